// How long do the scan, the repeats and their rivals take on one text? Runs in Node and, bundled, in a page of a browser.
import { diffSentences, diffWords } from 'diff';
import { Bench } from 'tinybench';
import { generateLong } from '../../tests/generator/generate.ts';
import { recordsOf } from '../../tests/generator/records.ts';
import { findRepeats } from '../../utils/find/repeats.ts';
import type { Language } from '../../utils/model.ts';
import { scan } from '../../utils/text/scan.ts';
import { findAlike } from './minhash.ts';

export const FLOOR = 'scan';
export const OURS = 'scan + repeats';
export const CONTESTANTS = [FLOOR, OURS, 'scan + MinHash', 'jsdiff, sentences', 'jsdiff, words'] as const;
export type Contestant = (typeof CONTESTANTS)[number];
export const RIVALS = CONTESTANTS.filter((name) => name !== FLOOR && name !== OURS);

/** jsdiff looks for the shortest edit, in time that grows with its square; nobody would wait longer than this (ms). */
export const PATIENCE = 3000;
/** Each of the others is repeated for at least so long (ms), and so often: short, so that the floor and ours meet the same machine. */
const TIME = 20;
const TIMES = 5;

/** One run over one text. */
export interface Run {
  /** Words of the text. */
  words: number;
  /** Milliseconds; null where the contestant ran out of patience. */
  times: Partial<Record<Contestant, number | null>>;
}

interface Race {
  words: number;
  tasks: Record<Contestant, () => unknown>;
}

const races = new Map<string, Race>();

/** The tasks on a text of about so many words, with a short version before the full one. */
function raceOf(language: Language, size: number): Race {
  const known = races.get(`${language} ${size}`);
  if (known) return known;
  const page = generateLong(size, language);
  const blocks = recordsOf(page.blocks);
  const texts = blocks.map(({ text }) => text);
  const nothing = new Set<number>();
  // jsdiff compares two texts: it alone is told which is the short version.
  const version = (isShort: boolean) => page.blocks.filter(({ hide }) => hide === isShort).map(({ text }) => text).join('\n');
  const [short, full] = [version(true), version(false)];
  if (!findRepeats(blocks, scan(texts), nothing).length) throw new Error('Nothing is found in the text that time is measured on.');
  const race: Race = {
    words: texts.join(' ').split(' ').length,
    tasks: {
      [FLOOR]: () => scan(texts),
      [OURS]: () => findRepeats(blocks, scan(texts), nothing),
      'scan + MinHash': () => findAlike(scan(texts)),
      'jsdiff, sentences': () => diffSentences(short, full, { timeout: PATIENCE }),
      'jsdiff, words': () => diffWords(short, full, { timeout: PATIENCE }),
    },
  };
  races.set(`${language} ${size}`, race);
  return race;
}

/** Once is enough for what takes so long; null where it was given up. */
function timeOnce(task: () => unknown): number | null {
  const start = performance.now();
  return task() === undefined ? null : performance.now() - start;
}

/** Run the contestants one after the other on a text of about `size` words, but for those in `without`. */
export function runContest(language: Language, size: number, without: readonly Contestant[] = []): Run {
  const { words, tasks } = raceOf(language, size);
  const bench = new Bench({ time: TIME, iterations: TIMES, warmupTime: TIME / 2, warmupIterations: 1, throws: true });
  const asked = CONTESTANTS.filter((name) => !without.includes(name));
  const isSlow = (name: Contestant) => name.startsWith('jsdiff');
  for (const name of asked) if (!isSlow(name)) bench.add(name, () => void tasks[name]());
  const times: Run['times'] = {};
  // The fastest time is the one in which nothing else had the processor: a long task never gets through a busy machine in one piece.
  for (const { name, result } of bench.runSync()) if ('latency' in result) times[name as Contestant] = result.latency.min;
  for (const name of asked) if (isSlow(name)) times[name] = timeOnce(tasks[name]);
  return { words, times };
}
