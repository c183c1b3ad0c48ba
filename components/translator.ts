// How messages become sentences: plural forms, numbers and dates, which browser.i18n does not know.
import type { Language } from '../utils/model.ts';
import type { Translator } from './strings.ts';

/** The glossary is written in English and in Russian; who reads Kazakh is likelier to read the latter. */
const RUSSIAN_GLOSSARY = new Set(['ru', 'kk']);

/**
 * Whose shapes of numbers and dates are taken where the browser has none of the language: Chromium knows the plurals of Kazakh, but of
 * September "M09". Figures are written in Kazakh as in Russian: 12.09.2025, 12 345,5.
 */
const SHAPES = 'ru';
const hasMonths = (locale: string) => !/^M\d/.test(new Intl.DateTimeFormat(locale, { month: 'long' }).format(0));

/** Create the translator over a source of messages, whose message `locale` ("en", "zh-CN") names its language; English where it names none. */
export function createTranslator(
  getMessage: (key: string, substitutions: string[]) => string,
  locale = getMessage('locale', []) || 'en',
): Translator {
  const [primary = ''] = locale.split('-');
  const language: Language = RUSSIAN_GLOSSARY.has(primary) ? 'ru' : 'en';
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(hasMonths(locale) ? locale : SHAPES);
  const say = (value: string | number) => (typeof value === 'number' ? number.format(value) : value);
  return {
    language, locale,
    t: (key, ...substitutions) => getMessage(key, substitutions.map(say)),
    count: (key, n) => getMessage(`${key}.${plural.select(n)}`, [number.format(n)]),
    list: (items) => items.join(primary === 'zh' ? '、' : ', '),
    inline: (word) => (primary === 'de' ? word : word.toLocaleLowerCase(locale)),
    languageName: (tag) => nameLanguage(tag, locale),
    date: (iso) => sayDate(iso, locale),
  };
}

/** Name the language itself, without script and region: nobody reads "American English" of an article. */
function nameLanguage(tag: string, locale: string): string {
  try {
    const { language } = new Intl.Locale(tag);
    // Where the browser has no names in the language of the interface, a language is called as it calls itself.
    const nameIn = (tongue: string) => new Intl.DisplayNames(tongue, { type: 'language', fallback: 'none' }).of(language);
    return nameIn(locale) ?? nameIn(language) ?? '';
  } catch {
    return '';
  }
}

/** Say the calendar date as the page wrote it: its own day, not the reader's time zone. */
function sayDate(iso: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const isDate = !Number.isNaN(date.getTime());
  const isWritten = hasMonths(locale);
  const shape = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : isWritten ? locale : SHAPES, {
    timeZone: 'UTC', year: 'numeric', month: month && isDate ? (isWritten ? 'long' : '2-digit') : undefined, day: day && isDate ? 'numeric' : undefined,
  });
  // The Russian pattern ends in an abbreviated "year" ("2025 г.") that a running text does without.
  return shape.format(isDate ? date : new Date(`${year}-01-01T00:00:00Z`)).replace(/\sг\.$/, '');
}
