// Which actors of the glossary a text names, and where: what each form means is told from the whole article.
import type { Actor, Block, Mention } from '../model.ts';
import type { Scan } from '../text/scan.ts';
import { type Candidate, type Sighting, decide } from './context.ts';
import { findHits } from './hits.ts';
import { ADJECTIVE, AMBIGUOUS, BLOCKED, type NameIndex, entryOf, flagsOf } from './nameIndex.ts';
import { isOfOther, startOfPerson } from './neighbours.ts';

export { type NameIndex, createNameIndex } from './nameIndex.ts';

/** What a form may mean, each entry once. */
function candidatesOf(values: readonly number[]): Candidate[] {
  const byEntry = new Map<number, Candidate>();
  for (const value of values) {
    const flags = flagsOf(value);
    const known = byEntry.get(entryOf(value));
    const candidate = { entry: entryOf(value), isAdjective: (flags & ADJECTIVE) !== 0, isAmbiguous: (flags & AMBIGUOUS) !== 0 };
    if (!known || (known.isAmbiguous && !candidate.isAmbiguous)) byEntry.set(candidate.entry, candidate);
  }
  return [...byEntry.values()];
}

/** Every form in the blocks searched that is not, by its neighbours, a part of another name. */
function findSightings(blocks: readonly Block[], isSearched: (block: Block) => boolean, scan: Scan, index: NameIndex): Sighting[] {
  return blocks.flatMap((block, b) => {
    if (!isSearched(block)) return [];
    const { text } = block;
    const hits = findHits(index, text, scan, scan.firstToken[b]!, scan.firstToken[b + 1]!);
    return hits.flatMap((hit, h): Sighting[] => {
      if (hit.values.some((value) => flagsOf(value) & BLOCKED)) return [];
      const around = { text, hit, before: hits[h - 1]?.end ?? 0, after: hits[h + 1]?.start ?? text.length };
      const candidates = candidatesOf(hit.values).filter(({ entry, isAdjective }) => !isOfOther(around, index.notes[entry]!, isAdjective));
      if (!candidates.length) return [];
      return [{ block: block.id, start: hit.start, end: hit.end, candidates, around }];
    });
  });
}

/**
 * Find the actors that the blocks name, in order of first mention, names and adjectives apart. A form that may mean several actors, or
 * none, counts only where the article shows which.
 * @param blocks the blocks that `scan` was made of
 */
export function findActors(blocks: readonly Block[], isSearched: (block: Block) => boolean, scan: Scan, index: NameIndex): Actor[] {
  const actors = new Map<number, Actor>();
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]));
  for (const [sighting, { entry, isAdjective }] of decide(findSightings(blocks, isSearched, scan, index), index.notes)) {
    const { id, kind, name } = index.notes[entry]!;
    const actor = actors.get(entry) ?? { id, name, kind, mentions: [], adjectives: [] };
    actors.set(entry, actor);
    const start = kind === 'person' ? startOfPerson(sighting.around, name) : sighting.start;
    const mention: Mention = { block: sighting.block, start, end: sighting.end, text: textOf.get(sighting.block)!.slice(start, sighting.end), place: 0 };
    (isAdjective ? actor.adjectives : actor.mentions).push(mention);
  }
  return [...actors.values()];
}
