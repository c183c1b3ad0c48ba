// The card under a mention: who that is, without leaving the sentence. Where it stands is computed; when it opens and closes is the caller's.
import { useRef } from 'preact/hooks';
import type { CastMember } from '../utils/model.ts';
import { EntryBody } from './EntryBody.tsx';
import { useUniqueId } from './ids.ts';
import { lineOf } from './kinds.ts';
import { usePlacement } from './placement.ts';
import { useStrings } from './strings.ts';

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
  usePlacement(card, { ...props, onOutOfSight: props.onClose }, [member, index]);
  const action = docked && onOpenCast && (
    <button type="button" class="dr-act" onClick={onOpenCast}>{castCount === undefined ? t('cast.title') : t('cast.tab', castCount)}</button>
  );
  // What the reader opens here takes the card's place.
  const place = { rects: props.rects, anchor: props.anchor, onOpened: props.onClose };
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
        <EntryBody member={member} index={index} published={published} level={2} nameId={id} action={action} place={place} onStep={onStep} />
      </div>
    </div>
  );
}
