// The toolbar popup: what Dramatis makes of the page in front, and where it may work.
import type { Scope, Switches } from '../utils/model.ts';
import { Brand } from './Brand.tsx';
import { Icon } from './Icon.tsx';
import { useUniqueId } from './ids.ts';
import { useStrings } from './strings.ts';
import { SwitchLine } from './SwitchLine.tsx';
import { SwitchList } from './SwitchList.tsx';
import { TakeButton } from './TakeButton.tsx';

/** What Dramatis does in a page: it runs there; it does not and would if the reader asked; it is about to; the browser has not let it. */
export type Reach = 'running' | 'idle' | 'starting' | 'refused';

export interface PopupState {
  host: string;
  reach: Reach;
  /** Whether the site has a profile, so that Dramatis works there by itself. */
  known: boolean;
  article: boolean;
  actors: number;
  authors: number;
  counts: Record<keyof Switches, number>;
  /** Whether the reader focuses on the article; null where it cannot be told from the page. */
  focus: boolean | null;
}

export interface PopupProps {
  /** Null where an extension cannot reach: the browser's own pages. */
  state: PopupState | null;
  scopes: Record<Scope, boolean>;
  switches: Switches;
  shortcut: string;
  onScope(scope: Scope, on: boolean): void;
  onSwitch(name: keyof Switches, on: boolean): void;
  onFocus(on: boolean): void;
  /** Read the page that Dramatis does not run in. */
  onRead(): void;
  onOpenSidebar(): void;
  onTake(): void;
  onOpenOptions(): void;
}

/** From the widest scope to the narrowest: the first that is off decides. */
const SCOPES: readonly Scope[] = ['everywhere', 'site', 'page'];

export function Popup({ state, scopes, switches, shortcut, onScope, onSwitch, onFocus, onRead, onOpenSidebar, onTake, onOpenOptions }: PopupProps) {
  const { t } = useStrings();
  const off = SCOPES.find((scope) => !scopes[scope]) ?? null;
  const isRunning = state?.reach === 'running';
  const isWorking = isRunning && state.article && off === null;
  return (
    <main class="dr dr-pop" dir="ltr">
      <Brand heading>
        <button type="button" class="dr-icon" title={t('options.title')} onClick={onOpenOptions}><Icon name="settings" /></button>
      </Brand>
      <Site state={state} off={off} />
      {isRunning && <ScopeList scopes={scopes} off={off} onScope={onScope} />}
      {(state?.reach === 'idle' || state?.reach === 'starting') && <ReadButton isStarting={state.reach === 'starting'} onRead={onRead} />}
      {isWorking && (
        <>
          <h2 class="dr-sr">{t('popup.content')}</h2>
          <SwitchList counts={state.counts} switches={switches} onSwitch={onSwitch} />
          <ul class="dr-ctl">
            <SwitchLine label={t('comfort.focus')} count={state.focus === null ? t('comfort.noArticle') : undefined} on={state.focus} onSwitch={onFocus} />
          </ul>
          <button type="button" class="dr-btn dr-btn--main dr-pop-open" onClick={onOpenSidebar}>{t('popup.open')}</button>
          <TakeButton onTake={onTake} />
        </>
      )}
      <PopupFoot words={isRunning ? shortcut && t('sidebar.shortcut', shortcut) : t('popup.nothingRead')} />
    </main>
  );
}

function Site({ state, off }: { state: PopupState | null; off: Scope | null }) {
  const { t, count } = useStrings();
  const note = () => {
    if (!state) return t('popup.unreachable');
    if (state.reach === 'starting') return t('popup.starting');
    if (state.reach === 'refused') return t('popup.refused');
    if (state.reach === 'idle') return t(state.known ? 'popup.notYet' : 'popup.unknown');
    if (off) return t(`popup.off.${off}`);
    return state.article ? t('popup.article', count('actors', state.actors), count('authorCount', state.authors)) : t('popup.noArticle');
  };
  return (
    <div class="dr-pop-site">
      {state && <p class="dr-pop-host">{state.host}</p>}
      <p class="dr-note" role="status">{note()}</p>
    </div>
  );
}

/** Stays where it is while the page is read, so that the keyboard does not lose its place. */
function ReadButton({ isStarting, onRead }: { isStarting: boolean; onRead(): void }) {
  const { t } = useStrings();
  const id = useUniqueId();
  return (
    <>
      <button type="button" class="dr-btn dr-btn--main dr-pop-open" aria-disabled={isStarting} aria-describedby={id} onClick={() => isStarting || onRead()}>{t('popup.read')}</button>
      <p id={id} class="dr-note dr-pop-about">{t('popup.readAbout')}</p>
    </>
  );
}

function ScopeList({ scopes, off, onScope }: { scopes: Record<Scope, boolean>; off: Scope | null; onScope: PopupProps['onScope'] }) {
  const { t } = useStrings();
  const reach = off === null ? SCOPES.length : SCOPES.indexOf(off);
  return (
    <>
      <h2 class="dr-sr">{t('popup.scopes.title')}</h2>
      <ul class="dr-ctl">
        {SCOPES.toReversed().map((scope) => (
          <SwitchLine
            key={scope}
            label={t(`popup.scopes.${scope}`)}
            on={scopes[scope]}
            // Under a wider scope that is off, a narrower switch would do nothing.
            disabled={SCOPES.indexOf(scope) > reach}
            onSwitch={(on) => onScope(scope, on)}
          />
        ))}
      </ul>
    </>
  );
}

function PopupFoot({ words }: { words: string }) {
  return words ? <p class="dr-pop-foot">{words}</p> : null;
}
