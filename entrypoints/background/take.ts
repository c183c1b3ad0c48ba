// The articles that readers cite and save: each is kept for the window that is opened for it, and for no longer than the browser is open.
import { browser } from 'wxt/browser';
import type { TakenArticle } from '../../utils/model.ts';
import { takenArticles } from '../../utils/store/caches.ts';

/** So many are kept; the windows of older ones say that theirs is gone. */
const MOST = 5;

const stored = takenArticles();
/** Where the session's storage is full or missing: until the background is put to sleep. */
const inMemory = new Map<string, TakenArticle>();
let lastKept: Promise<void> = Promise.resolve();

async function keep(key: string, article: TakenArticle): Promise<void> {
  try {
    const kept = Object.entries(await stored.getValue());
    await stored.setValue(Object.fromEntries([...kept, [key, article] as const].slice(-MOST)));
  } catch {
    inMemory.set(key, article);
    for (const old of [...inMemory.keys()].slice(0, -MOST)) inMemory.delete(old);
  }
}

/** Keep an article under a random key, and open the window for it. */
export async function take(article: TakenArticle): Promise<void> {
  // A key of letters first: objects sort keys that are numbers.
  const key = `k${crypto.randomUUID()}`;
  lastKept = lastKept.then(() => keep(key, article));
  await lastKept;
  const url = browser.runtime.getURL(`/take.html?${new URLSearchParams({ key })}` as never);
  // Firefox for Android has no windows.
  if (browser.windows) await browser.windows.create({ url, type: 'popup', width: 820, height: 780 });
  else await browser.tabs.create({ url });
}

/** Give the article that a window was opened for; null where it is no longer kept. */
export async function taken(key: string): Promise<TakenArticle | null> {
  const kept = await stored.getValue().catch(() => ({}) as Record<string, TakenArticle>);
  return kept[key] ?? inMemory.get(key) ?? null;
}
