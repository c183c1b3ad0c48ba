// The margin of the page: what was done to it, who wrote it, who is in it, how it is built; props in, callbacks out.
import { useRef } from 'preact/hooks';
import type { AuthorsState, CastMember, CastOrder, Difference, Reading, Switches, VersionChoice } from '../utils/model.ts';
import { Authors } from './Authors.tsx';
import { Brand } from './Brand.tsx';
import { Cast } from './Cast.tsx';
import { countMentions } from './castGroups.ts';
import { ClosedNote } from './ClosedNote.tsx';
import { Comfort } from './Comfort.tsx';
import type { ComfortProps } from './comfortModel.ts';
import { countRepeated, isVersion, listHidden } from './hiddenGroups.ts';
import { type Heir, useBequeath, useInherit } from './focus.ts';
import { HiddenList } from './HiddenList.tsx';
import { Icon } from './Icon.tsx';
import { MyTerms } from './MyTerms.tsx';
import { Outline } from './Outline.tsx';
import { Overview } from './Overview.tsx';
import { SideEdge, type SideWidth } from './SideEdge.tsx';
import { useStrings } from './strings.ts';
import { SwitchList } from './SwitchList.tsx';
import { type PrintProps, TakeAlong } from './TakeAlong.tsx';

export interface SidebarProps {
  reading: Reading;
  /** Null while it is looked for. */
  cast: CastMember[] | null;
  /** Whether the reading's authors are known. */
  authors: AuthorsState;
  switches: Switches;
  /** Hidden groups that the reader has shown again: 'repeats' or a kind of widget. */
  revealed: ReadonlySet<string>;
  /** Where the reader is in the kept text, 0 to 1. */
  place: number;
  /** The block of the current heading. */
  section: number | null;
  /** The actor whose entry is open in the cast. */
  open: string | null;
  /** The mention that the reader stepped to. */
  current: { actor: string; index: number } | null;
  /** Whether it stands over the page as a drawer. */
  drawer: boolean;
  /** How wide it is beside the text. */
  width: SideWidth;
  order: CastOrder;
  /** How many terms the reader's own glossary has. */
  terms: number;
  /** Set where what had the focus has just gone, and the sidebar comes in its place. */
  heir?: Heir;
  /** Which of two versions the reader wants on this site. */
  choice: VersionChoice;
  comfort: ComfortProps;
  print: PrintProps;
  /** The keys that turn everything off, as the browser writes them; empty where none are set. */
  shortcut: string;
  onSwitch(name: keyof Switches, on: boolean): void;
  onReveal(key: string, shown: boolean): void;
  onOpen(actor: string | null): void;
  onStep(actor: string, index: number): void;
  onJump(block: number): void;
  onChoose(choice: VersionChoice): void;
  /** Open the full version that the page keeps closed. */
  onOpenFull(): void;
  /** Find the words that only one of two texts has. */
  onCompare(first: string, second: string): Promise<Difference[]>;
  onWidth(width: number, isDone: boolean): void;
  onOrder(order: CastOrder): void;
  onEditTerms(): void;
  /** Open the window in which the article is cited and saved. */
  onTake(): void;
  onClose(): void;
}

export function Sidebar(props: SidebarProps) {
  const { reading, cast, switches, shortcut, choice, onSwitch } = props;
  const { t } = useStrings();
  const close = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useBequeath(root, props.heir);
  useInherit(close, props.heir);
  const counts = {
    repeats: countRepeated(listHidden(reading.repeats, choice), reading.blocks),
    widgets: reading.widgets.length,
    marks: cast && countMentions(cast),
  };
  /** What a row of an actor needs, in the cast and among the reader's own terms. */
  const rows = { published: reading.published, paragraphs: reading.paragraphs.length, open: props.open, current: props.current, onOpen: props.onOpen, onStep: props.onStep };
  return (
    <div ref={root} class={props.drawer ? 'dr dr-side is-drawer' : 'dr dr-side'} style={props.drawer ? undefined : { width: `${props.width.now}px` }} dir="ltr">
      {!props.drawer && <SideEdge width={props.width} onWidth={props.onWidth} />}
      {/* Firefox lets the keyboard stand on a box that scrolls: this one has a name. */}
      <aside class="dr-scroll" aria-label="Dramatis">
      <header class="dr-top">
        <Brand>
          <button type="button" class="dr-icon" ref={close} aria-label={t('sidebar.close')} onClick={props.onClose}><Icon name="close" /></button>
        </Brand>
      </header>
      <div class="dr-body">
        <Overview reading={reading} switches={switches} revealed={props.revealed} choice={choice} />
        <h2 class="dr-sr">{t('popup.content')}</h2>
        <SwitchList counts={counts} switches={switches} choice={reading.repeats.some(isVersion) ? choice : null} onSwitch={onSwitch} />
        {reading.closed.length > 0 && <ClosedNote onOpenFull={props.onOpenFull} />}
        <Comfort {...props.comfort} />
        <Authors authors={reading.authors} state={props.authors} />
        {/* Each waits for what stands over it and would push it down; the cast no longer than until it is there. */}
        {(cast || props.authors !== 'seeking' || reading.authors.length > 0) && (
          <Cast
            cast={cast}
            {...rows}
            place={props.place}
            order={props.order}
            onOrder={props.onOrder}
          />
        )}
        {cast && (
          <>
            <Outline outline={reading.outline} lang={reading.lang} current={props.section} onJump={props.onJump} />
            <HiddenList
              reading={reading}
              switches={switches}
              revealed={props.revealed}
              choice={choice}
              onReveal={props.onReveal}
              onChoose={props.onChoose}
              onCompare={props.onCompare}
              onJump={props.onJump}
            />
            <MyTerms
              cast={cast}
              {...rows}
              terms={props.terms}
              onEdit={props.onEditTerms}
            />
            <TakeAlong print={props.print} onTake={props.onTake} />
            <footer class="dr-end dr-note">
              <p>{t('sidebar.promise')}</p>
              {shortcut && <p>{t('sidebar.shortcut', shortcut)}</p>}
            </footer>
          </>
        )}
      </div>
      </aside>
    </div>
  );
}
