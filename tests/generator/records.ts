// What does the repeat finder get of a generated page? Its blocks as plain records, without a document in between.
import type { Block, BlockKind } from '../../utils/model.ts';
import { countWords } from '../../utils/text/words.ts';
import type { GeneratedBlock } from './generate.ts';
import type { Tag } from './page.ts';

const KINDS: Record<Tag, BlockKind> = {
  p: 'prose', div: 'prose', li: 'item', h2: 'heading', blockquote: 'quote', figcaption: 'caption', td: 'cell', pre: 'code',
};

/** Make one block of an article, each in a box of its own. */
export function createBlock(id: number, text: string, rest: Partial<Block> = {}): Block {
  return { id, kind: 'prose', text, words: countWords(text), shown: true, hasUnique: false, inRoot: true, box: id, outer: -1, linked: 0, level: 0, hint: null, ...rest };
}

/** Turn the blocks of a generated page into the records that reading its html would give. */
export function recordsOf(blocks: readonly GeneratedBlock[]): Block[] {
  return blocks.map(({ tag, text, shown }, id) => createBlock(id, text, { kind: KINDS[tag], shown, level: tag === 'h2' ? 2 : 0 }));
}
