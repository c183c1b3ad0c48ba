// Is each script of a page weighed, and is one that grows over its budget told?
import { expect, test } from 'vitest';
import { BUDGETS, judgeWeights, scriptOf, weigh } from '../../scripts/weigh.ts';

test.each([
  ['content-scripts/article.js', 'article'],
  ['companion.js', 'companion'],
  ['cards.js', 'cards'],
  ['extras.js', 'extras'],
  ['background.js', undefined],
  ['chunks/article.js.map', undefined],
])('%s is weighed as %s', (file, script) => expect(scriptOf(file)).toBe(script));

test('what repeats itself weighs little, what does not weighs what it is', () => {
  expect(weigh('a'.repeat(10_000))).toBeLessThan(100);
  expect(weigh(Array.from({ length: 1000 }, (_, n) => Math.sin(n).toString(36)).join(''))).toBeGreaterThan(5000);
});

test.each<[string, Partial<Record<keyof typeof BUDGETS, number>>, boolean]>([
  ['all within', BUDGETS, true],
  ['one byte over', { ...BUDGETS, companion: BUDGETS.companion + 1 }, false],
  ['a script that was not weighed', { article: 1, companion: 1 }, false],
])('%s', (_, weights, passed) => {
  const judged = judgeWeights(weights);
  expect(judged.passed).toBe(passed);
  expect(judged.lines).toHaveLength(4);
});
