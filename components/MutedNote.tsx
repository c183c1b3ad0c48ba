// What was just muted, with the way back.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useActorActions } from './actorActions.ts';
import { useStrings } from './strings.ts';

export function MutedNote() {
  const { t } = useStrings();
  const { muted, onUnmute } = useActorActions();
  const note = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The entry that was pressed in is gone, and then the way back: who stood there goes on here.
  const before = useRef(muted);
  useLayoutEffect(() => {
    if (muted !== before.current) (undo.current ?? note.current!).focus();
    before.current = muted;
  }, [muted]);
  return (
    <p class="dr-note dr-muted" role="status" ref={note} tabIndex={-1}>
      {muted && <span>{t(muted.scope === 'page' ? 'mute.doneHere' : 'mute.doneEverywhere', muted.name)}</span>}
      {muted && <button type="button" class="dr-act" ref={undo} onClick={onUnmute}>{t('mute.undo')}</button>}
    </p>
  );
}
