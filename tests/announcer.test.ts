// Are the latest words said once, and those that were overtaken not at all?
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../entrypoints/companion/announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen() {
  const heard: string[] = [];
  const announcer = createAnnouncer(() => heard.push(announcer.said));
  return { heard, announcer };
}

test('words are said once they have stood for a moment', () => {
  const { heard, announcer } = listen();
  announcer.say('Kazakhstan, state');
  expect(heard).toEqual([]);
  vi.runAllTimers();
  expect(heard).toEqual(['Kazakhstan, state']);
});

test('of quick steps only the last is heard, and the same words are not said twice', () => {
  const { heard, announcer } = listen();
  for (const words of ['one', 'two', 'three']) announcer.say(words);
  vi.runAllTimers();
  announcer.say('three');
  vi.runAllTimers();
  expect(heard).toEqual(['three']);
});

test('words that are unsaid at once are never heard', () => {
  const { heard, announcer } = listen();
  announcer.say('one');
  announcer.say('');
  vi.runAllTimers();
  announcer.say('two');
  announcer.remove();
  vi.runAllTimers();
  expect(heard).toEqual([]);
});
