// Is the seed article at hand, and which article is it? Its text is never part of this project: it is read from beside it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

function seedAuthors(lines: string[]): TestAuthor[] {
  const cfpss = 'Center for Foreign Policy and Security Studies (CFPSS)';
  const affiliations = [
    [{ role: 'Lecturer', organisation: '' }, { role: 'Co-Founder and Director', organisation: cfpss }],
    [{ role: 'Lecturer in Diplomacy and International Governance', organisation: 'Loughborough University' }],
  ];
  return [0, 1].map((place) => ({
    name: lines[5 + 2 * place],
    line: lines[6 + 2 * place],
    href: `/en/${lines[5 + 2 * place].toLowerCase().replace(' ', '-')}/`,
    degrees: ['PhD'],
    affiliations: affiliations[place],
  }));
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
