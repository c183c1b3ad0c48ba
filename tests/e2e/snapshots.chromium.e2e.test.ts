// Do our surfaces look as in the pictures that were reviewed?
import { articleEn, articleRu } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, expect, isRead } from './article.ts';
import { extensionDirOf } from './driver/test.ts';
import { launchBrowser } from './driver/launch.ts';
import type { Tab } from './driver/tab.ts';
import { cardOf, pointAt, restOn } from './mentions.ts';
import { openPopup } from './popup.ts';
import { complaintsOfWeight, looksAsKept, test } from './snapshots.ts';

const PAGE = testPage(articleEn);
const SIZE = { width: 1280, height: 520 };
const SIDE = { css: '.dr-side' };

/** A tab that stands still: nothing moves, the typeface is there. */
async function settle(tab: Tab, emulation: { dark?: boolean; forcedColors?: boolean } = {}): Promise<void> {
  await tab.emulate({ reducedMotion: true, ...emulation });
  await isRead(tab);
  await tab.waitFor(() => [...document.fonts].filter(({ family }) => family.includes('Piazzolla')).length > 1);
}

const whole = ({ width, height }: { width: number; height: number }) => ({ left: 0, top: 0, right: width, bottom: height });

test('sidebar, entry, card, fold, forced colours, the appendix on paper', async ({ openPage, skip, store, whyNot }) => {
  skip(whyNot !== null, whyNot!);
  await store({ printCast: true });
  const tab = await openPage(PAGE, SIZE);
  await settle(tab);
  await looksAsKept(tab, 'sidebar', await boxOf(tab, SIDE));
  await tab.emulate({ forcedColors: true, reducedMotion: true });
  await looksAsKept(tab, 'sidebar-forced-colours', { ...(await boxOf(tab, SIDE)), bottom: 300 });
  await tab.emulate({ reducedMotion: true });
  await restOn(tab, await pointAt(tab, PAGE.expected.kept[1]!, 'Kazakhstan', 0.1));
  const { box } = await cardOf(tab);
  await looksAsKept(tab, 'card', box);
  await tab.press('Escape');
  await tab.move(2, 2);
  await tab.run(() => document.querySelector('dramatis-fold')!.scrollIntoView({ block: 'center' }));
  await looksAsKept(tab, 'fold', await boxOf(tab, { in: 'dramatis-fold', css: '.dr-fold' }));
  await click(tab, { css: '.dr-row', text: 'Kazakhstan' });
  await tab.move(2, 2);
  await boxOf(tab, { css: '.dr-open' });
  await tab.run(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-open')!.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await looksAsKept(tab, 'entry', await boxOf(tab, { css: '.dr-open' }));
  await tab.resize({ width: 640, height: 380 });
  await tab.run(() => void dispatchEvent(new Event('beforeprint')));
  await tab.emulate({ print: true });
  await tab.run(() => document.querySelector('dramatis-print')!.shadowRoot!.firstElementChild!.nextElementSibling!.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await looksAsKept(tab, 'appendix', whole({ width: 640, height: 380 }));
});

test('dark', async ({ openPage, skip, store, whyNot }) => {
  skip(whyNot !== null, whyNot!);
  await store(null);
  const tab = await openPage(testPage(articleEn, { dark: true }), SIZE);
  await settle(tab, { dark: true });
  await looksAsKept(tab, 'sidebar-dark', await boxOf(tab, SIDE));
});

test('narrow', async ({ openPage, skip, store, whyNot }) => {
  skip(whyNot !== null, whyNot!);
  await store(null);
  const size = { width: 400, height: 480 };
  const tab = await openPage(PAGE, size);
  await settle(tab);
  await click(tab, { css: '.dr-tab' });
  await boxOf(tab, SIDE);
  await tab.move(2, 2);
  await looksAsKept(tab, 'drawer', whole(size));
});

test('popup, options, first page, consent, the window for citing and saving', async ({ browser, extension, openPage, skip, store, whyNot }) => {
  skip(whyNot !== null, whyNot!);
  await store(null);
  const page = await openPage(PAGE);
  await isRead(page);
  await extension.emulate({ reducedMotion: true });
  await openPopup(extension, PAGE.url);
  await extension.waitFor(() => document.querySelector('.dr-pop-open'));
  await looksAsKept(extension, 'popup', await extension.run(() => document.querySelector('.dr-pop')!.getBoundingClientRect().toJSON()));
  const key = await takenKey(extension, PAGE.url);
  const pages = [
    ['options', 'options.html', '.dr-options', 720, 460], ['first-page', 'welcome.html', 'main', 720, 460],
    ['consent', `consent.html?${new URLSearchParams({ service: 'wikipedia', words: 'Kazakhstan', language: 'en' })}`, '.dr-consent', 400, 340],
    ['take', `take.html?key=${key}`, '.dr-taken', 720, 370],
  ] as const;
  for (const [name, address, css, width, height] of pages) {
    const tab = await browser.openExtensionPage(address, { width, height });
    await tab.waitFor((selector) => document.querySelector(selector), css);
    if (name === 'take') await tab.waitFor(() => document.querySelector('#citation pre')?.textContent);
    await looksAsKept(tab, name, whole({ width, height }));
    await tab.close();
  }
});

/** Has the article of a page taken along, and gives the key under which it is kept; the window that opens for it is closed. */
const takenKey = (extension: Tab, url: string): Promise<string> =>
  extension.waitFor(async (address) => {
    const { tabs, storage, runtime } = (window as any).chrome;
    for (const { id } of await tabs.query({})) {
      const state = await tabs.sendMessage(id, { name: 'page-state' }).catch(() => null);
      if (state?.url === address) await tabs.sendMessage(id, { name: 'take-page' });
    }
    const opened = (await tabs.query({})).filter((one: any) => one.url?.startsWith(runtime.getURL('/take.html')));
    for (const { id } of opened) await tabs.remove(id);
    return Object.keys((await storage.session.get('taken')).taken ?? {}).at(-1);
  }, url);

test('in Russian', async ({ skip, whyNot }) => {
  skip(whyNot !== null, whyNot!);
  const browser = await launchBrowser('chromium', { extensionDir: extensionDirOf('chromium'), lang: 'ru' });
  try {
    const page = testPage(articleRu);
    browser.pages.serve(page.url, { body: page.html, headers: page.headers });
    const tab = await browser.open(page.url, SIZE);
    await settle(tab);
    // That actors are still looked for is known by its English words only.
    await tab.waitFor(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-row'));
    await looksAsKept(tab, 'sidebar-russian', await boxOf(tab, SIDE));
  } finally {
    await browser.close();
  }
});

test('the pictures are small', () => {
  expect(complaintsOfWeight()).toEqual([]);
});
