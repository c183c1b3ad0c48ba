// What the reader wishes to see beside a page, as the settings say it, and how the surface writes a changed wish back.
import { ask } from '../../utils/messages.ts';
import { type Settings, updateSettings, versionOf } from '../../utils/settings.ts';
import { withMuted, withSidebar, withSwitch, withVersion } from '../../utils/store/changes.ts';
import type { SurfaceOptions } from './surfaceOptions.ts';

type Wishes = Pick<SurfaceOptions, 'switches' | 'choice' | 'width' | 'order' | 'terms' | 'printCast'>;
type Callbacks = Pick<SurfaceOptions, 'onSwitch' | 'onOpenChange' | 'onChoose' | 'onCompare' | 'onWidth' | 'onOrder' | 'onEditTerms' | 'onPrintCast' | 'onMute'>;

/** The wishes for this page. */
export const wishesOf = (settings: Settings): Wishes => ({
  switches: settings.switches, choice: versionOf(settings, location.href), width: settings.sidebarWidth, order: settings.castOrder, terms: settings.terms.length, printCast: settings.printCast,
});

/** What the surface calls; all of it goes to the storage, and comes back from there. */
export const callbacks: Callbacks = {
  onSwitch: (name, on) => void updateSettings((now) => withSwitch(now, name, on)),
  onOpenChange: (open) => void updateSettings((now) => withSidebar(now, location.href, open)),
  onChoose: (version) => void updateSettings((now) => withVersion(now, location.href, version)),
  onCompare: (first, second) => ask('compare', { first, second }),
  onWidth: (sidebarWidth) => void updateSettings((now) => ({ ...now, sidebarWidth })),
  onOrder: (castOrder) => void updateSettings((now) => ({ ...now, castOrder })),
  onEditTerms: () => void ask('open-options', 'glossary'),
  onPrintCast: (printCast) => void updateSettings((now) => ({ ...now, printCast })),
  onMute: (id, scope, muted) => void updateSettings((now) => withMuted(now, location.href, id, scope, muted)),
};
