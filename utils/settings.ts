// What is stored, and what it means for a page: every key of the storage is born here.
import { storage } from 'wxt/utils/storage';
import { rateOf } from './effects/speak.ts';
import { typeOf } from './effects/type.ts';
import type { Marking, OwnTerm, Scope, Settings, Switches, TakenArticle, Undo, VersionChoice } from './model.ts';

export type { Settings } from './model.ts';

/** So many pages are remembered as off; older ones are forgotten. */
const MOST_PAGES = 200;

// Local, not synced: pages that were switched off are nobody else's business.
const stored = storage.defineItem<unknown>('local:settings');

/** The answers of look-ups: a cache, no setting, and no part of any export. */
export const keptAnswers = storage.defineItem<unknown>('local:lookUps');

/**
 * The store of articles that windows for citing and saving are open for, by a random key, the latest last: in memory, until the browser is
 * closed. For the background to call: a content script may not even name the session's storage.
 */
export const takenArticles = () => storage.defineItem<Record<string, TakenArticle>>('session:taken', { fallback: {} });

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
    versions: parseVersions(given['versions']),
    marking: parseMarking(given['marking']),
    muted: strings(given['muted']),
    mutedOn: parseMutedOn(given['mutedOn']),
    terms: parseTerms(given['terms']),
  };
}

/** Load what is stored as it is, broken or not. */
export const loadStored = (): Promise<unknown> => stored.getValue();

/** Load the settings; where the storage fails, the first ones. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await stored.getValue());
  } catch (error) {
    console.warn('Dramatis could not read its settings and uses the first ones:', error);
    return parseSettings(null);
  }
}

let lastUpdate: Promise<void> = Promise.resolve();

/** Change the settings; every open tab follows. Changes of one context are made one after the other, so that none is made to what another has just replaced. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  const update = lastUpdate.then(async () => stored.setValue(change(await loadSettings())));
  lastUpdate = update.catch(() => {});
  return update;
}

/** Watch the settings from any context. */
export function watchSettings(onChange: (settings: Settings) => void): Undo {
  return stored.watch((value) => onChange(parseSettings(value)));
}

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
