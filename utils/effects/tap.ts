// Which mention is tapped, where there is no pointer to rest.
import type { Undo } from '../model.ts';
import { type Aimed, type Point, createAim, isOurs } from './aim.ts';

/** What a tap is for already: the page's own controls, whatever stands in them. */
const CONTROLS = 'a[href], area, button, input, label, select, summary, textarea, audio, video, [contenteditable], [role="button"], [role="link"], [onclick]';

export interface TapEvents<T> {
  onTap(target: T, at: Point): void;
  /** A tap or a click that is on no mention, nor on a surface of ours. */
  onElsewhere(): void;
}

/** Watch taps on mentions, and presses elsewhere; `last` may be a tap that came before. A mention inside a link leaves the tap to the link. Passive. */
export function watchTaps<T>(targets: readonly Aimed<T>[], events: TapEvents<T>, last: Event | null = null): Undo {
  const aim = createAim(targets);
  const stop = new AbortController();
  const onClick = (event: Event) => {
    if (isOurs(event)) return;
    const { clientX: x, clientY: y, pointerType } = event as PointerEvent;
    const isFree = pointerType === 'touch' && !event.defaultPrevented && !(event.target as Element).closest?.(CONTROLS);
    const hit = isFree ? aim({ x, y }) : null;
    if (hit) events.onTap(hit.target, { x, y });
    else events.onElsewhere();
  };
  document.addEventListener('click', onClick, { passive: true, signal: stop.signal });
  if (last?.type === 'click') onClick(last);
  return () => stop.abort();
}
