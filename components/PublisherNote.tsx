// Which institution publishes the site: its name, and as far as the glossary knows it, its entry.
import { useState } from 'preact/hooks';
import { useAuthorDesk, useFound } from './authorDesk.ts';
import { LaterView, useForeseen } from './later.tsx';
import { useStrings } from './strings.ts';

export function PublisherNote() {
  const { language, t } = useStrings();
  const { publisher, findPublisher } = useAuthorDesk();
  const entry = useFound(findPublisher, null, 'publisher');
  const [isOpen, setOpen] = useState(false);
  const foreseen = useForeseen('OpenEntry');
  if (!publisher) return null;
  const name = publisher[language];
  return (
    <div class="dr-publisher">
      <p class="dr-note">
        {t('authors.publisher')}{' '}
        {entry ? <button type="button" class="dr-known" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} {...foreseen}>{name}</button> : name}
      </p>
      {isOpen && entry && <LaterView view="OpenEntry" entry={entry} onClose={() => setOpen(false)} />}
    </div>
  );
}
