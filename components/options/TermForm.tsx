// The form of one term: a name, other names, a definition; says beside the field what is missing.
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnTerm } from '../../utils/model.ts';
import { useUniqueId } from '../ids.ts';
import { useStrings } from '../strings.ts';

interface Props {
  /** Null for a new one. */
  term: OwnTerm | null;
  /** What a new one has in its fields at first. */
  draft?: OwnTerm;
  others: OwnTerm[];
  onSave(term: OwnTerm): void;
  onCancel(): void;
}

type Fault = 'name' | 'taken' | 'definition';

const fold = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

export function TermForm({ term, draft, others, onSave, onCancel }: Props) {
  const { t } = useStrings();
  const first = term ?? draft;
  const [fault, setFault] = useState<Fault | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const valueOf = (field: string) => (form.current!.elements.namedItem(field) as HTMLInputElement).value.trim();
  const focus = (field: string) => (form.current!.elements.namedItem(field) as HTMLInputElement).focus();
  // At once: the key that opened it is still down, and belongs here.
  useLayoutEffect(() => focus('name'), []);
  const save = (event: Event) => {
    event.preventDefault();
    const [name, definition] = [valueOf('name').replace(/\s+/g, ' '), valueOf('definition')];
    const found: Fault | null = !name ? 'name' : others.some((one) => fold(one.name) === fold(name)) ? 'taken' : !definition ? 'definition' : null;
    setFault(found);
    if (found) return focus(found === 'definition' ? 'definition' : 'name');
    const aliases = valueOf('aliases').split('\n').map((line) => line.trim()).filter((line) => line && line !== name);
    onSave({ name, aliases: [...new Set(aliases)], definition });
  };
  return (
    <form class="dr-form" ref={form} noValidate aria-label={term ? `${t('options.terms.edit')}: ${term.name}` : t('options.terms.add')} onSubmit={save}>
      <Field label={t('options.terms.name')} fault={fault === 'name' || fault === 'taken' ? t(`options.terms.faults.${fault}`) : null}>
        {(props) => <input {...props} class="dr-input" name="name" type="text" maxLength={200} required defaultValue={first?.name ?? ''} />}
      </Field>
      <Field label={t('options.terms.aliases')} fault={null}>
        {(props) => <textarea {...props} class="dr-input" name="aliases" rows={2} defaultValue={first?.aliases.join('\n') ?? ''} />}
      </Field>
      <Field label={t('options.terms.definition')} fault={fault === 'definition' ? t('options.terms.faults.definition') : null}>
        {(props) => <textarea {...props} class="dr-input" name="definition" rows={3} maxLength={2000} required defaultValue={first?.definition ?? ''} />}
      </Field>
      <p class="dr-buttons">
        <button type="submit" class="dr-btn dr-btn--main">{t('options.terms.save')}</button>
        <button type="button" class="dr-btn" onClick={onCancel}>{t('options.terms.cancel')}</button>
      </p>
    </form>
  );
}

interface FieldProps {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

function Field({ label, fault, children }: { label: string; fault: string | null; children(props: FieldProps): ComponentChild }) {
  const id = useUniqueId();
  return (
    <div class="dr-field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== null, 'aria-describedby': fault === null ? undefined : `${id}-fault` })}
      {fault !== null && <p class="dr-field-fault" id={`${id}-fault`}>{fault}</p>}
    </div>
  );
}
