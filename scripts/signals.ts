// By which signals was a page told for an article? For people who write site profiles.
import { findBody } from '../utils/find/body.ts';
import type { Reading } from '../utils/model.ts';
import { isArticleAddress } from '../utils/sites/sites.ts';

/** Say by which signals an article was told from its text, its structure and its address. */
export function signalsOf({ blocks, credits, widgets, title }: Pick<Reading, 'blocks' | 'credits' | 'widgets' | 'title'>, url: string): string[] {
  const body = findBody(blocks, new Set(credits));
  const boxes = ['rating', 'share', 'print'].filter((kind) => widgets.some((widget) => widget.kind === kind));
  return [
    body ? `body of ${body.paragraphs} paragraphs, ${body.words} words` : '',
    boxes.length ? `widgets: ${boxes.join(', ')}` : '',
    credits.length > 1 ? `credits in ${credits.length} lines` : credits.length ? 'a credit line' : '',
    isArticleAddress(url) ? 'address of an article' : '',
    title ? 'title' : '',
  ].filter(Boolean);
}
