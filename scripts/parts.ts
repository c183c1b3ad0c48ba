// Which modules do the later scripts of a page use as they stand in an earlier one, instead of carrying them once more?
import path from 'node:path';
import type { InlineConfig } from 'vite';

type Modules = Record<string, RegExp>;

/** Modules of the project by their paths, which are their names. */
const modules = (...names: string[]): Modules => Object.fromEntries(names.map((name) => [name, new RegExp(`/${name}\\.tsx?$`)]));

/** In the first script: the browser's API, the store of the settings, and what reads, hides and draws there already. */
const OF_FIRST: Modules = {
  'wxt/browser': /^wxt\/browser$|@wxt-dev\/webextension-polyfill\/(dist\/)?browser/,
  ...modules('utils/settings', 'utils/effects/host', 'utils/effects/scroll', 'utils/find/repeats', 'utils/read/theme', 'utils/sites/sites'),
};
/** In the companion: what all components have to have in common. */
const OF_COMPANION: Modules = {
  preact: /^preact$/,
  'preact/hooks': /^preact\/hooks$/,
  'preact/jsx-runtime': /^preact\/jsx-(dev-)?runtime$/,
  ...modules('components/strings', 'components/formats', 'components/authorDesk', 'utils/text/plain', 'utils/effects/place'),
  surfaces: /\/assets\/css\/surfaces\.css\?inline$/,
};
/** In the companion: what is drawn in its rows and in what opens from them. What is opened asks its provider of actions, and must have ids of its own among its ids. */
const OF_ROWS = modules(...['actorActions', 'Flag', 'Icon', 'Strip', 'glosses', 'ids', 'kinds'].map((name) => `components/${name}`));
const SHARED: Record<string, Modules> = { companion: OF_FIRST, extras: { ...OF_FIRST, ...OF_COMPANION }, cards: { ...OF_FIRST, ...OF_COMPANION, ...OF_ROWS } };

/** Have the build of a later script take its shared modules from the shelf (`utils/parts.ts`). */
export function shareInBuild(script: string, config: InlineConfig): void {
  const shared = Object.entries(SHARED[script] ?? {});
  if (!shared.length) return;
  const nameOf = (id: string) => shared.find(([, pattern]) => pattern.test(id.replaceAll(path.sep, '/')))?.[0];
  const options = ((config.build ??= {}).rollupOptions ??= {});
  options.external = (id, importer, isResolved) => (id.startsWith('.') && !isResolved ? nameOf(path.resolve(path.dirname(importer ?? ''), id)) : nameOf(id)) !== undefined;
  Object.assign((options.output ??= {}), { globals: (id: string) => `dramatis.modules[${JSON.stringify(nameOf(id))}]` });
}
