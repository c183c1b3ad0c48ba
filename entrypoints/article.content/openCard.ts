// Which mention has its card open, and when that card closes.
import { CLOSE_AFTER, watchHover } from '../../utils/effects/hover.ts';
import type { Undo } from '../../utils/model.ts';
import { type MentionKey, type Target, isSameMention } from './targets.ts';

export interface OpenCard {
  readonly key: MentionKey | null;
  /** Open the card of a mention, or close the one that is open. */
  set(key: MentionKey | null): void;
  /** Forget the card of a page that has changed, without telling. */
  forget(): void;
  /** Watch the pointer over mentions. */
  watch(targets: readonly Target[]): Undo;
  /** The pointer has come to the card, or has left it. */
  enter(): void;
  leave(): void;
  remove: Undo;
}

/** Create it with no card open; `onChange` is called whenever another one is, or none. */
export function createOpenCard(onChange: (key: MentionKey | null) => void): OpenCard {
  let key: MentionKey | null = null;
  let isOver = false;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const set = (next: MentionKey | null) => {
    clearTimeout(closing);
    if (isSameMention(key, next)) return;
    key = next;
    if (!next) isOver = false;
    onChange(next);
  };
  const closeSoon = () => {
    clearTimeout(closing);
    closing = setTimeout(() => set(null), CLOSE_AFTER);
  };
  return {
    get key() {
      return key;
    },
    set,
    forget() {
      key = null;
    },
    // A quick hand is on the card before it is known to have left the mention.
    watch: (targets) => watchHover(targets, { onRest: set, onLeave: () => key && !isOver && closeSoon() }),
    enter() {
      isOver = true;
      clearTimeout(closing);
    },
    leave() {
      isOver = false;
      closeSoon();
    },
    remove: () => clearTimeout(closing),
  };
}
