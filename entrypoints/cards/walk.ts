// The keyboard's way through the mentions: next, previous, open. Pressed as commands of the browser, so that no key of the page is taken.
import { sayMention } from '../../components/sayMention.ts';
import type { Translator } from '../../components/strings.ts';
import type { MentionCommand } from '../../utils/messages.ts';
import type { CastMember } from '../../utils/model.ts';
import { isDocked } from '../../utils/effects/room.ts';
import { ABOVE_DOCK } from './cardProps.ts';
import type { OpenCard } from './openCard.ts';
import type { Stepped } from './stepped.ts';
import { type MentionKey, memberAt } from '../../utils/find/mention.ts';

interface Parts {
  stepped: Stepped;
  card: OpenCard;
  strings: Translator;
  cast(): readonly CastMember[] | null;
  say(words: string): void;
}

/** Create the way; it is walked by the names of the commands. */
export function createWalk({ stepped, card, strings, cast, say }: Parts): (command: MentionCommand) => void {
  const sayAt = (key: MentionKey) => {
    const member = memberAt(cast() ?? [], key);
    if (member) say(sayMention(member, key.index < 0 ? null : key.index, strings));
  };
  return (command) => {
    const isOpen = card.key !== null && card.by === 'keyboard';
    if (command === 'open-mention' && isOpen) return card.close();
    const hasCard = isOpen || command === 'open-mention';
    const step = command === 'next-mention' ? 1 : command === 'previous-mention' ? -1 : 0;
    const key = stepped.walk(step, hasCard && isDocked(window) ? ABOVE_DOCK : undefined);
    if (!key) return say(strings.t('cast.noMention'));
    // A card that is open goes along; what it says is said by its own label, which has the focus.
    if (hasCard) card.open(key, 'keyboard');
    else card.close();
    if (isOpen || command !== 'open-mention') sayAt(key);
  };
}
