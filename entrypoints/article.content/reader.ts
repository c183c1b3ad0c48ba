// One page and its reader: the reading that is in force, what is shown of it, and the answers to the popup.
import { ASIDE } from '../../utils/effects/focus.ts';
import { HIDDEN } from '../../utils/effects/hide.ts';
import { watchPage } from '../../utils/effects/watch.ts';
import type { CastMember, Undo } from '../../utils/model.ts';
import { loadPart, usePart } from '../../utils/parts.ts';
import { liveView } from '../../utils/read/view.ts';
import { type PageReading, finishInSlices, isSameReading, readWhole } from '../../utils/reading.ts';
import { siteFor } from '../../utils/sites/sites.ts';
import { finish } from '../../utils/text/steps.ts';
import { isOn, isSidebarOpen, versionOf } from '../../utils/settings.ts';
import type { CompanionPart, CompanionSurface } from '../companion/companionOptions.ts';
import type { ExtrasPart } from '../extras/part.ts';
import { createAuthorSearch } from './authors.ts';
import { isSameWish, seekCast } from './cast.ts';
import { createComfort } from './comfort.ts';
import { isLong } from './long.ts';
import type { Reader, ReaderOptions } from './readerOptions.ts';
import { report } from './report.ts';
import { type Session, createSession } from './session.ts';
import { stateOf } from './state.ts';
import { callbacks, wishesOf } from './wishes.ts';

export function createReader(options: ReaderOptions): Reader {
  let settings = options.settings;
  let session: Session | null = null;
  let surface: CompanionSurface | null = null;
  let cast: CastMember[] | null = null;
  let search = Promise.resolve();
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

  const steps = () => readWhole(document, location.href, liveView(window, HIDDEN, ASIDE), { choice: choice(), findRootElsewhere: options.findRootElsewhere });
  void options.shortcut.then((keys) => surface?.update({ shortcut: (shortcut = keys) }), () => {});

  const onReveal = (key: string, isShown: boolean) => {
    revealed = isShown ? revealed.union(new Set([key])) : revealed.difference(new Set([key]));
    session?.apply({ switches: switches(), revealed }, true);
    surface?.update({ revealed: seen() });
  };

  /** Look for the cast of a page that has been read; a failure costs the cast alone. */
  const seek = (wanted: Session) => void (search = seekCast(wanted.page.reading, settings, (found) => {
    if (session !== wanted || (!found && cast)) return;
    cast = found ?? [];
    wanted.setActors(cast.map(({ actor }) => actor), settings.marking);
    surface?.update({ cast });
  }));

  const authors = createAuthorSearch((isApart) => {
    // Nobody could tell before that they stand there.
    if (isApart) comfort.begin(session!);
    surface?.update({ authors: authors.state });
    report(session!.page, true);
  });

  const comfort = createComfort({ settings: () => settings, extras: options.extras, onChange: () => surface?.update({ comfort: comfort.props }), onSettle: () => surface?.settle(), onWords: () => withSurface((surface) => surface.open()) });

  const begin = (page: PageReading, isAsked: boolean) => {
    session?.stop();
    const theme = comfort.themeOf(page);
    session = createSession(page, {
      strings: options.strings, theme, painted: options.painted,
      onToggleRepeats: () => onReveal('repeats', !revealed.has('repeats')),
      onWait: () => surface?.update({ revealed: seen() }),
    });
    session.apply({ switches: switches(), revealed }, isAsked);
    comfort.begin(session);
    // They stand over the cast, which they would push down if they came after it.
    authors.seek(page);
    seek(session);
    if (surface) surface.update(seenNow(session));
    else loadPart<CompanionPart>('companion').then((part) => guarded(() => summon(part), undefined)()).catch(fail);
  };

  const seenNow = (session: Session) => ({ session, cast, authors: authors.state, revealed: seen(), theme: comfort.themeOf(session.page), comfort: comfort.props, ...wishesOf(settings) });

  /** Have the companion stand beside the text: of the reading that is in force when it has been loaded. */
  const summon = ({ createCompanion }: CompanionPart) => {
    if (!session || surface) return;
    // It takes its own.
    giveRoomBack();
    surface = createCompanion({
      ...seenNow(session), ...callbacks, strings: options.strings, shortcut, site: siteFor(location.href), hasFonts: !isLong(), isOpen: isSidebarOpen(settings, location.href),
      onReveal, onOpenWords: options.onOpenWords, onTake: take,
    });
  };

  /** Use what stands beside the article, once it does. */
  const withSurface = (use: (surface: CompanionSurface) => void) => {
    if (surface) use(surface);
    else if (session) void loadPart('companion').then(() => surface && use(surface), () => {});
  };

  const take = () => usePart<ExtrasPart>('extras', 'open the window for this article', ({ takeAlong }) =>
    session && takeAlong({ session, cast, strings: options.strings, whenSettled: authors.settled }));

  const end = () => {
    giveRoomBack();
    comfort.end();
    authors.forget();
    session?.stop();
    surface?.remove();
    [session, surface, cast] = [null, null, null];
  };

  /** Take up a new reading; the one in force stays where nothing of it has changed. Returns whether anything came of it. */
  const takeUp = (page: PageReading, isAsked: boolean): boolean => {
    if (session && isSameReading(session.page, page)) return comfort.bring();
    report(page, false);
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
    search = finishInSlices(steps(), slices.signal).then((page) => void (page && use(page))).catch(fail);
    return true;
  };

  const start = (isAsked: boolean) => {
    if (!isRunning()) return;
    read((page) => takeUp(page, isAsked));
    undoWatch = watchPage(document, ({ isFresh, isAsked }) => guarded(() => read((page) => takeUp(page, isFresh || isAsked)), false)());
  };

  const stop = () => {
    undoWatch?.();
    undoWatch = null;
    slices?.abort();
    slices = null;
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
        if (hadChoice !== choice() && session) read((page) => takeUp(page, true));
        if (session && !isSameWish(before, settings)) seek(session);
        session?.apply({ switches: switches(), revealed }, true);
        comfort.bring();
        if (session) surface?.update({ revealed: seen(), theme: comfort.themeOf(session.page), comfort: comfort.props, ...wishesOf(settings) });
      }, undefined)();
    },
    speak: () => { session?.speak(); surface?.update({}); },
    restart() {
      stop();
      revealed = new Set();
      guarded(() => start(false), undefined)();
    },
    state: () => stateOf(session?.page ?? null, cast ?? []),
    open: () => withSurface((surface) => surface.open()),
    take,
    settled: async () => { for (let awaited: typeof search | null = null; awaited !== search;) await Promise.all([(awaited = search), authors.settled()]); },
    comfort: comfort.run,
    walk: (command) => withSurface((surface) => surface.walk(command)),
    stop,
  };
}
