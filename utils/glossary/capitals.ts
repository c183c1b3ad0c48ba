// Capitals whose names also stand for a government: which state each one means.
import type { Entry } from '../model.ts';

export const capitals: readonly Entry[] = [
  {
    id: 'ankara',
    kind: 'capital',
    of: 'turkey',
    name: { en: 'Ankara', ru: 'Анкара' },
    definition: {
      en: 'Capital of Turkey since 1923; the name also stands for the Turkish government.',
      ru: 'Столица Турции с 1923 года; название обозначает и турецкое правительство.',
    },
    wikipedia: 'Ankara',
  },
  {
    id: 'ashgabat',
    kind: 'capital',
    of: 'turkmenistan',
    name: { en: 'Ashgabat', ru: 'Ашхабад' },
    aliases: {
      en: ['Ashkhabad'],
      ru: ['Ашгабат'],
    },
    definition: {
      en: 'Capital of Turkmenistan, near the border with Iran; the name also stands for the Turkmen government.',
      ru: 'Столица Туркменистана у границы с Ираном; название обозначает и туркменское правительство.',
    },
    wikipedia: 'Ashgabat',
  },
  {
    id: 'astana',
    kind: 'capital',
    of: 'kazakhstan',
    name: { en: 'Astana', ru: 'Астана' },
    aliases: {
      en: ['Nur-Sultan', 'Tselinograd'],
      ru: ['Нур-Султан', 'Целиноград'],
    },
    definition: {
      en: 'Capital of Kazakhstan since 1997, called Nur-Sultan from 2019 to 2022; the name also stands for the Kazakh government.',
      ru: 'Столица Казахстана с 1997 года, с 2019 по 2022 год — Нур-Султан; название обозначает и правительство страны.',
    },
    wikipedia: 'Astana',
  },
  {
    id: 'baghdad',
    kind: 'capital',
    of: 'iraq',
    name: { en: 'Baghdad', ru: 'Багдад' },
    definition: {
      en: 'Capital of Iraq, on the Tigris; the name also stands for the Iraqi government.',
      ru: 'Столица Ирака на реке Тигр; название обозначает и иракское правительство.',
    },
    wikipedia: 'Baghdad',
  },
  {
    id: 'baku',
    kind: 'capital',
    of: 'azerbaijan',
    name: { en: 'Baku', ru: 'Баку' },
    definition: {
      en: 'Capital of Azerbaijan, on the Caspian Sea; the name also stands for the Azerbaijani government.',
      ru: 'Столица Азербайджана на Каспийском море; название обозначает и азербайджанское правительство.',
    },
    wikipedia: 'Baku',
  },
  {
    id: 'beijing',
    kind: 'capital',
    of: 'china',
    name: { en: 'Beijing', ru: 'Пекин' },
    definition: {
      en: 'Capital of China; the name also stands for the Chinese leadership.',
      ru: 'Столица Китая; название обозначает и китайское руководство.',
    },
    wikipedia: 'Beijing',
  },
  {
    id: 'berlin',
    kind: 'capital',
    of: 'germany',
    name: { en: 'Berlin', ru: 'Берлин' },
    definition: {
      en: 'Capital of Germany; the name also stands for the German federal government.',
      ru: 'Столица Германии; название обозначает и федеральное правительство.',
    },
    wikipedia: 'Berlin',
  },
  {
    id: 'bishkek',
    kind: 'capital',
    of: 'kyrgyzstan',
    name: { en: 'Bishkek', ru: 'Бишкек' },
    definition: {
      en: 'Capital of Kyrgyzstan, called Frunze from 1926 to 1991; the name also stands for the Kyrgyz government.',
      ru: 'Столица Кыргызстана, с 1926 по 1991 год — Фрунзе; название обозначает и кыргызское правительство.',
    },
    wikipedia: 'Bishkek',
  },
  {
    id: 'brussels',
    kind: 'capital',
    of: 'european-union',
    name: { en: 'Brussels', ru: 'Брюссель' },
    definition: {
      en: 'Capital of Belgium and seat of the main EU institutions and of NATO; the name often stands for the EU.',
      ru: 'Столица Бельгии, место основных учреждений ЕС и штаб-квартиры НАТО; название часто обозначает ЕС.',
    },
    wikipedia: 'Brussels',
  },
  {
    id: 'damascus',
    kind: 'capital',
    of: 'syria',
    name: { en: 'Damascus', ru: 'Дамаск' },
    definition: {
      en: 'Capital of Syria; the name also stands for the Syrian government.',
      ru: 'Столица Сирии; название обозначает и сирийское правительство.',
    },
    wikipedia: 'Damascus',
  },
  {
    id: 'dushanbe',
    kind: 'capital',
    of: 'tajikistan',
    name: { en: 'Dushanbe', ru: 'Душанбе' },
    definition: {
      en: 'Capital of Tajikistan, called Stalinabad from 1929 to 1961; the name also stands for the Tajik government.',
      ru: 'Столица Таджикистана, с 1929 по 1961 год — Сталинабад; название обозначает и таджикское правительство.',
    },
    wikipedia: 'Dushanbe',
  },
  {
    id: 'islamabad',
    kind: 'capital',
    of: 'pakistan',
    name: { en: 'Islamabad', ru: 'Исламабад' },
    definition: {
      en: 'Capital of Pakistan since the 1960s; the name also stands for the Pakistani government.',
      ru: 'Столица Пакистана с 1960-х годов; название обозначает и пакистанское правительство.',
    },
    wikipedia: 'Islamabad',
  },
  {
    id: 'kabul',
    kind: 'capital',
    of: 'afghanistan',
    name: { en: 'Kabul', ru: 'Кабул' },
    definition: {
      en: "Capital of Afghanistan; the name also stands for the country's authorities, since August 2021 the Taliban.",
      ru: 'Столица Афганистана; название обозначает и власти страны, с августа 2021 года — талибов.',
    },
    wikipedia: 'Kabul',
  },
  {
    id: 'kyiv',
    kind: 'capital',
    of: 'ukraine',
    name: { en: 'Kyiv', ru: 'Киев' },
    aliases: {
      en: ['Kiev'],
    },
    definition: {
      en: 'Capital of Ukraine, on the Dnieper; the name also stands for the Ukrainian government.',
      ru: 'Столица Украины на Днепре; название обозначает и украинское правительство.',
    },
    wikipedia: 'Kyiv',
  },
  {
    id: 'london',
    kind: 'capital',
    of: 'united-kingdom',
    name: { en: 'London', ru: 'Лондон' },
    definition: {
      en: 'Capital of the United Kingdom; the name also stands for the British government.',
      ru: 'Столица Великобритании; название обозначает и британское правительство.',
    },
    wikipedia: 'London',
  },
  {
    id: 'minsk',
    kind: 'capital',
    of: 'belarus',
    name: { en: 'Minsk', ru: 'Минск' },
    definition: {
      en: 'Capital of Belarus and seat of the CIS; the name also stands for the Belarusian government.',
      ru: 'Столица Беларуси и место штаб-квартиры СНГ; название обозначает и белорусское правительство.',
    },
    wikipedia: 'Minsk',
  },
  {
    id: 'moscow',
    kind: 'capital',
    of: 'russia',
    name: { en: 'Moscow', ru: 'Москва' },
    definition: {
      en: 'Capital of Russia, and of the Soviet Union until 1991; the name also stands for the Russian government.',
      ru: 'Столица России, до 1991 года — Советского Союза; название обозначает и российское правительство.',
    },
    wikipedia: 'Moscow',
  },
  {
    id: 'new-delhi',
    kind: 'capital',
    of: 'india',
    name: { en: 'New Delhi', ru: 'Нью-Дели' },
    aliases: {
      en: ['Delhi'],
      ru: ['Дели'],
    },
    definition: {
      en: 'Capital of India, part of the metropolis of Delhi; the name also stands for the Indian government.',
      ru: 'Столица Индии, часть мегаполиса Дели; название обозначает и индийское правительство.',
    },
    wikipedia: 'New Delhi',
  },
  {
    id: 'paris',
    kind: 'capital',
    of: 'france',
    name: { en: 'Paris', ru: 'Париж' },
    definition: {
      en: 'Capital of France; the name also stands for the French government.',
      ru: 'Столица Франции; название обозначает и французское правительство.',
    },
    wikipedia: 'Paris',
  },
  {
    id: 'tashkent',
    kind: 'capital',
    of: 'uzbekistan',
    name: { en: 'Tashkent', ru: 'Ташкент' },
    definition: {
      en: 'Capital of Uzbekistan; the name also stands for the Uzbek government.',
      ru: 'Столица Узбекистана; название обозначает и узбекское правительство.',
    },
    wikipedia: 'Tashkent',
  },
  {
    id: 'tbilisi',
    kind: 'capital',
    of: 'georgia-country',
    name: { en: 'Tbilisi', ru: 'Тбилиси' },
    definition: {
      en: 'Capital of Georgia, called Tiflis in most languages until 1936; the name also stands for the Georgian government.',
      ru: 'Столица Грузии, до 1936 года по-русски — Тифлис; название обозначает и грузинское правительство.',
    },
    wikipedia: 'Tbilisi',
  },
  {
    id: 'tehran',
    kind: 'capital',
    of: 'iran',
    name: { en: 'Tehran', ru: 'Тегеран' },
    aliases: {
      en: ['Teheran'],
    },
    definition: {
      en: 'Capital of Iran; the name also stands for the Iranian government.',
      ru: 'Столица Ирана; название обозначает и иранское правительство.',
    },
    wikipedia: 'Tehran',
  },
  {
    id: 'tokyo',
    kind: 'capital',
    of: 'japan',
    name: { en: 'Tokyo', ru: 'Токио' },
    definition: {
      en: 'Capital of Japan; the name also stands for the Japanese government.',
      ru: 'Столица Японии; название обозначает и японское правительство.',
    },
    wikipedia: 'Tokyo',
  },
  {
    id: 'washington',
    kind: 'capital',
    of: 'united-states',
    name: { en: 'Washington', ru: 'Вашингтон' },
    aliases: {
      en: ['Washington, D.C.', 'Washington, DC', 'Washington D.C.', 'Washington DC'],
    },
    definition: {
      en: 'Capital of the United States, in the District of Columbia; the name also stands for the US government.',
      ru: 'Столица США в округе Колумбия; название обозначает и правительство США.',
    },
    wikipedia: 'Washington, D.C.',
  },
  {
    id: 'yerevan',
    kind: 'capital',
    of: 'armenia',
    name: { en: 'Yerevan', ru: 'Ереван' },
    definition: {
      en: 'Capital of Armenia; the name also stands for the Armenian government.',
      ru: 'Столица Армении; название обозначает и армянское правительство.',
    },
    wikipedia: 'Yerevan',
  },
];
