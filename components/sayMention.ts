// What is said of a mention to those who hear the page: who it is, and which of its places.
import type { CastMember } from '../utils/model.ts';
import { nameOf } from './glosses.ts';
import type { Translator } from './strings.ts';

/** Say a member of the cast, with the number of the mention where there are several; null at an adjective. */
export function sayMention({ entry, actor }: CastMember, index: number | null, strings: Translator): string {
  const { t, list, inline } = strings;
  const step = index !== null && actor.mentions.length > 1 ? [t('entry.step', index + 1, actor.mentions.length)] : [];
  return list([nameOf(entry, strings), inline(t(`kinds.${entry.kind}`)), ...step]);
}
