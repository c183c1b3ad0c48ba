// Is what the reader has selected found in the page's blocks, and nothing where nothing of them is?
import { expect, test } from 'vitest';
import { readPassage } from '../../utils/read/passage.ts';
import { textDirective } from '../../utils/text/fragment.ts';
import { readOf } from './pages.ts';

const BODY = '<p id="one">First <b>bold</b> words.</p><p id="gone" style="display: none">Hidden words.</p><p id="two">Second  paragraph\n here.</p>';

/** Select from an offset in the first text node under one element to one under another, and read it. */
function passageOf(from: [id: string, offset: number], to: [id: string, offset: number]) {
  const { blocks, anchors } = readOf(BODY);
  const textIn = (id: string) => document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT).nextNode()!;
  document.getSelection()!.setBaseAndExtent(textIn(from[0]), from[1], textIn(to[0]), to[1]);
  return readPassage(document.getSelection(), blocks, anchors);
}

test('words of one paragraph', () => {
  expect(passageOf(['two', 0], ['two', 17])).toMatchObject({ words: 'Second paragraph', start: { block: 1, offset: 0 }, end: { block: 1, offset: 16 } });
});

test('from one paragraph into another, what the page hides left out', () => {
  const passage = passageOf(['one', 6], ['two', 6])!;
  expect([passage.words, passage.texts]).toEqual(['bold words. Second', ['First bold words.', 'Second paragraph here.']]);
  expect(textDirective(passage)).toBe('text=bold%20words.,Second');
});

test.each<[string, [string, number], [string, number]]>([
  ['a caret', ['one', 2], ['one', 2]], ['a space', ['one', 5], ['one', 6]], ['hidden words', ['gone', 0], ['gone', 6]],
])('nothing: %s', (_, from, to) => expect(passageOf(from, to)).toBeNull());

test('no selection at all', () => expect(readPassage(null, [], [])).toBeNull());
