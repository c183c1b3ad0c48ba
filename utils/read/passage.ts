// What of the article has the reader selected?
import type { Block } from '../model.ts';
import type { Passage } from '../text/fragment.ts';
import type { Anchor } from './blocks.ts';

/** The stretch of a block's text that a range covers; null where it covers none. */
function stretchOf(range: Range, { pieces }: Anchor): [number, number] | null {
  let stretch: [number, number] | null = null;
  for (const { node, from, at, length } of pieces) {
    if (!range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? Math.max(0, range.startOffset - from) : 0;
    const end = node === range.endContainer ? Math.min(length, range.endOffset - from) : length;
    if (start < end) stretch = [stretch?.[0] ?? at + start, at + end];
  }
  return stretch;
}

/** Read the selection of a page as a passage of the blocks that it shows, with its words; null where nothing of them is selected. */
export function readPassage(selection: Selection | null, blocks: readonly Block[], anchors: readonly Anchor[]): (Passage & { words: string }) | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // What the page shows to one who follows the link, with all that we hide.
  const shown = blocks.filter((block) => block.shown);
  const found = shown.flatMap(({ id, text }, block) => {
    const stretch = stretchOf(range, anchors[id]!);
    return stretch && text.slice(...stretch).trim() ? [{ block, stretch, words: text.slice(...stretch).trim() }] : [];
  });
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  return {
    texts: shown.map(({ text }) => text),
    start: { block: first.block, offset: first.stretch[0] },
    end: { block: last.block, offset: last.stretch[1] },
    words: found.map(({ words }) => words).join(' '),
  };
}
