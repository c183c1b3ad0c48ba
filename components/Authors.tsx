// Who wrote the article, a card each, and which institution has published it.
import type { Author, AuthorsState, KnownName } from '../utils/model.ts';
import { AuthorCard } from './AuthorCard.tsx';
import { useAuthorDesk, useFound } from './authorDesk.ts';
import { organisationsOf } from './authorWords.ts';
import { PublisherNote } from './PublisherNote.tsx';
import { Section } from './Section.tsx';
import { useStrings } from './strings.ts';

const NONE: ReadonlyMap<string, KnownName[]> = new Map();

/** What stands where there is no author. */
const WORDS = { seeking: 'authors.seeking', found: 'authors.none', failed: 'authors.failed' } as const;

export function Authors({ authors, state }: { authors: Author[]; state: AuthorsState }) {
  const { t } = useStrings();
  const { findKnown } = useAuthorDesk();
  const names = [...new Set(authors.flatMap(organisationsOf))];
  const known = useFound(async () => (names.length ? findKnown(names) : NONE), NONE, names.join('\n'));
  return (
    <Section title={t('authors.title')}>
      {authors.length === 0 && <div class="dr-none"><p class={state === 'found' ? 'dr-prose' : 'dr-note'}>{t(WORDS[state])}</p></div>}
      {authors.map((author) => <AuthorCard key={author.name} author={author} known={known} />)}
      {/* Not before the cards, which would push it down. */}
      {(authors.length > 0 || state !== 'seeking') && <PublisherNote />}
    </Section>
  );
}
