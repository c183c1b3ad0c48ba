// One of a few ways to have it, side by side: radio buttons, of which the chosen one is underlined.
import { useUniqueId } from './ids.ts';

interface Props<T extends string> {
  title: string;
  choices: readonly T[];
  choice: T;
  say(choice: T): string;
  onChoose(choice: T): void;
}

export function Segments<T extends string>({ title, choices, choice, say, onChoose }: Props<T>) {
  const name = useUniqueId();
  return (
    <fieldset class="dr-segments">
      <legend>{title}</legend>
      {choices.map((one) => (
        <label key={one} class="dr-segment">
          <input type="radio" name={name} value={one} checked={one === choice} onChange={() => onChoose(one)} />
          <span>{say(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
