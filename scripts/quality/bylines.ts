// How well are real bylines read: names, degrees, and pairs of role and organisation, against hand annotation?
import { readFileSync } from 'node:fs';
import { createBlock } from '../../tests/generator/records.ts';
import { findAuthors } from '../../utils/find/authors.ts';
import type { Affiliation } from '../../utils/model.ts';
import { parseAffiliation } from '../../utils/text/affiliation.ts';
import { counted, type Measure } from './measure.ts';

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

const NO_METADATA = { title: '', published: null, lang: 'en', authors: [] };
/** A byline stands before the body: without one there would be no end to it. */
const BODY = 'The road along the river was opened to traffic again after the flood, as the council had promised in the spring.';

/** Read a byline as the product does, before the body of an article; a line without a name is read as a line of affiliations. */
function readByline(raw: string): Read {
  const lines = raw.split(/\n+/);
  const authors = findAuthors([...lines, BODY].map((text, id) => createBlock(id, text)), NO_METADATA);
  if (!authors.length) return { names: [], ...parseAffiliation(lines.join(', ')) };
  return { names: authors.map(({ name }) => name), degrees: authors.flatMap(({ degrees }) => degrees), affiliations: authors.flatMap(({ affiliations }) => affiliations) };
}

const pairOf = (role: string, organisation: string): string => `${role} @ ${organisation}`;

/** Read every byline of a file of annotations; `misses` has what was annotated and not read, and what was read instead. */
export function scoreBylines(file: string): { measures: Measure[]; misses: string[] } {
  const misses: string[] = [];
  const measure = (what: string, wanted: (gold: GoldByline) => string[], got: (read: Read) => string[]): Measure => {
    let [found, all] = [0, 0];
    for (const { gold, read } of pages) {
      const missed = wanted(gold).filter((one) => !got(read).includes(one));
      all += wanted(gold).length;
      found += wanted(gold).length - missed.length;
      if (missed.length) misses.push(`${what}: ${missed.join(' | ')}\n    read  ${got(read).join(' | ') || 'nothing'}\n    in    ${gold.raw.replace(/\n+/g, ' / ')}`);
    }
    return { what, measured: counted(found, all), target: '', isMet: true };
  };
  const golds: GoldByline[] = JSON.parse(readFileSync(file, 'utf8'));
  const pages = golds.map((gold) => ({ gold, read: readByline(gold.raw) }));
  const measures = [
    measure('names', ({ name }) => (name ? [name].flat() : []), ({ names }) => names),
    measure('degrees', ({ degrees }) => degrees, ({ degrees }) => degrees),
    measure('roles with their organisation', ({ roles }) => roles.map(({ title, organisation }) => pairOf(title, organisation)), ({ affiliations }) => affiliations.map(({ role, organisation }) => pairOf(role, organisation))),
  ];
  return { measures, misses };
}
