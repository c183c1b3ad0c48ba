// The authors of an article: found here, so that no page carries the grammar of bylines.
import { browser } from 'wxt/browser';
import { findAuthors } from '../../utils/find/authors.ts';
import type { Author, AuthorClues } from '../../utils/model.ts';

/** Under this key a spec holds the answer back until the key is gone, or has it fail. */
const HELD = 'heldAuthors';

/** In the build that is tested end to end alone: wait, or fail, as a spec wants. */
async function held(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = async () => {
    const how = (await browser.storage.local.get(HELD))[HELD];
    if (how === 'fails') throw new Error('as the spec wants');
    if (how === undefined) resolve();
  };
  browser.storage.local.onChanged.addListener(look);
  await look();
  await promise;
  browser.storage.local.onChanged.removeListener(look);
}

/** Say who wrote an article. */
export async function authorsOf(clues: AuthorClues): Promise<Author[]> {
  if (import.meta.env.MODE === 'e2e') await held();
  return findAuthors(clues);
}
