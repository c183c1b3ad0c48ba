// @vitest-environment node
// Is the first page opened once, for who has just installed the extension, and never again?
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { welcomeFirst } from '../../entrypoints/background/firstRun.ts';

beforeEach(() => fakeBrowser.reset());

test.each<[string, string, number]>([
  ['install', 'normal', 1], ['install', 'sideload', 1], ['install', 'admin', 1],
  ['install', 'development', 0], ['update', 'normal', 0], ['browser_update', 'normal', 0], ['chrome_update', 'normal', 0], ['shared_module_update', 'normal', 0],
])('%s, %s: %i tabs', async (reason, installType, count) => {
  vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType } as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `extension:${path}`);
  welcomeFirst();
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  expect(create.mock.calls).toEqual(Array.from({ length: count }, () => [{ url: 'extension:/welcome.html' }]));
});
