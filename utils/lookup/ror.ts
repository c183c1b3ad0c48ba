// How is the Research Organization Registry asked for an organisation, and what does it answer? https://ror.readme.io/docs/api-query, https://ror.readme.io/docs/ror-data-structure
import type { Candidate, Question } from '../model.ts';
import { answerWith, idOf, propertiesOf, textOf, textsOf } from './records.ts';
import { plainWords, type Service } from './service.ts';

const HOST = 'api.ror.org';
const LONGEST_NAME = 200;

/** Its query is that of Elasticsearch: between quotation marks only these are signs. */
const phrase = (text: string) => `"${text.replace(/[\\"]/g, ' ').replace(/\s+/g, ' ').trim()}"`;

/** The name without an acronym in brackets; of a department with its institution, the institution too. */
function queryOf(question: Question): string {
  const name = plainWords(question).replace(/\s*\([^()]*\)/g, '').replace(/^the /i, '');
  const last = /,\s+([^,]+\s[^,]+)$/.exec(name)?.[1];
  return [name, ...(last ? [last] : [])].map(phrase).join(' OR ');
}

export const ror: Service = {
  name: 'ROR',
  hosts: [HOST],
  urlOf(question) {
    const name = plainWords(question);
    if (!/\p{L}/u.test(queryOf(question)) || name.length > LONGEST_NAME) return null;
    return new URL(`https://${HOST}/v2/organizations?${new URLSearchParams({ query: queryOf(question) })}`);
  },
  sentOf: (question) => [plainWords(question)],
  // Twenty whole records, those of great universities with all their parts.
  longest: 2_000_000,
  read(json) {
    const { items, number_of_results: total } = propertiesOf(json);
    return Array.isArray(items) ? answerWith(ror.name, items, readOrganisation, total) : null;
  },
};

/** The name that the registry shows, and the others. */
function namesOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value.slice(0, 60).map(propertiesOf) : [];
  const isShown = ({ types }: Record<string, unknown>) => Array.isArray(types) && types.includes('ror_display');
  return textsOf([...names.filter(isShown), ...names.filter((one) => !isShown(one))].map((one) => one['value']));
}

function placeOf(locations: unknown): string {
  const { geonames_details: details } = propertiesOf(Array.isArray(locations) ? locations[0] : null);
  const { name, country_name: country } = propertiesOf(details);
  return [textOf(name), textOf(country)].filter(Boolean).join(', ');
}

function readOrganisation(record: Record<string, unknown>): Candidate | null {
  const id = idOf(record['id'], 'https://ror.org/', /^0[a-z0-9]{6}\d{2}$/);
  const [name, ...also] = namesOf(record['names']);
  if (!id || !name) return null;
  const { established } = record;
  const place = placeOf(record['locations']);
  const isYear = typeof established === 'number' && Number.isInteger(established) && established > 0 && established < 3000;
  return { name, id, url: `https://ror.org/${id}`, also, institutions: [], ...(place && { place }), ...(isYear && { since: established }) };
}
