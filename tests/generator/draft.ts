// What is the article that a page prints, and how are copies of its paragraphs made?
import { leaf, type Leaf, type Tag, type Truth } from './page.ts';
import type { Random } from './random.ts';
import type { Writer } from './writer.ts';

/** A paragraph, list item or heading of an article, by its sentences. */
export interface Part {
  tag: Tag;
  sentences: string[];
}

export interface Draft {
  parts: Part[];
  /** The numbers of the parts that are not headings. */
  paragraphs: number[];
}

/** What a kind of page is made with. */
export interface Tools {
  random: Random;
  writer: Writer;
}

export interface DraftOptions {
  low?: number;
  high?: number;
  /** The least number of sentences of a paragraph. */
  least?: number;
  headings?: boolean;
  /** Whether some of it are lists. */
  lists?: boolean;
  /** Whether some paragraphs are a single short sentence. */
  shortLines?: boolean;
}

export const text = ({ sentences }: Part): string => sentences.join(' ');

/** Turn parts into leaves, all with the same truth. */
export const leaves = (parts: Part[], truth: Partial<Truth> = {}): Leaf[] => parts.map((part) => leaf(text(part), part.tag, part.tag === 'h2' ? {} : truth));

function list({ random, writer }: Tools): Part[] {
  return Array.from({ length: random.int(3, 7) }, () => ({ tag: 'li' as const, sentences: [writer.item()] }));
}

/** Write an article of `low` to `high` paragraphs; the first two and the last are never headings or lists. */
export function draftOf(tools: Tools, { low = 8, high = 14, least = 2, headings = true, lists = false, shortLines = false }: DraftOptions = {}): Draft {
  const { random, writer } = tools;
  const count = random.int(low, high);
  const parts: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    const isInside = index > 2 && index < count - 1;
    if (headings && isInside && random.chance(0.25) && parts.at(-1)?.tag !== 'h2') parts.push({ tag: 'h2', sentences: [writer.heading()] });
    if (shortLines && isInside && random.chance(0.3)) parts.push({ tag: 'p', sentences: [writer.short()] });
    parts.push({ tag: 'p', sentences: writer.paragraph(least) });
    if (lists && isInside && random.chance(0.35)) parts.push(...list(tools));
  }
  return { parts, paragraphs: parts.flatMap((part, index) => (part.tag === 'h2' ? [] : [index])) };
}

/** Choose an ordered subsequence of paragraphs with a gap in it: 35 to 65 per cent, the first and one of the last two included. */
export function subsequence({ parts, paragraphs }: Draft, random: Random): Part[] {
  const count = Math.max(4, Math.round(paragraphs.length * (0.35 + random.next() * 0.3)));
  const gap = random.int(1, paragraphs.length - 4);
  const last = paragraphs.length - 1;
  const inner = paragraphs.slice(1, last).filter((_, index) => index + 1 !== gap && index + 1 !== gap + 1);
  const chosen = [paragraphs[0], ...random.some(inner, count - 2), paragraphs[last]];
  return chosen.map((index) => parts[index]);
}

/** Choose the first `head` and the last `tail` paragraphs. */
export const ends = ({ parts, paragraphs }: Draft, head: number, tail: number): Part[] =>
  [...paragraphs.slice(0, head), ...paragraphs.slice(-tail)].map((index) => parts[index]);

