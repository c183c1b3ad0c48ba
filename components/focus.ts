// Focus that a surface takes when it is asked for, and gives back when it goes.
import { useLayoutEffect } from 'preact/hooks';

/** Put focus on an element while `takes`; afterwards give it back to whoever had it, unless the reader has gone elsewhere meanwhile. */
export function useFocusHome(root: { current: HTMLElement | null }, takes: boolean): void {
  useLayoutEffect(() => {
    if (!takes) return;
    const element = root.current!;
    const active = () => (element.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
    const before = active() ?? (element.ownerDocument.activeElement as HTMLElement | null);
    element.focus({ preventScroll: true });
    return () => {
      const now = active();
      if (!now || !element.contains(now)) return;
      if (before && before !== element.ownerDocument.body) before.focus({ preventScroll: true });
      else now.blur();
    };
  }, [takes]);
}
