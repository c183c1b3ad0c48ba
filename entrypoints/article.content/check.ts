// What the build for checking tells of a page's reading; no other build has this in it.
import { createNameIndex } from '../../utils/find/actors.ts';
import { glossary } from '../../utils/glossary/glossary.ts';
import { findRootByReadability } from '../../utils/read/readability.ts';
import { liveView } from '../../utils/read/view.ts';
import { readPage } from '../../utils/reading.ts';

/** Read the page whenever a script in it asks by an event, and answer with another: only strings pass from world to world. */
export function answerCheck(document: Document): void {
  document.addEventListener('dramatis-check', () => {
    const start = performance.now();
    const { reading, root } = readPage(document, location.href, liveView(window), { names: (language) => createNameIndex(glossary, language), findRootElsewhere: findRootByReadability });
    const timings = { ...reading.timings, whole: performance.now() - start };
    const detail = JSON.stringify({ ...reading, timings, root: root && `${root.tagName.toLowerCase()}${root.id && `#${root.id}`}` });
    document.dispatchEvent(new CustomEvent('dramatis-checked', { detail }));
  });
}
