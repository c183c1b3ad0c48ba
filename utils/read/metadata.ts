// What the page says of the article beside its text: title and language.
import { plainText } from '../text/plain.ts';

/** Read what a tag of the head says; empty where it is not there. */
export const contentOf = (document: Document, selector: string): string => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/** Read the page's title: its first heading, else what it is called elsewhere (Open Graph), else that of the document. */
export const readTitle = (document: Document): string =>
  plainText(document.querySelector('h1')?.textContent ?? '') || contentOf(document, 'meta[property="og:title"]') || document.title.trim();

/** Read the page's language (BCP 47): the document's, else Open Graph's; empty where neither says. */
export const readLang = (document: Document): string => document.documentElement.lang || contentOf(document, 'meta[property="og:locale"]').replace('_', '-');
