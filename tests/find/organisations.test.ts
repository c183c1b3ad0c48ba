// Which organisations of authors does the glossary know by their names, and which only seem so?
import { expect, test } from 'vitest';
import { namesOf } from '../../scripts/names.ts';
import { findCast } from '../../utils/find/article.ts';
import { findKnownNames } from '../../utils/find/organisations.ts';
import { entryById } from '../../utils/glossary/glossary.ts';
import { sites } from '../../utils/sites/sites.ts';
import type { Language } from '../../utils/model.ts';

function knownIn(language: Language, ...names: string[]): string[][] {
  const { actors } = findCast({ blocks: names.map((text, id) => ({ id, text })), language, terms: [], muted: [] }, namesOf(language));
  const known = findKnownNames(names, { actors, entries: actors.flatMap(({ id }) => entryById(id) ?? []) });
  return names.map((name) => (known.get(name) ?? []).map(({ start, end, entry }) => `${name.slice(start, end)} = ${entry.id}`));
}

test.each<[Language, string, string[]]>([
  ['en', 'Russian International Affairs Council', ['Russian International Affairs Council = russian-international-affairs-council']],
  ['en', 'RIAC', ['RIAC = russian-international-affairs-council']],
  // Once, though it is named twice.
  ['en', 'Russian International Affairs Council (RIAC)', ['Russian International Affairs Council = russian-international-affairs-council']],
  ['en', 'Faculty of Transit, Al-Farabi Kazakh National University', ['Al-Farabi Kazakh National University = al-farabi-kazakh-national-university']],
  ['en', 'Stimson Center and Yale University', ['Stimson Center = stimson-center', 'Yale University = yale-university']],
  ['ru', 'РСМД', ['РСМД = russian-international-affairs-council']],
  ['ru', 'экспертный совет Российского совета по международным делам', ['Российского совета по международным делам = russian-international-affairs-council']],
  ['en', 'Balkhash Institute for Transit Policy', []],
  // Names of other things inside the name of an institution.
  ['en', 'Institute for the USA and Canada', []],
  ['en', 'European Union Studies Association', []],
  ['en', 'Moscow Institute of Steppe Roads', []],
])('%s: %s', (language, name, expected) => expect(knownIn(language, name)).toEqual([expected]));

test('each name has its own', () => expect(knownIn('en', 'RIAC', 'Nowhere School', 'Yale University').map((list) => list.length)).toEqual([1, 0, 1]));

test.each(sites.map((site) => [site.id, site] as const))('the institution of %s is an organisation of the glossary, with a source and a year', (_, { entry: id, name }) => {
  const entry = entryById(id ?? '');
  expect(entry).toMatchObject({ kind: 'organisation' });
  expect(entry!.source ?? entry!.wikipedia).toBeTruthy();
  for (const language of ['en', 'ru'] as const) {
    expect([entry!.name[language], entry!.full?.[language]]).toContain(name[language]);
    expect(entry!.definition[language]).toMatch(/\b(?:1|2)\d{3}\b/);
  }
});
