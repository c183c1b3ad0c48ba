// How does the polyfill of the browser's API, which is published for CommonJS, come into scripts that are modules?
import type { Plugin } from 'vite';

const POLYFILL = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;

/** Say of its code what it exports, in the way of modules. */
export const asModule = (code: string): string => `const module = {}, exports = {};\n${code}\nexport default module.exports;\n`;

/** A plugin of the build that does so: what wraps CommonJS otherwise weighs a quarter of a kilobyte in the first script of each page. */
export const polyfillAsModule = (): Plugin => ({
  name: 'dramatis-polyfill',
  transform: (code, id) => (POLYFILL.test(id) ? { code: asModule(code), map: null } : undefined),
});
