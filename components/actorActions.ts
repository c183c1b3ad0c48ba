// What the reader can do about an actor, from the card and from the cast alike.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** An actor that was just muted. */
export interface Muted {
  id: string;
  name: string;
  scope: 'page' | 'everywhere';
}

export interface ActorActions {
  onMute(muted: Muted): void;
  /** The last one muted, for as long as it can be taken back here; null where there is none. */
  muted: Muted | null;
  onUnmute(): void;
}

const Actions = createContext<ActorActions>({ onMute() {}, muted: null, onUnmute() {} });

export const ActorActionsProvider = Actions.Provider;
export const useActorActions = (): ActorActions => useContext(Actions);
