// What a document holds, as plain records: its blocks and its article root.
import type { Block, SiteProfile } from '../model.ts';
import { type Anchor, readBlocks } from './blocks.ts';
import { findRoot } from './root.ts';
import type { View } from './view.ts';

export interface Page {
  /** All leaf blocks of the document, in order. */
  blocks: Block[];
  /** Where each block stands, by its id. */
  anchors: Anchor[];
  root: Element | null;
}

/**
 * Read a document once, pausing now and then. Reads only.
 * @param findRootElsewhere asked for the article root where there is no profile and structure gives no answer
 */
export function* readDocument(document: Document, view: View, profile: SiteProfile | null, findRootElsewhere?: (document: Document) => Element | null): Generator<void, Page> {
  const { blocks, anchors } = yield* readBlocks(document, view, profile ?? undefined);
  yield;
  let root = findRoot(document, blocks, anchors);
  if (!profile && (!root || root === document.body)) root = findRootElsewhere?.(document) ?? root;
  yield;
  if (root) for (const block of blocks) block.inRoot = root.contains(anchors[block.id]!.element);
  return { blocks, anchors, root };
}
