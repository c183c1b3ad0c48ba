// Which blocks of a text are printed twice together: the clusters that the matched sentences of a chain fill, and how dense they are.
import type { Block } from '../model.ts';
import type { Scan } from '../text/scan.ts';
import { sentenceLength } from './chains.ts';

// Weights of the rule, from measurements on a thousand pages of 25 kinds.
/** Blocks with fewer tokens than this are bridged without a second thought. */
const LONG_BLOCK = 15;
/** Long blocks without a copy that may lie inside a cluster. */
export const MOST_UNCOVERED = 2;
export const FEWEST_BLOCKS = 2;
const FEWEST_TOKENS = 60;
/** A run right beside its copy may be shorter: a list of points printed twice. */
const FEWEST_TOKENS_BESIDE = 40;
const FEWEST_BLOCKS_BESIDE = 3;
/** The hidden side is at least half repeated text … */
const LEAST_OWN = 0.5;
/** … and this much denser than its copy. */
const DENSER = 1.3;
const DENSER_BESIDE = 1.03;
export const WHOLE = 0.95;

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
  isListOfPoints: boolean;
}

/** What is asked of the text again and again, by index into the article's blocks. */
export interface Text {
  blocks: readonly Block[];
  scan: Scan;
  blockOf: Int32Array;
  counts: (index: number) => boolean;
  tokens: (index: number) => number;
}

/** Make a text of blocks; those in `excluded` do not count. */
export function createText(blocks: readonly Block[], scan: Scan, excluded: ReadonlySet<number>): Text {
  const blockOf = new Int32Array(scan.sentenceKey.length);
  for (let b = 0; b < blocks.length; b++) blockOf.fill(b, scan.firstSentence[b], scan.firstSentence[b + 1]);
  return {
    blocks, scan, blockOf,
    counts: (index) => {
      const block = blocks[index]!;
      return block.shown && (block.kind === 'prose' || block.kind === 'item' || block.kind === 'other') && block.hint !== 'chrome' && !excluded.has(block.id);
    },
    tokens: (index) => scan.firstToken[index + 1]! - scan.firstToken[index]!,
  };
}

/** Blocks of which every sentence is in `sentences`. */
function coveredBlocks(text: Text, sentences: readonly number[]): number[] {
  const matched = new Map<number, number>();
  for (const s of sentences) matched.set(text.blockOf[s]!, (matched.get(text.blockOf[s]!) ?? 0) + 1);
  const whole: number[] = [];
  for (const [b, count] of matched) if (count === text.scan.firstSentence[b + 1]! - text.scan.firstSentence[b]! && !text.blocks[b]!.hasUnique) whole.push(b);
  return whole.sort((x, y) => x - y);
}

/** How many long blocks without a copy lie between two. */
const longBetween = (text: Text, from: number, to: number, covered: ReadonlySet<number>) => {
  let count = 0;
  for (let b = from + 1; b < to; b++) if (text.counts(b) && !covered.has(b) && text.tokens(b) >= LONG_BLOCK) count++;
  return count;
};

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

function createCluster(text: Text, side: Side, blocks: number[]): Cluster {
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
  const single = blocks.filter((b) => (text.scan.firstSentence[b + 1]! - text.scan.firstSentence[b]!) === 1).length;
  const apart = sorted.filter((b, k) => k > 0 && longBetween(text, sorted[k - 1]!, b, copies) > 0).length;
  return {
    blocks, copies: sorted, twins, span, copySpan, own: density(text, inSpan, span), target: density(text, partners, copySpan), tokens: words.size,
    isListOfPoints: single > blocks.length / 2 && apart >= 0.75 * (sorted.length - 1) && sorted.length > 2,
  };
}

/** Whether no long block without a copy lies between a cluster and its copy; up to `most` of them may. */
export function isBeside(text: Text, cluster: Cluster, most = 0): boolean {
  const [from, to] = cluster.span[1] < cluster.copySpan[0] ? [cluster.span[1], cluster.copySpan[0]] : [cluster.copySpan[1], cluster.span[0]];
  return from < to && longBetween(text, from, to, new Set()) <= most;
}

/** Whether a cluster is large enough to be more than a coincidence. */
export function isLarge(text: Text, cluster: Cluster): boolean {
  if (cluster.blocks.length >= FEWEST_BLOCKS && cluster.tokens >= FEWEST_TOKENS) return true;
  return cluster.blocks.length >= FEWEST_BLOCKS_BESIDE && cluster.tokens >= FEWEST_TOKENS_BESIDE && isBeside(text, cluster);
}

/** Whether a cluster is the dense side of its repeat: the short version of what its copies say at length. */
export function isDense(text: Text, cluster: Cluster): boolean {
  if (!isLarge(text, cluster) || cluster.own < LEAST_OWN || cluster.isListOfPoints) return false;
  const ratio = cluster.own / cluster.target;
  return ratio >= DENSER || (cluster.own > WHOLE && ratio >= DENSER_BESIDE && isBeside(text, cluster));
}

/** Whether a long block stands from one to another, both included. */
export const hasLong = (text: Text, from: number, to: number) => longBetween(text, from - 1, to + 1, new Set()) > 0;
