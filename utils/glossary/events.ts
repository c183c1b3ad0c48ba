// Wars, upheavals and other events that articles refer to by name.
import type { Entry } from '../model.ts';

export const events: readonly Entry[] = [
  {
    id: 'cold-war',
    kind: 'event',
    name: { en: 'Cold War', ru: 'Холодная война' },
    aliases: {
      en: ['Cold War'],
      ru: ['Холодная война'],
    },
    definition: {
      en: 'Rivalry between the United States and the Soviet Union and their allies, about 1947 to 1991, without direct war between the two.',
      ru: 'Соперничество США и Советского Союза с их союзниками, примерно 1947–1991 годы, без прямой войны между ними.',
    },
    source: { title: 'Wikipedia: Cold War', url: 'https://en.wikipedia.org/wiki/Cold_War' },
  },
  {
    id: 'covid-19-pandemic',
    kind: 'event',
    name: { en: 'COVID-19 pandemic', ru: 'пандемия COVID-19' },
    full: { en: 'coronavirus disease 2019 pandemic', ru: 'пандемия коронавирусной болезни 2019 года' },
    aliases: {
      en: ['COVID-19 pandemic', 'coronavirus disease 2019 pandemic', 'COVID-19', 'coronavirus pandemic'],
      ru: [
        'пандемия COVID-19', 'пандемия коронавирусной болезни 2019 года', 'COVID-19', 'пандемия коронавируса',
        'ковид-19',
      ],
    },
    definition: {
      en: 'Worldwide spread of a coronavirus disease first reported in Wuhan, China, in December 2019; a WHO global emergency from 2020 to 2023.',
      ru: 'Всемирное распространение коронавирусной болезни, впервые выявленной в Ухане (Китай) в декабре 2019 года; режим ЧС ВОЗ — с 2020 по 2023 год.',
    },
    source: { title: 'Wikipedia: COVID-19 pandemic', url: 'https://en.wikipedia.org/wiki/COVID-19_pandemic' },
  },
  {
    id: 'euromaidan',
    kind: 'event',
    name: { en: 'Euromaidan', ru: 'Евромайдан' },
    aliases: {
      en: ['Euromaidan', 'Maidan', 'Maidan uprising', 'Maidan Revolution', 'Revolution of Dignity'],
      ru: ['Евромайдан', 'Майдан', 'Революция достоинства'],
    },
    definition: {
      en: 'Mass protests in Kyiv and across Ukraine from November 2013 to February 2014, after which President Viktor Yanukovych left power.',
      ru: 'Массовые протесты в Киеве и по всей Украине с ноября 2013 по февраль 2014 года, после которых президент Виктор Янукович утратил власть.',
    },
    of: 'ukraine',
    source: { title: 'Wikipedia: Euromaidan', url: 'https://en.wikipedia.org/wiki/Euromaidan' },
  },
  {
    id: 'january-2022-unrest-in-kazakhstan',
    kind: 'event',
    name: { en: 'January 2022 unrest in Kazakhstan', ru: 'Январские события в Казахстане' },
    aliases: {
      en: [
        'January 2022 unrest in Kazakhstan', 'Bloody January', 'Qandy Qantar', 'Qantar', 'January 2022 unrest',
        '2022 Kazakh unrest',
      ],
      ru: ['Январские события в Казахстане', 'Кровавый январь', 'Январская трагедия', 'Кантар'],
    },
    definition: {
      en: 'Protests and violence in Kazakhstan in January 2022, begun over fuel prices; the CSTO sent forces at the president\'s request; over 200 died.',
      ru: 'Протесты и насилие в Казахстане в январе 2022 года, начавшиеся из-за цен на газ; по просьбе президента ОДКБ ввела силы; погибли более 200 человек.',
    },
    of: 'kazakhstan',
    source: { title: 'Wikipedia: 2022 Kazakh unrest', url: 'https://en.wikipedia.org/wiki/2022_Kazakh_unrest' },
  },
  {
    id: 'nagorno-karabakh-wars',
    kind: 'event',
    name: { en: 'Nagorno-Karabakh wars', ru: 'Карабахские войны' },
    aliases: {
      en: [
        'Nagorno-Karabakh wars', 'Nagorno-Karabakh war', 'Nagorno-Karabakh conflict', 'Karabakh war',
        'Second Karabakh War', 'First Karabakh War', '44-day war',
      ],
      ru: [
        'Карабахские войны', 'Карабахская война', 'карабахский конфликт', 'Вторая карабахская война',
        'Первая карабахская война', '44-дневная война',
      ],
    },
    definition: {
      en: 'Wars between Armenia and Azerbaijan over Nagorno-Karabakh: 1988–1994, autumn 2020, and Azerbaijan\'s operation of September 2023.',
      ru: 'Войны Армении и Азербайджана за Нагорный Карабах: 1988–1994, осень 2020 года и операция Азербайджана в сентябре 2023 года.',
    },
    source: { title: 'Wikipedia: Nagorno-Karabakh conflict', url: 'https://en.wikipedia.org/wiki/Nagorno-Karabakh_conflict' },
  },
  {
    id: 'russo-georgian-war',
    kind: 'event',
    name: { en: 'Russo-Georgian War', ru: 'Российско-грузинская война' },
    aliases: {
      en: ['Russo-Georgian War', 'Five-Day War', 'Russia-Georgia war'],
      ru: ['Российско-грузинская война', 'война в Южной Осетии', 'пятидневная война'],
    },
    definition: {
      en: 'War of August 2008 between Georgia on one side and Russia, South Ossetia and Abkhazia on the other.',
      ru: 'Война августа 2008 года между Грузией с одной стороны и Россией, Южной Осетией и Абхазией с другой.',
    },
    source: { title: 'Wikipedia: Russo-Georgian War', url: 'https://en.wikipedia.org/wiki/Russo-Georgian_War' },
  },
  {
    id: 'russo-ukrainian-war',
    kind: 'event',
    name: { en: 'Russo-Ukrainian War', ru: 'Российско-украинская война' },
    aliases: {
      en: [
        'Russo-Ukrainian War', 'Ukraine War', 'Russia-Ukraine War', 'Russian-Ukrainian War',
        'Russo-Ukrainian conflict', 'war in Ukraine', 'invasion of Ukraine',
      ],
      ru: [
        'Российско-украинская война', 'война на Украине', 'война в Украине', 'украинский конфликт',
        'конфликт на Украине', 'специальная военная операция', 'СВО',
      ],
    },
    definition: {
      en: 'War between Russia and Ukraine since 2014, on full scale since Russia\'s invasion of 24 February 2022, which Russia calls a special military operation.',
      ru: 'Война России и Украины с 2014 года, полномасштабная после ввода российских войск 24 февраля 2022 года, который Россия называет специальной военной операцией.',
    },
    source: { title: 'Wikipedia: Russo-Ukrainian War', url: 'https://en.wikipedia.org/wiki/Russo-Ukrainian_War' },
  },
  {
    id: 'syrian-civil-war',
    kind: 'event',
    name: { en: 'Syrian civil war', ru: 'Гражданская война в Сирии' },
    aliases: {
      en: ['Syrian civil war', 'war in Syria', 'Syria war'],
      ru: ['Гражданская война в Сирии', 'война в Сирии', 'сирийская война', 'сирийский конфликт'],
    },
    definition: {
      en: 'War in Syria from 2011 between the government, opposition and other armed groups; Bashar al-Assad\'s government fell on 8 December 2024.',
      ru: 'Война в Сирии с 2011 года между правительством, оппозицией и другими вооружёнными группами; правительство Башара Асада пало 8 декабря 2024 года.',
    },
    source: { title: 'Wikipedia: Syrian civil war', url: 'https://en.wikipedia.org/wiki/Syrian_civil_war' },
  },
  {
    id: 'world-war-ii',
    kind: 'event',
    name: { en: 'World War II', ru: 'Вторая мировая война' },
    aliases: {
      en: ['World War II', 'World War Two', 'Second World War', 'WWII', 'Great Patriotic War'],
      ru: ['Вторая мировая война', 'Великая Отечественная война'],
    },
    definition: {
      en: 'Global war of 1939–1945 between the Allies and the Axis; in Russia and Central Asia remembered as the Great Patriotic War (1941–1945).',
      ru: 'Мировая война 1939–1945 годов между союзниками и державами оси; её часть с 1941 года в России и Центральной Азии зовут Великой Отечественной.',
    },
    source: { title: 'Wikipedia: World War II', url: 'https://en.wikipedia.org/wiki/World_War_II' },
  },
];
