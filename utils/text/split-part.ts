// What does a part of an affiliation line say is done, and for whom, in either language and with the signs between them?
import { type Split, splitEnglish } from './affiliation-english.ts';
import { splitRussian } from './affiliation-russian.ts';
import { isCyrillic, isInstitutionPart, isRolePart } from './part-kinds.ts';

/** "Nonresident Fellow - Global Economy and Development": a dash between a role and for whom. */
function splitDash(text: string): Split | null {
  const match = /^(.+?) [-–—] (.+)$/.exec(text);
  if (!match || splitWords(match[1]!).organisation || match[1]!.split('«').length !== match[1]!.split('»').length || !isRolePart(match[1]!) || /^[^,]+ at (?:the )?[A-Z]/.test(match[2]!)) return null;
  return isRolePart(match[2]!) ? { role: text, organisation: '' } : { role: match[1]!, organisation: match[2]! };
}

/** "Lecturer (University of Oslo)". */
function splitBrackets(text: string): Split | null {
  const match = /^([^()]+) \(([^()]+)\)$/.exec(text);
  return match && isRolePart(match[1]!) && isInstitutionPart(match[2]!) && !isRolePart(match[2]!) ? { role: match[1]!, organisation: match[2]! } : null;
}

const splitWords = (text: string): Split => (isCyrillic(text) ? splitRussian(text) : splitEnglish(text));

/** Part a piece of a line into what is done and for whom; either may be empty. */
export function splitPart(text: string): Split {
  const split = splitDash(text) ?? splitWords(text);
  return split.organisation || !isRolePart(text) ? split : (splitBrackets(text) ?? split);
}
