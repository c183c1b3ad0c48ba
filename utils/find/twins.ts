// Which blocks go on saying what a repeat hides, once it is known all that is hidden.
import type { Repeat } from '../model.ts';
import type { Text } from './text.ts';

/** The blocks that stay and say a sentence, by the sentence's key. */
function speakersOf(text: Text, hidden: ReadonlySet<number>): Map<number, number[]> {
  const speakers = new Map<number, number[]>();
  for (let s = 0; s < text.blockOf.length; s++) {
    const b = text.blockOf[s]!;
    if (!text.counts(b) || hidden.has(b)) continue;
    const known = speakers.get(text.scan.sentenceKey[s]!);
    if (known) known.push(b);
    else speakers.set(text.scan.sentenceKey[s]!, [b]);
  }
  return speakers;
}

/** The blocks that together say all of block `b`; the first says the most of it. */
function speakersFor(text: Text, b: number, speakers: ReadonlyMap<number, readonly number[]>): number[] {
  const sentences: (readonly number[])[] = [];
  for (let s = text.scan.firstSentence[b]!; s < text.scan.firstSentence[b + 1]!; s++) sentences.push(speakers.get(text.scan.sentenceKey[s]!) ?? []);
  const chosen: number[] = [];
  for (let left = sentences; left.some((one) => one.length); left = left.filter((one) => !one.includes(chosen.at(-1)!))) {
    const said = new Map<number, number>();
    for (const one of left) for (const speaker of new Set(one)) said.set(speaker, (said.get(speaker) ?? 0) + 1);
    chosen.push([...said].reduce((best, one) => (one[1] > best[1] ? one : best))[0]);
  }
  return chosen;
}

/**
 * Name the blocks that stay for repeats whose copies were hidden in their turn, as in a text that is printed three times.
 * @param text the blocks as they were before anything was hidden
 */
export function nameTwins(repeats: readonly Repeat[], text: Text): Repeat[] {
  const indexOf = new Map(text.blocks.map((block, b) => [block.id, b]));
  const hiddenIds = new Set(repeats.flatMap((repeat) => repeat.hidden));
  if (!repeats.some((repeat) => repeat.kept.some((id) => hiddenIds.has(id)))) return [...repeats];
  const speakers = speakersOf(text, new Set([...hiddenIds].map((id) => indexOf.get(id)!)));
  return repeats.map((repeat) => {
    if (!repeat.kept.some((id) => hiddenIds.has(id))) return repeat;
    const named = repeat.hidden.map((id) => speakersFor(text, indexOf.get(id)!, speakers).map((b) => text.blocks[b]!.id));
    return { ...repeat, twins: named.map((ids) => ids[0]!), kept: [...new Set(named.flat())].sort((x, y) => x - y) };
  });
}
