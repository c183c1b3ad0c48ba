// Before the script of cards is there: when is it loaded, and is what the reader has done by then handed over?
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepMentions, PAUSE } from '../entrypoints/companion/mentions.ts';
import type { Mentions } from '../entrypoints/cards/mentions.ts';
import type { CardsPart } from '../entrypoints/cards/part.ts';

let said: string[] = [];
let kept: Mentions;
let load: ReturnType<typeof vi.fn<() => Promise<CardsPart>>>;
let come: () => Promise<void>;
let fail: () => Promise<void>;
let now: any;

/** Nothing but what it is told. */
const part = () => ({
  createMentions: () => ({
    current: null, card: () => 'card', watch: (last?: Event | null) => said.push(`watch ${last?.type ?? 'anew'}`), step: () => said.push('step'), walk: (command: string) => said.push(command),
    close: () => said.push('close'), unring: () => said.push('unring'), forget: () => said.push('forget'), remove: () => said.push('remove'),
  }),
}) as unknown as CardsPart;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  document.body.innerHTML = '<main><p>Kazakhstan</p><div id="gallery"></div></main><dramatis-ui></dramatis-ui>';
  said = [];
  now = { switches: { marks: true }, targets: [{}] };
  load = vi.fn(() => {
    const waiting = Promise.withResolvers<CardsPart>();
    const end = async (how: () => void) => { how(); await vi.advanceTimersByTimeAsync(0); };
    come = () => end(() => waiting.resolve(part()));
    fail = () => end(() => waiting.reject(new Error('It does not come.')));
    return waiting.promise;
  });
  kept = keepMentions({ now: () => now, strings: { t: (key: string) => key }, say: (words: string) => said.push(words) } as never, load);
  kept.watch();
});
afterEach(() => {
  kept.remove();
  vi.useRealTimers();
});

const send = (type: string, on = 'p') => document.querySelector(on)!.dispatchEvent(new PointerEvent(type, { bubbles: type !== 'scroll' && type !== 'pointerleave' }));

test.each<[string, () => void, number]>([
  ['nothing', () => {}, 0],
  ['a move over the page', () => send('pointermove'), 1],
  ['a press or a touch', () => send('pointerdown'), 1],
  ['moves without end', () => { for (let n = 0; n < 9; n++) send('pointermove'); }, 1],
  ['a move over what is ours', () => send('pointermove', 'dramatis-ui'), 0],
  ['a scroll', () => send('scroll', 'main'), 0],
  ['a click that no pointer has made', () => send('click'), 0],
  ['a command', () => kept.walk('next-mention'), 1],
  ['a step in the cast', () => kept.step({ actor: 'kazakhstan', index: 0 }), 1],
  ['a move where nothing is marked', () => { now = { ...now, switches: { marks: false } }; kept.watch(); send('pointermove'); }, 0],
  ['a move where nobody is named', () => { now = { ...now, targets: [] }; kept.watch(); send('pointermove'); }, 0],
  ['a move after all is over', () => { kept.remove(); send('pointermove'); }, 0],
])('%s', (_, act, times) => {
  act();
  expect(load).toHaveBeenCalledTimes(times);
});

test.each<[string, () => void, string]>([
  ['where the pointer rests', () => {}, 'watch pointermove'],
  ['a tap', () => { send('pointerdown'); send('click'); }, 'watch click'],
  ['a press', () => send('pointerdown'), 'watch pointerdown'],
  ['nothing where the pointer has gone to what is ours', () => send('pointermove', 'dramatis-ui'), 'watch anew'],
  ['nothing where the text has been scrolled away from it', () => send('scroll', 'main'), 'watch anew'],
  ['where it rests, though a gallery elsewhere scrolls by itself', () => send('scroll', '#gallery'), 'watch pointermove'],
  ['nothing where the pointer has left the window', () => send('pointerleave', 'html'), 'watch anew'],
  ['nothing of a page that has been read anew', () => kept.watch(), 'watch anew'],
])('hands over %s', async (_, act, expected) => {
  send('pointermove');
  act();
  await come();
  expect(said).toEqual([expected]);
});

test('commands wait for it in order, and go straight to it then; nothing is watched twice', async () => {
  expect([kept.current, kept.card()]).toEqual([null, null]);
  kept.close();
  kept.walk('next-mention');
  kept.walk('open-mention');
  await come();
  kept.walk('previous-mention');
  send('pointermove');
  kept.watch();
  kept.remove();
  expect(said).toEqual(['watch anew', 'next-mention', 'open-mention', 'previous-mention', 'watch anew', 'remove']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('what comes too late is not begun', async () => {
  send('pointermove');
  kept.walk('next-mention');
  kept.remove();
  await come();
  expect(said).toEqual([]);
});

test('a script that cannot be loaded: one warning, words for whoever asked by a command, and another try at the next sign', async () => {
  send('pointermove');
  await fail();
  send('pointermove');
  expect(load).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(PAUSE);
  expect([load.mock.calls.length, said]).toEqual([1, []]);
  kept.walk('next-mention');
  await fail();
  expect(said).toEqual(['later.failed']);
  vi.advanceTimersByTime(PAUSE);
  send('pointermove');
  await come();
  expect(said).toEqual(['later.failed', 'watch pointermove']);
  expect(load).toHaveBeenCalledTimes(3);
  expect(console.warn).toHaveBeenCalledTimes(1);
});
