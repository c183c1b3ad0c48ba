// What the reader can do about an actor, from the card and from the cast alike.
import { createContext } from 'preact';
import type { OwnTerm } from '../utils/model.ts';
import { useContext } from 'preact/hooks';

/** An actor that was just muted. */
export interface Muted {
  id: string;
  name: string;
  scope: 'page' | 'everywhere';
}

/** Where a card of words stands in the page. */
export interface WordPlace {
  /** The rectangles in the viewport, one for each line; none where it is no more. */
  rects(): DOMRect[];
  anchor?: Element;
  /** What stood there before has to go. */
  onOpened?(): void;
}

/** Words that the reader wants to know of, or to have in his glossary. */
export interface AskedWords {
  /** What a look-up would ask for. */
  words: string;
  /** The term as it is known here. */
  draft: OwnTerm;
  /** What was pressed: the look-up itself, the form, or neither yet. */
  start: 'ask' | 'add' | null;
  place: WordPlace;
  /** Who gets the focus back. */
  back?: HTMLElement;
}

export interface ActorActions {
  onMute(muted: Muted): void;
  /** The last one muted, for as long as it can be taken back here; null where there is none. */
  muted: Muted | null;
  onUnmute(): void;
  onOpenWords(asked: AskedWords): void;
}

const Actions = createContext<ActorActions>({ onMute() {}, muted: null, onUnmute() {}, onOpenWords() {} });

export const ActorActionsProvider = Actions.Provider;
export const useActorActions = (): ActorActions => useContext(Actions);
