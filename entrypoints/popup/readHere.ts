// How is a page read that Dramatis does not run in by itself? By the same scripts, put into it because the reader has asked (`activeTab`).
import { browser } from 'wxt/browser';

/** Whether scripts may stand at an address, as far as the address tells: never in the browser's own pages, nor in files. */
export const isPage = (url: string | undefined): url is string => /^https?:/.test(url ?? '');

/**
 * Run in the main frame of a tab what runs by itself on known sites. Rejects where the browser keeps extensions out, as of its shop.
 * A copy that should already be there gives way to this one, as after an update.
 */
export async function readHere(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/article.css'] });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/article.js'] });
}
