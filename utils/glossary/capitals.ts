// Capitals and seats of power whose names also stand for a government: which state each one means.
import type { Entry } from '../model.ts';

export const capitals: readonly Entry[] = [
  {
    id: 'ankara',
    kind: 'capital',
    name: { en: 'Ankara', ru: 'Анкара' },
    aliases: {
      en: ['Ankara'],
      ru: ['Анкара'],
    },
    definition: {
      en: 'Capital of Turkey since 1923; the name also stands for the Turkish government.',
      ru: 'Столица Турции с 1923 года; название обозначает и турецкое правительство.',
    },
    of: 'turkey',
    source: { title: 'Wikipedia: Ankara', url: 'https://en.wikipedia.org/wiki/Ankara' },
  },
  {
    id: 'ashgabat',
    kind: 'capital',
    name: { en: 'Ashgabat', ru: 'Ашхабад' },
    aliases: {
      en: ['Ashgabat', 'Ashkhabad'],
      ru: ['Ашхабад', 'Ашгабат'],
    },
    definition: {
      en: 'Capital of Turkmenistan, near the border with Iran; the name also stands for the Turkmen government.',
      ru: 'Столица Туркменистана у границы с Ираном; название обозначает и туркменское правительство.',
    },
    of: 'turkmenistan',
    source: { title: 'Wikipedia: Ashgabat', url: 'https://en.wikipedia.org/wiki/Ashgabat' },
  },
  {
    id: 'astana',
    kind: 'capital',
    name: { en: 'Astana', ru: 'Астана' },
    aliases: {
      en: ['Astana', 'Nur-Sultan', 'Tselinograd'],
      ru: ['Астана', 'Нур-Султан', 'Целиноград'],
    },
    definition: {
      en: 'Capital of Kazakhstan since 1997, called Nur-Sultan from 2019 to 2022; the name also stands for the Kazakh government.',
      ru: 'Столица Казахстана с 1997 года, с 2019 по 2022 год — Нур-Султан; название обозначает и правительство страны.',
    },
    of: 'kazakhstan',
    source: { title: 'Wikipedia: Astana', url: 'https://en.wikipedia.org/wiki/Astana' },
  },
  {
    id: 'baghdad',
    kind: 'capital',
    name: { en: 'Baghdad', ru: 'Багдад' },
    aliases: {
      en: ['Baghdad'],
      ru: ['Багдад'],
    },
    definition: {
      en: 'Capital of Iraq, on the Tigris; the name also stands for the Iraqi government.',
      ru: 'Столица Ирака на реке Тигр; название обозначает и иракское правительство.',
    },
    of: 'iraq',
    source: { title: 'Wikipedia: Baghdad', url: 'https://en.wikipedia.org/wiki/Baghdad' },
  },
  {
    id: 'baku',
    kind: 'capital',
    name: { en: 'Baku', ru: 'Баку' },
    aliases: {
      en: ['Baku'],
      ru: ['Баку'],
    },
    definition: {
      en: 'Capital of Azerbaijan, on the Caspian Sea; the name also stands for the Azerbaijani government.',
      ru: 'Столица Азербайджана на Каспийском море; название обозначает и азербайджанское правительство.',
    },
    of: 'azerbaijan',
    source: { title: 'Wikipedia: Baku', url: 'https://en.wikipedia.org/wiki/Baku' },
  },
  {
    id: 'beijing',
    kind: 'capital',
    name: { en: 'Beijing', ru: 'Пекин' },
    aliases: {
      en: ['Beijing'],
      ru: ['Пекин'],
    },
    definition: {
      en: 'Capital of China; the name also stands for the Chinese leadership.',
      ru: 'Столица Китая; название обозначает и китайское руководство.',
    },
    of: 'china',
    source: { title: 'Wikipedia: Beijing', url: 'https://en.wikipedia.org/wiki/Beijing' },
  },
  {
    id: 'berlin',
    kind: 'capital',
    name: { en: 'Berlin', ru: 'Берлин' },
    aliases: {
      en: ['Berlin'],
      ru: ['Берлин'],
    },
    definition: {
      en: 'Capital of Germany; the name also stands for the German federal government.',
      ru: 'Столица Германии; название обозначает и федеральное правительство.',
    },
    of: 'germany',
    source: { title: 'Wikipedia: Berlin', url: 'https://en.wikipedia.org/wiki/Berlin' },
  },
  {
    id: 'bishkek',
    kind: 'capital',
    name: { en: 'Bishkek', ru: 'Бишкек' },
    aliases: {
      en: ['Bishkek'],
      ru: ['Бишкек'],
    },
    definition: {
      en: 'Capital of Kyrgyzstan, called Frunze from 1926 to 1991; the name also stands for the Kyrgyz government.',
      ru: 'Столица Кыргызстана, с 1926 по 1991 год — Фрунзе; название обозначает и кыргызское правительство.',
    },
    of: 'kyrgyzstan',
    source: { title: 'Wikipedia: Bishkek', url: 'https://en.wikipedia.org/wiki/Bishkek' },
  },
  {
    id: 'brussels',
    kind: 'capital',
    name: { en: 'Brussels', ru: 'Брюссель' },
    aliases: {
      en: ['Brussels'],
      ru: ['Брюссель'],
    },
    definition: {
      en: 'Capital of Belgium and seat of the main EU institutions and of NATO; the name often stands for the EU.',
      ru: 'Столица Бельгии, место основных учреждений ЕС и штаб-квартиры НАТО; название часто обозначает ЕС.',
    },
    of: 'european-union',
    source: { title: 'Wikipedia: Brussels', url: 'https://en.wikipedia.org/wiki/Brussels' },
  },
  {
    id: 'damascus',
    kind: 'capital',
    name: { en: 'Damascus', ru: 'Дамаск' },
    aliases: {
      en: ['Damascus'],
      ru: ['Дамаск'],
    },
    definition: {
      en: 'Capital of Syria; the name also stands for the Syrian government.',
      ru: 'Столица Сирии; название обозначает и сирийское правительство.',
    },
    of: 'syria',
    source: { title: 'Wikipedia: Damascus', url: 'https://en.wikipedia.org/wiki/Damascus' },
  },
  {
    id: 'dushanbe',
    kind: 'capital',
    name: { en: 'Dushanbe', ru: 'Душанбе' },
    aliases: {
      en: ['Dushanbe'],
      ru: ['Душанбе'],
    },
    definition: {
      en: 'Capital of Tajikistan, called Stalinabad from 1929 to 1961; the name also stands for the Tajik government.',
      ru: 'Столица Таджикистана, с 1929 по 1961 год — Сталинабад; название обозначает и таджикское правительство.',
    },
    of: 'tajikistan',
    source: { title: 'Wikipedia: Dushanbe', url: 'https://en.wikipedia.org/wiki/Dushanbe' },
  },
  {
    id: 'islamabad',
    kind: 'capital',
    name: { en: 'Islamabad', ru: 'Исламабад' },
    aliases: {
      en: ['Islamabad'],
      ru: ['Исламабад'],
    },
    definition: {
      en: 'Capital of Pakistan since the 1960s; the name also stands for the Pakistani government.',
      ru: 'Столица Пакистана с 1960-х годов; название обозначает и пакистанское правительство.',
    },
    of: 'pakistan',
    source: { title: 'Wikipedia: Islamabad', url: 'https://en.wikipedia.org/wiki/Islamabad' },
  },
  {
    id: 'kabul',
    kind: 'capital',
    name: { en: 'Kabul', ru: 'Кабул' },
    aliases: {
      en: ['Kabul'],
      ru: ['Кабул'],
    },
    definition: {
      en: 'Capital of Afghanistan; the name also stands for the country\'s authorities, since August 2021 the Taliban.',
      ru: 'Столица Афганистана; название обозначает и власти страны, с августа 2021 года — талибов.',
    },
    of: 'afghanistan',
    source: { title: 'Wikipedia: Kabul', url: 'https://en.wikipedia.org/wiki/Kabul' },
  },
  {
    id: 'kremlin',
    kind: 'capital',
    name: { en: 'Kremlin', ru: 'Кремль' },
    aliases: {
      en: ['Kremlin', 'Moscow Kremlin'],
      ru: ['Кремль', 'Московский Кремль'],
    },
    definition: {
      en: 'Fortified complex in Moscow, residence of the Russian president; the name stands for Russia\'s leadership, earlier for the Soviet one.',
      ru: 'Крепость в центре Москвы, резиденция президента России; название обозначает российское, а прежде советское руководство.',
    },
    of: 'russia',
    source: { title: 'Wikipedia: Moscow Kremlin', url: 'https://en.wikipedia.org/wiki/Moscow_Kremlin' },
  },
  {
    id: 'kyiv',
    kind: 'capital',
    name: { en: 'Kyiv', ru: 'Киев' },
    aliases: {
      en: ['Kyiv', 'Kiev'],
      ru: ['Киев'],
    },
    definition: {
      en: 'Capital of Ukraine, on the Dnieper; the name also stands for the Ukrainian government.',
      ru: 'Столица Украины на Днепре; название обозначает и украинское правительство.',
    },
    of: 'ukraine',
    source: { title: 'Wikipedia: Kyiv', url: 'https://en.wikipedia.org/wiki/Kyiv' },
  },
  {
    id: 'london',
    kind: 'capital',
    name: { en: 'London', ru: 'Лондон' },
    aliases: {
      en: ['London'],
      ru: ['Лондон'],
    },
    definition: {
      en: 'Capital of the United Kingdom; the name also stands for the British government.',
      ru: 'Столица Великобритании; название обозначает и британское правительство.',
    },
    of: 'united-kingdom',
    source: { title: 'Wikipedia: London', url: 'https://en.wikipedia.org/wiki/London' },
  },
  {
    id: 'minsk',
    kind: 'capital',
    name: { en: 'Minsk', ru: 'Минск' },
    aliases: {
      en: ['Minsk'],
      ru: ['Минск'],
    },
    definition: {
      en: 'Capital of Belarus and seat of the CIS; the name also stands for the Belarusian government.',
      ru: 'Столица Беларуси и место штаб-квартиры СНГ; название обозначает и белорусское правительство.',
    },
    of: 'belarus',
    source: { title: 'Wikipedia: Minsk', url: 'https://en.wikipedia.org/wiki/Minsk' },
  },
  {
    id: 'moscow',
    kind: 'capital',
    name: { en: 'Moscow', ru: 'Москва' },
    aliases: {
      en: ['Moscow'],
      ru: ['Москва'],
    },
    definition: {
      en: 'Capital of Russia, and of the Soviet Union until 1991; the name also stands for the Russian government.',
      ru: 'Столица России, до 1991 года — Советского Союза; название обозначает и российское правительство.',
    },
    of: 'russia',
    source: { title: 'Wikipedia: Moscow', url: 'https://en.wikipedia.org/wiki/Moscow' },
  },
  {
    id: 'new-delhi',
    kind: 'capital',
    name: { en: 'New Delhi', ru: 'Нью-Дели' },
    aliases: {
      en: ['New Delhi', 'Delhi'],
      ru: ['Нью-Дели', 'Дели'],
    },
    definition: {
      en: 'Capital of India, part of the metropolis of Delhi; the name also stands for the Indian government.',
      ru: 'Столица Индии, часть мегаполиса Дели; название обозначает и индийское правительство.',
    },
    of: 'india',
    source: { title: 'Wikipedia: New Delhi', url: 'https://en.wikipedia.org/wiki/New_Delhi' },
  },
  {
    id: 'paris',
    kind: 'capital',
    name: { en: 'Paris', ru: 'Париж' },
    aliases: {
      en: ['Paris'],
      ru: ['Париж'],
    },
    definition: {
      en: 'Capital of France; the name also stands for the French government.',
      ru: 'Столица Франции; название обозначает и французское правительство.',
    },
    of: 'france',
    source: { title: 'Wikipedia: Paris', url: 'https://en.wikipedia.org/wiki/Paris' },
  },
  {
    id: 'tashkent',
    kind: 'capital',
    name: { en: 'Tashkent', ru: 'Ташкент' },
    aliases: {
      en: ['Tashkent'],
      ru: ['Ташкент'],
    },
    definition: {
      en: 'Capital of Uzbekistan; the name also stands for the Uzbek government.',
      ru: 'Столица Узбекистана; название обозначает и узбекское правительство.',
    },
    of: 'uzbekistan',
    source: { title: 'Wikipedia: Tashkent', url: 'https://en.wikipedia.org/wiki/Tashkent' },
  },
  {
    id: 'tbilisi',
    kind: 'capital',
    name: { en: 'Tbilisi', ru: 'Тбилиси' },
    aliases: {
      en: ['Tbilisi'],
      ru: ['Тбилиси'],
    },
    definition: {
      en: 'Capital of Georgia, called Tiflis in most languages until 1936; the name also stands for the Georgian government.',
      ru: 'Столица Грузии, до 1936 года по-русски — Тифлис; название обозначает и грузинское правительство.',
    },
    of: 'georgia-country',
    source: { title: 'Wikipedia: Tbilisi', url: 'https://en.wikipedia.org/wiki/Tbilisi' },
  },
  {
    id: 'tehran',
    kind: 'capital',
    name: { en: 'Tehran', ru: 'Тегеран' },
    aliases: {
      en: ['Tehran', 'Teheran'],
      ru: ['Тегеран'],
    },
    definition: {
      en: 'Capital of Iran; the name also stands for the Iranian government.',
      ru: 'Столица Ирана; название обозначает и иранское правительство.',
    },
    of: 'iran',
    source: { title: 'Wikipedia: Tehran', url: 'https://en.wikipedia.org/wiki/Tehran' },
  },
  {
    id: 'tokyo',
    kind: 'capital',
    name: { en: 'Tokyo', ru: 'Токио' },
    aliases: {
      en: ['Tokyo'],
      ru: ['Токио'],
    },
    definition: {
      en: 'Capital of Japan; the name also stands for the Japanese government.',
      ru: 'Столица Японии; название обозначает и японское правительство.',
    },
    of: 'japan',
    source: { title: 'Wikipedia: Tokyo', url: 'https://en.wikipedia.org/wiki/Tokyo' },
  },
  {
    id: 'washington',
    kind: 'capital',
    name: { en: 'Washington', ru: 'Вашингтон' },
    aliases: {
      en: ['Washington', 'Washington, D.C.', 'Washington, DC', 'Washington D.C.', 'Washington DC'],
      ru: ['Вашингтон'],
    },
    definition: {
      en: 'Capital of the United States, in the District of Columbia; the name also stands for the US government.',
      ru: 'Столица США в округе Колумбия; название обозначает и правительство США.',
    },
    of: 'united-states',
    source: { title: 'Wikipedia: Washington, D.C.', url: 'https://en.wikipedia.org/wiki/Washington,_D.C.' },
  },
  {
    id: 'yerevan',
    kind: 'capital',
    name: { en: 'Yerevan', ru: 'Ереван' },
    aliases: {
      en: ['Yerevan'],
      ru: ['Ереван'],
    },
    definition: {
      en: 'Capital of Armenia; the name also stands for the Armenian government.',
      ru: 'Столица Армении; название обозначает и армянское правительство.',
    },
    of: 'armenia',
    source: { title: 'Wikipedia: Yerevan', url: 'https://en.wikipedia.org/wiki/Yerevan' },
  },
];
