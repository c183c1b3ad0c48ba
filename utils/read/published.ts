// When was the article published, as the page says beside its text?
import { isoDate } from '../text/dates.ts';
import { plainText } from '../text/plain.ts';
import { articleOf } from '../text/structured.ts';
import { readJsonLd } from './jsonld.ts';
import { contentOf } from './metadata.ts';

/**
 * Read the date of publication (ISO 8601) from the first place that gives one: meta tags (Open Graph, Dublin Core, Highwire), JSON-LD
 * (schema.org), the visible time. JSON-LD is parsed only where no tag before it does; null where the page does not say.
 */
export function readPublished(document: Document): string | null {
  const places = [
    () => contentOf(document, 'meta[property="article:published_time"]'),
    () => plainText(articleOf(readJsonLd(document))?.['datePublished']),
    () => contentOf(document, 'meta[name="citation_publication_date"]'),
    () => contentOf(document, 'meta[name="dc.date" i]'),
    () => document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '',
    () => document.querySelector('time')?.textContent ?? '',
  ];
  for (const place of places) {
    const date = isoDate(place());
    if (date) return date;
  }
  return null;
}
