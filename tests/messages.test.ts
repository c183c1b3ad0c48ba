// Do messages reach the one who answers them by name, and no one else?
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, ask, askTab } from '../utils/messages.ts';

beforeEach(() => fakeBrowser.reset());

/** What all listeners answer to a message; undefined leaves it to others. */
const answersTo = (message: { name: string; input?: unknown }): Promise<unknown[]> => (fakeBrowser.runtime.onMessage as unknown as { trigger(message: unknown): Promise<unknown[]> }).trigger(message);

test('an answer comes, direct or promised', async () => {
  answer({ font: (face) => `font ${face}`, shortcut: async () => 'Alt+Shift+D' });
  expect(await answersTo({ name: 'font', input: 'latin' })).toEqual(['font latin']);
  expect(await answersTo({ name: 'shortcut' })).toEqual(['Alt+Shift+D']);
});

test('messages without a handler are left to others', async () => {
  answer({ font: () => 'mine' });
  answer({ shortcut: () => 'theirs' });
  expect(await answersTo({ name: 'shortcut' })).toEqual([undefined, 'theirs']);
});

test('after undo nothing is answered', async () => {
  answer({ shortcut: () => 'late' })();
  expect(await answersTo({ name: 'shortcut' })).toEqual([]);
});

test('what is asked carries its name and its input', async () => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue('font' as never);
  expect(await ask('font', 'latin')).toBe('font');
  expect(send).toHaveBeenCalledExactlyOnceWith({ name: 'font', input: 'latin' });
});

test('a tab without a content script answers null', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
  expect(await askTab(7, 'page-state')).toBeNull();
});
