// What the cards of authors ask for: entries from the background's glossary, the clipboard, and, at a click, a register.
import type { AuthorDesk, RegisterAnswer } from '../../components/authorDesk.ts';
import { ask } from '../../utils/messages.ts';
import type { Entry, SiteProfile } from '../../utils/model.ts';

/** Create the desk of a page; a failure of the glossary costs the entries alone. */
export function createAuthorDesk(site: SiteProfile | null, lang: () => string): AuthorDesk {
  return {
    publisher: site?.name ?? null,
    lang,
    findPublisher: () => guarded<Entry | null>(async () => (site?.entry ? (await ask('entries', [site.entry]))[0] ?? null : null), null),
    findKnown: (names) => guarded(async () => new Map(await ask('known-names', names)), new Map()),
    onCopy: (text) => navigator.clipboard.writeText(text),
    // What cannot be asked at all, as after an update of the extension, is as far away as what is offline.
    onLookUp: (question) => ask('look-up', question).catch(() => ({ status: 'offline' })) as Promise<RegisterAnswer>,
  };
}

async function guarded<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    console.warn('Dramatis could not look into its glossary for the authors of this page:', error);
    return otherwise;
  }
}
