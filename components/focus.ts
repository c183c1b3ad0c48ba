// Focus that a surface takes when it is asked for, and gives back when it goes.
import { useLayoutEffect, useRef } from 'preact/hooks';

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
  }, [root, takes]);
}

/** Set while focus that was lost with what has gone waits for what comes in its place. */
export type Heir = { current: boolean };

/** Leave the focus to an heir where what goes has had it. */
export function useBequeath(root: { current: HTMLElement | null }, heir: Heir | undefined): void {
  const left = useRef(heir);
  left.current = heir;
  useLayoutEffect(() => {
    const element = root.current!;
    return () => {
      const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
      if (left.current && active && element.contains(active)) left.current.current = true;
    };
  }, []);
}

/** Take the focus where it waits for an heir. */
export function useInherit(control: { current: HTMLElement | null }, heir: Heir | undefined): void {
  useLayoutEffect(() => {
    if (heir?.current) control.current!.focus({ preventScroll: true });
    if (heir) heir.current = false;
  }, []);
}

/**
 * Make a press give focus to `root` once the answer is there: the button that was pressed goes away with it, and whoever stood on it goes on
 * reading here.
 */
export function useAnswerFocus(root: { current: HTMLElement | null }, isAnswer: boolean): () => void {
  const stood = useRef(false);
  useLayoutEffect(() => {
    if (isAnswer && stood.current) root.current!.focus();
    stood.current = false;
  }, [isAnswer]);
  return () => void (stood.current = true);
}
