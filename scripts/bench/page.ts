// How long do our whole reading and Readability take on the page they run in? Bundled, for a page of a browser.
import { Readability } from '@mozilla/readability';
import { HIDDEN } from '../../utils/effects/hide.ts';
import { readClues } from '../../utils/read/claims.ts';
import { liveView } from '../../utils/read/view.ts';
import { completeReading, readPage } from '../../utils/reading.ts';
import { siteFor } from '../../utils/sites/sites.ts';

/** Milliseconds of a first reading: a page's code is cold then, as for the reader who has just opened it. */
export interface Cold {
  /** Until all is known that hiding needs. */
  first: number;
  total: number;
  /** The longest part that runs without a pause. */
  longest: number;
}

/** Read the page as the extension does, once, with what it tells its background of the authors. */
export function readOurs(): Cold {
  const began = performance.now();
  let [before, longest] = [began, 0];
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  };
  const run = <T>(steps: Generator<void, T>): T => {
    for (;;) {
      const step = steps.next();
      note();
      if (step.done) return step.value;
    }
  };
  const page = run(readPage(document, location.href, liveView(window, HIDDEN)));
  const first = before - began;
  const { clues } = run(completeReading(document, page));
  if (!clues) throw new Error('The page that time is measured on is not taken for an article.');
  readClues(document, clues, siteFor(location.href));
  note();
  return { first, longest, total: before - began };
}

/** Read the page with Readability, once; it takes a clone apart. */
export function readWithReadability(): Cold {
  const began = performance.now();
  if (!new Readability(document.cloneNode(true) as Document).parse()) throw new Error('Readability finds no article on the page that time is measured on.');
  const total = performance.now() - began;
  return { first: total, total, longest: total };
}
