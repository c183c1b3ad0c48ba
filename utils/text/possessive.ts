// Where does a token end without its possessive, and what is its key then? Only who looks for names asks.
import { APOSTROPHES } from './characters.ts';
import { foldQuickly } from './foldQuickly.ts';
import { tokenKeyOf } from './scan.ts';

const SMALL_S = 's'.charCodeAt(0);
const LARGE_S = 'S'.charCodeAt(0);

/** Find where a token of a text ends without its possessive ("Tokayev’s"); -1 where it has none. */
export function baseEndOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  const isPossessive = (last === SMALL_S || last === LARGE_S) && end - 2 > start && APOSTROPHES.includes(text[end - 2]!);
  return isPossessive ? end - 2 : -1;
}

/** The key that a token has without its possessive. */
export const baseKeyOf = (text: string, start: number, baseEnd: number): number => tokenKeyOf(foldQuickly(text.slice(start, baseEnd)));
