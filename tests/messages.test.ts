// Do messages reach the one who answers them by name, and no one else?
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, ask, askTab } from '../utils/messages.ts';

beforeEach(() => fakeBrowser.reset());

/** What comes back for a message, and what listeners say of it: true where an answer is to come, undefined where it is left to others. */
async function answersTo(message: { name: string; input?: unknown }): Promise<{ said: unknown[]; given: unknown[] }> {
  const given: unknown[] = [];
  const { trigger } = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
  const said = await trigger(message, {}, (one: unknown) => given.push(one));
  await new Promise((resolve) => setTimeout(resolve));
  return { said, given };
}

test('an answer comes, direct or promised', async () => {
  answer({ font: (face) => `font ${face}`, shortcut: async () => 'Alt+Shift+D' });
  expect(await answersTo({ name: 'font', input: 'latin' })).toEqual({ said: [true], given: ['font latin'] });
  expect(await answersTo({ name: 'shortcut' })).toEqual({ said: [true], given: ['Alt+Shift+D'] });
});

test('messages without a handler are left to others', async () => {
  answer({ font: () => 'mine' });
  answer({ shortcut: () => 'theirs' });
  expect(await answersTo({ name: 'shortcut' })).toEqual({ said: [undefined, true], given: ['theirs'] });
});

test('after undo nothing is answered', async () => {
  answer({ shortcut: () => 'late' })();
  expect(await answersTo({ name: 'shortcut' })).toEqual({ said: [], given: [] });
});

test.each([
  ['thrown', () => { throw new Error('no glossary'); }],
  ['promised', () => Promise.reject(new Error('no glossary'))],
])('a failure reaches whoever has asked: %s', async (_, fail) => {
  answer({ font: fail });
  const { given: [failure] } = await answersTo({ name: 'font', input: 'latin' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(failure as never);
  await expect(ask('font', 'latin')).rejects.toThrow('no glossary');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(failure as never);
  expect(await askTab(7, 'page-state')).toBeNull();
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
