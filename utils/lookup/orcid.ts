// How is ORCID asked for a person, and what does it answer? https://info.orcid.org/documentation/api-tutorials/api-tutorial-searching-the-orcid-registry/
import type { Candidate, Question } from '../model.ts';
import { answerWith, idOf, MOST_RECORDS, propertiesOf, textOf, textsOf } from './records.ts';
import { plainOrganisation, plainWords, type Service } from './service.ts';

const HOST = 'pub.orcid.org';
const LONGEST_NAME = 120;
const LONGEST_ORGANISATION = 200;

/** A phrase of Solr: nothing inside it is an operator but these two signs. */
const phrase = (text: string) => `"${text.replace(/[\\"]/g, ' ').replace(/\s+/g, ' ').trim()}"`;
const organisationOf = (question: Question) => plainOrganisation(question).slice(0, LONGEST_ORGANISATION);

/** Every word of the name, in any order; whoever has the organisation too comes first. */
function queryOf(question: Question): string {
  const words = plainWords(question).split(' ').map(phrase).filter((word) => word !== '""').join(' AND ');
  const name = `given-and-family-names:(${words}) OR other-names:(${words})`;
  const organisation = organisationOf(question);
  return organisation ? `(${name}) OR ((${name}) AND affiliation-org-name:${phrase(organisation)})` : name;
}

export const orcid: Service = {
  name: 'ORCID',
  hosts: [HOST],
  urlOf(question) {
    const name = plainWords(question);
    if (!/\p{L}/u.test(name) || name.length > LONGEST_NAME) return null;
    return new URL(`https://${HOST}/v3.0/expanded-search/?${new URLSearchParams({ q: queryOf(question), start: '0', rows: String(MOST_RECORDS) })}`);
  },
  sentOf: (question) => [plainWords(question), organisationOf(question)].filter(Boolean),
  read(json) {
    const { 'expanded-result': results, 'num-found': total } = propertiesOf(json);
    // Where nobody is found there is no list.
    if (typeof total !== 'number' || !(Array.isArray(results) || (total === 0 && results == null))) return null;
    return answerWith(orcid.name, (results as unknown[] | null) ?? [], readPerson, total);
  },
};

function readPerson(record: Record<string, unknown>): Candidate | null {
  const id = idOf(record['orcid-id'], 'https://orcid.org/', /^(?:\d{4}-){3}\d{3}[\dX]$/);
  const credit = textOf(record['credit-name']);
  const full = [textOf(record['given-names']), textOf(record['family-names'])].filter(Boolean).join(' ');
  const name = full || credit;
  if (!id || !name) return null;
  const also = [...new Set([credit, ...textsOf(record['other-name'])])].filter((one) => one && one !== name);
  return { name, id, url: `https://orcid.org/${id}`, also, institutions: textsOf(record['institution-name']) };
}
