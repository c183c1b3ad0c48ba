// What the script of the companion hands in, what it is given, and what can be asked of it. Types only.
import type { Phrases } from '../../components/strings.ts';
import type { ComfortCommand, MentionCommand, PageState } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';
import type { completeReading } from '../../utils/reading.ts';
import type { Settings } from '../../utils/settings.ts';
import type { WholeSession } from '../article.content/session.ts';
import type { ExtrasPart } from '../extras/part.ts';
import type { SurfaceOptions } from './surfaceOptions.ts';

/** What changes while the companion stands. */
export interface CompanionState {
  /** The reading in force. */
  session: WholeSession;
  settings: Settings;
  /** Groups that the reader has shown again, and those that wait to be hidden. */
  revealed: ReadonlySet<string>;
}

export interface CompanionOptions extends CompanionState, Pick<SurfaceOptions, 'hasFonts' | 'onReveal' | 'onOpenWords'> {
  strings: Phrases;
  shortcut: Promise<string>;
  /** Loaded before the page is read, where that needs it. */
  extras: ExtrasPart | null;
  /** The authors of the reading are known, or known not to be found. */
  onAuthors(): void;
}

export interface Companion {
  /** Follow what has changed; nothing, where the language has. */
  update(changes: Partial<CompanionState>): void;
  /** Bring the page to what it was for the reader's comfort, where it has changed. Returns whether anything had to be done. */
  bring(): boolean;
  state(): PageState;
  /** Resolves as soon as authors and cast are known, or known not to be found. */
  settled(): Promise<void>;
  open(): void;
  /** Open the window in which the article is cited and saved; a failure costs that window alone. */
  take(): void;
  /** Step through the mentions, or open the card of one, by a command. */
  walk(command: MentionCommand): void;
  comfort(command: ComfortCommand): void;
  remove: Undo;
}

export interface CompanionPart {
  createCompanion(options: CompanionOptions): Companion;
  completeReading: typeof completeReading;
}
