// Are saved pages read without loss? Each is opened in Chromium at its own address; npm run reading-check -- FOLDER [--only NAME] [--details] [--built]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/e2e/driver/launch.ts';
import { checkPage, type PageCheck } from './reading-check/check.ts';
import { savedPages } from './reading-check/folder.ts';
import { runTool } from './steps.ts';

const USAGE = 'usage: npm run reading-check -- FOLDER [--only NAME] [--details] [--built]';
const BEGINNING = 90;

const beginning = (text: string) => (text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text);
const milliseconds = (value: number) => value.toFixed(1).padStart(7);

function printList(title: string, checks: readonly PageCheck[], linesOf: (check: PageCheck) => string[]): void {
  const found = checks.map((check) => [check.name, linesOf(check)] as const).filter(([, lines]) => lines.length);
  if (!found.length) return void console.log(`\n${title}: none`);
  console.log(`\n${title}: ${found.length}`);
  for (const [name, lines] of found) console.log([`  ${name}`, ...lines.map((line) => `    ${line}`)].join('\n'));
}

/** What is hidden as a repeat, for reading by a person. */
const repeatLines = ({ note }: PageCheck) => (note?.repeats ?? []).flatMap(({ kind, hidden, reason }) => [`${kind}, ${hidden.length} blocks: ${reason}`, ...hidden.map((text) => `  ${beginning(text)}`)]);

/** What an article was taken to be: its title, its authors and where its text begins and ends. */
function readingLines({ note }: PageCheck): string[] {
  if (!note?.layout) return [];
  const { title, paragraphs } = note;
  const authors = note.authors ?? [];
  return [`${title} (${paragraphs.length} paragraphs; ${authors.join(', ') || 'no author'})`, `  first: ${beginning(paragraphs[0] ?? '')}`, `  last:  ${beginning(paragraphs.at(-1) ?? '')}`];
}

/** The time of each step over all pages, and of all steps together. */
function printTimes(checks: readonly PageCheck[]): void {
  const times = new Map<string, { ms: number; name: string }[]>();
  for (const { note, name } of checks) {
    const steps = Object.entries(note?.timings ?? {});
    const all = steps.reduce((sum, [, ms]) => sum + ms, 0);
    for (const [step, ms] of [...steps, ['all', all] as const]) times.set(step, [...(times.get(step) ?? []), { ms, name }]);
  }
  console.log(`\nTime of a reading (ms, cold)   median   worst`);
  for (const [step, list] of times) {
    const sorted = list.toSorted((x, y) => x.ms - y.ms);
    const worst = sorted.at(-1)!;
    console.log(`  ${step.padEnd(26)} ${milliseconds(sorted[sorted.length >> 1]!.ms)} ${milliseconds(worst.ms)}  ${worst.name}`);
  }
}

async function build(): Promise<void> {
  const { status, output } = await runTool('wxt', ['build', '--mode', 'everywhere']);
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string', default: '' }, details: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } } });
  const folder = positionals[0];
  if (!folder || !existsSync(folder)) throw new Error(folder ? `There is no folder ${folder}.` : USAGE);
  const extensionDir = path.resolve('.output/chrome-mv3-everywhere');
  const pages = savedPages(folder).filter(({ name }) => name.includes(values.only));
  if (!pages.length) throw new Error(`No page in ${folder}${values.only ? ` is called ${values.only}` : ''}.`);
  if (!values.built) await build();
  const browser = await launchBrowser('chromium', { extensionDir });
  const checks: PageCheck[] = [];
  try {
    const extension = await browser.openExtensionPage('popup.html');
    for (const page of pages) {
      if (process.stderr.isTTY || process.env.DRAMATIS_PROGRESS) console.error(`${checks.length + 1}/${pages.length} ${page.name}`);
      checks.push(await checkPage(browser, extension, page));
    }
  } finally {
    await browser.close();
  }

  console.log(`${checks.length} pages`);
  if (values.details) printList('Articles', checks, readingLines);
  printTimes(checks);
  printList('No article', checks, ({ note, errors }) => (note && !note.layout ? [beginning(note.title)] : errors.length ? ['not read'] : []));
  printList('A repeat is hidden (to be judged by reading)', checks, repeatLines);
  printList('The sidebar stands badly', checks, ({ badRoom }) => badRoom.slice(0, 4));
  printList('Errors', checks, ({ errors }) => errors);
  printList('Lost sentences', checks, ({ lost }) => lost.map(beginning));
  process.exitCode = checks.some(({ lost, errors }) => lost.length || errors.length) ? 1 : 0;
}

main().catch((error) => {
  console.error(`reading-check: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
});
