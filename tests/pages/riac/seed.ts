// Is the seed article at hand, and which article is it? Its text is never part of this project: it is read from beside it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Affiliation } from '../../../utils/model.ts';
import { heading, prose, type Article, type TestAuthor } from './article.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const SEED = join(ROOT, '../shared/seed/riac-kazakhstan.txt');
const LINES = 37;

/** The non-empty lines of the seed, or null where it is not there. */
export function seedLines(): string[] | null {
  if (!existsSync(SEED)) return null;
  const lines = readFileSync(SEED, 'utf8').split('\n').map((line) => line.trim()).filter(Boolean);
  if (lines.length !== LINES) throw new Error(`The seed has ${lines.length} lines that are not empty; ${LINES} were expected.`);
  return lines;
}

/** Read the two bylines by place, as a person would: degree, role, and a last part "role of the organisation" or "role, organisation". */
function seedAuthors(lines: string[]): TestAuthor[] {
  const [degree1, role1, rest1] = lines[6].split(', ');
  const [degree2, role2, organisation2] = lines[8].split(', ');
  const [role, organisation] = rest1.split(' of the ');
  const author = (at: number, degree: string, affiliations: Affiliation[]): TestAuthor => ({
    name: lines[at],
    line: lines[at + 1],
    href: `/en/${lines[at].toLowerCase().replace(' ', '-')}/`,
    degrees: [degree],
    affiliations,
  });
  return [
    author(5, degree1, [{ role: role1, organisation: '' }, { role, organisation }]),
    author(7, degree2, [{ role: role2, organisation: organisation2 }]),
  ];
}

/** The seed as an article, or null where it is not there: lines 16-29 are its text, 22 and 25 headings, 9-15 the short version. */
export function seedArticle(): Article | null {
  const lines = seedLines();
  if (!lines) return null;
  const full = lines.slice(16, 30).map((line, index) => (index === 6 || index === 9 ? heading(line) : prose(line)));
  return {
    id: 'seed',
    lang: 'en',
    title: 'Kazakhstan after the Unrest',
    date: '2022-01-20',
    dateShown: 'January 20, 2022',
    section: 'analytics',
    slug: 'seed-article',
    authors: seedAuthors(lines),
    full,
    short: lines.slice(9, 16).map((line) => full.findIndex((piece) => piece.text === line)),
    caption: '',
  };
}
