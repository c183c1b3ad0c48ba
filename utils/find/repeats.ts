// Which blocks print a second time what other blocks say, and which of the copies is the one to put away.
import type { Block, Repeat, RepeatKind } from '../model.ts';
import { type Scan, sentenceWords } from '../text/scan.ts';
import { findChains, sentenceLength } from './chains.ts';
import { inRanges } from './outline.ts';

// Weights of the rule, from measurements on a thousand pages of 25 kinds.
/** Blocks with fewer tokens than this are bridged without a second thought. */
const LONG_BLOCK = 15;
/** Long blocks without a copy that may lie inside a cluster. */
const MOST_UNCOVERED = 2;
const FEWEST_BLOCKS = 2;
const FEWEST_TOKENS = 60;
/** A run right beside its copy may be shorter: a list of points printed twice. */
const FEWEST_TOKENS_BESIDE = 40;
const FEWEST_BLOCKS_BESIDE = 3;
/** The hidden side is at least half repeated text … */
const LEAST_OWN = 0.5;
/** … and this much denser than its copy. */
const DENSER = 1.3;
const DENSER_BESIDE = 1.03;
const WHOLE = 0.95;
/** Both sides together make up so much of the article that it is the article printed twice. */
const WHOLE_ARTICLE = 0.8;
/** A first printing that is less of the article than this is a lead. */
const LEAD_SHARE = 0.34;

/** A label over a short version: with the folded line under it, it does not stand without text. */
const LABEL = /^(?:short version|summary|in brief|in short|краткая версия|кратко|коротко|резюме)[:.]?$/iu;

/** One side of a chain: matched sentences, and the blocks they fill. */
interface Side {
  sentences: number[];
  partners: number[];
}

/** A group of covered blocks that would be hidden together. */
interface Cluster {
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
interface Text {
  blocks: readonly Block[];
  scan: Scan;
  blockOf: Int32Array;
  counts: (index: number) => boolean;
  tokens: (index: number) => number;
}

function createText(blocks: readonly Block[], scan: Scan, excluded: ReadonlySet<number>): Text {
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
function clustersOf(text: Text, side: Side): Cluster[] {
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
  const single = blocks.filter((b) => text.scan.firstSentence[b + 1]! - text.scan.firstSentence[b]! === 1).length;
  const apart = sorted.filter((b, k) => k > 0 && longBetween(text, sorted[k - 1]!, b, copies) > 0).length;
  return {
    blocks, copies: sorted, twins, span, copySpan, own: density(text, inSpan, span), target: density(text, partners, copySpan), tokens: words.size,
    isListOfPoints: single > blocks.length / 2 && apart >= 0.75 * (sorted.length - 1) && sorted.length > 2,
  };
}

/** Whether no long block without a copy lies between a cluster and its copy; up to `most` of them may. */
function isBeside(text: Text, cluster: Cluster, most = 0): boolean {
  const [from, to] = cluster.span[1] < cluster.copySpan[0] ? [cluster.span[1], cluster.copySpan[0]] : [cluster.copySpan[1], cluster.span[0]];
  return from < to && longBetween(text, from, to, new Set()) <= most;
}

function isLarge(text: Text, cluster: Cluster): boolean {
  if (cluster.blocks.length >= FEWEST_BLOCKS && cluster.tokens >= FEWEST_TOKENS) return true;
  return cluster.blocks.length >= FEWEST_BLOCKS_BESIDE && cluster.tokens >= FEWEST_TOKENS_BESIDE && isBeside(text, cluster);
}

/** Whether a cluster is the dense side of its repeat: the short version of what its copies say at length. */
function isDense(text: Text, cluster: Cluster): boolean {
  if (!isLarge(text, cluster) || cluster.own < LEAST_OWN || cluster.isListOfPoints) return false;
  const ratio = cluster.own / cluster.target;
  return ratio >= DENSER || (cluster.own > WHOLE && ratio >= DENSER_BESIDE && isBeside(text, cluster));
}

const hasLong = (text: Text, from: number, to: number) => longBetween(text, from - 1, to + 1, new Set()) > 0;

/** Of two equal runs, the one to hide: a prefix of the text that follows it, or the second printing. Null where neither is sure. */
function pickOfEqual(text: Text, first: Cluster, second: Cluster | undefined): { cluster: Cluster; kind: RepeatKind } | null {
  if (first.own < WHOLE || first.target < WHOLE || !isLarge(text, first)) return null;
  const last = text.blocks.length - 1;
  const isOpening = !hasLong(text, 0, first.span[0] - 1);
  const goesOn = hasLong(text, first.copySpan[1] + 1, last);
  if (isOpening && goesOn && isBeside(text, first, MOST_UNCOVERED)) return { cluster: first, kind: 'short-version' };
  if (!second || second.copySpan[0] !== first.span[0]) return null;
  let all = 0;
  for (let b = 0; b <= last; b++) if (text.counts(b)) all += text.tokens(b);
  const both = [...first.blocks, ...second.blocks].reduce((sum, b) => sum + text.tokens(b), 0);
  return both >= WHOLE_ARTICLE * all || isBeside(text, first) ? { cluster: second, kind: 'printed-twice' } : null;
}

/** The blocks under a heading must not all be hidden: take back what would leave one without text. */
function keepHeadings(text: Text, hidden: ReadonlySet<number>): Set<number> {
  const kept = new Set(hidden);
  for (let h = 0; h < text.blocks.length; h++) {
    const heading = text.blocks[h]!;
    if (heading.kind !== 'heading' || !heading.shown || LABEL.test(heading.text)) continue;
    let end = h + 1;
    while (end < text.blocks.length && !(text.blocks[end]!.level > 0 && text.blocks[end]!.level <= heading.level)) end++;
    const under = [];
    for (let b = h + 1; b < end; b++) if (text.blocks[b]!.shown && text.blocks[b]!.level === 0) under.push(b);
    if (under.length && under.every((b) => kept.has(b))) for (const b of under) kept.delete(b);
  }
  return kept;
}

/** An element can be hidden only with all the text in it: take back blocks whose box also holds text that stays. */
function keepBoxes(text: Text, hidden: ReadonlySet<number>): Set<number> {
  const outer = new Map(text.blocks.map((block) => [block.box, block.outer]));
  const open = new Set<number>();
  const kept = new Set(hidden);
  const openAround = (b: number) => {
    for (let box = text.blocks[b]!.box; box >= 0 && !open.has(box); box = outer.get(box) ?? -1) open.add(box);
  };
  text.blocks.forEach((_, b) => {
    if (!hidden.has(b)) openAround(b);
  });
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const b of kept) {
      if (!open.has(text.blocks[b]!.box)) continue;
      kept.delete(b);
      openAround(b);
    }
  }
  return kept;
}

/** The safety invariant: every sentence of every hidden block stands, word for word, in a block that is shown and not hidden. */
function isSafe(text: Text, group: readonly number[], hidden: ReadonlySet<number>): boolean {
  const said = new Set<string>();
  const wanted = new Set<number>();
  const sentencesOf = function* (b: number) {
    for (let s = text.scan.firstSentence[b]!; s < text.scan.firstSentence[b + 1]!; s++) yield s;
  };
  for (const b of group) for (const s of sentencesOf(b)) wanted.add(text.scan.sentenceKey[s]!);
  for (let b = 0; b < text.blocks.length; b++) {
    if (!text.counts(b) || hidden.has(b)) continue;
    for (const s of sentencesOf(b)) if (wanted.has(text.scan.sentenceKey[s]!)) said.add(sentenceWords(text.scan, b, s));
  }
  for (const b of group) for (const s of sentencesOf(b)) if (!said.has(sentenceWords(text.scan, b, s))) return false;
  return true;
}

/**
 * Find the repeats of an article by the method of aligned runs. Near copies are never repeats; a block is only ever hidden whole.
 * @param blocks the article's blocks in order; `scan` was made of their texts
 * @param excluded ids of blocks that are no text of the article: byline, widgets
 */
export function findRepeats(blocks: readonly Block[], scan: Scan, excluded: ReadonlySet<number>): Repeat[] {
  const text = createText(blocks, scan, excluded);
  const eligible = blocks.map((_, b) => text.counts(b));
  const chains = findChains(scan, (s) => eligible[text.blockOf[s]!]!, text.blockOf);
  const picked = chains.flatMap((chain) => pick(text, { sentences: chain.a, partners: chain.b }, { sentences: chain.b, partners: chain.a }));
  picked.sort((x, y) => y.cluster.tokens - x.cluster.tokens);

  const hidden = new Set<number>();
  const pinned = new Set<number>();
  const groups: { kind: RepeatKind; blocks: number[]; cluster: Cluster }[] = [];
  for (const { cluster, kind } of picked) {
    if (cluster.copies.some((b) => hidden.has(b))) continue;
    const free = cluster.blocks.filter((b) => !pinned.has(b) && !hidden.has(b));
    if (free.length < FEWEST_BLOCKS) continue;
    for (const b of free) hidden.add(b);
    for (const b of cluster.copies) pinned.add(b);
    groups.push({ kind, blocks: free, cluster });
  }
  const allowed = keepBoxes(text, keepHeadings(text, hidden));
  const ids = (list: readonly number[]) => list.map((b) => blocks[b]!.id);
  return groups
    .map((group) => ({ ...group, blocks: group.blocks.filter((b) => allowed.has(b)) }))
    .filter((group) => group.blocks.length >= FEWEST_BLOCKS && isSafe(text, group.blocks, allowed))
    .sort((x, y) => x.blocks[0]! - y.blocks[0]!)
    .map(({ kind, blocks: group, cluster }) => ({ kind, hidden: ids(group), kept: ids(cluster.copies), twins: ids(group.map((b) => cluster.twins.get(b)!)), reason: '' }));
}

/** The clusters of a chain that are to be hidden, from one of its sides. */
function pick(text: Text, a: Side, b: Side): { cluster: Cluster; kind: RepeatKind }[] {
  const first = clustersOf(text, a);
  const second = clustersOf(text, b);
  for (const clusters of [first, second]) {
    const dense = clusters.filter((cluster) => isDense(text, cluster));
    if (dense.length) return dense.map((cluster) => ({ cluster, kind: kindOf(text, cluster) }));
  }
  const equal = first.length === 1 ? pickOfEqual(text, first[0]!, second[0]) : null;
  return equal ? [equal.kind === 'short-version' ? { ...equal, kind: kindOf(text, equal.cluster) } : equal] : [];
}

function kindOf(text: Text, cluster: Cluster): RepeatKind {
  let rest = 0;
  for (let b = 0; b < text.blocks.length; b++) if (text.counts(b) && !cluster.blocks.includes(b)) rest += text.tokens(b);
  const own = cluster.blocks.reduce((sum, b) => sum + text.tokens(b), 0);
  return cluster.span[0] < cluster.copySpan[0] && own < LEAD_SHARE * rest ? 'lead' : 'short-version';
}

/** Say of each repeat why it is hidden: where its other copy stands, by the numbers that the reader sees. */
export function explainRepeats(repeats: readonly Repeat[], paragraphs: readonly number[]): Repeat[] {
  return repeats.map((repeat) => {
    const numbers = repeat.kept.map((id) => paragraphs.findLastIndex((paragraph) => paragraph <= id) + 1).filter((number) => number > 0);
    const isOne = new Set(numbers).size === 1;
    return { ...repeat, reason: `same text as paragraph${isOne ? '' : 's'} ${inRanges(numbers)}` };
  });
}
