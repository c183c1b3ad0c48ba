// What the reader wishes for his comfort on a page; what brings it about is loaded when he first wishes for something.
import type { AloudProps, ComfortProps } from '../../components/comfortModel.ts';
import { RATES, hasSpeech } from '../../utils/effects/speak.ts';
import { TYPE } from '../../utils/effects/type.ts';
import type { ComfortCommand } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';
import { loadPart } from '../../utils/parts.ts';
import { readTheme } from '../../utils/read/theme.ts';
import type { PageReading } from '../../utils/reading.ts';
import { type Settings, isFocusOn, updateSettings } from '../../utils/settings.ts';
import { withFocus } from '../../utils/store/changes.ts';
import type { Comforter } from '../extras/comfort.ts';
import type { ExtrasPart } from '../extras/part.ts';
import type { WholeSession } from '../article.content/session.ts';

export interface Comfort {
  readonly props: ComfortProps;
  /** The theme in which a page stands, or will once it is brought to what the reader wishes. */
  themeOf(page: PageReading): 'light' | 'dark';
  /** Take up a reading of the page, and bring it to what the reader wishes. */
  begin(session: WholeSession): void;
  /** Bring the page to what he wishes now, or to what it was where the page has changed meanwhile. Returns whether anything had to be done. */
  bring(): boolean;
  run(command: ComfortCommand): void;
  /** Take everything back, and be silent. */
  end: Undo;
}

interface Parts {
  settings(): Settings;
  /** What brings it about, where it has been loaded before the page is read: a reader who focuses sees no page that moves. */
  extras: ExtrasPart | null;
  /** What is shown of it has changed. */
  onChange(): void;
  /** The page stands in this theme now. */
  onTheme(theme: 'light' | 'dark'): void;
  /** The text stands in another width: what stands beside it has to look again. */
  onSettle(): void;
  /** What a command has come to stands in words, which have to be seen. */
  onWords(): void;
}

/** Whether the article can be told from the rest of its page. */
export const canFocus = ({ root }: PageReading): boolean => root !== null && root !== document.body;

const none = () => {};
const SILENT: Omit<AloudProps, 'lang' | 'rate' | 'rates' | 'onRate' | 'onStart'> = { state: 'off', voice: '', at: 0, total: 0, onAllow: none, onPlay: none, onPause: none, onStep: none, onStop: none };

/** Create it for a page that has not been read yet. */
export function createComfort({ settings, extras, onTheme, onSettle, ...tell }: Parts): Comfort {
  let session: WholeSession | null = null;
  let isFailed = false;
  /** Whether a command has asked for the voice, and nothing has come of it yet. */
  let isAwaited = false;
  const onChange = () => {
    tell.onChange();
    const state = aloudProps()?.state ?? 'off';
    if (!isAwaited || state === 'off' || state === 'seeking') return;
    isAwaited = false;
    if (state !== 'playing') tell.onWords();
  };
  const isFocused = (page: PageReading) => canFocus(page) && isFocusOn(settings(), location.href);
  const themeOf = (page: PageReading): 'light' | 'dark' => {
    const { paper } = settings().type;
    if (isFocused(page) && paper !== 'page') return paper === 'dark' ? 'dark' : 'light';
    return readTheme(page.root!);
  };
  const create = ({ createComforter }: ExtrasPart) => createComforter({ settings, isFocused, themeOf, onChange, onTheme, onSettle });
  let comforter: Comforter | null = extras && create(extras);
  /** Load what brings it about, and use it; a failure costs the comfort alone. */
  const withComforter = (use: (comforter: Comforter) => void) => {
    if (comforter) return use(comforter);
    loadPart<ExtrasPart>('extras').then((part) => {
      if (!session) return;
      if (!comforter) (comforter = create(part)).begin(session);
      use(comforter);
    }).catch((error: unknown) => {
      isFailed = true;
      console.warn('Dramatis could not load what reading in comfort needs:', error);
    }).finally(onChange);
  };
  const aloudProps = (): AloudProps | null => {
    if (!hasSpeech()) return null;
    const rates = { rate: settings().speechRate, rates: RATES, onRate: (speechRate: number) => void updateSettings((now) => ({ ...now, speechRate })) };
    if (comforter?.aloud) return { ...comforter.aloud.props, ...rates };
    return { ...SILENT, ...rates, state: isFailed ? 'failed' : 'off', lang: session?.page.reading.lang ?? '', onStart: () => withComforter(({ aloud }) => aloud?.props.onStart()) };
  };
  const props = (): ComfortProps => ({
    focus: session && canFocus(session.page) ? isFocused(session.page) : null,
    type: settings().type, choices: TYPE, aloud: aloudProps(),
    onFocus: (on) => void updateSettings((now) => withFocus(now, location.href, on)),
    onType: (change) => void updateSettings((now) => ({ ...now, type: { ...now.type, ...change } })),
  });
  return {
    get props() {
      return props();
    },
    themeOf,
    begin(next) {
      session = next;
      if (comforter) comforter.begin(next);
      else if (isFocused(next.page)) withComforter(none);
    },
    bring() {
      if (comforter) return comforter.bring();
      if (session && isFocused(session.page)) withComforter(none);
      return false;
    },
    run(command) {
      if (command === 'read-aloud') {
        isAwaited = true;
        return withComforter(({ aloud }) => aloud?.toggle());
      }
      const { focus, onFocus } = props();
      if (focus !== null) onFocus(!focus);
    },
    end() {
      comforter?.end();
      session = null;
    },
  };
}
