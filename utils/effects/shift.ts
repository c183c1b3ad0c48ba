// What of the page stands under the sidebar although the page has given way: what is fixed to the window makes way by an attribute of its own.
import type { Undo } from '../model.ts';

export const SHIFT = 'data-dramatis-shift';
/** How far (px) apart the window is asked what stands there, down the strip of the sidebar: the least height of what can be pressed. */
const STEP = 24;
/** How long (ms) after the last scroll it is asked again: headers are fixed on the way. */
const REST = 200;
/** Less than this (px) of a text under the sidebar's edge hides no letter. */
const EDGE = 8;

/** What is fixed and higher than this part of the window is a panel, and no button: it may not come to lie over the text. */
const PANEL = 0.25;

export interface Shift {
  /** Whether no text of the page is left under the sidebar, or has come under what makes way for it. */
  isFree: boolean;
  undo: Undo;
}

/** The page's elements at the right of `left` in the window, each once. */
function elementsUnder(document: Document, left: number): Set<Element> {
  const { innerWidth, innerHeight } = document.defaultView!;
  const found = new Set<Element>();
  for (const x of [left + EDGE, (left + innerWidth) / 2, innerWidth - EDGE - 16]) {
    for (let y = EDGE; y < innerHeight; y += STEP) for (const element of document.elementsFromPoint(x, y)) found.add(element);
  }
  for (const element of found) if (element === document.body || element === document.documentElement || element.tagName.startsWith('DRAMATIS-')) found.delete(element);
  return found;
}

/** The element by which another one is fixed to the window or hung over the page; null for what stands in the flow of the text. */
function hungBy(element: Element): HTMLElement | null {
  const view = element.ownerDocument.defaultView!;
  for (let up: Element | null = element; up instanceof HTMLElement; up = up.parentElement) if (/fixed|absolute/.test(view.getComputedStyle(up).position)) return up;
  return null;
}

function hasTextUnder(element: Element, left: number): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((node) => {
    if (!(node instanceof Text) || !node.data.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((rect) => rect.width > 0 && rect.right > left + EDGE);
  });
}

/** What covers all of the window, such as a dialog with its scrim, is meant to. */
function isOverAll(element: Element): boolean {
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView!;
  const { width, height } = element.getBoundingClientRect();
  return width >= innerWidth - 1 && height >= innerHeight - 1;
}

/** Whether a panel beside the text has come to lie over it. */
function isOverText(panel: Element, text: DOMRect): boolean {
  const { left, height } = panel.getBoundingClientRect();
  return height > panel.ownerDocument.defaultView!.innerHeight * PANEL && left > text.left && left < text.right - EDGE;
}

/**
 * Have what is fixed to the window stand beside a sidebar of `width` px, now and whenever the page fixes something else; the page css has a rule
 * for each width. What does not move by it is left as it was.
 * @param text an element of the article's text
 */
export function shiftAside(document: Document, text: Element | null, width: number): Shift {
  const view = document.defaultView!;
  const shifted = new Set<Element>();
  const look = (): boolean => {
    const left = view.innerWidth - width;
    const under = [...elementsUnder(document, left)];
    const hung = new Map(under.map((element) => [element, hungBy(element)]));
    for (const element of new Set(hung.values())) {
      if (!element || shifted.has(element) || isOverAll(element)) continue;
      const before = element.getBoundingClientRect().right;
      element.setAttribute(SHIFT, '');
      const after = element.getBoundingClientRect().right;
      if (after < before && after <= left + EDGE) shifted.add(element);
      else element.removeAttribute(SHIFT);
    }
    return under.every((element) => hung.get(element) || !hasTextUnder(element, left));
  };
  const isTextFree = () => !text || ![...shifted].some((element) => isOverText(element, text.getBoundingClientRect()));
  const isFree = look() && isTextFree();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  document.addEventListener('scroll', soon, { passive: true, capture: true, signal: stop.signal });
  return {
    isFree,
    undo() {
      stop.abort();
      clearTimeout(timer);
      for (const element of shifted) element.removeAttribute(SHIFT);
    },
  };
}
