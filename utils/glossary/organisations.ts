// International and regional organisations, alliances, formats, courts and banks.
import type { Entry } from '../model.ts';

export const organisations: readonly Entry[] = [
  {
    id: '3-3-format',
    kind: 'organisation',
    name: { en: '3+3 format', ru: 'формат «3+3»' },
    full: { en: 'Consultative Regional Platform 3+3', ru: 'Консультативная региональная платформа «3+3»' },
    aliases: {
      en: ['3+3 platform', '3+3 regional platform', '3+3 regional format', 'Regional Platform 3+3'],
      ru: ['платформа «3+3»', 'формат 3+3', 'региональная платформа «3+3»'],
    },
    definition: {
      en: 'Format for the South Caucasus proposed after the war of 2020: Armenia, Azerbaijan, Iran, Russia and Turkey; Georgia stays away.',
      ru: 'Формат для Южного Кавказа, предложен после войны 2020 года: Азербайджан, Армения, Иран, Россия и Турция; Грузия не участвует.',
    },
    members: ['armenia', 'azerbaijan', 'iran', 'russia', 'turkey'],
    wikipedia: 'South Caucasus',
  },
  {
    id: '5-2-format',
    kind: 'organisation',
    name: { en: '5+2 format', ru: 'формат «5+2»' },
    full: { en: '5+2 talks on Transnistria', ru: 'переговоры «5+2» по Приднестровью' },
    aliases: {
      en: ['5+2 talks', '?5+2', '5+2 process'],
      ru: ['?«5+2»', 'формат 5+2', 'переговоры 5+2', 'переговоры «5+2»'],
    },
    definition: {
      en: 'Talks on the Transnistria conflict: Moldova, Transnistria, the OSCE, Russia and Ukraine, with the EU and the US as observers; last met in 2019.',
      ru: 'Переговоры о приднестровском конфликте: Молдова, Приднестровье, ОБСЕ, Россия и Украина, наблюдатели — ЕС и США; последняя встреча — в 2019 году.',
    },
    wikipedia: 'Transnistria conflict',
  },
  {
    id: 'admm-plus',
    kind: 'organisation',
    of: 'asean',
    name: { en: 'ADMM-Plus', ru: 'СМОА плюс' },
    full: { en: "ASEAN Defence Ministers' Meeting-Plus", ru: 'Совещание министров обороны государств АСЕАН и партнёров по диалогу' },
    aliases: {
      en: ["ASEAN Defence Ministers' Meeting Plus", 'ADMM+', "ASEAN Defence Ministers' Meeting", 'ADMM'],
      ru: ['СМОА+', '«СМОА плюс»', 'Совещание министров обороны АСЕАН', 'СМОА'],
    },
    definition: {
      en: 'Meeting of the defence ministers of ASEAN with eight partner states, since 2010.',
      ru: 'Встреча министров обороны АСЕАН с восемью государствами-партнёрами, с 2010 года.',
    },
    wikipedia: "ASEAN Defence Ministers' Meeting-Plus",
  },
  {
    id: 'afreximbank',
    kind: 'organisation',
    name: { en: 'Afreximbank', ru: 'Афрэксимбанк' },
    full: { en: 'African Export–Import Bank', ru: 'Африканский экспортно-импортный банк' },
    aliases: {
      en: ['African Export-Import Bank'],
      ru: ['Африэксимбанк'],
    },
    definition: {
      en: 'Bank that finances the trade of African states, founded in 1993, with its seat in Cairo.',
      ru: 'Банк, финансирующий торговлю стран Африки, создан в 1993 году, Каир.',
    },
    wikipedia: 'African Export–Import Bank',
  },
  {
    id: 'africa-cdc',
    kind: 'organisation',
    of: 'african-union',
    name: { en: 'Africa CDC', ru: 'Африканский ЦКЗ' },
    full: { en: 'Africa Centres for Disease Control and Prevention', ru: 'Африканские центры по контролю и профилактике заболеваний' },
    aliases: {
      ru: ['Африканский центр по контролю и профилактике заболеваний'],
    },
    definition: {
      en: 'Health agency of the African Union, founded in 2017, in Addis Ababa.',
      ru: 'Агентство здравоохранения Африканского союза, создано в 2017 году, Аддис-Абеба.',
    },
    wikipedia: 'Africa Centres for Disease Control and Prevention',
  },
  {
    id: 'african-court-on-human-and-peoples-rights',
    kind: 'organisation',
    of: 'african-union',
    name: { en: "African Court on Human and Peoples' Rights", ru: 'Африканский суд по правам человека и народов' },
    aliases: {
      en: ['African Court'],
      ru: ['?Африканский суд'],
    },
    definition: {
      en: 'Court of the African Union for human rights, at work since 2006, in Arusha.',
      ru: 'Суд Африканского союза по правам человека, работает с 2006 года, Аруша.',
    },
    wikipedia: "African Court on Human and Peoples' Rights",
  },
  {
    id: 'african-development-bank',
    kind: 'organisation',
    name: { en: 'African Development Bank', ru: 'Африканский банк развития' },
    aliases: {
      en: ['AfDB', 'African Development Bank Group'],
      ru: ['АфБР'],
    },
    definition: {
      en: 'Development bank for Africa founded in 1964, with its seat in Abidjan; owned by African and other states.',
      ru: 'Банк развития для Африки, основан в 1964 году, Абиджан; принадлежит африканским и другим государствам.',
    },
    wikipedia: 'African Development Bank',
  },
  {
    id: 'african-standby-force',
    kind: 'organisation',
    of: 'african-union',
    name: { en: 'African Standby Force', ru: 'Африканские резервные силы' },
    aliases: {
      ru: ['Африканские силы постоянной готовности'],
    },
    definition: {
      en: 'Force of soldiers, police and civilians that the African Union can call up from its regions for missions.',
      ru: 'Силы из военных, полиции и гражданских лиц, которые Африканский союз может призвать из своих регионов для миссий.',
    },
    wikipedia: 'African Standby Force',
  },
  {
    id: 'african-union',
    kind: 'organisation',
    name: { en: 'African Union', ru: 'Африканский союз' },
    aliases: {
      en: ['?AU', 'A.U.', 'Organisation of African Unity', 'Organization of African Unity', 'OAU'],
      ru: ['?АС', 'Афросоюз', 'Организация африканского единства', 'ОАЕ'],
    },
    definition: {
      en: 'Organisation of the 55 states of Africa, founded in 2002 in place of the Organisation of African Unity; seat in Addis Ababa.',
      ru: 'Организация 55 государств Африки, создана в 2002 году вместо Организации африканского единства, Аддис-Абеба.',
    },
    wikipedia: 'African Union',
  },
  {
    id: 'african-union-commission',
    kind: 'organisation',
    of: 'african-union',
    name: { en: 'African Union Commission', ru: 'Комиссия Африканского союза' },
    aliases: {
      en: ['AU Commission', '?AUC'],
      ru: ['Комиссия АС'],
    },
    definition: {
      en: 'Executive body of the African Union, in Addis Ababa, led by a chairperson elected for four years.',
      ru: 'Исполнительный орган Африканского союза, Аддис-Абеба; председатель избирается на четыре года.',
    },
    wikipedia: 'African Union Commission',
  },
  {
    id: 'african-union-mission-in-somalia',
    kind: 'organisation',
    of: 'african-union',
    name: { en: 'African Union Mission in Somalia', ru: 'Миссия Африканского союза в Сомали' },
    aliases: {
      en: [
        'AMISOM', 'ATMIS', 'African Union Transition Mission in Somalia', 'AUSSOM',
        'African Union Support and Stabilization Mission in Somalia',
      ],
      ru: ['АМИСОМ', 'АТМИС', 'Переходная миссия Африканского союза в Сомали'],
    },
    definition: {
      en: 'Troops of the African Union in Somalia since 2007 (AMISOM, from 2022 ATMIS, from 2025 AUSSOM), mainly against al-Shabaab.',
      ru: 'Войска Африканского союза в Сомали с 2007 года (АМИСОМ, с 2022 года АТМИС, с 2025 года AUSSOM), главным образом против «Аш-Шабаб».',
    },
    wikipedia: 'African Union Mission to Somalia',
  },
  {
    id: 'african-union-peace-and-security-council',
    kind: 'organisation',
    of: 'african-union',
    name: { en: 'AU Peace and Security Council', ru: 'Совет мира и безопасности АС' },
    full: { en: 'African Union Peace and Security Council', ru: 'Совет мира и безопасности Африканского союза' },
    aliases: {
      en: ['?Peace and Security Council', 'Peace and Security Council of the African Union'],
      ru: ['?Совет мира и безопасности'],
    },
    definition: {
      en: 'Body of the African Union for preventing and ending conflicts, at work since 2004, with fifteen members.',
      ru: 'Орган Африканского союза по предотвращению и прекращению конфликтов, работает с 2004 года, пятнадцать членов.',
    },
    wikipedia: 'Peace and Security Council',
  },
  {
    id: 'aga-khan-development-network',
    kind: 'organisation',
    name: { en: 'Aga Khan Development Network', ru: 'Организация Ага Хана по развитию' },
    aliases: {
      en: ['AKDN', 'Aga Khan Foundation'],
      ru: ['Фонд Ага Хана', 'Сеть развития Ага Хана'],
    },
    definition: {
      en: 'Network of development agencies led by the Aga Khan, at work in Asia and Africa, among others in Tajikistan and Afghanistan.',
      ru: 'Сеть организаций развития во главе с Ага-ханом, работает в Азии и Африке, в том числе в Таджикистане и Афганистане.',
    },
    wikipedia: 'Aga Khan Development Network',
  },
  {
    id: 'alba',
    kind: 'organisation',
    name: { en: 'ALBA', ru: 'АЛБА' },
    full: { en: 'Bolivarian Alliance for the Peoples of Our America', ru: 'Боливарианский альянс для народов нашей Америки' },
    aliases: {
      en: [
        'ALBA-TCP', 'Bolivarian Alliance for the Americas', 'Alianza Bolivariana',
        'Alianza Bolivariana para los Pueblos de Nuestra América',
      ],
    },
    definition: {
      en: 'Alliance of left-led states of Latin America and the Caribbean, founded by Cuba and Venezuela in 2004.',
      ru: 'Союз государств Латинской Америки и Карибского бассейна с левыми правительствами, основан Кубой и Венесуэлой в 2004 году.',
    },
    wikipedia: 'ALBA',
  },
  {
    id: 'alliance-of-sahel-states',
    kind: 'organisation',
    name: { en: 'Alliance of Sahel States', ru: 'Альянс государств Сахеля' },
    full: { en: 'Confederation of Sahel States', ru: 'Конфедерация государств Сахеля' },
    aliases: {
      en: ['?AES', 'Alliance des États du Sahel', 'Confederation of the Sahel States'],
      ru: ['?АГС', 'Конфедерация Сахельских государств', 'Альянс сахельских государств', 'Конфедерация Альянс государств Сахеля'],
    },
    definition: {
      en: 'Alliance of the military governments of Burkina Faso, Mali and Niger, founded in September 2023, a confederation since July 2024.',
      ru: 'Союз военных правительств Буркина-Фасо, Мали и Нигера, создан в сентябре 2023 года, с июля 2024 года — конфедерация.',
    },
    members: ['burkina-faso', 'mali', 'niger'],
    wikipedia: 'Alliance of Sahel States',
  },
  {
    id: 'alliance-of-small-island-states',
    kind: 'organisation',
    name: { en: 'Alliance of Small Island States', ru: 'Альянс малых островных государств' },
    aliases: {
      en: ['AOSIS'],
      ru: ['АОСИС'],
    },
    definition: {
      en: 'Group of small island and low-lying coastal states in climate talks, founded in 1990.',
      ru: 'Группа малых островных и низколежащих прибрежных государств на климатических переговорах, создана в 1990 году.',
    },
    wikipedia: 'Alliance of Small Island States',
  },
  {
    id: 'allied-command-transformation',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'Allied Command Transformation', ru: 'Командование НАТО по трансформации' },
    full: { en: 'NATO Allied Command Transformation', ru: 'Стратегическое командование НАТО по трансформации' },
    definition: {
      en: 'NATO command for developing forces and doctrine, founded in 2003, in Norfolk, Virginia.',
      ru: 'Командование НАТО по развитию сил и доктрин, создано в 2003 году, Норфолк (США).',
    },
    wikipedia: 'Allied Command Transformation',
  },
  {
    id: 'amnesty-international',
    kind: 'organisation',
    name: { en: 'Amnesty International', ru: 'Международная амнистия' },
    aliases: {
      en: ['?Amnesty'],
      ru: ['Amnesty International', '«Международная амнистия»', 'Эмнести Интернешнл'],
    },
    definition: {
      en: 'Non-governmental organisation for human rights, founded in 1961, with its seat in London; Nobel Peace Prize of 1977.',
      ru: 'Неправительственная правозащитная организация, основана в 1961 году, Лондон; Нобелевская премия мира 1977 года.',
    },
    wikipedia: 'Amnesty International',
  },
  {
    id: 'amro',
    kind: 'organisation',
    name: { en: 'ASEAN+3 Macroeconomic Research Office', ru: 'Управление макроэкономических исследований АСЕАН+3' },
    aliases: {
      en: ['AMRO'],
    },
    definition: {
      en: 'Office in Singapore that watches over the economies of ASEAN, China, Japan and South Korea, at work since 2011.',
      ru: 'Управление в Сингапуре, следит за экономикой стран АСЕАН, Китая, Японии и Южной Кореи, работает с 2011 года.',
    },
    wikipedia: 'ASEAN+3 Macroeconomic Research Office',
  },
  {
    id: 'andean-community',
    kind: 'organisation',
    name: { en: 'Andean Community', ru: 'Андское сообщество' },
    aliases: {
      en: ['Andean Community of Nations', 'Andean Pact'],
      ru: ['Андское сообщество наций', 'Андский пакт'],
    },
    definition: {
      en: 'Customs union of Bolivia, Colombia, Ecuador and Peru, founded in 1969, with its seat in Lima.',
      ru: 'Таможенный союз Боливии, Колумбии, Перу и Эквадора, создан в 1969 году, Лима.',
    },
    members: ['bolivia', 'colombia', 'ecuador', 'peru'],
    wikipedia: 'Andean Community',
  },
  {
    id: 'anzus',
    kind: 'organisation',
    name: { en: 'ANZUS', ru: 'АНЗЮС' },
    full: { en: 'Australia, New Zealand and United States Security Treaty', ru: 'Договор безопасности Австралии, Новой Зеландии и США' },
    aliases: {
      en: ['ANZUS Treaty', 'ANZUS alliance'],
    },
    definition: {
      en: 'Alliance of Australia, New Zealand and the United States under a treaty of 1951; the United States suspended its duty to New Zealand in 1986.',
      ru: 'Союз Австралии, Новой Зеландии и США по договору 1951 года; в 1986 году США приостановили обязательства перед Новой Зеландией.',
    },
    members: ['australia', 'new-zealand', 'united-states'],
    wikipedia: 'ANZUS',
  },
  {
    id: 'apec',
    kind: 'organisation',
    name: { en: 'APEC', ru: 'АТЭС' },
    full: { en: 'Asia-Pacific Economic Cooperation', ru: 'Азиатско-Тихоокеанское экономическое сотрудничество' },
    aliases: {
      en: ['Asia-Pacific Economic Cooperation forum'],
    },
    definition: {
      en: 'Forum of 21 economies around the Pacific for trade and investment, founded in 1989, with its secretariat in Singapore.',
      ru: 'Форум 21 экономики Тихоокеанского региона по торговле и инвестициям, создан в 1989 году, секретариат в Сингапуре.',
    },
    members: [
      'australia', 'brunei', 'canada', 'chile', 'china', 'hong-kong', 'indonesia', 'japan', 'malaysia', 'mexico', 'new-zealand',
      'papua-new-guinea', 'peru', 'philippines', 'russia', 'singapore', 'south-korea', 'taiwan', 'thailand', 'united-states', 'vietnam',
    ],
    wikipedia: 'Asia-Pacific Economic Cooperation',
  },
  {
    id: 'arab-league',
    kind: 'organisation',
    name: { en: 'Arab League', ru: 'Лига арабских государств' },
    aliases: {
      en: ['League of Arab States'],
      ru: ['ЛАГ', 'Арабская лига'],
    },
    definition: {
      en: 'Organisation of 22 Arab states, founded in 1945, with its seat in Cairo. Syria was suspended from 2011 to 2023.',
      ru: 'Организация 22 арабских государств, основана в 1945 году, Каир. Участие Сирии было приостановлено в 2011–2023 годах.',
    },
    members: [
      'algeria', 'bahrain', 'comoros', 'djibouti', 'egypt', 'iraq', 'jordan', 'kuwait', 'lebanon', 'libya', 'mauritania', 'morocco',
      'oman', 'palestine', 'qatar', 'saudi-arabia', 'somalia', 'sudan', 'syria', 'tunisia', 'united-arab-emirates', 'yemen',
    ],
    wikipedia: 'Arab League',
  },
  {
    id: 'arab-maghreb-union',
    kind: 'organisation',
    name: { en: 'Arab Maghreb Union', ru: 'Союз арабского Магриба' },
    aliases: {
      en: ['Union of the Arab Maghreb', '?AMU', 'Maghreb Union'],
      ru: ['?САМ'],
    },
    definition: {
      en: 'Organisation of Algeria, Libya, Mauritania, Morocco and Tunisia, founded in 1989; its leaders have not met since 1994 (as of 2025).',
      ru: 'Организация Алжира, Ливии, Мавритании, Марокко и Туниса, создана в 1989 году; лидеры не собирались с 1994 года (на 2025 год).',
    },
    members: ['algeria', 'libya', 'mauritania', 'morocco', 'tunisia'],
    wikipedia: 'Arab Maghreb Union',
  },
  {
    id: 'arctic-council',
    kind: 'organisation',
    name: { en: 'Arctic Council', ru: 'Арктический совет' },
    definition: {
      en: 'Forum of the eight Arctic states, founded in 1996; seven of them suspended most work with Russia in March 2022.',
      ru: 'Форум восьми арктических государств, создан в 1996 году; в марте 2022 года семь из них приостановили основную работу с Россией.',
    },
    members: ['canada', 'denmark', 'finland', 'iceland', 'norway', 'russia', 'sweden', 'united-states'],
    wikipedia: 'Arctic Council',
  },
  {
    id: 'asean',
    kind: 'organisation',
    name: { en: 'ASEAN', ru: 'АСЕАН' },
    full: { en: 'Association of Southeast Asian Nations', ru: 'Ассоциация государств Юго-Восточной Азии' },
    aliases: {
      en: ['Association of South East Asian Nations', 'Association of South-East Asian Nations'],
    },
    definition: {
      en: 'Organisation of eleven Southeast Asian states, founded in 1967, with its secretariat in Jakarta; Timor-Leste joined in October 2025.',
      ru: 'Организация одиннадцати стран Юго-Восточной Азии, основана в 1967 году, секретариат в Джакарте; в октябре 2025 года вступил Восточный Тимор.',
    },
    members: [
      'brunei', 'cambodia', 'indonesia', 'laos', 'malaysia', 'myanmar', 'philippines', 'singapore', 'thailand', 'timor-leste', 'vietnam',
    ],
    wikipedia: 'ASEAN',
  },
  {
    id: 'asean-plus-three',
    kind: 'organisation',
    of: 'asean',
    name: { en: 'ASEAN Plus Three', ru: 'АСЕАН плюс три' },
    aliases: {
      en: ['ASEAN+3', '?APT'],
      ru: ['АСЕАН+3', '«АСЕАН плюс три»'],
    },
    definition: {
      en: 'Forum of the ASEAN states with China, Japan and South Korea, since 1997.',
      ru: 'Форум стран АСЕАН с Китаем, Японией и Южной Кореей, с 1997 года.',
    },
    wikipedia: 'ASEAN Plus Three',
  },
  {
    id: 'asean-regional-forum',
    kind: 'organisation',
    of: 'asean',
    name: { en: 'ASEAN Regional Forum', ru: 'Региональный форум АСЕАН' },
    aliases: {
      en: ['?ARF'],
      ru: ['Региональный форум АСЕАН по безопасности', '?АРФ'],
    },
    definition: {
      en: 'Forum for security in the Asia-Pacific around ASEAN, since 1994, with more than twenty-five participants.',
      ru: 'Форум по безопасности в Азиатско-Тихоокеанском регионе вокруг АСЕАН, с 1994 года; более двадцати пяти участников.',
    },
    wikipedia: 'ASEAN Regional Forum',
  },
  {
    id: 'asean-secretariat',
    kind: 'organisation',
    of: 'asean',
    name: { en: 'ASEAN Secretariat', ru: 'Секретариат АСЕАН' },
    definition: {
      en: 'Secretariat of the Association of Southeast Asian Nations, founded in 1976, in Jakarta.',
      ru: 'Секретариат Ассоциации государств Юго-Восточной Азии, создан в 1976 году, Джакарта.',
    },
    wikipedia: 'ASEAN',
  },
  {
    id: 'asian-development-bank',
    kind: 'organisation',
    name: { en: 'Asian Development Bank', ru: 'Азиатский банк развития' },
    aliases: {
      en: ['ADB'],
      ru: ['АБР'],
    },
    definition: {
      en: 'Regional development bank founded in 1966, with its seat in Manila; lends to states of Asia and the Pacific.',
      ru: 'Региональный банк развития, основан в 1966 году, штаб-квартира в Маниле; кредитует страны Азии и Тихого океана.',
    },
    wikipedia: 'Asian Development Bank',
  },
  {
    id: 'asian-infrastructure-investment-bank',
    kind: 'organisation',
    name: { en: 'AIIB', ru: 'АБИИ' },
    full: { en: 'Asian Infrastructure Investment Bank', ru: 'Азиатский банк инфраструктурных инвестиций' },
    definition: {
      en: 'Multilateral development bank proposed by China, open since January 2016, with its seat in Beijing; finances infrastructure.',
      ru: 'Многосторонний банк развития, созданный по предложению Китая; работает с января 2016 года в Пекине; финансирует инфраструктуру.',
    },
    wikipedia: 'Asian Infrastructure Investment Bank',
  },
  {
    id: 'association-trio',
    kind: 'organisation',
    name: { en: 'Association Trio', ru: 'Ассоциированное трио' },
    aliases: {
      en: ['Associated Trio', 'Association trio'],
      ru: ['«Ассоциированное трио»'],
    },
    definition: {
      en: 'Format of Georgia, Moldova and Ukraine for their ties with the EU, founded in May 2021.',
      ru: 'Формат Грузии, Молдовы и Украины по связям с ЕС, создан в мае 2021 года.',
    },
    members: ['georgia-country', 'moldova', 'ukraine'],
    wikipedia: 'Association Trio',
  },
  {
    id: 'aukus',
    kind: 'organisation',
    name: { en: 'AUKUS', ru: 'АУКУС' },
    full: { en: 'Australia, United Kingdom, United States', ru: 'Австралия, Великобритания, США' },
    aliases: {
      en: ['AUKUS pact'],
      ru: ['AUKUS', 'Australia, United Kingdom, United States'],
    },
    definition: {
      en: 'Security partnership of Australia, the United Kingdom and the United States, announced in September 2021; centred on nuclear-powered submarines.',
      ru: 'Партнёрство в сфере безопасности Австралии, Великобритании и США, объявлено в сентябре 2021 года; в центре — атомные подводные лодки.',
    },
    members: ['australia', 'united-kingdom', 'united-states'],
    wikipedia: 'AUKUS',
  },
  {
    id: 'australia-group',
    kind: 'organisation',
    name: { en: 'Australia Group', ru: 'Австралийская группа' },
    definition: {
      en: 'Informal export-control regime for goods of use in chemical and biological weapons, founded in 1985.',
      ru: 'Неформальный режим экспортного контроля за товарами, пригодными для химического и биологического оружия, создан в 1985 году.',
    },
    wikipedia: 'Australia Group',
  },
  {
    id: 'baltic-assembly',
    kind: 'organisation',
    name: { en: 'Baltic Assembly', ru: 'Балтийская ассамблея' },
    aliases: {
      en: ['Baltic Council of Ministers'],
      ru: ['Балтийский совет министров'],
    },
    definition: {
      en: 'Body of the parliaments of Estonia, Latvia and Lithuania, founded in 1991.',
      ru: 'Орган парламентов Латвии, Литвы и Эстонии, создан в 1991 году.',
    },
    members: ['estonia', 'latvia', 'lithuania'],
    wikipedia: 'Baltic Assembly',
  },
  {
    id: 'bank-for-international-settlements',
    kind: 'organisation',
    name: { en: 'Bank for International Settlements', ru: 'Банк международных расчётов' },
    aliases: {
      en: ['?BIS'],
      ru: ['БМР'],
    },
    definition: {
      en: 'Bank owned by central banks, founded in 1930, in Basel; serves them as bank and meeting place.',
      ru: 'Банк, принадлежащий центральным банкам, основан в 1930 году, Базель; служит им банком и местом встреч.',
    },
    wikipedia: 'Bank for International Settlements',
  },
  {
    id: 'barents-euro-arctic-council',
    kind: 'organisation',
    name: { en: 'Barents Euro-Arctic Council', ru: 'Совет Баренцева/Евроарктического региона' },
    aliases: {
      en: ['BEAC', 'Barents Council'],
      ru: ['СБЕР', 'Баренцев совет', 'Совет Баренцева региона'],
    },
    definition: {
      en: 'Forum of the states of the Barents region, founded in 1993; Russia left in September 2023.',
      ru: 'Форум стран региона Баренцева моря, создан в 1993 году; Россия вышла в сентябре 2023 года.',
    },
    wikipedia: 'Barents Euro-Arctic Council',
  },
  {
    id: 'basel-committee',
    kind: 'organisation',
    of: 'bank-for-international-settlements',
    name: { en: 'Basel Committee on Banking Supervision', ru: 'Базельский комитет по банковскому надзору' },
    aliases: {
      en: ['Basel Committee', 'BCBS'],
      ru: ['Базельский комитет', 'БКБН'],
    },
    definition: {
      en: 'Committee of central banks and supervisors that sets standards for bank capital, founded in 1974, in Basel.',
      ru: 'Комитет центральных банков и надзорных органов, устанавливает стандарты капитала банков, создан в 1974 году, Базель.',
    },
    wikipedia: 'Basel Committee on Banking Supervision',
  },
  {
    id: 'bimstec',
    kind: 'organisation',
    name: { en: 'BIMSTEC', ru: 'БИМСТЕК' },
    full: { en: 'Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation', ru: 'Инициатива стран Бенгальского залива по многоотраслевому техническому и экономическому сотрудничеству' },
    aliases: {
      en: ['Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Co-operation'],
    },
    definition: {
      en: 'Organisation of seven states around the Bay of Bengal, founded in 1997, with its secretariat in Dhaka.',
      ru: 'Организация семи стран Бенгальского залива, основана в 1997 году, секретариат в Дакке.',
    },
    members: ['bangladesh', 'bhutan', 'india', 'myanmar', 'nepal', 'sri-lanka', 'thailand'],
    wikipedia: 'Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
  },
  {
    id: 'black-sea-economic-cooperation',
    kind: 'organisation',
    name: { en: 'Organization of the Black Sea Economic Cooperation', ru: 'Организация Черноморского экономического сотрудничества' },
    aliases: {
      en: ['BSEC', 'Black Sea Economic Cooperation', 'Black Sea Economic Cooperation Organization'],
      ru: ['ОЧЭС', 'Черноморское экономическое сотрудничество', 'ЧЭС'],
    },
    definition: {
      en: 'Economic organisation of 13 states around and near the Black Sea, founded in 1992, with its secretariat in Istanbul.',
      ru: 'Экономическая организация 13 государств Причерноморья и соседних стран, основана в 1992 году, секретариат в Стамбуле.',
    },
    members: [
      'albania', 'armenia', 'azerbaijan', 'bulgaria', 'georgia-country', 'greece', 'moldova', 'north-macedonia', 'romania', 'russia',
      'serbia', 'turkey', 'ukraine',
    ],
    wikipedia: 'Organization of the Black Sea Economic Cooperation',
  },
  {
    id: 'board-of-peace',
    kind: 'organisation',
    name: { en: 'Board of Peace', ru: 'Совет мира' },
    aliases: {
      en: ['Gaza Board of Peace'],
      ru: ['?Совет мира по Газе'],
    },
    definition: {
      en: "International body under Donald Trump's plan for Gaza, welcomed by the UN Security Council in November 2025; charter signed in January 2026.",
      ru: 'Международный орган по плану Дональда Трампа для Газы, поддержан Советом Безопасности ООН в ноябре 2025 года; устав подписан в январе 2026 года.',
    },
    wikipedia: 'Board of Peace',
  },
  {
    id: 'brics',
    kind: 'organisation',
    name: { en: 'BRICS', ru: 'БРИКС' },
    full: { en: 'Brazil, Russia, India, China, South Africa', ru: 'Бразилия, Россия, Индия, Китай, ЮАР' },
    aliases: {
      en: ['BRICS+'],
      ru: ['БРИКС+'],
    },
    definition: {
      en: 'Group of large emerging economies, summits since 2009; South Africa joined in 2010. Widened from 2024 by Egypt, Ethiopia, Iran, the UAE and Indonesia.',
      ru: 'Группа крупных развивающихся экономик, саммиты с 2009 года; ЮАР вошла в 2010 году. С 2024 года присоединились Египет, Эфиопия, Иран, ОАЭ и Индонезия.',
    },
    members: ['brazil', 'china', 'egypt', 'ethiopia', 'india', 'indonesia', 'iran', 'russia', 'south-africa', 'united-arab-emirates'],
    wikipedia: 'BRICS',
  },
  {
    id: 'bucharest-nine',
    kind: 'organisation',
    name: { en: 'Bucharest Nine', ru: 'Бухарестская девятка' },
    aliases: {
      en: ['B9', 'Bucharest Format', 'Bucharest 9', 'Bucharest format'],
      ru: ['«Бухарестская девятка»', 'Бухарестский формат', 'B9', 'бухарестская девятка'],
    },
    definition: {
      en: "Format of nine NATO states on the alliance's eastern flank, from Estonia to Bulgaria, founded in 2015 by Romania and Poland.",
      ru: 'Формат девяти стран НАТО на восточном фланге альянса, от Эстонии до Болгарии, создан в 2015 году Румынией и Польшей.',
    },
    members: ['bulgaria', 'czechia', 'estonia', 'hungary', 'latvia', 'lithuania', 'poland', 'romania', 'slovakia'],
    wikipedia: 'Bucharest Nine',
  },
  {
    id: 'c5-1',
    kind: 'organisation',
    name: { en: 'C5+1', ru: 'C5+1' },
    full: { en: 'Central Asia plus one', ru: 'Центральная Азия плюс один' },
    aliases: {
      en: ['?C5', 'C5 + 1'],
      ru: ['С5+1', 'Центральная Азия + США'],
    },
    definition: {
      en: 'Format of talks between the five Central Asian states and one outside partner, first of all the United States (since 2015).',
      ru: 'Формат переговоров пяти стран Центральной Азии с одним внешним партнёром, прежде всего с США (с 2015 года).',
    },
    members: ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'],
    wikipedia: 'C5+1',
  },
  {
    id: 'caf-bank',
    kind: 'organisation',
    name: { en: 'CAF – Development Bank of Latin America and the Caribbean', ru: 'CAF — Банк развития Латинской Америки и Карибского бассейна' },
    aliases: {
      en: ['Development Bank of Latin America', 'Andean Development Corporation', 'Corporación Andina de Fomento', '?CAF'],
      ru: ['Банк развития Латинской Америки', 'Андская корпорация развития'],
    },
    definition: {
      en: 'Development bank owned mostly by states of Latin America and the Caribbean, founded in 1970, with its seat in Caracas.',
      ru: 'Банк развития, принадлежащий в основном странам Латинской Америки и Карибского бассейна, создан в 1970 году, Каракас.',
    },
    wikipedia: 'CAF – Development Bank of Latin America and the Caribbean',
  },
  {
    id: 'carec',
    kind: 'organisation',
    name: { en: 'CAREC', ru: 'ЦАРЭС' },
    full: { en: 'Central Asia Regional Economic Cooperation', ru: 'Центральноазиатское региональное экономическое сотрудничество' },
    aliases: {
      en: ['Central Asia Regional Economic Cooperation Program'],
      ru: ['Программа Центральноазиатского регионального экономического сотрудничества'],
    },
    definition: {
      en: 'Programme of eleven states from the Caucasus to China for transport, energy and trade, since 2001, led by the Asian Development Bank.',
      ru: 'Программа одиннадцати стран от Кавказа до Китая по транспорту, энергетике и торговле, с 2001 года, при ведущей роли Азиатского банка развития.',
    },
    wikipedia: 'Central Asia Regional Economic Cooperation Program',
  },
  {
    id: 'caricom',
    kind: 'organisation',
    name: { en: 'CARICOM', ru: 'КАРИКОМ' },
    full: { en: 'Caribbean Community', ru: 'Карибское сообщество' },
    aliases: {
      en: ['Caricom'],
    },
    definition: {
      en: 'Organisation of fifteen Caribbean states and territories, founded in 1973, with its secretariat in Georgetown, Guyana.',
      ru: 'Организация пятнадцати стран и территорий Карибского бассейна, создана в 1973 году, секретариат в Джорджтауне, Гайана.',
    },
    wikipedia: 'Caribbean Community',
  },
  {
    id: 'cefta',
    kind: 'organisation',
    name: { en: 'CEFTA', ru: 'ЦЕФТА' },
    full: { en: 'Central European Free Trade Agreement', ru: 'Центральноевропейское соглашение о свободной торговле' },
    definition: {
      en: 'Free trade agreement of the Western Balkan states and Moldova in its form of 2006; founded in 1992 by Central European states.',
      ru: 'Соглашение о свободной торговле стран Западных Балкан и Молдовы в редакции 2006 года; заключено в 1992 году странами Центральной Европы.',
    },
    wikipedia: 'Central European Free Trade Agreement',
  },
  {
    id: 'celac',
    kind: 'organisation',
    name: { en: 'CELAC', ru: 'СЕЛАК' },
    full: { en: 'Community of Latin American and Caribbean States', ru: 'Сообщество стран Латинской Америки и Карибского бассейна' },
    aliases: {
      en: ['Comunidad de Estados Latinoamericanos y Caribeños'],
      ru: ['Сообщество латиноамериканских и карибских государств'],
    },
    definition: {
      en: 'Forum of 33 states of Latin America and the Caribbean, without the United States and Canada; founded in 2011.',
      ru: 'Форум 33 стран Латинской Америки и Карибского бассейна без США и Канады, создан в 2011 году.',
    },
    wikipedia: 'Community of Latin American and Caribbean States',
  },
  {
    id: 'cemac',
    kind: 'organisation',
    name: { en: 'CEMAC', ru: 'СЕМАК' },
    full: { en: 'Central African Economic and Monetary Community', ru: 'Экономическое и валютное сообщество Центральной Африки' },
    aliases: {
      en: ['Economic and Monetary Community of Central Africa', "Communauté économique et monétaire de l'Afrique centrale"],
      ru: ['Центральноафриканское экономическое и валютное сообщество'],
    },
    definition: {
      en: 'Community of six Central African states that share a CFA franc, founded in 1994, with its seat in Bangui.',
      ru: 'Сообщество шести стран Центральной Африки с общим франком КФА, создано в 1994 году, Банги.',
    },
    members: ['cameroon', 'central-african-republic', 'chad', 'equatorial-guinea', 'gabon', 'republic-of-the-congo'],
    wikipedia: 'Economic Community of Central African States',
  },
  {
    id: 'cen-sad',
    kind: 'organisation',
    name: { en: 'CEN-SAD', ru: 'СЕН-САД' },
    full: { en: 'Community of Sahel–Saharan States', ru: 'Сообщество сахело-сахарских государств' },
    aliases: {
      en: ['Community of Sahel-Saharan States', 'Community of Sahelo-Saharan States'],
    },
    definition: {
      en: "Organisation of states of the Sahel and the Sahara, founded in 1998 at Libya's proposal.",
      ru: 'Организация стран Сахеля и Сахары, создана в 1998 году по предложению Ливии.',
    },
    wikipedia: 'Community of Sahel–Saharan States',
  },
  {
    id: 'cento',
    kind: 'organisation',
    name: { en: 'CENTO', ru: 'СЕНТО' },
    full: { en: 'Central Treaty Organization', ru: 'Организация центрального договора' },
    aliases: {
      en: ['Baghdad Pact'],
      ru: ['Багдадский пакт'],
    },
    definition: {
      en: 'Former alliance of Britain, Iran, Pakistan, Turkey and, until 1959, Iraq; founded as the Baghdad Pact in 1955, ended in 1979.',
      ru: 'Бывший союз Великобритании, Ирана, Пакистана, Турции и, до 1959 года, Ирака; создан в 1955 году как Багдадский пакт, распущен в 1979 году.',
    },
    wikipedia: 'Central Treaty Organization',
  },
  {
    id: 'central-american-bank-for-economic-integration',
    kind: 'organisation',
    name: { en: 'Central American Bank for Economic Integration', ru: 'Центральноамериканский банк экономической интеграции' },
    aliases: {
      en: ['CABEI'],
      ru: ['ЦАБЭИ'],
    },
    definition: {
      en: 'Development bank of Central American and other states, founded in 1960, with its seat in Tegucigalpa.',
      ru: 'Банк развития стран Центральной Америки и других государств, основан в 1960 году, Тегусигальпа.',
    },
    wikipedia: 'Central American Bank for Economic Integration',
  },
  {
    id: 'central-american-integration-system',
    kind: 'organisation',
    name: { en: 'Central American Integration System', ru: 'Система центральноамериканской интеграции' },
    aliases: {
      en: ['SICA', 'Sistema de la Integración Centroamericana'],
      ru: ['СИКА'],
    },
    definition: {
      en: 'Organisation of eight states of Central America and the Caribbean, founded in 1991, with its seat in San Salvador.',
      ru: 'Организация восьми стран Центральной Америки и Карибского бассейна, создана в 1991 году, Сан-Сальвадор.',
    },
    members: ['belize', 'costa-rica', 'dominican-republic', 'el-salvador', 'guatemala', 'honduras', 'nicaragua', 'panama'],
    wikipedia: 'Central American Integration System',
  },
  {
    id: 'cern',
    kind: 'organisation',
    name: { en: 'CERN', ru: 'ЦЕРН' },
    full: { en: 'European Organization for Nuclear Research', ru: 'Европейская организация по ядерным исследованиям' },
    aliases: {
      en: ['Conseil européen pour la recherche nucléaire', 'European Organisation for Nuclear Research'],
    },
    definition: {
      en: 'Research organisation of states for particle physics, founded in 1954, near Geneva; runs the Large Hadron Collider.',
      ru: 'Международная организация по физике частиц, создана в 1954 году, близ Женевы; эксплуатирует Большой адронный коллайдер.',
    },
    wikipedia: 'CERN',
  },
  {
    id: 'cica',
    kind: 'organisation',
    name: { en: 'CICA', ru: 'СВМДА' },
    full: { en: 'Conference on Interaction and Confidence-Building Measures in Asia', ru: 'Совещание по взаимодействию и мерам доверия в Азии' },
    definition: {
      en: 'Asian security forum proposed by Kazakhstan in 1992, first summit in 2002; secretariat in Astana.',
      ru: 'Азиатский форум по безопасности, предложен Казахстаном в 1992 году, первый саммит — в 2002 году; секретариат в Астане.',
    },
    members: [
      'afghanistan', 'azerbaijan', 'bahrain', 'bangladesh', 'cambodia', 'china', 'egypt', 'india', 'iran', 'iraq', 'israel', 'jordan',
      'kazakhstan', 'kuwait', 'kyrgyzstan', 'mongolia', 'pakistan', 'palestine', 'qatar', 'russia', 'south-korea', 'sri-lanka',
      'tajikistan', 'thailand', 'turkey', 'united-arab-emirates', 'uzbekistan', 'vietnam',
    ],
    wikipedia: 'Conference on Interaction and Confidence-Building Measures in Asia',
  },
  {
    id: 'cis-anti-terrorism-center',
    kind: 'organisation',
    of: 'commonwealth-of-independent-states',
    name: { en: 'CIS Anti-Terrorism Center', ru: 'Антитеррористический центр СНГ' },
    full: { en: 'Anti-Terrorism Center of the Commonwealth of Independent States', ru: 'Антитеррористический центр государств — участников СНГ' },
    aliases: {
      en: ['CIS Antiterrorist Center', 'CIS Anti-Terrorism Centre'],
      ru: ['АТЦ СНГ'],
    },
    definition: {
      en: 'Body of the CIS for cooperation against terrorism, founded in 2000, in Moscow with a branch in Bishkek.',
      ru: 'Орган СНГ по сотрудничеству против терроризма, создан в 2000 году, Москва, отделение в Бишкеке.',
    },
    source: { title: 'Anti-Terrorism Center of the CIS member states', url: 'https://www.cisatc.org/' },
  },
  {
    id: 'cis-interparliamentary-assembly',
    kind: 'organisation',
    of: 'commonwealth-of-independent-states',
    name: { en: 'CIS Interparliamentary Assembly', ru: 'Межпарламентская ассамблея СНГ' },
    full: { en: 'Interparliamentary Assembly of Member Nations of the Commonwealth of Independent States', ru: 'Межпарламентская ассамблея государств — участников Содружества Независимых Государств' },
    aliases: {
      en: ['IPA CIS', 'Interparliamentary Assembly of the CIS'],
      ru: ['МПА СНГ'],
    },
    definition: {
      en: 'Assembly of the parliaments of CIS states, founded in 1992, with its seat in Saint Petersburg.',
      ru: 'Собрание парламентов государств СНГ, создано в 1992 году, Санкт-Петербург.',
    },
    wikipedia: 'Interparliamentary Assembly of Member Nations of the Commonwealth of Independent States',
  },
  {
    id: 'coalition-of-the-willing-ukraine',
    kind: 'organisation',
    name: { en: 'Coalition of the Willing on Ukraine', ru: 'Коалиция желающих по Украине' },
    aliases: {
      en: ['?Coalition of the Willing', '?coalition of the willing', 'coalition of the willing for Ukraine'],
      ru: ['?Коалиция желающих', '?коалиция желающих', '?коалиция решительных'],
    },
    definition: {
      en: 'Group of states led by Britain and France since March 2025 that prepares security guarantees for Ukraine after a ceasefire.',
      ru: 'Группа государств во главе с Великобританией и Францией с марта 2025 года; готовит гарантии безопасности Украине после прекращения огня.',
    },
    wikipedia: 'Coalition of the willing',
  },
  {
    id: 'cocom',
    kind: 'organisation',
    name: { en: 'CoCom', ru: 'КОКОМ' },
    full: { en: 'Coordinating Committee for Multilateral Export Controls', ru: 'Координационный комитет по экспортному контролю' },
    aliases: {
      ru: ['КоКом'],
    },
    definition: {
      en: 'Western export-control regime against the Soviet bloc, 1949–1994; followed by the Wassenaar Arrangement.',
      ru: 'Западный режим экспортного контроля против советского блока, 1949–1994; за ним последовали Вассенаарские договорённости.',
    },
    wikipedia: 'Coordinating Committee for Multilateral Export Controls',
  },
  {
    id: 'colombo-security-conclave',
    kind: 'organisation',
    name: { en: 'Colombo Security Conclave', ru: 'Коломбский конклав по безопасности' },
    aliases: {
      ru: ['Конклав безопасности Коломбо'],
    },
    definition: {
      en: 'Indian Ocean security grouping led by India with the Maldives, Sri Lanka, Mauritius and other states, which grew from trilateral talks of 2011.',
      ru: 'Группа по безопасности в Индийском океане: Индия, Маврикий, Мальдивы, Шри-Ланка и другие страны; выросла из трёхсторонних встреч 2011 года.',
    },
    wikipedia: 'Colombo Security Conclave',
  },
  {
    id: 'combined-maritime-forces',
    kind: 'organisation',
    name: { en: 'Combined Maritime Forces', ru: 'Объединённые морские силы' },
    aliases: {
      en: ['?CMF'],
      ru: ['Объединённые военно-морские силы в Бахрейне'],
    },
    definition: {
      en: 'Naval partnership of more than forty states for security at sea in the Middle East, with its headquarters in Bahrain.',
      ru: 'Военно-морское партнёрство более сорока государств для безопасности на море у берегов Ближнего Востока, штаб в Бахрейне.',
    },
    wikipedia: 'Combined Maritime Forces',
  },
  {
    id: 'comecon',
    kind: 'organisation',
    name: { en: 'Comecon', ru: 'СЭВ' },
    full: { en: 'Council for Mutual Economic Assistance', ru: 'Совет экономической взаимопомощи' },
    aliases: {
      en: ['CMEA'],
    },
    definition: {
      en: 'Economic organisation of the Soviet Union and its socialist allies, 1949–1991.',
      ru: 'Экономическая организация СССР и его социалистических союзников, 1949–1991.',
    },
    wikipedia: 'Comecon',
  },
  {
    id: 'comesa',
    kind: 'organisation',
    name: { en: 'COMESA', ru: 'КОМЕСА' },
    full: { en: 'Common Market for Eastern and Southern Africa', ru: 'Общий рынок Восточной и Южной Африки' },
    definition: {
      en: 'Free trade organisation of 21 African states, founded in 1994, with its seat in Lusaka.',
      ru: 'Организация свободной торговли 21 государства Африки, создана в 1994 году, Лусака.',
    },
    wikipedia: 'Common Market for Eastern and Southern Africa',
  },
  {
    id: 'comintern',
    kind: 'organisation',
    name: { en: 'Comintern', ru: 'Коминтерн' },
    full: { en: 'Communist International', ru: 'Коммунистический интернационал' },
    aliases: {
      en: ['Third International'],
      ru: ['Третий интернационал', 'III Интернационал'],
    },
    definition: {
      en: 'Organisation of communist parties led from Moscow, 1919–1943.',
      ru: 'Организация коммунистических партий с центром в Москве, 1919–1943.',
    },
    wikipedia: 'Communist International',
  },
  {
    id: 'committee-to-protect-journalists',
    kind: 'organisation',
    name: { en: 'Committee to Protect Journalists', ru: 'Комитет защиты журналистов' },
    aliases: {
      en: ['?CPJ'],
      ru: ['Комитет по защите журналистов'],
    },
    definition: {
      en: 'Non-governmental organisation for the safety of journalists, founded in 1981, in New York.',
      ru: 'Неправительственная организация по безопасности журналистов, основана в 1981 году, Нью-Йорк.',
    },
    wikipedia: 'Committee to Protect Journalists',
  },
  {
    id: 'commonwealth-of-independent-states',
    kind: 'organisation',
    name: { en: 'CIS', ru: 'СНГ' },
    full: { en: 'Commonwealth of Independent States', ru: 'Содружество Независимых Государств' },
    definition: {
      en: 'Association of former Soviet republics founded in December 1991, seated in Minsk. Georgia left in 2009; Ukraine ended its part in 2018.',
      ru: 'Объединение бывших советских республик, создано в декабре 1991 года, штаб-квартира в Минске. Грузия вышла в 2009 году; Украина прекратила участие в 2018 году.',
    },
    wikipedia: 'Commonwealth of Independent States',
  },
  {
    id: 'commonwealth-of-nations',
    kind: 'organisation',
    name: { en: 'Commonwealth of Nations', ru: 'Содружество наций' },
    aliases: {
      en: ['?the Commonwealth', '?Commonwealth', 'British Commonwealth'],
      ru: ['Британское Содружество', 'Британское содружество', '?Содружество'],
    },
    definition: {
      en: 'Association of 56 states (as of 2025), most of them once under British rule; in its modern form since 1949, secretariat in London.',
      ru: 'Объединение 56 государств (на 2025 год), большинство — бывшие британские владения; в нынешнем виде с 1949 года, секретариат в Лондоне.',
    },
    wikipedia: 'Commonwealth of Nations',
  },
  {
    id: 'conference-on-disarmament',
    kind: 'organisation',
    name: { en: 'Conference on Disarmament', ru: 'Конференция по разоружению' },
    aliases: {
      en: ['UN Conference on Disarmament'],
    },
    definition: {
      en: 'Forum in Geneva that negotiates arms control treaties by consensus, at work under this name since 1984; 65 member states.',
      ru: 'Женевский форум переговоров о контроле над вооружениями, решает консенсусом; под этим именем с 1984 года; 65 государств-членов.',
    },
    wikipedia: 'Conference on Disarmament',
  },
  {
    id: 'consultative-meeting-of-central-asian-heads-of-state',
    kind: 'organisation',
    name: { en: 'Consultative Meeting of Central Asian Heads of State', ru: 'Консультативная встреча глав государств Центральной Азии' },
    aliases: {
      en: [
        'Consultative Meeting of the Heads of State of Central Asia', 'Central Asian Consultative Meetings',
        'Consultative Meeting of Central Asian Leaders', 'Consultative Meeting of Central Asian leaders',
      ],
      ru: ['Консультативные встречи глав государств Центральной Азии'],
    },
    definition: {
      en: 'Yearly summits of the Central Asian presidents without outside powers, since 2018; Azerbaijan joined in November 2025.',
      ru: 'Ежегодные саммиты президентов стран Центральной Азии без внешних держав, с 2018 года; в ноябре 2025 года присоединился Азербайджан.',
    },
    wikipedia: 'Central Asia',
  },
  {
    id: 'contact-group',
    kind: 'organisation',
    name: { en: 'Ukraine Defense Contact Group', ru: 'Контактная группа по обороне Украины' },
    aliases: {
      en: ['Ukraine Defence Contact Group', 'Ramstein group', 'Ramstein format', 'UDCG', '?Contact Group'],
      ru: ['?Рамштайн', 'формат «Рамштайн»', '?Контактная группа'],
    },
    definition: {
      en: 'Coalition of about fifty states that coordinates military aid for Ukraine, first met in April 2022 at the Ramstein air base.',
      ru: 'Коалиция около пятидесяти государств, согласует военную помощь Украине; первая встреча — в апреле 2022 года на базе Рамштайн.',
    },
    wikipedia: 'Ukraine Defense Contact Group',
  },
  {
    id: 'council-of-europe',
    kind: 'organisation',
    name: { en: 'Council of Europe', ru: 'Совет Европы' },
    definition: {
      en: 'Organisation for human rights, democracy and the rule of law, founded in 1949 in Strasbourg; not part of the EU. Russia was excluded in 2022.',
      ru: 'Организация по правам человека, демократии и верховенству права, основана в 1949 году, Страсбург; не входит в ЕС. Россия исключена в 2022 году.',
    },
    members: [
      'albania', 'andorra', 'armenia', 'austria', 'azerbaijan', 'belgium', 'bosnia-and-herzegovina', 'bulgaria', 'croatia', 'cyprus',
      'czechia', 'denmark', 'estonia', 'finland', 'france', 'georgia-country', 'germany', 'greece', 'hungary', 'iceland', 'ireland',
      'italy', 'latvia', 'liechtenstein', 'lithuania', 'luxembourg', 'malta', 'moldova', 'monaco', 'montenegro', 'netherlands',
      'north-macedonia', 'norway', 'poland', 'portugal', 'romania', 'san-marino', 'serbia', 'slovakia', 'slovenia', 'spain', 'sweden',
      'switzerland', 'turkey', 'ukraine', 'united-kingdom',
    ],
    wikipedia: 'Council of Europe',
  },
  {
    id: 'council-of-the-baltic-sea-states',
    kind: 'organisation',
    name: { en: 'Council of the Baltic Sea States', ru: 'Совет государств Балтийского моря' },
    aliases: {
      en: ['CBSS', 'Council of Baltic Sea States'],
      ru: ['СГБМ'],
    },
    definition: {
      en: 'Organisation of the states of the Baltic Sea region, founded in 1992, with its secretariat in Stockholm; Russia left in May 2022.',
      ru: 'Организация стран региона Балтийского моря, создана в 1992 году, секретариат в Стокгольме; Россия вышла в мае 2022 года.',
    },
    members: ['denmark', 'estonia', 'finland', 'germany', 'iceland', 'latvia', 'lithuania', 'norway', 'poland', 'sweden'],
    wikipedia: 'Council of the Baltic Sea States',
  },
  {
    id: 'council-of-the-european-union',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'Council of the European Union', ru: 'Совет Европейского союза' },
    aliases: {
      en: ['EU Council', 'Council of the EU', '?Council of Ministers', 'Foreign Affairs Council'],
      ru: ['Совет ЕС', 'Совет Евросоюза', '?Совет министров ЕС'],
    },
    definition: {
      en: 'Body of ministers of the EU states that passes laws together with the European Parliament; states chair it in turn for six months.',
      ru: 'Орган министров стран ЕС, принимает законы вместе с Европарламентом; государства председательствуют по полгода.',
    },
    wikipedia: 'Council of the European Union',
  },
  {
    id: 'court-of-the-eurasian-economic-union',
    kind: 'organisation',
    of: 'eurasian-economic-union',
    name: { en: 'Court of the Eurasian Economic Union', ru: 'Суд Евразийского экономического союза' },
    aliases: {
      en: ['EAEU Court', 'Court of the EAEU'],
      ru: ['Суд ЕАЭС'],
    },
    definition: {
      en: 'Court that rules on the law of the Eurasian Economic Union, at work since 2015, in Minsk.',
      ru: 'Суд, рассматривающий споры по праву Евразийского экономического союза, работает с 2015 года, Минск.',
    },
    wikipedia: 'Court of the Eurasian Economic Union',
  },
  {
    id: 'covax',
    kind: 'organisation',
    name: { en: 'COVAX', ru: 'COVAX' },
    full: { en: 'COVID-19 Vaccines Global Access', ru: 'Глобальный доступ к вакцинам против COVID-19' },
    aliases: {
      en: ['COVAX facility', 'COVAX Facility'],
      ru: ['КОВАКС', 'механизм COVAX', 'механизм КОВАКС'],
    },
    definition: {
      en: 'Programme of Gavi, the WHO and CEPI to share out vaccines against COVID-19, 2020–2023.',
      ru: 'Программа альянса Gavi, ВОЗ и CEPI по распределению вакцин от COVID-19, 2020–2023.',
    },
    wikipedia: 'COVAX',
  },
  {
    id: 'cplp',
    kind: 'organisation',
    name: { en: 'CPLP', ru: 'Содружество португалоязычных стран' },
    full: { en: 'Community of Portuguese Language Countries', ru: 'Сообщество португалоязычных стран' },
    aliases: {
      en: ['Comunidade dos Países de Língua Portuguesa', 'Community of Portuguese-Speaking Countries'],
    },
    definition: {
      en: 'Organisation of nine Portuguese-speaking states, founded in 1996, with its seat in Lisbon.',
      ru: 'Организация девяти португалоязычных государств, создана в 1996 году, Лиссабон.',
    },
    members: [
      'angola', 'brazil', 'cape-verde', 'equatorial-guinea', 'guinea-bissau', 'mozambique', 'portugal', 'sao-tome-and-principe',
      'timor-leste',
    ],
    wikipedia: 'Community of Portuguese Language Countries',
  },
  {
    id: 'csto',
    kind: 'organisation',
    name: { en: 'CSTO', ru: 'ОДКБ' },
    full: { en: 'Collective Security Treaty Organization', ru: 'Организация Договора о коллективной безопасности' },
    aliases: {
      en: ['Collective Security Treaty Organisation'],
    },
    definition: {
      en: 'Military alliance of Armenia (participation frozen since 2024), Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan; treaty of 1992.',
      ru: 'Военный союз Армении (участие заморожено с 2024 года), Беларуси, Казахстана, Кыргызстана, России и Таджикистана; договор 1992 года.',
    },
    members: ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan'],
    wikipedia: 'Collective Security Treaty Organization',
  },
  {
    id: 'csto-collective-rapid-reaction-force',
    kind: 'organisation',
    of: 'csto',
    name: { en: 'CSTO Collective Rapid Reaction Force', ru: 'Коллективные силы оперативного реагирования' },
    aliases: {
      en: ['Collective Rapid Reaction Force', '?CRRF', 'Collective Rapid Reaction Forces', 'CSTO Rapid Reaction Force'],
      ru: ['Коллективные силы оперативного реагирования ОДКБ', 'КСОР', 'КСОР ОДКБ'],
    },
    definition: {
      en: 'Joint force of the CSTO states for quick military response, agreed in 2009.',
      ru: 'Совместные силы стран ОДКБ для быстрого военного реагирования, соглашение 2009 года.',
    },
    wikipedia: 'Collective Rapid Reaction Force',
  },
  {
    id: 'csto-peacekeeping-forces',
    kind: 'organisation',
    of: 'csto',
    name: { en: 'CSTO peacekeeping forces', ru: 'Миротворческие силы ОДКБ' },
    full: { en: 'CSTO Collective Peacekeeping Forces', ru: 'Коллективные миротворческие силы ОДКБ' },
    aliases: {
      en: ['CSTO peacekeepers', 'CSTO Peacekeeping Forces', 'CSTO peacekeeping contingent'],
      ru: ['КМС ОДКБ', 'миротворцы ОДКБ', 'миротворческий контингент ОДКБ', 'миротворческие силы ОДКБ'],
    },
    definition: {
      en: "Peacekeeping troops of the CSTO states; first sent out to Kazakhstan in January 2022 at its president's request.",
      ru: 'Миротворческие войска стран ОДКБ; впервые направлены в Казахстан в январе 2022 года по просьбе его президента.',
    },
    source: { title: 'Peacekeeping Forces of the CSTO', url: 'https://en.odkb-csto.org/structure/' },
  },
  {
    id: 'ctbto',
    kind: 'organisation',
    name: { en: 'CTBTO', ru: 'ОДВЗЯИ' },
    full: { en: 'Comprehensive Nuclear-Test-Ban Treaty Organization', ru: 'Организация по Договору о всеобъемлющем запрещении ядерных испытаний' },
    aliases: {
      en: [
        'Comprehensive Nuclear-Test-Ban Treaty Organisation', 'Comprehensive Nuclear Test-Ban Treaty Organization',
        'CTBTO Preparatory Commission',
      ],
      ru: ['Подготовительная комиссия ОДВЗЯИ'],
    },
    definition: {
      en: 'Organisation in Vienna that prepares the nuclear test ban treaty of 1996, not yet in force (as of 2025), and runs its monitoring stations.',
      ru: 'Организация в Вене, готовит вступление в силу договора 1996 года о запрещении ядерных испытаний (на 2025 год не действует) и ведёт сеть станций контроля.',
    },
    wikipedia: 'Comprehensive Nuclear-Test-Ban Treaty Organization',
  },
  {
    id: 'd-8',
    kind: 'organisation',
    name: { en: 'D-8', ru: 'D-8' },
    full: { en: 'D-8 Organization for Economic Cooperation', ru: 'Организация экономического сотрудничества «Исламская восьмёрка»' },
    aliases: {
      en: ['Developing-8', 'Developing Eight', 'D8', 'D-8 Organisation for Economic Cooperation'],
      ru: ['Исламская восьмёрка', 'Развивающаяся восьмёрка', 'Д-8', 'D8'],
    },
    definition: {
      en: 'Economic organisation of large Muslim developing countries, founded in 1997, with its secretariat in Istanbul; Azerbaijan joined in 2024.',
      ru: 'Экономическая организация крупных мусульманских развивающихся стран, создана в 1997 году, секретариат в Стамбуле; Азербайджан вступил в 2024 году.',
    },
    members: ['azerbaijan', 'bangladesh', 'egypt', 'indonesia', 'iran', 'malaysia', 'nigeria', 'pakistan', 'turkey'],
    wikipedia: 'D-8 Organization for Economic Cooperation',
  },
  {
    id: 'diana',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'Defence Innovation Accelerator for the North Atlantic', ru: 'Акселератор оборонных инноваций для Северной Атлантики' },
    aliases: {
      en: ['?DIANA', 'NATO DIANA'],
      ru: ['DIANA НАТО'],
    },
    definition: {
      en: 'NATO body that supports start-ups with defence technology, agreed in 2021.',
      ru: 'Орган НАТО, поддерживающий стартапы с оборонными технологиями, создан по решению 2021 года.',
    },
    wikipedia: 'Defence Innovation Accelerator for the North Atlantic',
  },
  {
    id: 'e3',
    kind: 'organisation',
    name: { en: 'E3', ru: 'Евротройка' },
    full: { en: 'European Three', ru: 'Европейская тройка' },
    aliases: {
      en: ['EU3', 'EU-3', '?European troika', 'E3/EU'],
      ru: ['«Евротройка»', '?E3', 'европейская «тройка»', '?Е3', 'евротройка', '«евротройка»'],
    },
    definition: {
      en: 'Format of France, Germany and the United Kingdom, begun in 2003 for talks with Iran on its nuclear programme.',
      ru: 'Формат Великобритании, Германии и Франции, возник в 2003 году для переговоров с Ираном о его ядерной программе.',
    },
    members: ['france', 'germany', 'united-kingdom'],
    wikipedia: 'EU3',
  },
  {
    id: 'east-african-community',
    kind: 'organisation',
    name: { en: 'East African Community', ru: 'Восточноафриканское сообщество' },
    aliases: {
      en: ['?EAC'],
      ru: ['Сообщество Восточной Африки'],
    },
    definition: {
      en: 'Organisation of eight East African states with a common market, refounded in 2000, with its seat in Arusha; Somalia joined in 2024.',
      ru: 'Организация восьми стран Восточной Африки с общим рынком, воссоздана в 2000 году, Аруша; Сомали вступило в 2024 году.',
    },
    members: ['burundi', 'democratic-republic-of-the-congo', 'kenya', 'rwanda', 'somalia', 'south-sudan', 'tanzania', 'uganda'],
    wikipedia: 'East African Community',
  },
  {
    id: 'east-asia-summit',
    kind: 'organisation',
    name: { en: 'East Asia Summit', ru: 'Восточноазиатский саммит' },
    aliases: {
      en: ['?EAS'],
    },
    definition: {
      en: 'Yearly forum of leaders of the ASEAN states, Australia, China, India, Japan, New Zealand, Russia, South Korea and the United States, since 2005.',
      ru: 'Ежегодный форум лидеров стран АСЕАН, Австралии, Индии, Китая, Новой Зеландии, России, США, Южной Кореи и Японии, с 2005 года.',
    },
    wikipedia: 'East Asia Summit',
  },
  {
    id: 'eastern-mediterranean-gas-forum',
    kind: 'organisation',
    name: { en: 'Eastern Mediterranean Gas Forum', ru: 'Восточносредиземноморский газовый форум' },
    aliases: {
      en: ['East Mediterranean Gas Forum', 'EMGF', 'East Med Gas Forum'],
      ru: ['Газовый форум Восточного Средиземноморья'],
    },
    definition: {
      en: 'Organisation of producers, buyers and transit states of gas in the eastern Mediterranean, begun in 2019, with its seat in Cairo.',
      ru: 'Организация производителей, покупателей и транзитёров газа Восточного Средиземноморья, возникла в 2019 году, Каир.',
    },
    wikipedia: 'East Mediterranean Gas Forum',
  },
  {
    id: 'eccas',
    kind: 'organisation',
    name: { en: 'ECCAS', ru: 'ЭСЦАГ' },
    full: { en: 'Economic Community of Central African States', ru: 'Экономическое сообщество центральноафриканских государств' },
    aliases: {
      ru: ['Экономическое сообщество стран Центральной Африки'],
    },
    definition: {
      en: 'Organisation of Central African states, founded in 1983, with its seat in Libreville; Rwanda announced its exit in June 2025.',
      ru: 'Организация стран Центральной Африки, создана в 1983 году, Либревиль; Руанда объявила о выходе в июне 2025 года.',
    },
    wikipedia: 'Economic Community of Central African States',
  },
  {
    id: 'ecdc',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Centre for Disease Prevention and Control', ru: 'Европейский центр профилактики и контроля заболеваний' },
    aliases: {
      en: ['ECDC'],
      ru: ['?ЕЦКЗ'],
    },
    definition: {
      en: 'EU agency for infectious diseases, founded in 2004, in Stockholm.',
      ru: 'Агентство ЕС по инфекционным заболеваниям, создано в 2004 году, Стокгольм.',
    },
    wikipedia: 'European Centre for Disease Prevention and Control',
  },
  {
    id: 'eclac',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ECLAC', ru: 'ЭКЛАК' },
    full: { en: 'United Nations Economic Commission for Latin America and the Caribbean', ru: 'Экономическая комиссия ООН для Латинской Америки и Карибского бассейна' },
    aliases: {
      en: ['CEPAL', 'Economic Commission for Latin America and the Caribbean', 'Comisión Económica para América Latina'],
    },
    definition: {
      en: 'Regional UN commission for Latin America and the Caribbean, founded in 1948, with its seat in Santiago.',
      ru: 'Региональная комиссия ООН для Латинской Америки и Карибского бассейна, создана в 1948 году, Сантьяго.',
    },
    wikipedia: 'United Nations Economic Commission for Latin America and the Caribbean',
  },
  {
    id: 'economic-cooperation-organization',
    kind: 'organisation',
    name: { en: 'Economic Cooperation Organization', ru: 'Организация экономического сотрудничества' },
    aliases: {
      en: ['?ECO', 'Economic Cooperation Organisation'],
      ru: ['?ОЭС'],
    },
    definition: {
      en: 'Economic organisation of ten states: Turkey, Iran, Pakistan, Afghanistan, Azerbaijan and Central Asia; founded in 1985, seat in Tehran.',
      ru: 'Экономическая организация десяти государств: Турция, Иран, Пакистан, Афганистан, Азербайджан и Центральная Азия; основана в 1985 году, Тегеран.',
    },
    members: [
      'afghanistan', 'azerbaijan', 'iran', 'kazakhstan', 'kyrgyzstan', 'pakistan', 'tajikistan', 'turkey', 'turkmenistan', 'uzbekistan',
    ],
    wikipedia: 'Economic Cooperation Organization',
  },
  {
    id: 'ecowas',
    kind: 'organisation',
    name: { en: 'ECOWAS', ru: 'ЭКОВАС' },
    full: { en: 'Economic Community of West African States', ru: 'Экономическое сообщество стран Западной Африки' },
    aliases: {
      ru: ['Экономическое сообщество западноафриканских государств'],
    },
    definition: {
      en: 'Organisation of twelve West African states, founded in 1975, with its seat in Abuja; Burkina Faso, Mali and Niger left in January 2025.',
      ru: 'Организация двенадцати стран Западной Африки, основана в 1975 году, Абуджа; в январе 2025 года вышли Буркина-Фасо, Мали и Нигер.',
    },
    members: [
      'benin', 'cape-verde', 'cote-d-ivoire', 'gambia', 'ghana', 'guinea', 'guinea-bissau', 'liberia', 'nigeria', 'senegal',
      'sierra-leone', 'togo',
    ],
    wikipedia: 'Economic Community of West African States',
  },
  {
    id: 'egmont-group',
    kind: 'organisation',
    name: { en: 'Egmont Group', ru: 'Группа «Эгмонт»' },
    full: { en: 'Egmont Group of Financial Intelligence Units', ru: 'Группа подразделений финансовой разведки «Эгмонт»' },
    aliases: {
      ru: ['Эгмонтская группа', 'Группа Эгмонт'],
    },
    definition: {
      en: 'Network of national units for financial intelligence against money laundering, founded in 1995.',
      ru: 'Сеть национальных подразделений финансовой разведки против отмывания денег, создана в 1995 году.',
    },
    wikipedia: 'Egmont Group of Financial Intelligence Units',
  },
  {
    id: 'energy-charter',
    kind: 'organisation',
    name: { en: 'Energy Charter', ru: 'Энергетическая хартия' },
    full: { en: 'Energy Charter Conference', ru: 'Конференция по Энергетической хартии' },
    aliases: {
      en: ['Energy Charter Treaty', 'Energy Charter Secretariat', 'ECT'],
      ru: ['Договор к Энергетической хартии', 'ДЭХ', 'Секретариат Энергетической хартии'],
    },
    definition: {
      en: 'Organisation for the Energy Charter Treaty of 1994, which protects investment and transit in energy; the EU left it in June 2025.',
      ru: 'Организация при Договоре к Энергетической хартии 1994 года, который защищает инвестиции и транзит; ЕС вышел из него в июне 2025 года.',
    },
    wikipedia: 'Energy Charter Treaty',
  },
  {
    id: 'energy-community',
    kind: 'organisation',
    name: { en: 'Energy Community', ru: 'Энергетическое сообщество' },
    aliases: {
      en: ['Energy Community Secretariat'],
      ru: ['Секретариат Энергетического сообщества'],
    },
    definition: {
      en: 'Organisation that carries EU energy rules to neighbours in southeastern Europe, Ukraine, Moldova and Georgia; treaty of 2005, secretariat in Vienna.',
      ru: 'Организация, распространяющая энергетические правила ЕС на соседей в Юго-Восточной Европе, Украину, Молдову и Грузию; договор 2005 года, Вена.',
    },
    wikipedia: 'Energy Community',
  },
  {
    id: 'enisa',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'ENISA', ru: 'ENISA' },
    full: { en: 'European Union Agency for Cybersecurity', ru: 'Агентство Европейского союза по кибербезопасности' },
    aliases: {
      en: ['European Network and Information Security Agency', 'EU Agency for Cybersecurity'],
      ru: ['European Network and Information Security Agency', 'Агентство ЕС по кибербезопасности'],
    },
    definition: {
      en: 'EU agency for cybersecurity, founded in 2004, with its seat in Athens.',
      ru: 'Агентство ЕС по кибербезопасности, создано в 2004 году, Афины.',
    },
    wikipedia: 'European Union Agency for Cybersecurity',
  },
  {
    id: 'escap',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ESCAP', ru: 'ЭСКАТО' },
    full: { en: 'United Nations Economic and Social Commission for Asia and the Pacific', ru: 'Экономическая и социальная комиссия ООН для Азии и Тихого океана' },
    aliases: {
      en: ['UNESCAP', 'UN ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
      ru: ['ЭСКАТО ООН'],
    },
    definition: {
      en: 'Regional UN commission for Asia and the Pacific, founded in 1947, with its seat in Bangkok.',
      ru: 'Региональная комиссия ООН для Азии и Тихого океана, создана в 1947 году, Бангкок.',
    },
    wikipedia: 'United Nations Economic and Social Commission for Asia and the Pacific',
  },
  {
    id: 'eu-mission-in-armenia',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'EU Mission in Armenia', ru: 'Миссия ЕС в Армении' },
    full: { en: 'European Union Mission in Armenia', ru: 'Миссия Европейского союза в Армении' },
    aliases: {
      en: ['EUMA', 'EU monitoring mission in Armenia'],
      ru: ['миссия наблюдателей ЕС в Армении'],
    },
    definition: {
      en: "Unarmed civilian observers of the European Union on Armenia's side of the border with Azerbaijan, since February 2023.",
      ru: 'Невооружённые гражданские наблюдатели Европейского союза с армянской стороны границы с Азербайджаном, с февраля 2023 года.',
    },
    wikipedia: 'European Union Mission in Armenia',
  },
  {
    id: 'eu-monitoring-mission-in-georgia',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'EU Monitoring Mission in Georgia', ru: 'Миссия наблюдателей ЕС в Грузии' },
    full: { en: 'European Union Monitoring Mission in Georgia', ru: 'Миссия наблюдателей Европейского союза в Грузии' },
    aliases: {
      en: ['EUMM', 'EUMM Georgia', 'EU Monitoring Mission'],
      ru: ['МНЕС', 'Миссия наблюдения ЕС в Грузии'],
    },
    definition: {
      en: 'Unarmed civilian observers of the European Union in Georgia since the war of August 2008.',
      ru: 'Невооружённые гражданские наблюдатели Европейского союза в Грузии после войны августа 2008 года.',
    },
    wikipedia: 'European Union Monitoring Mission in Georgia',
  },
  {
    id: 'eubam',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'EUBAM', ru: 'Миссия ЕС по приграничной помощи Молдове и Украине' },
    full: { en: 'European Union Border Assistance Mission to Moldova and Ukraine', ru: 'Миссия Европейского союза по приграничной помощи Молдове и Украине' },
    aliases: {
      en: ['EU Border Assistance Mission to Moldova and Ukraine', 'EU Border Assistance Mission'],
      ru: ['Миссия ЕС по приграничной помощи'],
    },
    definition: {
      en: 'EU mission that advises on the border of Moldova and Ukraine, including its Transnistrian part, since 2005.',
      ru: 'Миссия ЕС, консультирует по вопросам границы Молдовы и Украины, в том числе на её приднестровском участке, с 2005 года.',
    },
    wikipedia: 'European Union Border Assistance Mission to Moldova and Ukraine',
  },
  {
    id: 'eufor-althea',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'EUFOR Althea', ru: 'EUFOR «Алтея»' },
    full: { en: 'European Union Force in Bosnia and Herzegovina', ru: 'Силы Европейского союза в Боснии и Герцеговине' },
    aliases: {
      en: ['EUFOR', 'Operation Althea'],
      ru: ['операция «Алтея»', 'СЕС «Алтея»'],
    },
    definition: {
      en: "EU military operation in Bosnia and Herzegovina since 2004, in place of NATO's; watches over the Dayton peace.",
      ru: 'Военная операция ЕС в Боснии и Герцеговине с 2004 года, сменила операцию НАТО; следит за Дейтонским миром.',
    },
    wikipedia: 'Operation Althea',
  },
  {
    id: 'euiss',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'EUISS', ru: 'Институт ЕС по исследованию проблем безопасности' },
    full: { en: 'European Union Institute for Security Studies', ru: 'Институт Европейского союза по исследованию проблем безопасности' },
    aliases: {
      en: ['EU Institute for Security Studies'],
    },
    definition: {
      en: 'Research agency of the European Union for foreign and security policy, founded in 2002, in Paris.',
      ru: 'Исследовательское агентство ЕС по внешней политике и безопасности, создано в 2002 году, Париж.',
    },
    wikipedia: 'European Union Institute for Security Studies',
  },
  {
    id: 'eulex',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'EULEX', ru: 'ЕВЛЕКС' },
    full: { en: 'European Union Rule of Law Mission in Kosovo', ru: 'Миссия Европейского союза по вопросам верховенства закона в Косово' },
    aliases: {
      en: ['EULEX Kosovo'],
      ru: ['миссия ЕС в Косово'],
    },
    definition: {
      en: 'EU mission in Kosovo for police, courts and customs, at work since 2008.',
      ru: 'Миссия ЕС в Косово по вопросам полиции, судов и таможни, работает с 2008 года.',
    },
    wikipedia: 'European Union Rule of Law Mission in Kosovo',
  },
  {
    id: 'eumam-ukraine',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'EUMAM Ukraine', ru: 'EUMAM Украина' },
    full: { en: 'European Union Military Assistance Mission in support of Ukraine', ru: 'Миссия Европейского союза по военной помощи Украине' },
    aliases: {
      en: ['EUMAM', 'EU Military Assistance Mission', 'EU Military Assistance Mission in support of Ukraine'],
      ru: ['Миссия ЕС по военной помощи Украине'],
    },
    definition: {
      en: 'EU mission that trains Ukrainian soldiers in the member states, since November 2022.',
      ru: 'Миссия ЕС, обучает украинских военных на территории стран-членов, с ноября 2022 года.',
    },
    wikipedia: 'European Union Military Assistance Mission in support of Ukraine',
  },
  {
    id: 'eurasian-development-bank',
    kind: 'organisation',
    name: { en: 'Eurasian Development Bank', ru: 'Евразийский банк развития' },
    aliases: {
      en: ['EDB'],
      ru: ['ЕАБР'],
    },
    definition: {
      en: 'Development bank founded by Russia and Kazakhstan in 2006, with its seat in Almaty.',
      ru: 'Банк развития, учреждённый Россией и Казахстаном в 2006 году; штаб-квартира в Алматы.',
    },
    members: ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan', 'uzbekistan'],
    wikipedia: 'Eurasian Development Bank',
  },
  {
    id: 'eurasian-economic-commission',
    kind: 'organisation',
    of: 'eurasian-economic-union',
    name: { en: 'Eurasian Economic Commission', ru: 'Евразийская экономическая комиссия' },
    aliases: {
      en: ['?EEC'],
      ru: ['ЕЭК'],
    },
    definition: {
      en: 'Standing regulatory body of the Eurasian Economic Union, at work since 2012, in Moscow.',
      ru: 'Постоянный регулирующий орган Евразийского экономического союза, работает с 2012 года в Москве.',
    },
    wikipedia: 'Eurasian Economic Commission',
  },
  {
    id: 'eurasian-economic-community',
    kind: 'organisation',
    name: { en: 'Eurasian Economic Community', ru: 'ЕврАзЭС' },
    aliases: {
      en: ['EurAsEC', 'Customs Union of Belarus, Kazakhstan and Russia'],
      ru: [
        'Евразийское экономическое сообщество', 'Таможенный союз Беларуси, Казахстана и России',
        'Таможенный союз России, Беларуси и Казахстана',
      ],
    },
    definition: {
      en: 'Former economic organisation of Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan, 2000–2014; forerunner of the Eurasian Economic Union.',
      ru: 'Бывшая экономическая организация России, Беларуси, Казахстана, Кыргызстана и Таджикистана, 2000–2014; предшественник ЕАЭС.',
    },
    wikipedia: 'Eurasian Economic Community',
  },
  {
    id: 'eurasian-economic-union',
    kind: 'organisation',
    name: { en: 'EAEU', ru: 'ЕАЭС' },
    full: { en: 'Eurasian Economic Union', ru: 'Евразийский экономический союз' },
    aliases: {
      en: ['EEU', 'Eurasian Union'],
      ru: ['Евразийский союз'],
    },
    definition: {
      en: 'Economic union with a customs union and common market, in force since 2015: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia (as of early 2026).',
      ru: 'Экономический союз с таможенным союзом и общим рынком, действует с 2015 года: Армения, Беларусь, Казахстан, Кыргызстан и Россия (на начало 2026 года).',
    },
    members: ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia'],
    wikipedia: 'Eurasian Economic Union',
  },
  {
    id: 'eurasian-fund-for-stabilization-and-development',
    kind: 'organisation',
    name: { en: 'Eurasian Fund for Stabilization and Development', ru: 'Евразийский фонд стабилизации и развития' },
    aliases: {
      en: ['?EFSD'],
      ru: ['ЕФСР', 'Антикризисный фонд ЕврАзЭС'],
    },
    definition: {
      en: 'Fund of six former Soviet states founded in 2009 that lends to governments in financial trouble; run by the Eurasian Development Bank.',
      ru: 'Фонд шести бывших советских республик, создан в 2009 году; кредитует правительства в финансовых трудностях; управляет им ЕАБР.',
    },
    members: ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan'],
    source: { title: 'Eurasian Fund for Stabilization and Development', url: 'https://efsd.org/en/' },
  },
  {
    id: 'eurasian-group-on-combating-money-laundering',
    kind: 'organisation',
    name: { en: 'Eurasian Group on Combating Money Laundering and Financing of Terrorism', ru: 'Евразийская группа по противодействию легализации преступных доходов и финансированию терроризма' },
    aliases: {
      en: ['?EAG', 'Eurasian Group on Combating Money Laundering'],
      ru: ['Евразийская группа по противодействию легализации преступных доходов', 'ЕАГ'],
    },
    definition: {
      en: 'Regional group on the model of the FATF, founded in 2004; among its members are Belarus, China, India, Russia and Central Asian states.',
      ru: 'Региональная группа по образцу ФАТФ, создана в 2004 году; среди членов — Беларусь, Индия, Китай, Россия и страны Центральной Азии.',
    },
    source: { title: 'Eurasian Group', url: 'https://eurasiangroup.org/en' },
  },
  {
    id: 'eurasian-intergovernmental-council',
    kind: 'organisation',
    of: 'eurasian-economic-union',
    name: { en: 'Eurasian Intergovernmental Council', ru: 'Евразийский межправительственный совет' },
    definition: {
      en: 'Body of the heads of government of the Eurasian Economic Union.',
      ru: 'Орган глав правительств Евразийского экономического союза.',
    },
    wikipedia: 'Eurasian Economic Union',
  },
  {
    id: 'euratom',
    kind: 'organisation',
    name: { en: 'Euratom', ru: 'Евратом' },
    full: { en: 'European Atomic Energy Community', ru: 'Европейское сообщество по атомной энергии' },
    definition: {
      en: 'Community of the EU states for civil nuclear energy, founded by a treaty of 1957.',
      ru: 'Сообщество стран ЕС в области мирной атомной энергии, учреждено договором 1957 года.',
    },
    wikipedia: 'European Atomic Energy Community',
  },
  {
    id: 'euro-atlantic-partnership-council',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'Euro-Atlantic Partnership Council', ru: 'Совет евроатлантического партнёрства' },
    aliases: {
      en: ['EAPC', 'North Atlantic Cooperation Council'],
      ru: ['СЕАП', 'Совет североатлантического сотрудничества'],
    },
    definition: {
      en: 'NATO forum with partner states of Europe, the Caucasus and Central Asia, founded in 1997 in place of a council of 1991.',
      ru: 'Форум НАТО с партнёрами в Европе, на Кавказе и в Центральной Азии, создан в 1997 году вместо совета 1991 года.',
    },
    wikipedia: 'Euro-Atlantic Partnership Council',
  },
  {
    id: 'eurocorps',
    kind: 'organisation',
    name: { en: 'Eurocorps', ru: 'Еврокорпус' },
    aliases: {
      en: ['Euro Corps'],
    },
    definition: {
      en: 'Headquarters in Strasbourg of a multinational army corps, begun by France and Germany in 1992, for missions of the EU and NATO.',
      ru: 'Штаб многонационального армейского корпуса в Страсбурге, создан Францией и Германией в 1992 году для миссий ЕС и НАТО.',
    },
    wikipedia: 'Eurocorps',
  },
  {
    id: 'eurogroup',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'Eurogroup', ru: 'Еврогруппа' },
    definition: {
      en: 'Informal meeting of the finance ministers of the euro area, with its own president since 2005.',
      ru: 'Неформальная встреча министров финансов еврозоны, с 2005 года со своим председателем.',
    },
    wikipedia: 'Eurogroup',
  },
  {
    id: 'eurojust',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'Eurojust', ru: 'Евроюст' },
    full: { en: 'European Union Agency for Criminal Justice Cooperation', ru: 'Агентство Европейского союза по сотрудничеству в области уголовного правосудия' },
    definition: {
      en: 'EU agency for cooperation of prosecutors in cross-border crime, founded in 2002, in The Hague.',
      ru: 'Агентство ЕС по сотрудничеству прокуратур в трансграничных делах, создано в 2002 году, Гаага.',
    },
    wikipedia: 'Eurojust',
  },
  {
    id: 'european-bank-for-reconstruction-and-development',
    kind: 'organisation',
    name: { en: 'EBRD', ru: 'ЕБРР' },
    full: { en: 'European Bank for Reconstruction and Development', ru: 'Европейский банк реконструкции и развития' },
    definition: {
      en: 'Development bank founded in 1991, with its seat in London; invests in former socialist economies and neighbouring regions.',
      ru: 'Банк развития, основан в 1991 году, штаб-квартира в Лондоне; вкладывает средства в бывшие социалистические экономики и соседние регионы.',
    },
    wikipedia: 'European Bank for Reconstruction and Development',
  },
  {
    id: 'european-central-bank',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Central Bank', ru: 'Европейский центральный банк' },
    aliases: {
      en: ['ECB'],
      ru: ['ЕЦБ', 'Европейский центробанк'],
    },
    definition: {
      en: 'Central bank of the euro area, founded in 1998, in Frankfurt; sets interest rates and supervises large banks.',
      ru: 'Центральный банк еврозоны, создан в 1998 году, Франкфурт-на-Майне; устанавливает ставки и надзирает за крупными банками.',
    },
    wikipedia: 'European Central Bank',
  },
  {
    id: 'european-coal-and-steel-community',
    kind: 'organisation',
    name: { en: 'European Coal and Steel Community', ru: 'Европейское объединение угля и стали' },
    aliases: {
      en: ['ECSC'],
      ru: ['ЕОУС'],
    },
    definition: {
      en: 'Community of six western European states for coal and steel, 1952–2002; forerunner of the European Union.',
      ru: 'Объединение шести стран Западной Европы в области угля и стали, 1952–2002; предшественник Европейского союза.',
    },
    members: ['belgium', 'france', 'germany', 'italy', 'luxembourg', 'netherlands'],
    wikipedia: 'European Coal and Steel Community',
  },
  {
    id: 'european-commission',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Commission', ru: 'Европейская комиссия' },
    aliases: {
      en: ['EU Commission', '?the Commission', '?EC'],
      ru: ['Еврокомиссия', '?ЕК'],
    },
    definition: {
      en: 'Executive body of the European Union, in Brussels; proposes laws and oversees how they are applied.',
      ru: 'Исполнительный орган Европейского союза, Брюссель; предлагает законы и следит за их применением.',
    },
    wikipedia: 'European Commission',
  },
  {
    id: 'european-committee-of-the-regions',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Committee of the Regions', ru: 'Европейский комитет регионов' },
    aliases: {
      en: ['Committee of the Regions'],
      ru: ['Комитет регионов ЕС', '?Комитет регионов'],
    },
    definition: {
      en: 'Advisory body of the European Union with members from regions and cities, founded in 1994, in Brussels.',
      ru: 'Консультативный орган ЕС из представителей регионов и городов, создан в 1994 году, Брюссель.',
    },
    wikipedia: 'European Committee of the Regions',
  },
  {
    id: 'european-council',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Council', ru: 'Европейский совет' },
    aliases: {
      en: ['?EU summit', "EU leaders' summit"],
      ru: ['Евросовет', '?саммит ЕС'],
    },
    definition: {
      en: "Body of the heads of state or government of the EU states with its own president; sets the union's direction. Not the Council of the EU.",
      ru: 'Орган глав государств и правительств стран ЕС со своим председателем; определяет направление союза. Не путать с Советом ЕС.',
    },
    wikipedia: 'European Council',
  },
  {
    id: 'european-court-of-auditors',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Court of Auditors', ru: 'Европейская счётная палата' },
    aliases: {
      en: ['?ECA'],
      ru: ['Европейская палата аудиторов'],
    },
    definition: {
      en: 'Audit institution of the European Union for its revenue and spending, at work since 1977, in Luxembourg.',
      ru: 'Орган аудита доходов и расходов Европейского союза, работает с 1977 года, Люксембург.',
    },
    wikipedia: 'European Court of Auditors',
  },
  {
    id: 'european-court-of-human-rights',
    kind: 'organisation',
    of: 'council-of-europe',
    name: { en: 'European Court of Human Rights', ru: 'Европейский суд по правам человека' },
    aliases: {
      en: ['ECtHR', 'Strasbourg court', 'Strasbourg Court'],
      ru: ['ЕСПЧ', '?Страсбургский суд'],
    },
    definition: {
      en: 'Court of the Council of Europe in Strasbourg, founded in 1959; hears complaints under the European Convention on Human Rights.',
      ru: 'Суд Совета Европы в Страсбурге, создан в 1959 году; рассматривает жалобы по Европейской конвенции о правах человека.',
    },
    wikipedia: 'European Court of Human Rights',
  },
  {
    id: 'european-court-of-justice',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Court of Justice', ru: 'Суд Европейского союза' },
    aliases: {
      en: ['Court of Justice of the European Union', 'ECJ', 'CJEU', 'EU Court of Justice', "EU's top court"],
      ru: ['Суд ЕС', 'Европейский суд справедливости', '?Европейский суд'],
    },
    definition: {
      en: 'Highest court of the European Union, founded in 1952, in Luxembourg; rules on how EU law is to be read.',
      ru: 'Высший суд Европейского союза, создан в 1952 году, Люксембург; толкует право ЕС.',
    },
    wikipedia: 'European Court of Justice',
  },
  {
    id: 'european-defence-agency',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Defence Agency', ru: 'Европейское оборонное агентство' },
    aliases: {
      en: ['EDA', 'European Defense Agency'],
      ru: ['?ЕОА'],
    },
    definition: {
      en: 'EU agency for joint armaments and military capabilities, founded in 2004, in Brussels.',
      ru: 'Агентство ЕС по совместному вооружению и военному потенциалу, создано в 2004 году, Брюссель.',
    },
    wikipedia: 'European Defence Agency',
  },
  {
    id: 'european-defence-community',
    kind: 'organisation',
    name: { en: 'European Defence Community', ru: 'Европейское оборонительное сообщество' },
    aliases: {
      en: ['European Defense Community'],
      ru: ['Европейское оборонное сообщество', '?ЕОС'],
    },
    definition: {
      en: 'Plan of 1950–1954 for a common army of six western European states; failed in the French parliament.',
      ru: 'План 1950–1954 годов об общей армии шести стран Западной Европы; отвергнут парламентом Франции.',
    },
    wikipedia: 'European Defence Community',
  },
  {
    id: 'european-economic-area',
    kind: 'organisation',
    name: { en: 'European Economic Area', ru: 'Европейская экономическая зона' },
    aliases: {
      en: ['EEA'],
      ru: ['ЕЭЗ', 'Европейское экономическое пространство'],
    },
    definition: {
      en: 'Single market of the EU states with Iceland, Liechtenstein and Norway, in force since 1994.',
      ru: 'Единый рынок стран ЕС с Исландией, Лихтенштейном и Норвегией, действует с 1994 года.',
    },
    wikipedia: 'European Economic Area',
  },
  {
    id: 'european-economic-community',
    kind: 'organisation',
    name: { en: 'European Economic Community', ru: 'Европейское экономическое сообщество' },
    aliases: {
      en: ['European Communities', 'European Community', '?EEC', '?Common Market'],
      ru: ['ЕЭС', 'Европейские сообщества', 'Европейское сообщество', '?Общий рынок'],
    },
    definition: {
      en: 'Economic community of western European states founded by the Treaty of Rome of 1957; made part of the European Union in 1993.',
      ru: 'Экономическое сообщество стран Западной Европы по Римскому договору 1957 года; в 1993 году вошло в Европейский союз.',
    },
    wikipedia: 'European Economic Community',
  },
  {
    id: 'european-external-action-service',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European External Action Service', ru: 'Европейская служба внешнеполитической деятельности' },
    aliases: {
      en: ['EEAS', 'EU diplomatic service'],
      ru: ['ЕСВД', 'Европейская внешнеполитическая служба', 'внешнеполитическая служба ЕС'],
    },
    definition: {
      en: 'Diplomatic service of the European Union, at work since 2011, in Brussels; led by the High Representative for foreign affairs.',
      ru: 'Дипломатическая служба Европейского союза, работает с 2011 года, Брюссель; во главе — верховный представитель по иностранным делам.',
    },
    wikipedia: 'European External Action Service',
  },
  {
    id: 'european-free-trade-association',
    kind: 'organisation',
    name: { en: 'European Free Trade Association', ru: 'Европейская ассоциация свободной торговли' },
    aliases: {
      en: ['EFTA'],
      ru: ['ЕАСТ'],
    },
    definition: {
      en: 'Free trade organisation of Iceland, Liechtenstein, Norway and Switzerland, founded in 1960.',
      ru: 'Организация свободной торговли Исландии, Лихтенштейна, Норвегии и Швейцарии, основана в 1960 году.',
    },
    members: ['iceland', 'liechtenstein', 'norway', 'switzerland'],
    wikipedia: 'European Free Trade Association',
  },
  {
    id: 'european-intervention-initiative',
    kind: 'organisation',
    name: { en: 'European Intervention Initiative', ru: 'Европейская инициатива вмешательства' },
    aliases: {
      en: ['?EI2'],
      ru: ['Европейская интервенционная инициатива'],
    },
    definition: {
      en: 'French-led forum of European states for military cooperation outside the EU and NATO, begun in June 2018.',
      ru: 'Форум государств Европы во главе с Францией по военному сотрудничеству вне ЕС и НАТО, создан в июне 2018 года.',
    },
    wikipedia: 'European Intervention Initiative',
  },
  {
    id: 'european-investment-bank',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Investment Bank', ru: 'Европейский инвестиционный банк' },
    aliases: {
      en: ['EIB'],
      ru: ['ЕИБ'],
    },
    definition: {
      en: 'Bank owned by the EU states, founded in 1958, in Luxembourg; finances projects of EU policy.',
      ru: 'Банк, принадлежащий странам ЕС, основан в 1958 году, Люксембург; финансирует проекты политики ЕС.',
    },
    wikipedia: 'European Investment Bank',
  },
  {
    id: 'european-medicines-agency',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Medicines Agency', ru: 'Европейское агентство лекарственных средств' },
    aliases: {
      en: ['?EMA'],
      ru: ['Европейское агентство по лекарственным средствам'],
    },
    definition: {
      en: 'EU agency that assesses medicines, founded in 1995, in Amsterdam since 2019.',
      ru: 'Агентство ЕС по оценке лекарств, создано в 1995 году, с 2019 года в Амстердаме.',
    },
    wikipedia: 'European Medicines Agency',
  },
  {
    id: 'european-parliament',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Parliament', ru: 'Европейский парламент' },
    aliases: {
      en: ['EU Parliament', 'MEPs'],
      ru: ['Европарламент', '?евродепутаты', '?евродепутат'],
    },
    definition: {
      en: 'Directly elected parliament of the European Union, with its seat in Strasbourg; passes laws together with the Council.',
      ru: 'Избираемый гражданами парламент Европейского союза, Страсбург; принимает законы вместе с Советом.',
    },
    wikipedia: 'European Parliament',
  },
  {
    id: 'european-political-community',
    kind: 'organisation',
    name: { en: 'European Political Community', ru: 'Европейское политическое сообщество' },
    aliases: {
      en: ['?EPC'],
      ru: ['?ЕПС'],
    },
    definition: {
      en: 'Forum of the leaders of EU states and other European states, proposed by France; meets since October 2022.',
      ru: 'Форум лидеров стран ЕС и других государств Европы, предложен Францией; встречи с октября 2022 года.',
    },
    wikipedia: 'European Political Community',
  },
  {
    id: 'european-public-prosecutor-s-office',
    kind: 'organisation',
    of: 'european-union',
    name: { en: "European Public Prosecutor's Office", ru: 'Европейская прокуратура' },
    aliases: {
      en: ['EPPO'],
    },
    definition: {
      en: 'EU office that investigates and prosecutes crimes against the EU budget, at work since 2021, in Luxembourg.',
      ru: 'Орган ЕС, расследует преступления против бюджета союза, работает с 2021 года, Люксембург.',
    },
    wikipedia: "European Public Prosecutor's Office",
  },
  {
    id: 'european-space-agency',
    kind: 'organisation',
    name: { en: 'European Space Agency', ru: 'Европейское космическое агентство' },
    aliases: {
      en: ['?ESA'],
      ru: ['ЕКА'],
    },
    definition: {
      en: 'Space organisation of European states, founded in 1975, with its seat in Paris; separate from the EU.',
      ru: 'Космическая организация государств Европы, создана в 1975 году, Париж; не входит в структуру ЕС.',
    },
    wikipedia: 'European Space Agency',
  },
  {
    id: 'european-stability-mechanism',
    kind: 'organisation',
    name: { en: 'European Stability Mechanism', ru: 'Европейский стабилизационный механизм' },
    aliases: {
      en: ['?ESM'],
      ru: ['Европейский механизм стабильности', '?ЕСМ'],
    },
    definition: {
      en: 'Rescue fund of the euro area for states in financial trouble, at work since 2012, in Luxembourg.',
      ru: 'Фонд еврозоны для помощи государствам в финансовых трудностях, работает с 2012 года, Люксембург.',
    },
    wikipedia: 'European Stability Mechanism',
  },
  {
    id: 'european-union',
    kind: 'organisation',
    name: { en: 'European Union', ru: 'Европейский союз' },
    aliases: {
      en: ['EU', 'E.U.', '?the bloc'],
      ru: ['ЕС', 'Евросоюз'],
    },
    definition: {
      en: 'Political and economic union of 27 European states (as of early 2026), so named since 1993; main institutions in Brussels.',
      ru: 'Политический и экономический союз 27 государств Европы (на начало 2026 года), под этим именем с 1993 года; основные учреждения в Брюсселе.',
    },
    members: [
      'austria', 'belgium', 'bulgaria', 'croatia', 'cyprus', 'czechia', 'denmark', 'estonia', 'finland', 'france', 'germany', 'greece',
      'hungary', 'ireland', 'italy', 'latvia', 'lithuania', 'luxembourg', 'malta', 'netherlands', 'poland', 'portugal', 'romania',
      'slovakia', 'slovenia', 'spain', 'sweden',
    ],
    wikipedia: 'European Union',
  },
  {
    id: 'european-union-satellite-centre',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'EU Satellite Centre', ru: 'Спутниковый центр ЕС' },
    full: { en: 'European Union Satellite Centre', ru: 'Спутниковый центр Европейского союза' },
    aliases: {
      en: ['SatCen', 'EU SatCen'],
    },
    definition: {
      en: 'EU agency that analyses satellite images for foreign and security policy, in Torrejón de Ardoz, Spain.',
      ru: 'Агентство ЕС, анализирует спутниковые снимки для внешней политики и безопасности, Торрехон-де-Ардос (Испания).',
    },
    wikipedia: 'European Union Satellite Centre',
  },
  {
    id: 'europol',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'Europol', ru: 'Европол' },
    full: { en: 'European Union Agency for Law Enforcement Cooperation', ru: 'Агентство Европейского союза по сотрудничеству правоохранительных органов' },
    aliases: {
      en: ['European Police Office'],
      ru: ['Европейское полицейское ведомство'],
    },
    definition: {
      en: 'EU agency that supports the police of the member states against serious crime and terrorism; at work since 1999, in The Hague.',
      ru: 'Агентство ЕС, помогает полиции стран-членов против тяжких преступлений и терроризма; работает с 1999 года, Гаага.',
    },
    wikipedia: 'Europol',
  },
  {
    id: 'eurozone',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'Eurozone', ru: 'еврозона' },
    aliases: {
      en: ['euro area', 'euro zone', 'Euro area', 'eurozone'],
      ru: ['зона евро'],
    },
    definition: {
      en: 'The EU states whose currency is the euro: 21 since Bulgaria joined in January 2026.',
      ru: 'Страны ЕС, валюта которых — евро: 21 после вступления Болгарии в январе 2026 года.',
    },
    members: [
      'austria', 'belgium', 'bulgaria', 'croatia', 'cyprus', 'estonia', 'finland', 'france', 'germany', 'greece', 'ireland', 'italy',
      'latvia', 'lithuania', 'luxembourg', 'malta', 'netherlands', 'portugal', 'slovakia', 'slovenia', 'spain',
    ],
    wikipedia: 'Eurozone',
  },
  {
    id: 'fifa',
    kind: 'organisation',
    name: { en: 'FIFA', ru: 'ФИФА' },
    full: { en: 'Fédération Internationale de Football Association', ru: 'Международная федерация футбола' },
    aliases: {
      en: ['International Federation of Association Football'],
    },
    definition: {
      en: 'World football federation, founded in 1904, in Zurich; runs the World Cup.',
      ru: 'Всемирная федерация футбола, основана в 1904 году, Цюрих; проводит чемпионат мира.',
    },
    wikipedia: 'FIFA',
  },
  {
    id: 'financial-action-task-force',
    kind: 'organisation',
    name: { en: 'FATF', ru: 'ФАТФ' },
    full: { en: 'Financial Action Task Force', ru: 'Группа разработки финансовых мер борьбы с отмыванием денег' },
    aliases: {
      ru: ['Группа разработки финансовых мер по борьбе с отмыванием денег'],
    },
    definition: {
      en: 'Body of governments that sets standards against money laundering and the financing of terrorism, founded in 1989, in Paris; keeps a black and a grey list.',
      ru: 'Межправительственная группа, вырабатывает стандарты против отмывания денег и финансирования терроризма, создана в 1989 году, Париж; ведёт «чёрный» и «серый» списки.',
    },
    wikipedia: 'Financial Action Task Force',
  },
  {
    id: 'financial-stability-board',
    kind: 'organisation',
    name: { en: 'Financial Stability Board', ru: 'Совет по финансовой стабильности' },
    aliases: {
      en: ['Financial Stability Forum'],
      ru: ['?СФС'],
    },
    definition: {
      en: "Body of the G20 that watches over risks to the world's financial system, founded in 2009, in Basel.",
      ru: 'Орган «двадцатки», следит за рисками мировой финансовой системы, создан в 2009 году, Базель.',
    },
    wikipedia: 'Financial Stability Board',
  },
  {
    id: 'five-eyes',
    kind: 'organisation',
    name: { en: 'Five Eyes', ru: 'Пять глаз' },
    aliases: {
      en: ['FVEY', 'Five Eyes alliance'],
      ru: ['«Пять глаз»', 'альянс «Пять глаз»', 'разведывательный альянс «Пять глаз»'],
    },
    definition: {
      en: 'Intelligence alliance of Australia, Canada, New Zealand, the United Kingdom and the United States, rooted in the UKUSA agreement of 1946.',
      ru: 'Разведывательный союз Австралии, Великобритании, Канады, Новой Зеландии и США, восходит к соглашению UKUSA 1946 года.',
    },
    members: ['australia', 'canada', 'new-zealand', 'united-kingdom', 'united-states'],
    wikipedia: 'Five Eyes',
  },
  {
    id: 'five-power-defence-arrangements',
    kind: 'organisation',
    name: { en: 'Five Power Defence Arrangements', ru: 'Оборонные соглашения пяти держав' },
    aliases: {
      en: ['FPDA', 'Five Power Defense Arrangements'],
      ru: ['Оборонное соглашение пяти держав', 'Пятистороннее соглашение об обороне'],
    },
    definition: {
      en: 'Defence agreements of Australia, Malaysia, New Zealand, Singapore and the United Kingdom, in force since 1971.',
      ru: 'Оборонные договорённости Австралии, Великобритании, Малайзии, Новой Зеландии и Сингапура, действуют с 1971 года.',
    },
    members: ['australia', 'malaysia', 'new-zealand', 'singapore', 'united-kingdom'],
    wikipedia: 'Five Power Defence Arrangements',
  },
  {
    id: 'food-and-agriculture-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'Food and Agriculture Organization', ru: 'ФАО' },
    full: { en: 'Food and Agriculture Organization of the United Nations', ru: 'Продовольственная и сельскохозяйственная организация ООН' },
    aliases: {
      en: ['FAO', 'Food and Agriculture Organisation', 'UN Food and Agriculture Organization'],
      ru: ['Продовольственная и сельскохозяйственная организация Объединённых Наций'],
    },
    definition: {
      en: 'UN agency for food and farming, founded in 1945, with its seat in Rome.',
      ru: 'Учреждение ООН по продовольствию и сельскому хозяйству, создано в 1945 году, Рим.',
    },
    wikipedia: 'Food and Agriculture Organization',
  },
  {
    id: 'francophonie',
    kind: 'organisation',
    name: { en: 'Organisation internationale de la Francophonie', ru: 'Международная организация Франкофонии' },
    aliases: {
      en: [
        'International Organisation of La Francophonie', 'La Francophonie', 'Francophonie', 'OIF',
        'International Organization of La Francophonie', 'Organisation of La Francophonie',
      ],
      ru: ['МОФ', 'Франкофония'],
    },
    definition: {
      en: 'Organisation of French-speaking states, founded in 1970, with its seat in Paris. Burkina Faso, Mali and Niger announced their exit in March 2025.',
      ru: 'Организация франкоязычных государств, создана в 1970 году, Париж. Буркина-Фасо, Мали и Нигер объявили о выходе в марте 2025 года.',
    },
    wikipedia: 'Organisation internationale de la Francophonie',
  },
  {
    id: 'frontex',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'Frontex', ru: 'Фронтекс' },
    full: { en: 'European Border and Coast Guard Agency', ru: 'Европейское агентство пограничной и береговой охраны' },
    aliases: {
      en: ['EU border agency'],
      ru: ['Frontex'],
    },
    definition: {
      en: 'EU agency for the external borders of the Schengen area, founded in 2004, with its seat in Warsaw.',
      ru: 'Агентство ЕС по охране внешних границ Шенгенской зоны, создано в 2004 году, Варшава.',
    },
    wikipedia: 'Frontex',
  },
  {
    id: 'g20',
    kind: 'organisation',
    name: { en: 'G20', ru: 'G20' },
    full: { en: 'Group of Twenty', ru: 'Большая двадцатка' },
    aliases: {
      en: ['G-20'],
      ru: ['«Большая двадцатка»', 'Группа двадцати', '?двадцатка', 'большая двадцатка', '«большая двадцатка»'],
    },
    definition: {
      en: "Forum of nineteen large economies, the EU and, since 2023, the African Union; leaders' summits since 2008.",
      ru: 'Форум девятнадцати крупных экономик, ЕС и, с 2023 года, Африканского союза; саммиты лидеров с 2008 года.',
    },
    members: [
      'argentina', 'australia', 'brazil', 'canada', 'china', 'france', 'germany', 'india', 'indonesia', 'italy', 'japan', 'mexico',
      'russia', 'saudi-arabia', 'south-africa', 'south-korea', 'turkey', 'united-kingdom', 'united-states', 'european-union',
      'african-union',
    ],
    wikipedia: 'G20',
  },
  {
    id: 'g24',
    kind: 'organisation',
    name: { en: 'G24', ru: 'Группа двадцати четырёх' },
    full: { en: 'Intergovernmental Group of Twenty-Four', ru: 'Межправительственная группа двадцати четырёх' },
    aliases: {
      en: ['Group of Twenty-Four', 'Group of 24', 'G-24'],
      ru: ['G24', 'Группа 24'],
    },
    definition: {
      en: 'Group of developing countries that agree on money and development matters at the IMF and the World Bank, since 1971.',
      ru: 'Группа развивающихся стран, согласующих позиции в МВФ и Всемирном банке по валютным вопросам и развитию, с 1971 года.',
    },
    wikipedia: 'Group of 24',
  },
  {
    id: 'g5-sahel',
    kind: 'organisation',
    name: { en: 'G5 Sahel', ru: 'Сахельская пятёрка' },
    full: { en: 'Group of Five for the Sahel', ru: 'Группа пяти стран Сахеля' },
    aliases: {
      en: ['G5-Sahel', 'G5 Sahel Joint Force'],
      ru: ['«Сахельская пятёрка»', 'G5 Sahel', '«G5 Сахель»', 'Группа пяти Сахеля', 'сахельская пятёрка', '«сахельская пятёрка»'],
    },
    definition: {
      en: 'Security grouping of Burkina Faso, Chad, Mali, Mauritania and Niger, 2014–2023.',
      ru: 'Объединение по безопасности Буркина-Фасо, Мавритании, Мали, Нигера и Чада, 2014–2023.',
    },
    members: ['burkina-faso', 'chad', 'mali', 'mauritania', 'niger'],
    wikipedia: 'G5 Sahel',
  },
  {
    id: 'g7',
    kind: 'organisation',
    name: { en: 'G7', ru: 'G7' },
    full: { en: 'Group of Seven', ru: 'Большая семёрка' },
    aliases: {
      en: ['G-7', 'G7 countries'],
      ru: ['«Большая семёрка»', 'Группа семи', '?семёрка', 'большая семёрка', '«большая семёрка»'],
    },
    definition: {
      en: 'Forum of Canada, France, Germany, Italy, Japan, the United Kingdom and the United States, with the EU taking part; summits since the 1970s.',
      ru: 'Форум Великобритании, Германии, Италии, Канады, США, Франции и Японии с участием ЕС; саммиты с 1970-х годов.',
    },
    members: ['canada', 'france', 'germany', 'italy', 'japan', 'united-kingdom', 'united-states'],
    wikipedia: 'G7',
  },
  {
    id: 'g77',
    kind: 'organisation',
    name: { en: 'G77', ru: 'Группа 77' },
    full: { en: 'Group of 77', ru: 'Группа семидесяти семи' },
    aliases: {
      en: ['G-77', 'Group of Seventy-Seven', 'G77 and China', 'G77 plus China'],
      ru: ['G77', '«Группа 77»', 'Группа 77 и Китай'],
    },
    definition: {
      en: 'Coalition of developing countries in the United Nations, founded in 1964 by 77 states, with over 130 members since.',
      ru: 'Коалиция развивающихся стран в ООН, создана в 1964 году 77 государствами, позднее более 130 членов.',
    },
    wikipedia: 'Group of 77',
  },
  {
    id: 'g8',
    kind: 'organisation',
    name: { en: 'G8', ru: 'G8' },
    full: { en: 'Group of Eight', ru: 'Большая восьмёрка' },
    aliases: {
      en: ['G-8'],
      ru: ['«Большая восьмёрка»', 'Группа восьми', 'большая восьмёрка', '«большая восьмёрка»'],
    },
    definition: {
      en: 'The G7 with Russia, 1997–2014; ended after Russia annexed Crimea.',
      ru: '«Семёрка» вместе с Россией, 1997–2014; формат прекращён после аннексии Крыма Россией.',
    },
    members: ['canada', 'france', 'germany', 'italy', 'japan', 'russia', 'united-kingdom', 'united-states'],
    wikipedia: 'G8',
  },
  {
    id: 'gas-exporting-countries-forum',
    kind: 'organisation',
    name: { en: 'Gas Exporting Countries Forum', ru: 'Форум стран — экспортёров газа' },
    aliases: {
      en: ['GECF'],
      ru: ['ФСЭГ', 'Форум стран-экспортёров газа'],
    },
    definition: {
      en: 'Organisation of gas-exporting states, among them Russia, Iran and Qatar, founded in 2001, with its seat in Doha.',
      ru: 'Организация стран — экспортёров газа, в том числе России, Ирана и Катара, создана в 2001 году, Доха.',
    },
    wikipedia: 'Gas Exporting Countries Forum',
  },
  {
    id: 'gatt',
    kind: 'organisation',
    name: { en: 'GATT', ru: 'ГАТТ' },
    full: { en: 'General Agreement on Tariffs and Trade', ru: 'Генеральное соглашение по тарифам и торговле' },
    definition: {
      en: 'Agreement of 1947 on lower tariffs and fair trade; its work passed to the World Trade Organization in 1995.',
      ru: 'Соглашение 1947 года о снижении тарифов и правилах торговли; в 1995 году его дело перешло к ВТО.',
    },
    wikipedia: 'General Agreement on Tariffs and Trade',
  },
  {
    id: 'gavi',
    kind: 'organisation',
    name: { en: 'Gavi', ru: 'ГАВИ' },
    full: { en: 'Gavi, the Vaccine Alliance', ru: 'Глобальный альянс по вакцинам и иммунизации' },
    aliases: {
      en: ['Vaccine Alliance'],
      ru: ['Альянс по вакцинам', 'Гави', 'Gavi'],
    },
    definition: {
      en: 'Alliance of states, UN bodies and foundations that finances vaccines for poor countries, founded in 2000, in Geneva.',
      ru: 'Альянс государств, органов ООН и фондов, финансирует вакцины для бедных стран, создан в 2000 году, Женева.',
    },
    wikipedia: 'GAVI',
  },
  {
    id: 'gaza-humanitarian-foundation',
    kind: 'organisation',
    name: { en: 'Gaza Humanitarian Foundation', ru: 'Гуманитарный фонд Газы' },
    aliases: {
      en: ['?GHF'],
      ru: ['Фонд гуманитарной помощи Газе', '?ГФГ'],
    },
    definition: {
      en: 'US organisation that handed out food in Gaza from May to autumn 2025 outside the UN system; announced its end in November 2025.',
      ru: 'Американская организация, раздававшая продовольствие в Газе с мая по осень 2025 года вне системы ООН; объявила о закрытии в ноябре 2025 года.',
    },
    wikipedia: 'Gaza Humanitarian Foundation',
  },
  {
    id: 'geneva-international-discussions',
    kind: 'organisation',
    name: { en: 'Geneva International Discussions', ru: 'Женевские международные дискуссии' },
    aliases: {
      en: ['?GID'],
      ru: ['Женевские дискуссии по безопасности в Закавказье'],
    },
    definition: {
      en: 'Talks on the aftermath of the Russo-Georgian war of 2008, co-chaired by the EU, the OSCE and the United Nations; in Geneva since October 2008.',
      ru: 'Переговоры о последствиях войны 2008 года в Грузии под сопредседательством ЕС, ОБСЕ и ООН; в Женеве с октября 2008 года.',
    },
    wikipedia: 'Geneva International Discussions',
  },
  {
    id: 'global-environment-facility',
    kind: 'organisation',
    name: { en: 'Global Environment Facility', ru: 'Глобальный экологический фонд' },
    aliases: {
      en: ['?GEF'],
      ru: ['ГЭФ'],
    },
    definition: {
      en: 'Fund that finances environmental projects in developing countries, founded in 1991, in Washington.',
      ru: 'Фонд, финансирующий экологические проекты в развивающихся странах, создан в 1991 году, Вашингтон.',
    },
    wikipedia: 'Global Environment Facility',
  },
  {
    id: 'global-fund',
    kind: 'organisation',
    name: { en: 'Global Fund to Fight AIDS, Tuberculosis and Malaria', ru: 'Глобальный фонд по борьбе со СПИДом, туберкулёзом и малярией' },
    aliases: {
      en: ['?Global Fund', '?the Global Fund'],
      ru: ['Глобальный фонд для борьбы со СПИДом, туберкулёзом и малярией', '?Глобальный фонд'],
    },
    definition: {
      en: 'Fund that finances the fight against AIDS, tuberculosis and malaria, founded in 2002, in Geneva.',
      ru: 'Фонд, финансирующий борьбу со СПИДом, туберкулёзом и малярией, создан в 2002 году, Женева.',
    },
    wikipedia: 'The Global Fund to Fight AIDS, Tuberculosis and Malaria',
  },
  {
    id: 'green-climate-fund',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'Green Climate Fund', ru: 'Зелёный климатический фонд' },
    aliases: {
      en: ['?GCF'],
      ru: ['?ЗКФ'],
    },
    definition: {
      en: 'Fund under the UN climate convention that finances climate projects in developing countries; founded in 2010, seat in Incheon, South Korea.',
      ru: 'Фонд в рамках климатической конвенции ООН, финансирует климатические проекты в развивающихся странах; создан в 2010 году, Инчхон, Южная Корея.',
    },
    wikipedia: 'Green Climate Fund',
  },
  {
    id: 'greenpeace',
    kind: 'organisation',
    name: { en: 'Greenpeace', ru: 'Гринпис' },
    full: { en: 'Greenpeace International', ru: 'Гринпис Интернешнл' },
    aliases: {
      ru: ['Greenpeace'],
    },
    definition: {
      en: 'Environmental organisation founded in Canada in 1971, with its international seat in Amsterdam.',
      ru: 'Экологическая организация, основана в Канаде в 1971 году, международная штаб-квартира в Амстердаме.',
    },
    wikipedia: 'Greenpeace',
  },
  {
    id: 'guam',
    kind: 'organisation',
    name: { en: 'GUAM Organization for Democracy and Economic Development', ru: 'ГУАМ — Организация за демократию и экономическое развитие' },
    full: { en: 'Organization for Democracy and Economic Development – GUAM', ru: 'Организация за демократию и экономическое развитие — ГУАМ' },
    aliases: {
      en: ['?GUAM', 'GUAM Organization', 'GUAM states', 'GUAM countries', 'GUAM member states', 'Georgia, Ukraine, Azerbaijan, Moldova'],
      ru: ['?ГУАМ', 'организация ГУАМ', 'страны ГУАМ', 'государства ГУАМ', 'Грузия, Украина, Азербайджан, Молдова'],
    },
    definition: {
      en: 'Organisation of Georgia, Ukraine, Azerbaijan and Moldova, begun in 1997, with its secretariat in Kyiv. Uzbekistan belonged from 1999 to 2005.',
      ru: 'Организация Грузии, Украины, Азербайджана и Молдовы, возникла в 1997 году, секретариат в Киеве. Узбекистан входил в 1999–2005 годах.',
    },
    members: ['azerbaijan', 'georgia-country', 'moldova', 'ukraine'],
    wikipedia: 'GUAM Organization for Democracy and Economic Development',
  },
  {
    id: 'gulf-cooperation-council',
    kind: 'organisation',
    name: { en: 'Gulf Cooperation Council', ru: 'ССАГПЗ' },
    full: { en: 'Cooperation Council for the Arab States of the Gulf', ru: 'Совет сотрудничества арабских государств Персидского залива' },
    aliases: {
      en: ['GCC'],
      ru: ['ССГЗ', 'Совет сотрудничества стран Персидского залива', 'Совет сотрудничества государств Залива'],
    },
    definition: {
      en: 'Organisation of six Arab monarchies of the Gulf, founded in 1981, with its seat in Riyadh.',
      ru: 'Организация шести арабских монархий Персидского залива, основана в 1981 году, Эр-Рияд.',
    },
    members: ['bahrain', 'kuwait', 'oman', 'qatar', 'saudi-arabia', 'united-arab-emirates'],
    wikipedia: 'Gulf Cooperation Council',
  },
  {
    id: 'heart-of-asia',
    kind: 'organisation',
    name: { en: 'Heart of Asia – Istanbul Process', ru: 'Сердце Азии — Стамбульский процесс' },
    aliases: {
      en: ['Heart of Asia', 'Heart of Asia Conference', 'Heart of Asia-Istanbul Process', '?Istanbul Process'],
      ru: ['«Сердце Азии»', 'Сердце Азии', '?Стамбульский процесс'],
    },
    definition: {
      en: 'Forum of Afghanistan and its neighbours for security and cooperation, begun in Istanbul in November 2011.',
      ru: 'Форум Афганистана и его соседей по безопасности и сотрудничеству, начат в Стамбуле в ноябре 2011 года.',
    },
    wikipedia: 'Heart of Asia – Istanbul Process',
  },
  {
    id: 'human-rights-watch',
    kind: 'organisation',
    name: { en: 'Human Rights Watch', ru: 'Хьюман Райтс Вотч' },
    aliases: {
      en: ['HRW'],
      ru: ['Human Rights Watch', '«Хьюман Райтс Вотч»'],
    },
    definition: {
      en: 'Non-governmental organisation that reports on human rights, founded in 1978, with its seat in New York.',
      ru: 'Неправительственная организация, готовит доклады о правах человека, основана в 1978 году, Нью-Йорк.',
    },
    wikipedia: 'Human Rights Watch',
  },
  {
    id: 'hybrid-coe',
    kind: 'organisation',
    name: { en: 'Hybrid CoE', ru: 'Центр по противодействию гибридным угрозам' },
    full: { en: 'European Centre of Excellence for Countering Hybrid Threats', ru: 'Европейский центр передового опыта по противодействию гибридным угрозам' },
    aliases: {
      ru: ['Hybrid CoE'],
    },
    definition: {
      en: 'Centre of EU and NATO states for countering hybrid threats, founded in 2017, in Helsinki.',
      ru: 'Центр стран ЕС и НАТО по противодействию гибридным угрозам, создан в 2017 году, Хельсинки.',
    },
    wikipedia: 'European Centre of Excellence for Countering Hybrid Threats',
  },
  {
    id: 'i2u2',
    kind: 'organisation',
    name: { en: 'I2U2', ru: 'I2U2' },
    full: { en: 'India, Israel, United Arab Emirates, United States', ru: 'Индия, Израиль, ОАЭ и США' },
    aliases: {
      en: ['I2U2 Group'],
      ru: ['группа I2U2', 'India, Israel, United Arab Emirates, United States'],
    },
    definition: {
      en: 'Format of India, Israel, the United Arab Emirates and the United States for joint investment, begun in October 2021.',
      ru: 'Формат Индии, Израиля, ОАЭ и США для совместных инвестиций, начат в октябре 2021 года.',
    },
    members: ['india', 'israel', 'united-arab-emirates', 'united-states'],
    wikipedia: 'I2U2 Group',
  },
  {
    id: 'iata',
    kind: 'organisation',
    name: { en: 'IATA', ru: 'ИАТА' },
    full: { en: 'International Air Transport Association', ru: 'Международная ассоциация воздушного транспорта' },
    definition: {
      en: 'Association of airlines, founded in 1945, in Montreal.',
      ru: 'Объединение авиакомпаний, создано в 1945 году, Монреаль.',
    },
    wikipedia: 'International Air Transport Association',
  },
  {
    id: 'ibsa',
    kind: 'organisation',
    name: { en: 'IBSA Dialogue Forum', ru: 'Форум ИБСА' },
    aliases: {
      en: ['IBSA', 'India, Brazil, South Africa Dialogue Forum', 'India–Brazil–South Africa Dialogue Forum'],
      ru: ['Диалоговый форум Индии, Бразилии и Южной Африки', 'ИБСА'],
    },
    definition: {
      en: 'Forum of India, Brazil and South Africa, founded in 2003.',
      ru: 'Форум Индии, Бразилии и ЮАР, создан в 2003 году.',
    },
    members: ['brazil', 'india', 'south-africa'],
    wikipedia: 'IBSA Dialogue Forum',
  },
  {
    id: 'icann',
    kind: 'organisation',
    name: { en: 'ICANN', ru: 'ICANN' },
    full: { en: 'Internet Corporation for Assigned Names and Numbers', ru: 'Корпорация по управлению доменными именами и IP-адресами' },
    aliases: {
      ru: ['Internet Corporation for Assigned Names and Numbers', 'Интернет-корпорация по присвоению имён и номеров'],
    },
    definition: {
      en: 'Non-profit organisation that coordinates the names and addresses of the internet, founded in 1998, in Los Angeles.',
      ru: 'Некоммерческая организация, координирует имена и адреса интернета, создана в 1998 году, Лос-Анджелес.',
    },
    wikipedia: 'ICANN',
  },
  {
    id: 'icao',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ICAO', ru: 'ИКАО' },
    full: { en: 'International Civil Aviation Organization', ru: 'Международная организация гражданской авиации' },
    aliases: {
      en: ['International Civil Aviation Organisation'],
    },
    definition: {
      en: 'UN agency for civil aviation, founded by the Chicago Convention of 1944, with its seat in Montreal.',
      ru: 'Учреждение ООН по гражданской авиации, создано по Чикагской конвенции 1944 года, Монреаль.',
    },
    wikipedia: 'International Civil Aviation Organization',
  },
  {
    id: 'icsid',
    kind: 'organisation',
    of: 'world-bank',
    name: { en: 'ICSID', ru: 'МЦУИС' },
    full: { en: 'International Centre for Settlement of Investment Disputes', ru: 'Международный центр по урегулированию инвестиционных споров' },
    aliases: {
      en: ['International Center for Settlement of Investment Disputes'],
    },
    definition: {
      en: 'Body of the World Bank Group for arbitration between states and foreign investors, founded in 1966.',
      ru: 'Орган Группы Всемирного банка для арбитража между государствами и иностранными инвесторами, создан в 1966 году.',
    },
    wikipedia: 'International Centre for Settlement of Investment Disputes',
  },
  {
    id: 'ictr',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ICTR', ru: 'МУТР' },
    full: { en: 'International Criminal Tribunal for Rwanda', ru: 'Международный уголовный трибунал по Руанде' },
    aliases: {
      en: ['Rwanda tribunal'],
      ru: ['Международный трибунал по Руанде'],
    },
    definition: {
      en: 'UN court in Arusha that tried crimes of the genocide in Rwanda, 1994–2015.',
      ru: 'Суд ООН в Аруше, рассматривал преступления геноцида в Руанде, 1994–2015.',
    },
    wikipedia: 'International Criminal Tribunal for Rwanda',
  },
  {
    id: 'icty',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ICTY', ru: 'МТБЮ' },
    full: { en: 'International Criminal Tribunal for the former Yugoslavia', ru: 'Международный трибунал по бывшей Югославии' },
    aliases: {
      en: ['?Hague Tribunal', 'Yugoslavia tribunal', 'Yugoslav war crimes tribunal'],
      ru: ['?Гаагский трибунал'],
    },
    definition: {
      en: 'UN court in The Hague that tried crimes of the wars in the former Yugoslavia, 1993–2017.',
      ru: 'Суд ООН в Гааге, рассматривал преступления в войнах на территории бывшей Югославии, 1993–2017.',
    },
    wikipedia: 'International Criminal Tribunal for the former Yugoslavia',
  },
  {
    id: 'ifad',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'IFAD', ru: 'МФСР' },
    full: { en: 'International Fund for Agricultural Development', ru: 'Международный фонд сельскохозяйственного развития' },
    definition: {
      en: 'UN agency that finances farming in poor rural areas, founded in 1977, with its seat in Rome.',
      ru: 'Учреждение ООН, финансирующее сельское хозяйство в бедных сельских районах; создано в 1977 году, Рим.',
    },
    wikipedia: 'International Fund for Agricultural Development',
  },
  {
    id: 'ifrc',
    kind: 'organisation',
    name: { en: 'IFRC', ru: 'МФОКК и КП' },
    full: { en: 'International Federation of Red Cross and Red Crescent Societies', ru: 'Международная федерация обществ Красного Креста и Красного Полумесяца' },
    aliases: {
      en: ['International Red Cross and Red Crescent', 'Red Crescent Movement', 'International Red Cross and Red Crescent Movement'],
      ru: ['Международное движение Красного Креста и Красного Полумесяца'],
    },
    definition: {
      en: 'Federation of the national Red Cross and Red Crescent societies, founded in 1919, in Geneva.',
      ru: 'Федерация национальных обществ Красного Креста и Красного Полумесяца, создана в 1919 году, Женева.',
    },
    wikipedia: 'International Federation of Red Cross and Red Crescent Societies',
  },
  {
    id: 'igad',
    kind: 'organisation',
    name: { en: 'IGAD', ru: 'ИГАД' },
    full: { en: 'Intergovernmental Authority on Development', ru: 'Межправительственная организация по развитию' },
    aliases: {
      en: ['Intergovernmental Authority for Development'],
      ru: ['Межправительственный орган по вопросам развития'],
    },
    definition: {
      en: 'Organisation of states of the Horn of Africa and the Nile, founded in 1986, with its seat in Djibouti; Eritrea announced its exit in December 2025.',
      ru: 'Организация стран Африканского Рога и Нила, создана в 1986 году, Джибути; Эритрея объявила о выходе в декабре 2025 года.',
    },
    members: ['djibouti', 'ethiopia', 'kenya', 'somalia', 'south-sudan', 'sudan', 'uganda'],
    wikipedia: 'Intergovernmental Authority on Development',
  },
  {
    id: 'indian-ocean-commission',
    kind: 'organisation',
    name: { en: 'Indian Ocean Commission', ru: 'Комиссия Индийского океана' },
    aliases: {
      ru: ['Комиссия по Индийскому океану'],
    },
    definition: {
      en: 'Organisation of Comoros, France (for Réunion), Madagascar, Mauritius and Seychelles, founded in 1982.',
      ru: 'Организация Коморских Островов, Маврикия, Мадагаскара, Сейшельских Островов и Франции (за Реюньон), создана в 1982 году.',
    },
    members: ['comoros', 'france', 'madagascar', 'mauritius', 'seychelles'],
    wikipedia: 'Indian Ocean Commission',
  },
  {
    id: 'indian-ocean-rim-association',
    kind: 'organisation',
    name: { en: 'Indian Ocean Rim Association', ru: 'Ассоциация прибрежных государств Индийского океана' },
    aliases: {
      en: ['IORA'],
      ru: ['ИОРА', 'Ассоциация стран бассейна Индийского океана'],
    },
    definition: {
      en: 'Organisation of states around the Indian Ocean for trade and maritime security, founded in 1997, with its secretariat in Mauritius.',
      ru: 'Организация стран Индийского океана по торговле и морской безопасности, основана в 1997 году, секретариат на Маврикии.',
    },
    wikipedia: 'Indian Ocean Rim Association',
  },
  {
    id: 'inter-american-commission-on-human-rights',
    kind: 'organisation',
    of: 'organization-of-american-states',
    name: { en: 'Inter-American Commission on Human Rights', ru: 'Межамериканская комиссия по правам человека' },
    aliases: {
      en: ['IACHR'],
      ru: ['МАКПЧ'],
    },
    definition: {
      en: 'Body of the Organization of American States for human rights, founded in 1959, in Washington.',
      ru: 'Орган Организации американских государств по правам человека, создан в 1959 году, Вашингтон.',
    },
    wikipedia: 'Inter-American Commission on Human Rights',
  },
  {
    id: 'inter-american-court-of-human-rights',
    kind: 'organisation',
    of: 'organization-of-american-states',
    name: { en: 'Inter-American Court of Human Rights', ru: 'Межамериканский суд по правам человека' },
    aliases: {
      en: ['IACtHR'],
    },
    definition: {
      en: 'Court for the American Convention on Human Rights, at work since 1979, in San José.',
      ru: 'Суд по Американской конвенции о правах человека, работает с 1979 года, Сан-Хосе.',
    },
    wikipedia: 'Inter-American Court of Human Rights',
  },
  {
    id: 'inter-american-development-bank',
    kind: 'organisation',
    name: { en: 'Inter-American Development Bank', ru: 'Межамериканский банк развития' },
    aliases: {
      en: ['?IDB', 'IADB', 'Inter-American Development Bank Group'],
      ru: ['МАБР', '?МБР'],
    },
    definition: {
      en: 'Development bank for Latin America and the Caribbean, founded in 1959, with its seat in Washington.',
      ru: 'Банк развития для Латинской Америки и Карибского бассейна, основан в 1959 году, Вашингтон.',
    },
    wikipedia: 'Inter-American Development Bank',
  },
  {
    id: 'inter-parliamentary-union',
    kind: 'organisation',
    name: { en: 'Inter-Parliamentary Union', ru: 'Межпарламентский союз' },
    aliases: {
      en: ['?IPU', 'Interparliamentary Union'],
    },
    definition: {
      en: 'Organisation of national parliaments, founded in 1889, with its seat in Geneva.',
      ru: 'Организация национальных парламентов, основана в 1889 году, Женева.',
    },
    wikipedia: 'Inter-Parliamentary Union',
  },
  {
    id: 'international-atomic-energy-agency',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'IAEA', ru: 'МАГАТЭ' },
    full: { en: 'International Atomic Energy Agency', ru: 'Международное агентство по атомной энергии' },
    definition: {
      en: 'Organisation within the UN system for the peaceful use of nuclear energy, founded in 1957 in Vienna; its inspectors check nuclear safeguards.',
      ru: 'Организация системы ООН по мирному использованию атомной энергии, создана в 1957 году, Вена; её инспекторы проверяют соблюдение гарантий.',
    },
    wikipedia: 'International Atomic Energy Agency',
  },
  {
    id: 'international-campaign-to-abolish-nuclear-weapons',
    kind: 'organisation',
    name: { en: 'International Campaign to Abolish Nuclear Weapons', ru: 'Международная кампания за запрещение ядерного оружия' },
    aliases: {
      en: ['?ICAN'],
      ru: ['Международная кампания за ликвидацию ядерного оружия'],
    },
    definition: {
      en: 'Coalition of organisations for the treaty on the prohibition of nuclear weapons, founded in 2007; Nobel Peace Prize of 2017.',
      ru: 'Коалиция организаций за договор о запрещении ядерного оружия, создана в 2007 году; Нобелевская премия мира 2017 года.',
    },
    wikipedia: 'International Campaign to Abolish Nuclear Weapons',
  },
  {
    id: 'international-chamber-of-commerce',
    kind: 'organisation',
    name: { en: 'International Chamber of Commerce', ru: 'Международная торговая палата' },
    aliases: {
      ru: ['МТП'],
    },
    definition: {
      en: 'Worldwide business organisation with a court of arbitration, founded in 1919, in Paris.',
      ru: 'Всемирная организация деловых кругов с арбитражным судом, создана в 1919 году, Париж.',
    },
    wikipedia: 'International Chamber of Commerce',
  },
  {
    id: 'international-committee-of-the-red-cross',
    kind: 'organisation',
    name: { en: 'International Committee of the Red Cross', ru: 'Международный комитет Красного Креста' },
    aliases: {
      en: ['ICRC', '?Red Cross'],
      ru: ['МККК', '?Красный Крест'],
    },
    definition: {
      en: 'Humanitarian organisation founded in 1863, in Geneva; guards the Geneva Conventions and helps victims of war and prisoners.',
      ru: 'Гуманитарная организация, основана в 1863 году, Женева; хранит Женевские конвенции, помогает жертвам войны и пленным.',
    },
    wikipedia: 'International Committee of the Red Cross',
  },
  {
    id: 'international-court-of-justice',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Court of Justice', ru: 'Международный суд ООН' },
    aliases: {
      en: ['ICJ', 'World Court', 'UN International Court of Justice'],
      ru: ['Международный суд Организации Объединённых Наций', '?Международный суд'],
    },
    definition: {
      en: 'Principal court of the United Nations, in The Hague since 1946; fifteen judges decide disputes between states.',
      ru: 'Главный судебный орган ООН, в Гааге с 1946 года; пятнадцать судей разрешают споры между государствами.',
    },
    wikipedia: 'International Court of Justice',
  },
  {
    id: 'international-criminal-court',
    kind: 'organisation',
    name: { en: 'International Criminal Court', ru: 'Международный уголовный суд' },
    aliases: {
      en: ['ICC'],
      ru: ['МУС'],
    },
    definition: {
      en: 'Court in The Hague that tries people for genocide, crimes against humanity, war crimes and aggression; its Rome Statute is in force since 2002.',
      ru: 'Суд в Гааге, судит за геноцид, преступления против человечности, военные преступления и агрессию; Римский статут действует с 2002 года.',
    },
    wikipedia: 'International Criminal Court',
  },
  {
    id: 'international-development-association',
    kind: 'organisation',
    of: 'world-bank',
    name: { en: 'International Development Association', ru: 'Международная ассоциация развития' },
    aliases: {
      en: ['?IDA'],
      ru: ['?МАР'],
    },
    definition: {
      en: 'Arm of the World Bank Group that lends to the poorest countries on easy terms, founded in 1960.',
      ru: 'Учреждение Группы Всемирного банка, даёт льготные кредиты беднейшим странам, создано в 1960 году.',
    },
    wikipedia: 'International Development Association',
  },
  {
    id: 'international-energy-agency',
    kind: 'organisation',
    name: { en: 'International Energy Agency', ru: 'Международное энергетическое агентство' },
    aliases: {
      en: ['IEA'],
      ru: ['МЭА'],
    },
    definition: {
      en: 'Energy agency founded in 1974 after the oil crisis, tied to the OECD, in Paris; coordinates emergency oil stocks and publishes forecasts.',
      ru: 'Энергетическое агентство при ОЭСР, создано в 1974 году после нефтяного кризиса, Париж; согласует запасы нефти и публикует прогнозы.',
    },
    wikipedia: 'International Energy Agency',
  },
  {
    id: 'international-energy-forum',
    kind: 'organisation',
    name: { en: 'International Energy Forum', ru: 'Международный энергетический форум' },
    aliases: {
      en: ['?IEF'],
      ru: ['?МЭФ'],
    },
    definition: {
      en: 'Organisation for talks of energy producers and consumers, with its secretariat in Riyadh.',
      ru: 'Организация для диалога производителей и потребителей энергии, секретариат в Эр-Рияде.',
    },
    wikipedia: 'International Energy Forum',
  },
  {
    id: 'international-finance-corporation',
    kind: 'organisation',
    of: 'world-bank',
    name: { en: 'International Finance Corporation', ru: 'Международная финансовая корпорация' },
    aliases: {
      en: ['IFC'],
      ru: ['?МФК'],
    },
    definition: {
      en: 'Arm of the World Bank Group that invests in private companies in developing countries, founded in 1956.',
      ru: 'Учреждение Группы Всемирного банка, вкладывает средства в частные компании развивающихся стран, создано в 1956 году.',
    },
    wikipedia: 'International Finance Corporation',
  },
  {
    id: 'international-fund-for-saving-the-aral-sea',
    kind: 'organisation',
    name: { en: 'International Fund for Saving the Aral Sea', ru: 'Международный фонд спасения Арала' },
    aliases: {
      en: ['IFAS'],
      ru: ['МФСА'],
    },
    definition: {
      en: 'Fund of the five Central Asian states for the Aral Sea and its rivers, founded in 1993.',
      ru: 'Фонд пяти стран Центральной Азии по проблемам Аральского моря и его рек, создан в 1993 году.',
    },
    members: ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'],
    source: { title: 'International Fund for Saving the Aral Sea', url: 'https://ecifas.kz/' },
  },
  {
    id: 'international-idea',
    kind: 'organisation',
    name: { en: 'International IDEA', ru: 'Международный институт демократии и содействия выборам' },
    aliases: {
      en: ['International Institute for Democracy and Electoral Assistance'],
      ru: ['Международная ИДЕА', 'International IDEA'],
    },
    definition: {
      en: 'Organisation of states for democracy and elections, founded in 1995, with its seat in Stockholm.',
      ru: 'Межгосударственная организация по вопросам демократии и выборов, создана в 1995 году, Стокгольм.',
    },
    wikipedia: 'International Institute for Democracy and Electoral Assistance',
  },
  {
    id: 'international-labour-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Labour Organization', ru: 'Международная организация труда' },
    aliases: {
      en: ['ILO', 'International Labour Organisation', 'International Labor Organization'],
      ru: ['МОТ'],
    },
    definition: {
      en: 'UN agency for labour standards, founded in 1919, with its seat in Geneva; governments, employers and workers sit in it.',
      ru: 'Учреждение ООН по нормам труда, создано в 1919 году, Женева; представлены правительства, работодатели и работники.',
    },
    wikipedia: 'International Labour Organization',
  },
  {
    id: 'international-law-commission',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Law Commission', ru: 'Комиссия международного права' },
    aliases: {
      en: ['UN International Law Commission', '?ILC'],
      ru: ['Комиссия международного права ООН', 'КМП ООН'],
    },
    definition: {
      en: 'UN body of 34 legal experts, founded in 1947, that develops and codifies international law.',
      ru: 'Орган ООН из 34 юристов, создан в 1947 году; развивает и кодифицирует международное право.',
    },
    wikipedia: 'International Law Commission',
  },
  {
    id: 'international-maritime-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Maritime Organization', ru: 'Международная морская организация' },
    aliases: {
      en: ['IMO', 'International Maritime Organisation'],
      ru: ['ИМО', 'ММО'],
    },
    definition: {
      en: 'UN agency for the safety of shipping and for preventing pollution from ships; at work since 1959, in London.',
      ru: 'Учреждение ООН по безопасности судоходства и предотвращению загрязнения с судов; работает с 1959 года, Лондон.',
    },
    wikipedia: 'International Maritime Organization',
  },
  {
    id: 'international-maritime-security-construct',
    kind: 'organisation',
    name: { en: 'International Maritime Security Construct', ru: 'Международная коалиция по безопасности на море' },
    aliases: {
      en: ['?IMSC', 'Operation Sentinel'],
      ru: ['Международная коалиция по обеспечению безопасности морского судоходства', 'операция «Сентинел»'],
    },
    definition: {
      en: 'US-led naval group for the safety of shipping around the Gulf, founded in 2019, with its seat in Bahrain.',
      ru: 'Военно-морская группа во главе с США по безопасности судоходства у Персидского залива, создана в 2019 году, Бахрейн.',
    },
    wikipedia: 'International Maritime Security Construct',
  },
  {
    id: 'international-monetary-fund',
    kind: 'organisation',
    name: { en: 'IMF', ru: 'МВФ' },
    full: { en: 'International Monetary Fund', ru: 'Международный валютный фонд' },
    definition: {
      en: 'International financial institution founded in 1944, in Washington; lends to states in payment difficulties and watches over currencies.',
      ru: 'Международная финансовая организация, основана в 1944 году, Вашингтон; кредитует государства с платёжными трудностями и следит за валютной системой.',
    },
    wikipedia: 'International Monetary Fund',
  },
  {
    id: 'international-olympic-committee',
    kind: 'organisation',
    name: { en: 'International Olympic Committee', ru: 'Международный олимпийский комитет' },
    aliases: {
      en: ['?IOC'],
      ru: ['МОК'],
    },
    definition: {
      en: 'Organisation that runs the Olympic Games, founded in 1894, in Lausanne.',
      ru: 'Организация, проводящая Олимпийские игры, основана в 1894 году, Лозанна.',
    },
    wikipedia: 'International Olympic Committee',
  },
  {
    id: 'international-organization-for-mediation',
    kind: 'organisation',
    name: { en: 'International Organization for Mediation', ru: 'Международная организация по медиации' },
    aliases: {
      en: ['IOMed', 'International Organisation for Mediation'],
      ru: ['IOMed', 'Международная организация по посредничеству'],
    },
    definition: {
      en: 'Organisation for settling international disputes by mediation, proposed by China; convention signed in May 2025 in Hong Kong, its seat.',
      ru: 'Организация по урегулированию международных споров через посредничество, предложена Китаем; конвенция подписана в мае 2025 года в Гонконге, где её штаб-квартира.',
    },
    wikipedia: 'International Organization for Mediation',
  },
  {
    id: 'international-organization-for-migration',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Organization for Migration', ru: 'Международная организация по миграции' },
    aliases: {
      en: ['IOM', 'UN Migration', 'International Organisation for Migration'],
      ru: ['МОМ'],
    },
    definition: {
      en: 'Organisation for migration founded in 1951, with its seat in Geneva; related to the United Nations since 2016.',
      ru: 'Организация по вопросам миграции, создана в 1951 году, Женева; с 2016 года связана с ООН.',
    },
    wikipedia: 'International Organization for Migration',
  },
  {
    id: 'international-organization-for-standardization',
    kind: 'organisation',
    name: { en: 'International Organization for Standardization', ru: 'Международная организация по стандартизации' },
    aliases: {
      en: ['?ISO', 'International Organisation for Standardisation'],
      ru: ['?ИСО'],
    },
    definition: {
      en: 'Organisation of national standards bodies that sets technical standards, founded in 1947, in Geneva.',
      ru: 'Организация национальных органов по стандартам, вырабатывает технические стандарты, создана в 1947 году, Женева.',
    },
    wikipedia: 'International Organization for Standardization',
  },
  {
    id: 'international-seabed-authority',
    kind: 'organisation',
    name: { en: 'International Seabed Authority', ru: 'Международный орган по морскому дну' },
    aliases: {
      en: ['?ISA'],
      ru: ['МОМД'],
    },
    definition: {
      en: 'Organisation under the UN Convention on the Law of the Sea that regulates mining of the deep seabed; since 1994, in Kingston, Jamaica.',
      ru: 'Организация по Конвенции ООН по морскому праву, регулирует добычу на глубоководном морском дне; с 1994 года, Кингстон, Ямайка.',
    },
    wikipedia: 'International Seabed Authority',
  },
  {
    id: 'international-solar-alliance',
    kind: 'organisation',
    name: { en: 'International Solar Alliance', ru: 'Международный солнечный альянс' },
    definition: {
      en: 'Organisation for solar energy proposed by India and France in 2015, with its seat in Gurugram, India.',
      ru: 'Организация по солнечной энергетике, предложена Индией и Францией в 2015 году, Гуруграм (Индия).',
    },
    wikipedia: 'International Solar Alliance',
  },
  {
    id: 'international-stabilization-force',
    kind: 'organisation',
    name: { en: 'International Stabilization Force', ru: 'Международные стабилизационные силы' },
    aliases: {
      en: ['International Stabilisation Force', '?ISF'],
      ru: ['Международные силы стабилизации', '?МСС'],
    },
    definition: {
      en: 'Multinational force for Gaza authorised by UN Security Council resolution 2803 of November 2025.',
      ru: 'Многонациональные силы для Газы, разрешённые резолюцией 2803 Совета Безопасности ООН от ноября 2025 года.',
    },
    wikipedia: 'International Stabilization Force',
  },
  {
    id: 'international-telecommunication-union',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Telecommunication Union', ru: 'Международный союз электросвязи' },
    aliases: {
      en: ['ITU', 'International Telecommunications Union'],
      ru: ['?МСЭ'],
    },
    definition: {
      en: 'UN agency for telecommunications, founded in 1865, in Geneva; shares out radio frequencies and satellite orbits and sets standards.',
      ru: 'Учреждение ООН по электросвязи, основано в 1865 году, Женева; распределяет радиочастоты и спутниковые орбиты, вырабатывает стандарты.',
    },
    wikipedia: 'International Telecommunication Union',
  },
  {
    id: 'international-turkic-academy',
    kind: 'organisation',
    name: { en: 'International Turkic Academy', ru: 'Международная тюркская академия' },
    aliases: {
      en: ['Turkic Academy'],
      ru: ['Тюркская академия'],
    },
    definition: {
      en: 'Research organisation of Turkic states, begun in 2010, with its seat in Astana.',
      ru: 'Исследовательская организация тюркских государств, создана в 2010 году, Астана.',
    },
    wikipedia: 'International Turkic Academy',
  },
  {
    id: 'interpol',
    kind: 'organisation',
    name: { en: 'Interpol', ru: 'Интерпол' },
    full: { en: 'International Criminal Police Organization', ru: 'Международная организация уголовной полиции' },
    aliases: {
      en: ['International Criminal Police Organisation'],
    },
    definition: {
      en: 'Organisation of police forces of more than 190 states, founded in 1923, in Lyon; circulates notices of wanted people.',
      ru: 'Организация полиций более 190 государств, основана в 1923 году, Лион; рассылает уведомления о розыске.',
    },
    wikipedia: 'Interpol',
  },
  {
    id: 'ipcc',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'IPCC', ru: 'МГЭИК' },
    full: { en: 'Intergovernmental Panel on Climate Change', ru: 'Межправительственная группа экспертов по изменению климата' },
    aliases: {
      en: ['UN climate panel'],
    },
    definition: {
      en: 'UN panel founded in 1988 that assesses research on climate change and reports to governments; Nobel Peace Prize of 2007, shared with Al Gore.',
      ru: 'Группа ООН, с 1988 года оценивающая исследования изменения климата; Нобелевская премия мира 2007 года вместе с Альбертом Гором.',
    },
    wikipedia: 'Intergovernmental Panel on Climate Change',
  },
  {
    id: 'irena',
    kind: 'organisation',
    name: { en: 'IRENA', ru: 'ИРЕНА' },
    full: { en: 'International Renewable Energy Agency', ru: 'Международное агентство по возобновляемым источникам энергии' },
    aliases: {
      ru: ['МАВИЭ', 'IRENA'],
    },
    definition: {
      en: 'Organisation of states for renewable energy, founded in 2009, with its seat in Abu Dhabi.',
      ru: 'Организация государств по возобновляемой энергетике, создана в 2009 году, Абу-Даби.',
    },
    wikipedia: 'International Renewable Energy Agency',
  },
  {
    id: 'irmct',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'IRMCT', ru: 'МОМУТ' },
    full: { en: 'International Residual Mechanism for Criminal Tribunals', ru: 'Международный остаточный механизм для уголовных трибуналов' },
    aliases: {
      en: ['Mechanism for International Criminal Tribunals'],
    },
    definition: {
      en: 'UN court that finishes the work of the tribunals for the former Yugoslavia and Rwanda, since 2012, in The Hague and Arusha.',
      ru: 'Суд ООН, завершающий работу трибуналов по бывшей Югославии и Руанде, с 2012 года, Гаага и Аруша.',
    },
    wikipedia: 'International Residual Mechanism for Criminal Tribunals',
  },
  {
    id: 'isaf',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'ISAF', ru: 'МССБ' },
    full: { en: 'International Security Assistance Force', ru: 'Международные силы содействия безопасности' },
    aliases: {
      ru: ['ИСАФ'],
    },
    definition: {
      en: 'Multinational force in Afghanistan with a UN mandate, 2001–2014, led by NATO from 2003.',
      ru: 'Многонациональные силы в Афганистане по мандату ООН, 2001–2014, с 2003 года под руководством НАТО.',
    },
    wikipedia: 'International Security Assistance Force',
  },
  {
    id: 'islamic-development-bank',
    kind: 'organisation',
    of: 'organisation-of-islamic-cooperation',
    name: { en: 'Islamic Development Bank', ru: 'Исламский банк развития' },
    aliases: {
      en: ['IsDB', '?IDB'],
      ru: ['ИБР'],
    },
    definition: {
      en: 'Development bank of states of the Organisation of Islamic Cooperation, founded in 1973, with its seat in Jeddah.',
      ru: 'Банк развития стран Организации исламского сотрудничества, учреждён в 1973 году, Джидда.',
    },
    wikipedia: 'Islamic Development Bank',
  },
  {
    id: 'islamic-military-counter-terrorism-coalition',
    kind: 'organisation',
    name: { en: 'Islamic Military Counter Terrorism Coalition', ru: 'Исламская военная коалиция по борьбе с терроризмом' },
    aliases: {
      en: ['IMCTC', 'Islamic Military Alliance', 'Islamic Military Counter-Terrorism Coalition'],
      ru: ['Исламская военная контртеррористическая коалиция', 'Исламская антитеррористическая коалиция'],
    },
    definition: {
      en: 'Coalition of Muslim states against terrorism announced by Saudi Arabia in December 2015, seated in Riyadh.',
      ru: 'Коалиция мусульманских государств против терроризма, объявлена Саудовской Аравией в декабре 2015 года, Эр-Рияд.',
    },
    wikipedia: 'Islamic Military Counter Terrorism Coalition',
  },
  {
    id: 'islamic-organization-for-food-security',
    kind: 'organisation',
    of: 'organisation-of-islamic-cooperation',
    name: { en: 'Islamic Organization for Food Security', ru: 'Исламская организация по продовольственной безопасности' },
    aliases: {
      en: ['IOFS', 'Islamic Organisation for Food Security'],
      ru: ['ИОПБ'],
    },
    definition: {
      en: 'Body of the Organisation of Islamic Cooperation for food security, proposed by Kazakhstan, with its seat in Astana.',
      ru: 'Учреждение Организации исламского сотрудничества по продовольственной безопасности, создано по инициативе Казахстана, Астана.',
    },
    source: { title: 'Islamic Organization for Food Security', url: 'https://www.iofs.org.kz/' },
  },
  {
    id: 'iter',
    kind: 'organisation',
    name: { en: 'ITER', ru: 'ИТЭР' },
    full: { en: 'International Thermonuclear Experimental Reactor', ru: 'Международный термоядерный экспериментальный реактор' },
    definition: {
      en: 'International project for a fusion reactor in Cadarache, France: the EU, China, India, Japan, Russia, South Korea and the United States; agreement of 2006.',
      ru: 'Международный проект термоядерного реактора в Кадараше (Франция): ЕС, Индия, Китай, Россия, США, Южная Корея и Япония; соглашение 2006 года.',
    },
    wikipedia: 'ITER',
  },
  {
    id: 'itlos',
    kind: 'organisation',
    name: { en: 'ITLOS', ru: 'МТМП' },
    full: { en: 'International Tribunal for the Law of the Sea', ru: 'Международный трибунал по морскому праву' },
    definition: {
      en: 'Court in Hamburg founded under the UN Convention on the Law of the Sea, at work since 1996.',
      ru: 'Суд в Гамбурге, создан по Конвенции ООН по морскому праву, работает с 1996 года.',
    },
    wikipedia: 'International Tribunal for the Law of the Sea',
  },
  {
    id: 'iucn',
    kind: 'organisation',
    name: { en: 'IUCN', ru: 'МСОП' },
    full: { en: 'International Union for Conservation of Nature', ru: 'Международный союз охраны природы' },
    definition: {
      en: 'Union of governments and organisations for nature conservation, founded in 1948, in Gland, Switzerland; keeps the Red List.',
      ru: 'Союз государств и организаций по охране природы, создан в 1948 году, Гланд (Швейцария); ведёт Красный список.',
    },
    wikipedia: 'International Union for Conservation of Nature',
  },
  {
    id: 'joint-control-commission',
    kind: 'organisation',
    name: { en: 'Joint Control Commission', ru: 'Объединённая контрольная комиссия' },
    aliases: {
      en: ['Joint Control Commission for Transnistria', '?JCC'],
      ru: ['?ОКК'],
    },
    definition: {
      en: 'Body of Moldova, Russia and Transnistria over the peacekeeping force in the security zone, founded in 1992.',
      ru: 'Орган Молдовы, России и Приднестровья, руководит миротворческими силами в зоне безопасности, создан в 1992 году.',
    },
    wikipedia: 'Joint Control Commission',
  },
  {
    id: 'joint-expeditionary-force',
    kind: 'organisation',
    name: { en: 'Joint Expeditionary Force', ru: 'Объединённые экспедиционные силы' },
    aliases: {
      en: ['JEF'],
      ru: ['ОЭС'],
    },
    definition: {
      en: 'British-led grouping of ten northern European states for quick military response, agreed in 2014.',
      ru: 'Группа десяти государств Северной Европы во главе с Великобританией для быстрого военного реагирования, создана в 2014 году.',
    },
    members: ['denmark', 'estonia', 'finland', 'iceland', 'latvia', 'lithuania', 'netherlands', 'norway', 'sweden', 'united-kingdom'],
    wikipedia: 'UK Joint Expeditionary Force',
  },
  {
    id: 'kedo',
    kind: 'organisation',
    name: { en: 'KEDO', ru: 'КЕДО' },
    full: { en: 'Korean Peninsula Energy Development Organization', ru: 'Организация развития энергетики Корейского полуострова' },
    aliases: {
      ru: ['Организация по развитию энергетики Корейского полуострова'],
    },
    definition: {
      en: 'Organisation founded in 1995 by Japan, South Korea and the United States to build reactors in North Korea under the accord of 1994; ended in 2006.',
      ru: 'Организация Южной Кореи, США и Японии, создана в 1995 году для строительства реакторов в КНДР по соглашению 1994 года; закрыта в 2006 году.',
    },
    wikipedia: 'Korean Peninsula Energy Development Organization',
  },
  {
    id: 'kfor',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'Kosovo Force', ru: 'Силы для Косово' },
    aliases: {
      en: ['KFOR'],
      ru: ['КФОР', '?СДК'],
    },
    definition: {
      en: 'NATO-led peacekeeping force in Kosovo since June 1999.',
      ru: 'Миротворческие силы под руководством НАТО в Косово с июня 1999 года.',
    },
    wikipedia: 'Kosovo Force',
  },
  {
    id: 'lake-chad-basin-commission',
    kind: 'organisation',
    name: { en: 'Lake Chad Basin Commission', ru: 'Комиссия бассейна озера Чад' },
    aliases: {
      en: ['LCBC'],
      ru: ['Комиссия по бассейну озера Чад'],
    },
    definition: {
      en: "Organisation of the states around Lake Chad for its water and security, founded in 1964, with its seat in N'Djamena.",
      ru: 'Организация стран у озера Чад по его водам и безопасности, создана в 1964 году, Нджамена.',
    },
    wikipedia: 'Lake Chad Basin Commission',
  },
  {
    id: 'lancang-mekong-cooperation',
    kind: 'organisation',
    name: { en: 'Lancang-Mekong Cooperation', ru: 'Сотрудничество Ланьцанцзян — Меконг' },
    aliases: {
      en: ['Lancang–Mekong Cooperation', 'Mekong-Lancang Cooperation', '?LMC'],
      ru: ['Механизм сотрудничества Ланьцанцзян — Меконг', 'Ланьцанг — Меконг', 'Сотрудничество Ланьцан — Меконг'],
    },
    definition: {
      en: 'Format of China with Cambodia, Laos, Myanmar, Thailand and Vietnam, the states along the Mekong, since 2016.',
      ru: 'Формат Китая с Вьетнамом, Камбоджей, Лаосом, Мьянмой и Таиландом — странами вдоль Меконга, с 2016 года.',
    },
    members: ['cambodia', 'china', 'laos', 'myanmar', 'thailand', 'vietnam'],
    wikipedia: 'Lancang–Mekong Cooperation',
  },
  {
    id: 'league-of-nations',
    kind: 'organisation',
    name: { en: 'League of Nations', ru: 'Лига Наций' },
    definition: {
      en: 'First worldwide organisation of states for keeping peace, founded in 1920 in Geneva; dissolved in 1946 and followed by the United Nations.',
      ru: 'Первая всемирная организация государств для поддержания мира, создана в 1920 году в Женеве; распущена в 1946 году, её сменила ООН.',
    },
    wikipedia: 'League of Nations',
  },
  {
    id: 'lima-group',
    kind: 'organisation',
    name: { en: 'Lima Group', ru: 'Группа Лимы' },
    aliases: {
      ru: ['Лимская группа'],
    },
    definition: {
      en: 'Group of states of the Americas formed in August 2017 over the crisis in Venezuela; not active since about 2021.',
      ru: 'Группа государств Америки, созданная в августе 2017 года из-за кризиса в Венесуэле; примерно с 2021 года не действует.',
    },
    wikipedia: 'Lima Group',
  },
  {
    id: 'lublin-triangle',
    kind: 'organisation',
    name: { en: 'Lublin Triangle', ru: 'Люблинский треугольник' },
    definition: {
      en: 'Format of Lithuania, Poland and Ukraine, founded in Lublin in July 2020.',
      ru: 'Формат Литвы, Польши и Украины, создан в Люблине в июле 2020 года.',
    },
    members: ['lithuania', 'poland', 'ukraine'],
    wikipedia: 'Lublin Triangle',
  },
  {
    id: 'med9',
    kind: 'organisation',
    name: { en: 'EU Med Group', ru: 'Группа стран Южной Европы' },
    aliases: {
      en: ['MED9', 'Med9', 'EuroMed 9', 'EuroMed group', 'Southern European Countries Group'],
      ru: ['MED9', 'EuroMed 9'],
    },
    definition: {
      en: 'Forum of nine southern EU states around the Mediterranean, since 2016 (nine since 2021).',
      ru: 'Форум девяти южных стран ЕС в Средиземноморье, с 2016 года (девять участников с 2021 года).',
    },
    members: ['croatia', 'cyprus', 'france', 'greece', 'italy', 'malta', 'portugal', 'slovenia', 'spain'],
    wikipedia: 'EU Med Group',
  },
  {
    id: 'medecins-sans-frontieres',
    kind: 'organisation',
    name: { en: 'Médecins Sans Frontières', ru: 'Врачи без границ' },
    aliases: {
      en: ['MSF', 'Doctors Without Borders', 'Medecins Sans Frontieres'],
      ru: ['«Врачи без границ»'],
    },
    definition: {
      en: 'Medical aid organisation founded in Paris in 1971; Nobel Peace Prize of 1999.',
      ru: 'Организация медицинской помощи, основана в Париже в 1971 году; Нобелевская премия мира 1999 года.',
    },
    wikipedia: 'Médecins Sans Frontières',
  },
  {
    id: 'mekong-river-commission',
    kind: 'organisation',
    name: { en: 'Mekong River Commission', ru: 'Комиссия по реке Меконг' },
    aliases: {
      ru: ['Комиссия реки Меконг'],
    },
    definition: {
      en: 'Organisation of Cambodia, Laos, Thailand and Vietnam for the water of the lower Mekong, founded in 1995.',
      ru: 'Организация Вьетнама, Камбоджи, Лаоса и Таиланда по водам нижнего Меконга, создана в 1995 году.',
    },
    members: ['cambodia', 'laos', 'thailand', 'vietnam'],
    wikipedia: 'Mekong River Commission',
  },
  {
    id: 'melanesian-spearhead-group',
    kind: 'organisation',
    name: { en: 'Melanesian Spearhead Group', ru: 'Меланезийская инициативная группа' },
    aliases: {
      ru: ['Группа меланезийской инициативы'],
    },
    definition: {
      en: 'Organisation of Fiji, Papua New Guinea, the Solomon Islands, Vanuatu and the FLNKS of New Caledonia, founded in the 1980s.',
      ru: 'Организация Вануату, Папуа — Новой Гвинеи, Соломоновых Островов, Фиджи и движения НСФОКН из Новой Каледонии, создана в 1980-х годах.',
    },
    wikipedia: 'Melanesian Spearhead Group',
  },
  {
    id: 'mercosur',
    kind: 'organisation',
    name: { en: 'Mercosur', ru: 'МЕРКОСУР' },
    full: { en: 'Southern Common Market', ru: 'Общий рынок стран Южной Америки' },
    aliases: {
      en: ['Mercosul', 'Mercado Común del Sur'],
      ru: ['Южноамериканский общий рынок', 'Меркосур'],
    },
    definition: {
      en: 'Trade bloc of Argentina, Bolivia, Brazil, Paraguay and Uruguay, founded in 1991; Venezuela is suspended since 2016.',
      ru: 'Торговый блок Аргентины, Боливии, Бразилии, Парагвая и Уругвая, создан в 1991 году; участие Венесуэлы приостановлено с 2016 года.',
    },
    members: ['argentina', 'bolivia', 'brazil', 'paraguay', 'uruguay'],
    wikipedia: 'Mercosur',
  },
  {
    id: 'middle-east-quartet',
    kind: 'organisation',
    name: { en: 'Quartet on the Middle East', ru: 'Ближневосточный квартет' },
    aliases: {
      en: ['Middle East Quartet', '?the Quartet', '?Quartet', 'Diplomatic Quartet'],
      ru: [
        'Квартет международных посредников по Ближнему Востоку', '?Квартет', 'ближневосточный «квартет»',
        'ближневосточный квартет посредников', 'ближневосточный квартет',
      ],
    },
    definition: {
      en: 'The United Nations, the EU, the United States and Russia as mediators between Israel and the Palestinians, since 2002.',
      ru: 'ООН, ЕС, США и Россия как посредники между Израилем и палестинцами, с 2002 года.',
    },
    members: ['united-nations', 'european-union', 'united-states', 'russia'],
    wikipedia: 'Quartet on the Middle East',
  },
  {
    id: 'mikta',
    kind: 'organisation',
    name: { en: 'MIKTA', ru: 'МИКТА' },
    full: { en: 'Mexico, Indonesia, South Korea, Turkey and Australia', ru: 'Мексика, Индонезия, Корея, Турция, Австралия' },
    aliases: {
      en: ['Mexico, Indonesia, Korea, Turkey, Australia'],
      ru: ['MIKTA', 'Mexico, Indonesia, Korea, Turkey, Australia'],
    },
    definition: {
      en: 'Informal grouping of Mexico, Indonesia, South Korea, Turkey and Australia, founded in 2013.',
      ru: 'Неформальное объединение Мексики, Индонезии, Южной Кореи, Турции и Австралии, создано в 2013 году.',
    },
    members: ['australia', 'indonesia', 'mexico', 'south-korea', 'turkey'],
    wikipedia: 'MIKTA',
  },
  {
    id: 'minurso',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'MINURSO', ru: 'МООНРЗС' },
    full: { en: 'United Nations Mission for the Referendum in Western Sahara', ru: 'Миссия Организации Объединённых Наций по проведению референдума в Западной Сахаре' },
    aliases: {
      en: ['UN Mission for the Referendum in Western Sahara'],
      ru: ['Миссия ООН по проведению референдума в Западной Сахаре', 'МИНУРСО'],
    },
    definition: {
      en: "UN mission in Western Sahara since 1991, meant to prepare a vote on the territory's status; the vote has not been held.",
      ru: 'Миссия ООН в Западной Сахаре с 1991 года для подготовки референдума о статусе территории; голосование не состоялось.',
    },
    wikipedia: 'United Nations Mission for the Referendum in Western Sahara',
  },
  {
    id: 'minusca',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'MINUSCA', ru: 'МИНУСКА' },
    full: { en: 'United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic', ru: 'Многопрофильная комплексная миссия ООН по стабилизации в Центральноафриканской Республике' },
    definition: {
      en: 'UN peacekeeping mission in the Central African Republic, at work since 2014.',
      ru: 'Миротворческая миссия ООН в Центральноафриканской Республике, работает с 2014 года.',
    },
    wikipedia: 'United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic',
  },
  {
    id: 'minusma',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'MINUSMA', ru: 'МИНУСМА' },
    full: { en: 'United Nations Multidimensional Integrated Stabilization Mission in Mali', ru: 'Многопрофильная комплексная миссия ООН по стабилизации в Мали' },
    aliases: {
      en: ['UN mission in Mali', 'UN Stabilization Mission in Mali'],
      ru: ['миссия ООН в Мали'],
    },
    definition: {
      en: "UN peacekeeping mission in Mali, 2013–2023; closed at the request of Mali's government.",
      ru: 'Миротворческая миссия ООН в Мали, 2013–2023; закрыта по требованию правительства Мали.',
    },
    wikipedia: 'United Nations Multidimensional Integrated Stabilization Mission in Mali',
  },
  {
    id: 'minustah',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'MINUSTAH', ru: 'МООНСГ' },
    full: { en: 'United Nations Stabilization Mission in Haiti', ru: 'Миссия Организации Объединённых Наций по стабилизации в Гаити' },
    aliases: {
      en: ['UN Stabilization Mission in Haiti'],
      ru: ['Миссия ООН по стабилизации в Гаити'],
    },
    definition: {
      en: 'UN peacekeeping mission in Haiti, 2004–2017.',
      ru: 'Миротворческая миссия ООН в Гаити, 2004–2017.',
    },
    wikipedia: 'United Nations Stabilisation Mission in Haiti',
  },
  {
    id: 'missile-technology-control-regime',
    kind: 'organisation',
    name: { en: 'MTCR', ru: 'РКРТ' },
    full: { en: 'Missile Technology Control Regime', ru: 'Режим контроля за ракетной технологией' },
    aliases: {
      ru: ['Режим контроля за ракетными технологиями', 'Режим контроля ракетных технологий'],
    },
    definition: {
      en: 'Informal export-control regime of 35 states for missiles and drones able to carry weapons of mass destruction, founded in 1987.',
      ru: 'Неформальный режим экспортного контроля 35 государств за ракетами и беспилотниками — носителями оружия массового уничтожения, создан в 1987 году.',
    },
    wikipedia: 'Missile Technology Control Regime',
  },
  {
    id: 'monusco',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'MONUSCO', ru: 'МООНСДРК' },
    full: { en: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo', ru: 'Миссия Организации Объединённых Наций по стабилизации в Демократической Республике Конго' },
    aliases: {
      en: ['MONUC', 'UN Stabilization Mission in the Democratic Republic of the Congo'],
      ru: ['МООНДРК', 'Миссия ООН по стабилизации в Демократической Республике Конго'],
    },
    definition: {
      en: 'UN peacekeeping mission in the Democratic Republic of the Congo, under this name since 2010, before it MONUC (from 1999).',
      ru: 'Миротворческая миссия ООН в Демократической Республике Конго, под этим именем с 2010 года, ранее МООНДРК (с 1999 года).',
    },
    wikipedia: 'MONUSCO',
  },
  {
    id: 'moscow-format',
    kind: 'organisation',
    name: { en: 'Moscow Format of Consultations on Afghanistan', ru: 'Московский формат консультаций по Афганистану' },
    aliases: {
      en: ['Moscow Format', 'Moscow format', 'Moscow Format consultations'],
      ru: ['Московский формат', 'московский формат'],
    },
    definition: {
      en: "Talks of Afghanistan's neighbours and regional powers led by Russia, since 2017.",
      ru: 'Переговоры соседей Афганистана и региональных держав под эгидой России, с 2017 года.',
    },
    source: { title: 'Ministry of Foreign Affairs of Russia, 21 August 2018: Moscow format consultations on Afghanistan', url: 'https://www.mid.ru/en/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/3322070' },
  },
  {
    id: 'multilateral-investment-guarantee-agency',
    kind: 'organisation',
    of: 'world-bank',
    name: { en: 'MIGA', ru: 'МАГИ' },
    full: { en: 'Multilateral Investment Guarantee Agency', ru: 'Многостороннее агентство по гарантиям инвестиций' },
    aliases: {
      ru: ['Многостороннее агентство по инвестиционным гарантиям'],
    },
    definition: {
      en: 'Arm of the World Bank Group that insures investors against political risk, founded in 1988.',
      ru: 'Учреждение Группы Всемирного банка, страхует инвесторов от политических рисков, создано в 1988 году.',
    },
    wikipedia: 'Multilateral Investment Guarantee Agency',
  },
  {
    id: 'multilateral-sanctions-monitoring-team',
    kind: 'organisation',
    name: { en: 'Multilateral Sanctions Monitoring Team', ru: 'Многосторонняя группа по мониторингу санкций' },
    aliases: {
      en: ['MSMT'],
    },
    definition: {
      en: 'Group of eleven states, begun in October 2024, that reports on how UN sanctions on North Korea are observed; follows a UN panel ended in 2024.',
      ru: 'Группа одиннадцати государств, с октября 2024 года сообщает о соблюдении санкций ООН против КНДР; сменила группу экспертов ООН, закрытую в 2024 году.',
    },
    wikipedia: 'Multilateral Sanctions Monitoring Team',
  },
  {
    id: 'multinational-force-and-observers',
    kind: 'organisation',
    name: { en: 'Multinational Force and Observers', ru: 'Многонациональные силы и наблюдатели' },
    aliases: {
      en: ['?MFO'],
      ru: ['?МСН'],
    },
    definition: {
      en: 'Peacekeeping force in Sinai outside the United Nations, at work since 1982 under the peace treaty of Egypt and Israel.',
      ru: 'Миротворческие силы на Синае вне рамок ООН, работают с 1982 года по мирному договору Египта и Израиля.',
    },
    wikipedia: 'Multinational Force and Observers',
  },
  {
    id: 'multinational-joint-task-force',
    kind: 'organisation',
    name: { en: 'Multinational Joint Task Force', ru: 'Многонациональные совместные силы' },
    aliases: {
      en: ['MNJTF'],
      ru: ['Многонациональная объединённая оперативная группа', 'Смешанные многонациональные силы'],
    },
    definition: {
      en: "Joint force of states around Lake Chad and of Benin against Boko Haram, renewed in 2015, in N'Djamena.",
      ru: 'Совместные силы стран у озера Чад и Бенина против «Боко Харам», возобновлены в 2015 году, Нджамена.',
    },
    wikipedia: 'Multinational Joint Task Force',
  },
  {
    id: 'multinational-security-support-mission-in-haiti',
    kind: 'organisation',
    name: { en: 'Multinational Security Support Mission in Haiti', ru: 'Многонациональная миссия по поддержке безопасности в Гаити' },
    aliases: {
      en: ['Multinational Security Support Mission', 'Multinational Security Support mission', '?MSS', 'Gang Suppression Force'],
      ru: ['Многонациональная миссия по поддержке безопасности', 'Силы по подавлению банд'],
    },
    definition: {
      en: 'Police mission in Haiti led by Kenya, 2024–2025; in September 2025 the UN Security Council decided on a larger Gang Suppression Force.',
      ru: 'Полицейская миссия в Гаити во главе с Кенией, 2024–2025; в сентябре 2025 года Совет Безопасности ООН решил создать более крупные Силы по подавлению банд.',
    },
    wikipedia: 'Multinational Security Support Mission in Haiti',
  },
  {
    id: 'munich-security-conference',
    kind: 'organisation',
    name: { en: 'Munich Security Conference', ru: 'Мюнхенская конференция по безопасности' },
    aliases: {
      en: ['?MSC', 'Munich conference', 'Munich Conference on Security Policy'],
      ru: ['Мюнхенская конференция', 'Мюнхенская конференция по вопросам политики безопасности', '?МКБ'],
    },
    definition: {
      en: 'Yearly conference on security policy in Munich, held since 1963, with leaders, ministers and experts.',
      ru: 'Ежегодная конференция по безопасности в Мюнхене с участием лидеров, министров и экспертов, проводится с 1963 года.',
    },
    wikipedia: 'Munich Security Conference',
  },
  {
    id: 'nato',
    kind: 'organisation',
    name: { en: 'NATO', ru: 'НАТО' },
    full: { en: 'North Atlantic Treaty Organization', ru: 'Организация Североатлантического договора' },
    aliases: {
      en: ['North Atlantic Treaty Organisation', 'North Atlantic Alliance', 'Atlantic Alliance', '?the Alliance', '?Alliance'],
      ru: ['Североатлантический альянс', '?Альянс'],
    },
    definition: {
      en: 'Military alliance of 32 states of Europe and North America (as of early 2026), founded in 1949; seat in Brussels.',
      ru: 'Военный союз 32 государств Европы и Северной Америки (на начало 2026 года), основан в 1949 году; штаб-квартира в Брюсселе.',
    },
    members: [
      'albania', 'belgium', 'bulgaria', 'canada', 'croatia', 'czechia', 'denmark', 'estonia', 'finland', 'france', 'germany', 'greece',
      'hungary', 'iceland', 'italy', 'latvia', 'lithuania', 'luxembourg', 'montenegro', 'netherlands', 'north-macedonia', 'norway',
      'poland', 'portugal', 'romania', 'slovakia', 'slovenia', 'spain', 'sweden', 'turkey', 'united-kingdom', 'united-states',
    ],
    wikipedia: 'NATO',
  },
  {
    id: 'nato-cooperative-cyber-defence-centre-of-excellence',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'CCDCOE', ru: 'Центр НАТО по киберобороне' },
    full: { en: 'NATO Cooperative Cyber Defence Centre of Excellence', ru: 'Объединённый центр передового опыта НАТО по киберобороне' },
    aliases: {
      en: ['Cooperative Cyber Defence Centre of Excellence', 'Cyber Defence Centre of Excellence'],
      ru: ['Центр передового опыта НАТО по киберобороне'],
    },
    definition: {
      en: 'Research and training centre for cyber defence accredited by NATO, founded in 2008, in Tallinn.',
      ru: 'Исследовательский и учебный центр по киберобороне при НАТО, создан в 2008 году, Таллин.',
    },
    wikipedia: 'NATO Cooperative Cyber Defence Centre of Excellence',
  },
  {
    id: 'nato-military-committee',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'NATO Military Committee', ru: 'Военный комитет НАТО' },
    aliases: {
      en: ['Military Committee of NATO', 'Chair of the NATO Military Committee'],
    },
    definition: {
      en: 'Highest military body of NATO, made up of the chiefs of defence of the member states.',
      ru: 'Высший военный орган НАТО из начальников штабов стран-членов.',
    },
    wikipedia: 'NATO Military Committee',
  },
  {
    id: 'nato-parliamentary-assembly',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'NATO Parliamentary Assembly', ru: 'Парламентская ассамблея НАТО' },
    aliases: {
      en: ['NATO PA'],
      ru: ['ПА НАТО'],
    },
    definition: {
      en: 'Assembly of members of the parliaments of NATO states, founded in 1955; formally separate from the alliance.',
      ru: 'Собрание депутатов парламентов стран НАТО, создано в 1955 году; формально не входит в структуру альянса.',
    },
    wikipedia: 'NATO Parliamentary Assembly',
  },
  {
    id: 'nato-response-force',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'NATO Response Force', ru: 'Силы реагирования НАТО' },
    aliases: {
      en: ['?NRF', 'Allied Reaction Force'],
      ru: ['Силы быстрого реагирования НАТО', 'Силы реагирования альянса', 'силы реагирования НАТО'],
    },
    definition: {
      en: "NATO's multinational force for quick deployment, founded in 2002; followed by the Allied Reaction Force in 2024.",
      ru: 'Многонациональные силы НАТО для быстрого развёртывания, созданы в 2002 году; в 2024 году их сменили Союзные силы реагирования.',
    },
    wikipedia: 'NATO Response Force',
  },
  {
    id: 'nato-russia-council',
    kind: 'organisation',
    name: { en: 'NATO-Russia Council', ru: 'Совет Россия — НАТО' },
    aliases: {
      en: ['?NRC'],
      ru: ['Совет Россия-НАТО', 'Совет НАТО — Россия'],
    },
    definition: {
      en: 'Forum of NATO and Russia for consultation, founded in 2002; practical cooperation stopped in 2014, last meeting in January 2022.',
      ru: 'Форум консультаций НАТО и России, создан в 2002 году; практическое сотрудничество прекращено в 2014 году, последняя встреча — в январе 2022 года.',
    },
    wikipedia: 'NATO–Russia relations',
  },
  {
    id: 'nato-strategic-communications-centre-of-excellence',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'NATO Strategic Communications Centre of Excellence', ru: 'Центр передового опыта НАТО по стратегическим коммуникациям' },
    aliases: {
      en: ['NATO StratCom COE', 'StratCom COE'],
      ru: ['Центр НАТО по стратегическим коммуникациям'],
    },
    definition: {
      en: 'Research centre on information influence accredited by NATO, founded in 2014, in Riga.',
      ru: 'Исследовательский центр по информационному влиянию при НАТО, создан в 2014 году, Рига.',
    },
    wikipedia: 'NATO Strategic Communications Centre of Excellence',
  },
  {
    id: 'nato-support-and-procurement-agency',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'NATO Support and Procurement Agency', ru: 'Агентство НАТО по поддержке и закупкам' },
    aliases: {
      en: ['?NSPA', 'NATO Support & Procurement Agency'],
      ru: ['Агентство НАТО по обеспечению и закупкам'],
    },
    definition: {
      en: 'NATO agency for joint purchasing and logistics, in Luxembourg.',
      ru: 'Агентство НАТО по совместным закупкам и тыловому обеспечению, Люксембург.',
    },
    wikipedia: 'NATO Support and Procurement Agency',
  },
  {
    id: 'nato-ukraine-council',
    kind: 'organisation',
    name: { en: 'NATO-Ukraine Council', ru: 'Совет Украина — НАТО' },
    aliases: {
      en: ['NATO–Ukraine Council', 'NATO-Ukraine Commission'],
      ru: ['Совет НАТО — Украина', 'Совет Украина-НАТО'],
    },
    definition: {
      en: 'Forum of NATO and Ukraine as equals, founded in July 2023 in place of the NATO-Ukraine Commission of 1997.',
      ru: 'Форум НАТО и Украины на равных, создан в июле 2023 года вместо Комиссии Украина — НАТО 1997 года.',
    },
    wikipedia: 'Ukraine–NATO relations',
  },
  {
    id: 'negev-forum',
    kind: 'organisation',
    name: { en: 'Negev Forum', ru: 'форум Негев' },
    aliases: {
      en: ['Negev Summit'],
      ru: ['Негевский форум', 'саммит Негев', 'Негевский саммит'],
    },
    definition: {
      en: 'Forum of Bahrain, Egypt, Israel, Morocco, the United Arab Emirates and the United States, first met in March 2022.',
      ru: 'Форум Бахрейна, Египта, Израиля, Марокко, ОАЭ и США, первая встреча — в марте 2022 года.',
    },
    members: ['bahrain', 'egypt', 'israel', 'morocco', 'united-arab-emirates', 'united-states'],
    wikipedia: 'Negev Summit',
  },
  {
    id: 'new-development-bank',
    kind: 'organisation',
    name: { en: 'New Development Bank', ru: 'Новый банк развития' },
    aliases: {
      en: ['NDB', 'BRICS Bank', 'BRICS bank', 'BRICS Development Bank'],
      ru: ['?НБР', 'банк БРИКС', 'Банк БРИКС', 'Банк развития БРИКС'],
    },
    definition: {
      en: 'Development bank founded by the BRICS states in 2014, at work since 2015, with its seat in Shanghai.',
      ru: 'Банк развития, учреждённый странами БРИКС в 2014 году, работает с 2015 года, Шанхай.',
    },
    wikipedia: 'New Development Bank',
  },
  {
    id: 'non-aligned-movement',
    kind: 'organisation',
    name: { en: 'Non-Aligned Movement', ru: 'Движение неприсоединения' },
    aliases: {
      en: ['?NAM', 'Nonaligned Movement'],
    },
    definition: {
      en: 'Movement of some 120 states that joined neither bloc of the Cold War, founded in Belgrade in 1961.',
      ru: 'Движение около 120 государств, не входивших в блоки холодной войны, основано в Белграде в 1961 году.',
    },
    wikipedia: 'Non-Aligned Movement',
  },
  {
    id: 'norad',
    kind: 'organisation',
    name: { en: 'NORAD', ru: 'НОРАД' },
    full: { en: 'North American Aerospace Defense Command', ru: 'Объединённое командование воздушно-космической обороны Северной Америки' },
    aliases: {
      en: ['North American Air Defense Command', 'North American Aerospace Defence Command'],
      ru: ['Командование воздушно-космической обороны Северной Америки', 'NORAD', 'North American Aerospace Defense Command'],
    },
    definition: {
      en: 'Joint command of the United States and Canada for warning and air defence of North America, founded in 1958, in Colorado.',
      ru: 'Совместное командование США и Канады по предупреждению и противовоздушной обороне Северной Америки, создано в 1958 году, Колорадо.',
    },
    members: ['canada', 'united-states'],
    wikipedia: 'NORAD',
  },
  {
    id: 'nordefco',
    kind: 'organisation',
    name: { en: 'Nordic Defence Cooperation', ru: 'Северное оборонное сотрудничество' },
    aliases: {
      en: ['Nordefco', 'Nordic Defense Cooperation'],
      ru: ['Нордефко', 'Оборонное сотрудничество стран Северной Европы'],
    },
    definition: {
      en: 'Defence cooperation of Denmark, Finland, Iceland, Norway and Sweden, founded in 2009.',
      ru: 'Оборонное сотрудничество Дании, Исландии, Норвегии, Финляндии и Швеции, создано в 2009 году.',
    },
    members: ['denmark', 'finland', 'iceland', 'norway', 'sweden'],
    wikipedia: 'Nordic Defence Cooperation',
  },
  {
    id: 'nordic-baltic-eight',
    kind: 'organisation',
    name: { en: 'Nordic-Baltic Eight', ru: 'Северо-Балтийская восьмёрка' },
    aliases: {
      en: ['NB8', 'Nordic-Baltic 8', 'Nordic–Baltic Eight'],
      ru: ['Северо-балтийская восьмёрка', 'Северобалтийская восьмёрка', 'Страны Северной Европы и Балтии'],
    },
    definition: {
      en: 'Format of five Nordic and three Baltic states, under this name since 2000.',
      ru: 'Формат пяти стран Северной Европы и трёх стран Балтии, под этим именем с 2000 года.',
    },
    members: ['denmark', 'estonia', 'finland', 'iceland', 'latvia', 'lithuania', 'norway', 'sweden'],
    wikipedia: 'Nordic-Baltic Eight',
  },
  {
    id: 'nordic-council',
    kind: 'organisation',
    name: { en: 'Nordic Council', ru: 'Северный совет' },
    aliases: {
      en: ['Nordic Council of Ministers'],
      ru: ['Совет министров Северных стран', 'Совет министров северных стран'],
    },
    definition: {
      en: 'Body of the parliaments of Denmark, Finland, Iceland, Norway and Sweden, founded in 1952; their governments meet in the Nordic Council of Ministers.',
      ru: 'Орган парламентов Дании, Исландии, Норвегии, Финляндии и Швеции, создан в 1952 году; правительства собираются в Совете министров Северных стран.',
    },
    members: ['denmark', 'finland', 'iceland', 'norway', 'sweden'],
    wikipedia: 'Nordic Council',
  },
  {
    id: 'normandy-format',
    kind: 'organisation',
    name: { en: 'Normandy Format', ru: 'нормандский формат' },
    aliases: {
      en: ['Normandy format', 'Normandy Four', 'Normandy process', 'Normandy Contact Group'],
      ru: ['нормандская четвёрка'],
    },
    definition: {
      en: 'Talks of France, Germany, Russia and Ukraine on the war in the Donbas, 2014–2022.',
      ru: 'Переговоры Германии, России, Украины и Франции о войне в Донбассе, 2014–2022.',
    },
    members: ['france', 'germany', 'russia', 'ukraine'],
    wikipedia: 'Normandy Format',
  },
  {
    id: 'north-atlantic-council',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'North Atlantic Council', ru: 'Североатлантический совет' },
    aliases: {
      en: ['?NAC'],
      ru: ['Совет НАТО'],
    },
    definition: {
      en: 'Highest decision-making body of NATO, where every member state is represented; decides by consensus.',
      ru: 'Высший орган НАТО, где представлены все государства-члены; решает консенсусом.',
    },
    wikipedia: 'North Atlantic Council',
  },
  {
    id: 'nsatu',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'NSATU', ru: 'NSATU' },
    full: { en: 'NATO Security Assistance and Training for Ukraine', ru: 'Миссия НАТО по содействию безопасности и подготовке для Украины' },
    aliases: {
      ru: ['NATO Security Assistance and Training for Ukraine', 'Командование НАТО по помощи Украине'],
    },
    definition: {
      en: 'NATO command for coordinating military aid and training for Ukraine, decided in July 2024, in Wiesbaden.',
      ru: 'Командование НАТО, согласует военную помощь Украине и обучение её войск, решение июля 2024 года, Висбаден.',
    },
    wikipedia: 'Ukraine–NATO relations',
  },
  {
    id: 'nuclear-planning-group',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'Nuclear Planning Group', ru: 'Группа ядерного планирования' },
    full: { en: 'NATO Nuclear Planning Group', ru: 'Группа ядерного планирования НАТО' },
    aliases: {
      en: ['?NPG'],
      ru: ['ГЯП НАТО'],
    },
    definition: {
      en: 'NATO body of defence ministers for nuclear policy, founded in 1966; France takes no part.',
      ru: 'Орган НАТО из министров обороны по ядерной политике, создан в 1966 году; Франция не участвует.',
    },
    wikipedia: 'Nuclear Planning Group',
  },
  {
    id: 'nuclear-suppliers-group',
    kind: 'organisation',
    name: { en: 'Nuclear Suppliers Group', ru: 'Группа ядерных поставщиков' },
    aliases: {
      en: ['?NSG'],
      ru: ['ГЯП'],
    },
    definition: {
      en: "Export-control regime of 48 states for nuclear trade, formed in 1974–1975 after India's first nuclear test.",
      ru: 'Режим экспортного контроля 48 государств за ядерной торговлей, создан в 1974–1975 годах после первого ядерного испытания Индии.',
    },
    wikipedia: 'Nuclear Suppliers Group',
  },
  {
    id: 'oapec',
    kind: 'organisation',
    name: { en: 'OAPEC', ru: 'ОАПЕК' },
    full: { en: 'Organization of Arab Petroleum Exporting Countries', ru: 'Организация арабских стран — экспортёров нефти' },
    aliases: {
      en: ['Organisation of Arab Petroleum Exporting Countries'],
    },
    definition: {
      en: 'Organisation of Arab oil-exporting states, founded in 1968, with its seat in Kuwait; its members declared the oil embargo of 1973.',
      ru: 'Организация арабских стран — экспортёров нефти, создана в 1968 году, Кувейт; её члены объявили нефтяное эмбарго 1973 года.',
    },
    wikipedia: 'Organization of Arab Petroleum Exporting Countries',
  },
  {
    id: 'ocha',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'OCHA', ru: 'УКГВ' },
    full: { en: 'United Nations Office for the Coordination of Humanitarian Affairs', ru: 'Управление ООН по координации гуманитарных вопросов' },
    aliases: {
      en: [
        'UN OCHA', 'UNOCHA', 'UN Office for the Coordination of Humanitarian Affairs',
        'Office for the Coordination of Humanitarian Affairs',
      ],
      ru: ['УКГВ ООН'],
    },
    definition: {
      en: 'UN office that coordinates humanitarian aid in wars and disasters, founded in 1991; led by the Emergency Relief Coordinator.',
      ru: 'Управление ООН, координирующее гуманитарную помощь при войнах и бедствиях; создано в 1991 году.',
    },
    wikipedia: 'United Nations Office for the Coordination of Humanitarian Affairs',
  },
  {
    id: 'odihr',
    kind: 'organisation',
    of: 'osce',
    name: { en: 'ODIHR', ru: 'БДИПЧ' },
    full: { en: 'Office for Democratic Institutions and Human Rights', ru: 'Бюро по демократическим институтам и правам человека' },
    aliases: {
      en: ['OSCE Office for Democratic Institutions and Human Rights', 'OSCE ODIHR', 'OSCE/ODIHR'],
      ru: ['БДИПЧ ОБСЕ', 'Бюро ОБСЕ по демократическим институтам и правам человека'],
    },
    definition: {
      en: 'OSCE office for elections, democracy and human rights, founded in 1991, in Warsaw; observes elections.',
      ru: 'Бюро ОБСЕ по выборам, демократии и правам человека, создано в 1991 году, Варшава; наблюдает за выборами.',
    },
    wikipedia: 'Office for Democratic Institutions and Human Rights',
  },
  {
    id: 'oecd',
    kind: 'organisation',
    name: { en: 'OECD', ru: 'ОЭСР' },
    full: { en: 'Organisation for Economic Co-operation and Development', ru: 'Организация экономического сотрудничества и развития' },
    aliases: {
      en: [
        'Organization for Economic Cooperation and Development', 'Organization for Economic Co-operation and Development',
        'Organisation for Economic Cooperation and Development',
      ],
    },
    definition: {
      en: 'Organisation of 38 states with market economies (as of early 2026), founded in 1961, in Paris; compares and advises on economic policy.',
      ru: 'Организация 38 государств с рыночной экономикой (на начало 2026 года), создана в 1961 году, Париж; сравнивает экономическую политику и даёт рекомендации.',
    },
    members: [
      'australia', 'austria', 'belgium', 'canada', 'chile', 'colombia', 'costa-rica', 'czechia', 'denmark', 'estonia', 'finland',
      'france', 'germany', 'greece', 'hungary', 'iceland', 'ireland', 'israel', 'italy', 'japan', 'latvia', 'lithuania', 'luxembourg',
      'mexico', 'netherlands', 'new-zealand', 'norway', 'poland', 'portugal', 'slovakia', 'slovenia', 'south-korea', 'spain', 'sweden',
      'switzerland', 'turkey', 'united-kingdom', 'united-states',
    ],
    wikipedia: 'OECD',
  },
  {
    id: 'office-of-the-high-representative',
    kind: 'organisation',
    name: { en: 'Office of the High Representative for Bosnia and Herzegovina', ru: 'Аппарат Высокого представителя по Боснии и Герцеговине' },
    aliases: {
      en: ['?Office of the High Representative', '?OHR', 'High Representative for Bosnia and Herzegovina'],
      ru: ['Управление Высокого представителя по Боснии и Герцеговине', 'Высокий представитель по Боснии и Герцеговине'],
    },
    definition: {
      en: 'International office that oversees the Dayton peace agreement of 1995 in Bosnia and Herzegovina.',
      ru: 'Международное ведомство, следит за выполнением Дейтонского мирного соглашения 1995 года в Боснии и Герцеговине.',
    },
    wikipedia: 'High Representative for Bosnia and Herzegovina',
  },
  {
    id: 'ohchr',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'OHCHR', ru: 'УВКПЧ' },
    full: { en: 'Office of the United Nations High Commissioner for Human Rights', ru: 'Управление Верховного комиссара ООН по правам человека' },
    aliases: {
      en: ['UN Human Rights Office', 'UN High Commissioner for Human Rights', 'Office of the High Commissioner for Human Rights'],
      ru: ['УВКПЧ ООН', 'Верховный комиссар ООН по правам человека'],
    },
    definition: {
      en: 'UN office for human rights, founded in 1993, with its seat in Geneva; led by the High Commissioner for Human Rights.',
      ru: 'Управление ООН по правам человека, создано в 1993 году, Женева; во главе — Верховный комиссар по правам человека.',
    },
    wikipedia: 'Office of the United Nations High Commissioner for Human Rights',
  },
  {
    id: 'opcw',
    kind: 'organisation',
    name: { en: 'OPCW', ru: 'ОЗХО' },
    full: { en: 'Organisation for the Prohibition of Chemical Weapons', ru: 'Организация по запрещению химического оружия' },
    aliases: {
      en: ['Organization for the Prohibition of Chemical Weapons'],
    },
    definition: {
      en: 'Organisation that oversees the Chemical Weapons Convention, at work since 1997, in The Hague; Nobel Peace Prize of 2013.',
      ru: 'Организация, следит за исполнением Конвенции о запрещении химического оружия, работает с 1997 года, Гаага; Нобелевская премия мира 2013 года.',
    },
    wikipedia: 'Organisation for the Prohibition of Chemical Weapons',
  },
  {
    id: 'opec',
    kind: 'organisation',
    name: { en: 'OPEC', ru: 'ОПЕК' },
    full: { en: 'Organization of the Petroleum Exporting Countries', ru: 'Организация стран — экспортёров нефти' },
    aliases: {
      en: ['Organisation of the Petroleum Exporting Countries', 'Organization of Petroleum Exporting Countries'],
    },
    definition: {
      en: 'Organisation of oil-exporting states that agree on output, founded in 1960, with its seat in Vienna; twelve members as of early 2026. With other exporters: OPEC+.',
      ru: 'Организация стран — экспортёров нефти, согласующих добычу, основана в 1960 году, Вена; двенадцать членов на начало 2026 года. Вместе с другими экспортёрами — ОПЕК+.',
    },
    members: [
      'algeria', 'equatorial-guinea', 'gabon', 'iran', 'iraq', 'kuwait', 'libya', 'nigeria', 'republic-of-the-congo', 'saudi-arabia',
      'united-arab-emirates', 'venezuela',
    ],
    wikipedia: 'OPEC',
  },
  {
    id: 'opec-organisation',
    kind: 'organisation',
    of: 'opec',
    name: { en: 'OPEC Plus', ru: 'ОПЕК плюс' },
    aliases: {
      en: ['OPEC+', 'OPEC and its allies', 'OPEC-plus'],
      ru: ['ОПЕК+', 'ОПЕК и её союзники', 'ОПЕК-плюс'],
    },
    definition: {
      en: 'Group of the OPEC states and other oil exporters, Russia above all, that agree on oil output; since the end of 2016.',
      ru: 'Группа стран ОПЕК и других экспортёров нефти, прежде всего России, согласующих добычу; с конца 2016 года.',
    },
    wikipedia: 'OPEC',
  },
  {
    id: 'open-balkan',
    kind: 'organisation',
    name: { en: 'Open Balkan', ru: 'Открытые Балканы' },
    aliases: {
      en: ['Open Balkans', 'Mini-Schengen', 'Open Balkan initiative'],
      ru: ['«Открытые Балканы»', 'мини-Шенген'],
    },
    definition: {
      en: 'Economic format of Albania, North Macedonia and Serbia for free movement, named so in 2021.',
      ru: 'Экономический формат Албании, Северной Македонии и Сербии для свободного передвижения, под этим именем с 2021 года.',
    },
    members: ['albania', 'north-macedonia', 'serbia'],
    wikipedia: 'Open Balkan',
  },
  {
    id: 'organisation-for-joint-armament-cooperation',
    kind: 'organisation',
    name: { en: 'Organisation for Joint Armament Cooperation', ru: 'Организация по сотрудничеству в области вооружений' },
    aliases: {
      en: ['OCCAR', "Organisation Conjointe de Coopération en matière d'Armement", 'Organisation for Joint Armament Co-operation'],
      ru: ['OCCAR', "Organisation Conjointe de Coopération en matière d'Armement"],
    },
    definition: {
      en: 'Organisation of European states that runs joint arms programmes, founded in 1996, with its seat in Bonn.',
      ru: 'Организация стран Европы, управляет совместными программами вооружений, создана в 1996 году, Бонн.',
    },
    wikipedia: 'Organisation for Joint Armament Cooperation',
  },
  {
    id: 'organisation-of-eastern-caribbean-states',
    kind: 'organisation',
    name: { en: 'Organisation of Eastern Caribbean States', ru: 'Организация Восточнокарибских государств' },
    aliases: {
      en: ['OECS', 'Organization of Eastern Caribbean States'],
      ru: ['ОВКГ'],
    },
    definition: {
      en: 'Organisation of small island states of the eastern Caribbean, founded in 1981, with its seat in Saint Lucia.',
      ru: 'Организация малых островных государств востока Карибского моря, создана в 1981 году, Сент-Люсия.',
    },
    wikipedia: 'Organisation of Eastern Caribbean States',
  },
  {
    id: 'organisation-of-islamic-cooperation',
    kind: 'organisation',
    name: { en: 'OIC', ru: 'ОИС' },
    full: { en: 'Organisation of Islamic Cooperation', ru: 'Организация исламского сотрудничества' },
    aliases: {
      en: ['Organization of Islamic Cooperation', 'Organisation of the Islamic Conference', 'Organization of the Islamic Conference'],
      ru: ['Организация Исламская конференция'],
    },
    definition: {
      en: 'Organisation of 57 states with Muslim populations, founded in 1969, with its seat in Jeddah; all five Central Asian states belong.',
      ru: 'Организация 57 государств с мусульманским населением, основана в 1969 году, штаб-квартира в Джидде; входят все пять стран Центральной Азии.',
    },
    wikipedia: 'Organisation of Islamic Cooperation',
  },
  {
    id: 'organization-of-american-states',
    kind: 'organisation',
    name: { en: 'Organization of American States', ru: 'Организация американских государств' },
    aliases: {
      en: ['OAS', 'Organisation of American States'],
      ru: ['ОАГ'],
    },
    definition: {
      en: 'Organisation of the states of the Americas, founded in 1948, with its seat in Washington. Nicaragua left in 2023.',
      ru: 'Организация государств Америки, основана в 1948 году, Вашингтон. Никарагуа вышла в 2023 году.',
    },
    wikipedia: 'Organization of American States',
  },
  {
    id: 'organization-of-turkic-states',
    kind: 'organisation',
    name: { en: 'Organization of Turkic States', ru: 'Организация тюркских государств' },
    aliases: {
      en: ['OTS', 'Organisation of Turkic States', 'Turkic Council', 'Cooperation Council of Turkic Speaking States'],
      ru: ['ОТГ', 'Тюркский совет'],
    },
    definition: {
      en: 'Organisation of Azerbaijan, Kazakhstan, Kyrgyzstan, Turkey and Uzbekistan, founded in 2009 as the Turkic Council; secretariat in Istanbul.',
      ru: 'Организация Азербайджана, Казахстана, Кыргызстана, Турции и Узбекистана, основана в 2009 году как Тюркский совет; секретариат в Стамбуле.',
    },
    members: ['azerbaijan', 'kazakhstan', 'kyrgyzstan', 'turkey', 'uzbekistan'],
    wikipedia: 'Organization of Turkic States',
  },
  {
    id: 'osce',
    kind: 'organisation',
    name: { en: 'OSCE', ru: 'ОБСЕ' },
    full: { en: 'Organization for Security and Co-operation in Europe', ru: 'Организация по безопасности и сотрудничеству в Европе' },
    aliases: {
      en: [
        'Organization for Security and Cooperation in Europe', 'Organisation for Security and Co-operation in Europe',
        'Organisation for Security and Cooperation in Europe',
      ],
    },
    definition: {
      en: 'Security organisation of 57 states of Europe, Central Asia and North America, so named since 1995; seat in Vienna.',
      ru: 'Организация по безопасности 57 государств Европы, Центральной Азии и Северной Америки, под этим именем с 1995 года; штаб-квартира в Вене.',
    },
    wikipedia: 'Organization for Security and Co-operation in Europe',
  },
  {
    id: 'osce-minsk-group',
    kind: 'organisation',
    of: 'osce',
    name: { en: 'OSCE Minsk Group', ru: 'Минская группа ОБСЕ' },
    aliases: {
      en: ['Minsk Group'],
      ru: ['Минская группа'],
    },
    definition: {
      en: 'Group of states that mediated over Nagorno-Karabakh from 1992, chaired by France, Russia and the United States; closed in 2025.',
      ru: 'Группа стран-посредников по Нагорному Карабаху с 1992 года во главе с Россией, США и Францией; закрыта в 2025 году.',
    },
    wikipedia: 'OSCE Minsk Group',
  },
  {
    id: 'osce-parliamentary-assembly',
    kind: 'organisation',
    of: 'osce',
    name: { en: 'OSCE Parliamentary Assembly', ru: 'Парламентская ассамблея ОБСЕ' },
    aliases: {
      en: ['OSCE PA'],
      ru: ['ПА ОБСЕ'],
    },
    definition: {
      en: 'Assembly of members of the parliaments of the OSCE states, founded in 1991, with its secretariat in Copenhagen.',
      ru: 'Собрание депутатов парламентов стран ОБСЕ, создано в 1991 году, секретариат в Копенгагене.',
    },
    wikipedia: 'OSCE Parliamentary Assembly',
  },
  {
    id: 'osce-special-monitoring-mission-to-ukraine',
    kind: 'organisation',
    of: 'osce',
    name: { en: 'OSCE Special Monitoring Mission to Ukraine', ru: 'Специальная мониторинговая миссия ОБСЕ в Украине' },
    aliases: {
      en: ['OSCE Special Monitoring Mission', '?SMM', 'Special Monitoring Mission to Ukraine'],
      ru: ['СММ ОБСЕ', 'Специальная мониторинговая миссия ОБСЕ', 'Специальная мониторинговая миссия ОБСЕ на Украине'],
    },
    definition: {
      en: 'Unarmed OSCE observers in Ukraine, 2014–2022, mainly in the Donbas.',
      ru: 'Невооружённые наблюдатели ОБСЕ на Украине, 2014–2022, главным образом в Донбассе.',
    },
    wikipedia: 'Organization for Security and Co-operation in Europe Special Monitoring Mission to Ukraine',
  },
  {
    id: 'oxfam',
    kind: 'organisation',
    name: { en: 'Oxfam', ru: 'Оксфам' },
    full: { en: 'Oxfam International', ru: 'Оксфам Интернешнл' },
    aliases: {
      ru: ['Oxfam'],
    },
    definition: {
      en: 'Confederation of organisations against poverty and hunger, begun in Oxford in 1942.',
      ru: 'Объединение организаций по борьбе с бедностью и голодом, основано в Оксфорде в 1942 году.',
    },
    wikipedia: 'Oxfam',
  },
  {
    id: 'p5',
    kind: 'organisation',
    name: { en: 'P5', ru: 'постоянные члены Совета Безопасности ООН' },
    aliases: {
      en: [
        'Permanent members of the United Nations Security Council', 'P-5', 'Permanent Five', 'permanent members of the Security Council',
        'permanent members of the UN Security Council',
      ],
      ru: [
        'постоянные члены Совбеза ООН', 'ядерная пятёрка', 'пятёрка постоянных членов', 'постоянные члены Совета Безопасности',
        'постоянный член Совета Безопасности ООН',
      ],
    },
    definition: {
      en: 'The five permanent members of the UN Security Council, each with a veto: China, France, Russia, the United Kingdom and the United States.',
      ru: 'Пять постоянных членов Совета Безопасности ООН с правом вето: Великобритания, Китай, Россия, США и Франция.',
    },
    members: ['china', 'france', 'russia', 'united-kingdom', 'united-states'],
    wikipedia: 'Permanent members of the United Nations Security Council',
  },
  {
    id: 'p5-1',
    kind: 'organisation',
    name: { en: 'P5+1', ru: 'шестёрка международных посредников' },
    aliases: {
      en: ['Five permanent members and Germany', 'E3+3', 'P5 plus 1', 'P5 + 1', 'E3/EU+3'],
      ru: ['P5+1', 'Р5+1', '«5+1»', '«шестёрка» международных посредников', 'E3+3', '?шестёрка'],
    },
    definition: {
      en: 'The permanent members of the UN Security Council and Germany, which negotiated the nuclear deal of 2015 with Iran.',
      ru: 'Постоянные члены Совета Безопасности ООН и Германия, согласовавшие с Ираном ядерную сделку 2015 года.',
    },
    members: ['china', 'france', 'germany', 'russia', 'united-kingdom', 'united-states'],
    wikipedia: 'P5+1',
  },
  {
    id: 'pace',
    kind: 'organisation',
    of: 'council-of-europe',
    name: { en: 'Parliamentary Assembly of the Council of Europe', ru: 'Парламентская ассамблея Совета Европы' },
    aliases: {
      en: ['?PACE', "Council of Europe's Parliamentary Assembly"],
      ru: ['ПАСЕ'],
    },
    definition: {
      en: 'Assembly of members of national parliaments in the Council of Europe, in Strasbourg; elects the judges of the European Court of Human Rights.',
      ru: 'Собрание депутатов национальных парламентов в Совете Европы, Страсбург; избирает судей Европейского суда по правам человека.',
    },
    wikipedia: 'Parliamentary Assembly of the Council of Europe',
  },
  {
    id: 'pacific-alliance',
    kind: 'organisation',
    name: { en: 'Pacific Alliance', ru: 'Тихоокеанский альянс' },
    definition: {
      en: 'Trade bloc of Chile, Colombia, Mexico and Peru, founded in 2011.',
      ru: 'Торговый блок Колумбии, Мексики, Перу и Чили, создан в 2011 году.',
    },
    members: ['chile', 'colombia', 'mexico', 'peru'],
    wikipedia: 'Pacific Alliance',
  },
  {
    id: 'pacific-islands-forum',
    kind: 'organisation',
    name: { en: 'Pacific Islands Forum', ru: 'Форум тихоокеанских островов' },
    aliases: {
      en: ['?PIF', 'South Pacific Forum'],
      ru: ['?ФТО', 'Форум тихоокеанских стран', 'Форум островов Тихого океана'],
    },
    definition: {
      en: 'Organisation of 18 states and territories of the Pacific, among them Australia and New Zealand, founded in 1971, with its secretariat in Suva.',
      ru: 'Организация 18 стран и территорий Тихого океана, в том числе Австралии и Новой Зеландии, основана в 1971 году, секретариат в Суве.',
    },
    wikipedia: 'Pacific Islands Forum',
  },
  {
    id: 'pan-african-parliament',
    kind: 'organisation',
    of: 'african-union',
    name: { en: 'Pan-African Parliament', ru: 'Панафриканский парламент' },
    aliases: {
      ru: ['Всеафриканский парламент'],
    },
    definition: {
      en: 'Assembly of the African Union, at work since 2004, in Midrand, South Africa; advisory.',
      ru: 'Собрание Африканского союза, работает с 2004 года, Мидранд (ЮАР); имеет совещательный голос.',
    },
    wikipedia: 'Pan-African Parliament',
  },
  {
    id: 'paris-club',
    kind: 'organisation',
    name: { en: 'Paris Club', ru: 'Парижский клуб' },
    aliases: {
      ru: ['Парижский клуб кредиторов'],
    },
    definition: {
      en: 'Informal group of creditor states that agrees on relief for indebted governments, since 1956.',
      ru: 'Неформальная группа государств-кредиторов, согласует облегчение долгов правительств, с 1956 года.',
    },
    wikipedia: 'Paris Club',
  },
  {
    id: 'partners-in-the-blue-pacific',
    kind: 'organisation',
    name: { en: 'Partners in the Blue Pacific', ru: 'Партнёры в голубом Тихом океане' },
    aliases: {
      en: ['?PBP'],
      ru: ['Партнёры по голубому Тихому океану'],
    },
    definition: {
      en: 'Grouping of Australia, Japan, New Zealand, the United Kingdom and the United States for work with Pacific island states, since June 2022.',
      ru: 'Группа Австралии, Великобритании, Новой Зеландии, США и Японии для работы со странами Океании, с июня 2022 года.',
    },
    wikipedia: 'Partners in the Blue Pacific',
  },
  {
    id: 'permanent-court-of-arbitration',
    kind: 'organisation',
    name: { en: 'Permanent Court of Arbitration', ru: 'Постоянная палата третейского суда' },
    aliases: {
      en: ['?PCA'],
      ru: ['ППТС', 'Постоянный третейский суд', 'Гаагский арбитраж'],
    },
    definition: {
      en: 'Body in The Hague founded in 1899 that administers arbitration between states, among them the South China Sea case of 2013–2016.',
      ru: 'Орган в Гааге, создан в 1899 году; обеспечивает арбитраж между государствами, в том числе дело о Южно-Китайском море 2013–2016 годов.',
    },
    wikipedia: 'Permanent Court of Arbitration',
  },
  {
    id: 'political-and-security-committee',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'Political and Security Committee', ru: 'Комитет по политике и безопасности ЕС' },
    aliases: {
      en: ['EU Political and Security Committee', '?PSC'],
      ru: ['Комитет по вопросам политики и безопасности', '?КПБ'],
    },
    definition: {
      en: 'Committee of ambassadors of the EU states for foreign and security policy, in Brussels.',
      ru: 'Комитет послов стран ЕС по внешней политике и безопасности, Брюссель.',
    },
    wikipedia: 'Political and Security Committee',
  },
  {
    id: 'pugwash-conferences',
    kind: 'organisation',
    name: { en: 'Pugwash Conferences on Science and World Affairs', ru: 'Пагуошское движение учёных' },
    aliases: {
      en: ['Pugwash', 'Pugwash Conferences', 'Pugwash movement'],
      ru: ['Пагуошские конференции', 'Пагуошское движение', '~пагуошский'],
    },
    definition: {
      en: 'Movement of scholars for disarmament, founded in 1957 in Pugwash, Canada; Nobel Peace Prize of 1995.',
      ru: 'Движение учёных за разоружение, основано в 1957 году в Пагуоше (Канада); Нобелевская премия мира 1995 года.',
    },
    wikipedia: 'Pugwash Conferences on Science and World Affairs',
  },
  {
    id: 'quad',
    kind: 'organisation',
    name: { en: 'Quadrilateral Security Dialogue', ru: 'Четырёхсторонний диалог по безопасности' },
    aliases: {
      en: [
        '?Quad', 'the Quad', 'Quadrilateral Dialogue', "Quad Leaders' Summit", 'Quad summit', 'Quad countries', 'Quad members',
        'Quad leaders', 'Indo-Pacific Quad',
      ],
      ru: ['QUAD', 'Квад', '?Четвёрка'],
    },
    definition: {
      en: 'Security dialogue of Australia, India, Japan and the United States, begun in 2007 and revived in 2017.',
      ru: 'Диалог по безопасности Австралии, Индии, США и Японии, начат в 2007 году и возобновлён в 2017 году.',
    },
    members: ['australia', 'india', 'japan', 'united-states'],
    wikipedia: 'Quadrilateral Security Dialogue',
  },
  {
    id: 'quint',
    kind: 'organisation',
    name: { en: 'Quint', ru: 'Квинта' },
    full: { en: 'Western Quint on the Balkans', ru: 'страны Квинты' },
    aliases: {
      en: ['?the Quint', 'Quint countries', 'Quint states'],
      ru: ['?Квинт', '«Квинта»'],
    },
    definition: {
      en: 'Informal format of France, Germany, Italy, the United Kingdom and the United States, active on the Balkans.',
      ru: 'Неформальный формат Великобритании, Германии, Италии, США и Франции, действует по балканским вопросам.',
    },
    members: ['france', 'germany', 'italy', 'united-kingdom', 'united-states'],
    wikipedia: 'Quint (international organization)',
  },
  {
    id: 'regional-centre-for-preventive-diplomacy-for-central-asia',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNRCCA', ru: 'РЦПДЦА' },
    full: { en: 'United Nations Regional Centre for Preventive Diplomacy for Central Asia', ru: 'Региональный центр ООН по превентивной дипломатии для Центральной Азии' },
    aliases: {
      en: ['UN Regional Centre for Preventive Diplomacy for Central Asia', 'Regional Centre for Preventive Diplomacy'],
      ru: ['Региональный центр ООН по превентивной дипломатии'],
    },
    definition: {
      en: 'Political mission of the United Nations for Central Asia, founded in 2007, in Ashgabat.',
      ru: 'Политическая миссия ООН для Центральной Азии, создана в 2007 году, Ашхабад.',
    },
    source: { title: 'UNRCCA', url: 'https://unrcca.unmissions.org/' },
  },
  {
    id: 'register-of-damage-for-ukraine',
    kind: 'organisation',
    of: 'council-of-europe',
    name: { en: 'Register of Damage for Ukraine', ru: 'Реестр ущерба для Украины' },
    full: { en: 'Register of Damage Caused by the Aggression of the Russian Federation Against Ukraine', ru: 'Реестр ущерба, причинённого агрессией Российской Федерации против Украины' },
    aliases: {
      en: ['Register of Damage'],
      ru: ['?Реестр ущерба'],
    },
    definition: {
      en: 'Register under the Council of Europe, founded in May 2023, in The Hague, for claims over the war in Ukraine.',
      ru: 'Реестр при Совете Европы, создан в мае 2023 года, Гаага; собирает требования о возмещении ущерба от войны на Украине.',
    },
    wikipedia: 'Register of Damage for Ukraine',
  },
  {
    id: 'reporters-without-borders',
    kind: 'organisation',
    name: { en: 'Reporters Without Borders', ru: 'Репортёры без границ' },
    aliases: {
      en: ['Reporters sans frontières', '?RSF', 'World Press Freedom Index'],
      ru: ['«Репортёры без границ»', 'Индекс свободы прессы'],
    },
    definition: {
      en: 'Non-governmental organisation for press freedom, founded in 1985, with its seat in Paris; publishes a yearly index.',
      ru: 'Неправительственная организация в защиту свободы прессы, основана в 1985 году, Париж; публикует ежегодный индекс.',
    },
    wikipedia: 'Reporters Without Borders',
  },
  {
    id: 'resolute-support-mission',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'Resolute Support Mission', ru: 'Решительная поддержка' },
    aliases: {
      en: ['Resolute Support'],
      ru: ['Миссия НАТО «Решительная поддержка»', '«Решительная поддержка»'],
    },
    definition: {
      en: 'NATO mission that trained Afghan forces, 2015–2021.',
      ru: 'Миссия НАТО по обучению афганских сил, 2015–2021.',
    },
    wikipedia: 'Resolute Support Mission',
  },
  {
    id: 'rio-treaty',
    kind: 'organisation',
    name: { en: 'Inter-American Treaty of Reciprocal Assistance', ru: 'Межамериканский договор о взаимной помощи' },
    aliases: {
      en: ['Rio Treaty', 'Rio Pact', 'TIAR', 'Tratado Interamericano de Asistencia Recíproca'],
      ru: ['Пакт Рио', 'Пакт Рио-де-Жанейро', 'Договор Рио'],
    },
    definition: {
      en: 'Mutual defence treaty of American states, signed in Rio de Janeiro in 1947.',
      ru: 'Договор американских государств о взаимной обороне, подписан в Рио-де-Жанейро в 1947 году.',
    },
    wikipedia: 'Inter-American Treaty of Reciprocal Assistance',
  },
  {
    id: 'saarc',
    kind: 'organisation',
    name: { en: 'SAARC', ru: 'СААРК' },
    full: { en: 'South Asian Association for Regional Cooperation', ru: 'Ассоциация регионального сотрудничества стран Южной Азии' },
    aliases: {
      ru: ['Южноазиатская ассоциация регионального сотрудничества'],
    },
    definition: {
      en: 'Organisation of eight South Asian states, founded in 1985, with its secretariat in Kathmandu; no summit between 2014 and early 2026.',
      ru: 'Организация восьми стран Южной Азии, основана в 1985 году, секретариат в Катманду; с 2014 года до начала 2026 года саммитов не было.',
    },
    members: ['afghanistan', 'bangladesh', 'bhutan', 'india', 'maldives', 'nepal', 'pakistan', 'sri-lanka'],
    wikipedia: 'South Asian Association for Regional Cooperation',
  },
  {
    id: 'saceur',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'SACEUR', ru: 'Верховный главнокомандующий ОВС НАТО в Европе' },
    full: { en: 'Supreme Allied Commander Europe', ru: 'Верховный главнокомандующий Объединёнными вооружёнными силами НАТО в Европе' },
    definition: {
      en: "Post of the commander of NATO's operations, since 1951 always held by a US officer who also leads US European Command.",
      ru: 'Пост командующего операциями НАТО; с 1951 года его всегда занимает американский военный, он же глава Европейского командования США.',
    },
    wikipedia: 'Supreme Allied Commander Europe',
  },
  {
    id: 'sadc',
    kind: 'organisation',
    name: { en: 'SADC', ru: 'САДК' },
    full: { en: 'Southern African Development Community', ru: 'Сообщество развития Юга Африки' },
    aliases: {
      ru: ['Сообщество по вопросам развития стран юга Африки'],
    },
    definition: {
      en: 'Organisation of 16 southern African states, so named since 1992, with its seat in Gaborone.',
      ru: 'Организация 16 государств юга Африки, под этим именем с 1992 года, Габороне.',
    },
    members: [
      'angola', 'botswana', 'comoros', 'democratic-republic-of-the-congo', 'eswatini', 'lesotho', 'madagascar', 'malawi', 'mauritius',
      'mozambique', 'namibia', 'seychelles', 'south-africa', 'tanzania', 'zambia', 'zimbabwe',
    ],
    wikipedia: 'Southern African Development Community',
  },
  {
    id: 'samidrc',
    kind: 'organisation',
    of: 'sadc',
    name: { en: 'SAMIDRC', ru: 'Миссия САДК в Демократической Республике Конго' },
    full: { en: 'SADC Mission in the Democratic Republic of the Congo', ru: 'Миссия Сообщества развития Юга Африки в Демократической Республике Конго' },
    aliases: {
      en: ['Southern African Development Community Mission in the Democratic Republic of the Congo'],
    },
    definition: {
      en: 'Troops of southern African states in the east of the Democratic Republic of the Congo, December 2023 to 2025.',
      ru: 'Войска государств юга Африки на востоке Демократической Республики Конго, с декабря 2023 по 2025 год.',
    },
    wikipedia: 'SADC Mission in the Democratic Republic of the Congo',
  },
  {
    id: 'saudi-led-coalition-in-yemen',
    kind: 'organisation',
    name: { en: 'Saudi-led coalition in Yemen', ru: 'Арабская коалиция в Йемене' },
    aliases: {
      en: ['Saudi-led coalition', 'Arab coalition in Yemen'],
      ru: ['коалиция во главе с Саудовской Аравией', 'аравийская коалиция', 'арабская коалиция в Йемене'],
    },
    definition: {
      en: 'Coalition of Arab states led by Saudi Arabia that entered the war in Yemen against the Houthis in March 2015.',
      ru: 'Коалиция арабских государств во главе с Саудовской Аравией, вступившая в войну в Йемене против хуситов в марте 2015 года.',
    },
    wikipedia: 'Saudi-led intervention in the Yemeni civil war',
  },
  {
    id: 'schengen-area',
    kind: 'organisation',
    name: { en: 'Schengen Area', ru: 'Шенгенская зона' },
    aliases: {
      en: ['Schengen zone', 'Schengen area', 'Schengen'],
      ru: ['Шенгенское пространство', '?Шенген', '~шенгенский', 'шенгенская зона', 'шенгенское пространство'],
    },
    definition: {
      en: 'Area of 29 European states without checks at their shared borders (as of 2025); agreement of 1985. Bulgaria and Romania joined fully in 2025.',
      ru: 'Зона 29 государств Европы без проверок на общих границах (на 2025 год); соглашение 1985 года. Болгария и Румыния полностью вошли в 2025 году.',
    },
    members: [
      'austria', 'belgium', 'bulgaria', 'croatia', 'czechia', 'denmark', 'estonia', 'finland', 'france', 'germany', 'greece', 'hungary',
      'iceland', 'italy', 'latvia', 'liechtenstein', 'lithuania', 'luxembourg', 'malta', 'netherlands', 'norway', 'poland', 'portugal',
      'romania', 'slovakia', 'slovenia', 'spain', 'sweden', 'switzerland',
    ],
    wikipedia: 'Schengen Area',
  },
  {
    id: 'sco-regional-anti-terrorist-structure',
    kind: 'organisation',
    of: 'shanghai-cooperation-organisation',
    name: { en: 'SCO RATS', ru: 'РАТС ШОС' },
    full: { en: 'SCO Regional Anti-Terrorist Structure', ru: 'Региональная антитеррористическая структура ШОС' },
    aliases: {
      en: ['Regional Anti-Terrorist Structure', 'Regional Antiterrorist Structure', 'Regional Anti-Terrorism Structure', '?RATS'],
      ru: ['Региональная антитеррористическая структура', 'РАТС'],
    },
    definition: {
      en: 'Standing body of the SCO for cooperation against terrorism, separatism and extremism, at work since 2004, in Tashkent.',
      ru: 'Постоянный орган ШОС по сотрудничеству против терроризма, сепаратизма и экстремизма, работает с 2004 года, Ташкент.',
    },
    wikipedia: 'Shanghai Cooperation Organisation',
  },
  {
    id: 'seato',
    kind: 'organisation',
    name: { en: 'SEATO', ru: 'СЕАТО' },
    full: { en: 'Southeast Asia Treaty Organization', ru: 'Организация договора Юго-Восточной Азии' },
    aliases: {
      en: ['South-East Asia Treaty Organization'],
      ru: ['Организация Договора о коллективной обороне Юго-Восточной Азии'],
    },
    definition: {
      en: 'Former alliance of the United States, Britain, France and Asian and Pacific states against communism, 1954–1977.',
      ru: 'Бывший союз США, Великобритании, Франции и государств Азии и Тихого океана против коммунизма, 1954–1977.',
    },
    wikipedia: 'SEATO',
  },
  {
    id: 'shanghai-cooperation-organisation',
    kind: 'organisation',
    name: { en: 'SCO', ru: 'ШОС' },
    full: { en: 'Shanghai Cooperation Organisation', ru: 'Шанхайская организация сотрудничества' },
    aliases: {
      en: ['Shanghai Cooperation Organization', 'Shanghai Five'],
      ru: ['Шанхайская пятёрка'],
    },
    definition: {
      en: 'Security and economic organisation founded in 2001; ten members (as of early 2026): Belarus, China, India, Iran, Pakistan, Russia and four Central Asian states.',
      ru: 'Организация по безопасности и экономике, основана в 2001 году; десять членов (на начало 2026 года): Беларусь, Индия, Иран, Китай, Пакистан, Россия и четыре страны Центральной Азии.',
    },
    members: ['belarus', 'china', 'india', 'iran', 'kazakhstan', 'kyrgyzstan', 'pakistan', 'russia', 'tajikistan', 'uzbekistan'],
    wikipedia: 'Shanghai Cooperation Organisation',
  },
  {
    id: 'shangri-la-dialogue',
    kind: 'organisation',
    name: { en: 'Shangri-La Dialogue', ru: 'Диалог Шангри-Ла' },
    full: { en: 'IISS Shangri-La Dialogue', ru: 'Форум по безопасности «Диалог Шангри-Ла»' },
    aliases: {
      en: ['Asia Security Summit', 'Shangri-la Dialogue'],
      ru: ['«Диалог Шангри-Ла»', 'Шангри-Ла', 'форум «Шангри-Ла»'],
    },
    definition: {
      en: 'Yearly meeting of defence ministers and experts on Asian security, held in Singapore since 2002 by the IISS.',
      ru: 'Ежегодная встреча министров обороны и экспертов по безопасности в Азии, проводится в Сингапуре с 2002 года институтом IISS.',
    },
    wikipedia: 'Shangri-La Dialogue',
  },
  {
    id: 'shape',
    kind: 'organisation',
    of: 'nato',
    name: { en: 'SHAPE', ru: 'Штаб Верховного главнокомандующего ОВС НАТО в Европе' },
    full: { en: 'Supreme Headquarters Allied Powers Europe', ru: 'Верховный штаб союзных держав в Европе' },
    definition: {
      en: "Headquarters of NATO's Allied Command Operations, near Mons in Belgium since 1967.",
      ru: 'Штаб стратегического командования операций НАТО, с 1967 года близ Монса в Бельгии.',
    },
    wikipedia: 'Supreme Headquarters Allied Powers Europe',
  },
  {
    id: 'six-party-talks',
    kind: 'organisation',
    name: { en: 'Six-Party Talks', ru: 'шестисторонние переговоры' },
    aliases: {
      en: ['six-party talks', 'Six Party Talks'],
    },
    definition: {
      en: "Talks of China, Japan, North Korea, Russia, South Korea and the United States on North Korea's nuclear programme, 2003–2009.",
      ru: 'Переговоры Китая, КНДР, России, США, Южной Кореи и Японии о ядерной программе КНДР, 2003–2009.',
    },
    members: ['china', 'japan', 'north-korea', 'russia', 'south-korea', 'united-states'],
    wikipedia: 'Six-party talks',
  },
  {
    id: 'southern-african-customs-union',
    kind: 'organisation',
    name: { en: 'Southern African Customs Union', ru: 'Южноафриканский таможенный союз' },
    aliases: {
      en: ['SACU'],
      ru: ['ЮАТС'],
    },
    definition: {
      en: 'Customs union of Botswana, Eswatini, Lesotho, Namibia and South Africa, founded in 1910.',
      ru: 'Таможенный союз Ботсваны, Лесото, Намибии, Эсватини и ЮАР, создан в 1910 году.',
    },
    members: ['botswana', 'eswatini', 'lesotho', 'namibia', 'south-africa'],
    wikipedia: 'Southern African Customs Union',
  },
  {
    id: 'speca',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'SPECA', ru: 'СПЕКА' },
    full: { en: 'United Nations Special Programme for the Economies of Central Asia', ru: 'Специальная программа ООН для экономик стран Центральной Азии' },
    aliases: {
      en: ['UN Special Programme for the Economies of Central Asia', 'Special Programme for the Economies of Central Asia'],
      ru: ['Специальная программа ООН для экономик Центральной Азии'],
    },
    definition: {
      en: 'UN programme for the economies of Central Asia, Azerbaijan and Afghanistan, founded in 1998.',
      ru: 'Программа ООН для экономик стран Центральной Азии, Азербайджана и Афганистана, создана в 1998 году.',
    },
    members: ['afghanistan', 'azerbaijan', 'kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'],
    source: { title: 'SPECA', url: 'https://unece.org/speca' },
  },
  {
    id: 'special-tribunal-for-the-crime-of-aggression-against-ukraine',
    kind: 'organisation',
    of: 'council-of-europe',
    name: { en: 'Special Tribunal for the Crime of Aggression against Ukraine', ru: 'Специальный трибунал по преступлению агрессии против Украины' },
    aliases: {
      en: ['Special Tribunal for the Crime of Aggression', 'special tribunal for the crime of aggression'],
      ru: ['Спецтрибунал по преступлению агрессии', 'Специальный трибунал по преступлению агрессии'],
    },
    definition: {
      en: 'Court agreed by Ukraine and the Council of Europe in June 2025 to try the crime of aggression against Ukraine.',
      ru: 'Суд, о котором Украина и Совет Европы договорились в июне 2025 года, для рассмотрения преступления агрессии против Украины.',
    },
    source: { title: 'The Kyiv Independent, 24 June 2025: Council of Europe, Ukraine to sign agreement on establishing tribunal for Russian aggression', url: 'https://kyivindependent.com/council-of-europe-ukraine-to-sign-agreement-on-establishing-tribunal-for-russian-aggression-on-june-25-06-2025/' },
  },
  {
    id: 'squad',
    kind: 'organisation',
    name: { en: 'Squad security grouping', ru: 'группировка Squad' },
    aliases: {
      en: ['?Squad', '?the Squad', 'Squad defence grouping', 'Squad defense grouping'],
      ru: ['?Сквад', 'формат Squad', 'альянс Squad'],
    },
    definition: {
      en: 'Informal defence grouping of Australia, Japan, the Philippines and the United States, known by this name since 2024.',
      ru: 'Неформальная оборонная группа Австралии, США, Филиппин и Японии, известна под этим именем с 2024 года.',
    },
    members: ['australia', 'japan', 'philippines', 'united-states'],
    source: { title: 'Time, 3 May 2024: The U.S. Is Assembling a ‘Squad’ of Allies to Counter China in the Indo-Pacific', url: 'https://time.com/6974257/us-australia-japan-philippines-squad-china/' },
  },
  {
    id: 'supreme-eurasian-economic-council',
    kind: 'organisation',
    of: 'eurasian-economic-union',
    name: { en: 'Supreme Eurasian Economic Council', ru: 'Высший Евразийский экономический совет' },
    aliases: {
      en: ['EAEU Supreme Council', 'EAEU Supreme Economic Council'],
      ru: ['ВЕЭС'],
    },
    definition: {
      en: 'Highest body of the Eurasian Economic Union: the presidents of its states; meets at least once a year.',
      ru: 'Высший орган Евразийского экономического союза из президентов его государств; собирается не реже раза в год.',
    },
    wikipedia: 'Supreme Eurasian Economic Council',
  },
  {
    id: 'swift',
    kind: 'organisation',
    name: { en: 'SWIFT', ru: 'СВИФТ' },
    full: { en: 'Society for Worldwide Interbank Financial Telecommunication', ru: 'Сообщество всемирных межбанковских финансовых телекоммуникаций' },
    aliases: {
      en: ['Society for Worldwide Interbank Financial Telecommunications'],
      ru: ['SWIFT', 'Society for Worldwide Interbank Financial Telecommunication'],
    },
    definition: {
      en: 'Network for payment messages between banks, founded in 1973, in Belgium; several Russian banks were cut off in March 2022.',
      ru: 'Сеть для платёжных сообщений между банками, основана в 1973 году, Бельгия; в марте 2022 года отключены несколько российских банков.',
    },
    wikipedia: 'SWIFT',
  },
  {
    id: 'transparency-international',
    kind: 'organisation',
    name: { en: 'Transparency International', ru: 'Трансперенси Интернешнл' },
    aliases: {
      en: ['Corruption Perceptions Index'],
      ru: ['Transparency International', 'Трансперенси интернешнл', 'Индекс восприятия коррупции'],
    },
    definition: {
      en: 'Non-governmental organisation against corruption, founded in 1993, in Berlin; publishes the yearly Corruption Perceptions Index.',
      ru: 'Неправительственная организация против коррупции, основана в 1993 году, Берлин; публикует ежегодный Индекс восприятия коррупции.',
    },
    wikipedia: 'Transparency International',
  },
  {
    id: 'trilateral-contact-group-on-ukraine',
    kind: 'organisation',
    name: { en: 'Trilateral Contact Group on Ukraine', ru: 'Трёхсторонняя контактная группа по Украине' },
    aliases: {
      en: ['Trilateral Contact Group', '?TCG'],
      ru: ['Трёхсторонняя контактная группа', '?ТКГ', 'трёхсторонняя контактная группа'],
    },
    definition: {
      en: 'Talks of Ukraine, Russia and the OSCE on the war in the Donbas, 2014–2022; drew up the Minsk agreements.',
      ru: 'Переговоры Украины, России и ОБСЕ о войне в Донбассе, 2014–2022; выработали Минские соглашения.',
    },
    wikipedia: 'Trilateral Contact Group on Ukraine',
  },
  {
    id: 'trilateral-cooperation-secretariat',
    kind: 'organisation',
    name: { en: 'Trilateral Cooperation Secretariat', ru: 'Секретариат трёхстороннего сотрудничества' },
    aliases: {
      en: ['China–Japan–South Korea trilateral summit', 'China-Japan-South Korea trilateral summit', 'China-Japan-ROK trilateral'],
      ru: ['Секретариат трёхстороннего сотрудничества Китая, Японии и Республики Корея'],
    },
    definition: {
      en: 'Secretariat of the cooperation of China, Japan and South Korea, at work since 2011, in Seoul.',
      ru: 'Секретариат сотрудничества Китая, Японии и Южной Кореи, работает с 2011 года, Сеул.',
    },
    members: ['china', 'japan', 'south-korea'],
    wikipedia: 'Trilateral Cooperation Secretariat',
  },
  {
    id: 'turkic-investment-fund',
    kind: 'organisation',
    of: 'organization-of-turkic-states',
    name: { en: 'Turkic Investment Fund', ru: 'Тюркский инвестиционный фонд' },
    definition: {
      en: 'Fund of the states of the Organization of Turkic States for joint projects, agreed in 2023, with its seat in Istanbul.',
      ru: 'Фонд стран Организации тюркских государств для совместных проектов, соглашение 2023 года, Стамбул.',
    },
    wikipedia: 'Organization of Turkic States',
  },
  {
    id: 'turkpa',
    kind: 'organisation',
    name: { en: 'TURKPA', ru: 'ТюркПА' },
    full: { en: 'Parliamentary Assembly of Turkic States', ru: 'Парламентская ассамблея тюркских государств' },
    aliases: {
      en: ['TürkPA', 'Turkic Parliamentary Assembly', 'Parliamentary Assembly of Turkic-Speaking Countries'],
      ru: ['Парламентская ассамблея тюркоязычных стран'],
    },
    definition: {
      en: 'Assembly of the parliaments of Turkic states, founded in 2008, with its secretariat in Baku.',
      ru: 'Собрание парламентов тюркских государств, создано в 2008 году, секретариат в Баку.',
    },
    wikipedia: 'Parliamentary Assembly of Turkic States',
  },
  {
    id: 'turksoy',
    kind: 'organisation',
    name: { en: 'TURKSOY', ru: 'ТЮРКСОЙ' },
    full: { en: 'International Organization of Turkic Culture', ru: 'Международная организация тюркской культуры' },
    aliases: {
      en: ['TÜRKSOY', 'Türksoy', 'Turksoy'],
      ru: ['Тюрксой'],
    },
    definition: {
      en: 'Organisation for the culture of Turkic peoples, founded in 1993 in Almaty by six states, with its seat in Ankara.',
      ru: 'Организация по культуре тюркских народов, основана в 1993 году в Алматы шестью государствами, Анкара.',
    },
    members: ['azerbaijan', 'kazakhstan', 'kyrgyzstan', 'turkey', 'turkmenistan', 'uzbekistan'],
    wikipedia: 'International Organization of Turkic Culture',
  },
  {
    id: 'un-command',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'United Nations Command', ru: 'Командование ООН в Корее' },
    aliases: {
      en: ['UN Command', '?UNC', 'United Nations Command in Korea'],
      ru: ['Командование Организации Объединённых Наций в Корее', '?Командование ООН'],
    },
    definition: {
      en: 'Multinational military command in South Korea, founded in 1950 and led by the United States; party to the armistice of 1953.',
      ru: 'Многонациональное военное командование в Южной Корее во главе с США, создано в 1950 году; сторона перемирия 1953 года.',
    },
    wikipedia: 'United Nations Command',
  },
  {
    id: 'un-economic-and-social-council',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Economic and Social Council', ru: 'Экономический и Социальный Совет ООН' },
    full: { en: 'United Nations Economic and Social Council', ru: 'Экономический и Социальный Совет Организации Объединённых Наций' },
    aliases: {
      en: ['ECOSOC', '?Economic and Social Council'],
      ru: ['ЭКОСОС'],
    },
    definition: {
      en: 'Main UN body for economic, social and environmental matters, with 54 members elected by the General Assembly.',
      ru: 'Главный орган ООН по экономическим, социальным и экологическим вопросам; 54 члена, избираемых Генеральной Ассамблеей.',
    },
    wikipedia: 'United Nations Economic and Social Council',
  },
  {
    id: 'un-general-assembly',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN General Assembly', ru: 'Генеральная Ассамблея ООН' },
    full: { en: 'United Nations General Assembly', ru: 'Генеральная Ассамблея Организации Объединённых Наций' },
    aliases: {
      en: ['U.N. General Assembly', 'UNGA', '?General Assembly'],
      ru: ['Генассамблея ООН', 'ГА ООН', '?Генеральная Ассамблея', '?Генассамблея'],
    },
    definition: {
      en: 'Main deliberative body of the United Nations, in New York since 1946; each of the member states has one vote. Its resolutions are mostly not binding.',
      ru: 'Главный совещательный орган ООН, с 1946 года; у каждого государства-члена один голос. Резолюции, как правило, не имеют обязательной силы.',
    },
    wikipedia: 'United Nations General Assembly',
  },
  {
    id: 'un-habitat',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN-Habitat', ru: 'ООН-Хабитат' },
    full: { en: 'United Nations Human Settlements Programme', ru: 'Программа ООН по населённым пунктам' },
    definition: {
      en: 'UN programme for cities and housing, founded in 1978, with its seat in Nairobi.',
      ru: 'Программа ООН по городам и жилью, создана в 1978 году, Найроби.',
    },
    wikipedia: 'United Nations Human Settlements Programme',
  },
  {
    id: 'un-human-rights-council',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Human Rights Council', ru: 'Совет ООН по правам человека' },
    full: { en: 'United Nations Human Rights Council', ru: 'Совет по правам человека Организации Объединённых Наций' },
    aliases: {
      en: ['U.N. Human Rights Council', 'UNHRC', '?Human Rights Council'],
      ru: ['СПЧ ООН', '?Совет по правам человека'],
    },
    definition: {
      en: 'UN body for human rights, in Geneva since 2006; 47 states elected by the General Assembly for three years.',
      ru: 'Орган ООН по правам человека, Женева, с 2006 года; 47 государств, избираемых Генеральной Ассамблеей на три года.',
    },
    wikipedia: 'United Nations Human Rights Council',
  },
  {
    id: 'un-office-of-counter-terrorism',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Office of Counter-Terrorism', ru: 'Контртеррористическое управление ООН' },
    full: { en: 'United Nations Office of Counter-Terrorism', ru: 'Контртеррористическое управление Организации Объединённых Наций' },
    aliases: {
      en: ['UNOCT', 'UN Office of Counterterrorism'],
      ru: ['КТУ ООН'],
    },
    definition: {
      en: 'Office of the UN Secretariat against terrorism, founded in 2017, in New York.',
      ru: 'Управление Секретариата ООН по борьбе с терроризмом, создано в 2017 году, Нью-Йорк.',
    },
    wikipedia: 'United Nations Office of Counter-Terrorism',
  },
  {
    id: 'un-peacebuilding-commission',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Peacebuilding Commission', ru: 'Комиссия ООН по миростроительству' },
    full: { en: 'United Nations Peacebuilding Commission', ru: 'Комиссия Организации Объединённых Наций по миростроительству' },
    aliases: {
      en: ['?Peacebuilding Commission'],
      ru: ['?Комиссия по миростроительству'],
    },
    definition: {
      en: 'UN advisory body founded in 2005 to support countries coming out of conflict.',
      ru: 'Консультативный орган ООН, создан в 2005 году для поддержки стран, выходящих из конфликта.',
    },
    wikipedia: 'United Nations Peacebuilding Commission',
  },
  {
    id: 'un-peacekeeping',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN peacekeeping', ru: 'Миротворческие силы ООН' },
    full: { en: 'United Nations peacekeeping', ru: 'Миротворческие силы Организации Объединённых Наций' },
    aliases: {
      en: [
        'UN peacekeepers', 'UN Peacekeeping', 'U.N. peacekeepers', 'Blue Helmets', 'blue helmets', 'Department of Peace Operations',
        'UN peacekeeping operations',
      ],
      ru: [
        'миротворцы ООН', 'миротворческие операции ООН', 'голубые каски', 'Департамент операций в пользу мира', 'миротворческие силы ООН',
      ],
    },
    definition: {
      en: 'Missions of soldiers, police and civilians sent with a Security Council mandate to help keep a peace; first in 1948.',
      ru: 'Миссии из военных, полиции и гражданских лиц, которые направляют по мандату Совета Безопасности для поддержания мира; первая — в 1948 году.',
    },
    wikipedia: 'United Nations peacekeeping',
  },
  {
    id: 'un-secretariat',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Secretariat', ru: 'Секретариат ООН' },
    full: { en: 'United Nations Secretariat', ru: 'Секретариат Организации Объединённых Наций' },
    aliases: {
      en: ['U.N. Secretariat'],
    },
    definition: {
      en: 'Administrative body of the United Nations, headed by the Secretary-General; main offices in New York, Geneva, Vienna and Nairobi.',
      ru: 'Административный орган ООН во главе с Генеральным секретарём; основные отделения в Нью-Йорке, Женеве, Вене и Найроби.',
    },
    wikipedia: 'United Nations Secretariat',
  },
  {
    id: 'un-security-council',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Security Council', ru: 'Совет Безопасности ООН' },
    full: { en: 'United Nations Security Council', ru: 'Совет Безопасности Организации Объединённых Наций' },
    aliases: {
      en: ['U.N. Security Council', 'UNSC', '?Security Council'],
      ru: ['Совбез ООН', 'СБ ООН', '?Совет Безопасности', '?Совбез'],
    },
    definition: {
      en: 'UN body for peace and security: fifteen members, five of them permanent with a veto (China, France, Russia, UK, US).',
      ru: 'Орган ООН по миру и безопасности: пятнадцать членов, из них пять постоянных с правом вето (Великобритания, Китай, Россия, США, Франция).',
    },
    wikipedia: 'United Nations Security Council',
  },
  {
    id: 'un-tourism',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Tourism', ru: 'ООН-Туризм' },
    full: { en: 'World Tourism Organization', ru: 'Всемирная туристская организация' },
    aliases: {
      en: ['UNWTO', 'World Tourism Organisation', 'United Nations World Tourism Organization'],
      ru: ['ЮНВТО', 'Всемирная туристская организация ООН'],
    },
    definition: {
      en: 'UN agency for tourism, founded in 1975, with its seat in Madrid; called UN Tourism since 2024.',
      ru: 'Учреждение ООН по туризму, создано в 1975 году, Мадрид; с 2024 года называется «ООН-Туризм».',
    },
    wikipedia: 'UN Tourism',
  },
  {
    id: 'un-women',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Women', ru: 'ООН-женщины' },
    full: { en: 'United Nations Entity for Gender Equality and the Empowerment of Women', ru: 'Структура ООН по вопросам гендерного равенства и расширения прав и возможностей женщин' },
    aliases: {
      ru: ['«ООН-женщины»'],
    },
    definition: {
      en: 'UN body for gender equality and the rights of women, founded in 2010, with its seat in New York.',
      ru: 'Структура ООН по вопросам гендерного равенства и прав женщин, создана в 2010 году, Нью-Йорк.',
    },
    wikipedia: 'UN Women',
  },
  {
    id: 'unaids',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNAIDS', ru: 'ЮНЭЙДС' },
    full: { en: 'Joint United Nations Programme on HIV/AIDS', ru: 'Объединённая программа ООН по ВИЧ/СПИДу' },
    aliases: {
      en: ['Joint UN Programme on HIV/AIDS'],
    },
    definition: {
      en: 'Joint programme of UN bodies against HIV and AIDS, at work since 1996, with its seat in Geneva.',
      ru: 'Объединённая программа учреждений ООН по борьбе с ВИЧ и СПИДом, работает с 1996 года, Женева.',
    },
    wikipedia: 'Joint United Nations Programme on HIV/AIDS',
  },
  {
    id: 'unama',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNAMA', ru: 'МООНСА' },
    full: { en: 'United Nations Assistance Mission in Afghanistan', ru: 'Миссия Организации Объединённых Наций по содействию Афганистану' },
    aliases: {
      en: ['UN Assistance Mission in Afghanistan'],
      ru: ['Миссия ООН по содействию Афганистану'],
    },
    definition: {
      en: 'Political mission of the United Nations in Afghanistan, founded in 2002.',
      ru: 'Политическая миссия ООН в Афганистане, создана в 2002 году.',
    },
    wikipedia: 'United Nations Assistance Mission in Afghanistan',
  },
  {
    id: 'unami',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNAMI', ru: 'МООНСИ' },
    full: { en: 'United Nations Assistance Mission for Iraq', ru: 'Миссия Организации Объединённых Наций по оказанию содействия Ираку' },
    aliases: {
      en: ['UN Assistance Mission for Iraq'],
      ru: ['Миссия ООН по оказанию содействия Ираку'],
    },
    definition: {
      en: 'Political mission of the United Nations in Iraq, 2003–2025.',
      ru: 'Политическая миссия ООН в Ираке, 2003–2025.',
    },
    wikipedia: 'United Nations Assistance Mission for Iraq',
  },
  {
    id: 'unamid',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNAMID', ru: 'ЮНАМИД' },
    full: { en: 'United Nations–African Union Hybrid Operation in Darfur', ru: 'Смешанная операция Африканского союза и ООН в Дарфуре' },
    aliases: {
      en: ['UN-African Union Mission in Darfur', 'African Union–United Nations Hybrid Operation in Darfur'],
    },
    definition: {
      en: 'Joint peacekeeping mission of the United Nations and the African Union in Darfur, 2007–2020.',
      ru: 'Совместная миротворческая миссия ООН и Африканского союза в Дарфуре, 2007–2020.',
    },
    wikipedia: 'United Nations–African Union Mission in Darfur',
  },
  {
    id: 'unamir',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNAMIR', ru: 'МООНПР' },
    full: { en: 'United Nations Assistance Mission for Rwanda', ru: 'Миссия Организации Объединённых Наций по оказанию помощи Руанде' },
    aliases: {
      en: ['UN Assistance Mission for Rwanda'],
      ru: ['Миссия ООН по оказанию помощи Руанде'],
    },
    definition: {
      en: 'UN peacekeeping mission in Rwanda, 1993–1996, there during the genocide of 1994.',
      ru: 'Миротворческая миссия ООН в Руанде, 1993–1996, в том числе во время геноцида 1994 года.',
    },
    wikipedia: 'United Nations Assistance Mission for Rwanda',
  },
  {
    id: 'unasur',
    kind: 'organisation',
    name: { en: 'UNASUR', ru: 'УНАСУР' },
    full: { en: 'Union of South American Nations', ru: 'Союз южноамериканских наций' },
    aliases: {
      en: ['Unasur', 'Unión de Naciones Suramericanas'],
    },
    definition: {
      en: 'Organisation of South American states founded in 2008; from 2018 several members left, some have returned since 2023.',
      ru: 'Организация государств Южной Америки, создана в 2008 году; с 2018 года ряд стран вышел, с 2023 года некоторые вернулись.',
    },
    wikipedia: 'UNASUR',
  },
  {
    id: 'uncitral',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNCITRAL', ru: 'ЮНСИТРАЛ' },
    full: { en: 'United Nations Commission on International Trade Law', ru: 'Комиссия ООН по праву международной торговли' },
    aliases: {
      en: ['UN Commission on International Trade Law'],
    },
    definition: {
      en: 'UN body founded in 1966 that harmonises the law of international trade and commercial arbitration.',
      ru: 'Орган ООН, создан в 1966 году; унифицирует право международной торговли и коммерческого арбитража.',
    },
    wikipedia: 'United Nations Commission on International Trade Law',
  },
  {
    id: 'unctad',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNCTAD', ru: 'ЮНКТАД' },
    full: { en: 'United Nations Conference on Trade and Development', ru: 'Конференция ООН по торговле и развитию' },
    aliases: {
      en: ['UN Trade and Development', 'UN Conference on Trade and Development'],
    },
    definition: {
      en: 'UN body for trade and development, founded in 1964, in Geneva; under the name UN Trade and Development since 2024.',
      ru: 'Орган ООН по торговле и развитию, создан в 1964 году, Женева; с 2024 года выступает под именем «ООН по торговле и развитию».',
    },
    wikipedia: 'UN Trade and Development',
  },
  {
    id: 'undof',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNDOF', ru: 'СООННР' },
    full: { en: 'United Nations Disengagement Observer Force', ru: 'Силы Организации Объединённых Наций по наблюдению за разъединением' },
    aliases: {
      en: ['UN Disengagement Observer Force'],
      ru: ['Силы ООН по наблюдению за разъединением'],
    },
    definition: {
      en: 'UN peacekeeping force between Israel and Syria on the Golan Heights since 1974.',
      ru: 'Миротворческие силы ООН между Израилем и Сирией на Голанских высотах с 1974 года.',
    },
    wikipedia: 'United Nations Disengagement Observer Force',
  },
  {
    id: 'undp',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNDP', ru: 'ПРООН' },
    full: { en: 'United Nations Development Programme', ru: 'Программа развития ООН' },
    aliases: {
      en: ['UN Development Programme', 'United Nations Development Program', 'UN Development Program'],
      ru: ['Программа развития Организации Объединённых Наций'],
    },
    definition: {
      en: 'UN programme for development, founded in 1965, with its seat in New York; publishes the yearly Human Development Index.',
      ru: 'Программа ООН по содействию развитию, создана в 1965 году, Нью-Йорк; публикует ежегодный Индекс человеческого развития.',
    },
    wikipedia: 'United Nations Development Programme',
  },
  {
    id: 'uneca',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNECA', ru: 'ЭКА ООН' },
    full: { en: 'United Nations Economic Commission for Africa', ru: 'Экономическая комиссия ООН для Африки' },
    aliases: {
      en: ['UN Economic Commission for Africa', 'Economic Commission for Africa'],
      ru: ['?ЭКА'],
    },
    definition: {
      en: 'Regional UN commission for Africa, founded in 1958, with its seat in Addis Ababa.',
      ru: 'Региональная комиссия ООН для Африки, создана в 1958 году, Аддис-Абеба.',
    },
    wikipedia: 'United Nations Economic Commission for Africa',
  },
  {
    id: 'unece',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNECE', ru: 'ЕЭК ООН' },
    full: { en: 'United Nations Economic Commission for Europe', ru: 'Европейская экономическая комиссия ООН' },
    aliases: {
      en: ['UN Economic Commission for Europe', 'Economic Commission for Europe'],
    },
    definition: {
      en: 'Regional UN commission with 56 states of Europe, North America and Central Asia, founded in 1947, in Geneva.',
      ru: 'Региональная комиссия ООН: 56 государств Европы, Северной Америки и Центральной Азии; создана в 1947 году, Женева.',
    },
    wikipedia: 'United Nations Economic Commission for Europe',
  },
  {
    id: 'unep',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNEP', ru: 'ЮНЕП' },
    full: { en: 'United Nations Environment Programme', ru: 'Программа ООН по окружающей среде' },
    aliases: {
      en: ['UN Environment Programme', 'United Nations Environment Program', 'UN Environment Program'],
    },
    definition: {
      en: 'UN programme for the environment, founded in 1972, with its seat in Nairobi.',
      ru: 'Программа ООН по охране окружающей среды, создана в 1972 году, Найроби.',
    },
    wikipedia: 'United Nations Environment Programme',
  },
  {
    id: 'unesco',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNESCO', ru: 'ЮНЕСКО' },
    full: { en: 'United Nations Educational, Scientific and Cultural Organization', ru: 'Организация Объединённых Наций по вопросам образования, науки и культуры' },
    aliases: {
      en: ['United Nations Educational, Scientific and Cultural Organisation'],
    },
    definition: {
      en: 'UN agency for education, science and culture, founded in 1945, in Paris; keeps the list of World Heritage sites.',
      ru: 'Учреждение ООН по образованию, науке и культуре, создано в 1945 году, Париж; ведёт Список всемирного наследия.',
    },
    wikipedia: 'UNESCO',
  },
  {
    id: 'unficyp',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNFICYP', ru: 'ВСООНК' },
    full: { en: 'United Nations Peacekeeping Force in Cyprus', ru: 'Вооружённые силы Организации Объединённых Наций по поддержанию мира на Кипре' },
    aliases: {
      en: ['UN Peacekeeping Force in Cyprus'],
      ru: ['Вооружённые силы ООН по поддержанию мира на Кипре'],
    },
    definition: {
      en: 'UN peacekeeping force on Cyprus since 1964; watches over the buffer zone between north and south.',
      ru: 'Миротворческие силы ООН на Кипре с 1964 года; следят за буферной зоной между севером и югом.',
    },
    wikipedia: 'United Nations Peacekeeping Force in Cyprus',
  },
  {
    id: 'unfpa',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNFPA', ru: 'ЮНФПА' },
    full: { en: 'United Nations Population Fund', ru: 'Фонд ООН в области народонаселения' },
    aliases: {
      en: ['UN Population Fund', 'United Nations Fund for Population Activities'],
    },
    definition: {
      en: 'UN fund for population and reproductive health, at work since 1969, with its seat in New York.',
      ru: 'Фонд ООН по вопросам народонаселения и репродуктивного здоровья, работает с 1969 года, Нью-Йорк.',
    },
    wikipedia: 'United Nations Population Fund',
  },
  {
    id: 'unhcr',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNHCR', ru: 'УВКБ ООН' },
    full: { en: 'United Nations High Commissioner for Refugees', ru: 'Управление Верховного комиссара ООН по делам беженцев' },
    aliases: {
      en: ['UN High Commissioner for Refugees', 'UN Refugee Agency', 'UN refugee agency', 'U.N. refugee agency'],
      ru: ['УВКБ', 'Агентство ООН по делам беженцев', 'Верховный комиссар ООН по делам беженцев'],
    },
    definition: {
      en: 'UN agency for refugees, displaced and stateless people, founded in 1950, with its seat in Geneva.',
      ru: 'Учреждение ООН по помощи беженцам, перемещённым лицам и лицам без гражданства, создано в 1950 году, Женева.',
    },
    wikipedia: 'United Nations High Commissioner for Refugees',
  },
  {
    id: 'unicef',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNICEF', ru: 'ЮНИСЕФ' },
    full: { en: "United Nations Children's Fund", ru: 'Детский фонд ООН' },
    aliases: {
      en: ["UN Children's Fund", "United Nations International Children's Emergency Fund"],
    },
    definition: {
      en: 'UN fund for children, founded in 1946, with its seat in New York; works on health, schooling and emergency aid.',
      ru: 'Детский фонд ООН, создан в 1946 году, Нью-Йорк; занимается здоровьем и образованием детей и чрезвычайной помощью.',
    },
    wikipedia: 'UNICEF',
  },
  {
    id: 'unidir',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNIDIR', ru: 'ЮНИДИР' },
    full: { en: 'United Nations Institute for Disarmament Research', ru: 'Институт ООН по исследованию проблем разоружения' },
    aliases: {
      en: ['UN Institute for Disarmament Research'],
    },
    definition: {
      en: 'Autonomous UN institute for research on disarmament and security, founded in 1980, in Geneva.',
      ru: 'Автономный институт ООН по исследованиям разоружения и безопасности, создан в 1980 году, Женева.',
    },
    wikipedia: 'United Nations Institute for Disarmament Research',
  },
  {
    id: 'unido',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNIDO', ru: 'ЮНИДО' },
    full: { en: 'United Nations Industrial Development Organization', ru: 'Организация ООН по промышленному развитию' },
    aliases: {
      en: ['United Nations Industrial Development Organisation', 'UN Industrial Development Organization'],
      ru: ['Организация Объединённых Наций по промышленному развитию'],
    },
    definition: {
      en: 'UN agency for industrial development, founded in 1966, with its seat in Vienna.',
      ru: 'Учреждение ООН по промышленному развитию, создано в 1966 году, Вена.',
    },
    wikipedia: 'United Nations Industrial Development Organization',
  },
  {
    id: 'unifil',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNIFIL', ru: 'ВСООНЛ' },
    full: { en: 'United Nations Interim Force in Lebanon', ru: 'Временные силы Организации Объединённых Наций в Ливане' },
    aliases: {
      en: ['UN Interim Force in Lebanon'],
      ru: ['ЮНИФИЛ', 'Временные силы ООН в Ливане'],
    },
    definition: {
      en: 'UN peacekeeping force in southern Lebanon since 1978; in August 2025 the Security Council set its mandate to end on 31 December 2026.',
      ru: 'Миротворческие силы ООН на юге Ливана с 1978 года; в августе 2025 года Совет Безопасности решил завершить мандат 31 декабря 2026 года.',
    },
    wikipedia: 'United Nations Interim Force in Lebanon',
  },
  {
    id: 'union-state',
    kind: 'organisation',
    name: { en: 'Union State', ru: 'Союзное государство' },
    full: { en: 'Union State of Russia and Belarus', ru: 'Союзное государство России и Белоруссии' },
    aliases: {
      en: ['Union State of Belarus and Russia'],
      ru: ['Союзное государство России и Беларуси'],
    },
    definition: {
      en: 'Union of Russia and Belarus under a treaty of December 1999, meant to bring their economies and policies together.',
      ru: 'Союз России и Беларуси по договору декабря 1999 года, цель — сближение экономики и политики.',
    },
    members: ['belarus', 'russia'],
    wikipedia: 'Union State',
  },
  {
    id: 'unisfa',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNISFA', ru: 'ЮНИСФА' },
    full: { en: 'United Nations Interim Security Force for Abyei', ru: 'Временные силы ООН по обеспечению безопасности в Абьее' },
    aliases: {
      en: ['UN Interim Security Force for Abyei'],
    },
    definition: {
      en: 'UN peacekeeping force since 2011 in Abyei, a region claimed by Sudan and South Sudan.',
      ru: 'Миротворческие силы ООН с 2011 года в Абьее — районе, на который претендуют Судан и Южный Судан.',
    },
    wikipedia: 'United Nations Interim Security Force for Abyei',
  },
  {
    id: 'unitams',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNITAMS', ru: 'ЮНИТАМС' },
    full: { en: 'United Nations Integrated Transition Assistance Mission in Sudan', ru: 'Комплексная миссия ООН по оказанию помощи в переходный период в Судане' },
    aliases: {
      en: ['UN Integrated Transition Assistance Mission in Sudan'],
    },
    definition: {
      en: "Political mission of the United Nations in Sudan, 2020–2023; ended at the request of Sudan's authorities.",
      ru: 'Политическая миссия ООН в Судане, 2020–2023; завершена по требованию властей Судана.',
    },
    wikipedia: 'United Nations Integrated Transition Assistance Mission in Sudan',
  },
  {
    id: 'united-nations',
    kind: 'organisation',
    name: { en: 'United Nations', ru: 'Организация Объединённых Наций' },
    aliases: {
      en: ['UN', 'U.N.'],
      ru: ['ООН', 'Объединённые Нации'],
    },
    definition: {
      en: 'Worldwide organisation of 193 member states (as of early 2026), founded in 1945, with its seat in New York.',
      ru: 'Всемирная организация 193 государств-членов (на начало 2026 года), основана в 1945 году, штаб-квартира в Нью-Йорке.',
    },
    wikipedia: 'United Nations',
  },
  {
    id: 'universal-postal-union',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'Universal Postal Union', ru: 'Всемирный почтовый союз' },
    aliases: {
      en: ['UPU'],
      ru: ['?ВПС'],
    },
    definition: {
      en: 'UN agency for international post, founded in 1874, with its seat in Bern.',
      ru: 'Учреждение ООН по международной почте, основано в 1874 году, Берн.',
    },
    wikipedia: 'Universal Postal Union',
  },
  {
    id: 'unmik',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNMIK', ru: 'МООНК' },
    full: { en: 'United Nations Interim Administration Mission in Kosovo', ru: 'Миссия Организации Объединённых Наций по делам временной администрации в Косово' },
    aliases: {
      en: ['UN Mission in Kosovo'],
      ru: ['Миссия ООН в Косово'],
    },
    definition: {
      en: 'UN mission in Kosovo under Security Council resolution 1244 of 1999; governed the territory until Kosovo declared independence in 2008.',
      ru: 'Миссия ООН в Косово по резолюции 1244 Совета Безопасности 1999 года; управляла Косово до провозглашения его независимости в 2008 году.',
    },
    wikipedia: 'United Nations Interim Administration Mission in Kosovo',
  },
  {
    id: 'unmiss',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNMISS', ru: 'МООНЮС' },
    full: { en: 'United Nations Mission in South Sudan', ru: 'Миссия Организации Объединённых Наций в Южном Судане' },
    aliases: {
      en: ['UN Mission in South Sudan'],
      ru: ['Миссия ООН в Южном Судане'],
    },
    definition: {
      en: "UN peacekeeping mission in South Sudan, at work since the country's independence in 2011.",
      ru: 'Миротворческая миссия ООН в Южном Судане, работает с независимости страны в 2011 году.',
    },
    wikipedia: 'United Nations Mission in South Sudan',
  },
  {
    id: 'unmogip',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNMOGIP', ru: 'ГВНООНИП' },
    full: { en: 'United Nations Military Observer Group in India and Pakistan', ru: 'Группа военных наблюдателей Организации Объединённых Наций в Индии и Пакистане' },
    aliases: {
      en: ['UN Military Observer Group in India and Pakistan'],
      ru: ['Группа военных наблюдателей ООН в Индии и Пакистане'],
    },
    definition: {
      en: 'UN observers of the ceasefire in Kashmir since 1949.',
      ru: 'Наблюдатели ООН за прекращением огня в Кашмире с 1949 года.',
    },
    wikipedia: 'United Nations Military Observer Group in India and Pakistan',
  },
  {
    id: 'unmovic',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNMOVIC', ru: 'ЮНМОВИК' },
    full: { en: 'United Nations Monitoring, Verification and Inspection Commission', ru: 'Комиссия ООН по наблюдению, контролю и инспекциям' },
    aliases: {
      en: ['UNSCOM', 'United Nations Special Commission'],
      ru: ['ЮНСКОМ', 'Специальная комиссия ООН'],
    },
    definition: {
      en: "UN inspectors of Iraq's weapons of mass destruction, 1999–2007; before it UNSCOM, 1991–1999.",
      ru: 'Инспекторы ООН по иракскому оружию массового уничтожения, 1999–2007; до неё — ЮНСКОМ, 1991–1999.',
    },
    wikipedia: 'United Nations Monitoring, Verification and Inspection Commission',
  },
  {
    id: 'unoda',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNODA', ru: 'Управление ООН по вопросам разоружения' },
    full: { en: 'United Nations Office for Disarmament Affairs', ru: 'Управление Организации Объединённых Наций по вопросам разоружения' },
    aliases: {
      en: ['UN Office for Disarmament Affairs'],
      ru: ['УВР ООН'],
    },
    definition: {
      en: 'Office of the UN Secretariat for disarmament and the non-proliferation of weapons, in New York.',
      ru: 'Управление Секретариата ООН по разоружению и нераспространению оружия, Нью-Йорк.',
    },
    wikipedia: 'United Nations Office for Disarmament Affairs',
  },
  {
    id: 'unodc',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNODC', ru: 'УНП ООН' },
    full: { en: 'United Nations Office on Drugs and Crime', ru: 'Управление ООН по наркотикам и преступности' },
    aliases: {
      en: ['UN Office on Drugs and Crime'],
      ru: ['?УНП'],
    },
    definition: {
      en: 'UN office against drugs, organised crime and corruption, founded in 1997, with its seat in Vienna.',
      ru: 'Управление ООН по борьбе с наркотиками, организованной преступностью и коррупцией, создано в 1997 году, Вена.',
    },
    wikipedia: 'United Nations Office on Drugs and Crime',
  },
  {
    id: 'unomig',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNOMIG', ru: 'МООННГ' },
    full: { en: 'United Nations Observer Mission in Georgia', ru: 'Миссия Организации Объединённых Наций по наблюдению в Грузии' },
    aliases: {
      en: ['UN Observer Mission in Georgia'],
      ru: ['Миссия ООН по наблюдению в Грузии'],
    },
    definition: {
      en: 'UN observers of the ceasefire between the Georgian and Abkhaz sides, 1993–2009.',
      ru: 'Наблюдатели ООН за прекращением огня между грузинской и абхазской сторонами, 1993–2009.',
    },
    wikipedia: 'United Nations Observer Mission in Georgia',
  },
  {
    id: 'unops',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNOPS', ru: 'ЮНОПС' },
    full: { en: 'United Nations Office for Project Services', ru: 'Управление ООН по обслуживанию проектов' },
    aliases: {
      en: ['UN Office for Project Services'],
    },
    definition: {
      en: 'UN office for procurement, infrastructure and project management, with its seat in Copenhagen.',
      ru: 'Управление ООН по закупкам, инфраструктуре и ведению проектов, Копенгаген.',
    },
    wikipedia: 'United Nations Office for Project Services',
  },
  {
    id: 'unprofor',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNPROFOR', ru: 'СООНО' },
    full: { en: 'United Nations Protection Force', ru: 'Силы Организации Объединённых Наций по охране' },
    aliases: {
      en: ['UN Protection Force'],
      ru: ['ЮНПРОФОР', 'Силы ООН по охране'],
    },
    definition: {
      en: 'UN peacekeeping force in Croatia and in Bosnia and Herzegovina during the Yugoslav wars, 1992–1995.',
      ru: 'Миротворческие силы ООН в Хорватии и в Боснии и Герцеговине во время югославских войн, 1992–1995.',
    },
    wikipedia: 'United Nations Protection Force',
  },
  {
    id: 'unrwa',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNRWA', ru: 'БАПОР' },
    full: { en: 'United Nations Relief and Works Agency for Palestine Refugees in the Near East', ru: 'Ближневосточное агентство ООН для помощи палестинским беженцам и организации работ' },
    aliases: {
      en: [
        'UN Relief and Works Agency', 'United Nations Relief and Works Agency', 'UN agency for Palestinian refugees',
        'UN Palestinian refugee agency',
      ],
      ru: ['Ближневосточное агентство ООН'],
    },
    definition: {
      en: 'UN agency for Palestine refugees, founded in 1949: schools, clinics and aid. Israeli laws of 2024, in force since January 2025, bar its work in Israel.',
      ru: 'Агентство ООН для палестинских беженцев, создано в 1949 году: школы, клиники, помощь. Законы Израиля 2024 года запрещают его работу в Израиле.',
    },
    wikipedia: 'UNRWA',
  },
  {
    id: 'unsmil',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNSMIL', ru: 'МООНПЛ' },
    full: { en: 'United Nations Support Mission in Libya', ru: 'Миссия Организации Объединённых Наций по поддержке в Ливии' },
    aliases: {
      en: ['UN Support Mission in Libya'],
      ru: ['Миссия ООН по поддержке в Ливии'],
    },
    definition: {
      en: "Political mission of the United Nations in Libya, founded in 2011; mediates between the country's rival authorities.",
      ru: 'Политическая миссия ООН в Ливии, создана в 2011 году; посредничает между соперничающими властями страны.',
    },
    wikipedia: 'United Nations Support Mission in Libya',
  },
  {
    id: 'untac',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNTAC', ru: 'ЮНТАК' },
    full: { en: 'United Nations Transitional Authority in Cambodia', ru: 'Временный орган ООН в Камбодже' },
    aliases: {
      en: ['UN Transitional Authority in Cambodia'],
      ru: ['Переходный орган ООН в Камбодже'],
    },
    definition: {
      en: "UN mission that governed Cambodia's transition and held the election of 1993; 1992–1993.",
      ru: 'Миссия ООН, управлявшая переходным периодом в Камбодже и проведшая выборы 1993 года; 1992–1993.',
    },
    wikipedia: 'United Nations Transitional Authority in Cambodia',
  },
  {
    id: 'untso',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNTSO', ru: 'ОНВУП' },
    full: { en: 'United Nations Truce Supervision Organization', ru: 'Орган ООН по наблюдению за выполнением условий перемирия' },
    aliases: {
      en: ['UN Truce Supervision Organization'],
    },
    definition: {
      en: 'First UN peacekeeping mission, founded in 1948: unarmed observers of the truces between Israel and its neighbours.',
      ru: 'Первая миротворческая миссия ООН, создана в 1948 году: невооружённые наблюдатели за перемириями между Израилем и соседями.',
    },
    wikipedia: 'United Nations Truce Supervision Organization',
  },
  {
    id: 'venice-commission',
    kind: 'organisation',
    of: 'council-of-europe',
    name: { en: 'Venice Commission', ru: 'Венецианская комиссия' },
    full: { en: 'European Commission for Democracy through Law', ru: 'Европейская комиссия за демократию через право' },
    definition: {
      en: 'Advisory body of the Council of Europe on constitutional law, founded in 1990.',
      ru: 'Консультативный орган Совета Европы по конституционному праву, создан в 1990 году.',
    },
    wikipedia: 'Venice Commission',
  },
  {
    id: 'visegrad-group',
    kind: 'organisation',
    name: { en: 'Visegrád Group', ru: 'Вышеградская группа' },
    aliases: {
      en: ['Visegrad Group', 'V4', 'Visegrad Four', 'Visegrád Four', 'Visegrád', 'Visegrad'],
      ru: ['Вышеградская четвёрка', '~вышеградский', 'V4'],
    },
    definition: {
      en: 'Format of Czechia, Hungary, Poland and Slovakia, founded in February 1991.',
      ru: 'Формат Венгрии, Польши, Словакии и Чехии, создан в феврале 1991 года.',
    },
    members: ['czechia', 'hungary', 'poland', 'slovakia'],
    wikipedia: 'Visegrád Group',
  },
  {
    id: 'warsaw-pact',
    kind: 'organisation',
    name: { en: 'Warsaw Pact', ru: 'Варшавский договор' },
    full: { en: 'Warsaw Treaty Organization', ru: 'Организация Варшавского договора' },
    aliases: {
      en: ['Warsaw Treaty Organisation', 'Warsaw Treaty'],
      ru: ['?ОВД', 'Варшавский пакт'],
    },
    definition: {
      en: 'Former military alliance of the Soviet Union and its Eastern European allies, 1955–1991.',
      ru: 'Бывший военный союз СССР и его союзников в Восточной Европе, 1955–1991.',
    },
    wikipedia: 'Warsaw Pact',
  },
  {
    id: 'wassenaar-arrangement',
    kind: 'organisation',
    name: { en: 'Wassenaar Arrangement', ru: 'Вассенаарские договорённости' },
    full: { en: 'Wassenaar Arrangement on Export Controls for Conventional Arms and Dual-Use Goods and Technologies', ru: 'Вассенаарские договорённости по экспортному контролю за обычными вооружениями и товарами двойного назначения' },
    aliases: {
      en: ['Wassenaar regime', '?Wassenaar'],
      ru: ['~вассенаарский', 'Вассенаарское соглашение'],
    },
    definition: {
      en: 'Export-control regime of 42 states for conventional arms and dual-use goods, founded in 1996, with its secretariat in Vienna.',
      ru: 'Режим экспортного контроля 42 государств за обычным оружием и товарами двойного назначения, создан в 1996 году, секретариат в Вене.',
    },
    wikipedia: 'Wassenaar Arrangement',
  },
  {
    id: 'weimar-triangle',
    kind: 'organisation',
    name: { en: 'Weimar Triangle', ru: 'Веймарский треугольник' },
    aliases: {
      en: ['Weimar Plus', 'Weimar+', 'Weimar format'],
      ru: ['Веймар плюс', '«Веймар+»', 'Веймар+'],
    },
    definition: {
      en: 'Format of France, Germany and Poland for consultation, founded in Weimar in 1991.',
      ru: 'Формат консультаций Германии, Польши и Франции, создан в Веймаре в 1991 году.',
    },
    members: ['france', 'germany', 'poland'],
    wikipedia: 'Weimar Triangle',
  },
  {
    id: 'west-african-economic-and-monetary-union',
    kind: 'organisation',
    name: { en: 'West African Economic and Monetary Union', ru: 'Западноафриканский экономический и валютный союз' },
    aliases: {
      en: ['WAEMU', 'UEMOA', 'Union économique et monétaire ouest-africaine'],
      ru: ['ЗАЭВС', 'ЮЭМОА'],
    },
    definition: {
      en: 'Union of eight West African states that share a CFA franc, founded in 1994, with its seat in Ouagadougou.',
      ru: 'Союз восьми стран Западной Африки с общим франком КФА, создан в 1994 году, Уагадугу.',
    },
    members: ['benin', 'burkina-faso', 'cote-d-ivoire', 'guinea-bissau', 'mali', 'niger', 'senegal', 'togo'],
    wikipedia: 'West African Economic and Monetary Union',
  },
  {
    id: 'western-european-union',
    kind: 'organisation',
    name: { en: 'Western European Union', ru: 'Западноевропейский союз' },
    aliases: {
      en: ['?WEU'],
      ru: ['ЗЕС'],
    },
    definition: {
      en: 'Former defence organisation of western European states, 1954–2011; its tasks passed to the European Union.',
      ru: 'Бывшая оборонная организация стран Западной Европы, 1954–2011; её задачи перешли к Европейскому союзу.',
    },
    wikipedia: 'Western European Union',
  },
  {
    id: 'world-anti-doping-agency',
    kind: 'organisation',
    name: { en: 'World Anti-Doping Agency', ru: 'Всемирное антидопинговое агентство' },
    aliases: {
      en: ['WADA'],
      ru: ['ВАДА'],
    },
    definition: {
      en: 'Agency against doping in sport, founded in 1999, with its seat in Montreal.',
      ru: 'Агентство по борьбе с допингом в спорте, создано в 1999 году, Монреаль.',
    },
    wikipedia: 'World Anti-Doping Agency',
  },
  {
    id: 'world-bank',
    kind: 'organisation',
    name: { en: 'World Bank', ru: 'Всемирный банк' },
    aliases: {
      en: ['World Bank Group', 'International Bank for Reconstruction and Development', 'IBRD'],
      ru: ['Группа Всемирного банка', 'Международный банк реконструкции и развития', 'МБРР'],
    },
    definition: {
      en: 'International development bank founded in 1944, with its seat in Washington; lends to governments for development projects.',
      ru: 'Международный банк развития, основан в 1944 году, штаб-квартира в Вашингтоне; кредитует правительства на цели развития.',
    },
    wikipedia: 'World Bank',
  },
  {
    id: 'world-customs-organization',
    kind: 'organisation',
    name: { en: 'World Customs Organization', ru: 'Всемирная таможенная организация' },
    aliases: {
      en: ['WCO', 'World Customs Organisation'],
      ru: ['ВТамО'],
    },
    definition: {
      en: 'Organisation of customs administrations, founded in 1952, in Brussels; keeps the common system of goods codes.',
      ru: 'Организация таможенных служб, создана в 1952 году, Брюссель; ведёт единую систему товарных кодов.',
    },
    wikipedia: 'World Customs Organization',
  },
  {
    id: 'world-economic-forum',
    kind: 'organisation',
    name: { en: 'World Economic Forum', ru: 'Всемирный экономический форум' },
    aliases: {
      en: ['WEF', '?Davos', 'Davos forum', 'Davos Forum', 'World Economic Forum in Davos'],
      ru: ['?ВЭФ', '?Давос', 'Давосский форум', 'Давосский экономический форум'],
    },
    definition: {
      en: 'Foundation in Geneva, founded in 1971, that brings together business and politics each January in Davos.',
      ru: 'Фонд в Женеве, основан в 1971 году; каждый январь собирает в Давосе деловые круги и политиков.',
    },
    wikipedia: 'World Economic Forum',
  },
  {
    id: 'world-food-programme',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'World Food Programme', ru: 'Всемирная продовольственная программа' },
    full: { en: 'United Nations World Food Programme', ru: 'Всемирная продовольственная программа ООН' },
    aliases: {
      en: ['WFP', 'World Food Program', 'UN World Food Programme'],
      ru: ['?ВПП', 'ВПП ООН'],
    },
    definition: {
      en: 'UN food aid programme founded in 1961, with its seat in Rome; received the Nobel Peace Prize in 2020.',
      ru: 'Программа продовольственной помощи ООН, создана в 1961 году, Рим; Нобелевская премия мира 2020 года.',
    },
    wikipedia: 'World Food Programme',
  },
  {
    id: 'world-health-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'World Health Organization', ru: 'Всемирная организация здравоохранения' },
    aliases: {
      en: ['WHO', 'World Health Organisation'],
      ru: ['ВОЗ'],
    },
    definition: {
      en: 'UN agency for health, founded in 1948, with its seat in Geneva. The United States announced its withdrawal in January 2025.',
      ru: 'Учреждение ООН по здравоохранению, создано в 1948 году, Женева. США объявили о выходе в январе 2025 года.',
    },
    wikipedia: 'World Health Organization',
  },
  {
    id: 'world-intellectual-property-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'WIPO', ru: 'ВОИС' },
    full: { en: 'World Intellectual Property Organization', ru: 'Всемирная организация интеллектуальной собственности' },
    aliases: {
      en: ['World Intellectual Property Organisation'],
    },
    definition: {
      en: 'UN agency for patents, trademarks and copyright; convention of 1967, seat in Geneva.',
      ru: 'Учреждение ООН по патентам, товарным знакам и авторскому праву; конвенция 1967 года, Женева.',
    },
    wikipedia: 'World Intellectual Property Organization',
  },
  {
    id: 'world-meteorological-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'World Meteorological Organization', ru: 'Всемирная метеорологическая организация' },
    aliases: {
      en: ['WMO', 'World Meteorological Organisation'],
      ru: ['?ВМО'],
    },
    definition: {
      en: 'UN agency for weather, climate and water, founded in 1950, with its seat in Geneva.',
      ru: 'Учреждение ООН по вопросам погоды, климата и воды, создано в 1950 году, Женева.',
    },
    wikipedia: 'World Meteorological Organization',
  },
  {
    id: 'world-trade-organization',
    kind: 'organisation',
    name: { en: 'World Trade Organization', ru: 'Всемирная торговая организация' },
    aliases: {
      en: ['WTO', 'World Trade Organisation'],
      ru: ['ВТО'],
    },
    definition: {
      en: 'Organisation that sets and settles the rules of world trade, founded in 1995, with its seat in Geneva.',
      ru: 'Организация, устанавливающая правила мировой торговли и разбирающая споры, основана в 1995 году, Женева.',
    },
    wikipedia: 'World Trade Organization',
  },
  {
    id: 'zangger-committee',
    kind: 'organisation',
    name: { en: 'Zangger Committee', ru: 'Комитет Цангера' },
    full: { en: 'Nuclear Exporters Committee', ru: 'Комитет ядерных экспортёров' },
    aliases: {
      ru: ['Комитет Зангера'],
    },
    definition: {
      en: 'Group of states that lists the goods whose export calls for nuclear safeguards under the Non-Proliferation Treaty; founded in 1971.',
      ru: 'Группа государств, ведёт список товаров, экспорт которых требует гарантий по Договору о нераспространении; создана в 1971 году.',
    },
    wikipedia: 'Zangger Committee',
  },
];
