// What do settings become when the reader changes one of them? Apart from the settings, so that a page's first script carries nothing of it.
import type { OwnTerm, Scope, Settings, Switches, VersionChoice } from '../model.ts';
import { MOST_PAGES, hostOf, isOn, pageOf } from './places.ts';

const withItem = (list: string[], item: string, isIn: boolean) => [...list.filter((one) => one !== item), ...(isIn ? [item] : [])];

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

/** The settings with the sidebar of a page's site opened or closed. */
export function withSidebar(settings: Settings, url: string, open: boolean): Settings {
  return { ...settings, sidebarClosed: withItem(settings.sidebarClosed, hostOf(url), !open) };
}

/** The settings with the focus on a page's site switched. */
export function withFocus(settings: Settings, url: string, on: boolean): Settings {
  return { ...settings, focusOn: withItem(settings.focusOn, hostOf(url), on) };
}

/** The settings with one switch moved. */
export function withSwitch(settings: Settings, name: keyof Switches, on: boolean): Settings {
  return { ...settings, switches: { ...settings.switches, [name]: on } };
}

/** The settings with another version read on a page's site. */
export function withVersion(settings: Settings, url: string, choice: VersionChoice): Settings {
  const { [hostOf(url)]: _, ...others } = settings.versions;
  return { ...settings, versions: choice === 'full' ? others : { ...others, [hostOf(url)]: choice } };
}

/** The settings with an actor muted, or no more, on one page or everywhere. */
export function withMuted(settings: Settings, url: string, id: string, scope: 'page' | 'everywhere', muted: boolean): Settings {
  if (scope === 'everywhere') return { ...settings, muted: withItem(settings.muted, id, muted) };
  const { [pageOf(url)]: ids = [], ...others } = settings.mutedOn;
  const left = withItem(ids, id, muted);
  const pages = Object.entries({ ...others, ...(left.length && { [pageOf(url)]: left }) });
  return { ...settings, mutedOn: Object.fromEntries(pages.slice(-MOST_PAGES)) };
}

/** The settings with a term in the reader's glossary, or out of it, by its name. */
export function withTerm(settings: Settings, term: OwnTerm, isIn: boolean): Settings {
  const others = settings.terms.filter(({ name }) => name !== term.name);
  return { ...settings, terms: isIn ? [...others, term] : others };
}
