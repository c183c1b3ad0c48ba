// What does a record look like in RIS?
import type { Author, CitedItem, CitedName } from '../model.ts';
import { sayAffiliations } from './item.ts';

const nameOf = (name: CitedName) => ('literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', '));

/** A date as RIS writes it: year, month, day and a free part, each closed by a slash. */
const dateOf = ([year, month, day]: number[]) => [String(year).padStart(4, '0'), ...[month, day].map((n) => (n ? String(n).padStart(2, '0') : '')), ''].join('/');

/**
 * Print a record in RIS (Research Information Systems' RIS format; https://en.wikipedia.org/wiki/RIS_(file_format)): a tag of two letters, two spaces, a hyphen,
 * a space, the value; lines end in CR LF. An author's address (AD) carries the affiliations.
 */
export function printRis(item: CitedItem, authors: readonly Author[]): string {
  const issued = item.issued?.['date-parts'][0];
  const tags: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ...(item.interviewer ?? []).map((name): [string, string] => ['A2', nameOf(name)]),
    ...authors.filter(({ affiliations }) => affiliations.length).map((author): [string, string] => ['AD', `${author.name}: ${sayAffiliations(author)}`]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item['container-title']],
    ['PY', issued && String(issued[0]).padStart(4, '0')],
    ['DA', issued && dateOf(issued)],
    ['Y2', item.accessed && dateOf(item.accessed['date-parts'][0])],
    ['LA', item.language],
    ['UR', item.URL],
    ['ER', ''],
  ];
  const line = ([tag, value]: [string, string | undefined]) => (value === undefined ? '' : `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`);
  return tags.map(line).join('');
}
