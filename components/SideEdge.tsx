// The edge of the sidebar, by which its width is set: dragged, or moved by keys (WAI-ARIA, window splitter).
import { useRef } from 'preact/hooks';
import { useStrings } from './strings.ts';

export interface SideWidth {
  /** All in px; `first` is what a double click goes back to. */
  now: number;
  least: number;
  most: number;
  first: number;
  step: number;
}

interface Props {
  width: SideWidth;
  /** `isDone` tells that the hand has let go: only then it is worth remembering. */
  onWidth(width: number, isDone: boolean): void;
}

export function SideEdge({ width: { now, least, most, first, step }, onWidth }: Props) {
  const { t } = useStrings();
  /** Between the pointer and the right edge of the sidebar there is always its width, but for where on the handle it was taken. */
  const grip = useRef<number | null>(null);
  const widthAt = (event: PointerEvent) => {
    const { right } = (event.currentTarget as HTMLElement).parentElement!.getBoundingClientRect();
    return Math.min(most, Math.max(least, right - event.clientX + (grip.current ?? 0)));
  };
  const take = (event: PointerEvent) => {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
    grip.current = 0;
    grip.current = now - widthAt(event);
  };
  const drag = (event: PointerEvent) => {
    if (grip.current !== null) onWidth(widthAt(event), false);
  };
  const letGo = (event: PointerEvent) => {
    if (grip.current === null) return;
    onWidth(widthAt(event), true);
    grip.current = null;
  };
  const onKey = (event: KeyboardEvent) => {
    // The edge moves with the arrow: to the left is wider.
    const wanted = { ArrowLeft: now + step, ArrowRight: now - step, Home: least, End: most }[event.key];
    if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onWidth(wanted, true);
  };
  return (
    <div
      class="dr-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('sidebar.width')}
      aria-valuenow={now}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDblClick={() => onWidth(first, true)}
      onKeyDown={onKey}
    />
  );
}
