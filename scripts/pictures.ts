// How does it look? Takes the README's pictures (docs/images) and those of the shops' listings (screenshots/store, 1280 x 800); npm run pictures
import path from 'node:path';
import { launchBrowser } from '../tests/e2e/driver/launch.ts';
import type { Browser, Tab } from '../tests/e2e/driver/tab.ts';
import { cardOf, pointAt, restOn } from '../tests/e2e/mentions.ts';
import { samplePage } from '../tests/pages/riac/sample.ts';
import { ensureBrowser } from './browsers.ts';
import { runTool } from './steps.ts';
import { NARROW, WIDE, takePicture } from './tour.ts';

const README = path.join('docs', 'images');
const STORE = path.join('screenshots', 'store');
type Lang = 'en' | 'ru';

async function openSample(browser: Browser, lang: Lang, dark = false): Promise<Tab> {
  const { url, html } = samplePage(lang, { dark });
  browser.pages.serve(url, html);
  const tab = await browser.open(url);
  await tab.waitFor(() => document.querySelector('dramatis-ui')?.shadowRoot?.querySelector('.dr-hidden'));
  return tab;
}

/** Rest the pointer on the first name in the text that stands in one line, and wait for its card. */
async function openCard(tab: Tab): Promise<void> {
  const paragraph = await tab.waitFor(() => [...document.querySelectorAll('p')].map((one) => one.textContent).findLast((text) => text.includes('Kazakhstan') && text.length > 200));
  await restOn(tab, await pointAt(tab, paragraph, 'Kazakhstan', 0.4));
  await cardOf(tab);
}

async function takeEnglish(browser: Browser): Promise<void> {
  const tab = await openSample(browser, 'en');
  await takePicture(tab, 'wide', WIDE, README);
  await takePicture(tab, 'narrow', NARROW, README);
  await takePicture(tab, '1-article', WIDE, STORE);
  await openCard(tab);
  await takePicture(tab, '2-card', WIDE, STORE);
  await takePicture(await openSample(browser, 'en', true), 'dark', WIDE, README);
  await takePicture(await browser.openExtensionPage('options.html', WIDE), '4-settings', WIDE, STORE);
}

async function takeRussian(browser: Browser): Promise<void> {
  const tab = await openSample(browser, 'ru');
  await takePicture(tab, 'russian', WIDE, README);
  await takePicture(tab, '3-russian', WIDE, STORE);
}

async function takePictures(): Promise<void> {
  ensureBrowser('chromium');
  const { status, output } = await runTool('wxt', ['build', '--mode', 'e2e']);
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  for (const lang of ['en', 'ru'] as const) {
    const browser = await launchBrowser('chromium', { extensionDir: path.resolve('.output', 'chrome-mv3-e2e'), lang });
    try {
      await (lang === 'en' ? takeEnglish(browser) : takeRussian(browser));
    } finally {
      await browser.close();
    }
  }
}

await takePictures();
