// Does the sidebar stand beside the text and never over it, and does it say who wrote the article, who is in it and what is hidden?
import type { Tab } from './driver/tab.ts';
import type { TestPage } from '../pages/riac/article.ts';
import { articleEn, articleRu } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { seedArticle } from '../pages/riac/seed.ts';
import { boxOf, click, expect, isRead, isSeen, test, textOf } from './article.ts';
import { stored } from './store.ts';

const PAGE = testPage(articleEn);
const SIDE = { css: '.dr-side' };
const seed = seedArticle();

/** Where the paragraphs of the article stand. */
const textColumn = (tab: Tab): Promise<{ left: number; right: number; width: number }> =>
  tab.run(() => {
    const rects = [...document.querySelectorAll('.article__text p')].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0);
    const [left, right] = [Math.min(...rects.map((rect) => rect.left)), Math.max(...rects.map((rect) => rect.right))];
    return { left, right, width: right - left };
  });

/** The authors as the sidebar shows them, in the shape that pages expect. */
const authorsShown = (tab: Tab) =>
  tab.run(() => {
    const words = (element: Element | null) => element?.textContent ?? '';
    return [...document.querySelector('dramatis-ui')!.shadowRoot!.querySelectorAll('.dr-author')].map((author) => ({
      name: words(author.querySelector('.dr-name')),
      degrees: words(author.querySelector('h3 .dr-gloss')).split(', ').filter(Boolean),
      affiliations: [...author.querySelectorAll('li')].map((line) => ({ role: words(line.querySelector('.dr-author-role')), organisation: words(line.querySelector('.dr-author-org')) })),
    }));
  });

/** Every row of the cast, folded ones too: name to number of mentions. */
async function castShown(tab: Tab): Promise<Record<string, number>> {
  return tab.run(async () => {
    const root = document.querySelector('dramatis-ui')!.shadowRoot!;
    for (const more of root.querySelectorAll<HTMLElement>('.dr-more[aria-expanded=false]')) more.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return Object.fromEntries([...root.querySelectorAll('.dr-row')].map((row) => [row.querySelector('.dr-name')!.textContent, Number(row.querySelector('.dr-row-n')!.textContent)]));
  });
}

test.for([[1280, 800], [1440, 900]])('stands beside the text at %i px', async ([width, height], { openPage }) => {
  const tab = await openPage(PAGE, { width, height });
  await isRead(tab);
  const [side, text] = [await boxOf(tab, SIDE), await textColumn(tab)];
  expect(side.right).toBeLessThanOrEqual(width);
  expect(text.right).toBeLessThanOrEqual(side.left);
  expect(text.width).toBeGreaterThanOrEqual(480);
  expect(await tab.run(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('is a drawer where the page keeps two columns and the text would be too narrow', async ({ openPage }) => {
  const tab = await openPage(PAGE, { width: 1024, height: 700 });
  await isRead(tab);
  await boxOf(tab, { css: '.dr-tab' });
  expect(await tab.run(() => [document.documentElement.hasAttribute('data-dramatis-side'), document.documentElement.scrollWidth <= innerWidth])).toEqual([false, true]);
});

test('names the authors, the actors, and what is hidden with its reason', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  expect(await authorsShown(tab)).toEqual(PAGE.expected.authors);
  const cast = await castShown(tab);
  expect(Object.keys(cast)).toEqual(expect.arrayContaining(['Kazakhstan', 'China', 'Russia', 'CSTO', 'EAEU', 'Vladimir Putin']));
  const listed = await textOf(tab, { css: '.dr-hidden' });
  expect(listed).toContain('Short version, 7 paragraphs');
  expect(listed).toContain('same text as paragraphs 1–3 and');
  expect(listed).toMatch(/Rating boxes, 2 .* at|Rating boxes, 2/);
  expect(listed).toContain('Print link');
  expect(listed).toContain('Audience tabs');
});

test.skipIf(!seed)('the seed article: two authors, and the actors that it names', async ({ openPage }) => {
  const page: TestPage = testPage(seed!);
  const tab = await openPage(page);
  await isRead(tab);
  expect(await authorsShown(tab)).toEqual(page.expected.authors);
  const cast = await castShown(tab);
  const wanted = ['Kazakhstan', 'China', 'Russia', 'CSTO', 'EAEU', 'Belt and Road Initiative', 'Nursultan Nazarbayev', 'Kassym-Jomart Tokayev', 'Vladimir Putin'];
  expect(Object.keys(cast)).toEqual(expect.arrayContaining(wanted));
  const named = seed!.full.map(({ text }) => text).join(' ').match(/CSTO|Collective Security Treaty Organi[sz]ation(?: \(CSTO\))?/g)!;
  expect(cast.CSTO).toBeGreaterThanOrEqual(named.length);
});

test('filters the cast', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await click(tab, { css: 'input' });
  await tab.type('kaz');
  await tab.waitFor(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelectorAll('.dr-row').length < 4);
  expect(Object.keys(await castShown(tab))).toContain('Kazakhstan');
  await tab.type('zzz');
  await boxOf(tab, { css: '[role=status]', text: 'No name in the cast matches “kazzzz”.' });
  await tab.press('Escape');
  await boxOf(tab, { css: '.dr-row', text: 'China' });
});

test('leads to a heading by the outline', async ({ openPage }) => {
  const tab = await openPage(PAGE, { width: 1280, height: 700 });
  await isRead(tab);
  const title = 'What the great powers want from a timetable';
  await click(tab, { css: '.dr-outline button', text: title });
  await tab.waitFor((words) => {
    const { top } = [...document.querySelectorAll('h2')].find((one) => one.textContent === words)!.getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  }, title);
  await tab.waitFor((words) => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-outline [aria-current=location]')?.textContent!.includes(words), title);
});

test('closes to a tab, gives the page its width back, stays closed on the site, and opens again', async ({ extension, openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await click(tab, { css: '.dr-top button', text: 'Close the sidebar' });
  await boxOf(tab, { css: '.dr-tab' });
  expect(await isSeen(tab, SIDE)).toBe(false);
  expect(await tab.run(() => document.documentElement.hasAttribute('data-dramatis-side'))).toBe(false);
  const other = await openPage(testPage(articleRu));
  await isRead(other);
  expect([await isSeen(other, SIDE), await isSeen(other, { css: '.dr-tab' })]).toEqual([false, true]);
  await click(other, { css: '.dr-tab' });
  await boxOf(other, SIDE);
  // Drawn at once, and written a moment later.
  await expect.poll(async () => (await stored(extension)).sidebarClosed, { timeout: 10_000 }).toEqual([]);
  await other.reload();
  await isRead(other);
  expect(await isSeen(other, SIDE)).toBe(true);
});
