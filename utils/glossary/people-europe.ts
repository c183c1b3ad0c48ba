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
      en: ['De Gaulle', 'General de Gaulle'],
      ru: ['Де Голль', 'Генерал де Голль'],
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
    wikipedia: 'Dan Jarvis (politician)',
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
      en: ['Villepin', 'de Villepin'],
      ru: ['Де Вильпен', 'Вильпен'],
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
    id: 'helmut-kohl',
    kind: 'person',
    of: 'germany',
    name: { en: 'Helmut Kohl', ru: 'Гельмут Коль' },
    aliases: {
      en: ['Kohl'],
      ru: ['Коль'],
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
    id: 'jack-straw',
    kind: 'person',
    of: 'united-kingdom',
    name: { en: 'Jack Straw', ru: 'Джек Стро' },
    aliases: {
      en: ['?Straw'],
      ru: ['Стро'],
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
    wikipedia: 'John Healey (politician)',
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
];
