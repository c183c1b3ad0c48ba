// What an ambiguous form means in this article: told by what else the article names, or left open.
import type { EntryNote } from './nameIndex.ts';
import type { Around } from './neighbours.ts';

export interface Candidate {
  /** Its number in the index. */
  entry: number;
  isAdjective: boolean;
  isAmbiguous: boolean;
}

/** What the indexes say of an entry, by its number. */
export type NoteOf = (entry: number) => EntryNote;

/** A form in a block, and what it may mean. */
export interface Sighting {
  block: number;
  candidates: Candidate[];
  around: Around;
}

/** How well the article shows that an entry is meant: by a form that means nothing else, by what belongs to it, by what it belongs to. */
const SHOWN = 3;
const BY_PART = 2;
const BY_WHOLE = 1;

/** The entries that a sighting means without a doubt. */
const sureOf = ({ candidates }: Sighting): Candidate | null => {
  const plain = candidates.filter((one) => !one.isAmbiguous);
  return plain.length === 1 ? plain[0]! : null;
};

/** Decide for each sighting which entry it means; those that stay open are left out. */
export function decide(sightings: readonly Sighting[], noteOf: NoteOf): [Sighting, Candidate][] {
  const named = new Set<string>();
  const parts = new Set<string>();
  for (const sighting of sightings) {
    const sure = sureOf(sighting);
    if (!sure) continue;
    const { id, of } = noteOf(sure.entry);
    named.add(id);
    if (of) parts.add(of);
  }
  const support = ({ entry }: Candidate): number => {
    const { id, of, kind } = noteOf(entry);
    if (named.has(id)) return SHOWN;
    // A surname says nothing of whose it is.
    if (kind === 'person') return 0;
    if (parts.has(id)) return BY_PART;
    return of && named.has(of) ? BY_WHOLE : 0;
  };
  return sightings.flatMap((sighting): [Sighting, Candidate][] => {
    const chosen = choose(sighting, support);
    return chosen ? [[sighting, chosen]] : [];
  });
}

/** The one candidate that the article supports best; an unmarked one needs no support unless another has more. */
function choose(sighting: Sighting, support: (candidate: Candidate) => number): Candidate | null {
  const { candidates } = sighting;
  const sure = sureOf(sighting);
  if (sure && candidates.length === 1) return sure;
  const weigh = (candidate: Candidate) => (candidate === sure ? Math.max(BY_PART, support(candidate)) : support(candidate));
  const best = Math.max(...candidates.map(weigh));
  const ahead = candidates.filter((candidate) => weigh(candidate) === best);
  if (best === 0) return null;
  if (ahead.length === 1) return ahead[0]!;
  return ahead.includes(sure!) ? sure : null;
}
