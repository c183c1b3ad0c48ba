// The whole cast of an article: the actors of the glossary, of the reader's own one, and those that the article itself defines.
import type { Actor, Entry, Language, OwnTerm } from '../model.ts';
import { scan } from '../text/scan.ts';
import { type NameIndex, type SearchedBlock, findActors } from './actors.ts';
import { findHits } from './hits.ts';
import { AMBIGUOUS, BLOCKED, createNameIndex, entryOf, flagsOf } from './nameIndex.ts';
import { type OwnAcronym, findOwnAcronyms } from './terms.ts';

export interface CastRequest {
  /** The blocks to search, in order. */
  blocks: readonly SearchedBlock[];
  language: Language;
  /** The reader's own glossary. */
  terms: readonly OwnTerm[];
  /** Ids of actors to leave out. */
  muted: readonly string[];
}

/** The actors, with the entries that no glossary has. */
export interface Found {
  actors: Actor[];
  made: Entry[];
}

const both = (text: string) => ({ en: text, ru: text });

/** The reader's terms as entries. */
const entriesOfTerms = (terms: readonly OwnTerm[], language: Language): Entry[] =>
  terms.map(({ name, aliases, definition }) => ({ id: `own:${name}`, kind: 'term', name: both(name), aliases: { [language]: aliases }, definition: both(definition) }));

/** The entry of the glossary that is meant by a whole text, or none. */
function meantBy(text: string, index: NameIndex): string | null {
  const scanned = scan([text]);
  const [hit, ...others] = findHits(index, text, scanned, 0, scanned.firstToken[1]!);
  if (!hit || others.length || hit.start > 0 || hit.end < text.length) return null;
  const sure = hit.values.filter((value) => !(flagsOf(value) & (AMBIGUOUS | BLOCKED)));
  return sure.length === 1 ? index.notes[entryOf(sure[0]!)]!.id : null;
}

/** What the article's acronyms stand for: an actor of the glossary, or one of its own. */
function entriesOfAcronyms(acronyms: readonly OwnAcronym[], index: NameIndex, language: Language): { known: Entry[]; made: Entry[] } {
  const [known, made]: [Entry[], Entry[]] = [[], []];
  for (const { short, long } of acronyms) {
    const id = meantBy(long, index);
    const note = id && index.notes[index.numberOf.get(id)!];
    if (note) known.push({ id: note.id, kind: note.kind, ...(note.of && { of: note.of }), name: both(short), aliases: { [language]: [long] }, definition: both('') });
    // The glossary knows the acronym, and the article means nothing else by it as far as anyone can tell.
    else if (!meantBy(short, index)) made.push({ id: `article:${short}`, kind: 'term', name: both(short), full: both(long), definition: both(`${long}.`) });
  }
  return { known, made };
}

/** Find the cast of an article in its text. */
export function findCast({ blocks, language, terms, muted }: CastRequest, index: NameIndex): Found {
  const texts = blocks.map(({ text }) => text);
  const { known, made } = entriesOfAcronyms(findOwnAcronyms(texts), index, language);
  const own = entriesOfTerms(terms, language);
  const indexes = [own, [...known, ...made]].filter((entries) => entries.length).map((entries) => createNameIndex(entries, language));
  const isLeft = new Set(muted);
  const actors = findActors(blocks, scan(texts), [...indexes, index]).filter(({ id }) => !isLeft.has(id));
  const ids = new Set(actors.map(({ id }) => id));
  // The glossary's name, where the article's acronym was met first.
  const nameOf = ({ id, name }: Actor) => index.notes[index.numberOf.get(id) ?? -1]?.name ?? name;
  return { actors: actors.map((actor) => ({ ...actor, name: nameOf(actor) })), made: [...own, ...made].filter(({ id }) => ids.has(id)) };
}
