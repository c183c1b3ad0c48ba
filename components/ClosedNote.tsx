// What is said where the page keeps its full version closed, with the way to open it.
import { useStrings } from './strings.ts';

export function ClosedNote({ onOpenFull }: { onOpenFull(): void }) {
  const { t } = useStrings();
  return (
    <div class="dr-closed">
      <p>{t('closed.note')}</p>
      <button type="button" class="dr-act" onClick={onOpenFull}>{t('closed.open')}</button>
    </div>
  );
}
