// Which blocks carry a link or a target that the page has nowhere else.
import type { Block } from '../model.ts';

/**
 * Mark blocks that carry a link found nowhere else, or the target of a footnote.
 * @param links the addresses that each block links to
 */
export function markUnique(document: Document, blocks: Block[], anchors: readonly { element: Element }[], links: readonly string[][]) {
  const uses = new Map<string, number>();
  for (const list of links) for (const link of new Set(list)) uses.set(link, (uses.get(link) ?? 0) + 1);
  const elements = new Set(anchors.map((anchor) => anchor.element));
  const targets = new Set<Element>();
  for (const link of uses.keys()) {
    if (!link.startsWith('#') || link.length < 2) continue;
    let holder: Element | null = document.getElementById(link.slice(1));
    while (holder && !elements.has(holder)) holder = holder.parentElement;
    if (holder) targets.add(holder);
  }
  blocks.forEach((block, i) => {
    const element = anchors[i]!.element;
    if (targets.has(element) || links[i]!.some((link) => uses.get(link) === 1 && leadsSomewhere(link))) block.hasUnique = true;
  });
}

const leadsSomewhere = (link: string) => link.length > 1 && !link.startsWith('javascript:');
