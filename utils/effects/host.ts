// A host element of ours in the page, with a shadow root that is drawn in.
import type { Undo } from '../model.ts';

export interface Host {
  element: HTMLElement;
  /** What is drawn stands in here. */
  root: HTMLElement;
  /** Take the host off the page. */
  remove: Undo;
}

/** Our roots are closed to the page, and open where tests look inside. */
export const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** Keys typed in our surfaces are no business of the page's own shortcuts. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput'] as const;

export interface HostLook {
  css: string;
  theme: 'light' | 'dark';
  /** Whose language what is drawn is in: not the page's, and another one once the reader has chosen it. */
  strings: { readonly locale: string };
}

/** Create a host that is not in the page yet. */
export function createHost(name: 'dramatis-ui' | 'dramatis-fold' | 'dramatis-print', { css, theme, strings }: HostLook, onKey?: (event: KeyboardEvent) => void): Host {
  const element = document.createElement(name);
  element.dataset['theme'] = theme;
  const shadow = element.attachShadow({ mode: SHADOW_MODE });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.lang = strings.locale;
  shadow.append(style, root);
  if (onKey) root.addEventListener('keydown', onKey);
  for (const type of KEY_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  return {
    element,
    root,
    remove: () => element.remove(),
  };
}
