// What Dramatis does to the page, each with its count and its switch; in the sidebar and in the popup.
import type { Switches } from '../utils/model.ts';
import { useStrings } from './strings.ts';
import { SwitchLine } from './SwitchLine.tsx';

interface Props {
  /** Paragraphs printed twice, widget boxes, places where an actor is named. */
  counts: Record<keyof Switches, number>;
  switches: Switches;
  onSwitch(name: keyof Switches, on: boolean): void;
}

const UNITS = { repeats: 'paragraphs', widgets: 'boxes', marks: 'places' } as const;

export function SwitchList({ counts, switches, onSwitch }: Props) {
  const { t, count } = useStrings();
  return (
    <ul class="dr-ctl">
      {(['repeats', 'widgets', 'marks'] as const).map((name) => (
        <SwitchLine
          key={name}
          label={t(`switches.${name}`)}
          count={counts[name] ? count(UNITS[name], counts[name]) : t('switches.none')}
          on={counts[name] ? switches[name] : null}
          onSwitch={(on) => onSwitch(name, on)}
        />
      ))}
    </ul>
  );
}
