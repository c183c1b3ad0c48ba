// One page and its reader: the reading that is in force, what is shown of it, and the answers to the popup.
import surfaceCss from '../../assets/css/surfaces.css?inline';
import type { Translator } from '../../components/strings.ts';
import { watchPage } from '../../utils/effects/watch.ts';
import { buildCast } from '../../utils/find/cast.ts';
import { createNameIndex, type NameIndex } from '../../utils/find/actors.ts';
import { entryById, glossary } from '../../utils/glossary/glossary.ts';
import type { PageState } from '../../utils/messages.ts';
import type { Language, Reading, Undo } from '../../utils/model.ts';
import { findRootByReadability } from '../../utils/read/readability.ts';
import { readTheme } from '../../utils/read/theme.ts';
import { liveView } from '../../utils/read/view.ts';
import { type PageReading, readPage } from '../../utils/reading.ts';
import { type Settings, isOn, isSidebarOpen, updateSettings, withSidebar, withSwitch } from '../../utils/settings.ts';
import { type CompanionSurface, createCompanion } from './companion.tsx';
import { addFonts } from './fonts.ts';
import { type Session, createSession } from './session.tsx';

export interface ReaderOptions {
  settings: Settings;
  strings: Translator;
  shortcut: Promise<string>;
}

export interface Reader {
  /** Follow changed settings. */
  follow(settings: Settings): void;
  /** Read the page anew, as after navigation inside it. */
  restart(): void;
  state(): PageState;
  /** The latest reading, of a page that is no article too; kept in the build for every page only. */
  latest(): Reading | null;
  open(): void;
  /** Take everything back and look no more. */
  stop: Undo;
}

export function createReader(options: ReaderOptions): Reader {
  let settings = options.settings;
  let session: Session | null = null;
  let surface: CompanionSurface | null = null;
  let undoFonts: Undo | null = null;
  let undoWatch: Undo | null = null;
  let revealed: ReadonlySet<string> = new Set();
  let shortcut = '';
  let latest: Reading | null = null;
  const indexes = new Map<Language, NameIndex>();
  const names = (language: Language) => {
    const index = indexes.get(language) ?? createNameIndex(glossary, language);
    indexes.set(language, index);
    return index;
  };
  const read = () => {
    const page = readPage(document, location.href, liveView(window), { names, findRootElsewhere: findRootByReadability });
    if (import.meta.env.MODE === 'everywhere') latest = page.reading;
    return page;
  };
  const isRunning = () => isOn(settings, location.href);

  void options.shortcut.then((keys) => {
    shortcut = keys;
    surface?.update({ shortcut });
  }, () => {});

  const onReveal = (key: string, shown: boolean) => {
    const next = new Set(revealed);
    if (shown) next.add(key);
    else next.delete(key);
    revealed = next;
    session?.apply({ switches: settings.switches, revealed });
    surface?.update({ revealed });
  };

  const begin = (page: PageReading) => {
    const theme = readTheme(page.root!);
    session = createSession(page, { strings: options.strings, theme, css: surfaceCss, onToggleRepeats: () => onReveal('repeats', !revealed.has('repeats')) });
    session.apply({ switches: settings.switches, revealed });
    const cast = buildCast(page.reading.actors, entryById, page.reading.published);
    if (surface) return surface.update({ session, cast });
    surface = createCompanion({
      session, cast, strings: options.strings, css: surfaceCss, theme, shortcut, switches: settings.switches, revealed, isOpen: isSidebarOpen(settings, location.href),
      onSwitch: (name, on) => void updateSettings((now) => withSwitch(now, name, on)),
      onReveal,
      onOpenChange: (open) => void updateSettings((now) => withSidebar(now, location.href, open)),
    });
    undoFonts = addFonts(page.reading.lang.startsWith('ru') || options.strings.language === 'ru' ? ['latin', 'latin-italic', 'cyrillic', 'cyrillic-italic'] : ['latin', 'latin-italic']);
  };

  const end = () => {
    session?.stop();
    surface?.remove();
    undoFonts?.();
    [session, surface, undoFonts] = [null, null, null];
  };

  /** Read again where the page says that it has changed; the reading in force stays where nothing of it has. */
  const reread = (): boolean => {
    if (!isRunning()) return false;
    const before = session;
    before?.stop();
    const page = read();
    if (before && isSame(before.page, page)) {
      before.apply({ switches: settings.switches, revealed });
      return false;
    }
    if (page.reading.layout) begin(page);
    else if (before) end();
    return before !== null || page.reading.layout !== null;
  };

  const start = () => {
    if (!isRunning()) return;
    const page = read();
    if (page.reading.layout) begin(page);
    undoWatch = watchPage(document, guarded(reread, false));
  };

  const stop = () => {
    undoWatch?.();
    undoWatch = null;
    latest = null;
    end();
  };

  /** A failure of ours leaves the page as it was, with one warning. */
  function guarded<T>(work: () => T, otherwise: T): () => T {
    return () => {
      try {
        return work();
      } catch (error) {
        stop();
        console.warn('Dramatis could not read this page and leaves it as it was:', error);
        return otherwise;
      }
    };
  }

  guarded(start, undefined)();
  return {
    follow(next) {
      const wasRunning = isRunning();
      settings = next;
      if (wasRunning !== isRunning()) return isRunning() ? guarded(start, undefined)() : stop();
      guarded(() => {
        session?.apply({ switches: settings.switches, revealed });
        surface?.update({ switches: settings.switches });
      }, undefined)();
    },
    restart() {
      stop();
      revealed = new Set();
      guarded(start, undefined)();
    },
    state: () => stateOf(session?.page.reading ?? null),
    latest: () => latest,
    open: () => surface?.open(),
    stop,
  };
}

/** Whether two readings of a page say the same of the same nodes. */
function isSame(before: PageReading, after: PageReading): boolean {
  const [old, now] = [before.reading, after.reading];
  if (old.layout?.id !== now.layout?.id || old.blocks.length !== now.blocks.length || before.root !== after.root) return false;
  return old.blocks.every((block, i) => {
    const other = now.blocks[i]!;
    const [was, is] = [before.anchors[block.id]!, after.anchors[other.id]!];
    return block.id === other.id && block.text === other.text && block.shown === other.shown && was.element === is.element && was.pieces.every((piece, k) => piece.node === is.pieces[k]?.node);
  });
}

function stateOf(reading: Reading | null): PageState {
  return {
    url: location.href,
    article: reading !== null,
    actors: reading?.actors.length ?? 0,
    authors: reading?.authors.length ?? 0,
    counts: {
      repeats: new Set(reading?.repeats.flatMap((repeat) => repeat.hidden)).size,
      widgets: reading?.widgets.length ?? 0,
      marks: reading?.actors.reduce((sum, actor) => sum + actor.mentions.length, 0) ?? 0,
    },
  };
}
