// The card of words that the reader asks about: opened by the menu's item for a selection, or from the entry of a name that the glossary lacks.
import { render } from 'preact';
import entryCss from '../../assets/css/entry.css?inline';
import formCss from '../../assets/css/form.css?inline';
import lookUpCss from '../../assets/css/lookup.css?inline';
import surfaceCss from '../../assets/css/surfaces.css?inline';
import type { AskedWords } from '../../components/actorActions.ts';
import { withFormats } from '../../components/formats.ts';
import { Strings, type Phrases } from '../../components/strings.ts';
import { WordCard } from '../../components/WordCard.tsx';
import { createHost, type Host } from '../../utils/effects/host.ts';
import { keepRelease } from '../../utils/effects/release.ts';
import { isDocked } from '../../utils/effects/room.ts';
import { keepSelection, placeOfSelection } from '../../utils/effects/selection.ts';
import { ask } from '../../utils/messages.ts';
import type { Entry, Language, LookUpAnswer, Undo } from '../../utils/model.ts';
import { type Settings, updateSettings } from '../../utils/settings.ts';
import { withTerm } from '../../utils/store/changes.ts';
import { languageOf, primaryLanguage } from '../../utils/text/language.ts';
import { isNameLike, namePart } from '../../utils/text/selected.ts';

/** The width of a card, px. */
const CARD = 340;

export interface WordsOptions {
  strings: Phrases;
  /** The language of the article, as it says; empty where there is none. */
  lang(): string;
  theme(): 'light' | 'dark';
  settings(): Settings;
}

export interface Words {
  open(asked: AskedWords): void;
  /** Open the card at what is selected. */
  openSelected(text: string): void;
  /** Draw anew after a change of the settings. */
  update(): void;
  close: Undo;
}

/** Create the card's keeper; nothing is in the page until something is asked. */
export function createWords({ lang, theme, settings, ...options }: WordsOptions): Words {
  const strings = withFormats(options.strings);
  let now: { asked: AskedWords; host: Host; back: Undo; known: Entry | null; isEditing: boolean; stop: AbortController } | null = null;

  const close = () => {
    if (!now) return;
    const { host, back, stop } = now;
    now = null;
    stop.abort();
    render(null, host.root);
    host.remove();
    back();
  };
  const languageFor = (words: string): Language => primaryLanguage(lang() || document.documentElement.lang || languageOf(words));
  const lookUp = (words: string): Promise<LookUpAnswer> =>
    // What cannot be asked at all, as after an update of the extension, is as far away as what is offline.
    ask('look-up', { service: 'wikipedia', language: languageFor(words), words }).catch(() => ({ status: 'offline' }));

  function draw() {
    if (!now) return;
    const { asked, host, known } = now;
    host.root.lang = strings.locale;
    render(
      <Strings.Provider value={strings}>
        <WordCard
          asked={asked}
          isName={isNameLike(asked.words)}
          known={known}
          terms={settings().terms}
          docked={isDocked(window)}
          inset={sideOf(asked)}
          onLookUp={() => lookUp(asked.words)}
          onAdd={(term) => void updateSettings((stored) => withTerm(stored, term, true))}
          onRemove={(term) => void updateSettings((stored) => withTerm(stored, term, false))}
          onEditing={(isEditing) => { if (now) now.isEditing = isEditing; }}
          onClose={close}
        />
      </Strings.Provider>,
      host.root,
    );
  }

  const open = (asked: AskedWords) => {
    close();
    const stop = new AbortController();
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Where the focus is elsewhere, the page has heard the press, and hears the release.
      if (event.currentTarget !== document) keepRelease(window, event);
      close();
    };
    const host = createHost('dramatis-ui', { css: surfaceCss + entryCss + lookUpCss + formCss, theme: theme(), strings }, closeOnEscape);
    now = { asked, host, back: keepSelection(document, asked.back), known: null, isEditing: false, stop };
    document.documentElement.append(host.element);
    document.addEventListener('keydown', closeOnEscape, { signal: stop.signal });
    // A hand that goes on reading closes the card, but not while something is being written in it.
    document.addEventListener('pointerdown', (event) => { if (event.target !== host.element && !now?.isEditing) close(); }, { signal: stop.signal, passive: true });
    draw();
    if (asked.start === null) void seekKnown(asked.words, settings()).then((entry) => {
      if (now?.asked !== asked || !entry) return;
      now.known = entry;
      draw();
    }, () => {});
  };

  return {
    open,
    openSelected(text) {
      const words = namePart(text);
      if (!words) return;
      // First, since an open card may have taken the selection, and gives it back.
      close();
      const draft = isNameLike(words) ? { name: words, aliases: [], definition: '' } : { name: '', aliases: [], definition: words };
      open({ words, draft, start: null, place: placeOfSelection(document) ?? amidst() });
    },
    update: draw,
    close,
  };
}

/** Where the card stands when what is selected has no place in the page: at the top, in the middle of what the sidebar leaves. */
const amidst = () => ({ rects: () => [new DOMRect((window.innerWidth - takenWidth() - CARD) / 2, 64, CARD, 0)] });

/** A card that is opened from the sidebar may lie over it. */
const sideOf = ({ place, back }: AskedWords): number => (place.anchor && place.anchor === back ? 0 : takenWidth());

/** The width that the sidebar has taken from the page. */
function takenWidth(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).paddingRight) || 0;
}

/** Ask the glossaries for an entry that these words as a whole mean. */
async function seekKnown(words: string, { terms }: Settings): Promise<Entry | null> {
  const { actors, entries } = await ask('cast', { blocks: [{ id: 0, text: words }], language: primaryLanguage(languageOf(words)), terms, muted: [] });
  const hit = actors.find(({ mentions }) => mentions.some(({ start, end }) => start === 0 && end === words.length));
  return entries.find(({ id }) => id === hit?.id) ?? null;
}
