// When does a pointer rest on a mention, and which taps are for it? Time is the test's own.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OPEN_AFTER, watchHover } from '../../utils/effects/hover.ts';
import { watchTaps } from '../../utils/effects/tap.ts';
import type { Undo } from '../../utils/model.ts';

let stop: Undo[] = [];
let said: string[] = [];
let text: Text;
let targets: { range: StaticRange; target: string }[];

/** A paragraph with a name in it, and what is watched of it. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  document.body.innerHTML = '<p style="font: 16px/24px monospace">In the talks Kazakhstan spoke first, <a href="#there">Kazakhstan</a> last.</p><div id="gallery" style="height: 20px; overflow: auto"><p style="height: 90px">A gallery.</p></div><div style="height: 3000px"></div>';
  const [before, link] = [document.querySelector('p')!.firstChild as Text, document.querySelector('a')!.firstChild as Text];
  text = before;
  const start = before.data.indexOf('Kazakhstan');
  targets = [
    { range: new StaticRange({ startContainer: before, startOffset: start, endContainer: before, endOffset: start + 10 }), target: 'plain' },
    { range: new StaticRange({ startContainer: link, startOffset: 0, endContainer: link, endOffset: 10 }), target: 'linked' },
  ];
  said = [];
  stop = [];
  watch();
});

/** Watches from now on; `last` is what the pointer did before. */
function watch(last?: Event) {
  for (const undo of stop) undo();
  stop = [
    watchHover(targets, { onRest: (target) => said.push(`rest ${target}`), onLeave: () => said.push('leave') }, last),
    watchTaps(targets, { onTap: (target) => said.push(`tap ${target}`), onElsewhere: () => said.push('elsewhere') }, last),
  ];
}

afterEach(() => {
  for (const undo of stop) undo();
  vi.useRealTimers();
  document.getSelection()!.removeAllRanges();
  document.body.replaceChildren();
});

const middleOf = (name: 'plain' | 'linked', dx = 0) => {
  const range = document.createRange();
  const [node, start] = name === 'linked' ? [document.querySelector('a')!.firstChild!, 0] as const : [text, text.data.indexOf('Kazakhstan')] as const;
  range.setStart(node, start);
  range.setEnd(node, start + 10);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { clientX: (left + right) / 2 + dx, clientY: (top + bottom) / 2 };
};
function send(type: string, at: { clientX: number; clientY: number }, more: PointerEventInit = {}, prepare?: (event: Event) => void) {
  const event = new PointerEvent(type, { ...at, pointerType: 'mouse', bubbles: true, cancelable: true, ...more });
  prepare?.(event);
  document.elementFromPoint(at.clientX, at.clientY)!.dispatchEvent(event);
}
const move = (at: { clientX: number; clientY: number }, more: PointerEventInit = {}) => {
  send('pointermove', at, more);
  // The frame in which the move is looked at.
  vi.advanceTimersByTime(16);
};
const AWAY = { clientX: 5, clientY: 5 };

test('a card is asked for once the pointer has rested, not before', () => {
  move(middleOf('plain'));
  vi.advanceTimersByTime(OPEN_AFTER - 1);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(['rest plain']);
  move(AWAY);
  expect(said).toEqual(['rest plain', 'leave']);
});

test('a pointer that still moves over the name does not rest; a trembling one does', () => {
  for (const dx of [-30, -18, -6, 6]) {
    move(middleOf('plain', dx));
    vi.advanceTimersByTime(200);
  }
  expect(said).toEqual([]);
  for (const dx of [7, 6, 5]) move(middleOf('plain', dx));
  vi.advanceTimersByTime(20);
  expect(said).toEqual(['rest plain']);
});

test.each<[string, () => void, string[]]>([
  ['a pointer that only passes', () => move(AWAY), ['leave']],
  ['a scroll of the page', () => document.dispatchEvent(new Event('scroll')), ['leave']],
  ['a press', () => send('pointerdown', middleOf('plain')), ['leave']],
  ['a move with a button down, as in selecting', () => move(middleOf('plain'), { buttons: 1 }), ['leave']],
  ['a selection over the name', () => document.getSelection()!.setBaseAndExtent(text, 3, text, text.data.indexOf('spoke')), []],
])('%s opens nothing', (_, disturb, expected) => {
  move(middleOf('plain'));
  vi.advanceTimersByTime(100);
  disturb();
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(expected);
});

test.each<[string, () => void]>([
  ['a gallery that scrolls by itself', () => document.querySelector('#gallery')!.dispatchEvent(new Event('scroll'))],
  ['a selection elsewhere', () => document.getSelection()!.setBaseAndExtent(text, 0, text, 3)],
])('%s changes nothing', (_, disturb) => {
  move(middleOf('plain'));
  disturb();
  vi.advanceTimersByTime(OPEN_AFTER);
  expect(said).toEqual(['rest plain']);
});

test.each<[string, 'plain' | 'linked', PointerEventInit, ((event: Event) => void) | undefined, string]>([
  ['a tap on a name', 'plain', { pointerType: 'touch' }, undefined, 'tap plain'],
  ['a tap on a name inside a link', 'linked', { pointerType: 'touch' }, undefined, 'elsewhere'],
  ['a tap that the page has used', 'plain', { pointerType: 'touch' }, (event) => event.preventDefault(), 'elsewhere'],
  ['a click of the mouse', 'plain', { pointerType: 'mouse' }, undefined, 'elsewhere'],
])('%s', (_, name, more, prepare, expected) => {
  let isPrevented: boolean | null = null;
  const look = (event: Event) => {
    prepare?.(event);
    isPrevented = event.defaultPrevented;
  };
  document.body.addEventListener('click', look, { once: true });
  const after = (event: Event) => {
    // Nothing of the event is held back by us; the test itself keeps the page where it is.
    expect(event.defaultPrevented).toBe(isPrevented);
    event.preventDefault();
  };
  window.addEventListener('click', after, { once: true });
  send('click', middleOf(name), more);
  expect(said).toEqual([expected]);
  expect(isPrevented).not.toBeNull();
});

/** What the pointer has done before anything was watched, so long ago (ms). */
function before(type: string, at: { clientX: number; clientY: number }, more: PointerEventInit, ago: number): Event {
  for (const undo of stop) undo();
  let caught!: Event;
  const take = (event: Event) => { caught = event; };
  document.addEventListener(type, take, { once: true });
  send(type, at, more);
  Object.defineProperty(caught, 'timeStamp', { value: performance.now() - ago });
  return caught;
}

test.each<[string, number, number]>([
  ['half the time ago', OPEN_AFTER / 2, OPEN_AFTER / 2],
  ['long ago', 10 * OPEN_AFTER, 0],
])('a pointer that came to rest %s need not move again, and rests no longer than others', (_, ago, left) => {
  watch(before('pointermove', middleOf('plain'), {}, ago));
  vi.advanceTimersByTime(left > 20 ? left - 20 : 0);
  expect(said).toEqual([]);
  // The frame in which it is looked at, and what the test itself takes.
  vi.advanceTimersByTime(40);
  expect(said).toEqual(['rest plain']);
  move(AWAY);
  expect(said).toEqual(['rest plain', 'leave']);
});

test.each<[string, string, 'plain' | 'linked', PointerEventInit, string[]]>([
  ['a tap on a name', 'click', 'plain', { pointerType: 'touch' }, ['tap plain']],
  ['a tap on a name inside a link', 'click', 'linked', { pointerType: 'touch' }, ['elsewhere']],
  ['a finger that has moved', 'pointermove', 'plain', { pointerType: 'touch' }, []],
  ['a press', 'pointerdown', 'plain', {}, []],
  ['a selection that goes on', 'pointermove', 'plain', { buttons: 1 }, []],
])('before anything was watched: %s', (_, type, name, more, expected) => {
  watch(before(type, middleOf(name), more, 10));
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(expected);
});
