// What is asked of the article's text again and again while its repeats are looked for, by index into its blocks.
import type { Block } from '../model.ts';
import type { Scan } from '../text/scan.ts';

/** A block of so many tokens counts as one that lies between others. */
export const LONG_BLOCK = 15;

/** The blocks of an article with their scan. */
export interface Text {
  blocks: readonly Block[];
  scan: Scan;
  blockOf: Int32Array;
  /** Whether a block is text that takes part: shown prose, list items and labels. */
  counts: (index: number) => boolean;
  tokens: (index: number) => number;
}

export function createText(blocks: readonly Block[], scan: Scan, excluded: ReadonlySet<number>): Text {
  const blockOf = new Int32Array(scan.sentenceKey.length);
  for (let b = 0; b < blocks.length; b++) blockOf.fill(b, scan.firstSentence[b], scan.firstSentence[b + 1]);
  const isText = ({ id, kind, shown, hint }: Block) => shown && (kind === 'prose' || kind === 'item' || kind === 'other') && hint !== 'chrome' && !excluded.has(id);
  const counted = Uint8Array.from(blocks, (block) => Number(isText(block)));
  return {
    blocks, scan, blockOf,
    counts: (index) => counted[index] === 1,
    tokens: (index) => scan.firstToken[index + 1]! - scan.firstToken[index]!,
  };
}

export const sentencesIn = (text: Text, b: number) => text.scan.firstSentence[b + 1]! - text.scan.firstSentence[b]!;

/** How many long blocks without a copy lie between two blocks; short ones add up to long ones. */
export const longBetween = (text: Text, from: number, to: number, covered: ReadonlySet<number>) => {
  let count = 0;
  for (let b = from + 1; b < to; b++) if (text.counts(b) && !covered.has(b)) count += Math.min(1, text.tokens(b) / LONG_BLOCK);
  return Math.floor(count);
};

/** Whether a heading parts two runs: then each belongs to a section of its own, like the same plan for two days. */
export const hasHeading = (text: Text, from: number, to: number) => {
  for (let b = from + 1; b < to; b++) if (text.blocks[b]!.kind === 'heading' && text.blocks[b]!.shown) return true;
  return false;
};
