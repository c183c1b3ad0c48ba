// A mouth that says nothing: what a browser's speech does, under the test's hand.
import type { Saying, Speech } from '../../utils/effects/speak.ts';

export class FakeUtterance extends EventTarget implements Saying {
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Create it. `said` is what it was told to say, `end` lets what is being said end, or fail. */
export function createFakeSpeech() {
  const fake = {
    said: [] as [text: string, rate: number][],
    now: null as FakeUtterance | null,
    cancelled: 0,
    utter: (text: string) => new FakeUtterance(text),
    speak(utterance: FakeUtterance) {
      fake.now = utterance;
      fake.said.push([utterance.text, utterance.rate]);
    },
    cancel() {
      fake.cancelled++;
      const { now } = fake;
      fake.now = null;
      // Browsers tell the end of what is cancelled, some as an error.
      for (const type of ['end', 'error']) now?.dispatchEvent(new Event(type));
    },
    resume() {},
    end(isFailed = false) {
      const { now } = fake;
      fake.now = null;
      now?.dispatchEvent(new Event(isFailed ? 'error' : 'end'));
    },
  } satisfies Speech<FakeUtterance> & Record<string, unknown>;
  return fake;
}
