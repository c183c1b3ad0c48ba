// How does a spec open the popup on a page, with no toolbar to click on?
import type { Tab } from './driver/tab.ts';

/**
 * Loads the popup while the tab of a page is in front, as the toolbar does: in a tab of its own it would ask itself. The page has one of our
 * scripts, or the tab was granted by `clickAction`.
 */
export async function openPopup(extension: Tab, url: string): Promise<void> {
  await extension.waitFor(async (address) => {
    const { tabs } = (window as any).chrome;
    for (const { id, url: shown } of await tabs.query({})) {
      const state = shown === address ? null : await tabs.sendMessage(id, { name: 'page-state' }).catch(() => null);
      if (shown !== address && state?.url !== address) continue;
      await tabs.update(id, { active: true });
      document.getElementById('app')!.remove();
      location.reload();
      return true;
    }
    return false;
  }, url);
  await extension.waitFor(() => document.querySelector('#app .dr-pop'));
}
