// International and regional organisations, alliances, formats, courts and banks.
import type { Entry } from '../model.ts';

export const organisations: readonly Entry[] = [
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
    wikipedia: 'BRICS',
  },
  {
    id: 'c5-1',
    kind: 'organisation',
    name: { en: 'C5+1', ru: 'C5+1' },
    full: { en: 'Central Asia plus one', ru: 'Центральная Азия плюс один' },
    aliases: {
      ru: ['С5+1', 'Центральная Азия + США'],
    },
    definition: {
      en: 'Format of talks between the five Central Asian states and one outside partner, first of all the United States (since 2015).',
      ru: 'Формат переговоров пяти стран Центральной Азии с одним внешним партнёром, прежде всего с США (с 2015 года).',
    },
    wikipedia: 'C5+1',
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
    wikipedia: 'Conference on Interaction and Confidence-Building Measures in Asia',
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
    id: 'council-of-europe',
    kind: 'organisation',
    name: { en: 'Council of Europe', ru: 'Совет Европы' },
    definition: {
      en: 'Organisation for human rights, democracy and the rule of law, founded in 1949 in Strasbourg; not part of the EU. Russia was excluded in 2022.',
      ru: 'Организация по правам человека, демократии и верховенству права, основана в 1949 году, Страсбург; не входит в ЕС. Россия исключена в 2022 году.',
    },
    wikipedia: 'Council of Europe',
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
    wikipedia: 'Collective Security Treaty Organization',
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
    wikipedia: 'Eurasian Development Bank',
  },
  {
    id: 'eurasian-economic-commission',
    kind: 'organisation',
    of: 'eurasian-economic-union',
    name: { en: 'Eurasian Economic Commission', ru: 'Евразийская экономическая комиссия' },
    aliases: {
      ru: ['ЕЭК'],
    },
    definition: {
      en: 'Standing regulatory body of the Eurasian Economic Union, at work since 2012, in Moscow.',
      ru: 'Постоянный регулирующий орган Евразийского экономического союза, работает с 2012 года в Москве.',
    },
    wikipedia: 'Eurasian Economic Commission',
  },
  {
    id: 'eurasian-economic-union',
    kind: 'organisation',
    name: { en: 'EAEU', ru: 'ЕАЭС' },
    full: { en: 'Eurasian Economic Union', ru: 'Евразийский экономический союз' },
    aliases: {
      en: ['EEU'],
      ru: ['Евразийский союз'],
    },
    definition: {
      en: 'Economic union with a customs union and common market, in force since 2015: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia (as of early 2026).',
      ru: 'Экономический союз с таможенным союзом и общим рынком, действует с 2015 года: Армения, Беларусь, Казахстан, Кыргызстан и Россия (на начало 2026 года).',
    },
    wikipedia: 'Eurasian Economic Union',
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
    id: 'european-commission',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Commission', ru: 'Европейская комиссия' },
    aliases: {
      en: ['EU Commission'],
      ru: ['Еврокомиссия'],
    },
    definition: {
      en: 'Executive body of the European Union, in Brussels; proposes laws and oversees how they are applied.',
      ru: 'Исполнительный орган Европейского союза, Брюссель; предлагает законы и следит за их применением.',
    },
    wikipedia: 'European Commission',
  },
  {
    id: 'european-parliament',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Parliament', ru: 'Европейский парламент' },
    aliases: {
      en: ['EU Parliament'],
      ru: ['Европарламент'],
    },
    definition: {
      en: 'Directly elected parliament of the European Union, with its seat in Strasbourg; passes laws together with the Council.',
      ru: 'Избираемый гражданами парламент Европейского союза, Страсбург; принимает законы вместе с Советом.',
    },
    wikipedia: 'European Parliament',
  },
  {
    id: 'european-union',
    kind: 'organisation',
    name: { en: 'European Union', ru: 'Европейский союз' },
    aliases: {
      en: ['EU', 'E.U.'],
      ru: ['ЕС', 'Евросоюз'],
    },
    definition: {
      en: 'Political and economic union of 27 European states (as of early 2026), so named since 1993; main institutions in Brussels.',
      ru: 'Политический и экономический союз 27 государств Европы (на начало 2026 года), под этим именем с 1993 года; основные учреждения в Брюсселе.',
    },
    wikipedia: 'European Union',
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
    id: 'nato',
    kind: 'organisation',
    name: { en: 'NATO', ru: 'НАТО' },
    full: { en: 'North Atlantic Treaty Organization', ru: 'Организация Североатлантического договора' },
    aliases: {
      en: ['North Atlantic Treaty Organisation', 'North Atlantic Alliance'],
      ru: ['Североатлантический альянс'],
    },
    definition: {
      en: 'Military alliance of 32 states of Europe and North America (as of early 2026), founded in 1949; seat in Brussels.',
      ru: 'Военный союз 32 государств Европы и Северной Америки (на начало 2026 года), основан в 1949 году; штаб-квартира в Брюсселе.',
    },
    wikipedia: 'NATO',
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
    id: 'shanghai-cooperation-organisation',
    kind: 'organisation',
    name: { en: 'SCO', ru: 'ШОС' },
    full: { en: 'Shanghai Cooperation Organisation', ru: 'Шанхайская организация сотрудничества' },
    aliases: {
      en: ['Shanghai Cooperation Organization'],
    },
    definition: {
      en: 'Security and economic organisation founded in 2001; ten members (as of early 2026): Belarus, China, India, Iran, Pakistan, Russia and four Central Asian states.',
      ru: 'Организация по безопасности и экономике, основана в 2001 году; десять членов (на начало 2026 года): Беларусь, Индия, Иран, Китай, Пакистан, Россия и четыре страны Центральной Азии.',
    },
    wikipedia: 'Shanghai Cooperation Organisation',
  },
  {
    id: 'un-security-council',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Security Council', ru: 'Совет Безопасности ООН' },
    aliases: {
      en: ['United Nations Security Council', 'U.N. Security Council', 'UNSC'],
      ru: ['Совбез ООН', 'СБ ООН'],
    },
    definition: {
      en: 'UN body for peace and security: fifteen members, five of them permanent with a veto (China, France, Russia, UK, US).',
      ru: 'Орган ООН по миру и безопасности: пятнадцать членов, из них пять постоянных с правом вето (Великобритания, Китай, Россия, США, Франция).',
    },
    wikipedia: 'United Nations Security Council',
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
    wikipedia: 'Union State',
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
    id: 'warsaw-pact',
    kind: 'organisation',
    name: { en: 'Warsaw Pact', ru: 'Варшавский договор' },
    full: { en: 'Warsaw Treaty Organization', ru: 'Организация Варшавского договора' },
    aliases: {
      en: ['Warsaw Treaty Organisation', 'Warsaw Treaty'],
    },
    definition: {
      en: 'Former military alliance of the Soviet Union and its Eastern European allies, 1955–1991.',
      ru: 'Бывший военный союз СССР и его союзников в Восточной Европе, 1955–1991.',
    },
    wikipedia: 'Warsaw Pact',
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
];
