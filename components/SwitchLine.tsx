// One thing to switch: its name, how much of it there is, and a dot on a line. The whole line can be clicked.
import { useUniqueId } from './ids.ts';

interface Props {
  label: string;
  /** What stands before the switch: a number of things, or that there are none. */
  count?: string;
  /** Null where there is nothing to switch. */
  on: boolean | null;
  disabled?: boolean;
  onSwitch(on: boolean): void;
}

export function SwitchLine({ label, count, on, disabled, onSwitch }: Props) {
  const id = useUniqueId();
  const words = (
    <>
      <span class="dr-ctl-label" id={`${id}-label`}>{label}</span>
      {count && <span class="dr-ctl-count" id={`${id}-count`}>{count}</span>}
    </>
  );
  if (on === null) return <li class="dr-ctl-line">{words}</li>;
  return (
    <li>
      <label class="dr-ctl-line">
        {words}
        <button
          type="button"
          class="dr-switch"
          role="switch"
          aria-checked={on}
          aria-labelledby={`${id}-label`}
          aria-describedby={count ? `${id}-count` : undefined}
          disabled={disabled}
          onClick={() => onSwitch(!on)}
        />
      </label>
    </li>
  );
}
