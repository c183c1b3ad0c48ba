// Which organisations that authors belong to does the glossary know? Told from the cast that is found in their names.
import type { Actor, Entry, KnownName } from '../model.ts';

/** What an author can belong to: the state in "Institute of the USA and Canada" is a part of a name, no employer. */
const KINDS: readonly Entry['kind'][] = ['organisation', 'company', 'group', 'initiative'];
/** A name goes on behind it: "European Union Studies". */
const GOES_ON = /^\s+(?!of\b|in\b|at\b|and\b|и\b|в\b|при\b)[\p{L}\p{N}]/u;

/**
 * Find the names that the glossary knows inside names of organisations, each entry once in each of them.
 * @param names the names as they were searched, by number of block
 */
export function findKnownNames(names: readonly string[], { actors, entries }: { actors: readonly Actor[]; entries: readonly Entry[] }): Map<string, KnownName[]> {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const known = new Map<string, KnownName[]>();
  for (const { id, mentions } of actors) {
    const entry = entryOf.get(id);
    if (!entry || !KINDS.includes(entry.kind)) continue;
    for (const { block, start, end } of mentions) {
      const name = names[block];
      if (name === undefined || GOES_ON.test(name.slice(end)) || known.get(name)?.some((one) => one.entry === entry)) continue;
      known.set(name, [...(known.get(name) ?? []), { start, end, entry }]);
    }
  }
  for (const list of known.values()) list.sort((a, b) => a.start - b.start);
  return known;
}
