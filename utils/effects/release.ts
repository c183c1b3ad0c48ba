// The release of a key whose press was ours: once our surface has closed on it, the page would hear a key let go that it never heard pressed.
import type { Undo } from '../model.ts';

/** Keep the release of a pressed key from the page's own listeners. Over with that release, or with the next press of any key. */
export function keepRelease(window: Window, { key }: KeyboardEvent): Undo {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  window.addEventListener('keydown', () => stop.abort(), options);
  window.addEventListener('keyup', (event) => {
    if (event.key === key) event.stopImmediatePropagation();
    stop.abort();
  }, options);
  return () => stop.abort();
}
