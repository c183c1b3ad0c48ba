// Which of our two languages a text is in.

type Language = 'en' | 'ru';

/** The language that a BCP 47 tag falls under: Russian, or else English. */
export function primaryLanguage(tag: string): Language {
  return /^ru\b/i.test(tag) ? 'ru' : 'en';
}

/** The language of a text that does not name it: Russian where most letters are Cyrillic; empty without letters. */
export function languageOf(text: string): Language | '' {
  const sample = text.slice(0, 5000);
  const cyrillic = sample.match(/[а-яё]/gi)?.length ?? 0;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  if (!cyrillic && !latin) return '';
  return cyrillic > latin ? 'ru' : 'en';
}
