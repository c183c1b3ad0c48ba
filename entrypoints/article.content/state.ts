// What the popup is told of a page.
import { countRepeated } from '../../components/hiddenGroups.ts';
import type { PageState } from '../../utils/messages.ts';
import type { Reading } from '../../utils/model.ts';

/** Sum up a reading, or say that there is none. */
export function stateOf(reading: Reading | null): PageState {
  return {
    url: location.href,
    article: reading !== null,
    actors: reading?.actors.length ?? 0,
    authors: reading?.authors.length ?? 0,
    counts: {
      repeats: reading ? countRepeated(reading.repeats, reading.blocks) : 0,
      widgets: reading?.widgets.length ?? 0,
      marks: reading?.actors.reduce((sum, actor) => sum + actor.mentions.length, 0) ?? 0,
    },
  };
}
