// Whom do the page's meta tags name as authors?
import type { Credit } from '../model.ts';
import { parseByline } from '../text/byline.ts';
import { readName } from '../text/person.ts';
import { isInstitution } from '../text/phrases.ts';
import { plainText } from '../text/plain.ts';

const TAGS =
  'meta[name="author" i], meta[property="author"], meta[name="citation_author" i], meta[name="citation_author_institution" i], meta[name="citation_authors" i], meta[property="article:author"], meta[name="article:author"], ' +
  'meta[name="dc.creator" i], meta[name="dcterms.creator" i], meta[name="parsely-author"], meta[name="sailthru.author"], meta[name="byl"], meta[name="dc.contributor.author" i]';
/** Accounts, not authors. */
const NOBODY = /^(?:admin|administrator|webmaster|editor|guest|staff|unknown|anonymous|user|root|webadmin|редактор|админ|none|null|undefined|n\/a)\d*$/i;
const MOST = 60;
const LONGEST = 1000;

/** "Doe, Jane" as bibliographies write it. */
function inOrder(name: string): string {
  const match = /^([^,]+), ([^,]+)$/.exec(name);
  return match && match[1]!.split(' ').length <= 3 && !/\b(?:PhD|Jr|Sr|MD)\b/.test(match[2]!) ? `${match[2]} ${match[1]}` : name;
}

/** Read what a text gives as authors: people with what is said of them, or else one name, as of an institution. */
export function creditsIn(text: string, source: Credit['source']): Credit[] {
  if (!text || text.length > LONGEST || /^(?:https?:|@|www\.)/.test(text) || NOBODY.test(text)) return [];
  const people = parseByline(text).filter(({ name }) => name);
  if (people.length) return people.map(({ name, degrees, affiliations, rest }) => ({ name, degrees, affiliations, source, ...(rest.length && { rest }), ...(!readName(name) && isInstitution(name) && { isInstitution: true as const }) }));
  const name = text.replace(/^by /i, '');
  return name.length > 1 && name.length < 120 ? [{ name, degrees: [], affiliations: [], source, ...(isInstitution(name) && { isInstitution: true as const }) }] : [];
}

/** Read the authors of meta tags; an institution (Highwire) belongs to the author before it. */
export function readMetaCredits(document: Document): Credit[] {
  const credits: Credit[] = [];
  for (const meta of [...document.querySelectorAll(TAGS)].slice(0, 4 * MOST)) {
    const content = plainText(meta.getAttribute('content'));
    const name = (meta.getAttribute('name') ?? '').toLowerCase();
    if (name === 'citation_author_institution') {
      const last = credits.at(-1);
      if (content && last && !last.affiliations.some(({ organisation }) => organisation === content)) last.affiliations.push({ role: '', organisation: content });
      continue;
    }
    if (credits.length < MOST) credits.push(...creditsIn(name.startsWith('citation_author') || name.startsWith('dc') ? inOrder(content) : content, 'meta'));
  }
  return credits;
}
