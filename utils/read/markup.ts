// Whom does the page's markup name as authors: microdata, RDFa, hCard, rel=author, cards, marked bylines?
import type { CardClaim, Claim, TextClaim } from '../model.ts';

/** Where other articles, comments and adverts stand. */
const ELSEWHERE =
  'nav, footer, blockquote, #comments, .comments, .comment, .comment-list, .commentlist, #disqus_thread, [itemprop~="comment"], [itemprop~="review"], [itemtype*="Comment"], [class*="related" i], [class*="recommend" i], ' +
  '[class*="testimonial" i], [class*="teaser" i], [class*="popular" i], [class*="most-read" i], [class*="latest" i], [class*="read-next" i], [class*="up-next" i], [class*="promo" i], [class*="carousel" i]';
const TEASER = 1500;
const MOST = 40;
/** A box with more text (UTF-16 units) holds more than one person's card, as where the whole page is called a profile. */
const LONGEST_CARD = 10_000;
/** A card with more texts that may be names is a list of people. */
const MOST_FACES = 6;

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

const claimOf = (text: string, { url, only }: Pick<TextClaim, 'url' | 'only'> = {}): TextClaim[] => (text ? [{ kind: 'text', source: 'markup', text, ...(url && { url }), ...(only && { only }) }] : []);

/** Microdata (`itemprop`) and RDFa (`property`), and what both say of a person in the same words. */
function readProperties(element: Element, attribute: 'itemprop' | 'property'): Claim[] {
  const part = (name: string) => element.querySelector(`[${attribute}~="${name}"], [${attribute}~="schema:${name}"], [${attribute}~="foaf:${name}"]`);
  const value = (name: string) => {
    const found = part(name);
    return found?.getAttribute('content')?.trim() || textOf(found);
  };
  const url = linkOf(element);
  if (!part('name')) return claimOf(element.getAttribute('content')?.trim() || textOf(element), { url });
  const bio = value('description');
  const line = [value('jobTitle'), value('affiliation') || value('worksFor')].filter(Boolean).join(', ');
  const degrees = [value('honorificPrefix'), value('honorificSuffix')].filter(Boolean);
  return [{ kind: 'person', name: value('name'), degrees, line, ...(url && { url }), ...(bio && { bio }), isLoose: true }];
}

/** An hCard (microformats): name, title, organisation, note. */
function readHCard(element: Element): Claim {
  const text = (selector: string) => textOf(element.querySelector(selector));
  const url = linkOf(element);
  const bio = text('.note, .p-note');
  const line = [text('.title, .p-job-title, .role, .p-role'), text('.org, .p-org')].filter(Boolean).join(', ');
  return { kind: 'person', name: text('.fn, .p-name') || textOf(element), degrees: [], line, ...(url && { url }), ...(bio && { bio }) };
}

const NAME = '[class~="name" i], [class$="name" i], [class*="name " i], [class*="-name" i], [class*="_name" i]';
const LINES = '[class~="titles"], [class*="title" i], [class*="role" i], [class*="position" i], [class*="affil" i], [class*="job" i], [class*="occupation" i], [class*="organi" i], [class*="description" i]';
const SENTENCES = '[class*="bio" i], [class*="info" i], [class*="desc" i], [class*="about" i], p';
const CARDS = '[class*="author" i], [class*="people" i], [class*="expert" i], [class*="contributor" i], [class*="person" i], [class*="profile" i]';
/** Longer than a name with all its ranks and honours. */
const LONGEST_NAME = 200;

const outermost = (elements: Element[]) => elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));

/** What a card says of a person beside an element that may be the name. */
function faceOf(card: Element, nameElement: Element): CardClaim['faces'][number] {
  const isBeside = (one: Element) => !one.contains(nameElement) && !nameElement.contains(one);
  const lines = outermost([...card.querySelectorAll(LINES)].filter(isBeside));
  const sentences = [...card.querySelectorAll(SENTENCES)].filter((one) => isBeside(one) && !lines.includes(one) && !one.querySelector('div, p'));
  return { name: textOf(nameElement), lines: lines.map(textOf), sentences: sentences.map(textOf).filter(Boolean) };
}

/** The texts of a card that may be its name, each once; with more than `most` of them it is a list. */
function namesIn(card: Element, most: number): Element[] {
  const byText = new Map<string, Element>();
  for (const element of outermost([...card.querySelectorAll(NAME)])) {
    const text = textOf(element);
    if (text.includes(' ') && text.length <= LONGEST_NAME && !byText.has(text)) byText.set(text, element);
  }
  return byText.size > most ? [] : [...byText.values()];
}

/** Boxes of such a class with names in them. */
function readCards(document: Document, isBeforeText: (one: Element) => boolean): CardClaim[] {
  const boxes = find(document, CARDS).filter((one) => (one.textContent ?? '').length <= LONGEST_CARD && one.querySelector(NAME));
  return boxes.map((box, card): CardClaim => {
    const url = linkOf(box);
    const isSure = isBeforeText(box) || /author|contributor|byline/i.test(box.className);
    const within = boxes.flatMap((other, index) => (other !== box && other.contains(box) ? [index] : []));
    return { kind: 'card', card, within, faces: namesIn(box, MOST_FACES).map((one) => faceOf(box, one)), ...(url && { url }), ...(!isSure && { isUnsure: true as const }) };
  }).filter(({ faces }) => faces.length > 0);
}

const find = (document: Document, selector: string) => [...document.querySelectorAll(selector)].slice(0, 5 * MOST).filter(isOfArticle).slice(0, MOST);

/** Read what markup says of authors, the plainest statements first. */
export function readMarkup(document: Document): Claim[] {
  const title = document.querySelector('h1');
  const follows = (one: Element, other: Element) => Boolean(one.compareDocumentPosition(other) & 4);
  const text = [...document.querySelectorAll('p')].find((one) => (!title || follows(title, one)) && (one.textContent ?? '').length > 200);
  const isBeforeText = (one: Element) => (!title || follows(title, one)) && (!text || follows(one, text));
  return [
    ...find(document, '[itemprop~="author"]:not(meta), [itemprop~="creator"]:not(meta)').flatMap((one) => readProperties(one, 'itemprop')),
    ...find(document, '[property~="author"]:not(meta), [property~="schema:author"]:not(meta), [property~="dc:creator"]:not(meta), [rel~="schema:author"]').flatMap((one) => readProperties(one, 'property')),
    ...find(document, '.vcard.author, .author .vcard, .byline .vcard, .p-author, .h-entry .h-card.author').map(readHCard),
    ...readCards(document, isBeforeText),
    ...find(document, 'a[rel~="author"]').flatMap((one) => claimOf(textOf(one), { url: linkOf(one), only: 'name' })),
    ...find(document, '[class~="byline" i], [class~="authors" i], [class~="article-author" i], [class*="__authors" i], [class*="author-byline" i]')
      .filter((one) => isBeforeText(one) && (one.textContent ?? '').length < 300).flatMap((one) => claimOf(textOf(one), { only: 'people' })),
  ];
}
