// An article with all kinds of blocks, for the tests of its files.
import type { ArticleFile } from '../../utils/files/article.ts';
import type { TakenBlock } from '../../utils/model.ts';
import { ENGLISH } from '../cite/sample.ts';

export const block = (kind: TakenBlock['kind'], text: string, more: Partial<TakenBlock> = {}): TakenBlock => ({ kind, level: 0, spans: [{ text }], ...more });
export const item = (text: string, depth: number, number: number | null = null, isMore = false): TakenBlock => block('item', text, { item: { depth, number, isMore } });
export const cell = (text: string, row: number, table = 0): TakenBlock => block('cell', text, { cell: { table, row } });

const KINDS = ['capital', 'company', 'concept', 'event', 'group', 'initiative', 'organisation', 'person', 'place', 'state', 'term', 'treaty'] as const;

/** A file of the blocks given; the rest is as in `ENGLISH`. */
export function fileOf(blocks: TakenBlock[], more: Partial<ArticleFile> = {}): ArticleFile {
  return {
    article: { ...ENGLISH, blocks, cast: [{ name: 'Kazakhstan', kind: 'state', definition: 'A state in Central Asia <1991>.', roles: [] }, { name: 'K. Tokayev', kind: 'person', definition: 'A *diplomat*.', roles: ['President, since 2019'] }] },
    words: { cast: 'Cast', published: '12 September 2025', kinds: Object.fromEntries(KINDS.map((kind) => [kind, kind])) as ArticleFile['words']['kinds'], leftOut: [] },
    hasCast: false,
    ...more,
  };
}
