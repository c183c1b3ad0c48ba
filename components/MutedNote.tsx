// What was just muted, with the way back.
import { useActorActions } from './actorActions.ts';
import { useStrings } from './strings.ts';

export function MutedNote() {
  const { t } = useStrings();
  const { muted, onUnmute } = useActorActions();
  return (
    <p class="dr-note dr-muted" role="status">
      {muted && <span>{t(muted.scope === 'page' ? 'mute.doneHere' : 'mute.doneEverywhere', muted.name)}</span>}
      {muted && <button type="button" class="dr-act" onClick={onUnmute}>{t('mute.undo')}</button>}
    </p>
  );
}
