// What is read, what is kept, and what can leave the browser, in plain words.
import { useStrings } from '../strings.ts';
import { Part } from './Part.tsx';

export function Privacy() {
  const { t } = useStrings();
  return (
    <Part id="privacy" title={t('options.privacy.title')} about={t('options.privacy.about')}>
      <dl>
        {(['reads', 'keeps', 'sends', 'never'] as const).map((name) => (
          <div key={name} class="dr-facts-fact">
            <dt>{t(`options.privacy.names.${name}`)}</dt>
            <dd>{t(`options.privacy.texts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
