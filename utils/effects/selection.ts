// What the reader has selected, and who has the focus: read before something of ours takes it, given back after.
import type { Undo } from '../model.ts';

/** Where selected words stand: their rectangles in the viewport, one for each line, and the element around. */
export interface SelectionPlace {
  rects(): DOMRect[];
  anchor: Element;
}

/** Read where the selection stands; null where it has no place of its own, as in a field or a frame. */
export function placeOfSelection(document: Document): SelectionPlace | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  const rects = () => [...(range?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
  const node = range?.startContainer;
  const anchor = node instanceof Element ? node : node?.parentElement;
  return anchor && rects().length ? { rects, anchor } : null;
}

/** Remember the focus and the selection. Undo gives back what has been lost of them, to `focused` where it is given. */
export function keepSelection(document: Document, focused = document.activeElement as HTMLElement | null): Undo {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (focused?.isConnected) focused.focus({ preventScroll: true });
    const now = document.getSelection();
    if (!range || range.collapsed || !now?.isCollapsed) return;
    now.removeAllRanges();
    now.addRange(range);
  };
}
