// How fast are the repeats found, beside the bare scan, MinHash and jsdiff; names, beside a RegExp, Aho-Corasick and mark.js; how fast is a page read, beside Readability? npm run bench -- [--runs N] [--only node|chromium]
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Language } from '../utils/model.ts';
import { generateLong } from '../tests/generator/generate.ts';
import { articleEn } from '../tests/pages/riac/articles.ts';
import { buildPage } from '../tests/pages/riac/build.ts';
import { type BenchPage, openBenchPage } from './bench/chromium.ts';
import { RIVALS, runContest, type Run } from './bench/contest.ts';
import { NAMES, matchingLines, measureMatching, runAllMatching } from './bench/matchingSeries.ts';
import { type ColdSeries, measureCold, measureSeries, tableLines, type Series } from './bench/results.ts';
import { packNames } from '../utils/find/nameIndex.ts';
import { namesOf } from './names.ts';
import { type Measure, measureLines } from './quality/measure.ts';

const RUNS = 15;
/** The rivals are not held to anything, and slow: they take part in the first runs only. */
const RIVAL_RUNS = 3;
const MATCHING_RUNS = 5;
const LANGUAGES: readonly Language[] = ['en', 'ru'];
const SIZES = [1_700, 10_000, 100_000] as const;
/** Growth is from the second size to the third. */
const GROWTH = [SIZES[1], SIZES[2]] as const;

type Contest = (...args: Parameters<typeof runContest>) => Run | Promise<Run>;

/** Run every text in turn and start over, so that a busy minute of the machine does not fall on one text. */
async function runAll(run: Contest, runs: number): Promise<Series[]> {
  const all = LANGUAGES.flatMap((language) => SIZES.map((size): Series => ({ language, size, runs: [] })));
  for (let k = 0; k < runs; k++) {
    for (const series of all) {
      const without = RIVALS.filter((name) => k >= RIVAL_RUNS || series.runs.some(({ times }) => times[name] === null));
      series.runs.push(await run(series.language, series.size, without));
    }
  }
  return all;
}

async function measureIn(place: string, run: Contest, runs: number): Promise<Measure[]> {
  const all = await runAll(run, runs);
  const measures = measureSeries(all, GROWTH);
  console.log(`\nIn ${place}: milliseconds, the fastest of each run, median of ${runs} runs (of others' work, ${Math.min(runs, RIVAL_RUNS)}); in brackets, times the scan of the same run\n`);
  for (const line of [...tableLines(all), '', ...measureLines(measures)]) console.log(line ? `  ${line}` : '');
  return measures.map((measure) => ({ ...measure, what: `${measure.what}, in ${place}` }));
}

/** First readings: of an article as the site prints it, and of a very long page. */
async function readAllCold({ readCold }: BenchPage, runs: number): Promise<ColdSeries[]> {
  const pages = [['an article', buildPage(articleEn)], ['100000 words', generateLong(SIZES[2], 'en').html]] as const;
  const all = pages.map(([what]): ColdSeries => ({ what, runs: [] }));
  for (let k = 0; k < runs; k++) {
    for (const [p, [, html]] of pages.entries()) {
      all[p]!.runs.push({ ours: await readCold(html, 'readOurs'), theirs: await readCold(html, 'readWithReadability') });
    }
  }
  return all;
}

/** Made-up names in made-up texts, for us and for others; and the glossary's own index. */
async function measureNames(page: BenchPage, runs: number): Promise<Measure[]> {
  const all = await runAllMatching(page.runMatching, Math.min(runs, MATCHING_RUNS));
  const measures = measureMatching(all, await page.loadIndex([...packNames(namesOf('en'))]), await page.tablesOf('en', NAMES.at(-1)!));
  console.log(`\nIn ${page.name}, names found: milliseconds, the fastest of each run; in brackets, times the scan of the same run\n`);
  for (const line of [...matchingLines(all), '', ...measureLines(measures)]) console.log(line ? `  ${line}` : '');
  return measures;
}

async function measureInChromium(runs: number): Promise<Measure[]> {
  const page = await openBenchPage();
  try {
    const cold = measureCold(await readAllCold(page, runs));
    console.log(`\nIn ${page.name}, the first reading on a page, median of ${runs} runs\n`);
    for (const line of measureLines(cold)) console.log(`  ${line}`);
    return [...cold, ...(await measureNames(page, runs)), ...(await measureIn(page.name, page.runContest, runs))];
  } finally {
    await page.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: String(RUNS) }, only: { type: 'string' } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs wants a whole number from 1, not "${values.runs}".`);
  if (values.only !== undefined && values.only !== 'node' && values.only !== 'chromium') throw new Error(`--only wants node or chromium, not "${values.only}".`);
  const measures = [
    ...(values.only === 'chromium' ? [] : await measureIn(`Node ${process.version}`, runContest, runs)),
    ...(values.only === 'node' ? [] : await measureInChromium(runs)),
  ];
  // What takes longer than a time slice is interrupted in every run then, and seems to grow faster than the text.
  const [load = 0] = os.loadavg();
  if (load > os.availableParallelism()) console.log(`\nThe machine is busy (load ${load.toFixed(1)} on ${os.availableParallelism()} processors): trust the short texts, and run it again for the long ones.`);
  const missed = measures.filter(({ isMet }) => !isMet);
  console.log(missed.length ? `\nMissed: ${missed.map(({ what }) => what).join('; ')}.` : '\nEvery target is met.');
  process.exitCode = missed.length ? 1 : 0;
}

await main();
