// The authors of a page that has been read: asked of the background, which has the grammar of bylines.
import { ask } from '../../utils/messages.ts';
import type { Author, AuthorsState, Reading, Undo } from '../../utils/model.ts';
import { readClues } from '../../utils/read/claims.ts';
import type { PageReading } from '../../utils/reading.ts';
import { siteFor } from '../../utils/sites/sites.ts';

export interface AuthorSearch {
  readonly state: AuthorsState;
  /** Look for the authors of a reading and put them into it; those of the reading before stand there meanwhile. */
  seek(page: PageReading): void;
  /** Resolves as soon as nothing is looked for. */
  settled(): Promise<void>;
  forget: Undo;
}

/** Ask for them. A few lines and what stands in the page's head go to the background of this very extension and nowhere else. */
async function authorsOf({ clues }: PageReading): Promise<Author[]> {
  return clues ? [...(await ask('authors', readClues(document, clues, siteFor(location.href))))] : [];
}

/** Whether a byline stands outside the root, where no quick look has told it from the rest. */
function isApart({ authors, blocks, credits }: Reading): boolean {
  const known = new Set([...credits, ...blocks.map(({ id }) => id)]);
  return authors.some((author) => author.blocks.some((id) => !known.has(id)));
}

/**
 * Create it for a page that has not been read yet; a failure costs the authors alone.
 * @param onSettled told whether the article has lines outside its root that nobody knew of
 */
export function createAuthorSearch(onSettled: (isApart: boolean) => void): AuthorSearch {
  let state: AuthorsState = 'seeking';
  let wanted: PageReading | null = null;
  let known: Author[] = [];
  let search = Promise.resolve();
  const seek = async (page: PageReading) => {
    try {
      const found = await authorsOf(page);
      if (page !== wanted) return;
      [state, known, page.reading.authors] = ['found', found, found];
      onSettled(isApart(page.reading));
    } catch (error) {
      console.warn('Dramatis could not look for the authors of this page:', error);
      if (page !== wanted) return;
      if (state === 'seeking') state = 'failed';
      onSettled(false);
    }
  };
  return {
    get state() {
      return state;
    },
    seek(page) {
      wanted = page;
      // The ids of blocks are those of another reading.
      page.reading.authors = known.map((author) => ({ ...author, blocks: [] }));
      search = seek(page);
    },
    async settled() {
      for (let awaited: typeof search | null = null; awaited !== search;) await (awaited = search);
    },
    forget() {
      [state, wanted, known, search] = ['seeking', null, [], Promise.resolve()];
    },
  };
}
