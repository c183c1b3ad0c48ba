// What does a browser with layout show of an element?
import { afterEach, expect, test } from 'vitest';
import { liveView } from '../../utils/read/view.ts';

afterEach(() => document.body.replaceChildren());

function shownOf(html: string): boolean {
  document.body.innerHTML = html;
  return liveView(window, 'data-own').isShown(document.querySelector('#it')!);
}

test.each([
  ['a plain element', '<p id="it">text</p>', true],
  ['a box that gives way to its children', '<div id="it" style="display: contents"><p>text</p></div>', true],
  ['such a box in such a box', '<div style="display: contents"><div id="it" style="display: contents"><p>text</p></div></div>', true],
  ['an element inside such a box', '<div style="display: contents"><p id="it">text</p></div>', true],
  ['such a box in what is hidden', '<div hidden><div id="it" style="display: contents"><p>text</p></div></div>', false],
  ['such a box that is invisible', '<div id="it" style="display: contents; visibility: hidden"><p>text</p></div>', false],
  ['a hidden element', '<p id="it" hidden>text</p>', false],
  ['an invisible element', '<p id="it" style="visibility: hidden">text</p>', false],
])('%s', (_name, html, shown) => {
  expect(shownOf(html)).toBe(shown);
});
