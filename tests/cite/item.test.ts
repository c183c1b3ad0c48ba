// Does an article become the record that it is, with nothing made up where the page says nothing?
import { describe, expect, test } from 'vitest';
import { buildItem, plainAddress, sayAffiliations } from '../../utils/cite/item.ts';
import { BARE, DATELESS, ENGLISH, NAMELESS, RUSSIAN, author } from './sample.ts';

test('English, with everything', () => {
  expect(buildItem(ENGLISH)).toEqual({
    id: 'toksanbay-2025-corridors', type: 'webpage', title: ENGLISH.title,
    author: [{ family: 'Toksanbay', given: 'Danara' }, { family: 'Petrov', given: 'Ivan S.' }],
    issued: { 'date-parts': [[2025, 9, 12]] }, accessed: { 'date-parts': [[2025, 10, 1]] },
    'container-title': 'Altai Forum', language: 'en', URL: 'https://forum.example/en/corridor_1/?id=5&x=50%25',
  });
});

test('Russian names stay Russian; an institution is one name; the key is Latin', () => {
  const { id, author: names } = buildItem(RUSSIAN);
  expect(id).toBe('safranchuk-2025-koridor');
  expect(names).toEqual([{ family: 'Сафранчук', given: 'Иван Алексеевич' }, { literal: 'Центр степных исследований, Семей' }]);
});

describe('what the page does not say is not there', () => {
  test.each([
    ['no author', NAMELESS, ['author', 'container-title', 'interviewer']],
    ['no date', DATELESS, ['issued', 'interviewer']],
    ['nothing', BARE, ['author', 'container-title', 'interviewer', 'issued', 'language', 'title']],
  ])('%s', (_, article, missing) => {
    const item = buildItem(article);
    const ALL = ['accessed', 'author', 'container-title', 'id', 'interviewer', 'issued', 'language', 'title', 'type', 'URL'];
    expect(ALL.filter((key) => !(key in item)).sort()).toEqual(missing.toSorted());
    expect(item.id).toMatch(/^[a-z0-9-]+$/);
  });
});

test.each([['2025', [2025]], ['2025-09', [2025, 9]], ['2025-09-12T10:00:00Z', [2025, 9, 12]]])('a date is as exact as it is given: %s', (published, parts) => {
  expect(buildItem({ ...ENGLISH, published }).issued).toEqual({ 'date-parts': [parts] });
});

test('of an interview the guest is the author; where there is no guest, who asked is', () => {
  const [asks, answers] = [author('Anna Kim', { part: 'interviewer' }), author('Pavel Orlov', { part: 'guest' })];
  expect(buildItem({ ...ENGLISH, authors: [asks, answers] })).toMatchObject({ id: 'orlov-2025-corridors', author: [{ family: 'Orlov' }], interviewer: [{ family: 'Kim' }] });
  const alone = buildItem({ ...ENGLISH, authors: [asks] });
  expect([alone.author, alone.interviewer]).toEqual([[{ family: 'Kim', given: 'Anna' }], undefined]);
});

test.each([
  ['https://a.example/x?utm_source=y&fbclid=z#top', 'https://a.example/x'],
  ['https://a.example/x?id=5#:~:text=word', 'https://a.example/x?id=5'],
  ['no address', 'no address'],
])('the address of the page itself: %s', (url, plain) => expect(plainAddress(url)).toBe(plain));

test('affiliations in a line', () => expect(sayAffiliations(ENGLISH.authors[0]!)).toBe('Senior Fellow, Altai Centre; Lecturer'));
