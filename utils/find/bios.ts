// Which sentences around the body say who its authors are: "Jane Doe is a fellow at …"?
import type { Block } from '../model.ts';
import { readBio } from '../text/bio.ts';
import type { Found } from './merge.ts';

const LONGEST = 2500;
const HEADING = /^(?:about (?:the )?(?:authors?|contributors?|writers?)|(?:the )?authors?|contributors?|об авторе|об авторах|автор|авторы|commentary by)\s*:?$/i;
/** A long last paragraph is the article's own. */
const LONGEST_UNKNOWN = 450;

/**
 * Find sentences on authors among the blocks around the end of the article. Of somebody whom no other place names they count only under a
 * heading that says so, or where no author is named at all.
 * @param last the last block of the article
 */
export function findBios(blocks: readonly Block[], last: number, isKnown: (name: string) => boolean, hasAuthors: boolean): Found[] {
  const found: Found[] = [];
  let isUnderHeading = false;
  for (const block of blocks) {
    if (HEADING.test(block.text)) isUnderHeading = true;
    else if (block.kind === 'heading' && block.level > 0 && block.words > 4) isUnderHeading = false;
    if (block.text.length > LONGEST || block.hint === 'chrome' || !block.shown || block.kind === 'title' || block.kind === 'caption' || /^["“«*]?[a-zа-яё]/.test(block.text)) continue;
    const text = block.text.replace(/^(?:About the authors?|Об авторе)\s*:\s*/i, '');
    const bio = readBio(text);
    if (!bio) continue;
    const isSaid = bio.affiliations.some(({ role, organisation }) => role && organisation);
    const isAlone = !hasAuthors && isSaid && block.text.length <= LONGEST_UNKNOWN && block.id >= last - 1;
    for (const { name, degrees } of bio.people) {
      if (!isKnown(name) && !isAlone && !(isUnderHeading && isSaid)) continue;
      if (!isSaid && !bio.degrees.length && !bio.affiliations.length) continue;
      found.push({ name, degrees: [...degrees, ...bio.degrees], affiliations: bio.affiliations, source: 'bio', blocks: [], bio: block.text, ...(bio.rest.length && { rest: bio.rest }) });
    }
  }
  return found;
}
