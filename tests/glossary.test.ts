// Is every entry of the glossary well formed, in order, unambiguous and sourced? The rules of the data stand here, once.
import { describe, expect, test } from 'vitest';
import { capitals } from '../utils/glossary/capitals.ts';
import { companies } from '../utils/glossary/companies.ts';
import { concepts } from '../utils/glossary/concepts.ts';
import { events } from '../utils/glossary/events.ts';
import { entryById, glossary } from '../utils/glossary/glossary.ts';
import { groups } from '../utils/glossary/groups.ts';
import { initiatives } from '../utils/glossary/initiatives.ts';
import { organisations } from '../utils/glossary/organisations.ts';
import { people } from '../utils/glossary/people.ts';
import { places } from '../utils/glossary/places.ts';
import { states } from '../utils/glossary/states.ts';
import { treaties } from '../utils/glossary/treaties.ts';
import type { ActorKind, Bilingual, Entry, Language } from '../utils/model.ts';

const languages: readonly Language[] = ['en', 'ru'];
const longest = 200;

/** Each file with the one kind that it holds. */
const themes: Record<string, { kind: ActorKind; entries: readonly Entry[] }> = {
  capitals: { kind: 'capital', entries: capitals },
  companies: { kind: 'company', entries: companies },
  concepts: { kind: 'concept', entries: concepts },
  events: { kind: 'event', entries: events },
  groups: { kind: 'group', entries: groups },
  initiatives: { kind: 'initiative', entries: initiatives },
  organisations: { kind: 'organisation', entries: organisations },
  people: { kind: 'person', entries: people },
  places: { kind: 'place', entries: places },
  states: { kind: 'state', entries: states },
  treaties: { kind: 'treaty', entries: treaties },
};

/** Forms that two entries share on purpose, by language, as the matcher sees them; the matcher must decide by context. */
const ambiguous: Record<Language, ReadonlySet<string>> = { en: new Set(), ru: new Set() };

/** Acronyms that are not the first letters of words of their expansion: borrowed from another language, or with letters from inside a word. */
const irregular: ReadonlySet<string> = new Set(
  ['EAEU', 'KNB', 'WWII', 'БРИКС', 'БРИКС+', 'ДАИШ', 'ЕАБР', 'ЕАЭС', 'НАТО'],
);

const keysAllowed: ReadonlySet<string> = new Set(
  ['id', 'kind', 'name', 'full', 'aliases', 'definition', 'of', 'roles', 'wikidata', 'source'],
);

/** Fold a form as matching does: marks, case, ё and punctuation do not tell two forms apart. */
function fold(alias: string): string {
  return alias.replace(/^~/, '').toLowerCase().replaceAll('ё', 'е').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isAcronym(form: string): boolean {
  return /^[A-ZА-ЯЁ][A-ZА-ЯЁ.0-9+]+$/.test(form) && (form.match(/[A-ZА-ЯЁ]/g) ?? []).length >= 2;
}

/** Whether each letter of the acronym begins a word of the expansion, in order; the expansion may have more words. */
function expands(acronym: string, expansion: string): boolean {
  const initials = expansion.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).map((word) => word[0]);
  let next = 0;
  for (const letter of acronym.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    next = initials.indexOf(letter, next) + 1;
    if (next === 0) return false;
  }
  return true;
}

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const whole = text.padEnd(10, '-01').slice(0, 10);
  const time = Date.parse(whole);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/** Compare two dates only as far as both are exact. */
function isBefore(from: string, to: string): boolean {
  const exact = Math.min(from.length, to.length);
  return from.slice(0, exact) <= to.slice(0, exact);
}

/** The texts of a field that must stand in both languages and carry no stray space. */
function faults(field: string, text: Bilingual): string[] {
  return languages
    .filter((language) => !text[language] || text[language] !== text[language].trim() || / {2}/.test(text[language]))
    .map((language) => `${field}.${language} is empty or has stray spaces`);
}

function schemaFaults(entry: Entry): string[] {
  const found = [...faults('name', entry.name), ...faults('definition', entry.definition)];
  if (entry.full) found.push(...faults('full', entry.full));
  for (const role of entry.roles ?? []) found.push(...faults('role', role.title));
  for (const key of Object.keys(entry)) if (!keysAllowed.has(key)) found.push(`unknown key ${key}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id)) found.push('id is not kebab-case');
  if (entry.wikidata !== undefined && !/^Q[1-9]\d*$/.test(entry.wikidata)) found.push('wikidata is no item');
  if (!entry.source.title || !/^https:\/\/[^\s]+$/.test(entry.source.url)) found.push('source lacks a title or an https address');
  return found;
}

describe.each(Object.entries(themes))('%s.ts', (theme, { kind, entries }) => {
  test('holds one kind, in alphabetical order of ids, and stands in the index', () => {
    const ids = entries.map((entry) => entry.id);
    expect(ids.length, `${theme} is empty`).toBeGreaterThan(0);
    expect(ids, 'move the entry to where its id belongs').toEqual([...ids].sort());
    for (const entry of entries) {
      expect(entry.kind, `${entry.id} belongs in another file`).toBe(kind);
      expect(entryById(entry.id), `${entry.id} is not in glossary.ts`).toBe(entry);
    }
  });
});

test('ids are unique and an unknown id has no entry', () => {
  const ids = glossary.map((entry) => entry.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids).toHaveLength(Object.values(themes).reduce((sum, theme) => sum + theme.entries.length, 0));
  expect(entryById('atlantis')).toBeUndefined();
});

test('aliases are unique across entries, but for the declared ambiguities', () => {
  for (const language of languages) {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const entry of glossary) {
      for (const form of new Set(entry.aliases[language].map(fold))) {
        const other = owner.get(form);
        if (other && !ambiguous[language].has(form)) shared.push(`«${form}» (${language}): ${other}, ${entry.id}`);
        owner.set(form, entry.id);
      }
    }
    expect(shared, 'drop the form from one entry, or declare it ambiguous').toEqual([]);
  }
});

describe.each([...glossary])('$id', (entry) => {
  test('is well formed', () => {
    expect(schemaFaults(entry)).toEqual([]);
  });

  test('defines itself in one to two hundred characters that end with a full stop, in the right script', () => {
    for (const language of languages) {
      const text = entry.definition[language];
      expect(text.length, `${language}: ${text.length} characters`).toBeLessThanOrEqual(longest);
      expect(text.endsWith('.') && !text.endsWith('..'), `${language}: end with a full stop`).toBe(true);
      expect(/[а-яё]/i.test(text), `${language}: wrong script`).toBe(language === 'ru');
    }
  });

  test('lists every form to match, its name and full name among them', () => {
    for (const language of languages) {
      const forms = entry.aliases[language];
      expect(forms, 'name must be an alias').toContain(entry.name[language]);
      if (entry.full) expect(forms, 'full must be an alias').toContain(entry.full[language]);
      expect(new Set(forms).size, 'a form stands twice').toBe(forms.length);
      for (const form of forms) {
        expect(form, 'an alias has stray spaces, a bad mark or no letter').toMatch(/^~?[\p{L}\p{N}«](?:.*\S)?$/u);
        expect(fold(form).length, `«${form}» is too short to match`).toBeGreaterThan(1);
      }
    }
  });

  test('expands its acronyms', () => {
    for (const language of languages) {
      const spelled = entry.aliases[language].filter((form) => !isAcronym(form) && /[\s-]/.test(form));
      if (isAcronym(entry.name[language])) expect(entry.full, 'an acronym as name needs `full`').toBeDefined();
      for (const acronym of entry.aliases[language].filter(isAcronym)) {
        expect(spelled.length, `«${acronym}» has no expansion in ${language}`).toBeGreaterThan(0);
        const regular = spelled.some((form) => expands(acronym, form));
        expect(regular, `«${acronym}»: add its expansion, or keep the list of irregular acronyms true`).toBe(!irregular.has(acronym));
      }
    }
  });

  test('belongs to an entry that exists', () => {
    if (entry.kind === 'capital' || entry.kind === 'person') expect(entry.of, 'name its state').toBeDefined();
    if (entry.of === undefined) return;
    expect(entry.of).not.toBe(entry.id);
    expect(entryById(entry.of), `no entry ${entry.of}`).toBeDefined();
  });

  test('dates its offices, oldest first', () => {
    const roles = entry.roles ?? [];
    if (entry.kind === 'person') expect(roles.length, 'a person needs a dated office').toBeGreaterThan(0);
    else expect(roles, 'only people hold offices').toEqual([]);
    for (const [index, { from, to }] of roles.entries()) {
      expect(isDate(from), `from: ${from}`).toBe(true);
      if (to !== undefined) expect(isDate(to) && isBefore(from, to), `${from} to ${to}`).toBe(true);
      if (index > 0) expect(isBefore(roles[index - 1].from, from), `${from} stands after a later office`).toBe(true);
    }
  });
});

test('the rules themselves can fail', () => {
  expect(isDate('2021-02-30')).toBe(false);
  expect(isDate('2021-13')).toBe(false);
  expect(isBefore('2022-01', '2021')).toBe(false);
  expect(expands('ОДКБ', 'Организация Договора о коллективной безопасности')).toBe(true);
  expect(expands('CSTO', 'Shanghai Cooperation Organisation')).toBe(false);
  expect(expands('ЕАЭС', 'Евразийский экономический союз')).toBe(false);
  expect(isAcronym('U.S.')).toBe(true);
  expect(isAcronym('Astana')).toBe(false);
  expect(fold('~Нур-Султан')).toBe('нур султан');
});
