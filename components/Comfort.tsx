// Reading in comfort: the focus on the article, how it is set while that is on, and reading aloud.
import { useState } from 'preact/hooks';
import { Aloud } from './Aloud.tsx';
import type { ComfortProps } from './comfortModel.ts';
import { LaterView } from './later.tsx';
import { useStrings } from './strings.ts';
import { SwitchLine } from './SwitchLine.tsx';

export function Comfort({ focus, aloud, onFocus, ...type }: ComfortProps) {
  const { t } = useStrings();
  // Open for whoever has just asked for the focus; folded where it was on before.
  const [isOpen, setOpen] = useState(false);
  const onSwitch = (on: boolean) => {
    setOpen(on);
    onFocus(on);
  };
  return (
    <section class="dr-comfort" aria-label={t('comfort.title')}>
      <ul>
        <SwitchLine label={t('comfort.focus')} count={focus === null ? t('comfort.noArticle') : undefined} on={focus} onSwitch={onSwitch} />
      </ul>
      {focus && (
        <div class="dr-ctl-line">
          <span class="dr-ctl-label">{t('comfort.type')}</span>
          <button type="button" class="dr-act" aria-expanded={isOpen} aria-label={`${t(isOpen ? 'hide' : 'show')}: ${t('comfort.type')}`} onClick={() => setOpen(!isOpen)}>{t(isOpen ? 'hide' : 'show')}</button>
        </div>
      )}
      {focus && isOpen && <LaterView view="TypeControls" {...type} />}
      {aloud && <Aloud {...aloud} />}
    </section>
  );
}
