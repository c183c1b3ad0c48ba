// People of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia: what they held and when.
import type { Entry } from '../model.ts';

export const peopleEurasia: readonly Entry[] = [
  {
    id: 'akylbek-japarov',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Akylbek Japarov', ru: 'Акылбек Жапаров' },
    aliases: {
      en: ['Akylbek Zhaparov'],
    },
    definition: {
      en: "Kyrgyz politician and economist, head of the government of Kyrgyzstan from 2021 to 2024; no relation of the president's.",
      ru: 'Кыргызский политик и экономист, глава правительства Кыргызстана в 2021–2024 годах; однофамилец президента.',
    },
    roles: [
      { title: { en: 'Chairman of the Cabinet of Ministers of Kyrgyzstan', ru: 'Председатель Кабинета министров Кыргызстана' }, from: '2021-10', to: '2024-12-16' },
    ],
    wikipedia: 'Akylbek Japarov',
  },
  {
    id: 'alexander-lukashenko',
    kind: 'person',
    of: 'belarus',
    name: { en: 'Alexander Lukashenko', ru: 'Александр Лукашенко' },
    aliases: {
      en: ['Lukashenko', 'Lukashenka', 'Aleksandr Lukashenko', 'Alyaksandr Lukashenka', 'Aliaksandr Lukashenka'],
      ru: ['Лукашенко', 'Александр Григорьевич Лукашенко'],
    },
    definition: {
      en: 'President of Belarus from July 1994, the first to hold the office and the only one so far (as of early 2026).',
      ru: 'Президент Беларуси с июля 1994 года, первый и пока единственный в этой должности (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'President of Belarus', ru: 'Президент Беларуси' }, from: '1994-07-20' },
    ],
    wikipedia: 'Alexander Lukashenko',
  },
  {
    id: 'boris-yeltsin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Boris Yeltsin', ru: 'Борис Ельцин' },
    aliases: {
      en: ['Yeltsin', 'Boris Eltsin'],
      ru: ['Ельцин'],
    },
    definition: {
      en: 'First president of Russia, from 1991 to 1999; one of the founders of the CIS. Lived 1931–2007.',
      ru: 'Первый президент России, с 1991 по 1999 год; один из основателей СНГ. Годы жизни: 1931–2007.',
    },
    roles: [
      { title: { en: 'President of Russia', ru: 'Президент России' }, from: '1991-07-10', to: '1999-12-31' },
    ],
    wikipedia: 'Boris Yeltsin',
  },
  {
    id: 'dariga-nazarbayeva',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Dariga Nazarbayeva', ru: 'Дарига Назарбаева' },
    aliases: {
      en: ['Nazarbayeva', 'Nazarbaeva', 'Dariga Nazarbaeva'],
    },
    definition: {
      en: 'Kazakh politician, eldest daughter of Nursultan Nazarbayev; chaired the Senate in 2019–2020.',
      ru: 'Казахстанский политик, старшая дочь Нурсултана Назарбаева; возглавляла Сенат в 2019–2020 годах.',
    },
    roles: [
      { title: { en: 'Chair of the Senate of Kazakhstan', ru: 'Председатель Сената Казахстана' }, from: '2019-03-20', to: '2020-05-02' },
    ],
    wikipedia: 'Dariga Nazarbayeva',
  },
  {
    id: 'dmitry-medvedev',
    kind: 'person',
    of: 'russia',
    name: { en: 'Dmitry Medvedev', ru: 'Дмитрий Медведев' },
    aliases: {
      en: ['Dmitri Medvedev', 'Dmitry A. Medvedev'],
      ru: ['Дмитрий Анатольевич Медведев'],
    },
    definition: {
      en: 'Russian politician, president of Russia from 2008 to 2012, prime minister until 2020; later deputy head of the Security Council.',
      ru: 'Российский политик, президент России в 2008–2012 годах, премьер-министр до 2020 года; затем заместитель председателя Совета безопасности.',
    },
    roles: [
      { title: { en: 'President of Russia', ru: 'Президент России' }, from: '2008-05-07', to: '2012-05-07' },
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '2012-05-08', to: '2020-01-16' },
      { title: { en: 'Deputy Chairman of the Security Council of Russia', ru: 'Заместитель председателя Совета безопасности России' }, from: '2020-01-16' },
    ],
    wikipedia: 'Dmitry Medvedev',
  },
  {
    id: 'emomali-rahmon',
    kind: 'person',
    of: 'tajikistan',
    name: { en: 'Emomali Rahmon', ru: 'Эмомали Рахмон' },
    aliases: {
      en: ['Rahmon', 'Rakhmon', 'Emomali Rakhmon', 'Emomali Rahmonov', 'Imomali Rakhmonov'],
      ru: ['Рахмон', 'Эмомали Рахмонов'],
    },
    definition: {
      en: 'Head of state of Tajikistan from 1992, president from 1994; bore the name Rahmonov until 2007.',
      ru: 'Глава Таджикистана с 1992 года, президент с 1994 года; до 2007 года носил фамилию Рахмонов.',
    },
    roles: [
      { title: { en: 'Chairman of the Supreme Assembly of Tajikistan, head of state', ru: 'Председатель Верховного Совета Таджикистана, глава государства' }, from: '1992-11-20', to: '1994-11-16' },
      { title: { en: 'President of Tajikistan', ru: 'Президент Таджикистана' }, from: '1994-11-16' },
    ],
    wikipedia: 'Emomali Rahmon',
  },
  {
    id: 'gurbanguly-berdimuhamedow',
    kind: 'person',
    of: 'turkmenistan',
    name: { en: 'Gurbanguly Berdimuhamedow', ru: 'Гурбангулы Бердымухамедов' },
    aliases: {
      en: ['Gurbanguly Berdimuhamedov', 'Gurbanguly Berdymukhamedov', 'Gurbanguly Berdymukhammedov'],
      ru: ['Гурбангулы Бердымухаммедов'],
    },
    definition: {
      en: "President of Turkmenistan from 2007 to 2022, after him his son Serdar; chairs the People's Council (as of early 2026).",
      ru: 'Президент Туркменистана с 2007 по 2022 год, преемник — сын Сердар; возглавляет Халк Маслахаты (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'Acting President of Turkmenistan', ru: 'Исполняющий обязанности президента Туркменистана' }, from: '2006-12-21', to: '2007-02-14' },
      { title: { en: 'President of Turkmenistan', ru: 'Президент Туркменистана' }, from: '2007-02-14', to: '2022-03-19' },
      { title: { en: "Chairman of the People's Council of Turkmenistan", ru: 'Председатель Халк Маслахаты Туркменистана' }, from: '2021-04-14' },
    ],
    wikipedia: 'Gurbanguly Berdimuhamedow',
  },
  {
    id: 'heydar-aliyev',
    kind: 'person',
    of: 'azerbaijan',
    name: { en: 'Heydar Aliyev', ru: 'Гейдар Алиев' },
    aliases: {
      en: ['Haydar Aliyev', 'Geidar Aliev'],
    },
    definition: {
      en: 'President of Azerbaijan from 1993 to 2003, father of Ilham Aliyev; head of Soviet Azerbaijan from 1969 to 1982. Lived 1923–2003.',
      ru: 'Президент Азербайджана с 1993 по 2003 год, отец Ильхама Алиева; в 1969–1982 годах руководил советским Азербайджаном. Годы жизни: 1923–2003.',
    },
    roles: [
      { title: { en: 'President of Azerbaijan', ru: 'Президент Азербайджана' }, from: '1993-10-10', to: '2003-10-31' },
    ],
    wikipedia: 'Heydar Aliyev',
  },
  {
    id: 'ilham-aliyev',
    kind: 'person',
    of: 'azerbaijan',
    name: { en: 'Ilham Aliyev', ru: 'Ильхам Алиев' },
    aliases: {
      en: ['Aliyev', 'Aliev', 'Ilham Aliev'],
      ru: ['Алиев', 'Ильхам Гейдарович Алиев'],
    },
    definition: {
      en: 'President of Azerbaijan from 2003, successor to his father Heydar Aliyev.',
      ru: 'Президент Азербайджана с 2003 года, преемник своего отца Гейдара Алиева.',
    },
    roles: [
      { title: { en: 'President of Azerbaijan', ru: 'Президент Азербайджана' }, from: '2003-10-31' },
    ],
    wikipedia: 'Ilham Aliyev',
  },
  {
    id: 'islam-karimov',
    kind: 'person',
    of: 'uzbekistan',
    name: { en: 'Islam Karimov', ru: 'Ислам Каримов' },
    aliases: {
      en: ['Karimov', 'Islom Karimov'],
      ru: ['Каримов'],
    },
    definition: {
      en: 'First president of Uzbekistan, from independence in 1991 to his death in 2016; head of Soviet Uzbekistan from 1989.',
      ru: 'Первый президент Узбекистана, с 1991 года до смерти в 2016 году; с 1989 года возглавлял советский Узбекистан.',
    },
    roles: [
      { title: { en: 'President of the Uzbek Soviet Socialist Republic', ru: 'Президент Узбекской ССР' }, from: '1990-03-24', to: '1991-09-01' },
      { title: { en: 'President of Uzbekistan', ru: 'Президент Узбекистана' }, from: '1991-09-01', to: '2016-09-02' },
    ],
    wikipedia: 'Islam Karimov',
  },
  {
    id: 'karim-massimov',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Karim Massimov', ru: 'Карим Масимов' },
    aliases: {
      en: ['Massimov', 'Karim Masimov', 'Masimov'],
      ru: ['Масимов'],
    },
    definition: {
      en: 'Prime minister of Kazakhstan twice, then security chief; dismissed in January 2022 and convicted of treason in 2023.',
      ru: 'Дважды премьер-министр Казахстана, затем глава КНБ; в январе 2022 года уволен, в 2023 году осуждён за государственную измену.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2007-01-10', to: '2012-09-24' },
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2014-04-02', to: '2016-09-08' },
      { title: { en: 'Chairman of the National Security Committee of Kazakhstan', ru: 'Председатель Комитета национальной безопасности Казахстана' }, from: '2016-09-08', to: '2022-01-05' },
    ],
    wikipedia: 'Karim Massimov',
  },
  {
    id: 'kassym-jomart-tokayev',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Kassym-Jomart Tokayev', ru: 'Касым-Жомарт Токаев' },
    aliases: {
      en: [
        'Tokayev', 'Tokaev', 'Kassym-Jomart Tokaev', 'Kassym-Zhomart Tokayev', 'Kasym-Zhomart Tokayev', 'Kasym-Jomart Tokayev',
        'Qasym-Jomart Tokayev',
      ],
      ru: ['Токаев', 'Касым-Жомарт Кемелевич Токаев'],
    },
    definition: {
      en: 'President of Kazakhstan from March 2019; earlier foreign minister, prime minister and chairman of the Senate.',
      ru: 'Президент Казахстана с марта 2019 года; прежде министр иностранных дел, премьер-министр и председатель Сената.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '1994-10-13', to: '1999-10-12' },
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '1999-10-12', to: '2002-01-28' },
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '2002-01-29', to: '2007-01-11' },
      { title: { en: 'Chairman of the Senate of Kazakhstan', ru: 'Председатель Сената Казахстана' }, from: '2007-01-11', to: '2011-04-15' },
      { title: { en: 'Director-General of the UN Office at Geneva', ru: 'Генеральный директор Отделения ООН в Женеве' }, from: '2011-03-12', to: '2013-10-16' },
      { title: { en: 'Chairman of the Senate of Kazakhstan', ru: 'Председатель Сената Казахстана' }, from: '2013-10-16', to: '2019-03-19' },
      { title: { en: 'President of Kazakhstan', ru: 'Президент Казахстана' }, from: '2019-03-20' },
    ],
    wikipedia: 'Kassym-Jomart Tokayev',
  },
  {
    id: 'mikhail-gorbachev',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Mikhail Gorbachev', ru: 'Михаил Горбачёв' },
    aliases: {
      en: ['Gorbachev', 'Mikhail Gorbachov'],
      ru: ['Горбачёв'],
    },
    definition: {
      en: 'Last leader of the Soviet Union, 1985–1991, known for the reforms of perestroika. Lived 1931–2022.',
      ru: 'Последний руководитель Советского Союза, 1985–1991, известен реформами перестройки. Годы жизни: 1931–2022.',
    },
    roles: [
      { title: { en: 'General Secretary of the Communist Party of the Soviet Union', ru: 'Генеральный секретарь ЦК КПСС' }, from: '1985-03-11', to: '1991-08-24' },
      { title: { en: 'President of the Soviet Union', ru: 'Президент СССР' }, from: '1990-03-15', to: '1991-12-25' },
    ],
    wikipedia: 'Mikhail Gorbachev',
  },
  {
    id: 'mikhail-mishustin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Mikhail Mishustin', ru: 'Михаил Мишустин' },
    aliases: {
      en: ['Mishustin'],
      ru: ['Мишустин'],
    },
    definition: {
      en: 'Prime minister of Russia from January 2020; head of the tax service from 2010 to 2020.',
      ru: 'Председатель правительства России с января 2020 года; в 2010–2020 годах глава налоговой службы.',
    },
    roles: [
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '2020-01-16' },
    ],
    wikipedia: 'Mikhail Mishustin',
  },
  {
    id: 'nikol-pashinyan',
    kind: 'person',
    of: 'armenia',
    name: { en: 'Nikol Pashinyan', ru: 'Никол Пашинян' },
    aliases: {
      en: ['Pashinyan', 'Pashinian', 'Nikol Pashinian'],
      ru: ['Пашинян'],
    },
    definition: {
      en: 'Prime minister of Armenia from May 2018, when protests that he led brought down the government.',
      ru: 'Премьер-министр Армении с мая 2018 года, когда возглавленные им протесты привели к отставке правительства.',
    },
    roles: [
      { title: { en: 'Prime Minister of Armenia', ru: 'Премьер-министр Армении' }, from: '2018-05-08' },
    ],
    wikipedia: 'Nikol Pashinyan',
  },
  {
    id: 'nursultan-nazarbayev',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Nursultan Nazarbayev', ru: 'Нурсултан Назарбаев' },
    aliases: {
      en: ['Nazarbayev', 'Nazarbaev', 'Nursultan Nazarbaev', 'Elbasy'],
      ru: ['Назарбаев', 'Нурсултан Абишевич Назарбаев', 'Елбасы'],
    },
    definition: {
      en: 'First president of Kazakhstan, 1990–2019; chaired its Security Council until January 2022. Bore the title Elbasy, leader of the nation.',
      ru: 'Первый президент Казахстана, 1990–2019; до января 2022 года возглавлял Совет безопасности. Носил титул Елбасы — лидер нации.',
    },
    roles: [
      { title: { en: 'First Secretary of the Communist Party of Kazakhstan', ru: 'Первый секретарь ЦК Компартии Казахстана' }, from: '1989-06-22', to: '1991-09-07' },
      { title: { en: 'President of Kazakhstan (until December 1991 the Kazakh SSR)', ru: 'Президент Казахстана (до декабря 1991 года — Казахской ССР)' }, from: '1990-04-24', to: '2019-03-20' },
      { title: { en: 'Chairman of the Security Council of Kazakhstan', ru: 'Председатель Совета безопасности Казахстана' }, from: '1991-08-21', to: '2022-01-05' },
    ],
    wikipedia: 'Nursultan Nazarbayev',
  },
  {
    id: 'olzhas-bektenov',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Olzhas Bektenov', ru: 'Олжас Бектенов' },
    aliases: {
      en: ['Bektenov'],
      ru: ['Бектенов'],
    },
    definition: {
      en: "Prime minister of Kazakhstan from February 2024; before that head of the president's administration.",
      ru: 'Премьер-министр Казахстана с февраля 2024 года; до того руководитель администрации президента.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2024-02-06' },
    ],
    wikipedia: 'Olzhas Bektenov',
  },
  {
    id: 'sadyr-japarov',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Sadyr Japarov', ru: 'Садыр Жапаров' },
    aliases: {
      en: ['Japarov', 'Zhaparov', 'Sadyr Zhaparov'],
      ru: ['Жапаров', 'Садыр Нургожоевич Жапаров'],
    },
    definition: {
      en: 'President of Kyrgyzstan from January 2021; came to power in the upheaval of October 2020.',
      ru: 'Президент Кыргызстана с января 2021 года; пришёл к власти в ходе событий октября 2020 года.',
    },
    roles: [
      { title: { en: 'Acting President of Kyrgyzstan', ru: 'Исполняющий обязанности президента Кыргызстана' }, from: '2020-10-15', to: '2020-11-14' },
      { title: { en: 'President of Kyrgyzstan', ru: 'Президент Кыргызстана' }, from: '2021-01-28' },
    ],
    wikipedia: 'Sadyr Japarov',
  },
  {
    id: 'serdar-berdimuhamedow',
    kind: 'person',
    of: 'turkmenistan',
    name: { en: 'Serdar Berdimuhamedow', ru: 'Сердар Бердымухамедов' },
    aliases: {
      en: ['Serdar Berdimuhamedov', 'Serdar Berdymukhamedov', 'Serdar Berdymukhammedov'],
      ru: ['Сердар Бердымухаммедов'],
    },
    definition: {
      en: 'President of Turkmenistan from March 2022, son and successor of Gurbanguly Berdimuhamedow.',
      ru: 'Президент Туркменистана с марта 2022 года, сын и преемник Гурбангулы Бердымухамедова.',
    },
    roles: [
      { title: { en: 'President of Turkmenistan', ru: 'Президент Туркменистана' }, from: '2022-03-19' },
    ],
    wikipedia: 'Serdar Berdimuhamedow',
  },
  {
    id: 'sergey-lavrov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergey Lavrov', ru: 'Сергей Лавров' },
    aliases: {
      en: ['Lavrov', 'Sergei Lavrov'],
      ru: ['Лавров', 'Сергей Викторович Лавров'],
    },
    definition: {
      en: 'Foreign minister of Russia from March 2004; before that its permanent representative to the UN.',
      ru: 'Министр иностранных дел России с марта 2004 года; прежде постоянный представитель при ООН.',
    },
    roles: [
      { title: { en: 'Permanent Representative of Russia to the United Nations', ru: 'Постоянный представитель России при ООН' }, from: '1994', to: '2004' },
      { title: { en: 'Minister of Foreign Affairs of Russia', ru: 'Министр иностранных дел России' }, from: '2004-03-09' },
    ],
    wikipedia: 'Sergey Lavrov',
  },
  {
    id: 'shavkat-mirziyoyev',
    kind: 'person',
    of: 'uzbekistan',
    name: { en: 'Shavkat Mirziyoyev', ru: 'Шавкат Мирзиёев' },
    aliases: {
      en: ['Mirziyoyev', 'Mirziyoev', 'Mirziyaev', 'Shavkat Mirziyoev', 'Shavkat Mirziyaev'],
      ru: ['Мирзиёев', 'Шавкат Миромонович Мирзиёев'],
    },
    definition: {
      en: 'President of Uzbekistan from 2016, prime minister from 2003 to 2016; successor of Islam Karimov.',
      ru: 'Президент Узбекистана с 2016 года, премьер-министр в 2003–2016 годах; преемник Ислама Каримова.',
    },
    roles: [
      { title: { en: 'Prime Minister of Uzbekistan', ru: 'Премьер-министр Узбекистана' }, from: '2003-12-12', to: '2016-12-14' },
      { title: { en: 'Interim President of Uzbekistan', ru: 'Временно исполняющий обязанности президента Узбекистана' }, from: '2016-09-08', to: '2016-12-14' },
      { title: { en: 'President of Uzbekistan', ru: 'Президент Узбекистана' }, from: '2016-12-14' },
    ],
    wikipedia: 'Shavkat Mirziyoyev',
  },
  {
    id: 'vladimir-putin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Vladimir Putin', ru: 'Владимир Путин' },
    aliases: {
      en: ['Putin', 'Vladimir V. Putin'],
      ru: ['Путин', 'Владимир Владимирович Путин'],
    },
    definition: {
      en: 'President of Russia from 2000 to 2008 and from 2012; prime minister in between.',
      ru: 'Президент России с 2000 по 2008 год и с 2012 года; между этими сроками — глава правительства.',
    },
    roles: [
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '1999-08-16', to: '2000-05-07' },
      { title: { en: 'Acting President of Russia', ru: 'Исполняющий обязанности президента России' }, from: '1999-12-31', to: '2000-05-07' },
      { title: { en: 'President of Russia', ru: 'Президент России' }, from: '2000-05-07', to: '2008-05-07' },
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '2008-05-08', to: '2012-05-07' },
      { title: { en: 'President of Russia', ru: 'Президент России' }, from: '2012-05-07' },
    ],
    wikipedia: 'Vladimir Putin',
  },
  {
    id: 'volodymyr-zelensky',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Volodymyr Zelensky', ru: 'Владимир Зеленский' },
    aliases: {
      en: ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
      ru: ['Зеленский'],
    },
    definition: {
      en: 'President of Ukraine from May 2019; before that an actor and producer.',
      ru: 'Президент Украины с мая 2019 года; прежде актёр и продюсер.',
    },
    roles: [
      { title: { en: 'President of Ukraine', ru: 'Президент Украины' }, from: '2019-05-20' },
    ],
    wikipedia: 'Volodymyr Zelensky',
  },
];
