// Which blocks are near copies of each other by MinHash (Broder 1997), the usual way to find repeats? What ours is measured against.
import type { Scan } from '../../utils/text/scan.ts';

const HASHES = 128;
/** Signatures that agree in a whole band are compared: 16 bands of 8 find most pairs of 0.7 and more. */
const ROWS = 8;
const SHINGLE = 5;
const LEAST_ALIKE = 0.8;

/** Odd factors and addends, one pair for each hash. */
const factors = Int32Array.from({ length: HASHES }, (_, h) => Math.imul(h + 1, 0x9e3779b1) | 1);
const addends = Int32Array.from({ length: HASHES }, (_, h) => Math.imul(h + 1, 0x85ebca6b));

/** The least value of each hash over the shingles of a block; null for one too short for a shingle. */
function signatureOf({ tokenKey, firstToken }: Scan, b: number): Int32Array | null {
  const last = firstToken[b + 1]! - SHINGLE;
  if (last < firstToken[b]!) return null;
  const least = new Int32Array(HASHES).fill(0x7fffffff);
  for (let t = firstToken[b]!; t <= last; t++) {
    let key = 0;
    for (let k = 0; k < SHINGLE; k++) key = Math.imul(key ^ tokenKey[t + k]!, 0x01000193);
    key ^= key >>> 15;
    for (let h = 0; h < HASHES; h++) {
      const value = Math.imul(key, factors[h]!) + addends[h]! | 0;
      if (value < least[h]!) least[h] = value;
    }
  }
  return least;
}

function likeness(one: Int32Array, other: Int32Array): number {
  let same = 0;
  for (let h = 0; h < HASHES; h++) if (one[h] === other[h]) same++;
  return same / HASHES;
}

/** Find the pairs of blocks that are alike, by index. */
export function findAlike(scan: Scan): [number, number][] {
  const signatures = Array.from({ length: scan.firstToken.length - 1 }, (_, b) => signatureOf(scan, b));
  const pairs = new Map<string, [number, number]>();
  for (let from = 0; from < HASHES; from += ROWS) {
    const buckets = new Map<string, number[]>();
    signatures.forEach((signature, b) => {
      if (!signature) return;
      const band = signature.subarray(from, from + ROWS).join();
      const bucket = buckets.get(band) ?? [];
      buckets.set(band, bucket);
      for (const other of bucket) if (!pairs.has(`${other} ${b}`) && likeness(signatures[other]!, signature) >= LEAST_ALIKE) pairs.set(`${other} ${b}`, [other, b]);
      bucket.push(b);
    });
  }
  return [...pairs.values()];
}
