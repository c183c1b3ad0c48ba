// People of the Americas: what they held and when.
import type { Entry } from '../model.ts';

export const peopleAmericas: readonly Entry[] = [
  {
    id: 'antony-blinken',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Antony Blinken', ru: 'Энтони Блинкен' },
    aliases: {
      en: ['Blinken', 'Antony J. Blinken'],
      ru: ['Блинкен'],
    },
    definition: {
      en: 'American diplomat, US secretary of state under President Biden, 2021–2025.',
      ru: 'Американский дипломат, государственный секретарь США при президенте Байдене, 2021–2025.',
    },
    roles: [
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2021-01-26', to: '2025-01-20' },
    ],
    wikipedia: 'Antony Blinken',
  },
  {
    id: 'barack-obama',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Barack Obama', ru: 'Барак Обама' },
    aliases: {
      en: ['Obama', 'Barack H. Obama'],
      ru: ['Обама'],
    },
    definition: {
      en: 'President of the United States from 2009 to 2017, of the Democratic Party.',
      ru: 'Президент США с 2009 по 2017 год, член Демократической партии.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2009-01-20', to: '2017-01-20' },
    ],
    wikipedia: 'Barack Obama',
  },
  {
    id: 'donald-trump',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Donald Trump', ru: 'Дональд Трамп' },
    aliases: {
      en: ['Trump', 'Donald J. Trump'],
      ru: ['Трамп'],
    },
    definition: {
      en: 'President of the United States from 2017 to 2021 and from January 2025, of the Republican Party.',
      ru: 'Президент США с 2017 по 2021 год и с января 2025 года, член Республиканской партии.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2017-01-20', to: '2021-01-20' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2025-01-20' },
    ],
    wikipedia: 'Donald Trump',
  },
  {
    id: 'joe-biden',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Joe Biden', ru: 'Джо Байден' },
    aliases: {
      en: ['Biden', 'Joseph Biden', 'Joseph R. Biden'],
      ru: ['Байден', 'Джозеф Байден'],
    },
    definition: {
      en: 'President of the United States from 2021 to 2025, vice president from 2009 to 2017, of the Democratic Party.',
      ru: 'Президент США с 2021 по 2025 год, вице-президент в 2009–2017 годах, член Демократической партии.',
    },
    roles: [
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '2009-01-20', to: '2017-01-20' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2021-01-20', to: '2025-01-20' },
    ],
    wikipedia: 'Joe Biden',
  },
  {
    id: 'marco-rubio',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Marco Rubio', ru: 'Марко Рубио' },
    aliases: {
      en: ['Rubio'],
      ru: ['Рубио'],
    },
    definition: {
      en: 'American politician, US secretary of state from January 2025; senator for Florida from 2011 to 2025.',
      ru: 'Американский политик, государственный секретарь США с января 2025 года; сенатор от Флориды в 2011–2025 годах.',
    },
    roles: [
      { title: { en: 'US Senator for Florida', ru: 'Сенатор США от Флориды' }, from: '2011-01-03', to: '2025-01-20' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2025-01-21' },
    ],
    wikipedia: 'Marco Rubio',
  },
];
