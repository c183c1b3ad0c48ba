// What of the settings does not reach the reader's other browsers, and why: said while it is so.
import { useStrings } from '../strings.ts';
import type { Unsynced } from './model.ts';

export function UnsyncedNote({ unsynced }: { unsynced: Unsynced | null }) {
  const { t, list } = useStrings();
  return (
    <div role="status">
      {unsynced && <p class="dr-unsynced">{t(`options.unsynced.${unsynced.why}`, list(unsynced.names.map((name) => t(`options.parts.${name}`))))}</p>}
    </div>
  );
}
