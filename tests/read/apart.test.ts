// @vitest-environment jsdom
// Which words of a block are no prose of the article, though they stand in the middle of it: code, keys, controls, what is being written?
import { expect, test } from 'vitest';
import { readApart } from '../../utils/read/apart.ts';
import { readOf } from './pages.ts';

/** The words set apart in each block. */
function apartIn(body: string): string[][] {
  const { blocks, anchors } = readOf(body);
  return blocks.map(({ text }, b) => readApart(anchors[b]!).map(([start, end]) => text.slice(start, end)));
}

test.each<[string, string, string[][]]>([
  ['plain prose', '<p>Kazakhstan <b>and</b> <a href="/x">Russia</a>.</p>', [[]]],
  ['code', '<p>Call <code>Kazakhstan()</code> and Russia.</p>', [['Kazakhstan()']]],
  ['keys and output', '<p>Press <kbd>Turkey</kbd>, read <samp>Chad <b>and</b> Mali</samp>.</p>', [['Turkey', 'Chad and Mali']]],
  ['code with space around it', '<p>A <code> x  y </code> b <code>z</code></p>', [['x y', 'z']]],
  ['a button in a line', '<p>Text <span><button>Russia</button></span> more.</p>', [[], ['Russia'], []]],
  ['an editor', '<div contenteditable="true"><p>Kazakhstan.</p><p>And <b>Russia</b></p></div>', [['Kazakhstan.'], ['And Russia']]],
  ['an editor without a value, and plain', '<p contenteditable>Mali</p><p>A <span contenteditable="plaintext-only">Chad</span></p>', [['Mali'], ['Chad']]],
  ['no editor', '<p contenteditable="false">Mali</p>', [[]]],
  ['fields', '<p>From <select><option>Russia</option></select> <textarea>Mali</textarea> <input value="Chad"> on.</p>', [[]]],
])('%s', (_, body, words) => expect(apartIn(body)).toEqual(words));
