// How well are actors found in real articles, against hand annotation?
import { readFileSync } from 'node:fs';
import { createBlock } from '../../tests/generator/records.ts';
import { findActors, type NameIndex } from '../../utils/find/actors.ts';
import type { ActorKind } from '../../utils/model.ts';
import { scan } from '../../utils/text/scan.ts';
import { namesOf } from '../names.ts';
import { counted, type Measure, percent } from './measure.ts';

/** Capitals count, since an article that says "Moscow" for the government names a state. */
const KINDS: readonly ActorKind[] = ['state', 'capital', 'organisation', 'person', 'initiative'];

const LEAST_PRECISION = 0.97;
const LEAST_RECALL = 0.9;

/** A named actor: UTF-16 offsets into the article's text. */
interface Named {
  start: number;
  end: number;
  actor: string;
  kind: ActorKind;
}

interface GoldArticle {
  host: string;
  text: string;
  mentions: (Named & { surface: string; form: 'name' | 'adj' })[];
}

/** Find the actors of a text as the product does, line by line. */
function mentionsIn(text: string, names: NameIndex): Named[] {
  const lines = text.split('\n');
  let at = 0;
  const starts = lines.map((line) => (at += line.length + 1) - line.length - 1);
  const blocks = lines.map((line, id) => createBlock(id, line));
  const actors = findActors(blocks, scan(lines), [names]);
  return actors.flatMap(({ id, kind, mentions, adjectives }) =>
    [...mentions, ...adjectives].map(({ block, start, end }) => ({ start: starts[block]! + start, end: starts[block]! + end, actor: id, kind })));
}

const isSame = (one: Named, other: Named): boolean => one.start === other.start && one.end === other.end && one.actor === other.actor;

/** Find the actors of every annotated article; `misses` has the ones not found and the ones found wrongly. */
export function scoreMentions(files: readonly string[]): { measures: Measure[]; misses: string[] } {
  const names = namesOf('en');
  const misses: string[] = [];
  let [wanted, found, given, right] = [0, 0, 0, 0];
  for (const file of files) {
    const { host, text, mentions }: GoldArticle = JSON.parse(readFileSync(file, 'utf8'));
    const got = mentionsIn(text, names);
    const around = ({ start, end }: Named) => `${host}: …${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}…`.replaceAll('\n', ' ');
    for (const one of mentions.filter(({ kind }) => KINDS.includes(kind))) {
      const isFound = got.some((other) => isSame(one, other));
      wanted++;
      if (isFound) found++;
      else misses.push(`not found: ${one.actor} (${one.kind}) in ${around(one)}`);
    }
    for (const one of got.filter((mention) => KINDS.includes(mention.kind))) {
      const isRight = mentions.some((other) => isSame(one, other));
      given++;
      if (isRight) right++;
      else misses.push(`wrong: ${one.actor} (${one.kind}) in ${around(one)}`);
    }
  }
  const measures = [
    { what: 'precision', measured: counted(right, given), target: `>= ${percent(LEAST_PRECISION)}`, isMet: right >= LEAST_PRECISION * given },
    { what: 'recall', measured: counted(found, wanted), target: `>= ${percent(LEAST_RECALL)}`, isMet: found >= LEAST_RECALL * wanted },
  ];
  return { measures, misses };
}
