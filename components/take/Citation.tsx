// The citation of the article, in the format that the reader picks.
import { useState } from 'preact/hooks';
import type { CitationFormat } from '../../utils/model.ts';
import { Part } from '../options/Part.tsx';
import { useStrings } from '../strings.ts';
import { FormatPick } from './FormatPick.tsx';
import type { TakeActions, TakeState } from './model.ts';
import { TextOut } from './TextOut.tsx';

const FORMATS = [['apa', 'APA'], ['chicago', 'Chicago'], ['bibtex', 'BibTeX'], ['ris', 'RIS'], ['csl-json', 'CSL-JSON']] as const;
const STYLED: readonly CitationFormat[] = ['apa', 'chicago'];

export function Citation({ citations, lang, actions }: { citations: TakeState['citations']; lang: string; actions: TakeActions }) {
  const { t } = useStrings();
  const [format, setFormat] = useState<CitationFormat>('apa');
  const text = citations[format];
  const isStyled = STYLED.includes(format);
  return (
    <Part id="citation" title={t('take.cite.title')} about={t('take.cite.about')}>
      <FormatPick<CitationFormat> title={t('take.cite.format')} format={format} formats={FORMATS} onPick={setFormat} />
      {text
        ? <TextOut label={t('take.cite.title')} text={text} isCode={!isStyled} lang={isStyled ? lang : undefined} onCopy={actions.onCopy} onSave={() => actions.onSave(format, text)} />
        : <p class="dr-part-text" role="status">{t(text === null ? 'take.making' : 'take.failed')}</p>}
      <p class="dr-note">{t(`take.notes.${format.replace('-json', 'Json')}`)}</p>
      {isStyled && <p class="dr-note">{t('take.styles')} <a class="dr-lookup-link" href="https://citationstyles.org/" target="_blank" rel="noopener noreferrer">{t('take.stylesOf')}</a>.</p>}
    </Part>
  );
}
