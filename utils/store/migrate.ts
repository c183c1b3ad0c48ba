// How does what an older Dramatis has stored become what this one stores? A step for each version; the old goes only after the new is there.
import { KEYS, type Kept, type Raw, type Stored, VERSION, has, keptIn, oldValuesIn, syncStateOf } from './kept.ts';
import { isRecord } from './plan.ts';

/** What to write, and what may go once that is written. */
export interface Migration {
  set: Stored;
  remove: string[];
}

type Step = (raw: Raw, name: () => string) => Migration;

/** What two browsers have of a setting: lists and records with what either reader put there, else what is here. Nothing is lost. */
function unite(here: unknown, synced: unknown): unknown {
  if (Array.isArray(here) && Array.isArray(synced)) return [...new Set<unknown>([...(synced as unknown[]), ...(here as unknown[])])];
  return isRecord(here) && isRecord(synced) ? { ...synced, ...here } : here;
}

/** Version 1 kept all settings under one key of the local area; since version 2 each is an item. What has been changed since is newer. */
const toItems: Step = ({ local, sync }, name) => {
  const old = oldValuesIn(local);
  if (old.size === 0) return { set: {}, remove: [] };
  const isSynced = syncStateOf({ local, sync }) === 'ours';
  const items = [...old].filter(([key]) => keptIn(local, key) === null).map(([key, value]): [string, Kept] => [key, { value: isSynced ? unite(value, sync![key]) : value, change: name() }]);
  return { set: Object.fromEntries(items), remove: [KEYS.old] };
};

/** The step that leads to each version from the one before it. */
const STEPS: Record<number, Step> = { 2: toItems };

/** Say what has to be written so that the local area has the form of this version; null where it has it. `name` names a change. */
export function migrate(raw: Raw, name: () => string): Migration | null {
  const stored = raw.local[KEYS.version];
  const from = typeof stored === 'number' ? stored : 1;
  // Settings in the oldest form can come again, put there by a Dramatis that was installed over this one for a while.
  if (from >= VERSION && oldValuesIn(raw.local).size === 0) return null;
  const migration: Migration = { set: {}, remove: [] };
  let { local } = raw;
  for (const [version, step] of Object.entries(STEPS)) {
    if (Number(version) <= from && !has(local, KEYS.old)) continue;
    const { set, remove } = step({ ...raw, local }, name);
    Object.assign(migration.set, set);
    migration.remove.push(...remove);
    local = { ...local, ...set };
  }
  migration.set[KEYS.version] = Math.max(from, VERSION);
  return migration;
}
