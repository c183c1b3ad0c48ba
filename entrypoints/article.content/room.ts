// Room for the sidebar before anything is read, so that the page need not move later.
import { reserveRoom } from '../../utils/effects/room.ts';
import type { Undo } from '../../utils/model.ts';
import { type Settings, isOn, isSidebarOpen } from '../../utils/settings.ts';
import { isArticleAddress } from '../../utils/sites/sites.ts';

/** Keep room for the sidebar from the first paint on, where the address speaks for an article. */
export function reserveRoomFor(settings: Settings): Undo {
  return isOn(settings, location.href) && isSidebarOpen(settings, location.href) && isArticleAddress(location.href) ? reserveRoom(document, settings.sidebarWidth) : () => {};
}
