// How is OpenAlex asked for a person, and what does it answer? https://developers.openalex.org/api-reference/authors
import type { Candidate, Question } from '../model.ts';
import { answerWith, idOf, propertiesOf, textOf, textsOf } from './records.ts';
import { plainOrganisation, plainWords, type Service } from './service.ts';

const HOST = 'api.openalex.org';
const LONGEST_NAME = 120;
/** More than are shown, since those of the organisation are looked for among them. */
const ROWS = 25;
const FIELDS = 'id,display_name,display_name_alternatives,last_known_institutions,affiliations';

export const openalex: Service = {
  name: 'OpenAlex',
  hosts: [HOST],
  urlOf(question) {
    const name = plainWords(question);
    if (!/\p{L}/u.test(name) || name.length > LONGEST_NAME) return null;
    // It searches people by their names alone: the organisation stays here and puts the answer in order.
    return new URL(`https://${HOST}/authors?${new URLSearchParams({ search: name, 'per-page': String(ROWS), select: FIELDS })}`);
  },
  sentOf: (question) => [plainWords(question)],
  longest: 1_000_000,
  read(json, question) {
    const { results, meta } = propertiesOf(json);
    if (!Array.isArray(results)) return null;
    return answerWith(openalex.name, sortByOrganisation(results, question), readPerson, propertiesOf(meta)['count']);
  },
};

const nameOf = (institution: unknown): string => textOf(propertiesOf(institution)['display_name']);

/** Where somebody works by the last works, then where he has worked. */
function institutionsOf(record: Record<string, unknown>): string[] {
  const { last_known_institutions: last, affiliations } = record;
  const before = Array.isArray(affiliations) ? affiliations.map((one) => propertiesOf(one)['institution']) : [];
  return textsOf([...(Array.isArray(last) ? last : []), ...before].map(nameOf));
}

function sortByOrganisation(results: unknown[], question: Question): unknown[] {
  const wanted = plainOrganisation(question).toLowerCase();
  const isOf = (record: unknown) => institutionsOf(propertiesOf(record)).some((name) => wanted.includes(name.toLowerCase()) || name.toLowerCase().includes(wanted));
  return wanted ? [...results.filter(isOf), ...results.filter((one) => !isOf(one))] : results;
}

function readPerson(record: Record<string, unknown>): Candidate | null {
  const id = idOf(record['id'], 'https://openalex.org/', /^A\d{1,12}$/);
  const name = textOf(record['display_name']);
  if (!id || !name) return null;
  return { name, id, url: `https://openalex.org/${id}`, also: textsOf(record['display_name_alternatives']).filter((one) => one !== name), institutions: institutionsOf(record) };
}
