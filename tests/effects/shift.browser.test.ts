// Does nothing of a page lie under the sidebar: neither what is fixed to the window, nor text that does not give way?
import '../../assets/css/page.css';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SIDE, makeRoom } from '../../utils/effects/room.ts';
import { SHIFT } from '../../utils/effects/shift.ts';

const byId = (id: string) => document.getElementById(id)!;
const rightOf = (id: string) => Math.round(byId(id).getBoundingClientRect().right);
let undo: (() => void) | null = null;

beforeEach(() => page.viewport(1280, 720));
afterEach(() => {
  undo?.();
  undo = null;
  document.body.replaceChildren();
});

function show(css: string, more: string): void {
  document.body.innerHTML = `<style>body { margin: 0 } ${css}</style><main><p id="text">Text of the article.</p><div style="height: 3000px"></div></main>${more}`;
}
const take = () => (undo = makeRoom(document, byId('text'), 340));

test.each([
  ['a header of all the width, by its edges', 'left: 0; right: 0; top: 0'],
  ['a header of all the width, by its width', 'left: 0; width: 100%; top: 0'],
  ['a panel at the right', 'right: 0; top: 100px; width: 300px; z-index: 3'],
  ['a button in the corner', 'right: 20px; bottom: 20px; width: 48px; height: 48px'],
  ['a panel in the middle of a wide line', 'left: 0; right: 0; margin: auto; bottom: 0; max-width: 1000px'],
])('%s stands beside it, and as before afterwards', (_, css) => {
  show(`#fixed { position: fixed; min-height: 24px; ${css} }`, '<div id="fixed"><span id="word">Menu</span></div>');
  const [before, right] = [document.documentElement.outerHTML, rightOf('fixed')];
  take();
  expect(rightOf('fixed')).toBeLessThanOrEqual(940);
  undo!();
  expect([rightOf('fixed'), document.documentElement.outerHTML]).toEqual([right, before]);
});

test('a panel that would come to lie over the text wants a drawer', () => {
  show('main { width: 800px } #fixed { position: fixed; right: 0; top: 0; width: 300px; height: 100vh }', '<div id="fixed">Menu</div>');
  const before = document.documentElement.outerHTML;
  expect(take()).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('what is fixed only on the way makes way too', async () => {
  show('#bar.is-fixed { position: fixed; left: 0; width: 100%; top: 0 }', '<div id="bar">Menu of the site</div>');
  take();
  byId('bar').classList.add('is-fixed');
  window.scrollTo(0, 400);
  await expect.poll(() => rightOf('bar')).toBe(940);
  window.scrollTo(0, 0);
});

test('a dialog over all of the window is left alone', () => {
  show('#dialog { position: fixed; inset: 0 }', '<div id="dialog">Sign in</div>');
  take();
  expect([byId('dialog').hasAttribute(SHIFT), rightOf('dialog')]).toEqual([false, 1280]);
});

test('text in the flow that does not give way wants a drawer', () => {
  show('#wide { width: 100vw; display: flex; justify-content: space-between }', '');
  byId('text').insertAdjacentHTML('beforebegin', '<div id="wide"><span>Left</span><span id="right">Right, for whoever looks there</span></div>');
  const before = document.documentElement.outerHTML;
  expect(take()).toBeNull();
  expect([document.documentElement.outerHTML, document.documentElement.hasAttribute(SIDE)]).toEqual([before, false]);
});

test('a wide box whose text ends before it does not', () => {
  show('#wide { width: 100vw; background: #eee }', '');
  byId('text').insertAdjacentHTML('beforebegin', '<div id="wide">Left</div>');
  expect(take()).not.toBeNull();
});
