// What the script of cards hands in. Types only.
import type { Later } from '../../components/later.tsx';
import type { createWords } from './words.tsx';

export interface CardsPart {
  createWords: typeof createWords;
  /** What opens in the sidebar and over the text. */
  later: Later<'cards'>;
}
