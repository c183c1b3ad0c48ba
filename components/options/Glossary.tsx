// The reader's own glossary: its terms, a form for one of them, and files in and out.
import { useRef, useState } from 'preact/hooks';
import type { OwnTerm, TermImport } from '../../utils/model.ts';
import { useStrings } from '../strings.ts';
import { FilePick } from './FilePick.tsx';
import { ImportReport } from './ImportReport.tsx';
import type { OptionsActions } from './model.ts';
import { Notice, type Said } from './Notice.tsx';
import { Part } from './Part.tsx';
import { TermForm } from './TermForm.tsx';
import { TermRow } from './TermRow.tsx';

/** The form is open for a new term, for one that is there (by name), or not at all. */
type Editing = { name: string | null } | null;

/** The report of the last file, and the glossary as it was before, while nothing else has changed. */
interface Imported {
  report: TermImport;
  before: OwnTerm[] | null;
}

interface GlossaryProps {
  terms: OwnTerm[];
  actions: OptionsActions;
}

export function Glossary({ terms, actions }: GlossaryProps) {
  const { t, count } = useStrings();
  const add = useRef<HTMLButtonElement>(null);
  const { editing, setEditing, said, imported, setImported, set, save, remove, take } = useGlossary({ terms, actions }, () => add.current!.focus());
  const close = () => {
    setEditing(null);
    add.current!.focus();
  };
  return (
    <Part id="glossary" title={t('options.terms.title')} about={terms.length ? count('options.terms.size', terms.length) : t('options.terms.about')}>
      {terms.length === 0 && <p class="dr-part-text">{t('options.terms.none')}</p>}
      <ul class="dr-terms">
        {terms.map((term) => (editing?.name === term.name
          ? <li key={term.name}><TermForm term={term} others={terms.filter((one) => one !== term)} onSave={save} onCancel={close} /></li>
          : <TermRow key={term.name} term={term} onEdit={() => setEditing({ name: term.name })} onDelete={() => remove(term)} />))}
      </ul>
      {editing?.name === null && <TermForm term={null} others={terms} onSave={save} onCancel={close} />}
      <Notice said={said} />
      {imported && (
        <ImportReport
          report={imported.report}
          onKeepOld={(before, after) => set(terms.map((one) => (one.name === after.name ? before : one)))}
          onUndo={imported.before && (() => set(imported.before!))}
          onExportRows={() => actions.onExportRows(imported.report.bad)}
          onClose={() => setImported(null)}
        />
      )}
      <p class="dr-buttons">
        <button type="button" class="dr-btn dr-btn--main" ref={add} onClick={() => setEditing({ name: null })}>{t('options.terms.add')}</button>
        <FilePick label={t('options.terms.import')} accept=".csv,.tsv,.txt,.json,text/csv,application/json" onPick={(file) => void take(file)} />
        {terms.length > 0 && (['csv', 'json'] as const).map((format) => (
          <button key={format} type="button" class="dr-btn" onClick={() => actions.onExportTerms(format)}>{t('options.terms.export', format.toUpperCase())}</button>
        ))}
      </p>
      <p class="dr-note">{t('options.terms.files')}</p>
    </Part>
  );
}

/** What is being edited, what was just done, and what the last file brought. */
function useGlossary({ terms, actions }: GlossaryProps, focusAdd: () => void) {
  const { t } = useStrings();
  const [editing, setEditing] = useState<Editing>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const set = (next: OwnTerm[]) => actions.onChange({ terms: next });
  // The way back from an import would take later changes with it.
  const forgetBefore = () => setImported((last) => last && { ...last, before: null });
  const save = (term: OwnTerm) => {
    const at = terms.findIndex(({ name }) => name === editing?.name);
    set(at < 0 ? [...terms, term] : terms.with(at, term));
    setSaid({ words: t('options.terms.kept', term.name) });
    forgetBefore();
    setEditing(null);
    focusAdd();
  };
  const remove = (term: OwnTerm) => {
    set(terms.filter((one) => one !== term));
    forgetBefore();
    focusAdd();
    setSaid({ words: t('options.terms.deleted', term.name), undo: () => {
      set(terms);
      setSaid({ words: t('options.undone') });
      focusAdd();
    } });
  };
  const take = async (file: File) => {
    setSaid(null);
    setImported({ report: await actions.onImportTerms(file), before: terms });
  };
  return { editing, setEditing, said, imported, setImported, set, save, remove, take };
}
