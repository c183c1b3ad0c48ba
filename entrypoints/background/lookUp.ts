// The look-ups' powers: the network, the permission, the store of answers, and the small window in which the reader decides.
import { browser } from 'wxt/browser';
import { createLookUp } from '../../utils/lookup/lookUp.ts';
import { permissionOf } from '../../utils/lookup/permission.ts';
import type { Question } from '../../utils/model.ts';
import { keptAnswers } from '../../utils/store/caches.ts';

/** Windows that are open, by what they ask for: a second click waits for the same one. */
const open = new Map<string, Promise<void>>();

/**
 * A browser asks for a permission only from a page of the extension and only within a click there, so a content script's click cannot ask.
 * The page that can closes itself when the reader has decided.
 */
async function openConsent(question: Question): Promise<void> {
  const url = browser.runtime.getURL(`/consent.html?${new URLSearchParams({ ...question })}` as never);
  // Firefox for Android has no windows.
  const tab = browser.windows
    ? (await browser.windows.create({ url, type: 'popup', width: 420, height: 380 }))?.tabs?.[0]
    : await browser.tabs.create({ url });
  await new Promise<void>((resolve) => {
    const onRemoved = (id: number) => {
      if (id !== tab?.id) return;
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    };
    browser.tabs.onRemoved.addListener(onRemoved);
  });
}

export const lookUp = createLookUp({
  fetch: (input, init) => fetch(input, init),
  patience: 10_000,
  now: () => Date.now(),
  load: () => keptAnswers.getValue(),
  save: (kept) => keptAnswers.setValue(kept),
  isAllowed: (origin) => browser.permissions.contains(permissionOf(origin, import.meta.env.FIREFOX)),
  askReader(question, origin) {
    const asking = open.get(origin) ?? openConsent(question).finally(() => open.delete(origin));
    open.set(origin, asking);
    return asking;
  },
});
