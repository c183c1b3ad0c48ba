// Hiding: one attribute on elements that stay where they are; the page css has the one rule.
import type { Undo } from '../model.ts';

export const HIDDEN = 'data-dramatis-hidden';

/** Hide elements, saying by `why` what for. Undo takes the attribute off those that still carry it. */
export function hide(elements: Iterable<Element>, why: string): Undo {
  const touched: Element[] = [];
  for (const element of elements) {
    if (element.hasAttribute(HIDDEN)) continue;
    element.setAttribute(HIDDEN, why);
    touched.push(element);
  }
  return () => {
    for (const element of touched) element.removeAttribute(HIDDEN);
  };
}

/** An icon is at most so wide (px). */
const LARGEST_ICON = 64;

/** Media larger than a button's icon: a box with it is more than a widget. */
function hasPicture(element: Element): boolean {
  if (element.querySelector('figure, picture, video, audio, iframe, object, embed, canvas')) return true;
  // A width of "100%" counts as a large one.
  return [...element.querySelectorAll('img, svg')].some((image) => Math.max(Number.parseFloat(image.getAttribute('width') ?? '') || 0, image.clientWidth) > LARGEST_ICON);
}

/**
 * The outermost boxes that hold nothing but the text of `elements`: a widget goes with its icons and frame. Never the body, never
 * `root` or what is around it, never a box with a picture in it.
 */
export function wholeBoxes(elements: readonly Element[], root: Element | null): Element[] {
  const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;
  const holdsRoot = (element: Element) => root !== null && element.contains(root);
  const boxes = new Set<Element>();
  const inside = (box: Element) => elements.filter((element) => box.contains(element) && !elements.some((other) => other !== element && other.contains(element)));
  for (const element of elements) {
    let box = element;
    for (let up = box.parentElement; up && up.tagName !== 'BODY' && !holdsRoot(up); up = up.parentElement) {
      if (text(up) !== inside(up).reduce((sum, one) => sum + text(one), 0) || hasPicture(up)) break;
      box = up;
    }
    boxes.add(box);
  }
  return [...boxes].filter((box) => ![...boxes].some((other) => other !== box && other.contains(box)));
}
