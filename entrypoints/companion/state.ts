// What the popup is told of a page.
import { countMentions } from '../../components/castGroups.ts';
import { countRepeated } from '../../components/hiddenGroups.ts';
import type { PageState } from '../../utils/messages.ts';
import type { CastMember } from '../../utils/model.ts';
import type { PageReading } from '../../utils/reading.ts';
import { canFocus } from './comfort.ts';

/** Sum up a reading. */
export function stateOf(page: PageReading, cast: readonly CastMember[]): PageState {
  const { lang, authors, repeats, blocks, widgets } = page.reading;
  return {
    url: location.href,
    article: true,
    lang,
    actors: cast.length,
    authors: authors.length,
    counts: { repeats: countRepeated(repeats, blocks), widgets: widgets.length, marks: countMentions(cast) },
    canFocus: canFocus(page),
  };
}
