// Which site profile a page falls under.
import type { SiteProfile } from '../model.ts';
import { riac } from './riac.ts';

/** Whether an address is one of an article, by its path alone. */
export function isArticleAddress(url: string): boolean {
  return siteFor(url)?.articlePath.test(new URL(url).pathname) ?? false;
}

export const sites: readonly SiteProfile[] = [riac];

/** The pages on which the extension runs, as patterns of the manifest: every host of a profile with its subdomains. */
export const MATCHES: readonly string[] = sites.flatMap(({ hosts }) => hosts.flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]));

/** The profile of the site that `url` is on, subdomains and a trailing dot of the host included; null for other sites. */
export function siteFor(url: string): SiteProfile | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/\.$/, '').toLowerCase();
  return sites.find((site) => site.hosts.some((name) => host === name || host.endsWith(`.${name}`))) ?? null;
}
