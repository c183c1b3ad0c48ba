// What a line of degrees, roles and organisations says, part by part.

/** What is done and for whom; either may be empty. */
interface Affiliation {
  role: string;
  organisation: string;
}

export interface AffiliationLine {
  degrees: string[];
  affiliations: Affiliation[];
}

// Letters are spelled out: under the flags i and u a browser takes milliseconds to make each \p{L} ready.
const DEGREE =
  /^(?:ph\.? ?d\.?(?: (?:in|of|candidate|student)\b.*| \(.*\))?|d\.?phil\.?|dr\.?(?: habil\.?)?|dr\.? (?:of|in) .+|ll\.?[bmd]\.?|m\.?a\.?|m\.?sc\.?|m\.?b\.?a\.?|mphil|m\.?p\.?[ap]\.?|j\.?d\.?|m\.?d\.?|b\.?a\.?|prof(?:essor)?\.|(?:doctor|candidate|master|bachelor) (?:of|in) .+|(?:к|д|канд|докт)\. ?[а-яё]+\.(?: ?-? ?[а-яё]+\.)*(?: наук)?|(?:доктор|кандидат|магистр|бакалавр) .+|phd(?: .+)?|профессор ран|академик ран|чл(?:ен|\.)-корр(?:еспондент|\.)? ран)$/i;

/** Words that a role starts with or has in it. */
const ROLE =
  /(?:^|[\s-])(?:(?:vice-?|co-?|deputy |associate |assistant |senior |junior |research |visiting |non-?resident |acting |former |honorary |distinguished |general )*(?:presidents?|chair(?:man|woman|person)?|directors?|heads?|lecturers?|professors?|fellows?|research(?:er|ers| associate| assistant)|analysts?|experts?|scholars?|editors?|editor-in-chief|founders?|members?|ambassadors?|ministers?|advis[eo]rs?|consultants?|coordinators?|managers?|students?|secretary|correspondents?|columnists?|observers?|dean|rector|author|journalist|partner|officer|specialist|economist|historian|intern|commander|general|colonel|admiral|envoy|representative|commissioner|writer|teacher|instructor|reader|leader|ceo|lead)|(?:генеральн[а-яё]+ |заместител[а-яё]+ |зам\. ?|старш[а-яё]+ |младш[а-яё]+ |главн[а-яё]+ |ведущ[а-яё]+ |научн[а-яё]+ |исполнительн[а-яё]+ |программн[а-яё]+ )*(?:директор[а-яё]*|руководител[а-яё]+|заведующ[а-яё]+|зав\.|сотрудник[а-яё]*|преподавател[а-яё]+|доцент[а-яё]*|профессор[а-яё]*|эксперт[а-яё]*|аналитик[а-яё]*|президент[а-яё]*|вице-президент[а-яё]*|председател[а-яё]+|член[а-яё]*|редактор[а-яё]*|главред|посол|министр|советник[а-яё]*|консультант[а-яё]*|координатор[а-яё]*|менеджер[а-яё]*|студент[а-яё]*|магистрант[а-яё]*|аспирант[а-яё]*|секретар[а-яё]+|обозревател[а-яё]+|журналист[а-яё]*|декан|ректор|научн[а-яё]+|лектор|стаж[её]р|политолог|историк|экономист|востоковед|основател[а-яё]+|сооснователь|начальник[а-яё]*|генерал[а-яё]*|полковник|специалист[а-яё]*|автор[а-яё]*))(?=$|[\s,.;:()-])/i;

/** Words that name an organisation rather than a part of one. */
const ORGANISATION =
  /(?:universit|institut|cent(?:er|re)\b|council|school|academy|college|foundation|fund\b|ministry|embassy|parliament|association|society|organi[sz]ation|corporation|company|bank\b|agency|club\b|forum\b|think tank|journal|magazine|press|laborator|observatory|service\b|commission\b|committee\b|union\b|group\b|office\b|network|trust\b|университет|институт|центр|совет|академи|фонд|министерств|посольств|ассоциаци|обществ|организаци|корпораци|компани|банк|агентств|клуб|форум|журнал)/iu;
/** Three capitals in a row: an acronym. */
const ACRONYM = /(?<!\p{L})\p{Lu}{3,}(?!\p{Ll})/u;

const isOrganisation = (text: string) => ORGANISATION.test(text) || ACRONYM.test(text);

/** Split on commas and semicolons that stand outside brackets. */
function splitParts(line: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    const character = line[i];
    if (character === '(' || character === '«') depth++;
    else if (character === ')' || character === '»') depth = Math.max(0, depth - 1);
    else if (character === undefined || ((character === ',' || character === ';') && depth === 0)) {
      parts.push(line.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts.filter(Boolean);
}

const withoutArticle = (text: string) => text.replace(/^the /i, '').trim();

/** Part a piece into what is done and for whom; the organisation is empty where none is named in it. */
function splitRole(part: string): Affiliation {
  if (/[а-яё]/i.test(part)) return splitRussianRole(part);
  const at = /^(.+?) (?:at|with|@) (?:the )?(.+)$/.exec(part);
  if (at && ROLE.test(at[1]!)) return { role: at[1]!, organisation: withoutArticle(at[2]!) };
  for (const match of part.matchAll(/ (?:of|for) (the )?/g)) {
    const role = part.slice(0, match.index);
    const rest = part.slice(match.index + match[0].length);
    if (ROLE.test(role) && /^\p{Lu}/u.test(rest) && isOrganisation(rest)) return { role, organisation: rest };
  }
  return { role: part, organisation: '' };
}

/** In Russian a role is written small and its organisation with a capital: the first capital after the start parts them. */
function splitRussianRole(part: string): Affiliation {
  const role = /^\p{Lu}?[^\p{Lu}«"]*(?:(?<=(?:программ|проект|курс|рубрик|цикл|сери)\p{Ll}+ )[«"][^»"]*[»"][^\p{Lu}«"]*)?/u.exec(part)![0];
  const organisation = part.slice(role.length).trim();
  if (!role.trim() || !organisation || !ROLE.test(role)) return { role: part, organisation: '' };
  return { role: role.replace(/\s+(?:в|при|на)\s*$/u, '').trim(), organisation };
}

/**
 * Parse a line of degrees, roles and organisations as it stands under an author's name. Nothing of it is dropped: what is neither a
 * degree nor recognised as an organisation stays as a role.
 */
export function parseAffiliation(line: string): AffiliationLine {
  const degrees: string[] = [];
  const affiliations: Affiliation[] = [];
  let open: Affiliation | null = null;
  for (const part of splitParts(line.replace(/\s+/g, ' ').trim().replace(/(?<=[^.]\p{L}{3})\.$/u, ''))) {
    if (DEGREE.test(part)) {
      degrees.push(part);
      continue;
    }
    const isRole = ROLE.test(part);
    if (!isRole && open) {
      open.organisation = withoutArticle(part);
      open = null;
      continue;
    }
    const before = affiliations.at(-1);
    // "University of California, Berkeley", "Institute for Peace, War and Trade": the rest of a name with commas.
    if (!isRole && before?.organisation && !isOrganisation(part)) {
      before.organisation += `, ${part}`;
      continue;
    }
    const found: Affiliation = isRole || !isOrganisation(part) ? splitRole(part) : { role: '', organisation: withoutArticle(part) };
    affiliations.push(found);
    open = found.organisation ? null : found;
  }
  return { degrees, affiliations };
}

/** Whether `line` reads as such a line: it names a degree or a role, and is not a sentence. */
export function isAffiliationLine(line: string): boolean {
  if (line.length > 600) return false;
  const parts = splitParts(line);
  return parts.some((part) => DEGREE.test(part)) || (ROLE.test(parts[0] ?? '') && !/[.!?…]["»”)]*\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(line) && !/ (?:is|are|was|were|has|have|had|will|said|says|это|был|была|были|есть|стал|заявил) /u.test(line));
}
