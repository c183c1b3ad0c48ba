// What the page shows of an element, and as what: computed style, behind an interface that a page without layout can answer too.

/** How a document is shown. A browser answers from computed style; other readers bring their own answer. */
export interface View {
  /** Whether the element is rendered at all: neither it nor an ancestor is hidden by attribute or style sheet. */
  isShown(element: Element): boolean;
  /** Whether the element sets its text on lines of its own. */
  isBlock(element: Element): boolean;
}

/**
 * The view of a document that is on screen (CSSOM View, `checkVisibility`).
 * @param own the attributes by which we hide: what only they hide counts as shown, since the page itself shows it
 */
export function liveView(window: Window, ...own: string[]): View {
  const ours = own.map((attribute) => `[${attribute}]`).join();
  const isShown = (element: Element): boolean => {
    if (element.checkVisibility({ checkVisibilityCSS: true })) return true;
    // An element with `display: contents` has no box to be visible by, though all that stands in it is shown: RIAC's audience tabs.
    const { display, visibility } = window.getComputedStyle(element);
    return display === 'contents' && visibility === 'visible' && element.parentElement !== null && isShown(element.parentElement);
  };
  const isHiddenByUs = (element: Element) => element.closest(ours) !== null && !(element as HTMLElement).hidden;
  return {
    isShown: (element) => isShown(element) || isHiddenByUs(element),
    isBlock: (element) => element.matches(ours) || !/^(inline|contents|ruby|none|$)/.test(window.getComputedStyle(element).display),
  };
}

/**
 * The view of a document without layout (jsdom): computed display and visibility of the element itself, which is enough for a reader
 * that comes down from its ancestors. Tags decide what is a block.
 */
export function styleView(window: Window): View {
  return {
    isShown: (element) => {
      const { display, visibility } = window.getComputedStyle(element);
      return display !== 'none' && visibility !== 'hidden' && visibility !== 'collapse';
    },
    isBlock: (element) => /^(block|flex|grid|list-item|table|flow-root)/.test((element as HTMLElement).style?.display ?? ''),
  };
}
