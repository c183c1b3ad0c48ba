// What an English part of an affiliation line says: what is done, and for whom?
import { type Phrase, endsAsInstitution, endsAsUnit, isRole, leadingInstitution, phrasesOf } from './phrases.ts';
import { isPlace, isRegion } from './countries.ts';
import { isAcronym, isEnvoyRole, isInstitutionWord, isOwnerRole } from './vocabulary.ts';

/** What is done and for whom; either may be empty. `rest` is what the part says besides. */
export interface Split {
  role: string;
  organisation: string;
  rest?: string;
}

/** What follows an institution's name without being part of it: a description, a place, a relative clause. */
const TAIL = /(?:,? (?:where|who|which|whose|based in|focusing on|focused on|specializing in|specialising in|covering|working on|in the areas? of)\b.*|, (?:an?|the) [a-z].*)$/;
const TIME = /,? \(?((?:until|since|from|between|during) (?:[A-Z][a-z]+ )?\d{4}.*?|(?<=\()\d{4} ?[–-] ?(?:\d{4}|present|now)?)\)?$/;

/** What is said of an institution before its name: "nonprofit, nonpartisan RAND Corporation". */
const KIND = /^(?:the )?(?:(?:non-?profit|non-?partisan|bipartisan|independent|private|[A-Z][\w.]+-based),? (?:and )?)+(?:(?:policy )?(?:think tank|organi[sz]ation|consultancy) )?(?=[A-Z])/;

/** Part an institution's name from what follows it; times go to the role, as "(until 2024)". */
export function trimOrganisation(split: Split): Split {
  let { role, organisation } = split;
  const rest: string[] = split.rest ? [split.rest] : [];
  const tail = TAIL.exec(organisation);
  if (tail && tail.index > 0) {
    organisation = organisation.slice(0, tail.index);
    rest.push(tail[0].replace(/^,? /, ''));
  }
  const kind = KIND.exec(organisation);
  if (kind) {
    organisation = organisation.slice(kind[0].length);
    rest.push(kind[0].trim());
  }
  const time = TIME.exec(organisation);
  if (time && time.index > 0) {
    organisation = organisation.slice(0, time.index);
    role = `${role} (${time[1]})`;
  }
  const place = / (?:in|based in) ((?:the )?[A-Z][^()]*)$/.exec(organisation);
  if (place && (isPlace(place[1]!) || isPlace(place[1]!.split(',')[0]!))) {
    organisation = organisation.slice(0, place.index);
    rest.push(place[0].trim());
  }
  return { role: role.trim().replace(/,$/, ''), organisation: organisation.replace(/^the /, '').replace(/,$/, '').trim(), ...(rest.length && { rest: rest.join('; ') }) };
}

/** "ASPI’s defence program": the institution that owns a part of it, and that part. */
export function splitOwner(text: string): { owner: string; unit: string } | null {
  for (const match of text.matchAll(/['’]s |(?<=s)['’] /g)) {
    const owner = text.slice(0, match.index).replace(/^the /, '');
    const unit = text.slice(match.index + match[0].length);
    const [first] = phrasesOf(unit);
    if (!/^[A-Z]/.test(owner) || !(endsAsInstitution(owner) || /^[A-Z]\w+(?: [A-Z]\w+)?$/.test(owner))) continue;
    if (endsAsUnit(first ? unit.slice(0, first.at) : unit)) return { owner, unit };
  }
  return null;
}

const isCapital = (text: string) => /^[^a-z]/.test(text);
/** "CSIS Americas Program": a part of an institution with the institution's name in it. */
const beginsAsInstitution = (text: string) => isAcronym(text.split(' ')[0]!) || isInstitutionWord(text.split(/ /)[1] ?? '');

/** What is led where it is no institution: a field of work. */
const FIELD = /(?:^National |^Research$|ies$|Affairs|Policy|Research|Strategy|Security|Operations|Development|Communications?|Program(?:me)?s?|Projects|Defen[cs]e|Relations|Analysis|Engagement|Economics|Politics|History|Law|Science|Technology|Trade|Energy|Climate|Governance|Education|Outreach|Staff|Division)$/;
/** "director of Mayak Analytica", "head of OpenRivers": a role written small, or a name that no field of work has. */
function isNameLed(role: string, chunk: string): boolean {
  if (!/\b(?:director|head|chair|chief|leader)$/i.test(role) || isRegion(chunk)) return false;
  if (/[a-z][A-Z]|\w\.\w/.test(chunk.replace(/U\.S\./g, ''))) return true;
  return role === role.toLowerCase() && !FIELD.test(chunk) && chunk.split(' ').every((word) => /^[^a-z]/.test(word));
}

/** Whether what stands behind a preposition is for whom, given what follows it. */
function isForWhom(phrase: Phrase, later: readonly Phrase[], role: string): boolean {
  const { preposition, chunk } = phrase;
  const hasAt = later.some((one) => (one.preposition === 'at' || one.preposition === '@') && isCapital(one.chunk));
  const isUnit = endsAsUnit(chunk);
  const hasHome = hasAt || later.some((one) => ['of', 'in', 'with', 'within'].includes(one.preposition) && endsAsInstitution(one.chunk) && !endsAsUnit(one.chunk));
  // "Chairman of Northgate Accelerator", not "of the Board".
  const isNamed = phrase.from - phrase.at === preposition.length + 2 && isCapital(chunk) && isOwnerRole(role);
  if (isUnit) return !hasHome && ((preposition === 'of' && isNamed) || preposition === 'at' || preposition === '@' || preposition === 'with' ? isCapital(chunk) : beginsAsInstitution(chunk) && preposition !== 'for');
  if (preposition === 'at' || preposition === '@') return true;
  if (preposition === 'with') return isCapital(chunk) && !hasAt;
  // "Russia in Global Affairs" is edited, Russia is not.
  if (preposition === 'of' && /\b[Ee]ditor/.test(role) && later[0]?.preposition === 'in' && isCapital(chunk) && !hasAt) return true;
  if (!isCapital(chunk) || isPlace(chunk.replace(/ \(.*$/, ''))) return false;
  if (preposition === 'of') return endsAsInstitution(chunk) || (!hasAt && isNameLed(role, chunk)) || (isOwnerRole(role) && !hasAt && !/^Republic\b/.test(chunk));
  if (hasAt || isEnvoyRole(role)) return false;
  if (preposition === 'for') return endsAsInstitution(chunk) || (/\b(?:columnist|correspondent|reporter|journalist|contributor)s?\b/i.test(role) && isCapital(chunk));
  if (preposition === 'in' || preposition === 'within' || preposition === 'from') return endsAsInstitution(chunk);
  return preposition === 'to' && endsAsInstitution(chunk) && !isUnit;
}

/** Part a piece into what is done and for whom; the institution is empty where none is named in it. */
export function splitEnglish(part: string): Split {
  const phrases = phrasesOf(part);
  for (const [index, phrase] of phrases.entries()) {
    const role = part.slice(0, phrase.at);
    const text = part.slice(phrase.from);
    const owned = phrase.preposition === 'at' ? null : splitOwner(text);
    if (owned) return trimOrganisation({ role: `${role} ${phrase.preposition} ${owned.unit}`, organisation: owned.owner });
    if (isForWhom(phrase, phrases.slice(index + 1), role)) {
      const article = /^(?:[Tt]he) $/.exec(part.slice(phrase.at + phrase.preposition.length + 2, phrase.from))?.[0] ?? '';
      return trimOrganisation({ role, organisation: (article === 'The ' ? article : '') + text });
    }
  }
  const count = isRole(part) ? leadingInstitution(part) : 0;
  if (count) {
    const words = part.split(/\s+/);
    return { role: words.slice(count).join(' '), organisation: words.slice(0, count).join(' ').replace(/['’]s$/, '') };
  }
  const based = / (?:based|living) in .+$/.exec(part);
  if (based && based.index > 0) return { role: part.slice(0, based.index), organisation: '', rest: based[0].trim() };
  const dated = TIME.exec(part);
  return { role: dated && dated.index > 0 && !part.includes('(') ? `${part.slice(0, dated.index)} (${dated[1]})` : part, organisation: '' };
}
