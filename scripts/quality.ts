// How good is what is found? Numbers beside their targets: repeats on generated pages, bylines and actors on annotated ones; npm run quality -- [--misses] [--pages N]
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { kinds } from '../tests/generator/generate.ts';
import { scoreBylines } from './quality/bylines.ts';
import { measureLines, type Measure } from './quality/measure.ts';
import { scoreMentions } from './quality/mentions.ts';
import { kindLines, measureRepeats, scoreRepeats } from './quality/repeats.ts';

/** Every kind thirty times in each language. */
const PAGES = kinds.length * 60;
/** Annotations of real articles; not part of the project. */
const GOLD = path.resolve(import.meta.dirname, '../../shared/gold');

const indent = (lines: readonly string[]): string => lines.map((line) => (line ? `  ${line}` : '')).join('\n');

function print(title: string, measures: readonly Measure[], details: readonly string[] = []): void {
  console.log(`\n${title}`);
  console.log(indent([...measureLines(measures), ...details]));
}

function printRepeats(pages: number, showMisses: boolean): readonly Measure[] {
  const score = scoreRepeats(pages);
  const measures = measureRepeats(score);
  const rest = kindLines(score, showMisses);
  print(`Repeats, on ${pages} generated pages of ${score.kinds.size} kinds in English and Russian`, measures, rest.length ? ['', 'kinds of page with a difference:', ...rest] : []);
  return measures;
}

function printGold(title: string, files: readonly string[], score: () => { measures: Measure[]; misses: string[] }, showMisses: boolean): readonly Measure[] {
  if (!files.length) {
    console.log(`\n${title}: skipped, there are no annotations in ../shared/gold.`);
    return [];
  }
  const { measures, misses } = score();
  print(title, measures, showMisses ? misses : []);
  return measures;
}

function main(): void {
  const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false }, pages: { type: 'string', default: String(PAGES) } } });
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 1) throw new Error(`--pages wants a whole number from 1, not "${values.pages}".`);
  const gold = existsSync(GOLD) ? readdirSync(GOLD).map((name) => path.join(GOLD, name)) : [];
  const bylines = gold.filter((file) => path.basename(file) === 'bylines.json');
  const articles = gold.filter((file) => /^mentions-.*\.json$/.test(path.basename(file)));
  const measures = [
    ...printRepeats(pages, values.misses),
    ...printGold('Authors, on annotated bylines', bylines, () => scoreBylines(bylines[0]!), values.misses),
    ...printGold('Actors, on annotated articles', articles, () => scoreMentions(articles), values.misses),
  ];
  const missed = measures.filter(({ isMet }) => !isMet);
  console.log(missed.length ? `\nMissed: ${missed.map(({ what }) => what).join('; ')}.` : '\nEvery target is met.');
  process.exitCode = missed.length ? 1 : 0;
}

main();
