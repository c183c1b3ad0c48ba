// Which pages change under the reader: by a "read more" of their own, by navigation that loads no document, or with other words in the short version?
import { type Article, type TestPage, urlOf } from './article.ts';
import { articleEn, interviewEn } from './articles.ts';
import { articleHtml, expectedOf, testPage } from './build.ts';

const CLOSING = { hidden: ' hidden', style: ' style="display: none"', class: ' class="dn"' };

/**
 * An article of which the page shows the short version, with the full one behind a button that opens it and leaves the short one in place
 * (`isStacked`), or closes it.
 */
export function readMore(closedBy: keyof typeof CLOSING, isStacked: boolean): TestPage {
  const page = testPage(articleEn, { layout: 'containers' });
  const [short, full] = ['<div class="article__text" data-version="short">', `<div data-version="full"${CLOSING[closedBy]}><div class="article__text">`];
  const code = `document.querySelector('#more').addEventListener('click', () => {
  const [short, full] = ['short', 'full'].map((name) => document.querySelector('[data-version=' + name + ']'));
  full.hidden = false;
  full.style.display = '';
  full.classList.remove('dn');
  ${isStacked ? '' : 'short.hidden = true;'}
});`;
  const marks = [short, full];
  let seen = 0;
  const html = page.html
    .replaceAll('<div class="article__text">', () => marks[seen++] ?? '<div class="article__text">')
    .replace('<div data-version="full"', () => '<button id="more" type="button">Read the full text</button>\n<div data-version="full"')
    .replace('</body>', () => `</div><script>${code}</script></body>`);
  return { ...page, id: `read more, closed by ${closedBy}${isStacked ? ', both stay' : ''}`, html };
}

/** Two articles between which the page goes without loading a document: `history.pushState`, then a new article in place of the old. */
export function inPageNavigation(): TestPage & { next: TestPage } {
  const [first, second] = [articleEn, interviewEn].map((article) => ({ ...testPage(article), expected: expectedOf(article) }));
  const literal = JSON.stringify(articleHtml(interviewEn)).replaceAll('<', '\\u003c');
  const code = `addEventListener('go', () => {
  history.pushState({}, '', ${JSON.stringify(new URL(urlOf(interviewEn)).pathname)});
  document.title = 'Next';
  setTimeout(() => { document.querySelector('.article').outerHTML = ${literal}; }, 50);
});`;
  const html = first!.html.replace('</body>', () => `<script>${code}</script></body>`);
  return { ...first!, id: 'in-page navigation', html, next: second! };
}

/** An article whose short version says two of its paragraphs in slightly other words. */
export function reworded(): TestPage {
  const swap = [['three days', 'four days'], ['the largest landlocked state', 'a very large landlocked state']] as const;
  const page = testPage(articleEn);
  let html = page.html;
  // The first place where each stands is in the short version.
  for (const [from, to] of swap) html = html.replace(from, to);
  return { ...page, id: 'reworded', html };
}

/** The same text in the full version alone, for what is expected of a page that closes the other. */
export const textsOf = ({ full }: Article): string[] => full.map(({ text }) => text);
