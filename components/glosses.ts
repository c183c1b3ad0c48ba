// What is said in italics under a name in the cast, where the name alone does not say who it is.
import type { CastMember, Language, OwnTerm } from '../utils/model.ts';
import { isPlainKind } from './kinds.ts';
import type { Translator } from './strings.ts';

/** Give the name that a reader of the interface's language knows: that of the glossary, or, of a state, that of his own language. */
export function nameOf({ name, names }: CastMember['entry'], { language, locale }: Translator): string {
  return names?.[locale.split('-')[0]!] ?? name[language];
}

/** Give the full name where it differs from the name shown first. */
export function fullNameOf({ entry }: CastMember, language: Language): string | null {
  const full = entry.full?.[language];
  return full && full !== entry.name[language] ? full : null;
}

/** Give the gloss of a row, or null; `stateName` is the name of the state that a capital stands for, where the cast has it. */
export function glossOf(member: CastMember, stateName: string | null, { language, t }: Translator): string | null {
  const { kind } = member.entry;
  if (kind === 'capital') return stateName ? t('cast.government', stateName) : t('cast.governmentUnnamed');
  if (kind === 'person') return member.roles.map((role) => role.title[language]).join('; ') || null;
  // Everybody knows what a state is; its official name is in the entry.
  if (kind === 'state') return null;
  return fullNameOf(member, language) ?? (isPlainKind(kind) ? null : t(`kinds.${kind}`).toLowerCase());
}

/** Give the page that an entry's facts are from: its own source, or its article in the English Wikipedia; null for terms of the article and the reader. */
export function sourceOf({ source, wikipedia }: CastMember['entry']): { title: string; url: string } | null {
  if (!source && !wikipedia) return null;
  return source ?? { title: `Wikipedia: ${wikipedia}`, url: `https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia!.replaceAll(' ', '_'))}` };
}

/** Give what is known of a name as the beginning of a term of the reader's own: what it stands for, and what the article says it is. */
export function draftOf({ actor, entry }: CastMember, language: Language): OwnTerm {
  const full = entry.full?.[language];
  const gloss = actor.gloss?.text ?? '';
  return { name: entry.name[language], aliases: full ? [full] : [], definition: gloss ? gloss[0]!.toUpperCase() + gloss.slice(1) : full ?? '' };
}
