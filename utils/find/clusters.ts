// Which blocks of a run are copies from end to end, in groups that would be hidden together; and how dense each group is.
import { sentenceLength } from './chains.ts';
import { LONG_BLOCK, type Text, longBetween, sentencesIn } from './text.ts';

/** Long blocks without a copy that may lie inside a cluster. */
export const MOST_UNCOVERED = 2;

/** One side of a chain: matched sentences, and the blocks they fill. */
export interface Side {
  sentences: number[];
  partners: number[];
}

/** A group of covered blocks that would be hidden together. */
export interface Cluster {
  blocks: number[];
  copies: number[];
  /** For each of `blocks`, the block that its first sentence is copied in. */
  twins: Map<number, number>;
  own: number;
  target: number;
  tokens: number;
  span: [number, number];
  copySpan: [number, number];
  /** Short points that each stand apart again in the text: questions, takeaways. */
  isListOfPoints: boolean;
}

/** Blocks of which every sentence is in `sentences`. */
export function coveredBlocks(text: Text, sentences: readonly number[]): number[] {
  const matched = new Map<number, number>();
  for (const s of sentences) matched.set(text.blockOf[s]!, (matched.get(text.blockOf[s]!) ?? 0) + 1);
  const whole: number[] = [];
  for (const [b, count] of matched) if (count === sentencesIn(text, b) && !text.blocks[b]!.hasUnique) whole.push(b);
  return whole.sort((x, y) => x - y);
}

/** The part of the tokens between two blocks that stand in matched sentences. */
function density(text: Text, sentences: readonly number[], [from, to]: [number, number]): number {
  let all = 0;
  for (let b = from; b <= to; b++) if (text.counts(b)) all += text.tokens(b);
  const matched = sentences.reduce((sum, s) => sum + sentenceLength(text.scan, s), 0);
  return all ? matched / all : 0;
}

/** Part a side into clusters of covered blocks. */
export function clustersOf(text: Text, side: Side): Cluster[] {
  const covered = coveredBlocks(text, side.sentences);
  const isCovered = new Set(covered);
  const groups: number[][] = [];
  for (const b of covered) {
    const group = groups.at(-1);
    if (group && longBetween(text, group.at(-1)!, b, isCovered) <= MOST_UNCOVERED) group.push(b);
    else groups.push([b]);
  }
  return groups.map((blocks) => createCluster(text, side, blocks));
}

export function createCluster(text: Text, side: Side, blocks: number[]): Cluster {
  const span: [number, number] = [blocks[0]!, blocks.at(-1)!];
  const members = new Set(blocks);
  const inSpan: number[] = [];
  const partners: number[] = [];
  const copies = new Set<number>();
  const words = new Set<number>();
  const twins = new Map<number, number>();
  side.sentences.forEach((s, k) => {
    const b = text.blockOf[s]!;
    if (b < span[0] || b > span[1]) return;
    inSpan.push(s);
    partners.push(side.partners[k]!);
    if (!members.has(b)) return;
    const copy = text.blockOf[side.partners[k]!]!;
    copies.add(copy);
    if (!twins.has(b)) twins.set(b, copy);
    for (let t = text.scan.sentenceToken[s]!; t < text.scan.sentenceToken[s + 1]!; t++) words.add(text.scan.tokenKey[t]!);
  });
  const sorted = [...copies].sort((x, y) => x - y);
  const copySpan: [number, number] = [sorted[0]!, sorted.at(-1)!];
  const single = blocks.filter((b) => sentencesIn(text, b) === 1).length;
  const items = blocks.filter((b) => text.blocks[b]!.kind === 'item').length;
  const isShort = items > blocks.length / 2 || blocks.reduce((sum, b) => sum + text.tokens(b), 0) < LONG_BLOCK * blocks.length;
  const apart = sorted.filter((b, k) => k > 0 && longBetween(text, sorted[k - 1]!, b, copies) > 0).length;
  return {
    blocks, copies: sorted, twins, span, copySpan, own: density(text, inSpan, span), target: density(text, partners, copySpan), tokens: words.size,
    isListOfPoints: single > blocks.length / 2 && isShort && apart >= 0.75 * (sorted.length - 1) && sorted.length > 2,
  };
}
