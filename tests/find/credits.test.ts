// What do the places beside the text say of authors, once the grammar has told names, degrees and roles apart?
import { describe, expect, test } from 'vitest';
import { findCredits } from '../../utils/find/credits.ts';
import type { CardClaim, Claim } from '../../utils/model.ts';
import { structured } from './literals.ts';

const text = (words: string, only?: 'name' | 'people'): Claim => ({ kind: 'text', source: 'markup', text: words, ...(only && { only }) });
const card = (names: string[], more: Partial<CardClaim> = {}): CardClaim => ({ kind: 'card', card: 0, within: [], faces: names.map((name) => ({ name, lines: ['Lecturer, Steppe University'], sentences: [] })), ...more });
const said = (...claims: Claim[]) => findCredits(claims).map(({ name, degrees, affiliations, source }) => [source, name, ...degrees, ...affiliations.map(({ role, organisation }) => `${role} | ${organisation}`)].join('; '));

describe('a text', () => {
  test.each<[string, Claim, string[]]>([
    ['that names people', text('By Alina Verescu and Timur Askarbekov'), ['markup; Alina Verescu', 'markup; Timur Askarbekov']],
    ['that names an institution', text('Steppe Institute'), ['markup; Steppe Institute']],
    ['that must be a name, and is', text('Dr Alina Verescu', 'name'), ['markup; Alina Verescu; Dr']],
    ['that must be a name, and is none', text('More by this author', 'name'), []],
    ['that counts as far as it names people', text('Steppe Institute', 'people'), []],
    ['of an account', text('admin'), []],
    ['that is an address', text('https://example.org/alina'), []],
  ])('%s', (_, claim, expected) => expect(said(claim)).toEqual(expected));

  test('has the institution that follows it', () => {
    const meta = (name: string): Claim => ({ kind: 'text', source: 'meta', text: name });
    const at = (name: string): Claim => ({ kind: 'institution', text: name });
    expect(said(at('Nobody’s'), meta('A. Verescu'), at('Steppe University'), at('Steppe University'), meta('T. Askarbekov'))).toEqual(['meta; A. Verescu;  | Steppe University', 'meta; T. Askarbekov']);
  });
});

describe('structured data', () => {
  test('pairs titles with institutions, and degrees come before and after', () => {
    const claim = structured({ name: 'Alina Verescu', honorificPrefix: 'Dr', honorificSuffix: 'OBE', jobTitle: ['Lecturer', 'Editor'], affiliation: [{ name: 'Steppe University' }, 'Steppe Review'] });
    expect(said(claim)).toEqual(['json-ld; Alina Verescu; Dr; OBE; Lecturer | Steppe University; Editor | Steppe Review']);
  });
});

describe('a card', () => {
  test.each<[string, CardClaim[], string[]]>([
    ['with one name', [card(['Alina Verescu'])], ['card; Alina Verescu; Lecturer | Steppe University']],
    ['with one name among other texts', [card(['Read more here', 'Alina Verescu'])], ['card; Alina Verescu; Lecturer | Steppe University']],
    ['with two names is a list', [card(['Alina Verescu', 'Timur Askarbekov'])], []],
    ['around another that speaks is silent', [card(['Alina Verescu']), card(['Timur Askarbekov'], { card: 1, within: [0] })], ['card; Timur Askarbekov; Lecturer | Steppe University']],
    ['around another without a name speaks', [card(['Alina Verescu']), card(['Read more here'], { card: 1, within: [0] })], ['card; Alina Verescu; Lecturer | Steppe University']],
    ['with a name and nothing else', [card([], { faces: [{ name: 'Alina Verescu', lines: [], sentences: [] }] })], []],
  ])('%s', (_, claims, expected) => expect(said(...claims)).toEqual(expected));

  test('takes what it says from its sentences where no line says it', () => {
    const [credit] = findCredits([card([], { faces: [{ name: 'Alina Verescu', lines: [], sentences: ['Alina Verescu is a Research Fellow at the Steppe Institute.', 'Follow'] }] })]);
    expect(credit).toMatchObject({ affiliations: [{ role: 'Research Fellow', organisation: 'Steppe Institute' }], bio: 'Alina Verescu is a Research Fellow at the Steppe Institute.' });
  });
});

test('the same of the same place once, of another place again', () => {
  expect(said(text('Alina Verescu'), text('Alina Verescu'), structured({ name: 'Alina Verescu' }))).toEqual(['markup; Alina Verescu', 'json-ld; Alina Verescu']);
});
