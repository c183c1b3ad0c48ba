// Are the repeats still found as well as they were? The numbers of `npm run quality`, on fewer pages.
import { describe, expect, it } from 'vitest';
import { kindLines, measureRepeats, scoreRepeats } from '../../scripts/quality/repeats.ts';
import { kinds } from '../generator/generate.ts';

/** Every kind of page four times in each language. */
const PAGES = kinds.length * 8;
/** No test is judged by its time; a busy machine may be slow. */
const PATIENCE = 120_000;

describe('repeats on generated pages', () => {
  it(`meets every target on ${PAGES} of them`, () => {
    const score = scoreRepeats(PAGES);
    const missed = measureRepeats(score).filter(({ isMet }) => !isMet);
    expect(missed, kindLines(score, true).join('\n')).toEqual([]);
  }, PATIENCE);
});
