// The marks under the mentions of a reading, where they are on: painted by the browser, or drawn where it has its own colours.
import { SHADOW_MODE } from '../../utils/effects/host.ts';
import { needsLines, watchNeedsLines } from '../../utils/effects/lines.ts';
import { canMark, darkenMarks, mark } from '../../utils/effects/mark.ts';
import type { Undo } from '../../utils/model.ts';
import { effectOfPart } from '../../utils/parts.ts';
import type { ExtrasPart } from '../extras/part.ts';
import type { Target } from './targets.ts';

export interface Marking {
  targets: readonly Target[];
  isOn: boolean;
  theme: 'light' | 'dark';
}

export interface Marks {
  /** Mark what is asked for; what is the same stays as it is. */
  bring(next: Marking): void;
  remove: Undo;
}

/** Create it with nothing marked. */
export function createMarks(): Marks {
  let now: Marking = { targets: [], isOn: false, theme: 'light' };
  let undo: Undo | null = null;
  const markAll = (): Undo => {
    const shown = now.targets.filter((one) => one.isMarked);
    // By a script that few browsers need.
    if (needsLines()) return effectOfPart<ExtrasPart>('extras', 'draw its marks', ({ addLines }) => addLines(document, shown, SHADOW_MODE));
    const undos = [...Map.groupBy(shown, (one) => (one.target.index < 0 ? 'adjective' : one.line))].map(([line, list]) => mark(line, list.map((one) => one.range)));
    if (now.theme === 'dark') undos.push(darkenMarks(document));
    return () => undos.forEach((undo) => undo());
  };
  const bringAnew = () => {
    undo?.();
    undo = now.isOn && canMark() ? markAll() : null;
  };
  const unwatch = watchNeedsLines(bringAnew);
  return {
    bring(next) {
      const isSame = next.targets === now.targets && next.isOn === now.isOn && next.theme === now.theme;
      now = next;
      if (!isSame) bringAnew();
    },
    remove() {
      unwatch();
      undo?.();
    },
  };
}
