// Which blocks are hidden as printed twice, in arrangements of a few blocks, and in which nothing may be?
import { describe, expect, test } from 'vitest';
import { explainRepeats } from '../../utils/find/reasons.ts';
import { findRepeats } from '../../utils/find/repeats.ts';
import type { Block } from '../../utils/model.ts';
import { scan } from '../../utils/text/scan.ts';
import { blocksOf, heading, item, paragraph as p, sentence } from './literals.ts';

const repeatsOf = (blocks: Block[], excluded: number[] = []) => findRepeats(blocks, scan(blocks.map((block) => block.text)), new Set(excluded));
const hiddenIn = (blocks: Block[], excluded: number[] = []) => repeatsOf(blocks, excluded).flatMap((repeat) => repeat.hidden);
const full = [1, 2, 3, 4, 5, 6, 7, 8].map(p);

describe('a short version', () => {
  const before = blocksOf(p(1), p(2), p(7), p(8), ...full);
  test('before the full text is hidden; its copies are named as twins', () => {
    expect(repeatsOf(before)).toEqual([{ kind: 'short-version', hidden: [0, 1, 2, 3], kept: [4, 5, 10, 11], twins: [4, 5, 10, 11], reason: '' }]);
  });

  test('after the full text is hidden, not the full text', () => expect(hiddenIn(blocksOf(...full, p(1), p(2), p(7), p(8)))).toEqual([8, 9, 10, 11]));
  test('that is a prefix of the full text is hidden', () => expect(hiddenIn(blocksOf(p(1), p(2), p(3), ...full))).toEqual([0, 1, 2]));

  test('with paragraphs trimmed to their first sentences is hidden', () => {
    const trimmed = [1, 3, 5, 7].map((n) => `${sentence(n * 10)} ${sentence(n * 10 + 1)}`);
    expect(hiddenIn(blocksOf(...trimmed, ...full))).toEqual([0, 1, 2, 3]);
  });

  test('with two paragraphs merged, and with one split, is hidden', () => {
    const split = [`${sentence(50)} ${sentence(51)}`, `${sentence(52)} ${sentence(53)}`];
    expect(hiddenIn(blocksOf(`${p(1)} ${p(2)}`, ...split, p(8), ...full))).toEqual([0, 1, 2, 3]);
  });

  test('set with other quotation marks, spaces and hyphens is hidden', () => {
    const dressed = (text: string) => text.replace('The ', '“The” ').replaceAll(' ferry', '\u00A0ferry').replaceAll('winter', 'win\u00ADter');
    expect(hiddenIn(blocksOf(...[1, 2, 7, 8].map((n) => dressed(p(n))), ...full))).toEqual([0, 1, 2, 3]);
  });

  test('keeps a paragraph of its own', () => expect(hiddenIn(blocksOf(p(1), p(40), p(2), p(7), p(8), ...full))).toEqual([0, 2, 3, 4]));
  test('may have a short line between, hidden only where the full text has it', () => {
    expect(hiddenIn(blocksOf(p(1), 'They asked:', p(7), p(8), ...full))).toEqual([0, 2, 3]);
    expect(hiddenIn(blocksOf(p(1), 'They asked:', p(2), p(8), p(1), 'They asked:', ...full.slice(1)))).toEqual([0, 1, 2, 3]);
  });

  test('is left where it is a list and the full text has it as a list of points', () => {
    const points = [1, 2, 3, 4].map((n) => sentence(n * 10));
    expect(hiddenIn(blocksOf(...points.map(item), ...[1, 2, 3, 4].flatMap((n) => [heading(`Part ${n}`), p(n), p(n + 20)])))).toEqual([]);
  });

  test('a lead and list printed twice in a row are hidden once', () => {
    const lead = [p(30), 'They discussed:', ...[1, 2, 3, 4, 5].map((n) => item(sentence(n)))];
    expect(hiddenIn(blocksOf(...lead, ...lead, p(40), p(41), p(42)))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('one word tells a near copy from a copy', () => {
  test.each([
    ['not', (text: string) => text.replace('The ', 'Not the ')],
    ['a number', (text: string) => text.replace('valley70', 'valley71')],
    ['a name', (text: string) => text.replace('envoy71', 'Kabul')],
    ['a minus', (text: string) => text.replace('The ', '-5 ')],
    ['per cent', (text: string) => text.replace(' envoy70', '% envoy70')],
    ['a question mark', (text: string) => `${text.slice(0, -1)}?`],
  ])('%s', (_, change) => {
    expect(change(p(7))).not.toBe(p(7));
    expect(hiddenIn(blocksOf(p(1), p(2), change(p(7)), p(8), ...full))).toEqual([0, 1, 3]);
  });
});

describe('the article printed twice', () => {
  test('hides the second printing', () => {
    const [repeat] = repeatsOf(blocksOf(...full, ...full));
    expect([repeat?.kind, repeat?.hidden]).toEqual(['printed-twice', [8, 9, 10, 11, 12, 13, 14, 15]]);
  });
  test('hides the second printing but for its headings', () => {
    const parts = [p(1), heading('One'), p(2), p(3), heading('Two'), p(4), p(5)];
    const blocks = blocksOf(...parts, ...parts);
    // Under the second headings text would be missing: they keep it.
    for (const id of hiddenIn(blocks)) expect([blocks[id]!.kind, id]).toEqual(['prose', 7]);
  });
});

describe('nothing is hidden', () => {
  test.each<[string, Block[]]>([
    ['without a repeat', blocksOf(...full)],
    ['for one paragraph alone', blocksOf(p(1), ...full.slice(1), p(1))],
    ['for a refrain', blocksOf(p(1), p(30), p(2), p(30), p(3), p(30), p(4), p(30), p(5))],
    ['for pull quotes', blocksOf(p(1), { text: sentence(20), kind: 'quote' }, p(2), { text: sentence(40), kind: 'quote' }, p(3), p(4), { text: sentence(60), kind: 'quote' }, p(5), p(6))],
    ['for captions', blocksOf({ text: p(1), kind: 'caption' }, { text: p(2), kind: 'caption' }, { text: p(3), kind: 'caption' }, ...full)],
    ['for table cells', blocksOf({ text: p(1), kind: 'cell' }, { text: p(2), kind: 'cell' }, ...full)],
    ['for code', blocksOf({ text: p(1), kind: 'code' }, { text: p(2), kind: 'code' }, ...full)],
    ['where the other copy is not shown', blocksOf(p(1), p(2), p(7), p(8), ...full.map((text) => ({ text, shown: false })))],
    ['where the copy is itself not shown', blocksOf(...[1, 2, 7, 8].map((n) => ({ text: p(n), shown: false })), ...full)],
    ['in chrome', blocksOf(...[1, 2, 7, 8].map((n) => ({ text: p(n), hint: 'chrome' as const })), ...full)],
    ['for two short lines', blocksOf('Read more here.', 'Write to us.', ...full, 'Read more here.', 'Write to us.')],
    ['for sentences in another order', blocksOf(p(1), p(2), ...full.slice(2), `${sentence(23)} ${sentence(10)}`, `${sentence(12)} ${sentence(21)}`)],
    ['without blocks', []],
  ])('%s', (_, blocks) => expect(repeatsOf(blocks)).toEqual([]));

  test('of what is excluded: byline and widgets', () => expect(hiddenIn(blocksOf(p(1), p(2), p(7), p(8), ...full), [0])).toEqual([1, 2, 3]));
});

describe('what must stay', () => {
  test('a block with something that only it has', () => {
    expect(hiddenIn(blocksOf(p(1), { text: p(2), hasUnique: true }, p(7), p(8), ...full))).toEqual([0, 2, 3]);
  });

  test('a heading and the text under it', () => {
    const blocks = blocksOf(heading('The end of it'), p(1), p(2), heading('The beginning'), ...full);
    expect(hiddenIn(blocks)).toEqual([]);
  });

  test('but a label over the short version does not need it', () => {
    expect(hiddenIn(blocksOf(heading('Short version'), p(1), p(2), p(7), p(8), heading('The whole'), ...full))).toEqual([1, 2, 3, 4]);
  });

  test('a box that also holds other text', () => {
    const shared = [{ text: p(1), box: 50 }, { text: p(2), box: 50 }, { text: p(40), box: 50 }];
    expect(hiddenIn(blocksOf(...shared, p(7), p(8), ...full))).toEqual([3, 4]);
  });

  test('a box around which something stays', () => {
    const blocks = blocksOf({ text: p(1), box: 50 }, { text: p(40), box: 51, outer: 50 }, p(2), p(7), p(8), ...full);
    expect(hiddenIn(blocks)).toEqual([2, 3, 4]);
  });

  test('but one box with all the short version in it goes', () => {
    expect(hiddenIn(blocksOf(...[1, 2, 7, 8].map((n) => ({ text: p(n), box: 50 })), ...full))).toEqual([0, 1, 2, 3]);
  });

  test('every sentence that is hidden: it stands in a block that is not', () => {
    const blocks = blocksOf(p(1), p(2), p(7), p(8), ...full, p(7), p(8), p(1), p(2));
    const hidden = new Set(hiddenIn(blocks));
    const left = blocks.filter((block) => !hidden.has(block.id)).map((block) => block.text).join(' ');
    for (const id of hidden) expect(left).toContain(blocks[id]!.text);
  });
});

test('two clusters, at the top and at the end, are hidden each', () => {
  const long = Array.from({ length: 12 }, (_, n) => p(n + 1));
  const hidden = hiddenIn(blocksOf(p(2), p(3), p(5), ...long, p(8), p(9), p(11)));
  expect(hidden).toEqual([0, 1, 2, 15, 16, 17]);
});

describe('of a text printed three times', () => {
  const both = (n: number, m: number) => `${p(n)} ${p(m)}`;
  test.each<[string, Block[], [hidden: number[], twins: number[], kept: number[]][]]>([
    ['the paragraphs named are the ones that stay, also where a copy in between is merged', blocksOf(p(1), p(2), p(7), p(8), both(1, 2), both(7, 8), ...full),
      [[[0, 1, 2, 3], [6, 7, 12, 13], [6, 7, 12, 13]], [[4, 5], [6, 12], [6, 7, 12, 13]]]],
    ['a merged copy that stays is named by each', blocksOf(both(1, 2), p(7), p(8), p(1), p(2), both(7, 8), both(1, 2), both(3, 4), both(5, 6), both(7, 8)),
      [[[0, 1, 2], [6, 9, 9], [6, 9]], [[3, 4, 5], [6, 6, 9], [6, 9]]]],
  ])('%s', (_, blocks, expected) => expect(repeatsOf(blocks).map(({ hidden, twins, kept }) => [hidden, twins, kept])).toEqual(expected));
});

test('hiding again hides nothing more', () => {
  const blocks = blocksOf(p(1), p(2), p(7), p(8), ...full);
  const hidden = new Set(hiddenIn(blocks));
  expect(hidden.size).toBe(4);
  expect(repeatsOf(blocks.map((block) => ({ ...block, shown: !hidden.has(block.id) })))).toEqual([]);
});

test('the reason names the paragraphs as the reader counts them', () => {
  const [found] = repeatsOf(blocksOf(p(1), p(2), p(7), p(8), ...full));
  expect(explainRepeats([found!], [4, 5, 6, 7, 8, 9, 10, 11])[0]?.reason).toBe('same text as paragraphs 1–2, 7–8'.replace(', ', ' and '));
  expect(explainRepeats([{ ...found!, kept: [6] }], [4, 5, 6])[0]?.reason).toBe('same text as paragraph 3');
});
