// What becomes of the reader's glossary when a file is taken in? The file is the newer one: its definition is kept, other names are united, nothing is deleted.
import type { OwnTerm, TermFile, TermImport } from '../model.ts';

/** Tell names apart as a reader does: not by capitals or kinds of space. */
export const keyOf = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Take the terms of a file in, in its order; of two rows with one name the later one counts. */
export function mergeTerms(own: readonly OwnTerm[], file: TermFile): { terms: OwnTerm[]; report: TermImport } {
  const merged = new Map(own.map((term) => [keyOf(term.name), term]));
  const had = new Map(merged);
  for (const term of file.terms) {
    const before = merged.get(keyOf(term.name));
    merged.set(keyOf(term.name), before ? { ...term, aliases: [...new Set([...before.aliases, ...term.aliases])].filter((alias) => alias !== term.name) } : term);
  }
  const report: TermImport = { added: [], changed: [], same: [], bad: file.bad, fault: file.fault };
  for (const key of new Set(file.terms.map(({ name }) => keyOf(name)))) {
    const [before, after] = [had.get(key), merged.get(key)!];
    if (!before) report.added.push(after.name);
    else if (isSame(before, after)) report.same.push(after.name);
    else report.changed.push({ before, after });
  }
  return { terms: [...merged.values()], report };
}

/** Put a term in the place of the one that has its name, or at the end. */
export function withTerm(terms: readonly OwnTerm[], term: OwnTerm, inPlaceOf = term.name): OwnTerm[] {
  const at = terms.findIndex(({ name }) => keyOf(name) === keyOf(inPlaceOf));
  return at < 0 ? [...terms, term] : terms.with(at, term);
}

/** Take a term out. */
export function withoutTerm(terms: readonly OwnTerm[], name: string): OwnTerm[] {
  return terms.filter((term) => keyOf(term.name) !== keyOf(name));
}

const isSame = (a: OwnTerm, b: OwnTerm) => a.name === b.name && a.definition === b.definition && JSON.stringify(a.aliases) === JSON.stringify(b.aliases);
