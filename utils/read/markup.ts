// Whom does the page's markup name as authors: microdata, RDFa, hCard, rel=author, cards, marked bylines?
import type { Credit } from '../model.ts';
import { parseAffiliation } from '../text/affiliation.ts';
import { readBio } from '../text/bio.ts';
import { readName } from '../text/person.ts';
import { creditsIn } from './credits.ts';

/** Where other articles, comments and adverts stand. */
const ELSEWHERE =
  'nav, footer, blockquote, #comments, .comments, .comment, .comment-list, .commentlist, #disqus_thread, [itemprop~="comment"], [itemprop~="review"], [itemtype*="Comment"], [class*="related" i], [class*="recommend" i], ' +
  '[class*="testimonial" i], [class*="teaser" i], [class*="popular" i], [class*="most-read" i], [class*="latest" i], [class*="read-next" i], [class*="up-next" i], [class*="promo" i], [class*="carousel" i]';
const TEASER = 1500;
const MOST = 40;

/** Text of an element with a space between its parts. */
export function textOf(element: Element | null): string {
  if (!element) return '';
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    else if (!/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|svg)$/i.test(node.nodeName)) {
      for (const child of node.childNodes) visit(child);
      if (/^(?:DIV|P|LI|H\d|BR|A|UL|SECTION|FIGCAPTION|DD|DT)$/.test(node.nodeName)) parts.push(' ');
    }
  };
  visit(element);
  return parts.join('').replace(/\s+/g, ' ').replace(/ (?=[,;])/g, '').trim().slice(0, 3000);
}

/** Whether an element speaks of this article: it stands neither in a box of others nor in the teaser of another one. */
function isOfArticle(element: Element): boolean {
  if (element.closest(ELSEWHERE)) return false;
  const article = element.closest('article, [itemtype*="Article"], [itemtype*="BlogPosting"]');
  return !article || article.querySelector('h1') !== null || (article.textContent ?? '').length > TEASER;
}

const linkOf = (element: Element): string | undefined => {
  const link = element.matches('a[href]') ? element : element.querySelector('a[rel~="author"][href], a[class*="name" i][href], a[itemprop~="url"][href], a.url[href], a.u-url[href], a[href]');
  const href = (link as HTMLAnchorElement | null)?.href;
  return href && /^https?:/.test(href) && !/(?:twitter|x|facebook|linkedin|instagram)\.com/.test(href) ? href : undefined;
};

/** Put together what parts of an element say of a person. */
function creditOf(name: string, lines: readonly string[], rest: Partial<Credit> & Pick<Credit, 'source'>): Credit | null {
  const named = readName(name.replace(/^by /i, ''));
  if (!named) return null;
  const said = lines.filter(Boolean).map((line) => parseAffiliation(line));
  const besides = said.flatMap((line) => line.rest);
  return {
    name: named.name, degrees: [...named.degrees, ...said.flatMap(({ degrees }) => degrees)], affiliations: said.flatMap(({ affiliations }) => affiliations),
    ...(besides.length && { rest: besides }), ...rest,
  };
}

/** Microdata (`itemprop`) and RDFa (`property`), and what both say of a person in the same words. */
function readProperties(element: Element, attribute: 'itemprop' | 'property'): Credit[] {
  const part = (name: string) => element.querySelector(`[${attribute}~="${name}"], [${attribute}~="schema:${name}"], [${attribute}~="foaf:${name}"]`);
  const value = (name: string) => {
    const found = part(name);
    return found?.getAttribute('content')?.trim() || textOf(found);
  };
  const url = linkOf(element);
  if (!part('name')) return creditsIn(element.getAttribute('content')?.trim() || textOf(element), 'markup').map((credit) => ({ ...credit, ...(url && { url }) }));
  const organisation = value('affiliation') || value('worksFor');
  const title = value('jobTitle');
  const bio = value('description');
  const line = [title, organisation].filter(Boolean).join(title && organisation ? ', ' : '');
  const degrees = [value('honorificPrefix'), value('honorificSuffix')].filter(Boolean);
  const credit = creditOf(value('name'), [line], { source: 'markup', ...(url && { url }), ...(bio && { bio }) });
  return credit ? [{ ...credit, degrees: [...degrees, ...credit.degrees] }] : creditsIn(value('name'), 'markup');
}

/** An hCard (microformats): name, title, organisation, note. */
function readHCard(element: Element): Credit[] {
  const text = (selector: string) => textOf(element.querySelector(selector));
  const name = text('.fn, .p-name') || textOf(element);
  const url = linkOf(element);
  const bio = text('.note, .p-note');
  const line = [text('.title, .p-job-title, .role, .p-role'), text('.org, .p-org')].filter(Boolean).join(', ');
  const credit = creditOf(name, [line], { source: 'markup', ...(url && { url }), ...(bio && { bio }) });
  return credit ? [credit] : [];
}

const NAME = '[class~="name" i], [class$="name" i], [class*="name " i], [class*="-name" i], [class*="_name" i]';
const TITLES = '[class~="titles"], [class*="title" i], [class*="role" i], [class*="position" i], [class*="affil" i], [class*="job" i], [class*="occupation" i], [class*="organi" i], [class*="description" i]';
const BIOS = '[class*="bio" i], [class*="info" i], [class*="desc" i], [class*="about" i], p';
const CARDS = '[class*="author" i], [class*="people" i], [class*="expert" i], [class*="contributor" i], [class*="person" i], [class*="profile" i]';

const outermost = (elements: Element[]) => elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));

/** A card: an element of such a class with one name in it, and lines or sentences on the person beside the name. */
function readCard(card: Element, isBeforeText: boolean): Credit[] {
  const names = outermost([...card.querySelectorAll(NAME)]).filter((one) => readName(textOf(one)));
  if (new Set(names.map(textOf)).size !== 1) return [];
  const [nameElement] = names;
  const isBeside = (one: Element) => !one.contains(nameElement!) && !nameElement!.contains(one);
  const titles = outermost([...card.querySelectorAll(TITLES)].filter(isBeside));
  const name = textOf(nameElement!);
  const sentences = [...card.querySelectorAll(BIOS)].filter((one) => isBeside(one) && !titles.includes(one) && !one.querySelector('div, p')).map(textOf).filter((text) => text.length > 40 || readBio(text));
  const texts = titles.map(textOf);
  const isSentence = (text: string) => text.length > 250 || readBio(text) !== null;
  const bio = [...texts.filter(isSentence), ...sentences].filter((text, index, all) => all.indexOf(text) === index).join(' ');
  const url = linkOf(card);
  const isSure = isBeforeText || /author|contributor|byline/i.test(card.className);
  const credit = creditOf(name, texts.filter((text) => !isSentence(text)), { source: 'card', ...(url && { url }), ...(bio && { bio }), ...(!isSure && { isUnsure: true as const }) });
  if (!credit || (!texts.length && !bio)) return [];
  const told = !credit.affiliations.length && bio ? readBio(bio) : null;
  return [told ? { ...credit, degrees: [...credit.degrees, ...told.degrees], affiliations: told.affiliations } : credit];
}

const find = (document: Document, selector: string) => [...document.querySelectorAll(selector)].slice(0, 5 * MOST).filter(isOfArticle).slice(0, MOST);

/** Read the authors that markup names, the plainest statements first. */
export function readMarkupCredits(document: Document): Credit[] {
  const title = document.querySelector('h1');
  const follows = (one: Element, other: Element) => Boolean(one.compareDocumentPosition(other) & 4);
  const text = [...document.querySelectorAll('p')].find((one) => (!title || follows(title, one)) && (one.textContent ?? '').length > 200);
  const isBeforeText = (one: Element) => (!title || follows(title, one)) && (!text || follows(one, text));
  const cards = find(document, CARDS).filter((one) => one.querySelector(NAME)).map((card) => ({ card, credits: readCard(card, isBeforeText(card)) }));
  return [
    ...find(document, '[itemprop~="author"]:not(meta), [itemprop~="creator"]:not(meta)').flatMap((one) => readProperties(one, 'itemprop')),
    ...find(document, '[property~="author"]:not(meta), [property~="schema:author"]:not(meta), [property~="dc:creator"]:not(meta), [rel~="schema:author"]').flatMap((one) => readProperties(one, 'property')),
    ...find(document, '.vcard.author, .author .vcard, .byline .vcard, .p-author, .h-entry .h-card.author').flatMap(readHCard),
    ...cards.filter(({ card }) => !cards.some((other) => other.card !== card && card.contains(other.card) && other.credits.length)).flatMap(({ credits }) => credits),
    ...find(document, 'a[rel~="author"]').flatMap((one) => (readName(textOf(one)) ? creditsIn(textOf(one), 'markup').map((credit) => ({ ...credit, ...(linkOf(one) && { url: linkOf(one)! }) })) : [])),
    ...find(document, '[class~="byline" i], [class~="authors" i], [class~="article-author" i], [class*="__authors" i], [class*="author-byline" i]')
      .filter((one) => isBeforeText(one) && (one.textContent ?? '').length < 300).flatMap((one) => creditsIn(textOf(one), 'markup')).filter(({ name }) => readName(name)),
  ];
}
