// How many actors the cast has and in which order they stand, with the switch to the other one.
import type { CastOrder as Order } from '../utils/model.ts';
import { useStrings } from './strings.ts';

export function CastOrder({ size, order, onOrder }: { size: number; order: Order; onOrder(order: Order): void }) {
  const { t, count } = useStrings();
  const other = order === 'appearance' ? 'frequency' : 'appearance';
  if (size < 2) return <>{count('actors', size)}</>;
  return (
    <>
      {count('cast.size', size)}
      {' '}
      <button type="button" class="dr-act" aria-label={t('cast.order.label', t(`cast.order.${order}`), t(`cast.order.${other}`))} onClick={() => onOrder(other)}>{t(`cast.order.${order}`)}</button>
    </>
  );
}
