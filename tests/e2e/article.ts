// The `test` of the specs that open articles, and what they all ask of one: is it read, what does it show, what is ours in it?
import type { Reply } from './driver/pages.ts';
import type { Size, Tab } from './driver/tab.ts';
import { test as base } from './driver/test.ts';
import { type StoredSettings, writeSettings } from './store.ts';
import type { TestPage } from '../pages/riac/article.ts';

export { expect } from 'vitest';
export type { StoredSettings } from './store.ts';

export const OFF: StoredSettings = { everywhere: false };

/**
 * `extension` is a tab of ours that stays open for all specs. `openPage` serves a page and opens it; it does not wait for us, since on
 * some pages there is nothing to wait for. `store` writes the settings as another tab of the extension would, and forgets them after the
 * test: a test that changes settings in any way asks for it.
 */
export const test = base
  .extend('extension', { scope: 'worker' }, ({ browser }): Promise<Tab> => browser.openExtensionPage('popup.html'))
  .extend('openPage', ({ browser, open }) => {
    return async (page: Pick<TestPage, 'url' | 'html' | 'headers'> & Pick<Reply, 'rest'>, size?: Size): Promise<Tab> => {
      browser.pages.serve(page.url, { body: page.html, headers: page.headers, rest: page.rest });
      return open(page.url, size);
    };
  })
  .extend('store', ({ extension }, { onCleanup }) => {
    const store = (settings: StoredSettings | null): Promise<void> => writeSettings(extension, settings);
    onCleanup(() => store(null));
    return store;
  });

/** Waits until the article is read and drawn, and its authors and its cast known. */
export const isRead = (tab: Tab): Promise<boolean> =>
  tab.waitFor(() => {
    const surface = document.querySelector('dramatis-ui')?.shadowRoot?.querySelector('.dr-side, .dr-tab');
    if (!surface) return false;
    return surface.matches('.dr-tab') ? /\d/.test(surface.textContent!) : !/Looking for (authors|actors)/.test(surface.textContent!);
  });

/** Waits until nothing of ours stands in the page. */
export const isGone = (tab: Tab): Promise<boolean> =>
  tab.waitFor(() => !document.querySelector('dramatis-ui, dramatis-fold, [data-dramatis-hidden], [data-dramatis-side]') && CSS.highlights.size === 0);

/** The lines that the page shows, as a reader would copy them: white space folded, in order. What stands in our shadow roots is not among them. */
export const shownLines = (tab: Tab): Promise<string[]> =>
  tab.run(() => document.body.innerText.split(/[\n\t]/).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean));

export const html = (tab: Tab): Promise<string> => tab.run(() => document.documentElement.outerHTML);

/** For each text: whether each of its copies in the page, in order, is on screen. */
export const copiesShown = (tab: Tab, texts: string[]): Promise<boolean[][]> =>
  tab.run((wanted) => {
    const found = new Map<string, boolean[]>(wanted.map((text) => [text, []]));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const list = found.get((node as Text).data.replace(/\s+/g, ' ').trim());
      if (!list) continue;
      const range = document.createRange();
      range.selectNode(node);
      list.push(range.getClientRects().length > 0);
    }
    return wanted.map((text) => found.get(text)!);
  }, texts);

/** The lines of `before` that stand fewer times in `after`, in order of text, each as often as it is missing. */
export function missing(before: string[], after: string[]): string[] {
  const left = new Map<string, number>();
  for (const line of after) left.set(line, (left.get(line) ?? 0) + 1);
  return before.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).toSorted();
}

/** What of ours stands in a page. */
export const traces = (tab: Tab): Promise<string[]> =>
  tab.run(() => [
    ...Array.from(document.querySelectorAll('dramatis-ui, dramatis-fold'), (host) => host.localName),
    ...Array.from(document.querySelectorAll('*')).flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('data-dramatis'))),
    ...CSS.highlights.keys(),
  ]);

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  x: number;
  y: number;
}

/** A place of our surfaces: a css selector in the companion's shadow root, and what its text or label contains. */
export interface Place {
  in?: 'dramatis-ui' | 'dramatis-fold';
  css: string;
  text?: string;
}

/** Waits for something of ours to stand still on screen, and says where: `x` and `y` are its middle. */
export const boxOf = (tab: Tab, { in: host = 'dramatis-ui', css, text = '' }: Place): Promise<Box> =>
  tab.waitFor(async (hostName, selector, words) => {
    const all = [...document.querySelectorAll(hostName)].flatMap((one) => [...(one.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);
    const element = all.find((one) => `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(words) && one.getClientRects().length > 0);
    if (!element) return null;
    if (element.matches('button, input, label')) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = () => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
    };
    const before = box();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const after = box();
    return JSON.stringify(before) === JSON.stringify(after) ? after : null;
  }, host, css, text) as Promise<Box>;

/** Clicks something of ours with the mouse. */
export async function click(tab: Tab, place: Place): Promise<void> {
  const { x, y } = await boxOf(tab, place);
  await tab.click(x, y);
}

/** Whether something of ours is on screen now. */
export const isSeen = (tab: Tab, { in: host = 'dramatis-ui', css, text = '' }: Place): Promise<boolean> =>
  tab.run((hostName, selector, words) =>
    [...document.querySelectorAll(hostName)]
      .flatMap((one) => [...(one.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])])
      .some((one) => `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(words) && one.checkVisibility({ checkVisibilityCSS: true })), host, css, text);

/** The text of something of ours, white space folded; empty where it is not there. */
export const textOf = (tab: Tab, { in: host = 'dramatis-ui', css }: Place): Promise<string> =>
  tab.run((hostName, selector) => {
    const element = [...document.querySelectorAll(hostName)].flatMap((one) => [...(one.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])])[0];
    return (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
  }, host, css);
