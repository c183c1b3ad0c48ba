// Is the project sound? Types, lint, both builds, every test in every browser, and the add-on shop's own check; `npm test`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { runTool } from './steps.ts';
import { addTallies, countVitest, formatTally, readAddonLint, type Tally, type VitestReport } from './tally.ts';
import { judgeBuild } from './weigh.ts';

const FIREFOX = ['-b', 'firefox', '--mv3'];
const E2E = ['--mode', 'e2e'];
const EVERYWHERE = ['--mode', 'everywhere'];

/** Tells how one step went, in a line, and in full where it failed. */
function report(name: string, passed: boolean, details: string): Tally {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}`);
  if (details.trim() && (!passed || name === 'web-ext lint')) console.log(details.trim().replace(/^/gm, '     '));
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** Runs one step, which counts as one test. */
async function step(name: string, tool: string, args: string[]): Promise<Tally> {
  const { status, output } = await runTool(tool, args);
  return report(name, status === 0, output);
}

/** Builds one after the other: they all write WXT's generated types. */
async function build(): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const args of [[], FIREFOX, E2E, [...FIREFOX, ...E2E], EVERYWHERE]) tallies.push(await step(['wxt build', ...args].join(' '), 'wxt', ['build', ...args]));
  return tallies;
}

async function lintAddon(): Promise<Tally> {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-input', '--no-config-discovery'];
  const { stdout, output } = await runTool('web-ext', args, { env: { NO_UPDATE_NOTIFIER: '1' } });
  try {
    const { passed, lines } = readAddonLint(stdout);
    return report('web-ext lint', passed, lines.join('\n'));
  } catch {
    return report('web-ext lint', false, output);
  }
}

/** Judges what the content script of each store's build weighs. */
function judgeSizes(): Tally[] {
  return ['chrome', 'firefox'].map((browser) => {
    try {
      const { passed, lines } = judgeBuild('.', browser);
      return report(`budgets, ${browser}: ${lines.join('; ')}`, passed, '');
    } catch (error) {
      return report(`budgets, ${browser}`, false, String(error));
    }
  });
}

/** Runs every vitest project. Whatever the browsers leave behind lies in `scratch`. */
async function runVitest(scratch: string): Promise<Tally> {
  const file = path.join(scratch, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await runTool('vitest', args, { show: true, env: { TMPDIR: scratch, TEMP: scratch } });
  const json: VitestReport | null = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
  const tally = countVitest(json, status);
  if (!json) console.log('FAIL vitest left no report: it did not get as far as running tests.');
  else if (tally.failed && !json.numFailedTests) console.log(`FAIL vitest ended with status ${status}; what it says above is not the failure of a single test.`);
  return tally;
}

async function main(): Promise<void> {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-test-'));
  process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const still = await Promise.all([step('types', 'tsc', ['--noEmit']), step('oxlint', 'oxlint', [])]);
  const built = await build();
  const sizes = built.some(({ failed }) => failed) ? [] : judgeSizes();
  const lint = await lintAddon();
  const tested = await runVitest(scratch);
  const total = addTallies([...still, ...built, ...sizes, lint, tested]);
  console.log(`\n${formatTally(total)}`);
  process.exitCode = total.failed ? 1 : 0;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
