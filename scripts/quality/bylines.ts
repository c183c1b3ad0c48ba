// How well are real bylines read: names, degrees, and pairs of role and organisation, against hand annotation?
import { readFileSync } from 'node:fs';
import type { Affiliation } from '../../utils/model.ts';
import { parseByline } from '../../utils/text/byline.ts';
import { counted, share, type Measure } from './measure.ts';

interface GoldByline {
  raw: string;
  name: string | string[] | null;
  degrees: string[];
  roles: { title: string; organisation: string }[];
}

interface Read {
  names: string[];
  degrees: string[];
  affiliations: Affiliation[];
}

/** Read a byline as the product does; a line without a name is read as a line of affiliations. */
function readByline(raw: string): Read {
  const people = parseByline(raw);
  return { names: people.map(({ name }) => name).filter(Boolean), degrees: people.flatMap(({ degrees }) => degrees), affiliations: people.flatMap(({ affiliations }) => affiliations) };
}

const pairOf = (role: string, organisation: string): string => `${role} @ ${organisation}`;

/** Read every byline of a file of annotations; `misses` has what was annotated and not read, and what was read instead. */
export function scoreBylines(file: string): { measures: Measure[]; misses: string[] } {
  const misses: string[] = [];
  const measure = (what: string, least: number, wanted: (gold: GoldByline) => string[], got: (read: Read) => string[]): Measure => {
    let [found, all] = [0, 0];
    for (const { gold, read } of pages) {
      const missed = wanted(gold).filter((one) => !got(read).includes(one));
      all += wanted(gold).length;
      found += wanted(gold).length - missed.length;
      if (missed.length) misses.push(`${what}: ${missed.join(' | ')}\n    read  ${got(read).join(' | ') || 'nothing'}\n    in    ${gold.raw.replace(/\n+/g, ' / ')}`);
    }
    return { what, measured: counted(found, all), target: `>= ${least} %`, isMet: share(found, all) * 100 >= least };
  };
  const golds: GoldByline[] = JSON.parse(readFileSync(file, 'utf8'));
  const pages = golds.map((gold) => ({ gold, read: readByline(gold.raw) }));
  const measures = [
    measure('names', 99, ({ name }) => (name ? [name].flat() : []), ({ names }) => names),
    measure('degrees', 97, ({ degrees }) => degrees, ({ degrees }) => degrees),
    measure('roles with their organisation', 92, ({ roles }) => roles.map(({ title, organisation }) => pairOf(title, organisation)), ({ affiliations }) => affiliations.map(({ role, organisation }) => pairOf(role, organisation))),
  ];
  return { measures, misses };
}
