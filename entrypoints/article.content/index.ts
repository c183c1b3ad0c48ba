// The story of an article's page: read it, bring it to what the reader has chosen, follow what changes, take everything back.
import '../../assets/css/page.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  SIDE_WIDTH, type Settings, isFocusOn, isOn, isSidebarOpen, loadSettings, mutedOn, updateSettings, versionOf, watchSettings, widthOf,
} from '../../utils/settings.ts';
import { clearParts, loadPart, shareModules, usePart } from '../../utils/parts.ts';
import { answer, ask } from '../../utils/messages.ts';
import { MATCHES, isArticleAddress, siteFor } from '../../utils/sites/sites.ts';
import { readTheme } from '../../utils/read/theme.ts';
import type { ReadOptions } from '../../utils/reading.ts';
import { findRepeats } from '../../utils/find/repeats.ts';
import { SHADOW_MODE, createHost } from '../../utils/effects/host.ts';
import { scrollBy, scrollerOf } from '../../utils/effects/scroll.ts';
import { watchPaint } from '../../utils/effects/settle.ts';
import { createTongue } from '../../components/tongue.ts';
import type { CardsPart } from '../cards/part.ts';
import type { Words } from '../cards/words.tsx';
import type { ExtrasPart } from '../extras/part.ts';
import type { Undo } from '../../utils/model.ts';
import { removeLeftovers } from './leftovers.ts';
// Types apart: WXT drops the imports that only `main` needs, and would keep these for their types.
import type { Reader } from './readerOptions.ts';
import { createReader } from './reader.ts';
import { reserveRoomFor } from './room.ts';

/** Every site that this runs on by itself has a profile; a page that the reader has asked for has none. Without Readability (11 kB) structure alone decides. */
const loadReadability = async () => (siteFor(location.href) ? undefined : loadPart<ReadOptions['findRootElsewhere']>('readability').catch(() => undefined));

const isParsed = () => document.readyState !== 'loading';

interface Running {
  reader: Reader;
  /** Use the card of words that the reader asks about; a failure costs the card alone. */
  openWords(use: (words: Words) => void): void;
}

/** Who focuses on articles here must not see the page move: what that needs is loaded before the page is read. */
const loadForFocus = async (settings: Settings): Promise<ExtrasPart | null> =>
  isOn(settings, location.href) && isFocusOn(settings, location.href) && isArticleAddress(location.href) ? loadPart<ExtrasPart>('extras').catch(() => null) : null;

/** Answer from the first moment on: what is asked for before the page is read waits for it. */
const answerFor = (ready: Promise<Running>): Undo =>
  answer({
    'page-state': async () => {
      const { reader } = await ready;
      await reader.settled();
      return reader.state();
    },
    'open-sidebar': async () => (await ready).reader.open(),
    'take-page': async () => (await ready).reader.take(),
    comfort: async (command) => (await ready).reader.comfort(command),
    walk: async (command) => (await ready).reader.walk(command),
    'open-words': async (text) => (await ready).openWords((words) => words.openSelected(text)),
    'toggle-page': () => location.href,
  });

export default defineContentScript({
  // The build for checking reads every page; it is never packaged.
  matches: import.meta.env.MODE === 'everywhere' ? ['http://*/*', 'https://*/*'] : [...MATCHES],
  runAt: 'document_start',
  async main(ctx) {
    clearParts();
    // What the later scripts use of it (`scripts/parts.ts`).
    shareModules({
      'wxt/browser': { browser }, 'utils/settings': { SIDE_WIDTH, isFocusOn, isSidebarOpen, mutedOn, updateSettings, versionOf, widthOf },
      'utils/effects/host': { SHADOW_MODE, createHost }, 'utils/effects/scroll': { scrollBy, scrollerOf }, 'utils/find/repeats': { findRepeats }, 'utils/read/theme': { readTheme }, 'utils/sites/sites': { siteFor },
    });
    // Watched before they are asked for, so that no change falls between the two.
    let changed: Settings | null = null;
    let follow = (next: Settings): void => { changed = next; };
    const unwatch = watchSettings((next) => follow(next));
    // Asked for while the page still comes in, so that hiding need not wait and nothing is seen to jump.
    const asked = loadSettings();
    const shortcut = ask('shortcut', undefined);
    const painted = watchPaint(document);
    const { promise: ready, resolve: begin } = Promise.withResolvers<Running>();
    const undos = [unwatch, painted.stop, answerFor(ready)];
    void asked.then((settings) => isParsed() || reserveRoomFor(settings));
    const tongue = createTongue((key, substitutions) => browser.i18n.getMessage(key.replaceAll('.', '_') as never, substitutions), (language) => ask('messages', language));
    const { strings } = tongue;
    let onSpoken = (): void => {};
    const speak = async ({ language }: Settings) => (await tongue.speak(language)) && onSpoken();
    // Hiding does not wait for it: what is drawn before is drawn anew.
    const spoken = asked.then((settings) => speak(changed ?? settings));
    // Before the scripts that the page defers have run: they may take long, and the page is painted meanwhile.
    if (!isParsed()) await new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));
    const [loaded, findRootElsewhere, extras] = await Promise.all([asked, loadReadability(), asked.then(loadForFocus)]);
    if (ctx.isInvalid) return undos.forEach((undo) => undo());

    removeLeftovers(document);
    // What was kept for the sidebar went with them.
    const undoRoom = reserveRoomFor(changed ?? loaded);
    let settings = changed ?? loaded;
    let words: Words | null = null;
    const openWords: Running['openWords'] = (use) => {
      usePart<CardsPart>('cards', 'open the card for these words', ({ createWords }) =>
        use(words ??= createWords({ strings, lang: reader.lang, theme: () => readTheme(document.body), settings: () => settings })));
    };
    const reader = createReader({ settings, strings, shortcut, painted, undoRoom, extras, spoken, findRootElsewhere, onOpenWords: (asked) => openWords((card) => card.open(asked)) });
    follow = (next) => {
      settings = next;
      reader.follow(next);
      words?.update();
      void speak(next);
    };
    onSpoken = () => {
      reader.speak();
      words?.update();
    };

    begin({ reader, openWords });
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      words?.close();
      reader.restart();
    });
    ctx.onInvalidated(() => {
      for (const undo of undos) undo();
      words?.close();
      reader.stop();
    });
  },
});
