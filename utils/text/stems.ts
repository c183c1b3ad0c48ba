// Of which Russian stems may a word of a text be a form? By its keys, without a string being made.
import { DROPPED, WORD, characterClass, foldedCode } from './characters.ts';
import { foldQuickly } from './foldQuickly.ts';
import { STEMS } from './nameKeys.ts';
import { ENDINGS, type Inflection, isEnding } from './russian.ts';
import { FNV_OFFSET, FNV_PRIME } from './scan.ts';

const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;
/** Letters are numbered а = 1 to я = 32, six bits each; an ending is its letters in a row. */
const LETTER_BITS = 6;
const BEFORE_A = 0x42f;
const LAST_LETTER = 32;
const CAPITAL_A = 0x410;
const YO = 0x401;
const KINDS = (Object.keys(STEMS) as Inflection[]).map((inflection) => ({ inflection, sign: STEMS[inflection] }));

const maskOf = (ending: string) => KINDS.reduce((mask, { inflection }, k) => mask | (isEnding(ending, inflection) ? 1 << k : 0), 0);
const packed = (ending: string) => [...ending].reduce((row, letter) => (row << LETTER_BITS) | (letter.charCodeAt(0) - BEFORE_A), 0);
/** Which kinds of stem, a bit each, each ending may follow. */
const masks = new Uint8Array(1 << (LONGEST_ENDING * LETTER_BITS));
for (const ending of ['', ...ENDINGS]) masks[packed(ending)] = maskOf(ending);

/** How many keys of openings there are. */
export const OPENINGS = 1 << 15;

/**
 * The key of how the word from `start` to `end` begins: its first three letters, and whether with a capital. Null where only folding tells
 * the letters, or they are fewer: the word has to be looked at as a whole.
 */
export function openingOf(text: string, start: number, end: number): number | null {
  let key = 0;
  let letters = 0;
  for (let i = start; i < end && letters < SHORTEST_STEM; i++) {
    const code = text.charCodeAt(i);
    const kind = characterClass(code);
    if (kind === DROPPED) continue;
    if (kind !== WORD) return null;
    key = Math.imul(key, 37) + foldedCode(code);
    letters++;
  }
  if (letters < SHORTEST_STEM) return null;
  const first = text.charCodeAt(start);
  const isCapital = first === YO || (first >= CAPITAL_A && first <= BEFORE_A);
  return ((key << 1) | Number(isCapital)) & (OPENINGS - 1);
}

/** The same opening with a capital. */
export const capitalOpening = (key: number): number => key | 1;

/** Call back with the key of every stem that the word of `text` from `start` to `end` may be a form of. */
export function eachStem(text: string, start: number, end: number, found: (key: number) => void): void {
  // Keys of the word without its last letters: none, one, two, three.
  let whole = FNV_OFFSET, one = 0, two = 0, three = 0;
  let last = 0;
  let length = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = characterClass(code);
    if (kind === DROPPED) continue;
    if (kind !== WORD) {
      // Letters that only folding tells, such as й in two code points; beyond the table there is no Russian.
      const folded = foldQuickly(text.slice(start, end));
      if (folded !== text.slice(start, end)) eachStem(folded, 0, folded.length, found);
      return;
    }
    const folded = foldedCode(code);
    const letter = folded - BEFORE_A;
    three = two;
    two = one;
    one = whole;
    whole = Math.imul(whole ^ folded, FNV_PRIME);
    last = ((last << LETTER_BITS) | (letter > 0 && letter <= LAST_LETTER ? letter : 0)) & (masks.length - 1);
    length++;
  }
  for (let cut = 0; cut <= LONGEST_ENDING && length - cut >= SHORTEST_STEM; cut++) {
    const mask = masks[last & ((1 << (cut * LETTER_BITS)) - 1)]!;
    const key = cut === 0 ? whole : cut === 1 ? one : cut === 2 ? two : three;
    for (let k = 0; mask >> k > 0; k++) if ((mask >> k) & 1) found(key ^ KINDS[k]!.sign);
  }
}
