// What the page says of the article beside its text: title, date, language.
import type { Metadata } from '../model.ts';
import { isoDate } from '../text/dates.ts';
import { plainText } from '../text/plain.ts';
import { articleOf, readJsonLd } from './jsonld.ts';

const content = (document: Document, selector: string) => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/** The date of publication, from the first place that gives one: JSON-LD is parsed only where no tag before it does. */
function readDate(document: Document): string | null {
  const places = [
    () => content(document, 'meta[property="article:published_time"]'),
    () => plainText(articleOf(readJsonLd(document))?.['datePublished']),
    () => content(document, 'meta[name="citation_publication_date"]'),
    () => content(document, 'meta[name="dc.date" i]'),
    () => document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '',
    () => document.querySelector('time')?.textContent ?? '',
  ];
  for (const place of places) {
    const date = isoDate(place());
    if (date) return date;
  }
  return null;
}

/** Read the page's metadata: meta tags (Open Graph, Dublin Core, Highwire), JSON-LD (schema.org), the visible time. */
export function readMetadata(document: Document): Metadata {
  const title = plainText(document.querySelector('h1')?.textContent ?? '') || content(document, 'meta[property="og:title"]') || document.title.trim();
  return { title, published: readDate(document), lang: document.documentElement.lang || content(document, 'meta[property="og:locale"]').replace('_', '-') };
}
