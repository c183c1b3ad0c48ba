// Plural forms, numbers, dates, rows and small words of all languages.
import { describe, expect, test } from 'vitest';
import { LOCALES, translator } from './sample.ts';

describe('count', () => {
  test.each([
    [1, '1 абзац'], [2, '2 абзаца'], [4, '4 абзаца'], [5, '5 абзацев'], [11, '11 абзацев'], [12, '12 абзацев'],
    [21, '21 абзац'], [22, '22 абзаца'], [25, '25 абзацев'], [111, '111 абзацев'], [0, '0 абзацев'],
  ])('says %i in Russian', (n, words) => {
    expect(translator('ru').count('paragraphs', n)).toBe(words);
  });

  test.each([[1, '1 place'], [2, '2 places'], [0, '0 places'], [21, '21 places'], [1306, '1,306 places']])('says %i in English', (n, words) => {
    expect(translator('en').count('places', n)).toBe(words);
  });
});

describe('date', () => {
  test.each([
    ['2025-09-12', '12 September 2025', '12 сентября 2025'],
    ['2025-09-12T23:30:00-11:00', '12 September 2025', '12 сентября 2025'],
    ['2025-09', 'September 2025', 'сентябрь 2025'],
    ['2025', '2025', '2025'],
    ['2025-13-01', '2025', '2025'],
    ['last autumn', 'last autumn', 'last autumn'],
  ])('says %s as exactly as it is given', (iso, en, ru) => {
    expect(translator('en').date(iso)).toBe(en);
    expect(translator('ru').date(iso)).toBe(ru);
  });
});

test('a message takes its substitutions, numbers in the form of the language', () => {
  expect(translator('en').t('entry.step', 2, 1306)).toBe('2 of 1,306');
});

describe('the other languages', () => {
  test.each([
    ['de', [1, 2], ['1 Absatz', '2 Absätze']],
    ['fr', [0, 1, 2, 1e6], ['0 paragraphe', '1 paragraphe', '2 paragraphes', '1\u202F000\u202F000 de paragraphes']],
    ['es', [0, 1, 2, 1e6], ['0 párrafos', '1 párrafo', '2 párrafos', '1.000.000 de párrafos']],
    ['kk', [1, 5], ['1 абзац', '5 абзац']],
    ['zh_CN', [1, 1306], ['1 段', '1,306 段']],
  ] as const)('count in %s', (locale, numbers, said) => {
    expect(numbers.map((n) => translator(locale).count('paragraphs', n))).toEqual(said);
  });

  test.each([
    ['de', '12. September 2025', '2025', 'Kasachisch'], ['fr', '12 septembre 2025', '2025', 'kazakh'], ['es', '12 de septiembre de 2025', '2025', 'kazajo'],
    ['kk', '2025 ж. 12 қыркүйек', '2025', 'қазақ тілі'], ['zh_CN', '2025年9月12日', '2025年', '哈萨克语'],
  ] as const)('dates and names of languages in %s', (locale, day, year, language) => {
    const { date, languageName } = translator(locale);
    expect([date('2025-09-12'), date('2025'), languageName('kk-KZ')]).toEqual([day, year, language]);
  });

  test('a row is joined in the way of the language, and German nouns stay large', () => {
    expect(LOCALES.map((locale) => translator(locale).list(['1–3', '9']))).toEqual(['1–3, 9', '1–3, 9', '1–3, 9', '1–3, 9', '1–3, 9', '1–3, 9', '1–3、9']);
    expect(LOCALES.map((locale) => { const { t, inline } = translator(locale); return inline(t('kinds.state')); }))
      .toEqual(['Staat', 'state', 'estado', 'état', 'мемлекет', 'государство', '国家']);
  });

  test('definitions are in Russian for who reads Russian or Kazakh, in English for all others', () => {
    expect(LOCALES.filter((locale) => translator(locale).language === 'ru')).toEqual(['kk', 'ru']);
  });
});
