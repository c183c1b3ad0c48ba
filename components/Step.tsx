// The way from one mention to the next; past the last comes the first again.
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useStrings } from './strings.ts';

interface Props {
  total: number;
  /** The mention stepped to, from 0; null before the first step. */
  index: number | null;
  onStep(index: number): void;
}

export function Step({ total, index, onStep }: Props) {
  const { t, count } = useStrings();
  /** Who steps by these buttons hears where it leads; who steps by a command hears it from there. */
  const [isHere, setHere] = useState(false);
  if (total < 2) return <span>{t('entry.once')}</span>;
  const previous = index === null ? total - 1 : (index + total - 1) % total;
  const next = index === null ? 0 : (index + 1) % total;
  return (
    <div class="dr-step" onFocusIn={() => setHere(true)} onFocusOut={() => setHere(false)}>
      <button type="button" aria-label={t('entry.previous')} onClick={() => onStep(previous)}><Icon name="previous" /></button>
      <span class="dr-num" aria-live={isHere ? 'polite' : 'off'}>{index === null ? count('places', total) : t('entry.step', index + 1, total)}</span>
      <button type="button" aria-label={t('entry.next')} onClick={() => onStep(next)}><Icon name="next" /></button>
    </div>
  );
}
