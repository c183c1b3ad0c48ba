// How the extension is built: its manifest, its modules, and the typeface that goes into it.
import path from 'node:path';
import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { compileGlossary } from './scripts/glossary.ts';
import { leanCss } from './scripts/css.ts';
import { shareInBuild } from './scripts/parts.ts';
import { polyfillAsModule } from './scripts/polyfill.ts';
import { weighScripts } from './scripts/weigh.ts';
import { SENT } from './utils/lookup/permission.ts';
import { MATCHES } from './utils/sites/sites.ts';
import { optionalOrigins } from './utils/lookup/services.ts';

/** The faces that surfaces are set in, and those that a reader can have an article set in, as the packages name their files. */
const FONTS: Record<string, string> = {
  latin: 'piazzolla/latin-500-normal', 'latin-italic': 'piazzolla/latin-500-italic', cyrillic: 'piazzolla/cyrillic-500-normal', 'cyrillic-italic': 'piazzolla/cyrillic-500-italic',
  'cyrillic-ext': 'piazzolla/cyrillic-ext-500-normal', 'cyrillic-ext-italic': 'piazzolla/cyrillic-ext-500-italic',
  'dyslexic-normal': 'opendyslexic/latin-400-normal', 'dyslexic-bold': 'opendyslexic/latin-700-normal',
  ...Object.fromEntries([['atkinson', 'atkinson-hyperlegible/latin'], ['atkinson-ext', 'atkinson-hyperlegible/latin-ext'], ['pt', 'pt-sans/latin'], ['pt-cyrillic', 'pt-sans/cyrillic']]
    .flatMap(([name, file]) => [['normal', '400-normal'], ['bold', '700-normal'], ['italic', '400-italic']].map(([form, cut]) => [`${name}-${form}`, `${file}-${cut}`]))),
};

/** The oldest browsers it runs in: they have the Custom Highlight API, `caretPositionFromPoint` and `Map.groupBy`. */
const LEAST = { chrome: 128, firefox: 140 };

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  vite: ({ mode, browser }) => ({
    build: { cssTarget: Object.entries(LEAST).map(([name, version]) => name + version) },
    css: { postcss: { plugins: [leanCss(import.meta.dirname)] } },
    // What people get is weighed.
    plugins: [preact({ devToolsEnabled: false }), polyfillAsModule(), ...(mode === 'production' ? [weighScripts(import.meta.dirname, browser)] : [])],
  }),
  hooks: {
    'vite:build:extendConfig': ([first], config) => shareInBuild(first!.name, config),
    'zip:start': (wxt) => {
      if (wxt.config.mode === 'everywhere') throw new Error('The build that reads everywhere is for checking only: it is never packaged.');
    },
    'build:publicAssets': (wxt, assets) => {
      for (const [relativeDest, absoluteSrc] of Object.entries(compileGlossary(path.join(wxt.config.wxtDir, 'glossary')))) assets.push({ relativeDest, absoluteSrc });
      for (const [name, file] of Object.entries(FONTS)) {
        const [family, cut] = file.split('/');
        assets.push({ absoluteSrc: path.resolve(wxt.config.root, `node_modules/@fontsource/${family}/files/${family}-${cut}.woff2`), relativeDest: `fonts/${name}.woff2` });
      }
    },
  },
  zip: { excludeSources: ['tests/**', 'screenshots/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // The menu is for words that the reader has selected, the tab in front for "Read this page": it lasts from a click until the page is left.
    permissions: ['storage', 'contextMenus', 'scripting', 'activeTab'],
    // Where articles are read: the scripts of a page are loaded one by one, as they are needed.
    host_permissions: mode === 'everywhere' ? ['http://*/*', 'https://*/*'] : [...MATCHES],
    // For look-ups: none is held until the reader has clicked on one and said yes.
    optional_host_permissions: [...optionalOrigins],
    // Chrome takes four suggested keys at most, and none that is its own (Alt+Shift with A, B, C, I, N, P, R, T, W, X, Z); Firefox's menus have B, E, F, H, S, T, V.
    commands: {
      toggle: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandToggle__' },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      // Without keys until the reader gives them some.
      focus: { description: '__MSG_commandFocus__' },
      'read-aloud': { description: '__MSG_commandAloud__' },
      'open-mention': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'dramatis@dramatis.invalid', strict_min_version: `${LEAST.firefox}.0`, data_collection_permissions: { required: ['none'], optional: [SENT] } }, gecko_android: { strict_min_version: '142.0' } } }
      : { minimum_chrome_version: String(LEAST.chrome) }),
  }),
});
