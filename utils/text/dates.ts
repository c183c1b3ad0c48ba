// Which day a date in words or figures names.

const NAMES = [
  'january января', 'february февраля', 'march марта', 'april апреля', 'may мая', 'june июня', 'july июля', 'august августа', 'september сентября', 'october октября',
  'november ноября', 'december декабря',
];

function createMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const [index, names] of NAMES.entries()) {
    for (const name of names.split(' ')) for (const form of [name, name.slice(0, 3), name.slice(0, 4)]) if (!months.has(form)) months.set(form, index + 1);
  }
  return months;
}
// Pure, so that a script that reads no dates carries nothing of it.
const MONTHS = /* @__PURE__ */ createMonths();

/** The month that a word names, in full or cut to three or four letters ("Sept", «сен»); 0 for none. */
const monthOf = (word: string): number => MONTHS.get(word.toLowerCase()) ?? 0;

/** ISO date of a date in words or figures ("12 September 2025", "1st May 2024", "12.09.2025", "2025/09/12", "Sept 12, 2025"); null where it is none. */
export function isoDate(text: string): string | null {
  const iso = /\b(\d{4})[-/.](\d\d)[-/.](\d\d)(?!\d)/.exec(text);
  if (iso) return checked(+iso[1]!, +iso[2]!, +iso[3]!);
  const figures = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text);
  if (figures) return checked(+figures[3]!, +figures[2]!, +figures[1]!);
  const words = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-zа-яё]+)\.?,?\s+(\d{4})/i.exec(text);
  if (words) return checked(+words[3]!, monthOf(words[2]!), +words[1]!);
  const american = /([a-zа-яё]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  return american ? checked(+american[3]!, monthOf(american[1]!), +american[2]!) : null;
}

function checked(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
