// Which runs of sentences stand twice in a text, in the same order: the alignment under every repeat.
import type { Scan } from '../text/scan.ts';

/** Two runs of equal sentences: sentence `a[k]` says the same as `b[k]`; all of `a` comes before all of `b`. */
export interface Chain {
  a: number[];
  b: number[];
}

/** Sentences that may lie between two links of a chain, in both runs at once. */
const LONGEST_GAP = 40;
/** In one run they may lie at any distance, when in the other they are this close. */
const CLOSE = 3;
/** A sentence under this many tokens counts only beside a matched neighbour. */
const SHORT_SENTENCE = 5;
/** More copies than this are a refrain or boilerplate. */
const MOST_COPIES = 3;
/** So many sentences are aligned between two pauses. */
const STRIDE = 500;
/** Chains that can grow at a time. */
const MOST_ACTIVE = 64;

export const sentenceLength = (scan: Scan, s: number) => scan.sentenceToken[s + 1]! - scan.sentenceToken[s]!;

/** Whether the `length` tokens from `from` and from `other` are the same, by their keys. */
export function hasSameTokens(scan: Scan, from: number, other: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (scan.tokenKey[from + k] !== scan.tokenKey[other + k]) return false;
  return true;
}

/** Whether two sentences have the same tokens. */
function isSame(scan: Scan, s: number, t: number): boolean {
  const length = sentenceLength(scan, s);
  if (scan.sentenceKey[s] !== scan.sentenceKey[t] || length !== sentenceLength(scan, t)) return false;
  return hasSameTokens(scan, scan.sentenceToken[s]!, scan.sentenceToken[t]!, length);
}

/** Where else each sentence stands, as keys tell it. */
interface Copies {
  /** The next eligible sentence with the same key, or -1. */
  next: Int32Array;
  /** How many eligible sentences have this key, the sentence itself included. */
  count: Int32Array;
}

function findCopies(scan: Scan, isEligible: (sentence: number) => boolean): Copies {
  const { sentenceKey } = scan;
  const next = new Int32Array(sentenceKey.length).fill(-1);
  const count = new Int32Array(sentenceKey.length);
  const met = new Map<number, number>();
  for (let s = sentenceKey.length - 1; s >= 0; s--) {
    if (!isEligible(s)) continue;
    const later = met.get(sentenceKey[s]!) ?? -1;
    next[s] = later;
    count[s] = later < 0 ? 1 : count[later]! + 1;
    met.set(sentenceKey[s]!, s);
  }
  // The first of all counted them; the others learn it from the one before.
  for (let s = 0; s < next.length; s++) if (next[s]! >= 0) count[next[s]!] = count[s]!;
  return { next, count };
}

/**
 * Align the sentences of a text with their copies further on. Linear in the number of sentences: each has at most two copies.
 * Pauses now and then.
 * @param isEligible whether a sentence takes part at all
 * @param blockOf the block that a sentence stands in; no sentence is paired inside its own block
 */
export function* findChains(scan: Scan, isEligible: (sentence: number) => boolean, blockOf: Int32Array): Generator<void, Chain[]> {
  const { next, count } = findCopies(scan, isEligible);
  yield;
  const isLong = (s: number) => sentenceLength(scan, s) >= SHORT_SENTENCE;
  const isRefrain = (s: number) => count[s]! > MOST_COPIES && isLong(s);
  const chains: Chain[] = [];
  let active: Chain[] = [];
  let aligned = 0;
  for (let i = 0; i < scan.sentenceKey.length; i++) {
    if (next[i]! < 0 || count[i]! > MOST_COPIES || !isLong(i)) continue;
    for (let j = next[i]!; j >= 0; j = next[j]!) {
      if (blockOf[i] === blockOf[j] || !isSame(scan, i, j)) continue;
      const chain = nearest(active, i, j);
      if (chain) {
        chain.a.push(i);
        chain.b.push(j);
      } else {
        const started = { a: [i], b: [j] };
        chains.push(started);
        active.push(started);
      }
    }
    // Only the latest chains can still grow; older ones would make the search quadratic.
    if (active.length > MOST_ACTIVE) active = active.filter((chain) => !isGivenUp(chain, i)).slice(-MOST_ACTIVE);
    if (++aligned % STRIDE === 0) yield;
  }
  const grown: Chain[] = [];
  for (const chain of chains) {
    grown.push(withNeighbours(scan, chain, isEligible, isRefrain, blockOf));
    yield;
  }
  return mergeNeighbours(grown);
}

/** A single pair is not gone back to from far off. */
const isGivenUp = (chain: Chain, i: number) => chain.a.length === 1 && i - chain.a[0]! > LONGEST_GAP;

function rangeOf(sentences: readonly number[]): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const s of sentences) {
    if (s < least) least = s;
    if (s > most) most = s;
  }
  return [least, most];
}

/** Join chains that go on where another ends, in both runs: a paragraph that was moved or changed must not cut a version in two. */
function mergeNeighbours(chains: Chain[]): Chain[] {
  const merged: { chain: Chain; aEnd: number; bStart: number; bEnd: number }[] = [];
  for (const chain of chains) {
    const [aStart, aEnd] = [chain.a[0]!, chain.a.at(-1)!];
    const [bStart, bEnd] = rangeOf(chain.b);
    const before = merged.findLast(
      (one) => aStart - one.aEnd <= LONGEST_GAP && Math.max(aEnd, one.aEnd) < Math.min(bStart, one.bStart) && bStart - one.bEnd <= LONGEST_GAP && one.bStart - bEnd <= LONGEST_GAP &&
        (aStart > one.aEnd || !one.chain.a.includes(aStart)),
    );
    if (!before) {
      merged.push({ chain, aEnd, bStart, bEnd });
      continue;
    }
    for (const s of chain.a) before.chain.a.push(s);
    for (const s of chain.b) before.chain.b.push(s);
    before.aEnd = Math.max(before.aEnd, aEnd);
    before.bStart = Math.min(before.bStart, bStart);
    before.bEnd = Math.max(before.bEnd, bEnd);
  }
  return merged.map((one) => one.chain);
}

/** The chain that the pair (i, j) continues with the smallest gap. */
function nearest(active: Chain[], i: number, j: number): Chain | null {
  let best: Chain | null = null;
  let smallest = Infinity;
  for (const chain of active) {
    const di = i - chain.a.at(-1)!;
    const dj = j - chain.b.at(-1)!;
    if (di <= 0 || dj <= 0 || i >= chain.b[0]! || isGivenUp(chain, i)) continue;
    const isNear = (di <= LONGEST_GAP && dj <= LONGEST_GAP) || di <= CLOSE || dj <= CLOSE;
    if (isNear && di + dj < smallest) {
      best = chain;
      smallest = di + dj;
    }
  }
  return best;
}

/** Grow a chain by equal sentences right beside its links: short ones count there. */
function withNeighbours(scan: Scan, chain: Chain, isEligible: (s: number) => boolean, isRefrain: (s: number) => boolean, blockOf: Int32Array): Chain {
  const pairs = new Map(chain.a.map((s, k) => [s, chain.b[k]!]));
  const taken = new Set(chain.b);
  // The runs must not grow into each other, wherever a third copy stands between them.
  let lastA = chain.a.at(-1)!;
  let firstB = chain.b[0]!;
  const grow = (from: number, to: number, step: 1 | -1) => {
    for (let i = from + step, j = to + step; i >= 0 && j < scan.sentenceKey.length && i < firstB && j > lastA; i += step, j += step) {
      if (pairs.has(i) || taken.has(j) || !isEligible(i) || !isEligible(j) || !isSame(scan, i, j) || isRefrain(i) || blockOf[i] === blockOf[j]) return;
      pairs.set(i, j);
      taken.add(j);
      lastA = Math.max(lastA, i);
      firstB = Math.min(firstB, j);
    }
  };
  chain.a.forEach((s, k) => {
    grow(s, chain.b[k]!, 1);
    grow(s, chain.b[k]!, -1);
  });
  const sorted = [...pairs].sort((x, y) => x[0] - y[0]);
  return { a: sorted.map((pair) => pair[0]), b: sorted.map((pair) => pair[1]) };
}
