// Which actors a text names, and where: what each form means is told from the whole article.
import type { Actor, Block, Mention } from '../model.ts';
import type { Scan } from '../text/scan.ts';
import { type Candidate, type NoteOf, type Sighting, decide } from './context.ts';
import { type Hit, findHits } from './hits.ts';
import { ADJECTIVE, AMBIGUOUS, BLOCKED, type NameIndex, entryOf, flagsOf } from './nameIndex.ts';
import { isOfOther, startOfPerson } from './neighbours.ts';
import { glossBehind } from './terms.ts';

export { type NameIndex, createNameIndex } from './nameIndex.ts';

/** What of a block is looked at. */
export type SearchedBlock = Pick<Block, 'id' | 'text'>;

/** A hit in one of several indexes; `first` is the number of that index's first entry among the entries of all. */
interface Found extends Hit {
  first: number;
}

/** What a form may mean, each entry once. */
function candidatesOf({ values, first }: Found): Candidate[] {
  const byEntry = new Map<number, Candidate>();
  for (const value of values) {
    const flags = flagsOf(value);
    const entry = first + entryOf(value);
    const known = byEntry.get(entry);
    const candidate = { entry, isAdjective: (flags & ADJECTIVE) !== 0, isAmbiguous: (flags & AMBIGUOUS) !== 0 };
    if (!known || (known.isAmbiguous && !candidate.isAmbiguous)) byEntry.set(entry, candidate);
  }
  return [...byEntry.values()];
}

/** The hits of all indexes that do not overlap: the longer before the shorter, of equal ones that of the earlier index. */
function mergeHits(lists: readonly Found[][]): Found[] {
  if (lists.length === 1) return lists[0]!;
  const all = lists.flat().toSorted((x, y) => y.end - y.start - (x.end - x.start));
  const taken: Found[] = [];
  for (const hit of all) if (!taken.some((other) => hit.start < other.end && other.start < hit.end)) taken.push(hit);
  return taken.toSorted((x, y) => x.start - y.start);
}

/** The number of each index's first entry among the entries of all. */
const firstsOf = (indexes: readonly NameIndex[]) => indexes.map((_, i) => indexes.slice(0, i).reduce((sum, index) => sum + index.notes.length, 0));

/** The notes of all indexes by their numbers, of which there may be a hundred thousand: they are not put together. */
function notesOf(indexes: readonly NameIndex[]): NoteOf {
  const firsts = firstsOf(indexes);
  return (entry) => {
    const i = firsts.findLastIndex((first) => first <= entry);
    return indexes[i]!.notes[entry - firsts[i]!]!;
  };
}

/** Every form in the blocks that is not, by its neighbours, a part of another name. */
function findSightings(blocks: readonly SearchedBlock[], scan: Scan, indexes: readonly NameIndex[], noteOf: NoteOf): Sighting[] {
  const firsts = firstsOf(indexes);
  return blocks.flatMap(({ id, text }, b) => {
    const hits = mergeHits(indexes.map((index, i) => findHits(index, text, scan, scan.firstToken[b]!, scan.firstToken[b + 1]!).map((hit) => ({ ...hit, first: firsts[i]! }))));
    return hits.flatMap((hit, h): Sighting[] => {
      if (hit.values.some((value) => flagsOf(value) & BLOCKED)) return [];
      const around = { text, hit, before: hits[h - 1]?.end ?? 0, after: hits[h + 1]?.start ?? text.length };
      const candidates = candidatesOf(hit).filter(({ entry, isAdjective }) => !isOfOther(around, noteOf(entry), isAdjective));
      return candidates.length ? [{ block: id, candidates, around }] : [];
    });
  });
}

/**
 * Find the actors that the blocks name, in order of first mention, names and adjectives apart. A form that may mean several actors, or
 * none, counts only where the article shows which.
 * @param blocks the blocks that `scan` was made of
 * @param indexes of equal forms, those of the earlier index count
 */
export function findActors(blocks: readonly SearchedBlock[], scan: Scan, indexes: readonly NameIndex[]): Actor[] {
  const noteOf = notesOf(indexes);
  const actors = new Map<string, Actor>();
  for (const [{ block, around }, { entry, isAdjective }] of decide(findSightings(blocks, scan, indexes, noteOf), noteOf)) {
    const { start, end } = around.hit;
    const { id, kind, name } = noteOf(entry);
    const actor = actors.get(id) ?? { id, name, kind, mentions: [], adjectives: [], gloss: null };
    actors.set(id, actor);
    const from = kind === 'person' ? startOfPerson(around, name) : start;
    const mention: Mention = { block, start: from, end, text: around.text.slice(from, end), place: 0 };
    (isAdjective ? actor.adjectives : actor.mentions).push(mention);
    const gloss = actor.gloss || isAdjective ? null : glossBehind(around.text, start, end);
    if (gloss) actor.gloss = { text: gloss, block };
  }
  return [...actors.values()];
}
