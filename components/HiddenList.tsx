// What is hidden on this page and why, each with the way back.
import type { Reading, Switches } from '../utils/model.ts';
import { buildHiddenGroups } from './hiddenGroups.ts';
import { Section } from './Section.tsx';
import { useStrings } from './strings.ts';

interface Props {
  reading: Reading;
  switches: Switches;
  revealed: ReadonlySet<string>;
  onReveal(key: string, shown: boolean): void;
}

export function HiddenList({ reading, switches, revealed, onReveal }: Props) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <Section title={t('hidden.title')}>
      {reading.repeats.length === 0 && <p class="dr-note dr-hidden-none">{t('hidden.noRepeat')}</p>}
      <ul class="dr-hidden">
        {buildHiddenGroups(reading, strings).map(({ key, of, title, why }) => {
          const isShown = revealed.has(key);
          const action = t(isShown ? 'hide' : 'show');
          return (
            <li key={key}>
              <span>{title}</span>
              {/* With the switch off all of it is shown already: an action would do nothing. */}
              {switches[of]
                ? <button type="button" class="dr-act" aria-label={`${action}: ${title}`} onClick={() => onReveal(key, !isShown)}>{action}</button>
                : <span class="dr-note">{t('hidden.shown')}</span>}
              <span class="dr-gloss">{why}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
