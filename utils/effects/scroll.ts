// What the reader scrolls: on most pages the window, on some a box that holds the whole article.

/** Whether a box scrolls by itself, and is more than a window into something long; what the body asks for may go to the window (CSS Overflow 3, section 3.3). */
function isScroller(box: Element): boolean {
  if (box.clientHeight < window.innerHeight / 2 || box.scrollHeight <= box.clientHeight + 1 || !/auto|scroll/.test(getComputedStyle(box).overflowY)) return false;
  return box !== document.body || getComputedStyle(document.documentElement).overflowY !== 'visible';
}

/** Find what scrolls the article that an element stands in: the outermost box that does, where the window itself cannot scroll. */
export function scrollerOf(element: Element | null): Element {
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollHeight > window.innerHeight + 1) return root;
  let scroller: Element | null = null;
  for (let box = element?.parentElement; box && box !== document.documentElement; box = box.parentElement) if (isScroller(box)) scroller = box;
  return scroller ?? root;
}

/** Scroll what holds an element by so many px, at once, whatever the page's own `scroll-behavior` says. */
export const scrollBy = (element: Element | null, top: number): void => scrollerOf(element).scrollBy({ top, behavior: 'instant' });
