// How long do our whole reading and Readability take on the page they run in? Bundled, for a page of a browser.
import { Readability } from '@mozilla/readability';
import { HIDDEN } from '../../utils/effects/hide.ts';
import { readClues } from '../../utils/read/claims.ts';
import { liveView } from '../../utils/read/view.ts';
import { readWhole } from '../../utils/reading.ts';
import { siteFor } from '../../utils/sites/sites.ts';

/** Milliseconds of a first reading: a page's code is cold then, as for the reader who has just opened it. */
export interface Cold {
  total: number;
  /** The longest part that runs without a pause. */
  longest: number;
}

/** Read the page as the extension does, once, with what it tells its background of the authors. */
export function readOurs(): Cold {
  const steps = readWhole(document, location.href, liveView(window, HIDDEN));
  const [began, cold] = [performance.now(), { total: 0, longest: 0 }];
  for (let before = began; ; ) {
    const step = steps.next();
    const now = performance.now();
    cold.longest = Math.max(cold.longest, now - before);
    before = now;
    if (!step.done) continue;
    const { clues } = step.value;
    if (!clues) throw new Error('The page that time is measured on is not taken for an article.');
    readClues(document, clues, siteFor(location.href));
    const end = performance.now();
    return { longest: Math.max(cold.longest, end - now), total: end - began };
  }
}

/** Read the page with Readability, once; it takes a clone apart. */
export function readWithReadability(): Cold {
  const began = performance.now();
  if (!new Readability(document.cloneNode(true) as Document).parse()) throw new Error('Readability finds no article on the page that time is measured on.');
  const total = performance.now() - began;
  return { total, longest: total };
}
