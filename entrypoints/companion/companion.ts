// What the reader is told of an article once it has been read: its authors and its cast, looked for, marked in the text and put beside it; and his comfort.
import { withFormats } from '../../components/formats.ts';
import { open } from '../../utils/effects/open.ts';
import type { CastMember, Undo } from '../../utils/model.ts';
import { usePart } from '../../utils/parts.ts';
import { elementsOf } from '../../utils/reading.ts';
import { isSidebarOpen } from '../../utils/settings.ts';
import { siteFor } from '../../utils/sites/sites.ts';
import type { ExtrasPart } from '../extras/part.ts';
import { createAuthorSearch } from './authors.ts';
import { isSameWish, seekCast } from './cast.ts';
import { createComfort } from './comfort.ts';
import { createMarks } from './marks.ts';
import type { Companion, CompanionOptions } from './part.ts';
import { stateOf } from './state.ts';
import { createSurface } from './surface.tsx';
import type { Surface } from './surfaceOptions.ts';
import { type Target, targetsOf } from './targets.ts';
import { callbacks, wishesOf } from './wishes.ts';

/** Create it for an article that has been read, and draw it. */
export function createCompanion({ shortcut, extras, hasFonts, onReveal, onOpenWords, onAuthors, ...first }: CompanionOptions): Companion {
  const strings = withFormats(first.strings);
  let { session, settings, revealed } = first;
  let surface: Surface | null = null;
  let cast: CastMember[] | null = null;
  let targets: readonly Target[] = [];
  let search = Promise.resolve();
  const marks = createMarks();
  let undoOpen: Undo | null = null;
  const onOpenFull = () => {
    undoOpen ??= open(elementsOf(session.page, session.page.reading.closed));
  };
  const close = () => {
    undoOpen?.();
    undoOpen = null;
  };

  /** Bring the marks to what is in force; gives the theme that they are in. */
  const bringMarks = () => {
    const theme = comfort.themeOf(session.page);
    marks.bring({ targets, isOn: settings.switches.marks, theme });
    return theme;
  };
  const comfort = createComfort({
    settings: () => settings, extras,
    onChange: () => surface?.update({ comfort: comfort.props }),
    onTheme(theme) {
      session.setTheme(theme);
      bringMarks();
    },
    onSettle: () => surface?.settle(),
    onWords: () => surface?.open(),
  });
  const authors = createAuthorSearch((isApart) => {
    // Nobody could tell before that they stand there.
    if (isApart) comfort.begin(session);
    surface?.update({ authors: authors.state });
    onAuthors();
  });
  /** Look for the cast of the reading; a failure costs the cast alone. */
  const seek = () => {
    const wanted = session;
    search = seekCast(wanted.page.reading, settings, (found) => {
      if (session !== wanted || !surface || (!found && cast)) return;
      cast = found ?? [];
      targets = targetsOf(wanted.page, cast.map(({ actor }) => actor), settings.marking);
      bringMarks();
      surface?.update({ cast, targets });
    });
  };
  const begin = () => {
    close();
    // Those of the reading before stand in nodes that it may have lost.
    targets = [];
    session.setTheme(bringMarks());
    comfort.begin(session);
    // They stand over the cast, which they would push down if they came after it.
    authors.seek(session.page);
    seek();
  };
  /** Bring all to what is in force; gives what the surface is drawn from. */
  const bring = () => ({ session, targets, cast, authors: authors.state, revealed, theme: bringMarks(), comfort: comfort.props, ...wishesOf(settings) });
  const take = () => usePart<ExtrasPart>('extras', 'open the window for this article', ({ takeAlong }) => takeAlong({ session, cast, strings, whenSettled: authors.settled }));

  const remove = () => {
    surface?.remove();
    // Whatever is still looked for comes too late.
    surface = null;
    comfort.end();
    authors.forget();
    close();
    marks.remove();
  };

  try {
    begin();
    surface = createSurface({
      ...bring(), ...callbacks, strings, shortcut: '', hasFonts, site: siteFor(location.href), isOpen: isSidebarOpen(settings, location.href), onOpenFull, onReveal, onOpenWords, onTake: take,
    });
  } catch (error) {
    remove();
    throw error;
  }
  void shortcut.then((keys) => surface?.update({ shortcut: keys }), () => {});

  return {
    update(changes) {
      const [last, before] = [session, settings];
      ({ session, settings, revealed } = { session, settings, revealed, ...changes });
      if (session !== last) begin();
      else {
        if (!isSameWish(before, settings)) seek();
        comfort.bring();
      }
      surface?.update(bring());
    },
    bring: comfort.bring,
    state: () => stateOf(session.page, cast ?? []),
    async settled() {
      for (let awaited: typeof search | null = null; awaited !== search;) await Promise.all([(awaited = search), authors.settled()]);
    },
    open: () => surface?.open(),
    take,
    walk: (command) => surface?.walk(command),
    comfort: comfort.run,
    remove,
  };
}
