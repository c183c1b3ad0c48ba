// How does a spec, or a script, write and read what the extension has stored? As another tab of it would; the form is the product's own.
import type { Settings } from '../../utils/model.ts';
import { LOCAL_KEYS, type Raw, SYNC_KEYS } from '../../utils/store/kept.ts';
import { valuesOf } from '../../utils/store/plan.ts';
import { storedIn } from '../../utils/store/store.ts';
import type { Tab } from './driver/tab.ts';

/** What stands in the storage, as far as a spec sets it, broken or not; the rest is as at first. */
export type StoredSettings = { [Name in keyof Settings]?: Settings[Name] extends unknown[] ? Settings[Name] : Partial<Settings[Name]> };

const FIRST: Settings = {
  language: 'auto', switches: { repeats: true, widgets: true, marks: true }, everywhere: true, sitesOff: [], pagesOff: [], sidebarClosed: [], sidebarWidth: 340, castOrder: 'appearance', focusOn: [],
  type: { size: 100, measure: 'medium', leading: 'page', face: 'page', paper: 'page' }, speechRate: 1, printCast: false, versions: {},
  marking: { adjectives: 'faint', mentions: 'all' }, muted: [], mutedOn: {}, terms: [],
};

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Write all settings from a page of the extension. What is as at first is written too: whatever is on its way to the synchronised area,
 * these count.
 */
export function writeSettings(extension: Tab, settings: StoredSettings | null): Promise<void> {
  const whole = Object.entries(FIRST).map(([name, first]) => {
    const given = (settings as Record<string, unknown> | null)?.[name];
    return [name, given === undefined ? first : isRecord(first) && isRecord(given) ? { ...first, ...given } : given] as const;
  });
  const change = `written-${crypto.randomUUID()}`;
  const items = [...valuesOf(Object.fromEntries(whole))].map(([key, value]) => [key, { value, change }]);
  return extension.run(async (kept, old) => {
    const { local } = (window as any).chrome.storage;
    await local.set(kept);
    await local.remove(old);
  }, Object.fromEntries(items), 'settings');
}

/** Write what version 1 kept under its one key, and nothing else. */
export const writeOld = (extension: Tab, settings: unknown): Promise<void> =>
  extension.run(async (local, sync, old) => {
    const { storage } = (window as any).chrome;
    await storage.sync.remove(sync);
    await storage.local.remove(local);
    await storage.local.set({ settings: old });
  }, LOCAL_KEYS, SYNC_KEYS, settings);

/** Read all that the extension has stored of settings. */
export const readRaw = (tab: Tab): Promise<Raw> =>
  tab.run(async (local, sync) => {
    const { storage } = (window as any).chrome;
    return { local: await storage.local.get(local), sync: await storage.sync.get(sync) };
  }, LOCAL_KEYS, SYNC_KEYS);

/** Read the settings as they are stored, sound or not; what was never stored is left out. */
export const stored = async (tab: Tab): Promise<any> => storedIn(await readRaw(tab));
