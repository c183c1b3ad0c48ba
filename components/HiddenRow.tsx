// One thing that is hidden or that differs: what, why, the way back, and what the reader may look at in place.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from './strings.ts';

interface Props {
  title: string;
  why: string;
  /** The way back, or a word in its place. */
  action?: ComponentChildren;
  /** What can be opened under the row, and the word that opens it. */
  look?: { word: string; children: ComponentChildren };
}

export function HiddenRow({ title, why, action, look }: Props) {
  const { t } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // Whoever closes from inside would be left in a place that is gone.
  useLayoutEffect(() => {
    if (asked.current && !isOpen) button.current?.focus();
    asked.current = false;
  }, [isOpen]);
  const close = () => {
    asked.current = true;
    setOpen(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // The drawer around it closes on Escape too; one press closes one thing.
    event.stopPropagation();
    close();
  };
  return (
    <li>
      <span>{title}</span>
      {action}
      <span class="dr-gloss">{why}</span>
      {look && (
        <button
          type="button"
          class={action ? 'dr-act is-quiet' : 'dr-act is-first'}
          ref={button}
          aria-expanded={isOpen}
          aria-label={`${look.word}: ${title}`}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={closeOnEscape}
        >
          {look.word}
        </button>
      )}
      {look && isOpen && (
        <div class="dr-look" role="group" aria-label={`${look.word}: ${title}`} onKeyDown={closeOnEscape}>
          {look.children}
          <button type="button" class="dr-act dr-look-close" aria-label={`${t('hidden.close')}: ${title}`} onClick={close}>{t('hidden.close')}</button>
        </div>
      )}
    </li>
  );
}
