// The first page after the installation: draws what Dramatis does with the real components, and leads to the articles and the settings.
import '../../assets/css/surfaces.css';
import '../../assets/css/own-pages.css';
import '../../assets/css/options.css';
import '../../assets/css/welcome.css';
import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { WelcomeState } from '../../components/welcome/model.ts';
import { Strings } from '../../components/strings.ts';
import { createTranslator } from '../../components/translator.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { ask } from '../../utils/messages.ts';
import type { CastMember, Entry } from '../../utils/model.ts';
import { samples } from './sample.ts';

const strings = createTranslator(i18n.t as (key: string, substitutions: string[]) => string);
document.documentElement.lang = strings.locale;
const sample = samples[strings.language];

const memberOf = (entry: Entry): CastMember => ({
  entry, actor: { id: entry.id, name: entry.name[strings.language], kind: entry.kind, mentions: [], adjectives: [], gloss: null }, roles: [], since: [], seats: [],
});

/** The actors that the sample names, in its order; none where the background does not answer. */
async function loadCast(): Promise<CastMember[]> {
  const ids = sample.paragraphs.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.actor]));
  const entries = await ask('entries', ids).catch((): Entry[] => []);
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id).map(memberOf));
}

async function loadCommands(): Promise<WelcomeState['commands']> {
  const commands = await browser.commands.getAll();
  return commands.filter(({ description }) => description).map(({ description, shortcut }) => ({ name: description!, keys: shortcut ?? '' }));
}

async function show(): Promise<void> {
  const [cast, commands] = await Promise.all([loadCast(), loadCommands()]);
  render(
    <Strings.Provider value={strings}>
      <Welcome state={{ sample, cast, commands, shortcutsAt: import.meta.env.FIREFOX ? 'firefox' : 'page' }} onOpenOptions={() => void browser.runtime.openOptionsPage()} />
    </Strings.Provider>,
    document.getElementById('app')!,
  );
}

void show();
