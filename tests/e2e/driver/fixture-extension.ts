// The smallest extension that shows whether the drivers work: it marks russiancouncil.ru pages, counts a command, has a popup.
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserKind } from '../../../scripts/browsers.ts';

const BACKGROUND = `
  chrome.commands.onCommand.addListener((command, tab) => chrome.storage.local.set({ command, hasTab: typeof tab?.id === 'number' }));
`;
const CONTENT = `
  document.documentElement.dataset.fixture = chrome.i18n.getMessage('word');
  console.warn('a warning of the content script');
  setTimeout(() => { throw new Error('thrown by the content script'); });
  chrome.storage.onChanged.addListener(({ command }) => {
    if (command) document.documentElement.dataset.command = command.newValue;
  });
`;

/** Writes the extension into a folder, with the background that the browser wants. */
export function writeFixtureExtension(dir: string, kind: BrowserKind): void {
  const manifest = {
    manifest_version: 3,
    name: '__MSG_word__',
    version: '1.0',
    default_locale: 'en',
    permissions: ['storage'],
    background: kind === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_scripts: [{ matches: ['*://russiancouncil.ru/*', '*://*.russiancouncil.ru/*'], js: ['content.js'] }],
    action: { default_popup: 'popup.html' },
    commands: { toggle: { suggested_key: { default: 'Alt+Shift+D' }, description: 'Toggle' } },
    browser_specific_settings: { gecko: { id: 'fixture@example.test' } },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': BACKGROUND,
    'content.js': CONTENT,
    'popup.html': '<!doctype html><title>Popup</title><p>popup</p>',
    '_locales/en/messages.json': JSON.stringify({ word: { message: 'word' } }),
    '_locales/ru/messages.json': JSON.stringify({ word: { message: 'слово' } }),
  };
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    fs.writeFileSync(path.join(dir, file), text);
  }
}
