// What the script of extras hands in. Types only.
import type { Later } from '../../components/later.tsx';
import type { addLines } from '../../utils/effects/lines.ts';
import type { addRing } from '../../utils/effects/ring.ts';
import type { createComforter } from './comfort.ts';
import type { createPrinting } from './print.tsx';
import type { takeAlong } from './take.ts';

export interface ExtrasPart {
  addLines: typeof addLines;
  addRing: typeof addRing;
  createComforter: typeof createComforter;
  createPrinting: typeof createPrinting;
  takeAlong: typeof takeAlong;
  /** What stands in the sidebar once a reader opens it. */
  later: Later<'extras'>;
}
