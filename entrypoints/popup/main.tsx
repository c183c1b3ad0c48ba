// The toolbar popup: asks the page in front what was found there, and writes the reader's choices to the settings.
import '../../assets/css/surfaces.css';
import '../../assets/css/own-pages.css';
import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupState, type Reach } from '../../components/Popup.tsx';
import { withFormats } from '../../components/formats.ts';
import { Strings } from '../../components/strings.ts';
import { type GetMessage, createTongue } from '../../components/tongue.ts';
import { speakAsSet } from '../../utils/locales/follow.ts';
import { loadMessages } from '../../utils/locales/load.ts';
import { NO_ARTICLE, type PageState, ask, askTab } from '../../utils/messages.ts';
import { type Settings, isFocusOn, loadSettings, scopesOf, updateSettings, watchSettings } from '../../utils/settings.ts';
import { withFocus, withScope, withSwitch } from '../../utils/store/changes.ts';
import { siteFor } from '../../utils/sites/sites.ts';
import { isPage, readHere } from './readHere.ts';

const tongue = createTongue(i18n.t as GetMessage, loadMessages);
const strings = withFormats(tongue.strings);

/** What the popup says of a page that answers, or of the address where none does; null where Dramatis can do nothing. */
function stateOf(page: PageState | null, url: string, reach: Reach, settings: Settings): PopupState | null {
  if (!page && !isPage(url)) return null;
  const { article, actors, authors, counts, canFocus } = page ?? NO_ARTICLE;
  return { host: new URL(url).hostname, reach: page ? 'running' : reach, known: siteFor(url) !== null, article, actors, authors, counts, focus: canFocus ? isFocusOn(settings, url) : null };
}

async function show(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  const askPage = () => (id === undefined ? Promise.resolve(null) : askTab(id, 'page-state'));
  let redraw = (): void => {};
  const [shortcut, loaded, found] = await Promise.all([ask('shortcut', undefined).catch(() => ''), loadSettings(), askPage(), speakAsSet(tongue, () => redraw())]);
  let settings = loaded;
  let page = found;
  let reach: Reach = 'idle';

  const read = async () => {
    reach = 'starting';
    draw();
    // Another window may have asked meanwhile.
    page = (await askPage()) ?? (await readHere(id!).then(askPage, (error: unknown) => {
      console.warn('Dramatis could not be put into this page:', error);
      return null;
    }));
    reach = page ? 'idle' : 'refused';
    draw();
  };

  const draw = () => {
    document.documentElement.lang = strings.locale;
    // Told of the tab in front because the reader has opened this (`activeTab`).
    const url = page?.url ?? tab?.url ?? '';
    render(
      <Strings.Provider value={strings}>
        <Popup
          state={stateOf(page, url, reach, settings)}
          scopes={scopesOf(settings, page?.url ?? 'https://page.invalid/')}
          switches={settings.switches}
          shortcut={shortcut}
          onScope={(scope, on) => void updateSettings((now) => withScope(now, url, scope, on))}
          onSwitch={(name, on) => void updateSettings((now) => withSwitch(now, name, on))}
          onFocus={(on) => void updateSettings((now) => withFocus(now, url, on))}
          onRead={read}
          onOpenOptions={async () => {
            await browser.runtime.openOptionsPage();
            window.close();
          }}
          onTake={async () => {
            if (id !== undefined) await askTab(id, 'take-page');
            window.close();
          }}
          onOpenSidebar={async () => {
            if (id !== undefined) await askTab(id, 'open-sidebar');
            window.close();
          }}
        />
      </Strings.Provider>,
      document.getElementById('app')!,
    );
  };
  watchSettings(async (next) => {
    settings = next;
    draw();
    // The page follows the same change; what it has then found is asked for again.
    page = await askPage();
    draw();
  });
  redraw = draw;
  draw();
}

void show();
