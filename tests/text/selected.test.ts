// What is left of a selection, when it is taken for a name?
import { expect, test } from 'vitest';
import { isNameLike, namePart } from '../../utils/text/selected.ts';

test.each([
  ['Kazakhstan', 'Kazakhstan'],
  ['  the  Altai\n Forum, ', 'the Altai Forum'],
  ['“Altai Forum”,', 'Altai Forum'],
  ['«ОДКБ»;', 'ОДКБ'],
  ['(CFPSS)', 'CFPSS'],
  ['(CFPSS', 'CFPSS'],
  ['Congo (Kinshasa)', 'Congo (Kinshasa)'],
  ['Kazakhstan’s', 'Kazakhstan'],
  ["Russia's ", 'Russia'],
  ['U.S.', 'U.S.'],
  ['the harbour.', 'the harbour'],
  ['C5+1', 'C5+1'],
  ['— Астана?', 'Астана'],
  ['"…"', ''],
  ['2024', ''],
  ['', ''],
])('%o is %o', (text, name) => expect(namePart(text)).toBe(name));

test('a paragraph is kept as it is, and is no name', () => {
  const paragraph = `“${'The ferry crossed the bay. '.repeat(8).trim()}”`;
  expect(namePart(paragraph)).toBe(paragraph);
  expect([isNameLike(paragraph), isNameLike('Altai Forum')]).toEqual([false, true]);
  expect(namePart('word '.repeat(1000)).length).toBe(2000);
});
