// What does the page say beside its text of who wrote and published the article, in its own words?
import type { AuthorClues, BlockClues, Claim, SiteProfile } from '../model.ts';
import { plainText } from '../text/plain.ts';
import { readJsonLd } from './jsonld.ts';
import { readMarkup } from './markup.ts';
import { readSiteName } from './publisher.ts';

const TAGS =
  'meta[name="author" i], meta[property="author"], meta[name="citation_author" i], meta[name="citation_author_institution" i], meta[name="citation_authors" i], meta[property="article:author"], meta[name="article:author"], ' +
  'meta[name="dc.creator" i], meta[name="dcterms.creator" i], meta[name="parsely-author"], meta[name="sailthru.author"], meta[name="byl"], meta[name="dc.contributor.author" i]';
const MOST = 60;
/** Longer than anything that names people. */
const LONGEST = 1000;

/** What is asked of structured data. */
const ASKED = new Set('@id @type author creator publisher name legalName givenName additionalName familyName honorificPrefix honorificSuffix jobTitle affiliation worksFor url description'.split(' '));

/** Leave out of an object what is not asked of it, as the text of the article, and all too long lists. */
const sparsely = (node: object) => JSON.parse(JSON.stringify(node, (key, value: unknown) => (Number.isNaN(+key) && !ASKED.has(key) ? undefined : Array.isArray(value) ? value.slice(0, MOST) : value)));

/** "Doe, Jane" as bibliographies write it. */
function inOrder(name: string): string {
  const match = /^([^,]+), ([^,]+)$/.exec(name);
  return match && match[1]!.split(' ').length <= 3 && !/\b(?:PhD|Jr|Sr|MD)\b/.test(match[2]!) ? `${match[2]} ${match[1]}` : name;
}

/** Read the meta tags; an institution (Highwire) belongs to the author before it. */
function readMeta(document: Document): Claim[] {
  return [...document.querySelectorAll(TAGS)].slice(0, 4 * MOST).flatMap((meta): Claim[] => {
    const text = plainText(meta.getAttribute('content'));
    if (!text || text.length > LONGEST) return [];
    const name = (meta.getAttribute('name') ?? '').toLowerCase();
    if (name === 'citation_author_institution') return [{ kind: 'institution', text }];
    return [{ kind: 'text', source: 'meta', text: name.startsWith('citation_author') || name.startsWith('dc') ? inOrder(text) : text }];
  });
}

/** Read what meta tags, JSON-LD (schema.org), microdata, RDFa, hCard and cards say of authors, and the names of who may have published the page; put it to what blocks say. */
export function readClues(document: Document, blocks: BlockClues, profile: Pick<SiteProfile, 'name'> | null): AuthorClues {
  return {
    ...blocks, claims: [...readMeta(document), { kind: 'json-ld', nodes: readJsonLd(document).map(sparsely) }, ...readMarkup(document)],
    publishers: [readSiteName(document), ...(profile ? [profile.name.en, profile.name.ru] : [])].filter(Boolean),
  };
}
