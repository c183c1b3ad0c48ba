// The actors that the reader wants marked no more: everywhere, or on one page.
import type { Settings } from '../../utils/model.ts';
import { useStrings } from '../strings.ts';
import type { OptionsActions, OptionsState } from './model.ts';
import { Part } from './Part.tsx';
import { Rows } from './Rows.tsx';

interface Props extends Pick<Settings, 'muted' | 'mutedOn'>, Pick<OptionsActions, 'onUnmute'> {
  names: OptionsState['names'];
}

export function Muted({ muted, mutedOn, names, onUnmute }: Props) {
  const { t } = useStrings();
  // A newer or an older glossary may not have it: its id still tells the reader what to unmute.
  const rowOf = (id: string) => ({ key: id, name: names.get(id) ?? id });
  const pages = Object.entries(mutedOn).flatMap(([page, ids]) => ids.map((id) => ({ ...rowOf(id), key: `${page} ${id}`, note: page.replace(/^https?:\/\//, ''), id, page })));
  return (
    <Part id="muted" title={t('options.muted.title')} about={t('options.muted.about')}>
      <Rows title={t('options.muted.everywhere')} rows={muted.map(rowOf)} none={t('options.muted.none')} action={t('options.muted.unmute')} onAct={({ key }) => onUnmute(key, null)} />
      {pages.length > 0 && (
        <Rows
          title={t('options.muted.pages')}
          rows={pages}
          none=""
          action={t('options.muted.unmute')}
          onAct={({ key }) => {
            const { id, page } = pages.find((one) => one.key === key)!;
            onUnmute(id, page);
          }}
        />
      )}
    </Part>
  );
}
