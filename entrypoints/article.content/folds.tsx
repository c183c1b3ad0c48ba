// The quiet lines where repeats were, with their closing lines while these are shown.
import { Fold } from '../../components/Fold.tsx';
import { Strings } from '../../components/strings.ts';
import type { Repeat, Undo } from '../../utils/model.ts';
import type { PageReading } from '../../utils/reading.ts';
import { type Host, createHost } from './host.ts';
import type { SessionOptions } from './session.tsx';

/** Where a line of ours may stand: not inside a list or a table. */
const outerOf = (element: Element) => element.closest('ul, ol, dl, table') ?? element;

export interface Folds {
  mount(): Undo;
  /** Draw the lines for repeats that are shown, or folded. */
  draw(shown: boolean): void;
  setTheme(theme: 'light' | 'dark'): void;
  /** Draw them anew, in the language that is spoken now. */
  speak(): void;
}

export function createFolds({ reading, anchors }: PageReading, { strings, css, onToggleRepeats, ...options }: SessionOptions): Folds {
  let { theme } = options;
  let isShown = false;
  let open: { repeat: Repeat; start: Host; end: Host }[] = [];
  const paragraphs = (ids: readonly number[]) => ids.filter((id) => reading.blocks.some((block) => block.id === id && block.kind !== 'heading'));
  const folds: Folds = {
    mount() {
      open = reading.repeats.map((repeat) => {
        const look = { css, theme, strings };
        const start = createHost('dramatis-fold', look);
        const end = createHost('dramatis-fold', look);
        outerOf(anchors[repeat.hidden[0]!]!.element).before(start.element);
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
    setTheme(next) {
      theme = next;
      for (const host of open.flatMap(({ start, end }) => [start, end])) host.element.dataset['theme'] = next;
    },
    speak: () => folds.draw(isShown),
    draw(shown) {
      isShown = shown;
      for (const { repeat, start, end } of open) {
        const fold = (isEnd: boolean) => (
          <Strings.Provider value={strings}>
            <Fold
              count={paragraphs(repeat.hidden).length}
              only={repeat.kind === 'full-version' ? paragraphs(repeat.hidden.filter((_, k) => repeat.twins[k]! < 0)).length : undefined}
              shown={shown}
              kind={repeat.kind}
              end={isEnd}
              onToggle={onToggleRepeats}
            />
          </Strings.Provider>
        );
        start.draw(fold(false));
        if (shown) outerOf(anchors[repeat.hidden.at(-1)!]!.element).after(end.element);
        if (shown) end.draw(fold(true));
        else end.remove();
      }
    },
  };
  return folds;
}
