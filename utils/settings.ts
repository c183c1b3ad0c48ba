// What is stored, and what it means for a page. How it is stored and where, and what changes make of it, is the business of `utils/store/`.
import { rateOf } from './effects/speak.ts';
import { typeOf } from './effects/type.ts';
import { choiceOf } from './locales/languages.ts';
import type { OwnTerm, Settings, Undo, VersionChoice } from './model.ts';
import { areas, nameChange, watchKeys } from './store/areas.ts';
import { type Unsynced, unsyncedIn } from './store/carry.ts';
import { KEYS } from './store/kept.ts';
import { MOST_PAGES } from './store/places.ts';
import { recordOf } from './store/plan.ts';
import { createStore, storedIn } from './store/store.ts';

export type { Settings } from './model.ts';
export { isFocusOn, isOn, isSidebarOpen, mutedOn, scopesOf, versionOf } from './store/places.ts';

/** The width of the sidebar, px: at first, at least, at most, and the step between two widths, each of which has a rule in the page's css. */
export const SIDE_WIDTH = { first: 340, least: 280, most: 480, step: 20 } as const;

/** Bring a width to one that the sidebar can have. */
export function widthOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return SIDE_WIDTH.first;
  return Math.min(SIDE_WIDTH.most, Math.max(SIDE_WIDTH.least, Math.round(value / SIDE_WIDTH.step) * SIDE_WIDTH.step));
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown) => list(value).filter((one) => typeof one === 'string');
const isOnAtFirst = (value: unknown) => (typeof value === 'boolean' ? value : true);

function parseVersions(value: unknown): Settings['versions'] {
  return Object.fromEntries(Object.entries(recordOf(value)).filter((pair): pair is [string, VersionChoice] => pair[1] === 'short' || pair[1] === 'both'));
}

function parseMutedOn(value: unknown): Settings['mutedOn'] {
  const pages = Object.entries(recordOf(value)).map(([page, ids]) => [page, strings(ids)] as const).filter(([, ids]) => ids.length);
  return Object.fromEntries(pages.slice(-MOST_PAGES));
}

function parseTerms(value: unknown): OwnTerm[] {
  return list(value).flatMap((one) => {
    const { name, aliases, definition } = recordOf(one);
    return typeof name === 'string' && name && typeof definition === 'string' ? [{ name, aliases: strings(aliases), definition }] : [];
  });
}

/** Make settings of whatever the storage holds: what is missing or broken is as it was at first. */
export function parseSettings(value: unknown): Settings {
  const given = recordOf(value);
  const [switches, marking] = [recordOf(given['switches']), recordOf(given['marking'])];
  return {
    language: choiceOf(given['language']),
    switches: { repeats: isOnAtFirst(switches['repeats']), widgets: isOnAtFirst(switches['widgets']), marks: isOnAtFirst(switches['marks']) },
    everywhere: isOnAtFirst(given['everywhere']),
    sitesOff: strings(given['sitesOff']),
    pagesOff: strings(given['pagesOff']).slice(-MOST_PAGES),
    sidebarClosed: strings(given['sidebarClosed']),
    sidebarWidth: widthOf(given['sidebarWidth']),
    castOrder: given['castOrder'] === 'frequency' ? 'frequency' : 'appearance',
    focusOn: strings(given['focusOn']),
    type: typeOf(given['type']),
    speechRate: rateOf(given['speechRate']),
    printCast: given['printCast'] === true,
    versions: parseVersions(given['versions']),
    marking: { adjectives: marking['adjectives'] === 'off' ? 'off' : 'faint', mentions: marking['mentions'] === 'first' ? 'first' : 'all' },
    muted: strings(given['muted']),
    mutedOn: parseMutedOn(given['mutedOn']),
    terms: parseTerms(given['terms']),
  };
}

const store = createStore({
  areas, parse: parseSettings, name: nameChange, listen: watchKeys,
  warn: (error) => console.warn('Dramatis could not read its settings and uses the first ones:', error),
});

/** Load what is stored as it is, broken or not, and what of it is kept in this browser only though it need not be. */
export async function loadStored(): Promise<{ stored: unknown; unsynced: Unsynced | null }> {
  const raw = await store.read();
  return { stored: storedIn(raw), unsynced: unsyncedIn(raw.local) };
}

/** Call when what is kept in this browser only has changed. */
export const watchUnsynced = (onChange: () => void): Undo => watchKeys(new Set([KEYS.unsynced]), onChange);

/** Load the settings; where the storage fails, the first ones. */
export const loadSettings = (): Promise<Settings> => store.load();

/** Change the settings; every open tab follows. Only what is changed is written; changes that wait for one another are written together. */
export const updateSettings = (change: (settings: Settings) => Settings): Promise<void> => store.update(change);

/** Watch the settings from any context; in one that changes them, what is told is never older than its own changes. */
export const watchSettings = (onChange: (settings: Settings) => void): Undo => store.watch(onChange);
