// Which sentences of an article are read aloud, in which order, and from which on.
import type { Block, Reading, SpokenSentence } from '../model.ts';
import { scan } from '../text/scan.ts';

/** The mark of a note, which nobody says. */
const NOTE_MARK = /\s?\[\d{1,3}\]/g;

/** Cut the kept text of an article into sentences, in its order: what is hidden, the byline and boxes to use are not among it. */
export function findSpoken({ blocks, searched }: Pick<Reading, 'blocks' | 'searched'>): SpokenSentence[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const kept = searched.flatMap((id) => byId.get(id) ?? []);
  const scanned = scan(kept.map(({ text }) => text));
  return kept.flatMap((block, index) => sentencesOf(block, scanned, index));
}

function sentencesOf({ id, text }: Block, { firstSentence, sentenceToken, tokenStart, tokenEnd }: ReturnType<typeof scan>, index: number): SpokenSentence[] {
  const found: SpokenSentence[] = [];
  let start = 0;
  for (let sentence = firstSentence[index]!; sentence < firstSentence[index + 1]!; sentence++) {
    const next = sentenceToken[sentence + 1]!;
    const isLast = sentence + 1 === firstSentence[index + 1]!;
    // A quote or a bracket that opens stands before the first word: the last space between two sentences parts them.
    const stop = isLast ? text.length : tokenEnd[next - 1]! + text.slice(tokenEnd[next - 1], tokenStart[next]).search(/\s\S*$/);
    const words = text.slice(start, stop).replace(NOTE_MARK, '').trim();
    if (words) found.push({ block: id, start, end: stop, text: words });
    start = stop + 1;
  }
  return found;
}

/** Find the first sentence that ends after a place in the text, by the number of its block and an offset into it; the first of all where none does. */
export function startAt(sentences: readonly SpokenSentence[], block: number, offset = 0): number {
  return Math.max(0, sentences.findIndex((one) => one.block > block || (one.block === block && one.end > offset)));
}
