// What the script of extras hands in. Types only.
import type { createComforter } from './comfort.ts';
import type { takeAlong } from './take.ts';
import type { createWords } from './words.tsx';

export interface ExtrasPart {
  createComforter: typeof createComforter;
  createWords: typeof createWords;
  takeAlong: typeof takeAlong;
}
