// Where in the kept text each mention stands, as a part of the whole: what the strips of the cast draw.
import type { Actor, Block, Mention } from '../model.ts';

/** Give each mention its place from 0 to 1: by characters, over the numbered paragraphs. */
export function placeMentions(actors: readonly Actor[], blocks: readonly Block[], paragraphs: readonly number[]): Actor[] {
  const numbered = new Set(paragraphs);
  const starts = new Map<number, number>();
  let length = 0;
  for (const block of blocks) {
    starts.set(block.id, length);
    if (numbered.has(block.id)) length += block.text.length;
  }
  const placeOf = (block: number, start: number) => {
    const within = numbered.has(block) ? start : 0;
    return length ? Math.min(1, Math.max(0, ((starts.get(block) ?? 0) + within) / length)) : 0;
  };
  const placed = (mentions: readonly Mention[]) => mentions.map((mention) => ({ ...mention, place: placeOf(mention.block, mention.start) }));
  return actors.map((actor) => ({ ...actor, mentions: placed(actor.mentions), adjectives: placed(actor.adjectives) }));
}
