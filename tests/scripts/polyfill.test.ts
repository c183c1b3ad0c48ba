// Does the polyfill of the browser's API give as a module what it gives otherwise?
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { asModule } from '../../scripts/polyfill.ts';

test('gives the browser’s own API where there is one', async () => {
  const code = fs.readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');
  const api = { runtime: { id: 'ours' } };
  Object.assign(globalThis, { browser: api, chrome: api });
  try {
    const { default: given } = await import(`data:text/javascript,${encodeURIComponent(asModule(code))}`);
    expect(given).toBe(api);
  } finally {
    Reflect.deleteProperty(globalThis, 'browser');
    Reflect.deleteProperty(globalThis, 'chrome');
  }
});
