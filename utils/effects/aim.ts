// Which mention stands at a point of the window.
import { liveRange } from './range.ts';

/** A stretch of the page's text, and what it stands for. */
export interface Aimed<T> {
  range: StaticRange;
  target: T;
}

/** A point in the window, px. */
export interface Point {
  x: number;
  y: number;
}

/** Text node -> its ranges in order. A range over several nodes is filed under each. */
function indexRanges<T>(targets: readonly Aimed<T>[]): Map<Node, Aimed<T>[]> {
  const index = new Map<Node, Aimed<T>[]>();
  const file = (node: Node, one: Aimed<T>) => {
    const list = index.get(node);
    if (list) list.push(one);
    else index.set(node, [one]);
  };
  for (const one of targets) {
    const { startContainer, endContainer } = one.range;
    file(startContainer, one);
    if (startContainer === endContainer) continue;
    const walker = document.createTreeWalker(liveRange(one.range).commonAncestorContainer, NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      file(node, one);
      if (node === endContainer) break;
    }
  }
  return index;
}

/** Create the way from a point to the mention there. Asked of the browser, which knows zoom, transforms, columns and directions of writing. */
export function createAim<T>(targets: readonly Aimed<T>[]): (point: Point) => Aimed<T> | null {
  const index = indexRanges(targets);
  return ({ x, y }) => {
    const caret = document.caretPositionFromPoint(x, y);
    for (const one of (caret && index.get(caret.offsetNode)) ?? []) {
      for (const rect of liveRange(one.range).getClientRects()) {
        if (x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2) return one;
      }
    }
    return null;
  };
}

/** Whether an event comes from a surface of ours, whose insides nobody sees from here. */
export const isOurs = ({ target }: Event): boolean => target instanceof Element && target.tagName.startsWith('DRAMATIS-');
