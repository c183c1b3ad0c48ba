// What the companion is given, and what can be asked of it. Types only.
import type { AskedWords, Muted } from '../../components/actorActions.ts';
import type { Translator } from '../../components/strings.ts';
import type { CastMember, Difference, Switches, Undo, VersionChoice } from '../../utils/model.ts';
import type { Session } from './session.tsx';

export interface CompanionOptions {
  session: Session;
  /** Null while it is looked for. */
  cast: CastMember[] | null;
  strings: Translator;
  css: string;
  theme: 'light' | 'dark';
  shortcut: string;
  switches: Switches;
  revealed: ReadonlySet<string>;
  choice: VersionChoice;
  isOpen: boolean;
  onSwitch(name: keyof Switches, on: boolean): void;
  onReveal(key: string, shown: boolean): void;
  onOpenChange(open: boolean): void;
  onChoose(choice: VersionChoice): void;
  onCompare(first: string, second: string): Promise<Difference[]>;
  onOpenWords(asked: AskedWords): void;
  onMute(id: string, scope: Muted['scope'], muted: boolean): void;
}

export interface CompanionSurface {
  update(changes: Partial<CompanionOptions>): void;
  open(): void;
  /** Open the window in which the article is cited and saved. */
  take(): void;
  remove: Undo;
}
