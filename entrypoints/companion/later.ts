// The views that few readers open, from the script that holds them.
import type { LaterLoader } from '../../components/later.tsx';
import { loadPart } from '../../utils/parts.ts';
import type { ExtrasPart } from '../extras/part.ts';

/** Create the way to them; nothing is loaded before one is opened. */
export function createLater(): LaterLoader {
  const loader: LaterLoader = {
    loaded: null,
    load: async () => (loader.loaded ??= (await loadPart<ExtrasPart>('extras')).later),
  };
  return loader;
}
