// In which language Dramatis speaks: each is named in itself, for whoever cannot read the one that is spoken.
import type { InterfaceLanguage, LanguageChoice } from '../utils/model.ts';
import { useUniqueId } from './ids.ts';
import { useStrings } from './strings.ts';

/** In the order of the alphabets: Latin, Cyrillic, Han. */
export const NAMES: Record<InterfaceLanguage, string> = {
  de: 'Deutsch', en: 'English', es: 'Español', fr: 'Français', kk: 'Қазақша', ru: 'Русский', 'zh-CN': '简体中文',
};

interface Props {
  choice: LanguageChoice;
  onChoose(choice: LanguageChoice): void;
}

export function LanguagePick({ choice, onChoose }: Props) {
  const { t } = useStrings();
  const name = useUniqueId();
  const radio = (value: LanguageChoice, label: string, lang?: string) => (
    <label key={value} class="dr-radio" lang={lang}>
      <input type="radio" name={name} value={value} checked={value === choice} onChange={() => onChoose(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      <fieldset class="dr-choice dr-languages">
        <legend class="dr-sr">{t('options.language.label')}</legend>
        {radio('auto', t('options.language.auto'))}
        {Object.entries(NAMES).map(([tag, own]) => radio(tag as InterfaceLanguage, own, tag))}
      </fieldset>
      <p class="dr-note">{t('options.language.note')}</p>
    </>
  );
}
