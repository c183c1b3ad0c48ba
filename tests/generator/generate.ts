// Which pages does the repeat finder meet? One for every seed: of each kind in turn, in both languages, the same for ever.
import type { Language } from '../../utils/model.ts';
import type { Tools } from './draft.ts';
import { changedKinds } from './kinds-changed.ts';
import { formKinds } from './kinds-forms.ts';
import { quotingKinds } from './kinds-quoting.ts';
import { exactKinds, typographicKinds } from './kinds-short.ts';
import { twiceKinds } from './kinds-twice.ts';
import { blocksOf, documentOf, type GeneratedBlock, type Node } from './page.ts';
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

/** Generate the page of a seed, 0 and up: the kinds take turns, and after each round of them the language changes. */
export function generatePage(seed: number, kindName?: string): GeneratedPage {
  const { name, group, make } = kindName ? byName(kindName) : kinds[seed % kinds.length];
  const round = kindName ? seed : Math.floor(seed / kinds.length);
  const language: Language = round % 2 === 0 ? 'en' : 'ru';
  const random = createRandom(Math.imul(seed + 1, 0x9e3779b1));
  const writer = createWriter(random, language);
  const title = writer.heading();
  const nodes = make({ random, writer });
  return { seed, kind: name, group, language, legitimate: group === 'legitimate', html: documentOf(language, title, nodes, random), blocks: blocksOf(nodes) };
}
