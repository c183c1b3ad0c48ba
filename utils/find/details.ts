// What is found of an article at the second look: all that hiding need not wait for.
import type { Actor, Author, Block, BlockClues, Details, FirstReading, Heading, Language } from '../model.ts';
import { isoDate } from '../text/dates.ts';
import { primaryLanguage } from '../text/language.ts';
import { type Timed, timedSteps } from '../text/steps.ts';
import type { Body } from './body.ts';
import { findClues } from './clues.ts';
import type { Leftover } from './findings.ts';
import { findNearCopies } from './near.ts';
import { findOutline } from './outline.ts';
import { placeMentions } from './places.ts';
import { explainRepeats } from './reasons.ts';
import { isSearched, searchedText } from './searched.ts';
import { findClosedVersion } from './versions.ts';

export interface DetailOptions {
  /** The date of publication that stands beside the text. */
  published: string | null;
  /** Finds the actors in blocks of text. A parameter, so that a page whose actors are found elsewhere carries nothing of it. */
  findActors?: (blocks: readonly Pick<Block, 'id' | 'text'>[], language: Language) => Actor[];
  /** Finds the authors. A parameter for the same reason: the grammar of bylines is large, and nothing else waits for it. */
  findAuthors?: (clues: BlockClues) => Author[];
  /** Runs a step and keeps its time. */
  timed: Timed;
}

/** The details, and where the authors of the article can be looked for. */
export interface Detailed {
  details: Details;
  clues: BlockClues;
}

/** Find the details of an article, pausing now and then. */
export function* findDetails(first: FirstReading & Heading, { all, body, scan, found, apart, isText }: Leftover, { published, findActors, findAuthors, timed }: DetailOptions): Generator<void, Detailed> {
  const { blocks, paragraphs, lang } = first;
  const nearCopies = yield* timedSteps(timed, 'near copies', findNearCopies(blocks, scan, found, isText));
  yield;
  const closed = timed('closed', () => (found.length ? [] : findClosedVersion(blocks, scan, apart)));
  yield;
  const hidden = new Set(first.repeats.flatMap((repeat) => repeat.hidden));
  const isKept = (block: Block) => isText(block) && !hidden.has(block.id);
  const searched = blocks.filter((block) => isKept(block) && isSearched(block));
  const actors = findActors ? timed('actors', () => findActors(searched.map((block) => ({ id: block.id, text: searchedText(block) })), primaryLanguage(lang))) : [];
  const count = (wanted: (block: Block) => boolean) => blocks.reduce((sum, block) => sum + (wanted(block) ? block.words : 0), 0);
  const clues = findClues(all);
  const details = {
    published: published ?? visibleDate(all, body), authors: findAuthors ? timed('authors', () => findAuthors(clues)) : [], outline: findOutline(blocks, body, paragraphs),
    repeats: explainRepeats(first.repeats, paragraphs), nearCopies, closed, searched: searched.map(({ id }) => id), actors: placeMentions(actors, blocks, paragraphs), words: { shown: count(isText), kept: count(isKept) },
  };
  return { details, clues };
}

/** A date that stands alone on a line before the body. */
function visibleDate(blocks: readonly Block[], body: Body): string | null {
  const line = blocks.find((block) => block.id < body.first && block.shown && block.text.length <= 40 && isoDate(block.text));
  return line ? isoDate(line.text) : null;
}
