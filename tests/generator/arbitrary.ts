// Which pages can chance make beyond the kinds that somebody thought of? Short recipes, which fast-check can shrink and print.
import * as fc from 'fast-check';
import type { Block, BlockKind } from '../../utils/model.ts';
import { generatePage } from './generate.ts';
import { splitSentences } from './invariant.ts';
import { createBlock } from './records.ts';

/** The seed of a page; every kind and language is among the first hundred. */
export const seeds = fc.nat({ max: 1_000_000 });

/** One thing that an editor, or a template, does to a list of paragraphs. */
interface Edit {
  what: 'copy' | 'delete' | 'shuffle' | 'alter' | 'drop a sentence' | 'merge' | 'split';
  /** Where, and how much or where to: parts of the list's length, from 0 to 1. */
  at: number;
  to: number;
}

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const edits: fc.Arbitrary<Edit> = fc.record({
  // Copies are what the finder looks for: they come more often.
  what: fc.constantFrom('copy', 'copy', 'copy', 'delete', 'shuffle', 'alter', 'drop a sentence', 'merge', 'split'),
  at: part,
  to: part,
});

/** Change one word of a text into another: what it says is no longer the same. */
function alterWord(text: string, to: number): string {
  const words = text.split(' ');
  const at = Math.floor(to * words.length);
  return words.map((word, index) => (index === at ? `${word}not` : word)).join(' ');
}

/** Apply an edit to a list of paragraphs, each a list of sentences. */
function edit(paragraphs: string[][], { what, at, to }: Edit): string[][] {
  const from = Math.floor(at * paragraphs.length);
  const target = Math.floor(to * (paragraphs.length + 1));
  const one = paragraphs[from];
  if (!one) return paragraphs;
  const replace = (...by: string[][]) => paragraphs.toSpliced(from, 1, ...by);
  const within = Math.floor(to * one.length);
  switch (what) {
    case 'copy': return paragraphs.toSpliced(target, 0, ...paragraphs.slice(from, from + 2 + Math.floor(to * 12)));
    case 'delete': return paragraphs.toSpliced(from, 1 + Math.floor(to * 3));
    case 'shuffle': return replace([...one.slice(within), ...one.slice(0, within)]);
    case 'alter': return replace(one.with(within, alterWord(one[within]!, at)));
    case 'drop a sentence': return one.length > 1 ? replace(one.toSpliced(within, 1)) : paragraphs;
    case 'merge': return paragraphs.toSpliced(from, 2, [...one, ...(paragraphs[from + 1] ?? [])]);
    case 'split': return within > 0 ? replace(one.slice(0, within), one.slice(within)) : paragraphs;
  }
}

const KINDS: BlockKind[] = ['title', 'prose', 'item', 'heading', 'quote', 'caption', 'cell', 'code', 'other'];
const oneIn = (count: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: count }).map((n) => n === count);

/** What is told of a block beside its text; mostly plain prose, so that there is something to find. */
interface Traits {
  kind: BlockKind;
  isClosed: boolean;
  hasUnique: boolean;
  isChrome: boolean;
  isExcluded: boolean;
  level: number;
  /** Whether the block shares the box of the one before it, stands in a box inside that one, or in one of its own. */
  boxing: 'own' | 'shared' | 'inside';
}

const traits: fc.Arbitrary<Traits> = fc.record({
  kind: fc.oneof({ weight: 6, arbitrary: fc.constant<BlockKind>('prose') }, { weight: 2, arbitrary: fc.constant<BlockKind>('item') }, { weight: 1, arbitrary: fc.constantFrom(...KINDS) }),
  isClosed: oneIn(10),
  hasUnique: oneIn(20),
  isChrome: oneIn(20),
  isExcluded: oneIn(30),
  level: fc.integer({ min: 1, max: 6 }),
  boxing: fc.oneof({ weight: 8, arbitrary: fc.constant('own' as const) }, { weight: 1, arbitrary: fc.constantFrom('shared' as const, 'inside' as const) }),
});

/** How to make an article: the seed of a page, what was done to it, and the traits that its blocks have in turn. */
export interface Recipe {
  seed: number;
  edits: Edit[];
  traits: Traits[];
}

export const recipes: fc.Arbitrary<Recipe> = fc.record({
  seed: seeds,
  edits: fc.array(edits, { minLength: 1, maxLength: 12 }),
  traits: fc.array(traits, { minLength: 1, maxLength: 40 }),
});

function textsOf({ seed, edits }: Recipe): string[] {
  const paragraphs = generatePage(seed).blocks.map(({ text }) => splitSentences(text));
  return edits.reduce(edit, paragraphs).map((sentences) => sentences.join(' ')).filter(Boolean);
}

/** Make an article of plain paragraphs that were copied, deleted, shuffled and altered. */
export const scramble = (recipe: Recipe): Block[] => textsOf(recipe).map((text, id) => createBlock(id, text));

/** Make the same article of blocks of any kind, shown or not, in boxes that share or hold one another. */
export function disguise(recipe: Recipe): { blocks: Block[]; excluded: Set<number> } {
  const blocks: Block[] = [];
  const excluded = new Set<number>();
  textsOf(recipe).forEach((text, id) => {
    const { kind, isClosed, hasUnique, isChrome, isExcluded, level, boxing } = recipe.traits[id % recipe.traits.length]!;
    const before = blocks.at(-1);
    const place = !before || boxing === 'own' ? { box: id, outer: -1 } : boxing === 'shared' ? { box: before.box, outer: before.outer } : { box: id, outer: before.box };
    const isHeading = kind === 'heading' || kind === 'title';
    blocks.push(createBlock(id, text, { kind, shown: !isClosed, hasUnique, hint: isChrome ? 'chrome' : null, level: isHeading ? level : 0, ...place }));
    if (isExcluded) excluded.add(id);
  });
  return { blocks, excluded };
}
