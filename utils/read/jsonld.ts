// Which objects does the page's JSON-LD hold, and who wrote its article according to them?
import type { Affiliation, Credit } from '../model.ts';
import { parseAffiliation } from '../text/affiliation.ts';
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

/** Pair job titles with institutions: one to one where there are as many, else each title with the first. */
function affiliationsOf(titles: readonly string[], organisations: readonly string[]): { degrees: string[]; affiliations: Affiliation[] } {
  const lines = titles.map(parseAffiliation);
  const affiliations = lines.flatMap((line, index) => line.affiliations.map((one) => {
    const organisation = one.organisation || (organisations[titles.length === organisations.length ? index : 0] ?? '');
    return { role: one.role, organisation };
  }));
  const used = new Set(affiliations.map(({ organisation }) => organisation));
  for (const organisation of organisations) if (!used.has(organisation)) affiliations.push({ role: '', organisation });
  return { degrees: lines.flatMap(({ degrees }) => degrees), affiliations };
}

function personOf(node: Json, byId: JsonLd['byId']): Credit[] {
  const said = affiliationsOf(textsIn(node['jobTitle']), [...organisationsIn(node['affiliation'], byId), ...organisationsIn(node['worksFor'], byId)].filter((one, index, all) => all.indexOf(one) === index));
  const names = textsIn(node['name']);
  const whole = [textsIn(node['givenName'])[0], textsIn(node['additionalName'])[0], textsIn(node['familyName'])[0]].filter(Boolean).join(' ');
  const url = textsIn(node['url'])[0] ?? (typeof node['@id'] === 'string' && /^https?:[^#]+$/.test(node['@id']) ? node['@id'] : undefined);
  const bio = textsIn(node['description'])[0];
  const isInstitution = /Organi[sz]ation|Corporation|NGO/.test(String(node['@type']));
  return (names.length ? names : [whole]).filter(Boolean).map((name) => ({
    name, degrees: [...textsIn(node['honorificPrefix']), ...said.degrees, ...textsIn(node['honorificSuffix'])], affiliations: said.affiliations, source: 'json-ld' as const,
    ...(url && names.length < 2 && { url }), ...(bio && { bio }), ...(isInstitution && { isInstitution: true as const }),
  }));
}

/** Read the authors of an article: strings, objects, `@id`s that lead to objects, lists of all these. An `@id` that leads back to itself ends there. */
export function creditsOf(article: Json | undefined, { byId }: JsonLd): Credit[] {
  const credits: Credit[] = [];
  const visit = (value: unknown, depth: number, seen: ReadonlySet<string>): void => {
    if (depth > DEEPEST || credits.length >= MOST_AUTHORS) return;
    if (Array.isArray(value)) return value.slice(0, MOST_AUTHORS).forEach((one) => visit(one, depth + 1, seen));
    if (!isObject(value)) return void (typeof value === 'string' && plainText(value) && credits.push({ name: plainText(value), degrees: [], affiliations: [], source: 'json-ld' }));
    const id = String(value['@id'] ?? '');
    const known = id && !seen.has(id) ? byId.get(id) : undefined;
    const node = known ? { ...known, ...value } : value;
    if (node['name'] === undefined && node['familyName'] === undefined && isObject(node['author'])) visit(node['author'], depth + 1, new Set([...seen, id]));
    else credits.push(...personOf(node, byId));
  };
  visit(article?.['author'] ?? article?.['creator'], 0, new Set());
  return credits;
}
