// One of several formats, in a row.
import { useUniqueId } from '../ids.ts';

interface Props<T extends string> {
  title: string;
  format: T;
  formats: readonly (readonly [value: T, name: string])[];
  onPick(format: T): void;
}

export function FormatPick<T extends string>({ title, format, formats, onPick }: Props<T>) {
  const name = useUniqueId();
  return (
    <fieldset class="dr-pick">
      <legend class="dr-sr">{title}</legend>
      {formats.map(([value, label]) => (
        <label key={value} class="dr-pick-one">
          <input type="radio" class="dr-sr" name={name} value={value} checked={value === format} onChange={() => onPick(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
