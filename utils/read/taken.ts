// How does the page set the blocks that a reader takes along: links, emphasis, lists, tables?
import type { Block, Span, TakenBlock } from '../model.ts';
import type { Anchor } from './blocks.ts';

type Setting = Omit<Span, 'text'>;

const EMPHASIS = new Set(['EM', 'I', 'CITE', 'DFN']);
const STRONG = new Set(['STRONG', 'B']);

/** An address that a file can lead to; a place in the page itself is none, since the file has no such place. */
function addressOf(link: Element, base: string): string | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!href || href.startsWith('#') || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'https:' || url.protocol === 'http:' || url.protocol === 'mailto:' ? url.href : undefined;
}

function settingOf(node: Text, top: Element, base: string): Setting {
  const setting: Setting = {};
  for (let element = node.parentElement; element; element = element === top ? null : element.parentElement) {
    const tag = element.tagName;
    const href = tag === 'A' && !setting.href ? addressOf(element, base) : undefined;
    if (href) setting.href = href;
    if (EMPHASIS.has(tag)) setting.isEmphasis = true;
    if (STRONG.has(tag)) setting.isStrong = true;
  }
  return setting;
}

const isSame = (one: Setting, other: Setting) => one.href === other.href && one.isEmphasis === other.isEmphasis && one.isStrong === other.isStrong;

/** Read a block's text as stretches that are set alike; together they are the text. */
export function readSpans(text: string, { element, pieces }: Anchor, base: string): Span[] {
  const spans: Span[] = [];
  const add = (part: string, setting: Setting) => {
    const last = spans.at(-1);
    if (!part) return;
    if (last && isSame(last, setting)) last.text += part;
    else spans.push({ text: part, ...setting });
  };
  let end = 0;
  for (const { node, at, length } of pieces) {
    const setting = settingOf(node, element, base);
    const last = spans.at(-1);
    // The space between two nodes is set as they are, where they are set alike.
    add(text.slice(end, at), last && isSame(last, setting) ? setting : {});
    add(text.slice(at, at + length), setting);
    end = at + length;
  }
  add(text.slice(end), {});
  return spans;
}

function depthOf(element: Element | null): number {
  let depth = 0;
  for (let list = element?.closest('ul, ol'); list; list = list.parentElement?.closest('ul, ol')) depth++;
  return Math.max(1, depth);
}

/** The number that a list gives to its item; null in a list without numbers. */
function numberOf(item: Element | null): number | null {
  const list = item?.parentElement;
  if (!list || list.tagName !== 'OL') return null;
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  return [...list.children].filter(({ tagName }) => tagName === 'LI').indexOf(item) + (Number.isNaN(start) ? 1 : start);
}

/**
 * Read blocks as they are taken along. Reads only.
 * @param base the address of the page
 */
export function readTaken(blocks: readonly Block[], anchors: readonly Anchor[], base: string): TakenBlock[] {
  const tables = new Map<Element, number>();
  const rows = new Map<Element, number>();
  const idIn = (known: Map<Element, number>, element: Element | null) => {
    if (!element) return -1;
    if (!known.has(element)) known.set(element, known.size);
    return known.get(element)!;
  };
  let lastItem: Element | null = null;
  return blocks.map(({ id, kind, level, text }): TakenBlock => {
    const anchor = anchors[id]!;
    // Only code hangs on its white space.
    const taken: TakenBlock = { kind, level, spans: kind === 'code' ? [{ text: anchor.element.textContent }] : readSpans(text, anchor, base) };
    const item = kind === 'item' ? anchor.element.closest('li') : null;
    if (kind === 'item') taken.item = { depth: depthOf(item), number: numberOf(item), isMore: item !== null && item === lastItem };
    if (kind === 'cell') taken.cell = { table: idIn(tables, anchor.element.closest('table')), row: idIn(rows, anchor.element.closest('tr')) };
    lastItem = item;
    return taken;
  });
}
