// Which element holds the article: found from where the prose stands, so that a page needs no known class names.
import type { Block } from '../model.ts';
import type { Anchor } from './blocks.ts';

/** The part of a container's prose that one child must hold to be the container instead. */
const DOMINANT = 0.75;
/** The part of the prose that an article must hold to be one of several on a page. */
const RIVAL = 0.2;
/** Text of fewer words says nothing when it stands twice on a page. */
const COPY_WORDS = 5;

/** What sites call the talk of readers under an article, which may be longer than the article. */
const COMMENTS = '#comments, .comments, .comments-area, .comment-list, .commentlist, #disqus_thread, [itemprop="comment"], [itemprop="review"]';

/** Words of prose that count for the search: paragraphs outside menus and the like, not made of links. */
function proseWords(block: Block): number {
  if (block.hint === 'chrome' || block.hint === 'widget' || block.linked > 0.5) return 0;
  if (block.kind !== 'prose' && block.kind !== 'item' && block.kind !== 'quote') return 0;
  return block.words >= 12 ? block.words : 0;
}

/**
 * Find the article root: the lowest element that holds the bulk of the page's prose, both versions of it where there are two.
 * Of two whole articles on a page the first is taken. Null where the page has no prose.
 */
export function findRoot(document: Document, blocks: Block[], anchors: Anchor[]): Element | null {
  const prose = blocks.map(proseWords);
  const own = prose.map((count, i) => (count && anchors[i]!.element.closest(COMMENTS) ? 0 : count));
  // A name is a hint only: where all the prose goes by it, it says nothing.
  const words = wordsByElement(own.some((count) => count > 0) ? own : prose, anchors);
  const of = (element: Element) => words.get(element) ?? 0;
  let root: Element = document.body;
  if (!root || !of(root)) return null;
  for (;;) {
    const heaviest = [...root.children].reduce<Element | null>((best, child) => (!best || of(child) > of(best) ? child : best), null);
    if (!heaviest || of(heaviest) < DOMINANT * of(root)) break;
    root = heaviest;
  }
  while (isTextItself(root, blocks, anchors)) root = root.parentElement!;
  root = firstArticle(root, of) ?? root;
  return widenToCopies(root, blocks, anchors);
}

/** The words of prose in every element that holds some. */
function wordsByElement(prose: readonly number[], anchors: readonly Anchor[]): Map<Element, number> {
  const words = new Map<Element, number>();
  prose.forEach((count, i) => {
    if (count) for (let up: Element | null = anchors[i]!.element; up; up = up.parentElement) words.set(up, (words.get(up) ?? 0) + count);
  });
  return words;
}

/** Whether an element is a paragraph, not a container of them. */
function isTextItself(element: Element, blocks: Block[], anchors: Anchor[]): boolean {
  return element.parentElement !== null && element.tagName !== 'BODY' && blocks.filter((_, i) => element.contains(anchors[i]!.element)).length < 2;
}

/** The first of two or more whole articles under `root`, each with a title of its own; null where there is one at most. */
function firstArticle(root: Element, words: (element: Element) => number): Element | null {
  const rivals = [...root.querySelectorAll('article, section, div')].filter(
    (element) => words(element) >= RIVAL * words(root) && element !== root && element.querySelector('h1') !== null && !element.parentElement!.closest('article'),
  );
  const outermost = rivals.filter((element) => !rivals.some((other) => other !== element && other.contains(element)));
  return outermost.length > 1 ? outermost[0]! : null;
}

/** Go up to the container that also holds the other copies of the root's paragraphs: a short version may stand in a box of its own. */
function widenToCopies(root: Element, blocks: Block[], anchors: Anchor[]): Element {
  const inside = new Set<string>();
  const isInside = (i: number, element: Element) => element.contains(anchors[i]!.element);
  blocks.forEach((block, i) => {
    if (isInside(i, root) && block.words >= COPY_WORDS) inside.add(block.text);
  });
  let widened = root;
  let copies = 0;
  blocks.forEach((block, i) => {
    if (!inside.has(block.text) || isInside(i, root)) return;
    copies++;
    let up: Element = widened;
    while (!up.contains(anchors[i]!.element)) up = up.parentElement!;
    if (up.tagName !== 'BODY') widened = up;
  });
  return copies > 1 ? widened : root;
}
