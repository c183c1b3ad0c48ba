// How long do our whole reading and Readability take on the page they run in? Bundled, for a page of a browser.
import { Readability } from '@mozilla/readability';
import { HIDDEN } from '../../utils/effects/hide.ts';
import { liveView } from '../../utils/read/view.ts';
import { readPage } from '../../utils/reading.ts';

/** Milliseconds of a first reading: a page's code is cold then, as for the reader who has just opened it. */
export interface Cold {
  total: number;
  /** The longest part that runs without a pause. */
  longest: number;
}

/** Read the page as the extension does, once. */
export function readOurs(): Cold {
  const steps = readPage(document, location.href, liveView(window, HIDDEN));
  const [began, cold] = [performance.now(), { total: 0, longest: 0 }];
  for (let before = began; ; ) {
    const step = steps.next();
    const now = performance.now();
    cold.longest = Math.max(cold.longest, now - before);
    before = now;
    if (!step.done) continue;
    if (!step.value.reading.layout) throw new Error('The page that time is measured on is not taken for an article.');
    return { ...cold, total: now - began };
  }
}

/** Read the page with Readability, once; it takes a clone apart. */
export function readWithReadability(): Cold {
  const began = performance.now();
  if (!new Readability(document.cloneNode(true) as Document).parse()) throw new Error('Readability finds no article on the page that time is measured on.');
  const total = performance.now() - began;
  return { total, longest: total };
}
