// Programmes, routes and formats that states have launched.
import type { Entry } from '../model.ts';

export const initiatives: readonly Entry[] = [
  {
    id: 'abraham-accords',
    kind: 'initiative',
    name: { en: 'Abraham Accords', ru: 'Авраамовы соглашения' },
    aliases: {
      en: ['Abraham Accord'],
      ru: ['Соглашения Авраама'],
    },
    definition: {
      en: 'Agreements of 2020, brokered by the United States, by which the UAE, Bahrain and others opened full relations with Israel.',
      ru: 'Соглашения 2020 года при посредничестве США, по которым ОАЭ, Бахрейн и другие установили полные отношения с Израилем.',
    },
    wikipedia: 'Abraham Accords',
  },
  {
    id: 'astana-process',
    kind: 'initiative',
    name: { en: 'Astana process', ru: 'Астанинский процесс' },
    aliases: {
      en: ['Astana format', 'Astana talks', 'Astana peace process'],
      ru: ['Астанинский формат', 'астанинские переговоры'],
    },
    definition: {
      en: 'Talks on Syria held from January 2017, first in Astana, with Russia, Turkey and Iran as guarantors.',
      ru: 'Переговоры по Сирии с января 2017 года, сначала в Астане; гаранты — Россия, Турция и Иран.',
    },
    wikipedia: 'Astana Process',
  },
  {
    id: 'belt-and-road-initiative',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Belt and Road Initiative', ru: 'Пояс и путь' },
    full: { en: 'Silk Road Economic Belt and the 21st-Century Maritime Silk Road', ru: 'Экономический пояс Шёлкового пути и Морской Шёлковый путь XXI века' },
    aliases: {
      en: [
        'BRI', 'Belt and Road', 'One Belt, One Road', 'One Belt One Road', 'OBOR', 'New Silk Road', 'Silk Road Economic Belt',
        'Maritime Silk Road',
      ],
      ru: [
        'Инициатива «Пояс и путь»', 'Один пояс, один путь', 'Один пояс — один путь', 'Новый Шёлковый путь',
        'Экономический пояс Шёлкового пути', 'Морской Шёлковый путь', 'ЭПШП',
      ],
    },
    definition: {
      en: "China's programme of transport, energy and trade links across Asia, Europe and Africa, announced by Xi Jinping in Kazakhstan in 2013.",
      ru: 'Китайская программа транспортных, энергетических и торговых связей в Азии, Европе и Африке; объявлена Си Цзиньпином в Казахстане в 2013 году.',
    },
    wikipedia: 'Belt and Road Initiative',
  },
  {
    id: 'china-pakistan-economic-corridor',
    kind: 'initiative',
    name: { en: 'China-Pakistan Economic Corridor', ru: 'Китайско-пакистанский экономический коридор' },
    aliases: {
      en: ['CPEC'],
      ru: ['КПЭК'],
    },
    definition: {
      en: 'Roads, power plants and other projects in Pakistan built with Chinese finance since 2015, part of the Belt and Road Initiative.',
      ru: 'Дороги, электростанции и другие проекты в Пакистане на китайские средства с 2015 года; часть инициативы «Пояс и путь».',
    },
    wikipedia: 'China-Pakistan Economic Corridor',
  },
  {
    id: 'digital-silk-road',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Digital Silk Road', ru: 'Цифровой Шёлковый путь' },
    definition: {
      en: 'Part of the Belt and Road Initiative since 2015 for telecom networks, data centres and other digital technology.',
      ru: 'Часть инициативы «Пояс и путь» с 2015 года: сети связи, центры данных и другие цифровые технологии.',
    },
    wikipedia: 'Digital Silk Road',
  },
  {
    id: 'eastern-partnership',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Eastern Partnership', ru: 'Восточное партнёрство' },
    definition: {
      en: 'EU policy since 2009 towards Armenia, Azerbaijan, Belarus, Georgia, Moldova and Ukraine.',
      ru: 'Политика ЕС с 2009 года в отношении Азербайджана, Армении, Беларуси, Грузии, Молдовы и Украины.',
    },
    wikipedia: 'Eastern Partnership',
  },
  {
    id: 'global-gateway',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Global Gateway', ru: 'Глобальные ворота' },
    definition: {
      en: 'EU programme announced in December 2021 to fund digital, energy and transport links with partner states.',
      ru: 'Программа ЕС, объявленная в декабре 2021 года, для финансирования цифровых, энергетических и транспортных связей с партнёрами.',
    },
    wikipedia: 'Global Gateway',
  },
  {
    id: 'greater-eurasian-partnership',
    kind: 'initiative',
    of: 'russia',
    name: { en: 'Greater Eurasian Partnership', ru: 'Большое Евразийское партнёрство' },
    aliases: {
      en: ['Greater Eurasia'],
      ru: ['Большая Евразия'],
    },
    definition: {
      en: 'Russian proposal, voiced by Vladimir Putin in 2015–2016, to link the EAEU with the SCO, ASEAN and other bodies of the continent.',
      ru: 'Российское предложение, выдвинутое Владимиром Путиным в 2015–2016 годах, связать ЕАЭС с ШОС, АСЕАН и другими объединениями континента.',
    },
    wikipedia: 'Greater Eurasian Partnership',
  },
  {
    id: 'international-north-south-transport-corridor',
    kind: 'initiative',
    name: { en: 'International North-South Transport Corridor', ru: 'Международный транспортный коридор «Север — Юг»' },
    aliases: {
      en: ['INSTC', 'North-South Transport Corridor'],
      ru: ['МТК «Север — Юг»'],
    },
    definition: {
      en: 'Ship, rail and road route between Russia, the Caspian region, Iran and India, agreed by India, Iran and Russia in 2000.',
      ru: 'Морской, железнодорожный и автомобильный маршрут между Россией, Каспием, Ираном и Индией; соглашение Индии, Ирана и России 2000 года.',
    },
    wikipedia: 'International North-South Transport Corridor',
  },
  {
    id: 'middle-corridor',
    kind: 'initiative',
    name: { en: 'Middle Corridor', ru: 'Срединный коридор' },
    full: { en: 'Trans-Caspian International Transport Route', ru: 'Транскаспийский международный транспортный маршрут' },
    aliases: {
      en: ['TITR', 'Trans-Caspian route', 'Trans-Caspian corridor'],
      ru: ['Средний коридор', 'ТМТМ', 'Транскаспийский маршрут'],
    },
    definition: {
      en: 'Transport route from China to Europe through Kazakhstan, the Caspian Sea, Azerbaijan, Georgia and Turkey.',
      ru: 'Транспортный маршрут из Китая в Европу через Казахстан, Каспийское море, Азербайджан, Грузию и Турцию.',
    },
    wikipedia: 'Trans-Caspian International Transport Route',
  },
  {
    id: 'power-of-siberia',
    kind: 'initiative',
    name: { en: 'Power of Siberia', ru: 'Сила Сибири' },
    aliases: {
      en: ['Power of Siberia 2'],
      ru: ['Сила Сибири — 2'],
    },
    definition: {
      en: 'Gas pipeline from eastern Siberia to China, open since December 2019; a second line through Mongolia is planned.',
      ru: 'Газопровод из Восточной Сибири в Китай, работает с декабря 2019 года; вторая линия планируется через Монголию.',
    },
    wikipedia: 'Power of Siberia',
  },
  {
    id: 'zangezur-corridor',
    kind: 'initiative',
    name: { en: 'Zangezur Corridor', ru: 'Зангезурский коридор' },
    full: { en: 'Trump Route for International Peace and Prosperity', ru: 'Маршрут Трампа для международного мира и процветания' },
    aliases: {
      en: ['TRIPP'],
      ru: ['Маршрут Трампа'],
    },
    definition: {
      en: 'Route planned across southern Armenia between Azerbaijan and Nakhchivan, disputed from 2020; in the US-brokered deal of August 2025 named TRIPP.',
      ru: 'Планируемый путь через юг Армении между Азербайджаном и Нахичеванью, предмет спора с 2020 года; в договорённостях августа 2025 года — «Маршрут Трампа».',
    },
    wikipedia: 'Zangezur Corridor',
  },
];
