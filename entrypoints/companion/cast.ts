// The cast of a page that has been read: asked of the background, which has the glossary.
import { placeMentions } from '../../utils/find/places.ts';
import { searchedText } from '../../utils/find/searched.ts';
import { ask } from '../../utils/messages.ts';
import type { CastMember, Reading } from '../../utils/model.ts';
import { type Settings, mutedOn } from '../../utils/settings.ts';
import { primaryLanguage } from '../../utils/text/language.ts';

/** Find the cast of a reading. The text goes to the background of this very extension and nowhere else. */
async function castOf({ blocks, searched, lang, paragraphs, published }: Reading, settings: Settings): Promise<CastMember[]> {
  const textOf = new Map(blocks.map((block) => [block.id, searchedText(block)]));
  const members = await ask('members', {
    blocks: searched.map((id) => ({ id, text: textOf.get(id)! })), language: primaryLanguage(lang), terms: settings.terms, muted: mutedOn(settings, location.href), published,
  });
  const actors = placeMentions(members.map(({ actor }) => actor), blocks, paragraphs);
  return members.map((member, n) => ({ ...member, actor: actors[n]! }));
}

/** Look for the cast of a reading, and hand it on; null where that fails, which costs the cast alone. */
export function seekCast(reading: Reading, settings: Settings, use: (cast: CastMember[] | null) => void): Promise<void> {
  return castOf(reading, settings).then(use).catch((error: unknown) => {
    console.warn('Dramatis could not look for the actors of this page:', error);
    use(null);
  });
}

/** Whether the same cast, marked alike, is wanted under both settings on this page. */
export const isSameWish = (before: Settings, after: Settings): boolean => {
  const wish = (settings: Settings) => JSON.stringify([settings.marking, settings.terms, mutedOn(settings, location.href)]);
  return wish(before) === wish(after);
};
