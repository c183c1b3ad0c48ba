// Wars, upheavals and other events that articles refer to by name.
import type { Entry } from '../model.ts';

export const events: readonly Entry[] = [
  {
    id: 'cold-war',
    kind: 'event',
    name: { en: 'Cold War', ru: 'Холодная война' },
    definition: {
      en: 'Rivalry between the United States and the Soviet Union and their allies, about 1947 to 1991, without direct war between the two.',
      ru: 'Соперничество США и Советского Союза с их союзниками, примерно 1947–1991 годы, без прямой войны между ними.',
    },
    wikipedia: 'Cold War',
  },
  {
    id: 'covid-19-pandemic',
    kind: 'event',
    name: { en: 'COVID-19 pandemic', ru: 'пандемия COVID-19' },
    full: { en: 'coronavirus disease 2019 pandemic', ru: 'пандемия коронавирусной болезни 2019 года' },
    aliases: {
      en: ['COVID-19', 'coronavirus pandemic'],
      ru: ['COVID-19', 'пандемия коронавируса', 'ковид-19'],
    },
    definition: {
      en: 'Worldwide spread of a coronavirus disease first reported in Wuhan, China, in December 2019; a WHO global emergency from 2020 to 2023.',
      ru: 'Всемирное распространение коронавирусной болезни, впервые выявленной в Ухане (Китай) в декабре 2019 года; режим ЧС ВОЗ — с 2020 по 2023 год.',
    },
    wikipedia: 'COVID-19 pandemic',
  },
  {
    id: 'euromaidan',
    kind: 'event',
    of: 'ukraine',
    name: { en: 'Euromaidan', ru: 'Евромайдан' },
    aliases: {
      en: ['Maidan', 'Maidan uprising', 'Maidan Revolution', 'Revolution of Dignity'],
      ru: ['Майдан', 'Революция достоинства'],
    },
    definition: {
      en: 'Mass protests in Kyiv and across Ukraine from November 2013 to February 2014, after which President Viktor Yanukovych left power.',
      ru: 'Массовые протесты в Киеве и по всей Украине с ноября 2013 по февраль 2014 года, после которых президент Виктор Янукович утратил власть.',
    },
    wikipedia: 'Euromaidan',
  },
  {
    id: 'january-2022-unrest-in-kazakhstan',
    kind: 'event',
    of: 'kazakhstan',
    name: { en: 'January 2022 unrest in Kazakhstan', ru: 'Январские события в Казахстане' },
    aliases: {
      en: ['Bloody January', 'Qandy Qantar', 'Qantar', 'January 2022 unrest', '2022 Kazakh unrest'],
      ru: ['Кровавый январь', 'Январская трагедия', 'Кантар'],
    },
    definition: {
      en: "Protests and violence in Kazakhstan in January 2022, begun over fuel prices; the CSTO sent forces at the president's request; over 200 died.",
      ru: 'Протесты и насилие в Казахстане в январе 2022 года, начавшиеся из-за цен на газ; по просьбе президента ОДКБ ввела силы; погибли более 200 человек.',
    },
    wikipedia: '2022 Kazakh unrest',
  },
  {
    id: 'nagorno-karabakh-wars',
    kind: 'event',
    name: { en: 'Nagorno-Karabakh wars', ru: 'Карабахские войны' },
    aliases: {
      en: ['Nagorno-Karabakh war', 'Nagorno-Karabakh conflict', 'Karabakh war', 'Second Karabakh War', 'First Karabakh War', '44-day war'],
      ru: ['Карабахская война', 'карабахский конфликт', 'Вторая карабахская война', 'Первая карабахская война', '44-дневная война'],
    },
    definition: {
      en: "Wars between Armenia and Azerbaijan over Nagorno-Karabakh: 1988–1994, autumn 2020, and Azerbaijan's operation of September 2023.",
      ru: 'Войны Армении и Азербайджана за Нагорный Карабах: 1988–1994, осень 2020 года и операция Азербайджана в сентябре 2023 года.',
    },
    wikipedia: 'Nagorno-Karabakh conflict',
  },
  {
    id: 'russo-georgian-war',
    kind: 'event',
    name: { en: 'Russo-Georgian War', ru: 'Российско-грузинская война' },
    aliases: {
      en: ['Five-Day War', 'Russia-Georgia war'],
      ru: ['война в Южной Осетии', 'пятидневная война'],
    },
    definition: {
      en: 'War of August 2008 between Georgia on one side and Russia, South Ossetia and Abkhazia on the other.',
      ru: 'Война августа 2008 года между Грузией с одной стороны и Россией, Южной Осетией и Абхазией с другой.',
    },
    wikipedia: 'Russo-Georgian War',
  },
  {
    id: 'russo-ukrainian-war',
    kind: 'event',
    name: { en: 'Russo-Ukrainian War', ru: 'Российско-украинская война' },
    aliases: {
      en: [
        'Ukraine War', 'Russia-Ukraine War', 'Russian-Ukrainian War', 'Russo-Ukrainian conflict', 'war in Ukraine', 'invasion of Ukraine',
      ],
      ru: ['война на Украине', 'война в Украине', 'украинский конфликт', 'конфликт на Украине', 'специальная военная операция', 'СВО'],
    },
    definition: {
      en: "War between Russia and Ukraine since 2014, on full scale since Russia's invasion of 24 February 2022, which Russia calls a special military operation.",
      ru: 'Война России и Украины с 2014 года, полномасштабная после ввода российских войск 24 февраля 2022 года, который Россия называет специальной военной операцией.',
    },
    wikipedia: 'Russo-Ukrainian War',
  },
  {
    id: 'syrian-civil-war',
    kind: 'event',
    name: { en: 'Syrian civil war', ru: 'Гражданская война в Сирии' },
    aliases: {
      en: ['war in Syria', 'Syria war'],
      ru: ['война в Сирии', 'сирийская война', 'сирийский конфликт'],
    },
    definition: {
      en: "War in Syria from 2011 between the government, opposition and other armed groups; Bashar al-Assad's government fell on 8 December 2024.",
      ru: 'Война в Сирии с 2011 года между правительством, оппозицией и другими вооружёнными группами; правительство Башара Асада пало 8 декабря 2024 года.',
    },
    wikipedia: 'Syrian civil war',
  },
  {
    id: 'world-war-ii',
    kind: 'event',
    name: { en: 'World War II', ru: 'Вторая мировая война' },
    aliases: {
      en: ['World War Two', 'Second World War', 'WWII', 'Great Patriotic War'],
      ru: ['Великая Отечественная война'],
    },
    definition: {
      en: 'Global war of 1939–1945 between the Allies and the Axis; in Russia and Central Asia remembered as the Great Patriotic War (1941–1945).',
      ru: 'Мировая война 1939–1945 годов между союзниками и державами оси; её часть с 1941 года в России и Центральной Азии зовут Великой Отечественной.',
    },
    wikipedia: 'World War II',
  },
];
