// What does a file of an article consist of, whatever its format?
import type { ActorKind, Author, TakenArticle, TakenBlock } from '../model.ts';

/** An article with the words that stand around it, in the language of the reader. */
export interface ArticleFile {
  article: TakenArticle;
  words: {
    cast: string;
    /** The date of publication as it is said; empty where there is none. */
    published: string;
    kinds: Record<ActorKind, string>;
    /** What does not go along, a sentence each. */
    leftOut: string[];
  };
  hasCast: boolean;
}

/** Blocks that belong together: the items of a list, the rows of a table, the paragraphs of a quotation. */
export type Group =
  | { kind: 'list'; blocks: TakenBlock[] }
  | { kind: 'quote'; blocks: TakenBlock[] }
  | { kind: 'table'; rows: TakenBlock[][] }
  | { kind: 'block'; block: TakenBlock };

/** Put blocks that belong together into groups, in their order. */
export function groupBlocks(blocks: readonly TakenBlock[]): Group[] {
  const groups: Group[] = [];
  let table = -1;
  let row = -1;
  for (const block of blocks) {
    const last = groups.at(-1);
    const kind = block.item ? 'list' : block.kind === 'quote' ? 'quote' : block.cell ? 'table' : 'block';
    if (kind === 'block') groups.push({ kind, block });
    else if (kind === 'table') {
      if (last?.kind !== 'table' || block.cell!.table !== table) groups.push({ kind, rows: [[block]] });
      else if (block.cell!.row === row) last.rows.at(-1)!.push(block);
      else last.rows.push([block]);
      ({ table, row } = block.cell!);
    } else if (last?.kind === kind) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}

/** What stands behind an author's name: "PhD, Senior Fellow at …" in parts, each as the page writes it. */
export function sayPosts({ degrees, affiliations }: Author): string {
  const posts = affiliations.map(({ role, organisation }) => [role, organisation].filter(Boolean).join(', '));
  return [degrees.join(', '), posts.join('; ')].filter(Boolean).join('; ');
}
