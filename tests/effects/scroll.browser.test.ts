// Where a page scrolls a box instead of its window: is the reader's place kept, told and jumped to there too?
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hide } from '../../utils/effects/hide.ts';
import { keepLine, keepPlace } from '../../utils/effects/place.ts';
import { scrollBy, scrollerOf } from '../../utils/effects/scroll.ts';
import { bringIntoSight } from '../../utils/effects/walk.ts';
import { watchPlace } from '../../utils/effects/watch.ts';

const BASE = 'body, html, #box { margin: 0; overflow-anchor: none } p { margin: 0; height: 300px } [data-dramatis-hidden] { display: none !important }';
const style = document.head.appendChild(document.createElement('style'));
const paragraphs = () => [...document.querySelectorAll('p')];
const topOf = (n: number) => Math.round(paragraphs()[n]!.getBoundingClientRect().top);
const fill = (box: Element) => box.replaceChildren(...Array.from({ length: 20 }, (_, n) => Object.assign(document.createElement('p'), { textContent: `Paragraph ${n}` })));

beforeEach(() => window.scrollTo(0, 0));
afterEach(() => {
  document.body.replaceChildren();
  style.textContent = '';
});

const PAGES: [string, string, () => Element][] = [
  ['a box in the body', 'html, body { height: 100%; overflow: hidden } #box { height: 100vh; overflow: auto; scroll-behavior: smooth }', () => document.getElementById('box')!],
  ['the body itself', 'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto }', () => document.body],
];

describe.each(PAGES)('%s', (_, css, boxOf) => {
  beforeEach(() => {
    style.textContent = `${BASE} ${css}`;
    document.body.innerHTML = '<div id="box"></div>';
    fill(document.getElementById('box')!);
  });

  test('is what scrolls', () => expect(scrollerOf(paragraphs()[3]!)).toBe(boxOf()));

  test('keeps the line that is read while text above it goes', () => {
    scrollBy(paragraphs()[0]!, 2150);
    expect(topOf(7)).toBe(-50);
    keepPlace(paragraphs().map((element) => ({ element })), () => hide(paragraphs().slice(0, 4), 'repeat'));
    expect(topOf(7)).toBe(-50);
  });

  test('keeps the line that is read while the text gets another width', () => {
    scrollBy(paragraphs()[0]!, 2150);
    const letter = topOf(8);
    keepLine({ textColumn: () => paragraphs()[0]!, keepPlace: (change) => change() }, () => paragraphs().slice(0, 4).forEach((one) => one.style.setProperty('height', '400px')));
    expect(topOf(8)).toBe(letter);
  });

  test('tells where the reader is', async () => {
    let at = { index: -1, down: false };
    const stop = watchPlace(paragraphs(), (next) => (at = next));
    scrollBy(paragraphs()[0]!, 3000);
    await expect.poll(() => [at.index >= 10, at.down]).toEqual([true, true]);
    stop();
  });

  test('brings a mention into sight', () => {
    const text = paragraphs()[15]!.firstChild!;
    bringIntoSight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 9 }));
    expect(topOf(15)).toBeGreaterThan(0);
    expect(topOf(15)).toBeLessThan(window.innerHeight);
  });
});

test('a window that scrolls is what scrolls, also around a box that does', () => {
  style.textContent = `${BASE} #box { height: 90vh; overflow: auto }`;
  document.body.innerHTML = '<div id="box"></div><div style="height: 2000px"></div>';
  fill(document.getElementById('box')!);
  expect(scrollerOf(paragraphs()[3]!)).toBe(document.scrollingElement);
});

test('a small box in a short page is no place to read', () => {
  style.textContent = `${BASE} #box { height: 20vh; overflow: auto }`;
  document.body.innerHTML = '<div id="box"></div>';
  fill(document.getElementById('box')!);
  expect(scrollerOf(paragraphs()[3]!)).toBe(document.scrollingElement);
});
