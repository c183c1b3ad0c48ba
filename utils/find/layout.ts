// Whether the page is an article, told from its text and structure; and by which signals.
import type { Author, Block, Layout, SiteProfile, Widget } from '../model.ts';
import type { Body } from './body.ts';

/** An article has at least so much running text. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_WORDS = 120;
/** Without a widget or a byline, the address and so many words must speak for it. */
const ENOUGH_WORDS = 250;

export interface Evidence {
  blocks: readonly Block[];
  body: Body | null;
  authors: readonly Author[];
  widgets: readonly Widget[];
  title: string;
  path: string;
}

/**
 * Whether the text is a list of teasers: between the paragraphs stand lines that are links, about as many as there are paragraphs.
 */
function isList(blocks: readonly Block[], body: Body): boolean {
  const between = blocks.filter((block) => block.inRoot && block.shown && block.id > body.first - 3 && block.id < body.last);
  const linkLines = between.filter((block) => block.linked >= 0.8 && block.kind !== 'cell');
  return linkLines.length >= 3 && linkLines.length >= 0.6 * body.paragraphs;
}

/** Detect the layout of an article; null where the page is none: a home page, a list, a search, a profile of a person. */
export function detectLayout(evidence: Evidence, profile: SiteProfile | null): Layout | null {
  const { body, blocks } = evidence;
  if (!body || body.paragraphs < FEWEST_PARAGRAPHS || body.words < FEWEST_WORDS) return null;
  const signals = [`body of ${body.paragraphs} paragraphs, ${body.words} words`];
  const kinds = new Set(evidence.widgets.map((widget) => widget.kind));
  const boxes = (['rating', 'share', 'print'] as const).filter((kind) => kinds.has(kind));
  const byline = evidence.authors.filter((author) => author.source === 'byline');
  const hasPath = profile?.articlePath.test(evidence.path) ?? false;
  if (boxes.length) signals.push(`widgets: ${boxes.join(', ')}`);
  if (byline.length) signals.push(`byline of ${byline.length}`);
  if (hasPath) signals.push('address of an article');
  if (evidence.title) signals.push('title');
  if (!kinds.has('rating') && isList(blocks, body)) return null;
  if (!profile) return { id: 'generic', signals };
  const isArticle = kinds.has('rating') || (hasPath && (boxes.length > 0 || byline.length > 0 || body.words >= ENOUGH_WORDS)) || (boxes.length > 0 && byline.length > 0);
  return isArticle ? { id: profile.id, signals } : null;
}
