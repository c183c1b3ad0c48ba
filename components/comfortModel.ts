// What the reader can set for his comfort, and what reading aloud has come to. Types only.
import type { TypeWish } from '../utils/model.ts';

/** `seeking` while the browser lists its voices; `remote` where only a voice of a service on the network speaks the language, and the reader is asked first. */
export type AloudState = 'off' | 'seeking' | 'none' | 'remote' | 'failed' | 'playing' | 'paused';

export interface AloudProps {
  state: AloudState;
  /** The name of the voice; empty before there is one. */
  voice: string;
  /** BCP 47 tag of the article's language. */
  lang: string;
  /** The sentence that is read, from 0, and how many there are. */
  at: number;
  total: number;
  rate: number;
  rates: readonly number[];
  onStart(): void;
  /** Let the voice on the network have the text. */
  onAllow(): void;
  onPlay(): void;
  onPause(): void;
  onStep(by: 1 | -1): void;
  onRate(rate: number): void;
  onStop(): void;
}

export interface ComfortProps {
  /** Null where the page gives no article to focus on: its text cannot be told from the rest. */
  focus: boolean | null;
  type: TypeWish;
  /** All that can be chosen. */
  choices: { [K in keyof TypeWish]: readonly TypeWish[K][] };
  /** Null where the browser has no speech. */
  aloud: AloudProps | null;
  onFocus(on: boolean): void;
  /** Only what is changed: two quick presses must not undo one another. */
  onType(change: Partial<TypeWish>): void;
}
