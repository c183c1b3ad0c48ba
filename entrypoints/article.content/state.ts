// What the popup is told of a page.
import { countMentions } from '../../components/castGroups.ts';
import { countRepeated } from '../../components/hiddenGroups.ts';
import type { PageState } from '../../utils/messages.ts';
import type { CastMember, Reading } from '../../utils/model.ts';

/** Sum up a reading, or say that there is none. */
export function stateOf(reading: Reading | null, cast: readonly CastMember[]): PageState {
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
  };
}
