// Does all of the kept text go along, and neither a repeat nor a heading over nothing?
import { describe, expect, test } from 'vitest';
import { findTaken } from '../../utils/find/taken.ts';
import type { Block, Reading, Repeat } from '../../utils/model.ts';
import { READING } from '../components/sample.ts';
import { blocksOf, heading } from './literals.ts';

const repeat = (hidden: number[], kind: Repeat['kind'] = 'short-version'): Repeat => ({ kind, hidden, kept: [], twins: [], reason: '' });

/** A reading of blocks in which all that is not hidden is searched, but for code and what is left out by id. */
function readingOf(blocks: Block[], repeats: Repeat[], apart: number[] = []): Reading {
  const hidden = new Set(repeats.flatMap((one) => one.hidden));
  return { ...READING, blocks, repeats, searched: blocks.filter(({ id, kind }) => kind !== 'code' && !hidden.has(id) && !apart.includes(id)).map(({ id }) => id), paragraphs: [] };
}
const idsOf = (reading: Reading) => findTaken(reading).taken.map(({ id }) => id);

test('what is hidden stays behind, and is counted without its headings', () => {
  const blocks = blocksOf('Text.', heading('Head'), 'Text.', 'New.');
  const reading = readingOf(blocks, [repeat([0, 1])]);
  expect(findTaken(reading)).toEqual({ taken: blocks.slice(2), leftOut: { paragraphs: 1, isFullVersion: false, isClosed: false } });
});

test('the reader’s own choice and a closed version are told', () => {
  const blocks = blocksOf('Short.', 'Full.', 'More.');
  const leftOut = findTaken({ ...readingOf(blocks, [repeat([1, 2], 'full-version')]), closed: [9] }).leftOut;
  expect(leftOut).toEqual({ paragraphs: 2, isFullVersion: true, isClosed: true });
});

test('code goes along, where it stands in the text', () => {
  const code = (shown: boolean) => ({ text: 'let a;', kind: 'code' as const, shown });
  expect(idsOf(readingOf(blocksOf(code(true), 'One.', code(true), code(false), 'Two.', code(true)), []))).toEqual([1, 2, 4]);
});

describe('headings and labels over nothing stay behind', () => {
  test.each<[string, Block[], number[], number[]]>([
    ['a label over the short version', blocksOf({ text: 'Short version', kind: 'other' }, 'Text.', 'Full.'), [1], [2]],
    ['a heading over the short version', blocksOf(heading('In short'), 'Text.', heading('In full'), 'Full.'), [1], [2, 3]],
    ['a heading over a smaller one over nothing', blocksOf(heading('A', 2), heading('B', 3), 'Text.', heading('C', 2), 'Full.'), [2], [3, 4]],
    ['a heading with text left', blocksOf(heading('A'), 'Text.', 'New.'), [1], [0, 2]],
    ['a heading that never had text', blocksOf(heading('A'), heading('B'), 'New.', 'Text.'), [3], [0, 1, 2]],
    ['another line before what is hidden', blocksOf({ text: 'Photo: the bay', kind: 'other' }, 'Text.', 'Full.'), [1], [0, 2]],
  ])('%s', (_, blocks, hidden, ids) => expect(idsOf(readingOf(blocks, [repeat(hidden)]))).toEqual(ids));
});
