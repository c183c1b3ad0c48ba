// One page and its reader: the reading that is in force, what is shown of it, and the answers to the popup.
import surfaceCss from '../../assets/css/surfaces.css?inline';
import type { Translator } from '../../components/strings.ts';
import { ASIDE } from '../../utils/effects/focus.ts';
import { HIDDEN } from '../../utils/effects/hide.ts';
import type { Painted } from '../../utils/effects/settle.ts';
import { watchPage } from '../../utils/effects/watch.ts';
import type { ComfortCommand, MentionCommand, PageState } from '../../utils/messages.ts';
import type { CastMember, Undo } from '../../utils/model.ts';
import { liveView } from '../../utils/read/view.ts';
import { type PageReading, type ReadOptions, finishInSlices, isSameReading, readPage } from '../../utils/reading.ts';
import { finish } from '../../utils/text/steps.ts';
import { type Settings, isOn, isSidebarOpen, versionOf } from '../../utils/settings.ts';
import { isSameWish, seekCast } from './cast.ts';
import { createComfort } from './comfort.ts';
import { createCompanion } from './companion.tsx';
import type { CompanionOptions, CompanionSurface } from './companionOptions.ts';
import { createFaces, facesOfSurface } from './fonts.ts';
import { isLong } from './long.ts';
import { report } from './report.ts';
import { type Session, createSession } from './session.tsx';
import { stateOf } from './state.ts';
import { callbacks, wishesOf } from './wishes.ts';

export interface ReaderOptions extends Pick<CompanionOptions, 'onOpenWords'> {
  settings: Settings;
  strings: Translator;
  shortcut: Promise<string>;
  painted: Painted;
  /** Gives back the room that was kept for the sidebar before anything was read. */
  undoRoom: Undo;
  findRootElsewhere?: ReadOptions['findRootElsewhere'];
}

export interface Reader {
  /** Follow changed settings. */
  follow(settings: Settings): void;
  /** Draw all anew, in the language that is spoken now. */
  speak(): void;
  /** Read the page anew, as after navigation inside it. */
  restart(): void;
  state(): PageState;
  open(what?: 'take'): void;
  walk(command: MentionCommand): void;
  comfort(command: ComfortCommand): void;
  /** Take everything back and look no more. */
  stop: Undo;
}

export function createReader(options: ReaderOptions): Reader {
  let settings = options.settings;
  let session: Session | null = null;
  let surface: CompanionSurface | null = null;
  let cast: CastMember[] | null = null;
  const faces = createFaces();
  let undoWatch: Undo | null = null;
  let slices: AbortController | null = null;
  let revealed: ReadonlySet<string> = new Set();
  let shortcut = '';
  // Once: from then on the room is the companion's.
  let giveRoomBack: Undo = () => {
    giveRoomBack = () => {};
    options.undoRoom();
  };
  const isRunning = () => isOn(settings, location.href);
  const choice = () => versionOf(settings, location.href);
  const switches = () => ({ ...settings.switches, repeats: settings.switches.repeats && choice() !== 'both' });
  /** What the reader has shown again, and what waits to be hidden. */
  const seen = () => revealed.union(session?.waiting ?? new Set<string>());

  const steps = () => readPage(document, location.href, liveView(window, HIDDEN, ASIDE), { choice: choice(), findRootElsewhere: options.findRootElsewhere });

  void options.shortcut.then((keys) => surface?.update({ shortcut: (shortcut = keys) }), () => {});

  const onReveal = (key: string, isShown: boolean) => {
    revealed = isShown ? revealed.union(new Set([key])) : revealed.difference(new Set([key]));
    session?.apply({ switches: switches(), revealed }, true);
    surface?.update({ revealed: seen() });
  };

  /** Look for the cast of a page that has been read; a failure costs the cast alone. */
  const seek = (wanted: Session) => seekCast(wanted.page.reading, settings, (found) => {
    if (session !== wanted || (!found && cast)) return;
    cast = found ?? [];
    wanted.setActors(cast.map(({ actor }) => actor), settings.marking);
    surface?.update({ cast });
  });

  const comfort = createComfort({ settings: () => settings, onChange: () => surface?.update({ comfort: comfort.props }), onSettle: () => surface?.settle() });

  /** A font that comes makes the browser lay out all of the page again. */
  const bringFaces = () => session && !isLong() && faces.bring(facesOfSurface(session.page.reading.lang, options.strings.locale));

  const begin = (page: PageReading, isAsked: boolean) => {
    session?.stop();
    const theme = comfort.themeOf(page);
    session = createSession(page, {
      strings: options.strings, theme, css: surfaceCss, painted: options.painted,
      onToggleRepeats: () => onReveal('repeats', !revealed.has('repeats')),
      onWait: () => surface?.update({ revealed: seen() }),
    });
    session.apply({ switches: switches(), revealed }, isAsked);
    comfort.begin(session);
    seek(session);
    const seenNow = { session, cast, revealed: seen(), theme, comfort: comfort.props, ...wishesOf(settings) };
    if (surface) return surface.update(seenNow);
    surface = createCompanion({ ...seenNow, ...callbacks, strings: options.strings, css: surfaceCss, shortcut, isOpen: isSidebarOpen(settings, location.href), onReveal, onOpenWords: options.onOpenWords });
    bringFaces();
  };

  const end = () => {
    comfort.end();
    session?.stop();
    surface?.remove();
    faces.remove();
    [session, surface, cast] = [null, null, null];
  };

  /** Take up a new reading; the one in force stays where nothing of it has changed. Returns whether anything came of it. */
  const take = (page: PageReading, isAsked: boolean): boolean => {
    giveRoomBack();
    report(page);
    if (session && isSameReading(session.page, page)) return comfort.bring();
    const hadArticle = session !== null;
    if (page.reading.layout) begin(page, isAsked);
    else end();
    return hadArticle || page.reading.layout !== null;
  };

  /**
   * Read the page, and use the reading at once or, where the page is long, after pauses.
   * Returns whether anything came of it; of what is still to come it is taken for granted.
   */
  const read = (use: (page: PageReading) => boolean): boolean => {
    slices?.abort();
    if (!isRunning() || !document.body) return false;
    if (!isLong()) return use(finish(steps()));
    slices = new AbortController();
    finishInSlices(steps(), slices.signal).then((page) => page && use(page)).catch(fail);
    return true;
  };

  const start = (isAsked: boolean) => {
    if (!isRunning()) return;
    read((page) => take(page, isAsked));
    undoWatch = watchPage(document, ({ isFresh, isAsked }) => guarded(() => read((page) => take(page, isFresh || isAsked)), false)());
  };

  const stop = () => {
    undoWatch?.();
    undoWatch = null;
    slices?.abort();
    slices = null;
    giveRoomBack();
    end();
  };

  /** A failure of ours leaves the page as it was, with one warning. */
  function fail(error: unknown) {
    stop();
    console.warn('Dramatis could not read this page and leaves it as it was:', error);
  }
  function guarded<T>(work: () => T, otherwise: T): () => T {
    return () => {
      try {
        return work();
      } catch (error) {
        fail(error);
        return otherwise;
      }
    };
  }

  guarded(() => start(false), undefined)();
  return {
    follow(next) {
      const [wasRunning, hadChoice, before] = [isRunning(), choice(), settings];
      settings = next;
      if (wasRunning !== isRunning()) return isRunning() ? guarded(() => start(true), undefined)() : stop();
      guarded(() => {
        if (hadChoice !== choice() && session) read((page) => take(page, true));
        if (session && !isSameWish(before, settings)) seek(session);
        session?.apply({ switches: switches(), revealed }, true);
        comfort.bring();
        if (session) surface?.update({ revealed: seen(), theme: comfort.themeOf(session.page), comfort: comfort.props, ...wishesOf(settings) });
      }, undefined)();
    },
    speak: () => { session?.speak(); surface?.update({}); bringFaces(); },
    restart() {
      stop();
      revealed = new Set();
      guarded(() => start(false), undefined)();
    },
    state: () => stateOf(session?.page ?? null, cast ?? []),
    open: (what) => (what === 'take' ? surface?.take() : surface?.open()),
    comfort: comfort.run,
    walk: (command) => surface?.walk(command),
    stop,
  };
}
