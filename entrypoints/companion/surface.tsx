// What the reader sees and does beside the page: one surface over the life of the page, drawn anew whenever something has changed.
import { render } from 'preact';
import surfaceCss from '../../assets/css/surfaces.css?inline';
import type { Muted } from '../../components/actorActions.ts';
import { Companion } from '../../components/Companion.tsx';
import type { SidebarProps } from '../../components/Sidebar.tsx';
import { isOurs } from '../../utils/effects/aim.ts';
import { createFaces, facesOfSurface } from '../../utils/effects/fonts.ts';
import { createHost } from '../../utils/effects/host.ts';
import { jumpTo } from '../../utils/effects/jump.ts';
import { keepLine } from '../../utils/effects/place.ts';
import { stayIn } from '../../utils/effects/stay.ts';
import { ask } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';
import { loadPart } from '../../utils/parts.ts';
import { SIDE_WIDTH } from '../../utils/settings.ts';
import type { CardsPart } from '../cards/part.ts';
import { createAnnouncer } from './announcer.ts';
import { createAuthorDesk } from './authorDesk.ts';
import type { Surface, SurfaceOptions } from './surfaceOptions.ts';
import { createLater } from './later.ts';
import { keepMentions } from './mentions.ts';
import { createPrinting } from './printing.ts';
import { createStand } from './stand.ts';
import { AT_START, isSamePlace, watchWhereabouts } from './whereabouts.ts';

export function createSurface(initial: SurfaceOptions): Surface {
  let options = initial;
  let at = AT_START;
  /** The actor whose entry is open in the cast. */
  let open: string | null = null;
  let muted: Muted | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    mentions.close();
    mentions.unring();
  };
  const host = createHost('dramatis-ui', { css: surfaceCss, theme: options.theme, strings: options.strings }, onKey);
  const announcer = createAnnouncer(() => draw());
  const stand = createStand({
    textColumn: () => options.session.textColumn(), keepLine: (change) => keepLine(options.session, change), isOpen: options.isOpen, width: options.width,
  });
  const later = createLater();
  const mentions = keepMentions({
    strings: options.strings, now: () => options, inset: () => stand.width, say: announcer.say, onChange: () => draw(),
    onOpenCast: (actor) => { open = actor; setOpen(true); },
  }, () => later.load('cards').then(() => loadPart<CardsPart>('cards')));
  const printing = createPrinting(() => options);
  const desk = createAuthorDesk(options.site, () => options.session.page.reading.lang);

  const setOpen = (isOpen: boolean) => {
    options.onOpenChange(isOpen);
    stand.set(isOpen);
    // The tab is there for whoever has just closed the sidebar, however far down the page.
    if (!isOpen) at = { ...at, isBack: true };
    draw();
  };
  const setMuted = (next: Muted | null) => {
    const { id, scope } = (next ?? muted)!;
    muted = next;
    open = null;
    mentions.close();
    options.onMute(id, scope, next !== null);
    draw();
  };
  const sidebarProps = (): Omit<SidebarProps, 'drawer'> => {
    const { cast, authors, switches, revealed, shortcut, choice, session, order, terms, comfort, onOpenFull, onSwitch, onReveal, onChoose, onCompare, onOrder, onEditTerms } = options;
    return {
      reading: session.page.reading, place: at.place, section: at.section, current: mentions.current,
      cast, authors, switches, revealed, shortcut, choice, open, order, terms, comfort, onOpenFull, onSwitch, onReveal, onChoose, onCompare, onOrder, onEditTerms,
      width: { ...SIDE_WIDTH, now: stand.width },
      onWidth: (width, isDone) => { stand.setWidth(width); if (isDone) options.onWidth(stand.width); draw(); },
      onOpen: (actor) => { open = actor; draw(); },
      onStep: (actor, index) => mentions.step({ actor, index }),
      onJump: (block) => jumpTo(session.page.anchors[block]!.element),
      onTake: options.onTake,
      print: { hasCast: options.printCast, onPrint: printing.print, onCast: options.onPrintCast },
      onClose: () => {
        if (stand.now !== 'side') return stand.closeDrawer(), draw();
        // Nothing is read aloud without the way to stop it; a drawer covers the text, and its tab stays meanwhile.
        comfort.aloud?.onStop();
        setOpen(false);
      },
    };
  };

  /** A font that comes makes the browser lay out all of the page again. */
  const faces = createFaces((name) => ask('font', name));
  const bringFaces = () => options.hasFonts && faces.bring(facesOfSurface(options.session.page.reading.lang, options.strings.locale));

  function draw() {
    host.root.lang = options.strings.locale;
    render(
      <Companion
        strings={options.strings}
        said={announcer.said}
        stand={stand.now}
        tab={at.isBack || options.comfort.aloud?.state === 'playing'}
        onOpen={() => setOpen(true)}
        desk={desk}
        later={later}
        actions={{ muted, onMute: setMuted, onUnmute: () => setMuted(null), onOpenWords: options.onOpenWords }}
        sidebar={sidebarProps()}
        card={mentions.card()}
      />,
      host.root,
    );
  }

  /** What hangs on the session: the pointer and the reader's place. */
  let unwatch: Undo = () => {};
  const watch = () => {
    unwatch();
    mentions.watch();
    unwatch = watchWhereabouts(options.session.page, (next) => {
      const isSame = isSamePlace(at, next);
      at = next;
      if (!isSame) draw();
    });
  };

  const stop = new AbortController();
  // Before the page's own listeners, which may stop it; it is not kept from them. What is ours has the key from its own root.
  document.addEventListener('keydown', (event) => isOurs(event) || onKey(event), { signal: stop.signal, capture: true, passive: true });
  window.addEventListener('resize', () => { stand.settle(); draw(); }, { passive: true, signal: stop.signal });
  bringFaces();
  printing.bring();
  const leave = stayIn(document, host.element, () => {
    stand.remove();
    console.warn('Dramatis cannot show its sidebar: this page takes it out again.');
  });
  watch();
  draw();

  return {
    update(changes) {
      const isNewSession = changes.session !== undefined && changes.session !== options.session;
      const marksMoved = changes.switches !== undefined && changes.switches.marks !== options.switches.marks;
      const isOtherCast = changes.targets !== undefined && changes.targets !== options.targets;
      const isOtherWidth = changes.width !== undefined && changes.width !== options.width;
      options = { ...options, ...changes };
      printing.bring();
      bringFaces();
      if (isNewSession) mentions.forget();
      if (isNewSession || marksMoved || isOtherCast) watch();
      if (changes.theme) host.element.dataset['theme'] = changes.theme;
      if (isOtherWidth) stand.setWidth(options.width);
      draw();
    },
    open: () => setOpen(true),
    settle: stand.settle,
    walk: mentions.walk,
    remove() {
      stop.abort();
      unwatch();
      faces.remove();
      render(null, host.root);
      leave();
      for (const part of [printing, mentions, announcer, stand, host]) part.remove();
    },
  };
}
