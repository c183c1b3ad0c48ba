// People of South, Southeast and East Asia, Australia and the Pacific: what they held and when.
import type { Entry } from '../model.ts';

export const peopleAsia: readonly Entry[] = [
  {
    id: 'narendra-modi',
    kind: 'person',
    of: 'india',
    name: { en: 'Narendra Modi', ru: 'Нарендра Моди' },
    aliases: {
      en: ['Modi'],
      ru: ['Моди'],
    },
    definition: {
      en: 'Prime minister of India from May 2014, of the Bharatiya Janata Party; chief minister of Gujarat from 2001 to 2014.',
      ru: 'Премьер-министр Индии с мая 2014 года, член «Бхаратия джаната парти»; главный министр Гуджарата в 2001–2014 годах.',
    },
    roles: [
      { title: { en: 'Chief Minister of Gujarat', ru: 'Главный министр Гуджарата' }, from: '2001-10-07', to: '2014-05' },
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '2014-05-26' },
    ],
    wikipedia: 'Narendra Modi',
  },
  {
    id: 'wang-yi',
    kind: 'person',
    of: 'china',
    name: { en: 'Wang Yi', ru: 'Ван И' },
    definition: {
      en: "Foreign minister of China from 2013 to 2022 and again from July 2023; heads the Communist Party's foreign affairs office from 2023.",
      ru: 'Министр иностранных дел Китая в 2013–2022 годах и вновь с июля 2023 года; с 2023 года возглавляет канцелярию ЦК КПК по иностранным делам.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '2013-03-16', to: '2022-12-30' },
      { title: { en: 'Director of the Office of the Central Foreign Affairs Commission', ru: 'Глава Канцелярии Комиссии ЦК КПК по иностранным делам' }, from: '2023-01' },
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '2023-07-25' },
    ],
    wikipedia: 'Wang Yi (politician)',
  },
  {
    id: 'xi-jinping',
    kind: 'person',
    of: 'china',
    name: { en: 'Xi Jinping', ru: 'Си Цзиньпин' },
    aliases: {
      en: ['President Xi'],
    },
    definition: {
      en: 'Leader of China: general secretary of the Communist Party from November 2012, president from March 2013.',
      ru: 'Руководитель Китая: генеральный секретарь Компартии с ноября 2012 года, председатель КНР с марта 2013 года.',
    },
    roles: [
      { title: { en: 'Vice President of China', ru: 'Заместитель председателя КНР' }, from: '2008-03-15', to: '2013-03-14' },
      { title: { en: 'General Secretary of the Chinese Communist Party', ru: 'Генеральный секретарь ЦК Компартии Китая' }, from: '2012-11-15' },
      { title: { en: 'President of China', ru: 'Председатель КНР' }, from: '2013-03-14' },
    ],
    wikipedia: 'Xi Jinping',
  },
];
