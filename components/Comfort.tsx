// Reading in comfort: the focus on the article, how it is set while that is on, and reading aloud.
import { useState } from 'preact/hooks';
import { Aloud } from './Aloud.tsx';
import type { ComfortProps } from './comfortModel.ts';
import { Segments } from './Segments.tsx';
import { Stepper } from './Stepper.tsx';
import { useStrings } from './strings.ts';
import { SwitchLine } from './SwitchLine.tsx';

const SEGMENTS = ['measure', 'leading', 'face', 'paper'] as const;

export function Comfort({ focus, aloud, onFocus, ...type }: ComfortProps) {
  const { t } = useStrings();
  // Open for whoever has just asked for the focus; folded where it was on before.
  const [isOpen, setOpen] = useState(false);
  const onSwitch = (on: boolean) => {
    setOpen(on);
    onFocus(on);
  };
  return (
    <section class="dr-comfort" aria-label={t('comfort.title')}>
      <ul>
        <SwitchLine label={t('comfort.focus')} count={focus === null ? t('comfort.noArticle') : undefined} on={focus} onSwitch={onSwitch} />
      </ul>
      {focus && (
        <div class="dr-ctl-line">
          <span class="dr-ctl-label">{t('comfort.type')}</span>
          <button type="button" class="dr-act" aria-expanded={isOpen} aria-label={`${t(isOpen ? 'hide' : 'show')}: ${t('comfort.type')}`} onClick={() => setOpen(!isOpen)}>{t(isOpen ? 'hide' : 'show')}</button>
        </div>
      )}
      {focus && isOpen && <TypeControls {...type} />}
      {aloud && <Aloud {...aloud} />}
    </section>
  );
}

function TypeControls({ type, choices, onType }: Pick<ComfortProps, 'type' | 'choices' | 'onType'>) {
  const { t } = useStrings();
  const isAsPage = type.size === 100 && SEGMENTS.every((name) => type[name] === 'page');
  return (
    <div class="dr-type">
      <Stepper label={t('comfort.size')} values={choices.size} value={type.size} print={(size) => t('comfort.percent', size)} onValue={(size) => onType({ size })} />
      {SEGMENTS.map((name) => (
        <Segments<string>
          key={name}
          title={t(`comfort.${name}.title`)}
          choices={choices[name]}
          choice={type[name]}
          say={(one) => t(`comfort.${name}.${one}`)}
          onChoose={(one) => onType({ [name]: one })}
        />
      ))}
      {!isAsPage && <button type="button" class="dr-act dr-type-undo" onClick={() => onType({ size: 100, measure: 'page', leading: 'page', face: 'page', paper: 'page' })}>{t('comfort.asPage')}</button>}
    </div>
  );
}
