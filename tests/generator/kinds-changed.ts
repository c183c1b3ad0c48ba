// Which pages print a short version whose paragraphs are not those of the full one: trimmed, merged, split, or partly its own?
import { draftOf, leaves, subsequence, text, type Part, type Tools } from './draft.ts';
import { leaf, type Leaf, type Node } from './page.ts';
import { setDifferently } from './typography.ts';

const hide = { hide: true };

interface Pair {
  short: Part[];
  full: Part[];
}

function pairOf(tools: Tools): Pair {
  const draft = draftOf(tools, { least: 3 });
  return { short: subsequence(draft, tools.random), full: draft.parts };
}

/** Drop trailing sentences of some paragraphs; one at least is trimmed. */
function trim(short: Part[], { random }: Tools): Part[] {
  const first = short.findIndex(({ sentences }) => sentences.length > 1);
  return short.map((part, index) => {
    const isTrimmed = part.sentences.length > 1 && (index === first || random.chance(0.6));
    return isTrimmed ? { ...part, sentences: part.sentences.slice(0, random.int(1, part.sentences.length - 1)) } : part;
  });
}

/** Two neighbours of the short version become one paragraph. */
function merge(short: Part[], { random }: Tools): Part[] {
  const at = random.int(0, short.length - 2);
  const merged = { ...short[at], sentences: [...short[at].sentences, ...short[at + 1].sentences] };
  return [...short.slice(0, at), merged, ...short.slice(at + 2)];
}

/** Some paragraphs become two. */
function split(short: Part[], { random }: Tools): Part[] {
  const first = short.findIndex(({ sentences }) => sentences.length > 1);
  return short.flatMap((part, index) => {
    if (part.sentences.length < 2 || (index !== first && random.chance(0.5))) return [part];
    const at = random.int(1, part.sentences.length - 1);
    return [{ ...part, sentences: part.sentences.slice(0, at) }, { ...part, sentences: part.sentences.slice(at) }];
  });
}

/** All but the first and the last: with these two the short version still spans more text in the full one than it has itself. */
const inside = (short: Part[]): Part[] => short.slice(1, -1);

/** One paragraph of the short version has a sentence that stands nowhere else: that paragraph stays. */
function ownSentence(tools: Tools): Node[] {
  const { random, writer } = tools;
  const { short, full } = pairOf(tools);
  const own = random.int(1, short.length - 2);
  const nodes = leaves(short, hide);
  const sentences = [...short[own].sentences];
  sentences.splice(random.int(0, sentences.length), 0, writer.sentence());
  nodes[own] = leaf(sentences.join(' '));
  return [...nodes, ...leaves(full)];
}

/** Chosen paragraphs hold a fact that the short version states otherwise, by a single word: those paragraphs stay. */
export function withTraps(tools: Tools, short: Part[], full: Part[], trapped: Part[]): { short: Leaf[]; full: Leaf[] } {
  const { random, writer } = tools;
  const changes = new Map(trapped.map((part) => [part, { fact: writer.fact(), at: random.int(0, part.sentences.length) }]));
  const insert = (part: Part, key: 'text' | 'changed'): string => {
    const change = changes.get(part);
    if (!change) return text(part);
    return [...part.sentences.slice(0, change.at), change.fact[key], ...part.sentences.slice(change.at)].join(' ');
  };
  return {
    short: short.map((part) => leaf(insert(part, 'changed'), part.tag, changes.has(part) ? { trap: true } : hide)),
    full: full.map((part) => leaf(insert(part, 'text'), part.tag)),
  };
}

function traps(tools: Tools): Node[] {
  const { short, full } = pairOf(tools);
  const pages = withTraps(tools, short, full, tools.random.some(inside(short), tools.random.int(1, 2)));
  return [...pages.short, ...pages.full];
}

/** Everything at once: trimmed, split, set differently, and one trap. */
function mixed(tools: Tools): Node[] {
  const { short, full } = pairOf(tools);
  const pages = withTraps(tools, short, full, tools.random.some(inside(short), 1));
  const kept = pages.short.filter(({ trap }) => trap);
  const rest = split(trim(short.filter((_, index) => !pages.short[index].trap), tools), tools);
  const texts = setDifferently(rest.map(text), tools.random);
  const nodes = texts.map((one) => leaf(one, 'p', hide));
  const at = tools.random.int(0, nodes.length);
  return [...nodes.slice(0, at), ...kept, ...nodes.slice(at), ...pages.full];
}

const reshaped = (change: (short: Part[], tools: Tools) => Part[]) => (tools: Tools): Node[] => {
  const { short, full } = pairOf(tools);
  return [...leaves(change(short, tools), hide), ...leaves(full)];
};

export const changedKinds = {
  trimmed: reshaped(trim),
  merged: reshaped(merge),
  split: reshaped(split),
  'a sentence of its own': ownSentence,
  'traps in the run': traps,
  'trimmed, split, set differently, trapped': mixed,
};
