// An entry of the glossary opened where its name stands in the sidebar; Escape and its button close it.
import type { ComponentChildren, Ref } from 'preact';
import type { CastMember } from '../utils/model.ts';
import { EntryBody } from './EntryBody.tsx';
import { nameOf } from './glosses.ts';
import { Icon } from './Icon.tsx';
import { useStrings } from './strings.ts';

interface Props {
  member: CastMember;
  index: number | null;
  published?: string | null;
  /** Whether it is no entry of the cast. */
  isApart?: boolean;
  /** The line of its kind, where what it stands in has none. */
  line?: string;
  entry?: Ref<HTMLDivElement>;
  close: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
  onStep(index: number): void;
  onClose(): void;
}

export function EntryInPlace({ member, line, entry, close, children, onClose, ...body }: Props) {
  const strings = useStrings();
  const name = nameOf(member.entry, strings);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The drawer around it closes on Escape too; one press closes one thing.
    event.stopPropagation();
    onClose();
  };
  const button = <button type="button" class="dr-icon" ref={close} aria-label={strings.t('entry.close', name)} onClick={onClose}><Icon name="close" /></button>;
  return (
    <div class={line ? `dr-open ${line}` : 'dr-open'} role="group" aria-label={name} ref={entry} onKeyDown={closeOnEscape}>
      <EntryBody member={member} level={4} action={button} {...body}>{children}</EntryBody>
    </div>
  );
}
