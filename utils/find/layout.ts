// Whether the page is an article, told from its text and structure.
import type { Block, Layout, SiteProfile, Widget } from '../model.ts';
import { type Body, isParagraph } from './body.ts';

/** An article has at least so much running text. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_WORDS = 120;
/** Without a widget or a byline, the address and so many words must speak for it. */
const ENOUGH_WORDS = 250;

export interface Evidence {
  blocks: readonly Block[];
  body: Body | null;
  /** How many lines before the body are credits. */
  credits: number;
  widgets: readonly Widget[];
  path: string;
}

/** Over the text of a teaser its link stands at most so many lines away: between them a date, a name. */
const NEAR = 3;
/** So many paragraphs, and such a part of all, are teasers in a list. */
const FEWEST_TEASERS = 3;
const MOSTLY = 0.6;

/** Whether the text is a list of teasers: most of its paragraphs have a line of their own over them that is a link. */
function isList(blocks: readonly Block[], body: Body): boolean {
  let teasers = 0;
  let since = Infinity;
  for (const block of blocks) {
    if (!block.inRoot || !block.shown || block.hint === 'chrome' || block.kind === 'cell') continue;
    since = block.linked >= 0.8 ? 0 : since + 1;
    if (!isParagraph(block)) continue;
    if (since <= NEAR) teasers++;
    since = Infinity;
  }
  return teasers >= FEWEST_TEASERS && teasers >= MOSTLY * body.paragraphs;
}

/** Detect the layout of an article; null where the page is none: a home page, a list, a search, a profile of a person. */
export function detectLayout(evidence: Evidence, profile: SiteProfile | null): Layout | null {
  const { body, blocks } = evidence;
  if (!body || body.paragraphs < FEWEST_PARAGRAPHS || body.words < FEWEST_WORDS) return null;
  const kinds = new Set(evidence.widgets.map((widget) => widget.kind));
  const hasBox = kinds.has('rating') || kinds.has('share') || kinds.has('print');
  const hasPath = profile?.articlePath.test(evidence.path) ?? false;
  if (!kinds.has('rating') && isList(blocks, body)) return null;
  if (!profile) return { id: 'generic' };
  const isArticle = kinds.has('rating') || (hasPath && (hasBox || evidence.credits > 0 || body.words >= ENOUGH_WORDS)) || (hasBox && evidence.credits > 0);
  return isArticle ? { id: profile.id } : null;
}
