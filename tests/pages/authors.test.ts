// @vitest-environment node
// Are the authors of an article found in every shape in which pages name them, and nobody else?
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectHtml, namesOf } from '../../scripts/inspect.ts';
import type { Author } from '../../utils/model.ts';
import { authorPages } from './authors/shapes.ts';

const shortOf = ({ name, degrees, affiliations }: Author) => [name, ...degrees, ...affiliations.map(({ role, organisation }) => `${role} @ ${organisation}`)].join('; ');
const readAuthors = (id: string) => {
  const { html, url } = authorPages.find((page) => page.id === id)!;
  return inspectHtml(html, url, namesOf).authors;
};

describe('pages of our own', () => {
  test.each(authorPages.map((page) => [page.id, page] as const))('%s', (_, { html, url, authors }) => {
    expect(inspectHtml(html, url, namesOf).authors.map(shortOf)).toEqual(authors);
  }, 30_000);

  test('every place that names an author is listed, the surest first', () => expect(readAuthors('three places')[0]).toMatchObject({ sources: ['byline', 'bio', 'json-ld', 'meta'], url: 'https://institute.example/people/verescu' }));
  test('the guest and the interviewer are told apart', () => expect(readAuthors('interview').map(({ part }) => part)).toEqual(['guest', 'interviewer']));
  test('the bio is kept as it is printed', () => expect(readAuthors('author card')[0]!.bio).toContain('Alina Verescu is a Research Fellow in the Rivers Program at the Steppe Institute.'));
  test('an institution is marked as one', () => expect(readAuthors('an institution')[0]!.isInstitution).toBe(true));
});

const SAVED = path.resolve(import.meta.dirname, '../../../shared/pages');
/** Authors as a reader finds them on the saved pages of think tanks. */
const SAVED_AUTHORS: [file: string, authors: string[]][] = [
  ['brookings.edu-198222', ['Richard V. Reeves; President @ American Institute for Boys and Men']],
  ['brookings.edu-e6f74b', ['Noah Shachtman; Former Brookings Expert @ ; Executive Editor @ The Daily Beast', 'Robert Beckhusen']],
  ['brookings.edu-e70492', ['Chris McKenna;  @ Office of Communications']],
  ['brookings.edu-eb93f7', ['Robert E. Litan; Nonresident Senior Fellow @ Economic Studies']],
  ['heritage.org-8d569f', ['EJ Antoni; Research Fellow @ The Heritage Foundation’s Grover M. Hermann Center for the Federal Budget']],
  ['kas.de-9e8de2', ['Daniel Braun', 'Davor Pasoski']],
  ['osw.waw.pl-b3aa9e', ['Mateusz Gniazdowski', 'Martyna Wasiuta']],
  ['pewresearch.org-f1d6d3', ['Drew DeSilver; Senior Writer @ Pew Research Center']],
];

describe.skipIf(!existsSync(SAVED))('saved pages of think tanks; skipped where ../shared/pages is not beside the project', () => {
  test.each(SAVED_AUTHORS)('%s', (file, authors) => {
    const html = readFileSync(path.join(SAVED, `${file}.html`), 'utf8');
    expect(inspectHtml(html, `https://${file.replace(/-\w+$/, '')}/article`, namesOf).authors.map(shortOf)).toEqual(authors);
  }, 60_000);
});
