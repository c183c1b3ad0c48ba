// Where the card of a mention stands: at the line that was pointed at, inside the window, whatever the page does to its root.
import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Air between the mention and the card, px. */
const GAP = 10;
/** The card's border and side, px: its text starts under the first letter of the mention. */
const TEXT_INSET = 17;
/** The card stays this far from the edge of the window, px. */
const EDGE = 8;

export interface CardPlace {
  /** Names the mention: the card is placed anew for another one. */
  of: string;
  /** The rectangles of the mention in the window, one for each line. */
  rects(): DOMRect[];
  /** Where the pointer is, if one has opened the card. */
  point?: { x: number; y: number } | null;
  /** The element that the mention stands in; boxes that scroll around it move the card too. */
  anchor?: Element;
  /** Whether the mention is written from right to left. */
  isRtl?: boolean;
  /** Width at the right of the window that the card leaves free: the sidebar's. */
  inset?: number;
  /** Whether it lies at the bottom of a narrow window. */
  docked: boolean;
  onClose(): void;
}

/** Give the number of the line that a point is nearest to; without a point the last one. */
export function lineAt(rects: readonly Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>[], point?: { x: number; y: number } | null): number {
  if (!point) return rects.length - 1;
  const away = rects.map(({ left, right, top, bottom }) => Math.hypot(Math.max(left - point.x, 0, point.x - right), Math.max(top - point.y, 0, point.y - bottom)));
  return away.indexOf(Math.min(...away));
}

/** The last line, as high as all of them: a card under or over it covers none. */
function underAll(rects: readonly DOMRect[]): DOMRect {
  const last = rects.at(-1);
  if (!last) return new DOMRect();
  const top = Math.min(...rects.map((rect) => rect.top));
  return new DOMRect(last.left, top, last.width, last.bottom - top);
}

/** Keep a card at its mention while the page scrolls or the window changes; a mention that leaves the window takes its card along. */
export function usePlace(card: { current: HTMLElement | null }, place: CardPlace): void {
  const { of, docked, inset = 0, anchor, isRtl = false } = place;
  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(() => {
    const floating = card.current!;
    if (docked) {
      floating.removeAttribute('style');
      return;
    }
    const rects = () => latest.current.rects();
    const lines = rects();
    const line = lineAt(lines, latest.current.point);
    const spot = () => (latest.current.point ? rects()[line] : undefined) ?? underAll(rects());
    const mention: VirtualElement = { getBoundingClientRect: spot, contextElement: anchor };
    let isFirst = true;
    const update = () => {
      if (!isFirst && isOutOfSight(rects(), floating)) return latest.current.onClose();
      isFirst = false;
      void placeCard(mention, floating, { inset, isRtl, isUnder: line === lines.length - 1 });
    };
    return autoUpdate(mention, floating, update);
  }, [card, of, docked, inset, anchor, isRtl]);
}

async function placeCard(mention: VirtualElement, floating: HTMLElement, { inset, isRtl, isUnder }: { inset: number; isRtl: boolean; isUnder: boolean }): Promise<void> {
  // Measure the card at its full height, not at the one that the last place left it.
  floating.style.maxHeight = '';
  const origin = undoRootScale(floating);
  const padding = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE + inset };
  const { x, y } = await computePosition(mention, floating, {
    strategy: 'fixed',
    placement: `${isUnder ? 'bottom' : 'top'}-${isRtl ? 'end' : 'start'}`,
    middleware: [
      offset({ mainAxis: GAP, alignmentAxis: -TEXT_INSET }),
      flip({ padding, crossAxis: false }),
      shift({ padding }),
      size({ padding, apply: ({ availableHeight }) => { floating.style.maxHeight = `${Math.max(160, Math.floor(availableHeight))}px`; } }),
    ],
  });
  floating.style.transform = `translate(${Math.round(x - origin.left)}px, ${Math.round(y - origin.top)}px)`;
}

/**
 * Undo what a zoom or a transform of the page's root element does to the card, so that its px are the window's again.
 * Returns where in the window the card's origin lies.
 */
function undoRootScale(floating: HTMLElement): { left: number; top: number } {
  const { style } = floating;
  const before = style.transform;
  style.transform = 'none';
  style.zoom = '';
  const width = floating.ownerDocument.defaultView!.getComputedStyle(floating).width;
  const scale = floating.getBoundingClientRect().width / Number.parseFloat(width) || 1;
  if (Math.abs(scale - 1) > 0.01) style.zoom = String(1 / scale);
  const { left, top } = floating.getBoundingClientRect();
  style.transform = before;
  return { left, top };
}

function isOutOfSight(rects: readonly DOMRect[], floating: HTMLElement): boolean {
  const { innerHeight = 0 } = floating.ownerDocument.defaultView ?? {};
  return rects.every((rect) => rect.bottom < 0 || rect.top > innerHeight);
}
