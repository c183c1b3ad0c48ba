// The strokes of a line under a stretch of text: where the text stands, and the path of each kind of line.
import type { Line } from '../model.ts';
import { liveRange } from './range.ts';

/** How far (px) the middle of a stroke two thick stands under the text's box: under all descenders, yet not in the line below. */
const GAP = 1;
/** A wave is so long (px), and its curves are drawn towards points so far from its middle: they reach half as far. */
const WAVE = 6;
const HEIGHT = 2.4;

/** Whether a range still stands in the page: its nodes are there, and as long as they have to be. */
export function isInPage({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  const holds = (node: Node, offset: number) => node.isConnected && offset <= (node.nodeValue?.length ?? node.childNodes.length);
  return holds(startContainer, startOffset) && holds(endContainer, endOffset);
}

/** Give one rect for each line of text that a range stands on, cut to `bounds`; none where the page has changed its nodes. */
export function rectsOfText(range: StaticRange, bounds: DOMRect | null): DOMRect[] {
  if (!isInPage(range)) return [];
  const lines: DOMRect[] = [];
  for (const rect of liveRange(range).getClientRects()) {
    if (rect.width === 0 || rect.height === 0) continue;
    const last = lines.at(-1);
    // Elements inside a range give rects of their own, beside or around those of their text.
    if (last && isSameLine(last, rect)) lines[lines.length - 1] = join(last, rect);
    else lines.push(rect);
  }
  return bounds ? lines.flatMap((rect) => cut(rect, bounds)) : lines;
}

const isSameLine = (a: DOMRect, b: DOMRect) => {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > Math.min(a.height, b.height) / 2 && b.left <= a.right + 1 && a.left <= b.right + 1;
};

function join(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** Cut a rect to what can be seen of it: none where the place of its line is out of sight. */
function cut(rect: DOMRect, bounds: DOMRect): DOMRect[] {
  const left = Math.max(rect.left, bounds.left);
  const width = Math.min(rect.right, bounds.right) - left;
  if (width <= 0 || rect.bottom > bounds.bottom || rect.bottom < bounds.top) return [];
  return [new DOMRect(left, rect.top, width, rect.height)];
}

/** Draw a line from `x`, `width` long, under text whose box ends at `bottom`. */
export function lineUnder(line: Line, x: number, bottom: number, width: number): string {
  const [from, y, w] = [round(x), round(bottom + GAP), round(width)];
  if (line === 'person') return `M${from} ${round(y - 0.5)}h${w}M${from} ${round(y + 1.5)}h${w}`;
  if (line === 'initiative') return drawWave(from, y + 0.75, w);
  return `M${from} ${y}h${w}`;
}

/** Whole half waves only, so that the wave ends at the end of the text. */
function drawWave(x: number, y: number, width: number): string {
  const halves = Math.max(1, Math.round(width / (WAVE / 2)));
  const step = width / halves;
  const half = (index: number) => `q${round(step / 2)} ${index % 2 ? HEIGHT : -HEIGHT} ${round(step)} 0`;
  return `M${x} ${round(y)}${Array.from({ length: halves }, (_, index) => half(index)).join('')}`;
}

const round = (n: number) => Math.round(n * 100) / 100;
