// Are tokens and sentences cut where a reader would cut them, and the same in every typographic dress?
import { describe, expect, test } from 'vitest';
import { foldToken } from '../../utils/text/characters.ts';
import { foldQuickly } from '../../utils/text/foldQuickly.ts';
import { baseEndOf, baseKeyOf } from '../../utils/text/possessive.ts';
import { scan, tokenKeyOf } from '../../utils/text/scan.ts';
import { isSameSentence } from '../../utils/text/sentences.ts';

/** Surfaces of the tokens of one text. */
function tokens(text: string): string[] {
  const found = scan([text]);
  return [...found.tokenStart].map((start, t) => text.slice(start, found.tokenEnd[t]));
}

function sentences(text: string): string[] {
  const found = scan([text]);
  const words = tokens(text).map(foldToken);
  return [...found.sentenceKey].map((_, s) => words.slice(found.sentenceToken[s], found.sentenceToken[s + 1]).join(' '));
}

/** Whether two texts of one sentence each are the same in words, also where the hashes of the sentences collide. */
function isSame(one: string, other: string): boolean {
  const found = scan([one, other]);
  return isSameSentence({ ...found, sentenceKey: new Int32Array(2) }, 0, 0, 1, 1);
}

describe('the same sentence', () => {
  test.each<[string, string, boolean]>([
    ['They agreed.', 'They agreed.', true],
    ['They agreed.', '«They\u00A0agreed»', true],
    ['Они всё решили.', 'они ВСЕ реши\u00ADли', true],
    ['They agreed.', 'They disagreed.', false],
    ['They agreed.', 'They agreed twice.', false],
    ['They agreed twice.', 'They agreed.', false],
    ['It grew by 5 million.', 'It grew by 5 billion.', false],
    ['-5 degrees', '5 degrees', false],
  ])('%s | %s: %s', (one, other, expected) => expect(isSame(one, other)).toBe(expected));
});

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['Kazakhstan, China and Russia.', ['Kazakhstan', 'China', 'and', 'Russia']],
    ['“Kazakhstan’s” choice', ['Kazakhstan’s', 'choice']],
    ['‘quoted’ and "quoted\'', ['quoted', 'and', 'quoted']],
    ['col\u00ADlec\u00ADtive', ['col\u00ADlec\u00ADtive']],
    ['договор\u0301 о', ['договор', 'о']],
    ['multi-vector', ['multi', 'vector']],
    ['5 %, 5%', ['5', '%', '5', '%']],
    ['€10 or $10', ['€', '10', 'or', '$', '10']],
    ['-5 and −5 but 3-5', ['-', '5', 'and', '−', '5', 'but', '3', '5']],
    ['Really?!', ['Really', '?']],
    ['2019–2022', ['2019', '2022']],
    ['中文 עברית العربية', ['中文', 'עברית', 'العربية']],
    ['𝐁old', ['𝐁old']],
    ['', []],
    [' … — « » ', []],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));

  test('a possessive is part of the token and ends before its base', () => {
    const text = 'Tokayev’s visit';
    const found = scan([text]);
    const [start, end] = [found.tokenStart[0]!, baseEndOf(text, found.tokenStart[0]!, found.tokenEnd[0]!)];
    expect(text.slice(start, end)).toBe('Tokayev');
    expect(baseKeyOf(text, start, end)).toBe(tokenKeyOf('tokayev'));
    expect(found.tokenKey[0]).toBe(tokenKeyOf('tokayevs'));
  });
  test.each<[string, string]>([
    ["Tokayev's", 'Tokayev'], ['TOKAYEV’S', 'TOKAYEV'], ['Tokayevs', ''], ['Tokayev’', ''], ['d’Estaing', ''], ['’s', ''], ['O’s', 'O'],
  ])('%s has the base "%s"', (token, base) => expect(token.slice(0, Math.max(0, baseEndOf(token, 0, token.length)))).toBe(base));

  test.each([
    ['soft hyphens', 'collective', 'col\u00ADlective'],
    ['zero width', 'collective', 'collec\u200Btive'],
    ['case', 'КИТАЙ', 'китай'],
    ['ё', 'Семёнов', 'Семенов'],
    ['ё in two code points', 'Семёнов', 'Семе\u0308нов'],
    ['й in two code points', 'Китай', 'Кита\u0438\u0306'],
    ['a stress mark', 'мука', 'му\u0301ка'],
    ['a ligature', 'official', 'oﬃcial'],
    ['full width', 'OPEC', 'ＯＰＥＣ'],
    ['an accent in two code points', 'Bogotá', 'Bogota\u0301'],
    ['an accent inside in two code points', 'Orbánék', 'Orba\u0301ne\u0301k'],
    ['apostrophes', "Xi'an", 'Xi’an'],
    ['a superscript', 'm2', 'm²'],
  ])('are the same with and without %s', (_, one, other) => {
    expect(foldToken(other)).toBe(foldToken(one));
    expect([one, other].map(foldQuickly)).toEqual([one, other].map(foldToken));
    expect([...scan([other]).tokenKey]).toEqual([...scan([one]).tokenKey]);
  });

  test.each([['café', 'cafè'], ['cafe\u0301', 'cafe'], ['million', 'billion'], ['5', '-5'], ['5 %', '5'], ['$5', '€5'], ['Really.', 'Really?'], ['й', 'и']])('%s and %s are not', (one, other) => {
    expect([...scan([other]).tokenKey]).not.toEqual([...scan([one]).tokenKey]);
  });

  test('offsets are UTF-16 units into the text they stand in, text by text', () => {
    const found = scan(['𝐀 One', '', 'Two three.']);
    expect([...found.firstToken]).toEqual([0, 2, 2, 4]);
    expect([found.tokenStart[1], found.tokenEnd[1]]).toEqual([3, 6]);
    expect([found.tokenStart[3], found.tokenEnd[3]]).toEqual([4, 9]);
    expect([...found.firstSentence]).toEqual([0, 1, 1, 2]);
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['One two. Three four.', ['one two', 'three four']],
    ['No end mark', ['no end mark']],
    ['U.S. investments fell. Others rose.', ['u s investments fell', 'others rose']],
    ['It grew by 3.5 per cent. It fell later.', ['it grew by 3 5 per cent', 'it fell later']],
    ['«Мы ждём». Он ушёл.', ['мы ждем', 'он ушел']],
    ['“We wait.” He left.', ['we wait', 'he left']],
    ['(We wait.) He left.', ['we wait', 'he left']],
    ['Wait … what … then it ended. Really.', ['wait what then it ended', 'really']],
    ['Ждали… Дождались.', ['ждали', 'дождались']],
    ['Really?! Yes.', ['really ?', 'yes']],
    ['Why? Because.', ['why ?', 'because']],
    ['See www.example.org for more.', ['see www example org for more']],
    ['A list: one; two; three.', ['a list one two three']],
    ['The end.1', ['the end 1']],
    ['Ends here.\u00A0Next.', ['ends here', 'next']],
    ['', []],
    ['...', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('initials may part a sentence, but alike in every copy of it', () => {
    const sentence = 'The report by J. R. Smith was read.';
    expect(sentences(`Before that. ${sentence} After that.`)).toEqual(['before that', ...sentences(sentence), 'after that']);
  });

  test('equal sentences have equal keys wherever they stand, others do not', () => {
    const found = scan(['One two three. Four five six.', 'Other start. Four five six.', 'Four six five.']);
    expect(found.sentenceKey[3]).toBe(found.sentenceKey[1]);
    expect(new Set(found.sentenceKey).size).toBe(4);
  });

  test('every token stands in one sentence', () => {
    const found = scan(['One. Two three?', 'Four', '5 % more. ']);
    expect(found.sentenceToken[0]).toBe(0);
    expect(found.sentenceToken.at(-1)).toBe(found.tokenKey.length);
    expect([...found.sentenceToken]).toEqual([...found.sentenceToken].toSorted((x, y) => x - y));
  });

  test('a text longer than the first arrays is read whole', () => {
    const found = scan([Array.from({ length: 5000 }, (_, i) => `Word${i} here.`).join(' ')]);
    expect([found.tokenKey.length, found.sentenceKey.length]).toEqual([10_000, 5000]);
  });
});
