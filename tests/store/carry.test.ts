// @vitest-environment node
// Do changes reach the synchronised area within its limits, does the local one take over where they cannot, and is it said why?
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../utils/settings.ts';
import { withMuted, withSwitch } from '../../utils/store/changes.ts';
import { bytesOf, createCarrier, unsyncedIn } from '../../utils/store/carry.ts';
import { FIRST, createMemory, marksOff } from './areas.ts';

const many = (n: number) => (now: Settings) => ({ ...now, muted: Array.from({ length: n }, (_, k) => `an-actor-with-a-long-name-${k}`) });
const privately = (now: Settings): Settings => ({ ...now, pagesOff: ['https://b.org/1'], mutedOn: { 'https://b.org/2': ['iran'] }, terms: [{ name: 'C5+1', aliases: [], definition: 'Talks.' }] });

test('what is changed reaches the reader’s other browser, but no page and no word of his own', async () => {
  const memory = createMemory();
  await memory.context().update((now) => privately(withMuted(marksOff(now), 'https://b.org/', 'nato', 'everywhere', true)));
  await memory.carry();
  expect(memory.raw.sync).toEqual({ version: 2, 'settings/switches/marks': false, 'settings/muted': ['nato'] });
  const other = createMemory({}, memory.raw.sync);
  expect(await other.context().load()).toEqual({ ...FIRST, switches: { ...FIRST.switches, marks: false }, muted: ['nato'] });
});

test('what another browser changes later is in force here, and the last change of the two wins', async () => {
  const memory = createMemory();
  const store = memory.context();
  await store.update(marksOff);
  await memory.carry();
  await memory.areas.sync!.set({ 'settings/switches/marks': true });
  expect((await store.load()).switches.marks).toBe(true);
  await store.update(marksOff);
  expect((await store.load()).switches.marks).toBe(false);
  await memory.carry();
  expect(memory.raw.sync['settings/switches/marks']).toBe(false);
});

test('a change that is made while an older one is on its way is not taken for it', async () => {
  const memory = createMemory();
  const store = memory.context();
  await store.update(marksOff);
  const set = memory.areas.sync!.set;
  memory.areas.sync!.set = async (items) => {
    await set(items);
    await store.update((now) => withSwitch(now, 'marks', true));
  };
  await memory.carry();
  memory.areas.sync!.set = set;
  expect((await store.load()).switches.marks).toBe(true);
  await memory.carry();
  expect(memory.raw.sync['settings/switches/marks']).toBe(true);
});

describe('where it cannot be synchronised, it is kept here, said, and tried again', () => {
  const junk = (n: number, size: number) => Object.fromEntries(Array.from({ length: n }, (_, k) => [`junk-${k}`, 'x'.repeat(size)]));
  test.each<[string, string, Parameters<typeof createMemory>[1], Record<string, string>, string[]]>([
    ['full, by bytes', 'full', junk(13, 7850), {}, ['switches', 'muted']],
    ['full, by items', 'full', junk(511, 1), {}, ['switches', 'muted']],
    ['too often', 'failed', {}, { 'sync.set': 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.' }, ['switches', 'muted']],
    ['full, as Firefox says it', 'full', {}, { 'sync.set': 'QuotaExceededError: storage.sync API call exceeded its quota limitations.' }, ['switches', 'muted']],
    ['out of order', 'failed', {}, { 'sync.set': 'An unexpected error occurred' }, ['switches', 'muted']],
    ['switched off', 'missing', {}, { 'sync.get': 'Please set webextensions.storage.sync.enabled to true' }, ['switches', 'muted']],
    ['of a newer version', 'newer', { version: 3, 'settings/muted': { form: 'unknown' } }, {}, ['switches', 'muted']],
  ])('%s', async (_, why, sync, fails, names) => {
    const memory = createMemory({}, sync, fails);
    const before = structuredClone(memory.raw.sync);
    await memory.context().update((now) => many(100)(marksOff(now)));
    await memory.carry();
    expect(unsyncedIn(memory.raw.local)).toEqual({ why, names });
    expect(memory.raw.sync).toEqual(before);
    expect(await memory.context().load()).toEqual(many(100)(marksOff(FIRST)));
    memory.raw.sync = {};
    for (const key of Object.keys(fails)) delete fails[key];
    await memory.carry();
    expect(unsyncedIn(memory.raw.local)).toBe(null);
    expect(memory.raw.sync['settings/muted']).toHaveLength(100);
  });

  test('there is none', async () => {
    const memory = createMemory();
    memory.areas.sync = undefined;
    await memory.context().update(marksOff);
    await memory.carry();
    expect(unsyncedIn(memory.raw.local)).toEqual({ why: 'missing', names: ['switches'] });
    expect((await memory.context().load()).switches.marks).toBe(false);
  });

  test('one item is too large: the others go', async () => {
    const memory = createMemory();
    await memory.context().update((now) => many(1000)(marksOff(now)));
    await memory.carry();
    expect(unsyncedIn(memory.raw.local)).toEqual({ why: 'large', names: ['muted'] });
    expect(memory.raw.sync).toEqual({ version: 2, 'settings/switches/marks': false });
    expect((await memory.context().load()).muted).toHaveLength(1000);
    await memory.context().update(many(10));
    await memory.carry();
    expect([unsyncedIn(memory.raw.local), memory.raw.sync['settings/muted']]).toEqual([null, many(10)(FIRST).muted]);
  });

  test.each([[0, true], [1, false]])('the largest item that fits is measured in bytes, not letters: %i more', async (more, fits) => {
    const memory = createMemory();
    const room = 8192 - bytesOf('settings/sitesOff', ['']);
    const host = 'ж'.repeat(Math.floor(room / 2)) + 'x'.repeat((room % 2) + more);
    await memory.context().update((now) => ({ ...now, sitesOff: [host] }));
    await memory.carry();
    expect([memory.raw.sync['settings/sitesOff'], unsyncedIn(memory.raw.local)?.why]).toEqual(fits ? [[host], undefined] : [undefined, 'large']);
  });

  test('an emptied area gets everything again, and nothing is lost meanwhile', async () => {
    const memory = createMemory();
    await memory.context().update((now) => many(3)(marksOff(now)));
    await memory.carry();
    const before = structuredClone(memory.raw.sync);
    memory.raw.sync = {};
    expect(await memory.context().load()).toEqual(many(3)(marksOff(FIRST)));
    await memory.carry();
    expect(memory.raw.sync).toEqual(before);
  });
});

test('a hundred changes in a row are one writing, and one more for those after the pause', async () => {
  const memory = createMemory();
  const store = memory.context();
  const pauses: (() => void)[] = [];
  const soon = createCarrier(memory.carry, () => new Promise((resolve) => pauses.push(resolve)));
  let done: Promise<void> | undefined;
  for (let n = 0; n < 100; n++) {
    await store.update((now) => withSwitch(now, 'marks', n % 2 === 0));
    done = soon();
  }
  expect([pauses.length, Object.keys(memory.raw.sync)]).toEqual([1, []]);
  pauses[0]!();
  await done;
  expect(memory.areas.sync!.set).toHaveBeenCalledTimes(1);
  expect(memory.raw.sync['settings/switches/marks']).toBe(false);
  const again = soon();
  await store.update(many(1));
  pauses[1]!();
  await again;
  expect(memory.areas.sync!.set).toHaveBeenCalledTimes(2);
  // Nothing new: nothing is written.
  const idle = soon();
  pauses[2]!();
  await idle;
  expect(memory.areas.sync!.set).toHaveBeenCalledTimes(2);
});

test('a carrying that fails does not end the carrying', async () => {
  let runs = 0;
  const soon = createCarrier(async () => {
    if (++runs === 1) throw new Error('once');
  }, async () => {});
  await expect(soon()).rejects.toThrow('once');
  await soon();
  expect(runs).toBe(2);
});
