// What does a record look like in BibTeX?
import type { Author, CitedItem, CitedName } from '../model.ts';
import { sayAffiliations } from './item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What TeX takes for a command. Braces become commands, since BibTeX counts them even where they are escaped. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}',
  $: '\\$', '&': '\\&', '#': '\\#', '%': '\\%', _: '\\_',
};

const escapeTex = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/[\\{}^~$&#%_]/g, (sign) => SPECIAL[sign]!);
/** An address is taken as it stands, but for what would end or upset the field. */
const escapeUrl = (url: string) => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** An institution in braces of its own, or its "and" would part it; a comma parts the family name. */
const nameOf = (name: CitedName) =>
  'literal' in name ? `{${escapeTex(name.literal)}}` : [name.family, name.suffix, name.given].filter((part) => part !== undefined).map(escapeTex).join(', ');

const two = (n: number) => String(n).padStart(2, '0');

/**
 * Print a record as a BibTeX entry (https://ctan.org/pkg/bibtex, btxdoc) in UTF-8, which Biber and today's LaTeX read. Affiliations have no
 * field there, so they stand in `note`.
 */
export function printBibtex(item: CitedItem, authors: readonly Author[]): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const note = authors.filter(({ affiliations }) => affiliations.length).map((author) => `${author.name}: ${sayAffiliations(author)}`).join('. ');
  const braced = (value: string | undefined) => value && `{${value}}`;
  const fields: [string, string | undefined][] = [
    ['author', braced(item.author?.map(nameOf).join(' and '))],
    // The inner braces keep capitals as they are.
    ['title', braced(item.title && `{${escapeTex(item.title)}}`)],
    ['howpublished', braced(item['container-title'] && escapeTex(item['container-title']))],
    ['year', braced(year?.toString())],
    // A macro of every style, so without braces.
    ['month', month ? MONTHS[month - 1] : undefined],
    ['day', braced(day?.toString())],
    ['url', braced(escapeUrl(item.URL))],
    ['urldate', braced(item.accessed?.['date-parts'][0].map(two).join('-'))],
    ['language', braced(item.language && escapeTex(item.language))],
    ['note', braced(note && escapeTex(note))],
  ];
  return `@misc{${item.id},\n${fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}
