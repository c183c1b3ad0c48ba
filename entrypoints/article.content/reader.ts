// One page and its reader: the reading that is in force, what is shown of it, and what stands beside it.
import { ASIDE } from '../../utils/effects/focus.ts';
import { HIDDEN } from '../../utils/effects/hide.ts';
import { watchPage } from '../../utils/effects/watch.ts';
import type { Undo } from '../../utils/model.ts';
import { loadPart } from '../../utils/parts.ts';
import { readTheme } from '../../utils/read/theme.ts';
import { liveView } from '../../utils/read/view.ts';
import { type PageReading, finishInSlices, isSameReading, readPage } from '../../utils/reading.ts';
import { finish } from '../../utils/text/steps.ts';
import { isOn, versionOf } from '../../utils/settings.ts';
import type { Companion, CompanionPart } from '../companion/part.ts';
import { isLong } from './long.ts';
import type { Reader, ReaderOptions } from './readerOptions.ts';
import { report } from './report.ts';
import { type Session, createSession } from './session.ts';

export function createReader(options: ReaderOptions): Reader {
  let settings = options.settings;
  let session: Session | null = null;
  let companion: Companion | null = null;
  /** The reading of a long page, and the coming of what stands beside it. */
  let pending: Promise<unknown> = Promise.resolve();
  let undoWatch: Undo | null = null;
  let slices: AbortController | null = null;
  let revealed: ReadonlySet<string> = new Set();
  // Once: from then on the room is the companion's.
  let giveRoomBack: Undo = () => {
    giveRoomBack = () => {};
    options.undoRoom();
  };
  const isRunning = () => isOn(settings, location.href);
  const choice = () => versionOf(settings, location.href);
  const wanted = () => ({ switches: { ...settings.switches, repeats: settings.switches.repeats && choice() !== 'both' }, revealed });
  /** What the companion is told; what the reader has shown again, and what waits to be hidden, are one to it. */
  const told = (session: Session) => ({ session, settings, revealed: revealed.union(session.waiting) });
  const tell = () => session && companion?.update(told(session));

  const onReveal = (key: string, isShown: boolean) => {
    revealed = isShown ? revealed.union(new Set([key])) : revealed.difference(new Set([key]));
    session?.apply(wanted(), true);
    tell();
  };

  const begin = (page: PageReading, isAsked: boolean) => {
    session?.stop();
    session = createSession(page, {
      strings: options.strings, theme: readTheme(page.root!), painted: options.painted,
      onToggleRepeats: () => onReveal('repeats', !revealed.has('repeats')),
      onWait: tell,
    });
    session.apply(wanted(), isAsked);
    if (companion) tell();
    else pending = loadPart<CompanionPart>('companion').then((part) => guarded(() => summon(part), undefined)()).catch(fail);
  };

  /** Have the companion stand beside the text: of the reading that is in force when it has been loaded. */
  const summon = ({ createCompanion }: CompanionPart) => {
    if (!session || companion) return;
    // It takes its own.
    giveRoomBack();
    companion = createCompanion({ ...options, ...told(session), hasFonts: !isLong(), onReveal, onAuthors: () => session && report(session.page, true) });
  };

  /** Use what stands beside the article, once it does. */
  const withCompanion = (use: (companion: Companion) => void) => {
    if (companion) use(companion);
    else if (session) void pending.then(() => companion && use(companion));
  };

  const end = () => {
    giveRoomBack();
    companion?.remove();
    session?.stop();
    [session, companion] = [null, null];
  };

  /** Take up a new reading; the one in force stays where nothing of it has changed. Returns whether anything came of it. */
  const takeUp = (page: PageReading, isAsked: boolean): boolean => {
    if (session && isSameReading(session.page, page)) return companion?.bring() ?? false;
    report(page, false);
    const hadArticle = session !== null;
    if (page.reading.layout) begin(page, isAsked);
    else end();
    return hadArticle || page.reading.layout !== null;
  };

  const steps = () => readPage(document, location.href, liveView(window, HIDDEN, ASIDE), { choice: choice(), findRootElsewhere: options.findRootElsewhere });
  /**
   * Read the page, and use the reading at once or, where the page is long, after pauses.
   * Returns whether anything came of it; of what is still to come it is taken for granted.
   */
  const read = (use: (page: PageReading) => boolean): boolean => {
    slices?.abort();
    if (!isRunning() || !document.body) return false;
    if (!isLong()) return use(finish(steps()));
    slices = new AbortController();
    pending = finishInSlices(steps(), slices.signal).then((page) => void (page && use(page))).catch(fail);
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
      const [wasRunning, hadChoice] = [isRunning(), choice()];
      settings = next;
      if (wasRunning !== isRunning()) return isRunning() ? guarded(() => start(true), undefined)() : stop();
      guarded(() => {
        if (hadChoice !== choice() && session) read((page) => takeUp(page, true));
        session?.apply(wanted(), true);
        tell();
      }, undefined)();
    },
    speak() {
      session?.speak();
      tell();
    },
    restart() {
      stop();
      revealed = new Set();
      guarded(() => start(false), undefined)();
    },
    state: () => companion?.state() ?? { url: location.href, article: false, lang: '', actors: 0, authors: 0, counts: { repeats: 0, widgets: 0, marks: 0 }, canFocus: false },
    lang: () => session?.page.reading.lang ?? '',
    async settled() {
      for (let awaited: typeof pending | null = null; awaited !== pending;) await (awaited = pending);
      await companion?.settled();
    },
    open: () => withCompanion((one) => one.open()),
    take: () => withCompanion((one) => one.take()),
    walk: (command) => withCompanion((one) => one.walk(command)),
    comfort: (command) => withCompanion((one) => one.comfort(command)),
    stop,
  };
}
