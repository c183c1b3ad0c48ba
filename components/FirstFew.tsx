// A list that may be long: its first entries, and all of it when asked.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from './strings.ts';

const FEW = 5;

interface Props<T> {
  items: T[];
  /** Draw the list of those that are to be seen. */
  children(shown: T[]): ComponentChildren;
}

export function FirstFew<T>({ items, children }: Props<T>) {
  const { t } = useStrings();
  const [isWhole, setWhole] = useState(false);
  // Nothing folds for the gain of one entry.
  const folds = items.length > FEW + 1;
  return (
    <>
      {children(folds && !isWhole ? items.slice(0, FEW) : items)}
      {folds && (
        <button type="button" class="dr-more dr-act" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('hidden.fewer') : t('hidden.more', items.length - FEW)}
        </button>
      )}
    </>
  );
}
