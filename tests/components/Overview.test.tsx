// @vitest-environment jsdom
// What the article is at a glance, in both languages, and what of it is said to be hidden at the moment.
import { expect, test } from 'vitest';
import { Overview } from '../../components/Overview.tsx';
import type { Block, Language, Reading } from '../../utils/model.ts';
import { draw, textOf } from './draw.tsx';
import { READING, translator } from './sample.ts';

/** The hidden copies of the sample have 110 words each. */
const blocks = [5, 6, 7, 8, 10].map((id) => ({ id, words: 110, kind: 'prose' }) as Block);
const ON = { repeats: true, widgets: true, marks: true };

function linesOf(more: Partial<Reading> = {}, { switches = ON, revealed = [] as string[], choice = 'full' as const, language = 'en' as Language } = {}): string[] {
  const root = draw(<Overview reading={{ ...READING, blocks, ...more }} switches={switches} revealed={new Set(revealed)} choice={choice} />, translator(language));
  return [...root.querySelectorAll('p')].map(textOf);
}

test('time with and without the repeat, words, language, date, what is hidden', () => {
  expect(linesOf()).toEqual(['3 min to read instead of 5', '660 of 1,100 words · English · 12 September 2025', 'Hidden: a repeat of 440 words, 4 boxes']);
  expect(linesOf({}, { language: 'ru' }).map((line) => line.replaceAll('\u00A0', ' '))).toEqual(['Читать 3 мин вместо 5', '660 из 1 100 слов · английский · 12 сентября 2025', 'Скрыто: повтор в 440 слов, 4 блока']);
});

test.each<[string, Partial<Reading>, object, string, string]>([
  ['nothing is printed twice', { repeats: [], words: { shown: 660, kept: 660 } }, {}, '660 words · English · 12 September 2025', 'Hidden: 4 boxes'],
  ['no boxes', { widgets: [] }, {}, '660 of 1,100 words · English · 12 September 2025', 'Hidden: a repeat of 440 words'],
  ['neither', { repeats: [], widgets: [] }, {}, '660 of 1,100 words · English · 12 September 2025', 'Nothing is hidden.'],
  ['both are switched off', {}, { switches: { repeats: false, widgets: false, marks: true } }, '660 of 1,100 words · English · 12 September 2025', 'Nothing is hidden.'],
  ['the repeat is shown again', {}, { revealed: ['repeats', 'rating'] }, '660 of 1,100 words · English · 12 September 2025', 'Hidden: 2 boxes'],
  ['both versions are wanted', {}, { choice: 'both' }, '660 of 1,100 words · English · 12 September 2025', 'Hidden: 4 boxes'],
  ['the page tells neither language nor date', { lang: '', published: null }, {}, '660 of 1,100 words', 'Hidden: a repeat of 440 words, 4 boxes'],
  ['only the month, and a language of a country', { lang: 'ru-RU', published: '2025-09' }, {}, '660 of 1,100 words · Russian · September 2025', 'Hidden: a repeat of 440 words, 4 boxes'],
  ['a language tag that is none', { lang: 'x!' }, {}, '660 of 1,100 words · 12 September 2025', 'Hidden: a repeat of 440 words, 4 boxes'],
])('%s', (_, more, options, facts, hidden) => expect(linesOf(more, options).slice(1)).toEqual([facts, hidden]));
