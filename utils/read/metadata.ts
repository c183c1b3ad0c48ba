// What the page says of the article beside its text: title and language.
import type { Metadata } from '../model.ts';
import { plainText } from '../text/plain.ts';

/** Read what a tag of the head says. */
export const contentOf = (document: Document, selector: string) => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/** Read the page's metadata: its first heading, meta tags (Open Graph), what the document says of itself. */
export function readMetadata(document: Document): Metadata {
  const title = plainText(document.querySelector('h1')?.textContent ?? '') || contentOf(document, 'meta[property="og:title"]') || document.title.trim();
  return { title, lang: document.documentElement.lang || contentOf(document, 'meta[property="og:locale"]').replace('_', '-') };
}
