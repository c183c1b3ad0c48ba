// How does a driver wait for something that it cannot be told of? By asking again, up to a cap.
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 40;

/** Asks until the answer is truthy. An ask that throws counts as no answer yet: a page that navigates loses its world. */
export async function poll<T>(ask: () => Promise<T>, what: string, capMs = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + capMs;
  let failure: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await pause(PAUSE_MS);
  } while (performance.now() < end);
  throw new Error(`No answer within ${capMs} ms: ${what}`, { cause: failure });
}
