// Which range of the page's nodes a stretch of a block's text is.

/** A block's nodes with their offsets in its text, as the reader of blocks gives them. */
export interface Anchored {
  element: Element;
  pieces: readonly { node: Text; from: number; at: number; length: number }[];
}

/**
 * The range of `[start, end)` of a block's text (UTF-16 units). A StaticRange costs nothing when the page changes.
 * Null where the page has put other nodes in place of those that were read.
 */
export function rangeOf(anchor: Anchored, start: number, end: number): StaticRange | null {
  const first = anchor.pieces.find((piece) => start >= piece.at && start < piece.at + piece.length);
  const last = anchor.pieces.find((piece) => end > piece.at && end <= piece.at + piece.length);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const startOffset = first.from + start - first.at;
  const endOffset = last.from + end - last.at;
  if (endOffset > last.node.length || startOffset >= first.node.length) return null;
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
}

/** A live copy of a static range, for measuring and scrolling. */
export function liveRange(range: AbstractRange): Range {
  const live = range.startContainer.ownerDocument!.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}
