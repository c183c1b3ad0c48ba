// One author: name and degrees, each role over its organisation, all else that the page says, and every place where it was read.
import type { Author, AuthorSource, KnownName } from '../utils/model.ts';
import { useAuthorDesk } from './authorDesk.ts';
import { AuthorActions } from './AuthorActions.tsx';
import { AuthorBio } from './AuthorBio.tsx';
import { KnownText } from './KnownText.tsx';
import { type Translator, useStrings } from './strings.ts';

const SOURCES: Record<AuthorSource, string> = {
  byline: 'authors.sources.byline', bio: 'authors.sources.bio', card: 'authors.sources.card',
  markup: 'authors.sources.markup', meta: 'authors.sources.meta', 'json-ld': 'authors.sources.jsonLd',
};

interface Props {
  author: Author;
  /** What the glossary knows of names of organisations. */
  known: ReadonlyMap<string, KnownName[]>;
  /** Whether it stands apart from an article: there is nothing to copy or to look up. */
  isApart?: boolean;
}

export function AuthorCard({ author, known, isApart }: Props) {
  const strings = useStrings();
  const { name, isInstitution, affiliations, rest = [], bio } = author;
  const lang = useAuthorDesk().lang() || undefined;
  return (
    <div class={isInstitution ? 'dr-author k-organisation' : 'dr-author'}>
      {isInstitution && <p class="dr-author-kind"><span class="dr-kind">{strings.t('authors.institution')}</span></p>}
      <Name author={author} known={known} />
      <ul lang={lang}>
        {affiliations.map(({ role, organisation }) => (
          <li key={`${role} ${organisation}`}>
            {role && <span class="dr-author-role">{role}</span>}
            {organisation && <KnownText text={organisation} known={known.get(organisation) ?? []} look="dr-author-org" />}
          </li>
        ))}
      </ul>
      {/* What was read from the bio stands in it. */}
      {rest.filter((words) => !bio?.includes(words)).map((words) => <p key={words} class="dr-gloss dr-author-rest" lang={lang}>{words}</p>)}
      {bio && <AuthorBio name={name} bio={bio} />}
      <p class="dr-note">{[...standingOf(author, strings), sayFrom(author, strings)].join(' · ')}</p>
      {!isApart && <AuthorActions author={author} />}
    </div>
  );
}

function Name({ author: { name, degrees, isInstitution }, known }: Props) {
  const lang = useAuthorDesk().lang() || undefined;
  if (isInstitution) return <div lang={lang}><KnownText text={name} known={known.get(name) ?? []} look="dr-author-inst" /></div>;
  return (
    <h3 lang={lang}>
      <span class="dr-name">{name}</span>
      {degrees.length > 0 && <span class="dr-gloss">, {degrees.join(', ')}</span>}
    </h3>
  );
}

/** What the author is to the article and to its publisher, as far as the page says. */
const standingOf = ({ part, isStaff }: Author, { t }: Translator): string[] => [
  ...(part ? [t(`authors.parts.${part}`)] : []),
  ...(isStaff === undefined ? [] : [t(isStaff ? 'authors.staff' : 'authors.outside')]),
];

/** Every place that names the author, the surest first. */
function sayFrom({ sources }: Author, { t, list }: Translator): string {
  const [last, ...others] = sources.map((source) => t(SOURCES[source])).toReversed();
  return t('authors.from', others.length ? t('and', list(others.toReversed()), last!) : last!);
}
