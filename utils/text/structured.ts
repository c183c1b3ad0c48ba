// Which of a page's objects of structured data (schema.org) is its article, and what does it say of authors and publisher?
import { plainText } from './plain.ts';

/** An object of JSON. */
export type Json = { [key: string]: unknown };

/** What an object says of an author. */
export interface StructuredAuthor {
  names: string[];
  prefixes: string[];
  suffixes: string[];
  titles: string[];
  organisations: string[];
  url?: string;
  bio?: string;
  isInstitution?: true;
}

const MOST_AUTHORS = 60;
/** An author may be a list, an `@id` or both; deeper than this nothing is an author. */
const DEEPEST = 6;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

const ARTICLE = /Article|Report|BlogPosting|Interview|ScholarlyWork|CreativeWork|Chapter|AnalysisNews|OpinionNews/;

/** The object that describes the article: one with an author before one without, a page only where there is no article. */
export function articleOf(nodes: readonly Json[]): Json | undefined {
  const of = (type: RegExp) => nodes.filter((node) => type.test(String(node['@type'])));
  const articles = [...of(ARTICLE), ...of(/WebPage/)];
  return articles.find((node) => node['author'] ?? node['creator']) ?? articles[0];
}

type ById = ReadonlyMap<string, Json>;

/** The objects that others refer to. */
function indexOf(nodes: readonly Json[]): ById {
  const byId = new Map<string, Json>();
  for (const node of nodes) if (typeof node['@id'] === 'string' && (node['name'] !== undefined || !byId.has(node['@id']))) byId.set(node['@id'], node);
  return byId;
}

/** Names of organisations in a value: strings, objects with a name, an `@id`, lists of them. */
function organisationsIn(value: unknown, byId: ById): string[] {
  return listOf(value).slice(0, 10).flatMap((one) => {
    if (!isObject(one)) return [plainText(one)];
    const node = one['name'] === undefined ? byId.get(String(one['@id'])) : one;
    return [plainText(Array.isArray(node?.['name']) ? node['name'][0] : node?.['name'] ?? node?.['legalName'])];
  }).filter(Boolean);
}

const textsIn = (value: unknown): string[] => listOf(value).slice(0, 10).map((one) => plainText(isObject(one) ? one['name'] : one)).filter(Boolean);

function authorOf(node: Json, byId: ById): StructuredAuthor {
  const organisations = [...organisationsIn(node['affiliation'], byId), ...organisationsIn(node['worksFor'], byId)].filter((one, index, all) => all.indexOf(one) === index);
  const given = textsIn(node['name']);
  const whole = [textsIn(node['givenName'])[0], textsIn(node['additionalName'])[0], textsIn(node['familyName'])[0]].filter(Boolean).join(' ');
  const url = textsIn(node['url'])[0] ?? (typeof node['@id'] === 'string' && /^https?:[^#]+$/.test(node['@id']) ? node['@id'] : undefined);
  const bio = textsIn(node['description'])[0];
  return {
    names: given.length ? given : [whole].filter(Boolean), prefixes: textsIn(node['honorificPrefix']), suffixes: textsIn(node['honorificSuffix']), titles: textsIn(node['jobTitle']), organisations,
    ...(url && given.length < 2 && { url }), ...(bio && { bio }), ...(/Organi[sz]ation|Corporation|NGO/.test(String(node['@type'])) && { isInstitution: true as const }),
  };
}

/** The authors of the article: strings, objects, `@id`s that lead to objects, lists of all these. An `@id` that leads back to itself ends there. */
export function authorsIn(nodes: readonly Json[]): StructuredAuthor[] {
  const [article, byId] = [articleOf(nodes), indexOf(nodes)];
  const authors: StructuredAuthor[] = [];
  const visit = (value: unknown, depth: number, seen: ReadonlySet<string>): void => {
    if (depth > DEEPEST || authors.length >= MOST_AUTHORS) return;
    if (Array.isArray(value)) return value.slice(0, MOST_AUTHORS).forEach((one) => visit(one, depth + 1, seen));
    if (!isObject(value)) return void (plainText(value) && authors.push(authorOf({ name: value }, byId)));
    const id = String(value['@id'] ?? '');
    const known = id && !seen.has(id) ? byId.get(id) : undefined;
    const node = known ? { ...known, ...value } : value;
    if (node['name'] === undefined && node['familyName'] === undefined && isObject(node['author'])) visit(node['author'], depth + 1, new Set([...seen, id]));
    else authors.push(authorOf(node, byId));
  };
  visit(article?.['author'] ?? article?.['creator'], 0, new Set());
  return authors;
}

/** The institution that published the article; empty where nothing is said of one. */
export function publisherIn(nodes: readonly Json[]): string {
  const publisher = articleOf(nodes)?.['publisher'];
  const node = isObject(publisher) && publisher['name'] === undefined ? indexOf(nodes).get(String(publisher['@id'])) : publisher;
  return plainText(isObject(node) ? node['name'] : node);
}
