// What do the two areas of the storage hold together? Read out of what they contain; nothing is written here.
import { ITEMS, type Item, isRecord, recordOf, valuesOf } from './plan.ts';

/** Raised when the form of what is stored changes; each step up is in `migrate.ts`. */
export const VERSION = 2;

/** The keys beside the items: the form's version (in both areas); what has been synchronised, and why not (local); all settings as version 1 kept them. */
export const KEYS = { version: 'version', carried: 'carried', unsynced: 'unsynced', old: 'settings' } as const;

export type Stored = Record<string, unknown>;

/** The contents of both areas, as far as they are ours; `sync` is null where the browser has none or it does not answer. */
export interface Raw {
  local: Stored;
  sync: Stored | null;
}

/** An item as it is kept in the local area: each change has a name of its own, by which is known whether it has been synchronised. */
export interface Kept {
  value: unknown;
  change: string;
}

export const LOCAL_KEYS: string[] = [...ITEMS.map(({ key }) => key), ...Object.values(KEYS)];
export const SYNC_KEYS: string[] = [...ITEMS.filter(({ area }) => area === 'sync').map(({ key }) => key), KEYS.version];

/** Whether an area has something under a key. */
export const has = (stored: Stored, key: string): boolean => stored[key] !== undefined && stored[key] !== null;

/** Read an item of the local area; one that was not written by us has a value and no change. */
export function keptIn(local: Stored, key: string): Kept | null {
  if (!has(local, key)) return null;
  const { value, change } = local[key] as Partial<Kept>;
  return typeof change === 'string' && value !== undefined ? { value, change } : { value: local[key], change: '' };
}

/** The names of changes that have been synchronised, by item. */
export function carriedIn(local: Stored): Stored {
  return recordOf(local[KEYS.carried]);
}

export type SyncState = 'ours' | 'empty' | 'newer' | 'missing';

/** Detect whose the synchronised area is: one without our version has nothing of ours, or was emptied. */
export function syncStateOf({ sync }: Raw): SyncState {
  if (!sync) return 'missing';
  const version = sync[KEYS.version];
  if (typeof version !== 'number') return 'empty';
  return version > VERSION ? 'newer' : 'ours';
}

/** Tell whether a change of this browser has not reached the synchronised area, so that it counts and not what stands there. */
export function isUnsent(raw: Raw, { key }: Item): boolean {
  const kept = keptIn(raw.local, key);
  return kept !== null && (syncStateOf(raw) !== 'ours' || carriedIn(raw.local)[key] !== kept.change);
}

/**
 * Read the value of each item that is stored anywhere: a change that was made here and is on its way, else what is synchronised, else what
 * stands here. Settings that have not been migrated count as changes made here.
 */
export function valuesIn(raw: Raw): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const old = oldValuesIn(raw.local);
  const isSyncOurs = syncStateOf(raw) === 'ours';
  for (const item of ITEMS) {
    const { key, area } = item;
    const kept = keptIn(raw.local, key);
    const synced = area === 'sync' && isSyncOurs && has(raw.sync!, key) ? { value: raw.sync![key] } : null;
    const fromHere = kept && (isUnsent(raw, item) || !synced) ? kept : null;
    const found = fromHere ?? (!kept && old.has(key) ? { value: old.get(key) } : null) ?? synced;
    if (found) values.set(key, found.value);
  }
  return values;
}

/** Read the items of settings as version 1 kept them; none where they are broken altogether or not there. */
export function oldValuesIn(local: Stored): Map<string, unknown> {
  return valuesOf(recordOf(local[KEYS.old]));
}

/** Tell whether what version 1 kept is no settings at all. */
export const isOldBroken = (local: Stored): boolean => has(local, KEYS.old) && !isRecord(local[KEYS.old]);
