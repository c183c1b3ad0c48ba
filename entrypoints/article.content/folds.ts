// The quiet lines where repeats were, with their closing lines while these are shown.
import foldedCss from '../../assets/css/folded.css?inline';
import { type FoldLine, createFoldLine } from '../../components/foldLine.ts';
import { type Host, createHost } from '../../utils/effects/host.ts';
import type { Repeat, Undo } from '../../utils/model.ts';
import type { FirstLook } from '../../utils/reading.ts';
import type { SessionOptions } from './session.ts';

interface Drawn {
  host: Host;
  line: FoldLine;
}

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

export function createFolds({ reading, anchors }: FirstLook, { strings, onToggleRepeats, ...options }: SessionOptions): Folds {
  let { theme } = options;
  let open: { repeat: Repeat; lines: [start: Drawn, end: Drawn] }[] = [];
  const hosts = () => open.flatMap(({ lines }) => lines.map(({ host }) => host));
  const paragraphs = (ids: readonly number[]) => ids.filter((id) => reading.blocks.some((block) => block.id === id && block.kind !== 'heading'));
  const create = (): Drawn => {
    const host = createHost('dramatis-fold', { css: foldedCss, theme, strings });
    const line = createFoldLine(strings);
    host.root.append(line.element);
    return { host, line };
  };
  let isShown = false;
  const folds: Folds = {
    mount() {
      open = reading.repeats.map((repeat) => {
        const start = create();
        outerOf(anchors[repeat.hidden[0]!]!.element).before(start.host.element);
        return { repeat, lines: [start, create()] };
      });
      return () => {
        for (const host of hosts()) host.remove();
        open = [];
      };
    },
    setTheme(next) {
      theme = next;
      for (const { element } of hosts()) element.dataset['theme'] = next;
    },
    speak: () => folds.draw(isShown),
    draw(shown) {
      isShown = shown;
      for (const { root } of hosts()) root.lang = strings.locale;
      for (const { repeat, lines: [start, end] } of open) {
        const props = {
          count: paragraphs(repeat.hidden).length, shown, kind: repeat.kind, onToggle: onToggleRepeats,
          only: repeat.kind === 'full-version' ? paragraphs(repeat.hidden.filter((_, k) => repeat.twins[k]! < 0)).length : undefined,
        };
        start.line.update(props);
        if (!shown) end.host.element.remove();
        else {
          end.line.update({ ...props, end: true });
          outerOf(anchors[repeat.hidden.at(-1)!]!.element).after(end.host.element);
        }
      }
    },
  };
  return folds;
}
