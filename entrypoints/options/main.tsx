// The options page: draws what is stored and allowed, and follows every change of it, wherever it is made.
import '../../assets/css/surfaces.css';
import '../../assets/css/own-pages.css';
import '../../assets/css/options.css';
import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { OptionsActions, OptionsState } from '../../components/options/model.ts';
import { Options } from '../../components/options/Options.tsx';
import { nameOf } from '../../components/glosses.ts';
import { withFormats } from '../../components/formats.ts';
import { Strings } from '../../components/strings.ts';
import { type GetMessage, createTongue } from '../../components/tongue.ts';
import { speakAsSet } from '../../utils/locales/follow.ts';
import { loadMessages } from '../../utils/locales/load.ts';
import { loadStored, watchSettings, watchUnsynced } from '../../utils/settings.ts';
import { keptAnswers } from '../../utils/store/caches.ts';
import { createActions } from './actions.ts';
import { loadCommands, loadHosts, loadKept, loadNames, loadWithTrouble } from './state.ts';

const tongue = createTongue(i18n.t as GetMessage, loadMessages);
const strings = withFormats(tongue.strings);

async function show(): Promise<void> {
  let redraw = (): void => {};
  const [{ settings, trouble, unsynced, stored }, hosts, kept, commands] = await Promise.all([loadWithTrouble(), loadHosts(), loadKept(), loadCommands(), speakAsSet(tongue, () => redraw())]);
  let state: OptionsState = { settings, trouble, unsynced, hosts, kept, commands, names: new Map(), shortcutsAt: import.meta.env.FIREFOX ? 'firefox' : 'page' };
  const draw = (change: Partial<OptionsState>) => {
    state = { ...state, ...change };
    document.documentElement.lang = strings.locale;
    document.title = `${strings.t('options.title')}, Dramatis`;
    render(<Strings.Provider value={strings}><Options state={state} actions={actions} /></Strings.Provider>, document.getElementById('app')!);
  };
  const stores = createActions({ stored, seen: () => state.settings, onNotStored: () => draw({ trouble: { kind: 'storage' } }) });
  const actions: OptionsActions = {
    ...stores,
    // Drawn before it has been stored: the next click, however soon, adds to this one.
    onChange(change) {
      stores.onChange(change);
      draw({ settings: { ...state.settings, ...change } });
    },
  };
  const drawNames = async () => {
    const { muted, mutedOn } = state.settings;
    draw({ names: await loadNames([...new Set([...muted, ...Object.values(mutedOn).flat()])], (entry) => nameOf(entry, strings)) });
  };
  redraw = () => {
    draw({});
    void drawNames();
  };
  draw({});
  watchSettings((next) => {
    draw({ settings: next });
    void drawNames();
  });
  watchUnsynced(async () => draw({ unsynced: (await loadStored()).unsynced }));
  keptAnswers.watch(async () => draw({ kept: await loadKept() }));
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) event.addListener(async () => draw({ hosts: await loadHosts() }));
  // Keys are changed on a page of the browser: what they are is seen on the way back.
  window.addEventListener('focus', async () => draw({ commands: await loadCommands() }));
  await drawNames();
  // Part of an address (#glossary) was there before its part was.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void show();
