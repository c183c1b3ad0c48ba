// What the reader sees and does beside the page: one surface over the life of the page, drawn anew whenever something has changed.
import type { Muted } from '../../components/actorActions.ts';
import { Companion } from '../../components/Companion.tsx';
import { CLOSE_AFTER, watchHover } from '../../utils/effects/hover.ts';
import { mark } from '../../utils/effects/mark.ts';
import { liveRange } from '../../utils/effects/range.ts';
import { makeRoom } from '../../utils/effects/room.ts';
import { createUndoStack } from '../../utils/effects/undo.ts';
import { READING_LINE, watchPlace } from '../../utils/effects/watch.ts';
import type { Undo } from '../../utils/model.ts';
import { createAuthorDesk } from './authorDesk.ts';
import type { CompanionOptions, CompanionSurface } from './companionOptions.ts';
import { createHost } from './host.ts';
import { SIDEBAR_WIDTH } from './room.ts';
import { takeAlong } from './take.ts';
import { type MentionKey, memberAt, textColumn } from './targets.ts';

/** Under this width (px) the card lies at the bottom of the window. */
export const DOCK_UNDER = 520;

export function createCompanion(initial: CompanionOptions): CompanionSurface {
  let options = initial;
  let undoRoom: Undo | null = null;
  let drawerOpen = false;
  let tab = true;
  let open: string | null = null;
  let current: MentionKey | null = null;
  let card: MentionKey | null = null;
  let isOverCard = false;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let place = 0;
  let section: number | null = null;
  let muted: Muted | null = null;
  let undoCurrent: Undo = () => {};
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && card) setCard(null);
  };
  const host = createHost('dramatis-ui', options.css, options.theme, onKey);
  const watchers = createUndoStack();
  const desk = createAuthorDesk(() => options.session.page.reading.lang);

  const rangeOfMention = (key: MentionKey) => options.session.targets.find(({ target }) => target.actor === key.actor && target.index === key.index)?.range ?? null;
  const halo = (key: MentionKey | null) => {
    undoCurrent();
    const range = key && options.switches.marks ? rangeOfMention(key) : null;
    undoCurrent = range ? mark('current', [range]) : () => {};
  };
  const setCard = (key: MentionKey | null) => {
    clearTimeout(closing);
    if (card?.actor === key?.actor && card?.index === key?.index) return;
    card = key;
    if (!key) isOverCard = false;
    halo(key ?? current);
    draw();
  };
  const closeSoon = () => {
    clearTimeout(closing);
    closing = setTimeout(() => setCard(null), CLOSE_AFTER);
  };
  const jump = (top: number) => window.scrollBy({ top: top - window.innerHeight * READING_LINE, behavior: 'instant' });
  const jumpToMention = (key: MentionKey) => {
    const range = rangeOfMention(key);
    if (range) jump(liveRange(range).getBoundingClientRect().top);
    current = key;
    halo(key);
  };
  const settleRoom = () => {
    undoRoom?.();
    undoRoom = options.isOpen ? makeRoom(document, textColumn(options.session.page), SIDEBAR_WIDTH) : null;
    if (undoRoom) drawerOpen = false;
  };
  const setOpen = (isOpen: boolean) => {
    options.onOpenChange(isOpen);
    options = { ...options, isOpen };
    settleRoom();
    drawerOpen = isOpen && !undoRoom;
    draw();
  };

  const setMuted = (next: Muted | null) => {
    const { id, scope } = (next ?? muted)!;
    muted = next;
    open = null;
    setCard(null);
    options.onMute(id, scope, next !== null);
    draw();
  };

  function draw() {
    const { cast, strings, switches, revealed, shortcut } = options;
    const { reading } = options.session.page;
    const member = card && cast && memberAt(cast, card);
    const range = card && rangeOfMention(card);
    host.draw(
      <Companion
        strings={strings}
        stand={undoRoom ? 'side' : drawerOpen ? 'drawer' : 'closed'}
        tab={tab}
        onOpen={() => setOpen(true)}
        desk={desk}
        actions={{ muted, onMute: setMuted, onUnmute: () => setMuted(null), onOpenWords: options.onOpenWords }}
        sidebar={{
          reading, cast, switches, revealed, place, section, open, current, shortcut,
          onSwitch: options.onSwitch,
          onReveal: options.onReveal,
          onOpen: (actor) => { open = actor; draw(); },
          onStep: (actor, index) => { jumpToMention({ actor, index }); draw(); },
          onJump: (block) => jump(options.session.page.anchors[block]!.element.getBoundingClientRect().top),
          choice: options.choice,
          onChoose: options.onChoose,
          onOpenFull: () => options.session.openClosed(),
          onCompare: options.onCompare,
          onTake: () => takeAlong(options),
          onClose: () => { if (undoRoom) return setOpen(false); drawerOpen = false; draw(); },
        }}
        card={member && range ? {
          member, index: card!.index < 0 ? null : card!.index, published: reading.published, docked: window.innerWidth < DOCK_UNDER, castCount: cast!.length,
          anchor: range.startContainer.parentElement!, inset: undoRoom ? SIDEBAR_WIDTH : 0,
          rects: () => [...liveRange(range).getClientRects()],
          onStep: (index) => { jumpToMention({ actor: card!.actor, index }); setCard({ actor: card!.actor, index }); },
          onClose: () => setCard(null),
          onOpenCast: () => { open = card!.actor; setCard(null); setOpen(true); },
          onEnter: () => { isOverCard = true; clearTimeout(closing); },
          onLeave: () => { isOverCard = false; closeSoon(); },
        } : null}
      />,
    );
  }

  /** What hangs on the session: the pointer and the reader's place. */
  const watch = () => {
    watchers.run();
    const { page, targets } = options.session;
    if (options.switches.marks) {
      // A quick hand is on the card before it is known to have left the mention.
      watchers.add(watchHover(targets, { onRest: setCard, onLeave: () => card && !isOverCard && closeSoon() }));
    }
    const { paragraphs, outline } = page.reading;
    const stops = [...new Set([...outline.map((one) => one.block), ...paragraphs])].toSorted((x, y) => x - y);
    watchers.add(
      watchPlace(stops.map((id) => page.anchors[id]!.element), ({ index, down }) => {
        const id = stops[index] ?? -1;
        const last = outline.findLast((one) => one.block <= id)?.block ?? null;
        const passed = paragraphs.findLastIndex((paragraph) => paragraph <= id);
        const next = paragraphs.length > 1 ? Math.max(0, passed) / (paragraphs.length - 1) : 0;
        const isSame = next === place && tab === !down && section === last;
        [place, tab, section] = [next, !down, last];
        if (!isSame) draw();
      }),
    );
  };

  const stop = new AbortController();
  document.addEventListener('keydown', onKey, { signal: stop.signal });
  window.addEventListener('resize', () => { settleRoom(); draw(); }, { passive: true, signal: stop.signal });
  document.documentElement.append(host.element);
  settleRoom();
  watch();
  draw();

  return {
    update(changes) {
      const isNewSession = changes.session !== undefined && changes.session !== options.session;
      const marksMoved = changes.switches !== undefined && changes.switches.marks !== options.switches.marks;
      options = { ...options, ...changes };
      if (isNewSession) [current, card] = [null, null];
      if (isNewSession || marksMoved || changes.cast) {
        halo(current);
        watch();
      }
      if (!host.element.isConnected) document.documentElement.append(host.element);
      draw();
    },
    open: () => setOpen(true),
    take: () => takeAlong(options),
    remove() {
      stop.abort();
      clearTimeout(closing);
      watchers.run();
      undoCurrent();
      undoRoom?.();
      host.remove();
    },
  };
}
