// The tab at the edge of the window that opens the drawer; it may stay while the drawer is open, which covers it.
import { Logo } from './Icon.tsx';
import { useStrings } from './strings.ts';

interface Props {
  /** How many actors the cast has; null while that is not known. */
  count: number | null;
  /** Away while the reader scrolls down or a card is open. */
  hidden?: boolean;
  onOpen(): void;
}

export function DrawerTab({ count, hidden = false, onOpen }: Props) {
  const { t } = useStrings();
  return (
    <button type="button" class="dr dr-tab" dir="ltr" aria-haspopup="dialog" hidden={hidden} onClick={onOpen}>
      <Logo />
      {count === null ? t('cast.title') : t('cast.tab', count)}
    </button>
  );
}
