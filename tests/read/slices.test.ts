// Is a long page read with pauses, and to the same end as in one go?
import { describe, expect, test } from 'vitest';
import { styleView } from '../../utils/read/view.ts';
import { finishInSlices, readWhole } from '../../utils/reading.ts';
import { finish } from '../../utils/text/steps.ts';
import { pageOf } from './pages.ts';

/** Steps of so many milliseconds each, by a clock of their own. */
function stepsOf(durations: readonly number[]) {
  let time = 0;
  /** The time at each step's start and end. */
  const log: [start: number, end: number][] = [];
  function* steps(): Generator<void, string> {
    for (const duration of durations) {
      log.push([time, time += duration]);
      yield;
    }
    return 'done';
  }
  return { steps: steps(), log, now: () => time, passed: () => log.length };
}

describe('steps', () => {
  test('are run without a pause where none is asked for', () => expect(finish(stepsOf([50, 50]).steps)).toBe('done'));

  test('pause once a slice is full, not after each', async () => {
    const { steps, now, passed } = stepsOf([3, 3, 3, 3, 3, 30, 1, 1]);
    const seen: number[] = [];
    let isDone = false;
    const watch = () => {
      if (isDone) return;
      seen.push(passed());
      setTimeout(watch);
    };
    setTimeout(watch);
    const result = finishInSlices(steps, new AbortController().signal, now);
    expect(passed(), 'the first slice is run at once').toBe(3);
    expect(await result).toBe('done');
    isDone = true;
    expect(seen, 'the page had its turn in between').toContain(3);
    expect(seen.every((count) => [3, 6, 8].includes(count))).toBe(true);
  });

  test('that are given up go no further', async () => {
    const { steps, now, passed } = stepsOf([10, 10, 10]);
    const stop = new AbortController();
    const result = finishInSlices(steps, stop.signal, now);
    stop.abort();
    expect(await result).toBeNull();
    expect(passed()).toBe(1);
  });
});

describe('a page', () => {
  const page = (paragraphs: number) => pageOf(`<article><h1>Title</h1>${Array.from({ length: paragraphs }, (_, n) => `<p>Harbour ${n} lets the ferries in when winter is over, and no envoy waits for them.</p>`).join('')}</article>`);
  const stepsIn = (document: Document) => {
    let count = 0;
    for (const steps = readWhole(document, 'https://example.org/a', styleView(window)); !steps.next().done; ) count++;
    return count;
  };

  test('gives more pauses the longer it is', () => {
    const [short, long] = [stepsIn(page(100)), stepsIn(page(2000))];
    // Three nodes to a paragraph, 500 to a stride.
    expect(long - short).toBeGreaterThanOrEqual(6);
  });

  test('is read to the same end with pauses', async () => {
    const document = page(400);
    const steps = () => readWhole(document, 'https://example.org/a', styleView(window));
    let time = 0;
    const sliced = await finishInSlices(steps(), new AbortController().signal, () => (time += 5));
    const { timings, ...reading } = sliced!.reading;
    expect(reading).toEqual({ ...finish(steps()).reading, timings: undefined });
    expect(Object.keys(timings)).toContain('repeats');
  });
});
