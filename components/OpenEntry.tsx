// An entry of the glossary opened in place, apart from the cast; Escape and its button close it and give the focus back.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CastMember, Entry } from '../utils/model.ts';
import { EntryBody } from './EntryBody.tsx';
import { nameOf } from './glosses.ts';
import { Icon } from './Icon.tsx';
import { lineOf } from './kinds.ts';
import { useStrings } from './strings.ts';

/** The entry as a member of the cast that the text does not name. */
const memberOf = (entry: Entry): CastMember => ({
  actor: { id: entry.id, name: entry.name.en, kind: entry.kind, mentions: [], adjectives: [], gloss: null }, entry, roles: [], since: [], seats: [],
});

export function OpenEntry({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const strings = useStrings();
  const { t } = strings;
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const root = close.current!.getRootNode() as Document | ShadowRoot;
    const before = root.activeElement as HTMLElement | null;
    close.current!.focus();
    return () => before?.focus();
  }, []);
  const name = nameOf(entry, strings);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The drawer around it closes on Escape too; one press closes one thing.
    event.stopPropagation();
    onClose();
  };
  const button = <button type="button" class="dr-icon" ref={close} aria-label={t('entry.close', name)} onClick={onClose}><Icon name="close" /></button>;
  return (
    <div class={`dr-open k-${lineOf(entry.kind)}`} role="group" aria-label={name} onKeyDown={closeOnEscape}>
      <EntryBody member={memberOf(entry)} index={null} level={4} isApart action={button} onStep={() => {}} />
    </div>
  );
}
