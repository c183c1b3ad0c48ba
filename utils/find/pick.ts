// Which of two copies is the one to put away.
import type { RepeatKind } from '../model.ts';
import { type Cluster, MOST_UNCOVERED, type Side, clustersOf, coveredBlocks, createCluster } from './clusters.ts';
import { hasSameTokens } from './chains.ts';
import { type Text, hasHeading, longBetween, sentencesIn } from './text.ts';

// Weights of the rule, from measurements on generated pages of 49 kinds.
export const FEWEST_BLOCKS = 2;
const FEWEST_TOKENS = 60;
/** A run right beside its copy may be shorter: a list of points printed twice. */
const FEWEST_TOKENS_BESIDE = 40;
const FEWEST_BLOCKS_BESIDE = 3;
/** The hidden side is for the most part repeated text … */
const LEAST_OWN = 0.65;
/** … and this much denser than its copy. */
const DENSER = 1.3;
const DENSER_BESIDE = 1.03;
const WHOLE = 0.95;
/** Both sides together make up so much of the article that it is the article printed twice. */
const WHOLE_ARTICLE = 0.8;
/** A first printing that is less of the article than this is a lead. */
const LEAD_SHARE = 0.34;

/** A group of blocks to hide, and what kind of repeat it is. */
export interface Picked {
  cluster: Cluster;
  kind: RepeatKind;
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
  // Two paragraphs of two sections that are quoted again elsewhere make no short version.
  if (cluster.blocks.length === FEWEST_BLOCKS && hasHeading(text, ...cluster.span)) return false;
  const ratio = cluster.own / cluster.target;
  return ratio >= DENSER || (cluster.own > WHOLE && ratio >= DENSER_BESIDE && isBeside(text, cluster));
}

const hasLong = (text: Text, from: number, to: number) => longBetween(text, from - 1, to + 1, new Set()) > 0;

/** Of two equal runs, the one to hide: a prefix of the text that follows it, or the second printing. Null where neither is sure. */
function pickOfEqual(text: Text, first: Cluster, second: Cluster | undefined): Picked | null {
  if (first.own < WHOLE || first.target < WHOLE || !isLarge(text, first)) return null;
  const last = text.blocks.length - 1;
  const isOpening = !hasLong(text, 0, first.span[0] - 1);
  const goesOn = hasLong(text, first.copySpan[1] + 1, last);
  if (isOpening && goesOn && isBeside(text, first, MOST_UNCOVERED)) return { cluster: first, kind: 'short-version' };
  if (!second || second.copySpan[0] !== first.span[0]) return null;
  let all = 0;
  for (let b = 0; b <= last; b++) if (text.counts(b)) all += text.tokens(b);
  const both = [...first.blocks, ...second.blocks].reduce((sum, b) => sum + text.tokens(b), 0);
  const isWhole = both >= WHOLE_ARTICLE * all || isBeside(text, first);
  return isWhole && !hasHeading(text, first.span[1], second.span[0]) ? { cluster: second, kind: 'printed-twice' } : null;
}

/** The clusters of a chain that are to be hidden, from one of its sides. */
export function pick(text: Text, a: Side, b: Side): Picked[] {
  const denseOf = (clusters: readonly Cluster[]): Picked[] => clusters.filter((cluster) => isDense(text, cluster)).map((cluster) => ({ cluster, kind: kindOf(text, cluster) }));
  const first = clustersOf(text, a);
  const dense = denseOf(first);
  if (dense.length) return dense;
  const second = clustersOf(text, b);
  const later = denseOf(second);
  if (later.length) return later;
  const equal = first.length === 1 ? pickOfEqual(text, first[0]!, second[0]) : null;
  return equal ? [equal.kind === 'short-version' ? { ...equal, kind: kindOf(text, equal.cluster) } : equal] : [];
}

/** Copies that stand in turn, block by block: a desktop and a mobile text. The later of each pair is hidden where pairs are all there is. */
export function pickInterleaved(text: Text): Picked | null {
  const order = text.blocks.flatMap((_, b) => (text.counts(b) && text.tokens(b) > 0 ? [b] : []));
  const side: Side = { sentences: [], partners: [] };
  let paired = 0;
  for (let k = 0; k + 1 < order.length; k++) {
    const [a, b] = [order[k]!, order[k + 1]!];
    if (!isSameBlock(text, a, b) || text.blocks[b]!.hasUnique) continue;
    for (let s = 0; s < sentencesIn(text, b); s++) {
      side.sentences.push(text.scan.firstSentence[b]! + s);
      side.partners.push(text.scan.firstSentence[a]! + s);
    }
    paired += 2;
    k++;
  }
  if (paired < 2 * FEWEST_BLOCKS_BESIDE || paired < WHOLE_ARTICLE * order.length) return null;
  const cluster = createCluster(text, side, coveredBlocks(text, side.sentences));
  return cluster.tokens >= FEWEST_TOKENS ? { cluster, kind: 'printed-twice' } : null;
}

function isSameBlock(text: Text, a: number, b: number): boolean {
  if (text.tokens(a) !== text.tokens(b) || sentencesIn(text, a) !== sentencesIn(text, b)) return false;
  return hasSameTokens(text.scan, text.scan.firstToken[a]!, text.scan.firstToken[b]!, text.tokens(a));
}

function kindOf(text: Text, cluster: Cluster): RepeatKind {
  const members = new Set(cluster.blocks);
  let rest = 0;
  for (let b = 0; b < text.blocks.length; b++) if (text.counts(b) && !members.has(b)) rest += text.tokens(b);
  const own = cluster.blocks.reduce((sum, b) => sum + text.tokens(b), 0);
  return cluster.span[0] < cluster.copySpan[0] && own < LEAD_SHARE * rest ? 'lead' : 'short-version';
}
