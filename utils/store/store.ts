// How are settings loaded, changed and watched? Every change is written to the local area at once; the background carries it on.
import type { Settings, Undo } from '../model.ts';
import { type Areas, readAreas } from './carry.ts';
import { KEYS, type Kept, type Raw, isOldBroken, valuesIn } from './kept.ts';
import { ITEMS, settingsOf, valuesOf } from './plan.ts';

export interface StorePowers {
  areas(): Areas;
  /** Make sound settings of whatever is stored. */
  parse(value: unknown): Settings;
  /** Name a change as no other is named. */
  name(): string;
  /** Call whenever one of these keys changes in one of the areas. */
  listen(keys: ReadonlySet<string>, onChange: () => void): Undo;
  warn(error: unknown): void;
}

export interface Store {
  /** Load what is stored as it is, broken or not; rejects where the local area does. */
  read(): Promise<Raw>;
  load(): Promise<Settings>;
  update(change: (settings: Settings) => Settings): Promise<void>;
  watch(onChange: (settings: Settings) => void): Undo;
}

/** Say what is stored, sound or not: settings with what is there, or what stands in their place. */
export const storedIn = (raw: Raw): unknown => (isOldBroken(raw.local) ? raw.local[KEYS.old] : settingsOf(valuesIn(raw)));

const KEYS_OF_ITEMS: ReadonlySet<string> = new Set([...ITEMS.map(({ key }) => key), KEYS.old, KEYS.version]);

interface Change {
  change(settings: Settings): Settings;
  done(): void;
  failed(error: unknown): void;
}

export function createStore({ areas, parse, name, listen, warn }: StorePowers): Store {
  const read = () => readAreas(areas());
  const load = async () => {
    try {
      return parse(storedIn(await read()));
    } catch (error) {
      warn(error);
      return parse(null);
    }
  };
  const waiting: Change[] = [];
  let isWriting = false;
  let isStale = false;
  let turn = 0;
  const watchers = new Set<(settings: Settings) => void>();
  let unlisten: Undo = () => {};

  /** Tell the watchers what is stored, but not while changes of this context are on their way: it would be older than what the reader sees. */
  const tell = async () => {
    const mine = ++turn;
    isStale = true;
    if (watchers.size === 0) return;
    const settings = await load();
    if (mine !== turn || isWriting) return;
    isStale = false;
    for (const onChange of watchers) onChange(settings);
  };

  /** Write the changes of `batch` together, and only what they change. One that fails is as if it had not been asked for. */
  const write = async (batch: readonly Change[]) => {
    try {
      const raw = await read();
      const before = parse(storedIn(raw));
      const after = batch.reduce((settings, { change, failed }) => {
        try {
          return change(settings);
        } catch (error) {
          failed(error);
          return settings;
        }
      }, before);
      const items = changedItems(raw, before, after, name);
      if (Object.keys(items).length) await areas().local.set(items);
      // Nothing can be made of it, and by now the reader has had the chance to save it.
      if (isOldBroken(raw.local)) await areas().local.remove([KEYS.old]);
      // What has failed stays so.
      for (const { done } of batch) done();
    } catch (error) {
      isStale = true;
      for (const { failed } of batch) failed(error);
    }
  };
  const writeAll = async () => {
    isWriting = true;
    while (waiting.length) await write(waiting.splice(0));
    isWriting = false;
    if (isStale) await tell();
  };

  return {
    read,
    load,
    update: (change) => new Promise((done, failed) => {
      waiting.push({ change, done, failed });
      if (!isWriting) void writeAll();
    }),
    watch(onChange) {
      if (watchers.size === 0) unlisten = listen(KEYS_OF_ITEMS, () => void tell());
      watchers.add(onChange);
      return () => {
        watchers.delete(onChange);
        if (watchers.size === 0) unlisten();
      };
    },
  };
}

/** The items that are other after a change, or broken where they stand; what was never stored and is as at first stays so. */
function changedItems(raw: Raw, before: Settings, after: Settings, name: () => string): Record<string, Kept> {
  const json = (value: unknown) => JSON.stringify(value);
  const [stored, was, is] = [valuesIn(raw), valuesOf(before), valuesOf(after)];
  const changed = ITEMS.filter(({ key }) => json(was.get(key)) !== json(is.get(key)) || (stored.has(key) && json(stored.get(key)) !== json(is.get(key))));
  return Object.fromEntries(changed.map(({ key }) => [key, { value: is.get(key), change: name() }]));
}
