// Reading aloud: the way in, what keeps it from starting, and while it goes on pause, steps, pace and stop.
import type { AloudProps } from './comfortModel.ts';
import { LaterView } from './later.tsx';
import { useStrings } from './strings.ts';

export function Aloud(props: AloudProps) {
  const { state } = props;
  const isOn = state === 'playing' || state === 'paused';
  return (
    <>
      <Line {...props} />
      {isOn ? <LaterView view="AloudControls" {...props} /> : <Note {...props} />}
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
