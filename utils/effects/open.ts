// Opening what the page keeps closed, when the reader asks for it: one attribute, one rule of the page css.
import type { Undo } from '../model.ts';

export const OPENED = 'data-dramatis-opened';

/** Show elements that the page does not render, with the closed boxes around them. Undo closes them as they were. */
export function open(elements: Iterable<Element>): Undo {
  const touched: Element[] = [];
  for (const element of elements) {
    for (let up: Element | null = element; up && up.tagName !== 'BODY'; up = up.parentElement) {
      if (getComputedStyle(up).display !== 'none' && getComputedStyle(up).visibility !== 'hidden') continue;
      up.setAttribute(OPENED, '');
      touched.push(up);
    }
  }
  return () => {
    for (const element of touched) element.removeAttribute(OPENED);
  };
}
