// Marking: highlights over the page's own text (CSS Custom Highlight API); no node is touched.
import type { Undo } from '../model.ts';
import { watchPrint } from './paper.ts';

/**
 * Register `ranges` under `dramatis-<name>`, which the page css styles. Undo takes the name off the registry. It is off it for paper too: Chromium
 * prints the text of a dark page darker than it is shown, but not what a highlight lies on, which would be white on white.
 */
export function mark(name: string, ranges: readonly AbstractRange[]): Undo {
  const key = `dramatis-${name}`;
  const highlight = new Highlight(...ranges);
  const show = () => void (CSS.highlights.has(key) || CSS.highlights.set(key, highlight));
  // The page shares the registry: what it has put there itself stays.
  const hide = () => void (CSS.highlights.get(key) === highlight && CSS.highlights.delete(key));
  CSS.highlights.set(key, highlight);
  const unwatch = watchPrint(window, () => {
    hide();
    return show;
  });
  return () => {
    unwatch();
    hide();
  };
}

export const THEME = 'data-dramatis-theme';

/** Tell the page css that the page is dark, so that marks are drawn in lighter inks. */
export function darkenMarks(document: Document): Undo {
  document.documentElement.setAttribute(THEME, 'dark');
  return () => document.documentElement.removeAttribute(THEME);
}

/** Whether the browser has the API (Chromium 105, Firefox 140). */
export function canMark(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}
