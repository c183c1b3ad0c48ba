// An entry of the glossary opened in place, apart from the cast; Escape and its button close it and give the focus back.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CastMember, Entry } from '../utils/model.ts';
import { EntryInPlace } from './EntryInPlace.tsx';
import { lineOf } from './kinds.ts';

/** The entry as a member of the cast that the text does not name. */
const memberOf = (entry: Entry): CastMember => ({
  actor: { id: entry.id, name: entry.name.en, kind: entry.kind, mentions: [], adjectives: [], gloss: null }, entry, roles: [], since: [], seats: [],
});

export function OpenEntry({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const root = close.current!.getRootNode() as Document | ShadowRoot;
    const before = root.activeElement as HTMLElement | null;
    close.current!.focus();
    return () => before?.focus();
  }, []);
  return <EntryInPlace member={memberOf(entry)} index={null} isApart line={`k-${lineOf(entry.kind)}`} close={close} onStep={() => {}} onClose={onClose} />;
}
