// Is a long sentence cut for a voice that would be cut off, with no word lost?
import { expect, test } from 'vitest';
import { breathsOf } from '../../utils/find/breaths.ts';

const REMOTE = { localService: false };
const WORDS = Array.from({ length: 60 }, (_, n) => `word${n}`);

test('a voice in the machine gets the whole sentence', () => expect(breathsOf(WORDS.join(' '), { localService: true })).toEqual([WORDS.join(' ')]));
test('a short one stays whole', () => expect(breathsOf('Short, is it not?', REMOTE)).toEqual(['Short, is it not?']));

test('cut after the last mark that is near enough', () => {
  const [first, second] = [`${WORDS.slice(0, 8).join(' ')}, and ${WORDS.slice(8, 12).join(' ')};`, `${WORDS.slice(12, 30).join(' ')}.`];
  expect(breathsOf(`${first} ${second}`, REMOTE)[0]).toBe(first);
});

test.each([
  ['without marks', WORDS.join(' ')],
  ['with marks', WORDS.join(', ')],
  ['with a word that is too long', `${WORDS.slice(0, 9).join(' ')} ${'x'.repeat(300)} ${WORDS.slice(9, 50).join(' ')}`],
])('nothing is lost: %s', (_, text) => {
  const breaths = breathsOf(text, REMOTE);
  expect(breaths.join(' ')).toBe(text);
  expect(breaths.length).toBeGreaterThan(1);
});

test('none is longer than what can be said in time', () => expect(Math.max(...breathsOf(WORDS.join(' '), REMOTE).map(({ length }) => length))).toBeLessThanOrEqual(140));
