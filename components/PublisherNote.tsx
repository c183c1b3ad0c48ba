// Which institution publishes the site: its name, and as far as the glossary knows it, its entry.
import { useState } from 'preact/hooks';
import { useAuthorDesk, useFound } from './authorDesk.ts';
import { OpenEntry } from './OpenEntry.tsx';
import { useStrings } from './strings.ts';

export function PublisherNote() {
  const { language, t } = useStrings();
  const { publisher, findPublisher } = useAuthorDesk();
  const entry = useFound(findPublisher, null, 'publisher');
  const [isOpen, setOpen] = useState(false);
  if (!publisher) return null;
  const name = publisher[language];
  return (
    <div class="dr-publisher">
      <p class="dr-note">
        {t('authors.publisher')}{' '}
        {entry ? <button type="button" class="dr-known" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{name}</button> : name}
      </p>
      {isOpen && entry && <OpenEntry entry={entry} onClose={() => setOpen(false)} />}
    </div>
  );
}
