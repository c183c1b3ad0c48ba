// When the reader has moved on in the page, and when the page itself has changed.
import type { Undo } from '../model.ts';
import { scrollerOf } from './scroll.ts';

/** Where in the window the reader is taken to look, as a part of its height. */
export const READING_LINE = 0.3;

export interface Moment {
  /** Index of the last element that has come above the reading line; -1 before the first. */
  index: number;
  /** Whether the last scroll went down. */
  down: boolean;
}

/** Watch how far the reader is in `elements` (in document order). Called at most once a frame, and at once for the start. */
export function watchPlace(elements: readonly Element[], onMove: (moment: Moment) => void): Undo {
  const stop = new AbortController();
  const scrolled = () => scrollerOf(elements[0] ?? null).scrollTop;
  let frame = 0;
  let lastY = scrolled();
  let down = false;
  const look = () => {
    frame = 0;
    // What is jumped to comes to stand on this line; half a pixel is rounding.
    const line = window.innerHeight * READING_LINE + 0.5;
    let low = 0;
    let high = elements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elements[middle]!.getBoundingClientRect().top <= line) low = middle + 1;
      else high = middle;
    }
    const y = scrolled();
    if (Math.abs(y - lastY) > 2) down = y > lastY;
    lastY = y;
    onMove({ index: low - 1, down });
  };
  const soon = () => (frame ||= requestAnimationFrame(look));
  // Captured, since the scrolling of a box in the page does not bubble.
  document.addEventListener('scroll', soon, { passive: true, signal: stop.signal, capture: true });
  window.addEventListener('resize', soon, { passive: true, signal: stop.signal });
  look();
  return () => {
    stop.abort();
    cancelAnimationFrame(frame);
  };
}

/** Changes are gathered so long (ms); where nothing came of them, the next wait is twice as long. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 16_000;
const OWN = /^DRAMATIS-/;

const isOwn = (node: Node) => node.nodeType === 1 && OWN.test((node as Element).tagName);
const isOwnRecord = (record: MutationRecord) => record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].every(isOwn);

/** So many characters (UTF-16 units) that come at once are an article, or a part of one. */
const LARGE = 500;

function bringsText(records: readonly MutationRecord[]): boolean {
  let length = 0;
  for (const record of records) {
    for (const node of record.addedNodes) if (!isOwn(node)) length += node.textContent?.length ?? 0;
    if (length >= LARGE) return true;
  }
  return false;
}

export interface Change {
  /** The page has just put text in that was not painted yet: what is done at once is not seen to jump. */
  isFresh: boolean;
  /** The reader has just done something in the page. */
  isAsked: boolean;
}

/** A change so soon (ms) after a click is what the click was for (Layout Instability: recent input). */
const RECENT = 500;

/**
 * Watch the page for changes of its content: nodes, and the attributes by which pages show and hide. Text that comes at once is told
 * before it is painted; everything else is gathered. Idle while nothing changes.
 * @param onChange returns whether anything came of it
 */
export function watchPage(document: Document, onChange: (change: Change) => boolean): Undo {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let lastInput = -Infinity;
  let lastFresh = -Infinity;
  const run = (isFresh: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    wait = onChange({ isFresh, isAsked: performance.now() - lastInput < RECENT }) ? FIRST_WAIT : Math.min(LONGEST_WAIT, wait * 2);
  };
  const schedule = () => (timer = setTimeout(() => run(false), wait));
  const observer = new MutationObserver((records) => {
    if (records.every(isOwnRecord)) return;
    // A page that brings its text bit by bit is not read for every bit.
    if (performance.now() - lastFresh > FIRST_WAIT && bringsText(records)) {
      lastFresh = performance.now();
      run(true);
    } else if (timer === undefined) schedule();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
  // What the reader does himself is answered soon, however restless the page has been.
  const wake = () => {
    lastInput = performance.now();
    wait = FIRST_WAIT;
    if (timer === undefined) return;
    clearTimeout(timer);
    schedule();
  };
  document.addEventListener('click', wake, { passive: true, capture: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('click', wake, { capture: true });
  };
}
