// Think tanks, universities and research institutes.
import type { Entry } from '../model.ts';

export const institutes: readonly Entry[] = [
  {
    id: 'american-enterprise-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'American Enterprise Institute', ru: 'Американский институт предпринимательства' },
    aliases: {
      en: ['AEI'],
      ru: ['Институт американского предпринимательства', 'AEI', 'American Enterprise Institute'],
    },
    definition: {
      en: 'Think tank on economics, society and foreign policy in Washington, founded in 1938.',
      ru: 'Аналитический центр по экономике, обществу и внешней политике в Вашингтоне, основан в 1938 году.',
    },
    wikipedia: 'American Enterprise Institute',
  },
  {
    id: 'amnesty-international',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'Amnesty International', ru: 'Международная амнистия' },
    aliases: {
      en: ['?Amnesty'],
      ru: ['Эмнести Интернешнл', 'Amnesty International'],
    },
    definition: {
      en: 'International human rights organisation with its secretariat in London, founded in 1961.',
      ru: 'Международная правозащитная организация с секретариатом в Лондоне, основана в 1961 году.',
    },
    wikipedia: 'Amnesty International',
  },
  {
    id: 'arms-control-association',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Arms Control Association', ru: 'Ассоциация по контролю над вооружениями' },
    aliases: {
      ru: ['Arms Control Association'],
    },
    definition: {
      en: 'Membership organisation in Washington, founded in 1971; publisher of Arms Control Today.',
      ru: 'Общественная организация в Вашингтоне, основана в 1971 году; издаёт журнал Arms Control Today.',
    },
    wikipedia: 'Arms Control Association',
  },
  {
    id: 'asia-society',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Asia Society', ru: 'Азиатское общество' },
    aliases: {
      en: ['Asia Society Policy Institute'],
      ru: ['Asia Society', 'Институт политики Азиатского общества'],
    },
    definition: {
      en: 'Organisation for ties with Asia in New York, founded in 1956 by John D. Rockefeller 3rd; its Policy Institute is a think tank.',
      ru: 'Организация по связям с Азией в Нью-Йорке, основана в 1956 году Джоном Рокфеллером III; её Институт политики — аналитический центр.',
    },
    wikipedia: 'Asia Society',
  },
  {
    id: 'atlantic-council',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Atlantic Council', ru: 'Атлантический совет' },
    aliases: {
      en: ['Atlantic Council of the United States'],
      ru: ['Атлантический совет США', 'Atlantic Council'],
    },
    definition: {
      en: 'Think tank on transatlantic and world affairs in Washington, founded in 1961.',
      ru: 'Аналитический центр по трансатлантическим и мировым вопросам в Вашингтоне, основан в 1961 году.',
    },
    wikipedia: 'Atlantic Council',
  },
  {
    id: 'baker-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Baker Institute', ru: 'Институт Бейкера' },
    full: { en: 'Baker Institute for Public Policy', ru: 'Институт общественной политики Джеймса Бейкера' },
    aliases: {
      en: ['James A. Baker III Institute for Public Policy', "Rice University's Baker Institute"],
      ru: ['Институт Джеймса Бейкера'],
    },
    definition: {
      en: 'Think tank at Rice University in Houston, founded in 1993; known for work on energy and the Middle East.',
      ru: 'Аналитический центр при Университете Райса в Хьюстоне, основан в 1993 году; занимается энергетикой и Ближним Востоком.',
    },
    wikipedia: 'Baker Institute',
  },
  {
    id: 'belfer-center',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Belfer Center', ru: 'Белферовский центр' },
    full: { en: 'Belfer Center for Science and International Affairs', ru: 'Белферовский центр науки и международных отношений' },
    aliases: {
      en: ["Harvard's Belfer Center", 'Belfer Centre'],
      ru: ['Центр Белфера', 'Белферский центр', 'Belfer Center'],
    },
    definition: {
      en: "Research centre on security and technology at Harvard's Kennedy School, founded in 1973.",
      ru: 'Исследовательский центр по безопасности и технологиям при Школе Кеннеди Гарвардского университета, основан в 1973 году.',
    },
    wikipedia: 'Belfer Center for Science and International Affairs',
  },
  {
    id: 'bellingcat',
    kind: 'organisation',
    of: 'netherlands',
    name: { en: 'Bellingcat', ru: 'Беллингкэт' },
    aliases: {
      ru: ['Bellingcat', 'Беллингкет'],
    },
    definition: {
      en: 'Investigative group that works with open sources, founded in 2014 by Eliot Higgins; seated in the Netherlands.',
      ru: 'Группа расследователей по открытым источникам, основана в 2014 году Элиотом Хиггинсом; находится в Нидерландах.',
    },
    wikipedia: 'Bellingcat',
  },
  {
    id: 'brookings-institution',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Brookings Institution', ru: 'Брукингский институт' },
    aliases: {
      en: ['?Brookings', 'Brookings Institute'],
      ru: ['Институт Брукингса', 'Брукингс', 'Brookings Institution'],
    },
    definition: {
      en: 'Think tank on economics, public and foreign policy in Washington, founded in 1916.',
      ru: 'Аналитический центр по экономике, внутренней и внешней политике в Вашингтоне, основан в 1916 году.',
    },
    wikipedia: 'Brookings Institution',
  },
  {
    id: 'carnegie-endowment-for-international-peace',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Carnegie Endowment for International Peace', ru: 'Фонд Карнеги за международный мир' },
    aliases: {
      en: ['Carnegie Endowment', '?Carnegie', 'CEIP', 'Carnegie China', 'Carnegie Europe', 'Carnegie India', 'Carnegie Middle East Center'],
      ru: ['Фонд Карнеги', '?Карнеги', 'Carnegie Endowment'],
    },
    definition: {
      en: 'Think tank on foreign policy in Washington, founded in 1910 by Andrew Carnegie; has centres in several regions of the world.',
      ru: 'Аналитический центр по внешней политике в Вашингтоне, основан в 1910 году Эндрю Карнеги; имеет центры в ряде регионов мира.',
    },
    wikipedia: 'Carnegie Endowment for International Peace',
  },
  {
    id: 'carnegie-russia-eurasia-center',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Carnegie Russia Eurasia Center', ru: 'Берлинский центр Карнеги по изучению России и Евразии' },
    aliases: {
      en: ['Carnegie Russia Eurasia Centre', 'Carnegie Moscow Center', 'Carnegie Moscow Centre'],
      ru: ['Берлинский центр Карнеги', 'Московский центр Карнеги', 'Центр Карнеги'],
    },
    definition: {
      en: 'Centre of the Carnegie Endowment in Berlin, founded in 2023; its Moscow Center (from 1994) was closed by Russia in April 2022.',
      ru: 'Центр Фонда Карнеги в Берлине, открыт в 2023 году; Московский центр (с 1994 года) закрыт по решению российских властей в апреле 2022 года.',
    },
    source: { title: 'Carnegie Russia Eurasia Center', url: 'https://carnegieendowment.org/russia-eurasia' },
  },
  {
    id: 'cato-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Cato Institute', ru: 'Институт Катона' },
    aliases: {
      en: ['?Cato'],
      ru: ['Институт Като', 'Cato Institute'],
    },
    definition: {
      en: 'Libertarian think tank in Washington, founded in 1977.',
      ru: 'Либертарианский аналитический центр в Вашингтоне, основан в 1977 году.',
    },
    wikipedia: 'Cato Institute',
  },
  {
    id: 'center-for-a-new-american-security',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Center for a New American Security', ru: 'Центр новой американской безопасности' },
    aliases: {
      en: ['CNAS', 'Centre for a New American Security'],
      ru: ['CNAS', 'Center for a New American Security'],
    },
    definition: {
      en: 'Think tank on defence and security in Washington, founded in 2007.',
      ru: 'Аналитический центр по обороне и безопасности в Вашингтоне, основан в 2007 году.',
    },
    wikipedia: 'Center for a New American Security',
  },
  {
    id: 'center-for-strategic-and-budgetary-assessments',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Center for Strategic and Budgetary Assessments', ru: 'Центр стратегических и бюджетных оценок' },
    aliases: {
      en: ['CSBA', 'Centre for Strategic and Budgetary Assessments'],
      ru: ['CSBA', 'Center for Strategic and Budgetary Assessments'],
    },
    definition: {
      en: 'Think tank on defence strategy and military spending in Washington, founded in 1995.',
      ru: 'Аналитический центр по военной стратегии и оборонным расходам в Вашингтоне, основан в 1995 году.',
    },
    wikipedia: 'Center for Strategic and Budgetary Assessments',
  },
  {
    id: 'center-for-strategic-and-international-studies',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'CSIS', ru: 'CSIS' },
    full: { en: 'Center for Strategic and International Studies', ru: 'Центр стратегических и международных исследований' },
    aliases: {
      en: ['Centre for Strategic and International Studies'],
      ru: ['Center for Strategic and International Studies', 'ЦСМИ'],
    },
    definition: {
      en: 'Think tank on foreign and security policy in Washington, founded in 1962 at Georgetown University, independent since 1987.',
      ru: 'Аналитический центр по внешней политике и безопасности в Вашингтоне, основан в 1962 году при Джорджтаунском университете, самостоятелен с 1987 года.',
    },
    wikipedia: 'Center for Strategic and International Studies',
  },
  {
    id: 'cepa',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'CEPA', ru: 'CEPA' },
    full: { en: 'Center for European Policy Analysis', ru: 'Центр анализа европейской политики' },
    aliases: {
      en: ['Centre for European Policy Analysis'],
      ru: ['Center for European Policy Analysis'],
    },
    definition: {
      en: 'Think tank on transatlantic relations and eastern Europe in Washington, founded in 2005.',
      ru: 'Аналитический центр по трансатлантическим отношениям и Восточной Европе в Вашингтоне, основан в 2005 году.',
    },
    wikipedia: 'Center for European Policy Analysis',
  },
  {
    id: 'chatham-house',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'Chatham House', ru: 'Чатем-хаус' },
    full: { en: 'Royal Institute of International Affairs', ru: 'Королевский институт международных отношений' },
    aliases: {
      ru: ['Чатэм-хаус', 'Чатам-хаус', 'Chatham House'],
    },
    definition: {
      en: 'Think tank on international affairs in London, founded in 1920.',
      ru: 'Аналитический центр по международным отношениям в Лондоне, основан в 1920 году.',
    },
    wikipedia: 'Chatham House',
  },
  {
    id: 'cna',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Center for Naval Analyses', ru: 'Центр военно-морского анализа' },
    aliases: {
      en: ['CNA Corporation', '?CNA'],
      ru: ['Центр военно-морских исследований США', 'CNA Corporation'],
    },
    definition: {
      en: 'US research organisation in Arlington, Virginia, that works mainly for the navy; founded in 1942.',
      ru: 'Исследовательская организация США в Арлингтоне, Виргиния, работающая главным образом для ВМС; основана в 1942 году.',
    },
    wikipedia: 'CNA (nonprofit)',
  },
  {
    id: 'columbia-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Columbia University', ru: 'Колумбийский университет' },
    aliases: {
      en: ['?Columbia', "Columbia's School of International and Public Affairs"],
    },
    definition: {
      en: 'Private university in New York, founded in 1754.',
      ru: 'Частный университет в Нью-Йорке, основан в 1754 году.',
    },
    wikidata: 'Q49088',
    wikipedia: 'Columbia University',
  },
  {
    id: 'council-on-foreign-relations',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Council on Foreign Relations', ru: 'Совет по международным отношениям' },
    aliases: {
      en: ['CFR', 'US Council on Foreign Relations', 'U.S. Council on Foreign Relations'],
      ru: ['Совет по международным отношениям США', 'американский Совет по международным отношениям', 'CFR', 'Council on Foreign Relations'],
    },
    definition: {
      en: 'Think tank and membership body in New York, founded in 1921; publisher of the journal Foreign Affairs.',
      ru: 'Аналитический центр и клуб в Нью-Йорке, основан в 1921 году; издаёт журнал Foreign Affairs.',
    },
    wikipedia: 'Council on Foreign Relations',
  },
  {
    id: 'eurasia-group',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Eurasia Group', ru: 'Евразия групп' },
    aliases: {
      ru: ['Eurasia Group'],
    },
    definition: {
      en: 'Political risk consultancy in New York, founded in 1998 by Ian Bremmer.',
      ru: 'Консалтинговая компания по политическим рискам в Нью-Йорке, основана в 1998 году Иэном Бреммером.',
    },
    wikipedia: 'Eurasia Group',
  },
  {
    id: 'federation-of-american-scientists',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Federation of American Scientists', ru: 'Федерация американских учёных' },
    aliases: {
      en: ['FAS'],
      ru: ['ФАУ'],
    },
    definition: {
      en: 'US organisation founded in 1945 by scientists of the atomic bomb project; publishes estimates of nuclear arsenals.',
      ru: 'Организация США, основана в 1945 году участниками проекта атомной бомбы; публикует оценки ядерных арсеналов.',
    },
    wikipedia: 'Federation of American Scientists',
  },
  {
    id: 'foreign-policy-research-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Foreign Policy Research Institute', ru: 'Институт внешнеполитических исследований' },
    aliases: {
      en: ['FPRI', 'US Foreign Policy Research Institute', 'U.S. Foreign Policy Research Institute'],
      ru: ['FPRI', 'Foreign Policy Research Institute'],
    },
    definition: {
      en: 'Think tank on foreign policy in Philadelphia, founded in 1955.',
      ru: 'Аналитический центр по внешней политике в Филадельфии, основан в 1955 году.',
    },
    wikipedia: 'Foreign Policy Research Institute',
  },
  {
    id: 'foundation-for-defense-of-democracies',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Foundation for Defense of Democracies', ru: 'Фонд защиты демократий' },
    aliases: {
      en: ['FDD', 'Foundation for the Defense of Democracies', 'Foundation for Defence of Democracies'],
      ru: ['Фонд защиты демократии', 'FDD', 'Foundation for Defense of Democracies'],
    },
    definition: {
      en: 'Think tank on security and sanctions, above all on Iran, in Washington; founded in 2001.',
      ru: 'Аналитический центр по безопасности и санкциям, прежде всего против Ирана, в Вашингтоне; основан в 2001 году.',
    },
    wikipedia: 'Foundation for Defense of Democracies',
  },
  {
    id: 'freedom-house',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Freedom House', ru: 'Фридом Хаус' },
    aliases: {
      ru: ['Freedom House', 'Дом свободы'],
    },
    definition: {
      en: 'Non-governmental organisation in Washington, founded in 1941; publishes the yearly ratings Freedom in the World.',
      ru: 'Неправительственная организация в Вашингтоне, основана в 1941 году; публикует ежегодный рейтинг «Свобода в мире».',
    },
    wikipedia: 'Freedom House',
  },
  {
    id: 'george-washington-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'George Washington University', ru: 'Университет Джорджа Вашингтона' },
    aliases: {
      en: ['GWU', "George Washington University's Elliott School"],
    },
    definition: {
      en: 'Private university in Washington, founded in 1821.',
      ru: 'Частный университет в Вашингтоне, основан в 1821 году.',
    },
    wikipedia: 'George Washington University',
  },
  {
    id: 'georgetown-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Georgetown University', ru: 'Джорджтаунский университет' },
    aliases: {
      en: ["Georgetown's School of Foreign Service", '?Georgetown'],
      ru: ['Джорджтаун-юниверсити'],
    },
    definition: {
      en: 'Private university in Washington, founded in 1789; its School of Foreign Service dates from 1919.',
      ru: 'Частный университет в Вашингтоне, основан в 1789 году; его Школа дипломатической службы — с 1919 года.',
    },
    wikipedia: 'Georgetown University',
  },
  {
    id: 'german-marshall-fund',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'German Marshall Fund', ru: 'Фонд Маршалла «Германия — США»' },
    full: { en: 'German Marshall Fund of the United States', ru: 'Германский фонд Маршалла «Соединённые Штаты»' },
    aliases: {
      en: ['GMF', 'GMFUS'],
      ru: ['Германский фонд Маршалла', 'Фонд Маршалла Германия — США', 'Германский фонд Маршалла США', 'German Marshall Fund'],
    },
    definition: {
      en: 'Foundation and think tank on transatlantic relations in Washington, founded in 1972 with a gift of the West German government.',
      ru: 'Фонд и аналитический центр по трансатлантическим отношениям в Вашингтоне, основан в 1972 году на дар правительства ФРГ.',
    },
    wikipedia: 'German Marshall Fund',
  },
  {
    id: 'harvard-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Harvard University', ru: 'Гарвардский университет' },
    aliases: {
      en: ['Harvard', 'Harvard Kennedy School', 'Kennedy School', 'Harvard Kennedy School of Government'],
      ru: ['Гарвард', 'Школа Кеннеди', 'Гарвардская школа Кеннеди'],
    },
    definition: {
      en: 'Private university in Cambridge, Massachusetts, founded in 1636.',
      ru: 'Частный университет в Кембридже, Массачусетс, основан в 1636 году.',
    },
    wikidata: 'Q13371',
    wikipedia: 'Harvard University',
  },
  {
    id: 'heritage-foundation',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Heritage Foundation', ru: 'Фонд «Наследие»' },
    aliases: {
      ru: ['Heritage Foundation'],
    },
    definition: {
      en: 'Conservative think tank in Washington, founded in 1973; publisher of the Project 2025 programme.',
      ru: 'Консервативный аналитический центр в Вашингтоне, основан в 1973 году; издатель программы «Проект 2025».',
    },
    wikipedia: 'The Heritage Foundation',
  },
  {
    id: 'hoover-institution',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Hoover Institution', ru: 'Гуверовский институт' },
    aliases: {
      en: ['Hoover Institute'],
      ru: ['Институт Гувера', 'Hoover Institution'],
    },
    definition: {
      en: 'Public policy institute and archive at Stanford University, founded in 1919 by Herbert Hoover.',
      ru: 'Институт общественной политики и архив при Стэнфордском университете, основан в 1919 году Гербертом Гувером.',
    },
    wikipedia: 'Hoover Institution',
  },
  {
    id: 'hudson-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Hudson Institute', ru: 'Гудзоновский институт' },
    aliases: {
      ru: ['Институт Хадсона', 'Хадсоновский институт', 'Hudson Institute'],
    },
    definition: {
      en: 'Conservative think tank in Washington, founded in 1961 by Herman Kahn.',
      ru: 'Консервативный аналитический центр в Вашингтоне, основан в 1961 году Германом Каном.',
    },
    wikipedia: 'Hudson Institute',
  },
  {
    id: 'human-rights-watch',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Human Rights Watch', ru: 'Хьюман Райтс Вотч' },
    aliases: {
      en: ['HRW'],
      ru: ['Human Rights Watch', 'HRW'],
    },
    definition: {
      en: 'International human rights organisation in New York, founded in 1978 as Helsinki Watch.',
      ru: 'Международная правозащитная организация в Нью-Йорке, основана в 1978 году как Helsinki Watch.',
    },
    wikipedia: 'Human Rights Watch',
  },
  {
    id: 'institute-for-the-study-of-war',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Institute for the Study of War', ru: 'Институт изучения войны' },
    aliases: {
      en: ['ISW'],
      ru: ['американский Институт изучения войны', 'ISW', 'Institute for the Study of War'],
    },
    definition: {
      en: 'Research institute in Washington, founded in 2007; publishes daily reports and maps of wars, among them the one in Ukraine.',
      ru: 'Исследовательский институт в Вашингтоне, основан в 2007 году; публикует ежедневные обзоры и карты войн, в том числе на Украине.',
    },
    wikipedia: 'Institute for the Study of War',
  },
  {
    id: 'international-institute-for-strategic-studies',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'IISS', ru: 'IISS' },
    full: { en: 'International Institute for Strategic Studies', ru: 'Международный институт стратегических исследований' },
    aliases: {
      ru: ['International Institute for Strategic Studies', 'Лондонский международный институт стратегических исследований', 'МИСИ'],
    },
    definition: {
      en: 'Think tank on security in London, founded in 1958; publishes The Military Balance and holds the Shangri-La Dialogue.',
      ru: 'Аналитический центр по безопасности в Лондоне, основан в 1958 году; издаёт The Military Balance и проводит Диалог Шангри-Ла.',
    },
    wikipedia: 'International Institute for Strategic Studies',
  },
  {
    id: 'jamestown-foundation',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Jamestown Foundation', ru: 'Джеймстаунский фонд' },
    aliases: {
      ru: ['Фонд Джеймстаун', 'Jamestown Foundation'],
    },
    definition: {
      en: 'Think tank on Eurasia, China and terrorism in Washington, founded in 1984; publisher of Eurasia Daily Monitor and China Brief.',
      ru: 'Аналитический центр по Евразии, Китаю и терроризму в Вашингтоне, основан в 1984 году; издаёт Eurasia Daily Monitor и China Brief.',
    },
    wikipedia: 'Jamestown Foundation',
  },
  {
    id: 'johns-hopkins-sais',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Johns Hopkins SAIS', ru: 'Школа перспективных международных исследований' },
    full: { en: 'School of Advanced International Studies', ru: 'Школа перспективных международных исследований Университета Джонса Хопкинса' },
    aliases: {
      en: [
        'SAIS', 'Johns Hopkins University School of Advanced International Studies',
        'Paul H. Nitze School of Advanced International Studies', 'Johns Hopkins School of Advanced International Studies',
      ],
      ru: ['SAIS', 'School of Advanced International Studies'],
    },
    definition: {
      en: 'School of international relations of Johns Hopkins University in Washington, founded in 1943.',
      ru: 'Школа международных отношений Университета Джонса Хопкинса в Вашингтоне, основана в 1943 году.',
    },
    wikipedia: 'Paul H. Nitze School of Advanced International Studies',
  },
  {
    id: 'johns-hopkins-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Johns Hopkins University', ru: 'Университет Джонса Хопкинса' },
    aliases: {
      en: ['?Johns Hopkins'],
      ru: ['Университет Джонса Гопкинса'],
    },
    definition: {
      en: 'Private university in Baltimore, founded in 1876.',
      ru: 'Частный университет в Балтиморе, основан в 1876 году.',
    },
    wikipedia: 'Johns Hopkins University',
  },
  {
    id: 'kazakhstan-institute-for-strategic-studies',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Kazakhstan Institute for Strategic Studies', ru: 'Казахстанский институт стратегических исследований' },
    aliases: {
      en: ['KazISS'],
      ru: ['КИСИ'],
    },
    definition: {
      en: 'Research institute on foreign and domestic policy under the president of Kazakhstan, founded in 1993.',
      ru: 'Исследовательский институт внешней и внутренней политики при президенте Казахстана, основан в 1993 году.',
    },
    wikipedia: 'Kazakhstan Institute for Strategic Studies',
  },
  {
    id: 'king-s-college-london',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: "King's College London", ru: 'Королевский колледж Лондона' },
    aliases: {
      en: ["?King's College", 'KCL', "King's College London's Department of War Studies"],
      ru: ['Кингс-колледж Лондона', 'Лондонский королевский колледж', "King's College London"],
    },
    definition: {
      en: 'Public university in London, founded in 1829; its Department of War Studies is widely known.',
      ru: 'Государственный университет в Лондоне, основан в 1829 году; известен его факультет военных исследований.',
    },
    wikipedia: "King's College London",
  },
  {
    id: 'london-school-of-economics',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'London School of Economics', ru: 'Лондонская школа экономики' },
    full: { en: 'London School of Economics and Political Science', ru: 'Лондонская школа экономики и политических наук' },
    aliases: {
      en: ['LSE'],
      ru: ['ЛШЭ'],
    },
    definition: {
      en: 'Public university for the social sciences in London, founded in 1895.',
      ru: 'Государственный университет общественных наук в Лондоне, основан в 1895 году.',
    },
    wikipedia: 'London School of Economics',
  },
  {
    id: 'loughborough-university',
    kind: 'organisation',
    name: { en: 'Loughborough University', ru: 'Университет Лафборо' },
    definition: {
      en: 'Public university in Loughborough, England, chartered in 1966.',
      ru: 'Государственный университет в Лафборо, Англия; хартия 1966 года.',
    },
    wikipedia: 'Loughborough University',
  },
  {
    id: 'massachusetts-institute-of-technology',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Massachusetts Institute of Technology', ru: 'Массачусетский технологический институт' },
    aliases: {
      en: ['MIT', 'M.I.T.'],
      ru: ['МТИ', 'MIT', 'Massachusetts Institute of Technology'],
    },
    definition: {
      en: 'Private university in Cambridge, Massachusetts, founded in 1861.',
      ru: 'Частный университет в Кембридже, Массачусетс, основан в 1861 году.',
    },
    wikidata: 'Q49108',
    wikipedia: 'Massachusetts Institute of Technology',
  },
  {
    id: 'middle-east-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Middle East Institute', ru: 'Институт Ближнего Востока в Вашингтоне' },
    aliases: {
      en: ['?MEI'],
      ru: ['?Институт Ближнего Востока'],
    },
    definition: {
      en: 'Research centre on the Middle East in Washington, founded in 1946.',
      ru: 'Исследовательский центр по Ближнему Востоку в Вашингтоне, основан в 1946 году.',
    },
    wikipedia: 'Middle East Institute',
  },
  {
    id: 'national-bureau-of-asian-research',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'National Bureau of Asian Research', ru: 'Национальное бюро азиатских исследований' },
    aliases: {
      en: ['NBR'],
      ru: ['NBR', 'National Bureau of Asian Research'],
    },
    definition: {
      en: 'Think tank on Asia in Seattle and Washington, founded in 1989.',
      ru: 'Аналитический центр по Азии в Сиэтле и Вашингтоне, основан в 1989 году.',
    },
    wikipedia: 'National Bureau of Asian Research',
  },
  {
    id: 'nuclear-threat-initiative',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Nuclear Threat Initiative', ru: 'Инициатива по снижению ядерной угрозы' },
    aliases: {
      en: ['NTI'],
      ru: ['Фонд «Инициатива по сокращению ядерной угрозы»'],
    },
    definition: {
      en: 'Organisation in Washington against nuclear and biological dangers, founded in 2001 by Ted Turner and Sam Nunn.',
      ru: 'Организация в Вашингтоне по снижению ядерной и биологической угрозы, основана в 2001 году Тедом Тёрнером и Сэмом Нанном.',
    },
    wikipedia: 'Nuclear Threat Initiative',
  },
  {
    id: 'oxford-institute-for-energy-studies',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'Oxford Institute for Energy Studies', ru: 'Оксфордский институт энергетических исследований' },
    aliases: {
      en: ['OIES'],
      ru: ['OIES', 'Oxford Institute for Energy Studies'],
    },
    definition: {
      en: 'Research institute on energy in Oxford, founded in 1982.',
      ru: 'Исследовательский институт по энергетике в Оксфорде, основан в 1982 году.',
    },
    wikipedia: 'Oxford Institute for Energy Studies',
  },
  {
    id: 'peterson-institute-for-international-economics',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Peterson Institute for International Economics', ru: 'Институт международной экономики Петерсона' },
    aliases: {
      en: ['Peterson Institute', 'PIIE'],
      ru: ['Институт Петерсона', 'Институт мировой экономики Петерсона', 'PIIE', 'Peterson Institute for International Economics'],
    },
    definition: {
      en: 'Think tank on the world economy in Washington, founded in 1981.',
      ru: 'Аналитический центр по мировой экономике в Вашингтоне, основан в 1981 году.',
    },
    wikipedia: 'Peterson Institute for International Economics',
  },
  {
    id: 'princeton-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Princeton University', ru: 'Принстонский университет' },
    aliases: {
      en: ['?Princeton'],
      ru: ['Принстон'],
    },
    definition: {
      en: 'Private university in Princeton, New Jersey, founded in 1746.',
      ru: 'Частный университет в Принстоне, Нью-Джерси, основан в 1746 году.',
    },
    wikidata: 'Q21578',
    wikipedia: 'Princeton University',
  },
  {
    id: 'quincy-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Quincy Institute', ru: 'Институт Куинси' },
    full: { en: 'Quincy Institute for Responsible Statecraft', ru: 'Институт Куинси за ответственное государственное управление' },
    aliases: {
      en: ['Responsible Statecraft'],
      ru: ['Институт ответственного государственного управления Куинси', 'Quincy Institute'],
    },
    definition: {
      en: 'Think tank in Washington that argues for a restrained US foreign policy, founded in 2019; publisher of Responsible Statecraft.',
      ru: 'Аналитический центр в Вашингтоне, выступающий за сдержанную внешнюю политику США; основан в 2019 году, издаёт Responsible Statecraft.',
    },
    wikipedia: 'Quincy Institute for Responsible Statecraft',
  },
  {
    id: 'rand-corporation',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'RAND Corporation', ru: 'Корпорация РЭНД' },
    aliases: {
      en: ['RAND', 'Rand Corporation', '?Rand'],
      ru: ['РЭНД', 'РЭНД Корпорейшн', 'RAND', 'RAND Corporation', 'Корпорация RAND', 'корпорация РЭНД'],
    },
    definition: {
      en: 'US research organisation in Santa Monica, California, founded in 1948 to advise the air force; works largely on public contracts.',
      ru: 'Исследовательская организация США в Санта-Монике, Калифорния, создана в 1948 году для ВВС; работает в основном по государственным контрактам.',
    },
    wikipedia: 'RAND Corporation',
  },
  {
    id: 'royal-united-services-institute',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'RUSI', ru: 'RUSI' },
    full: { en: 'Royal United Services Institute', ru: 'Королевский объединённый институт оборонных исследований' },
    aliases: {
      en: ['Royal United Services Institute for Defence and Security Studies'],
      ru: [
        'Royal United Services Institute', 'Королевский объединённый институт по исследованию вопросов безопасности и обороны',
        'Королевский объединённый институт оборонных исследований Великобритании',
      ],
    },
    definition: {
      en: 'Think tank on defence and security in London, founded in 1831 by the Duke of Wellington.',
      ru: 'Аналитический центр по обороне и безопасности в Лондоне, основан в 1831 году герцогом Веллингтоном.',
    },
    wikipedia: 'Royal United Services Institute',
  },
  {
    id: 'russian-international-affairs-council',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'RIAC', ru: 'РСМД' },
    full: { en: 'Russian International Affairs Council', ru: 'Российский совет по международным делам' },
    definition: {
      en: 'Russian think tank and membership organisation on foreign policy, in Moscow; founded in 2010 by order of the president.',
      ru: 'Российский аналитический центр и объединение экспертов по внешней политике, Москва; учреждён в 2010 году распоряжением президента.',
    },
    wikipedia: 'Russian International Affairs Council',
  },
  {
    id: 'soas',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'SOAS University of London', ru: 'Школа восточных и африканских исследований' },
    full: { en: 'School of Oriental and African Studies', ru: 'Школа восточных и африканских исследований Лондонского университета' },
    aliases: {
      en: ['SOAS'],
    },
    definition: {
      en: 'College of the University of London for the study of Asia, Africa and the Middle East, founded in 1916.',
      ru: 'Колледж Лондонского университета, изучающий Азию, Африку и Ближний Восток; основан в 1916 году.',
    },
    wikipedia: 'SOAS University of London',
  },
  {
    id: 'stanford-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Stanford University', ru: 'Стэнфордский университет' },
    aliases: {
      en: ['?Stanford'],
      ru: ['Стэнфорд'],
    },
    definition: {
      en: 'Private university in California, founded in 1885.',
      ru: 'Частный университет в Калифорнии, основан в 1885 году.',
    },
    wikidata: 'Q41506',
    wikipedia: 'Stanford University',
  },
  {
    id: 'stimson-center',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Stimson Center', ru: 'Центр Стимсона' },
    aliases: {
      en: ['Henry L. Stimson Center', 'Stimson Centre', '?Stimson', '38 North'],
      ru: ['Stimson Center'],
    },
    definition: {
      en: 'Think tank on security in Washington, founded in 1989; publisher of the website 38 North on North Korea.',
      ru: 'Аналитический центр по безопасности в Вашингтоне, основан в 1989 году; издаёт сайт 38 North о Северной Корее.',
    },
    wikipedia: 'Stimson Center',
  },
  {
    id: 'university-of-california-berkeley',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'University of California, Berkeley', ru: 'Калифорнийский университет в Беркли' },
    aliases: {
      en: ['UC Berkeley', '?Berkeley', 'University of California at Berkeley'],
      ru: ['?Беркли'],
    },
    definition: {
      en: 'Public university in Berkeley, California, founded in 1868.',
      ru: 'Государственный университет в Беркли, Калифорния, основан в 1868 году.',
    },
    wikipedia: 'University of California, Berkeley',
  },
  {
    id: 'university-of-cambridge',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'University of Cambridge', ru: 'Кембриджский университет' },
    aliases: {
      en: ['Cambridge University'],
      ru: ['?Кембридж'],
    },
    definition: {
      en: 'University in Cambridge, England, founded in 1209.',
      ru: 'Университет в Кембридже, Англия, основан в 1209 году.',
    },
    wikidata: 'Q35794',
    wikipedia: 'University of Cambridge',
  },
  {
    id: 'university-of-chicago',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'University of Chicago', ru: 'Чикагский университет' },
    definition: {
      en: 'Private university in Chicago, founded in 1890.',
      ru: 'Частный университет в Чикаго, основан в 1890 году.',
    },
    wikipedia: 'University of Chicago',
  },
  {
    id: 'university-of-oxford',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'University of Oxford', ru: 'Оксфордский университет' },
    aliases: {
      en: ['Oxford University', '?Oxford'],
      ru: ['?Оксфорд'],
    },
    definition: {
      en: 'University in Oxford, England; teaching is recorded since about 1096.',
      ru: 'Университет в Оксфорде, Англия; преподавание известно примерно с 1096 года.',
    },
    wikidata: 'Q34433',
    wikipedia: 'University of Oxford',
  },
  {
    id: 'us-institute-of-peace',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Institute of Peace', ru: 'Институт мира США' },
    full: { en: 'United States Institute of Peace', ru: 'Институт мира Соединённых Штатов' },
    aliases: {
      en: ['USIP', '?Institute of Peace', 'U.S. Institute of Peace'],
      ru: ['Американский институт мира'],
    },
    definition: {
      en: 'Institute in Washington for the prevention of conflicts, founded by Congress in 1984; the Trump administration took it over in 2025.',
      ru: 'Институт в Вашингтоне по предотвращению конфликтов, учреждён Конгрессом в 1984 году; в 2025 году перешёл под контроль администрации Трампа.',
    },
    wikipedia: 'United States Institute of Peace',
  },
  {
    id: 'washington-institute-for-near-east-policy',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Washington Institute for Near East Policy', ru: 'Вашингтонский институт ближневосточной политики' },
    aliases: {
      en: ['Washington Institute', 'WINEP', 'The Washington Institute'],
      ru: ['Вашингтонский институт'],
    },
    definition: {
      en: 'Think tank on the Middle East in Washington, founded in 1985.',
      ru: 'Аналитический центр по Ближнему Востоку в Вашингтоне, основан в 1985 году.',
    },
    wikipedia: 'The Washington Institute for Near East Policy',
  },
  {
    id: 'wilson-center',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Wilson Center', ru: 'Центр Вудро Вильсона' },
    full: { en: 'Woodrow Wilson International Center for Scholars', ru: 'Международный научный центр имени Вудро Вильсона' },
    aliases: {
      en: ['Woodrow Wilson Center', 'Wilson Centre', 'Kennan Institute'],
      ru: ['Центр Вильсона', 'Институт Кеннана', 'Международный центр Вудро Вильсона', 'Wilson Center'],
    },
    definition: {
      en: 'Research centre in Washington, chartered by Congress in 1968, with the Kennan Institute on Russia; cut back by order of the president in 2025.',
      ru: 'Исследовательский центр в Вашингтоне, учреждён Конгрессом в 1968 году, в его составе — Институт Кеннана; сокращён указом президента в 2025 году.',
    },
    wikipedia: 'Woodrow Wilson International Center for Scholars',
  },
  {
    id: 'yale-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Yale University', ru: 'Йельский университет' },
    aliases: {
      en: ['Yale'],
      ru: ['Йель'],
    },
    definition: {
      en: 'Private university in New Haven, Connecticut, founded in 1701.',
      ru: 'Частный университет в Нью-Хейвене, Коннектикут, основан в 1701 году.',
    },
    wikidata: 'Q49112',
    wikipedia: 'Yale University',
  },
];
