// One reading of the page with its effects: what is hidden and marked, each to be switched by itself.
import { Fold } from '../../components/Fold.tsx';
import { lineOf } from '../../components/kinds.ts';
import { Strings, type Translator } from '../../components/strings.ts';
import { hide, wholeBoxes } from '../../utils/effects/hide.ts';
import { canMark, darkenMarks, mark } from '../../utils/effects/mark.ts';
import { type Landmark, keepPlace } from '../../utils/effects/place.ts';
import { rangeOf } from '../../utils/effects/range.ts';
import type { Repeat, Switches, Undo } from '../../utils/model.ts';
import type { PageReading } from '../../utils/reading.ts';
import { type Host, createHost } from './host.ts';

/** One mention, by its actor and its number among that actor's. */
export interface MentionKey {
  actor: string;
  index: number;
}

export interface Shown {
  switches: Switches;
  /** Groups that the reader has shown again: 'repeats' or a kind of widget. */
  revealed: ReadonlySet<string>;
}

export interface Session {
  page: PageReading;
  targets: { range: StaticRange; target: MentionKey }[];
  /** Bring the page to what is asked for; only what differs is touched, and the reader's line stays where it is. */
  apply(shown: Shown): void;
  /** Take everything back. */
  stop: Undo;
}

export interface SessionOptions {
  strings: Translator;
  theme: 'light' | 'dark';
  css: string;
  onToggleRepeats(): void;
}

export function createSession(page: PageReading, options: SessionOptions): Session {
  const { reading, anchors, root } = page;
  const elementsOf = (ids: readonly number[]) => [...new Set(ids.map((id) => anchors[id]!.element))];
  const widgetKinds = [...new Set(reading.widgets.map((widget) => widget.kind))];
  const widgetBoxes = new Map(widgetKinds.map((kind) => [kind, wholeBoxes(elementsOf(reading.widgets.filter((widget) => widget.kind === kind).flatMap((widget) => widget.blocks)), root)]));
  const targets = reading.actors.flatMap((actor) =>
    actor.mentions.flatMap((mention, index) => {
      const range = rangeOf(anchors[mention.block]!, mention.start, mention.end);
      return range ? [{ range, target: { actor: actor.id, index }, line: lineOf(actor.kind) }] : [];
    }),
  );
  const on = new Map<string, Undo>();
  const set = (name: string, isOn: boolean, effect: () => Undo) => {
    if (isOn === on.has(name)) return;
    if (isOn) return void on.set(name, effect());
    on.get(name)!();
    on.delete(name);
  };
  const folds = createFolds(page, options);
  const landmarks = landmarksOf(page);

  return {
    page,
    targets,
    apply({ switches, revealed }) {
      const isHidden = switches.repeats && !revealed.has('repeats');
      keepPlace(landmarks, () => {
        set('folds', switches.repeats, folds.mount);
        folds.draw(!isHidden);
        set('repeats', isHidden, () => hide(elementsOf(reading.repeats.flatMap((repeat) => repeat.hidden)), 'repeat'));
        for (const [kind, boxes] of widgetBoxes) set(kind, switches.widgets && !revealed.has(kind), () => hide(boxes, 'widget'));
      });
      set('marks', switches.marks && canMark(), () => {
        const lines = Map.groupBy(targets, (one) => one.line);
        const undos = [...lines].map(([line, list]) => mark(line, list.map((one) => one.range)));
        if (options.theme === 'dark') undos.push(darkenMarks(document));
        return () => undos.forEach((undo) => undo());
      });
    },
    stop() {
      for (const name of [...on.keys()].toReversed()) set(name, false, () => () => {});
    },
  };
}

/** Every block of the article with what takes its place when it is hidden. */
function landmarksOf({ reading, anchors }: PageReading): Landmark[] {
  const twins = new Map(reading.repeats.flatMap((repeat) => repeat.hidden.map((id, k) => [id, repeat.twins[k]!] as const)));
  return reading.blocks
    .filter((block) => block.shown)
    .map((block) => ({ element: anchors[block.id]!.element, twin: twins.has(block.id) ? anchors[twins.get(block.id)!]!.element : undefined }));
}

/** The quiet lines where repeats were, with their closing lines while these are shown. */
function createFolds({ reading, anchors }: PageReading, { strings, theme, css, onToggleRepeats }: SessionOptions) {
  let open: { repeat: Repeat; start: Host; end: Host }[] = [];
  const outer = (element: Element) => element.closest('ul, ol, dl, table') ?? element;
  return {
    mount(): Undo {
      open = reading.repeats.map((repeat) => {
        const start = createHost('dramatis-fold', css, theme);
        const end = createHost('dramatis-fold', css, theme);
        outer(anchors[repeat.hidden[0]!]!.element).before(start.element);
        return { repeat, start, end };
      });
      return () => {
        for (const { start, end } of open) {
          start.remove();
          end.remove();
        }
        open = [];
      };
    },
    draw(shown: boolean) {
      for (const { repeat, start, end } of open) {
        const fold = (isEnd: boolean) => (
          <Strings.Provider value={strings}>
            <Fold count={repeat.hidden.length} shown={shown} kind={repeat.kind} end={isEnd} onToggle={onToggleRepeats} />
          </Strings.Provider>
        );
        start.draw(fold(false));
        if (shown) outer(anchors[repeat.hidden.at(-1)!]!.element).after(end.element);
        if (shown) end.draw(fold(true));
        else end.remove();
      }
    },
  };
}
