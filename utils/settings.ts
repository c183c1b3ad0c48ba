// What is stored, and what it means for a page. How it is stored, and where, is the business of `utils/store/`.
import { rateOf } from './effects/speak.ts';
import { typeOf } from './effects/type.ts';
import { choiceOf } from './locales/languages.ts';
import type { Marking, OwnTerm, Scope, Settings, Switches, Undo, VersionChoice } from './model.ts';
import { areas, nameChange, watchKeys } from './store/areas.ts';
import { type Unsynced, unsyncedIn } from './store/carry.ts';
import { KEYS } from './store/kept.ts';
import { createStore, storedIn } from './store/store.ts';

export type { Settings } from './model.ts';

/** So many pages are remembered as off; older ones are forgotten. */
const MOST_PAGES = 200;

/** The width of the sidebar, px: at first, at least, at most, and the step between two widths, each of which has a rule in the page's css. */
export const SIDE_WIDTH = { first: 340, least: 280, most: 480, step: 20 } as const;

/** Bring a width to one that the sidebar can have. */
export function widthOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return SIDE_WIDTH.first;
  return Math.min(SIDE_WIDTH.most, Math.max(SIDE_WIDTH.least, Math.round(value / SIDE_WIDTH.step) * SIDE_WIDTH.step));
}

const strings = (value: unknown) => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

function parseVersions(value: unknown): Settings['versions'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, VersionChoice] => pair[1] === 'short' || pair[1] === 'both'));
}

function parseMarking(value: unknown): Marking {
  const { adjectives, mentions } = (value ?? {}) as Partial<Marking>;
  return { adjectives: adjectives === 'off' ? 'off' : 'faint', mentions: mentions === 'first' ? 'first' : 'all' };
}

function parseMutedOn(value: unknown): Settings['mutedOn'] {
  if (typeof value !== 'object' || value === null) return {};
  const pages = Object.entries(value).map(([page, ids]) => [page, strings(ids)] as const).filter(([, ids]) => ids.length);
  return Object.fromEntries(pages.slice(-MOST_PAGES));
}

function parseTerms(value: unknown): OwnTerm[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one): OwnTerm[] => {
    const { name, aliases, definition } = (one ?? {}) as Partial<OwnTerm>;
    return typeof name === 'string' && name && typeof definition === 'string' ? [{ name, aliases: strings(aliases), definition }] : [];
  });
}

/** Make settings of whatever the storage holds: what is missing or broken is as it was at first. */
export function parseSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const switches = (typeof given['switches'] === 'object' && given['switches'] !== null ? given['switches'] : {}) as Record<string, unknown>;
  const isOnAtFirst = (one: unknown) => (typeof one === 'boolean' ? one : true);
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
    marking: parseMarking(given['marking']),
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

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
const pageOf = (url: string) => new URL(url).origin + new URL(url).pathname;
const withItem = (list: string[], item: string, isIn: boolean) => [...list.filter((one) => one !== item), ...(isIn ? [item] : [])];

/** Which scopes are on for a page. */
export function scopesOf(settings: Settings, url: string): Record<Scope, boolean> {
  return { page: !settings.pagesOff.includes(pageOf(url)), site: !settings.sitesOff.includes(hostOf(url)), everywhere: settings.everywhere };
}

/** Whether Dramatis works on a page: every scope is on. */
export function isOn(settings: Settings, url: string): boolean {
  return Object.values(scopesOf(settings, url)).every(Boolean);
}

/** The settings with one scope of a page switched. */
export function withScope(settings: Settings, url: string, scope: Scope, on: boolean): Settings {
  if (scope === 'everywhere') return { ...settings, everywhere: on };
  if (scope === 'site') return { ...settings, sitesOff: withItem(settings.sitesOff, hostOf(url), !on) };
  return { ...settings, pagesOff: withItem(settings.pagesOff, pageOf(url), !on).slice(-MOST_PAGES) };
}

/** The settings with one command that turns a page on again, at every scope that keeps it off, or turns this page off. */
export function withToggled(settings: Settings, url: string): Settings {
  if (isOn(settings, url)) return withScope(settings, url, 'page', false);
  return (['page', 'site', 'everywhere'] as const).reduce((changed, scope) => withScope(changed, url, scope, true), settings);
}

/** Whether the sidebar is open on a page's site. */
export function isSidebarOpen(settings: Settings, url: string): boolean {
  return !settings.sidebarClosed.includes(hostOf(url));
}

/** The settings with the sidebar of a page's site opened or closed. */
export function withSidebar(settings: Settings, url: string, open: boolean): Settings {
  return { ...settings, sidebarClosed: withItem(settings.sidebarClosed, hostOf(url), !open) };
}

/** Whether the reader focuses on the article on a page's site. */
export function isFocusOn(settings: Settings, url: string): boolean {
  return settings.focusOn.includes(hostOf(url));
}

/** The settings with the focus on a page's site switched. */
export function withFocus(settings: Settings, url: string, on: boolean): Settings {
  return { ...settings, focusOn: withItem(settings.focusOn, hostOf(url), on) };
}

/** The settings with one switch moved. */
export function withSwitch(settings: Settings, name: keyof Switches, on: boolean): Settings {
  return { ...settings, switches: { ...settings.switches, [name]: on } };
}

/** Which version is read on a page's site. */
export function versionOf(settings: Settings, url: string): VersionChoice {
  return settings.versions[hostOf(url)] ?? 'full';
}

/** The settings with another version read on a page's site. */
export function withVersion(settings: Settings, url: string, choice: VersionChoice): Settings {
  const { [hostOf(url)]: _, ...others } = settings.versions;
  return { ...settings, versions: choice === 'full' ? others : { ...others, [hostOf(url)]: choice } };
}

/** The actors that are muted on a page, by id. */
export function mutedOn(settings: Settings, url: string): string[] {
  return [...settings.muted, ...(settings.mutedOn[pageOf(url)] ?? [])];
}

/** The settings with an actor muted, or no more, on one page or everywhere. */
export function withMuted(settings: Settings, url: string, id: string, scope: 'page' | 'everywhere', muted: boolean): Settings {
  if (scope === 'everywhere') return { ...settings, muted: withItem(settings.muted, id, muted) };
  const { [pageOf(url)]: ids = [], ...others } = settings.mutedOn;
  const left = withItem(ids, id, muted);
  return { ...settings, mutedOn: parseMutedOn({ ...others, [pageOf(url)]: left }) };
}

/** The settings with a term in the reader's glossary, or out of it, by its name. */
export function withTerm(settings: Settings, term: OwnTerm, isIn: boolean): Settings {
  const others = settings.terms.filter(({ name }) => name !== term.name);
  return { ...settings, terms: isIn ? [...others, term] : others };
}
