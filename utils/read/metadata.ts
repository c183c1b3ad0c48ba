// What the page says of the article beside its text: title, date, language, publisher, authors.
import type { Credit, Metadata } from '../model.ts';
import { isoDate } from '../text/dates.ts';
import { plainText } from '../text/plain.ts';
import { readMetaCredits } from './credits.ts';
import { type Json, articleOf, creditsOf, isObject, readJsonLd } from './jsonld.ts';
import { readMarkupCredits } from './markup.ts';

const content = (document: Document, selector: string) => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/** Read the page's metadata: meta tags (Open Graph, Dublin Core, Highwire), JSON-LD (schema.org), microdata, RDFa, hCard and cards; then the visible time. */
export function readMetadata(document: Document): Metadata {
  const jsonLd = readJsonLd(document);
  const article = articleOf(jsonLd);
  const title = plainText(document.querySelector('h1')?.textContent ?? '') || content(document, 'meta[property="og:title"]') || document.title.trim();
  const dates = [
    content(document, 'meta[property="article:published_time"]'), plainText(article?.['datePublished']), content(document, 'meta[name="citation_publication_date"]'),
    content(document, 'meta[name="dc.date" i]'), document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '', document.querySelector('time')?.textContent ?? '',
  ];
  const lang = document.documentElement.lang || content(document, 'meta[property="og:locale"]').replace('_', '-');
  return { title, published: dates.map(isoDate).find(Boolean) ?? null, lang, authors: readCredits(document, article, jsonLd), publisher: publisherOf(document, article, jsonLd.byId) };
}

const MOST_AUTHORS = 60;

/** All that names authors, once for each place and name; addresses and single letters are no names. */
function readCredits(document: Document, article: Json | undefined, jsonLd: ReturnType<typeof readJsonLd>): Credit[] {
  const all = [...readMetaCredits(document), ...creditsOf(article, jsonLd), ...readMarkupCredits(document)].filter(({ name }) => name.length > 1 && name.length < 200 && !/^https?:/.test(name));
  const keyOf = (credit: Credit) => JSON.stringify([credit.name, credit.source, credit.affiliations, credit.bio ?? '']);
  const keys = new Set<string>();
  return all.filter((credit) => !keys.has(keyOf(credit)) && keys.add(keyOf(credit))).slice(0, MOST_AUTHORS);
}

function publisherOf(document: Document, article: Json | undefined, byId: ReadonlyMap<string, Json>): string {
  const publisher = article?.['publisher'];
  const node = isObject(publisher) && publisher['name'] === undefined ? byId.get(String(publisher['@id'])) : publisher;
  return plainText(isObject(node) ? node['name'] : node) || content(document, 'meta[property="og:site_name"]') || content(document, 'meta[name="citation_publisher"]');
}
