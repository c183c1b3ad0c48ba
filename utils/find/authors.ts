// Who wrote the article, with degrees, roles and institutions: from the lines before its body, the sentences after it, cards and metadata together.
import type { Author, Block, Metadata } from '../model.ts';
import { isSameName } from '../text/latin.ts';
import { findBios } from './bios.ts';
import { findBylines } from './bylines.ts';
import { type Found, mergeAuthors } from './merge.ts';
import { isStaff } from './staff.ts';

/** An institution that is named beside people published the article; alone it wrote it. */
const withoutPublisher = (authors: Author[]) => (authors.some(({ isInstitution }) => !isInstitution) ? authors.filter(({ isInstitution, sources }) => !isInstitution || sources.includes('byline')) : authors);

/**
 * Find the authors, each once. Where lines before the body name authors, metadata only adds to what is said of them: the names that a page
 * prints are surer than those of its templates.
 * @param publishers names of the institution that publishes on this site
 */
export function findAuthors(blocks: readonly Block[], metadata: Metadata, publishers: readonly string[] = []): Author[] {
  const told = metadata.authors.map((credit): Found => ({ ...credit, blocks: [] }));
  const isTold = (name: string) => told.some((credit) => !credit.isUnsure && isSameName(credit.name, name));
  const bylines = findBylines(blocks, isTold);
  const isNamed = (name: string) => isTold(name) || bylines.some((credit) => isSameName(credit.name, name));
  const bios = findBios(blocks, isNamed, bylines.length + told.filter(({ isUnsure, isInstitution }) => !isUnsure && !isInstitution).length > 0);
  const isPrinted = bylines.some(({ part }) => part === undefined);
  const rest = isPrinted ? told.map((credit): Found => ({ ...credit, isUnsure: true })) : told;
  const all = [metadata.publisher, ...publishers].filter(Boolean);
  return withoutPublisher(mergeAuthors([...bylines, ...bios, ...rest])).map((author) => {
    const staff = isStaff(author, all);
    return staff === undefined ? author : { ...author, isStaff: staff };
  });
}
