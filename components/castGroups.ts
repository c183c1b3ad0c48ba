// How the cast is set: which members match the filter, in which groups they stand, and which of them fold away.
import type { CastMember, CastOrder } from '../utils/model.ts';
import { GROUPS, groupOf, type Group } from './kinds.ts';

/** A group of this many members or fewer is shown whole. */
const WHOLE = 7;
/** A folded group still shows this many, so that it is never a title alone. */
const LEAST = 4;

export interface CastGroupOf {
  group: Group;
  members: CastMember[];
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether it is a term of the reader's own glossary, which has a section of its own. */
export const isOwn = ({ entry }: CastMember): boolean => entry.id.startsWith('own:');

/** The members that the list shows: an actor that only adjectives name has a card, but no row. */
export const listed = (cast: readonly CastMember[]): CastMember[] => cast.filter((member) => member.actor.mentions.length > 0 && !isOwn(member));

/** Find the members that carry the words in a name, of either language or a state's in any, a full name or an alias. */
export function filterCast(cast: CastMember[], words: string): CastMember[] {
  const wanted = fold(words.trim());
  if (!wanted) return cast;
  return cast.filter(({ entry: { name, names, full, aliases } }) =>
    [name.en, name.ru, ...Object.values(names ?? {}), full?.en ?? '', full?.ru ?? '', ...(aliases?.en ?? []), ...(aliases?.ru ?? [])].some((form) => fold(form).includes(wanted)));
}

/** Put members in groups by kind, each in order of appearance or the most named first; empty groups are left out. */
export function groupCast(cast: CastMember[], order: CastOrder): CastGroupOf[] {
  const place = (member: CastMember) => member.actor.mentions[0]?.place ?? 1;
  const often = (member: CastMember) => (order === 'frequency' ? member.actor.mentions.length : 0);
  const ordered = [...cast].sort((a, b) => often(b) - often(a) || place(a) - place(b));
  return GROUPS.map((group) => ({ group, members: ordered.filter((member) => groupOf(member.actor.kind) === group) }))
    .filter(({ members }) => members.length > 0);
}

/** Split a group into what is shown and those named once that fold; nothing folds for the gain of one row. */
export function foldGroup(members: CastMember[]): { shown: CastMember[]; folded: CastMember[] } {
  const isOnce = (member: CastMember) => member.actor.mentions.length <= 1;
  const kept = members.filter((member) => !isOnce(member)).length;
  let spare = Math.max(0, LEAST - kept);
  const folded = members.filter((member) => isOnce(member) && spare-- <= 0);
  if (members.length <= WHOLE || folded.length < 2) return { shown: members, folded: [] };
  const away = new Set(folded);
  return { shown: members.filter((member) => !away.has(member)), folded };
}

/** Count the places where the cast is named. */
export const countMentions = (cast: readonly CastMember[]): number => cast.reduce((sum, { actor }) => sum + actor.mentions.length, 0);
