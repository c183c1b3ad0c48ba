// When a change of the page would be seen to jump, and when it no longer would.
import type { Undo } from '../model.ts';

/** What of a page has been before the reader's eyes: from then on it may not move by itself. */
export interface Painted {
  has(element: Element): boolean;
  stop: Undo;
}

const lastOf = (node: Node | null): Node | null => {
  let last = node;
  while (last?.lastChild) last = last.lastChild;
  return last;
};

/**
 * Watch what of a page is painted while it still comes in: with each frame all that stands in it by then; with the first frame after it has
 * been parsed, everything (Paint Timing tells whether anything was). A page in a tab that nobody looks at has no frames.
 */
export function watchPaint(document: Document): Painted {
  const isLoading = () => document.readyState === 'loading';
  let isWhole = !isLoading();
  let last: Node | null = null;
  const look = () => {
    isWhole = !isLoading();
    last = lastOf(document.body);
    if (!isWhole) frame = requestAnimationFrame(look);
  };
  let frame = isWhole ? 0 : requestAnimationFrame(look);
  const isAnything = () => performance.getEntriesByType('paint').length > 0;
  const isBeforeLast = (element: Element, node: Node) => !node.isConnected || node === element || (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return {
    // A browser may hold back its first frames; a node that the page has taken out again tells nothing.
    has: (element) => isAnything() && (isWhole || (last !== null && isBeforeLast(element, last))),
    stop: () => cancelAnimationFrame(frame),
  };
}

/** Whether any of the elements is in the window. */
export function isInView(elements: readonly Element[]): boolean {
  return elements.some((element) => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
  });
}

/** Run `change` once none of the elements is in the window any more. Undo gives up waiting. */
export function whenOutOfView(elements: readonly Element[], change: () => void): Undo {
  const inView = new Set<Element>(elements);
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    if (inView.size) return;
    observer.disconnect();
    change();
  });
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
