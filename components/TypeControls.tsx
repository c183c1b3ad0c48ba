// How the article is set while the reader focuses on it.
import type { ComfortProps } from './comfortModel.ts';
import { Segments } from './Segments.tsx';
import { Stepper } from './Stepper.tsx';
import { useStrings } from './strings.ts';

const SEGMENTS = ['measure', 'leading', 'face', 'paper'] as const;

export function TypeControls({ type, choices, onType }: Pick<ComfortProps, 'type' | 'choices' | 'onType'>) {
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
