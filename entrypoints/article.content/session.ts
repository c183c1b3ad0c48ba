// One reading of the page with its effects: what is hidden, each group to be switched by itself, and the lines that say so.
import type { Phrases } from '../../components/strings.ts';
import { hide, wholeBoxes } from '../../utils/effects/hide.ts';
import { type Landmark, keepPlace } from '../../utils/effects/place.ts';
import { type Painted, isInView, whenOutOfView } from '../../utils/effects/settle.ts';
import type { Switches, Undo } from '../../utils/model.ts';
import { type FirstLook, type PageReading, elementsOf } from '../../utils/reading.ts';
import { createFolds } from './folds.ts';

export interface Shown {
  switches: Pick<Switches, 'repeats' | 'widgets'>;
  /** Groups that the reader has shown again: 'repeats' or a kind of widget. */
  revealed: ReadonlySet<string>;
}

export interface Session {
  page: FirstLook;
  /**
   * Bring the page to what is asked for; only what differs is touched, and the reader's line stays where it is.
   * `isAsked` tells that the reader has just done something for it; otherwise nothing in sight may jump once the page is painted.
   */
  apply(shown: Shown, isAsked: boolean): void;
  /** Groups that wait to be hidden until they are out of sight. */
  waiting: ReadonlySet<string>;
  /** Say what stands in the text in the language that is spoken now. */
  speak(): void;
  /** Follow the page into another theme. */
  setTheme(theme: 'light' | 'dark'): void;
  /** Make a change; the paragraph that is read stays where it is. */
  keepPlace(change: () => void): void;
  /** The element whose width is the width of the text. */
  textColumn(): Element | null;
  /** Take everything back. */
  stop: Undo;
}

/** After the second look. */
export interface WholeSession extends Session {
  page: PageReading;
}

export interface SessionOptions {
  strings: Phrases;
  theme: 'light' | 'dark';
  painted: Painted;
  onToggleRepeats(): void;
  /** What waits has changed. */
  onWait(): void;
}

export function createSession(page: FirstLook, options: SessionOptions): Session {
  const groups = groupsOf(page);
  const folds = createFolds(page, options);
  const landmarks = landmarksOf(page);
  const on = new Map<string, Undo>();
  const waiting = new Map<string, Undo>();
  const set = (name: string, isOn: boolean, effect: () => Undo) => {
    if (isOn === on.has(name)) return;
    if (isOn) return void on.set(name, effect());
    on.get(name)!();
    on.delete(name);
  };
  const hideGroup = (key: string) => () => hide(groups.get(key)!, key === 'repeats' ? 'repeat' : 'widget');
  const change = (wanted: ReadonlyMap<string, boolean>, hasFolds: boolean) => {
    set('folds', hasFolds, folds.mount);
    folds.draw(!wanted.get('repeats'));
    for (const [key, isHidden] of wanted) set(key, isHidden, hideGroup(key));
  };
  /** Hide a group later, when nobody sees it. */
  const wait = (key: string, elements: Element[], run: () => void) => {
    waiting.set(key, whenOutOfView(elements, () => {
      waiting.delete(key);
      run();
      options.onWait();
    }));
  };

  const session: Session = {
    page,
    waiting: new Set(),
    apply({ switches, revealed }, isAsked) {
      for (const stopWaiting of waiting.values()) stopWaiting();
      waiting.clear();
      const wanted = new Map([...groups.keys()].map((key) => [key, (key === 'repeats' ? switches.repeats : switches.widgets) && !revealed.has(key)]));
      let hasFolds = switches.repeats;
      for (const [key, elements] of groups) {
        if (isAsked || !wanted.get(key) || on.has(key) || !isInView(elements.filter(options.painted.has))) continue;
        wanted.set(key, false);
        if (key === 'repeats') hasFolds = on.has('folds');
        wait(key, elements, () => session.apply({ switches, revealed }, false));
      }
      session.waiting = new Set(waiting.keys());
      const bring = () => change(wanted, hasFolds && groups.has('repeats'));
      // A page that nobody has seen yet has nobody at a line of it, and looking for one costs a layout.
      if (isAsked || options.painted.has(page.root!)) keepPlace(landmarks, bring);
      else bring();
    },
    speak: folds.speak,
    setTheme: folds.setTheme,
    keepPlace: (change) => keepPlace(landmarks, change),
    textColumn: () => textColumn(page),
    stop() {
      for (const stopWaiting of waiting.values()) stopWaiting();
      for (const name of [...on.keys()].toReversed()) set(name, false, () => () => {});
    },
  };
  return session;
}

/** The elements to hide, by the group that the reader can bring back. */
function groupsOf(page: FirstLook): Map<string, Element[]> {
  const { reading, root } = page;
  const groups = new Map<string, Element[]>();
  if (reading.repeats.length) groups.set('repeats', elementsOf(page, reading.repeats.flatMap((repeat) => repeat.hidden)));
  for (const [kind, widgets] of Map.groupBy(reading.widgets, (widget) => widget.kind)) {
    groups.set(kind, wholeBoxes(elementsOf(page, widgets.flatMap((widget) => widget.blocks)), root));
  }
  return groups;
}

/** Every block of the article with what takes its place when it is hidden. */
function landmarksOf({ reading, anchors }: FirstLook): Landmark[] {
  const twins = new Map(reading.repeats.flatMap((repeat) => repeat.hidden.map((id, k) => [id, repeat.twins[k]!] as const)));
  return reading.blocks
    .filter((block) => block.shown)
    .map((block) => ({ element: anchors[block.id]!.element, twin: anchors[twins.get(block.id) ?? -1]?.element }));
}

/** The element whose width is the width of the text. */
function textColumn({ reading, anchors }: FirstLook): Element | null {
  const first = reading.paragraphs[0];
  return first === undefined ? null : anchors[first]!.element;
}
