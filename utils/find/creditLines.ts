// Which lines before the text are credits, and no running text? A quick look, for all that cannot wait for the grammar of bylines.
import type { Block } from '../model.ts';
import { LONGEST_BYLINE, beforeText } from './clues.ts';

const LEAD_IN = /^(?:(?:written |text |story )?by|authors?|interview(?:ed)?(?: by)?|interviewer|guest|автор(?: статьи| текста)?|авторы|об авторах?|беседовала?|интервью(?: взяла?)?|интервьюер|гость)(?:(\s*[:—–])|\s|$)\s*/i;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,3}(?= ))){1,4}`;
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');
const NAME_BEFORE = new RegExp(String.raw`^${NAME}(?:, | [—–-] | \()`, 'u');
const DEGREE = /^(?:(?:ph\.? ?d|m\.?a|m\.?sc|ll\.?m|mba|dr|prof)(?!\p{L})|[кд]\.|канд|докт|магистр|бакалавр|чл\.|академик)/iu;
const ROLE =
  /^(?:[\p{L}-]+ ){0,3}(?:fellow|research|director|professor|lecturer|analyst|expert|editor|head|chair|president|ambassador|correspondent|economist|scholar|scientist|научн|директор|профессор|доцент|преподаватель|эксперт|аналитик|редактор|руководитель|заведующ|председатель|президент|посол|сотрудник|обозреватель|журналист|аспирант|студент)/iu;
const SENTENCE_END = /[.!?…:]["”»'’)]*$/;

type Line = 'credit' | 'name' | 'role' | null;

/** What a line before the text is; in doubt it is text, which nothing is taken from. */
function lineOf({ text, kind, hint }: Block): Line {
  if (kind === 'title' || kind === 'caption' || text.length > LONGEST_BYLINE) return null;
  if (hint === 'byline') return 'credit';
  const isSentence = SENTENCE_END.test(text);
  const [lead, colon] = LEAD_IN.exec(text) ?? [];
  // "Author: Jane Doe."; "By Jane Doe", but not "By Monday the last of them had left."
  if (lead && /^(?:$|[\p{Lu}«"“])/u.test(text.slice(lead.length)) && (colon || !isSentence)) return 'credit';
  const said = text.replace(NAME_BEFORE, '');
  const [isNamed, hasDegree] = [said !== text, DEGREE.test(said)];
  if (isNamed && hasDegree) return 'credit';
  if (isSentence) return null;
  if ((hasDegree || ROLE.test(said)) && (isNamed || said.includes(','))) return 'credit';
  return ROLE.test(text) ? 'role' : NAME_ALONE.test(text) ? 'name' : null;
}

/** Find the credit lines before the text: those that say so, a name with a role under it, and names and roles beside such lines. */
export function findCreditLines(blocks: readonly Block[]): number[] {
  const pool = beforeText(blocks);
  const lines = pool.map(lineOf);
  const isCredit = (at: number) => {
    const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
    return line === 'credit' || (line && (before === 'credit' || after === 'credit')) || (line === 'name' && after === 'role') || (line === 'role' && before === 'name');
  };
  return pool.filter((_, at) => isCredit(at)).map(({ id }) => id);
}
