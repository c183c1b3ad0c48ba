// What Dramatis does to the page, each with its count and its switch; in the sidebar and in the popup.
import type { Switches, VersionChoice } from '../utils/model.ts';
import { useStrings } from './strings.ts';
import { SwitchLine } from './SwitchLine.tsx';

interface Props {
  /** Paragraphs printed twice, widget boxes, places where an actor is named; null while it is not known. */
  counts: Record<keyof Switches, number | null>;
  switches: Switches;
  /** Which version the reader wants here, where the page has two. */
  choice?: VersionChoice | null;
  onSwitch(name: keyof Switches, on: boolean): void;
}

const UNITS = { repeats: 'paragraphs', widgets: 'boxes', marks: 'places' } as const;

export function SwitchList({ counts, switches, choice = null, onSwitch }: Props) {
  const { t, count } = useStrings();
  const sayCount = (name: keyof Switches) => {
    const n = counts[name];
    if (n === null) return undefined;
    return n ? count(UNITS[name], n) : sayNone(name);
  };
  const labelOf = (name: keyof Switches) => t(name === 'repeats' && choice === 'short' ? 'switches.fullVersion' : `switches.${name}`);
  const sayNone = (name: keyof Switches) => t(name === 'repeats' && choice === 'both' ? 'switches.both' : 'switches.none');
  return (
    <ul class="dr-ctl">
      {(['repeats', 'widgets', 'marks'] as const).map((name) => (
        <SwitchLine
          key={name}
          label={labelOf(name)}
          count={sayCount(name)}
          on={counts[name] === 0 ? null : switches[name]}
          onSwitch={(on) => onSwitch(name, on)}
        />
      ))}
    </ul>
  );
}
