// Which element Mozilla's Readability takes for the article: asked only where structure gives no answer.
import { Readability } from '@mozilla/readability';

const STAMP = 'data-dramatis-stamp';

/**
 * Find the article root with Readability, on a stamped clone; the page itself is not touched.
 * @returns the lowest live element that holds everything Readability kept, or null where it found no article.
 */
export function findRootByReadability(document: Document): Element | null {
  const clone = document.cloneNode(true) as Document;
  clone.querySelectorAll('*').forEach((element, index) => element.setAttribute(STAMP, String(index)));
  // Kept classes cost nothing, and an element as the result spares a parse.
  const parsed = new Readability<Element>(clone, { keepClasses: true, serializer: (node) => node as Element }).parse();
  if (!parsed?.content) return null;
  const live = document.querySelectorAll('*');
  let root: Element | null = null;
  for (const kept of parsed.content.querySelectorAll(`p[${STAMP}], li[${STAMP}], div[${STAMP}]`)) {
    if (kept.querySelector('p, div')) continue;
    const element = live[Number(kept.getAttribute(STAMP))];
    if (!element?.parentElement) continue;
    root ??= element.parentElement;
    while (!root.contains(element)) root = root.parentElement!;
  }
  return root;
}
