// Where a card stands: at a stretch of text or a control, while the page scrolls or the window changes.
import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Air between the mention and the card, px. */
const GAP = 10;
/** The card's border and side, px: its text starts under the first letter of the mention. */
const TEXT_INSET = 17;
/** The card stays this far from the edge of the window, px. */
const EDGE = 8;

export interface Placement {
  /** The rectangles in the viewport that it stands at, one for each line. */
  rects(): DOMRect[];
  /** The element that they stand in; boxes that scroll around it move the card too. */
  anchor?: Element;
  /** Width at the right of the window that the card leaves free: the sidebar's. */
  inset?: number;
  /** Whether it lies at the bottom of a narrow window. */
  docked: boolean;
  /** What it stands at has left the window. */
  onOutOfSight(): void;
}

/** Keep a card at its place; it is placed anew from the start when one of `keys` changes. */
export function usePlacement(card: { current: HTMLElement | null }, placement: Placement, keys: readonly unknown[]): void {
  const { docked, inset = 0, anchor } = placement;
  const latest = useRef(placement);
  latest.current = placement;
  useLayoutEffect(() => {
    const floating = card.current!;
    if (docked) {
      floating.removeAttribute('style');
      return;
    }
    const place: VirtualElement = {
      getBoundingClientRect: () => uniteRects(latest.current.rects()),
      getClientRects: () => latest.current.rects(),
      contextElement: anchor,
    };
    let isFirst = true;
    const settle = () => {
      const rects = latest.current.rects();
      // What it stood at is no more: it stays where it is.
      if (rects.length === 0 && !isFirst) return;
      if (!isFirst && isOutOfSight(rects, floating)) return latest.current.onOutOfSight();
      isFirst = false;
      void placeCard(place, floating, inset);
    };
    return autoUpdate(place, floating, settle);
  }, [...keys, docked, inset, anchor]);
}

async function placeCard(place: VirtualElement, floating: HTMLElement, inset: number): Promise<void> {
  // Measure the card at its full height, not at the one that the last place left it.
  floating.style.maxHeight = '';
  const padding = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE + inset };
  const { x, y } = await computePosition(place, floating, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset({ mainAxis: GAP, crossAxis: -TEXT_INSET }),
      flip({ padding, crossAxis: false }),
      shift({ padding }),
      size({ padding, apply: ({ availableHeight }) => { floating.style.maxHeight = `${Math.max(160, Math.floor(availableHeight))}px`; } }),
    ],
  });
  floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function uniteRects(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return new DOMRect(left, top, Math.max(...rects.map((rect) => rect.right)) - left, Math.max(...rects.map((rect) => rect.bottom)) - top);
}

function isOutOfSight(rects: DOMRect[], floating: HTMLElement): boolean {
  const { innerHeight = 0 } = floating.ownerDocument.defaultView ?? {};
  return rects.every((rect) => rect.bottom < 0 || rect.top > innerHeight);
}
