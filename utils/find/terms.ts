// Which acronyms the article defines itself, and what it says an actor is.
// The method is that of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).

/** An acronym with its expansion, as the article writes both. */
export interface OwnAcronym {
  short: string;
  long: string;
}

const LONGEST_SHORT = 10;
const FEWEST_CAPITALS = 2;
/** "(hereinafter the CSTO)", «(далее — ОДКБ)». */
const HEREINAFTER = /^(?:hereinafter|hereafter|henceforth|далее|сокр\.?|or|или|the)[\s:,—–-]+(?:the\s+)?/iu;
const QUOTES = /^["'“”„«‘]+|["'“”»’]+$/gu;
const BRACKETS = /\(([^()\n]{2,60})\)/gu;

const isLetterOrDigit = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a text may be an acronym: one word, two capitals or more, letters for the most part. */
function isShort(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_SHORT || /\s/.test(text) || !isLetterOrDigit(text[0])) return false;
  return (text.match(/\p{Lu}/gu) ?? []).length >= FEWEST_CAPITALS && !/^[IVXLC]+$/.test(text);
}

/** The words before a bracket that the acronym may stand for: at most twice its letters, or five more. */
function wordsBefore(text: string, short: string): string {
  const clause = text.slice(Math.max(0, text.search(/\S/)), text.length).split(/[.!?;:()]\s/u).at(-1)!.trimEnd();
  const words = clause.split(/\s+/);
  return words.slice(-Math.min(short.length + 5, short.length * 2)).join(' ');
}

/** The shortest end of `candidate` that has the letters of the acronym in order, its first one at the start of a word. Null where none has. */
export function longFormOf(short: string, candidate: string): string | null {
  let l = candidate.length - 1;
  for (let s = short.length - 1; s >= 0; s--) {
    const letter = short[s]!.toLowerCase();
    if (!isLetterOrDigit(letter)) continue;
    while (l >= 0 && (candidate[l]!.toLowerCase() !== letter || (s === 0 && isLetterOrDigit(candidate[l - 1])))) l--;
    if (l < 0) return null;
    l--;
  }
  const long = candidate.slice(candidate.lastIndexOf(' ', l + 1) + 1).replace(QUOTES, '');
  // An acronym of one word, or of words that are themselves the acronym, says nothing.
  return /\s/.test(long) && long.length > short.length && !long.split(/[\s-]+/).includes(short) ? long : null;
}

/** Find the acronyms that the texts define in brackets, on either side; the first definition of each counts. */
export function findOwnAcronyms(texts: readonly string[]): OwnAcronym[] {
  const found = new Map<string, OwnAcronym>();
  for (const text of texts) {
    for (const { 1: inside, index } of text.matchAll(BRACKETS)) {
      const inner = inside!.replace(HEREINAFTER, '').split(/[,;]\s/u)[0]!.replace(QUOTES, '').trim();
      const before = text.slice(0, index);
      const last = /([^\s(]+)\s*$/u.exec(before)?.[1]?.replace(QUOTES, '') ?? '';
      if (isShort(inner)) {
        const long = longFormOf(inner, wordsBefore(before, inner));
        if (long && !found.has(inner)) found.set(inner, { short: inner, long });
      } else if (isShort(last) && longFormOf(last, inner) === inner && !found.has(last)) found.set(last, { short: last, long: inner });
    }
  }
  return [...found.values()];
}

/** Longest definition that is taken over (UTF-16 units). */
const LONGEST_GLOSS = 220;
const GLOSS = /^\s*(?:\([^()]{1,60}\)\s*)?[—–]\s*((?:an?|the|это)\s[^—–]{10,}?[.!?;])(?:\s|$)/u;

/** What the article says an actor is, where a sentence begins with the name: "CSTO — an alliance of …", «ОДКБ — это …». Null where it does not. */
export function glossBehind(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - 8), start);
  if (!/(?:^|[.!?…]["”»)]*\s+)(?:The\s)?$/u.test(before) && start > 4) return null;
  const found = GLOSS.exec(text.slice(end, end + LONGEST_GLOSS + 80));
  if (!found || found[1]!.length > LONGEST_GLOSS) return null;
  return found[1]!.replace(/[;.]$/, '').replace(/^это\s/u, '');
}
