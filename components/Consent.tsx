// The small page on which the reader decides whether a service may be asked.
import { Brand } from './Brand.tsx';
import { useStrings } from './strings.ts';

interface Props {
  /** All that would be sent. */
  words: string;
  /** The host that would be asked. */
  host: string;
  onAllow(): void;
  onRefuse(): void;
}

export function Consent({ words, host, onAllow, onRefuse }: Props) {
  const { t } = useStrings();
  return (
    <main class="dr dr-page dr-consent" dir="ltr">
      <Brand />
      <h1 class="dr-consent-title">{t('consent.title', host)}</h1>
      <p class="dr-prose">{t('consent.what', words)}</p>
      <p class="dr-note">{t('consent.later')}</p>
      <p class="dr-consent-choice">
        <button type="button" class="dr-btn dr-btn--main" onClick={onAllow}>{t('consent.allow')}</button>
        <button type="button" class="dr-btn" onClick={onRefuse}>{t('consent.refuse')}</button>
      </p>
    </main>
  );
}
