// Does the verdict of `npm run bench` follow from its runs? No time is measured here.
import { expect, test } from 'vitest';
import { measureSeries, median, tableLines, type Series } from '../../scripts/bench/results.ts';

const run = (words: number, scan: number, ours: number) => ({ words, times: { scan, 'scan + repeats': ours } });
const small: Series = { language: 'en', size: 10, runs: [run(10, 1, 2), run(10, 1, 2), run(10, 1, 9)] };
const verdicts = (large: Series) => measureSeries([small, large], [10, 100]).map(({ measured, isMet }) => `${measured} ${isMet}`);

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (numbers, expected) => expect(median(numbers)).toBe(expected));

test('one run of a busy machine changes nothing', () => {
  expect(verdicts({ language: 'en', size: 100, runs: [run(100, 10, 20), run(100, 10, 20), run(100, 10, 90)] })).toEqual(['2.00 x true', '2.00 x true', '10.00 x true']);
});

test('a target missed by the median is missed', () => {
  expect(verdicts({ language: 'en', size: 100, runs: [run(100, 10, 26), run(100, 10, 26), run(100, 10, 20)] })).toEqual(['2.00 x true', '2.60 x false', '13.00 x false']);
});

test('growth is to ten times the words, however many there are', () => {
  expect(verdicts({ language: 'en', size: 100, runs: [run(50, 10, 10), run(50, 10, 10), run(50, 10, 10)] })[2]).toBe('10.00 x true');
});

test('the table says who ran out of patience', () => {
  const [, line] = tableLines([{ ...small, runs: [{ words: 10, times: { scan: 1, 'scan + repeats': 2, 'scan + MinHash': 5, 'jsdiff, sentences': 20, 'jsdiff, words': null } }] }]);
  expect(line!.trim().split(/ {2,}/)).toEqual(['en', '10', '1.00', '2.00 (2.0x)', '5.00 (5.0x)', '20 (20.0x)', 'over 3 s']);
});
