// Does the MinHash that ours is measured against find what it should: copies and near copies, and nothing else?
import { expect, test } from 'vitest';
import { findAlike } from '../../scripts/bench/minhash.ts';
import { generateLong } from '../generator/generate.ts';
import { scan } from '../../utils/text/scan.ts';

const [one, other, third] = generateLong(2000, 'en').blocks.filter(({ hide }) => !hide).map(({ text }) => text);

test.each<[string, string[], [number, number][]]>([
  ['a copy', [one!, other!, one!], [[0, 2]]],
  ['a copy but for its last word', [one!, other!, one!.replace(/\S+$/, 'otherwise.')], [[0, 2]]],
  ['different blocks', [one!, other!, third!], []],
  ['blocks too short for a shingle', ['They agreed.', 'They agreed.'], []],
  ['nothing', [], []],
])('%s', (_, texts, expected) => expect(findAlike(scan(texts))).toEqual(expected));
