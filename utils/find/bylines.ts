// Which lines before the body name the article's authors?
import type { Affiliation, Block, Credit } from '../model.ts';
import { isAffiliationLine, parseAffiliation } from '../text/affiliation.ts';
import { type BylinePerson, LEAD_IN, isNamedPost, parseByline } from '../text/byline.ts';
import { isPersonName } from '../text/names.ts';
import { isInstitutionPart, isRolePart } from '../text/part-kinds.ts';
import { LONGEST_BYLINE, beforeText } from './clues.ts';
import type { Found } from './merge.ts';

const INTERVIEWER = /^(?:interview(?:ed|er)?(?: by)?|questions by|беседовала?|интервью (?:взяла?|подготовила?|провела?|вела)|интервьюер|вопросы задавала?)[:\s]/i;
const GUEST = /^(?:guest|interviewee|in conversation with|an? interview with|interview with|our guest|гость|собеседник|на вопросы отвечает|интервью с)[:\s]+/i;
/** Who took pictures or put the text into another language did not write it. */
const NOT_AUTHOR = /^(?:photo|image|picture|illustration|translat|edited|editor:|cover|getty images|source|credit|фото|перев[её]л|перевод|редактор:|источник|иллюстрац)/i;

interface Line {
  block: Block;
  people: BylinePerson[];
  part: Credit['part'];
  /** Whether the line alone proves who wrote. */
  isSure: boolean;
}

/** Read a line as a byline; without people where it is none. */
function readLine(block: Block): Line {
  const { text } = block;
  const nothing: Line = { block, people: [], part: undefined, isSure: false };
  if (text.length > LONGEST_BYLINE || block.kind === 'title' || block.kind === 'caption' || NOT_AUTHOR.test(text) || /\bGetty Images\b/.test(text) || text === text.toLowerCase()) return nothing;
  const part = INTERVIEWER.test(text) ? 'interviewer' : GUEST.test(text) ? 'guest' : undefined;
  const line = text.replace(part ? (part === 'guest' ? GUEST : INTERVIEWER) : LEAD_IN, '');
  const isLed = line !== text;
  // A line that begins a sentence of the text, or has no name in it, costs no more than a look at its first words.
  const people = parseByline(line).filter(({ name }) => name);
  const isSaid = people.some(({ degrees, affiliations }) => degrees.length > 0 || affiliations.some(({ role, organisation }) => isRolePart(role) || isInstitutionPart(organisation)));
  if (!people.every(({ name }) => isPersonName(name))) return isLed && !part && line.length < 80 && block.hint === 'byline' ? { ...nothing, people, isSure: true } : nothing;
  return { block, people: people.map(withoutJunk), part, isSure: isLed || isSaid || block.hint === 'byline' };
}

/** Dates, handles and the like on the same line are no affiliations. */
function withoutJunk(person: BylinePerson): BylinePerson {
  const isReal = ({ role, organisation }: Affiliation) => isRolePart(role) || organisation !== '' || !/\d|@|\|/.test(role);
  const junk = person.affiliations.filter((one) => !isReal(one)).map(({ role }) => role);
  return { ...person, affiliations: person.affiliations.filter(isReal), rest: [...person.rest, ...junk] };
}

const startsLikeByline = (text: string) => text.length <= LONGEST_BYLINE && (isAffiliationLine(text) || parseByline(text).some(({ name, affiliations }) => name !== '' && affiliations.some(({ role, organisation }) => isRolePart(role) || isInstitutionPart(organisation))));

/** A role for several: "Research Fellows, Steppe Institute" is said of all the names above it. */
const PLURAL = /\b(?:fellows|researchers|analysts|professors|experts|scholars|directors|economists|lecturers|associates|advisers|editors)\b|^(?:научные сотрудники|эксперты|профессора|аналитики|сотрудники)/i;

/** Whether a line says something of the people named above it. */
const isSaidOf = (block: Block | undefined, people: readonly BylinePerson[], read: (block: Block) => Line): boolean => block !== undefined && block.kind !== 'title' && isAffiliationLine(block.text) && !isPersonName(block.text) && !LEAD_IN.test(block.text) && (!read(block).people.length || (isNamedPost(block.text) && !people.some(({ name }) => block.text.startsWith(name))));

/**
 * Find the credits in the lines before the body: names with a line of degrees, roles and institutions under them, or all in one line. Names
 * alone count only beside such ones, in a byline that the page marks or leads in, or where `isKnown` has them.
 */
export function findBylines(blocks: readonly Block[], isKnown: (name: string) => boolean): Found[] {
  const pool = beforeText(blocks, startsLikeByline);
  const found: { credit: Found; sure: boolean }[] = [];
  let above: typeof found = [];
  const lines = new Map<Block, Line>();
  const read = (block: Block): Line => lines.get(block) ?? lines.set(block, readLine(block)).get(block)!;
  for (let i = 0; i < pool.length; i++) {
    const { block, people, part, isSure } = read(pool[i]!);
    if (!people.length) {
      above = [];
      continue;
    }
    const next = pool[i + 1];
    const hasLine = isSaidOf(next, people, read) && people.every(({ affiliations }) => !affiliations.length);
    const line = hasLine ? parseAffiliation(next!.text) : null;
    const credits = people.map(({ name, degrees, affiliations, rest }): Found => ({
      name, degrees: [...degrees, ...(line?.degrees ?? [])], affiliations: [...affiliations, ...(line?.affiliations ?? [])], source: 'byline', blocks: hasLine ? [block.id, next!.id] : [block.id],
      ...(part && { part }), ...(rest.length + (line?.rest.length ?? 0) > 0 && { rest: [...rest, ...(line?.rest ?? [])] }),
    }));
    const named = credits.map((credit) => ({ credit, sure: isSure || hasLine || isKnown(credit.name) }));
    if (hasLine && PLURAL.test(next!.text)) for (const one of above) if (!one.credit.affiliations.length) Object.assign(one, { credit: { ...one.credit, affiliations: line!.affiliations }, sure: true });
    found.push(...named);
    above = hasLine ? [] : [...above, ...named];
    if (hasLine) i++;
  }
  const isBeside = (index: number) => {
    const [at] = found[index]!.credit.blocks;
    return found.some((other) => other.sure && other.credit.blocks.some((id) => Math.abs(id - at!) <= 1));
  };
  return found.filter((one, index) => one.sure || (!one.credit.affiliations.length && isBeside(index))).map((one) => one.credit);
}
