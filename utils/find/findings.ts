// What of a page's plain records has to be known before anything is hidden, in the order in which one finding needs another.
import type { Block, FirstReading, Repeat, SiteProfile, VersionChoice } from '../model.ts';
import { type Scan, scanInSteps } from '../text/scan.ts';
import { type Timed, timedSteps } from '../text/steps.ts';
import { type Body, findBody } from './body.ts';
import { findCreditLines } from './creditLines.ts';
import { detectLayout } from './layout.ts';
import { numberParagraphs } from './outline.ts';
import { findRepeatsInSteps } from './repeats.ts';
import { foldFullVersion } from './versions.ts';
import { findWidgets } from './widgets.ts';

export interface Records {
  blocks: readonly Block[];
  /** Path of the page's address. */
  path: string;
}

export interface FindOptions {
  profile: SiteProfile | null;
  /** Which version the reader wants where there are two. */
  choice: VersionChoice;
  /** Runs a step and keeps its time. */
  timed: Timed;
}

/** What the first look at an article leaves for the second (`details.ts`). */
export interface Leftover {
  /** All blocks of the page, also those outside the article root. */
  all: readonly Block[];
  body: Body;
  /** Of the article's blocks. */
  scan: Scan;
  /** The repeats as they are found, whichever version the reader wants. */
  found: readonly Repeat[];
  /** Ids of blocks that are no text of the article: credits, widgets. */
  apart: ReadonlySet<number>;
  /** Whether a block is text of the article, hidden by us or not. */
  isText(block: Block): boolean;
}

export interface Findings {
  reading: Omit<FirstReading, 'timings'>;
  /** Null where no article is recognised. */
  left: Leftover | null;
}

/** Find what hiding needs, pausing after each step. Where no article is recognised the reading is empty but for its blocks. */
export function* findFirst({ blocks: all, path }: Records, { profile, choice, timed }: FindOptions): Generator<void, Findings> {
  const credits = new Set(timed('credits', () => findCreditLines(all)));
  const body = findBody(all, credits);
  const widgets = timed('widgets', () => (body && profile ? findWidgets(all, profile, body) : []));
  const layout = detectLayout({ blocks: all, body, credits: credits.size, widgets, path }, profile);
  const blocks = all.filter((block) => block.inRoot);
  const page = { layout, blocks };
  if (!layout || !body) return { reading: { ...page, credits: [], paragraphs: [], repeats: [], widgets: [] }, left: null };
  yield;

  const scan = yield* timedSteps(timed, 'scan', scanInSteps(blocks.map((block) => block.text)));
  yield;
  const apart = new Set([...credits, ...widgets.flatMap((widget) => widget.blocks)]);
  const isText = (block: Block) => block.shown && block.kind !== 'title' && block.hint !== 'chrome' && block.id >= body.first - 1 && block.id <= body.last && !apart.has(block.id);
  const found = yield* timedSteps(timed, 'repeats', findRepeatsInSteps(blocks, scan, apart));
  yield;
  const repeats = found.map((repeat) => (choice === 'short' && repeat.kind === 'short-version' ? foldFullVersion(repeat, blocks, scan, body, apart) : repeat));
  yield;

  const hidden = new Set(repeats.flatMap((repeat) => repeat.hidden));
  const paragraphs = numberParagraphs(blocks, (block) => isText(block) && !hidden.has(block.id));
  return { reading: { ...page, credits: [...credits], paragraphs, repeats, widgets }, left: { all, body, scan, found, apart, isText } };
}
