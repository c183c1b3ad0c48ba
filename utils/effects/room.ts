// Room for the sidebar: the page gives it width by one attribute on its root element, or keeps all its width.
import type { Undo } from '../model.ts';
import { shiftAside } from './shift.ts';

export const SIDE = 'data-dramatis-side';
/** A text column narrower than this (px) is not worth a sidebar beside it. */
const NARROWEST_TEXT = 480;

/** Under this width (px) a card lies at the bottom of the window. */
const DOCK_UNDER = 520;
export const isDocked = (view: Window): boolean => view.innerWidth < DOCK_UNDER;

/** Whether a window is wide enough for a sidebar at all. */
export const isWide = (view: Window, width: number) => view.innerWidth - width >= NARROWEST_TEXT;

/** Keep room free before the page is painted, so that it need not move later. To be settled by `makeRoom`, or undone. */
export function reserveRoom(document: Document, width: number): Undo {
  if (!isWide(document.defaultView!, width)) return () => {};
  document.documentElement.setAttribute(SIDE, String(width));
  return () => document.documentElement.removeAttribute(SIDE);
}

/**
 * Take room for the sidebar beside the page. Null where the page does not give way: its text would be narrower than 480 px, it would
 * overflow sideways, or text of it would lie under the sidebar; then nothing is changed and the sidebar has to be a drawer.
 * @param text an element of the article's text
 * @param width one of those that the page's css has a rule for, px
 */
export function makeRoom(document: Document, text: Element | null, width: number): Undo | null {
  const root = document.documentElement;
  const view = document.defaultView!;
  if (!isWide(view, width)) return null;
  const overflow = () => Math.max(0, root.scrollWidth - root.clientWidth);
  const isWider = () => {
    root.removeAttribute(SIDE);
    const before = overflow();
    root.setAttribute(SIDE, String(width));
    return overflow() > before + 1;
  };
  root.setAttribute(SIDE, String(width));
  const rect = text?.getBoundingClientRect();
  // Each look at a width costs a layout of the page: the width without the sidebar is asked for only where it matters.
  const gives = (!rect || (rect.width >= NARROWEST_TEXT && rect.right <= view.innerWidth - width)) && (overflow() <= 1 || !isWider());
  const shift = gives ? shiftAside(document, text, width) : null;
  const undo = () => {
    shift?.undo();
    root.removeAttribute(SIDE);
  };
  if (shift?.isFree) return undo;
  undo();
  return null;
}

/** Take as much room as the page gives of the widths, the most wanted first; null where it gives none of them. */
export function fitRoom(document: Document, text: Element | null, widths: readonly number[]): { width: number; undo: Undo } | null {
  for (const width of new Set(widths)) {
    const undo = makeRoom(document, text, width);
    if (undo) return { width, undo };
  }
  return null;
}
