// One actor in the cast: a row with its line, strip and count, or, once opened, its entry in place.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CastMember } from '../utils/model.ts';
import { EntryBody } from './EntryBody.tsx';
import { Flag } from './Flag.tsx';
import { type Gloss, nameLangOf, nameOf } from './glosses.ts';
import { Icon } from './Icon.tsx';
import { lineOf } from './kinds.ts';
import { Strip } from './Strip.tsx';
import { useStrings } from './strings.ts';

interface Props {
  member: CastMember;
  gloss: Gloss | null;
  open: boolean;
  /** The mention stepped to, if it is one of this actor. */
  current: number | null;
  published: string | null;
  paragraphs: number;
  onOpen(actor: string | null): void;
  onStep(actor: string, index: number): void;
}

export function CastRow(props: Props) {
  const { member, open, onOpen } = props;
  const row = useRef<HTMLButtonElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const entry = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  // Focus follows only what the reader asked for here; an entry opened from elsewhere is brought into sight.
  useLayoutEffect(() => {
    if (asked.current) (open ? close : row).current?.focus({ preventScroll: !open });
    else if (open) entry.current?.scrollIntoView?.({ block: 'nearest' });
    asked.current = false;
  }, [open]);
  const set = (next: boolean) => {
    asked.current = true;
    onOpen(next ? member.actor.id : null);
  };
  return (
    <li class={`dr-item k-${lineOf(member.actor.kind)}`}>
      {open ? <OpenRow {...props} entry={entry} close={close} onClose={() => set(false)} /> : <ClosedRow {...props} row={row} onClick={() => set(true)} />}
    </li>
  );
}

function ClosedRow({ member, gloss, current, row, onClick }: Props & { row: { current: HTMLButtonElement | null }; onClick(): void }) {
  const strings = useStrings();
  const { count } = strings;
  const { mentions } = member.actor;
  return (
    <button type="button" class="dr-row" ref={row} aria-expanded={false} onClick={onClick}>
      <span class="dr-row-line">
        <span class="dr-name" lang={nameLangOf(member.entry, strings)}>{nameOf(member.entry, strings)}</span>
        <Flag flag={member.entry.flag} />
        <span class="dr-lead" />
        <Strip mentions={mentions} current={current} />
        <span class="dr-row-n dr-num" aria-hidden="true">{mentions.length}</span>
        <span class="dr-sr">, {count('places', mentions.length)}</span>
      </span>
      {gloss && <span class="dr-gloss" lang={gloss.lang}>{gloss.text}</span>}
    </button>
  );
}

interface OpenProps extends Props {
  entry: { current: HTMLDivElement | null };
  close: { current: HTMLButtonElement | null };
  onClose(): void;
}

function OpenRow({ member, current, published, paragraphs, entry, close, onStep, onClose }: OpenProps) {
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
