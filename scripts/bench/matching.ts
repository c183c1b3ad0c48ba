// How long does it take to find thousands of names in a text, for us and for what else there is? Bundled, for a page of a browser.
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import Mark from 'mark.js';
import { Bench } from 'tinybench';
import { findActors } from '../../utils/find/actors.ts';
import { createNameIndex, packNames, unpackNames } from '../../utils/find/nameIndex.ts';
import type { Language } from '../../utils/model.ts';
import { scan } from '../../utils/text/scan.ts';
import { entriesOf, generateNames, textWith } from './names.ts';

export const FLOOR = 'scan';
export const OURS = 'scan + names';
export const TOOLS = [OURS, 'one RegExp', 'Aho-Corasick', 'mark.js'] as const;
export type Tool = (typeof TOOLS)[number];
export type Matcher = Tool | typeof FLOOR;

const TIME = 40;
const TIMES = 8;

/** Milliseconds to make each tool and to find the names with it, and how many it found; null where the browser gives up. */
export interface Matching {
  built: Partial<Record<Tool, number | null>>;
  times: Partial<Record<Matcher, number | null>>;
  found: Partial<Record<Tool, number>>;
}

function timed<T>(work: () => T): [result: T, ms: number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

/** Count what mark.js marks in a page of paragraphs; the page is as before afterwards. */
function markWithMarkJs(names: readonly string[], texts: readonly string[]): number {
  const page = document.createElement('div');
  page.append(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  document.body.append(page);
  let count = 0;
  new Mark(page).mark([...names], { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true, each: () => void count++ });
  page.remove();
  return count;
}

/** What makes each tool ready for names; each returns how many it finds in texts. */
const makers: Record<Tool, (names: string[], language: Language) => (texts: string[]) => number> = {
  [OURS](names, language) {
    const index = createNameIndex(entriesOf(names), language);
    return (texts) => findActors(texts.map((text, id) => ({ id, text })), scan(texts), [index]).reduce((sum, { mentions }) => sum + mentions.length, 0);
  },
  'one RegExp'(names) {
    const longestFirst = names.toSorted((x, y) => y.length - x.length).join('|');
    const regExp = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, 'gu');
    return (texts) => texts.reduce((sum, text) => sum + (text.match(regExp)?.length ?? 0), 0);
  },
  'Aho-Corasick'(names) {
    const automaton = new AhoCorasick(names);
    return (texts) => texts.reduce((sum, text) => sum + automaton.matchInText(text).length, 0);
  },
  'mark.js': (names) => (texts) => markWithMarkJs(names, texts),
};

/** Look for `count` names in a text of about `words` words with each tool in `asked`. */
export function runMatching(language: Language, count: number, words: number, asked: readonly Tool[]): Matching {
  const names = generateNames(count, language);
  const texts = textWith(names, words, language);
  const result: Matching = { built: {}, times: {}, found: {} };
  const bench = new Bench({ time: TIME, iterations: TIMES, warmupTime: TIME / 2, warmupIterations: 1, throws: true });
  bench.add(FLOOR, () => void scan(texts));
  for (const tool of asked) {
    try {
      const [find, built] = timed(() => makers[tool](names, language));
      const [found, once] = timed(() => find(texts));
      Object.assign(result.built, { [tool]: built });
      Object.assign(result.found, { [tool]: found });
      // What takes long is not repeated.
      if (once > 10 * TIME) result.times[tool] = once;
      else bench.add(tool, () => void find(texts));
    } catch {
      result.times[tool] = null;
    }
  }
  // The fastest time is the one in which nothing else had the processor.
  for (const { name, result: run } of bench.runSync()) if ('latency' in run) result.times[name as Matcher] = run.latency.min;
  return result;
}

/** How long the glossary's own index takes to load (ms, the fastest of some), and how large it is (bytes). */
export function loadIndex(packed: number[]): { ms: number; bytes: number } {
  const { buffer } = Uint8Array.from(packed);
  const times = Array.from({ length: TIMES }, () => timed(() => unpackNames(buffer))[1]);
  return { ms: times[0]!, bytes: packed.length };
}

/** Bytes of the tables of an index of so many made-up names, without the names' own texts. */
export function tablesOf(language: Language, count: number): number {
  const entries = entriesOf(generateNames(count, language)).map((entry) => ({ ...entry, id: '' }));
  const packed = packNames(createNameIndex(entries, language));
  return packed.length - new DataView(packed.buffer).getUint32(0, true);
}
