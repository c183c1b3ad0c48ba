// The article at a glance: how long it takes to read, in which language it is, from when, and what of it was put away.
import type { Reading, Switches, VersionChoice } from '../utils/model.ts';
import { countHiddenWords } from './hiddenGroups.ts';
import { useStrings } from './strings.ts';

/** A usual pace of silent reading; both times are counted with the same, so their difference is fair. */
const WORDS_PER_MINUTE = 220;

interface Props {
  reading: Reading;
  switches: Switches;
  /** Hidden groups that the reader has shown again. */
  revealed: ReadonlySet<string>;
  choice: VersionChoice;
}

const minutesOf = (words: number) => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

export function Overview({ reading, switches, revealed, choice }: Props) {
  const { t, count, list, date, languageName } = useStrings();
  const { kept, shown } = reading.words;
  const [minutes, before] = [minutesOf(kept), minutesOf(shown)];
  const facts = [
    kept === shown ? count('overview.words', kept) : t('overview.wordsOf', kept, count('overview.wordsAll', shown)),
    languageName(reading.lang),
    reading.published && date(reading.published),
  ].filter((fact): fact is string => Boolean(fact));
  const words = switches.repeats && !revealed.has('repeats') ? countHiddenWords(reading, choice) : 0;
  const boxes = switches.widgets ? reading.widgets.filter(({ kind }) => !revealed.has(kind)).length : 0;
  const hidden = [words > 0 && count('overview.repeat', words), boxes > 0 && count('boxes', boxes)].filter((one) => one !== false);
  return (
    <section class="dr-over" aria-label={t('overview.title')}>
      <p class="dr-over-time">{minutes === before ? t('sidebar.time', minutes) : t('sidebar.timeInstead', minutes, before)}</p>
      <p class="dr-note">{facts.map((fact, index) => [index > 0 && ' · ', <span class="dr-over-fact" key={fact}>{fact}</span>])}</p>
      <p class="dr-note">{hidden.length ? t('overview.hidden', list(hidden)) : t('overview.nothingHidden')}</p>
    </section>
  );
}
