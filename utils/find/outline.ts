// How the kept text is numbered for the reader, and which headings part it.
import type { Block, Section } from '../model.ts';
import type { Body } from './body.ts';

/** The blocks that are paragraphs 1, 2, 3 … of the kept text. */
export function numberParagraphs(blocks: readonly Block[], isKept: (block: Block) => boolean): number[] {
  const numbered: number[] = [];
  let isInList = false;
  for (const block of blocks) {
    if (!isKept(block)) continue;
    // A list is one paragraph.
    if (block.kind === 'prose' || block.kind === 'quote' || (block.kind === 'item' && !isInList)) numbered.push(block.id);
    isInList = block.kind === 'item';
  }
  return numbered;
}

/** The headings of the body, each with the number of the first paragraph under it. */
export function findOutline(blocks: readonly Block[], body: Body, paragraphs: readonly number[]): Section[] {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.shown && block.inRoot && block.hint !== 'chrome' && block.id < body.last && block.linked < 0.8);
  return headings.flatMap((block) => {
    const index = paragraphs.findIndex((id) => id > block.id);
    return index < 0 || block.id < body.first - 1 ? [] : [{ block: block.id, title: block.text, level: block.level, paragraph: index + 1 }];
  });
}

/** Paragraph numbers as ranges: [1, 2, 3, 9] reads "1–3 and 9". */
export function inRanges(numbers: readonly number[], and = ' and '): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = Math.max(last[1], number);
    else ranges.push([number, number]);
  }
  const written = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return written.length < 2 ? written.join('') : `${written.slice(0, -1).join(', ')}${and}${written.at(-1)}`;
}
