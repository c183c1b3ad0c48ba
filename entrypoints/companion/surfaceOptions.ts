// What the surface beside the article is given, and what can be asked of it. Types only.
import type { AskedWords, Muted } from '../../components/actorActions.ts';
import type { ComfortProps } from '../../components/comfortModel.ts';
import type { Translator } from '../../components/strings.ts';
import type { MentionCommand } from '../../utils/messages.ts';
import type { AuthorsState, CastMember, CastOrder, Difference, SiteProfile, Switches, Undo, VersionChoice } from '../../utils/model.ts';
import type { WholeSession } from '../article.content/session.ts';
import type { Target } from './targets.ts';

export interface SurfaceOptions {
  session: WholeSession;
  /** Every mention and adjective that can be pointed at, in the order of the text. */
  targets: readonly Target[];
  /** What is known of the site; null where nothing is. */
  site: SiteProfile | null;
  /** Null while it is looked for. */
  cast: CastMember[] | null;
  authors: AuthorsState;
  strings: Translator;
  theme: 'light' | 'dark';
  shortcut: string;
  /** Whether our typeface may be put among the page's fonts. */
  hasFonts: boolean;
  switches: Switches;
  revealed: ReadonlySet<string>;
  choice: VersionChoice;
  isOpen: boolean;
  /** How wide the reader wants the sidebar, px. */
  width: number;
  order: CastOrder;
  /** How many terms the reader's own glossary has. */
  terms: number;
  comfort: ComfortProps;
  /** Whether the cast is printed after the article. */
  printCast: boolean;
  onSwitch(name: keyof Switches, on: boolean): void;
  /** Show the version that the page keeps closed. */
  onOpenFull(): void;
  onReveal(key: string, shown: boolean): void;
  onOpenChange(open: boolean): void;
  onChoose(choice: VersionChoice): void;
  onCompare(first: string, second: string): Promise<Difference[]>;
  onWidth(width: number): void;
  onOrder(order: CastOrder): void;
  onEditTerms(): void;
  onPrintCast(on: boolean): void;
  onOpenWords(asked: AskedWords): void;
  /** Open the window in which the article is cited and saved. */
  onTake(): void;
  onMute(id: string, scope: Muted['scope'], muted: boolean): void;
}

export interface Surface {
  update(changes: Partial<SurfaceOptions>): void;
  open(): void;
  /** Look again how the sidebar stands: the text has another width. */
  settle(): void;
  /** Step through the mentions, or open the card of one, by a command. */
  walk(command: MentionCommand): void;
  remove: Undo;
}
