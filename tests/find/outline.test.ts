// How are paragraphs numbered, headings listed, and numbers said in ranges?
import { describe, expect, test } from 'vitest';
import type { Block } from '../../utils/model.ts';
import { findBody } from '../../utils/find/body.ts';
import { findOutline, inRanges, numberParagraphs } from '../../utils/find/outline.ts';
import { blocksOf, heading, item, paragraph } from './literals.ts';

const none = new Set<number>();

describe('paragraphs', () => {
  const blocks = blocksOf('Byline', paragraph(1), heading('A part'), paragraph(2), item('One.'), item('Two.'), { text: 'A caption.', kind: 'caption' }, { text: paragraph(3), shown: false }, { text: paragraph(4), kind: 'quote' });
  const isShown = (block: Block) => block.shown && block.text !== 'Byline';
  test('are prose, quotations and lists; a list counts once', () => expect(numberParagraphs(blocks, isShown)).toEqual([1, 3, 4, 8]));
  test('are without what is hidden', () => expect(numberParagraphs(blocks, (block) => isShown(block) && block.id !== 1 && block.id !== 3)).toEqual([4, 8]));
});

describe('the outline', () => {
  const blocks = blocksOf(
    heading('A menu'), { text: 'x', kind: 'other' }, heading('Opening'), paragraph(1), heading('Part'), heading('Subpart', 3), paragraph(2), { text: 'Gone', kind: 'heading', level: 2, shown: false },
    { text: 'Linked', kind: 'heading', level: 2, linked: 1 }, paragraph(3), heading('After the end'),
  );
  test('has the headings of the body with the paragraph under each', () => {
    const paragraphs = numberParagraphs(blocks, (block) => block.shown);
    expect(findOutline(blocks, findBody(blocks, none)!, paragraphs)).toEqual([
      { block: 2, title: 'Opening', level: 2, paragraph: 1 },
      { block: 4, title: 'Part', level: 2, paragraph: 2 },
      { block: 5, title: 'Subpart', level: 3, paragraph: 2 },
    ]);
  });
});

test.each<[number[], string]>([
  [[], ''],
  [[4], '4'],
  [[1, 2], '1–2'],
  [[1, 3], '1 and 3'],
  [[1, 2, 3, 9, 10, 11, 12], '1–3 and 9–12'],
  [[1, 3, 5, 6], '1, 3 and 5–6'],
  [[2, 2, 3], '2–3'],
])('%j is said "%s"', (numbers, said) => expect(inRanges(numbers)).toBe(said));

test('and in Russian', () => expect(inRanges([1, 3], ' и ')).toBe('1 и 3'));
