// Where does a part of an affiliation line turn from what is done to for whom: "Professor of Law" | "at" | "Oslo University"?
import { isPlace } from './countries.ts';
import { isAcronym, isInstitutionWord, isModifier, isProperInstitution, isRoleWord, isUnitWord } from './vocabulary.ts';

/** A preposition in a part of a line, with what stands behind it. */
export interface Phrase {
  preposition: string;
  /** Where the space before the preposition stands. */
  at: number;
  /** Where the text behind the preposition and its article begins. */
  from: number;
  /** Text up to the next preposition. */
  chunk: string;
}

const PREPOSITION = / (at|with|of|for|in|to|from|on|under|within|by|@) (?:(?:the|its|a|an) (?=\S))?/g;

/** Find the prepositions of a part that stand outside brackets, in order. */
export function phrasesOf(part: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const match of part.matchAll(PREPOSITION)) {
    const before = part.slice(0, match.index);
    if (before.split('(').length > before.split(')').length) continue;
    const last = phrases.at(-1);
    if (last) last.chunk = part.slice(last.from, match.index);
    // The capital article of "The Soufan Group" belongs to the name.
    const from = match.index + match[0].length;
    phrases.push({ preposition: match[1]!, at: match.index, from, chunk: part.slice(from) });
  }
  return phrases;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
/** A name without what stands in brackets, or in quotation marks at its end: "Research Institution “Knowledge Caravan”". */
const withoutBrackets = (text: string) => text.replace(/\s*\([^)]*\)/g, '').replace(/(?<=\S) [“"«][^“"«]+[”"»]$/, '').trim();

/** The words of a part before its first preposition. */
export function headWords(part: string): string[] {
  const [first] = phrasesOf(part);
  return wordsOf(withoutBrackets(first ? part.slice(0, first.at) : part));
}

/** Words that name an institution with others, and a field of study alone: "Department of Government". */
const FIELD = /^(?:Government|Press|Service|Media|News|Police|Church|Administration|Commission|Exchange|Economist|Analytics|Strategies|Company|Forces?|Tech|Heritage|Delegation|Mission|Parliament|Congress|Secretariat|Committee|Post|Review|Times|Solutions)$/;

/** Whether the last word of a name says that it is an institution, as of "Steppe University", "Atlantic Council (AC)", "IMEMO RAN". */
export function endsAsInstitution(text: string): boolean {
  const words = wordsOf(withoutBrackets(text));
  const last = words.at(-1);
  if (last === undefined || (words.length === 1 && FIELD.test(last))) return false;
  if (words.length > 1 && /^(?:University|School|College|Academy|Istituto|Institut|Instituto|Instytut|Stiftung|Fondation|Fondazione|Fundación|Centro|Université|Università|Universidad|Universität|École|Ecole|Zentrum)$/.test(words[0]!)) return true;
  return isInstitutionWord(last) || /\([A-ZА-Я]{2,}\w*\)/.test(text);
}

/** Bodies of an institution, and groups in it. */
const BODY = /\b(?:[Tt]ask [Ff]orce|(?:[Aa]dvisory|[Ee]xpert|[Ee]ditorial|[Gg]overning|[Aa]cademic|[Ss]cientific|[Ee]xecutive) (?:[Cc]ouncil|[Cc]ommittee))$/;

/** Whether a name is that of a part of an institution: it, or the first of several, ends in "Department", "Programme". */
export function endsAsUnit(text: string): boolean {
  const name = withoutBrackets(text);
  const [first = ''] = name.split(/ (?:and|&) (?:the )/);
  // "Caucasus Institute & Silk Road Program" is an institution.
  const [head = ''] = name.split(' & ', 1);
  if (head !== name && endsAsInstitution(head)) return false;
  return [name, first].some((one) => isUnitWord(wordsOf(one).at(-1) ?? '') || BODY.test(one));
}

/** Whether a part names an institution, from its first words on: "Institute of Asian Studies", "RUSI", "Georgetown University". */
export function isInstitution(part: string): boolean {
  const words = headWords(part);
  if (!words.length || isPlace(part)) return false;
  const head = words.join(' ');
  if (endsAsUnit(head)) return false;
  return endsAsInstitution(head) || (/^[A-ZÀ-Þ]/.test(part) && words.some((word) => isInstitutionWord(word) && !/['’]s?$/.test(word)) && !isRole(part));
}

/** What an institution is, written small: "a partner organisation based in …". */
const KIND = /^(?:organi[sz]ation|firm|company|consultancy|agency|tank|institute|non-?profit|charity|network|platform)$/;

/** Whether a part says what somebody does: a noun for it stands in its first words, and no institution's name ends them. */
export function isRole(part: string): boolean {
  const words = headWords(part.split(/,| [-–—] /, 1)[0]!);
  if (!words.some(isRoleWord)) return false;
  const last = words.at(words.at(-1) === 'based' ? -2 : -1)!;
  if (KIND.test(last)) return false;
  // "Leaders Forum" is no role; "Fellow RUSI" and "Lead Economist" are.
  return !(isInstitutionWord(last) && !isAcronym(last)) && !isUnitWord(last);
}

/** An institution before a role, "SCO Secretary-General": how many words name it; 0 where none does. */
export function leadingInstitution(part: string): number {
  const [first] = phrasesOf(part);
  const words = wordsOf(first ? part.slice(0, first.at) : part);
  if (!words.length || isModifier(words[0]!) || isRoleWord(words[0]!)) return 0;
  for (let count = words.length - 1; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const [word] = words.slice(count, count + 1);
    const isName = isAcronym(words[count - 1]!) || (endsAsInstitution(name) && (count > 1 || isProperInstitution(name)));
    const isOwner = /['’]s$/.test(name) && endsAsInstitution(name.slice(0, -2));
    // "RIAC Corporate Member": one word more between an acronym and the role.
    const isNear = isAcronym(name) && /^[A-Z]/.test(word!) && isRoleWord(words[count + 1] ?? '');
    if (isName && (isOwner || isNear || isModifier(word!) || isRoleWord(word!) || /^[Ss]pecial$/.test(word!)) && words.slice(count).some(isRoleWord)) return count;
  }
  return 0;
}
