// What does the options page do when the reader changes something? All of it goes through the storage, and what is open follows.
import { browser } from 'wxt/browser';
import type { BackupResult, OptionsActions } from '../../components/options/model.ts';
import { saveFile } from '../../components/saveFile.ts';
import { lostIn, parseBackup, printBackup } from '../../utils/files/backup.ts';
import { mergeTerms } from '../../utils/files/merge.ts';
import { parseTerms, printTermsCsv, printTermsJson } from '../../utils/files/terms.ts';
import { SENT, permissionOf } from '../../utils/lookup/permission.ts';
import { originOf } from '../../utils/lookup/service.ts';
import type { TermImport } from '../../utils/model.ts';
import { loadSettings, parseSettings, type Settings, updateSettings } from '../../utils/settings.ts';
import { withMuted } from '../../utils/store/changes.ts';
import { keptAnswers } from '../../utils/store/caches.ts';
import { rebase } from '../../utils/store/rebase.ts';
import { loadHosts } from './state.ts';

/** Put other settings in force, and give the way back. */
async function replaceSettings(next: Settings): Promise<() => void> {
  const before = await loadSettings();
  await updateSettings(() => next);
  return () => void updateSettings(() => before);
}

async function importAll(file: File): Promise<BackupResult> {
  const text = await file.text().catch(() => null);
  if (text === null) return { fault: 'unread' };
  const given = parseBackup(text);
  if ('fault' in given) return given;
  const settings = parseSettings(given.settings);
  return { lost: lostIn(given.settings, settings) ?? [], undo: await replaceSettings(settings) };
}

async function importTerms(file: File): Promise<TermImport> {
  const given = parseTerms(await file.text(), file.name);
  let report: TermImport | undefined;
  await updateSettings((now) => {
    const merged = mergeTerms(now.terms, given);
    report = merged.report;
    return { ...now, terms: merged.terms };
  });
  return report!;
}

async function exportTerms(format: 'csv' | 'json'): Promise<void> {
  const { terms } = await loadSettings();
  saveFile(`dramatis-glossary.${format}`, format === 'csv' ? printTermsCsv(terms) : printTermsJson(terms));
}

/** Take the permission of a host back; with the last one the consent to send words at all, which only Firefox keeps apart. */
async function revoke(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(host)] });
  if (!import.meta.env.FIREFOX || (await loadHosts()).some(({ allowed }) => allowed)) return;
  await browser.permissions.remove({ data_collection: [SENT] } as Parameters<typeof browser.permissions.remove>[0]);
}

async function openShortcuts(): Promise<void> {
  const { commands, tabs } = browser as typeof browser & { commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}

interface Page {
  /** The store as it was found, for the reader who wants to mend it. */
  stored: unknown;
  /** What the page shows now. */
  seen(): Settings;
  onNotStored(): void;
}

/** Create what the page can do. */
export function createActions({ stored, seen, onNotStored }: Page): OptionsActions {
  const change = (how: (now: Settings) => Settings) => void updateSettings(how).catch(onNotStored);
  return {
    onChange(wanted) {
      const shown = seen();
      change((now) => rebase(now, shown, wanted));
    },
    onTurnOn: (list, item) => change((now) => ({ ...now, [list]: now[list].filter((one) => one !== item) })),
    onUnmute: (id, page) => change((now) => withMuted(now, page ?? 'https://page.invalid/', id, page === null ? 'everywhere' : 'page', false)),
    onImportTerms: importTerms,
    onExportTerms: (format) => void exportTerms(format),
    onExportRows: (rows) => saveFile('dramatis-rows.csv', `\uFEFF${rows.map(({ text }) => `${text}\r\n`).join('')}`),
    // In the click itself, as on the page that asks.
    onAllow: (host) => void browser.permissions.request(permissionOf(originOf(host), import.meta.env.FIREFOX)),
    onRevoke: (host) => void revoke(host),
    onClearAnswers: () => void keptAnswers.removeValue(),
    onOpenShortcuts: () => void openShortcuts(),
    onExportAll: () => void loadSettings().then((settings) => saveFile('dramatis-settings.json', printBackup(settings))),
    onImportAll: importAll,
    onReset: () => replaceSettings(parseSettings(null)),
    onExportBroken: () => saveFile('dramatis-stored.json', JSON.stringify(stored, null, 2)),
  };
}
