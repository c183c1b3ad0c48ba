// What is printed after an article: which it is and who wrote it, then its cast in the order of a glossary, and whose words these are.
import type { Author, CastMember, TakenArticle } from '../utils/model.ts';
import { foreignIn, fullNameOf, nameLangOf } from './glosses.ts';
import { Logo } from './Icon.tsx';
import { printedActor, sortByName } from './printed.ts';
import { useStrings } from './strings.ts';

interface Props {
  head: Pick<TakenArticle, 'url' | 'title' | 'published' | 'lang' | 'authors' | 'site'>;
  cast: readonly CastMember[];
}

export function PrintAppendix({ head: { url, title, published, lang, authors, site }, cast }: Props) {
  const strings = useStrings();
  const { t, date, count } = strings;
  const article = lang || undefined;
  return (
    <div class="dr dr-paper" dir="ltr">
      <div class="dr-rule2" />
      <header class="dr-paper-head">
        {title && <h1 class="dr-paper-title" lang={article}>{title}</h1>}
        <p class="dr-note"><span lang={article}>{site}</span>{published && `, ${date(published)}`}</p>
        <p class="dr-note">{url}</p>
      </header>
      {authors.length > 0 && (
        <section class="dr-paper-authors">
          <h2 class="dr-paper-part">{t('authors.title')}</h2>
          <ul lang={article}>{authors.map((author) => <PrintedAuthor key={author.name} author={author} />)}</ul>
        </section>
      )}
      <section>
        <h2 class="dr-paper-part">{t('cast.title')} <span class="dr-note">{count('actors', cast.length)}</span></h2>
        <dl class="dr-paper-cast">{sortByName(cast, strings).map((member) => <PrintedActor key={member.entry.id} member={member} />)}</dl>
      </section>
      <footer class="dr-paper-foot dr-note"><Logo /><p>{t('print.note')}</p></footer>
    </div>
  );
}

function PrintedAuthor({ author: { name, degrees, affiliations } }: { author: Author }) {
  return (
    <li class="dr-paper-author">
      <p><span class="dr-name">{name}</span>{degrees.length > 0 && <span class="dr-gloss">, {degrees.join(', ')}</span>}</p>
      {affiliations.map(({ role, organisation }) => <p key={`${role} ${organisation}`} class="dr-note">{[role, organisation].filter(Boolean).join(', ')}</p>)}
    </li>
  );
}

function PrintedActor({ member }: { member: CastMember }) {
  const strings = useStrings();
  const { t, language } = strings;
  const { entry } = member;
  const { name, kind, definition, roles } = printedActor(member, strings);
  const full = fullNameOf(member, language);
  const foreign = foreignIn(entry, strings);
  const whose = entry.id.startsWith('own:') ? t('entry.own') : entry.id.startsWith('article:') ? t('entry.fromArticle') : '';
  return (
    <div class="dr-paper-actor">
      <dt><span class="dr-name" lang={nameLangOf(entry, strings)}>{name}</span> <span class="dr-note">{[t(`kinds.${kind}`), whose].filter(Boolean).join(' · ')}</span></dt>
      {full && <dd class="dr-gloss" lang={foreign}>{full}</dd>}
      {definition !== `${full}.` && <dd class="dr-prose" lang={foreign}>{definition}</dd>}
      {roles.map((role) => <dd key={role} class="dr-note" lang={foreign}>{role}</dd>)}
    </div>
  );
}
