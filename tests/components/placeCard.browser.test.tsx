// Does the card stand beside the line that is pointed at, inside the window, whatever the page does with its text?
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { type CardPlace, lineAt, usePlace } from '../../components/placeCard.ts';

const LINE = 'Sentences of some length stand here, one after the other, so that lines are filled and broken. ';
const SHORT = 'Kazakhstan';
const LONG = 'Collective Security Treaty Organization';

function Card(props: CardPlace) {
  const card = useRef<HTMLDivElement>(null);
  usePlace(card, props);
  return <div ref={card} class="card" style={{ position: 'fixed', left: 0, top: 0, width: '340px', height: '120px' }} />;
}

let host: HTMLElement | null = null;
afterEach(() => {
  if (host) render(null, host);
  host?.remove();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

/** Sets a page of text with a name in it, scrolled to `height` of the window, and opens the card at one of the name's lines. */
async function open({ root = '', body = '', text = '', name = SHORT, before = 9, height = 0.4, line = 0 }: Scene) {
  document.documentElement.style.cssText = root;
  document.body.style.cssText = `margin: 20px; font: 16px/24px serif; ${body}`;
  const p = document.body.appendChild(document.createElement('p'));
  p.style.cssText = text;
  p.append(LINE.repeat(before), name, LINE.repeat(120));
  const range = document.createRange();
  range.setStart(p.childNodes[1]!, 0);
  range.setEnd(p.childNodes[1]!, name.length);
  window.scrollBy({ top: range.getClientRects()[0]!.top - innerHeight * height, behavior: 'instant' });
  const rects = () => [...range.getClientRects()];
  const at = rects().at(line)!;
  host = document.documentElement.appendChild(document.createElement('div'));
  render(<Card of="x" docked={false} rects={rects} point={{ x: at.left + 4, y: at.top + 6 }} anchor={p} isRtl={getComputedStyle(p).direction === 'rtl'} onClose={() => {}} />, host);
  const card = host.querySelector<HTMLElement>('.card')!;
  await expect.poll(() => card.style.transform).toContain('translate');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return { card: card.getBoundingClientRect(), at: rects().at(line)!, lines: rects() };
}

interface Scene {
  root?: string;
  body?: string;
  text?: string;
  name?: string;
  before?: number;
  height?: number;
  /** Which of the name's lines is pointed at. */
  line?: number;
}

/** A column so narrow that the name takes several lines. */
const NARROW = { text: 'width: 180px', name: LONG };

test.each<[string, Scene, side: 'under' | 'over', lines: number]>([
  ['in the middle', {}, 'under', 1],
  ['near the bottom', { before: 90, height: 0.9 }, 'over', 1],
  ['near the right edge', { text: 'margin-left: calc(100% - 330px); width: 330px' }, 'under', 1],
  ['on the last line of several', { ...NARROW, line: -1 }, 'under', 2],
  ['on the first line of several', { ...NARROW, line: 0 }, 'over', 2],
  ['from right to left', { text: 'direction: rtl; text-align: right' }, 'under', 1],
  ['in the second column', { text: 'columns: 2; height: 300px', before: 4, height: 0.3 }, 'under', 1],
  ['a zoomed root', { root: 'zoom: 1.5' }, 'under', 1],
  ['a shrunken root', { root: 'zoom: 0.8' }, 'under', 1],
  ['a zoomed body', { body: 'zoom: 1.25' }, 'under', 1],
  ['a scaled body', { body: 'transform: scale(1.2); transform-origin: 0 0' }, 'under', 1],
  ['a moved root', { root: 'transform: translate(30px, 12px)' }, 'under', 1],
  ['a turned paragraph', { text: 'transform: rotate(4deg); transform-origin: 0 0; width: 500px', before: 2 }, 'under', 1],
])('%s', async (_, scene, side, lines) => {
  const { card, at, lines: all } = await open(scene);
  if (lines > 1) expect(all.length).toBeGreaterThanOrEqual(lines);
  expect(Math.round(card.width)).toBe(340);
  expect([card.left >= 0, card.top >= 0, card.right <= innerWidth, card.bottom <= innerHeight]).toEqual([true, true, true, true]);
  // A hand gets from the line to the card without leaving both for long.
  const gap = side === 'under' ? card.top - at.bottom : at.top - card.bottom;
  expect(gap).toBeGreaterThanOrEqual(9);
  expect(gap).toBeLessThanOrEqual(11);
  expect(Math.min(card.right, at.right) - Math.max(card.left, at.left)).toBeGreaterThan(20);
});

test.each([
  [{ x: 90, y: 12 }, 0],
  [{ x: 4, y: 30 }, 1],
  [{ x: 30, y: 22 }, 1],
  [null, 1],
])('at %o the line is number %i', (point, line) => {
  const rect = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 20 });
  expect(lineAt([rect(80, 0), rect(0, 24)], point)).toBe(line);
});
