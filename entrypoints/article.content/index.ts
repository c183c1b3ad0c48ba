// The story of an article's page: read it, bring it to what the reader has chosen, follow what changes, take everything back.
import '../../assets/css/page.css';
import { i18n } from '#i18n';
import surfaceCss from '../../assets/css/surfaces.css?inline';
import { createTranslator } from '../../components/translator.ts';
import { answer, ask } from '../../utils/messages.ts';
import { watchPaint } from '../../utils/effects/settle.ts';
import { readTheme } from '../../utils/read/theme.ts';
import { type Settings, loadSettings, updateSettings, watchSettings, withToggled } from '../../utils/settings.ts';
import { MATCHES } from '../../utils/sites/sites.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeLeftovers } from './leftovers.ts';
import { createReader } from './reader.ts';
import { reserveRoomFor } from './room.ts';
import { createWords } from './words.tsx';

/** Every site that this runs on has a profile, but in the build that reads everywhere: the others do not carry Readability (11 kB). */
const loadReadability = async () => (import.meta.env.MODE === 'everywhere' ? (await import('../../utils/read/readability.ts')).findRootByReadability : undefined);

const isParsed = () => document.readyState !== 'loading';

export default defineContentScript({
  // The build for checking reads every page; it is never packaged.
  matches: import.meta.env.MODE === 'everywhere' ? ['http://*/*', 'https://*/*'] : [...MATCHES],
  runAt: 'document_start',
  async main(ctx) {
    // Watched before they are asked for, so that no change falls between the two.
    let changed: Settings | null = null;
    let follow = (next: Settings): void => { changed = next; };
    const unwatch = watchSettings((next) => follow(next));
    // Asked for while the page still comes in, so that hiding need not wait and nothing is seen to jump.
    const asked = loadSettings();
    const shortcut = ask('shortcut', undefined);
    const painted = watchPaint(document);
    void asked.then((settings) => isParsed() || reserveRoomFor(settings));
    // Before the scripts that the page defers have run: they may take long, and the page is painted meanwhile.
    if (!isParsed()) await new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));
    const [loaded, findRootElsewhere] = await Promise.all([asked, loadReadability()]);
    if (ctx.isInvalid) return unwatch();

    removeLeftovers(document);
    // What was kept for the sidebar went with them.
    const undoRoom = reserveRoomFor(changed ?? loaded);
    const strings = createTranslator(i18n.t as (key: string, substitutions: string[]) => string);
    let settings = changed ?? loaded;
    const words = createWords({ strings, css: surfaceCss, lang: () => reader.state().lang, theme: () => readTheme(document.body), settings: () => settings });
    const reader = createReader({ settings, strings, shortcut, painted, undoRoom, findRootElsewhere, onOpenWords: words.open });
    follow = (next) => {
      settings = next;
      reader.follow(next);
      words.update();
    };

    const undos = [
      unwatch,
      painted.stop,
      answer({
        'page-state': () => reader.state(),
        'open-sidebar': () => reader.open(),
        'take-page': () => reader.open('take'),
        comfort: (command) => reader.comfort(command),
        walk: (command) => reader.walk(command),
        'open-words': words.openSelected,
        'toggle-page': () => updateSettings((now) => withToggled(now, location.href)),
      }),
    ];
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      words.close();
      reader.restart();
    });
    ctx.onInvalidated(() => {
      for (const undo of undos) undo();
      words.close();
      reader.stop();
    });
  },
});
