// Does the file of all settings come back, and is it said what could not be kept?
import { expect, test } from 'vitest';
import { lostIn, parseBackup, printBackup } from '../../utils/files/backup.ts';

test('what is written comes back', () => {
  const settings = { muted: ['nato'], terms: [{ name: 'ё', aliases: [], definition: 'x' }] };
  expect(parseBackup(printBackup(settings))).toEqual({ settings });
  expect(parseBackup(`\uFEFF${printBackup(settings)}`)).toEqual({ settings });
});

test.each([
  ['', 'not-json'], ['{ "dramatis"', 'not-json'], ['null', 'not-ours'], ['[]', 'not-ours'], ['{ "settings": {} }', 'not-ours'],
  ['{ "dramatis": 1, "settings": [] }', 'not-ours'], ['{ "dramatis": 2, "settings": {} }', 'newer'],
])('%s is refused: %s', (text, fault) => expect(parseBackup(text)).toEqual({ fault }));

const SOUND = { everywhere: true, muted: ['nato'], marking: { adjectives: 'faint' }, terms: [] as object[] };
test.each<[string, unknown, string[] | null]>([
  ['nothing stored', null, []],
  ['a part of it', { muted: ['nato'] }, []],
  ['all of it', SOUND, []],
  ['what a newer Dramatis knows', { ...SOUND, more: 1 }, []],
  ['no settings at all', 'nonsense', null],
  ['a list', [1], null],
  ['a value of the wrong type', { everywhere: 'yes' }, ['everywhere']],
  ['a stranger in a list', { muted: ['nato', 7] }, ['muted']],
  ['an unknown choice inside', { marking: { adjectives: 'loud' } }, ['marking']],
  ['a list that is none', { muted: { 0: 'nato' }, terms: 'none' }, ['muted', 'terms']],
])('%s', (_, given, lost) => expect(lostIn(given, SOUND)).toEqual(lost));
