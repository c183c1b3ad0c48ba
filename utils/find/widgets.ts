// Which blocks are boxes to use or to promote with, not text of the article.
import type { Block, SiteProfile, Widget, WidgetKind } from '../model.ts';

const REASONS: Record<WidgetKind, string> = {
  print: 'a tool of the site, not text',
  rating: 'asks for a vote',
  share: 'leads to other sites',
  audience: 'tabs of the site for groups of readers',
};
/** Names that stand alone in a row of share buttons. */
const NETWORKS = /^(facebook|vk|vkontakte|вконтакте|twitter|x|telegram|whatsapp|linkedin|ok|odnoklassniki|одноклассники|viber|livejournal|e-?mail|copy link|скопировать ссылку)$/;
/** Tabs for readers are told from words of the text by standing side by side. */
const FEWEST_TABS = 2;
const LONGEST_TEXT = 200;

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** One expression for all the strings of each kind, made once for a profile. */
type Matchers = [WidgetKind, RegExp][];

function matchersOf(profile: Pick<SiteProfile, 'widgets'>): Matchers {
  return (Object.entries(profile.widgets) as [WidgetKind, RegExp[]][]).map(([kind, patterns]) => {
    const any = patterns.map((pattern) => pattern.source).join('|');
    return [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu')];
  });
}

/** The kind of widget whose strings make up the whole of `text`, in any order; null where a word is left over. */
function widgetKind(text: string, matchers: Matchers): WidgetKind | null {
  if (text.length > LONGEST_TEXT) return null;
  let rest = fold(text);
  let kind: WidgetKind | null = null;
  for (const [name, any] of matchers) {
    const left = rest.replace(any, ' ');
    if (left !== rest) kind = kind === null || name === 'rating' ? name : kind;
    rest = left;
  }
  return kind && !/[\p{L}\p{N}]/u.test(rest) ? kind : null;
}

/**
 * Find the widgets of a page: whole blocks made of the profile's strings, before the first paragraph of the body or after its last.
 * Between them nothing is a widget, whatever it says. Neighbours of one kind make one widget.
 * @param body the ids of the first and last paragraph of the article's body
 */
export function findWidgets(blocks: readonly Block[], profile: SiteProfile, body: { first: number; last: number }): Widget[] {
  const matchers = matchersOf(profile);
  const found: Widget[] = [];
  for (const block of blocks) {
    if (!block.shown || (block.id >= body.first && block.id <= body.last) || block.kind === 'title') continue;
    const last = found.at(-1);
    const isNext = last !== undefined && last.blocks.at(-1) === block.id - 1;
    let kind = widgetKind(block.text, matchers);
    if (!kind && isNext && last.kind === 'share' && NETWORKS.test(fold(block.text))) kind = 'share';
    if (!kind) continue;
    if (isNext && last.kind === kind) {
      last.blocks.push(block.id);
      last.text += `\n${block.text}`;
    } else found.push({ kind, blocks: [block.id], text: block.text, reason: REASONS[kind] });
  }
  return found.filter((widget) => widget.kind !== 'audience' || widget.blocks.length >= FEWEST_TABS || fold(widget.text).length > 20);
}
