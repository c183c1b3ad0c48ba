// Which link leads to a passage of a page?

/** The texts of a page's blocks, in order, and a stretch of them: block and offset of its start and its end. */
export interface Passage {
  texts: readonly string[];
  start: { block: number; offset: number };
  end: { block: number; offset: number };
}

/** A passage of one block up to this length is named whole; of a longer one its first and last words are. */
const LONGEST_WHOLE = 200;
/** Words that name the start and the end, and as many again as are needed to tell them from others. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 16;

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}\p{M}_'’]/u.test(sign);

/** Widen a stretch to whole words, since browsers find nothing else, and leave white space out. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (start > 0 && isWordSign(text[start]) && isWordSign(text[start - 1])) start--;
  while (end < text.length && isWordSign(text[end - 1]) && isWordSign(text[end])) end++;
  return [start, end];
}

const firstWords = (text: string, count: number) => new RegExp(`^\\s*(?:\\S+\\s+){0,${count - 1}}\\S+`).exec(text)?.[0].trim() ?? '';
const lastWords = (text: string, count: number) => new RegExp(`\\S+(?:\\s+\\S+){0,${count - 1}}\\s*$`).exec(text)?.[0].trim() ?? '';
/** A dash, a comma and an ampersand have a meaning in a directive. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The page's text as one, a line for each block, in small letters as browsers compare it, with the place of each block in it. */
function joined(texts: readonly string[]): { all: string; at: number[] } {
  const at: number[] = [];
  let all = '';
  for (const text of texts) {
    at.push(all.length);
    all += `${text.toLowerCase()}\n`;
  }
  return { all, at };
}

/** Words before a place that make it the first of its kind; undefined where none are needed or none help. */
function prefixFor(all: string, target: string, place: number): string | undefined {
  if (all.indexOf(target) === place) return undefined;
  const before = all.slice(0, place).trimEnd();
  const gap = all.slice(before.length, place);
  // A term of a directive lies in one block.
  const block = before.slice(before.lastIndexOf('\n') + 1);
  for (let count = 1; count <= MOST_WORDS; count++) {
    const prefix = lastWords(block, count);
    if (prefix && all.indexOf(prefix + gap + target) === before.length - prefix.length) return prefix;
  }
  return undefined;
}

/**
 * Build the text directive of a passage (https://wicg.github.io/scroll-to-text-fragment/): its words, or its first and last ones, with as many
 * before them as tell them from the same words elsewhere. Empty where the passage has no words.
 */
export function textDirective({ texts, start, end }: Passage): string {
  const isOne = start.block === end.block;
  const [first, last] = [texts[start.block]!, texts[end.block]!];
  const [from, firstEnd] = wholeWords(first, start.offset, isOne ? end.offset : first.length);
  const [lastStart, to] = wholeWords(last, isOne ? start.offset : 0, end.offset);
  const passage = first.slice(from, firstEnd);
  if (!/[\p{L}\p{N}]/u.test(passage)) return '';
  const { all, at } = joined(texts);
  const place = at[start.block]! + from;
  const isWhole = isOne && passage.length <= LONGEST_WHOLE;
  const opening = isWhole ? passage : firstWords(passage, FEWEST_WORDS);
  const prefix = prefixFor(all, opening.toLowerCase(), place);
  const parts = [prefix && `${encode(prefix)}-`, encode(opening), isWhole ? undefined : encode(closing(all, place + opening.length, last.slice(lastStart, to), at[end.block]! + to))];
  return `text=${parts.filter((part) => part !== undefined).join(',')}`;
}

/** The last words of a passage, so many that the first place of theirs after its opening is its end. */
function closing(all: string, after: number, text: string, end: number): string {
  for (let count = FEWEST_WORDS; count < MOST_WORDS; count++) {
    const words = lastWords(text, count);
    if (all.indexOf(words.toLowerCase(), after) === end - words.length) return words;
  }
  return lastWords(text, MOST_WORDS);
}

/** Put a text directive on an address, behind the part of the page that it may name. */
export function withDirective(url: string, directive: string): string {
  const bare = url.replace(/:~:.*$/s, '');
  return `${bare.includes('#') ? bare : `${bare}#`}:~:${directive}`;
}
