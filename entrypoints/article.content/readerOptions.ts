// What the reader of a page is given, and what can be asked of it. Types only.
import type { Painted } from '../../utils/effects/settle.ts';
import type { ComfortCommand, MentionCommand, PageState } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';
import type { ReadOptions } from '../../utils/reading.ts';
import type { Settings } from '../../utils/settings.ts';
import type { CompanionOptions } from '../companion/part.ts';

export interface ReaderOptions extends Pick<CompanionOptions, 'strings' | 'settings' | 'shortcut' | 'extras' | 'onOpenWords'> {
  painted: Painted;
  /** Settles when the language is spoken that the reader has chosen, or cannot be. */
  spoken: Promise<unknown>;
  /** Gives back the room that was kept for the sidebar before anything was read. */
  undoRoom: Undo;
  findRootElsewhere?: ReadOptions['findRootElsewhere'];
}

export interface Reader {
  /** Follow changed settings. */
  follow(settings: Settings): void;
  /** Draw all anew, in the language that is spoken now. */
  speak(): void;
  /** Read the page anew, as after navigation inside it. */
  restart(): void;
  state(): PageState;
  /** BCP 47 tag of the article's language; empty where there is none. */
  lang(): string;
  /** Resolves as soon as authors and cast are known, or known not to be found. */
  settled(): Promise<void>;
  open(): void;
  /** Open the window in which the article is cited and saved; a failure costs that window alone. */
  take(): void;
  walk(command: MentionCommand): void;
  comfort(command: ComfortCommand): void;
  /** Take everything back and look no more. */
  stop: Undo;
}
