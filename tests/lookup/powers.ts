// Everything a look-up needs, allowed at first, with a store in memory and a clock that is set by hand.
import { vi } from 'vitest';
import { createLookUp, type LookUpPowers } from '../../utils/lookup/lookUp.ts';
import type { PlayedServer } from './server.ts';

export const NOW = Date.parse('2026-11-24T10:00:00Z');

export function powersWith(server: PlayedServer, more: Partial<LookUpPowers> = {}) {
  let kept: unknown = null;
  const clock = { now: NOW };
  const powers = {
    fetch: server.fetch, patience: 20_000, now: () => clock.now,
    load: async () => kept, save: async (value: unknown) => void (kept = value),
    isAllowed: async () => true, askReader: vi.fn(async () => {}), ...more,
  };
  return { powers, clock, lookUp: createLookUp(powers) };
}
