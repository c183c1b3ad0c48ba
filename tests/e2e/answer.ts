// Does the script of a page answer, and what does it say? Asked from a tab of the extension.
import type { Tab } from './driver/tab.ts';

/** Asks the scripts of all tabs, as the popup does, until that of a page answers: from then on it follows what is stored. */
export const stateOf = (extension: Tab, url: string): Promise<{ article: boolean }> =>
  extension.waitFor(async (address) => {
    const { tabs } = (window as any).chrome;
    for (const { id } of await tabs.query({})) {
      const state = await tabs.sendMessage(id, { name: 'page-state' }).catch(() => null);
      if (state?.url === address) return state;
    }
    return null;
  }, url);
