// The sidebar over the page: a scrim, focus kept inside while it is open and given back when it closes.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from './strings.ts';

interface Props {
  onClose(): void;
  /** The sidebar. */
  children: ComponentChildren;
}

export function Drawer({ onClose, children }: Props) {
  const { t } = useStrings();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepFocus(root.current!), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Tab') {
      wrapFocus(root.current!, event);
    }
  };
  return (
    <div ref={root} role="dialog" aria-modal="true" aria-label={t('cast.title')} tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="dr dr-scrim" onClick={onClose} />
      {children}
    </div>
  );
}

/** Put focus on the first control; give it back to whoever had it once the drawer is gone. */
function keepFocus(root: HTMLElement): () => void {
  const before = (root.getRootNode() as Document | ShadowRoot).activeElement ?? root.ownerDocument.activeElement;
  listTabbable(root)[0]?.focus();
  return () => (before as HTMLElement | null)?.focus?.();
}

function wrapFocus(root: HTMLElement, event: KeyboardEvent): void {
  const tabbable = listTabbable(root);
  const active = (root.getRootNode() as Document | ShadowRoot).activeElement;
  const [first, last] = [tabbable[0], tabbable.at(-1)];
  const isAtEdge = active === (event.shiftKey ? first : last) || active === root;
  if (!isAtEdge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** List what Tab reaches, in order; walked by hand, since the drawer may stand in a closed shadow root. */
function listTabbable(element: Element): HTMLElement[] {
  return [...element.children].flatMap((child) => {
    const html = child as HTMLElement;
    if (html.hidden) return [];
    const isTabbable = html.tabIndex >= 0 && !(html as HTMLButtonElement).disabled;
    return isTabbable ? [html, ...listTabbable(html)] : listTabbable(html);
  });
}
