// What the reading of a page is given: the names of the glossary, made ready once for a language, and Readability for pages without structure.
import { type NameIndex, createNameIndex } from '../../utils/find/actors.ts';
import { glossary } from '../../utils/glossary/glossary.ts';
import type { Language } from '../../utils/model.ts';

export { findRootByReadability as readability } from '../../utils/read/readability.ts';

const indexes = new Map<Language, NameIndex>();

/** The names to look for in texts of a language. */
export function namesOf(language: Language): NameIndex {
  const index = indexes.get(language) ?? createNameIndex(glossary, language);
  indexes.set(language, index);
  return index;
}
