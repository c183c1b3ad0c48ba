// Does every way of switching take all of it back and bring it on again, at once, in every tab, and for good?
import { articleEn, articleRu } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { expect, html, isGone, isRead, OFF, type StoredSettings, test } from './article.ts';

const PAGE = testPage(articleEn, { bitrix: true, languageLink: true });
const OTHER = testPage(articleRu);

const SCOPES: [name: string, off: StoredSettings][] = [
  ['this page', { pagesOff: [PAGE.url] }],
  ['this site', { sitesOff: ['russiancouncil.ru'] }],
  ['everywhere', OFF],
];

test.for(SCOPES)('off for %s is as served, byte for byte; on again is as before', async ([, off], { openPage, store }) => {
  await store(off);
  const tab = await openPage(PAGE);
  await isGone(tab);
  const served = await html(tab);
  await store(null);
  await isRead(tab);
  const read = await html(tab);
  expect(read).not.toBe(served);
  await store(off);
  await isGone(tab);
  expect(await html(tab)).toBe(served);
  await store(null);
  await isRead(tab);
  expect(await html(tab)).toBe(read);
});

test('the keyboard command turns the page in front off and on', async ({ browser, openPage, store }) => {
  await store({ pagesOff: [PAGE.url] });
  const tab = await openPage(PAGE);
  const served = await html(tab);
  await browser.command('toggle');
  await isRead(tab);
  await browser.command('toggle');
  await isGone(tab);
  expect(await html(tab)).toBe(served);
});

test('the keyboard command turns a page on again whatever keeps it off', async ({ browser, openPage, store }) => {
  await store({ ...OFF, sitesOff: ['russiancouncil.ru'], pagesOff: [PAGE.url] });
  const tab = await openPage(PAGE);
  await isGone(tab);
  await browser.command('toggle');
  await isRead(tab);
});

test('a page that is off by itself leaves the others on', async ({ openPage, store }) => {
  await store({ pagesOff: [PAGE.url] });
  const [off, on] = [await openPage(PAGE), await openPage(OTHER)];
  await isRead(on);
  expect(await off.run(() => document.querySelector('dramatis-ui'))).toBe(null);
});

test('two open tabs follow a change at once, without a reload', async ({ openPage, store }) => {
  await store(null);
  const tabs = [await openPage(PAGE), await openPage(OTHER)];
  for (const tab of tabs) {
    await isRead(tab);
    await tab.run(() => void ((window as any).isSameWorld = true));
  }
  await store({ switches: { widgets: false } });
  for (const tab of tabs) await tab.waitFor(() => !document.querySelector('[data-dramatis-hidden=widget]') && document.querySelector('[data-dramatis-hidden=repeat]'));
  await store({ switches: { marks: false } });
  for (const tab of tabs) await tab.waitFor(() => document.querySelector('[data-dramatis-hidden=widget]') && CSS.highlights.size === 0);
  await store(OFF);
  for (const tab of tabs) await isGone(tab);
  await store(null);
  for (const tab of tabs) await isRead(tab);
  for (const tab of tabs) expect(await tab.run(() => (window as any).isSameWorld)).toBe(true);
});

test('settings outlive a reload', async ({ openPage, store }) => {
  await store({ switches: { repeats: false } });
  const tab = await openPage(PAGE);
  await isRead(tab);
  await tab.reload();
  await isRead(tab);
  expect(await tab.run(() => document.querySelector('[data-dramatis-hidden=repeat], dramatis-fold'))).toBe(null);
  expect(await tab.run(() => document.querySelector('[data-dramatis-hidden=widget]') !== null)).toBe(true);
});

test('settings that are broken in the storage count as the first ones', async ({ openPage, store }) => {
  await store({ switches: 'no', sitesOff: 7, pagesOff: { length: 3 } } as never);
  await isRead(await openPage(PAGE));
});
