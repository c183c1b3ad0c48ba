// Do the keys of a real keyboard, pressed in a window on a screen, do what docs/keyboard.md says, and does the page get all of its own?
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest';
import { type Display, findNoDisplay, startDisplay } from './driver/display.ts';
import { launchBrowser } from './driver/launch.ts';
import type { Browser, Tab } from './driver/tab.ts';
import { extensionDirOf } from './driver/test.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { expect, isGone, isRead, test } from './article.ts';
import { cardOf, isCardGone } from './mentions.ts';

const PAGE = testPage(articleEn);
const kind = inject('browserKind');
/** A field of the page and its own shortcuts; what it is told of every key. */
const KEEN = PAGE.html.replace('<h1', `<input id="field"><script>
  window.got = [];
  addEventListener('keydown', (event) => { got.push(event.key); if (event.key === '/') event.preventDefault(); });
</script><h1`);
const GIVEN = { focus: 'Alt+Shift+U', 'read-aloud': 'Alt+Shift+L' };

test('the browser takes every key that is suggested', async ({ extension }) => {
  const keys = await extension.run(() => (window as any).chrome.commands.getAll()) as { name: string; shortcut: string }[];
  expect(Object.fromEntries(keys.filter(({ name }) => !name.startsWith('_')).map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    'toggle': 'Alt+Shift+D', 'next-mention': 'Alt+Shift+J', 'previous-mention': 'Alt+Shift+K', 'open-mention': 'Alt+Shift+O', 'focus': '', 'read-aloud': '',
  });
});

/** Gives keys to the commands that have none, as the reader does on the browser's own page for them. */
async function giveKeys(browser: Browser): Promise<void> {
  const tab = kind === 'firefox' ? await browser.openExtensionPage('popup.html') : await browser.open('chrome://extensions/shortcuts');
  await tab.run(async (given) => {
    const { chrome } = window as any;
    const info = await chrome.developerPrivate?.getExtensionsInfo();
    const extensionId = info?.find((one: { name: string }) => one.name === 'Dramatis').id;
    for (const [name, shortcut] of Object.entries(given)) {
      if (extensionId) await chrome.developerPrivate.updateExtensionCommand({ extensionId, commandName: name, keybinding: shortcut });
      else await chrome.commands.update({ name, shortcut });
    }
  }, GIVEN);
  await tab.close();
}

/** Where the keyboard is: in the page, or in our surfaces. */
const at = (tab: Tab, css: string): Promise<boolean> =>
  tab.waitFor((selector) => {
    const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return active?.matches(selector);
  }, css);
/** Waits for what is said of the name that the keyboard has stepped to. */
const hears = (tab: Tab, not = ''): Promise<string> =>
  tab.waitFor((before) => {
    const said = document.querySelector('dramatis-ui')?.shadowRoot!.querySelector('.dr-said')!.textContent;
    return said && said !== before && document.querySelector('dramatis-ring') ? said : null;
  }, not);
const got = (tab: Tab): Promise<string[]> => tab.run(() => (window as any).got.splice(0));

const PLACES = {
  'the page': 'body',
  'a field of the page': '#field',
  'the sidebar': '.dr-row',
};

const why = findNoDisplay();
if (why) console.warn(why);

describe.skipIf(why !== null)('on a screen', () => {
  let display: Display;
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    display = await startDisplay();
    browser = await launchBrowser(kind, { extensionDir: extensionDirOf(kind), headless: false, display: display.name });
    await giveKeys(browser);
    browser.pages.serve(PAGE.url, { body: KEEN, headers: PAGE.headers });
    tab = await browser.open(PAGE.url);
    await display.toWindow('Chromium|Firefox');
  });
  // What one test leaves behind is no matter of the next.
  beforeEach(async () => {
    await tab.reload();
    await isRead(tab);
  });
  afterAll(async () => {
    await browser?.close();
    await display?.close();
  });
  const stand = (css: string) => tab.run((selector) => {
    const root = document.querySelector('dramatis-ui')!.shadowRoot!;
    (document.activeElement as HTMLElement | null)?.blur();
    (root.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector))!.focus();
  }, css);

  test.for(Object.entries(PLACES))('commands, with the keyboard in %s', async ([, css]) => {
    await stand(css);
    display.press('alt+shift+j');
    const first = await hears(tab);
    display.press('alt+shift+k');
    const second = await hears(tab, first);
    await at(tab, css);
    display.press('alt+shift+o');
    await at(tab, '[role=dialog]');
    display.press('alt+shift+j');
    const third = await hears(tab, second);
    await expect.poll(async () => third.startsWith((await cardOf(tab)).name)).toBe(true);
    await at(tab, '[role=dialog]');
    display.press('Escape');
    await isCardGone(tab);
    await at(tab, css);
    display.press('alt+shift+o');
    await cardOf(tab);
    await at(tab, '[role=dialog]');
    for (const label of ['Close', 'Previous place', 'Next place']) {
      display.press('Tab');
      await at(tab, `.dr-card [aria-label^="${label}"]`);
    }
    display.press('shift+Tab');
    await at(tab, '.dr-card [aria-label="Previous place"]');
    display.press('alt+shift+o');
    await isCardGone(tab);
    await at(tab, css);
    display.press('alt+shift+u');
    await tab.waitFor(() => document.documentElement.hasAttribute('data-dramatis-focus'));
    display.press('alt+shift+u');
    await tab.waitFor(() => !document.documentElement.hasAttribute('data-dramatis-focus'));
    display.press('alt+shift+d');
    await isGone(tab);
    display.press('alt+shift+d');
    await isRead(tab);
    // Firefox asks the page before the command, Chromium does not.
    expect((await got(tab)).filter((key) => !/^(Alt|Shift|[JKOUDL])$/.test(key))).toEqual([]);
    expect(await tab.run(() => document.querySelector<HTMLInputElement>('#field')!.value)).toBe('');
  });

  test('every key of the page is the page’s; the sidebar has its own', async () => {
    await stand('body');
    await got(tab);
    for (const key of ['j', 'k', 'slash', 'Left', 'Down', 'space', 'Return', 'Escape']) display.press(key);
    await tab.waitFor(() => (window as any).got.includes('Escape'));
    expect(await got(tab)).toEqual(['j', 'k', '/', 'ArrowLeft', 'ArrowDown', ' ', 'Enter', 'Escape']);
    display.press('alt+shift+j');
    await hears(tab);
    await got(tab);
    display.press('Escape');
    await tab.waitFor(() => !document.querySelector('dramatis-ring'));
    expect(await got(tab)).toEqual(['Escape']);

    await stand('.dr-row');
    display.press('Return');
    await at(tab, '.dr-open button');
    display.press('Escape');
    await at(tab, '.dr-row');
    await stand('.dr-edge');
    const width = () => tab.run(() => Number(document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-edge')!.getAttribute('aria-valuenow')));
    const before = await width();
    display.press('Right');
    await expect.poll(width).toBeLessThan(before);
    display.press('Tab');
    // Firefox lets the keyboard stand on what scrolls, which has to have a name then.
    await at(tab, kind === 'firefox' ? 'aside[aria-label=Dramatis]' : 'button');
    await stand('[role=switch]');
    display.press('space');
    await tab.waitFor(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('[role=switch]')!.getAttribute('aria-checked') === 'false');
    display.press('space');
    await tab.waitFor(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('[role=switch]')!.getAttribute('aria-checked') === 'true');
    expect(await got(tab)).toEqual([]);
  });
});
