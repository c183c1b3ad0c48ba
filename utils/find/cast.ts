// Who is in the article, as the reader meets them: the actors with their entries and the offices they held at its date.
import type { Actor, CastMember, Entry, Role } from '../model.ts';

/** Compare a date with another that may be less exact ("2019" with "2019-03-20"): by what both of them say. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** The offices of an entry that were held on `date` (ISO 8601); none where the date is unknown. */
export function rolesAt(entry: Entry, date: string | null): Role[] {
  if (!date) return [];
  return (entry.roles ?? []).filter((role) => !isBefore(date, role.from) && !(role.to && isBefore(role.to, date)));
}

/** Join actors with their entries; actors without one are left out. */
export function buildCast(actors: readonly Actor[], entryById: (id: string) => Entry | undefined, published: string | null): CastMember[] {
  return actors.flatMap((actor) => {
    const entry = entryById(actor.id);
    return entry ? [{ actor, entry, roles: rolesAt(entry, published) }] : [];
  });
}
