// What the head of the page says of the article: title, date, language, names of authors.
import type { Metadata } from '../model.ts';
import { isoDate } from '../text/dates.ts';

type Json = { [key: string]: unknown };
/** A JSON-LD script longer than this is not read: no article's metadata is. */
const LONGEST_JSON = 500_000;
const ARTICLE_TYPE = /Article|Report|BlogPosting|Interview|WebPage/;

const content = (document: Document, selector: string) => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/** The article's JSON-LD objects, `@graph` opened, in order; broken scripts are left out. */
function readJsonLd(document: Document): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_JSON) continue;
    let data: unknown;
    try {
      data = JSON.parse(source);
    } catch {
      continue;
    }
    const roots = Array.isArray(data) ? data : [data];
    for (const root of roots) {
      if (!isObject(root)) continue;
      const graph = root['@graph'];
      for (const node of Array.isArray(graph) ? graph : [root]) if (isObject(node)) found.push(node);
    }
  }
  return found;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Plain text of a value that may carry markup. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim() : '';
}

/** Names in a JSON-LD author: a string, a Person, an `@id`, or a list of them. */
function namesOf(author: unknown, byId: Map<string, Json>): string[] {
  if (Array.isArray(author)) return author.flatMap((one) => (Array.isArray(one) ? [] : namesOf(one, byId)));
  if (!isObject(author)) return [plain(author)].filter(Boolean);
  const name = author['name'] ?? byId.get(String(author['@id'] ?? ''))?.['name'];
  return [plain(name)].filter(Boolean);
}

/** Read the page's metadata: meta tags (Open Graph, Dublin Core, Highwire), JSON-LD (schema.org), then the visible time. */
export function readMetadata(document: Document): Metadata {
  const nodes = readJsonLd(document);
  const byId = new Map(nodes.map((node) => [String(node['@id'] ?? ''), node]));
  const article = nodes.find((node) => ARTICLE_TYPE.test(String(node['@type'])));
  const title = plain(document.querySelector('h1')?.textContent ?? '') || content(document, 'meta[property="og:title"]') || document.title.trim();
  const dates = [
    content(document, 'meta[property="article:published_time"]'), plain(article?.['datePublished']), content(document, 'meta[name="citation_publication_date"]'),
    content(document, 'meta[name="dc.date" i]'), document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '', document.querySelector('time')?.textContent ?? '',
  ];
  const authors: Metadata['authors'] = [];
  const add = (name: string, source: 'meta' | 'json-ld') => {
    if (name && !/^https?:/.test(name) && !authors.some((author) => author.name === name)) authors.push({ name, source });
  };
  for (const meta of document.querySelectorAll('meta[name="author" i], meta[property="author"], meta[name="citation_author"], meta[property="article:author"], meta[name="dc.creator" i]')) {
    add(plain(meta.getAttribute('content')), 'meta');
  }
  for (const name of namesOf(article?.['author'], byId)) add(name, 'json-ld');
  return {
    title, published: dates.map(isoDate).find(Boolean) ?? null, lang: document.documentElement.lang || content(document, 'meta[property="og:locale"]').replace('_', '-'), authors,
  };
}
