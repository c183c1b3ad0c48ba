// Which mention the keyboard steps to, and how it comes into sight.
import { liveRange } from './range.ts';
import { isInPage } from './strokes.ts';
import { scrollBy } from './scroll.ts';
import { READING_LINE } from './watch.ts';

/** Where a stop stands in the window, px; null where nobody sees it, whatever the scroll. */
export interface Span {
  top: number;
  bottom: number;
}

/** Where a range stands; null where it is hidden, by us or by the page. */
export function spanOf(range: StaticRange): Span | null {
  if (!isInPage(range)) return null;
  const live = liveRange(range);
  const { top, bottom, width, height } = live.getBoundingClientRect();
  const element = range.startContainer.parentElement;
  return width > 0 && height > 0 && element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? { top, bottom } : null;
}

/**
 * Find the stop that a step leads to: from the current one while that is in sight, else from where the reader looks; past the last comes the first.
 * @param spans where every stop stands, in the order of the text
 * @param current the stop stepped to, or -1
 * @param height of the window, px
 * @returns the number of the stop, or -1 where none can be seen
 */
export function nextStop(spans: readonly (Span | null)[], current: number, step: 1 | -1, height: number): number {
  const seen = spans.flatMap((span, index) => (span ? [{ index, ...span }] : []));
  if (!seen.length) return -1;
  const at = seen.findIndex(({ index, top, bottom }) => index === current && bottom > 0 && top < height);
  if (at >= 0) return seen[(at + step + seen.length) % seen.length]!.index;
  const line = height * READING_LINE;
  const from = step > 0 ? seen.find(({ bottom }) => bottom > 0) : seen.findLast(({ top }) => top < line);
  return (from ?? seen.at(step > 0 ? 0 : -1)!).index;
}

/** A mention nearer than this (as a part of the window's height) to its upper edge, or lower than that, is brought to the reading line. */
const HIGHEST = 0.12;
const LOWEST = 0.85;

/**
 * Bring a range into sight where it is not, boxes that scroll inside the page included. Always at once: nothing moves gradually, so there is
 * nothing to spare a reader who prefers reduced motion, whatever the page's own `scroll-behavior` says.
 * @param lowest how far down the window can be seen, as a part of its height: a card may lie at the bottom
 */
export function bringIntoSight(range: StaticRange, lowest = LOWEST): void {
  const live = liveRange(range);
  const topOf = () => live.getBoundingClientRect().top;
  const height = window.innerHeight;
  const isComfortable = (top: number) => top > height * HIGHEST && top < height * lowest;
  if (isScrolledAway(range)) range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!isComfortable(topOf())) scrollBy(range.startContainer.parentElement, topOf() - height * READING_LINE);
}

/** Whether a box around a range that scrolls by itself has scrolled it out of its own sight. */
function isScrolledAway(range: StaticRange): boolean {
  const { top, bottom, left, right } = liveRange(range).getBoundingClientRect();
  for (let box = range.startContainer.parentElement; box && box !== document.body; box = box.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflow)) continue;
    const rect = box.getBoundingClientRect();
    if (top < rect.top || bottom > rect.bottom || left < rect.left || right > rect.right) return true;
  }
  return false;
}
