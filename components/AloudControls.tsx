// What the reader can do while the article is read to him: pause, steps, pace.
import type { AloudProps } from './comfortModel.ts';
import { Icon } from './Icon.tsx';
import { Stepper } from './Stepper.tsx';
import { useStrings } from './strings.ts';

export function AloudControls({ state, at, total, voice, rate, rates, onPlay, onPause, onStep, onRate }: AloudProps) {
  const { t } = useStrings();
  const isPlaying = state === 'playing';
  return (
    <div role="group" aria-label={t('aloud.title')}>
      <div class="dr-aloud-bar">
        <button type="button" class="dr-icon" aria-label={t('aloud.previous')} onClick={() => onStep(-1)}><Icon name="previous" /></button>
        <button type="button" class="dr-btn dr-aloud-play" onClick={isPlaying ? onPause : onPlay}>{t(isPlaying ? 'aloud.pause' : 'aloud.play')}</button>
        <button type="button" class="dr-icon" aria-label={t('aloud.next')} onClick={() => onStep(1)}><Icon name="next" /></button>
        <span class="dr-note dr-num">{t('aloud.place', at + 1, total)}</span>
      </div>
      <Stepper label={t('aloud.rate')} values={rates} value={rate} print={(pace) => t('aloud.times', pace)} onValue={onRate} />
      <p class="dr-note">{t('aloud.voice', voice)}</p>
    </div>
  );
}
