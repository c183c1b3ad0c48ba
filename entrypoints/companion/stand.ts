// How the sidebar stands: beside the text where the page gives way, else over it as a drawer, or not at all; and how wide.
import { fitRoom } from '../../utils/effects/room.ts';
import type { Undo } from '../../utils/model.ts';
import { SIDE_WIDTH, widthOf } from '../../utils/settings.ts';

export interface Stand {
  readonly now: 'side' | 'drawer' | 'closed';
  /** The width (px) that it takes from the window. */
  readonly width: number;
  /** Look again whether the page gives way, as after the window has changed. */
  settle(): void;
  /** Open or close it, as the reader asks. */
  set(isOpen: boolean): void;
  /** Close a drawer; the wish for a sidebar on this site stays. */
  closeDrawer(): void;
  /** Make it as wide (px) as the reader asks, or as the page gives. */
  setWidth(wanted: number): void;
  remove: Undo;
}

export interface StandOptions {
  /** An element of the article's text. */
  textColumn(): Element | null;
  /** Makes a change that sets the text in another width. */
  keepLine(change: () => void): void;
  /** What the reader wants on this site, and how wide. */
  isOpen: boolean;
  width: number;
}

/** The widths from one to another, both included. */
function widthsBetween(from: number, to: number): number[] {
  const step = SIDE_WIDTH.step * Math.sign(to - from);
  return Array.from({ length: Math.abs(to - from) / SIDE_WIDTH.step + 1 }, (_, n) => from + n * step);
}

/** Create it, and take room at once where it is wanted. */
export function createStand({ textColumn, keepLine, ...wish }: StandOptions): Stand {
  let { isOpen, width: wanted } = wish;
  let room: { width: number; undo: Undo } | null = null;
  let isDrawerOpen = false;
  const settle = () => {
    room?.undo();
    // A page that has no room for the wanted width may have it for less.
    room = isOpen ? fitRoom(document, textColumn(), [wanted, Math.min(wanted, SIDE_WIDTH.first), SIDE_WIDTH.least]) : null;
    if (room) isDrawerOpen = false;
  };
  settle();
  return {
    get now() {
      return room ? 'side' : isDrawerOpen ? 'drawer' : 'closed';
    },
    get width() {
      return room?.width ?? 0;
    },
    settle,
    set(next) {
      isOpen = next;
      keepLine(settle);
      isDrawerOpen = isOpen && !room;
    },
    closeDrawer() {
      isDrawerOpen = false;
    },
    setWidth(next) {
      wanted = widthOf(next);
      if (!room || room.width === wanted) return;
      const before = room;
      keepLine(() => {
        before.undo();
        room = fitRoom(document, textColumn(), widthsBetween(wanted, before.width));
      });
      wanted = room?.width ?? before.width;
    },
    remove: () => room?.undo(),
  };
}
