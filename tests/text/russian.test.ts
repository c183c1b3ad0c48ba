// Is a Russian name known again in all its cases, and nothing else taken for it?
import { describe, expect, test } from 'vitest';
import { inflectionOf, isEnding, russianStem } from '../../utils/text/russian.ts';

const fold = (word: string) => word.toLowerCase().replaceAll('ё', 'е');
const isFormOf = (name: string, word: string) => {
  const stem = russianStem(name)!;
  return fold(word).startsWith(stem) && isEnding(fold(word).slice(stem.length), inflectionOf(fold(name), stem));
};

/** The cases as they are: nominative, genitive, dative, accusative, instrumental, prepositional. */
const cases: Record<string, string> = {
  Казахстан: 'Казахстан Казахстана Казахстану Казахстан Казахстаном Казахстане',
  Россия: 'Россия России России Россию Россией России Россиею',
  Китай: 'Китай Китая Китаю Китай Китаем Китае',
  Индия: 'Индия Индии Индии Индию Индией Индии',
  Беларусь: 'Беларусь Беларуси Беларуси Беларусь Беларусью Беларуси',
  Корея: 'Корея Кореи Корее Корею Кореей Корее',
  Москва: 'Москва Москвы Москве Москву Москвой Москве',
  Путин: 'Путин Путина Путину Путина Путиным Путине',
  Токаев: 'Токаев Токаева Токаеву Токаева Токаевым Токаеве',
  Организация: 'Организация Организации Организации Организацию Организацией Организации',
  Договора: 'Договора',
  коллективной: 'коллективной',
  безопасности: 'безопасности',
  Семёнов: 'Семёнов Семенова Семёнову Семеновым',
  Соглашение: 'Соглашение Соглашения Соглашению Соглашением Соглашении',
};

test.each(Object.entries(cases))('%s in all cases', (name, forms) => {
  for (const form of forms.split(' ')) expect(isFormOf(name, form), form).toBe(true);
});

test.each([
  ['Индия', 'Инд Инда Инду индус Индиана'],
  ['Грузия', 'груз Грузы грузов грузин'],
  ['Россия', 'Росс Росса россияне российский'],
  ['Сербия', 'Серб сербы сербский'],
  ['Монголия', 'монгол монголы'],
  ['Китай', 'китаец китайский Киты'],
  ['Иран', 'Ирина иранский Иракли'],
  ['Ирак', 'Иран Иракли'],
  ['Минск', 'Минский Минские минского Минская Минчане'],
  ['Лавров', 'Лавровый лавровая'],
  ['Путин', 'путинский Путь путиной-то'],
  ['Казахстан', 'казах казахстанский Казань'],
])('%s is not found in: %s', (name, words) => {
  for (const word of words.split(' ')) expect(isFormOf(name, word), word).toBe(false);
});

describe('words that are not inflected', () => {
  test.each(['ОДКБ', 'США', 'ЕС', 'Кир', 'Putin', 'БРИКС+', '2024'])('%s', (word) => expect(russianStem(word)).toBeNull());
});
