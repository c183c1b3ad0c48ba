// The index of the glossary: every entry of every theme, and an entry by its id.
import type { Entry } from '../model.ts';
import { capitals } from './capitals.ts';
import { companies } from './companies.ts';
import { concepts } from './concepts.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { initiatives } from './initiatives.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { states } from './states.ts';
import { treaties } from './treaties.ts';

/** All entries, theme by theme; within a theme by id. */
export const glossary: readonly Entry[] = [
  ...states, ...capitals, ...organisations, ...people, ...initiatives, ...places,
  ...concepts, ...events, ...treaties, ...groups, ...companies,
];

const byId: ReadonlyMap<string, Entry> = new Map(glossary.map((entry) => [entry.id, entry]));

/** Return the entry with this id, or undefined where the glossary has none. */
export function entryById(id: string): Entry | undefined {
  return byId.get(id);
}
