// Companies that articles name as actors.
import type { Entry } from '../model.ts';

export const companies: readonly Entry[] = [
  {
    id: 'abu-dhabi-investment-authority',
    kind: 'company',
    of: 'united-arab-emirates',
    name: { en: 'Abu Dhabi Investment Authority', ru: 'Инвестиционное управление Абу-Даби' },
    aliases: {
      en: ['ADIA'],
      ru: ['Abu Dhabi Investment Authority', 'ADIA'],
    },
    definition: {
      en: 'State investment fund of Abu Dhabi, founded in 1976; one of the largest in the world.',
      ru: 'Государственный инвестиционный фонд Абу-Даби, основан в 1976 году; один из крупнейших в мире.',
    },
    wikipedia: 'Abu Dhabi Investment Authority',
  },
  {
    id: 'acwa-power',
    kind: 'company',
    of: 'saudi-arabia',
    name: { en: 'ACWA Power', ru: 'ACWA Power' },
    aliases: {
      en: ['Acwa Power'],
    },
    definition: {
      en: 'Saudi developer of power stations and desalination plants, part-owned by the Public Investment Fund; active in Uzbekistan among others.',
      ru: 'Саудовская компания, строящая электростанции и опреснители, с участием Государственного инвестиционного фонда; работает в том числе в Узбекистане.',
    },
    wikipedia: 'ACWA Power',
  },
  {
    id: 'ad-ports',
    kind: 'company',
    of: 'united-arab-emirates',
    name: { en: 'AD Ports Group', ru: 'AD Ports Group' },
    aliases: {
      en: ['Abu Dhabi Ports', 'AD Ports'],
      ru: ['Abu Dhabi Ports', 'AD Ports'],
    },
    definition: {
      en: 'Port and shipping company of Abu Dhabi, founded in 2006; active also in Central Asia and Egypt.',
      ru: 'Портовая и судоходная компания Абу-Даби, основана в 2006 году; работает также в Центральной Азии и Египте.',
    },
    wikipedia: 'AD Ports Group',
  },
  {
    id: 'adani-group',
    kind: 'company',
    of: 'india',
    name: { en: 'Adani Group', ru: 'Adani Group' },
    aliases: {
      en: ['Adani Ports', 'Adani Enterprises', '?Adani'],
      ru: ['Группа Адани', '?Адани', '?Adani'],
    },
    definition: {
      en: 'Indian group of ports, power and infrastructure companies led by Gautam Adani, founded in 1988.',
      ru: 'Индийская группа портовых, энергетических и инфраструктурных компаний во главе с Гаутамом Адани, основана в 1988 году.',
    },
    wikipedia: 'Adani Group',
  },
  {
    id: 'adnoc',
    kind: 'company',
    of: 'united-arab-emirates',
    name: { en: 'ADNOC', ru: 'ADNOC' },
    full: { en: 'Abu Dhabi National Oil Company', ru: 'Национальная нефтяная компания Абу-Даби' },
    aliases: {
      ru: ['Abu Dhabi National Oil Company'],
    },
    definition: {
      en: 'State oil company of Abu Dhabi in the United Arab Emirates, founded in 1971.',
      ru: 'Государственная нефтяная компания эмирата Абу-Даби (ОАЭ), основана в 1971 году.',
    },
    wikipedia: 'ADNOC',
  },
  {
    id: 'aeroflot',
    kind: 'company',
    of: 'russia',
    name: { en: 'Aeroflot', ru: 'Аэрофлот' },
    definition: {
      en: "Russia's largest airline, majority owned by the state, founded in 1923.",
      ru: 'Крупнейшая авиакомпания России, контрольный пакет у государства, основана в 1923 году.',
    },
    wikipedia: 'Aeroflot',
  },
  {
    id: 'agence-france-presse',
    kind: 'company',
    of: 'france',
    name: { en: 'Agence France-Presse', ru: 'Агентство Франс Пресс' },
    aliases: {
      en: ['AFP'],
      ru: ['Франс Пресс', 'Agence France-Presse', 'AFP'],
    },
    definition: {
      en: 'French news agency in Paris; in its present form since 1944.',
      ru: 'Французское информационное агентство, Париж; в нынешнем виде с 1944 года.',
    },
    wikipedia: 'Agence France-Presse',
  },
  {
    id: 'air-astana',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Air Astana', ru: 'Эйр Астана' },
    aliases: {
      ru: ['Air Astana'],
    },
    definition: {
      en: "Kazakhstan's largest airline, flying since 2002.",
      ru: 'Крупнейшая авиакомпания Казахстана, летает с 2002 года.',
    },
    wikipedia: 'Air Astana',
  },
  {
    id: 'airbus',
    kind: 'company',
    name: { en: 'Airbus', ru: 'Airbus' },
    aliases: {
      en: ['EADS', 'European Aeronautic Defence and Space Company', 'Airbus Defence and Space'],
      ru: ['Эйрбас', 'EADS', 'European Aeronautic Defence and Space Company'],
    },
    definition: {
      en: 'European maker of airliners, military aircraft and helicopters, formed in 2000 as EADS; its main offices are in Toulouse.',
      ru: 'Европейский производитель пассажирских и военных самолётов и вертолётов, создан в 2000 году как EADS; главный офис в Тулузе.',
    },
    wikidata: 'Q67',
    wikipedia: 'Airbus',
  },
  {
    id: 'al-arabiya',
    kind: 'company',
    of: 'saudi-arabia',
    name: { en: 'Al Arabiya', ru: 'Аль-Арабия' },
    aliases: {
      en: ['al-Arabiya', 'Al-Arabiya English'],
      ru: ['аль-Арабия'],
    },
    definition: {
      en: 'Saudi-owned Arabic television news channel, founded in 2003 in Dubai.',
      ru: 'Арабский новостной телеканал с саудовскими владельцами, основан в 2003 году в Дубае.',
    },
    wikipedia: 'Al Arabiya',
  },
  {
    id: 'al-jazeera',
    kind: 'company',
    of: 'qatar',
    name: { en: 'Al Jazeera', ru: 'Аль-Джазира' },
    aliases: {
      en: ['al-Jazeera', 'Al Jazeera English'],
      ru: ['аль-Джазира'],
    },
    definition: {
      en: 'Television network in Doha, founded in 1996 and funded by the state of Qatar; broadcasts in Arabic and English.',
      ru: 'Телевизионная сеть в Дохе, основана в 1996 году, финансируется государством Катар; вещает на арабском и английском.',
    },
    wikipedia: 'Al Jazeera Media Network',
  },
  {
    id: 'al-monitor',
    kind: 'company',
    name: { en: 'Al-Monitor', ru: 'Al-Monitor' },
    aliases: {
      ru: ['Аль-Монитор'],
    },
    definition: {
      en: 'News site on the Middle East, founded in 2012, based in Washington.',
      ru: 'Издание о Ближнем Востоке, основано в 2012 году, Вашингтон.',
    },
    wikipedia: 'Al-Monitor',
  },
  {
    id: 'alfa-bank',
    kind: 'company',
    of: 'russia',
    name: { en: 'Alfa-Bank', ru: 'Альфа-банк' },
    aliases: {
      en: ['Alfa Bank', 'Alfa Group'],
      ru: ['Альфа-Банк', 'Альфа-групп'],
    },
    definition: {
      en: "Russia's largest privately owned bank, founded in 1990; under US sanctions since 2022.",
      ru: 'Крупнейший частный банк России, основан в 1990 году; с 2022 года под санкциями США.',
    },
    wikipedia: 'Alfa-Bank',
  },
  {
    id: 'alibaba',
    kind: 'company',
    of: 'china',
    name: { en: 'Alibaba', ru: 'Alibaba' },
    full: { en: 'Alibaba Group', ru: 'Alibaba Group' },
    aliases: {
      en: ['Alibaba Cloud'],
      ru: ['Алибаба'],
    },
    definition: {
      en: 'Chinese internet trade and cloud company founded in 1999 by Jack Ma and partners, in Hangzhou.',
      ru: 'Китайская компания интернет-торговли и облачных услуг, основана в 1999 году Джеком Ма с партнёрами, Ханчжоу.',
    },
    wikipedia: 'Alibaba Group',
  },
  {
    id: 'almaz-antey',
    kind: 'company',
    of: 'russia',
    name: { en: 'Almaz-Antey', ru: 'Алмаз-Антей' },
    aliases: {
      en: ['Almaz-Antei'],
    },
    definition: {
      en: 'Russian state maker of air defence systems, among them the S-300 and S-400.',
      ru: 'Российский государственный производитель средств ПВО, в том числе систем С-300 и С-400.',
    },
    wikipedia: 'Almaz-Antey',
  },
  {
    id: 'amazon',
    kind: 'company',
    name: { en: 'Amazon.com', ru: 'Amazon.com' },
    aliases: {
      en: ['Amazon Web Services', 'AWS', 'Amazon Inc.', '?Amazon'],
      ru: ['Amazon Web Services', 'AWS', '?Amazon', '?Амазон'],
    },
    definition: {
      en: 'US online retail and cloud computing company, founded in 1994 by Jeff Bezos, in Seattle.',
      ru: 'Американская компания интернет-торговли и облачных вычислений, основана в 1994 году Джеффом Безосом, Сиэтл.',
    },
    wikidata: 'Q3884',
    wikipedia: 'Amazon (company)',
  },
  {
    id: 'amd',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Advanced Micro Devices', ru: 'Advanced Micro Devices' },
    aliases: {
      en: ['AMD Inc.', '?AMD'],
      ru: ['AMD Inc.', '?AMD'],
    },
    definition: {
      en: 'US designer of processors and artificial intelligence chips, founded in 1969, in Santa Clara, California.',
      ru: 'Американский разработчик процессоров и чипов для искусственного интеллекта, основан в 1969 году, Санта-Клара (Калифорния).',
    },
    wikipedia: 'AMD',
  },
  {
    id: 'anadolu-agency',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Anadolu Agency', ru: 'Агентство Анадолу' },
    aliases: {
      en: ['Anadolu Ajansı', 'Anadolu news agency'],
      ru: ['Анадолу'],
    },
    definition: {
      en: 'Turkish state news agency, founded in 1920, in Ankara.',
      ru: 'Турецкое государственное информационное агентство, основано в 1920 году, Анкара.',
    },
    wikipedia: 'Anadolu Agency',
  },
  {
    id: 'anduril',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Anduril', ru: 'Anduril' },
    full: { en: 'Anduril Industries', ru: 'Anduril Industries' },
    aliases: {
      ru: ['Андурил'],
    },
    definition: {
      en: 'US arms maker founded in 2017 by Palmer Luckey and others; builds drones and military software.',
      ru: 'Американский производитель вооружений, основан в 2017 году Палмером Лаки с партнёрами; выпускает беспилотники и военное ПО.',
    },
    wikipedia: 'Anduril Industries',
  },
  {
    id: 'anthropic',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Anthropic', ru: 'Anthropic' },
    aliases: {
      en: ['Claude AI', 'Claude Code'],
      ru: ['Антропик'],
    },
    definition: {
      en: 'US artificial intelligence company founded in 2021, in San Francisco; maker of the Claude models.',
      ru: 'Американская компания в области искусственного интеллекта, основана в 2021 году, Сан-Франциско; создатель моделей Claude.',
    },
    wikipedia: 'Anthropic',
  },
  {
    id: 'apple',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Apple Inc.', ru: 'Apple Inc.' },
    aliases: {
      en: ['iPhone', 'iPhones', '?Apple'],
      ru: ['iPhone', '?Apple'],
    },
    definition: {
      en: 'US maker of phones, computers and software, founded in 1976, in Cupertino, California.',
      ru: 'Американский производитель телефонов, компьютеров и программ, основан в 1976 году, Купертино (Калифорния).',
    },
    wikidata: 'Q312',
    wikipedia: 'Apple Inc.',
  },
  {
    id: 'apple-daily',
    kind: 'company',
    name: { en: 'Apple Daily', ru: 'Apple Daily' },
    aliases: {
      ru: ['Эппл дейли'],
    },
    definition: {
      en: 'Hong Kong newspaper founded in 1995 by Jimmy Lai; closed in June 2021 after its assets were frozen under the national security law.',
      ru: 'Гонконгская газета, основанная в 1995 году Джимми Лаем; закрылась в июне 2021 года после заморозки активов по закону о национальной безопасности.',
    },
    wikipedia: 'Apple Daily',
  },
  {
    id: 'applied-materials',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Applied Materials', ru: 'Applied Materials' },
    aliases: {
      en: ['Lam Research'],
      ru: ['Lam Research'],
    },
    definition: {
      en: 'US maker of machines for chip production, founded in 1967; a rival of its kind is Lam Research.',
      ru: 'Американский производитель оборудования для выпуска микросхем, основан в 1967 году; конкурент того же рода — Lam Research.',
    },
    wikipedia: 'Applied Materials',
  },
  {
    id: 'arcelormittal',
    kind: 'company',
    name: { en: 'ArcelorMittal', ru: 'ArcelorMittal' },
    aliases: {
      en: ['Arcelor Mittal', 'ArcelorMittal Temirtau', 'Qarmet'],
      ru: ['Арселор Миттал', 'АрселорМиттал Темиртау', 'Qarmet'],
    },
    definition: {
      en: 'Steel company in Luxembourg, formed in 2006; sold its Kazakh works in Temirtau, now Qarmet, in December 2023.',
      ru: 'Металлургическая компания в Люксембурге, образована в 2006 году; в декабре 2023 года продала казахстанский комбинат в Темиртау (ныне Qarmet).',
    },
    wikipedia: 'ArcelorMittal',
  },
  {
    id: 'arm',
    kind: 'company',
    name: { en: 'Arm Holdings', ru: 'Arm Holdings' },
    aliases: {
      en: ['ARM Holdings', 'Arm Ltd'],
      ru: ['ARM Holdings'],
    },
    definition: {
      en: 'British designer of processors whose plans are used in most phones, founded in 1990, in Cambridge; majority owned by SoftBank.',
      ru: 'Британский разработчик процессорных архитектур, применяемых в большинстве телефонов, основан в 1990 году, Кембридж; контрольный пакет у SoftBank.',
    },
    wikipedia: 'Arm Holdings',
  },
  {
    id: 'aselsan',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Aselsan', ru: 'Aselsan' },
    aliases: {
      en: ['ASELSAN A.Ş.'],
      ru: ['Аселсан'],
    },
    definition: {
      en: 'Turkish maker of military electronics, founded in 1975, in Ankara.',
      ru: 'Турецкий производитель военной электроники, основан в 1975 году, Анкара.',
    },
    wikipedia: 'Aselsan',
  },
  {
    id: 'asml',
    kind: 'company',
    of: 'netherlands',
    name: { en: 'ASML', ru: 'ASML' },
    full: { en: 'ASML Holding', ru: 'ASML Holding' },
    aliases: {
      en: ['ASM Lithography'],
    },
    definition: {
      en: 'Dutch company, founded in 1984, in Veldhoven; the only maker of machines that print chips with extreme ultraviolet light (as of 2025).',
      ru: 'Нидерландская компания, основана в 1984 году, Велдховен; единственный производитель установок экстремальной ультрафиолетовой литографии для чипов (на 2025 год).',
    },
    wikipedia: 'ASML Holding',
  },
  {
    id: 'associated-press',
    kind: 'company',
    name: { en: 'Associated Press', ru: 'Ассошиэйтед Пресс' },
    aliases: {
      en: ['?AP', 'The Associated Press'],
      ru: ['Associated Press', '?AP', 'Ассошиэйтед-Пресс'],
    },
    definition: {
      en: 'US news agency owned by newspapers and broadcasters, founded in 1846, in New York.',
      ru: 'Американское информационное агентство, принадлежащее газетам и телерадиокомпаниям, основано в 1846 году, Нью-Йорк.',
    },
    wikipedia: 'Associated Press',
  },
  {
    id: 'astana-times',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Astana Times', ru: 'The Astana Times' },
    aliases: {
      ru: ['Astana Times'],
    },
    definition: {
      en: 'English-language newspaper in Kazakhstan, founded in 2010.',
      ru: 'Газета на английском языке в Казахстане, основана в 2010 году.',
    },
    wikipedia: 'The Astana Times',
  },
  {
    id: 'astrazeneca',
    kind: 'company',
    name: { en: 'AstraZeneca', ru: 'AstraZeneca' },
    aliases: {
      ru: ['АстраЗенека'],
    },
    definition: {
      en: 'British-Swedish drug company in Cambridge; made with the University of Oxford a vaccine against COVID-19.',
      ru: 'Британско-шведская фармацевтическая компания, Кембридж; вместе с Оксфордским университетом создала вакцину от COVID-19.',
    },
    wikipedia: 'AstraZeneca',
  },
  {
    id: 'avic',
    kind: 'company',
    of: 'china',
    name: { en: 'AVIC', ru: 'AVIC' },
    full: { en: 'Aviation Industry Corporation of China', ru: 'Aviation Industry Corporation of China' },
    aliases: {
      ru: ['Китайская корпорация авиационной промышленности', 'Авиационная промышленная корпорация Китая'],
    },
    definition: {
      en: 'Chinese state maker of military and civilian aircraft, in Beijing, formed in 2008 by merger.',
      ru: 'Китайский государственный производитель военной и гражданской авиатехники, Пекин, образован слиянием в 2008 году.',
    },
    wikipedia: 'Aviation Industry Corporation of China',
  },
  {
    id: 'axel-springer',
    kind: 'company',
    of: 'germany',
    name: { en: 'Axel Springer SE', ru: 'Axel Springer SE' },
    aliases: {
      en: ['Axel Springer'],
      ru: ['Axel Springer', 'Аксель Шпрингер'],
    },
    definition: {
      en: 'German media company, founded in 1946, in Berlin; owner of Bild, Die Welt and Politico.',
      ru: 'Немецкая медиакомпания, основана в 1946 году, Берлин; владеет Bild, Die Welt и Politico.',
    },
    wikipedia: 'Axel Springer SE',
  },
  {
    id: 'axios',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Axios', ru: 'Axios' },
    aliases: {
      en: ['Axios news site'],
      ru: ['Аксиос'],
    },
    definition: {
      en: 'US news site on politics and business, founded in 2016, near Washington.',
      ru: 'Американское издание о политике и бизнесе, основано в 2016 году, близ Вашингтона.',
    },
    wikipedia: 'Axios (website)',
  },
  {
    id: 'bae-systems',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'BAE Systems', ru: 'BAE Systems' },
    aliases: {
      en: ['BAE', 'British Aerospace'],
      ru: ['BAE', 'British Aerospace'],
    },
    definition: {
      en: 'British arms and aerospace company, formed in 1999 from British Aerospace and a part of GEC.',
      ru: 'Британская оборонная и авиакосмическая компания, создана в 1999 году из British Aerospace и части GEC.',
    },
    wikipedia: 'BAE Systems',
  },
  {
    id: 'baidu',
    kind: 'company',
    of: 'china',
    name: { en: 'Baidu', ru: 'Baidu' },
    aliases: {
      ru: ['Байду'],
    },
    definition: {
      en: 'Chinese internet company founded in 2000, in Beijing; runs a search engine, develops artificial intelligence.',
      ru: 'Китайская интернет-компания, основана в 2000 году, Пекин; владеет поисковой системой, развивает искусственный интеллект.',
    },
    wikipedia: 'Baidu',
  },
  {
    id: 'baiterek',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Baiterek Holding', ru: 'Холдинг «Байтерек»' },
    aliases: {
      en: ['Baiterek National Managing Holding', 'National Management Holding Baiterek'],
      ru: ['НУХ «Байтерек»', 'Национальный управляющий холдинг «Байтерек»'],
    },
    definition: {
      en: "Kazakhstan's state holding of development institutions, founded in 2013.",
      ru: 'Государственный холдинг институтов развития Казахстана, создан в 2013 году.',
    },
    source: { title: 'Baiterek National Managing Holding', url: 'https://baiterek.gov.kz/' },
  },
  {
    id: 'bank-of-america',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Bank of America', ru: 'Bank of America' },
    aliases: {
      en: ['BofA'],
      ru: ['Банк оф Америка'],
    },
    definition: {
      en: 'US bank in Charlotte, North Carolina; one of the largest in the country.',
      ru: 'Американский банк, Шарлотт (Северная Каролина); один из крупнейших в стране.',
    },
    wikipedia: 'Bank of America',
  },
  {
    id: 'bank-of-china',
    kind: 'company',
    of: 'china',
    name: { en: 'Bank of China', ru: 'Банк Китая' },
    aliases: {
      ru: ['Bank of China'],
    },
    definition: {
      en: 'Chinese state-owned commercial bank, founded in 1912, in Beijing; not the central bank.',
      ru: 'Китайский коммерческий банк с государственным контролем, основан в 1912 году, Пекин; не центральный банк.',
    },
    wikipedia: 'Bank of China',
  },
  {
    id: 'barclays',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'Barclays', ru: 'Barclays' },
    aliases: {
      en: ['Barclays Bank'],
      ru: ['Барклайс'],
    },
    definition: {
      en: 'British bank in London, founded in 1690.',
      ru: 'Британский банк в Лондоне, основан в 1690 году.',
    },
    wikipedia: 'Barclays',
  },
  {
    id: 'basf',
    kind: 'company',
    of: 'germany',
    name: { en: 'BASF', ru: 'BASF' },
    full: { en: 'Badische Anilin- und Sodafabrik', ru: 'Badische Anilin- und Sodafabrik' },
    aliases: {
      en: ['BASF SE'],
      ru: ['BASF SE'],
    },
    definition: {
      en: 'German chemical company, founded in 1865, in Ludwigshafen.',
      ru: 'Немецкая химическая компания, основана в 1865 году, Людвигсхафен.',
    },
    wikipedia: 'BASF',
  },
  {
    id: 'baykar',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Baykar', ru: 'Байкар' },
    aliases: {
      en: ['Bayraktar', 'Bayraktar TB2', 'Bayraktar Akinci', 'Baykar Makina', 'TB2 drones'],
      ru: ['Baykar', 'Байрактар', 'Bayraktar'],
    },
    definition: {
      en: "Turkish maker of the Bayraktar drones, founded in 1984, in Istanbul; its technical head Selcuk Bayraktar is President Erdogan's son-in-law.",
      ru: 'Турецкий производитель беспилотников «Байрактар», основан в 1984 году, Стамбул; технический руководитель Сельчук Байрактар — зять президента Эрдогана.',
    },
    wikipedia: 'Baykar',
  },
  {
    id: 'bbc',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'BBC', ru: 'Би-би-си' },
    full: { en: 'British Broadcasting Corporation', ru: 'Британская вещательная корпорация' },
    aliases: {
      en: ['BBC News', 'BBC World Service'],
      ru: ['BBC', 'British Broadcasting Corporation', 'Русская служба Би-би-си'],
    },
    definition: {
      en: 'British public broadcaster, founded in 1922, in London; paid for mostly by a licence fee.',
      ru: 'Британская общественная телерадиокомпания, основана в 1922 году, Лондон; финансируется главным образом за счёт абонентской платы.',
    },
    wikipedia: 'BBC',
  },
  {
    id: 'bellingcat',
    kind: 'company',
    name: { en: 'Bellingcat', ru: 'Bellingcat' },
    aliases: {
      ru: ['Беллингкэт'],
    },
    definition: {
      en: 'Group of researchers who investigate with open sources, founded in 2014 by Eliot Higgins; based in the Netherlands.',
      ru: 'Группа исследователей, ведущих расследования по открытым источникам, основана в 2014 году Элиотом Хиггинсом; базируется в Нидерландах.',
    },
    wikipedia: 'Bellingcat',
  },
  {
    id: 'bild',
    kind: 'company',
    of: 'germany',
    name: { en: 'Bild', ru: 'Bild' },
    aliases: {
      en: ['Bild newspaper'],
      ru: ['газета Bild', 'Бильд'],
    },
    definition: {
      en: 'German daily tabloid newspaper, founded in 1952, owned by Axel Springer.',
      ru: 'Немецкая ежедневная таблоидная газета, основана в 1952 году, принадлежит Axel Springer.',
    },
    wikipedia: 'Bild',
  },
  {
    id: 'binance',
    kind: 'company',
    name: { en: 'Binance', ru: 'Binance' },
    aliases: {
      ru: ['Бинанс', 'Байнэнс'],
    },
    definition: {
      en: 'Largest cryptocurrency exchange in the world (as of 2025), founded in 2017 by Changpeng Zhao.',
      ru: 'Крупнейшая в мире биржа криптовалют (на 2025 год), основана в 2017 году Чанпэном Чжао.',
    },
    wikipedia: 'Binance',
  },
  {
    id: 'blackrock',
    kind: 'company',
    of: 'united-states',
    name: { en: 'BlackRock', ru: 'BlackRock' },
    aliases: {
      en: ['Blackrock'],
      ru: ['БлэкРок'],
    },
    definition: {
      en: 'US asset manager founded in 1988, in New York; the largest in the world (as of 2025).',
      ru: 'Американская компания по управлению активами, основана в 1988 году, Нью-Йорк; крупнейшая в мире (на 2025 год).',
    },
    wikipedia: 'BlackRock',
  },
  {
    id: 'blackstone',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Blackstone Inc.', ru: 'Blackstone Inc.' },
    aliases: {
      en: ['Blackstone Group', '?Blackstone'],
      ru: ['Blackstone Group', '?Blackstone'],
    },
    definition: {
      en: 'US investment company, founded in 1985, in New York.',
      ru: 'Американская инвестиционная компания, основана в 1985 году, Нью-Йорк.',
    },
    wikipedia: 'Blackstone Inc.',
  },
  {
    id: 'bloomberg',
    kind: 'company',
    name: { en: 'Bloomberg News', ru: 'агентство Bloomberg' },
    aliases: {
      en: ['Bloomberg L.P.', 'Bloomberg LP', 'Bloomberg Businessweek', '?Bloomberg'],
      ru: ['Bloomberg News', 'Bloomberg L.P.', 'Bloomberg', 'агентство Блумберг', '?Блумберг'],
    },
    definition: {
      en: "News agency for business and politics, founded in 1990 in New York; part of Michael Bloomberg's company Bloomberg L.P.",
      ru: 'Информационное агентство деловых и политических новостей, основано в 1990 году в Нью-Йорке; входит в компанию Майкла Блумберга Bloomberg L.P.',
    },
    wikipedia: 'Bloomberg News',
  },
  {
    id: 'blue-origin',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Blue Origin', ru: 'Blue Origin' },
    aliases: {
      ru: ['Блю Ориджин'],
    },
    definition: {
      en: 'US space company founded in 2000 by Jeff Bezos; builds the New Glenn rocket.',
      ru: 'Американская космическая компания, основана в 2000 году Джеффом Безосом; строит ракету New Glenn.',
    },
    wikipedia: 'Blue Origin',
  },
  {
    id: 'bnp-paribas',
    kind: 'company',
    of: 'france',
    name: { en: 'BNP Paribas', ru: 'BNP Paribas' },
    aliases: {
      ru: ['БНП Париба'],
    },
    definition: {
      en: 'French bank in Paris, formed in 2000 by merger; the largest in the eurozone by assets (as of 2025).',
      ru: 'Французский банк, Париж, образован слиянием в 2000 году; крупнейший в еврозоне по активам (на 2025 год).',
    },
    wikipedia: 'BNP Paribas',
  },
  {
    id: 'boeing',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Boeing', ru: 'Boeing' },
    aliases: {
      en: ['Boeing Company'],
      ru: ['Боинг'],
    },
    definition: {
      en: 'US maker of airliners, military aircraft and space technology, founded in 1916.',
      ru: 'Американский производитель пассажирских и военных самолётов и космической техники, основан в 1916 году.',
    },
    wikidata: 'Q66',
    wikipedia: 'Boeing',
  },
  {
    id: 'bosch',
    kind: 'company',
    of: 'germany',
    name: { en: 'Bosch', ru: 'Bosch' },
    full: { en: 'Robert Bosch GmbH', ru: 'Robert Bosch GmbH' },
    aliases: {
      ru: ['Бош'],
    },
    definition: {
      en: 'German maker of car parts, electronics and household machines, founded in 1886, near Stuttgart.',
      ru: 'Немецкий производитель автокомпонентов, электроники и бытовой техники, основан в 1886 году, близ Штутгарта.',
    },
    wikipedia: 'Bosch (company)',
  },
  {
    id: 'botas',
    kind: 'company',
    of: 'turkey',
    name: { en: 'BOTAS', ru: 'BOTAŞ' },
    full: { en: 'Petroleum Pipeline Corporation', ru: 'Boru Hatları ile Petrol Taşıma' },
    aliases: {
      en: ['BOTAŞ', 'Botaş', 'Boru Hatları ile Petrol Taşıma'],
      ru: ['BOTAS', 'Боташ'],
    },
    definition: {
      en: 'Turkish state company for gas trade and for oil and gas pipelines, founded in 1974, in Ankara.',
      ru: 'Турецкая государственная компания по торговле газом и нефте- и газопроводам, основана в 1974 году, Анкара.',
    },
    wikipedia: 'BOTAŞ',
  },
  {
    id: 'bp',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'BP', ru: 'BP' },
    full: { en: 'BP p.l.c.', ru: 'BP p.l.c.' },
    aliases: {
      en: ['British Petroleum'],
      ru: ['British Petroleum', 'Бритиш Петролеум', 'Би-Пи'],
    },
    definition: {
      en: 'British oil and gas company, founded in 1909, in London; operator of large fields in Azerbaijan.',
      ru: 'Британская нефтегазовая компания, основана в 1909 году, Лондон; оператор крупных месторождений Азербайджана.',
    },
    wikidata: 'Q152057',
    wikipedia: 'BP',
  },
  {
    id: 'brahmos-aerospace',
    kind: 'company',
    of: 'india',
    name: { en: 'BrahMos Aerospace', ru: 'BrahMos Aerospace' },
    aliases: {
      en: ['BrahMos', 'BrahMos missile'],
      ru: ['БраМос', 'BrahMos'],
    },
    definition: {
      en: 'Joint venture of India and Russia, founded in 1998, that makes the BrahMos supersonic cruise missile.',
      ru: 'Совместное предприятие Индии и России, основано в 1998 году; выпускает сверхзвуковые крылатые ракеты «БраМос».',
    },
    wikipedia: 'BrahMos Aerospace',
  },
  {
    id: 'broadcom',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Broadcom', ru: 'Broadcom' },
    definition: {
      en: 'US maker of chips and software, in Palo Alto, California.',
      ru: 'Американский производитель микросхем и программ, Пало-Алто (Калифорния).',
    },
    wikipedia: 'Broadcom',
  },
  {
    id: 'byd',
    kind: 'company',
    of: 'china',
    name: { en: 'BYD', ru: 'BYD' },
    full: { en: 'BYD Company', ru: 'BYD Company' },
    aliases: {
      en: ['Build Your Dreams', 'BYD Auto'],
      ru: ['Build Your Dreams'],
    },
    definition: {
      en: 'Chinese maker of electric cars and batteries, founded in 1995, in Shenzhen.',
      ru: 'Китайский производитель электромобилей и батарей, основан в 1995 году, Шэньчжэнь.',
    },
    wikipedia: 'BYD Company',
  },
  {
    id: 'caixin',
    kind: 'company',
    of: 'china',
    name: { en: 'Caixin', ru: 'Caixin' },
    aliases: {
      en: ['Caixin Global'],
      ru: ['Цайсинь'],
    },
    definition: {
      en: 'Chinese media group for business news, founded in 2009, in Beijing.',
      ru: 'Китайская медиагруппа деловых новостей, основана в 2009 году, Пекин.',
    },
    wikipedia: 'Caixin',
  },
  {
    id: 'cameco',
    kind: 'company',
    of: 'canada',
    name: { en: 'Cameco', ru: 'Cameco' },
    aliases: {
      ru: ['Камеко'],
    },
    definition: {
      en: 'Canadian uranium company, founded in 1988, in Saskatoon; partner of Kazatomprom in the Inkai mine.',
      ru: 'Канадская урановая компания, основана в 1988 году, Саскатун; партнёр «Казатомпрома» на руднике Инкай.',
    },
    wikipedia: 'Cameco',
  },
  {
    id: 'caspian-pipeline-consortium',
    kind: 'company',
    name: { en: 'Caspian Pipeline Consortium', ru: 'Каспийский трубопроводный консорциум' },
    aliases: {
      en: ['CPC pipeline', 'Caspian pipeline', '?CPC'],
      ru: ['КТК', 'трубопровод КТК'],
    },
    definition: {
      en: 'Operator of the oil pipeline from western Kazakhstan to Novorossiysk, open since 2001; owned by Russia, Kazakhstan and oil companies.',
      ru: 'Оператор нефтепровода из западного Казахстана в Новороссийск, работает с 2001 года; владельцы — Россия, Казахстан и нефтяные компании.',
    },
    wikipedia: 'Caspian Pipeline Consortium',
  },
  {
    id: 'catl',
    kind: 'company',
    of: 'china',
    name: { en: 'CATL', ru: 'CATL' },
    full: { en: 'Contemporary Amperex Technology Co., Limited', ru: 'Contemporary Amperex Technology Co., Limited' },
    aliases: {
      en: ['Contemporary Amperex Technology'],
    },
    definition: {
      en: "Chinese battery maker, founded in 2011, in Ningde; the world's largest maker of batteries for electric cars (as of 2025).",
      ru: 'Китайский производитель батарей, основан в 2011 году, Ниндэ; крупнейший в мире изготовитель батарей для электромобилей (на 2025 год).',
    },
    wikipedia: 'CATL',
  },
  {
    id: 'cgtn',
    kind: 'company',
    of: 'china',
    name: { en: 'CGTN', ru: 'CGTN' },
    full: { en: 'China Global Television Network', ru: 'China Global Television Network' },
    aliases: {
      en: ['China Central Television', 'CCTV News'],
      ru: ['Центральное телевидение Китая'],
    },
    definition: {
      en: 'Chinese state television channel for foreign audiences, under China Central Television; bears this name since the end of 2016.',
      ru: 'Китайский государственный телеканал для зарубежной аудитории, входит в Центральное телевидение Китая; название носит с конца 2016 года.',
    },
    wikipedia: 'China Global Television Network',
  },
  {
    id: 'chevron',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Chevron', ru: 'Chevron' },
    aliases: {
      en: ['Chevron Corporation', 'ChevronTexaco'],
      ru: ['Шеврон'],
    },
    definition: {
      en: 'US oil and gas company; partner in the Tengiz field in Kazakhstan since 1993.',
      ru: 'Американская нефтегазовая компания; с 1993 года участвует в разработке месторождения Тенгиз в Казахстане.',
    },
    wikipedia: 'Chevron Corporation',
  },
  {
    id: 'china-communications-construction-company',
    kind: 'company',
    of: 'china',
    name: { en: 'China Communications Construction Company', ru: 'China Communications Construction Company' },
    aliases: {
      en: ['CCCC', 'China Harbour Engineering Company', 'China Road and Bridge Corporation', 'CRBC'],
      ru: ['CCCC', 'CRBC', 'China Road and Bridge Corporation', 'Китайская компания коммуникаций и строительства'],
    },
    definition: {
      en: 'Chinese state construction company, in Beijing; builds ports, roads and bridges abroad, also through China Harbour and CRBC.',
      ru: 'Китайская государственная строительная компания, Пекин; строит за рубежом порты, дороги и мосты, в том числе через China Harbour и CRBC.',
    },
    wikipedia: 'China Communications Construction Company',
  },
  {
    id: 'china-daily',
    kind: 'company',
    of: 'china',
    name: { en: 'China Daily', ru: 'China Daily' },
    aliases: {
      ru: ['Чайна дейли'],
    },
    definition: {
      en: "Chinese English-language daily newspaper under the Communist Party's publicity department, founded in 1981.",
      ru: 'Китайская ежедневная газета на английском языке под началом отдела пропаганды Компартии, основана в 1981 году.',
    },
    wikipedia: 'China Daily',
  },
  {
    id: 'china-investment-corporation',
    kind: 'company',
    of: 'china',
    name: { en: 'China Investment Corporation', ru: 'Китайская инвестиционная корпорация' },
    aliases: {
      en: ['?CIC'],
      ru: ['China Investment Corporation', '?CIC'],
    },
    definition: {
      en: 'Sovereign wealth fund of China, founded in 2007, in Beijing.',
      ru: 'Суверенный фонд Китая, основан в 2007 году, Пекин.',
    },
    wikipedia: 'China Investment Corporation',
  },
  {
    id: 'china-mobile',
    kind: 'company',
    of: 'china',
    name: { en: 'China Mobile', ru: 'China Mobile' },
    aliases: {
      ru: ['Чайна Мобайл'],
    },
    definition: {
      en: 'Chinese state telephone company, in Beijing; the largest mobile operator in the world by subscribers.',
      ru: 'Китайская государственная телефонная компания, Пекин; крупнейший в мире оператор мобильной связи по числу абонентов.',
    },
    wikipedia: 'China Mobile',
  },
  {
    id: 'china-national-nuclear-corporation',
    kind: 'company',
    of: 'china',
    name: { en: 'China National Nuclear Corporation', ru: 'Китайская национальная ядерная корпорация' },
    aliases: {
      en: ['CNNC'],
      ru: ['Китайская национальная атомная корпорация', 'CNNC', 'China National Nuclear Corporation'],
    },
    definition: {
      en: 'Chinese state company for nuclear power, fuel and uranium, in Beijing.',
      ru: 'Китайская государственная компания в области атомной энергетики, топлива и урана, Пекин.',
    },
    wikipedia: 'China National Nuclear Corporation',
  },
  {
    id: 'china-railway-group',
    kind: 'company',
    of: 'china',
    name: { en: 'China Railway Group', ru: 'China Railway Group' },
    aliases: {
      en: ['China Railway Engineering Corporation', 'China Railway Construction Corporation', 'CREC', 'CRCC'],
      ru: ['CREC', 'CRCC', 'China Railway Engineering Corporation', 'China Railway Construction Corporation'],
    },
    definition: {
      en: 'Chinese state builders of railways and roads: China Railway Group (CREC) and the separate China Railway Construction Corporation (CRCC).',
      ru: 'Китайские государственные строители железных и автомобильных дорог: China Railway Group (CREC) и отдельная China Railway Construction Corporation (CRCC).',
    },
    wikipedia: 'China Railway Group Limited',
  },
  {
    id: 'china-three-gorges',
    kind: 'company',
    of: 'china',
    name: { en: 'China Three Gorges Corporation', ru: 'Корпорация «Три ущелья»' },
    aliases: {
      en: ['China Three Gorges', 'Three Gorges Corporation'],
      ru: ['China Three Gorges'],
    },
    definition: {
      en: 'Chinese state power company, owner of the Three Gorges dam; also builds and owns power stations abroad.',
      ru: 'Китайская государственная энергетическая компания, владеет плотиной «Три ущелья»; строит и держит электростанции за рубежом.',
    },
    wikipedia: 'China Three Gorges Corporation',
  },
  {
    id: 'cisco',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Cisco', ru: 'Cisco' },
    full: { en: 'Cisco Systems', ru: 'Cisco Systems' },
    aliases: {
      ru: ['Циско'],
    },
    definition: {
      en: 'US maker of network equipment, founded in 1984, in San Jose, California.',
      ru: 'Американский производитель сетевого оборудования, основан в 1984 году, Сан-Хосе (Калифорния).',
    },
    wikipedia: 'Cisco',
  },
  {
    id: 'citigroup',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Citigroup', ru: 'Citigroup' },
    aliases: {
      en: ['Citibank'],
      ru: ['Ситигруп', 'Citibank', 'Ситибанк'],
    },
    definition: {
      en: 'US bank in New York, formed in 1998 by merger.',
      ru: 'Американский банк в Нью-Йорке, образован слиянием в 1998 году.',
    },
    wikipedia: 'Citigroup',
  },
  {
    id: 'cloudflare',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Cloudflare', ru: 'Cloudflare' },
    definition: {
      en: 'US company for the protection and delivery of websites, founded in 2009, in San Francisco.',
      ru: 'Американская компания в области защиты и доставки веб-сайтов, основана в 2009 году, Сан-Франциско.',
    },
    wikipedia: 'Cloudflare',
  },
  {
    id: 'cnbc',
    kind: 'company',
    of: 'united-states',
    name: { en: 'CNBC', ru: 'CNBC' },
    full: { en: 'Consumer News and Business Channel', ru: 'Consumer News and Business Channel' },
    aliases: {
      en: ['CNBC News'],
      ru: ['CNBC News'],
    },
    definition: {
      en: 'US television channel for business news, founded in 1989.',
      ru: 'Американский телеканал деловых новостей, основан в 1989 году.',
    },
    wikipedia: 'CNBC',
  },
  {
    id: 'cnn',
    kind: 'company',
    of: 'united-states',
    name: { en: 'CNN', ru: 'CNN' },
    full: { en: 'Cable News Network', ru: 'Cable News Network' },
    aliases: {
      en: ['CNN International'],
      ru: ['Си-эн-эн'],
    },
    definition: {
      en: 'US television news channel, founded in 1980, in Atlanta.',
      ru: 'Американский новостной телеканал, основан в 1980 году, Атланта.',
    },
    wikipedia: 'CNN',
  },
  {
    id: 'cnooc',
    kind: 'company',
    of: 'china',
    name: { en: 'CNOOC', ru: 'CNOOC' },
    full: { en: 'China National Offshore Oil Corporation', ru: 'Китайская национальная морская нефтяная корпорация' },
    aliases: {
      ru: ['China National Offshore Oil Corporation'],
    },
    definition: {
      en: 'Chinese state company for oil and gas from the sea, founded in 1982, in Beijing.',
      ru: 'Китайская государственная компания по добыче нефти и газа на море, основана в 1982 году, Пекин.',
    },
    wikipedia: 'China National Offshore Oil Corporation',
  },
  {
    id: 'cnpc',
    kind: 'company',
    of: 'china',
    name: { en: 'CNPC', ru: 'КННК' },
    full: { en: 'China National Petroleum Corporation', ru: 'Китайская национальная нефтегазовая корпорация' },
    aliases: {
      en: ['PetroChina'],
      ru: ['CNPC', 'China National Petroleum Corporation', 'PetroChina', 'Китайская национальная нефтяная корпорация', 'Петрочайна'],
    },
    definition: {
      en: 'Chinese state oil and gas company, in Beijing; parent of PetroChina. Has fields and pipelines in Central Asia.',
      ru: 'Китайская государственная нефтегазовая компания, Пекин; владеет PetroChina. Имеет месторождения и трубопроводы в Центральной Азии.',
    },
    wikipedia: 'China National Petroleum Corporation',
  },
  {
    id: 'comac',
    kind: 'company',
    of: 'china',
    name: { en: 'COMAC', ru: 'COMAC' },
    full: { en: 'Commercial Aircraft Corporation of China', ru: 'Commercial Aircraft Corporation of China' },
    aliases: {
      en: ['Comac'],
      ru: ['Китайская корпорация гражданского авиастроения'],
    },
    definition: {
      en: 'Chinese state maker of airliners, founded in 2008, in Shanghai; its C919 has carried passengers since 2023.',
      ru: 'Китайский государственный производитель пассажирских самолётов, основан в 2008 году, Шанхай; с 2023 года возит пассажиров его C919.',
    },
    wikipedia: 'Comac',
  },
  {
    id: 'commerzbank',
    kind: 'company',
    of: 'germany',
    name: { en: 'Commerzbank', ru: 'Commerzbank' },
    aliases: {
      ru: ['Коммерцбанк'],
    },
    definition: {
      en: 'German bank, founded in 1870, in Frankfurt am Main; part-owned by the state since 2008–2009.',
      ru: 'Немецкий банк, основан в 1870 году, Франкфурт-на-Майне; с 2008–2009 годов с участием государства.',
    },
    wikipedia: 'Commerzbank',
  },
  {
    id: 'cosco',
    kind: 'company',
    of: 'china',
    name: { en: 'COSCO Shipping', ru: 'COSCO Shipping' },
    full: { en: 'China Ocean Shipping Company', ru: 'China Ocean Shipping Company' },
    aliases: {
      en: ['COSCO', 'China COSCO Shipping', 'Cosco Shipping'],
      ru: ['COSCO', 'Коско'],
    },
    definition: {
      en: 'Chinese state shipping company, in Shanghai; holds terminals abroad, among them Piraeus in Greece.',
      ru: 'Китайская государственная судоходная компания, Шанхай; владеет терминалами за рубежом, в том числе в Пирее (Греция).',
    },
    wikipedia: 'COSCO Shipping',
  },
  {
    id: 'credit-suisse',
    kind: 'company',
    of: 'switzerland',
    name: { en: 'Credit Suisse', ru: 'Credit Suisse' },
    aliases: {
      en: ['Crédit Suisse'],
      ru: ['Кредит Свисс', 'Креди Сюис'],
    },
    definition: {
      en: 'Swiss bank founded in 1856; after a loss of confidence it was taken over by UBS in 2023.',
      ru: 'Швейцарский банк, основан в 1856 году; после утраты доверия вкладчиков поглощён UBS в 2023 году.',
    },
    wikipedia: 'Credit Suisse',
  },
  {
    id: 'crowdstrike',
    kind: 'company',
    of: 'united-states',
    name: { en: 'CrowdStrike', ru: 'CrowdStrike' },
    aliases: {
      en: ['Crowdstrike'],
    },
    definition: {
      en: 'US cybersecurity company founded in 2011, in Austin, Texas.',
      ru: 'Американская компания в области кибербезопасности, основана в 2011 году, Остин (Техас).',
    },
    wikipedia: 'CrowdStrike',
  },
  {
    id: 'crrc',
    kind: 'company',
    of: 'china',
    name: { en: 'CRRC', ru: 'CRRC' },
    full: { en: 'China Railway Rolling Stock Corporation', ru: 'Китайская корпорация железнодорожного подвижного состава' },
    aliases: {
      en: ['CRRC Corporation'],
      ru: ['China Railway Rolling Stock Corporation'],
    },
    definition: {
      en: 'Chinese state maker of trains, formed in 2015 by merger; the largest in the world.',
      ru: 'Китайский государственный производитель железнодорожной техники, образован слиянием в 2015 году; крупнейший в мире.',
    },
    wikipedia: 'CRRC',
  },
  {
    id: 'dahua',
    kind: 'company',
    of: 'china',
    name: { en: 'Dahua', ru: 'Dahua' },
    full: { en: 'Dahua Technology', ru: 'Dahua Technology' },
    aliases: {
      en: ['Zhejiang Dahua'],
    },
    definition: {
      en: 'Chinese maker of video surveillance systems, founded in 2001, in Hangzhou; under US export restrictions since 2019.',
      ru: 'Китайский производитель систем видеонаблюдения, основан в 2001 году, Ханчжоу; с 2019 года под экспортными ограничениями США.',
    },
    wikipedia: 'Dahua Technology',
  },
  {
    id: 'daily-sabah',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Daily Sabah', ru: 'Daily Sabah' },
    aliases: {
      ru: ['Дейли Сабах'],
    },
    definition: {
      en: 'Turkish English-language newspaper close to the government, founded in 2014, in Istanbul.',
      ru: 'Турецкая газета на английском языке, близкая к правительству, основана в 2014 году, Стамбул.',
    },
    wikipedia: 'Daily Sabah',
  },
  {
    id: 'daily-telegraph',
    kind: 'company',
    name: { en: 'Daily Telegraph', ru: 'The Daily Telegraph' },
    aliases: {
      en: ['Sunday Telegraph', '?The Telegraph'],
      ru: ['Daily Telegraph', 'The Telegraph', 'Дейли телеграф'],
    },
    definition: {
      en: 'British daily newspaper, founded in 1855, published in London.',
      ru: 'Британская ежедневная газета, основана в 1855 году, выходит в Лондоне.',
    },
    wikipedia: 'The Daily Telegraph',
  },
  {
    id: 'danske-bank',
    kind: 'company',
    of: 'denmark',
    name: { en: 'Danske Bank', ru: 'Danske Bank' },
    aliases: {
      ru: ['Данске банк'],
    },
    definition: {
      en: "Denmark's largest bank; its Estonian branch was at the centre of a money-laundering case that became known in 2017–2018.",
      ru: 'Крупнейший банк Дании; его эстонский филиал оказался в центре дела об отмывании денег, ставшего известным в 2017–2018 годах.',
    },
    wikipedia: 'Danske Bank',
  },
  {
    id: 'dassault',
    kind: 'company',
    of: 'france',
    name: { en: 'Dassault Aviation', ru: 'Dassault Aviation' },
    aliases: {
      en: ['Dassault'],
      ru: ['Дассо', 'Дассо авиасьон'],
    },
    definition: {
      en: 'French aircraft maker; builds the Rafale fighter.',
      ru: 'Французский авиастроитель; выпускает истребители «Рафаль».',
    },
    wikipedia: 'Dassault Aviation',
  },
  {
    id: 'dawn-newspaper',
    kind: 'company',
    name: { en: 'Dawn newspaper', ru: 'газета Dawn' },
    aliases: {
      en: ['Dawn.com'],
      ru: ['Dawn.com'],
    },
    definition: {
      en: 'Pakistani English-language daily newspaper, founded in 1941, published in Karachi.',
      ru: 'Пакистанская ежедневная газета на английском языке, основана в 1941 году, выходит в Карачи.',
    },
    wikipedia: 'Dawn (newspaper)',
  },
  {
    id: 'deepseek',
    kind: 'company',
    of: 'china',
    name: { en: 'DeepSeek', ru: 'DeepSeek' },
    aliases: {
      en: ['DeepSeek-R1', 'DeepSeek R1'],
      ru: ['Дипсик'],
    },
    definition: {
      en: 'Chinese artificial intelligence company founded in 2023, in Hangzhou; its open model R1 of January 2025 drew attention by its low cost.',
      ru: 'Китайская компания в области искусственного интеллекта, основана в 2023 году, Ханчжоу; её открытая модель R1 в январе 2025 года привлекла внимание дешевизной.',
    },
    wikipedia: 'DeepSeek',
  },
  {
    id: 'defense-news',
    kind: 'company',
    name: { en: 'Defense News', ru: 'Defense News' },
    definition: {
      en: 'US publication on the armed forces and the arms industry.',
      ru: 'Американское издание о вооружённых силах и оборонной промышленности.',
    },
    wikipedia: 'Defense News',
  },
  {
    id: 'der-spiegel',
    kind: 'company',
    of: 'germany',
    name: { en: 'Der Spiegel', ru: 'Der Spiegel' },
    aliases: {
      en: ['?Spiegel'],
      ru: ['?Шпигель', '?Spiegel'],
    },
    definition: {
      en: 'German weekly news magazine, founded in 1947, published in Hamburg.',
      ru: 'Немецкий еженедельный новостной журнал, основан в 1947 году, издаётся в Гамбурге.',
    },
    wikipedia: 'Der Spiegel',
  },
  {
    id: 'deutsche-bank',
    kind: 'company',
    of: 'germany',
    name: { en: 'Deutsche Bank', ru: 'Deutsche Bank' },
    aliases: {
      ru: ['Дойче банк'],
    },
    definition: {
      en: "Germany's largest bank, founded in 1870, in Frankfurt am Main.",
      ru: 'Крупнейший банк Германии, основан в 1870 году, Франкфурт-на-Майне.',
    },
    wikipedia: 'Deutsche Bank',
  },
  {
    id: 'deutsche-welle',
    kind: 'company',
    of: 'germany',
    name: { en: 'Deutsche Welle', ru: 'Deutsche Welle' },
    aliases: {
      ru: ['Немецкая волна', 'Дойче велле'],
    },
    definition: {
      en: 'German state broadcaster for foreign audiences, founded in 1953, in Bonn and Berlin.',
      ru: 'Немецкая государственная телерадиокомпания для зарубежной аудитории, основана в 1953 году, Бонн и Берлин.',
    },
    wikipedia: 'Deutsche Welle',
  },
  {
    id: 'die-zeit',
    kind: 'company',
    of: 'germany',
    name: { en: 'Die Zeit', ru: 'Die Zeit' },
    aliases: {
      ru: ['Ди цайт'],
    },
    definition: {
      en: 'German weekly newspaper, founded in 1946, published in Hamburg.',
      ru: 'Немецкий еженедельник, основан в 1946 году, издаётся в Гамбурге.',
    },
    wikipedia: 'Die Zeit',
  },
  {
    id: 'diehl-defence',
    kind: 'company',
    of: 'germany',
    name: { en: 'Diehl Defence', ru: 'Diehl Defence' },
    aliases: {
      ru: ['Диль Дефенс'],
    },
    definition: {
      en: 'German maker of missiles and ammunition; builds the IRIS-T air defence system.',
      ru: 'Немецкий производитель ракет и боеприпасов; выпускает систему ПВО IRIS-T.',
    },
    wikipedia: 'Diehl Defence',
  },
  {
    id: 'dji',
    kind: 'company',
    of: 'china',
    name: { en: 'DJI', ru: 'DJI' },
    full: { en: 'Da-Jiang Innovations', ru: 'Da-Jiang Innovations' },
    aliases: {
      en: ['SZ DJI', 'DJI Mavic', 'DJI drones'],
      ru: ['Мавик'],
    },
    definition: {
      en: 'Chinese drone maker, founded in 2006, in Shenzhen; the largest seller of civilian drones in the world (as of 2025).',
      ru: 'Китайский производитель беспилотников, основан в 2006 году, Шэньчжэнь; крупнейший в мире продавец гражданских дронов (на 2025 год).',
    },
    wikipedia: 'DJI',
  },
  {
    id: 'dp-world',
    kind: 'company',
    of: 'united-arab-emirates',
    name: { en: 'DP World', ru: 'DP World' },
    aliases: {
      en: ['Dubai Ports World'],
      ru: ['Дубай Портс Уорлд'],
    },
    definition: {
      en: 'Port operator owned by Dubai in the United Arab Emirates; runs terminals in many countries.',
      ru: 'Портовый оператор, принадлежащий эмирату Дубай (ОАЭ); управляет терминалами во многих странах.',
    },
    wikipedia: 'DP World',
  },
  {
    id: 'economist',
    kind: 'company',
    name: { en: 'Economist magazine', ru: 'журнал The Economist' },
    aliases: {
      en: ['Economist Intelligence Unit', '?The Economist'],
      ru: ['Economist Intelligence Unit', 'The Economist'],
    },
    definition: {
      en: 'British weekly on politics and business, founded in 1843, published in London; a sister company is the Economist Intelligence Unit.',
      ru: 'Британский еженедельник о политике и экономике, основан в 1843 году, выходит в Лондоне; родственная компания — Economist Intelligence Unit.',
    },
    wikipedia: 'The Economist',
  },
  {
    id: 'edf',
    kind: 'company',
    name: { en: 'Électricité de France', ru: 'Électricité de France' },
    aliases: {
      en: ['?EDF', 'Electricite de France', 'Framatome'],
      ru: ['?EDF', 'Электрисите де Франс', 'Electricite de France', 'Framatome'],
    },
    definition: {
      en: "French state power company that runs the country's nuclear power stations; owner of the reactor builder Framatome.",
      ru: 'Французская государственная энергетическая компания, управляющая АЭС страны; владеет изготовителем реакторов Framatome.',
    },
    wikipedia: 'Électricité de France',
  },
  {
    id: 'el-pais',
    kind: 'company',
    of: 'spain',
    name: { en: 'El País', ru: 'El País' },
    aliases: {
      en: ['El Pais'],
      ru: ['Эль Паис'],
    },
    definition: {
      en: 'Spanish daily newspaper, founded in 1976, published in Madrid.',
      ru: 'Испанская ежедневная газета, основана в 1976 году, выходит в Мадриде.',
    },
    wikipedia: 'El País',
  },
  {
    id: 'elbit-systems',
    kind: 'company',
    of: 'israel',
    name: { en: 'Elbit Systems', ru: 'Elbit Systems' },
    aliases: {
      en: ['Elbit'],
      ru: ['Эльбит', 'Elbit', 'Эльбит Системс'],
    },
    definition: {
      en: 'Israeli maker of drones and military electronics, in Haifa.',
      ru: 'Израильский производитель беспилотников и военной электроники, Хайфа.',
    },
    wikipedia: 'Elbit Systems',
  },
  {
    id: 'emirates-airline',
    kind: 'company',
    of: 'united-arab-emirates',
    name: { en: 'Emirates airline', ru: 'авиакомпания Emirates' },
    aliases: {
      en: ['Emirates Airlines'],
      ru: ['Эмирейтс', 'Emirates Airlines'],
    },
    definition: {
      en: 'Airline owned by Dubai in the United Arab Emirates, founded in 1985.',
      ru: 'Авиакомпания, принадлежащая эмирату Дубай (ОАЭ), основана в 1985 году.',
    },
    wikipedia: 'Emirates (airline)',
  },
  {
    id: 'energoatom',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Energoatom', ru: 'Энергоатом' },
    aliases: {
      en: ['Enerhoatom'],
      ru: ['НАЭК «Энергоатом»'],
    },
    definition: {
      en: "Ukrainian state company that runs the country's nuclear power stations, founded in 1996.",
      ru: 'Украинская государственная компания, оператор атомных электростанций страны, основана в 1996 году.',
    },
    wikipedia: 'Energoatom',
  },
  {
    id: 'eni',
    kind: 'company',
    of: 'italy',
    name: { en: 'Eni S.p.A.', ru: 'Eni S.p.A.' },
    aliases: {
      en: ['?Eni', 'Ente Nazionale Idrocarburi'],
      ru: ['?Eni', '?Эни', 'Ente Nazionale Idrocarburi'],
    },
    definition: {
      en: 'Italian oil and gas company, founded in 1953, part-owned by the state; its main offices are in Rome and near Milan.',
      ru: 'Итальянская нефтегазовая компания с участием государства, основана в 1953 году; главные офисы в Риме и близ Милана.',
    },
    wikipedia: 'Eni',
  },
  {
    id: 'equinor',
    kind: 'company',
    of: 'norway',
    name: { en: 'Equinor', ru: 'Equinor' },
    aliases: {
      en: ['Statoil'],
      ru: ['Statoil', 'Эквинор', 'Статойл'],
    },
    definition: {
      en: 'Norwegian oil and gas company, majority owned by the state; named Statoil until 2018.',
      ru: 'Норвежская нефтегазовая компания, контрольный пакет у государства; до 2018 года называлась Statoil.',
    },
    wikipedia: 'Equinor',
  },
  {
    id: 'ericsson',
    kind: 'company',
    of: 'sweden',
    name: { en: 'Ericsson', ru: 'Ericsson' },
    aliases: {
      ru: ['Эрикссон'],
    },
    definition: {
      en: 'Swedish maker of telecommunications equipment, founded in 1876, in Stockholm.',
      ru: 'Шведский производитель телекоммуникационного оборудования, основан в 1876 году, Стокгольм.',
    },
    wikipedia: 'Ericsson',
  },
  {
    id: 'euobserver',
    kind: 'company',
    name: { en: 'EUobserver', ru: 'EUobserver' },
    definition: {
      en: 'News site on the European Union, founded in 2000, in Brussels.',
      ru: 'Издание о Европейском союзе, основано в 2000 году, Брюссель.',
    },
    wikipedia: 'EUobserver',
  },
  {
    id: 'euractiv',
    kind: 'company',
    name: { en: 'Euractiv', ru: 'Euractiv' },
    aliases: {
      en: ['EurActiv'],
      ru: ['Еврактив'],
    },
    definition: {
      en: 'News site on the policy of the European Union, founded in 1999, in Brussels.',
      ru: 'Издание о политике Европейского союза, основано в 1999 году, Брюссель.',
    },
    wikipedia: 'Euractiv',
  },
  {
    id: 'eurasian-resources-group',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Eurasian Resources Group', ru: 'Евразийская группа' },
    aliases: {
      en: ['?ERG', 'Eurasian Natural Resources Corporation', 'ENRC'],
      ru: ['Eurasian Resources Group', 'ERG', 'Eurasian Natural Resources Corporation', 'ENRC'],
    },
    definition: {
      en: 'Mining and metals group in Luxembourg with its main works in Kazakhstan, whose government owns 40 per cent; successor of ENRC since 2013.',
      ru: 'Горно-металлургическая группа с офисом в Люксембурге и основными предприятиями в Казахстане, правительству которого принадлежит 40 процентов; с 2013 года преемница ENRC.',
    },
    wikipedia: 'Eurasian Resources Group',
  },
  {
    id: 'eurasianet',
    kind: 'company',
    name: { en: 'Eurasianet', ru: 'Eurasianet' },
    aliases: {
      en: ['EurasiaNet'],
      ru: ['Евразианет'],
    },
    definition: {
      en: 'News site on Central Asia and the South Caucasus, founded in 2000, based in New York.',
      ru: 'Издание о Центральной Азии и Южном Кавказе, основано в 2000 году, Нью-Йорк.',
    },
    wikipedia: 'Eurasianet',
  },
  {
    id: 'euroclear',
    kind: 'company',
    of: 'belgium',
    name: { en: 'Euroclear', ru: 'Euroclear' },
    aliases: {
      ru: ['Евроклир'],
    },
    definition: {
      en: 'Securities depository in Brussels, founded in 1968; holds most of the Russian central bank reserves blocked in the EU since 2022.',
      ru: 'Депозитарий ценных бумаг в Брюсселе, основан в 1968 году; держит основную часть резервов Банка России, заблокированных в ЕС с 2022 года.',
    },
    wikipedia: 'Euroclear',
  },
  {
    id: 'euronews',
    kind: 'company',
    name: { en: 'Euronews', ru: 'Euronews' },
    aliases: {
      ru: ['Евроньюс'],
    },
    definition: {
      en: 'European television news channel in several languages, founded in 1993, in Lyon and Brussels.',
      ru: 'Европейский новостной телеканал на нескольких языках, основан в 1993 году, Лион и Брюссель.',
    },
    wikipedia: 'Euronews',
  },
  {
    id: 'eutelsat',
    kind: 'company',
    of: 'france',
    name: { en: 'Eutelsat', ru: 'Eutelsat' },
    aliases: {
      en: ['OneWeb', 'Eutelsat OneWeb'],
      ru: ['OneWeb', 'Евтелсат'],
    },
    definition: {
      en: 'Satellite operator in Paris; joined with the British OneWeb, a network for internet access, in 2023.',
      ru: 'Спутниковый оператор в Париже; в 2023 году объединился с британской OneWeb, сетью спутников для доступа в интернет.',
    },
    wikipedia: 'Eutelsat',
  },
  {
    id: 'evergrande',
    kind: 'company',
    of: 'china',
    name: { en: 'Evergrande', ru: 'Evergrande' },
    full: { en: 'China Evergrande Group', ru: 'China Evergrande Group' },
    aliases: {
      ru: ['Эвергранд'],
    },
    definition: {
      en: 'Chinese property developer that defaulted in 2021; a Hong Kong court ordered its liquidation in January 2024.',
      ru: 'Китайский застройщик, допустивший дефолт в 2021 году; в январе 2024 года суд Гонконга постановил его ликвидировать.',
    },
    wikipedia: 'Evergrande Group',
  },
  {
    id: 'exxonmobil',
    kind: 'company',
    of: 'united-states',
    name: { en: 'ExxonMobil', ru: 'ExxonMobil' },
    aliases: {
      en: ['Exxon', 'Exxon Mobil'],
      ru: ['Exxon', 'Exxon Mobil', 'Эксон Мобил', 'Эксон'],
    },
    definition: {
      en: 'US oil and gas company, formed in 1999 by the merger of Exxon and Mobil, in Texas.',
      ru: 'Американская нефтегазовая компания, образована в 1999 году слиянием Exxon и Mobil, Техас.',
    },
    wikidata: 'Q156238',
    wikipedia: 'ExxonMobil',
  },
  {
    id: 'financial-times',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'Financial Times', ru: 'Financial Times' },
    aliases: {
      en: ['?FT'],
      ru: ['?FT', 'Файнэншл таймс'],
    },
    definition: {
      en: 'British business daily, founded in 1888, published in London; owned by the Japanese company Nikkei since 2015.',
      ru: 'Британская ежедневная деловая газета, основана в 1888 году, выходит в Лондоне; с 2015 года принадлежит японской компании Nikkei.',
    },
    wikipedia: 'Financial Times',
  },
  {
    id: 'fitch-ratings',
    kind: 'company',
    name: { en: 'Fitch Ratings', ru: 'Fitch Ratings' },
    aliases: {
      en: ['?Fitch'],
      ru: ['агентство Fitch', 'Fitch'],
    },
    definition: {
      en: 'Credit rating agency with main offices in New York and London.',
      ru: 'Кредитное рейтинговое агентство с главными офисами в Нью-Йорке и Лондоне.',
    },
    wikipedia: 'Fitch Ratings',
  },
  {
    id: 'foreign-affairs-magazine',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Foreign Affairs magazine', ru: 'журнал Foreign Affairs' },
    aliases: {
      en: ['?Foreign Affairs'],
      ru: ['Foreign Affairs', 'Форин афферс'],
    },
    definition: {
      en: 'US magazine on international relations, published by the Council on Foreign Relations since 1922.',
      ru: 'Американский журнал о международных отношениях, издаётся Советом по международным отношениям с 1922 года.',
    },
    wikipedia: 'Foreign Affairs',
  },
  {
    id: 'foreign-policy-magazine',
    kind: 'company',
    name: { en: 'Foreign Policy magazine', ru: 'журнал Foreign Policy' },
    aliases: {
      en: ['ForeignPolicy.com', '?Foreign Policy'],
      ru: ['Foreign Policy', 'Форин полиси'],
    },
    definition: {
      en: 'US magazine on international affairs, founded in 1970, published in Washington.',
      ru: 'Американский журнал о международных делах, основан в 1970 году, издаётся в Вашингтоне.',
    },
    wikipedia: 'Foreign Policy',
  },
  {
    id: 'fox-news',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Fox News', ru: 'Fox News' },
    aliases: {
      en: ['Fox News Channel'],
      ru: ['Фокс ньюс'],
    },
    definition: {
      en: "US television news channel, founded in 1996, owned by the Murdoch family's Fox Corporation.",
      ru: 'Американский новостной телеканал, основан в 1996 году, принадлежит Fox Corporation семьи Мердока.',
    },
    wikipedia: 'Fox News',
  },
  {
    id: 'foxconn',
    kind: 'company',
    of: 'taiwan',
    name: { en: 'Foxconn', ru: 'Foxconn' },
    full: { en: 'Hon Hai Precision Industry', ru: 'Hon Hai Precision Industry' },
    aliases: {
      en: ['Hon Hai'],
      ru: ['Фокскон'],
    },
    definition: {
      en: "Taiwanese company that assembles electronics to order, founded in 1974; the largest assembler of Apple's phones.",
      ru: 'Тайваньская компания, собирающая электронику на заказ, основана в 1974 году; крупнейший сборщик телефонов Apple.',
    },
    wikipedia: 'Foxconn',
  },
  {
    id: 'france-24',
    kind: 'company',
    of: 'france',
    name: { en: 'France 24', ru: 'France 24' },
    aliases: {
      en: ['France24'],
      ru: ['Франс 24'],
    },
    definition: {
      en: 'French state television news channel for foreign audiences, founded in 2006.',
      ru: 'Французский государственный новостной телеканал для зарубежной аудитории, основан в 2006 году.',
    },
    wikipedia: 'France 24',
  },
  {
    id: 'frankfurter-allgemeine-zeitung',
    kind: 'company',
    of: 'germany',
    name: { en: 'Frankfurter Allgemeine Zeitung', ru: 'Frankfurter Allgemeine Zeitung' },
    aliases: {
      en: ['FAZ', 'Frankfurter Allgemeine'],
      ru: ['FAZ', 'Франкфуртер альгемайне цайтунг', 'Frankfurter Allgemeine'],
    },
    definition: {
      en: 'German daily newspaper, founded in 1949, published in Frankfurt am Main.',
      ru: 'Немецкая ежедневная газета, основана в 1949 году, выходит во Франкфурте-на-Майне.',
    },
    wikipedia: 'Frankfurter Allgemeine Zeitung',
  },
  {
    id: 'g42',
    kind: 'company',
    of: 'united-arab-emirates',
    name: { en: 'Group 42', ru: 'Group 42' },
    aliases: {
      en: ['G42', 'MGX'],
      ru: ['G42', 'MGX'],
    },
    definition: {
      en: 'Artificial intelligence company of Abu Dhabi, founded in 2018; the fund MGX was set up with its part in 2024.',
      ru: 'Компания Абу-Даби в области искусственного интеллекта, основана в 2018 году; при её участии в 2024 году создан фонд MGX.',
    },
    wikipedia: 'G42 (company)',
  },
  {
    id: 'gazprom',
    kind: 'company',
    of: 'russia',
    name: { en: 'Gazprom', ru: 'Газпром' },
    aliases: {
      en: ['Gazprom Neft', 'Gazprom Export'],
      ru: ['Газпром нефть', 'Газпром экспорт'],
    },
    definition: {
      en: "Russian gas company, majority owned by the state; owner of the country's gas export pipelines.",
      ru: 'Российская газовая компания, контрольный пакет у государства; владеет экспортными газопроводами страны.',
    },
    wikidata: 'Q102673',
    wikipedia: 'Gazprom',
  },
  {
    id: 'gazprombank',
    kind: 'company',
    of: 'russia',
    name: { en: 'Gazprombank', ru: 'Газпромбанк' },
    definition: {
      en: 'Russian bank linked to Gazprom, founded in 1990; under US sanctions since November 2024.',
      ru: 'Российский банк, связанный с «Газпромом», основан в 1990 году; с ноября 2024 года под санкциями США.',
    },
    wikipedia: 'Gazprombank',
  },
  {
    id: 'general-atomics',
    kind: 'company',
    of: 'united-states',
    name: { en: 'General Atomics', ru: 'General Atomics' },
    aliases: {
      ru: ['Дженерал Атомикс'],
    },
    definition: {
      en: 'US arms maker in San Diego; builds the Predator and Reaper drones.',
      ru: 'Американский производитель вооружений, Сан-Диего; выпускает беспилотники «Предатор» и «Рипер».',
    },
    wikipedia: 'General Atomics',
  },
  {
    id: 'general-dynamics',
    kind: 'company',
    of: 'united-states',
    name: { en: 'General Dynamics', ru: 'General Dynamics' },
    aliases: {
      en: ['General Dynamics Electric Boat'],
      ru: ['Дженерал Дайнэмикс'],
    },
    definition: {
      en: 'US arms maker, formed in 1952; builds submarines, the Abrams tank and ammunition.',
      ru: 'Американский производитель вооружений, образован в 1952 году; строит подводные лодки, танки «Абрамс», выпускает боеприпасы.',
    },
    wikipedia: 'General Dynamics',
  },
  {
    id: 'general-electric',
    kind: 'company',
    of: 'united-states',
    name: { en: 'General Electric', ru: 'General Electric' },
    aliases: {
      en: ['GE Vernova', 'GE Aerospace'],
      ru: ['Дженерал Электрик', 'GE Vernova', 'GE Aerospace'],
    },
    definition: {
      en: 'US industrial company founded in 1892; split by 2024 into three companies, among them GE Aerospace and GE Vernova.',
      ru: 'Американская промышленная компания, основана в 1892 году; к 2024 году разделена на три, в том числе GE Aerospace и GE Vernova.',
    },
    wikipedia: 'General Electric',
  },
  {
    id: 'general-motors',
    kind: 'company',
    of: 'united-states',
    name: { en: 'General Motors', ru: 'General Motors' },
    aliases: {
      ru: ['Дженерал Моторс'],
    },
    definition: {
      en: 'US car maker founded in 1908, in Detroit.',
      ru: 'Американский автопроизводитель, основан в 1908 году, Детройт.',
    },
    wikipedia: 'General Motors',
  },
  {
    id: 'glencore',
    kind: 'company',
    name: { en: 'Glencore', ru: 'Glencore' },
    aliases: {
      ru: ['Гленкор'],
    },
    definition: {
      en: 'Trading and mining company in Baar, Switzerland, founded in 1974; one of the largest dealers in metals and coal.',
      ru: 'Торговая и горнодобывающая компания в Баре (Швейцария), основана в 1974 году; один из крупнейших торговцев металлами и углём.',
    },
    wikipedia: 'Glencore',
  },
  {
    id: 'global-times',
    kind: 'company',
    of: 'china',
    name: { en: 'Global Times', ru: 'Глобал таймс' },
    aliases: {
      ru: ['Global Times', 'Хуаньцю шибао'],
    },
    definition: {
      en: "Chinese daily newspaper under the Communist Party's People's Daily; in Chinese since 1993, in English since 2009.",
      ru: 'Китайская ежедневная газета под началом «Жэньминь жибао», органа Компартии; на китайском с 1993 года, на английском с 2009 года.',
    },
    wikipedia: 'Global Times',
  },
  {
    id: 'goldman-sachs',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Goldman Sachs', ru: 'Goldman Sachs' },
    aliases: {
      ru: ['Голдман Сакс', 'Голдман Сакс Груп'],
    },
    definition: {
      en: 'US investment bank, founded in 1869, in New York.',
      ru: 'Американский инвестиционный банк, основан в 1869 году, Нью-Йорк.',
    },
    wikidata: 'Q193326',
    wikipedia: 'Goldman Sachs',
  },
  {
    id: 'google',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Google', ru: 'Google' },
    aliases: {
      en: ['Alphabet Inc.', 'Alphabet', 'Google Cloud', 'YouTube', 'DeepMind', 'Google DeepMind'],
      ru: ['Гугл', 'YouTube', 'Ютуб', 'DeepMind', 'корпорация Alphabet'],
    },
    definition: {
      en: 'US internet company founded in 1998, in Mountain View, California; part of Alphabet since 2015. Runs a search engine, YouTube, Google Cloud and DeepMind.',
      ru: 'Американская интернет-компания, основана в 1998 году, Маунтин-Вью (Калифорния); с 2015 года входит в Alphabet. Владеет поисковой системой, YouTube, Google Cloud и DeepMind.',
    },
    wikidata: 'Q95',
    wikipedia: 'Google',
  },
  {
    id: 'guardian-newspaper',
    kind: 'company',
    name: { en: 'Guardian newspaper', ru: 'газета The Guardian' },
    aliases: {
      en: ['Manchester Guardian', '?The Guardian', '?Guardian'],
      ru: ['The Guardian', '?Гардиан'],
    },
    definition: {
      en: 'British daily newspaper, founded in 1821 in Manchester, published in London.',
      ru: 'Британская ежедневная газета, основана в 1821 году в Манчестере, выходит в Лондоне.',
    },
    wikipedia: 'The Guardian',
  },
  {
    id: 'haaretz',
    kind: 'company',
    of: 'israel',
    name: { en: 'Haaretz', ru: 'Haaretz' },
    aliases: {
      en: ["Ha'aretz"],
      ru: ['Гаарец', 'Хаарец', 'Га-Арец'],
    },
    definition: {
      en: 'Israeli daily newspaper, founded in 1919, published in Hebrew and English.',
      ru: 'Израильская ежедневная газета, основана в 1919 году, выходит на иврите и английском.',
    },
    wikipedia: 'Haaretz',
  },
  {
    id: 'halkbank',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Halkbank', ru: 'Halkbank' },
    aliases: {
      en: ['Türkiye Halk Bankası'],
      ru: ['Халкбанк'],
    },
    definition: {
      en: 'Turkish state bank; charged in the US in 2019 with evading sanctions on Iran, which it denied.',
      ru: 'Турецкий государственный банк; в 2019 году обвинён в США в обходе санкций против Ирана, обвинения отверг.',
    },
    wikipedia: 'Halkbank',
  },
  {
    id: 'halyk-bank',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Halyk Bank', ru: 'Народный банк Казахстана' },
    aliases: {
      en: ['Halyk Savings Bank of Kazakhstan'],
      ru: ['Halyk Bank', 'Халык банк'],
    },
    definition: {
      en: "Kazakhstan's largest bank, in Almaty.",
      ru: 'Крупнейший банк Казахстана, Алматы.',
    },
    wikipedia: 'Halyk Bank',
  },
  {
    id: 'handelsblatt',
    kind: 'company',
    of: 'germany',
    name: { en: 'Handelsblatt', ru: 'Handelsblatt' },
    aliases: {
      ru: ['Хандельсблатт'],
    },
    definition: {
      en: 'German business daily, founded in 1946, published in Dusseldorf.',
      ru: 'Немецкая ежедневная деловая газета, основана в 1946 году, выходит в Дюссельдорфе.',
    },
    wikipedia: 'Handelsblatt',
  },
  {
    id: 'hanwha',
    kind: 'company',
    of: 'south-korea',
    name: { en: 'Hanwha', ru: 'Hanwha' },
    aliases: {
      en: ['Hanwha Aerospace', 'Hanwha Ocean', 'Hanwha Group'],
      ru: ['Ханва', 'Hanwha Aerospace', 'Hanwha Ocean'],
    },
    definition: {
      en: 'South Korean group of companies, founded in 1952; its Hanwha Aerospace makes the K9 howitzer.',
      ru: 'Южнокорейская группа компаний, основана в 1952 году; её Hanwha Aerospace выпускает гаубицы K9.',
    },
    wikipedia: 'Hanwha Group',
  },
  {
    id: 'helsing',
    kind: 'company',
    of: 'germany',
    name: { en: 'Helsing', ru: 'Helsing' },
    aliases: {
      en: ['Helsing AI'],
      ru: ['Хельсинг'],
    },
    definition: {
      en: 'German company for military software and drones, founded in 2021, in Munich.',
      ru: 'Немецкая компания в области военного ПО и беспилотников, основана в 2021 году, Мюнхен.',
    },
    wikipedia: 'Helsing (company)',
  },
  {
    id: 'hikvision',
    kind: 'company',
    of: 'china',
    name: { en: 'Hikvision', ru: 'Hikvision' },
    aliases: {
      en: ['Hangzhou Hikvision'],
      ru: ['Хиквижн'],
    },
    definition: {
      en: 'Chinese maker of video surveillance systems with state ownership, founded in 2001, in Hangzhou; under US export restrictions since 2019.',
      ru: 'Китайский производитель систем видеонаблюдения с участием государства, основан в 2001 году, Ханчжоу; с 2019 года под экспортными ограничениями США.',
    },
    wikipedia: 'Hikvision',
  },
  {
    id: 'hindustan-aeronautics',
    kind: 'company',
    of: 'india',
    name: { en: 'Hindustan Aeronautics Limited', ru: 'Hindustan Aeronautics Limited' },
    aliases: {
      en: ['?HAL', 'Hindustan Aeronautics'],
      ru: ['?HAL', 'Хиндустан Аэронаутикс', 'Hindustan Aeronautics'],
    },
    definition: {
      en: 'Indian state aircraft maker, in Bengaluru; builds the Tejas fighter.',
      ru: 'Индийский государственный авиастроитель, Бангалор; выпускает истребители «Теджас».',
    },
    wikipedia: 'Hindustan Aeronautics Limited',
  },
  {
    id: 'hindustan-times',
    kind: 'company',
    of: 'india',
    name: { en: 'Hindustan Times', ru: 'Hindustan Times' },
    aliases: {
      ru: ['Хиндустан таймс'],
    },
    definition: {
      en: 'Indian English-language daily newspaper, founded in 1924, published in New Delhi.',
      ru: 'Индийская ежедневная газета на английском языке, основана в 1924 году, выходит в Нью-Дели.',
    },
    wikipedia: 'Hindustan Times',
  },
  {
    id: 'hsbc',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'HSBC', ru: 'HSBC' },
    full: { en: 'Hongkong and Shanghai Banking Corporation', ru: 'Hongkong and Shanghai Banking Corporation' },
    aliases: {
      en: ['HSBC Holdings'],
      ru: ['HSBC Holdings'],
    },
    definition: {
      en: 'British bank in London, founded in 1865 in Hong Kong; earns most of its profit in Asia.',
      ru: 'Британский банк в Лондоне, основан в 1865 году в Гонконге; большую часть прибыли получает в Азии.',
    },
    wikipedia: 'HSBC',
  },
  {
    id: 'huawei',
    kind: 'company',
    of: 'china',
    name: { en: 'Huawei', ru: 'Huawei' },
    full: { en: 'Huawei Technologies', ru: 'Huawei Technologies' },
    aliases: {
      en: ['HiSilicon'],
      ru: ['Хуавэй', 'Хуавей', 'HiSilicon'],
    },
    definition: {
      en: 'Chinese maker of telecommunications equipment, phones and chips (HiSilicon), in Shenzhen, founded in 1987; under US export restrictions since 2019.',
      ru: 'Китайский производитель телекоммуникационного оборудования, телефонов и чипов (HiSilicon), Шэньчжэнь, основан в 1987 году; с 2019 года под экспортными ограничениями США.',
    },
    wikidata: 'Q160120',
    wikipedia: 'Huawei',
  },
  {
    id: 'hurriyet',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Hürriyet', ru: 'Hürriyet' },
    aliases: {
      en: ['Hurriyet', 'Hürriyet Daily News', 'Hurriyet Daily News'],
      ru: ['Хюрриет', 'Hurriyet Daily News'],
    },
    definition: {
      en: 'Turkish daily newspaper, founded in 1948, in Istanbul.',
      ru: 'Турецкая ежедневная газета, основана в 1948 году, Стамбул.',
    },
    wikipedia: 'Hürriyet',
  },
  {
    id: 'hyundai',
    kind: 'company',
    of: 'south-korea',
    name: { en: 'Hyundai', ru: 'Hyundai' },
    full: { en: 'Hyundai Motor Company', ru: 'Hyundai Motor Company' },
    aliases: {
      en: ['Hyundai Motor', 'Hyundai Heavy Industries', 'HD Hyundai', 'Hyundai Rotem'],
      ru: ['Хёндэ', 'Хендай', 'Hyundai Motor', 'Hyundai Rotem'],
    },
    definition: {
      en: 'South Korean car maker, founded in 1967; the name is also borne by sister companies for ships (HD Hyundai) and tanks (Hyundai Rotem).',
      ru: 'Южнокорейский автопроизводитель, основан в 1967 году; имя носят и родственные компании: судостроительная HD Hyundai и Hyundai Rotem, выпускающая танки.',
    },
    wikipedia: 'Hyundai Motor Company',
  },
  {
    id: 'ibm',
    kind: 'company',
    of: 'united-states',
    name: { en: 'IBM', ru: 'IBM' },
    full: { en: 'International Business Machines', ru: 'International Business Machines' },
    aliases: {
      ru: ['Ай-би-эм'],
    },
    definition: {
      en: 'US computer and software company, founded in 1911, in Armonk, New York.',
      ru: 'Американская компания в области вычислительной техники и программ, основана в 1911 году, Армонк (штат Нью-Йорк).',
    },
    wikidata: 'Q37156',
    wikipedia: 'IBM',
  },
  {
    id: 'icbc',
    kind: 'company',
    of: 'china',
    name: { en: 'ICBC', ru: 'ICBC' },
    full: { en: 'Industrial and Commercial Bank of China', ru: 'Промышленный и коммерческий банк Китая' },
    aliases: {
      ru: ['Торгово-промышленный банк Китая', 'Industrial and Commercial Bank of China'],
    },
    definition: {
      en: 'Chinese state-owned commercial bank, founded in 1984, in Beijing; the largest bank in the world by assets (as of 2025).',
      ru: 'Китайский коммерческий банк с государственным контролем, основан в 1984 году, Пекин; крупнейший в мире по активам (на 2025 год).',
    },
    wikipedia: 'Industrial and Commercial Bank of China',
  },
  {
    id: 'indian-express',
    kind: 'company',
    of: 'india',
    name: { en: 'Indian Express', ru: 'The Indian Express' },
    aliases: {
      ru: ['Indian Express'],
    },
    definition: {
      en: 'Indian English-language daily newspaper, founded in 1932.',
      ru: 'Индийская ежедневная газета на английском языке, основана в 1932 году.',
    },
    wikipedia: 'The Indian Express',
  },
  {
    id: 'inpex',
    kind: 'company',
    of: 'japan',
    name: { en: 'Inpex', ru: 'Inpex' },
    aliases: {
      ru: ['Инпекс'],
    },
    definition: {
      en: 'Japanese oil and gas company with the state as its largest shareholder; partner in the Kashagan field and in Australia.',
      ru: 'Японская нефтегазовая компания, крупнейший акционер — государство; участвует в Кашагане и в проектах в Австралии.',
    },
    wikipedia: 'Inpex',
  },
  {
    id: 'intel',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Intel Corporation', ru: 'Intel Corporation' },
    aliases: {
      en: ['Intel Corp.', '?Intel'],
      ru: ['?Intel', '?Интел'],
    },
    definition: {
      en: 'US chip maker founded in 1968, in Santa Clara, California; the US government took a stake of about 10 per cent in August 2025.',
      ru: 'Американский производитель микросхем, основан в 1968 году, Санта-Клара (Калифорния); в августе 2025 года правительство США получило около 10 процентов акций.',
    },
    wikidata: 'Q248',
    wikipedia: 'Intel',
  },
  {
    id: 'interfax',
    kind: 'company',
    of: 'russia',
    name: { en: 'Interfax', ru: 'Интерфакс' },
    aliases: {
      en: ['Interfax-Kazakhstan', 'Interfax-Ukraine'],
      ru: ['Интерфакс-Казахстан', 'Интерфакс-Украина'],
    },
    definition: {
      en: 'Russian news agency in private ownership, founded in 1989, in Moscow.',
      ru: 'Российское частное информационное агентство, основано в 1989 году, Москва.',
    },
    wikipedia: 'Interfax',
  },
  {
    id: 'iran-international',
    kind: 'company',
    name: { en: 'Iran International', ru: 'Iran International' },
    aliases: {
      ru: ['Иран Интернэшнл'],
    },
    definition: {
      en: "Persian-language television channel in London, founded in 2017, critical of Iran's government.",
      ru: 'Телеканал на персидском языке в Лондоне, основан в 2017 году, критически настроен к властям Ирана.',
    },
    wikipedia: 'Iran International',
  },
  {
    id: 'irna',
    kind: 'company',
    of: 'iran',
    name: { en: 'IRNA', ru: 'ИРНА' },
    full: { en: 'Islamic Republic News Agency', ru: 'Агентство новостей Исламской Республики' },
    aliases: {
      en: ["Islamic Republic's News Agency"],
      ru: ['IRNA', 'Islamic Republic News Agency'],
    },
    definition: {
      en: 'Iranian state news agency, in Tehran.',
      ru: 'Иранское государственное информационное агентство, Тегеран.',
    },
    wikipedia: 'Islamic Republic News Agency',
  },
  {
    id: 'israel-aerospace-industries',
    kind: 'company',
    of: 'israel',
    name: { en: 'Israel Aerospace Industries', ru: 'Israel Aerospace Industries' },
    aliases: {
      en: ['?IAI', 'Israel Aircraft Industries'],
      ru: ['?IAI', 'Израильская аэрокосмическая промышленность'],
    },
    definition: {
      en: 'Israeli state maker of drones, missiles and satellites; developer of the Arrow missile defence system.',
      ru: 'Израильский государственный производитель беспилотников, ракет и спутников; разработчик системы ПРО «Хец» (Arrow).',
    },
    wikipedia: 'Israel Aerospace Industries',
  },
  {
    id: 'izvestia',
    kind: 'company',
    of: 'russia',
    name: { en: 'Izvestia', ru: 'газета «Известия»' },
    aliases: {
      en: ['Izvestiya'],
      ru: ['?Известия'],
    },
    definition: {
      en: "Russian daily newspaper, founded in 1917; in Soviet times the paper of the state's supreme organs.",
      ru: 'Российская ежедневная газета, основана в 1917 году; в советское время — официальная газета высших органов власти.',
    },
    wikipedia: 'Izvestia',
  },
  {
    id: 'jane-s',
    kind: 'company',
    name: { en: "Jane's Defence Weekly", ru: "Jane's Defence Weekly" },
    aliases: {
      en: ["Jane's Information Group"],
      ru: ["Jane's Information Group", 'Джейнс дефенс уикли'],
    },
    definition: {
      en: 'British weekly on defence, published since 1984 by the company Janes.',
      ru: 'Британский еженедельник об обороне, издаётся с 1984 года компанией Janes.',
    },
    wikipedia: "Jane's Defence Weekly",
  },
  {
    id: 'japan-times',
    kind: 'company',
    of: 'japan',
    name: { en: 'Japan Times', ru: 'The Japan Times' },
    aliases: {
      ru: ['Japan Times'],
    },
    definition: {
      en: 'Japanese English-language daily newspaper, founded in 1897.',
      ru: 'Японская ежедневная газета на английском языке, основана в 1897 году.',
    },
    wikipedia: 'The Japan Times',
  },
  {
    id: 'jerusalem-post',
    kind: 'company',
    of: 'israel',
    name: { en: 'Jerusalem Post', ru: 'The Jerusalem Post' },
    aliases: {
      ru: ['Jerusalem Post', 'Джерусалем пост'],
    },
    definition: {
      en: 'Israeli English-language daily newspaper, founded in 1932 as the Palestine Post.',
      ru: 'Израильская ежедневная газета на английском языке, основана в 1932 году как Palestine Post.',
    },
    wikipedia: 'The Jerusalem Post',
  },
  {
    id: 'jpmorgan-chase',
    kind: 'company',
    of: 'united-states',
    name: { en: 'JPMorgan Chase', ru: 'JPMorgan Chase' },
    aliases: {
      en: ['JPMorgan', 'JP Morgan', 'J.P. Morgan', 'J.P. Morgan Chase'],
      ru: ['JPMorgan', 'JP Morgan', 'Джей-Пи Морган'],
    },
    definition: {
      en: 'US bank in New York, formed in 2000 by merger; the largest in the country by assets.',
      ru: 'Американский банк в Нью-Йорке, образован слиянием в 2000 году; крупнейший в стране по активам.',
    },
    wikipedia: 'JPMorgan Chase',
  },
  {
    id: 'kalashnikov-concern',
    kind: 'company',
    of: 'russia',
    name: { en: 'Kalashnikov Concern', ru: 'Концерн «Калашников»' },
    aliases: {
      en: ['Kalashnikov Group'],
    },
    definition: {
      en: 'Russian maker of small arms, drones and missiles, in Izhevsk; part-owned by Rostec.',
      ru: 'Российский производитель стрелкового оружия, беспилотников и ракет, Ижевск; часть акций у «Ростеха».',
    },
    wikipedia: 'Kalashnikov Concern',
  },
  {
    id: 'karachaganak-petroleum-operating',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Karachaganak Petroleum Operating', ru: 'Карачаганак Петролиум Оперейтинг' },
    aliases: {
      en: ['KPO'],
      ru: ['?КПО', 'Карачаганак Петролеум Оперейтинг'],
    },
    definition: {
      en: 'Consortium that works the Karachaganak gas and oil field in western Kazakhstan; led by Eni and Shell.',
      ru: 'Консорциум, разрабатывающий газонефтяное месторождение Карачаганак на западе Казахстана; ведущие участники — Eni и Shell.',
    },
    source: { title: 'Karachaganak Petroleum Operating', url: 'https://www.kpo.kz/en/' },
  },
  {
    id: 'kashagan-consortium',
    kind: 'company',
    name: { en: 'North Caspian Operating Company', ru: 'Норт Каспиан Оперейтинг Компани' },
    aliases: {
      en: ['NCOC', 'Kashagan consortium'],
      ru: ['North Caspian Operating Company', 'NCOC', 'Кашаганский консорциум'],
    },
    definition: {
      en: "Operator of Kazakhstan's Kashagan oil field for a group of companies: KazMunayGas, Eni, ExxonMobil, Shell, TotalEnergies, CNPC and Inpex.",
      ru: 'Оператор казахстанского месторождения Кашаган для группы компаний: «КазМунайГаз», Eni, ExxonMobil, Shell, TotalEnergies, CNPC и Inpex.',
    },
    wikipedia: 'North Caspian Operating Company',
  },
  {
    id: 'kaspersky',
    kind: 'company',
    of: 'russia',
    name: { en: 'Kaspersky', ru: 'Лаборатория Касперского' },
    aliases: {
      en: ['Kaspersky Lab', 'Kaspersky Labs'],
      ru: ['Kaspersky', 'Kaspersky Lab'],
    },
    definition: {
      en: 'Russian cybersecurity company founded in 1997, in Moscow; the sale of its products in the US has been banned since 2024.',
      ru: 'Российская компания в области кибербезопасности, основана в 1997 году, Москва; с 2024 года продажа её продуктов в США запрещена.',
    },
    wikipedia: 'Kaspersky Lab',
  },
  {
    id: 'kaspi-bank',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Kaspi.kz', ru: 'Kaspi.kz' },
    aliases: {
      en: ['Kaspi Bank'],
      ru: ['Kaspi Bank', 'Каспи банк', '?Kaspi'],
    },
    definition: {
      en: "Kazakhstan's company of banking, payments and online trade around the Kaspi app; listed in New York since January 2024.",
      ru: 'Казахстанская компания банковских услуг, платежей и интернет-торговли вокруг приложения Kaspi; с января 2024 года акции торгуются в Нью-Йорке.',
    },
    wikipedia: 'Kaspi.kz',
  },
  {
    id: 'kazakhstan-temir-zholy',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Kazakhstan Temir Zholy', ru: 'Казахстан темир жолы' },
    full: { en: 'National Company Kazakhstan Temir Zholy', ru: 'Национальная компания «Қазақстан темір жолы»' },
    aliases: {
      en: ['KTZ', 'Kazakhstan Railways', 'Kazakh Railways'],
      ru: ['КТЖ'],
    },
    definition: {
      en: "Kazakhstan's national railway company, founded in 1997.",
      ru: 'Национальная железнодорожная компания Казахстана, создана в 1997 году.',
    },
    wikipedia: 'Kazakhstan Temir Zholy',
  },
  {
    id: 'kazatomprom',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Kazatomprom', ru: 'Казатомпром' },
    definition: {
      en: "Kazakhstan's national uranium company, founded in 1997; among the largest uranium producers in the world.",
      ru: 'Национальная урановая компания Казахстана, основана в 1997 году; один из крупнейших производителей урана в мире.',
    },
    wikipedia: 'Kazatomprom',
  },
  {
    id: 'kazinform',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Kazinform', ru: 'Казинформ' },
    aliases: {
      en: ['KazInform'],
      ru: ['Kazinform'],
    },
    definition: {
      en: "Kazakhstan's state news agency.",
      ru: 'Государственное информационное агентство Казахстана.',
    },
    wikipedia: 'Kazinform',
  },
  {
    id: 'kazmunaygas',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'KazMunayGas', ru: 'КазМунайГаз' },
    aliases: {
      en: ['KazMunaiGas', 'KazMunaiGaz', 'KazMunayGaz', 'Kaz Munai Gas', 'KMG'],
      ru: ['КМГ', 'Каз Мунай Газ'],
    },
    definition: {
      en: "Kazakhstan's national oil and gas company, founded in 2002.",
      ru: 'Национальная нефтегазовая компания Казахстана, основана в 2002 году.',
    },
    wikipedia: 'KazMunayGas',
  },
  {
    id: 'kcna',
    kind: 'company',
    of: 'north-korea',
    name: { en: 'KCNA', ru: 'ЦТАК' },
    full: { en: 'Korean Central News Agency', ru: 'Центральное телеграфное агентство Кореи' },
    aliases: {
      ru: ['KCNA', 'Korean Central News Agency'],
    },
    definition: {
      en: 'North Korean state news agency, founded in 1946, in Pyongyang.',
      ru: 'Государственное информационное агентство КНДР, основано в 1946 году, Пхеньян.',
    },
    wikipedia: 'Korean Central News Agency',
  },
  {
    id: 'kfw',
    kind: 'company',
    of: 'germany',
    name: { en: 'KfW', ru: 'KfW' },
    full: { en: 'Kreditanstalt für Wiederaufbau', ru: 'Kreditanstalt für Wiederaufbau' },
    aliases: {
      en: ['KfW Development Bank'],
      ru: ['Банк развития KfW', 'Кредитное учреждение для восстановления'],
    },
    definition: {
      en: 'German state development bank, founded in 1948, in Frankfurt am Main.',
      ru: 'Немецкий государственный банк развития, основан в 1948 году, Франкфурт-на-Майне.',
    },
    wikipedia: 'KfW',
  },
  {
    id: 'knds',
    kind: 'company',
    name: { en: 'KNDS', ru: 'KNDS' },
    full: { en: 'KMW+Nexter Defense Systems', ru: 'KMW+Nexter Defense Systems' },
    aliases: {
      en: ['Krauss-Maffei Wegmann', 'Nexter'],
      ru: ['Краусс-Маффей Вегманн', 'Krauss-Maffei Wegmann', 'Nexter'],
    },
    definition: {
      en: 'Franco-German arms maker, formed in 2015 by Krauss-Maffei Wegmann and Nexter; builds Leopard and Leclerc tanks and the Caesar howitzer.',
      ru: 'Франко-германский производитель вооружений, создан в 2015 году Krauss-Maffei Wegmann и Nexter; выпускает танки «Леопард» и «Леклерк» и гаубицы «Цезарь».',
    },
    wikipedia: 'KNDS',
  },
  {
    id: 'kommersant',
    kind: 'company',
    of: 'russia',
    name: { en: 'Kommersant', ru: 'Коммерсантъ' },
    aliases: {
      ru: ['Коммерсант'],
    },
    definition: {
      en: 'Russian daily newspaper on business and politics, published in Moscow since 1990, daily since 1992.',
      ru: 'Российская деловая и политическая газета, выходит в Москве с 1990 года, ежедневно — с 1992 года.',
    },
    wikipedia: 'Kommersant',
  },
  {
    id: 'kongsberg-gruppen',
    kind: 'company',
    of: 'norway',
    name: { en: 'Kongsberg Gruppen', ru: 'Kongsberg Gruppen' },
    aliases: {
      en: ['Kongsberg Defence & Aerospace', '?Kongsberg'],
      ru: ['?Kongsberg', '?Конгсберг', 'Kongsberg Defence & Aerospace'],
    },
    definition: {
      en: 'Norwegian arms maker, majority owned by the state; builds the NASAMS air defence system together with Raytheon.',
      ru: 'Норвежский производитель вооружений, контрольный пакет у государства; выпускает систему ПВО NASAMS вместе с Raytheon.',
    },
    wikipedia: 'Kongsberg Gruppen',
  },
  {
    id: 'kumtor-gold-company',
    kind: 'company',
    of: 'kyrgyzstan',
    name: { en: 'Kumtor Gold Company', ru: 'Кумтор Голд Компани' },
    aliases: {
      en: ['Kumtor', 'Kumtor gold mine', 'Kumtor mine'],
      ru: ['Кумтор', 'рудник «Кумтор»'],
    },
    definition: {
      en: "Company that works Kyrgyzstan's Kumtor gold mine; under state control since 2021, run before by Centerra Gold of Canada.",
      ru: 'Компания, разрабатывающая золоторудное месторождение Кумтор в Кыргызстане; с 2021 года под контролем государства, прежде принадлежала канадской Centerra Gold.',
    },
    wikipedia: 'Kumtor Gold Mine',
  },
  {
    id: 'kyiv-independent',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Kyiv Independent', ru: 'The Kyiv Independent' },
    aliases: {
      ru: ['Kyiv Independent'],
    },
    definition: {
      en: 'English-language news site in Kyiv, founded in November 2021 by former journalists of the Kyiv Post.',
      ru: 'Англоязычное новостное издание в Киеве, основано в ноябре 2021 года бывшими журналистами Kyiv Post.',
    },
    wikipedia: 'The Kyiv Independent',
  },
  {
    id: 'kyiv-post',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Kyiv Post', ru: 'Kyiv Post' },
    aliases: {
      ru: ['Киев Пост'],
    },
    definition: {
      en: 'English-language newspaper in Kyiv, founded in 1995.',
      ru: 'Англоязычная газета в Киеве, основана в 1995 году.',
    },
    wikipedia: 'Kyiv Post',
  },
  {
    id: 'kyodo-news',
    kind: 'company',
    of: 'japan',
    name: { en: 'Kyodo News', ru: 'агентство Киодо' },
    aliases: {
      en: ['Kyodo'],
      ru: ['Киодо', 'Kyodo'],
    },
    definition: {
      en: 'Japanese news agency, founded in 1945, in Tokyo.',
      ru: 'Японское информационное агентство, основано в 1945 году, Токио.',
    },
    wikipedia: 'Kyodo News',
  },
  {
    id: 'l3harris',
    kind: 'company',
    of: 'united-states',
    name: { en: 'L3Harris', ru: 'L3Harris' },
    full: { en: 'L3Harris Technologies', ru: 'L3Harris Technologies' },
    aliases: {
      en: ['L3 Harris', 'Aerojet Rocketdyne'],
      ru: ['L3 Harris'],
    },
    definition: {
      en: 'US maker of military electronics and rocket engines, formed in 2019 by merger.',
      ru: 'Американский производитель военной электроники и ракетных двигателей, образован слиянием в 2019 году.',
    },
    wikipedia: 'L3Harris',
  },
  {
    id: 'le-figaro',
    kind: 'company',
    of: 'france',
    name: { en: 'Le Figaro', ru: 'Le Figaro' },
    aliases: {
      ru: ['Фигаро', 'Ле Фигаро'],
    },
    definition: {
      en: 'French daily newspaper, founded in 1826, published in Paris.',
      ru: 'Французская ежедневная газета, основана в 1826 году, выходит в Париже.',
    },
    wikipedia: 'Le Figaro',
  },
  {
    id: 'le-monde',
    kind: 'company',
    of: 'france',
    name: { en: 'Le Monde', ru: 'Le Monde' },
    aliases: {
      ru: ['?Монд', 'Ле Монд'],
    },
    definition: {
      en: 'French daily newspaper, founded in 1944, published in Paris.',
      ru: 'Французская ежедневная газета, основана в 1944 году, выходит в Париже.',
    },
    wikipedia: 'Le Monde',
  },
  {
    id: 'lehman-brothers',
    kind: 'company',
    name: { en: 'Lehman Brothers', ru: 'Lehman Brothers' },
    aliases: {
      en: ['?Lehman'],
      ru: ['Леман Бразерс'],
    },
    definition: {
      en: 'US investment bank founded in 1850; its bankruptcy on 15 September 2008 was a turning point of the financial crisis.',
      ru: 'Американский инвестиционный банк, основан в 1850 году; его банкротство 15 сентября 2008 года стало переломным моментом финансового кризиса.',
    },
    wikipedia: 'Lehman Brothers',
  },
  {
    id: 'lenovo',
    kind: 'company',
    of: 'china',
    name: { en: 'Lenovo', ru: 'Lenovo' },
    aliases: {
      ru: ['Леново'],
    },
    definition: {
      en: 'Chinese computer maker founded in 1984; bought the personal computer business of IBM in 2005.',
      ru: 'Китайский производитель компьютеров, основан в 1984 году; в 2005 году купил у IBM бизнес персональных компьютеров.',
    },
    wikipedia: 'Lenovo',
  },
  {
    id: 'leonardo',
    kind: 'company',
    name: { en: 'Leonardo S.p.A.', ru: 'Leonardo S.p.A.' },
    aliases: {
      en: ['Finmeccanica', 'Leonardo SpA', 'Leonardo DRS', '?Leonardo'],
      ru: ['Финмекканика', 'Leonardo SpA', '?Leonardo', '?Леонардо'],
    },
    definition: {
      en: 'Italian arms and aerospace company, in Rome, part-owned by the state; named Finmeccanica until 2016.',
      ru: 'Итальянская оборонная и авиакосмическая компания с участием государства, Рим; до 2016 года называлась Finmeccanica.',
    },
    wikipedia: 'Leonardo S.p.A.',
  },
  {
    id: 'lockheed-martin',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Lockheed Martin', ru: 'Lockheed Martin' },
    aliases: {
      en: ['Lockheed'],
      ru: ['Локхид Мартин', 'Локхид-Мартин', 'Локхид'],
    },
    definition: {
      en: 'US arms maker formed in 1995, in Bethesda, Maryland; maker of the F-35 fighter and the HIMARS rocket launcher.',
      ru: 'Американский производитель вооружений, создан в 1995 году, Бетесда (Мэриленд); выпускает истребители F-35 и ракетные установки HIMARS.',
    },
    wikidata: 'Q7240',
    wikipedia: 'Lockheed Martin',
  },
  {
    id: 'los-angeles-times',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Los Angeles Times', ru: 'Los Angeles Times' },
    aliases: {
      en: ['LA Times', 'L.A. Times'],
      ru: ['Лос-Анджелес таймс'],
    },
    definition: {
      en: 'US daily newspaper, founded in 1881, published in the Los Angeles area.',
      ru: 'Американская ежедневная газета, основана в 1881 году, выходит в районе Лос-Анджелеса.',
    },
    wikipedia: 'Los Angeles Times',
  },
  {
    id: 'lukoil',
    kind: 'company',
    of: 'russia',
    name: { en: 'Lukoil', ru: 'Лукойл' },
    definition: {
      en: 'Russian oil company in private ownership, founded in 1991; holds shares in oil fields of Kazakhstan. Under US sanctions since October 2025.',
      ru: 'Частная российская нефтяная компания, основана в 1991 году; имеет доли в месторождениях Казахстана. С октября 2025 года под санкциями США.',
    },
    wikipedia: 'Lukoil',
  },
  {
    id: 'lynas',
    kind: 'company',
    of: 'australia',
    name: { en: 'Lynas Rare Earths', ru: 'Lynas Rare Earths' },
    aliases: {
      en: ['Lynas'],
      ru: ['Lynas', 'Лайнас'],
    },
    definition: {
      en: 'Australian rare earths company, with a mine at Mount Weld and a plant in Malaysia.',
      ru: 'Австралийская компания по добыче редкоземельных металлов, рудник Маунт-Уэлд, завод в Малайзии.',
    },
    wikipedia: 'Lynas',
  },
  {
    id: 'maersk',
    kind: 'company',
    of: 'denmark',
    name: { en: 'Maersk', ru: 'Maersk' },
    full: { en: 'A.P. Moller – Maersk', ru: 'A.P. Moller – Maersk' },
    aliases: {
      en: ['Mærsk', 'Moller-Maersk'],
      ru: ['Маэрск', 'Мерск'],
    },
    definition: {
      en: 'Danish shipping company, founded in 1904, in Copenhagen; one of the largest container lines in the world.',
      ru: 'Датская судоходная компания, основана в 1904 году, Копенгаген; одна из крупнейших в мире контейнерных линий.',
    },
    wikipedia: 'Maersk',
  },
  {
    id: 'mahan-air',
    kind: 'company',
    of: 'iran',
    name: { en: 'Mahan Air', ru: 'Mahan Air' },
    aliases: {
      ru: ['Махан Эйр'],
    },
    definition: {
      en: 'Iranian airline in private ownership, founded in 1991; under US sanctions since 2011.',
      ru: 'Частная иранская авиакомпания, основана в 1991 году; с 2011 года под санкциями США.',
    },
    wikipedia: 'Mahan Air',
  },
  {
    id: 'mandiant',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Mandiant', ru: 'Mandiant' },
    aliases: {
      en: ['FireEye'],
      ru: ['FireEye'],
    },
    definition: {
      en: 'US cybersecurity company founded in 2004; part of Google since 2022.',
      ru: 'Американская компания в области кибербезопасности, основана в 2004 году; с 2022 года принадлежит Google.',
    },
    wikipedia: 'Mandiant',
  },
  {
    id: 'masdar',
    kind: 'company',
    of: 'united-arab-emirates',
    name: { en: 'Masdar', ru: 'Masdar' },
    aliases: {
      en: ['Abu Dhabi Future Energy Company'],
      ru: ['Масдар'],
    },
    definition: {
      en: 'State company of Abu Dhabi for renewable energy, founded in 2006; builds wind and solar power stations in many countries.',
      ru: 'Государственная компания Абу-Даби в области возобновляемой энергетики, основана в 2006 году; строит ветровые и солнечные станции во многих странах.',
    },
    wikipedia: 'Masdar',
  },
  {
    id: 'mastercard',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Mastercard', ru: 'Mastercard' },
    aliases: {
      en: ['MasterCard'],
      ru: ['MasterCard', 'Мастеркард'],
    },
    definition: {
      en: 'US payment card network, near New York; left Russia in March 2022.',
      ru: 'Американская платёжная система, пригород Нью-Йорка; в марте 2022 года ушла из России.',
    },
    wikipedia: 'Mastercard',
  },
  {
    id: 'maxar',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Maxar', ru: 'Maxar' },
    full: { en: 'Maxar Technologies', ru: 'Maxar Technologies' },
    aliases: {
      ru: ['Максар'],
    },
    definition: {
      en: 'US operator of imaging satellites whose pictures are widely used; its imagery business is named Vantor since 2025.',
      ru: 'Американский оператор спутников съёмки Земли, снимки которого широко используются; с 2025 года этот бизнес называется Vantor.',
    },
    wikipedia: 'Maxar Technologies',
  },
  {
    id: 'mbda',
    kind: 'company',
    name: { en: 'MBDA', ru: 'MBDA' },
    full: { en: 'MBDA Missile Systems', ru: 'MBDA Missile Systems' },
    aliases: {
      en: ['Matra BAe Dynamics'],
      ru: ['Matra BAe Dynamics'],
    },
    definition: {
      en: 'European missile maker, formed in 2001; owned by Airbus, BAE Systems and Leonardo.',
      ru: 'Европейский производитель ракет, образован в 2001 году; владельцы — Airbus, BAE Systems и Leonardo.',
    },
    wikipedia: 'MBDA',
  },
  {
    id: 'mckinsey',
    kind: 'company',
    of: 'united-states',
    name: { en: 'McKinsey', ru: 'McKinsey' },
    full: { en: 'McKinsey & Company', ru: 'McKinsey & Company' },
    aliases: {
      ru: ['Маккинзи'],
    },
    definition: {
      en: 'US management consultancy, founded in 1926.',
      ru: 'Американская компания управленческого консалтинга, основана в 1926 году.',
    },
    wikipedia: 'McKinsey & Company',
  },
  {
    id: 'mediatek',
    kind: 'company',
    of: 'taiwan',
    name: { en: 'MediaTek', ru: 'MediaTek' },
    definition: {
      en: 'Taiwanese designer of chips for phones, founded in 1997, in Hsinchu.',
      ru: 'Тайваньский разработчик микросхем для телефонов, основан в 1997 году, Синьчжу.',
    },
    wikipedia: 'MediaTek',
  },
  {
    id: 'meduza',
    kind: 'company',
    name: { en: 'Meduza', ru: 'Meduza' },
    aliases: {
      ru: ['Медуза'],
    },
    definition: {
      en: 'Russian-language news site, founded in 2014, working from Riga.',
      ru: 'Новостное издание на русском языке, основано в 2014 году, работает из Риги.',
    },
    wikipedia: 'Meduza',
  },
  {
    id: 'meta',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Meta Platforms', ru: 'Meta Platforms' },
    aliases: {
      en: ['Facebook', 'Instagram', 'WhatsApp', '?Meta'],
      ru: ['Facebook', 'Фейсбук', 'Instagram', 'Инстаграм', 'WhatsApp', 'Ватсап', '?Meta'],
    },
    definition: {
      en: 'US company, named Facebook until 2021, in Menlo Park, California; runs the platforms Facebook, Instagram and WhatsApp.',
      ru: 'Американская компания, до 2021 года называлась Facebook, Менло-Парк (Калифорния); владеет платформами Facebook, Instagram и WhatsApp.',
    },
    wikidata: 'Q380',
    wikipedia: 'Meta Platforms',
  },
  {
    id: 'micron',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Micron Technology', ru: 'Micron Technology' },
    aliases: {
      en: ['?Micron'],
      ru: ['?Micron', 'Микрон Текнолоджи'],
    },
    definition: {
      en: 'US maker of memory chips, founded in 1978, in Boise, Idaho.',
      ru: 'Американский производитель микросхем памяти, основан в 1978 году, Бойсе (Айдахо).',
    },
    wikipedia: 'Micron Technology',
  },
  {
    id: 'microsoft',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Microsoft', ru: 'Microsoft' },
    aliases: {
      en: ['Microsoft Corporation', 'Microsoft Azure'],
      ru: ['Майкрософт', 'Microsoft Azure'],
    },
    definition: {
      en: 'US software company founded in 1975, in Redmond, Washington; maker of Windows, also a large provider of cloud computing.',
      ru: 'Американская софтверная компания, основана в 1975 году, Редмонд (штат Вашингтон); создатель Windows и крупный поставщик облачных услуг.',
    },
    wikidata: 'Q2283',
    wikipedia: 'Microsoft',
  },
  {
    id: 'middle-east-eye',
    kind: 'company',
    name: { en: 'Middle East Eye', ru: 'Middle East Eye' },
    definition: {
      en: 'News site on the Middle East, founded in 2014, based in London.',
      ru: 'Издание о Ближнем Востоке, основано в 2014 году, Лондон.',
    },
    wikipedia: 'Middle East Eye',
  },
  {
    id: 'mistral-ai',
    kind: 'company',
    name: { en: 'Mistral AI', ru: 'Mistral AI' },
    aliases: {
      en: ['?Mistral'],
      ru: ['?Mistral'],
    },
    definition: {
      en: 'French artificial intelligence company founded in 2023, in Paris.',
      ru: 'Французская компания в области искусственного интеллекта, основана в 2023 году, Париж.',
    },
    wikipedia: 'Mistral AI',
  },
  {
    id: 'mitsubishi-heavy-industries',
    kind: 'company',
    of: 'japan',
    name: { en: 'Mitsubishi Heavy Industries', ru: 'Mitsubishi Heavy Industries' },
    aliases: {
      en: ['MHI', 'Mitsubishi Heavy'],
      ru: ['Мицубиси Хэви Индастриз', 'MHI'],
    },
    definition: {
      en: 'Japanese maker of ships, aircraft, missiles and power plants; part of the fighter programme with Britain and Italy.',
      ru: 'Японский производитель судов, самолётов, ракет и энергетического оборудования; участвует в создании истребителя вместе с Великобританией и Италией.',
    },
    wikipedia: 'Mitsubishi Heavy Industries',
  },
  {
    id: 'mol',
    kind: 'company',
    of: 'hungary',
    name: { en: 'MOL Group', ru: 'MOL Group' },
    aliases: {
      en: ['MOL Plc', 'Magyar Olaj'],
      ru: ['MOL Plc', 'венгерская MOL'],
    },
    definition: {
      en: 'Hungarian oil and gas company in Budapest, formed in 1991.',
      ru: 'Венгерская нефтегазовая компания, Будапешт, образована в 1991 году.',
    },
    wikipedia: 'MOL (company)',
  },
  {
    id: 'moody-s',
    kind: 'company',
    of: 'united-states',
    name: { en: "Moody's", ru: "Moody's" },
    full: { en: "Moody's Investors Service", ru: "Moody's Investors Service" },
    aliases: {
      en: ["Moody's Ratings"],
      ru: ['Мудис', "агентство Moody's"],
    },
    definition: {
      en: 'US credit rating agency, founded in 1909, in New York.',
      ru: 'Американское кредитное рейтинговое агентство, основано в 1909 году, Нью-Йорк.',
    },
    wikipedia: "Moody's Ratings",
  },
  {
    id: 'morgan-stanley',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Morgan Stanley', ru: 'Morgan Stanley' },
    aliases: {
      ru: ['Морган Стэнли'],
    },
    definition: {
      en: 'US investment bank, founded in 1935, in New York.',
      ru: 'Американский инвестиционный банк, основан в 1935 году, Нью-Йорк.',
    },
    wikipedia: 'Morgan Stanley',
  },
  {
    id: 'mp-materials',
    kind: 'company',
    of: 'united-states',
    name: { en: 'MP Materials', ru: 'MP Materials' },
    aliases: {
      en: ['Mountain Pass mine'],
    },
    definition: {
      en: 'US company that works the Mountain Pass rare earths mine in California; the Pentagon took a stake in it in July 2025.',
      ru: 'Американская компания, добывающая редкоземельные металлы на руднике Маунтин-Пасс (Калифорния); в июле 2025 года долю в ней получил Пентагон.',
    },
    wikipedia: 'MP Materials',
  },
  {
    id: 'mubadala',
    kind: 'company',
    of: 'united-arab-emirates',
    name: { en: 'Mubadala', ru: 'Mubadala' },
    full: { en: 'Mubadala Investment Company', ru: 'Mubadala Investment Company' },
    aliases: {
      ru: ['Мубадала'],
    },
    definition: {
      en: 'State investment fund of Abu Dhabi in the United Arab Emirates.',
      ru: 'Государственный инвестиционный фонд эмирата Абу-Даби (ОАЭ).',
    },
    wikipedia: 'Mubadala Investment Company',
  },
  {
    id: 'naftogaz',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Naftogaz', ru: 'Нафтогаз' },
    full: { en: 'Naftogaz of Ukraine', ru: 'Нафтогаз Украины' },
    aliases: {
      en: ['Naftohaz'],
      ru: ['НАК «Нафтогаз Украины»'],
    },
    definition: {
      en: 'Ukrainian state oil and gas company, founded in 1998, in Kyiv.',
      ru: 'Украинская государственная нефтегазовая компания, основана в 1998 году, Киев.',
    },
    wikipedia: 'Naftogaz',
  },
  {
    id: 'national-interest-magazine',
    kind: 'company',
    name: { en: 'The National Interest magazine', ru: 'журнал The National Interest' },
    aliases: {
      en: ['National Interest magazine', '?The National Interest'],
      ru: ['The National Interest', 'Нэшнл интерест'],
    },
    definition: {
      en: 'US magazine on foreign policy, founded in 1985, published by the Center for the National Interest in Washington.',
      ru: 'Американский журнал о внешней политике, основан в 1985 году, издавался Центром национальных интересов в Вашингтоне.',
    },
    wikipedia: 'The National Interest',
  },
  {
    id: 'national-iranian-oil-company',
    kind: 'company',
    of: 'iran',
    name: { en: 'National Iranian Oil Company', ru: 'Иранская национальная нефтяная компания' },
    aliases: {
      en: ['NIOC', 'National Iranian Oil Co.'],
      ru: ['ИННК', 'Национальная иранская нефтяная компания'],
    },
    definition: {
      en: "Iran's state oil and gas company, in Tehran, founded in 1951 when the industry was nationalised.",
      ru: 'Государственная нефтегазовая компания Ирана, Тегеран, создана в 1951 году при национализации отрасли.',
    },
    wikipedia: 'National Iranian Oil Company',
  },
  {
    id: 'naval-group',
    kind: 'company',
    of: 'france',
    name: { en: 'Naval Group', ru: 'Naval Group' },
    aliases: {
      en: ['DCNS'],
      ru: ['DCNS'],
    },
    definition: {
      en: 'French shipbuilder for the navy, majority owned by the state; named DCNS until 2017.',
      ru: 'Французский военный кораблестроитель, контрольный пакет у государства; до 2017 года назывался DCNS.',
    },
    wikipedia: 'Naval Group',
  },
  {
    id: 'navoi-mining-and-metallurgical-company',
    kind: 'company',
    of: 'uzbekistan',
    name: { en: 'Navoi Mining and Metallurgical Company', ru: 'Навоийский горно-металлургический комбинат' },
    aliases: {
      en: ['NMMC', 'Navoi Mining and Metallurgical Combine'],
      ru: ['НГМК'],
    },
    definition: {
      en: "Uzbekistan's state gold mining company, in Navoi; among the largest gold producers in the world.",
      ru: 'Государственная золотодобывающая компания Узбекистана, Навои; один из крупнейших производителей золота в мире.',
    },
    wikipedia: 'Navoi Mining and Metallurgical Company',
  },
  {
    id: 'nayara-energy',
    kind: 'company',
    of: 'india',
    name: { en: 'Nayara Energy', ru: 'Nayara Energy' },
    aliases: {
      en: ['Nayara'],
      ru: ['Наяра Энерджи'],
    },
    definition: {
      en: 'Indian oil refiner part-owned by Rosneft; under EU sanctions since July 2025.',
      ru: 'Индийская нефтеперерабатывающая компания с долей «Роснефти»; с июля 2025 года под санкциями ЕС.',
    },
    wikipedia: 'Nayara Energy',
  },
  {
    id: 'nec',
    kind: 'company',
    of: 'japan',
    name: { en: 'NEC', ru: 'NEC' },
    full: { en: 'NEC Corporation', ru: 'NEC Corporation' },
    aliases: {
      en: ['Nippon Electric Company'],
      ru: ['Nippon Electric Company'],
    },
    definition: {
      en: 'Japanese electronics and telecommunications company, founded in 1899, in Tokyo.',
      ru: 'Японская компания в области электроники и связи, основана в 1899 году, Токио.',
    },
    wikipedia: 'NEC',
  },
  {
    id: 'new-york-times',
    kind: 'company',
    of: 'united-states',
    name: { en: 'New York Times', ru: 'The New York Times' },
    aliases: {
      en: ['NYT', 'NYTimes'],
      ru: ['New York Times', 'NYT', 'Нью-Йорк таймс'],
    },
    definition: {
      en: 'US daily newspaper, founded in 1851, published in New York.',
      ru: 'Американская ежедневная газета, основана в 1851 году, выходит в Нью-Йорке.',
    },
    wikipedia: 'The New York Times',
  },
  {
    id: 'newsweek',
    kind: 'company',
    name: { en: 'Newsweek', ru: 'Newsweek' },
    aliases: {
      ru: ['Ньюсуик'],
    },
    definition: {
      en: 'US weekly news magazine, founded in 1933.',
      ru: 'Американский еженедельный новостной журнал, основан в 1933 году.',
    },
    wikipedia: 'Newsweek',
  },
  {
    id: 'nezavisimaya-gazeta',
    kind: 'company',
    of: 'russia',
    name: { en: 'Nezavisimaya Gazeta', ru: 'Независимая газета' },
    aliases: {
      ru: ['Независимая Газета'],
    },
    definition: {
      en: 'Russian daily newspaper, founded in 1990, published in Moscow.',
      ru: 'Российская ежедневная газета, основана в 1990 году, выходит в Москве.',
    },
    wikipedia: 'Nezavisimaya Gazeta',
  },
  {
    id: 'nhk',
    kind: 'company',
    of: 'japan',
    name: { en: 'NHK', ru: 'NHK' },
    full: { en: 'Nippon Hoso Kyokai', ru: 'Nippon Hoso Kyokai' },
    aliases: {
      en: ['Japan Broadcasting Corporation', 'NHK World'],
      ru: ['Японская телерадиокорпорация', 'NHK World'],
    },
    definition: {
      en: 'Japanese public broadcaster, founded in 1926, in Tokyo.',
      ru: 'Японская общественная телерадиокомпания, основана в 1926 году, Токио.',
    },
    wikipedia: 'NHK',
  },
  {
    id: 'nikkei',
    kind: 'company',
    of: 'japan',
    name: { en: 'Nikkei', ru: 'Nikkei' },
    full: { en: 'Nihon Keizai Shimbun', ru: 'Nihon Keizai Shimbun' },
    aliases: {
      en: ['Nikkei Asia', 'Nikkei Asian Review'],
      ru: ['Никкей', 'Nikkei Asia', 'Нихон кэйдзай симбун'],
    },
    definition: {
      en: 'Japanese business daily with the English-language Nikkei Asia, founded in 1876, in Tokyo; owner of the Financial Times since 2015.',
      ru: 'Японская деловая газета с англоязычным изданием Nikkei Asia, основана в 1876 году, Токио; с 2015 года владеет Financial Times.',
    },
    wikipedia: 'The Nikkei',
  },
  {
    id: 'nk-news',
    kind: 'company',
    name: { en: 'NK News', ru: 'NK News' },
    aliases: {
      en: ['NK Pro'],
      ru: ['NK Pro'],
    },
    definition: {
      en: 'News site on North Korea, founded in 2010, based in Seoul.',
      ru: 'Издание о КНДР, основано в 2010 году, Сеул.',
    },
    wikipedia: 'NK News',
  },
  {
    id: 'nokia',
    kind: 'company',
    of: 'finland',
    name: { en: 'Nokia', ru: 'Nokia' },
    aliases: {
      ru: ['Нокиа'],
    },
    definition: {
      en: 'Finnish maker of telecommunications equipment, founded in 1865, in Espoo.',
      ru: 'Финский производитель телекоммуникационного оборудования, основан в 1865 году, Эспоо.',
    },
    wikipedia: 'Nokia',
  },
  {
    id: 'norinco',
    kind: 'company',
    of: 'china',
    name: { en: 'Norinco', ru: 'Norinco' },
    full: { en: 'China North Industries Group Corporation', ru: 'China North Industries Group Corporation' },
    aliases: {
      en: ['China North Industries Corporation'],
      ru: ['Норинко', 'Северная промышленная корпорация'],
    },
    definition: {
      en: 'Chinese state arms maker, in Beijing; also active in mining and oil abroad.',
      ru: 'Китайский государственный производитель вооружений, Пекин; ведёт также добычу руд и нефти за рубежом.',
    },
    wikipedia: 'Norinco',
  },
  {
    id: 'nornickel',
    kind: 'company',
    of: 'russia',
    name: { en: 'Nornickel', ru: 'Норникель' },
    aliases: {
      en: ['Norilsk Nickel', 'MMC Norilsk Nickel'],
      ru: ['Норильский никель', 'ГМК «Норильский никель»'],
    },
    definition: {
      en: 'Russian mining company, one of the largest producers of nickel and palladium in the world.',
      ru: 'Российская горно-металлургическая компания, один из крупнейших в мире производителей никеля и палладия.',
    },
    wikipedia: 'Nornickel',
  },
  {
    id: 'northrop-grumman',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Northrop Grumman', ru: 'Northrop Grumman' },
    aliases: {
      en: ['Northrop'],
      ru: ['Нортроп Грумман'],
    },
    definition: {
      en: 'US arms maker, formed in 1994 by merger; builds the B-21 bomber and the Sentinel missile.',
      ru: 'Американский производитель вооружений, образован слиянием в 1994 году; создаёт бомбардировщик B-21 и ракету Sentinel.',
    },
    wikipedia: 'Northrop Grumman',
  },
  {
    id: 'norwegian-sovereign-wealth-fund',
    kind: 'company',
    of: 'norway',
    name: { en: 'Government Pension Fund of Norway', ru: 'Государственный пенсионный фонд Норвегии' },
    aliases: {
      en: [
        'Norwegian sovereign wealth fund', "Norway's sovereign wealth fund", 'Norwegian oil fund', 'Government Pension Fund Global',
        'Norges Bank Investment Management',
      ],
      ru: ['Нефтяной фонд Норвегии', 'Пенсионный фонд Норвегии'],
    },
    definition: {
      en: "Norway's savings from oil and gas, managed by its central bank; the largest sovereign wealth fund in the world (as of 2025).",
      ru: 'Накопления Норвегии от нефти и газа под управлением её центрального банка; крупнейший суверенный фонд в мире (на 2025 год).',
    },
    wikipedia: 'Government Pension Fund of Norway',
  },
  {
    id: 'novatek',
    kind: 'company',
    of: 'russia',
    name: { en: 'Novatek', ru: 'Новатэк' },
    aliases: {
      ru: ['Новатек'],
    },
    definition: {
      en: 'Russian gas company in private ownership, founded in 1994; runs the Yamal LNG and Arctic LNG 2 plants for liquefied gas.',
      ru: 'Частная российская газовая компания, основана в 1994 году; ведёт проекты по сжижению газа «Ямал СПГ» и «Арктик СПГ 2».',
    },
    wikipedia: 'Novatek',
  },
  {
    id: 'novaya-gazeta',
    kind: 'company',
    of: 'russia',
    name: { en: 'Novaya Gazeta', ru: 'Новая газета' },
    aliases: {
      en: ['Novaya Gazeta Europe'],
      ru: ['Новая газета Европа', 'Новая газета. Европа'],
    },
    definition: {
      en: 'Russian newspaper founded in 1993; ceased publication in Russia in 2022. Its editor Dmitry Muratov shared the Nobel Peace Prize of 2021.',
      ru: 'Российская газета, основана в 1993 году; в 2022 году прекратила выход в России. Главный редактор Дмитрий Муратов — один из лауреатов Нобелевской премии мира 2021 года.',
    },
    wikipedia: 'Novaya Gazeta',
  },
  {
    id: 'npr',
    kind: 'company',
    of: 'united-states',
    name: { en: 'National Public Radio', ru: 'Национальное общественное радио' },
    aliases: {
      en: ['NPR'],
      ru: ['NPR', 'National Public Radio'],
    },
    definition: {
      en: 'US non-profit radio network, founded in 1970, in Washington.',
      ru: 'Американская некоммерческая радиосеть, основана в 1970 году, Вашингтон.',
    },
    wikipedia: 'NPR',
  },
  {
    id: 'nso-group',
    kind: 'company',
    of: 'israel',
    name: { en: 'NSO Group', ru: 'NSO Group' },
    aliases: {
      en: ['Pegasus spyware'],
      ru: ['Pegasus spyware', 'программа Pegasus'],
    },
    definition: {
      en: 'Israeli maker of the Pegasus spyware for phones, founded in 2010; under US export restrictions since November 2021.',
      ru: 'Израильский разработчик шпионской программы Pegasus для телефонов, основан в 2010 году; с ноября 2021 года под экспортными ограничениями США.',
    },
    wikipedia: 'NSO Group',
  },
  {
    id: 'nvidia',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Nvidia', ru: 'Nvidia' },
    aliases: {
      ru: ['Нвидиа'],
    },
    definition: {
      en: 'US designer of graphics and artificial intelligence chips, founded in 1993, in Santa Clara, California.',
      ru: 'Американский разработчик графических процессоров и чипов для искусственного интеллекта, основан в 1993 году, Санта-Клара (Калифорния).',
    },
    wikidata: 'Q182477',
    wikipedia: 'Nvidia',
  },
  {
    id: 'omv',
    kind: 'company',
    of: 'austria',
    name: { en: 'OMV', ru: 'OMV' },
    full: { en: 'Österreichische Mineralölverwaltung', ru: 'Österreichische Mineralölverwaltung' },
    aliases: {
      en: ['OMV AG'],
      ru: ['OMV AG'],
    },
    definition: {
      en: 'Austrian oil and gas company, founded in 1956, in Vienna; part-owned by the state. Ended its gas contract with Gazprom in December 2024.',
      ru: 'Австрийская нефтегазовая компания с участием государства, основана в 1956 году, Вена. В декабре 2024 года расторгла контракт на газ с «Газпромом».',
    },
    wikipedia: 'OMV',
  },
  {
    id: 'ongc',
    kind: 'company',
    of: 'india',
    name: { en: 'ONGC', ru: 'ONGC' },
    full: { en: 'Oil and Natural Gas Corporation', ru: 'Oil and Natural Gas Corporation' },
    aliases: {
      en: ['ONGC Videsh'],
      ru: ['ONGC Videsh'],
    },
    definition: {
      en: 'Indian state oil and gas company, founded in 1956; its ONGC Videsh holds fields abroad, among them Sakhalin-1.',
      ru: 'Индийская государственная нефтегазовая компания, основана в 1956 году; её ONGC Videsh участвует в зарубежных проектах, в том числе «Сахалин-1».',
    },
    wikipedia: 'Oil and Natural Gas Corporation',
  },
  {
    id: 'openai',
    kind: 'company',
    of: 'united-states',
    name: { en: 'OpenAI', ru: 'OpenAI' },
    aliases: {
      en: ['Open AI', 'ChatGPT', 'GPT-4', 'GPT-5'],
      ru: ['ChatGPT', 'GPT-4', 'GPT-5'],
    },
    definition: {
      en: 'US artificial intelligence company founded in 2015, in San Francisco; maker of ChatGPT, launched in November 2022.',
      ru: 'Американская компания в области искусственного интеллекта, основана в 2015 году, Сан-Франциско; создатель ChatGPT (запущен в ноябре 2022 года).',
    },
    wikidata: 'Q21708200',
    wikipedia: 'OpenAI',
  },
  {
    id: 'oracle',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Oracle Corporation', ru: 'Oracle Corporation' },
    aliases: {
      en: ['?Oracle'],
      ru: ['?Oracle'],
    },
    definition: {
      en: 'US company of software, databases and cloud computing, founded in 1977; partner in the Stargate project for data centres.',
      ru: 'Американская компания в области программ, баз данных и облачных услуг, основана в 1977 году; участник проекта дата-центров Stargate.',
    },
    wikipedia: 'Oracle Corporation',
  },
  {
    id: 'orano',
    kind: 'company',
    of: 'france',
    name: { en: 'Orano', ru: 'Orano' },
    aliases: {
      en: ['Areva'],
      ru: ['Areva', 'Арева'],
    },
    definition: {
      en: 'French state company for uranium and nuclear fuel, formed in 2018 out of Areva; has mines in Kazakhstan and Canada, had one in Niger.',
      ru: 'Французская государственная компания в области урана и ядерного топлива, образована в 2018 году из Areva; добывает уран в Казахстане и Канаде, прежде и в Нигере.',
    },
    wikipedia: 'Orano',
  },
  {
    id: 'orlen',
    kind: 'company',
    of: 'poland',
    name: { en: 'Orlen', ru: 'Orlen' },
    aliases: {
      en: ['PKN Orlen', 'PGNiG'],
      ru: ['Орлен', 'PKN Orlen', 'PGNiG'],
    },
    definition: {
      en: 'Polish oil and gas company, part-owned by the state; took over the gas company PGNiG in 2022.',
      ru: 'Польская нефтегазовая компания с участием государства; в 2022 году поглотила газовую компанию PGNiG.',
    },
    wikipedia: 'Orlen',
  },
  {
    id: 'palantir',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Palantir', ru: 'Palantir' },
    full: { en: 'Palantir Technologies', ru: 'Palantir Technologies' },
    aliases: {
      ru: ['Палантир'],
    },
    definition: {
      en: 'US maker of software for data analysis, founded in 2003; works for armed forces, intelligence services and companies.',
      ru: 'Американский разработчик программ для анализа данных, основан в 2003 году; работает для вооружённых сил, спецслужб и компаний.',
    },
    wikipedia: 'Palantir Technologies',
  },
  {
    id: 'pdvsa',
    kind: 'company',
    of: 'venezuela',
    name: { en: 'PDVSA', ru: 'PDVSA' },
    full: { en: 'Petróleos de Venezuela, S.A.', ru: 'Petróleos de Venezuela, S.A.' },
    aliases: {
      en: ['Petroleos de Venezuela'],
      ru: ['Петролеос де Венесуэла'],
    },
    definition: {
      en: "Venezuela's state oil company, founded in 1976, in Caracas; the US placed sanctions on it in January 2019.",
      ru: 'Государственная нефтяная компания Венесуэлы, основана в 1976 году, Каракас; в январе 2019 года США ввели против неё санкции.',
    },
    wikipedia: 'PDVSA',
  },
  {
    id: 'pemex',
    kind: 'company',
    of: 'mexico',
    name: { en: 'Pemex', ru: 'Pemex' },
    aliases: {
      en: ['Petróleos Mexicanos'],
      ru: ['Пемекс'],
    },
    definition: {
      en: "Mexico's state oil company, founded in 1938 when the industry was nationalised.",
      ru: 'Государственная нефтяная компания Мексики, создана в 1938 году при национализации отрасли.',
    },
    wikipedia: 'Pemex',
  },
  {
    id: 'people-s-daily',
    kind: 'company',
    of: 'china',
    name: { en: "People's Daily", ru: 'Жэньминь жибао' },
    aliases: {
      en: ['Renmin Ribao'],
      ru: ["People's Daily"],
    },
    definition: {
      en: 'Daily newspaper of the Central Committee of the Chinese Communist Party, founded in 1948.',
      ru: 'Ежедневная газета ЦК Коммунистической партии Китая, основана в 1948 году.',
    },
    wikipedia: "People's Daily",
  },
  {
    id: 'petrobras',
    kind: 'company',
    of: 'brazil',
    name: { en: 'Petrobras', ru: 'Petrobras' },
    aliases: {
      en: ['Petróleo Brasileiro'],
      ru: ['Петробраз'],
    },
    definition: {
      en: 'Brazilian oil company under state control, founded in 1953, in Rio de Janeiro.',
      ru: 'Бразильская нефтяная компания под контролем государства, основана в 1953 году, Рио-де-Жанейро.',
    },
    wikipedia: 'Petrobras',
  },
  {
    id: 'petronas',
    kind: 'company',
    of: 'malaysia',
    name: { en: 'Petronas', ru: 'Petronas' },
    aliases: {
      en: ['Petroliam Nasional'],
      ru: ['Петронас'],
    },
    definition: {
      en: "Malaysia's state oil and gas company, founded in 1974.",
      ru: 'Государственная нефтегазовая компания Малайзии, основана в 1974 году.',
    },
    wikipedia: 'Petronas',
  },
  {
    id: 'pfizer',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Pfizer', ru: 'Pfizer' },
    aliases: {
      en: ['Pfizer-BioNTech'],
      ru: ['Пфайзер'],
    },
    definition: {
      en: 'US drug company in New York; made with BioNTech of Germany a vaccine against COVID-19.',
      ru: 'Американская фармацевтическая компания, Нью-Йорк; вместе с немецкой BioNTech создала вакцину от COVID-19.',
    },
    wikipedia: 'Pfizer',
  },
  {
    id: 'planet-labs',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Planet Labs', ru: 'Planet Labs' },
    definition: {
      en: 'US operator of a large fleet of small imaging satellites, founded in 2010, in San Francisco.',
      ru: 'Американский оператор большой группировки малых спутников съёмки Земли, основан в 2010 году, Сан-Франциско.',
    },
    wikipedia: 'Planet Labs',
  },
  {
    id: 'politico',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Politico', ru: 'Politico' },
    aliases: {
      en: ['Politico Europe', 'POLITICO Europe'],
      ru: ['?Политико', 'Politico Europe'],
    },
    definition: {
      en: 'News site on politics, founded in 2007 near Washington; has a European edition in Brussels, owned by Axel Springer since 2021.',
      ru: 'Издание о политике, основано в 2007 году близ Вашингтона; имеет европейскую редакцию в Брюсселе, с 2021 года принадлежит Axel Springer.',
    },
    wikipedia: 'Politico',
  },
  {
    id: 'press-tv',
    kind: 'company',
    of: 'iran',
    name: { en: 'Press TV', ru: 'Press TV' },
    aliases: {
      en: ['PressTV'],
      ru: ['Пресс ТВ'],
    },
    definition: {
      en: 'Iranian state television channel in English, founded in 2007.',
      ru: 'Иранский государственный телеканал на английском языке, основан в 2007 году.',
    },
    wikipedia: 'Press TV',
  },
  {
    id: 'public-investment-fund',
    kind: 'company',
    of: 'saudi-arabia',
    name: { en: 'Public Investment Fund', ru: 'Государственный инвестиционный фонд Саудовской Аравии' },
    aliases: {
      en: ['?PIF', 'Saudi sovereign wealth fund'],
      ru: ['Фонд государственных инвестиций Саудовской Аравии', 'Public Investment Fund', '?PIF'],
    },
    definition: {
      en: 'Sovereign wealth fund of Saudi Arabia, founded in 1971, chaired since 2015 by Mohammed bin Salman.',
      ru: 'Суверенный фонд Саудовской Аравии, основан в 1971 году; в 2015 году его возглавил Мухаммед ибн Салман.',
    },
    wikipedia: 'Public Investment Fund',
  },
  {
    id: 'qatar-investment-authority',
    kind: 'company',
    of: 'qatar',
    name: { en: 'Qatar Investment Authority', ru: 'Инвестиционное управление Катара' },
    aliases: {
      en: ['QIA'],
      ru: ['Qatar Investment Authority', 'QIA', 'Катарское инвестиционное управление'],
    },
    definition: {
      en: 'Sovereign wealth fund of Qatar, founded in 2005.',
      ru: 'Суверенный фонд Катара, основан в 2005 году.',
    },
    wikipedia: 'Qatar Investment Authority',
  },
  {
    id: 'qatarenergy',
    kind: 'company',
    of: 'qatar',
    name: { en: 'QatarEnergy', ru: 'QatarEnergy' },
    aliases: {
      en: ['Qatar Petroleum', 'Qatar Energy', 'Qatargas'],
      ru: ['Qatar Petroleum', 'Катар Энерджи', 'Катар Петролеум', 'Qatar Energy'],
    },
    definition: {
      en: "Qatar's state oil and gas company, founded in 1974, named Qatar Petroleum until 2021; among the largest sellers of liquefied gas.",
      ru: 'Государственная нефтегазовая компания Катара, основана в 1974 году, до 2021 года Qatar Petroleum; один из крупнейших продавцов сжиженного газа.',
    },
    wikipedia: 'QatarEnergy',
  },
  {
    id: 'qualcomm',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Qualcomm', ru: 'Qualcomm' },
    aliases: {
      ru: ['Квалкомм'],
    },
    definition: {
      en: 'US designer of chips for phones and wireless links, founded in 1985, in San Diego.',
      ru: 'Американский разработчик микросхем для телефонов и беспроводной связи, основан в 1985 году, Сан-Диего.',
    },
    wikipedia: 'Qualcomm',
  },
  {
    id: 'radio-free-asia',
    kind: 'company',
    name: { en: 'Radio Free Asia', ru: 'Радио Свободная Азия' },
    aliases: {
      en: ['?RFA'],
      ru: ['?RFA', 'Radio Free Asia'],
    },
    definition: {
      en: 'Broadcaster for China and South-East Asia funded by the US Congress, on air since 1996; cut back sharply in 2025.',
      ru: 'Радиостанция для Китая и Юго-Восточной Азии, финансируемая Конгрессом США, в эфире с 1996 года; в 2025 году резко сокращена.',
    },
    wikipedia: 'Radio Free Asia',
  },
  {
    id: 'radio-free-europe',
    kind: 'company',
    name: { en: 'Radio Free Europe/Radio Liberty', ru: 'Радио Свободная Европа/Радио Свобода' },
    aliases: {
      en: ['RFE/RL', 'Radio Free Europe', 'Radio Liberty', 'Radio Azattyq', 'Azattyk'],
      ru: ['Радио Свобода', 'Радио Свободная Европа', 'Радио Азаттык', 'Азаттык', 'РСЕ/РС'],
    },
    definition: {
      en: 'Broadcaster in Prague, funded by the US Congress, for eastern Europe, the former Soviet Union and Iran; on air since 1950.',
      ru: 'Радиостанция и издание в Праге, финансируемые Конгрессом США; работают для Восточной Европы, бывшего СССР и Ирана с 1950 года.',
    },
    wikipedia: 'Radio Free Europe/Radio Liberty',
  },
  {
    id: 'rafael-advanced-defense-systems',
    kind: 'company',
    name: { en: 'Rafael Advanced Defense Systems', ru: 'Rafael Advanced Defense Systems' },
    aliases: {
      en: ['?Rafael'],
      ru: ['Рафаэль Эдванс Дифенс Системс', '?Rafael'],
    },
    definition: {
      en: 'Israeli state arms maker, in Haifa; developer of the Iron Dome air defence system.',
      ru: 'Израильский государственный производитель вооружений, Хайфа; разработчик системы ПВО «Железный купол».',
    },
    wikipedia: 'Rafael Advanced Defense Systems',
  },
  {
    id: 'raiffeisen',
    kind: 'company',
    of: 'austria',
    name: { en: 'Raiffeisen Bank International', ru: 'Raiffeisen Bank International' },
    aliases: {
      en: ['Raiffeisen', 'Raiffeisenbank', '?RBI'],
      ru: ['Райффайзен', 'Райффайзенбанк', 'Raiffeisen'],
    },
    definition: {
      en: 'Austrian bank in Vienna, with subsidiaries in eastern Europe; the largest western bank still in Russia in 2025.',
      ru: 'Австрийский банк, Вена, с дочерними банками в Восточной Европе; в 2025 году крупнейший западный банк, оставшийся в России.',
    },
    wikipedia: 'Raiffeisen Bank International',
  },
  {
    id: 'rapidus',
    kind: 'company',
    of: 'japan',
    name: { en: 'Rapidus', ru: 'Rapidus' },
    aliases: {
      en: ['Rapidus Corporation'],
      ru: ['Рапидус'],
    },
    definition: {
      en: 'Japanese chip maker founded in 2022 with state support, with a plant in Hokkaido.',
      ru: 'Японский производитель микросхем, основан в 2022 году при поддержке государства, завод на Хоккайдо.',
    },
    wikipedia: 'Rapidus',
  },
  {
    id: 'raytheon',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Raytheon', ru: 'Raytheon' },
    full: { en: 'RTX Corporation', ru: 'RTX Corporation' },
    aliases: {
      en: ['RTX', 'Raytheon Technologies'],
      ru: ['RTX', 'Raytheon Technologies', 'Рейтеон'],
    },
    definition: {
      en: 'US arms and aerospace company, formed in 2020 by the merger of Raytheon and United Technologies, named RTX since 2023; maker of Patriot missile systems.',
      ru: 'Американская оборонная и авиакосмическая компания, создана в 2020 году слиянием Raytheon и United Technologies, с 2023 года RTX; выпускает ЗРК Patriot.',
    },
    wikipedia: 'RTX Corporation',
  },
  {
    id: 'reliance-industries',
    kind: 'company',
    of: 'india',
    name: { en: 'Reliance Industries', ru: 'Reliance Industries' },
    aliases: {
      en: ['Reliance Jio'],
      ru: ['Рилайенс Индастриз'],
    },
    definition: {
      en: 'Indian company of oil refining, telecommunications and retail, led by Mukesh Ambani, in Mumbai.',
      ru: 'Индийская компания нефтепереработки, связи и розничной торговли во главе с Мукешем Амбани, Мумбаи.',
    },
    wikipedia: 'Reliance Industries',
  },
  {
    id: 'renault',
    kind: 'company',
    of: 'france',
    name: { en: 'Renault', ru: 'Renault' },
    aliases: {
      en: ['Renault Group'],
      ru: ['Renault Group'],
    },
    definition: {
      en: 'French car maker founded in 1899; sold its Russian business, with the maker of Lada, in 2022.',
      ru: 'Французский автопроизводитель, основан в 1899 году; в 2022 году продал российский бизнес вместе с долей в АвтоВАЗе.',
    },
    wikipedia: 'Renault',
  },
  {
    id: 'reuters',
    kind: 'company',
    name: { en: 'Reuters', ru: 'Рейтер' },
    aliases: {
      en: ['Thomson Reuters', 'Reuters news agency'],
      ru: ['Reuters', 'Рейтерс', 'агентство Рейтер'],
    },
    definition: {
      en: 'International news agency founded in London in 1851; part of Thomson Reuters since 2008.',
      ru: 'Международное информационное агентство, основано в Лондоне в 1851 году; с 2008 года входит в Thomson Reuters.',
    },
    wikipedia: 'Reuters',
  },
  {
    id: 'rheinmetall',
    kind: 'company',
    of: 'germany',
    name: { en: 'Rheinmetall', ru: 'Rheinmetall' },
    aliases: {
      ru: ['Рейнметалл', 'Райнметалл'],
    },
    definition: {
      en: 'German maker of arms, ammunition and vehicles, founded in 1889, in Dusseldorf.',
      ru: 'Немецкий производитель вооружений, боеприпасов и техники, основан в 1889 году, Дюссельдорф.',
    },
    wikipedia: 'Rheinmetall',
  },
  {
    id: 'ria-novosti',
    kind: 'company',
    of: 'russia',
    name: { en: 'RIA Novosti', ru: 'РИА Новости' },
    full: { en: 'Russian News Agency Novosti', ru: 'Российское агентство международных новостей' },
    aliases: {
      en: ['Rossiya Segodnya', 'Novosti Press Agency'],
      ru: ['РИА «Новости»', 'Россия сегодня', 'АПН', 'Агентство печати «Новости»'],
    },
    definition: {
      en: 'Russian state news agency; part of the state media group Rossiya Segodnya, founded in 2013.',
      ru: 'Российское государственное информационное агентство; входит в государственную медиагруппу «Россия сегодня», созданную в 2013 году.',
    },
    wikipedia: 'RIA Novosti',
  },
  {
    id: 'rio-tinto',
    kind: 'company',
    name: { en: 'Rio Tinto', ru: 'Rio Tinto' },
    aliases: {
      en: ['Oyu Tolgoi', 'Rio Tinto Group'],
      ru: ['Рио Тинто', 'Оюу-Толгой'],
    },
    definition: {
      en: 'British-Australian mining company, founded in 1873; works the Oyu Tolgoi copper mine in Mongolia among others.',
      ru: 'Британско-австралийская горнодобывающая компания, основана в 1873 году; разрабатывает, в частности, медное месторождение Оюу-Толгой в Монголии.',
    },
    wikipedia: 'Rio Tinto (corporation)',
  },
  {
    id: 'rodong-sinmun',
    kind: 'company',
    of: 'north-korea',
    name: { en: 'Rodong Sinmun', ru: 'Нодон синмун' },
    aliases: {
      ru: ['Rodong Sinmun'],
    },
    definition: {
      en: "Daily newspaper of the Workers' Party of Korea, which rules North Korea.",
      ru: 'Ежедневная газета правящей в КНДР Трудовой партии Кореи.',
    },
    wikipedia: 'Rodong Sinmun',
  },
  {
    id: 'roketsan',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Roketsan', ru: 'Roketsan' },
    aliases: {
      ru: ['Рокетсан'],
    },
    definition: {
      en: 'Turkish maker of rockets and missiles, founded in 1988, in Ankara.',
      ru: 'Турецкий производитель ракет, основан в 1988 году, Анкара.',
    },
    wikipedia: 'Roketsan',
  },
  {
    id: 'rolls-royce',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'Rolls-Royce', ru: 'Rolls-Royce' },
    full: { en: 'Rolls-Royce Holdings', ru: 'Rolls-Royce Holdings' },
    aliases: {
      ru: ['Роллс-Ройс'],
    },
    definition: {
      en: 'British maker of engines for aircraft and ships and of submarine reactors; also develops small reactors for power stations.',
      ru: 'Британский производитель авиационных и судовых двигателей и реакторов для подводных лодок; разрабатывает и малые реакторы для АЭС.',
    },
    wikipedia: 'Rolls-Royce Holdings',
  },
  {
    id: 'rosneft',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rosneft', ru: 'Роснефть' },
    definition: {
      en: 'Russian oil company under state control, in Moscow; the largest oil producer of Russia.',
      ru: 'Российская нефтяная компания под контролем государства, Москва; крупнейший производитель нефти в России.',
    },
    wikipedia: 'Rosneft',
  },
  {
    id: 'rosoboronexport',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rosoboronexport', ru: 'Рособоронэкспорт' },
    aliases: {
      en: ['Rosoboroneksport'],
    },
    definition: {
      en: 'Russian state company for the export and import of arms, founded in 2000; part of Rostec.',
      ru: 'Российская государственная компания по экспорту и импорту вооружений, создана в 2000 году; входит в «Ростех».',
    },
    wikipedia: 'Rosoboronexport',
  },
  {
    id: 'rossiyskaya-gazeta',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rossiyskaya Gazeta', ru: 'Российская газета' },
    aliases: {
      en: ['Rossiiskaya Gazeta'],
    },
    definition: {
      en: 'Daily newspaper of the Russian government, founded in 1990; prints new laws and decrees.',
      ru: 'Ежедневная газета правительства России, основана в 1990 году; публикует принятые законы и указы.',
    },
    wikipedia: 'Rossiyskaya Gazeta',
  },
  {
    id: 'rt',
    kind: 'company',
    of: 'russia',
    name: { en: 'RT', ru: 'RT' },
    full: { en: 'Russia Today', ru: 'Russia Today' },
    aliases: {
      en: ['RT America', 'RT Arabic', 'TV-Novosti'],
      ru: ['Раша тудей', 'телеканал RT'],
    },
    definition: {
      en: 'Russian state television network for foreign audiences, founded in 2005; banned from broadcasting in the EU since March 2022.',
      ru: 'Российская государственная телесеть для зарубежной аудитории, основана в 2005 году; с марта 2022 года её вещание запрещено в ЕС.',
    },
    wikipedia: 'RT (TV network)',
  },
  {
    id: 'rusal',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rusal', ru: 'Русал' },
    aliases: {
      en: ['UC Rusal'],
      ru: ['ОК «Русал»', 'UC Rusal'],
    },
    definition: {
      en: 'Russian aluminium company, formed in 2007 by merger; founded by Oleg Deripaska, under US sanctions from 2018 to 2019.',
      ru: 'Российская алюминиевая компания, образована слиянием в 2007 году; создана Олегом Дерипаской, в 2018–2019 годах была под санкциями США.',
    },
    wikipedia: 'Rusal',
  },
  {
    id: 'russian-direct-investment-fund',
    kind: 'company',
    of: 'russia',
    name: { en: 'Russian Direct Investment Fund', ru: 'Российский фонд прямых инвестиций' },
    aliases: {
      en: ['RDIF'],
      ru: ['РФПИ'],
    },
    definition: {
      en: 'Russian state fund founded in 2011 for investments together with foreign partners, led by Kirill Dmitriev.',
      ru: 'Российский государственный фонд, созданный в 2011 году для вложений совместно с иностранными партнёрами; глава — Кирилл Дмитриев.',
    },
    wikipedia: 'Russian Direct Investment Fund',
  },
  {
    id: 'russian-railways',
    kind: 'company',
    of: 'russia',
    name: { en: 'Russian Railways', ru: 'Российские железные дороги' },
    aliases: {
      en: ['RZD', 'Rossiyskie Zheleznye Dorogi'],
      ru: ['РЖД'],
    },
    definition: {
      en: 'Russian state railway company, founded in 2003.',
      ru: 'Российская государственная железнодорожная компания, создана в 2003 году.',
    },
    wikipedia: 'Russian Railways',
  },
  {
    id: 's-p-global',
    kind: 'company',
    of: 'united-states',
    name: { en: 'S&P Global', ru: 'S&P Global' },
    aliases: {
      en: ["Standard & Poor's", "Standard and Poor's", 'S&P Global Ratings'],
      ru: ["Standard & Poor's", 'S&P Global Ratings'],
    },
    definition: {
      en: 'US company of credit ratings, market data and the S&P 500 share index, in New York.',
      ru: 'Американская компания кредитных рейтингов, рыночных данных и фондового индекса S&P 500, Нью-Йорк.',
    },
    wikipedia: 'S&P Global',
  },
  {
    id: 'saab',
    kind: 'company',
    of: 'sweden',
    name: { en: 'Saab AB', ru: 'Saab AB' },
    aliases: {
      en: ['Saab Group', 'Saab Gripen', '?Saab'],
      ru: ['Saab Group', '?Saab', '?Сааб'],
    },
    definition: {
      en: 'Swedish arms and aerospace company, founded in 1937; maker of the Gripen fighter.',
      ru: 'Шведская оборонная и авиакосмическая компания, основана в 1937 году; выпускает истребители «Грипен».',
    },
    wikipedia: 'Saab AB',
  },
  {
    id: 'samruk-kazyna',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Samruk-Kazyna', ru: 'Самрук-Казына' },
    aliases: {
      en: ['Samruk-Kazyna Fund', 'Samruk Kazyna'],
      ru: ['ФНБ «Самрук-Казына»'],
    },
    definition: {
      en: "Kazakhstan's state holding, founded in 2008; owns the national oil, uranium, railway and power companies among others.",
      ru: 'Государственный холдинг Казахстана, создан в 2008 году; владеет национальными нефтяной, урановой, железнодорожной, энергетическими и другими компаниями.',
    },
    wikipedia: 'Samruk-Kazyna',
  },
  {
    id: 'samsung',
    kind: 'company',
    of: 'south-korea',
    name: { en: 'Samsung', ru: 'Samsung' },
    aliases: {
      en: ['Samsung Electronics', 'Samsung Group'],
      ru: ['Самсунг', 'Samsung Electronics'],
    },
    definition: {
      en: 'South Korean group of companies founded in 1938; its Samsung Electronics is among the largest makers of phones and memory chips.',
      ru: 'Южнокорейская группа компаний, основана в 1938 году; её Samsung Electronics — один из крупнейших производителей телефонов и микросхем памяти.',
    },
    wikipedia: 'Samsung',
  },
  {
    id: 'saudi-aramco',
    kind: 'company',
    of: 'saudi-arabia',
    name: { en: 'Saudi Aramco', ru: 'Saudi Aramco' },
    aliases: {
      en: ['Aramco', 'Saudi Arabian Oil Company'],
      ru: ['Сауди Арамко', 'Арамко', 'Aramco'],
    },
    definition: {
      en: 'Saudi state oil company, in Dhahran; among the largest oil producers in the world, partly on the stock market since 2019.',
      ru: 'Государственная нефтяная компания Саудовской Аравии, Дахран; один из крупнейших производителей нефти в мире, с 2019 года часть акций на бирже.',
    },
    wikipedia: 'Saudi Aramco',
  },
  {
    id: 'sberbank',
    kind: 'company',
    of: 'russia',
    name: { en: 'Sberbank', ru: 'Сбербанк' },
    aliases: {
      en: ['Sberbank of Russia', '?Sber'],
      ru: ['Сбербанк России', '?Сбер'],
    },
    definition: {
      en: "Russia's largest bank, majority owned by the state; led by German Gref since 2007.",
      ru: 'Крупнейший банк России, контрольный пакет у государства; в 2007 году его возглавил Герман Греф.',
    },
    wikidata: 'Q205012',
    wikipedia: 'Sberbank',
  },
  {
    id: 'scale-ai',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Scale AI', ru: 'Scale AI' },
    definition: {
      en: 'US company that prepares data for artificial intelligence, founded in 2016; Meta took a large stake in it in June 2025.',
      ru: 'Американская компания, готовящая данные для искусственного интеллекта, основана в 2016 году; в июне 2025 года крупную долю в ней получила Meta.',
    },
    wikipedia: 'Scale AI',
  },
  {
    id: 'shell',
    kind: 'company',
    name: { en: 'Shell plc', ru: 'Shell plc' },
    aliases: {
      en: ['Royal Dutch Shell', 'Royal Dutch/Shell', '?Shell'],
      ru: ['Royal Dutch Shell', 'Роял Датч Шелл', '?Shell', '?Шелл'],
    },
    definition: {
      en: 'British oil and gas company, founded in 1907 as Royal Dutch Shell; its head office moved from The Hague to London in 2022.',
      ru: 'Британская нефтегазовая компания, основана в 1907 году как Royal Dutch Shell; в 2022 году перенесла главный офис из Гааги в Лондон.',
    },
    wikidata: 'Q154950',
    wikipedia: 'Shell plc',
  },
  {
    id: 'siemens',
    kind: 'company',
    of: 'germany',
    name: { en: 'Siemens', ru: 'Siemens' },
    aliases: {
      en: ['Siemens Energy'],
      ru: ['Сименс', 'Siemens Energy'],
    },
    definition: {
      en: 'German industrial and technology group founded in 1847, in Munich; its energy business became the separate Siemens Energy in 2020.',
      ru: 'Немецкая промышленно-технологическая группа, основана в 1847 году, Мюнхен; энергетика в 2020 году выделена в отдельную Siemens Energy.',
    },
    wikidata: 'Q81230',
    wikipedia: 'Siemens',
  },
  {
    id: 'silk-road-fund',
    kind: 'company',
    of: 'china',
    name: { en: 'Silk Road Fund', ru: 'Фонд Шёлкового пути' },
    aliases: {
      ru: ['Silk Road Fund'],
    },
    definition: {
      en: 'Chinese state investment fund founded in 2014 for the Belt and Road Initiative.',
      ru: 'Китайский государственный инвестиционный фонд, созданный в 2014 году для инициативы «Пояс и путь».',
    },
    wikipedia: 'Silk Road Fund',
  },
  {
    id: 'sinopec',
    kind: 'company',
    of: 'china',
    name: { en: 'Sinopec', ru: 'Sinopec' },
    full: { en: 'China Petrochemical Corporation', ru: 'Китайская нефтехимическая корпорация' },
    aliases: {
      en: ['Sinopec Group', 'China Petroleum & Chemical Corporation'],
      ru: ['Синопек'],
    },
    definition: {
      en: "Chinese state oil and chemical company, in Beijing; the country's largest oil refiner.",
      ru: 'Китайская государственная нефтехимическая компания, Пекин; крупнейший переработчик нефти в стране.',
    },
    wikipedia: 'Sinopec',
  },
  {
    id: 'sk-hynix',
    kind: 'company',
    of: 'south-korea',
    name: { en: 'SK Hynix', ru: 'SK Hynix' },
    aliases: {
      en: ['Hynix', 'SK hynix'],
      ru: ['SK hynix'],
    },
    definition: {
      en: 'South Korean maker of memory chips, founded in 1983.',
      ru: 'Южнокорейский производитель микросхем памяти, основан в 1983 году.',
    },
    wikipedia: 'SK Hynix',
  },
  {
    id: 'sky-news',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'Sky News', ru: 'Sky News' },
    aliases: {
      ru: ['Скай ньюс'],
    },
    definition: {
      en: 'British television news channel, founded in 1989.',
      ru: 'Британский новостной телеканал, основан в 1989 году.',
    },
    wikipedia: 'Sky News',
  },
  {
    id: 'smic',
    kind: 'company',
    of: 'china',
    name: { en: 'SMIC', ru: 'SMIC' },
    full: { en: 'Semiconductor Manufacturing International Corporation', ru: 'Semiconductor Manufacturing International Corporation' },
    definition: {
      en: "China's largest company making chips to order, founded in 2000, in Shanghai; under US export restrictions since December 2020.",
      ru: 'Крупнейший в Китае контрактный производитель чипов, основан в 2000 году, Шанхай; с декабря 2020 года под экспортными ограничениями США.',
    },
    wikipedia: 'Semiconductor Manufacturing International Corporation',
  },
  {
    id: 'socar',
    kind: 'company',
    of: 'azerbaijan',
    name: { en: 'SOCAR', ru: 'SOCAR' },
    full: { en: 'State Oil Company of the Azerbaijan Republic', ru: 'Государственная нефтяная компания Азербайджанской Республики' },
    aliases: {
      en: ['State Oil Company of Azerbaijan', 'State Oil Company of the Republic of Azerbaijan'],
      ru: ['ГНКАР', 'State Oil Company of Azerbaijan Republic', 'Сокар'],
    },
    definition: {
      en: "Azerbaijan's state oil and gas company, founded in 1992, in Baku.",
      ru: 'Государственная нефтегазовая компания Азербайджана, основана в 1992 году, Баку.',
    },
    wikipedia: 'SOCAR',
  },
  {
    id: 'societe-generale',
    kind: 'company',
    of: 'france',
    name: { en: 'Société Générale', ru: 'Société Générale' },
    aliases: {
      en: ['Societe Generale', 'Rosbank'],
      ru: ['Сосьете Женераль', 'Societe Generale', 'Росбанк'],
    },
    definition: {
      en: 'French bank in Paris, founded in 1864; sold its Russian subsidiary Rosbank in 2022.',
      ru: 'Французский банк, Париж, основан в 1864 году; в 2022 году продал российский Росбанк.',
    },
    wikipedia: 'Société Générale',
  },
  {
    id: 'softbank',
    kind: 'company',
    of: 'japan',
    name: { en: 'SoftBank', ru: 'SoftBank' },
    full: { en: 'SoftBank Group', ru: 'SoftBank Group' },
    aliases: {
      ru: ['СофтБанк'],
    },
    definition: {
      en: 'Japanese technology investment company led by Masayoshi Son, founded in 1981; partner in the Stargate project for data centres.',
      ru: 'Японская инвестиционная компания в сфере технологий во главе с Масаёси Соном, основана в 1981 году; участник проекта дата-центров Stargate.',
    },
    wikipedia: 'SoftBank Group',
  },
  {
    id: 'sonatrach',
    kind: 'company',
    of: 'algeria',
    name: { en: 'Sonatrach', ru: 'Sonatrach' },
    aliases: {
      ru: ['Сонатрак'],
    },
    definition: {
      en: "Algeria's state oil and gas company, founded in 1963; a large supplier of gas to Italy and Spain.",
      ru: 'Государственная нефтегазовая компания Алжира, основана в 1963 году; крупный поставщик газа в Италию и Испанию.',
    },
    wikipedia: 'Sonatrach',
  },
  {
    id: 'south-china-morning-post',
    kind: 'company',
    name: { en: 'South China Morning Post', ru: 'South China Morning Post' },
    aliases: {
      en: ['SCMP'],
      ru: ['SCMP', 'Саут Чайна морнинг пост'],
    },
    definition: {
      en: 'English-language daily newspaper in Hong Kong, founded in 1903; owned by Alibaba since 2016.',
      ru: 'Ежедневная газета на английском языке в Гонконге, основана в 1903 году; с 2016 года принадлежит Alibaba.',
    },
    wikipedia: 'South China Morning Post',
  },
  {
    id: 'spacex',
    kind: 'company',
    of: 'united-states',
    name: { en: 'SpaceX', ru: 'SpaceX' },
    aliases: {
      en: ['Space X', 'Starlink', 'Starlinks', 'Space Exploration Technologies'],
      ru: ['Starlink', 'Старлинк', 'Спейс-Икс'],
    },
    definition: {
      en: 'US space company founded in 2002 by Elon Musk; launches rockets and runs Starlink, a network of satellites for internet access. Bought xAI in February 2026.',
      ru: 'Американская космическая компания, основана в 2002 году Илоном Маском; запускает ракеты, владеет сетью спутников Starlink для доступа в интернет. В феврале 2026 года купила xAI.',
    },
    wikidata: 'Q193701',
    wikipedia: 'SpaceX',
  },
  {
    id: 'sputnik',
    kind: 'company',
    name: { en: 'Sputnik News', ru: 'агентство Sputnik' },
    aliases: {
      en: ['Sputnik News Agency', 'Sputnik Radio', 'Sputnik International', 'Voice of Russia', '?Sputnik'],
      ru: ['Спутник Казахстан', '?Sputnik', 'радио Sputnik', 'Голос России'],
    },
    definition: {
      en: 'Russian state news agency and radio for foreign audiences, founded in 2014; banned from broadcasting in the EU since March 2022.',
      ru: 'Российское государственное информационное агентство и радио для зарубежной аудитории, основано в 2014 году; с марта 2022 года его вещание запрещено в ЕС.',
    },
    wikipedia: 'Sputnik (news agency)',
  },
  {
    id: 'standard-chartered',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'Standard Chartered', ru: 'Standard Chartered' },
    aliases: {
      en: ['Standard Chartered Bank'],
      ru: ['Стандард Чартеред'],
    },
    definition: {
      en: 'British bank in London that works chiefly in Asia, Africa and the Middle East.',
      ru: 'Британский банк в Лондоне, работающий главным образом в Азии, Африке и на Ближнем Востоке.',
    },
    wikipedia: 'Standard Chartered',
  },
  {
    id: 'state-grid-corporation-of-china',
    kind: 'company',
    of: 'china',
    name: { en: 'State Grid Corporation of China', ru: 'Государственная электросетевая корпорация Китая' },
    aliases: {
      en: ['State Grid', 'SGCC'],
      ru: ['State Grid', 'SGCC', 'State Grid Corporation of China'],
    },
    definition: {
      en: "Chinese state company that runs most of the country's power grid, founded in 2002.",
      ru: 'Китайская государственная компания, управляющая большей частью электросетей страны, создана в 2002 году.',
    },
    wikipedia: 'State Grid Corporation of China',
  },
  {
    id: 'straits-times',
    kind: 'company',
    of: 'singapore',
    name: { en: 'Straits Times', ru: 'The Straits Times' },
    aliases: {
      ru: ['Straits Times', 'Стрейтс таймс'],
    },
    definition: {
      en: "Singapore's English-language daily newspaper, founded in 1845.",
      ru: 'Ежедневная газета на английском языке в Сингапуре, основана в 1845 году.',
    },
    wikipedia: 'The Straits Times',
  },
  {
    id: 'suddeutsche-zeitung',
    kind: 'company',
    of: 'germany',
    name: { en: 'Süddeutsche Zeitung', ru: 'Süddeutsche Zeitung' },
    aliases: {
      en: ['Sueddeutsche Zeitung'],
      ru: ['Зюддойче цайтунг'],
    },
    definition: {
      en: 'German daily newspaper, founded in 1945, published in Munich.',
      ru: 'Немецкая ежедневная газета, основана в 1945 году, выходит в Мюнхене.',
    },
    wikipedia: 'Süddeutsche Zeitung',
  },
  {
    id: 'surgutneftegas',
    kind: 'company',
    of: 'russia',
    name: { en: 'Surgutneftegas', ru: 'Сургутнефтегаз' },
    aliases: {
      en: ['Surgutneftegaz'],
    },
    definition: {
      en: 'Russian oil company in Surgut, Siberia; under US sanctions since January 2025.',
      ru: 'Российская нефтяная компания, Сургут; с января 2025 года под санкциями США.',
    },
    wikipedia: 'Surgutneftegas',
  },
  {
    id: 'tajik-aluminium-company',
    kind: 'company',
    of: 'tajikistan',
    name: { en: 'Tajik Aluminium Company', ru: 'Таджикская алюминиевая компания' },
    aliases: {
      en: ['Talco', 'Tajik Aluminum Company'],
      ru: ['Талко'],
    },
    definition: {
      en: "Tajikistan's state aluminium works, in Tursunzoda.",
      ru: 'Государственный алюминиевый завод Таджикистана, Турсунзаде.',
    },
    wikipedia: 'TALCO',
  },
  {
    id: 'tasnim',
    kind: 'company',
    of: 'iran',
    name: { en: 'Tasnim News Agency', ru: 'агентство Тасним' },
    aliases: {
      en: ['Tasnim'],
      ru: ['Тасним', 'Tasnim'],
    },
    definition: {
      en: 'Iranian news agency linked to the Revolutionary Guards, founded in 2012.',
      ru: 'Иранское информационное агентство, связанное с Корпусом стражей исламской революции, основано в 2012 году.',
    },
    wikipedia: 'Tasnim News Agency',
  },
  {
    id: 'tass',
    kind: 'company',
    of: 'russia',
    name: { en: 'TASS', ru: 'ТАСС' },
    full: { en: 'TASS Russian News Agency', ru: 'Информационное агентство России ТАСС' },
    aliases: {
      en: ['ITAR-TASS', 'Tass'],
      ru: ['ИТАР-ТАСС', 'Телеграфное агентство Советского Союза'],
    },
    definition: {
      en: 'Russian state news agency; bears this name since 1925 (ITAR-TASS from 1992 to 2014).',
      ru: 'Российское государственное информационное агентство; носит это имя с 1925 года (ИТАР-ТАСС в 1992–2014 годах).',
    },
    wikipedia: 'TASS',
  },
  {
    id: 'tata-group',
    kind: 'company',
    of: 'india',
    name: { en: 'Tata Group', ru: 'Tata Group' },
    aliases: {
      en: ['Tata Steel', 'Tata Motors', 'Tata Sons', 'Tata Electronics', '?Tata'],
      ru: ['Тата групп', '?Тата', 'Tata Steel', 'Tata Motors'],
    },
    definition: {
      en: 'Indian group of companies, founded in 1868, in Mumbai: steel, cars, software, electronics.',
      ru: 'Индийская группа компаний, основана в 1868 году, Мумбаи: сталь, автомобили, программы, электроника.',
    },
    wikipedia: 'Tata Group',
  },
  {
    id: 'telegram-messenger',
    kind: 'company',
    name: { en: 'Telegram messenger', ru: 'мессенджер Telegram' },
    aliases: {
      en: ['Telegram channel', 'Telegram channels', 'Telegram app', '?Telegram'],
      ru: ['телеграм-канал', 'телеграм-каналы', 'Telegram-канал', 'Telegram-каналы', '?Telegram', '?Телеграм'],
    },
    definition: {
      en: 'Messaging platform launched in 2013 by Pavel Durov and his brother Nikolai; run from Dubai.',
      ru: 'Мессенджер, запущенный в 2013 году Павлом Дуровым и его братом Николаем; компания работает из Дубая.',
    },
    wikipedia: 'Telegram (software)',
  },
  {
    id: 'temasek',
    kind: 'company',
    of: 'singapore',
    name: { en: 'Temasek', ru: 'Temasek' },
    full: { en: 'Temasek Holdings', ru: 'Temasek Holdings' },
    aliases: {
      ru: ['Темасек'],
    },
    definition: {
      en: 'Investment company owned by the government of Singapore, founded in 1974.',
      ru: 'Инвестиционная компания, принадлежащая правительству Сингапура, основана в 1974 году.',
    },
    wikipedia: 'Temasek (company)',
  },
  {
    id: 'tencent',
    kind: 'company',
    of: 'china',
    name: { en: 'Tencent', ru: 'Tencent' },
    aliases: {
      en: ['WeChat', 'Weixin'],
      ru: ['Тенсент', 'Тэнсент', 'WeChat', 'Вичат'],
    },
    definition: {
      en: 'Chinese internet and games company founded in 1998, in Shenzhen; runs the WeChat messenger.',
      ru: 'Китайская компания в области интернета и игр, основана в 1998 году, Шэньчжэнь; владеет мессенджером WeChat.',
    },
    wikipedia: 'Tencent',
  },
  {
    id: 'tengizchevroil',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Tengizchevroil', ru: 'Тенгизшевройл' },
    full: { en: 'Tengizchevroil LLP', ru: 'ТОО «Тенгизшевройл»' },
    aliases: {
      ru: ['ТШО'],
    },
    definition: {
      en: 'Joint venture founded in 1993 by Kazakhstan and Chevron to work the Tengiz oil field in western Kazakhstan.',
      ru: 'Совместное предприятие Казахстана и «Шеврона», основано в 1993 году; разрабатывает нефтяное месторождение Тенгиз на западе Казахстана.',
    },
    wikipedia: 'Tengizchevroil',
  },
  {
    id: 'tesla',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Tesla, Inc.', ru: 'Tesla, Inc.' },
    aliases: {
      en: ['Tesla Motors', '?Tesla'],
      ru: ['Tesla Motors', '?Tesla', '?Тесла'],
    },
    definition: {
      en: 'US maker of electric cars and batteries, founded in 2003, in Austin, Texas; led by Elon Musk since 2008.',
      ru: 'Американский производитель электромобилей и батарей, основан в 2003 году, Остин (Техас); в 2008 году его возглавил Илон Маск.',
    },
    wikidata: 'Q478214',
    wikipedia: 'Tesla, Inc.',
  },
  {
    id: 'tether',
    kind: 'company',
    name: { en: 'Tether Limited', ru: 'Tether Limited' },
    aliases: {
      en: ['USDT', 'USD Tether', '?Tether'],
      ru: ['USDT', 'USD Tether', '?Tether'],
    },
    definition: {
      en: 'Issuer of the stablecoin USDT, tied to the US dollar; based in El Salvador since 2025.',
      ru: 'Эмитент стейблкоина USDT, привязанного к доллару США; с 2025 года базируется в Сальвадоре.',
    },
    wikipedia: 'Tether Limited',
  },
  {
    id: 'thales',
    kind: 'company',
    of: 'france',
    name: { en: 'Thales Group', ru: 'Thales Group' },
    aliases: {
      en: ['Thales Alenia Space', '?Thales'],
      ru: ['Thales Alenia Space', '?Thales', '?Талес'],
    },
    definition: {
      en: 'French maker of military and aerospace electronics, part-owned by the state, near Paris.',
      ru: 'Французский производитель военной и аэрокосмической электроники с участием государства, пригород Парижа.',
    },
    wikipedia: 'Thales Group',
  },
  {
    id: 'the-atlantic',
    kind: 'company',
    name: { en: 'Atlantic magazine', ru: 'журнал The Atlantic' },
    aliases: {
      en: ['The Atlantic magazine', 'Atlantic Monthly', '?The Atlantic'],
      ru: ['The Atlantic'],
    },
    definition: {
      en: 'US magazine on politics and culture, founded in 1857, published in Washington.',
      ru: 'Американский журнал о политике и культуре, основан в 1857 году, издаётся в Вашингтоне.',
    },
    wikipedia: 'The Atlantic',
  },
  {
    id: 'the-diplomat',
    kind: 'company',
    name: { en: 'Diplomat magazine', ru: 'журнал The Diplomat' },
    aliases: {
      en: ['The Diplomat magazine', 'TheDiplomat.com', '?The Diplomat'],
      ru: ['The Diplomat'],
    },
    definition: {
      en: 'Online magazine on politics in Asia and the Pacific, based in Washington.',
      ru: 'Интернет-журнал о политике в Азии и Тихоокеанском регионе, Вашингтон.',
    },
    wikipedia: 'The Diplomat',
  },
  {
    id: 'the-hindu',
    kind: 'company',
    name: { en: 'The Hindu newspaper', ru: 'газета The Hindu' },
    aliases: {
      en: ['Hindu newspaper', 'TheHindu.com', '?The Hindu'],
      ru: ['The Hindu'],
    },
    definition: {
      en: 'Indian English-language daily newspaper, founded in 1878, published in Chennai.',
      ru: 'Индийская ежедневная газета на английском языке, основана в 1878 году, выходит в Ченнаи.',
    },
    wikipedia: 'The Hindu',
  },
  {
    id: 'the-times',
    kind: 'company',
    name: { en: 'Times of London', ru: 'газета The Times' },
    aliases: {
      en: ['Sunday Times', '?The Times'],
      ru: ['Sunday Times', 'The Times'],
    },
    definition: {
      en: 'British daily newspaper, founded in 1785, published in London.',
      ru: 'Британская ежедневная газета, основана в 1785 году, выходит в Лондоне.',
    },
    wikipedia: 'The Times',
  },
  {
    id: 'thyssenkrupp',
    kind: 'company',
    of: 'germany',
    name: { en: 'Thyssenkrupp', ru: 'Thyssenkrupp' },
    aliases: {
      en: ['ThyssenKrupp Marine Systems', 'TKMS'],
      ru: ['ThyssenKrupp Marine Systems', 'TKMS', 'Тиссенкрупп'],
    },
    definition: {
      en: 'German steel and industrial company, in Essen; its shipbuilder TKMS makes submarines.',
      ru: 'Немецкая металлургическая и промышленная компания, Эссен; её судостроитель TKMS строит подводные лодки.',
    },
    wikipedia: 'Thyssenkrupp',
  },
  {
    id: 'tiktok',
    kind: 'company',
    of: 'china',
    name: { en: 'TikTok', ru: 'TikTok' },
    aliases: {
      en: ['Tik Tok', 'ByteDance'],
      ru: ['ТикТок', 'ByteDance', 'Байтдэнс'],
    },
    definition: {
      en: 'Video platform of the Chinese company ByteDance, launched abroad in 2017; its US business passed to a joint venture led by US investors in January 2026.',
      ru: 'Видеоплатформа китайской компании ByteDance, за рубежом с 2017 года; в январе 2026 года её бизнес в США перешёл к совместному предприятию с участием американских инвесторов.',
    },
    wikidata: 'Q48938223',
    wikipedia: 'TikTok',
  },
  {
    id: 'time-magazine',
    kind: 'company',
    name: { en: 'Time magazine', ru: 'журнал Time' },
    aliases: {
      en: ['TIME magazine'],
      ru: ['журнал «Тайм»'],
    },
    definition: {
      en: 'US news magazine, founded in 1923, published in New York.',
      ru: 'Американский новостной журнал, основан в 1923 году, издаётся в Нью-Йорке.',
    },
    wikipedia: 'Time (magazine)',
  },
  {
    id: 'times-of-central-asia',
    kind: 'company',
    name: { en: 'Times of Central Asia', ru: 'The Times of Central Asia' },
    aliases: {
      ru: ['Times of Central Asia'],
    },
    definition: {
      en: 'English-language news site on Central Asia, founded as a newspaper in Bishkek in 1999.',
      ru: 'Англоязычное издание о Центральной Азии, основано как газета в Бишкеке в 1999 году.',
    },
    source: { title: 'The Times of Central Asia', url: 'https://timesca.com/' },
  },
  {
    id: 'times-of-india',
    kind: 'company',
    of: 'india',
    name: { en: 'Times of India', ru: 'The Times of India' },
    aliases: {
      ru: ['Times of India', 'Таймс оф Индиа'],
    },
    definition: {
      en: 'Indian English-language daily newspaper, founded in 1838, published in Mumbai.',
      ru: 'Индийская ежедневная газета на английском языке, основана в 1838 году, выходит в Мумбаи.',
    },
    wikipedia: 'The Times of India',
  },
  {
    id: 'times-of-israel',
    kind: 'company',
    of: 'israel',
    name: { en: 'Times of Israel', ru: 'The Times of Israel' },
    aliases: {
      ru: ['Times of Israel'],
    },
    definition: {
      en: 'Israeli news site in English and other languages, founded in 2012, in Jerusalem.',
      ru: 'Израильское издание на английском и других языках, основано в 2012 году, Иерусалим.',
    },
    wikipedia: 'The Times of Israel',
  },
  {
    id: 'tokyo-electron',
    kind: 'company',
    of: 'japan',
    name: { en: 'Tokyo Electron', ru: 'Tokyo Electron' },
    aliases: {
      ru: ['Токио Электрон'],
    },
    definition: {
      en: 'Japanese maker of machines for chip production, founded in 1963, in Tokyo.',
      ru: 'Японский производитель оборудования для выпуска микросхем, основан в 1963 году, Токио.',
    },
    wikipedia: 'Tokyo Electron',
  },
  {
    id: 'totalenergies',
    kind: 'company',
    of: 'france',
    name: { en: 'TotalEnergies', ru: 'TotalEnergies' },
    aliases: {
      en: ['Total SA', 'Total S.A.', '?Total'],
      ru: ['ТотальЭнерджис', 'Тоталь'],
    },
    definition: {
      en: 'French oil, gas and electricity company, founded in 1924, near Paris; named Total until 2021.',
      ru: 'Французская нефтегазовая и энергетическая компания, основана в 1924 году, пригород Парижа; до 2021 года называлась Total.',
    },
    wikidata: 'Q154037',
    wikipedia: 'TotalEnergies',
  },
  {
    id: 'toyota',
    kind: 'company',
    of: 'japan',
    name: { en: 'Toyota', ru: 'Toyota' },
    full: { en: 'Toyota Motor Corporation', ru: 'Toyota Motor Corporation' },
    aliases: {
      ru: ['Тойота'],
    },
    definition: {
      en: "Japanese car maker, founded in 1937; the world's largest by sales (as of 2025).",
      ru: 'Японский автопроизводитель, основан в 1937 году; крупнейший в мире по продажам (на 2025 год).',
    },
    wikipedia: 'Toyota',
  },
  {
    id: 'trafigura',
    kind: 'company',
    name: { en: 'Trafigura', ru: 'Trafigura' },
    aliases: {
      ru: ['Трафигура'],
    },
    definition: {
      en: 'Company trading in oil and metals, founded in 1993, in Singapore with a large office in Geneva.',
      ru: 'Компания, торгующая нефтью и металлами, основана в 1993 году, Сингапур, крупный офис в Женеве.',
    },
    wikipedia: 'Trafigura',
  },
  {
    id: 'transneft',
    kind: 'company',
    of: 'russia',
    name: { en: 'Transneft', ru: 'Транснефть' },
    definition: {
      en: "Russian state company that runs the country's oil pipelines, founded in 1993; among them the Druzhba pipeline to Europe.",
      ru: 'Российская государственная компания, управляющая нефтепроводами страны, основана в 1993 году; в их числе «Дружба», ведущая в Европу.',
    },
    wikipedia: 'Transneft',
  },
  {
    id: 'trt',
    kind: 'company',
    of: 'turkey',
    name: { en: 'TRT', ru: 'TRT' },
    full: { en: 'Turkish Radio and Television Corporation', ru: 'Turkish Radio and Television Corporation' },
    aliases: {
      en: ['TRT World'],
      ru: ['TRT World', 'Турецкое радио и телевидение'],
    },
    definition: {
      en: 'Turkish state broadcaster, founded in 1964, in Ankara; its TRT World speaks English.',
      ru: 'Турецкая государственная телерадиокомпания, основана в 1964 году, Анкара; канал TRT World вещает на английском.',
    },
    wikipedia: 'Turkish Radio and Television Corporation',
  },
  {
    id: 'tsmc',
    kind: 'company',
    of: 'taiwan',
    name: { en: 'TSMC', ru: 'TSMC' },
    full: { en: 'Taiwan Semiconductor Manufacturing Company', ru: 'Taiwan Semiconductor Manufacturing Company' },
    aliases: {
      en: ['Taiwan Semiconductor Manufacturing Co.', 'Taiwan Semiconductor Manufacturing Corporation', 'Taiwan Semiconductor'],
      ru: ['Тайваньская компания по производству полупроводников'],
    },
    definition: {
      en: "Taiwanese company that makes chips to order, founded in 1987, in Hsinchu; the world's largest contract maker of advanced chips.",
      ru: 'Тайваньская компания, производящая микросхемы на заказ, основана в 1987 году, Синьчжу; крупнейший в мире контрактный изготовитель передовых чипов.',
    },
    wikidata: 'Q713418',
    wikipedia: 'TSMC',
  },
  {
    id: 'turkish-aerospace-industries',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Turkish Aerospace Industries', ru: 'Turkish Aerospace Industries' },
    aliases: {
      en: ['?TAI', 'TUSAŞ', 'Turkish Aerospace'],
      ru: ['?TAI', 'TUSAŞ', 'Турецкая аэрокосмическая промышленность'],
    },
    definition: {
      en: 'Turkish maker of aircraft and drones, in Ankara; develops the Kaan fighter.',
      ru: 'Турецкий производитель самолётов и беспилотников, Анкара; разрабатывает истребитель «Каан».',
    },
    wikipedia: 'Turkish Aerospace Industries',
  },
  {
    id: 'turkish-airlines',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Turkish Airlines', ru: 'Турецкие авиалинии' },
    aliases: {
      en: ['Türk Hava Yolları', 'THY'],
      ru: ['Turkish Airlines', 'Тёркиш эйрлайнс'],
    },
    definition: {
      en: "Turkey's largest airline, founded in 1933, in Istanbul; part-owned by the state.",
      ru: 'Крупнейшая авиакомпания Турции с участием государства, основана в 1933 году, Стамбул.',
    },
    wikipedia: 'Turkish Airlines',
  },
  {
    id: 'turkmengaz',
    kind: 'company',
    of: 'turkmenistan',
    name: { en: 'Turkmengaz', ru: 'Туркменгаз' },
    aliases: {
      en: ['Turkmengas', 'Türkmengaz'],
    },
    definition: {
      en: "Turkmenistan's state gas company.",
      ru: 'Государственная газовая компания Туркменистана.',
    },
    wikipedia: 'Türkmengaz',
  },
  {
    id: 'twitter',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Twitter', ru: 'Twitter' },
    aliases: {
      en: ['X Corp.'],
      ru: ['Твиттер', 'X Corp.'],
    },
    definition: {
      en: 'US social platform founded in 2006, bought by Elon Musk in October 2022 and named X since July 2023.',
      ru: 'Американская социальная сеть, основана в 2006 году, куплена Илоном Маском в октябре 2022 года; с июля 2023 года называется X.',
    },
    wikipedia: 'Twitter',
  },
  {
    id: 'ubs',
    kind: 'company',
    of: 'switzerland',
    name: { en: 'UBS', ru: 'UBS' },
    full: { en: 'Union Bank of Switzerland', ru: 'Union Bank of Switzerland' },
    aliases: {
      en: ['UBS Group'],
      ru: ['UBS Group'],
    },
    definition: {
      en: 'Swiss bank in Zurich and Basel; took over Credit Suisse in 2023.',
      ru: 'Швейцарский банк, Цюрих и Базель; в 2023 году поглотил Credit Suisse.',
    },
    wikipedia: 'UBS',
  },
  {
    id: 'ukrainska-pravda',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Ukrainska Pravda', ru: 'Украинская правда' },
    aliases: {
      en: ['Ukrayinska Pravda'],
      ru: ['Українська правда'],
    },
    definition: {
      en: 'Ukrainian news site, founded in 2000 by Georgiy Gongadze and Olena Prytula.',
      ru: 'Украинское новостное издание, основано в 2000 году Георгием Гонгадзе и Еленой Притулой.',
    },
    wikipedia: 'Ukrainska Pravda',
  },
  {
    id: 'ukrenergo',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Ukrenergo', ru: 'Укрэнерго' },
    definition: {
      en: "Ukrainian state company that runs the country's power transmission grid.",
      ru: 'Украинская государственная компания, оператор магистральных электросетей страны.',
    },
    wikipedia: 'Ukrenergo',
  },
  {
    id: 'ukroboronprom',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Ukroboronprom', ru: 'Укроборонпром' },
    aliases: {
      en: ['Ukrainian Defense Industry', 'Ukrainian Defence Industry'],
      ru: ['Украинская оборонная промышленность'],
    },
    definition: {
      en: 'Ukrainian state group of arms makers, founded in 2010; named Ukrainian Defense Industry since 2023.',
      ru: 'Украинский государственный концерн предприятий оборонной промышленности, создан в 2010 году; с 2023 года — «Украинская оборонная промышленность».',
    },
    wikipedia: 'Ukrainian Defense Industry',
  },
  {
    id: 'unicredit',
    kind: 'company',
    of: 'italy',
    name: { en: 'UniCredit', ru: 'UniCredit' },
    aliases: {
      en: ['Unicredit'],
      ru: ['ЮниКредит'],
    },
    definition: {
      en: 'Italian bank in Milan, with subsidiaries in Germany, Austria, eastern Europe and Russia.',
      ru: 'Итальянский банк, Милан; имеет дочерние банки в Германии, Австрии, Восточной Европе и России.',
    },
    wikipedia: 'UniCredit',
  },
  {
    id: 'unionpay',
    kind: 'company',
    of: 'china',
    name: { en: 'UnionPay', ru: 'UnionPay' },
    aliases: {
      en: ['China UnionPay'],
      ru: ['ЮнионПэй', 'China UnionPay'],
    },
    definition: {
      en: 'Chinese payment card network, founded in 2002, in Shanghai.',
      ru: 'Китайская платёжная система, основана в 2002 году, Шанхай.',
    },
    wikipedia: 'UnionPay',
  },
  {
    id: 'uniper',
    kind: 'company',
    of: 'germany',
    name: { en: 'Uniper', ru: 'Uniper' },
    aliases: {
      ru: ['Унипер'],
    },
    definition: {
      en: 'German energy company, once the largest buyer of Russian gas in Germany; taken over by the state in December 2022.',
      ru: 'Немецкая энергетическая компания, прежде крупнейший в Германии покупатель российского газа; в декабре 2022 года перешла к государству.',
    },
    wikipedia: 'Uniper',
  },
  {
    id: 'united-aircraft-corporation',
    kind: 'company',
    of: 'russia',
    name: { en: 'United Aircraft Corporation', ru: 'Объединённая авиастроительная корпорация' },
    aliases: {
      en: ['?UAC', 'Sukhoi'],
      ru: ['?ОАК', 'Сухой Суперджет'],
    },
    definition: {
      en: 'Russian state aircraft maker, formed in 2006 out of Sukhoi, MiG, Ilyushin, Tupolev and others; part of Rostec.',
      ru: 'Российская государственная авиастроительная корпорация, создана в 2006 году из компаний «Сухой», «МиГ», «Ильюшин», «Туполев» и других; входит в «Ростех».',
    },
    wikipedia: 'United Aircraft Corporation',
  },
  {
    id: 'urenco',
    kind: 'company',
    name: { en: 'Urenco', ru: 'Urenco' },
    aliases: {
      en: ['URENCO Group'],
      ru: ['Уренко'],
    },
    definition: {
      en: 'Company that enriches uranium, founded in 1971; owned by Britain, the Netherlands and German power companies.',
      ru: 'Компания по обогащению урана, основана в 1971 году; владельцы — Великобритания, Нидерланды и немецкие энергокомпании.',
    },
    wikipedia: 'Urenco Group',
  },
  {
    id: 'uzbekneftegaz',
    kind: 'company',
    of: 'uzbekistan',
    name: { en: 'Uzbekneftegaz', ru: 'Узбекнефтегаз' },
    aliases: {
      en: ['Uzbekneftegas'],
    },
    definition: {
      en: "Uzbekistan's state oil and gas company, founded in 1992.",
      ru: 'Государственная нефтегазовая компания Узбекистана, создана в 1992 году.',
    },
    wikipedia: 'Uzbekneftegaz',
  },
  {
    id: 'vanguard-group',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Vanguard Group', ru: 'Vanguard Group' },
    definition: {
      en: 'US asset manager founded in 1975 by John Bogle, near Philadelphia; known for index funds.',
      ru: 'Американская компания по управлению активами, основана в 1975 году Джоном Боглом, близ Филадельфии; известна индексными фондами.',
    },
    wikipedia: 'The Vanguard Group',
  },
  {
    id: 'vedomosti',
    kind: 'company',
    of: 'russia',
    name: { en: 'Vedomosti', ru: 'газета «Ведомости»' },
    aliases: {
      ru: ['?Ведомости'],
    },
    definition: {
      en: 'Russian business daily, founded in 1999, published in Moscow; its foreign owners left in 2015.',
      ru: 'Российская ежедневная деловая газета, основана в 1999 году, выходит в Москве; в 2015 году иностранные владельцы вышли из капитала.',
    },
    wikipedia: 'Vedomosti',
  },
  {
    id: 'visa',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Visa Inc.', ru: 'Visa Inc.' },
    aliases: {
      en: ['Visa card', 'Visa cards', 'Visa and Mastercard'],
      ru: ['Visa и Mastercard', 'карты Visa'],
    },
    definition: {
      en: 'US payment card network, in San Francisco; left Russia in March 2022.',
      ru: 'Американская платёжная система, Сан-Франциско; в марте 2022 года ушла из России.',
    },
    wikipedia: 'Visa Inc.',
  },
  {
    id: 'vitol',
    kind: 'company',
    name: { en: 'Vitol', ru: 'Vitol' },
    aliases: {
      ru: ['Витол'],
    },
    definition: {
      en: 'Company trading in oil and gas, founded in 1966 in Rotterdam; one of the largest of its kind.',
      ru: 'Компания, торгующая нефтью и газом, основана в 1966 году в Роттердаме; одна из крупнейших в своём роде.',
    },
    wikipedia: 'Vitol',
  },
  {
    id: 'vk',
    kind: 'company',
    of: 'russia',
    name: { en: 'VKontakte', ru: 'ВКонтакте' },
    full: { en: 'VK Company', ru: 'Компания VK' },
    aliases: {
      en: ['VK', 'Mail.ru', 'Mail.ru Group'],
      ru: ['VK', 'VKontakte', 'Mail.ru', 'Mail.ru Group', 'Вконтакте'],
    },
    definition: {
      en: 'Russian social network launched in 2006; its owner, the company VK (Mail.ru Group until 2021), also developed the messenger Max.',
      ru: 'Российская социальная сеть, запущена в 2006 году; её владелец — компания VK (до 2021 года Mail.ru Group), создавшая и мессенджер Max.',
    },
    wikipedia: 'VK (service)',
  },
  {
    id: 'vnesheconombank',
    kind: 'company',
    of: 'russia',
    name: { en: 'Vnesheconombank', ru: 'Внешэкономбанк' },
    aliases: {
      en: ['VEB.RF', 'VEB State Development Corporation', 'Bank for Development and Foreign Economic Affairs'],
      ru: ['ВЭБ.РФ', 'Банк развития и внешнеэкономической деятельности'],
    },
    definition: {
      en: 'Russian state development corporation, in its present form since 2007; named VEB.RF since 2018.',
      ru: 'Российская государственная корпорация развития, в нынешнем виде с 2007 года; с 2018 года называется ВЭБ.РФ.',
    },
    wikipedia: 'VEB.RF',
  },
  {
    id: 'voice-of-america',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Voice of America', ru: 'Голос Америки' },
    aliases: {
      en: ['?VOA'],
      ru: ['VOA', 'Voice of America'],
    },
    definition: {
      en: 'US state broadcaster for foreign audiences, founded in 1942; the administration moved to close most of it in March 2025.',
      ru: 'Государственная телерадиокомпания США для зарубежной аудитории, основана в 1942 году; в марте 2025 года администрация взялась свернуть большую часть её работы.',
    },
    wikipedia: 'Voice of America',
  },
  {
    id: 'volkswagen',
    kind: 'company',
    of: 'germany',
    name: { en: 'Volkswagen', ru: 'Volkswagen' },
    aliases: {
      en: ['VW', 'Volkswagen Group'],
      ru: ['Фольксваген', 'VW', 'концерн Volkswagen'],
    },
    definition: {
      en: 'German car maker founded in 1937, in Wolfsburg; owner of Audi, Porsche and Skoda among others.',
      ru: 'Немецкий автопроизводитель, основан в 1937 году, Вольфсбург; владеет Audi, Porsche, Škoda и другими марками.',
    },
    wikipedia: 'Volkswagen Group',
  },
  {
    id: 'vtb',
    kind: 'company',
    of: 'russia',
    name: { en: 'VTB', ru: 'ВТБ' },
    full: { en: 'VTB Bank', ru: 'Банк ВТБ' },
    aliases: {
      en: ['Vneshtorgbank', 'VTB Capital'],
      ru: ['Внешторгбанк', 'ВТБ Капитал'],
    },
    definition: {
      en: 'Russian bank, majority owned by the state, founded in 1990; the second largest in the country.',
      ru: 'Российский банк, контрольный пакет у государства, основан в 1990 году; второй по величине в стране.',
    },
    wikipedia: 'VTB Bank',
  },
  {
    id: 'wall-street-journal',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Wall Street Journal', ru: 'The Wall Street Journal' },
    aliases: {
      en: ['WSJ'],
      ru: ['Wall Street Journal', 'WSJ', 'Уолл-стрит джорнал'],
    },
    definition: {
      en: 'US daily newspaper on business and politics, founded in 1889, published in New York; owned by News Corp.',
      ru: 'Американская ежедневная деловая и политическая газета, основана в 1889 году, выходит в Нью-Йорке; принадлежит News Corp.',
    },
    wikipedia: 'The Wall Street Journal',
  },
  {
    id: 'war-on-the-rocks',
    kind: 'company',
    name: { en: 'War on the Rocks', ru: 'War on the Rocks' },
    definition: {
      en: 'US online publication on defence and foreign policy, founded in 2013.',
      ru: 'Американское интернет-издание об обороне и внешней политике, основано в 2013 году.',
    },
    wikipedia: 'War on the Rocks',
  },
  {
    id: 'washington-post',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Washington Post', ru: 'The Washington Post' },
    aliases: {
      en: ['WaPo'],
      ru: ['Washington Post', 'Вашингтон пост'],
    },
    definition: {
      en: 'US daily newspaper, founded in 1877, published in Washington; owned by Jeff Bezos since 2013.',
      ru: 'Американская ежедневная газета, основана в 1877 году, выходит в Вашингтоне; с 2013 года принадлежит Джеффу Безосу.',
    },
    wikipedia: 'The Washington Post',
  },
  {
    id: 'westinghouse',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Westinghouse', ru: 'Westinghouse' },
    full: { en: 'Westinghouse Electric Company', ru: 'Westinghouse Electric Company' },
    aliases: {
      ru: ['Вестингауз'],
    },
    definition: {
      en: 'US maker of nuclear reactors and fuel; owned since 2023 by Brookfield and the uranium company Cameco, both Canadian.',
      ru: 'Американский производитель ядерных реакторов и топлива; с 2023 года принадлежит канадским Brookfield и урановой компании Cameco.',
    },
    wikipedia: 'Westinghouse Electric Company',
  },
  {
    id: 'wintershall',
    kind: 'company',
    of: 'germany',
    name: { en: 'Wintershall Dea', ru: 'Wintershall Dea' },
    aliases: {
      en: ['Wintershall'],
      ru: ['Wintershall', 'Винтерсхалл'],
    },
    definition: {
      en: 'German oil and gas company with projects in Russia until 2022; most of its other business was sold to Harbour Energy in 2024.',
      ru: 'Немецкая нефтегазовая компания, до 2022 года работавшая в России; большая часть прочего бизнеса в 2024 году продана Harbour Energy.',
    },
    wikipedia: 'Wintershall Dea',
  },
  {
    id: 'xai',
    kind: 'company',
    of: 'united-states',
    name: { en: 'xAI', ru: 'xAI' },
    aliases: {
      en: ['Grok chatbot', 'Grok AI', '?Grok'],
      ru: ['чат-бот Grok', '?Grok'],
    },
    definition: {
      en: 'US artificial intelligence company founded in 2023 by Elon Musk; maker of the Grok models, part of SpaceX since February 2026.',
      ru: 'Американская компания в области искусственного интеллекта, основана в 2023 году Илоном Маском; создатель моделей Grok, с февраля 2026 года принадлежит SpaceX.',
    },
    wikipedia: 'XAI (company)',
  },
  {
    id: 'xiaomi',
    kind: 'company',
    of: 'china',
    name: { en: 'Xiaomi', ru: 'Xiaomi' },
    aliases: {
      ru: ['Сяоми'],
    },
    definition: {
      en: 'Chinese maker of phones, household electronics and electric cars, founded in 2010, in Beijing.',
      ru: 'Китайский производитель телефонов, бытовой электроники и электромобилей, основан в 2010 году, Пекин.',
    },
    wikipedia: 'Xiaomi',
  },
  {
    id: 'xinhua',
    kind: 'company',
    of: 'china',
    name: { en: 'Xinhua', ru: 'Синьхуа' },
    full: { en: 'Xinhua News Agency', ru: 'Информационное агентство Синьхуа' },
    definition: {
      en: 'Chinese state news agency, founded in 1931, in Beijing.',
      ru: 'Китайское государственное информационное агентство, основано в 1931 году, Пекин.',
    },
    wikipedia: 'Xinhua News Agency',
  },
  {
    id: 'yandex',
    kind: 'company',
    of: 'russia',
    name: { en: 'Yandex', ru: 'Яндекс' },
    aliases: {
      en: ['Yandex N.V.'],
      ru: ['Yandex'],
    },
    definition: {
      en: 'Russian internet company founded in 1997, runs a search engine; its Dutch parent sold the Russian business to Russian investors in 2024.',
      ru: 'Российская интернет-компания, основана в 1997 году, владеет поисковой системой; в 2024 году нидерландская материнская компания продала бизнес российским инвесторам.',
    },
    wikipedia: 'Yandex',
  },
  {
    id: 'ymtc',
    kind: 'company',
    of: 'china',
    name: { en: 'YMTC', ru: 'YMTC' },
    full: { en: 'Yangtze Memory Technologies Corp', ru: 'Yangtze Memory Technologies Corp' },
    aliases: {
      en: ['Yangtze Memory Technologies', 'Yangtze Memory'],
      ru: ['Yangtze Memory Technologies'],
    },
    definition: {
      en: 'Chinese maker of memory chips, founded in 2016, in Wuhan; under US export restrictions since December 2022.',
      ru: 'Китайский производитель микросхем памяти, основан в 2016 году, Ухань; с декабря 2022 года под экспортными ограничениями США.',
    },
    wikipedia: 'Yangtze Memory Technologies',
  },
  {
    id: 'yonhap',
    kind: 'company',
    of: 'south-korea',
    name: { en: 'Yonhap', ru: 'Ёнхап' },
    full: { en: 'Yonhap News Agency', ru: 'Информационное агентство Ёнхап' },
    aliases: {
      ru: ['Рёнхап', 'Yonhap'],
    },
    definition: {
      en: 'South Korean news agency, founded in 1980, in Seoul.',
      ru: 'Южнокорейское информационное агентство, основано в 1980 году, Сеул.',
    },
    wikipedia: 'Yonhap News Agency',
  },
  {
    id: 'yukos',
    kind: 'company',
    of: 'russia',
    name: { en: 'Yukos', ru: 'ЮКОС' },
    full: { en: 'Yukos Oil Company', ru: 'Нефтяная компания «ЮКОС»' },
    aliases: {
      en: ['Yukos affair'],
      ru: ['Юкос', 'дело ЮКОСа'],
    },
    definition: {
      en: 'Russian oil company led by Mikhail Khodorkovsky until his arrest in 2003; its assets passed mostly to Rosneft, wound up in 2007.',
      ru: 'Российская нефтяная компания, которую до ареста в 2003 году возглавлял Михаил Ходорковский; активы отошли главным образом «Роснефти», ликвидирована в 2007 году.',
    },
    wikipedia: 'Yukos',
  },
  {
    id: 'zte',
    kind: 'company',
    of: 'china',
    name: { en: 'ZTE', ru: 'ZTE' },
    full: { en: 'Zhongxing Telecommunication Equipment', ru: 'Zhongxing Telecommunication Equipment' },
    aliases: {
      en: ['ZTE Corporation'],
      ru: ['ZTE Corporation'],
    },
    definition: {
      en: 'Chinese maker of telecommunications equipment with a state shareholder, founded in 1985, in Shenzhen.',
      ru: 'Китайский производитель телекоммуникационного оборудования с участием государства, основан в 1985 году, Шэньчжэнь.',
    },
    wikipedia: 'ZTE',
  },
];
