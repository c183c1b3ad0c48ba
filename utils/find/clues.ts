// Which blocks of a page can say who wrote the article? Few: those before its text, and those around its end.
import type { Block, BlockClues } from '../model.ts';
import { isParagraph } from './body.ts';

/** A byline is a line, or two: no longer than this. */
export const LONGEST_BYLINE = 400;
/** So many paragraphs in a row can be bylines: each of a round table's guests may have one. */
const MOST_PARAGRAPHS = 12;
/** Before the title and the article root a byline may stand so far. */
const BEFORE_START = 12;
/** So many blocks before the end of the article, and after it, a bio may stand. */
const BEFORE_END = 8;
const AFTER_END = 14;

/**
 * The blocks among which a byline can stand: up to the first paragraph that is none.
 * @param canBe whether a paragraph's text can be a byline
 */
export function beforeText(blocks: readonly Block[], canBe: (text: string) => boolean = (text) => text.length <= LONGEST_BYLINE): Block[] {
  const start = blocks.findIndex((block) => block.inRoot || block.kind === 'title');
  const pool = blocks.slice(Math.max(0, start - BEFORE_START));
  let paragraphs = 0;
  const end = pool.findIndex((block) => isParagraph(block) && (!canBe(block.text) || ++paragraphs > MOST_PARAGRAPHS));
  return (end < 0 ? pool : pool.slice(0, end)).filter((block) => block.shown && block.hint !== 'chrome');
}

/** The blocks around the end of the article root, none of its beginning; `last` is the end, or -1. */
function aroundEnd(blocks: readonly Block[]): Omit<BlockClues, 'before'> {
  const last = blocks.findLastIndex((block) => block.inRoot);
  if (last < 0) return { around: [], last };
  const first = blocks.findIndex((block) => block.inRoot);
  return { around: blocks.slice(Math.max(first + 1, last - BEFORE_END), last + AFTER_END), last: blocks[last]!.id };
}

/** Choose what blocks can say of who wrote the article; never much of its text. */
export function findClues(blocks: readonly Block[]): BlockClues {
  return { before: beforeText(blocks), ...aroundEnd(blocks) };
}
