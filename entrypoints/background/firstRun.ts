// Is this the first time, so that the first page is opened? Not after an update, and not where the extension is only tried out by who makes it.
import { browser } from 'wxt/browser';

/** Detect whether a reader has just installed the extension; `development` is how browsers call one that is loaded from a folder. */
export const isFirstRun = (reason: string, installType: string): boolean => reason === 'install' && installType !== 'development';

/** Open the first page, once, in the tab in front of a reader who has just installed the extension. */
export function welcomeFirst(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    const { installType } = await browser.management.getSelf();
    if (isFirstRun(reason, installType)) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
}
