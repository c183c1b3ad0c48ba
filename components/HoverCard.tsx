// The card under a mention: who that is, without leaving the sentence. When it opens and closes is the caller's.
import { useRef } from 'preact/hooks';
import type { CastMember } from '../utils/model.ts';
import { EntryBody } from './EntryBody.tsx';
import { useFocusHome } from './focus.ts';
import { nameOf } from './glosses.ts';
import { Icon } from './Icon.tsx';
import { useUniqueId } from './ids.ts';
import { lineOf } from './kinds.ts';
import { type CardPlace, usePlace } from './placeCard.ts';
import { useStrings } from './strings.ts';

export interface HoverCardProps extends CardPlace {
  member: CastMember;
  /** Which of its mentions, from 0; null at an adjective. */
  index: number | null;
  /** Whether it was opened by the keyboard, and takes the focus. */
  takesFocus?: boolean;
  /** Whether it stays until it is closed, and so has to have a button for that. */
  stays?: boolean;
  published?: string | null;
  castCount?: number;
  onStep(index: number): void;
  onOpenCast?(): void;
  onEnter(): void;
  onLeave(): void;
}

export function HoverCard(props: HoverCardProps) {
  const { member, index, docked, castCount, published, takesFocus = false, stays = false, onStep, onOpenCast } = props;
  const strings = useStrings();
  const { t } = strings;
  const id = useUniqueId();
  const card = useRef<HTMLDivElement>(null);
  usePlace(card, props);
  useFocusHome(card, takesFocus);
  const action = (
    <span class="dr-card-acts">
      {docked && onOpenCast && <button type="button" class="dr-act" onClick={onOpenCast}>{castCount === undefined ? t('cast.title') : t('cast.tab', castCount)}</button>}
      {stays && <button type="button" class="dr-icon" aria-label={t('entry.close', nameOf(member.entry, strings))} onClick={props.onClose}><Icon name="close" /></button>}
    </span>
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
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      onPointerEnter={props.onEnter}
      onPointerLeave={props.onLeave}
    >
      <div class="dr-rule2" />
      <div class="dr-card-in">
        <EntryBody member={member} index={index} published={published} level={2} place={place} nameId={id} action={docked || stays ? action : undefined} onStep={onStep} />
      </div>
    </div>
  );
}
