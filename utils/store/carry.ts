// How do changes that were made here reach the synchronised area within its limits, and what is said where they cannot?
import { KEYS, LOCAL_KEYS, SYNC_KEYS, type Raw, type Stored, VERSION, carriedIn, has, isUnsent, keptIn, syncStateOf } from './kept.ts';
import { ITEMS, type Item } from './plan.ts';

/**
 * Bytes that one item may have, key and JSON together. All items may have 102,400 and be 512: there are a dozen. One may write 120 times
 * a minute and 1,800 times an hour (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync,
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/storage/sync).
 */
const MOST_BYTES = 8192;

/** Between two writings, ms: 1,800 an hour. */
export const PAUSE = 2000;

/** Why something is kept in this browser only: the area is missing, written by a newer Dramatis, full or failing; or an item is too large for it. */
export type Why = 'missing' | 'newer' | 'full' | 'failed' | 'large';

/** What is kept in this browser only, by name of the setting, and why. */
export interface Unsynced {
  why: Why;
  names: string[];
}

export interface Area {
  get(keys: string[]): Promise<Stored>;
  set(items: Stored): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Areas {
  local: Area;
  /** Undefined where the browser has none. */
  sync: Area | undefined;
}

/** Read both areas; a synchronised one that does not answer is none. */
export async function readAreas({ local, sync }: Areas): Promise<Raw> {
  const [here, synced] = await Promise.all([local.get(LOCAL_KEYS), sync ? sync.get(SYNC_KEYS).catch(() => null) : null]);
  return { local: here, sync: synced };
}

/** Count the bytes that an item takes. */
export const bytesOf = (key: string, value: unknown): number => new TextEncoder().encode(key + JSON.stringify(value)).length;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const namesOf = (items: readonly Item[]) => [...new Set(items.map(({ name }) => name))];
/** Chromium names the limit ("Resource::kQuotaBytes quota exceeded"), Firefox its kind; too many writings are another matter, which passes. */
const whyOf = (error: unknown): Why => (/quota_?bytes|max_?items|QuotaExceeded/i.test(String(error)) ? 'full' : 'failed');

/** Bring what has been changed here to the synchronised area, in one writing, and note what has arrived and what has not. */
export async function carry(areas: Areas): Promise<void> {
  const raw = await readAreas(areas);
  // What was not written by us has no change to go by, and nothing broken is spread.
  const unsent = ITEMS.filter((item) => item.area === 'sync' && isUnsent(raw, item) && keptIn(raw.local, item.key)!.change);
  if (unsent.length === 0) return note(areas.local, raw, [], null);
  const state = syncStateOf(raw);
  if (state === 'missing' || state === 'newer') return note(areas.local, raw, [], { why: state, names: namesOf(unsent) });
  const valueOf = ({ key }: Item) => keptIn(raw.local, key)!.value;
  const there = unsent.filter((item) => isSame(raw.sync![item.key], valueOf(item)));
  const large = unsent.filter((item) => bytesOf(item.key, valueOf(item)) > MOST_BYTES);
  const news = unsent.filter((item) => !there.includes(item) && !large.includes(item));
  try {
    if (news.length || (state === 'empty' && there.length)) await areas.sync!.set({ ...Object.fromEntries(news.map((item) => [item.key, valueOf(item)])), [KEYS.version]: VERSION });
  } catch (error) {
    return note(areas.local, raw, there, { why: whyOf(error), names: namesOf([...news, ...large]) });
  }
  await note(areas.local, raw, [...there, ...news], large.length ? { why: 'large', names: namesOf(large) } : null);
}

async function note(local: Area, raw: Raw, arrived: readonly Item[], unsynced: Unsynced | null): Promise<void> {
  const changes: Stored = {};
  if (arrived.length) changes[KEYS.carried] = { ...carriedIn(raw.local), ...Object.fromEntries(arrived.map(({ key }) => [key, keptIn(raw.local, key)!.change])) };
  if (!isSame(unsynced, raw.local[KEYS.unsynced] ?? null)) changes[KEYS.unsynced] = unsynced;
  if (Object.keys(changes).length) await local.set(changes);
}

/** Read what is kept in this browser only; null where all that can be is synchronised. */
export function unsyncedIn(local: Stored): Unsynced | null {
  if (!has(local, KEYS.unsynced)) return null;
  const { why, names } = local[KEYS.unsynced] as Partial<Unsynced>;
  return why && Array.isArray(names) ? { why, names } : null;
}

/** Create what carries again and again: what changes meanwhile goes along the next time, and a pause comes first, so that a slider that is drawn makes one writing. */
export function createCarrier(run: () => Promise<void>, pause: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | null = null;
  let isWanted = false;
  const go = async () => {
    while (isWanted) {
      await pause();
      isWanted = false;
      await run();
    }
  };
  return () => {
    isWanted = true;
    return (going ??= go().finally(() => (going = null)));
  };
}
