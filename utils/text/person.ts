// Who is named at the start of a text, and what follows the name?
import { isDegree, splitTitles } from './degrees.ts';
import { isPersonName } from './names.ts';
import { isModifier, isRoleWord } from './vocabulary.ts';

/** A person as a byline names one: without ranks before the name and honours behind it, which are `degrees`. */
export interface Named {
  name: string;
  degrees: string[];
}

export interface NameAtStart extends Named {
  /** What stands behind the name, with the sign between them. */
  rest: string;
}

/** Words that a name has at most. */
const MOST_WORDS = 7;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/** Read a text that is a name and nothing else but ranks and honours: "Dr. Jane Doe OBE"; null where it is none. */
export function readName(text: string): Named | null {
  const { titles, name } = splitTitles(text.replace(/\s+/g, ' ').trim().replace(/[,:]$/, ''));
  const words = name.split(' ');
  const honours: string[] = [];
  while (words.length > 2 && !SUFFIX.test(words.at(-1)!) && isDegree(words.at(-1)!.replace(/[(),]/g, ''))) honours.unshift(words.pop()!.replace(/[(),]/g, ''));
  const plain = words.join(' ').replace(/,$/, '');
  if (isPersonName(plain)) return { name: plain, degrees: [...titles, ...honours] };
  return isPersonName(text.trim()) ? { name: text.trim(), degrees: [] } : null;
}

/** "(Ret.)" belongs to the rank before a name. */
const isRetired = (word: string) => /^\(ret(?:ire)?d?\.?\)$/i.test(word);
const endsName = (word: string) => /[,:;|()—–]/.test(word) || word === '-' || word === 'and' || word === 'и' || word === '&';

/** How many words of a text are ranks before a name: of "Dr Jane Major" one. */
const countRanks = (text: string) => splitTitles(text).titles.flatMap((title) => title.split(' ')).length;

/** Read the longest name that a text begins with; null where it begins with none. */
export function nameAtStart(text: string): NameAtStart | null {
  const words = text.split(' ', MOST_WORDS + 1);
  let count = 0;
  while (count < words.length && count < MOST_WORDS) {
    const word = words[count]!;
    const isOfRole = (isRoleWord(word) || isModifier(word)) && !/^[A-Z]\.?$/.test(word) && !isRetired(word);
    // A name has two words at least, whatever they mean: "John Major"; a named post has three: "Hargrove Senior Fellow".
    if (isOfRole && (count - (count > 1 ? countRanks(text) : 0) > 1 || (count > 0 && (/^[a-z]/.test(word) || (/^[A-Z]/.test(words[count + 1] ?? '') && isRoleWord(words[count + 1]!)))))) break;
    // "PhD in History" and "PhD candidate" are more than an honour.
    if (count > 1 && isDegree(word) && /^(?:in|of|candidate|student|\()/i.test(words[count + 1] ?? '')) break;
    if (!isRetired(word) && (endsName(word.slice(0, 1)) || endsName(word))) {
      // "Doe," closes the name that it ends.
      if (/^[^,:;|()]+[,:;|]$/.test(word)) count++;
      break;
    }
    count++;
  }
  for (let length = count; length > 1; length--) {
    const taken = words.slice(0, length).join(' ');
    const named = readName(taken);
    if (named) return { ...named, rest: (/[,:;|]$/.exec(taken)?.[0] ?? '') + text.slice(taken.length) };
  }
  return null;
}

const AND = / (?:and|&|и|with|при участии) /;

/** Read a text that lists names and nothing else: "A, B and C"; empty where it does not. */
export function readNames(text: string): Named[] {
  const parts = text.split(/,|;| \| |\/|·|•/).flatMap((part) => part.replace(/^\s*(?:and|&|и|with) /, '').split(AND)).map((part) => part.trim()).filter(Boolean);
  const people: Named[] = [];
  for (const part of parts) {
    const named = readName(part);
    const last = people.at(-1);
    if (named) people.push(named);
    else if (last && SUFFIX.test(part)) last.name += ` ${part}`;
    else if (last && isDegree(part)) last.degrees.push(part);
    else return [];
  }
  return people;
}
