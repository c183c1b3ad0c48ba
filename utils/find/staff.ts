// Does an author belong to the publishing institution, as far as the page says?
import type { Author } from '../model.ts';
import { isInstitutionPart } from '../text/part-kinds.ts';

const GUEST = /\b(?:guest|external|contributing|former|ex)\b|приглаш[её]нн|внештатн|бывш/i;
/** Membership of a society is no post. */
const MEMBER = /^(?:member|член)\b|^член\s/i;

/** The first letters of a name's longer words: "Russian International Affairs Council" is RIAC. */
export const acronymOf = (name: string): string => name.split(/[\s-]+/).filter((word) => !/^(?:of|the|and|for|in|on|und|für|de|и|по|при|в)$/i.test(word)).map((word) => word.slice(0, 1).toUpperCase()).join('');

const fold = (text: string) => text.toLowerCase().replace(/^the /, '').replace(/ё/g, 'е').trim();

/** Whether an organisation's name is that of a publisher, in full or as an acronym. */
function isPublisher(organisation: string, publishers: readonly string[]): boolean {
  const name = fold(organisation);
  return publishers.some((publisher) => {
    const acronym = acronymOf(publisher);
    const words = organisation.split(/[^\p{L}\p{N}]+/u);
    return name.includes(fold(publisher)) || (fold(publisher).startsWith(name) && name.includes(' ')) || (acronym.length >= 3 && words.includes(acronym)) || (/^[A-ZА-Я]{3,}$/.test(publisher) && words.includes(publisher));
  });
}

/** Tell staff from guests by the roles that the page gives: true, false, or undefined where it does not say. */
export function isStaff(author: Author, publishers: readonly string[]): boolean | undefined {
  const names = publishers.filter((name) => name.length > 2);
  if (!names.length || !author.affiliations.some(({ organisation }) => organisation)) return author.affiliations.some(({ role }) => /^guest (?:author|contributor)/i.test(role)) ? false : undefined;
  const own = author.affiliations.filter(({ organisation }) => organisation && isPublisher(organisation, names));
  if (own.some(({ role }) => role && !GUEST.test(role) && !MEMBER.test(role))) return true;
  if (own.length) return own.every(({ role }) => GUEST.test(role)) ? false : undefined;
  // A department alone may be the publisher's own.
  return author.affiliations.every(({ organisation }) => !organisation || isInstitutionPart(organisation)) ? false : undefined;
}
