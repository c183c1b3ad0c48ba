// Is an article in Markdown what it was on the page: its words, what it sets apart, and nothing that a reader of Markdown takes for more?
import { describe, expect, test } from 'vitest';
import { printMarkdown } from '../../utils/files/markdown.ts';
import type { Span, TakenBlock } from '../../utils/model.ts';
import { block, cell, fileOf, item } from './article.ts';

/** What is printed of the blocks. */
const bodyOf = (...blocks: TakenBlock[]) => /\n---\n\n(.*)\n$/s.exec(printMarkdown(fileOf(blocks)))![1];
const spans = (...list: Span[]) => bodyOf(block('prose', '', { spans: list }));

test('title, authors with degrees and posts, source, what is left out, text, cast', () => {
  const { article, words } = fileOf([]);
  expect(printMarkdown({ article: { ...article, blocks: [block('prose', 'Text.')] }, words: { ...words, leftOut: ['7 paragraphs are left out.'] }, hasCast: true })).toBe(`# Corridors & Costs: 100% of {What} “They” Carry

- **Danara Toksanbay**: PhD; Senior Fellow, Altai Centre; Lecturer
- **Ivan S. Petrov**

Altai Forum, 12 September 2025. <https://forum.example/en/corridor_1/?id=5&utm_source=mail&x=50%25#part>

*7 paragraphs are left out.*

---

Text.

---

## Cast

- **Kazakhstan** (state): A state in Central Asia \\<1991\\>.
- **K. Tokayev** (person): A \\*diplomat\\*. *President, since 2019*
`);
});

test('where the page says nothing of itself, the address stands alone', () => {
  const { article, words } = fileOf([]);
  expect(printMarkdown({ article: { ...article, title: '', authors: [], site: '' }, words: { ...words, published: '' }, hasCast: false })).toMatch(/^<https:\S+>\n\n---\n\n?/);
});

describe('blocks', () => {
  test.each<[string, TakenBlock[], string]>([
    ['a heading, never above the title', [block('heading', 'One', { level: 1 }), block('heading', 'Four # 4', { level: 4 })], '## One\n\n#### Four # 4'],
    ['a list in a list, and a second paragraph of an item', [item('a', 1), item('b', 2, 3), item('more of b', 2, 3, true), item('c', 1)], '- a\n    3. b\n\n        more of b\n- c'],
    ['a quotation of two paragraphs', [block('quote', 'One.'), block('quote', 'Two.')], '> One.\n>\n> Two.'],
    ['a table', [cell('Year', 0), cell('km', 0), cell('2024', 1), cell('1|2', 1), cell('2025', 2)], '| Year | km |\n| --- | --- |\n| 2024 | 1\\|2 |\n| 2025 |  |'],
    ['two tables', [cell('a', 0), cell('b', 1, 1)], '| a |\n| --- |\n\n| b |\n| --- |'],
    ['code with fences in it', [block('code', 'a\n```\n  *b*\n')], '````\na\n```\n  *b*\n````'],
    ['a caption', [block('caption', 'A bay.')], '*A bay.*'],
  ])('%s', (_, blocks, text) => expect(bodyOf(...blocks)).toBe(text));
});

describe('words that look like markup stay words', () => {
  test.each([
    ['# no heading', '\\# no heading'], ['1. no list', '1\\. no list'], ['2025) no list', '2025\\) no list'], ['- no list', '\\- no list'], ['+', '\\+'], ['--- no rule', '\\--- no rule'],
    ['a * b_c_ `d` [e](f) <g> ~h~ \\i', 'a \\* b\\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\~h\\~ \\\\i'], ['R&D &amp; &#39;', 'R&D \\&amp; \\&#39;'], ['2025 was, #1', '2025 was, #1'], ['-5 degrees', '-5 degrees'],
    ['«Да» — нет', '«Да» — нет'],
  ])('%s', (text, printed) => expect(bodyOf(block('prose', text))).toBe(printed));
});

describe('links and emphasis', () => {
  test.each<[string, Span[], string]>([
    ['a link', [{ text: 'See ' }, { text: 'this [1]', href: 'https://a.example/x_(y)$1' }, { text: '.' }], 'See [this \\[1\\]](<https://a.example/x_(y)$1>).'],
    ['emphasis, its spaces outside', [{ text: 'A' }, { text: ' very ', isEmphasis: true }, { text: 'big', isStrong: true }, { text: ' one' }], 'A *very* **big** one'],
    ['all at once', [{ text: ' both ', isEmphasis: true, isStrong: true, href: 'https://a.example/' }], '[***both***](<https://a.example/>)'],
    ['nothing but space', [{ text: 'a' }, { text: ' ', isStrong: true, href: 'https://a.example/' }, { text: 'b' }], 'a b'],
  ])('%s', (_, list, text) => expect(spans(...list)).toBe(text));
});
