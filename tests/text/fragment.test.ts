// Does the link of a passage name it so that a browser finds this place and no other?
import { describe, expect, test } from 'vitest';
import { textDirective, withDirective } from '../../utils/text/fragment.ts';

const TEXTS = [
  'The corridor is slow. It will be paid for by those who use it.',
  'Rail is dear - and slow, they say; roads & ports are not. It will be paid for by those who own it.',
  'Коридор идёт через степь. Он идёт медленно.',
  `A long paragraph begins here ${'and goes on '.repeat(30)}until it ends at last.`,
];

/** The directive of the words between two, the first of them looked for in a block. */
function directiveOf(words: string, block: number, to: { words: string; block: number } = { words, block }): string {
  const offset = TEXTS[block]!.indexOf(words);
  const end = TEXTS[to.block]!.indexOf(to.words, to.block === block ? offset : 0) + to.words.length;
  return decodeURIComponent(textDirective({ texts: TEXTS, start: { block, offset }, end: { block: to.block, offset: end } }));
}

test.each([
  ['words that stand once', 'The corridor is slow.', 0, 'text=The corridor is slow.'],
  ['halves of words are made whole', 'orridor is slo', 0, 'text=corridor is slow'],
  ['spaces at the edges are left out', ' is slow. ', 0, 'text=is slow.'],
  ['Cyrillic', 'через степь', 2, 'text=через степь'],
  ['the first of two needs nothing before it', 'It will be paid for', 0, 'text=It will be paid for'],
  ['the second of two has the words before it', 'It will be paid for', 1, 'text=not.-,It will be paid for'],
  ['a word that ends as another', 'медленно', 2, 'text=медленно'],
  ['case is none of a browser’s business', 'идёт медленно', 2, 'text=идёт медленно'],
])('%s', (_, words, block, directive) => expect(directiveOf(words, block)).toBe(directive));

describe('a long passage is named by its ends', () => {
  test('of one paragraph', () => {
    expect(directiveOf('A long', 3, { words: 'at last.', block: 3 })).toBe('text=A long paragraph begins,it ends at last.');
  });

  test('of several', () => {
    expect(directiveOf('It will', 0, { words: 'через степь', block: 2 })).toBe('text=It will be paid,Коридор идёт через степь');
  });

  test('the last words are more where fewer stand before', () => {
    const text = `Start of it all here. They go on to the end now. ${'And more of it. '.repeat(20)}Then we go on to the end now.`;
    const directive = textDirective({ texts: [text], start: { block: 0, offset: 0 }, end: { block: 0, offset: text.length } });
    expect(decodeURIComponent(directive)).toBe('text=Start of it all,we go on to the end now.');
  });
});

test('signs with a meaning in a directive are written as numbers', () => {
  expect(textDirective({ texts: TEXTS, start: { block: 1, offset: 8 }, end: { block: 1, offset: 58 } })).toBe('text=dear%20%2D%20and%20slow%2C%20they%20say%3B%20roads%20%26%20ports%20are%20not.');
});

test('words before it are of one paragraph, the one before where it begins one', () => {
  const texts = ['Alike here.', 'Not so.', 'Alike here.'];
  expect(decodeURIComponent(textDirective({ texts, start: { block: 2, offset: 0 }, end: { block: 2, offset: 11 } }))).toBe('text=so.-,Alike here.');
});

test('no words, no directive', () => expect(textDirective({ texts: ['— …'], start: { block: 0, offset: 0 }, end: { block: 0, offset: 3 } })).toBe(''));

test.each([
  ['https://a.example/x', 'https://a.example/x#:~:text=y'],
  ['https://a.example/x#part', 'https://a.example/x#part:~:text=y'],
  ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text=y'],
])('%s', (url, link) => expect(withDirective(url, 'text=y')).toBe(link));
