// What the popup is told of a page.
import { countMentions } from '../../components/castGroups.ts';
import { countRepeated } from '../../components/hiddenGroups.ts';
import type { PageState } from '../../utils/messages.ts';
import type { CastMember } from '../../utils/model.ts';
import type { PageReading } from '../../utils/reading.ts';
import { canFocus } from './comfort.ts';

/** Sum up a reading, or say that there is none. */
export function stateOf(page: PageReading | null, cast: readonly CastMember[]): PageState {
  const reading = page?.reading ?? null;
  return {
    url: location.href,
    article: reading !== null,
    lang: reading?.lang ?? '',
    actors: cast.length,
    authors: reading?.authors.length ?? 0,
    counts: {
      repeats: reading ? countRepeated(reading.repeats, reading.blocks) : 0,
      widgets: reading?.widgets.length ?? 0,
      marks: countMentions(cast),
    },
    canFocus: page !== null && canFocus(page),
  };
}
