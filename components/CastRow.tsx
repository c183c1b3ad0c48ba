// One actor in the cast: a row with its line, strip and count, or, once opened, its entry in place. The row stands until that can be drawn.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CastMember } from '../utils/model.ts';
import { Flag } from './Flag.tsx';
import { type Gloss, nameLangOf, nameOf } from './glosses.ts';
import { lineOf } from './kinds.ts';
import { LaterNote, LaterView, useForeseen, useLater } from './later.tsx';
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
  const later = useLater('CastEntry', open);
  const isDrawn = open && later === 'there';
  // Focus follows only what the reader asked for here, once it is there; an entry opened from elsewhere is brought into sight.
  useLayoutEffect(() => {
    if (open && !isDrawn) return;
    if (asked.current) (isDrawn ? close : row).current?.focus({ preventScroll: !isDrawn });
    else if (isDrawn) entry.current?.scrollIntoView?.({ block: 'nearest' });
    asked.current = false;
  }, [open, isDrawn]);
  const set = (next: boolean) => {
    asked.current = true;
    onOpen(next ? member.actor.id : null);
  };
  return (
    <li class={`dr-item k-${lineOf(member.actor.kind)}`}>
      {isDrawn ? <LaterView view="CastEntry" {...props} entry={entry} close={close} onClose={() => set(false)} /> : <ClosedRow {...props} row={row} onClick={() => set(!open)} />}
      {open && !isDrawn && <LaterNote isFailed={later === 'failed'} />}
    </li>
  );
}

function ClosedRow({ member, gloss, open, current, row, onClick }: Props & { row: { current: HTMLButtonElement | null }; onClick(): void }) {
  const strings = useStrings();
  const { count } = strings;
  const { mentions } = member.actor;
  return (
    <button type="button" class="dr-row" ref={row} aria-expanded={open} onClick={onClick} {...useForeseen('CastEntry')}>
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
