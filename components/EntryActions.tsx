// What can be done about an actor: a name of the article's own can be looked up and taken over; any can be wrong on this page, or not wanted anywhere.
import type { CastMember } from '../utils/model.ts';
import { type WordPlace, useActorActions } from './actorActions.ts';
import { draftOf } from './entryFacts.ts';
import { nameOf } from './glosses.ts';
import { useStrings } from './strings.ts';

interface Props {
  member: CastMember;
  place?: WordPlace;
}

export function EntryActions({ member, place }: Props) {
  const strings = useStrings();
  const { onMute } = useActorActions();
  const { t } = strings;
  const { actor, entry } = member;
  const name = nameOf(entry, strings);
  // An entry by way of a capital is muted as the capital.
  const id = entry.id === actor.id ? actor.id : entry.id;
  return (
    <>
      {entry.id.startsWith('article:') && <OwnName member={member} place={place} />}
      <div class="dr-entry-acts">
        <button type="button" class="dr-act is-quiet" aria-label={t('mute.wrongOf', name)} onClick={() => onMute({ id, name, scope: 'page' })}>{t('mute.wrong')}</button>
        <button type="button" class="dr-act is-quiet" aria-label={t('mute.everywhereOf', name)} onClick={() => onMute({ id, name, scope: 'everywhere' })}>{t('mute.everywhere')}</button>
      </div>
    </>
  );
}

/** A name that the glossary lacks and the article explains. */
function OwnName({ member, place }: Props) {
  const { language, t } = useStrings();
  const { onOpenWords } = useActorActions();
  const { entry } = member;
  // An acronym is known elsewhere by what it stands for.
  const words = entry.full?.[language] ?? entry.name[language];
  const open = (start: 'ask' | 'add') => (event: MouseEvent) => {
    const button = event.currentTarget as HTMLElement;
    const own = { rects: () => (button.isConnected ? [button.getBoundingClientRect()] : []), anchor: button };
    onOpenWords({ words, draft: draftOf(member, language), start, place: place ?? own, back: button });
    place?.onOpened?.();
  };
  return (
    <div class="dr-entry-acts">
      <button type="button" class="dr-act" aria-label={t('lookUp.ask', words)} onClick={open('ask')}>{t('words.lookUp')}</button>
      <button type="button" class="dr-act" aria-label={t('words.addOf', entry.name[language])} onClick={open('add')}>{t('words.add')}</button>
    </div>
  );
}
