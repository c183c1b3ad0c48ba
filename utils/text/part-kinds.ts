// Is a part of an affiliation line a role, an institution or a part of one, in either language?
import { isRussianInstitution, isRussianRole } from './affiliation-russian.ts';
import { endsAsUnit, isInstitution, isRole } from './phrases.ts';

export const isCyrillic = (text: string) => /[а-яё]/i.test(text);
/** Whether a part says what somebody does, in either language. */
export const isRolePart = (part: string) => (isCyrillic(part) ? isRussianRole(part) : isRole(part));
/** Whether a part names an institution, in either language. */
export const isInstitutionPart = (part: string) => (isCyrillic(part) ? isRussianInstitution(part) : isInstitution(part));
/** Whether a part names a part of an institution, in either language. */
export const isUnitIn = (part: string) => (isCyrillic(part) ? /^(?:кафедр|отдел|сектор|программ|лаборатор|департамент|управлени)/i.test(part) : endsAsUnit(part) || endsAsUnit(part.replace(/ (?:of|for|on) .*/, '')));
