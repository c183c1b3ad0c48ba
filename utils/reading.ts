// How a page becomes a reading: read it once into plain records, find in them, in two looks, and keep the one bridge back to its nodes.
import { type DetailOptions, findDetails } from './find/details.ts';
import { type Leftover, findFirst } from './find/findings.ts';
import type { BlockClues, Details, FirstReading, Reading, VersionChoice } from './model.ts';
import type { Anchor } from './read/blocks.ts';
import { readApart } from './read/apart.ts';
import { readLang, readTitle } from './read/metadata.ts';
import { readDocument } from './read/page.ts';
import { readPublished } from './read/published.ts';
import type { View } from './read/view.ts';
import { siteFor } from './sites/sites.ts';
import { languageOf } from './text/language.ts';
import { keepTimes, timedSteps } from './text/steps.ts';

/** A page after the first look: enough to hide what is to be hidden. */
export interface FirstLook {
  reading: FirstReading;
  /** Where each block of the reading stands, by its id. */
  anchors: Anchor[];
  root: Element | null;
  /** For the second look; null where no article is recognised. */
  left: Leftover | null;
}

/** A page after the second look: all is known of it. */
export interface PageReading extends FirstLook {
  reading: Reading;
  /** Of an article: the blocks that can say who wrote it. */
  clues: BlockClues | null;
}

export interface ReadOptions {
  /** Which version the reader wants where there are two; the full one if not said. */
  choice?: VersionChoice;
  /** Asked for the article root where there is no profile and structure gives no answer. */
  findRootElsewhere?: (document: Document) => Element | null;
}

/** Read a page and find in it what hiding needs, pausing after each step. The page is not written to. */
export function* readPage(document: Document, url: string, view: View, options: ReadOptions = {}): Generator<void, FirstLook> {
  const timings: Record<string, number> = {};
  const timed = keepTimes(timings);
  const profile = siteFor(url);
  const { blocks, anchors, root } = yield* timedSteps(timed, 'read', readDocument(document, view, profile, options.findRootElsewhere));
  yield;
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const { reading, left } = yield* findFirst({ blocks, path }, { profile, choice: options.choice ?? 'full', timed });
  return { reading: { ...reading, timings }, anchors, root, left };
}

/** The elements that blocks stand in, each once. */
export const elementsOf = ({ anchors }: Pick<FirstLook, 'anchors'>, ids: readonly number[]): Element[] => [...new Set(ids.map((id) => anchors[id]!.element))];

/** Whether a page has had its second look. */
export const isWhole = (page: FirstLook): page is PageReading => 'clues' in page;

/** What is found where no article is recognised. */
const nothing = (published: string | null): Details => ({ published, authors: [], outline: [], repeats: [], nearCopies: [], closed: [], searched: [], actors: [], words: { shown: 0, kept: 0 } });

/** What finds actors and authors; without them none are found. */
export type Finders = Pick<DetailOptions, 'findActors' | 'findAuthors'>;

/**
 * Take the second look at a page that has been read: find the rest and put it into its reading, which is whole from then on. Pauses now
 * and then; the page is not written to. One that is whole stays as it is.
 */
export function* completeReading(document: Document, page: FirstLook, { findActors, findAuthors }: Finders = {}): Generator<void, PageReading> {
  if (isWhole(page)) return page;
  const { reading, left } = page;
  const timed = keepTimes(reading.timings);
  const published = timed('read', () => readPublished(document));
  const lang = readLang(document) || languageOf(reading.blocks.map((block) => block.text).join(' '));
  const titled = Object.assign(reading, { title: readTitle(document), lang });
  for (const block of reading.blocks) {
    const apart = readApart(page.anchors[block.id]!);
    if (apart.length) block.apart = apart;
  }
  yield;
  const { details, clues } = left ? yield* findDetails(titled, left, { published, findActors, findAuthors, timed }) : { details: nothing(published), clues: null };
  return Object.assign(page, { reading: Object.assign(titled, details), clues, left: null });
}

/** Take both looks at a page, pausing now and then. */
export function* readWhole(document: Document, url: string, view: View, options: ReadOptions & Finders = {}): Generator<void, PageReading> {
  const page = yield* readPage(document, url, view, options);
  yield;
  return yield* completeReading(document, page, options);
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
export function isSameReading(before: FirstLook, after: FirstLook): boolean {
  const [old, now] = [before.reading, after.reading];
  if (old.layout?.id !== now.layout?.id || old.blocks.length !== now.blocks.length || before.root !== after.root) return false;
  // The same blocks give other repeats where the reader has chosen the other version.
  const copiesIn = ({ repeats }: FirstReading) => JSON.stringify(repeats.map(({ kind, hidden, kept, twins }) => [kind, hidden, kept, twins]));
  if (copiesIn(old) !== copiesIn(now)) return false;
  return old.blocks.every((block, i) => {
    const other = now.blocks[i]!;
    const [was, is] = [before.anchors[block.id]!, after.anchors[other.id]!];
    const isSameBlock = block.id === other.id && block.text === other.text && block.shown === other.shown;
    return isSameBlock && was.element === is.element && was.pieces.every((piece, k) => piece.node === is.pieces[k]?.node);
  });
}
