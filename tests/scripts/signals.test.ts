// What is said of how an article was told?
import { expect, test } from 'vitest';
import { signalsOf } from '../../scripts/signals.ts';
import { blocksOf, paragraph } from '../find/literals.ts';

const blocks = blocksOf('A line', ...[1, 2, 3, 4].map(paragraph));
const widget = (kind: 'share' | 'rating' | 'audience') => ({ kind, blocks: [0], text: '', reason: '' });

test('says by which signals it was told', () => {
  const url = 'https://russiancouncil.ru/en/analytics-and-comments/analytics/a-title/';
  expect(signalsOf({ blocks, credits: [0, 1], widgets: [widget('share'), widget('audience'), widget('rating')], title: 'A title' }, url)).toEqual([
    'body of 3 paragraphs, 120 words', 'widgets: rating, share', 'credits in 2 lines', 'address of an article', 'title',
  ]);
  expect(signalsOf({ blocks, credits: [0], widgets: [], title: '' }, 'https://russiancouncil.ru/en/')).toEqual(['body of 4 paragraphs, 160 words', 'a credit line']);
});
