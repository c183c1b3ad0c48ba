// How do the messages of a language come in that the browser has not chosen? From the file that the build has made of it for the browser.
import { browser } from 'wxt/browser';
import type { InterfaceLanguage, Messages } from '../model.ts';
import { parseMessages } from './parse.ts';

/** Load them. For pages of the extension and its background: a page of the web cannot reach the file, and a content script asks the background. */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${language.replace('-', '_')}/messages.json` as never));
  return parseMessages(await response.json(), language);
}
