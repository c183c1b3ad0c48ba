// Does the options page keep what is set, take files in and out, mend a broken store, and please axe, in every look?
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { complaints } from './axe.ts';
import { expect, isGone, isRead } from './article.ts';
import { catchFiles, pickFile, press, savedFile, says, stored, test } from './options.ts';
import { writeOld } from './store.ts';

const PAGE = testPage(articleEn);
const TERMS = [{ name: 'C5+1', aliases: ['Central Asia plus one'], definition: 'Talks, "the format",\nof six.' }, { name: 'ближнее зарубежье', aliases: [], definition: 'Соседи.' }];

test('a page that is off is listed, and turned on again in its open tab', async ({ openPage, openOptions, store }) => {
  await store({ pagesOff: [PAGE.url], sitesOff: ['example.org'] });
  const tab = await openPage(PAGE);
  await isGone(tab);
  const options = await openOptions();
  await press(options, `Turn on: ${PAGE.url.replace('https://', '')}`);
  await says(options, 'sites', 'No page is switched off.');
  await says(options, 'sites', 'example.org');
  await isRead(tab);
});

test('what is chosen is stored, and there when the page is opened again', async ({ openOptions, store }) => {
  await store(null);
  const options = await openOptions();
  await press(options, 'not marked');
  await press(options, 'mark the first in each section');
  await press(options, 'Hide share and rating boxes');
  await expect.poll(async () => (await stored(options)).switches.widgets, { timeout: 10_000 }).toBe(false);
  await options.reload();
  await options.waitFor(() => document.querySelector('.dr-options'));
  expect(await options.run(() => [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value))).toEqual(['auto', 'off', 'first']);
  expect((await stored(options)).marking).toEqual({ adjectives: 'off', mentions: 'first' });
});

test('a term is added by the keyboard alone, and deleted with a way back', async ({ openOptions, store }) => {
  await store(null);
  const options = await openOptions();
  await options.run(() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Add a term')!.focus());
  await options.press('Enter');
  await options.waitFor(() => document.activeElement?.getAttribute('name') === 'name');
  await options.type('Altai Forum');
  await options.press('Tab');
  await options.type('AF');
  await options.press('Tab');
  await options.type('A yearly meeting.');
  await options.press('Tab');
  await options.press('Enter');
  await says(options, 'glossary', '“Altai Forum” is in your glossary.');
  await expect.poll(async () => (await stored(options)).terms, { timeout: 10_000 }).toEqual([{ name: 'Altai Forum', aliases: ['AF'], definition: 'A yearly meeting.' }]);
  expect(await options.run(() => document.activeElement!.textContent)).toBe('Add a term');
  await press(options, 'Delete: Altai Forum');
  await says(options, 'glossary', 'Nothing here yet.');
  await press(options, 'Undo');
  await says(options, 'glossary', 'A yearly meeting.');
});

test('a glossary goes out as CSV and JSON and comes in again; bad rows are named', async ({ openOptions, store }) => {
  await store({ terms: TERMS });
  const options = await openOptions();
  await catchFiles(options);
  await press(options, 'Export as CSV');
  const csv = await savedFile(options);
  expect(csv.text.startsWith('\uFEFFname,aliases,definition\r\n')).toBe(true);
  await press(options, 'Export as JSON');
  const json = await savedFile(options);
  for (const { name, text } of [csv, json]) {
    await store(null);
    await says(options, 'glossary', 'Nothing here yet.');
    await pickFile(options, 'glossary', name, text);
    await says(options, 'glossary', '2 terms added');
    await expect.poll(async () => (await stored(options)).terms, { timeout: 10_000 }).toEqual(TERMS);
  }
  await pickFile(options, 'glossary', 'mine.csv', 'имя;определение\r\nC5+1;Переговоры\r\nШОС;\r\n');
  await says(options, 'glossary', '1 has a newer definition; 1 row was not taken');
  await says(options, 'glossary', 'Row 3: there is no definition ШОС;');
  await press(options, 'Keep mine: C5+1');
  await says(options, 'glossary', 'Your definition is kept.');
  await expect.poll(async () => (await stored(options)).terms, { timeout: 10_000 }).toEqual(TERMS);
});

test('muted actors are named from the glossary, and unmuted', async ({ openOptions, store }) => {
  await store({ muted: ['nato', 'no-such-actor'], mutedOn: { [PAGE.url]: ['kazakhstan', 'own:C5+1'] } });
  const options = await openOptions();
  for (const name of ['NATO', 'no-such-actor', 'Kazakhstan', 'C5+1']) await says(options, 'muted', name);
  await press(options, 'Mark again: Kazakhstan');
  await press(options, 'Mark again: NATO');
  await expect.poll(() => stored(options), { timeout: 10_000 }).toMatchObject({ muted: ['no-such-actor'], mutedOn: { [PAGE.url]: ['own:C5+1'] } });
});

test('everything goes out and comes in again; reset asks first and can be undone', async ({ openOptions, store }) => {
  await store({ terms: TERMS, muted: ['nato'], sitesOff: ['example.org'] });
  const options = await openOptions();
  await catchFiles(options);
  await press(options, 'Export everything');
  const { name, text } = await savedFile(options);
  expect(name).toBe('dramatis-settings.json');
  await press(options, 'Reset');
  await press(options, 'Reset everything');
  await says(options, 'glossary', 'Nothing here yet.');
  await press(options, 'Undo');
  await says(options, 'glossary', 'Соседи.');
  await store(null);
  await says(options, 'glossary', 'Nothing here yet.');
  await pickFile(options, 'everything', name, text);
  await says(options, 'everything', 'The file’s settings are in force.');
  await expect.poll(() => stored(options), { timeout: 10_000 }).toMatchObject({ terms: TERMS, muted: ['nato'], sitesOff: ['example.org'] });
  await pickFile(options, 'everything', 'other.json', '{"a":1}');
  await says(options, 'everything', 'This is not a file of Dramatis settings.');
});

test.for<[unknown, string]>([['nonsense', 'All of them are as at first.'], [{ muted: ['nato', 7], terms: 'none' }, 'is as at first: muted actors, your glossary.']])('a broken store is told of, and saved on wish: %j', async ([broken, words], { extension, openOptions, store }) => {
  await store(null);
  await writeOld(extension, broken);
  const options = await openOptions();
  expect(await options.run(() => document.querySelector('[role=alert]')!.textContent)).toContain(words);
  await catchFiles(options);
  await press(options, 'Save what was stored as a file');
  expect(JSON.parse((await savedFile(options)).text)).toEqual(broken);
  await press(options, 'Hide the short version');
  await expect.poll(async () => (await stored(options)).switches?.repeats, { timeout: 10_000 }).toBe(false);
  expect(await options.consoleWarnings()).toEqual([]);
});

test('the popup leads there', async ({ browser, extension, openPage }) => {
  await isRead(await openPage(PAGE));
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor(() => document.querySelector('.dr-pop'));
  const ids = () => extension.run(async () => (await (window as any).chrome.tabs.query({})).map(({ id }: any) => id));
  const before = await ids();
  // The popup closes itself then, so the click is not waited for.
  await popup.run(() => void setTimeout(() => document.querySelector<HTMLElement>('.dr-pop .dr-icon')!.click()));
  await expect.poll(async () => (await ids()).filter((id: number) => !before.includes(id)).length, { timeout: 10_000 }).toBe(1);
  await extension.run(async (known) => {
    for (const { id } of await (window as any).chrome.tabs.query({})) if (!known.includes(id)) await (window as any).chrome.tabs.remove(id);
  }, before);
});

test.for([
  ['wide', {}, { width: 1000, height: 800 }], ['dark', { dark: true }, { width: 1000, height: 800 }],
  ['narrow', {}, { width: 320, height: 640 }], ['forced colours', { forcedColors: true }, { width: 700, height: 640 }],
] as const)('%s: axe finds nothing, and nothing is cut off', async ([, emulation, size], { openOptions, store }) => {
  await store({ terms: TERMS, muted: ['nato'], mutedOn: { [PAGE.url]: ['russia'] }, pagesOff: [PAGE.url], sitesOff: ['example.org'], versions: { 'example.org': 'short' }, marking: 'broken' as never });
  const options = await openOptions(size);
  await options.emulate({ ...emulation, reducedMotion: true });
  await press(options, 'Edit: C5+1');
  await options.waitFor(() => document.querySelector('form'));
  await press(options, 'Save');
  await press(options, 'Add a term');
  await press(options, 'Reset');
  await pickFile(options, 'glossary', 'mine.csv', 'name,definition\nC5+1,Newer\nA,\n');
  await says(options, 'glossary', 'Row 3');
  expect(await complaints(options, 'html')).toEqual([]);
  expect(await options.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await options.run(() => [...document.querySelectorAll<HTMLElement>('button, input:not([hidden]):not([type=radio]), textarea, .dr-radio')]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.getBoundingClientRect().height + (one.matches('.dr-act') ? 4 : 0) < 24)
    .map((one) => one.textContent))).toEqual([]);
});
