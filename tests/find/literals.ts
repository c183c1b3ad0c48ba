// Blocks as tests write them: a text, and only what is said of it.
import type { Block, Claim } from '../../utils/model.ts';
import { countWords } from '../../utils/text/words.ts';

type Written = string | (Partial<Block> & { text: string });

/** Blocks of prose in the article root, each in a box of its own, unless said otherwise. */
export const blocksOf = (...written: Written[]): Block[] =>
  written.map((one, id) => {
    const given = typeof one === 'string' ? { text: one } : one;
    return { id, kind: 'prose', words: countWords(given.text), shown: true, hasUnique: false, inRoot: true, box: id, outer: -1, linked: 0, level: 0, hint: null, ...given };
  });

export const heading = (text: string, level = 2): Written => ({ text, kind: 'heading', level });
export const item = (text: string): Written => ({ text, kind: 'item' });

/** What structured data says where it gives a name and nothing else. */
export const structured = (author: object): Claim => ({ kind: 'json-ld', nodes: [{ '@type': 'Article', author }] });

/** A sentence of ten words, nine of which no other number gives. */
export const sentence = (n: number): string => `The harbour${n} ferry${n} crossed${n} winter${n} ledger${n} bridge${n} copper${n} envoy${n} valley${n}.`;

/** A paragraph of four such sentences: 40 words. */
export const paragraph = (n: number): string => [0, 1, 2, 3].map((k) => sentence(n * 10 + k)).join(' ');
