// Is nobody asked before the reader has clicked and said yes, and is he answered after it?
import { inject } from 'vitest';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { complaints } from './axe.ts';
import { expect, isRead } from './article.ts';
import type { Tab } from './driver/tab.ts';
import { press, says, test } from './options.ts';

const QUESTION = { service: 'wikipedia', language: 'en', words: 'Altai Forum' };
const CONSENT = `consent.html?${new URLSearchParams(QUESTION)}`;
const ADDRESS = 'https://en.wikipedia.org/api/rest_v1/page/summary/Altai_Forum';
const SUMMARY = { type: 'standard', title: 'Altai Forum', extract: 'A yearly meeting.', content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Altai_Forum' } } };

/** Sends what a click in the sidebar sends, and leaves the answer where `answered` finds it. */
const ask = (tab: Tab): Promise<void> =>
  tab.run((input) => {
    (window as any).answer = null;
    void (window as any).chrome.runtime.sendMessage({ name: 'look-up', input }).then((answer: unknown) => ((window as any).answer = answer));
  }, QUESTION);
const answered = (tab: Tab): Promise<any> => tab.waitFor(() => (window as any).answer);
const tabIds = (tab: Tab): Promise<number[]> => tab.run(async () => (await (window as any).chrome.tabs.query({})).map(({ id }: any) => id));

test('without consent nothing is asked: not by reading, not by the click, not after a no', async ({ browser, extension, openPage }) => {
  const page = testPage(articleEn);
  await isRead(await openPage(page));
  const before = await tabIds(extension);
  await ask(extension);
  await expect.poll(async () => (await tabIds(extension)).length, { timeout: 10_000 }).toBe(before.length + 1);
  // A second click waits for the same window.
  await extension.run((input) => void (window as any).chrome.runtime.sendMessage({ name: 'look-up', input }), QUESTION);
  const [opened, ...more] = (await tabIds(extension)).filter((id) => !before.includes(id));
  expect(more).toEqual([]);
  await extension.run((id) => (window as any).chrome.tabs.remove(id), opened);
  expect(await answered(extension)).toEqual({ status: 'refused' });
  expect(browser.pages.requests.filter((url) => !url.startsWith(page.url) && !url.endsWith('/favicon.ico'))).toEqual([]);
});

test.for(['light', 'dark'])('%s: the page that asks pleases axe, fits its window, and closes on a no', async (theme, { browser, extension }) => {
  const consent = await browser.openExtensionPage(CONSENT, { width: 400, height: 340 });
  await consent.emulate({ dark: theme === 'dark' });
  await consent.waitFor(() => document.querySelector('.dr-consent'));
  expect(await complaints(consent, 'html')).toEqual([]);
  expect(await consent.run(() => [document.querySelector('h1')!.textContent, document.documentElement.scrollHeight <= innerHeight])).toEqual(['May Dramatis ask en.wikipedia.org?', true]);
  const count = (await tabIds(extension)).length;
  await consent.press('Tab');
  await consent.press('Tab');
  await consent.press('Enter').catch(() => {});
  await expect.poll(async () => (await tabIds(extension)).length, { timeout: 10_000 }).toBe(count - 1);
});

// Chromium's own prompt cannot be answered by a driver; Firefox can be told to show none.
test.runIf(inject('browserKind') === 'firefox')('after a yes one look-up is one request; its answer is kept, cleared and the permission taken back', async ({ browser, extension, openOptions }) => {
  browser.pages.serve(ADDRESS, { body: JSON.stringify(SUMMARY), headers: { 'content-type': 'application/json' } });
  const options = await openOptions();
  const consent = await browser.openExtensionPage(CONSENT);
  const count = (await tabIds(extension)).length;
  await press(consent, 'Allow').catch(() => {});
  await expect.poll(async () => (await tabIds(extension)).length, { timeout: 10_000 }).toBe(count - 1);
  expect(browser.pages.requests).toEqual([]);
  expect(await extension.run(async () => (await (window as any).chrome.permissions.getAll()).data_collection)).toEqual(['websiteContent']);
  for (let time = 0; time < 2; time++) {
    await ask(extension);
    expect(await answered(extension)).toMatchObject({ status: 'found', text: 'A yearly meeting.', licence: { name: 'CC BY-SA 4.0' } });
  }
  expect(browser.pages.requests).toEqual([ADDRESS]);
  await says(options, 'lookups', '1 answer is kept');
  await press(options, 'Clear the answers');
  await says(options, 'lookups', 'No answer is kept.');
  await press(options, 'Take back: en.wikipedia.org');
  await options.waitFor(() => document.querySelector('#lookups')!.textContent.match(/not allowed/g)?.length === 5);
  // With the last host goes the consent to send words of a page.
  const consents = () => extension.run(async () => (await (window as any).chrome.permissions.getAll()).data_collection);
  await expect.poll(consents, { timeout: 10_000 }).toEqual([]);
});
