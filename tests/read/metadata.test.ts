// What does the head of a page say of the article, whatever form it is in, and however broken?
import { describe, expect, test } from 'vitest';
import { findCredits } from '../../utils/find/credits.ts';
import { readClues } from '../../utils/read/claims.ts';
import { readLang, readTitle } from '../../utils/read/metadata.ts';
import { readPublished } from '../../utils/read/published.ts';
import { pageOf } from './pages.ts';

const titleOf = (head: string, body = '') => readTitle(pageOf(body, head));
const jsonLd = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const cluesIn = (head: string, body = '') => readClues(pageOf(body, head), { before: [], around: [], last: -1 }, null);
const namesIn = (head: string) => findCredits(cluesIn(head).claims).map(({ name, source }) => `${source}: ${name}`);

describe('title', () => {
  const head = '<meta property="og:title" content="Open Graph"><title>Site :: Title</title>';
  test('is the first heading', () => expect(titleOf(head, '<h1> A  <b>title</b></h1>')).toBe('A title'));
  test('else of Open Graph', () => expect(titleOf(head)).toBe('Open Graph'));
  test('else of the window', () => expect(titleOf('<title> Site :: Title </title>')).toBe('Site :: Title'));
  test('else empty', () => expect(titleOf('')).toBe(''));
});

describe('date', () => {
  test.each<[string, string | null, string, string?]>([
    ['Open Graph', '2024-10-14', '<meta property="article:published_time" content="2024-10-14T09:00:00+03:00">'],
    ['JSON-LD', '2024-10-14', jsonLd({ '@type': 'Article', datePublished: '2024-10-14' })],
    ['Highwire', '2024-10-14', '<meta name="citation_publication_date" content="2024-10-14">'],
    ['Dublin Core', '2024-10-14', '<meta name="DC.Date" content="2024-10-14">'],
    ['time', '2024-10-14', '', '<time datetime="2024-10-14">yesterday</time>'],
    ['time in words', '2024-10-14', '', '<time>14 октября 2024</time>'],
    ['the next where one is broken', '2024-10-14', '<meta property="article:published_time" content="soon">', '<time datetime="2024-10-14"></time>'],
    ['none', null, ''],
  ])('%s: %s', (_, date, head, body) => expect(readPublished(pageOf(body ?? '', head))).toBe(date));
});

describe('language', () => {
  test('of the document, else of Open Graph, else unknown', () => {
    const page = pageOf('', '<meta property="og:locale" content="en_GB">');
    expect(readLang(page)).toBe('en-GB');
    page.documentElement.lang = 'ru';
    expect(readLang(page)).toBe('ru');
    expect(readLang(pageOf('', ''))).toBe('');
  });
});

describe('authors', () => {
  test.each<[string, string, string[]]>([
    ['meta', '<meta name="Author" content="Alina  Verescu">', ['meta: Alina Verescu']],
    ['Highwire, several', '<meta name="citation_author" content="A. Verescu"><meta name="citation_author" content="T. Askarbekov">', ['meta: A. Verescu', 'meta: T. Askarbekov']],
    ['Dublin Core', '<meta name="DC.creator" content="Alina Verescu">', ['meta: Alina Verescu']],
    ['an address is no name', '<meta property="article:author" content="https://example.org/alina">', []],
    ['once for two tags', '<meta name="author" content="Alina Verescu"><meta property="article:author" content="Alina Verescu">', ['meta: Alina Verescu']],
    ['an empty tag', '<meta name="author" content="">', []],
    ['JSON-LD, a person', jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Alina Verescu' } }), ['json-ld: Alina Verescu']],
    ['JSON-LD, a string with markup', jsonLd({ '@type': 'Article', author: '<a href=\'/x\'>Alina <b>Verescu</b></a>' }), ['json-ld: Alina Verescu']],
    ['JSON-LD, a list', jsonLd([{ '@type': 'Article', author: ['Alina Verescu', { name: 'Timur Askarbekov' }] }]), ['json-ld: Alina Verescu', 'json-ld: Timur Askarbekov']],
    ['JSON-LD, by @id in @graph', jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'Thing'], author: { '@id': '#a' } }, { '@id': '#a', name: 'Alina Verescu' }] }), ['json-ld: Alina Verescu']],
    ['JSON-LD, an @id that leads to itself', jsonLd({ '@graph': [{ '@id': '#a', '@type': 'Article', author: { '@id': '#a' } }] }), []],
    ['JSON-LD, an @id that leads nowhere', jsonLd({ '@type': 'Article', author: { '@id': '#b' } }), []],
    ['JSON-LD of something else', jsonLd({ '@type': 'Organization', author: 'Alina Verescu' }), []],
    ['broken JSON-LD, then a whole one', jsonLd('{"@type": "Article", ') + jsonLd({ '@type': 'Article', author: 'Alina Verescu' }), ['json-ld: Alina Verescu']],
    ['JSON-LD that is no object', [jsonLd('null'), jsonLd('3'), jsonLd('"Article"'), jsonLd('[null, [1]]'), jsonLd({ '@graph': [null, 7] }), jsonLd('')].join(''), []],
    ['JSON-LD with names of the wrong type', jsonLd({ '@type': 'Article', author: [null, 7, { name: ['x'] }, { name: null }, [['y']]] }), []],
    ['JSON-LD of 1 MB', jsonLd({ '@type': 'Article', author: 'Alina Verescu', articleBody: 'x'.repeat(1_000_000) }), []],
  ])('%s', (_, head, expected) => expect(namesIn(head)).toEqual(expected));
});

describe('what goes along of a page', () => {
  const size = (head: string, body = '') => JSON.stringify(cluesIn(head, body)).length;
  test('is little of a page that is called a profile as a whole', () => {
    const text = `<p>${'The ferries carried more grain than salt that year. '.repeat(20)}</p>`.repeat(40);
    expect(size('', `<div class="profile"><h1>A title</h1><b class="name">Alina Verescu</b>${text}</div>`)).toBeLessThan(1000);
    expect(findCredits(cluesIn('', `<div class="author-card"><b class="name">Alina Verescu</b><i class="title">Lecturer</i></div>`).claims)).toMatchObject([{ name: 'Alina Verescu', source: 'card' }]);
  });
  test('is little of a page with 5 MB of structured data', () => {
    const authors = Array.from({ length: 5000 }, (_, n) => ({ name: `Alina Verescu ${n}`, description: 'x'.repeat(80) }));
    expect(size(Array.from({ length: 10 }, () => jsonLd({ '@type': 'Article', author: authors, articleBody: 'y'.repeat(400) })).join(''))).toBeLessThan(1000);
    expect(size(jsonLd({ '@type': 'Article', author: authors.slice(0, 1000) }))).toBeLessThan(20_000);
  });
});
