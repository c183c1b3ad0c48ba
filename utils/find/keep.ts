// What must not be hidden, whatever stands twice: text that a heading or a question leads to, halves of an element, words said nowhere else.
import { isSameSentence } from '../text/sentences.ts';
import type { Text } from './text.ts';

/** A label over a short version: with the folded line under it, it does not stand without text. */
export const LABEL = /^(?:short version|summary|in brief|in short|краткая версия|кратко|коротко|резюме)[:.]?$/iu;

/** A line that ends in a question mark and is shorter than this (tokens) leads to an answer, as a heading does. */
const LONGEST_QUESTION = 20;

/** The depth of a block that leads to text: of a heading; 7 for a question that stays. Infinity for text. */
function leadDepth(text: Text, b: number, hidden: ReadonlySet<number>): number {
  const block = text.blocks[b]!;
  if (block.kind === 'title' || block.kind === 'heading') return block.level;
  const isQuestion = block.text.endsWith('?') && text.tokens(b) <= LONGEST_QUESTION && !hidden.has(b);
  return isQuestion && block.kind !== 'item' ? 7 : Infinity;
}

/** What a heading or a question leads to must not all be hidden: take back what would leave one without text. */
export function keepHeadings(text: Text, hidden: ReadonlySet<number>): Set<number> {
  const kept = new Set(hidden);
  const depths = text.blocks.map((_, b) => leadDepth(text, b, hidden));
  for (let h = 0; h < text.blocks.length; h++) {
    const lead = text.blocks[h]!;
    if (depths[h] === Infinity || lead.kind === 'title' || !lead.shown || LABEL.test(lead.text)) continue;
    const under: number[] = [];
    for (let b = h + 1; b < text.blocks.length && depths[b]! > depths[h]!; b++) {
      if (text.blocks[b]!.shown && (depths[b] === Infinity || depths[b] === 7)) under.push(b);
    }
    if (under.length && under.every((b) => kept.has(b))) for (const b of under) kept.delete(b);
  }
  return kept;
}

/** An element can be hidden only with all the text in it: take back blocks whose box also holds text that stays. */
export function keepBoxes(text: Text, hidden: ReadonlySet<number>): Set<number> {
  const outer = new Map(text.blocks.map((block) => [block.box, block.outer]));
  const open = new Set<number>();
  const kept = new Set(hidden);
  const openAround = (b: number) => {
    for (let box = text.blocks[b]!.box; box >= 0 && !open.has(box); box = outer.get(box) ?? -1) open.add(box);
  };
  text.blocks.forEach((_, b) => {
    if (!hidden.has(b)) openAround(b);
  });
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const b of kept) {
      if (!open.has(text.blocks[b]!.box)) continue;
      kept.delete(b);
      openAround(b);
    }
  }
  return kept;
}

/** The safety invariant: every sentence of every hidden block stands, word for word, in a block that is shown and not hidden. */
export function isSafe(text: Text, group: readonly number[], hidden: ReadonlySet<number>): boolean {
  const { scan, blockOf } = text;
  /** Sentences of the group that have not been met outside it yet, by key. */
  const unmet = new Map<number, number[]>();
  for (const b of group) {
    for (let s = scan.firstSentence[b]!; s < scan.firstSentence[b + 1]!; s++) {
      const same = unmet.get(scan.sentenceKey[s]!);
      if (same) same.push(s);
      else unmet.set(scan.sentenceKey[s]!, [s]);
    }
  }
  for (let b = 0; b < text.blocks.length && unmet.size; b++) {
    if (!text.counts(b) || hidden.has(b)) continue;
    for (let s = scan.firstSentence[b]!; s < scan.firstSentence[b + 1]!; s++) {
      const left = unmet.get(scan.sentenceKey[s]!)?.filter((one) => !isSameSentence(scan, blockOf[one]!, one, b, s));
      if (left?.length) unmet.set(scan.sentenceKey[s]!, left);
      else if (left) unmet.delete(scan.sentenceKey[s]!);
    }
  }
  return unmet.size === 0;
}
