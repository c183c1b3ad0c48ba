// All that stands beside the article: the sidebar or its drawer, the tab that opens it, the card of a mention.
import { useRef } from 'preact/hooks';
import { type ActorActions, ActorActionsProvider } from './actorActions.ts';
import { type AuthorDesk, AuthorDeskProvider } from './authorDesk.ts';
import { listed } from './castGroups.ts';
import { type LaterLoader, LaterProvider, LaterView } from './later.tsx';
import { Drawer } from './Drawer.tsx';
import { DrawerTab } from './DrawerTab.tsx';
import type { HoverCardProps } from './HoverCard.tsx';
import { Sidebar, type SidebarProps } from './Sidebar.tsx';
import { Strings, type Translator } from './strings.ts';

export interface CompanionProps {
  strings: Translator;
  sidebar: Omit<SidebarProps, 'drawer'>;
  /** How the sidebar stands: beside the text, over it, or not at all. */
  stand: 'side' | 'drawer' | 'closed';
  /** Whether a closed drawer shows its tab: where the page gives no room for a sidebar, or the reader has closed it. */
  tab: boolean;
  /** Drawn as soon as its script is there, which the caller has loaded. */
  card: HoverCardProps | null;
  actions: ActorActions;
  desk: AuthorDesk;
  later: LaterLoader;
  /** What those who hear the page are told. */
  said: string;
  onOpen(): void;
}

export function Companion({ strings, sidebar, stand, tab, card, actions, desk, later, said, onOpen }: CompanionProps) {
  /** The tab and the sidebar take each other's place, and each other's focus. */
  const heir = useRef(false);
  return (
    <Strings.Provider value={strings}>
      <ActorActionsProvider value={actions}>
        <AuthorDeskProvider value={desk}>
        <LaterProvider value={later}>
          {stand === 'side' && <Sidebar {...sidebar} drawer={false} heir={heir} />}
          {stand === 'drawer' && <Drawer onClose={sidebar.onClose}><Sidebar {...sidebar} drawer /></Drawer>}
          {/* It stays behind an open drawer, which gives the focus back to it. */}
          {stand !== 'side' && <DrawerTab count={sidebar.cast && listed(sidebar.cast).length} hidden={stand === 'closed' && (!tab || card !== null)} heir={heir} onOpen={onOpen} />}
          {card && later.loaded.cards && <LaterView view="HoverCard" {...card} />}
        </LaterProvider>
        </AuthorDeskProvider>
        <div class="dr dr-said" role="status"><span class="dr-sr">{said}</span></div>
      </ActorActionsProvider>
    </Strings.Provider>
  );
}
