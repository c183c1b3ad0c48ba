// Which modules do the later scripts of a page use as they stand in an earlier one, instead of carrying them once more?
import path from 'node:path';
import type { InlineConfig } from 'vite';

/** In the first script: the browser's API, the store of the settings, and what reads, hides and draws there already. */
const OF_FIRST: Record<string, RegExp> = {
  'wxt/browser': /^wxt\/browser$|@wxt-dev\/webextension-polyfill\/(dist\/)?browser/,
  'utils/settings': /\/utils\/settings\.ts$/,
  'utils/effects/host': /\/utils\/effects\/host\.ts$/,
  'utils/effects/scroll': /\/utils\/effects\/scroll\.ts$/,
  'utils/find/repeats': /\/utils\/find\/repeats\.ts$/,
  'utils/read/theme': /\/utils\/read\/theme\.ts$/,
  'utils/sites/sites': /\/utils\/sites\/sites\.ts$/,
};
/** In the companion: what all components have to have in common. */
const OF_COMPANION: Record<string, RegExp> = {
  preact: /^preact$/,
  'preact/hooks': /^preact\/hooks$/,
  'preact/jsx-runtime': /^preact\/jsx-(dev-)?runtime$/,
  'components/strings': /\/components\/strings\.ts$/,
  'components/formats': /\/components\/formats\.ts$/,
  'components/authorDesk': /\/components\/authorDesk\.ts$/,
  'utils/text/plain': /\/utils\/text\/plain\.ts$/,
  'utils/effects/place': /\/utils\/effects\/place\.ts$/,
  surfaces: /\/assets\/css\/surfaces\.css\?inline$/,
};
/** In the companion: what is drawn in its rows and in what opens from them. What is opened asks its provider of actions, and must have ids of its own among its ids. */
const OF_ROWS: Record<string, RegExp> = Object.fromEntries(
  ['actorActions', 'Flag', 'Icon', 'Strip', 'glosses', 'ids', 'kinds'].map((name) => [`components/${name}`, new RegExp(`/components/${name}\\.tsx?$`)]),
);
const SHARED: Record<string, Record<string, RegExp>> = { companion: OF_FIRST, extras: { ...OF_FIRST, ...OF_COMPANION }, cards: { ...OF_FIRST, ...OF_COMPANION, ...OF_ROWS } };

/** Have the build of a later script take its shared modules from the shelf (`utils/parts.ts`). */
export function shareInBuild(script: string, config: InlineConfig): void {
  const shared = Object.entries(SHARED[script] ?? {});
  if (!shared.length) return;
  const nameOf = (id: string) => shared.find(([, pattern]) => pattern.test(id.replaceAll(path.sep, '/')))?.[0];
  const options = ((config.build ??= {}).rollupOptions ??= {});
  options.external = (id, importer, isResolved) => (id.startsWith('.') && !isResolved ? nameOf(path.resolve(path.dirname(importer ?? ''), id)) : nameOf(id)) !== undefined;
  Object.assign((options.output ??= {}), { globals: (id: string) => `dramatis.modules[${JSON.stringify(nameOf(id))}]` });
}
