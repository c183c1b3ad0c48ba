// Does the item of the browser's menu speak the language that is set, and stand there once?
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { addMenu } from '../../entrypoints/background/menu.ts';
import type { LanguageChoice } from '../../utils/model.ts';
import { updateSettings } from '../../utils/settings.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => (key === 'locale' ? 'en' : 'Look up “%s” in Dramatis') } }));

beforeEach(() => fakeBrowser.reset());

const choose = (language: LanguageChoice) => updateSettings((now) => ({ ...now, language }));

test('in the chosen language from the start, in another as soon as that is chosen, and in the browser’s again', async () => {
  const items: { title?: string }[] = [];
  const removeAll = vi.fn(async () => void items.splice(0));
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ locale: { message: 'kk' }, words_menu: { message: 'Dramatis ішінен «%s» іздеу' } })));
  Object.assign(fakeBrowser.contextMenus, { removeAll, create: (item: { title?: string }) => items.push(item), onClicked: { addListener() {} } });
  await choose('kk');
  addMenu();
  await vi.waitFor(() => expect(items.map(({ title }) => title)).toEqual(['Dramatis ішінен «%s» іздеу']));
  await choose('auto');
  await vi.waitFor(() => expect(items.map(({ title }) => title)).toEqual(['Look up “%s” in Dramatis']));
  expect(removeAll).toHaveBeenCalledTimes(2);
});
