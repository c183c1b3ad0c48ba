// Is the language that is set spoken from the first word on, and each that is set later; and is only a language of ours given to who asks?
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { speakAsSet } from '../../utils/locales/follow.ts';
import { loadMessages } from '../../utils/locales/load.ts';
import type { LanguageChoice } from '../../utils/model.ts';
import { updateSettings } from '../../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

const choose = (language: LanguageChoice) => updateSettings((now) => ({ ...now, language }));

test('first the one that is set, of which nobody is told; then each other', async () => {
  await choose('kk');
  const spoken: LanguageChoice[] = [];
  const onSpoken = vi.fn();
  await speakAsSet({ speak: async (choice) => spoken.at(-1) !== choice && Boolean(spoken.push(choice)) }, onSpoken);
  expect([spoken, onSpoken.mock.calls.length]).toEqual([['kk'], 0]);
  await choose('de');
  await vi.waitFor(() => expect([spoken, onSpoken.mock.calls.length]).toEqual([['kk', 'de'], 1]));
  // Another setting is no other language.
  await updateSettings((now) => ({ ...now, everywhere: false }));
  await choose('auto');
  await vi.waitFor(() => expect([spoken, onSpoken.mock.calls.length]).toEqual([['kk', 'de', 'auto'], 2]));
});

test('the file of a language is that of the build', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(JSON.stringify({ locale: { message: 'zh-CN' }, Show: { message: '显示' } })));
  expect(await loadMessages('zh-CN')).toEqual({ locale: 'zh-CN', show: '显示' });
  expect(String(asked.mock.calls[0]![0])).toMatch(/\/_locales\/zh_CN\/messages\.json$/);
  await expect(loadMessages('kk')).rejects.toThrow('This is no file of messages in kk.');
});
