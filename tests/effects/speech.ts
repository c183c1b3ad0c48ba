// A mouth that says nothing: what a browser's speech does, under the test's hand.
import type { Saying, Speech } from '../../utils/effects/speak.ts';

export interface FakeUtterance extends Saying {
  text: string;
}

/** Create it. `said` is what it was told to say, `end` lets the one that is being said end, or fail. */
export function createFakeSpeech(): Speech<FakeUtterance> & { said: [text: string, rate: number][]; now: FakeUtterance | null; cancelled: number; end(isFailed?: boolean): void; utter(text: string): FakeUtterance } {
  const fake: ReturnType<typeof createFakeSpeech> = {
    said: [], now: null, cancelled: 0,
    utter: (text) => ({ text, rate: 1, onend: null, onerror: null }),
    speak(utterance) {
      fake.now = utterance;
      fake.said.push([utterance.text, utterance.rate]);
    },
    cancel() {
      fake.cancelled++;
      const { now } = fake;
      fake.now = null;
      // Browsers tell the end of what is cancelled, some as an error.
      now?.onend?.(undefined as never);
      now?.onerror?.(undefined as never);
    },
    resume() {},
    end(isFailed = false) {
      const { now } = fake;
      fake.now = null;
      (isFailed ? now?.onerror : now?.onend)?.(undefined as never);
    },
  };
  return fake;
}
