// Is hidden text passed over, does a step bring its mention into sight at once, and is the ring around the letters?
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { liveRange } from '../../utils/effects/range.ts';
import { addRing } from '../../utils/effects/ring.ts';
import { bringIntoSight, spanOf } from '../../utils/effects/walk.ts';

beforeEach(() => void document.body.replaceChildren());
afterEach(() => document.documentElement.removeAttribute('style'));

/** A paragraph with a name in it; the range of the name. */
function nameIn(parent: Element, style = ''): StaticRange {
  const p = parent.appendChild(document.createElement('p'));
  p.style.cssText = `margin: 0; font: 16px/24px monospace; ${style}`;
  const text = p.appendChild(document.createTextNode('Before, Kazakhstan, after.'));
  return new StaticRange({ startContainer: text, startOffset: 8, endContainer: text, endOffset: 18 });
}
const space = (parent: Element, height: number) => parent.appendChild(document.createElement('div')).style.setProperty('height', `${height}px`);

test.each([
  ['shown', '', true],
  ['not displayed', 'display: none', false],
  ['invisible', 'visibility: hidden', false],
  ['transparent', 'opacity: 0', false],
])('a mention that is %s', (_, style, isSeen) => expect(spanOf(nameIn(document.body, style)) !== null).toBe(isSeen));

test('a mention that the page has taken out is none', () => {
  const range = nameIn(document.body);
  document.body.replaceChildren();
  expect(spanOf(range)).toBeNull();
});

describe('comes into sight', () => {
  const topOf = (range: StaticRange) => liveRange(range).getBoundingClientRect().top;

  test('at once, even where the page scrolls smoothly', () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    space(document.body, 3000);
    const range = nameIn(document.body);
    space(document.body, 3000);
    bringIntoSight(range);
    expect(topOf(range)).toBeCloseTo(innerHeight * 0.3, -1);
  });

  test('without a move where it is in sight already', () => {
    space(document.body, 200);
    const range = nameIn(document.body);
    space(document.body, 3000);
    bringIntoSight(range);
    expect(scrollY).toBe(0);
  });

  test('inside a box that scrolls by itself', () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'height: 150px; overflow: auto';
    space(box, 2000);
    const range = nameIn(box);
    bringIntoSight(range);
    const rect = box.getBoundingClientRect();
    expect([topOf(range) >= rect.top, topOf(range) < rect.bottom, rect.top >= 0]).toEqual([true, true, true]);
  });
});

test('the ring stands around the letters, takes no pointer, and goes without a trace', () => {
  const before = document.documentElement.outerHTML;
  space(document.body, 100);
  const range = nameIn(document.body);
  const undo = addRing(document, range, { theme: 'light', mode: 'open' });
  const svg = document.querySelector('dramatis-ring')!.shadowRoot!.querySelector('svg')!;
  const ring = svg.querySelector('path')!.getBoundingClientRect();
  const name = liveRange(range).getBoundingClientRect();
  expect([ring.left < name.left, ring.top < name.top, ring.right > name.right, ring.bottom > name.bottom]).toEqual([true, true, true, true]);
  expect(ring.width - name.width).toBeLessThan(10);
  expect(document.elementFromPoint((name.left + name.right) / 2, (name.top + name.bottom) / 2)!.tagName).toBe('P');
  undo();
  document.body.replaceChildren();
  expect(document.documentElement.outerHTML).toBe(before);
});
