// What belongs to an article although it stands outside its root: title, authors, date, lead picture, notes, and what lies between title and text.
import type { Reading } from '../model.ts';
import { isoDate } from '../text/dates.ts';
import type { Anchor } from './blocks.ts';
import { isChrome } from './tags.ts';

/** A date that stands on a line of its own is no longer than this. */
const LONGEST_DATE = 40;
const NOTES = '[role="doc-endnotes"], [role="doc-footnote"], [class*="footnote" i], [id*="footnote" i], [class*="endnote" i]';
const MEDIA = 'figure, img, picture, video';
/** A box of whose text so much stands in links is a list of ways elsewhere. */
const MOSTLY = 0.5;

const isBefore = (a: Element, b: Element) => (a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING) !== 0;
const isInChrome = (element: Element): boolean => isChrome(element) || (element.parentElement !== null && isInChrome(element.parentElement));
const lengthOf = (element: Element) => (element.textContent ?? '').trim().length;
const pathOf = (address: string | null | undefined, base: string) => (address && URL.canParse(address, base) ? new URL(address, base).pathname : null);

/** Whether a box leads elsewhere: a menu, a trail, a form. */
function isAside(element: Element): boolean {
  if (isChrome(element) || element.matches('form') || element.querySelector('nav, aside, [role="navigation"], [role="complementary"]')) return true;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), element.matches('a') ? lengthOf(element) : 0);
  return linked > lengthOf(element) * MOSTLY;
}

/** The elements, outermost first in their boxes, that lie after the title and before the root. */
function listBetween(title: Element, root: Element): Element[] {
  const found: Element[] = [];
  for (let up = title; !up.contains(root); up = up.parentElement!) {
    for (let next = up.nextElementSibling; next && !next.contains(root); next = next.nextElementSibling) found.push(next);
  }
  for (let up = root; !up.contains(title); up = up.parentElement!) {
    for (let next = up.previousElementSibling; next && !next.contains(title); next = next.previousElementSibling) found.push(next);
  }
  return found;
}

/** The picture that the page itself names as that of the article, or that shares its title's box. */
function isLead(media: Element, title: Element | null, { baseURI, head }: Document): boolean {
  const named = pathOf(head.querySelector('meta[property="og:image"]')?.getAttribute('content'), baseURI);
  const own = [media, ...media.querySelectorAll('img')].map((one) => pathOf(one.getAttribute('src'), baseURI));
  return (named !== null && own.includes(named)) || (title !== null && media.parentElement!.contains(title));
}

/** Find all that a reader of the article needs and that stands outside its root. */
export function findFrame(document: Document, root: Element, { authors, credits, published }: Pick<Reading, 'authors' | 'credits' | 'published'>, anchors: readonly Anchor[]): Element[] {
  const isApart = (element: Element) => !root.contains(element) && !element.contains(root) && document.body.contains(element);
  const list = (selector: string) => [...document.body.querySelectorAll(selector)].filter(isApart);
  const named = new Set([...credits, ...authors.flatMap(({ blocks }) => blocks)]);
  const title = root.querySelector('h1') ? null : list('h1').findLast((one) => isBefore(one, root)) ?? null;
  const isDate = (element: Element) => {
    const text = (element.textContent ?? '').trim();
    return published !== null && text.length <= LONGEST_DATE && isoDate(text) === published.slice(0, 10) && isBefore(element, root) && !isInChrome(element);
  };
  const targets = [...root.querySelectorAll('a[href^="#"]')].flatMap((link) => document.getElementById(link.getAttribute('href')!.slice(1)) ?? []);
  const found = [
    ...(title ? [title, ...listBetween(title, root).filter((one) => !isAside(one))] : []),
    ...anchors.filter(({ element }, id) => named.has(id) || isDate(element)).map(({ element }) => element),
    ...list(MEDIA).filter((one) => isBefore(one, root) && !isInChrome(one) && isLead(one, title, document)),
    ...targets,
    ...list(NOTES).filter((one) => isBefore(root, one) && !isInChrome(one)),
  ].filter(isApart);
  return [...new Set(found)].filter((one) => !found.some((other) => other !== one && other.contains(one)));
}
