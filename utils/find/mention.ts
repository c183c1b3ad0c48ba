// Which mention is meant, and which member of the cast it names.
import type { CastMember } from '../model.ts';

/** One mention, by its actor and its number among that actor's; an adjective by -1 and down. */
export interface MentionKey {
  actor: string;
  index: number;
}

export const isSameMention = (a: MentionKey | null, b: MentionKey | null): boolean => a?.actor === b?.actor && a?.index === b?.index;

/** The member that a mention names; by the name of its capital or seat of power, with that one's entry. */
export function memberAt(cast: readonly CastMember[], { actor: id, index }: MentionKey): CastMember | undefined {
  const member = cast.find(({ actor }) => actor.id === id);
  const via = member && index >= 0 ? member.actor.mentions[index]?.via : undefined;
  const seat = member?.seats.find((entry) => entry.id === via);
  return member && seat ? { ...member, entry: seat, roles: [], since: [] } : member;
}
