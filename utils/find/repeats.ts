// Which blocks print a second time what other blocks say, and which of the copies is the one to put away.
import type { Block, Repeat } from '../model.ts';
import type { Scan } from '../text/scan.ts';
import { finish } from '../text/steps.ts';
import { findChains } from './chains.ts';
import type { Cluster } from './clusters.ts';
import { isSafe, keepBoxes, keepHeadings } from './keep.ts';
import { FEWEST_BLOCKS, type Picked, pick, pickInterleaved } from './pick.ts';
import { createText } from './text.ts';
import { nameTwins } from './twins.ts';

/**
 * Find the repeats of an article by the method of aligned runs. Near copies are never repeats; a block is only ever hidden whole.
 * @param blocks the article's blocks in order; `scan` was made of their texts
 * @param excluded ids of blocks that are no text of the article: byline, widgets
 */
export const findRepeats = (blocks: readonly Block[], scan: Scan, excluded: ReadonlySet<number>): Repeat[] => finish(findRepeatsInSteps(blocks, scan, excluded));

/** Do the same, pausing now and then. */
export function* findRepeatsInSteps(blocks: readonly Block[], scan: Scan, excluded: ReadonlySet<number>): Generator<void, Repeat[]> {
  const all: Repeat[] = [];
  let left = blocks;
  // With a copy out of the way another may come into reach: go on until nothing more is hidden.
  for (;;) {
    const found = yield* findOnce(left, scan, excluded);
    if (!found.length) break;
    all.push(...found);
    const hidden = new Set(found.flatMap((repeat) => repeat.hidden));
    left = left.map((block) => (hidden.has(block.id) ? { ...block, shown: false } : block));
  }
  return nameTwins(all.sort((x, y) => x.hidden[0]! - y.hidden[0]!), createText(blocks, scan, excluded));
}

function* findOnce(blocks: readonly Block[], scan: Scan, excluded: ReadonlySet<number>): Generator<void, Repeat[]> {
  const text = createText(blocks, scan, excluded);
  const chains = yield* findChains(scan, (s) => text.counts(text.blockOf[s]!), text.blockOf);
  const picked: Picked[] = [];
  for (const chain of chains) {
    picked.push(...pick(text, { sentences: chain.a, partners: chain.b }, { sentences: chain.b, partners: chain.a }));
    yield;
  }
  const interleaved = pickInterleaved(text);
  if (interleaved) picked.push(interleaved);
  yield;
  picked.sort((x, y) => y.cluster.tokens - x.cluster.tokens);

  const hidden = new Set<number>();
  const pinned = new Set<number>();
  const groups: { kind: Repeat['kind']; blocks: number[]; cluster: Cluster }[] = [];
  for (const { cluster, kind } of picked) {
    if (cluster.copies.some((b) => hidden.has(b))) continue;
    const free = cluster.blocks.filter((b) => !pinned.has(b) && !hidden.has(b));
    if (free.length < FEWEST_BLOCKS) continue;
    for (const b of free) hidden.add(b);
    for (const b of cluster.copies) pinned.add(b);
    groups.push({ kind, blocks: free, cluster });
  }
  const allowed = keepBoxes(text, keepHeadings(text, hidden));
  yield;
  const ids = (list: readonly number[]) => list.map((b) => blocks[b]!.id);
  return groups
    .map((group) => ({ ...group, blocks: group.blocks.filter((b) => allowed.has(b)) }))
    .filter((group) => group.blocks.length >= FEWEST_BLOCKS && isSafe(text, group.blocks, allowed))
    .map(({ kind, blocks: group, cluster }) => ({ kind, hidden: ids(group), kept: ids(cluster.copies), twins: ids(group.map((b) => cluster.twins.get(b)!)), reason: '' }));
}
