// How is a change that was made to settings as they were seen made to settings as they are now? Each part that it did not touch stays.
import type { Settings } from '../model.ts';
import { isRecord } from './plan.ts';

/** Make to `now` what leads from `seen` to `wanted`; records are changed entry by entry, all else is changed whole. */
export function rebase(now: Settings, seen: Settings, wanted: Partial<Settings>): Settings {
  const changed = Object.entries(wanted).map(([name, value]) => {
    const [before, current] = [seen[name as keyof Settings] as unknown, now[name as keyof Settings] as unknown];
    return [name, isRecord(value) && isRecord(before) && isRecord(current) ? rebaseRecord(current, before, value) : value];
  });
  return { ...now, ...Object.fromEntries(changed) };
}

function rebaseRecord(now: Record<string, unknown>, seen: Record<string, unknown>, wanted: Record<string, unknown>): Record<string, unknown> {
  const isTouched = (key: string) => JSON.stringify(seen[key]) !== JSON.stringify(wanted[key]);
  const others = Object.entries(now).filter(([key]) => !isTouched(key));
  return Object.fromEntries([...others, ...Object.entries(wanted).filter(([key]) => isTouched(key))]);
}
