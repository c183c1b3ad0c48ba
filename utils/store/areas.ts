// The storage of this browser, and the names of changes: what the rest of this room takes as parameters.
import { browser } from 'wxt/browser';
import type { Undo } from '../model.ts';
import type { Areas } from './carry.ts';

/** Give both areas of the storage. */
export const areas = (): Areas => ({ local: browser.storage.local, sync: browser.storage.sync });

/** Name a change as no other is named. Not by `randomUUID`, which pages without https do not have. */
export const nameChange = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

/** Call whenever one of these keys changes in an area of the storage. */
export function watchKeys(keys: ReadonlySet<string>, onChange: (area: string) => void): Undo {
  const listen = (changes: object, area: string) => {
    if (Object.keys(changes).some((key) => keys.has(key))) onChange(area);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
