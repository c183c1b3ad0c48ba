// What do settings say of a page: on which pages, sites and everywhere is what on?
import type { Scope, Settings, VersionChoice } from '../model.ts';

/** So many pages are remembered as off, and with muted actors; older ones are forgotten. */
export const MOST_PAGES = 200;

/** The name that a site's settings are kept under. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');

/** The name that a page's settings are kept under: origin and path. */
export const pageOf = (url: string): string => new URL(url).origin + new URL(url).pathname;

/** Which scopes are on for a page. */
export function scopesOf(settings: Settings, url: string): Record<Scope, boolean> {
  return { page: !settings.pagesOff.includes(pageOf(url)), site: !settings.sitesOff.includes(hostOf(url)), everywhere: settings.everywhere };
}

/** Whether Dramatis works on a page: every scope is on. */
export function isOn(settings: Settings, url: string): boolean {
  return Object.values(scopesOf(settings, url)).every(Boolean);
}

/** Whether the sidebar is open on a page's site. */
export function isSidebarOpen(settings: Settings, url: string): boolean {
  return !settings.sidebarClosed.includes(hostOf(url));
}

/** Whether the reader focuses on the article on a page's site. */
export function isFocusOn(settings: Settings, url: string): boolean {
  return settings.focusOn.includes(hostOf(url));
}

/** Which version is read on a page's site. */
export function versionOf(settings: Settings, url: string): VersionChoice {
  return settings.versions[hostOf(url)] ?? 'full';
}

/** The actors that are muted on a page, by id. */
export function mutedOn(settings: Settings, url: string): string[] {
  return [...settings.muted, ...(settings.mutedOn[pageOf(url)] ?? [])];
}
