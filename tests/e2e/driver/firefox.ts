// Drives Firefox through Marionette.
import path from 'node:path';
import { createFirefoxSession, type FirefoxSession } from './firefox-session.ts';
import { startFirefox, type FirefoxProcess } from './firefox-process.ts';
import { createFirefoxTab } from './firefox-tab.ts';
import { createPages } from './pages.ts';
import { startProxy } from './proxy.ts';
import type { Browser, LaunchOptions, Size } from './tab.ts';

/** Launches Firefox with the extension as a temporary add-on, which is granted the sites of its content scripts; see `LaunchOptions`. */
export async function launchFirefox({ extensionDir, lang = 'en', headless = true, display, live }: LaunchOptions): Promise<Browser> {
  const pages = createPages();
  const proxy = live ? null : await startProxy(pages.answer, (url) => pages.requests.includes(url));
  let firefox: FirefoxProcess | undefined;
  const putAway = async () => {
    await firefox?.close();
    await proxy?.close();
  };
  try {
    firefox = await startFirefox({ headless, display, proxyPort: proxy?.port ?? null });
    const session = await createFirefoxSession(firefox.marionette);
    await setLanguage(session, lang);
    const id = await firefox.marionette.send<string>('Addon:Install', { path: path.resolve(extensionDir), temporary: true });
    const base = await session.inChrome((addon) => WebExtensionPolicy.getByID(addon).getURL(''), id);
    return createBrowser(firefox, session, { id, base, pages, putAway });
  } catch (error) {
    await putAway();
    throw error;
  }
}

interface Installed {
  id: string;
  /** The address that the extension's own files stand under. */
  base: string;
  pages: Browser['pages'];
  putAway(): Promise<void>;
}

function createBrowser(firefox: FirefoxProcess, session: FirefoxSession, { id, base, pages, putAway }: Installed): Browser {
  const extensionUrl = (file: string) => new URL(file, base).href;
  const open = async (url: string, size?: Size) => {
    const tab = await createFirefoxTab(session, firefox.warnings);
    if (size) await tab.resize(size);
    await tab.goto(url);
    return tab;
  };
  return {
    kind: 'firefox',
    pages,
    open,
    openExtensionPage: (file, size) => open(extensionUrl(file), size),
    extensionUrl,
    command: (name) => session.inChrome((addon, command) => WebExtensionPolicy.getByID(addon).extension.shortcuts.onCommand(command), id, name),
    clickAction: (url) => session.inChrome((addon, address) => {
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      const tab = gBrowser.tabs.find(({ linkedBrowser }: any) => linkedBrowser.currentURI.spec === address);
      // What the button does before it opens the popup.
      WebExtensionPolicy.getByID(addon).extension.tabManager.addActiveTabPermission(tab);
    }, id, url),
    chooseMenu: (menuItemId, selectionText) => session.inChrome((addon, info) => {
      const { extension } = WebExtensionPolicy.getByID(addon);
      extension.emit('webext-menu-menuitem-click', info, Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab);
    }, id, { menuItemId, selectionText, editable: false, modifiers: [] }),
    closed: firefox.closed,
    close: putAway,
  };
}

/** Speaks a language that Debian's Firefox has no pack for: its own strings stay English, an extension's follow. */
function setLanguage(session: FirefoxSession, lang: string): Promise<void> {
  return session.inChrome((tag) => {
    Services.locale.availableLocales = [tag, 'en-US'];
    Services.locale.requestedLocales = [tag];
  }, lang === 'en' ? 'en-US' : lang);
}

// What Firefox's own window knows; there are no types of it.
declare const WebExtensionPolicy: any;
declare const Services: any;
