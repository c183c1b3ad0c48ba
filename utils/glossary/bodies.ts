// Public bodies of states: parliaments, ministries, agencies, services, armed forces, parties.
import type { Entry } from '../model.ts';

export const bodies: readonly Entry[] = [
  {
    id: 'astana-international-financial-centre',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Astana International Financial Centre', ru: 'Международный финансовый центр «Астана»' },
    aliases: {
      en: ['AIFC', 'Astana International Financial Center'],
      ru: ['МФЦА'],
    },
    definition: {
      en: 'Financial centre in Astana, open since 2018, with its own court and rules based on the principles of English law.',
      ru: 'Финансовый центр в Астане, открыт в 2018 году; имеет собственный суд и правила на принципах английского права.',
    },
    wikipedia: 'Astana International Financial Centre',
  },
  {
    id: 'baltic-fleet',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Baltic Fleet', ru: 'Балтийский флот' },
    aliases: {
      en: ['Russian Baltic Fleet'],
      ru: ['Балтийский флот РФ', 'Балтийский флот России'],
    },
    definition: {
      en: 'Fleet of the Russian navy in the Baltic Sea, founded by Peter the Great in 1703; headquarters in Kaliningrad.',
      ru: 'Флот ВМФ России на Балтийском море, основан Петром I в 1703 году; штаб — в Калининграде.',
    },
    wikipedia: 'Baltic Fleet',
  },
  {
    id: 'black-sea-fleet',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Black Sea Fleet', ru: 'Черноморский флот' },
    aliases: {
      en: ['Russian Black Sea Fleet'],
      ru: ['?ЧФ', 'Черноморский флот РФ', 'Черноморский флот России', 'ЧФ РФ'],
    },
    definition: {
      en: 'Fleet of the Russian navy in the Black Sea, founded in 1783; based in Sevastopol, since 2022–2023 partly moved to Novorossiysk.',
      ru: 'Флот ВМФ России на Чёрном море, основан в 1783 году; база — Севастополь, с 2022–2023 годов часть кораблей переведена в Новороссийск.',
    },
    wikipedia: 'Black Sea Fleet',
  },
  {
    id: 'bureau-of-industry-and-security',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Bureau of Industry and Security', ru: 'Бюро промышленности и безопасности США' },
    aliases: {
      en: [
        'US Bureau of Industry and Security', '?BIS', "Commerce Department's Bureau of Industry and Security",
        'U.S. Bureau of Industry and Security',
      ],
      ru: ['?Бюро промышленности и безопасности', 'Бюро промышленности и безопасности Министерства торговли США'],
    },
    definition: {
      en: 'Bureau of the US Department of Commerce that controls exports of dual-use goods and technology and keeps the Entity List.',
      ru: 'Бюро Министерства торговли США, контролирующее экспорт товаров и технологий двойного назначения; ведёт «Список юридических лиц» (Entity List).',
    },
    wikipedia: 'Bureau of Industry and Security',
  },
  {
    id: 'central-bank-of-russia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Central Bank of Russia', ru: 'Центральный банк России' },
    full: { en: 'Central Bank of the Russian Federation', ru: 'Центральный банк Российской Федерации' },
    aliases: {
      en: ['Bank of Russia', 'Russian Central Bank', "Russia's Central Bank", '?CBR'],
      ru: ['Банк России', 'ЦБ РФ', 'Центробанк России', 'Центробанк РФ', 'ЦБ России', '?Центробанк', 'российский Центробанк', '?ЦБ'],
    },
    definition: {
      en: 'Central bank of Russia, founded in 1990; headed by Elvira Nabiullina since 2013.',
      ru: 'Центральный банк России, основан в 1990 году; с 2013 года председатель — Эльвира Набиуллина.',
    },
    wikipedia: 'Bank of Russia',
  },
  {
    id: 'central-military-commission',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Central Military Commission', ru: 'Центральный военный совет КНР' },
    aliases: {
      en: ['CMC', "China's Central Military Commission"],
      ru: [
        'ЦВС КНР', '?ЦВС', 'ЦВС КПК', 'Центральный военный совет Китая', '?Центральный военный совет', 'Центральная военная комиссия КНР',
      ],
    },
    definition: {
      en: "Top command of China's armed forces, a party and a state body with the same members; chaired by Xi Jinping since 2012.",
      ru: 'Высший орган командования вооружёнными силами КНР, партийный и государственный в одном составе; с 2012 года председатель — Си Цзиньпин.',
    },
    wikipedia: 'Central Military Commission (China)',
  },
  {
    id: 'china-coast-guard',
    kind: 'organisation',
    of: 'china',
    name: { en: 'China Coast Guard', ru: 'Береговая охрана Китая' },
    aliases: {
      en: ['Chinese Coast Guard', 'CCG', "China's Coast Guard"],
      ru: ['Береговая охрана КНР', 'китайская береговая охрана'],
    },
    definition: {
      en: "Maritime police of China, formed in 2013 and placed under the People's Armed Police in 2018.",
      ru: 'Морская полиция Китая, создана в 2013 году, с 2018 года подчинена Народной вооружённой полиции.',
    },
    wikipedia: 'China Coast Guard',
  },
  {
    id: 'china-development-bank',
    kind: 'organisation',
    of: 'china',
    name: { en: 'China Development Bank', ru: 'Банк развития Китая' },
    aliases: {
      en: ['?CDB', 'Chinese Development Bank'],
      ru: ['Государственный банк развития Китая', 'Китайский банк развития'],
    },
    definition: {
      en: 'State policy bank of China, founded in 1994; lends for infrastructure at home and abroad.',
      ru: 'Государственный институт развития Китая, основан в 1994 году; кредитует инфраструктуру в стране и за рубежом.',
    },
    wikipedia: 'China Development Bank',
  },
  {
    id: 'chinese-communist-party',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Chinese Communist Party', ru: 'Коммунистическая партия Китая' },
    aliases: {
      en: ['CCP', '?CPC', 'Communist Party of China', '?Communist Party', "China's Communist Party"],
      ru: ['КПК', 'Компартия Китая', 'китайская компартия', '?Компартия', '?Коммунистическая партия'],
    },
    definition: {
      en: "Ruling party of the People's Republic of China since 1949, founded in Shanghai in 1921; Xi Jinping has been general secretary since 2012.",
      ru: 'Правящая партия КНР с 1949 года, основана в Шанхае в 1921 году; генеральный секретарь с 2012 года — Си Цзиньпин.',
    },
    wikipedia: 'Chinese Communist Party',
  },
  {
    id: 'chinese-ministry-of-commerce',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Chinese Ministry of Commerce', ru: 'Министерство коммерции КНР' },
    aliases: {
      en: [
        'MOFCOM', "China's Ministry of Commerce", "China's Commerce Ministry", 'Chinese Commerce Ministry', '?Ministry of Commerce',
        'Ministry of Commerce of China',
      ],
      ru: [
        'Минкоммерции КНР', 'Минкоммерции Китая', 'Министерство коммерции Китая', 'Министерство торговли КНР', 'Минторг КНР',
        '?Министерство коммерции',
      ],
    },
    definition: {
      en: 'Trade ministry of China, formed in 2003; in charge of foreign trade, investment and export controls.',
      ru: 'Торговое ведомство Китая, создано в 2003 году; ведает внешней торговлей, инвестициями и экспортным контролем.',
    },
    wikipedia: 'Ministry of Commerce (China)',
  },
  {
    id: 'chinese-ministry-of-foreign-affairs',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Chinese Ministry of Foreign Affairs', ru: 'МИД Китая' },
    full: { en: "Ministry of Foreign Affairs of the People's Republic of China", ru: 'Министерство иностранных дел Китайской Народной Республики' },
    aliases: {
      en: [
        'Chinese Foreign Ministry', "China's Ministry of Foreign Affairs", "China's Foreign Ministry", 'Chinese MFA',
        'Ministry of Foreign Affairs of China',
      ],
      ru: ['МИД КНР', 'китайский МИД', 'Министерство иностранных дел КНР', 'Министерство иностранных дел Китая'],
    },
    definition: {
      en: 'Foreign ministry of China, founded in 1949. Wang Yi was minister in 2013–2022 and again from July 2023.',
      ru: 'Внешнеполитическое ведомство КНР, основано в 1949 году. Министром в 2013–2022 годах и вновь с июля 2023 года был Ван И.',
    },
    wikipedia: 'Ministry of Foreign Affairs (China)',
  },
  {
    id: 'chinese-ministry-of-national-defense',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Chinese Ministry of National Defense', ru: 'Министерство обороны Китая' },
    full: { en: "Ministry of National Defense of the People's Republic of China", ru: 'Министерство национальной обороны Китайской Народной Республики' },
    aliases: {
      en: [
        'Chinese Defense Ministry', 'Chinese Defence Ministry', "China's Defense Ministry", "China's Ministry of National Defense",
        '?Ministry of National Defense', 'Chinese Ministry of Defense', 'Chinese Ministry of Defence',
      ],
      ru: ['Минобороны КНР', 'Минобороны Китая', 'Министерство обороны КНР', 'Министерство национальной обороны КНР'],
    },
    definition: {
      en: 'Ministry of China for military diplomacy and supply; the forces are commanded by the Central Military Commission.',
      ru: 'Министерство КНР, ведающее военной дипломатией и снабжением; войсками командует Центральный военный совет.',
    },
    wikipedia: "Ministry of National Defense of the People's Republic of China",
  },
  {
    id: 'chinese-people-s-political-consultative-conference',
    kind: 'organisation',
    of: 'china',
    name: { en: "Chinese People's Political Consultative Conference", ru: 'Народный политический консультативный совет Китая' },
    aliases: {
      en: ['CPPCC', '?Political Consultative Conference', "China's top political advisory body"],
      ru: ['НПКСК'],
    },
    definition: {
      en: "Advisory body of China with delegates of parties and social groups, founded in 1949; meets each March beside the National People's Congress.",
      ru: 'Консультативный орган КНР из представителей партий и общественных групп, основан в 1949 году; собирается в марте вместе с ВСНП.',
    },
    wikipedia: "Chinese People's Political Consultative Conference",
  },
  {
    id: 'cia',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'CIA', ru: 'ЦРУ' },
    full: { en: 'Central Intelligence Agency', ru: 'Центральное разведывательное управление' },
    aliases: {
      en: ['C.I.A.'],
      ru: ['ЦРУ США'],
    },
    definition: {
      en: 'Foreign intelligence service of the United States, founded in 1947; headquarters in Langley, Virginia.',
      ru: 'Служба внешней разведки США, основана в 1947 году; штаб-квартира — в Лэнгли, Виргиния.',
    },
    wikidata: 'Q37230',
    wikipedia: 'Central Intelligence Agency',
  },
  {
    id: 'communist-party-of-the-russian-federation',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Communist Party of the Russian Federation', ru: 'Коммунистическая партия Российской Федерации' },
    aliases: {
      en: ['CPRF', 'KPRF', 'Russian Communist Party'],
      ru: ['КПРФ'],
    },
    definition: {
      en: 'Party in the State Duma, founded in 1993 and led by Gennady Zyuganov since then (as of early 2026).',
      ru: 'Партия, представленная в Госдуме; основана в 1993 году, с того времени её возглавляет Геннадий Зюганов (на начало 2026 года).',
    },
    wikipedia: 'Communist Party of the Russian Federation',
  },
  {
    id: 'communist-party-of-the-soviet-union',
    kind: 'organisation',
    of: 'soviet-union',
    name: { en: 'Communist Party of the Soviet Union', ru: 'Коммунистическая партия Советского Союза' },
    aliases: {
      en: ['CPSU', 'Soviet Communist Party'],
      ru: ['КПСС', 'ВКП(б)'],
    },
    definition: {
      en: "Ruling party of the Soviet Union until 1991, founded by Lenin's Bolsheviks; banned in Russia in November 1991.",
      ru: 'Правящая партия СССР до 1991 года, созданная большевиками во главе с Лениным; в России запрещена в ноябре 1991 года.',
    },
    wikipedia: 'Communist Party of the Soviet Union',
  },
  {
    id: 'congressional-research-service',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Congressional Research Service', ru: 'Исследовательская служба Конгресса США' },
    aliases: {
      en: ['?CRS', 'US Congressional Research Service', 'U.S. Congressional Research Service'],
      ru: ['?Исследовательская служба Конгресса'],
    },
    definition: {
      en: 'Research service of the US Congress within the Library of Congress, founded in 1914; prepares reports for its members.',
      ru: 'Исследовательская служба Конгресса США в составе Библиотеки Конгресса, основана в 1914 году; готовит доклады для конгрессменов.',
    },
    wikipedia: 'Congressional Research Service',
  },
  {
    id: 'cyberspace-administration-of-china',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Cyberspace Administration of China', ru: 'Администрация киберпространства Китая' },
    aliases: {
      en: ['?CAC', "China's Cyberspace Administration"],
      ru: ['Канцелярия по делам киберпространства Китая'],
    },
    definition: {
      en: 'Internet regulator of China, founded in 2014; in charge of online content, data security and the review of technology firms.',
      ru: 'Интернет-регулятор Китая, создан в 2014 году; ведает содержанием сети, безопасностью данных и проверкой технологических компаний.',
    },
    wikipedia: 'Cyberspace Administration of China',
  },
  {
    id: 'darpa',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'DARPA', ru: 'ДАРПА' },
    full: { en: 'Defense Advanced Research Projects Agency', ru: 'Управление перспективных исследовательских проектов Министерства обороны США' },
    aliases: {
      ru: ['Агентство перспективных оборонных исследовательских проектов', 'DARPA', 'Defense Advanced Research Projects Agency'],
    },
    definition: {
      en: 'Research agency of the US Department of Defense for new technologies, founded in 1958.',
      ru: 'Исследовательское агентство Министерства обороны США, занятое новыми технологиями; создано в 1958 году.',
    },
    wikipedia: 'DARPA',
  },
  {
    id: 'defense-intelligence-agency',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Defense Intelligence Agency', ru: 'Разведывательное управление Министерства обороны США' },
    aliases: {
      en: ['US Defense Intelligence Agency', '?DIA', 'U.S. Defense Intelligence Agency'],
      ru: ['РУМО', '?РУМО США'],
    },
    definition: {
      en: 'Military intelligence agency of the US Department of Defense, founded in 1961.',
      ru: 'Военная разведка Министерства обороны США, создана в 1961 году.',
    },
    wikipedia: 'Defense Intelligence Agency',
  },
  {
    id: 'democratic-party',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Democratic Party', ru: 'Демократическая партия США' },
    aliases: {
      en: ['?Democratic Party', '?Democrats', '?House Democrats', '?Senate Democrats', 'U.S. Democratic Party'],
      ru: ['?Демократическая партия'],
    },
    definition: {
      en: 'One of the two main parties of the United States, founded in 1828; party of presidents Roosevelt, Obama and Biden.',
      ru: 'Одна из двух главных партий США, основана в 1828 году; партия президентов Рузвельта, Обамы и Байдена.',
    },
    wikipedia: 'Democratic Party (United States)',
  },
  {
    id: 'department-of-government-efficiency',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Department of Government Efficiency', ru: 'Департамент эффективности правительства США' },
    aliases: {
      en: ['DOGE'],
      ru: [
        'Департамент государственной эффективности США', '?Департамент эффективности правительства',
        '?Департамент государственной эффективности', 'DOGE', 'Department of Government Efficiency',
      ],
    },
    definition: {
      en: 'Body of the Trump administration for cutting federal spending and staff, set up by order of the president on 20 January 2025.',
      ru: 'Структура администрации Трампа по сокращению федеральных расходов и штатов, учреждена указом президента 20 января 2025 года.',
    },
    wikipedia: 'Department of Government Efficiency',
  },
  {
    id: 'department-of-homeland-security',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Department of Homeland Security', ru: 'Министерство внутренней безопасности США' },
    aliases: {
      en: [
        'United States Department of Homeland Security', 'Department of Homeland Security', '?Homeland Security', 'DHS',
        'U.S. Department of Homeland Security',
      ],
      ru: ['?Министерство внутренней безопасности', 'МВБ США'],
    },
    definition: {
      en: 'US federal department for border, customs, immigration and emergency services, formed in 2002–2003 after the attacks of September 2001.',
      ru: 'Федеральное ведомство США по вопросам границы, таможни, миграции и чрезвычайных ситуаций; создано в 2002–2003 годах после терактов 2001 года.',
    },
    wikipedia: 'United States Department of Homeland Security',
  },
  {
    id: 'department-of-justice',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Department of Justice', ru: 'Министерство юстиции США' },
    aliases: {
      en: [
        'United States Department of Justice', 'US Justice Department', 'Justice Department', '?Department of Justice', '?DOJ', '?DoJ',
        'U.S. Department of Justice', 'U.S. Justice Department',
      ],
      ru: ['Минюст США', 'американский Минюст', 'американское министерство юстиции'],
    },
    definition: {
      en: 'US federal department for law enforcement and prosecution, founded in 1870; headed by the attorney general. The FBI is part of it.',
      ru: 'Федеральное ведомство США по исполнению законов и обвинению, основано в 1870 году; возглавляет его генеральный прокурор. В него входит ФБР.',
    },
    wikipedia: 'United States Department of Justice',
  },
  {
    id: 'development-finance-corporation',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US International Development Finance Corporation', ru: 'Корпорация финансирования международного развития США' },
    aliases: {
      en: [
        'International Development Finance Corporation', 'Development Finance Corporation', '?DFC',
        'U.S. International Development Finance Corporation',
      ],
      ru: ['Международная финансовая корпорация развития США', '?Корпорация финансирования международного развития'],
    },
    definition: {
      en: 'US government institution that finances private projects in developing countries; began work in December 2019 in place of OPIC.',
      ru: 'Государственный институт США, финансирующий частные проекты в развивающихся странах; работает с декабря 2019 года, заменил OPIC.',
    },
    wikipedia: 'U.S. International Development Finance Corporation',
  },
  {
    id: 'director-of-national-intelligence',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Director of National Intelligence', ru: 'Директор Национальной разведки США' },
    aliases: {
      en: [
        'Director of National Intelligence', 'Office of the Director of National Intelligence', 'ODNI', 'DNI',
        'U.S. Director of National Intelligence',
      ],
      ru: [
        'Управление директора Национальной разведки США', 'Управление директора Национальной разведки', '?Директор Национальной разведки',
      ],
    },
    definition: {
      en: 'Head of the US intelligence community and the office that coordinates its agencies, created by a law of 2004.',
      ru: 'Глава разведывательного сообщества США и его аппарат, согласующий работу спецслужб; должность введена законом 2004 года.',
    },
    wikipedia: 'Director of National Intelligence',
  },
  {
    id: 'export-import-bank-of-china',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Export-Import Bank of China', ru: 'Экспортно-импортный банк Китая' },
    aliases: {
      en: ['China Exim Bank', 'China Eximbank', 'Exim Bank of China', 'Chinese Exim Bank', 'CHEXIM'],
      ru: ['Эксимбанк Китая', 'Экспортно-импортный банк КНР', 'Эксимбанк КНР'],
    },
    definition: {
      en: 'State policy bank of China, founded in 1994; finances trade and projects abroad.',
      ru: 'Государственный банк Китая, основан в 1994 году; финансирует внешнюю торговлю и проекты за рубежом.',
    },
    wikipedia: 'Export–Import Bank of China',
  },
  {
    id: 'fbi',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'FBI', ru: 'ФБР' },
    full: { en: 'Federal Bureau of Investigation', ru: 'Федеральное бюро расследований' },
    aliases: {
      en: ['F.B.I.'],
      ru: ['ФБР США'],
    },
    definition: {
      en: 'Federal police and domestic security service of the United States, founded in 1908; part of the Department of Justice.',
      ru: 'Федеральная полиция и служба внутренней безопасности США, основано в 1908 году; входит в Министерство юстиции.',
    },
    wikidata: 'Q8333',
    wikipedia: 'Federal Bureau of Investigation',
  },
  {
    id: 'federation-council',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Federation Council', ru: 'Совет Федерации' },
    aliases: {
      en: ['Council of the Federation', 'Federation Council of Russia', 'Russian Federation Council'],
      ru: ['Совфед', 'Совет Федерации РФ'],
    },
    definition: {
      en: "Upper house of Russia's parliament since 1993: two senators from each region and members appointed by the president.",
      ru: 'Верхняя палата парламента России с 1993 года: по два сенатора от региона и представители, назначаемые президентом.',
    },
    wikipedia: 'Federation Council (Russia)',
  },
  {
    id: 'fsb',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'FSB', ru: 'ФСБ' },
    full: { en: 'Federal Security Service', ru: 'Федеральная служба безопасности' },
    aliases: {
      en: ['Russian Federal Security Service', 'Federal Security Service of the Russian Federation'],
      ru: ['ФСБ России', 'ФСБ РФ', 'Федеральная служба безопасности РФ'],
    },
    definition: {
      en: 'Domestic security service of Russia, so named since 1995, a successor of the Soviet KGB; it includes the border service.',
      ru: 'Служба безопасности России, так называется с 1995 года, преемница КГБ СССР; в неё входит пограничная служба.',
    },
    wikipedia: 'Federal Security Service',
  },
  {
    id: 'gru',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'GRU', ru: 'ГРУ' },
    full: { en: 'Main Directorate of the General Staff of the Russian Armed Forces', ru: 'Главное управление Генерального штаба Вооружённых сил России' },
    aliases: {
      en: ['?Main Intelligence Directorate', 'Glavnoye razvedyvatelnoye upravlenie'],
      ru: ['ГРУ Генштаба', '?Главное разведывательное управление', 'ГРУ ГШ', 'Главное разведывательное управление Генштаба'],
    },
    definition: {
      en: 'Military intelligence service of Russia, founded in 1918; officially called Main Directorate since 2010, GRU still being the usual name.',
      ru: 'Военная разведка России, ведёт историю с 1918 года; с 2010 года официально — Главное управление, но название ГРУ осталось в обиходе.',
    },
    wikipedia: 'GRU (Russian Federation)',
  },
  {
    id: 'house-of-representatives',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US House of Representatives', ru: 'Палата представителей США' },
    aliases: {
      en: ['United States House of Representatives', '?House of Representatives', 'US House', 'U.S. House of Representatives', 'U.S. House'],
      ru: ['?Палата представителей'],
    },
    definition: {
      en: 'Lower house of the US Congress: 435 voting members, elected for two years by districts.',
      ru: 'Нижняя палата Конгресса США: 435 голосующих членов, избираемых по округам на два года.',
    },
    wikipedia: 'United States House of Representatives',
  },
  {
    id: 'international-department-of-the-ccp',
    kind: 'organisation',
    of: 'china',
    name: { en: 'International Department of the CCP Central Committee', ru: 'Отдел международных связей ЦК КПК' },
    aliases: {
      en: [
        'International Liaison Department', 'CCP International Department', "Chinese Communist Party's International Department",
        '?International Department',
      ],
      ru: ['Международный отдел ЦК КПК'],
    },
    definition: {
      en: 'Department of the Chinese Communist Party for ties with foreign parties, founded in 1951.',
      ru: 'Отдел Компартии Китая по связям с зарубежными партиями, создан в 1951 году.',
    },
    wikipedia: 'International Department of the Chinese Communist Party',
  },
  {
    id: 'joint-chiefs-of-staff',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Joint Chiefs of Staff', ru: 'Объединённый комитет начальников штабов США' },
    aliases: {
      en: ['Joint Chiefs of Staff', 'Joint Chiefs', 'Chairman of the Joint Chiefs', 'U.S. Joint Chiefs of Staff'],
      ru: ['Объединённый комитет начальников штабов', 'ОКНШ', 'ОКНШ США', 'Комитет начальников штабов США'],
    },
    definition: {
      en: 'The most senior officers of the US armed services, who advise the president and the secretary of defense; set by law in 1947.',
      ru: 'Высшие офицеры видов вооружённых сил США, консультируют президента и министра обороны; закреплён законом в 1947 году.',
    },
    wikipedia: 'Joint Chiefs of Staff',
  },
  {
    id: 'kgb',
    kind: 'organisation',
    of: 'soviet-union',
    name: { en: 'KGB', ru: 'КГБ' },
    full: { en: 'Committee for State Security', ru: 'Комитет государственной безопасности' },
    aliases: {
      en: ['Soviet KGB'],
      ru: ['КГБ СССР', 'Комитет государственной безопасности СССР'],
    },
    definition: {
      en: 'Security and intelligence service of the Soviet Union, 1954–1991.',
      ru: 'Служба государственной безопасности и разведки СССР в 1954–1991 годах.',
    },
    wikipedia: 'KGB',
  },
  {
    id: 'liberal-democratic-party-of-russia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Liberal Democratic Party of Russia', ru: 'Либерально-демократическая партия России' },
    aliases: {
      en: ['LDPR'],
      ru: ['ЛДПР'],
    },
    definition: {
      en: 'Russian party in the State Duma, led by Vladimir Zhirinovsky until his death in 2022 and then by Leonid Slutsky.',
      ru: 'Российская парламентская партия; до смерти в 2022 году её возглавлял Владимир Жириновский, затем — Леонид Слуцкий.',
    },
    wikipedia: 'Liberal Democratic Party of Russia',
  },
  {
    id: 'mazhilis',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Mazhilis', ru: 'Мажилис' },
    aliases: {
      en: ['Majilis'],
    },
    definition: {
      en: "Lower house of Kazakhstan's parliament under the constitution of 1995.",
      ru: 'Нижняя палата парламента Казахстана по конституции 1995 года.',
    },
    wikipedia: 'Mazhilis',
  },
  {
    id: 'ministry-of-state-security',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Ministry of State Security', ru: 'Министерство государственной безопасности КНР' },
    aliases: {
      en: ['Chinese Ministry of State Security', "China's Ministry of State Security", 'MSS'],
      ru: ['МГБ КНР', 'МГБ Китая', '?Министерство государственной безопасности', 'Министерство государственной безопасности Китая'],
    },
    definition: {
      en: 'Civil intelligence and security service of China, founded in 1983.',
      ru: 'Гражданская служба разведки и безопасности Китая, создана в 1983 году.',
    },
    wikipedia: 'Ministry of State Security (China)',
  },
  {
    id: 'nasa',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'NASA', ru: 'НАСА' },
    full: { en: 'National Aeronautics and Space Administration', ru: 'Национальное управление по аэронавтике и исследованию космического пространства' },
    aliases: {
      ru: ['NASA', 'National Aeronautics and Space Administration'],
    },
    definition: {
      en: 'Civil space agency of the United States, founded in 1958.',
      ru: 'Гражданское космическое ведомство США, основано в 1958 году.',
    },
    wikidata: 'Q23548',
    wikipedia: 'NASA',
  },
  {
    id: 'national-development-and-reform-commission',
    kind: 'organisation',
    of: 'china',
    name: { en: 'National Development and Reform Commission', ru: 'Государственный комитет КНР по развитию и реформам' },
    aliases: {
      en: ['NDRC', "China's National Development and Reform Commission"],
      ru: [
        'ГКРР', 'Госкомитет КНР по развитию и реформам', 'Национальная комиссия развития и реформ',
        'Государственный комитет по развитию и реформам',
      ],
    },
    definition: {
      en: "Body of China's government for economic planning; heir of the State Planning Commission, under its present name since 2003.",
      ru: 'Ведомство экономического планирования в правительстве КНР, преемник Госплана; нынешнее название — с 2003 года.',
    },
    wikipedia: 'National Development and Reform Commission',
  },
  {
    id: 'national-endowment-for-democracy',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'National Endowment for Democracy', ru: 'Национальный фонд в поддержку демократии' },
    aliases: {
      en: ['US National Endowment for Democracy', 'NED', 'U.S. National Endowment for Democracy'],
      ru: [
        'Национальный фонд за демократию', 'Национальный фонд поддержки демократии', 'Национальный фонд демократии', 'NED',
        'National Endowment for Democracy',
      ],
    },
    definition: {
      en: 'Grant-making foundation in Washington for democracy programmes abroad, founded in 1983 and funded mainly by the US Congress.',
      ru: 'Фонд в Вашингтоне, выдающий гранты на программы развития демократии за рубежом; основан в 1983 году, средства выделяет главным образом Конгресс США.',
    },
    wikipedia: 'National Endowment for Democracy',
  },
  {
    id: 'national-people-s-congress',
    kind: 'organisation',
    of: 'china',
    name: { en: "National People's Congress", ru: 'Всекитайское собрание народных представителей' },
    aliases: {
      en: ['?NPC', "China's National People's Congress", 'NPC Standing Committee'],
      ru: ['ВСНП', 'Постоянный комитет ВСНП'],
    },
    definition: {
      en: 'Legislature of China under the constitution of 1954; nearly 3,000 deputies meet once a year, a Standing Committee acts in between.',
      ru: 'Законодательный орган КНР по конституции 1954 года; почти 3000 депутатов собираются раз в год, между сессиями действует Постоянный комитет.',
    },
    wikipedia: "National People's Congress",
  },
  {
    id: 'national-security-committee-of-kazakhstan',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'National Security Committee of Kazakhstan', ru: 'Комитет национальной безопасности Казахстана' },
    aliases: {
      en: ['KNB'],
      ru: ['КНБ', 'КНБ Казахстана'],
    },
    definition: {
      en: "Security and intelligence service of Kazakhstan, founded in 1992 in place of the republic's KGB.",
      ru: 'Служба безопасности и разведки Казахстана, созданная в 1992 году на месте республиканского КГБ.',
    },
    wikipedia: 'National Security Committee (Kazakhstan)',
  },
  {
    id: 'northern-fleet',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Northern Fleet', ru: 'Северный флот' },
    aliases: {
      en: ['Russian Northern Fleet'],
      ru: ['Северный флот РФ', 'Северный флот России'],
    },
    definition: {
      en: 'Fleet of the Russian navy in the Arctic, founded in 1933 and based at Severomorsk on the Kola Peninsula; many nuclear submarines serve in it.',
      ru: 'Флот ВМФ России в Арктике, создан в 1933 году; главная база — Североморск на Кольском полуострове. В нём служит большая часть атомных подлодок.',
    },
    wikipedia: 'Northern Fleet',
  },
  {
    id: 'nsa',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'NSA', ru: 'АНБ' },
    full: { en: 'National Security Agency', ru: 'Агентство национальной безопасности' },
    aliases: {
      en: ['US National Security Agency', 'U.S. National Security Agency'],
      ru: ['АНБ США', 'Агентство национальной безопасности США'],
    },
    definition: {
      en: 'US agency for signals intelligence and the protection of government communications, founded in 1952; part of the Department of Defense.',
      ru: 'Ведомство США по радиотехнической разведке и защите правительственной связи, основано в 1952 году; входит в Министерство обороны.',
    },
    wikidata: 'Q121194',
    wikipedia: 'National Security Agency',
  },
  {
    id: 'nur-otan',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Nur Otan', ru: 'Нур Отан' },
    aliases: {
      en: ['Amanat'],
      ru: ['Аманат'],
    },
    definition: {
      en: 'Ruling party of Kazakhstan (as of early 2026), founded in 1999 as Otan; renamed Amanat in 2022.',
      ru: 'Правящая партия Казахстана (на начало 2026 года), основана в 1999 году как «Отан»; с 2022 года — «Аманат».',
    },
    wikipedia: 'Amanat (political party)',
  },
  {
    id: 'ofac',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'OFAC', ru: 'OFAC' },
    full: { en: 'Office of Foreign Assets Control', ru: 'Управление по контролю за иностранными активами' },
    aliases: {
      en: ['US Office of Foreign Assets Control', 'U.S. Office of Foreign Assets Control'],
      ru: ['Office of Foreign Assets Control', 'Управление по контролю за иностранными активами Минфина США', 'ОФАК'],
    },
    definition: {
      en: 'Office of the US Treasury that administers economic sanctions and keeps the lists of blocked persons; founded in 1950.',
      ru: 'Управление Минфина США, которое исполняет экономические санкции и ведёт санкционные списки; создано в 1950 году.',
    },
    wikipedia: 'Office of Foreign Assets Control',
  },
  {
    id: 'office-of-the-us-trade-representative',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Trade Representative', ru: 'Торговый представитель США' },
    aliases: {
      en: [
        'Office of the United States Trade Representative', 'United States Trade Representative', 'USTR', '?Trade Representative',
        'U.S. Trade Representative',
      ],
      ru: ['Управление торгового представителя США', 'Торгпред США'],
    },
    definition: {
      en: "Office of the US president's chief negotiator on trade, founded in 1962; it prepares agreements and tariff cases.",
      ru: 'Ведомство главного торгового переговорщика при президенте США, создано в 1962 году; готовит соглашения и тарифные расследования.',
    },
    wikipedia: 'Office of the United States Trade Representative',
  },
  {
    id: 'pacific-fleet',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Pacific Fleet', ru: 'Тихоокеанский флот' },
    aliases: {
      en: ['?Pacific Fleet'],
      ru: ['Тихоокеанский флот России', 'Тихоокеанский флот РФ', 'ТОФ'],
    },
    definition: {
      en: 'Fleet of the Russian navy in the Pacific, headquartered in Vladivostok; its strategic submarines are based in Kamchatka.',
      ru: 'Флот ВМФ России на Тихом океане, штаб — во Владивостоке; стратегические подлодки базируются на Камчатке.',
    },
    wikipedia: 'Pacific Fleet (Russia)',
  },
  {
    id: 'people-s-armed-police',
    kind: 'organisation',
    of: 'china',
    name: { en: "People's Armed Police", ru: 'Народная вооружённая полиция Китая' },
    aliases: {
      en: ["Chinese People's Armed Police", '?PAP'],
      ru: ['?Народная вооружённая полиция', 'Народная вооружённая полиция КНР'],
    },
    definition: {
      en: 'Paramilitary force of China for internal security, founded in 1982; under the Central Military Commission alone since 2018.',
      ru: 'Военизированная сила внутренней безопасности КНР, создана в 1982 году; с 2018 года подчинена только Центральному военному совету.',
    },
    wikipedia: "People's Armed Police",
  },
  {
    id: 'people-s-bank-of-china',
    kind: 'organisation',
    of: 'china',
    name: { en: "People's Bank of China", ru: 'Народный банк Китая' },
    aliases: {
      en: ['PBoC', 'PBOC', 'Chinese central bank', "China's central bank"],
      ru: ['?НБК', 'Центробанк Китая', 'китайский Центробанк', 'ЦБ Китая'],
    },
    definition: {
      en: 'Central bank of China, founded in December 1948.',
      ru: 'Центральный банк КНР, основан в декабре 1948 года.',
    },
    wikipedia: "People's Bank of China",
  },
  {
    id: 'people-s-liberation-army',
    kind: 'organisation',
    of: 'china',
    name: { en: "People's Liberation Army", ru: 'Народно-освободительная армия Китая' },
    aliases: {
      en: ['PLA', "Chinese People's Liberation Army", 'Chinese army', 'Chinese military'],
      ru: ['НОАК', '?Народно-освободительная армия', 'китайская армия'],
    },
    definition: {
      en: 'Armed forces of China under the command of the Communist Party, founded in 1927.',
      ru: 'Вооружённые силы Китая, подчинённые Коммунистической партии; основаны в 1927 году.',
    },
    wikipedia: "People's Liberation Army",
  },
  {
    id: 'pla-air-force',
    kind: 'organisation',
    of: 'china',
    name: { en: 'PLA Air Force', ru: 'ВВС НОАК' },
    full: { en: "People's Liberation Army Air Force", ru: 'Военно-воздушные силы НОАК' },
    aliases: {
      en: ['PLAAF', 'Chinese Air Force', 'Chinese air force'],
      ru: ['ВВС Китая', 'ВВС КНР', 'китайские ВВС'],
    },
    definition: {
      en: "Air branch of China's armed forces, founded in 1949.",
      ru: 'Военно-воздушные силы Китая, созданы в 1949 году.',
    },
    wikipedia: "People's Liberation Army Air Force",
  },
  {
    id: 'pla-navy',
    kind: 'organisation',
    of: 'china',
    name: { en: 'PLA Navy', ru: 'ВМС НОАК' },
    full: { en: "People's Liberation Army Navy", ru: 'Военно-морские силы НОАК' },
    aliases: {
      en: ['?PLAN', 'Chinese Navy', 'Chinese navy'],
      ru: ['ВМС Китая', 'ВМС КНР', 'китайские ВМС', 'китайский флот', 'ВМФ Китая'],
    },
    definition: {
      en: "Naval branch of China's armed forces, founded in 1949; the largest navy by number of ships, by US estimates.",
      ru: 'Военно-морские силы Китая, созданы в 1949 году; по оценкам США, крупнейший флот по числу кораблей.',
    },
    wikipedia: "People's Liberation Army Navy",
  },
  {
    id: 'pla-rocket-force',
    kind: 'organisation',
    of: 'china',
    name: { en: 'PLA Rocket Force', ru: 'Ракетные войска НОАК' },
    full: { en: "People's Liberation Army Rocket Force", ru: 'Ракетные войска Народно-освободительной армии Китая' },
    aliases: {
      en: ['PLARF', '?Rocket Force', 'Second Artillery Corps', 'Second Artillery'],
      ru: ['ракетные войска Китая', 'Ракетные силы НОАК', 'Второй артиллерийский корпус'],
    },
    definition: {
      en: "Missile branch of China's armed forces, with nuclear and conventional missiles; known as Second Artillery Corps until the end of 2015.",
      ru: 'Вид вооружённых сил Китая с ядерными и обычными ракетами; до конца 2015 года — Второй артиллерийский корпус.',
    },
    wikipedia: "People's Liberation Army Rocket Force",
  },
  {
    id: 'pla-strategic-support-force',
    kind: 'organisation',
    of: 'china',
    name: { en: 'PLA Strategic Support Force', ru: 'Силы стратегического обеспечения НОАК' },
    full: { en: "People's Liberation Army Strategic Support Force", ru: 'Силы стратегического обеспечения Народно-освободительной армии Китая' },
    aliases: {
      en: ['PLASSF', '?Strategic Support Force', '?SSF'],
      ru: ['Силы стратегической поддержки НОАК'],
    },
    definition: {
      en: "Branch of China's armed forces for space, cyber and electronic warfare, 2015–2024; then split into three separate forces.",
      ru: 'Род войск Китая для действий в космосе, киберпространстве и радиоэлектронной борьбы в 2015–2024 годах; затем разделён на три.',
    },
    wikipedia: "People's Liberation Army Strategic Support Force",
  },
  {
    id: 'politburo',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Politburo of the Chinese Communist Party', ru: 'Политбюро ЦК КПК' },
    aliases: {
      en: ['Chinese Politburo', 'CCP Politburo', '?Politburo', 'Politburo Standing Committee', '?Standing Committee'],
      ru: [
        'Постоянный комитет Политбюро ЦК КПК', '?Политбюро', 'Постоянный комитет Политбюро', 'ПК Политбюро ЦК КПК',
        'Политбюро Центрального комитета КПК',
      ],
    },
    definition: {
      en: "Leading body of the Chinese Communist Party, 24 members in 2022; its Standing Committee (seven members) is the top of China's leadership.",
      ru: 'Руководящий орган Компартии Китая, в 2022 году 24 члена; его Постоянный комитет из семи человек — верхушка руководства КНР.',
    },
    wikipedia: 'Politburo of the Chinese Communist Party',
  },
  {
    id: 'presidential-administration-of-russia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Presidential Administration of Russia', ru: 'Администрация президента России' },
    aliases: {
      en: [
        'Russian Presidential Administration', '?Presidential Administration', 'Administration of the President of Russia',
        'Kremlin administration',
      ],
      ru: ['Администрация президента РФ', 'АП РФ', '?Администрация президента', 'АП России'],
    },
    definition: {
      en: 'Office of the president of Russia, founded in 1991, in charge of domestic politics, drafts and personnel.',
      ru: 'Аппарат президента России, создан в 1991 году; ведает внутренней политикой, проектами указов и кадрами.',
    },
    wikipedia: 'Presidential Administration of Russia',
  },
  {
    id: 'red-army',
    kind: 'organisation',
    of: 'soviet-union',
    name: { en: 'Red Army', ru: 'Красная армия' },
    aliases: {
      en: ['Soviet Army', 'Soviet army'],
      ru: ['Советская армия', 'РККА', 'Рабоче-крестьянская Красная армия'],
    },
    definition: {
      en: 'Land and air forces of Soviet Russia and the Soviet Union from 1918; renamed Soviet Army in 1946.',
      ru: 'Сухопутные и воздушные силы Советской России и СССР с 1918 года; в 1946 году переименована в Советскую армию.',
    },
    wikipedia: 'Red Army',
  },
  {
    id: 'republican-party',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Republican Party', ru: 'Республиканская партия США' },
    aliases: {
      en: [
        '?Republican Party', '?Republicans', 'GOP', '?G.O.P.', 'Grand Old Party', '?House Republicans', '?Senate Republicans',
        'U.S. Republican Party',
      ],
      ru: ['?Республиканская партия', '?республиканцы'],
    },
    definition: {
      en: 'One of the two main parties of the United States, founded in 1854; party of presidents Lincoln, Reagan and Trump.',
      ru: 'Одна из двух главных партий США, основана в 1854 году; партия президентов Линкольна, Рейгана и Трампа.',
    },
    wikipedia: 'Republican Party (United States)',
  },
  {
    id: 'rosatom',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Rosatom', ru: 'Росатом' },
    full: { en: 'State Atomic Energy Corporation Rosatom', ru: 'Государственная корпорация по атомной энергии «Росатом»' },
    aliases: {
      en: ['Rosatom State Corporation'],
      ru: ['Госкорпорация «Росатом»', 'ГК «Росатом»'],
    },
    definition: {
      en: 'Russian state nuclear corporation, founded in 2007: power plants at home and abroad, fuel, icebreakers and the nuclear weapons complex.',
      ru: 'Российская государственная атомная корпорация, создана в 2007 году: АЭС в России и за рубежом, топливо, ледоколы, ядерный оружейный комплекс.',
    },
    wikipedia: 'Rosatom',
  },
  {
    id: 'roscosmos',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Roscosmos', ru: 'Роскосмос' },
    full: { en: 'State Space Corporation Roscosmos', ru: 'Государственная корпорация по космической деятельности «Роскосмос»' },
    aliases: {
      en: ['Roskosmos', 'Russian Federal Space Agency', 'Russian Space Agency'],
      ru: ['Госкорпорация «Роскосмос»', 'ГК «Роскосмос»'],
    },
    definition: {
      en: 'Russian space agency, founded in 1992; a state corporation since 2015.',
      ru: 'Космическое ведомство России, создано в 1992 году; с 2015 года — государственная корпорация.',
    },
    wikipedia: 'Roscosmos',
  },
  {
    id: 'rosgvardia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Rosgvardia', ru: 'Росгвардия' },
    full: { en: 'National Guard of Russia', ru: 'Федеральная служба войск национальной гвардии' },
    aliases: {
      en: ['Russian National Guard', 'Rosgvardiya', 'National Guard of the Russian Federation', "Russia's National Guard"],
      ru: ['?Нацгвардия', 'Войска национальной гвардии', 'Войска национальной гвардии РФ'],
    },
    definition: {
      en: "Russian internal force under the president, formed in 2016 from the interior ministry's troops, riot police and special units.",
      ru: 'Силовое ведомство, подчинённое президенту России; создано в 2016 году на основе внутренних войск, ОМОН и СОБР.',
    },
    wikipedia: 'National Guard of Russia',
  },
  {
    id: 'roskomnadzor',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Roskomnadzor', ru: 'Роскомнадзор' },
    aliases: {
      en: ['Federal Service for Supervision of Communications, Information Technology and Mass Media', 'RKN'],
      ru: ['РКН', 'Федеральная служба по надзору в сфере связи, информационных технологий и массовых коммуникаций'],
    },
    definition: {
      en: 'Russian federal service that supervises media, communications and the internet, founded in 2008.',
      ru: 'Российская федеральная служба по надзору за СМИ, связью и интернетом, создана в 2008 году.',
    },
    wikipedia: 'Roskomnadzor',
  },
  {
    id: 'rossotrudnichestvo',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Rossotrudnichestvo', ru: 'Россотрудничество' },
    aliases: {
      en: ['Federal Agency for the Commonwealth of Independent States Affairs'],
    },
    definition: {
      en: 'Russian federal agency for cultural and humanitarian ties abroad, founded in 2008; runs the Russian Houses.',
      ru: 'Российское федеральное агентство по культурным и гуманитарным связям с зарубежьем, создано в 2008 году; управляет Русскими домами.',
    },
    wikipedia: 'Rossotrudnichestvo',
  },
  {
    id: 'rostec',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Rostec', ru: 'Ростех' },
    full: { en: 'State Corporation Rostec', ru: 'Государственная корпорация «Ростех»' },
    aliases: {
      en: ['Rostech', 'Rostekh'],
      ru: ['Госкорпорация «Ростех»', 'ГК «Ростех»'],
    },
    definition: {
      en: 'Russian state corporation for defence and high-technology industry, founded in 2007; headed by Sergey Chemezov.',
      ru: 'Российская госкорпорация оборонной и высокотехнологичной промышленности, основана в 2007 году; возглавляет Сергей Чемезов.',
    },
    wikipedia: 'Rostec',
  },
  {
    id: 'russian-aerospace-forces',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Aerospace Forces', ru: 'Воздушно-космические силы России' },
    aliases: {
      en: ['Aerospace Forces of Russia', 'Russian Air Force', 'VKS'],
      ru: ['ВКС России', 'ВКС РФ', '?ВКС', '?Воздушно-космические силы', 'Воздушно-космические силы РФ'],
    },
    definition: {
      en: 'Air, missile-defence and space branch of the Russian military, formed in 2015 from the air force and the aerospace defence troops.',
      ru: 'Вид Вооружённых сил России, созданный в 2015 году слиянием ВВС и войск воздушно-космической обороны.',
    },
    wikipedia: 'Russian Aerospace Forces',
  },
  {
    id: 'russian-armed-forces',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Armed Forces', ru: 'Вооружённые силы России' },
    full: { en: 'Armed Forces of the Russian Federation', ru: 'Вооружённые силы Российской Федерации' },
    aliases: {
      en: ['Russian military', 'Russian army', 'Russian Army', 'Armed Forces of Russia', 'Russian Ground Forces', 'Russian General Staff'],
      ru: ['ВС РФ', 'Вооружённые силы РФ', 'российская армия', 'ВС России', 'российские вооружённые силы'],
    },
    definition: {
      en: 'Military of Russia, formed in 1992: ground, aerospace and naval forces, with strategic missile and airborne troops.',
      ru: 'Армия России, образована в 1992 году: сухопутные, воздушно-космические силы и флот, а также ракетные войска стратегического назначения и ВДВ.',
    },
    wikipedia: 'Russian Armed Forces',
  },
  {
    id: 'russian-direct-investment-fund',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Direct Investment Fund', ru: 'Российский фонд прямых инвестиций' },
    aliases: {
      en: ['RDIF'],
      ru: ['РФПИ'],
    },
    definition: {
      en: 'Sovereign wealth fund of Russia, founded in 2011 and headed by Kirill Dmitriev.',
      ru: 'Суверенный фонд России, основан в 2011 году; возглавляет Кирилл Дмитриев.',
    },
    wikipedia: 'Russian Direct Investment Fund',
  },
  {
    id: 'russian-foreign-ministry',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Foreign Ministry', ru: 'МИД России' },
    full: { en: 'Ministry of Foreign Affairs of the Russian Federation', ru: 'Министерство иностранных дел Российской Федерации' },
    aliases: {
      en: [
        'Russian Ministry of Foreign Affairs', 'Russian MFA', 'Ministry of Foreign Affairs of Russia', "Russia's Foreign Ministry",
        "Russia's Ministry of Foreign Affairs",
      ],
      ru: [
        'МИД РФ', 'российский МИД', 'Министерство иностранных дел России', 'Министерство иностранных дел РФ', '?МИД',
        '?Министерство иностранных дел',
      ],
    },
    definition: {
      en: 'Foreign ministry of Russia, seated at Smolenskaya Square in Moscow; headed by Sergey Lavrov since 2004.',
      ru: 'Внешнеполитическое ведомство России на Смоленской площади в Москве; с 2004 года министр — Сергей Лавров.',
    },
    wikipedia: 'Ministry of Foreign Affairs (Russia)',
  },
  {
    id: 'russian-ministry-of-defence',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Ministry of Defence', ru: 'Министерство обороны России' },
    full: { en: 'Ministry of Defence of the Russian Federation', ru: 'Министерство обороны Российской Федерации' },
    aliases: {
      en: [
        'Russian Ministry of Defense', 'Russian Defence Ministry', 'Russian Defense Ministry', 'Russian MoD',
        "Russia's Ministry of Defence", "Russia's Ministry of Defense", "Russia's Defence Ministry", "Russia's Defense Ministry",
        'Ministry of Defense of the Russian Federation', 'Ministry of Defence of Russia',
      ],
      ru: [
        'Минобороны России', 'Минобороны РФ', 'российское минобороны', 'Министерство обороны РФ', '?Минобороны', '?Министерство обороны',
        'МО РФ',
      ],
    },
    definition: {
      en: 'Defence ministry of Russia, formed in 1992. Sergei Shoigu was minister in 2012–2024; Andrei Belousov has been since May 2024.',
      ru: 'Военное ведомство России, образовано в 1992 году. Министром в 2012–2024 годах был Сергей Шойгу, с мая 2024 года — Андрей Белоусов.',
    },
    wikipedia: 'Ministry of Defence (Russia)',
  },
  {
    id: 'russian-navy',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Navy', ru: 'Военно-морской флот России' },
    aliases: {
      en: ['Navy of Russia'],
      ru: ['ВМФ России', 'ВМФ РФ', 'российский ВМФ', 'Военно-морской флот РФ', '?ВМФ'],
    },
    definition: {
      en: 'Naval force of Russia: Northern, Pacific, Baltic and Black Sea fleets and the Caspian Flotilla.',
      ru: 'Военно-морские силы России: Северный, Тихоокеанский, Балтийский и Черноморский флоты, Каспийская флотилия.',
    },
    wikipedia: 'Russian Navy',
  },
  {
    id: 'russian-orthodox-church',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Orthodox Church', ru: 'Русская православная церковь' },
    aliases: {
      en: ['Moscow Patriarchate', '?ROC'],
      ru: ['РПЦ', 'Московский патриархат', '?Московская патриархия'],
    },
    definition: {
      en: 'Largest of the Orthodox churches, headed by the patriarch of Moscow; Kirill has been patriarch since 2009.',
      ru: 'Крупнейшая из православных церквей во главе с патриархом Московским; с 2009 года патриарх — Кирилл.',
    },
    wikipedia: 'Russian Orthodox Church',
  },
  {
    id: 'security-council-of-russia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Security Council of Russia', ru: 'Совет Безопасности России' },
    full: { en: 'Security Council of the Russian Federation', ru: 'Совет Безопасности Российской Федерации' },
    aliases: {
      en: ['Russian Security Council', "Russia's Security Council"],
      ru: ['Совбез РФ', 'Совбез России', 'Совет безопасности РФ', 'российский Совбез', '?Совбез'],
    },
    definition: {
      en: 'Advisory body on security chaired by the president of Russia, founded in 1992. Secretary: Nikolai Patrushev 2008–2024, then Sergei Shoigu.',
      ru: 'Совещательный орган по безопасности при президенте России, создан в 1992 году. Секретарь: в 2008–2024 годах Николай Патрушев, затем Сергей Шойгу.',
    },
    wikipedia: 'Security Council of Russia',
  },
  {
    id: 'state-council',
    kind: 'organisation',
    of: 'china',
    name: { en: 'State Council of China', ru: 'Государственный совет КНР' },
    full: { en: "State Council of the People's Republic of China", ru: 'Государственный совет Китайской Народной Республики' },
    aliases: {
      en: ['?State Council', "China's State Council", 'Chinese State Council'],
      ru: ['Госсовет КНР', 'Госсовет Китая', '?Госсовет', 'Государственный совет Китая'],
    },
    definition: {
      en: 'Central government of China since 1954, headed by the premier: Li Keqiang in 2013–2023, Li Qiang since March 2023.',
      ru: 'Центральное правительство КНР с 1954 года во главе с премьером: в 2013–2023 годах Ли Кэцян, с марта 2023 года Ли Цян.',
    },
    wikipedia: "State Council of the People's Republic of China",
  },
  {
    id: 'state-duma',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'State Duma', ru: 'Государственная дума' },
    aliases: {
      en: ['?Duma', 'Russian State Duma', 'Russian Duma'],
      ru: ['Госдума', 'Государственная дума РФ', '?Дума', 'Госдума РФ'],
    },
    definition: {
      en: "Lower house of Russia's parliament since 1993: 450 deputies, elected for five years (since 2011).",
      ru: 'Нижняя палата парламента России с 1993 года: 450 депутатов, избираемых на пять лет (с 2011 года).',
    },
    wikipedia: 'State Duma',
  },
  {
    id: 'svr',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'SVR', ru: 'СВР' },
    full: { en: 'Foreign Intelligence Service of the Russian Federation', ru: 'Служба внешней разведки Российской Федерации' },
    aliases: {
      en: ['?Foreign Intelligence Service', 'Russian Foreign Intelligence Service', "Russia's Foreign Intelligence Service"],
      ru: ['СВР России', 'СВР РФ', '?Служба внешней разведки', 'Служба внешней разведки РФ', 'Служба внешней разведки России'],
    },
    definition: {
      en: "Civil foreign intelligence service of Russia, founded in December 1991 in place of the KGB's First Chief Directorate.",
      ru: 'Гражданская внешняя разведка России, создана в декабре 1991 года на месте Первого главного управления КГБ.',
    },
    wikipedia: 'Foreign Intelligence Service (Russia)',
  },
  {
    id: 'taiwan-affairs-office',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Taiwan Affairs Office', ru: 'Канцелярия по делам Тайваня при Госсовете КНР' },
    aliases: {
      en: ["China's Taiwan Affairs Office", '?TAO'],
      ru: ['Канцелярия по делам Тайваня'],
    },
    definition: {
      en: "Office of China's State Council and Communist Party for policy towards Taiwan.",
      ru: 'Канцелярия Госсовета и ЦК Компартии Китая, ведающая политикой в отношении Тайваня.',
    },
    wikipedia: 'Taiwan Affairs Office',
  },
  {
    id: 'united-front-work-department',
    kind: 'organisation',
    of: 'china',
    name: { en: 'United Front Work Department', ru: 'Отдел единого фронта ЦК КПК' },
    aliases: {
      en: ['UFWD', '?United Front'],
      ru: ['Отдел Единого фронта', 'Отдел работы Единого фронта'],
    },
    definition: {
      en: "Department of the Chinese Communist Party's Central Committee for ties with people outside the party, at home and abroad.",
      ru: 'Отдел ЦК Компартии Китая по связям с беспартийными кругами внутри страны и за рубежом.',
    },
    wikipedia: 'United Front Work Department',
  },
  {
    id: 'united-russia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'United Russia', ru: 'Единая Россия' },
    aliases: {
      en: ['United Russia party'],
      ru: ['партия «Единая Россия»'],
    },
    definition: {
      en: 'Ruling party of Russia, founded in 2001; largest in the State Duma since 2003, chaired by Dmitry Medvedev since 2012.',
      ru: 'Правящая партия России, основана в 2001 году; крупнейшая в Госдуме с 2003 года, председатель с 2012 года — Дмитрий Медведев.',
    },
    wikipedia: 'United Russia',
  },
  {
    id: 'us-africa-command',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Africa Command', ru: 'Африканское командование США' },
    aliases: {
      en: ['United States Africa Command', 'AFRICOM', 'USAFRICOM', '?Africa Command', 'U.S. Africa Command'],
      ru: ['АФРИКОМ', 'Африканское командование ВС США'],
    },
    definition: {
      en: 'US military command for Africa without Egypt, founded in 2007; headquarters in Stuttgart, Germany.',
      ru: 'Командование ВС США в Африке (кроме Египта), создано в 2007 году; штаб — в Штутгарте, Германия.',
    },
    wikipedia: 'United States Africa Command',
  },
  {
    id: 'us-air-force',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Air Force', ru: 'ВВС США' },
    full: { en: 'United States Air Force', ru: 'Военно-воздушные силы США' },
    aliases: {
      en: ['USAF', 'U.S. Air Force'],
      ru: ['американские ВВС'],
    },
    definition: {
      en: 'Air force of the United States, a separate service since 1947.',
      ru: 'Военно-воздушные силы США, отдельный вид вооружённых сил с 1947 года.',
    },
    wikipedia: 'United States Air Force',
  },
  {
    id: 'us-army',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Army', ru: 'Армия США' },
    aliases: {
      en: ['United States Army', 'U.S. Army'],
      ru: ['Сухопутные войска США'],
    },
    definition: {
      en: 'Land force of the United States, founded in 1775.',
      ru: 'Сухопутные войска США, основаны в 1775 году.',
    },
    wikipedia: 'United States Army',
  },
  {
    id: 'us-central-command',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Central Command', ru: 'Центральное командование США' },
    aliases: {
      en: ['United States Central Command', 'CENTCOM', 'USCENTCOM', '?Central Command', 'U.S. Central Command'],
      ru: ['СЕНТКОМ', '?Центральное командование', 'Центральное командование ВС США'],
    },
    definition: {
      en: 'US military command for the Middle East, Central Asia and parts of South Asia, founded in 1983; headquarters in Tampa, Florida.',
      ru: 'Командование ВС США на Ближнем Востоке, в Центральной и части Южной Азии, создано в 1983 году; штаб — в Тампе, Флорида.',
    },
    wikipedia: 'United States Central Command',
  },
  {
    id: 'us-china-economic-and-security-review-commission',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US-China Economic and Security Review Commission', ru: 'Комиссия США и Китая по обзору экономики и безопасности' },
    aliases: {
      en: ['United States-China Economic and Security Review Commission', 'USCC', '?Economic and Security Review Commission'],
      ru: ['Американо-китайская комиссия по экономике и безопасности'],
    },
    definition: {
      en: 'Commission of the US Congress, founded in 2000, that reports each year on what trade with China means for US security.',
      ru: 'Комиссия Конгресса США, создана в 2000 году; ежегодно докладывает о значении торговли с Китаем для безопасности США.',
    },
    wikipedia: 'United States–China Economic and Security Review Commission',
  },
  {
    id: 'us-coast-guard',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Coast Guard', ru: 'Береговая охрана США' },
    aliases: {
      en: ['United States Coast Guard', 'USCG', 'U.S. Coast Guard'],
    },
    definition: {
      en: 'Maritime security and rescue service of the United States, founded in 1915 from older services; in peacetime under the Department of Homeland Security.',
      ru: 'Морская служба охраны и спасания США, создана в 1915 году из более старых служб; в мирное время подчинена Министерству внутренней безопасности.',
    },
    wikipedia: 'United States Coast Guard',
  },
  {
    id: 'us-congress',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Congress', ru: 'Конгресс США' },
    aliases: {
      en: ['United States Congress', '?Congress', 'Capitol Hill', 'U.S. Congress'],
      ru: ['?Конгресс', 'американский конгресс', '?Капитолийский холм'],
    },
    definition: {
      en: 'Legislature of the United States since 1789: the Senate (100 members) and the House of Representatives (435 members).',
      ru: 'Законодательный орган США с 1789 года: Сенат (100 членов) и Палата представителей (435 членов).',
    },
    wikidata: 'Q11268',
    wikipedia: 'United States Congress',
  },
  {
    id: 'us-cyber-command',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Cyber Command', ru: 'Киберкомандование США' },
    aliases: {
      en: ['United States Cyber Command', 'Cyber Command', 'CYBERCOM', 'USCYBERCOM', 'U.S. Cyber Command'],
      ru: ['?Киберкомандование', 'Киберкомандование ВС США'],
    },
    definition: {
      en: 'US military command for operations in computer networks, founded in 2010; headquarters at Fort Meade, Maryland.',
      ru: 'Командование ВС США по операциям в компьютерных сетях, создано в 2010 году; штаб — в Форт-Миде, Мэриленд.',
    },
    wikipedia: 'United States Cyber Command',
  },
  {
    id: 'us-department-of-commerce',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Department of Commerce', ru: 'Министерство торговли США' },
    aliases: {
      en: [
        'United States Department of Commerce', 'US Commerce Department', 'Commerce Department', '?Department of Commerce',
        'U.S. Department of Commerce', 'U.S. Commerce Department',
      ],
      ru: ['Минторг США', 'американское министерство торговли'],
    },
    definition: {
      en: 'US federal department for business and trade, separate since 1913; its Bureau of Industry and Security licenses exports.',
      ru: 'Федеральное ведомство США по делам бизнеса и торговли, самостоятельное с 1913 года; его Бюро промышленности и безопасности лицензирует экспорт.',
    },
    wikipedia: 'United States Department of Commerce',
  },
  {
    id: 'us-department-of-defense',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Department of Defense', ru: 'Министерство обороны США' },
    aliases: {
      en: [
        'United States Department of Defense', '?Department of Defense', 'US Defense Department', '?Defense Department', 'DoD', 'DOD',
        'US Department of War', '?Department of War', 'U.S. Department of Defense', 'U.S. Defense Department', 'U.S. Department of War',
      ],
      ru: ['Минобороны США', 'американское министерство обороны', 'американское минобороны', '?Военное министерство США'],
    },
    definition: {
      en: 'US federal department over the armed forces, formed in 1947–1949. Since September 2025 Department of War is its secondary title by order of the president.',
      ru: 'Федеральное ведомство США, руководящее вооружёнными силами; создано в 1947–1949 годах. С сентября 2025 года указом президента введено второе название — Военное министерство.',
    },
    wikidata: 'Q11209',
    wikipedia: 'United States Department of Defense',
  },
  {
    id: 'us-department-of-energy',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Department of Energy', ru: 'Министерство энергетики США' },
    aliases: {
      en: [
        'United States Department of Energy', 'US Energy Department', '?Department of Energy', '?Energy Department', '?DOE', '?DoE',
        'U.S. Department of Energy', 'U.S. Energy Department',
      ],
      ru: ['Минэнерго США'],
    },
    definition: {
      en: 'US federal department for energy and the national laboratories, founded in 1977; also in charge of making and storing nuclear warheads.',
      ru: 'Федеральное ведомство США по энергетике и национальным лабораториям, основано в 1977 году; отвечает также за производство ядерных боезарядов.',
    },
    wikipedia: 'United States Department of Energy',
  },
  {
    id: 'us-department-of-state',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Department of State', ru: 'Государственный департамент США' },
    aliases: {
      en: [
        'United States Department of State', 'US State Department', 'State Department', '?Department of State', '?Foggy Bottom',
        'U.S. Department of State', 'U.S. State Department',
      ],
      ru: ['Госдепартамент США', 'Госдеп США', 'Госдепартамент', 'Госдеп', '?Государственный департамент'],
    },
    definition: {
      en: 'Foreign ministry of the United States, founded in 1789; headed by the secretary of state.',
      ru: 'Внешнеполитическое ведомство США, основано в 1789 году; возглавляет его государственный секретарь.',
    },
    wikidata: 'Q789915',
    wikipedia: 'United States Department of State',
  },
  {
    id: 'us-department-of-the-treasury',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Department of the Treasury', ru: 'Министерство финансов США' },
    aliases: {
      en: [
        'United States Department of the Treasury', 'US Treasury Department', 'US Treasury', 'Treasury Department',
        'Department of the Treasury', 'U.S. Department of the Treasury', 'U.S. Treasury Department', 'U.S. Treasury',
      ],
      ru: ['Минфин США', 'американский Минфин', 'американское министерство финансов', '?Казначейство США'],
    },
    definition: {
      en: 'Finance ministry of the United States, founded in 1789; through its office OFAC it administers sanctions.',
      ru: 'Финансовое ведомство США, основано в 1789 году; через управление OFAC исполняет санкции.',
    },
    wikipedia: 'United States Department of the Treasury',
  },
  {
    id: 'us-european-command',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US European Command', ru: 'Европейское командование США' },
    aliases: {
      en: ['United States European Command', 'EUCOM', 'USEUCOM', '?European Command', 'U.S. European Command'],
      ru: ['?Европейское командование', 'Европейское командование ВС США'],
    },
    definition: {
      en: 'US military command for Europe, founded in 1952; headquarters in Stuttgart, Germany.',
      ru: 'Командование ВС США в Европе, создано в 1952 году; штаб — в Штутгарте, Германия.',
    },
    wikipedia: 'United States European Command',
  },
  {
    id: 'us-federal-reserve',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Federal Reserve', ru: 'Федеральная резервная система США' },
    aliases: {
      en: ['Federal Reserve System', 'Federal Reserve', 'the Fed', '?Fed', 'Federal Reserve Board', 'U.S. Federal Reserve'],
      ru: ['ФРС', 'ФРС США', 'Федеральная резервная система', 'Федрезерв'],
    },
    definition: {
      en: 'Central bank of the United States, founded in 1913: a board in Washington and twelve regional banks.',
      ru: 'Центральный банк США, основан в 1913 году: совет управляющих в Вашингтоне и двенадцать региональных банков.',
    },
    wikidata: 'Q53536',
    wikipedia: 'Federal Reserve',
  },
  {
    id: 'us-indo-pacific-command',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Indo-Pacific Command', ru: 'Индо-Тихоокеанское командование США' },
    aliases: {
      en: [
        'United States Indo-Pacific Command', 'Indo-Pacific Command', 'INDOPACOM', 'USINDOPACOM', 'US Pacific Command', 'PACOM',
        'U.S. Indo-Pacific Command', 'U.S. Pacific Command',
      ],
      ru: ['?Индо-Тихоокеанское командование', 'Тихоокеанское командование США', 'Индо-Тихоокеанское командование ВС США'],
    },
    definition: {
      en: 'US military command for the Pacific, East and South Asia, seated in Hawaii; Pacific Command until 2018.',
      ru: 'Командование ВС США в Тихом океане, Восточной и Южной Азии, штаб на Гавайях; до 2018 года — Тихоокеанское командование.',
    },
    wikipedia: 'United States Indo-Pacific Command',
  },
  {
    id: 'us-marine-corps',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Marine Corps', ru: 'Корпус морской пехоты США' },
    aliases: {
      en: ['United States Marine Corps', 'USMC', '?Marine Corps', 'US Marines', 'U.S. Marine Corps', 'U.S. Marines'],
      ru: ['КМП США', 'морская пехота США', '?Корпус морской пехоты'],
    },
    definition: {
      en: 'Expeditionary land and amphibious service of the United States, founded in 1775; part of the Department of the Navy.',
      ru: 'Экспедиционные и десантные силы США, основаны в 1775 году; входят в состав Министерства ВМС.',
    },
    wikipedia: 'United States Marine Corps',
  },
  {
    id: 'us-national-security-council',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US National Security Council', ru: 'Совет национальной безопасности США' },
    aliases: {
      en: [
        'United States National Security Council', '?National Security Council', '?NSC', 'White House National Security Council',
        'U.S. National Security Council',
      ],
      ru: ['?Совет национальной безопасности', 'СНБ США', 'Совет по национальной безопасности США', 'Совбез США'],
    },
    definition: {
      en: 'Body that advises the US president on foreign and security policy and coordinates departments, founded in 1947.',
      ru: 'Орган при президенте США, который консультирует его по внешней политике и безопасности и согласует работу ведомств; создан в 1947 году.',
    },
    wikipedia: 'United States National Security Council',
  },
  {
    id: 'us-navy',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Navy', ru: 'ВМС США' },
    full: { en: 'United States Navy', ru: 'Военно-морские силы США' },
    aliases: {
      en: ['U.S. Navy'],
      ru: ['американские ВМС', 'Военно-морской флот США', 'ВМФ США'],
    },
    definition: {
      en: 'Naval force of the United States, founded in 1775 as the Continental Navy.',
      ru: 'Военно-морские силы США, ведут историю с Континентального флота 1775 года.',
    },
    wikipedia: 'United States Navy',
  },
  {
    id: 'us-senate',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Senate', ru: 'Сенат США' },
    aliases: {
      en: ['United States Senate', '?Senate', 'U.S. Senate'],
      ru: ['?Сенат', 'американский сенат'],
    },
    definition: {
      en: 'Upper house of the US Congress: two senators from each state, 100 in all. It consents to treaties and confirms senior appointments.',
      ru: 'Верхняя палата Конгресса США: по два сенатора от штата, всего 100. Одобряет договоры и утверждает высших должностных лиц.',
    },
    wikidata: 'Q66096',
    wikipedia: 'United States Senate',
  },
  {
    id: 'us-southern-command',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Southern Command', ru: 'Южное командование США' },
    aliases: {
      en: ['United States Southern Command', 'SOUTHCOM', 'USSOUTHCOM', '?Southern Command', 'U.S. Southern Command'],
      ru: ['Южное командование ВС США'],
    },
    definition: {
      en: 'US military command for Central and South America and the Caribbean, seated in Florida.',
      ru: 'Командование ВС США в Центральной и Южной Америке и Карибском регионе; штаб — во Флориде.',
    },
    wikipedia: 'United States Southern Command',
  },
  {
    id: 'us-space-force',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Space Force', ru: 'Космические силы США' },
    aliases: {
      en: ['United States Space Force', 'USSF', '?Space Force', 'U.S. Space Force'],
      ru: ['?Космические силы'],
    },
    definition: {
      en: 'Space service of the US armed forces, founded in December 2019.',
      ru: 'Космический вид вооружённых сил США, создан в декабре 2019 года.',
    },
    wikipedia: 'United States Space Force',
  },
  {
    id: 'us-strategic-command',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Strategic Command', ru: 'Стратегическое командование США' },
    aliases: {
      en: ['United States Strategic Command', 'STRATCOM', 'USSTRATCOM', '?Strategic Command', 'U.S. Strategic Command'],
      ru: ['Стратегическое командование ВС США', 'СТРАТКОМ'],
    },
    definition: {
      en: 'US military command for nuclear forces and deterrence, founded in 1992; headquarters in Nebraska.',
      ru: 'Командование ядерными силами США и стратегическим сдерживанием, создано в 1992 году; штаб — в Небраске.',
    },
    wikipedia: 'United States Strategic Command',
  },
  {
    id: 'us-supreme-court',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Supreme Court', ru: 'Верховный суд США' },
    aliases: {
      en: ['Supreme Court of the United States', 'United States Supreme Court', '?Supreme Court', 'SCOTUS', 'U.S. Supreme Court'],
      ru: ['?Верховный суд'],
    },
    definition: {
      en: 'Highest federal court of the United States, founded in 1789; nine justices (since 1869), appointed for life.',
      ru: 'Высший федеральный суд США, учреждён в 1789 году; девять судей (с 1869 года), назначаемых пожизненно.',
    },
    wikipedia: 'Supreme Court of the United States',
  },
  {
    id: 'usaid',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'USAID', ru: 'ЮСАИД' },
    full: { en: 'US Agency for International Development', ru: 'Агентство США по международному развитию' },
    aliases: {
      en: [
        'United States Agency for International Development', 'Agency for International Development', '?AID',
        'U.S. Agency for International Development',
      ],
      ru: ['USAID', 'United States Agency for International Development'],
    },
    definition: {
      en: 'US government agency for foreign aid, founded in 1961; most programmes were ended in 2025 and the rest passed to the State Department.',
      ru: 'Ведомство США по помощи иностранным государствам, основано в 1961 году; в 2025 году большинство программ прекращено, остальные переданы Госдепартаменту.',
    },
    wikipedia: 'United States Agency for International Development',
  },
];
