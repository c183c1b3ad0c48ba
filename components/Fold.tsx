// The quiet line in the text where the short version was; `end` closes the short version while it is shown.
import type { RepeatKind } from '../utils/model.ts';
import { useStrings } from './strings.ts';

interface Props {
  /** How many paragraphs it stands for. */
  count: number;
  shown: boolean;
  kind?: RepeatKind;
  end?: boolean;
  onToggle(): void;
}

const NAMES = { 'short-version': 'fold.shortVersion', 'full-version': 'fold.fullVersion', 'printed-twice': 'fold.printedTwice', lead: 'fold.lead' } as const;

export function Fold({ count: n, shown, kind = 'short-version', end = false, onToggle }: Props) {
  const { t, count } = useStrings();
  const action = t(shown ? 'hide' : 'show');
  const name = t(NAMES[kind]);
  // Only the short version and the lead are known to stand before their second copy.
  const state = `${shown ? 'unfolded' : 'folded'}${kind === 'printed-twice' ? 'Elsewhere' : ''}`;
  return (
    <div class="dr dr-fold" dir="ltr">
      <p class="dr-fold-text">
        {end ? <em>{t(kind === 'short-version' ? 'fold.end' : 'fold.endRepeat')}</em> : <><em>{name}</em> {t(`fold.states.${state}`, count('paragraphs', n))}</>}
      </p>
      <span class="dr-lead" />
      <button type="button" class="dr-act" aria-expanded={end ? undefined : shown} aria-label={`${action}: ${name.replace(/:$/, '')}`} onClick={onToggle}>{action}</button>
    </div>
  );
}
