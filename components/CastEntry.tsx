// The entry of an actor opened in place of its row in the cast; Escape and its button close it.
import type { CastMember } from '../utils/model.ts';
import { EntryBody } from './EntryBody.tsx';
import { nameOf } from './glosses.ts';
import { Icon } from './Icon.tsx';
import { Strip } from './Strip.tsx';
import { useStrings } from './strings.ts';

interface Props {
  member: CastMember;
  current: number | null;
  published: string | null;
  paragraphs: number;
  /** The row looks after scrolling and focus. */
  entry: { current: HTMLDivElement | null };
  close: { current: HTMLButtonElement | null };
  onStep(actor: string, index: number): void;
  onClose(): void;
}

export function CastEntry({ member, current, published, paragraphs, entry, close, onStep, onClose }: Props) {
  const strings = useStrings();
  const { t } = strings;
  const name = nameOf(member.entry, strings);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The drawer around it closes on Escape too; one press closes one thing.
    event.stopPropagation();
    onClose();
  };
  const button = (
    <button type="button" class="dr-icon" ref={close} aria-label={t('entry.close', name)} onClick={onClose}><Icon name="close" /></button>
  );
  return (
    <div class="dr-open" role="group" aria-label={name} ref={entry} onKeyDown={closeOnEscape}>
      <EntryBody member={member} index={current} published={published} level={4} action={button} onStep={(index) => onStep(member.actor.id, index)}>
        <div class="dr-open-strip" aria-hidden="true">
          <Strip mentions={member.actor.mentions} current={current} large />
          <p class="dr-note dr-num"><span>¶ 1</span>{paragraphs > 1 && <span>{paragraphs}</span>}</p>
        </div>
      </EntryBody>
    </div>
  );
}
