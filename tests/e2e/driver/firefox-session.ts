// Where in Firefox does a command go? Marionette has one current tab and one current side (the page's, or the browser window's),
// so commands that belong together run as one piece of work, and pieces of work wait for each other.
import type { Marionette } from './marionette.ts';
import type { PageFunction } from './tab.ts';

type Send = Marionette['send'];

export interface FirefoxSession {
  /** Runs one piece of work with a tab in front. */
  inTab<T>(handle: string, work: (send: Send) => Promise<T>): Promise<T>;
  /** Runs a function in the browser's own window, with its privileges; the tab that it may mean is in front. */
  inChrome<A extends unknown[], R>(ask: PageFunction<A, R>, ...args: A): Promise<R>;
  inChromeOf<A extends unknown[], R>(handle: string, ask: PageFunction<A, R>, ...args: A): Promise<R>;
  openTab(): Promise<string>;
  closeTab(handle: string): Promise<void>;
}

/** The command that runs a function and returns its answer. */
export function createScript<A extends unknown[]>(ask: PageFunction<A, unknown>, args: A): object {
  return { script: `return (${ask}).apply(null, arguments)`, args, newSandbox: false };
}

/** Starts the session of commands; certificates made on the spot are accepted. */
export async function createFirefoxSession({ send }: Marionette): Promise<FirefoxSession> {
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await send('WebDriver:SetTimeouts', { script: 20_000, pageLoad: 20_000 });
  // The first tab stays open and unused: Firefox would end with its last one.
  const first = await send<string>('WebDriver:GetWindowHandle');
  let inFront: string | null = first;
  let last: Promise<unknown> = Promise.resolve();
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
  const show = async (handle: string) => {
    if (inFront === handle) return;
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
    inFront = handle;
  };
  const runInChrome = async <A extends unknown[], R>(ask: PageFunction<A, R>, args: A) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await send<R>('WebDriver:ExecuteScript', createScript(ask, args));
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    inTab: (handle, work) => queue(() => show(handle).then(() => work(send))),
    inChrome: (ask, ...args) => queue(() => runInChrome(ask, args)),
    inChromeOf: (handle, ask, ...args) => queue(() => show(handle).then(() => runInChrome(ask, args))),
    openTab: () => queue(async () => (await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true })).handle),
    closeTab: (handle) =>
      queue(async () => {
        await show(handle);
        await send('WebDriver:CloseWindow');
        inFront = null;
        await show(first);
      }),
  };
}
