// The link to the words that the reader had selected.
import { Part } from '../options/Part.tsx';
import { useStrings } from '../strings.ts';
import type { TakeActions, TakeState } from './model.ts';
import { TextOut } from './TextOut.tsx';

/** Of a long passage so many characters are shown, to know it by. */
const LONGEST = 280;

export function PassageLink({ passage, lang, actions }: { passage: NonNullable<TakeState['passage']>; lang: string; actions: TakeActions }) {
  const { t } = useStrings();
  const { text, link } = passage;
  return (
    <Part id="passage" title={t('take.passage.title')} about={t('take.passage.about')}>
      <blockquote class="dr-prose dr-passage" lang={lang}>{text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\s.,:;—–-]+\S*$/, '')}…` : text}</blockquote>
      <TextOut label={t('take.passage.title')} text={link} isCode copyLabel={t('take.passage.copy')} onCopy={actions.onCopy} />
      <p class="dr-note">{t('take.passage.old')}</p>
    </Part>
  );
}
