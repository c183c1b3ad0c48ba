// A value that goes up and down by steps; said when it has changed.
import { useStrings } from './strings.ts';

interface Props {
  label: string;
  values: readonly number[];
  value: number;
  /** Writes a value as it is shown. */
  print(value: number): string;
  onValue(value: number): void;
}

export function Stepper({ label, values, value, print, onValue }: Props) {
  const { t } = useStrings();
  const at = values.indexOf(value);
  const button = (by: 1 | -1) => {
    const next = values[at + by];
    // Not `disabled`, which would take the focus away at the end of the way.
    return (
      <button type="button" class="dr-stepper-by" aria-label={t(by > 0 ? 'comfort.more' : 'comfort.less', label)} aria-disabled={next === undefined} onClick={() => next !== undefined && onValue(next)}>
        {by > 0 ? '+' : '−'}
      </button>
    );
  };
  return (
    <div class="dr-stepper" role="group" aria-label={label}>
      <span class="dr-stepper-label" aria-hidden="true">{label}</span>
      {button(-1)}
      <span class="dr-stepper-value" role="status">{print(value)}</span>
      {button(1)}
    </div>
  );
}
