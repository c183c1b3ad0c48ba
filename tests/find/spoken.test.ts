// Which sentences are read aloud, with which words, and from where?
import { describe, expect, test } from 'vitest';
import { findSpoken, startAt } from '../../utils/find/spoken.ts';
import { blocksOf } from './literals.ts';

const spoken = (...texts: string[]) => findSpoken({ blocks: blocksOf(...texts), searched: texts.map((_, id) => id) });

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['plain ones', 'The rails end here. They begin again in China.', ['The rails end here.', 'They begin again in China.']],
    ['one without an end', 'A heading', ['A heading']],
    ['quotes and brackets that open a sentence', 'He said so. “We wait.” (Nobody did.) Then it rained.', ['He said so.', '“We wait.”', '(Nobody did.)', 'Then it rained.']],
    ['no end within a number or before a small letter', 'It took 3.5 hours, i.e. long. It ended.', ['It took 3.5 hours, i.e. long.', 'It ended.']],
    ['Russian', 'Поезд стоит. «Мы ждём», — сказал он. А что дальше?', ['Поезд стоит.', '«Мы ждём», — сказал он.', 'А что дальше?']],
    ['marks of notes are not said', 'As agreed [12] in May. It held [3].', ['As agreed in May.', 'It held.']],
    ['nothing to say', '[4]', []],
  ])('%s', (_, text, expected) => expect(spoken(text).map((one) => one.text)).toEqual(expected));

  test('stand where they say, without a letter lost between them', () => {
    const text = 'One is here. “Two,” he said! (Three…) Four';
    const found = spoken(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['One is here.', '“Two,” he said!', '(Three…)', 'Four']);
    expect(found.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  });

  test('only of what is kept, in its order', () => {
    const blocks = blocksOf('Hidden copy.', 'A byline', 'First. Second.', 'Share this', 'Third.');
    expect(findSpoken({ blocks, searched: [2, 4] }).map((one) => [one.block, one.text])).toEqual([[2, 'First.'], [2, 'Second.'], [4, 'Third.']]);
  });
});

test.each([
  ['the start of a paragraph', 1, 0, 2],
  ['within its second sentence', 0, 12, 1],
  ['right after a sentence', 0, 6, 1],
  ['a block that is not read', -1, 0, 0],
  ['past the last', 7, 0, 0],
])('starts at %s', (_, at, offset, expected) => {
  expect(startAt(spoken('First. And second.', 'Third.'), at, offset)).toBe(expected);
});
