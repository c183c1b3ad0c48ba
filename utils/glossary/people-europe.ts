// People of Europe west of the former Soviet Union, the Baltic states among it: what they held and when.
import type { Entry } from '../model.ts';

export const peopleEurope: readonly Entry[] = [
  {
    id: 'adolf-hitler',
    kind: 'person',
    of: 'nazi-germany',
    name: { en: 'Adolf Hitler', ru: 'Адольф Гитлер' },
    aliases: {
      en: ['Hitler'],
      ru: ['Гитлер'],
    },
    definition: {
      en: 'Leader of the Nazi Party, chancellor of Germany from 1933 and dictator until his suicide in April 1945.',
      ru: 'Лидер нацистской партии, канцлер Германии с 1933 года и диктатор до самоубийства в апреле 1945 года.',
    },
    roles: [
      { title: { en: 'Chancellor of Germany', ru: 'Рейхсканцлер Германии' }, from: '1933-01-30', to: '1945-04-30' },
      { title: { en: 'Führer, head of state of Germany', ru: 'Фюрер, глава государства Германии' }, from: '1934-08-02', to: '1945-04-30' },
    ],
    wikipedia: 'Adolf Hitler',
  },
  {
    id: 'alain-juppe',
    kind: 'person',
    of: 'france',
    name: { en: 'Alain Juppé', ru: 'Ален Жюппе' },
    aliases: {
      en: ['Juppé', 'Juppe', 'Alain Juppe'],
      ru: ['Жюппе'],
    },
    definition: {
      en: 'Prime minister of France in 1995–1997, foreign minister in 1993–1995 and 2011–2012.',
      ru: 'Премьер-министр Франции в 1995–1997 годах, министр иностранных дел в 1993–1995 и 2011–2012 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '1993-03', to: '1995-05' },
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '1995-05-17', to: '1997-06' },
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2011-02-27', to: '2012-05' },
    ],
    wikipedia: 'Alain Juppé',
  },
  {
    id: 'alar-karis',
    kind: 'person',
    of: 'estonia',
    name: { en: 'Alar Karis', ru: 'Алар Карис' },
    aliases: {
      en: ['?Karis'],
      ru: ['?Карис'],
    },
    definition: {
      en: 'President of Estonia from October 2021.',
      ru: 'Президент Эстонии с октября 2021 года.',
    },
    roles: [
      { title: { en: 'President of Estonia', ru: 'Президент Эстонии' }, from: '2021-10-11' },
    ],
    wikipedia: 'Alar Karis',
  },
  {
    id: 'albin-kurti',
    kind: 'person',
    of: 'kosovo',
    name: { en: 'Albin Kurti', ru: 'Альбин Курти' },
    aliases: {
      en: ['Kurti'],
      ru: ['Курти'],
    },
    definition: {
      en: 'Prime minister of Kosovo in 2020 and from March 2021, leader of the Vetëvendosje movement.',
      ru: 'Премьер-министр Косово в 2020 году и с марта 2021 года, лидер движения «Самоопределение».',
    },
    roles: [
      { title: { en: 'Prime Minister of Kosovo', ru: 'Премьер-министр Косово' }, from: '2020-02-03', to: '2020-06-03' },
      { title: { en: 'Prime Minister of Kosovo', ru: 'Премьер-министр Косово' }, from: '2021-03-22' },
    ],
    wikipedia: 'Albin Kurti',
  },
  {
    id: 'aleksandar-vucic',
    kind: 'person',
    of: 'serbia',
    name: { en: 'Aleksandar Vučić', ru: 'Александр Вучич' },
    aliases: {
      en: ['Vučić', 'Vucic', 'Aleksandar Vucic'],
      ru: ['Вучич'],
    },
    definition: {
      en: 'President of Serbia from May 2017, before that prime minister.',
      ru: 'Президент Сербии с мая 2017 года, прежде премьер-министр.',
    },
    roles: [
      { title: { en: 'Prime Minister of Serbia', ru: 'Премьер-министр Сербии' }, from: '2014-04-27', to: '2017-05' },
      { title: { en: 'President of Serbia', ru: 'Президент Сербии' }, from: '2017-05-31' },
    ],
    wikipedia: 'Aleksandar Vučić',
  },
  {
    id: 'aleksander-kwasniewski',
    kind: 'person',
    of: 'poland',
    name: { en: 'Aleksander Kwaśniewski', ru: 'Александр Квасьневский' },
    aliases: {
      en: ['Kwaśniewski', 'Kwasniewski', 'Aleksander Kwasniewski'],
      ru: ['Квасьневский'],
    },
    definition: {
      en: 'President of Poland from 1995 to 2005, of the left; led it into NATO and the EU.',
      ru: 'Президент Польши в 1995–2005 годах, представитель левых; при нём страна вступила в НАТО и ЕС.',
    },
    roles: [
      { title: { en: 'President of Poland', ru: 'Президент Польши' }, from: '1995-12-23', to: '2005-12-23' },
    ],
    wikipedia: 'Aleksander Kwaśniewski',
  },
  {
    id: 'alexander-de-croo',
    kind: 'person',
    of: 'belgium',
    name: { en: 'Alexander De Croo', ru: 'Александер Де Кроо' },
    aliases: {
      en: ['De Croo'],
      ru: ['Де Кроо'],
    },
    definition: {
      en: 'Prime minister of Belgium from October 2020 to February 2025.',
      ru: 'Премьер-министр Бельгии с октября 2020 по февраль 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Belgium', ru: 'Премьер-министр Бельгии' }, from: '2020-10-01', to: '2025-02-03' },
    ],
    wikipedia: 'Alexander De Croo',
  },
  {
    id: 'alexander-stubb',
    kind: 'person',
    of: 'finland',
    name: { en: 'Alexander Stubb', ru: 'Александр Стубб' },
    aliases: {
      en: ['Stubb'],
      ru: ['Стубб'],
    },
    definition: {
      en: 'President of Finland from March 2024, prime minister in 2014–2015.',
      ru: 'Президент Финляндии с марта 2024 года, премьер-министр в 2014–2015 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Finland', ru: 'Министр иностранных дел Финляндии' }, from: '2008-04-04', to: '2011-06-22' },
      { title: { en: 'Prime Minister of Finland', ru: 'Премьер-министр Финляндии' }, from: '2014-06-24', to: '2015-05' },
      { title: { en: 'President of Finland', ru: 'Президент Финляндии' }, from: '2024-03-01' },
    ],
    wikipedia: 'Alexander Stubb',
  },
  {
    id: 'alexander-van-der-bellen',
    kind: 'person',
    of: 'austria',
    name: { en: 'Alexander Van der Bellen', ru: 'Александр Ван дер Беллен' },
    aliases: {
      en: ['Van der Bellen'],
      ru: ['Ван дер Беллен'],
    },
    definition: {
      en: 'President of Austria from January 2017.',
      ru: 'Президент Австрии с января 2017 года.',
    },
    roles: [
      { title: { en: 'President of Austria', ru: 'Президент Австрии' }, from: '2017-01-26' },
    ],
    wikipedia: 'Alexander Van der Bellen',
  },
  {
    id: 'alexis-tsipras',
    kind: 'person',
    of: 'greece',
    name: { en: 'Alexis Tsipras', ru: 'Алексис Ципрас' },
    aliases: {
      en: ['Tsipras'],
      ru: ['Ципрас'],
    },
    definition: {
      en: 'Prime minister of Greece from 2015 to 2019, of the left-wing Syriza.',
      ru: 'Премьер-министр Греции в 2015–2019 годах, лидер левой партии СИРИЗА.',
    },
    roles: [
      { title: { en: 'Prime Minister of Greece', ru: 'Премьер-министр Греции' }, from: '2015-01-26', to: '2015-08-27' },
      { title: { en: 'Prime Minister of Greece', ru: 'Премьер-министр Греции' }, from: '2015-09-21', to: '2019-07-08' },
    ],
    wikipedia: 'Alexis Tsipras',
  },
  {
    id: 'alice-weidel',
    kind: 'person',
    of: 'germany',
    name: { en: 'Alice Weidel', ru: 'Алиса Вайдель' },
    aliases: {
      en: ['Weidel'],
      ru: ['Вайдель'],
    },
    definition: {
      en: 'German politician, co-leader of the Alternative for Germany party from June 2022.',
      ru: 'Немецкий политик, сопредседатель партии «Альтернатива для Германии» с июня 2022 года.',
    },
    roles: [
      { title: { en: 'Co-leader of Alternative for Germany', ru: 'Сопредседатель партии «Альтернатива для Германии»' }, from: '2022-06' },
    ],
    wikipedia: 'Alice Weidel',
  },
  {
    id: 'alija-izetbegovic',
    kind: 'person',
    of: 'bosnia-and-herzegovina',
    name: { en: 'Alija Izetbegović', ru: 'Алия Изетбегович' },
    aliases: {
      en: ['Izetbegović', 'Izetbegovic', 'Alija Izetbegovic'],
      ru: ['Изетбегович'],
    },
    definition: {
      en: "Leader of Bosnia's Muslims and its head of state during the war of 1992–1995. Lived 1925–2003.",
      ru: 'Лидер боснийских мусульман, глава Боснии и Герцеговины в годы войны 1992–1995 годов. Годы жизни: 1925–2003.',
    },
    roles: [
      { title: { en: 'Chairman, later member, of the Presidency of Bosnia and Herzegovina', ru: 'Председатель, затем член Президиума Боснии и Герцеговины' }, from: '1990-12', to: '2000-10' },
    ],
    wikipedia: 'Alija Izetbegović',
  },
  {
    id: 'ana-brnabic',
    kind: 'person',
    of: 'serbia',
    name: { en: 'Ana Brnabić', ru: 'Ана Брнабич' },
    aliases: {
      en: ['Brnabić', 'Brnabic', 'Ana Brnabic'],
      ru: ['Брнабич'],
    },
    definition: {
      en: 'Prime minister of Serbia from 2017 to 2024, then speaker of parliament.',
      ru: 'Премьер-министр Сербии в 2017–2024 годах, затем председатель парламента.',
    },
    roles: [
      { title: { en: 'Prime Minister of Serbia', ru: 'Премьер-министр Сербии' }, from: '2017-06-29', to: '2024-03' },
      { title: { en: 'President of the National Assembly of Serbia', ru: 'Председатель Народной скупщины Сербии' }, from: '2024-03' },
    ],
    wikipedia: 'Ana Brnabić',
  },
  {
    id: 'anders-fogh-rasmussen',
    kind: 'person',
    of: 'denmark',
    name: { en: 'Anders Fogh Rasmussen', ru: 'Андерс Фог Расмуссен' },
    aliases: {
      en: ['?Rasmussen', 'Fogh Rasmussen'],
      ru: ['?Расмуссен', 'Фог Расмуссен'],
    },
    definition: {
      en: 'Prime minister of Denmark in 2001–2009, secretary general of NATO in 2009–2014.',
      ru: 'Премьер-министр Дании в 2001–2009 годах, генеральный секретарь НАТО в 2009–2014 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Denmark', ru: 'Премьер-министр Дании' }, from: '2001-11-27', to: '2009-04-05' },
      { title: { en: 'NATO Secretary General', ru: 'Генеральный секретарь НАТО' }, from: '2009-08-01', to: '2014-09-30' },
    ],
    wikipedia: 'Anders Fogh Rasmussen',
  },
  {
    id: 'andrej-babis',
    kind: 'person',
    of: 'czechia',
    name: { en: 'Andrej Babiš', ru: 'Андрей Бабиш' },
    aliases: {
      en: ['Babiš', 'Babis', 'Andrej Babis'],
      ru: ['Бабиш'],
    },
    definition: {
      en: 'Prime minister of the Czech Republic in 2017–2021 and from December 2025, businessman, leader of the party ANO.',
      ru: 'Премьер-министр Чехии в 2017–2021 годах и с декабря 2025 года, предприниматель, лидер партии АНО.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Czech Republic', ru: 'Премьер-министр Чехии' }, from: '2017-12', to: '2021-11' },
      { title: { en: 'Prime Minister of the Czech Republic', ru: 'Премьер-министр Чехии' }, from: '2025-12-09' },
    ],
    wikipedia: 'Andrej Babiš',
  },
  {
    id: 'andrej-plenkovic',
    kind: 'person',
    of: 'croatia',
    name: { en: 'Andrej Plenković', ru: 'Андрей Пленкович' },
    aliases: {
      en: ['Plenković', 'Plenkovic', 'Andrej Plenkovic'],
      ru: ['Пленкович'],
    },
    definition: {
      en: 'Prime minister of Croatia from October 2016.',
      ru: 'Премьер-министр Хорватии с октября 2016 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Croatia', ru: 'Премьер-министр Хорватии' }, from: '2016-10-19' },
    ],
    wikipedia: 'Andrej Plenković',
  },
  {
    id: 'andrzej-duda',
    kind: 'person',
    of: 'poland',
    name: { en: 'Andrzej Duda', ru: 'Анджей Дуда' },
    aliases: {
      en: ['?Duda'],
      ru: ['?Дуда'],
    },
    definition: {
      en: 'President of Poland from August 2015 to August 2025.',
      ru: 'Президент Польши с августа 2015 по август 2025 года.',
    },
    roles: [
      { title: { en: 'President of Poland', ru: 'Президент Польши' }, from: '2015-08-06', to: '2025-08-06' },
    ],
    wikipedia: 'Andrzej Duda',
  },
  {
    id: 'andy-burnham',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Andy Burnham', ru: 'Энди Бёрнэм' },
    aliases: {
      en: ['Burnham'],
      ru: ['Бёрнэм'],
    },
    definition: {
      en: "British Labour politician, mayor of Greater Manchester from 2017; returned to parliament and sought the party's leadership in June 2026.",
      ru: 'Британский лейборист, мэр Большого Манчестера с 2017 года; в июне 2026 года избран в парламент и выдвинулся в лидеры партии.',
    },
    roles: [
      { title: { en: 'Mayor of Greater Manchester', ru: 'Мэр Большого Манчестера' }, from: '2017-05', to: '2026' },
    ],
    wikipedia: 'Andy Burnham',
  },
  {
    id: 'angela-merkel',
    kind: 'person',
    of: 'germany',
    name: { en: 'Angela Merkel', ru: 'Ангела Меркель' },
    aliases: {
      en: ['Merkel'],
      ru: ['Меркель'],
    },
    definition: {
      en: 'Chancellor of Germany from 2005 to 2021, Christian Democrat.',
      ru: 'Федеральный канцлер Германии в 2005–2021 годах, христианский демократ.',
    },
    roles: [
      { title: { en: 'Chancellor of Germany', ru: 'Федеральный канцлер Германии' }, from: '2005-11-22', to: '2021-12-08' },
    ],
    wikipedia: 'Angela Merkel',
  },
  {
    id: 'ann-linde',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Ann Linde', ru: 'Анн Линде' },
    aliases: {
      en: ['?Linde'],
      ru: ['?Линде'],
    },
    definition: {
      en: 'Foreign minister of Sweden from 2019 to 2022.',
      ru: 'Министр иностранных дел Швеции в 2019–2022 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Sweden', ru: 'Министр иностранных дел Швеции' }, from: '2019-09-10', to: '2022-10-18' },
    ],
    wikipedia: 'Ann Linde',
  },
  {
    id: 'annalena-baerbock',
    kind: 'person',
    of: 'germany',
    name: { en: 'Annalena Baerbock', ru: 'Анналена Бербок' },
    aliases: {
      en: ['Baerbock'],
      ru: ['Бербок'],
    },
    definition: {
      en: 'Foreign minister of Germany from 2021 to 2025, of the Greens; president of the UN General Assembly from September 2025.',
      ru: 'Министр иностранных дел Германии в 2021–2025 годах, представитель «зелёных»; с сентября 2025 года председатель Генассамблеи ООН.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '2021-12-08', to: '2025-05-06' },
      { title: { en: 'President of the UN General Assembly', ru: 'Председатель Генеральной Ассамблеи ООН' }, from: '2025-09-09', to: '2026-09' },
    ],
    wikipedia: 'Annalena Baerbock',
  },
  {
    id: 'annegret-kramp-karrenbauer',
    kind: 'person',
    of: 'germany',
    name: { en: 'Annegret Kramp-Karrenbauer', ru: 'Аннегрет Крамп-Карренбауэр' },
    aliases: {
      en: ['Kramp-Karrenbauer'],
      ru: ['Крамп-Карренбауэр'],
    },
    definition: {
      en: 'Defence minister of Germany from 2019 to 2021, leader of the Christian Democratic Union in 2018–2021.',
      ru: 'Министр обороны Германии в 2019–2021 годах, лидер Христианско-демократического союза в 2018–2021 годах.',
    },
    roles: [
      { title: { en: 'Leader of the Christian Democratic Union', ru: 'Председатель Христианско-демократического союза' }, from: '2018-12', to: '2021-01' },
      { title: { en: 'Minister of Defence of Germany', ru: 'Министр обороны Германии' }, from: '2019-07-17', to: '2021-12-08' },
    ],
    wikipedia: 'Annegret Kramp-Karrenbauer',
  },
  {
    id: 'antonio-tajani',
    kind: 'person',
    of: 'italy',
    name: { en: 'Antonio Tajani', ru: 'Антонио Таяни' },
    aliases: {
      en: ['Tajani'],
      ru: ['Таяни'],
    },
    definition: {
      en: 'Foreign minister of Italy from October 2022, president of the European Parliament in 2017–2019.',
      ru: 'Министр иностранных дел Италии с октября 2022 года, председатель Европарламента в 2017–2019 годах.',
    },
    roles: [
      { title: { en: 'President of the European Parliament', ru: 'Председатель Европейского парламента' }, from: '2017-01-17', to: '2019-07' },
      { title: { en: 'Minister of Foreign Affairs of Italy', ru: 'Министр иностранных дел Италии' }, from: '2022-10-22' },
    ],
    wikipedia: 'Antonio Tajani',
  },
  {
    id: 'antonis-samaras',
    kind: 'person',
    of: 'greece',
    name: { en: 'Antonis Samaras', ru: 'Антонис Самарас' },
    aliases: {
      en: ['Samaras'],
      ru: ['?Самарас'],
    },
    definition: {
      en: 'Prime minister of Greece from 2012 to 2015.',
      ru: 'Премьер-министр Греции в 2012–2015 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Greece', ru: 'Премьер-министр Греции' }, from: '2012-06-20', to: '2015-01-26' },
    ],
    wikipedia: 'Antonis Samaras',
  },
  {
    id: 'bart-de-wever',
    kind: 'person',
    of: 'belgium',
    name: { en: 'Bart De Wever', ru: 'Барт Де Вевер' },
    aliases: {
      en: ['De Wever'],
      ru: ['Де Вевер'],
    },
    definition: {
      en: 'Prime minister of Belgium from February 2025, of the New Flemish Alliance.',
      ru: 'Премьер-министр Бельгии с февраля 2025 года, лидер Нового фламандского альянса.',
    },
    roles: [
      { title: { en: 'Prime Minister of Belgium', ru: 'Премьер-министр Бельгии' }, from: '2025-02-03' },
    ],
    wikipedia: 'Bart De Wever',
  },
  {
    id: 'beata-szydlo',
    kind: 'person',
    of: 'poland',
    name: { en: 'Beata Szydło', ru: 'Беата Шидло' },
    aliases: {
      en: ['Szydło', 'Szydlo', 'Beata Szydlo'],
      ru: ['Шидло'],
    },
    definition: {
      en: 'Prime minister of Poland from 2015 to 2017, of Law and Justice.',
      ru: 'Премьер-министр Польши в 2015–2017 годах, представительница «Права и справедливости».',
    },
    roles: [
      { title: { en: 'Prime Minister of Poland', ru: 'Премьер-министр Польши' }, from: '2015-11-16', to: '2017-12-11' },
    ],
    wikipedia: 'Beata Szydło',
  },
  {
    id: 'ben-wallace',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Ben Wallace', ru: 'Бен Уоллес' },
    aliases: {
      en: ['?Wallace'],
      ru: ['?Уоллес'],
    },
    definition: {
      en: 'UK defence secretary from July 2019 to August 2023.',
      ru: 'Министр обороны Великобритании с июля 2019 по август 2023 года.',
    },
    roles: [
      { title: { en: 'UK Defence Secretary', ru: 'Министр обороны Великобритании' }, from: '2019-07-24', to: '2023-08-31' },
    ],
    wikipedia: 'Ben Wallace (politician)',
  },
  {
    id: 'benito-mussolini',
    kind: 'person',
    of: 'italy',
    name: { en: 'Benito Mussolini', ru: 'Бенито Муссолини' },
    aliases: {
      en: ['Mussolini'],
      ru: ['Муссолини'],
    },
    definition: {
      en: 'Fascist leader of Italy, prime minister from October 1922 to July 1943.',
      ru: 'Лидер фашистской Италии, премьер-министр с октября 1922 по июль 1943 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '1922-10-31', to: '1943-07-25' },
    ],
    wikipedia: 'Benito Mussolini',
  },
  {
    id: 'bernard-kouchner',
    kind: 'person',
    of: 'france',
    name: { en: 'Bernard Kouchner', ru: 'Бернар Кушнер' },
    aliases: {
      en: ['Kouchner'],
    },
    definition: {
      en: 'Foreign minister of France from 2007 to 2010, a founder of Médecins Sans Frontières, first head of the UN mission in Kosovo.',
      ru: 'Министр иностранных дел Франции в 2007–2010 годах, один из основателей «Врачей без границ», первый глава миссии ООН в Косово.',
    },
    roles: [
      { title: { en: 'Head of the UN mission in Kosovo', ru: 'Глава миссии ООН в Косово' }, from: '1999-07', to: '2001-01' },
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2007-05', to: '2010-11' },
    ],
    wikipedia: 'Bernard Kouchner',
  },
  {
    id: 'boris-johnson',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Boris Johnson', ru: 'Борис Джонсон' },
    aliases: {
      en: ['?Johnson'],
      ru: ['?Джонсон'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from 2019 to 2022, took it out of the EU; earlier mayor of London and foreign secretary.',
      ru: 'Премьер-министр Великобритании с 2019 по 2022 год, при нём она вышла из ЕС; прежде мэр Лондона и министр иностранных дел.',
    },
    roles: [
      { title: { en: 'Mayor of London', ru: 'Мэр Лондона' }, from: '2008-05', to: '2016-05' },
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2016-07-13', to: '2018-07-09' },
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '2019-07-24', to: '2022-09-06' },
    ],
    wikipedia: 'Boris Johnson',
  },
  {
    id: 'boris-pistorius',
    kind: 'person',
    of: 'germany',
    name: { en: 'Boris Pistorius', ru: 'Борис Писториус' },
    aliases: {
      en: ['Pistorius'],
      ru: ['Писториус'],
    },
    definition: {
      en: 'Defence minister of Germany from January 2023, Social Democrat.',
      ru: 'Министр обороны Германии с января 2023 года, социал-демократ.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Germany', ru: 'Министр обороны Германии' }, from: '2023-01-19' },
    ],
    wikipedia: 'Boris Pistorius',
  },
  {
    id: 'boris-tadic',
    kind: 'person',
    of: 'serbia',
    name: { en: 'Boris Tadić', ru: 'Борис Тадич' },
    aliases: {
      en: ['Tadić', 'Tadic', 'Boris Tadic'],
      ru: ['Тадич'],
    },
    definition: {
      en: 'President of Serbia from 2004 to 2012.',
      ru: 'Президент Сербии в 2004–2012 годах.',
    },
    roles: [
      { title: { en: 'President of Serbia', ru: 'Президент Сербии' }, from: '2004-07-11', to: '2012-04-05' },
    ],
    wikipedia: 'Boris Tadić',
  },
  {
    id: 'boyko-borissov',
    kind: 'person',
    of: 'bulgaria',
    name: { en: 'Boyko Borissov', ru: 'Бойко Борисов' },
    aliases: {
      en: ['Borissov', '?Borisov', 'Boyko Borisov', 'Boiko Borisov'],
      ru: ['?Борисов'],
    },
    definition: {
      en: 'Prime minister of Bulgaria three times between 2009 and 2021, leader of the party GERB.',
      ru: 'Трижды премьер-министр Болгарии в 2009–2021 годах, лидер партии ГЕРБ.',
    },
    roles: [
      { title: { en: 'Prime Minister of Bulgaria', ru: 'Премьер-министр Болгарии' }, from: '2009-07-27', to: '2013-03-13' },
      { title: { en: 'Prime Minister of Bulgaria', ru: 'Премьер-министр Болгарии' }, from: '2014-11-07', to: '2017-01-27' },
      { title: { en: 'Prime Minister of Bulgaria', ru: 'Премьер-министр Болгарии' }, from: '2017-05-04', to: '2021-05-12' },
    ],
    wikipedia: 'Boyko Borissov',
  },
  {
    id: 'bronislaw-komorowski',
    kind: 'person',
    of: 'poland',
    name: { en: 'Bronisław Komorowski', ru: 'Бронислав Коморовский' },
    aliases: {
      en: ['Komorowski', 'Bronislaw Komorowski'],
      ru: ['Коморовский'],
    },
    definition: {
      en: 'President of Poland from 2010 to 2015.',
      ru: 'Президент Польши в 2010–2015 годах.',
    },
    roles: [
      { title: { en: 'President of Poland', ru: 'Президент Польши' }, from: '2010-08-06', to: '2015-08-06' },
    ],
    wikipedia: 'Bronisław Komorowski',
  },
  {
    id: 'bruno-kreisky',
    kind: 'person',
    of: 'austria',
    name: { en: 'Bruno Kreisky', ru: 'Бруно Крайский' },
    aliases: {
      en: ['Kreisky'],
      ru: ['Крайский'],
    },
    definition: {
      en: 'Chancellor of Austria from 1970 to 1983, Social Democrat.',
      ru: 'Федеральный канцлер Австрии в 1970–1983 годах, социал-демократ.',
    },
    roles: [
      { title: { en: 'Chancellor of Austria', ru: 'Федеральный канцлер Австрии' }, from: '1970-04-21', to: '1983-05-24' },
    ],
    wikipedia: 'Bruno Kreisky',
  },
  {
    id: 'calin-georgescu',
    kind: 'person',
    of: 'romania',
    name: { en: 'Călin Georgescu', ru: 'Кэлин Джорджеску' },
    aliases: {
      en: ['Calin Georgescu', '?Georgescu'],
      ru: ['?Джорджеску'],
    },
    definition: {
      en: 'Romanian politician of the far right who led the first round of the presidential election of November 2024, later annulled by the court.',
      ru: 'Румынский ультраправый политик, лидировал в первом туре президентских выборов в ноябре 2024 года, отменённых затем судом.',
    },
    roles: [
      { title: { en: 'Candidate in the presidential election in Romania', ru: 'Кандидат на президентских выборах в Румынии' }, from: '2024', to: '2025-03' },
    ],
    wikipedia: 'Călin Georgescu',
  },
  {
    id: 'carl-bildt',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Carl Bildt', ru: 'Карл Бильдт' },
    aliases: {
      en: ['Bildt'],
      ru: ['Бильдт'],
    },
    definition: {
      en: 'Prime minister of Sweden in 1991–1994, foreign minister in 2006–2014, international representative in Bosnia in 1995–1997.',
      ru: 'Премьер-министр Швеции в 1991–1994 годах, министр иностранных дел в 2006–2014 годах, представитель международного сообщества в Боснии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Sweden', ru: 'Премьер-министр Швеции' }, from: '1991-10-04', to: '1994-10' },
      { title: { en: 'High Representative for Bosnia and Herzegovina', ru: 'Высокий представитель по Боснии и Герцеговине' }, from: '1995-12', to: '1997-06' },
      { title: { en: 'Minister of Foreign Affairs of Sweden', ru: 'Министр иностранных дел Швеции' }, from: '2006-10-06', to: '2014-10-03' },
    ],
    wikipedia: 'Carl Bildt',
  },
  {
    id: 'catherine-colonna',
    kind: 'person',
    of: 'france',
    name: { en: 'Catherine Colonna', ru: 'Катрин Колонна' },
    aliases: {
      en: ['Colonna'],
      ru: ['?Колонна'],
    },
    definition: {
      en: 'Foreign minister of France from May 2022 to January 2024.',
      ru: 'Министр иностранных дел Франции с мая 2022 по январь 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2022-05-20', to: '2024-01-11' },
    ],
    wikipedia: 'Catherine Colonna',
  },
  {
    id: 'charles-de-gaulle',
    kind: 'person',
    of: 'france',
    name: { en: 'Charles de Gaulle', ru: 'Шарль де Голль' },
    aliases: {
      en: ['de Gaulle', 'General de Gaulle'],
      ru: ['де Голль', 'Генерал де Голль'],
    },
    definition: {
      en: 'Leader of Free France in the Second World War, president from 1959 to 1969. Lived 1890–1970.',
      ru: 'Лидер «Свободной Франции» во Второй мировой войне, президент в 1959–1969 годах. Годы жизни: 1890–1970.',
    },
    roles: [
      { title: { en: 'Head of the Provisional Government of France', ru: 'Глава Временного правительства Франции' }, from: '1944-06', to: '1946-01' },
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '1958-06-01', to: '1959-01-08' },
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '1959-01-08', to: '1969-04-28' },
    ],
    wikipedia: 'Charles de Gaulle',
  },
  {
    id: 'charles-iii',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Charles III', ru: 'Карл III' },
    aliases: {
      en: ['King Charles III', '?King Charles', '?Prince Charles'],
      ru: ['Король Карл III', 'Король Великобритании Карл III'],
    },
    definition: {
      en: 'King of the United Kingdom and other realms from September 2022.',
      ru: 'Король Великобритании и других королевств Содружества с сентября 2022 года.',
    },
    roles: [
      { title: { en: 'King of the United Kingdom', ru: 'Король Великобритании' }, from: '2022-09-08' },
    ],
    wikipedia: 'Charles III',
  },
  {
    id: 'christian-lindner',
    kind: 'person',
    of: 'germany',
    name: { en: 'Christian Lindner', ru: 'Кристиан Линднер' },
    aliases: {
      en: ['Lindner'],
      ru: ['?Линднер'],
    },
    definition: {
      en: 'Finance minister of Germany from 2021 to November 2024, leader of the Free Democrats.',
      ru: 'Министр финансов Германии с 2021 по ноябрь 2024 года, лидер Свободной демократической партии.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Germany', ru: 'Министр финансов Германии' }, from: '2021-12-08', to: '2024-11-07' },
    ],
    wikipedia: 'Christian Lindner',
  },
  {
    id: 'christian-stocker',
    kind: 'person',
    of: 'austria',
    name: { en: 'Christian Stocker', ru: 'Кристиан Штокер' },
    aliases: {
      en: ['?Stocker'],
      ru: ['?Штокер'],
    },
    definition: {
      en: 'Chancellor of Austria from March 2025.',
      ru: 'Федеральный канцлер Австрии с марта 2025 года.',
    },
    roles: [
      { title: { en: 'Chancellor of Austria', ru: 'Федеральный канцлер Австрии' }, from: '2025-03-03' },
    ],
    wikipedia: 'Christian Stocker',
  },
  {
    id: 'christine-lambrecht',
    kind: 'person',
    of: 'germany',
    name: { en: 'Christine Lambrecht', ru: 'Кристине Ламбрехт' },
    aliases: {
      en: ['?Lambrecht'],
      ru: ['?Ламбрехт'],
    },
    definition: {
      en: 'Defence minister of Germany from December 2021 to January 2023.',
      ru: 'Министр обороны Германии с декабря 2021 по январь 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Germany', ru: 'Министр обороны Германии' }, from: '2021-12-08', to: '2023-01-19' },
    ],
    wikipedia: 'Christine Lambrecht',
  },
  {
    id: 'costas-simitis',
    kind: 'person',
    of: 'greece',
    name: { en: 'Costas Simitis', ru: 'Костас Симитис' },
    aliases: {
      en: ['Simitis', 'Kostas Simitis'],
      ru: ['Симитис'],
    },
    definition: {
      en: 'Prime minister of Greece from 1996 to 2004, brought it into the euro area. Lived 1936–2025.',
      ru: 'Премьер-министр Греции в 1996–2004 годах, при нём она вошла в еврозону. Годы жизни: 1936–2025.',
    },
    roles: [
      { title: { en: 'Prime Minister of Greece', ru: 'Премьер-министр Греции' }, from: '1996-01-22', to: '2004-03-10' },
    ],
    wikipedia: 'Costas Simitis',
  },
  {
    id: 'dalia-grybauskaite',
    kind: 'person',
    of: 'lithuania',
    name: { en: 'Dalia Grybauskaitė', ru: 'Даля Грибаускайте' },
    aliases: {
      en: ['Grybauskaitė', 'Grybauskaite', 'Dalia Grybauskaite'],
      ru: ['Грибаускайте'],
    },
    definition: {
      en: 'President of Lithuania from 2009 to 2019.',
      ru: 'Президент Литвы в 2009–2019 годах.',
    },
    roles: [
      { title: { en: 'President of Lithuania', ru: 'Президент Литвы' }, from: '2009-07-12', to: '2019-07-12' },
    ],
    wikipedia: 'Dalia Grybauskaitė',
  },
  {
    id: 'dan-jarvis',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Dan Jarvis', ru: 'Дэн Джарвис' },
    aliases: {
      en: ['?Jarvis'],
      ru: ['?Джарвис'],
    },
    definition: {
      en: 'UK defence secretary from June 2026, before that security minister.',
      ru: 'Министр обороны Великобритании с июня 2026 года, прежде министр по безопасности.',
    },
    roles: [
      { title: { en: 'UK Minister of State for Security', ru: 'Государственный министр Великобритании по вопросам безопасности' }, from: '2024-07', to: '2026-06-11' },
      { title: { en: 'UK Defence Secretary', ru: 'Министр обороны Великобритании' }, from: '2026-06-11' },
    ],
    wikipedia: 'Dan Jarvis',
  },
  {
    id: 'david-cameron',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'David Cameron', ru: 'Дэвид Кэмерон' },
    aliases: {
      en: ['Cameron', 'Lord Cameron'],
      ru: ['Кэмерон'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from 2010 to 2016, called the Brexit referendum; foreign secretary in 2023–2024.',
      ru: 'Премьер-министр Великобритании с 2010 по 2016 год, назначил референдум о выходе из ЕС; министр иностранных дел в 2023–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '2010-05-11', to: '2016-07-13' },
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2023-11-13', to: '2024-07-05' },
    ],
    wikipedia: 'David Cameron',
  },
  {
    id: 'david-lammy',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'David Lammy', ru: 'Дэвид Лэмми' },
    aliases: {
      en: ['Lammy'],
      ru: ['Лэмми'],
    },
    definition: {
      en: 'UK foreign secretary from July 2024 to September 2025, then deputy prime minister and justice secretary.',
      ru: 'Министр иностранных дел Великобритании с июля 2024 по сентябрь 2025 года, затем заместитель премьер-министра и министр юстиции.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2024-07-05', to: '2025-09-05' },
      { title: { en: 'UK Deputy Prime Minister', ru: 'Заместитель премьер-министра Великобритании' }, from: '2025-09-05' },
    ],
    wikipedia: 'David Lammy',
  },
  {
    id: 'david-miliband',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'David Miliband', ru: 'Дэвид Милибэнд' },
    aliases: {
      en: ['?Miliband'],
      ru: ['?Милибэнд'],
    },
    definition: {
      en: 'UK foreign secretary from 2007 to 2010, head of the International Rescue Committee from 2013.',
      ru: 'Министр иностранных дел Великобритании в 2007–2010 годах, глава Международного комитета спасения с 2013 года.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2007-06-28', to: '2010-05-11' },
      { title: { en: 'President of the International Rescue Committee', ru: 'Президент Международного комитета спасения' }, from: '2013-09' },
    ],
    wikipedia: 'David Miliband',
  },
  {
    id: 'dick-schoof',
    kind: 'person',
    of: 'netherlands',
    name: { en: 'Dick Schoof', ru: 'Дик Схоф' },
    aliases: {
      en: ['Schoof'],
      ru: ['Схоф'],
    },
    definition: {
      en: 'Prime minister of the Netherlands from July 2024 (as of January 2026).',
      ru: 'Премьер-министр Нидерландов с июля 2024 года (на январь 2026 года).',
    },
    roles: [
      { title: { en: 'Prime Minister of the Netherlands', ru: 'Премьер-министр Нидерландов' }, from: '2024-07-02' },
    ],
    wikipedia: 'Dick Schoof',
  },
  {
    id: 'dominic-raab',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Dominic Raab', ru: 'Доминик Рааб' },
    aliases: {
      en: ['Raab'],
      ru: ['Рааб'],
    },
    definition: {
      en: 'UK foreign secretary from 2019 to 2021, then deputy prime minister.',
      ru: 'Министр иностранных дел Великобритании в 2019–2021 годах, затем заместитель премьер-министра.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2019-07-24', to: '2021-09-15' },
    ],
    wikipedia: 'Dominic Raab',
  },
  {
    id: 'dominique-de-villepin',
    kind: 'person',
    of: 'france',
    name: { en: 'Dominique de Villepin', ru: 'Доминик де Вильпен' },
    aliases: {
      en: ['Villepin'],
      ru: ['Вильпен'],
    },
    definition: {
      en: 'Foreign minister of France in 2002–2004, spoke at the UN against the war in Iraq; prime minister in 2005–2007.',
      ru: 'Министр иностранных дел Франции в 2002–2004 годах, выступил в ООН против войны в Ираке; премьер-министр в 2005–2007 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2002-05-07', to: '2004-03-31' },
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '2005-05-31', to: '2007-05' },
    ],
    wikipedia: 'Dominique de Villepin',
  },
  {
    id: 'donald-tusk',
    kind: 'person',
    of: 'poland',
    name: { en: 'Donald Tusk', ru: 'Дональд Туск' },
    aliases: {
      en: ['Tusk'],
      ru: ['Туск'],
    },
    definition: {
      en: 'Prime minister of Poland in 2007–2014 and from December 2023, president of the European Council in 2014–2019.',
      ru: 'Премьер-министр Польши в 2007–2014 годах и с декабря 2023 года, председатель Европейского совета в 2014–2019 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Poland', ru: 'Премьер-министр Польши' }, from: '2007-11-16', to: '2014-09-22' },
      { title: { en: 'President of the European Council', ru: 'Председатель Европейского совета' }, from: '2014-12-01', to: '2019-11-30' },
      { title: { en: 'Prime Minister of Poland', ru: 'Премьер-министр Польши' }, from: '2023-12-13' },
    ],
    wikipedia: 'Donald Tusk',
  },
  {
    id: 'edgars-rinkevics',
    kind: 'person',
    of: 'latvia',
    name: { en: 'Edgars Rinkēvičs', ru: 'Эдгарс Ринкевичс' },
    aliases: {
      en: ['Rinkēvičs', 'Rinkevics', 'Edgars Rinkevics'],
      ru: ['Ринкевичс'],
    },
    definition: {
      en: 'President of Latvia from July 2023, foreign minister from 2011 to 2023.',
      ru: 'Президент Латвии с июля 2023 года, министр иностранных дел в 2011–2023 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Latvia', ru: 'Министр иностранных дел Латвии' }, from: '2011-10-25', to: '2023-07-07' },
      { title: { en: 'President of Latvia', ru: 'Президент Латвии' }, from: '2023-07-08' },
    ],
    wikipedia: 'Edgars Rinkēvičs',
  },
  {
    id: 'edi-rama',
    kind: 'person',
    of: 'albania',
    name: { en: 'Edi Rama', ru: 'Эди Рама' },
    aliases: {
      en: ['?Rama'],
      ru: ['?Рама'],
    },
    definition: {
      en: 'Prime minister of Albania from September 2013, Socialist.',
      ru: 'Премьер-министр Албании с сентября 2013 года, социалист.',
    },
    roles: [
      { title: { en: 'Prime Minister of Albania', ru: 'Премьер-министр Албании' }, from: '2013-09' },
    ],
    wikipedia: 'Edi Rama',
  },
  {
    id: 'edouard-philippe',
    kind: 'person',
    of: 'france',
    name: { en: 'Édouard Philippe', ru: 'Эдуар Филипп' },
    aliases: {
      en: ['Edouard Philippe'],
    },
    definition: {
      en: 'Prime minister of France from 2017 to 2020.',
      ru: 'Премьер-министр Франции в 2017–2020 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '2017-05-15', to: '2020-07-03' },
    ],
    wikipedia: 'Édouard Philippe',
  },
  {
    id: 'elina-valtonen',
    kind: 'person',
    of: 'finland',
    name: { en: 'Elina Valtonen', ru: 'Элина Валтонен' },
    aliases: {
      en: ['Valtonen'],
      ru: ['Валтонен'],
    },
    definition: {
      en: 'Foreign minister of Finland from June 2023.',
      ru: 'Министр иностранных дел Финляндии с июня 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Finland', ru: 'Министр иностранных дел Финляндии' }, from: '2023-06-20' },
    ],
    wikipedia: 'Elina Valtonen',
  },
  {
    id: 'elizabeth-ii',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Elizabeth II', ru: 'Елизавета II' },
    aliases: {
      en: ['Queen Elizabeth II', '?Queen Elizabeth'],
      ru: ['Королева Елизавета II', '?Королева Елизавета'],
    },
    definition: {
      en: 'Queen of the United Kingdom and other realms from 1952 to her death in September 2022.',
      ru: 'Королева Великобритании и других королевств Содружества с 1952 года до смерти в сентябре 2022 года.',
    },
    roles: [
      { title: { en: 'Queen of the United Kingdom', ru: 'Королева Великобритании' }, from: '1952-02-06', to: '2022-09-08' },
    ],
    wikipedia: 'Elizabeth II',
  },
  {
    id: 'emmanuel-macron',
    kind: 'person',
    of: 'france',
    name: { en: 'Emmanuel Macron', ru: 'Эмманюэль Макрон' },
    aliases: {
      en: ['Macron'],
      ru: ['Макрон', 'Эммануэль Макрон'],
    },
    definition: {
      en: 'President of France from May 2017, minister of the economy from 2014 to 2016.',
      ru: 'Президент Франции с мая 2017 года, министр экономики в 2014–2016 годах.',
    },
    roles: [
      { title: { en: 'Minister of the Economy of France', ru: 'Министр экономики Франции' }, from: '2014-08-26', to: '2016-08-30' },
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '2017-05-14' },
    ],
    wikipedia: 'Emmanuel Macron',
  },
  {
    id: 'enrico-letta',
    kind: 'person',
    of: 'italy',
    name: { en: 'Enrico Letta', ru: 'Энрико Летта' },
    aliases: {
      en: ['Letta'],
      ru: ['Летта'],
    },
    definition: {
      en: "Prime minister of Italy in 2013–2014, author of a report on the EU's single market in 2024.",
      ru: 'Премьер-министр Италии в 2013–2014 годах, автор доклада о едином рынке ЕС 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2013-04-28', to: '2014-02-22' },
    ],
    wikipedia: 'Enrico Letta',
  },
  {
    id: 'erich-honecker',
    kind: 'person',
    of: 'east-germany',
    name: { en: 'Erich Honecker', ru: 'Эрих Хонеккер' },
    aliases: {
      en: ['Honecker'],
      ru: ['Хонеккер'],
    },
    definition: {
      en: 'Leader of East Germany from 1971 to October 1989. Lived 1912–1994.',
      ru: 'Руководитель ГДР с 1971 по октябрь 1989 года. Годы жизни: 1912–1994.',
    },
    roles: [
      { title: { en: 'General Secretary of the Socialist Unity Party of Germany', ru: 'Генеральный секретарь ЦК СЕПГ' }, from: '1971-05', to: '1989-10-18' },
    ],
    wikipedia: 'Erich Honecker',
  },
  {
    id: 'erna-solberg',
    kind: 'person',
    of: 'norway',
    name: { en: 'Erna Solberg', ru: 'Эрна Сольберг' },
    aliases: {
      en: ['Solberg'],
      ru: ['Сольберг'],
    },
    definition: {
      en: 'Prime minister of Norway from 2013 to 2021.',
      ru: 'Премьер-министр Норвегии в 2013–2021 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Norway', ru: 'Премьер-министр Норвегии' }, from: '2013-10-16', to: '2021-10-14' },
    ],
    wikipedia: 'Erna Solberg',
  },
  {
    id: 'espen-barth-eide',
    kind: 'person',
    of: 'norway',
    name: { en: 'Espen Barth Eide', ru: 'Эспен Барт Эйде' },
    aliases: {
      en: ['Barth Eide', '?Eide'],
      ru: ['Барт Эйде'],
    },
    definition: {
      en: 'Foreign minister of Norway in 2012–2013 and from October 2023.',
      ru: 'Министр иностранных дел Норвегии в 2012–2013 годах и с октября 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Norway', ru: 'Министр иностранных дел Норвегии' }, from: '2012-09', to: '2013-10-16' },
      { title: { en: 'Minister of Foreign Affairs of Norway', ru: 'Министр иностранных дел Норвегии' }, from: '2023-10-16' },
    ],
    wikipedia: 'Espen Barth Eide',
  },
  {
    id: 'evika-silina',
    kind: 'person',
    of: 'latvia',
    name: { en: 'Evika Siliņa', ru: 'Эвика Силиня' },
    aliases: {
      en: ['Siliņa', 'Silina', 'Evika Silina'],
      ru: ['Силиня'],
    },
    definition: {
      en: 'Prime minister of Latvia from September 2023 (as of early 2026).',
      ru: 'Премьер-министр Латвии с сентября 2023 года (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'Prime Minister of Latvia', ru: 'Премьер-министр Латвии' }, from: '2023-09-15' },
    ],
    wikipedia: 'Evika Siliņa',
  },
  {
    id: 'felipe-gonzalez',
    kind: 'person',
    of: 'spain',
    name: { en: 'Felipe González', ru: 'Фелипе Гонсалес' },
    aliases: {
      en: ['?González', '?Gonzalez', 'Felipe Gonzalez'],
      ru: ['?Гонсалес'],
    },
    definition: {
      en: 'Prime minister of Spain from 1982 to 1996, Socialist.',
      ru: 'Премьер-министр Испании в 1982–1996 годах, социалист.',
    },
    roles: [
      { title: { en: 'Prime Minister of Spain', ru: 'Премьер-министр Испании' }, from: '1982-12-02', to: '1996-05-05' },
    ],
    wikipedia: 'Felipe González',
  },
  {
    id: 'felipe-vi',
    kind: 'person',
    of: 'spain',
    name: { en: 'Felipe VI', ru: 'Филипп VI' },
    aliases: {
      en: ['King Felipe VI', '?King Felipe'],
      ru: ['Король Филипп VI', 'Фелипе VI'],
    },
    definition: {
      en: 'King of Spain from June 2014.',
      ru: 'Король Испании с июня 2014 года.',
    },
    roles: [
      { title: { en: 'King of Spain', ru: 'Король Испании' }, from: '2014-06-19' },
    ],
    wikipedia: 'Felipe VI',
  },
  {
    id: 'ferenc-gyurcsany',
    kind: 'person',
    of: 'hungary',
    name: { en: 'Ferenc Gyurcsány', ru: 'Ференц Дюрчань' },
    aliases: {
      en: ['Gyurcsány', 'Gyurcsany', 'Ferenc Gyurcsany'],
      ru: ['Дюрчань'],
    },
    definition: {
      en: 'Prime minister of Hungary from 2004 to 2009, Socialist.',
      ru: 'Премьер-министр Венгрии в 2004–2009 годах, социалист.',
    },
    roles: [
      { title: { en: 'Prime Minister of Hungary', ru: 'Премьер-министр Венгрии' }, from: '2004-09-29', to: '2009-04-14' },
    ],
    wikipedia: 'Ferenc Gyurcsány',
  },
  {
    id: 'francisco-franco',
    kind: 'person',
    of: 'spain',
    name: { en: 'Francisco Franco', ru: 'Франсиско Франко' },
    aliases: {
      en: ['General Franco', '?Franco'],
      ru: ['Генерал Франко', '?Франко'],
    },
    definition: {
      en: 'Spanish general, head of state from the civil war of the 1930s to his death in November 1975.',
      ru: 'Испанский генерал, глава государства со времён гражданской войны 1930-х годов до смерти в ноябре 1975 года.',
    },
    roles: [
      { title: { en: 'Head of state of Spain', ru: 'Глава государства Испании' }, from: '1936-10-01', to: '1975-11-20' },
    ],
    wikipedia: 'Francisco Franco',
  },
  {
    id: 'francois-bayrou',
    kind: 'person',
    of: 'france',
    name: { en: 'François Bayrou', ru: 'Франсуа Байру' },
    aliases: {
      en: ['Bayrou', 'Francois Bayrou'],
      ru: ['Байру'],
    },
    definition: {
      en: 'Prime minister of France from December 2024 to September 2025.',
      ru: 'Премьер-министр Франции с декабря 2024 по сентябрь 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '2024-12-13', to: '2025-09' },
    ],
    wikipedia: 'François Bayrou',
  },
  {
    id: 'francois-hollande',
    kind: 'person',
    of: 'france',
    name: { en: 'François Hollande', ru: 'Франсуа Олланд' },
    aliases: {
      en: ['Hollande', 'Francois Hollande'],
      ru: ['Олланд'],
    },
    definition: {
      en: 'President of France from 2012 to 2017, Socialist; took part in the Minsk agreements on Donbas.',
      ru: 'Президент Франции в 2012–2017 годах, социалист; участник Минских соглашений по Донбассу.',
    },
    roles: [
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '2012-05-15', to: '2017-05-14' },
    ],
    wikipedia: 'François Hollande',
  },
  {
    id: 'francois-mitterrand',
    kind: 'person',
    of: 'france',
    name: { en: 'François Mitterrand', ru: 'Франсуа Миттеран' },
    aliases: {
      en: ['Mitterrand', 'Francois Mitterrand'],
      ru: ['Миттеран'],
    },
    definition: {
      en: 'President of France from 1981 to 1995, Socialist. Lived 1916–1996.',
      ru: 'Президент Франции в 1981–1995 годах, социалист. Годы жизни: 1916–1996.',
    },
    roles: [
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '1981-05-21', to: '1995-05-17' },
    ],
    wikipedia: 'François Mitterrand',
  },
  {
    id: 'franjo-tudman',
    kind: 'person',
    of: 'croatia',
    name: { en: 'Franjo Tuđman', ru: 'Франьо Туджман' },
    aliases: {
      en: ['Tuđman', 'Tudjman', 'Franjo Tudjman', 'Franjo Tudman'],
      ru: ['Туджман'],
    },
    definition: {
      en: 'First president of Croatia, from 1990 to his death in 1999.',
      ru: 'Первый президент Хорватии, с 1990 года до смерти в 1999 году.',
    },
    roles: [
      { title: { en: 'President of Croatia', ru: 'Президент Хорватии' }, from: '1990-05-30', to: '1999-12-10' },
    ],
    wikipedia: 'Franjo Tuđman',
  },
  {
    id: 'frank-walter-steinmeier',
    kind: 'person',
    of: 'germany',
    name: { en: 'Frank-Walter Steinmeier', ru: 'Франк-Вальтер Штайнмайер' },
    aliases: {
      en: ['Steinmeier'],
      ru: ['Штайнмайер'],
    },
    definition: {
      en: 'President of Germany from March 2017, before that twice foreign minister; the Steinmeier formula on Donbas bears his name.',
      ru: 'Президент Германии с марта 2017 года, прежде дважды министр иностранных дел; его имя носит «формула Штайнмайера» по Донбассу.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '2005-11-22', to: '2009-10' },
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '2013-12-17', to: '2017-01-27' },
      { title: { en: 'President of Germany', ru: 'Президент Германии' }, from: '2017-03-19' },
    ],
    wikipedia: 'Frank-Walter Steinmeier',
  },
  {
    id: 'frans-timmermans',
    kind: 'person',
    of: 'netherlands',
    name: { en: 'Frans Timmermans', ru: 'Франс Тиммерманс' },
    aliases: {
      en: ['Timmermans'],
      ru: ['Тиммерманс'],
    },
    definition: {
      en: 'Foreign minister of the Netherlands in 2012–2014, then vice-president of the European Commission until 2023, in charge of the Green Deal.',
      ru: 'Министр иностранных дел Нидерландов в 2012–2014 годах, затем до 2023 года вице-председатель Еврокомиссии, отвечал за «зелёный курс».',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of the Netherlands', ru: 'Министр иностранных дел Нидерландов' }, from: '2012-11-05', to: '2014-10-17' },
      { title: { en: 'Vice-President of the European Commission', ru: 'Вице-председатель Европейской комиссии' }, from: '2014-11-01', to: '2023-08-22' },
    ],
    wikipedia: 'Frans Timmermans',
  },
  {
    id: 'fredrik-reinfeldt',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Fredrik Reinfeldt', ru: 'Фредрик Райнфельдт' },
    aliases: {
      en: ['Reinfeldt'],
      ru: ['Райнфельдт'],
    },
    definition: {
      en: 'Prime minister of Sweden from 2006 to 2014.',
      ru: 'Премьер-министр Швеции в 2006–2014 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Sweden', ru: 'Премьер-министр Швеции' }, from: '2006-10-06', to: '2014-10-03' },
    ],
    wikipedia: 'Fredrik Reinfeldt',
  },
  {
    id: 'friedrich-merz',
    kind: 'person',
    of: 'germany',
    name: { en: 'Friedrich Merz', ru: 'Фридрих Мерц' },
    aliases: {
      en: ['Merz'],
      ru: ['Мерц'],
    },
    definition: {
      en: 'Chancellor of Germany from May 2025, leader of the Christian Democratic Union from 2022.',
      ru: 'Федеральный канцлер Германии с мая 2025 года, лидер Христианско-демократического союза с 2022 года.',
    },
    roles: [
      { title: { en: 'Leader of the Christian Democratic Union', ru: 'Председатель Христианско-демократического союза' }, from: '2022-01' },
      { title: { en: 'Chancellor of Germany', ru: 'Федеральный канцлер Германии' }, from: '2025-05-06' },
    ],
    wikipedia: 'Friedrich Merz',
  },
  {
    id: 'gabriel-attal',
    kind: 'person',
    of: 'france',
    name: { en: 'Gabriel Attal', ru: 'Габриэль Атталь' },
    aliases: {
      en: ['Attal'],
      ru: ['Атталь'],
    },
    definition: {
      en: 'Prime minister of France from January to September 2024.',
      ru: 'Премьер-министр Франции с января по сентябрь 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '2024-01-09', to: '2024-09-05' },
    ],
    wikipedia: 'Gabriel Attal',
  },
  {
    id: 'gabrielius-landsbergis',
    kind: 'person',
    of: 'lithuania',
    name: { en: 'Gabrielius Landsbergis', ru: 'Габриэлюс Ландсбергис' },
    aliases: {
      en: ['?Landsbergis'],
      ru: ['?Ландсбергис'],
    },
    definition: {
      en: 'Foreign minister of Lithuania from 2020 to 2024, grandson of Vytautas Landsbergis.',
      ru: 'Министр иностранных дел Литвы в 2020–2024 годах, внук Витаутаса Ландсбергиса.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Lithuania', ru: 'Министр иностранных дел Литвы' }, from: '2020-12-11', to: '2024' },
    ],
    wikipedia: 'Gabrielius Landsbergis',
  },
  {
    id: 'geert-wilders',
    kind: 'person',
    of: 'netherlands',
    name: { en: 'Geert Wilders', ru: 'Герт Вилдерс' },
    aliases: {
      en: ['Wilders'],
      ru: ['Вилдерс'],
    },
    definition: {
      en: 'Dutch politician, leader of the far-right Party for Freedom from 2006; it won the election of November 2023.',
      ru: 'Нидерландский политик, лидер крайне правой Партии свободы с 2006 года; партия победила на выборах в ноябре 2023 года.',
    },
    roles: [
      { title: { en: 'Leader of the Party for Freedom', ru: 'Лидер Партии свободы' }, from: '2006-02' },
    ],
    wikipedia: 'Geert Wilders',
  },
  {
    id: 'george-osborne',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'George Osborne', ru: 'Джордж Осборн' },
    aliases: {
      en: ['?Osborne'],
      ru: ['?Осборн'],
    },
    definition: {
      en: 'UK chancellor of the exchequer (finance minister) from 2010 to 2016.',
      ru: 'Канцлер казначейства (министр финансов) Великобритании в 2010–2016 годах.',
    },
    roles: [
      { title: { en: 'UK Chancellor of the Exchequer', ru: 'Министр финансов Великобритании' }, from: '2010-05-11', to: '2016-07-13' },
    ],
    wikipedia: 'George Osborne',
  },
  {
    id: 'george-papandreou',
    kind: 'person',
    of: 'greece',
    name: { en: 'George Papandreou', ru: 'Георгиос Папандреу' },
    aliases: {
      en: ['?Papandreou', 'Georgios Papandreou', 'George A. Papandreou'],
      ru: ['?Папандреу', 'Йоргос Папандреу'],
    },
    definition: {
      en: 'Prime minister of Greece from 2009 to 2011, at the start of its debt crisis.',
      ru: 'Премьер-министр Греции в 2009–2011 годах, в начале долгового кризиса.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Greece', ru: 'Министр иностранных дел Греции' }, from: '1999-02', to: '2004-02' },
      { title: { en: 'Prime Minister of Greece', ru: 'Премьер-министр Греции' }, from: '2009-10-06', to: '2011-11-11' },
    ],
    wikipedia: 'George Papandreou',
  },
  {
    id: 'gerhard-schroder',
    kind: 'person',
    of: 'germany',
    name: { en: 'Gerhard Schröder', ru: 'Герхард Шрёдер' },
    aliases: {
      en: ['Schröder', 'Schroeder', 'Gerhard Schroeder', 'Gerhard Schroder'],
      ru: ['Шрёдер'],
    },
    definition: {
      en: 'Chancellor of Germany from 1998 to 2005, Social Democrat; later on the boards of Nord Stream and Rosneft.',
      ru: 'Федеральный канцлер Германии в 1998–2005 годах, социал-демократ; затем входил в руководящие органы Nord Stream и «Роснефти».',
    },
    roles: [
      { title: { en: 'Chancellor of Germany', ru: 'Федеральный канцлер Германии' }, from: '1998-10-27', to: '2005-11-22' },
    ],
    wikipedia: 'Gerhard Schröder',
  },
  {
    id: 'giorgia-meloni',
    kind: 'person',
    of: 'italy',
    name: { en: 'Giorgia Meloni', ru: 'Джорджа Мелони' },
    aliases: {
      en: ['Meloni'],
      ru: ['Мелони'],
    },
    definition: {
      en: 'Prime minister of Italy from October 2022, leader of the party Brothers of Italy.',
      ru: 'Премьер-министр Италии с октября 2022 года, лидер партии «Братья Италии».',
    },
    roles: [
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2022-10-22' },
    ],
    wikipedia: 'Giorgia Meloni',
  },
  {
    id: 'giorgio-napolitano',
    kind: 'person',
    of: 'italy',
    name: { en: 'Giorgio Napolitano', ru: 'Джорджо Наполитано' },
    aliases: {
      en: ['Napolitano'],
      ru: ['Наполитано'],
    },
    definition: {
      en: 'President of Italy from 2006 to 2015. Lived 1925–2023.',
      ru: 'Президент Италии в 2006–2015 годах. Годы жизни: 1925–2023.',
    },
    roles: [
      { title: { en: 'President of Italy', ru: 'Президент Италии' }, from: '2006-05-15', to: '2015-01-14' },
    ],
    wikipedia: 'Giorgio Napolitano',
  },
  {
    id: 'gitanas-nauseda',
    kind: 'person',
    of: 'lithuania',
    name: { en: 'Gitanas Nausėda', ru: 'Гитанас Науседа' },
    aliases: {
      en: ['Nausėda', 'Nauseda', 'Gitanas Nauseda'],
      ru: ['Науседа'],
    },
    definition: {
      en: 'President of Lithuania from July 2019.',
      ru: 'Президент Литвы с июля 2019 года.',
    },
    roles: [
      { title: { en: 'President of Lithuania', ru: 'Президент Литвы' }, from: '2019-07-12' },
    ],
    wikipedia: 'Gitanas Nausėda',
  },
  {
    id: 'giuseppe-conte',
    kind: 'person',
    of: 'italy',
    name: { en: 'Giuseppe Conte', ru: 'Джузеппе Конте' },
    aliases: {
      en: ['?Conte'],
      ru: ['?Конте'],
    },
    definition: {
      en: 'Prime minister of Italy from 2018 to 2021, later leader of the Five Star Movement.',
      ru: 'Премьер-министр Италии в 2018–2021 годах, затем лидер «Движения пяти звёзд».',
    },
    roles: [
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2018-06-01', to: '2021-02-13' },
    ],
    wikipedia: 'Giuseppe Conte',
  },
  {
    id: 'gordon-brown',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Gordon Brown', ru: 'Гордон Браун' },
    aliases: {
      en: ['?Brown'],
      ru: ['?Браун'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from 2007 to 2010, chancellor of the exchequer from 1997; Labour.',
      ru: 'Премьер-министр Великобритании с 2007 по 2010 год, министр финансов с 1997 года; лейборист.',
    },
    roles: [
      { title: { en: 'UK Chancellor of the Exchequer', ru: 'Министр финансов Великобритании' }, from: '1997-05-02', to: '2007-06-27' },
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '2007-06-27', to: '2010-05-11' },
    ],
    wikipedia: 'Gordon Brown',
  },
  {
    id: 'grant-shapps',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Grant Shapps', ru: 'Грант Шаппс' },
    aliases: {
      en: ['Shapps'],
      ru: ['Шаппс'],
    },
    definition: {
      en: 'UK defence secretary from August 2023 to July 2024.',
      ru: 'Министр обороны Великобритании с августа 2023 по июль 2024 года.',
    },
    roles: [
      { title: { en: 'UK Defence Secretary', ru: 'Министр обороны Великобритании' }, from: '2023-08-31', to: '2024-07-05' },
    ],
    wikipedia: 'Grant Shapps',
  },
  {
    id: 'gro-harlem-brundtland',
    kind: 'person',
    of: 'norway',
    name: { en: 'Gro Harlem Brundtland', ru: 'Гру Харлем Брунтланн' },
    aliases: {
      en: ['Brundtland'],
      ru: ['Брунтланн'],
    },
    definition: {
      en: 'Prime minister of Norway three times in 1981–1996; led the UN commission on sustainable development, then the WHO in 1998–2003.',
      ru: 'Трижды премьер-министр Норвегии в 1981–1996 годах; возглавляла комиссию ООН по устойчивому развитию, в 1998–2003 годах — ВОЗ.',
    },
    roles: [
      { title: { en: 'Prime Minister of Norway', ru: 'Премьер-министр Норвегии' }, from: '1981-02', to: '1981-10' },
      { title: { en: 'Prime Minister of Norway', ru: 'Премьер-министр Норвегии' }, from: '1986-05-09', to: '1989-10-16' },
      { title: { en: 'Prime Minister of Norway', ru: 'Премьер-министр Норвегии' }, from: '1990-11-03', to: '1996-10-25' },
      { title: { en: 'Director-General of the WHO', ru: 'Генеральный директор ВОЗ' }, from: '1998', to: '2003' },
    ],
    wikipedia: 'Gro Harlem Brundtland',
  },
  {
    id: 'guido-crosetto',
    kind: 'person',
    of: 'italy',
    name: { en: 'Guido Crosetto', ru: 'Гвидо Крозетто' },
    aliases: {
      en: ['Crosetto'],
      ru: ['Крозетто'],
    },
    definition: {
      en: 'Defence minister of Italy from October 2022.',
      ru: 'Министр обороны Италии с октября 2022 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Italy', ru: 'Министр обороны Италии' }, from: '2022-10-22' },
    ],
    wikipedia: 'Guido Crosetto',
  },
  {
    id: 'guido-westerwelle',
    kind: 'person',
    of: 'germany',
    name: { en: 'Guido Westerwelle', ru: 'Гидо Вестервелле' },
    aliases: {
      en: ['Westerwelle'],
      ru: ['Вестервелле'],
    },
    definition: {
      en: 'Foreign minister of Germany from 2009 to 2013. Lived 1961–2016.',
      ru: 'Министр иностранных дел Германии в 2009–2013 годах. Годы жизни: 1961–2016.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '2009-10-28', to: '2013-12-17' },
    ],
    wikipedia: 'Guido Westerwelle',
  },
  {
    id: 'guy-verhofstadt',
    kind: 'person',
    of: 'belgium',
    name: { en: 'Guy Verhofstadt', ru: 'Ги Верхофстадт' },
    aliases: {
      en: ['Verhofstadt'],
      ru: ['Верхофстадт'],
    },
    definition: {
      en: 'Prime minister of Belgium from 1999 to 2008, then leader of the liberals in the European Parliament.',
      ru: 'Премьер-министр Бельгии в 1999–2008 годах, затем лидер либералов в Европарламенте.',
    },
    roles: [
      { title: { en: 'Prime Minister of Belgium', ru: 'Премьер-министр Бельгии' }, from: '1999-07-12', to: '2008-03-20' },
    ],
    wikipedia: 'Guy Verhofstadt',
  },
  {
    id: 'hans-dietrich-genscher',
    kind: 'person',
    of: 'germany',
    name: { en: 'Hans-Dietrich Genscher', ru: 'Ганс-Дитрих Геншер' },
    aliases: {
      en: ['Genscher'],
      ru: ['Геншер'],
    },
    definition: {
      en: 'Foreign minister of West Germany and then united Germany from 1974 to 1992.',
      ru: 'Министр иностранных дел ФРГ, затем объединённой Германии в 1974–1992 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '1974-05', to: '1992-05' },
    ],
    wikipedia: 'Hans-Dietrich Genscher',
  },
  {
    id: 'hashim-thaci',
    kind: 'person',
    of: 'kosovo',
    name: { en: 'Hashim Thaçi', ru: 'Хашим Тачи' },
    aliases: {
      en: ['Thaçi', 'Thaci', 'Hashim Thaci'],
      ru: ['Тачи'],
    },
    definition: {
      en: 'A leader of the Kosovo Liberation Army, then prime minister and president of Kosovo; in custody in The Hague since November 2020.',
      ru: 'Один из лидеров Освободительной армии Косово, затем премьер и президент Косово; с ноября 2020 года под стражей в Гааге.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kosovo', ru: 'Премьер-министр Косово' }, from: '2008-01-09', to: '2014-12' },
      { title: { en: 'President of Kosovo', ru: 'Президент Косово' }, from: '2016-04-07', to: '2020-11-05' },
    ],
    wikipedia: 'Hashim Thaçi',
  },
  {
    id: 'heiko-maas',
    kind: 'person',
    of: 'germany',
    name: { en: 'Heiko Maas', ru: 'Хайко Маас' },
    aliases: {
      en: ['?Maas'],
      ru: ['?Маас'],
    },
    definition: {
      en: 'Foreign minister of Germany from 2018 to 2021.',
      ru: 'Министр иностранных дел Германии в 2018–2021 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '2018-03-14', to: '2021-12-08' },
    ],
    wikipedia: 'Heiko Maas',
  },
  {
    id: 'helle-thorning-schmidt',
    kind: 'person',
    of: 'denmark',
    name: { en: 'Helle Thorning-Schmidt', ru: 'Хелле Торнинг-Шмитт' },
    aliases: {
      en: ['Thorning-Schmidt'],
      ru: ['Торнинг-Шмитт'],
    },
    definition: {
      en: 'Prime minister of Denmark from 2011 to 2015.',
      ru: 'Премьер-министр Дании в 2011–2015 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Denmark', ru: 'Премьер-министр Дании' }, from: '2011-10-03', to: '2015-06-28' },
    ],
    wikipedia: 'Helle Thorning-Schmidt',
  },
  {
    id: 'helmut-kohl',
    kind: 'person',
    of: 'germany',
    name: { en: 'Helmut Kohl', ru: 'Гельмут Коль' },
    aliases: {
      en: ['Kohl'],
      ru: ['?Коль'],
    },
    definition: {
      en: 'Chancellor of Germany from 1982 to 1998, led it through reunification in 1990. Lived 1930–2017.',
      ru: 'Федеральный канцлер Германии в 1982–1998 годах, при нём в 1990 году страна объединилась. Годы жизни: 1930–2017.',
    },
    roles: [
      { title: { en: 'Chancellor of Germany (until 1990 West Germany)', ru: 'Федеральный канцлер Германии (до 1990 года ФРГ)' }, from: '1982-10-01', to: '1998-10' },
    ],
    wikipedia: 'Helmut Kohl',
  },
  {
    id: 'helmut-schmidt',
    kind: 'person',
    of: 'germany',
    name: { en: 'Helmut Schmidt', ru: 'Гельмут Шмидт' },
    aliases: {
      en: ['?Schmidt'],
      ru: ['?Шмидт'],
    },
    definition: {
      en: 'Chancellor of West Germany from 1974 to 1982. Lived 1918–2015.',
      ru: 'Федеральный канцлер ФРГ в 1974–1982 годах. Годы жизни: 1918–2015.',
    },
    roles: [
      { title: { en: 'Chancellor of West Germany', ru: 'Федеральный канцлер ФРГ' }, from: '1974-05-16', to: '1982-10-01' },
    ],
    wikipedia: 'Helmut Schmidt',
  },
  {
    id: 'hristijan-mickoski',
    kind: 'person',
    of: 'north-macedonia',
    name: { en: 'Hristijan Mickoski', ru: 'Христиан Мицкоский' },
    aliases: {
      en: ['Mickoski'],
      ru: ['Мицкоский', 'Мицкоски'],
    },
    definition: {
      en: 'Prime minister of North Macedonia from June 2024.',
      ru: 'Премьер-министр Северной Македонии с июня 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of North Macedonia', ru: 'Премьер-министр Северной Македонии' }, from: '2024-06-23' },
    ],
    wikipedia: 'Hristijan Mickoski',
  },
  {
    id: 'hubert-vedrine',
    kind: 'person',
    of: 'france',
    name: { en: 'Hubert Védrine', ru: 'Юбер Ведрин' },
    aliases: {
      en: ['Védrine', 'Vedrine', 'Hubert Vedrine'],
      ru: ['Ведрин'],
    },
    definition: {
      en: 'Foreign minister of France from 1997 to 2002.',
      ru: 'Министр иностранных дел Франции в 1997–2002 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '1997-06', to: '2002-05' },
    ],
    wikipedia: 'Hubert Védrine',
  },
  {
    id: 'ibrahim-rugova',
    kind: 'person',
    of: 'kosovo',
    name: { en: 'Ibrahim Rugova', ru: 'Ибрагим Ругова' },
    aliases: {
      en: ['Rugova'],
      ru: ['Ругова'],
    },
    definition: {
      en: 'Leader of the Kosovo Albanians in the 1990s, president of Kosovo from 2002 to his death in 2006.',
      ru: 'Лидер косовских албанцев в 1990-х годах, президент Косово с 2002 года до смерти в 2006 году.',
    },
    roles: [
      { title: { en: 'President of Kosovo', ru: 'Президент Косово' }, from: '2002-03-04', to: '2006-01-21' },
    ],
    wikipedia: 'Ibrahim Rugova',
  },
  {
    id: 'inga-ruginiene',
    kind: 'person',
    of: 'lithuania',
    name: { en: 'Inga Ruginienė', ru: 'Инга Ругинене' },
    aliases: {
      en: ['Ruginienė', 'Ruginiene', 'Inga Ruginiene'],
      ru: ['Ругинене'],
    },
    definition: {
      en: 'Prime minister of Lithuania from September 2025.',
      ru: 'Премьер-министр Литвы с сентября 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Lithuania', ru: 'Премьер-министр Литвы' }, from: '2025-09-25' },
    ],
    wikipedia: 'Inga Ruginienė',
  },
  {
    id: 'ingrida-simonyte',
    kind: 'person',
    of: 'lithuania',
    name: { en: 'Ingrida Šimonytė', ru: 'Ингрида Шимоните' },
    aliases: {
      en: ['Šimonytė', 'Simonyte', 'Ingrida Simonyte'],
      ru: ['Шимоните'],
    },
    definition: {
      en: 'Prime minister of Lithuania from 2020 to 2024.',
      ru: 'Премьер-министр Литвы в 2020–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Lithuania', ru: 'Премьер-министр Литвы' }, from: '2020-12-11', to: '2024-12-12' },
    ],
    wikipedia: 'Ingrida Šimonytė',
  },
  {
    id: 'ion-iliescu',
    kind: 'person',
    of: 'romania',
    name: { en: 'Ion Iliescu', ru: 'Ион Илиеску' },
    aliases: {
      en: ['Iliescu'],
      ru: ['Илиеску'],
    },
    definition: {
      en: 'President of Romania in 1990–1996 and 2000–2004. Lived 1930–2025.',
      ru: 'Президент Румынии в 1990–1996 и 2000–2004 годах. Годы жизни: 1930–2025.',
    },
    roles: [
      { title: { en: 'President of Romania', ru: 'Президент Румынии' }, from: '1990-06-20', to: '1996-11-29' },
      { title: { en: 'President of Romania', ru: 'Президент Румынии' }, from: '2000-12-20', to: '2004-12-20' },
    ],
    wikipedia: 'Ion Iliescu',
  },
  {
    id: 'ivica-dacic',
    kind: 'person',
    of: 'serbia',
    name: { en: 'Ivica Dačić', ru: 'Ивица Дачич' },
    aliases: {
      en: ['Dačić', 'Dacic', 'Ivica Dacic'],
      ru: ['Дачич'],
    },
    definition: {
      en: 'Serbian politician, prime minister in 2012–2014, then several times foreign or interior minister; leader of the Socialist Party.',
      ru: 'Сербский политик, премьер-министр в 2012–2014 годах, затем министр иностранных и внутренних дел; лидер Социалистической партии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Serbia', ru: 'Премьер-министр Сербии' }, from: '2012-07-27', to: '2014-04-27' },
      { title: { en: 'Minister of Foreign Affairs of Serbia', ru: 'Министр иностранных дел Сербии' }, from: '2014-04-27', to: '2020-10' },
      { title: { en: 'Minister of Foreign Affairs of Serbia', ru: 'Министр иностранных дел Сербии' }, from: '2022-10-26', to: '2024-05' },
    ],
    wikipedia: 'Ivica Dačić',
  },
  {
    id: 'jack-straw',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Jack Straw', ru: 'Джек Стро' },
    aliases: {
      en: ['?Straw'],
      ru: ['?Стро'],
    },
    definition: {
      en: 'UK foreign secretary from 2001 to 2006, Labour.',
      ru: 'Министр иностранных дел Великобритании в 2001–2006 годах, лейборист.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2001-06-08', to: '2006-05-05' },
    ],
    wikipedia: 'Jack Straw',
  },
  {
    id: 'jacques-chirac',
    kind: 'person',
    of: 'france',
    name: { en: 'Jacques Chirac', ru: 'Жак Ширак' },
    aliases: {
      en: ['Chirac'],
      ru: ['Ширак'],
    },
    definition: {
      en: 'President of France from 1995 to 2007, opposed the US-led war in Iraq. Lived 1932–2019.',
      ru: 'Президент Франции в 1995–2007 годах, выступал против войны США в Ираке. Годы жизни: 1932–2019.',
    },
    roles: [
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '1974-05-27', to: '1976-08' },
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '1986-03-20', to: '1988-05-10' },
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '1995-05-17', to: '2007-05-16' },
    ],
    wikipedia: 'Jacques Chirac',
  },
  {
    id: 'james-cleverly',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'James Cleverly', ru: 'Джеймс Клеверли' },
    aliases: {
      en: ['?Cleverly'],
      ru: ['Клеверли'],
    },
    definition: {
      en: 'UK foreign secretary from September 2022 to November 2023, then home secretary.',
      ru: 'Министр иностранных дел Великобритании с сентября 2022 по ноябрь 2023 года, затем министр внутренних дел.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2022-09-06', to: '2023-11-13' },
      { title: { en: 'UK Home Secretary', ru: 'Министр внутренних дел Великобритании' }, from: '2023-11-13', to: '2024-07-05' },
    ],
    wikipedia: 'James Cleverly',
  },
  {
    id: 'jan-lipavsky',
    kind: 'person',
    of: 'czechia',
    name: { en: 'Jan Lipavský', ru: 'Ян Липавский' },
    aliases: {
      en: ['Lipavský', 'Lipavsky', 'Jan Lipavsky'],
      ru: ['Липавский'],
    },
    definition: {
      en: 'Foreign minister of the Czech Republic from 2021 to December 2025.',
      ru: 'Министр иностранных дел Чехии с 2021 по декабрь 2025 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of the Czech Republic', ru: 'Министр иностранных дел Чехии' }, from: '2021-12-17', to: '2025-12' },
    ],
    wikipedia: 'Jan Lipavský',
  },
  {
    id: 'jan-peter-balkenende',
    kind: 'person',
    of: 'netherlands',
    name: { en: 'Jan Peter Balkenende', ru: 'Ян Петер Балкененде' },
    aliases: {
      en: ['Balkenende'],
      ru: ['Балкененде'],
    },
    definition: {
      en: 'Prime minister of the Netherlands from 2002 to 2010.',
      ru: 'Премьер-министр Нидерландов в 2002–2010 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Netherlands', ru: 'Премьер-министр Нидерландов' }, from: '2002-07-22', to: '2010-10-14' },
    ],
    wikipedia: 'Jan Peter Balkenende',
  },
  {
    id: 'janez-jansa',
    kind: 'person',
    of: 'slovenia',
    name: { en: 'Janez Janša', ru: 'Янез Янша' },
    aliases: {
      en: ['Janša', 'Jansa', 'Janez Jansa'],
      ru: ['Янша'],
    },
    definition: {
      en: 'Prime minister of Slovenia in 2004–2008, 2012–2013 and 2020–2022.',
      ru: 'Премьер-министр Словении в 2004–2008, 2012–2013 и 2020–2022 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Slovenia', ru: 'Премьер-министр Словении' }, from: '2004-12-03', to: '2008-11-21' },
      { title: { en: 'Prime Minister of Slovenia', ru: 'Премьер-министр Словении' }, from: '2012-02-10', to: '2013-03-20' },
      { title: { en: 'Prime Minister of Slovenia', ru: 'Премьер-министр Словении' }, from: '2020-03-13', to: '2022-06-01' },
    ],
    wikipedia: 'Janez Janša',
  },
  {
    id: 'jaroslaw-kaczynski',
    kind: 'person',
    of: 'poland',
    name: { en: 'Jarosław Kaczyński', ru: 'Ярослав Качиньский' },
    aliases: {
      en: ['?Kaczyński', '?Kaczynski', 'Jaroslaw Kaczynski'],
      ru: ['?Качиньский'],
    },
    definition: {
      en: 'Leader of the Polish party Law and Justice from 2003, prime minister in 2006–2007; twin brother of President Lech Kaczyński.',
      ru: 'Лидер польской партии «Право и справедливость» с 2003 года, премьер-министр в 2006–2007 годах; брат-близнец президента Леха Качиньского.',
    },
    roles: [
      { title: { en: 'Leader of Law and Justice', ru: 'Председатель партии «Право и справедливость»' }, from: '2003-01' },
      { title: { en: 'Prime Minister of Poland', ru: 'Премьер-министр Польши' }, from: '2006-07-14', to: '2007-11' },
    ],
    wikipedia: 'Jarosław Kaczyński',
  },
  {
    id: 'jean-asselborn',
    kind: 'person',
    of: 'luxembourg',
    name: { en: 'Jean Asselborn', ru: 'Жан Ассельборн' },
    aliases: {
      en: ['Asselborn'],
      ru: ['Ассельборн'],
    },
    definition: {
      en: 'Foreign minister of Luxembourg from 2004 to 2023.',
      ru: 'Министр иностранных дел Люксембурга в 2004–2023 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Luxembourg', ru: 'Министр иностранных дел Люксембурга' }, from: '2004-07-31', to: '2023-11-17' },
    ],
    wikipedia: 'Jean Asselborn',
  },
  {
    id: 'jean-monnet',
    kind: 'person',
    of: 'france',
    name: { en: 'Jean Monnet', ru: 'Жан Монне' },
    aliases: {
      en: ['Monnet'],
      ru: ['Монне'],
    },
    definition: {
      en: 'French statesman, a founder of European integration, first head of the European Coal and Steel Community in 1952–1955.',
      ru: 'Французский государственный деятель, один из основателей евроинтеграции, первый глава Европейского объединения угля и стали в 1952–1955 годах.',
    },
    roles: [
      { title: { en: 'President of the High Authority of the European Coal and Steel Community', ru: 'Председатель Верховного органа Европейского объединения угля и стали' }, from: '1952-08', to: '1955-06' },
    ],
    wikipedia: 'Jean Monnet',
  },
  {
    id: 'jean-noel-barrot',
    kind: 'person',
    of: 'france',
    name: { en: 'Jean-Noël Barrot', ru: 'Жан-Ноэль Барро' },
    aliases: {
      en: ['Barrot', 'Jean-Noel Barrot'],
      ru: ['?Барро'],
    },
    definition: {
      en: 'Foreign minister of France from September 2024.',
      ru: 'Министр иностранных дел Франции с сентября 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2024-09-21' },
    ],
    wikipedia: 'Jean-Noël Barrot',
  },
  {
    id: 'jean-yves-le-drian',
    kind: 'person',
    of: 'france',
    name: { en: 'Jean-Yves Le Drian', ru: 'Жан-Ив Ле Дриан' },
    aliases: {
      en: ['Le Drian'],
      ru: ['Ле Дриан'],
    },
    definition: {
      en: 'Defence minister of France in 2012–2017, then foreign minister until 2022.',
      ru: 'Министр обороны Франции в 2012–2017 годах, затем министр иностранных дел до 2022 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of France', ru: 'Министр обороны Франции' }, from: '2012-05', to: '2017-05' },
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2017-05-17', to: '2022-05-20' },
    ],
    wikipedia: 'Jean-Yves Le Drian',
  },
  {
    id: 'jens-frederik-nielsen',
    kind: 'person',
    of: 'greenland',
    name: { en: 'Jens-Frederik Nielsen', ru: 'Йенс-Фредерик Нильсен' },
    aliases: {
      en: ['?Nielsen', 'Jens Frederik Nielsen'],
      ru: ['?Нильсен'],
    },
    definition: {
      en: 'Prime minister of Greenland from spring 2025.',
      ru: 'Премьер-министр Гренландии с весны 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Greenland', ru: 'Премьер-министр Гренландии' }, from: '2025-04' },
    ],
    wikipedia: 'Jens-Frederik Nielsen',
  },
  {
    id: 'jeremy-corbyn',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Jeremy Corbyn', ru: 'Джереми Корбин' },
    aliases: {
      en: ['Corbyn'],
      ru: ['Корбин'],
    },
    definition: {
      en: 'Leader of the British Labour Party from 2015 to 2020, of its left.',
      ru: 'Лидер Лейбористской партии Великобритании в 2015–2020 годах, представитель её левого крыла.',
    },
    roles: [
      { title: { en: 'Leader of the Labour Party', ru: 'Лидер Лейбористской партии' }, from: '2015-09-12', to: '2020-04-04' },
    ],
    wikipedia: 'Jeremy Corbyn',
  },
  {
    id: 'jeremy-hunt',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Jeremy Hunt', ru: 'Джереми Хант' },
    aliases: {
      en: ['?Hunt'],
      ru: ['?Хант'],
    },
    definition: {
      en: 'UK foreign secretary in 2018–2019, chancellor of the exchequer in 2022–2024.',
      ru: 'Министр иностранных дел Великобритании в 2018–2019 годах, министр финансов в 2022–2024 годах.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2018-07-09', to: '2019-07-24' },
      { title: { en: 'UK Chancellor of the Exchequer', ru: 'Министр финансов Великобритании' }, from: '2022-10-14', to: '2024-07-05' },
    ],
    wikipedia: 'Jeremy Hunt',
  },
  {
    id: 'jeroen-dijsselbloem',
    kind: 'person',
    of: 'netherlands',
    name: { en: 'Jeroen Dijsselbloem', ru: 'Йерун Дейсселблум' },
    aliases: {
      en: ['Dijsselbloem'],
      ru: ['Дейсселблум'],
    },
    definition: {
      en: 'Finance minister of the Netherlands in 2012–2017, head of the Eurogroup in 2013–2018.',
      ru: 'Министр финансов Нидерландов в 2012–2017 годах, председатель Еврогруппы в 2013–2018 годах.',
    },
    roles: [
      { title: { en: 'Minister of Finance of the Netherlands', ru: 'Министр финансов Нидерландов' }, from: '2012-11', to: '2017-10' },
      { title: { en: 'President of the Eurogroup', ru: 'Председатель Еврогруппы' }, from: '2013-01-21', to: '2018-01' },
    ],
    wikipedia: 'Jeroen Dijsselbloem',
  },
  {
    id: 'johann-wadephul',
    kind: 'person',
    of: 'germany',
    name: { en: 'Johann Wadephul', ru: 'Йохан Вадефуль' },
    aliases: {
      en: ['Wadephul'],
      ru: ['Вадефуль', 'Йоханн Вадефуль'],
    },
    definition: {
      en: 'Foreign minister of Germany from May 2025, Christian Democrat.',
      ru: 'Министр иностранных дел Германии с мая 2025 года, христианский демократ.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '2025-05-06' },
    ],
    wikipedia: 'Johann Wadephul',
  },
  {
    id: 'john-healey',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'John Healey', ru: 'Джон Хили' },
    aliases: {
      en: ['?Healey'],
      ru: ['?Хили'],
    },
    definition: {
      en: 'UK defence secretary from July 2024 until he resigned in June 2026 over military spending.',
      ru: 'Министр обороны Великобритании с июля 2024 года до отставки в июне 2026 года из-за расхождений о военных расходах.',
    },
    roles: [
      { title: { en: 'UK Defence Secretary', ru: 'Министр обороны Великобритании' }, from: '2024-07-05', to: '2026-06-11' },
    ],
    wikipedia: 'John Healey',
  },
  {
    id: 'john-major',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'John Major', ru: 'Джон Мейджор' },
    aliases: {
      en: ['Sir John Major'],
      ru: ['Мейджор'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from 1990 to 1997, Conservative.',
      ru: 'Премьер-министр Великобритании с 1990 по 1997 год, лидер консерваторов.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '1989-07-24', to: '1989-10-26' },
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '1990-11-28', to: '1997-05-02' },
    ],
    wikipedia: 'John Major',
  },
  {
    id: 'jonas-gahr-store',
    kind: 'person',
    of: 'norway',
    name: { en: 'Jonas Gahr Støre', ru: 'Йонас Гар Стёре' },
    aliases: {
      en: ['Støre', 'Jonas Gahr Store', 'Gahr Støre'],
      ru: ['Стёре'],
    },
    definition: {
      en: 'Prime minister of Norway from October 2021, foreign minister in 2005–2012.',
      ru: 'Премьер-министр Норвегии с октября 2021 года, министр иностранных дел в 2005–2012 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Norway', ru: 'Министр иностранных дел Норвегии' }, from: '2005-10-17', to: '2012-09' },
      { title: { en: 'Prime Minister of Norway', ru: 'Премьер-министр Норвегии' }, from: '2021-10-14' },
    ],
    wikipedia: 'Jonas Gahr Støre',
  },
  {
    id: 'jordan-bardella',
    kind: 'person',
    of: 'france',
    name: { en: 'Jordan Bardella', ru: 'Жордан Барделла' },
    aliases: {
      en: ['Bardella'],
      ru: ['Барделла'],
    },
    definition: {
      en: 'French politician, leader of the National Rally, acting from 2021 and elected in November 2022.',
      ru: 'Французский политик, лидер Национального объединения: исполняющий обязанности с 2021 года, избран в ноябре 2022 года.',
    },
    roles: [
      { title: { en: 'Leader of the National Rally', ru: 'Председатель Национального объединения' }, from: '2021-09' },
    ],
    wikipedia: 'Jordan Bardella',
  },
  {
    id: 'jorg-haider',
    kind: 'person',
    of: 'austria',
    name: { en: 'Jörg Haider', ru: 'Йорг Хайдер' },
    aliases: {
      en: ['?Haider', 'Joerg Haider', 'Jorg Haider'],
      ru: ['?Хайдер'],
    },
    definition: {
      en: 'Leader of the Freedom Party of Austria from 1986 to 2000, whose entry into government brought EU measures against Austria. Lived 1950–2008.',
      ru: 'Лидер Австрийской партии свободы в 1986–2000 годах; её вхождение в правительство вызвало меры ЕС против Австрии. Годы жизни: 1950–2008.',
    },
    roles: [
      { title: { en: 'Leader of the Freedom Party of Austria', ru: 'Лидер Австрийской партии свободы' }, from: '1986-09', to: '2000' },
    ],
    wikipedia: 'Jörg Haider',
  },
  {
    id: 'joschka-fischer',
    kind: 'person',
    of: 'germany',
    name: { en: 'Joschka Fischer', ru: 'Йошка Фишер' },
    aliases: {
      en: ['?Fischer'],
      ru: ['?Фишер'],
    },
    definition: {
      en: 'Foreign minister of Germany from 1998 to 2005, of the Greens.',
      ru: 'Министр иностранных дел Германии в 1998–2005 годах, представитель «зелёных».',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '1998-10-27', to: '2005-11-22' },
    ],
    wikipedia: 'Joschka Fischer',
  },
  {
    id: 'jose-luis-rodriguez-zapatero',
    kind: 'person',
    of: 'spain',
    name: { en: 'José Luis Rodríguez Zapatero', ru: 'Хосе Луис Родригес Сапатеро' },
    aliases: {
      en: ['Zapatero', 'Jose Luis Rodriguez Zapatero', 'José Luis Zapatero', 'Rodríguez Zapatero'],
      ru: ['Сапатеро', 'Родригес Сапатеро'],
    },
    definition: {
      en: 'Prime minister of Spain from 2004 to 2011, Socialist.',
      ru: 'Премьер-министр Испании в 2004–2011 годах, социалист.',
    },
    roles: [
      { title: { en: 'Prime Minister of Spain', ru: 'Премьер-министр Испании' }, from: '2004-04-17', to: '2011-12-21' },
    ],
    wikipedia: 'José Luis Rodríguez Zapatero',
  },
  {
    id: 'jose-manuel-albares',
    kind: 'person',
    of: 'spain',
    name: { en: 'José Manuel Albares', ru: 'Хосе Мануэль Альбарес' },
    aliases: {
      en: ['Albares', 'Jose Manuel Albares'],
      ru: ['Альбарес'],
    },
    definition: {
      en: 'Foreign minister of Spain from July 2021.',
      ru: 'Министр иностранных дел Испании с июля 2021 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Spain', ru: 'Министр иностранных дел Испании' }, from: '2021-07-12' },
    ],
    wikipedia: 'José Manuel Albares',
  },
  {
    id: 'jose-maria-aznar',
    kind: 'person',
    of: 'spain',
    name: { en: 'José María Aznar', ru: 'Хосе Мария Аснар' },
    aliases: {
      en: ['Aznar', 'Jose Maria Aznar'],
      ru: ['Аснар'],
    },
    definition: {
      en: "Prime minister of Spain from 1996 to 2004, of the People's Party.",
      ru: 'Премьер-министр Испании в 1996–2004 годах, лидер Народной партии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Spain', ru: 'Премьер-министр Испании' }, from: '1996-05-05', to: '2004-04-17' },
    ],
    wikipedia: 'José María Aznar',
  },
  {
    id: 'josip-broz-tito',
    kind: 'person',
    of: 'yugoslavia',
    name: { en: 'Josip Broz Tito', ru: 'Иосип Броз Тито' },
    aliases: {
      en: ['Tito', 'Marshal Tito', 'Josip Tito'],
      ru: ['Тито', 'Маршал Тито'],
    },
    definition: {
      en: 'Leader of communist Yugoslavia from 1945 to his death in 1980, a founder of the Non-Aligned Movement.',
      ru: 'Руководитель социалистической Югославии с 1945 года до смерти в 1980 году, один из основателей Движения неприсоединения.',
    },
    roles: [
      { title: { en: 'Prime Minister of Yugoslavia', ru: 'Премьер-министр Югославии' }, from: '1945-11-29', to: '1963-06-29' },
      { title: { en: 'President of Yugoslavia', ru: 'Президент Югославии' }, from: '1953-01-14', to: '1980-05-04' },
    ],
    wikipedia: 'Josip Broz Tito',
  },
  {
    id: 'kajsa-ollongren',
    kind: 'person',
    of: 'netherlands',
    name: { en: 'Kajsa Ollongren', ru: 'Кайса Оллонгрен' },
    aliases: {
      en: ['Ollongren'],
      ru: ['Оллонгрен'],
    },
    definition: {
      en: 'Defence minister of the Netherlands from 2022 to 2024, then EU special representative for human rights.',
      ru: 'Министр обороны Нидерландов в 2022–2024 годах, затем спецпредставитель ЕС по правам человека.',
    },
    roles: [
      { title: { en: 'Minister of Defence of the Netherlands', ru: 'Министр обороны Нидерландов' }, from: '2022-01-10', to: '2024-07-02' },
    ],
    wikipedia: 'Kajsa Ollongren',
  },
  {
    id: 'karin-kneissl',
    kind: 'person',
    of: 'austria',
    name: { en: 'Karin Kneissl', ru: 'Карин Кнайсль' },
    aliases: {
      en: ['Kneissl'],
      ru: ['Кнайсль'],
    },
    definition: {
      en: 'Foreign minister of Austria from 2017 to 2019, later settled in Russia.',
      ru: 'Министр иностранных дел Австрии в 2017–2019 годах, впоследствии переехала в Россию.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Austria', ru: 'Министр иностранных дел Австрии' }, from: '2017-12-18', to: '2019-06-03' },
    ],
    wikipedia: 'Karin Kneissl',
  },
  {
    id: 'karl-nehammer',
    kind: 'person',
    of: 'austria',
    name: { en: 'Karl Nehammer', ru: 'Карл Нехаммер' },
    aliases: {
      en: ['Nehammer'],
      ru: ['Нехаммер'],
    },
    definition: {
      en: 'Chancellor of Austria from December 2021 to January 2025.',
      ru: 'Федеральный канцлер Австрии с декабря 2021 по январь 2025 года.',
    },
    roles: [
      { title: { en: 'Chancellor of Austria', ru: 'Федеральный канцлер Австрии' }, from: '2021-12-06', to: '2025-01-10' },
    ],
    wikipedia: 'Karl Nehammer',
  },
  {
    id: 'karol-nawrocki',
    kind: 'person',
    of: 'poland',
    name: { en: 'Karol Nawrocki', ru: 'Кароль Навроцкий' },
    aliases: {
      en: ['Nawrocki'],
      ru: ['Навроцкий'],
    },
    definition: {
      en: 'President of Poland from August 2025, historian, backed by Law and Justice.',
      ru: 'Президент Польши с августа 2025 года, историк, выдвинут при поддержке «Права и справедливости».',
    },
    roles: [
      { title: { en: 'President of Poland', ru: 'Президент Польши' }, from: '2025-08-06' },
    ],
    wikipedia: 'Karol Nawrocki',
  },
  {
    id: 'keir-starmer',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Keir Starmer', ru: 'Кир Стармер' },
    aliases: {
      en: ['Starmer', 'Sir Keir Starmer'],
      ru: ['Стармер'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from July 2024, Labour; announced in June 2026 that he would step down.',
      ru: 'Премьер-министр Великобритании с июля 2024 года, лейборист; в июне 2026 года объявил о предстоящем уходе.',
    },
    roles: [
      { title: { en: 'Leader of the Labour Party', ru: 'Лидер Лейбористской партии' }, from: '2020-04-04', to: '2026' },
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '2024-07-05', to: '2026' },
    ],
    wikipedia: 'Keir Starmer',
  },
  {
    id: 'kiril-petkov',
    kind: 'person',
    of: 'bulgaria',
    name: { en: 'Kiril Petkov', ru: 'Кирил Петков' },
    aliases: {
      en: ['?Petkov'],
      ru: ['?Петков'],
    },
    definition: {
      en: 'Prime minister of Bulgaria from December 2021 to August 2022.',
      ru: 'Премьер-министр Болгарии с декабря 2021 по август 2022 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Bulgaria', ru: 'Премьер-министр Болгарии' }, from: '2021-12-13', to: '2022-08-02' },
    ],
    wikipedia: 'Kiril Petkov',
  },
  {
    id: 'klaus-iohannis',
    kind: 'person',
    of: 'romania',
    name: { en: 'Klaus Iohannis', ru: 'Клаус Йоханнис' },
    aliases: {
      en: ['Iohannis', 'Klaus Johannis'],
      ru: ['Йоханнис'],
    },
    definition: {
      en: 'President of Romania from 2014 to February 2025.',
      ru: 'Президент Румынии с 2014 года по февраль 2025 года.',
    },
    roles: [
      { title: { en: 'President of Romania', ru: 'Президент Румынии' }, from: '2014-12-21', to: '2025-02-12' },
    ],
    wikipedia: 'Klaus Iohannis',
  },
  {
    id: 'klemens-von-metternich',
    kind: 'person',
    of: 'austria',
    name: { en: 'Klemens von Metternich', ru: 'Клеменс фон Меттерних' },
    aliases: {
      en: ['Metternich', 'Prince Metternich'],
      ru: ['Меттерних'],
    },
    definition: {
      en: 'Foreign minister of the Austrian Empire from 1809 to 1848, a maker of the European order of the Congress of Vienna.',
      ru: 'Министр иностранных дел Австрийской империи в 1809–1848 годах, один из творцов порядка Венского конгресса.',
    },
    roles: [
      { title: { en: 'Foreign Minister of the Austrian Empire', ru: 'Министр иностранных дел Австрийской империи' }, from: '1809-10', to: '1848-03' },
    ],
    wikipedia: 'Klemens von Metternich',
  },
  {
    id: 'konrad-adenauer',
    kind: 'person',
    of: 'germany',
    name: { en: 'Konrad Adenauer', ru: 'Конрад Аденауэр' },
    aliases: {
      en: ['Adenauer'],
      ru: ['Аденауэр'],
    },
    definition: {
      en: 'First chancellor of West Germany, 1949–1963. Lived 1876–1967.',
      ru: 'Первый федеральный канцлер ФРГ, 1949–1963. Годы жизни: 1876–1967.',
    },
    roles: [
      { title: { en: 'Chancellor of West Germany', ru: 'Федеральный канцлер ФРГ' }, from: '1949-09-15', to: '1963-10' },
    ],
    wikipedia: 'Konrad Adenauer',
  },
  {
    id: 'krisjanis-karins',
    kind: 'person',
    of: 'latvia',
    name: { en: 'Krišjānis Kariņš', ru: 'Кришьянис Кариньш' },
    aliases: {
      en: ['Kariņš', 'Karins', 'Krisjanis Karins'],
      ru: ['Кариньш'],
    },
    definition: {
      en: 'Prime minister of Latvia from 2019 to 2023, then foreign minister until spring 2024.',
      ru: 'Премьер-министр Латвии в 2019–2023 годах, затем до весны 2024 года министр иностранных дел.',
    },
    roles: [
      { title: { en: 'Prime Minister of Latvia', ru: 'Премьер-министр Латвии' }, from: '2019-01-23', to: '2023-09-15' },
      { title: { en: 'Minister of Foreign Affairs of Latvia', ru: 'Министр иностранных дел Латвии' }, from: '2023-09-15', to: '2024-04' },
    ],
    wikipedia: 'Krišjānis Kariņš',
  },
  {
    id: 'kristen-michal',
    kind: 'person',
    of: 'estonia',
    name: { en: 'Kristen Michal', ru: 'Кристен Михал' },
    aliases: {
      en: ['?Michal'],
      ru: ['?Михал'],
    },
    definition: {
      en: 'Prime minister of Estonia from July 2024.',
      ru: 'Премьер-министр Эстонии с июля 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Estonia', ru: 'Премьер-министр Эстонии' }, from: '2024-07-23' },
    ],
    wikipedia: 'Kristen Michal',
  },
  {
    id: 'kyriakos-mitsotakis',
    kind: 'person',
    of: 'greece',
    name: { en: 'Kyriakos Mitsotakis', ru: 'Кириакос Мицотакис' },
    aliases: {
      en: ['Mitsotakis'],
      ru: ['Мицотакис'],
    },
    definition: {
      en: 'Prime minister of Greece from July 2019, with a short break in 2023; of New Democracy.',
      ru: 'Премьер-министр Греции с июля 2019 года, с кратким перерывом в 2023 году; лидер «Новой демократии».',
    },
    roles: [
      { title: { en: 'Prime Minister of Greece', ru: 'Премьер-министр Греции' }, from: '2019-07-08', to: '2023-05' },
      { title: { en: 'Prime Minister of Greece', ru: 'Премьер-министр Греции' }, from: '2023-06-26' },
    ],
    wikipedia: 'Kyriakos Mitsotakis',
  },
  {
    id: 'lars-klingbeil',
    kind: 'person',
    of: 'germany',
    name: { en: 'Lars Klingbeil', ru: 'Ларс Клингбайль' },
    aliases: {
      en: ['Klingbeil'],
      ru: ['Клингбайль'],
    },
    definition: {
      en: 'Vice chancellor and finance minister of Germany from May 2025, co-leader of the Social Democrats.',
      ru: 'Вице-канцлер и министр финансов Германии с мая 2025 года, сопредседатель Социал-демократической партии.',
    },
    roles: [
      { title: { en: 'Co-leader of the Social Democratic Party of Germany', ru: 'Сопредседатель Социал-демократической партии Германии' }, from: '2021-12' },
      { title: { en: 'Vice Chancellor and Minister of Finance of Germany', ru: 'Вице-канцлер и министр финансов Германии' }, from: '2025-05-06' },
    ],
    wikipedia: 'Lars Klingbeil',
  },
  {
    id: 'lars-lokke-rasmussen',
    kind: 'person',
    of: 'denmark',
    name: { en: 'Lars Løkke Rasmussen', ru: 'Ларс Лёкке Расмуссен' },
    aliases: {
      en: ['?Rasmussen', 'Lars Lokke Rasmussen', 'Løkke Rasmussen'],
      ru: ['?Расмуссен', 'Лёкке Расмуссен'],
    },
    definition: {
      en: 'Prime minister of Denmark in 2009–2011 and 2015–2019, foreign minister from December 2022 (as of early 2026).',
      ru: 'Премьер-министр Дании в 2009–2011 и 2015–2019 годах, министр иностранных дел с декабря 2022 года (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'Prime Minister of Denmark', ru: 'Премьер-министр Дании' }, from: '2009-04-05', to: '2011-10-03' },
      { title: { en: 'Prime Minister of Denmark', ru: 'Премьер-министр Дании' }, from: '2015-06-28', to: '2019-06-27' },
      { title: { en: 'Minister of Foreign Affairs of Denmark', ru: 'Министр иностранных дел Дании' }, from: '2022-12-15' },
    ],
    wikipedia: 'Lars Løkke Rasmussen',
  },
  {
    id: 'laurent-fabius',
    kind: 'person',
    of: 'france',
    name: { en: 'Laurent Fabius', ru: 'Лоран Фабиус' },
    aliases: {
      en: ['Fabius'],
      ru: ['Фабиус'],
    },
    definition: {
      en: 'Foreign minister of France from 2012 to 2016, chaired the Paris climate conference of 2015; earlier prime minister.',
      ru: 'Министр иностранных дел Франции в 2012–2016 годах, председатель Парижской конференции по климату 2015 года; ранее премьер.',
    },
    roles: [
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '1984-07', to: '1986-03' },
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2012-05', to: '2016-02' },
    ],
    wikipedia: 'Laurent Fabius',
  },
  {
    id: 'lech-kaczynski',
    kind: 'person',
    of: 'poland',
    name: { en: 'Lech Kaczyński', ru: 'Лех Качиньский' },
    aliases: {
      en: ['?Kaczyński', '?Kaczynski', 'Lech Kaczynski'],
      ru: ['?Качиньский'],
    },
    definition: {
      en: 'President of Poland from 2005 to April 2010, when he died in a plane crash near Smolensk.',
      ru: 'Президент Польши с 2005 года; погиб в авиакатастрофе под Смоленском в апреле 2010 года.',
    },
    roles: [
      { title: { en: 'President of Poland', ru: 'Президент Польши' }, from: '2005-12-23', to: '2010-04-10' },
    ],
    wikipedia: 'Lech Kaczyński',
  },
  {
    id: 'lech-walesa',
    kind: 'person',
    of: 'poland',
    name: { en: 'Lech Wałęsa', ru: 'Лех Валенса' },
    aliases: {
      en: ['Wałęsa', 'Walesa', 'Lech Walesa'],
      ru: ['?Валенса'],
    },
    definition: {
      en: 'Leader of the Polish trade union Solidarity in the 1980s, president of Poland in 1990–1995.',
      ru: 'Лидер польского профсоюза «Солидарность» в 1980-х годах, президент Польши в 1990–1995 годах.',
    },
    roles: [
      { title: { en: 'Chairman of Solidarity', ru: 'Председатель «Солидарности»' }, from: '1980-09', to: '1990-12' },
      { title: { en: 'President of Poland', ru: 'Президент Польши' }, from: '1990-12-22', to: '1995-12-22' },
    ],
    wikipedia: 'Lech Wałęsa',
  },
  {
    id: 'lennart-meri',
    kind: 'person',
    of: 'estonia',
    name: { en: 'Lennart Meri', ru: 'Леннарт Мери' },
    aliases: {
      en: ['?Meri'],
      ru: ['?Мери'],
    },
    definition: {
      en: 'President of Estonia from 1992 to 2001, writer. Lived 1929–2006.',
      ru: 'Президент Эстонии в 1992–2001 годах, писатель. Годы жизни: 1929–2006.',
    },
    roles: [
      { title: { en: 'President of Estonia', ru: 'Президент Эстонии' }, from: '1992-10-06', to: '2001-10-08' },
    ],
    wikipedia: 'Lennart Meri',
  },
  {
    id: 'leo-varadkar',
    kind: 'person',
    of: 'ireland',
    name: { en: 'Leo Varadkar', ru: 'Лео Варадкар' },
    aliases: {
      en: ['Varadkar'],
      ru: ['Варадкар'],
    },
    definition: {
      en: 'Prime minister (taoiseach) of Ireland in 2017–2020 and 2022–2024.',
      ru: 'Премьер-министр Ирландии в 2017–2020 и 2022–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ireland', ru: 'Премьер-министр Ирландии' }, from: '2017-06-14', to: '2020-06-27' },
      { title: { en: 'Prime Minister of Ireland', ru: 'Премьер-министр Ирландии' }, from: '2022-12-17', to: '2024-04-09' },
    ],
    wikipedia: 'Leo Varadkar',
  },
  {
    id: 'leszek-balcerowicz',
    kind: 'person',
    of: 'poland',
    name: { en: 'Leszek Balcerowicz', ru: 'Лешек Бальцерович' },
    aliases: {
      en: ['Balcerowicz'],
      ru: ['Бальцерович'],
    },
    definition: {
      en: 'Polish economist, author of the market reforms of 1989–1991, head of the central bank in 2001–2007.',
      ru: 'Польский экономист, автор рыночных реформ 1989–1991 годов, глава центрального банка в 2001–2007 годах.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Poland', ru: 'Министр финансов Польши' }, from: '1989-09', to: '1991-12' },
      { title: { en: 'Minister of Finance of Poland', ru: 'Министр финансов Польши' }, from: '1997-10-31', to: '2000-06' },
      { title: { en: 'President of the National Bank of Poland', ru: 'Председатель Национального банка Польши' }, from: '2001-01', to: '2007-01' },
    ],
    wikipedia: 'Leszek Balcerowicz',
  },
  {
    id: 'lionel-jospin',
    kind: 'person',
    of: 'france',
    name: { en: 'Lionel Jospin', ru: 'Лионель Жоспен' },
    aliases: {
      en: ['Jospin'],
      ru: ['Жоспен'],
    },
    definition: {
      en: 'Prime minister of France from 1997 to 2002, Socialist.',
      ru: 'Премьер-министр Франции в 1997–2002 годах, социалист.',
    },
    roles: [
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '1997-06-02', to: '2002-05-06' },
    ],
    wikipedia: 'Lionel Jospin',
  },
  {
    id: 'liz-truss',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Liz Truss', ru: 'Лиз Трасс' },
    aliases: {
      en: ['Truss', 'Elizabeth Truss'],
      ru: ['Трасс'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom in September and October 2022, before that foreign secretary.',
      ru: 'Премьер-министр Великобритании в сентябре — октябре 2022 года, прежде министр иностранных дел.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2021-09-15', to: '2022-09-06' },
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '2022-09-06', to: '2022-10-25' },
    ],
    wikipedia: 'Liz Truss',
  },
  {
    id: 'luigi-di-maio',
    kind: 'person',
    of: 'italy',
    name: { en: 'Luigi Di Maio', ru: 'Луиджи Ди Майо' },
    aliases: {
      en: ['Di Maio'],
      ru: ['Ди Майо'],
    },
    definition: {
      en: 'Foreign minister of Italy from 2019 to 2022, then EU envoy for the Gulf.',
      ru: 'Министр иностранных дел Италии в 2019–2022 годах, затем спецпредставитель ЕС по странам Персидского залива.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Italy', ru: 'Министр иностранных дел Италии' }, from: '2019-09-05', to: '2022-10-22' },
      { title: { en: 'EU Special Representative for the Gulf region', ru: 'Специальный представитель ЕС по региону Персидского залива' }, from: '2023-06' },
    ],
    wikipedia: 'Luigi Di Maio',
  },
  {
    id: 'luis-montenegro',
    kind: 'person',
    of: 'portugal',
    name: { en: 'Luís Montenegro', ru: 'Луиш Монтенегру' },
    aliases: {
      en: ['Luis Montenegro'],
      ru: ['Монтенегру'],
    },
    definition: {
      en: 'Prime minister of Portugal from April 2024.',
      ru: 'Премьер-министр Португалии с апреля 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Portugal', ru: 'Премьер-министр Португалии' }, from: '2024-04-02' },
    ],
    wikipedia: 'Luís Montenegro',
  },
  {
    id: 'magdalena-andersson',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Magdalena Andersson', ru: 'Магдалена Андерссон' },
    aliases: {
      en: ['?Andersson'],
      ru: ['?Андерссон'],
    },
    definition: {
      en: 'Prime minister of Sweden from November 2021 to October 2022; her government applied to join NATO.',
      ru: 'Премьер-министр Швеции с ноября 2021 по октябрь 2022 года; её правительство подало заявку на вступление в НАТО.',
    },
    roles: [
      { title: { en: 'Prime Minister of Sweden', ru: 'Премьер-министр Швеции' }, from: '2021-11-30', to: '2022-10-18' },
    ],
    wikipedia: 'Magdalena Andersson',
  },
  {
    id: 'margaret-thatcher',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Margaret Thatcher', ru: 'Маргарет Тэтчер' },
    aliases: {
      en: ['Thatcher'],
      ru: ['Тэтчер'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from 1979 to 1990, Conservative. Lived 1925–2013.',
      ru: 'Премьер-министр Великобритании с 1979 по 1990 год, лидер консерваторов. Годы жизни: 1925–2013.',
    },
    roles: [
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '1979-05-04', to: '1990-11-28' },
    ],
    wikipedia: 'Margaret Thatcher',
  },
  {
    id: 'margot-wallstrom',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Margot Wallström', ru: 'Маргот Вальстрём' },
    aliases: {
      en: ['Wallström', 'Wallstrom', 'Margot Wallstrom'],
      ru: ['Вальстрём'],
    },
    definition: {
      en: 'Foreign minister of Sweden from 2014 to 2019, earlier an EU commissioner.',
      ru: 'Министр иностранных дел Швеции в 2014–2019 годах, прежде еврокомиссар.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Sweden', ru: 'Министр иностранных дел Швеции' }, from: '2014-10-03', to: '2019-09-10' },
    ],
    wikipedia: 'Margot Wallström',
  },
  {
    id: 'margus-tsahkna',
    kind: 'person',
    of: 'estonia',
    name: { en: 'Margus Tsahkna', ru: 'Маргус Цахкна' },
    aliases: {
      en: ['Tsahkna'],
      ru: ['Цахкна'],
    },
    definition: {
      en: 'Foreign minister of Estonia from April 2023.',
      ru: 'Министр иностранных дел Эстонии с апреля 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Estonia', ru: 'Министр иностранных дел Эстонии' }, from: '2023-04-17' },
    ],
    wikipedia: 'Margus Tsahkna',
  },
  {
    id: 'mariano-rajoy',
    kind: 'person',
    of: 'spain',
    name: { en: 'Mariano Rajoy', ru: 'Мариано Рахой' },
    aliases: {
      en: ['Rajoy'],
      ru: ['Рахой'],
    },
    definition: {
      en: "Prime minister of Spain from 2011 to 2018, of the People's Party.",
      ru: 'Премьер-министр Испании в 2011–2018 годах, лидер Народной партии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Spain', ru: 'Премьер-министр Испании' }, from: '2011-12-21', to: '2018-06' },
    ],
    wikipedia: 'Mariano Rajoy',
  },
  {
    id: 'marine-le-pen',
    kind: 'person',
    of: 'france',
    name: { en: 'Marine Le Pen', ru: 'Марин Ле Пен' },
    aliases: {
      en: ['?Le Pen'],
      ru: ['?Ле Пен'],
    },
    definition: {
      en: 'French politician of the far right, led the National Rally (earlier National Front) from 2011 to 2021, three times candidate for president.',
      ru: 'Французский политик, в 2011–2021 годах лидер крайне правого Национального объединения (прежде Национального фронта), трижды кандидат в президенты.',
    },
    roles: [
      { title: { en: 'Leader of the National Rally (until 2018 National Front)', ru: 'Председатель Национального объединения (до 2018 года Национальный фронт)' }, from: '2011-01-16', to: '2021-09' },
      { title: { en: 'Leader of the National Rally group in the National Assembly', ru: 'Глава фракции Национального объединения в Национальном собрании' }, from: '2022-06' },
    ],
    wikipedia: 'Marine Le Pen',
  },
  {
    id: 'mario-draghi',
    kind: 'person',
    of: 'italy',
    name: { en: 'Mario Draghi', ru: 'Марио Драги' },
    aliases: {
      en: ['Draghi'],
      ru: ['Драги'],
    },
    definition: {
      en: 'President of the European Central Bank in 2011–2019, prime minister of Italy in 2021–2022, author of a report on EU competitiveness in 2024.',
      ru: 'Президент Европейского центробанка в 2011–2019 годах, премьер-министр Италии в 2021–2022 годах, автор доклада о конкурентоспособности ЕС.',
    },
    roles: [
      { title: { en: 'President of the European Central Bank', ru: 'Президент Европейского центрального банка' }, from: '2011-11-01', to: '2019-10-31' },
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2021-02-13', to: '2022-10-22' },
    ],
    wikipedia: 'Mario Draghi',
  },
  {
    id: 'mario-monti',
    kind: 'person',
    of: 'italy',
    name: { en: 'Mario Monti', ru: 'Марио Монти' },
    aliases: {
      en: ['?Monti'],
      ru: ['?Монти'],
    },
    definition: {
      en: 'Prime minister of Italy from 2011 to 2013, economist, earlier EU commissioner for competition.',
      ru: 'Премьер-министр Италии в 2011–2013 годах, экономист, прежде комиссар ЕС по конкуренции.',
    },
    roles: [
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2011-11-16', to: '2013-04-28' },
    ],
    wikipedia: 'Mario Monti',
  },
  {
    id: 'mariusz-blaszczak',
    kind: 'person',
    of: 'poland',
    name: { en: 'Mariusz Błaszczak', ru: 'Мариуш Блащак' },
    aliases: {
      en: ['Błaszczak', 'Blaszczak', 'Mariusz Blaszczak'],
      ru: ['Блащак'],
    },
    definition: {
      en: 'Defence minister of Poland from 2018 to 2023.',
      ru: 'Министр обороны Польши в 2018–2023 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Poland', ru: 'Министр обороны Польши' }, from: '2018-01', to: '2023-11' },
    ],
    wikipedia: 'Mariusz Błaszczak',
  },
  {
    id: 'mart-laar',
    kind: 'person',
    of: 'estonia',
    name: { en: 'Mart Laar', ru: 'Март Лаар' },
    aliases: {
      en: ['Laar'],
      ru: ['Лаар'],
    },
    definition: {
      en: 'Prime minister of Estonia in 1992–1994 and 1999–2002, author of radical market reforms.',
      ru: 'Премьер-министр Эстонии в 1992–1994 и 1999–2002 годах, автор радикальных рыночных реформ.',
    },
    roles: [
      { title: { en: 'Prime Minister of Estonia', ru: 'Премьер-министр Эстонии' }, from: '1992-10-21', to: '1994-11' },
      { title: { en: 'Prime Minister of Estonia', ru: 'Премьер-министр Эстонии' }, from: '1999-03-25', to: '2002-01-28' },
    ],
    wikipedia: 'Mart Laar',
  },
  {
    id: 'martti-ahtisaari',
    kind: 'person',
    of: 'finland',
    name: { en: 'Martti Ahtisaari', ru: 'Мартти Ахтисаари' },
    aliases: {
      en: ['Ahtisaari'],
      ru: ['Ахтисаари'],
    },
    definition: {
      en: 'President of Finland in 1994–2000, UN mediator on Kosovo, Nobel Peace laureate. Lived 1937–2023.',
      ru: 'Президент Финляндии в 1994–2000 годах, посредник ООН по Косово, лауреат Нобелевской премии мира. Годы жизни: 1937–2023.',
    },
    roles: [
      { title: { en: 'President of Finland', ru: 'Президент Финляндии' }, from: '1994-03-01', to: '2000-03-01' },
      { title: { en: "UN Special Envoy for Kosovo's future status", ru: 'Специальный посланник ООН по будущему статусу Косово' }, from: '2005-11', to: '2008' },
    ],
    wikipedia: 'Martti Ahtisaari',
  },
  {
    id: 'mary-robinson',
    kind: 'person',
    of: 'ireland',
    name: { en: 'Mary Robinson', ru: 'Мэри Робинсон' },
    aliases: {
      en: ['?Robinson'],
      ru: ['?Робинсон'],
    },
    definition: {
      en: 'President of Ireland in 1990–1997, UN high commissioner for human rights in 1997–2002.',
      ru: 'Президент Ирландии в 1990–1997 годах, верховный комиссар ООН по правам человека в 1997–2002 годах.',
    },
    roles: [
      { title: { en: 'President of Ireland', ru: 'Президент Ирландии' }, from: '1990-12-03', to: '1997-09-12' },
      { title: { en: 'UN High Commissioner for Human Rights', ru: 'Верховный комиссар ООН по правам человека' }, from: '1997-09-12', to: '2002-09-12' },
    ],
    wikipedia: 'Mary Robinson',
  },
  {
    id: 'mateusz-morawiecki',
    kind: 'person',
    of: 'poland',
    name: { en: 'Mateusz Morawiecki', ru: 'Матеуш Моравецкий' },
    aliases: {
      en: ['Morawiecki'],
      ru: ['Моравецкий'],
    },
    definition: {
      en: 'Prime minister of Poland from 2017 to 2023, of Law and Justice.',
      ru: 'Премьер-министр Польши в 2017–2023 годах, представитель «Права и справедливости».',
    },
    roles: [
      { title: { en: 'Prime Minister of Poland', ru: 'Премьер-министр Польши' }, from: '2017-12-11', to: '2023-12-13' },
    ],
    wikipedia: 'Mateusz Morawiecki',
  },
  {
    id: 'matteo-renzi',
    kind: 'person',
    of: 'italy',
    name: { en: 'Matteo Renzi', ru: 'Маттео Ренци' },
    aliases: {
      en: ['Renzi'],
      ru: ['Ренци'],
    },
    definition: {
      en: 'Prime minister of Italy from 2014 to 2016.',
      ru: 'Премьер-министр Италии в 2014–2016 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2014-02-22', to: '2016-12-12' },
    ],
    wikipedia: 'Matteo Renzi',
  },
  {
    id: 'matteo-salvini',
    kind: 'person',
    of: 'italy',
    name: { en: 'Matteo Salvini', ru: 'Маттео Сальвини' },
    aliases: {
      en: ['Salvini'],
      ru: ['Сальвини'],
    },
    definition: {
      en: 'Italian politician, leader of the League from 2013, deputy prime minister in 2018–2019 and from October 2022.',
      ru: 'Итальянский политик, лидер «Лиги» с 2013 года, вице-премьер в 2018–2019 годах и с октября 2022 года.',
    },
    roles: [
      { title: { en: 'Deputy Prime Minister of Italy', ru: 'Заместитель премьер-министра Италии' }, from: '2018-06-01', to: '2019-09-05' },
      { title: { en: 'Deputy Prime Minister of Italy', ru: 'Заместитель премьер-министра Италии' }, from: '2022-10-22' },
    ],
    wikipedia: 'Matteo Salvini',
  },
  {
    id: 'mette-frederiksen',
    kind: 'person',
    of: 'denmark',
    name: { en: 'Mette Frederiksen', ru: 'Метте Фредериксен' },
    aliases: {
      en: ['Frederiksen'],
      ru: ['Фредериксен'],
    },
    definition: {
      en: 'Prime minister of Denmark from June 2019, leader of the Social Democrats.',
      ru: 'Премьер-министр Дании с июня 2019 года, лидер социал-демократов.',
    },
    roles: [
      { title: { en: 'Prime Minister of Denmark', ru: 'Премьер-министр Дании' }, from: '2019-06-27' },
    ],
    wikipedia: 'Mette Frederiksen',
  },
  {
    id: 'micheal-martin',
    kind: 'person',
    of: 'ireland',
    name: { en: 'Micheál Martin', ru: 'Михол Мартин' },
    aliases: {
      en: ['?Martin', 'Micheal Martin'],
      ru: ['?Мартин'],
    },
    definition: {
      en: 'Prime minister (taoiseach) of Ireland in 2020–2022 and from January 2025.',
      ru: 'Премьер-министр Ирландии в 2020–2022 годах и с января 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ireland', ru: 'Премьер-министр Ирландии' }, from: '2020-06-27', to: '2022-12-17' },
      { title: { en: 'Prime Minister of Ireland', ru: 'Премьер-министр Ирландии' }, from: '2025-01-23' },
    ],
    wikipedia: 'Micheál Martin',
  },
  {
    id: 'michel-barnier',
    kind: 'person',
    of: 'france',
    name: { en: 'Michel Barnier', ru: 'Мишель Барнье' },
    aliases: {
      en: ['Barnier'],
      ru: ['Барнье'],
    },
    definition: {
      en: 'Chief negotiator of the EU on Brexit from 2016, prime minister of France from September to December 2024.',
      ru: 'Главный переговорщик ЕС по брекситу с 2016 года, премьер-министр Франции с сентября по декабрь 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2004-03', to: '2005-05' },
      { title: { en: 'Chief Negotiator of the EU for Brexit', ru: 'Главный переговорщик ЕС по брекситу' }, from: '2016-10', to: '2021' },
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '2024-09-05', to: '2024-12-13' },
    ],
    wikipedia: 'Michel Barnier',
  },
  {
    id: 'mikulas-dzurinda',
    kind: 'person',
    of: 'slovakia',
    name: { en: 'Mikuláš Dzurinda', ru: 'Микулаш Дзуринда' },
    aliases: {
      en: ['Dzurinda', 'Mikulas Dzurinda'],
      ru: ['Дзуринда'],
    },
    definition: {
      en: 'Prime minister of Slovakia from 1998 to 2006, foreign minister in 2010–2012.',
      ru: 'Премьер-министр Словакии в 1998–2006 годах, министр иностранных дел в 2010–2012 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Slovakia', ru: 'Премьер-министр Словакии' }, from: '1998-10-30', to: '2006-07-04' },
      { title: { en: 'Minister of Foreign Affairs of Slovakia', ru: 'Министр иностранных дел Словакии' }, from: '2010-07', to: '2012-04' },
    ],
    wikipedia: 'Mikuláš Dzurinda',
  },
  {
    id: 'milo-dukanovic',
    kind: 'person',
    of: 'montenegro',
    name: { en: 'Milo Đukanović', ru: 'Мило Джуканович' },
    aliases: {
      en: ['Đukanović', 'Djukanovic', 'Milo Djukanovic', 'Milo Dukanovic'],
      ru: ['Джуканович'],
    },
    definition: {
      en: 'Montenegrin politician, several times prime minister and president between 1991 and 2023, led it to independence in 2006.',
      ru: 'Черногорский политик, в 1991–2023 годах неоднократно премьер-министр и президент, при нём страна стала независимой в 2006 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Montenegro', ru: 'Премьер-министр Черногории' }, from: '1991-02', to: '1998-02' },
      { title: { en: 'President of Montenegro', ru: 'Президент Черногории' }, from: '1998-01-15', to: '2002-11' },
      { title: { en: 'Prime Minister of Montenegro', ru: 'Премьер-министр Черногории' }, from: '2003-01', to: '2006-11' },
      { title: { en: 'Prime Minister of Montenegro', ru: 'Премьер-министр Черногории' }, from: '2008-02', to: '2010-12' },
      { title: { en: 'Prime Minister of Montenegro', ru: 'Премьер-министр Черногории' }, from: '2012-12', to: '2016-11' },
      { title: { en: 'President of Montenegro', ru: 'Президент Черногории' }, from: '2018-05-20', to: '2023-05-20' },
    ],
    wikipedia: 'Milo Đukanović',
  },
  {
    id: 'milorad-dodik',
    kind: 'person',
    of: 'bosnia-and-herzegovina',
    name: { en: 'Milorad Dodik', ru: 'Милорад Додик' },
    aliases: {
      en: ['Dodik'],
      ru: ['Додик'],
    },
    definition: {
      en: 'Leader of the Bosnian Serbs, president of Republika Srpska with a break from 2010 to 2025, when a court ended his mandate.',
      ru: 'Лидер боснийских сербов, президент Республики Сербской с перерывом в 2010–2025 годах; в 2025 году лишён мандата по решению суда.',
    },
    roles: [
      { title: { en: 'President of Republika Srpska', ru: 'Президент Республики Сербской' }, from: '2010-11', to: '2018-11' },
      { title: { en: 'Member of the Presidency of Bosnia and Herzegovina', ru: 'Член Президиума Боснии и Герцеговины' }, from: '2018-11-20', to: '2022-11' },
      { title: { en: 'President of Republika Srpska', ru: 'Президент Республики Сербской' }, from: '2022-11', to: '2025-08' },
    ],
    wikipedia: 'Milorad Dodik',
  },
  {
    id: 'milos-zeman',
    kind: 'person',
    of: 'czechia',
    name: { en: 'Miloš Zeman', ru: 'Милош Земан' },
    aliases: {
      en: ['Zeman', 'Milos Zeman'],
      ru: ['?Земан'],
    },
    definition: {
      en: 'President of the Czech Republic from 2013 to 2023, prime minister in 1998–2002.',
      ru: 'Президент Чехии в 2013–2023 годах, премьер-министр в 1998–2002 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Czech Republic', ru: 'Премьер-министр Чехии' }, from: '1998-07', to: '2002-07' },
      { title: { en: 'President of the Czech Republic', ru: 'Президент Чехии' }, from: '2013-03-08', to: '2023-03-08' },
    ],
    wikipedia: 'Miloš Zeman',
  },
  {
    id: 'mute-egede',
    kind: 'person',
    of: 'greenland',
    name: { en: 'Múte Bourup Egede', ru: 'Муте Боуруп Эгеде' },
    aliases: {
      en: ['Mute Egede', 'Múte Egede', 'Mute Bourup Egede'],
      ru: ['Муте Эгеде', '?Эгеде'],
    },
    definition: {
      en: 'Prime minister of Greenland from 2021 to spring 2025.',
      ru: 'Премьер-министр Гренландии с 2021 года до весны 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Greenland', ru: 'Премьер-министр Гренландии' }, from: '2021-04', to: '2025-04' },
    ],
    wikipedia: 'Múte Bourup Egede',
  },
  {
    id: 'neville-chamberlain',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Neville Chamberlain', ru: 'Невилл Чемберлен' },
    aliases: {
      en: ['?Chamberlain'],
      ru: ['?Чемберлен'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from 1937 to May 1940, signed the Munich Agreement with Hitler in 1938.',
      ru: 'Премьер-министр Великобритании с 1937 по май 1940 года, в 1938 году подписал с Гитлером Мюнхенское соглашение.',
    },
    roles: [
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '1937-05-28', to: '1940-05-10' },
    ],
    wikipedia: 'Neville Chamberlain',
  },
  {
    id: 'nicolae-ceausescu',
    kind: 'person',
    of: 'romania',
    name: { en: 'Nicolae Ceaușescu', ru: 'Николае Чаушеску' },
    aliases: {
      en: ['Ceaușescu', 'Ceausescu', 'Nicolae Ceausescu'],
      ru: ['Чаушеску'],
    },
    definition: {
      en: 'Communist leader of Romania from 1965 until he was overthrown and shot in December 1989.',
      ru: 'Коммунистический лидер Румынии с 1965 года до свержения и расстрела в декабре 1989 года.',
    },
    roles: [
      { title: { en: 'General Secretary of the Romanian Communist Party', ru: 'Генеральный секретарь Румынской коммунистической партии' }, from: '1965-03-22', to: '1989-12-22' },
      { title: { en: 'President of Romania', ru: 'Президент Румынии' }, from: '1974-03-28', to: '1989-12-22' },
    ],
    wikipedia: 'Nicolae Ceaușescu',
  },
  {
    id: 'nicolas-sarkozy',
    kind: 'person',
    of: 'france',
    name: { en: 'Nicolas Sarkozy', ru: 'Николя Саркози' },
    aliases: {
      en: ['Sarkozy'],
      ru: ['Саркози'],
    },
    definition: {
      en: 'President of France from 2007 to 2012, mediated in the war between Russia and Georgia in 2008.',
      ru: 'Президент Франции в 2007–2012 годах, посредник в российско-грузинской войне 2008 года.',
    },
    roles: [
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '2007-05-16', to: '2012-05-15' },
    ],
    wikipedia: 'Nicolas Sarkozy',
  },
  {
    id: 'nicos-anastasiades',
    kind: 'person',
    of: 'cyprus',
    name: { en: 'Nicos Anastasiades', ru: 'Никос Анастасиадис' },
    aliases: {
      en: ['Anastasiades', 'Nikos Anastasiades'],
      ru: ['Анастасиадис'],
    },
    definition: {
      en: 'President of Cyprus from 2013 to 2023.',
      ru: 'Президент Кипра в 2013–2023 годах.',
    },
    roles: [
      { title: { en: 'President of Cyprus', ru: 'Президент Кипра' }, from: '2013-02-28', to: '2023-02-28' },
    ],
    wikipedia: 'Nicos Anastasiades',
  },
  {
    id: 'nicusor-dan',
    kind: 'person',
    of: 'romania',
    name: { en: 'Nicușor Dan', ru: 'Никушор Дан' },
    aliases: {
      en: ['Nicusor Dan'],
    },
    definition: {
      en: 'President of Romania from May 2025, before that mayor of Bucharest.',
      ru: 'Президент Румынии с мая 2025 года, прежде мэр Бухареста.',
    },
    roles: [
      { title: { en: 'Mayor of Bucharest', ru: 'Мэр Бухареста' }, from: '2020-10', to: '2025-05' },
      { title: { en: 'President of Romania', ru: 'Президент Румынии' }, from: '2025-05-26' },
    ],
    wikipedia: 'Nicușor Dan',
  },
  {
    id: 'nigel-farage',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Nigel Farage', ru: 'Найджел Фараж' },
    aliases: {
      en: ['Farage'],
      ru: ['Фараж'],
    },
    definition: {
      en: 'British politician, led the UK Independence Party and the campaign to leave the EU; leader of Reform UK from June 2024.',
      ru: 'Британский политик, возглавлял Партию независимости и кампанию за выход из ЕС; лидер партии Reform UK с июня 2024 года.',
    },
    roles: [
      { title: { en: 'Leader of the UK Independence Party', ru: 'Лидер Партии независимости Соединённого Королевства' }, from: '2010-11', to: '2016-09' },
      { title: { en: 'Leader of Reform UK', ru: 'Лидер партии Reform UK' }, from: '2024-06-03' },
    ],
    wikipedia: 'Nigel Farage',
  },
  {
    id: 'nikos-christodoulides',
    kind: 'person',
    of: 'cyprus',
    name: { en: 'Nikos Christodoulides', ru: 'Никос Христодулидис' },
    aliases: {
      en: ['Christodoulides'],
      ru: ['Христодулидис'],
    },
    definition: {
      en: 'President of Cyprus from February 2023, before that foreign minister.',
      ru: 'Президент Кипра с февраля 2023 года, прежде министр иностранных дел.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Cyprus', ru: 'Министр иностранных дел Кипра' }, from: '2018-03-01', to: '2022-01' },
      { title: { en: 'President of Cyprus', ru: 'Президент Кипра' }, from: '2023-02-28' },
    ],
    wikipedia: 'Nikos Christodoulides',
  },
  {
    id: 'nikos-dendias',
    kind: 'person',
    of: 'greece',
    name: { en: 'Nikos Dendias', ru: 'Никос Дендиас' },
    aliases: {
      en: ['Dendias'],
      ru: ['Дендиас'],
    },
    definition: {
      en: 'Foreign minister of Greece in 2019–2023, then defence minister.',
      ru: 'Министр иностранных дел Греции в 2019–2023 годах, затем министр обороны.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Greece', ru: 'Министр иностранных дел Греции' }, from: '2019-07-09', to: '2023-05' },
      { title: { en: 'Minister of Defence of Greece', ru: 'Министр обороны Греции' }, from: '2023-06-27' },
    ],
    wikipedia: 'Nikos Dendias',
  },
  {
    id: 'olaf-scholz',
    kind: 'person',
    of: 'germany',
    name: { en: 'Olaf Scholz', ru: 'Олаф Шольц' },
    aliases: {
      en: ['Scholz'],
      ru: ['Шольц'],
    },
    definition: {
      en: 'Chancellor of Germany from December 2021 to May 2025, Social Democrat.',
      ru: 'Федеральный канцлер Германии с декабря 2021 по май 2025 года, социал-демократ.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Germany', ru: 'Министр финансов Германии' }, from: '2018-03-14', to: '2021-12-08' },
      { title: { en: 'Chancellor of Germany', ru: 'Федеральный канцлер Германии' }, from: '2021-12-08', to: '2025-05-06' },
    ],
    wikipedia: 'Olaf Scholz',
  },
  {
    id: 'olof-palme',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Olof Palme', ru: 'Улоф Пальме' },
    aliases: {
      en: ['?Palme'],
      ru: ['?Пальме'],
    },
    definition: {
      en: 'Prime minister of Sweden in 1969–1976 and from 1982 until he was murdered in 1986; led a commission on common security.',
      ru: 'Премьер-министр Швеции в 1969–1976 годах и с 1982 года до убийства в 1986 году; возглавлял комиссию по общей безопасности.',
    },
    roles: [
      { title: { en: 'Prime Minister of Sweden', ru: 'Премьер-министр Швеции' }, from: '1969-10-14', to: '1976-10-08' },
      { title: { en: 'Prime Minister of Sweden', ru: 'Премьер-министр Швеции' }, from: '1982-10-08', to: '1986-02-28' },
    ],
    wikipedia: 'Olof Palme',
  },
  {
    id: 'otto-von-bismarck',
    kind: 'person',
    of: 'germany',
    name: { en: 'Otto von Bismarck', ru: 'Отто фон Бисмарк' },
    aliases: {
      en: ['Bismarck'],
      ru: ['Бисмарк'],
    },
    definition: {
      en: 'Prussian statesman who united Germany, chancellor of the German Empire from 1871 to 1890.',
      ru: 'Прусский государственный деятель, объединитель Германии, канцлер Германской империи в 1871–1890 годах.',
    },
    roles: [
      { title: { en: 'Minister President of Prussia', ru: 'Министр-президент Пруссии' }, from: '1862-09', to: '1890-03' },
      { title: { en: 'Chancellor of the German Empire', ru: 'Рейхсканцлер Германской империи' }, from: '1871-03-21', to: '1890-03-20' },
    ],
    wikipedia: 'Otto von Bismarck',
  },
  {
    id: 'pal-jonson',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Pål Jonson', ru: 'Пол Йонсон' },
    aliases: {
      en: ['?Jonson', 'Pal Jonson'],
      ru: ['?Йонсон'],
    },
    definition: {
      en: 'Defence minister of Sweden from October 2022 (as of early 2026).',
      ru: 'Министр обороны Швеции с октября 2022 года (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'Minister of Defence of Sweden', ru: 'Министр обороны Швеции' }, from: '2022-10-18' },
    ],
    wikipedia: 'Pål Jonson',
  },
  {
    id: 'paolo-gentiloni',
    kind: 'person',
    of: 'italy',
    name: { en: 'Paolo Gentiloni', ru: 'Паоло Джентилони' },
    aliases: {
      en: ['Gentiloni'],
      ru: ['Джентилони'],
    },
    definition: {
      en: 'Prime minister of Italy in 2016–2018, EU commissioner for the economy in 2019–2024.',
      ru: 'Премьер-министр Италии в 2016–2018 годах, комиссар ЕС по экономике в 2019–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Italy', ru: 'Министр иностранных дел Италии' }, from: '2014-10-31', to: '2016-12-12' },
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2016-12-12', to: '2018-06-01' },
      { title: { en: 'European Commissioner for Economy', ru: 'Комиссар ЕС по экономике' }, from: '2019-12-01', to: '2024-11-30' },
    ],
    wikipedia: 'Paolo Gentiloni',
  },
  {
    id: 'pedro-sanchez',
    kind: 'person',
    of: 'spain',
    name: { en: 'Pedro Sánchez', ru: 'Педро Санчес' },
    aliases: {
      en: ['?Sánchez', '?Sanchez', 'Pedro Sanchez'],
      ru: ['?Санчес'],
    },
    definition: {
      en: "Prime minister of Spain from June 2018, leader of the Socialist Workers' Party.",
      ru: 'Премьер-министр Испании с июня 2018 года, лидер Социалистической рабочей партии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Spain', ru: 'Премьер-министр Испании' }, from: '2018-06-02' },
    ],
    wikipedia: 'Pedro Sánchez',
  },
  {
    id: 'pekka-haavisto',
    kind: 'person',
    of: 'finland',
    name: { en: 'Pekka Haavisto', ru: 'Пекка Хаависто' },
    aliases: {
      en: ['Haavisto'],
      ru: ['Хаависто'],
    },
    definition: {
      en: 'Foreign minister of Finland from 2019 to 2023, of the Greens.',
      ru: 'Министр иностранных дел Финляндии в 2019–2023 годах, представитель «зелёных».',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Finland', ru: 'Министр иностранных дел Финляндии' }, from: '2019-06-06', to: '2023-06-20' },
    ],
    wikipedia: 'Pekka Haavisto',
  },
  {
    id: 'peter-magyar',
    kind: 'person',
    of: 'hungary',
    name: { en: 'Péter Magyar', ru: 'Петер Мадьяр' },
    aliases: {
      en: ['Peter Magyar', '?Magyar'],
      ru: ['?Мадьяр'],
    },
    definition: {
      en: 'Prime minister of Hungary from May 2026, leader of the Tisza party, which won the election of April 2026.',
      ru: 'Премьер-министр Венгрии с мая 2026 года, лидер партии «Тиса», победившей на выборах в апреле 2026 года.',
    },
    roles: [
      { title: { en: 'Leader of the Tisza Party', ru: 'Председатель партии «Тиса»' }, from: '2024-07' },
      { title: { en: 'Prime Minister of Hungary', ru: 'Премьер-министр Венгрии' }, from: '2026-05-09' },
    ],
    wikipedia: 'Péter Magyar',
  },
  {
    id: 'peter-mandelson',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Peter Mandelson', ru: 'Питер Мандельсон' },
    aliases: {
      en: ['Mandelson', 'Lord Mandelson'],
      ru: ['Мандельсон'],
    },
    definition: {
      en: 'British Labour politician, EU trade commissioner in 2004–2008; ambassador in Washington in 2025 until dismissed over ties to Jeffrey Epstein.',
      ru: 'Британский лейборист, комиссар ЕС по торговле в 2004–2008 годах; в 2025 году посол в США, уволен из-за связей с Джеффри Эпстином.',
    },
    roles: [
      { title: { en: 'European Commissioner for Trade', ru: 'Комиссар ЕС по торговле' }, from: '2004-11-22', to: '2008-10' },
      { title: { en: 'UK Ambassador to the United States', ru: 'Посол Великобритании в США' }, from: '2025-02', to: '2025-09-11' },
    ],
    wikipedia: 'Peter Mandelson',
  },
  {
    id: 'peter-pellegrini',
    kind: 'person',
    of: 'slovakia',
    name: { en: 'Peter Pellegrini', ru: 'Петер Пеллегрини' },
    aliases: {
      en: ['Pellegrini'],
      ru: ['Пеллегрини'],
    },
    definition: {
      en: 'President of Slovakia from June 2024, prime minister in 2018–2020.',
      ru: 'Президент Словакии с июня 2024 года, премьер-министр в 2018–2020 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Slovakia', ru: 'Премьер-министр Словакии' }, from: '2018-03-22', to: '2020-03-21' },
      { title: { en: 'President of Slovakia', ru: 'Президент Словакии' }, from: '2024-06-15' },
    ],
    wikipedia: 'Peter Pellegrini',
  },
  {
    id: 'peter-szijjarto',
    kind: 'person',
    of: 'hungary',
    name: { en: 'Péter Szijjártó', ru: 'Петер Сийярто' },
    aliases: {
      en: ['Szijjártó', 'Szijjarto', 'Peter Szijjarto'],
      ru: ['Сийярто', 'Петер Сиярто', 'Сиярто'],
    },
    definition: {
      en: 'Foreign minister of Hungary in the government of Viktor Orbán from 2014 to May 2026.',
      ru: 'Министр иностранных дел Венгрии в правительстве Виктора Орбана с 2014 по май 2026 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Hungary', ru: 'Министр иностранных дел Венгрии' }, from: '2014-09-23', to: '2026-05' },
    ],
    wikipedia: 'Péter Szijjártó',
  },
  {
    id: 'petr-fiala',
    kind: 'person',
    of: 'czechia',
    name: { en: 'Petr Fiala', ru: 'Петр Фиала' },
    aliases: {
      en: ['Fiala'],
      ru: ['Фиала'],
    },
    definition: {
      en: 'Prime minister of the Czech Republic from 2021 to December 2025.',
      ru: 'Премьер-министр Чехии с 2021 по декабрь 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Czech Republic', ru: 'Премьер-министр Чехии' }, from: '2021-11', to: '2025-12-09' },
    ],
    wikipedia: 'Petr Fiala',
  },
  {
    id: 'petr-pavel',
    kind: 'person',
    of: 'czechia',
    name: { en: 'Petr Pavel', ru: 'Петр Павел' },
    aliases: {
      ru: ['Пётр Павел'],
    },
    definition: {
      en: 'President of the Czech Republic from March 2023, general, chairman of the NATO Military Committee in 2015–2018.',
      ru: 'Президент Чехии с марта 2023 года, генерал, председатель Военного комитета НАТО в 2015–2018 годах.',
    },
    roles: [
      { title: { en: 'Chairman of the NATO Military Committee', ru: 'Председатель Военного комитета НАТО' }, from: '2015-06', to: '2018-06' },
      { title: { en: 'President of the Czech Republic', ru: 'Президент Чехии' }, from: '2023-03-09' },
    ],
    wikipedia: 'Petr Pavel',
  },
  {
    id: 'petteri-orpo',
    kind: 'person',
    of: 'finland',
    name: { en: 'Petteri Orpo', ru: 'Петтери Орпо' },
    aliases: {
      en: ['Orpo'],
      ru: ['Орпо'],
    },
    definition: {
      en: 'Prime minister of Finland from June 2023.',
      ru: 'Премьер-министр Финляндии с июня 2023 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Finland', ru: 'Премьер-министр Финляндии' }, from: '2023-06-20' },
    ],
    wikipedia: 'Petteri Orpo',
  },
  {
    id: 'philip-hammond',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Philip Hammond', ru: 'Филип Хэммонд' },
    aliases: {
      en: ['?Hammond'],
      ru: ['?Хэммонд'],
    },
    definition: {
      en: 'UK defence secretary in 2011–2014, foreign secretary until 2016, chancellor of the exchequer until 2019.',
      ru: 'Министр обороны Великобритании в 2011–2014 годах, министр иностранных дел до 2016 года, министр финансов до 2019 года.',
    },
    roles: [
      { title: { en: 'UK Defence Secretary', ru: 'Министр обороны Великобритании' }, from: '2011-10-14', to: '2014-07-15' },
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2014-07-15', to: '2016-07-13' },
      { title: { en: 'UK Chancellor of the Exchequer', ru: 'Министр финансов Великобритании' }, from: '2016-07-13', to: '2019-07-24' },
    ],
    wikipedia: 'Philip Hammond',
  },
  {
    id: 'pope-benedict-xvi',
    kind: 'person',
    of: 'holy-see',
    name: { en: 'Pope Benedict XVI', ru: 'Папа Бенедикт XVI' },
    aliases: {
      en: ['Benedict XVI', 'Pope Benedict', 'Joseph Ratzinger'],
      ru: ['Бенедикт XVI', 'Папа римский Бенедикт XVI', 'Йозеф Ратцингер'],
    },
    definition: {
      en: 'Head of the Catholic Church from 2005 until he resigned in 2013. Lived 1927–2022.',
      ru: 'Глава Католической церкви с 2005 года до отречения в 2013 году. Годы жизни: 1927–2022.',
    },
    roles: [
      { title: { en: 'Pope', ru: 'Папа римский' }, from: '2005-04-19', to: '2013-02-28' },
    ],
    wikipedia: 'Pope Benedict XVI',
  },
  {
    id: 'pope-francis',
    kind: 'person',
    of: 'holy-see',
    name: { en: 'Pope Francis', ru: 'Папа Франциск' },
    aliases: {
      en: ['?Francis I', 'Jorge Mario Bergoglio', 'Jorge Bergoglio'],
      ru: ['Папа римский Франциск', '?Франциск I', 'Хорхе Марио Бергольо'],
    },
    definition: {
      en: 'Head of the Catholic Church from March 2013 to his death in April 2025, from Argentina.',
      ru: 'Глава Католической церкви с марта 2013 года до смерти в апреле 2025 года, родом из Аргентины.',
    },
    roles: [
      { title: { en: 'Pope', ru: 'Папа римский' }, from: '2013-03-13', to: '2025-04-21' },
    ],
    wikipedia: 'Pope Francis',
  },
  {
    id: 'pope-john-paul-ii',
    kind: 'person',
    of: 'holy-see',
    name: { en: 'Pope John Paul II', ru: 'Папа Иоанн Павел II' },
    aliases: {
      en: ['John Paul II', 'Karol Wojtyła', 'Karol Wojtyla'],
      ru: ['Иоанн Павел II', 'Папа римский Иоанн Павел II', 'Кароль Войтыла'],
    },
    definition: {
      en: 'Head of the Catholic Church from 1978 to his death in 2005, from Poland.',
      ru: 'Глава Католической церкви с 1978 года до смерти в 2005 году, родом из Польши.',
    },
    roles: [
      { title: { en: 'Pope', ru: 'Папа римский' }, from: '1978-10-16', to: '2005-04-02' },
    ],
    wikipedia: 'Pope John Paul II',
  },
  {
    id: 'pope-leo-xiv',
    kind: 'person',
    of: 'holy-see',
    name: { en: 'Pope Leo XIV', ru: 'Папа Лев XIV' },
    aliases: {
      en: ['Leo XIV', 'Pope Leo', 'Robert Prevost'],
      ru: ['Лев XIV', 'Папа римский Лев XIV', 'Роберт Превост'],
    },
    definition: {
      en: 'Head of the Catholic Church from May 2025, the first pope from the United States.',
      ru: 'Глава Католической церкви с мая 2025 года, первый папа родом из США.',
    },
    roles: [
      { title: { en: 'Pope', ru: 'Папа римский' }, from: '2025-05-08' },
    ],
    wikipedia: 'Pope Leo XIV',
  },
  {
    id: 'rachel-reeves',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Rachel Reeves', ru: 'Рейчел Ривз' },
    aliases: {
      en: ['?Reeves'],
      ru: ['?Ривз'],
    },
    definition: {
      en: 'UK chancellor of the exchequer (finance minister) from July 2024.',
      ru: 'Канцлер казначейства (министр финансов) Великобритании с июля 2024 года.',
    },
    roles: [
      { title: { en: 'UK Chancellor of the Exchequer', ru: 'Министр финансов Великобритании' }, from: '2024-07-05' },
    ],
    wikipedia: 'Rachel Reeves',
  },
  {
    id: 'radoslaw-sikorski',
    kind: 'person',
    of: 'poland',
    name: { en: 'Radosław Sikorski', ru: 'Радослав Сикорский' },
    aliases: {
      en: ['Sikorski', 'Radoslaw Sikorski', 'Radek Sikorski'],
      ru: ['?Сикорский', 'Радек Сикорский'],
    },
    definition: {
      en: 'Foreign minister of Poland in 2007–2014 and from December 2023, earlier defence minister.',
      ru: 'Министр иностранных дел Польши в 2007–2014 годах и с декабря 2023 года, прежде министр обороны.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Poland', ru: 'Министр обороны Польши' }, from: '2005-10-31', to: '2007-02' },
      { title: { en: 'Minister of Foreign Affairs of Poland', ru: 'Министр иностранных дел Польши' }, from: '2007-11-16', to: '2014-09-22' },
      { title: { en: 'Minister of Foreign Affairs of Poland', ru: 'Министр иностранных дел Польши' }, from: '2023-12-13' },
    ],
    wikipedia: 'Radosław Sikorski',
  },
  {
    id: 'radovan-karadzic',
    kind: 'person',
    of: 'bosnia-and-herzegovina',
    name: { en: 'Radovan Karadžić', ru: 'Радован Караджич' },
    aliases: {
      en: ['Karadžić', 'Karadzic', 'Radovan Karadzic'],
      ru: ['Караджич'],
    },
    definition: {
      en: 'Leader of the Bosnian Serbs in the war of 1992–1995, sentenced in The Hague for genocide and war crimes.',
      ru: 'Лидер боснийских сербов в войне 1992–1995 годов, осуждён в Гааге за геноцид и военные преступления.',
    },
    roles: [
      { title: { en: 'President of Republika Srpska', ru: 'Президент Республики Сербской' }, from: '1992', to: '1996-07' },
    ],
    wikipedia: 'Radovan Karadžić',
  },
  {
    id: 'ratko-mladic',
    kind: 'person',
    of: 'bosnia-and-herzegovina',
    name: { en: 'Ratko Mladić', ru: 'Ратко Младич' },
    aliases: {
      en: ['Mladić', 'Mladic', 'Ratko Mladic'],
      ru: ['Младич'],
    },
    definition: {
      en: 'Commander of the Bosnian Serb army in the war of 1992–1995, sentenced in The Hague for genocide and war crimes.',
      ru: 'Командующий армией боснийских сербов в войне 1992–1995 годов, осуждён в Гааге за геноцид и военные преступления.',
    },
    roles: [
      { title: { en: 'Commander of the Army of Republika Srpska', ru: 'Командующий армией Республики Сербской' }, from: '1992-05', to: '1996' },
    ],
    wikipedia: 'Ratko Mladić',
  },
  {
    id: 'rishi-sunak',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Rishi Sunak', ru: 'Риши Сунак' },
    aliases: {
      en: ['Sunak'],
      ru: ['Сунак'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from October 2022 to July 2024, Conservative.',
      ru: 'Премьер-министр Великобритании с октября 2022 по июль 2024 года, лидер консерваторов.',
    },
    roles: [
      { title: { en: 'UK Chancellor of the Exchequer', ru: 'Министр финансов Великобритании' }, from: '2020-02-13', to: '2022-07-05' },
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '2022-10-25', to: '2024-07-05' },
    ],
    wikipedia: 'Rishi Sunak',
  },
  {
    id: 'robert-fico',
    kind: 'person',
    of: 'slovakia',
    name: { en: 'Robert Fico', ru: 'Роберт Фицо' },
    aliases: {
      en: ['Fico'],
      ru: ['Фицо'],
    },
    definition: {
      en: 'Prime minister of Slovakia in 2006–2010, 2012–2018 and from October 2023; survived a shooting in May 2024.',
      ru: 'Премьер-министр Словакии в 2006–2010, 2012–2018 годах и с октября 2023 года; ранен при покушении в мае 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Slovakia', ru: 'Премьер-министр Словакии' }, from: '2006-07-04', to: '2010-07' },
      { title: { en: 'Prime Minister of Slovakia', ru: 'Премьер-министр Словакии' }, from: '2012-04-04', to: '2018-03-22' },
      { title: { en: 'Prime Minister of Slovakia', ru: 'Премьер-министр Словакии' }, from: '2023-10-25' },
    ],
    wikipedia: 'Robert Fico',
  },
  {
    id: 'robert-golob',
    kind: 'person',
    of: 'slovenia',
    name: { en: 'Robert Golob', ru: 'Роберт Голоб' },
    aliases: {
      en: ['Golob'],
      ru: ['?Голоб'],
    },
    definition: {
      en: 'Prime minister of Slovenia from June 2022 (as of early 2026).',
      ru: 'Премьер-министр Словении с июня 2022 года (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'Prime Minister of Slovenia', ru: 'Премьер-министр Словении' }, from: '2022-06-01' },
    ],
    wikipedia: 'Robert Golob',
  },
  {
    id: 'robert-habeck',
    kind: 'person',
    of: 'germany',
    name: { en: 'Robert Habeck', ru: 'Роберт Хабек' },
    aliases: {
      en: ['Habeck'],
      ru: ['Хабек'],
    },
    definition: {
      en: 'Vice chancellor of Germany and minister for the economy and climate from 2021 to 2025, of the Greens.',
      ru: 'Вице-канцлер Германии, министр экономики и климата в 2021–2025 годах, представитель «зелёных».',
    },
    roles: [
      { title: { en: 'Vice Chancellor and Minister for Economic Affairs of Germany', ru: 'Вице-канцлер и министр экономики Германии' }, from: '2021-12-08', to: '2025-05-06' },
    ],
    wikipedia: 'Robert Habeck',
  },
  {
    id: 'robert-schuman',
    kind: 'person',
    of: 'france',
    name: { en: 'Robert Schuman', ru: 'Робер Шуман' },
    aliases: {
      en: ['Schuman'],
      ru: ['?Шуман'],
    },
    definition: {
      en: 'French statesman, foreign minister in 1948–1953; his declaration of 9 May 1950 began European integration.',
      ru: 'Французский государственный деятель, министр иностранных дел в 1948–1953 годах; его декларация 9 мая 1950 года положила начало евроинтеграции.',
    },
    roles: [
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '1947-11', to: '1948-07' },
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '1948-07', to: '1953-01' },
    ],
    wikipedia: 'Robert Schuman',
  },
  {
    id: 'robin-cook',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Robin Cook', ru: 'Робин Кук' },
    aliases: {
      en: ['?Cook'],
      ru: ['?Кук'],
    },
    definition: {
      en: 'UK foreign secretary from 1997 to 2001; left the government in 2003 over the war in Iraq. Lived 1946–2005.',
      ru: 'Министр иностранных дел Великобритании в 1997–2001 годах; в 2003 году вышел из правительства из-за войны в Ираке. Годы жизни: 1946–2005.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '1997-05-02', to: '2001-06-08' },
    ],
    wikipedia: 'Robin Cook',
  },
  {
    id: 'romano-prodi',
    kind: 'person',
    of: 'italy',
    name: { en: 'Romano Prodi', ru: 'Романо Проди' },
    aliases: {
      en: ['Prodi'],
      ru: ['Проди'],
    },
    definition: {
      en: 'Prime minister of Italy in 1996–1998 and 2006–2008, president of the European Commission in 1999–2004.',
      ru: 'Премьер-министр Италии в 1996–1998 и 2006–2008 годах, председатель Еврокомиссии в 1999–2004 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '1996-05', to: '1998-10-21' },
      { title: { en: 'President of the European Commission', ru: 'Председатель Европейской комиссии' }, from: '1999-09', to: '2004-11' },
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2006-05-17', to: '2008-05-08' },
    ],
    wikipedia: 'Romano Prodi',
  },
  {
    id: 'ruben-brekelmans',
    kind: 'person',
    of: 'netherlands',
    name: { en: 'Ruben Brekelmans', ru: 'Рубен Брекелманс' },
    aliases: {
      en: ['Brekelmans'],
      ru: ['Брекелманс'],
    },
    definition: {
      en: 'Defence minister of the Netherlands from July 2024 (as of January 2026).',
      ru: 'Министр обороны Нидерландов с июля 2024 года (на январь 2026 года).',
    },
    roles: [
      { title: { en: 'Minister of Defence of the Netherlands', ru: 'Министр обороны Нидерландов' }, from: '2024-07-02' },
    ],
    wikipedia: 'Ruben Brekelmans',
  },
  {
    id: 'rumen-radev',
    kind: 'person',
    of: 'bulgaria',
    name: { en: 'Rumen Radev', ru: 'Румен Радев' },
    aliases: {
      en: ['Radev'],
      ru: ['Радев'],
    },
    definition: {
      en: 'President of Bulgaria from 2017 to January 2026, prime minister from May 2026.',
      ru: 'Президент Болгарии с 2017 по январь 2026 года, премьер-министр с мая 2026 года.',
    },
    roles: [
      { title: { en: 'President of Bulgaria', ru: 'Президент Болгарии' }, from: '2017-01-22', to: '2026-01' },
      { title: { en: 'Prime Minister of Bulgaria', ru: 'Премьер-министр Болгарии' }, from: '2026-05-08' },
    ],
    wikipedia: 'Rumen Radev',
  },
  {
    id: 'sali-berisha',
    kind: 'person',
    of: 'albania',
    name: { en: 'Sali Berisha', ru: 'Сали Бериша' },
    aliases: {
      en: ['Berisha'],
      ru: ['Бериша'],
    },
    definition: {
      en: 'President of Albania in 1992–1997, prime minister in 2005–2013.',
      ru: 'Президент Албании в 1992–1997 годах, премьер-министр в 2005–2013 годах.',
    },
    roles: [
      { title: { en: 'President of Albania', ru: 'Президент Албании' }, from: '1992-04-09', to: '1997-07-24' },
      { title: { en: 'Prime Minister of Albania', ru: 'Премьер-министр Албании' }, from: '2005-09-11', to: '2013-09' },
    ],
    wikipedia: 'Sali Berisha',
  },
  {
    id: 'sanna-marin',
    kind: 'person',
    of: 'finland',
    name: { en: 'Sanna Marin', ru: 'Санна Марин' },
    aliases: {
      en: ['?Marin'],
      ru: ['?Марин'],
    },
    definition: {
      en: 'Prime minister of Finland from December 2019 to June 2023, led it into NATO.',
      ru: 'Премьер-министр Финляндии с декабря 2019 по июнь 2023 года, при ней страна вступила в НАТО.',
    },
    roles: [
      { title: { en: 'Prime Minister of Finland', ru: 'Премьер-министр Финляндии' }, from: '2019-12-10', to: '2023-06-20' },
    ],
    wikipedia: 'Sanna Marin',
  },
  {
    id: 'sauli-niinisto',
    kind: 'person',
    of: 'finland',
    name: { en: 'Sauli Niinistö', ru: 'Саули Ниинистё' },
    aliases: {
      en: ['Niinistö', 'Niinisto', 'Sauli Niinisto'],
      ru: ['Ниинистё'],
    },
    definition: {
      en: 'President of Finland from 2012 to 2024, when it joined NATO; author of a report on EU preparedness in 2024.',
      ru: 'Президент Финляндии в 2012–2024 годах, при нём она вступила в НАТО; автор доклада о готовности ЕС к кризисам 2024 года.',
    },
    roles: [
      { title: { en: 'President of Finland', ru: 'Президент Финляндии' }, from: '2012-03-01', to: '2024-03-01' },
    ],
    wikipedia: 'Sauli Niinistö',
  },
  {
    id: 'sebastian-kurz',
    kind: 'person',
    of: 'austria',
    name: { en: 'Sebastian Kurz', ru: 'Себастьян Курц' },
    aliases: {
      en: ['Kurz'],
      ru: ['?Курц'],
    },
    definition: {
      en: 'Chancellor of Austria in 2017–2019 and 2020–2021, before that foreign minister.',
      ru: 'Федеральный канцлер Австрии в 2017–2019 и 2020–2021 годах, прежде министр иностранных дел.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Austria', ru: 'Министр иностранных дел Австрии' }, from: '2013-12-16', to: '2017-12-18' },
      { title: { en: 'Chancellor of Austria', ru: 'Федеральный канцлер Австрии' }, from: '2017-12-18', to: '2019-05-28' },
      { title: { en: 'Chancellor of Austria', ru: 'Федеральный канцлер Австрии' }, from: '2020-01-07', to: '2021-10-11' },
    ],
    wikipedia: 'Sebastian Kurz',
  },
  {
    id: 'sebastien-lecornu',
    kind: 'person',
    of: 'france',
    name: { en: 'Sébastien Lecornu', ru: 'Себастьян Лекорню' },
    aliases: {
      en: ['Lecornu', 'Sebastien Lecornu'],
      ru: ['Лекорню'],
    },
    definition: {
      en: 'Prime minister of France from September 2025, minister of the armed forces in 2022–2025.',
      ru: 'Премьер-министр Франции с сентября 2025 года, министр вооружённых сил в 2022–2025 годах.',
    },
    roles: [
      { title: { en: 'Minister of the Armed Forces of France', ru: 'Министр вооружённых сил Франции' }, from: '2022-05-20', to: '2025-09' },
      { title: { en: 'Prime Minister of France', ru: 'Премьер-министр Франции' }, from: '2025-09' },
    ],
    wikipedia: 'Sébastien Lecornu',
  },
  {
    id: 'sergio-mattarella',
    kind: 'person',
    of: 'italy',
    name: { en: 'Sergio Mattarella', ru: 'Серджо Маттарелла' },
    aliases: {
      en: ['Mattarella'],
      ru: ['Маттарелла'],
    },
    definition: {
      en: 'President of Italy from February 2015, re-elected in 2022.',
      ru: 'Президент Италии с февраля 2015 года, переизбран в 2022 году.',
    },
    roles: [
      { title: { en: 'President of Italy', ru: 'Президент Италии' }, from: '2015-02-03' },
    ],
    wikipedia: 'Sergio Mattarella',
  },
  {
    id: 'sigmar-gabriel',
    kind: 'person',
    of: 'germany',
    name: { en: 'Sigmar Gabriel', ru: 'Зигмар Габриэль' },
    aliases: {
      ru: ['?Габриэль'],
    },
    definition: {
      en: 'Vice chancellor of Germany from 2013 to 2018, foreign minister in 2017–2018.',
      ru: 'Вице-канцлер Германии в 2013–2018 годах, министр иностранных дел в 2017–2018 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Germany', ru: 'Министр иностранных дел Германии' }, from: '2017-01-27', to: '2018-03-14' },
    ],
    wikipedia: 'Sigmar Gabriel',
  },
  {
    id: 'silvio-berlusconi',
    kind: 'person',
    of: 'italy',
    name: { en: 'Silvio Berlusconi', ru: 'Сильвио Берлускони' },
    aliases: {
      en: ['Berlusconi'],
      ru: ['Берлускони'],
    },
    definition: {
      en: 'Prime minister of Italy in 1994–1995, 2001–2006 and 2008–2011, media magnate. Lived 1936–2023.',
      ru: 'Премьер-министр Италии в 1994–1995, 2001–2006 и 2008–2011 годах, медиамагнат. Годы жизни: 1936–2023.',
    },
    roles: [
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '1994-05', to: '1995-01' },
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2001-06-11', to: '2006-05-17' },
      { title: { en: 'Prime Minister of Italy', ru: 'Премьер-министр Италии' }, from: '2008-05-08', to: '2011-11-16' },
    ],
    wikipedia: 'Silvio Berlusconi',
  },
  {
    id: 'slobodan-milosevic',
    kind: 'person',
    of: 'serbia',
    name: { en: 'Slobodan Milošević', ru: 'Слободан Милошевич' },
    aliases: {
      en: ['Milošević', 'Milosevic', 'Slobodan Milosevic'],
      ru: ['Милошевич'],
    },
    definition: {
      en: 'President of Serbia from 1989 and of Yugoslavia in 1997–2000; tried by the Hague tribunal, died in custody in 2006.',
      ru: 'Президент Сербии с 1989 года и Югославии в 1997–2000 годах; предстал перед Гаагским трибуналом, умер под стражей в 2006 году.',
    },
    roles: [
      { title: { en: 'President of Serbia', ru: 'Президент Сербии' }, from: '1989', to: '1997-07-23' },
      { title: { en: 'President of the Federal Republic of Yugoslavia', ru: 'Президент Союзной Республики Югославия' }, from: '1997-07-23', to: '2000-10' },
    ],
    wikipedia: 'Slobodan Milošević',
  },
  {
    id: 'stefan-lofven',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Stefan Löfven', ru: 'Стефан Лёвен' },
    aliases: {
      en: ['Löfven', 'Lofven', 'Stefan Lofven'],
      ru: ['Лёвен'],
    },
    definition: {
      en: 'Prime minister of Sweden from 2014 to 2021.',
      ru: 'Премьер-министр Швеции в 2014–2021 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Sweden', ru: 'Премьер-министр Швеции' }, from: '2014-10-03', to: '2021-11-30' },
    ],
    wikipedia: 'Stefan Löfven',
  },
  {
    id: 'stephane-sejourne',
    kind: 'person',
    of: 'france',
    name: { en: 'Stéphane Séjourné', ru: 'Стефан Сежурне' },
    aliases: {
      en: ['Séjourné', 'Stephane Sejourne', 'Sejourne'],
      ru: ['Сежурне'],
    },
    definition: {
      en: 'Foreign minister of France in 2024, then executive vice-president of the European Commission for industrial strategy.',
      ru: 'Министр иностранных дел Франции в 2024 году, затем исполнительный вице-председатель Еврокомиссии по промышленной стратегии.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of France', ru: 'Министр иностранных дел Франции' }, from: '2024-01', to: '2024-09' },
      { title: { en: 'Executive Vice-President of the European Commission', ru: 'Исполнительный вице-председатель Европейской комиссии' }, from: '2024-12-01' },
    ],
    wikipedia: 'Stéphane Séjourné',
  },
  {
    id: 'tadeusz-mazowiecki',
    kind: 'person',
    of: 'poland',
    name: { en: 'Tadeusz Mazowiecki', ru: 'Тадеуш Мазовецкий' },
    aliases: {
      en: ['Mazowiecki'],
      ru: ['Мазовецкий'],
    },
    definition: {
      en: 'Prime minister of Poland in 1989–1991, the first who was not a communist since the 1940s.',
      ru: 'Премьер-министр Польши в 1989–1991 годах, первый некоммунист на этом посту с 1940-х годов.',
    },
    roles: [
      { title: { en: 'Prime Minister of Poland', ru: 'Премьер-министр Польши' }, from: '1989-08-24', to: '1991-01' },
    ],
    wikipedia: 'Tadeusz Mazowiecki',
  },
  {
    id: 'tarja-halonen',
    kind: 'person',
    of: 'finland',
    name: { en: 'Tarja Halonen', ru: 'Тарья Халонен' },
    aliases: {
      en: ['Halonen'],
      ru: ['Халонен'],
    },
    definition: {
      en: 'President of Finland from 2000 to 2012.',
      ru: 'Президент Финляндии в 2000–2012 годах.',
    },
    roles: [
      { title: { en: 'President of Finland', ru: 'Президент Финляндии' }, from: '2000-03-01', to: '2012-03-01' },
    ],
    wikipedia: 'Tarja Halonen',
  },
  {
    id: 'theresa-may',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Theresa May', ru: 'Тереза Мэй' },
    aliases: {
      en: ['Prime Minister May', 'Mrs May'],
      ru: ['?Мэй'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from 2016 to 2019, negotiated the first withdrawal agreement with the EU.',
      ru: 'Премьер-министр Великобритании с 2016 по 2019 год, вела переговоры о выходе из ЕС.',
    },
    roles: [
      { title: { en: 'UK Home Secretary', ru: 'Министр внутренних дел Великобритании' }, from: '2010-05-12', to: '2016-07-13' },
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '2016-07-13', to: '2019-07-24' },
    ],
    wikipedia: 'Theresa May',
  },
  {
    id: 'tobias-billstrom',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Tobias Billström', ru: 'Тобиас Бильстрём' },
    aliases: {
      en: ['Billström', 'Billstrom', 'Tobias Billstrom'],
      ru: ['Бильстрём'],
    },
    definition: {
      en: 'Foreign minister of Sweden from 2022 to 2024.',
      ru: 'Министр иностранных дел Швеции в 2022–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Sweden', ru: 'Министр иностранных дел Швеции' }, from: '2022-10-18', to: '2024-09-10' },
    ],
    wikipedia: 'Tobias Billström',
  },
  {
    id: 'tomislav-nikolic',
    kind: 'person',
    of: 'serbia',
    name: { en: 'Tomislav Nikolić', ru: 'Томислав Николич' },
    aliases: {
      en: ['?Nikolić', '?Nikolic', 'Tomislav Nikolic'],
      ru: ['?Николич'],
    },
    definition: {
      en: 'President of Serbia from 2012 to 2017.',
      ru: 'Президент Сербии в 2012–2017 годах.',
    },
    roles: [
      { title: { en: 'President of Serbia', ru: 'Президент Сербии' }, from: '2012-05-31', to: '2017-05-31' },
    ],
    wikipedia: 'Tomislav Nikolić',
  },
  {
    id: 'tony-blair',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Tony Blair', ru: 'Тони Блэр' },
    aliases: {
      en: ['Blair'],
      ru: ['Блэр'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom from 1997 to 2007, Labour; envoy of the Middle East Quartet until 2015.',
      ru: 'Премьер-министр Великобритании с 1997 по 2007 год, лейборист; до 2015 года представитель ближневосточного «квартета».',
    },
    roles: [
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '1997-05-02', to: '2007-06-27' },
      { title: { en: 'Special Envoy of the Middle East Quartet', ru: 'Специальный представитель ближневосточного «квартета»' }, from: '2007-06-27', to: '2015-05' },
    ],
    wikipedia: 'Tony Blair',
  },
  {
    id: 'tony-radakin',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Tony Radakin', ru: 'Тони Радакин' },
    aliases: {
      en: ['Radakin'],
      ru: ['Радакин'],
    },
    definition: {
      en: 'British admiral, chief of the Defence Staff from 2021 to 2025.',
      ru: 'Британский адмирал, начальник Штаба обороны в 2021–2025 годах.',
    },
    roles: [
      { title: { en: 'UK Chief of the Defence Staff', ru: 'Начальник Штаба обороны Великобритании' }, from: '2021-11-30', to: '2025-09' },
    ],
    wikipedia: 'Tony Radakin',
  },
  {
    id: 'toomas-hendrik-ilves',
    kind: 'person',
    of: 'estonia',
    name: { en: 'Toomas Hendrik Ilves', ru: 'Тоомас Хендрик Ильвес' },
    aliases: {
      en: ['Ilves'],
      ru: ['Ильвес'],
    },
    definition: {
      en: 'President of Estonia from 2006 to 2016.',
      ru: 'Президент Эстонии в 2006–2016 годах.',
    },
    roles: [
      { title: { en: 'President of Estonia', ru: 'Президент Эстонии' }, from: '2006-10-09', to: '2016-10-10' },
    ],
    wikipedia: 'Toomas Hendrik Ilves',
  },
  {
    id: 'traian-basescu',
    kind: 'person',
    of: 'romania',
    name: { en: 'Traian Băsescu', ru: 'Траян Бэсеску' },
    aliases: {
      en: ['Băsescu', 'Basescu', 'Traian Basescu'],
      ru: ['Бэсеску'],
    },
    definition: {
      en: 'President of Romania from 2004 to 2014.',
      ru: 'Президент Румынии в 2004–2014 годах.',
    },
    roles: [
      { title: { en: 'President of Romania', ru: 'Президент Румынии' }, from: '2004-12-20', to: '2014-12-21' },
    ],
    wikipedia: 'Traian Băsescu',
  },
  {
    id: 'troels-lund-poulsen',
    kind: 'person',
    of: 'denmark',
    name: { en: 'Troels Lund Poulsen', ru: 'Троэльс Лунд Поульсен' },
    aliases: {
      en: ['Lund Poulsen'],
      ru: ['Лунд Поульсен'],
    },
    definition: {
      en: 'Defence minister of Denmark from August 2023 (as of early 2026).',
      ru: 'Министр обороны Дании с августа 2023 года (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'Minister of Defence of Denmark', ru: 'Министр обороны Дании' }, from: '2023-08' },
    ],
    wikipedia: 'Troels Lund Poulsen',
  },
  {
    id: 'ulf-kristersson',
    kind: 'person',
    of: 'sweden',
    name: { en: 'Ulf Kristersson', ru: 'Ульф Кристерссон' },
    aliases: {
      en: ['Kristersson'],
      ru: ['Кристерссон'],
    },
    definition: {
      en: 'Prime minister of Sweden from October 2022 (as of early 2026).',
      ru: 'Премьер-министр Швеции с октября 2022 года (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'Prime Minister of Sweden', ru: 'Премьер-министр Швеции' }, from: '2022-10-18' },
    ],
    wikipedia: 'Ulf Kristersson',
  },
  {
    id: 'urho-kekkonen',
    kind: 'person',
    of: 'finland',
    name: { en: 'Urho Kekkonen', ru: 'Урхо Кекконен' },
    aliases: {
      en: ['Kekkonen'],
      ru: ['Кекконен'],
    },
    definition: {
      en: 'President of Finland from 1956 to 1982, kept it neutral in the Cold War and hosted the Helsinki conference of 1975.',
      ru: 'Президент Финляндии в 1956–1982 годах, вёл политику нейтралитета, принимал Хельсинкское совещание 1975 года.',
    },
    roles: [
      { title: { en: 'President of Finland', ru: 'Президент Финляндии' }, from: '1956-03-01', to: '1982-01' },
    ],
    wikipedia: 'Urho Kekkonen',
  },
  {
    id: 'vaclav-havel',
    kind: 'person',
    of: 'czechia',
    name: { en: 'Václav Havel', ru: 'Вацлав Гавел' },
    aliases: {
      en: ['Havel', 'Vaclav Havel'],
      ru: ['Гавел'],
    },
    definition: {
      en: 'Playwright and dissident, last president of Czechoslovakia and first of the Czech Republic, until 2003. Lived 1936–2011.',
      ru: 'Драматург и диссидент, последний президент Чехословакии и первый президент Чехии, до 2003 года. Годы жизни: 1936–2011.',
    },
    roles: [
      { title: { en: 'President of Czechoslovakia', ru: 'Президент Чехословакии' }, from: '1989-12-29', to: '1992-07-20' },
      { title: { en: 'President of the Czech Republic', ru: 'Президент Чехии' }, from: '1993-02-02', to: '2003-02-02' },
    ],
    wikipedia: 'Václav Havel',
  },
  {
    id: 'vaclav-klaus',
    kind: 'person',
    of: 'czechia',
    name: { en: 'Václav Klaus', ru: 'Вацлав Клаус' },
    aliases: {
      en: ['Vaclav Klaus', '?Klaus'],
      ru: ['?Клаус'],
    },
    definition: {
      en: 'President of the Czech Republic from 2003 to 2013, prime minister in 1992–1997, economist.',
      ru: 'Президент Чехии в 2003–2013 годах, премьер-министр в 1992–1997 годах, экономист.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Czech Republic', ru: 'Премьер-министр Чехии' }, from: '1993-01-01', to: '1997-12' },
      { title: { en: 'President of the Czech Republic', ru: 'Президент Чехии' }, from: '2003-03-07', to: '2013-03-07' },
    ],
    wikipedia: 'Václav Klaus',
  },
  {
    id: 'vaira-vike-freiberga',
    kind: 'person',
    of: 'latvia',
    name: { en: 'Vaira Vīķe-Freiberga', ru: 'Вайра Вике-Фрейберга' },
    aliases: {
      en: ['Vīķe-Freiberga', 'Vike-Freiberga', 'Vaira Vike-Freiberga'],
      ru: ['Вике-Фрейберга'],
    },
    definition: {
      en: 'President of Latvia from 1999 to 2007.',
      ru: 'Президент Латвии в 1999–2007 годах.',
    },
    roles: [
      { title: { en: 'President of Latvia', ru: 'Президент Латвии' }, from: '1999-07', to: '2007-07' },
    ],
    wikipedia: 'Vaira Vīķe-Freiberga',
  },
  {
    id: 'valdas-adamkus',
    kind: 'person',
    of: 'lithuania',
    name: { en: 'Valdas Adamkus', ru: 'Валдас Адамкус' },
    aliases: {
      en: ['Adamkus'],
      ru: ['Адамкус'],
    },
    definition: {
      en: 'President of Lithuania in 1998–2003 and 2004–2009.',
      ru: 'Президент Литвы в 1998–2003 и 2004–2009 годах.',
    },
    roles: [
      { title: { en: 'President of Lithuania', ru: 'Президент Литвы' }, from: '1998-02-26', to: '2003-02-26' },
      { title: { en: 'President of Lithuania', ru: 'Президент Литвы' }, from: '2004-07-12', to: '2009-07-12' },
    ],
    wikipedia: 'Valdas Adamkus',
  },
  {
    id: 'valdis-dombrovskis',
    kind: 'person',
    of: 'latvia',
    name: { en: 'Valdis Dombrovskis', ru: 'Валдис Домбровскис' },
    aliases: {
      en: ['Dombrovskis'],
      ru: ['Домбровскис'],
    },
    definition: {
      en: 'Prime minister of Latvia in 2009–2014, then EU commissioner; for the economy from December 2024.',
      ru: 'Премьер-министр Латвии в 2009–2014 годах, затем еврокомиссар; с декабря 2024 года отвечает за экономику.',
    },
    roles: [
      { title: { en: 'Prime Minister of Latvia', ru: 'Премьер-министр Латвии' }, from: '2009-03-12', to: '2014-01-22' },
      { title: { en: 'European Commissioner', ru: 'Член Европейской комиссии' }, from: '2014-11-01' },
    ],
    wikipedia: 'Valdis Dombrovskis',
  },
  {
    id: 'valery-giscard-destaing',
    kind: 'person',
    of: 'france',
    name: { en: "Valéry Giscard d'Estaing", ru: "Валери Жискар д'Эстен" },
    aliases: {
      en: ["Giscard d'Estaing", "Valery Giscard d'Estaing"],
      ru: ["Жискар д'Эстен"],
    },
    definition: {
      en: 'President of France from 1974 to 1981, chaired the Convention that drafted a European constitution in 2002–2003.',
      ru: 'Президент Франции в 1974–1981 годах, в 2002–2003 годах возглавлял Конвент по подготовке конституции ЕС.',
    },
    roles: [
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '1974-05-27', to: '1981-05-21' },
    ],
    wikipedia: "Valéry Giscard d'Estaing",
  },
  {
    id: 'viktor-orban',
    kind: 'person',
    of: 'hungary',
    name: { en: 'Viktor Orbán', ru: 'Виктор Орбан' },
    aliases: {
      en: ['Orbán', 'Orban', 'Viktor Orban', 'Victor Orban'],
      ru: ['Орбан'],
    },
    definition: {
      en: 'Prime minister of Hungary in 1998–2002 and from 2010 to May 2026, leader of Fidesz.',
      ru: 'Премьер-министр Венгрии в 1998–2002 годах и с 2010 по май 2026 года, лидер партии «Фидес».',
    },
    roles: [
      { title: { en: 'Prime Minister of Hungary', ru: 'Премьер-министр Венгрии' }, from: '1998-07', to: '2002-05-27' },
      { title: { en: 'Prime Minister of Hungary', ru: 'Премьер-министр Венгрии' }, from: '2010-05-29', to: '2026-05-09' },
    ],
    wikipedia: 'Viktor Orbán',
  },
  {
    id: 'vjosa-osmani',
    kind: 'person',
    of: 'kosovo',
    name: { en: 'Vjosa Osmani', ru: 'Вьоса Османи' },
    aliases: {
      en: ['?Osmani', 'Vjosa Osmani-Sadriu'],
      ru: ['?Османи'],
    },
    definition: {
      en: 'President of Kosovo from April 2021 (as of early 2026).',
      ru: 'Президент Косово с апреля 2021 года (на начало 2026 года).',
    },
    roles: [
      { title: { en: 'President of Kosovo', ru: 'Президент Косово' }, from: '2021-04' },
    ],
    wikipedia: 'Vjosa Osmani',
  },
  {
    id: 'vladimir-meciar',
    kind: 'person',
    of: 'slovakia',
    name: { en: 'Vladimír Mečiar', ru: 'Владимир Мечьяр' },
    aliases: {
      en: ['Mečiar', 'Meciar', 'Vladimir Meciar'],
      ru: ['Мечьяр'],
    },
    definition: {
      en: 'Prime minister of Slovakia for most of the 1990s.',
      ru: 'Премьер-министр Словакии на протяжении большей части 1990-х годов.',
    },
    roles: [
      { title: { en: 'Prime Minister of Slovakia', ru: 'Премьер-министр Словакии' }, from: '1992-06', to: '1994-03' },
      { title: { en: 'Prime Minister of Slovakia', ru: 'Премьер-министр Словакии' }, from: '1994-12-13', to: '1998-10-30' },
    ],
    wikipedia: 'Vladimír Mečiar',
  },
  {
    id: 'vojislav-kostunica',
    kind: 'person',
    of: 'serbia',
    name: { en: 'Vojislav Koštunica', ru: 'Воислав Коштуница' },
    aliases: {
      en: ['Koštunica', 'Kostunica', 'Vojislav Kostunica'],
      ru: ['Коштуница'],
    },
    definition: {
      en: 'President of Yugoslavia in 2000–2003, after Slobodan Milošević, prime minister of Serbia in 2004–2008.',
      ru: 'Президент Югославии в 2000–2003 годах, после Слободана Милошевича, премьер-министр Сербии в 2004–2008 годах.',
    },
    roles: [
      { title: { en: 'President of the Federal Republic of Yugoslavia', ru: 'Президент Союзной Республики Югославия' }, from: '2000-10-07', to: '2003-03-07' },
      { title: { en: 'Prime Minister of Serbia', ru: 'Премьер-министр Сербии' }, from: '2004-03-03', to: '2008-07-07' },
    ],
    wikipedia: 'Vojislav Koštunica',
  },
  {
    id: 'vytautas-landsbergis',
    kind: 'person',
    of: 'lithuania',
    name: { en: 'Vytautas Landsbergis', ru: 'Витаутас Ландсбергис' },
    aliases: {
      en: ['?Landsbergis'],
      ru: ['?Ландсбергис'],
    },
    definition: {
      en: "Leader of Lithuania's independence movement, head of its parliament in 1990–1992.",
      ru: 'Лидер движения за независимость Литвы, глава парламента в 1990–1992 годах.',
    },
    roles: [
      { title: { en: 'Chairman of the Supreme Council of Lithuania', ru: 'Председатель Верховного Совета Литвы' }, from: '1990-03-11', to: '1992-11' },
    ],
    wikipedia: 'Vytautas Landsbergis',
  },
  {
    id: 'william-hague',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'William Hague', ru: 'Уильям Хейг' },
    aliases: {
      ru: ['Хейг'],
    },
    definition: {
      en: 'UK foreign secretary from 2010 to 2014, before that leader of the Conservatives.',
      ru: 'Министр иностранных дел Великобритании в 2010–2014 годах, прежде лидер консерваторов.',
    },
    roles: [
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2010-05', to: '2014-07-14' },
    ],
    wikipedia: 'William Hague',
  },
  {
    id: 'willy-brandt',
    kind: 'person',
    of: 'germany',
    name: { en: 'Willy Brandt', ru: 'Вилли Брандт' },
    aliases: {
      en: ['?Brandt'],
      ru: ['?Брандт'],
    },
    definition: {
      en: 'Chancellor of West Germany from 1969 to 1974, began the policy of rapprochement with the East (Ostpolitik).',
      ru: 'Федеральный канцлер ФРГ в 1969–1974 годах, начал политику сближения с Востоком («восточную политику»).',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of West Germany', ru: 'Министр иностранных дел ФРГ' }, from: '1966-12', to: '1969-10' },
      { title: { en: 'Chancellor of West Germany', ru: 'Федеральный канцлер ФРГ' }, from: '1969-10', to: '1974-05-07' },
    ],
    wikipedia: 'Willy Brandt',
  },
  {
    id: 'wim-kok',
    kind: 'person',
    of: 'netherlands',
    name: { en: 'Wim Kok', ru: 'Вим Кок' },
    aliases: {
      en: ['?Kok'],
      ru: ['?Кок'],
    },
    definition: {
      en: 'Prime minister of the Netherlands from 1994 to 2002. Lived 1938–2018.',
      ru: 'Премьер-министр Нидерландов в 1994–2002 годах. Годы жизни: 1938–2018.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Netherlands', ru: 'Премьер-министр Нидерландов' }, from: '1994-08-22', to: '2002-07-22' },
    ],
    wikipedia: 'Wim Kok',
  },
  {
    id: 'winston-churchill',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Winston Churchill', ru: 'Уинстон Черчилль' },
    aliases: {
      en: ['Churchill'],
      ru: ['Черчилль'],
    },
    definition: {
      en: 'Prime minister of the United Kingdom in 1940–1945, during the Second World War, and in 1951–1955. Lived 1874–1965.',
      ru: 'Премьер-министр Великобритании в 1940–1945 годах, во время Второй мировой войны, и в 1951–1955 годах. Годы жизни: 1874–1965.',
    },
    roles: [
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '1940-05-10', to: '1945-07-26' },
      { title: { en: 'Prime Minister of the United Kingdom', ru: 'Премьер-министр Великобритании' }, from: '1951-10-26', to: '1955-04-05' },
    ],
    wikipedia: 'Winston Churchill',
  },
  {
    id: 'wladyslaw-kosiniak-kamysz',
    kind: 'person',
    of: 'poland',
    name: { en: 'Władysław Kosiniak-Kamysz', ru: 'Владислав Косиняк-Камыш' },
    aliases: {
      en: ['Kosiniak-Kamysz', 'Wladyslaw Kosiniak-Kamysz'],
      ru: ['Косиняк-Камыш'],
    },
    definition: {
      en: "Defence minister of Poland from December 2023, leader of the Polish People's Party.",
      ru: 'Министр обороны Польши с декабря 2023 года, лидер Польской крестьянской партии.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Poland', ru: 'Министр обороны Польши' }, from: '2023-12-13' },
    ],
    wikipedia: 'Władysław Kosiniak-Kamysz',
  },
  {
    id: 'wojciech-jaruzelski',
    kind: 'person',
    of: 'poland',
    name: { en: 'Wojciech Jaruzelski', ru: 'Войцех Ярузельский' },
    aliases: {
      en: ['Jaruzelski'],
      ru: ['Ярузельский'],
    },
    definition: {
      en: 'Polish general who led the country in the 1980s and imposed martial law in 1981; president in 1989–1990.',
      ru: 'Польский генерал, руководил страной в 1980-х годах и в 1981 году ввёл военное положение; президент в 1989–1990 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Poland', ru: 'Премьер-министр Польши' }, from: '1981-02-11', to: '1985-11' },
      { title: { en: 'President of Poland', ru: 'Президент Польши' }, from: '1989-07-19', to: '1990-12-22' },
    ],
    wikipedia: 'Wojciech Jaruzelski',
  },
  {
    id: 'wolfgang-schauble',
    kind: 'person',
    of: 'germany',
    name: { en: 'Wolfgang Schäuble', ru: 'Вольфганг Шойбле' },
    aliases: {
      en: ['Schäuble', 'Schaeuble', 'Wolfgang Schaeuble', 'Wolfgang Schauble'],
      ru: ['Шойбле'],
    },
    definition: {
      en: 'Finance minister of Germany from 2009 to 2017, during the euro crisis. Lived 1942–2023.',
      ru: 'Министр финансов Германии в 2009–2017 годах, в период кризиса еврозоны. Годы жизни: 1942–2023.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Germany', ru: 'Министр финансов Германии' }, from: '2009-10-28', to: '2017-10-24' },
    ],
    wikipedia: 'Wolfgang Schäuble',
  },
  {
    id: 'xavier-bettel',
    kind: 'person',
    of: 'luxembourg',
    name: { en: 'Xavier Bettel', ru: 'Ксавье Беттель' },
    aliases: {
      en: ['Bettel'],
      ru: ['Беттель'],
    },
    definition: {
      en: 'Prime minister of Luxembourg from 2013 to 2023, then foreign minister.',
      ru: 'Премьер-министр Люксембурга в 2013–2023 годах, затем министр иностранных дел.',
    },
    roles: [
      { title: { en: 'Prime Minister of Luxembourg', ru: 'Премьер-министр Люксембурга' }, from: '2013-12-04', to: '2023-11-17' },
      { title: { en: 'Minister of Foreign Affairs of Luxembourg', ru: 'Министр иностранных дел Люксембурга' }, from: '2023-11-17' },
    ],
    wikipedia: 'Xavier Bettel',
  },
  {
    id: 'yanis-varoufakis',
    kind: 'person',
    of: 'greece',
    name: { en: 'Yanis Varoufakis', ru: 'Янис Варуфакис' },
    aliases: {
      en: ['Varoufakis'],
      ru: ['Варуфакис'],
    },
    definition: {
      en: 'Economist, finance minister of Greece from January to July 2015, in the talks with its creditors.',
      ru: 'Экономист, министр финансов Греции с января по июль 2015 года, вёл переговоры с кредиторами.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Greece', ru: 'Министр финансов Греции' }, from: '2015-01-27', to: '2015-07-06' },
    ],
    wikipedia: 'Yanis Varoufakis',
  },
  {
    id: 'yvette-cooper',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Yvette Cooper', ru: 'Иветт Купер' },
    aliases: {
      en: ['?Cooper'],
      ru: ['?Купер'],
    },
    definition: {
      en: 'UK foreign secretary from September 2025, before that home secretary.',
      ru: 'Министр иностранных дел Великобритании с сентября 2025 года, прежде министр внутренних дел.',
    },
    roles: [
      { title: { en: 'UK Home Secretary', ru: 'Министр внутренних дел Великобритании' }, from: '2024-07-05', to: '2025-09-05' },
      { title: { en: 'UK Foreign Secretary', ru: 'Министр иностранных дел Великобритании' }, from: '2025-09-05' },
    ],
    wikipedia: 'Yvette Cooper',
  },
  {
    id: 'zoran-dindic',
    kind: 'person',
    of: 'serbia',
    name: { en: 'Zoran Đinđić', ru: 'Зоран Джинджич' },
    aliases: {
      en: ['Đinđić', 'Djindjic', 'Zoran Djindjic', 'Zoran Dindic'],
      ru: ['Джинджич'],
    },
    definition: {
      en: 'Prime minister of Serbia from January 2001 until he was assassinated in March 2003.',
      ru: 'Премьер-министр Сербии с января 2001 года до убийства в марте 2003 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Serbia', ru: 'Премьер-министр Сербии' }, from: '2001-01-25', to: '2003-03-12' },
    ],
    wikipedia: 'Zoran Đinđić',
  },
  {
    id: 'zoran-milanovic',
    kind: 'person',
    of: 'croatia',
    name: { en: 'Zoran Milanović', ru: 'Зоран Миланович' },
    aliases: {
      en: ['?Milanović', '?Milanovic', 'Zoran Milanovic'],
      ru: ['?Миланович'],
    },
    definition: {
      en: 'President of Croatia from February 2020, prime minister in 2011–2016.',
      ru: 'Президент Хорватии с февраля 2020 года, премьер-министр в 2011–2016 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Croatia', ru: 'Премьер-министр Хорватии' }, from: '2011-12-23', to: '2016-01-22' },
      { title: { en: 'President of Croatia', ru: 'Президент Хорватии' }, from: '2020-02' },
    ],
    wikipedia: 'Zoran Milanović',
  },
  {
    id: 'zoran-zaev',
    kind: 'person',
    of: 'north-macedonia',
    name: { en: 'Zoran Zaev', ru: 'Зоран Заев' },
    aliases: {
      en: ['Zaev'],
      ru: ['Заев'],
    },
    definition: {
      en: "Prime minister of North Macedonia in 2017–2020 and 2020–2022, signed the agreement with Greece on the country's name.",
      ru: 'Премьер-министр Северной Македонии в 2017–2020 и 2020–2022 годах, заключил соглашение с Грецией о названии страны.',
    },
    roles: [
      { title: { en: 'Prime Minister of North Macedonia', ru: 'Премьер-министр Северной Македонии' }, from: '2017-05', to: '2020-01' },
      { title: { en: 'Prime Minister of North Macedonia', ru: 'Премьер-министр Северной Македонии' }, from: '2020-08-30', to: '2022-01' },
    ],
    wikipedia: 'Zoran Zaev',
  },
  {
    id: 'zuzana-caputova',
    kind: 'person',
    of: 'slovakia',
    name: { en: 'Zuzana Čaputová', ru: 'Зузана Чапутова' },
    aliases: {
      en: ['Čaputová', 'Caputova', 'Zuzana Caputova'],
      ru: ['Чапутова'],
    },
    definition: {
      en: 'President of Slovakia from 2019 to 2024.',
      ru: 'Президент Словакии в 2019–2024 годах.',
    },
    roles: [
      { title: { en: 'President of Slovakia', ru: 'Президент Словакии' }, from: '2019-06-15', to: '2024-06-15' },
    ],
    wikipedia: 'Zuzana Čaputová',
  },
];
