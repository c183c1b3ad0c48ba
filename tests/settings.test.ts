// Are settings sound whatever is stored, and does each change touch what it names and nothing else?
import * as fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lostIn, parseBackup, printBackup } from '../utils/files/backup.ts';
import type { Scope } from '../utils/model.ts';
import { type Settings, isFocusOn, isOn, isSidebarOpen, loadSettings, mutedOn, parseSettings, scopesOf, updateSettings, watchSettings } from '../utils/settings.ts';
import { withFocus, withMuted, withScope, withSidebar, withSwitch, withToggled } from '../utils/store/changes.ts';
import { settingsOf, valuesOf } from '../utils/store/plan.ts';

const FIRST: Settings = {
  language: 'auto', switches: { repeats: true, widgets: true, marks: true }, everywhere: true, sitesOff: [], pagesOff: [], sidebarClosed: [], sidebarWidth: 340, castOrder: 'appearance',
  focusOn: [], type: { size: 100, leading: 'page', measure: 'medium', face: 'page', paper: 'page' }, speechRate: 1, printCast: false, versions: {},
  marking: { adjectives: 'faint', mentions: 'all' }, muted: [], mutedOn: {}, terms: [],
};
const URL_A = 'https://russiancouncil.ru/en/analytics-and-comments/analytics/a/';
const URL_B = 'https://russiancouncil.ru/en/analytics-and-comments/analytics/b/';
const ELSEWHERE = 'https://example.org/a/';
const scopes: Scope[] = ['page', 'site', 'everywhere'];

describe('what is stored', () => {
  test.each<[string, unknown, Partial<Settings>]>([
    ['nothing', null, {}],
    ['undefined', undefined, {}],
    ['a string', 'on', {}],
    ['a list', [1, 2], {}],
    ['switches of the wrong type', { switches: 'all' }, {}],
    ['one switch', { switches: { marks: false, repeats: 'no', more: true } }, { switches: { repeats: true, widgets: true, marks: false } }],
    ['off', { everywhere: false }, { everywhere: false }],
    ['off, of the wrong type', { everywhere: 0 }, {}],
    ['a width of the sidebar', { sidebarWidth: 400, castOrder: 'frequency' }, { sidebarWidth: 400, castOrder: 'frequency' }],
    ['widths that no rule is there for', { sidebarWidth: 347.5 }, { sidebarWidth: 340 }],
    ['too wide, and an order that is none', { sidebarWidth: 9e9, castOrder: 'alphabet' }, { sidebarWidth: 480 }],
    ['too narrow', { sidebarWidth: -1 }, { sidebarWidth: 280 }],
    ['lists with strangers in them', { sitesOff: ['a.org', 7, null], pagesOff: 'x', sidebarClosed: [['b']] }, { sitesOff: ['a.org'] }],
    ['how an article is set', { type: { size: 125, face: 'legible', paper: 'pink', leading: 2 }, speechRate: 1.5, focusOn: ['a.org', 3] }, { type: { size: 125, leading: 'page', measure: 'medium', face: 'legible', paper: 'page' }, speechRate: 1.5, focusOn: ['a.org'] }],
    ['that the cast is printed', { printCast: true }, { printCast: true }],
    ['a print of the cast that is no yes', { printCast: 'yes' }, {}],
    ['a size and a pace that are none', { type: { size: 101 }, speechRate: '2', focusOn: 'a.org' }, {}],
    ['a language', { language: 'zh-CN' }, { language: 'zh-CN' }],
    ['a language that the interface does not speak', { language: 'zh_CN' }, {}],
    ['marking', { marking: { adjectives: 'off', mentions: 'some' } }, { marking: { adjectives: 'off', mentions: 'all' } }],
    ['marking of the wrong type', { marking: 'off', muted: 'all', mutedOn: ['x'] }, {}],
    ['muted actors', { muted: ['nato', 1], mutedOn: { [URL_A]: ['iran'], [URL_B]: 7 } }, { muted: ['nato'], mutedOn: { [URL_A]: ['iran'] } }],
    ['own terms, with broken ones', { terms: [{ name: 'CSCS', aliases: ['a', 2], definition: 'A centre.' }, { name: '' }, null, 'x'] }, { terms: [{ name: 'CSCS', aliases: ['a'], definition: 'A centre.' }] }],
  ])('%s', (_, stored, expected) => expect(parseSettings(stored)).toEqual({ ...FIRST, ...expected }));

  test('any JSON gives settings that are settings again', () => {
    const lists = fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.string(), fc.jsonValue())));
    const shaped = fc.record({ language: fc.oneof(fc.jsonValue(), fc.constantFrom('kk', 'auto', 'tlh')), switches: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('repeats', 'widgets', 'marks'), fc.jsonValue())), everywhere: fc.jsonValue(), sitesOff: lists, pagesOff: lists, sidebarClosed: lists, sidebarWidth: fc.oneof(fc.jsonValue(), fc.double()), castOrder: fc.jsonValue(), marking: fc.jsonValue(), muted: lists, mutedOn: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), lists)), terms: lists, focusOn: lists, type: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('size', 'leading', 'measure', 'face', 'paper'), fc.jsonValue())), speechRate: fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), shaped), (stored) => {
      const settings = parseSettings(stored);
      expect(Object.keys(settings)).toEqual(Object.keys(FIRST));
      expect(Object.keys(settings.switches)).toEqual(Object.keys(FIRST.switches));
      for (const flag of [settings.everywhere, ...Object.values(settings.switches)]) expect(flag).toBeTypeOf('boolean');
      for (const list of [settings.sitesOff, settings.pagesOff, settings.sidebarClosed]) expect(list.every((one) => typeof one === 'string')).toBe(true);
      expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      // Nothing is left out where they are parted into what is stored.
      expect(settingsOf(valuesOf(settings))).toEqual(settings);
    }));
  });
});

test('a file of all settings that an older Dramatis has written is taken in whole', () => {
  // As the first one that had such files wrote it.
  const settings = {
    switches: { repeats: false, widgets: true, marks: true }, everywhere: true, sitesOff: ['a.org'], pagesOff: [URL_A], sidebarClosed: [], versions: { 'a.org': 'both' },
    marking: { adjectives: 'off', mentions: 'all' }, muted: ['nato'], mutedOn: { [URL_B]: ['iran'] }, terms: [{ name: 'C5+1', aliases: [], definition: 'Talks.' }],
  };
  const given = parseBackup(JSON.stringify({ dramatis: 1, settings })) as { settings: object };
  const taken = parseSettings(given.settings);
  expect([taken, lostIn(given.settings, taken)]).toEqual([{ ...FIRST, ...settings }, []]);
  expect(parseBackup(printBackup(taken))).toEqual({ settings: taken });
});

describe('muted actors', () => {
  test('here, everywhere, and heard again', () => {
    const here = withMuted(FIRST, `${URL_A}#x`, 'nato', 'page', true);
    expect([mutedOn(here, URL_A), mutedOn(here, URL_B)]).toEqual([['nato'], []]);
    const both = withMuted(here, URL_B, 'iran', 'everywhere', true);
    expect([mutedOn(both, URL_A), mutedOn(both, URL_B)]).toEqual([['iran', 'nato'], ['iran']]);
    expect(withMuted(withMuted(both, URL_A, 'nato', 'page', false), URL_A, 'iran', 'everywhere', false)).toEqual(FIRST);
  });
});

describe('scopes', () => {
  test.each(scopes)('%s off and on again leaves the settings as they were', (scope) => {
    const off = withScope(FIRST, URL_A, scope, false);
    expect(scopesOf(off, URL_A)).toEqual({ page: scope !== 'page', site: scope !== 'site', everywhere: scope !== 'everywhere' });
    expect(isOn(off, URL_A)).toBe(false);
    expect(withScope(off, URL_A, scope, true)).toEqual(FIRST);
    expect(withScope(off, URL_A, scope, false)).toEqual(off);
  });

  test.each<[Scope, boolean, boolean]>([['page', true, true], ['site', false, true], ['everywhere', false, false]])('%s off: the next page on is %s, another site %s', (scope, next, elsewhere) => {
    const off = withScope(FIRST, URL_A, scope, false);
    expect([isOn(off, URL_B), isOn(off, ELSEWHERE)]).toEqual([next, elsewhere]);
  });

  test.each([`${URL_A}?sphrase_id=1`, `${URL_A}#part`, URL_A.replace('russiancouncil.ru', 'RussianCouncil.RU:443')])('a page is its address without query and fragment: %s', (url) => {
    expect(isOn(withScope(FIRST, URL_A, 'page', false), url)).toBe(false);
  });

  test.each(['https://www.russiancouncil.ru/', 'https://russiancouncil.ru./', 'http://russiancouncil.ru/x'])('a site is its host without www and the dot at its end: %s', (url) => {
    expect(isOn(withScope(FIRST, URL_A, 'site', false), url)).toBe(false);
  });

  test('so many pages are remembered, the latest', () => {
    let settings = FIRST;
    for (let n = 0; n < 230; n++) settings = withScope(settings, `https://example.org/${n}`, 'page', false);
    expect([settings.pagesOff.length, settings.pagesOff[0], settings.pagesOff.at(-1)]).toEqual([200, 'https://example.org/30', 'https://example.org/229']);
    expect(parseSettings({ pagesOff: Array.from({ length: 300 }, (_, n) => `${n}`) }).pagesOff).toHaveLength(200);
  });

  test('nothing is changed in place', () => {
    const frozen = Object.freeze({ ...FIRST, switches: Object.freeze({ ...FIRST.switches }), sitesOff: Object.freeze([]) as never, pagesOff: Object.freeze([]) as never, sidebarClosed: Object.freeze([]) as never });
    for (const scope of scopes) withScope(frozen, URL_A, scope, false);
    withSwitch(frozen, 'marks', false);
    withSidebar(frozen, URL_A, false);
    withToggled(frozen, URL_A);
    expect(frozen).toEqual(FIRST);
  });
});

describe('the command', () => {
  test('turns this page off, and on again', () => {
    const off = withToggled(FIRST, URL_A);
    expect([isOn(off, URL_A), isOn(off, URL_B)]).toEqual([false, true]);
    expect(withToggled(off, URL_A)).toEqual(FIRST);
  });

  test('turns a page on at every scope that keeps it off', () => {
    const off = scopes.reduce((settings, scope) => withScope(settings, URL_A, scope, false), FIRST);
    expect(withToggled(off, URL_A)).toEqual(FIRST);
  });
});

test('a switch moves alone', () => {
  expect(withSwitch(FIRST, 'widgets', false).switches).toEqual({ repeats: true, widgets: false, marks: true });
});

test('the sidebar is closed and opened by site', () => {
  const closed = withSidebar(FIRST, URL_A, false);
  expect([isSidebarOpen(closed, URL_A), isSidebarOpen(closed, 'https://www.russiancouncil.ru/x'), isSidebarOpen(closed, ELSEWHERE)]).toEqual([false, false, true]);
  expect(withSidebar(closed, URL_B, true)).toEqual(FIRST);
});

test('the focus is switched by site', () => {
  const focused = withFocus(FIRST, URL_A, true);
  expect([isFocusOn(FIRST, URL_A), isFocusOn(focused, URL_B), isFocusOn(focused, ELSEWHERE)]).toEqual([false, true, false]);
  expect(withFocus(focused, 'https://www.russiancouncil.ru/x', false)).toEqual(FIRST);
});

describe('the storage', () => {
  beforeEach(() => fakeBrowser.reset());

  test('changes that are made at once are all kept, also after one that failed', async () => {
    const failing = updateSettings(() => {
      throw new Error('no');
    });
    await Promise.all([updateSettings((now) => withSwitch(now, 'marks', false)), updateSettings((now) => withScope(now, URL_A, 'page', false)), updateSettings((now) => withMuted(now, URL_A, 'nato', 'everywhere', true))]);
    await expect(failing).rejects.toThrow('no');
    const settings = await loadSettings();
    expect([settings.switches.marks, isOn(settings, URL_A), settings.muted]).toEqual([false, false, ['nato']]);
  });

  test('keeps a change, and whoever watches is told of it until he stops', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings((settings) => seen.push(settings.switches.marks));
    await updateSettings((settings) => withSwitch(settings, 'marks', false));
    expect((await loadSettings()).switches).toEqual({ repeats: true, widgets: true, marks: false });
    await vi.waitFor(() => expect(seen).toEqual([false]));
    stop();
    await updateSettings((settings) => withSwitch(settings, 'marks', true));
    expect((await loadSettings()).switches.marks).toBe(true);
    expect(seen).toEqual([false]);
  });

  test('that holds nonsense gives the first settings', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    expect(await loadSettings()).toEqual(FIRST);
  });

  test('that fails gives the first settings, and says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect(await loadSettings()).toEqual(FIRST);
    expect(warn).toHaveBeenCalledOnce();
  });
});
