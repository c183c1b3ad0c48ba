// The first page: what Dramatis does, shown on an invented article; what it may do, in plain words; the keys; the way to the settings.
import type { LanguageChoice } from '../../utils/model.ts';
import { Logo } from '../Icon.tsx';
import { LanguagePick } from '../LanguagePick.tsx';
import { Part } from '../options/Part.tsx';
import { Shortcuts } from '../options/Shortcuts.tsx';
import { useStrings } from '../strings.ts';
import type { WelcomeState } from './model.ts';
import { SampleSheet } from './SampleSheet.tsx';

/** The persons of this play, each with the line of its kind. */
const PERSONS = [['short', 'place'], ['boxes', 'organisation'], ['names', 'state'], ['authors', 'person'], ['you', 'initiative']] as const;

interface Props {
  state: WelcomeState;
  onLanguage(choice: LanguageChoice): void;
  onOpenOptions(): void;
}

export function Welcome({ state, onLanguage, onOpenOptions }: Props) {
  return (
    <main class="dr dr-page dr-options" dir="ltr">
      <div class="dr-options-in">
        <Front language={state.language} onLanguage={onLanguage} onOpenOptions={onOpenOptions} />
        <SampleSheet sample={state.sample} cast={state.cast} />
        <Permissions />
        <Shortcuts commands={state.commands} at={state.shortcutsAt} />
      </div>
    </main>
  );
}

function Front({ language, onLanguage, onOpenOptions }: Omit<Props, 'state'> & { language: LanguageChoice }) {
  const { t } = useStrings();
  return (
    <header class="dr-front">
      <Logo />
      <h1>Dramatis</h1>
      <p class="dr-front-about">{t('welcome.about')}</p>
      <div class="dr-rule2" />
      <h2 class="dr-name">{t('welcome.persons')}</h2>
      <ul class="dr-persons">
        {PERSONS.map(([name, line]) => (
          <li key={name} class={`k-${line}`}>
            <span class="dr-name">{t(`welcome.names.${name}`)}</span>
            <span class="dr-lead" />
            <span class="dr-persons-what">{t(`welcome.whats.${name}`)}</span>
          </li>
        ))}
      </ul>
      <p class="dr-front-acts">
        <a class="dr-btn dr-btn--main" href={t('welcome.address')}>{t('welcome.open')}</a>
        <button type="button" class="dr-btn" onClick={onOpenOptions}>{t('options.title')}</button>
      </p>
      <p class="dr-note">{t('welcome.promise')}</p>
      <LanguagePick choice={language} onChoose={onLanguage} />
    </header>
  );
}

function Permissions() {
  const { t } = useStrings();
  return (
    <Part id="permissions" title={t('welcome.may.title')} about={t('welcome.may.about')}>
      <dl>
        {(['site', 'storage', 'menu', 'lookUps', 'never'] as const).map((name) => (
          <div key={name} class="dr-facts-fact">
            <dt>{t(`welcome.may.names.${name}`)}</dt>
            <dd>{t(`welcome.may.texts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
