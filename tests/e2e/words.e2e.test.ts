// Are selected words, and names that the glossary lacks, one card away from being looked up and taken over, with nothing asked before a click?
import { inject } from 'vitest';
import { articleEn } from '../pages/riac/articles.ts';
import { prose } from '../pages/riac/article.ts';
import { testPage } from '../pages/riac/build.ts';
import { complaints } from './axe.ts';
import { boxOf, click, expect, html, isRead, isSeen, test, textOf } from './article.ts';
import type { Tab } from './driver/tab.ts';
import { pointAt, restOn } from './mentions.ts';
import { press, stored } from './options.ts';

const OWN = 'The Altai Transit Council (ALTC) keeps the ledger of the harbour master. ALTC — a forum of carriers that meets every spring in a tent. Nobody has counted the envoys of ALTC.';
const PAGE = testPage({ ...articleEn, full: [...articleEn.full, prose(OWN)] });
const ADDRESS = 'https://en.wikipedia.org/api/rest_v1/page/summary/Altai_Transit_Council';
const SUMMARY = { type: 'standard', title: 'Altai Transit Council', extract: 'A council of carriers.', content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Altai_Transit_Council' } } };
const card = (css: string, text = '') => ({ css: `.dr-card ${css}`, text });

/** Selects words of the own paragraph. */
const select = (tab: Tab, words: string): Promise<void> =>
  tab.run((paragraph, text) => {
    const node = [...document.querySelectorAll('p')].findLast((one) => one.textContent === paragraph)!.firstChild as Text;
    node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const at = node.data.indexOf(text);
    getSelection()!.setBaseAndExtent(node, at, node, at + text.length);
  }, OWN, words);

/** The label or text of what has the focus in our surfaces; the class of a card. */
const focused = (): string => {
  const active = document.activeElement?.shadowRoot?.activeElement;
  return active ? active.getAttribute('aria-label') ?? (active.matches('input, textarea') ? (active as HTMLInputElement).name : active.matches('button') ? active.textContent : active.classList[1]) ?? '' : '';
};
const isFocused = (tab: Tab, name: string) => expect.poll(() => tab.run(focused), { timeout: 10_000 }).toBe(name);
const marked = (tab: Tab): Promise<string[]> =>
  tab.run(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))));
const hosts = (tab: Tab) => tab.run(() => document.querySelectorAll('dramatis-ui').length);
const noCard = (tab: Tab) => expect.poll(() => isSeen(tab, { css: '.dr-card' }), { timeout: 10_000 }).toBe(false);
const valueOf = (tab: Tab, name: string): Promise<string> =>
  tab.run((field) => [...document.querySelectorAll('dramatis-ui')].flatMap((one) => [...one.shadowRoot!.querySelectorAll<HTMLInputElement>(`.dr-card [name=${field}]`)])[0]!.value, name);

test('selected words: a card where they stand, into the glossary and out again by keys alone, and the page unchanged', async ({ browser, openPage, extension, store }) => {
  await store(null);
  // The menu has the item, or changing it fails; the background may still be putting it there.
  const isInMenu = () => extension.run(() => (window as any).chrome.contextMenus.update('words', { enabled: true }).then(() => true, () => false));
  await expect.poll(isInMenu, { timeout: 10_000 }).toBe(true);
  const tab = await openPage(PAGE);
  await isRead(tab);
  // Boxes of the site may wait to be hidden until they are out of sight.
  const served = async () => (await html(tab)).replaceAll(/ data-dramatis-hidden="\w+"/g, '');
  const before = await served();
  await tab.run(() => {
    const keys: string[] = ((window as any).keys = []);
    for (const type of ['keydown', 'keyup', 'input']) addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`));
  });
  await select(tab, 'harbour master');
  await browser.chooseMenu('words', ' harbour master.');
  await boxOf(tab, card('.dr-entry-name', 'harbour master'));
  const isPlaced = () => tab.run(() => {
    const { left, top, bottom } = [...document.querySelectorAll('dramatis-ui')].at(-1)!.shadowRoot!.querySelector('.dr-card')!.getBoundingClientRect();
    const lines = [...getSelection()!.getRangeAt(0).getClientRects()];
    // Its text begins 17 px from its edge, under or over a line of the words; at the window's edge it gives way a little.
    const isNear = lines.some((line) => Math.min(Math.abs(top - line.bottom), Math.abs(line.top - bottom)) <= 12);
    return isNear && lines.some((line) => Math.abs(left + 17 - line.left) <= 2) && !lines.some((line) => line.top < bottom && line.bottom > top);
  });
  // The page may still settle, and the card with it.
  await expect.poll(isPlaced, { timeout: 10_000 }).toBe(true);
  await isFocused(tab, 'dr-card');
  await tab.press('Escape');
  await noCard(tab);
  expect(await tab.run(() => [getSelection()!.toString(), document.activeElement!.localName])).toEqual(['harbour master', 'body']);
  expect(await served()).toBe(before);

  await browser.chooseMenu('words', 'harbour master');
  await isFocused(tab, 'dr-card');
  for (const name of ['Close harbour master', 'Look up “harbour master” in Wikipedia', 'Add to my glossary']) {
    await tab.press('Tab');
    await isFocused(tab, name);
  }
  await tab.press('Enter');
  await isFocused(tab, 'name');
  expect(await valueOf(tab, 'name')).toBe('harbour master');
  await tab.press('Tab');
  await tab.press('Tab');
  await isFocused(tab, 'definition');
  await tab.type('Keeps the harbour.');
  await tab.press('Tab');
  await tab.press('Enter');
  await boxOf(tab, card('.dr-add', '“harbour master” is in your glossary.'));
  await expect.poll(() => marked(tab), { timeout: 15_000 }).toContain('harbour master');
  await isFocused(tab, 'Undo');
  await tab.press('Enter');
  await expect.poll(() => marked(tab), { timeout: 15_000 }).not.toContain('harbour master');
  await tab.press('Escape');
  await noCard(tab);
  expect(await tab.run(() => (window as any).keys)).toEqual([]);
  expect(await hosts(tab)).toBe(1);
  expect(await served()).toBe(before);
  expect(browser.pages.requests.filter((url) => url !== PAGE.url)).toEqual([]);
});

test('what the glossary has is said first; a paragraph is no name; a click beside closes, but not what is being written', async ({ browser, openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await select(tab, 'envoys');
  await browser.chooseMenu('words', '«ОДКБ»,');
  await boxOf(tab, card('.dr-entry-name', 'CSTO'));
  expect(await complaints(tab, 'dramatis-ui')).toEqual([]);
  await tab.click(5, 400);
  await noCard(tab);
  await select(tab, OWN);
  await browser.chooseMenu('words', OWN);
  await boxOf(tab, card('.dr-lookup', 'too long for a name'));
  await click(tab, card('button', 'Add to my glossary'));
  await boxOf(tab, card('form'));
  expect(await complaints(tab, 'dramatis-ui')).toEqual([]);
  expect([await valueOf(tab, 'name'), await valueOf(tab, 'definition')]).toEqual(['', OWN]);
  await tab.click(5, 400);
  await boxOf(tab, card('form'));
});

test('a name that the article explains: looked up only for a click, with what it says as a beginning', async ({ browser, openPage, extension, store }) => {
  await store(null);
  browser.pages.serve(ADDRESS, { body: JSON.stringify(SUMMARY), headers: { 'content-type': 'application/json' } });
  const tab = await openPage(PAGE);
  await isRead(tab);
  const asked = () => browser.pages.requests.filter((url) => url !== PAGE.url);
  const tabIds = (): Promise<number[]> => extension.run(async () => (await (window as any).chrome.tabs.query({})).map(({ id }: any) => id));
  // From the card at a mention, which makes way.
  await restOn(tab, await pointAt(tab, OWN, 'ALTC'));
  await boxOf(tab, card('.dr-entry-own', 'a forum of carriers'));
  await click(tab, card('button', 'Add to my glossary: ALTC'));
  await boxOf(tab, card('form'));
  expect(await Promise.all(['name', 'aliases', 'definition'].map((name) => valueOf(tab, name)))).toEqual(['ALTC', 'Altai Transit Council', 'A forum of carriers that meets every spring in a tent']);
  await tab.press('Escape');
  await tab.press('Escape');
  await noCard(tab);
  expect(asked()).toEqual([]);

  // From its entry in the cast; the window that asks is closed, which is a no.
  await click(tab, { css: 'input' });
  await tab.type('altc');
  await click(tab, { css: '.dr-row', text: 'ALTC' });
  const before = await tabIds();
  await click(tab, { css: '.dr-open button', text: 'Look up “Altai Transit Council” in Wikipedia' });
  await expect.poll(async () => (await tabIds()).length, { timeout: 10_000 }).toBe(before.length + 1);
  const [opened] = (await tabIds()).filter((id) => !before.includes(id));
  await extension.run((id) => (window as any).chrome.tabs.remove(id), opened);
  await boxOf(tab, card('.dr-lookup', 'Wikipedia was not asked'));
  expect(asked()).toEqual([]);
  // Chromium's own prompt cannot be answered by a driver; Firefox can be told to show none.
  if (inject('browserKind') === 'firefox') {
    const consent = await browser.openExtensionPage(`consent.html?${new URLSearchParams({ service: 'wikipedia', language: 'en', words: 'Altai Transit Council' })}`);
    await press(consent, 'Allow').catch(() => {});
    await expect.poll(async () => (await tabIds()).length, { timeout: 10_000 }).toBe(before.length);
    await click(tab, card('button', 'Ask again'));
    await boxOf(tab, card('.dr-lookup-text', 'A council of carriers.'));
    expect(asked()).toEqual([ADDRESS]);
    await extension.run(() => (window as any).chrome.permissions.remove({ origins: ['https://en.wikipedia.org/*'] }));
  }
  await click(tab, card('button', 'Add to my glossary'));
  const definition = await valueOf(tab, 'definition');
  expect(definition).toContain(inject('browserKind') === 'firefox' ? 'A council of carriers. (Wikipedia, CC BY-SA 4.0: https://' : 'A forum of carriers');
  await click(tab, card('button', 'Save'));
  // What the article said the letters stand for is now the reader's own, in a section of its own.
  await expect.poll(() => textOf(tab, { css: '.dr-terms-here .dr-name' }), { timeout: 15_000 }).toBe('ALTC');
  expect((await stored(extension)).terms).toEqual([{ name: 'ALTC', aliases: ['Altai Transit Council'], definition }]);
  await click(tab, card('button', 'Undo'));
  // Its entry was open, and is again.
  await boxOf(tab, { css: '.dr-open .dr-entry-own', text: 'a forum of carriers' });
});
