// The first page after the installation: draws what Dramatis does with the real components, and leads to the articles and the settings.
import '../../assets/css/surfaces.css';
import '../../assets/css/entry.css';
import '../../assets/css/own-pages.css';
import '../../assets/css/options.css';
import '../../assets/css/welcome.css';
import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Sample, WelcomeState } from '../../components/welcome/model.ts';
import { withFormats } from '../../components/formats.ts';
import { Strings } from '../../components/strings.ts';
import { type GetMessage, createTongue } from '../../components/tongue.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { speakAsSet } from '../../utils/locales/follow.ts';
import { loadMessages } from '../../utils/locales/load.ts';
import { ask } from '../../utils/messages.ts';
import type { CastMember, Entry } from '../../utils/model.ts';
import { loadSettings, updateSettings } from '../../utils/settings.ts';
import { samples } from './sample.ts';

const tongue = createTongue(i18n.t as GetMessage, loadMessages);
const strings = withFormats(tongue.strings);

const memberOf = (entry: Entry): CastMember => ({
  entry, actor: { id: entry.id, name: entry.name[strings.language], kind: entry.kind, mentions: [], adjectives: [], gloss: null }, roles: [], since: [], seats: [],
});

/** The actors that the sample names, in its order; none where the background does not answer. */
async function loadCast(sample: Sample): Promise<CastMember[]> {
  const ids = sample.paragraphs.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.actor]));
  const entries = await ask('entries', ids).catch((): Entry[] => []);
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id).map(memberOf));
}

async function loadCommands(): Promise<WelcomeState['commands']> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ name: name!, keys: shortcut ?? '' }));
}

async function draw(): Promise<void> {
  const sample = samples[strings.language];
  const [cast, commands, { language }] = await Promise.all([loadCast(sample), loadCommands(), loadSettings()]);
  document.documentElement.lang = strings.locale;
  render(
    <Strings.Provider value={strings}>
      <Welcome
        key={strings.language}
        state={{ language, sample, cast, commands, shortcutsAt: import.meta.env.FIREFOX ? 'firefox' : 'page' }}
        onLanguage={(choice) => void updateSettings((now) => ({ ...now, language: choice }))}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
      />
    </Strings.Provider>,
    document.getElementById('app')!,
  );
}

void speakAsSet(tongue, () => void draw()).then(draw);
