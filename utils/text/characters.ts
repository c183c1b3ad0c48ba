// What a code unit is to the scan: part of a word, a separator, a sign that counts as a token, or nothing at all.

export const SEPARATOR = 0;
export const WORD = 1;
/** Dropped inside a word: soft hyphen, zero width, stress mark, apostrophe. */
export const DROPPED = 2;
/** A token of its own: percent, currency, degree, question mark. */
export const SIGN = 3;
/** Part of a word that only NFKC can fold: a combining mark, a ligature, a letter beyond the table. */
export const SLOW = 4;

/** Code units that the table answers for: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic. */
const TABLE_END = 0x700;

export const APOSTROPHES = "'’‘ʼ`´ʹ′＇";
const dropped = new Set(`\u00AD\u200B\u200C\u200D\u2060\uFEFF\u0301${APOSTROPHES}`);
const signs = new Set('%$€£₽‰°?');
const isWordCharacter = /[\p{L}\p{M}\p{N}]/u;

function classOf(character: string): number {
  if (dropped.has(character)) return DROPPED;
  if (signs.has(character)) return SIGN;
  if (!isWordCharacter.test(character)) return SEPARATOR;
  const folded = character.normalize('NFKC').toLowerCase();
  return folded.length === 1 && !/\p{M}/u.test(character) ? WORD : SLOW;
}

function foldOf(character: string): number {
  const folded = character.normalize('NFKC').toLowerCase();
  return folded === 'ё' ? 0x435 : folded.charCodeAt(0);
}

/** Not asked for yet: a page has some hundred different characters, and to ask for all at once costs it milliseconds. */
const UNKNOWN = 255;
const classes = new Uint8Array(TABLE_END).fill(UNKNOWN);
const folds = new Uint16Array(TABLE_END);

function fill(code: number): number {
  const character = String.fromCharCode(code);
  folds[code] = foldOf(character);
  return (classes[code] = classOf(character));
}

const beyond = new Map<number, number>();

/** Class of a UTF-16 code unit; a surrogate counts as a word character that is folded slowly. */
export function characterClass(code: number): number {
  if (code < TABLE_END) return classes[code] === UNKNOWN ? fill(code) : classes[code]!;
  const known = beyond.get(code);
  if (known !== undefined) return known;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const found = isSurrogate ? SLOW : classOf(String.fromCharCode(code));
  const stored = found === WORD ? SLOW : found;
  beyond.set(code, stored);
  return stored;
}

/** Lower-case NFKC form of a code unit that `characterClass` has said to be WORD, with ё as е. */
export function foldedCode(code: number): number {
  return folds[code]!;
}

/** Fold a whole token as `foldedCode` does: NFKC, lower case, ё as е, without what is dropped. */
export function foldToken(token: string): string {
  let out = '';
  for (const character of token.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')) {
    if (!dropped.has(character)) out += character;
  }
  return out;
}
