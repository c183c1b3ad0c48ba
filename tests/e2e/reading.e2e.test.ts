// Is a RIAC article read cleanly, in every arrangement, with nothing lost, and given back byte for byte?
import { lostSentences } from '../generator/invariant.ts';
import type { TestPage } from '../pages/riac/article.ts';
import { articleEn, articleRu, interviewEn, interviewRu } from '../pages/riac/articles.ts';
import { type BuildOptions, testPage } from '../pages/riac/build.ts';
import { seedArticle } from '../pages/riac/seed.ts';
import { copiesShown, expect, html, isGone, isRead, missing, OFF, shownLines, test } from './article.ts';

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
const named = (pages: TestPage[]) => pages.map((page) => [page.id, page] as const);

test.for(named([...PAGES, ...SEED_PAGES]))('reads %s', async ([, page], { openPage, store }) => {
  const { hidden, widgets, kept } = page.expected;
  await store(OFF);
  const tab = await openPage(page);
  await isGone(tab);
  const [before, served] = [await shownLines(tab), await html(tab)];

  await store(null);
  await isRead(tab);
  const after = await shownLines(tab);
  expect(missing(before, after), 'hidden').toEqual([...hidden, ...widgets].map(foldSpaces).toSorted());
  expect(missing(after, before), 'added').toEqual([]);
  expect(lostSentences(before, [...after, ...widgets]), 'lost').toEqual([]);
  // Of two copies the first goes; of a text that the page shows once, nothing does.
  if (!page.id.includes('layout=tabs')) expect(await copiesShown(tab, kept)).toEqual(kept.map((text) => (hidden.includes(text) ? [false, true] : [true])));
  for (const text of kept) expect(after).toContain(foldSpaces(text));

  await store(OFF);
  await isGone(tab);
  expect(await html(tab)).toBe(served);
  expect(await shownLines(tab)).toEqual(before);
});

test.skipIf(seed)('reads the seed article: skipped, for it does not lie beside this project', () => {});
