// How an article is set while the reader focuses on it: an attribute on the root element for each wish; the page css has a rule for each value.
import type { TypeWish, Undo } from '../model.ts';

/** All that can be wished for: the page's own way, and others. */
export const TYPE = {
  size: [80, 90, 100, 110, 125, 150, 175, 200],
  measure: ['page', 'narrow', 'medium', 'wide'],
  leading: ['page', 'close', 'open', 'loose'],
  face: ['page', 'serif', 'sans', 'legible', 'dyslexia'],
  paper: ['page', 'light', 'sepia', 'dark'],
} as const satisfies { [K in keyof TypeWish]: readonly TypeWish[K][] };

/** The page's own size, percent. */
const OWN_SIZE = 100;
/** At first the column stands in the middle of what has become free; all else is the page's own. */
const FIRST: TypeWish = { size: OWN_SIZE, measure: 'medium', leading: 'page', face: 'page', paper: 'page' };
const NAMES = /* @__PURE__ */ Object.keys(TYPE) as (keyof TypeWish)[];
const attributeOf = (name: keyof TypeWish) => `data-dramatis-${name}`;
/** The ground that pictures were made for, where the reader's is the opposite: charts are often black lines on nothing. */
const PICTURES = 'data-dramatis-pictures';
/** All attributes that the root element may have of it. */
export const typeAttributes = (): string[] => [...NAMES.map(attributeOf), PICTURES];

/** Make a wish of whatever is given: what cannot be wished for is as at first. */
export function typeOf(given: unknown): TypeWish {
  const wishes = (given ?? {}) as Partial<TypeWish>;
  const choose = (name: keyof TypeWish) => (TYPE[name] as readonly unknown[]).find((one) => one === wishes[name]) ?? FIRST[name];
  return Object.fromEntries(NAMES.map((name) => [name, choose(name)])) as unknown as TypeWish;
}

/**
 * Set the article as the reader wishes; what he leaves to the page is not touched.
 * @param own the theme of the page itself
 */
export function setType(document: Document, wish: TypeWish, own: 'light' | 'dark' | null = null): Undo {
  const root = document.documentElement;
  for (const name of NAMES) {
    if (wish[name] === 'page' || wish[name] === OWN_SIZE) root.removeAttribute(attributeOf(name));
    else root.setAttribute(attributeOf(name), String(wish[name]));
  }
  const isOpposite = own !== null && wish.paper !== 'page' && (wish.paper === 'dark') !== (own === 'dark');
  if (isOpposite) root.setAttribute(PICTURES, own);
  else root.removeAttribute(PICTURES);
  return () => typeAttributes().forEach((name) => root.removeAttribute(name));
}
