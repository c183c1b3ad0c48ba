// Which objects does the page's JSON-LD hold?
import { type Json, isObject, listOf } from '../text/structured.ts';

/** A script longer than this is not read: no article's metadata is. */
const LONGEST_SCRIPT = 500_000;
const MOST_NODES = 2000;

/** Read them, `@graph` opened, in order; broken and very long scripts are left out. */
export function readJsonLd(document: Document): Json[] {
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
  return nodes;
}
