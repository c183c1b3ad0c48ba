// Which leaf blocks of text a document has, in order, and where in its nodes each of them stands.
import type { Block, BlockHint, BlockKind, SiteProfile } from '../model.ts';
import { APOSTROPHES } from '../text/characters.ts';
import { countWords } from '../text/words.ts';
import { type Piece, addText, newRun } from './run.ts';
import { BLOCKS, SKIPPED, UNIQUE, isChrome, kindOfTag } from './tags.ts';
import { markUnique } from './unique.ts';
import type { View } from './view.ts';

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

/** A full stop and the quotes and brackets that close after it are no longer than this. */
const LONGEST_END = 10;
const sentenceLike = new RegExp(`[.!?…:;][)\\]"”»${APOSTROPHES}]*$`);

/** Prose or a label: text in a tag that says nothing of its kind. */
function kindOfText(text: string, words: number): BlockKind {
  return words >= 12 || sentenceLike.test(text.slice(-LONGEST_END)) ? 'prose' : 'other';
}

/** After so many nodes the walk pauses: a few milliseconds' worth. */
const STRIDE = 500;

/** An element whose children are being walked. */
interface Frame {
  element: Element;
  /** The nearest block around, which its text belongs to. */
  block: Element;
  place: Place;
  next: ChildNode | null;
  /** What closes with it, where it is a block of its own. */
  closes: Place | null;
}

/**
 * Read the leaf blocks of the document's body in order, pausing now and then. Reads only: the page is never written to.
 * Text is `textContent` without scripts and the like; `<br><br>` parts blocks, a single `<br>` is a space.
 */
export function* readBlocks(document: Document, view: View, profile?: SiteProfile): Generator<void, Blocks> {
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  const links: string[][] = [];
  const boxes = new Map<Element, number>();
  const hints = Object.entries(profile?.hints ?? {}) as [BlockHint, string][];
  const frames: Frame[] = [];
  let run = newRun();
  let breaks = 0;

  const flush = (element: Element, place: Place) => {
    const text = run.text.trimEnd();
    if (text) {
      const words = countWords(text);
      const kind = place.kind ?? kindOfText(text, words);
      if (!boxes.has(element)) boxes.set(element, boxes.size);
      blocks.push({
        id: blocks.length, kind, text, words, shown: place.shown, hasUnique: run.hasUnique, inRoot: false, box: boxes.get(element)!, outer: -1,
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
  const enter = (element: Element, block: Element, place: Place, closes: Place | null) => frames.push({ element, block, place, next: element.firstChild, closes });

  const visitText = (node: Text, { block, place }: Frame) => {
    const isBlank = !node.data.trim();
    if (breaks > 1 && !isBlank) flush(block, place);
    addText(run, node, place.link);
    if (!isBlank) breaks = 0;
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
    const link = tag === 'A' ? element.getAttribute('href') : place.link;
    const shown = place.shown && view.isShown(element);
    if (!isBlock) {
      // Hidden inline text is a block of its own, so that it never passes for shown.
      const isOwn = shown !== place.shown;
      if (isOwn) flush(block, place);
      enter(element, isOwn ? element : block, { ...place, shown, link }, isOwn ? { ...place, shown } : null);
      return;
    }
    flush(block, place);
    const inner: Place = { shown, kind: kindIn(tag, place.kind, element), hint: place.hint ?? hintOf(element), link };
    run.hasUnique = UNIQUE.has(tag) && tag !== 'TABLE' && tag !== 'FORM' && tag !== 'DETAILS';
    enter(element, element, inner, inner);
  };

  if (document.body) visit(document.body, document.body, { shown: true, kind: undefined, hint: null, link: null });
  for (let count = 1; frames.length; count++) {
    const frame = frames.at(-1)!;
    const node = frame.next;
    if (!node) {
      if (frame.closes) flush(frame.element, frame.closes);
      frames.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) visitText(node as Text, frame);
    else if (node.nodeType === 1) visit(node as Element, frame.block, frame.place);
    if (count % STRIDE === 0) yield;
  }
  yield;
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
