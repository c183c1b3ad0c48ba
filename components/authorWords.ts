// What can be said of an author in a line: for the clipboard, and for the registers that may know more.
import type { Author, Language } from '../utils/model.ts';
import type { RegisterQuestion } from './authorDesk.ts';

/** List the organisations that an author belongs to, each once; an institution is its own. */
export const organisationsOf = ({ name, isInstitution, affiliations }: Author): string[] =>
  [...new Set([...(isInstitution ? [name] : []), ...affiliations.map(({ organisation }) => organisation)])].filter(Boolean);

/** Write an author in a line: name, role, organisation; several posts parted by semicolons. */
export const lineOf = ({ name, affiliations }: Author): string =>
  [name, affiliations.map(({ role, organisation }) => [role, organisation].filter(Boolean).join(', ')).join('; ')].filter(Boolean).join(', ');

/** List what registers can be asked: two about a person, one about each organisation. */
export function questionsOf(author: Author, language: Language): RegisterQuestion[] {
  const organisations = organisationsOf(author);
  const [organisation] = organisations;
  const person = { words: author.name, language, ...(organisation && { organisation }) };
  return [
    ...(author.isInstitution ? [] : [{ service: 'orcid' as const, ...person }, { service: 'openalex' as const, ...person }]),
    ...organisations.map((words) => ({ service: 'ror' as const, words, language })),
  ];
}

/** Say what a question sends: of the registers of people one can be told the organisation too. */
export const sentIn = ({ service, words, organisation }: RegisterQuestion): string =>
  service === 'orcid' && organisation ? `${words}, ${organisation}` : words;
