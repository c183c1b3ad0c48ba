// How is work that pauses between its steps run: to its end at once, or with its time kept?

/** Run steps to their end without a pause. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Run one thing and keep the time that it took under a name. */
export type Timed = <T>(step: string, work: () => T) => T;

/** Keep the milliseconds that things take in `timings`, summed by their names. */
export const keepTimes = (timings: Record<string, number>): Timed => (step, work) => {
  const start = performance.now();
  const result = work();
  timings[step] = (timings[step] ?? 0) + performance.now() - start;
  return result;
};

/** Keep the time of every step under one name, pausing where the steps do. */
export function* timedSteps<T>(timed: Timed, name: string, steps: Generator<void, T>): Generator<void, T> {
  for (;;) {
    const step = timed(name, () => steps.next());
    if (step.done) return step.value;
    yield;
  }
}
