// What the script of cards hands in. Types only.
import type { Later } from '../../components/later.tsx';
import type { createMentions } from './mentions.ts';
import type { createWords } from './words.tsx';

export interface CardsPart {
  createMentions: typeof createMentions;
  createWords: typeof createWords;
  /** What opens in the sidebar and over the text. */
  later: Later<'cards'>;
}
