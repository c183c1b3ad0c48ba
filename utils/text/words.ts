// How many words a text has.
import { SLOW, WORD, characterClass } from './characters.ts';

/** Signs that go on with a word: "twenty-one", "Russia’s". */
const isInside = (code: number) => code === 0x2d || code === 0x27 || code === 0x2019;

/** Count the words of `text`: runs of letters and digits. */
export function countWords(text: string): number {
  let count = 0;
  let isOpen = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = characterClass(code);
    const isLetter = kind === WORD || kind === SLOW;
    if (isLetter && !isOpen) count++;
    isOpen = isLetter || (isOpen && isInside(code));
  }
  return count;
}
