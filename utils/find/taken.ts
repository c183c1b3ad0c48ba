// Which blocks of an article does a reader take along, and what stays behind?
import type { Block, LeftOut, Reading } from '../model.ts';
import { LABEL } from './keep.ts';

/** Headings and labels that lead to nothing but hidden text. */
function leadsOf(blocks: readonly Block[], taken: ReadonlySet<number>, hidden: ReadonlySet<number>): Set<number> {
  const leads = new Set<number>();
  blocks.forEach((lead, index) => {
    if (!taken.has(lead.id) || (lead.kind !== 'heading' && !LABEL.test(lead.text))) return;
    let hides = false;
    for (const block of blocks.slice(index + 1)) {
      const isEnd = block.kind === 'heading' && lead.kind === 'heading' && block.level <= lead.level;
      hides ||= hidden.has(block.id);
      // Under a label it is the first text that counts, under a heading all of it.
      if (isEnd || (lead.kind !== 'heading' && hides)) break;
      if (taken.has(block.id) && block.kind !== 'heading') return;
    }
    if (hides) leads.add(lead.id);
  });
  return leads;
}

/** Find what goes along: the kept text, without repeats and widgets, nor a heading that would stand over nothing. */
export function findTaken({ blocks, searched, repeats, paragraphs, closed }: Reading): { taken: Block[]; leftOut: LeftOut } {
  const hidden = new Set(repeats.flatMap((repeat) => repeat.hidden));
  const [first, last] = [Math.min(...searched, ...paragraphs), Math.max(...searched, ...paragraphs)];
  const text = new Set(searched);
  // Code has no actors, so nobody looks for any in it.
  for (const { id, kind, shown } of blocks) if (kind === 'code' && shown && id > first && id < last && !hidden.has(id)) text.add(id);
  const leads = leadsOf(blocks, text, hidden);
  return {
    taken: blocks.filter(({ id }) => text.has(id) && !leads.has(id)),
    leftOut: { paragraphs: blocks.filter(({ id, kind }) => hidden.has(id) && kind !== 'heading').length, isFullVersion: repeats.some(({ kind }) => kind === 'full-version'), isClosed: closed.length > 0 },
  };
}
