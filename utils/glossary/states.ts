// States, present and former, with their peoples and adjectives.
import type { Entry } from '../model.ts';

export const states: readonly Entry[] = [
  {
    id: 'afghanistan',
    kind: 'state',
    name: { en: 'Afghanistan', ru: 'Афганистан' },
    full: { en: 'Islamic Republic of Afghanistan', ru: 'Исламская Республика Афганистан' },
    aliases: {
      en: ['Islamic Emirate of Afghanistan', '~Afghan', '~Afghans'],
      ru: ['Исламский Эмират Афганистан', '~афганский', '~афганцы', '~афганец'],
    },
    definition: {
      en: 'State between Central and South Asia; capital Kabul. Governed by the Taliban since August 2021, who call it the Islamic Emirate.',
      ru: 'Государство между Центральной и Южной Азией; столица — Кабул. С августа 2021 года управляется движением «Талибан», которое называет его Исламским Эмиратом.',
    },
    wikidata: 'Q889',
    wikipedia: 'Afghanistan',
  },
  {
    id: 'armenia',
    kind: 'state',
    name: { en: 'Armenia', ru: 'Армения' },
    full: { en: 'Republic of Armenia', ru: 'Республика Армения' },
    aliases: {
      en: ['~Armenian', '~Armenians'],
      ru: ['~армянский', '~армяне', '~армянин'],
    },
    definition: {
      en: 'State in the South Caucasus, independent since 1991; capital Yerevan. In the EAEU; takes no part in CSTO work since 2024.',
      ru: 'Государство на Южном Кавказе, независимое с 1991 года; столица — Ереван. Член ЕАЭС; с 2024 года не участвует в работе ОДКБ.',
    },
    wikidata: 'Q399',
    wikipedia: 'Armenia',
  },
  {
    id: 'azerbaijan',
    kind: 'state',
    name: { en: 'Azerbaijan', ru: 'Азербайджан' },
    full: { en: 'Republic of Azerbaijan', ru: 'Азербайджанская Республика' },
    aliases: {
      en: ['~Azerbaijani', '~Azerbaijanis', '~Azeri', '~Azeris'],
      ru: ['~азербайджанский', '~азербайджанцы', '~азербайджанец'],
    },
    definition: {
      en: 'State in the South Caucasus on the Caspian Sea, independent since 1991; capital Baku. Oil and gas producer; in the Organization of Turkic States.',
      ru: 'Государство на Южном Кавказе у Каспийского моря, независимое с 1991 года; столица — Баку. Добывает нефть и газ; входит в Организацию тюркских государств.',
    },
    wikidata: 'Q227',
    wikipedia: 'Azerbaijan',
  },
  {
    id: 'belarus',
    kind: 'state',
    name: { en: 'Belarus', ru: 'Беларусь' },
    full: { en: 'Republic of Belarus', ru: 'Республика Беларусь' },
    aliases: {
      en: ['Byelorussia', 'Belorussia', '~Belarusian', '~Belarusians', '~Belarussian', '~Belarussians'],
      ru: ['Белоруссия', '~белорусский', '~беларусский', '~белорусы', '~белорус'],
    },
    definition: {
      en: 'State in Eastern Europe, independent since 1991; capital Minsk. In the CSTO, EAEU, SCO and the Union State with Russia (as of early 2026).',
      ru: 'Государство в Восточной Европе, независимое с 1991 года; столица — Минск. Член ОДКБ, ЕАЭС, ШОС и Союзного государства с Россией (на начало 2026 года).',
    },
    wikidata: 'Q184',
    wikipedia: 'Belarus',
  },
  {
    id: 'china',
    kind: 'state',
    name: { en: 'China', ru: 'Китай' },
    full: { en: "People's Republic of China", ru: 'Китайская Народная Республика' },
    aliases: {
      en: ['PRC', '~Chinese', '~Sino'],
      ru: ['КНР', '~китайский', '~китайцы', '~китаец'],
    },
    definition: {
      en: "State in East Asia, founded as a people's republic in 1949; capital Beijing. Permanent member of the UN Security Council; in the SCO and BRICS.",
      ru: 'Государство в Восточной Азии; Народная Республика провозглашена в 1949 году; столица — Пекин. Постоянный член Совета Безопасности ООН; входит в ШОС и БРИКС.',
    },
    wikidata: 'Q148',
    wikipedia: 'China',
  },
  {
    id: 'france',
    kind: 'state',
    name: { en: 'France', ru: 'Франция' },
    full: { en: 'French Republic', ru: 'Французская Республика' },
    aliases: {
      en: ['~French'],
      ru: ['~французский', '~французы', '~француз'],
    },
    definition: {
      en: 'State in Western Europe; capital Paris. Permanent member of the UN Security Council; in the EU and NATO.',
      ru: 'Государство в Западной Европе; столица — Париж. Постоянный член Совета Безопасности ООН; входит в ЕС и НАТО.',
    },
    wikidata: 'Q142',
    wikipedia: 'France',
  },
  {
    id: 'georgia-country',
    kind: 'state',
    name: { en: 'Georgia', ru: 'Грузия' },
    aliases: {
      en: ['Republic of Georgia', '~Georgian', '~Georgians'],
      ru: ['~грузинский', '~грузины', '~грузин'],
    },
    definition: {
      en: 'State in the South Caucasus on the Black Sea, independent since 1991; capital Tbilisi. EU candidate since 2023.',
      ru: 'Государство на Южном Кавказе у Чёрного моря, независимое с 1991 года; столица — Тбилиси. Кандидат в члены ЕС с 2023 года.',
    },
    wikidata: 'Q230',
    wikipedia: 'Georgia (country)',
  },
  {
    id: 'germany',
    kind: 'state',
    name: { en: 'Germany', ru: 'Германия' },
    full: { en: 'Federal Republic of Germany', ru: 'Федеративная Республика Германия' },
    aliases: {
      en: ['FRG', '~German', '~Germans'],
      ru: ['ФРГ', '~немецкий', '~германский', '~немцы', '~немец'],
    },
    definition: {
      en: 'State in Central Europe, reunited in 1990; capital Berlin. Most populous member of the EU; in NATO.',
      ru: 'Государство в Центральной Европе, воссоединённое в 1990 году; столица — Берлин. Самая населённая страна ЕС; входит в НАТО.',
    },
    wikidata: 'Q183',
    wikipedia: 'Germany',
  },
  {
    id: 'india',
    kind: 'state',
    name: { en: 'India', ru: 'Индия' },
    full: { en: 'Republic of India', ru: 'Республика Индия' },
    aliases: {
      en: ['~Indian', '~Indians'],
      ru: ['~индийский', '~индийцы', '~индиец'],
    },
    definition: {
      en: 'State in South Asia, independent since 1947; capital New Delhi. In the SCO (since 2017) and BRICS.',
      ru: 'Государство в Южной Азии, независимое с 1947 года; столица — Нью-Дели. Член ШОС (с 2017 года) и БРИКС.',
    },
    wikidata: 'Q668',
    wikipedia: 'India',
  },
  {
    id: 'iran',
    kind: 'state',
    name: { en: 'Iran', ru: 'Иран' },
    full: { en: 'Islamic Republic of Iran', ru: 'Исламская Республика Иран' },
    aliases: {
      en: ['~Iranian', '~Iranians'],
      ru: ['~иранский', '~иранцы', '~иранец'],
    },
    definition: {
      en: 'State in the Middle East on the Caspian Sea and the Persian Gulf, an Islamic republic since 1979; capital Tehran. In the SCO since 2023.',
      ru: 'Государство на Ближнем Востоке у Каспийского моря и Персидского залива, исламская республика с 1979 года; столица — Тегеран. Член ШОС с 2023 года.',
    },
    wikidata: 'Q794',
    wikipedia: 'Iran',
  },
  {
    id: 'iraq',
    kind: 'state',
    name: { en: 'Iraq', ru: 'Ирак' },
    full: { en: 'Republic of Iraq', ru: 'Республика Ирак' },
    aliases: {
      en: ['~Iraqi', '~Iraqis'],
      ru: ['~иракский', '~иракцы'],
    },
    definition: {
      en: 'State in the Middle East; capital Baghdad. Invaded by a US-led coalition in 2003; US forces left in 2011 and came back in 2014.',
      ru: 'Государство на Ближнем Востоке; столица — Багдад. В 2003 году туда вторглась коалиция во главе с США; войска США вышли в 2011 году и вернулись в 2014 году.',
    },
    wikidata: 'Q796',
    wikipedia: 'Iraq',
  },
  {
    id: 'japan',
    kind: 'state',
    name: { en: 'Japan', ru: 'Япония' },
    aliases: {
      en: ['~Japanese'],
      ru: ['~японский', '~японцы', '~японец'],
    },
    definition: {
      en: 'State in East Asia; capital Tokyo. In the G7; ally of the United States.',
      ru: 'Государство в Восточной Азии; столица — Токио. Входит в «Большую семёрку»; союзник США.',
    },
    wikidata: 'Q17',
    wikipedia: 'Japan',
  },
  {
    id: 'kazakhstan',
    kind: 'state',
    name: { en: 'Kazakhstan', ru: 'Казахстан' },
    full: { en: 'Republic of Kazakhstan', ru: 'Республика Казахстан' },
    aliases: {
      en: ['Kazakstan', '~Kazakh', '~Kazakhs', '~Kazakhstani', '~Kazakhstanis'],
      ru: ['~казахстанский', '~казахский', '~казахстанцы', '~казахстанец', '~казахи'],
    },
    definition: {
      en: 'Largest state of Central Asia, independent since 1991; capital Astana. In the CSTO, EAEU, SCO and the Organization of Turkic States (as of early 2026).',
      ru: 'Крупнейшее государство Центральной Азии, независимое с 1991 года; столица — Астана. Член ОДКБ, ЕАЭС, ШОС и Организации тюркских государств (на начало 2026 года).',
    },
    wikidata: 'Q232',
    wikipedia: 'Kazakhstan',
  },
  {
    id: 'kyrgyzstan',
    kind: 'state',
    name: { en: 'Kyrgyzstan', ru: 'Кыргызстан' },
    full: { en: 'Kyrgyz Republic', ru: 'Кыргызская Республика' },
    aliases: {
      en: ['Kirghizia', 'Kirgizstan', '~Kyrgyz', '~Kyrgyzstani', '~Kyrgyzstanis', '~Kirghiz'],
      ru: ['Киргизия', 'Киргизская Республика', '~киргизский', '~кыргызский', '~кыргызстанский', '~киргизы', '~кыргызы', '~кыргызстанцы'],
    },
    definition: {
      en: 'State in Central Asia, independent since 1991; capital Bishkek. In the CSTO, EAEU, SCO and the Organization of Turkic States (as of early 2026).',
      ru: 'Государство в Центральной Азии, независимое с 1991 года; столица — Бишкек. Член ОДКБ, ЕАЭС, ШОС и Организации тюркских государств (на начало 2026 года).',
    },
    wikidata: 'Q813',
    wikipedia: 'Kyrgyzstan',
  },
  {
    id: 'libya',
    kind: 'state',
    name: { en: 'Libya', ru: 'Ливия' },
    full: { en: 'State of Libya', ru: 'Государство Ливия' },
    aliases: {
      en: ['~Libyan', '~Libyans'],
      ru: ['~ливийский', '~ливийцы'],
    },
    definition: {
      en: 'State in North Africa; capital Tripoli. Rival authorities in west and east since 2014, after the fall of Muammar Gaddafi in 2011.',
      ru: 'Государство в Северной Африке; столица — Триполи. После свержения Муаммара Каддафи в 2011 году; с 2014 года на западе и востоке соперничают разные власти.',
    },
    wikidata: 'Q1016',
    wikipedia: 'Libya',
  },
  {
    id: 'moldova',
    kind: 'state',
    name: { en: 'Moldova', ru: 'Молдова' },
    full: { en: 'Republic of Moldova', ru: 'Республика Молдова' },
    aliases: {
      en: ['~Moldovan', '~Moldovans'],
      ru: ['Молдавия', '~молдавский', '~молдаване'],
    },
    definition: {
      en: 'State between Romania and Ukraine, independent since 1991; capital Chișinău. EU candidate since 2022.',
      ru: 'Государство между Румынией и Украиной, независимое с 1991 года; столица — Кишинёв. Кандидат в члены ЕС с 2022 года.',
    },
    wikidata: 'Q217',
    wikipedia: 'Moldova',
  },
  {
    id: 'mongolia',
    kind: 'state',
    name: { en: 'Mongolia', ru: 'Монголия' },
    aliases: {
      en: ['~Mongolian', '~Mongolians'],
      ru: ['~монгольский', '~монголы'],
    },
    definition: {
      en: 'Landlocked state between Russia and China; capital Ulaanbaatar. Observer in the SCO (as of early 2026).',
      ru: 'Государство без выхода к морю между Россией и Китаем; столица — Улан-Батор. Наблюдатель в ШОС (на начало 2026 года).',
    },
    wikidata: 'Q711',
    wikipedia: 'Mongolia',
  },
  {
    id: 'pakistan',
    kind: 'state',
    name: { en: 'Pakistan', ru: 'Пакистан' },
    full: { en: 'Islamic Republic of Pakistan', ru: 'Исламская Республика Пакистан' },
    aliases: {
      en: ['~Pakistani', '~Pakistanis'],
      ru: ['~пакистанский', '~пакистанцы'],
    },
    definition: {
      en: 'State in South Asia, independent since 1947; capital Islamabad. In the SCO since 2017.',
      ru: 'Государство в Южной Азии, независимое с 1947 года; столица — Исламабад. Член ШОС с 2017 года.',
    },
    wikidata: 'Q843',
    wikipedia: 'Pakistan',
  },
  {
    id: 'poland',
    kind: 'state',
    name: { en: 'Poland', ru: 'Польша' },
    full: { en: 'Republic of Poland', ru: 'Республика Польша' },
    aliases: {
      en: ['~Polish', '~Poles'],
      ru: ['~польский', '~поляки', '~поляк'],
    },
    definition: {
      en: 'State in Central Europe; capital Warsaw. In NATO since 1999 and the EU since 2004.',
      ru: 'Государство в Центральной Европе; столица — Варшава. Член НАТО с 1999 года и ЕС с 2004 года.',
    },
    wikidata: 'Q36',
    wikipedia: 'Poland',
  },
  {
    id: 'romania',
    kind: 'state',
    name: { en: 'Romania', ru: 'Румыния' },
    aliases: {
      en: ['~Romanian', '~Romanians'],
      ru: ['~румынский', '~румыны'],
    },
    definition: {
      en: 'State in southeast Europe on the Black Sea; capital Bucharest. In NATO since 2004 and the EU since 2007.',
      ru: 'Государство в Юго-Восточной Европе у Чёрного моря; столица — Бухарест. Член НАТО с 2004 года и ЕС с 2007 года.',
    },
    wikidata: 'Q218',
    wikipedia: 'Romania',
  },
  {
    id: 'russia',
    kind: 'state',
    name: { en: 'Russia', ru: 'Россия' },
    full: { en: 'Russian Federation', ru: 'Российская Федерация' },
    aliases: {
      en: ['~Russian', '~Russians'],
      ru: ['РФ', '~российский', '~россияне', '~россиянин'],
    },
    definition: {
      en: 'State in Eastern Europe and northern Asia; capital Moscow. Permanent member of the UN Security Council; in the CSTO, EAEU, SCO and BRICS.',
      ru: 'Государство в Восточной Европе и Северной Азии; столица — Москва. Постоянный член Совета Безопасности ООН; входит в ОДКБ, ЕАЭС, ШОС и БРИКС.',
    },
    wikidata: 'Q159',
    wikipedia: 'Russia',
  },
  {
    id: 'soviet-union',
    kind: 'state',
    name: { en: 'Soviet Union', ru: 'Советский Союз' },
    full: { en: 'Union of Soviet Socialist Republics', ru: 'Союз Советских Социалистических Республик' },
    aliases: {
      en: ['USSR', 'U.S.S.R.', '~Soviet', '~Soviets'],
      ru: ['СССР', '~советский'],
    },
    definition: {
      en: 'Former communist federal state in Europe and Asia, 1922–1991; capital Moscow. Fifteen states emerged from it, Russia and Kazakhstan among them.',
      ru: 'Бывшее коммунистическое федеративное государство в Европе и Азии, 1922–1991; столица — Москва. Ему наследовали пятнадцать государств, среди них Россия и Казахстан.',
    },
    wikipedia: 'Soviet Union',
  },
  {
    id: 'syria',
    kind: 'state',
    name: { en: 'Syria', ru: 'Сирия' },
    full: { en: 'Syrian Arab Republic', ru: 'Сирийская Арабская Республика' },
    aliases: {
      en: ['~Syrian', '~Syrians'],
      ru: ['~сирийский', '~сирийцы'],
    },
    definition: {
      en: "State in the Middle East; capital Damascus. Civil war from 2011; Bashar al-Assad's rule ended in December 2024.",
      ru: 'Государство на Ближнем Востоке; столица — Дамаск. Гражданская война с 2011 года; правление Башара Асада закончилось в декабре 2024 года.',
    },
    wikidata: 'Q858',
    wikipedia: 'Syria',
  },
  {
    id: 'tajikistan',
    kind: 'state',
    name: { en: 'Tajikistan', ru: 'Таджикистан' },
    full: { en: 'Republic of Tajikistan', ru: 'Республика Таджикистан' },
    aliases: {
      en: ['Tadjikistan', 'Tadzhikistan', '~Tajik', '~Tajiks', '~Tajikistani', '~Tajikistanis'],
      ru: ['~таджикский', '~таджикистанский', '~таджики', '~таджикистанцы'],
    },
    definition: {
      en: 'State in Central Asia bordering Afghanistan and China, independent since 1991; capital Dushanbe. In the CSTO and SCO (as of early 2026).',
      ru: 'Государство в Центральной Азии на границе с Афганистаном и Китаем, независимое с 1991 года; столица — Душанбе. Член ОДКБ и ШОС (на начало 2026 года).',
    },
    wikidata: 'Q863',
    wikipedia: 'Tajikistan',
  },
  {
    id: 'turkey',
    kind: 'state',
    name: { en: 'Turkey', ru: 'Турция' },
    full: { en: 'Republic of Türkiye', ru: 'Турецкая Республика' },
    aliases: {
      en: ['Türkiye', 'Turkiye', 'Republic of Turkey', 'Republic of Turkiye', '~Turkish', '~Turk', '~Turks'],
      ru: ['~турецкий', '~турки', '~турок'],
    },
    definition: {
      en: 'State in western Asia and southeast Europe; capital Ankara. In NATO since 1952; in the Organization of Turkic States. Called Türkiye at the UN since 2022.',
      ru: 'Государство в Западной Азии и Юго-Восточной Европе; столица — Анкара. Член НАТО с 1952 года; входит в Организацию тюркских государств.',
    },
    wikidata: 'Q43',
    wikipedia: 'Turkey',
  },
  {
    id: 'turkmenistan',
    kind: 'state',
    name: { en: 'Turkmenistan', ru: 'Туркменистан' },
    aliases: {
      en: ['Turkmenia', '~Turkmen', '~Turkmens', '~Turkmenistani'],
      ru: ['Туркмения', '~туркменский', '~туркменистанский', '~туркмены', '~туркменистанцы'],
    },
    definition: {
      en: 'State in Central Asia on the Caspian Sea, independent since 1991; capital Ashgabat. Permanently neutral since 1995; gas exporter.',
      ru: 'Государство в Центральной Азии у Каспийского моря, независимое с 1991 года; столица — Ашхабад. С 1995 года постоянно нейтрально; экспортирует газ.',
    },
    wikidata: 'Q874',
    wikipedia: 'Turkmenistan',
  },
  {
    id: 'ukraine',
    kind: 'state',
    name: { en: 'Ukraine', ru: 'Украина' },
    aliases: {
      en: ['~Ukrainian', '~Ukrainians'],
      ru: ['~украинский', '~украинцы', '~украинец'],
    },
    definition: {
      en: 'State in Eastern Europe, independent since 1991; capital Kyiv. Under full-scale invasion by Russia since February 2022; EU candidate since June 2022.',
      ru: 'Государство в Восточной Европе, независимое с 1991 года; столица — Киев. С февраля 2022 года Россия ведёт против неё полномасштабную войну; с июня 2022 года кандидат в ЕС.',
    },
    wikidata: 'Q212',
    wikipedia: 'Ukraine',
  },
  {
    id: 'united-kingdom',
    kind: 'state',
    name: { en: 'United Kingdom', ru: 'Великобритания' },
    full: { en: 'United Kingdom of Great Britain and Northern Ireland', ru: 'Соединённое Королевство Великобритании и Северной Ирландии' },
    aliases: {
      en: ['UK', 'U.K.', 'Great Britain', 'Britain', '~British', '~Briton', '~Britons'],
      ru: ['Соединённое Королевство', 'Британия', '~британский', '~британцы', '~британец'],
    },
    definition: {
      en: 'Island state in northwest Europe; capital London. Permanent member of the UN Security Council; in NATO; left the EU in 2020.',
      ru: 'Островное государство на северо-западе Европы; столица — Лондон. Постоянный член Совета Безопасности ООН; член НАТО; вышло из ЕС в 2020 году.',
    },
    wikidata: 'Q145',
    wikipedia: 'United Kingdom',
  },
  {
    id: 'united-states',
    kind: 'state',
    name: { en: 'United States', ru: 'США' },
    full: { en: 'United States of America', ru: 'Соединённые Штаты Америки' },
    aliases: {
      en: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', '~American', '~Americans'],
      ru: ['Соединённые Штаты', 'Америка', '~американский', '~американцы', '~американец'],
    },
    definition: {
      en: 'Federal state in North America; capital Washington. Permanent member of the UN Security Council; in NATO.',
      ru: 'Федеративное государство в Северной Америке; столица — Вашингтон. Постоянный член Совета Безопасности ООН; член НАТО.',
    },
    wikidata: 'Q30',
    wikipedia: 'United States',
  },
  {
    id: 'uzbekistan',
    kind: 'state',
    name: { en: 'Uzbekistan', ru: 'Узбекистан' },
    full: { en: 'Republic of Uzbekistan', ru: 'Республика Узбекистан' },
    aliases: {
      en: ['~Uzbek', '~Uzbeks', '~Uzbekistani', '~Uzbekistanis'],
      ru: ['~узбекский', '~узбекистанский', '~узбеки', '~узбекистанцы'],
    },
    definition: {
      en: 'Most populous state of Central Asia, independent since 1991; capital Tashkent. In the SCO and the Organization of Turkic States; not in the CSTO since 2012.',
      ru: 'Самое населённое государство Центральной Азии, независимое с 1991 года; столица — Ташкент. Член ШОС и Организации тюркских государств; вне ОДКБ с 2012 года.',
    },
    wikidata: 'Q265',
    wikipedia: 'Uzbekistan',
  },
];
