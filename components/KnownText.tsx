// The name of an organisation as the page prints it; what the glossary knows of it is a button that opens the entry under it.
import { useState } from 'preact/hooks';
import type { Entry, KnownName } from '../utils/model.ts';
import { LaterView, useForeseen } from './later.tsx';

interface Props {
  text: string;
  known: readonly KnownName[];
  /** How the line is set. */
  look: 'dr-author-org' | 'dr-author-inst';
}

/** Part a text into what is known and the rest; nothing of it is lost. */
export function partText(text: string, known: readonly KnownName[]): { text: string; entry?: Entry }[] {
  const pieces: { text: string; entry?: Entry }[] = [];
  let at = 0;
  for (const { start, end, entry } of known) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), entry });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at) }] : pieces;
}

export function KnownText({ text, known, look }: Props) {
  const [open, setOpen] = useState<Entry | null>(null);
  const foreseen = useForeseen('OpenEntry');
  return (
    <>
      <span class={look}>
        {partText(text, known).map(({ text: piece, entry }) =>
          entry
            ? <button type="button" key={entry.id} class="dr-known" aria-expanded={open === entry} onClick={() => setOpen(open === entry ? null : entry)} {...foreseen}>{piece}</button>
            : piece)}
      </span>
      {open && <LaterView view="OpenEntry" key={open.id} entry={open} onClose={() => setOpen(null)} />}
    </>
  );
}
