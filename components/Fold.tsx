// The quiet line in the text where a repeat or the full version was; `end` closes it while it is shown.
import type { RepeatKind } from '../utils/model.ts';
import { useStrings } from './strings.ts';

interface Props {
  /** How many paragraphs it stands for. */
  count: number;
  shown: boolean;
  kind?: RepeatKind;
  end?: boolean;
  /** How many of the paragraphs of a full version stand nowhere else; left out where that is not known. */
  only?: number;
  onToggle(): void;
}

const NAMES = { 'short-version': 'fold.shortVersion', 'full-version': 'fold.fullVersion', 'printed-twice': 'fold.printedTwice', lead: 'fold.lead' } as const;
const ENDS = { 'short-version': 'fold.end', 'full-version': 'fold.endFull', 'printed-twice': 'fold.endRepeat', lead: 'fold.endRepeat' } as const;
// Only the short version and the lead are known to stand before their second copy.
const STATES = { 'short-version': '', 'full-version': 'Full', 'printed-twice': 'Elsewhere', lead: '' } as const;

export function Fold({ count: n, shown, kind = 'short-version', end = false, only, onToggle }: Props) {
  const { t, count } = useStrings();
  const action = t(shown ? 'hide' : 'show');
  const name = t(NAMES[kind]);
  const isFullAway = kind === 'full-version' && !shown;
  const state = isFullAway && only === undefined ? 'foldedChosen' : isFullAway && only ? 'foldedOnly' : `${shown ? 'unfolded' : 'folded'}${STATES[kind]}`;
  return (
    <div class="dr dr-fold" dir="ltr">
      <p class="dr-fold-text">
        {end ? <em>{t(ENDS[kind])}</em> : <><em>{name}</em> {t(`fold.states.${state}`, count('paragraphs', n), only ?? 0)}</>}
      </p>
      <span class="dr-lead" />
      <button type="button" class="dr-act" aria-expanded={end ? undefined : shown} aria-label={`${action}: ${name.replace(/\s*[:：]$/, '')}`} onClick={onToggle}>{action}</button>
    </div>
  );
}
