// The mention that the reader has stepped to: lit in the text, and brought to the line where he reads.
import { mark } from '../../utils/effects/mark.ts';
import { liveRange } from '../../utils/effects/range.ts';
import { READING_LINE } from '../../utils/effects/watch.ts';
import type { Undo } from '../../utils/model.ts';
import type { MentionKey, Target } from './targets.ts';

export interface Stepped {
  readonly current: MentionKey | null;
  /** The range of a mention, where the page still has it. */
  rangeOf(key: MentionKey): StaticRange | null;
  /** Light a mention; without one, that which was stepped to. */
  light(key: MentionKey | null): void;
  /** Step to a mention. */
  step(key: MentionKey): void;
  /** Nothing is stepped to any more. */
  forget(): void;
  remove: Undo;
}

/** Scroll so that what stands at `top` (px in the window) comes to the reading line, at once. */
export const jumpTo = (top: number) => window.scrollBy({ top: top - window.innerHeight * READING_LINE, behavior: 'instant' });

/** Create it over the mentions of the session in force; `marks` tells whether anything may be lit. */
export function createStepped(ask: () => { targets: readonly Target[]; marks: boolean }): Stepped {
  let current: MentionKey | null = null;
  let undoLight: Undo = () => {};
  const rangeOf = (key: MentionKey) => ask().targets.find(({ target }) => target.actor === key.actor && target.index === key.index)?.range ?? null;
  const light = (key: MentionKey | null) => {
    undoLight();
    const lit = key ?? current;
    const range = lit && ask().marks ? rangeOf(lit) : null;
    undoLight = range ? mark('current', [range]) : () => {};
  };
  return {
    get current() {
      return current;
    },
    rangeOf,
    light,
    step(key) {
      const range = rangeOf(key);
      if (range) jumpTo(liveRange(range).getBoundingClientRect().top);
      current = key;
      light(key);
    },
    forget() {
      current = null;
    },
    remove: () => undoLight(),
  };
}
