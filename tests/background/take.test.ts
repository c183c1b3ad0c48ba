// Is an article kept for the window that is opened for it, and for no more windows than a reader has?
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { take, taken } from '../../entrypoints/background/take.ts';
import { ENGLISH, RUSSIAN } from '../cite/sample.ts';

let opened: string[];
/** The key of the window that was opened as the n-th. */
const keyOf = (n: number) => new URL(opened[n]!).searchParams.get('key')!;

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation((async ({ url }: { url: string }) => void opened.push(url)) as never);
});

test('each window has its own article, those taken at once too', async () => {
  await Promise.all([take(ENGLISH), take(RUSSIAN)]);
  expect(keyOf(0)).not.toBe(keyOf(1));
  expect(opened[0]).toMatch(/\/take\.html\?key=k[0-9a-f-]{36}$/);
  expect(await Promise.all([taken(keyOf(0)), taken(keyOf(1)), taken('guessed')])).toEqual([ENGLISH, RUSSIAN, null]);
});

test('of many the oldest are forgotten', async () => {
  for (let n = 0; n < 7; n++) await take({ ...ENGLISH, title: String(n) });
  const titles = await Promise.all([0, 1, 2, 6].map(async (n) => (await taken(keyOf(n)))?.title ?? null));
  expect(titles).toEqual([null, null, '2', '6']);
});

test('where the storage is full, it is kept in memory', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await take(RUSSIAN);
  expect(await taken(keyOf(0))).toEqual(RUSSIAN);
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('no such area'));
  expect(await taken(keyOf(0))).toEqual(RUSSIAN);
});
