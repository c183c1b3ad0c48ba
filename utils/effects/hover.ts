// Which mention the pointer rests on.
import type { Undo } from '../model.ts';
import { liveRange } from './range.ts';

/** How long (ms) the pointer rests before a card opens, and how long it may be away before it closes. */
export const OPEN_AFTER = 250;
export const CLOSE_AFTER = 300;

export interface HoverEvents<T> {
  onRest(target: T): void;
  onLeave(): void;
}

/** Text node -> its ranges in order. A range over several nodes is filed under each. */
function indexRanges<T>(targets: readonly { range: StaticRange; target: T }[]): Map<Node, { range: StaticRange; target: T }[]> {
  const index = new Map<Node, { range: StaticRange; target: T }[]>();
  const file = (node: Node, one: { range: StaticRange; target: T }) => {
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

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint(x, y);
  return position && { node: position.offsetNode, offset: position.offset };
}

/** Watch the pointer over `targets`. Passive: no event of the page is held back. */
export function watchHover<T>(targets: readonly { range: StaticRange; target: T }[], events: HoverEvents<T>): Undo {
  const index = indexRanges(targets);
  const stop = new AbortController();
  let over: T | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const targetAt = (x: number, y: number): T | null => {
    const caret = caretAt(x, y);
    const list = caret && index.get(caret.node);
    for (const { range, target } of list ?? []) {
      const rects = liveRange(range).getClientRects();
      for (const rect of rects) if (x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2) return target;
    }
    return null;
  };
  const change = (target: T | null) => {
    if (target === over) return;
    over = target;
    clearTimeout(timer);
    if (target === null) events.onLeave();
    else timer = setTimeout(() => events.onRest(target), OPEN_AFTER);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return change(null);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => change(targetAt(event.clientX, event.clientY)));
  };
  const options = { passive: true, signal: stop.signal } as const;
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', () => change(null), options);
  document.addEventListener('scroll', () => change(null), { ...options, capture: true });
  document.documentElement.addEventListener('pointerleave', () => change(null), options);
  // A tap opens the card at once where there is no pointer to rest.
  document.addEventListener('click', (event) => {
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    const target = isTouch && !(event.target as Element).closest?.('a, button, input') ? targetAt(event.clientX, event.clientY) : null;
    if (target) events.onRest(target);
  }, options);
  return () => {
    stop.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
