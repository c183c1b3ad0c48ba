// Are two names those of one person, in whatever script, order and spelling?

const LATIN: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u',
};
/** Spellings of the same sound, the longer ones first. */
const SOUNDS: [RegExp, string][] = [
  [/^(?:ye|yo|je|jo)/, 'e'], [/^(?:yu|ju)/, 'iu'], [/^(?:ya|ja)/, 'ia'], [/shch|sch|sz|š/g, 'sh'], [/tch|cz|č/g, 'ch'], [/zh|ž/g, 'zh'], [/kh/g, 'h'], [/ph/g, 'f'], [/ck/g, 'k'], [/x/g, 'ks'], [/tz/g, 'ts'],
  [/w/g, 'v'], [/q/g, 'k'], [/c(?!h)/g, 'k'], [/[yj]/g, 'i'],
];

/** Write a word of a name in small Latin letters without accents. */
export function latinOf(word: string): string {
  let latin = '';
  for (const letter of word.toLowerCase()) latin += LATIN[letter] ?? letter;
  return latin.normalize('NFD').replace(/[\u0300-\u036f'’ʼ`.]/g, '').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ı/g, 'i').replace(/ß/g, 'ss').replace(/æ/g, 'ae');
}

/** What a word sounds like: consonants, with the vowel that it begins with; "Yevgeny", "Evgenii" and «Евгений» are one. */
function soundOf(latin: string): string {
  let sound = latin;
  for (const [spelling, plain] of SOUNDS) sound = sound.replace(spelling, plain);
  return sound.slice(0, 1).replace(/[aeiou]/, (vowel) => vowel) + sound.slice(1).replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

interface Word {
  latin: string;
  sound: string;
}

const SMALL = /^(?:jr|sr|ii|iii|iv|van|von|der|de|den|la|al|el|bin|ibn|dr|prof)$/;
const wordsOf = (name: string): Word[] => name.split(/[\s,]+/).flatMap((word) => (/^(?:\p{Lu}\.){2,}$/u.test(word) ? word.split('.') : [word])).map((word) => latinOf(word)).filter((word) => word && !SMALL.test(word)).map((latin) => ({ latin, sound: soundOf(latin) }));

/** Two consonants at least tell words apart by sound; shorter ones must be written the same. */
const isSameWord = (one: Word, other: Word) => one.latin === other.latin || (one.sound === other.sound && one.sound.length > 2);
const isInitialOf = (one: Word, other: Word) => one.latin.length === 1 && (other.latin.startsWith(one.latin) || other.sound.startsWith(one.latin));

/**
 * Whether two names are those of one person: every word of the shorter name stands in the longer one, by sound or as an initial, two words
 * at least and one of them in full. Not for a crowd: "A. Ivanov" is taken for any Ivanov whose name begins so.
 */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [Word[], Word[]];
  if (few.length < 2) return few.length === 1 && many.length === 1 && few[0]!.latin === many[0]!.latin;
  const left = [...many];
  let full = 0;
  const take = (test: (word: Word) => boolean) => {
    const at = left.findIndex(test);
    return at < 0 ? null : left.splice(at, 1)[0]!;
  };
  const open = few.filter((word) => word.latin.length === 1 || !take((other) => isSameWord(word, other)) || !++full);
  return full > 0 && open.every((word) => take((other) => isInitialOf(word, other) || isInitialOf(other, word)) !== null);
}
