// The index of the glossary: every entry of every theme, and an entry by its id.
import type { Entry } from '../model.ts';
import { bodies } from './bodies.ts';
import { capitals } from './capitals.ts';
import { companies } from './companies.ts';
import { concepts } from './concepts.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { initiatives } from './initiatives.ts';
import { institutes } from './institutes.ts';
import { organisations } from './organisations.ts';
import { peopleAfrica } from './people-africa.ts';
import { peopleAmericas } from './people-americas.ts';
import { peopleAsia } from './people-asia.ts';
import { peopleEurasia } from './people-eurasia.ts';
import { peopleEurope } from './people-europe.ts';
import { peopleMiddleEast } from './people-middle-east.ts';
import { peopleWorld } from './people-world.ts';
import { places } from './places.ts';
import { seats } from './seats.ts';
import { states } from './states.ts';
import { territories } from './territories.ts';
import { treaties } from './treaties.ts';

/** All entries, theme by theme; within a theme by id. */
export const glossary: readonly Entry[] = [
  ...states, ...territories, ...capitals, ...seats, ...organisations, ...bodies, ...institutes,
  ...peopleEurasia, ...peopleEurope, ...peopleAmericas, ...peopleAsia, ...peopleMiddleEast, ...peopleAfrica, ...peopleWorld,
  ...initiatives, ...treaties, ...places, ...concepts, ...events, ...groups, ...companies,
];

const byId: ReadonlyMap<string, Entry> = new Map(glossary.map((entry) => [entry.id, entry]));

/** Return the entry with this id, or undefined where the glossary has none. */
export function entryById(id: string): Entry | undefined {
  return byId.get(id);
}
