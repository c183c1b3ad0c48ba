// What the build for checking tells of a reading, to whoever looks at the page: nothing in the builds that people get.
import type { PageReading } from '../../utils/reading.ts';

export const REPORT = 'data-dramatis-report';

/** Leave a note of the reading on the root element, in the `everywhere` build alone. */
export function report({ reading }: PageReading): void {
  if (import.meta.env.MODE !== 'everywhere') return;
  const { layout, repeats, blocks, actors, authors, timings } = reading;
  const textOf = new Map(blocks.map((block) => [block.id, block.text]));
  const note = {
    layout, authors: authors.length, actors: actors.length, blocks: blocks.length, timings,
    repeats: repeats.map(({ kind, hidden, reason }) => ({ kind, reason, hidden: hidden.map((id) => textOf.get(id)!) })),
  };
  document.documentElement.setAttribute(REPORT, JSON.stringify(note));
}
