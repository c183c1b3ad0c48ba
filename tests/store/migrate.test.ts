// @vitest-environment node
// Does everything that an older Dramatis has stored come through, is the old form removed only after the new is there, and what if it is broken?
import { describe, expect, test } from 'vitest';
import { storedIn } from '../../utils/store/store.ts';
import { FIRST, createMemory, marksOff, parse } from './areas.ts';

const OLD = {
  switches: { repeats: true, widgets: false, marks: true }, everywhere: false, sitesOff: ['a.org'], pagesOff: ['https://b.org/1'], sidebarClosed: ['c.org'], versions: { 'd.org': 'short' as const },
  marking: { adjectives: 'off' as const, mentions: 'first' as const }, muted: ['nato'], mutedOn: { 'https://b.org/2': ['iran'] }, terms: [{ name: 'C5+1', aliases: ['C5'], definition: 'Talks.' }],
};
/** What of it is in force. */
const IN_FORCE = { ...FIRST, ...OLD };

describe('from one key to items', () => {
  test.each<[string, object, object]>([
    ['everything', OLD, IN_FORCE],
    ['what was set alone', { muted: ['nato'] }, { ...FIRST, muted: ['nato'] }],
    ['one switch of three', { switches: { marks: false } }, { ...FIRST, switches: { repeats: true, widgets: true, marks: false } }],
    ['nothing', {}, FIRST],
  ])('%s: read before, read after, the old key gone', async (_, old, expected) => {
    const memory = createMemory({ settings: old, lookUps: ['kept'] });
    expect(await memory.context().load()).toEqual(expected);
    await memory.migrate();
    expect(await memory.context().load()).toEqual(expected);
    expect(memory.raw.local).toMatchObject({ version: 2, lookUps: ['kept'] });
    expect('settings' in memory.raw.local).toBe(Object.keys(old).length === 0);
    await memory.migrate();
    expect(await memory.context().load()).toEqual(expected);
  });

  test('what is broken stays as it was, for the reader to save', async () => {
    const broken = { muted: ['nato', 7], terms: 'none', marking: 'x' };
    const memory = createMemory({ settings: broken });
    await memory.migrate();
    expect(storedIn(await memory.context().read())).toEqual({ muted: ['nato', 7], terms: 'none', marking: { adjectives: 'x', mentions: 'x' } });
    expect(await memory.context().load()).toEqual({ ...FIRST, muted: ['nato'] });
  });

  test.each(['nonsense', 7, [1, 2]])('what is no settings at all (%j) is kept until a change has been stored', async (nonsense) => {
    const memory = createMemory({ settings: nonsense });
    await memory.migrate();
    const store = memory.context();
    expect([await store.load(), storedIn(await store.read())]).toEqual([FIRST, nonsense]);
    await store.update(marksOff);
    expect('settings' in memory.raw.local).toBe(false);
    expect((await store.load()).switches.marks).toBe(false);
  });

  test('a storage that takes nothing loses nothing', async () => {
    const memory = createMemory({ settings: OLD }, {}, { 'local.set': 'full' });
    await expect(memory.migrate()).rejects.toThrow('full');
    expect(await memory.context().load()).toEqual(IN_FORCE);
    const halfway = createMemory({ settings: OLD }, {}, { 'local.remove': 'busy' });
    await expect(halfway.migrate()).rejects.toThrow('busy');
    await halfway.context().update(marksOff);
    await expect(halfway.migrate()).rejects.toThrow('busy');
    expect((await halfway.context().load()).switches).toEqual({ ...OLD.switches, marks: false });
  });

  test('what is changed before the migration is not undone by it', async () => {
    const memory = createMemory({ settings: OLD });
    await memory.context().update((now) => ({ ...now, everywhere: true, muted: [] }));
    await memory.migrate();
    expect(await memory.context().load()).toEqual({ ...IN_FORCE, everywhere: true, muted: [] });
  });

  test('lists meet what another browser has synchronised already', async () => {
    const sync = { version: 2, 'settings/muted': ['china', 'nato'], 'settings/sitesOff': ['e.org'], 'settings/versions': { 'd.org': 'both', 'f.org': 'short' }, 'settings/everywhere': true };
    const memory = createMemory({ settings: OLD }, sync);
    await memory.migrate();
    await memory.carry();
    const expected = { ...IN_FORCE, muted: ['china', 'nato'], sitesOff: ['e.org', 'a.org'], versions: { 'd.org': 'short', 'f.org': 'short' } };
    expect(await memory.context().load()).toEqual(expected);
    expect(parse(storedIn({ local: {}, sync: memory.raw.sync }))).toEqual({ ...expected, pagesOff: [], mutedOn: {}, terms: [] });
  });
});
