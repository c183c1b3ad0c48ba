// The quiet line in the text where a repeat or the full version was. Built by hand: it stands there before anything that draws has been loaded.
import type { RepeatKind } from '../utils/model.ts';
import type { Phrases } from './strings.ts';

export interface FoldProps {
  /** How many paragraphs it stands for. */
  count: number;
  shown: boolean;
  kind?: RepeatKind;
  /** Whether it closes what is shown. */
  end?: boolean;
  /** How many of the paragraphs of a full version stand nowhere else; left out where that is not known. */
  only?: number;
  onToggle(): void;
}

export interface FoldLine {
  element: HTMLElement;
  update(props: FoldProps): void;
}

/** What a line of each kind is called, and the one that closes it; and where the copy stands: only the short version and the lead are known to stand before it. */
const WORDS = {
  'short-version': { name: 'fold.shortVersion', close: 'fold.end', where: '' },
  'full-version': { name: 'fold.fullVersion', close: 'fold.endFull', where: 'Full' },
  'printed-twice': { name: 'fold.printedTwice', close: 'fold.endRepeat', where: 'Elsewhere' },
  lead: { name: 'fold.lead', close: 'fold.endRepeat', where: '' },
} as const;

function build<K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  return element;
}

/** Create a line; it says nothing until it is updated. */
export function createFoldLine(strings: Pick<Phrases, 't' | 'count'>): FoldLine {
  const element = build('div', 'dr dr-fold');
  const text = build('p', 'dr-fold-text');
  const name = build('em', '');
  const rest = new Text();
  const act = build('button', 'dr-act');
  let onToggle = () => {};
  element.dir = 'ltr';
  act.type = 'button';
  act.addEventListener('click', () => onToggle());
  text.append(name, rest);
  element.append(text, build('span', 'dr-lead'), act);
  return {
    element,
    update({ count, shown, kind = 'short-version', end = false, only, ...props }) {
      onToggle = props.onToggle;
      // Asked each time: the reader may have chosen another language.
      const { t, count: say } = strings;
      const words = WORDS[kind];
      const label = t(words.name);
      const isFullAway = kind === 'full-version' && !shown;
      const state = isFullAway && only === undefined ? 'foldedChosen' : isFullAway && only ? 'foldedOnly' : `${shown ? 'unfolded' : 'folded'}${words.where}`;
      name.textContent = end ? t(words.close) : label;
      rest.data = end ? '' : ` ${t(`fold.states.${state}`, say('paragraphs', count), only ?? 0)}`;
      act.textContent = t(shown ? 'hide' : 'show');
      act.ariaLabel = `${act.textContent}: ${label.replace(/\s*[:：]$/, '')}`;
      act.ariaExpanded = end ? null : String(shown);
    },
  };
}
