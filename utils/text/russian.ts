// Whether a Russian word is an inflected form of a name, by stem and a table of endings.

/** What a name loses in the nominative to become a stem. */
// Not "ия": without the и, "Индия" would be the river "Инд" and "Грузия" any "груз".
const NOMINATIVE = new Set('а я о е и ы ь й ий ый ой ая яя ое ее ые ие ья ье'.split(' '));
/** Endings of Russian nouns and adjectives in all cases, up to three letters. */
export const ENDINGS: ReadonlySet<string> = new Set(
  ('а я о е и ы у ю ь й ой ей ою ею ом ем ам ям ах ях ов ев ами ями ий ый ая яя ое ее ые ие их ых им ым ого его ому ему ими ыми ую юю ине ию ия ии ией иям иях ием ью ьи ья ье ьев ьям ьях').split(' '),
);
/** Those of them that only adjectives have: "Минские" is no form of "Минск". */
const ADJECTIVAL = new Set('ий ый ая яя ое ее ые ие ого его ому ему ими ыми ую юю'.split(' '));
/** Endings that no noun in a consonant has: "Нигерия" is no form of "Нигер". */
const OF_OTHER_STEMS = /^(?:и.|ь.)/;
const SHORTEST_WORD = 4;
/** In a name of several words a shorter one is inflected too: "Белый дом". */
const SHORTEST_OF_SEVERAL = 3;
const SHORTEST_STEM = 3;

/** The stem of a name's word: without the longest ending of the table. Null where the word is not inflected: short, Latin, all capitals. */
export function russianStem(word: string, isOfSeveral = false): string | null {
  if (word.length < (isOfSeveral ? SHORTEST_OF_SEVERAL : SHORTEST_WORD) || !/^[а-яё-]+$/iu.test(word) || word === word.toUpperCase()) return null;
  const folded = word.toLowerCase().replaceAll('ё', 'е');
  for (let cut = 2; cut > 0; cut--) {
    const stem = folded.slice(0, -cut);
    if (stem.length >= SHORTEST_STEM && NOMINATIVE.has(folded.slice(-cut))) return stem;
  }
  return folded;
}

/** How a word of a name is inflected: its stem may stand alone only where it is a noun in a consonant, or a plural ("Филиппины", "Филиппин"). */
export type Inflection = 'noun' | 'plural' | 'other';

/** The kind of inflection of a word with this stem. */
export function inflectionOf(word: string, stem: string): Inflection {
  if (stem.length === word.length) return 'noun';
  return /[ыи]$/i.test(word) ? 'plural' : 'other';
}

/** Whether a word of a name may have this ending in the text; none is one. */
export function isEnding(ending: string, inflection: Inflection): boolean {
  if (ending === '') return inflection !== 'other';
  return ENDINGS.has(ending) && !(inflection === 'noun' && (ADJECTIVAL.has(ending) || OF_OTHER_STEMS.test(ending)));
}
