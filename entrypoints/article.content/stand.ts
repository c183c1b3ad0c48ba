// How the sidebar stands: beside the text where the page gives way, else over it as a drawer, or not at all.
import { makeRoom } from '../../utils/effects/room.ts';
import type { Undo } from '../../utils/model.ts';
import { SIDEBAR_WIDTH } from './room.ts';

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
  remove: Undo;
}

/** Create it for a text; `isOpen` is what the reader wants on this site. */
export function createStand(textColumn: () => Element | null, initial: boolean): Stand {
  let isOpen = initial;
  let undoRoom: Undo | null = null;
  let isDrawerOpen = false;
  const settle = () => {
    undoRoom?.();
    undoRoom = isOpen ? makeRoom(document, textColumn(), SIDEBAR_WIDTH) : null;
    if (undoRoom) isDrawerOpen = false;
  };
  settle();
  return {
    get now() {
      return undoRoom ? 'side' : isDrawerOpen ? 'drawer' : 'closed';
    },
    get width() {
      return undoRoom ? SIDEBAR_WIDTH : 0;
    },
    settle,
    set(next) {
      isOpen = next;
      settle();
      isDrawerOpen = isOpen && !undoRoom;
    },
    closeDrawer() {
      isDrawerOpen = false;
    },
    remove: () => undoRoom?.(),
  };
}
