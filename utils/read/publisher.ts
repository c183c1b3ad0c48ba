// Which institution publishes the page, as its metadata say?
import { publisherIn } from '../text/structured.ts';
import { readJsonLd } from './jsonld.ts';

/** The name of the site, from Open Graph or Highwire; empty where neither has it. */
export function readSiteName(document: Document): string {
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content')?.trim();
  return content('meta[property="og:site_name"]') || content('meta[name="citation_publisher"]') || '';
}

/** The name of the institution, from JSON-LD, or else that of the site; empty where none has it. */
export const readPublisher = (document: Document): string => publisherIn(readJsonLd(document)) || readSiteName(document);
