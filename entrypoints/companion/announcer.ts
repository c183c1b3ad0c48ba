// What is said to those who hear the page: the latest words, once they have stood for a moment, so that quick steps do not chatter.
import type { Undo } from '../../utils/model.ts';

/** Words that are followed by others sooner than this (ms) are not said. */
const QUIET = 200;

export interface Announcer {
  readonly said: string;
  /** Say words; empty ones unsay what was said, and are heard by nobody. */
  say(words: string): void;
  remove: Undo;
}

/** Create it; `onChange` is called when what is said has changed. */
export function createAnnouncer(onChange: () => void): Announcer {
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    get said() {
      return said;
    },
    say(words) {
      clearTimeout(timer);
      if (words === said) return;
      timer = setTimeout(() => {
        said = words;
        onChange();
      }, QUIET);
    },
    remove: () => clearTimeout(timer),
  };
}
