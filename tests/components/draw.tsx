// Draws a surface into jsdom with a translator, for tests.
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import { Strings, type Translator } from '../../components/strings.ts';
import { type LaterLoader, LaterProvider } from '../../components/later.tsx';
import { AloudControls } from '../../components/AloudControls.tsx';
import { CastEntry } from '../../components/CastEntry.tsx';
import { HoverCard } from '../../components/HoverCard.tsx';
import { NearCopies } from '../../components/NearCopies.tsx';
import { OpenEntry } from '../../components/OpenEntry.tsx';
import { Peek } from '../../components/Peek.tsx';
import { RegisterLookUp } from '../../components/RegisterLookUp.tsx';
import { TypeControls } from '../../components/TypeControls.tsx';
import { translator } from './sample.ts';

const loaded = {
  cards: { views: { CastEntry, HoverCard, OpenEntry }, css: '' },
  extras: { views: { AloudControls, NearCopies, Peek, RegisterLookUp, TypeControls }, css: '' },
};
/** All views are there from the start. */
export const LATER: LaterLoader = { loaded, load: async () => {} };
/** Views that come, or fail to, when the test says so. */
export function laterLoader() {
  const waiting = Promise.withResolvers<void>();
  const loader = { loaded: {} as LaterLoader['loaded'], load: vi.fn<LaterLoader['load']>(() => waiting.promise) };
  const settle = (end: () => void) => act(async () => {
    end();
    await waiting.promise.catch(() => {});
  });
  return {
    loader,
    come: () => settle(() => { Object.assign(loader.loaded, loaded); waiting.resolve(); }),
    fail: () => settle(() => waiting.reject(new Error('It does not come.'))),
  };
}

/** Draw, and give the element it is drawn into; drawing again into it updates. */
export function draw(children: ComponentChildren, strings: Translator = translator('en'), into?: HTMLElement, later: LaterLoader = LATER): HTMLElement {
  const root = into ?? document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    void act(() => render(null, root));
    root.remove();
  });
  void act(() => render(<Strings.Provider value={strings}><LaterProvider value={later}>{children}</LaterProvider></Strings.Provider>, root));
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
