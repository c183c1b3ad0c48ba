// The ways to be rid of an actor: wrong on this page, or not wanted anywhere.
import type { CastMember } from '../utils/model.ts';
import { useActorActions } from './actorActions.ts';
import { nameOf } from './glosses.ts';
import { useStrings } from './strings.ts';

export function EntryActions({ member: { actor, entry } }: { member: CastMember }) {
  const strings = useStrings();
  const { onMute } = useActorActions();
  const { t } = strings;
  const name = nameOf(entry, strings);
  // An entry by way of a capital is muted as the capital.
  const id = entry.id === actor.id ? actor.id : entry.id;
  return (
    <div class="dr-entry-acts">
      <button type="button" class="dr-act is-quiet" aria-label={t('mute.wrongOf', name)} onClick={() => onMute({ id, name, scope: 'page' })}>{t('mute.wrong')}</button>
      <button type="button" class="dr-act is-quiet" aria-label={t('mute.everywhereOf', name)} onClick={() => onMute({ id, name, scope: 'everywhere' })}>{t('mute.everywhere')}</button>
    </div>
  );
}
