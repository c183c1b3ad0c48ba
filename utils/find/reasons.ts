// Why is each repeat hidden, in words that lead to its other copy?
import type { Repeat } from '../model.ts';
import { inRanges } from './outline.ts';

/** Say of each repeat why it is hidden: where its other copy stands, by the numbers that the reader sees. */
export function explainRepeats(repeats: readonly Repeat[], paragraphs: readonly number[]): Repeat[] {
  return repeats.map((repeat) => {
    // A version folded at the reader's choice has its reason already.
    if (repeat.reason) return repeat;
    const numbers = repeat.kept.map((id) => paragraphs.findLastIndex((paragraph) => paragraph <= id) + 1).filter((number) => number > 0);
    const isOne = new Set(numbers).size === 1;
    return { ...repeat, reason: `same text as paragraph${isOne ? '' : 's'} ${inRanges(numbers)}` };
  });
}
