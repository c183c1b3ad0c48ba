// Is anything lost? An independent check: it splits and compares in its own naive way and shares nothing with the product.

const QUOTES = /["'“”„‟‘’‚‛«»‹›`´]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[-‐‑‒–—―−]+/g;

/** Split a text after a full stop, a question or exclamation mark or an ellipsis (and closing quotes) before white space; marks that nobody sees are dropped. */
export function splitSentences(text: string): string[] {
  return text.replace(INVISIBLE, '').split(/(?<=[.!?…]["”“»’)\]]*)\s+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a sentence as they are heard: no case, no typography; a sign before a number, a per cent sign and a final "?" stay. */
export function wordsOf(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(INVISIBLE, '')
    .replaceAll('\u0301', '')
    .replace(QUOTES, '')
    .replace(/(^|\s)[-−–](?=\d)/g, '$1 minus ')
    .replace(DASHES, ' ')
    .replace(/\?/g, ' question ')
    .replace(/[^\p{L}\p{N}\p{M}%$€£₽‰°]+/gu, ' ')
    .trim();
}

/** The sentences of the texts before that stand in none of the texts after, as they were written. */
export function lostSentences(before: string[], after: string[]): string[] {
  const kept = new Set(after.flatMap(splitSentences).map(wordsOf));
  return before.flatMap(splitSentences).filter((sentence) => !kept.has(wordsOf(sentence)));
}
