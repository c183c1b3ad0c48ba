// The options page: all that can be set, in the order in which a reader meets it.
import { Logo } from '../Icon.tsx';
import { LanguagePick } from '../LanguagePick.tsx';
import { useStrings } from '../strings.ts';
import { Everything } from './Everything.tsx';
import { Glossary } from './Glossary.tsx';
import { LookUps } from './LookUps.tsx';
import { Marks } from './Marks.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Muted } from './Muted.tsx';
import { Part } from './Part.tsx';
import { Privacy } from './Privacy.tsx';
import { Reading } from './Reading.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import { UnsyncedNote } from './UnsyncedNote.tsx';

export interface OptionsProps {
  state: OptionsState;
  actions: OptionsActions;
}

export function Options({ state, actions }: OptionsProps) {
  const { t } = useStrings();
  const { settings } = state;
  return (
    <main class="dr dr-page dr-options" dir="ltr">
      <div class="dr-options-in">
        <div class="dr-options-head">
          <Logo />
          <h1>{t('options.title')}</h1>
          <p class="dr-note">{t('options.saved')} · <a class="dr-act" href="/welcome.html">{t('options.welcome')}</a></p>
        </div>
        <div class="dr-rule2" />
        <TroubleNote trouble={state.trouble} onExport={actions.onExportBroken} />
        <UnsyncedNote unsynced={state.unsynced} />
        <Part id="language" title={t('options.language.title')} about={t('options.language.about')}>
          <LanguagePick choice={settings.language} onChoose={(language) => actions.onChange({ language })} />
        </Part>
        <Reading settings={settings} actions={actions} />
        <Marks marking={settings.marking} onChange={(marking) => actions.onChange({ marking })} />
        <Glossary terms={settings.terms} actions={actions} />
        <Muted muted={settings.muted} mutedOn={settings.mutedOn} names={state.names} onUnmute={actions.onUnmute} />
        <LookUps hosts={state.hosts} kept={state.kept} actions={actions} />
        <Shortcuts commands={state.commands} at={state.shortcutsAt} onOpen={actions.onOpenShortcuts} />
        <Privacy />
        <Everything actions={actions} />
      </div>
    </main>
  );
}
