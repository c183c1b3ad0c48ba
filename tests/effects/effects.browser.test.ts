// What do the effects do to a page that has layout: marks, the reader's place, room for the sidebar?
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { hide } from '../../utils/effects/hide.ts';
import { canMark, mark } from '../../utils/effects/mark.ts';
import { keepPlace } from '../../utils/effects/place.ts';
import { SIDE, makeRoom } from '../../utils/effects/room.ts';
import { READING_LINE, watchPlace } from '../../utils/effects/watch.ts';

const style = document.createElement('style');
document.head.append(style);
const BASE = 'body { margin: 0 } p { margin: 0; height: 300px; overflow-anchor: none } html { overflow-anchor: none } [data-dramatis-hidden] { display: none !important }';

/** A busy machine paints late. */
const PATIENCE = 20_000;

/** Twenty paragraphs of 300 px. */
const paragraphs = () => [...document.querySelectorAll('p')];
const topOf = (n: number) => Math.round(paragraphs()[n]!.getBoundingClientRect().top);

beforeEach(() => {
  style.textContent = BASE;
  document.body.replaceChildren(...Array.from({ length: 20 }, (_, n) => Object.assign(document.createElement('p'), { textContent: `Paragraph ${n}` })));
  window.scrollTo(0, 0);
});
afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

describe('mark', () => {
  const range = () => new StaticRange({ startContainer: paragraphs()[0]!.firstChild!, startOffset: 0, endContainer: paragraphs()[0]!.firstChild!, endOffset: 9 });

  test('registers ranges and touches no node', () => {
    expect(canMark()).toBe(true);
    const before = document.documentElement.outerHTML;
    const undo = mark('state', [range(), range()]);
    expect(CSS.highlights.get('dramatis-state')?.size).toBe(2);
    expect(document.documentElement.outerHTML).toBe(before);
    undo();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  test('leaves highlights of the page, and one that has taken its name', () => {
    const own = new Highlight();
    CSS.highlights.set('of-the-page', own);
    const first = mark('state', [range()]);
    const second = mark('state', []);
    first();
    expect([...CSS.highlights.keys()]).toEqual(['of-the-page', 'dramatis-state']);
    second();
    expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  });
});

describe('keepPlace', () => {
  const landmarks = () => paragraphs().map((element, n) => ({ element, ...(n < 4 ? { twin: paragraphs()[n + 10]! } : {}) }));

  test('keeps the line at the top of the window where text above it goes and comes again', () => {
    window.scrollTo(0, 2150);
    expect(topOf(7)).toBe(-50);
    let undo = () => {};
    keepPlace(landmarks(), () => (undo = hide(paragraphs().slice(0, 4), 'repeat')));
    expect([topOf(7), window.scrollY]).toEqual([-50, 950]);
    keepPlace(landmarks(), undo);
    expect([topOf(7), window.scrollY]).toEqual([-50, 2150]);
  });

  test('goes to the twin of the line that goes', () => {
    window.scrollTo(0, 650);
    expect(topOf(2)).toBe(-50);
    keepPlace(landmarks(), () => hide(paragraphs().slice(0, 4), 'repeat'));
    expect(topOf(12)).toBe(-50);
  });

  test('does not scroll before the first line or where nothing of the text is left', () => {
    keepPlace(landmarks(), () => hide(paragraphs().slice(0, 4), 'repeat'));
    expect(window.scrollY).toBe(0);
    keepPlace([], () => hide(paragraphs().slice(4, 6), 'repeat'));
    expect(window.scrollY).toBe(0);
  });

  test('scrolls at once, although the page asks for smooth scrolling', () => {
    style.textContent = `${BASE} html { scroll-behavior: smooth }`;
    window.scrollTo({ top: 2150, behavior: 'instant' });
    keepPlace(landmarks(), () => hide(paragraphs().slice(0, 4), 'repeat'));
    expect(topOf(7)).toBe(-50);
  });
});

describe('makeRoom', () => {
  const GIVES = `${BASE} html[${SIDE}] { box-sizing: border-box; padding-right: 340px }`;
  beforeEach(() => page.viewport(1280, 720));

  test('takes the width from the text and gives it back', () => {
    style.textContent = GIVES;
    const before = document.documentElement.outerHTML;
    const widthOf = () => paragraphs()[0]!.getBoundingClientRect().width;
    const wide = widthOf();
    const undo = makeRoom(document, paragraphs()[0]!, 340);
    expect(widthOf()).toBe(wide - 340);
    undo!();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each<[string, string, number]>([
    ['less than 480 px of the window would be left', GIVES, 801],
    ['less than 480 px of the text would be left', `${GIVES} body { width: 40% }`, 340],
    ['the text keeps all its width', `${BASE} body { width: 100vw }`, 340],
  ])('not where %s', (_, css, width) => {
    style.textContent = css;
    const before = document.documentElement.outerHTML;
    expect(makeRoom(document, paragraphs()[0]!, width)).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('watchPlace tells at once where the reader is, and follows a jump', async () => {
  const seen: number[] = [];
  const stop = watchPlace(paragraphs(), ({ index }) => seen.push(index));
  expect(seen).toEqual([0]);
  window.scrollTo(0, 3000);
  // Asked anew each time: the window may still be on its way to another size.
  const read = () => paragraphs().findLastIndex((paragraph) => paragraph.getBoundingClientRect().top <= window.innerHeight * READING_LINE);
  await expect.poll(() => [read() > 8, seen.at(-1) === read()], { timeout: PATIENCE }).toEqual([true, true]);
  stop();
  const calls = seen.length;
  window.scrollTo(0, 0);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(seen.length).toBe(calls);
}, PATIENCE * 2);
