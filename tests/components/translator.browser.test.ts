// Dates and numbers in a browser that knows less of a language than Node does: Chromium has had no months of Kazakh.
import { expect, test } from 'vitest';
import { withFormats } from '../../components/formats.ts';
import { createTranslator } from '../../components/translator.ts';

const kazakh = withFormats(createTranslator((key, [number = '']) => (key === 'locale' ? 'kk' : number)));

test('a date in Kazakh is one that a reader knows', () => {
  expect(kazakh.date('2025-09-12')).toMatch(/^(12\.09\.2025|2025 ж\. 12 қыркүйек)$/);
  expect(kazakh.date('2025-09')).toMatch(/^(09\.2025|2025 ж\. қыркүйек)$/);
  expect(kazakh.date('2025')).toBe('2025');
});

test('so is a number, and the name of a language', () => {
  expect(kazakh.t('x', 12345.5)).toBe('12\u00A0345,5');
  expect(kazakh.languageName('ru')).toMatch(/^(русский|орыс тілі)$/);
});
