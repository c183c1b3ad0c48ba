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
    id: 'nord-stream',
    kind: 'initiative',
    name: { en: 'Nord Stream', ru: 'Северный поток' },
    aliases: {
      en: ['Nord Stream 1', 'Nord Stream 2', 'Nord Stream I', 'Nord Stream II', 'Nord Stream pipeline', 'Nord Stream pipelines'],
      ru: ['Северный поток — 1', 'Северный поток — 2', 'газопровод «Северный поток»'],
    },
    definition: {
      en: 'Gas pipelines under the Baltic from Russia to Germany: the first opened in 2011, the second, built by 2021, never did; blown up in September 2022.',
      ru: 'Газопроводы по дну Балтики из России в Германию: первый открыт в 2011 году, второй достроен в 2021-м, но не запущен; взорваны в сентябре 2022 года.',
    },
    wikipedia: 'Nord Stream',
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
    wikipedia: 'Strategic Compass for Security and Defence',
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
    wikipedia: 'Strategic Concept of NATO',
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
    wikipedia: 'Strategic Defence Review (2025)',
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
