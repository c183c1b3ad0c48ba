// Does the quiet line stand where the short version was, and does the reader's line stay where it is when that comes and goes?
import type { Tab } from './driver/tab.ts';
import { articleEn, articleRu } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, copiesShown, expect, isRead, isSeen, test, textOf } from './article.ts';

const PAGE = testPage(articleEn);
const { hidden, kept } = PAGE.expected;
const LINE = { in: 'dramatis-fold', css: '.dr-fold' } as const;
const ACTION = { in: 'dramatis-fold', css: 'button' } as const;
const LISTED = { css: '.dr-hidden button', text: 'Short version' };

/** For each paragraph of the short version, whether its first copy is on screen. */
const firstCopies = async (tab: Tab) => (await copiesShown(tab, hidden)).map(([first]) => first);
const all = (shown: boolean) => hidden.map(() => shown);

/** Marks the page's own world, which a reload would put an end to. */
const markWorld = (tab: Tab) => tab.run(() => void ((window as any).isSameWorld = true));
const isSameWorld = (tab: Tab) => tab.run(() => (window as any).isSameWorld === true);

/** How high the text stands in the window: its copy number `copy`, by the top of its first line. */
const topOf = (tab: Tab, text: string, copy: number): Promise<number> =>
  tab.run((wanted, index) => {
    const found = [...document.querySelectorAll('p, h2')].filter((element) => element.textContent === wanted);
    return found[index].getBoundingClientRect().top;
  }, text, copy);

/** Scrolls a text to so many pixels under the top edge of the window. */
async function scrollTo(tab: Tab, text: string, copy: number, top: number): Promise<void> {
  const now = await topOf(tab, text, copy);
  await tab.run((delta) => window.scrollBy({ top: delta, behavior: 'instant' }), now - top);
  expect(Math.abs((await topOf(tab, text, copy)) - top)).toBeLessThanOrEqual(1);
}

test('one line stands for the short version, and shows and hides it in place', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await markWorld(tab);
  expect(await textOf(tab, LINE)).toBe('Short version: 7 paragraphs, all repeated below Show');
  expect(await firstCopies(tab)).toEqual(all(false));
  expect(await tab.run(() => document.querySelectorAll('dramatis-fold').length)).toBe(1);
  // It stands right before the first paragraph that it stands for.
  expect(await tab.run(() => document.querySelector('dramatis-fold')!.nextElementSibling!.textContent)).toBe(hidden[0]);

  await click(tab, ACTION);
  expect(await tab.waitFor(() => document.querySelectorAll('dramatis-fold').length === 2)).toBe(true);
  expect(await firstCopies(tab)).toEqual(all(true));
  expect(await textOf(tab, LINE)).toBe('Short version: 7 paragraphs, shown here and again below Hide');
  expect(await isSeen(tab, { ...LISTED, text: 'Hide: Short version' })).toBe(true);

  await click(tab, ACTION);
  await tab.waitFor(() => document.querySelectorAll('dramatis-fold').length === 1);
  expect(await firstCopies(tab)).toEqual(all(false));
  expect(await isSeen(tab, { ...LISTED, text: 'Show: Short version' })).toBe(true);
  expect(await isSameWorld(tab)).toBe(true);
});

test('the list of the sidebar and the line agree', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await click(tab, LISTED);
  await boxOf(tab, { ...LINE, text: 'shown here and again below' });
  expect(await firstCopies(tab)).toEqual(all(true));
  await click(tab, { ...ACTION, text: 'Hide' });
  await boxOf(tab, { ...LISTED, text: 'Show' });
  expect(await firstCopies(tab)).toEqual(all(false));
});

test('the Russian line counts in Russian paragraphs, in the words of the interface', async ({ openPage }) => {
  const page = testPage(articleRu);
  const tab = await openPage(page);
  await isRead(tab);
  expect(await textOf(tab, LINE)).toContain(`${page.expected.hidden.length} paragraphs, all repeated below`);
});

test('the line that is read keeps its height while the short version comes and goes above it', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  const text = kept[9];
  const copies = (await copiesShown(tab, [text]))[0].length;
  await scrollTo(tab, text, copies - 1, 40);
  const before = await topOf(tab, text, copies - 1);
  for (const action of ['Show', 'Hide', 'Show', 'Hide']) {
    await click(tab, { ...LISTED, text: `${action}: Short version` });
    await boxOf(tab, { ...LISTED, text: action === 'Show' ? 'Hide: ' : 'Show: ' });
    expect(Math.abs((await topOf(tab, text, copies - 1)) - before), action).toBeLessThanOrEqual(1);
    expect(await firstCopies(tab)).toEqual(all(action === 'Show'));
  }
});

test.for([
  ['whole', 9],
  ['cut by the edge of the window', -20],
] as const)('a paragraph of the short version at the top, %s, hands its height to its copy', async ([, top], { openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await click(tab, LISTED);
  await boxOf(tab, { ...LISTED, text: 'Hide' });
  const text = hidden[3];
  await scrollTo(tab, text, 0, top);
  const before = await topOf(tab, text, 0);
  await click(tab, { ...LISTED, text: 'Hide' });
  await boxOf(tab, { ...LISTED, text: 'Show' });
  expect(await firstCopies(tab)).toEqual(all(false));
  expect(Math.abs((await topOf(tab, text, 1)) - before)).toBeLessThanOrEqual(1);
});

test('the switch of the sidebar does the same, without a reload', async ({ openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await markWorld(tab);
  await click(tab, { css: 'label.dr-ctl-line', text: 'Hide the short version' });
  await tab.waitFor(() => !document.querySelector('dramatis-fold'));
  expect(await firstCopies(tab)).toEqual(all(true));
  await click(tab, { css: 'label.dr-ctl-line', text: 'Hide the short version' });
  await tab.waitFor(() => document.querySelector('dramatis-fold'));
  expect(await firstCopies(tab)).toEqual(all(false));
  expect(await isSameWorld(tab)).toBe(true);
});
