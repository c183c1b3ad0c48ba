// What HTML's tag names tell of the text inside them.
import type { BlockKind } from '../model.ts';

/** Elements whose text is not text of the page, and that hold what text alone does not carry. */
const EMBEDDED = ['SVG', 'MATH', 'CANVAS', 'AUDIO', 'VIDEO', 'IFRAME', 'OBJECT', 'SELECT', 'TEXTAREA'];

/** Elements whose text is not text of the page. */
export const SKIPPED = new Set([...EMBEDDED, 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'DATALIST']);

/** Elements that hold what text alone does not carry: a block with one of them is never hidden as a repeat. */
export const UNIQUE = new Set([...EMBEDDED, 'IMG', 'PICTURE', 'EMBED', 'INPUT', 'BUTTON', 'FORM', 'TABLE', 'DETAILS', 'METER', 'PROGRESS']);

const KINDS: Record<string, BlockKind> = {
  H1: 'title', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', SUMMARY: 'heading',
  LI: 'item', DD: 'item', DT: 'item', BLOCKQUOTE: 'quote', FIGCAPTION: 'caption', CAPTION: 'caption', LEGEND: 'caption',
  TD: 'cell', TH: 'cell', PRE: 'code', P: 'prose',
};

/** Elements that HTML's own style sheet sets as blocks (HTML Standard, section 15.3): those whose tag says a kind, and others. */
export const BLOCKS = new Set([
  ...Object.keys(KINDS), 'ADDRESS', 'ARTICLE', 'ASIDE', 'BODY', 'CENTER', 'DETAILS', 'DIALOG', 'DIV', 'DL', 'FIELDSET', 'FIGURE', 'FOOTER', 'FORM', 'HEADER', 'HGROUP', 'HR', 'HTML',
  'MAIN', 'MENU', 'NAV', 'OL', 'OPTGROUP', 'SEARCH', 'SECTION', 'TABLE', 'TBODY', 'TFOOT', 'THEAD', 'TR', 'UL',
]);

const CHROME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu']);
const CHROME_TAGS = new Set(['NAV', 'ASIDE', 'DIALOG', 'SEARCH']);

/** The kind that a tag gives to the text inside it, or undefined where it gives none. */
export function kindOfTag(tag: string): BlockKind | undefined {
  return KINDS[tag];
}

/** Whether an element is set apart from the page's main matter by its tag or role (WAI-ARIA landmarks). */
export function isChrome(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role) return CHROME_ROLES.has(role);
  const tag = element.tagName;
  if (CHROME_TAGS.has(tag)) return true;
  return (tag === 'HEADER' || tag === 'FOOTER') && !element.closest('article, main, [role=main]');
}
