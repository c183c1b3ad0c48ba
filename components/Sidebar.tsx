// The margin of the page: what was done to it, who wrote it, who is in it, how it is built; props in, callbacks out.
import type { CastMember, Difference, Reading, Switches, VersionChoice } from '../utils/model.ts';
import { Authors } from './Authors.tsx';
import { Brand } from './Brand.tsx';
import { Cast } from './Cast.tsx';
import { countMentions } from './castGroups.ts';
import { ClosedNote } from './ClosedNote.tsx';
import { countRepeated, isVersion, listHidden } from './hiddenGroups.ts';
import { HiddenList } from './HiddenList.tsx';
import { Icon } from './Icon.tsx';
import { Outline } from './Outline.tsx';
import { useStrings } from './strings.ts';
import { SwitchList } from './SwitchList.tsx';
import { TakeButton } from './TakeButton.tsx';

/** A usual pace of silent reading; both times are counted with the same, so their difference is fair. */
const WORDS_PER_MINUTE = 220;

export interface SidebarProps {
  reading: Reading;
  /** Null while it is looked for. */
  cast: CastMember[] | null;
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
  /** Which of two versions the reader wants on this site. */
  choice: VersionChoice;
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
  /** Open the window in which the article is cited and saved. */
  onTake(): void;
  onClose(): void;
}

export function Sidebar(props: SidebarProps) {
  const { reading, cast, switches, shortcut, choice, onSwitch } = props;
  const { t } = useStrings();
  const counts = {
    repeats: countRepeated(listHidden(reading.repeats, choice), reading.blocks),
    widgets: reading.widgets.length,
    marks: cast && countMentions(cast),
  };
  return (
    <aside class={props.drawer ? 'dr dr-side is-drawer' : 'dr dr-side'} dir="ltr" aria-label="Dramatis">
      <header class="dr-top">
        <Brand>
          <button type="button" class="dr-icon" aria-label={t('sidebar.close')} onClick={props.onClose}><Icon name="close" /></button>
        </Brand>
      </header>
      <div class="dr-body">
        <SwitchList counts={counts} switches={switches} choice={reading.repeats.some(isVersion) ? choice : null} onSwitch={onSwitch} />
        {reading.closed.length > 0 && <ClosedNote onOpenFull={props.onOpenFull} />}
        <ReadingTime words={reading.words} />
        <Authors authors={reading.authors} />
        <Cast
          cast={cast}
          published={reading.published}
          paragraphs={reading.paragraphs.length}
          place={props.place}
          open={props.open}
          current={props.current}
          onOpen={props.onOpen}
          onStep={props.onStep}
        />
        {/* Not before the cast, which would push them down. */}
        {cast && (
          <>
            {reading.outline.length > 0 && <Outline outline={reading.outline} current={props.section} onJump={props.onJump} />}
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
            <TakeButton onTake={props.onTake} />
            <footer class="dr-end dr-note">
              <p>{t('sidebar.promise')}</p>
              {shortcut && <p>{t('sidebar.shortcut', shortcut)}</p>}
            </footer>
          </>
        )}
      </div>
    </aside>
  );
}

function ReadingTime({ words }: { words: Reading['words'] }) {
  const { t } = useStrings();
  const minutes = (n: number) => Math.max(1, Math.round(n / WORDS_PER_MINUTE));
  const [kept, shown] = [minutes(words.kept), minutes(words.shown)];
  return <p class="dr-time dr-gloss">{kept === shown ? t('sidebar.time', kept) : t('sidebar.timeInstead', kept, shown)}</p>;
}
