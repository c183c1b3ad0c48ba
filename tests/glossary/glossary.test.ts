// Is every entry of the glossary well formed, in order, unambiguous and sourced? The rules of the data stand here, once.
import { describe, expect, test } from 'vitest';
import { blocked } from '../../utils/glossary/blocked.ts';
import { entryById, glossary } from '../../utils/glossary/glossary.ts';
import type { Bilingual, Entry, Language } from '../../utils/model.ts';
import { irregular } from './irregular.ts';

const languages: readonly Language[] = ['en', 'ru'];
const longest = 200;

/** Each file of data: the one array that it exports. */
const files = Object.entries(import.meta.glob<Record<string, readonly Entry[]>>(['../../utils/glossary/*.ts', '!**/glossary.ts', '!**/blocked.ts', '!**/codes.ts'], { eager: true }))
  .map(([path, module]) => ({ file: path.split('/').at(-1)!, entries: Object.values(module)[0]! }));

const keysAllowed: ReadonlySet<string> = new Set(
  ['id', 'kind', 'of', 'seat', 'name', 'full', 'aliases', 'definition', 'roles', 'members', 'wikidata', 'wikipedia', 'source'],
);

const unmarked = (alias: string) => alias.replace(/^[?~=]*/, '');

/** Every form of an entry in a language, with its marks. */
const formsOf = (entry: Entry, language: Language) =>
  [entry.name[language], ...(entry.full ? [entry.full[language]] : []), ...(entry.aliases?.[language] ?? [])];

/** Fold a form as matching does: marks, case, ё and punctuation do not tell two forms apart. */
function fold(alias: string): string {
  return unmarked(alias).toLowerCase().replaceAll('ё', 'е').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
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
  if (!entry.wikipedia && !entry.source) found.push('has neither wikipedia nor a source');
  if (entry.wikipedia !== undefined && !/^[^\s_].*[^\s_]$/.test(entry.wikipedia)) found.push('wikipedia is no title');
  if (entry.source && (!entry.source.title || !/^https:\/\/[^\s]+$/.test(entry.source.url))) found.push('source lacks a title or an https address');
  return found;
}

function definitionFaults(entry: Entry): string[] {
  return languages.flatMap((language) => {
    const text = entry.definition[language];
    const found: string[] = [];
    if (text.length > longest) found.push(`${language}: ${text.length} characters, ${longest} at most`);
    if (!text.endsWith('.') || text.endsWith('..')) found.push(`${language}: end with a full stop`);
    if (/[а-яё]/i.test(text) !== (language === 'ru')) found.push(`${language}: wrong script`);
    return found;
  });
}

function formFaults(entry: Entry): string[] {
  return languages.flatMap((language) => {
    const forms = formsOf(entry, language);
    const found = forms.filter((form, at) => forms.indexOf(form) !== at).map((form) => `«${form}» stands twice`);
    for (const form of forms) {
      if (!/^\??~?=?[\p{L}\p{N}«](?:.*\S)?$/u.test(form)) found.push(`«${form}» has stray spaces, a bad mark or no letter`);
      if (fold(form).length < 2) found.push(`«${form}» is too short to match`);
    }
    return found;
  });
}

function acronymFaults(entry: Entry): string[] {
  return languages.flatMap((language) => {
    const found: string[] = [];
    const forms = formsOf(entry, language).map(unmarked);
    const spelled = forms.filter((form) => !isAcronym(form) && /[\s-]/.test(form));
    if (isAcronym(entry.name[language]) && !entry.full) found.push('an acronym as name needs `full`');
    for (const acronym of forms.filter(isAcronym)) {
      if (spelled.length === 0) found.push(`«${acronym}» has no expansion in ${language}`);
      else if (spelled.some((form) => expands(acronym, form)) === irregular.has(acronym)) found.push(`«${acronym}»: add its expansion, or keep the list of irregular acronyms true`);
    }
    return found;
  });
}

function linkFaults(entry: Entry): string[] {
  const found: string[] = [];
  const needs = entry.seat || entry.kind === 'capital' || entry.kind === 'person';
  if (needs && entry.of === undefined) found.push('name its state in `of`');
  if (entry.of !== undefined && (entry.of === entry.id || !entryById(entry.of))) found.push(`of: no other entry ${entry.of}`);
  if (new Set(entry.members).size !== (entry.members ?? []).length) found.push('a member stands twice');
  for (const member of entry.members ?? []) if (member === entry.id || !entryById(member)) found.push(`members: no other entry ${member}`);
  return found;
}

function officeFaults(entry: Entry): string[] {
  const roles = entry.roles ?? [];
  const found: string[] = [];
  if ((entry.kind === 'person') !== roles.length > 0) found.push('a person needs a dated office, and only people hold one');
  for (const [index, { from, to }] of roles.entries()) {
    if (!isDate(from)) found.push(`from: ${from}`);
    if (to !== undefined && !(isDate(to) && isBefore(from, to))) found.push(`${from} to ${to}`);
    if (index > 0 && !isBefore(roles[index - 1]!.from, from)) found.push(`${from} stands after a later office`);
  }
  return found;
}

const rules = {
  'is well formed': schemaFaults,
  'defines itself in one to two hundred characters of the right script that end with a full stop': definitionFaults,
  'lists each form once': formFaults,
  'expands its acronyms': acronymFaults,
  'belongs to entries that exist': linkFaults,
  'dates its offices, oldest first': officeFaults,
};

describe.each(files)('$file', ({ entries }) => {
  test('stands in the index, in alphabetical order of ids', () => {
    const ids = entries.map((entry) => entry.id);
    expect(ids, 'move the entry to where its id belongs').toEqual([...ids].sort());
    for (const entry of entries) expect(entryById(entry.id), `${entry.id} is not in glossary.ts`).toBe(entry);
  });

  test.each(Object.entries(rules))('each entry %s', (_, rule) => {
    expect(entries.flatMap((entry) => rule(entry).map((fault) => `${entry.id}: ${fault}`))).toEqual([]);
  });
});

test('ids and Wikidata items are unique, and an unknown id has no entry', () => {
  for (const key of ['id', 'wikidata'] as const) {
    const values = glossary.flatMap((entry) => entry[key] ?? []);
    expect(values.filter((value, at) => values.indexOf(value) !== at), key).toEqual([]);
  }
  expect(glossary).toHaveLength(files.reduce((sum, { entries }) => sum + entries.length, 0));
  expect(entryById('atlantis')).toBeUndefined();
});

test('where entries share a form, all but one mark it as ambiguous', () => {
  for (const language of languages) {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const entry of glossary) {
      for (const form of new Set(formsOf(entry, language).filter((one) => !one.startsWith('?')).map((one) => fold(one.replace(/\+$/, ' plus'))))) {
        const other = owner.get(form);
        if (other) shared.push(`«${form}» (${language}): ${other}, ${entry.id}`);
        owner.set(form, entry.id);
      }
    }
    expect(shared, 'drop the form from one entry, or mark it with `?`').toEqual([]);
  }
});

test('no phrase is blocked that is a form of an entry, and each stands once', () => {
  for (const language of languages) {
    const forms = new Set(glossary.flatMap((entry) => formsOf(entry, language).map(fold)));
    expect(blocked[language].filter((phrase, at) => forms.has(fold(phrase)) || blocked[language].indexOf(phrase) !== at)).toEqual([]);
  }
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
  expect(fold('?~Нур-Султан')).toBe('нур султан');
});
