// What only an open entry has: the page that its facts are from, and the beginning of a term of the reader's own.
import type { CastMember, Language, OwnTerm } from '../utils/model.ts';

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
