// All that is found in a page's plain records, in the order in which one finding needs another.
import type { Actor, Author, Block, BlockClues, Language, Metadata, Reading, SiteProfile, VersionChoice } from '../model.ts';
import { isoDate } from '../text/dates.ts';
import { languageOf, primaryLanguage } from '../text/language.ts';
import { scanInSteps } from '../text/scan.ts';
import { type Timed, timedSteps } from '../text/steps.ts';
import { type Body, findBody } from './body.ts';
import { findClues } from './clues.ts';
import { findCreditLines } from './creditLines.ts';
import { detectLayout } from './layout.ts';
import { findNearCopies } from './near.ts';
import { findOutline, numberParagraphs } from './outline.ts';
import { placeMentions } from './places.ts';
import { explainRepeats, findRepeatsInSteps } from './repeats.ts';
import { isSearched, searchedText } from './searched.ts';
import { findClosedVersion, foldFullVersion } from './versions.ts';
import { findWidgets } from './widgets.ts';

export interface Records {
  blocks: readonly Block[];
  metadata: Metadata;
  /** Path of the page's address. */
  path: string;
}

export interface FindOptions {
  profile: SiteProfile | null;
  /** Finds the actors in blocks of text. A parameter, so that a page whose actors are found elsewhere carries nothing of it. */
  findActors?: (blocks: readonly Pick<Block, 'id' | 'text'>[], language: Language) => Actor[];
  /** Finds the authors. A parameter for the same reason: the grammar of bylines is large, and nothing else waits for it. */
  findAuthors?: (clues: BlockClues) => Author[];
  /** Which version the reader wants where there are two. */
  choice: VersionChoice;
  /** Runs a step and keeps its time. */
  timed: Timed;
}

/** What is found, and of an article where its authors can be looked for. */
export interface Findings {
  reading: Omit<Reading, 'timings'>;
  clues: BlockClues | null;
}

/** Find everything in a page, pausing after each step. Where no article is recognised the reading is empty but for its blocks. */
export function* findAll({ blocks: all, metadata, path }: Records, { profile, findActors, findAuthors, choice, timed }: FindOptions): Generator<void, Findings> {
  const credits = new Set(timed('credits', () => findCreditLines(all)));
  const body = findBody(all, credits);
  const widgets = timed('widgets', () => (body && profile ? findWidgets(all, profile, body) : []));
  const layout = detectLayout({ blocks: all, body, credits: credits.size, widgets, title: metadata.title, path }, profile);
  const blocks = all.filter((block) => block.inRoot);
  const lang = metadata.lang || languageOf(blocks.map((block) => block.text).join(' '));
  const page = { layout, title: metadata.title, published: metadata.published ?? visibleDate(all, body), lang, blocks };
  if (!layout || !body) return { reading: { ...page, ...NOTHING }, clues: null };
  yield;

  const scanned = yield* timedSteps(timed, 'scan', scanInSteps(blocks.map((block) => block.text)));
  yield;
  const apart = new Set([...credits, ...widgets.flatMap((widget) => widget.blocks)]);
  const isText = (block: Block) => block.shown && block.kind !== 'title' && block.hint !== 'chrome' && block.id >= body.first - 1 && block.id <= body.last && !apart.has(block.id);
  const found = yield* timedSteps(timed, 'repeats', findRepeatsInSteps(blocks, scanned, apart));
  yield;
  const nearCopies = yield* timedSteps(timed, 'near copies', findNearCopies(blocks, scanned, found, isText));
  yield;
  const closed = timed('closed', () => (found.length ? [] : findClosedVersion(blocks, scanned, apart)));
  const repeats = found.map((repeat) => (choice === 'short' && repeat.kind === 'short-version' ? foldFullVersion(repeat, blocks, scanned, body, apart) : repeat));
  yield;

  const hidden = new Set(repeats.flatMap((repeat) => repeat.hidden));
  const isKept = (block: Block) => isText(block) && !hidden.has(block.id);
  const paragraphs = numberParagraphs(blocks, isKept);
  const language = primaryLanguage(lang);
  const searched = blocks.filter((block) => isKept(block) && isSearched(block));
  const actors = findActors ? timed('actors', () => findActors(searched.map((block) => ({ id: block.id, text: searchedText(block) })), language)) : [];
  const count = (wanted: (block: Block) => boolean) => blocks.reduce((sum, block) => sum + (wanted(block) ? block.words : 0), 0);
  const clues = findClues(all);
  const reading = {
    ...page, authors: findAuthors ? timed('authors', () => findAuthors(clues)) : [], credits: [...credits], paragraphs, outline: findOutline(blocks, body, paragraphs), repeats: explainRepeats(repeats, paragraphs), nearCopies, closed, widgets,
    searched: searched.map(({ id }) => id), actors: placeMentions(actors, blocks, paragraphs), words: { shown: count(isText), kept: count(isKept) },
  };
  return { reading, clues };
}

const NOTHING = { authors: [], credits: [], paragraphs: [], outline: [], repeats: [], nearCopies: [], closed: [], widgets: [], searched: [], actors: [], words: { shown: 0, kept: 0 } };

/** A date that stands alone on a line before the body. */
function visibleDate(blocks: readonly Block[], body: Body | null): string | null {
  const line = blocks.find((block) => body && block.id < body.first && block.shown && block.text.length <= 40 && isoDate(block.text));
  return line ? isoDate(line.text) : null;
}
