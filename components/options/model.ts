// What the options page shows, and what the reader can do there. Plain data in, callbacks out.
import type { BadRow, Settings, TermImport } from '../../utils/model.ts';

/** A host that look-ups may ask, and whether the reader has allowed it. */
export interface HostState {
  host: string;
  source: string;
  allowed: boolean;
}

/** What of the store could not be read: nothing, parts by name, all of it, or the browser's storage itself. */
export type Trouble = { kind: 'none' | 'all' | 'storage' } | { kind: 'parts'; parts: string[] };

/** What is kept in this browser only, by name of the setting, and why: no synchronised storage, a newer Dramatis wrote it, full, failing; or too large for it. */
export interface Unsynced {
  why: 'missing' | 'newer' | 'full' | 'failed' | 'large';
  names: string[];
}

export interface OptionsState {
  settings: Settings;
  trouble: Trouble;
  unsynced: Unsynced | null;
  /** Names of muted actors by id, in the reader's language. */
  names: ReadonlyMap<string, string>;
  hosts: HostState[];
  /** How many answers of look-ups are kept, and their size in bytes. */
  kept: { answers: number; bytes: number };
  /** The commands, as the manifest names them, with their keys, as the browser writes them; empty where none are set. */
  commands: { name: string; keys: string }[];
  /** Where keys are changed: a page that can be opened, or a way to walk. */
  shortcutsAt: 'page' | 'firefox';
}

/** Why a file of all settings was not taken in; or which of its parts were lost. */
export type BackupResult = { fault: 'not-json' | 'not-ours' | 'newer' | 'unread' } | { lost: string[]; undo(): void };

export interface OptionsActions {
  onChange(change: Partial<Settings>): void;
  onTurnOn(list: 'sitesOff' | 'pagesOff' | 'sidebarClosed' | 'focusOn', item: string): void;
  onUnmute(id: string, page: string | null): void;
  onImportTerms(file: File): Promise<TermImport>;
  onExportTerms(format: 'csv' | 'json'): void;
  onExportRows(rows: BadRow[]): void;
  onAllow(host: string): void;
  onRevoke(host: string): void;
  onClearAnswers(): void;
  onOpenShortcuts(): void;
  onExportAll(): void;
  onImportAll(file: File): Promise<BackupResult>;
  onReset(): Promise<() => void>;
  onExportBroken(): void;
}
