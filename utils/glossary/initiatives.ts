// Programmes, routes and formats that states have launched.
import type { Entry } from '../model.ts';

export const initiatives: readonly Entry[] = [
  {
    id: 'abraham-accords',
    kind: 'initiative',
    name: { en: 'Abraham Accords', ru: 'Авраамовы соглашения' },
    aliases: {
      en: ['Abraham Accord'],
      ru: ['Соглашения Авраама', 'авраамовы соглашения'],
    },
    definition: {
      en: 'Agreements of 2020, brokered by the United States, by which the UAE, Bahrain and others opened full relations with Israel.',
      ru: 'Соглашения 2020 года при посредничестве США, по которым ОАЭ, Бахрейн и другие установили полные отношения с Израилем.',
    },
    wikipedia: 'Abraham Accords',
  },
  {
    id: 'act-east-policy',
    kind: 'initiative',
    of: 'india',
    name: { en: 'Act East policy', ru: 'политика «Действуй на Востоке»' },
    aliases: {
      en: ['Look East policy', 'Act East', 'Look East'],
      ru: ['Действуй на Востоке', 'Смотри на Восток', 'политика «Смотри на Восток»'],
    },
    definition: {
      en: 'Indian policy of closer ties with Southeast and East Asia: "Look East" from 1991, "Act East" since 2014.',
      ru: 'Политика Индии на сближение с Юго-Восточной и Восточной Азией: «Смотри на Восток» с 1991 года, «Действуй на Востоке» с 2014-го.',
    },
    wikipedia: 'Look East policy (India)',
  },
  {
    id: 'african-growth-and-opportunity-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'African Growth and Opportunity Act', ru: 'Закон об экономическом росте и возможностях в Африке' },
    aliases: {
      en: ['AGOA'],
      ru: ['AGOA', 'African Growth and Opportunity Act', 'Закон о росте и возможностях Африки'],
    },
    definition: {
      en: 'US law of 2000 on duty-free entry of goods from African states south of the Sahara; its term, last set in 2015, ran to September 2025.',
      ru: 'Закон США 2000 года о беспошлинном ввозе товаров из стран Африки южнее Сахары; срок, заданный в 2015 году, — до сентября 2025-го.',
    },
    wikipedia: 'African Growth and Opportunity Act',
  },
  {
    id: 'agenda-2063',
    kind: 'initiative',
    of: 'african-union',
    name: { en: 'Agenda 2063', ru: 'Повестка дня — 2063' },
    aliases: {
      en: ["African Union's Agenda 2063", 'African Union Agenda 2063'],
      ru: ['Повестка дня на период до 2063 года', 'Повестка 2063'],
    },
    definition: {
      en: 'Development plan of the African Union to 2063, adopted in January 2015.',
      ru: 'План развития Африканского союза до 2063 года, принятый в январе 2015 года.',
    },
    wikipedia: 'Agenda 2063',
  },
  {
    id: 'akkuyu-nuclear-power-plant',
    kind: 'initiative',
    of: 'turkey',
    name: { en: 'Akkuyu Nuclear Power Plant', ru: 'АЭС «Аккую»' },
    aliases: {
      en: ['Akkuyu', 'Akkuyu NPP', 'Akkuyu nuclear plant'],
      ru: ['Аккую'],
    },
    definition: {
      en: "Turkey's first nuclear power plant, built by Rosatom on the Mediterranean coast since 2018.",
      ru: 'Первая атомная электростанция Турции, которую «Росатом» строит на берегу Средиземного моря с 2018 года.',
    },
    wikipedia: 'Akkuyu Nuclear Power Plant',
  },
  {
    id: 'america-first',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'America First', ru: 'Америка прежде всего' },
    aliases: {
      en: ['America First policy', 'America First agenda'],
      ru: ['Америка превыше всего', 'Сначала Америка', 'America First'],
    },
    definition: {
      en: 'Slogan of US policy under President Donald Trump, used before by opponents of entry into the Second World War.',
      ru: 'Лозунг политики США при президенте Дональде Трампе; прежде — противников вступления во Вторую мировую войну.',
    },
    wikipedia: 'America First (policy)',
  },
  {
    id: 'arctic-lng-2',
    kind: 'initiative',
    of: 'russia',
    name: { en: 'Arctic LNG 2', ru: 'Арктик СПГ 2' },
    aliases: {
      en: ['Arctic LNG-2'],
      ru: ['Арктик СПГ-2'],
    },
    definition: {
      en: "Plant of Novatek on the Gyda peninsula in Russia's Arctic for liquefied natural gas; under US sanctions since November 2023.",
      ru: 'Завод «Новатэка» по сжижению газа на Гыданском полуострове в российской Арктике; под санкциями США с ноября 2023 года.',
    },
    wikipedia: 'Arctic LNG 2',
  },
  {
    id: 'astana-process',
    kind: 'initiative',
    name: { en: 'Astana process', ru: 'Астанинский процесс' },
    aliases: {
      en: ['Astana format', 'Astana talks', 'Astana peace process'],
      ru: ['Астанинский формат', 'астанинские переговоры', 'астанинский процесс', 'астанинский формат'],
    },
    definition: {
      en: 'Talks on Syria held from January 2017, first in Astana, with Russia, Turkey and Iran as guarantors.',
      ru: 'Переговоры по Сирии с января 2017 года, сначала в Астане; гаранты — Россия, Турция и Иран.',
    },
    wikipedia: 'Astana Process',
  },
  {
    id: 'atoms-for-peace',
    kind: 'initiative',
    name: { en: 'Atoms for Peace', ru: 'Атомы для мира' },
    aliases: {
      ru: ['Атом для мира'],
    },
    definition: {
      en: 'Speech of US President Dwight Eisenhower at the UN in December 1953 and the programme on peaceful nuclear energy that followed.',
      ru: 'Речь президента США Дуайта Эйзенхауэра в ООН в декабре 1953 года и последовавшая за ней программа мирной атомной энергии.',
    },
    wikipedia: 'Atoms for Peace',
  },
  {
    id: 'baku-tbilisi-ceyhan-pipeline',
    kind: 'initiative',
    name: { en: 'Baku-Tbilisi-Ceyhan pipeline', ru: 'нефтепровод Баку — Тбилиси — Джейхан' },
    aliases: {
      en: ['Baku–Tbilisi–Ceyhan', 'BTC pipeline', '?BTC'],
      ru: ['Баку — Тбилиси — Джейхан', '?БТД'],
    },
    definition: {
      en: 'Oil pipeline from Azerbaijan through Georgia to the Turkish Mediterranean coast, open since 2006.',
      ru: 'Нефтепровод из Азербайджана через Грузию к средиземноморскому побережью Турции, действует с 2006 года.',
    },
    wikipedia: 'Baku–Tbilisi–Ceyhan pipeline',
  },
  {
    id: 'baku-tbilisi-kars-railway',
    kind: 'initiative',
    name: { en: 'Baku-Tbilisi-Kars railway', ru: 'железная дорога Баку — Тбилиси — Карс' },
    aliases: {
      en: ['Baku–Tbilisi–Kars', 'BTK railway', 'Baku-Tbilisi-Kars railroad'],
      ru: ['Баку — Тбилиси — Карс'],
    },
    definition: {
      en: 'Railway from Azerbaijan through Georgia to Turkey, open since October 2017; part of the Middle Corridor.',
      ru: 'Железная дорога из Азербайджана через Грузию в Турцию, открыта в октябре 2017 года; часть Срединного коридора.',
    },
    wikipedia: 'Baku–Tbilisi–Kars railway',
  },
  {
    id: 'balkhash-nuclear-power-plant',
    kind: 'initiative',
    of: 'kazakhstan',
    name: { en: 'Balkhash Nuclear Power Plant', ru: 'Балхашская АЭС' },
    aliases: {
      en: [
        'Balkhash NPP', 'Ulken nuclear power plant', 'nuclear power plant in Kazakhstan', "Kazakhstan's first nuclear power plant",
        'Kazakhstan nuclear power plant',
      ],
      ru: ['АЭС в Казахстане', 'АЭС «Балхаш»', 'АЭС в Улькене', 'атомная станция в Казахстане', 'первая АЭС в Казахстане'],
    },
    definition: {
      en: 'Nuclear plant planned at Ulken on Lake Balkhash: approved by referendum in October 2024, Rosatom chosen to lead in June 2025.',
      ru: 'Проект АЭС в Улькене на Балхаше: одобрен референдумом в октябре 2024 года, ведущим исполнителем в июне 2025-го выбран «Росатом».',
    },
    wikipedia: 'Nuclear power in Kazakhstan',
  },
  {
    id: 'baltic-air-policing',
    kind: 'initiative',
    of: 'nato',
    name: { en: 'Baltic Air Policing', ru: 'воздушное патрулирование Балтии' },
    aliases: {
      en: ['Baltic air-policing mission', 'Baltic Air Policing mission'],
      ru: ['миссия воздушного патрулирования Балтии', 'воздушное патрулирование стран Балтии'],
    },
    definition: {
      en: 'NATO mission since March 2004 in which allies in turn guard the air space of Estonia, Latvia and Lithuania.',
      ru: 'Миссия НАТО с марта 2004 года: союзники поочерёдно охраняют воздушное пространство Эстонии, Латвии и Литвы.',
    },
    wikipedia: 'Baltic Air Policing',
  },
  {
    id: 'basic-principles-of-nuclear-deterrence',
    kind: 'initiative',
    of: 'russia',
    name: { en: "Russia's nuclear doctrine", ru: 'ядерная доктрина России' },
    full: { en: 'Basic Principles of State Policy of the Russian Federation on Nuclear Deterrence', ru: 'Основы государственной политики Российской Федерации в области ядерного сдерживания' },
    aliases: {
      en: [
        'Russian nuclear doctrine', "Russia's nuclear deterrence policy", 'Basic Principles of State Policy on Nuclear Deterrence',
        '?Basic Principles',
      ],
      ru: ['Основы государственной политики в области ядерного сдерживания', 'российская ядерная доктрина'],
    },
    definition: {
      en: 'Document on when Russia may use nuclear weapons; the version of November 2024 includes attack by a state that a nuclear power supports.',
      ru: 'Документ об условиях применения Россией ядерного оружия; редакция ноября 2024 года учитывает нападение государства при поддержке ядерной державы.',
    },
    wikipedia: 'Nuclear weapons of Russia',
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
        'Maritime Silk Road', 'Belt and Road project', 'Health Silk Road', 'Silk Road Initiative', '21st Century Maritime Silk Road',
      ],
      ru: [
        'Инициатива «Пояс и путь»', 'Один пояс, один путь', 'Один пояс — один путь', 'Новый Шёлковый путь',
        'Экономический пояс Шёлкового пути', 'Морской Шёлковый путь', 'ЭПШП', 'ОПОП', 'инициатива «Один пояс — один путь»',
        'проект «Один пояс — один путь»',
      ],
    },
    definition: {
      en: "China's programme of transport, energy and trade links across Asia, Europe and Africa, announced by Xi Jinping in Kazakhstan in 2013.",
      ru: 'Китайская программа транспортных, энергетических и торговых связей в Азии, Европе и Африке; объявлена Си Цзиньпином в Казахстане в 2013 году.',
    },
    wikipedia: 'Belt and Road Initiative',
  },
  {
    id: 'berlin-process',
    kind: 'initiative',
    name: { en: 'Berlin Process', ru: 'Берлинский процесс' },
    aliases: {
      ru: ['берлинский процесс'],
    },
    definition: {
      en: 'Meetings of EU states with the six Western Balkan states outside the EU, begun by Germany in 2014, on ties among them and with the EU.',
      ru: 'Встречи государств ЕС с шестью странами Западных Балкан вне союза, начатые Германией в 2014 году: связи между ними и с ЕС.',
    },
    wikipedia: 'Berlin Process',
  },
  {
    id: 'black-sea-grain-initiative',
    kind: 'initiative',
    name: { en: 'Black Sea Grain Initiative', ru: 'Черноморская зерновая инициатива' },
    aliases: {
      en: ['Black Sea grain deal', 'Ukraine grain deal', 'Black Sea Initiative', '?grain deal', '?grain initiative'],
      ru: ['Черноморская инициатива', 'зерновая сделка', 'Инициатива по безопасной транспортировке зерна'],
    },
    definition: {
      en: 'Agreement brokered by the UN and Turkey in July 2022 for grain exports from Ukrainian ports; ended when Russia left it in July 2023.',
      ru: 'Договорённость июля 2022 года при посредничестве ООН и Турции о вывозе зерна из украинских портов; прекращена с выходом России в июле 2023 года.',
    },
    wikipedia: 'Black Sea Grain Initiative',
  },
  {
    id: 'blue-dot-network',
    kind: 'initiative',
    name: { en: 'Blue Dot Network', ru: 'Сеть голубых точек' },
    aliases: {
      ru: ['Blue Dot Network', 'Сеть «Голубая точка»'],
    },
    definition: {
      en: 'Certificate for sound infrastructure projects, announced by the US, Japan and Australia in November 2019.',
      ru: 'Сертификация качественных инфраструктурных проектов, объявленная США, Японией и Австралией в ноябре 2019 года.',
    },
    wikipedia: 'Blue Dot Network',
  },
  {
    id: 'caatsa',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'CAATSA', ru: 'CAATSA' },
    full: { en: "Countering America's Adversaries Through Sanctions Act", ru: 'Закон о противодействии противникам Америки посредством санкций' },
    aliases: {
      en: ['CAATSA sanctions'],
      ru: ['КААТСА', "Countering America's Adversaries Through Sanctions Act", 'Закон о противодействии противникам Америки через санкции'],
    },
    definition: {
      en: 'US law of August 2017 on sanctions against Russia, Iran and North Korea, and on buyers of Russian arms.',
      ru: 'Закон США от августа 2017 года о санкциях против России, Ирана и КНДР и против покупателей российского оружия.',
    },
    wikipedia: "Countering America's Adversaries Through Sanctions Act",
  },
  {
    id: 'carbon-border-adjustment-mechanism',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'CBAM', ru: 'CBAM' },
    full: { en: 'Carbon Border Adjustment Mechanism', ru: 'механизм трансграничного углеродного регулирования' },
    aliases: {
      en: ['EU CBAM', 'EU carbon border tax', 'carbon border tax', 'carbon border adjustment'],
      ru: [
        'Carbon Border Adjustment Mechanism', 'трансграничный углеродный механизм', 'ТУР', 'трансграничное углеродное регулирование',
        'ТУР ЕС', 'пограничный углеродный налог',
      ],
    },
    definition: {
      en: 'EU charge on the carbon in imports such as steel, cement and fertiliser: reports since October 2023, payments for goods brought in from 2026.',
      ru: 'Сбор ЕС за углерод в импорте (сталь, цемент, удобрения и др.): отчётность с октября 2023 года, оплата — за ввоз с 2026 года.',
    },
    wikipedia: 'Carbon Border Adjustment Mechanism',
  },
  {
    id: 'casa-1000',
    kind: 'initiative',
    name: { en: 'CASA-1000', ru: 'CASA-1000' },
    full: { en: 'Central Asia–South Asia power project', ru: 'проект передачи электроэнергии «Центральная Азия — Южная Азия»' },
    aliases: {
      en: ['CASA 1000'],
      ru: ['КАСА-1000', 'проект CASA-1000'],
    },
    definition: {
      en: 'Power line project to carry surplus hydropower from Kyrgyzstan and Tajikistan to Afghanistan and Pakistan; work begun in 2016.',
      ru: 'Проект линии электропередачи для экспорта избытков гидроэнергии Кыргызстана и Таджикистана в Афганистан и Пакистан; начат в 2016 году.',
    },
    wikipedia: 'CASA-1000',
  },
  {
    id: 'central-asia-china-gas-pipeline',
    kind: 'initiative',
    name: { en: 'Central Asia–China gas pipeline', ru: 'газопровод Центральная Азия — Китай' },
    aliases: {
      en: ['Turkmenistan-China gas pipeline', 'Central Asia-China pipeline', 'Turkmenistan–China pipeline'],
      ru: ['газопровод Туркменистан — Китай', 'газопровод Средняя Азия — Китай', 'газопровод «Центральная Азия — Китай»'],
    },
    definition: {
      en: 'Gas pipelines from Turkmenistan through Uzbekistan and Kazakhstan to China, the first of them open since December 2009.',
      ru: 'Газопроводы из Туркменистана через Узбекистан и Казахстан в Китай; первая нитка открыта в декабре 2009 года.',
    },
    wikipedia: 'Central Asia–China gas pipeline',
  },
  {
    id: 'china-ceec-cooperation',
    kind: 'initiative',
    name: { en: '16+1 format', ru: 'формат «16+1»' },
    full: { en: 'Cooperation between China and Central and Eastern European Countries', ru: 'Сотрудничество Китая и стран Центральной и Восточной Европы' },
    aliases: {
      en: ['?17+1', '?16+1', '?14+1', 'China-CEEC', '17+1 format', '16+1 Initiative', 'China-CEE cooperation', '14+1 format'],
      ru: ['?16+1', '?17+1', '?14+1', 'формат «17+1»', 'формат «14+1»'],
    },
    definition: {
      en: 'Format of China with states of Central and Eastern Europe, begun in Warsaw in 2012; the Baltic states left in 2021–2022.',
      ru: 'Формат Китая со странами Центральной и Восточной Европы, начатый в Варшаве в 2012 году; страны Балтии вышли в 2021–2022 годах.',
    },
    wikipedia: 'Cooperation between China and Central and Eastern European Countries',
  },
  {
    id: 'china-kyrgyzstan-uzbekistan-railway',
    kind: 'initiative',
    name: { en: 'China–Kyrgyzstan–Uzbekistan railway', ru: 'железная дорога Китай — Кыргызстан — Узбекистан' },
    aliases: {
      en: ['China-Kyrgyzstan-Uzbekistan railroad', 'CKU railway', 'CKU Railway'],
      ru: ['железная дорога Китай — Киргизия — Узбекистан', 'ККУ', 'Китай — Кыргызстан — Узбекистан'],
    },
    definition: {
      en: 'Railway from Kashgar through Kyrgyzstan to the Fergana valley; agreed by the three states in June 2024, building begun in December 2024.',
      ru: 'Железная дорога из Кашгара через Кыргызстан в Ферганскую долину; соглашение трёх стран — июнь 2024 года, строительство начато в декабре 2024-го.',
    },
    wikipedia: 'China–Kyrgyzstan–Uzbekistan railway',
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
    id: 'chinese-dream',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Chinese Dream', ru: 'китайская мечта' },
    aliases: {
      en: ['China Dream', 'Chinese dream', 'great rejuvenation of the Chinese nation', 'national rejuvenation'],
      ru: ['Китайская мечта', 'великое возрождение китайской нации'],
    },
    definition: {
      en: 'Slogan of Xi Jinping since November 2012: the "great rejuvenation of the Chinese nation", to be reached by 2049.',
      ru: 'Лозунг Си Цзиньпина с ноября 2012 года: «великое возрождение китайской нации» к 2049 году.',
    },
    wikipedia: 'Chinese Dream',
  },
  {
    id: 'chips-and-science-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'CHIPS and Science Act', ru: 'Закон о чипах и науке' },
    aliases: {
      en: ['CHIPS Act', 'US CHIPS Act', 'Chips and Science Act of 2022'],
      ru: ['Закон США о чипах', 'закон о чипах'],
    },
    definition: {
      en: 'US law of August 2022 that set aside about $52 billion to support the making of semiconductors and research on them in the country.',
      ru: 'Закон США от августа 2022 года, выделивший около 52 млрд долларов на поддержку производства полупроводников в стране и исследований.',
    },
    wikipedia: 'CHIPS and Science Act',
  },
  {
    id: 'coalition-of-the-willing',
    kind: 'initiative',
    name: { en: 'Coalition of the Willing', ru: 'Коалиция желающих' },
    aliases: {
      en: ['coalition of the willing'],
      ru: ['коалиция желающих', 'коалиция решительных', 'коалиция добровольцев'],
    },
    definition: {
      en: 'Since March 2025 a group of over thirty states, led by Britain and France, ready to back Ukraine after a ceasefire; in 2003 the states in the war on Iraq.',
      ru: 'С марта 2025 года — более тридцати стран во главе с Великобританией и Францией, готовых поддержать Украину после перемирия; в 2003-м — участники войны в Ираке.',
    },
    wikipedia: 'Coalition of the willing',
  },
  {
    id: 'common-prosperity',
    kind: 'initiative',
    of: 'china',
    name: { en: 'common prosperity', ru: 'всеобщее процветание' },
    aliases: {
      en: ['common prosperity campaign'],
      ru: ['всеобщая зажиточность', 'общее процветание'],
    },
    definition: {
      en: 'Aim of the Chinese leadership, stressed by Xi Jinping since 2021, of narrowing gaps in income.',
      ru: 'Цель китайского руководства, подчёркиваемая Си Цзиньпином с 2021 года: сократить разрыв в доходах.',
    },
    wikipedia: 'Common prosperity',
  },
  {
    id: 'common-security-and-defence-policy',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Common Security and Defence Policy', ru: 'Общая политика безопасности и обороны' },
    aliases: {
      en: [
        'Common Security and Defense Policy', 'CSDP', 'European Security and Defence Policy', 'ESDP', 'Common Foreign and Security Policy',
        'CFSP',
      ],
      ru: ['ОПБО', 'Европейская политика безопасности и обороны', 'ЕПБО', 'Общая внешняя политика и политика безопасности', 'ОВПБ'],
    },
    definition: {
      en: "EU's policy for missions abroad and joint defence, part of its Common Foreign and Security Policy; called European Security and Defence Policy until 2009.",
      ru: 'Политика ЕС в области миссий за рубежом и совместной обороны, часть общей внешней политики; до 2009 года — Европейская политика безопасности и обороны.',
    },
    wikipedia: 'Common Security and Defence Policy',
  },
  {
    id: 'community-of-common-destiny',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Community of Common Destiny', ru: 'Сообщество единой судьбы' },
    full: { en: 'Community with a Shared Future for Mankind', ru: 'Сообщество единой судьбы человечества' },
    aliases: {
      en: [
        'community of common destiny', 'community of common destiny for mankind', 'Community of Shared Future',
        'community of shared future for mankind', 'community with a shared future',
      ],
      ru: ['сообщество единой судьбы', 'сообщество общей судьбы', 'Сообщество с единой судьбой человечества'],
    },
    definition: {
      en: "Chinese formula for the world order, in use under Xi Jinping since 2013 and in the party's and the state's basic documents since 2017–2018.",
      ru: 'Китайская формула миропорядка, употребляемая при Си Цзиньпине с 2013 года; с 2017–2018 годов — в основных документах партии и государства.',
    },
    wikipedia: 'Community of Common Destiny',
  },
  {
    id: 'cooperative-threat-reduction',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Nunn–Lugar programme', ru: 'программа Нанна — Лугара' },
    full: { en: 'Cooperative Threat Reduction Program', ru: 'программа совместного уменьшения угрозы' },
    aliases: {
      en: ['Nunn-Lugar program', 'Nunn-Lugar', 'Nunn–Lugar Cooperative Threat Reduction', 'Nunn-Lugar Act', 'Cooperative Threat Reduction'],
      ru: ['программа Нанна-Лугара', 'Программа Нанна — Лугара', 'Совместное уменьшение угрозы'],
    },
    definition: {
      en: 'US aid from 1991 to remove nuclear, chemical and biological arms in Russia, Ukraine, Kazakhstan and Belarus; ended in Russia in 2012–2014.',
      ru: 'Помощь США с 1991 года в ликвидации ядерного, химического и биологического оружия в России, Украине, Казахстане и Беларуси; в России завершена в 2012–2014 годах.',
    },
    wikipedia: 'Nunn–Lugar Cooperative Threat Reduction',
  },
  {
    id: 'crimea-platform',
    kind: 'initiative',
    of: 'ukraine',
    name: { en: 'Crimea Platform', ru: 'Крымская платформа' },
    aliases: {
      en: ['International Crimea Platform', 'Crimean Platform'],
      ru: ['Международная Крымская платформа'],
    },
    definition: {
      en: 'Ukrainian diplomatic forum, first held in Kyiv in August 2021, for the return of Crimea to Ukraine.',
      ru: 'Дипломатический формат Украины, впервые собранный в Киеве в августе 2021 года, с целью вернуть Крым под контроль Украины.',
    },
    wikipedia: 'Crimea Platform',
  },
  {
    id: 'critical-raw-materials-act',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Critical Raw Materials Act', ru: 'Закон о критическом сырье' },
    aliases: {
      en: ['European Critical Raw Materials Act', 'CRMA'],
      ru: ['Закон ЕС о критически важном сырье', 'Закон о критически важном сырье', 'Акт о критическом сырье'],
    },
    definition: {
      en: 'EU law in force since May 2024 on supplies of minerals; no single outside state should provide more than 65 per cent of any of them by 2030.',
      ru: 'Закон ЕС, в силе с мая 2024 года, о поставках сырья: к 2030 году не более 65 % каждого вида из одной внешней страны.',
    },
    wikipedia: 'Critical Raw Materials Act',
  },
  {
    id: 'digital-markets-act',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Digital Markets Act', ru: 'Закон о цифровых рынках' },
    aliases: {
      en: ['EU Digital Markets Act', '?DMA'],
      ru: ['Акт о цифровых рынках', 'Регламент о цифровых рынках', 'Закон ЕС о цифровых рынках'],
    },
    definition: {
      en: 'EU law on fair competition that sets duties for the largest online platforms ("gatekeepers"); applied since 2023.',
      ru: 'Закон ЕС о честной конкуренции, возлагающий обязанности на крупнейшие онлайн-платформы («привратники»); применяется с 2023 года.',
    },
    wikipedia: 'Digital Markets Act',
  },
  {
    id: 'digital-services-act',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Digital Services Act', ru: 'Закон о цифровых услугах' },
    aliases: {
      en: ['EU Digital Services Act', '?DSA'],
      ru: ['Акт о цифровых услугах', 'Регламент о цифровых услугах', 'Закон ЕС о цифровых услугах'],
    },
    definition: {
      en: 'EU law on the duties of online platforms towards users and against illegal content; fully applied since February 2024.',
      ru: 'Закон ЕС об обязанностях онлайн-платформ перед пользователями и о противоправном контенте; полностью применяется с февраля 2024 года.',
    },
    wikipedia: 'Digital Services Act',
  },
  {
    id: 'digital-silk-road',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Digital Silk Road', ru: 'Цифровой Шёлковый путь' },
    aliases: {
      en: ['DSR'],
      ru: ['цифровой Шёлковый путь'],
    },
    definition: {
      en: 'Part of the Belt and Road Initiative since 2015 for telecom networks, data centres and other digital technology.',
      ru: 'Часть инициативы «Пояс и путь» с 2015 года: сети связи, центры данных и другие цифровые технологии.',
    },
    wikipedia: 'Digital Silk Road',
  },
  {
    id: 'druzhba-pipeline',
    kind: 'initiative',
    name: { en: 'Druzhba pipeline', ru: 'нефтепровод «Дружба»' },
    aliases: {
      en: ['Druzhba oil pipeline', 'Friendship pipeline', '?Druzhba'],
      ru: ['трубопровод «Дружба»'],
    },
    definition: {
      en: 'Oil pipeline from Russia to Central Europe, built in the 1960s; in 2025 it carried Russian oil to Hungary and Slovakia and Kazakh oil to Germany.',
      ru: 'Нефтепровод из России в Центральную Европу, построен в 1960-х годах; в 2025 году нёс российскую нефть в Венгрию и Словакию, казахстанскую — в Германию.',
    },
    wikipedia: 'Druzhba pipeline',
  },
  {
    id: 'dual-circulation',
    kind: 'initiative',
    of: 'china',
    name: { en: 'dual circulation', ru: 'двойная циркуляция' },
    aliases: {
      en: ['dual circulation strategy', 'dual-circulation model'],
      ru: ['стратегия двойной циркуляции', 'двойное обращение'],
    },
    definition: {
      en: 'Chinese economic strategy set out by Xi Jinping in May 2020: home demand as the mainstay, foreign trade as its supplement.',
      ru: 'Экономическая стратегия Китая, выдвинутая Си Цзиньпином в мае 2020 года: опора на внутренний спрос, внешняя торговля — дополнение.',
    },
    wikipedia: 'Dual circulation',
  },
  {
    id: 'eastern-partnership',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Eastern Partnership', ru: 'Восточное партнёрство' },
    aliases: {
      en: ['EaP', 'Eastern Partnership countries', 'EU Eastern Partnership'],
      ru: ['программа «Восточное партнёрство»'],
    },
    definition: {
      en: 'EU policy since 2009 towards Armenia, Azerbaijan, Belarus, Georgia, Moldova and Ukraine.',
      ru: 'Политика ЕС с 2009 года в отношении Азербайджана, Армении, Беларуси, Грузии, Молдовы и Украины.',
    },
    wikipedia: 'Eastern Partnership',
  },
  {
    id: 'eastern-sentry',
    kind: 'initiative',
    of: 'nato',
    name: { en: 'Eastern Sentry', ru: 'Восточный страж' },
    aliases: {
      en: ['Operation Eastern Sentry', 'Baltic Sentry', "NATO's Eastern Sentry", "NATO's Baltic Sentry"],
      ru: ['Балтийский страж', 'операция «Восточный страж»', 'операция «Балтийский страж»'],
    },
    definition: {
      en: 'NATO activity begun in September 2025 after drones entered Poland; Baltic Sentry (January 2025) guards cables in the Baltic Sea.',
      ru: 'Миссия НАТО, начатая в сентябре 2025 года после залёта дронов в Польшу; «Балтийский страж» (январь 2025) охраняет кабели на Балтике.',
    },
    source: { title: 'Babel: NATO launches Eastern Sentinel mission', url: 'https://babel.ua/en/news/121378-nato-launches-eastern-sentinel-mission-to-strengthen-defenses-against-russia' },
  },
  {
    id: 'eastmed-pipeline',
    kind: 'initiative',
    name: { en: 'EastMed pipeline', ru: 'газопровод EastMed' },
    aliases: {
      en: ['Eastern Mediterranean pipeline', 'EastMed gas pipeline'],
      ru: ['газопровод «Восточное Средиземноморье»', 'Восточно-Средиземноморский газопровод'],
    },
    definition: {
      en: 'Planned pipeline for Israeli and Cypriot gas to Greece; agreed by the three states in January 2020, not built as of 2025.',
      ru: 'Проект газопровода для израильского и кипрского газа в Грецию; согласован тремя странами в январе 2020 года, к 2025 году не построен.',
    },
    wikipedia: 'EastMed pipeline',
  },
  {
    id: 'enhanced-forward-presence',
    kind: 'initiative',
    of: 'nato',
    name: { en: 'Enhanced Forward Presence', ru: 'усиленное передовое присутствие' },
    aliases: {
      en: ['NATO Enhanced Forward Presence', 'enhanced forward presence', 'NATO battlegroups', 'eFP battlegroup'],
      ru: ['расширенное передовое присутствие', 'усиленное передовое присутствие НАТО', 'передовое присутствие НАТО', 'боевые группы НАТО'],
    },
    definition: {
      en: 'NATO troops stationed since 2017 in Estonia, Latvia, Lithuania and Poland, and from 2022 in four more states on the eastern flank.',
      ru: 'Войска НАТО, размещённые с 2017 года в Эстонии, Латвии, Литве и Польше, а с 2022-го — ещё в четырёх странах восточного фланга.',
    },
    wikipedia: 'NATO Enhanced Forward Presence',
  },
  {
    id: 'eu-global-strategy',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'EU Global Strategy', ru: 'Глобальная стратегия ЕС' },
    full: { en: "Global Strategy for the European Union's Foreign and Security Policy", ru: 'Глобальная стратегия внешней политики и политики безопасности Европейского союза' },
    aliases: {
      en: ['European Union Global Strategy', 'European Global Strategy', 'EUGS', "EU's Global Strategy"],
      ru: ['Глобальная стратегия Европейского союза'],
    },
    definition: {
      en: 'Paper on foreign and security policy presented by High Representative Federica Mogherini in June 2016; speaks of strategic autonomy and resilience.',
      ru: 'Документ о внешней политике и безопасности, представленный Федерикой Могерини в июне 2016 года; вводит цели автономии и устойчивости.',
    },
    wikipedia: 'European Union Global Strategy',
  },
  {
    id: 'eu-strategy-for-central-asia',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'EU Strategy for Central Asia', ru: 'Стратегия ЕС для Центральной Азии' },
    full: { en: 'The EU and Central Asia: New Opportunities for a Stronger Partnership', ru: 'ЕС и Центральная Азия: новые возможности для более прочного партнёрства' },
    aliases: {
      en: [
        'EU Central Asia Strategy', "EU's Central Asia strategy", 'EU strategy on Central Asia', 'Central Asia strategy of the EU',
        "EU's strategy for Central Asia",
      ],
      ru: ['стратегия ЕС по Центральной Азии', 'Стратегия ЕС в Центральной Азии', 'стратегия ЕС в отношении Центральной Азии'],
    },
    definition: {
      en: 'EU policy paper for the five states; the first is of 2007, the present one was adopted in June 2019.',
      ru: 'Политический документ ЕС о пяти странах; первая стратегия принята в 2007 году, действующая — в июне 2019-го.',
    },
    wikipedia: 'Central Asia–European Union relations',
  },
  {
    id: 'eurasian-integration',
    kind: 'initiative',
    name: { en: 'Eurasian integration', ru: 'евразийская интеграция' },
    aliases: {
      en: ['Eurasian economic integration'],
      ru: ['евразийская экономическая интеграция'],
    },
    definition: {
      en: 'Economic integration of post-Soviet states, from the customs union of 2010 to the Eurasian Economic Union since 2015.',
      ru: 'Экономическая интеграция постсоветских государств: от Таможенного союза 2010 года до Евразийского экономического союза с 2015 года.',
    },
    wikipedia: 'Eurasian Economic Union',
  },
  {
    id: 'eurasian-security-architecture',
    kind: 'initiative',
    of: 'russia',
    name: { en: 'Eurasian security architecture', ru: 'архитектура евразийской безопасности' },
    aliases: {
      en: [
        'Greater Eurasian security', 'new Eurasian security architecture', 'Eurasian security system', 'architecture of Eurasian security',
        'Eurasian Charter of Diversity and Multipolarity', 'equal and indivisible security in Eurasia',
      ],
      ru: [
        'евразийская архитектура безопасности', 'система евразийской безопасности', 'Евразийская хартия многообразия и многополярности',
        'архитектура безопасности в Евразии', 'евразийская безопасность', 'новая архитектура безопасности в Евразии',
      ],
    },
    definition: {
      en: "Proposal of Vladimir Putin of 2024 for a security system of Eurasia's states without outside powers; Belarus backs it with a draft charter.",
      ru: 'Предложение Владимира Путина 2024 года: система безопасности государств Евразии без внешних сил; Беларусь выступает с проектом хартии.',
    },
    wikipedia: 'Greater Eurasian Partnership',
  },
  {
    id: 'european-chips-act',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'European Chips Act', ru: 'Европейский закон о чипах' },
    aliases: {
      en: ['EU Chips Act'],
      ru: ['Закон ЕС о чипах', 'Европейский акт о чипах'],
    },
    definition: {
      en: "EU law in force since September 2023 to raise the Union's share of world semiconductor output to 20 per cent by 2030.",
      ru: 'Закон ЕС, в силе с сентября 2023 года: довести долю союза в мировом выпуске полупроводников до 20 % к 2030 году.',
    },
    wikipedia: 'European Chips Act',
  },
  {
    id: 'european-defence-fund',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'European Defence Fund', ru: 'Европейский оборонный фонд' },
    aliases: {
      en: ['European Defense Fund', '?EDF'],
      ru: ['Европейский фонд обороны', 'ЕОФ'],
    },
    definition: {
      en: 'EU fund for joint research and development of weapons and equipment, nearly €8 billion for 2021–2027.',
      ru: 'Фонд ЕС для совместных исследований и разработки вооружений, почти 8 млрд евро на 2021–2027 годы.',
    },
    wikipedia: 'European Defence Fund',
  },
  {
    id: 'european-defence-industry-programme',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'European Defence Industry Programme', ru: 'Программа европейской оборонной промышленности' },
    aliases: {
      en: [
        'EDIP', 'European Defence Industrial Strategy', 'EDIS', 'European Defence Industrial Programme',
        'European Defense Industrial Strategy',
      ],
      ru: ['Европейская оборонно-промышленная стратегия', 'Европейская программа оборонной промышленности'],
    },
    definition: {
      en: 'EU programme of €1.5 billion for arms production and joint purchase, proposed with a strategy (EDIS) in March 2024.',
      ru: 'Программа ЕС на 1,5 млрд евро для производства и совместной закупки вооружений, предложенная вместе со стратегией (EDIS) в марте 2024 года.',
    },
    wikipedia: 'European Defence Industrial Strategy',
  },
  {
    id: 'european-deterrence-initiative',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'European Deterrence Initiative', ru: 'Европейская инициатива сдерживания' },
    aliases: {
      en: ['European Reassurance Initiative'],
      ru: ['Инициатива по сдерживанию в Европе', 'Европейская инициатива по сдерживанию'],
    },
    definition: {
      en: 'Part of the US defence budget for forces and exercises in Europe, begun in 2014 as the European Reassurance Initiative.',
      ru: 'Часть военного бюджета США на войска и учения в Европе; начата в 2014 году под названием «Европейская инициатива заверения».',
    },
    wikipedia: 'European Deterrence Initiative',
  },
  {
    id: 'european-drone-wall',
    kind: 'initiative',
    name: { en: 'Drone Wall', ru: 'Стена дронов' },
    full: { en: 'European Drone Defence Initiative', ru: 'Европейская инициатива по защите от дронов' },
    aliases: {
      en: ['drone wall', 'European drone wall', 'Eastern Flank Watch', 'European Drone Wall'],
      ru: ['стена дронов', 'Дозор на восточном фланге', 'стена из дронов'],
    },
    definition: {
      en: 'Plan of the EU and its eastern states, taken up in September 2025, for a shared system to find and stop drones.',
      ru: 'План ЕС и его восточных стран, выдвинутый в сентябре 2025 года: общая система обнаружения и перехвата дронов.',
    },
    wikipedia: 'Readiness 2030',
  },
  {
    id: 'european-green-deal',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'European Green Deal', ru: 'Европейский зелёный курс' },
    aliases: {
      en: ['EU Green Deal', '?Green Deal'],
      ru: ['Зелёная сделка ЕС', 'Европейская зелёная сделка', 'Зелёный курс ЕС', 'зелёная сделка'],
    },
    definition: {
      en: 'EU programme presented in December 2019 to cut net greenhouse-gas emissions to zero by 2050.',
      ru: 'Программа ЕС, представленная в декабре 2019 года: сократить чистые выбросы парниковых газов до нуля к 2050 году.',
    },
    wikipedia: 'European Green Deal',
  },
  {
    id: 'european-neighbourhood-policy',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'European Neighbourhood Policy', ru: 'Европейская политика соседства' },
    aliases: {
      en: ['European Neighborhood Policy', 'EU Neighbourhood Policy', 'ENP'],
      ru: ['ЕПС', 'Политика соседства ЕС'],
    },
    definition: {
      en: 'EU framework since 2004 for ties with neighbours to the east and south that are not candidates to join, with aid and trade tied to reforms.',
      ru: 'Рамочная политика ЕС с 2004 года в отношении восточных и южных соседей, не являющихся кандидатами: помощь и торговля в увязке с реформами.',
    },
    wikipedia: 'European Neighbourhood Policy',
  },
  {
    id: 'european-peace-facility',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'European Peace Facility', ru: 'Европейский фонд мира' },
    aliases: {
      en: ['?EPF'],
      ru: ['ЕФМ', 'Европейский механизм мира'],
    },
    definition: {
      en: 'Fund of EU states outside the EU budget, since 2021, that pays for military aid to partners, Ukraine above all, and for missions abroad.',
      ru: 'Фонд государств ЕС вне бюджета союза, с 2021 года; оплачивает военную помощь партнёрам, прежде всего Украине, и миссии за рубежом.',
    },
    wikipedia: 'European Peace Facility',
  },
  {
    id: 'european-security-strategy',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'European Security Strategy', ru: 'Европейская стратегия безопасности' },
    aliases: {
      en: ['European Security Strategy of 2003'],
      ru: ['Европейская стратегия безопасности 2003 года'],
    },
    definition: {
      en: 'First common security strategy of the EU, adopted in December 2003 under Javier Solana; replaced by the Global Strategy of 2016.',
      ru: 'Первая общая стратегия безопасности ЕС, принята в декабре 2003 года при Хавьере Солане; сменена Глобальной стратегией 2016 года.',
    },
    wikipedia: 'European Security Strategy',
  },
  {
    id: 'european-sky-shield',
    kind: 'initiative',
    name: { en: 'European Sky Shield Initiative', ru: 'Инициатива «Европейский небесный щит»' },
    aliases: {
      en: ['European Sky Shield', 'ESSI', 'Sky Shield Initiative'],
      ru: ['Европейский небесный щит', 'Небесный щит Европы'],
    },
    definition: {
      en: 'Plan led by Germany since October 2022 for joint purchase and linking of air and missile defences by over twenty European states.',
      ru: 'План под руководством Германии с октября 2022 года: совместная закупка и увязка средств ПВО и ПРО более чем двадцати стран Европы.',
    },
    wikipedia: 'European Sky Shield Initiative',
  },
  {
    id: 'fit-for-55',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Fit for 55', ru: 'Fit for 55' },
    aliases: {
      ru: ['Готовы к 55', 'пакет Fit for 55', 'В форме для 55'],
    },
    definition: {
      en: 'EU package of laws, proposed in July 2021, to cut greenhouse-gas emissions by at least 55 per cent from 1990 to 2030.',
      ru: 'Пакет законов ЕС, предложенный в июле 2021 года: сократить выбросы парниковых газов к 2030 году не менее чем на 55 % от уровня 1990 года.',
    },
    wikipedia: 'Fit for 55',
  },
  {
    id: 'foreign-policy-concept-of-russia',
    kind: 'initiative',
    of: 'russia',
    name: { en: 'Foreign Policy Concept of Russia', ru: 'Концепция внешней политики России' },
    full: { en: 'Foreign Policy Concept of the Russian Federation', ru: 'Концепция внешней политики Российской Федерации' },
    aliases: {
      en: [
        'Russian Foreign Policy Concept', "Russia's Foreign Policy Concept", '?Foreign Policy Concept',
        'Concept of the Foreign Policy of the Russian Federation',
      ],
      ru: ['?Концепция внешней политики'],
    },
    definition: {
      en: 'Document on the aims of Russian foreign policy; the version of 31 March 2023 calls Russia a distinct state-civilisation.',
      ru: 'Документ о целях внешней политики России; редакция от 31 марта 2023 года называет Россию самобытным государством-цивилизацией.',
    },
    wikipedia: 'Foreign policy of Vladimir Putin',
  },
  {
    id: 'forum-on-china-africa-cooperation',
    kind: 'initiative',
    name: { en: 'Forum on China-Africa Cooperation', ru: 'Форум сотрудничества Китай — Африка' },
    aliases: {
      en: ['Forum on China–Africa Cooperation', 'Forum for China-Africa Cooperation', 'FOCAC'],
      ru: ['Форум китайско-африканского сотрудничества', 'Форум по сотрудничеству Китая и Африки', 'ФСКА'],
    },
    definition: {
      en: 'Meetings of China with African states at summit or ministerial level, held every three years since 2000.',
      ru: 'Встречи Китая с африканскими государствами на высшем или министерском уровне, проводимые раз в три года с 2000 года.',
    },
    wikipedia: 'Forum on China–Africa Cooperation',
  },
  {
    id: 'free-and-open-indo-pacific',
    kind: 'initiative',
    name: { en: 'Free and Open Indo-Pacific', ru: 'Свободный и открытый Индо-Тихоокеанский регион' },
    aliases: {
      en: ['Free and Open Indo-Pacific strategy', 'free and open Indo-Pacific', 'FOIP'],
      ru: ['Свободная и открытая Индо-Пацифика', 'свободный и открытый Индо-Тихоокеанский регион'],
    },
    definition: {
      en: "Policy for the Indian and Pacific Oceans set out by Japan's prime minister Shinzo Abe in 2016 and taken up by the United States and others.",
      ru: 'Концепция политики в Индийском и Тихом океанах, выдвинутая премьером Японии Синдзо Абэ в 2016 году и принятая США и другими странами.',
    },
    wikipedia: 'Free and Open Indo-Pacific',
  },
  {
    id: 'global-britain',
    kind: 'initiative',
    of: 'united-kingdom',
    name: { en: 'Global Britain', ru: 'Глобальная Британия' },
    definition: {
      en: 'Slogan of British foreign policy after the vote to leave the EU, used by governments from 2016.',
      ru: 'Лозунг внешней политики Великобритании после решения о выходе из ЕС, в ходу у правительств с 2016 года.',
    },
    wikipedia: 'Foreign relations of the United Kingdom',
  },
  {
    id: 'global-civilization-initiative',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Global Civilization Initiative', ru: 'Инициатива глобальной цивилизации' },
    aliases: {
      en: ['Global Civilisation Initiative', '?GCI'],
      ru: ['Инициатива по глобальной цивилизации', 'Глобальная инициатива цивилизации'],
    },
    definition: {
      en: 'Chinese appeal for dialogue and equal respect among civilisations, made by Xi Jinping in March 2023.',
      ru: 'Китайский призыв к диалогу и равному уважению цивилизаций, провозглашённый Си Цзиньпином в марте 2023 года.',
    },
    wikipedia: 'Global Civilization Initiative',
  },
  {
    id: 'global-combat-air-programme',
    kind: 'initiative',
    name: { en: 'Global Combat Air Programme', ru: 'Глобальная программа боевой авиации' },
    aliases: {
      en: ['Global Combat Air Program', 'GCAP', '?Tempest'],
      ru: ['GCAP', 'Global Combat Air Programme', 'Глобальная воздушная боевая программа'],
    },
    definition: {
      en: 'Joint project of Britain, Italy and Japan, agreed in December 2022, to build a sixth-generation fighter aircraft by 2035.',
      ru: 'Совместный проект Великобритании, Италии и Японии, согласованный в декабре 2022 года: создать истребитель шестого поколения к 2035 году.',
    },
    wikipedia: 'Global Combat Air Programme',
  },
  {
    id: 'global-development-initiative',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Global Development Initiative', ru: 'Инициатива по глобальному развитию' },
    aliases: {
      en: ['?GDI'],
      ru: ['Инициатива глобального развития', 'Глобальная инициатива развития', 'ИГР'],
    },
    definition: {
      en: 'Chinese programme for development cooperation, proposed by Xi Jinping at the UN General Assembly in September 2021.',
      ru: 'Китайская программа сотрудничества в целях развития, предложенная Си Цзиньпином на Генеральной Ассамблее ООН в сентябре 2021 года.',
    },
    wikipedia: 'Global Development Initiative',
  },
  {
    id: 'global-gateway',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Global Gateway', ru: 'Глобальные ворота' },
    aliases: {
      en: ['EU Global Gateway', 'Global Gateway Initiative'],
      ru: ['Global Gateway', 'инициатива «Глобальные ворота»'],
    },
    definition: {
      en: 'EU programme announced in December 2021 to fund digital, energy and transport links with partner states.',
      ru: 'Программа ЕС, объявленная в декабре 2021 года, для финансирования цифровых, энергетических и транспортных связей с партнёрами.',
    },
    wikipedia: 'Global Gateway',
  },
  {
    id: 'global-governance-initiative',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Global Governance Initiative', ru: 'Инициатива по глобальному управлению' },
    aliases: {
      en: ['?GGI'],
      ru: ['Инициатива глобального управления'],
    },
    definition: {
      en: 'Chinese proposal on reform of international institutions, made by Xi Jinping at the SCO meeting in Tianjin in September 2025.',
      ru: 'Китайское предложение о реформе международных институтов, выдвинутое Си Цзиньпином на встрече ШОС в Тяньцзине в сентябре 2025 года.',
    },
    wikipedia: 'Global Governance Initiative',
  },
  {
    id: 'global-security-initiative',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Global Security Initiative', ru: 'Инициатива по глобальной безопасности' },
    aliases: {
      en: ['?GSI'],
      ru: ['Инициатива глобальной безопасности', 'Глобальная инициатива безопасности', 'ИГБ'],
    },
    definition: {
      en: 'Chinese set of principles for international security, proposed by Xi Jinping in April 2022.',
      ru: 'Китайский свод принципов международной безопасности, предложенный Си Цзиньпином в апреле 2022 года.',
    },
    wikipedia: 'Global Security Initiative',
  },
  {
    id: 'golden-dome',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Golden Dome missile defence', ru: 'Система ПРО «Золотой купол»' },
    aliases: {
      en: ['Golden Dome missile defense', 'Golden Dome for America', 'Golden Dome project', '?Golden Dome'],
      ru: ['?Золотой купол', 'ПРО «Золотой купол»'],
    },
    definition: {
      en: 'US project announced by President Donald Trump in 2025 for missile defence of the country, partly with interceptors in space.',
      ru: 'Проект США, объявленный президентом Дональдом Трампом в 2025 году: противоракетная оборона страны, в том числе с перехватчиками в космосе.',
    },
    wikipedia: 'Golden Dome (missile defense system)',
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
    id: 'helms-burton-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Helms–Burton Act', ru: 'закон Хелмса — Бёртона' },
    aliases: {
      ru: ['закон Хелмса-Бёртона'],
    },
    definition: {
      en: 'US law of 1996 that tightened the embargo on Cuba and allows suits against foreign firms using property taken there.',
      ru: 'Закон США 1996 года, ужесточивший эмбарго против Кубы и допускающий иски к зарубежным фирмам, использующим изъятое там имущество.',
    },
    wikipedia: 'Helms–Burton Act',
  },
  {
    id: 'hong-kong-national-security-law',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Hong Kong national security law', ru: 'Закон о национальной безопасности Гонконга' },
    full: { en: 'Law on Safeguarding National Security in the Hong Kong Special Administrative Region', ru: 'Закон об охране национальной безопасности в Специальном административном районе Гонконг' },
    aliases: {
      en: ['National Security Law in Hong Kong', 'Hong Kong National Security Law', '?National Security Law'],
      ru: ['Закон о защите национальной безопасности в Гонконге', '?закон о национальной безопасности'],
    },
    definition: {
      en: 'Law imposed by Beijing on 30 June 2020 against secession, subversion, terrorism and collusion with foreign forces in Hong Kong.',
      ru: 'Закон, введённый Пекином 30 июня 2020 года: о сепаратизме, подрывной деятельности, терроризме и сговоре с внешними силами в Гонконге.',
    },
    wikipedia: '2020 Hong Kong national security law',
  },
  {
    id: 'ieepa',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'IEEPA', ru: 'IEEPA' },
    full: { en: 'International Emergency Economic Powers Act', ru: 'Закон о международных чрезвычайных экономических полномочиях' },
    aliases: {
      ru: ['International Emergency Economic Powers Act', 'Закон о чрезвычайных международных экономических полномочиях'],
    },
    definition: {
      en: 'US law of 1977 that lets the president regulate economic dealings abroad in a declared emergency; legal ground of most US sanctions.',
      ru: 'Закон США 1977 года: при объявленной чрезвычайной ситуации президент регулирует внешние экономические связи; основа большинства санкций США.',
    },
    wikipedia: 'International Emergency Economic Powers Act',
  },
  {
    id: 'india-middle-east-europe-economic-corridor',
    kind: 'initiative',
    name: { en: 'India-Middle East-Europe Economic Corridor', ru: 'Экономический коридор Индия — Ближний Восток — Европа' },
    aliases: {
      en: ['India–Middle East–Europe Corridor', 'India-Middle East-Europe Corridor', 'IMEC', 'IMEEC'],
      ru: ['коридор Индия — Ближний Восток — Европа', 'ИМЕК', 'IMEC', 'India-Middle East-Europe Economic Corridor'],
    },
    definition: {
      en: 'Plan for shipping, rail and energy links from India through the Arabian peninsula to Europe, agreed at the G20 summit in New Delhi in September 2023.',
      ru: 'План морских, железнодорожных и энергетических связей Индии с Европой через Аравийский полуостров, принятый на саммите G20 в сентябре 2023 года.',
    },
    wikipedia: 'India–Middle East–Europe Economic Corridor',
  },
  {
    id: 'indo-pacific-economic-framework',
    kind: 'initiative',
    name: { en: 'Indo-Pacific Economic Framework', ru: 'Индо-Тихоокеанская экономическая структура' },
    full: { en: 'Indo-Pacific Economic Framework for Prosperity', ru: 'Индо-Тихоокеанская экономическая структура процветания' },
    aliases: {
      en: ['IPEF'],
      ru: ['Индо-Тихоокеанская экономическая рамка', 'Индо-Тихоокеанские экономические рамки'],
    },
    definition: {
      en: 'Economic framework of 14 states launched by the United States in May 2022, on trade, supply chains, clean energy and fair rules, without tariff cuts.',
      ru: 'Экономический формат 14 государств, начатый США в мае 2022 года: торговля, цепочки поставок, чистая энергетика и правила, без снижения пошлин.',
    },
    wikipedia: 'Indo-Pacific Economic Framework',
  },
  {
    id: 'inflation-reduction-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Inflation Reduction Act', ru: 'Закон о снижении инфляции' },
    aliases: {
      en: ['Inflation Reduction Act of 2022', '?IRA'],
      ru: ['Закон США о снижении инфляции', 'Закон о сокращении инфляции', 'закон о снижении инфляции'],
    },
    definition: {
      en: 'US law of August 2022 with subsidies and tax credits for clean energy, electric cars and their supply chains, and on health care and taxes.',
      ru: 'Закон США от августа 2022 года: субсидии и налоговые льготы для чистой энергетики и электромобилей, нормы о медицине и налогах.',
    },
    wikipedia: 'Inflation Reduction Act',
  },
  {
    id: 'integrated-review',
    kind: 'initiative',
    of: 'united-kingdom',
    name: { en: 'UK Integrated Review', ru: 'Комплексный обзор Великобритании' },
    full: { en: 'Integrated Review of Security, Defence, Development and Foreign Policy', ru: 'Комплексный обзор безопасности, обороны, развития и внешней политики' },
    aliases: {
      en: ['Integrated Review Refresh', 'Global Britain in a Competitive Age', '?Integrated Review'],
      ru: ['?Комплексный обзор'],
    },
    definition: {
      en: 'British government\'s review of foreign, security and defence policy of March 2021, brought up to date ("Refresh") in March 2023.',
      ru: 'Обзор внешней политики, безопасности и обороны британского правительства, изданный в марте 2021 года и обновлённый в марте 2023 года.',
    },
    wikipedia: 'Integrated Review',
  },
  {
    id: 'international-north-south-transport-corridor',
    kind: 'initiative',
    name: { en: 'International North-South Transport Corridor', ru: 'Международный транспортный коридор «Север — Юг»' },
    aliases: {
      en: [
        'INSTC', 'North-South Transport Corridor', 'North-South corridor', 'International North-South Corridor',
        'North–South Transport Corridor',
      ],
      ru: ['МТК «Север — Юг»', 'коридор «Север — Юг»', 'МТК Север-Юг', 'транспортный коридор «Север — Юг»'],
    },
    definition: {
      en: 'Ship, rail and road route between Russia, the Caspian region, Iran and India, agreed by India, Iran and Russia in 2000.',
      ru: 'Морской, железнодорожный и автомобильный маршрут между Россией, Каспием, Ираном и Индией; соглашение Индии, Ирана и России 2000 года.',
    },
    wikipedia: 'International North-South Transport Corridor',
  },
  {
    id: 'iran-sanctions-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Iran Sanctions Act', ru: 'Закон о санкциях против Ирана' },
    aliases: {
      en: ['Iran and Libya Sanctions Act', 'ILSA'],
      ru: ['Закон о санкциях в отношении Ирана'],
    },
    definition: {
      en: "US law of 1996 on penalties for foreign firms that invest in Iran's oil and gas; until 2006 it covered Libya too.",
      ru: 'Закон США 1996 года о мерах против иностранных фирм, вкладывающих в нефть и газ Ирана; до 2006 года касался и Ливии.',
    },
    wikipedia: 'Iran and Libya Sanctions Act',
  },
  {
    id: 'iraq-development-road',
    kind: 'initiative',
    of: 'iraq',
    name: { en: 'Development Road', ru: 'Дорога развития' },
    full: { en: 'Iraq Development Road', ru: 'проект «Дорога развития»' },
    aliases: {
      en: ['Development Road Project', "Iraq's Development Road", 'Iraq-Turkey Development Road', 'Dry Canal'],
      ru: ['иракский проект «Путь развития»', '?Путь развития', 'Сухой канал'],
    },
    definition: {
      en: 'Iraqi plan, launched in May 2023, for a railway and motorway from the port of Grand Faw on the Gulf to Turkey.',
      ru: 'План Ирака, объявленный в мае 2023 года: железная дорога и автомагистраль от порта Большой Фао на берегу Персидского залива до Турции.',
    },
    wikipedia: 'Iraq Development Road',
  },
  {
    id: 'istanbul-cooperation-initiative',
    kind: 'initiative',
    of: 'nato',
    name: { en: 'Istanbul Cooperation Initiative', ru: 'Стамбульская инициатива сотрудничества' },
    aliases: {
      en: ['Mediterranean Dialogue', 'NATO Mediterranean Dialogue'],
      ru: ['Средиземноморский диалог', 'Стамбульская инициатива'],
    },
    definition: {
      en: 'NATO partnership since 2004 with Bahrain, Kuwait, Qatar and the UAE; the Mediterranean Dialogue (1994) is the like one with seven states.',
      ru: 'Партнёрство НАТО с 2004 года с Бахрейном, Катаром, Кувейтом и ОАЭ; подобный формат с семью странами — Средиземноморский диалог (1994).',
    },
    wikipedia: 'Istanbul Cooperation Initiative',
  },
  {
    id: 'jackson-vanik-amendment',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Jackson–Vanik amendment', ru: 'поправка Джексона — Вэника' },
    aliases: {
      en: ['Jackson-Vanik'],
      ru: ['поправка Джексона-Вэника', 'Джексона — Вэника'],
    },
    definition: {
      en: 'US law of 1974–1975 tying normal trade with communist states to free emigration; lifted for Russia in 2012, still formally applied to Kazakhstan in 2025.',
      ru: 'Закон США 1974–1975 годов: торговые льготы соцстранам в обмен на свободу эмиграции; для России отменён в 2012 году, к Казахстану формально применялся и в 2025-м.',
    },
    wikipedia: 'Jackson–Vanik amendment',
  },
  {
    id: 'just-kazakhstan',
    kind: 'initiative',
    of: 'kazakhstan',
    name: { en: 'New Kazakhstan', ru: 'Новый Казахстан' },
    aliases: {
      en: ['Just Kazakhstan', 'Fair Kazakhstan', 'Just and Fair Kazakhstan'],
      ru: ['Справедливый Казахстан'],
    },
    definition: {
      en: "Name of President Kassym-Jomart Tokayev's programme of political reforms, set out in March 2022 after the January unrest.",
      ru: 'Название программы политических реформ президента Касым-Жомарта Токаева, объявленной в марте 2022 года после январских событий.',
    },
    wikipedia: 'Kassym-Jomart Tokayev',
  },
  {
    id: 'kazakhstan-2050',
    kind: 'initiative',
    of: 'kazakhstan',
    name: { en: 'Kazakhstan-2050 Strategy', ru: 'Стратегия «Казахстан-2050»' },
    aliases: {
      en: ['Kazakhstan 2050', 'Strategy Kazakhstan-2050'],
      ru: ['Казахстан-2050'],
    },
    definition: {
      en: 'Programme announced by President Nursultan Nazarbayev in December 2012: Kazakhstan among the 30 most developed states by 2050.',
      ru: 'Программа, объявленная президентом Нурсултаном Назарбаевым в декабре 2012 года: Казахстан — среди 30 самых развитых стран к 2050 году.',
    },
    source: { title: 'Akorda: Strategies and programmes', url: 'https://www.akorda.kz/en/official_documents/strategies_and_programs' },
  },
  {
    id: 'lend-lease',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Lend-Lease', ru: 'ленд-лиз' },
    full: { en: 'Lend-Lease Act', ru: 'Закон о ленд-лизе' },
    aliases: {
      en: ['Ukraine Democracy Defense Lend-Lease Act'],
      ru: ['ленд-лиз для Украины'],
    },
    definition: {
      en: 'US deliveries of arms and goods to the Allies in the Second World War under a law of March 1941; a law of May 2022 of that name for Ukraine was not used.',
      ru: 'Поставки США союзникам во Второй мировой войне по закону от марта 1941 года; одноимённый закон для Украины от мая 2022 года не применялся.',
    },
    wikipedia: 'Lend-Lease',
  },
  {
    id: 'lobito-corridor',
    kind: 'initiative',
    name: { en: 'Lobito Corridor', ru: 'коридор Лобито' },
    aliases: {
      ru: ['Лобитский коридор', 'железная дорога Лобито'],
    },
    definition: {
      en: 'Railway from the Angolan port of Lobito to the mines of the DR Congo and Zambia, being renewed with US and EU support since 2023.',
      ru: 'Железная дорога от ангольского порта Лобито к рудникам ДР Конго и Замбии, обновляемая при поддержке США и ЕС с 2023 года.',
    },
    wikipedia: 'Lobito Corridor',
  },
  {
    id: 'made-in-china-2025',
    kind: 'initiative',
    of: 'china',
    name: { en: 'Made in China 2025', ru: 'Сделано в Китае — 2025' },
    aliases: {
      en: ['MIC 2025', 'MIC2025', 'Made in China 2025 plan'],
      ru: ['программа «Сделано в Китае — 2025»'],
    },
    definition: {
      en: 'Chinese industrial plan announced in May 2015 to raise the home share of parts and materials in ten high-technology branches.',
      ru: 'Промышленный план Китая, объявленный в мае 2015 года: увеличить долю отечественных компонентов в десяти высокотехнологичных отраслях.',
    },
    wikipedia: 'Made in China 2025',
  },
  {
    id: 'magnitsky-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Magnitsky Act', ru: 'закон Магнитского' },
    aliases: {
      en: ['Global Magnitsky Act', 'Magnitsky sanctions', 'Global Magnitsky', 'Global Magnitsky Human Rights Accountability Act'],
      ru: ['Акт Магнитского', 'глобальный закон Магнитского', 'список Магнитского'],
    },
    definition: {
      en: 'US law of December 2012 on sanctions for breaches of human rights in Russia, named after Sergei Magnitsky; made worldwide in 2016.',
      ru: 'Закон США от декабря 2012 года о санкциях за нарушения прав человека в России, назван по Сергею Магнитскому; с 2016 года — для всех стран.',
    },
    wikipedia: 'Magnitsky Act',
  },
  {
    id: 'marshall-plan',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Marshall Plan', ru: 'План Маршалла' },
    full: { en: 'European Recovery Program', ru: 'Программа восстановления Европы' },
    aliases: {
      ru: ['план Маршалла'],
    },
    definition: {
      en: 'US aid of about $13 billion to Western Europe after the Second World War, 1948–1952, proposed by Secretary of State George Marshall.',
      ru: 'Помощь США Западной Европе после Второй мировой войны, около 13 млрд долларов в 1948–1952 годах; предложена госсекретарём Джорджем Маршаллом.',
    },
    wikipedia: 'Marshall Plan',
  },
  {
    id: 'maximum-pressure',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'maximum pressure campaign', ru: 'кампания максимального давления' },
    aliases: {
      en: ['maximum pressure', 'maximum pressure policy', 'maximum-pressure campaign on Iran'],
      ru: ['максимальное давление', 'политика максимального давления', 'стратегия максимального давления'],
    },
    definition: {
      en: 'US sanctions policy under President Donald Trump, against Iran from 2018 and again from February 2025; also said of North Korea.',
      ru: 'Санкционная политика США при президенте Дональде Трампе, против Ирана с 2018 года и вновь с февраля 2025-го; также о КНДР.',
    },
    wikipedia: 'Maximum pressure campaign',
  },
  {
    id: 'middle-corridor',
    kind: 'initiative',
    name: { en: 'Middle Corridor', ru: 'Срединный коридор' },
    full: { en: 'Trans-Caspian International Transport Route', ru: 'Транскаспийский международный транспортный маршрут' },
    aliases: {
      en: [
        'TITR', 'Trans-Caspian route', 'Trans-Caspian corridor', 'Middle Corridor Initiative', 'Trans-Caspian Corridor',
        'Trans-Caspian Transport Corridor',
      ],
      ru: ['Средний коридор', 'ТМТМ', 'Транскаспийский маршрут', 'Транскаспийский коридор', 'средний коридор'],
    },
    definition: {
      en: 'Transport route from China to Europe through Kazakhstan, the Caspian Sea, Azerbaijan, Georgia and Turkey.',
      ru: 'Транспортный маршрут из Китая в Европу через Казахстан, Каспийское море, Азербайджан, Грузию и Турцию.',
    },
    wikipedia: 'Trans-Caspian International Transport Route',
  },
  {
    id: 'military-civil-fusion',
    kind: 'initiative',
    of: 'china',
    name: { en: 'military-civil fusion', ru: 'военно-гражданская интеграция' },
    aliases: {
      en: ['civil-military fusion', 'MCF strategy'],
      ru: ['военно-гражданское слияние', 'военно-гражданский синтез'],
    },
    definition: {
      en: 'Chinese strategy, pursued under Xi Jinping since 2015, to join civilian technology and industry with the armed forces.',
      ru: 'Стратегия Китая, проводимая при Си Цзиньпине с 2015 года: соединить гражданские технологии и промышленность с армией.',
    },
    wikipedia: 'Military–civil fusion',
  },
  {
    id: 'military-doctrine-of-russia',
    kind: 'initiative',
    of: 'russia',
    name: { en: 'Military Doctrine of Russia', ru: 'Военная доктрина России' },
    full: { en: 'Military Doctrine of the Russian Federation', ru: 'Военная доктрина Российской Федерации' },
    aliases: {
      en: ['Russian military doctrine', "Russia's Military Doctrine", '?Military Doctrine'],
      ru: ['российская военная доктрина', '?Военная доктрина'],
    },
    definition: {
      en: "Document on Russia's view of military threats and the use of its forces; issued in 1993, 2000, 2010 and December 2014.",
      ru: 'Документ о военных угрозах России и применении её вооружённых сил; издан в 1993, 2000, 2010 годах и в декабре 2014-го.',
    },
    wikipedia: 'Military doctrine of Russia',
  },
  {
    id: 'millennium-development-goals',
    kind: 'initiative',
    of: 'united-nations',
    name: { en: 'Millennium Development Goals', ru: 'Цели развития тысячелетия' },
    aliases: {
      en: ['Millennium Development Goal', 'MDGs', 'MDG', 'Millennium Goals'],
      ru: ['цели развития тысячелетия', 'ЦРТ', 'Цели развития, сформулированные в Декларации тысячелетия'],
    },
    definition: {
      en: 'Eight UN goals on poverty, schooling, health and development set after the Millennium Summit of 2000, to be met by 2015.',
      ru: 'Восемь целей ООН в области борьбы с бедностью, образования, здоровья и развития, принятых после Саммита тысячелетия 2000 года на срок до 2015 года.',
    },
    wikipedia: 'Millennium Development Goals',
  },
  {
    id: 'minerals-security-partnership',
    kind: 'initiative',
    name: { en: 'Minerals Security Partnership', ru: 'Партнёрство по безопасности минерального сырья' },
    aliases: {
      en: ['?MSP'],
      ru: ['Партнёрство по безопасности полезных ископаемых', 'Партнёрство по минеральной безопасности'],
    },
    definition: {
      en: 'Grouping led by the United States since June 2022 to finance mining and processing of critical minerals outside China.',
      ru: 'Объединение под руководством США с июня 2022 года для финансирования добычи и переработки критически важного сырья вне Китая.',
    },
    wikipedia: 'Minerals Security Partnership',
  },
  {
    id: 'nabucco-pipeline',
    kind: 'initiative',
    name: { en: 'Nabucco pipeline', ru: 'газопровод «Набукко»' },
    aliases: {
      en: ['Nabucco project', 'Nabucco West', '?Nabucco'],
      ru: ['проект «Набукко»', 'Nabucco', '?Набукко'],
    },
    definition: {
      en: 'Plan of 2002–2013 for a pipeline to bring Caspian gas through Turkey to Austria; not built, the Trans Adriatic Pipeline was chosen.',
      ru: 'Проект 2002–2013 годов: газопровод для каспийского газа через Турцию в Австрию; не построен, выбран Трансадриатический газопровод.',
    },
    wikipedia: 'Nabucco pipeline',
  },
  {
    id: 'national-defense-authorization-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'National Defense Authorization Act', ru: 'Закон о полномочиях в области национальной обороны' },
    aliases: {
      en: ['NDAA'],
      ru: ['NDAA', 'оборонный бюджет США', 'National Defense Authorization Act', 'Закон об ассигнованиях на национальную оборону'],
    },
    definition: {
      en: 'Yearly US law on the policy and spending of the Department of Defense.',
      ru: 'Ежегодный закон США, определяющий политику и расходы Министерства обороны.',
    },
    wikipedia: 'National Defense Authorization Act',
  },
  {
    id: 'national-defense-strategy',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'US National Defense Strategy', ru: 'Стратегия национальной обороны США' },
    aliases: {
      en: ['U.S. National Defense Strategy', '?National Defense Strategy', '?National Defence Strategy', '?NDS'],
      ru: ['американская Стратегия национальной обороны'],
    },
    definition: {
      en: 'Document in which the US Department of Defense derives its aims from the National Security Strategy; issued in 2018 and 2022, among other years.',
      ru: 'Документ, в котором Министерство обороны США выводит свои задачи из Стратегии национальной безопасности; выходил, среди прочего, в 2018 и 2022 годах.',
    },
    wikipedia: 'National Defense Strategy (United States)',
  },
  {
    id: 'national-security-strategy',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'US National Security Strategy', ru: 'Стратегия национальной безопасности США' },
    full: { en: 'National Security Strategy of the United States of America', ru: 'Стратегия национальной безопасности Соединённых Штатов Америки' },
    aliases: {
      en: ['U.S. National Security Strategy', 'American National Security Strategy', '?National Security Strategy', '?NSS'],
      ru: ['американская Стратегия национальной безопасности'],
    },
    definition: {
      en: 'Report in which the US president sets out aims of foreign and security policy; each administration since 1987 has issued one, the second Trump one in December 2025.',
      ru: 'Доклад, в котором президент США излагает цели внешней политики и безопасности; выпускается с 1987 года, вторая администрация Трампа издала его в декабре 2025 года.',
    },
    wikipedia: 'National Security Strategy (United States)',
  },
  {
    id: 'new-silk-road-us-2011',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'US New Silk Road initiative', ru: 'американский проект «Новый Шёлковый путь»' },
    aliases: {
      en: ['New Silk Road strategy', 'American New Silk Road', 'Silk Road Strategy Act', "Clinton's New Silk Road"],
      ru: ['стратегия «Нового Шёлкового пути»', 'Закон о стратегии Шёлкового пути'],
    },
    definition: {
      en: 'US plan voiced by Hillary Clinton in 2011 to link Central Asia with South Asia through Afghanistan.',
      ru: 'План США, озвученный Хиллари Клинтон в 2011 году: связать Центральную Азию с Южной через Афганистан.',
    },
    wikipedia: 'Foreign policy of the Barack Obama administration',
  },
  {
    id: 'nextgenerationeu',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'NextGenerationEU', ru: 'NextGenerationEU' },
    aliases: {
      en: ['Next Generation EU', 'EU recovery fund', 'Recovery and Resilience Facility'],
      ru: ['Next Generation EU', 'Фонд восстановления ЕС'],
    },
    definition: {
      en: 'EU fund of €750 billion (in prices of 2018), paid for by common debt, for recovery from the COVID-19 pandemic; agreed in 2020.',
      ru: 'Фонд ЕС на 750 млрд евро (в ценах 2018 года) за счёт общего долга для восстановления после пандемии COVID-19; согласован в 2020 году.',
    },
    wikipedia: 'Next Generation EU',
  },
  {
    id: 'nord-stream',
    kind: 'initiative',
    name: { en: 'Nord Stream', ru: 'Северный поток' },
    aliases: {
      en: ['Nord Stream 1', 'Nord Stream 2', 'Nord Stream I', 'Nord Stream II', 'Nord Stream pipeline', 'Nord Stream pipelines'],
      ru: ['Северный поток — 1', 'Северный поток — 2', 'газопровод «Северный поток»'],
    },
    definition: {
      en: 'Gas pipelines under the Baltic from Russia to Germany: the first opened in 2011, the second, built by 2021, never did; damaged by explosions in September 2022.',
      ru: 'Газопроводы по дну Балтики из России в Германию: первый открыт в 2011 году, второй достроен в 2021-м, но не запущен; повреждены взрывами в сентябре 2022 года.',
    },
    wikipedia: 'Nord Stream',
  },
  {
    id: 'northern-dimension',
    kind: 'initiative',
    name: { en: 'Northern Dimension', ru: 'Северное измерение' },
    aliases: {
      ru: ['политика «Северное измерение»'],
    },
    definition: {
      en: 'Policy of the EU, Russia, Norway and Iceland since 1999 for cooperation in northern Europe; suspended with Russia since March 2022.',
      ru: 'Политика ЕС, России, Норвегии и Исландии с 1999 года о сотрудничестве на севере Европы; с Россией приостановлена в марте 2022 года.',
    },
    wikipedia: 'Northern Dimension',
  },
  {
    id: 'northern-distribution-network',
    kind: 'initiative',
    name: { en: 'Northern Distribution Network', ru: 'Северная распределительная сеть' },
    aliases: {
      ru: ['Северная сеть поставок'],
    },
    definition: {
      en: 'Supply routes for the forces in Afghanistan through Russia, the Caucasus and Central Asia, in use from 2009 to about 2015.',
      ru: 'Маршруты снабжения войск в Афганистане через Россию, Кавказ и Центральную Азию, действовали с 2009 примерно до 2015 года.',
    },
    wikipedia: 'Northern Distribution Network',
  },
  {
    id: 'northern-sea-route',
    kind: 'initiative',
    of: 'russia',
    name: { en: 'Northern Sea Route', ru: 'Северный морской путь' },
    aliases: {
      en: ['?NSR'],
      ru: ['Севморпуть', '?СМП'],
    },
    definition: {
      en: "Shipping route along Russia's Arctic coast between the Kara Sea and the Bering Strait, run under Russian rules.",
      ru: 'Судоходный путь вдоль арктического побережья России между Карским морем и Беринговым проливом, плавание по которому регулирует Россия.',
    },
    wikipedia: 'Northern Sea Route',
  },
  {
    id: 'nurly-zhol',
    kind: 'initiative',
    of: 'kazakhstan',
    name: { en: 'Nurly Zhol', ru: 'Нурлы жол' },
    full: { en: 'Nurly Zhol (Bright Path)', ru: 'Нурлы жол («Светлый путь»)' },
    aliases: {
      en: ['Nurly Jol', 'Bright Path programme', 'Bright Path policy'],
      ru: ['программа «Нурлы жол»', 'Нурлы Жол — путь в будущее'],
    },
    definition: {
      en: "Kazakhstan's infrastructure programme, announced in November 2014 and linked with China's Belt and Road.",
      ru: 'Программа развития инфраструктуры Казахстана, объявленная в ноябре 2014 года и сопряжённая с китайской инициативой «Пояс и путь».',
    },
    wikipedia: 'Nurly Zhol',
  },
  {
    id: 'operation-aspides',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Operation Aspides', ru: 'операция «Аспидес»' },
    aliases: {
      en: ['EUNAVFOR Aspides', 'Aspides'],
      ru: ['Аспидес', 'операция «Щиты»'],
    },
    definition: {
      en: 'EU naval operation since February 2024 to protect ships in the Red Sea from attacks by the Houthis of Yemen.',
      ru: 'Морская операция ЕС с февраля 2024 года по защите судов в Красном море от нападений йеменских хуситов.',
    },
    wikipedia: 'Operation Aspides',
  },
  {
    id: 'operation-atalanta',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Operation Atalanta', ru: 'операция «Аталанта»' },
    aliases: {
      en: ['EUNAVFOR Atalanta'],
      ru: ['Аталанта'],
    },
    definition: {
      en: 'EU naval operation against piracy off Somalia, since December 2008.',
      ru: 'Морская операция ЕС против пиратства у берегов Сомали, с декабря 2008 года.',
    },
    wikipedia: 'Operation Atalanta',
  },
  {
    id: 'operation-barkhane',
    kind: 'initiative',
    of: 'france',
    name: { en: 'Operation Barkhane', ru: 'операция «Бархан»' },
    aliases: {
      en: ['Barkhane', 'Operation Serval', 'Takuba Task Force'],
      ru: ['Бархан', 'операция «Серваль»'],
    },
    definition: {
      en: 'French operation against armed Islamist groups in the Sahel, August 2014 to November 2022; it followed Operation Serval in Mali (2013).',
      ru: 'Операция Франции против вооружённых исламистских групп в Сахеле с августа 2014 по ноябрь 2022 года; продолжила операцию «Серваль» в Мали (2013).',
    },
    wikipedia: 'Operation Barkhane',
  },
  {
    id: 'operation-enduring-freedom',
    kind: 'initiative',
    name: { en: 'Operation Enduring Freedom', ru: 'операция «Несокрушимая свобода»' },
    aliases: {
      en: ['Enduring Freedom'],
      ru: ['Несокрушимая свобода'],
    },
    definition: {
      en: 'Name of US operations from October 2001 to the end of 2014, above all in Afghanistan.',
      ru: 'Название операций США с октября 2001 до конца 2014 года, прежде всего в Афганистане.',
    },
    wikipedia: 'Operation Enduring Freedom',
  },
  {
    id: 'operation-inherent-resolve',
    kind: 'initiative',
    name: { en: 'Operation Inherent Resolve', ru: 'операция «Непоколебимая решимость»' },
    aliases: {
      en: ['Inherent Resolve', 'Global Coalition against Daesh', 'Global Coalition to Defeat ISIS'],
      ru: ['Непоколебимая решимость', 'международная коалиция против ИГИЛ'],
    },
    definition: {
      en: 'Campaign of a coalition led by the United States against the Islamic State group in Iraq and Syria since 2014.',
      ru: 'Кампания коалиции во главе с США против «Исламского государства» в Ираке и Сирии с 2014 года.',
    },
    wikipedia: 'Operation Inherent Resolve',
  },
  {
    id: 'operation-midnight-hammer',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Operation Midnight Hammer', ru: 'операция «Полуночный молот»' },
    aliases: {
      en: ['Midnight Hammer'],
      ru: ['Полуночный молот'],
    },
    definition: {
      en: 'US air strikes of 22 June 2025 on the Iranian nuclear sites of Fordow, Natanz and Isfahan.',
      ru: 'Удары авиации США 22 июня 2025 года по иранским ядерным объектам Фордо, Нетенз и Исфахан.',
    },
    wikipedia: 'United States strikes on Iranian nuclear sites',
  },
  {
    id: 'operation-prosperity-guardian',
    kind: 'initiative',
    name: { en: 'Operation Prosperity Guardian', ru: 'операция «Страж процветания»' },
    aliases: {
      en: ['Prosperity Guardian'],
      ru: ['Страж процветания'],
    },
    definition: {
      en: 'Naval operation of a coalition led by the United States since December 2023 against Houthi attacks on ships in the Red Sea.',
      ru: 'Морская операция коалиции во главе с США с декабря 2023 года против нападений хуситов на суда в Красном море.',
    },
    wikipedia: 'Operation Prosperity Guardian',
  },
  {
    id: 'operation-spider-s-web',
    kind: 'initiative',
    of: 'ukraine',
    name: { en: "Operation Spider's Web", ru: 'операция «Паутина»' },
    aliases: {
      en: ['Operation Spiderweb', 'Operation Spider Web', "?Spider's Web"],
      ru: ['?Паутина'],
    },
    definition: {
      en: 'Ukrainian drone attack of 1 June 2025 on air bases of long-range bombers deep inside Russia, launched from lorries.',
      ru: 'Атака украинских беспилотников 1 июня 2025 года на базы дальней авиации в глубине России, с запуском из грузовиков.',
    },
    wikipedia: 'Operation Spiderweb',
  },
  {
    id: 'pacific-deterrence-initiative',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Pacific Deterrence Initiative', ru: 'Тихоокеанская инициатива сдерживания' },
    aliases: {
      en: ['?PDI'],
      ru: ['Инициатива по сдерживанию на Тихом океане'],
    },
    definition: {
      en: 'Part of the US defence budget since 2021 for forces and bases in the western Pacific with China in view.',
      ru: 'Часть военного бюджета США с 2021 года на силы и базы в западной части Тихого океана с расчётом на Китай.',
    },
    wikipedia: 'Pacific Deterrence Initiative',
  },
  {
    id: 'pact-for-the-future',
    kind: 'initiative',
    of: 'united-nations',
    name: { en: 'Pact for the Future', ru: 'Пакт во имя будущего' },
    aliases: {
      en: ['Summit of the Future', 'UN Pact for the Future', 'Global Digital Compact'],
      ru: ['Саммит будущего', 'Глобальный цифровой договор', 'Пакт ради будущего'],
    },
    definition: {
      en: 'Document on reform of international cooperation adopted at the UN Summit of the Future in New York on 22 September 2024.',
      ru: 'Документ о реформе международного сотрудничества, принятый на Саммите будущего ООН в Нью-Йорке 22 сентября 2024 года.',
    },
    wikipedia: 'Summit of the Future',
  },
  {
    id: 'partnership-for-global-infrastructure-and-investment',
    kind: 'initiative',
    of: 'g7',
    name: { en: 'Partnership for Global Infrastructure and Investment', ru: 'Партнёрство по глобальной инфраструктуре и инвестициям' },
    aliases: {
      en: ['Partnership for Global Infrastructure', 'PGII', 'PGI', 'Build Back Better World', 'B3W'],
      ru: ['Партнёрство в области глобальной инфраструктуры и инвестиций', 'ПГИИ', 'Партнёрство по глобальной инфраструктуре'],
    },
    definition: {
      en: 'G7 plan of June 2022 to raise $600 billion by 2027 for infrastructure in poorer states; follows Build Back Better World (B3W) of 2021.',
      ru: 'План «Большой семёрки» от июня 2022 года: 600 млрд долларов до 2027 года на инфраструктуру развивающихся стран; продолжение инициативы B3W 2021 года.',
    },
    wikipedia: 'Partnership for Global Infrastructure and Investment',
  },
  {
    id: 'partnership-for-peace',
    kind: 'initiative',
    of: 'nato',
    name: { en: 'Partnership for Peace', ru: 'Партнёрство ради мира' },
    aliases: {
      en: ['PfP'],
      ru: ['программа «Партнёрство ради мира»', 'ПРМ'],
    },
    definition: {
      en: 'NATO programme since 1994 for military cooperation with European and former Soviet states outside the alliance.',
      ru: 'Программа НАТО с 1994 года: военное сотрудничество с европейскими и бывшими советскими государствами вне альянса.',
    },
    wikipedia: 'Partnership for Peace',
  },
  {
    id: 'patriot-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Patriot Act', ru: 'Патриотический акт' },
    aliases: {
      en: ['USA PATRIOT Act'],
      ru: ['Акт патриота', 'Патриотический акт США'],
    },
    definition: {
      en: 'US law of October 2001 that widened powers of surveillance and investigation after the attacks of 11 September; main parts lapsed by 2020.',
      ru: 'Закон США от октября 2001 года, расширивший полномочия слежки и следствия после терактов 11 сентября; основные части истекли к 2020 году.',
    },
    wikipedia: 'Patriot Act',
  },
  {
    id: 'pesco',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'PESCO', ru: 'ПЕСКО' },
    full: { en: 'Permanent Structured Cooperation', ru: 'Постоянное структурированное сотрудничество' },
    aliases: {
      en: ['EU Permanent Structured Cooperation'],
      ru: ['Постоянное структурированное сотрудничество по вопросам безопасности и обороны', 'PESCO'],
    },
    definition: {
      en: 'Framework of the EU since December 2017 in which member states that choose to take part develop armed forces and weapons together.',
      ru: 'Механизм ЕС с декабря 2017 года, в котором присоединившиеся государства-члены вместе развивают военные силы и вооружения.',
    },
    wikipedia: 'Permanent Structured Cooperation',
  },
  {
    id: 'pivot-to-asia',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'pivot to Asia', ru: 'поворот США к Азии' },
    full: { en: 'rebalance to Asia', ru: 'перебалансировка в сторону Азии' },
    aliases: {
      en: [
        'Asia pivot', 'US pivot to Asia', "Obama's pivot to Asia", 'rebalance to the Asia-Pacific', 'American pivot to Asia',
        'Asian pivot',
      ],
      ru: ['американский поворот к Азии', 'разворот США в Азию', 'поворот Обамы к Азии'],
    },
    definition: {
      en: 'US policy announced under President Barack Obama in autumn 2011: more diplomatic and military weight on Asia and the Pacific.',
      ru: 'Политика США, объявленная при президенте Бараке Обаме осенью 2011 года: больше дипломатических и военных сил в Азии и на Тихом океане.',
    },
    wikipedia: 'East Asian foreign policy of the Barack Obama administration',
  },
  {
    id: 'power-of-siberia',
    kind: 'initiative',
    name: { en: 'Power of Siberia', ru: 'Сила Сибири' },
    aliases: {
      en: ['Power of Siberia 2', 'Power of Siberia I', 'Power of Siberia II', 'Power of Siberia pipeline'],
      ru: ['Сила Сибири — 2', 'Сила Сибири — 1', 'газопровод «Сила Сибири»'],
    },
    definition: {
      en: 'Gas pipeline from eastern Siberia to China, open since December 2019; a second line through Mongolia is planned.',
      ru: 'Газопровод из Восточной Сибири в Китай, работает с декабря 2019 года; вторая линия планируется через Монголию.',
    },
    wikipedia: 'Power of Siberia',
  },
  {
    id: 'prioritised-ukraine-requirements-list',
    kind: 'initiative',
    name: { en: 'Prioritised Ukraine Requirements List', ru: 'Перечень приоритетных потребностей Украины' },
    aliases: {
      en: ['Prioritized Ukraine Requirements List', 'PURL', 'PURL initiative'],
      ru: ['PURL', 'программа PURL', 'Prioritised Ukraine Requirements List'],
    },
    definition: {
      en: 'Arrangement since July 2025 by which European states and Canada pay for US weapons for Ukraine.',
      ru: 'Механизм с июля 2025 года: европейские страны и Канада оплачивают американское оружие для Украины.',
    },
    source: { title: 'Ministry of Defence of Ukraine: the PURL initiative', url: 'https://mod.gov.ua/en/news/how-nato-european-partners-and-the-united-states-are-strengthening-ukraine-through-the-purl-initiative' },
  },
  {
    id: 'project-2025',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Project 2025', ru: 'Проект-2025' },
    aliases: {
      en: ['Mandate for Leadership'],
      ru: ['Проект 2025', 'Project 2025'],
    },
    definition: {
      en: 'Programme for a conservative US administration, published by the Heritage Foundation in April 2023.',
      ru: 'Программа действий консервативной администрации США, изданная фондом «Наследие» в апреле 2023 года.',
    },
    wikipedia: 'Project 2025',
  },
  {
    id: 'proliferation-security-initiative',
    kind: 'initiative',
    name: { en: 'Proliferation Security Initiative', ru: 'Инициатива по безопасности в борьбе с распространением' },
    aliases: {
      en: ['?PSI'],
      ru: ['Инициатива по безопасности в борьбе с распространением оружия массового уничтожения', 'ИБОР'],
    },
    definition: {
      en: 'Cooperation of over 100 states, begun by the US in 2003, to stop shipments of weapons of mass destruction and their parts.',
      ru: 'Сотрудничество более 100 государств, начатое США в 2003 году: перехват перевозок оружия массового уничтожения и его компонентов.',
    },
    wikipedia: 'Proliferation Security Initiative',
  },
  {
    id: 'rail-baltica',
    kind: 'initiative',
    name: { en: 'Rail Baltica', ru: 'Rail Baltica' },
    aliases: {
      en: ['Rail Baltic'],
      ru: ['Рейл Балтика'],
    },
    definition: {
      en: 'Railway of European gauge being built through Estonia, Latvia and Lithuania to Poland; planned to open about 2030.',
      ru: 'Железная дорога европейской колеи через Эстонию, Латвию и Литву в Польшу; строится, открытие намечено примерно на 2030 год.',
    },
    wikipedia: 'Rail Baltica',
  },
  {
    id: 'readiness-2030',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Readiness 2030', ru: 'Готовность 2030' },
    full: { en: 'ReArm Europe Plan/Readiness 2030', ru: 'план ReArm Europe / «Готовность 2030»' },
    aliases: {
      en: ['ReArm Europe', 'Rearm Europe', 'ReArm Europe plan', 'ReArm Europe/Readiness 2030'],
      ru: ['ReArm Europe', 'Перевооружение Европы', 'Readiness 2030', 'Готовность-2030'],
    },
    definition: {
      en: 'EU plan of March 2025 to raise up to €800 billion for defence: more room in national budgets and €150 billion of EU loans (SAFE).',
      ru: 'План ЕС от марта 2025 года: привлечь до 800 млрд евро на оборону — больше свободы национальным бюджетам и 150 млрд евро кредитов ЕС (SAFE).',
    },
    wikipedia: 'Readiness 2030',
  },
  {
    id: 'reform-and-opening-up',
    kind: 'initiative',
    of: 'china',
    name: { en: 'reform and opening up', ru: 'реформы и открытость' },
    aliases: {
      en: ['Reform and Opening', 'reform and opening-up', 'Chinese economic reform', "China's reform and opening"],
      ru: ['политика реформ и открытости'],
    },
    definition: {
      en: 'Chinese policy begun under Deng Xiaoping in December 1978: market elements in the economy and openness to foreign trade.',
      ru: 'Политика Китая, начатая при Дэн Сяопине в декабре 1978 года: рыночные начала в экономике и открытость внешней торговле.',
    },
    wikipedia: 'Reform and opening up',
  },
  {
    id: 'repowereu',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'REPowerEU', ru: 'REPowerEU' },
    aliases: {
      en: ['REPowerEU plan'],
      ru: ['план REPowerEU'],
    },
    definition: {
      en: 'EU plan presented in May 2022 to end imports of Russian fossil fuels through savings, other suppliers and renewable energy.',
      ru: 'План ЕС, представленный в мае 2022 года: отказ от российского ископаемого топлива за счёт экономии, других поставщиков и возобновляемой энергии.',
    },
    wikipedia: 'REPowerEU',
  },
  {
    id: 'russia-s-turn-to-the-east',
    kind: 'initiative',
    of: 'russia',
    name: { en: "Russia's turn to the East", ru: 'поворот на Восток' },
    aliases: {
      en: [
        "Russia's pivot to the East", "Russia's pivot to Asia", 'Russian pivot to Asia', 'turn to the East', 'pivot to the East',
        "Russia's turn to Asia", 'Russian turn to the East',
      ],
      ru: ['поворот России на Восток', 'разворот на Восток', 'поворот к Азии'],
    },
    definition: {
      en: 'Russian policy of closer ties with China and other Asian states, proclaimed around 2012 and stressed after 2014 and 2022.',
      ru: 'Курс России на сближение с Китаем и другими странами Азии, провозглашённый около 2012 года и усиленный после 2014 и 2022 годов.',
    },
    wikipedia: 'China–Russia relations',
  },
  {
    id: 'russian-national-security-strategy',
    kind: 'initiative',
    of: 'russia',
    name: { en: "Russia's National Security Strategy", ru: 'Стратегия национальной безопасности России' },
    full: { en: 'National Security Strategy of the Russian Federation', ru: 'Стратегия национальной безопасности Российской Федерации' },
    aliases: {
      en: ['Russian National Security Strategy'],
      ru: ['российская Стратегия национальной безопасности', 'Концепция национальной безопасности России'],
    },
    definition: {
      en: "Document on Russia's national interests and threats to them; the version of July 2021 replaced that of 2015.",
      ru: 'Документ о национальных интересах России и угрозах им; редакция июля 2021 года сменила редакцию 2015 года.',
    },
    wikipedia: 'National security of Russia',
  },
  {
    id: 'safe-eu',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Security Action for Europe', ru: 'Действия по безопасности для Европы' },
    aliases: {
      en: ['SAFE instrument', 'SAFE loans', 'SAFE programme', 'SAFE regulation', '?SAFE'],
      ru: ['программа SAFE', 'инструмент SAFE', '?SAFE', 'Security Action for Europe'],
    },
    definition: {
      en: 'EU programme adopted in May 2025: €150 billion in loans to member states for joint purchase of weapons.',
      ru: 'Программа ЕС, принятая в мае 2025 года: 150 млрд евро кредитов государствам-членам на совместную закупку вооружений.',
    },
    wikipedia: 'Security Action for Europe',
  },
  {
    id: 'south-stream',
    kind: 'initiative',
    name: { en: 'South Stream', ru: 'Южный поток' },
    aliases: {
      en: ['South Stream pipeline', 'South Stream project'],
      ru: ['газопровод «Южный поток»'],
    },
    definition: {
      en: 'Planned gas pipeline from Russia under the Black Sea to Bulgaria; Russia gave it up in December 2014 and built TurkStream instead.',
      ru: 'Проект газопровода из России по дну Чёрного моря в Болгарию; в декабре 2014 года Россия отказалась от него в пользу «Турецкого потока».',
    },
    wikipedia: 'South Stream',
  },
  {
    id: 'southern-gas-corridor',
    kind: 'initiative',
    name: { en: 'Southern Gas Corridor', ru: 'Южный газовый коридор' },
    aliases: {
      en: ['?SGC'],
      ru: ['ЮГК'],
    },
    definition: {
      en: "Chain of pipelines (South Caucasus, TANAP, TAP) that has brought gas from Azerbaijan's Shah Deniz field to Europe since 2020.",
      ru: 'Цепь газопроводов (Южно-Кавказский, TANAP, TAP), по которой с 2020 года газ азербайджанского месторождения Шах-Дениз идёт в Европу.',
    },
    wikipedia: 'Southern Gas Corridor',
  },
  {
    id: 'steadfast-defender',
    kind: 'initiative',
    of: 'nato',
    name: { en: 'Steadfast Defender', ru: 'Стойкий защитник' },
    aliases: {
      en: ['Steadfast Defender 2024'],
      ru: ['Steadfast Defender', 'учения «Стойкий защитник»'],
    },
    definition: {
      en: "NATO exercise of January–May 2024 with about 90,000 troops, the alliance's largest since the Cold War.",
      ru: 'Учения НАТО в январе — мае 2024 года с участием около 90 тысяч военных, крупнейшие со времён холодной войны.',
    },
    wikipedia: 'Steadfast Defender 2024',
  },
  {
    id: 'strategic-compass',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'EU Strategic Compass', ru: 'Стратегический компас ЕС' },
    full: { en: 'Strategic Compass for Security and Defence', ru: 'Стратегический компас в области безопасности и обороны' },
    aliases: {
      en: ["EU's Strategic Compass", '?Strategic Compass'],
      ru: ['?Стратегический компас'],
    },
    definition: {
      en: 'EU plan for security and defence until 2030, adopted in March 2022; among other things for a deployable force of 5,000 troops.',
      ru: 'План ЕС в области безопасности и обороны до 2030 года, принят в марте 2022 года; среди прочего — силы быстрого развёртывания в 5000 человек.',
    },
    source: { title: 'EEAS: A Strategic Compass for Security and Defence', url: 'https://www.eeas.europa.eu/eeas/strategic-compass-security-and-defence-1_en' },
  },
  {
    id: 'strategic-concept',
    kind: 'initiative',
    of: 'nato',
    name: { en: 'NATO Strategic Concept', ru: 'Стратегическая концепция НАТО' },
    aliases: {
      en: [
        "NATO's Strategic Concept", "Alliance's Strategic Concept", '2022 Strategic Concept', '2010 Strategic Concept',
        '?Strategic Concept', '?New Strategic Concept',
      ],
      ru: ['стратегическая концепция альянса', '?Стратегическая концепция'],
    },
    definition: {
      en: "NATO's main policy document, on its purpose, threats and tasks; the present one was adopted in Madrid in June 2022, the one before it in 2010.",
      ru: 'Главный программный документ НАТО о целях, угрозах и задачах; действующий принят в Мадриде в июне 2022 года, предыдущий — в 2010 году.',
    },
    source: { title: 'NATO: Strategic Concept', url: 'https://www.nato.int/strategic-concept/' },
  },
  {
    id: 'strategic-defence-review',
    kind: 'initiative',
    of: 'united-kingdom',
    name: { en: 'Strategic Defence Review', ru: 'Стратегический оборонный обзор' },
    aliases: {
      en: ['Strategic Defense Review', 'UK Strategic Defence Review', '?SDR'],
      ru: ['Стратегический обзор обороны'],
    },
    definition: {
      en: "British government's review of the armed forces; the one usually meant was published in June 2025, an earlier one of this name in 1998.",
      ru: 'Обзор состояния и задач вооружённых сил Великобритании; обычно имеется в виду обзор июня 2025 года, прежний с этим названием вышел в 1998 году.',
    },
    source: { title: 'GOV.UK: The Strategic Defence Review 2025', url: 'https://www.gov.uk/government/publications/the-strategic-defence-review-2025-making-britain-safer-secure-at-home-strong-abroad' },
  },
  {
    id: 'strategic-defense-initiative',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Strategic Defense Initiative', ru: 'Стратегическая оборонная инициатива' },
    aliases: {
      en: ['Star Wars programme', 'Star Wars program', 'Strategic Defence Initiative', '?Star Wars', '?SDI'],
      ru: ['СОИ', 'программа «Звёздные войны»'],
    },
    definition: {
      en: 'US project announced by President Ronald Reagan in March 1983 to defend against ballistic missiles, partly from space; ended in 1993.',
      ru: 'Проект США, объявленный президентом Рональдом Рейганом в марте 1983 года: защита от баллистических ракет, в том числе из космоса; закрыт в 1993 году.',
    },
    wikipedia: 'Strategic Defense Initiative',
  },
  {
    id: 'sustainable-development-goals',
    kind: 'initiative',
    of: 'united-nations',
    name: { en: 'Sustainable Development Goals', ru: 'Цели устойчивого развития' },
    aliases: {
      en: [
        'Sustainable Development Goal', 'SDGs', 'SDG', 'UN Sustainable Development Goals', '2030 Agenda', 'Agenda 2030',
        '2030 Agenda for Sustainable Development',
      ],
      ru: [
        'Цели в области устойчивого развития', 'цели устойчивого развития', 'ЦУР',
        'Повестка дня в области устойчивого развития на период до 2030 года',
      ],
    },
    definition: {
      en: 'Seventeen goals on poverty, health, climate and more, adopted by the UN General Assembly in September 2015 for the years to 2030.',
      ru: 'Семнадцать целей — от борьбы с бедностью до климата, — принятых Генеральной Ассамблеей ООН в сентябре 2015 года на срок до 2030 года.',
    },
    wikipedia: 'Sustainable Development Goals',
  },
  {
    id: 'tanap',
    kind: 'initiative',
    name: { en: 'TANAP', ru: 'ТАНАП' },
    full: { en: 'Trans-Anatolian Natural Gas Pipeline', ru: 'Трансанатолийский газопровод' },
    aliases: {
      en: ['Trans-Anatolian Pipeline', 'Trans-Anatolian gas pipeline'],
      ru: ['TANAP', 'Trans-Anatolian Natural Gas Pipeline'],
    },
    definition: {
      en: 'Gas pipeline across Turkey, open since 2018: carries Azerbaijani gas from the Georgian to the Greek border.',
      ru: 'Газопровод через Турцию, действует с 2018 года: несёт азербайджанский газ от границы с Грузией к границе с Грецией.',
    },
    wikipedia: 'Trans-Anatolian gas pipeline',
  },
  {
    id: 'tapi',
    kind: 'initiative',
    name: { en: 'TAPI', ru: 'ТАПИ' },
    full: { en: 'Turkmenistan–Afghanistan–Pakistan–India pipeline', ru: 'газопровод Туркменистан — Афганистан — Пакистан — Индия' },
    aliases: {
      en: ['TAPI pipeline', 'Trans-Afghanistan Pipeline', 'Turkmenistan-Afghanistan-Pakistan-India gas pipeline'],
      ru: ['газопровод ТАПИ', 'Трансафганский газопровод'],
    },
    definition: {
      en: 'Planned gas pipeline from Turkmenistan through Afghanistan to Pakistan and India; work was formally begun in December 2015.',
      ru: 'Проект газопровода из Туркменистана через Афганистан в Пакистан и Индию; строительство официально начато в декабре 2015 года.',
    },
    wikipedia: 'Turkmenistan–Afghanistan–Pakistan–India Pipeline',
  },
  {
    id: 'three-seas-initiative',
    kind: 'initiative',
    name: { en: 'Three Seas Initiative', ru: 'Инициатива трёх морей' },
    aliases: {
      en: ['Trimarium', '3SI', 'Three Seas'],
      ru: ['Троеморье', 'Инициатива «Три моря»', 'Триморье'],
    },
    definition: {
      en: 'Forum of EU states between the Baltic, Adriatic and Black Seas, begun by Poland and Croatia in 2015, for transport, energy and digital links.',
      ru: 'Форум государств ЕС между Балтикой, Адриатикой и Чёрным морем, начатый Польшей и Хорватией в 2015 году: транспорт, энергетика, цифровые связи.',
    },
    wikipedia: 'Three Seas Initiative',
  },
  {
    id: 'traceca',
    kind: 'initiative',
    name: { en: 'TRACECA', ru: 'ТРАСЕКА' },
    full: { en: 'Transport Corridor Europe–Caucasus–Asia', ru: 'Транспортный коридор Европа — Кавказ — Азия' },
    aliases: {
      ru: ['TRACECA', 'Transport Corridor Europe-Caucasus-Asia'],
    },
    definition: {
      en: 'Programme for transport from Europe across the Black Sea, the Caucasus and the Caspian to Central Asia, begun by the EU in 1993.',
      ru: 'Программа перевозок из Европы через Чёрное море, Кавказ и Каспий в Центральную Азию, начатая ЕС в 1993 году.',
    },
    wikipedia: 'TRACECA',
  },
  {
    id: 'trans-adriatic-pipeline',
    kind: 'initiative',
    name: { en: 'Trans Adriatic Pipeline', ru: 'Трансадриатический газопровод' },
    aliases: {
      en: ['?TAP'],
      ru: ['Трансадриатический трубопровод'],
    },
    definition: {
      en: 'Gas pipeline from the Turkish-Greek border through Greece and Albania to Italy, in use since the end of 2020 for gas from Azerbaijan.',
      ru: 'Газопровод от турецко-греческой границы через Грецию и Албанию в Италию, с конца 2020 года поставляет газ из Азербайджана.',
    },
    wikipedia: 'Trans Adriatic Pipeline',
  },
  {
    id: 'trans-afghan-railway',
    kind: 'initiative',
    name: { en: 'Trans-Afghan Railway', ru: 'Трансафганская железная дорога' },
    aliases: {
      en: ['Trans-Afghan railroad', 'Termez-Mazar-i-Sharif-Kabul-Peshawar railway', 'Trans-Afghan Corridor'],
      ru: ['Трансафганский коридор', 'Трансафганская магистраль', 'железная дорога Термез — Мазари-Шариф — Кабул — Пешавар'],
    },
    definition: {
      en: 'Planned railway from Uzbekistan across Afghanistan to Pakistan, agreed by the three states in February 2021.',
      ru: 'Проект железной дороги из Узбекистана через Афганистан в Пакистан, согласованный тремя странами в феврале 2021 года.',
    },
    wikipedia: 'Rail transport in Afghanistan',
  },
  {
    id: 'trans-caspian-gas-pipeline',
    kind: 'initiative',
    name: { en: 'Trans-Caspian Gas Pipeline', ru: 'Транскаспийский газопровод' },
    aliases: {
      en: ['Trans-Caspian Pipeline', 'Trans-Caspian gas pipeline project'],
      ru: ['Транскаспийский трубопровод'],
    },
    definition: {
      en: 'Proposed pipeline under the Caspian to carry Turkmen gas to Azerbaijan and on to Europe; discussed since the 1990s and not built.',
      ru: 'Проект газопровода по дну Каспия для поставок туркменского газа в Азербайджан и Европу; обсуждается с 1990-х годов, не построен.',
    },
    wikipedia: 'Trans-Caspian Gas Pipeline',
  },
  {
    id: 'turkstream',
    kind: 'initiative',
    name: { en: 'TurkStream', ru: 'Турецкий поток' },
    aliases: {
      en: ['Turkish Stream', 'TurkStream pipeline', 'Turk Stream'],
      ru: ['газопровод «Турецкий поток»'],
    },
    definition: {
      en: 'Gas pipeline from Russia under the Black Sea to Turkey and on to southeastern Europe, open since January 2020.',
      ru: 'Газопровод из России по дну Чёрного моря в Турцию и далее в Юго-Восточную Европу, действует с января 2020 года.',
    },
    wikipedia: 'TurkStream',
  },
  {
    id: 'ukraine-facility',
    kind: 'initiative',
    of: 'european-union',
    name: { en: 'Ukraine Facility', ru: 'Фонд поддержки Украины' },
    aliases: {
      en: ['EU Ukraine Facility', 'Ukraine Facility programme'],
      ru: ['программа Ukraine Facility', 'Ukraine Facility', 'механизм Ukraine Facility'],
    },
    definition: {
      en: 'EU programme of €50 billion in grants and loans for Ukraine for 2024–2027.',
      ru: 'Программа ЕС на 50 млрд евро грантов и кредитов для Украины на 2024–2027 годы.',
    },
    wikipedia: 'Ukraine Facility',
  },
  {
    id: 'ukraine-peace-formula',
    kind: 'initiative',
    of: 'ukraine',
    name: { en: "Ukraine's Peace Formula", ru: 'Формула мира Зеленского' },
    aliases: {
      en: [
        'Ukrainian Peace Formula', 'Ukraine Peace Formula', "Zelensky's peace formula", "Zelenskyy's peace formula",
        'Zelensky peace formula', '?Peace Formula', 'ten-point peace plan',
      ],
      ru: ['Формула мира Украины', 'украинская формула мира', 'формула Зеленского', '?Формула мира'],
    },
    definition: {
      en: 'Ten points put forward by President Volodymyr Zelensky in November 2022, among them withdrawal of Russian troops and restored borders.',
      ru: 'Десять пунктов, выдвинутых президентом Владимиром Зеленским в ноябре 2022 года, в том числе вывод российских войск и восстановление границ.',
    },
    wikipedia: "Ukraine's Peace Formula",
  },
  {
    id: 'union-for-the-mediterranean',
    kind: 'initiative',
    name: { en: 'Union for the Mediterranean', ru: 'Союз для Средиземноморья' },
    aliases: {
      en: ['Barcelona Process', 'Euro-Mediterranean Partnership', 'Mediterranean Union', 'Euromed Partnership', 'UfM'],
      ru: ['Барселонский процесс', 'Евро-Средиземноморское партнёрство', 'Средиземноморский союз'],
    },
    definition: {
      en: 'Forum of the EU states and their southern and eastern Mediterranean neighbours, founded in 2008 on the Barcelona Process of 1995.',
      ru: 'Форум государств ЕС и их соседей по южному и восточному Средиземноморью, созданный в 2008 году на основе Барселонского процесса 1995 года.',
    },
    wikipedia: 'Union for the Mediterranean',
  },
  {
    id: 'us-russia-reset',
    kind: 'initiative',
    name: { en: 'Russian reset', ru: 'перезагрузка отношений России и США' },
    aliases: {
      en: ['US-Russia reset', 'reset with Russia', 'reset policy', 'reset in relations with Russia', 'Russia reset', 'Obama reset'],
      ru: ['перезагрузка российско-американских отношений', '?перезагрузка', 'политика перезагрузки', 'перезагрузка отношений'],
    },
    definition: {
      en: 'Attempt of the administrations of Barack Obama and Dmitry Medvedev from 2009 to improve relations; its main result was the New START treaty.',
      ru: 'Попытка администраций Барака Обамы и Дмитрия Медведева с 2009 года улучшить отношения; главный итог — договор СНВ-III.',
    },
    wikipedia: 'Russian reset',
  },
  {
    id: 'us-strategy-for-central-asia',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'United States Strategy for Central Asia 2019–2025', ru: 'Стратегия США в Центральной Азии на 2019–2025 годы' },
    aliases: {
      en: [
        'US Strategy for Central Asia', 'U.S. Strategy for Central Asia', 'US Central Asia strategy',
        'United States Strategy for Central Asia',
      ],
      ru: ['Стратегия США по Центральной Азии', 'стратегия США в Центральной Азии', 'Стратегия США в Центральной Азии'],
    },
    definition: {
      en: 'US policy paper of February 2020 on the sovereignty and prosperity of the five states.',
      ru: 'Документ США от февраля 2020 года о суверенитете и процветании пяти государств.',
    },
    wikipedia: 'C5+1',
  },
  {
    id: 'uyghur-forced-labor-prevention-act',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'Uyghur Forced Labor Prevention Act', ru: 'Закон о предотвращении принудительного труда уйгуров' },
    aliases: {
      en: ['UFLPA', 'Uyghur Forced Labour Prevention Act'],
    },
    definition: {
      en: 'US law of December 2021, in force since June 2022, that bars goods from Xinjiang unless shown to be free of forced labour.',
      ru: 'Закон США от декабря 2021 года, в силе с июня 2022-го: запрет ввоза товаров из Синьцзяна, если не доказано отсутствие принудительного труда.',
    },
    wikipedia: 'Uyghur Forced Labor Prevention Act',
  },
  {
    id: 'vision-2030',
    kind: 'initiative',
    of: 'saudi-arabia',
    name: { en: 'Saudi Vision 2030', ru: 'Видение Саудовской Аравии — 2030' },
    aliases: {
      en: ["Saudi Arabia's Vision 2030", 'Vision 2030 programme', '?Vision 2030'],
      ru: ['Саудовское видение — 2030', '?Видение — 2030', '?Видение-2030'],
    },
    definition: {
      en: "Saudi Arabia's programme announced in April 2016 to make its economy less dependent on oil.",
      ru: 'Программа Саудовской Аравии, объявленная в апреле 2016 года, чтобы уменьшить зависимость экономики от нефти.',
    },
    wikipedia: 'Saudi Vision 2030',
  },
  {
    id: 'war-powers-resolution',
    kind: 'initiative',
    of: 'united-states',
    name: { en: 'War Powers Resolution', ru: 'Резолюция о военных полномочиях' },
    aliases: {
      en: ['War Powers Act', 'War Powers Resolution of 1973'],
      ru: ['Закон о военных полномочиях'],
    },
    definition: {
      en: 'US law of November 1973: the president must tell Congress within 48 hours of using force abroad and end it in 60 days without its consent.',
      ru: 'Закон США от ноября 1973 года: президент извещает Конгресс о применении силы за 48 часов и без его согласия прекращает его через 60 дней.',
    },
    wikipedia: 'War Powers Resolution',
  },
  {
    id: 'yamal-lng',
    kind: 'initiative',
    of: 'russia',
    name: { en: 'Yamal LNG', ru: 'Ямал СПГ' },
    aliases: {
      ru: ['проект «Ямал СПГ»'],
    },
    definition: {
      en: "Plant for liquefied natural gas on the Yamal peninsula in Russia's Arctic, led by Novatek, with CNPC and TotalEnergies; exports since December 2017.",
      ru: 'Завод по сжижению газа на полуострове Ямал под руководством «Новатэка», с участием CNPC и TotalEnergies; экспорт с декабря 2017 года.',
    },
    wikipedia: 'Yamal LNG',
  },
  {
    id: 'zangezur-corridor',
    kind: 'initiative',
    name: { en: 'Zangezur Corridor', ru: 'Зангезурский коридор' },
    full: { en: 'Trump Route for International Peace and Prosperity', ru: 'Маршрут Трампа для международного мира и процветания' },
    aliases: {
      en: ['TRIPP', 'Trump Route', 'Trump corridor'],
      ru: ['Маршрут Трампа', 'TRIPP', 'Trump Route for International Peace and Prosperity'],
    },
    definition: {
      en: 'Route planned across southern Armenia between Azerbaijan and Nakhchivan, disputed from 2020; in the US-brokered deal of August 2025 named TRIPP.',
      ru: 'Планируемый путь через юг Армении между Азербайджаном и Нахичеванью, предмет спора с 2020 года; в договорённостях августа 2025 года — «Маршрут Трампа».',
    },
    wikipedia: 'Zangezur Corridor',
  },
  {
    id: 'zapad-exercises',
    kind: 'initiative',
    name: { en: 'Zapad exercises', ru: 'учения «Запад»' },
    aliases: {
      en: ['Zapad-2021', 'Zapad-2025', 'Zapad-2017', 'Zapad 2021', 'Zapad 2025', 'Zapad 2017', 'Zapad exercise', '?Zapad'],
      ru: ['Запад-2021', 'Запад-2025', 'Запад-2017', 'учение «Запад»'],
    },
    definition: {
      en: 'Large exercises of Russia and Belarus, usually every four years, among others in 2017, 2021 and September 2025.',
      ru: 'Крупные учения России и Беларуси, обычно раз в четыре года, в том числе в 2017, 2021 и сентябре 2025 года.',
    },
    wikipedia: 'Zapad 2017 exercise',
  },
  {
    id: 'zeitenwende',
    kind: 'initiative',
    of: 'germany',
    name: { en: 'Zeitenwende', ru: 'Смена эпох' },
    aliases: {
      en: ['Zeitenwende speech'],
      ru: ['Zeitenwende', 'Цайтенвенде'],
    },
    definition: {
      en: '"Turn of the times": Chancellor Olaf Scholz\'s word of 27 February 2022 for Germany\'s change of defence policy after Russia\'s invasion of Ukraine.',
      ru: '«Поворот эпох»: слово канцлера Олафа Шольца от 27 февраля 2022 года о перемене оборонной политики Германии после вторжения России на Украину.',
    },
    wikipedia: 'Zeitenwende speech',
  },
];
