// Think tanks, universities and research institutes.
import type { Entry } from '../model.ts';

export const institutes: readonly Entry[] = [
  {
    id: 'ada-university',
    kind: 'organisation',
    of: 'azerbaijan',
    name: { en: 'ADA University', ru: 'Университет АДА' },
    full: { en: 'Azerbaijan Diplomatic Academy', ru: 'Азербайджанская дипломатическая академия' },
    aliases: {
      ru: ['университет АДА'],
    },
    definition: {
      en: 'State university in Baku, founded in 2006 as the diplomatic academy.',
      ru: 'Государственный университет в Баку, основан в 2006 году как дипломатическая академия.',
    },
    wikipedia: 'ADA University',
  },
  {
    id: 'air-center',
    kind: 'organisation',
    of: 'azerbaijan',
    name: { en: 'AIR Center', ru: 'Центр анализа международных отношений в Баку' },
    full: { en: 'Center of Analysis of International Relations', ru: 'Центр анализа международных отношений' },
    aliases: {
      en: ['Center of Analysis of International Relations of Azerbaijan'],
      ru: ['центр АМО', 'центр анализа международных отношений в Баку'],
    },
    definition: {
      en: 'Azerbaijani state think tank on foreign policy in Baku, founded in 2019.',
      ru: 'Азербайджанский государственный аналитический центр по внешней политике в Баку, основан в 2019 году.',
    },
    source: { title: 'AIR Center', url: 'https://aircenter.az/en' },
  },
  {
    id: 'al-ahram-center',
    kind: 'organisation',
    of: 'egypt',
    name: { en: 'Al-Ahram Center for Political and Strategic Studies', ru: 'Центр политических и стратегических исследований «Аль-Ахрам»' },
    aliases: {
      en: ['Al-Ahram Center', 'Al-Ahram Centre', 'ACPSS'],
      ru: ['Центр «Аль-Ахрам»', 'центр политических и стратегических исследований «Аль-Ахрам»'],
    },
    definition: {
      en: 'Think tank in Cairo, founded in 1968 under the press house Al-Ahram.',
      ru: 'Аналитический центр в Каире, основан в 1968 году при издательском доме «Аль-Ахрам».',
    },
    wikipedia: 'Al-Ahram Center for Political and Strategic Studies',
  },
  {
    id: 'al-farabi-kazakh-national-university',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Al-Farabi Kazakh National University', ru: 'Казахский национальный университет имени аль-Фараби' },
    aliases: {
      en: ['KazNU', 'Al-Farabi University'],
      ru: ['КазНУ', 'КазНУ имени аль-Фараби'],
    },
    definition: {
      en: 'Public university in Almaty, founded in 1934.',
      ru: 'Государственный университет в Алма-Ате, основан в 1934 году.',
    },
    wikipedia: 'Al-Farabi Kazakh National University',
  },
  {
    id: 'al-jazeera-centre-for-studies',
    kind: 'organisation',
    of: 'qatar',
    name: { en: 'Al Jazeera Centre for Studies', ru: 'Исследовательский центр «Аль-Джазира»' },
    aliases: {
      en: ['Al Jazeera Center for Studies', '?AJCS'],
      ru: ['центр исследований «Аль-Джазира»'],
    },
    definition: {
      en: 'Think tank of the Al Jazeera network in Doha, founded in 2006.',
      ru: 'Аналитический центр сети «Аль-Джазира» в Дохе, основан в 2006 году.',
    },
    source: { title: 'Al Jazeera Centre for Studies', url: 'https://studies.aljazeera.net/en' },
  },
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
    id: 'american-university-of-central-asia',
    kind: 'organisation',
    of: 'kyrgyzstan',
    name: { en: 'American University of Central Asia', ru: 'Американский университет в Центральной Азии' },
    aliases: {
      en: ['AUCA'],
      ru: ['АУЦА'],
    },
    definition: {
      en: 'University in Bishkek, founded in 1993 with American support.',
      ru: 'Университет в Бишкеке, основан в 1993 году при поддержке США.',
    },
    wikipedia: 'American University of Central Asia',
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
    id: 'asan-institute-for-policy-studies',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'Asan Institute for Policy Studies', ru: 'Институт политических исследований Асан' },
    aliases: {
      en: ['Asan Institute'],
      ru: ['институт Асан', 'Асанский институт политических исследований', 'институт политических исследований Асан'],
    },
    definition: {
      en: 'Think tank on foreign and security policy in Seoul, founded in 2008.',
      ru: 'Аналитический центр по внешней политике и безопасности в Сеуле, основан в 2008 году.',
    },
    wikipedia: 'Asan Institute for Policy Studies',
  },
  {
    id: 'asia-society',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Asia Society', ru: 'Азиатское общество' },
    aliases: {
      en: ['Asia Society Policy Institute'],
      ru: ['Asia Society', 'институт политики Азиатского общества'],
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
    id: 'australian-national-university',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'Australian National University', ru: 'Австралийский национальный университет' },
    aliases: {
      en: ['ANU', "Australian National University's Strategic and Defence Studies Centre"],
      ru: ['АНУ'],
    },
    definition: {
      en: 'Public university in Canberra, founded in 1946.',
      ru: 'Государственный университет в Канберре, основан в 1946 году.',
    },
    wikipedia: 'Australian National University',
  },
  {
    id: 'australian-strategic-policy-institute',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'Australian Strategic Policy Institute', ru: 'Австралийский институт стратегической политики' },
    aliases: {
      en: ['ASPI'],
      ru: ['ASPI', 'Australian Strategic Policy Institute'],
    },
    definition: {
      en: "Think tank on defence and strategy in Canberra, founded in 2001 by Australia's government, which is its main funder.",
      ru: 'Аналитический центр по обороне и стратегии в Канберре, основан в 2001 году правительством Австралии, которое остаётся главным источником средств.',
    },
    wikipedia: 'Australian Strategic Policy Institute',
  },
  {
    id: 'baker-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Baker Institute', ru: 'Институт Бейкера' },
    full: { en: 'Baker Institute for Public Policy', ru: 'Институт общественной политики Джеймса Бейкера' },
    aliases: {
      en: ['James A. Baker III Institute for Public Policy', "Rice University's Baker Institute"],
      ru: ['институт Джеймса Бейкера', 'институт Бейкера', 'институт общественной политики Джеймса Бейкера'],
    },
    definition: {
      en: 'Think tank at Rice University in Houston, founded in 1993; known for work on energy and the Middle East.',
      ru: 'Аналитический центр при Университете Райса в Хьюстоне, основан в 1993 году; занимается энергетикой и Ближним Востоком.',
    },
    wikipedia: 'Baker Institute',
  },
  {
    id: 'begin-sadat-center-for-strategic-studies',
    kind: 'organisation',
    of: 'israel',
    name: { en: 'Begin–Sadat Center for Strategic Studies', ru: 'Центр стратегических исследований Бегина — Садата' },
    aliases: {
      en: ['BESA Center', 'Begin-Sadat Center'],
      ru: ['центр Бегина — Садата', 'центр Бегина-Садата', 'БЕСА', 'центр стратегических исследований Бегина — Садата'],
    },
    definition: {
      en: 'Israeli think tank on security at Bar-Ilan University near Tel Aviv, founded in 1993.',
      ru: 'Израильский аналитический центр по безопасности при Университете имени Бар-Илана под Тель-Авивом, основан в 1993 году.',
    },
    wikipedia: 'Begin–Sadat Center for Strategic Studies',
  },
  {
    id: 'belfer-center',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Belfer Center', ru: 'Белферовский центр' },
    full: { en: 'Belfer Center for Science and International Affairs', ru: 'Белферовский центр науки и международных отношений' },
    aliases: {
      en: ["Harvard's Belfer Center", 'Belfer Centre'],
      ru: ['центр Белфера', 'Белферский центр', 'Belfer Center'],
    },
    definition: {
      en: "Research centre on security and technology at Harvard's Kennedy School, founded in 1973.",
      ru: 'Исследовательский центр по безопасности и технологиям при Школе Кеннеди Гарвардского университета, основан в 1973 году.',
    },
    wikipedia: 'Belfer Center for Science and International Affairs',
  },
  {
    id: 'bertelsmann-stiftung',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Bertelsmann Stiftung', ru: 'Фонд Бертельсмана' },
    aliases: {
      en: ['Bertelsmann Foundation'],
      ru: ['фонд Бертельсманн', 'Bertelsmann Stiftung', 'фонд Бертельсмана'],
    },
    definition: {
      en: 'German foundation for public policy in Gütersloh, founded in 1977 by Reinhard Mohn.',
      ru: 'Немецкий фонд общественной политики в Гютерсло, основан в 1977 году Райнхардом Моном.',
    },
    wikipedia: 'Bertelsmann Stiftung',
  },
  {
    id: 'brookings-institution',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Brookings Institution', ru: 'Брукингский институт' },
    aliases: {
      en: ['?Brookings', 'Brookings Institute'],
      ru: ['институт Брукингса', 'Брукингс', 'Brookings Institution'],
    },
    definition: {
      en: 'Think tank on economics, public and foreign policy in Washington, founded in 1916.',
      ru: 'Аналитический центр по экономике, внутренней и внешней политике в Вашингтоне, основан в 1916 году.',
    },
    wikipedia: 'Brookings Institution',
  },
  {
    id: 'bruegel',
    kind: 'organisation',
    of: 'belgium',
    name: { en: 'Bruegel', ru: 'Центр «Брейгель»' },
    full: { en: 'Brussels European and Global Economic Laboratory', ru: 'Брюссельская европейская и глобальная экономическая лаборатория' },
    aliases: {
      en: ['Bruegel think tank'],
      ru: ['центр «Брейгель»', '?Брейгель', 'Bruegel', 'институт Брейгеля'],
    },
    definition: {
      en: 'Think tank on economic policy in Brussels, founded in 2005.',
      ru: 'Аналитический центр по экономической политике в Брюсселе, основан в 2005 году.',
    },
    wikipedia: 'Bruegel (think tank)',
  },
  {
    id: 'cari',
    kind: 'organisation',
    of: 'argentina',
    name: { en: 'Argentine Council for International Relations', ru: 'Аргентинский совет по международным отношениям' },
    aliases: {
      en: ['CARI', 'Consejo Argentino para las Relaciones Internacionales'],
    },
    definition: {
      en: 'Think tank and membership body on foreign policy in Buenos Aires, founded in 1978.',
      ru: 'Аналитический центр и объединение экспертов по внешней политике в Буэнос-Айресе, основан в 1978 году.',
    },
    wikipedia: 'Argentine Council for International Relations',
  },
  {
    id: 'carnegie-endowment-for-international-peace',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Carnegie Endowment for International Peace', ru: 'Фонд Карнеги за международный мир' },
    aliases: {
      en: ['Carnegie Endowment', '?Carnegie', 'CEIP', 'Carnegie China', 'Carnegie Europe', 'Carnegie India', 'Carnegie Middle East Center'],
      ru: ['фонд Карнеги', '?Карнеги', 'Carnegie Endowment', 'фонд Карнеги за международный мир'],
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
      ru: ['Берлинский центр Карнеги', 'Московский центр Карнеги', 'центр Карнеги'],
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
      ru: ['институт Като', 'Cato Institute', 'институт Катона'],
    },
    definition: {
      en: 'Libertarian think tank in Washington, founded in 1977.',
      ru: 'Либертарианский аналитический центр в Вашингтоне, основан в 1977 году.',
    },
    wikipedia: 'Cato Institute',
  },
  {
    id: 'cebri',
    kind: 'organisation',
    of: 'brazil',
    name: { en: 'CEBRI', ru: 'Бразильский центр международных отношений' },
    full: { en: 'Brazilian Center for International Relations', ru: 'Бразильский центр по международным отношениям' },
    aliases: {
      en: ['Centro Brasileiro de Relações Internacionais', 'Brazilian Centre for International Relations'],
    },
    definition: {
      en: 'Think tank on foreign policy in Rio de Janeiro, founded in 1998.',
      ru: 'Аналитический центр по внешней политике в Рио-де-Жанейро, основан в 1998 году.',
    },
    source: { title: 'Brazilian Center for International Relations', url: 'https://cebri.org/en' },
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
    id: 'center-for-foreign-policy-and-security-studies',
    kind: 'organisation',
    name: { en: 'Center for Foreign Policy and Security Studies', ru: 'Центр исследований внешней политики и безопасности' },
    aliases: {
      en: ['CFPSS', 'Centre for Foreign Policy and Security Studies'],
      ru: ['Центр внешнеполитических исследований и безопасности'],
    },
    definition: {
      en: 'Research centre on foreign policy and security; named as the affiliation of an author who writes for RIAC.',
      ru: 'Исследовательский центр по внешней политике и безопасности; указан как место работы автора публикаций РСМД.',
    },
    source: { title: 'Russian International Affairs Council: affiliation of its author', url: 'https://russiancouncil.ru/en/' },
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
    id: 'central-european-university',
    kind: 'organisation',
    of: 'austria',
    name: { en: 'Central European University', ru: 'Центрально-Европейский университет' },
    aliases: {
      en: ['CEU'],
      ru: ['ЦЕУ'],
    },
    definition: {
      en: 'University founded in 1991 by George Soros; it moved from Budapest to Vienna in 2019–2020.',
      ru: 'Университет, основанный Джорджем Соросом в 1991 году; в 2019–2020 годах переехал из Будапешта в Вену.',
    },
    wikipedia: 'Central European University',
  },
  {
    id: 'centre-for-analysis-of-strategies-and-technologies',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Centre for Analysis of Strategies and Technologies', ru: 'Центр анализа стратегий и технологий' },
    aliases: {
      en: ['?CAST', 'Center for Analysis of Strategies and Technologies'],
      ru: ['ЦАСТ'],
    },
    definition: {
      en: 'Private research centre on defence and the arms trade in Moscow, founded in 1997.',
      ru: 'Частный исследовательский центр по обороне и торговле оружием в Москве, основан в 1997 году.',
    },
    wikipedia: 'Centre for Analysis of Strategies and Technologies',
  },
  {
    id: 'centre-for-european-policy-studies',
    kind: 'organisation',
    of: 'belgium',
    name: { en: 'Centre for European Policy Studies', ru: 'Центр европейских политических исследований' },
    aliases: {
      en: ['CEPS', 'Center for European Policy Studies'],
      ru: ['CEPS', 'Centre for European Policy Studies'],
    },
    definition: {
      en: 'Think tank on the EU in Brussels, founded in 1983.',
      ru: 'Аналитический центр по вопросам ЕС в Брюсселе, основан в 1983 году.',
    },
    wikipedia: 'Centre for European Policy Studies',
  },
  {
    id: 'centre-for-international-governance-innovation',
    kind: 'organisation',
    of: 'canada',
    name: { en: 'Centre for International Governance Innovation', ru: 'Центр инноваций в международном управлении' },
    aliases: {
      en: ['CIGI', 'Center for International Governance Innovation'],
      ru: ['Центр инноваций в области глобального управления'],
    },
    definition: {
      en: 'Think tank on world economy, technology and governance in Waterloo, Canada, founded in 2001 by Jim Balsillie.',
      ru: 'Аналитический центр по мировой экономике, технологиям и управлению в Уотерлу, Канада, основан в 2001 году Джимом Балсилли.',
    },
    wikipedia: 'Centre for International Governance Innovation',
  },
  {
    id: 'centre-for-policy-research',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Centre for Policy Research', ru: 'Центр политических исследований в Нью-Дели' },
    aliases: {
      en: ['?CPR', 'CPR India', 'Center for Policy Research'],
      ru: ['?Центр политических исследований', 'центр политических исследований в Нью-Дели'],
    },
    definition: {
      en: 'Think tank on public policy in New Delhi, founded in 1973.',
      ru: 'Аналитический центр по общественной политике в Нью-Дели, основан в 1973 году.',
    },
    wikipedia: 'Centre for Policy Research',
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
    id: 'china-foreign-affairs-university',
    kind: 'organisation',
    of: 'china',
    name: { en: 'China Foreign Affairs University', ru: 'Дипломатическая академия Китая' },
    aliases: {
      en: ['?CFAU'],
      ru: ['Китайский университет иностранных дел'],
    },
    definition: {
      en: "University of China's foreign ministry in Beijing, founded in 1955; trains diplomats.",
      ru: 'Университет МИД Китая в Пекине, основан в 1955 году; готовит дипломатов.',
    },
    wikipedia: 'China Foreign Affairs University',
  },
  {
    id: 'china-institute-of-international-studies',
    kind: 'organisation',
    of: 'china',
    name: { en: 'China Institute of International Studies', ru: 'Китайский институт международных исследований' },
    aliases: {
      en: ['CIIS', 'China Institute for International Studies'],
      ru: ['КИМИ', 'Китайский институт международных проблем'],
    },
    definition: {
      en: "Think tank of China's foreign ministry in Beijing, founded in 1956.",
      ru: 'Аналитический центр МИД Китая в Пекине, основан в 1956 году.',
    },
    wikipedia: 'China Institute of International Studies',
  },
  {
    id: 'china-institutes-of-contemporary-international-relations',
    kind: 'organisation',
    of: 'china',
    name: { en: 'CICIR', ru: 'Китайская академия современных международных отношений' },
    full: { en: 'China Institutes of Contemporary International Relations', ru: 'Китайские институты современных международных отношений' },
    aliases: {
      en: ['China Institute of Contemporary International Relations'],
      ru: ['Китайский институт современных международных отношений'],
    },
    definition: {
      en: 'Chinese state think tank in Beijing, founded in 1965; linked with the Ministry of State Security.',
      ru: 'Китайский государственный аналитический центр в Пекине, основан в 1965 году; связан с Министерством государственной безопасности.',
    },
    wikipedia: 'China Institutes of Contemporary International Relations',
  },
  {
    id: 'chinese-academy-of-sciences',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Chinese Academy of Sciences', ru: 'Китайская академия наук' },
    aliases: {
      en: ["China's Academy of Sciences"],
      ru: ['Академия наук Китая', 'КАН'],
    },
    definition: {
      en: 'National academy of natural sciences of China, founded in 1949.',
      ru: 'Национальная академия естественных наук Китая, основана в 1949 году.',
    },
    wikipedia: 'Chinese Academy of Sciences',
  },
  {
    id: 'chinese-academy-of-social-sciences',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Chinese Academy of Social Sciences', ru: 'Академия общественных наук Китая' },
    aliases: {
      en: ['CASS', 'China Academy of Social Sciences'],
      ru: ['Китайская академия общественных наук', 'АОН КНР'],
    },
    definition: {
      en: "Academy for the social sciences in Beijing, founded in 1977, under China's State Council.",
      ru: 'Академия общественных наук в Пекине при Госсовете КНР, основана в 1977 году.',
    },
    wikipedia: 'Chinese Academy of Social Sciences',
  },
  {
    id: 'cidob',
    kind: 'organisation',
    of: 'spain',
    name: { en: 'CIDOB', ru: 'CIDOB' },
    full: { en: 'Barcelona Centre for International Affairs', ru: 'Барселонский центр международных отношений' },
    aliases: {
      en: ['Centro de Información y Documentación Internacionales en Barcelona', 'Barcelona Center for International Affairs'],
      ru: ['Centro de Información y Documentación Internacionales en Barcelona', 'Барселонский центр международных исследований'],
    },
    definition: {
      en: 'Think tank on international affairs in Barcelona, founded in 1973.',
      ru: 'Аналитический центр по международным отношениям в Барселоне, основан в 1973 году.',
    },
    wikipedia: 'Barcelona Centre for International Affairs',
  },
  {
    id: 'clingendael',
    kind: 'organisation',
    of: 'netherlands',
    name: { en: 'Clingendael Institute', ru: 'Институт Клингендаль' },
    full: { en: 'Netherlands Institute of International Relations Clingendael', ru: 'Нидерландский институт международных отношений «Клингендаль»' },
    aliases: {
      en: ['Clingendael'],
      ru: ['Клингендаль', 'Clingendael', 'институт Клингендаль'],
    },
    definition: {
      en: 'Think tank and diplomatic academy in The Hague, founded in 1983.',
      ru: 'Аналитический центр и дипломатическая академия в Гааге, основаны в 1983 году.',
    },
    wikipedia: 'Clingendael Institute',
  },
  {
    id: 'cna',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Center for Naval Analyses', ru: 'Центр военно-морского анализа' },
    aliases: {
      en: ['CNA Corporation', '?CNA'],
      ru: ['центр военно-морских исследований США', 'CNA Corporation'],
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
      en: ["Columbia's School of International and Public Affairs"],
    },
    definition: {
      en: 'Private university in New York, founded in 1754.',
      ru: 'Частный университет в Нью-Йорке, основан в 1754 году.',
    },
    wikidata: 'Q49088',
    wikipedia: 'Columbia University',
  },
  {
    id: 'council-on-foreign-and-defense-policy',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Council on Foreign and Defense Policy', ru: 'Совет по внешней и оборонной политике' },
    aliases: {
      en: [
        'SVOP', 'Council on Foreign and Defence Policy', 'CFDP', 'Council for Foreign and Defense Policy',
        'Council for Foreign and Defence Policy',
      ],
      ru: ['СВОП'],
    },
    definition: {
      en: 'Russian association of experts and officials on foreign policy, founded in 1992; holds yearly assemblies.',
      ru: 'Российское объединение экспертов и политиков по внешней политике, основано в 1992 году; проводит ежегодные ассамблеи.',
    },
    wikipedia: 'Council on Foreign and Defense Policy',
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
    id: 'danish-institute-for-international-studies',
    kind: 'organisation',
    of: 'denmark',
    name: { en: 'Danish Institute for International Studies', ru: 'Датский институт международных исследований' },
    aliases: {
      en: ['DIIS'],
      ru: ['DIIS', 'Danish Institute for International Studies'],
    },
    definition: {
      en: 'Research institute on international affairs in Copenhagen, founded in 2002.',
      ru: 'Исследовательский институт международных отношений в Копенгагене, основан в 2002 году.',
    },
    wikipedia: 'Danish Institute for International Studies',
  },
  {
    id: 'diplomatic-academy-of-the-russian-foreign-ministry',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Diplomatic Academy of the Russian Foreign Ministry', ru: 'Дипломатическая академия МИД России' },
    aliases: {
      en: ['?Diplomatic Academy', 'Diplomatic Academy of the Ministry of Foreign Affairs of Russia'],
      ru: ['?Дипломатическая академия', 'Дипакадемия МИД России', 'Дипломатическая академия МИД РФ'],
    },
    definition: {
      en: "School of Russia's foreign ministry in Moscow for diplomats, founded in 1934.",
      ru: 'Учебное заведение МИД России для дипломатов в Москве, основано в 1934 году.',
    },
    source: { title: 'Diplomatic Academy of the Russian Foreign Ministry', url: 'https://www.dipacademy.ru/' },
  },
  {
    id: 'ecssr',
    kind: 'organisation',
    of: 'united-arab-emirates',
    name: { en: 'Emirates Center for Strategic Studies and Research', ru: 'Эмиратский центр стратегических исследований' },
    aliases: {
      en: ['ECSSR', 'Emirates Centre for Strategic Studies and Research'],
      ru: ['центр стратегических исследований ОАЭ'],
    },
    definition: {
      en: 'Think tank in Abu Dhabi, founded in 1994.',
      ru: 'Аналитический центр в Абу-Даби, основан в 1994 году.',
    },
    source: { title: 'ECSSR', url: 'https://www.ecssr.ae/en/' },
  },
  {
    id: 'edam',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'EDAM', ru: 'Центр экономических и внешнеполитических исследований' },
    full: { en: 'Centre for Economics and Foreign Policy Studies', ru: 'Стамбульский центр экономических и внешнеполитических исследований' },
    aliases: {
      en: ['Ekonomi ve Dış Politika Araştırmalar Merkezi', 'Center for Economics and Foreign Policy Studies'],
    },
    definition: {
      en: 'Think tank on economics, security and technology in Istanbul, founded in 2005.',
      ru: 'Аналитический центр по экономике, безопасности и технологиям в Стамбуле, основан в 2005 году.',
    },
    source: { title: 'EDAM', url: 'https://edam.org.tr/en/' },
  },
  {
    id: 'egmont-institute',
    kind: 'organisation',
    of: 'belgium',
    name: { en: 'Egmont Institute', ru: 'Институт Эгмонта' },
    full: { en: 'Egmont – Royal Institute for International Relations', ru: 'Эгмонт — Королевский институт международных отношений' },
    aliases: {
      en: ['Egmont Royal Institute for International Relations', '?Egmont'],
      ru: ['институт Эгмонт', 'Королевский институт международных отношений Эгмонт', 'институт Эгмонта'],
    },
    definition: {
      en: "Think tank on foreign policy in Brussels, linked with Belgium's foreign ministry.",
      ru: 'Аналитический центр по внешней политике в Брюсселе, связан с МИД Бельгии.',
    },
    source: { title: 'Egmont Institute', url: 'https://www.egmontinstitute.be/' },
  },
  {
    id: 'elcano-royal-institute',
    kind: 'organisation',
    of: 'spain',
    name: { en: 'Elcano Royal Institute', ru: 'Королевский институт Элькано' },
    aliases: {
      en: ['Real Instituto Elcano', 'Royal Elcano Institute', 'Elcano Institute', '?Elcano'],
      ru: ['институт Элькано', 'Real Instituto Elcano'],
    },
    definition: {
      en: 'Think tank on international affairs in Madrid, founded in 2001.',
      ru: 'Аналитический центр по международным отношениям в Мадриде, основан в 2001 году.',
    },
    source: { title: 'Elcano Royal Institute', url: 'https://www.realinstitutoelcano.org/en/' },
  },
  {
    id: 'eliamep',
    kind: 'organisation',
    of: 'greece',
    name: { en: 'ELIAMEP', ru: 'ЭЛИАМЕП' },
    full: { en: 'Hellenic Foundation for European and Foreign Policy', ru: 'Греческий фонд европейской и внешней политики' },
    definition: {
      en: 'Think tank on foreign and European policy in Athens, founded in 1988.',
      ru: 'Аналитический центр по внешней и европейской политике в Афинах, основан в 1988 году.',
    },
    wikipedia: 'Hellenic Foundation for European and Foreign Policy',
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
    id: 'european-council-on-foreign-relations',
    kind: 'organisation',
    name: { en: 'ECFR', ru: 'ECFR' },
    full: { en: 'European Council on Foreign Relations', ru: 'Европейский совет по международным отношениям' },
    aliases: {
      ru: ['European Council on Foreign Relations', 'Европейский совет по внешней политике', 'Европейский совет по внешним связям', 'ЕСМО'],
    },
    definition: {
      en: 'Think tank on European foreign policy, founded in 2007, with offices in Berlin and other capitals.',
      ru: 'Аналитический центр по внешней политике Европы, основан в 2007 году; отделения в Берлине и других столицах.',
    },
    wikipedia: 'European Council on Foreign Relations',
  },
  {
    id: 'european-policy-centre',
    kind: 'organisation',
    of: 'belgium',
    name: { en: 'European Policy Centre', ru: 'Центр европейской политики' },
    aliases: {
      en: ['?EPC', 'European Policy Center'],
      ru: ['European Policy Centre'],
    },
    definition: {
      en: 'Think tank on European integration in Brussels, founded in the 1990s.',
      ru: 'Аналитический центр по европейской интеграции в Брюсселе, основан в 1990-х годах.',
    },
    wikipedia: 'European Policy Centre',
  },
  {
    id: 'european-stability-initiative',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'European Stability Initiative', ru: 'Европейская инициатива стабильности' },
    aliases: {
      en: ['?ESI'],
    },
    definition: {
      en: 'Think tank on south-eastern Europe, Turkey and the EU, founded in 1999 and seated in Berlin.',
      ru: 'Аналитический центр по Юго-Восточной Европе, Турции и ЕС, основан в 1999 году; находится в Берлине.',
    },
    wikipedia: 'European Stability Initiative',
  },
  {
    id: 'european-university-institute',
    kind: 'organisation',
    of: 'italy',
    name: { en: 'European University Institute', ru: 'Европейский университетский институт' },
    aliases: {
      en: ['?EUI', 'EUI Florence'],
      ru: ['Европейский университет во Флоренции'],
    },
    definition: {
      en: 'Research university in Florence, founded in 1972 by the states of the European Communities.',
      ru: 'Исследовательский университет во Флоренции, учреждён в 1972 году государствами Европейских сообществ.',
    },
    wikipedia: 'European University Institute',
  },
  {
    id: 'federation-of-american-scientists',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Federation of American Scientists', ru: 'Федерация американских учёных' },
    aliases: {
      en: ['?FAS'],
    },
    definition: {
      en: 'US organisation founded in 1945 by scientists of the atomic bomb project; publishes estimates of nuclear arsenals.',
      ru: 'Организация США, основана в 1945 году участниками проекта атомной бомбы; публикует оценки ядерных арсеналов.',
    },
    wikipedia: 'Federation of American Scientists',
  },
  {
    id: 'finnish-institute-of-international-affairs',
    kind: 'organisation',
    of: 'finland',
    name: { en: 'Finnish Institute of International Affairs', ru: 'Финский институт международных отношений' },
    aliases: {
      en: ['FIIA'],
      ru: ['Финский институт внешней политики', 'FIIA', 'Finnish Institute of International Affairs'],
    },
    definition: {
      en: 'Research institute on foreign policy in Helsinki, founded in 1961 and since 2007 under the parliament of Finland.',
      ru: 'Исследовательский институт внешней политики в Хельсинки, основан в 1961 году, с 2007 года — при парламенте Финляндии.',
    },
    wikipedia: 'Finnish Institute of International Affairs',
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
    id: 'foundation-for-strategic-research',
    kind: 'organisation',
    of: 'france',
    name: { en: 'Foundation for Strategic Research', ru: 'Французский фонд стратегических исследований' },
    aliases: {
      en: ['Fondation pour la recherche stratégique', '?FRS'],
      ru: ['?Фонд стратегических исследований', 'фонд стратегических исследований Франции'],
    },
    definition: {
      en: 'Think tank on defence and security in Paris, founded in the 1990s.',
      ru: 'Аналитический центр по обороне и безопасности в Париже, основан в 1990-х годах.',
    },
    wikipedia: 'Fondation pour la recherche stratégique',
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
    id: 'friedrich-ebert-foundation',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Friedrich Ebert Foundation', ru: 'Фонд Фридриха Эберта' },
    aliases: {
      en: ['FES', 'Friedrich-Ebert-Stiftung', 'Friedrich Ebert Stiftung'],
      ru: ['фонд имени Фридриха Эберта', 'Friedrich-Ebert-Stiftung', 'фонд Фридриха Эберта'],
    },
    definition: {
      en: 'German political foundation close to the party SPD, founded in 1925 and publicly funded; has offices abroad.',
      ru: 'Немецкий политический фонд, близкий к СДПГ; основан в 1925 году, финансируется государством, имеет отделения за рубежом.',
    },
    wikipedia: 'Friedrich Ebert Foundation',
  },
  {
    id: 'friends-of-europe',
    kind: 'organisation',
    of: 'belgium',
    name: { en: 'Friends of Europe', ru: 'Друзья Европы' },
    aliases: {
      ru: ['Friends of Europe', 'центр «Друзья Европы»'],
    },
    definition: {
      en: 'Think tank and discussion forum on European policy in Brussels, founded in 1999.',
      ru: 'Аналитический центр и дискуссионная площадка по европейской политике в Брюсселе, основан в 1999 году.',
    },
    source: { title: 'Friends of Europe', url: 'https://www.friendsofeurope.org/' },
  },
  {
    id: 'fudan-university',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Fudan University', ru: 'Фуданьский университет' },
    aliases: {
      en: ['Fudan'],
      ru: ['университет Фудань', 'Фудань'],
    },
    definition: {
      en: 'Public university in Shanghai, founded in 1905.',
      ru: 'Государственный университет в Шанхае, основан в 1905 году.',
    },
    wikipedia: 'Fudan University',
  },
  {
    id: 'gateway-house',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Gateway House', ru: 'Гейтвей-хаус' },
    full: { en: 'Gateway House: Indian Council on Global Relations', ru: 'Индийский совет по глобальным отношениям «Гейтвей-хаус»' },
    definition: {
      en: 'Think tank on foreign policy and business in Mumbai, founded in 2009.',
      ru: 'Аналитический центр по внешней политике и бизнесу в Мумбаи, основан в 2009 году.',
    },
    source: { title: 'Gateway House', url: 'https://www.gatewayhouse.in/' },
  },
  {
    id: 'george-washington-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'George Washington University', ru: 'Университет Джорджа Вашингтона' },
    aliases: {
      en: ['GWU', "George Washington University's Elliott School"],
      ru: ['университет Джорджа Вашингтона'],
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
      en: ["Georgetown's School of Foreign Service"],
    },
    definition: {
      en: 'Private university in Washington, founded in 1789; its School of Foreign Service dates from 1919.',
      ru: 'Частный университет в Вашингтоне, основан в 1789 году; его Школа дипломатической службы — с 1919 года.',
    },
    wikipedia: 'Georgetown University',
  },
  {
    id: 'german-council-on-foreign-relations',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'German Council on Foreign Relations', ru: 'Германское общество внешней политики' },
    aliases: {
      en: ['DGAP', 'Deutsche Gesellschaft für Auswärtige Politik'],
      ru: [
        'Германский совет по внешней политике', 'Немецкое общество внешней политики', 'ГОВП', 'DGAP',
        'Deutsche Gesellschaft für Auswärtige Politik', 'Германский совет по международным отношениям',
      ],
    },
    definition: {
      en: 'Think tank and membership body on foreign policy in Berlin, founded in 1955.',
      ru: 'Аналитический центр и объединение экспертов по внешней политике в Берлине, основан в 1955 году.',
    },
    wikipedia: 'German Council on Foreign Relations',
  },
  {
    id: 'german-institute-for-international-and-security-affairs',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'SWP', ru: 'Фонд науки и политики' },
    full: { en: 'German Institute for International and Security Affairs', ru: 'Германский институт международной политики и безопасности' },
    aliases: {
      en: ['Stiftung Wissenschaft und Politik'],
      ru: [
        'фонд «Наука и политика»', 'Stiftung Wissenschaft und Politik', 'SWP', 'Немецкий институт международных отношений и безопасности',
      ],
    },
    definition: {
      en: "Research institute in Berlin, founded in 1962, that advises Germany's government and Bundestag; funded from the federal budget.",
      ru: 'Исследовательский институт в Берлине, основан в 1962 году; консультирует правительство и бундестаг, финансируется из федерального бюджета.',
    },
    wikipedia: 'German Institute for International and Security Affairs',
  },
  {
    id: 'german-marshall-fund',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'German Marshall Fund', ru: 'Фонд Маршалла «Германия — США»' },
    full: { en: 'German Marshall Fund of the United States', ru: 'Германский фонд Маршалла «Соединённые Штаты»' },
    aliases: {
      en: ['GMF', 'GMFUS'],
      ru: [
        'Германский фонд Маршалла', 'фонд Маршалла Германия — США', 'Германский фонд Маршалла США', 'German Marshall Fund',
        'фонд Маршалла «Германия — США»',
      ],
    },
    definition: {
      en: 'Foundation and think tank on transatlantic relations in Washington, founded in 1972 with a gift of the West German government.',
      ru: 'Фонд и аналитический центр по трансатлантическим отношениям в Вашингтоне, основан в 1972 году на дар правительства ФРГ.',
    },
    wikipedia: 'German Marshall Fund',
  },
  {
    id: 'getulio-vargas-foundation',
    kind: 'organisation',
    of: 'brazil',
    name: { en: 'Getulio Vargas Foundation', ru: 'Фонд Жетулиу Варгаса' },
    aliases: {
      en: ['FGV', 'Fundação Getulio Vargas', 'Fundação Getúlio Vargas'],
      ru: ['фонд Жетулиу Варгаса'],
    },
    definition: {
      en: 'Brazilian university and research institute in Rio de Janeiro, founded in 1944.',
      ru: 'Бразильский университет и исследовательский институт в Рио-де-Жанейро, основан в 1944 году.',
    },
    wikipedia: 'Fundação Getulio Vargas',
  },
  {
    id: 'globsec',
    kind: 'organisation',
    of: 'slovakia',
    name: { en: 'GLOBSEC', ru: 'GLOBSEC' },
    full: { en: 'GLOBSEC Policy Institute', ru: 'Институт политики GLOBSEC' },
    aliases: {
      en: ['Globsec', 'GLOBSEC forum', 'GLOBSEC Bratislava Forum'],
      ru: ['форум GLOBSEC', 'Глобсек', 'институт политики GLOBSEC'],
    },
    definition: {
      en: 'Think tank in Bratislava, founded in 2005; holds a yearly security forum.',
      ru: 'Аналитический центр в Братиславе, основан в 2005 году; проводит ежегодный форум по безопасности.',
    },
    wikipedia: 'GLOBSEC',
  },
  {
    id: 'gulf-research-center',
    kind: 'organisation',
    of: 'saudi-arabia',
    name: { en: 'Gulf Research Center', ru: 'Исследовательский центр Персидского залива' },
    aliases: {
      en: ['Gulf Research Centre', '?GRC'],
      ru: ['центр исследований Персидского залива'],
    },
    definition: {
      en: 'Think tank on the Gulf states, founded in 2000 by Abdulaziz Sager; headquarters in Jeddah.',
      ru: 'Аналитический центр по странам Персидского залива, основан в 2000 году Абдулазизом Сагером; штаб-квартира — в Джидде.',
    },
    source: { title: 'Gulf Research Center', url: 'https://www.grc.net/' },
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
    id: 'heinrich-boll-foundation',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Heinrich Böll Foundation', ru: 'Фонд Генриха Бёлля' },
    aliases: {
      en: ['Heinrich-Böll-Stiftung', 'Heinrich Boll Foundation', 'Heinrich Boell Foundation'],
      ru: ['фонд имени Генриха Бёлля', 'фонд Генриха Бёлля'],
    },
    definition: {
      en: 'German political foundation close to the Greens, in its present form since 1997.',
      ru: 'Немецкий политический фонд, близкий к партии зелёных; в нынешнем виде — с 1997 года.',
    },
    wikipedia: 'Heinrich Böll Foundation',
  },
  {
    id: 'heritage-foundation',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Heritage Foundation', ru: 'Фонд «Наследие»' },
    aliases: {
      ru: ['Heritage Foundation', 'фонд «Наследие»'],
    },
    definition: {
      en: 'Conservative think tank in Washington, founded in 1973; publisher of the Project 2025 programme.',
      ru: 'Консервативный аналитический центр в Вашингтоне, основан в 1973 году; издатель программы «Проект 2025».',
    },
    wikipedia: 'The Heritage Foundation',
  },
  {
    id: 'higher-school-of-economics',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Higher School of Economics', ru: 'Высшая школа экономики' },
    full: { en: 'HSE University', ru: 'Национальный исследовательский университет «Высшая школа экономики»' },
    aliases: {
      en: ['HSE', 'National Research University Higher School of Economics'],
      ru: ['ВШЭ', 'НИУ ВШЭ', '?Вышка'],
    },
    definition: {
      en: 'State research university in Moscow, founded in 1992.',
      ru: 'Государственный исследовательский университет в Москве, основан в 1992 году.',
    },
    wikipedia: 'HSE University',
  },
  {
    id: 'hoover-institution',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Hoover Institution', ru: 'Гуверовский институт' },
    aliases: {
      en: ['Hoover Institute'],
      ru: ['институт Гувера', 'Hoover Institution'],
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
      ru: ['институт Хадсона', 'Хадсоновский институт', 'Hudson Institute'],
    },
    definition: {
      en: 'Conservative think tank in Washington, founded in 1961 by Herman Kahn.',
      ru: 'Консервативный аналитический центр в Вашингтоне, основан в 1961 году Германом Каном.',
    },
    wikipedia: 'Hudson Institute',
  },
  {
    id: 'hungarian-institute-of-international-affairs',
    kind: 'organisation',
    of: 'hungary',
    name: { en: 'Hungarian Institute of International Affairs', ru: 'Венгерский институт международных отношений' },
    aliases: {
      en: ['HIIA', 'Institute for Foreign Affairs and Trade'],
      ru: ['Институт внешней политики и торговли'],
    },
    definition: {
      en: 'Hungarian state research institute on foreign policy in Budapest.',
      ru: 'Венгерский государственный исследовательский институт внешней политики в Будапеште.',
    },
    source: { title: 'Hungarian Institute of International Affairs', url: 'https://hiia.hu/en/' },
  },
  {
    id: 'icrier',
    kind: 'organisation',
    of: 'india',
    name: { en: 'ICRIER', ru: 'Индийский совет по исследованиям международных экономических отношений' },
    full: { en: 'Indian Council for Research on International Economic Relations', ru: 'Индийский совет исследований международных экономических отношений' },
    definition: {
      en: 'Think tank on economic policy in New Delhi, founded in 1981.',
      ru: 'Аналитический центр по экономической политике в Нью-Дели, основан в 1981 году.',
    },
    wikipedia: 'Indian Council for Research on International Economic Relations',
  },
  {
    id: 'ifri',
    kind: 'organisation',
    of: 'france',
    name: { en: 'IFRI', ru: 'ИФРИ' },
    full: { en: 'French Institute of International Relations', ru: 'Французский институт международных отношений' },
    aliases: {
      en: ['Institut français des relations internationales', 'Ifri'],
      ru: ['Institut français des relations internationales', 'IFRI'],
    },
    definition: {
      en: 'Think tank on international affairs in Paris, founded in 1979.',
      ru: 'Аналитический центр по международным отношениям в Париже, основан в 1979 году.',
    },
    wikipedia: 'Institut français des relations internationales',
  },
  {
    id: 'imemo',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'IMEMO', ru: 'ИМЭМО' },
    full: { en: 'Primakov National Research Institute of World Economy and International Relations', ru: 'Национальный исследовательский институт мировой экономики и международных отношений имени Е. М. Примакова' },
    aliases: {
      en: [
        'Institute of World Economy and International Relations', 'Primakov Institute', 'IMEMO RAS',
        'Institute of World Economy and International Relations of the Russian Academy of Sciences',
      ],
      ru: ['ИМЭМО РАН', 'Институт мировой экономики и международных отношений', 'институт мировой экономики и международных отношений РАН'],
    },
    definition: {
      en: 'Institute of the Russian Academy of Sciences on the world economy and politics in Moscow, founded in 1956.',
      ru: 'Институт Российской академии наук по мировой экономике и политике в Москве, основан в 1956 году.',
    },
    wikipedia: 'Institute of World Economy and International Relations',
  },
  {
    id: 'indian-council-of-world-affairs',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Indian Council of World Affairs', ru: 'Индийский совет по мировым делам' },
    aliases: {
      en: ['ICWA', 'Indian Council for World Affairs'],
    },
    definition: {
      en: 'Think tank on foreign affairs in New Delhi, founded in 1943 and since 2001 an institution under a law of parliament.',
      ru: 'Аналитический центр по международным делам в Нью-Дели, основан в 1943 году, с 2001 года действует по закону парламента.',
    },
    wikipedia: 'Indian Council of World Affairs',
  },
  {
    id: 'inss',
    kind: 'organisation',
    of: 'israel',
    name: { en: 'INSS', ru: 'Институт исследований национальной безопасности' },
    full: { en: 'Institute for National Security Studies', ru: 'Институт исследований национальной безопасности при Тель-Авивском университете' },
    aliases: {
      en: ["Israel's Institute for National Security Studies", 'Jaffee Center for Strategic Studies'],
      ru: [
        'Израильский институт исследований национальной безопасности',
        'институт исследований национальной безопасности при Тель-Авивском университете',
      ],
    },
    definition: {
      en: 'Israeli think tank on security in Tel Aviv, affiliated with Tel Aviv University; heir of the Jaffee Center founded in 1977.',
      ru: 'Израильский аналитический центр по безопасности в Тель-Авиве, связан с Тель-Авивским университетом; преемник Центра Яффе, основанного в 1977 году.',
    },
    wikipedia: 'Institute for National Security Studies (Israel)',
  },
  {
    id: 'institut-montaigne',
    kind: 'organisation',
    of: 'france',
    name: { en: 'Institut Montaigne', ru: 'Институт Монтеня' },
    aliases: {
      en: ['Montaigne Institute'],
      ru: ['институт Монтень', 'институт Монтеня'],
    },
    definition: {
      en: 'Think tank on public policy in Paris, founded in 2000.',
      ru: 'Аналитический центр по общественной политике в Париже, основан в 2000 году.',
    },
    wikipedia: 'Institut Montaigne',
  },
  {
    id: 'institute-for-african-studies-ras',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Institute for African Studies of the Russian Academy of Sciences', ru: 'Институт Африки РАН' },
    aliases: {
      en: ['?Institute for African Studies'],
      ru: ['?Институт Африки', 'ИАфр РАН', 'институт Африки РАН'],
    },
    definition: {
      en: 'Institute of the Russian Academy of Sciences on Africa in Moscow, founded in 1959.',
      ru: 'Институт Российской академии наук по Африке в Москве, основан в 1959 году.',
    },
    source: { title: 'Institute for African Studies RAS', url: 'https://www.inafran.ru/' },
  },
  {
    id: 'institute-for-political-and-international-studies',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Institute for Political and International Studies', ru: 'Институт политических и международных исследований' },
    aliases: {
      en: ['IPIS', 'Institute for Political and International Studies, Tehran'],
    },
    definition: {
      en: "Think tank of Iran's foreign ministry in Tehran, founded in 1983.",
      ru: 'Аналитический центр МИД Ирана в Тегеране, основан в 1983 году.',
    },
    source: { title: 'Institute for Political and International Studies', url: 'https://www.ipis.ir/en' },
  },
  {
    id: 'institute-for-security-studies-africa',
    kind: 'organisation',
    of: 'south-africa',
    name: { en: 'Institute for Security Studies', ru: 'Институт исследований безопасности в Претории' },
    aliases: {
      en: ['ISS Africa', 'ISS Pretoria', '?ISS'],
      ru: ['?Институт исследований безопасности', 'институт исследований безопасности в Претории'],
    },
    definition: {
      en: 'African think tank on security in Pretoria, founded in 1991.',
      ru: 'Африканский аналитический центр по безопасности в Претории, основан в 1991 году.',
    },
    wikipedia: 'Institute for Security Studies',
  },
  {
    id: 'institute-for-strategic-and-regional-studies',
    kind: 'organisation',
    of: 'uzbekistan',
    name: { en: 'Institute for Strategic and Regional Studies', ru: 'Институт стратегических и межрегиональных исследований' },
    aliases: {
      en: [
        'ISRS', 'Institute for Strategic and Interregional Studies',
        'Institute for Strategic and Regional Studies under the President of Uzbekistan',
      ],
      ru: ['ИСМИ', 'институт стратегических и межрегиональных исследований при президенте Узбекистана'],
    },
    definition: {
      en: 'Research institute under the president of Uzbekistan in Tashkent, founded in 1992.',
      ru: 'Исследовательский институт при президенте Узбекистана в Ташкенте, основан в 1992 году.',
    },
    source: { title: 'Institute for Strategic and Regional Studies', url: 'https://isrs.uz/en' },
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
    id: 'institute-for-us-and-canadian-studies',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Institute for US and Canadian Studies', ru: 'ИСКРАН' },
    full: { en: 'Institute for the US and Canadian Studies of the Russian Academy of Sciences', ru: 'Институт США и Канады РАН' },
    aliases: {
      en: ['ISKRAN', 'Institute of US and Canadian Studies', 'Institute for the U.S. and Canadian Studies', 'Institute of USA and Canada'],
      ru: ['институт США и Канады', 'институт США и Канады имени академика Г. А. Арбатова', 'ИСК РАН', 'институт США и Канады РАН'],
    },
    definition: {
      en: 'Institute of the Russian Academy of Sciences on the United States and Canada in Moscow, founded in 1967.',
      ru: 'Институт Российской академии наук по США и Канаде в Москве, основан в 1967 году.',
    },
    wikipedia: 'Institute for US and Canadian Studies',
  },
  {
    id: 'institute-of-china-and-contemporary-asia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Institute of China and Contemporary Asia', ru: 'Институт Китая и современной Азии РАН' },
    aliases: {
      en: [
        'Institute of Far Eastern Studies', 'Institute of Far Eastern Studies of the Russian Academy of Sciences',
        'Institute for Far Eastern Studies',
      ],
      ru: [
        'институт Дальнего Востока РАН', 'ИКСА РАН', 'ИКСА', 'ИДВ РАН', 'институт Китая и современной Азии', 'институт Дальнего Востока',
        'институт Китая и современной Азии РАН',
      ],
    },
    definition: {
      en: 'Institute of the Russian Academy of Sciences on China and East Asia in Moscow, founded in 1956; until 2022 Institute of Far Eastern Studies.',
      ru: 'Институт Российской академии наук по Китаю и Восточной Азии в Москве, основан в 1956 году; до 2022 года — Институт Дальнего Востока.',
    },
    source: { title: 'Institute of China and Contemporary Asia', url: 'https://www.iccaras.ru/' },
  },
  {
    id: 'institute-of-europe-ras',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Institute of Europe of the Russian Academy of Sciences', ru: 'Институт Европы РАН' },
    aliases: {
      en: ['?Institute of Europe'],
      ru: ['ИЕ РАН', '?Институт Европы', 'институт Европы РАН'],
    },
    definition: {
      en: 'Institute of the Russian Academy of Sciences on Europe in Moscow, founded in 1987.',
      ru: 'Институт Российской академии наук по Европе в Москве, основан в 1987 году.',
    },
    source: { title: 'Institute of Europe RAS', url: 'https://www.instituteofeurope.ru/' },
  },
  {
    id: 'institute-of-international-relations',
    kind: 'organisation',
    of: 'czechia',
    name: { en: 'Institute of International Relations Prague', ru: 'Институт международных отношений в Праге' },
    aliases: {
      en: ['?Institute of International Relations', '?IIR', 'Prague Institute of International Relations'],
      ru: ['?Институт международных отношений', 'Пражский институт международных отношений', 'институт международных отношений в Праге'],
    },
    definition: {
      en: 'Czech research institute on foreign policy in Prague, founded in 1957; institutes of the same name exist in other countries.',
      ru: 'Чешский исследовательский институт внешней политики в Праге, основан в 1957 году; институты с таким названием есть и в других странах.',
    },
    wikipedia: 'Institute of International Relations Prague',
  },
  {
    id: 'institute-of-oriental-studies',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Institute of Oriental Studies of the Russian Academy of Sciences', ru: 'Институт востоковедения РАН' },
    aliases: {
      en: ['?Institute of Oriental Studies', 'IVRAN'],
      ru: ['ИВ РАН', '?Институт востоковедения', 'ИВРАН', 'институт востоковедения РАН'],
    },
    definition: {
      en: 'Institute of the Russian Academy of Sciences on Asia and North Africa in Moscow, founded in 1818 in Saint Petersburg.',
      ru: 'Институт Российской академии наук по Азии и Северной Африке в Москве, основан в 1818 году в Санкт-Петербурге.',
    },
    wikipedia: 'Institute of Oriental Studies of the Russian Academy of Sciences',
  },
  {
    id: 'institute-of-south-asian-studies',
    kind: 'organisation',
    of: 'singapore',
    name: { en: 'Institute of South Asian Studies', ru: 'Институт исследований Южной Азии' },
    aliases: {
      en: ['ISAS', 'Institute of South Asian Studies, National University of Singapore'],
      ru: ['институт исследований Южной Азии'],
    },
    definition: {
      en: 'Research institute on South Asia at the National University of Singapore, founded in 2004.',
      ru: 'Институт исследований Южной Азии при Национальном университете Сингапура, основан в 2004 году.',
    },
    source: { title: 'Institute of South Asian Studies, NUS', url: 'https://www.isas.nus.edu.sg/' },
  },
  {
    id: 'institute-of-strategic-studies-islamabad',
    kind: 'organisation',
    of: 'pakistan',
    name: { en: 'Institute of Strategic Studies Islamabad', ru: 'Институт стратегических исследований в Исламабаде' },
    aliases: {
      en: ['ISSI', 'Institute of Strategic Studies, Islamabad'],
      ru: ['Исламабадский институт стратегических исследований', 'институт стратегических исследований в Исламабаде'],
    },
    definition: {
      en: 'Pakistani think tank on foreign policy in Islamabad, founded in 1973.',
      ru: 'Пакистанский аналитический центр по внешней политике в Исламабаде, основан в 1973 году.',
    },
    wikipedia: 'Institute of Strategic Studies Islamabad',
  },
  {
    id: 'international-centre-for-defence-and-security',
    kind: 'organisation',
    of: 'estonia',
    name: { en: 'International Centre for Defence and Security', ru: 'Международный центр обороны и безопасности' },
    aliases: {
      en: ['ICDS', 'International Center for Defense and Security', 'International Centre for Defence Studies'],
      ru: ['Международный центр обороны и безопасности Эстонии', 'Международный центр оборонных исследований'],
    },
    definition: {
      en: 'Think tank on defence and security in Tallinn, founded in 2006.',
      ru: 'Аналитический центр по обороне и безопасности в Таллине, основан в 2006 году.',
    },
    wikipedia: 'International Centre for Defence and Security',
  },
  {
    id: 'international-crisis-group',
    kind: 'organisation',
    of: 'belgium',
    name: { en: 'International Crisis Group', ru: 'Международная кризисная группа' },
    aliases: {
      en: ['Crisis Group', '?ICG'],
      ru: ['МКГ', 'International Crisis Group'],
    },
    definition: {
      en: 'Organisation for the prevention of conflicts, founded in 1995; headquarters in Brussels.',
      ru: 'Организация по предотвращению конфликтов, основана в 1995 году; штаб-квартира — в Брюсселе.',
    },
    wikipedia: 'International Crisis Group',
  },
  {
    id: 'international-institute-for-strategic-studies',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'IISS', ru: 'IISS' },
    full: { en: 'International Institute for Strategic Studies', ru: 'Международный институт стратегических исследований' },
    aliases: {
      ru: ['International Institute for Strategic Studies', 'Лондонский международный институт стратегических исследований', '?МИСИ'],
    },
    definition: {
      en: 'Think tank on security in London, founded in 1958; publishes The Military Balance and holds the Shangri-La Dialogue.',
      ru: 'Аналитический центр по безопасности в Лондоне, основан в 1958 году; издаёт The Military Balance и проводит Диалог Шангри-Ла.',
    },
    wikipedia: 'International Institute for Strategic Studies',
  },
  {
    id: 'iris-france',
    kind: 'organisation',
    of: 'france',
    name: { en: 'French Institute for International and Strategic Affairs', ru: 'Институт международных и стратегических отношений' },
    aliases: {
      en: ['Institut de relations internationales et stratégiques', '?IRIS', 'Institute for International and Strategic Relations'],
      ru: ['?ИРИС', 'Французский институт международных и стратегических отношений'],
    },
    definition: {
      en: 'Think tank on international affairs in Paris, founded in 1991.',
      ru: 'Аналитический центр по международным отношениям в Париже, основан в 1991 году.',
    },
    wikipedia: 'Institut de relations internationales et stratégiques',
  },
  {
    id: 'iseas-yusof-ishak-institute',
    kind: 'organisation',
    of: 'singapore',
    name: { en: 'ISEAS – Yusof Ishak Institute', ru: 'Институт ISEAS имени Юсофа Исхака' },
    full: { en: 'Institute of Southeast Asian Studies', ru: 'Институт исследований Юго-Восточной Азии' },
    aliases: {
      en: ['ISEAS', 'Yusof Ishak Institute', 'ISEAS-Yusof Ishak Institute'],
      ru: ['институт Юсофа Исхака', 'Институт ISEAS', 'институт исследований Юго-Восточной Азии'],
    },
    definition: {
      en: 'Research institute on Southeast Asia in Singapore, founded in 1968; renamed in 2015.',
      ru: 'Исследовательский институт по Юго-Восточной Азии в Сингапуре, основан в 1968 году; переименован в 2015 году.',
    },
    wikipedia: 'ISEAS–Yusof Ishak Institute',
  },
  {
    id: 'islamabad-policy-research-institute',
    kind: 'organisation',
    of: 'pakistan',
    name: { en: 'Islamabad Policy Research Institute', ru: 'Исламабадский институт политических исследований' },
    aliases: {
      en: ['?IPRI'],
    },
    definition: {
      en: 'Think tank on security and foreign policy in Islamabad, founded in 1999.',
      ru: 'Аналитический центр по безопасности и внешней политике в Исламабаде, основан в 1999 году.',
    },
    wikipedia: 'Islamabad Policy Research Institute',
  },
  {
    id: 'ispi',
    kind: 'organisation',
    of: 'italy',
    name: { en: 'ISPI', ru: 'ISPI' },
    full: { en: 'Italian Institute for International Political Studies', ru: 'Институт исследований международной политики' },
    aliases: {
      en: ['Institute for International Political Studies', 'Istituto per gli Studi di Politica Internazionale'],
      ru: [
        'Istituto per gli Studi di Politica Internazionale', 'Институт международных политических исследований',
        'Итальянский институт международных политических исследований',
      ],
    },
    definition: {
      en: 'Think tank on international affairs in Milan, founded in 1934.',
      ru: 'Аналитический центр по международным отношениям в Милане, основан в 1934 году.',
    },
    source: { title: 'ISPI', url: 'https://www.ispionline.it/en' },
  },
  {
    id: 'istituto-affari-internazionali',
    kind: 'organisation',
    of: 'italy',
    name: { en: 'Istituto Affari Internazionali', ru: 'Институт международных отношений в Риме' },
    aliases: {
      en: ['?IAI', 'Italian Institute of International Affairs'],
      ru: ['Итальянский институт международных отношений', 'Istituto Affari Internazionali', 'институт международных отношений в Риме'],
    },
    definition: {
      en: 'Think tank on international affairs in Rome, founded in 1965 by Altiero Spinelli.',
      ru: 'Аналитический центр по международным отношениям в Риме, основан в 1965 году Альтьеро Спинелли.',
    },
    wikipedia: 'Istituto Affari Internazionali',
  },
  {
    id: 'jamestown-foundation',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Jamestown Foundation', ru: 'Джеймстаунский фонд' },
    aliases: {
      ru: ['фонд Джеймстаун', 'Jamestown Foundation'],
    },
    definition: {
      en: 'Think tank on Eurasia, China and terrorism in Washington, founded in 1984; publisher of Eurasia Daily Monitor and China Brief.',
      ru: 'Аналитический центр по Евразии, Китаю и терроризму в Вашингтоне, основан в 1984 году; издаёт Eurasia Daily Monitor и China Brief.',
    },
    wikipedia: 'Jamestown Foundation',
  },
  {
    id: 'japan-institute-of-international-affairs',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Japan Institute of International Affairs', ru: 'Японский институт международных отношений' },
    aliases: {
      en: ['JIIA'],
      ru: ['Японский институт международных дел', 'Японский институт международных проблем'],
    },
    definition: {
      en: 'Think tank on foreign policy in Tokyo, founded in 1959 on the initiative of Shigeru Yoshida.',
      ru: 'Аналитический центр по внешней политике в Токио, основан в 1959 году по инициативе Сигэру Ёсиды.',
    },
    wikipedia: 'Japan Institute of International Affairs',
  },
  {
    id: 'jawaharlal-nehru-university',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Jawaharlal Nehru University', ru: 'Университет имени Джавахарлала Неру' },
    aliases: {
      en: ['JNU', 'Nehru University'],
      ru: ['университет Джавахарлала Неру', 'университет имени Джавахарлала Неру'],
    },
    definition: {
      en: 'Public university in New Delhi, founded in 1969.',
      ru: 'Государственный университет в Нью-Дели, основан в 1969 году.',
    },
    wikipedia: 'Jawaharlal Nehru University',
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
      ru: ['университет Джонса Гопкинса', 'университет Джонса Хопкинса'],
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
    id: 'kiel-institute-for-the-world-economy',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Kiel Institute for the World Economy', ru: 'Кильский институт мировой экономики' },
    aliases: {
      en: ['Kiel Institute', 'Institut für Weltwirtschaft', 'IfW Kiel', 'Ukraine Support Tracker'],
      ru: ['институт мировой экономики в Киле', 'Кильский институт'],
    },
    definition: {
      en: 'Economic research institute in Kiel, founded in 1914; keeps a database of aid to Ukraine.',
      ru: 'Экономический институт в Киле, основан в 1914 году; ведёт базу данных о помощи Украине.',
    },
    wikipedia: 'Kiel Institute for the World Economy',
  },
  {
    id: 'kimep-university',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'KIMEP University', ru: 'Университет КИМЭП' },
    full: { en: 'Kazakhstan Institute of Management, Economics and Strategic Research', ru: 'Казахстанский институт менеджмента, экономики и стратегических исследований' },
    aliases: {
      en: ['KIMEP'],
      ru: ['КИМЭП', 'университет КИМЭП'],
    },
    definition: {
      en: 'Private university in Almaty, founded in 1992.',
      ru: 'Частный университет в Алма-Ате, основан в 1992 году.',
    },
    wikipedia: 'KIMEP University',
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
    id: 'konrad-adenauer-foundation',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Konrad Adenauer Foundation', ru: 'Фонд Конрада Аденауэра' },
    aliases: {
      en: ['KAS', 'Konrad-Adenauer-Stiftung', 'Konrad Adenauer Stiftung'],
      ru: ['фонд имени Конрада Аденауэра', 'Konrad-Adenauer-Stiftung', 'фонд Конрада Аденауэра'],
    },
    definition: {
      en: 'German political foundation close to the party CDU, founded in 1955 and publicly funded; has offices abroad.',
      ru: 'Немецкий политический фонд, близкий к ХДС; основан в 1955 году, финансируется государством, имеет отделения за рубежом.',
    },
    wikipedia: 'Konrad Adenauer Foundation',
  },
  {
    id: 'korea-institute-for-international-economic-policy',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'Korea Institute for International Economic Policy', ru: 'Корейский институт международной экономической политики' },
    aliases: {
      en: ['KIEP'],
    },
    definition: {
      en: 'South Korean state think tank on the world economy, founded in 1989; seated in Sejong.',
      ru: 'Южнокорейский государственный аналитический центр по мировой экономике, основан в 1989 году; находится в Седжоне.',
    },
    wikipedia: 'Korea Institute for International Economic Policy',
  },
  {
    id: 'korea-institute-for-national-unification',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'Korea Institute for National Unification', ru: 'Корейский институт национального объединения' },
    aliases: {
      en: ['KINU'],
      ru: ['Корейский институт национального воссоединения', 'институт национального объединения Кореи'],
    },
    definition: {
      en: 'South Korean state think tank on North Korea and unification, founded in 1991.',
      ru: 'Южнокорейский государственный аналитический центр по КНДР и объединению, основан в 1991 году.',
    },
    wikipedia: 'Korea Institute for National Unification',
  },
  {
    id: 'kyiv-international-institute-of-sociology',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Kyiv International Institute of Sociology', ru: 'Киевский международный институт социологии' },
    aliases: {
      en: ['KIIS', 'Kiev International Institute of Sociology'],
      ru: ['КМИС'],
    },
    definition: {
      en: 'Polling and research organisation in Kyiv, founded in 1992.',
      ru: 'Социологическая и исследовательская организация в Киеве, основана в 1992 году.',
    },
    wikipedia: 'Kyiv International Institute of Sociology',
  },
  {
    id: 'kyiv-school-of-economics',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Kyiv School of Economics', ru: 'Киевская школа экономики' },
    aliases: {
      en: ['KSE', 'KSE Institute'],
      ru: ['КШЭ'],
    },
    definition: {
      en: 'Private university in Kyiv, founded in 1996; its institute studies war damage and sanctions.',
      ru: 'Частный университет в Киеве, основан в 1996 году; его институт изучает ущерб от войны и санкции.',
    },
    wikipedia: 'Kyiv School of Economics',
  },
  {
    id: 'levada-center',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Levada Center', ru: 'Левада-Центр' },
    aliases: {
      en: ['Levada Centre', '?Levada'],
      ru: ['?Левада'],
    },
    definition: {
      en: 'Polling organisation in Moscow, founded in 2003 by Yuri Levada.',
      ru: 'Социологическая организация в Москве, основана в 2003 году Юрием Левадой.',
    },
    wikipedia: 'Levada Center',
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
    aliases: {
      ru: ['университет Лафборо'],
    },
    definition: {
      en: 'Public university in Loughborough, England, chartered in 1966.',
      ru: 'Государственный университет в Лафборо, Англия; хартия 1966 года.',
    },
    wikipedia: 'Loughborough University',
  },
  {
    id: 'lowy-institute',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'Lowy Institute', ru: 'Институт Лоуи' },
    full: { en: 'Lowy Institute for International Policy', ru: 'Институт международной политики Лоуи' },
    aliases: {
      en: ['?Lowy'],
      ru: ['Lowy Institute', 'институт Лоуи', 'институт международной политики Лоуи'],
    },
    definition: {
      en: 'Think tank on international affairs in Sydney, founded in 2003 by Frank Lowy.',
      ru: 'Аналитический центр по международным отношениям в Сиднее, основан в 2003 году Фрэнком Лоуи.',
    },
    wikipedia: 'Lowy Institute',
  },
  {
    id: 'massachusetts-institute-of-technology',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Massachusetts Institute of Technology', ru: 'Массачусетский технологический институт' },
    aliases: {
      en: ['?MIT', 'M.I.T.'],
      ru: ['МТИ', '?MIT', 'Massachusetts Institute of Technology'],
    },
    definition: {
      en: 'Private university in Cambridge, Massachusetts, founded in 1861.',
      ru: 'Частный университет в Кембридже, Массачусетс, основан в 1861 году.',
    },
    wikidata: 'Q49108',
    wikipedia: 'Massachusetts Institute of Technology',
  },
  {
    id: 'merics',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'MERICS', ru: 'MERICS' },
    full: { en: 'Mercator Institute for China Studies', ru: 'Институт исследований Китая имени Меркатора' },
    aliases: {
      ru: [
        'институт Меркатора по изучению Китая', 'Mercator Institute for China Studies', 'институт китайских исследований им. Меркатора',
        'институт исследований Китая имени Меркатора',
      ],
    },
    definition: {
      en: 'Research institute on China in Berlin, founded in 2013 by the Mercator foundation.',
      ru: 'Институт исследований Китая в Берлине, основан в 2013 году фондом «Меркатор».',
    },
    wikipedia: 'Mercator Institute for China Studies',
  },
  {
    id: 'mgimo',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'MGIMO', ru: 'МГИМО' },
    full: { en: 'Moscow State Institute of International Relations', ru: 'Московский государственный институт международных отношений' },
    aliases: {
      en: ['MGIMO University', 'MGIMO-University'],
      ru: ['МГИМО МИД России', 'МГИМО-Университет', 'МГИМО МИД РФ'],
    },
    definition: {
      en: "University of Russia's foreign ministry in Moscow, founded in 1944; trains diplomats.",
      ru: 'Университет МИД России в Москве, основан в 1944 году; готовит дипломатов.',
    },
    wikipedia: 'Moscow State Institute of International Relations',
  },
  {
    id: 'middle-east-institute',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Middle East Institute', ru: 'Институт Ближнего Востока в Вашингтоне' },
    aliases: {
      en: ['?MEI'],
      ru: ['?Институт Ближнего Востока', 'институт Ближнего Востока в Вашингтоне'],
    },
    definition: {
      en: 'Research centre on the Middle East in Washington, founded in 1946.',
      ru: 'Исследовательский центр по Ближнему Востоку в Вашингтоне, основан в 1946 году.',
    },
    wikipedia: 'Middle East Institute',
  },
  {
    id: 'moscow-state-university',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Moscow State University', ru: 'МГУ' },
    full: { en: 'Lomonosov Moscow State University', ru: 'Московский государственный университет имени М. В. Ломоносова' },
    aliases: {
      en: ['Lomonosov University'],
      ru: ['МГУ имени М. В. Ломоносова', 'Московский государственный университет', 'Московский университет'],
    },
    definition: {
      en: 'University in Moscow, founded in 1755.',
      ru: 'Университет в Москве, основан в 1755 году.',
    },
    wikipedia: 'Moscow State University',
  },
  {
    id: 'mp-idsa',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Manohar Parrikar Institute for Defence Studies and Analyses', ru: 'Институт оборонных исследований и анализа имени Манохара Паррикара' },
    aliases: {
      en: ['MP-IDSA', 'IDSA', 'Institute for Defence Studies and Analyses', 'Institute for Defense Studies and Analyses'],
      ru: ['Институт оборонных исследований и анализа', 'институт оборонных исследований и анализа имени Манохара Паррикара'],
    },
    definition: {
      en: 'Indian defence think tank in New Delhi, founded in 1965 and funded by the Ministry of Defence.',
      ru: 'Индийский оборонный аналитический центр в Нью-Дели, основан в 1965 году, финансируется Министерством обороны.',
    },
    wikipedia: 'Manohar Parrikar Institute for Defence Studies and Analyses',
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
    id: 'national-defense-university',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US National Defense University', ru: 'Университет национальной обороны США' },
    aliases: {
      en: ['?National Defense University', '?NDU', 'U.S. National Defense University'],
      ru: ['?Университет национальной обороны', 'университет национальной обороны США'],
    },
    definition: {
      en: 'University of the US Department of Defense in Washington, founded in 1976.',
      ru: 'Университет Министерства обороны США в Вашингтоне, основан в 1976 году.',
    },
    wikipedia: 'National Defense University',
  },
  {
    id: 'national-institute-for-defense-studies',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'National Institute for Defense Studies', ru: 'Национальный институт оборонных исследований Японии' },
    aliases: {
      en: ['NIDS', "Japan's National Institute for Defense Studies", 'National Institute for Defence Studies'],
      ru: ['?Национальный институт оборонных исследований'],
    },
    definition: {
      en: "Research and training institute of Japan's Ministry of Defense in Tokyo, founded in 1952.",
      ru: 'Исследовательский и учебный институт Министерства обороны Японии в Токио, основан в 1952 году.',
    },
    wikipedia: 'National Institute for Defense Studies',
  },
  {
    id: 'national-university-of-singapore',
    kind: 'organisation',
    of: 'singapore',
    name: { en: 'National University of Singapore', ru: 'Национальный университет Сингапура' },
    aliases: {
      en: ['NUS', 'Lee Kuan Yew School of Public Policy'],
      ru: ['Школа государственной политики Ли Куан Ю', 'НУС'],
    },
    definition: {
      en: 'Public university in Singapore with roots in 1905.',
      ru: 'Государственный университет в Сингапуре, ведёт историю с 1905 года.',
    },
    wikipedia: 'National University of Singapore',
  },
  {
    id: 'nazarbayev-university',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Nazarbayev University', ru: 'Назарбаев Университет' },
    aliases: {
      ru: ['университет Назарбаева'],
    },
    definition: {
      en: 'English-language university in Astana, founded in 2010.',
      ru: 'Университет с обучением на английском языке в Астане, основан в 2010 году.',
    },
    wikipedia: 'Nazarbayev University',
  },
  {
    id: 'norwegian-institute-of-international-affairs',
    kind: 'organisation',
    of: 'norway',
    name: { en: 'Norwegian Institute of International Affairs', ru: 'Норвежский институт международных отношений' },
    aliases: {
      en: ['NUPI', 'Norsk Utenrikspolitisk Institutt'],
      ru: ['Норвежский институт внешней политики', 'НУПИ'],
    },
    definition: {
      en: "Research institute on international affairs in Oslo, founded in 1959 by Norway's parliament.",
      ru: 'Исследовательский институт международных отношений в Осло, учреждён парламентом Норвегии в 1959 году.',
    },
    wikipedia: 'Norwegian Institute of International Affairs',
  },
  {
    id: 'nuclear-threat-initiative',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Nuclear Threat Initiative', ru: 'Инициатива по снижению ядерной угрозы' },
    aliases: {
      en: ['NTI'],
      ru: ['фонд «Инициатива по сокращению ядерной угрозы»'],
    },
    definition: {
      en: 'Organisation in Washington against nuclear and biological dangers, founded in 2001 by Ted Turner and Sam Nunn.',
      ru: 'Организация в Вашингтоне по снижению ядерной и биологической угрозы, основана в 2001 году Тедом Тёрнером и Сэмом Нанном.',
    },
    wikipedia: 'Nuclear Threat Initiative',
  },
  {
    id: 'observer-research-foundation',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Observer Research Foundation', ru: 'Фонд «Обсервер рисёрч»' },
    aliases: {
      en: ['ORF'],
      ru: [
        'Observer Research Foundation', 'ORF', 'Исследовательский фонд «Обсервер»', 'Фонд исследователей-наблюдателей',
        'Исследовательский фонд Observer', 'фонд «Обсервер рисёрч»',
      ],
    },
    definition: {
      en: "Think tank in New Delhi, founded in 1990; holds the Raisina Dialogue with India's foreign ministry.",
      ru: 'Аналитический центр в Нью-Дели, основан в 1990 году; вместе с МИД Индии проводит форум «Диалог Райсина».',
    },
    wikipedia: 'Observer Research Foundation',
  },
  {
    id: 'open-society-foundations',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Open Society Foundations', ru: 'Фонды открытого общества' },
    aliases: {
      en: ['Open Society Foundation', 'Open Society Institute', 'OSF'],
      ru: ['фонд «Открытое общество»', 'институт «Открытое общество»', 'фонд Сороса', 'Фонд открытого общества', 'ФОО'],
    },
    definition: {
      en: 'Network of grant-making foundations founded by George Soros, in New York; begun in the 1980s, under this name since 2010.',
      ru: 'Сеть фондов, основанная Джорджем Соросом, с центром в Нью-Йорке; создана в 1980-х годах, нынешнее название — с 2010 года.',
    },
    wikipedia: 'Open Society Foundations',
  },
  {
    id: 'orsam',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'ORSAM', ru: 'ОРСАМ' },
    full: { en: 'Center for Middle Eastern Studies', ru: 'Центр ближневосточных исследований' },
    aliases: {
      en: ['?Centre for Middle Eastern Studies', 'Ortadoğu Araştırmaları Merkezi'],
    },
    definition: {
      en: 'Turkish think tank on the Middle East in Ankara, founded in 2009.',
      ru: 'Турецкий аналитический центр по Ближнему Востоку в Анкаре, основан в 2009 году.',
    },
    source: { title: 'ORSAM', url: 'https://orsam.org.tr/en/' },
  },
  {
    id: 'osce-academy-in-bishkek',
    kind: 'organisation',
    of: 'kyrgyzstan',
    name: { en: 'OSCE Academy in Bishkek', ru: 'Академия ОБСЕ в Бишкеке' },
    aliases: {
      en: ['OSCE Academy'],
      ru: ['Академия ОБСЕ'],
    },
    definition: {
      en: 'Centre of graduate studies and research in Bishkek, founded in 2002 by Kyrgyzstan and the OSCE.',
      ru: 'Центр магистерского образования и исследований в Бишкеке, основан в 2002 году Киргизией и ОБСЕ.',
    },
    wikipedia: 'OSCE Academy in Bishkek',
  },
  {
    id: 'osw',
    kind: 'organisation',
    of: 'poland',
    name: { en: 'OSW', ru: 'Центр восточных исследований' },
    full: { en: 'Centre for Eastern Studies', ru: 'Центр восточных исследований имени Марека Карпя' },
    aliases: {
      en: ['Center for Eastern Studies', 'Ośrodek Studiów Wschodnich'],
      ru: [
        'Польский Центр восточных исследований', 'OSW', 'Ośrodek Studiów Wschodnich', 'Варшавский центр восточных исследований',
        'центр восточных исследований имени Марека Карпя',
      ],
    },
    definition: {
      en: 'Polish state research centre on Russia, eastern and central Europe in Warsaw, founded in 1990.',
      ru: 'Польский государственный центр изучения России, Восточной и Центральной Европы в Варшаве, основан в 1990 году.',
    },
    wikipedia: 'Centre for Eastern Studies',
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
    id: 'peace-research-institute-oslo',
    kind: 'organisation',
    of: 'norway',
    name: { en: 'Peace Research Institute Oslo', ru: 'Институт исследования мира в Осло' },
    aliases: {
      en: ['PRIO', 'Oslo Peace Research Institute'],
      ru: ['ПРИО', 'институт исследований мира в Осло', 'институт исследования мира в Осло'],
    },
    definition: {
      en: 'Research institute on peace and conflict in Oslo, founded in 1959.',
      ru: 'Институт исследования мира и конфликтов в Осло, основан в 1959 году.',
    },
    wikipedia: 'Peace Research Institute Oslo',
  },
  {
    id: 'peking-university',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Peking University', ru: 'Пекинский университет' },
    aliases: {
      en: ['Beijing University', '?PKU'],
    },
    definition: {
      en: 'Public university in Beijing, founded in 1898.',
      ru: 'Государственный университет в Пекине, основан в 1898 году.',
    },
    wikipedia: 'Peking University',
  },
  {
    id: 'peterson-institute-for-international-economics',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Peterson Institute for International Economics', ru: 'Институт международной экономики Петерсона' },
    aliases: {
      en: ['Peterson Institute', 'PIIE'],
      ru: [
        'институт Петерсона', 'институт мировой экономики Петерсона', 'PIIE', 'Peterson Institute for International Economics',
        'институт международной экономики Петерсона',
      ],
    },
    definition: {
      en: 'Think tank on the world economy in Washington, founded in 1981.',
      ru: 'Аналитический центр по мировой экономике в Вашингтоне, основан в 1981 году.',
    },
    wikipedia: 'Peterson Institute for International Economics',
  },
  {
    id: 'pir-center',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'PIR Center', ru: 'ПИР-Центр' },
    aliases: {
      en: ['PIR-Center', 'Center for Policy Studies in Russia'],
      ru: ['центр политических исследований в России'],
    },
    definition: {
      en: 'Research centre on nuclear non-proliferation in Moscow, founded in 1994.',
      ru: 'Исследовательский центр по нераспространению ядерного оружия в Москве, основан в 1994 году.',
    },
    wikipedia: 'PIR Center',
  },
  {
    id: 'polish-institute-of-international-affairs',
    kind: 'organisation',
    of: 'poland',
    name: { en: 'Polish Institute of International Affairs', ru: 'Польский институт международных отношений' },
    aliases: {
      en: ['PISM', 'Polski Instytut Spraw Międzynarodowych'],
      ru: ['Польский институт международных дел'],
    },
    definition: {
      en: 'Polish state think tank on foreign policy in Warsaw, founded in 1947, in its present form since 1996.',
      ru: 'Польский государственный аналитический центр по внешней политике в Варшаве, основан в 1947 году, в нынешнем виде — с 1996 года.',
    },
    wikipedia: 'Polish Institute of International Affairs',
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
      ru: [
        'институт ответственного государственного управления Куинси', 'Quincy Institute', 'институт Куинси',
        'институт Куинси за ответственное государственное управление',
      ],
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
      en: ['RAND', 'Rand Corporation'],
      ru: ['РЭНД', 'РЭНД Корпорейшн', 'RAND', 'RAND Corporation', 'Корпорация RAND', 'корпорация РЭНД'],
    },
    definition: {
      en: 'US research organisation in Santa Monica, California, founded in 1948 to advise the air force; works largely on public contracts.',
      ru: 'Исследовательская организация США в Санта-Монике, Калифорния, создана в 1948 году для ВВС; работает в основном по государственным контрактам.',
    },
    wikipedia: 'RAND Corporation',
  },
  {
    id: 'ranepa',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'RANEPA', ru: 'РАНХиГС' },
    full: { en: 'Russian Presidential Academy of National Economy and Public Administration', ru: 'Российская академия народного хозяйства и государственной службы' },
    aliases: {
      ru: ['РАНХиГС при Президенте РФ', 'Президентская академия'],
    },
    definition: {
      en: 'State academy in Moscow for public administration and economics, formed in 2010 by merger.',
      ru: 'Государственная академия управления и экономики в Москве, образована в 2010 году слиянием.',
    },
    wikipedia: 'Russian Presidential Academy of National Economy and Public Administration',
  },
  {
    id: 'razumkov-centre',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Razumkov Centre', ru: 'Центр Разумкова' },
    aliases: {
      en: ['Razumkov Center', 'Ukrainian Centre for Economic and Political Studies'],
      ru: ['Украинский центр экономических и политических исследований имени Александра Разумкова', 'центр Разумкова'],
    },
    definition: {
      en: 'Think tank and polling centre in Kyiv, founded in 1994.',
      ru: 'Аналитический и социологический центр в Киеве, основан в 1994 году.',
    },
    wikipedia: 'Razumkov Centre',
  },
  {
    id: 'renmin-university-of-china',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Renmin University of China', ru: 'Народный университет Китая' },
    aliases: {
      en: ['Renmin University', 'Chongyang Institute', 'Chongyang Institute for Financial Studies'],
      ru: ['Китайский народный университет', 'институт Чунъян'],
    },
    definition: {
      en: 'Public university in Beijing for the humanities and social sciences, founded in 1937.',
      ru: 'Государственный университет гуманитарных и общественных наук в Пекине, основан в 1937 году.',
    },
    wikipedia: 'Renmin University of China',
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
    id: 'rsis',
    kind: 'organisation',
    of: 'singapore',
    name: { en: 'RSIS', ru: 'RSIS' },
    full: { en: 'S. Rajaratnam School of International Studies', ru: 'Школа международных исследований имени С. Раджаратнама' },
    aliases: {
      en: ['Rajaratnam School of International Studies'],
      ru: ['S. Rajaratnam School of International Studies', 'Школа международных исследований Раджаратнама'],
    },
    definition: {
      en: 'Graduate school and think tank at Nanyang Technological University in Singapore; under this name since 2007.',
      ru: 'Высшая школа и аналитический центр при Наньянском технологическом университете в Сингапуре; название — с 2007 года.',
    },
    wikipedia: 'S. Rajaratnam School of International Studies',
  },
  {
    id: 'rudn-university',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'RUDN University', ru: 'РУДН' },
    full: { en: "Peoples' Friendship University of Russia", ru: 'Российский университет дружбы народов' },
    aliases: {
      en: ['RUDN', 'Patrice Lumumba University'],
      ru: ['Российский университет дружбы народов имени Патриса Лумумбы'],
    },
    definition: {
      en: 'State university in Moscow, founded in 1960; trains many students from Asia, Africa and Latin America.',
      ru: 'Государственный университет в Москве, основан в 1960 году; обучает многих студентов из Азии, Африки и Латинской Америки.',
    },
    wikipedia: "Peoples' Friendship University of Russia",
  },
  {
    id: 'russian-academy-of-sciences',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Academy of Sciences', ru: 'Российская академия наук' },
    aliases: {
      en: ['?RAS', 'Soviet Academy of Sciences', 'Academy of Sciences of the USSR', 'USSR Academy of Sciences'],
      ru: ['РАН', 'Академия наук СССР'],
    },
    definition: {
      en: 'National academy of Russia, founded in 1724 by Peter the Great; the Soviet Academy of Sciences in 1925–1991.',
      ru: 'Национальная академия России, учреждена Петром I в 1724 году; в 1925–1991 годах — Академия наук СССР.',
    },
    wikipedia: 'Russian Academy of Sciences',
  },
  {
    id: 'russian-institute-for-strategic-studies',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Institute for Strategic Studies', ru: 'Российский институт стратегических исследований' },
    aliases: {
      en: ['RISS', 'RISI', 'Russian Institute of Strategic Studies'],
      ru: ['РИСИ'],
    },
    definition: {
      en: 'Research institute in Moscow, founded in 1992 by the president of Russia.',
      ru: 'Исследовательский институт в Москве, учреждён президентом России в 1992 году.',
    },
    wikipedia: 'Russian Institute for Strategic Studies',
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
    id: 'saint-petersburg-state-university',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Saint Petersburg State University', ru: 'Санкт-Петербургский государственный университет' },
    aliases: {
      en: ['St Petersburg State University', 'St. Petersburg State University', 'Saint Petersburg University'],
      ru: ['СПбГУ', 'Петербургский университет'],
    },
    definition: {
      en: 'University in Saint Petersburg; counts its history from 1724.',
      ru: 'Университет в Санкт-Петербурге; ведёт историю с 1724 года.',
    },
    wikipedia: 'Saint Petersburg State University',
  },
  {
    id: 'sciences-po',
    kind: 'organisation',
    of: 'france',
    name: { en: 'Sciences Po', ru: 'Сьянс По' },
    full: { en: 'Paris Institute of Political Studies', ru: 'Парижский институт политических исследований' },
    aliases: {
      en: ["Institut d'études politiques de Paris", 'Sciences Po Paris'],
      ru: ['институт политических исследований в Париже', 'Sciences Po'],
    },
    definition: {
      en: 'University of political and social science in Paris, founded in 1872.',
      ru: 'Высшее учебное заведение по политическим и социальным наукам в Париже, основано в 1872 году.',
    },
    wikipedia: 'Sciences Po',
  },
  {
    id: 'sejong-institute',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'Sejong Institute', ru: 'Институт Седжона' },
    aliases: {
      ru: ['институт Сечжон', 'Институт Седжон', 'институт Седжон', 'институт Седжона'],
    },
    definition: {
      en: 'Think tank on security and North Korea near Seoul, founded in the 1980s.',
      ru: 'Аналитический центр по безопасности и Северной Корее близ Сеула, основан в 1980-х годах.',
    },
    wikipedia: 'Sejong Institute',
  },
  {
    id: 'seta',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'SETA', ru: 'SETA' },
    full: { en: 'Foundation for Political, Economic and Social Research', ru: 'Фонд политических, экономических и социальных исследований' },
    aliases: {
      en: ['SETA Foundation', 'Siyaset, Ekonomi ve Toplum Araştırmaları Vakfı'],
      ru: [
        'Siyaset, Ekonomi ve Toplum Araştırmaları Vakfı', 'фонд SETA',
        'Турецкий фонд политических, экономических и социальных исследований',
      ],
    },
    definition: {
      en: 'Turkish think tank in Ankara, founded in 2006; described in the press as close to the government.',
      ru: 'Турецкий аналитический центр в Анкаре, основан в 2006 году; пресса называет его близким к правительству.',
    },
    wikipedia: 'SETA Foundation',
  },
  {
    id: 'shanghai-institutes-for-international-studies',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Shanghai Institutes for International Studies', ru: 'Шанхайская академия международных исследований' },
    aliases: {
      en: ['SIIS', 'Shanghai Institute for International Studies', 'Shanghai Institute of International Studies'],
      ru: ['Шанхайский институт международных исследований', 'Шанхайские институты международных исследований'],
    },
    definition: {
      en: 'Think tank on international affairs in Shanghai, founded in 1960.',
      ru: 'Аналитический центр по международным отношениям в Шанхае, основан в 1960 году.',
    },
    wikipedia: 'Shanghai Institutes for International Studies',
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
    id: 'south-african-institute-of-international-affairs',
    kind: 'organisation',
    of: 'south-africa',
    name: { en: 'South African Institute of International Affairs', ru: 'Южноафриканский институт международных отношений' },
    aliases: {
      en: ['SAIIA'],
    },
    definition: {
      en: 'Think tank on foreign policy in Johannesburg, founded in 1934.',
      ru: 'Аналитический центр по внешней политике в Йоханнесбурге, основан в 1934 году.',
    },
    wikipedia: 'South African Institute of International Affairs',
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
      ru: ['Stimson Center', 'центр Стимсона'],
    },
    definition: {
      en: 'Think tank on security in Washington, founded in 1989; publisher of the website 38 North on North Korea.',
      ru: 'Аналитический центр по безопасности в Вашингтоне, основан в 1989 году; издаёт сайт 38 North о Северной Корее.',
    },
    wikipedia: 'Stimson Center',
  },
  {
    id: 'stockholm-international-peace-research-institute',
    kind: 'organisation',
    of: 'sweden',
    name: { en: 'SIPRI', ru: 'СИПРИ' },
    full: { en: 'Stockholm International Peace Research Institute', ru: 'Стокгольмский международный институт исследований проблем мира' },
    aliases: {
      ru: [
        'Стокгольмский институт исследования проблем мира', 'Стокгольмский институт исследований проблем мира', 'SIPRI',
        'Stockholm International Peace Research Institute',
      ],
    },
    definition: {
      en: "Research institute on arms and conflict in Solna near Stockholm, founded by Sweden's parliament in 1966; publishes data on military spending.",
      ru: 'Институт исследования вооружений и конфликтов в Сольне под Стокгольмом, учреждён парламентом Швеции в 1966 году; публикует данные о военных расходах.',
    },
    wikipedia: 'Stockholm International Peace Research Institute',
  },
  {
    id: 'swedish-defence-research-agency',
    kind: 'organisation',
    of: 'sweden',
    name: { en: 'Swedish Defence Research Agency', ru: 'Шведское агентство оборонных исследований' },
    aliases: {
      en: ['?FOI', 'Swedish Defense Research Agency', 'Totalförsvarets forskningsinstitut'],
      ru: ['Агентство оборонных исследований Швеции', 'институт оборонных исследований Швеции'],
    },
    definition: {
      en: 'Swedish government agency for research on defence and security, formed in 2001.',
      ru: 'Государственное агентство Швеции по исследованиям обороны и безопасности, образовано в 2001 году.',
    },
    wikipedia: 'Swedish Defence Research Agency',
  },
  {
    id: 'swedish-institute-of-international-affairs',
    kind: 'organisation',
    of: 'sweden',
    name: { en: 'Swedish Institute of International Affairs', ru: 'Шведский институт международных отношений' },
    aliases: {
      en: ['?UI', 'Utrikespolitiska institutet'],
      ru: ['Шведский институт внешней политики'],
    },
    definition: {
      en: 'Research institute on foreign policy in Stockholm, founded in 1938.',
      ru: 'Исследовательский институт внешней политики в Стокгольме, основан в 1938 году.',
    },
    wikipedia: 'Swedish Institute of International Affairs',
  },
  {
    id: 'tel-aviv-university',
    kind: 'organisation',
    of: 'israel',
    name: { en: 'Tel Aviv University', ru: 'Тель-Авивский университет' },
    definition: {
      en: 'Public university in Tel Aviv, founded in 1956.',
      ru: 'Государственный университет в Тель-Авиве, основан в 1956 году.',
    },
    wikipedia: 'Tel Aviv University',
  },
  {
    id: 'tsinghua-university',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Tsinghua University', ru: 'Университет Цинхуа' },
    aliases: {
      en: ['Tsinghua', 'Center for International Security and Strategy'],
      ru: ['Цинхуа', 'университет Цинхуа'],
    },
    definition: {
      en: 'Public university in Beijing, founded in 1911.',
      ru: 'Государственный университет в Пекине, основан в 1911 году.',
    },
    wikipedia: 'Tsinghua University',
  },
  {
    id: 'united-states-studies-centre',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'United States Studies Centre', ru: 'Центр исследований США Сиднейского университета' },
    aliases: {
      en: ['USSC', 'US Studies Centre', 'United States Studies Center', 'U.S. Studies Centre'],
      ru: ['?Центр исследований США', 'центр исследований США Сиднейского университета'],
    },
    definition: {
      en: 'Research centre on the United States at the University of Sydney, founded in 2006.',
      ru: 'Центр изучения США при Сиднейском университете, основан в 2006 году.',
    },
    wikipedia: 'United States Studies Centre',
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
      en: ['Oxford University'],
    },
    definition: {
      en: 'University in Oxford, England; teaching is recorded since about 1096.',
      ru: 'Университет в Оксфорде, Англия; преподавание известно примерно с 1096 года.',
    },
    wikidata: 'Q34433',
    wikipedia: 'University of Oxford',
  },
  {
    id: 'university-of-tokyo',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'University of Tokyo', ru: 'Токийский университет' },
    aliases: {
      en: ['Tokyo University', 'UTokyo'],
    },
    definition: {
      en: 'National university in Tokyo, founded in 1877.',
      ru: 'Государственный университет в Токио, основан в 1877 году.',
    },
    wikipedia: 'University of Tokyo',
  },
  {
    id: 'university-of-world-economy-and-diplomacy',
    kind: 'organisation',
    of: 'uzbekistan',
    name: { en: 'University of World Economy and Diplomacy', ru: 'Университет мировой экономики и дипломатии' },
    aliases: {
      en: ['UWED'],
      ru: ['УМЭД'],
    },
    definition: {
      en: "University of Uzbekistan's foreign ministry in Tashkent, founded in 1992.",
      ru: 'Университет МИД Узбекистана в Ташкенте, основан в 1992 году.',
    },
    wikipedia: 'University of World Economy and Diplomacy',
  },
  {
    id: 'us-institute-of-peace',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Institute of Peace', ru: 'Институт мира США' },
    full: { en: 'United States Institute of Peace', ru: 'Институт мира Соединённых Штатов' },
    aliases: {
      en: ['USIP', '?Institute of Peace', 'U.S. Institute of Peace'],
      ru: ['Американский институт мира', 'институт мира США', 'институт мира Соединённых Штатов'],
    },
    definition: {
      en: 'Institute in Washington for the prevention of conflicts, founded by Congress in 1984; the Trump administration took it over in 2025.',
      ru: 'Институт в Вашингтоне по предотвращению конфликтов, учреждён Конгрессом в 1984 году; в 2025 году перешёл под контроль администрации Трампа.',
    },
    wikipedia: 'United States Institute of Peace',
  },
  {
    id: 'valdai-discussion-club',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Valdai Discussion Club', ru: 'Международный дискуссионный клуб «Валдай»' },
    aliases: {
      en: ['Valdai Club', '?Valdai', 'Valdai Forum', 'Valdai International Discussion Club'],
      ru: [
        'Валдайский клуб', 'клуб «Валдай»', 'Валдайский форум', 'дискуссионный клуб «Валдай»', 'Валдайский дискуссионный клуб', '?Валдай',
      ],
    },
    definition: {
      en: 'Russian forum and think tank on foreign policy, founded in 2004; the president of Russia speaks at its yearly meetings.',
      ru: 'Российский форум и аналитический центр по внешней политике, основан в 2004 году; на ежегодных заседаниях выступает президент России.',
    },
    wikipedia: 'Valdai Discussion Club',
  },
  {
    id: 'vtsiom',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'VTsIOM', ru: 'ВЦИОМ' },
    full: { en: 'Russian Public Opinion Research Center', ru: 'Всероссийский центр изучения общественного мнения' },
    aliases: {
      en: ['VCIOM', 'WCIOM'],
    },
    definition: {
      en: 'State-owned polling organisation in Moscow, founded in 1987.',
      ru: 'Государственная социологическая организация в Москве, основана в 1987 году.',
    },
    wikipedia: 'Russian Public Opinion Research Center',
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
      ru: ['центр Вильсона', 'институт Кеннана', 'Международный центр Вудро Вильсона', 'Wilson Center', 'центр Вудро Вильсона'],
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
