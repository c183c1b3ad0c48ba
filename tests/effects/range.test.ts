// Does a stretch of a block's text become the range that says the same, and none where the page has changed?
import { describe, expect, test } from 'vitest';
import { liveRange, rangeOf } from '../../utils/effects/range.ts';
import { readOf } from '../read/pages.ts';

/** The words of the first block with what the range of each says. */
function saidIn(body: string): [string, string | undefined][] {
  const { blocks, anchors } = readOf(body);
  return [...blocks[0]!.text.matchAll(/\S+/g)].map((match) => {
    const range = rangeOf(anchors[0]!, match.index, match.index + match[0].length);
    return [match[0], range ? liveRange(range).toString() : undefined];
  });
}

test.each([
  '<p>One two three</p>', '<p>  One   two\n\tthree </p>', '<p>O<b>n</b>e <i>two</i> three</p>', '<p>One\u00A0two<br>three</p>', 'One<br>two', '<p>😀 two 😀x</p>',
])('in %s', (body) => {
  const said = saidIn(body);
  expect(said.length).toBeGreaterThan(1);
  for (const [word, text] of said) expect(text).toBe(word);
});

test('over several nodes and folded space', () => {
  const { blocks, anchors } = readOf('<p>The  <b>Belt</b>\n and <i>Road</i></p>');
  expect(blocks[0]!.text).toBe('The Belt and Road');
  expect(liveRange(rangeOf(anchors[0]!, 4, 17)!).toString()).toBe('Belt\n and Road');
});

describe('none', () => {
  const anchorOf = () => readOf('<p>One two</p>').anchors[0]!;
  test.each([[0, 0], [-1, 3], [0, 99], [50, 60], [7, 7]])('for %i to %i', (start, end) => expect(rangeOf(anchorOf(), start, end)).toBeNull());

  test('where the page has put another node in its place', () => {
    const anchor = anchorOf();
    anchor.element.replaceChildren('One two');
    expect(rangeOf(anchor, 0, 3)).toBeNull();
  });

  test('where the node has become shorter', () => {
    const anchor = anchorOf();
    anchor.pieces[0]!.node.data = 'One';
    expect(rangeOf(anchor, 4, 7)).toBeNull();
    expect(liveRange(rangeOf(anchor, 0, 3)!).toString()).toBe('One');
  });
});
