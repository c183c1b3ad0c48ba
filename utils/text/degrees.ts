// Which part of a line is a degree, a rank or an honour?

import { isInstitutionWord, isRoleWord } from './vocabulary.ts';

const ENGLISH =
  /^(?:(?:post-?doc(?:toral)?|\(?Hons?\.?\)?)|ph\.? ?d\.?s?(?: (?:in|of|candidate|student|researcher|cand\.)\b.*| ?\(.*\))?|d\.?phil\.?(?: (?:in|candidate)\b.*)?|dr\.?(?: ?habil\.?| ?sc\.?| ?phil\.?| ?iur\.?| ?h\. ?c\.?)*|dr\.? (?:of|in) .+|ll\.?[bmd]\.?|(?:m|b)\.?a\.?(?: (?:in|of) .+| ?\(.*\))?|m\.?sc\.?(?: in .+)?|b\.?sc\.?(?: in .+)?|m\.?b\.?a\.?|m\.?phil\.?(?: (?:in|of) .+)?|m\.?p\.?[ap]\.?|j\.?d\.?|m\.?d\.?|ed\.?d\.?|d\.?sc\.?(?: .+)?|sc\.?d\.?|cand\.? ?(?:of )?sc\.?(?: ?\(.*\)| in .+)?|prof\.?(?: dr\.?| emeritus)?|(?:doctor|candidate|master|bachelor)(?:['’]s)? (?:of|in|degree) .+|(?:doctor|candidate|master|bachelor) \(.+\)|(?:(?:full |corresponding )?member|academician) of (?:the )?(?:ras|russian academy of sciences)|ras (?:academician|professor|corresponding member)|professor of (?:the )?(?:ras|russian academy of sciences)|academician|[gkdcom]{1,2}(?:be|mg|bo|vo|cb|cmg|cvo)|cb|frs|fba|frsa|frgs|kc|qc|obe|cbe|mbe|dbe|kbe|kcmg|gcmg|cmg|dsc|mc)$/i;
const RUSSIAN =
  /^(?:(?:к\.|д\.|канд\.|докт\.|д-р) ?[а-яё-]+\.? ?(?:[-–]? ?[а-яё]+\.?)*(?: наук)?|(?:доктор|кандидат|магистр|бакалавр|доктор|магистрант[а-яё]*)(?: .+)? (?:наук|отношений|права|философии|политологии|истории|регионоведения|экономики|социологии|менеджмента|востоковедения)(?: \(.+\))?|(?:доктор|кандидат|магистр|бакалавр) .+|(?:phd|рh\.?d\.?)(?: .+)?|профессор ран|академик(?: ран| раен)?|чл(?:ен|\.)-корр(?:еспондент|\.)? .+|проф\.)$/i;
/** A degree with the one who gave it is more than a degree. */
const HAS_PLACE = / (?:at|from) (?:the )?[A-Z]/;

/** "MPhil International Relations": a degree with its field, which names neither a role nor an institution. */
function isDegreeInField(part: string): boolean {
  const [degree = '', ...field] = part.split(' ');
  return field.length > 0 && field.length < 6 && /^(?:Ph\.?D|M\.?Phil|D\.?Phil|M\.?Sc|B\.?Sc|MA|BA|LLM)\.?$/.test(degree) && field.every((word) => /^(?:[A-Z][a-z-]+|and|&)$/.test(word) && !isRoleWord(word) && !isInstitutionWord(word));
}

/** Whether a part is a degree, a rank of learning or an honour, and nothing else. */
export function isDegree(part: string): boolean {
  if (part.length > 120) return false;
  if (/[а-яё]/i.test(part)) return RUSSIAN.test(part);
  return (ENGLISH.test(part) && !HAS_PLACE.test(part)) || isDegreeInField(part);
}

/** A degree that a longer part begins with, and what follows it. */
export function degreeAtStart(part: string): { degree: string; rest: string } | null {
  const match = /^((?:an? )?(ph\.? ?d\.?|d\.?phil\.?|doctorate|(?:master|bachelor)(?:['’]s)?(?: degree)?|m\.?a\.?|m\.?sc\.?|ll\.?m\.?)(?: (?:candidate|student))?(?: (?:in|of) [^,]+?)?) (?:from|at) (?:the )?([A-Z].+)$/i.exec(part);
  return match ? { degree: match[1]!.replace(/^an? /, ''), rest: match[3]! } : null;
}

/** Ranks that stand before a name: "Dr.", "Prof.", "Gen. (Ret.)", "Amb.". */
const TITLE =
  /^(?:(?:(?:ret(?:ire)?d?\.?|former) )?(?:assoc(?:iate|\.) |asst\.? |assistant )?(?:dr|prof|professor|amb|ambassador|lt|lieutenant|maj|major|brig|brigadier|vice|rear|gen|general|col|colonel|capt|captain|cmdr|commander|adm|admiral|air|marshal|sen|senator|rep|hon|the hon|rev|mr|mrs|ms|shri|smt|sgt|first|ing|mag|д-р|проф|профессор|академик|генерал|полковник|посол)\.?(?:[- ](?=(?:gen|general|col|colonel|adm|admiral|maj|major|marshal|dr|prof|dipl|cmdr|commander|майор|лейтенант|полковник)\b)|(?=\s|$)))(?: ?\(?(?:ret(?:ire)?d?|retd|usa|usn|usaf|usmc)\.?\)?(?=\s))?/i;

/** The ranks before a name and the name; a rank is taken only where a name of two words is left. */
export function splitTitles(text: string): { titles: string[]; name: string } {
  const titles: string[] = [];
  let name = text.trim();
  for (let match = TITLE.exec(name); match && match[0].trim(); match = TITLE.exec(name)) {
    const left = name.slice(match[0].length).trim();
    if (!left.includes(' ') || !/^[A-ZА-ЯЁÀ-Þ(]/.test(left)) break;
    const title = match[0].trim();
    const last = titles.at(-1);
    // "Lt. Gen." is one rank.
    if (last && /^(?:lt|lieutenant|maj|major|brig|brigadier|vice|rear|air|first)\b/i.test(last)) titles[titles.length - 1] = `${last} ${title}`;
    else if (!/^(?:mr|mrs|ms|shri|smt)\.?$/i.test(title)) titles.push(title);
    name = left;
  }
  const retired = /^(.+?),? \(?(?:(ret(?:ire)?d?|retd)\.?)\)?$/i.exec(name);
  if (retired && titles.length) {
    titles.push(`${titles.pop()} (${retired[2]}.)`);
    name = retired[1]!;
  }
  return { titles, name };
}
