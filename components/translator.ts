// How messages become sentences: plural forms and numbers, which browser.i18n does not know.
import type { Phrases } from './strings.ts';

/**
 * Whose shapes of numbers and dates are taken where the browser has none of the language: Chromium knows the plurals of Kazakh, but of
 * September "M09". Figures are written in Kazakh as in Russian: 12.09.2025, 12 345,5.
 */
export const SHAPES = 'ru';
/** Whether the browser can name the months in a language. */
export const hasMonths = (locale: string) => !/^M\d/.test(new Intl.DateTimeFormat(locale, { month: 'long' }).format(0));

/** Create the translator over a source of messages, whose message `locale` ("en", "zh-CN") names its language; English where it names none. */
export function createTranslator(
  getMessage: (key: string, substitutions: string[]) => string,
  locale = getMessage('locale', []) || 'en',
): Phrases {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(hasMonths(locale) ? locale : SHAPES);
  const say = (value: string | number) => (typeof value === 'number' ? number.format(value) : value);
  return {
    locale,
    t: (key, ...substitutions) => getMessage(key, substitutions.map(say)),
    count: (key, n) => getMessage(`${key}.${plural.select(n)}`, [number.format(n)]),
  };
}
