// What do all places of a page together say of each author?
import type { Affiliation, Author, AuthorSource, Credit } from '../model.ts';
import { isSameName } from '../text/latin.ts';

/** A credit with the blocks that it was read from. */
export interface Found extends Credit {
  blocks: number[];
}

/** The places that name authors, the surest first. */
const ORDER: readonly AuthorSource[] = ['byline', 'card', 'bio', 'markup', 'json-ld', 'meta'];

/** «Является научным сотрудником» says what «научный сотрудник» does: Russian words are compared without the endings of their cases. */
const ENDING = /(?<=^[а-яё]{4,})(?:ами|ями|ыми|ими|ого|его|ому|ему|ов|ев|ом|ем|ой|ей|ый|ий|ым|им|ых|их|ая|яя|ое|ее|ые|ие|ую|юю|ах|ях|ам|ям|[аяоеыиуюьй])$/;
const wordsOf = (text: string) => new Set(text.toLowerCase().replace(/['’]s\b/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word && !/^(?:the|of|and|at|in|for|a|an|in|with)$/.test(word)).map((word) => word.replace(ENDING, '')));
const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>) => [...few].every((word) => many.has(word));
const allWords = ({ role, organisation }: Affiliation) => wordsOf(`${role} ${organisation}`);

/** Add affiliations that say something new; where one says more than another, the fuller one stays. */
function mergeAffiliations(kept: readonly Affiliation[], added: readonly Affiliation[]): Affiliation[] {
  const merged = kept.map((one) => ({ ...one }));
  for (const one of added) {
    const words = allWords(one);
    // The same words, but parted: "Lecturer Steppe University" and "Lecturer | Steppe University".
    const unparted = merged.findIndex((other) => Boolean(one.role && one.organisation) && !(other.role && other.organisation) && isWithin(words, allWords(other)) && isWithin(allWords(other), words));
    if (unparted >= 0) {
      merged[unparted] = { ...one };
      continue;
    }
    if (!words.size || merged.some((other) => isWithin(words, allWords(other)))) continue;
    const poorer = merged.findIndex((other) => isWithin(allWords(other), words));
    // A role without its institution, and the institution alone, are one affiliation that two places tell in halves.
    const half = merged.findIndex((other) => !one.role && !other.organisation && other.role !== '' && merged.length === 1 && added.length === 1);
    if (poorer >= 0) merged[poorer] = { ...one };
    else if (half >= 0) merged[half] = { role: merged[half]!.role, organisation: one.organisation };
    else merged.push({ ...one });
  }
  return merged;
}

const foldDegree = (degree: string) => degree.toLowerCase().replace(/[\s.]/g, '');
const mergeDegrees = (kept: readonly string[], added: readonly string[]) => [...kept, ...added.filter((one) => !kept.some((other) => foldDegree(other).startsWith(foldDegree(one))))];

const initials = (name: string) => (name.match(/(?:^|\s)\p{L}\.?(?=\s|$)|\p{L}\./gu) ?? []).length;
const isCyrillic = (name: string) => /[а-яё]/i.test(name);
const shouts = (name: string) => name.split(' ').filter((word) => word.length > 2 && word === word.toUpperCase()).length;

/** Of two forms of a name the fuller one; in the script of the first, which is that of the surer place. */
function fullerName(first: string, other: string): string {
  if (isCyrillic(first) !== isCyrillic(other)) return first;
  if (shouts(first) !== shouts(other)) return shouts(first) < shouts(other) ? first : other;
  const length = (name: string) => name.split(' ').length - initials(name);
  if (length(first) !== length(other)) return length(first) > length(other) ? first : other;
  return other.split(' ').length > first.split(' ').length ? other : first;
}

/** Put together what is said of one person in several places, the surest first. */
function mergeCredits(credits: readonly Found[]): Author {
  const [first] = credits;
  const author: Author = { name: first!.name, degrees: [], affiliations: [], source: first!.source, sources: [], blocks: [] };
  for (const credit of credits) {
    author.name = fullerName(author.name, credit.name);
    author.degrees = mergeDegrees(author.degrees, credit.degrees);
    author.affiliations = mergeAffiliations(author.affiliations, credit.affiliations);
    if (!author.sources.includes(credit.source)) author.sources.push(credit.source);
    for (const id of credit.blocks) if (!author.blocks.includes(id)) author.blocks.push(id);
    if (credit.url) author.url ??= credit.url;
    if (credit.bio && credit.bio.length > (author.bio?.length ?? 0)) author.bio = credit.bio;
    if (credit.part) author.part ??= credit.part;
    if (credit.isInstitution) author.isInstitution = true;
    for (const one of credit.rest ?? []) if (!author.rest?.includes(one)) (author.rest ??= []).push(one);
  }
  return author;
}

/** Merge credits into authors, each person once, in the order in which the surest place names them. What is unsure only adds to the others. */
export function mergeAuthors(credits: readonly Found[]): Author[] {
  const sorted = credits.map((credit, index) => ({ credit, index })).sort((a, b) => Number(a.credit.isUnsure ?? false) - Number(b.credit.isUnsure ?? false) || ORDER.indexOf(a.credit.source) - ORDER.indexOf(b.credit.source) || a.index - b.index);
  const people: Found[][] = [];
  for (const { credit } of sorted) {
    const known = people.find((one) => one.some(({ name }) => isSameName(name, credit.name)));
    if (known) known.push(credit);
    else if (!credit.isUnsure) people.push([credit]);
  }
  return people.map(mergeCredits);
}
