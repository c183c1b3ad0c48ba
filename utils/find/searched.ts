// In which blocks of the kept text, and in which of their words, are actors looked for?
import type { Block } from '../model.ts';

/** A block is a link as a whole, a card that leads elsewhere, from this part of its characters on. */
const WHOLE_LINK = 0.9;
/** Stands for a character that is not looked at: no letter, and no space that would join the words around it. */
const BLANK = '\uFFFC';

/** Whether a block that is kept is searched. */
export const isSearched = ({ kind, linked }: Pick<Block, 'kind' | 'linked'>): boolean => kind !== 'code' && linked < WHOLE_LINK;

/** The text that is searched, with what is no prose blanked, so that offsets stay. */
export function searchedText({ text, apart = [] }: Pick<Block, 'text' | 'apart'>): string {
  return apart.reduce((left, [start, end]) => left.slice(0, start) + BLANK.repeat(end - start) + left.slice(end), text);
}
