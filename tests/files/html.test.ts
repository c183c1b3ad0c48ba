// Is the file of an article sound HTML that runs and loads nothing, whatever the page has written?
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { printHtml } from '../../utils/files/html.ts';
import type { TakenBlock } from '../../utils/model.ts';
import { block, cell, fileOf, item } from './article.ts';

const parse = (html: string) => new JSDOM(html).window.document;
const mainOf = (...blocks: TakenBlock[]) => parse(printHtml(fileOf(blocks))).querySelector('main')!.innerHTML.trim();

test('title, language, authors, source, text and cast', () => {
  const page = parse(printHtml({ ...fileOf([block('prose', 'Text.')]), hasCast: true }));
  expect([page.documentElement.lang, page.title, page.querySelector('h1')!.textContent]).toEqual(['en', fileOf([]).article.title, fileOf([]).article.title]);
  expect([...page.querySelectorAll('header li')].map((one) => one.textContent)).toEqual(['Danara Toksanbay: PhD; Senior Fellow, Altai Centre; Lecturer', 'Ivan S. Petrov']);
  expect(page.querySelector('header p')!.textContent).toContain('Altai Forum, 12 September 2025');
  expect([...page.querySelectorAll('footer dd')].map((one) => one.textContent)).toEqual(['A state in Central Asia <1991>.', 'A *diplomat*. · President, since 2019']);
});

test.each<[string, TakenBlock[], string]>([
  ['headings under the title', [block('heading', 'One', { level: 1 })], '<h2>One</h2>'],
  ['a list in a list', [item('a', 1), item('b', 2, 3), item('more', 2, 3, true), item('c', 1)], '<ul>\n<li>a<ol start="3">\n<li>b<p>more</p></li></ol></li>\n<li>c</li></ul>'],
  ['a list that begins deep', [item('a', 2), item('b', 1)], '<ul><li><ul>\n<li>a</li></ul></li>\n<li>b</li></ul>'],
  ['bullets after numbers', [item('a', 1, 1), item('b', 1)], '<ol>\n<li>a</li></ol>\n<ul>\n<li>b</li></ul>'],
  ['a quotation', [block('quote', 'One.'), block('quote', 'Two.')], '<blockquote><p>One.</p>\n<p>Two.</p></blockquote>'],
  ['a table', [cell('a', 0), cell('b', 0), cell('c', 1)], '<table>\n<tbody><tr><td>a</td><td>b</td></tr>\n<tr><td>c</td></tr>\n</tbody></table>'],
  ['code', [block('code', 'a <b>\n c')], '<pre>a &lt;b&gt;\n c</pre>'],
  ['links and emphasis', [block('prose', '', { spans: [{ text: 'a', href: 'https://a.example/?b=1&c="', isStrong: true }, { text: 'b', isEmphasis: true }] })], '<p><a href="https://a.example/?b=1&amp;c=&quot;" rel="noopener noreferrer"><strong>a</strong></a><em>b</em></p>'],
])('%s', (_, blocks, html) => expect(mainOf(...blocks)).toBe(html));

test('whatever the page has written is text here, and the file may run and load nothing', () => {
  const evil = '</title><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
  const file = fileOf([block('prose', evil), block('code', evil), block('caption', evil), item(evil, 1), cell(evil, 0)], { hasCast: true });
  const { article, words } = file;
  const authors = [{ ...article.authors[0]!, name: evil, degrees: [evil], affiliations: [{ role: evil, organisation: evil }] }];
  const cast = [{ name: evil, kind: 'state' as const, definition: evil, roles: [evil] }];
  const page = parse(printHtml({ ...file, article: { ...article, title: evil, site: evil, lang: '"><script>', authors, cast }, words: { ...words, cast: evil, published: evil, leftOut: [evil] } }));
  expect(page.querySelectorAll('script, img, iframe, link').length).toBe(0);
  expect(page.title).toBe(evil);
  expect([...page.querySelectorAll('main > *, header h1, header strong, footer dd')].every((one) => one.textContent.includes('onerror=alert(1)'))).toBe(true);
  expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
});
