// The keys of the commands, and where they are changed.
import { useStrings } from '../strings.ts';
import type { OptionsState } from './model.ts';
import { Part } from './Part.tsx';

/** What the commands of the manifest are called; one without words of ours is the browser's, which opens the popup. */
const WORDS: Record<string, string> = {
  toggle: 'commandToggle', 'next-mention': 'commandNext', 'previous-mention': 'commandPrevious', 'open-mention': 'commandOpen', focus: 'commandFocus', 'read-aloud': 'commandAloud',
};

interface Props {
  commands: OptionsState['commands'];
  at: OptionsState['shortcutsAt'];
  /** Left out where they are only shown. */
  onOpen?(): void;
}

export function Shortcuts({ commands, at, onOpen }: Props) {
  const { t } = useStrings();
  return (
    <Part id="shortcuts" title={t('options.shortcuts.title')} about={t('options.shortcuts.about')}>
      <div class="dr-part-group dr-rows">
        <ul>
          {commands.filter(({ name }) => name in WORDS).map(({ name, keys }) => (
            <li key={name} class="dr-rows-row">
              <span class="dr-rows-name">{t(WORDS[name]!)}</span>
              {keys ? <kbd class="dr-keys">{keys}</kbd> : <span class="dr-rows-state">{t('options.shortcuts.unset')}</span>}
            </li>
          ))}
        </ul>
      </div>
      <p class="dr-note">{t(`options.shortcuts.at.${at}`)}</p>
      {onOpen && <p class="dr-buttons"><button type="button" class="dr-btn" onClick={onOpen}>{t('options.shortcuts.open')}</button></p>}
    </Part>
  );
}
