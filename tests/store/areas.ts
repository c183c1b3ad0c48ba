// Both areas of the storage in memory, with the limits that the documentation gives for the synchronised one, and contexts that share them.
import { vi } from 'vitest';
import { parseSettings } from '../../utils/settings.ts';
import { withSwitch } from '../../utils/store/changes.ts';
import { type Area, type Areas, carry } from '../../utils/store/carry.ts';
import type { Raw, Stored } from '../../utils/store/kept.ts';
import { migrate } from '../../utils/store/migrate.ts';
import { type Store, createStore } from '../../utils/store/store.ts';

export const parse = parseSettings;
export const FIRST = parseSettings(null);
export const marksOff = (now: typeof FIRST) => withSwitch(now, 'marks', false);

const bytes = (key: string, value: unknown) => Buffer.byteLength(key + JSON.stringify(value));

function refuseOver(kept: Stored): void {
  const sizes = Object.entries(kept).map(([key, value]) => bytes(key, value));
  if (sizes.some((size) => size > 8192)) throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
  if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('Resource::kQuotaBytes quota exceeded');
  if (sizes.length > 512) throw new Error('Resource::kMaxItems quota exceeded');
}

export interface Memory {
  raw: { local: Stored; sync: Stored };
  areas: Areas;
  /** Another context: a tab, the popup. */
  context(): Store;
  /** What the background does at its start. */
  migrate(): Promise<void>;
  carry(): Promise<void>;
}

/** Create a storage that holds this already. `fails` tells of what does not work. */
export function createMemory(local: Stored = {}, sync: Stored | undefined = {}, fails: Partial<Record<'sync.get' | 'sync.set' | 'local.set' | 'local.remove', string>> = {}): Memory {
  const raw = { local: { ...local }, sync: { ...sync } };
  const listeners = new Set<(keys: string[]) => void>();
  let names = 0;
  const name = () => `change-${++names}`;
  const areaOf = (which: 'local' | 'sync'): Area => {
    const failIf = (work: 'get' | 'set' | 'remove') => {
      const fault = fails[`${which}.${work}` as keyof typeof fails];
      if (fault) throw new Error(fault);
    };
    return {
      get: vi.fn(async (keys: string[]) => {
        failIf('get');
        return structuredClone(Object.fromEntries(Object.entries(raw[which]).filter(([key]) => keys.includes(key))));
      }),
      set: vi.fn(async (items: Stored) => {
        failIf('set');
        const next = { ...raw[which], ...structuredClone(items) };
        if (which === 'sync') refuseOver(next);
        raw[which] = next;
        for (const listener of listeners) listener(Object.keys(items));
      }),
      remove: vi.fn(async (keys: string[]) => {
        failIf('remove');
        for (const key of keys) delete raw[which][key];
        for (const listener of listeners) listener(keys);
      }),
    };
  };
  const areas: Areas = { local: areaOf('local'), sync: sync && areaOf('sync') };
  return {
    raw, areas,
    context: () => createStore({
      areas: () => areas, parse, name, warn() {},
      listen(keys, onChange) {
        const listener = (changed: string[]) => void (changed.some((key) => keys.has(key)) && onChange());
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    }),
    async migrate() {
      const here: Raw = { local: raw.local, sync: sync ? raw.sync : null };
      const migration = migrate(here, name);
      if (!migration) return;
      await areas.local.set(migration.set);
      if (migration.remove.length) await areas.local.remove(migration.remove);
    },
    carry: () => carry(areas),
  };
}
