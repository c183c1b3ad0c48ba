// Where is an actor named, and where does a text only look as if it did?
import { describe, expect, test } from 'vitest';
import { createNameIndex, findActors } from '../../utils/find/actors.ts';
import { glossary } from '../../utils/glossary/glossary.ts';
import type { Entry, Language } from '../../utils/model.ts';
import { scan } from '../../utils/text/scan.ts';
import { blocksOf } from './literals.ts';

/** The first form of a language is the name. */
const entry = (id: string, [name = id, ...en]: string[], [nameRu = id, ...ru]: string[]): Entry => ({
  id, kind: 'organisation', name: { en: name, ru: nameRu }, aliases: { en, ru }, definition: { en: id, ru: id }, source: { title: id, url: 'https://example.org' },
});
const entries: Entry[] = [
  entry('kazakhstan', ['Kazakhstan', 'Republic of Kazakhstan', '~Kazakh', '~Kazakhs'], ['Казахстан', 'Республика Казахстан', '~казахский', '~казахстанский']),
  entry('russia', ['Russia', '~Russian'], ['Россия', '~российский']),
  entry('china', ['China', '~Chinese'], ['Китай', '~китайский']),
  entry('india', ['India'], ['Индия']),
  entry('georgia', ['Georgia'], ['Грузия']),
  entry('us', ['US', 'U.S.', 'United States'], ['США']),
  entry('who', ['WHO', 'World Health Organization'], ['ВОЗ']),
  entry('csto', ['CSTO', 'Collective Security Treaty Organization'], ['ОДКБ', 'Организация Договора о коллективной безопасности']),
  entry('bri', ['Belt and Road', 'Belt and Road Initiative'], ['Один пояс, один путь', 'Один пояс — один путь']),
  entry('putin', ['Vladimir Putin', 'Putin'], ['Владимир Путин', 'Путин']),
  entry('tokayev', ['Kassym-Jomart Tokayev', 'Tokayev'], ['Касым-Жомарт Токаев', 'Токаев']),
  entry('smith', ['J. Smith'], ['Дж. Смит']),
];
const indexes = { en: createNameIndex(entries, 'en'), ru: createNameIndex(entries, 'ru') };

/** Mentions in a text, in order: "id: what stands there". */
function mentionsIn(text: string, language: Language = /[а-яё]/i.test(text) ? 'ru' : 'en', index = indexes[language]): string[] {
  const actors = findActors(blocksOf(text), scan([text]), [index]);
  for (const { mentions } of actors) for (const { start, end, text: named } of mentions) expect(text.slice(start, end)).toBe(named);
  return actors.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, ...mention }))).toSorted((x, y) => x.start - y.start).map(({ id, text: named }) => `${id}: ${named}`);
}

describe('English', () => {
  test.each<[string, string[]]>([
    ['Kazakhstan and China met.', ['kazakhstan: Kazakhstan', 'china: China']],
    ['The Republic of Kazakhstan', ['kazakhstan: Republic of Kazakhstan']],
    ['Belt and Road Initiative, or Belt and Road', ['bri: Belt and Road Initiative', 'bri: Belt and Road']],
    ['Russia’s choice and Putin\'s', ['russia: Russia', 'putin: Putin']],
    ['The CSTO (Collective Security Treaty Organization)', ['csto: CSTO', 'csto: Collective Security Treaty Organization']],
    ['the CSTO’s members', ['csto: CSTO']],
    ['Kassym‑Jomart Tokayev, Kassym-Jomart Tokayev, Kassym Jomart Tokayev', ['tokayev: Kassym‑Jomart Tokayev', 'tokayev: Kassym-Jomart Tokayev', 'tokayev: Kassym Jomart Tokayev']],
    ['U.S. troops, US troops', ['us: U.S.', 'us: US']],
    ['Vladimir\u00A0Putin', ['putin: Vladimir\u00A0Putin']],
    ['“Kazakhstan”', ['kazakhstan: Kazakhstan']],
    ['pro-Russia, China-led', ['russia: Russia', 'china: China']],
    ['RUSSIA AND CHINA', ['russia: RUSSIA', 'china: CHINA']],
    ['Kazakh\u00ADstan', ['kazakhstan: Kazakh\u00ADstan']],
    ['J. Smith and J Smith', ['smith: J. Smith', 'smith: J Smith']],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));

  test.each([
    'he told us that', 'who was there? Who?', 'a fine china cup', 'Russian and Chinese and Kazakh trains', 'the Indiana border', 'Chinatown', 'Usually', 'Belt, and Road', 'Republic. Of Kazakh trains',
    'csto', 'Vladimir, Putinism', 'collective security', '', '— 15 %',
  ])('not in: %s', (text) => expect(mentionsIn(text)).toEqual([]));

  test('a name behind a comma or a full stop is another name', () => expect(mentionsIn('He met Vladimir. Putin spoke.')).toEqual(['putin: Putin']));
});

describe('Russian', () => {
  test.each<[string, string[]]>([
    ['Казахстан Казахстана Казахстану Казахстаном Казахстане', ['Казахстан', 'Казахстана', 'Казахстану', 'Казахстаном', 'Казахстане'].map((form) => `kazakhstan: ${form}`)],
    ['в России с Россией о Китае', ['russia: России', 'russia: Россией', 'china: Китае']],
    ['к Республике Казахстан', ['kazakhstan: Республике Казахстан']],
    ['членом Организации Договора о коллективной безопасности (ОДКБ)', ['csto: Организации Договора о коллективной безопасности', 'csto: ОДКБ']],
    ['с Владимиром Путиным и Касым-Жомартом Токаевым', ['putin: Владимиром Путиным', 'tokayev: Касым-Жомартом Токаевым']],
    ['«Один пояс, один путь», «Один пояс — один путь»', ['bri: Один пояс, один путь', 'bri: Один пояс — один путь']],
    ['Дж. Смит', ['smith: Дж. Смит']],
    ['власти США', ['us: США']],
    ['РОССИЯ', ['russia: РОССИЯ']],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));

  test.each([
    'Российские и китайские поезда', 'Грузы идут на север', 'Река Инд и Инда', 'Росс и Росса', 'ОДКБ-центр'.replace('ОДКБ', 'одкб'), 'казахстанский', 'китайская стена', 'Путинский', 'воз сена', 'Инду',
  ])('not in: %s', (text) => expect(mentionsIn(text)).toEqual([]));
});

test('an actor has all its mentions in order, over all blocks searched', () => {
  const blocks = blocksOf('China.', 'Nothing of China.', 'China and Russia.').filter((block) => block.id !== 1);
  const actors = findActors(blocks, scan(blocks.map((block) => block.text)), [indexes.en]);
  expect(actors.map(({ id, name, kind, mentions }) => [id, name, kind, mentions.map(({ block, start, end }) => [block, start, end].join())])).toEqual([
    ['china', 'China', 'organisation', ['0,0,5', '2,0,5']],
    ['russia', 'Russia', 'organisation', ['2,10,16']],
  ]);
});

test('an empty glossary and an alias without letters find nothing', () => {
  expect(mentionsIn('China', 'en', createNameIndex([], 'en'))).toEqual([]);
  expect(mentionsIn('China — …', 'en', createNameIndex([entry('x', ['…', ''], [])], 'en'))).toEqual([]);
});

test('the dots of an abbreviation belong to the name that ends with it', () => {
  const index = createNameIndex([entry('dc', ['Washington, D.C.'], [])], 'en');
  expect(mentionsIn('In Washington, D.C. as in Washington, D.C.', 'en', index)).toEqual(['dc: Washington, D.C.', 'dc: Washington, D.C.']);
});

describe('with the glossary of the product', () => {
  const whole = { en: createNameIndex(glossary, 'en'), ru: createNameIndex(glossary, 'ru') };
  test.each<[Language, string, string[]]>([
    ['en', 'The CSTO, the Collective Security Treaty Organization, and the EAEU', ['csto', 'csto', 'eurasian-economic-union']],
    ['en', 'Nazarbayev, Tokayev and Putin met in Moscow, then Beijing, on the Belt and Road Initiative', ['nursultan-nazarbayev', 'kassym-jomart-tokayev', 'vladimir-putin', 'moscow', 'beijing', 'belt-and-road-initiative']],
    ['en', 'Russian, Chinese and Kazakh officials', []],
    ['ru', 'Грузы, сербы, монголы и Инд', []],
    ['ru', 'Минские власти, а Минск молчал; Донецкая область', ['minsk', 'donetsk']],
    ['ru', 'Инициатива «Один пояс, один путь»', ['belt-and-road-initiative']],
    ['en', 'America’s partners and the Americas', ['united-states', 'americas']],
    ['en', 'He worked in the West Wing and at Carnegie Mellon', ['white-house']],
    ['en', 'From the Gulf of Mexico and the Gulf of Aden to the Persian Gulf', ['gulf-of-mexico', 'gulf-of-aden', 'persian-gulf']],
    ['en', 'the Gulf War, the West Bank, the West', ['gulf-war', 'west-bank', 'west']],
    ['en', 'The Japanese Communist Party and the Democratic Party for the People', ['japanese-communist-party']],
    ['en', 'Officials of Washington state; officials in Washington', ['washington']],
    ['en', 'The Singapore summit and the Hanoi Summit', ['singapore-summit-2018', 'hanoi-summit-2019']],
    ['en', 'the Red Sea Foundation in Jeddah', ['jeddah']],
    ['ru', 'Нигер, Нигерия, в Нигере и в Нигерии', ['niger', 'nigeria', 'niger', 'nigeria']],
    ['ru', 'в Белом доме, из Белого дома; страны Глобального Юга', ['white-house', 'white-house', 'global-south']],
    ['ru', 'Президент Токаев встретился с Путиным в Москве', ['kassym-jomart-tokayev', 'vladimir-putin', 'moscow']],
  ])('%s: %s', (language, text, ids) => expect(mentionsIn(text, language, whole[language]).map((mention) => mention.split(':')[0])).toEqual(ids));
});
