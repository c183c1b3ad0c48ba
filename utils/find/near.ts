// Which paragraphs of a short version the full one says in nearly the same words: never hidden, offered for comparison.
import type { Block, NearCopy, Repeat } from '../model.ts';
import type { Scan } from '../text/scan.ts';

/** So much of the paragraph's words stand in its twin. */
const LEAST_SHARED = 0.7;
/** A near copy stands inside the short version or so close to it (blocks). */
const REACH = 2;
const FEWEST_TOKENS = 12;
/** So many blocks are looked at between two pauses. */
const STRIDE = 200;

/** Distinct tokens of a block, by index. */
function tokensOf(scan: Scan, b: number): Set<number> {
  return new Set(scan.tokenKey.subarray(scan.firstToken[b], scan.firstToken[b + 1]));
}

/**
 * Find near copies beside what is hidden of a short version: containment of distinct tokens (Broder 1997) of at least 0.7 in one block
 * of the other version. Pauses now and then.
 * @param blocks the article's blocks; `scan` was made of their texts
 */
export function* findNearCopies(blocks: readonly Block[], scan: Scan, repeats: readonly Repeat[], isText: (block: Block) => boolean): Generator<void, NearCopy[]> {
  const indexOf = new Map(blocks.map((block, b) => [block.id, b]));
  const found: NearCopy[] = [];
  for (const repeat of repeats) {
    if (repeat.kind !== 'short-version' && repeat.kind !== 'lead') continue;
    const taken = new Set([...repeat.hidden, ...repeat.kept]);
    const isHidden = new Set(repeat.hidden);
    const hidden = repeat.hidden.map((id) => indexOf.get(id)!);
    const [first, last] = [hidden[0]!, hidden.at(-1)!];
    const isOpen = (b: number) => isText(blocks[b]!) && !taken.has(blocks[b]!.id) && scan.firstToken[b + 1]! - scan.firstToken[b]! >= FEWEST_TOKENS;
    const left = blocks.flatMap((_, b) => (b >= first - REACH && b <= last + REACH && isOpen(b) ? [b] : []));
    if (!left.length) continue;
    // From the end of the short version that lies away from the full one: what is near the other end may be the full one's.
    if (repeat.kept[0]! < repeat.hidden[0]!) left.reverse();
    const others: { other: number; theirs: Set<number> }[] = [];
    for (const [b, block] of blocks.entries()) {
      if ((b >= first && b <= last) || !isText(block) || isHidden.has(block.id)) continue;
      others.push({ other: b, theirs: tokensOf(scan, b) });
      if (others.length % STRIDE === 0) yield;
    }
    const twins = new Set<number>();
    for (const b of left) {
      if (twins.has(b)) continue;
      const words = tokensOf(scan, b);
      const best = { twin: -1, shared: 0 };
      for (const { other, theirs } of others) {
        if (other === b) continue;
        let shared = 0;
        for (const word of words) if (theirs.has(word)) shared++;
        if (shared > best.shared) Object.assign(best, { twin: other, shared });
      }
      yield;
      if (best.shared < LEAST_SHARED * words.size) continue;
      twins.add(best.twin);
      found.push({ block: blocks[b]!.id, twin: blocks[best.twin]!.id });
    }
  }
  return found.sort((x, y) => x.block - y.block);
}