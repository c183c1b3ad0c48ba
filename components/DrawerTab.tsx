// The tab at the edge of the window that opens the drawer; it may stay while the drawer is open, which covers it.
import { useRef } from 'preact/hooks';
import { type Heir, useBequeath, useInherit } from './focus.ts';
import { Logo } from './Icon.tsx';
import { useStrings } from './strings.ts';

interface Props {
  /** How many actors the cast has; null while that is not known. */
  count: number | null;
  /** Away while the reader scrolls down or a card is open. */
  hidden?: boolean;
  heir?: Heir;
  onOpen(): void;
}

export function DrawerTab({ count, hidden = false, heir, onOpen }: Props) {
  const { t } = useStrings();
  const tab = useRef<HTMLButtonElement>(null);
  useBequeath(tab, heir);
  useInherit(tab, heir);
  return (
    <button type="button" ref={tab} class="dr dr-tab" dir="ltr" aria-haspopup="dialog" hidden={hidden} onClick={onOpen}>
      <Logo />
      {count === null ? t('cast.title') : t('cast.tab', count)}
    </button>
  );
}
