// One page and its reader: the reading that is in force, what is shown of it, and what stands beside it.
import { ASIDE } from '../../utils/effects/focus.ts';
import { HIDDEN } from '../../utils/effects/hide.ts';
import { watchPage } from '../../utils/effects/watch.ts';
import { NO_ARTICLE } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';
import { loadPart } from '../../utils/parts.ts';
import { readTheme } from '../../utils/read/theme.ts';
import { liveView } from '../../utils/read/view.ts';
import { type FirstLook, finishInSlices, isSameReading, isWhole, readPage } from '../../utils/reading.ts';
import { finish } from '../../utils/text/steps.ts';
import { isOn, versionOf } from '../../utils/settings.ts';
import type { Companion, CompanionPart } from '../companion/part.ts';
import { isLong } from './long.ts';
import type { Reader, ReaderOptions } from './readerOptions.ts';
import { report } from './report.ts';
import { type Session, type WholeSession, createSession } from './session.ts';

const isOfWhole = (session: Session): session is WholeSession => isWhole(session.page);

export function createReader(options: ReaderOptions): Reader {
  let settings = options.settings;
  let session: Session | null = null;
  let companion: Companion | null = null;
  /** The first look at a long page; the second one, and what stands beside the text after it. */
  let reading: Promise<void> = Promise.resolve();
  let coming: Promise<void> = Promise.resolve();
  let [firstLook, secondLook] = [new AbortController(), new AbortController()];
  let undoWatch: Undo | null = null;
  let revealed: ReadonlySet<string> = new Set();
  // Once: from then on the room is the companion's.
  let giveRoomBack: Undo = () => {
    giveRoomBack = () => {};
    options.undoRoom();
  };
  const isRunning = () => isOn(settings, location.href);
  const choice = () => versionOf(settings, location.href);
  const wanted = () => ({ switches: { ...settings.switches, repeats: settings.switches.repeats && choice() !== 'both' }, revealed });
  /** Tell the companion of a reading of which all is known: what the reader has shown again, and what waits to be hidden, are one to it. */
  const tell = () => {
    if (session && isOfWhole(session)) companion?.update(told(session));
  };
  const told = (session: WholeSession) => ({ session, settings, revealed: revealed.union(session.waiting) });

  const onReveal = (key: string, isShown: boolean) => {
    revealed = isShown ? revealed.union(new Set([key])) : revealed.difference(new Set([key]));
    session?.apply(wanted(), true);
    tell();
  };

  const begin = (page: FirstLook, isAsked: boolean) => {
    session?.stop();
    session = createSession(page, {
      strings: options.strings, theme: readTheme(page.root!), painted: options.painted,
      onToggleRepeats: () => onReveal('repeats', !revealed.has('repeats')),
      onWait: tell,
    });
    session.apply(wanted(), isAsked);
    secondLook.abort();
    const { signal } = (secondLook = new AbortController());
    coming = Promise.all([loadPart<CompanionPart>('companion'), options.spoken]).then(([part]) => look(part.completeReading(document, page), () => stand(part), signal)).catch(fail);
  };

  /** Have the companion stand beside the text, of the reading that is in force by now. */
  const stand = ({ createCompanion }: CompanionPart) => {
    if (!session || !isOfWhole(session)) return;
    report(session.page, false);
    if (companion) return tell();
    // It takes its own.
    giveRoomBack();
    companion = createCompanion({ ...options, ...told(session), hasFonts: !isLong(), onReveal, onAuthors: () => session && report(session.page, true) });
  };

  /** Use what stands beside the article, once it does. */
  const withCompanion = (use: (companion: Companion) => void) => {
    if (companion) use(companion);
    else if (session) void coming.then(() => companion && use(companion));
  };

  const end = () => {
    secondLook.abort();
    giveRoomBack();
    companion?.remove();
    session?.stop();
    [session, companion] = [null, null];
  };

  /** Take up a new reading; the one in force stays where nothing of it has changed. Returns whether anything came of it. */
  const takeUp = (page: FirstLook, isAsked: boolean): boolean => {
    if (session && isSameReading(session.page, page)) return companion?.bring() ?? false;
    if (!page.reading.layout) report(page, false);
    const hadArticle = session !== null;
    if (page.reading.layout) begin(page, isAsked);
    else end();
    return hadArticle || page.reading.layout !== null;
  };

  /** Look at the page and use what is found, at once or, where the page is long, after pauses. */
  const look = <T>(steps: Generator<void, T>, use: (found: T) => unknown, signal: AbortSignal): Promise<void> | void =>
    isLong() ? finishInSlices(steps, signal).then((found) => void (found && use(found))).catch(fail) : void use(finish(steps));

  /** Read the page anew. Returns whether anything came of it; of what comes after pauses it is taken for granted. */
  const read = (isAsked: boolean): boolean => {
    firstLook.abort();
    firstLook = new AbortController();
    if (!isRunning() || !document.body) return false;
    let isAnything = true;
    const steps = readPage(document, location.href, liveView(window, HIDDEN, ASIDE), { choice: choice(), findRootElsewhere: options.findRootElsewhere });
    reading = look(steps, (page) => { isAnything = takeUp(page, isAsked); }, firstLook.signal) ?? reading;
    return isAnything;
  };

  const start = (isAsked: boolean) => {
    if (!isRunning()) return;
    read(isAsked);
    undoWatch = watchPage(document, ({ isFresh, isAsked }) => guarded(() => read(isFresh || isAsked), false));
  };

  const stop = () => {
    undoWatch?.();
    undoWatch = null;
    firstLook.abort();
    end();
  };

  /** A failure of ours leaves the page as it was, with one warning. */
  function fail(error: unknown) {
    stop();
    console.warn('Dramatis could not read this page and leaves it as it was:', error);
  }
  function guarded<T>(work: () => T, otherwise: T): T {
    try {
      return work();
    } catch (error) {
      fail(error);
      return otherwise;
    }
  }

  guarded(() => start(false), undefined);
  return {
    follow(next) {
      const [wasRunning, hadChoice] = [isRunning(), choice()];
      settings = next;
      if (wasRunning !== isRunning()) return isRunning() ? guarded(() => start(true), undefined) : stop();
      guarded(() => {
        if (hadChoice !== choice() && session) read(true);
        session?.apply(wanted(), true);
        tell();
      }, undefined);
    },
    speak() {
      session?.speak();
      tell();
    },
    restart() {
      stop();
      revealed = new Set();
      guarded(() => start(false), undefined);
    },
    state: () => companion?.state() ?? { url: location.href, ...NO_ARTICLE },
    lang: () => (session && isOfWhole(session) ? session.page.reading.lang : ''),
    async settled() {
      for (let awaited: unknown[] = []; awaited[0] !== reading || awaited[1] !== coming;) await Promise.all((awaited = [reading, coming]));
      await companion?.settled();
    },
    open: () => withCompanion((one) => one.open()),
    take: () => withCompanion((one) => one.take()),
    walk: (command) => withCompanion((one) => one.walk(command)),
    comfort: (command) => withCompanion((one) => one.comfort(command)),
    stop,
  };
}
