// Where in the article the reader is: how far in the kept text, under which heading, and whether he goes back.
import { watchPlace } from '../../utils/effects/watch.ts';
import type { Undo } from '../../utils/model.ts';
import type { PageReading } from '../../utils/reading.ts';

export interface Whereabouts {
  /** How far in the kept text, 0 to 1. */
  place: number;
  /** The block of the heading. */
  section: number | null;
  /** Whether the last scroll went up, or there was none. */
  isBack: boolean;
}

export const AT_START: Whereabouts = { place: 0, section: null, isBack: true };

/** Watch where the reader is; called when it changes, and at once. */
export function watchWhereabouts({ reading: { paragraphs, outline }, anchors }: PageReading, onMove: (at: Whereabouts) => void): Undo {
  const stops = [...new Set([...outline.map((one) => one.block), ...paragraphs])].toSorted((x, y) => x - y);
  return watchPlace(stops.map((id) => anchors[id]!.element), ({ index, down }) => {
    const id = stops[index] ?? -1;
    const passed = paragraphs.findLastIndex((paragraph) => paragraph <= id);
    onMove({
      place: paragraphs.length > 1 ? Math.max(0, passed) / (paragraphs.length - 1) : 0,
      section: outline.findLast((one) => one.block <= id)?.block ?? null,
      isBack: !down,
    });
  });
}

export const isSamePlace = (a: Whereabouts, b: Whereabouts): boolean => a.place === b.place && a.section === b.section && a.isBack === b.isBack;
