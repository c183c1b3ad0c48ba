// What does the page of an article look like in each arrangement that the site may have? Pure: article and options in, html out.
import type { Article, Expected, TestAuthor, TestPage } from './article.ts';
import { urlOf } from './article.ts';
import { documentHtml } from './document.ts';
import { el, escape } from './html.ts';
import { settle, type BuildOptions, type Settled } from './options.ts';
import { aside, audience, breadcrumbs, footer, header, loginBox, widgets, widgetTexts } from './surroundings.ts';
import { versions } from './versions.ts';
import { words } from './words.ts';

export type { BuildOptions };

function author({ name, line, href }: TestAuthor, byline: Settled['byline']): string {
  if (byline === 'one-line') return el('p', 'class="author"', escape(line ? `${name}, ${line}` : name));
  if (byline === 'links') {
    const content = el('div', 'class="person__content"', el('a', `href="${href}"`, escape(name)), line ? el('p', 'class="author__line"', escape(line)) : '');
    return el('div', 'class="person author"', content);
  }
  return el('div', 'class="author"', el('div', 'class="author__name"', escape(name)), line ? el('div', 'class="author__line"', escape(line)) : '');
}

/** The article element: title, date, picture, widgets, byline, both versions, widgets. */
export function articleHtml(article: Article, options: BuildOptions = {}): string {
  const settled = settle(options);
  const boxes = (place: 'top' | 'bottom'): string =>
    settled.widgets === place || settled.widgets === 'both' ? widgets(article.lang, place, settled) : '';
  const picture = el('figure', 'class="article__picture"', '<div></div>', el('figcaption', '', escape(article.caption)));
  return el(
    'div',
    'class="article"',
    el('h1', '', escape(article.title)),
    el('div', 'class="article__date"', article.dateShown),
    settled.print || !article.caption ? '' : picture,
    boxes('top'),
    settled.byline === 'none' ? '' : article.authors.map((one) => author(one, settled.byline)).join('\n'),
    versions(article, settled),
    boxes('bottom'),
  );
}

function metaTags(article: Article): string {
  const property = (name: string, content: string): string => `<meta property="${name}" content="${escape(content)}">\n`;
  return property('og:type', 'article') + property('og:title', article.title) + property('article:published_time', `${article.date}T09:00:00+03:00`);
}

/** Build the page of an article. */
export function buildPage(article: Article, options: BuildOptions = {}): string {
  const settled = settle(options);
  const { lang } = article;
  const title = `${words[lang].site} :: ${article.title}`;
  const head = { lang, title, dark: settled.dark, extra: settled.meta ? metaTags(article) : '' };
  const content = articleHtml(article, options);
  if (settled.print) return documentHtml(head, content);
  const parts = [header(lang), settled.bitrix ? loginBox(lang) : '', el('div', 'class="wrap"', breadcrumbs(lang, article.section), el('div', 'class="cols"', content, aside(lang)))];
  parts.push(footer(lang), settled.audience ? audience(lang) : '', '<script>window.counter = [];</script>');
  return documentHtml(head, parts.filter(Boolean).join('\n'));
}

/** What a reading of that page must come to. */
export function expectedOf(article: Article, options: BuildOptions = {}): Expected {
  const settled = settle(options);
  const { lang } = article;
  const short = article.short.map((index) => article.full[index].text);
  const onlyShort = settled.layout === 'tabs-short-open' && short.length > 0;
  const at = (place: 'top' | 'bottom'): string[] => (settled.widgets === place || settled.widgets === 'both' ? widgetTexts(lang, place, settled) : []);
  return {
    authors: settled.byline === 'none' ? [] : article.authors.map(({ name, degrees, affiliations }) => ({ name, degrees, affiliations })),
    hidden: settled.layout.startsWith('tabs') ? [] : short,
    widgets: [...at('top'), ...at('bottom'), ...(settled.audience ? words[lang].audience : [])],
    kept: onlyShort ? short : article.full.map((piece) => piece.text),
  };
}

/** A page with its address and what is expected of it. */
export function testPage(article: Article, options: BuildOptions = {}): TestPage {
  const name = Object.entries(options).map(([key, value]) => `${key}=${typeof value === 'object' ? 'given' : value}`);
  const id = [article.id, article.lang, ...name].join(' ');
  return { id, url: urlOf(article), html: buildPage(article, options), isArticle: true, expected: expectedOf(article, options) };
}
