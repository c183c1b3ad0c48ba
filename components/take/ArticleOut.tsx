// The article as a file, in the format that the reader picks, with the cast where he wants it.
import { useMemo, useState } from 'preact/hooks';
import { Part } from '../options/Part.tsx';
import { useStrings } from '../strings.ts';
import { SwitchLine } from '../SwitchLine.tsx';
import { FormatPick } from './FormatPick.tsx';
import type { FileFormat, TakeActions } from './model.ts';
import { TextOut } from './TextOut.tsx';

const FORMATS = [['markdown', 'Markdown'], ['html', 'HTML']] as const;

export function ArticleOut({ leftOut, actors, actions }: { leftOut: string[]; actors: number; actions: TakeActions }) {
  const { t, locale } = useStrings();
  const [format, setFormat] = useState<FileFormat>('markdown');
  const [hasCast, setHasCast] = useState(false);
  const text = useMemo(() => actions.printFile(format, hasCast), [format, hasCast, locale]);
  return (
    <Part id="article" title={t('take.file.title')} about={t('take.file.about')}>
      <FormatPick<FileFormat> title={t('take.file.format')} format={format} formats={FORMATS} onPick={setFormat} />
      {actors > 0 && <ul class="dr-ctl"><SwitchLine label={t('take.withCast')} on={hasCast} onSwitch={setHasCast} /></ul>}
      <TextOut label={t('take.file.title')} text={text} isCode onCopy={actions.onCopy} onSave={() => actions.onSave(format, text)} />
      {leftOut.map((line) => <p key={line} class="dr-note">{line}</p>)}
    </Part>
  );
}
