// Which paragraphs make up the body of the article, and where it begins and ends.
import type { Block } from '../model.ts';

export interface Body {
  /** Ids of the first and last paragraph. */
  first: number;
  last: number;
  paragraphs: number;
  words: number;
}

const FEWEST_WORDS = 12;
/** A full stop and the quotes and brackets that close after it are no longer than this. */
const LONGEST_END = 10;
const sentenceEnd = /[.!?…:][)\]"”»'’]*$/;

/** Whether a block is a paragraph of running text, not a line of links or a label. */
export function isParagraph(block: Block): boolean {
  return (
    block.inRoot && (block.kind === 'prose' || block.kind === 'quote') && block.hint !== 'chrome' && block.linked < 0.5 &&
    block.words >= FEWEST_WORDS && sentenceEnd.test(block.text.slice(-LONGEST_END))
  );
}

/** Find the body: from the first to the last paragraph of the article root that is not part of `byline`, closed ones included. Null where the page shows none. */
export function findBody(blocks: readonly Block[], byline: ReadonlySet<number>): Body | null {
  const paragraphs = blocks.filter((block) => !byline.has(block.id) && isParagraph(block));
  if (!paragraphs.some((block) => block.shown)) return null;
  return {
    first: paragraphs[0]!.id,
    last: paragraphs.at(-1)!.id,
    paragraphs: paragraphs.length,
    words: paragraphs.reduce((sum, block) => sum + block.words, 0),
  };
}
