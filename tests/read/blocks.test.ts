// Which leaf blocks does a page have, of which kind, shown or not, and do their pieces lead back to the nodes exactly?
import { describe, expect, test } from 'vitest';
import type { Block } from '../../utils/model.ts';
import type { Blocks } from '../../utils/read/blocks.ts';
import { riac } from '../../utils/sites/riac.ts';
import { articlePages } from '../pages/riac/arrangements.ts';
import { generatePage, kinds } from '../generator/generate.ts';
import { PROSE, readOf } from './pages.ts';

const linesOf = (body: string, head?: string) => readOf(body, { head }).blocks.map((block) => `${block.kind}: ${block.text}`);
const firstOf = (body: string, head?: string): Block => readOf(body, { head }).blocks[0]!;

describe('blocks and their kinds', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['prose: One.', 'prose: Two.']],
    ['divs as paragraphs', `<div>${PROSE}</div><div>Label</div>`, [`prose: ${PROSE}`, 'other: Label']],
    ['two breaks', 'One here.<br><br>Two here.', ['prose: One here.', 'prose: Two here.']],
    ['two breaks with space between', 'One here.<br> \n <br>Two here.', ['prose: One here.', 'prose: Two here.']],
    ['one break', '<p>One<br>line</p>', ['prose: One line']],
    ['list items', '<ul><li>One</li><li>Two <b>bold</b></li></ul>', ['item: One', 'item: Two bold']],
    ['paragraphs in an item', '<ul><li><p>One.</p><p>Two.</p></li></ul>', ['item: One.', 'item: Two.']],
    ['a quotation', '<blockquote><p>One.</p><ul><li>Two</li></ul></blockquote>', ['quote: One.', 'quote: Two']],
    ['a figure', '<figure><img><figcaption>A bay</figcaption></figure>', ['caption: A bay']],
    ['a table of data', '<table><tr><th>Year</th><td>2024</td></tr></table>', ['cell: Year', 'cell: 2024']],
    ['a table of layout', `<table><tr><td><p>${PROSE}</p></td></tr></table>`, [`prose: ${PROSE}`]],
    ['code', '<pre>let a = 1.\nb</pre>', ['code: let a = 1. b']],
    ['headings', '<h1>One</h1><h2>Two</h2><h4>Four</h4>', ['title: One', 'heading: Two', 'heading: Four']],
    ['a summary', '<details><summary>More</summary><p>Text.</p></details>', ['heading: More', 'prose: Text.']],
    ['inline elements', '<p>A <b>bo<i>ld</i></b> <a href="/x">link</a>.</p>', ['prose: A bold link.']],
    ['a block inside an inline element', '<span>Before <p>inside.</p> after</span>', ['other: Before', 'prose: inside.', 'other: after']],
    ['text beside blocks', '<div>Before<p>One.</p>After</div>', ['other: Before', 'prose: One.', 'other: After']],
    ['white space of all sorts', '<p> A\n\t b\u00A0\u202Fc\u3000 </p>', ['prose: A b c']],
    ['what is no text', '<p>A</p><script>x()</script><style>p{}</style><noscript>no</noscript><textarea>t</textarea><template>t</template><svg><text>s</text></svg>', ['prose: A']],
    ['a button', '<button>Print</button>', ['other: Print']],
    ['an element that its own style makes a block', 'One <span style="display: block">Two</span> three', ['other: One', 'other: Two', 'other: three']],
    ['nothing', ' <p> </p><div></div>', []],
  ])('%s', (_, body, lines) => expect(linesOf(body)).toEqual(lines));

  test('levels of headings', () => expect(readOf('<h1>a</h1><h3>b</h3><p>c</p>').blocks.map((block) => block.level)).toEqual([1, 3, 0]));
  test('a deep nesting of 300 elements', () => expect(linesOf(`${'<div>'.repeat(300)}Deep${'</div>'.repeat(300)}`)).toEqual(['other: Deep']));
});

describe('shown', () => {
  test.each<[string, boolean, string, string?]>([
    ['plain', true, '<p>A</p>'],
    ['by attribute', false, '<p hidden>A</p>'],
    ['by an ancestor', false, '<div hidden><div><p>A</p></div></div>'],
    ['by its own style', false, '<p style="display:none">A</p>'],
    ['by a class of a style sheet', false, '<p class="dn">A</p>', '<style>.dn { display: none }</style>'],
    ['by visibility', false, '<p style="visibility: hidden">A</p>'],
    ['an inline element by a class', false, '<span class="dn">A</span>', '<style>.dn { display: none }</style>'],
  ])('%s: %s', (_, shown, body, head) => expect(firstOf(body, head).shown).toBe(shown));

  test('hidden words inside a paragraph are a block of their own', () => {
    expect(readOf('<p>We did <span hidden>not</span> agree.</p>').blocks.map(({ text, shown }) => [text, shown])).toEqual([['We did', true], ['not', false], ['agree.', true]]);
  });
});

describe('what only a block has', () => {
  const uniqueIn = (body: string) => readOf(body).blocks.map((block) => block.hasUnique);
  test.each<[string, string, boolean[]]>([
    ['an image', '<p>A <img> b</p><p>C</p>', [true, false]],
    ['a form field', '<p>A <input></p>', [true]],
    ['a formula', '<p>A <math><mi>x</mi></math></p>', [true]],
    ['a link found once', '<p><a href="/a">A</a></p><p><a href="/b">B</a></p><p><a href="/b">B</a></p>', [true, false, false]],
    ['a link that leads nowhere', '<p><a href="#">A</a></p><p><a href="javascript:x()">B</a></p>', [false, false]],
    ['the target of a footnote', '<p>A<a href="#n">1</a> <a href="#n">2</a></p><p>B <a href="#n">n</a></p><p id="n">Note</p><p>C</p>', [false, false, true, false]],
    ['a target inside a paragraph', '<p>A<a href="#n">1</a></p><p>B<a href="#n">1</a></p><p>C <span id="n">note</span></p>', [false, false, true]],
    ['nothing', '<p>A</p>', [false]],
  ])('%s', (_, body, unique) => expect(uniqueIn(body)).toEqual(unique));
});

test('links as a part of the text', () => {
  expect(readOf('<p><a href="/a">All of it</a></p><p>Half<a href="/b">Half</a></p><p>None</p>').blocks.map((block) => block.linked)).toEqual([1, 0.5, 0]);
});

test('runs parted by breaks share a box; a box knows the one around it', () => {
  const { blocks } = readOf('<div>One.<br><br>Two.<p>Three.</p></div><p>Four.</p>');
  expect(blocks.map(({ text, box, outer }) => [text, box, outer])).toEqual([['One.', 0, -1], ['Two.', 0, -1], ['Three.', 1, 0], ['Four.', 2, -1]]);
});

test('hints come from landmarks and from the site profile', () => {
  const body = '<header>a</header><nav>b</nav><div role="complementary">c</div><article><header>d</header></article><div class="not-print"><p>e</p></div><div class="side-wrap">f</div><p>g</p>';
  expect(readOf(body, { profile: riac }).blocks.map((block) => block.hint)).toEqual(['chrome', 'chrome', 'chrome', null, 'widget', 'chrome', null]);
});

/** Every difference between the text of blocks and the nodes that their pieces lead to. */
function strayPieces({ blocks, anchors }: Blocks): string[] {
  return blocks.flatMap((block) => {
    const { element, pieces } = anchors[block.id]!;
    const covered = Array.from({ length: block.text.length }, () => false);
    const faults: string[] = [];
    for (const { node, from, at, length } of pieces) {
      if (node.data.slice(from, from + length).replace(/\s/g, ' ') !== block.text.slice(at, at + length)) faults.push(`${block.text}: "${node.data.slice(from, from + length)}" at ${at}`);
      if (!element.contains(node)) faults.push(`${block.text}: a node outside of its element`);
      covered.fill(true, at, at + length);
    }
    for (const match of block.text.matchAll(/\S+/g)) if (!covered.slice(match.index, match.index + match[0].length).every(Boolean)) faults.push(`${block.text}: no piece for "${match[0]}"`);
    return faults;
  });
}

describe('pieces lead back to the nodes', () => {
  test.each([
    '<p> One  two <b>th</b>ree\u00A0four </p>', '<p>One<br>two</p>', 'One<br><br> two <i> three</i>', '<div>a<p>b</p>c</div>', '<p>We <span hidden>not</span> agree</p>', '<pre>a\n  b</pre>', '<p>😀 a\u00ADb  c</p>',
  ])('in %s', (body) => expect(strayPieces(readOf(body))).toEqual([]));

  test('on test pages', () => {
    for (const page of articlePages.slice(0, 12)) expect(strayPieces(readOf(page.html.split('<body>')[1]!, { profile: riac })), page.id).toEqual([]);
  }, 60_000);

  test('on generated pages', () => {
    for (let seed = 0; seed < kinds.length; seed++) expect(strayPieces(readOf(generatePage(seed).html.split('<body>')[1]!)), `seed ${seed}`).toEqual([]);
  }, 60_000);
});
