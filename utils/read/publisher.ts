// Which institution publishes the page, as its metadata say?
import { plainText } from '../text/plain.ts';
import { type JsonLd, articleOf, isObject, readJsonLd } from './jsonld.ts';

/** The name of the institution, from JSON-LD, Open Graph or Highwire; empty where none has it. */
export function publisherOf(document: Document, jsonLd: JsonLd): string {
  const publisher = articleOf(jsonLd)?.['publisher'];
  const node = isObject(publisher) && publisher['name'] === undefined ? jsonLd.byId.get(String(publisher['@id'])) : publisher;
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content')?.trim();
  return plainText(isObject(node) ? node['name'] : node) || content('meta[property="og:site_name"]') || content('meta[name="citation_publisher"]') || '';
}

/** The same of a page whose JSON-LD has not been read. */
export const readPublisher = (document: Document): string => publisherOf(document, readJsonLd(document));
