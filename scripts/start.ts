// What does Dramatis do? `npm start` builds it and shows it on a sample article, served at its real address to a real browser.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/e2e/driver/launch.ts';
import type { Browser, Tab } from '../tests/e2e/driver/tab.ts';
import { samplePage } from '../tests/pages/riac/sample.ts';
import { ensureBrowser } from './browsers.ts';
import { openLiveArticle } from './live.ts';
import { runTool } from './steps.ts';
import { NARROW, WIDE, printReading, takePicture } from './tour.ts';

type Lang = 'en' | 'ru';

const USAGE = `npm start -- [--live] [--firefox] [--ru] [--headless] [URL]
  --live      a live RIAC article (or the URL given) instead of the sample
  --firefox   in Firefox
  --ru        the Russian sample
  --headless  no window: print the reading, write screenshots`;

const options = { live: { type: 'boolean' }, firefox: { type: 'boolean' }, ru: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean' } } as const;

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Builds the extension; the e2e mode leaves its shadow root open, so that a script can read what the sidebar says. */
async function build(firefox: boolean, mode: 'e2e' | 'production'): Promise<string> {
  const { status, output } = await runTool('wxt', ['build', ...(firefox ? ['-b', 'firefox', '--mv3'] : []), '--mode', mode]);
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  return path.resolve('.output', `${firefox ? 'firefox' : 'chrome'}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return console.log(USAGE);
  const { live = false, firefox = false } = values;
  const kind = firefox ? 'firefox' : 'chromium';
  const headless = values.headless || !hasDisplay();
  const lang: Lang = values.ru ? 'ru' : 'en';
  ensureBrowser(kind);
  const extensionDir = await build(firefox, headless ? 'e2e' : 'production');
  // Both languages have their pictures taken, the chosen one first; a live article is one page.
  const languages: Lang[] = !headless || live ? [lang] : lang === 'en' ? ['en', 'ru'] : ['ru', 'en'];
  for (const shown of languages) {
    const browser = await launchBrowser(kind, { extensionDir, lang: shown, headless, live });
    try {
      const tab = await (live ? openLiveArticle(browser, shown, positionals[0]) : openSample(browser, shown));
      if (headless) await show(browser, tab, shown, { live, isFirst: shown === lang });
      else {
        console.log(`Open in ${kind} until its window is closed.`);
        await browser.closed;
      }
    } finally {
      await browser.close();
    }
  }
}

/** Serves a sample at its real address, and opens it. */
function openSample(browser: Browser, lang: Lang, dark = false): Promise<Tab> {
  const { url, html } = samplePage(lang, { dark });
  browser.pages.serve(url, html);
  return browser.open(url);
}

/** Without a window: print the reading of the first page, and take its pictures wide, narrow and dark. */
async function show(browser: Browser, tab: Tab, lang: Lang, { live, isFirst }: { live: boolean; isFirst: boolean }): Promise<void> {
  // What is hidden is listed once the cast is known.
  const isDrawn = (one: Tab) => one.waitFor(() => document.querySelector('dramatis-ui')?.shadowRoot?.querySelector('.dr-hidden'));
  const name = `${live ? 'live-' : ''}${lang}`;
  await isDrawn(tab);
  if (isFirst) await printReading(tab);
  await takePicture(tab, `${name}-wide`, WIDE);
  await takePicture(tab, `${name}-narrow`, NARROW);
  if (live) return;
  const dark = await openSample(browser, lang, true);
  await isDrawn(dark);
  await takePicture(dark, `${name}-dark`, WIDE);
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
