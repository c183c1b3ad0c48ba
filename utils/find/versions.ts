// What becomes of the two versions where the reader, or the page itself, shows only one of them.
import type { Block, Repeat } from '../model.ts';
import type { Scan } from '../text/scan.ts';
import type { Body } from './body.ts';
import { keepBoxes } from './keep.ts';
import { findRepeats } from './repeats.ts';
import { createText } from './text.ts';

const isFolded = (block: Block) => block.shown && !block.hasUnique && (block.kind === 'prose' || block.kind === 'item' || block.kind === 'heading' || block.kind === 'quote' || block.kind === 'other');

/**
 * Turn a repeat round at the reader's wish: the short version stays, all text of the full one is folded away, also what stands nowhere
 * else. Pictures, tables and the like stay.
 */
export function foldFullVersion(repeat: Repeat, blocks: readonly Block[], scan: Scan, body: Body, apart: ReadonlySet<number>): Repeat {
  const [from, to] = [repeat.hidden[0]!, repeat.hidden.at(-1)!];
  const inFull = (block: Block) => block.id >= body.first && block.id <= body.last && (block.id < from || block.id > to) && !apart.has(block.id);
  const chosen = new Set(blocks.flatMap((block, b) => (inFull(block) && isFolded(block) ? [b] : [])));
  const hidden = [...keepBoxes(createText(blocks, scan, apart), chosen)].sort((x, y) => x - y).map((b) => blocks[b]!.id);
  const short = new Map(repeat.twins.map((twin, k) => [twin, repeat.hidden[k]!]));
  const twins = hidden.map((id) => short.get(id) ?? -1);
  const only = hidden.filter((id) => !repeat.kept.includes(id)).length;
  return { kind: 'full-version', hidden, kept: repeat.hidden, twins, reason: `folded at the reader's choice; ${only} of ${hidden.length} blocks stand only there` };
}

/** A page with fewer closed blocks than this keeps no version closed. */
const FEWEST_CLOSED = 3;

/** The blocks of a full version that the page keeps closed while it shows the short one; empty where it does not. */
export function findClosedVersion(blocks: readonly Block[], scan: Scan, apart: ReadonlySet<number>): number[] {
  const isClosed = new Map(blocks.map((block) => [block.id, !block.shown]));
  if (blocks.filter((block) => !block.shown && block.kind === 'prose').length < FEWEST_CLOSED) return [];
  const opened = blocks.map((block) => ({ ...block, shown: true }));
  const repeat = findRepeats(opened, scan, apart).find(({ hidden, kept }) => hidden.every((id) => !isClosed.get(id)) && kept.every((id) => isClosed.get(id)));
  if (!repeat) return [];
  const [from, to] = [repeat.kept[0]!, repeat.kept.at(-1)!];
  return blocks.filter((block) => block.id >= from && block.id <= to && !block.shown).map((block) => block.id);
}
