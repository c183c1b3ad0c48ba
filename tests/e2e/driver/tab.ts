// What a spec may do with a browser: the one interface that Chromium and Firefox are both driven through. Types only.
import type { BrowserKind } from '../../../scripts/browsers.ts';
import type { Pages } from './pages.ts';

/** In css pixels, of the page's own area. */
export interface Size {
  width: number;
  height: number;
}

/** In css pixels, in the page's own area. */
export interface Point {
  x: number;
  y: number;
}

/** What the page is told about its reader; what is left out is as in a plain browser. */
export interface Emulation {
  dark?: boolean;
  forcedColors?: boolean;
  print?: boolean;
  reducedMotion?: boolean;
}

export interface LaunchOptions {
  /** The built extension, unpacked. */
  extensionDir: string;
  /** The language of the browser's own interface (BCP 47), which the extension's strings follow. */
  lang?: string;
  headless?: boolean;
  /** The screen (`DISPLAY`) that a browser with a window is shown on; that of this process where it is left out. */
  display?: string;
  /** Lets the browser reach the real network; without it every request ends at `pages`. */
  live?: boolean;
}

export interface Browser {
  kind: BrowserKind;
  /** The addresses that exist for this browser, and the log of what it asked for. */
  pages: Pages;
  open(url: string, size?: Size): Promise<Tab>;
  /** Opens a page of the extension itself, such as `popup.html`, in a tab. */
  openExtensionPage(path: string, size?: Size): Promise<Tab>;
  extensionUrl(path: string): string;
  /** Does what the keyboard shortcut of this manifest command does. */
  command(name: string): Promise<void>;
  /** Clicks the extension's button in the toolbar on the tab that shows an address: as by a hand, it grants `activeTab`. Chromium opens the popup too. */
  clickAction(url: string): Promise<void>;
  /** Chooses an item of the extension in the browser's own menu for the words selected in the tab in front. */
  chooseMenu(id: string, selected: string): Promise<void>;
  /** Settles when the browser has gone, by `close` or by its user. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** A page's function is sent as source: it sees its arguments and the page, nothing of the spec around it. */
export type PageFunction<A extends unknown[], R> = (...args: A) => R | Promise<R>;

export interface Tab {
  /** Runs a function in the page's own world; what it returns must be JSON. */
  run<A extends unknown[], R>(ask: PageFunction<A, R>, ...args: A): Promise<R>;
  /** Asks until the answer is truthy, and returns it; fails after 10 s. */
  waitFor<A extends unknown[], R>(ask: PageFunction<A, R>, ...args: A): Promise<NonNullable<R>>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Takes what is at a point with the mouse and lets go of it at another, stopping on the way as a hand does. */
  drag(from: Point, to: Point): Promise<void>;
  /** Touches a point with a finger. */
  tap(x: number, y: number): Promise<void>;
  /** Presses a key by its DOM name, with modifiers in front: `Escape`, `Shift+Tab`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Turns the wheel where the pointer is, by css pixels. */
  scroll(deltaY: number): Promise<void>;
  resize(size: Size): Promise<void>;
  emulate(emulation: Emulation): Promise<void>;
  /** Writes a PNG of what is in view. */
  screenshot(file: string): Promise<void>;
  /** Prints the page as the browser's own command would, and gives the PDF. */
  print(): Promise<Uint8Array>;
  /** The PDF of what the page itself has just asked to be printed. */
  printed(): Promise<Uint8Array>;
  /** Warnings and errors on the console since the tab was opened, of the page and of the content scripts in it. */
  consoleWarnings(): Promise<string[]>;
  close(): Promise<void>;
}
