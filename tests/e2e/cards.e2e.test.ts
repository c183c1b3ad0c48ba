// Is the script of cards and entries left alone until a reader's hand moves, loaded once, told what that did before, and does what it draws work then?
import { entryById } from '../../utils/glossary/glossary.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import type { Tab } from './driver/tab.ts';
import { boxOf, click, expect, isRead, test, textOf } from './article.ts';
import { cardOf, hasCard, isCardGone, letTimersRun, pointAt, restOn } from './mentions.ts';

const PAGE = testPage(articleEn);
const { kept } = PAGE.expected;

/** Listens in a tab of ours to the scripts that pages ask for: the extension's messages come there as well as to the background. */
const listen = (extension: Tab): Promise<void> =>
  extension.run(() => {
    const loads: string[] = ((window as any).loads = []);
    (window as any).heard?.();
    const hear = ({ name, input }: { name: string; input: string }) => { if (name === 'load') loads.push(input); };
    const { onMessage } = (window as any).chrome.runtime;
    onMessage.addListener(hear);
    (window as any).heard = () => onMessage.removeListener(hear);
  });
const loads = (extension: Tab): Promise<string[]> => extension.run(() => (window as any).loads);

/** Opens the article; no pointer moves. */
async function openArticle(extension: Tab, openPage: (page: typeof PAGE) => Promise<Tab>): Promise<Tab> {
  await listen(extension);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await letTimersRun(tab);
  expect(await loads(extension)).toEqual(['companion']);
  return tab;
}

test('a mention: loaded when the pointer moves for the first time, which opens the card where it has come to rest by that; and the entry in the cast has it then', async ({ extension, openPage }) => {
  const tab = await openArticle(extension, openPage);
  const { x, y } = await pointAt(tab, kept[1]!, 'Kazakhstan');
  await letTimersRun(tab);
  expect(await loads(extension)).toEqual(['companion']);
  // Once, as it came to rest before anything could look where.
  await tab.move(x, y);
  expect(await cardOf(tab)).toMatchObject({ name: entryById('kazakhstan')!.name.en });
  await tab.move(5, 5);
  await isCardGone(tab);
  await click(tab, { css: '.dr-row', text: 'CSTO' });
  await boxOf(tab, { css: '.dr-open' });
  expect(await textOf(tab, { css: '.dr-open .dr-entry-text' })).toBe(entryById('csto')!.definition.en);
  expect(await loads(extension)).toEqual(['companion', 'cards']);
  expect(await tab.consoleWarnings()).toEqual([]);
});

test('a mention that a finger taps before anything else', async ({ extension, openPage }) => {
  const tab = await openArticle(extension, openPage);
  const { x, y } = await pointAt(tab, kept[1]!, 'Kazakhstan');
  await tab.tap(x, y);
  expect(await cardOf(tab)).toMatchObject({ name: entryById('kazakhstan')!.name.en });
  expect(await loads(extension)).toEqual(['companion', 'cards']);
});

test('not loaded where nothing is marked, wherever the pointer moves', async ({ extension, openPage, store }) => {
  await store({ switches: { marks: false } });
  const tab = await openArticle(extension, openPage);
  await restOn(tab, await pointAt(tab, kept[1]!, 'Kazakhstan'));
  await letTimersRun(tab);
  expect([await hasCard(tab), await loads(extension)]).toEqual([false, ['companion']]);
});

test('an entry of the cast: loaded when it is opened, and the card has it then', async ({ extension, openPage }) => {
  const tab = await openArticle(extension, openPage);
  await click(tab, { css: '.dr-row', text: 'CSTO' });
  await boxOf(tab, { css: '.dr-open' });
  expect(await textOf(tab, { css: '.dr-open .dr-entry-text' })).toBe(entryById('csto')!.definition.en);
  await restOn(tab, await pointAt(tab, kept[1]!, 'Kazakhstan'));
  expect(await cardOf(tab)).toMatchObject({ name: entryById('kazakhstan')!.name.en });
  expect(await loads(extension)).toEqual(['companion', 'cards']);
  expect(await tab.consoleWarnings()).toEqual([]);
});
