// How the reader is brought to a place in the text: at once, to the line where he reads.
import { scrollBy } from './scroll.ts';
import { READING_LINE } from './watch.ts';

/** Scroll so that an element, or a range in it, comes to the reading line, at once. */
export const jumpTo = (element: Element | null, range: Range | Element | null = element): void | null =>
  range && scrollBy(element, range.getBoundingClientRect().top - window.innerHeight * READING_LINE);
