// Do settings survive: an older form, two tabs that change them at once, a synchronised storage that is full; and does nothing of a page go there?
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { isUnsent } from '../../utils/store/kept.ts';
import { ITEMS } from '../../utils/store/plan.ts';
import type { Tab } from './driver/tab.ts';
import { expect, isGone, isRead } from './article.ts';
import { press, says, test } from './options.ts';
import { readRaw, stored, writeOld } from './store.ts';

const PAGE = testPage(articleEn);
const EVERYWHERE = ITEMS.find(({ name }) => name === 'everywhere')!;
const TERMS = [{ name: 'C5+1', aliases: [], definition: 'Talks.' }];

const sync = async (tab: Tab) => (await readRaw(tab)).sync!;
const flip = (tab: Tab, label: string) => tab.run((words) => [...document.querySelectorAll('label')].find((one) => one.textContent.includes(words))!.querySelector('button')!.click(), label);

test('an older form is taken over; changes of two tabs at once are both kept, and synchronised without pages and words', async ({ openPage, openOptions, extension, store }) => {
  await store(null);
  await writeOld(extension, { switches: { widgets: false }, muted: ['nato'], pagesOff: [PAGE.url], terms: TERMS });
  const tab = await openPage(PAGE);
  const options = await openOptions();
  await says(options, 'glossary', 'Talks.');
  await isGone(tab);
  await expect.poll(async () => (await readRaw(extension)).local, { timeout: 10_000 }).not.toHaveProperty('settings');
  const other = await openOptions();
  await Promise.all([flip(options, 'Hide the short version'), flip(other, 'Mark actors in the text'), flip(other, 'On all its sites')]);
  await expect.poll(() => stored(extension), { timeout: 10_000 }).toMatchObject({ switches: { repeats: false, widgets: false, marks: false }, everywhere: false });
  await expect.poll(() => sync(extension), { timeout: 10_000 }).toMatchObject({ version: 2, 'settings/switches/repeats': false, 'settings/switches/marks': false, 'settings/everywhere': false, 'settings/muted': ['nato'] });
  expect(JSON.stringify(await sync(extension))).not.toMatch(/russiancouncil|C5/);
  await options.reload();
  await options.waitFor(() => document.querySelector('.dr-options'));
  expect(await options.run(() => [...document.querySelectorAll('[role=switch]')].map((one) => one.ariaChecked))).toEqual(['false', 'false', 'false', 'false', 'false']);
  await says(options, 'muted', 'NATO');
  // As the reader's other browser would.
  await expect.poll(async () => isUnsent(await readRaw(extension), EVERYWHERE), { timeout: 10_000 }).toBe(false);
  await extension.run(() => (window as any).chrome.storage.sync.set({ 'settings/everywhere': true }));
  await options.waitFor(() => [...document.querySelectorAll('[role=switch]')].at(-1)!.ariaChecked === 'true');
  await press(options, `Turn on: ${PAGE.url.replace('https://', '')}`);
  await isRead(tab);
});

test('where the synchronised storage is full, settings are kept here, and the options page says so until there is room', async ({ openOptions, extension, store, onTestFinished }) => {
  await store(null);
  const room = () => extension.run(() => (window as any).chrome.storage.sync.remove(Array.from({ length: 13 }, (_, n) => `junk-${n}`)));
  onTestFinished(room);
  // What came before is on its way no more.
  await expect.poll(async () => Object.keys((await readRaw(extension)).local['carried'] ?? {}).length, { timeout: 10_000 }).toBeGreaterThan(5);
  await extension.run(async () => {
    const { storage } = (window as any).chrome;
    const left = 102_400 - JSON.stringify(await storage.sync.get(null)).length;
    for (let n = 0; n < 13; n++) await storage.sync.set({ [`junk-${n}`]: 'x'.repeat(n < 12 ? 8_100 : left - 12 * 8_115 - 100) });
  });
  await store({ muted: Array.from({ length: 100 }, (_, n) => `no-such-actor-${n}`) });
  const options = await openOptions();
  await options.waitFor(() => [...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes('no more room for synchronised settings. These are kept here only: muted actors.')));
  await press(options, 'Hide share and rating boxes');
  await expect.poll(async () => (await stored(extension)).switches.widgets, { timeout: 10_000 }).toBe(false);
  await options.reload();
  await says(options, 'muted', 'no-such-actor-99');
  expect(await options.run(() => document.querySelectorAll('[role=switch]')[1]!.ariaChecked)).toBe('false');
  await room();
  await press(options, 'Hide share and rating boxes');
  await options.waitFor(() => ![...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes('synchronised')));
  expect((await sync(extension))['settings/muted']).toHaveLength(100);
});
