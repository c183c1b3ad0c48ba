// Which setting is kept where, and which of them in parts, so that a change of one part writes no other?
import type { Settings } from '../model.ts';

interface Place<Value> {
  /**
   * `sync` goes along with the reader's browser account, where he has told his browser to synchronise; `local` never does. Addresses of
   * articles and the reader's own words stay local: which articles somebody reads is nobody else's business.
   */
  area: 'sync' | 'local';
  /** The parts that are items of their own. */
  parts?: readonly (keyof Value & string)[];
}

const PLAN: { [Name in keyof Settings]: Place<Settings[Name]> } = {
  language: { area: 'sync' },
  switches: { area: 'sync', parts: ['repeats', 'widgets', 'marks'] },
  everywhere: { area: 'sync' },
  sitesOff: { area: 'sync' },
  pagesOff: { area: 'local' },
  sidebarClosed: { area: 'sync' },
  sidebarWidth: { area: 'sync' },
  castOrder: { area: 'sync' },
  focusOn: { area: 'sync' },
  type: { area: 'sync', parts: ['size', 'measure', 'leading', 'face', 'paper'] },
  speechRate: { area: 'sync' },
  printCast: { area: 'sync' },
  versions: { area: 'sync' },
  marking: { area: 'sync', parts: ['adjectives', 'mentions'] },
  muted: { area: 'sync' },
  mutedOn: { area: 'local' },
  terms: { area: 'local' },
};

/** A setting, or a part of one, that is stored by itself. */
export interface Item {
  /** Its key in either area. */
  key: string;
  name: keyof Settings;
  part: string | null;
  area: 'sync' | 'local';
}

/** All items, in the order of the settings. */
export const ITEMS: readonly Item[] = (Object.keys(PLAN) as (keyof Settings)[]).flatMap((name) => {
  const { area, parts }: Place<never> = PLAN[name];
  return (parts ?? [null]).map((part: string | null) => ({ key: part === null ? `settings/${name}` : `settings/${name}/${part}`, name, part, area }));
});

/** Whether a value has parts by name. */
export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts that a value has by name; none of what has none. */
export const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/** Part settings, sound or not, into the values of items; what is not there has no value. */
export function valuesOf(settings: object): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { key, name, part } of ITEMS) {
    const whole = (settings as Record<string, unknown>)[name];
    // What should have parts and has none is broken: each part says so.
    const value = part !== null && isRecord(whole) ? whole[part] : whole;
    if (value !== undefined) values.set(key, value);
  }
  return values;
}

/** Put values of items together as settings, sound or not; what has no value is left out. */
export function settingsOf(values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const { key, name, part } of ITEMS) {
    if (!values.has(key)) continue;
    if (part === null) settings[name] = values.get(key);
    else settings[name] = { ...(settings[name] as object | undefined), [part]: values.get(key) };
  }
  return settings;
}
