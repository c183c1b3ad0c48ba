// Is a RIAC article read cleanly, in every arrangement, with nothing lost, and given back byte for byte?
import { lostSentences } from '../generator/invariant.ts';
import type { Tab } from './driver/tab.ts';
import type { TestPage } from '../pages/riac/article.ts';
import { articleEn, articleRu, interviewEn, interviewRu } from '../pages/riac/articles.ts';
import { type BuildOptions, testPage } from '../pages/riac/build.ts';
import { seedArticle } from '../pages/riac/seed.ts';
import { copiesShown, expect, html, isGone, isRead, missing, OFF, shownLines, type StoredSettings, test } from './article.ts';
import { stateOf } from './answer.ts';

const TABS: BuildOptions[] = (['tabs-short-open', 'tabs-full-open'] as const).flatMap((layout) =>
  (['hidden', 'style', 'class'] as const).map((closedBy): BuildOptions => ({ layout, closedBy })),
);

const PAGES: TestPage[] = [
  testPage(articleEn),
  testPage(articleRu),
  testPage(articleEn, { layout: 'containers', text: 'br', byline: 'one-line', bitrix: true }),
  testPage(articleRu, { text: 'div', byline: 'links', votes: { count: 121, rating: 3.5 }, languageLink: true }),
  testPage(articleRu, { print: true, meta: true }),
  testPage(interviewEn, { layout: 'containers', bitrix: true, dark: true }),
  testPage(interviewRu),
  ...TABS.map((options, index) => testPage(index % 2 ? articleRu : articleEn, options)),
];

const seed = seedArticle();
const SEED_PAGES: TestPage[] = seed ? [{}, { layout: 'containers', bitrix: true }, { text: 'br', byline: 'one-line' }, TABS[0], TABS[5]].map((options) => testPage(seed, options as BuildOptions)) : [];

const foldSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();
type Browsing = { tab: Tab; extension: Tab; page: TestPage; store(settings: StoredSettings | null): Promise<void> };

async function checkReading({ tab, extension, page, store }: Browsing): Promise<void> {
  const { id, expected: { hidden, widgets, kept } } = page;
  await store(OFF);
  await tab.goto(page.url);
  const [before, served] = [await shownLines(tab), await html(tab)];
  await stateOf(extension, page.url);

  await store(null);
  await isRead(tab);
  const after = await shownLines(tab);
  expect(missing(before, after), `hidden: ${id}`).toEqual([...hidden, ...widgets].map(foldSpaces).toSorted());
  expect(missing(after, before), `added: ${id}`).toEqual([]);
  expect(lostSentences(before, [...after, ...widgets]), `lost: ${id}`).toEqual([]);
  for (const text of kept) expect(after, id).toContain(foldSpaces(text));
  // Of two copies the first goes; of a text that the page shows once, nothing does.
  if (!id.includes('layout=tabs')) expect(await copiesShown(tab, kept), id).toEqual(kept.map((text) => (hidden.includes(text) ? [false, true] : [true])));

  await store(OFF);
  await isGone(tab);
  expect(await html(tab), id).toBe(served);
  expect(await shownLines(tab), id).toEqual(before);
}

const isTabbed = ({ id }: TestPage) => id.includes('layout=tabs');

test.for([
  ['pages with both versions on show', PAGES.filter((page) => !isTabbed(page))],
  ['pages with one version in a closed tab, of which nothing on show is hidden', PAGES.filter(isTabbed)],
  ['pages of the seed article', SEED_PAGES],
] as const)('reads %s', async ([, pages], { browser, extension, open, store, skip }) => {
  skip(pages.length === 0, 'The seed article does not lie beside this project.');
  const tab = await open('about:blank');
  for (const page of pages) {
    browser.pages.serve(page.url, page.html);
    await checkReading({ tab, extension, page, store });
  }
});
