// The page that lines are drawn over in tests: words to mark, the host of the layer, and where both are seen.
import { cdp } from 'vitest/browser';
import { afterEach, beforeEach } from 'vitest';
import { addLines, type LineMark } from '../../utils/effects/lines.ts';
import type { Undo } from '../../utils/model.ts';

interface Cdp { send(method: string, params?: object): Promise<unknown> }
export const emulate = (media: string, forced: 'active' | 'none') =>
  (cdp() as unknown as Cdp).send('Emulation.setEmulatedMedia', { media, features: [{ name: 'forced-colors', value: forced }] });

export let page: HTMLElement;
export let host: ShadowRoot;
let undoLines: Undo = () => {};

beforeEach(() => {
  page = document.body.appendChild(document.createElement('main'));
});
afterEach(async () => {
  undo();
  page.remove();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
  await emulate('', 'none');
});

/** Take every line away. */
export function undo(): void {
  undoLines();
  undoLines = () => {};
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
/** Observers report after one frame, the layer is drawn in the next. */
export const settle = async () => { for (let n = 0; n < 3; n++) await frame(); };
export const rangeOf = (element: Element, words: string): StaticRange => {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = text.nextNode(); node; node = text.nextNode()) {
    const at = node.nodeValue!.indexOf(words);
    if (at >= 0) return new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + words.length });
  }
  throw new Error(`No text "${words}"`);
};
export const mark = (words: string, line: LineMark['line'] = 'state'): LineMark => ({ range: rangeOf(page, words), line });
export const rectsOf = (words: string) => {
  const { startContainer, startOffset, endOffset } = rangeOf(page, words);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(startContainer, endOffset);
  return [...range.getClientRects()];
};
export async function drawn(...marks: LineMark[]) {
  undoLines = addLines(document, marks, 'open');
  host = document.querySelector('dramatis-lines')!.shadowRoot!;
  await settle();
}
export const path = (line: LineMark['line'] = 'state') => host.querySelector<SVGPathElement>(`path.is-${line}`)!;
export const isDrawn = (line?: LineMark['line']) => Boolean(path(line).getAttribute('d'));
/** Where a path is seen, without its thickness. */
export const seen = (line?: LineMark['line']) => path(line).getBoundingClientRect();
/** What is wrong with where a line stands under its words: over the text, too far from it, too short or too long. */
export function listFaults(words: string, line?: LineMark['line']): string[] {
  const text = rectsOf(words).at(-1)!;
  const stroke = seen(line);
  return [
    Math.abs(stroke.left - text.left) > 0.5 && `starts at ${stroke.left}, not ${text.left}`,
    Math.abs(stroke.right - text.right) > 0.5 && `ends at ${stroke.right}, not ${text.right}`,
    stroke.top < text.bottom && `covers text: ${stroke.top} < ${text.bottom}`,
    stroke.bottom > text.bottom + 5 && `too low: ${stroke.bottom} > ${text.bottom} + 5`,
  ].filter((fault) => fault !== false);
}
