// The button behind which the article is cited and saved.
import { useStrings } from './strings.ts';

export function TakeButton({ onTake }: { onTake(): void }) {
  const { t } = useStrings();
  return (
    <p class="dr-take-ask">
      {/* Pressing it must not take the reader's selection away, since a link to that is offered. */}
      <button type="button" class="dr-btn" onMouseDown={(event) => event.preventDefault()} onClick={onTake}>{t('take.ask')}</button>
    </p>
  );
}
