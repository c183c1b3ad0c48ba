// Which leaf blocks of text a document has, in order, and where in its nodes each of them stands.
import type { Block, BlockHint, BlockKind, SiteProfile } from '../model.ts';
import { APOSTROPHES } from '../text/characters.ts';
import { countWords } from '../text/words.ts';
import { BLOCKS, SKIPPED, UNIQUE, isChrome, kindOfTag } from './tags.ts';
import { markUnique } from './unique.ts';
import type { View } from './view.ts';

/** A stretch of a text node that stands unchanged in a block's text: the bridge from offsets to nodes. */
export interface Piece {
  node: Text;
  /** Offset in the node. */
  from: number;
  /** Offset in the block's text. */
  at: number;
  length: number;
}

/** Where a block stands in the page. */
export interface Anchor {
  /** The element that holds all of the block's text. */
  element: Element;
  pieces: Piece[];
}

export interface Blocks {
  blocks: Block[];
  anchors: Anchor[];
}

/** What the walk knows on its way down. */
interface Place {
  shown: boolean;
  kind: BlockKind | undefined;
  hint: BlockHint | null;
  link: string | null;
}

/** A block being read. */
interface Run {
  text: string;
  pieces: Piece[];
  linked: number;
  links: string[];
  hasUnique: boolean;
}

const newRun = (): Run => ({ text: '', pieces: [], linked: 0, links: [], hasUnique: false });
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000;

/** Add a text node's characters to a run, with white space folded as the reader sees it. */
function addText(run: Run, node: Text, place: Place) {
  const data = node.data;
  let i = 0;
  while (i < data.length) {
    if (isSpace(data.charCodeAt(i))) {
      while (i < data.length && isSpace(data.charCodeAt(i))) i++;
      if (run.text && !run.text.endsWith(' ')) run.text += ' ';
      continue;
    }
    const from = i;
    while (i < data.length && !isSpace(data.charCodeAt(i))) i++;
    const last = run.pieces.at(-1);
    const at = run.text.length;
    // A single plain space between two words of one node keeps them in one piece.
    if (last && last.node === node && at - last.at === from - last.from) last.length = at + i - from - last.at;
    else run.pieces.push({ node, from, at, length: i - from });
    run.text += data.slice(from, i);
    if (place.link !== null) run.linked += i - from;
  }
  if (place.link && run.links.at(-1) !== place.link) run.links.push(place.link);
}

const sentenceLike = new RegExp(`[.!?…:;][)\\]"”»${APOSTROPHES}]*$`);

/** Prose or a label: text in a tag that says nothing of its kind. */
function kindOfText(text: string): BlockKind {
  return sentenceLike.test(text) || countWords(text) >= 12 ? 'prose' : 'other';
}

/**
 * Read the leaf blocks of `root`'s body in document order. Reads only: the page is never written to.
 * Text is `textContent` without scripts and the like; `<br><br>` parts blocks, a single `<br>` is a space.
 */
export function readBlocks(document: Document, view: View, profile?: SiteProfile): Blocks {
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  const links: string[][] = [];
  const boxes = new Map<Element, number>();
  const hints = Object.entries(profile?.hints ?? {}) as [BlockHint, string][];
  let run = newRun();
  let breaks = 0;

  const flush = (element: Element, place: Place) => {
    const text = run.text.trimEnd();
    if (text) {
      const kind = place.kind ?? kindOfText(text);
      if (!boxes.has(element)) boxes.set(element, boxes.size);
      blocks.push({
        id: blocks.length, kind, text, shown: place.shown, hasUnique: run.hasUnique, inRoot: false, box: boxes.get(element)!, outer: -1,
        linked: Math.min(1, run.linked / text.length), level: kind === 'title' || kind === 'heading' ? Number(/^H(\d)$/.exec(element.tagName)?.[1] ?? 2) : 0,
        hint: place.hint,
      });
      anchors.push({ element, pieces: run.pieces });
      links.push(run.links);
    }
    run = newRun();
    breaks = 0;
  };

  const hintOf = (element: Element): BlockHint | null => {
    for (const [hint, selector] of hints) if (element.matches(selector)) return hint;
    return isChrome(element) ? 'chrome' : null;
  };

  /** Read the children of `element`, whose nearest block is `block`. */
  const walk = (element: Element, block: Element, place: Place) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        if (breaks > 1 && (node as Text).data.trim()) flush(block, place);
        addText(run, node as Text, place);
        if ((node as Text).data.trim()) breaks = 0;
      } else if (node.nodeType === 1) visit(node as Element, block, place);
    }
  };

  const visit = (element: Element, block: Element, place: Place) => {
    const tag = element.tagName.toUpperCase();
    if (UNIQUE.has(tag)) run.hasUnique = true;
    if (SKIPPED.has(tag)) return;
    if (tag === 'BR') {
      breaks++;
      if (run.text && !run.text.endsWith(' ')) run.text += ' ';
      return;
    }
    const isBlock = BLOCKS.has(tag) || view.isBlock(element) || (tag === 'BUTTON' && /\p{L}/u.test(element.textContent));
    if (!isBlock) {
      const link = tag === 'A' ? (element as HTMLAnchorElement).getAttribute('href') : place.link;
      const shown = place.shown && view.isShown(element);
      // Hidden inline text is a block of its own, so that it never passes for shown.
      if (shown !== place.shown) {
        flush(block, place);
        walk(element, element, { ...place, shown, link });
        flush(element, { ...place, shown });
      } else walk(element, block, { ...place, link });
      return;
    }
    flush(block, place);
    const inner: Place = {
      shown: place.shown && view.isShown(element), kind: kindIn(tag, place.kind, element), hint: place.hint ?? hintOf(element), link: tag === 'A' ? element.getAttribute('href') : place.link,
    };
    const hadUnique = UNIQUE.has(tag) && tag !== 'TABLE' && tag !== 'FORM' && tag !== 'DETAILS';
    run.hasUnique = hadUnique;
    walk(element, element, inner);
    flush(element, inner);
  };

  if (document.body) visit(document.body, document.body, { shown: true, kind: undefined, hint: null, link: null });
  markUnique(document, blocks, anchors, links);
  markOuter(blocks, anchors, boxes);
  return { blocks, anchors };
}

/** Kinds that cover whatever stands inside them: a list in a quotation is quoted. */
const SET_APART = new Set<BlockKind>(['quote', 'caption', 'cell', 'code']);

/** The kind of text inside `tag`, inside text of kind `outer`. */
function kindIn(tag: string, outer: BlockKind | undefined, element: Element): BlockKind | undefined {
  // A table cell that holds whole paragraphs lays out the page; it says nothing of them.
  if (tag === 'TD' && element.querySelector('p, div')) return undefined;
  const own = kindOfTag(tag);
  if (own === 'heading' || own === 'title') return own;
  if (own === undefined || own === 'prose' || (outer && SET_APART.has(outer))) return outer ?? own;
  return own;
}

/** Tell each block which other box it stands in. */
function markOuter(blocks: Block[], anchors: Anchor[], boxes: ReadonlyMap<Element, number>) {
  const known = new Map<Element, number>();
  const outerOf = (element: Element): number => {
    const parent = element.parentElement;
    if (!parent) return -1;
    let found = known.get(element);
    if (found === undefined) known.set(element, (found = boxes.get(parent) ?? outerOf(parent)));
    return found;
  };
  for (const block of blocks) block.outer = outerOf(anchors[block.id]!.element);
}
