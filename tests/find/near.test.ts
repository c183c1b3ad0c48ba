// Which paragraphs does the full version say in nearly the same words, wherever in the short one they stand?
import { expect, test } from 'vitest';
import { findNearCopies } from '../../utils/find/near.ts';
import { findRepeats } from '../../utils/find/repeats.ts';
import type { Block } from '../../utils/model.ts';
import { scan } from '../../utils/text/scan.ts';
import { finish } from '../../utils/text/steps.ts';
import { blocksOf, paragraph as p } from './literals.ts';

const nearIn = (blocks: Block[]) => {
  const scanned = scan(blocks.map(({ text }) => text));
  return finish(findNearCopies(blocks, scanned, findRepeats(blocks, scanned, new Set()), () => true)).map(({ block, twin }) => [block, twin]);
};
/** Paragraph `n` with one word changed. */
const changed = (n: number) => p(n).replace(`harbour${n}1`, `haven${n}1`);
const full = [1, 2, 3, 4, 5, 6, 7, 8].map(p);

test.each<[string, Block[], [number, number][]]>([
  ['in the middle', blocksOf(p(1), p(2), changed(4), p(7), p(8), ...full), [[2, 8]]],
  ['first, right before what is hidden', blocksOf(changed(1), p(2), p(7), p(8), ...full), [[0, 4]]],
  ['the first two', blocksOf(changed(1), changed(2), p(5), p(7), p(8), ...full), [[0, 5], [1, 6]]],
  ['last, right before the full version', blocksOf(p(1), p(2), p(5), changed(8), ...full), [[3, 11]]],
  ['after the full version: first and last', blocksOf(...full, changed(1), p(2), p(5), p(7), changed(8)), [[8, 0], [12, 7]]],
  ['nowhere', blocksOf(p(1), p(2), p(7), p(8), ...full), []],
  ['of what the full version does not say', blocksOf(p(1), p(40), p(2), p(7), p(8), ...full), []],
])('%s', (_, blocks, expected) => expect(nearIn(blocks)).toEqual(expected));
