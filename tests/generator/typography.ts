// How can the same text be set differently? Quotes, dashes, spaces, ё, soft hyphens, decomposed letters: another look, the same words.
import type { Random } from './random.ts';

type Change = (text: string, random: Random) => string;

/** Visible habits of another editor or another template. */
const habits: Change[] = [
  (text) => text.replace(/[“”«»]/g, '"').replace(/’/g, "'"),
  (text) => text.replace(/[“«]/g, '„').replace(/[”»]/g, '“'),
  (text, random) => text.replaceAll(' — ', random.pick([' – ', ' -- ', ' - ', '\u00a0— ', '\u2009—\u2009'])),
  (text) => text.replace(/(^|\s)(\p{L}{1,3}) /gu, '$1$2\u00a0'),
  (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  (text) => text.replace(/(\p{L})-(\p{L})/gu, '$1\u2011$2'),
];

/** Marks that no reader sees. */
const marks: Change[] = [
  (text) => text.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2'),
  (text) => text.normalize('NFD'),
  (text, random) => text.replace(/ /g, () => (random.chance(0.1) ? '\u200b ' : ' ')),
  (text) => text.replace(/fi/g, '\ufb01'),
  (text) => text.replace(/([аеиоуыэюя])(?=[^аеиоуыэюя\s\u0300-\u036f]{2})/u, '$1\u0301'),
];

const through = (changes: Change[]) => (texts: string[], random: Random): string[] => {
  const chosen = random.some(changes, random.int(2, changes.length));
  return texts.map((text) => chosen.reduce((changed, change) => change(changed, random), text));
};

/** Set texts as another editor would; the same changes for all. */
export const setDifferently = through(habits);

/** Put marks into texts that cannot be seen; the same ones for all. */
export const markInvisibly = through(marks);
