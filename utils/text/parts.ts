// Which commas of an affiliation line part what it says, and which stand inside a name or a list?
import { isPlace } from './countries.ts';
import { isDegree } from './degrees.ts';
import { endsAsUnit, headWords, isInstitution, isRole, phrasesOf } from './phrases.ts';

/** Split at characters that stand outside brackets and quotation marks. */
export function splitOutside(line: string, separators: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    const character = line[i];
    if (character === '(' || character === '«' || character === '“') depth++;
    else if (character === ')' || character === '»' || character === '”') depth = Math.max(0, depth - 1);
    else if (character === undefined || (separators.includes(character) && depth === 0)) {
      parts.push(line.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts.filter(Boolean);
}

const LONGEST_ITEM = 5;
const withoutAnd = (part: string) => part.replace(/^(?:and|&) (?:(?:an?|the|is|was|also|as|currently|is an?|is the) )?/, '');

/** Whether a part is a word or some of a list: "Russia" in "Europe, Russia and Eurasia Programme". */
const isItem = (part: string) => part.split(' ').length <= LONGEST_ITEM && !isRole(part) && !isDegree(part) && !isInstitution(part) && !endsAsUnit(part) && !/^[a-z]+ing /.test(part);

const AND = /,? (?:and|&|as well as) (?:is |was |also )?(?:(?:an?|the) )?/g;

/** Where an "and" of a text leads to a new role: its own words, up to the next "and", name one. */
function* rolesAfterAnd(text: string): Generator<{ before: string; after: string; and: string }> {
  for (const match of text.matchAll(AND)) {
    const after = text.slice(match.index + match[0].length);
    const own = / (?:an?|the) $/.test(match[0]) ? after : headWords(after).join(' ').split(/ (?:and|&) /, 1)[0]!;
    if (isRole(after) && isRole(own)) yield { before: text.slice(0, match.index), after, and: match[0] };
  }
}

/** Whether a part ends a list that began before it: "and Eurasia Program", "Energy & Sustainability at Friends of Europe". */
function closesList(part: string): boolean {
  if (isPlace(part) || isDegree(part) || isDegree(withoutAnd(part))) return false;
  if (isRole(withoutAnd(part))) return endsListBeforeRole(part);
  if (/^(?:and|&) /.test(part)) return !/^(?:and|&) (?:is|was|has|holds|serves|teaches|leads|co-?\w+s|he|she|they|former|an?|previously|formerly) /.test(part);
  const head = headWords(part);
  const at = head.findIndex((word) => word === 'and' || word === '&');
  return at > 0 && at < head.length - 1 && !isInstitution(part);
}

/** "Russian and East European Studies and professor at …": the end of a list, and a role of its own. */
function endsListBeforeRole(part: string): boolean {
  const [last] = [...rolesAfterAnd(part)].slice(-1);
  return last !== undefined && !isRole(withoutAnd(last.before)) && !isInstitution(last.before) && closesList(last.before);
}

/** Put lists together again that commas have parted, with the part that they belong to. */
function joinLists(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    // "in Washington" | "D.C."
    if (last && isPlace(part) && isPlace(/.* in ([^,]+)$/.exec(last)?.[1] ?? '')) {
      joined[joined.length - 1] = `${last}, ${part}`;
      continue;
    }
    // "… Center for Foreign Policy, at The Heritage Foundation"
    if (last && /^(?:at|of) (?:[Tt]he )?[A-Z]/.test(part)) {
      joined[joined.length - 1] = `${last}, ${part}`;
      continue;
    }
    if (closesList(part)) {
      let from = joined.length - 1;
      while (from > 0 && isItem(joined[from]!)) from--;
      const before = joined[from];
      // A list hangs on something: "for Climate", "of the Europe", "Fellow,".
      if (before !== undefined && !isDegree(before) && (isRole(before) || phrasesOf(before).length > 0 || part.startsWith('and ') || /['’]s/.test(before))) {
        joined.splice(from, joined.length - from, [...joined.slice(from), part].join(', '));
        continue;
      }
    }
    joined.push(part);
  }
  return joined;
}

export interface Part {
  text: string;
  /** Whether an "and" leads to it, as in "director of studies and fellow at …": then what is said last may hold for all. */
  hasAnd: boolean;
}

/** Part "Lecturer at A and Fellow at B" where a new role begins after something said of the one before. */
function splitAtRoles(text: string): string[] {
  for (const { before, after, and } of rolesAfterAnd(text)) {
    // "A diplomat and a fellow at …" are two things, "co-founder and director of …" is one.
    const isElsewhere = isPlace(before) || isInstitution(before) || (endsAsUnit(before) && !isRole(before));
    const isTwo = isElsewhere || phrasesOf(before).length > 0 || / an? $/.test(and) || after.startsWith('former ');
    if (isTwo && (isElsewhere || isRole(before)) && before.split('(').length === before.split(')').length) return [before, ...splitAtRoles(after)];
    // "researcher and the deputy director of …" is one, said without the article.
    if (isRole(before) && and.endsWith(' the ')) return [`${before} and ${after}`];
  }
  return [text];
}

/** Part an English line at its commas and where new roles begin. */
export function splitEnglishParts(line: string): Part[] {
  return joinLists(splitOutside(line, ',')).flatMap((part) => {
    const hasAnd = /^(?:and|&) /.test(part) && isRole(withoutAnd(part));
    const text = hasAnd ? withoutAnd(part) : part;
    return splitAtRoles(text).map((one, index) => ({ text: one, hasAnd: hasAnd || index > 0 }));
  });
}
