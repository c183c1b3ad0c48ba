// The reader's comfort on a page: whether all but the article stands aside, how it is set meanwhile, and reading aloud.
import type { ComfortProps } from '../../components/comfortModel.ts';
import { type Stage, stepAside } from '../../utils/effects/focus.ts';
import { RATES } from '../../utils/effects/speak.ts';
import { TYPE, setType } from '../../utils/effects/type.ts';
import type { ComfortCommand } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';
import { findFrame } from '../../utils/read/frame.ts';
import { readTheme } from '../../utils/read/theme.ts';
import type { PageReading } from '../../utils/reading.ts';
import { type Settings, isFocusOn, updateSettings, withFocus } from '../../utils/settings.ts';
import { type Aloud, createAloud } from './aloud.ts';
import { addFonts, facesFor } from './fonts.ts';
import { findMouth } from './mouth.ts';
import type { Session } from './session.tsx';

export interface Comfort {
  readonly props: ComfortProps;
  /** The theme in which a page stands, or will once it is brought to what the reader wishes. */
  themeOf(page: PageReading): 'light' | 'dark';
  /** Take up a reading of the page, and bring it to what the reader wishes. */
  begin(session: Session): void;
  /** Bring the page to what he wishes now, or to what it was where the page has changed meanwhile. Returns whether anything had to be done. */
  bring(): boolean;
  run(command: ComfortCommand): void;
  /** Take everything back, and be silent. */
  end: Undo;
}

interface Parts {
  settings(): Settings;
  /** What is shown of it has changed. */
  onChange(): void;
  /** The text stands in another width: what stands beside it has to look again. */
  onSettle(): void;
}

/** Whether the article can be told from the rest of its page. */
export const canFocus = ({ root }: PageReading): boolean => root !== null && root !== document.body;

const isFocused = (settings: Settings, page: PageReading) => canFocus(page) && isFocusOn(settings, location.href);

/** Create it for a page that has not been read yet. */
export function createComfort({ settings, onChange, onSettle }: Parts): Comfort {
  let session: Session | null = null;
  let stage: Stage | null = null;
  let undoType: Undo = () => {};
  /** The theme of the page itself, which is not to be read any more once it has the reader's colours. */
  let own: 'light' | 'dark' | null = null;
  let fonts: { names: string; undo: Undo } | null = null;
  let aloud: Aloud | null = null;
  /** What the page was last brought to. */
  let brought = '';
  const mouth = findMouth();

  const setFonts = (page: PageReading, isOn: boolean) => {
    const names = isOn ? facesFor(settings().type.face, page.reading.lang) : [];
    if (fonts?.names === names.join()) return;
    fonts?.undo();
    fonts = names.length ? { names: names.join(), undo: addFonts(names) } : null;
  };
  const leave = () => {
    stage?.leave();
    undoType();
    [stage, undoType, own] = [null, () => {}, null];
  };
  const change = (page: PageReading, isOn: boolean) => {
    if (!isOn) leave();
    else {
      stage ??= stepAside(document, [page.root!, ...findFrame(document, page.root!, page.reading, page.anchors)]);
      own ??= readTheme(page.root!);
      undoType = setType(document, settings().type, own);
    }
    onSettle();
  };
  const bring = () => {
    if (!session) return false;
    const { page } = session;
    const isOn = isFocused(settings(), page);
    aloud?.setRate(settings().speechRate);
    const wanted = JSON.stringify([isOn, isOn && settings().type]);
    if (stage?.isStale()) leave();
    else if (wanted === brought) return false;
    brought = wanted;
    // A look for the line that is read costs a layout.
    if (!isOn && !stage) return false;
    setFonts(page, isOn);
    session.keepLine(() => change(page, isOn));
    session.setTheme(themeOf(page));
    return true;
  };
  const themeOf = (page: PageReading): 'light' | 'dark' => {
    const { paper } = settings().type;
    if (isFocused(settings(), page) && paper !== 'page') return paper === 'dark' ? 'dark' : 'light';
    return readTheme(page.root!);
  };
  const props = (): ComfortProps => ({
    focus: session && canFocus(session.page) ? isFocused(settings(), session.page) : null,
    type: settings().type, choices: TYPE,
    aloud: aloud && { ...aloud.props, rate: settings().speechRate, rates: RATES, onRate: (speechRate) => void updateSettings((now) => ({ ...now, speechRate })) },
    onFocus: (on) => void updateSettings((now) => withFocus(now, location.href, on)),
    onType: (change) => void updateSettings((now) => ({ ...now, type: { ...now.type, ...change } })),
  });
  const silence = () => aloud?.stop();
  // Browsers go on speaking when the page has gone.
  window.addEventListener('pagehide', silence);

  return {
    get props() {
      return props();
    },
    themeOf,
    begin(next) {
      leave();
      [session, brought] = [next, ''];
      if (aloud) aloud.take(next.page);
      else aloud = mouth && createAloud({ mouth, page: next.page, rate: settings().speechRate, onChange });
      bring();
    },
    bring,
    run(command) {
      if (command === 'read-aloud') return aloud?.toggle();
      const { focus, onFocus } = props();
      if (focus !== null) onFocus(!focus);
    },
    end() {
      silence();
      leave();
      fonts?.undo();
      [session, fonts, aloud, brought] = [null, null, null, ''];
    },
  };
}
