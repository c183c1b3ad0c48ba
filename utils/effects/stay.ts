// How an element of ours stays in a page that takes out what it does not know.
import type { Undo } from '../model.ts';

/** So often it is put in again beside the body, and then in it, before the page has its will. */
const BESIDE = 2;
const WITHIN = 4;

/**
 * Put an element at the end of the root element, and again whenever the page takes it out: a page that is drawn anew does so once, one that
 * keeps its root clean each time, and has it in its body.
 * @param onLost called once it is given up
 */
export function stayIn(document: Document, element: Element, onLost: () => void): Undo {
  let times = 0;
  const put = () => (times < BESIDE ? document.documentElement : document.body).append(element);
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    times++;
    if (times >= BESIDE + WITHIN) {
      observer.disconnect();
      return onLost();
    }
    put();
    observe();
  });
  // The parent is looked at alone: nothing that happens deeper in the page can take it out.
  const observe = () => {
    observer.disconnect();
    observer.observe(document.documentElement, { childList: true });
    if (document.body) observer.observe(document.body, { childList: true });
  };
  put();
  observe();
  return () => {
    observer.disconnect();
    element.remove();
  };
}
