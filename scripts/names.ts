// The names of the glossary for scripts and tests, which match outside a browser.
import { type NameIndex, createNameIndex } from '../utils/find/nameIndex.ts';
import { blocked } from '../utils/glossary/blocked.ts';
import { glossary } from '../utils/glossary/glossary.ts';
import type { Language } from '../utils/model.ts';

const indexes = new Map<Language, NameIndex>();

/** The names to look for in texts of a language, made ready once. */
export function namesOf(language: Language): NameIndex {
  const index = indexes.get(language) ?? createNameIndex(glossary, language, blocked[language]);
  indexes.set(language, index);
  return index;
}
