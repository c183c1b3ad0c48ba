// Which mention has its card open, by what it was opened, and when it closes.
import type { Point } from '../../utils/effects/aim.ts';
import { CLOSE_AFTER, watchHover } from '../../utils/effects/hover.ts';
import { watchTaps } from '../../utils/effects/tap.ts';
import type { Undo } from '../../utils/model.ts';
import { type MentionKey, isSameMention } from '../../utils/find/mention.ts';
import type { Target } from '../companion/targets.ts';

/**
 * By what a card is open. One that a pointer has opened by resting closes when that leaves; one that has gone on by a step of its own waits for
 * the pointer to follow; the others stay until they are closed.
 */
export type Opener = 'pointer' | 'step' | 'tap' | 'keyboard';

export interface OpenCard {
  readonly key: MentionKey | null;
  readonly by: Opener;
  /** Where the pointer was; null where there was none. */
  readonly point: Point | null;
  /** Open the card of a mention. */
  open(key: MentionKey, by: Opener): void;
  /** Go on to another mention, by a control of the card itself: it may come to stand away from the pointer, and stays all the same. */
  goOn(key: MentionKey): void;
  close(): void;
  /** Forget the card of a page that has changed, without telling. */
  forget(): void;
  /** Watch pointers and taps; `last` is what the pointer has done before. */
  watch(targets: readonly Target[], last: Event | null): Undo;
  /** The pointer has come to the card, or has left it. */
  enter(): void;
  leave(): void;
  remove: Undo;
}

/** Create it with no card open; `onChange` is called whenever another one is, or none. */
export function createOpenCard(onChange: () => void): OpenCard {
  let key: MentionKey | null = null;
  let by: Opener = 'pointer';
  let point: Point | null = null;
  let isOver = false;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const set = (next: MentionKey | null, opener: Opener, at: Point | null) => {
    clearTimeout(closing);
    if (isSameMention(key, next) && opener === by) return;
    [key, by, point] = [next, opener, at];
    if (!next) isOver = false;
    onChange();
  };
  const close = () => set(null, by, null);
  const closeSoon = () => {
    clearTimeout(closing);
    if (key && by === 'pointer') closing = setTimeout(close, CLOSE_AFTER);
  };
  return {
    get key() {
      return key;
    },
    get by() {
      return by;
    },
    get point() {
      return point;
    },
    open: (next, opener) => set(next, opener, null),
    goOn: (next) => set(next, by === 'pointer' ? 'step' : by, null),
    close,
    forget() {
      key = null;
    },
    watch(targets, last) {
      const undos = [
        // A pointer that happens to rest somewhere does not take a card away from the keyboard. A quick hand is on the card before it is known to have left the mention.
        watchHover(targets, { onRest: (next, at) => key && by === 'keyboard' || set(next, 'pointer', at), onLeave: () => isOver || closeSoon() }, last),
        watchTaps(targets, { onTap: (next, at) => set(next, 'tap', at), onElsewhere: () => key && by !== 'pointer' && close() }, last),
      ];
      return () => undos.forEach((undo) => undo());
    },
    enter() {
      isOver = true;
      if (by === 'step') by = 'pointer';
      clearTimeout(closing);
    },
    leave() {
      isOver = false;
      closeSoon();
    },
    remove() {
      clearTimeout(closing);
      key = null;
    },
  };
}
