// What was just done, announced once, with the way back where there is one.
import { useStrings } from '../strings.ts';

export interface Said {
  words: string;
  undo?(): void;
}

export function Notice({ said }: { said: Said | null }) {
  const { t } = useStrings();
  return (
    <p class={said ? 'dr-notice' : 'dr-notice is-empty'} role="status">
      {said && <span>{said.words}</span>}
      {said?.undo && <button type="button" class="dr-act" onClick={said.undo}>{t('options.undo')}</button>}
    </p>
  );
}
