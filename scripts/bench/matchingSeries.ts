// What do several runs say of the matching: a line for each number of names and length of text, and whether the targets are met?
import type { Language } from '../../utils/model.ts';
import type { Measure } from '../quality/measure.ts';
import { FLOOR, type Matcher, type Matching, OURS, TOOLS, type Tool } from './matching.ts';
import { inMs, median } from './results.ts';

export const NAMES = [500, 5_000, 100_000] as const;
export const WORDS = [2_000, 10_000, 100_000] as const;

/** Scan and names together, as times the bare scan, with the most names. */
const MOST_TIMES_FLOOR = 2;
const LARGEST_INDEX = 1_000_000;
/** Milliseconds. */
const LONGEST_LOAD = 20;
/** Nobody would wait longer for one page, or for a tool to be made (ms). */
const PATIENCE = 3_000;

/** All runs with so many names on one length of text. */
export interface MatchingSeries {
  language: Language;
  names: number;
  words: number;
  runs: Matching[];
}

type RunMatching = (language: Language, names: number, words: number, asked: readonly Tool[]) => Promise<Matching>;

/** The tools that are still waited for: those that would take too long if they grew with names and words are left out. */
function askedFor(done: readonly MatchingSeries[], names: number, words: number): Tool[] {
  const isWorth = (tool: Tool) => done.every((series) => {
    const [growth, { times, built }] = [Math.max(1, names / series.names) * Math.max(1, words / series.words), series.runs[0]!];
    if (times[tool] === undefined) return names < series.names || words < series.words;
    return times[tool] !== null && times[tool] * growth <= PATIENCE && (built[tool] ?? 0) * Math.max(1, names / series.names) <= 4 * PATIENCE;
  });
  return TOOLS.filter((tool) => tool === OURS || isWorth(tool));
}

/** Run every pair of sizes in turn, `runs` times; of others' work, once. */
export async function runAllMatching(run: RunMatching, runs: number): Promise<MatchingSeries[]> {
  const all: MatchingSeries[] = [];
  for (const language of ['en', 'ru'] as const) {
    const done: MatchingSeries[] = [];
    for (const names of NAMES) {
      for (const words of WORDS) {
        const series: MatchingSeries = { language, names, words, runs: [await run(language, names, words, askedFor(done, names, words))] };
        for (let k = 1; k < runs; k++) series.runs.push(await run(language, names, words, [OURS]));
        done.push(series);
      }
    }
    all.push(...done);
  }
  return all;
}

const middle = (series: MatchingSeries, ask: (run: Matching) => number | null | undefined): number | null => {
  const said = series.runs.map(ask).filter((value) => typeof value === 'number');
  return said.length ? median(said) : null;
};

/** Both are of one run, so that a busy moment of the machine weighs on both. */
const timesFloor = (series: MatchingSeries, tool: Tool) => middle(series, ({ times }) => (typeof times[tool] === 'number' ? times[tool] / times[FLOOR]! : null));

function cell(series: MatchingSeries, name: Matcher): string {
  const ms = middle(series, ({ times }) => times[name]);
  if (ms === null) return series.runs[0]!.times[name as Tool] === null ? 'fails' : 'not waited for';
  if (name === FLOOR) return inMs(ms);
  const built = name === OURS || name === 'mark.js' ? '' : `, made in ${inMs(series.runs[0]!.built[name]!)}`;
  return `${inMs(ms)} (${timesFloor(series, name)!.toFixed(1)}x${built})`;
}

/** Lay the medians out: milliseconds and, in brackets, times the floor. */
export function matchingLines(all: readonly MatchingSeries[]): string[] {
  const head = ['', 'names', 'words', 'found', FLOOR, ...TOOLS];
  const rows = [head, ...all.map((one) => [one.language, String(one.names), String(one.words), String(one.runs[0]!.found[OURS]), ...[FLOOR, ...TOOLS].map((name) => cell(one, name as Matcher))])];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((text, column) => text.padStart(widths[column]!)).join('  '));
}

/** Hold the matching with the most names, and the glossary's own index, against the targets. */
export function measureMatching(all: readonly MatchingSeries[], index: { ms: number; bytes: number }, tables: number): Measure[] {
  const ratios = all.filter(({ names }) => names === NAMES.at(-1)).map((series) => {
    const ratio = timesFloor(series, OURS)!;
    return { what: `${OURS}, ${series.language}, ${series.names} names, ${series.words} words`, measured: `${ratio.toFixed(2)} x`, target: `<= ${MOST_TIMES_FLOOR} x the scan`, isMet: ratio <= MOST_TIMES_FLOOR };
  });
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    ...ratios,
    { what: "the glossary's index", measured: megabytes(index.bytes), target: `<= ${megabytes(LARGEST_INDEX)}`, isMet: index.bytes <= LARGEST_INDEX },
    { what: 'its load', measured: `${inMs(index.ms)} ms`, target: `<= ${LONGEST_LOAD} ms`, isMet: index.ms <= LONGEST_LOAD },
    { what: `tables of ${NAMES.at(-1)} names, without their texts`, measured: megabytes(tables), target: '', isMet: true },
  ];
}
