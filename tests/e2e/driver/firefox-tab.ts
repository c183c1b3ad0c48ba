// What can be done in one tab of Firefox?
import fs from 'node:fs';
import { createScript, type FirefoxSession } from './firefox-session.ts';
import path from 'node:path';
import { PRINTED } from './firefox-process.ts';
import { poll } from './poll.ts';
import type { Emulation, PageFunction, Size, Tab } from './tab.ts';

// WebDriver names keys by code points of its own: https://w3c.github.io/webdriver/#keyboard-actions
const KEYS: Record<string, string> = {
  Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: '\uE00D', Backspace: '\uE003',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};

/** Opens a blank tab; `warnings` is what the whole browser has printed so far. */
export async function createFirefoxTab(session: FirefoxSession, warnings: string[]): Promise<Tab> {
  const handle = await session.openTab();
  const warnedBefore = warnings.length;
  const profile = await session.inChrome(() => Services.dirsvc.get('ProfD', Ci.nsIFile).path as string);
  const openedAt = await session.inChrome(() => Date.now());
  let pointer = { x: 0, y: 0 };
  const command = <T>(name: string, params?: object) => session.inTab(handle, (send) => send<T>(name, params));
  const act = (...actions: object[]) => command<void>('WebDriver:PerformActions', { actions });
  const run = <A extends unknown[], R>(ask: PageFunction<A, R>, ...args: A) =>
    command<R>('WebDriver:ExecuteScript', createScript(ask, args));
  const move = (x: number, y: number) => {
    pointer = { x, y };
    return { type: 'pointerMove', x, y, origin: 'viewport' };
  };
  const mouse = (...actions: object[]) => act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const keyboard = (actions: object[]) => act({ type: 'key', id: 'keyboard', actions });
  const resize = async (size: Size) => {
    await session.inChromeOf(handle, setViewport, size);
    await poll(() => run(hasSize, size), `the page is ${size.width} by ${size.height}`);
  };
  return {
    run,
    waitFor: (ask, ...args) => poll(() => run(ask, ...args), String(ask)) as never,
    goto: (url) => command('WebDriver:Navigate', { url }),
    reload: () => command('WebDriver:Refresh'),
    move: (x, y) => mouse(move(x, y)),
    click: (x, y) => mouse(move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    drag: (from, to) => mouse(
      move(from.x, from.y), { type: 'pointerDown', button: 0 }, move((from.x + to.x) / 2, (from.y + to.y) / 2), move(to.x, to.y), { type: 'pointerUp', button: 0 },
    ),
    tap: (x, y) => act({ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions: [move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }),
    press: (key) => keyboard(createPress(key)),
    type: (text) => keyboard([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }])),
    scroll: (deltaY) => act({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...pointer, deltaX: 0, deltaY, origin: 'viewport' }] }),
    resize,
    emulate: (emulation) => session.inChromeOf(handle, setEmulation, emulation),
    async screenshot(file) {
      fs.writeFileSync(file, Buffer.from(await command<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'));
    },
    print: async () => Buffer.from(await command<string>('WebDriver:Print', { page: { width: 21, height: 29.7 } }), 'base64'),
    printed: async () => poll(() => takePrinted(path.join(profile, PRINTED)), 'what was printed'),
    consoleWarnings: async () => [...warnings.slice(warnedBefore), ...(await session.inChrome(readErrors, openedAt))],
    close: () => session.closeTab(handle),
  };
}

/** Presses the keys of `Shift+Tab` in order and releases them in reverse. */
function createPress(key: string): object[] {
  const values = key.split('+').map((name) => KEYS[name] ?? name);
  return [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
}

/** Takes a PDF out of its file once it has been written to its end. */
async function takePrinted(file: string): Promise<Buffer | null> {
  const pdf = fs.existsSync(file) ? fs.readFileSync(file) : null;
  if (!pdf?.subarray(-32).includes('%%EOF')) return null;
  fs.rmSync(file);
  return pdf;
}

// The functions below run inside the browser.

function hasSize({ width, height }: Size): boolean {
  return innerWidth === width && innerHeight === height;
}

/** Sizes the tab inside its window, as WebDriver BiDi does: a window has a least width, a page has none. */
function setViewport({ width, height }: Size): void {
  const { style } = gBrowser.selectedBrowser;
  style.setProperty('width', `${width}px`);
  style.setProperty('height', `${height}px`);
}

function setEmulation({ dark, forcedColors, print, reducedMotion }: Emulation): void {
  const context = gBrowser.selectedBrowser.browsingContext;
  context.prefersColorSchemeOverride = dark ? 'dark' : 'light';
  context.forcedColorsOverride = forcedColors ? 'active' : 'none';
  context.mediumOverride = print ? 'print' : '';
  context.prefersReducedMotionOverride = reducedMotion ? 'reduce' : 'no-preference';
}

/** What was thrown and not caught since a time, in pages and content scripts; Firefox's own code has other categories. */
function readErrors(since: number): string[] {
  const thrown = Services.console.getMessageArray().filter((message: any) => message instanceof Ci.nsIScriptError);
  return thrown
    .filter(({ category, microSecondTimeStamp }: any) => category === 'content javascript' && microSecondTimeStamp / 1000 >= since)
    .map(({ errorMessage }: any) => errorMessage);
}

// What Firefox's own window knows; there are no types of it.
declare const gBrowser: any;
declare const Services: any;
declare const Ci: any;
