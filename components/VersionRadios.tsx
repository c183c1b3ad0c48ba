// Which of two versions of an article the reader wants on this site.
import type { VersionChoice } from '../utils/model.ts';
import { useUniqueId } from './ids.ts';
import { useStrings } from './strings.ts';

const CHOICES: readonly VersionChoice[] = ['full', 'short', 'both'];

interface Props {
  choice: VersionChoice;
  /** Where nothing is hidden at all, a choice would do nothing. */
  disabled: boolean;
  onChoose(choice: VersionChoice): void;
}

export function VersionRadios({ choice, disabled, onChoose }: Props) {
  const { t } = useStrings();
  const name = useUniqueId();
  return (
    <fieldset class="dr-choice" disabled={disabled}>
      <legend>{t('choice.title')}</legend>
      {CHOICES.map((one) => (
        <label key={one} class="dr-radio">
          <input type="radio" name={name} value={one} checked={one === choice} onChange={() => onChoose(one)} />
          <span>{t(`choice.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
