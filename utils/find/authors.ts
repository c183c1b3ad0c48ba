// Who wrote the article, with degrees, roles and institutions: from the lines before its body, the sentences after it, cards and metadata together.
import type { Author, AuthorClues } from '../model.ts';
import { isSameName } from '../text/latin.ts';
import { publisherIn } from '../text/structured.ts';
import { findBios } from './bios.ts';
import { findBylines } from './bylines.ts';
import { findCredits } from './credits.ts';
import { type Found, mergeAuthors } from './merge.ts';
import { isStaff } from './staff.ts';

/** An institution that is named beside people published the article; alone it wrote it. */
const withoutPublisher = (authors: Author[]) => (authors.some(({ isInstitution }) => !isInstitution) ? authors.filter(({ isInstitution, sources }) => !isInstitution || sources.includes('byline')) : authors);

/**
 * Find the authors, each once. Where lines before the body name authors, metadata only adds to what is said of them: the names that a page
 * prints are surer than those of its templates.
 */
export function findAuthors({ before, around, last, claims, publishers }: AuthorClues): Author[] {
  const names = [...claims.flatMap((claim) => (claim.kind === 'json-ld' ? publisherIn(claim.nodes) : [])), ...publishers];
  const told = findCredits(claims).map((credit): Found => ({ ...credit, blocks: [] }));
  const isTold = (name: string) => told.some((credit) => !credit.isUnsure && isSameName(credit.name, name));
  const bylines = findBylines(before, isTold);
  const isNamed = (name: string) => isTold(name) || bylines.some((credit) => isSameName(credit.name, name));
  const bios = findBios(around, last, isNamed, bylines.length + told.filter(({ isUnsure, isInstitution }) => !isUnsure && !isInstitution).length > 0);
  const isPrinted = bylines.some(({ part }) => part === undefined);
  const rest = isPrinted ? told.map((credit): Found => ({ ...credit, isUnsure: true })) : told;
  return withoutPublisher(mergeAuthors([...bylines, ...bios, ...rest])).map((author) => {
    const staff = isStaff(author, names);
    return staff === undefined ? author : { ...author, isStaff: staff };
  });
}
