// What takes the article out of the browser: the window for citing and saving it, the printer, and what is printed with it.
import { useStrings } from './strings.ts';
import { SwitchLine } from './SwitchLine.tsx';
import { TakeButton } from './TakeButton.tsx';

export interface PrintProps {
  /** Whether the cast is printed after the article. */
  hasCast: boolean;
  onPrint(): void;
  onCast(on: boolean): void;
}

export function TakeAlong({ print, onTake }: { print: PrintProps; onTake(): void }) {
  const { t } = useStrings();
  return (
    <div class="dr-along">
      <TakeButton onTake={onTake}><button type="button" class="dr-btn" onClick={print.onPrint}>{t('print.ask')}</button></TakeButton>
      <ul><SwitchLine label={t('print.withCast')} on={print.hasCast} onSwitch={print.onCast} /></ul>
    </div>
  );
}
