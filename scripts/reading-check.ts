// Is any sentence lost on saved pages? Each is opened in Chromium at its own address with the build that reads everywhere: npm run reading-check -- FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../tests/e2e/driver/launch.ts';
import type { Browser } from '../tests/e2e/driver/tab.ts';
import { lostSentences } from '../tests/generator/invariant.ts';
import { ensureBrowser } from './browsers.ts';
import { runTool } from './steps.ts';

/** What the build leaves on the root element; see entrypoints/article.content/report.ts. */
interface Note {
  layout: { id: string } | null;
  timings: Record<string, number>;
  repeats: { kind: string; reason: string; hidden: string[] }[];
}

interface Checked {
  file: string;
  note: Note;
  lost: string[];
  warnings: string[];
}

/** The saved pages of a folder with their addresses: from its index.tsv (file, address), else invented ones. */
function pagesOf(folder: string): { file: string; url: string }[] {
  const index = path.join(folder, 'index.tsv');
  const rows = fs.existsSync(index) ? fs.readFileSync(index, 'utf8').split('\n').slice(1).map((row) => row.split('\t')) : [];
  const urls = new Map(rows.map(([file, url]) => [file, url]));
  return fs.readdirSync(folder).filter((file) => /\.html?$/.test(file)).toSorted().map((file) => ({ file, url: urls.get(file) ?? `https://saved.example.test/${encodeURIComponent(file)}` }));
}

/** Without its scripts, frames and redirects a saved page stays as it was saved. */
const quiet = (html: string) => html.replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '').replace(/<meta[^>]*http-equiv=["']?(?:refresh|content-security-policy)[^>]*>/gi, '');

async function check(browser: Browser, folder: string, { file, url }: { file: string; url: string }): Promise<Checked> {
  browser.pages.clear();
  const address = url.replace(/#.*/, '').replace(/^http:/, 'https:');
  browser.pages.serve(address, quiet(fs.readFileSync(path.join(folder, file), 'utf8')));
  const tab = await browser.open(address);
  try {
    const lines = () => tab.run(() => document.body.innerText.split(/[\n\t]/).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean));
    const note: Note = JSON.parse(await tab.waitFor(() => document.documentElement.getAttribute('data-dramatis-report')));
    // What waits for the reader to scroll on is hidden by going to the end and back.
    await tab.run(() => scrollTo(0, document.body.scrollHeight));
    await tab.run(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
    const after = await lines();
    await browser.command('toggle');
    await tab.waitFor(() => !document.querySelector('dramatis-ui, dramatis-fold, [data-dramatis-hidden]'));
    const before = await lines();
    await browser.command('toggle');
    const warnings = (await tab.consoleWarnings()).filter((warning) => warning.includes('Dramatis'));
    return { file, note, lost: lostSentences(before, after), warnings };
  } finally {
    await tab.close();
  }
}

const median = (values: number[]) => values.toSorted((x, y) => x - y)[values.length >> 1] ?? 0;

function sayTimes(checked: Checked[]): void {
  const total = ({ note }: Checked) => Object.values(note.timings).reduce((sum, ms) => sum + ms, 0);
  const steps = [...new Set(checked.flatMap(({ note }) => Object.keys(note.timings)))];
  const say = (name: string, values: number[]) => console.log(`  ${name.padEnd(12)} median ${median(values).toFixed(1)} ms, worst ${Math.max(...values).toFixed(1)} ms`);
  console.log('Time of the first reading:');
  for (const step of steps) say(step, checked.flatMap(({ note }) => note.timings[step] ?? []));
  say('all', checked.map(total));
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (!folder || !fs.existsSync(folder)) throw new Error('usage: npm run reading-check -- FOLDER (a folder of saved .html pages)');
  ensureBrowser('chromium');
  const { status, output } = await runTool('wxt', ['build', '--mode', 'everywhere']);
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  const browser = await launchBrowser('chromium', { extensionDir: path.resolve('.output/chrome-mv3-everywhere') });
  const checked: Checked[] = [];
  const failed: string[] = [];
  try {
    for (const page of pagesOf(folder)) {
      try {
        checked.push(await check(browser, folder, page));
      } catch (error) {
        failed.push(`${page.file}: ${(error as Error).message.split('\n')[0]}`);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${checked.length} pages read, ${checked.filter(({ note }) => !note.layout).length} of them not as an article: ${checked.filter(({ note }) => !note.layout).map(({ file }) => file).join(', ')}`);
  for (const { file, note } of checked) {
    for (const { kind, reason, hidden } of note.repeats) console.log(`${file}: ${kind}, ${reason}\n${hidden.map((text) => `    ${text.slice(0, 100)}`).join('\n')}`);
  }
  sayTimes(checked);
  const lost = checked.filter(({ lost: sentences, warnings }) => sentences.length || warnings.length);
  for (const { file, lost: sentences, warnings } of lost) console.log(`LOST on ${file}:\n${[...sentences, ...warnings].map((text) => `    ${text.slice(0, 200)}`).join('\n')}`);
  for (const line of failed) console.log(`FAILED ${line}`);
  console.log(`${lost.length} pages with a lost sentence or a warning, ${failed.length} that could not be checked.`);
  process.exitCode = lost.length || failed.length ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
