// Where in the page each mention of the cast stands, and which of them are marked.
import { lineOf } from '../../components/kinds.ts';
import { rangeOf } from '../../utils/effects/range.ts';
import type { MentionKey } from '../../utils/find/mention.ts';
import type { Actor, Line, Marking, Mention } from '../../utils/model.ts';
import type { PageReading } from '../../utils/reading.ts';

export interface Target {
  range: StaticRange;
  block: number;
  start: number;
  target: MentionKey;
  line: Line;
  isMarked: boolean;
}

/** Find the ranges of all mentions, and of adjectives where they are marked, in the order of the text. */
export function targetsOf({ reading, anchors }: PageReading, actors: readonly Actor[], marking: Marking): Target[] {
  const sectionOf = (block: number) => reading.outline.findLastIndex((section) => section.block <= block);
  const targets = actors.flatMap((actor) => {
    const met = new Set<number>();
    const targetOf = ({ block, start, end }: Mention, index: number): Target[] => {
      const range = rangeOf(anchors[block]!, start, end);
      if (!range) return [];
      const isMarked = marking.mentions === 'all' || !met.has(sectionOf(block));
      met.add(sectionOf(block));
      return [{ range, block, start, target: { actor: actor.id, index }, line: lineOf(actor.kind), isMarked }];
    };
    const adjectives = marking.adjectives === 'off' ? [] : actor.adjectives;
    return [...actor.mentions.flatMap(targetOf), ...adjectives.flatMap((mention, index) => targetOf(mention, -1 - index))];
  });
  return targets.sort((a, b) => a.block - b.block || a.start - b.start);
}
