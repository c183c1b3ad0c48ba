// What the glossary says of an actor: kind, names, definition, offices held when the article was published, the way through its mentions, the source.
import type { ComponentChildren } from 'preact';
import type { CastMember, Language } from '../utils/model.ts';
import { foreignIn, fullNameOf, nameLangOf, nameOf } from './glosses.ts';
import { useAuthorDesk } from './authorDesk.ts';
import type { WordPlace } from './actorActions.ts';
import { EntryActions } from './EntryActions.tsx';
import { sourceOf } from './entryFacts.ts';
import { Flag } from './Flag.tsx';
import { Icon } from './Icon.tsx';
import { Step } from './Step.tsx';
import { useStrings } from './strings.ts';
import { Within } from './Within.tsx';

interface Props {
  member: CastMember;
  index: number | null;
  published?: string | null;
  /** The level of the name's heading: 2 in the card, 3 in the sample, 4 under an author and in the cast. */
  level: 2 | 3 | 4;
  nameId?: string;
  /** Whether it is shown apart from the cast: there is nothing to step through or to mute. */
  isApart?: boolean;
  /** What stands at the right of the kind. */
  action?: ComponentChildren;
  /** Where the entry stands in the page, for what is opened from it; from its own buttons where it is left out. */
  place?: WordPlace;
  /** What stands between the text and the foot. */
  children?: ComponentChildren;
  onStep(index: number): void;
}

const OTHER: Record<Language, Language> = { en: 'ru', ru: 'en' };
/** A source is named as it names itself. */
const langOfTitle = (title: string): Language => (/\p{Script=Cyrillic}/u.test(title) ? 'ru' : 'en');

export function EntryBody({ member, index, published, level, nameId, isApart, action, place, children, onStep }: Props) {
  const strings = useStrings();
  const { language, t } = strings;
  const { entry, actor } = member;
  const name = nameOf(entry, strings);
  const other = OTHER[language];
  // Who reads a state's name in a third language reads here what the text calls it.
  const full = fullNameOf(member, language) ?? (name === entry.name[language] ? null : entry.name[language]);
  const foreign = foreignIn(entry, strings);
  const otherNames = [entry.name[other], fullNameOf(member, other)].filter((one) => one && one !== name && one !== full).join(', ');
  const source = sourceOf(entry);
  const article = useAuthorDesk().lang() || undefined;
  const Name = `h${level}` as const;
  return (
    <>
      <div class="dr-entry-head">
        <span class="dr-kind">{t(`kinds.${entry.kind}`)}</span>
        <Flag flag={entry.flag} />
        {action}
      </div>
      <Name class="dr-entry-name" id={nameId} lang={nameLangOf(entry, strings)}>{name}</Name>
      {(full || otherNames) && (
        <div class="dr-entry-names">
          {full && <p class="dr-gloss" lang={foreign}>{full}</p>}
          {otherNames && <p class="dr-note" lang={other}>{otherNames}</p>}
        </div>
      )}
      {/* Of its own terms an article may say no more than what they stand for. */}
      {entry.definition[language] !== `${full}.` && <p class="dr-prose dr-entry-text" lang={foreign} id={nameId && `${nameId}-text`}>{entry.definition[language]}</p>}
      {actor.gloss && <p class="dr-entry-own"><span class="dr-note">{t('entry.inArticle')}</span> <span lang={article}>{actor.gloss.text}</span></p>}
      <Offices member={member} published={published ?? null} />
      <Seats member={member} />
      {children}
      <div class="dr-foot">
        {!isApart && <Step total={actor.mentions.length} index={index} onStep={onStep} />}
        {source
          ? (
            <a class="dr-source" href={source.url} target="_blank" rel="noopener noreferrer">
              <span lang={langOfTitle(source.title)}>{source.title}</span>
              <Icon name="out" size={12} />
              <span class="dr-sr">, {t('entry.newTab')}</span>
            </a>
          )
          : <span>{t(entry.id.startsWith('own:') ? 'entry.own' : 'entry.fromArticle')}</span>}
      </div>
      {!isApart && <EntryActions member={member} place={place} />}
    </>
  );
}

/** Offices held on the day of publication; where none is known there is no line, never a guess. */
function Offices({ member, published }: { member: CastMember; published: string | null }) {
  const { t, date } = useStrings();
  if (member.roles.length === 0) return <Since member={member} />;
  return (
    <div class="dr-entry-then">
      <p class="dr-note">{published ? t('entry.thenDated', date(published)) : t('entry.then')}</p>
      <ul>
        {member.roles.map((role) => (
          <li key={role.title.en}><Office member={member} role={role} /></li>
        ))}
      </ul>
      <Since member={member} />
    </div>
  );
}

/** An office in the language of the glossary, with its years in that of the interface; `ended` where its end is worth a word. */
function Office({ member, role: { title, from, to }, ended = false }: { member: CastMember; role: CastMember['roles'][number]; ended?: boolean }) {
  const strings = useStrings();
  const [begin, end] = [from.slice(0, 4), to?.slice(0, 4)];
  const message = (words: string) => (ended && end ? strings.t('entry.sinceEnded', words, begin, end) : strings.t('entry.role', words, begin));
  return <Within message={message} words={title[strings.language]} lang={foreignIn(member.entry, strings)} />;
}

/** What of it has changed since: what began, and what ended. */
function Since({ member }: { member: CastMember }) {
  const { t } = useStrings();
  const { since } = member;
  if (since.length === 0) return null;
  return (
    <>
      <p class="dr-note">{t('entry.since')}</p>
      <ul>{since.map((role) => <li key={`${role.title.en} ${role.from}`}><Office member={member} role={role} ended /></li>)}</ul>
    </>
  );
}

/** By which names of its capital or seats of power the text calls it, each with what it is. */
function Seats({ member: { actor, seats } }: { member: CastMember }) {
  const strings = useStrings();
  const { t, count } = strings;
  if (seats.length === 0) return null;
  const places = (id: string) => count('places', actor.mentions.filter(({ via }) => via === id).length);
  return (
    <div class="dr-entry-then">
      <p class="dr-note">{t('entry.alsoAs')}</p>
      <ul>{seats.map((seat) => <li key={seat.id}><span lang={nameLangOf(seat, strings)}>{nameOf(seat, strings)}</span>, {places(seat.id)}</li>)}</ul>
    </div>
  );
}
