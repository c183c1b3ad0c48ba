// What an actor is called, and what is said in italics under that name where it alone does not say who it is; each with its language.
import type { CastMember, Language } from '../utils/model.ts';
import { isPlainKind } from './kinds.ts';
import type { Translator } from './strings.ts';

/** Give the name that a reader of the interface's language knows: that of the glossary, or, of a state, that of his own language. */
export function nameOf({ name, names }: CastMember['entry'], { language, locale }: Translator): string {
  return names?.[locale.split('-')[0]!] ?? name[language];
}

/**
 * Give the language of an entry's words, for `lang`; undefined where it is that of the interface. The reader's own entries and the article's
 * are in a language that nobody has told.
 */
export const foreignIn = ({ id }: CastMember['entry'], { language, locale }: Translator): Language | undefined =>
  (/^(own|article):/.test(id) || locale.split('-')[0] === language ? undefined : language);

/** Give the language of the name that `nameOf` gives, in the same way. */
export const nameLangOf = (entry: CastMember['entry'], strings: Translator): Language | undefined =>
  (nameOf(entry, strings) === entry.name[strings.language] ? foreignIn(entry, strings) : undefined);

/** Words under a name, with their language where it is not that of the interface. */
export interface Gloss {
  text: string;
  lang?: Language;
}

/** Give the full name where it differs from the name shown first. */
export function fullNameOf({ entry }: CastMember, language: Language): string | null {
  const full = entry.full?.[language];
  return full && full !== entry.name[language] ? full : null;
}

/** Give the gloss of a row, or null; `stateName` is the name of the state that a capital stands for, where the cast has it. */
export function glossOf(member: CastMember, stateName: string | null, strings: Translator): Gloss | null {
  const { language, t, inline } = strings;
  const { kind } = member.entry;
  const foreign = (text: string | null): Gloss | null => (text ? { text, lang: foreignIn(member.entry, strings) } : null);
  if (kind === 'capital') return { text: stateName ? t('cast.government', stateName) : t('cast.governmentUnnamed') };
  if (kind === 'person') return foreign(member.roles.map((role) => role.title[language]).join('; '));
  // Everybody knows what a state is; its official name is in the entry.
  if (kind === 'state') return null;
  return foreign(fullNameOf(member, language)) ?? (isPlainKind(kind) ? null : { text: inline(t(`kinds.${kind}`)) });
}
