// @vitest-environment node
// Do contexts that change settings at once keep each other's changes, is only what is changed written, and is nobody told what is older than his own change?
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../utils/settings.ts';
import { withMuted, withScope, withSwitch, withToggled } from '../../utils/store/changes.ts';
import type { Area } from '../../utils/store/carry.ts';
import { storedIn } from '../../utils/store/store.ts';
import { FIRST, createMemory, marksOff } from './areas.ts';

const URL_A = 'https://russiancouncil.ru/a/';
const all: ((now: Settings) => Settings)[] = [
  marksOff, (now) => withSwitch(now, 'widgets', false), (now) => ({ ...now, everywhere: false }), (now) => withScope(now, URL_A, 'site', false), (now) => withScope(now, URL_A, 'page', false),
  (now) => ({ ...now, sidebarClosed: ['c.org'] }), (now) => ({ ...now, versions: { 'd.org': 'short' } }), (now) => ({ ...now, marking: { ...now.marking, adjectives: 'off' } }),
  (now) => ({ ...now, marking: { ...now.marking, mentions: 'first' } }), (now) => withMuted(now, URL_A, 'nato', 'everywhere', true), (now) => withMuted(now, URL_A, 'iran', 'page', true),
  (now) => ({ ...now, terms: [{ name: 'C5+1', aliases: [], definition: 'Talks.' }] }),
];

test('every setting that is changed at once by a context of its own is kept', async () => {
  const memory = createMemory();
  await Promise.all(all.map((change) => memory.context().update(change)));
  const expected = all.reduce((now, change) => change(now), FIRST);
  expect(await memory.context().load()).toEqual(expected);
  await memory.carry();
  expect(await memory.context().load()).toEqual(expected);
});

test.each([
  ['a switch', marksOff, ['settings/switches/marks']],
  ['muting', (now: Settings) => withMuted(now, URL_A, 'nato', 'everywhere', true), ['settings/muted']],
  ['nothing', (now: Settings) => ({ ...now }), []],
])('%s writes what it changes and nothing else', async (_, change, keys) => {
  const memory = createMemory();
  await memory.context().update(change);
  expect(Object.keys(memory.raw.local)).toEqual(keys);
});

test('changes that wait for one another are written together', async () => {
  const memory = createMemory();
  const store = memory.context();
  await Promise.all([marksOff, ...Array.from({ length: 50 }, (_, n) => (now: Settings) => withMuted(now, URL_A, `actor-${n}`, 'everywhere', true))].map(store.update));
  expect((await store.load()).muted).toHaveLength(50);
  expect(memory.areas.local.set).toHaveBeenCalledTimes(2);
});

test('a change that fails costs nobody else his, and one that cannot be stored says so', async () => {
  const fails: Record<string, string> = {};
  const memory = createMemory({}, {}, fails);
  const store = memory.context();
  const failing = store.update(() => {
    throw new Error('no');
  });
  const kept = store.update(marksOff);
  await expect(failing).rejects.toThrow('no');
  await kept;
  fails['local.set'] = 'disk full';
  await expect(store.update((now) => ({ ...now, everywhere: false }))).rejects.toThrow('disk full');
  delete fails['local.set'];
  await store.update((now) => withSwitch(now, 'repeats', false));
  expect(await store.load()).toEqual({ ...FIRST, switches: { repeats: false, widgets: true, marks: false } });
});

/** What is told to whoever watches, once all is quiet. */
async function quiet(): Promise<void> {
  for (let n = 0; n < 50; n++) await Promise.resolve();
}

test('whoever watches is told of changes made anywhere, in both areas', async () => {
  const memory = createMemory();
  const seen: Settings[] = [];
  const stop = memory.context().watch((now) => seen.push(now));
  await memory.context().update(marksOff);
  await quiet();
  expect(seen.map(({ switches }) => switches.marks)).toEqual([false]);
  await memory.areas.sync!.set({ version: 2, 'settings/muted': ['nato'] });
  await quiet();
  expect(seen.at(-1)!.muted).toEqual(['nato']);
  stop();
  await memory.context().update((now) => ({ ...now, everywhere: false }));
  await quiet();
  expect(seen.at(-1)!.everywhere).toBe(true);
});

/** Hold an answer of the storage back, until it is let go: it is then as old as the question. */
function hold(area: Area, work: 'get' | 'set'): () => void {
  const real = area[work] as (given: never) => Promise<never>;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  area[work] = (async (given: never) => {
    area[work] = real as never;
    if (work === 'set') await held;
    const answer = await real(given);
    await held;
    return answer;
  }) as never;
  return letGo;
}

describe('what falls between two clicks shows nothing older than the second', () => {
  const watched = () => {
    const memory = createMemory();
    const page = memory.context();
    const seen: [boolean, boolean][] = [];
    page.watch(({ switches }) => seen.push([switches.marks, switches.widgets]));
    return { memory, page, seen, click: () => page.update((now) => withSwitch(now, 'widgets', false)) };
  };

  test('the event of the first click itself', async () => {
    const { memory, page, seen, click } = watched();
    let second: Promise<void> | null = null;
    memory.context().watch(() => (second ??= click()));
    await page.update(marksOff);
    await quiet();
    await second;
    await quiet();
    expect(seen).toEqual([[false, false]]);
  });

  test('an event of elsewhere that is still looked at when the click comes', async () => {
    const { memory, seen, click } = watched();
    const other = memory.context();
    await other.load();
    const letGo = hold(memory.areas.local, 'get');
    await memory.areas.local.set({ 'settings/switches/marks': { value: false, change: 'other' } });
    const clicked = click();
    letGo();
    await clicked;
    await quiet();
    expect(seen).toEqual([[false, false]]);
  });

  test('an event of elsewhere that comes while the click is being stored', async () => {
    const { memory, seen, click } = watched();
    const store = hold(memory.areas.local, 'set');
    const clicked = click();
    await quiet();
    const look = hold(memory.areas.local, 'get');
    await memory.areas.sync!.set({ version: 2, 'settings/switches/marks': false });
    await quiet();
    store();
    await clicked;
    look();
    await quiet();
    expect(seen).toEqual([[false, false]]);
  });
});

test('a command that toggles is done once, however often it is looked at', async () => {
  const memory = createMemory();
  const store = memory.context();
  await Promise.all([store.update((now) => withToggled(now, URL_A)), store.update((now) => withToggled(now, URL_A)), store.update((now) => withToggled(now, URL_A))]);
  expect((await store.load()).pagesOff).toEqual([URL_A]);
});

test.each<[string, Record<string, unknown>, unknown, Partial<Settings>]>([
  ['an item that was not written by us', { 'settings/muted': ['nato'] }, { muted: ['nato'] }, { muted: ['nato'] }],
  ['an item of the wrong type', { 'settings/muted': { value: 7, change: 'x' }, 'settings/everywhere': { value: 'no', change: 'y' } }, { everywhere: 'no', muted: 7 }, {}],
  ['a part of the wrong type', { 'settings/switches/marks': { value: 0, change: 'x' } }, { switches: { marks: 0 } }, {}],
  ['an item without a value', { 'settings/terms': { change: 'x' } }, { terms: { change: 'x' } }, {}],
  ['what notes the state', { carried: 'all', unsynced: 7, version: 'two', 'settings/everywhere': { value: false, change: 'x' } }, { everywhere: false }, { everywhere: false }],
])('broken: %s', async (_, local, stored, expected) => {
  const memory = createMemory(local, { version: 2, 'settings/sitesOff': 'x' });
  const store = memory.context();
  expect(storedIn(await store.read())).toEqual({ ...(stored as object), sitesOff: 'x' });
  expect(await store.load()).toEqual({ ...FIRST, ...expected });
  await memory.migrate();
  await memory.carry();
  await store.update((now) => withSwitch(now, 'repeats', false));
  // The next change mends what it finds broken.
  const mended = { ...FIRST, ...expected, switches: { ...FIRST.switches, repeats: false } };
  const now = storedIn(await store.read()) as Settings;
  expect(Object.keys(now).toSorted()).toEqual([...new Set(['sitesOff', 'switches', ...Object.keys(stored as object)])].toSorted());
  expect(mended).toMatchObject(now);
  await memory.carry();
  expect(await memory.context().load()).toEqual(mended);
});
