// The item of the browser's own menu, for words that are selected on a page where the extension runs. It opens the card and sends nothing.
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { type GetMessage, createTongue } from '../../components/tongue.ts';
import { speakAsSet } from '../../utils/locales/follow.ts';
import { loadMessages } from '../../utils/locales/load.ts';
import { askTab } from '../../utils/messages.ts';
import { MATCHES } from '../../utils/sites/sites.ts';

const ID = 'words';

/** Put the item in the menu and answer it. Called whenever the background wakes: not every browser keeps a menu for as long as the extension is there. */
export function addMenu(): void {
  // Firefox for Android has no such menu.
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ID && selectionText && tab?.id !== undefined) void askTab(tab.id, 'open-words', selectionText);
  });
  const tongue = createTongue(i18n.t as GetMessage, loadMessages);
  let done: Promise<unknown> = Promise.resolve();
  // One after the other: two that overlap would put the item there twice.
  const put = () => {
    done = done.then(() => browser.contextMenus.removeAll()).then(() => {
      browser.contextMenus.create({ id: ID, title: tongue.strings.t('words.menu'), contexts: ['selection'], documentUrlPatterns: [...MATCHES] });
    });
  };
  void speakAsSet(tongue, put).then(put);
}
