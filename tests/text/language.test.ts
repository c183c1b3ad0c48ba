// Which language is a text in, by its tag or by its letters; and how many words has it?
import { expect, test } from 'vitest';
import { languageOf, primaryLanguage } from '../../utils/text/language.ts';
import { countWords } from '../../utils/text/words.ts';

test.each([['ru', 'ru'], ['ru-RU', 'ru'], ['RU', 'ru'], ['en-GB', 'en'], ['run', 'en'], ['uk', 'en'], ['', 'en']])('tag "%s" is read as %s', (tag, language) => expect(primaryLanguage(tag)).toBe(language));

test.each([
  ['Россия и Китай', 'ru'],
  ['Russia and China', 'en'],
  ['Встреча ШОС (SCO) в Астане', 'ru'],
  ['The word «Шёлк» on a map', 'en'],
  ['2024 — 15 %', ''],
  ['', ''],
])('"%s" is "%s"', (text, language) => expect(languageOf(text)).toBe(language));

test('a language is told in linear time by the first letters of a long text', () => expect(languageOf(`${'а'.repeat(5000)}${'z'.repeat(1_000_000)}`)).toBe('ru'));

test.each([
  ['', 0],
  ['— … !', 0],
  ['One two  three', 3],
  ['A co-founder’s 15 reasons', 4],
  ['Нефть и газ', 3],
])('"%s" has %i words', (text, count) => expect(countWords(text)).toBe(count));
