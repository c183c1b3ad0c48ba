// Which day a date in words or figures names.

const MONTHS: Record<string, number> = {};
for (const [index, names] of [
  'january января', 'february февраля', 'march марта', 'april апреля', 'may мая', 'june июня', 'july июля', 'august августа', 'september сентября', 'october октября',
  'november ноября', 'december декабря',
].entries()) for (const name of names.split(' ')) MONTHS[name] = index + 1;

/** ISO date of a date in words or figures ("12 September 2025", "12.09.2025", "September 12, 2025"); null where it is none. */
export function isoDate(text: string): string | null {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (iso) return checked(+iso[1]!, +iso[2]!, +iso[3]!);
  const figures = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text);
  if (figures) return checked(+figures[3]!, +figures[2]!, +figures[1]!);
  const words = /(\d{1,2})\s+(\p{L}+)\s+(\d{4})/u.exec(text);
  if (words) return checked(+words[3]!, MONTHS[words[2]!.toLowerCase()] ?? 0, +words[1]!);
  const american = /(\p{L}+)\s+(\d{1,2}),\s*(\d{4})/u.exec(text);
  return american ? checked(+american[3]!, MONTHS[american[1]!.toLowerCase()] ?? 0, +american[2]!) : null;
}

function checked(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
