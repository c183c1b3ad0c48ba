// Which mention the pointer rests on.
import type { Undo } from '../model.ts';
import { type Aimed, type Point, createAim, isOurs } from './aim.ts';
import { liveRange } from './range.ts';

/** How long (ms) the pointer rests before a card opens, and how long it may be away before it closes. */
export const OPEN_AFTER = 250;
export const CLOSE_AFTER = 300;
/** A hand that rests trembles by so much (px). */
const TREMOR = 4;

export interface HoverEvents<T> {
  onRest(target: T, at: Point): void;
  onLeave(): void;
}

/** Whether the reader has selected a part of a range: he is about to copy, not to ask. */
function isSelected(range: StaticRange): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  const live = liveRange(range);
  return selected.compareBoundaryPoints(Range.END_TO_START, live) < 0 && selected.compareBoundaryPoints(Range.START_TO_END, live) > 0;
}

/**
 * Watch where a mouse or a pen rests: never while it moves, scrolls or selects. Passive: no event of the page is held back.
 * (WCAG 2.2, 1.4.13: Content on Hover or Focus)
 * @param last what the pointer has done before: where it rests since then, it need not move again
 */
export function watchHover<T>(targets: readonly Aimed<T>[], events: HoverEvents<T>, last: Event | null = null): Undo {
  const aim = createAim(targets);
  const stop = new AbortController();
  let over: Aimed<T> | null = null;
  /** Where the pointer began to rest. */
  let rest: Point = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const waitAt = (one: Aimed<T>, at: Point, rested = 0) => {
    rest = at;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      if (!isSelected(one.range)) events.onRest(one.target, at);
    }, OPEN_AFTER - rested);
  };
  const change = (one: Aimed<T> | null, at: Point, rested = 0) => {
    if (one?.target === over?.target) {
      const isWaiting = one && timer !== undefined;
      if (isWaiting && Math.hypot(at.x - rest.x, at.y - rest.y) > TREMOR) waitAt(one, at);
      return;
    }
    over = one;
    clearTimeout(timer);
    timer = undefined;
    if (!one) return events.onLeave();
    waitAt(one, at, rested);
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    change(null, rest);
  };
  const onMove = (event: PointerEvent, rested = 0) => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || isOurs(event)) return leave();
    const at = { x: event.clientX, y: event.clientY };
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => change(aim(at), at, rested));
  };
  const options = { passive: true, signal: stop.signal } as const;
  document.addEventListener('pointermove', (event) => onMove(event), options);
  document.addEventListener('pointerdown', leave, options);
  // A gallery that scrolls by itself elsewhere in the page does not move the mention.
  document.addEventListener('scroll', ({ target }) => over && (target as Node).contains(over.range.startContainer) && leave(), { ...options, capture: true });
  document.documentElement.addEventListener('pointerleave', leave, options);
  if (last?.type === 'pointermove') onMove(last as PointerEvent, performance.now() - last.timeStamp);
  return () => {
    stop.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
