// What does an article become as a bibliographic record?
import type { Author, CitedItem, CitedName, TakenArticle } from '../model.ts';
import { latinOf } from '../text/latin.ts';
import { splitName } from './names.ts';

/** Parameters that tell where a reader came from, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid|_openstat)$/;
const SHORTEST_WORD = 4;

/** Give the address of a page itself: without a place in it, and without what tells where the reader came from. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const plain = new URL(url);
  plain.hash = '';
  const tracking = [...plain.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) plain.searchParams.delete(name);
  return plain.href;
}

const nameOf = ({ name, isInstitution }: Author): CitedName => (isInstitution ? { literal: name } : splitName(name));

/** The parts of an ISO 8601 date, as many as there are; undefined where it is none. */
function datePartsOf(iso: string | null): { 'date-parts': [number[]] } | undefined {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '');
  return found ? { 'date-parts': [found.slice(1).filter(Boolean).map(Number)] } : undefined;
}

/** A key that every BibTeX takes: first author, year, first long word of the title, in Latin letters. */
function keyOf({ authors, published, title, url }: TakenArticle): string {
  const plain = (words: string) => words.split(/\s+/).map(latinOf).join('').replace(/[^a-z0-9]/g, '');
  const [first] = authors.map(nameOf);
  const family = first ? ('literal' in first ? first.literal.split(/\s/)[0]! : first.family) : '';
  const word = title.split(/[^\p{L}\p{N}]+/u).find((one) => one.length >= SHORTEST_WORD) ?? '';
  return [plain(family), /^\d{4}/.exec(published ?? '')?.[0], plain(word)].filter(Boolean).join('-') || plain(new URL(url).hostname);
}

/**
 * Build the record of an article in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, CSL 1.0.2). Of an
 * interview the guests are the authors, as the manuals want it. What the page does not say is left out.
 */
export function buildItem(article: TakenArticle): CitedItem {
  const { authors, title, published, accessed, site, lang, url } = article;
  const asked = authors.filter(({ part }) => part === 'interviewer');
  const others = authors.filter(({ part }) => part !== 'interviewer');
  const [wrote, interviewers] = others.length ? [others, asked] : [asked, []];
  const issued = datePartsOf(published);
  const seen = datePartsOf(accessed);
  return {
    id: keyOf({ ...article, authors: wrote }),
    type: 'webpage',
    ...(title && { title }),
    ...(wrote.length > 0 && { author: wrote.map(nameOf) }),
    ...(interviewers.length > 0 && { interviewer: interviewers.map(nameOf) }),
    ...(issued && { issued }),
    ...(seen && { accessed: seen }),
    ...(site && { 'container-title': site }),
    ...(lang && { language: lang }),
    URL: plainAddress(url),
  };
}

/** Say an author's affiliations in one line: "Senior Fellow, Altai Centre; Lecturer". */
export const sayAffiliations = ({ affiliations }: Pick<Author, 'affiliations'>): string =>
  affiliations.map(({ role, organisation }) => [role, organisation].filter(Boolean).join(', ')).join('; ');
