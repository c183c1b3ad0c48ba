// International organisations, public bodies, parties and think tanks.
import type { Entry } from '../model.ts';

export const organisations: readonly Entry[] = [
  {
    id: 'asian-development-bank',
    kind: 'organisation',
    name: { en: 'Asian Development Bank', ru: 'Азиатский банк развития' },
    aliases: {
      en: ['Asian Development Bank', 'ADB'],
      ru: ['Азиатский банк развития', 'АБР'],
    },
    definition: {
      en: 'Regional development bank founded in 1966, with its seat in Manila; lends to states of Asia and the Pacific.',
      ru: 'Региональный банк развития, основан в 1966 году, штаб-квартира в Маниле; кредитует страны Азии и Тихого океана.',
    },
    source: { title: 'Wikipedia: Asian Development Bank', url: 'https://en.wikipedia.org/wiki/Asian_Development_Bank' },
  },
  {
    id: 'asian-infrastructure-investment-bank',
    kind: 'organisation',
    name: { en: 'AIIB', ru: 'АБИИ' },
    full: { en: 'Asian Infrastructure Investment Bank', ru: 'Азиатский банк инфраструктурных инвестиций' },
    aliases: {
      en: ['AIIB', 'Asian Infrastructure Investment Bank'],
      ru: ['АБИИ', 'Азиатский банк инфраструктурных инвестиций'],
    },
    definition: {
      en: 'Multilateral development bank proposed by China, open since January 2016, with its seat in Beijing; finances infrastructure.',
      ru: 'Многосторонний банк развития, созданный по предложению Китая; работает с января 2016 года в Пекине; финансирует инфраструктуру.',
    },
    source: { title: 'Wikipedia: Asian Infrastructure Investment Bank', url: 'https://en.wikipedia.org/wiki/Asian_Infrastructure_Investment_Bank' },
  },
  {
    id: 'astana-international-financial-centre',
    kind: 'organisation',
    name: { en: 'Astana International Financial Centre', ru: 'Международный финансовый центр «Астана»' },
    aliases: {
      en: ['Astana International Financial Centre', 'AIFC', 'Astana International Financial Center'],
      ru: ['Международный финансовый центр «Астана»', 'МФЦА'],
    },
    definition: {
      en: 'Financial centre in Astana, open since 2018, with its own court and rules based on the principles of English law.',
      ru: 'Финансовый центр в Астане, открыт в 2018 году; имеет собственный суд и правила на принципах английского права.',
    },
    of: 'kazakhstan',
    source: { title: 'Wikipedia: Astana International Financial Centre', url: 'https://en.wikipedia.org/wiki/Astana_International_Financial_Centre' },
  },
  {
    id: 'brics',
    kind: 'organisation',
    name: { en: 'BRICS', ru: 'БРИКС' },
    full: { en: 'Brazil, Russia, India, China, South Africa', ru: 'Бразилия, Россия, Индия, Китай, ЮАР' },
    aliases: {
      en: ['BRICS', 'Brazil, Russia, India, China, South Africa', 'BRICS+'],
      ru: ['БРИКС', 'Бразилия, Россия, Индия, Китай, ЮАР', 'БРИКС+'],
    },
    definition: {
      en: 'Group of large emerging economies, summits since 2009; South Africa joined in 2010. Widened from 2024 by Egypt, Ethiopia, Iran, the UAE and Indonesia.',
      ru: 'Группа крупных развивающихся экономик, саммиты с 2009 года; ЮАР вошла в 2010 году. С 2024 года присоединились Египет, Эфиопия, Иран, ОАЭ и Индонезия.',
    },
    source: { title: 'Wikipedia: BRICS', url: 'https://en.wikipedia.org/wiki/BRICS' },
  },
  {
    id: 'c5-1',
    kind: 'organisation',
    name: { en: 'C5+1', ru: 'C5+1' },
    full: { en: 'Central Asia plus one', ru: 'Центральная Азия плюс один' },
    aliases: {
      en: ['C5+1', 'Central Asia plus one'],
      ru: ['C5+1', 'Центральная Азия плюс один', 'С5+1', 'Центральная Азия + США'],
    },
    definition: {
      en: 'Format of talks between the five Central Asian states and one outside partner, first of all the United States (since 2015).',
      ru: 'Формат переговоров пяти стран Центральной Азии с одним внешним партнёром, прежде всего с США (с 2015 года).',
    },
    source: { title: 'Wikipedia: C5+1', url: 'https://en.wikipedia.org/wiki/C5+1' },
  },
  {
    id: 'cica',
    kind: 'organisation',
    name: { en: 'CICA', ru: 'СВМДА' },
    full: {
      en: 'Conference on Interaction and Confidence-Building Measures in Asia',
      ru: 'Совещание по взаимодействию и мерам доверия в Азии',
    },
    aliases: {
      en: ['CICA', 'Conference on Interaction and Confidence-Building Measures in Asia'],
      ru: ['СВМДА', 'Совещание по взаимодействию и мерам доверия в Азии'],
    },
    definition: {
      en: 'Asian security forum proposed by Kazakhstan in 1992, first summit in 2002; secretariat in Astana.',
      ru: 'Азиатский форум по безопасности, предложен Казахстаном в 1992 году, первый саммит — в 2002 году; секретариат в Астане.',
    },
    source: { title: 'Wikipedia: Conference on Interaction and Confidence-Building Measures in Asia', url: 'https://en.wikipedia.org/wiki/Conference_on_Interaction_and_Confidence-Building_Measures_in_Asia' },
  },
  {
    id: 'commonwealth-of-independent-states',
    kind: 'organisation',
    name: { en: 'CIS', ru: 'СНГ' },
    full: { en: 'Commonwealth of Independent States', ru: 'Содружество Независимых Государств' },
    aliases: {
      en: ['CIS', 'Commonwealth of Independent States'],
      ru: ['СНГ', 'Содружество Независимых Государств'],
    },
    definition: {
      en: 'Association of former Soviet republics founded in December 1991, seated in Minsk. Georgia left in 2009; Ukraine ended its part in 2018.',
      ru: 'Объединение бывших советских республик, создано в декабре 1991 года, штаб-квартира в Минске. Грузия вышла в 2009 году; Украина прекратила участие в 2018 году.',
    },
    source: { title: 'Wikipedia: Commonwealth of Independent States', url: 'https://en.wikipedia.org/wiki/Commonwealth_of_Independent_States' },
  },
  {
    id: 'council-of-europe',
    kind: 'organisation',
    name: { en: 'Council of Europe', ru: 'Совет Европы' },
    aliases: {
      en: ['Council of Europe'],
      ru: ['Совет Европы'],
    },
    definition: {
      en: 'Organisation for human rights, democracy and the rule of law, founded in 1949 in Strasbourg; not part of the EU. Russia was excluded in 2022.',
      ru: 'Организация по правам человека, демократии и верховенству права, основана в 1949 году, Страсбург; не входит в ЕС. Россия исключена в 2022 году.',
    },
    source: { title: 'Wikipedia: Council of Europe', url: 'https://en.wikipedia.org/wiki/Council_of_Europe' },
  },
  {
    id: 'csto',
    kind: 'organisation',
    name: { en: 'CSTO', ru: 'ОДКБ' },
    full: { en: 'Collective Security Treaty Organization', ru: 'Организация Договора о коллективной безопасности' },
    aliases: {
      en: ['CSTO', 'Collective Security Treaty Organization', 'Collective Security Treaty Organisation'],
      ru: ['ОДКБ', 'Организация Договора о коллективной безопасности'],
    },
    definition: {
      en: 'Military alliance of Armenia (participation frozen since 2024), Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan; treaty of 1992.',
      ru: 'Военный союз Армении (участие заморожено с 2024 года), Беларуси, Казахстана, Кыргызстана, России и Таджикистана; договор 1992 года.',
    },
    source: { title: 'Wikipedia: Collective Security Treaty Organization', url: 'https://en.wikipedia.org/wiki/Collective_Security_Treaty_Organization' },
  },
  {
    id: 'eurasian-development-bank',
    kind: 'organisation',
    name: { en: 'Eurasian Development Bank', ru: 'Евразийский банк развития' },
    aliases: {
      en: ['Eurasian Development Bank', 'EDB'],
      ru: ['Евразийский банк развития', 'ЕАБР'],
    },
    definition: {
      en: 'Development bank founded by Russia and Kazakhstan in 2006, with its seat in Almaty.',
      ru: 'Банк развития, учреждённый Россией и Казахстаном в 2006 году; штаб-квартира в Алматы.',
    },
    source: { title: 'Wikipedia: Eurasian Development Bank', url: 'https://en.wikipedia.org/wiki/Eurasian_Development_Bank' },
  },
  {
    id: 'eurasian-economic-commission',
    kind: 'organisation',
    name: { en: 'Eurasian Economic Commission', ru: 'Евразийская экономическая комиссия' },
    aliases: {
      en: ['Eurasian Economic Commission'],
      ru: ['Евразийская экономическая комиссия', 'ЕЭК'],
    },
    definition: {
      en: 'Standing regulatory body of the Eurasian Economic Union, at work since 2012, in Moscow.',
      ru: 'Постоянный регулирующий орган Евразийского экономического союза, работает с 2012 года в Москве.',
    },
    of: 'eurasian-economic-union',
    source: { title: 'Wikipedia: Eurasian Economic Commission', url: 'https://en.wikipedia.org/wiki/Eurasian_Economic_Commission' },
  },
  {
    id: 'eurasian-economic-union',
    kind: 'organisation',
    name: { en: 'EAEU', ru: 'ЕАЭС' },
    full: { en: 'Eurasian Economic Union', ru: 'Евразийский экономический союз' },
    aliases: {
      en: ['EAEU', 'Eurasian Economic Union', 'EEU'],
      ru: ['ЕАЭС', 'Евразийский экономический союз', 'Евразийский союз'],
    },
    definition: {
      en: 'Economic union with a customs union and common market, in force since 2015: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia (as of early 2026).',
      ru: 'Экономический союз с таможенным союзом и общим рынком, действует с 2015 года: Армения, Беларусь, Казахстан, Кыргызстан и Россия (на начало 2026 года).',
    },
    source: { title: 'Wikipedia: Eurasian Economic Union', url: 'https://en.wikipedia.org/wiki/Eurasian_Economic_Union' },
  },
  {
    id: 'european-bank-for-reconstruction-and-development',
    kind: 'organisation',
    name: { en: 'EBRD', ru: 'ЕБРР' },
    full: { en: 'European Bank for Reconstruction and Development', ru: 'Европейский банк реконструкции и развития' },
    aliases: {
      en: ['EBRD', 'European Bank for Reconstruction and Development'],
      ru: ['ЕБРР', 'Европейский банк реконструкции и развития'],
    },
    definition: {
      en: 'Development bank founded in 1991, with its seat in London; invests in former socialist economies and neighbouring regions.',
      ru: 'Банк развития, основан в 1991 году, штаб-квартира в Лондоне; вкладывает средства в бывшие социалистические экономики и соседние регионы.',
    },
    source: { title: 'Wikipedia: European Bank for Reconstruction and Development', url: 'https://en.wikipedia.org/wiki/European_Bank_for_Reconstruction_and_Development' },
  },
  {
    id: 'european-commission',
    kind: 'organisation',
    name: { en: 'European Commission', ru: 'Европейская комиссия' },
    aliases: {
      en: ['European Commission', 'EU Commission'],
      ru: ['Европейская комиссия', 'Еврокомиссия'],
    },
    definition: {
      en: 'Executive body of the European Union, in Brussels; proposes laws and oversees how they are applied.',
      ru: 'Исполнительный орган Европейского союза, Брюссель; предлагает законы и следит за их применением.',
    },
    of: 'european-union',
    source: { title: 'Wikipedia: European Commission', url: 'https://en.wikipedia.org/wiki/European_Commission' },
  },
  {
    id: 'european-parliament',
    kind: 'organisation',
    name: { en: 'European Parliament', ru: 'Европейский парламент' },
    aliases: {
      en: ['European Parliament', 'EU Parliament'],
      ru: ['Европейский парламент', 'Европарламент'],
    },
    definition: {
      en: 'Directly elected parliament of the European Union, with its seat in Strasbourg; passes laws together with the Council.',
      ru: 'Избираемый гражданами парламент Европейского союза, Страсбург; принимает законы вместе с Советом.',
    },
    of: 'european-union',
    source: { title: 'Wikipedia: European Parliament', url: 'https://en.wikipedia.org/wiki/European_Parliament' },
  },
  {
    id: 'european-union',
    kind: 'organisation',
    name: { en: 'European Union', ru: 'Европейский союз' },
    aliases: {
      en: ['European Union', 'EU', 'E.U.'],
      ru: ['Европейский союз', 'ЕС', 'Евросоюз'],
    },
    definition: {
      en: 'Political and economic union of 27 European states (as of early 2026), so named since 1993; main institutions in Brussels.',
      ru: 'Политический и экономический союз 27 государств Европы (на начало 2026 года), под этим именем с 1993 года; основные учреждения в Брюсселе.',
    },
    source: { title: 'Wikipedia: European Union', url: 'https://en.wikipedia.org/wiki/European_Union' },
  },
  {
    id: 'international-monetary-fund',
    kind: 'organisation',
    name: { en: 'IMF', ru: 'МВФ' },
    full: { en: 'International Monetary Fund', ru: 'Международный валютный фонд' },
    aliases: {
      en: ['IMF', 'International Monetary Fund'],
      ru: ['МВФ', 'Международный валютный фонд'],
    },
    definition: {
      en: 'International financial institution founded in 1944, in Washington; lends to states in payment difficulties and watches over currencies.',
      ru: 'Международная финансовая организация, основана в 1944 году, Вашингтон; кредитует государства с платёжными трудностями и следит за валютной системой.',
    },
    source: { title: 'Wikipedia: International Monetary Fund', url: 'https://en.wikipedia.org/wiki/International_Monetary_Fund' },
  },
  {
    id: 'kazakhstan-institute-for-strategic-studies',
    kind: 'organisation',
    name: { en: 'Kazakhstan Institute for Strategic Studies', ru: 'Казахстанский институт стратегических исследований' },
    aliases: {
      en: ['Kazakhstan Institute for Strategic Studies', 'KazISS'],
      ru: ['Казахстанский институт стратегических исследований', 'КИСИ'],
    },
    definition: {
      en: 'Research institute on foreign and domestic policy under the president of Kazakhstan, founded in 1993.',
      ru: 'Исследовательский институт внешней и внутренней политики при президенте Казахстана, основан в 1993 году.',
    },
    of: 'kazakhstan',
    source: { title: 'Wikipedia: Kazakhstan Institute for Strategic Studies', url: 'https://en.wikipedia.org/wiki/Kazakhstan_Institute_for_Strategic_Studies' },
  },
  {
    id: 'loughborough-university',
    kind: 'organisation',
    name: { en: 'Loughborough University', ru: 'Университет Лафборо' },
    aliases: {
      en: ['Loughborough University'],
      ru: ['Университет Лафборо'],
    },
    definition: {
      en: 'Public university in Loughborough, England, chartered in 1966.',
      ru: 'Государственный университет в Лафборо, Англия; хартия 1966 года.',
    },
    source: { title: 'Wikipedia: Loughborough University', url: 'https://en.wikipedia.org/wiki/Loughborough_University' },
  },
  {
    id: 'mazhilis',
    kind: 'organisation',
    name: { en: 'Mazhilis', ru: 'Мажилис' },
    aliases: {
      en: ['Mazhilis', 'Majilis'],
      ru: ['Мажилис'],
    },
    definition: {
      en: 'Lower house of Kazakhstan\'s parliament under the constitution of 1995.',
      ru: 'Нижняя палата парламента Казахстана по конституции 1995 года.',
    },
    of: 'kazakhstan',
    source: { title: 'Wikipedia: Mazhilis', url: 'https://en.wikipedia.org/wiki/Mazhilis' },
  },
  {
    id: 'national-security-committee-of-kazakhstan',
    kind: 'organisation',
    name: { en: 'National Security Committee of Kazakhstan', ru: 'Комитет национальной безопасности Казахстана' },
    aliases: {
      en: ['National Security Committee of Kazakhstan', 'KNB'],
      ru: ['Комитет национальной безопасности Казахстана', 'КНБ', 'КНБ Казахстана'],
    },
    definition: {
      en: 'Security and intelligence service of Kazakhstan, founded in 1992 in place of the republic\'s KGB.',
      ru: 'Служба безопасности и разведки Казахстана, созданная в 1992 году на месте республиканского КГБ.',
    },
    of: 'kazakhstan',
    source: { title: 'Wikipedia: National Security Committee (Kazakhstan)', url: 'https://en.wikipedia.org/wiki/National_Security_Committee_(Kazakhstan)' },
  },
  {
    id: 'nato',
    kind: 'organisation',
    name: { en: 'NATO', ru: 'НАТО' },
    full: { en: 'North Atlantic Treaty Organization', ru: 'Организация Североатлантического договора' },
    aliases: {
      en: [
        'NATO', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation',
        'North Atlantic Alliance',
      ],
      ru: ['НАТО', 'Организация Североатлантического договора', 'Североатлантический альянс'],
    },
    definition: {
      en: 'Military alliance of 32 states of Europe and North America (as of early 2026), founded in 1949; seat in Brussels.',
      ru: 'Военный союз 32 государств Европы и Северной Америки (на начало 2026 года), основан в 1949 году; штаб-квартира в Брюсселе.',
    },
    source: { title: 'Wikipedia: NATO', url: 'https://en.wikipedia.org/wiki/NATO' },
  },
  {
    id: 'nur-otan',
    kind: 'organisation',
    name: { en: 'Nur Otan', ru: 'Нур Отан' },
    aliases: {
      en: ['Nur Otan', 'Amanat'],
      ru: ['Нур Отан', 'Аманат'],
    },
    definition: {
      en: 'Ruling party of Kazakhstan (as of early 2026), founded in 1999 as Otan; renamed Amanat in 2022.',
      ru: 'Правящая партия Казахстана (на начало 2026 года), основана в 1999 году как «Отан»; с 2022 года — «Аманат».',
    },
    of: 'kazakhstan',
    source: { title: 'Wikipedia: Amanat (political party)', url: 'https://en.wikipedia.org/wiki/Amanat_(political_party)' },
  },
  {
    id: 'organisation-of-islamic-cooperation',
    kind: 'organisation',
    name: { en: 'OIC', ru: 'ОИС' },
    full: { en: 'Organisation of Islamic Cooperation', ru: 'Организация исламского сотрудничества' },
    aliases: {
      en: [
        'OIC', 'Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation',
        'Organisation of the Islamic Conference', 'Organization of the Islamic Conference',
      ],
      ru: ['ОИС', 'Организация исламского сотрудничества', 'Организация Исламская конференция'],
    },
    definition: {
      en: 'Organisation of 57 states with Muslim populations, founded in 1969, with its seat in Jeddah; all five Central Asian states belong.',
      ru: 'Организация 57 государств с мусульманским населением, основана в 1969 году, штаб-квартира в Джидде; входят все пять стран Центральной Азии.',
    },
    source: { title: 'Wikipedia: Organisation of Islamic Cooperation', url: 'https://en.wikipedia.org/wiki/Organisation_of_Islamic_Cooperation' },
  },
  {
    id: 'organization-of-turkic-states',
    kind: 'organisation',
    name: { en: 'Organization of Turkic States', ru: 'Организация тюркских государств' },
    aliases: {
      en: [
        'Organization of Turkic States', 'OTS', 'Organisation of Turkic States', 'Turkic Council',
        'Cooperation Council of Turkic Speaking States',
      ],
      ru: ['Организация тюркских государств', 'ОТГ', 'Тюркский совет'],
    },
    definition: {
      en: 'Organisation of Azerbaijan, Kazakhstan, Kyrgyzstan, Turkey and Uzbekistan, founded in 2009 as the Turkic Council; secretariat in Istanbul.',
      ru: 'Организация Азербайджана, Казахстана, Кыргызстана, Турции и Узбекистана, основана в 2009 году как Тюркский совет; секретариат в Стамбуле.',
    },
    source: { title: 'Wikipedia: Organization of Turkic States', url: 'https://en.wikipedia.org/wiki/Organization_of_Turkic_States' },
  },
  {
    id: 'osce',
    kind: 'organisation',
    name: { en: 'OSCE', ru: 'ОБСЕ' },
    full: {
      en: 'Organization for Security and Co-operation in Europe',
      ru: 'Организация по безопасности и сотрудничеству в Европе',
    },
    aliases: {
      en: [
        'OSCE', 'Organization for Security and Co-operation in Europe',
        'Organization for Security and Cooperation in Europe',
        'Organisation for Security and Co-operation in Europe',
        'Organisation for Security and Cooperation in Europe',
      ],
      ru: ['ОБСЕ', 'Организация по безопасности и сотрудничеству в Европе'],
    },
    definition: {
      en: 'Security organisation of 57 states of Europe, Central Asia and North America, so named since 1995; seat in Vienna.',
      ru: 'Организация по безопасности 57 государств Европы, Центральной Азии и Северной Америки, под этим именем с 1995 года; штаб-квартира в Вене.',
    },
    source: { title: 'Wikipedia: Organization for Security and Co-operation in Europe', url: 'https://en.wikipedia.org/wiki/Organization_for_Security_and_Co-operation_in_Europe' },
  },
  {
    id: 'osce-minsk-group',
    kind: 'organisation',
    name: { en: 'OSCE Minsk Group', ru: 'Минская группа ОБСЕ' },
    aliases: {
      en: ['OSCE Minsk Group', 'Minsk Group'],
      ru: ['Минская группа ОБСЕ', 'Минская группа'],
    },
    definition: {
      en: 'Group of states that mediated over Nagorno-Karabakh from 1992, chaired by France, Russia and the United States; closed in 2025.',
      ru: 'Группа стран-посредников по Нагорному Карабаху с 1992 года во главе с Россией, США и Францией; закрыта в 2025 году.',
    },
    source: { title: 'Wikipedia: OSCE Minsk Group', url: 'https://en.wikipedia.org/wiki/OSCE_Minsk_Group' },
  },
  {
    id: 'russian-international-affairs-council',
    kind: 'organisation',
    name: { en: 'RIAC', ru: 'РСМД' },
    full: { en: 'Russian International Affairs Council', ru: 'Российский совет по международным делам' },
    aliases: {
      en: ['RIAC', 'Russian International Affairs Council'],
      ru: ['РСМД', 'Российский совет по международным делам'],
    },
    definition: {
      en: 'Russian think tank and membership organisation on foreign policy, in Moscow; founded in 2010 by order of the president.',
      ru: 'Российский аналитический центр и объединение экспертов по внешней политике, Москва; учреждён в 2010 году распоряжением президента.',
    },
    of: 'russia',
    source: { title: 'Wikipedia: Russian International Affairs Council', url: 'https://en.wikipedia.org/wiki/Russian_International_Affairs_Council' },
  },
  {
    id: 'shanghai-cooperation-organisation',
    kind: 'organisation',
    name: { en: 'SCO', ru: 'ШОС' },
    full: { en: 'Shanghai Cooperation Organisation', ru: 'Шанхайская организация сотрудничества' },
    aliases: {
      en: ['SCO', 'Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization'],
      ru: ['ШОС', 'Шанхайская организация сотрудничества'],
    },
    definition: {
      en: 'Security and economic organisation founded in 2001; ten members (as of early 2026): Belarus, China, India, Iran, Pakistan, Russia and four Central Asian states.',
      ru: 'Организация по безопасности и экономике, основана в 2001 году; десять членов (на начало 2026 года): Беларусь, Индия, Иран, Китай, Пакистан, Россия и четыре страны Центральной Азии.',
    },
    source: { title: 'Wikipedia: Shanghai Cooperation Organisation', url: 'https://en.wikipedia.org/wiki/Shanghai_Cooperation_Organisation' },
  },
  {
    id: 'un-security-council',
    kind: 'organisation',
    name: { en: 'UN Security Council', ru: 'Совет Безопасности ООН' },
    aliases: {
      en: ['UN Security Council', 'United Nations Security Council', 'U.N. Security Council', 'UNSC'],
      ru: ['Совет Безопасности ООН', 'Совбез ООН', 'СБ ООН'],
    },
    definition: {
      en: 'UN body for peace and security: fifteen members, five of them permanent with a veto (China, France, Russia, UK, US).',
      ru: 'Орган ООН по миру и безопасности: пятнадцать членов, из них пять постоянных с правом вето (Великобритания, Китай, Россия, США, Франция).',
    },
    of: 'united-nations',
    source: { title: 'Wikipedia: United Nations Security Council', url: 'https://en.wikipedia.org/wiki/United_Nations_Security_Council' },
  },
  {
    id: 'union-state',
    kind: 'organisation',
    name: { en: 'Union State', ru: 'Союзное государство' },
    full: { en: 'Union State of Russia and Belarus', ru: 'Союзное государство России и Белоруссии' },
    aliases: {
      en: ['Union State', 'Union State of Russia and Belarus', 'Union State of Belarus and Russia'],
      ru: ['Союзное государство', 'Союзное государство России и Белоруссии', 'Союзное государство России и Беларуси'],
    },
    definition: {
      en: 'Union of Russia and Belarus under a treaty of December 1999, meant to bring their economies and policies together.',
      ru: 'Союз России и Беларуси по договору декабря 1999 года, цель — сближение экономики и политики.',
    },
    source: { title: 'Wikipedia: Union State', url: 'https://en.wikipedia.org/wiki/Union_State' },
  },
  {
    id: 'united-nations',
    kind: 'organisation',
    name: { en: 'United Nations', ru: 'Организация Объединённых Наций' },
    aliases: {
      en: ['United Nations', 'UN', 'U.N.'],
      ru: ['Организация Объединённых Наций', 'ООН', 'Объединённые Нации'],
    },
    definition: {
      en: 'Worldwide organisation of 193 member states (as of early 2026), founded in 1945, with its seat in New York.',
      ru: 'Всемирная организация 193 государств-членов (на начало 2026 года), основана в 1945 году, штаб-квартира в Нью-Йорке.',
    },
    source: { title: 'Wikipedia: United Nations', url: 'https://en.wikipedia.org/wiki/United_Nations' },
  },
  {
    id: 'warsaw-pact',
    kind: 'organisation',
    name: { en: 'Warsaw Pact', ru: 'Варшавский договор' },
    full: { en: 'Warsaw Treaty Organization', ru: 'Организация Варшавского договора' },
    aliases: {
      en: ['Warsaw Pact', 'Warsaw Treaty Organization', 'Warsaw Treaty Organisation', 'Warsaw Treaty'],
      ru: ['Варшавский договор', 'Организация Варшавского договора'],
    },
    definition: {
      en: 'Former military alliance of the Soviet Union and its Eastern European allies, 1955–1991.',
      ru: 'Бывший военный союз СССР и его союзников в Восточной Европе, 1955–1991.',
    },
    source: { title: 'Wikipedia: Warsaw Pact', url: 'https://en.wikipedia.org/wiki/Warsaw_Pact' },
  },
  {
    id: 'world-bank',
    kind: 'organisation',
    name: { en: 'World Bank', ru: 'Всемирный банк' },
    aliases: {
      en: ['World Bank', 'World Bank Group', 'International Bank for Reconstruction and Development', 'IBRD'],
      ru: ['Всемирный банк', 'Группа Всемирного банка', 'Международный банк реконструкции и развития', 'МБРР'],
    },
    definition: {
      en: 'International development bank founded in 1944, with its seat in Washington; lends to governments for development projects.',
      ru: 'Международный банк развития, основан в 1944 году, штаб-квартира в Вашингтоне; кредитует правительства на цели развития.',
    },
    source: { title: 'Wikipedia: World Bank', url: 'https://en.wikipedia.org/wiki/World_Bank' },
  },
  {
    id: 'world-trade-organization',
    kind: 'organisation',
    name: { en: 'World Trade Organization', ru: 'Всемирная торговая организация' },
    aliases: {
      en: ['World Trade Organization', 'WTO', 'World Trade Organisation'],
      ru: ['Всемирная торговая организация', 'ВТО'],
    },
    definition: {
      en: 'Organisation that sets and settles the rules of world trade, founded in 1995, with its seat in Geneva.',
      ru: 'Организация, устанавливающая правила мировой торговли и разбирающая споры, основана в 1995 году, Женева.',
    },
    source: { title: 'Wikipedia: World Trade Organization', url: 'https://en.wikipedia.org/wiki/World_Trade_Organization' },
  },
];
