// Which blocks print a second time what other blocks say, and which of the copies is the one to put away.
import type { Block, Repeat, RepeatKind } from '../model.ts';
import { type Scan, sentenceWords } from '../text/scan.ts';
import { findChains } from './chains.ts';
import { type Cluster, FEWEST_BLOCKS, MOST_UNCOVERED, type Side, type Text, WHOLE, clustersOf, createText, hasLong, isBeside, isDense, isLarge } from './clusters.ts';
import { inRanges } from './outline.ts';

/** Both sides together make up so much of the article that it is the article printed twice. */
const WHOLE_ARTICLE = 0.8;
/** A first printing that is less of the article than this is a lead. */
const LEAD_SHARE = 0.34;

/** A label over a short version: with the folded line under it, it does not stand without text. */
const LABEL = /^(?:short version|summary|in brief|in short|краткая версия|кратко|коротко|резюме)[:.]?$/iu;
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
