// All settings as one file, from one, or as they were at first.
import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { FilePick } from './FilePick.tsx';
import type { BackupResult, OptionsActions } from './model.ts';
import { Notice, type Said } from './Notice.tsx';
import { Part } from './Part.tsx';

export function Everything({ actions }: { actions: OptionsActions }) {
  const { t, list } = useStrings();
  const [said, setSaid] = useState<Said | null>(null);
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const sayWithUndo = (words: string, undo: () => void) => setSaid({ words, undo: () => {
    undo();
    setSaid({ words: t('options.undone') });
  } });
  const sayResult = (result: BackupResult) => {
    if ('fault' in result) return setSaid({ words: t(`options.all.faults.${result.fault.replace('-', '')}`) });
    const lost = list(result.lost.map((part) => t(`options.parts.${part}`)));
    sayWithUndo(lost ? t('options.all.importedPart', lost) : t('options.all.imported'), result.undo);
  };
  const close = () => {
    setAsks(false);
    first.current!.focus();
  };
  return (
    <Part id="everything" title={t('options.all.title')} about={t('options.all.about')}>
      <p class="dr-part-text">{t('options.all.what')}</p>
      <p class="dr-buttons">
        <button type="button" class="dr-btn" ref={first} onClick={actions.onExportAll}>{t('options.all.export')}</button>
        <FilePick label={t('options.all.import')} accept=".json,application/json" onPick={(file) => void actions.onImportAll(file).then(sayResult)} />
        <button type="button" class="dr-btn" aria-expanded={asks} onClick={() => setAsks(!asks)}>{t('options.all.reset')}</button>
      </p>
      {asks && (
        <Confirm
          onYes={() => void actions.onReset().then((undo) => sayWithUndo(t('options.all.wasReset'), undo)).finally(close)}
          onNo={close}
        />
      )}
      <Notice said={said} />
    </Part>
  );
}

function Confirm({ onYes, onNo }: { onYes(): void; onNo(): void }) {
  const { t } = useStrings();
  return (
    <div class="dr-confirm" role="group" aria-label={t('options.all.reset')}>
      <p>{t('options.all.sure')}</p>
      <p class="dr-buttons">
        <button type="button" class="dr-btn dr-btn--main" onClick={onYes}>{t('options.all.yes')}</button>
        <button type="button" class="dr-btn" onClick={onNo}>{t('options.all.no')}</button>
      </p>
    </div>
  );
}
