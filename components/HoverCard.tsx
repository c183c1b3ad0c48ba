// The card under a mention: who that is, without leaving the sentence. Where it stands is computed; when it opens and closes is the caller's.
import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CastMember } from '../utils/model.ts';
import { EntryBody } from './EntryBody.tsx';
import { useUniqueId } from './ids.ts';
import { lineOf } from './kinds.ts';
import { useStrings } from './strings.ts';

/** Air between the mention and the card, px. */
const GAP = 10;
/** The card's border and side, px: its text starts under the first letter of the mention. */
const TEXT_INSET = 17;
/** The card stays this far from the edge of the window, px. */
const EDGE = 8;

export interface HoverCardProps {
  member: CastMember;
  /** Which of its mentions, from 0; null at an adjective. */
  index: number | null;
  /** The rectangles of the mention in the viewport, one for each line. */
  rects(): DOMRect[];
  /** The element that the mention stands in; boxes that scroll around it move the card too. */
  anchor?: Element;
  /** Width at the right of the window that the card leaves free: the sidebar's. */
  inset?: number;
  /** Whether it lies at the bottom of a narrow window. */
  docked: boolean;
  published?: string | null;
  castCount?: number;
  onStep(index: number): void;
  onClose(): void;
  onOpenCast?(): void;
  onEnter(): void;
  onLeave(): void;
}

export function HoverCard(props: HoverCardProps) {
  const { member, index, docked, castCount, published, onStep, onOpenCast } = props;
  const { t } = useStrings();
  const id = useUniqueId();
  const card = useRef<HTMLDivElement>(null);
  usePosition(card, props);
  const action = docked && onOpenCast && (
    <button type="button" class="dr-act" onClick={onOpenCast}>{castCount === undefined ? t('cast.title') : t('cast.tab', castCount)}</button>
  );
  return (
    <div
      ref={card}
      class={`dr dr-card k-${lineOf(member.actor.kind)}${docked ? ' is-docked' : ''}`}
      dir="ltr"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onPointerEnter={props.onEnter}
      onPointerLeave={props.onLeave}
    >
      <div class="dr-rule2" />
      <div class="dr-card-in">
        <EntryBody member={member} index={index} published={published} level={2} nameId={id} action={action} onStep={onStep} />
      </div>
    </div>
  );
}

/** Keep the card at its mention while the page scrolls or the window changes; a mention that leaves the window takes its card along. */
function usePosition(card: { current: HTMLElement | null }, props: HoverCardProps): void {
  const { member, index, docked, inset = 0, anchor } = props;
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    const floating = card.current!;
    if (docked) {
      floating.removeAttribute('style');
      return;
    }
    const mention: VirtualElement = {
      getBoundingClientRect: () => uniteRects(latest.current.rects()),
      getClientRects: () => latest.current.rects(),
      contextElement: anchor,
    };
    let isFirst = true;
    const place = () => {
      if (!isFirst && isOutOfSight(latest.current.rects(), floating)) return latest.current.onClose();
      isFirst = false;
      void placeCard(mention, floating, inset);
    };
    return autoUpdate(mention, floating, place);
  }, [member, index, docked, inset, anchor]);
}

async function placeCard(mention: VirtualElement, floating: HTMLElement, inset: number): Promise<void> {
  // Measure the card at its full height, not at the one that the last place left it.
  floating.style.maxHeight = '';
  const padding = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE + inset };
  const { x, y } = await computePosition(mention, floating, {
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
