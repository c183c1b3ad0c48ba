// People in office, with what they held and when.
import type { Entry } from '../model.ts';

export const people: readonly Entry[] = [
  {
    id: 'akylbek-japarov',
    kind: 'person',
    name: { en: 'Akylbek Japarov', ru: 'Акылбек Жапаров' },
    aliases: {
      en: ['Akylbek Japarov', 'Akylbek Zhaparov'],
      ru: ['Акылбек Жапаров'],
    },
    definition: {
      en: 'Kyrgyz politician and economist, head of the government of Kyrgyzstan from 2021 to 2024; no relation of the president\'s.',
      ru: 'Кыргызский политик и экономист, глава правительства Кыргызстана в 2021–2024 годах; однофамилец президента.',
    },
    of: 'kyrgyzstan',
    roles: [
      { title: { en: 'Chairman of the Cabinet of Ministers of Kyrgyzstan', ru: 'Председатель Кабинета министров Кыргызстана' }, from: '2021-10', to: '2024-12-16' },
    ],
    source: { title: 'Wikipedia: Akylbek Japarov', url: 'https://en.wikipedia.org/wiki/Akylbek_Japarov' },
  },
  {
    id: 'alexander-lukashenko',
    kind: 'person',
    name: { en: 'Alexander Lukashenko', ru: 'Александр Лукашенко' },
    aliases: {
      en: [
        'Alexander Lukashenko', 'Lukashenko', 'Lukashenka', 'Aleksandr Lukashenko', 'Alyaksandr Lukashenka',
        'Aliaksandr Lukashenka',
      ],
      ru: ['Александр Лукашенко', 'Лукашенко', 'Александр Григорьевич Лукашенко'],
    },
    definition: {
      en: 'President of Belarus from July 1994, the first to hold the office and the only one so far (as of early 2026).',
      ru: 'Президент Беларуси с июля 1994 года, первый и пока единственный в этой должности (на начало 2026 года).',
    },
    of: 'belarus',
    roles: [
      { title: { en: 'President of Belarus', ru: 'Президент Беларуси' }, from: '1994-07-20' },
    ],
    source: { title: 'Wikipedia: Alexander Lukashenko', url: 'https://en.wikipedia.org/wiki/Alexander_Lukashenko' },
  },
  {
    id: 'antony-blinken',
    kind: 'person',
    name: { en: 'Antony Blinken', ru: 'Энтони Блинкен' },
    aliases: {
      en: ['Antony Blinken', 'Blinken', 'Antony J. Blinken'],
      ru: ['Энтони Блинкен', 'Блинкен'],
    },
    definition: {
      en: 'American diplomat, US secretary of state under President Biden, 2021–2025.',
      ru: 'Американский дипломат, государственный секретарь США при президенте Байдене, 2021–2025.',
    },
    of: 'united-states',
    roles: [
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2021-01-26', to: '2025-01-20' },
    ],
    source: { title: 'Wikipedia: Antony Blinken', url: 'https://en.wikipedia.org/wiki/Antony_Blinken' },
  },
  {
    id: 'barack-obama',
    kind: 'person',
    name: { en: 'Barack Obama', ru: 'Барак Обама' },
    aliases: {
      en: ['Barack Obama', 'Obama', 'Barack H. Obama'],
      ru: ['Барак Обама', 'Обама'],
    },
    definition: {
      en: 'President of the United States from 2009 to 2017, of the Democratic Party.',
      ru: 'Президент США с 2009 по 2017 год, член Демократической партии.',
    },
    of: 'united-states',
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2009-01-20', to: '2017-01-20' },
    ],
    source: { title: 'Wikipedia: Barack Obama', url: 'https://en.wikipedia.org/wiki/Barack_Obama' },
  },
  {
    id: 'boris-yeltsin',
    kind: 'person',
    name: { en: 'Boris Yeltsin', ru: 'Борис Ельцин' },
    aliases: {
      en: ['Boris Yeltsin', 'Yeltsin', 'Boris Eltsin'],
      ru: ['Борис Ельцин', 'Ельцин'],
    },
    definition: {
      en: 'First president of Russia, from 1991 to 1999; one of the founders of the CIS. Lived 1931–2007.',
      ru: 'Первый президент России, с 1991 по 1999 год; один из основателей СНГ. Годы жизни: 1931–2007.',
    },
    of: 'russia',
    roles: [
      { title: { en: 'President of Russia', ru: 'Президент России' }, from: '1991-07-10', to: '1999-12-31' },
    ],
    source: { title: 'Wikipedia: Boris Yeltsin', url: 'https://en.wikipedia.org/wiki/Boris_Yeltsin' },
  },
  {
    id: 'dariga-nazarbayeva',
    kind: 'person',
    name: { en: 'Dariga Nazarbayeva', ru: 'Дарига Назарбаева' },
    aliases: {
      en: ['Dariga Nazarbayeva', 'Nazarbayeva', 'Nazarbaeva', 'Dariga Nazarbaeva'],
      ru: ['Дарига Назарбаева'],
    },
    definition: {
      en: 'Kazakh politician, eldest daughter of Nursultan Nazarbayev; chaired the Senate in 2019–2020.',
      ru: 'Казахстанский политик, старшая дочь Нурсултана Назарбаева; возглавляла Сенат в 2019–2020 годах.',
    },
    of: 'kazakhstan',
    roles: [
      { title: { en: 'Chair of the Senate of Kazakhstan', ru: 'Председатель Сената Казахстана' }, from: '2019-03-20', to: '2020-05-02' },
    ],
    source: { title: 'Wikipedia: Dariga Nazarbayeva', url: 'https://en.wikipedia.org/wiki/Dariga_Nazarbayeva' },
  },
  {
    id: 'dmitry-medvedev',
    kind: 'person',
    name: { en: 'Dmitry Medvedev', ru: 'Дмитрий Медведев' },
    aliases: {
      en: ['Dmitry Medvedev', 'Dmitri Medvedev', 'Dmitry A. Medvedev'],
      ru: ['Дмитрий Медведев', 'Дмитрий Анатольевич Медведев'],
    },
    definition: {
      en: 'Russian politician, president of Russia from 2008 to 2012, prime minister until 2020; later deputy head of the Security Council.',
      ru: 'Российский политик, президент России в 2008–2012 годах, премьер-министр до 2020 года; затем заместитель председателя Совета безопасности.',
    },
    of: 'russia',
    roles: [
      { title: { en: 'President of Russia', ru: 'Президент России' }, from: '2008-05-07', to: '2012-05-07' },
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '2012-05-08', to: '2020-01-16' },
      { title: { en: 'Deputy Chairman of the Security Council of Russia', ru: 'Заместитель председателя Совета безопасности России' }, from: '2020-01-16' },
    ],
    source: { title: 'Wikipedia: Dmitry Medvedev', url: 'https://en.wikipedia.org/wiki/Dmitry_Medvedev' },
  },
  {
    id: 'donald-trump',
    kind: 'person',
    name: { en: 'Donald Trump', ru: 'Дональд Трамп' },
    aliases: {
      en: ['Donald Trump', 'Trump', 'Donald J. Trump'],
      ru: ['Дональд Трамп', 'Трамп'],
    },
    definition: {
      en: 'President of the United States from 2017 to 2021 and from January 2025, of the Republican Party.',
      ru: 'Президент США с 2017 по 2021 год и с января 2025 года, член Республиканской партии.',
    },
    of: 'united-states',
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2017-01-20', to: '2021-01-20' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2025-01-20' },
    ],
    source: { title: 'Wikipedia: Donald Trump', url: 'https://en.wikipedia.org/wiki/Donald_Trump' },
  },
  {
    id: 'emmanuel-macron',
    kind: 'person',
    name: { en: 'Emmanuel Macron', ru: 'Эмманюэль Макрон' },
    aliases: {
      en: ['Emmanuel Macron', 'Macron'],
      ru: ['Эмманюэль Макрон', 'Макрон', 'Эммануэль Макрон'],
    },
    definition: {
      en: 'President of France from May 2017, minister of the economy from 2014 to 2016.',
      ru: 'Президент Франции с мая 2017 года, министр экономики в 2014–2016 годах.',
    },
    of: 'france',
    roles: [
      { title: { en: 'Minister of the Economy of France', ru: 'Министр экономики Франции' }, from: '2014-08-26', to: '2016-08-30' },
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '2017-05-14' },
    ],
    source: { title: 'Wikipedia: Emmanuel Macron', url: 'https://en.wikipedia.org/wiki/Emmanuel_Macron' },
  },
  {
    id: 'emomali-rahmon',
    kind: 'person',
    name: { en: 'Emomali Rahmon', ru: 'Эмомали Рахмон' },
    aliases: {
      en: ['Emomali Rahmon', 'Rahmon', 'Rakhmon', 'Emomali Rakhmon', 'Emomali Rahmonov', 'Imomali Rakhmonov'],
      ru: ['Эмомали Рахмон', 'Рахмон', 'Эмомали Рахмонов'],
    },
    definition: {
      en: 'Head of state of Tajikistan from 1992, president from 1994; bore the name Rahmonov until 2007.',
      ru: 'Глава Таджикистана с 1992 года, президент с 1994 года; до 2007 года носил фамилию Рахмонов.',
    },
    of: 'tajikistan',
    roles: [
      { title: { en: 'Chairman of the Supreme Assembly of Tajikistan, head of state', ru: 'Председатель Верховного Совета Таджикистана, глава государства' }, from: '1992-11-20', to: '1994-11-16' },
      { title: { en: 'President of Tajikistan', ru: 'Президент Таджикистана' }, from: '1994-11-16' },
    ],
    source: { title: 'Wikipedia: Emomali Rahmon', url: 'https://en.wikipedia.org/wiki/Emomali_Rahmon' },
  },
  {
    id: 'gurbanguly-berdimuhamedow',
    kind: 'person',
    name: { en: 'Gurbanguly Berdimuhamedow', ru: 'Гурбангулы Бердымухамедов' },
    aliases: {
      en: [
        'Gurbanguly Berdimuhamedow', 'Gurbanguly Berdimuhamedov', 'Gurbanguly Berdymukhamedov',
        'Gurbanguly Berdymukhammedov',
      ],
      ru: ['Гурбангулы Бердымухамедов', 'Гурбангулы Бердымухаммедов'],
    },
    definition: {
      en: 'President of Turkmenistan from 2007 to 2022, after him his son Serdar; chairs the People\'s Council (as of early 2026).',
      ru: 'Президент Туркменистана с 2007 по 2022 год, преемник — сын Сердар; возглавляет Халк Маслахаты (на начало 2026 года).',
    },
    of: 'turkmenistan',
    roles: [
      { title: { en: 'Acting President of Turkmenistan', ru: 'Исполняющий обязанности президента Туркменистана' }, from: '2006-12-21', to: '2007-02-14' },
      { title: { en: 'President of Turkmenistan', ru: 'Президент Туркменистана' }, from: '2007-02-14', to: '2022-03-19' },
      { title: { en: 'Chairman of the People\'s Council of Turkmenistan', ru: 'Председатель Халк Маслахаты Туркменистана' }, from: '2021-04-14' },
    ],
    source: { title: 'Wikipedia: Gurbanguly Berdimuhamedow', url: 'https://en.wikipedia.org/wiki/Gurbanguly_Berdimuhamedow' },
  },
  {
    id: 'heydar-aliyev',
    kind: 'person',
    name: { en: 'Heydar Aliyev', ru: 'Гейдар Алиев' },
    aliases: {
      en: ['Heydar Aliyev', 'Haydar Aliyev', 'Geidar Aliev'],
      ru: ['Гейдар Алиев'],
    },
    definition: {
      en: 'President of Azerbaijan from 1993 to 2003, father of Ilham Aliyev; head of Soviet Azerbaijan from 1969 to 1982. Lived 1923–2003.',
      ru: 'Президент Азербайджана с 1993 по 2003 год, отец Ильхама Алиева; в 1969–1982 годах руководил советским Азербайджаном. Годы жизни: 1923–2003.',
    },
    of: 'azerbaijan',
    roles: [
      { title: { en: 'President of Azerbaijan', ru: 'Президент Азербайджана' }, from: '1993-10-10', to: '2003-10-31' },
    ],
    source: { title: 'Wikipedia: Heydar Aliyev', url: 'https://en.wikipedia.org/wiki/Heydar_Aliyev' },
  },
  {
    id: 'ilham-aliyev',
    kind: 'person',
    name: { en: 'Ilham Aliyev', ru: 'Ильхам Алиев' },
    aliases: {
      en: ['Ilham Aliyev', 'Aliyev', 'Aliev', 'Ilham Aliev'],
      ru: ['Ильхам Алиев', 'Алиев', 'Ильхам Гейдарович Алиев'],
    },
    definition: {
      en: 'President of Azerbaijan from 2003, successor to his father Heydar Aliyev.',
      ru: 'Президент Азербайджана с 2003 года, преемник своего отца Гейдара Алиева.',
    },
    of: 'azerbaijan',
    roles: [
      { title: { en: 'President of Azerbaijan', ru: 'Президент Азербайджана' }, from: '2003-10-31' },
    ],
    source: { title: 'Wikipedia: Ilham Aliyev', url: 'https://en.wikipedia.org/wiki/Ilham_Aliyev' },
  },
  {
    id: 'islam-karimov',
    kind: 'person',
    name: { en: 'Islam Karimov', ru: 'Ислам Каримов' },
    aliases: {
      en: ['Islam Karimov', 'Karimov', 'Islom Karimov'],
      ru: ['Ислам Каримов', 'Каримов'],
    },
    definition: {
      en: 'First president of Uzbekistan, from independence in 1991 to his death in 2016; head of Soviet Uzbekistan from 1989.',
      ru: 'Первый президент Узбекистана, с 1991 года до смерти в 2016 году; с 1989 года возглавлял советский Узбекистан.',
    },
    of: 'uzbekistan',
    roles: [
      { title: { en: 'President of the Uzbek Soviet Socialist Republic', ru: 'Президент Узбекской ССР' }, from: '1990-03-24', to: '1991-09-01' },
      { title: { en: 'President of Uzbekistan', ru: 'Президент Узбекистана' }, from: '1991-09-01', to: '2016-09-02' },
    ],
    source: { title: 'Wikipedia: Islam Karimov', url: 'https://en.wikipedia.org/wiki/Islam_Karimov' },
  },
  {
    id: 'joe-biden',
    kind: 'person',
    name: { en: 'Joe Biden', ru: 'Джо Байден' },
    aliases: {
      en: ['Joe Biden', 'Biden', 'Joseph Biden', 'Joseph R. Biden'],
      ru: ['Джо Байден', 'Байден', 'Джозеф Байден'],
    },
    definition: {
      en: 'President of the United States from 2021 to 2025, vice president from 2009 to 2017, of the Democratic Party.',
      ru: 'Президент США с 2021 по 2025 год, вице-президент в 2009–2017 годах, член Демократической партии.',
    },
    of: 'united-states',
    roles: [
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '2009-01-20', to: '2017-01-20' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2021-01-20', to: '2025-01-20' },
    ],
    source: { title: 'Wikipedia: Joe Biden', url: 'https://en.wikipedia.org/wiki/Joe_Biden' },
  },
  {
    id: 'karim-massimov',
    kind: 'person',
    name: { en: 'Karim Massimov', ru: 'Карим Масимов' },
    aliases: {
      en: ['Karim Massimov', 'Massimov', 'Karim Masimov', 'Masimov'],
      ru: ['Карим Масимов', 'Масимов'],
    },
    definition: {
      en: 'Prime minister of Kazakhstan twice, then security chief; dismissed in January 2022 and convicted of treason in 2023.',
      ru: 'Дважды премьер-министр Казахстана, затем глава КНБ; в январе 2022 года уволен, в 2023 году осуждён за государственную измену.',
    },
    of: 'kazakhstan',
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2007-01-10', to: '2012-09-24' },
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2014-04-02', to: '2016-09-08' },
      { title: { en: 'Chairman of the National Security Committee of Kazakhstan', ru: 'Председатель Комитета национальной безопасности Казахстана' }, from: '2016-09-08', to: '2022-01-05' },
    ],
    source: { title: 'Wikipedia: Karim Massimov', url: 'https://en.wikipedia.org/wiki/Karim_Massimov' },
  },
  {
    id: 'kassym-jomart-tokayev',
    kind: 'person',
    name: { en: 'Kassym-Jomart Tokayev', ru: 'Касым-Жомарт Токаев' },
    aliases: {
      en: [
        'Kassym-Jomart Tokayev', 'Tokayev', 'Tokaev', 'Kassym-Jomart Tokaev', 'Kassym-Zhomart Tokayev',
        'Kasym-Zhomart Tokayev', 'Kasym-Jomart Tokayev', 'Qasym-Jomart Tokayev',
      ],
      ru: ['Касым-Жомарт Токаев', 'Токаев', 'Касым-Жомарт Кемелевич Токаев'],
    },
    definition: {
      en: 'President of Kazakhstan from March 2019; earlier foreign minister, prime minister and chairman of the Senate.',
      ru: 'Президент Казахстана с марта 2019 года; прежде министр иностранных дел, премьер-министр и председатель Сената.',
    },
    of: 'kazakhstan',
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '1994-10-13', to: '1999-10-12' },
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '1999-10-12', to: '2002-01-28' },
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '2002-01-29', to: '2007-01-11' },
      { title: { en: 'Chairman of the Senate of Kazakhstan', ru: 'Председатель Сената Казахстана' }, from: '2007-01-11', to: '2011-04-15' },
      { title: { en: 'Director-General of the UN Office at Geneva', ru: 'Генеральный директор Отделения ООН в Женеве' }, from: '2011-03-12', to: '2013-10-16' },
      { title: { en: 'Chairman of the Senate of Kazakhstan', ru: 'Председатель Сената Казахстана' }, from: '2013-10-16', to: '2019-03-19' },
      { title: { en: 'President of Kazakhstan', ru: 'Президент Казахстана' }, from: '2019-03-20' },
    ],
    source: { title: 'Wikipedia: Kassym-Jomart Tokayev', url: 'https://en.wikipedia.org/wiki/Kassym-Jomart_Tokayev' },
  },
  {
    id: 'marco-rubio',
    kind: 'person',
    name: { en: 'Marco Rubio', ru: 'Марко Рубио' },
    aliases: {
      en: ['Marco Rubio', 'Rubio'],
      ru: ['Марко Рубио', 'Рубио'],
    },
    definition: {
      en: 'American politician, US secretary of state from January 2025; senator for Florida from 2011 to 2025.',
      ru: 'Американский политик, государственный секретарь США с января 2025 года; сенатор от Флориды в 2011–2025 годах.',
    },
    of: 'united-states',
    roles: [
      { title: { en: 'US Senator for Florida', ru: 'Сенатор США от Флориды' }, from: '2011-01-03', to: '2025-01-20' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2025-01-21' },
    ],
    source: { title: 'Wikipedia: Marco Rubio', url: 'https://en.wikipedia.org/wiki/Marco_Rubio' },
  },
  {
    id: 'mikhail-gorbachev',
    kind: 'person',
    name: { en: 'Mikhail Gorbachev', ru: 'Михаил Горбачёв' },
    aliases: {
      en: ['Mikhail Gorbachev', 'Gorbachev', 'Mikhail Gorbachov'],
      ru: ['Михаил Горбачёв', 'Горбачёв'],
    },
    definition: {
      en: 'Last leader of the Soviet Union, 1985–1991, known for the reforms of perestroika. Lived 1931–2022.',
      ru: 'Последний руководитель Советского Союза, 1985–1991, известен реформами перестройки. Годы жизни: 1931–2022.',
    },
    of: 'soviet-union',
    roles: [
      { title: { en: 'General Secretary of the Communist Party of the Soviet Union', ru: 'Генеральный секретарь ЦК КПСС' }, from: '1985-03-11', to: '1991-08-24' },
      { title: { en: 'President of the Soviet Union', ru: 'Президент СССР' }, from: '1990-03-15', to: '1991-12-25' },
    ],
    source: { title: 'Wikipedia: Mikhail Gorbachev', url: 'https://en.wikipedia.org/wiki/Mikhail_Gorbachev' },
  },
  {
    id: 'mikhail-mishustin',
    kind: 'person',
    name: { en: 'Mikhail Mishustin', ru: 'Михаил Мишустин' },
    aliases: {
      en: ['Mikhail Mishustin', 'Mishustin'],
      ru: ['Михаил Мишустин', 'Мишустин'],
    },
    definition: {
      en: 'Prime minister of Russia from January 2020; head of the tax service from 2010 to 2020.',
      ru: 'Председатель правительства России с января 2020 года; в 2010–2020 годах глава налоговой службы.',
    },
    of: 'russia',
    roles: [
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '2020-01-16' },
    ],
    source: { title: 'Wikipedia: Mikhail Mishustin', url: 'https://en.wikipedia.org/wiki/Mikhail_Mishustin' },
  },
  {
    id: 'narendra-modi',
    kind: 'person',
    name: { en: 'Narendra Modi', ru: 'Нарендра Моди' },
    aliases: {
      en: ['Narendra Modi', 'Modi'],
      ru: ['Нарендра Моди', 'Моди'],
    },
    definition: {
      en: 'Prime minister of India from May 2014, of the Bharatiya Janata Party; chief minister of Gujarat from 2001 to 2014.',
      ru: 'Премьер-министр Индии с мая 2014 года, член «Бхаратия джаната парти»; главный министр Гуджарата в 2001–2014 годах.',
    },
    of: 'india',
    roles: [
      { title: { en: 'Chief Minister of Gujarat', ru: 'Главный министр Гуджарата' }, from: '2001-10-07', to: '2014-05' },
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '2014-05-26' },
    ],
    source: { title: 'Wikipedia: Narendra Modi', url: 'https://en.wikipedia.org/wiki/Narendra_Modi' },
  },
  {
    id: 'nikol-pashinyan',
    kind: 'person',
    name: { en: 'Nikol Pashinyan', ru: 'Никол Пашинян' },
    aliases: {
      en: ['Nikol Pashinyan', 'Pashinyan', 'Pashinian', 'Nikol Pashinian'],
      ru: ['Никол Пашинян', 'Пашинян'],
    },
    definition: {
      en: 'Prime minister of Armenia from May 2018, when protests that he led brought down the government.',
      ru: 'Премьер-министр Армении с мая 2018 года, когда возглавленные им протесты привели к отставке правительства.',
    },
    of: 'armenia',
    roles: [
      { title: { en: 'Prime Minister of Armenia', ru: 'Премьер-министр Армении' }, from: '2018-05-08' },
    ],
    source: { title: 'Wikipedia: Nikol Pashinyan', url: 'https://en.wikipedia.org/wiki/Nikol_Pashinyan' },
  },
  {
    id: 'nursultan-nazarbayev',
    kind: 'person',
    name: { en: 'Nursultan Nazarbayev', ru: 'Нурсултан Назарбаев' },
    aliases: {
      en: ['Nursultan Nazarbayev', 'Nazarbayev', 'Nazarbaev', 'Nursultan Nazarbaev', 'Elbasy'],
      ru: ['Нурсултан Назарбаев', 'Назарбаев', 'Нурсултан Абишевич Назарбаев', 'Елбасы'],
    },
    definition: {
      en: 'First president of Kazakhstan, 1990–2019; chaired its Security Council until January 2022. Bore the title Elbasy, leader of the nation.',
      ru: 'Первый президент Казахстана, 1990–2019; до января 2022 года возглавлял Совет безопасности. Носил титул Елбасы — лидер нации.',
    },
    of: 'kazakhstan',
    roles: [
      { title: { en: 'First Secretary of the Communist Party of Kazakhstan', ru: 'Первый секретарь ЦК Компартии Казахстана' }, from: '1989-06-22', to: '1991-09-07' },
      { title: { en: 'President of Kazakhstan (until December 1991 the Kazakh SSR)', ru: 'Президент Казахстана (до декабря 1991 года — Казахской ССР)' }, from: '1990-04-24', to: '2019-03-20' },
      { title: { en: 'Chairman of the Security Council of Kazakhstan', ru: 'Председатель Совета безопасности Казахстана' }, from: '1991-08-21', to: '2022-01-05' },
    ],
    source: { title: 'Wikipedia: Nursultan Nazarbayev', url: 'https://en.wikipedia.org/wiki/Nursultan_Nazarbayev' },
  },
  {
    id: 'olzhas-bektenov',
    kind: 'person',
    name: { en: 'Olzhas Bektenov', ru: 'Олжас Бектенов' },
    aliases: {
      en: ['Olzhas Bektenov', 'Bektenov'],
      ru: ['Олжас Бектенов', 'Бектенов'],
    },
    definition: {
      en: 'Prime minister of Kazakhstan from February 2024; before that head of the president\'s administration.',
      ru: 'Премьер-министр Казахстана с февраля 2024 года; до того руководитель администрации президента.',
    },
    of: 'kazakhstan',
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2024-02-06' },
    ],
    source: { title: 'Wikipedia: Olzhas Bektenov', url: 'https://en.wikipedia.org/wiki/Olzhas_Bektenov' },
  },
  {
    id: 'recep-tayyip-erdogan',
    kind: 'person',
    name: { en: 'Recep Tayyip Erdoğan', ru: 'Реджеп Тайип Эрдоган' },
    aliases: {
      en: ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'Tayyip Erdogan', 'Tayyip Erdoğan', 'Erdoğan', 'Erdogan'],
      ru: ['Реджеп Тайип Эрдоган', 'Эрдоган', 'Тайип Эрдоган', 'Реджеп Эрдоган'],
    },
    definition: {
      en: 'President of Turkey from 2014, prime minister from 2003 to 2014; a founder of the Justice and Development Party.',
      ru: 'Президент Турции с 2014 года, премьер-министр в 2003–2014 годах; один из основателей Партии справедливости и развития.',
    },
    of: 'turkey',
    roles: [
      { title: { en: 'Mayor of Istanbul', ru: 'Мэр Стамбула' }, from: '1994-03-27', to: '1998-11-06' },
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '2003-03-14', to: '2014-08-28' },
      { title: { en: 'President of Turkey', ru: 'Президент Турции' }, from: '2014-08-28' },
    ],
    source: { title: 'Wikipedia: Recep Tayyip Erdoğan', url: 'https://en.wikipedia.org/wiki/Recep_Tayyip_Erdo%C4%9Fan' },
  },
  {
    id: 'sadyr-japarov',
    kind: 'person',
    name: { en: 'Sadyr Japarov', ru: 'Садыр Жапаров' },
    aliases: {
      en: ['Sadyr Japarov', 'Japarov', 'Zhaparov', 'Sadyr Zhaparov'],
      ru: ['Садыр Жапаров', 'Жапаров', 'Садыр Нургожоевич Жапаров'],
    },
    definition: {
      en: 'President of Kyrgyzstan from January 2021; came to power in the upheaval of October 2020.',
      ru: 'Президент Кыргызстана с января 2021 года; пришёл к власти в ходе событий октября 2020 года.',
    },
    of: 'kyrgyzstan',
    roles: [
      { title: { en: 'Acting President of Kyrgyzstan', ru: 'Исполняющий обязанности президента Кыргызстана' }, from: '2020-10-15', to: '2020-11-14' },
      { title: { en: 'President of Kyrgyzstan', ru: 'Президент Кыргызстана' }, from: '2021-01-28' },
    ],
    source: { title: 'Wikipedia: Sadyr Japarov', url: 'https://en.wikipedia.org/wiki/Sadyr_Japarov' },
  },
  {
    id: 'serdar-berdimuhamedow',
    kind: 'person',
    name: { en: 'Serdar Berdimuhamedow', ru: 'Сердар Бердымухамедов' },
    aliases: {
      en: ['Serdar Berdimuhamedow', 'Serdar Berdimuhamedov', 'Serdar Berdymukhamedov', 'Serdar Berdymukhammedov'],
      ru: ['Сердар Бердымухамедов', 'Сердар Бердымухаммедов'],
    },
    definition: {
      en: 'President of Turkmenistan from March 2022, son and successor of Gurbanguly Berdimuhamedow.',
      ru: 'Президент Туркменистана с марта 2022 года, сын и преемник Гурбангулы Бердымухамедова.',
    },
    of: 'turkmenistan',
    roles: [
      { title: { en: 'President of Turkmenistan', ru: 'Президент Туркменистана' }, from: '2022-03-19' },
    ],
    source: { title: 'Wikipedia: Serdar Berdimuhamedow', url: 'https://en.wikipedia.org/wiki/Serdar_Berdimuhamedow' },
  },
  {
    id: 'sergey-lavrov',
    kind: 'person',
    name: { en: 'Sergey Lavrov', ru: 'Сергей Лавров' },
    aliases: {
      en: ['Sergey Lavrov', 'Lavrov', 'Sergei Lavrov'],
      ru: ['Сергей Лавров', 'Лавров', 'Сергей Викторович Лавров'],
    },
    definition: {
      en: 'Foreign minister of Russia from March 2004; before that its permanent representative to the UN.',
      ru: 'Министр иностранных дел России с марта 2004 года; прежде постоянный представитель при ООН.',
    },
    of: 'russia',
    roles: [
      { title: { en: 'Permanent Representative of Russia to the United Nations', ru: 'Постоянный представитель России при ООН' }, from: '1994', to: '2004' },
      { title: { en: 'Minister of Foreign Affairs of Russia', ru: 'Министр иностранных дел России' }, from: '2004-03-09' },
    ],
    source: { title: 'Wikipedia: Sergey Lavrov', url: 'https://en.wikipedia.org/wiki/Sergey_Lavrov' },
  },
  {
    id: 'shavkat-mirziyoyev',
    kind: 'person',
    name: { en: 'Shavkat Mirziyoyev', ru: 'Шавкат Мирзиёев' },
    aliases: {
      en: ['Shavkat Mirziyoyev', 'Mirziyoyev', 'Mirziyoev', 'Mirziyaev', 'Shavkat Mirziyoev', 'Shavkat Mirziyaev'],
      ru: ['Шавкат Мирзиёев', 'Мирзиёев', 'Шавкат Миромонович Мирзиёев'],
    },
    definition: {
      en: 'President of Uzbekistan from 2016, prime minister from 2003 to 2016; successor of Islam Karimov.',
      ru: 'Президент Узбекистана с 2016 года, премьер-министр в 2003–2016 годах; преемник Ислама Каримова.',
    },
    of: 'uzbekistan',
    roles: [
      { title: { en: 'Prime Minister of Uzbekistan', ru: 'Премьер-министр Узбекистана' }, from: '2003-12-12', to: '2016-12-14' },
      { title: { en: 'Interim President of Uzbekistan', ru: 'Временно исполняющий обязанности президента Узбекистана' }, from: '2016-09-08', to: '2016-12-14' },
      { title: { en: 'President of Uzbekistan', ru: 'Президент Узбекистана' }, from: '2016-12-14' },
    ],
    source: { title: 'Wikipedia: Shavkat Mirziyoyev', url: 'https://en.wikipedia.org/wiki/Shavkat_Mirziyoyev' },
  },
  {
    id: 'vladimir-putin',
    kind: 'person',
    name: { en: 'Vladimir Putin', ru: 'Владимир Путин' },
    aliases: {
      en: ['Vladimir Putin', 'Putin', 'Vladimir V. Putin'],
      ru: ['Владимир Путин', 'Путин', 'Владимир Владимирович Путин'],
    },
    definition: {
      en: 'President of Russia from 2000 to 2008 and from 2012; prime minister in between.',
      ru: 'Президент России с 2000 по 2008 год и с 2012 года; между этими сроками — глава правительства.',
    },
    of: 'russia',
    roles: [
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '1999-08-16', to: '2000-05-07' },
      { title: { en: 'Acting President of Russia', ru: 'Исполняющий обязанности президента России' }, from: '1999-12-31', to: '2000-05-07' },
      { title: { en: 'President of Russia', ru: 'Президент России' }, from: '2000-05-07', to: '2008-05-07' },
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '2008-05-08', to: '2012-05-07' },
      { title: { en: 'President of Russia', ru: 'Президент России' }, from: '2012-05-07' },
    ],
    source: { title: 'Wikipedia: Vladimir Putin', url: 'https://en.wikipedia.org/wiki/Vladimir_Putin' },
  },
  {
    id: 'volodymyr-zelensky',
    kind: 'person',
    name: { en: 'Volodymyr Zelensky', ru: 'Владимир Зеленский' },
    aliases: {
      en: ['Volodymyr Zelensky', 'Zelensky', 'Zelenskyy', 'Zelenskiy', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
      ru: ['Владимир Зеленский', 'Зеленский'],
    },
    definition: {
      en: 'President of Ukraine from May 2019; before that an actor and producer.',
      ru: 'Президент Украины с мая 2019 года; прежде актёр и продюсер.',
    },
    of: 'ukraine',
    roles: [
      { title: { en: 'President of Ukraine', ru: 'Президент Украины' }, from: '2019-05-20' },
    ],
    source: { title: 'Wikipedia: Volodymyr Zelensky', url: 'https://en.wikipedia.org/wiki/Volodymyr_Zelensky' },
  },
  {
    id: 'wang-yi',
    kind: 'person',
    name: { en: 'Wang Yi', ru: 'Ван И' },
    aliases: {
      en: ['Wang Yi'],
      ru: ['Ван И'],
    },
    definition: {
      en: 'Foreign minister of China from 2013 to 2022 and again from July 2023; heads the Communist Party\'s foreign affairs office from 2023.',
      ru: 'Министр иностранных дел Китая в 2013–2022 годах и вновь с июля 2023 года; с 2023 года возглавляет канцелярию ЦК КПК по иностранным делам.',
    },
    of: 'china',
    roles: [
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '2013-03-16', to: '2022-12-30' },
      { title: { en: 'Director of the Office of the Central Foreign Affairs Commission', ru: 'Глава Канцелярии Комиссии ЦК КПК по иностранным делам' }, from: '2023-01' },
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '2023-07-25' },
    ],
    source: { title: 'Wikipedia: Wang Yi (politician)', url: 'https://en.wikipedia.org/wiki/Wang_Yi_(politician)' },
  },
  {
    id: 'xi-jinping',
    kind: 'person',
    name: { en: 'Xi Jinping', ru: 'Си Цзиньпин' },
    aliases: {
      en: ['Xi Jinping', 'President Xi'],
      ru: ['Си Цзиньпин'],
    },
    definition: {
      en: 'Leader of China: general secretary of the Communist Party from November 2012, president from March 2013.',
      ru: 'Руководитель Китая: генеральный секретарь Компартии с ноября 2012 года, председатель КНР с марта 2013 года.',
    },
    of: 'china',
    roles: [
      { title: { en: 'Vice President of China', ru: 'Заместитель председателя КНР' }, from: '2008-03-15', to: '2013-03-14' },
      { title: { en: 'General Secretary of the Chinese Communist Party', ru: 'Генеральный секретарь ЦК Компартии Китая' }, from: '2012-11-15' },
      { title: { en: 'President of China', ru: 'Председатель КНР' }, from: '2013-03-14' },
    ],
    source: { title: 'Wikipedia: Xi Jinping', url: 'https://en.wikipedia.org/wiki/Xi_Jinping' },
  },
];
