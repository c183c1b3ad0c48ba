// Which names, and how many, is the matching measured with? Made up and seeded, so that every contestant looks for the same in the same text.
import { generateLong } from '../../tests/generator/generate.ts';
import { createRandom } from '../../tests/generator/random.ts';
import type { Entry, Language } from '../../utils/model.ts';

const SYLLABLES: Record<Language, { first: string; middle: string; last: string }> = {
  en: { first: 'Bar Dov Fal Gren Hul Jev Kar Lom Mel Nor Pel Quin Ras Sed Tov Ulm Vex Wen Yar Zul', middle: 'a e i o u ar en il on ur ath emb ist ond ulk', last: 'dor fin gar hel kin lund mond nik pold rath sen tov vid wick zan' },
  ru: { first: 'Бар Дов Фал Грен Хул Жев Кар Лом Мел Нор Пел Квин Рас Сед Тов Улм Векс Вен Яр Зул', middle: 'а е и о у ар ен ил он ур ат емб ист онд улк', last: 'дор фин гар хел кин лунд монд ник полд рат сен тов вид вик зан' },
};

/** Make `count` different names of two or three words, each with a capital. */
export function generateNames(count: number, language: Language): string[] {
  const random = createRandom(count);
  const [first, middle, last] = Object.values(SYLLABLES[language]).map((list) => list.split(' ')) as [string[], string[], string[]];
  const word = () => random.pick(first) + random.pick(middle) + random.pick(last);
  const names = new Set<string>();
  while (names.size < count) names.add([word(), word(), ...(random.chance(0.3) ? [word()] : [])].join(' '));
  return [...names];
}

/** The names as entries of a glossary. */
export const entriesOf = (names: readonly string[]): Entry[] =>
  names.map((name, k) => ({ id: `name-${k}`, kind: 'person', name: { en: name, ru: name }, definition: { en: '', ru: '' } }));

/** Paragraphs of about so many words, one of the names in every other sentence or so. */
export function textWith(names: readonly string[], words: number, language: Language): string[] {
  const random = createRandom(words);
  return generateLong(words, language).blocks.map(({ text }) => text.replace(/\. /g, (end) => (random.chance(0.5) ? `, ${random.pick(names)}${end}` : end)));
}
