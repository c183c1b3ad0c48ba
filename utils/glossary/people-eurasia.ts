// People of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia: what they held and when.
import type { Entry } from '../model.ts';

export const peopleEurasia: readonly Entry[] = [
  {
    id: 'abdulaziz-kamilov',
    kind: 'person',
    of: 'uzbekistan',
    name: { en: 'Abdulaziz Kamilov', ru: 'Абдулазиз Камилов' },
    aliases: {
      en: ['?Kamilov'],
      ru: ['?Камилов'],
    },
    definition: {
      en: 'Foreign minister of Uzbekistan in 1994–2003 and 2012–2022.',
      ru: 'Министр иностранных дел Узбекистана в 1994–2003 и 2012–2022 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Uzbekistan', ru: 'Министр иностранных дел Узбекистана' }, from: '1994', to: '2003' },
      { title: { en: 'Minister of Foreign Affairs of Uzbekistan', ru: 'Министр иностранных дел Узбекистана' }, from: '2012', to: '2022' },
    ],
    wikipedia: 'Abdulaziz Kamilov',
  },
  {
    id: 'abdulla-aripov',
    kind: 'person',
    of: 'uzbekistan',
    name: { en: 'Abdulla Aripov', ru: 'Абдулла Арипов' },
    aliases: {
      en: ['?Aripov'],
      ru: ['?Арипов'],
    },
    definition: {
      en: 'Prime minister of Uzbekistan from December 2016.',
      ru: 'Премьер-министр Узбекистана с декабря 2016 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Uzbekistan', ru: 'Премьер-министр Узбекистана' }, from: '2016-12-14' },
    ],
    wikipedia: 'Abdulla Aripov',
  },
  {
    id: 'abulfaz-elchibey',
    kind: 'person',
    of: 'azerbaijan',
    name: { en: 'Abulfaz Elchibey', ru: 'Абульфаз Эльчибей' },
    aliases: {
      en: ['Elchibey'],
      ru: ['Эльчибей'],
    },
    definition: {
      en: 'President of Azerbaijan in 1992–1993, of the Popular Front; removed after a mutiny in June 1993. Lived 1938–2000.',
      ru: 'Президент Азербайджана в 1992–1993 годах, лидер Народного фронта; отстранён после мятежа в июне 1993 года. Годы жизни: 1938–2000.',
    },
    roles: [
      { title: { en: 'President of Azerbaijan', ru: 'Президент Азербайджана' }, from: '1992-06', to: '1993-09' },
    ],
    wikipedia: 'Abulfaz Elchibey',
  },
  {
    id: 'adylbek-kasymaliev',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Adylbek Kasymaliev', ru: 'Адылбек Касымалиев' },
    aliases: {
      en: ['Kasymaliev', 'Kasymaliyev', 'Adylbek Kasymaliyev'],
      ru: ['Касымалиев'],
    },
    definition: {
      en: 'Head of the government of Kyrgyzstan from December 2024.',
      ru: 'Глава правительства Кыргызстана с декабря 2024 года.',
    },
    roles: [
      { title: { en: 'Chairman of the Cabinet of Ministers of Kyrgyzstan', ru: 'Председатель Кабинета министров Кыргызстана' }, from: '2024-12-18' },
    ],
    wikipedia: 'Adylbek Kasymaliev',
  },
  {
    id: 'akezhan-kazhegeldin',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Akezhan Kazhegeldin', ru: 'Акежан Кажегельдин' },
    aliases: {
      en: ['Kazhegeldin'],
      ru: ['Кажегельдин'],
    },
    definition: {
      en: 'Prime minister of Kazakhstan from 1994 to 1997, later an opponent of Nursultan Nazarbayev in exile.',
      ru: 'Премьер-министр Казахстана в 1994–1997 годах, затем оппонент Нурсултана Назарбаева в эмиграции.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '1994-10-12', to: '1997-10-10' },
    ],
    wikipedia: 'Akezhan Kazhegeldin',
  },
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
    id: 'alexander-bortnikov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Alexander Bortnikov', ru: 'Александр Бортников' },
    aliases: {
      en: ['Bortnikov', 'Aleksandr Bortnikov'],
      ru: ['Бортников'],
    },
    definition: {
      en: "Director of Russia's Federal Security Service (FSB) from May 2008.",
      ru: 'Директор Федеральной службы безопасности (ФСБ) России с мая 2008 года.',
    },
    roles: [
      { title: { en: 'Director of the FSB', ru: 'Директор ФСБ России' }, from: '2008-05-12' },
    ],
    wikipedia: 'Alexander Bortnikov',
  },
  {
    id: 'alexander-dugin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Alexander Dugin', ru: 'Александр Дугин' },
    aliases: {
      en: ['Dugin', 'Aleksandr Dugin'],
      ru: ['Дугин'],
    },
    definition: {
      en: 'Russian philosopher, theorist of neo-Eurasianism, leader of the International Eurasian Movement from 2003.',
      ru: 'Российский философ, теоретик неоевразийства, лидер Международного евразийского движения с 2003 года.',
    },
    roles: [
      { title: { en: 'Leader of the International Eurasian Movement', ru: 'Лидер Международного евразийского движения' }, from: '2003' },
    ],
    wikipedia: 'Aleksandr Dugin',
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
    id: 'alexandru-munteanu',
    kind: 'person',
    of: 'moldova',
    name: { en: 'Alexandru Munteanu', ru: 'Александру Мунтяну' },
    aliases: {
      en: ['?Munteanu'],
      ru: ['?Мунтяну'],
    },
    definition: {
      en: 'Prime minister of Moldova from November 2025.',
      ru: 'Премьер-министр Молдовы с ноября 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Moldova', ru: 'Премьер-министр Молдовы' }, from: '2025-11-01' },
    ],
    wikipedia: 'Alexandru Munteanu',
  },
  {
    id: 'alexei-kudrin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Alexei Kudrin', ru: 'Алексей Кудрин' },
    aliases: {
      en: ['Kudrin', 'Aleksei Kudrin', 'Alexey Kudrin'],
      ru: ['Кудрин'],
    },
    definition: {
      en: 'Russian economist, finance minister from 2000 to 2011, head of the Accounts Chamber from 2018 to 2022.',
      ru: 'Российский экономист, министр финансов в 2000–2011 годах, председатель Счётной палаты в 2018–2022 годах.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Russia', ru: 'Министр финансов России' }, from: '2000-05-18', to: '2011-09-26' },
      { title: { en: 'Chairman of the Accounts Chamber of Russia', ru: 'Председатель Счётной палаты России' }, from: '2018-05-22', to: '2022-11' },
    ],
    wikipedia: 'Alexei Kudrin',
  },
  {
    id: 'alexei-miller',
    kind: 'person',
    of: 'russia',
    name: { en: 'Alexei Miller', ru: 'Алексей Миллер' },
    aliases: {
      en: ['?Miller', 'Alexey Miller'],
      ru: ['?Миллер'],
    },
    definition: {
      en: 'Head of the gas company Gazprom from 2001.',
      ru: 'Председатель правления «Газпрома» с 2001 года.',
    },
    roles: [
      { title: { en: 'Chief executive of Gazprom', ru: 'Председатель правления «Газпрома»' }, from: '2001-05' },
    ],
    wikipedia: 'Alexey Miller',
  },
  {
    id: 'alexei-navalny',
    kind: 'person',
    of: 'russia',
    name: { en: 'Alexei Navalny', ru: 'Алексей Навальный' },
    aliases: {
      en: ['Navalny', 'Aleksei Navalny', 'Alexey Navalny', 'Navalnyy'],
      ru: ['Навальный'],
    },
    definition: {
      en: 'Russian opposition politician, founder of the Anti-Corruption Foundation; poisoned in 2020, imprisoned in 2021, died in a prison camp in 2024.',
      ru: 'Российский оппозиционный политик, основатель Фонда борьбы с коррупцией; отравлен в 2020 году, с 2021 года в заключении, умер в колонии в 2024 году.',
    },
    roles: [
      { title: { en: 'Founder of the Anti-Corruption Foundation', ru: 'Основатель Фонда борьбы с коррупцией' }, from: '2011', to: '2024-02-16' },
    ],
    wikipedia: 'Alexei Navalny',
  },
  {
    id: 'alexei-overchuk',
    kind: 'person',
    of: 'russia',
    name: { en: 'Alexei Overchuk', ru: 'Алексей Оверчук' },
    aliases: {
      en: ['Overchuk', 'Alexey Overchuk'],
      ru: ['Оверчук'],
    },
    definition: {
      en: 'Deputy prime minister of Russia from January 2020, in charge of Eurasian integration and ties with the CIS.',
      ru: 'Заместитель председателя правительства России с января 2020 года, курирует евразийскую интеграцию и связи с СНГ.',
    },
    roles: [
      { title: { en: 'Deputy Prime Minister of Russia', ru: 'Заместитель председателя Правительства России' }, from: '2020-01-21' },
    ],
    wikipedia: 'Alexey Overchuk',
  },
  {
    id: 'alikhan-smailov',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Alikhan Smailov', ru: 'Алихан Смаилов' },
    aliases: {
      en: ['Smailov', 'Alihan Smaiylov'],
      ru: ['Смаилов'],
    },
    definition: {
      en: 'Prime minister of Kazakhstan from January 2022 to February 2024.',
      ru: 'Премьер-министр Казахстана с января 2022 по февраль 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2022-01-11', to: '2024-02-05' },
    ],
    wikipedia: 'Älihan Smaiylov',
  },
  {
    id: 'almazbek-atambayev',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Almazbek Atambayev', ru: 'Алмазбек Атамбаев' },
    aliases: {
      en: ['Atambayev', 'Atambaev', 'Almazbek Atambaev'],
      ru: ['Атамбаев'],
    },
    definition: {
      en: 'President of Kyrgyzstan from 2011 to 2017; arrested in 2019 after a clash with his successor, released in 2023.',
      ru: 'Президент Кыргызстана в 2011–2017 годах; арестован в 2019 году после конфликта с преемником, освобождён в 2023 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kyrgyzstan', ru: 'Премьер-министр Кыргызстана' }, from: '2007-03', to: '2007-11' },
      { title: { en: 'Prime Minister of Kyrgyzstan', ru: 'Премьер-министр Кыргызстана' }, from: '2010-12-17', to: '2011-12-01' },
      { title: { en: 'President of Kyrgyzstan', ru: 'Президент Кыргызстана' }, from: '2011-12-01', to: '2017-11-24' },
    ],
    wikipedia: 'Almazbek Atambayev',
  },
  {
    id: 'anatoly-antonov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Anatoly Antonov', ru: 'Анатолий Антонов' },
    aliases: {
      en: ['?Antonov'],
      ru: ['?Антонов'],
    },
    definition: {
      en: 'Russian diplomat, ambassador to the United States from 2017 to 2024, before that deputy minister of defence.',
      ru: 'Российский дипломат, посол в США в 2017–2024 годах, прежде заместитель министра обороны.',
    },
    roles: [
      { title: { en: 'Deputy Minister of Defence of Russia', ru: 'Заместитель министра обороны России' }, from: '2011-02', to: '2016-12' },
      { title: { en: 'Ambassador of Russia to the United States', ru: 'Посол России в США' }, from: '2017-08', to: '2024-10' },
    ],
    wikipedia: 'Anatoly Antonov',
  },
  {
    id: 'anatoly-chubais',
    kind: 'person',
    of: 'russia',
    name: { en: 'Anatoly Chubais', ru: 'Анатолий Чубайс' },
    aliases: {
      en: ['Chubais', 'Anatoly Chubays'],
      ru: ['Чубайс'],
    },
    definition: {
      en: 'Russian politician, organiser of privatisation in the 1990s; headed the power company RAO UES and then Rusnano. Left Russia in 2022.',
      ru: 'Российский политик, организатор приватизации 1990-х годов; возглавлял РАО «ЕЭС России», затем «Роснано». В 2022 году покинул Россию.',
    },
    roles: [
      { title: { en: 'Head of the Presidential Administration of Russia', ru: 'Руководитель администрации президента России' }, from: '1996-07', to: '1997-03' },
      { title: { en: 'Chairman of RAO UES', ru: 'Председатель правления РАО «ЕЭС России»' }, from: '1998-04', to: '2008-07' },
      { title: { en: 'Head of Rusnano', ru: 'Руководитель «Роснано»' }, from: '2008-09', to: '2020-12' },
    ],
    wikipedia: 'Anatoly Chubais',
  },
  {
    id: 'anatoly-serdyukov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Anatoly Serdyukov', ru: 'Анатолий Сердюков' },
    aliases: {
      en: ['Serdyukov'],
      ru: ['Сердюков'],
    },
    definition: {
      en: 'Minister of defence of Russia from 2007 to 2012, carried out a reform of its armed forces.',
      ru: 'Министр обороны России в 2007–2012 годах, провёл реформу вооружённых сил.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Russia', ru: 'Министр обороны России' }, from: '2007-02-15', to: '2012-11-06' },
    ],
    wikipedia: 'Anatoly Serdyukov',
  },
  {
    id: 'andrei-belousov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Andrei Belousov', ru: 'Андрей Белоусов' },
    aliases: {
      en: ['?Belousov', 'Andrey Belousov'],
      ru: ['?Белоусов', 'Андрей Рэмович Белоусов'],
    },
    definition: {
      en: 'Russian economist, minister of defence from May 2024; before that first deputy prime minister and aide to the president.',
      ru: 'Российский экономист, министр обороны с мая 2024 года; прежде первый вице-премьер и помощник президента.',
    },
    roles: [
      { title: { en: 'Minister of Economic Development of Russia', ru: 'Министр экономического развития России' }, from: '2012-05-21', to: '2013-06-24' },
      { title: { en: 'Aide to the President of Russia', ru: 'Помощник президента России' }, from: '2013-06-24', to: '2020-01-21' },
      { title: { en: 'First Deputy Prime Minister of Russia', ru: 'Первый заместитель председателя Правительства России' }, from: '2020-01-21', to: '2024-05' },
      { title: { en: 'Minister of Defence of Russia', ru: 'Министр обороны России' }, from: '2024-05-14' },
    ],
    wikipedia: 'Andrey Belousov',
  },
  {
    id: 'andrei-gromyko',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Andrei Gromyko', ru: 'Андрей Громыко' },
    aliases: {
      en: ['Gromyko', 'Andrey Gromyko'],
      ru: ['Громыко'],
    },
    definition: {
      en: 'Foreign minister of the Soviet Union from 1957 to 1985, then its formal head of state until 1988.',
      ru: 'Министр иностранных дел СССР в 1957–1985 годах, затем до 1988 года формальный глава государства.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of the Soviet Union', ru: 'Министр иностранных дел СССР' }, from: '1957-02-15', to: '1985-07-02' },
      { title: { en: 'Chairman of the Presidium of the Supreme Soviet', ru: 'Председатель Президиума Верховного Совета СССР' }, from: '1985-07-02', to: '1988-10-01' },
    ],
    wikipedia: 'Andrei Gromyko',
  },
  {
    id: 'andrei-kozyrev',
    kind: 'person',
    of: 'russia',
    name: { en: 'Andrei Kozyrev', ru: 'Андрей Козырев' },
    aliases: {
      en: ['Kozyrev', 'Andrey Kozyrev'],
      ru: ['Козырев'],
    },
    definition: {
      en: 'First foreign minister of post-Soviet Russia, from 1990 to January 1996.',
      ru: 'Первый министр иностранных дел постсоветской России, с 1990 года по январь 1996 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Russia', ru: 'Министр иностранных дел России' }, from: '1990-10', to: '1996-01' },
    ],
    wikipedia: 'Andrei Kozyrev',
  },
  {
    id: 'andrii-sybiha',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Andrii Sybiha', ru: 'Андрей Сибига' },
    aliases: {
      en: ['Sybiha', 'Andriy Sybiha'],
      ru: ['Сибига'],
    },
    definition: {
      en: 'Foreign minister of Ukraine from September 2024, earlier ambassador to Turkey.',
      ru: 'Министр иностранных дел Украины с сентября 2024 года, прежде посол в Турции.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Ukraine', ru: 'Министр иностранных дел Украины' }, from: '2024-09-05' },
    ],
    wikipedia: 'Andrii Sybiha',
  },
  {
    id: 'andriy-yermak',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Andriy Yermak', ru: 'Андрей Ермак' },
    aliases: {
      en: ['Yermak', 'Andrii Yermak'],
      ru: ['?Ермак'],
    },
    definition: {
      en: "Head of the office of Ukraine's president from February 2020 to November 2025, also led its delegations at talks.",
      ru: 'Руководитель Офиса президента Украины с февраля 2020 по ноябрь 2025 года, возглавлял делегации на переговорах.',
    },
    roles: [
      { title: { en: 'Head of the Office of the President of Ukraine', ru: 'Руководитель Офиса президента Украины' }, from: '2020-02-11', to: '2025-11-28' },
    ],
    wikipedia: 'Andriy Yermak',
  },
  {
    id: 'anton-siluanov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Anton Siluanov', ru: 'Антон Силуанов' },
    aliases: {
      en: ['Siluanov'],
      ru: ['Силуанов'],
    },
    definition: {
      en: 'Finance minister of Russia from 2011.',
      ru: 'Министр финансов России с 2011 года.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Russia', ru: 'Министр финансов России' }, from: '2011-12-16' },
    ],
    wikipedia: 'Anton Siluanov',
  },
  {
    id: 'ararat-mirzoyan',
    kind: 'person',
    of: 'armenia',
    name: { en: 'Ararat Mirzoyan', ru: 'Арарат Мирзоян' },
    aliases: {
      en: ['Mirzoyan'],
      ru: ['?Мирзоян'],
    },
    definition: {
      en: 'Foreign minister of Armenia from August 2021, before that speaker of parliament.',
      ru: 'Министр иностранных дел Армении с августа 2021 года, прежде председатель Национального собрания.',
    },
    roles: [
      { title: { en: 'President of the National Assembly of Armenia', ru: 'Председатель Национального собрания Армении' }, from: '2019-01-14', to: '2021-08-02' },
      { title: { en: 'Minister of Foreign Affairs of Armenia', ru: 'Министр иностранных дел Армении' }, from: '2021-08-19' },
    ],
    wikipedia: 'Ararat Mirzoyan',
  },
  {
    id: 'armen-grigoryan',
    kind: 'person',
    of: 'armenia',
    name: { en: 'Armen Grigoryan', ru: 'Армен Григорян' },
    aliases: {
      en: ['?Grigoryan'],
      ru: ['?Григорян'],
    },
    definition: {
      en: "Secretary of Armenia's Security Council from 2018.",
      ru: 'Секретарь Совета безопасности Армении с 2018 года.',
    },
    roles: [
      { title: { en: 'Secretary of the Security Council of Armenia', ru: 'Секретарь Совета безопасности Армении' }, from: '2018-05' },
    ],
    wikipedia: 'Armen Grigoryan (politician)',
  },
  {
    id: 'armen-sarkissian',
    kind: 'person',
    of: 'armenia',
    name: { en: 'Armen Sarkissian', ru: 'Армен Саркисян' },
    aliases: {
      en: ['?Sarkissian', 'Armen Sargsyan'],
      ru: ['?Саркисян'],
    },
    definition: {
      en: 'President of Armenia from 2018 to 2022, physicist, ambassador in London, prime minister in 1996–1997.',
      ru: 'Президент Армении в 2018–2022 годах, физик, посол в Лондоне, премьер-министр в 1996–1997 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Armenia', ru: 'Премьер-министр Армении' }, from: '1996-11', to: '1997-03' },
      { title: { en: 'President of Armenia', ru: 'Президент Армении' }, from: '2018-04-09', to: '2022-02-01' },
    ],
    wikipedia: 'Armen Sarkissian',
  },
  {
    id: 'arseniy-yatsenyuk',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Arseniy Yatsenyuk', ru: 'Арсений Яценюк' },
    aliases: {
      en: ['Yatsenyuk', 'Yatseniuk', 'Arseniy Yatseniuk'],
      ru: ['Яценюк'],
    },
    definition: {
      en: 'Prime minister of Ukraine from February 2014 to April 2016.',
      ru: 'Премьер-министр Украины с февраля 2014 по апрель 2016 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Ukraine', ru: 'Министр иностранных дел Украины' }, from: '2007-03', to: '2007-12' },
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '2014-02-27', to: '2016-04-14' },
    ],
    wikipedia: 'Arseniy Yatsenyuk',
  },
  {
    id: 'askar-akayev',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Askar Akayev', ru: 'Аскар Акаев' },
    aliases: {
      en: ['Akayev', 'Akaev', 'Askar Akaev'],
      ru: ['Акаев'],
    },
    definition: {
      en: 'First president of Kyrgyzstan, 1990–2005, overthrown in the Tulip Revolution; lives in Russia.',
      ru: 'Первый президент Кыргызстана, 1990–2005, свергнут в ходе «тюльпановой революции»; живёт в России.',
    },
    roles: [
      { title: { en: 'President of Kyrgyzstan', ru: 'Президент Кыргызстана' }, from: '1990-10-27', to: '2005-04-11' },
    ],
    wikipedia: 'Askar Akayev',
  },
  {
    id: 'askar-mamin',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Askar Mamin', ru: 'Аскар Мамин' },
    aliases: {
      en: ['Mamin'],
      ru: ['?Мамин'],
    },
    definition: {
      en: 'Prime minister of Kazakhstan from February 2019 to January 2022.',
      ru: 'Премьер-министр Казахстана с февраля 2019 по январь 2022 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2019-02-25', to: '2022-01-05' },
    ],
    source: { title: 'Prime Minister of the Republic of Kazakhstan', url: 'https://primeminister.kz/en' },
  },
  {
    id: 'bakhtiyor-saidov',
    kind: 'person',
    of: 'uzbekistan',
    name: { en: 'Bakhtiyor Saidov', ru: 'Бахтиёр Саидов' },
    aliases: {
      en: ['?Saidov'],
      ru: ['?Саидов'],
    },
    definition: {
      en: 'Foreign minister of Uzbekistan from December 2022.',
      ru: 'Министр иностранных дел Узбекистана с декабря 2022 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Uzbekistan', ru: 'Министр иностранных дел Узбекистана' }, from: '2022-12-30' },
    ],
    wikipedia: 'Bakhtiyor Saidov',
  },
  {
    id: 'bakytzhan-sagintayev',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Bakytzhan Sagintayev', ru: 'Бакытжан Сагинтаев' },
    aliases: {
      en: ['Sagintayev', 'Sagintaev', 'Bakytzhan Sagintaev'],
      ru: ['Сагинтаев'],
    },
    definition: {
      en: 'Prime minister of Kazakhstan in 2016–2019, mayor of Almaty until 2022, head of the Eurasian Economic Commission from February 2024.',
      ru: 'Премьер-министр Казахстана в 2016–2019 годах, аким Алматы до 2022 года, глава Коллегии ЕЭК с февраля 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2016-09-09', to: '2019-02-21' },
      { title: { en: 'Mayor of Almaty', ru: 'Аким Алматы' }, from: '2019-06', to: '2022-01' },
      { title: { en: 'Chairman of the Board of the Eurasian Economic Commission', ru: 'Председатель Коллегии Евразийской экономической комиссии' }, from: '2024-02-01' },
    ],
    source: { title: 'Prime Minister of the Republic of Kazakhstan', url: 'https://primeminister.kz/en' },
  },
  {
    id: 'bidzina-ivanishvili',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Bidzina Ivanishvili', ru: 'Бидзина Иванишвили' },
    aliases: {
      en: ['Ivanishvili'],
      ru: ['Иванишвили'],
    },
    definition: {
      en: 'Georgian billionaire, founder and honorary chairman of the Georgian Dream party, prime minister in 2012–2013.',
      ru: 'Грузинский миллиардер, основатель и почётный председатель партии «Грузинская мечта», премьер-министр в 2012–2013 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Georgia', ru: 'Премьер-министр Грузии' }, from: '2012-10-25', to: '2013-11-20' },
      { title: { en: 'Honorary Chairman of Georgian Dream', ru: 'Почётный председатель «Грузинской мечты»' }, from: '2023-12-30' },
    ],
    wikipedia: 'Bidzina Ivanishvili',
  },
  {
    id: 'boris-berezovsky',
    kind: 'person',
    of: 'russia',
    name: { en: 'Boris Berezovsky', ru: 'Борис Березовский' },
    aliases: {
      en: ['Berezovsky'],
      ru: ['Березовский'],
    },
    definition: {
      en: 'Russian businessman with political influence in the 1990s, deputy secretary of the Security Council in 1996–1997. Lived 1946–2013.',
      ru: 'Российский предприниматель, влиятельный в политике 1990-х годов, в 1996–1997 годах заместитель секретаря Совета безопасности. Годы жизни: 1946–2013.',
    },
    roles: [
      { title: { en: 'Deputy Secretary of the Security Council of Russia', ru: 'Заместитель секретаря Совета безопасности России' }, from: '1996-10', to: '1997-11' },
    ],
    wikipedia: 'Boris Berezovsky (businessman)',
  },
  {
    id: 'boris-nemtsov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Boris Nemtsov', ru: 'Борис Немцов' },
    aliases: {
      en: ['Nemtsov'],
      ru: ['Немцов'],
    },
    definition: {
      en: 'Russian politician, first deputy prime minister in 1997–1998, later an opposition leader; shot dead in Moscow in February 2015.',
      ru: 'Российский политик, первый вице-премьер в 1997–1998 годах, затем один из лидеров оппозиции; убит в Москве в феврале 2015 года.',
    },
    roles: [
      { title: { en: 'Governor of Nizhny Novgorod Oblast', ru: 'Губернатор Нижегородской области' }, from: '1991-11', to: '1997-03' },
      { title: { en: 'First Deputy Prime Minister of Russia', ru: 'Первый заместитель председателя Правительства России' }, from: '1997-03-17', to: '1998-04' },
    ],
    wikipedia: 'Boris Nemtsov',
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
    id: 'denys-shmyhal',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Denys Shmyhal', ru: 'Денис Шмыгаль' },
    aliases: {
      en: ['Shmyhal', 'Denys Shmygal'],
      ru: ['Шмыгаль'],
    },
    definition: {
      en: 'Prime minister of Ukraine from March 2020 to July 2025, minister of defence until January 2026.',
      ru: 'Премьер-министр Украины с марта 2020 по июль 2025 года, затем до января 2026 года министр обороны.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '2020-03-04', to: '2025-07-17' },
      { title: { en: 'Minister of Defence of Ukraine', ru: 'Министр обороны Украины' }, from: '2025-07-17', to: '2026-01' },
    ],
    wikipedia: 'Denys Shmyhal',
  },
  {
    id: 'dinmukhamed-kunaev',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Dinmukhamed Kunaev', ru: 'Динмухамед Кунаев' },
    aliases: {
      en: ['Kunaev', 'Kunayev', 'Dinmukhamed Kunayev', 'Dinmukhamed Konayev'],
      ru: ['Кунаев'],
    },
    definition: {
      en: 'Head of Soviet Kazakhstan from 1964 to December 1986, when his removal set off protests in Alma-Ata. Lived 1912–1993.',
      ru: 'Руководитель советского Казахстана в 1964–1986 годах; его отставка вызвала выступления в Алма-Ате в декабре 1986 года. Годы жизни: 1912–1993.',
    },
    roles: [
      { title: { en: 'First Secretary of the Communist Party of Kazakhstan', ru: 'Первый секретарь ЦК Компартии Казахстана' }, from: '1964-12-07', to: '1986-12-16' },
    ],
    wikipedia: 'Dinmukhamed Kunaev',
  },
  {
    id: 'dmitri-trenin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Dmitri Trenin', ru: 'Дмитрий Тренин' },
    aliases: {
      en: ['Dmitry Trenin', 'Trenin'],
      ru: ['Д.В. Тренин', 'Тренин'],
    },
    definition: {
      en: 'Russian analyst of foreign policy, director of the Carnegie Moscow Center from 2008 to 2022.',
      ru: 'Российский эксперт по внешней политике, в 2008–2022 годах директор Московского центра Карнеги.',
    },
    roles: [
      { title: { en: 'Director of the Carnegie Moscow Center', ru: 'Директор Московского центра Карнеги' }, from: '2008-12-22', to: '2022' },
    ],
    wikipedia: 'Dmitri Trenin',
  },
  {
    id: 'dmitry-kozak',
    kind: 'person',
    of: 'russia',
    name: { en: 'Dmitry Kozak', ru: 'Дмитрий Козак' },
    aliases: {
      en: ['Kozak', 'Dmitri Kozak'],
      ru: ['Козак'],
    },
    definition: {
      en: "Deputy head of Russia's presidential administration from 2020 to 2025, dealt with Ukraine and Moldova; earlier deputy prime minister.",
      ru: 'Заместитель руководителя администрации президента России в 2020–2025 годах, занимался Украиной и Молдовой; прежде вице-премьер.',
    },
    roles: [
      { title: { en: 'Deputy Prime Minister of Russia', ru: 'Заместитель председателя Правительства России' }, from: '2008-10', to: '2020-01' },
      { title: { en: 'Deputy Head of the Presidential Administration of Russia', ru: 'Заместитель руководителя администрации президента России' }, from: '2020-01-24', to: '2025-09' },
    ],
    wikipedia: 'Dmitry Kozak',
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
    id: 'dmitry-peskov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Dmitry Peskov', ru: 'Дмитрий Песков' },
    aliases: {
      en: ['Peskov', 'Dmitri Peskov'],
      ru: ['Песков'],
    },
    definition: {
      en: 'Press secretary of the president of Russia from 2012 and deputy head of his administration.',
      ru: 'Пресс-секретарь президента России с 2012 года, заместитель руководителя его администрации.',
    },
    roles: [
      { title: { en: 'Press Secretary of the Prime Minister of Russia', ru: 'Пресс-секретарь председателя Правительства России' }, from: '2008', to: '2012' },
      { title: { en: 'Press Secretary of the President of Russia', ru: 'Пресс-секретарь президента России' }, from: '2012-05-22' },
    ],
    wikipedia: 'Dmitry Peskov',
  },
  {
    id: 'dmitry-rogozin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Dmitry Rogozin', ru: 'Дмитрий Рогозин' },
    aliases: {
      en: ['Rogozin', 'Dmitri Rogozin'],
      ru: ['Рогозин'],
    },
    definition: {
      en: 'Russian politician, envoy to NATO, deputy prime minister for defence industry and head of Roscosmos until 2022.',
      ru: 'Российский политик, постоянный представитель при НАТО, вице-премьер по оборонной промышленности, глава «Роскосмоса» до 2022 года.',
    },
    roles: [
      { title: { en: 'Permanent Representative of Russia to NATO', ru: 'Постоянный представитель России при НАТО' }, from: '2008-01', to: '2011-12' },
      { title: { en: 'Deputy Prime Minister of Russia', ru: 'Заместитель председателя Правительства России' }, from: '2011-12-23', to: '2018-05-18' },
      { title: { en: 'Head of Roscosmos', ru: 'Генеральный директор «Роскосмоса»' }, from: '2018-05-24', to: '2022-07-15' },
    ],
    wikipedia: 'Dmitry Rogozin',
  },
  {
    id: 'dmytro-kuleba',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Dmytro Kuleba', ru: 'Дмитрий Кулеба' },
    aliases: {
      en: ['Kuleba'],
      ru: ['Кулеба'],
    },
    definition: {
      en: 'Foreign minister of Ukraine from March 2020 to September 2024.',
      ru: 'Министр иностранных дел Украины с марта 2020 по сентябрь 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Ukraine', ru: 'Министр иностранных дел Украины' }, from: '2020-03-04', to: '2024-09-05' },
    ],
    wikipedia: 'Dmytro Kuleba',
  },
  {
    id: 'dorin-recean',
    kind: 'person',
    of: 'moldova',
    name: { en: 'Dorin Recean', ru: 'Дорин Речан' },
    aliases: {
      en: ['Recean'],
      ru: ['Речан'],
    },
    definition: {
      en: 'Prime minister of Moldova from February 2023 to the end of October 2025.',
      ru: 'Премьер-министр Молдовы с февраля 2023 года до конца октября 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Moldova', ru: 'Премьер-министр Молдовы' }, from: '2023-02-16', to: '2025-10' },
    ],
    wikipedia: 'Dorin Recean',
  },
  {
    id: 'eduard-shevardnadze',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Eduard Shevardnadze', ru: 'Эдуард Шеварднадзе' },
    aliases: {
      en: ['Shevardnadze'],
      ru: ['Шеварднадзе'],
    },
    definition: {
      en: 'Soviet foreign minister in 1985–1990, later president of Georgia until the Rose Revolution of 2003. Lived 1928–2014.',
      ru: 'Министр иностранных дел СССР в 1985–1990 годах, затем президент Грузии до «революции роз» 2003 года. Годы жизни: 1928–2014.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of the Soviet Union', ru: 'Министр иностранных дел СССР' }, from: '1985-07-02', to: '1990-12' },
      { title: { en: 'President of Georgia', ru: 'Президент Грузии' }, from: '1995-11-26', to: '2003-11-23' },
    ],
    wikipedia: 'Eduard Shevardnadze',
  },
  {
    id: 'elmar-mammadyarov',
    kind: 'person',
    of: 'azerbaijan',
    name: { en: 'Elmar Mammadyarov', ru: 'Эльмар Мамедъяров' },
    aliases: {
      en: ['Mammadyarov', 'Mamedyarov'],
      ru: ['Мамедъяров'],
    },
    definition: {
      en: 'Foreign minister of Azerbaijan from 2004 to 2020.',
      ru: 'Министр иностранных дел Азербайджана в 2004–2020 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Azerbaijan', ru: 'Министр иностранных дел Азербайджана' }, from: '2004-04-02', to: '2020-07-16' },
    ],
    wikipedia: 'Elmar Mammadyarov',
  },
  {
    id: 'elvira-nabiullina',
    kind: 'person',
    of: 'russia',
    name: { en: 'Elvira Nabiullina', ru: 'Эльвира Набиуллина' },
    aliases: {
      en: ['Nabiullina'],
      ru: ['Набиуллина'],
    },
    definition: {
      en: "Governor of Russia's central bank from June 2013, before that minister of economic development.",
      ru: 'Председатель Банка России с июня 2013 года, прежде министр экономического развития.',
    },
    roles: [
      { title: { en: 'Minister of Economic Development of Russia', ru: 'Министр экономического развития России' }, from: '2007-09-24', to: '2012-05-21' },
      { title: { en: 'Governor of the Central Bank of Russia', ru: 'Председатель Банка России' }, from: '2013-06-24' },
    ],
    wikipedia: 'Elvira Nabiullina',
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
    id: 'fyodor-lukyanov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Fyodor Lukyanov', ru: 'Фёдор Лукьянов' },
    aliases: {
      en: ['Lukyanov', 'Fedor Lukyanov', 'Fyodor Loukianov'],
      ru: ['Лукьянов'],
    },
    definition: {
      en: 'Russian analyst of international affairs, editor of Russia in Global Affairs, chairman of the Council on Foreign and Defense Policy from 2012.',
      ru: 'Российский политолог, главный редактор журнала «Россия в глобальной политике», с 2012 года председатель президиума СВОП.',
    },
    roles: [
      { title: { en: 'Editor-in-chief of Russia in Global Affairs', ru: 'Главный редактор журнала «Россия в глобальной политике»' }, from: '2002' },
      { title: { en: 'Chairman of the Presidium of the Council on Foreign and Defense Policy', ru: 'Председатель президиума Совета по внешней и оборонной политике' }, from: '2012' },
    ],
    source: { title: 'Russia in Global Affairs', url: 'https://eng.globalaffairs.ru/' },
  },
  {
    id: 'gennady-zyuganov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Gennady Zyuganov', ru: 'Геннадий Зюганов' },
    aliases: {
      en: ['Zyuganov', 'Ziuganov'],
      ru: ['Зюганов'],
    },
    definition: {
      en: 'Russian politician, leader of the Communist Party of the Russian Federation from 1993.',
      ru: 'Российский политик, лидер Коммунистической партии Российской Федерации с 1993 года.',
    },
    roles: [
      { title: { en: 'Leader of the Communist Party of the Russian Federation', ru: 'Председатель ЦК КПРФ' }, from: '1993-02' },
    ],
    wikipedia: 'Gennady Zyuganov',
  },
  {
    id: 'giorgi-margvelashvili',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Giorgi Margvelashvili', ru: 'Георгий Маргвелашвили' },
    aliases: {
      en: ['Margvelashvili'],
      ru: ['Маргвелашвили', 'Гиорги Маргвелашвили'],
    },
    definition: {
      en: 'President of Georgia from 2013 to 2018.',
      ru: 'Президент Грузии в 2013–2018 годах.',
    },
    roles: [
      { title: { en: 'President of Georgia', ru: 'Президент Грузии' }, from: '2013-11-17', to: '2018-12-16' },
    ],
    wikipedia: 'Giorgi Margvelashvili',
  },
  {
    id: 'gulnara-karimova',
    kind: 'person',
    of: 'uzbekistan',
    name: { en: 'Gulnara Karimova', ru: 'Гульнара Каримова' },
    aliases: {
      en: ['Karimova'],
      ru: ['Каримова'],
    },
    definition: {
      en: 'Elder daughter of Islam Karimov, diplomat and businesswoman; under arrest for corruption from the mid-2010s.',
      ru: 'Старшая дочь Ислама Каримова, дипломат и предприниматель; с середины 2010-х годов под арестом по делам о коррупции.',
    },
    roles: [
      { title: { en: 'Permanent Representative of Uzbekistan to the UN Office at Geneva', ru: 'Постоянный представитель Узбекистана при Отделении ООН в Женеве' }, from: '2008', to: '2013' },
    ],
    wikipedia: 'Gulnara Karimova',
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
    id: 'hikmet-hajiyev',
    kind: 'person',
    of: 'azerbaijan',
    name: { en: 'Hikmet Hajiyev', ru: 'Хикмет Гаджиев' },
    aliases: {
      en: ['?Hajiyev', 'Hikmat Hajiyev', 'Hikmet Haciyev'],
      ru: ['?Гаджиев'],
    },
    definition: {
      en: 'Aide to the president of Azerbaijan and head of the foreign policy department of his administration from 2019.',
      ru: 'Помощник президента Азербайджана, с 2019 года заведующий отделом внешней политики его администрации.',
    },
    roles: [
      { title: { en: 'Aide to the President of Azerbaijan', ru: 'Помощник президента Азербайджана' }, from: '2019' },
    ],
    wikipedia: 'Hikmet Hajiyev',
  },
  {
    id: 'igor-dodon',
    kind: 'person',
    of: 'moldova',
    name: { en: 'Igor Dodon', ru: 'Игорь Додон' },
    aliases: {
      en: ['Dodon'],
      ru: ['Додон'],
    },
    definition: {
      en: 'President of Moldova from 2016 to 2020, leader of the Party of Socialists.',
      ru: 'Президент Молдовы в 2016–2020 годах, лидер Партии социалистов.',
    },
    roles: [
      { title: { en: 'President of Moldova', ru: 'Президент Молдовы' }, from: '2016-12-23', to: '2020-12-24' },
    ],
    wikipedia: 'Igor Dodon',
  },
  {
    id: 'igor-ivanov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Igor Ivanov', ru: 'Игорь Иванов' },
    aliases: {
      en: ['?Ivanov'],
      ru: ['?Иванов'],
    },
    definition: {
      en: 'Russian diplomat, foreign minister from 1998 to 2004, then secretary of the Security Council; later president of the think tank RIAC.',
      ru: 'Российский дипломат, министр иностранных дел в 1998–2004 годах, секретарь Совета безопасности до 2007 года; затем президент РСМД.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Russia', ru: 'Министр иностранных дел России' }, from: '1998-09-11', to: '2004-03-09' },
      { title: { en: 'Secretary of the Security Council of Russia', ru: 'Секретарь Совета безопасности России' }, from: '2004-03-09', to: '2007-07' },
      { title: { en: 'President of the Russian International Affairs Council', ru: 'Президент Российского совета по международным делам' }, from: '2011' },
    ],
    wikipedia: 'Igor Ivanov',
  },
  {
    id: 'igor-sechin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Igor Sechin', ru: 'Игорь Сечин' },
    aliases: {
      en: ['Sechin'],
      ru: ['Сечин'],
    },
    definition: {
      en: 'Head of the oil company Rosneft from May 2012, before that deputy prime minister of Russia.',
      ru: 'Глава «Роснефти» с мая 2012 года, прежде заместитель председателя правительства России.',
    },
    roles: [
      { title: { en: 'Deputy Prime Minister of Russia', ru: 'Заместитель председателя Правительства России' }, from: '2008-05-12', to: '2012-05' },
      { title: { en: 'Chief executive of Rosneft', ru: 'Главный исполнительный директор «Роснефти»' }, from: '2012-05' },
    ],
    wikipedia: 'Igor Sechin',
  },
  {
    id: 'ihor-kolomoisky',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Ihor Kolomoisky', ru: 'Игорь Коломойский' },
    aliases: {
      en: ['Kolomoisky', 'Kolomoyskyi', 'Ihor Kolomoyskyi', 'Igor Kolomoisky'],
      ru: ['Коломойский'],
    },
    definition: {
      en: 'Ukrainian businessman, governor of Dnipropetrovsk region in 2014–2015; in custody on fraud charges from September 2023.',
      ru: 'Украинский предприниматель, в 2014–2015 годах глава Днепропетровской области; с сентября 2023 года под стражей по делу о мошенничестве.',
    },
    roles: [
      { title: { en: 'Governor of Dnipropetrovsk Oblast', ru: 'Глава Днепропетровской облгосадминистрации' }, from: '2014-03-02', to: '2015-03' },
    ],
    wikipedia: 'Ihor Kolomoyskyi',
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
    id: 'irakli-garibashvili',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Irakli Garibashvili', ru: 'Ираклий Гарибашвили' },
    aliases: {
      en: ['Garibashvili'],
      ru: ['Гарибашвили'],
    },
    definition: {
      en: 'Prime minister of Georgia in 2013–2015 and from February 2021 to January 2024.',
      ru: 'Премьер-министр Грузии в 2013–2015 годах и с февраля 2021 по январь 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Georgia', ru: 'Премьер-министр Грузии' }, from: '2013-11-20', to: '2015-12' },
      { title: { en: 'Minister of Defence of Georgia', ru: 'Министр обороны Грузии' }, from: '2019-09', to: '2021-02' },
      { title: { en: 'Prime Minister of Georgia', ru: 'Премьер-министр Грузии' }, from: '2021-02-22', to: '2024-01-29' },
    ],
    wikipedia: 'Irakli Garibashvili',
  },
  {
    id: 'irakli-kobakhidze',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Irakli Kobakhidze', ru: 'Ираклий Кобахидзе' },
    aliases: {
      en: ['Kobakhidze'],
      ru: ['Кобахидзе'],
    },
    definition: {
      en: 'Prime minister of Georgia from February 2024, before that chairman of Georgian Dream and speaker of parliament.',
      ru: 'Премьер-министр Грузии с февраля 2024 года, прежде председатель «Грузинской мечты» и спикер парламента.',
    },
    roles: [
      { title: { en: 'Speaker of the Parliament of Georgia', ru: 'Председатель парламента Грузии' }, from: '2016-11', to: '2019-06' },
      { title: { en: 'Chairman of Georgian Dream', ru: 'Председатель партии «Грузинская мечта»' }, from: '2021-01', to: '2024-02' },
      { title: { en: 'Prime Minister of Georgia', ru: 'Премьер-министр Грузии' }, from: '2024-02-08' },
    ],
    wikipedia: 'Irakli Kobakhidze',
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
    id: 'jeenbek-kulubaev',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Jeenbek Kulubaev', ru: 'Жээнбек Кулубаев' },
    aliases: {
      en: ['Kulubaev', 'Kulubayev', 'Jeenbek Kulubayev', 'Zheenbek Kulubaev'],
      ru: ['Кулубаев'],
    },
    definition: {
      en: 'Foreign minister of Kyrgyzstan from April 2022.',
      ru: 'Министр иностранных дел Кыргызстана с апреля 2022 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Kyrgyzstan', ru: 'Министр иностранных дел Кыргызстана' }, from: '2022-04' },
    ],
    source: { title: 'Ministry of Foreign Affairs of the Kyrgyz Republic', url: 'https://mfa.gov.kg/en' },
  },
  {
    id: 'jeyhun-bayramov',
    kind: 'person',
    of: 'azerbaijan',
    name: { en: 'Jeyhun Bayramov', ru: 'Джейхун Байрамов' },
    aliases: {
      en: ['?Bayramov', 'Ceyhun Bayramov'],
      ru: ['?Байрамов'],
    },
    definition: {
      en: 'Foreign minister of Azerbaijan from July 2020, before that minister of education.',
      ru: 'Министр иностранных дел Азербайджана с июля 2020 года, прежде министр образования.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Azerbaijan', ru: 'Министр иностранных дел Азербайджана' }, from: '2020-07-16' },
    ],
    wikipedia: 'Jeyhun Bayramov',
  },
  {
    id: 'joseph-stalin',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Joseph Stalin', ru: 'Иосиф Сталин' },
    aliases: {
      en: ['Stalin', 'Josef Stalin', 'Iosif Stalin'],
      ru: ['Сталин'],
    },
    definition: {
      en: 'Leader of the Soviet Union from the mid-1920s to his death in 1953, general secretary of the ruling party from 1922.',
      ru: 'Руководитель Советского Союза с середины 1920-х годов до смерти в 1953 году, с 1922 года генеральный секретарь правящей партии.',
    },
    roles: [
      { title: { en: 'General Secretary of the Soviet Communist Party', ru: 'Генеральный секретарь ЦК партии' }, from: '1922-04-03', to: '1952-10-16' },
      { title: { en: 'Head of government of the Soviet Union', ru: 'Глава правительства СССР' }, from: '1941-05-06', to: '1953-03-05' },
    ],
    wikipedia: 'Joseph Stalin',
  },
  {
    id: 'kairat-abdrakhmanov',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Kairat Abdrakhmanov', ru: 'Кайрат Абдрахманов' },
    aliases: {
      en: ['?Abdrakhmanov'],
      ru: ['?Абдрахманов'],
    },
    definition: {
      en: 'Kazakh diplomat, foreign minister in 2016–2018, OSCE high commissioner on national minorities from 2020 to 2024.',
      ru: 'Казахстанский дипломат, министр иностранных дел в 2016–2018 годах, верховный комиссар ОБСЕ по делам национальных меньшинств в 2020–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '2016-12-28', to: '2018-12-26' },
      { title: { en: 'OSCE High Commissioner on National Minorities', ru: 'Верховный комиссар ОБСЕ по делам национальных меньшинств' }, from: '2020-12', to: '2024' },
    ],
    wikipedia: 'Kairat Abdrakhmanov',
  },
  {
    id: 'kamchybek-tashiev',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Kamchybek Tashiev', ru: 'Камчыбек Ташиев' },
    aliases: {
      en: ['Tashiev', 'Tashiyev', 'Kamchybek Tashiyev', 'Kamchibek Tashiev'],
      ru: ['Ташиев', 'Камчибек Ташиев'],
    },
    definition: {
      en: "Head of Kyrgyzstan's security service from October 2020 to February 2026, when President Japarov dismissed him.",
      ru: 'Глава спецслужбы Кыргызстана с октября 2020 года до февраля 2026 года, когда его уволил президент Жапаров.',
    },
    roles: [
      { title: { en: 'Chairman of the State Committee for National Security of Kyrgyzstan', ru: 'Председатель ГКНБ Кыргызстана' }, from: '2020-10-16', to: '2026-02-10' },
    ],
    wikipedia: 'Kamchybek Tashiev',
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
    id: 'kirill-dmitriev',
    kind: 'person',
    of: 'russia',
    name: { en: 'Kirill Dmitriev', ru: 'Кирилл Дмитриев' },
    aliases: {
      en: ['?Dmitriev', 'Kirill Dmitriyev'],
      ru: ['?Дмитриев'],
    },
    definition: {
      en: "Head of the Russian Direct Investment Fund from 2011; from February 2025 the president's envoy for economic ties with other states.",
      ru: 'Глава Российского фонда прямых инвестиций с 2011 года; с февраля 2025 года спецпредставитель президента по экономическому сотрудничеству.',
    },
    roles: [
      { title: { en: 'Director General of the Russian Direct Investment Fund', ru: 'Генеральный директор Российского фонда прямых инвестиций' }, from: '2011' },
      { title: { en: 'Special Representative of the President of Russia', ru: 'Специальный представитель президента России' }, from: '2025-02-23' },
    ],
    wikipedia: 'Kirill Dmitriev',
  },
  {
    id: 'kokhir-rasulzoda',
    kind: 'person',
    of: 'tajikistan',
    name: { en: 'Kokhir Rasulzoda', ru: 'Кохир Расулзода' },
    aliases: {
      en: ['Rasulzoda', 'Qohir Rasulzoda'],
      ru: ['Расулзода'],
    },
    definition: {
      en: 'Prime minister of Tajikistan from November 2013.',
      ru: 'Премьер-министр Таджикистана с ноября 2013 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Tajikistan', ru: 'Премьер-министр Таджикистана' }, from: '2013-11-23' },
    ],
    wikipedia: 'Kokhir Rasulzoda',
  },
  {
    id: 'kurmanbek-bakiyev',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Kurmanbek Bakiyev', ru: 'Курманбек Бакиев' },
    aliases: {
      en: ['Bakiyev', 'Bakiev', 'Kurmanbek Bakiev'],
      ru: ['Бакиев'],
    },
    definition: {
      en: 'President of Kyrgyzstan from 2005 to April 2010, when an uprising overthrew him; lives in Belarus.',
      ru: 'Президент Кыргызстана с 2005 года до свержения в апреле 2010 года; живёт в Беларуси.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kyrgyzstan', ru: 'Премьер-министр Кыргызстана' }, from: '2000-12', to: '2002-05' },
      { title: { en: 'Acting President of Kyrgyzstan', ru: 'Исполняющий обязанности президента Кыргызстана' }, from: '2005-03-25', to: '2005-08-14' },
      { title: { en: 'President of Kyrgyzstan', ru: 'Президент Кыргызстана' }, from: '2005-08-14', to: '2010-04-15' },
    ],
    wikipedia: 'Kurmanbek Bakiyev',
  },
  {
    id: 'kyrylo-budanov',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Kyrylo Budanov', ru: 'Кирилл Буданов' },
    aliases: {
      en: ['Budanov'],
      ru: ['Буданов'],
    },
    definition: {
      en: "Ukrainian general, head of military intelligence from 2020, of the president's office from January 2026.",
      ru: 'Украинский генерал, с 2020 года начальник военной разведки, с января 2026 года руководитель Офиса президента.',
    },
    roles: [
      { title: { en: 'Head of the Main Directorate of Intelligence of Ukraine', ru: 'Начальник Главного управления разведки Минобороны Украины' }, from: '2020-08-05', to: '2026-01-02' },
      { title: { en: 'Head of the Office of the President of Ukraine', ru: 'Руководитель Офиса президента Украины' }, from: '2026-01-02' },
    ],
    wikipedia: 'Kyrylo Budanov',
  },
  {
    id: 'leon-trotsky',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Leon Trotsky', ru: 'Лев Троцкий' },
    aliases: {
      en: ['Trotsky'],
      ru: ['Троцкий'],
    },
    definition: {
      en: 'Bolshevik leader who headed the Red Army in the Russian Civil War; expelled from the USSR in 1929, murdered in 1940.',
      ru: 'Один из вождей большевиков, руководил Красной армией в Гражданскую войну; выслан из СССР в 1929 году, убит в 1940 году.',
    },
    roles: [
      { title: { en: "People's Commissar for Foreign Affairs", ru: 'Народный комиссар по иностранным делам' }, from: '1917-11-08', to: '1918-03' },
      { title: { en: "People's Commissar for Military Affairs", ru: 'Народный комиссар по военным делам' }, from: '1918-03', to: '1925-01' },
    ],
    wikipedia: 'Leon Trotsky',
  },
  {
    id: 'leonid-brezhnev',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Leonid Brezhnev', ru: 'Леонид Брежнев' },
    aliases: {
      en: ['Brezhnev'],
      ru: ['Брежнев'],
    },
    definition: {
      en: 'Leader of the Soviet Union from October 1964 to his death in November 1982.',
      ru: 'Руководитель Советского Союза с октября 1964 года до смерти в ноябре 1982 года.',
    },
    roles: [
      { title: { en: 'Leader of the Communist Party of the Soviet Union (First, from 1966 General Secretary)', ru: 'Первый, с 1966 года генеральный секретарь ЦК КПСС' }, from: '1964-10-14', to: '1982-11-10' },
      { title: { en: 'Chairman of the Presidium of the Supreme Soviet', ru: 'Председатель Президиума Верховного Совета СССР' }, from: '1977-06-16', to: '1982-11-10' },
    ],
    wikipedia: 'Leonid Brezhnev',
  },
  {
    id: 'leonid-kravchuk',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Leonid Kravchuk', ru: 'Леонид Кравчук' },
    aliases: {
      en: ['Kravchuk'],
      ru: ['Кравчук'],
    },
    definition: {
      en: 'First president of Ukraine, 1991–1994, one of the three leaders who signed the accords that founded the CIS. Lived 1934–2022.',
      ru: 'Первый президент Украины, 1991–1994, один из трёх подписавших Беловежские соглашения. Годы жизни: 1934–2022.',
    },
    roles: [
      { title: { en: 'President of Ukraine', ru: 'Президент Украины' }, from: '1991-12-05', to: '1994-07-19' },
    ],
    wikipedia: 'Leonid Kravchuk',
  },
  {
    id: 'leonid-kuchma',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Leonid Kuchma', ru: 'Леонид Кучма' },
    aliases: {
      en: ['Kuchma'],
      ru: ['Кучма'],
    },
    definition: {
      en: 'President of Ukraine from 1994 to 2005, before that prime minister; envoy at the Minsk talks on Donbas in 2014–2020.',
      ru: 'Президент Украины в 1994–2005 годах, прежде премьер-министр; представлял её на Минских переговорах по Донбассу в 2014–2020 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '1992-10-13', to: '1993-09-22' },
      { title: { en: 'President of Ukraine', ru: 'Президент Украины' }, from: '1994-07-19', to: '2005-01-23' },
    ],
    wikipedia: 'Leonid Kuchma',
  },
  {
    id: 'levon-ter-petrosyan',
    kind: 'person',
    of: 'armenia',
    name: { en: 'Levon Ter-Petrosyan', ru: 'Левон Тер-Петросян' },
    aliases: {
      en: ['Ter-Petrosyan', 'Ter-Petrosian', 'Levon Ter-Petrosian'],
      ru: ['Тер-Петросян'],
    },
    definition: {
      en: 'First president of Armenia, 1991–1998.',
      ru: 'Первый президент Армении, 1991–1998.',
    },
    roles: [
      { title: { en: 'President of Armenia', ru: 'Президент Армении' }, from: '1991-11-11', to: '1998-02-03' },
    ],
    wikipedia: 'Levon Ter-Petrosyan',
  },
  {
    id: 'maia-sandu',
    kind: 'person',
    of: 'moldova',
    name: { en: 'Maia Sandu', ru: 'Майя Санду' },
    aliases: {
      en: ['?Sandu'],
      ru: ['?Санду'],
    },
    definition: {
      en: 'President of Moldova from December 2020, re-elected in 2024; prime minister in 2019.',
      ru: 'Президент Молдовы с декабря 2020 года, переизбрана в 2024 году; премьер-министр в 2019 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Moldova', ru: 'Премьер-министр Молдовы' }, from: '2019-06-08', to: '2019-11-14' },
      { title: { en: 'President of Moldova', ru: 'Президент Молдовы' }, from: '2020-12-24' },
    ],
    wikipedia: 'Maia Sandu',
  },
  {
    id: 'maria-zakharova',
    kind: 'person',
    of: 'russia',
    name: { en: 'Maria Zakharova', ru: 'Мария Захарова' },
    aliases: {
      en: ['Zakharova', 'Mariya Zakharova'],
      ru: ['?Захарова'],
    },
    definition: {
      en: "Spokeswoman of Russia's foreign ministry and director of its information department from August 2015.",
      ru: 'Официальный представитель МИД России, директор Департамента информации и печати с августа 2015 года.',
    },
    roles: [
      { title: { en: 'Spokesperson of the Russian Ministry of Foreign Affairs', ru: 'Официальный представитель МИД России' }, from: '2015-08-10' },
    ],
    wikipedia: 'Maria Zakharova',
  },
  {
    id: 'maulen-ashimbayev',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Maulen Ashimbayev', ru: 'Маулен Ашимбаев' },
    aliases: {
      en: ['Ashimbayev', 'Maulen Ashimbaev'],
      ru: ['Ашимбаев'],
    },
    definition: {
      en: 'Chairman of the Senate of Kazakhstan from May 2020.',
      ru: 'Председатель Сената Казахстана с мая 2020 года.',
    },
    roles: [
      { title: { en: 'Chairman of the Senate of Kazakhstan', ru: 'Председатель Сената Казахстана' }, from: '2020-05-04' },
    ],
    source: { title: 'Senate of the Parliament of Kazakhstan', url: 'https://senate.parlam.kz/en-US' },
  },
  {
    id: 'maxim-ryzhenkov',
    kind: 'person',
    of: 'belarus',
    name: { en: 'Maxim Ryzhenkov', ru: 'Максим Рыженков' },
    aliases: {
      en: ['Ryzhenkov', 'Maksim Ryzhankou'],
      ru: ['Рыженков'],
    },
    definition: {
      en: 'Foreign minister of Belarus from June 2024.',
      ru: 'Министр иностранных дел Беларуси с июня 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Belarus', ru: 'Министр иностранных дел Беларуси' }, from: '2024-06-27' },
    ],
    source: { title: 'Ministry of Foreign Affairs of Belarus', url: 'https://mfa.gov.by/en/' },
  },
  {
    id: 'mehriban-aliyeva',
    kind: 'person',
    of: 'azerbaijan',
    name: { en: 'Mehriban Aliyeva', ru: 'Мехрибан Алиева' },
    aliases: {
      en: ['Aliyeva'],
      ru: ['Алиева'],
    },
    definition: {
      en: 'First vice president of Azerbaijan from 2017, wife of President Ilham Aliyev.',
      ru: 'Первый вице-президент Азербайджана с 2017 года, супруга президента Ильхама Алиева.',
    },
    roles: [
      { title: { en: 'First Vice President of Azerbaijan', ru: 'Первый вице-президент Азербайджана' }, from: '2017-02-21' },
    ],
    wikipedia: 'Mehriban Aliyeva',
  },
  {
    id: 'mikhail-fradkov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Mikhail Fradkov', ru: 'Михаил Фрадков' },
    aliases: {
      en: ['Fradkov'],
      ru: ['Фрадков'],
    },
    definition: {
      en: 'Prime minister of Russia from 2004 to 2007, then head of its Foreign Intelligence Service until 2016.',
      ru: 'Председатель правительства России в 2004–2007 годах, затем до 2016 года директор Службы внешней разведки.',
    },
    roles: [
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '2004-03-05', to: '2007-09-14' },
      { title: { en: 'Director of the Foreign Intelligence Service of Russia', ru: 'Директор Службы внешней разведки России' }, from: '2007-10', to: '2016-10-05' },
    ],
    wikipedia: 'Mikhail Fradkov',
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
    id: 'mikhail-kasyanov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Mikhail Kasyanov', ru: 'Михаил Касьянов' },
    aliases: {
      en: ['Kasyanov', 'Mikhail Kassianov'],
      ru: ['Касьянов'],
    },
    definition: {
      en: 'Prime minister of Russia from 2000 to 2004, later an opposition politician.',
      ru: 'Председатель правительства России в 2000–2004 годах, впоследствии оппозиционный политик.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Russia', ru: 'Министр финансов России' }, from: '1999-05-25', to: '2000-05' },
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '2000-05-17', to: '2004-02-24' },
    ],
    wikipedia: 'Mikhail Kasyanov',
  },
  {
    id: 'mikhail-khodorkovsky',
    kind: 'person',
    of: 'russia',
    name: { en: 'Mikhail Khodorkovsky', ru: 'Михаил Ходорковский' },
    aliases: {
      en: ['Khodorkovsky', 'Khodorkovskiy'],
      ru: ['Ходорковский'],
    },
    definition: {
      en: 'Russian businessman, former owner of the oil company Yukos, imprisoned from 2003 to 2013; critic of the Kremlin, lives abroad.',
      ru: 'Российский предприниматель, бывший владелец ЮКОСа, в заключении с 2003 по 2013 год; критик Кремля, живёт за границей.',
    },
    roles: [
      { title: { en: 'Head of Yukos', ru: 'Глава ЮКОСа' }, from: '1997', to: '2003-11' },
    ],
    wikipedia: 'Mikhail Khodorkovsky',
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
    id: 'mikheil-kavelashvili',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Mikheil Kavelashvili', ru: 'Михаил Кавелашвили' },
    aliases: {
      en: ['Kavelashvili', 'Mikhail Kavelashvili'],
      ru: ['Кавелашвили', 'Михеил Кавелашвили'],
    },
    definition: {
      en: 'President of Georgia from December 2024, chosen by an electoral college whose vote the opposition boycotted; former footballer.',
      ru: 'Президент Грузии с декабря 2024 года, избран коллегией выборщиков при бойкоте оппозиции; в прошлом футболист.',
    },
    roles: [
      { title: { en: 'President of Georgia', ru: 'Президент Грузии' }, from: '2024-12-29' },
    ],
    wikipedia: 'Mikheil Kavelashvili',
  },
  {
    id: 'mikheil-saakashvili',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Mikheil Saakashvili', ru: 'Михаил Саакашвили' },
    aliases: {
      en: ['Saakashvili', 'Mikhail Saakashvili', 'Mikhael Saakashvili'],
      ru: ['Саакашвили', 'Михеил Саакашвили'],
    },
    definition: {
      en: 'President of Georgia from 2004 to 2013, came to power in the Rose Revolution; governor of Odesa region in 2015–2016; imprisoned in Georgia since 2021.',
      ru: 'Президент Грузии в 2004–2013 годах, пришёл к власти в «революции роз»; в 2015–2016 годах глава Одесской области; с 2021 года в заключении в Грузии.',
    },
    roles: [
      { title: { en: 'President of Georgia', ru: 'Президент Грузии' }, from: '2004-01-25', to: '2007-11-25' },
      { title: { en: 'President of Georgia', ru: 'Президент Грузии' }, from: '2008-01-20', to: '2013-11-17' },
      { title: { en: 'Governor of Odesa Oblast, Ukraine', ru: 'Глава Одесской областной администрации, Украина' }, from: '2015-05-30', to: '2016-11-09' },
    ],
    wikipedia: 'Mikheil Saakashvili',
  },
  {
    id: 'mukhtar-ablyazov',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Mukhtar Ablyazov', ru: 'Мухтар Аблязов' },
    aliases: {
      en: ['Ablyazov'],
      ru: ['Аблязов'],
    },
    definition: {
      en: 'Kazakh businessman, energy minister in 1998–1999, head of BTA Bank until 2009; opposition politician in exile.',
      ru: 'Казахстанский предприниматель, министр энергетики в 1998–1999 годах, глава банка БТА до 2009 года; оппозиционер в эмиграции.',
    },
    roles: [
      { title: { en: 'Minister of Energy, Industry and Trade of Kazakhstan', ru: 'Министр энергетики, индустрии и торговли Казахстана' }, from: '1998-04', to: '1999-10' },
      { title: { en: 'Chairman of BTA Bank', ru: 'Председатель совета директоров банка БТА' }, from: '2005', to: '2009-02' },
    ],
    wikipedia: 'Mukhtar Ablyazov',
  },
  {
    id: 'mukhtar-tileuberdi',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Mukhtar Tileuberdi', ru: 'Мухтар Тлеуберди' },
    aliases: {
      en: ['Tileuberdi', 'Tleuberdi', 'Mukhtar Tleuberdi'],
      ru: ['Тлеуберди'],
    },
    definition: {
      en: 'Foreign minister of Kazakhstan from September 2019 to spring 2023.',
      ru: 'Министр иностранных дел Казахстана с сентября 2019 года до весны 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '2019-09-18', to: '2023-04' },
    ],
    source: { title: 'Ministry of Foreign Affairs of Kazakhstan', url: 'https://www.gov.kz/memleket/entities/mfa?lang=en' },
  },
  {
    id: 'murat-nurtleu',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Murat Nurtleu', ru: 'Мурат Нуртлеу' },
    aliases: {
      en: ['Nurtleu'],
      ru: ['Нуртлеу'],
    },
    definition: {
      en: "Foreign minister of Kazakhstan from April 2023 to September 2025, earlier head of the president's administration.",
      ru: 'Министр иностранных дел Казахстана с апреля 2023 по сентябрь 2025 года, прежде руководитель администрации президента.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '2023-04-03', to: '2025-09-26' },
    ],
    wikipedia: 'Murat Nurtleu',
  },
  {
    id: 'mykhailo-fedorov',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Mykhailo Fedorov', ru: 'Михаил Фёдоров' },
    aliases: {
      en: ['?Fedorov'],
      ru: ['?Фёдоров'],
    },
    definition: {
      en: 'Ukrainian politician, minister of digital transformation from 2019, minister of defence from January 2026.',
      ru: 'Украинский политик, с 2019 года министр цифровой трансформации, с января 2026 года министр обороны.',
    },
    roles: [
      { title: { en: 'Minister of Digital Transformation of Ukraine', ru: 'Министр цифровой трансформации Украины' }, from: '2019-08-29', to: '2026-01' },
      { title: { en: 'Minister of Defence of Ukraine', ru: 'Министр обороны Украины' }, from: '2026-01' },
    ],
    wikipedia: 'Mykhailo Fedorov',
  },
  {
    id: 'nikita-khrushchev',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Nikita Khrushchev', ru: 'Никита Хрущёв' },
    aliases: {
      en: ['Khrushchev', 'Khruschev', 'Nikita Khruschev'],
      ru: ['Хрущёв'],
    },
    definition: {
      en: 'Leader of the Soviet Union from 1953 to 1964, head of the party and from 1958 of the government. Lived 1894–1971.',
      ru: 'Руководитель Советского Союза в 1953–1964 годах, глава партии, а с 1958 года и правительства. Годы жизни: 1894–1971.',
    },
    roles: [
      { title: { en: 'First Secretary of the Communist Party of the Soviet Union', ru: 'Первый секретарь ЦК КПСС' }, from: '1953-09', to: '1964-10-14' },
      { title: { en: 'Chairman of the Council of Ministers of the Soviet Union', ru: 'Председатель Совета министров СССР' }, from: '1958-03-27', to: '1964-10-14' },
    ],
    wikipedia: 'Nikita Khrushchev',
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
    id: 'nikolai-patrushev',
    kind: 'person',
    of: 'russia',
    name: { en: 'Nikolai Patrushev', ru: 'Николай Патрушев' },
    aliases: {
      en: ['Patrushev', 'Nikolay Patrushev'],
      ru: ['Патрушев'],
    },
    definition: {
      en: 'Russian official, head of the FSB in 1999–2008 and secretary of the Security Council until 2024; then aide to the president.',
      ru: 'Российский государственный деятель, директор ФСБ в 1999–2008 годах, секретарь Совета безопасности до 2024 года, затем помощник президента.',
    },
    roles: [
      { title: { en: 'Director of the FSB', ru: 'Директор ФСБ России' }, from: '1999-08-09', to: '2008-05-12' },
      { title: { en: 'Secretary of the Security Council of Russia', ru: 'Секретарь Совета безопасности России' }, from: '2008-05-12', to: '2024-05-12' },
      { title: { en: 'Aide to the President of Russia', ru: 'Помощник президента России' }, from: '2024-05-14' },
    ],
    wikipedia: 'Nikolai Patrushev',
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
    id: 'oleksandr-syrskyi',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Oleksandr Syrskyi', ru: 'Александр Сырский' },
    aliases: {
      en: ['Syrskyi', 'Syrsky', 'Oleksandr Syrsky'],
      ru: ['Сырский'],
    },
    definition: {
      en: 'Ukrainian general, commander-in-chief of the armed forces from February 2024, before that commander of the ground forces.',
      ru: 'Украинский генерал, главнокомандующий вооружёнными силами с февраля 2024 года, прежде командующий сухопутными войсками.',
    },
    roles: [
      { title: { en: 'Commander of the Ground Forces of Ukraine', ru: 'Командующий Сухопутными войсками Украины' }, from: '2019-08', to: '2024-02-08' },
      { title: { en: 'Commander-in-Chief of the Armed Forces of Ukraine', ru: 'Главнокомандующий Вооружёнными силами Украины' }, from: '2024-02-08' },
    ],
    wikipedia: 'Oleksandr Syrskyi',
  },
  {
    id: 'oleksandr-turchynov',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Oleksandr Turchynov', ru: 'Александр Турчинов' },
    aliases: {
      en: ['Turchynov', 'Oleksandr Turchinov'],
      ru: ['Турчинов'],
    },
    definition: {
      en: 'Ukrainian politician, speaker of parliament and acting president from February to June 2014, then secretary of the Security Council.',
      ru: 'Украинский политик, спикер парламента и исполняющий обязанности президента в феврале — июне 2014 года, затем секретарь СНБО.',
    },
    roles: [
      { title: { en: 'Acting President of Ukraine', ru: 'Исполняющий обязанности президента Украины' }, from: '2014-02-23', to: '2014-06-07' },
      { title: { en: 'Secretary of the National Security and Defence Council of Ukraine', ru: 'Секретарь Совета национальной безопасности и обороны Украины' }, from: '2014-12', to: '2019-05' },
    ],
    wikipedia: 'Oleksandr Turchynov',
  },
  {
    id: 'oleksii-reznikov',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Oleksii Reznikov', ru: 'Алексей Резников' },
    aliases: {
      en: ['Reznikov', 'Oleksiy Reznikov'],
      ru: ['?Резников'],
    },
    definition: {
      en: 'Defence minister of Ukraine from November 2021 to September 2023.',
      ru: 'Министр обороны Украины с ноября 2021 по сентябрь 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Ukraine', ru: 'Министр обороны Украины' }, from: '2021-11-04', to: '2023-09-05' },
    ],
    wikipedia: 'Oleksii Reznikov',
  },
  {
    id: 'oleksiy-danilov',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Oleksiy Danilov', ru: 'Алексей Данилов' },
    aliases: {
      en: ['?Danilov', 'Oleksii Danilov'],
      ru: ['?Данилов'],
    },
    definition: {
      en: "Secretary of Ukraine's National Security and Defence Council from 2019 to 2024.",
      ru: 'Секретарь Совета национальной безопасности и обороны Украины в 2019–2024 годах.',
    },
    roles: [
      { title: { en: 'Secretary of the National Security and Defence Council of Ukraine', ru: 'Секретарь Совета национальной безопасности и обороны Украины' }, from: '2019-10-03', to: '2024-03-26' },
    ],
    wikipedia: 'Oleksiy Danilov',
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
    id: 'patriarch-kirill',
    kind: 'person',
    of: 'russian-orthodox-church',
    name: { en: 'Patriarch Kirill', ru: 'Патриарх Кирилл' },
    aliases: {
      en: ['Kirill of Moscow', 'Patriarch Kirill of Moscow', 'Patriarch Kirill I'],
      ru: ['Патриарх Московский и всея Руси Кирилл', 'Патриарх Московский Кирилл'],
    },
    definition: {
      en: 'Head of the Russian Orthodox Church, patriarch of Moscow and all Rus from February 2009.',
      ru: 'Предстоятель Русской православной церкви, патриарх Московский и всея Руси с февраля 2009 года.',
    },
    roles: [
      { title: { en: 'Patriarch of Moscow and all Rus', ru: 'Патриарх Московский и всея Руси' }, from: '2009-02-01' },
    ],
    wikipedia: 'Patriarch Kirill of Moscow',
  },
  {
    id: 'pavlo-klimkin',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Pavlo Klimkin', ru: 'Павел Климкин' },
    aliases: {
      en: ['Klimkin'],
      ru: ['Климкин'],
    },
    definition: {
      en: 'Foreign minister of Ukraine from 2014 to 2019.',
      ru: 'Министр иностранных дел Украины в 2014–2019 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Ukraine', ru: 'Министр иностранных дел Украины' }, from: '2014-06-19', to: '2019-08-29' },
    ],
    wikipedia: 'Pavlo Klimkin',
  },
  {
    id: 'petro-poroshenko',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Petro Poroshenko', ru: 'Пётр Порошенко' },
    aliases: {
      en: ['Poroshenko'],
      ru: ['Порошенко'],
    },
    definition: {
      en: 'President of Ukraine from June 2014 to May 2019, businessman, later leader of the party European Solidarity.',
      ru: 'Президент Украины с июня 2014 по май 2019 года, предприниматель, впоследствии лидер партии «Европейская солидарность».',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Ukraine', ru: 'Министр иностранных дел Украины' }, from: '2009-10-09', to: '2010-03-11' },
      { title: { en: 'President of Ukraine', ru: 'Президент Украины' }, from: '2014-06-07', to: '2019-05-20' },
    ],
    wikipedia: 'Petro Poroshenko',
  },
  {
    id: 'ramzan-kadyrov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Ramzan Kadyrov', ru: 'Рамзан Кадыров' },
    aliases: {
      en: ['Kadyrov'],
      ru: ['Кадыров'],
    },
    definition: {
      en: 'Head of Chechnya, a republic of Russia, from 2007; son of its earlier head Akhmat Kadyrov.',
      ru: 'Глава Чеченской Республики с 2007 года, сын прежнего главы республики Ахмата Кадырова.',
    },
    roles: [
      { title: { en: 'Prime Minister of Chechnya', ru: 'Председатель Правительства Чеченской Республики' }, from: '2006-03-04', to: '2007-03' },
      { title: { en: 'Head of the Chechen Republic', ru: 'Глава Чеченской Республики' }, from: '2007-03-02' },
    ],
    wikipedia: 'Ramzan Kadyrov',
  },
  {
    id: 'rashid-meredov',
    kind: 'person',
    of: 'turkmenistan',
    name: { en: 'Rashid Meredov', ru: 'Рашид Мередов' },
    aliases: {
      en: ['Meredov', 'Raşit Meredow', 'Rashit Meredow'],
      ru: ['Мередов'],
    },
    definition: {
      en: 'Foreign minister of Turkmenistan from 2001.',
      ru: 'Министр иностранных дел Туркменистана с 2001 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Turkmenistan', ru: 'Министр иностранных дел Туркменистана' }, from: '2001-07' },
    ],
    wikipedia: 'Raşit Meredow',
  },
  {
    id: 'robert-kocharyan',
    kind: 'person',
    of: 'armenia',
    name: { en: 'Robert Kocharyan', ru: 'Роберт Кочарян' },
    aliases: {
      en: ['Kocharyan', 'Kocharian', 'Robert Kocharian'],
      ru: ['Кочарян'],
    },
    definition: {
      en: 'President of Armenia from 1998 to 2008, before that leader of Nagorno-Karabakh; in opposition to Nikol Pashinyan.',
      ru: 'Президент Армении в 1998–2008 годах, прежде глава Нагорного Карабаха; в оппозиции к Николу Пашиняну.',
    },
    roles: [
      { title: { en: 'Prime Minister of Armenia', ru: 'Премьер-министр Армении' }, from: '1997-03', to: '1998-04' },
      { title: { en: 'President of Armenia', ru: 'Президент Армении' }, from: '1998-04-09', to: '2008-04-09' },
    ],
    wikipedia: 'Robert Kocharyan',
  },
  {
    id: 'roza-otunbayeva',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Roza Otunbayeva', ru: 'Роза Отунбаева' },
    aliases: {
      en: ['Otunbayeva', 'Otunbaeva', 'Roza Otunbaeva'],
      ru: ['Отунбаева'],
    },
    definition: {
      en: 'Head of Kyrgyzstan after the uprising of April 2010, president until December 2011; UN envoy in Afghanistan in 2022–2025.',
      ru: 'Глава Кыргызстана после событий апреля 2010 года, президент до декабря 2011 года; представитель ООН в Афганистане в 2022–2025 годах.',
    },
    roles: [
      { title: { en: 'Head of the provisional government of Kyrgyzstan', ru: 'Глава временного правительства Кыргызстана' }, from: '2010-04-07', to: '2010-07-03' },
      { title: { en: 'President of Kyrgyzstan', ru: 'Президент Кыргызстана' }, from: '2010-07-03', to: '2011-12-01' },
      { title: { en: 'UN Special Representative for Afghanistan', ru: 'Специальный представитель ООН по Афганистану' }, from: '2022-09', to: '2025' },
    ],
    wikipedia: 'Roza Otunbayeva',
  },
  {
    id: 'ruben-vardanyan',
    kind: 'person',
    of: 'nagorno-karabakh',
    name: { en: 'Ruben Vardanyan', ru: 'Рубен Варданян' },
    aliases: {
      en: ['?Vardanyan'],
      ru: ['?Варданян'],
    },
    definition: {
      en: 'Businessman, state minister of the unrecognised Karabakh republic in 2022–2023; in Azerbaijani custody since September 2023.',
      ru: 'Предприниматель, в 2022–2023 годах государственный министр непризнанной Нагорно-Карабахской Республики; с сентября 2023 года под стражей в Азербайджане.',
    },
    roles: [
      { title: { en: 'State Minister of the Republic of Artsakh (not recognised)', ru: 'Государственный министр Нагорно-Карабахской Республики (непризнанной)' }, from: '2022-11', to: '2023-02' },
    ],
    wikipedia: 'Ruben Vardanyan (politician)',
  },
  {
    id: 'rustam-emomali',
    kind: 'person',
    of: 'tajikistan',
    name: { en: 'Rustam Emomali', ru: 'Рустам Эмомали' },
    aliases: {
      en: ['Rustam Emomalii', 'Rustami Emomali'],
      ru: ['Рустами Эмомали'],
    },
    definition: {
      en: "Chairman of Tajikistan's upper house from 2020 and mayor of Dushanbe from 2017, eldest son of President Rahmon.",
      ru: 'Председатель верхней палаты парламента Таджикистана с 2020 года, мэр Душанбе с 2017 года, старший сын президента Рахмона.',
    },
    roles: [
      { title: { en: 'Mayor of Dushanbe', ru: 'Председатель города Душанбе' }, from: '2017-01' },
      { title: { en: 'Chairman of the National Assembly of Tajikistan', ru: 'Председатель Маджлиси милли Таджикистана' }, from: '2020-04-17' },
    ],
    wikipedia: 'Rustam Emomali',
  },
  {
    id: 'rustem-umerov',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Rustem Umerov', ru: 'Рустем Умеров' },
    aliases: {
      en: ['Umerov', 'Rustem Umierov'],
      ru: ['Умеров'],
    },
    definition: {
      en: 'Ukrainian politician, defence minister in 2023–2025, then secretary of the Security Council and negotiator.',
      ru: 'Украинский политик, министр обороны в 2023–2025 годах, затем секретарь СНБО и участник переговоров.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Ukraine', ru: 'Министр обороны Украины' }, from: '2023-09-06', to: '2025-07-17' },
      { title: { en: 'Secretary of the National Security and Defence Council of Ukraine', ru: 'Секретарь Совета национальной безопасности и обороны Украины' }, from: '2025-07-18' },
    ],
    wikipedia: 'Rustem Umerov',
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
    id: 'saida-mirziyoyeva',
    kind: 'person',
    of: 'uzbekistan',
    name: { en: 'Saida Mirziyoyeva', ru: 'Саида Мирзиёева' },
    aliases: {
      en: ['Mirziyoyeva', 'Mirziyoeva', 'Saida Mirziyoeva'],
      ru: ['Мирзиёева'],
    },
    definition: {
      en: "Head of the administration of Uzbekistan's president from June 2025, elder daughter of Shavkat Mirziyoyev.",
      ru: 'Руководитель администрации президента Узбекистана с июня 2025 года, старшая дочь Шавката Мирзиёева.',
    },
    roles: [
      { title: { en: 'Head of the Presidential Administration of Uzbekistan', ru: 'Руководитель администрации президента Узбекистана' }, from: '2025-06' },
    ],
    wikipedia: 'Saida Mirziyoyeva',
  },
  {
    id: 'salome-zourabichvili',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Salome Zourabichvili', ru: 'Саломе Зурабишвили' },
    aliases: {
      en: ['Zourabichvili', 'Zurabishvili', 'Salome Zurabishvili', 'Salomé Zourabichvili'],
      ru: ['Зурабишвили'],
    },
    definition: {
      en: "President of Georgia from 2018 to 2024, earlier a French diplomat and Georgia's foreign minister.",
      ru: 'Президент Грузии в 2018–2024 годах, прежде французский дипломат и министр иностранных дел Грузии.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Georgia', ru: 'Министр иностранных дел Грузии' }, from: '2004-03', to: '2005-10' },
      { title: { en: 'President of Georgia', ru: 'Президент Грузии' }, from: '2018-12-16', to: '2024-12-29' },
    ],
    wikipedia: 'Salome Zourabichvili',
  },
  {
    id: 'saparmurat-niyazov',
    kind: 'person',
    of: 'turkmenistan',
    name: { en: 'Saparmurat Niyazov', ru: 'Сапармурат Ниязов' },
    aliases: {
      en: ['Niyazov', 'Saparmyrat Niyazov', 'Turkmenbashi', 'Saparmurad Niyazov'],
      ru: ['Ниязов', 'Туркменбаши'],
    },
    definition: {
      en: 'First president of Turkmenistan, from 1990 to his death in 2006; bore the title Turkmenbashi.',
      ru: 'Первый президент Туркменистана, с 1990 года до смерти в 2006 году; носил титул Туркменбаши.',
    },
    roles: [
      { title: { en: 'President of Turkmenistan', ru: 'Президент Туркменистана' }, from: '1990-10', to: '2006-12-21' },
    ],
    wikipedia: 'Saparmurat Niyazov',
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
    id: 'sergei-ivanov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergei Ivanov', ru: 'Сергей Иванов' },
    aliases: {
      en: ['?Ivanov', 'Sergey Ivanov'],
      ru: ['?Иванов'],
    },
    definition: {
      en: 'Russian politician, defence minister from 2001 to 2007, head of the presidential administration from 2011 to 2016.',
      ru: 'Российский политик, министр обороны в 2001–2007 годах, руководитель администрации президента в 2011–2016 годах.',
    },
    roles: [
      { title: { en: 'Secretary of the Security Council of Russia', ru: 'Секретарь Совета безопасности России' }, from: '1999-11-15', to: '2001-03-28' },
      { title: { en: 'Minister of Defence of Russia', ru: 'Министр обороны России' }, from: '2001-03-28', to: '2007-02-15' },
      { title: { en: 'Deputy Prime Minister of Russia', ru: 'Заместитель председателя Правительства России' }, from: '2007-02-15', to: '2011-12' },
      { title: { en: 'Head of the Presidential Administration of Russia', ru: 'Руководитель администрации президента России' }, from: '2011-12-22', to: '2016-08-12' },
    ],
    wikipedia: 'Sergei Ivanov',
  },
  {
    id: 'sergei-kiriyenko',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergei Kiriyenko', ru: 'Сергей Кириенко' },
    aliases: {
      en: ['Kiriyenko', 'Sergey Kiriyenko', 'Kirienko', 'Sergei Kirienko', 'Sergey Kirienko'],
      ru: ['Кириенко'],
    },
    definition: {
      en: "First deputy head of Russia's presidential administration from 2016, in charge of domestic policy; earlier premier and head of Rosatom.",
      ru: 'Первый заместитель руководителя администрации президента России с 2016 года, курирует внутреннюю политику; прежде премьер и глава «Росатома».',
    },
    roles: [
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '1998-04-24', to: '1998-08-23' },
      { title: { en: 'Head of Rosatom', ru: 'Руководитель «Росатома»' }, from: '2005-11-15', to: '2016-10-05' },
      { title: { en: 'First Deputy Head of the Presidential Administration of Russia', ru: 'Первый заместитель руководителя администрации президента России' }, from: '2016-10-05' },
    ],
    wikipedia: 'Sergei Kiriyenko',
  },
  {
    id: 'sergei-naryshkin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergei Naryshkin', ru: 'Сергей Нарышкин' },
    aliases: {
      en: ['Naryshkin', 'Sergey Naryshkin'],
      ru: ['Нарышкин'],
    },
    definition: {
      en: "Head of Russia's Foreign Intelligence Service (SVR) from October 2016, before that speaker of the State Duma.",
      ru: 'Директор Службы внешней разведки (СВР) России с октября 2016 года, прежде председатель Государственной думы.',
    },
    roles: [
      { title: { en: 'Chairman of the State Duma', ru: 'Председатель Государственной думы' }, from: '2011-12-21', to: '2016-10-05' },
      { title: { en: 'Director of the Foreign Intelligence Service of Russia', ru: 'Директор Службы внешней разведки России' }, from: '2016-10-05' },
    ],
    wikipedia: 'Sergey Naryshkin',
  },
  {
    id: 'sergei-ryabkov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergei Ryabkov', ru: 'Сергей Рябков' },
    aliases: {
      en: ['Ryabkov', 'Sergey Ryabkov'],
      ru: ['Рябков'],
    },
    definition: {
      en: 'Russian diplomat, deputy foreign minister from 2008, in charge of relations with America and of arms control.',
      ru: 'Российский дипломат, заместитель министра иностранных дел с 2008 года, ведает отношениями с США и контролем над вооружениями.',
    },
    roles: [
      { title: { en: 'Deputy Minister of Foreign Affairs of Russia', ru: 'Заместитель министра иностранных дел России' }, from: '2008-08' },
    ],
    wikipedia: 'Sergei Ryabkov',
  },
  {
    id: 'sergei-shoigu',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergei Shoigu', ru: 'Сергей Шойгу' },
    aliases: {
      en: ['Shoigu', 'Sergey Shoigu', 'Shoygu'],
      ru: ['Шойгу', 'Сергей Кужугетович Шойгу'],
    },
    definition: {
      en: 'Russian politician, minister of defence from 2012 to 2024, secretary of the Security Council from May 2024.',
      ru: 'Российский политик, министр обороны в 2012–2024 годах, с мая 2024 года секретарь Совета безопасности.',
    },
    roles: [
      { title: { en: 'Minister of Emergency Situations of Russia', ru: 'Министр по чрезвычайным ситуациям России' }, from: '1994-01-20', to: '2012-05-11' },
      { title: { en: 'Governor of Moscow Oblast', ru: 'Губернатор Московской области' }, from: '2012-05-11', to: '2012-11-06' },
      { title: { en: 'Minister of Defence of Russia', ru: 'Министр обороны России' }, from: '2012-11-06', to: '2024-05-12' },
      { title: { en: 'Secretary of the Security Council of Russia', ru: 'Секретарь Совета безопасности России' }, from: '2024-05-12' },
    ],
    wikipedia: 'Sergei Shoigu',
  },
  {
    id: 'sergei-stepashin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergei Stepashin', ru: 'Сергей Степашин' },
    aliases: {
      en: ['Stepashin', 'Sergey Stepashin'],
      ru: ['Степашин'],
    },
    definition: {
      en: 'Russian politician, prime minister from May to August 1999, then head of the Accounts Chamber until 2013.',
      ru: 'Российский политик, глава правительства с мая по август 1999 года, затем до 2013 года председатель Счётной палаты.',
    },
    roles: [
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '1999-05-19', to: '1999-08-09' },
      { title: { en: 'Chairman of the Accounts Chamber of Russia', ru: 'Председатель Счётной палаты России' }, from: '2000', to: '2013' },
    ],
    wikipedia: 'Sergei Stepashin',
  },
  {
    id: 'sergei-surovikin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergei Surovikin', ru: 'Сергей Суровикин' },
    aliases: {
      en: ['Surovikin', 'Sergey Surovikin'],
      ru: ['Суровикин'],
    },
    definition: {
      en: 'Russian general, commanded the forces in Ukraine from October 2022 to January 2023 and the Aerospace Forces until August 2023.',
      ru: 'Российский генерал армии, командовал группировкой войск на Украине с октября 2022 по январь 2023 года, ВКС — до августа 2023 года.',
    },
    roles: [
      { title: { en: 'Commander-in-Chief of the Aerospace Forces of Russia', ru: 'Главнокомандующий ВКС России' }, from: '2017', to: '2023-08' },
      { title: { en: 'Commander of Russian forces in Ukraine', ru: 'Командующий группировкой российских войск на Украине' }, from: '2022-10-08', to: '2023-01-11' },
    ],
    wikipedia: 'Sergey Surovikin',
  },
  {
    id: 'sergey-karaganov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Sergey Karaganov', ru: 'Сергей Караганов' },
    aliases: {
      en: ['Karaganov', 'Sergei Karaganov'],
      ru: ['Караганов'],
    },
    definition: {
      en: 'Russian scholar of international relations, a founder and honorary chairman of the Council on Foreign and Defense Policy.',
      ru: 'Российский учёный-международник, один из основателей и почётный председатель президиума Совета по внешней и оборонной политике.',
    },
    roles: [
      { title: { en: 'Honorary Chairman of the Presidium of the Council on Foreign and Defense Policy', ru: 'Почётный председатель президиума Совета по внешней и оборонной политике' }, from: '2012' },
    ],
    wikipedia: 'Sergey Karaganov',
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
    id: 'serzh-sargsyan',
    kind: 'person',
    of: 'armenia',
    name: { en: 'Serzh Sargsyan', ru: 'Серж Саргсян' },
    aliases: {
      en: ['?Sargsyan', '?Sarkisian', 'Serzh Sarkisian', 'Serge Sarkisian', 'Serzh Sarkisyan'],
      ru: ['?Саргсян'],
    },
    definition: {
      en: 'President of Armenia from 2008 to 2018; resigned as prime minister in April 2018 amid mass protests.',
      ru: 'Президент Армении в 2008–2018 годах; в апреле 2018 года на фоне массовых протестов ушёл с поста премьер-министра.',
    },
    roles: [
      { title: { en: 'Prime Minister of Armenia', ru: 'Премьер-министр Армении' }, from: '2007-04-04', to: '2008-04-09' },
      { title: { en: 'President of Armenia', ru: 'Президент Армении' }, from: '2008-04-09', to: '2018-04-09' },
      { title: { en: 'Prime Minister of Armenia', ru: 'Премьер-министр Армении' }, from: '2018-04-17', to: '2018-04-23' },
    ],
    wikipedia: 'Serzh Sargsyan',
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
    id: 'sirojiddin-muhriddin',
    kind: 'person',
    of: 'tajikistan',
    name: { en: 'Sirojiddin Muhriddin', ru: 'Сироджиддин Мухриддин' },
    aliases: {
      en: ['Muhriddin', 'Sirojiddin Aslov', '?Aslov'],
      ru: ['Мухриддин', 'Сироджиддин Аслов'],
    },
    definition: {
      en: 'Foreign minister of Tajikistan from 2013; bore the name Aslov until 2020.',
      ru: 'Министр иностранных дел Таджикистана с 2013 года; до 2020 года носил фамилию Аслов.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Tajikistan', ru: 'Министр иностранных дел Таджикистана' }, from: '2013-11-29' },
    ],
    wikipedia: 'Sirojiddin Muhriddin',
  },
  {
    id: 'sooronbay-jeenbekov',
    kind: 'person',
    of: 'kyrgyzstan',
    name: { en: 'Sooronbay Jeenbekov', ru: 'Сооронбай Жээнбеков' },
    aliases: {
      en: ['Jeenbekov', 'Zheenbekov', 'Sooronbai Jeenbekov', 'Sooronbay Zheenbekov'],
      ru: ['Жээнбеков', 'Жеенбеков'],
    },
    definition: {
      en: 'President of Kyrgyzstan from 2017, resigned in October 2020 in the unrest after the parliamentary election.',
      ru: 'Президент Кыргызстана с 2017 года, ушёл в отставку в октябре 2020 года во время беспорядков после парламентских выборов.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kyrgyzstan', ru: 'Премьер-министр Кыргызстана' }, from: '2016-04-13', to: '2017-08' },
      { title: { en: 'President of Kyrgyzstan', ru: 'Президент Кыргызстана' }, from: '2017-11-24', to: '2020-10-15' },
    ],
    wikipedia: 'Sooronbay Jeenbekov',
  },
  {
    id: 'stanislav-shushkevich',
    kind: 'person',
    of: 'belarus',
    name: { en: 'Stanislav Shushkevich', ru: 'Станислав Шушкевич' },
    aliases: {
      en: ['Shushkevich', 'Stanislau Shushkevich'],
      ru: ['Шушкевич'],
    },
    definition: {
      en: 'Head of state of Belarus from 1991 to 1994, a signatory of the accords that founded the CIS. Lived 1934–2022.',
      ru: 'Глава Беларуси в 1991–1994 годах, один из подписавших Беловежские соглашения. Годы жизни: 1934–2022.',
    },
    roles: [
      { title: { en: 'Chairman of the Supreme Council of Belarus', ru: 'Председатель Верховного Совета Беларуси' }, from: '1991-09', to: '1994-01-26' },
    ],
    wikipedia: 'Stanislav Shushkevich',
  },
  {
    id: 'sviatlana-tsikhanouskaya',
    kind: 'person',
    of: 'belarus',
    name: { en: 'Sviatlana Tsikhanouskaya', ru: 'Светлана Тихановская' },
    aliases: {
      en: ['Tsikhanouskaya', 'Tikhanovskaya', 'Svetlana Tikhanovskaya', 'Sviatlana Tsikhanouskaia'],
      ru: ['Тихановская'],
    },
    definition: {
      en: 'Belarusian opposition leader, candidate in the presidential election of 2020; lives in exile since then.',
      ru: 'Лидер белорусской оппозиции, кандидат на президентских выборах 2020 года; с тех пор живёт в эмиграции.',
    },
    roles: [
      { title: { en: 'Head of the United Transitional Cabinet of Belarus (in exile)', ru: 'Глава Объединённого переходного кабинета Беларуси (в эмиграции)' }, from: '2022-08' },
    ],
    wikipedia: 'Sviatlana Tsikhanouskaya',
  },
  {
    id: 'timur-kulibayev',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Timur Kulibayev', ru: 'Тимур Кулибаев' },
    aliases: {
      en: ['Kulibayev', 'Kulibaev', 'Timur Kulibaev'],
      ru: ['Кулибаев'],
    },
    definition: {
      en: 'Kazakh businessman, son-in-law of Nursultan Nazarbayev; headed the business chamber Atameken until January 2022.',
      ru: 'Казахстанский предприниматель, зять Нурсултана Назарбаева; до января 2022 года возглавлял палату предпринимателей «Атамекен».',
    },
    roles: [
      { title: { en: 'Chairman of Samruk-Kazyna', ru: 'Председатель правления фонда «Самрук-Казына»' }, from: '2011-04', to: '2011-12' },
      { title: { en: 'Head of the National Chamber of Entrepreneurs Atameken', ru: 'Глава Национальной палаты предпринимателей «Атамекен»' }, from: '2013', to: '2022-01-17' },
    ],
    wikipedia: 'Timur Kulibayev',
  },
  {
    id: 'valentina-matviyenko',
    kind: 'person',
    of: 'russia',
    name: { en: 'Valentina Matviyenko', ru: 'Валентина Матвиенко' },
    aliases: {
      en: ['Matviyenko', 'Matvienko', 'Valentina Matvienko'],
      ru: ['Матвиенко'],
    },
    definition: {
      en: "Speaker of Russia's upper house, the Federation Council, from September 2011; earlier governor of St Petersburg.",
      ru: 'Председатель Совета Федерации России с сентября 2011 года, прежде губернатор Санкт-Петербурга.',
    },
    roles: [
      { title: { en: 'Governor of St Petersburg', ru: 'Губернатор Санкт-Петербурга' }, from: '2003-10', to: '2011-08' },
      { title: { en: 'Chairwoman of the Federation Council', ru: 'Председатель Совета Федерации' }, from: '2011-09-21' },
    ],
    wikipedia: 'Valentina Matviyenko',
  },
  {
    id: 'valerii-zaluzhnyi',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Valerii Zaluzhnyi', ru: 'Валерий Залужный' },
    aliases: {
      en: ['Zaluzhnyi', 'Zaluzhny', 'Valery Zaluzhny', 'Valeriy Zaluzhnyy', 'Valerii Zaluzhny', 'Valeriy Zaluzhny'],
      ru: ['Залужный'],
    },
    definition: {
      en: 'Ukrainian general, commander-in-chief of the armed forces from July 2021 to February 2024, then ambassador to the United Kingdom.',
      ru: 'Украинский генерал, главнокомандующий вооружёнными силами с июля 2021 по февраль 2024 года, затем посол в Великобритании.',
    },
    roles: [
      { title: { en: 'Commander-in-Chief of the Armed Forces of Ukraine', ru: 'Главнокомандующий Вооружёнными силами Украины' }, from: '2021-07-27', to: '2024-02-08' },
    ],
    wikipedia: 'Valerii Zaluzhnyi',
  },
  {
    id: 'valery-gerasimov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Valery Gerasimov', ru: 'Валерий Герасимов' },
    aliases: {
      en: ['Gerasimov', 'Valeriy Gerasimov'],
      ru: ['Герасимов'],
    },
    definition: {
      en: 'Russian general, chief of the General Staff from November 2012; commander of the forces in Ukraine from January 2023.',
      ru: 'Российский генерал армии, с ноября 2012 года начальник Генерального штаба; с января 2023 года командует группировкой войск на Украине.',
    },
    roles: [
      { title: { en: 'Chief of the General Staff of Russia', ru: 'Начальник Генерального штаба Вооружённых сил России' }, from: '2012-11-09' },
    ],
    wikipedia: 'Valery Gerasimov',
  },
  {
    id: 'vasily-nebenzya',
    kind: 'person',
    of: 'russia',
    name: { en: 'Vasily Nebenzya', ru: 'Василий Небензя' },
    aliases: {
      en: ['Nebenzya', 'Vassily Nebenzia', 'Nebenzia', 'Vasily Nebenzia'],
      ru: ['Небензя'],
    },
    definition: {
      en: 'Russian diplomat, permanent representative to the United Nations from July 2017.',
      ru: 'Российский дипломат, постоянный представитель при ООН с июля 2017 года.',
    },
    roles: [
      { title: { en: 'Permanent Representative of Russia to the United Nations', ru: 'Постоянный представитель России при ООН' }, from: '2017-07-27' },
    ],
    wikipedia: 'Vasily Nebenzya',
  },
  {
    id: 'viktor-chernomyrdin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Viktor Chernomyrdin', ru: 'Виктор Черномырдин' },
    aliases: {
      en: ['Chernomyrdin'],
      ru: ['Черномырдин'],
    },
    definition: {
      en: 'Prime minister of Russia from 1992 to 1998, earlier head of Gazprom; ambassador to Ukraine in 2001–2009. Lived 1938–2010.',
      ru: 'Председатель правительства России в 1992–1998 годах, прежде глава «Газпрома»; посол на Украине в 2001–2009 годах. Годы жизни: 1938–2010.',
    },
    roles: [
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '1992-12-14', to: '1998-03-23' },
      { title: { en: 'Ambassador of Russia to Ukraine', ru: 'Посол России на Украине' }, from: '2001', to: '2009' },
    ],
    wikipedia: 'Viktor Chernomyrdin',
  },
  {
    id: 'viktor-khrenin',
    kind: 'person',
    of: 'belarus',
    name: { en: 'Viktor Khrenin', ru: 'Виктор Хренин' },
    aliases: {
      en: ['Khrenin'],
      ru: ['Хренин'],
    },
    definition: {
      en: 'Defence minister of Belarus from January 2020.',
      ru: 'Министр обороны Беларуси с января 2020 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Belarus', ru: 'Министр обороны Беларуси' }, from: '2020-01-20' },
    ],
    wikipedia: 'Viktor Khrenin',
  },
  {
    id: 'viktor-medvedchuk',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Viktor Medvedchuk', ru: 'Виктор Медведчук' },
    aliases: {
      en: ['Medvedchuk'],
      ru: ['Медведчук'],
    },
    definition: {
      en: "Ukrainian politician close to Vladimir Putin, head of President Kuchma's administration; handed to Russia in an exchange in September 2022.",
      ru: 'Украинский политик, близкий к Владимиру Путину, руководил администрацией президента Кучмы; в сентябре 2022 года передан России при обмене.',
    },
    roles: [
      { title: { en: 'Head of the Presidential Administration of Ukraine', ru: 'Руководитель администрации президента Украины' }, from: '2002-06', to: '2005-01' },
    ],
    wikipedia: 'Viktor Medvedchuk',
  },
  {
    id: 'viktor-yanukovych',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Viktor Yanukovych', ru: 'Виктор Янукович' },
    aliases: {
      en: ['Yanukovych', 'Yanukovich', 'Victor Yanukovych', 'Viktor Yanukovich'],
      ru: ['Янукович'],
    },
    definition: {
      en: 'President of Ukraine from 2010 to February 2014, when parliament removed him during the Euromaidan; went to Russia. Twice premier before.',
      ru: 'Президент Украины с 2010 года по февраль 2014 года, отстранён парламентом в дни Евромайдана, уехал в Россию; прежде дважды премьер.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '2002-11-21', to: '2005-01' },
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '2006-08-04', to: '2007-12-18' },
      { title: { en: 'President of Ukraine', ru: 'Президент Украины' }, from: '2010-02-25', to: '2014-02-22' },
    ],
    wikipedia: 'Viktor Yanukovych',
  },
  {
    id: 'viktor-yushchenko',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Viktor Yushchenko', ru: 'Виктор Ющенко' },
    aliases: {
      en: ['Yushchenko', 'Victor Yushchenko'],
      ru: ['Ющенко'],
    },
    definition: {
      en: 'President of Ukraine from 2005 to 2010, elected in a repeated vote after the Orange Revolution; earlier prime minister.',
      ru: 'Президент Украины в 2005–2010 годах, избран при повторном голосовании после «оранжевой революции»; прежде премьер-министр.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '1999-12-22', to: '2001-05' },
      { title: { en: 'President of Ukraine', ru: 'Президент Украины' }, from: '2005-01-23', to: '2010-02-25' },
    ],
    wikipedia: 'Viktor Yushchenko',
  },
  {
    id: 'viktor-zolotov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Viktor Zolotov', ru: 'Виктор Золотов' },
    aliases: {
      en: ['Zolotov'],
      ru: ['Золотов'],
    },
    definition: {
      en: "Head of Russia's National Guard (Rosgvardia) from April 2016, earlier chief of the president's bodyguard.",
      ru: 'Директор Росгвардии с апреля 2016 года, прежде начальник охраны президента России.',
    },
    roles: [
      { title: { en: 'Director of the National Guard of Russia', ru: 'Директор Росгвардии' }, from: '2016-04-05' },
    ],
    wikipedia: 'Viktor Zolotov',
  },
  {
    id: 'vitali-klitschko',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Vitali Klitschko', ru: 'Виталий Кличко' },
    aliases: {
      en: ['Klitschko', 'Vitaliy Klitschko', 'Klychko'],
      ru: ['Кличко'],
    },
    definition: {
      en: 'Mayor of Kyiv from 2014, former boxing champion.',
      ru: 'Мэр Киева с 2014 года, в прошлом чемпион мира по боксу.',
    },
    roles: [
      { title: { en: 'Mayor of Kyiv', ru: 'Городской голова Киева' }, from: '2014-06' },
    ],
    wikipedia: 'Vitali Klitschko',
  },
  {
    id: 'vitaly-churkin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Vitaly Churkin', ru: 'Виталий Чуркин' },
    aliases: {
      en: ['Churkin'],
      ru: ['Чуркин'],
    },
    definition: {
      en: 'Russian diplomat, permanent representative to the United Nations from 2006 to his death in 2017.',
      ru: 'Российский дипломат, постоянный представитель при ООН с 2006 года до смерти в 2017 году.',
    },
    roles: [
      { title: { en: 'Permanent Representative of Russia to the United Nations', ru: 'Постоянный представитель России при ООН' }, from: '2006', to: '2017-02-20' },
    ],
    wikipedia: 'Vitaly Churkin',
  },
  {
    id: 'vladimir-lenin',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Vladimir Lenin', ru: 'Владимир Ленин' },
    aliases: {
      en: ['Lenin', 'V. I. Lenin'],
      ru: ['Ленин'],
    },
    definition: {
      en: 'Leader of the Bolsheviks in the revolution of October 1917, head of the Soviet government until his death in 1924.',
      ru: 'Вождь большевиков в Октябрьской революции 1917 года, глава советского правительства до смерти в 1924 году.',
    },
    roles: [
      { title: { en: "Chairman of the Council of People's Commissars", ru: 'Председатель Совета народных комиссаров' }, from: '1917-11-08', to: '1924-01-21' },
    ],
    wikipedia: 'Vladimir Lenin',
  },
  {
    id: 'vladimir-makei',
    kind: 'person',
    of: 'belarus',
    name: { en: 'Vladimir Makei', ru: 'Владимир Макей' },
    aliases: {
      en: ['Makei', 'Uladzimir Makei', 'Vladimir Makey'],
      ru: ['Макей'],
    },
    definition: {
      en: 'Foreign minister of Belarus from 2012 to his death in November 2022.',
      ru: 'Министр иностранных дел Беларуси с 2012 года до смерти в ноябре 2022 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Belarus', ru: 'Министр иностранных дел Беларуси' }, from: '2012-08-20', to: '2022-11-26' },
    ],
    wikipedia: 'Vladimir Makei',
  },
  {
    id: 'vladimir-medinsky',
    kind: 'person',
    of: 'russia',
    name: { en: 'Vladimir Medinsky', ru: 'Владимир Мединский' },
    aliases: {
      en: ['Medinsky'],
      ru: ['Мединский'],
    },
    definition: {
      en: 'Aide to the president of Russia, headed its delegations at the talks with Ukraine in 2022 and 2025; minister of culture in 2012–2020.',
      ru: 'Помощник президента России, возглавлял российскую делегацию на переговорах с Украиной в 2022 и 2025 годах; министр культуры в 2012–2020 годах.',
    },
    roles: [
      { title: { en: 'Minister of Culture of Russia', ru: 'Министр культуры России' }, from: '2012-05-21', to: '2020-01-21' },
      { title: { en: 'Aide to the President of Russia', ru: 'Помощник президента России' }, from: '2020-01-24' },
    ],
    wikipedia: 'Vladimir Medinsky',
  },
  {
    id: 'vladimir-norov',
    kind: 'person',
    of: 'uzbekistan',
    name: { en: 'Vladimir Norov', ru: 'Владимир Норов' },
    aliases: {
      en: ['Norov'],
      ru: ['Норов'],
    },
    definition: {
      en: 'Uzbek diplomat, foreign minister in 2006–2010 and 2022, secretary-general of the SCO in 2019–2021.',
      ru: 'Узбекский дипломат, министр иностранных дел в 2006–2010 и 2022 годах, генеральный секретарь ШОС в 2019–2021 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Uzbekistan', ru: 'Министр иностранных дел Узбекистана' }, from: '2006', to: '2010' },
      { title: { en: 'Secretary-General of the SCO', ru: 'Генеральный секретарь ШОС' }, from: '2019-01-01', to: '2021-12-31' },
      { title: { en: 'Minister of Foreign Affairs of Uzbekistan', ru: 'Министр иностранных дел Узбекистана' }, from: '2022', to: '2022-12-30' },
    ],
    wikipedia: 'Vladimir Norov',
  },
  {
    id: 'vladimir-plahotniuc',
    kind: 'person',
    of: 'moldova',
    name: { en: 'Vladimir Plahotniuc', ru: 'Владимир Плахотнюк' },
    aliases: {
      en: ['Plahotniuc', 'Vlad Plahotniuc'],
      ru: ['Плахотнюк'],
    },
    definition: {
      en: 'Moldovan businessman, led the ruling Democratic Party from 2016 to 2019, then fled; extradited from Greece in September 2025.',
      ru: 'Молдавский предприниматель, лидер правившей Демократической партии в 2016–2019 годах, бежал; в сентябре 2025 года выдан Грецией.',
    },
    roles: [
      { title: { en: 'Chairman of the Democratic Party of Moldova', ru: 'Председатель Демократической партии Молдовы' }, from: '2016-12', to: '2019-06' },
    ],
    wikipedia: 'Vladimir Plahotniuc',
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
    id: 'vladimir-voronin',
    kind: 'person',
    of: 'moldova',
    name: { en: 'Vladimir Voronin', ru: 'Владимир Воронин' },
    aliases: {
      en: ['?Voronin'],
      ru: ['?Воронин'],
    },
    definition: {
      en: 'President of Moldova from 2001 to 2009, leader of the Party of Communists.',
      ru: 'Президент Молдовы в 2001–2009 годах, лидер Партии коммунистов.',
    },
    roles: [
      { title: { en: 'President of Moldova', ru: 'Президент Молдовы' }, from: '2001-04-07', to: '2009-09-11' },
    ],
    wikipedia: 'Vladimir Voronin',
  },
  {
    id: 'vladimir-zhirinovsky',
    kind: 'person',
    of: 'russia',
    name: { en: 'Vladimir Zhirinovsky', ru: 'Владимир Жириновский' },
    aliases: {
      en: ['Zhirinovsky'],
      ru: ['Жириновский'],
    },
    definition: {
      en: 'Russian politician, founder and leader of the Liberal Democratic Party of Russia until his death in 2022.',
      ru: 'Российский политик, основатель и лидер ЛДПР до смерти в 2022 году.',
    },
    roles: [
      { title: { en: 'Leader of the Liberal Democratic Party of Russia', ru: 'Председатель ЛДПР' }, from: '1991', to: '2022-04-06' },
    ],
    wikipedia: 'Vladimir Zhirinovsky',
  },
  {
    id: 'vladislav-surkov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Vladislav Surkov', ru: 'Владислав Сурков' },
    aliases: {
      en: ['Surkov'],
      ru: ['Сурков'],
    },
    definition: {
      en: "Russian official, long in charge of domestic policy in the Kremlin, then, from 2013 to 2020, the president's aide for Ukraine.",
      ru: 'Российский политик, долго ведал в Кремле внутренней политикой, в 2013–2020 годах помощник президента, занимался Украиной.',
    },
    roles: [
      { title: { en: 'Deputy Head of the Presidential Administration of Russia', ru: 'Заместитель руководителя администрации президента России' }, from: '1999-08', to: '2011-12' },
      { title: { en: 'Deputy Prime Minister of Russia', ru: 'Заместитель председателя Правительства России' }, from: '2011-12', to: '2013-05-08' },
      { title: { en: 'Aide to the President of Russia', ru: 'Помощник президента России' }, from: '2013-09-20', to: '2020-02-18' },
    ],
    wikipedia: 'Vladislav Surkov',
  },
  {
    id: 'volodymyr-groysman',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Volodymyr Groysman', ru: 'Владимир Гройсман' },
    aliases: {
      en: ['Groysman', 'Hroisman', 'Volodymyr Hroisman'],
      ru: ['Гройсман'],
    },
    definition: {
      en: 'Prime minister of Ukraine from 2016 to 2019, before that speaker of parliament.',
      ru: 'Премьер-министр Украины в 2016–2019 годах, прежде председатель Верховной рады.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '2016-04-14', to: '2019-08-29' },
    ],
    wikipedia: 'Volodymyr Groysman',
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
  {
    id: 'vyacheslav-molotov',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Vyacheslav Molotov', ru: 'Вячеслав Молотов' },
    aliases: {
      en: ['Molotov'],
      ru: ['Молотов'],
    },
    definition: {
      en: 'Soviet head of government from 1930 to 1941 and foreign minister in 1939–1949 and 1953–1956.',
      ru: 'Глава советского правительства в 1930–1941 годах, нарком и министр иностранных дел в 1939–1949 и 1953–1956 годах.',
    },
    roles: [
      { title: { en: "Chairman of the Council of People's Commissars", ru: 'Председатель Совета народных комиссаров СССР' }, from: '1930-12-19', to: '1941-05-06' },
      { title: { en: 'Minister of Foreign Affairs of the Soviet Union', ru: 'Министр иностранных дел СССР' }, from: '1939-05-03', to: '1949-03-04' },
      { title: { en: 'Minister of Foreign Affairs of the Soviet Union', ru: 'Министр иностранных дел СССР' }, from: '1953-03-05', to: '1956-06-01' },
    ],
    wikipedia: 'Vyacheslav Molotov',
  },
  {
    id: 'vyacheslav-volodin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Vyacheslav Volodin', ru: 'Вячеслав Володин' },
    aliases: {
      en: ['Volodin'],
      ru: ['Володин'],
    },
    definition: {
      en: "Speaker of Russia's State Duma from October 2016, before that first deputy head of the presidential administration.",
      ru: 'Председатель Государственной думы России с октября 2016 года, прежде первый заместитель руководителя администрации президента.',
    },
    roles: [
      { title: { en: 'First Deputy Head of the Presidential Administration of Russia', ru: 'Первый заместитель руководителя администрации президента России' }, from: '2011-12', to: '2016-10' },
      { title: { en: 'Chairman of the State Duma', ru: 'Председатель Государственной думы' }, from: '2016-10-05' },
    ],
    wikipedia: 'Vyacheslav Volodin',
  },
  {
    id: 'yegor-gaidar',
    kind: 'person',
    of: 'russia',
    name: { en: 'Yegor Gaidar', ru: 'Егор Гайдар' },
    aliases: {
      en: ['Gaidar', 'Yegor Gaydar'],
      ru: ['?Гайдар'],
    },
    definition: {
      en: 'Russian economist, acting prime minister in 1992, author of the market reforms that began that year. Lived 1956–2009.',
      ru: 'Российский экономист, в 1992 году исполнял обязанности премьера, автор начатых тогда рыночных реформ. Годы жизни: 1956–2009.',
    },
    roles: [
      { title: { en: 'Acting Prime Minister of Russia', ru: 'Исполняющий обязанности председателя Правительства России' }, from: '1992-06-15', to: '1992-12-14' },
    ],
    wikipedia: 'Yegor Gaidar',
  },
  {
    id: 'yerlan-idrissov',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Yerlan Idrissov', ru: 'Ерлан Идрисов' },
    aliases: {
      en: ['Idrissov', 'Erlan Idrissov', 'Idrisov', 'Erlan Idrisov'],
      ru: ['?Идрисов'],
    },
    definition: {
      en: 'Kazakh diplomat, foreign minister in 1999–2002 and 2012–2016, ambassador to Washington and London.',
      ru: 'Казахстанский дипломат, министр иностранных дел в 1999–2002 и 2012–2016 годах, посол в Вашингтоне и Лондоне.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '1999-10', to: '2002-01' },
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '2012-09-28', to: '2016-12-28' },
    ],
    source: { title: 'Ministry of Foreign Affairs of Kazakhstan', url: 'https://www.gov.kz/memleket/entities/mfa?lang=en' },
  },
  {
    id: 'yerlan-karin',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Yerlan Karin', ru: 'Ерлан Карин' },
    aliases: {
      en: ['?Karin', 'Erlan Karin'],
      ru: ['?Карин'],
    },
    definition: {
      en: 'State counsellor of Kazakhstan from June 2022, political scientist.',
      ru: 'Государственный советник Казахстана с июня 2022 года, политолог.',
    },
    roles: [
      { title: { en: 'State Counsellor of Kazakhstan', ru: 'Государственный советник Казахстана' }, from: '2022-06' },
    ],
    source: { title: "Akorda: the president's administration", url: 'https://www.akorda.kz/en' },
  },
  {
    id: 'yermek-kosherbayev',
    kind: 'person',
    of: 'kazakhstan',
    name: { en: 'Yermek Kosherbayev', ru: 'Ермек Кошербаев' },
    aliases: {
      en: ['Kosherbayev', 'Yermek Kosherbaev'],
      ru: ['Кошербаев'],
    },
    definition: {
      en: 'Foreign minister of Kazakhstan from September 2025, before that ambassador to Russia and deputy prime minister.',
      ru: 'Министр иностранных дел Казахстана с сентября 2025 года, прежде посол в России и заместитель премьер-министра.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Kazakhstan', ru: 'Министр иностранных дел Казахстана' }, from: '2025-09-26' },
    ],
    source: { title: 'Ministry of Foreign Affairs of Kazakhstan', url: 'https://www.gov.kz/memleket/entities/mfa?lang=en' },
  },
  {
    id: 'yevgeny-prigozhin',
    kind: 'person',
    of: 'russia',
    name: { en: 'Yevgeny Prigozhin', ru: 'Евгений Пригожин' },
    aliases: {
      en: ['Prigozhin', 'Evgeny Prigozhin', 'Yevgeni Prigozhin'],
      ru: ['Пригожин'],
    },
    definition: {
      en: 'Russian businessman, founder of the Wagner Group; led its mutiny in June 2023 and died in a plane crash two months later.',
      ru: 'Российский предприниматель, основатель группы «Вагнер»; в июне 2023 года возглавил её мятеж, через два месяца погиб в авиакатастрофе.',
    },
    roles: [
      { title: { en: 'Founder and head of the Wagner Group', ru: 'Основатель и глава группы «Вагнер»' }, from: '2014', to: '2023-08-23' },
    ],
    wikipedia: 'Yevgeny Prigozhin',
  },
  {
    id: 'yevgeny-primakov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Yevgeny Primakov', ru: 'Евгений Примаков' },
    aliases: {
      en: ['Primakov', 'Evgeny Primakov', 'Yevgeni Primakov'],
      ru: ['Примаков'],
    },
    definition: {
      en: 'Foreign minister of Russia in 1996–1998, prime minister until May 1999, advocate of a multipolar world. Lived 1929–2015.',
      ru: 'Министр иностранных дел России в 1996–1998 годах, глава правительства до мая 1999 года, сторонник многополярности. Годы жизни: 1929–2015.',
    },
    roles: [
      { title: { en: 'Director of the Foreign Intelligence Service of Russia', ru: 'Директор Службы внешней разведки России' }, from: '1991-12', to: '1996-01' },
      { title: { en: 'Minister of Foreign Affairs of Russia', ru: 'Министр иностранных дел России' }, from: '1996-01', to: '1998-09-11' },
      { title: { en: 'Prime Minister of Russia', ru: 'Председатель Правительства России' }, from: '1998-09-11', to: '1999-05-12' },
    ],
    wikipedia: 'Yevgeny Primakov',
  },
  {
    id: 'yulia-svyrydenko',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Yulia Svyrydenko', ru: 'Юлия Свириденко' },
    aliases: {
      en: ['Svyrydenko', 'Yuliia Svyrydenko'],
      ru: ['Свириденко'],
    },
    definition: {
      en: 'Prime minister of Ukraine from July 2025, before that minister of economy and first deputy prime minister.',
      ru: 'Премьер-министр Украины с июля 2025 года, прежде министр экономики и первый вице-премьер.',
    },
    roles: [
      { title: { en: 'First Deputy Prime Minister and Minister of Economy of Ukraine', ru: 'Первый вице-премьер-министр и министр экономики Украины' }, from: '2021-11-04', to: '2025-07-17' },
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '2025-07-17' },
    ],
    wikipedia: 'Yulia Svyrydenko',
  },
  {
    id: 'yulia-tymoshenko',
    kind: 'person',
    of: 'ukraine',
    name: { en: 'Yulia Tymoshenko', ru: 'Юлия Тимошенко' },
    aliases: {
      en: ['Tymoshenko', 'Timoshenko', 'Yuliya Tymoshenko', 'Yulia Timoshenko'],
      ru: ['Тимошенко'],
    },
    definition: {
      en: 'Ukrainian politician, prime minister in 2005 and 2007–2010, leader of the party Batkivshchyna; imprisoned from 2011 to 2014.',
      ru: 'Украинский политик, премьер-министр в 2005 и 2007–2010 годах, лидер партии «Батькивщина»; в 2011–2014 годах в заключении.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '2005-02-04', to: '2005-09-08' },
      { title: { en: 'Prime Minister of Ukraine', ru: 'Премьер-министр Украины' }, from: '2007-12-18', to: '2010-03' },
    ],
    wikipedia: 'Yulia Tymoshenko',
  },
  {
    id: 'yuri-andropov',
    kind: 'person',
    of: 'soviet-union',
    name: { en: 'Yuri Andropov', ru: 'Юрий Андропов' },
    aliases: {
      en: ['Andropov', 'Yury Andropov'],
      ru: ['Андропов'],
    },
    definition: {
      en: 'Leader of the Soviet Union from November 1982 to February 1984, before that head of the KGB for fifteen years.',
      ru: 'Руководитель Советского Союза с ноября 1982 по февраль 1984 года, до того пятнадцать лет возглавлял КГБ.',
    },
    roles: [
      { title: { en: 'Chairman of the KGB', ru: 'Председатель КГБ СССР' }, from: '1967-05-18', to: '1982-05-26' },
      { title: { en: 'General Secretary of the Communist Party of the Soviet Union', ru: 'Генеральный секретарь ЦК КПСС' }, from: '1982-11-12', to: '1984-02-09' },
    ],
    wikipedia: 'Yuri Andropov',
  },
  {
    id: 'yuri-ushakov',
    kind: 'person',
    of: 'russia',
    name: { en: 'Yuri Ushakov', ru: 'Юрий Ушаков' },
    aliases: {
      en: ['Ushakov', 'Yury Ushakov'],
      ru: ['Ушаков'],
    },
    definition: {
      en: "Russian diplomat, the president's aide for foreign policy from 2012; ambassador to the United States from 1999 to 2008.",
      ru: 'Российский дипломат, с 2012 года помощник президента по международным делам; в 1999–2008 годах посол в США.',
    },
    roles: [
      { title: { en: 'Ambassador of Russia to the United States', ru: 'Посол России в США' }, from: '1999', to: '2008' },
      { title: { en: 'Aide to the President of Russia', ru: 'Помощник президента России' }, from: '2012-05-22' },
    ],
    wikipedia: 'Yuri Ushakov',
  },
  {
    id: 'zviad-gamsakhurdia',
    kind: 'person',
    of: 'georgia-country',
    name: { en: 'Zviad Gamsakhurdia', ru: 'Звиад Гамсахурдиа' },
    aliases: {
      en: ['Gamsakhurdia'],
      ru: ['Гамсахурдиа'],
    },
    definition: {
      en: 'First president of Georgia, elected in May 1991, overthrown in January 1992, died in 1993.',
      ru: 'Первый президент Грузии, избран в мае 1991 года, свергнут в январе 1992 года, умер в 1993 году.',
    },
    roles: [
      { title: { en: 'President of Georgia', ru: 'Президент Грузии' }, from: '1991-05-26', to: '1992-01-06' },
    ],
    wikipedia: 'Zviad Gamsakhurdia',
  },
];
