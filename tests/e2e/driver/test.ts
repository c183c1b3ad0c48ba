// The `test` of the end-to-end specs: the product's e2e build in the browser of the vitest project, one browser for all specs.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inject, test as base } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers.ts';
import { launchBrowser } from './launch.ts';
import type { Browser, PageFunction, Size, Tab } from './tab.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserKind: BrowserKind;
  }
}

/** The folder that `wxt build --mode e2e` writes for a browser. */
export function extensionDirOf(kind: BrowserKind): string {
  const dir = path.resolve('.output', kind === 'firefox' ? 'firefox-mv3-e2e' : 'chrome-mv3-e2e');
  if (!existsSync(dir)) throw new Error(`${dir} is missing: build it with \`npm run build:e2e\`.`);
  return dir;
}

/**
 * `browser` lives as long as the worker. What `open` opens is closed after the test, and what was served and asked for is forgotten.
 * `inExtension` runs a function with the extension's own powers, such as its storage, in a tab of the popup that is closed again.
 */
export const test = base
  // oxlint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from the pattern
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const kind = inject('browserKind');
    const browser = await launchBrowser(kind, { extensionDir: extensionDirOf(kind) });
    onCleanup(browser.close);
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }) => {
    const tabs: Tab[] = [];
    onCleanup(async () => {
      for (const tab of tabs) await tab.close();
      browser.pages.clear();
    });
    return async (url: string, size?: Size): Promise<Tab> => {
      const tab = await browser.open(url, size);
      tabs.push(tab);
      return tab;
    };
  })
  .extend('inExtension', ({ browser }) => {
    return async <A extends unknown[], R>(ask: PageFunction<A, R>, ...args: A): Promise<R> => {
      const tab = await browser.openExtensionPage('popup.html');
      try {
        return await tab.run(ask, ...args);
      } finally {
        await tab.close();
      }
    };
  });
