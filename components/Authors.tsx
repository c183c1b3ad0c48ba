// Who wrote the article: name and degrees, role over organisation, and where that was read.
import type { Author } from '../utils/model.ts';
import { Section } from './Section.tsx';
import { useStrings } from './strings.ts';

const SOURCES = { byline: 'authors.byline', bio: 'authors.byline', card: 'authors.byline', markup: 'authors.meta', meta: 'authors.meta', 'json-ld': 'authors.jsonLd' } as const;

export function Authors({ authors }: { authors: Author[] }) {
  const { t } = useStrings();
  return (
    <Section title={t('authors.title')}>
      {authors.length === 0 && <div class="dr-none"><p class="dr-prose">{t('authors.none')}</p></div>}
      {authors.map((author) => (
        <div class="dr-author" key={author.name}>
          <p>
            <span class="dr-name">{author.name}</span>
            {author.degrees.length > 0 && <span class="dr-gloss">, {author.degrees.join(', ')}</span>}
          </p>
          <ul>
            {author.affiliations.map(({ role, organisation }) => (
              <li key={`${role} ${organisation}`}>
                {role && <span class="dr-author-role">{role}</span>}
                {organisation && <span class="dr-author-org">{organisation}</span>}
              </li>
            ))}
          </ul>
          <p class="dr-note">{t(SOURCES[author.source])}</p>
        </div>
      ))}
    </Section>
  );
}
