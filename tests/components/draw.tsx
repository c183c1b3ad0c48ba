// Draws a surface into jsdom with a translator, for tests.
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { Strings, type Translator } from '../../components/strings.ts';
import { type LaterViews, LaterProvider } from '../../components/later.tsx';
import { AloudControls } from '../../components/AloudControls.tsx';
import { NearCopies } from '../../components/NearCopies.tsx';
import { Peek } from '../../components/Peek.tsx';
import { RegisterLookUp } from '../../components/RegisterLookUp.tsx';
import { TypeControls } from '../../components/TypeControls.tsx';
import { translator } from './sample.ts';

const views: LaterViews = { AloudControls, NearCopies, Peek, RegisterLookUp, TypeControls };
const loaded = { views, css: '' };
/** All views are there from the start. */
export const LATER = { loaded, load: async () => loaded };

/** Draw, and give the element it is drawn into; drawing again into it updates. */
export function draw(children: ComponentChildren, strings: Translator = translator('en'), into?: HTMLElement): HTMLElement {
  const root = into ?? document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    void act(() => render(null, root));
    root.remove();
  });
  void act(() => render(<Strings.Provider value={strings}><LaterProvider value={LATER}>{children}</LaterProvider></Strings.Provider>, root));
  return root;
}

/** Find a control by role and accessible name (label or text). */
export function control(root: ParentNode, name: string | RegExp): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, a, input')];
  const found = all.find((element) => {
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : name.test(own);
  });
  if (!found) throw new Error(`No control named ${name}; there are: ${all.map(nameOf).join(' | ')}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const by = element.getAttribute('aria-labelledby');
  const label = by ? element.ownerDocument.getElementById(by)?.textContent : element.getAttribute('aria-label');
  return (label ?? (element.textContent || element.title)).replace(/\s+/g, ' ').trim();
}

export function click(element: HTMLElement): void {
  void act(() => element.click());
}

export function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
  void act(() => void element.dispatchEvent(event));
  return event;
}

export function type(input: HTMLInputElement, words: string): void {
  void act(() => {
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** The text as it is read, white space folded. */
export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
