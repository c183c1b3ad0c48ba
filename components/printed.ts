// What of an article's cast is printed, on paper and in files: which actors, in which order, in which words.
import type { CastMember, TakenActor } from '../utils/model.ts';
import { nameOf } from './glosses.ts';
import type { Translator } from './strings.ts';

/** The offices of an actor at the article's date, each with the year of its beginning. */
const rolesOf = ({ roles }: CastMember, { t, language }: Translator): string[] => roles.map(({ title, from }) => t('entry.role', title[language], from.slice(0, 4)));

/** Write an actor in the words of the reader's language. */
export const printedActor = (member: CastMember, strings: Translator): TakenActor => ({
  name: nameOf(member.entry, strings), kind: member.entry.kind, definition: member.entry.definition[strings.language], roles: rolesOf(member, strings),
});

/** Put the cast in the order of a glossary: by name, as the reader's language sorts. */
export function sortByName(cast: readonly CastMember[], strings: Translator): CastMember[] {
  const { compare } = new Intl.Collator(strings.locale, { numeric: true });
  return [...cast].sort((a, b) => compare(nameOf(a.entry, strings), nameOf(b.entry, strings)));
}
