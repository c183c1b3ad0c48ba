// What Dramatis does to the page, each with its count and its switch; in the sidebar and in the popup.
import type { Switches, VersionChoice } from '../utils/model.ts';
import { useStrings } from './strings.ts';
import { SwitchLine } from './SwitchLine.tsx';

interface Props {
  /** Paragraphs printed twice, widget boxes, places where an actor is named. */
  counts: Record<keyof Switches, number>;
  switches: Switches;
  /** Which version the reader wants here, where the page has two. */
  choice?: VersionChoice | null;
  onSwitch(name: keyof Switches, on: boolean): void;
}

const UNITS = { repeats: 'paragraphs', widgets: 'boxes', marks: 'places' } as const;

export function SwitchList({ counts, switches, choice = null, onSwitch }: Props) {
  const { t, count } = useStrings();
  const labelOf = (name: keyof Switches) => t(name === 'repeats' && choice === 'short' ? 'switches.fullVersion' : `switches.${name}`);
  const sayNone = (name: keyof Switches) => t(name === 'repeats' && choice === 'both' ? 'switches.both' : 'switches.none');
  return (
    <ul class="dr-ctl">
      {(['repeats', 'widgets', 'marks'] as const).map((name) => (
        <SwitchLine
          key={name}
          label={labelOf(name)}
          count={counts[name] ? count(UNITS[name], counts[name]) : sayNone(name)}
          on={counts[name] ? switches[name] : null}
          onSwitch={(on) => onSwitch(name, on)}
        />
      ))}
    </ul>
  );
}
