// Do two sentences of a scanned text say the same?
import { foldToken } from './characters.ts';
import type { Scan } from './scan.ts';

/** Whether sentence `a` of text `t` and sentence `b` of text `u` have the same folded words. */
export function isSameSentence(scanned: Scan, t: number, a: number, u: number, b: number): boolean {
  const { sentenceToken } = scanned;
  const length = sentenceToken[a + 1]! - sentenceToken[a]!;
  if (scanned.sentenceKey[a] !== scanned.sentenceKey[b] || sentenceToken[b + 1]! - sentenceToken[b]! !== length) return false;
  // Most copies are the same letter by letter, and folding costs more than the scan.
  const first = sentenceToken[a]!, other = sentenceToken[b]!;
  if (surfaceOf(scanned, t, first, first + length) === surfaceOf(scanned, u, other, other + length)) return true;
  for (let k = 0; k < length; k++) {
    const word = surfaceOf(scanned, t, first + k, first + k + 1);
    const twin = surfaceOf(scanned, u, other + k, other + k + 1);
    if (word !== twin && foldToken(word) !== foldToken(twin)) return false;
  }
  return true;
}

/** Some tokens of text `t` as written, up to and without `stop`, with what stands between them. */
function surfaceOf(scanned: Scan, t: number, first: number, stop: number): string {
  return scanned.texts[t]!.slice(scanned.tokenStart[first], scanned.tokenEnd[stop - 1]);
}
