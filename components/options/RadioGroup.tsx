// One of several ways to have it, each with what it means.
import { useUniqueId } from '../ids.ts';

interface Props<T extends string> {
  title: string;
  choice: T;
  choices: { value: T; label: string; note?: string }[];
  onChoose(choice: T): void;
}

export function RadioGroup<T extends string>({ title, choice, choices, onChoose }: Props<T>) {
  const name = useUniqueId();
  return (
    <fieldset class="dr-choice dr-part-group">
      <legend>{title}</legend>
      {choices.map(({ value, label, note }) => (
        <label key={value} class="dr-radio">
          <input type="radio" name={name} value={value} checked={value === choice} onChange={() => onChoose(value)} />
          <span>{label}{note && <span class="dr-note"> {note}</span>}</span>
        </label>
      ))}
    </fieldset>
  );
}
