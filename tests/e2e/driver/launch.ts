// Which driver drives which browser?
import type { BrowserKind } from '../../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Browser, LaunchOptions } from './tab.ts';

/** Launches a browser with the extension installed and, unless `live`, with no way out of this machine. */
export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
