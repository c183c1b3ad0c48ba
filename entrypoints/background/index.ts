// The background: passes the keyboard's commands on to the tab, and reads files of the extension that pages may not reach.
import { diffWordsWithSpace } from 'diff';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type ComfortCommand, type MentionCommand, type Sender, answer, askTab } from '../../utils/messages.ts';
import { authorsOf } from './authors.ts';
import { keepCarrying } from './carry.ts';
import { welcomeFirst } from './firstRun.ts';
import { castOf, entriesOf, knownNamesIn, membersOf } from './glossary.ts';
import { lookUp } from './lookUp.ts';
import { take, taken } from './take.ts';
import { addMenu } from './menu.ts';
import { isInterfaceLanguage } from '../../utils/locales/languages.ts';
import { loadMessages } from '../../utils/locales/load.ts';
import type { Difference, Messages, PartName } from '../../utils/model.ts';
import { updateSettings } from '../../utils/settings.ts';
import { withToggled } from '../../utils/store/changes.ts';

/** Read a font of the extension; the build copies them under these names. */
async function readFont(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/fonts/${name}.woff2` as never));
  let binary = '';
  for (const byte of new Uint8Array(await response.arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** How two texts differ, word by word. Here, so that no page has to load what few readers ask for. */
function compare({ first, second }: { first: string; second: string }): Difference[] {
  return diffWordsWithSpace(first, second).map(({ value, added, removed }) => ({ text: value, in: added ? 'second' : removed ? 'first' : 'both' }));
}

/** Load a script of ours into the page that asks for it. */
async function load(part: PartName, { tab, frameId }: Sender): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab!.id!, frameIds: [frameId!] }, files: [`/${part}.js` as const] });
}

async function shortcutOf(name: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}

/** Give what the interface says in a language; a tag that is none of its own is no part of an address. */
async function messagesIn(language: unknown): Promise<Messages> {
  if (!isInterfaceLanguage(language)) throw new Error('This language is not spoken.');
  return loadMessages(language);
}

/** Open the options at one of their parts; the browser's own way there leads to the top. */
async function openOptions(part: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${part}` as never) });
}

/** Switch the page of a tab on or off; nothing happens where no script of ours runs. */
async function toggle(tab: number): Promise<void> {
  const url = await askTab(tab, 'toggle-page');
  if (url) await updateSettings((now) => withToggled(now, url)).catch((error: unknown) => console.warn('Dramatis could not switch this page:', error));
}

const isMentionCommand = (name: string): name is MentionCommand => ['next-mention', 'previous-mention', 'open-mention'].includes(name);
const isComfortCommand = (name: string): name is ComfortCommand => name === 'focus' || name === 'read-aloud';

export default defineBackground(() => {
  keepCarrying();
  welcomeFirst();
  answer({ load, font: readFont, compare, cast: castOf, members: membersOf, authors: authorsOf, messages: messagesIn, entries: entriesOf, 'known-names': knownNamesIn, 'look-up': lookUp, take, taken, 'open-options': openOptions, shortcut: () => shortcutOf('toggle') });
  addMenu();
  browser.commands.onCommand.addListener(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    if (name === 'toggle') await toggle(tab.id);
    else if (isMentionCommand(name)) await askTab(tab.id, 'walk', name);
    else if (isComfortCommand(name)) await askTab(tab.id, 'comfort', name);
  });
});
