// Which element holds the article, with menus, side boxes, copies and other articles around it?
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../utils/read/page.ts';
import { findRootByReadability } from '../../utils/read/readability.ts';
import { styleView } from '../../utils/read/view.ts';
import { riac } from '../../utils/sites/riac.ts';
import { finish } from '../../utils/text/steps.ts';
import { paragraph } from '../find/literals.ts';
import { articlePages } from '../pages/riac/arrangements.ts';
import { pageOf } from './pages.ts';

const p = (...numbers: number[]) => numbers.map((n) => `<p>${paragraph(n)}</p>`).join('');
const rootOf = (body: string) => finish(readDocument(pageOf(body), styleView(window), riac)).root;

describe('the article root', () => {
  test.each<[string, string]>([
    ['beside a sidebar', `<nav><a href="/">Home</a></nav><div class="cols"><div id="root">${p(1, 2, 3, 4)}</div><aside>${p(9)}</aside></div>`],
    ['beside a side box that no tag marks', `<div><div id="root">${p(1, 2, 3, 4, 5)}</div><div>${p(9)}</div></div>`],
    ['with its text in several boxes', `<div id="root"><div>${p(1, 2)}</div><div>${p(3, 4)}</div></div>`],
    ['with a copy in a box of its own', `<main id="root"><div>${p(1, 4)}</div><div>${p(1, 2, 3, 4)}</div></main>`],
    ['with its text in one paragraph', `<div id="root"><h1>Title</h1><p>${paragraph(1)}</p></div>`],
    ['of two articles the first', `<div><article id="root"><h1>One</h1>${p(1, 2, 3)}</article><article><h1>Two</h1>${p(4, 5, 6)}</article></div>`],
    ['around sections with headings only', `<article id="root"><section><h2>One</h2>${p(1, 2, 3)}</section><section><h2>Two</h2>${p(4, 5, 6)}</section></article>`],
    ['above a longer talk of its readers', `<div><article id="root">${p(1, 2, 3)}</article><div class="comments">${`<div><p>${paragraph(7)}</p></div>`.repeat(9)}</div></div>`],
    ['that is called a comment itself', `<div id="root" class="comments">${p(1, 2, 3)}</div>`],
    ['without lists of links', `<div><ul>${`<li><a href="/x">${paragraph(7)}</a></li>`.repeat(9)}</ul><div id="root">${p(1, 2, 3)}</div></div>`],
  ])('%s', (_, body) => expect(rootOf(body)?.id).toBe('root'));

  test.each([['', 'no body text'], ['<nav><a href="/">Home</a></nav>', 'a menu'], ['<p>Short.</p>', 'a short line']])('is null for "%s": %s', (body) => expect(rootOf(body)).toBeNull());

  test('marks the blocks inside it', () => {
    const { blocks } = finish(readDocument(pageOf(`<div>Before</div><div><h1>Title</h1>${p(1, 2, 3)}</div><footer>After</footer>`), styleView(window), riac));
    expect(blocks.map((block) => block.inRoot)).toEqual([false, true, true, true, true, false]);
  });

  test('is asked for elsewhere only without a profile and without an answer', () => {
    const asked: string[] = [];
    const ask = (document: Document) => {
      asked.push(document.title);
      return null;
    };
    const scattered = `<div>${p(1)}</div><div>${p(2)}</div><div>${p(3)}</div><div>${p(4)}</div>`;
    const withTitle = (body: string, title: string) => pageOf(body, `<title>${title}</title>`);
    finish(readDocument(withTitle(scattered, 'known site'), styleView(window), riac, ask));
    finish(readDocument(withTitle(`<div>${p(1, 2)}</div>`, 'clear structure'), styleView(window), null, ask));
    finish(readDocument(withTitle(scattered, 'scattered'), styleView(window), null, ask));
    finish(readDocument(withTitle('', 'empty'), styleView(window), null, ask));
    expect(asked).toEqual(['scattered', 'empty']);
  });
});

describe('Readability', () => {
  test('its article is a live element', () => {
    const page = pageOf(`<div id="menu"><a href="/">Home</a></div><div id="root"><div>${p(1, 2, 3)}</div><div>${p(4, 5, 6)}</div></div><div id="foot">Imprint</div>`);
    const root = findRootByReadability(page);
    expect(root?.isConnected).toBe(true);
    for (const text of [1, 2, 3, 4, 5, 6].map(paragraph)) expect(root?.textContent).toContain(text);
    expect(root?.textContent).not.toContain('Imprint');
  });
  test('finds nothing in an empty page', () => expect(findRootByReadability(pageOf(''))).toBeNull());
});

test('reading writes nothing to the page', () => {
  const body = `${articlePages[0]!.html.split('<body>')[1]!}`;
  const page = pageOf(body, '<title>A title</title>');
  const before = page.documentElement.outerHTML;
  finish(readDocument(page, styleView(window), null, findRootByReadability));
  findRootByReadability(page);
  expect(page.documentElement.outerHTML).toBe(before);
});
