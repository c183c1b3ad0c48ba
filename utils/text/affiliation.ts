// What a line of degrees, roles and organisations says, part by part.
import { splitEnglish, splitOwner, trimOrganisation } from './affiliation-english.ts';
import { isRussianRole, splitRussian } from './affiliation-russian.ts';
import { isPlace, isRegion } from './countries.ts';
import { degreeAtStart, isDegree } from './degrees.ts';
import { isCyrillic, isInstitutionPart, isRolePart, isUnitIn } from './part-kinds.ts';
import { type Part, splitEnglishParts, splitOutside } from './parts.ts';
import { splitPart } from './split-part.ts';

/** What is done and for whom; either may be empty. */
interface Affiliation {
  role: string;
  organisation: string;
}

export interface AffiliationLine {
  degrees: string[];
  affiliations: Affiliation[];
  /** What the line says besides: a place, a description of the institution. */
  rest: string[];
}

/** A full stop that belongs to the word before it. */
const ABBREVIATED = /(?:(?:^|[\s.])[A-Za-zА-яЁё]|D\.C|Inc|Ltd|Jr|Sr|Corp|Prof|Dr|Retd?|проф|зав|наук|полит|Co)\.$/;
/** A line longer than this is no byline. */
const LONGEST = 1500;
/** Words that begin a description, not a name. */
const DESCRIBES = /^(?:where|who|which|whose|based|focus|speciali|working|covering|with a|in the|author of|until|since|from|an? |the [a-z]|and (?:an? |the |former|previously|formerly|has|holds)|he |she |they )/;

/** Roles that a country behind a comma belongs to. */
const WATCHES = /^(?!.*\b(?:[Ii]ndependent|[Ff]reelance)).*\b(?:[Aa]nalyst|[Dd]irector|[Mm]anager|[Cc]orrespondent|[Ee]ditor)$/;

/** What somebody has written is no post. */
const AUTHOR = /^(?:co-?)?author of /i;

/** Parts read so far; `open` is a role whose institution has not been named yet. */
interface State extends AffiliationLine {
  open: Affiliation | null;
  /** For each affiliation that a role begins, the part it was read from; else an empty string. */
  texts: string[];
}

function addRole(state: State, text: string, next: readonly string[]): void {
  const split = splitPart(text);
  // "Fellow at the Political Studies Department, IMEMO RAN": the institution comes with the next comma.
  const home = next.find((part) => !isUnitIn(part));
  const isInPart = split.organisation && isUnitIn(split.organisation) && home && isInstitutionPart(home);
  const { rest, ...found } = isInPart ? { role: text, organisation: '' } : split;
  const degree = /^((?:ph\.? ?d|d\.?phil|doctoral|master['’]s)\.? (?:candidate|student|researcher))\b/i.exec(text);
  if (degree && /^(?:ph|d)/i.test(text) && /candidate/i.test(degree[1]!)) state.degrees.push(degree[1]!);
  state.affiliations.push(found);
  state.texts.push(text);
  if (rest) state.rest.push(rest);
  state.open = found.organisation ? null : found;
}

/** Read a part that names neither a degree nor a role: an institution, a part of one, a place, a description. */
function addOther(state: State, text: string, next: readonly string[]): void {
  const before = state.affiliations.at(-1);
  const degree = degreeAtStart(text);
  if (before?.organisation && !state.open && !degree) {
    if (DESCRIBES.test(text)) state.rest.push(text);
    else extend(state, before, text);
    return;
  }
  if (!state.open || degree) {
    if (degree) state.degrees.push(degree.degree);
    const said = degree?.rest ?? text;
    const candidate = /candidate|student/i.test(state.degrees.at(-1) ?? '') && !state.affiliations.length ? state.degrees.at(-1)! : '';
    const isNamed = isInstitutionPart(said) || (isUnitIn(said) && /^[A-ZА-ЯЁ]/.test(said) && !/ at /.test(said));
    const found: Affiliation = isNamed ? { role: candidate, organisation: said.replace(/^the /, '') } : splitPart(said);
    state.affiliations.push({ role: found.role, organisation: found.organisation });
    state.texts.push('');
    return;
  }
  closeRole(state, state.open, text, next);
}

/** Read a part that follows a role without an institution. */
function closeRole(state: State, open: Affiliation, text: string, next: readonly string[]): void {
  const isLast = !next.some((part) => !isPlace(part) && !DESCRIBES.test(part));
  const hasHome = next.some((part) => isInstitutionPart(part) || / (?:at|with) /.test(part));
  // "Senior Analyst, Russia", "Director, North Africa": what is watched, not where somebody lives.
  if (!hasHome && (isRegion(text) || (isPlace(text) && WATCHES.test(open.role)))) {
    open.role += `, ${text}`;
    return;
  }
  if (DESCRIBES.test(text) || (isPlace(text) && !hasHome)) {
    state.rest.push(text);
    return;
  }
  const [, unit, acronym] = /^(.+) \(([A-ZА-ЯЁ]{2,}\w*)\)$/.exec(text) ?? [];
  if (unit && isUnitIn(unit)) {
    open.role += `, ${unit}`;
    close(state, open, acronym!);
    return;
  }
  const owned = isCyrillic(text) ? null : splitOwner(text);
  if (owned) {
    open.role += `, ${owned.unit}`;
    close(state, open, owned.owner);
    return;
  }
  const split = isCyrillic(text) ? { role: text, organisation: '' } : splitEnglish(text);
  if (isUnitIn(text) && !split.organisation && (hasHome || !isLast || isUnitIn(text))) open.role += `, ${text}`;
  else if (isInstitutionPart(text) && !(isUnitIn(text) && hasHome)) close(state, open, text);
  else if (split.organisation && split.role) {
    open.role += `, ${split.role}`;
    close(state, open, split.organisation, split.rest);
  } else if (isLast && /^[^a-zа-яё]/.test(text)) close(state, open, text);
  else open.role += `, ${text}`;
}

/** Add a further part to an institution's name: "Steppe University", "Oslo". */
function extend(state: State, to: Affiliation, text: string): void {
  // "RUSI’s Director, Strategic Partnerships": the institution is named first, what follows is done there.
  if (state.texts.at(-1)?.startsWith(to.organisation) && !isInstitutionPart(text)) {
    to.role += `, ${text}`;
    return;
  }
  const { organisation, rest } = trimOrganisation({ role: '', organisation: `${to.organisation}, ${text}` });
  to.organisation = organisation;
  if (rest) state.rest.push(rest);
}

function close(state: State, open: Affiliation, organisation: string, rest?: string): void {
  const trimmed = trimOrganisation({ role: open.role, organisation, ...(rest && { rest }) });
  open.role = trimmed.role;
  open.organisation = trimmed.organisation;
  if (trimmed.rest) state.rest.push(trimmed.rest);
  state.open = null;
}

/** Give the institution that is named last to the roles before it that an "and" ties to it. */
function shareLast({ affiliations, texts }: State, last: Part | undefined): void {
  const organisation = affiliations.at(-1)?.organisation;
  if (!organisation || !last || !(/ (?:at|with) /.test(last.text) || !isRolePart(last.text))) return;
  for (let i = affiliations.length - 2; i >= 0; i--) {
    const one = affiliations[i]!;
    // A centre is part of the institution that follows: "director of the China Center and senior fellow at …".
    const isCentre = / of (?:the )?[^,]*Cent(?:er|re)$/.test(texts[i]!) && one.organisation !== '';
    if ((one.organisation && !isCentre) || /^(?:former|ex-)/i.test(one.role) || last.text.startsWith('former ')) return;
    // "Professor and director of the institute at the university": what both are at.
    affiliations[i] = { role: one.organisation ? texts[i]! : one.role, organisation: organisation.replace(/^.+ at (?:the )?(?=[A-Z])/, '') };
  }
}

function splitRussianParts(line: string): Part[] {
  return splitOutside(line, ',').flatMap((part) => {
    const match = /^(.+?) (?:и|а также) (.+)$/.exec(part);
    const isTwo = match && isRussianRole(match[1]!) && isRussianRole(match[2]!) && splitRussian(match[1]!).organisation;
    return (isTwo ? [match[1]!, match[2]!] : [part]).map((text) => ({ text: text.replace(/^(?:а также|и) /, ''), hasAnd: false }));
  });
}

/** Read one stretch of a line, without semicolons. */
function readStretch(line: string, result: AffiliationLine): void {
  const state: State = { degrees: result.degrees, affiliations: [], rest: result.rest, open: null, texts: [] };
  const parts = isCyrillic(line) ? splitRussianParts(line) : splitEnglishParts(line);
  for (const [index, { text }] of parts.entries()) {
    const plain = text.replace(/^(?:an?|the) (?=[\w-])/, '');
    const following = parts.slice(index + 1).map((part) => part.text);
    const end = following.findIndex((part) => isRolePart(part) || isDegree(part));
    const next = end < 0 ? following : following.slice(0, end);
    if (isDegree(plain)) state.degrees.push(plain);
    else if (AUTHOR.test(plain)) state.rest.push(plain);
    else if (isRolePart(plain)) addRole(state, plain, next);
    else addOther(state, text, next);
  }
  if (parts.some(({ hasAnd }) => hasAnd)) shareLast(state, parts.at(-1));
  result.affiliations.push(...state.affiliations);
}

/**
 * Parse a line of degrees, roles and organisations as it stands under an author's name. Nothing of it is dropped: what is neither a
 * degree nor recognised as an organisation stays as a role, or in `rest`.
 */
export function parseAffiliation(line: string): AffiliationLine {
  const result: AffiliationLine = { degrees: [], affiliations: [], rest: [] };
  const text = line.slice(0, LONGEST).replace(/\s+/g, ' ').trim().replace(/^[-–—,:;|]\s*/, '');
  const handle = /(?:^| )(?:@\w{2,}|[\w.-]+@[\w-]+\.[\w.-]+)$/.exec(text)?.[0] ?? '';
  if (handle) result.rest.push(handle.trim());
  const said = text.slice(0, text.length - handle.length);
  const whole = ABBREVIATED.test(said) ? said : said.replace(/\.$/, '');
  for (const stretch of splitOutside(whole, ';|•·\n')) readStretch(stretch, result);
  if (line.length > LONGEST) result.rest.push(line.slice(LONGEST));
  return result;
}

/** Whether `line` reads as such a line: it names a degree or a role, and is not a sentence. */
export function isAffiliationLine(line: string): boolean {
  if (line.length > 600) return false;
  const parts = splitOutside(line, ',;|');
  if (parts.some(isDegree)) return true;
  if (!isRolePart(parts[0] ?? '') || /[.!?…]["»”)]*\s+[A-ZА-ЯЁ][a-zа-яё]+ [a-zа-яё]/.test(line)) return false;
  return !/ (?:is|are|was|were|has|have|had|will|said|says|это|был|была|были|есть|стал|заявил) /.test(line);
}
