// What the card of a mention is drawn from.
import type { HoverCardProps } from '../../components/HoverCard.tsx';
import { isDocked } from '../../utils/effects/room.ts';
import { rectsOfText } from '../../utils/effects/strokes.ts';
import type { MentionsNow } from './mentions.ts';
import type { OpenCard } from './openCard.ts';
import type { Stepped } from './stepped.ts';
import { memberAt } from '../../utils/find/mention.ts';

/** It takes six tenths of the window's height at most: a mention has to stand above it. */
export const ABOVE_DOCK = 0.35;

interface Parts {
  now: MentionsNow;
  card: OpenCard;
  stepped: Stepped;
  /** Width (px) at the right of the window that the sidebar takes. */
  inset: number;
  /** Open an actor's entry in the cast. */
  onOpenCast(actor: string): void;
}

/** Give the props of the card that is open, or null: also where the page no longer has the mention. */
export function cardProps({ now: { cast, session }, card, stepped, inset, onOpenCast }: Parts): HoverCardProps | null {
  const { key } = card;
  const member = key && cast && memberAt(cast, key);
  const range = key && stepped.rangeOf(key);
  if (!member || !range) return null;
  return {
    member, inset,
    index: key.index < 0 ? null : key.index,
    published: session.page.reading.published,
    docked: isDocked(window),
    castCount: cast.length,
    anchor: range.startContainer.parentElement!,
    isRtl: getComputedStyle(range.startContainer.parentElement!).direction === 'rtl',
    rects: () => rectsOfText(range, null),
    onStep: (index) => {
      stepped.step({ actor: key.actor, index });
      card.goOn({ actor: key.actor, index });
    },
    point: card.point,
    takesFocus: card.by === 'keyboard',
    stays: card.by === 'tap' || card.by === 'keyboard',
    of: `${key.actor} ${key.index}`,
    onClose: card.close,
    onOpenCast() {
      card.close();
      onOpenCast(key.actor);
    },
    onEnter: card.enter,
    onLeave: card.leave,
  };
}
