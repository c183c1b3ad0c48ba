// Programmes, routes and formats that states have launched.
import type { Entry } from '../model.ts';

export const initiatives: readonly Entry[] = [
  {
    id: 'abraham-accords',
    kind: 'initiative',
    name: { en: 'Abraham Accords', ru: 'Авраамовы соглашения' },
    aliases: {
      en: ['Abraham Accords', 'Abraham Accord'],
      ru: ['Авраамовы соглашения', 'Соглашения Авраама'],
    },
    definition: {
      en: 'Agreements of 2020, brokered by the United States, by which the UAE, Bahrain and others opened full relations with Israel.',
      ru: 'Соглашения 2020 года при посредничестве США, по которым ОАЭ, Бахрейн и другие установили полные отношения с Израилем.',
    },
    source: { title: 'Wikipedia: Abraham Accords', url: 'https://en.wikipedia.org/wiki/Abraham_Accords' },
  },
  {
    id: 'astana-process',
    kind: 'initiative',
    name: { en: 'Astana process', ru: 'Астанинский процесс' },
    aliases: {
      en: ['Astana process', 'Astana format', 'Astana talks', 'Astana peace process'],
      ru: ['Астанинский процесс', 'Астанинский формат', 'астанинские переговоры'],
    },
    definition: {
      en: 'Talks on Syria held from January 2017, first in Astana, with Russia, Turkey and Iran as guarantors.',
      ru: 'Переговоры по Сирии с января 2017 года, сначала в Астане; гаранты — Россия, Турция и Иран.',
    },
    source: { title: 'Wikipedia: Astana Process', url: 'https://en.wikipedia.org/wiki/Astana_Process' },
  },
  {
    id: 'belt-and-road-initiative',
    kind: 'initiative',
    name: { en: 'Belt and Road Initiative', ru: 'Пояс и путь' },
    full: {
      en: 'Silk Road Economic Belt and the 21st-Century Maritime Silk Road',
      ru: 'Экономический пояс Шёлкового пути и Морской Шёлковый путь XXI века',
    },
    aliases: {
      en: [
        'Belt and Road Initiative', 'Silk Road Economic Belt and the 21st-Century Maritime Silk Road', 'BRI',
        'Belt and Road', 'One Belt, One Road', 'One Belt One Road', 'OBOR', 'New Silk Road',
        'Silk Road Economic Belt', 'Maritime Silk Road',
      ],
      ru: [
        'Пояс и путь', 'Экономический пояс Шёлкового пути и Морской Шёлковый путь XXI века',
        'Инициатива «Пояс и путь»', 'Один пояс, один путь', 'Один пояс — один путь', 'Новый Шёлковый путь',
        'Экономический пояс Шёлкового пути', 'Морской Шёлковый путь', 'ЭПШП',
      ],
    },
    definition: {
      en: 'China\'s programme of transport, energy and trade links across Asia, Europe and Africa, announced by Xi Jinping in Kazakhstan in 2013.',
      ru: 'Китайская программа транспортных, энергетических и торговых связей в Азии, Европе и Африке; объявлена Си Цзиньпином в Казахстане в 2013 году.',
    },
    of: 'china',
    source: { title: 'Wikipedia: Belt and Road Initiative', url: 'https://en.wikipedia.org/wiki/Belt_and_Road_Initiative' },
  },
  {
    id: 'china-pakistan-economic-corridor',
    kind: 'initiative',
    name: { en: 'China-Pakistan Economic Corridor', ru: 'Китайско-пакистанский экономический коридор' },
    aliases: {
      en: ['China-Pakistan Economic Corridor', 'CPEC'],
      ru: ['Китайско-пакистанский экономический коридор', 'КПЭК'],
    },
    definition: {
      en: 'Roads, power plants and other projects in Pakistan built with Chinese finance since 2015, part of the Belt and Road Initiative.',
      ru: 'Дороги, электростанции и другие проекты в Пакистане на китайские средства с 2015 года; часть инициативы «Пояс и путь».',
    },
    source: { title: 'Wikipedia: China-Pakistan Economic Corridor', url: 'https://en.wikipedia.org/wiki/China-Pakistan_Economic_Corridor' },
  },
  {
    id: 'digital-silk-road',
    kind: 'initiative',
    name: { en: 'Digital Silk Road', ru: 'Цифровой Шёлковый путь' },
    aliases: {
      en: ['Digital Silk Road'],
      ru: ['Цифровой Шёлковый путь'],
    },
    definition: {
      en: 'Part of the Belt and Road Initiative since 2015 for telecom networks, data centres and other digital technology.',
      ru: 'Часть инициативы «Пояс и путь» с 2015 года: сети связи, центры данных и другие цифровые технологии.',
    },
    of: 'china',
    source: { title: 'Wikipedia: Digital Silk Road', url: 'https://en.wikipedia.org/wiki/Digital_Silk_Road' },
  },
  {
    id: 'eastern-partnership',
    kind: 'initiative',
    name: { en: 'Eastern Partnership', ru: 'Восточное партнёрство' },
    aliases: {
      en: ['Eastern Partnership'],
      ru: ['Восточное партнёрство'],
    },
    definition: {
      en: 'EU policy since 2009 towards Armenia, Azerbaijan, Belarus, Georgia, Moldova and Ukraine.',
      ru: 'Политика ЕС с 2009 года в отношении Азербайджана, Армении, Беларуси, Грузии, Молдовы и Украины.',
    },
    of: 'european-union',
    source: { title: 'Wikipedia: Eastern Partnership', url: 'https://en.wikipedia.org/wiki/Eastern_Partnership' },
  },
  {
    id: 'global-gateway',
    kind: 'initiative',
    name: { en: 'Global Gateway', ru: 'Глобальные ворота' },
    aliases: {
      en: ['Global Gateway'],
      ru: ['Глобальные ворота'],
    },
    definition: {
      en: 'EU programme announced in December 2021 to fund digital, energy and transport links with partner states.',
      ru: 'Программа ЕС, объявленная в декабре 2021 года, для финансирования цифровых, энергетических и транспортных связей с партнёрами.',
    },
    of: 'european-union',
    source: { title: 'Wikipedia: Global Gateway', url: 'https://en.wikipedia.org/wiki/Global_Gateway' },
  },
  {
    id: 'greater-eurasian-partnership',
    kind: 'initiative',
    name: { en: 'Greater Eurasian Partnership', ru: 'Большое Евразийское партнёрство' },
    aliases: {
      en: ['Greater Eurasian Partnership', 'Greater Eurasia'],
      ru: ['Большое Евразийское партнёрство', 'Большая Евразия'],
    },
    definition: {
      en: 'Russian proposal, voiced by Vladimir Putin in 2015–2016, to link the EAEU with the SCO, ASEAN and other bodies of the continent.',
      ru: 'Российское предложение, выдвинутое Владимиром Путиным в 2015–2016 годах, связать ЕАЭС с ШОС, АСЕАН и другими объединениями континента.',
    },
    of: 'russia',
    source: { title: 'Wikipedia: Greater Eurasian Partnership', url: 'https://en.wikipedia.org/wiki/Greater_Eurasian_Partnership' },
  },
  {
    id: 'international-north-south-transport-corridor',
    kind: 'initiative',
    name: { en: 'International North-South Transport Corridor', ru: 'Международный транспортный коридор «Север — Юг»' },
    aliases: {
      en: ['International North-South Transport Corridor', 'INSTC', 'North-South Transport Corridor'],
      ru: ['Международный транспортный коридор «Север — Юг»', 'МТК «Север — Юг»'],
    },
    definition: {
      en: 'Ship, rail and road route between Russia, the Caspian region, Iran and India, agreed by India, Iran and Russia in 2000.',
      ru: 'Морской, железнодорожный и автомобильный маршрут между Россией, Каспием, Ираном и Индией; соглашение Индии, Ирана и России 2000 года.',
    },
    source: { title: 'Wikipedia: International North-South Transport Corridor', url: 'https://en.wikipedia.org/wiki/International_North-South_Transport_Corridor' },
  },
  {
    id: 'middle-corridor',
    kind: 'initiative',
    name: { en: 'Middle Corridor', ru: 'Срединный коридор' },
    full: {
      en: 'Trans-Caspian International Transport Route',
      ru: 'Транскаспийский международный транспортный маршрут',
    },
    aliases: {
      en: [
        'Middle Corridor', 'Trans-Caspian International Transport Route', 'TITR', 'Trans-Caspian route',
        'Trans-Caspian corridor',
      ],
      ru: [
        'Срединный коридор', 'Транскаспийский международный транспортный маршрут', 'Средний коридор', 'ТМТМ',
        'Транскаспийский маршрут',
      ],
    },
    definition: {
      en: 'Transport route from China to Europe through Kazakhstan, the Caspian Sea, Azerbaijan, Georgia and Turkey.',
      ru: 'Транспортный маршрут из Китая в Европу через Казахстан, Каспийское море, Азербайджан, Грузию и Турцию.',
    },
    source: { title: 'Wikipedia: Trans-Caspian International Transport Route', url: 'https://en.wikipedia.org/wiki/Trans-Caspian_International_Transport_Route' },
  },
  {
    id: 'power-of-siberia',
    kind: 'initiative',
    name: { en: 'Power of Siberia', ru: 'Сила Сибири' },
    aliases: {
      en: ['Power of Siberia', 'Power of Siberia 2'],
      ru: ['Сила Сибири', 'Сила Сибири — 2'],
    },
    definition: {
      en: 'Gas pipeline from eastern Siberia to China, open since December 2019; a second line through Mongolia is planned.',
      ru: 'Газопровод из Восточной Сибири в Китай, работает с декабря 2019 года; вторая линия планируется через Монголию.',
    },
    source: { title: 'Wikipedia: Power of Siberia', url: 'https://en.wikipedia.org/wiki/Power_of_Siberia' },
  },
  {
    id: 'zangezur-corridor',
    kind: 'initiative',
    name: { en: 'Zangezur Corridor', ru: 'Зангезурский коридор' },
    full: {
      en: 'Trump Route for International Peace and Prosperity',
      ru: 'Маршрут Трампа для международного мира и процветания',
    },
    aliases: {
      en: ['Zangezur Corridor', 'Trump Route for International Peace and Prosperity', 'TRIPP'],
      ru: ['Зангезурский коридор', 'Маршрут Трампа для международного мира и процветания', 'Маршрут Трампа'],
    },
    definition: {
      en: 'Route planned across southern Armenia between Azerbaijan and Nakhchivan, disputed from 2020; in the US-brokered deal of August 2025 named TRIPP.',
      ru: 'Планируемый путь через юг Армении между Азербайджаном и Нахичеванью, предмет спора с 2020 года; в договорённостях августа 2025 года — «Маршрут Трампа».',
    },
    source: { title: 'Wikipedia: Zangezur Corridor', url: 'https://en.wikipedia.org/wiki/Zangezur_Corridor' },
  },
];
