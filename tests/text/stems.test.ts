// Are the stems that a Russian word may be a form of those that the table of endings allows, whatever its letters?
import { expect, test } from 'vitest';
import { foldToken } from '../../utils/text/characters.ts';
import { STEMS } from '../../utils/text/nameKeys.ts';
import { type Inflection, isEnding } from '../../utils/text/russian.ts';
import { tokenKeyOf } from '../../utils/text/scan.ts';
import { eachStem, openingOf } from '../../utils/text/stems.ts';

const keysOf = (word: string): number[] => {
  const keys: number[] = [];
  eachStem(word, 0, word.length, (key) => keys.push(key));
  return keys.sort((x, y) => x - y);
};
/** The same, letter by letter from the table. */
const expectedOf = (word: string): number[] => {
  const folded = foldToken(word);
  const keys: number[] = [];
  for (let length = 3; length <= folded.length; length++) {
    if (folded.length - length > 3) continue;
    for (const [inflection, sign] of Object.entries(STEMS)) if (isEnding(folded.slice(length), inflection as Inflection)) keys.push(tokenKeyOf(folded.slice(0, length)) ^ sign);
  }
  return keys.sort((x, y) => x - y);
};

test.each(['Россия', 'России', 'Казахстаном', 'Ким', 'ось', 'Семёнова', 'Филиппинами', 'много­векторность', 'Росси́и', 'Китаи\u0306', 'НАТО', 'Путиным'])('%s', (word) => expect(keysOf(word)).toEqual(expectedOf(word)));

test('a word beyond the table of letters has no stems', () => expect(keysOf('漢字語')).toEqual([]));

test.each([
  ['Россия', 'России', true],
  ['Россия', 'россия', false],
  ['Росси́я', 'Россия', true],
  ['Ёлкин', 'Елкина', true],
  ['Казань', 'Казахстан', true],
  ['Казань', 'Калининград', false],
])('%s and %s begin alike: %s', (one, other, isAlike) => expect(openingOf(one, 0, one.length) === openingOf(other, 0, other.length)).toBe(isAlike));

test.each(['Ли', 'и\u0306од'])('of %s only a look at the whole tells', (word) => expect(openingOf(word, 0, word.length)).toBeNull());
