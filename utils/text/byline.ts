// Who does a byline name, with which degrees, roles and institutions? From one string in any of the forms that think tanks print.
import { type AffiliationLine, isAffiliationLine, parseAffiliation } from './affiliation.ts';
import { isRussianRole } from './affiliation-russian.ts';
import { readBio, readStatements } from './bio.ts';
import { isPlace } from './countries.ts';
import { isDegree } from './degrees.ts';
import { isRolePart } from './part-kinds.ts';
import { type Named, nameAtStart, readName, readNames } from './person.ts';
import { isInstitution, isRole } from './phrases.ts';
import { isModifier, isRoleWord } from './vocabulary.ts';

/** A person of a byline; `name` is empty where the byline names nobody. */
export interface BylinePerson extends AffiliationLine {
  name: string;
}

/** "van der", "bin": so many small words stand inside a name. */
const MOST_BETWEEN = 3;
/** A byline longer than this is read no further. */
const LONGEST = 2000;
export const LEAD_IN =
  /^(?:(?:written |text |story |commentary |analysis |op-ed |article |report )?by|authors?|about the authors?|the authors?|interview(?:ed)? by|interviewer|contributors?|autorzy|autor|von|par|автор(?: статьи| текста)?|авторы|об авторе|текст|беседовала?|интервью (?:взяла?|подготовила?|провела?)|интервьюер|подготовила?)(?:\s*[:—–]\s*|\s+(?=\S))/i;

const emptyLine = (): AffiliationLine => ({ degrees: [], affiliations: [], rest: [] });
const withLine = ({ name, degrees }: Named, line: AffiliationLine): BylinePerson => ({
  name, degrees: [...new Set([...degrees, ...line.degrees])], affiliations: line.affiliations.map((one) => ({ ...one })), rest: [...line.rest],
});

/** Whether a text can be what stands behind a name: a degree, a role or an institution begins it. */
function isSaidOfPerson(text: string): boolean {
  const [first = ''] = text.split(/[,;|]/);
  const part = first.trim().replace(/^(?:an?|the) /, '');
  return isDegree(part) || (/[а-яё]/i.test(part) ? isRussianRole(part) : isRole(part)) || (/^[^a-zа-яё]/.test(part) && isInstitution(part)) || /^(?:former|ex-) ?\S+/i.test(part) || isAffiliationLine(text);
}

/** Behind a name without a sign between, as in "Jane Doe Senior Fellow", only a degree or a role may stand, and it must begin at once. */
function startsAsRole(text: string): boolean {
  const [part = ''] = text.split(/[,;|]/);
  const words = part.trim().split(' ');
  const isDirect = isModifier(words[0]!) || words.slice(0, 4).some(isRoleWord) || /[а-яё]/i.test(part);
  return isDegree(part.trim()) || (isDirect && isSaidOfPerson(text));
}

/** Whether a line is a name with a role glued to it: a person with a role, or the name of a post. */
export function isNamedPost(text: string): boolean {
  if (/^.{0,80}[a-z] (?:is|was|are|has|holds|serves) /.test(text)) return false;
  const named = nameAtStart(text);
  return named !== null && named.rest.startsWith(' ') && startsAsRole(named.rest.trim()) && !named.degrees.length;
}

/** "Senior Associate Alexander Gabuev of the Carnegie Moscow Center": a role, a name, an institution. */
function readRoleFirst(text: string): BylinePerson | null {
  const words = text.split(' ');
  let count = 0;
  while (count < words.length && count < 12 && !(count > 0 && isRoleWord(words[count - 1]!) && nameAtStart(words.slice(count).join(' ')))) count++;
  const before = words.slice(0, count).join(' ');
  if (!count || count === words.length || !isRole(before) || /[,;]/.test(before)) return null;
  const named = nameAtStart(words.slice(count).join(' '));
  if (!named) return null;
  const after = named.rest.replace(/\.$/, '');
  if (after && !/^,? (?:of|at|from|with) |^, /.test(after)) return null;
  const of = /^,? (?:of|at|from|with) (.+)$/.exec(after);
  return withLine(named, parseAffiliation(of ? `${before} at ${of[1]}` : `${before}${after}`));
}

const SEPARATED = /^\s*(?:[,:|/·•]|[-–—]\s|\()\s*/;

/** A name with what is said of the person on the same line, whatever stands between. */
function readNamed(text: string): BylinePerson | null {
  const named = nameAtStart(text);
  if (!named) return null;
  const separator = SEPARATED.exec(named.rest)?.[0];
  let said = named.rest.slice(separator?.length ?? 0).trim();
  if (separator?.trim() === '(') said = said.replace(/\)\.?$/, '').replace(/\), /, ', ');
  if (!said) return withLine(named, emptyLine());
  const bound = /^(?:of|at|from|with|for) (?:the )?([A-Z].+)$/.exec(said);
  const isIn = said.startsWith('in ') && isPlace(said.slice(3).replace(/\.$/, ''));
  if (isIn) return withLine(named, { ...emptyLine(), rest: [said] });
  if (bound && (isInstitution(bound[1]!) || !separator)) return isInstitution(bound[1]!) ? withLine(named, parseAffiliation(bound[1]!)) : null;
  if (!separator && !startsAsRole(said)) return null;
  // "Name, Lt Col (Retd), has 10 years of …": a sentence behind what is said.
  const sentence = /^(.+?),? ((?:is|was|has|had|holds) .+)$/.exec(said);
  if (sentence && readName(text.split(',')[0]!) && separator?.trim() === ',') {
    const bio = readBio(`${named.name} ${sentence[2]!}`);
    const before = parseAffiliation(sentence[1]!);
    if (bio) return withLine(named, { degrees: [...before.degrees, ...bio.degrees], affiliations: [...before.affiliations, ...bio.affiliations], rest: [...before.rest, ...bio.rest] });
  }
  return withLine(named, parseAffiliation(said.replaceAll(/ [|·•] /g, ', ')));
}

/** "A and B, senior fellows at C": names that share what is said behind them. */
function readShared(text: string): BylinePerson[] {
  const parts = text.split(/, /);
  for (let count = parts.length - 1; count > 0; count--) {
    const people = readNames(parts.slice(0, count).join(', '));
    if (people.length < 2) continue;
    const line = parseAffiliation(parts.slice(count).join(', '));
    return people.map((one) => withLine(one, line));
  }
  return [];
}

/** "A of B and C of D" */
const AND_OF = /,? (?:and|и) (?=[A-ZÀ-Þ]\S+ (?:\S+ ){1,3}(?:of|at|from) (?:the )?[A-Z])/;

/** "A, fellow, and B, director of C" */
const AND_NAME = /,? (?:and|и) (?=[A-ZÀ-ÞА-ЯЁ]\S+ (?:\S+ ){0,2}\S+, )/;

/** Parts of a line that each begin with a name of their own: "A, Fellow, B; C, Fellow, D", "A (B) and C (D)", "A is … and C is …". */
function splitPeople(text: string): string[] {
  const isPosted = (part: string) => readNamed(part)?.affiliations.some(({ role }) => isRolePart(role)) ?? false;
  const isPersonOf = (part: string) => /^,? (?:of|at|from) /.test(nameAtStart(part)?.rest ?? '');
  const startsPerson = (part: string) => nameAtStart(part) !== null && (readName(part) !== null || readNamed(part) !== null || readBio(part) !== null);
  for (const separator of [/;\s*/, /(?<=\))(?:,? and |, | & |,? и )/, /,? (?:and|while) (?=[A-ZÀ-Þ]\S+ (?:\S+ ){1,4}(?:is|was) )/, /(?<=[a-z)”]{2})\. (?=[A-ZÀ-Þ]\S+ (?:\S+ ){1,4}(?:is|was) )/, AND_OF, AND_NAME]) {
    const parts = text.split(separator).filter(Boolean);
    if (parts.length > 1 && parts.every(separator === AND_OF ? isPersonOf : separator === AND_NAME ? isPosted : startsPerson)) return parts;
  }
  return [text];
}

/** Whether two words with a capital stand near each other, as the words of a name do: most lines of a page are spared a closer look. */
function mayHaveName(text: string): boolean {
  let since = Infinity;
  for (const word of text.split(/[\s("«“]+/)) {
    const isCapital = word !== '' && word[0] !== word[0]!.toLowerCase();
    if (isCapital && since <= MOST_BETWEEN) return true;
    since = isCapital ? 0 : since + 1;
  }
  return false;
}

function readLine(text: string): BylinePerson[] {
  if (!mayHaveName(text)) return [];
  const parts = splitPeople(text);
  if (parts.length > 1) return parts.flatMap(readLine);
  const names = readNames(text);
  if (names.length) return names.map((one) => withLine(one, emptyLine()));
  const bio = readBio(text);
  if (bio) return bio.people.map((one) => withLine(one, bio));
  const shared = readShared(text);
  if (shared.length) return shared;
  const one = readNamed(text) ?? readRoleFirst(text);
  return one ? [one] : [];
}

/** Read a line on a person named before it: "She is a fellow at …", or a line of affiliations. */
function readSaid(text: string): AffiliationLine {
  const said = /^(?:(?:He|She|They|[Tt]he authors?|[A-Z][\w’-]+) )?((?:is|are|was|serves|works|holds) .+)$/.exec(text)?.[1];
  return said ? readStatements(said) : parseAffiliation(text);
}

/** Parse a byline; several lines are read as a name with what is said below it. One person without a name where it names nobody. */
export function parseByline(raw: string): BylinePerson[] {
  // "Jane Doe- Director": a dash without a space before it.
  const lines = raw.slice(0, LONGEST).split('\n').map((line) => line.replace(/\s+/g, ' ').replace(/([a-zа-я])([-–—] )(?=[A-ZА-Я])/, '$1 $2').trim()).filter(Boolean);
  const people: BylinePerson[] = [];
  let current: BylinePerson[] = [];
  const said: string[] = [];
  let wasNamed = false;
  for (const line of lines) {
    // "Philip H. Knight Chair in …" below a name is a post of that person, not another person; a line may begin with the name once more.
    const isNamed = lines.length > 1 && isNamedPost(line);
    const again = current.find(({ name }) => name && line.startsWith(`${name} `))?.name;
    const isSaid = again !== undefined || (isNamed && people.length > 0 && !wasNamed) || (isModifier(line.split(' ')[0]!) && !readRoleFirst(line) && !nameAtStart(line)?.degrees.length);
    wasNamed ||= isNamed;
    const found = isSaid ? [] : readLine(line.replace(LEAD_IN, ''));
    if (found.length) people.push(...(current = found));
    else if (current.length) for (const person of current) Object.assign(person, withLine(person, merge(person, readSaid(again ? line.slice(again.length + 1) : line))));
    else said.push(line);
  }
  if (people.length) return people;
  const text = said.join(', ');
  const led = text.replace(LEAD_IN, '');
  if (led !== text && !isAffiliationLine(led) && led.length < 80) return [{ name: led.replace(/\.$/, ''), ...emptyLine() }];
  return [{ name: '', ...readSaid(led) }];
}

/** Put a further line to what is known; a role and its institution may stand on lines of their own, in either order. */
function merge(one: AffiliationLine, other: AffiliationLine): AffiliationLine {
  const [before, first] = [one.affiliations.at(-1), other.affiliations[0]];
  const isRoleOf = before && first && ((before.role && !before.organisation && !first.role) || (!before.role && !first.organisation && isRolePart(first.role) && one.affiliations.length === 1));
  const affiliations = isRoleOf
    ? [...one.affiliations.slice(0, -1), { role: before.role || first.role, organisation: before.organisation || first.organisation }, ...other.affiliations.slice(1)]
    : [...one.affiliations, ...other.affiliations];
  return { degrees: [...one.degrees, ...other.degrees], affiliations, rest: [...one.rest, ...other.rest] };
}
