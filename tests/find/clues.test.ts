// Are the few blocks that say who wrote enough, and are they few?
import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAuthors } from '../../utils/find/authors.ts';
import { findBios } from '../../utils/find/bios.ts';
import { findBylines } from '../../utils/find/bylines.ts';
import { findClues } from '../../utils/find/clues.ts';
import { blocksOf, paragraph } from './literals.ts';

type Written = Parameters<typeof blocksOf>[number];
const line = constantFrom<Written>(
  'Alina Verescu', 'PhD, Lecturer, Steppe University', 'By Timur Askarbekov', 'October 14, 2024', 'Timur Askarbekov, PhD in History, Research Fellow at the Steppe Institute, and one of its founders.',
  'Alina Verescu is a Research Fellow at the Steppe Institute.', 'About the author', paragraph(1), paragraph(2).repeat(3), { text: 'A heading', kind: 'heading', level: 2 }, { text: 'Home', hint: 'chrome' }, { text: 'Alina Verescu', shown: false },
);
const page = tuple(array(line, { maxLength: 16 }), array(line, { maxLength: 40 }), array(line, { maxLength: 20 }))
  .map(([before, inside, after]) => {
    const out = (one: Written): Written => ({ ...(typeof one === 'string' ? { text: one } : one), inRoot: false });
    return blocksOf(...before.map(out), ...inside, ...after.map(out));
  });

describe('enough', () => {
  test('bylines are those that all blocks of the page give', () => {
    assert(property(page, (blocks) => {
      expect(findBylines(findClues(blocks).before, () => false)).toEqual(findBylines(blocks, () => false));
    }), { numRuns: 300 });
  });

  test('bios are those that stand near the end', () => {
    const bio = 'Alina Verescu is a Research Fellow at the Steppe Institute.';
    const bios = (...written: Written[]) => {
      const { around, last } = findClues(blocksOf(...written));
      return findBios(around, last, () => true, true).length;
    };
    const text = Array.from({ length: 12 }, (_, n) => paragraph(n));
    const out = (text: string): Written => ({ text, inRoot: false });
    expect(bios(...text, bio)).toBe(1);
    expect(bios(...text, ...Array.from({ length: 12 }, () => out('More')), out(bio))).toBe(1);
    expect(bios(...text, ...Array.from({ length: 13 }, () => out('More')), out(bio))).toBe(0);
    expect(bios(bio, ...text)).toBe(0);
  });
});

describe('few', () => {
  const long = Array.from({ length: 400 }, (_, n) => paragraph(n));
  const charactersOf = (written: Written[]) => {
    const { before, around } = findClues(blocksOf(...written));
    return [...before, ...around].reduce((sum, { text }) => sum + text.length, 0);
  };
  test.each<[string, Written[]]>([
    ['short paragraphs', long],
    ['long ones', long.map((text) => text.repeat(3))],
  ])('of an article of %s no more than its ends', (_, written) => {
    const all = blocksOf(...written).reduce((sum, { text }) => sum + text.length, 0);
    expect(charactersOf(written)).toBeLessThan(all / 10);
  });

  test('a round table of twelve is read whole', () => {
    const names = 'Ada Bea Cay Dee Eve Fay Gia Ida Joy Kay Lea Mia'.split(' ').map((name) => `${name} Verescu`);
    const guests = names.map((name) => `${name} is a Research Fellow at the Steppe Institute, where she leads the programme on rivers.`);
    const clues = findClues(blocksOf({ text: 'A Title', kind: 'title' }, ...guests, ...long.slice(0, 9).map((text) => text.repeat(3))));
    expect(findAuthors({ ...clues, claims: [], publishers: [] }).map(({ name }) => name)).toEqual(names);
  });
});
