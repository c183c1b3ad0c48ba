// Public bodies of states: parliaments, ministries, agencies, services, armed forces, parties.
import type { Entry } from '../model.ts';

export const bodies: readonly Entry[] = [
  {
    id: 'african-national-congress',
    kind: 'organisation',
    of: 'south-africa',
    name: { en: 'African National Congress', ru: 'Африканский национальный конгресс' },
    aliases: {
      en: ['ANC', "South Africa's African National Congress"],
      ru: ['АНК ЮАР', '?АНК'],
    },
    definition: {
      en: 'South African party founded in 1912 against racial rule; in government since 1994, in coalition since 2024.',
      ru: 'Партия ЮАР, основана в 1912 году и боролась с расовым режимом; у власти с 1994 года, с 2024 года — в коалиции.',
    },
    wikipedia: 'African National Congress',
  },
  {
    id: 'agence-francaise-de-developpement',
    kind: 'organisation',
    of: 'france',
    name: { en: 'French Development Agency', ru: 'Французское агентство развития' },
    aliases: {
      en: ['Agence française de développement'],
    },
    definition: {
      en: 'Public development bank of France, with roots in 1941.',
      ru: 'Государственный банк развития Франции, ведёт историю с 1941 года.',
    },
    wikipedia: 'French Development Agency',
  },
  {
    id: 'all-belarusian-people-s-assembly',
    kind: 'organisation',
    of: 'belarus',
    name: { en: "All-Belarusian People's Assembly", ru: 'Всебелорусское народное собрание' },
    aliases: {
      en: ['All-Belarusian Assembly', '?ABPA'],
      ru: ['ВНС'],
    },
    definition: {
      en: 'Assembly of delegates in Belarus, first held in 1996; a constitutional body since 2022, chaired by Alexander Lukashenko from 2024.',
      ru: 'Собрание делегатов в Белоруссии, впервые созвано в 1996 году; с 2022 года — конституционный орган, с 2024 года председатель — Александр Лукашенко.',
    },
    wikipedia: "All-Belarusian People's Assembly",
  },
  {
    id: 'alliance-90-the-greens',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'German Greens', ru: 'Партия зелёных Германии' },
    full: { en: 'Alliance 90/The Greens', ru: 'Союз 90 / Зелёные' },
    aliases: {
      en: ['Green Party of Germany', "Alliance '90/The Greens", '?the Greens', '?Greens', 'German Green Party'],
      ru: ['Союз-90/Зелёные', '?Партия зелёных', 'Союз 90/«Зелёные»', 'немецкие зелёные', 'партия зелёных Германии'],
    },
    definition: {
      en: 'German party formed in 1993 from the Greens and Alliance 90; in federal government in 1998–2005 and 2021–2025.',
      ru: 'Партия Германии, образована в 1993 году; входила в федеральное правительство в 1998–2005 и 2021–2025 годах.',
    },
    wikipedia: 'Alliance 90/The Greens',
  },
  {
    id: 'alternative-for-germany',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Alternative for Germany', ru: 'Альтернатива для Германии' },
    aliases: {
      en: ['AfD', 'AFD', 'Alternative für Deutschland'],
      ru: ['АдГ'],
    },
    definition: {
      en: 'German party founded in 2013; second largest in the Bundestag after the election of February 2025.',
      ru: 'Партия Германии, основана в 2013 году; вторая по величине в бундестаге после выборов февраля 2025 года.',
    },
    wikipedia: 'Alternative for Germany',
  },
  {
    id: 'armed-forces-of-the-philippines',
    kind: 'organisation',
    of: 'philippines',
    name: { en: 'Armed Forces of the Philippines', ru: 'Вооружённые силы Филиппин' },
    aliases: {
      en: ['Philippine military', 'Philippine Armed Forces', '?AFP', 'Philippine Navy', 'Philippine Army'],
      ru: ['армия Филиппин', 'ВМС Филиппин', 'вооружённые силы Филиппин'],
    },
    definition: {
      en: 'Military of the Philippines.',
      ru: 'Армия Филиппин.',
    },
    wikipedia: 'Armed Forces of the Philippines',
  },
  {
    id: 'armed-forces-of-ukraine',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Armed Forces of Ukraine', ru: 'Вооружённые силы Украины' },
    aliases: {
      en: [
        'AFU', 'Ukrainian Armed Forces', 'Ukrainian armed forces', 'Ukrainian military', 'Ukrainian army', 'Ukrainian Army',
        'Ukrainian Air Force', 'Ukrainian Navy', 'Ukrainian General Staff', 'ZSU',
      ],
      ru: ['ВСУ', 'украинская армия', 'вооружённые силы Украины', 'ВС Украины', 'украинские войска'],
    },
    definition: {
      en: 'Military of Ukraine, formed in 1991; commander-in-chief Valerii Zaluzhnyi in 2021–2024, then Oleksandr Syrskyi.',
      ru: 'Армия Украины, образована в 1991 году; главнокомандующий в 2021–2024 годах — Валерий Залужный, затем — Александр Сырский.',
    },
    wikipedia: 'Armed Forces of Ukraine',
  },
  {
    id: 'assembly-of-experts',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Assembly of Experts', ru: 'Совет экспертов Ирана' },
    aliases: {
      en: ["Iran's Assembly of Experts", 'Assembly of Experts of Iran'],
      ru: ['?Совет экспертов', '?Ассамблея экспертов'],
    },
    definition: {
      en: 'Elected assembly of 88 clerics in Iran that chooses and supervises the supreme leader.',
      ru: 'Выборный орган из 88 духовных лиц в Иране, избирающий верховного лидера и надзирающий за ним.',
    },
    wikipedia: 'Assembly of Experts',
  },
  {
    id: 'assembly-of-people-of-kazakhstan',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Assembly of People of Kazakhstan', ru: 'Ассамблея народа Казахстана' },
    aliases: {
      en: ['Assembly of the People of Kazakhstan', 'Assembly of the Peoples of Kazakhstan', '?APK'],
      ru: ['?АНК', 'Ассамблея народов Казахстана'],
    },
    definition: {
      en: "Advisory body under the president of Kazakhstan that represents the country's ethnic groups, founded in 1995.",
      ru: 'Консультативный орган при президенте Казахстана, представляющий этнические группы страны; создан в 1995 году.',
    },
    wikipedia: 'Assembly of People of Kazakhstan',
  },
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
    id: 'atomic-energy-organization-of-iran',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Atomic Energy Organization of Iran', ru: 'Организация по атомной энергии Ирана' },
    aliases: {
      en: ['AEOI', "Iran's Atomic Energy Organization", 'Iranian Atomic Energy Organization'],
      ru: ['ОАЭИ'],
    },
    definition: {
      en: 'Iranian state organisation in charge of nuclear facilities, founded in 1974.',
      ru: 'Иранское ведомство, управляющее ядерными объектами; создано в 1974 году.',
    },
    wikipedia: 'Atomic Energy Organization of Iran',
  },
  {
    id: 'australian-defence-force',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'Australian Defence Force', ru: 'Силы обороны Австралии' },
    aliases: {
      en: [
        '?ADF', 'Australian Defense Force', 'Royal Australian Navy', 'Australian Army', 'Australian military',
        'Royal Australian Air Force',
      ],
      ru: ['ВС Австралии', 'Австралийские силы обороны', 'ВМС Австралии', 'вооружённые силы Австралии', 'силы обороны Австралии'],
    },
    definition: {
      en: 'Military of Australia: navy, army and air force.',
      ru: 'Армия Австралии: флот, сухопутные войска и ВВС.',
    },
    wikipedia: 'Australian Defence Force',
  },
  {
    id: 'australian-department-of-defence',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'Australian Department of Defence', ru: 'Министерство обороны Австралии' },
    aliases: {
      en: [
        "Australia's Department of Defence", '?Department of Defence', 'Australian Defence Department', 'Australian Department of Defense',
      ],
      ru: ['Минобороны Австралии', 'министерство обороны Австралии'],
    },
    definition: {
      en: 'Defence ministry of Australia.',
      ru: 'Министерство обороны Австралии.',
    },
    wikipedia: 'Department of Defence (Australia)',
  },
  {
    id: 'australian-department-of-foreign-affairs-and-trade',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'Australian Department of Foreign Affairs and Trade', ru: 'Министерство иностранных дел и торговли Австралии' },
    aliases: {
      en: ['DFAT', '?Department of Foreign Affairs and Trade', "Australia's Department of Foreign Affairs and Trade"],
      ru: ['МИД Австралии', 'министерство иностранных дел и торговли Австралии'],
    },
    definition: {
      en: 'Foreign and trade ministry of Australia, formed in 1987.',
      ru: 'Внешнеполитическое и торговое ведомство Австралии, образовано в 1987 году.',
    },
    wikipedia: 'Department of Foreign Affairs and Trade',
  },
  {
    id: 'australian-labor-party',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'Australian Labor Party', ru: 'Лейбористская партия Австралии' },
    aliases: {
      en: ['ALP', '?Labor Party', 'Labor Party of Australia', 'Australian Labour Party'],
      ru: ['АЛП', 'австралийские лейбористы', 'Австралийская лейбористская партия', 'лейбористская партия Австралии'],
    },
    definition: {
      en: 'Australian party founded around 1901; in government since May 2022 under Anthony Albanese (as of early 2026).',
      ru: 'Австралийская партия, действует с 1901 года; с мая 2022 года у власти во главе с Энтони Албанизи (на начало 2026 года).',
    },
    wikipedia: 'Australian Labor Party',
  },
  {
    id: 'awami-league',
    kind: 'organisation',
    of: 'bangladesh',
    name: { en: 'Awami League', ru: 'Авами лиг' },
    aliases: {
      en: ['Bangladesh Awami League'],
      ru: ['Народная лига Бангладеш'],
    },
    definition: {
      en: 'Party of Bangladesh founded in 1949; in government under Sheikh Hasina in 1996–2001 and 2009–2024.',
      ru: 'Партия Бангладеш, основана в 1949 году; правила при Шейх Хасине в 1996–2001 и 2009–2024 годах.',
    },
    wikipedia: 'Awami League',
  },
  {
    id: 'ba-ath-party',
    kind: 'organisation',
    of: 'syria',
    name: { en: "Ba'ath Party", ru: 'Партия «Баас»' },
    full: { en: "Arab Socialist Ba'ath Party", ru: 'Партия арабского социалистического возрождения' },
    aliases: {
      en: ['Baath Party', 'Arab Socialist Baath Party', "Ba'ath party", 'Baath party'],
      ru: ['Баас', 'партия «Баас»', 'ПАСВ', 'БААС'],
    },
    definition: {
      en: 'Arab nationalist party founded in Syria in 1947; its branches ruled Iraq until 2003 and Syria from 1963 to 2024.',
      ru: 'Арабская националистическая партия, основана в Сирии в 1947 году; её ветви правили Ираком до 2003 года и Сирией в 1963–2024 годах.',
    },
    wikipedia: "Ba'ath Party",
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
    id: 'bank-of-england',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'Bank of England', ru: 'Банк Англии' },
    aliases: {
      en: ['BoE'],
    },
    definition: {
      en: 'Central bank of the United Kingdom, founded in 1694.',
      ru: 'Центральный банк Великобритании, основан в 1694 году.',
    },
    wikipedia: 'Bank of England',
  },
  {
    id: 'bank-of-japan',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Bank of Japan', ru: 'Банк Японии' },
    aliases: {
      en: ['BOJ', 'BoJ', 'Japanese central bank'],
      ru: ['центробанк Японии'],
    },
    definition: {
      en: 'Central bank of Japan, founded in 1882.',
      ru: 'Центральный банк Японии, основан в 1882 году.',
    },
    wikipedia: 'Bank of Japan',
  },
  {
    id: 'bharatiya-janata-party',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Bharatiya Janata Party', ru: 'Бхаратия джаната парти' },
    aliases: {
      en: ['BJP', "India's Bharatiya Janata Party"],
      ru: ['БДП', 'Индийская народная партия'],
    },
    definition: {
      en: 'Party in government in India since 2014 (as of early 2026), founded in 1980; party of Narendra Modi.',
      ru: 'Правящая партия Индии с 2014 года (на начало 2026 года), основана в 1980 году; партия Нарендры Моди.',
    },
    wikipedia: 'Bharatiya Janata Party',
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
    id: 'bnd',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'BND', ru: 'БНД' },
    full: { en: 'Bundesnachrichtendienst', ru: 'Федеральная разведывательная служба Германии' },
    aliases: {
      en: ['German Federal Intelligence Service', 'German foreign intelligence service'],
      ru: ['?Федеральная разведывательная служба', 'Бундеснахрихтендинст', 'федеральная разведывательная служба Германии'],
    },
    definition: {
      en: 'Foreign intelligence service of Germany, founded in 1956; headquarters in Berlin.',
      ru: 'Внешняя разведка Германии, создана в 1956 году; штаб-квартира — в Берлине.',
    },
    wikipedia: 'Federal Intelligence Service',
  },
  {
    id: 'british-army',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'British Army', ru: 'Британская армия' },
    aliases: {
      ru: ['армия Великобритании', 'сухопутные войска Великобритании'],
    },
    definition: {
      en: 'Land force of the United Kingdom.',
      ru: 'Сухопутные войска Великобритании.',
    },
    wikipedia: 'British Army',
  },
  {
    id: 'brothers-of-italy',
    kind: 'organisation',
    of: 'italy',
    name: { en: 'Brothers of Italy', ru: 'Братья Италии' },
    aliases: {
      en: ["Fratelli d'Italia", '?FdI'],
      ru: ['партия «Братья Италии»'],
    },
    definition: {
      en: 'Italian party founded in December 2012, led by Giorgia Meloni since 2014; leading party of government since October 2022.',
      ru: 'Итальянская партия, основана в декабре 2012 года; с 2014 года лидер — Джорджа Мелони. С октября 2022 года — ведущая партия правительства.',
    },
    wikipedia: 'Brothers of Italy',
  },
  {
    id: 'bundesbank',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Bundesbank', ru: 'Бундесбанк' },
    full: { en: 'Deutsche Bundesbank', ru: 'Немецкий федеральный банк' },
    aliases: {
      en: ['German Bundesbank', 'German central bank'],
      ru: ['центральный банк Германии'],
    },
    definition: {
      en: 'Central bank of Germany in Frankfurt, founded in 1957; part of the Eurosystem.',
      ru: 'Центральный банк Германии во Франкфурте, основан в 1957 году; входит в Евросистему.',
    },
    wikipedia: 'Deutsche Bundesbank',
  },
  {
    id: 'bundesrat',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'German Bundesrat', ru: 'Бундесрат Германии' },
    aliases: {
      en: ['?Bundesrat'],
      ru: ['?Бундесрат'],
    },
    definition: {
      en: "Chamber of Germany's legislature in which the governments of the sixteen states are represented.",
      ru: 'Палата законодательной власти Германии, в которой представлены правительства шестнадцати земель.',
    },
    wikipedia: 'German Bundesrat',
  },
  {
    id: 'bundestag',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Bundestag', ru: 'Бундестаг' },
    aliases: {
      en: ['German Bundestag', 'German parliament', 'German Parliament'],
      ru: ['немецкий парламент', 'парламент Германии'],
    },
    definition: {
      en: 'Federal parliament of Germany, founded in 1949; elected for four years, it elects the chancellor.',
      ru: 'Федеральный парламент Германии, учреждён в 1949 году; избирается на четыре года и избирает канцлера.',
    },
    wikipedia: 'Bundestag',
  },
  {
    id: 'bundeswehr',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Bundeswehr', ru: 'Бундесвер' },
    aliases: {
      en: ['German armed forces', 'German Armed Forces', 'German military'],
      ru: ['вооружённые силы Германии', 'немецкая армия', 'ВС ФРГ'],
    },
    definition: {
      en: 'Armed forces of the Federal Republic of Germany, founded in 1955; conscription was suspended in 2011.',
      ru: 'Вооружённые силы ФРГ, созданы в 1955 году; призыв приостановлен в 2011 году.',
    },
    wikipedia: 'Bundeswehr',
  },
  {
    id: 'bundnis-sahra-wagenknecht',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Sahra Wagenknecht Alliance', ru: 'Союз Сары Вагенкнехт' },
    aliases: {
      en: ['BSW', 'Bündnis Sahra Wagenknecht', 'Alliance Sahra Wagenknecht'],
      ru: ['ССВ', 'партия Сары Вагенкнехт'],
    },
    definition: {
      en: 'German party founded in January 2024 by former members of the Left Party around Sahra Wagenknecht.',
      ru: 'Партия Германии, основана в январе 2024 года выходцами из Левой партии во главе с Сарой Вагенкнехт.',
    },
    wikipedia: 'Sahra Wagenknecht Alliance',
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
    id: 'canadian-armed-forces',
    kind: 'organisation',
    of: 'canada',
    name: { en: 'Canadian Armed Forces', ru: 'Вооружённые силы Канады' },
    aliases: {
      en: ['?CAF', 'Royal Canadian Navy', 'Canadian military', 'Canadian Forces', 'Canadian Army'],
      ru: ['ВС Канады', 'канадская армия', 'ВМС Канады', 'вооружённые силы Канады'],
    },
    definition: {
      en: 'Military of Canada, unified in 1968.',
      ru: 'Армия Канады, объединена в 1968 году.',
    },
    wikipedia: 'Canadian Armed Forces',
  },
  {
    id: 'central-bank-of-russia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Central Bank of Russia', ru: 'Центральный банк России' },
    full: { en: 'Central Bank of the Russian Federation', ru: 'Центральный банк Российской Федерации' },
    aliases: {
      en: ['Bank of Russia', 'Russian Central Bank', "Russia's Central Bank", '?CBR'],
      ru: [
        'Банк России', 'ЦБ РФ', 'центробанк России', 'центробанк РФ', 'ЦБ России', '?Центробанк', 'российский Центробанк', '?ЦБ',
        'центральный банк России', 'центральный банк Российской Федерации',
      ],
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
      ru: ['береговая охрана КНР', 'китайская береговая охрана', 'береговая охрана Китая'],
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
      ru: ['КПК', 'компартия Китая', 'китайская компартия', '?Компартия', '?Коммунистическая партия', 'коммунистическая партия Китая'],
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
        'Минкоммерции КНР', 'Минкоммерции Китая', 'министерство коммерции Китая', 'министерство торговли КНР', 'Минторг КНР',
        '?Министерство коммерции', 'министерство коммерции КНР',
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
      ru: [
        'МИД КНР', 'китайский МИД', 'министерство иностранных дел КНР', 'министерство иностранных дел Китая',
        'министерство иностранных дел Китайской Народной Республики',
      ],
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
      ru: [
        'Минобороны КНР', 'Минобороны Китая', 'министерство обороны КНР', 'министерство национальной обороны КНР',
        'министерство обороны Китая', 'министерство национальной обороны Китайской Народной Республики',
      ],
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
    id: 'christian-democratic-union',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Christian Democratic Union of Germany', ru: 'Христианско-демократический союз Германии' },
    aliases: {
      en: ['CDU/CSU', '?CDU', 'Christian Democratic Union', '?Christian Democrats', 'Christian Social Union', '?CSU'],
      ru: ['ХДС', 'ХДС/ХСС', '?Христианско-демократический союз', '?ХСС', 'Христианско-социальный союз', 'немецкие христианские демократы'],
    },
    definition: {
      en: "German party founded in 1945, allied with Bavaria's Christian Social Union (CSU); party of chancellors Adenauer, Kohl, Merkel and Merz.",
      ru: 'Партия Германии, основана в 1945 году; в союзе с баварским ХСС. Партия канцлеров Аденауэра, Коля, Меркель и Мерца.',
    },
    wikipedia: 'Christian Democratic Union of Germany',
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
    id: 'civic-platform',
    kind: 'organisation',
    of: 'poland',
    name: { en: 'Civic Platform', ru: 'Гражданская платформа' },
    aliases: {
      en: ['Civic Coalition', 'Platforma Obywatelska'],
      ru: ['Гражданская коалиция'],
    },
    definition: {
      en: 'Polish party founded in 2001, later led by Donald Tusk; core of the Civic Coalition, in government in 2007–2015 and since December 2023.',
      ru: 'Польская партия, основана в 2001 году; лидер — Дональд Туск. Ядро Гражданской коалиции, у власти в 2007–2015 годах и с декабря 2023 года.',
    },
    wikipedia: 'Civic Platform',
  },
  {
    id: 'civil-contract',
    kind: 'organisation',
    of: 'armenia',
    name: { en: 'Civil Contract party', ru: 'Партия «Гражданский договор»' },
    aliases: {
      en: ['?Civil Contract'],
      ru: ['партия «Гражданский договор»', '?Гражданский договор'],
    },
    definition: {
      en: 'Ruling party of Armenia since 2018 (as of early 2026), founded in 2013 and led by Nikol Pashinyan.',
      ru: 'Правящая партия Армении с 2018 года (на начало 2026 года), основана в 2013 году; лидер — Никол Пашинян.',
    },
    wikipedia: 'Civil Contract (Armenia)',
  },
  {
    id: 'communist-party-of-the-russian-federation',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Communist Party of the Russian Federation', ru: 'Коммунистическая партия Российской Федерации' },
    aliases: {
      en: ['CPRF', 'KPRF', 'Russian Communist Party'],
      ru: ['КПРФ', 'коммунистическая партия Российской Федерации'],
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
      ru: ['КПСС', 'ВКП(б)', 'коммунистическая партия Советского Союза'],
    },
    definition: {
      en: "Ruling party of the Soviet Union until 1991, founded by Lenin's Bolsheviks; banned in Russia in November 1991.",
      ru: 'Правящая партия СССР до 1991 года, созданная большевиками во главе с Лениным; в России запрещена в ноябре 1991 года.',
    },
    wikipedia: 'Communist Party of the Soviet Union',
  },
  {
    id: 'communist-party-of-vietnam',
    kind: 'organisation',
    of: 'vietnam',
    name: { en: 'Communist Party of Vietnam', ru: 'Коммунистическая партия Вьетнама' },
    aliases: {
      en: ['CPV', 'Vietnamese Communist Party', "Vietnam's Communist Party"],
      ru: ['КПВ', 'компартия Вьетнама', 'коммунистическая партия Вьетнама'],
    },
    definition: {
      en: 'Ruling party of Vietnam, founded in 1930; its general secretary since August 2024 is Tô Lâm.',
      ru: 'Правящая партия Вьетнама, основана в 1930 году; с августа 2024 года генеральный секретарь — То Лам.',
    },
    wikipedia: 'Communist Party of Vietnam',
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
    id: 'conservative-party',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'British Conservative Party', ru: 'Консервативная партия Великобритании' },
    aliases: {
      en: [
        '?Conservative Party', '?Tories', '?Tory', '?Conservatives', 'UK Conservative Party', 'Tory Party',
        'Conservative and Unionist Party',
      ],
      ru: ['?Консервативная партия', '?тори', 'британские консерваторы', 'консервативная партия Великобритании'],
    },
    definition: {
      en: 'One of the large parties of the United Kingdom, founded in 1834; in government in 2010–2024.',
      ru: 'Одна из крупных партий Великобритании, основана в 1834 году; была у власти в 2010–2024 годах.',
    },
    wikipedia: 'Conservative Party (UK)',
  },
  {
    id: 'conservative-party-of-canada',
    kind: 'organisation',
    of: 'canada',
    name: { en: 'Conservative Party of Canada', ru: 'Консервативная партия Канады' },
    aliases: {
      en: ['Canadian Conservatives', 'Canadian Conservative Party'],
      ru: ['канадские консерваторы', 'консервативная партия Канады'],
    },
    definition: {
      en: 'Canadian party formed in 2003; in government in 2006–2015 under Stephen Harper.',
      ru: 'Канадская партия, образована в 2003 году; у власти в 2006–2015 годах при Стивене Харпере.',
    },
    wikipedia: 'Conservative Party of Canada',
  },
  {
    id: 'constitutional-democratic-party-of-japan',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Constitutional Democratic Party of Japan', ru: 'Конституционно-демократическая партия Японии' },
    aliases: {
      en: ['CDPJ', '?Constitutional Democratic Party', '?CDP'],
      ru: ['КДПЯ', '?Конституционно-демократическая партия'],
    },
    definition: {
      en: 'Main opposition party of Japan after the elections of 2017–2024, founded in 2017.',
      ru: 'Главная оппозиционная партия Японии по итогам выборов 2017–2024 годов, основана в 2017 году.',
    },
    wikipedia: 'Constitutional Democratic Party of Japan',
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
    id: 'defence-intelligence-of-ukraine',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'HUR', ru: 'ГУР' },
    full: { en: 'Main Directorate of Intelligence of the Ministry of Defence of Ukraine', ru: 'Главное управление разведки Министерства обороны Украины' },
    aliases: {
      en: [
        'Defence Intelligence of Ukraine', 'Defense Intelligence of Ukraine', 'Ukrainian military intelligence',
        "Ukraine's military intelligence", '?Main Intelligence Directorate', '?GUR', 'Main Directorate of Intelligence',
      ],
      ru: [
        'ГУР Украины', 'ГУР Минобороны Украины', '?Главное управление разведки', 'украинская военная разведка', 'ГУР МО Украины',
        'главное управление разведки Министерства обороны Украины',
      ],
    },
    definition: {
      en: 'Military intelligence of Ukraine, founded in 1992; headed by Kyrylo Budanov from 2020 to the start of 2026.',
      ru: 'Военная разведка Украины, создана в 1992 году; с 2020 до начала 2026 года её возглавлял Кирилл Буданов.',
    },
    wikipedia: 'Main Directorate of Intelligence (Ukraine)',
  },
  {
    id: 'defense-intelligence-agency',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'Defense Intelligence Agency', ru: 'Разведывательное управление Министерства обороны США' },
    aliases: {
      en: ['US Defense Intelligence Agency', '?DIA', 'U.S. Defense Intelligence Agency'],
      ru: ['РУМО', '?РУМО США', 'разведывательное управление Министерства обороны США'],
    },
    definition: {
      en: 'Military intelligence agency of the US Department of Defense, founded in 1961.',
      ru: 'Военная разведка Министерства обороны США, создана в 1961 году.',
    },
    wikipedia: 'Defense Intelligence Agency',
  },
  {
    id: 'dem-party',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'DEM Party', ru: 'Партия равенства и демократии народов' },
    full: { en: "Peoples' Equality and Democracy Party", ru: 'Партия народного равенства и демократии' },
    aliases: {
      en: ["Peoples' Democratic Party", 'HDP'],
      ru: ['Демократическая партия народов', 'ДПН'],
    },
    definition: {
      en: "Turkish party supported mainly by Kurdish voters, under this name since 2023; heir of the Peoples' Democratic Party (HDP).",
      ru: 'Турецкая партия, опирающаяся главным образом на курдских избирателей, под этим названием с 2023 года; преемница Демократической партии народов.',
    },
    wikipedia: "Peoples' Equality and Democracy Party",
  },
  {
    id: 'democratic-alliance',
    kind: 'organisation',
    of: 'south-africa',
    name: { en: 'South African Democratic Alliance', ru: 'Демократический альянс ЮАР' },
    aliases: {
      en: ['?Democratic Alliance', 'Democratic Alliance of South Africa'],
      ru: ['?Демократический альянс', 'демократический альянс ЮАР'],
    },
    definition: {
      en: 'South African party formed in 2000; in coalition government with the African National Congress since 2024.',
      ru: 'Партия ЮАР, образована в 2000 году; с 2024 года в коалиционном правительстве с Африканским национальным конгрессом.',
    },
    wikipedia: 'Democratic Alliance (South Africa)',
  },
  {
    id: 'democratic-party',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Democratic Party', ru: 'Демократическая партия США' },
    aliases: {
      en: ['?Democratic Party', '?Democrats', '?House Democrats', '?Senate Democrats', 'U.S. Democratic Party'],
      ru: ['?Демократическая партия', 'демократическая партия США'],
    },
    definition: {
      en: 'One of the two main parties of the United States, founded in 1828; party of presidents Roosevelt, Obama and Biden.',
      ru: 'Одна из двух главных партий США, основана в 1828 году; партия президентов Рузвельта, Обамы и Байдена.',
    },
    wikipedia: 'Democratic Party (United States)',
  },
  {
    id: 'democratic-party-of-korea',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'Democratic Party of Korea', ru: 'Демократическая партия Кореи' },
    aliases: {
      en: ["South Korea's Democratic Party", 'Korean Democratic Party', 'Democratic Party of South Korea', 'Minjoo Party'],
      ru: ['демократическая партия «Тобуро»', 'Тобуро минджудан', 'демократическая партия Кореи'],
    },
    definition: {
      en: 'Party of South Korea, the largest in parliament since 2020; in government under Moon Jae-in (2017–2022) and Lee Jae-myung (from 2025).',
      ru: 'Партия Южной Кореи, крупнейшая в парламенте с 2020 года; у власти при Мун Чжэ Ине (2017–2022) и Ли Чжэ Мёне (с 2025 года).',
    },
    wikipedia: 'Democratic Party of Korea',
  },
  {
    id: 'democratic-progressive-party',
    kind: 'organisation',
    of: 'taiwan',
    name: { en: 'Democratic Progressive Party', ru: 'Демократическая прогрессивная партия' },
    aliases: {
      en: ['DPP', "Taiwan's Democratic Progressive Party"],
      ru: ['ДПП', 'Демократическая прогрессивная партия Тайваня'],
    },
    definition: {
      en: 'Party in government on Taiwan since 2016 (as of early 2026), founded in 1986; party of Tsai Ing-wen and Lai Ching-te.',
      ru: 'Правящая партия Тайваня с 2016 года (на начало 2026 года), основана в 1986 году; партия Цай Инвэнь и Лай Циндэ.',
    },
    wikipedia: 'Democratic Progressive Party',
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
      ru: ['?Министерство внутренней безопасности', 'МВБ США', 'министерство внутренней безопасности США'],
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
      ru: ['Минюст США', 'американский Минюст', 'американское министерство юстиции', 'министерство юстиции США'],
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
    id: 'dgse',
    kind: 'organisation',
    of: 'france',
    name: { en: 'DGSE', ru: 'ГУВБ' },
    full: { en: 'Direction générale de la sécurité extérieure', ru: 'Главное управление внешней безопасности Франции' },
    aliases: {
      en: [
        'French Directorate-General for External Security', 'General Directorate for External Security',
        'Directorate-General for External Security',
      ],
      ru: [
        '?Главное управление внешней безопасности', 'Генеральное управление внешней безопасности', 'французская внешняя разведка',
        'главное управление внешней безопасности Франции',
      ],
    },
    definition: {
      en: 'Foreign intelligence service of France, founded in 1982.',
      ru: 'Внешняя разведка Франции, создана в 1982 году.',
    },
    wikipedia: 'Directorate-General for External Security',
  },
  {
    id: 'die-linke',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Die Linke', ru: 'Левая партия Германии' },
    aliases: {
      en: ['German Left Party', '?Left Party'],
      ru: ['?Левая партия', 'партия «Левые»', 'левая партия Германии'],
    },
    definition: {
      en: 'German party formed in 2007 from the Party of Democratic Socialism and the WASG.',
      ru: 'Партия Германии, образована в 2007 году слиянием Партии демократического социализма и WASG.',
    },
    wikipedia: 'Die Linke',
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
    id: 'federal-constitutional-court-of-germany',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'German Federal Constitutional Court', ru: 'Федеральный конституционный суд Германии' },
    aliases: {
      en: ['?Federal Constitutional Court', 'German Constitutional Court', 'Bundesverfassungsgericht'],
      ru: [
        '?Федеральный конституционный суд', 'конституционный суд Германии', 'конституционный суд ФРГ',
        'федеральный конституционный суд Германии',
      ],
    },
    definition: {
      en: 'Constitutional court of Germany in Karlsruhe, at work since 1951.',
      ru: 'Конституционный суд Германии в Карлсруэ, действует с 1951 года.',
    },
    wikipedia: 'Federal Constitutional Court',
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
    id: 'fidesz',
    kind: 'organisation',
    of: 'hungary',
    name: { en: 'Fidesz', ru: 'Фидес' },
    full: { en: 'Fidesz – Hungarian Civic Alliance', ru: 'Фидес — Венгерский гражданский союз' },
    aliases: {
      en: ['Fidesz party', 'Fidesz-KDNP'],
      ru: ['Фидес-ХДНП'],
    },
    definition: {
      en: 'Hungarian party founded in 1988, led by Viktor Orbán; in government in 1998–2002 and from 2010 (as of early 2026).',
      ru: 'Венгерская партия, основана в 1988 году, лидер — Виктор Орбан; у власти в 1998–2002 годах и с 2010 года (на начало 2026 года).',
    },
    wikipedia: 'Fidesz',
  },
  {
    id: 'five-star-movement',
    kind: 'organisation',
    of: 'italy',
    name: { en: 'Five Star Movement', ru: 'Движение пяти звёзд' },
    aliases: {
      en: ['?M5S', 'Movimento 5 Stelle', '5-Star Movement'],
      ru: ['Движение «Пять звёзд»'],
    },
    definition: {
      en: 'Italian party founded in 2009 by Beppe Grillo and Gianroberto Casaleggio; in government in 2018–2022.',
      ru: 'Итальянская партия, основана в 2009 году Беппе Грилло и Джанроберто Казаледжо; входила в правительство в 2018–2022 годах.',
    },
    wikipedia: 'Five Star Movement',
  },
  {
    id: 'foreign-commonwealth-and-development-office',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'UK Foreign Office', ru: 'МИД Великобритании' },
    full: { en: 'Foreign, Commonwealth and Development Office', ru: 'Министерство иностранных дел, по делам Содружества и развития' },
    aliases: {
      en: [
        'FCDO', '?Foreign Office', 'Foreign, Commonwealth & Development Office', 'British Foreign Office',
        'Foreign and Commonwealth Office', 'Foreign & Commonwealth Office', 'FCO', 'Department for International Development', 'DFID',
        'UK Foreign Ministry', 'British Foreign Ministry',
      ],
      ru: [
        'Форин-офис', 'британский МИД', '?Форин офис', 'министерство иностранных дел Великобритании',
        'министерство иностранных дел и по делам Содружества', 'министерство иностранных дел, по делам Содружества и развития',
      ],
    },
    definition: {
      en: 'Foreign ministry of the United Kingdom, formed in September 2020 from the Foreign and Commonwealth Office and the aid department DFID.',
      ru: 'Внешнеполитическое ведомство Великобритании, образовано в сентябре 2020 года слиянием Форин-офиса и ведомства по помощи развитию.',
    },
    wikipedia: 'Foreign, Commonwealth and Development Office',
  },
  {
    id: 'free-democratic-party-of-germany',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Free Democratic Party of Germany', ru: 'Свободная демократическая партия Германии' },
    aliases: {
      en: ['?Free Democratic Party', 'FDP', '?Free Democrats'],
      ru: ['СвДП', '?Свободная демократическая партия', 'свободная демократическая партия Германии'],
    },
    definition: {
      en: 'German party founded in 1948; in federal government in 2021–2024, not in the Bundestag after the election of 2025.',
      ru: 'Партия Германии, основана в 1948 году; входила в правительство в 2021–2024 годах, после выборов 2025 года не представлена в бундестаге.',
    },
    wikipedia: 'Free Democratic Party (Germany)',
  },
  {
    id: 'freedom-party-of-austria',
    kind: 'organisation',
    of: 'austria',
    name: { en: 'Freedom Party of Austria', ru: 'Австрийская партия свободы' },
    aliases: {
      en: ['FPÖ', 'Austrian Freedom Party', 'Freiheitliche Partei Österreichs'],
      ru: ['?АПС'],
    },
    definition: {
      en: 'Austrian party founded in 1956; it came first in the parliamentary election of September 2024.',
      ru: 'Австрийская партия, основана в 1956 году; заняла первое место на парламентских выборах сентября 2024 года.',
    },
    wikipedia: 'Freedom Party of Austria',
  },
  {
    id: 'french-armed-forces',
    kind: 'organisation',
    of: 'france',
    name: { en: 'French Armed Forces', ru: 'Вооружённые силы Франции' },
    aliases: {
      en: ['French Army', 'French Navy', 'French military', 'French army'],
      ru: ['французская армия', 'ВМС Франции', 'ВС Франции', 'вооружённые силы Франции'],
    },
    definition: {
      en: 'Army, navy, air and space force and gendarmerie of France; volunteers only since 2001, with a nuclear force at sea and in the air.',
      ru: 'Армия, флот, воздушно-космические силы и жандармерия Франции; с 2001 года без призыва, с ядерными силами морского и воздушного базирования.',
    },
    wikipedia: 'French Armed Forces',
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
    id: 'gchq',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'GCHQ', ru: 'Центр правительственной связи' },
    full: { en: 'Government Communications Headquarters', ru: 'Центр правительственной связи Великобритании' },
    aliases: {
      ru: [
        'ЦПС Великобритании', 'Штаб-квартира правительственной связи', 'GCHQ', 'Government Communications Headquarters',
        'центр правительственной связи Великобритании',
      ],
    },
    definition: {
      en: 'Signals intelligence and cyber security service of the United Kingdom, founded in 1919; seated in Cheltenham.',
      ru: 'Служба радиоразведки и кибербезопасности Великобритании, основана в 1919 году; находится в Челтнеме.',
    },
    wikipedia: 'GCHQ',
  },
  {
    id: 'georgian-dream',
    kind: 'organisation',
    of: 'georgia-country',
    name: { en: 'Georgian Dream', ru: 'Грузинская мечта' },
    aliases: {
      en: ['Georgian Dream party', 'Georgian Dream – Democratic Georgia'],
      ru: ['партия «Грузинская мечта»', 'Грузинская мечта — Демократическая Грузия'],
    },
    definition: {
      en: 'Ruling party of Georgia since 2012 (as of early 2026), founded that year by the businessman Bidzina Ivanishvili.',
      ru: 'Правящая партия Грузии с 2012 года (на начало 2026 года), основана тогда же предпринимателем Бидзиной Иванишвили.',
    },
    wikipedia: 'Georgian Dream',
  },
  {
    id: 'german-foreign-office',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'German Foreign Office', ru: 'МИД Германии' },
    full: { en: 'German Federal Foreign Office', ru: 'Федеральное министерство иностранных дел Германии' },
    aliases: {
      en: ['Federal Foreign Office', 'German Foreign Ministry', 'Auswärtiges Amt'],
      ru: ['МИД ФРГ', 'немецкий МИД', 'министерство иностранных дел Германии', 'министерство иностранных дел ФРГ'],
    },
    definition: {
      en: 'Foreign ministry of Germany, seated in Berlin.',
      ru: 'Внешнеполитическое ведомство Германии в Берлине.',
    },
    wikipedia: 'Federal Foreign Office',
  },
  {
    id: 'gknb',
    kind: 'organisation',
    of: 'kyrgyzstan',
    name: { en: 'GKNB', ru: 'ГКНБ' },
    full: { en: 'State Committee for National Security of Kyrgyzstan', ru: 'Государственный комитет национальной безопасности Киргизии' },
    aliases: {
      en: ['?State Committee for National Security', 'SCNS', 'UKMK', 'Kyrgyz State Committee for National Security'],
      ru: [
        'ГКНБ Киргизии', 'ГКНБ Кыргызстана', '?Государственный комитет национальной безопасности', 'Госкомитет национальной безопасности',
      ],
    },
    definition: {
      en: 'Security service of Kyrgyzstan; Kamchybek Tashiev became its head in October 2020.',
      ru: 'Служба безопасности Киргизии; в октябре 2020 года её возглавил Камчыбек Ташиев.',
    },
    wikipedia: 'State Committee for National Security (Kyrgyzstan)',
  },
  {
    id: 'global-affairs-canada',
    kind: 'organisation',
    of: 'canada',
    name: { en: 'Global Affairs Canada', ru: 'МИД Канады' },
    aliases: {
      en: ['Canadian Foreign Ministry', "Canada's Foreign Ministry", 'Department of Foreign Affairs, Trade and Development'],
      ru: ['министерство иностранных дел Канады'],
    },
    definition: {
      en: 'Foreign, trade and aid ministry of Canada, under this name since 2015.',
      ru: 'Ведомство внешней политики, торговли и помощи развитию Канады; название — с 2015 года.',
    },
    wikipedia: 'Global Affairs Canada',
  },
  {
    id: 'grand-national-assembly-of-turkey',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'Grand National Assembly of Turkey', ru: 'Великое национальное собрание Турции' },
    aliases: {
      en: [
        'TBMM', 'Turkish Grand National Assembly', '?Grand National Assembly', 'Turkish parliament', 'Turkish Parliament',
        "Turkey's parliament", 'Türkiye Büyük Millet Meclisi',
      ],
      ru: ['ВНСТ', 'Меджлис Турции', 'турецкий парламент', 'парламент Турции', 'Великое национальное собрание'],
    },
    definition: {
      en: 'Single-chamber parliament of Turkey, founded in 1920; 600 members since 2018.',
      ru: 'Однопалатный парламент Турции, учреждён в 1920 году; с 2018 года 600 депутатов.',
    },
    wikipedia: 'Grand National Assembly of Turkey',
  },
  {
    id: 'gru',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'GRU', ru: 'ГРУ' },
    full: { en: 'Main Directorate of the General Staff of the Russian Armed Forces', ru: 'Главное управление Генерального штаба Вооружённых сил России' },
    aliases: {
      en: ['?Main Intelligence Directorate', 'Glavnoye razvedyvatelnoye upravlenie'],
      ru: [
        'ГРУ Генштаба', '?Главное разведывательное управление', 'ГРУ ГШ', 'Главное разведывательное управление Генштаба',
        'главное управление Генерального штаба Вооружённых сил России',
      ],
    },
    definition: {
      en: 'Military intelligence service of Russia, founded in 1918; officially called Main Directorate since 2010, GRU still being the usual name.',
      ru: 'Военная разведка России, ведёт историю с 1918 года; с 2010 года официально — Главное управление, но название ГРУ осталось в обиходе.',
    },
    wikipedia: 'GRU (Russian Federation)',
  },
  {
    id: 'guardian-council',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Guardian Council', ru: 'Совет стражей конституции' },
    aliases: {
      en: ['Council of Guardians', "Iran's Guardian Council", 'Guardian Council of Iran'],
      ru: ['Совет стражей', 'Совет стражей конституции Ирана'],
    },
    definition: {
      en: 'Iranian body of twelve jurists that reviews laws and admits candidates to elections, founded in 1980.',
      ru: 'Иранский орган из двенадцати правоведов, проверяет законы и допускает кандидатов к выборам; создан в 1980 году.',
    },
    wikipedia: 'Guardian Council',
  },
  {
    id: 'hm-treasury',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'HM Treasury', ru: 'Казначейство Великобритании' },
    aliases: {
      en: ['UK Treasury', 'British Treasury', "His Majesty's Treasury", "Her Majesty's Treasury"],
      ru: [
        'министерство финансов Великобритании', 'Минфин Великобритании', 'британское казначейство', 'британский Минфин',
        'казначейство Великобритании',
      ],
    },
    definition: {
      en: 'Finance ministry of the United Kingdom, headed by the chancellor of the exchequer.',
      ru: 'Финансовое ведомство Великобритании, возглавляемое канцлером казначейства.',
    },
    wikipedia: 'HM Treasury',
  },
  {
    id: 'house-of-commons',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'House of Commons', ru: 'Палата общин' },
    aliases: {
      en: ['UK House of Commons', 'British House of Commons'],
      ru: ['Палата общин Великобритании', 'палата общин британского парламента'],
    },
    definition: {
      en: 'Elected lower house of the UK parliament: 650 members, one from each constituency.',
      ru: 'Избираемая нижняя палата парламента Великобритании: 650 депутатов, по одному от округа.',
    },
    wikipedia: 'House of Commons of the United Kingdom',
  },
  {
    id: 'house-of-lords',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'House of Lords', ru: 'Палата лордов' },
    aliases: {
      en: ['UK House of Lords', 'British House of Lords'],
      ru: ['Палата лордов Великобритании'],
    },
    definition: {
      en: 'Upper house of the UK parliament, most of whose members are appointed for life.',
      ru: 'Верхняя палата парламента Великобритании, большинство членов которой назначаются пожизненно.',
    },
    wikipedia: 'House of Lords',
  },
  {
    id: 'house-of-representatives',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US House of Representatives', ru: 'Палата представителей США' },
    aliases: {
      en: ['United States House of Representatives', '?House of Representatives', 'US House', 'U.S. House of Representatives', 'U.S. House'],
      ru: ['?Палата представителей', 'палата представителей США'],
    },
    definition: {
      en: 'Lower house of the US Congress: 435 voting members, elected for two years by districts.',
      ru: 'Нижняя палата Конгресса США: 435 голосующих членов, избираемых по округам на два года.',
    },
    wikipedia: 'United States House of Representatives',
  },
  {
    id: 'indian-armed-forces',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Indian Armed Forces', ru: 'Вооружённые силы Индии' },
    aliases: {
      en: ['Indian Army', 'Indian military', 'Indian army', 'Indian Navy', 'Indian navy', 'Indian Air Force'],
      ru: ['индийская армия', 'ВМС Индии', 'ВВС Индии', 'ВС Индии', 'индийские ВМС', 'вооружённые силы Индии'],
    },
    definition: {
      en: 'Military of India: army, navy and air force, of volunteers.',
      ru: 'Армия Индии: сухопутные войска, флот и ВВС, комплектуются добровольцами.',
    },
    wikipedia: 'Indian Armed Forces',
  },
  {
    id: 'indian-national-congress',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Indian National Congress', ru: 'Индийский национальный конгресс' },
    aliases: {
      en: ['?Congress Party', '?Congress party', '?INC', '?Congress'],
      ru: ['ИНК'],
    },
    definition: {
      en: 'Indian party founded in 1885; it led the independence movement and long governed, last in 2004–2014.',
      ru: 'Индийская партия, основана в 1885 году; возглавляла движение за независимость и долго правила страной, в последний раз в 2004–2014 годах.',
    },
    wikipedia: 'Indian National Congress',
  },
  {
    id: 'indonesian-national-armed-forces',
    kind: 'organisation',
    of: 'indonesia',
    name: { en: 'Indonesian National Armed Forces', ru: 'Вооружённые силы Индонезии' },
    aliases: {
      en: ['Tentara Nasional Indonesia', 'TNI', 'Indonesian military', 'Indonesian Navy', 'Indonesian army'],
      ru: ['Национальная армия Индонезии', 'армия Индонезии', 'вооружённые силы Индонезии'],
    },
    definition: {
      en: 'Military of Indonesia.',
      ru: 'Армия Индонезии.',
    },
    wikipedia: 'Indonesian National Armed Forces',
  },
  {
    id: 'inter-services-intelligence',
    kind: 'organisation',
    of: 'pakistan',
    name: { en: 'Inter-Services Intelligence', ru: 'Межведомственная разведка Пакистана' },
    aliases: {
      en: ['?ISI', "Pakistan's Inter-Services Intelligence", 'Inter-Services Intelligence Directorate', 'Pakistani intelligence'],
      ru: ['?Межведомственная разведка', 'пакистанская разведка'],
    },
    definition: {
      en: 'Main intelligence service of Pakistan, founded in 1948 and led by an army general.',
      ru: 'Главная спецслужба Пакистана, создана в 1948 году; возглавляет её армейский генерал.',
    },
    wikipedia: 'Inter-Services Intelligence',
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
    id: 'iranian-foreign-ministry',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Iranian Foreign Ministry', ru: 'МИД Ирана' },
    full: { en: 'Ministry of Foreign Affairs of Iran', ru: 'Министерство иностранных дел Ирана' },
    aliases: {
      en: ["Iran's Foreign Ministry", 'Iranian Ministry of Foreign Affairs'],
      ru: ['иранский МИД', 'МИД ИРИ', 'министерство иностранных дел Ирана'],
    },
    definition: {
      en: 'Foreign ministry of Iran; headed by Abbas Araghchi since August 2024.',
      ru: 'Внешнеполитическое ведомство Ирана; с августа 2024 года его возглавляет Аббас Аракчи.',
    },
    wikipedia: 'Ministry of Foreign Affairs (Iran)',
  },
  {
    id: 'islamic-revolutionary-guard-corps',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Islamic Revolutionary Guard Corps', ru: 'Корпус стражей исламской революции' },
    aliases: {
      en: [
        'IRGC', 'Revolutionary Guards', 'Revolutionary Guard', 'Revolutionary Guard Corps', 'Iranian Revolutionary Guards',
        "Iran's Revolutionary Guards", 'Pasdaran', 'Islamic Revolutionary Guards Corps', 'IRGC Navy',
      ],
      ru: ['КСИР', 'Стражи исламской революции'],
    },
    definition: {
      en: 'Iranian military force beside the regular army, founded in 1979; its commander is appointed by the supreme leader.',
      ru: 'Вооружённая сила Ирана наряду с регулярной армией, создана в 1979 году; командующего назначает верховный лидер.',
    },
    wikipedia: 'Islamic Revolutionary Guard Corps',
  },
  {
    id: 'israel-defense-forces',
    kind: 'organisation',
    of: 'israel',
    name: { en: 'Israel Defense Forces', ru: 'Армия обороны Израиля' },
    aliases: {
      en: [
        'IDF', 'Israeli Defense Forces', 'Israel Defence Forces', 'Israeli Defence Forces', 'Israeli army', 'Israeli military',
        'Israeli Air Force', 'Israeli Army',
      ],
      ru: ['ЦАХАЛ', 'израильская армия', 'АОИ', 'силы обороны Израиля'],
    },
    definition: {
      en: 'Military of Israel, founded in May 1948; conscription for men and women.',
      ru: 'Вооружённые силы Израиля, созданы в мае 1948 года; призыв для мужчин и женщин.',
    },
    wikipedia: 'Israel Defense Forces',
  },
  {
    id: 'japan-self-defense-forces',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Japan Self-Defense Forces', ru: 'Силы самообороны Японии' },
    aliases: {
      en: [
        'Self-Defense Forces', 'JSDF', 'Japanese Self-Defense Forces', 'Self-Defence Forces', 'Japan Self-Defence Forces',
        'Maritime Self-Defense Force', 'Japan Maritime Self-Defense Force', 'JMSDF', 'Air Self-Defense Force', 'Ground Self-Defense Force',
        '?SDF',
      ],
      ru: [
        'ССО Японии', 'Силы самообороны', 'японские Силы самообороны', 'Морские силы самообороны', 'морские силы самообороны Японии',
        'силы самообороны Японии',
      ],
    },
    definition: {
      en: 'Armed forces of Japan, founded in 1954; the constitution of 1947 renounces war.',
      ru: 'Вооружённые силы Японии, созданы в 1954 году; конституция 1947 года провозглашает отказ от войны.',
    },
    wikipedia: 'Japan Self-Defense Forces',
  },
  {
    id: 'japanese-communist-party',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Japanese Communist Party', ru: 'Коммунистическая партия Японии' },
    aliases: {
      en: ['?JCP', "Japan's Communist Party"],
      ru: ['Компартия Японии', 'компартия Японии', 'японская компартия', '?КПЯ'],
    },
    definition: {
      en: 'Party of the Japanese left, founded in 1922; in opposition, against the security treaty with the United States.',
      ru: 'Партия японских левых, основана в 1922 году; в оппозиции, выступает против договора безопасности с США.',
    },
    wikipedia: 'Japanese Communist Party',
  },
  {
    id: 'japanese-foreign-ministry',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Japanese Foreign Ministry', ru: 'МИД Японии' },
    full: { en: 'Ministry of Foreign Affairs of Japan', ru: 'Министерство иностранных дел Японии' },
    aliases: {
      en: ['Japanese Ministry of Foreign Affairs', "Japan's Ministry of Foreign Affairs", "Japan's Foreign Ministry", 'MOFA', '?MoFA'],
      ru: ['японский МИД', 'министерство иностранных дел Японии'],
    },
    definition: {
      en: 'Foreign ministry of Japan, founded in 1869.',
      ru: 'Внешнеполитическое ведомство Японии, основано в 1869 году.',
    },
    wikipedia: 'Ministry of Foreign Affairs (Japan)',
  },
  {
    id: 'japanese-ministry-of-defense',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Japanese Ministry of Defense', ru: 'Министерство обороны Японии' },
    aliases: {
      en: [
        'Japanese Defense Ministry', "Japan's Ministry of Defense", 'Ministry of Defense of Japan', 'Japanese Ministry of Defence',
        'Japanese Defence Ministry', "Japan's Defense Ministry", 'Japan Ministry of Defense',
      ],
      ru: ['Минобороны Японии', 'японское минобороны', 'министерство обороны Японии'],
    },
    definition: {
      en: 'Defence ministry of Japan, raised from an agency in January 2007.',
      ru: 'Министерство обороны Японии, преобразовано из управления в январе 2007 года.',
    },
    wikipedia: 'Ministry of Defense (Japan)',
  },
  {
    id: 'jica',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'JICA', ru: 'ДЖАЙКА' },
    full: { en: 'Japan International Cooperation Agency', ru: 'Японское агентство международного сотрудничества' },
    aliases: {
      ru: ['JICA', 'Japan International Cooperation Agency'],
    },
    definition: {
      en: 'Development aid agency of Japan, founded in 1974.',
      ru: 'Ведомство Японии по помощи развитию, создано в 1974 году.',
    },
    wikipedia: 'Japan International Cooperation Agency',
  },
  {
    id: 'jogorku-kenesh',
    kind: 'organisation',
    of: 'kyrgyzstan',
    name: { en: 'Jogorku Kenesh', ru: 'Жогорку Кенеш' },
    full: { en: 'Supreme Council of the Kyrgyz Republic', ru: 'Верховный Совет Киргизской Республики' },
    aliases: {
      en: ['Zhogorku Kenesh', 'Kyrgyz parliament', "Kyrgyzstan's parliament", 'Supreme Council of Kyrgyzstan'],
      ru: ['парламент Киргизии', 'парламент Кыргызстана', 'киргизский парламент', 'кыргызский парламент'],
    },
    definition: {
      en: 'Single-chamber parliament of Kyrgyzstan with 90 seats.',
      ru: 'Однопалатный парламент Киргизии, 90 мест.',
    },
    wikipedia: 'Supreme Council (Kyrgyzstan)',
  },
  {
    id: 'joint-chiefs-of-staff',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Joint Chiefs of Staff', ru: 'Объединённый комитет начальников штабов США' },
    aliases: {
      en: ['Joint Chiefs of Staff', 'Joint Chiefs', 'Chairman of the Joint Chiefs', 'U.S. Joint Chiefs of Staff'],
      ru: [
        'Объединённый комитет начальников штабов', 'ОКНШ', 'ОКНШ США', 'Комитет начальников штабов США',
        'объединённый комитет начальников штабов США',
      ],
    },
    definition: {
      en: 'The most senior officers of the US armed services, who advise the president and the secretary of defense; set by law in 1947.',
      ru: 'Высшие офицеры видов вооружённых сил США, консультируют президента и министра обороны; закреплён законом в 1947 году.',
    },
    wikipedia: 'Joint Chiefs of Staff',
  },
  {
    id: 'justice-and-development-party',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'AKP', ru: 'ПСР' },
    full: { en: 'Justice and Development Party', ru: 'Партия справедливости и развития' },
    aliases: {
      en: ['AK Party', "Turkey's Justice and Development Party", 'Adalet ve Kalkınma Partisi', 'AK Parti'],
      ru: ['партия справедливости и развития Турции', 'турецкая ПСР'],
    },
    definition: {
      en: 'Ruling party of Turkey since 2002 (as of early 2026), founded in 2001 and led by Recep Tayyip Erdoğan.',
      ru: 'Правящая партия Турции с 2002 года (на начало 2026 года), основана в 2001 году; лидер — Реджеп Тайип Эрдоган.',
    },
    wikipedia: 'Justice and Development Party (Turkey)',
  },
  {
    id: 'kazakh-foreign-ministry',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Kazakh Foreign Ministry', ru: 'МИД Казахстана' },
    full: { en: 'Ministry of Foreign Affairs of Kazakhstan', ru: 'Министерство иностранных дел Казахстана' },
    aliases: {
      en: [
        'Foreign Ministry of Kazakhstan', "Kazakhstan's Foreign Ministry", 'Kazakh Ministry of Foreign Affairs',
        "Kazakhstan's Ministry of Foreign Affairs", 'Ministry of Foreign Affairs of the Republic of Kazakhstan', 'Kazakh MFA',
      ],
      ru: [
        'МИД РК', 'казахстанский МИД', 'министерство иностранных дел Республики Казахстан', 'министерство иностранных дел РК',
        'министерство иностранных дел Казахстана',
      ],
    },
    definition: {
      en: 'Foreign ministry of Kazakhstan. Ministers: Mukhtar Tileuberdi 2019–2023, Murat Nurtleu 2023–2025, then Yermek Kosherbayev.',
      ru: 'Внешнеполитическое ведомство Казахстана. Министры: в 2019–2023 годах Мухтар Тлеуберди, в 2023–2025 годах Мурат Нуртлеу, затем Ермек Кошербаев.',
    },
    wikipedia: 'Ministry of Foreign Affairs (Kazakhstan)',
  },
  {
    id: 'kgb',
    kind: 'organisation',
    of: 'soviet-union',
    name: { en: 'KGB', ru: 'КГБ' },
    full: { en: 'Committee for State Security', ru: 'Комитет государственной безопасности' },
    aliases: {
      en: ['Soviet KGB'],
      ru: ['КГБ СССР', 'комитет государственной безопасности СССР'],
    },
    definition: {
      en: 'Security and intelligence service of the Soviet Union, 1954–1991.',
      ru: 'Служба государственной безопасности и разведки СССР в 1954–1991 годах.',
    },
    wikipedia: 'KGB',
  },
  {
    id: 'knesset',
    kind: 'organisation',
    of: 'israel',
    name: { en: 'Knesset', ru: 'Кнессет' },
    aliases: {
      en: ['Israeli Knesset', 'Israeli parliament', "Israel's parliament"],
      ru: ['Кнессет Израиля', 'израильский парламент'],
    },
    definition: {
      en: 'Single-chamber parliament of Israel in Jerusalem, first elected in 1949; 120 members.',
      ru: 'Однопалатный парламент Израиля в Иерусалиме, впервые избран в 1949 году; 120 депутатов.',
    },
    wikipedia: 'Knesset',
  },
  {
    id: 'komeito',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Komeito', ru: 'Комэйто' },
    aliases: {
      en: ['Kōmeitō', 'Komeito party', 'New Komeito'],
      ru: ['партия «Комэйто»'],
    },
    definition: {
      en: 'Japanese party close to the Buddhist movement Soka Gakkai; partner of the LDP in government from 1999 to October 2025, with a break in 2009–2012.',
      ru: 'Японская партия, близкая к буддийскому движению «Сока гаккай»; союзник ЛДП в правительстве с 1999 по октябрь 2025 года с перерывом в 2009–2012 годах.',
    },
    wikipedia: 'Komeito',
  },
  {
    id: 'korean-people-s-army',
    kind: 'organisation',
    of: 'north-korea',
    name: { en: "Korean People's Army", ru: 'Корейская народная армия' },
    aliases: {
      en: ['KPA', 'North Korean army', 'North Korean military', 'North Korean troops'],
      ru: ['КНА', 'северокорейская армия', 'северокорейские войска'],
    },
    definition: {
      en: 'Armed forces of North Korea, officially founded in 1948.',
      ru: 'Вооружённые силы КНДР, официально созданы в 1948 году.',
    },
    wikipedia: "Korean People's Army",
  },
  {
    id: 'kuomintang',
    kind: 'organisation',
    of: 'taiwan',
    name: { en: 'Kuomintang', ru: 'Гоминьдан' },
    aliases: {
      en: ['KMT', 'Chinese Nationalist Party', '?Nationalist Party', 'Guomindang', 'Nationalist Party of China'],
      ru: ['партия «Гоминьдан»', 'Национальная партия Китая'],
    },
    definition: {
      en: 'Chinese party that ruled the mainland in 1928–1949 and Taiwan until 2000 and in 2008–2016; led by Cheng Li-wun since November 2025.',
      ru: 'Китайская партия, правившая материком в 1928–1949 годах, Тайванем — до 2000 и в 2008–2016 годах; с ноября 2025 года лидер — Чжэн Ливэнь.',
    },
    wikipedia: 'Kuomintang',
  },
  {
    id: 'la-france-insoumise',
    kind: 'organisation',
    of: 'france',
    name: { en: 'La France Insoumise', ru: 'Непокорённая Франция' },
    aliases: {
      en: ['La France insoumise', 'France Unbowed', 'LFI', '?Unbowed France'],
      ru: ['партия «Непокорённая Франция»'],
    },
    definition: {
      en: 'French party of the left, founded in 2016 by Jean-Luc Mélenchon.',
      ru: 'Левая партия Франции, основана в 2016 году Жан-Люком Меланшоном.',
    },
    wikipedia: 'La France Insoumise',
  },
  {
    id: 'labour-party',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'British Labour Party', ru: 'Лейбористская партия Великобритании' },
    aliases: {
      en: ['?Labour Party', 'UK Labour Party', '?Labour government', '?New Labour', '?Labour MP', '?Labour MPs'],
      ru: ['?Лейбористская партия', '?лейбористы', 'британские лейбористы', 'лейбористская партия Великобритании'],
    },
    definition: {
      en: 'One of the large parties of the United Kingdom, founded in 1900; in government since July 2024 (as of early 2026).',
      ru: 'Одна из крупных партий Великобритании, основана в 1900 году; у власти с июля 2024 года (на начало 2026 года).',
    },
    wikipedia: 'Labour Party (UK)',
  },
  {
    id: 'law-and-justice',
    kind: 'organisation',
    of: 'poland',
    name: { en: 'Law and Justice', ru: 'Право и справедливость' },
    aliases: {
      en: ['PiS', 'Prawo i Sprawiedliwość', 'Law and Justice party', 'Law and Justice Party', '?PIS'],
      ru: ['ПиС', 'партия «Право и справедливость»'],
    },
    definition: {
      en: 'Polish party founded in 2001 by the brothers Kaczyński; in government in 2005–2007 and 2015–2023.',
      ru: 'Польская партия, основана в 2001 году братьями Качиньскими; у власти в 2005–2007 и 2015–2023 годах.',
    },
    wikipedia: 'Law and Justice',
  },
  {
    id: 'lebanese-armed-forces',
    kind: 'organisation',
    of: 'lebanon',
    name: { en: 'Lebanese Armed Forces', ru: 'Вооружённые силы Ливана' },
    aliases: {
      en: ['Lebanese Army', 'Lebanese army', '?LAF'],
      ru: ['ливанская армия', 'армия Ливана', 'вооружённые силы Ливана'],
    },
    definition: {
      en: 'Regular military of Lebanon.',
      ru: 'Регулярная армия Ливана.',
    },
    wikipedia: 'Lebanese Armed Forces',
  },
  {
    id: 'lega',
    kind: 'organisation',
    of: 'italy',
    name: { en: 'Lega', ru: 'Партия «Лига»' },
    full: { en: 'Lega per Salvini Premier', ru: 'Лига за премьера Сальвини' },
    aliases: {
      en: ['Lega Nord', 'Northern League'],
      ru: ['Лига Севера', 'партия «Лига»'],
    },
    definition: {
      en: 'Italian party founded in 1991 as the Northern League; led by Matteo Salvini since 2013.',
      ru: 'Итальянская партия, основана в 1991 году как Лига Севера; с 2013 года лидер — Маттео Сальвини.',
    },
    wikipedia: 'Lega (political party)',
  },
  {
    id: 'legislative-yuan',
    kind: 'organisation',
    of: 'taiwan',
    name: { en: 'Legislative Yuan', ru: 'Законодательный юань' },
    aliases: {
      en: ["Taiwan's parliament", 'Taiwanese parliament', "Taiwan's legislature", 'Legislative Yuan of Taiwan'],
      ru: ['парламент Тайваня', 'тайваньский парламент', 'Законодательный Юань Тайваня'],
    },
    definition: {
      en: 'Single-chamber parliament of Taiwan with 113 seats (since 2008).',
      ru: 'Однопалатный парламент Тайваня, 113 мест (с 2008 года).',
    },
    wikipedia: 'Legislative Yuan',
  },
  {
    id: 'liberal-democratic-party',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'Liberal Democratic Party of Japan', ru: 'Либерально-демократическая партия Японии' },
    aliases: {
      en: ['?Liberal Democratic Party', "Japan's Liberal Democratic Party", 'LDP', 'Japanese Liberal Democratic Party'],
      ru: ['ЛДП Японии', '?ЛДП', '?Либерально-демократическая партия', 'либерально-демократическая партия Японии'],
    },
    definition: {
      en: 'Party that has governed Japan for most of the time since it was founded in 1955; led by Sanae Takaichi since October 2025.',
      ru: 'Партия, правившая Японией большую часть времени с основания в 1955 году; с октября 2025 года лидер — Санаэ Такаити.',
    },
    wikipedia: 'Liberal Democratic Party (Japan)',
  },
  {
    id: 'liberal-democratic-party-of-russia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Liberal Democratic Party of Russia', ru: 'Либерально-демократическая партия России' },
    aliases: {
      en: ['LDPR'],
      ru: ['ЛДПР', 'либерально-демократическая партия России'],
    },
    definition: {
      en: 'Russian party in the State Duma, led by Vladimir Zhirinovsky until his death in 2022 and then by Leonid Slutsky.',
      ru: 'Российская парламентская партия; до смерти в 2022 году её возглавлял Владимир Жириновский, затем — Леонид Слуцкий.',
    },
    wikipedia: 'Liberal Democratic Party of Russia',
  },
  {
    id: 'liberal-democrats',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'British Liberal Democrats', ru: 'Либеральные демократы Великобритании' },
    aliases: {
      en: ['?Liberal Democrats', '?Lib Dems', 'UK Liberal Democrats'],
      ru: ['?Либеральные демократы', 'британские либерал-демократы'],
    },
    definition: {
      en: 'Party of the United Kingdom, formed in 1988; junior partner in government in 2010–2015.',
      ru: 'Партия Великобритании, образована в 1988 году; в 2010–2015 годах входила в правительственную коалицию.',
    },
    wikipedia: 'Liberal Democrats (UK)',
  },
  {
    id: 'liberal-party-of-australia',
    kind: 'organisation',
    of: 'australia',
    name: { en: 'Liberal Party of Australia', ru: 'Либеральная партия Австралии' },
    aliases: {
      en: ['Australian Liberal Party', 'Liberal-National Coalition'],
      ru: ['австралийские либералы', 'либеральная партия Австралии'],
    },
    definition: {
      en: 'Australian party founded in 1944, allied with the National Party; last in government in 2013–2022.',
      ru: 'Австралийская партия, основана в 1944 году, союзница Национальной партии; в последний раз была у власти в 2013–2022 годах.',
    },
    wikipedia: 'Liberal Party of Australia',
  },
  {
    id: 'liberal-party-of-canada',
    kind: 'organisation',
    of: 'canada',
    name: { en: 'Liberal Party of Canada', ru: 'Либеральная партия Канады' },
    aliases: {
      en: ['Canadian Liberals', 'Canadian Liberal Party'],
      ru: ['канадские либералы', 'либеральная партия Канады'],
    },
    definition: {
      en: 'Canadian party founded in 1867; in government since 2015, under Justin Trudeau and from March 2025 Mark Carney.',
      ru: 'Канадская партия, основана в 1867 году; у власти с 2015 года при Джастине Трюдо, с марта 2025 года — при Марке Карни.',
    },
    wikipedia: 'Liberal Party of Canada',
  },
  {
    id: 'likud',
    kind: 'organisation',
    of: 'israel',
    name: { en: 'Likud', ru: 'Ликуд' },
    aliases: {
      en: ['Likud Party', 'Likud party'],
      ru: ['партия «Ликуд»'],
    },
    definition: {
      en: 'Israeli party of the right, founded in 1973; led by Benjamin Netanyahu in 1993–1999 and since 2005.',
      ru: 'Правая партия Израиля, основана в 1973 году; лидер в 1993–1999 годах и с 2005 года — Биньямин Нетаньяху.',
    },
    wikipedia: 'Likud',
  },
  {
    id: 'lok-sabha',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Lok Sabha', ru: 'Лок сабха' },
    aliases: {
      en: ['Indian parliament', "India's parliament", 'Indian Parliament'],
      ru: ['?Народная палата', 'индийский парламент', 'парламент Индии'],
    },
    definition: {
      en: "Lower house of India's parliament: 543 members, elected for five years.",
      ru: 'Нижняя палата парламента Индии: 543 депутата, избираемых на пять лет.',
    },
    wikipedia: 'Lok Sabha',
  },
  {
    id: 'majlis',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Iranian Majlis', ru: 'Меджлис Ирана' },
    full: { en: 'Islamic Consultative Assembly', ru: 'Собрание исламского совета' },
    aliases: {
      en: ['?Majlis', 'Majles', 'Iranian parliament', "Iran's parliament", 'Iranian Parliament', 'Iranian Majles'],
      ru: ['?Меджлис', 'иранский парламент', 'парламент Ирана', 'Исламский консультативный совет'],
    },
    definition: {
      en: "Single-chamber parliament of Iran: 290 members, elected for four years. Its laws need the Guardian Council's consent.",
      ru: 'Однопалатный парламент Ирана: 290 депутатов, избираемых на четыре года. Законы одобряет Совет стражей конституции.',
    },
    wikipedia: 'Islamic Consultative Assembly',
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
    id: 'meti',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'METI', ru: 'МЭТП Японии' },
    full: { en: 'Japanese Ministry of Economy, Trade and Industry', ru: 'Министерство экономики, торговли и промышленности Японии' },
    aliases: {
      en: ['Ministry of Economy, Trade and Industry', "Japan's Ministry of Economy, Trade and Industry"],
      ru: ['МЭТП', 'Министерство экономики, торговли и промышленности', 'министерство экономики, торговли и промышленности Японии'],
    },
    definition: {
      en: 'Ministry of Japan for industry, trade and energy, formed in 2001 from the ministry MITI.',
      ru: 'Министерство Японии по промышленности, торговле и энергетике, образовано в 2001 году из министерства MITI.',
    },
    wikipedia: 'Ministry of Economy, Trade and Industry',
  },
  {
    id: 'mi5',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'MI5', ru: 'МИ-5' },
    full: { en: 'British Security Service', ru: 'Служба безопасности Великобритании' },
    aliases: {
      en: ['MI-5', '?Security Service'],
      ru: ['MI5', 'Британская служба безопасности', 'служба безопасности Великобритании'],
    },
    definition: {
      en: 'Domestic security and counter-intelligence service of the United Kingdom, founded in 1909.',
      ru: 'Служба внутренней безопасности и контрразведки Великобритании, основана в 1909 году.',
    },
    wikipedia: 'MI5',
  },
  {
    id: 'mi6',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'MI6', ru: 'МИ-6' },
    full: { en: 'Secret Intelligence Service', ru: 'Секретная разведывательная служба Великобритании' },
    aliases: {
      en: ['MI-6', '?SIS'],
      ru: ['MI6', '?Секретная разведывательная служба'],
    },
    definition: {
      en: 'Foreign intelligence service of the United Kingdom, founded in 1909.',
      ru: 'Служба внешней разведки Великобритании, основана в 1909 году.',
    },
    wikipedia: 'MI6',
  },
  {
    id: 'milli-majlis',
    kind: 'organisation',
    of: 'azerbaijan',
    name: { en: 'Milli Majlis', ru: 'Милли Меджлис' },
    aliases: {
      en: ['Azerbaijani parliament', 'National Assembly of Azerbaijan', "Azerbaijan's parliament"],
      ru: ['парламент Азербайджана', 'азербайджанский парламент', 'Милли Меджлис Азербайджана'],
    },
    definition: {
      en: 'Single-chamber parliament of Azerbaijan with 125 seats.',
      ru: 'Однопалатный парламент Азербайджана, 125 мест.',
    },
    wikipedia: 'National Assembly (Azerbaijan)',
  },
  {
    id: 'ministry-of-external-affairs',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Indian Ministry of External Affairs', ru: 'МИД Индии' },
    full: { en: 'Ministry of External Affairs of India', ru: 'Министерство иностранных дел Индии' },
    aliases: {
      en: [
        '?Ministry of External Affairs', "India's Ministry of External Affairs", 'Indian Foreign Ministry', 'MEA',
        'Indian External Affairs Ministry', "India's Foreign Ministry",
      ],
      ru: ['индийский МИД', 'министерство иностранных дел Индии'],
    },
    definition: {
      en: 'Foreign ministry of India; headed by Subrahmanyam Jaishankar since 2019.',
      ru: 'Внешнеполитическое ведомство Индии; с 2019 года министр — Субраманьям Джайшанкар.',
    },
    wikipedia: 'Ministry of External Affairs (India)',
  },
  {
    id: 'ministry-of-state-security',
    kind: 'organisation',
    of: 'china',
    name: { en: 'Ministry of State Security', ru: 'Министерство государственной безопасности КНР' },
    aliases: {
      en: ['Chinese Ministry of State Security', "China's Ministry of State Security", 'MSS'],
      ru: [
        'МГБ КНР', 'МГБ Китая', '?Министерство государственной безопасности', 'министерство государственной безопасности Китая',
        'министерство государственной безопасности КНР',
      ],
    },
    definition: {
      en: 'Civil intelligence and security service of China, founded in 1983.',
      ru: 'Гражданская служба разведки и безопасности Китая, создана в 1983 году.',
    },
    wikipedia: 'Ministry of State Security (China)',
  },
  {
    id: 'mossad',
    kind: 'organisation',
    of: 'israel',
    name: { en: 'Mossad', ru: 'Моссад' },
    aliases: {
      en: ["Israel's Mossad", 'Israeli Mossad'],
    },
    definition: {
      en: 'Foreign intelligence service of Israel, founded in 1949.',
      ru: 'Служба внешней разведки Израиля, основана в 1949 году.',
    },
    wikipedia: 'Mossad',
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
    id: 'national-anti-corruption-bureau-of-ukraine',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'National Anti-Corruption Bureau of Ukraine', ru: 'Национальное антикоррупционное бюро Украины' },
    aliases: {
      en: ['NABU', 'National Anti-Corruption Bureau'],
      ru: ['НАБУ', 'Антикоррупционное бюро Украины'],
    },
    definition: {
      en: 'Ukrainian agency that investigates corruption of high officials, founded in 2015.',
      ru: 'Украинское ведомство по расследованию коррупции высших должностных лиц, создано в 2015 году.',
    },
    wikipedia: 'National Anti-Corruption Bureau of Ukraine',
  },
  {
    id: 'national-assembly-of-france',
    kind: 'organisation',
    of: 'france',
    name: { en: 'French National Assembly', ru: 'Национальное собрание Франции' },
    aliases: {
      en: ['National Assembly of France', '?National Assembly', 'French parliament', 'French Parliament', '?Assemblée nationale'],
      ru: ['?Национальное собрание', 'французский парламент', 'Нацсобрание Франции', 'парламент Франции', 'национальное собрание Франции'],
    },
    definition: {
      en: "Lower house of France's parliament: 577 members, elected for five years.",
      ru: 'Нижняя палата парламента Франции: 577 депутатов, избираемых на пять лет.',
    },
    wikipedia: 'National Assembly (France)',
  },
  {
    id: 'national-assembly-of-south-korea',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'National Assembly of South Korea', ru: 'Национальное собрание Республики Корея' },
    aliases: {
      en: ['South Korean National Assembly', 'South Korean parliament', "South Korea's National Assembly", 'Korean National Assembly'],
      ru: [
        'национальное собрание Южной Кореи', 'парламент Южной Кореи', 'южнокорейский парламент', 'национальное собрание Республики Корея',
      ],
    },
    definition: {
      en: 'Single-chamber parliament of South Korea: 300 members, elected for four years.',
      ru: 'Однопалатный парламент Южной Кореи: 300 депутатов, избираемых на четыре года.',
    },
    wikipedia: 'National Assembly (South Korea)',
  },
  {
    id: 'national-bank-of-kazakhstan',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'National Bank of Kazakhstan', ru: 'Национальный банк Казахстана' },
    aliases: {
      en: ["Kazakhstan's central bank", 'Kazakh central bank', '?NBK'],
      ru: ['нацбанк Казахстана', '?Нацбанк', 'национальный банк Республики Казахстан', 'нацбанк РК', 'национальный банк Казахстана'],
    },
    definition: {
      en: 'Central bank of Kazakhstan, founded in 1993.',
      ru: 'Центральный банк Казахстана, основан в 1993 году.',
    },
    wikipedia: 'National Bank of Kazakhstan',
  },
  {
    id: 'national-crime-agency',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'National Crime Agency', ru: 'Национальное агентство по борьбе с преступностью' },
    aliases: {
      en: ['UK National Crime Agency', 'British National Crime Agency', 'NCA'],
      ru: [
        'Национальное агентство по борьбе с преступностью Великобритании',
        'Национальное агентство Великобритании по борьбе с преступностью',
      ],
    },
    definition: {
      en: 'British agency against serious and organised crime, founded in 2013.',
      ru: 'Британское ведомство по борьбе с тяжкой и организованной преступностью, создано в 2013 году.',
    },
    wikipedia: 'National Crime Agency',
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
    id: 'national-diet',
    kind: 'organisation',
    of: 'japan',
    name: { en: 'National Diet', ru: 'Парламент Японии' },
    aliases: {
      en: ['Japanese Diet', 'Japanese parliament', "Japan's parliament", 'Diet of Japan', 'Japanese Parliament', "Japan's Diet"],
      ru: ['японский парламент', 'Национальный парламент Японии', 'парламент Японии'],
    },
    definition: {
      en: 'Parliament of Japan, under this name since 1947: House of Representatives and House of Councillors.',
      ru: 'Парламент Японии, под нынешним названием с 1947 года: Палата представителей и Палата советников.',
    },
    wikipedia: 'National Diet',
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
    id: 'national-intelligence-organization',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'National Intelligence Organization of Turkey', ru: 'Национальная разведывательная организация Турции' },
    aliases: {
      en: [
        'MİT', '?MIT', 'Turkish National Intelligence Organization', '?National Intelligence Organization', 'Millî İstihbarat Teşkilatı',
        'Turkish intelligence service', 'National Intelligence Organisation of Turkey',
      ],
      ru: ['?МИТ', '?Национальная разведывательная организация', 'турецкая разведка'],
    },
    definition: {
      en: 'Intelligence service of Turkey, founded in 1965; headed by Hakan Fidan in 2010–2023, then by İbrahim Kalın.',
      ru: 'Спецслужба Турции, основана в 1965 году; в 2010–2023 годах её возглавлял Хакан Фидан, затем Ибрагим Калын.',
    },
    wikipedia: 'National Intelligence Organization',
  },
  {
    id: 'national-intelligence-service',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'National Intelligence Service of South Korea', ru: 'Национальная служба разведки Республики Корея' },
    aliases: {
      en: [
        '?National Intelligence Service', "South Korea's National Intelligence Service", 'NIS', 'Korean Central Intelligence Agency',
        'KCIA',
      ],
      ru: [
        '?Национальная служба разведки', 'НСР', 'Национальная разведывательная служба Южной Кореи', 'южнокорейская разведка',
        'национальная служба разведки Южной Кореи', 'национальная служба разведки Республики Корея',
      ],
    },
    definition: {
      en: 'Intelligence service of South Korea, founded in 1961 as KCIA, under this name since 1999.',
      ru: 'Спецслужба Южной Кореи, создана в 1961 году, под нынешним названием с 1999 года.',
    },
    wikipedia: 'National Intelligence Service (South Korea)',
  },
  {
    id: 'national-league-for-democracy',
    kind: 'organisation',
    of: 'myanmar',
    name: { en: 'National League for Democracy', ru: 'Национальная лига за демократию' },
    aliases: {
      en: ['?NLD'],
      ru: ['НЛД'],
    },
    definition: {
      en: 'Party of Myanmar founded in 1988 around Aung San Suu Kyi; in government from 2016 to the coup of 2021.',
      ru: 'Партия Мьянмы, основана в 1988 году вокруг Аун Сан Су Чжи; у власти с 2016 года до переворота 2021 года.',
    },
    wikipedia: 'National League for Democracy',
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
    id: 'national-rally',
    kind: 'organisation',
    of: 'france',
    name: { en: 'National Rally', ru: 'Национальное объединение' },
    aliases: {
      en: [
        '?National Front', 'Rassemblement National', 'Rassemblement national', 'Front National', 'French National Rally',
        'French National Front',
      ],
      ru: ['?Национальный фронт', 'Национальный фронт Франции', 'партия «Национальное объединение»'],
    },
    definition: {
      en: 'French party founded in 1972 as the National Front, renamed in 2018; led by Marine Le Pen in 2011–2021, then by Jordan Bardella.',
      ru: 'Партия Франции, основана в 1972 году как Национальный фронт, переименована в 2018 году; в 2011–2021 годах лидер Марин Ле Пен, затем Жордан Барделла.',
    },
    wikipedia: 'National Rally',
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
    id: 'nationalist-movement-party',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'Nationalist Movement Party', ru: 'Партия националистического движения' },
    aliases: {
      en: ['MHP', 'Milliyetçi Hareket Partisi'],
      ru: ['ПНД'],
    },
    definition: {
      en: 'Turkish party founded in 1969 and led by Devlet Bahçeli since 1997; ally of the AKP in parliament since 2018.',
      ru: 'Турецкая партия, основана в 1969 году; с 1997 года лидер — Девлет Бахчели. С 2018 года — союзник ПСР в парламенте.',
    },
    wikipedia: 'Nationalist Movement Party',
  },
  {
    id: 'new-azerbaijan-party',
    kind: 'organisation',
    of: 'azerbaijan',
    name: { en: 'New Azerbaijan Party', ru: 'Новый Азербайджан' },
    aliases: {
      en: ['Yeni Azərbaycan Partiyası', 'YAP'],
      ru: ['партия «Новый Азербайджан»'],
    },
    definition: {
      en: 'Ruling party of Azerbaijan, founded in 1992 by Heydar Aliyev and led by Ilham Aliyev since 2005.',
      ru: 'Правящая партия Азербайджана, основана в 1992 году Гейдаром Алиевым; с 2005 года её возглавляет Ильхам Алиев.',
    },
    wikipedia: 'New Azerbaijan Party',
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
    id: 'oliy-majlis',
    kind: 'organisation',
    of: 'uzbekistan',
    name: { en: 'Oliy Majlis', ru: 'Олий Мажлис' },
    full: { en: 'Oliy Majlis of Uzbekistan', ru: 'Олий Мажлис Узбекистана' },
    aliases: {
      en: ['Uzbek parliament', 'Supreme Assembly of Uzbekistan'],
      ru: ['парламент Узбекистана', 'узбекский парламент'],
    },
    definition: {
      en: 'Parliament of Uzbekistan, of two chambers since 2005: the Legislative Chamber and the Senate.',
      ru: 'Парламент Узбекистана, с 2005 года двухпалатный: Законодательная палата и Сенат.',
    },
    wikipedia: 'Oliy Majlis',
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
    id: 'pakistan-armed-forces',
    kind: 'organisation',
    of: 'pakistan',
    name: { en: 'Pakistan Armed Forces', ru: 'Вооружённые силы Пакистана' },
    aliases: {
      en: [
        'Pakistan Army', 'Pakistani Army', 'Pakistani military', "Pakistan's military", 'Pakistani army', 'Pakistan Navy',
        'Pakistan Air Force', "Pakistan's army",
      ],
      ru: ['пакистанская армия', 'армия Пакистана', 'ВС Пакистана', 'пакистанские военные', 'вооружённые силы Пакистана'],
    },
    definition: {
      en: 'Military of Pakistan; generals ruled the country in 1958–1971, 1977–1988 and 1999–2008.',
      ru: 'Армия Пакистана; военные правили страной в 1958–1971, 1977–1988 и 1999–2008 годах.',
    },
    wikipedia: 'Pakistan Armed Forces',
  },
  {
    id: 'pakistan-muslim-league-nawaz',
    kind: 'organisation',
    of: 'pakistan',
    name: { en: 'Pakistan Muslim League (Nawaz)', ru: 'Пакистанская мусульманская лига (Н)' },
    aliases: {
      en: ['PML-N', 'Pakistan Muslim League-N', 'Pakistan Muslim League–Nawaz', 'Pakistan Muslim League'],
      ru: ['Пакистанская мусульманская лига', 'Мусульманская лига Пакистана', 'ПМЛ-Н'],
    },
    definition: {
      en: 'Pakistani party of Nawaz and Shehbaz Sharif, formed in 1993.',
      ru: 'Пакистанская партия Наваза и Шахбаза Шарифов, образована в 1993 году.',
    },
    wikipedia: 'Pakistan Muslim League (N)',
  },
  {
    id: 'pakistan-people-s-party',
    kind: 'organisation',
    of: 'pakistan',
    name: { en: "Pakistan People's Party", ru: 'Пакистанская народная партия' },
    aliases: {
      en: ['Pakistan Peoples Party', "Pakistan Peoples' Party", '?PPP'],
      ru: ['ПНП', 'народная партия Пакистана'],
    },
    definition: {
      en: 'Pakistani party founded in 1967 by Zulfikar Ali Bhutto; later led by Benazir Bhutto and her family.',
      ru: 'Пакистанская партия, основана в 1967 году Зульфикаром Али Бхутто; позже её возглавляли Беназир Бхутто и её семья.',
    },
    wikipedia: "Pakistan People's Party",
  },
  {
    id: 'pakistan-tehreek-e-insaf',
    kind: 'organisation',
    of: 'pakistan',
    name: { en: 'Pakistan Tehreek-e-Insaf', ru: 'Пакистан Техрик-и-Инсаф' },
    aliases: {
      en: ['PTI', 'Tehreek-e-Insaf'],
      ru: ['Движение за справедливость Пакистана', 'Техрик-и-Инсаф'],
    },
    definition: {
      en: 'Pakistani party founded in 1996 by Imran Khan; in government in 2018–2022.',
      ru: 'Пакистанская партия, основана Имраном Ханом в 1996 году; у власти в 2018–2022 годах.',
    },
    wikipedia: 'Pakistan Tehreek-e-Insaf',
  },
  {
    id: 'palestinian-authority',
    kind: 'organisation',
    of: 'palestine',
    name: { en: 'Palestinian Authority', ru: 'Палестинская национальная администрация' },
    aliases: {
      en: ['Palestinian National Authority', '?PA', '?PNA'],
      ru: ['ПНА', 'Палестинская администрация', 'Палестинская автономия'],
    },
    definition: {
      en: 'Body of Palestinian self-government in parts of the West Bank, founded in 1994 under the Oslo accords; led by Mahmoud Abbas since 2005.',
      ru: 'Орган палестинского самоуправления в части Западного берега, создан в 1994 году по соглашениям Осло; с 2005 года глава — Махмуд Аббас.',
    },
    wikipedia: 'Palestinian Authority',
  },
  {
    id: 'parliament-of-kazakhstan',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Parliament of Kazakhstan', ru: 'Парламент Казахстана' },
    aliases: {
      en: ['Kazakh parliament', "Kazakhstan's parliament", 'Senate of Kazakhstan', 'Kazakh Senate'],
      ru: ['парламент РК', 'казахстанский парламент', 'сенат Казахстана', 'сенат РК', 'парламент Казахстана'],
    },
    definition: {
      en: 'Legislature of Kazakhstan, under the constitution of 1995 made up of the Senate and the Mazhilis.',
      ru: 'Законодательный орган Казахстана, по конституции 1995 года состоит из Сената и Мажилиса.',
    },
    wikipedia: 'Parliament of Kazakhstan',
  },
  {
    id: 'party-for-freedom',
    kind: 'organisation',
    of: 'netherlands',
    name: { en: 'Dutch Party for Freedom', ru: 'Партия свободы Нидерландов' },
    aliases: {
      en: ['PVV', 'Partij voor de Vrijheid', '?Party for Freedom', '?Freedom Party'],
      ru: ['?Партия свободы', 'нидерландская Партия свободы', 'партия свободы Нидерландов'],
    },
    definition: {
      en: 'Dutch party founded in 2006 by Geert Wilders; it came first in the election of November 2023.',
      ru: 'Нидерландская партия, основана в 2006 году Гертом Вилдерсом; победила на выборах в ноябре 2023 года.',
    },
    wikipedia: 'Party for Freedom',
  },
  {
    id: 'party-of-action-and-solidarity',
    kind: 'organisation',
    of: 'moldova',
    name: { en: 'Party of Action and Solidarity', ru: 'Партия действия и солидарности' },
    aliases: {
      en: ['Action and Solidarity Party', 'Partidul Acțiune și Solidaritate', '?PAS'],
      ru: ['Действие и солидарность', '?ПДС', 'партия «Действие и солидарность»'],
    },
    definition: {
      en: 'Ruling party of Moldova since 2021 (as of early 2026), founded in 2016 by Maia Sandu.',
      ru: 'Правящая партия Молдавии с 2021 года (на начало 2026 года), основана в 2016 году Майей Санду.',
    },
    wikipedia: 'Party of Action and Solidarity',
  },
  {
    id: 'people-power-party',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'People Power Party', ru: 'Партия «Сила народа»' },
    aliases: {
      en: ['?PPP', "South Korea's People Power Party"],
      ru: ['партия «Сила народа»', '?Сила народа', 'Партия народной власти', '?Гражданская сила'],
    },
    definition: {
      en: 'Conservative party of South Korea, under this name since 2020; in government under Yoon Suk-yeol in 2022–2025.',
      ru: 'Консервативная партия Южной Кореи, под этим названием с 2020 года; у власти при Юн Сок Ёле в 2022–2025 годах.',
    },
    wikipedia: 'People Power Party (South Korea)',
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
      ru: ['?НБК', 'центробанк Китая', 'китайский Центробанк', 'ЦБ Китая'],
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
    id: 'people-s-party-of-spain',
    kind: 'organisation',
    of: 'spain',
    name: { en: "People's Party of Spain", ru: 'Народная партия Испании' },
    aliases: {
      en: ['Partido Popular', "Spanish People's Party", '?Popular Party', "?People's Party"],
      ru: ['?Народная партия', 'испанская Народная партия', 'народная партия Испании'],
    },
    definition: {
      en: 'Spanish party, so named since 1989; party of prime ministers Aznar and Rajoy.',
      ru: 'Испанская партия, под этим названием с 1989 года; партия премьер-министров Аснара и Рахоя.',
    },
    wikipedia: "People's Party (Spain)",
  },
  {
    id: 'philippine-coast-guard',
    kind: 'organisation',
    of: 'philippines',
    name: { en: 'Philippine Coast Guard', ru: 'Береговая охрана Филиппин' },
    aliases: {
      en: ['Philippines Coast Guard', '?PCG'],
      ru: ['филиппинская береговая охрана', 'береговая охрана Филиппин'],
    },
    definition: {
      en: 'Coast guard of the Philippines, a separate service since 1998; its ships patrol the disputed South China Sea.',
      ru: 'Береговая охрана Филиппин, самостоятельна с 1998 года; патрулирует спорные воды Южно-Китайского моря.',
    },
    wikipedia: 'Philippine Coast Guard',
  },
  {
    id: 'pla-air-force',
    kind: 'organisation',
    of: 'china',
    name: { en: 'PLA Air Force', ru: 'ВВС НОАК' },
    full: { en: "People's Liberation Army Air Force", ru: 'Военно-воздушные силы НОАК' },
    aliases: {
      en: ['PLAAF', 'Chinese Air Force', 'Chinese air force'],
      ru: ['ВВС Китая', 'ВВС КНР', 'китайские ВВС', 'военно-воздушные силы НОАК'],
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
      ru: ['ВМС Китая', 'ВМС КНР', 'китайские ВМС', 'китайский флот', 'ВМФ Китая', 'военно-морские силы НОАК'],
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
      ru: [
        'ракетные войска Китая', 'ракетные силы НОАК', 'Второй артиллерийский корпус', 'ракетные войска НОАК',
        'ракетные войска Народно-освободительной армии Китая',
      ],
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
    id: 'plo',
    kind: 'organisation',
    of: 'palestine',
    name: { en: 'PLO', ru: 'ООП' },
    full: { en: 'Palestine Liberation Organization', ru: 'Организация освобождения Палестины' },
    aliases: {
      en: ['Palestine Liberation Organisation', 'Palestinian Liberation Organization'],
    },
    definition: {
      en: 'Umbrella organisation of Palestinian movements, founded in 1964; recognised by the UN General Assembly in 1974 as representing the Palestinian people.',
      ru: 'Объединение палестинских движений, создано в 1964 году; в 1974 году признано Генассамблеей ООН представителем палестинского народа.',
    },
    wikipedia: 'Palestine Liberation Organization',
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
      ru: ['администрация президента РФ', 'АП РФ', '?Администрация президента', 'АП России', 'администрация президента России'],
    },
    definition: {
      en: 'Office of the president of Russia, founded in 1991, in charge of domestic politics, drafts and personnel.',
      ru: 'Аппарат президента России, создан в 1991 году; ведает внутренней политикой, проектами указов и кадрами.',
    },
    wikipedia: 'Presidential Administration of Russia',
  },
  {
    id: 'prosperity-party',
    kind: 'organisation',
    of: 'ethiopia',
    name: { en: 'Ethiopian Prosperity Party', ru: 'Партия процветания Эфиопии' },
    aliases: {
      en: ['?Prosperity Party', 'Prosperity Party of Ethiopia', "Ethiopian People's Revolutionary Democratic Front", 'EPRDF'],
      ru: ['?Партия процветания', 'партия процветания Эфиопии'],
    },
    definition: {
      en: 'Ruling party of Ethiopia, formed by Abiy Ahmed in December 2019 in place of the EPRDF coalition.',
      ru: 'Правящая партия Эфиопии, создана Абием Ахмедом в декабре 2019 года вместо коалиции РДФЭН.',
    },
    wikipedia: 'Prosperity Party',
  },
  {
    id: 'quds-force',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Quds Force', ru: 'Силы «Кудс»' },
    aliases: {
      en: ['Qods Force', 'IRGC Quds Force', 'IRGC-QF', 'Jerusalem Force', 'Al-Quds Force'],
      ru: ['спецподразделение «Аль-Кудс»', 'силы «Аль-Кудс»', 'подразделение «Кудс»'],
    },
    definition: {
      en: 'Branch of the IRGC for operations abroad; commanded by Qassem Soleimani from 1998 until his death in 2020, then by Esmail Qaani.',
      ru: 'Подразделение КСИР для операций за рубежом; с 1998 года до гибели в 2020 году им командовал Касем Сулеймани, затем — Эсмаил Каани.',
    },
    wikipedia: 'Quds Force',
  },
  {
    id: 'rajya-sabha',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Rajya Sabha', ru: 'Раджья сабха' },
    aliases: {
      ru: ['?Совет штатов'],
    },
    definition: {
      en: "Upper house of India's parliament, chosen mainly by the state assemblies; at most 250 members.",
      ru: 'Верхняя палата парламента Индии, избираемая в основном законодательными собраниями штатов; не более 250 членов.',
    },
    wikipedia: 'Rajya Sabha',
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
    id: 'reform-uk',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'Reform UK', ru: 'Реформировать Соединённое Королевство' },
    aliases: {
      en: ['Brexit Party', 'Reform UK party'],
      ru: ['партия Брексита', 'Reform UK'],
    },
    definition: {
      en: 'British party founded in 2018 as the Brexit Party, renamed in 2021; led by Nigel Farage since June 2024.',
      ru: 'Британская партия, основана в 2018 году как Партия Брексита, переименована в 2021 году; с июня 2024 года лидер — Найджел Фараж.',
    },
    wikipedia: 'Reform UK',
  },
  {
    id: 'renaissance-party',
    kind: 'organisation',
    of: 'france',
    name: { en: 'French Renaissance party', ru: 'Партия «Возрождение»' },
    aliases: {
      en: ['En Marche', 'En Marche!', 'La République En Marche', 'Republic on the Move', '?Renaissance party', 'LREM'],
      ru: ['Вперёд, Республика!', 'La République En Marche', 'партия «Возрождение»'],
    },
    definition: {
      en: 'French party founded by Emmanuel Macron in 2016 as En Marche; named Renaissance since 2022.',
      ru: 'Партия Франции, основана Эмманюэлем Макроном в 2016 году как «Вперёд!»; с 2022 года — «Возрождение».',
    },
    wikipedia: 'Renaissance (French political party)',
  },
  {
    id: 'republic-of-korea-armed-forces',
    kind: 'organisation',
    of: 'south-korea',
    name: { en: 'South Korean Armed Forces', ru: 'Вооружённые силы Республики Корея' },
    full: { en: 'Republic of Korea Armed Forces', ru: 'Вооружённые силы Южной Кореи' },
    aliases: {
      en: ['South Korean military', 'ROK Army', 'ROK Navy', 'South Korean army', 'ROK military', 'Republic of Korea Navy'],
      ru: [
        'южнокорейская армия', 'ВС Республики Корея', 'армия Южной Кореи', 'ВС РК', 'вооружённые силы Республики Корея',
        'вооружённые силы Южной Кореи',
      ],
    },
    definition: {
      en: 'Military of South Korea, founded in 1948; men are conscripted.',
      ru: 'Армия Южной Кореи, создана в 1948 году; призыв для мужчин.',
    },
    wikipedia: 'Republic of Korea Armed Forces',
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
      ru: ['?Республиканская партия', '?республиканцы', 'республиканская партия США'],
    },
    definition: {
      en: 'One of the two main parties of the United States, founded in 1854; party of presidents Lincoln, Reagan and Trump.',
      ru: 'Одна из двух главных партий США, основана в 1854 году; партия президентов Линкольна, Рейгана и Трампа.',
    },
    wikipedia: 'Republican Party (United States)',
  },
  {
    id: 'republican-people-s-party',
    kind: 'organisation',
    of: 'turkey',
    name: { en: "Republican People's Party", ru: 'Народно-республиканская партия' },
    aliases: {
      en: ['CHP', "Turkey's Republican People's Party", 'Cumhuriyet Halk Partisi'],
      ru: ['НРП', 'Республиканская народная партия', 'РНП', 'Народно-республиканская партия Турции'],
    },
    definition: {
      en: 'Main opposition party of Turkey, founded in 1923 by Mustafa Kemal Atatürk; led by Özgür Özel since November 2023.',
      ru: 'Главная оппозиционная партия Турции, основана в 1923 году Мустафой Кемалем Ататюрком; с ноября 2023 года лидер — Озгюр Озель.',
    },
    wikipedia: "Republican People's Party",
  },
  {
    id: 'research-and-analysis-wing',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Research and Analysis Wing', ru: 'Отдел исследований и анализа' },
    aliases: {
      en: ['R&AW', "India's Research and Analysis Wing", '?RAW', 'Research & Analysis Wing'],
      ru: ['Крыло исследований и анализа', 'индийская внешняя разведка'],
    },
    definition: {
      en: 'Foreign intelligence service of India, founded in 1968.',
      ru: 'Внешняя разведка Индии, создана в 1968 году.',
    },
    wikipedia: 'Research and Analysis Wing',
  },
  {
    id: 'reserve-bank-of-india',
    kind: 'organisation',
    of: 'india',
    name: { en: 'Reserve Bank of India', ru: 'Резервный банк Индии' },
    aliases: {
      en: ['RBI', 'Indian central bank'],
      ru: ['РБИ', 'центробанк Индии'],
    },
    definition: {
      en: 'Central bank of India, founded in 1935.',
      ru: 'Центральный банк Индии, основан в 1935 году.',
    },
    wikipedia: 'Reserve Bank of India',
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
      ru: ['?Нацгвардия', 'Войска национальной гвардии', 'войска национальной гвардии РФ'],
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
    id: 'royal-air-force',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'Royal Air Force', ru: 'Королевские ВВС Великобритании' },
    aliases: {
      en: ['RAF'],
      ru: [
        'ВВС Великобритании', 'королевские военно-воздушные силы Великобритании', '?Королевские ВВС', 'британские ВВС',
        'королевские ВВС Великобритании',
      ],
    },
    definition: {
      en: 'Air force of the United Kingdom, founded in 1918.',
      ru: 'Военно-воздушные силы Великобритании, основаны в 1918 году.',
    },
    wikipedia: 'Royal Air Force',
  },
  {
    id: 'royal-navy',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'Royal Navy', ru: 'Королевский военно-морской флот Великобритании' },
    aliases: {
      en: ['British Royal Navy', 'UK Royal Navy', 'British Navy'],
      ru: [
        'ВМС Великобритании', '?Королевский военно-морской флот', 'британский флот', 'королевские ВМС Великобритании',
        'ВМФ Великобритании', 'британские ВМС', 'королевский военно-морской флот Великобритании',
      ],
    },
    definition: {
      en: "Naval force of the United Kingdom; its submarines carry the country's nuclear missiles.",
      ru: 'Военно-морские силы Великобритании; их подлодки несут ядерные ракеты страны.',
    },
    wikipedia: 'Royal Navy',
  },
  {
    id: 'russian-aerospace-forces',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Russian Aerospace Forces', ru: 'Воздушно-космические силы России' },
    aliases: {
      en: ['Aerospace Forces of Russia', 'Russian Air Force', 'VKS'],
      ru: ['ВКС России', 'ВКС РФ', '?ВКС', '?Воздушно-космические силы', 'воздушно-космические силы РФ', 'воздушно-космические силы России'],
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
      ru: [
        'ВС РФ', 'вооружённые силы РФ', 'российская армия', 'ВС России', 'российские вооружённые силы', 'вооружённые силы России',
        'вооружённые силы Российской Федерации',
      ],
    },
    definition: {
      en: 'Military of Russia, formed in 1992: ground, aerospace and naval forces, with strategic missile and airborne troops.',
      ru: 'Армия России, образована в 1992 году: сухопутные, воздушно-космические силы и флот, а также ракетные войска стратегического назначения и ВДВ.',
    },
    wikipedia: 'Russian Armed Forces',
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
        'МИД РФ', 'российский МИД', 'министерство иностранных дел России', 'министерство иностранных дел РФ', '?МИД',
        '?Министерство иностранных дел', 'министерство иностранных дел Российской Федерации',
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
        'Минобороны России', 'Минобороны РФ', 'российское минобороны', 'министерство обороны РФ', '?Минобороны', '?Министерство обороны',
        'МО РФ', 'министерство обороны России', 'министерство обороны Российской Федерации',
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
      ru: ['ВМФ России', 'ВМФ РФ', 'российский ВМФ', 'военно-морской флот РФ', '?ВМФ', 'военно-морской флот России'],
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
    id: 'scottish-national-party',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'Scottish National Party', ru: 'Шотландская национальная партия' },
    aliases: {
      en: ['SNP'],
      ru: ['ШНП'],
    },
    definition: {
      en: 'Party for the independence of Scotland, founded in 1934; in government in Scotland since 2007.',
      ru: 'Партия сторонников независимости Шотландии, основана в 1934 году; с 2007 года возглавляет правительство Шотландии.',
    },
    wikipedia: 'Scottish National Party',
  },
  {
    id: 'security-council-of-russia',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'Security Council of Russia', ru: 'Совет Безопасности России' },
    full: { en: 'Security Council of the Russian Federation', ru: 'Совет Безопасности Российской Федерации' },
    aliases: {
      en: ['Russian Security Council', "Russia's Security Council"],
      ru: ['совбез РФ', 'совбез России', 'совет безопасности РФ', 'российский Совбез', '?Совбез'],
    },
    definition: {
      en: 'Advisory body on security chaired by the president of Russia, founded in 1992. Secretary: Nikolai Patrushev 2008–2024, then Sergei Shoigu.',
      ru: 'Совещательный орган по безопасности при президенте России, создан в 1992 году. Секретарь: в 2008–2024 годах Николай Патрушев, затем Сергей Шойгу.',
    },
    wikipedia: 'Security Council of Russia',
  },
  {
    id: 'security-service-of-ukraine',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Security Service of Ukraine', ru: 'Служба безопасности Украины' },
    aliases: {
      en: ['SBU', 'Ukrainian Security Service', "Ukraine's Security Service", 'SSU'],
      ru: ['СБУ', '?Служба безопасности', 'служба безопасности Украины'],
    },
    definition: {
      en: 'Domestic security and counter-intelligence service of Ukraine, founded in 1991.',
      ru: 'Служба внутренней безопасности и контрразведки Украины, создана в 1991 году.',
    },
    wikipedia: 'Security Service of Ukraine',
  },
  {
    id: 'sejm',
    kind: 'organisation',
    of: 'poland',
    name: { en: 'Sejm', ru: 'Сейм Польши' },
    aliases: {
      en: ['Polish Sejm', 'Polish parliament'],
      ru: ['?Сейм', 'польский сейм', 'польский парламент'],
    },
    definition: {
      en: "Lower house of Poland's parliament: 460 members, elected for four years.",
      ru: 'Нижняя палата парламента Польши: 460 депутатов, избираемых на четыре года.',
    },
    wikipedia: 'Sejm',
  },
  {
    id: 'serbian-progressive-party',
    kind: 'organisation',
    of: 'serbia',
    name: { en: 'Serbian Progressive Party', ru: 'Сербская прогрессивная партия' },
    aliases: {
      en: ['?SNS'],
      ru: ['СПП', '?СНС'],
    },
    definition: {
      en: 'Ruling party of Serbia since 2012 (as of early 2026), founded in 2008; Aleksandar Vučić led it until 2023.',
      ru: 'Правящая партия Сербии с 2012 года (на начало 2026 года), основана в 2008 году; до 2023 года её возглавлял Александр Вучич.',
    },
    wikipedia: 'Serbian Progressive Party',
  },
  {
    id: 'servant-of-the-people',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Servant of the People', ru: 'Слуга народа' },
    aliases: {
      en: ['Servant of the People party'],
      ru: ['партия «Слуга народа»', 'Слуги народа'],
    },
    definition: {
      en: 'Ukrainian party of Volodymyr Zelensky, registered in 2018; it won the majority in parliament in 2019.',
      ru: 'Украинская партия Владимира Зеленского, зарегистрирована в 2018 году; в 2019 году получила большинство в парламенте.',
    },
    wikipedia: 'Servant of the People',
  },
  {
    id: 'shin-bet',
    kind: 'organisation',
    of: 'israel',
    name: { en: 'Shin Bet', ru: 'Шин-Бет' },
    full: { en: 'Israel Security Agency', ru: 'Общая служба безопасности Израиля' },
    aliases: {
      en: ['Shabak', 'Shin Beth'],
      ru: ['ШАБАК', 'Шабак', 'общая служба безопасности Израиля'],
    },
    definition: {
      en: 'Internal security service of Israel, founded in 1949.',
      ru: 'Служба внутренней безопасности Израиля, основана в 1949 году.',
    },
    wikipedia: 'Shin Bet',
  },
  {
    id: 'social-democratic-party',
    kind: 'organisation',
    of: 'germany',
    name: { en: 'Social Democratic Party of Germany', ru: 'Социал-демократическая партия Германии' },
    aliases: {
      en: ['SPD', '?Social Democratic Party', '?Social Democrats', 'German Social Democrats'],
      ru: ['СДПГ', 'немецкие социал-демократы', '?социал-демократы', 'социал-демократическая партия Германии'],
    },
    definition: {
      en: 'German party with roots in 1863; party of chancellors Brandt, Schmidt, Schröder and Scholz.',
      ru: 'Партия Германии, ведёт историю с 1863 года; партия канцлеров Брандта, Шмидта, Шрёдера и Шольца.',
    },
    wikipedia: 'Social Democratic Party of Germany',
  },
  {
    id: 'spanish-socialist-workers-party',
    kind: 'organisation',
    of: 'spain',
    name: { en: "Spanish Socialist Workers' Party", ru: 'Испанская социалистическая рабочая партия' },
    aliases: {
      en: ['PSOE', 'Partido Socialista Obrero Español', 'Spanish Socialists'],
      ru: ['ИСРП', 'испанские социалисты'],
    },
    definition: {
      en: 'Spanish party founded in 1879; party of prime ministers González, Zapatero and (since 2018) Sánchez.',
      ru: 'Испанская партия, основана в 1879 году; партия премьер-министров Гонсалеса, Сапатеро и (с 2018 года) Санчеса.',
    },
    wikipedia: "Spanish Socialist Workers' Party",
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
    id: 'state-security-committee-of-belarus',
    kind: 'organisation',
    of: 'belarus',
    name: { en: 'State Security Committee of Belarus', ru: 'Комитет государственной безопасности Белоруссии' },
    aliases: {
      en: ['Belarusian KGB', 'KGB of Belarus', 'Belarus KGB'],
      ru: [
        'КГБ Белоруссии', 'КГБ Беларуси', 'белорусский КГБ', 'комитет государственной безопасности Республики Беларусь',
        'комитет государственной безопасности Белоруссии',
      ],
    },
    definition: {
      en: 'Security service of Belarus, which has kept the name KGB since Soviet times.',
      ru: 'Служба безопасности Белоруссии, сохранившая название КГБ с советских времён.',
    },
    wikipedia: 'State Security Committee of the Republic of Belarus',
  },
  {
    id: 'supreme-national-security-council-of-iran',
    kind: 'organisation',
    of: 'iran',
    name: { en: 'Supreme National Security Council of Iran', ru: 'Высший совет национальной безопасности Ирана' },
    aliases: {
      en: [
        '?Supreme National Security Council', "Iran's Supreme National Security Council", 'SNSC',
        'Iranian Supreme National Security Council',
      ],
      ru: ['ВСНБ', '?Высший совет национальной безопасности', 'ВСНБ Ирана'],
    },
    definition: {
      en: 'Iranian body for defence and foreign policy under the president, founded in 1989; its secretary often leads nuclear talks.',
      ru: 'Иранский орган по обороне и внешней политике под председательством президента, создан в 1989 году.',
    },
    wikipedia: 'Supreme National Security Council',
  },
  {
    id: 'supreme-people-s-assembly',
    kind: 'organisation',
    of: 'north-korea',
    name: { en: "Supreme People's Assembly", ru: 'Верховное народное собрание КНДР' },
    aliases: {
      en: ["North Korea's parliament", "Supreme People's Assembly of North Korea", 'North Korean parliament'],
      ru: ['ВНС КНДР', 'ВНС Северной Кореи', 'парламент КНДР', '?Верховное народное собрание'],
    },
    definition: {
      en: 'Single-chamber parliament of North Korea, founded in 1948.',
      ru: 'Однопалатный парламент КНДР, учреждён в 1948 году.',
    },
    wikipedia: "Supreme People's Assembly",
  },
  {
    id: 'svr',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'SVR', ru: 'СВР' },
    full: { en: 'Foreign Intelligence Service of the Russian Federation', ru: 'Служба внешней разведки Российской Федерации' },
    aliases: {
      en: ['?Foreign Intelligence Service', 'Russian Foreign Intelligence Service', "Russia's Foreign Intelligence Service"],
      ru: [
        'СВР России', 'СВР РФ', '?Служба внешней разведки', 'служба внешней разведки РФ', 'служба внешней разведки России',
        'служба внешней разведки Российской Федерации',
      ],
    },
    definition: {
      en: "Civil foreign intelligence service of Russia, founded in December 1991 in place of the KGB's First Chief Directorate.",
      ru: 'Гражданская внешняя разведка России, создана в декабре 1991 года на месте Первого главного управления КГБ.',
    },
    wikipedia: 'Foreign Intelligence Service (Russia)',
  },
  {
    id: 'sweden-democrats',
    kind: 'organisation',
    of: 'sweden',
    name: { en: 'Sweden Democrats', ru: 'Шведские демократы' },
    aliases: {
      en: ['Swedish Democrats'],
      ru: ['партия «Шведские демократы»'],
    },
    definition: {
      en: 'Swedish party founded in 1988; second in the election of 2022, it supported the government that was then formed.',
      ru: 'Шведская партия, основана в 1988 году; вторая на выборах 2022 года, поддержала созданное тогда правительство.',
    },
    wikipedia: 'Sweden Democrats',
  },
  {
    id: 'swiss-national-bank',
    kind: 'organisation',
    of: 'switzerland',
    name: { en: 'Swiss National Bank', ru: 'Швейцарский национальный банк' },
    aliases: {
      en: ['SNB', 'Swiss central bank'],
      ru: ['ШНБ', 'национальный банк Швейцарии'],
    },
    definition: {
      en: 'Central bank of Switzerland, at work since 1907.',
      ru: 'Центральный банк Швейцарии, действует с 1907 года.',
    },
    wikipedia: 'Swiss National Bank',
  },
  {
    id: 'syrian-democratic-forces',
    kind: 'organisation',
    of: 'syria',
    name: { en: 'Syrian Democratic Forces', ru: 'Сирийские демократические силы' },
    aliases: {
      en: ['?SDF', 'Kurdish-led Syrian Democratic Forces'],
      ru: ['СДС'],
    },
    definition: {
      en: 'Kurdish-led alliance of armed groups in north-east Syria, formed in 2015 and backed by the United States against Islamic State.',
      ru: 'Союз вооружённых групп на северо-востоке Сирии во главе с курдами, создан в 2015 году; поддержан США в борьбе с «Исламским государством».',
    },
    wikipedia: 'Syrian Democratic Forces',
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
    id: 'taiwan-people-s-party',
    kind: 'organisation',
    of: 'taiwan',
    name: { en: "Taiwan People's Party", ru: 'Тайваньская народная партия' },
    aliases: {
      en: ['?TPP'],
      ru: ['ТНП', 'народная партия Тайваня'],
    },
    definition: {
      en: 'Party on Taiwan founded in 2019 by Ko Wen-je.',
      ru: 'Партия на Тайване, основана в 2019 году Ко Вэньчжэ.',
    },
    wikipedia: "Taiwan People's Party",
  },
  {
    id: 'the-republicans',
    kind: 'organisation',
    of: 'france',
    name: { en: 'Les Républicains', ru: 'Партия «Республиканцы»' },
    aliases: {
      en: ['French Republicans', 'Union for a Popular Movement', '?Les Republicains'],
      ru: ['Союз за народное движение', 'французские «Республиканцы»', 'партия «Республиканцы»'],
    },
    definition: {
      en: 'French party, named so since 2015; heir of the UMP and of the Gaullist parties.',
      ru: 'Партия Франции, под этим названием с 2015 года; наследница СНД и голлистских партий.',
    },
    wikipedia: 'The Republicans (France)',
  },
  {
    id: 'tika',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'TİKA', ru: 'ТИКА' },
    full: { en: 'Turkish Cooperation and Coordination Agency', ru: 'Турецкое агентство по сотрудничеству и координации' },
    aliases: {
      en: ['TIKA', 'Türk İşbirliği ve Koordinasyon Ajansı', 'Turkish International Cooperation and Development Agency'],
      ru: ['Турецкое агентство по сотрудничеству и развитию'],
    },
    definition: {
      en: 'Development aid agency of Turkey, founded in 1992.',
      ru: 'Турецкое ведомство по помощи развитию, создано в 1992 году.',
    },
    wikipedia: 'Turkish Cooperation and Coordination Agency',
  },
  {
    id: 'tisza-party',
    kind: 'organisation',
    of: 'hungary',
    name: { en: 'Tisza Party', ru: 'Партия «Тиса»' },
    aliases: {
      en: ['Respect and Freedom Party', '?Tisza'],
      ru: ['партия Тиса', 'партия «Тиса»'],
    },
    definition: {
      en: 'Hungarian party registered in 2020 and led since 2024 by Péter Magyar.',
      ru: 'Венгерская партия, зарегистрирована в 2020 году; с 2024 года её возглавляет Петер Мадьяр.',
    },
    wikipedia: 'Tisza Party',
  },
  {
    id: 'turkish-armed-forces',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'Turkish Armed Forces', ru: 'Вооружённые силы Турции' },
    aliases: {
      en: ['Turkish military', 'Turkish army', 'Turkish Army', 'TSK', 'Türk Silahlı Kuvvetleri'],
      ru: ['турецкая армия', 'ВС Турции', 'турецкие вооружённые силы', 'вооружённые силы Турции'],
    },
    definition: {
      en: 'Military of Turkey, the second largest in NATO by number of troops.',
      ru: 'Армия Турции, вторая в НАТО по численности.',
    },
    wikipedia: 'Turkish Armed Forces',
  },
  {
    id: 'turkish-foreign-ministry',
    kind: 'organisation',
    of: 'turkey',
    name: { en: 'Turkish Foreign Ministry', ru: 'МИД Турции' },
    full: { en: 'Ministry of Foreign Affairs of Turkey', ru: 'Министерство иностранных дел Турции' },
    aliases: {
      en: ['Turkish Ministry of Foreign Affairs', "Turkey's Foreign Ministry", 'Turkish MFA'],
      ru: ['турецкий МИД', 'министерство иностранных дел Турции'],
    },
    definition: {
      en: 'Foreign ministry of Turkey. Ministers: Mevlüt Çavuşoğlu 2014–2023 (with a break in 2015), Hakan Fidan from June 2023.',
      ru: 'Внешнеполитическое ведомство Турции. Министры: в 2014–2023 годах (с перерывом в 2015-м) Мевлют Чавушоглу, с июня 2023 года Хакан Фидан.',
    },
    wikipedia: 'Ministry of Foreign Affairs (Turkey)',
  },
  {
    id: 'uk-ministry-of-defence',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'UK Ministry of Defence', ru: 'Министерство обороны Великобритании' },
    aliases: {
      en: [
        '?Ministry of Defence', 'British Ministry of Defence', 'UK MoD', 'British MoD', '?MoD', '?MOD', 'UK Ministry of Defense',
        'British Ministry of Defense', 'British Defence Ministry', 'UK Defence Ministry',
      ],
      ru: ['Минобороны Великобритании', 'британское минобороны', 'британское министерство обороны', 'министерство обороны Великобритании'],
    },
    definition: {
      en: 'Defence ministry of the United Kingdom, unified in 1964 from the ministries of the services.',
      ru: 'Министерство обороны Великобритании, объединено в 1964 году из ведомств отдельных видов войск.',
    },
    wikipedia: 'Ministry of Defence (United Kingdom)',
  },
  {
    id: 'uk-parliament',
    kind: 'organisation',
    of: 'united-kingdom',
    name: { en: 'UK Parliament', ru: 'Парламент Великобритании' },
    aliases: {
      en: ['British Parliament', 'Parliament of the United Kingdom', 'British parliament'],
      ru: ['британский парламент', 'парламент Великобритании'],
    },
    definition: {
      en: 'Legislature of the United Kingdom in Westminster, London: the elected House of Commons and the House of Lords.',
      ru: 'Законодательный орган Великобритании в Вестминстере: избираемая Палата общин и Палата лордов.',
    },
    wikipedia: 'Parliament of the United Kingdom',
  },
  {
    id: 'ukrainian-foreign-ministry',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Ukrainian Foreign Ministry', ru: 'МИД Украины' },
    full: { en: 'Ministry of Foreign Affairs of Ukraine', ru: 'Министерство иностранных дел Украины' },
    aliases: {
      en: ["Ukraine's Foreign Ministry", 'Ukrainian Ministry of Foreign Affairs', 'Ukrainian MFA'],
      ru: ['украинский МИД', 'министерство иностранных дел Украины'],
    },
    definition: {
      en: 'Foreign ministry of Ukraine. Ministers: Dmytro Kuleba 2020–2024, Andrii Sybiha from September 2024.',
      ru: 'Внешнеполитическое ведомство Украины. Министры: в 2020–2024 годах Дмитрий Кулеба, с сентября 2024 года Андрей Сибига.',
    },
    wikipedia: 'Ministry of Foreign Affairs (Ukraine)',
  },
  {
    id: 'ukrainian-ministry-of-defence',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Ukrainian Ministry of Defence', ru: 'Министерство обороны Украины' },
    aliases: {
      en: [
        'Ukrainian Ministry of Defense', 'Ukrainian Defence Ministry', 'Ukrainian Defense Ministry', 'Ministry of Defence of Ukraine',
        'Ministry of Defense of Ukraine', "Ukraine's Ministry of Defence", "Ukraine's Defense Ministry",
      ],
      ru: ['Минобороны Украины', 'украинское минобороны', 'министерство обороны Украины'],
    },
    definition: {
      en: 'Defence ministry of Ukraine, formed in 1991. Ministers: Oleksii Reznikov 2021–2023, Rustem Umerov 2023–2025.',
      ru: 'Военное ведомство Украины, образовано в 1991 году. Министры: в 2021–2023 годах Алексей Резников, в 2023–2025 годах Рустем Умеров.',
    },
    wikipedia: 'Ministry of Defence (Ukraine)',
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
    id: 'united-national-movement',
    kind: 'organisation',
    of: 'georgia-country',
    name: { en: 'United National Movement', ru: 'Единое национальное движение' },
    aliases: {
      en: ['?UNM', "Saakashvili's United National Movement"],
      ru: ['ЕНД'],
    },
    definition: {
      en: 'Georgian party founded in 2001 by Mikheil Saakashvili; in government in 2004–2012, in opposition since.',
      ru: 'Грузинская партия, основана в 2001 году Михаилом Саакашвили; правила в 2004–2012 годах, затем в оппозиции.',
    },
    wikipedia: 'United National Movement',
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
    id: 'united-socialist-party-of-venezuela',
    kind: 'organisation',
    of: 'venezuela',
    name: { en: 'United Socialist Party of Venezuela', ru: 'Единая социалистическая партия Венесуэлы' },
    aliases: {
      en: ['PSUV', 'Partido Socialista Unido de Venezuela'],
      ru: ['ЕСПВ'],
    },
    definition: {
      en: 'Ruling party of Venezuela, founded in 2007 by Hugo Chávez and then led by Nicolás Maduro.',
      ru: 'Правящая партия Венесуэлы, основана в 2007 году Уго Чавесом; затем её возглавлял Николас Мадуро.',
    },
    wikipedia: 'United Socialist Party of Venezuela',
  },
  {
    id: 'us-africa-command',
    kind: 'organisation',
    of: 'united-states',
    name: { en: 'US Africa Command', ru: 'Африканское командование США' },
    aliases: {
      en: ['United States Africa Command', 'AFRICOM', 'USAFRICOM', '?Africa Command', 'U.S. Africa Command'],
      ru: ['АФРИКОМ', 'африканское командование ВС США', 'африканское командование США'],
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
      ru: ['американские ВВС', 'военно-воздушные силы США'],
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
      ru: ['сухопутные войска США', 'армия США'],
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
      ru: ['СЕНТКОМ', '?Центральное командование', 'центральное командование ВС США', 'центральное командование США'],
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
      ru: ['береговая охрана США'],
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
      ru: ['?Киберкомандование', 'киберкомандование ВС США', 'киберкомандование США'],
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
      ru: ['Минторг США', 'американское министерство торговли', 'министерство торговли США'],
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
      ru: [
        'Минобороны США', 'американское министерство обороны', 'американское минобороны', '?Военное министерство США',
        'министерство обороны США',
      ],
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
      ru: ['Минэнерго США', 'министерство энергетики США'],
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
      ru: [
        'Госдепартамент США', 'Госдеп США', 'Госдепартамент', 'Госдеп', '?Государственный департамент', 'государственный департамент США',
      ],
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
      ru: ['Минфин США', 'американский Минфин', 'американское министерство финансов', '?Казначейство США', 'министерство финансов США'],
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
      ru: ['?Европейское командование', 'европейское командование ВС США', 'европейское командование США'],
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
      ru: [
        '?Индо-Тихоокеанское командование', 'тихоокеанское командование США', 'индо-Тихоокеанское командование ВС США',
        'индо-Тихоокеанское командование США',
      ],
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
      ru: ['КМП США', 'морская пехота США', '?Корпус морской пехоты', 'корпус морской пехоты США'],
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
      ru: ['?Совет национальной безопасности', 'СНБ США', 'Совет по национальной безопасности США', 'совбез США'],
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
      ru: ['американские ВМС', 'военно-морской флот США', 'ВМФ США', 'военно-морские силы США'],
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
      ru: ['?Сенат', 'американский сенат', 'сенат США'],
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
      ru: ['южное командование ВС США', 'южное командование США'],
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
      ru: ['?Космические силы', 'космические силы США'],
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
      ru: ['стратегическое командование ВС США', 'СТРАТКОМ', 'стратегическое командование США'],
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
      ru: ['?Верховный суд', 'верховный суд США'],
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
  {
    id: 'verkhovna-rada',
    kind: 'organisation',
    of: 'ukraine',
    name: { en: 'Verkhovna Rada', ru: 'Верховная рада' },
    aliases: {
      en: ['?Rada', 'Verkhovna Rada of Ukraine', 'Ukrainian parliament', 'Ukrainian Parliament', "Ukraine's parliament", 'Supreme Rada'],
      ru: ['Верховная Рада Украины', '?Рада', 'украинский парламент', 'парламент Украины'],
    },
    definition: {
      en: 'Single-chamber parliament of Ukraine: 450 seats by law; last elected in 2019 (as of early 2026).',
      ru: 'Однопалатный парламент Украины: 450 мест по закону; последние выборы — в 2019 году (на начало 2026 года).',
    },
    wikipedia: 'Verkhovna Rada',
  },
  {
    id: 'vox-spain',
    kind: 'organisation',
    of: 'spain',
    name: { en: 'Spanish Vox party', ru: 'Испанская партия Vox' },
    aliases: {
      en: ['?Vox', 'Vox party'],
      ru: ['?Vox', 'партия Vox', '?партия «Голос»'],
    },
    definition: {
      en: 'Spanish party founded in December 2013, led by Santiago Abascal since 2014.',
      ru: 'Испанская партия, основана в декабре 2013 года; с 2014 года лидер — Сантьяго Абаскаль.',
    },
    wikipedia: 'Vox (political party)',
  },
  {
    id: 'workers-party-brazil',
    kind: 'organisation',
    of: 'brazil',
    name: { en: "Workers' Party of Brazil", ru: 'Партия трудящихся Бразилии' },
    aliases: {
      en: ["Brazilian Workers' Party", "?Workers' Party", 'Partido dos Trabalhadores', '?PT'],
      ru: ['?Партия трудящихся', 'бразильская Партия трудящихся', 'партия трудящихся Бразилии'],
    },
    definition: {
      en: 'Brazilian party founded in 1980; party of presidents Lula da Silva (2003–2010, since 2023) and Dilma Rousseff.',
      ru: 'Бразильская партия, основана в 1980 году; партия президентов Лулы да Силвы (2003–2010, с 2023 года) и Дилмы Русеф.',
    },
    wikipedia: "Workers' Party (Brazil)",
  },
  {
    id: 'workers-party-of-korea',
    kind: 'organisation',
    of: 'north-korea',
    name: { en: "Workers' Party of Korea", ru: 'Трудовая партия Кореи' },
    aliases: {
      en: ['WPK', "Korean Workers' Party", "?Workers' Party"],
      ru: ['ТПК'],
    },
    definition: {
      en: 'Ruling party of North Korea, formed in 1949 from the parties of North and South; led by Kim Jong-un since 2012.',
      ru: 'Правящая партия КНДР, образована в 1949 году из партий Севера и Юга; с 2012 года её возглавляет Ким Чен Ын.',
    },
    wikipedia: "Workers' Party of Korea",
  },
];
