// What does the reader ask of the mentions in the text? Pointed at, tapped or stepped to: one of them lit, one card open.
import { sayMention } from '../../components/sayMention.ts';
import type { HoverCardProps } from '../../components/HoverCard.tsx';
import type { Translator } from '../../components/strings.ts';
import { isOurs } from '../../utils/effects/aim.ts';
import { type MentionKey, memberAt } from '../../utils/find/mention.ts';
import type { MentionCommand } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';
import type { SurfaceOptions } from '../companion/surfaceOptions.ts';
import { cardProps } from './cardProps.ts';
import { createOpenCard } from './openCard.ts';
import { createStepped } from './stepped.ts';
import { createWalk } from './walk.ts';

/** What is in force. */
export type MentionsNow = Pick<SurfaceOptions, 'session' | 'targets' | 'cast' | 'switches' | 'theme'>;

export interface MentionsOptions {
  strings: Translator;
  now(): MentionsNow;
  /** Width (px) at the right of the window that the sidebar takes. */
  inset(): number;
  say(words: string): void;
  /** Another card is open, or none, or another mention is stepped to. */
  onChange(): void;
  /** Open an actor's entry in the cast. */
  onOpenCast(actor: string): void;
}

export interface Mentions {
  /** The mention stepped to. */
  readonly current: MentionKey | null;
  /** What the open card is drawn from; null where none is. */
  card(): HoverCardProps | null;
  /** Watch the mentions that are there now, where they are marked; `last` is what the pointer has done before. */
  watch(last?: Event | null): void;
  step(key: MentionKey): void;
  /** Step through the mentions, or open the card of one, by a command. */
  walk(command: MentionCommand): void;
  close(): void;
  /** Take the keyboard's ring off. */
  unring(): void;
  /** Forget what belongs to a page that has changed, without telling. */
  forget(): void;
  remove: Undo;
}

/** Create it with nothing open, and nothing watched yet. */
export function createMentions({ strings, now, inset, say, onChange, onOpenCast }: MentionsOptions): Mentions {
  const stepped = createStepped(now);
  const card = createOpenCard(() => {
    const member = card.key && card.by !== 'keyboard' && memberAt(now().cast ?? [], card.key);
    say(member ? sayMention(member, null, strings) : '');
    stepped.light(card.key);
    onChange();
  });
  const stop = new AbortController();
  document.addEventListener('pointerdown', (event) => isOurs(event) || stepped.unring(), { signal: stop.signal, passive: true });
  let unwatch: Undo = () => {};
  return {
    get current() {
      return stepped.current;
    },
    card: () => cardProps({ now: now(), card, stepped, inset: inset(), onOpenCast }),
    watch(last = null) {
      const { switches, targets } = now();
      unwatch();
      stepped.light(null);
      unwatch = switches.marks ? card.watch(targets, last) : () => {};
    },
    step(key) {
      stepped.step(key);
      onChange();
    },
    walk: createWalk({ stepped, card, strings, cast: () => now().cast, say }),
    close: card.close,
    unring: stepped.unring,
    forget() {
      stepped.forget();
      card.forget();
    },
    remove() {
      stop.abort();
      unwatch();
      card.remove();
      stepped.remove();
    },
  };
}
