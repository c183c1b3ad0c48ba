// What surfaces say beyond messages: lists, the names of languages, dates, and in which language the glossary's definitions come first. Apart, since what is said before there is a surface needs none of it.
import type { Phrases, Translator } from './strings.ts';
import { SHAPES, hasMonths } from './translator.ts';

/** The glossary is written in English and in Russian; who reads Kazakh is likelier to read the latter. */
const RUSSIAN_GLOSSARY = new Set(['ru', 'kk']);

/** Add them to the words of an interface, whichever language these are in by then. */
export function withFormats(words: Phrases): Translator {
  const primary = () => words.locale.split('-')[0]!;
  return {
    get language() {
      return RUSSIAN_GLOSSARY.has(primary()) ? 'ru' : 'en';
    },
    get locale() {
      return words.locale;
    },
    t: (key, ...substitutions) => words.t(key, ...substitutions),
    count: (key, n) => words.count(key, n),
    list: (items) => items.join(primary() === 'zh' ? '、' : ', '),
    inline: (word) => (primary() === 'de' ? word : word.toLocaleLowerCase(words.locale)),
    languageName: (tag) => nameLanguage(tag, words.locale),
    date: (iso) => sayDate(iso, words.locale),
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
