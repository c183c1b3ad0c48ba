// How does a script of ours run inside a page of Chromium? Bundled into one, on a page with a fine clock.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser } from '../browsers.ts';
import type { runContest } from './contest.ts';

/** Nothing is asked of the network: the page is answered by the route below. */
const PAGE = 'http://localhost/';
/** Only a page that is isolated from others gets a clock of 5 instead of 100 microseconds. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

async function bundleContest(): Promise<string> {
  const entry = path.resolve(import.meta.dirname, 'contest.ts');
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'contest' } } });
  const [{ output }] = [built].flat() as { output: { code: string }[] }[];
  return output[0]!.code;
}

export interface BenchPage {
  /** The browser's name and version. */
  name: string;
  runContest: (...args: Parameters<typeof runContest>) => Promise<ReturnType<typeof runContest>>;
  close: () => Promise<void>;
}

/** Open a page of Chromium in which contests can be run. */
export async function openBenchPage(): Promise<BenchPage> {
  const script = await bundleContest();
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html', headers: ISOLATED, body: '<!DOCTYPE html><title>Bench</title>' }));
    await page.goto(PAGE);
    await page.addScriptTag({ content: script });
    if (!(await page.evaluate('crossOriginIsolated'))) throw new Error('The page of the bench is not isolated, so its clock is too coarse.');
    return {
      name: `Chromium ${browser.version()}`,
      runContest: (...args) => page.evaluate(`contest.runContest(...${JSON.stringify(args)})`),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
