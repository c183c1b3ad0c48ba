// When the reader has moved on in the page, and when the page itself has changed.
import type { Undo } from '../model.ts';

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
  let frame = 0;
  let lastY = window.scrollY;
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
    if (Math.abs(window.scrollY - lastY) > 2) down = window.scrollY > lastY;
    lastY = window.scrollY;
    onMove({ index: low - 1, down });
  };
  const soon = () => (frame ||= requestAnimationFrame(look));
  window.addEventListener('scroll', soon, { passive: true, signal: stop.signal });
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

/**
 * Watch the page for changes of its content: nodes, and the attributes by which pages show and hide. Idle while nothing changes.
 * @param onChange returns whether anything came of it
 */
export function watchPage(document: Document, onChange: () => boolean): Undo {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  const run = () => {
    timer = undefined;
    wait = onChange() ? FIRST_WAIT : Math.min(LONGEST_WAIT, wait * 2);
  };
  const observer = new MutationObserver((records) => {
    if (timer === undefined && !records.every(isOwnRecord)) timer = setTimeout(run, wait);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
  // What the reader does himself is answered soon, however restless the page has been.
  const wake = () => {
    wait = FIRST_WAIT;
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  document.addEventListener('click', wake, { passive: true, capture: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('click', wake, { capture: true });
  };
}
