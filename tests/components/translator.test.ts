// Plural forms, numbers and dates of both languages.
import { describe, expect, test } from 'vitest';
import { translator } from './sample.ts';

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
