// Which arrangements are tried? Each option in turn on a plain page, and the combinations that are known to be hard.
import type { Article, TestPage } from './article.ts';
import { articles } from './articles.ts';
import { testPage, type BuildOptions } from './build.ts';

const layouts: BuildOptions[] = [
  {},
  { layout: 'containers' },
  ...(['tabs-short-open', 'tabs-full-open'] as const).flatMap((layout) =>
    (['hidden', 'style', 'class'] as const).map((closedBy): BuildOptions => ({ layout, closedBy })),
  ),
];

const single: BuildOptions[] = [
  { text: 'div' },
  { text: 'br' },
  { byline: 'one-line' },
  { byline: 'links' },
  { byline: 'none' },
  { widgets: 'top' },
  { widgets: 'bottom' },
  { widgets: 'none', audience: false },
  { bitrix: true },
  { print: true },
  { dark: true },
  { meta: true },
  { votes: { count: 28, rating: 4.79 } },
  { languageLink: true },
];

const combined: BuildOptions[] = [
  { layout: 'containers', text: 'br', byline: 'one-line', bitrix: true },
  { layout: 'containers', text: 'div', byline: 'links', bitrix: true, meta: true },
  { layout: 'tabs-full-open', closedBy: 'class', text: 'br', byline: 'links', bitrix: true },
  { layout: 'tabs-short-open', closedBy: 'class', text: 'div', byline: 'one-line', widgets: 'bottom' },
  { text: 'br', print: true, byline: 'one-line' },
  { text: 'div', bitrix: true, votes: { count: 121, rating: 3.5 }, languageLink: true },
];

export const arrangements: BuildOptions[] = [...layouts, ...single, ...combined];

/** An article in every arrangement; also for the seed article, where it is at hand. */
export const pagesOf = (article: Article): TestPage[] => arrangements.map((options) => testPage(article, options));

export const articlePages: TestPage[] = articles.flatMap(pagesOf);
