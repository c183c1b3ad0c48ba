// Who is found to have written the article, from the lines before its body and from its metadata?
import { describe, expect, test } from 'vitest';
import { findAuthors } from '../../utils/find/authors.ts';
import { findClues } from '../../utils/find/clues.ts';
import type { Claim } from '../../utils/model.ts';
import { blocksOf, paragraph, structured } from './literals.ts';

type Lines = Parameters<typeof blocksOf>;
const authorsIn = (blocks: ReturnType<typeof blocksOf>, claims: Claim[] = []) => findAuthors({ ...findClues(blocks), claims, publishers: [] });
const bylineOf = (lines: Lines, claims?: Claim[]) => authorsIn(blocksOf({ text: 'A Title of an Article', kind: 'title', level: 1 }, ...lines, paragraph(1), paragraph(2)), claims);
const shortOf = (...given: Parameters<typeof bylineOf>) => bylineOf(...given).map(({ name, degrees, affiliations }) => [name, ...degrees, ...affiliations.map(({ role, organisation }) => `${role} | ${organisation}`)].join('; '));

test.each<[string, Lines, string[]]>([
  ['pairs of lines', ['Alina Verescu', 'PhD, Lecturer, Steppe University', 'Timur Askarbekov', 'Research Fellow, Transit Institute'], ['Alina Verescu; PhD; Lecturer | Steppe University', 'Timur Askarbekov; Research Fellow | Transit Institute']],
  ['one line', ['Alina Verescu, PhD, Lecturer, Steppe University'], ['Alina Verescu; PhD; Lecturer | Steppe University']],
  ['a dash', ['Alina Verescu — Director of the Steppe Institute'], ['Alina Verescu; Director | Steppe Institute']],
  ['brackets', ['Alina Verescu (Lecturer, Steppe University)'], ['Alina Verescu; Lecturer | Steppe University']],
  ['a named post below a name', ['Alina Verescu', 'Martin J. Alcott Lecturer at Steppe University'], ['Alina Verescu; Martin J. Alcott Lecturer | Steppe University']],
  ['a card that says the name twice', ['Alina Verescu', 'Alina Verescu Senior Fellow - Economic Studies'], ['Alina Verescu; Senior Fellow | Economic Studies']],
  ['By', ['By Alina Verescu'], ['Alina Verescu']],
  ['Автор', ['Автор: Елена Верещук'], ['Елена Верещук']],
  ['Автор and a line', ['Автор: Елена Верещук', 'К.полит.н., доцент РСМД'], ['Елена Верещук; К.полит.н.; доцент | РСМД']],
  ['By and a line', ['By Alina Verescu, Lecturer, Steppe University'], ['Alina Verescu; Lecturer | Steppe University']],
  ['a name beside a sure one', ['Alina Verescu', 'Timur Askarbekov', 'Research Fellow, Transit Institute'], ['Alina Verescu', 'Timur Askarbekov; Research Fellow | Transit Institute']],
  ['a byline that the page marks', [{ text: 'Alina Verescu', hint: 'byline' }], ['Alina Verescu']],
  ['the same person twice', ['Alina Verescu', 'Lecturer, Steppe University', 'Alina Verescu', 'Lecturer, Steppe University'], ['Alina Verescu; Lecturer | Steppe University']],
  ['a date between title and byline', ['October 14, 2024', 'Alina Verescu', 'Lecturer, Steppe University'], ['Alina Verescu; Lecturer | Steppe University']],
])('%s', (_, lines, expected) => expect(shortOf(lines)).toEqual(expected));

describe('none', () => {
  test.each<[string, Lines]>([
    ['without a byline', []],
    ['for a name alone', ['Alina Verescu']],
    ['for a place', ['Central Asia', 'Research Fellow, Transit Institute']],
    ['for a name that is not shown', [{ text: 'Alina Verescu', shown: false }, { text: 'Lecturer, Steppe University', shown: false }]],
    ['for a name in a menu', [{ text: 'Alina Verescu', hint: 'chrome' }, { text: 'Lecturer, Steppe University', hint: 'chrome' }]],
  ])('%s', (_, lines) => expect(shortOf(lines)).toEqual([]));

  test('of those who stand behind the first paragraph', () => {
    const blocks = blocksOf(paragraph(1), 'Alina Verescu', 'PhD, Lecturer, Steppe University', paragraph(2));
    expect(authorsIn(blocks)).toEqual([]);
  });
});

test('the blocks of the byline are named, the line with its name', () => {
  expect(bylineOf(['October 14, 2024', 'Alina Verescu', 'PhD, Lecturer', 'By Timur Askarbekov']).map((author) => author.blocks)).toEqual([[2, 3], [4]]);
});

describe('metadata', () => {
  const metadata = [structured({ name: 'Alina Verescu' })];
  test('speaks where the page has no byline', () => {
    expect(bylineOf([], metadata)).toEqual([{ name: 'Alina Verescu', degrees: [], affiliations: [], source: 'json-ld', sources: ['json-ld'], blocks: [] }]);
  });
  test('makes a name line sure', () => expect(bylineOf(['Alina Verescu'], metadata)).toMatchObject([{ name: 'Alina Verescu', source: 'byline', blocks: [1] }]));
  test('says nothing where the page has a byline', () => expect(shortOf(['Timur Askarbekov', 'PhD'], metadata)).toEqual(['Timur Askarbekov; PhD']));
});
