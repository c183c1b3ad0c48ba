// Drives Chromium through Playwright.
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { createPages } from './pages.ts';
import { poll } from './poll.ts';
import { startProxy } from './proxy.ts';
import { createScratch } from './scratch.ts';
import type { Browser, LaunchOptions, Size, Tab } from './tab.ts';

const DEFAULT_SIZE: Size = { width: 1280, height: 800 };

/** Launches Chromium with the extension; see `LaunchOptions`. */
export async function launchChromium({ extensionDir, lang = 'en', headless = true, display, live }: LaunchOptions): Promise<Browser> {
  const executablePath = ensureBrowser('chromium');
  const pages = createPages();
  const proxy = live ? null : await startProxy(pages.answer, (url) => pages.requests.includes(url));
  const scratch = createScratch('dramatis-chromium-');
  const guard = proxy
    ? [`--proxy-server=127.0.0.1:${proxy.port}`, '--ignore-certificate-errors', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
    : [];
  let context: BrowserContext;
  const putAway = async () => {
    await context?.close().catch(() => {});
    await proxy?.close();
    await scratch.remove();
  };
  try {
    context = await chromium.launchPersistentContext(scratch.dir, {
      executablePath,
      headless,
      viewport: headless ? DEFAULT_SIZE : null,
      env: { ...process.env, LANGUAGE: lang, ...(display && { DISPLAY: display }) },
      args: [
        // Chromium has no sandbox for root, as in most containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...guard,
        // For `clickAction`.
        '--enable-unsafe-extension-debugging',
        `--lang=${lang}`,
        '--disable-quic',
        '--disable-sync',
        `--disable-extensions-except=${extensionDir}`,
        `--load-extension=${extensionDir}`,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    return createBrowser(context, worker, pages, putAway);
  } catch (error) {
    await putAway();
    throw error;
  }
}

function createBrowser(context: BrowserContext, worker: Worker, pages: Browser['pages'], putAway: () => Promise<void>): Browser {
  const extensionUrl = (path: string) => new URL(path, worker.url().replace(/[^/]*$/, '')).href;
  const open = async (url: string, size?: Size) => {
    const tab = createTab(await context.newPage());
    if (size) await tab.resize(size);
    await tab.goto(url);
    return tab;
  };
  return {
    kind: 'chromium',
    pages,
    open,
    openExtensionPage: (path, size) => open(extensionUrl(path), size),
    extensionUrl,
    async command(name) {
      // As source, for there are no types of Chromium's own `chrome`; `dispatch` is what its bindings fire an event by.
      await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
    },
    async clickAction(url) {
      const session = await context.browser()!.newBrowserCDPSession();
      // Newer than the types of the protocol at hand.
      const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<any>;
      const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const { targetId } = targetInfos.find((target: { url: string }) => target.url === url);
      await send('Extensions.triggerAction', { id: new URL(extensionUrl('')).host, targetId });
      await session.detach();
    },
    async chooseMenu(id, selected) {
      await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(id)}, selectionText: ${JSON.stringify(selected)}, editable: false, pageUrl: tab.url }, tab))`);
    },
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: putAway,
  };
}

function createTab(page: Page): Tab {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') warnings.push(message.text());
  });
  page.on('pageerror', (error) => warnings.push(String(error)));
  const print = () => page.pdf({ format: 'A4', margin: { top: 48, right: 48, bottom: 48, left: 48 } });
  const run: Tab['run'] = (ask, ...args) => page.evaluate(`(${ask})(...${JSON.stringify(args)})`);
  return {
    run,
    waitFor: (ask, ...args) => poll(() => run(ask, ...args), String(ask)) as never,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    async tap(x, y) {
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
      await touch('touchStart', [{ x, y }]);
      await touch('touchEnd', []);
      await session.detach();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    scroll: (deltaY) => page.mouse.wheel(0, deltaY),
    resize: (size) => page.setViewportSize(size),
    emulate: ({ dark, forcedColors, print, reducedMotion }) =>
      page.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColors ? 'active' : 'none',
        media: print ? 'print' : 'screen',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    print,
    // Without a window its own preview never comes to an end: what the page has made ready is printed in its place.
    printed: print,
    consoleWarnings: async () => [...warnings],
    close: () => page.close(),
  };
}
