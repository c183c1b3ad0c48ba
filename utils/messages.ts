// Every message between the contexts, by name and type. Settings are no messages: all contexts watch the storage.
import { browser } from 'wxt/browser';
import type { CastRequest, Found } from './find/article.ts';
import type { Author, AuthorClues, CastMember, Difference, Entry, FontFaceName, InterfaceLanguage, KnownName, LookUpAnswer, Messages as Words, PartName, Question, Switches, TakenArticle, Undo } from './model.ts';

/** What a page's content script tells the popup. */
export interface PageState {
  url: string;
  article: boolean;
  /** BCP 47 tag of the article's language; empty where unknown. */
  lang: string;
  actors: number;
  authors: number;
  counts: Record<keyof Switches, number>;
  /** Whether the article can be told from the rest, so that the reader can focus on it. */
  canFocus: boolean;
}

/** What is told of a page with no article. */
export const NO_ARTICLE: Omit<PageState, 'url'> = { article: false, lang: '', actors: 0, authors: 0, counts: { repeats: 0, widgets: 0, marks: 0 }, canFocus: false };

/** The commands that lead through the mentions of a page, as the manifest names them. */
export type MentionCommand = 'next-mention' | 'previous-mention' | 'open-mention';

/** What a command does for the reader's comfort, as the manifest names it: it goes on or comes to an end. */
export type ComfortCommand = 'focus' | 'read-aloud';

interface Messages {
  /** Popup to tab: what was found here? */
  'page-state': { input: undefined; output: PageState };
  /** Popup to tab: open the sidebar or the drawer. */
  'open-sidebar': { input: undefined; output: void };
  /** Popup to tab: open the window for citing and saving the article. */
  'take-page': { input: undefined; output: void };
  /** Background to tab: the reader chose the menu's item for words that he has selected. */
  'open-words': { input: string; output: void };
  /** Background to tab: the keyboard command came; the address of the page that it switches. */
  'toggle-page': { input: undefined; output: string };
  /** Background to tab: a keyboard command that leads through the mentions. */
  walk: { input: MentionCommand; output: void };
  /** Background to tab: a keyboard command for the reader's comfort. */
  comfort: { input: ComfortCommand; output: void };
  /** Tab to background: load a script of ours into the page. */
  load: { input: PartName; output: void };
  /** Tab to background: a font file, in Base64. No page can ask for it. */
  font: { input: FontFaceName; output: string };
  /** Tab to background: whom does a text name? With the entries of all, and of what they belong to. */
  cast: { input: CastRequest; output: Pick<Found, 'actors'> & { entries: Entry[] } };
  /** Tab to background: who is in the article, as the reader meets them at its date? Where each mention stands in the text is not told. */
  members: { input: CastRequest & { published: string | null }; output: CastMember[] };
  /** Tab to background: who wrote the article, by a few of its lines and what stands beside the text? */
  authors: { input: AuthorClues; output: Author[] };
  /** Tab to background: what the interface says in a language that the reader has chosen. No page can ask for it. */
  messages: { input: InterfaceLanguage; output: Words };
  /** Tab to background: which names does the glossary know within names of organisations? A pair for each of these. */
  'known-names': { input: readonly string[]; output: [string, KnownName[]][] };
  /** Options page or tab to background: the entries with these ids, as far as the glossary has them. */
  entries: { input: readonly string[]; output: Entry[] };
  /** Tab to background: how do two texts differ, word by word? */
  compare: { input: { first: string; second: string }; output: Difference[] };
  /** Tab to background: the reader clicked to have a name looked up; nothing else may send this. */
  'look-up': { input: Question; output: LookUpAnswer };
  /** Tab to background: the reader wants to cite or save the article; open the window for it. */
  take: { input: TakenArticle; output: void };
  /** That window to the background: the article that it was opened for; null where it is no longer kept. */
  taken: { input: string; output: TakenArticle | null };
  /** Tab to background: open the options at a part of theirs. */
  'open-options': { input: string; output: void };
  /** Tab to background: the keys of the command, as the browser writes them; empty where none are set. */
  shortcut: { input: undefined; output: string };
}

type Name = keyof Messages;
/** Who sent a message: the tab and the frame in it. */
export interface Sender {
  tab?: { id?: number };
  frameId?: number;
}

type Handlers = { [N in Name]?: (input: Messages[N]['input'], sender: Sender) => Promise<Messages[N]['output']> | Messages[N]['output'] };

/** Ask the background. */
export function ask<N extends 'load' | 'font' | 'messages' | 'shortcut' | 'compare' | 'cast' | 'members' | 'authors' | 'entries' | 'known-names' | 'look-up' | 'take' | 'taken' | 'open-options'>(name: N, input: Messages[N]['input']): Promise<Messages[N]['output']> {
  return browser.runtime.sendMessage({ name, input });
}

/** Ask the content script of a tab; null where there is none. */
export async function askTab<N extends 'page-state' | 'open-sidebar' | 'take-page' | 'toggle-page' | 'comfort' | 'walk' | 'open-words'>(
  tab: number, name: N, ...[input]: Messages[N]['input'] extends undefined ? [] : [Messages[N]['input']]
): Promise<Messages[N]['output'] | null> {
  try {
    return await browser.tabs.sendMessage(tab, { name, input });
  } catch {
    return null;
  }
}

/** Answer messages by name; a handler is told who has sent its message. */
export function answer(handlers: Handlers): Undo {
  const listener = (message: unknown, sender: Sender) => {
    const { name, input } = message as { name: Name; input: never };
    const handler = handlers[name];
    // Undefined leaves the message to others; a promise is the answer.
    return handler ? Promise.resolve(handler(input, sender)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
