// When text may stand elsewhere in the window than it did.
import type { Undo } from '../model.ts';

export interface LayoutWatch {
  /** Call soon, in the next frame, whatever has happened. */
  soon(): void;
  stop: Undo;
}

/**
 * Watch what moves the text of `elements`: scrolling, also of a box inside the page, another size of the window or of the text, another font.
 * Called at most once a frame; nothing runs while idle.
 */
export function watchLayout(elements: Iterable<Element>, onMove: () => void): LayoutWatch {
  let frame = 0;
  const run = () => {
    frame = 0;
    onMove();
  };
  const soon = () => void (frame ||= requestAnimationFrame(run));
  const size = new ResizeObserver(soon);
  for (const element of elements) size.observe(element);
  // What moves text without changing its size changes the size of what holds it.
  size.observe(document.documentElement);
  size.observe(document.body);
  const stop = new AbortController();
  const options = { passive: true, signal: stop.signal } as const;
  document.addEventListener('scroll', soon, { ...options, capture: true });
  window.addEventListener('resize', soon, options);
  document.fonts.addEventListener('loadingdone', soon, options);
  return {
    soon,
    stop() {
      stop.abort();
      size.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}
