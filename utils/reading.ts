// How a page becomes a reading: read it once into plain records, find in them, and keep the one bridge back to its nodes.
import { type NameIndex, createNameIndex } from './find/actors.ts';
import { findAll } from './find/findings.ts';
import type { Language, Reading } from './model.ts';
import type { Anchor } from './read/blocks.ts';
import { readDocument } from './read/page.ts';
import type { View } from './read/view.ts';
import { siteFor } from './sites/sites.ts';

export interface PageReading {
  reading: Reading;
  /** Where each block of the reading stands, by its id. */
  anchors: Anchor[];
  root: Element | null;
}

export interface ReadOptions {
  /** Names to look for, made only once an article is recognised; without them no actor is found. */
  names?: (language: Language) => NameIndex;
  /** Asked for the article root where there is no profile and structure gives no answer. */
  findRootElsewhere?: (document: Document) => Element | null;
}

/** Read a page and find all there is in it. The page is not written to. */
export function readPage(document: Document, url: string, view: View, options: ReadOptions = {}): PageReading {
  const timings: Record<string, number> = {};
  const timed = <T>(step: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    timings[step] = performance.now() - start;
    return result;
  };
  const profile = siteFor(url);
  const { blocks, anchors, root, metadata } = timed('read', () => readDocument(document, view, profile, options.findRootElsewhere));
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const reading = findAll({ blocks, metadata, path }, { profile, names: options.names ?? ((language) => createNameIndex([], language)), timed });
  return { reading: { ...reading, timings }, anchors, root };
}
