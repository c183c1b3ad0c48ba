// How does a spec use the options page, which is a page of the extension and no shadow root in somebody else's?
import type { Size, Tab } from './driver/tab.ts';
import { test as base } from './article.ts';

export { stored } from './store.ts';

/** `openOptions` opens our own page; it is closed after the test. */
export const test = base.extend('openOptions', ({ browser }, { onCleanup }) => {
  const tabs: Tab[] = [];
  onCleanup(async () => {
    for (const tab of tabs) await tab.close();
  });
  return async (size?: Size): Promise<Tab> => {
    const tab = await browser.openExtensionPage('options.html', size);
    tabs.push(tab);
    await tab.waitFor(() => document.querySelector('.dr-options'));
    return tab;
  };
});

/** Clicks a control by its label or its words with the mouse, as the reader does. */
export async function press(tab: Tab, name: string): Promise<void> {
  const { x, y } = await tab.waitFor((words) => {
    const nameOf = (one: HTMLElement) => (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim();
    const element = [...document.querySelectorAll<HTMLElement>('button, label')].find((one) => nameOf(one) === words && one.checkVisibility());
    if (!element) return null;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, name);
  await tab.click(x, y);
}

/** Waits until a part of the page says something. */
export const says = (tab: Tab, id: string, words: string): Promise<boolean> =>
  tab.waitFor((part, text) => document.getElementById(part)!.innerText.replace(/\s+/g, ' ').includes(text), id, words);

/** Gives a file to the control of a part, as the browser's own window would. */
export const pickFile = (tab: Tab, id: string, name: string, text: string): Promise<void> =>
  tab.run((part, fileName, body) => {
    const files = new DataTransfer();
    files.items.add(new File([body], fileName));
    const input = document.querySelector<HTMLInputElement>(`#${part} input[type=file]`)!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, id, name, text);

/** Catches what the page saves as files, instead of the browser's downloads. */
export const catchFiles = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const saved: { name: string; blob: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.get(this.href)! });
    };
    (window as any).saved = saved;
  });

/** The last file that was saved, byte for byte: `Blob.text` would take a mark at its start away. */
export const savedFile = (tab: Tab): Promise<{ name: string; text: string }> =>
  tab.waitFor(async () => {
    const last = (window as any).saved.at(-1);
    if (!last) return null;
    (window as any).saved.length = 0;
    return { name: last.name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await last.blob.arrayBuffer()) };
  });
