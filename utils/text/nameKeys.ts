// The hashes by which names are known again in a text: of a token, of its Russian stem, of tokens in a row.
import { foldQuickly } from './foldQuickly.ts';
import { baseEndOf } from './possessive.ts';
import { type Inflection, inflectionOf, russianStem } from './russian.ts';
import { type Scan, tokenKeyOf } from './scan.ts';

type Language = 'en' | 'ru';

/** What tells "America's" from "Americas": a form with a possessive of its own is met only by one. */
export const POSSESSIVE = 0x3c6ef372 | 0;

/** What tells the stem of a token from a token that stands as it is. */
export const STEMS: Record<Inflection, number> = { noun: 0x27d4eb2f | 0, plural: 0x165667b1 | 0, other: 0x5bd1e995 | 0 };
const FIRST = 0x811c9dc5 | 0;
const FIRST_CHECK = 0x2545f491 | 0;

/** Two hashes of the tokens so far. */
export interface RowHash {
  hash: number;
  check: number;
}

export const NO_TOKENS: RowHash = { hash: FIRST, check: FIRST_CHECK };

/** Hash one more token, or what stands between two, into a row. */
export function mixInto(row: number, key: number): number {
  const mixed = Math.imul(row ^ key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

export function mixCheck(row: number, key: number): number {
  const mixed = Math.imul(row + key, 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}

const withKey = ({ hash, check }: RowHash, key: number): RowHash => ({ hash: mixInto(hash, key), check: mixCheck(check, key) });

/** Between the tokens of a name stands only this, or a dot behind an initial; else what stands there is part of the name. */
const JOINT = /^(?:[\s\u00A0‐‑-]+|–|[\s\u00A0]*['’‘"“”«»]*[\s\u00A0]*)$/u;
const INITIAL = /^\.[\s\u00A0-]*$/u;

/** The key of what stands between two tokens of a row: 0 for what parts the words of any name. */
export function jointKey(between: string, lengthBefore: number): number {
  if (between === ' ' || between === '-' || JOINT.test(between) || (lengthBefore === 1 && INITIAL.test(between))) return 0;
  return tokenKeyOf(between.replace(/[\s\u00A0]+/gu, ' ').replace(/[‐‑–—-]/gu, '-'));
}

/** The key of what closes a form beside its last token: a hyphen that a compound goes on with ("Sino-"), or a plus. */
export const closeKey = (character: string | undefined): number => (character === undefined || character === ' ' ? 0 : character === '+' ? 0x2b : '-‐‑–—'.includes(character) ? 0x2d : 0);

/** A word that is written so in all cases carries this sign in front in the glossary: "=Мали". */
const INDECLINABLE = '=';

function keyOfToken(surface: string, key: number, language: Language, isFixed: boolean, isOfSeveral: boolean): number {
  const stem = language === 'ru' && !isFixed ? russianStem(surface, isOfSeveral) : null;
  if (stem === null) return key;
  return tokenKeyOf(stem) ^ STEMS[inflectionOf(foldQuickly(surface), stem)];
}

/**
 * The hashes of a form of a name, and those of its beginnings, itself included; null where it has no letter.
 * @param found the scan of many forms, of which `at` is this one
 */
export function keysOfName(alias: string, found: Scan, at: number, language: Language, isExact: boolean): (RowHash & { prefixes: number[] }) | null {
  const [first, stop] = [found.firstToken[at]!, found.firstToken[at + 1]!];
  if (first === stop) return null;
  let row = NO_TOKENS;
  const prefixes: number[] = [];
  for (let t = first; t < stop; t++) {
    const [start, end] = [found.tokenStart[t]!, found.tokenEnd[t]!];
    if (t > first) {
      const joint = jointKey(alias.slice(found.tokenEnd[t - 1], start).replace(INDECLINABLE, ''), found.tokenEnd[t - 1]! - found.tokenStart[t - 1]!);
      if (joint) row = withKey(row, joint);
    }
    const key = baseEndOf(alias, start, end) >= 0 ? found.tokenKey[t]! ^ POSSESSIVE : keyOfToken(alias.slice(start, end), found.tokenKey[t]!, language, isExact || alias[start - 1] === INDECLINABLE, stop - first > 1);
    row = withKey(row, key);
    prefixes.push(row.hash);
  }
  const close = closeKey(alias[found.tokenEnd[stop - 1]!]);
  if (close) {
    row = withKey(row, close);
    prefixes.push(row.hash);
  }
  return { ...row, prefixes };
}
