// Which name do selected words hold, once what a hand takes along by mistake is left out?

/** No title of an encyclopedia is longer; the names of ministries come near. */
const LONGEST_NAME = 120;
/** Of a selection of whole pages no more than this is of use. */
const LONGEST = 2000;
const QUOTES = /^["'“”„«‘‹]+|["'“”»’›]+$/gu;
const STOPS = /^[\s,;:!?…–—-]+|[\s,;:!?…–—-]+$/gu;
const POSSESSIVE = /['’]s?$/u;
/** A full stop that ends a sentence, not an abbreviation such as "U.S." */
const FULL_STOP = /(?<=[\p{Ll}\p{N}]{2})\.$/u;

/** Give the words that were selected without the space, quotes, stops and possessives around them; empty where there is no letter. */
export function namePart(text: string): string {
  let words = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (!/\p{L}/u.test(words)) return '';
  if (!isNameLike(words)) return words;
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(STOPS, '').replace(QUOTES, '').replace(FULL_STOP, '');
  }
  const bracket = /^\(([^()]*)\)$|^\(([^()]*)$|^([^()]*)\)$/u.exec(words);
  return (bracket?.slice(1).find(Boolean) ?? words).replace(POSSESSIVE, '').trim();
}

/** Whether words can be a name: not a paragraph. */
export const isNameLike = (words: string): boolean => words.length <= LONGEST_NAME;
