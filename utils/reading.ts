// How a page becomes a reading: read it once into plain records, find in them, and keep the one bridge back to its nodes.
import { type FindOptions, findAll } from './find/findings.ts';
import type { BlockClues, Reading, VersionChoice } from './model.ts';
import type { Anchor } from './read/blocks.ts';
import { readDocument } from './read/page.ts';
import type { View } from './read/view.ts';
import { siteFor } from './sites/sites.ts';
import { type Timed, timedSteps } from './text/steps.ts';

export interface PageReading {
  reading: Reading;
  /** Where each block of the reading stands, by its id. */
  anchors: Anchor[];
  root: Element | null;
  /** Of an article: the blocks that can say who wrote it. */
  clues: BlockClues | null;
}

export interface ReadOptions {
  /** Asked only once an article is recognised; without it no actor is found. */
  findActors?: FindOptions['findActors'];
  /** Asked only once an article is recognised; without it no author is found. */
  findAuthors?: FindOptions['findAuthors'];
  /** Which version the reader wants where there are two; the full one if not said. */
  choice?: VersionChoice;
  /** Asked for the article root where there is no profile and structure gives no answer. */
  findRootElsewhere?: (document: Document) => Element | null;
}

/** Read a page and find all there is in it, pausing after each step. The page is not written to. */
export function* readPage(document: Document, url: string, view: View, options: ReadOptions = {}): Generator<void, PageReading> {
  const timings: Record<string, number> = {};
  const timed: Timed = (step, work) => {
    const start = performance.now();
    const result = work();
    timings[step] = (timings[step] ?? 0) + performance.now() - start;
    return result;
  };
  const profile = siteFor(url);
  const { blocks, anchors, root, metadata } = yield* timedSteps(timed, 'read', readDocument(document, view, profile, options.findRootElsewhere));
  yield;
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const { findActors, findAuthors, choice = 'full' } = options;
  const { reading, clues } = yield* findAll({ blocks, metadata, path }, { profile, findActors, findAuthors, choice, timed });
  return { reading: { ...reading, timings }, anchors, root, clues };
}

/** A task of ours may keep the page from answering for so long (ms), half a frame. */
const SLICE = 8;

/**
 * Run steps with pauses, so that no task of ours keeps the page from answering. Null where `signal` was aborted meanwhile.
 * @param now the time in ms
 */
export async function finishInSlices<T>(steps: Generator<void, T>, signal: AbortSignal, now = () => performance.now()): Promise<T | null> {
  for (let start = now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - start < SLICE) continue;
    await pause();
    if (signal.aborted) return null;
    start = now();
  }
}

/** Let the page's own tasks run (Prioritized Task Scheduling; a timer where that is missing). */
function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Whether two readings of a page say the same of the same nodes. */
export function isSameReading(before: PageReading, after: PageReading): boolean {
  const [old, now] = [before.reading, after.reading];
  if (old.layout?.id !== now.layout?.id || old.blocks.length !== now.blocks.length || before.root !== after.root) return false;
  // The same blocks give other repeats where the reader has chosen the other version.
  if (JSON.stringify(old.repeats) !== JSON.stringify(now.repeats)) return false;
  return old.blocks.every((block, i) => {
    const other = now.blocks[i]!;
    const [was, is] = [before.anchors[block.id]!, after.anchors[other.id]!];
    const isSameBlock = block.id === other.id && block.text === other.text && block.shown === other.shown;
    return isSameBlock && was.element === is.element && was.pieces.every((piece, k) => piece.node === is.pieces[k]?.node);
  });
}
