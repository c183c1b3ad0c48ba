// How the line that the reader looks at stays where it is while text above it comes or goes, or is set in another width.
import { liveRange } from './range.ts';
import { scrollBy, scrollerOf } from './scroll.ts';
import { READING_LINE } from './watch.ts';

/** Elements in document order with what stands in for one that is about to be hidden. */
export interface Landmark {
  element: Element;
  twin?: Element;
}

const isRendered = (element: Element) => element.getClientRects().length > 0;

/**
 * Run `change` and scroll so that the landmark at the top of the window stays at its height; where it is hidden by the change, its twin
 * takes its height. Scrolls at once, within the same frame.
 */
export function keepPlace(landmarks: readonly Landmark[], change: () => void): void {
  const at = landmarks.findIndex(({ element }) => isRendered(element) && element.getBoundingClientRect().bottom > 0);
  const seen = landmarks[at];
  const before = seen?.element.getBoundingClientRect().top ?? 0;
  // Where the whole text still lies ahead, the reader looks at what is above it, and nothing of that moves.
  const isAhead = before > window.innerHeight || (at === 0 && before >= 0);
  change();
  if (!seen || isAhead) return;
  const stays = isRendered(seen.element) ? seen.element : seen.twin;
  if (!stays || !isRendered(stays)) return;
  const drift = stays.getBoundingClientRect().top - before;
  if (Math.abs(drift) > 0.5) scrollBy(stays, drift);
}

/** The text that is read. */
export interface Read {
  /** An element whose width is that of the text. */
  textColumn(): Element | null;
  /** Makes a change as `keepPlace` does. */
  keepPlace(change: () => void): void;
}

/**
 * Run `change`, which sets the text in another width, and scroll so that the line which the reader looks at stays at its height: by its
 * letters, since a long paragraph keeps its top and moves its lines.
 */
export function keepLine({ textColumn, keepPlace }: Read, change: () => void): void {
  const text = textColumn();
  // At the very top the title is read, and stays.
  if (scrollerOf(text).scrollTop === 0) return change();
  const letter = letterAt(text);
  if (!letter) return keepPlace(change);
  const top = () => liveRange(letter).getBoundingClientRect().top;
  const before = top();
  change();
  const drift = top() - before;
  if (Math.abs(drift) > 0.5) scrollBy(text, drift);
}

/** The letter of the page that stands on the reading line, in the middle of the text's column. */
function letterAt(text: Element | null): StaticRange | null {
  const column = text?.getBoundingClientRect();
  if (!column?.width) return null;
  const at = document.caretPositionFromPoint(column.left + Math.min(column.width, 480) / 2, window.innerHeight * READING_LINE);
  const node = at?.offsetNode;
  if (!(node instanceof Text) || node.length === 0) return null;
  const offset = Math.min(at!.offset, node.length - 1);
  return new StaticRange({ startContainer: node, startOffset: offset, endContainer: node, endOffset: offset + 1 });
}
