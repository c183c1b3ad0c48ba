// The entry of an actor opened in place of its row in the cast.
import type { CastMember } from '../utils/model.ts';
import { EntryInPlace } from './EntryInPlace.tsx';
import { Strip } from './Strip.tsx';

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

export function CastEntry({ member, current, paragraphs, onStep, ...rest }: Props) {
  return (
    <EntryInPlace member={member} index={current} onStep={(index) => onStep(member.actor.id, index)} {...rest}>
      <div class="dr-open-strip" aria-hidden="true">
        <Strip mentions={member.actor.mentions} current={current} large />
        <p class="dr-note dr-num"><span>¶ 1</span>{paragraphs > 1 && <span>{paragraphs}</span>}</p>
      </div>
    </EntryInPlace>
  );
}
