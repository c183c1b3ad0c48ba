// What the build for checking tells of a reading, to whoever looks at the page: nothing in the builds that people get.
import { readTitle } from '../../utils/read/metadata.ts';
import { type FirstLook, isWhole } from '../../utils/reading.ts';

export const REPORT = 'data-dramatis-report';

/** The note: of the reading what a person or a script checks, with texts in the place of ids. */
export interface Note {
  layout: { id: string } | null;
  title: string;
  /** Null until they are found. */
  authors: string[] | null;
  actors: number;
  blocks: number;
  paragraphs: string[];
  repeats: { kind: string; reason: string; hidden: string[] }[];
  timings: Record<string, number>;
}

/** Leave a note of the reading on the root element, in the `everywhere` build alone: after the second look where there is an article, and again once its authors are known. */
export function report(page: FirstLook, isSettled: boolean): void {
  if (import.meta.env.MODE !== 'everywhere') return;
  const { layout, repeats, blocks, paragraphs, timings } = page.reading;
  const { actors, authors } = isWhole(page) ? page.reading : { actors: [], authors: [] };
  const textOf = new Map(blocks.map((block) => [block.id, block.text]));
  const texts = (ids: readonly number[]) => ids.map((id) => textOf.get(id)!);
  const note: Note = {
    layout, title: readTitle(document), authors: isSettled || !layout ? authors.map(({ name }) => name) : null, actors: actors.length, blocks: blocks.length, timings, paragraphs: texts(paragraphs),
    repeats: repeats.map(({ kind, hidden, reason }) => ({ kind, reason, hidden: texts(hidden) })),
  };
  document.documentElement.setAttribute(REPORT, JSON.stringify(note));
}
