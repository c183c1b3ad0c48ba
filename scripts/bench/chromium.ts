// How does a script of ours run inside a page of Chromium? Bundled into one, on a page with a fine clock.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser } from '../browsers.ts';
import type { runContest } from './contest.ts';
import type { loadIndex, runMatching, tablesOf } from './matching.ts';
import type { Cold } from './page.ts';

/** Nothing is asked of the network: the page is answered by the route below. */
const PAGE = 'http://localhost/';
/** Only a page that is isolated from others gets a clock of 5 instead of 100 microseconds. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Bundle a module beside this one into a script that leaves its exports under a global name. */
async function bundle(file: string, name: string): Promise<string> {
  const entry = path.resolve(import.meta.dirname, file);
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } } });
  const [{ output }] = [built].flat() as { output: { code: string }[] }[];
  return output[0]!.code;
}

/** A function of a bundle, called in the page. */
type InPage<F extends (...args: never[]) => unknown> = (...args: Parameters<F>) => Promise<ReturnType<F>>;

export interface BenchPage {
  /** The browser's name and version. */
  name: string;
  runContest: InPage<typeof runContest>;
  runMatching: InPage<typeof runMatching>;
  loadIndex: InPage<typeof loadIndex>;
  tablesOf: InPage<typeof tablesOf>;
  /** Read html once in a page of its own, where no code has run yet. */
  readCold: (html: string, reader: 'readOurs' | 'readWithReadability') => Promise<Cold>;
  close: () => Promise<void>;
}

/** Open Chromium for contests and readings. */
export async function openBenchPage(): Promise<BenchPage> {
  const [contest, readers, matching] = await Promise.all([bundle('contest.ts', 'contest'), bundle('page.ts', 'readers'), bundle('matching.ts', 'matching')]);
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const open = async (html: string, script: string) => {
    const page = await browser.newPage();
    await page.route(`${PAGE}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers: ISOLATED, body: html }));
    await page.goto(`${PAGE}en/analytics-and-comments/analytics/bench/`);
    await page.addScriptTag({ content: script });
    if (!(await page.evaluate('crossOriginIsolated'))) throw new Error('The page of the bench is not isolated, so its clock is too coarse.');
    return page;
  };
  try {
    const page = await open('<!DOCTYPE html><title>Bench</title><body>', contest);
    await page.addScriptTag({ content: matching });
    const inPage = <F extends (...args: never[]) => unknown>(name: string): InPage<F> => (...args) => page.evaluate(`${name}(...${JSON.stringify(args)})`);
    return {
      name: `Chromium ${browser.version()}`,
      runContest: inPage('contest.runContest'),
      runMatching: inPage('matching.runMatching'),
      loadIndex: inPage('matching.loadIndex'),
      tablesOf: inPage('matching.tablesOf'),
      async readCold(html, reader) {
        const once = await open(html, readers);
        try {
          return await once.evaluate(`readers.${reader}()`);
        } finally {
          await once.close();
        }
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
