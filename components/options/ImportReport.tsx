// What a glossary file has brought: what is new, what was there with other words, and each row that was not taken, with the reason and its text.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BadRow, OwnTerm, RowFault, TermImport } from '../../utils/model.ts';
import { useStrings } from '../strings.ts';

interface Props {
  report: TermImport;
  onKeepOld(before: OwnTerm, after: OwnTerm): void;
  /** Null where there is no way back. */
  onUndo: (() => void) | null;
  onExportRows(): void;
  onClose(): void;
}

const FAULTS: Record<RowFault, string> = {
  'name-missing': 'options.terms.rows.nameMissing',
  'definition-missing': 'options.terms.rows.definitionMissing',
  'name-long': 'options.terms.rows.nameLong',
  'definition-long': 'options.terms.rows.definitionLong',
  columns: 'options.terms.rows.columns',
  'quote-open': 'options.terms.rows.quoteOpen',
  'quote-stray': 'options.terms.rows.quoteStray',
  'not-term': 'options.terms.rows.notTerm',
};
const FILE_FAULTS = { 'not-json': 'options.terms.file.notJson', 'no-list': 'options.terms.file.noList', empty: 'options.terms.file.empty' } as const;

export function ImportReport({ report, onKeepOld, onUndo, onExportRows, onClose }: Props) {
  const { t, count } = useStrings();
  const [undone, setUndone] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  // The file was picked in a window of the browser: the reader comes back to what came of it.
  useEffect(() => root.current!.focus(), [report]);
  const { added, changed, same, bad, fault } = report;
  const numbers = [[added, 'added'], [changed, 'changed'], [same, 'same'], [bad, 'bad']] as const;
  const words = fault && !bad.length ? t(FILE_FAULTS[fault]) : numbers.filter(([list]) => list.length).map(([list, name]) => count(`options.terms.report.${name}`, list.length)).join('; ');
  return (
    <div class="dr-report" ref={root} tabIndex={-1} role="group" aria-label={t('options.terms.report.title')}>
      <p role="status">{undone ? t('options.undone') : words}</p>
      {!undone && changed.length > 0 && <Changed changed={changed} onKeepOld={onKeepOld} />}
      {bad.length > 0 && <Bad rows={bad} onExport={onExportRows} />}
      <p class="dr-report-acts">
        {!undone && onUndo && added.length + changed.length > 0 && (
          <button
            type="button"
            class="dr-act"
            onClick={() => {
              onUndo();
              setUndone(true);
              root.current!.focus();
            }}
          >
            {t('options.terms.report.undo')}
          </button>
        )}
        <button type="button" class="dr-act" onClick={onClose}>{t('options.terms.report.close')}</button>
      </p>
    </div>
  );
}

function Changed({ changed, onKeepOld }: Pick<TermImport, 'changed'> & Pick<Props, 'onKeepOld'>) {
  const { t } = useStrings();
  const [old, setOld] = useState<ReadonlySet<string>>(new Set());
  return (
    <ul class="dr-report-list">
      {changed.map(({ before, after }) => (
        <li key={after.name}>
          <p class="dr-name">{after.name}</p>
          <p><span class="dr-note">{t('options.terms.report.before')}</span> {before.definition}</p>
          {old.has(after.name)
            ? <p class="dr-note">{t('options.terms.report.keptOld')}</p>
            : (
              <>
                <p><span class="dr-note">{t('options.terms.report.after')}</span> {after.definition}</p>
                <button
                  type="button"
                  class="dr-act"
                  aria-label={`${t('options.terms.report.keepOld')}: ${after.name}`}
                  onClick={() => {
                    onKeepOld(before, after);
                    setOld(new Set([...old, after.name]));
                  }}
                >
                  {t('options.terms.report.keepOld')}
                </button>
              </>
            )}
        </li>
      ))}
    </ul>
  );
}

function Bad({ rows, onExport }: { rows: BadRow[]; onExport(): void }) {
  const { t } = useStrings();
  return (
    <>
      <ul class="dr-report-list">
        {rows.map(({ row, fault, text }) => (
          <li key={row}>
            <p>{t('options.terms.row', row, t(FAULTS[fault]))}</p>
            <p class="dr-report-text">{text}</p>
          </li>
        ))}
      </ul>
      <button type="button" class="dr-act" onClick={onExport}>{t('options.terms.report.export')}</button>
    </>
  );
}
