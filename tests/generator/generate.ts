// Which pages does the repeat finder meet? One for every seed: of each kind in turn, in both languages, the same for ever.
import type { Language } from '../../utils/model.ts';
import { leaves, subsequence, text, type Draft, type Part, type Tools } from './draft.ts';
import { changedKinds } from './kinds-changed.ts';
import { formKinds } from './kinds-forms.ts';
import { quotingKinds } from './kinds-quoting.ts';
import { exactKinds, typographicKinds } from './kinds-short.ts';
import { twiceKinds } from './kinds-twice.ts';
import { blocksOf, documentOf, wrapMore, type GeneratedBlock, type Node } from './page.ts';
import { createRandom } from './random.ts';
import { createWriter } from './writer.ts';

/** exact: letter by letter; typographic: set differently; changed: trimmed, merged, trapped; twice: all of it again; the rest stays. */
export type KindGroup = 'exact' | 'typographic' | 'changed' | 'twice' | 'legitimate';

export interface Kind {
  name: string;
  group: KindGroup;
  make: (tools: Tools) => Node[];
}

export interface GeneratedPage {
  seed: number;
  kind: string;
  group: KindGroup;
  language: Language;
  /** Nothing on the page may be hidden. */
  legitimate: boolean;
  html: string;
  /** The leaf blocks of the article root, in document order. */
  blocks: GeneratedBlock[];
}

export type { GeneratedBlock };

const groups: [KindGroup, Record<string, (tools: Tools) => Node[]>][] = [
  ['exact', exactKinds],
  ['typographic', typographicKinds],
  ['changed', changedKinds],
  ['twice', twiceKinds],
  ['legitimate', quotingKinds],
  ['legitimate', formKinds],
];

export const kinds: Kind[] = groups.flatMap(([group, made]) => Object.entries(made).map(([name, make]) => ({ name, group, make })));

const byName = (name: string): Kind => {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind "${name}". There are: ${kinds.map((one) => one.name).join('; ')}.`);
  return kind;
};

export interface GenerateOptions {
  /** 0: as the kind has it; other numbers put other boxes and inline elements around the same blocks. */
  wrapping?: number;
}

/** Generate the page of a seed, 0 and up: the kinds take turns, and after each round of them the language changes. */
export function generatePage(seed: number, kindName?: string, { wrapping = 0 }: GenerateOptions = {}): GeneratedPage {
  const { name, group, make } = kindName ? byName(kindName) : kinds[seed % kinds.length];
  const round = kindName ? seed : Math.floor(seed / kinds.length);
  const language: Language = round % 2 === 0 ? 'en' : 'ru';
  const random = createRandom(Math.imul(seed + 1, 0x9e3779b1));
  const writer = createWriter(random, language);
  const title = writer.heading();
  const nodes = make({ random, writer });
  const look = createRandom(Math.imul(seed + 1, 0x85ebca6b) + wrapping);
  const html = documentOf(language, title, wrapping ? wrapMore(nodes, look) : nodes, look);
  return { seed, kind: name, group, language, legitimate: group === 'legitimate', html, blocks: blocksOf(nodes) };
}

/** Generate a long page, a short version of some four tenths before the full text, of about `words` words in all: for measuring time. */
export function generateLong(words: number, language: Language, seed = 1): GeneratedPage {
  const random = createRandom(seed);
  const tools: Tools = { random, writer: createWriter(random, language) };
  const parts: Part[] = [];
  for (let left = words / 1.5; left > 0 || parts.length < 8; left -= text(parts.at(-1)!).split(' ').length) {
    parts.push({ tag: 'p', sentences: tools.writer.paragraph() });
  }
  const draft: Draft = { parts, paragraphs: parts.map((_, index) => index) };
  const nodes = [...leaves(subsequence(draft, random), { hide: true }), ...leaves(draft.parts)];
  const html = documentOf(language, tools.writer.heading(), nodes, random);
  return { seed, kind: 'long', group: 'exact', language, legitimate: false, html, blocks: blocksOf(nodes) };
}
