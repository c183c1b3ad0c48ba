// Which part of a person's name is the family's, and which was given?
import type { CitedName } from '../model.ts';
import { isChineseOrder } from './chinese.ts';

const SUFFIX = /,? ((?:Jr|Sr)\.?|II|III|IV)$/;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
/** Russian names by father: «Алексеевич», «Ильинична», «Мамед оглы». */
const PATRONYMIC = /(?:[оеё]вич|[ьи]ич|ыч|[оеё]вна|[иы]нична|ична)$/;
const AFTER_FATHER = /^(?:оглы|кызы|улы|уулу)$/i;
/** Ends that family names have and given names have not, but for short ones such as «Лев». */
const FAMILY_END = /(?:[оеё]ва?|ин[аы]|ск(?:ий|ая|ой)|цк(?:ий|ая|ой)|енко|ян|дзе|швили)$/;
const LEAST_FAMILY = 5;
const MOST_GIVEN = 3;
/** Given names that end as family names do. */
const GIVEN = /^(?:антонина|валентина|екатерина|ирина|калерия|карина|кристина|марина|мадина|нина|полина|регина|сабина|севиль|марьян|иван|севастьян|эмин|ян)$/i;
/** Words that belong to the family name behind them: "von der Leyen", "De Vita". */
const PARTICLE = /^(?:van|von|der|den|de|da|del|di|dos|du|la|le|el|al|bin|ibn|ben|abu|ter|zu|af|аль|эль|ибн|бин|фон|де|ван|дер)$/i;

const isInitials = (word: string) => INITIALS.test(word);
const isFamilyLike = (word: string) => word.length >= LEAST_FAMILY && FAMILY_END.test(word.toLowerCase()) && !GIVEN.test(word);
/** Two capitals may be initials: "EJ Antoni". */
const isCapitals = (word: string) => /^\p{Lu}{3,}(?:[-'’]\p{Lu}+)*$/u.test(word);
/** "KORTUNOV" as it is written among other names. */
const withSmallLetters = (word: string) => word.replace(/\p{L}+/gu, (part) => part[0] + part.slice(1).toLowerCase());

/** How many of the first words are the family name, where the name begins with it; 0 where it ends with it. */
function familyAtStart(words: readonly string[]): number {
  const [first, second, third] = words as [string, string, string?];
  if (words.slice(1).every(isInitials)) return 1;
  if (AFTER_FATHER.test(words.at(-1)!)) return words.length > 3 ? 1 : 0;
  // «Абрамов Роман Аркадьевич»; in «Пётр Петрович Абрамович» the father stands in the middle.
  if (third && words.length === 3 && PATRONYMIC.test(third) && !PATRONYMIC.test(second)) return 1;
  return words.length === 2 && ((isFamilyLike(first) && !isFamilyLike(second)) || isChineseOrder(first, second)) ? 1 : 0;
}

/** How many of the last words are the family name: "von der Leyen" is three. */
function familyAtEnd(words: readonly string[]): number {
  let count = 1;
  while (count < words.length - 1 && PARTICLE.test(words[words.length - 1 - count]!)) count++;
  return count;
}

/**
 * Part a person's name as citations write it. Russian names may begin with the family name, carry a patronymic or initials; Chinese ones mostly
 * begin with it; a name in capitals is a family name. A single word, and whatever cannot be parted, stays as it is.
 */
export function splitName(name: string): CitedName {
  const plain = name.replace(/\s+/g, ' ').trim();
  const suffix = SUFFIX.exec(plain)?.[1];
  const bare = plain.replace(SUFFIX, '');
  const named = (family: string, given: string): CitedName => ({ family, given, ...(suffix && { suffix }) });
  const [before, after, ...more] = bare.split(/,\s*/);
  // More than a family name and given names is no name, but what somebody has put in its place.
  if (more.length || (after && after.split(' ').length > MOST_GIVEN) || /^the /i.test(plain)) return { literal: plain };
  if (before && after) return named(before, after);
  // «И.С.Петров» has no spaces.
  const words = bare.replace(/(\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, '$1 ').split(' ');
  if (words.length < 2) return { literal: plain };
  const capitals = words.findIndex(isCapitals);
  if (capitals >= 0 && words.filter(isCapitals).length === 1) return named(withSmallLetters(words[capitals]!), words.toSpliced(capitals, 1).join(' '));
  const start = familyAtStart(words);
  if (start) return named(words.slice(0, start).join(' '), words.slice(start).join(' '));
  const end = words.length - familyAtEnd(words);
  return named(words.slice(end).join(' '), words.slice(0, end).join(' '));
}
