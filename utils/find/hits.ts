// Where a text has a form of a name, whatever it may mean there: the longest at each place.
import { NO_TOKENS, POSSESSIVE, closeKey, jointKey, mixCheck, mixInto } from '../text/nameKeys.ts';
import { baseEndOf, baseKeyOf } from '../text/possessive.ts';
import type { Scan } from '../text/scan.ts';
import { eachStem, openingOf } from '../text/stems.ts';
import { CAPITAL, EXACT, LATER_CAPITAL, type NameIndex, eachForm, flagsOf, hasBits } from './nameIndex.ts';

/** A form in a text: UTF-16 offsets, and the values of all names that it may be. */
export interface Hit {
  start: number;
  end: number;
  /** How many tokens it has. */
  tokens: number;
  values: number[];
}

const LONGEST_NAME = 12;
const CYRILLIC = 0x400;
const CYRILLIC_END = 0x530;

const isCapitalAt = (text: string, at: number) => {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return character !== character.toLowerCase();
};

/** Find the longest names in a text of a scan, from left to right; none overlaps another. */
export function findHits(index: NameIndex, text: string, scan: Scan, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  const isRussian = index.language === 'ru';
  const baseEnd = (t: number) => baseEndOf(text, scan.tokenStart[t]!, scan.tokenEnd[t]!);
  const keyOf = (t: number, base: number) => (base >= 0 ? scan.tokenKey[t]! ^ POSSESSIVE : scan.tokenKey[t]!);
  const baseKey = (t: number, base: number) => baseKeyOf(text, scan.tokenStart[t]!, base);
  const isInflected = (t: number) => {
    const code = text.charCodeAt(scan.tokenStart[t]!);
    return isRussian && code >= CYRILLIC && code < CYRILLIC_END;
  };
  let best: Hit | null = null;
  let first = 0;

  const accept = (hash: number, check: number, t: number, end: number) =>
    eachForm(index, hash, check, (value) => {
      const flags = flagsOf(value);
      const start = scan.tokenStart[first]!;
      if (best && end < best.end) return;
      if (flags & CAPITAL && !isCapitalAt(text, start)) return;
      if (flags & LATER_CAPITAL && !isCapitalAt(text, scan.tokenStart[t]!)) return;
      const surface = text.slice(start, end);
      if (flags & EXACT && surface !== surface.toUpperCase()) return;
      if (best && best.end === end) return void best.values.push(value);
      best = { start, end, tokens: t - first + 1, values: [value] };
    });

  /** Go on with a token under one of its keys. */
  const step = (hash: number, check: number, t: number, key: number, end: number) => {
    const nextHash = mixInto(hash, key);
    if (!hasBits(index.filter, nextHash)) return;
    const nextCheck = mixCheck(check, key);
    accept(nextHash, nextCheck, t, end);
    const close = closeKey(text[end]);
    // What closes a form is looked at, and only a plus belongs to the name.
    if (close) accept(mixInto(nextHash, close), mixCheck(nextCheck, close), t, text[end] === '+' ? end + 1 : end);
    if (t + 1 >= to || t + 1 - first >= LONGEST_NAME) return;
    const isSpace = scan.tokenStart[t + 1] === end + 1 && text[end] === ' ';
    const joint = isSpace ? 0 : jointKey(text.slice(end, scan.tokenStart[t + 1]), end - scan.tokenStart[t]!);
    if (joint) walk(mixInto(nextHash, joint), mixCheck(nextCheck, joint), t + 1);
    else walk(nextHash, nextCheck, t + 1);
  };

  /** Try every key of a token: as it stands, without a possessive, and as an inflected form. */
  const walk = (hash: number, check: number, t: number) => {
    const [start, end] = [scan.tokenStart[t]!, scan.tokenEnd[t]!];
    const base = baseEnd(t);
    step(hash, check, t, keyOf(t, base), end);
    if (base >= 0) step(hash, check, t, baseKey(t, base), base);
    if (isInflected(t)) eachStem(text, start, end, (stem) => step(hash, check, t, stem, end));
  };

  // Made once, not for each word of a text.
  let isHead = false;
  const tryHead = (stem: number) => { isHead ||= hasBits(index.heads, mixInto(NO_TOKENS.hash, stem)); };

  /** Whether a name may begin with a token: most of a text is dismissed here. */
  const mayBegin = (t: number): boolean => {
    const base = baseEnd(t);
    if (hasBits(index.heads, mixInto(NO_TOKENS.hash, keyOf(t, base)))) return true;
    if (base >= 0 && hasBits(index.heads, mixInto(NO_TOKENS.hash, baseKey(t, base)))) return true;
    if (!isInflected(t)) return false;
    const opening = openingOf(text, scan.tokenStart[t]!, scan.tokenEnd[t]!);
    if (opening !== null && ((index.openings[opening >>> 5]! >>> (opening & 31)) & 1) === 0) return false;
    isHead = false;
    eachStem(text, scan.tokenStart[t]!, scan.tokenEnd[t]!, tryHead);
    return isHead;
  };

  const longestAt = (t: number): Hit | null => {
    best = null;
    first = t;
    walk(NO_TOKENS.hash, NO_TOKENS.check, t);
    return best;
  };

  for (let t = from; t < to; ) {
    if (!mayBegin(t)) {
      t++;
      continue;
    }
    const hit = longestAt(t);
    if (!hit) {
      t++;
      continue;
    }
    // "the Gulf" of "the Gulf of Aden" is no name.
    const isLongerBehind = hit.tokens > 1 && !isCapitalAt(text, hit.start) && (longestAt(t + 1)?.end ?? 0) > hit.end;
    if (isLongerBehind) {
      t++;
      continue;
    }
    // The last dot of "U.S." belongs to the name, at the end of a sentence too.
    const isDotted = text[hit.end] === '.' && /(?:^|\s)(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(hit.start, hit.end));
    hits.push(isDotted ? { ...hit, end: hit.end + 1 } : hit);
    t += hit.tokens;
  }
  return hits;
}
