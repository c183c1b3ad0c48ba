// Who is in the article, as the reader meets them: the actors with their entries and the offices they held at its date.
import type { Actor, CastMember, Entry, Mention, Role } from '../model.ts';

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
    const seats = [...new Set(actor.mentions.flatMap(({ via }) => via ?? []))].flatMap((id) => entryById(id) ?? []);
    return entry ? [{ actor, entry, roles: rolesAt(entry, published), since: rolesSince(entry, published), seats }] : [];
  });
}

/** The offices that have begun, or ended, since a date. */
export function rolesSince(entry: Entry, date: string | null): Role[] {
  if (!date) return [];
  return (entry.roles ?? []).filter((role) => isBefore(date, role.from) || (role.to !== undefined && !isBefore(date, role.from) && isBefore(date, role.to)));
}

/** Count what is said of a capital or a seat of power ("Moscow", "the Kremlin") as said of its state; each such mention tells by what name. */
export function foldSeats(actors: readonly Actor[], entryById: (id: string) => Entry | undefined): Actor[] {
  const folded = new Map<string, Actor>();
  for (const actor of actors) {
    const entry = entryById(actor.id);
    const state = entry?.of && (entry.kind === 'capital' || entry.seat) ? entryById(entry.of) : undefined;
    const { id, kind, name } = state ? { id: state.id, kind: state.kind, name: state.name.en } : actor;
    const known = folded.get(id) ?? { id, kind, name, mentions: [], adjectives: [], gloss: null };
    const mentions = state ? actor.mentions.map((mention) => ({ ...mention, via: actor.id })) : actor.mentions;
    const order = (x: Mention, y: Mention) => x.block - y.block || x.start - y.start;
    folded.set(id, {
      ...known, mentions: [...known.mentions, ...mentions].sort(order), adjectives: [...known.adjectives, ...actor.adjectives].sort(order), gloss: known.gloss ?? (state ? null : actor.gloss),
    });
  }
  return [...folded.values()];
}
