// How actors are marked in the text.
import type { Marking } from '../../utils/model.ts';
import { useStrings } from '../strings.ts';
import { Part } from './Part.tsx';
import { RadioGroup } from './RadioGroup.tsx';

export function Marks({ marking, onChange }: { marking: Marking; onChange(marking: Marking): void }) {
  const { t } = useStrings();
  return (
    <Part id="marks" title={t('options.marks.title')} about={t('options.marks.about')}>
      <RadioGroup
        title={t('options.marks.adjectives')}
        choice={marking.adjectives}
        choices={(['faint', 'off'] as const).map((value) => ({ value, label: t(`options.marks.${value}`) }))}
        onChoose={(adjectives) => onChange({ ...marking, adjectives })}
      />
      <RadioGroup
        title={t('options.marks.mentions')}
        choice={marking.mentions}
        choices={(['all', 'first'] as const).map((value) => ({ value, label: t(`options.marks.${value}`) }))}
        onChoose={(mentions) => onChange({ ...marking, mentions })}
      />
    </Part>
  );
}
