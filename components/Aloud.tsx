// Reading aloud: the way in, what keeps it from starting, and while it goes on pause, steps, pace and stop.
import type { AloudProps } from './comfortModel.ts';
import { Icon } from './Icon.tsx';
import { Stepper } from './Stepper.tsx';
import { useStrings } from './strings.ts';

export function Aloud(props: AloudProps) {
  const { state } = props;
  const isOn = state === 'playing' || state === 'paused';
  return (
    <>
      <Line {...props} />
      {isOn ? <Controls {...props} /> : <Note {...props} />}
    </>
  );
}

/** The name of it all, and the one button that starts or ends it. */
function Line({ state, onStart, onStop }: AloudProps) {
  const { t } = useStrings();
  const isOn = state === 'playing' || state === 'paused' || state === 'remote';
  return (
    <div class="dr-ctl-line">
      <span class="dr-ctl-label">{t('aloud.title')}</span>
      {/* Pressing it must not take the reader's selection away, where reading begins. */}
      <button type="button" class="dr-act" aria-label={`${t(isOn ? 'aloud.stop' : 'aloud.start')}: ${t('aloud.title')}`} onMouseDown={(event) => event.preventDefault()} onClick={isOn ? onStop : onStart}>
        {t(isOn ? 'aloud.stop' : 'aloud.start')}
      </button>
    </div>
  );
}

function Controls({ state, at, total, voice, rate, rates, onPlay, onPause, onStep, onRate }: AloudProps) {
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

/** Why it is not read, in words; said when it comes. */
function Note({ state, voice, lang, onAllow }: AloudProps) {
  const { t, languageName } = useStrings();
  const language = languageName(lang) || lang;
  const words = { off: '', playing: '', paused: '', seeking: t('aloud.seeking'), none: t('aloud.none', language), failed: t('aloud.failed'), remote: t('aloud.remote', voice, language) }[state];
  return (
    <>
      <p class="dr-note" role="status">{words}</p>
      {state === 'remote' && <button type="button" class="dr-btn" onClick={onAllow}>{t('aloud.allow')}</button>}
    </>
  );
}
