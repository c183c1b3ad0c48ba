// Which institution publishes the page, as its metadata say?
import { publisherIn } from '../text/structured.ts';
import { readJsonLd } from './jsonld.ts';
import { contentOf } from './metadata.ts';

/** The name of the site, from Open Graph or Highwire; empty where neither has it. */
export const readSiteName = (document: Document): string => contentOf(document, 'meta[property="og:site_name"]') || contentOf(document, 'meta[name="citation_publisher"]');

/** The name of the institution, from JSON-LD, or else that of the site; empty where none has it. */
export const readPublisher = (document: Document): string => publisherIn(readJsonLd(document)) || readSiteName(document);
