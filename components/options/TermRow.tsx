// A term of the reader's own glossary, as the cast would show it.
import type { OwnTerm } from '../../utils/model.ts';
import { useStrings } from '../strings.ts';

export function TermRow({ term, onEdit, onDelete }: { term: OwnTerm; onEdit(): void; onDelete(): void }) {
  const { t } = useStrings();
  return (
    <li class="dr-terms-row">
      <div class="dr-terms-text">
        <p class="dr-name">{term.name}</p>
        {term.aliases.length > 0 && <p class="dr-gloss">{term.aliases.join(', ')}</p>}
        <p class="dr-terms-definition">{term.definition}</p>
      </div>
      <p class="dr-terms-acts">
        <button type="button" class="dr-act" aria-label={`${t('options.terms.edit')}: ${term.name}`} onClick={onEdit}>{t('options.terms.edit')}</button>
        <button type="button" class="dr-act" aria-label={`${t('options.terms.delete')}: ${term.name}`} onClick={onDelete}>{t('options.terms.delete')}</button>
      </p>
    </li>
  );
}
