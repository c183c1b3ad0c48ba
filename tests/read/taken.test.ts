// Are links, emphasis, lists and tables read as the page sets them, and is no character of the text lost?
import { expect, test } from 'vitest';
import type { TakenBlock } from '../../utils/model.ts';
import { readTaken } from '../../utils/read/taken.ts';
import { readOf } from './pages.ts';

const BASE = 'https://forum.example/en/article/';
const takenOf = (body: string): TakenBlock[] => {
  const { blocks, anchors } = readOf(body);
  return readTaken(blocks, anchors, BASE);
};
const spansOf = (body: string) => takenOf(body)[0]!.spans;

test.each([
  ['plain text is one stretch', '<p>One <span>two</span> three</p>', [{ text: 'One two three' }]],
  ['a link leads on from the page', '<p>See <a href="../x?y=1">this</a>.</p>', [{ text: 'See ' }, { text: 'this', href: 'https://forum.example/en/x?y=1' }, { text: '.' }]],
  ['a link into the page itself is none in a file', '<p>Said<a href="#fn1">1</a></p>', [{ text: 'Said1' }]],
  ['a link that runs code is none', '<p><a href="javascript:alert(1)">Go</a> <a href="data:text/html,x">on</a> <a href="http://[">a</a></p>', [{ text: 'Go on a' }]],
  ['emphasis of all tags', '<p><i>a</i> <cite>b</cite> <b>c</b> <strong><em>d</em></strong></p>', [{ text: 'a b', isEmphasis: true }, { text: ' ' }, { text: 'c', isStrong: true }, { text: ' ' }, { text: 'd', isEmphasis: true, isStrong: true }]],
  ['a paragraph in a link', '<a href="/z"><p>All of it.</p></a>', [{ text: 'All of it.' }]],
  ['code keeps its lines', '<pre>a\n  <b>b</b>\n</pre>', [{ text: 'a\n  b\n' }]],
])('%s', (_, body, spans) => expect(spansOf(body)).toEqual(spans));

test('together the stretches are the text, white space folded as in it', () => {
  const body = '<p> A <b> b </b>\n<i>c</i><a href="/d">d </a> e<br>f</p><ul><li> g<em> h</em></li></ul>';
  const { blocks, anchors } = readOf(body);
  expect(readTaken(blocks, anchors, BASE).map(({ spans }) => spans.map(({ text }) => text).join(''))).toEqual(blocks.map(({ text }) => text));
});

test('lists: depth, numbers from where they start, second paragraphs of an item', () => {
  const items = takenOf('<ol start="3"><li>a</li><li><p>b</p><p>more</p><ul><li>deep</li></ul></li></ol><ul><li>c</li></ul><dl><dt>d</dt></dl>').map(({ item }) => item);
  expect(items).toEqual([
    { depth: 1, number: 3, isMore: false }, { depth: 1, number: 4, isMore: false }, { depth: 1, number: 4, isMore: true }, { depth: 2, number: null, isMore: false },
    { depth: 1, number: null, isMore: false }, { depth: 1, number: null, isMore: false },
  ]);
});

test('tables: which row, which table', () => {
  expect(takenOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><table><tr><td>d</td></tr></table>').map(({ cell }) => cell))
    .toEqual([{ table: 0, row: 0 }, { table: 0, row: 0 }, { table: 0, row: 1 }, { table: 1, row: 2 }]);
});
