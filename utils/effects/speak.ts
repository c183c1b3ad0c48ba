// Sentences said one after the other by a voice of the browser (Web Speech API), each a task of its own, so that it can be stopped at any of them.
import type { Undo } from '../model.ts';

/** The paces of reading aloud; 1 is the voice's own. */
export const RATES: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** Bring a pace to one of these. */
export const rateOf = (given: unknown): number => RATES.find((one) => one === given) ?? 1;

/** Whether the browser has speech (Web Speech API). */
export const hasSpeech = (): boolean => typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined';

/** What is used of the browser's speech; a test brings its own. */
export interface Speech<U> {
  speak(utterance: U): void;
  cancel(): void;
  resume(): void;
}

/** What is used of an utterance. */
export interface Saying {
  readonly text: string;
  rate: number;
  addEventListener(type: 'end' | 'error', listener: () => void): void;
}

/**
 * A voice whose system has died tells nothing, neither in Chromium nor in Firefox. So long (ms) it is waited for: more than the slowest of voices needs
 * for the densest of scripts, and a moment for one that has to be fetched.
 */
const patienceFor = ({ text, rate }: Saying) => 10_000 + (text.length * 300) / rate;

export interface Player {
  /** The sentence that is said, or would be. */
  readonly at: number;
  readonly isPlaying: boolean;
  play(): void;
  /** Stop within the sentence; it is said anew when playing goes on, since not every voice can be halted. */
  pause(): void;
  /** Go to the next sentence or, with -1, to the one before. */
  step(by: 1 | -1): void;
  setRate(rate: number): void;
  stop: Undo;
}

export interface PlayerOptions<U> {
  speech: Speech<U>;
  /** Makes the utterances of a sentence: one, or the pieces that a voice can say in one breath. */
  utter(index: number): U[];
  count: number;
  from: number;
  rate: number;
  /** Another sentence is said, or none for the moment. */
  onChange(): void;
  /** The last sentence has been said, or the voice has failed. */
  onOver(isFailed: boolean): void;
}

/** Create a player that is silent at first. */
export function createPlayer<U extends Saying>({ speech, utter, count, from, rate, onChange, onOver }: PlayerOptions<U>): Player {
  let at = from;
  let pace = rate;
  // Kept as long as it is said: Chromium forgets to tell the end of one that nobody holds.
  let current: U | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;
  /** What is cancelled still tells its end; nobody listens then. The page's own speech is left alone. */
  const hush = () => {
    clearTimeout(late);
    if (!current) return;
    current = null;
    speech.cancel();
  };
  const say = () => {
    hush();
    sayPieces(utter(at));
    onChange();
  };
  const sayPieces = ([one, ...rest]: U[]) => {
    if (!one) return goOn();
    current = one;
    one.rate = pace;
    one.addEventListener('end', () => {
      if (one === current) sayPieces(rest);
    });
    const fail = () => {
      hush();
      onOver(true);
    };
    one.addEventListener('error', () => {
      if (one !== current) return;
      // It has gone by itself: there is nothing to cancel but the speech of others.
      current = null;
      fail();
    });
    clearTimeout(late);
    late = setTimeout(fail, patienceFor(one));
    // Whoever has halted the browser's speech would keep this one silent.
    speech.resume();
    speech.speak(one);
  };
  const goOn = () => {
    clearTimeout(late);
    current = null;
    if (at + 1 === count) return onOver(false);
    at++;
    say();
  };
  return {
    get at() {
      return at;
    },
    get isPlaying() {
      return current !== null;
    },
    play: () => current || say(),
    pause() {
      hush();
      onChange();
    },
    step(by) {
      at = Math.min(count - 1, Math.max(0, at + by));
      if (current) say();
      else onChange();
    },
    setRate(next) {
      if (next === pace) return;
      pace = next;
      if (current) say();
    },
    stop: hush,
  };
}
