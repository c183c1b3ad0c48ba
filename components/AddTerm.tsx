// Words of the page as a term of the reader's own glossary: the offer, the form, and the way back.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnTerm } from '../utils/model.ts';
import { TermForm } from './options/TermForm.tsx';
import { useStrings } from './strings.ts';

interface Props {
  /** What the form has in it at first. */
  draft: OwnTerm;
  terms: OwnTerm[];
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onAdd(term: OwnTerm): void;
  onRemove(term: OwnTerm): void;
}

export function AddTerm({ draft, terms, isOpen, onOpen, onAdd, onRemove }: Props) {
  const { t } = useStrings();
  const [added, setAdded] = useState<OwnTerm | null>(null);
  const [isUndone, setUndone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed goes away with what it did: the focus goes to what has come in its place.
  const stood = useRef(false);
  useLayoutEffect(() => {
    if (stood.current) button.current?.focus();
    stood.current = false;
  }, [isOpen, added]);
  const change = (term: OwnTerm | null, undone: boolean) => {
    stood.current = true;
    setAdded(term);
    setUndone(undone);
    onOpen(false);
  };
  if (isOpen) {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The card around it closes on Escape too; one press closes one thing.
      event.stopPropagation();
      change(null, false);
    };
    return (
      <div onKeyDown={closeOnEscape}>
        <TermForm
          term={null}
          draft={draft}
          others={terms}
          onSave={(term) => {
            onAdd(term);
            change(term, false);
          }}
          onCancel={() => change(null, false)}
        />
      </div>
    );
  }
  return (
    <div class="dr-add">
      <p class="dr-note" role="status">{added ? t('options.terms.kept', added.name) : isUndone && t('options.undone')}</p>
      {added
        ? <button type="button" class="dr-act" ref={button} onClick={() => { onRemove(added); change(null, true); }}>{t('options.undo')}</button>
        : <button type="button" class="dr-act" ref={button} onClick={() => onOpen(true)}>{t('words.add')}</button>}
    </div>
  );
}
