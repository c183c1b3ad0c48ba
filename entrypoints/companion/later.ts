// The views that a reader may open, from the scripts that hold them.
import type { LaterLoader } from '../../components/later.tsx';
import { loadPart } from '../../utils/parts.ts';
import type { CardsPart } from '../cards/part.ts';
import type { ExtrasPart } from '../extras/part.ts';

/** Create the way to them; nothing is loaded before one is opened, or seems to be wanted. */
export function createLater(): LaterLoader {
  const loaded: LaterLoader['loaded'] = {};
  return {
    loaded,
    load: async (part) => {
      if (!loaded[part]) Object.assign(loaded, { [part]: (await loadPart<CardsPart | ExtrasPart>(part)).later });
    },
  };
}
