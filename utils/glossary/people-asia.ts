// People of South, Southeast and East Asia, Australia and the Pacific: what they held and when.
import type { Entry } from '../model.ts';

export const peopleAsia: readonly Entry[] = [
  {
    id: 'abdul-qadeer-khan',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Abdul Qadeer Khan', ru: 'Абдул Кадыр Хан' },
    aliases: {
      en: ['A. Q. Khan', '?Khan'],
      ru: ['?Хан', 'Абдул Кадир Хан'],
    },
    definition: {
      en: 'Pakistani metallurgist, led the programme of uranium enrichment; admitted in 2004 to passing on nuclear technology. Lived 1936–2021.',
      ru: 'Пакистанский металлург, руководил программой обогащения урана; в 2004 году признал передачу ядерных технологий. Годы жизни: 1936–2021.',
    },
    roles: [
      { title: { en: 'Director of the Kahuta Research Laboratories', ru: 'Директор исследовательских лабораторий в Кахуте' }, from: '1976', to: '2001' },
    ],
    wikipedia: 'Abdul Qadeer Khan',
  },
  {
    id: 'abdulla-yameen',
    kind: 'person',
    of: 'maldives',
    name: { en: 'Abdulla Yameen', ru: 'Абдулла Ямин' },
    aliases: {
      en: ['?Yameen'],
      ru: ['?Ямин'],
    },
    definition: {
      en: 'President of the Maldives from 2013 to 2018.',
      ru: 'Президент Мальдив в 2013–2018 годах.',
    },
    roles: [
      { title: { en: 'President of the Maldives', ru: 'Президент Мальдив' }, from: '2013-11-17', to: '2018-11-17' },
    ],
    wikipedia: 'Abdulla Yameen',
  },
  {
    id: 'abdurrahman-wahid',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Abdurrahman Wahid', ru: 'Абдуррахман Вахид' },
    aliases: {
      en: ['Gus Dur', '?Wahid'],
      ru: ['?Вахид'],
    },
    definition: {
      en: 'President of Indonesia from 1999 to 2001.',
      ru: 'Президент Индонезии в 1999–2001 годах.',
    },
    roles: [
      { title: { en: 'President of Indonesia', ru: 'Президент Индонезии' }, from: '1999-10-20', to: '2001-07-23' },
    ],
    wikipedia: 'Abdurrahman Wahid',
  },
  {
    id: 'abhisit-vejjajiva',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Abhisit Vejjajiva', ru: 'Апхисит Ветчачива' },
    aliases: {
      en: ['Abhisit'],
      ru: ['Апхисит', 'Абхисит Ветчачива'],
    },
    definition: {
      en: 'Prime minister of Thailand from 2008 to 2011.',
      ru: 'Премьер-министр Таиланда в 2008–2011 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Thailand', ru: 'Премьер-министр Таиланда' }, from: '2008-12-17', to: '2011-08' },
    ],
    wikipedia: 'Abhisit Vejjajiva',
  },
  {
    id: 'ajit-doval',
    kind: 'person',
    of: 'india',
    name: { en: 'Ajit Doval', ru: 'Аджит Довал' },
    aliases: {
      en: ['Doval'],
      ru: ['Довал'],
    },
    definition: {
      en: 'National security adviser of India from 2014.',
      ru: 'Советник премьер-министра Индии по национальной безопасности с 2014 года.',
    },
    roles: [
      { title: { en: 'National Security Adviser of India', ru: 'Советник премьер-министра Индии по национальной безопасности' }, from: '2014-05' },
    ],
    wikipedia: 'Ajit Doval',
  },
  {
    id: 'akihito',
    kind: 'person',
    of: 'japan',
    name: { en: 'Akihito', ru: 'Акихито' },
    definition: {
      en: 'Emperor of Japan from 1989 to 2019; abdicated in favour of his son Naruhito.',
      ru: 'Император Японии в 1989–2019 годах; отрёкся от престола в пользу сына, Нарухито.',
    },
    roles: [
      { title: { en: 'Emperor of Japan', ru: 'Император Японии' }, from: '1989-01-07', to: '2019-04-30' },
    ],
    wikipedia: 'Akihito',
  },
  {
    id: 'amit-shah',
    kind: 'person',
    of: 'india',
    name: { en: 'Amit Shah', ru: 'Амит Шах' },
    aliases: {
      en: ['?Shah'],
      ru: ['?Шах'],
    },
    definition: {
      en: 'Minister of home affairs of India from 2019; president of the Bharatiya Janata Party from 2014 to 2020.',
      ru: 'Министр внутренних дел Индии с 2019 года; председатель «Бхаратия джаната парти» в 2014–2020 годах.',
    },
    roles: [
      { title: { en: 'President of the Bharatiya Janata Party', ru: 'Председатель «Бхаратия джаната парти»' }, from: '2014-07', to: '2020-01' },
      { title: { en: 'Minister of Home Affairs of India', ru: 'Министр внутренних дел Индии' }, from: '2019-05' },
    ],
    wikipedia: 'Amit Shah',
  },
  {
    id: 'anthony-albanese',
    kind: 'person',
    of: 'australia',
    name: { en: 'Anthony Albanese', ru: 'Энтони Албаниз' },
    aliases: {
      en: ['?Albanese'],
      ru: ['Албаниз', 'Энтони Албанезе', '?Албанезе'],
    },
    definition: {
      en: 'Prime minister of Australia from 2022; leader of the Labor Party from 2019.',
      ru: 'Премьер-министр Австралии с 2022 года; с 2019 года лидер Лейбористской партии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '2022-05-23' },
    ],
    wikipedia: 'Anthony Albanese',
  },
  {
    id: 'anura-kumara-dissanayake',
    kind: 'person',
    of: 'sri-lanka',
    name: { en: 'Anura Kumara Dissanayake', ru: 'Анура Кумара Диссанаяке' },
    aliases: {
      en: ['Dissanayake', 'Anura Dissanayake'],
      ru: ['Диссанаяке', 'Дисанаяке'],
    },
    definition: {
      en: 'President of Sri Lanka from 2024.',
      ru: 'Президент Шри-Ланки с 2024 года.',
    },
    roles: [
      { title: { en: 'President of Sri Lanka', ru: 'Президент Шри-Ланки' }, from: '2024-09-23' },
    ],
    wikipedia: 'Anura Kumara Dissanayake',
  },
  {
    id: 'anutin-charnvirakul',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Anutin Charnvirakul', ru: 'Анутин Чанвиракун' },
    aliases: {
      en: ['Anutin'],
      ru: ['Анутин'],
    },
    definition: {
      en: 'Prime minister of Thailand from 2025.',
      ru: 'Премьер-министр Таиланда с 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Thailand', ru: 'Премьер-министр Таиланда' }, from: '2025-09' },
    ],
    wikipedia: 'Anutin Charnvirakul',
  },
  {
    id: 'anwar-ibrahim',
    kind: 'person',
    of: 'malaysia',
    name: { en: 'Anwar Ibrahim', ru: 'Анвар Ибрагим' },
    aliases: {
      en: ['?Anwar'],
      ru: ['?Анвар'],
    },
    definition: {
      en: 'Prime minister of Malaysia from 2022; deputy prime minister from 1993 to 1998.',
      ru: 'Премьер-министр Малайзии с 2022 года; заместитель премьер-министра в 1993–1998 годах.',
    },
    roles: [
      { title: { en: 'Deputy Prime Minister of Malaysia', ru: 'Заместитель премьер-министра Малайзии' }, from: '1993-12', to: '1998-09' },
      { title: { en: 'Prime Minister of Malaysia', ru: 'Премьер-министр Малайзии' }, from: '2022-11-24' },
    ],
    wikipedia: 'Anwar Ibrahim',
  },
  {
    id: 'asif-ali-zardari',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Asif Ali Zardari', ru: 'Асиф Али Зардари' },
    aliases: {
      en: ['?Zardari', 'Asif Zardari'],
      ru: ['?Зардари'],
    },
    definition: {
      en: 'President of Pakistan from 2008 to 2013 and from 2024; widower of Benazir Bhutto.',
      ru: 'Президент Пакистана в 2008–2013 годах и с 2024 года; вдовец Беназир Бхутто.',
    },
    roles: [
      { title: { en: 'President of Pakistan', ru: 'Президент Пакистана' }, from: '2008-09-09', to: '2013-09' },
      { title: { en: 'President of Pakistan', ru: 'Президент Пакистана' }, from: '2024-03-10' },
    ],
    wikipedia: 'Asif Ali Zardari',
  },
  {
    id: 'asim-munir',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Asim Munir', ru: 'Асим Мунир' },
    aliases: {
      en: ['?Munir', 'Syed Asim Munir'],
      ru: ['?Мунир', 'Сайед Асим Мунир'],
    },
    definition: {
      en: "Head of Pakistan's army from November 2022, field marshal from May 2025, chief of defence forces from December 2025.",
      ru: 'Глава сухопутных войск Пакистана с ноября 2022 года, фельдмаршал с мая 2025 года, с декабря 2025 года глава сил обороны.',
    },
    roles: [
      { title: { en: 'Chief of Army Staff of Pakistan', ru: 'Начальник штаба сухопутных войск Пакистана' }, from: '2022-11-29' },
      { title: { en: 'Chief of Defence Forces of Pakistan', ru: 'Главнокомандующий силами обороны Пакистана' }, from: '2025-12' },
    ],
    wikipedia: 'Asim Munir',
  },
  {
    id: 'atal-bihari-vajpayee',
    kind: 'person',
    of: 'india',
    name: { en: 'Atal Bihari Vajpayee', ru: 'Атал Бихари Ваджпаи' },
    aliases: {
      en: ['Vajpayee'],
      ru: ['Ваджпаи'],
    },
    definition: {
      en: 'Prime minister of India in 1996 and from 1998 to 2004, of the Bharatiya Janata Party.',
      ru: 'Премьер-министр Индии в 1996 и 1998–2004 годах, от «Бхаратия джаната парти».',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of India', ru: 'Министр иностранных дел Индии' }, from: '1977-03', to: '1979-07' },
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '1996-05-16', to: '1996-06-01' },
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '1998-03-19', to: '2004-05-22' },
    ],
    wikipedia: 'Atal Bihari Vajpayee',
  },
  {
    id: 'aung-san-suu-kyi',
    kind: 'person',
    of: 'myanmar',
    name: { en: 'Aung San Suu Kyi', ru: 'Аун Сан Су Чжи' },
    aliases: {
      en: ['Suu Kyi'],
      ru: ['Су Чжи', 'Аунг Сан Су Чжи'],
    },
    definition: {
      en: "Leader of Myanmar's National League for Democracy, state counsellor 2016–2021, detained after the coup of 2021; Nobel Peace laureate of 1991.",
      ru: 'Лидер Национальной лиги за демократию Мьянмы, государственный советник в 2016–2021 годах, заключена под стражу после переворота 2021 года; лауреат Нобелевской премии мира 1991 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Myanmar', ru: 'Министр иностранных дел Мьянмы' }, from: '2016-03-30', to: '2021-02-01' },
      { title: { en: 'State Counsellor of Myanmar', ru: 'Государственный советник Мьянмы' }, from: '2016-04-06', to: '2021-02-01' },
    ],
    wikipedia: 'Aung San Suu Kyi',
  },
  {
    id: 'b-j-habibie',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'B. J. Habibie', ru: 'Бухаруддин Хабиби' },
    aliases: {
      en: ['Habibie', 'Bacharuddin Jusuf Habibie', 'BJ Habibie'],
      ru: ['?Хабиби'],
    },
    definition: {
      en: 'President of Indonesia from 1998 to 1999.',
      ru: 'Президент Индонезии в 1998–1999 годах.',
    },
    roles: [
      { title: { en: 'President of Indonesia', ru: 'Президент Индонезии' }, from: '1998-05-21', to: '1999-10-20' },
    ],
    wikipedia: 'B. J. Habibie',
  },
  {
    id: 'benazir-bhutto',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Benazir Bhutto', ru: 'Беназир Бхутто' },
    aliases: {
      en: ['?Bhutto'],
      ru: ['?Бхутто'],
    },
    definition: {
      en: 'Prime minister of Pakistan from 1988 to 1990 and from 1993 to 1996; assassinated in 2007.',
      ru: 'Премьер-министр Пакистана в 1988–1990 и 1993–1996 годах; убита в 2007 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '1988-12-02', to: '1990-08-06' },
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '1993-10-19', to: '1996-11-05' },
    ],
    wikipedia: 'Benazir Bhutto',
  },
  {
    id: 'benigno-aquino-iii',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Benigno Aquino III', ru: 'Бениньо Акино III' },
    aliases: {
      en: ['?Aquino', 'Benigno Aquino', 'Noynoy Aquino'],
      ru: ['?Акино', 'Бениньо Акино'],
    },
    definition: {
      en: 'President of the Philippines from 2010 to 2016.',
      ru: 'Президент Филиппин в 2010–2016 годах.',
    },
    roles: [
      { title: { en: 'President of the Philippines', ru: 'Президент Филиппин' }, from: '2010-06-30', to: '2016-06-30' },
    ],
    wikipedia: 'Benigno Aquino III',
  },
  {
    id: 'bhumibol-adulyadej',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Bhumibol Adulyadej', ru: 'Пхумипон Адульядет' },
    aliases: {
      en: ['King Bhumibol', 'Rama IX'],
      ru: ['Рама IX'],
    },
    definition: {
      en: 'King of Thailand from 1946 to 2016.',
      ru: 'Король Таиланда в 1946–2016 годах.',
    },
    roles: [
      { title: { en: 'King of Thailand', ru: 'Король Таиланда' }, from: '1946-06-09', to: '2016-10-13' },
    ],
    wikipedia: 'Bhumibol Adulyadej',
  },
  {
    id: 'bilawal-bhutto-zardari',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Bilawal Bhutto Zardari', ru: 'Билавал Бхутто-Зардари' },
    aliases: {
      en: ['Bilawal Bhutto'],
      ru: ['Билавал Бхутто'],
    },
    definition: {
      en: 'Foreign minister of Pakistan from 2022 to 2023; son of Benazir Bhutto.',
      ru: 'Министр иностранных дел Пакистана в 2022–2023 годах; сын Беназир Бхутто.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Pakistan', ru: 'Министр иностранных дел Пакистана' }, from: '2022-04-27', to: '2023-08' },
    ],
    wikipedia: 'Bilawal Bhutto Zardari',
  },
  {
    id: 'bo-xilai',
    kind: 'person',
    of: 'china',
    name: { en: 'Bo Xilai', ru: 'Бо Силай' },
    aliases: {
      en: ['?Bo'],
      ru: ['?Бо'],
    },
    definition: {
      en: 'Communist Party secretary of Chongqing from 2007 to 2012; sentenced to life in prison for corruption in 2013.',
      ru: 'Секретарь горкома КПК Чунцина в 2007–2012 годах; в 2013 году приговорён к пожизненному заключению за коррупцию.',
    },
    roles: [
      { title: { en: 'Communist Party Secretary of Chongqing', ru: 'Секретарь горкома КПК Чунцина' }, from: '2007', to: '2012-03-15' },
    ],
    wikipedia: 'Bo Xilai',
  },
  {
    id: 'bob-hawke',
    kind: 'person',
    of: 'australia',
    name: { en: 'Bob Hawke', ru: 'Боб Хоук' },
    aliases: {
      en: ['?Hawke'],
      ru: ['?Хоук'],
    },
    definition: {
      en: 'Prime minister of Australia from 1983 to 1991.',
      ru: 'Премьер-министр Австралии в 1983–1991 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '1983-03-11', to: '1991-12-20' },
    ],
    wikipedia: 'Bob Hawke',
  },
  {
    id: 'cai-qi',
    kind: 'person',
    of: 'china',
    name: { en: 'Cai Qi', ru: 'Цай Ци' },
    aliases: {
      en: ['?Cai'],
      ru: ['?Цай'],
    },
    definition: {
      en: 'Member of the Politburo Standing Committee of the Chinese Communist Party from 2022, head of its General Office; led Beijing 2017–2022.',
      ru: 'Член Постоянного комитета Политбюро ЦК КПК с 2022 года, глава канцелярии ЦК; в 2017–2022 годах руководил парторганизацией Пекина.',
    },
    roles: [
      { title: { en: 'Communist Party Secretary of Beijing', ru: 'Секретарь горкома КПК Пекина' }, from: '2017-05-27', to: '2022-11-13' },
      { title: { en: 'Member of the Politburo Standing Committee of the Chinese Communist Party', ru: 'Член Постоянного комитета Политбюро ЦК КПК' }, from: '2022-10-23' },
    ],
    wikipedia: 'Cai Qi',
  },
  {
    id: 'carrie-lam',
    kind: 'person',
    of: 'hong-kong',
    name: { en: 'Carrie Lam', ru: 'Кэрри Лам' },
    aliases: {
      ru: ['Керри Лам'],
    },
    definition: {
      en: 'Chief executive of Hong Kong from 2017 to 2022.',
      ru: 'Глава администрации Гонконга в 2017–2022 годах.',
    },
    roles: [
      { title: { en: 'Chief Executive of Hong Kong', ru: 'Глава администрации Гонконга' }, from: '2017-07-01', to: '2022-06-30' },
    ],
    wikipedia: 'Carrie Lam',
  },
  {
    id: 'chen-shui-bian',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Chen Shui-bian', ru: 'Чэнь Шуйбянь' },
    aliases: {
      en: ['?Chen'],
      ru: ['?Чэнь'],
    },
    definition: {
      en: 'President of Taiwan from 2000 to 2008, of the Democratic Progressive Party.',
      ru: 'Президент Тайваня в 2000–2008 годах, член Демократической прогрессивной партии.',
    },
    roles: [
      { title: { en: 'President of Taiwan', ru: 'Президент Тайваня' }, from: '2000-05-20', to: '2008-05-20' },
    ],
    wikipedia: 'Chen Shui-bian',
  },
  {
    id: 'cheng-li-wun',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Cheng Li-wun', ru: 'Чжэн Ливэнь' },
    aliases: {
      en: ['?Cheng'],
      ru: ['?Чжэн'],
    },
    definition: {
      en: 'Taiwanese politician, chairwoman of the Kuomintang from November 2025.',
      ru: 'Тайваньский политик, с ноября 2025 года председатель партии Гоминьдан.',
    },
    roles: [
      { title: { en: 'Chairwoman of the Kuomintang', ru: 'Председатель Гоминьдана' }, from: '2025-11-01' },
    ],
    wikipedia: 'Cheng Li-wun',
  },
  {
    id: 'chiang-kai-shek',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Chiang Kai-shek', ru: 'Чан Кайши' },
    aliases: {
      en: ['?Chiang', 'Generalissimo Chiang'],
    },
    definition: {
      en: 'Leader of the Kuomintang and of the Republic of China on the mainland until 1949, then on Taiwan until his death in 1975.',
      ru: 'Лидер Гоминьдана и Китайской Республики — на материке до 1949 года, затем на Тайване до смерти в 1975 году.',
    },
    roles: [
      { title: { en: 'President of the Republic of China', ru: 'Президент Китайской Республики' }, from: '1948-05-20', to: '1949-01-21' },
      { title: { en: 'President of the Republic of China', ru: 'Президент Китайской Республики' }, from: '1950-03-01', to: '1975-04-05' },
    ],
    wikipedia: 'Chiang Kai-shek',
  },
  {
    id: 'cho-jung-tai',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Cho Jung-tai', ru: 'Чжо Жунтай' },
    aliases: {
      en: ['?Cho'],
      ru: ['?Чжо'],
    },
    definition: {
      en: 'Premier of Taiwan from 2024.',
      ru: 'Премьер Тайваня с 2024 года.',
    },
    roles: [
      { title: { en: 'Premier of Taiwan', ru: 'Премьер Тайваня' }, from: '2024-05-20' },
    ],
    wikipedia: 'Cho Jung-tai',
  },
  {
    id: 'choe-son-hui',
    kind: 'person',
    of: 'north-korea',
    name: { en: 'Choe Son-hui', ru: 'Цой Сон Хи' },
    aliases: {
      en: ['?Choe', 'Choe Son Hui'],
      ru: ['?Цой', 'Чхве Сон Хи'],
    },
    definition: {
      en: 'Foreign minister of North Korea from 2022.',
      ru: 'Министр иностранных дел КНДР с 2022 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of North Korea', ru: 'Министр иностранных дел КНДР' }, from: '2022-06' },
    ],
    wikipedia: 'Choe Son-hui',
  },
  {
    id: 'chris-hipkins',
    kind: 'person',
    of: 'new-zealand',
    name: { en: 'Chris Hipkins', ru: 'Крис Хипкинс' },
    aliases: {
      en: ['Hipkins'],
      ru: ['Хипкинс'],
    },
    definition: {
      en: 'Prime minister of New Zealand in 2023.',
      ru: 'Премьер-министр Новой Зеландии в 2023 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of New Zealand', ru: 'Премьер-министр Новой Зеландии' }, from: '2023-01-25', to: '2023-11-27' },
    ],
    wikipedia: 'Chris Hipkins',
  },
  {
    id: 'christopher-luxon',
    kind: 'person',
    of: 'new-zealand',
    name: { en: 'Christopher Luxon', ru: 'Кристофер Лаксон' },
    aliases: {
      en: ['Luxon'],
      ru: ['Лаксон'],
    },
    definition: {
      en: 'Prime minister of New Zealand from 2023.',
      ru: 'Премьер-министр Новой Зеландии с 2023 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of New Zealand', ru: 'Премьер-министр Новой Зеландии' }, from: '2023-11-27' },
    ],
    wikipedia: 'Christopher Luxon',
  },
  {
    id: 'corazon-aquino',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Corazon Aquino', ru: 'Корасон Акино' },
    aliases: {
      en: ['?Aquino'],
      ru: ['?Акино'],
    },
    definition: {
      en: 'President of the Philippines from 1986 to 1992.',
      ru: 'Президент Филиппин в 1986–1992 годах.',
    },
    roles: [
      { title: { en: 'President of the Philippines', ru: 'Президент Филиппин' }, from: '1986-02-25', to: '1992-06-30' },
    ],
    wikipedia: 'Corazon Aquino',
  },
  {
    id: 'dalai-lama',
    kind: 'person',
    of: 'tibet',
    name: { en: 'Dalai Lama', ru: 'Далай-лама' },
    aliases: {
      en: ['14th Dalai Lama', 'Fourteenth Dalai Lama', 'Tenzin Gyatso'],
      ru: ['Далай-лама XIV', 'Тензин Гьяцо'],
    },
    definition: {
      en: 'Title of a spiritual leader of Tibetan Buddhism; its 14th holder, Tenzin Gyatso, enthroned in 1940, has lived in India since 1959.',
      ru: 'Титул духовного лидера тибетского буддизма; нынешний Далай-лама XIV, Тензин Гьяцо, возведён на престол в 1940 году, с 1959 года живёт в Индии.',
    },
    roles: [
      { title: { en: '14th Dalai Lama', ru: 'Далай-лама XIV' }, from: '1940-02-22' },
    ],
    wikipedia: '14th Dalai Lama',
  },
  {
    id: 'deng-xiaoping',
    kind: 'person',
    of: 'china',
    name: { en: 'Deng Xiaoping', ru: 'Дэн Сяопин' },
    aliases: {
      en: ['?Deng', 'Teng Hsiao-ping'],
      ru: ['?Дэн'],
    },
    definition: {
      en: 'Leader of China from 1978 to about 1992, associated with the policy of reform and opening up. Lived 1904–1997.',
      ru: 'Фактический руководитель Китая с 1978 года до начала 1990-х, инициатор политики реформ и открытости. Годы жизни: 1904–1997.',
    },
    roles: [
      { title: { en: 'Chairman of the Central Military Commission of the Chinese Communist Party', ru: 'Председатель Центрального военного совета КПК' }, from: '1981-06-28', to: '1989-11-09' },
      { title: { en: 'Chairman of the Central Advisory Commission', ru: 'Председатель Центральной комиссии советников КПК' }, from: '1982-09', to: '1987-11' },
    ],
    wikipedia: 'Deng Xiaoping',
  },
  {
    id: 'ding-xuexiang',
    kind: 'person',
    of: 'china',
    name: { en: 'Ding Xuexiang', ru: 'Дин Сюэсян' },
    aliases: {
      en: ['?Ding'],
      ru: ['?Дин'],
    },
    definition: {
      en: 'First vice premier of China from 2023; member of the Politburo Standing Committee of the Chinese Communist Party from 2022.',
      ru: 'Первый вице-премьер Госсовета КНР с 2023 года; член Постоянного комитета Политбюро ЦК КПК с 2022 года.',
    },
    roles: [
      { title: { en: 'Member of the Politburo Standing Committee of the Chinese Communist Party', ru: 'Член Постоянного комитета Политбюро ЦК КПК' }, from: '2022-10-23' },
      { title: { en: 'First Vice Premier of China', ru: 'Первый вице-премьер Госсовета КНР' }, from: '2023-03-12' },
    ],
    wikipedia: 'Ding Xuexiang',
  },
  {
    id: 'dong-jun',
    kind: 'person',
    of: 'china',
    name: { en: 'Dong Jun', ru: 'Дун Цзюнь' },
    aliases: {
      en: ['?Dong'],
      ru: ['?Дун'],
    },
    definition: {
      en: "Defence minister of China from 2023; admiral; commanded the navy of the People's Liberation Army before.",
      ru: 'Министр обороны Китая с 2023 года; адмирал, прежде командующий ВМС НОАК.',
    },
    roles: [
      { title: { en: 'Minister of Defence of China', ru: 'Министр обороны Китая' }, from: '2023-12-29' },
    ],
    wikipedia: 'Dong Jun',
  },
  {
    id: 'droupadi-murmu',
    kind: 'person',
    of: 'india',
    name: { en: 'Droupadi Murmu', ru: 'Драупади Мурму' },
    aliases: {
      en: ['?Murmu'],
      ru: ['?Мурму'],
    },
    definition: {
      en: 'President of India from 2022.',
      ru: 'Президент Индии с 2022 года.',
    },
    roles: [
      { title: { en: 'President of India', ru: 'Президент Индии' }, from: '2022-07-25' },
    ],
    wikipedia: 'Droupadi Murmu',
  },
  {
    id: 'enrique-manalo',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Enrique Manalo', ru: 'Энрике Манало' },
    aliases: {
      en: ['?Manalo'],
      ru: ['?Манало'],
    },
    definition: {
      en: 'Foreign minister of the Philippines from 2022 to 2025.',
      ru: 'Министр иностранных дел Филиппин в 2022–2025 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of the Philippines', ru: 'Министр иностранных дел Филиппин' }, from: '2022-07-01', to: '2025-06-30' },
    ],
    wikipedia: 'Enrique Manalo',
  },
  {
    id: 'ferdinand-marcos-jr',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Ferdinand Marcos Jr.', ru: 'Фердинанд Маркос-младший' },
    aliases: {
      en: ['?Marcos', 'Bongbong Marcos', 'Marcos Jr.', '?Ferdinand Marcos'],
      ru: ['?Маркос', 'Бонгбонг Маркос', '?Фердинанд Маркос', 'Маркос-младший'],
    },
    definition: {
      en: 'President of the Philippines from 2022; son of the president Ferdinand Marcos, overthrown in 1986.',
      ru: 'Президент Филиппин с 2022 года; сын президента Фердинанда Маркоса, свергнутого в 1986 году.',
    },
    roles: [
      { title: { en: 'President of the Philippines', ru: 'Президент Филиппин' }, from: '2022-06-30' },
    ],
    wikipedia: 'Bongbong Marcos',
  },
  {
    id: 'ferdinand-marcos-sr',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Ferdinand Marcos Sr.', ru: 'Фердинанд Маркос-старший' },
    aliases: {
      en: ['?Marcos', '?Ferdinand Marcos'],
      ru: ['?Маркос', '?Фердинанд Маркос'],
    },
    definition: {
      en: 'President of the Philippines from 1965 to 1986; overthrown by the People Power Revolution.',
      ru: 'Президент Филиппин в 1965–1986 годах; свергнут в ходе «революции народной власти».',
    },
    roles: [
      { title: { en: 'President of the Philippines', ru: 'Президент Филиппин' }, from: '1965-12-30', to: '1986-02-25' },
    ],
    wikipedia: 'Ferdinand Marcos',
  },
  {
    id: 'frank-bainimarama',
    kind: 'person',
    of: 'fiji',
    name: { en: 'Frank Bainimarama', ru: 'Фрэнк Баинимарама' },
    aliases: {
      en: ['Bainimarama'],
      ru: ['Баинимарама'],
    },
    definition: {
      en: 'Prime minister of Fiji from 2007 to 2022; came to power in the coup of 2006.',
      ru: 'Премьер-министр Фиджи в 2007–2022 годах; пришёл к власти в результате переворота 2006 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Fiji', ru: 'Премьер-министр Фиджи' }, from: '2007-01-05', to: '2022-12-24' },
    ],
    wikipedia: 'Frank Bainimarama',
  },
  {
    id: 'fumio-kishida',
    kind: 'person',
    of: 'japan',
    name: { en: 'Fumio Kishida', ru: 'Фумио Кисида' },
    aliases: {
      en: ['Kishida', 'Kishida Fumio'],
      ru: ['Кисида'],
    },
    definition: {
      en: 'Prime minister of Japan from 2021 to 2024; foreign minister from 2012 to 2017.',
      ru: 'Премьер-министр Японии в 2021–2024 годах; министр иностранных дел в 2012–2017 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Japan', ru: 'Министр иностранных дел Японии' }, from: '2012-12-26', to: '2017-08-03' },
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2021-10-04', to: '2024-10-01' },
    ],
    wikipedia: 'Fumio Kishida',
  },
  {
    id: 'gilberto-teodoro',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Gilberto Teodoro', ru: 'Гилберто Теодоро' },
    aliases: {
      en: ['?Teodoro', 'Gilbert Teodoro', 'Gilberto Teodoro Jr.'],
      ru: ['?Теодоро'],
    },
    definition: {
      en: 'Defence minister of the Philippines from 2007 to 2009 and from 2023.',
      ru: 'Министр обороны Филиппин в 2007–2009 годах и с 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of the Philippines', ru: 'Министр обороны Филиппин' }, from: '2007-08', to: '2009-11' },
      { title: { en: 'Minister of Defence of the Philippines', ru: 'Министр обороны Филиппин' }, from: '2023-06-05' },
    ],
    wikipedia: 'Gilbert Teodoro',
  },
  {
    id: 'gloria-macapagal-arroyo',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Gloria Macapagal Arroyo', ru: 'Глория Макапагал-Арройо' },
    aliases: {
      en: ['?Arroyo', 'Gloria Arroyo'],
      ru: ['?Арройо', 'Глория Арройо'],
    },
    definition: {
      en: 'President of the Philippines from 2001 to 2010.',
      ru: 'Президент Филиппин в 2001–2010 годах.',
    },
    roles: [
      { title: { en: 'President of the Philippines', ru: 'Президент Филиппин' }, from: '2001-01-20', to: '2010-06-30' },
    ],
    wikipedia: 'Gloria Macapagal Arroyo',
  },
  {
    id: 'goh-chok-tong',
    kind: 'person',
    of: 'singapore',
    name: { en: 'Goh Chok Tong', ru: 'Го Чок Тонг' },
    aliases: {
      en: ['?Goh'],
    },
    definition: {
      en: 'Prime minister of Singapore from 1990 to 2004.',
      ru: 'Премьер-министр Сингапура в 1990–2004 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Singapore', ru: 'Премьер-министр Сингапура' }, from: '1990-11-28', to: '2004-08-12' },
    ],
    wikipedia: 'Goh Chok Tong',
  },
  {
    id: 'gombojavyn-zandanshatar',
    kind: 'person',
    of: 'mongolia',
    name: { en: 'Gombojavyn Zandanshatar', ru: 'Гомбожавын Занданшатар' },
    aliases: {
      en: ['Zandanshatar'],
      ru: ['Занданшатар'],
    },
    definition: {
      en: 'Prime minister of Mongolia from 2025.',
      ru: 'Премьер-министр Монголии с 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Mongolia', ru: 'Премьер-министр Монголии' }, from: '2025-06-13' },
    ],
    wikipedia: 'Gombojavyn Zandanshatar',
  },
  {
    id: 'gotabaya-rajapaksa',
    kind: 'person',
    of: 'sri-lanka',
    name: { en: 'Gotabaya Rajapaksa', ru: 'Готабая Раджапакса' },
    aliases: {
      en: ['?Rajapaksa'],
      ru: ['?Раджапакса'],
    },
    definition: {
      en: 'President of Sri Lanka from 2019 to 2022; resigned amid mass protests.',
      ru: 'Президент Шри-Ланки в 2019–2022 годах; ушёл в отставку на фоне массовых протестов.',
    },
    roles: [
      { title: { en: 'President of Sri Lanka', ru: 'Президент Шри-Ланки' }, from: '2019-11-18', to: '2022-07-14' },
    ],
    wikipedia: 'Gotabaya Rajapaksa',
  },
  {
    id: 'han-duck-soo',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Han Duck-soo', ru: 'Хан Док Су' },
    aliases: {
      en: ['?Han'],
      ru: ['?Хан'],
    },
    definition: {
      en: 'Prime minister of South Korea from 2007 to 2008 and from 2022 to 2025.',
      ru: 'Премьер-министр Республики Корея в 2007–2008 и 2022–2025 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of South Korea', ru: 'Премьер-министр Республики Корея' }, from: '2007-04-03', to: '2008-02-29' },
      { title: { en: 'Prime Minister of South Korea', ru: 'Премьер-министр Республики Корея' }, from: '2022-05-21', to: '2025-05-01' },
    ],
    wikipedia: 'Han Duck-soo',
  },
  {
    id: 'han-zheng',
    kind: 'person',
    of: 'china',
    name: { en: 'Han Zheng', ru: 'Хань Чжэн' },
    aliases: {
      en: ['?Han'],
      ru: ['?Хань'],
    },
    definition: {
      en: 'Vice president of China from 2023; first vice premier from 2018 to 2023.',
      ru: 'Заместитель председателя КНР с 2023 года; первый вице-премьер Госсовета КНР в 2018–2023 годах.',
    },
    roles: [
      { title: { en: 'First Vice Premier of China', ru: 'Первый вице-премьер Госсовета КНР' }, from: '2018-03-19', to: '2023-03-12' },
      { title: { en: 'Vice President of China', ru: 'Заместитель председателя КНР' }, from: '2023-03-10' },
    ],
    wikipedia: 'Han Zheng',
  },
  {
    id: 'hassanal-bolkiah',
    kind: 'person',
    of: 'brunei',
    name: { en: 'Hassanal Bolkiah', ru: 'Хассанал Болкиах' },
    definition: {
      en: 'Sultan of Brunei from 1967.',
      ru: 'Султан Брунея с 1967 года.',
    },
    roles: [
      { title: { en: 'Sultan of Brunei', ru: 'Султан Брунея' }, from: '1967-10-05' },
    ],
    wikipedia: 'Hassanal Bolkiah',
  },
  {
    id: 'he-lifeng',
    kind: 'person',
    of: 'china',
    name: { en: 'He Lifeng', ru: 'Хэ Лифэн' },
    aliases: {
      ru: ['?Хэ'],
    },
    definition: {
      en: 'Vice premier of China for the economy from March 2023, its lead negotiator on trade with the United States in 2025.',
      ru: 'Вице-премьер Госсовета КНР с марта 2023 года, курирует экономику; в 2025 году вёл торговые переговоры с США.',
    },
    roles: [
      { title: { en: 'Chairman of the National Development and Reform Commission', ru: 'Председатель Государственного комитета по делам развития и реформ КНР' }, from: '2017-02', to: '2023-03' },
      { title: { en: 'Vice Premier of China', ru: 'Вице-премьер Госсовета КНР' }, from: '2023-03-12' },
    ],
    wikipedia: 'He Lifeng',
  },
  {
    id: 'he-weidong',
    kind: 'person',
    of: 'china',
    name: { en: 'He Weidong', ru: 'Хэ Вэйдун' },
    aliases: {
      ru: ['?Хэ'],
    },
    definition: {
      en: 'Vice chairman of the Central Military Commission of China from 2022 to 2025; expelled from the Communist Party in October 2025.',
      ru: 'Заместитель председателя Центрального военного совета КНР в 2022–2025 годах; исключён из КПК в октябре 2025 года.',
    },
    roles: [
      { title: { en: 'Vice Chairman of the Central Military Commission of China', ru: 'Заместитель председателя Центрального военного совета КНР' }, from: '2022-10-23', to: '2025-10' },
    ],
    wikipedia: 'He Weidong',
  },
  {
    id: 'helen-clark',
    kind: 'person',
    of: 'new-zealand',
    name: { en: 'Helen Clark', ru: 'Хелен Кларк' },
    aliases: {
      en: ['?Clark'],
      ru: ['?Кларк', 'Элен Кларк'],
    },
    definition: {
      en: 'Administrator of the UN Development Programme from 2009 to 2017; prime minister of New Zealand from 1999 to 2008.',
      ru: 'Администратор Программы развития ООН в 2009–2017 годах; премьер-министр Новой Зеландии в 1999–2008 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of New Zealand', ru: 'Премьер-министр Новой Зеландии' }, from: '1999-12', to: '2008-11-19' },
      { title: { en: 'Administrator of the UN Development Programme', ru: 'Администратор Программы развития ООН' }, from: '2009-04', to: '2017-04' },
    ],
    wikipedia: 'Helen Clark',
  },
  {
    id: 'hirohito',
    kind: 'person',
    of: 'japan',
    name: { en: 'Hirohito', ru: 'Хирохито' },
    aliases: {
      en: ['Emperor Showa'],
      ru: ['император Сёва'],
    },
    definition: {
      en: 'Emperor of Japan from 1926 to 1989.',
      ru: 'Император Японии в 1926–1989 годах.',
    },
    roles: [
      { title: { en: 'Emperor of Japan', ru: 'Император Японии' }, from: '1926-12-25', to: '1989-01-07' },
    ],
    wikipedia: 'Hirohito',
  },
  {
    id: 'ho-chi-minh',
    kind: 'person',
    of: 'vietnam',
    name: { en: 'Ho Chi Minh', ru: 'Хо Ши Мин' },
    definition: {
      en: 'Founder of communist Vietnam, president of its north from 1945 to his death in 1969.',
      ru: 'Основатель социалистического Вьетнама, президент Демократической Республики Вьетнам с 1945 года до смерти в 1969 году.',
    },
    roles: [
      { title: { en: 'President of North Vietnam', ru: 'Президент Демократической Республики Вьетнам' }, from: '1945-09-02', to: '1969-09-02' },
    ],
    wikipedia: 'Ho Chi Minh',
  },
  {
    id: 'hsiao-bi-khim',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Hsiao Bi-khim', ru: 'Сяо Мэйцинь' },
    aliases: {
      en: ['?Hsiao'],
      ru: ['?Сяо'],
    },
    definition: {
      en: 'Vice president of Taiwan from 2024; representative of Taiwan to the United States from 2020 to 2023.',
      ru: 'Вице-президент Тайваня с 2024 года; представитель Тайваня в США в 2020–2023 годах.',
    },
    roles: [
      { title: { en: 'Representative of Taiwan to the United States', ru: 'Представитель Тайваня в США' }, from: '2020-07', to: '2023-11' },
      { title: { en: 'Vice President of Taiwan', ru: 'Вице-президент Тайваня' }, from: '2024-05-20' },
    ],
    wikipedia: 'Hsiao Bi-khim',
  },
  {
    id: 'hu-jintao',
    kind: 'person',
    of: 'china',
    name: { en: 'Hu Jintao', ru: 'Ху Цзиньтао' },
    aliases: {
      en: ['?Hu'],
      ru: ['?Ху'],
    },
    definition: {
      en: 'Leader of China: general secretary of the Communist Party 2002–2012, president 2003–2013.',
      ru: 'Руководитель Китая: генеральный секретарь ЦК КПК в 2002–2012 годах, председатель КНР в 2003–2013 годах.',
    },
    roles: [
      { title: { en: 'General Secretary of the Chinese Communist Party', ru: 'Генеральный секретарь ЦК КПК' }, from: '2002-11-15', to: '2012-11-15' },
      { title: { en: 'President of China', ru: 'Председатель КНР' }, from: '2003-03-15', to: '2013-03-14' },
    ],
    wikipedia: 'Hu Jintao',
  },
  {
    id: 'hun-manet',
    kind: 'person',
    of: 'cambodia',
    name: { en: 'Hun Manet', ru: 'Хун Манет' },
    definition: {
      en: 'Prime minister of Cambodia from 2023; son of Hun Sen.',
      ru: 'Премьер-министр Камбоджи с 2023 года; сын Хун Сена.',
    },
    roles: [
      { title: { en: 'Prime Minister of Cambodia', ru: 'Премьер-министр Камбоджи' }, from: '2023-08-22' },
    ],
    wikipedia: 'Hun Manet',
  },
  {
    id: 'hun-sen',
    kind: 'person',
    of: 'cambodia',
    name: { en: 'Hun Sen', ru: 'Хун Сен' },
    definition: {
      en: 'President of the Senate of Cambodia from 2024; prime minister from 1985 to 2023.',
      ru: 'Председатель Сената Камбоджи с 2024 года; премьер-министр в 1985–2023 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Cambodia', ru: 'Премьер-министр Камбоджи' }, from: '1985-01-14', to: '2023-08-22' },
      { title: { en: 'President of the Senate of Cambodia', ru: 'Председатель Сената Камбоджи' }, from: '2024-04-03' },
    ],
    wikipedia: 'Hun Sen',
  },
  {
    id: 'ibrahim-mohamed-solih',
    kind: 'person',
    of: 'maldives',
    name: { en: 'Ibrahim Mohamed Solih', ru: 'Ибрагим Мохамед Солих' },
    aliases: {
      en: ['?Solih', 'Ibrahim Solih'],
      ru: ['?Солих'],
    },
    definition: {
      en: 'President of the Maldives from 2018 to 2023.',
      ru: 'Президент Мальдив в 2018–2023 годах.',
    },
    roles: [
      { title: { en: 'President of the Maldives', ru: 'Президент Мальдив' }, from: '2018-11-17', to: '2023-11-17' },
    ],
    wikipedia: 'Ibrahim Mohamed Solih',
  },
  {
    id: 'imran-khan',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Imran Khan', ru: 'Имран Хан' },
    aliases: {
      en: ['?Khan'],
      ru: ['?Хан'],
    },
    definition: {
      en: 'Prime minister of Pakistan from 2018 to 2022; removed by a vote of no confidence; imprisoned from 2023.',
      ru: 'Премьер-министр Пакистана в 2018–2022 годах; отстранён вотумом недоверия, с 2023 года в заключении.',
    },
    roles: [
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '2018-08-18', to: '2022-04-10' },
    ],
    wikipedia: 'Imran Khan',
  },
  {
    id: 'indira-gandhi',
    kind: 'person',
    of: 'india',
    name: { en: 'Indira Gandhi', ru: 'Индира Ганди' },
    aliases: {
      en: ['?Gandhi'],
      ru: ['?Ганди'],
    },
    definition: {
      en: 'Prime minister of India from 1966 to 1977 and from 1980 to 1984; daughter of Jawaharlal Nehru; assassinated.',
      ru: 'Премьер-министр Индии в 1966–1977 и 1980–1984 годах; дочь Джавахарлала Неру; убита.',
    },
    roles: [
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '1966-01-24', to: '1977-03-24' },
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '1980-01-14', to: '1984-10-31' },
    ],
    wikipedia: 'Indira Gandhi',
  },
  {
    id: 'ishaq-dar',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Ishaq Dar', ru: 'Исхак Дар' },
    aliases: {
      en: ['?Dar', 'Mohammad Ishaq Dar'],
      ru: ['?Дар', 'Мухаммад Исхак Дар'],
    },
    definition: {
      en: 'Deputy prime minister of Pakistan from 2024; foreign minister from 2024.',
      ru: 'Заместитель премьер-министра Пакистана с 2024 года; министр иностранных дел с 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Pakistan', ru: 'Министр иностранных дел Пакистана' }, from: '2024-03-11' },
      { title: { en: 'Deputy Prime Minister of Pakistan', ru: 'Заместитель премьер-министра Пакистана' }, from: '2024-04-28' },
    ],
    wikipedia: 'Ishaq Dar',
  },
  {
    id: 'ismail-sabri-yaakob',
    kind: 'person',
    of: 'malaysia',
    name: { en: 'Ismail Sabri Yaakob', ru: 'Исмаил Сабри Якоб' },
    aliases: {
      en: ['Ismail Sabri'],
      ru: ['Исмаил Сабри'],
    },
    definition: {
      en: 'Prime minister of Malaysia from 2021 to 2022.',
      ru: 'Премьер-министр Малайзии в 2021–2022 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Malaysia', ru: 'Премьер-министр Малайзии' }, from: '2021-08-21', to: '2022-11-24' },
    ],
    wikipedia: 'Ismail Sabri Yaakob',
  },
  {
    id: 'jacinda-ardern',
    kind: 'person',
    of: 'new-zealand',
    name: { en: 'Jacinda Ardern', ru: 'Джасинда Ардерн' },
    aliases: {
      en: ['Ardern'],
      ru: ['Ардерн'],
    },
    definition: {
      en: 'Prime minister of New Zealand from 2017 to 2023.',
      ru: 'Премьер-министр Новой Зеландии в 2017–2023 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of New Zealand', ru: 'Премьер-министр Новой Зеландии' }, from: '2017-10-26', to: '2023-01-25' },
    ],
    wikipedia: 'Jacinda Ardern',
  },
  {
    id: 'james-marape',
    kind: 'person',
    of: 'papua-new-guinea',
    name: { en: 'James Marape', ru: 'Джеймс Марапе' },
    aliases: {
      en: ['Marape'],
      ru: ['Марапе'],
    },
    definition: {
      en: 'Prime minister of Papua New Guinea from 2019.',
      ru: 'Премьер-министр Папуа — Новой Гвинеи с 2019 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Papua New Guinea', ru: 'Премьер-министр Папуа — Новой Гвинеи' }, from: '2019-05-30' },
    ],
    wikipedia: 'James Marape',
  },
  {
    id: 'jawaharlal-nehru',
    kind: 'person',
    of: 'india',
    name: { en: 'Jawaharlal Nehru', ru: 'Джавахарлал Неру' },
    aliases: {
      en: ['Nehru'],
      ru: ['Неру'],
    },
    definition: {
      en: 'Prime minister of India from 1947 to 1964; first head of government of independent India, a founder of the Non-Aligned Movement.',
      ru: 'Премьер-министр Индии в 1947–1964 годах; первый глава правительства независимой Индии, один из основателей Движения неприсоединения.',
    },
    roles: [
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '1947-08-15', to: '1964-05-27' },
    ],
    wikipedia: 'Jawaharlal Nehru',
  },
  {
    id: 'jeremiah-manele',
    kind: 'person',
    of: 'solomon-islands',
    name: { en: 'Jeremiah Manele', ru: 'Джеремайя Манеле' },
    aliases: {
      en: ['Manele'],
      ru: ['Манеле'],
    },
    definition: {
      en: 'Prime minister of the Solomon Islands from 2024.',
      ru: 'Премьер-министр Соломоновых Островов с 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Solomon Islands', ru: 'Премьер-министр Соломоновых Островов' }, from: '2024-05-02' },
    ],
    wikipedia: 'Jeremiah Manele',
  },
  {
    id: 'jiang-zemin',
    kind: 'person',
    of: 'china',
    name: { en: 'Jiang Zemin', ru: 'Цзян Цзэминь' },
    aliases: {
      en: ['?Jiang'],
      ru: ['?Цзян'],
    },
    definition: {
      en: 'Leader of China: general secretary of the Communist Party 1989–2002, president 1993–2003. Died in 2022.',
      ru: 'Руководитель Китая: генеральный секретарь ЦК КПК в 1989–2002 годах, председатель КНР в 1993–2003 годах. Умер в 2022 году.',
    },
    roles: [
      { title: { en: 'General Secretary of the Chinese Communist Party', ru: 'Генеральный секретарь ЦК КПК' }, from: '1989-06-24', to: '2002-11-15' },
      { title: { en: 'President of China', ru: 'Председатель КНР' }, from: '1993-03-27', to: '2003-03-15' },
    ],
    wikipedia: 'Jiang Zemin',
  },
  {
    id: 'john-howard',
    kind: 'person',
    of: 'australia',
    name: { en: 'John Howard', ru: 'Джон Говард' },
    aliases: {
      en: ['?Howard'],
      ru: ['?Говард', 'Джон Ховард'],
    },
    definition: {
      en: 'Prime minister of Australia from 1996 to 2007.',
      ru: 'Премьер-министр Австралии в 1996–2007 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '1996-03-11', to: '2007-12-03' },
    ],
    wikipedia: 'John Howard',
  },
  {
    id: 'john-key',
    kind: 'person',
    of: 'new-zealand',
    name: { en: 'John Key', ru: 'Джон Ки' },
    aliases: {
      en: ['?Key'],
      ru: ['?Ки'],
    },
    definition: {
      en: 'Prime minister of New Zealand from 2008 to 2016.',
      ru: 'Премьер-министр Новой Зеландии в 2008–2016 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of New Zealand', ru: 'Премьер-министр Новой Зеландии' }, from: '2008-11-19', to: '2016-12-12' },
    ],
    wikipedia: 'John Key',
  },
  {
    id: 'john-lee-ka-chiu',
    kind: 'person',
    of: 'hong-kong',
    name: { en: 'John Lee Ka-chiu', ru: 'Джон Ли Качиу' },
    aliases: {
      en: ['?John Lee'],
      ru: ['?Джон Ли'],
    },
    definition: {
      en: 'Chief executive of Hong Kong from 2022.',
      ru: 'Глава администрации Гонконга с 2022 года.',
    },
    roles: [
      { title: { en: 'Chief Executive of Hong Kong', ru: 'Глава администрации Гонконга' }, from: '2022-07-01' },
    ],
    wikipedia: 'John Lee Ka-chiu',
  },
  {
    id: 'joko-widodo',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Joko Widodo', ru: 'Джоко Видодо' },
    aliases: {
      en: ['Jokowi', 'Widodo'],
      ru: ['Джокови', 'Видодо'],
    },
    definition: {
      en: 'President of Indonesia from 2014 to 2024; governor of Jakarta from 2012 to 2014.',
      ru: 'Президент Индонезии в 2014–2024 годах; губернатор Джакарты в 2012–2014 годах.',
    },
    roles: [
      { title: { en: 'Governor of Jakarta', ru: 'Губернатор Джакарты' }, from: '2012-10', to: '2014-10' },
      { title: { en: 'President of Indonesia', ru: 'Президент Индонезии' }, from: '2014-10-20', to: '2024-10-20' },
    ],
    wikipedia: 'Joko Widodo',
  },
  {
    id: 'jose-ramos-horta',
    kind: 'person',
    of: 'timor-leste',
    name: { en: 'José Ramos-Horta', ru: 'Жозе Рамуш-Орта' },
    aliases: {
      en: ['Ramos-Horta', 'Jose Ramos-Horta'],
      ru: ['Рамуш-Орта', 'Рамос-Орта'],
    },
    definition: {
      en: 'President of Timor-Leste from 2007 to 2012 and from 2022; Nobel Peace laureate of 1996.',
      ru: 'Президент Восточного Тимора в 2007–2012 годах и с 2022 года; лауреат Нобелевской премии мира 1996 года.',
    },
    roles: [
      { title: { en: 'President of Timor-Leste', ru: 'Президент Восточного Тимора' }, from: '2007-05-20', to: '2012-05-20' },
      { title: { en: 'President of Timor-Leste', ru: 'Президент Восточного Тимора' }, from: '2022-05-20' },
    ],
    wikipedia: 'José Ramos-Horta',
  },
  {
    id: 'joseph-estrada',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Joseph Estrada', ru: 'Джозеф Эстрада' },
    aliases: {
      en: ['?Estrada'],
      ru: ['?Эстрада'],
    },
    definition: {
      en: 'President of the Philippines from 1998 to 2001.',
      ru: 'Президент Филиппин в 1998–2001 годах.',
    },
    roles: [
      { title: { en: 'President of the Philippines', ru: 'Президент Филиппин' }, from: '1998-06-30', to: '2001-01-20' },
    ],
    wikipedia: 'Joseph Estrada',
  },
  {
    id: 'joseph-wu',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Joseph Wu', ru: 'Джозеф У' },
    aliases: {
      en: ['Jaushieh Joseph Wu'],
      ru: ['У Чжаосе'],
    },
    definition: {
      en: 'Secretary-general of the National Security Council of Taiwan from 2024; foreign minister from 2018 to 2024.',
      ru: 'Генеральный секретарь Совета национальной безопасности Тайваня с 2024 года; министр иностранных дел в 2018–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Taiwan', ru: 'Министр иностранных дел Тайваня' }, from: '2018-02-26', to: '2024-05-20' },
      { title: { en: 'Secretary-General of the National Security Council of Taiwan', ru: 'Генеральный секретарь Совета национальной безопасности Тайваня' }, from: '2024-05-20' },
    ],
    wikipedia: 'Joseph Wu',
  },
  {
    id: 'judith-collins',
    kind: 'person',
    of: 'new-zealand',
    name: { en: 'Judith Collins', ru: 'Джудит Коллинз' },
    aliases: {
      en: ['?Collins'],
      ru: ['?Коллинз'],
    },
    definition: {
      en: 'Defence minister of New Zealand from 2023.',
      ru: 'Министр обороны Новой Зеландии с 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of New Zealand', ru: 'Министр обороны Новой Зеландии' }, from: '2023-11-27' },
    ],
    wikipedia: 'Judith Collins',
  },
  {
    id: 'julia-gillard',
    kind: 'person',
    of: 'australia',
    name: { en: 'Julia Gillard', ru: 'Джулия Гиллард' },
    aliases: {
      en: ['Gillard'],
      ru: ['Гиллард'],
    },
    definition: {
      en: 'Prime minister of Australia from 2010 to 2013.',
      ru: 'Премьер-министр Австралии в 2010–2013 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '2010-06-24', to: '2013-06-27' },
    ],
    wikipedia: 'Julia Gillard',
  },
  {
    id: 'julie-bishop',
    kind: 'person',
    of: 'australia',
    name: { en: 'Julie Bishop', ru: 'Джули Бишоп' },
    aliases: {
      en: ['?Bishop'],
      ru: ['?Бишоп'],
    },
    definition: {
      en: 'Foreign minister of Australia from 2013 to 2018.',
      ru: 'Министр иностранных дел Австралии в 2013–2018 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Australia', ru: 'Министр иностранных дел Австралии' }, from: '2013-09-18', to: '2018-08' },
    ],
    wikipedia: 'Julie Bishop',
  },
  {
    id: 'junichiro-koizumi',
    kind: 'person',
    of: 'japan',
    name: { en: 'Junichiro Koizumi', ru: 'Дзюнъитиро Коидзуми' },
    aliases: {
      en: ['?Koizumi', 'Koizumi Junichiro'],
      ru: ['?Коидзуми', 'Дзюнитиро Коидзуми'],
    },
    definition: {
      en: 'Prime minister of Japan from 2001 to 2006.',
      ru: 'Премьер-министр Японии в 2001–2006 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2001-04-26', to: '2006-09-26' },
    ],
    wikipedia: 'Junichiro Koizumi',
  },
  {
    id: 'k-p-sharma-oli',
    kind: 'person',
    of: 'nepal',
    name: { en: 'K. P. Sharma Oli', ru: 'К. П. Шарма Оли' },
    aliases: {
      en: ['?Oli', 'KP Sharma Oli', 'Khadga Prasad Sharma Oli'],
      ru: ['?Оли', 'Кхадга Прасад Шарма Оли'],
    },
    definition: {
      en: 'Prime minister of Nepal from 2015 to 2016, from 2018 to 2021 and from 2024 to 2025; resigned amid the protests of September 2025.',
      ru: 'Премьер-министр Непала в 2015–2016, 2018–2021 и 2024–2025 годах; ушёл в отставку на фоне протестов сентября 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2015-10', to: '2016-08-04' },
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2018-02-15', to: '2021-07-13' },
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2024-07-15', to: '2025-09-09' },
    ],
    wikipedia: 'K. P. Sharma Oli',
  },
  {
    id: 'kang-kyung-wha',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Kang Kyung-wha', ru: 'Кан Гён Хва' },
    aliases: {
      en: ['?Kang'],
      ru: ['?Кан'],
    },
    definition: {
      en: 'Foreign minister of South Korea from 2017 to 2021.',
      ru: 'Министр иностранных дел Республики Корея в 2017–2021 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of South Korea', ru: 'Министр иностранных дел Республики Корея' }, from: '2017-06-18', to: '2021-02-08' },
    ],
    wikipedia: 'Kang Kyung-wha',
  },
  {
    id: 'kevin-rudd',
    kind: 'person',
    of: 'australia',
    name: { en: 'Kevin Rudd', ru: 'Кевин Радд' },
    aliases: {
      en: ['?Rudd'],
      ru: ['?Радд'],
    },
    definition: {
      en: 'Prime minister of Australia 2007–2010 and in 2013, of the Labor Party; ambassador to the United States from 2023.',
      ru: 'Премьер-министр Австралии в 2007–2010 годах и в 2013 году, лейборист; с 2023 года посол в США.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '2007-12-03', to: '2010-06-24' },
      { title: { en: 'Minister of Foreign Affairs of Australia', ru: 'Министр иностранных дел Австралии' }, from: '2010-09-14', to: '2012-02-22' },
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '2013-06-27', to: '2013-09-18' },
      { title: { en: 'Ambassador of Australia to the United States', ru: 'Посол Австралии в США' }, from: '2023-03' },
    ],
    wikipedia: 'Kevin Rudd',
  },
  {
    id: 'khaleda-zia',
    kind: 'person',
    of: 'bangladesh',
    name: { en: 'Khaleda Zia', ru: 'Халеда Зиа' },
    aliases: {
      en: ['?Zia', 'Begum Khaleda Zia'],
      ru: ['?Зиа', 'Халеда Зия'],
    },
    definition: {
      en: 'Prime minister of Bangladesh from 1991 to 1996 and from 2001 to 2006; led the Bangladesh Nationalist Party; died in December 2025.',
      ru: 'Премьер-министр Бангладеш в 1991–1996 и 2001–2006 годах; возглавляла Националистическую партию Бангладеш; умерла в декабре 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Bangladesh', ru: 'Премьер-министр Бангладеш' }, from: '1991-03-20', to: '1996-03-30' },
      { title: { en: 'Prime Minister of Bangladesh', ru: 'Премьер-министр Бангладеш' }, from: '2001-10-10', to: '2006-10-29' },
    ],
    wikipedia: 'Khaleda Zia',
  },
  {
    id: 'khaltmaagiin-battulga',
    kind: 'person',
    of: 'mongolia',
    name: { en: 'Khaltmaagiin Battulga', ru: 'Халтмаагийн Баттулга' },
    aliases: {
      en: ['Battulga', 'Khaltmaa Battulga'],
      ru: ['Баттулга'],
    },
    definition: {
      en: 'President of Mongolia from 2017 to 2021.',
      ru: 'Президент Монголии в 2017–2021 годах.',
    },
    roles: [
      { title: { en: 'President of Mongolia', ru: 'Президент Монголии' }, from: '2017-07-10', to: '2021-06-25' },
    ],
    wikipedia: 'Khaltmaagiin Battulga',
  },
  {
    id: 'khawaja-asif',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Khawaja Asif', ru: 'Хаваджа Асиф' },
    aliases: {
      en: ['Khawaja Muhammad Asif'],
      ru: ['Хаваджа Мухаммад Асиф'],
    },
    definition: {
      en: 'Defence minister of Pakistan from 2022 to 2023 and from 2024; foreign minister from 2017 to 2018.',
      ru: 'Министр обороны Пакистана в 2022–2023 годах и с 2024 года; министр иностранных дел в 2017–2018 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Pakistan', ru: 'Министр иностранных дел Пакистана' }, from: '2017-08', to: '2018-04' },
      { title: { en: 'Minister of Defence of Pakistan', ru: 'Министр обороны Пакистана' }, from: '2022-04', to: '2023-08' },
      { title: { en: 'Minister of Defence of Pakistan', ru: 'Министр обороны Пакистана' }, from: '2024-03' },
    ],
    wikipedia: 'Khawaja Asif',
  },
  {
    id: 'kim-dae-jung',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Kim Dae-jung', ru: 'Ким Дэ Чжун' },
    aliases: {
      en: ['?Kim'],
      ru: ['?Ким'],
    },
    definition: {
      en: 'President of South Korea from 1998 to 2003; author of the "sunshine policy" towards North Korea.',
      ru: 'Президент Республики Корея в 1998–2003 годах; автор «политики солнечного тепла» в отношении КНДР.',
    },
    roles: [
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '1998-02-25', to: '2003-02-24' },
    ],
    wikipedia: 'Kim Dae-jung',
  },
  {
    id: 'kim-il-sung',
    kind: 'person',
    of: 'north-korea',
    name: { en: 'Kim Il-sung', ru: 'Ким Ир Сен' },
    aliases: {
      en: ['?Kim', 'Kim Il Sung'],
      ru: ['?Ким'],
    },
    definition: {
      en: 'Founder of North Korea and its leader from 1948 to his death in 1994, grandfather of Kim Jong-un.',
      ru: 'Основатель КНДР и её руководитель с 1948 года до смерти в 1994 году, дед Ким Чен Ына.',
    },
    roles: [
      { title: { en: 'Prime Minister of North Korea', ru: 'Премьер-министр КНДР' }, from: '1948-09-09', to: '1972-12-28' },
      { title: { en: 'President of North Korea', ru: 'Президент КНДР' }, from: '1972-12-28', to: '1994-07-08' },
    ],
    wikipedia: 'Kim Il Sung',
  },
  {
    id: 'kim-jong-il',
    kind: 'person',
    of: 'north-korea',
    name: { en: 'Kim Jong-il', ru: 'Ким Чен Ир' },
    aliases: {
      en: ['?Kim', 'Kim Jong Il'],
      ru: ['?Ким'],
    },
    definition: {
      en: 'Leader of North Korea from 1994 to his death in 2011, son of Kim Il-sung.',
      ru: 'Руководитель КНДР с 1994 года до смерти в 2011 году, сын Ким Ир Сена.',
    },
    roles: [
      { title: { en: 'Chairman of the National Defence Commission of North Korea', ru: 'Председатель Государственного комитета обороны КНДР' }, from: '1993-04-09', to: '2011-12-17' },
      { title: { en: "General Secretary of the Workers' Party of Korea", ru: 'Генеральный секретарь Трудовой партии Кореи' }, from: '1997-10-08', to: '2011-12-17' },
    ],
    wikipedia: 'Kim Jong Il',
  },
  {
    id: 'kim-jong-un',
    kind: 'person',
    of: 'north-korea',
    name: { en: 'Kim Jong-un', ru: 'Ким Чен Ын' },
    aliases: {
      en: ['?Kim', 'Kim Jong Un'],
      ru: ['?Ким', 'Ким Чен Ун', 'Ким Чжон Ын'],
    },
    definition: {
      en: "Leader of North Korea from December 2011, head of the Workers' Party and of the State Affairs Commission; son of Kim Jong-il.",
      ru: 'Руководитель КНДР с декабря 2011 года, глава Трудовой партии Кореи и Госсовета; сын Ким Чен Ира.',
    },
    roles: [
      { title: { en: "Supreme Commander of the Korean People's Army", ru: 'Верховный главнокомандующий Корейской народной армией' }, from: '2011-12-30' },
      { title: { en: "Leader of the Workers' Party of Korea", ru: 'Глава Трудовой партии Кореи' }, from: '2012-04-11' },
      { title: { en: 'President of the State Affairs Commission of North Korea', ru: 'Председатель государственных дел КНДР' }, from: '2016-06-29' },
    ],
    wikipedia: 'Kim Jong Un',
  },
  {
    id: 'kim-yo-jong',
    kind: 'person',
    of: 'north-korea',
    name: { en: 'Kim Yo-jong', ru: 'Ким Ё Чжон' },
    aliases: {
      en: ['?Kim', 'Kim Yo Jong'],
      ru: ['?Ким', 'Ким Ё Чон'],
    },
    definition: {
      en: "North Korean politician, sister of Kim Jong-un, a senior official of the Workers' Party; in the State Affairs Commission from 2021.",
      ru: 'Северокорейский политик, сестра Ким Чен Ына, высокопоставленный функционер Трудовой партии; с 2021 года член Госсовета.',
    },
    roles: [
      { title: { en: 'Member of the State Affairs Commission of North Korea', ru: 'Член Госсовета КНДР' }, from: '2021-09-29' },
    ],
    wikipedia: 'Kim Yo Jong',
  },
  {
    id: 'kim-yong-nam',
    kind: 'person',
    of: 'north-korea',
    name: { en: 'Kim Yong-nam', ru: 'Ким Ён Нам' },
    aliases: {
      en: ['?Kim', 'Kim Yong Nam'],
      ru: ['?Ким'],
    },
    definition: {
      en: "Chairman of the Presidium of the Supreme People's Assembly of North Korea from 1998 to 2019.",
      ru: 'Председатель Президиума Верховного народного собрания КНДР в 1998–2019 годах.',
    },
    roles: [
      { title: { en: "Chairman of the Presidium of the Supreme People's Assembly of North Korea", ru: 'Председатель Президиума Верховного народного собрания КНДР' }, from: '1998-09-05', to: '2019-04-11' },
    ],
    wikipedia: 'Kim Yong-nam',
  },
  {
    id: 'kim-young-sam',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Kim Young-sam', ru: 'Ким Ён Сам' },
    aliases: {
      en: ['?Kim'],
      ru: ['?Ким'],
    },
    definition: {
      en: 'President of South Korea from 1993 to 1998.',
      ru: 'Президент Республики Корея в 1993–1998 годах.',
    },
    roles: [
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '1993-02-25', to: '1998-02-24' },
    ],
    wikipedia: 'Kim Young-sam',
  },
  {
    id: 'ko-wen-je',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Ko Wen-je', ru: 'Кэ Вэньчжэ' },
    aliases: {
      en: ['?Ko'],
      ru: ['?Кэ'],
    },
    definition: {
      en: "Mayor of Taipei from 2014 to 2022; founded the Taiwan People's Party; candidate for president in 2024.",
      ru: 'Мэр Тайбэя в 2014–2022 годах; основатель Тайваньской народной партии, кандидат в президенты на выборах 2024 года.',
    },
    roles: [
      { title: { en: 'Mayor of Taipei', ru: 'Мэр Тайбэя' }, from: '2014-12-25', to: '2022-12-25' },
    ],
    wikipedia: 'Ko Wen-je',
  },
  {
    id: 'lai-ching-te',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Lai Ching-te', ru: 'Лай Циндэ' },
    aliases: {
      en: ['?Lai', 'William Lai'],
      ru: ['?Лай', 'Уильям Лай', 'Лай Цин-дэ'],
    },
    definition: {
      en: 'President of Taiwan from May 2024, of the Democratic Progressive Party; vice president from 2020 to 2024.',
      ru: 'Президент Тайваня с мая 2024 года, от Демократической прогрессивной партии; вице-президент в 2020–2024 годах.',
    },
    roles: [
      { title: { en: 'Premier of Taiwan', ru: 'Премьер Тайваня' }, from: '2017-09-08', to: '2019-01-14' },
      { title: { en: 'Vice President of Taiwan', ru: 'Вице-президент Тайваня' }, from: '2020-05-20', to: '2024-05-20' },
      { title: { en: 'President of Taiwan', ru: 'Президент Тайваня' }, from: '2024-05-20' },
    ],
    wikipedia: 'Lai Ching-te',
  },
  {
    id: 'lawrence-wong',
    kind: 'person',
    of: 'singapore',
    name: { en: 'Lawrence Wong', ru: 'Лоуренс Вонг' },
    aliases: {
      en: ['?Wong'],
      ru: ['?Вонг'],
    },
    definition: {
      en: 'Prime minister of Singapore from 2024.',
      ru: 'Премьер-министр Сингапура с 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Singapore', ru: 'Премьер-министр Сингапура' }, from: '2024-05-15' },
    ],
    wikipedia: 'Lawrence Wong',
  },
  {
    id: 'lee-hsien-loong',
    kind: 'person',
    of: 'singapore',
    name: { en: 'Lee Hsien Loong', ru: 'Ли Сянь Лун' },
    aliases: {
      en: ['?Lee'],
      ru: ['?Ли', 'Ли Сяньлун'],
    },
    definition: {
      en: 'Prime minister of Singapore from 2004 to 2024; son of Lee Kuan Yew.',
      ru: 'Премьер-министр Сингапура в 2004–2024 годах; сын Ли Куан Ю.',
    },
    roles: [
      { title: { en: 'Prime Minister of Singapore', ru: 'Премьер-министр Сингапура' }, from: '2004-08-12', to: '2024-05-15' },
    ],
    wikipedia: 'Lee Hsien Loong',
  },
  {
    id: 'lee-jae-myung',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Lee Jae-myung', ru: 'Ли Чжэ Мён' },
    aliases: {
      en: ['?Lee', 'Lee Jae Myung'],
      ru: ['?Ли', 'Ли Джэ Мён', 'Ли Чжэмён'],
    },
    definition: {
      en: 'President of South Korea from June 2025, of the Democratic Party; governor of Gyeonggi Province from 2018 to 2021.',
      ru: 'Президент Республики Корея с июня 2025 года, от Демократической партии «Тобуро»; губернатор провинции Кёнгидо в 2018–2021 годах.',
    },
    roles: [
      { title: { en: 'Governor of Gyeonggi Province', ru: 'Губернатор провинции Кёнгидо' }, from: '2018-07-01', to: '2021-10-25' },
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '2025-06-04' },
    ],
    wikipedia: 'Lee Jae Myung',
  },
  {
    id: 'lee-kuan-yew',
    kind: 'person',
    of: 'singapore',
    name: { en: 'Lee Kuan Yew', ru: 'Ли Куан Ю' },
    aliases: {
      en: ['?Lee'],
      ru: ['?Ли'],
    },
    definition: {
      en: 'Prime minister of Singapore from 1959 to 1990; the first to hold the office; lived 1923–2015.',
      ru: 'Премьер-министр Сингапура в 1959–1990 годах; первый на этом посту; годы жизни: 1923–2015.',
    },
    roles: [
      { title: { en: 'Prime Minister of Singapore', ru: 'Премьер-министр Сингапура' }, from: '1959-06', to: '1990-11-28' },
    ],
    wikipedia: 'Lee Kuan Yew',
  },
  {
    id: 'lee-myung-bak',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Lee Myung-bak', ru: 'Ли Мён Бак' },
    aliases: {
      en: ['?Lee'],
      ru: ['?Ли'],
    },
    definition: {
      en: 'President of South Korea from 2008 to 2013; mayor of Seoul from 2002 to 2006.',
      ru: 'Президент Республики Корея в 2008–2013 годах; мэр Сеула в 2002–2006 годах.',
    },
    roles: [
      { title: { en: 'Mayor of Seoul', ru: 'Мэр Сеула' }, from: '2002-07', to: '2006-06' },
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '2008-02-25', to: '2013-02-24' },
    ],
    wikipedia: 'Lee Myung-bak',
  },
  {
    id: 'lee-teng-hui',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Lee Teng-hui', ru: 'Ли Дэнхуэй' },
    aliases: {
      en: ['?Lee'],
      ru: ['?Ли'],
    },
    definition: {
      en: 'President of Taiwan from 1988 to 2000; elected by direct vote in 1996, of the Kuomintang.',
      ru: 'Президент Тайваня в 1988–2000 годах; избран прямым голосованием в 1996 году, от партии Гоминьдан.',
    },
    roles: [
      { title: { en: 'President of Taiwan', ru: 'Президент Тайваня' }, from: '1988-01-13', to: '2000-05-20' },
    ],
    wikipedia: 'Lee Teng-hui',
  },
  {
    id: 'li-keqiang',
    kind: 'person',
    of: 'china',
    name: { en: 'Li Keqiang', ru: 'Ли Кэцян' },
    aliases: {
      en: ['?Li'],
      ru: ['?Ли'],
    },
    definition: {
      en: 'Premier of China from 2013 to 2023; died in October 2023.',
      ru: 'Премьер Государственного совета КНР в 2013–2023 годах; умер в октябре 2023 года.',
    },
    roles: [
      { title: { en: 'Premier of China', ru: 'Премьер Государственного совета КНР' }, from: '2013-03-15', to: '2023-03-11' },
    ],
    wikipedia: 'Li Keqiang',
  },
  {
    id: 'li-peng',
    kind: 'person',
    of: 'china',
    name: { en: 'Li Peng', ru: 'Ли Пэн' },
    aliases: {
      en: ['?Li'],
      ru: ['?Ли'],
    },
    definition: {
      en: "Chairman of the Standing Committee of the National People's Congress of China from 1998 to 2003; premier from 1988 to 1998.",
      ru: 'Председатель Постоянного комитета ВСНП КНР в 1998–2003 годах; премьер Государственного совета КНР в 1988–1998 годах.',
    },
    roles: [
      { title: { en: 'Premier of China', ru: 'Премьер Государственного совета КНР' }, from: '1988-03-25', to: '1998-03-17' },
      { title: { en: "Chairman of the Standing Committee of the National People's Congress of China", ru: 'Председатель Постоянного комитета ВСНП КНР' }, from: '1998-03', to: '2003-03' },
    ],
    wikipedia: 'Li Peng',
  },
  {
    id: 'li-qiang',
    kind: 'person',
    of: 'china',
    name: { en: 'Li Qiang', ru: 'Ли Цян' },
    aliases: {
      en: ['?Li'],
      ru: ['?Ли'],
    },
    definition: {
      en: 'Premier of China from March 2023; head of the Communist Party in Shanghai from 2017 to 2022.',
      ru: 'Премьер Госсовета КНР с марта 2023 года; в 2017–2022 годах глава парторганизации Шанхая.',
    },
    roles: [
      { title: { en: 'Communist Party Secretary of Shanghai', ru: 'Секретарь горкома КПК Шанхая' }, from: '2017-10', to: '2022-10' },
      { title: { en: 'Premier of China', ru: 'Премьер Государственного совета КНР' }, from: '2023-03-11' },
    ],
    wikipedia: 'Li Qiang',
  },
  {
    id: 'li-shangfu',
    kind: 'person',
    of: 'china',
    name: { en: 'Li Shangfu', ru: 'Ли Шанфу' },
    aliases: {
      en: ['?Li'],
      ru: ['?Ли'],
    },
    definition: {
      en: 'Defence minister of China in 2023; expelled from the Communist Party in June 2024.',
      ru: 'Министр обороны Китая в 2023 году; исключён из КПК в июне 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of China', ru: 'Министр обороны Китая' }, from: '2023-03-12', to: '2023-10-24' },
    ],
    wikipedia: 'Li Shangfu',
  },
  {
    id: 'liu-he',
    kind: 'person',
    of: 'china',
    name: { en: 'Liu He', ru: 'Лю Хэ' },
    aliases: {
      en: ['?Liu'],
      ru: ['?Лю'],
    },
    definition: {
      en: 'Vice premier of China from 2018 to 2023; led the talks on trade with the United States in 2018–2020.',
      ru: 'Вице-премьер Госсовета КНР в 2018–2023 годах; вёл торговые переговоры с США в 2018–2020 годах.',
    },
    roles: [
      { title: { en: 'Vice Premier of China', ru: 'Вице-премьер Госсовета КНР' }, from: '2018-03-19', to: '2023-03-12' },
    ],
    wikipedia: 'Liu He (politician)',
  },
  {
    id: 'liu-jianchao',
    kind: 'person',
    of: 'china',
    name: { en: 'Liu Jianchao', ru: 'Лю Цзяньчао' },
    aliases: {
      en: ['?Liu'],
      ru: ['?Лю'],
    },
    definition: {
      en: 'Head of the International Department of the Chinese Communist Party from 2022 to 2025.',
      ru: 'Заведующий Международным отделом ЦК КПК в 2022–2025 годах.',
    },
    roles: [
      { title: { en: 'Head of the International Department of the Chinese Communist Party', ru: 'Заведующий Международным отделом ЦК КПК' }, from: '2022', to: '2025' },
    ],
    wikipedia: 'Liu Jianchao',
  },
  {
    id: 'luong-cuong',
    kind: 'person',
    of: 'vietnam',
    name: { en: 'Luong Cuong', ru: 'Лыонг Кыонг' },
    aliases: {
      en: ['Lương Cường'],
    },
    definition: {
      en: 'President of Vietnam from 2024 to 2026.',
      ru: 'Президент Вьетнама в 2024–2026 годах.',
    },
    roles: [
      { title: { en: 'President of Vietnam', ru: 'Президент Вьетнама' }, from: '2024-10-21', to: '2026-04' },
    ],
    wikipedia: 'Lương Cường',
  },
  {
    id: 'luvsannamsrain-oyun-erdene',
    kind: 'person',
    of: 'mongolia',
    name: { en: 'Luvsannamsrain Oyun-Erdene', ru: 'Лувсаннамсрайн Оюун-Эрдэнэ' },
    aliases: {
      en: ['Oyun-Erdene', 'Oyun-Erdene Luvsannamsrai'],
      ru: ['Оюун-Эрдэнэ', 'Оюун-Эрдэне'],
    },
    definition: {
      en: 'Prime minister of Mongolia from 2021 to 2025.',
      ru: 'Премьер-министр Монголии в 2021–2025 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Mongolia', ru: 'Премьер-министр Монголии' }, from: '2021-01-27', to: '2025-06-13' },
    ],
    wikipedia: 'Luvsannamsrain Oyun-Erdene',
  },
  {
    id: 'ma-ying-jeou',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Ma Ying-jeou', ru: 'Ма Инцзю' },
    aliases: {
      en: ['?Ma'],
      ru: ['?Ма'],
    },
    definition: {
      en: 'President of Taiwan from 2008 to 2016, of the Kuomintang.',
      ru: 'Президент Тайваня в 2008–2016 годах, представитель партии Гоминьдан.',
    },
    roles: [
      { title: { en: 'President of Taiwan', ru: 'Президент Тайваня' }, from: '2008-05-20', to: '2016-05-20' },
    ],
    wikipedia: 'Ma Ying-jeou',
  },
  {
    id: 'mahathir-mohamad',
    kind: 'person',
    of: 'malaysia',
    name: { en: 'Mahathir Mohamad', ru: 'Махатхир Мохамад' },
    aliases: {
      en: ['Mahathir', 'Mahathir Mohammad'],
      ru: ['Махатхир'],
    },
    definition: {
      en: 'Prime minister of Malaysia from 1981 to 2003 and from 2018 to 2020.',
      ru: 'Премьер-министр Малайзии в 1981–2003 и 2018–2020 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Malaysia', ru: 'Премьер-министр Малайзии' }, from: '1981-07-16', to: '2003-10-31' },
      { title: { en: 'Prime Minister of Malaysia', ru: 'Премьер-министр Малайзии' }, from: '2018-05-10', to: '2020-02' },
    ],
    wikipedia: 'Mahathir Mohamad',
  },
  {
    id: 'mahatma-gandhi',
    kind: 'person',
    of: 'india',
    name: { en: 'Mahatma Gandhi', ru: 'Махатма Ганди' },
    full: { en: 'Mohandas Karamchand Gandhi', ru: 'Мохандас Карамчанд Ганди' },
    aliases: {
      en: ['?Gandhi', 'Mohandas Gandhi'],
      ru: ['?Ганди', 'Мохандас Ганди'],
    },
    definition: {
      en: "Leader of India's movement for independence from Britain, known for non-violent resistance. Lived 1869–1948.",
      ru: 'Лидер движения за независимость Индии от Великобритании, идеолог ненасильственного сопротивления. Годы жизни: 1869–1948.',
    },
    roles: [
      { title: { en: 'President of the Indian National Congress', ru: 'Председатель Индийского национального конгресса' }, from: '1924', to: '1925' },
    ],
    wikipedia: 'Mahatma Gandhi',
  },
  {
    id: 'mahinda-rajapaksa',
    kind: 'person',
    of: 'sri-lanka',
    name: { en: 'Mahinda Rajapaksa', ru: 'Махинда Раджапакса' },
    aliases: {
      en: ['?Rajapaksa'],
      ru: ['?Раджапакса'],
    },
    definition: {
      en: 'Prime minister of Sri Lanka from 2019 to 2022; president from 2005 to 2015.',
      ru: 'Премьер-министр Шри-Ланки в 2019–2022 годах; президент в 2005–2015 годах.',
    },
    roles: [
      { title: { en: 'President of Sri Lanka', ru: 'Президент Шри-Ланки' }, from: '2005-11-19', to: '2015-01-09' },
      { title: { en: 'Prime Minister of Sri Lanka', ru: 'Премьер-министр Шри-Ланки' }, from: '2019-11-21', to: '2022-05-09' },
    ],
    wikipedia: 'Mahinda Rajapaksa',
  },
  {
    id: 'maithripala-sirisena',
    kind: 'person',
    of: 'sri-lanka',
    name: { en: 'Maithripala Sirisena', ru: 'Майтрипала Сирисена' },
    aliases: {
      en: ['Sirisena'],
      ru: ['Сирисена'],
    },
    definition: {
      en: 'President of Sri Lanka from 2015 to 2019.',
      ru: 'Президент Шри-Ланки в 2015–2019 годах.',
    },
    roles: [
      { title: { en: 'President of Sri Lanka', ru: 'Президент Шри-Ланки' }, from: '2015-01-09', to: '2019-11-18' },
    ],
    wikipedia: 'Maithripala Sirisena',
  },
  {
    id: 'malcolm-turnbull',
    kind: 'person',
    of: 'australia',
    name: { en: 'Malcolm Turnbull', ru: 'Малкольм Тернбулл' },
    aliases: {
      en: ['Turnbull'],
      ru: ['Тернбулл'],
    },
    definition: {
      en: 'Prime minister of Australia from 2015 to 2018.',
      ru: 'Премьер-министр Австралии в 2015–2018 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '2015-09-15', to: '2018-08-24' },
    ],
    wikipedia: 'Malcolm Turnbull',
  },
  {
    id: 'manasseh-sogavare',
    kind: 'person',
    of: 'solomon-islands',
    name: { en: 'Manasseh Sogavare', ru: 'Манассе Согаваре' },
    aliases: {
      en: ['Sogavare'],
      ru: ['Согаваре'],
    },
    definition: {
      en: 'Prime minister of the Solomon Islands from 2019 to 2024; signed a security pact with China in 2022; held the office three times before.',
      ru: 'Премьер-министр Соломоновых Островов в 2019–2024 годах; подписал соглашение о безопасности с Китаем в 2022 году; прежде трижды занимал этот пост.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Solomon Islands', ru: 'Премьер-министр Соломоновых Островов' }, from: '2019-04-24', to: '2024-05-02' },
    ],
    wikipedia: 'Manasseh Sogavare',
  },
  {
    id: 'manmohan-singh',
    kind: 'person',
    of: 'india',
    name: { en: 'Manmohan Singh', ru: 'Манмохан Сингх' },
    aliases: {
      en: ['?Singh'],
      ru: ['?Сингх'],
    },
    definition: {
      en: 'Prime minister of India 2004–2014, of the Indian National Congress; as minister of finance (1991–1996) began economic reforms. Died in 2024.',
      ru: 'Премьер-министр Индии в 2004–2014 годах, член Индийского национального конгресса; как министр финансов (1991–1996) начал экономические реформы. Умер в 2024 году.',
    },
    roles: [
      { title: { en: 'Minister of Finance of India', ru: 'Министр финансов Индии' }, from: '1991-06-21', to: '1996-05-16' },
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '2004-05-22', to: '2014-05-26' },
    ],
    wikipedia: 'Manmohan Singh',
  },
  {
    id: 'mao-zedong',
    kind: 'person',
    of: 'china',
    name: { en: 'Mao Zedong', ru: 'Мао Цзэдун' },
    aliases: {
      en: ['?Mao', 'Chairman Mao', 'Mao Tse-tung'],
      ru: ['?Мао', 'Мао Цзедун'],
    },
    definition: {
      en: "Founder of the People's Republic of China in 1949 and its leader, as chairman of the Communist Party, until his death in 1976.",
      ru: 'Основатель Китайской Народной Республики (1949) и её руководитель на посту председателя ЦК Компартии до смерти в 1976 году.',
    },
    roles: [
      { title: { en: 'Chairman of the Chinese Communist Party', ru: 'Председатель ЦК Компартии Китая' }, from: '1945', to: '1976-09-09' },
      { title: { en: "Chairman of the People's Republic of China", ru: 'Председатель КНР' }, from: '1954-09-27', to: '1959-04-27' },
    ],
    wikipedia: 'Mao Zedong',
  },
  {
    id: 'marise-payne',
    kind: 'person',
    of: 'australia',
    name: { en: 'Marise Payne', ru: 'Мариз Пейн' },
    aliases: {
      en: ['?Payne'],
      ru: ['?Пейн'],
    },
    definition: {
      en: 'Foreign minister of Australia from 2018 to 2022; defence minister from 2015 to 2018.',
      ru: 'Министр иностранных дел Австралии в 2018–2022 годах; министр обороны в 2015–2018 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Australia', ru: 'Министр обороны Австралии' }, from: '2015-09-21', to: '2018-08' },
      { title: { en: 'Minister of Foreign Affairs of Australia', ru: 'Министр иностранных дел Австралии' }, from: '2018-08', to: '2022-05' },
    ],
    wikipedia: 'Marise Payne',
  },
  {
    id: 'megawati-sukarnoputri',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Megawati Sukarnoputri', ru: 'Мегавати Сукарнопутри' },
    aliases: {
      en: ['Megawati'],
      ru: ['Мегавати'],
    },
    definition: {
      en: 'President of Indonesia from 2001 to 2004; daughter of Sukarno.',
      ru: 'Президент Индонезии в 2001–2004 годах; дочь Сукарно.',
    },
    roles: [
      { title: { en: 'President of Indonesia', ru: 'Президент Индонезии' }, from: '2001-07-23', to: '2004-10-20' },
    ],
    wikipedia: 'Megawati Sukarnoputri',
  },
  {
    id: 'min-aung-hlaing',
    kind: 'person',
    of: 'myanmar',
    name: { en: 'Min Aung Hlaing', ru: 'Мин Аун Хлайн' },
    definition: {
      en: "General who led Myanmar's coup of February 2021 and its military government; elected president by parliament in April 2026.",
      ru: 'Генерал, возглавивший переворот в Мьянме в феврале 2021 года и военное правительство; в апреле 2026 года избран парламентом президентом.',
    },
    roles: [
      { title: { en: 'Commander-in-Chief of Defence Services of Myanmar', ru: 'Главнокомандующий вооружёнными силами Мьянмы' }, from: '2011-03-30', to: '2026-03-30' },
      { title: { en: 'Chairman of the State Administration Council of Myanmar', ru: 'Председатель Государственного административного совета Мьянмы' }, from: '2021-02-02', to: '2025-07-31' },
      { title: { en: 'President of Myanmar', ru: 'Президент Мьянмы' }, from: '2026-04' },
    ],
    wikipedia: 'Min Aung Hlaing',
  },
  {
    id: 'mohamed-muizzu',
    kind: 'person',
    of: 'maldives',
    name: { en: 'Mohamed Muizzu', ru: 'Мохамед Муиззу' },
    aliases: {
      en: ['Muizzu'],
      ru: ['Муиззу'],
    },
    definition: {
      en: 'President of the Maldives from 2023.',
      ru: 'Президент Мальдив с 2023 года.',
    },
    roles: [
      { title: { en: 'President of the Maldives', ru: 'Президент Мальдив' }, from: '2023-11-17' },
    ],
    wikipedia: 'Mohamed Muizzu',
  },
  {
    id: 'mohamed-nasheed',
    kind: 'person',
    of: 'maldives',
    name: { en: 'Mohamed Nasheed', ru: 'Мохамед Нашид' },
    aliases: {
      en: ['Nasheed'],
      ru: ['Нашид'],
    },
    definition: {
      en: 'President of the Maldives from 2008 to 2012.',
      ru: 'Президент Мальдив в 2008–2012 годах.',
    },
    roles: [
      { title: { en: 'President of the Maldives', ru: 'Президент Мальдив' }, from: '2008-11-11', to: '2012-02-07' },
    ],
    wikipedia: 'Mohamed Nasheed',
  },
  {
    id: 'moon-jae-in',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Moon Jae-in', ru: 'Мун Чжэ Ин' },
    aliases: {
      en: ['?Moon'],
      ru: ['?Мун', 'Мун Джэ Ин', 'Мун Чжэин'],
    },
    definition: {
      en: 'President of South Korea from 2017 to 2022.',
      ru: 'Президент Республики Корея в 2017–2022 годах.',
    },
    roles: [
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '2017-05-10', to: '2022-05-10' },
    ],
    wikipedia: 'Moon Jae-in',
  },
  {
    id: 'muhammad-ali-jinnah',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Muhammad Ali Jinnah', ru: 'Мухаммад Али Джинна' },
    aliases: {
      en: ['Jinnah', 'Mohammad Ali Jinnah'],
      ru: ['Джинна'],
    },
    definition: {
      en: 'Governor-general of Pakistan from 1947 to 1948; led the movement for the creation of Pakistan.',
      ru: 'Генерал-губернатор Пакистана в 1947–1948 годах; возглавлял движение за создание Пакистана.',
    },
    roles: [
      { title: { en: 'Governor-General of Pakistan', ru: 'Генерал-губернатор Пакистана' }, from: '1947-08-14', to: '1948-09-11' },
    ],
    wikipedia: 'Muhammad Ali Jinnah',
  },
  {
    id: 'muhammad-yunus',
    kind: 'person',
    of: 'bangladesh',
    name: { en: 'Muhammad Yunus', ru: 'Мухаммад Юнус' },
    aliases: {
      en: ['?Yunus'],
      ru: ['?Юнус', 'Мухаммед Юнус'],
    },
    definition: {
      en: 'Bangladeshi economist, founder of Grameen Bank, Nobel Peace laureate of 2006; headed the interim government from August 2024 to February 2026.',
      ru: 'Экономист, основатель банка «Грамин», лауреат Нобелевской премии мира 2006 года; с августа 2024 по февраль 2026 года глава временного правительства.',
    },
    roles: [
      { title: { en: 'Chief Adviser of Bangladesh', ru: 'Главный советник временного правительства Бангладеш' }, from: '2024-08-08', to: '2026-02' },
    ],
    wikipedia: 'Muhammad Yunus',
  },
  {
    id: 'muhyiddin-yassin',
    kind: 'person',
    of: 'malaysia',
    name: { en: 'Muhyiddin Yassin', ru: 'Мухиддин Яссин' },
    aliases: {
      en: ['Muhyiddin'],
      ru: ['?Мухиддин'],
    },
    definition: {
      en: 'Prime minister of Malaysia from 2020 to 2021.',
      ru: 'Премьер-министр Малайзии в 2020–2021 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Malaysia', ru: 'Премьер-министр Малайзии' }, from: '2020-03-01', to: '2021-08' },
    ],
    wikipedia: 'Muhyiddin Yassin',
  },
  {
    id: 'najib-razak',
    kind: 'person',
    of: 'malaysia',
    name: { en: 'Najib Razak', ru: 'Наджиб Разак' },
    aliases: {
      en: ['?Najib'],
      ru: ['?Наджиб'],
    },
    definition: {
      en: 'Prime minister of Malaysia from 2009 to 2018; convicted in 2020 in the case of the state fund 1MDB.',
      ru: 'Премьер-министр Малайзии в 2009–2018 годах; в 2020 году осуждён по делу госфонда 1MDB.',
    },
    roles: [
      { title: { en: 'Prime Minister of Malaysia', ru: 'Премьер-министр Малайзии' }, from: '2009-04-03', to: '2018-05' },
    ],
    wikipedia: 'Najib Razak',
  },
  {
    id: 'naoto-kan',
    kind: 'person',
    of: 'japan',
    name: { en: 'Naoto Kan', ru: 'Наото Кан' },
    aliases: {
      en: ['?Kan', 'Kan Naoto'],
      ru: ['?Кан'],
    },
    definition: {
      en: 'Prime minister of Japan from 2010 to 2011, of the Democratic Party of Japan.',
      ru: 'Премьер-министр Японии в 2010–2011 годах, от Демократической партии Японии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2010-06-08', to: '2011-09-02' },
    ],
    wikipedia: 'Naoto Kan',
  },
  {
    id: 'narasimha-rao',
    kind: 'person',
    of: 'india',
    name: { en: 'Narasimha Rao', ru: 'Нарасимха Рао' },
    aliases: {
      en: ['P. V. Narasimha Rao', '?Rao'],
    },
    definition: {
      en: 'Prime minister of India from 1991 to 1996; in office when economic reforms began.',
      ru: 'Премьер-министр Индии в 1991–1996 годах; при нём начались экономические реформы.',
    },
    roles: [
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '1991-06-21', to: '1996-05-16' },
    ],
    wikipedia: 'P. V. Narasimha Rao',
  },
  {
    id: 'narendra-modi',
    kind: 'person',
    of: 'india',
    name: { en: 'Narendra Modi', ru: 'Нарендра Моди' },
    aliases: {
      en: ['Modi'],
      ru: ['Моди'],
    },
    definition: {
      en: 'Prime minister of India from May 2014, of the Bharatiya Janata Party; chief minister of Gujarat from 2001 to 2014.',
      ru: 'Премьер-министр Индии с мая 2014 года, член «Бхаратия джаната парти»; главный министр Гуджарата в 2001–2014 годах.',
    },
    roles: [
      { title: { en: 'Chief Minister of Gujarat', ru: 'Главный министр Гуджарата' }, from: '2001-10-07', to: '2014-05' },
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '2014-05-26' },
    ],
    wikipedia: 'Narendra Modi',
  },
  {
    id: 'naruhito',
    kind: 'person',
    of: 'japan',
    name: { en: 'Naruhito', ru: 'Нарухито' },
    definition: {
      en: 'Emperor of Japan from 2019.',
      ru: 'Император Японии с 2019 года.',
    },
    roles: [
      { title: { en: 'Emperor of Japan', ru: 'Император Японии' }, from: '2019-05-01' },
    ],
    wikipedia: 'Naruhito',
  },
  {
    id: 'nawaz-sharif',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Nawaz Sharif', ru: 'Наваз Шариф' },
    aliases: {
      en: ['?Sharif'],
      ru: ['?Шариф'],
    },
    definition: {
      en: 'Prime minister of Pakistan from 1990 to 1993, from 1997 to 1999 and from 2013 to 2017; brother of Shehbaz Sharif.',
      ru: 'Премьер-министр Пакистана в 1990–1993, 1997–1999 и 2013–2017 годах; брат Шахбаза Шарифа.',
    },
    roles: [
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '1990-11-06', to: '1993-07-18' },
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '1997-02-17', to: '1999-10-12' },
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '2013-06-05', to: '2017-07-28' },
    ],
    wikipedia: 'Nawaz Sharif',
  },
  {
    id: 'ng-eng-hen',
    kind: 'person',
    of: 'singapore',
    name: { en: 'Ng Eng Hen', ru: 'Нг Энг Хен' },
    definition: {
      en: 'Defence minister of Singapore from 2011 to 2025.',
      ru: 'Министр обороны Сингапура в 2011–2025 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Singapore', ru: 'Министр обороны Сингапура' }, from: '2011-05-21', to: '2025-05-23' },
    ],
    wikipedia: 'Ng Eng Hen',
  },
  {
    id: 'nguyen-phu-trong',
    kind: 'person',
    of: 'vietnam',
    name: { en: 'Nguyen Phu Trong', ru: 'Нгуен Фу Чонг' },
    aliases: {
      en: ['?Trong', 'Nguyễn Phú Trọng'],
      ru: ['?Чонг'],
    },
    definition: {
      en: 'President of Vietnam from 2018 to 2021; general secretary of the Communist Party from 2011 to 2024; died in office.',
      ru: 'Президент Вьетнама в 2018–2021 годах; генеральный секретарь ЦК Компартии в 2011–2024 годах; умер на посту.',
    },
    roles: [
      { title: { en: 'General Secretary of the Communist Party of Vietnam', ru: 'Генеральный секретарь ЦК Компартии Вьетнама' }, from: '2011-01-19', to: '2024-07-19' },
      { title: { en: 'President of Vietnam', ru: 'Президент Вьетнама' }, from: '2018-10-23', to: '2021-04' },
    ],
    wikipedia: 'Nguyễn Phú Trọng',
  },
  {
    id: 'nguyen-xuan-phuc',
    kind: 'person',
    of: 'vietnam',
    name: { en: 'Nguyen Xuan Phuc', ru: 'Нгуен Суан Фук' },
    aliases: {
      en: ['?Phuc', 'Nguyễn Xuân Phúc'],
      ru: ['?Фук'],
    },
    definition: {
      en: 'President of Vietnam from 2021 to 2023; prime minister from 2016 to 2021.',
      ru: 'Президент Вьетнама в 2021–2023 годах; премьер-министр в 2016–2021 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Vietnam', ru: 'Премьер-министр Вьетнама' }, from: '2016-04-07', to: '2021-04-05' },
      { title: { en: 'President of Vietnam', ru: 'Президент Вьетнама' }, from: '2021-04-05', to: '2023-01' },
    ],
    wikipedia: 'Nguyễn Xuân Phúc',
  },
  {
    id: 'nirmala-sitharaman',
    kind: 'person',
    of: 'india',
    name: { en: 'Nirmala Sitharaman', ru: 'Нирмала Ситхараман' },
    aliases: {
      en: ['Sitharaman'],
      ru: ['Ситхараман'],
    },
    definition: {
      en: 'Minister of finance of India from 2019; defence minister from 2017 to 2019.',
      ru: 'Министр финансов Индии с 2019 года; министр обороны в 2017–2019 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of India', ru: 'Министр обороны Индии' }, from: '2017-09', to: '2019-05' },
      { title: { en: 'Minister of Finance of India', ru: 'Министр финансов Индии' }, from: '2019-05' },
    ],
    wikipedia: 'Nirmala Sitharaman',
  },
  {
    id: 'norodom-sihanouk',
    kind: 'person',
    of: 'cambodia',
    name: { en: 'Norodom Sihanouk', ru: 'Нородом Сианук' },
    aliases: {
      en: ['Sihanouk'],
      ru: ['Сианук'],
    },
    definition: {
      en: 'King of Cambodia from 1941 to 1955 and from 1993 to 2004.',
      ru: 'Король Камбоджи в 1941–1955 и 1993–2004 годах.',
    },
    roles: [
      { title: { en: 'King of Cambodia', ru: 'Король Камбоджи' }, from: '1941-04', to: '1955-03' },
      { title: { en: 'King of Cambodia', ru: 'Король Камбоджи' }, from: '1993-09-24', to: '2004-10' },
    ],
    wikipedia: 'Norodom Sihanouk',
  },
  {
    id: 'paetongtarn-shinawatra',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Paetongtarn Shinawatra', ru: 'Пхэтхонгтхан Чинават' },
    aliases: {
      en: ['Paetongtarn'],
      ru: ['Пхэтхонгтхан', 'Пхетхонгтхан Чинават', 'Пэтонгтан Чинават'],
    },
    definition: {
      en: 'Prime minister of Thailand from 2024 to 2025; daughter of Thaksin Shinawatra; removed by the Constitutional Court.',
      ru: 'Премьер-министр Таиланда в 2024–2025 годах; дочь Таксина Чинавата; отстранена Конституционным судом.',
    },
    roles: [
      { title: { en: 'Prime Minister of Thailand', ru: 'Премьер-министр Таиланда' }, from: '2024-08-16', to: '2025-08-29' },
    ],
    wikipedia: 'Paetongtarn Shinawatra',
  },
  {
    id: 'park-chung-hee',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Park Chung-hee', ru: 'Пак Чон Хи' },
    aliases: {
      en: ['?Park'],
      ru: ['?Пак'],
    },
    definition: {
      en: 'President of South Korea from 1963 to 1979; came to power in the coup of 1961; assassinated.',
      ru: 'Президент Республики Корея в 1963–1979 годах; пришёл к власти в результате переворота 1961 года; убит.',
    },
    roles: [
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '1963-12-17', to: '1979-10-26' },
    ],
    wikipedia: 'Park Chung-hee',
  },
  {
    id: 'park-geun-hye',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Park Geun-hye', ru: 'Пак Кын Хе' },
    aliases: {
      en: ['?Park'],
      ru: ['?Пак'],
    },
    definition: {
      en: 'President of South Korea from 2013 to 2017; removed from office by impeachment.',
      ru: 'Президент Республики Корея в 2013–2017 годах; отстранена от должности в порядке импичмента.',
    },
    roles: [
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '2013-02-25', to: '2017-03-10' },
    ],
    wikipedia: 'Park Geun-hye',
  },
  {
    id: 'park-jin',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Park Jin', ru: 'Пак Чин' },
    aliases: {
      en: ['?Park'],
      ru: ['?Пак', 'Пак Джин'],
    },
    definition: {
      en: 'Foreign minister of South Korea from 2022 to 2024.',
      ru: 'Министр иностранных дел Республики Корея в 2022–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of South Korea', ru: 'Министр иностранных дел Республики Корея' }, from: '2022-05-12', to: '2024-01' },
    ],
    wikipedia: 'Park Jin (politician)',
  },
  {
    id: 'paul-keating',
    kind: 'person',
    of: 'australia',
    name: { en: 'Paul Keating', ru: 'Пол Китинг' },
    aliases: {
      en: ['?Keating'],
      ru: ['?Китинг'],
    },
    definition: {
      en: 'Prime minister of Australia from 1991 to 1996.',
      ru: 'Премьер-министр Австралии в 1991–1996 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '1991-12-20', to: '1996-03-11' },
    ],
    wikipedia: 'Paul Keating',
  },
  {
    id: 'penny-wong',
    kind: 'person',
    of: 'australia',
    name: { en: 'Penny Wong', ru: 'Пенни Вонг' },
    aliases: {
      en: ['?Wong'],
      ru: ['?Вонг'],
    },
    definition: {
      en: 'Foreign minister of Australia from 2022.',
      ru: 'Министр иностранных дел Австралии с 2022 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Australia', ru: 'Министр иностранных дел Австралии' }, from: '2022-05-23' },
    ],
    wikipedia: 'Penny Wong',
  },
  {
    id: 'pervez-musharraf',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Pervez Musharraf', ru: 'Первез Мушарраф' },
    aliases: {
      en: ['Musharraf'],
      ru: ['Мушарраф'],
    },
    definition: {
      en: 'General who took power in Pakistan in the coup of 1999; president from 2001 to 2008. Died in 2023.',
      ru: 'Генерал, пришедший к власти в Пакистане в результате переворота 1999 года; президент в 2001–2008 годах. Умер в 2023 году.',
    },
    roles: [
      { title: { en: 'Chief of Army Staff of Pakistan', ru: 'Начальник штаба сухопутных войск Пакистана' }, from: '1998-10', to: '2007-11-28' },
      { title: { en: 'Chief Executive of Pakistan', ru: 'Глава исполнительной власти Пакистана' }, from: '1999-10-12', to: '2002-11' },
      { title: { en: 'President of Pakistan', ru: 'Президент Пакистана' }, from: '2001-06-20', to: '2008-08-18' },
    ],
    wikipedia: 'Pervez Musharraf',
  },
  {
    id: 'peter-dutton',
    kind: 'person',
    of: 'australia',
    name: { en: 'Peter Dutton', ru: 'Питер Даттон' },
    aliases: {
      en: ['?Dutton'],
      ru: ['?Даттон'],
    },
    definition: {
      en: 'Leader of the opposition of Australia from 2022 to 2025; defence minister from 2021 to 2022.',
      ru: 'Лидер оппозиции Австралии в 2022–2025 годах; министр обороны в 2021–2022 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Australia', ru: 'Министр обороны Австралии' }, from: '2021-03-30', to: '2022-05-23' },
      { title: { en: 'Leader of the Opposition of Australia', ru: 'Лидер оппозиции Австралии' }, from: '2022-05-30', to: '2025-05' },
    ],
    wikipedia: 'Peter Dutton',
  },
  {
    id: 'pham-minh-chinh',
    kind: 'person',
    of: 'vietnam',
    name: { en: 'Pham Minh Chinh', ru: 'Фам Минь Тинь' },
    aliases: {
      en: ['?Chinh', 'Phạm Minh Chính'],
      ru: ['?Тинь'],
    },
    definition: {
      en: 'Prime minister of Vietnam from 2021.',
      ru: 'Премьер-министр Вьетнама с 2021 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Vietnam', ru: 'Премьер-министр Вьетнама' }, from: '2021-04-05' },
    ],
    wikipedia: 'Phạm Minh Chính',
  },
  {
    id: 'piyush-goyal',
    kind: 'person',
    of: 'india',
    name: { en: 'Piyush Goyal', ru: 'Пиюш Гоял' },
    aliases: {
      en: ['?Goyal'],
      ru: ['?Гоял'],
    },
    definition: {
      en: 'Minister of commerce and industry of India from 2019.',
      ru: 'Министр торговли и промышленности Индии с 2019 года.',
    },
    roles: [
      { title: { en: 'Minister of Commerce and Industry of India', ru: 'Министр торговли и промышленности Индии' }, from: '2019-05' },
    ],
    wikipedia: 'Piyush Goyal',
  },
  {
    id: 'pol-pot',
    kind: 'person',
    of: 'cambodia',
    name: { en: 'Pol Pot', ru: 'Пол Пот' },
    definition: {
      en: 'Leader of the Khmer Rouge; ruled Cambodia from 1975 to 1979. Died in 1998.',
      ru: 'Лидер «красных кхмеров», правивших Камбоджей в 1975–1979 годах. Умер в 1998 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Democratic Kampuchea', ru: 'Премьер-министр Демократической Кампучии' }, from: '1976', to: '1979-01-07' },
    ],
    wikipedia: 'Pol Pot',
  },
  {
    id: 'prabowo-subianto',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Prabowo Subianto', ru: 'Прабово Субианто' },
    aliases: {
      en: ['Prabowo'],
      ru: ['Прабово'],
    },
    definition: {
      en: 'President of Indonesia from 2024; defence minister from 2019 to 2024.',
      ru: 'Президент Индонезии с 2024 года; министр обороны в 2019–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Indonesia', ru: 'Министр обороны Индонезии' }, from: '2019-10-23', to: '2024-10-20' },
      { title: { en: 'President of Indonesia', ru: 'Президент Индонезии' }, from: '2024-10-20' },
    ],
    wikipedia: 'Prabowo Subianto',
  },
  {
    id: 'prayut-chan-o-cha',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Prayut Chan-o-cha', ru: 'Прают Чан-Оча' },
    aliases: {
      en: ['Prayut', 'Prayuth', 'Prayuth Chan-ocha', 'Prayut Chan-ocha'],
      ru: ['Прают'],
    },
    definition: {
      en: 'Prime minister of Thailand from 2014 to 2023; led the military coup of May 2014.',
      ru: 'Премьер-министр Таиланда в 2014–2023 годах; возглавил военный переворот в мае 2014 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Thailand', ru: 'Премьер-министр Таиланда' }, from: '2014-08', to: '2023-08-22' },
    ],
    wikipedia: 'Prayut Chan-o-cha',
  },
  {
    id: 'pushpa-kamal-dahal',
    kind: 'person',
    of: 'nepal',
    name: { en: 'Pushpa Kamal Dahal', ru: 'Пушпа Камал Дахал' },
    aliases: {
      en: ['Prachanda', '?Dahal'],
      ru: ['Прачанда', '?Дахал'],
    },
    definition: {
      en: 'Prime minister of Nepal from 2008 to 2009, from 2016 to 2017 and from 2022 to 2024; leader of the Maoists, known as Prachanda.',
      ru: 'Премьер-министр Непала в 2008–2009, 2016–2017 и 2022–2024 годах; лидер маоистов, известен как Прачанда.',
    },
    roles: [
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2008-08-18', to: '2009-05-25' },
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2016-08-04', to: '2017-06-07' },
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2022-12-26', to: '2024-07-15' },
    ],
    wikipedia: 'Pushpa Kamal Dahal',
  },
  {
    id: 'qamar-javed-bajwa',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Qamar Javed Bajwa', ru: 'Камар Джавед Баджва' },
    aliases: {
      en: ['?Bajwa'],
      ru: ['?Баджва'],
    },
    definition: {
      en: 'Chief of army staff of Pakistan from 2016 to 2022.',
      ru: 'Начальник штаба сухопутных войск Пакистана в 2016–2022 годах.',
    },
    roles: [
      { title: { en: 'Chief of Army Staff of Pakistan', ru: 'Начальник штаба сухопутных войск Пакистана' }, from: '2016-11-29', to: '2022-11-29' },
    ],
    wikipedia: 'Qamar Javed Bajwa',
  },
  {
    id: 'qin-gang',
    kind: 'person',
    of: 'china',
    name: { en: 'Qin Gang', ru: 'Цинь Ган' },
    aliases: {
      en: ['?Qin'],
      ru: ['?Цинь'],
    },
    definition: {
      en: 'Foreign minister of China from December 2022 to his removal in July 2023; before that ambassador to the United States.',
      ru: 'Министр иностранных дел Китая с декабря 2022 года до смещения в июле 2023 года; прежде посол в США.',
    },
    roles: [
      { title: { en: 'Ambassador of China to the United States', ru: 'Посол Китая в США' }, from: '2021-07', to: '2023-01' },
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '2022-12-30', to: '2023-07-25' },
    ],
    wikipedia: 'Qin Gang',
  },
  {
    id: 'rahul-gandhi',
    kind: 'person',
    of: 'india',
    name: { en: 'Rahul Gandhi', ru: 'Рахул Ганди' },
    aliases: {
      en: ['?Gandhi'],
      ru: ['?Ганди'],
    },
    definition: {
      en: 'Leader of the opposition in the lower house of India from 2024; president of the Indian National Congress from 2017 to 2019.',
      ru: 'Лидер оппозиции в нижней палате парламента Индии с 2024 года; председатель Индийского национального конгресса в 2017–2019 годах.',
    },
    roles: [
      { title: { en: 'President of the Indian National Congress', ru: 'Председатель Индийского национального конгресса' }, from: '2017-12-16', to: '2019' },
      { title: { en: 'Leader of the Opposition in the lower house of India', ru: 'Лидер оппозиции в нижней палате парламента Индии' }, from: '2024-06' },
    ],
    wikipedia: 'Rahul Gandhi',
  },
  {
    id: 'rajiv-gandhi',
    kind: 'person',
    of: 'india',
    name: { en: 'Rajiv Gandhi', ru: 'Раджив Ганди' },
    aliases: {
      en: ['?Gandhi'],
      ru: ['?Ганди'],
    },
    definition: {
      en: 'Prime minister of India from 1984 to 1989; assassinated in 1991.',
      ru: 'Премьер-министр Индии в 1984–1989 годах; убит в 1991 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of India', ru: 'Премьер-министр Индии' }, from: '1984-10-31', to: '1989-12-02' },
    ],
    wikipedia: 'Rajiv Gandhi',
  },
  {
    id: 'rajnath-singh',
    kind: 'person',
    of: 'india',
    name: { en: 'Rajnath Singh', ru: 'Раджнатх Сингх' },
    aliases: {
      en: ['?Singh'],
      ru: ['?Сингх', 'Раджнат Сингх'],
    },
    definition: {
      en: 'Defence minister of India from 2019; minister of home affairs from 2014 to 2019.',
      ru: 'Министр обороны Индии с 2019 года; министр внутренних дел в 2014–2019 годах.',
    },
    roles: [
      { title: { en: 'Minister of Home Affairs of India', ru: 'Министр внутренних дел Индии' }, from: '2014-05', to: '2019-05' },
      { title: { en: 'Minister of Defence of India', ru: 'Министр обороны Индии' }, from: '2019-05' },
    ],
    wikipedia: 'Rajnath Singh',
  },
  {
    id: 'ranil-wickremesinghe',
    kind: 'person',
    of: 'sri-lanka',
    name: { en: 'Ranil Wickremesinghe', ru: 'Ранил Викрамасингхе' },
    aliases: {
      en: ['Wickremesinghe'],
      ru: ['Викрамасингхе'],
    },
    definition: {
      en: 'President of Sri Lanka 2022–2024; prime minister several times since 1993.',
      ru: 'Президент Шри-Ланки в 2022–2024 годах; с 1993 года несколько раз был премьер-министром.',
    },
    roles: [
      { title: { en: 'Prime Minister of Sri Lanka', ru: 'Премьер-министр Шри-Ланки' }, from: '2001-12-09', to: '2004-04-06' },
      { title: { en: 'Prime Minister of Sri Lanka', ru: 'Премьер-министр Шри-Ланки' }, from: '2018-12-16', to: '2019-11-21' },
      { title: { en: 'President of Sri Lanka', ru: 'Президент Шри-Ланки' }, from: '2022-07-21', to: '2024-09-23' },
    ],
    wikipedia: 'Ranil Wickremesinghe',
  },
  {
    id: 'retno-marsudi',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Retno Marsudi', ru: 'Ретно Марсуди' },
    aliases: {
      en: ['Marsudi'],
      ru: ['Марсуди'],
    },
    definition: {
      en: 'Foreign minister of Indonesia from 2014 to 2024.',
      ru: 'Министр иностранных дел Индонезии в 2014–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Indonesia', ru: 'Министр иностранных дел Индонезии' }, from: '2014-10-27', to: '2024-10' },
    ],
    wikipedia: 'Retno Marsudi',
  },
  {
    id: 'richard-marles',
    kind: 'person',
    of: 'australia',
    name: { en: 'Richard Marles', ru: 'Ричард Марлз' },
    aliases: {
      en: ['Marles'],
      ru: ['Марлз'],
    },
    definition: {
      en: 'Defence minister of Australia from 2022; deputy prime minister from 2022.',
      ru: 'Министр обороны Австралии с 2022 года; заместитель премьер-министра с 2022 года.',
    },
    roles: [
      { title: { en: 'Deputy Prime Minister of Australia', ru: 'Заместитель премьер-министра Австралии' }, from: '2022-05-23' },
      { title: { en: 'Minister of Defence of Australia', ru: 'Министр обороны Австралии' }, from: '2022-06-01' },
    ],
    wikipedia: 'Richard Marles',
  },
  {
    id: 'rodrigo-duterte',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Rodrigo Duterte', ru: 'Родриго Дутерте' },
    aliases: {
      en: ['Duterte'],
      ru: ['Дутерте'],
    },
    definition: {
      en: 'President of the Philippines from 2016 to 2022; arrested in March 2025 on a warrant of the International Criminal Court.',
      ru: 'Президент Филиппин в 2016–2022 годах; арестован в марте 2025 года по ордеру Международного уголовного суда.',
    },
    roles: [
      { title: { en: 'President of the Philippines', ru: 'Президент Филиппин' }, from: '2016-06-30', to: '2022-06-30' },
    ],
    wikipedia: 'Rodrigo Duterte',
  },
  {
    id: 'roh-moo-hyun',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Roh Moo-hyun', ru: 'Но Му Хён' },
    aliases: {
      en: ['?Roh'],
    },
    definition: {
      en: 'President of South Korea from 2003 to 2008.',
      ru: 'Президент Республики Корея в 2003–2008 годах.',
    },
    roles: [
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '2003-02-25', to: '2008-02-24' },
    ],
    wikipedia: 'Roh Moo-hyun',
  },
  {
    id: 'roh-tae-woo',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Roh Tae-woo', ru: 'Ро Дэ У' },
    aliases: {
      en: ['?Roh'],
      ru: ['Но Тхэ У'],
    },
    definition: {
      en: 'President of South Korea from 1988 to 1993.',
      ru: 'Президент Республики Корея в 1988–1993 годах.',
    },
    roles: [
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '1988-02-25', to: '1993-02-24' },
    ],
    wikipedia: 'Roh Tae-woo',
  },
  {
    id: 'sanae-takaichi',
    kind: 'person',
    of: 'japan',
    name: { en: 'Sanae Takaichi', ru: 'Санаэ Такаити' },
    aliases: {
      en: ['Takaichi', 'Takaichi Sanae'],
      ru: ['Такаити'],
    },
    definition: {
      en: 'Prime minister of Japan from October 2025, the first woman in the office; leader of the Liberal Democratic Party.',
      ru: 'Премьер-министр Японии с октября 2025 года, первая женщина на этом посту; лидер Либерально-демократической партии.',
    },
    roles: [
      { title: { en: 'Minister of Economic Security of Japan', ru: 'Министр экономической безопасности Японии' }, from: '2022-08-10', to: '2024-10-01' },
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2025-10-21' },
    ],
    wikipedia: 'Sanae Takaichi',
  },
  {
    id: 'sara-duterte',
    kind: 'person',
    of: 'philippines',
    name: { en: 'Sara Duterte', ru: 'Сара Дутерте' },
    aliases: {
      en: ['?Duterte', 'Sara Duterte-Carpio'],
      ru: ['?Дутерте'],
    },
    definition: {
      en: 'Vice president of the Philippines from 2022; daughter of Rodrigo Duterte.',
      ru: 'Вице-президент Филиппин с 2022 года; дочь Родриго Дутерте.',
    },
    roles: [
      { title: { en: 'Vice President of the Philippines', ru: 'Вице-президент Филиппин' }, from: '2022-06-30' },
    ],
    wikipedia: 'Sara Duterte',
  },
  {
    id: 'scott-morrison',
    kind: 'person',
    of: 'australia',
    name: { en: 'Scott Morrison', ru: 'Скотт Моррисон' },
    aliases: {
      en: ['?Morrison'],
      ru: ['?Моррисон'],
    },
    definition: {
      en: 'Prime minister of Australia from 2018 to 2022, of the Liberal Party; in office when AUKUS was announced.',
      ru: 'Премьер-министр Австралии в 2018–2022 годах, член Либеральной партии; при нём объявлено о создании АУКУС.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '2018-08-24', to: '2022-05-23' },
    ],
    wikipedia: 'Scott Morrison',
  },
  {
    id: 'shehbaz-sharif',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Shehbaz Sharif', ru: 'Шахбаз Шариф' },
    aliases: {
      en: ['?Sharif', 'Shahbaz Sharif'],
      ru: ['?Шариф', 'Шехбаз Шариф'],
    },
    definition: {
      en: 'Prime minister of Pakistan from April 2022 to August 2023 and from March 2024; brother of Nawaz Sharif.',
      ru: 'Премьер-министр Пакистана с апреля 2022 года по август 2023 года и с марта 2024 года; брат Наваза Шарифа.',
    },
    roles: [
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '2022-04-11', to: '2023-08-14' },
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '2024-03' },
    ],
    wikipedia: 'Shehbaz Sharif',
  },
  {
    id: 'sheikh-hasina',
    kind: 'person',
    of: 'bangladesh',
    name: { en: 'Sheikh Hasina', ru: 'Шейх Хасина' },
    aliases: {
      en: ['?Hasina', 'Sheikh Hasina Wazed'],
      ru: ['?Хасина', 'Шейх Хасина Вазед'],
    },
    definition: {
      en: 'Prime minister of Bangladesh from 1996 to 2001 and from 2009 to 2024; left for India during mass protests; daughter of Mujibur Rahman.',
      ru: 'Премьер-министр Бангладеш в 1996–2001 и 2009–2024 годах; покинула страну во время массовых протестов; дочь Муджибура Рахмана.',
    },
    roles: [
      { title: { en: 'Prime Minister of Bangladesh', ru: 'Премьер-министр Бангладеш' }, from: '1996-06-23', to: '2001-07-15' },
      { title: { en: 'Prime Minister of Bangladesh', ru: 'Премьер-министр Бангладеш' }, from: '2009-01-06', to: '2024-08-05' },
    ],
    wikipedia: 'Sheikh Hasina',
  },
  {
    id: 'sheikh-mujibur-rahman',
    kind: 'person',
    of: 'bangladesh',
    name: { en: 'Sheikh Mujibur Rahman', ru: 'Муджибур Рахман' },
    aliases: {
      en: ['?Mujib', 'Mujibur Rahman', '?Rahman'],
      ru: ['Шейх Муджибур Рахман'],
    },
    definition: {
      en: 'President of Bangladesh in 1975; prime minister from 1972 to 1975; led Bangladesh to independence in 1971; assassinated.',
      ru: 'Президент Бангладеш в 1975 году; премьер-министр в 1972–1975 годах; привёл Бангладеш к независимости в 1971 году; убит.',
    },
    roles: [
      { title: { en: 'Prime Minister of Bangladesh', ru: 'Премьер-министр Бангладеш' }, from: '1972-01-12', to: '1975-01-25' },
      { title: { en: 'President of Bangladesh', ru: 'Президент Бангладеш' }, from: '1975-01-25', to: '1975-08-15' },
    ],
    wikipedia: 'Sheikh Mujibur Rahman',
  },
  {
    id: 'sher-bahadur-deuba',
    kind: 'person',
    of: 'nepal',
    name: { en: 'Sher Bahadur Deuba', ru: 'Шер Бахадур Деуба' },
    aliases: {
      en: ['Deuba'],
      ru: ['Деуба'],
    },
    definition: {
      en: 'Prime minister of Nepal five times between 1995 and 2022, of the Nepali Congress.',
      ru: 'Пять раз возглавлял правительство Непала в 1995–2022 годах, от партии «Непальский конгресс».',
    },
    roles: [
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '1995-09-12', to: '1997-03-12' },
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2001-07-26', to: '2002-10-04' },
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2017-06-07', to: '2018-02-15' },
      { title: { en: 'Prime Minister of Nepal', ru: 'Премьер-министр Непала' }, from: '2021-07-13', to: '2022-12-26' },
    ],
    wikipedia: 'Sher Bahadur Deuba',
  },
  {
    id: 'shigeru-ishiba',
    kind: 'person',
    of: 'japan',
    name: { en: 'Shigeru Ishiba', ru: 'Сигэру Исиба' },
    aliases: {
      en: ['Ishiba', 'Ishiba Shigeru'],
      ru: ['Исиба'],
    },
    definition: {
      en: 'Prime minister of Japan from 2024 to 2025; defence minister from 2007 to 2008.',
      ru: 'Премьер-министр Японии в 2024–2025 годах; министр обороны в 2007–2008 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Japan', ru: 'Министр обороны Японии' }, from: '2007-09-26', to: '2008-09-24' },
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2024-10-01', to: '2025-10-21' },
    ],
    wikipedia: 'Shigeru Ishiba',
  },
  {
    id: 'shinjiro-koizumi',
    kind: 'person',
    of: 'japan',
    name: { en: 'Shinjiro Koizumi', ru: 'Синдзиро Коидзуми' },
    aliases: {
      en: ['?Koizumi', 'Koizumi Shinjiro'],
      ru: ['?Коидзуми'],
    },
    definition: {
      en: 'Defence minister of Japan from 2025; minister of the environment from 2019 to 2021; son of Junichiro Koizumi.',
      ru: 'Министр обороны Японии с 2025 года; министр окружающей среды в 2019–2021 годах; сын Дзюнъитиро Коидзуми.',
    },
    roles: [
      { title: { en: 'Minister of the Environment of Japan', ru: 'Министр окружающей среды Японии' }, from: '2019-09-11', to: '2021-10-04' },
      { title: { en: 'Minister of Defence of Japan', ru: 'Министр обороны Японии' }, from: '2025-10-21' },
    ],
    wikipedia: 'Shinjirō Koizumi',
  },
  {
    id: 'shinzo-abe',
    kind: 'person',
    of: 'japan',
    name: { en: 'Shinzo Abe', ru: 'Синдзо Абэ' },
    aliases: {
      en: ['?Abe', 'Abe Shinzo', 'Shinzō Abe'],
      ru: ['?Абэ'],
    },
    definition: {
      en: 'Prime minister of Japan from 2006 to 2007 and from 2012 to 2020; assassinated in July 2022.',
      ru: 'Премьер-министр Японии в 2006–2007 и 2012–2020 годах; убит в июле 2022 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2006-09-26', to: '2007-09-26' },
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2012-12-26', to: '2020-09-16' },
    ],
    wikipedia: 'Shinzo Abe',
  },
  {
    id: 'sitiveni-rabuka',
    kind: 'person',
    of: 'fiji',
    name: { en: 'Sitiveni Rabuka', ru: 'Ситивени Рабука' },
    aliases: {
      en: ['Rabuka'],
      ru: ['Рабука'],
    },
    definition: {
      en: 'Prime minister of Fiji from 1992 to 1999 and from 2022.',
      ru: 'Премьер-министр Фиджи в 1992–1999 годах и с 2022 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Fiji', ru: 'Премьер-министр Фиджи' }, from: '1992-06', to: '1999-05' },
      { title: { en: 'Prime Minister of Fiji', ru: 'Премьер-министр Фиджи' }, from: '2022-12-24' },
    ],
    wikipedia: 'Sitiveni Rabuka',
  },
  {
    id: 'sonexay-siphandone',
    kind: 'person',
    of: 'laos',
    name: { en: 'Sonexay Siphandone', ru: 'Сонсай Сипхандон' },
    aliases: {
      en: ['Sonexay'],
      ru: ['Сонсай'],
    },
    definition: {
      en: 'Prime minister of Laos from 2022.',
      ru: 'Премьер-министр Лаоса с 2022 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Laos', ru: 'Премьер-министр Лаоса' }, from: '2022-12-30' },
    ],
    wikipedia: 'Sonexay Siphandone',
  },
  {
    id: 'sonia-gandhi',
    kind: 'person',
    of: 'india',
    name: { en: 'Sonia Gandhi', ru: 'Соня Ганди' },
    aliases: {
      en: ['?Gandhi'],
      ru: ['?Ганди'],
    },
    definition: {
      en: 'President of the Indian National Congress from 1998 to 2017 and from 2019 to 2022.',
      ru: 'Председатель Индийского национального конгресса в 1998–2017 и 2019–2022 годах.',
    },
    roles: [
      { title: { en: 'President of the Indian National Congress', ru: 'Председатель Индийского национального конгресса' }, from: '1998-03-14', to: '2017-12-16' },
      { title: { en: 'President of the Indian National Congress', ru: 'Председатель Индийского национального конгресса' }, from: '2019-08-10', to: '2022-10-26' },
    ],
    wikipedia: 'Sonia Gandhi',
  },
  {
    id: 'srettha-thavisin',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Srettha Thavisin', ru: 'Сеттха Тависин' },
    aliases: {
      en: ['Srettha'],
      ru: ['Сеттха'],
    },
    definition: {
      en: 'Prime minister of Thailand from 2023 to 2024.',
      ru: 'Премьер-министр Таиланда в 2023–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Thailand', ru: 'Премьер-министр Таиланда' }, from: '2023-08-22', to: '2024-08-14' },
    ],
    wikipedia: 'Srettha Thavisin',
  },
  {
    id: 'subrahmanyam-jaishankar',
    kind: 'person',
    of: 'india',
    name: { en: 'Subrahmanyam Jaishankar', ru: 'Субраманьям Джайшанкар' },
    aliases: {
      en: ['Jaishankar', 'S. Jaishankar'],
      ru: ['Джайшанкар', 'С. Джайшанкар'],
    },
    definition: {
      en: 'Foreign minister of India from May 2019; a career diplomat, foreign secretary from 2015 to 2018.',
      ru: 'Министр иностранных дел Индии с мая 2019 года; кадровый дипломат, в 2015–2018 годах секретарь МИД.',
    },
    roles: [
      { title: { en: 'Foreign Secretary of India', ru: 'Секретарь МИД Индии' }, from: '2015-01', to: '2018-01' },
      { title: { en: 'Minister of External Affairs of India', ru: 'Министр иностранных дел Индии' }, from: '2019-05' },
    ],
    wikipedia: 'S. Jaishankar',
  },
  {
    id: 'sugiono',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Sugiono', ru: 'Сугионо' },
    definition: {
      en: 'Foreign minister of Indonesia from 2024.',
      ru: 'Министр иностранных дел Индонезии с 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Indonesia', ru: 'Министр иностранных дел Индонезии' }, from: '2024-10-21' },
    ],
    wikipedia: 'Sugiono',
  },
  {
    id: 'suharto',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Suharto', ru: 'Сухарто' },
    aliases: {
      en: ['Soeharto'],
    },
    definition: {
      en: 'President of Indonesia from 1968 to 1998.',
      ru: 'Президент Индонезии в 1968–1998 годах.',
    },
    roles: [
      { title: { en: 'President of Indonesia', ru: 'Президент Индонезии' }, from: '1968-03-27', to: '1998-05-21' },
    ],
    wikipedia: 'Suharto',
  },
  {
    id: 'sukarno',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Sukarno', ru: 'Сукарно' },
    aliases: {
      en: ['Soekarno'],
    },
    definition: {
      en: 'President of Indonesia from 1945 to 1967; the first to hold the office, host of the Bandung Conference of 1955.',
      ru: 'Президент Индонезии в 1945–1967 годах; первый на этом посту, при нём прошла Бандунгская конференция 1955 года.',
    },
    roles: [
      { title: { en: 'President of Indonesia', ru: 'Президент Индонезии' }, from: '1945-08-18', to: '1967-03-12' },
    ],
    wikipedia: 'Sukarno',
  },
  {
    id: 'sushila-karki',
    kind: 'person',
    of: 'nepal',
    name: { en: 'Sushila Karki', ru: 'Сушила Карки' },
    aliases: {
      en: ['?Karki'],
      ru: ['?Карки'],
    },
    definition: {
      en: "Head of Nepal's interim government from September 2025 until the elections of March 2026; earlier chief justice.",
      ru: 'Глава временного правительства Непала с сентября 2025 года до выборов в марте 2026 года; прежде председатель Верховного суда.',
    },
    roles: [
      { title: { en: 'Chief Justice of Nepal', ru: 'Председатель Верховного суда Непала' }, from: '2016', to: '2017' },
      { title: { en: 'Interim Prime Minister of Nepal', ru: 'Временный премьер-министр Непала' }, from: '2025-09-12' },
    ],
    wikipedia: 'Sushila Karki',
  },
  {
    id: 'sushma-swaraj',
    kind: 'person',
    of: 'india',
    name: { en: 'Sushma Swaraj', ru: 'Сушма Сварадж' },
    aliases: {
      en: ['Swaraj'],
      ru: ['Сварадж'],
    },
    definition: {
      en: 'Minister of external affairs of India from 2014 to 2019.',
      ru: 'Министр иностранных дел Индии в 2014–2019 годах.',
    },
    roles: [
      { title: { en: 'Minister of External Affairs of India', ru: 'Министр иностранных дел Индии' }, from: '2014-05-26', to: '2019-05' },
    ],
    wikipedia: 'Sushma Swaraj',
  },
  {
    id: 'susilo-bambang-yudhoyono',
    kind: 'person',
    of: 'indonesia',
    name: { en: 'Susilo Bambang Yudhoyono', ru: 'Сусило Бамбанг Юдойоно' },
    aliases: {
      en: ['Yudhoyono'],
      ru: ['Юдойоно'],
    },
    definition: {
      en: 'President of Indonesia from 2004 to 2014.',
      ru: 'Президент Индонезии в 2004–2014 годах.',
    },
    roles: [
      { title: { en: 'President of Indonesia', ru: 'Президент Индонезии' }, from: '2004-10-20', to: '2014-10-20' },
    ],
    wikipedia: 'Susilo Bambang Yudhoyono',
  },
  {
    id: 'syngman-rhee',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Syngman Rhee', ru: 'Ли Сын Ман' },
    aliases: {
      en: ['?Rhee', 'Rhee Syngman', 'Yi Seungman'],
    },
    definition: {
      en: 'President of South Korea from 1948 to 1960.',
      ru: 'Президент Республики Корея в 1948–1960 годах.',
    },
    roles: [
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '1948-07-24', to: '1960-04-26' },
    ],
    wikipedia: 'Syngman Rhee',
  },
  {
    id: 'takeshi-iwaya',
    kind: 'person',
    of: 'japan',
    name: { en: 'Takeshi Iwaya', ru: 'Такэси Ивая' },
    aliases: {
      en: ['Iwaya', 'Iwaya Takeshi'],
      ru: ['Ивая'],
    },
    definition: {
      en: 'Foreign minister of Japan from 2024 to 2025; defence minister from 2018 to 2019.',
      ru: 'Министр иностранных дел Японии в 2024–2025 годах; министр обороны в 2018–2019 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Japan', ru: 'Министр обороны Японии' }, from: '2018-10-02', to: '2019-09-11' },
      { title: { en: 'Minister of Foreign Affairs of Japan', ru: 'Министр иностранных дел Японии' }, from: '2024-10-01', to: '2025-10-21' },
    ],
    wikipedia: 'Takeshi Iwaya',
  },
  {
    id: 'tarique-rahman',
    kind: 'person',
    of: 'bangladesh',
    name: { en: 'Tarique Rahman', ru: 'Тарик Рахман' },
    aliases: {
      en: ['?Rahman', 'Tareq Rahman'],
      ru: ['?Рахман'],
    },
    definition: {
      en: 'Prime minister of Bangladesh from 2026; leader of the Bangladesh Nationalist Party, son of Khaleda Zia.',
      ru: 'Премьер-министр Бангладеш с 2026 года; лидер Националистической партии Бангладеш, сын Халеды Зиа.',
    },
    roles: [
      { title: { en: 'Prime Minister of Bangladesh', ru: 'Премьер-министр Бангладеш' }, from: '2026-02-17' },
    ],
    wikipedia: 'Tarique Rahman',
  },
  {
    id: 'taro-aso',
    kind: 'person',
    of: 'japan',
    name: { en: 'Taro Aso', ru: 'Таро Асо' },
    aliases: {
      en: ['?Aso', 'Aso Taro'],
      ru: ['?Асо'],
    },
    definition: {
      en: 'Prime minister of Japan 2008–2009, deputy prime minister and minister of finance 2012–2021.',
      ru: 'Премьер-министр Японии в 2008–2009 годах, заместитель премьер-министра и министр финансов в 2012–2021 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Japan', ru: 'Министр иностранных дел Японии' }, from: '2005-10-31', to: '2007-08-27' },
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2008-09-24', to: '2009-09-16' },
      { title: { en: 'Deputy Prime Minister and Minister of Finance of Japan', ru: 'Заместитель премьер-министра и министр финансов Японии' }, from: '2012-12-26', to: '2021-10-04' },
    ],
    wikipedia: 'Taro Aso',
  },
  {
    id: 'taro-kono',
    kind: 'person',
    of: 'japan',
    name: { en: 'Taro Kono', ru: 'Таро Коно' },
    aliases: {
      en: ['?Kono', 'Kono Taro'],
      ru: ['?Коно'],
    },
    definition: {
      en: 'Defence minister of Japan from 2019 to 2020; foreign minister from 2017 to 2019.',
      ru: 'Министр обороны Японии в 2019–2020 годах; министр иностранных дел в 2017–2019 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Japan', ru: 'Министр иностранных дел Японии' }, from: '2017-08-03', to: '2019-09-11' },
      { title: { en: 'Minister of Defence of Japan', ru: 'Министр обороны Японии' }, from: '2019-09-11', to: '2020-09-16' },
    ],
    wikipedia: 'Taro Kono',
  },
  {
    id: 'thaksin-shinawatra',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Thaksin Shinawatra', ru: 'Таксин Чинават' },
    aliases: {
      en: ['Thaksin'],
      ru: ['Таксин', '?Чинават', 'Таксин Чиннават'],
    },
    definition: {
      en: 'Prime minister of Thailand from 2001 to 2006; overthrown in a military coup.',
      ru: 'Премьер-министр Таиланда в 2001–2006 годах; свергнут в результате военного переворота.',
    },
    roles: [
      { title: { en: 'Prime Minister of Thailand', ru: 'Премьер-министр Таиланда' }, from: '2001-02-09', to: '2006-09-19' },
    ],
    wikipedia: 'Thaksin Shinawatra',
  },
  {
    id: 'than-shwe',
    kind: 'person',
    of: 'myanmar',
    name: { en: 'Than Shwe', ru: 'Тан Шве' },
    definition: {
      en: 'Chairman of the ruling military council of Myanmar from 1992 to 2011.',
      ru: 'Председатель правящего военного совета Мьянмы в 1992–2011 годах.',
    },
    roles: [
      { title: { en: 'Chairman of the ruling military council of Myanmar', ru: 'Председатель правящего военного совета Мьянмы' }, from: '1992-04-23', to: '2011-03-30' },
    ],
    wikipedia: 'Than Shwe',
  },
  {
    id: 'tharman-shanmugaratnam',
    kind: 'person',
    of: 'singapore',
    name: { en: 'Tharman Shanmugaratnam', ru: 'Тарман Шанмугаратнам' },
    aliases: {
      en: ['Tharman'],
      ru: ['Тарман'],
    },
    definition: {
      en: 'President of Singapore from 2023.',
      ru: 'Президент Сингапура с 2023 года.',
    },
    roles: [
      { title: { en: 'President of Singapore', ru: 'Президент Сингапура' }, from: '2023-09-14' },
    ],
    wikipedia: 'Tharman Shanmugaratnam',
  },
  {
    id: 'thein-sein',
    kind: 'person',
    of: 'myanmar',
    name: { en: 'Thein Sein', ru: 'Тейн Сейн' },
    definition: {
      en: 'President of Myanmar from 2011 to 2016; prime minister from 2007 to 2011.',
      ru: 'Президент Мьянмы в 2011–2016 годах; премьер-министр в 2007–2011 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Myanmar', ru: 'Премьер-министр Мьянмы' }, from: '2007-10', to: '2011-03' },
      { title: { en: 'President of Myanmar', ru: 'Президент Мьянмы' }, from: '2011-03-30', to: '2016-03-30' },
    ],
    wikipedia: 'Thein Sein',
  },
  {
    id: 'thongloun-sisoulith',
    kind: 'person',
    of: 'laos',
    name: { en: 'Thongloun Sisoulith', ru: 'Тхонглун Сисулит' },
    aliases: {
      en: ['Thongloun'],
      ru: ['Тхонглун', 'Тонглун Сисулит'],
    },
    definition: {
      en: 'President of Laos from 2021; prime minister from 2016 to 2021.',
      ru: 'Президент Лаоса с 2021 года; премьер-министр в 2016–2021 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Laos', ru: 'Премьер-министр Лаоса' }, from: '2016-04-20', to: '2021-03-22' },
      { title: { en: 'President of Laos', ru: 'Президент Лаоса' }, from: '2021-03-22' },
    ],
    wikipedia: 'Thongloun Sisoulith',
  },
  {
    id: 'to-lam',
    kind: 'person',
    of: 'vietnam',
    name: { en: 'To Lam', ru: 'То Лам' },
    aliases: {
      en: ['Tô Lâm'],
    },
    definition: {
      en: 'Leader of Vietnam: general secretary of the Communist Party from August 2024, president in 2024 and again from April 2026.',
      ru: 'Руководитель Вьетнама: генеральный секретарь ЦК Компартии с августа 2024 года, президент в 2024 году и вновь с апреля 2026 года.',
    },
    roles: [
      { title: { en: 'Minister of Public Security of Vietnam', ru: 'Министр общественной безопасности Вьетнама' }, from: '2016-04', to: '2024-05' },
      { title: { en: 'President of Vietnam', ru: 'Президент Вьетнама' }, from: '2024-05-22', to: '2024-10-21' },
      { title: { en: 'General Secretary of the Communist Party of Vietnam', ru: 'Генеральный секретарь ЦК Компартии Вьетнама' }, from: '2024-08-03' },
      { title: { en: 'President of Vietnam', ru: 'Президент Вьетнама' }, from: '2026-04-07' },
    ],
    wikipedia: 'Tô Lâm',
  },
  {
    id: 'tony-abbott',
    kind: 'person',
    of: 'australia',
    name: { en: 'Tony Abbott', ru: 'Тони Эбботт' },
    aliases: {
      en: ['?Abbott'],
      ru: ['?Эбботт'],
    },
    definition: {
      en: 'Prime minister of Australia from 2013 to 2015.',
      ru: 'Премьер-министр Австралии в 2013–2015 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Australia', ru: 'Премьер-министр Австралии' }, from: '2013-09-18', to: '2015-09-15' },
    ],
    wikipedia: 'Tony Abbott',
  },
  {
    id: 'toshimitsu-motegi',
    kind: 'person',
    of: 'japan',
    name: { en: 'Toshimitsu Motegi', ru: 'Тосимицу Мотэги' },
    aliases: {
      en: ['Motegi', 'Motegi Toshimitsu'],
      ru: ['Мотэги'],
    },
    definition: {
      en: 'Foreign minister of Japan from 2019 to 2021 and from 2025.',
      ru: 'Министр иностранных дел Японии в 2019–2021 годах и с 2025 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Japan', ru: 'Министр иностранных дел Японии' }, from: '2019-09-11', to: '2021-11' },
      { title: { en: 'Minister of Foreign Affairs of Japan', ru: 'Министр иностранных дел Японии' }, from: '2025-10-21' },
    ],
    wikipedia: 'Toshimitsu Motegi',
  },
  {
    id: 'tsai-ing-wen',
    kind: 'person',
    of: 'taiwan',
    name: { en: 'Tsai Ing-wen', ru: 'Цай Инвэнь' },
    aliases: {
      en: ['?Tsai'],
      ru: ['?Цай'],
    },
    definition: {
      en: 'President of Taiwan from 2016 to 2024, of the Democratic Progressive Party.',
      ru: 'Президент Тайваня в 2016–2024 годах, член Демократической прогрессивной партии.',
    },
    roles: [
      { title: { en: 'President of Taiwan', ru: 'Президент Тайваня' }, from: '2016-05-20', to: '2024-05-20' },
    ],
    wikipedia: 'Tsai Ing-wen',
  },
  {
    id: 'tsakhiagiin-elbegdorj',
    kind: 'person',
    of: 'mongolia',
    name: { en: 'Tsakhiagiin Elbegdorj', ru: 'Цахиагийн Элбэгдорж' },
    aliases: {
      en: ['Elbegdorj', 'Tsakhia Elbegdorj'],
      ru: ['Элбэгдорж'],
    },
    definition: {
      en: 'President of Mongolia from 2009 to 2017.',
      ru: 'Президент Монголии в 2009–2017 годах.',
    },
    roles: [
      { title: { en: 'President of Mongolia', ru: 'Президент Монголии' }, from: '2009-06-18', to: '2017-07-10' },
    ],
    wikipedia: 'Tsakhiagiin Elbegdorj',
  },
  {
    id: 'ukhnaagiin-khurelsukh',
    kind: 'person',
    of: 'mongolia',
    name: { en: 'Ukhnaagiin Khurelsukh', ru: 'Ухнагийн Хурэлсух' },
    aliases: {
      en: ['Khurelsukh', 'Khürelsükh', 'Ukhnaa Khurelsukh', 'Ukhnaagiin Khürelsükh'],
      ru: ['Хурэлсух', 'Ухнаагийн Хурэлсух'],
    },
    definition: {
      en: 'President of Mongolia from 2021; prime minister from 2017 to 2021.',
      ru: 'Президент Монголии с 2021 года; премьер-министр в 2017–2021 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Mongolia', ru: 'Премьер-министр Монголии' }, from: '2017-10-04', to: '2021-01-27' },
      { title: { en: 'President of Mongolia', ru: 'Президент Монголии' }, from: '2021-06-25' },
    ],
    wikipedia: 'Ukhnaagiin Khürelsükh',
  },
  {
    id: 'vajiralongkorn',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Vajiralongkorn', ru: 'Маха Вачиралонгкорн' },
    aliases: {
      en: ['Maha Vajiralongkorn', 'Rama X'],
      ru: ['Вачиралонгкорн', 'Рама X'],
    },
    definition: {
      en: 'King of Thailand from 2016.',
      ru: 'Король Таиланда с 2016 года.',
    },
    roles: [
      { title: { en: 'King of Thailand', ru: 'Король Таиланда' }, from: '2016-10-13' },
    ],
    wikipedia: 'Vajiralongkorn',
  },
  {
    id: 'vivian-balakrishnan',
    kind: 'person',
    of: 'singapore',
    name: { en: 'Vivian Balakrishnan', ru: 'Вивиан Балакришнан' },
    aliases: {
      en: ['Balakrishnan'],
      ru: ['Балакришнан'],
    },
    definition: {
      en: 'Foreign minister of Singapore from 2015.',
      ru: 'Министр иностранных дел Сингапура с 2015 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Singapore', ru: 'Министр иностранных дел Сингапура' }, from: '2015-10-01' },
    ],
    wikipedia: 'Vivian Balakrishnan',
  },
  {
    id: 'vo-van-thuong',
    kind: 'person',
    of: 'vietnam',
    name: { en: 'Vo Van Thuong', ru: 'Во Ван Тхыонг' },
    aliases: {
      en: ['Võ Văn Thưởng'],
    },
    definition: {
      en: 'President of Vietnam from 2023 to 2024.',
      ru: 'Президент Вьетнама в 2023–2024 годах.',
    },
    roles: [
      { title: { en: 'President of Vietnam', ru: 'Президент Вьетнама' }, from: '2023-03-02', to: '2024-03-21' },
    ],
    wikipedia: 'Võ Văn Thưởng',
  },
  {
    id: 'wang-huning',
    kind: 'person',
    of: 'china',
    name: { en: 'Wang Huning', ru: 'Ван Хунин' },
    aliases: {
      en: ['?Wang'],
      ru: ['?Ван'],
    },
    definition: {
      en: "Chinese political theorist, in the Politburo Standing Committee from 2017; chairs the People's Political Consultative Conference from 2023.",
      ru: 'Китайский политик и идеолог, с 2017 года член Постоянного комитета Политбюро ЦК КПК, с 2023 года председатель НПКСК.',
    },
    roles: [
      { title: { en: 'Member of the Politburo Standing Committee of the Chinese Communist Party', ru: 'Член Постоянного комитета Политбюро ЦК КПК' }, from: '2017-10-25' },
      { title: { en: "Chairman of the Chinese People's Political Consultative Conference", ru: 'Председатель Народного политического консультативного совета Китая' }, from: '2023-03-10' },
    ],
    wikipedia: 'Wang Huning',
  },
  {
    id: 'wang-qishan',
    kind: 'person',
    of: 'china',
    name: { en: 'Wang Qishan', ru: 'Ван Цишань' },
    aliases: {
      en: ['?Wang'],
      ru: ['?Ван'],
    },
    definition: {
      en: 'Vice president of China from 2018 to 2023; secretary of the Central Commission for Discipline Inspection of the Chinese Communist Party from 2012 to 2017.',
      ru: 'Заместитель председателя КНР в 2018–2023 годах; секретарь Центральной комиссии КПК по проверке дисциплины в 2012–2017 годах.',
    },
    roles: [
      { title: { en: 'Secretary of the Central Commission for Discipline Inspection of the Chinese Communist Party', ru: 'Секретарь Центральной комиссии КПК по проверке дисциплины' }, from: '2012-11-15', to: '2017-10-24' },
      { title: { en: 'Vice President of China', ru: 'Заместитель председателя КНР' }, from: '2018-03-17', to: '2023-03-10' },
    ],
    wikipedia: 'Wang Qishan',
  },
  {
    id: 'wang-yi',
    kind: 'person',
    of: 'china',
    name: { en: 'Wang Yi', ru: 'Ван И' },
    aliases: {
      en: ['?Wang'],
      ru: ['?Ван'],
    },
    definition: {
      en: "Foreign minister of China from 2013 to 2022 and again from July 2023; heads the Communist Party's foreign affairs office from 2023.",
      ru: 'Министр иностранных дел Китая в 2013–2022 годах и вновь с июля 2023 года; с 2023 года возглавляет канцелярию ЦК КПК по иностранным делам.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '2013-03-16', to: '2022-12-30' },
      { title: { en: 'Director of the Office of the Central Foreign Affairs Commission', ru: 'Глава Канцелярии Комиссии ЦК КПК по иностранным делам' }, from: '2023-01' },
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '2023-07-25' },
    ],
    wikipedia: 'Wang Yi (politician)',
  },
  {
    id: 'wei-fenghe',
    kind: 'person',
    of: 'china',
    name: { en: 'Wei Fenghe', ru: 'Вэй Фэнхэ' },
    aliases: {
      en: ['?Wei'],
      ru: ['?Вэй'],
    },
    definition: {
      en: 'Defence minister of China from 2018 to 2023; expelled from the Communist Party in June 2024.',
      ru: 'Министр обороны Китая в 2018–2023 годах; исключён из КПК в июне 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of China', ru: 'Министр обороны Китая' }, from: '2018-03-19', to: '2023-03-12' },
    ],
    wikipedia: 'Wei Fenghe',
  },
  {
    id: 'wen-jiabao',
    kind: 'person',
    of: 'china',
    name: { en: 'Wen Jiabao', ru: 'Вэнь Цзябао' },
    aliases: {
      en: ['?Wen'],
      ru: ['?Вэнь'],
    },
    definition: {
      en: 'Premier of China from 2003 to 2013.',
      ru: 'Премьер Государственного совета КНР в 2003–2013 годах.',
    },
    roles: [
      { title: { en: 'Premier of China', ru: 'Премьер Государственного совета КНР' }, from: '2003-03-16', to: '2013-03-15' },
    ],
    wikipedia: 'Wen Jiabao',
  },
  {
    id: 'win-myint',
    kind: 'person',
    of: 'myanmar',
    name: { en: 'Win Myint', ru: 'Вин Мьин' },
    definition: {
      en: 'President of Myanmar from 2018 to 2021.',
      ru: 'Президент Мьянмы в 2018–2021 годах.',
    },
    roles: [
      { title: { en: 'President of Myanmar', ru: 'Президент Мьянмы' }, from: '2018-03-30', to: '2021-02-01' },
    ],
    wikipedia: 'Win Myint',
  },
  {
    id: 'winston-peters',
    kind: 'person',
    of: 'new-zealand',
    name: { en: 'Winston Peters', ru: 'Уинстон Питерс' },
    aliases: {
      en: ['?Peters'],
      ru: ['?Питерс'],
    },
    definition: {
      en: 'Foreign minister of New Zealand from 2005 to 2008, from 2017 to 2020 and from 2023.',
      ru: 'Министр иностранных дел Новой Зеландии в 2005–2008 и 2017–2020 годах и с 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of New Zealand', ru: 'Министр иностранных дел Новой Зеландии' }, from: '2005-10', to: '2008-08' },
      { title: { en: 'Minister of Foreign Affairs of New Zealand', ru: 'Министр иностранных дел Новой Зеландии' }, from: '2017-10-26', to: '2020-11' },
      { title: { en: 'Minister of Foreign Affairs of New Zealand', ru: 'Министр иностранных дел Новой Зеландии' }, from: '2023-11-27' },
    ],
    wikipedia: 'Winston Peters',
  },
  {
    id: 'xanana-gusmao',
    kind: 'person',
    of: 'timor-leste',
    name: { en: 'Xanana Gusmão', ru: 'Шанана Гусман' },
    aliases: {
      en: ['Xanana Gusmao', '?Gusmão'],
      ru: ['Шанана Гужмау', '?Гусман'],
    },
    definition: {
      en: 'Prime minister of Timor-Leste from 2007 to 2015 and from 2023; president from 2002 to 2007.',
      ru: 'Премьер-министр Восточного Тимора в 2007–2015 годах и с 2023 года; президент в 2002–2007 годах.',
    },
    roles: [
      { title: { en: 'President of Timor-Leste', ru: 'Президент Восточного Тимора' }, from: '2002-05-20', to: '2007-05-20' },
      { title: { en: 'Prime Minister of Timor-Leste', ru: 'Премьер-министр Восточного Тимора' }, from: '2007-08-08', to: '2015-02-16' },
      { title: { en: 'Prime Minister of Timor-Leste', ru: 'Премьер-министр Восточного Тимора' }, from: '2023-07-01' },
    ],
    wikipedia: 'Xanana Gusmão',
  },
  {
    id: 'xi-jinping',
    kind: 'person',
    of: 'china',
    name: { en: 'Xi Jinping', ru: 'Си Цзиньпин' },
    aliases: {
      en: ['?Xi'],
      ru: ['?Си'],
    },
    definition: {
      en: 'Leader of China: general secretary of the Communist Party from November 2012, president from March 2013.',
      ru: 'Руководитель Китая: генеральный секретарь Компартии с ноября 2012 года, председатель КНР с марта 2013 года.',
    },
    roles: [
      { title: { en: 'Vice President of China', ru: 'Заместитель председателя КНР' }, from: '2008-03-15', to: '2013-03-14' },
      { title: { en: 'General Secretary of the Chinese Communist Party', ru: 'Генеральный секретарь ЦК Компартии Китая' }, from: '2012-11-15' },
      { title: { en: 'President of China', ru: 'Председатель КНР' }, from: '2013-03-14' },
    ],
    wikipedia: 'Xi Jinping',
  },
  {
    id: 'yang-jiechi',
    kind: 'person',
    of: 'china',
    name: { en: 'Yang Jiechi', ru: 'Ян Цзечи' },
    aliases: {
      en: ['?Yang'],
      ru: ['?Ян'],
    },
    definition: {
      en: "Foreign minister of China 2007–2013, then its senior diplomat as head of the Communist Party's foreign affairs office until 2022.",
      ru: 'Министр иностранных дел Китая в 2007–2013 годах, затем до 2022 года глава канцелярии ЦК КПК по иностранным делам.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '2007-04-27', to: '2013-03-16' },
      { title: { en: 'Director of the Office of the Central Foreign Affairs Commission', ru: 'Глава канцелярии ЦК КПК по иностранным делам' }, from: '2013', to: '2022' },
    ],
    wikipedia: 'Yang Jiechi',
  },
  {
    id: 'yasuo-fukuda',
    kind: 'person',
    of: 'japan',
    name: { en: 'Yasuo Fukuda', ru: 'Ясуо Фукуда' },
    aliases: {
      en: ['?Fukuda', 'Fukuda Yasuo'],
      ru: ['?Фукуда'],
    },
    definition: {
      en: 'Prime minister of Japan from 2007 to 2008.',
      ru: 'Премьер-министр Японии в 2007–2008 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2007-09-26', to: '2008-09-24' },
    ],
    wikipedia: 'Yasuo Fukuda',
  },
  {
    id: 'yingluck-shinawatra',
    kind: 'person',
    of: 'thailand',
    name: { en: 'Yingluck Shinawatra', ru: 'Йинглак Чинават' },
    aliases: {
      en: ['Yingluck'],
      ru: ['Йинглак', 'Йинглак Чиннават'],
    },
    definition: {
      en: 'Prime minister of Thailand from 2011 to 2014; sister of Thaksin Shinawatra.',
      ru: 'Премьер-министр Таиланда в 2011–2014 годах; сестра Таксина Чинавата.',
    },
    roles: [
      { title: { en: 'Prime Minister of Thailand', ru: 'Премьер-министр Таиланда' }, from: '2011-08', to: '2014-05-07' },
    ],
    wikipedia: 'Yingluck Shinawatra',
  },
  {
    id: 'yoko-kamikawa',
    kind: 'person',
    of: 'japan',
    name: { en: 'Yoko Kamikawa', ru: 'Ёко Камикава' },
    aliases: {
      en: ['Kamikawa', 'Kamikawa Yoko'],
      ru: ['Камикава'],
    },
    definition: {
      en: 'Foreign minister of Japan from 2023 to 2024.',
      ru: 'Министр иностранных дел Японии в 2023–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Japan', ru: 'Министр иностранных дел Японии' }, from: '2023-09-13', to: '2024-10-01' },
    ],
    wikipedia: 'Yōko Kamikawa',
  },
  {
    id: 'yoon-suk-yeol',
    kind: 'person',
    of: 'south-korea',
    name: { en: 'Yoon Suk-yeol', ru: 'Юн Сок Ёль' },
    aliases: {
      en: ['?Yoon', 'Yoon Seok-yeol', 'Yoon Suk Yeol'],
      ru: ['?Юн', 'Юн Сокёль'],
    },
    definition: {
      en: 'President of South Korea from 2022; declared martial law in December 2024 and was removed from office by impeachment in April 2025.',
      ru: 'Президент Республики Корея с 2022 года; в декабре 2024 года ввёл военное положение, в апреле 2025 года отстранён в порядке импичмента.',
    },
    roles: [
      { title: { en: 'Prosecutor General of South Korea', ru: 'Генеральный прокурор Республики Корея' }, from: '2019-07-25', to: '2021-03-04' },
      { title: { en: 'President of South Korea', ru: 'Президент Республики Корея' }, from: '2022-05-10', to: '2025-04-04' },
    ],
    wikipedia: 'Yoon Suk Yeol',
  },
  {
    id: 'yoshihide-suga',
    kind: 'person',
    of: 'japan',
    name: { en: 'Yoshihide Suga', ru: 'Ёсихидэ Суга' },
    aliases: {
      en: ['?Suga', 'Suga Yoshihide'],
      ru: ['?Суга'],
    },
    definition: {
      en: 'Prime minister of Japan from 2020 to 2021; chief cabinet secretary from 2012 to 2020.',
      ru: 'Премьер-министр Японии в 2020–2021 годах; генеральный секретарь кабинета министров в 2012–2020 годах.',
    },
    roles: [
      { title: { en: 'Chief Cabinet Secretary of Japan', ru: 'Генеральный секретарь кабинета министров Японии' }, from: '2012-12-26', to: '2020-09-16' },
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2020-09-16', to: '2021-10-04' },
    ],
    wikipedia: 'Yoshihide Suga',
  },
  {
    id: 'yoshihiko-noda',
    kind: 'person',
    of: 'japan',
    name: { en: 'Yoshihiko Noda', ru: 'Ёсихико Нода' },
    aliases: {
      en: ['?Noda', 'Noda Yoshihiko'],
      ru: ['?Нода'],
    },
    definition: {
      en: 'Prime minister of Japan from 2011 to 2012; led the Constitutional Democratic Party from 2024.',
      ru: 'Премьер-министр Японии в 2011–2012 годах; с 2024 года возглавлял Конституционно-демократическую партию.',
    },
    roles: [
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2011-09-02', to: '2012-12-26' },
    ],
    wikipedia: 'Yoshihiko Noda',
  },
  {
    id: 'yoshimasa-hayashi',
    kind: 'person',
    of: 'japan',
    name: { en: 'Yoshimasa Hayashi', ru: 'Ёсимаса Хаяси' },
    aliases: {
      en: ['?Hayashi', 'Hayashi Yoshimasa'],
      ru: ['?Хаяси'],
    },
    definition: {
      en: 'Chief cabinet secretary of Japan from 2023 to 2025; foreign minister from 2021 to 2023.',
      ru: 'Генеральный секретарь кабинета министров Японии в 2023–2025 годах; министр иностранных дел в 2021–2023 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Japan', ru: 'Министр иностранных дел Японии' }, from: '2021-11-10', to: '2023-09-13' },
      { title: { en: 'Chief Cabinet Secretary of Japan', ru: 'Генеральный секретарь кабинета министров Японии' }, from: '2023-12-14', to: '2025-10-21' },
    ],
    wikipedia: 'Yoshimasa Hayashi',
  },
  {
    id: 'yoshiro-mori',
    kind: 'person',
    of: 'japan',
    name: { en: 'Yoshiro Mori', ru: 'Ёсиро Мори' },
    aliases: {
      en: ['?Mori', 'Mori Yoshiro'],
      ru: ['?Мори'],
    },
    definition: {
      en: 'Prime minister of Japan from 2000 to 2001.',
      ru: 'Премьер-министр Японии в 2000–2001 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2000-04-05', to: '2001-04-26' },
    ],
    wikipedia: 'Yoshiro Mori',
  },
  {
    id: 'yukio-hatoyama',
    kind: 'person',
    of: 'japan',
    name: { en: 'Yukio Hatoyama', ru: 'Юкио Хатояма' },
    aliases: {
      en: ['?Hatoyama', 'Hatoyama Yukio'],
      ru: ['?Хатояма'],
    },
    definition: {
      en: 'Prime minister of Japan from 2009 to 2010, of the Democratic Party of Japan.',
      ru: 'Премьер-министр Японии в 2009–2010 годах, от Демократической партии Японии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Japan', ru: 'Премьер-министр Японии' }, from: '2009-09-16', to: '2010-06-08' },
    ],
    wikipedia: 'Yukio Hatoyama',
  },
  {
    id: 'zhang-youxia',
    kind: 'person',
    of: 'china',
    name: { en: 'Zhang Youxia', ru: 'Чжан Юся' },
    aliases: {
      en: ['?Zhang'],
      ru: ['?Чжан'],
    },
    definition: {
      en: 'Chinese general, a vice chairman of the Central Military Commission from 2017; placed under investigation in January 2026.',
      ru: 'Китайский генерал, с 2017 года заместитель председателя Центрального военного совета; в январе 2026 года объявлено о расследовании в его отношении.',
    },
    roles: [
      { title: { en: 'Vice Chairman of the Central Military Commission of China', ru: 'Заместитель председателя Центрального военного совета КНР' }, from: '2017-10-25' },
    ],
    wikipedia: 'Zhang Youxia',
  },
  {
    id: 'zhao-leji',
    kind: 'person',
    of: 'china',
    name: { en: 'Zhao Leji', ru: 'Чжао Лэцзи' },
    aliases: {
      en: ['?Zhao'],
      ru: ['?Чжао'],
    },
    definition: {
      en: "Chairman of the Standing Committee of the National People's Congress of China from 2023; secretary of the Central Commission for Discipline Inspection of the Chinese Communist Party from 2017 to 2022.",
      ru: 'Председатель Постоянного комитета ВСНП КНР с 2023 года; секретарь Центральной комиссии КПК по проверке дисциплины в 2017–2022 годах.',
    },
    roles: [
      { title: { en: 'Secretary of the Central Commission for Discipline Inspection of the Chinese Communist Party', ru: 'Секретарь Центральной комиссии КПК по проверке дисциплины' }, from: '2017-10-25', to: '2022-10-22' },
      { title: { en: "Chairman of the Standing Committee of the National People's Congress of China", ru: 'Председатель Постоянного комитета ВСНП КНР' }, from: '2023-03-10' },
    ],
    wikipedia: 'Zhao Leji',
  },
  {
    id: 'zhao-ziyang',
    kind: 'person',
    of: 'china',
    name: { en: 'Zhao Ziyang', ru: 'Чжао Цзыян' },
    aliases: {
      en: ['?Zhao'],
      ru: ['?Чжао'],
    },
    definition: {
      en: 'Premier of China 1980–1987, then party leader until his dismissal in June 1989 over the Tiananmen Square protests.',
      ru: 'Премьер Госсовета КНР в 1980–1987 годах, затем глава КПК; смещён в июне 1989 года в связи с протестами на площади Тяньаньмэнь.',
    },
    roles: [
      { title: { en: 'Premier of China', ru: 'Премьер Государственного совета КНР' }, from: '1980-09-10', to: '1987-11-24' },
      { title: { en: 'General Secretary of the Chinese Communist Party', ru: 'Генеральный секретарь ЦК КПК' }, from: '1987-11-02', to: '1989-06-24' },
    ],
    wikipedia: 'Zhao Ziyang',
  },
  {
    id: 'zhou-enlai',
    kind: 'person',
    of: 'china',
    name: { en: 'Zhou Enlai', ru: 'Чжоу Эньлай' },
    aliases: {
      en: ['?Zhou', 'Chou En-lai'],
      ru: ['?Чжоу'],
    },
    definition: {
      en: "First premier of the People's Republic of China, from 1949 to his death in 1976; its foreign minister until 1958.",
      ru: 'Первый премьер КНР, с 1949 года до смерти в 1976 году; до 1958 года также министр иностранных дел.',
    },
    roles: [
      { title: { en: 'Premier of China', ru: 'Премьер Государственного совета КНР' }, from: '1949-10-01', to: '1976-01-08' },
      { title: { en: 'Minister of Foreign Affairs of China', ru: 'Министр иностранных дел Китая' }, from: '1949-10-01', to: '1958-02-11' },
    ],
    wikipedia: 'Zhou Enlai',
  },
  {
    id: 'zhu-rongji',
    kind: 'person',
    of: 'china',
    name: { en: 'Zhu Rongji', ru: 'Чжу Жунцзи' },
    aliases: {
      en: ['?Zhu'],
      ru: ['?Чжу'],
    },
    definition: {
      en: 'Premier of China from 1998 to 2003; in office when China joined the WTO.',
      ru: 'Премьер Государственного совета КНР в 1998–2003 годах; при нём Китай вступил в ВТО.',
    },
    roles: [
      { title: { en: 'Premier of China', ru: 'Премьер Государственного совета КНР' }, from: '1998-03-17', to: '2003-03-16' },
    ],
    wikipedia: 'Zhu Rongji',
  },
  {
    id: 'zia-ul-haq',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Muhammad Zia-ul-Haq', ru: 'Мухаммед Зия-уль-Хак' },
    aliases: {
      en: ['?Zia', 'Zia-ul-Haq'],
      ru: ['Зия-уль-Хак'],
    },
    definition: {
      en: 'President of Pakistan from 1978 to 1988; took power as army chief in the coup of 1977.',
      ru: 'Президент Пакистана в 1978–1988 годах; пришёл к власти в результате военного переворота 1977 года.',
    },
    roles: [
      { title: { en: 'President of Pakistan', ru: 'Президент Пакистана' }, from: '1978-09-16', to: '1988-08-17' },
    ],
    wikipedia: 'Muhammad Zia-ul-Haq',
  },
  {
    id: 'zulfikar-ali-bhutto',
    kind: 'person',
    of: 'pakistan',
    name: { en: 'Zulfikar Ali Bhutto', ru: 'Зульфикар Али Бхутто' },
    aliases: {
      en: ['?Bhutto'],
      ru: ['?Бхутто'],
    },
    definition: {
      en: 'Prime minister of Pakistan from 1973 to 1977; president from 1971 to 1973; overthrown by the army and hanged in 1979.',
      ru: 'Премьер-министр Пакистана в 1973–1977 годах; президент в 1971–1973 годах; свергнут военными, казнён в 1979 году.',
    },
    roles: [
      { title: { en: 'President of Pakistan', ru: 'Президент Пакистана' }, from: '1971-12-20', to: '1973-08-14' },
      { title: { en: 'Prime Minister of Pakistan', ru: 'Премьер-министр Пакистана' }, from: '1973-08-14', to: '1977-07-05' },
    ],
    wikipedia: 'Zulfikar Ali Bhutto',
  },
];
