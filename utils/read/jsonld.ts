// Which objects does the page's JSON-LD hold, and who wrote its article according to them?
import type { RecordClaim } from '../model.ts';
import { plainText } from '../text/plain.ts';

export type Json = { [key: string]: unknown };

/** A script longer than this is not read: no article's metadata is. */
const LONGEST_SCRIPT = 500_000;
const MOST_NODES = 2000;
const MOST_AUTHORS = 60;
/** An author may be a list, an `@id` or both; deeper than this nothing is an author. */
const DEEPEST = 6;

export interface JsonLd {
  nodes: Json[];
  byId: Map<string, Json>;
}

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** Read the page's JSON-LD objects, `@graph` opened, in order; broken and very long scripts are left out. */
export function readJsonLd(document: Document): JsonLd {
  const nodes: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
    let data: unknown;
    try {
      // Some pages write line breaks into strings, which JSON does not allow.
      data = JSON.parse(source.trim());
    } catch {
      continue;
    }
    for (const root of listOf(data)) {
      if (!isObject(root)) continue;
      const graph = root['@graph'];
      const found = Array.isArray(graph) ? graph : [root, ...listOf(root['mainEntity'])];
      for (const node of found) if (isObject(node) && nodes.length < MOST_NODES) nodes.push(node);
    }
  }
  const byId = new Map<string, Json>();
  for (const node of nodes) if (typeof node['@id'] === 'string' && (node['name'] !== undefined || !byId.has(node['@id']))) byId.set(node['@id'], node);
  return { nodes, byId };
}

const ARTICLE = /Article|Report|BlogPosting|Interview|ScholarlyWork|CreativeWork|Chapter|AnalysisNews|OpinionNews/;

/** The object that describes the article: one with an author before one without, a page only where there is no article. */
export function articleOf({ nodes }: JsonLd): Json | undefined {
  const of = (type: RegExp) => nodes.filter((node) => type.test(String(node['@type'])));
  const articles = [...of(ARTICLE), ...of(/WebPage/)];
  return articles.find((node) => node['author'] ?? node['creator']) ?? articles[0];
}

/** Names of organisations in a value: strings, objects with a name, an `@id`, lists of them. */
function organisationsIn(value: unknown, byId: JsonLd['byId']): string[] {
  return listOf(value).slice(0, 10).flatMap((one) => {
    if (!isObject(one)) return [plainText(one)];
    const node = one['name'] === undefined ? byId.get(String(one['@id'])) : one;
    return [plainText(Array.isArray(node?.['name']) ? node['name'][0] : node?.['name'] ?? node?.['legalName'])];
  }).filter(Boolean);
}

const textsIn = (value: unknown): string[] => listOf(value).slice(0, 10).map((one) => plainText(isObject(one) ? one['name'] : one)).filter(Boolean);

function recordOf(node: Json, byId: JsonLd['byId']): RecordClaim {
  const organisations = [...organisationsIn(node['affiliation'], byId), ...organisationsIn(node['worksFor'], byId)].filter((one, index, all) => all.indexOf(one) === index);
  const given = textsIn(node['name']);
  const whole = [textsIn(node['givenName'])[0], textsIn(node['additionalName'])[0], textsIn(node['familyName'])[0]].filter(Boolean).join(' ');
  const url = textsIn(node['url'])[0] ?? (typeof node['@id'] === 'string' && /^https?:[^#]+$/.test(node['@id']) ? node['@id'] : undefined);
  const bio = textsIn(node['description'])[0];
  return {
    kind: 'record', names: given.length ? given : [whole].filter(Boolean), prefixes: textsIn(node['honorificPrefix']), suffixes: textsIn(node['honorificSuffix']), titles: textsIn(node['jobTitle']), organisations,
    ...(url && given.length < 2 && { url }), ...(bio && { bio }), ...(/Organi[sz]ation|Corporation|NGO/.test(String(node['@type'])) && { isInstitution: true as const }),
  };
}

/** Read the authors of an article: strings, objects, `@id`s that lead to objects, lists of all these. An `@id` that leads back to itself ends there. */
export function recordsOf(article: Json | undefined, { byId }: JsonLd): RecordClaim[] {
  const records: RecordClaim[] = [];
  const visit = (value: unknown, depth: number, seen: ReadonlySet<string>): void => {
    if (depth > DEEPEST || records.length >= MOST_AUTHORS) return;
    if (Array.isArray(value)) return value.slice(0, MOST_AUTHORS).forEach((one) => visit(one, depth + 1, seen));
    if (!isObject(value)) return void (plainText(value) && records.push(recordOf({ name: value }, byId)));
    const id = String(value['@id'] ?? '');
    const known = id && !seen.has(id) ? byId.get(id) : undefined;
    const node = known ? { ...known, ...value } : value;
    if (node['name'] === undefined && node['familyName'] === undefined && isObject(node['author'])) visit(node['author'], depth + 1, new Set([...seen, id]));
    else records.push(recordOf(node, byId));
  };
  visit(article?.['author'] ?? article?.['creator'], 0, new Set());
  return records;
}
