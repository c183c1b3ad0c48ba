// What goes along when the reader cites or saves the article: made at that click, and sent to the background of this very extension.
import { printedActor, sortByName } from '../../components/printed.ts';
import type { Translator } from '../../components/strings.ts';
import { findTaken } from '../../utils/find/taken.ts';
import { ask } from '../../utils/messages.ts';
import type { CastMember, TakenArticle } from '../../utils/model.ts';
import { readPassage } from '../../utils/read/passage.ts';
import { readTaken } from '../../utils/read/taken.ts';
import type { PageReading } from '../../utils/reading.ts';
import { textDirective, withDirective } from '../../utils/text/fragment.ts';
import { headOf } from './head.ts';

interface Taking {
  session: { page: PageReading };
  cast: CastMember[] | null;
  /** Resolves as soon as the authors are known. */
  whenSettled(): Promise<void>;
  strings: Translator;
}

function passageIn({ reading, anchors }: PageReading): TakenArticle['passage'] {
  const passage = readPassage(document.getSelection(), reading.blocks, anchors);
  const directive = passage && textDirective(passage);
  return directive ? { text: passage.words, link: withDirective(location.href, directive) } : null;
}

function articleOf({ session: { page }, cast, strings }: Taking): Omit<TakenArticle, 'authors'> {
  const { reading, anchors } = page;
  const { taken, leftOut } = findTaken(reading);
  return {
    ...headOf(page), leftOut,
    // The reader's own day, in the one locale that writes it as ISO 8601 does.
    accessed: new Date().toLocaleDateString('sv'),
    blocks: readTaken(taken, anchors, document.baseURI),
    cast: sortByName(cast ?? [], strings).map((member) => printedActor(member, strings)),
    passage: passageIn(page),
  };
}

/** Have the window opened in which this article is cited and saved; a failure costs that window alone. */
export function takeAlong(taking: Taking): void {
  const take = async () => {
    // What is selected may be another thing by the time that the authors are known.
    const article = articleOf(taking);
    await taking.whenSettled();
    return ask('take', { ...article, authors: taking.session.page.reading.authors });
  };
  Promise.try(take).catch((error: unknown) => console.warn('Dramatis could not open the window for this article:', error));
}
