// Whom look-ups may ask, what they send, and the answers that are kept.
import { useStrings } from '../strings.ts';
import type { HostState, OptionsActions, OptionsState } from './model.ts';
import { Part } from './Part.tsx';

interface Props {
  hosts: HostState[];
  kept: OptionsState['kept'];
  actions: Pick<OptionsActions, 'onAllow' | 'onRevoke' | 'onClearAnswers'>;
}

export function LookUps({ hosts, kept, actions }: Props) {
  const { t, count } = useStrings();
  return (
    <Part id="lookups" title={t('options.lookUps.title')} about={t('options.lookUps.about')}>
      <p class="dr-part-text">{t('options.lookUps.what')}</p>
      <div class="dr-part-group dr-rows">
        <ul>
          {hosts.map((one) => <Host key={one.host} {...one} actions={actions} />)}
        </ul>
      </div>
      <div class="dr-part-group">
        <p>{kept.answers ? t('options.lookUps.kept', count('options.lookUps.answers', kept.answers), Math.max(1, Math.round(kept.bytes / 1000))) : t('options.lookUps.noneKept')}</p>
        <p class="dr-note">{t('options.lookUps.limits')}</p>
        {kept.answers > 0 && <p class="dr-buttons"><button type="button" class="dr-btn" onClick={actions.onClearAnswers}>{t('options.lookUps.clear')}</button></p>}
      </div>
    </Part>
  );
}

function Host({ host, source, allowed, actions }: HostState & Pick<Props, 'actions'>) {
  const { t } = useStrings();
  const action = t(allowed ? 'options.lookUps.revoke' : 'options.lookUps.allow');
  return (
    <li class="dr-rows-row">
      <span class="dr-rows-name">{source}<span class="dr-note dr-rows-note">{host}</span></span>
      <span class="dr-rows-state" role="status">{t(allowed ? 'options.lookUps.allowed' : 'options.lookUps.notAllowed')}</span>
      <button type="button" class="dr-act" aria-label={`${action}: ${host}`} onClick={() => (allowed ? actions.onRevoke : actions.onAllow)(host)}>{action}</button>
    </li>
  );
}
