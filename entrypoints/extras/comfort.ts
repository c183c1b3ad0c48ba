// The reader's comfort on a page, brought about: all but the article put aside, the article set as he wishes, and read aloud.
import { addFonts, facesFor } from '../../utils/effects/fonts.ts';
import { type Stage, stepAside } from '../../utils/effects/focus.ts';
import { keepLine } from '../../utils/effects/place.ts';
import { setType } from '../../utils/effects/type.ts';
import { ask } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';
import { findFrame } from '../../utils/read/frame.ts';
import { readTheme } from '../../utils/read/theme.ts';
import type { PageReading } from '../../utils/reading.ts';
import type { Settings } from '../../utils/settings.ts';
import type { WholeSession } from '../article.content/session.ts';
import { type Aloud, createAloud } from './aloud.ts';
import { findMouth } from './mouth.ts';

export interface Comforter {
  /** Null where the browser has no speech. */
  readonly aloud: Aloud | null;
  /** Take up a reading of the page, and bring it to what the reader wishes. */
  begin(session: WholeSession): void;
  /** Bring the page to what he wishes now, or to what it was where the page has changed meanwhile. Returns whether anything had to be done. */
  bring(): boolean;
  /** Take everything back, and be silent. */
  end: Undo;
}

export interface ComforterOptions {
  settings(): Settings;
  /** Whether he wishes for the article alone, and this page has one that can be told from the rest. */
  isFocused(page: PageReading): boolean;
  /** The theme that this makes of a page. */
  themeOf(page: PageReading): 'light' | 'dark';
  /** What is shown of it has changed. */
  onChange(): void;
  /** The page stands in this theme now. */
  onTheme(theme: 'light' | 'dark'): void;
  /** The text stands in another width: what stands beside it has to look again. */
  onSettle(): void;
}

/** Create it for a page that has not been read yet. */
export function createComforter({ settings, isFocused, themeOf, onChange, onTheme, onSettle }: ComforterOptions): Comforter {
  let session: WholeSession | null = null;
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
    fonts = names.length ? { names: names.join(), undo: addFonts(names, (name) => ask('font', name)) } : null;
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
    const isOn = isFocused(page);
    aloud?.setRate(settings().speechRate);
    const wanted = JSON.stringify([isOn, isOn && settings().type]);
    if (stage?.isStale()) leave();
    else if (wanted === brought) return false;
    brought = wanted;
    // A look for the line that is read costs a layout.
    if (!isOn && !stage) return false;
    setFonts(page, isOn);
    keepLine(session, () => change(page, isOn));
    onTheme(themeOf(page));
    return true;
  };
  const silence = () => aloud?.stop();
  // Browsers go on speaking when the page has gone.
  window.addEventListener('pagehide', silence);

  return {
    get aloud() {
      return aloud;
    },
    begin(next) {
      leave();
      [session, brought] = [next, ''];
      if (aloud) aloud.take(next.page);
      else aloud = mouth && createAloud({ mouth, page: next.page, rate: settings().speechRate, onChange });
      bring();
    },
    bring,
    end() {
      silence();
      leave();
      fonts?.undo();
      [session, fonts, aloud, brought] = [null, null, null, ''];
    },
  };
}
