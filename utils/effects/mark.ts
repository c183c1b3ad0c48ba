// Marking: highlights over the page's own text (CSS Custom Highlight API); no node is touched.
import type { Undo } from '../model.ts';

/** Register `ranges` under `dramatis-<name>`, which the page css styles. Undo takes the name off the registry. */
export function mark(name: string, ranges: readonly AbstractRange[]): Undo {
  const key = `dramatis-${name}`;
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(key, highlight);
  return () => {
    // The page shares the registry: what it has put there itself stays.
    if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
  };
}

/**
 * Take all text out of our highlights and put it back at the undo. For paper: Chromium prints a dark page's text darker than it is shown, but
 * not what a highlight lies on, which would be white on white.
 */
export function hideMarks(): Undo {
  const ours = [...CSS.highlights].filter(([key]) => key.startsWith('dramatis-')).map(([, highlight]) => ({ highlight, ranges: [...highlight] }));
  for (const { highlight } of ours) highlight.clear();
  return () => {
    for (const { highlight, ranges } of ours) for (const range of ranges) highlight.add(range);
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
