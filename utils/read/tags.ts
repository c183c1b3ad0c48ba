// What HTML's tag names tell of the text inside them.
import type { BlockKind } from '../model.ts';

/** Elements whose text is not text of the page. */
export const SKIPPED = new Set([
  'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'IFRAME', 'OBJECT', 'SVG', 'MATH', 'CANVAS', 'SELECT', 'TEXTAREA', 'DATALIST', 'AUDIO', 'VIDEO',
]);

/** Elements that hold what text alone does not carry: a block with one of them is never hidden as a repeat. */
export const UNIQUE = new Set([
  'IMG', 'PICTURE', 'SVG', 'CANVAS', 'VIDEO', 'AUDIO', 'IFRAME', 'OBJECT', 'EMBED', 'INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'FORM', 'TABLE', 'MATH', 'DETAILS', 'METER', 'PROGRESS',
]);

/** Elements that HTML's own style sheet sets as blocks (HTML Standard, section 15.3). */
export const BLOCKS = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIALOG', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM',
  'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'HTML', 'LEGEND', 'LI', 'MAIN', 'MENU', 'NAV', 'OL', 'OPTGROUP', 'P', 'PRE', 'SEARCH', 'SECTION', 'SUMMARY',
  'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
]);

const KINDS: Record<string, BlockKind> = {
  H1: 'title', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', SUMMARY: 'heading',
  LI: 'item', DD: 'item', DT: 'item', BLOCKQUOTE: 'quote', FIGCAPTION: 'caption', CAPTION: 'caption', LEGEND: 'caption',
  TD: 'cell', TH: 'cell', PRE: 'code', P: 'prose',
};

/** The kind that a tag gives to the text inside it, or undefined where it gives none. */
export function kindOfTag(tag: string): BlockKind | undefined {
  return KINDS[tag];
}

/** Whether an element is set apart from the page's main matter by its tag or role (WAI-ARIA landmarks). */
export function isChrome(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role) return role === 'navigation' || role === 'banner' || role === 'contentinfo' || role === 'complementary' || role === 'search' || role === 'dialog' || role === 'menu';
  const tag = element.tagName;
  if (tag === 'NAV' || tag === 'ASIDE' || tag === 'DIALOG' || tag === 'SEARCH') return true;
  return (tag === 'HEADER' || tag === 'FOOTER') && !element.closest('article, main, [role=main]');
}

/** Elements whose text is no prose even in the middle of a sentence: code, keys, what a program says, controls. */
const NO_PROSE = new Set(['CODE', 'KBD', 'SAMP', 'TT', 'PRE', 'BUTTON', 'OUTPUT']);

/** Whether the text of an element is code, a control's, or being written by the reader (HTML Standard, 6.8.1), and not the article's prose. */
export function isNoProse(element: Element, tag: string): boolean {
  if (NO_PROSE.has(tag)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
