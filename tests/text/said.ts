// A byline's people in one line each: "name; degree; role @ institution".
import { parseByline } from '../../utils/text/byline.ts';

/** A byline, and each person as "name; degree; role @ institution". */
export type Rows = [raw: string, ...people: string[]][];

/** Read a byline and write each person in that form. */
export const shortOf = (raw: string): string[] =>
  parseByline(raw).map(({ name, degrees, affiliations }) => [name, ...degrees, ...affiliations.map(({ role, organisation }) => `${role} @ ${organisation}`)].join('; '));

const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
/** Words that only tie the others together. */
const TIES = /^(?:been|teaches|the|an?|of|to|at|in|and|for|with|is|was|are|by|as|serves|works|from|received|her|has|holds|also|currently|she|s|author|verescu|и|автор|авторы|authors|written|2019)$/;

/** The words of a byline that its reading does not have, but for those that only tie others together. */
export function droppedFrom(raw: string): string[] {
  const said = new Set(parseByline(raw).flatMap(({ name, degrees, affiliations, rest }) => wordsOf([name, ...degrees, ...affiliations.flatMap(({ role, organisation }) => [role, organisation]), ...rest].join(' '))));
  return wordsOf(raw).filter((word) => !said.has(word) && !TIES.test(word));
}
