// Does the card of an author open what is known, keep what the page says, and ask a register only after a press and a yes?
import { inject } from 'vitest';
import { biosOf, biosPage } from '../pages/riac/bios.ts';
import { complaints } from './axe.ts';
import { boxOf, click, expect, isRead, isSeen, shownLines, textOf } from './article.ts';
import type { Tab } from './driver/tab.ts';
import { press, test } from './options.ts';

const PAGE = biosPage('en', { meta: true });
const ORCID = /^https:\/\/pub\.orcid\.org\//;
const CONSENT = `consent.html?${new URLSearchParams({ service: 'orcid', language: 'en', words: 'Alina Verescu', organisation: 'Russian International Affairs Council' })}`;
const RECORDS = {
  'num-found': 2,
  'expanded-result': [
    { 'orcid-id': '0000-0001-0000-0001', 'given-names': 'Alina', 'family-names': '<img src=x onerror="document.title=1">Verescu', 'credit-name': null, 'other-name': [], 'institution-name': ['Harbour School'] },
    { 'orcid-id': '0000-0001-0000-0002', 'given-names': 'A.', 'family-names': 'Verescu', 'credit-name': null, 'other-name': ['Alina V.'], 'institution-name': [] },
  ],
};
const ASK = { css: '.dr-lookup-ask', text: 'Ask ORCID' };
const FIRST = '.dr-author:has(.dr-registers) .dr-lookup';

const tabIds = (tab: Tab): Promise<number[]> => tab.run(async () => (await (window as any).chrome.tabs.query({})).map(({ id }: any) => id));
const card = (tab: Tab): Promise<string> => tab.run(() => (document.querySelector('dramatis-ui')!.shadowRoot!.querySelector<HTMLElement>('.dr-author')!.innerText).replace(/\s+/g, ' ').trim());
const strangers = (requests: string[]) => requests.filter((url) => !url.startsWith('https://russiancouncil.ru/'));

/** What can be asked is not there before this is pressed. */
async function openLookUps(tab: Tab): Promise<void> {
  await click(tab, { css: '.dr-author-acts button', text: 'Look up… Alina Verescu' });
  await boxOf(tab, ASK);
}

test('says all of an author, opens entries in place, copies, and leaves the bios on the page', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await boxOf(tab, { css: '.dr-author .dr-known', text: 'Stimson Center' });
  expect(await card(tab)).toMatch(/^Alina Verescu, PhD Research Fellow Russian International Affairs Council Alina Verescu is a research fellow .* Show all On the publisher’s staff · From the byline, a sentence about the author and the page’s structured data Copy Author’s page/i);
  const lines = await shownLines(tab);
  for (const bio of biosOf('en')) expect(lines).toContain(bio);

  const known = { css: '.dr-author .dr-known', text: 'Al-Farabi' };
  await click(tab, known);
  await boxOf(tab, { css: '.dr-author .dr-open', text: 'in Almaty' });
  await tab.press('Escape');
  await tab.waitFor(() => !document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-open'));
  // Escape has closed the entry, and the focus is where it was.
  expect(await tab.run(() => document.querySelector('dramatis-ui')!.shadowRoot!.activeElement?.textContent)).toContain('Al-Farabi');
  await click(tab, { css: '.dr-publisher .dr-known' });
  await boxOf(tab, { css: '.dr-publisher .dr-open', text: 'founded in 2010' });
  await click(tab, { css: '.dr-publisher .dr-open button', text: 'Close RIAC' });

  await click(tab, { css: '.dr-author-bio button', text: 'Show all' });
  await boxOf(tab, { css: '.dr-author-bio button', text: 'Show less' });
  expect(await isSeen(tab, { css: '.dr-author-bio .is-cut' })).toBe(false);
  await click(tab, { css: '.dr-author-acts button', text: 'Copy: Alina Verescu' });
  await boxOf(tab, { css: '.dr-author-said', text: 'Copied: Alina Verescu, Research Fellow, Russian International Affairs Council' });
  expect(await tab.consoleWarnings()).toEqual([]);
});

test.for(['light', 'dark'])('%s: pleases axe with everything open; asks nobody by reading, opening, or after a no', async (theme, { browser, extension, openPage }) => {
  const page = biosPage('en', { meta: true, dark: theme === 'dark' });
  const tab = await openPage(page);
  await tab.emulate({ dark: theme === 'dark', reducedMotion: true });
  await isRead(tab);
  await click(tab, { css: '.dr-author .dr-known', text: 'Russian International' });
  await openLookUps(tab);
  expect(await complaints(tab, 'dramatis-ui')).toEqual([]);
  expect(strangers(browser.pages.requests)).toEqual([]);
  if (theme === 'dark') return;
  const before = await tabIds(extension);
  await click(tab, ASK);
  await expect.poll(async () => (await tabIds(extension)).length, { timeout: 10_000 }).toBe(before.length + 1);
  const opened = (await tabIds(extension)).find((id) => !before.includes(id))!;
  await extension.run((id) => (window as any).chrome.tabs.remove(id), opened);
  await boxOf(tab, { css: FIRST, text: 'ORCID was not asked, since you have not allowed it.' });
  expect(strangers(browser.pages.requests)).toEqual([]);
});

// Chromium's own prompt cannot be answered by a driver; Firefox can be told to show none.
test.runIf(inject('browserKind') === 'firefox')('after a yes a press is one request; its records are candidates, a fault has its words', async ({ browser, extension, openPage }) => {
  const consent = await browser.openExtensionPage(CONSENT);
  expect(await consent.waitFor(() => document.querySelector('.dr-consent .dr-prose')?.textContent)).toContain('“Alina Verescu, Russian International Affairs Council” and nothing else');
  const count = (await tabIds(extension)).length;
  await press(consent, 'Allow').catch(() => {});
  await expect.poll(async () => (await tabIds(extension)).length, { timeout: 10_000 }).toBe(count - 1);
  const tab = await openPage(PAGE);
  await isRead(tab);
  browser.pages.serve(ORCID, { status: 429, body: '', headers: { 'retry-after': '0' } });
  await openLookUps(tab);
  expect(strangers(browser.pages.requests)).toEqual([]);
  await click(tab, ASK);
  await boxOf(tab, { css: FIRST, text: 'ORCID asks to wait a little' });
  browser.pages.serve(ORCID, { body: JSON.stringify(RECORDS), headers: { 'content-type': 'application/json' } });
  await click(tab, { css: `${FIRST} .dr-act`, text: 'Ask again' });
  await boxOf(tab, { css: FIRST, text: 'ORCID has 2 records' });
  expect(await textOf(tab, { css: FIRST })).toBe('ORCID has 2 records for “Alina Verescu”. Alina Verescu , opens in a new tab Harbour School ORCID 0000-0001-0000-0001 A. Verescu , opens in a new tab also: Alina V. ORCID 0000-0001-0000-0002 Names repeat: which of these is meant, if any, is not known. From ORCID CC0 1.0 , opens in a new tab');
  expect(await card(tab)).toContain('Research Fellow Russian International Affairs Council');
  expect(await tab.run(() => document.title)).not.toBe('1');
  const asked = strangers(browser.pages.requests);
  expect(asked).toHaveLength(2);
  for (const url of asked) expect(new URL(url).searchParams.get('q')).toContain('affiliation-org-name:"Russian International Affairs Council"');
  await extension.run(() => (window as any).chrome.permissions.remove({ origins: ['https://pub.orcid.org/*'] }));
  await extension.run(() => (window as any).chrome.storage.local.remove('lookUps'));
});

/** Has the background hold back what it finds of authors, fail at it, or (null) answer as ever. */
const hold = (extension: Tab, how: 'held' | 'fails' | null): Promise<void> =>
  extension.run(async (value) => {
    const { local } = (window as any).chrome.storage;
    await (value ? local.set({ heldAuthors: value }) : local.remove('heldAuthors'));
  }, how);

const authorsSaid = (tab: Tab): Promise<string> =>
  tab.run(() => [...document.querySelector('dramatis-ui')!.shadowRoot!.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === 'Authors')?.innerText.replace(/\s+/g, ' ') ?? '');

test('authors that come late: the article is read, hidden and marked without them; who cites it waits', async ({ browser, extension, openPage, onTestFinished }) => {
  onTestFinished(() => hold(extension, null));
  await hold(extension, 'held');
  const tab = await openPage(PAGE);
  // The cast does not wait.
  await boxOf(tab, { css: '.dr-cast .dr-row', text: 'Kazakhstan' });
  expect(await authorsSaid(tab)).toContain('Looking for authors…');
  await tab.waitFor(() => document.querySelectorAll('[data-dramatis-hidden]').length > 0 && CSS.highlights.size > 0);
  const hidden = await tab.run(() => document.querySelectorAll('[data-dramatis-hidden]').length);
  const before = await tabIds(extension);
  await click(tab, { css: 'button', text: 'Cite and save' });
  // What the background is asked for after the article it would have answered first.
  await extension.run(() => (window as any).chrome.runtime.sendMessage({ name: 'shortcut' }));
  expect(await tabIds(extension)).toEqual(before);
  await hold(extension, null);
  await boxOf(tab, { css: '.dr-author .dr-known', text: 'Stimson Center' });
  expect(await authorsSaid(tab)).not.toContain('Looking');
  await expect.poll(async () => (await tabIds(extension)).length, { timeout: 15_000 }).toBe(before.length + 1);
  const opened = (await tabIds(extension)).find((id) => !before.includes(id))!;
  const key = await extension.run(async (id) => new URL((await (window as any).chrome.tabs.get(id)).url).searchParams.get('key'), opened);
  const article = await extension.run((input) => (window as any).chrome.runtime.sendMessage({ name: 'taken', input }), key);
  expect((article as { authors: { name: string }[] }).authors.map(({ name }) => name)).toEqual(PAGE.expected.authors.map(({ name }) => name));
  await extension.run((id) => (window as any).chrome.tabs.remove(id), opened);
  expect(await tab.run(() => document.querySelectorAll('[data-dramatis-hidden]').length)).toBe(hidden);
  expect(await tab.consoleWarnings()).toEqual([]);
  expect(strangers(browser.pages.requests)).toEqual([]);
});

test('authors that cannot be looked for cost themselves alone, with one warning', async ({ extension, openPage, onTestFinished }) => {
  onTestFinished(() => hold(extension, null));
  await hold(extension, 'fails');
  const tab = await openPage(PAGE);
  await isRead(tab);
  await boxOf(tab, { css: '.dr-none', text: 'Who wrote this could not be determined.' });
  await tab.waitFor(() => document.querySelectorAll('[data-dramatis-hidden]').length > 0 && CSS.highlights.size > 0);
  const warnings = await tab.consoleWarnings();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('could not look for the authors');
});
