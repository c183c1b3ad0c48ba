// What do several runs say together: medians, times the floor, growth, and whether the targets are met?
import type { Language } from '../../utils/model.ts';
import type { Measure } from '../quality/measure.ts';
import type { Cold } from './page.ts';
import { CONTESTANTS, FLOOR, OURS, PATIENCE, type Contestant, type Run } from './contest.ts';

/** Scan and repeats together, as times the bare scan. */
const MOST_TIMES_FLOOR = 2.5;
/** What ten times the text may cost. */
const MOST_GROWTH = 12;
/** A first reading, as times Readability's. */
const MOST_TIMES_READABILITY = 1;
/** No part of a reading keeps the page from answering for longer (ms; Long Tasks API). */
const LONGEST_TASK = 50;

/** All runs over one text. */
export interface Series {
  language: Language;
  /** Words that were asked for; a run has those that came of it. */
  size: number;
  runs: Run[];
}

/** The middle of some numbers; where they are even in number, between the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((x, y) => x - y);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** Median of what the runs say that it took part in; null where it was given up. */
function over({ runs }: Series, ask: (times: Run['times']) => number | null | undefined): number | null {
  const said = runs.map(({ times }) => ask(times)).filter((value) => value !== undefined);
  return said.includes(null) || !said.length ? null : median(said as number[]);
}

const timeOf = (series: Series, name: Contestant): number | null => over(series, (times) => times[name]);

/** Both are of one run, so that a busy moment of the machine weighs on both. */
const timesFloor = (series: Series, name: Contestant): number | null =>
  over(series, (times) => (times[name] === undefined || times[name] === null ? times[name] : times[name] / times[FLOOR]!));

/** Milliseconds, as they are printed. */
export const inMs = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));

function cell(series: Series, name: Contestant): string {
  const ms = timeOf(series, name);
  if (ms === null) return `over ${PATIENCE / 1000} s`;
  return name === FLOOR ? inMs(ms) : `${inMs(ms)} (${timesFloor(series, name)!.toFixed(1)}x)`;
}

/** Lay the medians out, a line for each text: milliseconds and, in brackets, times the floor. */
export function tableLines(all: readonly Series[]): string[] {
  const rows = [['', 'words', ...CONTESTANTS], ...all.map((series) => [series.language, String(series.runs[0]!.words), ...CONTESTANTS.map((name) => cell(series, name))])];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((text, column) => text.padStart(widths[column]!)).join('  '));
}

/** How much more ten times the text takes: per word, from each run on the smaller text to the one on the larger that followed it. */
function growth(small: Series, large: Series): number {
  const perWord = ({ words, times }: Run) => times[OURS]! / words;
  return median(small.runs.map((run, k) => (10 * perWord(large.runs[k]!)) / perWord(run)));
}

/** Hold the medians against the targets. */
export function measureSeries(all: readonly Series[], [from, to]: readonly [from: number, to: number]): Measure[] {
  const ratios = all.map((series) => {
    const ratio = timesFloor(series, OURS)!;
    return { what: `${OURS}, ${series.language}, ${series.size} words`, measured: `${ratio.toFixed(2)} x`, target: `<= ${MOST_TIMES_FLOOR} x the scan`, isMet: ratio <= MOST_TIMES_FLOOR };
  });
  const growths = all.filter(({ size }) => size === to).map((large) => {
    const grown = growth(all.find(({ language, size }) => language === large.language && size === from)!, large);
    return { what: `growth, ${large.language}, ${from} to ${to} words`, measured: `${grown.toFixed(2)} x`, target: `<= ${MOST_GROWTH} x`, isMet: grown <= MOST_GROWTH };
  });
  return [...ratios, ...growths];
}

/** First readings of one page, each pair one after the other. */
export interface ColdSeries {
  what: string;
  runs: { ours: Cold; theirs: Cold }[];
}

/** Hold first readings against Readability's, and the longest part of ours without a pause against a long task. */
export function measureCold(all: readonly ColdSeries[]): Measure[] {
  return all.flatMap(({ what, runs }) => {
    const theirs = median(runs.map((run) => run.theirs.total));
    const beside = (part: 'first' | 'total', name: string): Measure => {
      const ratio = median(runs.map((run) => run.ours[part] / run.theirs.total));
      return {
        what: `${name}, ${what}`, measured: `${inMs(median(runs.map((run) => run.ours[part])))} ms, ${ratio.toFixed(2)} x`,
        target: `<= ${MOST_TIMES_READABILITY} x Readability (${inMs(theirs)} ms)`, isMet: ratio <= MOST_TIMES_READABILITY,
      };
    };
    const longest = median(runs.map((run) => run.ours.longest));
    return [
      beside('first', 'until all is known that hiding needs'),
      beside('total', 'first reading'),
      { what: `longest part without a pause, ${what}`, measured: `${inMs(longest)} ms`, target: `<= ${LONGEST_TASK} ms`, isMet: longest <= LONGEST_TASK },
    ];
  });
}
