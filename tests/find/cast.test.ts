// Which office did an actor hold at the date of the article, and where in the text do its mentions stand?
import { describe, expect, test } from 'vitest';
import { buildCast, foldSeats, rolesAt, rolesSince } from '../../utils/find/cast.ts';
import { placeMentions } from '../../utils/find/places.ts';
import type { Actor, Entry } from '../../utils/model.ts';
import { blocksOf } from './literals.ts';

const role = (en: string, from: string, to?: string) => ({ title: { en, ru: en }, from, ...(to ? { to } : {}) });
const entry: Entry = {
  id: 'one', kind: 'person', name: { en: 'One', ru: 'Один' }, aliases: { en: ['One'], ru: ['Один'] }, definition: { en: 'A person.', ru: 'Человек.' },
  source: { title: 'x', url: 'https://example.org' }, roles: [role('Speaker', '2013', '2019-03-20'), role('President', '2019-03-20'), role('Chair', '2021-04', '2022-01-05')],
};
const actor: Actor = { id: 'one', name: 'One', kind: 'person', mentions: [], adjectives: [], gloss: null };

describe('offices at a date', () => {
  test.each<[string | null, string[]]>([
    ['2012-12-31', []],
    ['2013-01-01', ['Speaker']],
    ['2019-03-19', ['Speaker']],
    ['2019-03-20', ['Speaker', 'President']],
    ['2019-03-21', ['President']],
    ['2021-03-31', ['President']],
    ['2021-04-01', ['President', 'Chair']],
    ['2022-01-06', ['President']],
    ['2022', ['President', 'Chair']],
    [null, []],
  ])('%s', (date, titles) => expect(rolesAt(entry, date).map(({ title }) => title.en)).toEqual(titles));

  test('none for an entry without offices', () => expect(rolesAt({ ...entry, roles: undefined }, '2020-01-01')).toEqual([]));
});

test('the cast joins actors with their entries and leaves out those without', () => {
  expect(buildCast([actor, { ...actor, id: 'unknown' }], (id) => (id === 'one' ? entry : undefined), '2020-01-01')).toEqual([{ actor, entry, roles: [entry.roles![1]], since: [entry.roles![2]], seats: [] }]);
});

describe('offices since a date: what has begun, and what has ended', () => {
  test.each<[string | null, string[]]>([
    ['2012', ['Speaker', 'President', 'Chair']],
    ['2015', ['Speaker', 'President', 'Chair']],
    ['2019-05', ['Chair']],
    ['2021-06', ['Chair']],
    ['2023', []],
    [null, []],
  ])('%s', (date, expected) => expect(rolesSince(entry, date).map(({ title }) => title.en)).toEqual(expected));
});

test('a capital and a seat of power count as their state, in order, each by its name; a state may be named by them alone', () => {
  const made = (id: string, kind: Entry['kind'], more: Partial<Entry> = {}): Entry => ({ ...entry, id, kind, name: { en: id, ru: id }, roles: undefined, ...more });
  const entries = new Map([made('b', 'state'), made('b-city', 'capital', { of: 'b' }), made('b-palace', 'organisation', { of: 'b', seat: true }), made('b-ministry', 'organisation', { of: 'b' }), made('c', 'state'), made('c-city', 'capital', { of: 'c' })].map((one) => [one.id, one]));
  const at = (id: string, kind: Entry['kind'], ...blocks: number[]): Actor => ({ ...actor, id, kind, name: id, mentions: blocks.map((block) => ({ block, start: 0, end: 1, text: id, place: 0 })) });
  const folded = foldSeats([at('b', 'state', 1, 9), at('b-city', 'capital', 5), at('b-palace', 'organisation', 7), at('b-ministry', 'organisation', 8), at('c-city', 'capital', 2)], (id) => entries.get(id));
  expect(folded.map(({ id, mentions }) => [id, mentions.map(({ block, via }) => [block, via])])).toEqual([
    ['b', [[1, undefined], [5, 'b-city'], [7, 'b-palace'], [9, undefined]]], ['b-ministry', [[8, undefined]]], ['c', [[2, 'c-city']]],
  ]);
});

describe('places', () => {
  const blocks = blocksOf('Before it.', 'x'.repeat(100), { text: 'A heading', kind: 'heading', level: 2 }, 'y'.repeat(300), 'Behind it.');
  const placesOf = (paragraphs: number[], ...mentions: [block: number, start: number][]) =>
    placeMentions([{ ...actor, mentions: mentions.map(([block, start]) => ({ block, start, end: start + 1, text: 'x', place: 0 })) }], blocks, paragraphs)[0]!.mentions.map((mention) => mention.place);

  test('run from 0 to 1 over the paragraphs, by characters', () => expect(placesOf([1, 3], [1, 0], [1, 50], [3, 0], [3, 150], [3, 299])).toEqual([0, 0.125, 0.25, 0.625, 399 / 400]));
  test('of a heading are where it stands', () => expect(placesOf([1, 3], [2, 4])).toEqual([0.25]));
  test('never leave 0 to 1', () => expect(placesOf([1, 3], [0, 5], [4, 9])).toEqual([0, 1]));
  test('are 0 without paragraphs', () => expect(placesOf([], [1, 50])).toEqual([0]));
});
