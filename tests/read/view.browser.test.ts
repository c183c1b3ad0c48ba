// What does a real browser answer of visibility, of blocks and of the theme? Computed styles count.
import { afterEach, describe, expect, test } from 'vitest';
import { readBlocks } from '../../utils/read/blocks.ts';
import { readTheme } from '../../utils/read/theme.ts';
import { liveView } from '../../utils/read/view.ts';
import { finish } from '../../utils/text/steps.ts';

const style = document.createElement('style');
document.head.append(style);

function bodyOf(html: string, css = ''): HTMLElement {
  style.textContent = css;
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.body;
}

afterEach(() => {
  bodyOf('');
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

const blocksIn = (html: string, css?: string) => {
  bodyOf(html, css);
  return finish(readBlocks(document, liveView(window, 'data-own'))).blocks.map(({ text, shown }) => [text, shown]);
};

describe('shown', () => {
  test.each<[string, string, string]>([
    ['by attribute', '<p hidden>A</p>', ''],
    ['by a class', '<div class="dn"><p>A</p></div>', '.dn { display: none }'],
    ['by visibility', '<p class="v">A</p>', '.v { visibility: hidden }'],
    ['in closed details', '<details><p>A</p></details>', ''],
    ['by content-visibility', '<div class="c"><p>A</p></div>', '.c { content-visibility: hidden }'],
  ])('not %s', (_, html, css) => expect(blocksIn(html, css)).toEqual([['A', false]]));

  test('although it was scrolled out or is transparent', () => expect(blocksIn('<div style="height: 9000px"></div><p style="opacity: 0">A</p>')).toEqual([['A', true]]));
});

test('what a style sheet makes a block is one', () => {
  expect(blocksIn('A <span class="b">B</span> c <i>d</i>', '.b { display: flex }').map(([text]) => text)).toEqual(['A', 'B', 'c d']);
});

describe('theme', () => {
  test.each<[string, 'light' | 'dark', string, string]>([
    ['white', 'light', '', '<p>A</p>'],
    ['a dark body', 'dark', 'body { background: #15181c }', '<p>A</p>'],
    ['a light card on a dark body', 'light', 'body { background: #000 } p { background: #fafafa }', '<p>A</p>'],
    ['a nearly transparent veil', 'light', 'body { background: #fff } p { background: rgba(0, 0, 0, 0.2) }', '<p>A</p>'],
    ['a dark one named by its lightness', 'dark', 'body { background: oklch(0.21 0.034 264) }', '<p>A</p>'],
    ['a light one named by its lightness', 'light', 'body { background: oklch(0.21 0.034 264) } p { background: lab(96 0 2) }', '<p>A</p>'],
    ['a dark one that is mixed', 'dark', 'body { background: color-mix(in srgb, #000 90%, #fff) }', '<p>A</p>'],
    ['a nearly transparent veil named so', 'light', 'body { background: #fff } p { background: oklch(0 0 0 / 0.2) }', '<p>A</p>'],
    ['a scheme alone', 'dark', ':root { color-scheme: dark }', '<p>A</p>'],
  ])('%s is %s', (_, theme, css, html) => expect(readTheme(bodyOf(html, css).querySelector('p')!)).toBe(theme));
});
