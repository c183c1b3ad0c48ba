// The mention that the reader has stepped to: lit in the text, ringed where the keyboard has stepped, brought to the line where he reads.
import { jumpTo } from '../../utils/effects/jump.ts';
import { mark } from '../../utils/effects/mark.ts';
import { liveRange } from '../../utils/effects/range.ts';
import { bringIntoSight, nextStop, spanOf } from '../../utils/effects/walk.ts';
import type { Undo } from '../../utils/model.ts';
import { SHADOW_MODE } from '../../utils/effects/host.ts';
import { type MentionKey, isSameMention } from '../../utils/find/mention.ts';
import { effectOfPart } from '../../utils/parts.ts';
import type { ExtrasPart } from '../extras/part.ts';
import type { MentionsNow } from './mentions.ts';

export interface Stepped {
  readonly current: MentionKey | null;
  /** The range of a mention, where the page still has it. */
  rangeOf(key: MentionKey): StaticRange | null;
  /** Light a mention; without one, that which was stepped to. */
  light(key: MentionKey | null): void;
  /** Step to a mention. */
  step(key: MentionKey): void;
  /** Step to the next mention of the text or, with -1, the one before; with 0 to none but the nearest. Null where none can be seen. `lowest` as in `bringIntoSight`. */
  walk(step: 1 | -1 | 0, lowest?: number): MentionKey | null;
  /** Take the ring off, as when the reader goes on with the pointer. */
  unring(): void;
  /** Nothing is stepped to any more. */
  forget(): void;
  remove: Undo;
}

/** Create it over the mentions of the session in force; where they are not marked, none is lit. */
export function createStepped(now: () => MentionsNow): Stepped {
  let current: MentionKey | null = null;
  let undoLight: Undo = () => {};
  let undoRing: Undo = () => {};
  const rangeOf = (key: MentionKey) => now().targets.find(({ target }) => isSameMention(target, key))?.range ?? null;
  const light = (key: MentionKey | null) => {
    undoLight();
    const lit = key ?? current;
    const range = lit && now().switches.marks ? rangeOf(lit) : null;
    undoLight = range ? mark('current', [range]) : () => {};
  };
  const unring = () => {
    undoRing();
    undoRing = () => {};
  };
  const take = (key: MentionKey) => {
    current = key;
    unring();
    light(key);
  };
  const remove = () => {
    undoLight();
    unring();
  };
  return {
    get current() {
      return current;
    },
    rangeOf,
    light,
    unring,
    step(key) {
      const range = rangeOf(key);
      if (range) jumpTo(range.startContainer.parentElement, liveRange(range));
      take(key);
    },
    walk(step, lowest) {
      const { targets, theme } = now();
      const stops = targets.filter(({ isMarked }) => isMarked);
      const at = stops.findIndex(({ target }) => isSameMention(target, current));
      const spans = stops.map(({ range }) => spanOf(range));
      const stop = stops[step === 0 && spans[at] ? at : nextStop(spans, step === 0 ? -1 : at, step || 1, window.innerHeight)];
      if (!stop) return null;
      bringIntoSight(stop.range, lowest);
      take(stop.target);
      // By a script that only the keyboard needs.
      undoRing = effectOfPart<ExtrasPart>('extras', 'draw its ring', ({ addRing }) => addRing(document, stop.range, { theme, mode: SHADOW_MODE }));
      return stop.target;
    },
    forget() {
      current = null;
      unring();
    },
    remove,
  };
}
