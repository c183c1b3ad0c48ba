// The button behind which the article is cited and saved, and what stands beside it.
import type { ComponentChildren } from 'preact';
import { useStrings } from './strings.ts';

export function TakeButton({ onTake, children }: { onTake(): void; children?: ComponentChildren }) {
  const { t } = useStrings();
  return (
    <p class="dr-take-ask">
      {/* Pressing it must not take the reader's selection away, since a link to that is offered. */}
      <button type="button" class="dr-btn" onMouseDown={(event) => event.preventDefault()} onClick={onTake}>{t('take.ask')}</button>
      {children}
    </p>
  );
}
