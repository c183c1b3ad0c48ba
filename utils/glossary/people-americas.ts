// People of the Americas: what they held and when.
import type { Entry } from '../model.ts';

export const peopleAmericas: readonly Entry[] = [
  {
    id: 'al-gore',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Al Gore', ru: 'Альберт Гор' },
    aliases: {
      en: ['?Gore'],
      ru: ['?Гор', 'Ал Гор', 'Эл Гор'],
    },
    definition: {
      en: 'Vice president of the United States from 1993 to 2001, Democratic candidate for president in 2000.',
      ru: 'Вице-президент США в 1993–2001 годах, кандидат в президенты от демократов в 2000 году.',
    },
    roles: [
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '1993-01-20', to: '2001-01-20' },
    ],
    wikipedia: 'Al Gore',
  },
  {
    id: 'alan-greenspan',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Alan Greenspan', ru: 'Алан Гринспен' },
    aliases: {
      en: ['Greenspan'],
      ru: ['Гринспен'],
    },
    definition: {
      en: 'American economist, chair of the Federal Reserve from 1987 to 2006.',
      ru: 'Американский экономист, председатель ФРС в 1987–2006 годах.',
    },
    roles: [
      { title: { en: 'Chair of the US Federal Reserve', ru: 'Председатель Федеральной резервной системы США' }, from: '1987-08-11', to: '2006-01-31' },
    ],
    wikipedia: 'Alan Greenspan',
  },
  {
    id: 'alberto-fernandez',
    kind: 'person',
    of: 'argentina',
    name: { en: 'Alberto Fernández', ru: 'Альберто Фернандес' },
    aliases: {
      en: ['?Fernández', 'Alberto Fernandez'],
      ru: ['?Фернандес'],
    },
    definition: {
      en: 'President of Argentina from 2019 to 2023.',
      ru: 'Президент Аргентины в 2019–2023 годах.',
    },
    roles: [
      { title: { en: 'President of Argentina', ru: 'Президент Аргентины' }, from: '2019-12-10', to: '2023-12-10' },
    ],
    wikipedia: 'Alberto Fernández',
  },
  {
    id: 'alberto-fujimori',
    kind: 'person',
    of: 'peru',
    name: { en: 'Alberto Fujimori', ru: 'Альберто Фухимори' },
    aliases: {
      en: ['?Fujimori'],
      ru: ['?Фухимори'],
    },
    definition: {
      en: 'President of Peru from 1990 to 2000, later imprisoned for human rights crimes. Lived 1938–2024.',
      ru: 'Президент Перу в 1990–2000 годах, впоследствии осуждён за нарушения прав человека. Годы жизни: 1938–2024.',
    },
    roles: [
      { title: { en: 'President of Peru', ru: 'Президент Перу' }, from: '1990-07-28', to: '2000-11-22' },
    ],
    wikipedia: 'Alberto Fujimori',
  },
  {
    id: 'alvaro-uribe',
    kind: 'person',
    of: 'colombia',
    name: { en: 'Álvaro Uribe', ru: 'Альваро Урибе' },
    aliases: {
      en: ['Uribe', 'Alvaro Uribe'],
      ru: ['Урибе'],
    },
    definition: {
      en: 'President of Colombia from 2002 to 2010.',
      ru: 'Президент Колумбии в 2002–2010 годах.',
    },
    roles: [
      { title: { en: 'President of Colombia', ru: 'Президент Колумбии' }, from: '2002-08-07', to: '2010-08-07' },
    ],
    wikipedia: 'Álvaro Uribe',
  },
  {
    id: 'andres-manuel-lopez-obrador',
    kind: 'person',
    of: 'mexico',
    name: { en: 'Andrés Manuel López Obrador', ru: 'Андрес Мануэль Лопес Обрадор' },
    aliases: {
      en: ['López Obrador', 'Lopez Obrador', 'Andres Manuel Lopez Obrador', 'AMLO'],
      ru: ['Лопес Обрадор'],
    },
    definition: {
      en: 'President of Mexico from December 2018 to September 2024.',
      ru: 'Президент Мексики с декабря 2018 по сентябрь 2024 года.',
    },
    roles: [
      { title: { en: 'President of Mexico', ru: 'Президент Мексики' }, from: '2018-12-01', to: '2024-09-30' },
    ],
    wikipedia: 'Andrés Manuel López Obrador',
  },
  {
    id: 'anita-anand',
    kind: 'person',
    of: 'canada',
    name: { en: 'Anita Anand', ru: 'Анита Ананд' },
    aliases: {
      en: ['?Anand'],
      ru: ['?Ананд'],
    },
    definition: {
      en: 'Foreign minister of Canada from May 2025, minister of national defence in 2021–2023.',
      ru: 'Министр иностранных дел Канады с мая 2025 года, министр национальной обороны в 2021–2023 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Canada', ru: 'Министр обороны Канады' }, from: '2021-10-26', to: '2023-07-26' },
      { title: { en: 'Minister of Foreign Affairs of Canada', ru: 'Министр иностранных дел Канады' }, from: '2025-05-13' },
    ],
    wikipedia: 'Anita Anand',
  },
  {
    id: 'antony-blinken',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Antony Blinken', ru: 'Энтони Блинкен' },
    aliases: {
      en: ['Blinken', 'Antony J. Blinken', 'Tony Blinken', 'Anthony Blinken'],
      ru: ['Блинкен'],
    },
    definition: {
      en: 'American diplomat, US secretary of state under President Biden, 2021–2025.',
      ru: 'Американский дипломат, государственный секретарь США при президенте Байдене, 2021–2025.',
    },
    roles: [
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2021-01-26', to: '2025-01-20' },
    ],
    wikipedia: 'Antony Blinken',
  },
  {
    id: 'ash-carter',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Ash Carter', ru: 'Эштон Картер' },
    aliases: {
      en: ['?Carter', 'Ashton Carter', 'Ashton B. Carter'],
      ru: ['?Картер'],
    },
    definition: {
      en: 'US secretary of defense from 2015 to 2017. Lived 1954–2022.',
      ru: 'Министр обороны США в 2015–2017 годах. Годы жизни: 1954–2022.',
    },
    roles: [
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2015-02-17', to: '2017-01-20' },
    ],
    wikipedia: 'Ash Carter',
  },
  {
    id: 'augusto-pinochet',
    kind: 'person',
    of: 'chile',
    name: { en: 'Augusto Pinochet', ru: 'Аугусто Пиночет' },
    aliases: {
      en: ['Pinochet'],
      ru: ['Пиночет'],
    },
    definition: {
      en: 'Chilean general who took power in the coup of September 1973 and ruled until 1990. Lived 1915–2006.',
      ru: 'Чилийский генерал, пришёл к власти в результате переворота в сентябре 1973 года и правил до 1990 года. Годы жизни: 1915–2006.',
    },
    roles: [
      { title: { en: 'President of the Government Junta of Chile', ru: 'Председатель правительственной хунты Чили' }, from: '1973-09-11', to: '1974-12' },
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '1974-12-17', to: '1990-03-11' },
    ],
    wikipedia: 'Augusto Pinochet',
  },
  {
    id: 'barack-obama',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Barack Obama', ru: 'Барак Обама' },
    aliases: {
      en: ['Obama', 'Barack H. Obama'],
      ru: ['Обама'],
    },
    definition: {
      en: 'President of the United States from 2009 to 2017, of the Democratic Party.',
      ru: 'Президент США с 2009 по 2017 год, член Демократической партии.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2009-01-20', to: '2017-01-20' },
    ],
    wikipedia: 'Barack Obama',
  },
  {
    id: 'ben-bernanke',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Ben Bernanke', ru: 'Бен Бернанке' },
    aliases: {
      en: ['Bernanke'],
      ru: ['Бернанке'],
    },
    definition: {
      en: 'American economist, chair of the Federal Reserve from 2006 to 2014, during the global financial crisis.',
      ru: 'Американский экономист, председатель ФРС в 2006–2014 годах, в период мирового финансового кризиса.',
    },
    roles: [
      { title: { en: 'Chair of the US Federal Reserve', ru: 'Председатель Федеральной резервной системы США' }, from: '2006-02-01', to: '2014-01-31' },
    ],
    wikipedia: 'Ben Bernanke',
  },
  {
    id: 'bernardo-arevalo',
    kind: 'person',
    of: 'guatemala',
    name: { en: 'Bernardo Arévalo', ru: 'Бернардо Аревало' },
    aliases: {
      en: ['?Arévalo', 'Bernardo Arevalo'],
      ru: ['?Аревало'],
    },
    definition: {
      en: 'President of Guatemala from January 2024.',
      ru: 'Президент Гватемалы с января 2024 года.',
    },
    roles: [
      { title: { en: 'President of Guatemala', ru: 'Президент Гватемалы' }, from: '2024-01-15' },
    ],
    wikipedia: 'Bernardo Arévalo',
  },
  {
    id: 'bill-clinton',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Bill Clinton', ru: 'Билл Клинтон' },
    aliases: {
      en: ['?Clinton', 'William Clinton', 'William J. Clinton', 'William Jefferson Clinton'],
      ru: ['?Клинтон', 'Уильям Клинтон'],
    },
    definition: {
      en: 'President of the United States from 1993 to 2001, of the Democratic Party.',
      ru: 'Президент США с 1993 по 2001 год, член Демократической партии.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1993-01-20', to: '2001-01-20' },
    ],
    wikipedia: 'Bill Clinton',
  },
  {
    id: 'brent-scowcroft',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Brent Scowcroft', ru: 'Брент Скоукрофт' },
    aliases: {
      en: ['Scowcroft'],
      ru: ['Скоукрофт'],
    },
    definition: {
      en: 'American general, national security adviser to Presidents Ford and George H. W. Bush. Lived 1925–2020.',
      ru: 'Американский генерал, помощник по национальной безопасности президентов Форда и Буша-старшего. Годы жизни: 1925–2020.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '1975-11-03', to: '1977-01-20' },
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '1989-01-20', to: '1993-01-20' },
    ],
    wikipedia: 'Brent Scowcroft',
  },
  {
    id: 'carlos-menem',
    kind: 'person',
    of: 'argentina',
    name: { en: 'Carlos Menem', ru: 'Карлос Менем' },
    aliases: {
      en: ['Menem'],
      ru: ['Менем'],
    },
    definition: {
      en: 'President of Argentina from 1989 to 1999, carried out privatisation and pegged the peso to the dollar. Lived 1930–2021.',
      ru: 'Президент Аргентины в 1989–1999 годах, провёл приватизацию и привязал песо к доллару. Годы жизни: 1930–2021.',
    },
    roles: [
      { title: { en: 'President of Argentina', ru: 'Президент Аргентины' }, from: '1989-07-08', to: '1999-12-10' },
    ],
    wikipedia: 'Carlos Menem',
  },
  {
    id: 'carlos-salinas-de-gortari',
    kind: 'person',
    of: 'mexico',
    name: { en: 'Carlos Salinas de Gortari', ru: 'Карлос Салинас де Гортари' },
    aliases: {
      en: ['Carlos Salinas', '?Salinas'],
      ru: ['?Салинас', 'Карлос Салинас'],
    },
    definition: {
      en: 'President of Mexico from 1988 to 1994, signed the North American Free Trade Agreement.',
      ru: 'Президент Мексики в 1988–1994 годах, подписал Североамериканское соглашение о свободной торговле.',
    },
    roles: [
      { title: { en: 'President of Mexico', ru: 'Президент Мексики' }, from: '1988-12-01', to: '1994-11-30' },
    ],
    wikipedia: 'Carlos Salinas de Gortari',
  },
  {
    id: 'celso-amorim',
    kind: 'person',
    of: 'brazil',
    name: { en: 'Celso Amorim', ru: 'Селсу Аморим' },
    aliases: {
      en: ['Amorim'],
      ru: ['Аморим'],
    },
    definition: {
      en: "Brazilian diplomat, foreign minister in 1993–1994 and 2003–2010, President Lula's adviser on foreign policy from 2023.",
      ru: 'Бразильский дипломат, министр иностранных дел в 1993–1994 и 2003–2010 годах, с 2023 года советник президента Лулы.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Brazil', ru: 'Министр иностранных дел Бразилии' }, from: '1993', to: '1995-01-01' },
      { title: { en: 'Minister of Foreign Affairs of Brazil', ru: 'Министр иностранных дел Бразилии' }, from: '2003-01-01', to: '2011-01-01' },
      { title: { en: 'Minister of Defence of Brazil', ru: 'Министр обороны Бразилии' }, from: '2011-08', to: '2015-01-01' },
      { title: { en: 'Chief Adviser to the President of Brazil', ru: 'Главный советник президента Бразилии' }, from: '2023-01' },
    ],
    wikipedia: 'Celso Amorim',
  },
  {
    id: 'che-guevara',
    kind: 'person',
    of: 'cuba',
    name: { en: 'Che Guevara', ru: 'Че Гевара' },
    aliases: {
      en: ['Ernesto Guevara', 'Ernesto Che Guevara', '?Guevara'],
      ru: ['Эрнесто Че Гевара', 'Эрнесто Гевара', 'Гевара'],
    },
    definition: {
      en: 'Argentine-born revolutionary, a leader of the Cuban revolution, minister of industries in 1961–1965; killed in Bolivia in 1967.',
      ru: 'Революционер родом из Аргентины, один из вождей Кубинской революции, министр промышленности в 1961–1965 годах; убит в Боливии в 1967 году.',
    },
    roles: [
      { title: { en: 'Minister of Industries of Cuba', ru: 'Министр промышленности Кубы' }, from: '1961-02', to: '1965' },
    ],
    wikipedia: 'Che Guevara',
  },
  {
    id: 'chrystia-freeland',
    kind: 'person',
    of: 'canada',
    name: { en: 'Chrystia Freeland', ru: 'Христя Фриланд' },
    aliases: {
      en: ['Freeland'],
      ru: ['Фриланд'],
    },
    definition: {
      en: 'Canadian politician, foreign minister in 2017–2019, deputy prime minister and finance minister until December 2024.',
      ru: 'Канадский политик, министр иностранных дел в 2017–2019 годах, вице-премьер и министр финансов до декабря 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Canada', ru: 'Министр иностранных дел Канады' }, from: '2017-01-10', to: '2019-11-20' },
      { title: { en: 'Deputy Prime Minister of Canada', ru: 'Заместитель премьер-министра Канады' }, from: '2019-11-20', to: '2024-12-16' },
    ],
    wikipedia: 'Chrystia Freeland',
  },
  {
    id: 'chuck-hagel',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Chuck Hagel', ru: 'Чак Хейгел' },
    aliases: {
      en: ['Hagel'],
      ru: ['Хейгел'],
    },
    definition: {
      en: 'US secretary of defense from 2013 to 2015, before that senator for Nebraska.',
      ru: 'Министр обороны США в 2013–2015 годах, прежде сенатор от Небраски.',
    },
    roles: [
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2013-02-27', to: '2015-02-17' },
    ],
    wikipedia: 'Chuck Hagel',
  },
  {
    id: 'claudia-sheinbaum',
    kind: 'person',
    of: 'mexico',
    name: { en: 'Claudia Sheinbaum', ru: 'Клаудия Шейнбаум' },
    aliases: {
      en: ['Sheinbaum', 'Claudia Sheinbaum Pardo'],
      ru: ['Шейнбаум'],
    },
    definition: {
      en: 'President of Mexico from October 2024, before that head of government of Mexico City.',
      ru: 'Президент Мексики с октября 2024 года, прежде глава правительства Мехико.',
    },
    roles: [
      { title: { en: 'Head of Government of Mexico City', ru: 'Глава правительства Мехико' }, from: '2018-12-05', to: '2023-06' },
      { title: { en: 'President of Mexico', ru: 'Президент Мексики' }, from: '2024-10-01' },
    ],
    wikipedia: 'Claudia Sheinbaum',
  },
  {
    id: 'colin-powell',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Colin Powell', ru: 'Колин Пауэлл' },
    aliases: {
      en: ['?Powell', 'Colin L. Powell'],
      ru: ['?Пауэлл'],
    },
    definition: {
      en: 'American general, chairman of the Joint Chiefs in the Gulf War, secretary of state in 2001–2005. Lived 1937–2021.',
      ru: 'Американский генерал, председатель ОКНШ во время войны в Персидском заливе, госсекретарь в 2001–2005 годах. Годы жизни: 1937–2021.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '1987-11', to: '1989-01-20' },
      { title: { en: 'Chairman of the Joint Chiefs of Staff', ru: 'Председатель Объединённого комитета начальников штабов США' }, from: '1989-10-01', to: '1993-09-30' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2001-01-20', to: '2005-01-26' },
    ],
    wikipedia: 'Colin Powell',
  },
  {
    id: 'condoleezza-rice',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Condoleezza Rice', ru: 'Кондолиза Райс' },
    aliases: {
      en: ['?Rice', 'Condi Rice', 'Secretary Rice'],
      ru: ['?Райс'],
    },
    definition: {
      en: 'US national security adviser from 2001 to 2005, secretary of state from 2005 to 2009.',
      ru: 'Помощник президента США по национальной безопасности в 2001–2005 годах, госсекретарь в 2005–2009 годах.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2001-01-20', to: '2005-01-26' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2005-01-26', to: '2009-01-20' },
    ],
    wikipedia: 'Condoleezza Rice',
  },
  {
    id: 'cristina-fernandez-de-kirchner',
    kind: 'person',
    of: 'argentina',
    name: { en: 'Cristina Fernández de Kirchner', ru: 'Кристина Фернандес де Киршнер' },
    aliases: {
      en: ['?Kirchner', 'Cristina Kirchner', 'Cristina Fernandez de Kirchner', 'Fernández de Kirchner'],
      ru: ['?Киршнер', 'Кристина Киршнер'],
    },
    definition: {
      en: 'President of Argentina from 2007 to 2015, vice president from 2019 to 2023.',
      ru: 'Президент Аргентины в 2007–2015 годах, вице-президент в 2019–2023 годах.',
    },
    roles: [
      { title: { en: 'President of Argentina', ru: 'Президент Аргентины' }, from: '2007-12-10', to: '2015-12-10' },
      { title: { en: 'Vice President of Argentina', ru: 'Вице-президент Аргентины' }, from: '2019-12-10', to: '2023-12-10' },
    ],
    wikipedia: 'Cristina Fernández de Kirchner',
  },
  {
    id: 'daniel-noboa',
    kind: 'person',
    of: 'ecuador',
    name: { en: 'Daniel Noboa', ru: 'Даниэль Нобоа' },
    aliases: {
      en: ['Noboa'],
      ru: ['Нобоа'],
    },
    definition: {
      en: 'President of Ecuador from November 2023.',
      ru: 'Президент Эквадора с ноября 2023 года.',
    },
    roles: [
      { title: { en: 'President of Ecuador', ru: 'Президент Эквадора' }, from: '2023-11-23' },
    ],
    wikipedia: 'Daniel Noboa',
  },
  {
    id: 'daniel-ortega',
    kind: 'person',
    of: 'nicaragua',
    name: { en: 'Daniel Ortega', ru: 'Даниэль Ортега' },
    aliases: {
      en: ['?Ortega'],
      ru: ['?Ортега'],
    },
    definition: {
      en: 'Leader of Nicaragua in the 1980s and president again from 2007, of the Sandinista front.',
      ru: 'Руководитель Никарагуа в 1980-х годах и вновь президент с 2007 года, лидер сандинистов.',
    },
    roles: [
      { title: { en: 'President of Nicaragua', ru: 'Президент Никарагуа' }, from: '1985-01-10', to: '1990-04-25' },
      { title: { en: 'President of Nicaragua', ru: 'Президент Никарагуа' }, from: '2007-01-10' },
    ],
    wikipedia: 'Daniel Ortega',
  },
  {
    id: 'david-petraeus',
    kind: 'person',
    of: 'united-states',
    name: { en: 'David Petraeus', ru: 'Дэвид Петреус' },
    aliases: {
      en: ['Petraeus', 'David H. Petraeus'],
      ru: ['Петреус'],
    },
    definition: {
      en: 'American general, commanded the forces in Iraq and Afghanistan, director of the CIA in 2011–2012.',
      ru: 'Американский генерал, командовал войсками в Ираке и Афганистане, директор ЦРУ в 2011–2012 годах.',
    },
    roles: [
      { title: { en: 'Commander of Multi-National Force – Iraq', ru: 'Командующий многонациональными силами в Ираке' }, from: '2007-02', to: '2008-09' },
      { title: { en: 'Commander of US Central Command', ru: 'Командующий Центральным командованием США' }, from: '2008-10', to: '2010-06' },
      { title: { en: 'Commander of ISAF in Afghanistan', ru: 'Командующий МССБ в Афганистане' }, from: '2010-07', to: '2011-07' },
      { title: { en: 'Director of the CIA', ru: 'Директор ЦРУ' }, from: '2011-09-06', to: '2012-11-09' },
    ],
    wikipedia: 'David Petraeus',
  },
  {
    id: 'delcy-rodriguez',
    kind: 'person',
    of: 'venezuela',
    name: { en: 'Delcy Rodríguez', ru: 'Делси Родригес' },
    aliases: {
      en: ['?Rodríguez', 'Delcy Rodriguez', 'Delcy Eloína Rodríguez'],
      ru: ['?Родригес'],
    },
    definition: {
      en: 'Vice president of Venezuela from 2018, interim president from January 2026, after US forces seized Nicolás Maduro.',
      ru: 'Вице-президент Венесуэлы с 2018 года, временный президент с января 2026 года, после захвата Николаса Мадуро силами США.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Venezuela', ru: 'Министр иностранных дел Венесуэлы' }, from: '2014-12', to: '2017-06' },
      { title: { en: 'Vice President of Venezuela', ru: 'Вице-президент Венесуэлы' }, from: '2018-06-14', to: '2026-01-05' },
      { title: { en: 'Interim President of Venezuela', ru: 'Временный президент Венесуэлы' }, from: '2026-01-05' },
    ],
    wikipedia: 'Delcy Rodríguez',
  },
  {
    id: 'dick-cheney',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Dick Cheney', ru: 'Дик Чейни' },
    aliases: {
      en: ['?Cheney', 'Richard Cheney'],
      ru: ['?Чейни'],
    },
    definition: {
      en: 'Vice president of the United States from 2001 to 2009, secretary of defense during the Gulf War. Lived 1941–2025.',
      ru: 'Вице-президент США в 2001–2009 годах, министр обороны во время войны в Персидском заливе. Годы жизни: 1941–2025.',
    },
    roles: [
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '1989-03', to: '1993-01-20' },
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '2001-01-20', to: '2009-01-20' },
    ],
    wikipedia: 'Dick Cheney',
  },
  {
    id: 'dilma-rousseff',
    kind: 'person',
    of: 'brazil',
    name: { en: 'Dilma Rousseff', ru: 'Дилма Русеф' },
    aliases: {
      en: ['Rousseff'],
      ru: ['Русеф', 'Дилма Руссефф', 'Руссефф'],
    },
    definition: {
      en: 'President of Brazil from 2011 until her impeachment in 2016; president of the New Development Bank of BRICS from 2023.',
      ru: 'Президент Бразилии с 2011 года до импичмента в 2016 году; президент Нового банка развития БРИКС с 2023 года.',
    },
    roles: [
      { title: { en: 'President of Brazil', ru: 'Президент Бразилии' }, from: '2011-01-01', to: '2016-08-31' },
      { title: { en: 'President of the New Development Bank', ru: 'Президент Нового банка развития' }, from: '2023-03' },
    ],
    wikipedia: 'Dilma Rousseff',
  },
  {
    id: 'dina-boluarte',
    kind: 'person',
    of: 'peru',
    name: { en: 'Dina Boluarte', ru: 'Дина Болуарте' },
    aliases: {
      en: ['Boluarte'],
      ru: ['Болуарте'],
    },
    definition: {
      en: 'President of Peru from December 2022 until Congress removed her in October 2025.',
      ru: 'Президент Перу с декабря 2022 года до отстранения Конгрессом в октябре 2025 года.',
    },
    roles: [
      { title: { en: 'President of Peru', ru: 'Президент Перу' }, from: '2022-12-07', to: '2025-10-10' },
    ],
    wikipedia: 'Dina Boluarte',
  },
  {
    id: 'donald-rumsfeld',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Donald Rumsfeld', ru: 'Дональд Рамсфелд' },
    aliases: {
      en: ['Rumsfeld', 'Donald H. Rumsfeld'],
      ru: ['Рамсфелд'],
    },
    definition: {
      en: 'US secretary of defense in 1975–1977 and 2001–2006, at the start of the wars in Afghanistan and Iraq. Lived 1932–2021.',
      ru: 'Министр обороны США в 1975–1977 и 2001–2006 годах, в начале войн в Афганистане и Ираке. Годы жизни: 1932–2021.',
    },
    roles: [
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '1975-11-20', to: '1977-01-20' },
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2001-01-20', to: '2006-12-18' },
    ],
    wikipedia: 'Donald Rumsfeld',
  },
  {
    id: 'donald-trump',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Donald Trump', ru: 'Дональд Трамп' },
    aliases: {
      en: ['Trump', 'Donald J. Trump'],
      ru: ['Трамп'],
    },
    definition: {
      en: 'President of the United States from 2017 to 2021 and from January 2025, of the Republican Party.',
      ru: 'Президент США с 2017 по 2021 год и с января 2025 года, член Республиканской партии.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2017-01-20', to: '2021-01-20' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2025-01-20' },
    ],
    wikipedia: 'Donald Trump',
  },
  {
    id: 'dwight-d-eisenhower',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Dwight D. Eisenhower', ru: 'Дуайт Эйзенхауэр' },
    aliases: {
      en: ['Eisenhower', 'Dwight Eisenhower'],
      ru: ['Эйзенхауэр'],
    },
    definition: {
      en: 'President of the United States from 1953 to 1961; Allied commander in Europe in the Second World War.',
      ru: 'Президент США с 1953 по 1961 год; командующий союзными войсками в Европе во Второй мировой войне.',
    },
    roles: [
      { title: { en: 'Supreme Allied Commander Europe (NATO)', ru: 'Верховный главнокомандующий ОВС НАТО в Европе' }, from: '1951-04', to: '1952-05' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1953-01-20', to: '1961-01-20' },
    ],
    wikipedia: 'Dwight D. Eisenhower',
  },
  {
    id: 'edmundo-gonzalez',
    kind: 'person',
    of: 'venezuela',
    name: { en: 'Edmundo González', ru: 'Эдмундо Гонсалес' },
    aliases: {
      en: ['Edmundo Gonzalez', 'Edmundo González Urrutia', 'Edmundo Gonzalez Urrutia'],
      ru: ['Эдмундо Гонсалес Уррутия'],
    },
    definition: {
      en: 'Venezuelan diplomat, candidate of the opposition in the presidential election of July 2024; in exile in Spain since September 2024.',
      ru: 'Венесуэльский дипломат, кандидат оппозиции на президентских выборах в июле 2024 года; с сентября 2024 года в эмиграции в Испании.',
    },
    roles: [
      { title: { en: 'Candidate for president of Venezuela', ru: 'Кандидат в президенты Венесуэлы' }, from: '2024-04', to: '2024-07' },
    ],
    wikipedia: 'Edmundo González',
  },
  {
    id: 'elbridge-colby',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Elbridge Colby', ru: 'Элбридж Колби' },
    aliases: {
      en: ['?Colby', 'Elbridge A. Colby'],
      ru: ['?Колби'],
    },
    definition: {
      en: 'American strategist, under secretary of defense for policy from April 2025; a main author of the National Defense Strategy of 2018.',
      ru: 'Американский эксперт по стратегии, заместитель министра обороны с апреля 2025 года; один из авторов Национальной оборонной стратегии 2018 года.',
    },
    roles: [
      { title: { en: 'US Under Secretary of Defense for Policy', ru: 'Заместитель министра обороны США по политическим вопросам' }, from: '2025-04' },
    ],
    wikipedia: 'Elbridge Colby',
  },
  {
    id: 'elon-musk',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Elon Musk', ru: 'Илон Маск' },
    aliases: {
      en: ['Musk'],
      ru: ['?Маск'],
    },
    definition: {
      en: 'Businessman, head of SpaceX and Tesla, owner of X; led the cost-cutting DOGE team of the US government from January to May 2025.',
      ru: 'Предприниматель, глава SpaceX и Tesla, владелец X; с января по май 2025 года руководил Департаментом эффективности правительства США.',
    },
    roles: [
      { title: { en: 'Founder and chief executive of SpaceX', ru: 'Основатель и глава SpaceX' }, from: '2002' },
      { title: { en: 'Chief executive of Tesla', ru: 'Генеральный директор Tesla' }, from: '2008-10' },
      { title: { en: 'Head of the Department of Government Efficiency (DOGE)', ru: 'Руководитель Департамента эффективности правительства США (DOGE)' }, from: '2025-01-20', to: '2025-05-30' },
    ],
    wikipedia: 'Elon Musk',
  },
  {
    id: 'enrique-pena-nieto',
    kind: 'person',
    of: 'mexico',
    name: { en: 'Enrique Peña Nieto', ru: 'Энрике Пенья Ньето' },
    aliases: {
      en: ['Peña Nieto', 'Pena Nieto', 'Enrique Pena Nieto'],
      ru: ['Пенья Ньето'],
    },
    definition: {
      en: 'President of Mexico from 2012 to 2018.',
      ru: 'Президент Мексики в 2012–2018 годах.',
    },
    roles: [
      { title: { en: 'President of Mexico', ru: 'Президент Мексики' }, from: '2012-12-01', to: '2018-11-30' },
    ],
    wikipedia: 'Enrique Peña Nieto',
  },
  {
    id: 'ernesto-zedillo',
    kind: 'person',
    of: 'mexico',
    name: { en: 'Ernesto Zedillo', ru: 'Эрнесто Седильо' },
    aliases: {
      en: ['Zedillo'],
      ru: ['Седильо'],
    },
    definition: {
      en: 'President of Mexico from 1994 to 2000, economist.',
      ru: 'Президент Мексики в 1994–2000 годах, экономист.',
    },
    roles: [
      { title: { en: 'President of Mexico', ru: 'Президент Мексики' }, from: '1994-12-01', to: '2000-11-30' },
    ],
    wikipedia: 'Ernesto Zedillo',
  },
  {
    id: 'evo-morales',
    kind: 'person',
    of: 'bolivia',
    name: { en: 'Evo Morales', ru: 'Эво Моралес' },
    aliases: {
      en: ['?Morales'],
      ru: ['?Моралес'],
    },
    definition: {
      en: 'President of Bolivia from 2006 to November 2019, its first of indigenous origin; resigned under pressure of protests and the army.',
      ru: 'Президент Боливии с 2006 по ноябрь 2019 года, первый из коренных народов; ушёл в отставку под давлением протестов и армии.',
    },
    roles: [
      { title: { en: 'President of Bolivia', ru: 'Президент Боливии' }, from: '2006-01-22', to: '2019-11-10' },
    ],
    wikipedia: 'Evo Morales',
  },
  {
    id: 'felipe-calderon',
    kind: 'person',
    of: 'mexico',
    name: { en: 'Felipe Calderón', ru: 'Фелипе Кальдерон' },
    aliases: {
      en: ['?Calderón', '?Calderon', 'Felipe Calderon'],
      ru: ['?Кальдерон'],
    },
    definition: {
      en: 'President of Mexico from 2006 to 2012, used the army against drug cartels.',
      ru: 'Президент Мексики в 2006–2012 годах, привлёк армию к борьбе с наркокартелями.',
    },
    roles: [
      { title: { en: 'President of Mexico', ru: 'Президент Мексики' }, from: '2006-12-01', to: '2012-11-30' },
    ],
    wikipedia: 'Felipe Calderón',
  },
  {
    id: 'fernando-henrique-cardoso',
    kind: 'person',
    of: 'brazil',
    name: { en: 'Fernando Henrique Cardoso', ru: 'Фернанду Энрике Кардозу' },
    aliases: {
      en: ['?Cardoso'],
      ru: ['?Кардозу'],
    },
    definition: {
      en: 'President of Brazil from 1995 to 2002, sociologist, author of the Real Plan that ended high inflation.',
      ru: 'Президент Бразилии в 1995–2002 годах, социолог, автор «плана Реал», остановившего инфляцию.',
    },
    roles: [
      { title: { en: 'President of Brazil', ru: 'Президент Бразилии' }, from: '1995-01-01', to: '2003-01-01' },
    ],
    wikipedia: 'Fernando Henrique Cardoso',
  },
  {
    id: 'fidel-castro',
    kind: 'person',
    of: 'cuba',
    name: { en: 'Fidel Castro', ru: 'Фидель Кастро' },
    aliases: {
      en: ['?Castro'],
      ru: ['?Кастро'],
    },
    definition: {
      en: 'Leader of Cuba from the revolution of 1959 to 2008. Lived 1926–2016.',
      ru: 'Руководитель Кубы со времени революции 1959 года до 2008 года. Годы жизни: 1926–2016.',
    },
    roles: [
      { title: { en: 'Prime Minister of Cuba', ru: 'Премьер-министр Кубы' }, from: '1959-02-16', to: '1976-12-02' },
      { title: { en: 'First Secretary of the Communist Party of Cuba', ru: 'Первый секретарь ЦК Компартии Кубы' }, from: '1965-10', to: '2011-04-19' },
      { title: { en: 'President of the Council of State of Cuba', ru: 'Председатель Государственного совета Кубы' }, from: '1976-12-02', to: '2008-02-24' },
    ],
    wikipedia: 'Fidel Castro',
  },
  {
    id: 'franklin-d-roosevelt',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Franklin D. Roosevelt', ru: 'Франклин Рузвельт' },
    aliases: {
      en: ['?Roosevelt', 'Franklin Roosevelt', 'Franklin Delano Roosevelt', 'FDR'],
      ru: ['?Рузвельт', 'Франклин Делано Рузвельт'],
    },
    definition: {
      en: 'President of the United States from March 1933 to his death in April 1945, through most of the Second World War.',
      ru: 'Президент США с марта 1933 года до смерти в апреле 1945 года, руководил страной в годы Второй мировой войны.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1933-03-04', to: '1945-04-12' },
    ],
    wikipedia: 'Franklin D. Roosevelt',
  },
  {
    id: 'gabriel-boric',
    kind: 'person',
    of: 'chile',
    name: { en: 'Gabriel Boric', ru: 'Габриэль Борич' },
    aliases: {
      en: ['Boric'],
      ru: ['Борич'],
    },
    definition: {
      en: 'President of Chile from March 2022 for a term to March 2026.',
      ru: 'Президент Чили с марта 2022 года на срок до марта 2026 года.',
    },
    roles: [
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '2022-03-11', to: '2026-03-11' },
    ],
    wikipedia: 'Gabriel Boric',
  },
  {
    id: 'george-c-marshall',
    kind: 'person',
    of: 'united-states',
    name: { en: 'George C. Marshall', ru: 'Джордж Маршалл' },
    aliases: {
      en: ['?Marshall', 'George Marshall'],
      ru: ['?Маршалл'],
    },
    definition: {
      en: 'American general, Army chief of staff in the Second World War, secretary of state who launched the Marshall Plan in 1947.',
      ru: 'Американский генерал, начальник штаба армии во Второй мировой войне, госсекретарь, объявивший в 1947 году план Маршалла.',
    },
    roles: [
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '1947-01-21', to: '1949-01-20' },
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '1950-09-21', to: '1951-09-12' },
    ],
    wikipedia: 'George C. Marshall',
  },
  {
    id: 'george-f-kennan',
    kind: 'person',
    of: 'united-states',
    name: { en: 'George F. Kennan', ru: 'Джордж Кеннан' },
    aliases: {
      en: ['Kennan', 'George Kennan'],
      ru: ['Кеннан'],
    },
    definition: {
      en: 'American diplomat, author of the policy of containment of the Soviet Union, ambassador in Moscow in 1952. Lived 1904–2005.',
      ru: 'Американский дипломат, автор доктрины сдерживания СССР, в 1952 году посол в Москве. Годы жизни: 1904–2005.',
    },
    roles: [
      { title: { en: 'Director of Policy Planning at the US Department of State', ru: 'Директор отдела политического планирования Госдепартамента США' }, from: '1947', to: '1949' },
      { title: { en: 'US Ambassador to the Soviet Union', ru: 'Посол США в СССР' }, from: '1952-05', to: '1952-09' },
    ],
    wikipedia: 'George F. Kennan',
  },
  {
    id: 'george-h-w-bush',
    kind: 'person',
    of: 'united-states',
    name: { en: 'George H. W. Bush', ru: 'Джордж Буш-старший' },
    aliases: {
      en: ['?Bush', '?George Bush', 'George HW Bush', 'Bush Sr.', 'the elder Bush'],
      ru: ['?Буш', '?Джордж Буш', 'Буш-старший'],
    },
    definition: {
      en: 'President of the United States from 1989 to 1993, vice president under Ronald Reagan. Lived 1924–2018.',
      ru: 'Президент США с 1989 по 1993 год, вице-президент при Рональде Рейгане. Годы жизни: 1924–2018.',
    },
    roles: [
      { title: { en: 'Director of the CIA', ru: 'Директор ЦРУ' }, from: '1976-01-30', to: '1977-01-20' },
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '1981-01-20', to: '1989-01-20' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1989-01-20', to: '1993-01-20' },
    ],
    wikipedia: 'George H. W. Bush',
  },
  {
    id: 'george-shultz',
    kind: 'person',
    of: 'united-states',
    name: { en: 'George Shultz', ru: 'Джордж Шульц' },
    aliases: {
      en: ['Shultz', 'George P. Shultz'],
      ru: ['?Шульц'],
    },
    definition: {
      en: 'US secretary of state from 1982 to 1989, negotiated with the Soviet Union on arms control. Lived 1920–2021.',
      ru: 'Государственный секретарь США в 1982–1989 годах, вёл переговоры с СССР о контроле над вооружениями. Годы жизни: 1920–2021.',
    },
    roles: [
      { title: { en: 'US Secretary of the Treasury', ru: 'Министр финансов США' }, from: '1972-06', to: '1974-05' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '1982-07-16', to: '1989-01-20' },
    ],
    wikipedia: 'George Shultz',
  },
  {
    id: 'george-w-bush',
    kind: 'person',
    of: 'united-states',
    name: { en: 'George W. Bush', ru: 'Джордж Буш-младший' },
    aliases: {
      en: ['?Bush', '?George Bush', 'George Walker Bush', 'Bush Jr.'],
      ru: ['?Буш', 'Джордж У. Буш', '?Джордж Буш', 'Буш-младший'],
    },
    definition: {
      en: 'President of the United States from 2001 to 2009, of the Republican Party; son of President George H. W. Bush.',
      ru: 'Президент США с 2001 по 2009 год, член Республиканской партии; сын президента Джорджа Буша-старшего.',
    },
    roles: [
      { title: { en: 'Governor of Texas', ru: 'Губернатор Техаса' }, from: '1995-01-17', to: '2000-12-21' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2001-01-20', to: '2009-01-20' },
    ],
    wikipedia: 'George W. Bush',
  },
  {
    id: 'gerald-ford',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Gerald Ford', ru: 'Джеральд Форд' },
    aliases: {
      en: ['?Ford'],
      ru: ['?Форд'],
    },
    definition: {
      en: 'President of the United States from 1974 to 1977, signed the Helsinki Final Act. Lived 1913–2006.',
      ru: 'Президент США с 1974 по 1977 год, подписал Хельсинкский заключительный акт. Годы жизни: 1913–2006.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1974-08-09', to: '1977-01-20' },
    ],
    wikipedia: 'Gerald Ford',
  },
  {
    id: 'gina-raimondo',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Gina Raimondo', ru: 'Джина Раймондо' },
    aliases: {
      en: ['Raimondo'],
      ru: ['Раймондо'],
    },
    definition: {
      en: 'US secretary of commerce from 2021 to 2025.',
      ru: 'Министр торговли США в 2021–2025 годах.',
    },
    roles: [
      { title: { en: 'US Secretary of Commerce', ru: 'Министр торговли США' }, from: '2021-03-03', to: '2025-01-20' },
    ],
    wikipedia: 'Gina Raimondo',
  },
  {
    id: 'gustavo-petro',
    kind: 'person',
    of: 'colombia',
    name: { en: 'Gustavo Petro', ru: 'Густаво Петро' },
    aliases: {
      en: ['?Petro', 'Gustavo Petro Urrego'],
      ru: ['?Петро'],
    },
    definition: {
      en: 'President of Colombia from August 2022 for a term to August 2026, the first of the left.',
      ru: 'Президент Колумбии с августа 2022 года на срок до августа 2026 года, первый представитель левых на этом посту.',
    },
    roles: [
      { title: { en: 'Mayor of Bogotá', ru: 'Мэр Боготы' }, from: '2012-01', to: '2015-12' },
      { title: { en: 'President of Colombia', ru: 'Президент Колумбии' }, from: '2022-08-07', to: '2026-08-07' },
    ],
    wikipedia: 'Gustavo Petro',
  },
  {
    id: 'h-r-mcmaster',
    kind: 'person',
    of: 'united-states',
    name: { en: 'H. R. McMaster', ru: 'Герберт Макмастер' },
    aliases: {
      en: ['?McMaster', 'H.R. McMaster', 'Herbert McMaster', 'HR McMaster'],
      ru: ['Макмастер'],
    },
    definition: {
      en: 'American general, national security adviser from February 2017 to April 2018.',
      ru: 'Американский генерал, помощник президента по национальной безопасности с февраля 2017 по апрель 2018 года.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2017-02-20', to: '2018-04-09' },
    ],
    wikipedia: 'H. R. McMaster',
  },
  {
    id: 'harry-s-truman',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Harry S. Truman', ru: 'Гарри Трумэн' },
    aliases: {
      en: ['Truman', 'Harry Truman'],
      ru: ['Трумэн'],
    },
    definition: {
      en: 'President of the United States from 1945 to 1953, at the start of the Cold War.',
      ru: 'Президент США с 1945 по 1953 год, в начале холодной войны.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1945-04-12', to: '1953-01-20' },
    ],
    wikipedia: 'Harry S. Truman',
  },
  {
    id: 'henry-kissinger',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Henry Kissinger', ru: 'Генри Киссинджер' },
    aliases: {
      en: ['Kissinger', 'Henry A. Kissinger'],
      ru: ['Киссинджер'],
    },
    definition: {
      en: 'American diplomat and scholar, national security adviser from 1969 and secretary of state in 1973–1977. Lived 1923–2023.',
      ru: 'Американский дипломат и учёный, с 1969 года помощник президента по национальной безопасности, госсекретарь в 1973–1977 годах. Годы жизни: 1923–2023.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '1969-01-20', to: '1975-11-03' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '1973-09-22', to: '1977-01-20' },
    ],
    wikipedia: 'Henry Kissinger',
  },
  {
    id: 'hillary-clinton',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Hillary Clinton', ru: 'Хиллари Клинтон' },
    aliases: {
      en: ['?Clinton', 'Hillary Rodham Clinton', 'Secretary Clinton'],
      ru: ['?Клинтон'],
    },
    definition: {
      en: 'American politician, secretary of state from 2009 to 2013, Democratic candidate for president in 2016.',
      ru: 'Американский политик, государственный секретарь в 2009–2013 годах, кандидат в президенты от демократов в 2016 году.',
    },
    roles: [
      { title: { en: 'US Senator for New York', ru: 'Сенатор США от Нью-Йорка' }, from: '2001-01-03', to: '2009-01-21' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2009-01-21', to: '2013-02-01' },
    ],
    wikipedia: 'Hillary Clinton',
  },
  {
    id: 'howard-lutnick',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Howard Lutnick', ru: 'Говард Латник' },
    aliases: {
      en: ['Lutnick'],
      ru: ['Латник'],
    },
    definition: {
      en: 'US secretary of commerce from February 2025.',
      ru: 'Министр торговли США с февраля 2025 года.',
    },
    roles: [
      { title: { en: 'US Secretary of Commerce', ru: 'Министр торговли США' }, from: '2025-02-21' },
    ],
    wikipedia: 'Howard Lutnick',
  },
  {
    id: 'hugo-chavez',
    kind: 'person',
    of: 'venezuela',
    name: { en: 'Hugo Chávez', ru: 'Уго Чавес' },
    aliases: {
      en: ['Chávez', '?Chavez', 'Hugo Chavez'],
      ru: ['Чавес'],
    },
    definition: {
      en: 'President of Venezuela from 1999 to his death in March 2013, leader of its Bolivarian Revolution.',
      ru: 'Президент Венесуэлы с 1999 года до смерти в марте 2013 года, лидер «боливарианской революции».',
    },
    roles: [
      { title: { en: 'President of Venezuela', ru: 'Президент Венесуэлы' }, from: '1999-02-02', to: '2013-03-05' },
    ],
    wikipedia: 'Hugo Chávez',
  },
  {
    id: 'irfaan-ali',
    kind: 'person',
    of: 'guyana',
    name: { en: 'Irfaan Ali', ru: 'Ирфаан Али' },
    aliases: {
      en: ['Mohamed Irfaan Ali', 'Mohammed Irfaan Ali'],
      ru: ['Мохамед Ирфаан Али'],
    },
    definition: {
      en: 'President of Guyana from August 2020.',
      ru: 'Президент Гайаны с августа 2020 года.',
    },
    roles: [
      { title: { en: 'President of Guyana', ru: 'Президент Гайаны' }, from: '2020-08-02' },
    ],
    wikipedia: 'Irfaan Ali',
  },
  {
    id: 'ivan-duque',
    kind: 'person',
    of: 'colombia',
    name: { en: 'Iván Duque', ru: 'Иван Дуке' },
    aliases: {
      en: ['?Duque', 'Ivan Duque'],
      ru: ['?Дуке'],
    },
    definition: {
      en: 'President of Colombia from 2018 to 2022.',
      ru: 'Президент Колумбии в 2018–2022 годах.',
    },
    roles: [
      { title: { en: 'President of Colombia', ru: 'Президент Колумбии' }, from: '2018-08-07', to: '2022-08-07' },
    ],
    wikipedia: 'Iván Duque',
  },
  {
    id: 'jair-bolsonaro',
    kind: 'person',
    of: 'brazil',
    name: { en: 'Jair Bolsonaro', ru: 'Жаир Болсонару' },
    aliases: {
      en: ['Bolsonaro'],
      ru: ['Болсонару'],
    },
    definition: {
      en: 'President of Brazil from 2019 to 2022; sentenced in September 2025 to 27 years for plotting a coup.',
      ru: 'Президент Бразилии в 2019–2022 годах; в сентябре 2025 года приговорён к 27 годам за подготовку переворота.',
    },
    roles: [
      { title: { en: 'President of Brazil', ru: 'Президент Бразилии' }, from: '2019-01-01', to: '2022-12-31' },
    ],
    wikipedia: 'Jair Bolsonaro',
  },
  {
    id: 'jake-sullivan',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Jake Sullivan', ru: 'Джейк Салливан' },
    aliases: {
      en: ['?Sullivan'],
      ru: ['?Салливан'],
    },
    definition: {
      en: 'US national security adviser under President Biden, 2021–2025.',
      ru: 'Помощник президента США Байдена по национальной безопасности, 2021–2025.',
    },
    roles: [
      { title: { en: 'Director of Policy Planning at the US Department of State', ru: 'Директор отдела политического планирования Госдепартамента США' }, from: '2011-02', to: '2013-02' },
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2021-01-20', to: '2025-01-20' },
    ],
    wikipedia: 'Jake Sullivan',
  },
  {
    id: 'james-baker',
    kind: 'person',
    of: 'united-states',
    name: { en: 'James Baker', ru: 'Джеймс Бейкер' },
    aliases: {
      en: ['?Baker', 'James A. Baker', 'James Baker III', 'James A. Baker III'],
      ru: ['?Бейкер'],
    },
    definition: {
      en: 'US secretary of state from 1989 to 1992, at the end of the Cold War.',
      ru: 'Государственный секретарь США в 1989–1992 годах, в период окончания холодной войны.',
    },
    roles: [
      { title: { en: 'US Secretary of the Treasury', ru: 'Министр финансов США' }, from: '1985-02', to: '1988-08' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '1989-01-25', to: '1992-08-23' },
    ],
    wikipedia: 'James Baker',
  },
  {
    id: 'james-mattis',
    kind: 'person',
    of: 'united-states',
    name: { en: 'James Mattis', ru: 'Джеймс Мэттис' },
    aliases: {
      en: ['Mattis', 'Jim Mattis'],
      ru: ['Мэттис'],
    },
    definition: {
      en: 'American general, secretary of defense from January 2017 to December 2018, earlier commander of Central Command.',
      ru: 'Американский генерал, министр обороны с января 2017 по декабрь 2018 года, прежде командовал Центральным командованием.',
    },
    roles: [
      { title: { en: 'Commander of US Central Command', ru: 'Командующий Центральным командованием США' }, from: '2010-08', to: '2013-03' },
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2017-01-20', to: '2018-12-31' },
    ],
    wikipedia: 'Jim Mattis',
  },
  {
    id: 'jamieson-greer',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Jamieson Greer', ru: 'Джеймисон Грир' },
    aliases: {
      en: ['Greer'],
      ru: ['Грир'],
    },
    definition: {
      en: 'American lawyer, US trade representative from February 2025.',
      ru: 'Американский юрист, торговый представитель США с февраля 2025 года.',
    },
    roles: [
      { title: { en: 'US Trade Representative', ru: 'Торговый представитель США' }, from: '2025-02' },
    ],
    wikipedia: 'Jamieson Greer',
  },
  {
    id: 'janet-yellen',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Janet Yellen', ru: 'Джанет Йеллен' },
    aliases: {
      en: ['Yellen'],
      ru: ['Йеллен'],
    },
    definition: {
      en: 'American economist, head of the Federal Reserve in 2014–2018, secretary of the treasury in 2021–2025.',
      ru: 'Американский экономист, глава Федеральной резервной системы в 2014–2018 годах, министр финансов в 2021–2025 годах.',
    },
    roles: [
      { title: { en: 'Chair of the US Federal Reserve', ru: 'Председатель Федеральной резервной системы США' }, from: '2014-02-03', to: '2018-02-03' },
      { title: { en: 'US Secretary of the Treasury', ru: 'Министр финансов США' }, from: '2021-01-26', to: '2025-01-20' },
    ],
    wikipedia: 'Janet Yellen',
  },
  {
    id: 'jared-kushner',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Jared Kushner', ru: 'Джаред Кушнер' },
    aliases: {
      en: ['Kushner'],
      ru: ['?Кушнер'],
    },
    definition: {
      en: 'Son-in-law of Donald Trump, his senior adviser in 2017–2021, took part in the Abraham Accords and later negotiations.',
      ru: 'Зять Дональда Трампа, его старший советник в 2017–2021 годах, участник подготовки «Соглашений Авраама» и позднейших переговоров.',
    },
    roles: [
      { title: { en: 'Senior Advisor to the President of the United States', ru: 'Старший советник президента США' }, from: '2017-01-20', to: '2021-01-20' },
    ],
    wikipedia: 'Jared Kushner',
  },
  {
    id: 'javier-milei',
    kind: 'person',
    of: 'argentina',
    name: { en: 'Javier Milei', ru: 'Хавьер Милей' },
    aliases: {
      en: ['Milei'],
      ru: ['Милей'],
    },
    definition: {
      en: 'President of Argentina from December 2023, libertarian economist.',
      ru: 'Президент Аргентины с декабря 2023 года, экономист-либертарианец.',
    },
    roles: [
      { title: { en: 'President of Argentina', ru: 'Президент Аргентины' }, from: '2023-12-10' },
    ],
    wikipedia: 'Javier Milei',
  },
  {
    id: 'jd-vance',
    kind: 'person',
    of: 'united-states',
    name: { en: 'JD Vance', ru: 'Джей Ди Вэнс' },
    aliases: {
      en: ['?Vance', 'J.D. Vance', 'James David Vance'],
      ru: ['Вэнс', 'Джеймс Дэвид Вэнс'],
    },
    definition: {
      en: 'Vice president of the United States from January 2025, before that senator for Ohio.',
      ru: 'Вице-президент США с января 2025 года, прежде сенатор от Огайо.',
    },
    roles: [
      { title: { en: 'US Senator for Ohio', ru: 'Сенатор США от Огайо' }, from: '2023-01-03', to: '2025-01-10' },
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '2025-01-20' },
    ],
    wikipedia: 'JD Vance',
  },
  {
    id: 'jean-chretien',
    kind: 'person',
    of: 'canada',
    name: { en: 'Jean Chrétien', ru: 'Жан Кретьен' },
    aliases: {
      en: ['Chrétien', '?Chretien', 'Jean Chretien'],
      ru: ['Кретьен'],
    },
    definition: {
      en: 'Prime minister of Canada from 1993 to 2003.',
      ru: 'Премьер-министр Канады в 1993–2003 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Canada', ru: 'Премьер-министр Канады' }, from: '1993-11-04', to: '2003-12-12' },
    ],
    wikipedia: 'Jean Chrétien',
  },
  {
    id: 'jensen-huang',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Jensen Huang', ru: 'Дженсен Хуанг' },
    definition: {
      en: 'American entrepreneur born in Taiwan; founded the chipmaker Nvidia with others in 1993 and has led it since.',
      ru: 'Американский предприниматель, уроженец Тайваня; один из основателей (1993) и бессменный глава производителя чипов Nvidia.',
    },
    roles: [
      { title: { en: 'Chief executive of Nvidia', ru: 'Генеральный директор Nvidia' }, from: '1993' },
    ],
    wikipedia: 'Jensen Huang',
  },
  {
    id: 'jerome-powell',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Jerome Powell', ru: 'Джером Пауэлл' },
    aliases: {
      en: ['?Powell', 'Jay Powell'],
      ru: ['?Пауэлл'],
    },
    definition: {
      en: 'Chair of the US Federal Reserve from February 2018 to May 2026.',
      ru: 'Председатель Федеральной резервной системы США с февраля 2018 по май 2026 года.',
    },
    roles: [
      { title: { en: 'Chair of the US Federal Reserve', ru: 'Председатель Федеральной резервной системы США' }, from: '2018-02-05', to: '2026-05-22' },
    ],
    wikipedia: 'Jerome Powell',
  },
  {
    id: 'jimmy-carter',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Jimmy Carter', ru: 'Джимми Картер' },
    aliases: {
      en: ['?Carter', 'James Carter'],
      ru: ['?Картер'],
    },
    definition: {
      en: 'President of the United States from 1977 to 1981, brokered the Camp David Accords. Lived 1924–2024.',
      ru: 'Президент США с 1977 по 1981 год, посредник на переговорах в Кэмп-Дэвиде. Годы жизни: 1924–2024.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1977-01-20', to: '1981-01-20' },
    ],
    wikipedia: 'Jimmy Carter',
  },
  {
    id: 'joe-biden',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Joe Biden', ru: 'Джо Байден' },
    aliases: {
      en: ['Biden', 'Joseph Biden', 'Joseph R. Biden'],
      ru: ['Байден', 'Джозеф Байден'],
    },
    definition: {
      en: 'President of the United States from 2021 to 2025, vice president from 2009 to 2017, of the Democratic Party.',
      ru: 'Президент США с 2021 по 2025 год, вице-президент в 2009–2017 годах, член Демократической партии.',
    },
    roles: [
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '2009-01-20', to: '2017-01-20' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '2021-01-20', to: '2025-01-20' },
    ],
    wikipedia: 'Joe Biden',
  },
  {
    id: 'john-bolton',
    kind: 'person',
    of: 'united-states',
    name: { en: 'John Bolton', ru: 'Джон Болтон' },
    aliases: {
      en: ['?Bolton', 'John R. Bolton'],
      ru: ['?Болтон'],
    },
    definition: {
      en: 'US national security adviser from April 2018 to September 2019, ambassador to the United Nations in 2005–2006.',
      ru: 'Помощник президента США по национальной безопасности с апреля 2018 по сентябрь 2019 года, постпред при ООН в 2005–2006 годах.',
    },
    roles: [
      { title: { en: 'US Ambassador to the United Nations', ru: 'Постоянный представитель США при ООН' }, from: '2005-08', to: '2006-12' },
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2018-04-09', to: '2019-09-10' },
    ],
    wikipedia: 'John Bolton',
  },
  {
    id: 'john-f-kennedy',
    kind: 'person',
    of: 'united-states',
    name: { en: 'John F. Kennedy', ru: 'Джон Кеннеди' },
    aliases: {
      en: ['?Kennedy', 'John Kennedy', 'John Fitzgerald Kennedy', 'JFK'],
      ru: ['?Кеннеди', 'Джон Ф. Кеннеди', 'Джон Фицджеральд Кеннеди'],
    },
    definition: {
      en: 'President of the United States from January 1961 until he was assassinated in November 1963.',
      ru: 'Президент США с января 1961 года до убийства в ноябре 1963 года.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1961-01-20', to: '1963-11-22' },
    ],
    wikipedia: 'John F. Kennedy',
  },
  {
    id: 'john-kerry',
    kind: 'person',
    of: 'united-states',
    name: { en: 'John Kerry', ru: 'Джон Керри' },
    aliases: {
      en: ['?Kerry', 'John F. Kerry'],
      ru: ['?Керри'],
    },
    definition: {
      en: 'US secretary of state from 2013 to 2017, presidential envoy for climate from 2021 to 2024; Democratic candidate for president in 2004.',
      ru: 'Государственный секретарь США в 2013–2017 годах, спецпосланник президента по климату в 2021–2024 годах; кандидат в президенты в 2004 году.',
    },
    roles: [
      { title: { en: 'US Senator for Massachusetts', ru: 'Сенатор США от Массачусетса' }, from: '1985-01', to: '2013-02-01' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2013-02-01', to: '2017-01-20' },
      { title: { en: 'US Special Presidential Envoy for Climate', ru: 'Специальный посланник президента США по климату' }, from: '2021-01-20', to: '2024-03' },
    ],
    wikipedia: 'John Kerry',
  },
  {
    id: 'john-mccain',
    kind: 'person',
    of: 'united-states',
    name: { en: 'John McCain', ru: 'Джон Маккейн' },
    aliases: {
      en: ['McCain'],
      ru: ['Маккейн'],
    },
    definition: {
      en: 'American politician, senator for Arizona from 1987 to his death in 2018, Republican candidate for president in 2008.',
      ru: 'Американский политик, сенатор от Аризоны с 1987 года до смерти в 2018 году, кандидат в президенты от республиканцев в 2008 году.',
    },
    roles: [
      { title: { en: 'US Senator for Arizona', ru: 'Сенатор США от Аризоны' }, from: '1987-01-03', to: '2018-08-25' },
    ],
    wikipedia: 'John McCain',
  },
  {
    id: 'john-ratcliffe',
    kind: 'person',
    of: 'united-states',
    name: { en: 'John Ratcliffe', ru: 'Джон Рэтклифф' },
    aliases: {
      en: ['?Ratcliffe'],
      ru: ['Рэтклифф'],
    },
    definition: {
      en: 'Director of the CIA from January 2025, director of national intelligence in 2020–2021.',
      ru: 'Директор ЦРУ с января 2025 года, директор национальной разведки США в 2020–2021 годах.',
    },
    roles: [
      { title: { en: 'US Director of National Intelligence', ru: 'Директор национальной разведки США' }, from: '2020-05', to: '2021-01-20' },
      { title: { en: 'Director of the CIA', ru: 'Директор ЦРУ' }, from: '2025-01-23' },
    ],
    wikipedia: 'John Ratcliffe (American politician)',
  },
  {
    id: 'jose-antonio-kast',
    kind: 'person',
    of: 'chile',
    name: { en: 'José Antonio Kast', ru: 'Хосе Антонио Каст' },
    aliases: {
      en: ['Jose Antonio Kast', 'Kast'],
      ru: [],
    },
    definition: {
      en: 'Chilean politician of the right, founder of the Republican Party; elected president in December 2025.',
      ru: 'Чилийский политик правого толка, основатель Республиканской партии; избран президентом в декабре 2025 года.',
    },
    roles: [
      { title: { en: 'President-elect of Chile', ru: 'Избранный президент Чили' }, from: '2025-12-14', to: '2026-03-11' },
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '2026-03-11' },
    ],
    wikipedia: 'José Antonio Kast',
  },
  {
    id: 'jose-mujica',
    kind: 'person',
    of: 'uruguay',
    name: { en: 'José Mujica', ru: 'Хосе Мухика' },
    aliases: {
      en: ['?Mujica', 'Jose Mujica', 'Pepe Mujica'],
      ru: ['?Мухика'],
    },
    definition: {
      en: 'President of Uruguay from 2010 to 2015, a guerrilla in his youth. Lived 1935–2025.',
      ru: 'Президент Уругвая в 2010–2015 годах, в молодости партизан. Годы жизни: 1935–2025.',
    },
    roles: [
      { title: { en: 'President of Uruguay', ru: 'Президент Уругвая' }, from: '2010-03-01', to: '2015-03-01' },
    ],
    wikipedia: 'José Mujica',
  },
  {
    id: 'jose-raul-mulino',
    kind: 'person',
    of: 'panama',
    name: { en: 'José Raúl Mulino', ru: 'Хосе Рауль Мулино' },
    aliases: {
      en: ['Mulino', 'Jose Raul Mulino'],
      ru: ['Мулино'],
    },
    definition: {
      en: 'President of Panama from July 2024.',
      ru: 'Президент Панамы с июля 2024 года.',
    },
    roles: [
      { title: { en: 'President of Panama', ru: 'Президент Панамы' }, from: '2024-07-01' },
    ],
    wikipedia: 'José Raúl Mulino',
  },
  {
    id: 'juan-guaido',
    kind: 'person',
    of: 'venezuela',
    name: { en: 'Juan Guaidó', ru: 'Хуан Гуайдо' },
    aliases: {
      en: ['Guaidó', 'Guaido', 'Juan Guaido'],
      ru: ['Гуайдо'],
    },
    definition: {
      en: 'Venezuelan opposition politician, head of parliament, declared himself interim president in 2019 and was recognised by the US and others.',
      ru: 'Венесуэльский оппозиционер, глава парламента, в 2019 году объявил себя временным президентом и был признан США и рядом стран.',
    },
    roles: [
      { title: { en: 'President of the National Assembly of Venezuela', ru: 'Председатель Национальной ассамблеи Венесуэлы' }, from: '2019-01-05', to: '2021-01-05' },
    ],
    wikipedia: 'Juan Guaidó',
  },
  {
    id: 'juan-manuel-santos',
    kind: 'person',
    of: 'colombia',
    name: { en: 'Juan Manuel Santos', ru: 'Хуан Мануэль Сантос' },
    aliases: {
      en: ['?Santos'],
      ru: ['?Сантос'],
    },
    definition: {
      en: 'President of Colombia from 2010 to 2018, made peace with the FARC guerrillas in 2016.',
      ru: 'Президент Колумбии в 2010–2018 годах, в 2016 году заключил мир с партизанами ФАРК.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Colombia', ru: 'Министр обороны Колумбии' }, from: '2006-07', to: '2009-05' },
      { title: { en: 'President of Colombia', ru: 'Президент Колумбии' }, from: '2010-08-07', to: '2018-08-07' },
    ],
    wikipedia: 'Juan Manuel Santos',
  },
  {
    id: 'juan-peron',
    kind: 'person',
    of: 'argentina',
    name: { en: 'Juan Perón', ru: 'Хуан Перон' },
    aliases: {
      en: ['Perón', '?Peron', 'Juan Peron', 'Juan Domingo Perón'],
      ru: ['Перон', 'Хуан Доминго Перон'],
    },
    definition: {
      en: 'President of Argentina in 1946–1955 and 1973–1974, founder of Peronism.',
      ru: 'Президент Аргентины в 1946–1955 и 1973–1974 годах, основатель перонизма.',
    },
    roles: [
      { title: { en: 'President of Argentina', ru: 'Президент Аргентины' }, from: '1946-06-04', to: '1955-09' },
      { title: { en: 'President of Argentina', ru: 'Президент Аргентины' }, from: '1973-10-12', to: '1974-07-01' },
    ],
    wikipedia: 'Juan Perón',
  },
  {
    id: 'justin-trudeau',
    kind: 'person',
    of: 'canada',
    name: { en: 'Justin Trudeau', ru: 'Джастин Трюдо' },
    aliases: {
      en: ['Trudeau'],
      ru: ['Трюдо'],
    },
    definition: {
      en: 'Prime minister of Canada from November 2015 to March 2025.',
      ru: 'Премьер-министр Канады с ноября 2015 по март 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Canada', ru: 'Премьер-министр Канады' }, from: '2015-11-04', to: '2025-03-14' },
    ],
    wikipedia: 'Justin Trudeau',
  },
  {
    id: 'kamala-harris',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Kamala Harris', ru: 'Камала Харрис' },
    aliases: {
      en: ['?Harris'],
      ru: ['?Харрис'],
    },
    definition: {
      en: 'Vice president of the United States from 2021 to 2025, Democratic candidate for president in 2024.',
      ru: 'Вице-президент США в 2021–2025 годах, кандидат в президенты от демократов в 2024 году.',
    },
    roles: [
      { title: { en: 'US Senator for California', ru: 'Сенатор США от Калифорнии' }, from: '2017-01-03', to: '2021-01-18' },
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '2021-01-20', to: '2025-01-20' },
    ],
    wikipedia: 'Kamala Harris',
  },
  {
    id: 'kash-patel',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Kash Patel', ru: 'Каш Патель' },
    definition: {
      en: 'American lawyer, director of the FBI from February 2025.',
      ru: 'Американский юрист, директор ФБР с февраля 2025 года.',
    },
    roles: [
      { title: { en: 'Director of the FBI', ru: 'Директор ФБР' }, from: '2025-02' },
    ],
    wikipedia: 'Kash Patel',
  },
  {
    id: 'katherine-tai',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Katherine Tai', ru: 'Кэтрин Тай' },
    aliases: {
      en: ['?Tai'],
      ru: ['?Тай'],
    },
    definition: {
      en: 'US trade representative under President Biden, 2021–2025.',
      ru: 'Торговый представитель США при президенте Байдене, 2021–2025.',
    },
    roles: [
      { title: { en: 'US Trade Representative', ru: 'Торговый представитель США' }, from: '2021-03', to: '2025-01-20' },
    ],
    wikipedia: 'Katherine Tai',
  },
  {
    id: 'keith-kellogg',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Keith Kellogg', ru: 'Кит Келлог' },
    aliases: {
      en: ['?Kellogg'],
      ru: ['Келлог'],
    },
    definition: {
      en: "American general, President Trump's envoy for Ukraine from January 2025.",
      ru: 'Американский генерал, спецпосланник президента Трампа по Украине с января 2025 года.',
    },
    roles: [
      { title: { en: 'US Special Envoy for Ukraine', ru: 'Специальный посланник США по Украине' }, from: '2025-01', to: '2026' },
    ],
    wikipedia: 'Keith Kellogg',
  },
  {
    id: 'kevin-warsh',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Kevin Warsh', ru: 'Кевин Уорш' },
    aliases: {
      en: ['Warsh'],
      ru: ['Уорш'],
    },
    definition: {
      en: 'American financier, chair of the US Federal Reserve from May 2026, member of its board in 2006–2011.',
      ru: 'Американский финансист, председатель Федеральной резервной системы с мая 2026 года, член её совета в 2006–2011 годах.',
    },
    roles: [
      { title: { en: 'Governor of the US Federal Reserve', ru: 'Член совета управляющих ФРС США' }, from: '2006', to: '2011' },
      { title: { en: 'Chair of the US Federal Reserve', ru: 'Председатель Федеральной резервной системы США' }, from: '2026-05-22' },
    ],
    wikipedia: 'Kevin Warsh',
  },
  {
    id: 'kurt-campbell',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Kurt Campbell', ru: 'Курт Кэмпбелл' },
    aliases: {
      en: ['?Campbell', 'Kurt M. Campbell'],
      ru: ['?Кэмпбелл'],
    },
    definition: {
      en: "American diplomat, the White House's coordinator for the Indo-Pacific in 2021–2024, then deputy secretary of state.",
      ru: 'Американский дипломат, координатор Белого дома по Индо-Тихоокеанскому региону в 2021–2024 годах, затем первый заместитель госсекретаря.',
    },
    roles: [
      { title: { en: 'US Assistant Secretary of State for East Asia', ru: 'Помощник государственного секретаря США по делам Восточной Азии' }, from: '2009-06', to: '2013-02' },
      { title: { en: 'Coordinator for the Indo-Pacific at the US National Security Council', ru: 'Координатор СНБ США по Индо-Тихоокеанскому региону' }, from: '2021-01', to: '2024-02' },
      { title: { en: 'US Deputy Secretary of State', ru: 'Первый заместитель государственного секретаря США' }, from: '2024-02', to: '2025-01-20' },
    ],
    wikipedia: 'Kurt Campbell',
  },
  {
    id: 'leon-panetta',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Leon Panetta', ru: 'Леон Панетта' },
    aliases: {
      en: ['Panetta'],
      ru: ['Панетта'],
    },
    definition: {
      en: 'US secretary of defense from 2011 to 2013, before that director of the CIA.',
      ru: 'Министр обороны США в 2011–2013 годах, прежде директор ЦРУ.',
    },
    roles: [
      { title: { en: 'Director of the CIA', ru: 'Директор ЦРУ' }, from: '2009-02', to: '2011-06-30' },
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2011-07-01', to: '2013-02' },
    ],
    wikipedia: 'Leon Panetta',
  },
  {
    id: 'linda-thomas-greenfield',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Linda Thomas-Greenfield', ru: 'Линда Томас-Гринфилд' },
    aliases: {
      en: ['Thomas-Greenfield'],
      ru: ['Томас-Гринфилд'],
    },
    definition: {
      en: 'American diplomat, ambassador to the United Nations from 2021 to 2025.',
      ru: 'Американский дипломат, постпред при ООН в 2021–2025 годах.',
    },
    roles: [
      { title: { en: 'US Ambassador to the United Nations', ru: 'Постоянный представитель США при ООН' }, from: '2021-02', to: '2025-01-20' },
    ],
    wikipedia: 'Linda Thomas-Greenfield',
  },
  {
    id: 'lindsey-graham',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Lindsey Graham', ru: 'Линдси Грэм' },
    aliases: {
      en: ['Senator Graham'],
      ru: ['сенатор Грэм'],
    },
    definition: {
      en: 'American politician, Republican senator for South Carolina since 2003.',
      ru: 'Американский политик, сенатор-республиканец от Южной Каролины с 2003 года.',
    },
    roles: [
      { title: { en: 'US Senator for South Carolina', ru: 'Сенатор США от Южной Каролины' }, from: '2003-01-03' },
    ],
    wikipedia: 'Lindsey Graham',
  },
  {
    id: 'lloyd-austin',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Lloyd Austin', ru: 'Ллойд Остин' },
    aliases: {
      en: ['?Austin', 'Lloyd J. Austin', 'Lloyd Austin III'],
      ru: ['?Остин'],
    },
    definition: {
      en: 'American general, secretary of defense from 2021 to 2025, earlier commander of Central Command.',
      ru: 'Американский генерал, министр обороны в 2021–2025 годах, прежде командовал Центральным командованием.',
    },
    roles: [
      { title: { en: 'Commander of US Central Command', ru: 'Командующий Центральным командованием США' }, from: '2013-03', to: '2016-03' },
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2021-01-22', to: '2025-01-20' },
    ],
    wikipedia: 'Lloyd Austin',
  },
  {
    id: 'luis-arce',
    kind: 'person',
    of: 'bolivia',
    name: { en: 'Luis Arce', ru: 'Луис Арсе' },
    aliases: {
      en: ['?Arce'],
      ru: ['?Арсе'],
    },
    definition: {
      en: 'President of Bolivia from November 2020 to November 2025.',
      ru: 'Президент Боливии с ноября 2020 по ноябрь 2025 года.',
    },
    roles: [
      { title: { en: 'President of Bolivia', ru: 'Президент Боливии' }, from: '2020-11-08', to: '2025-11-08' },
    ],
    wikipedia: 'Luis Arce',
  },
  {
    id: 'luiz-inacio-lula-da-silva',
    kind: 'person',
    of: 'brazil',
    name: { en: 'Luiz Inácio Lula da Silva', ru: 'Луис Инасиу Лула да Силва' },
    aliases: {
      en: ['Lula', 'Lula da Silva', 'Luiz Inacio Lula da Silva', 'Luis Inácio Lula da Silva', 'President Lula'],
      ru: ['Лула', 'Лула да Силва'],
    },
    definition: {
      en: "President of Brazil from 2003 to 2010 and from January 2023, founder of the Workers' Party.",
      ru: 'Президент Бразилии в 2003–2010 годах и с января 2023 года, основатель Партии трудящихся.',
    },
    roles: [
      { title: { en: 'President of Brazil', ru: 'Президент Бразилии' }, from: '2003-01-01', to: '2011-01-01' },
      { title: { en: 'President of Brazil', ru: 'Президент Бразилии' }, from: '2023-01-01' },
    ],
    wikipedia: 'Luiz Inácio Lula da Silva',
  },
  {
    id: 'lyndon-b-johnson',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Lyndon B. Johnson', ru: 'Линдон Джонсон' },
    aliases: {
      en: ['?Johnson', 'Lyndon Johnson', 'Lyndon Baines Johnson'],
      ru: ['?Джонсон'],
    },
    definition: {
      en: 'President of the United States from 1963 to 1969, during the escalation of the Vietnam War.',
      ru: 'Президент США с 1963 по 1969 год, в период эскалации войны во Вьетнаме.',
    },
    roles: [
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '1961-01-20', to: '1963-11-22' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1963-11-22', to: '1969-01-20' },
    ],
    wikipedia: 'Lyndon B. Johnson',
  },
  {
    id: 'madeleine-albright',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Madeleine Albright', ru: 'Мадлен Олбрайт' },
    aliases: {
      en: ['Albright'],
      ru: ['Олбрайт'],
    },
    definition: {
      en: 'US secretary of state from 1997 to 2001, the first woman in that office. Lived 1937–2022.',
      ru: 'Государственный секретарь США в 1997–2001 годах, первая женщина на этом посту. Годы жизни: 1937–2022.',
    },
    roles: [
      { title: { en: 'US Ambassador to the United Nations', ru: 'Постоянный представитель США при ООН' }, from: '1993-01-27', to: '1997-01-21' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '1997-01-23', to: '2001-01-20' },
    ],
    wikipedia: 'Madeleine Albright',
  },
  {
    id: 'manuel-noriega',
    kind: 'person',
    of: 'panama',
    name: { en: 'Manuel Noriega', ru: 'Мануэль Норьега' },
    aliases: {
      en: ['?Noriega'],
      ru: ['?Норьега'],
    },
    definition: {
      en: 'Panamanian general, ruler of Panama from 1983 until the US invasion of December 1989. Lived 1934–2017.',
      ru: 'Панамский генерал, правил Панамой с 1983 года до вторжения США в декабре 1989 года. Годы жизни: 1934–2017.',
    },
    roles: [
      { title: { en: 'Commander of the Panama Defense Forces', ru: 'Командующий силами обороны Панамы' }, from: '1983-08', to: '1989-12-20' },
    ],
    wikipedia: 'Manuel Noriega',
  },
  {
    id: 'marcelo-ebrard',
    kind: 'person',
    of: 'mexico',
    name: { en: 'Marcelo Ebrard', ru: 'Марсело Эбрард' },
    aliases: {
      en: ['Ebrard'],
      ru: ['Эбрард'],
    },
    definition: {
      en: 'Mexican politician, foreign minister in 2018–2023, economy minister from October 2024.',
      ru: 'Мексиканский политик, министр иностранных дел в 2018–2023 годах, министр экономики с октября 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Mexico', ru: 'Министр иностранных дел Мексики' }, from: '2018-12-01', to: '2023-06' },
      { title: { en: 'Secretary of Economy of Mexico', ru: 'Министр экономики Мексики' }, from: '2024-10-01' },
    ],
    wikipedia: 'Marcelo Ebrard',
  },
  {
    id: 'marco-rubio',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Marco Rubio', ru: 'Марко Рубио' },
    aliases: {
      en: ['Rubio'],
      ru: ['Рубио'],
    },
    definition: {
      en: 'American politician, US secretary of state from January 2025; senator for Florida from 2011 to 2025.',
      ru: 'Американский политик, государственный секретарь США с января 2025 года; сенатор от Флориды в 2011–2025 годах.',
    },
    roles: [
      { title: { en: 'US Senator for Florida', ru: 'Сенатор США от Флориды' }, from: '2011-01-03', to: '2025-01-20' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2025-01-21' },
      { title: { en: 'Acting US National Security Advisor', ru: 'Исполняющий обязанности советника президента США по национальной безопасности' }, from: '2025-05-01' },
    ],
    wikipedia: 'Marco Rubio',
  },
  {
    id: 'maria-corina-machado',
    kind: 'person',
    of: 'venezuela',
    name: { en: 'María Corina Machado', ru: 'Мария Корина Мачадо' },
    aliases: {
      en: ['?Machado', 'Maria Corina Machado'],
      ru: ['?Мачадо'],
    },
    definition: {
      en: 'Leader of the Venezuelan opposition, laureate of the Nobel Peace Prize of 2025.',
      ru: 'Лидер венесуэльской оппозиции, лауреат Нобелевской премии мира 2025 года.',
    },
    roles: [
      { title: { en: 'Member of the National Assembly of Venezuela', ru: 'Депутат Национальной ассамблеи Венесуэлы' }, from: '2011-01', to: '2014-03' },
    ],
    wikipedia: 'María Corina Machado',
  },
  {
    id: 'mark-carney',
    kind: 'person',
    of: 'canada',
    name: { en: 'Mark Carney', ru: 'Марк Карни' },
    aliases: {
      en: ['?Carney'],
      ru: ['?Карни'],
    },
    definition: {
      en: 'Prime minister of Canada from March 2025, earlier governor of the Bank of Canada and of the Bank of England.',
      ru: 'Премьер-министр Канады с марта 2025 года, прежде управляющий Банка Канады и Банка Англии.',
    },
    roles: [
      { title: { en: 'Governor of the Bank of Canada', ru: 'Управляющий Банка Канады' }, from: '2008-02-01', to: '2013-06' },
      { title: { en: 'Governor of the Bank of England', ru: 'Управляющий Банка Англии' }, from: '2013-07-01', to: '2020-03' },
      { title: { en: 'Prime Minister of Canada', ru: 'Премьер-министр Канады' }, from: '2025-03-14' },
    ],
    wikipedia: 'Mark Carney',
  },
  {
    id: 'mark-esper',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Mark Esper', ru: 'Марк Эспер' },
    aliases: {
      en: ['Esper', 'Mark T. Esper'],
      ru: ['Эспер'],
    },
    definition: {
      en: 'US secretary of defense from July 2019 to November 2020.',
      ru: 'Министр обороны США с июля 2019 по ноябрь 2020 года.',
    },
    roles: [
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2019-07-23', to: '2020-11-09' },
    ],
    wikipedia: 'Mark Esper',
  },
  {
    id: 'mark-milley',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Mark Milley', ru: 'Марк Милли' },
    aliases: {
      en: ['Milley', 'Mark A. Milley'],
      ru: ['?Милли'],
    },
    definition: {
      en: 'American general, chairman of the Joint Chiefs of Staff from 2019 to 2023.',
      ru: 'Американский генерал, председатель Объединённого комитета начальников штабов в 2019–2023 годах.',
    },
    roles: [
      { title: { en: 'Chief of Staff of the US Army', ru: 'Начальник штаба Армии США' }, from: '2015-08', to: '2019-08' },
      { title: { en: 'Chairman of the Joint Chiefs of Staff', ru: 'Председатель Объединённого комитета начальников штабов США' }, from: '2019-10-01', to: '2023-09' },
    ],
    wikipedia: 'Mark Milley',
  },
  {
    id: 'mauricio-macri',
    kind: 'person',
    of: 'argentina',
    name: { en: 'Mauricio Macri', ru: 'Маурисио Макри' },
    aliases: {
      en: ['Macri'],
      ru: ['Макри'],
    },
    definition: {
      en: 'President of Argentina from 2015 to 2019.',
      ru: 'Президент Аргентины в 2015–2019 годах.',
    },
    roles: [
      { title: { en: 'President of Argentina', ru: 'Президент Аргентины' }, from: '2015-12-10', to: '2019-12-10' },
    ],
    wikipedia: 'Mauricio Macri',
  },
  {
    id: 'mauro-vieira',
    kind: 'person',
    of: 'brazil',
    name: { en: 'Mauro Vieira', ru: 'Мауру Виейра' },
    aliases: {
      en: ['?Vieira'],
      ru: ['?Виейра'],
    },
    definition: {
      en: 'Foreign minister of Brazil in 2015–2016 and from January 2023.',
      ru: 'Министр иностранных дел Бразилии в 2015–2016 годах и с января 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Brazil', ru: 'Министр иностранных дел Бразилии' }, from: '2015-01-01', to: '2016-05-12' },
      { title: { en: 'Minister of Foreign Affairs of Brazil', ru: 'Министр иностранных дел Бразилии' }, from: '2023-01-01' },
    ],
    wikipedia: 'Mauro Vieira',
  },
  {
    id: 'melanie-joly',
    kind: 'person',
    of: 'canada',
    name: { en: 'Mélanie Joly', ru: 'Мелани Жоли' },
    aliases: {
      en: ['?Joly', 'Melanie Joly'],
      ru: ['?Жоли'],
    },
    definition: {
      en: 'Foreign minister of Canada from 2021 to 2025.',
      ru: 'Министр иностранных дел Канады в 2021–2025 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Canada', ru: 'Министр иностранных дел Канады' }, from: '2021-10-26', to: '2025-05-13' },
    ],
    wikipedia: 'Mélanie Joly',
  },
  {
    id: 'mia-mottley',
    kind: 'person',
    of: 'barbados',
    name: { en: 'Mia Mottley', ru: 'Миа Моттли' },
    aliases: {
      en: ['Mottley'],
      ru: ['Моттли'],
    },
    definition: {
      en: 'Prime minister of Barbados from May 2018, advocate of reform of lending to countries exposed to climate change.',
      ru: 'Премьер-министр Барбадоса с мая 2018 года, сторонница реформы кредитования стран, уязвимых к изменению климата.',
    },
    roles: [
      { title: { en: 'Prime Minister of Barbados', ru: 'Премьер-министр Барбадоса' }, from: '2018-05-25' },
    ],
    wikipedia: 'Mia Mottley',
  },
  {
    id: 'michael-flynn',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Michael Flynn', ru: 'Майкл Флинн' },
    aliases: {
      en: ['?Flynn'],
      ru: ['?Флинн'],
    },
    definition: {
      en: 'American general, national security adviser for some weeks in January and February 2017.',
      ru: 'Американский генерал, помощник президента по национальной безопасности в январе — феврале 2017 года.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2017-01-20', to: '2017-02-13' },
    ],
    wikipedia: 'Michael Flynn',
  },
  {
    id: 'michel-temer',
    kind: 'person',
    of: 'brazil',
    name: { en: 'Michel Temer', ru: 'Мишел Темер' },
    aliases: {
      en: ['Temer'],
      ru: ['Темер'],
    },
    definition: {
      en: 'President of Brazil from 2016 to 2018, before that vice president.',
      ru: 'Президент Бразилии в 2016–2018 годах, прежде вице-президент.',
    },
    roles: [
      { title: { en: 'Vice President of Brazil', ru: 'Вице-президент Бразилии' }, from: '2011-01-01', to: '2016-08-31' },
      { title: { en: 'President of Brazil', ru: 'Президент Бразилии' }, from: '2016-08-31', to: '2018-12-31' },
    ],
    wikipedia: 'Michel Temer',
  },
  {
    id: 'michelle-bachelet',
    kind: 'person',
    of: 'chile',
    name: { en: 'Michelle Bachelet', ru: 'Мишель Бачелет' },
    aliases: {
      en: ['Bachelet'],
      ru: ['Бачелет'],
    },
    definition: {
      en: 'President of Chile in 2006–2010 and 2014–2018, UN high commissioner for human rights in 2018–2022.',
      ru: 'Президент Чили в 2006–2010 и 2014–2018 годах, верховный комиссар ООН по правам человека в 2018–2022 годах.',
    },
    roles: [
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '2006-03-11', to: '2010-03-11' },
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '2014-03-11', to: '2018-03-11' },
      { title: { en: 'UN High Commissioner for Human Rights', ru: 'Верховный комиссар ООН по правам человека' }, from: '2018-09-01', to: '2022-08-31' },
    ],
    wikipedia: 'Michelle Bachelet',
  },
  {
    id: 'miguel-diaz-canel',
    kind: 'person',
    of: 'cuba',
    name: { en: 'Miguel Díaz-Canel', ru: 'Мигель Диас-Канель' },
    aliases: {
      en: ['Díaz-Canel', 'Diaz-Canel', 'Miguel Diaz-Canel', 'Miguel Díaz-Canel Bermúdez'],
      ru: ['Диас-Канель'],
    },
    definition: {
      en: 'Head of state of Cuba from April 2018, first secretary of the Communist Party from 2021.',
      ru: 'Глава Кубы с апреля 2018 года, первый секретарь Компартии с 2021 года.',
    },
    roles: [
      { title: { en: 'President of Cuba (until 2019 of the Council of State)', ru: 'Президент Кубы (до 2019 года — Председатель Государственного совета)' }, from: '2018-04-19' },
      { title: { en: 'First Secretary of the Communist Party of Cuba', ru: 'Первый секретарь ЦК Компартии Кубы' }, from: '2021-04-19' },
    ],
    wikipedia: 'Miguel Díaz-Canel',
  },
  {
    id: 'mike-johnson',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Mike Johnson', ru: 'Майк Джонсон' },
    aliases: {
      en: ['?Johnson'],
      ru: ['?Джонсон'],
    },
    definition: {
      en: 'Speaker of the US House of Representatives from October 2023, of the Republican Party.',
      ru: 'Спикер Палаты представителей США с октября 2023 года, член Республиканской партии.',
    },
    roles: [
      { title: { en: 'Speaker of the US House of Representatives', ru: 'Спикер Палаты представителей США' }, from: '2023-10-25' },
    ],
    wikipedia: 'Mike Johnson',
  },
  {
    id: 'mike-pence',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Mike Pence', ru: 'Майк Пенс' },
    aliases: {
      en: ['?Pence', 'Michael Pence'],
      ru: ['?Пенс'],
    },
    definition: {
      en: 'Vice president of the United States from 2017 to 2021, before that governor of Indiana.',
      ru: 'Вице-президент США в 2017–2021 годах, прежде губернатор Индианы.',
    },
    roles: [
      { title: { en: 'Governor of Indiana', ru: 'Губернатор Индианы' }, from: '2013-01', to: '2017-01' },
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '2017-01-20', to: '2021-01-20' },
    ],
    wikipedia: 'Mike Pence',
  },
  {
    id: 'mike-pompeo',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Mike Pompeo', ru: 'Майк Помпео' },
    aliases: {
      en: ['Pompeo', 'Michael Pompeo', 'Michael R. Pompeo'],
      ru: ['Помпео', 'Майкл Помпео'],
    },
    definition: {
      en: 'US secretary of state from April 2018 to January 2021, before that director of the CIA.',
      ru: 'Государственный секретарь США с апреля 2018 по январь 2021 года, прежде директор ЦРУ.',
    },
    roles: [
      { title: { en: 'Director of the CIA', ru: 'Директор ЦРУ' }, from: '2017-01-23', to: '2018-04-26' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2018-04-26', to: '2021-01-20' },
    ],
    wikipedia: 'Mike Pompeo',
  },
  {
    id: 'mike-waltz',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Mike Waltz', ru: 'Майк Уолтц' },
    aliases: {
      en: ['?Waltz', 'Michael Waltz'],
      ru: ['?Уолтц', 'Майк Уолц', 'Майкл Уолтц'],
    },
    definition: {
      en: 'US national security adviser from January to May 2025, ambassador to the United Nations from September 2025.',
      ru: 'Помощник президента США по национальной безопасности с января по май 2025 года, постпред при ООН с сентября 2025 года.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2025-01-20', to: '2025-05-01' },
      { title: { en: 'US Ambassador to the United Nations', ru: 'Постоянный представитель США при ООН' }, from: '2025-09' },
    ],
    wikipedia: 'Mike Waltz',
  },
  {
    id: 'mitch-mcconnell',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Mitch McConnell', ru: 'Митч Макконнелл' },
    aliases: {
      en: ['McConnell'],
      ru: ['Макконнелл'],
    },
    definition: {
      en: 'American politician, leader of the Republicans in the Senate from 2007 to 2025.',
      ru: 'Американский политик, лидер республиканцев в Сенате в 2007–2025 годах.',
    },
    roles: [
      { title: { en: 'Leader of the Republicans in the US Senate', ru: 'Лидер республиканцев в Сенате США' }, from: '2007-01-03', to: '2025-01-03' },
    ],
    wikipedia: 'Mitch McConnell',
  },
  {
    id: 'nancy-pelosi',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Nancy Pelosi', ru: 'Нэнси Пелоси' },
    aliases: {
      en: ['Pelosi'],
      ru: ['Пелоси'],
    },
    definition: {
      en: 'American politician, speaker of the House of Representatives in 2007–2011 and 2019–2023; visited Taiwan in August 2022.',
      ru: 'Американский политик, спикер Палаты представителей в 2007–2011 и 2019–2023 годах; в августе 2022 года посетила Тайвань.',
    },
    roles: [
      { title: { en: 'Speaker of the US House of Representatives', ru: 'Спикер Палаты представителей США' }, from: '2007-01-04', to: '2011-01-03' },
      { title: { en: 'Speaker of the US House of Representatives', ru: 'Спикер Палаты представителей США' }, from: '2019-01-03', to: '2023-01-03' },
    ],
    wikipedia: 'Nancy Pelosi',
  },
  {
    id: 'nayib-bukele',
    kind: 'person',
    of: 'el-salvador',
    name: { en: 'Nayib Bukele', ru: 'Найиб Букеле' },
    aliases: {
      en: ['Bukele'],
      ru: ['Букеле'],
    },
    definition: {
      en: 'President of El Salvador from June 2019.',
      ru: 'Президент Сальвадора с июня 2019 года.',
    },
    roles: [
      { title: { en: 'Mayor of San Salvador', ru: 'Мэр Сан-Сальвадора' }, from: '2015-05', to: '2018-04' },
      { title: { en: 'President of El Salvador', ru: 'Президент Сальвадора' }, from: '2019-06-01' },
    ],
    wikipedia: 'Nayib Bukele',
  },
  {
    id: 'nestor-kirchner',
    kind: 'person',
    of: 'argentina',
    name: { en: 'Néstor Kirchner', ru: 'Нестор Киршнер' },
    aliases: {
      en: ['?Kirchner', 'Nestor Kirchner'],
      ru: ['?Киршнер'],
    },
    definition: {
      en: 'President of Argentina from 2003 to 2007. Lived 1950–2010.',
      ru: 'Президент Аргентины в 2003–2007 годах. Годы жизни: 1950–2010.',
    },
    roles: [
      { title: { en: 'President of Argentina', ru: 'Президент Аргентины' }, from: '2003-05-25', to: '2007-12-10' },
    ],
    wikipedia: 'Néstor Kirchner',
  },
  {
    id: 'nicolas-maduro',
    kind: 'person',
    of: 'venezuela',
    name: { en: 'Nicolás Maduro', ru: 'Николас Мадуро' },
    aliases: {
      en: ['Maduro', 'Nicolas Maduro', 'Nicolás Maduro Moros'],
      ru: ['Мадуро'],
    },
    definition: {
      en: 'President of Venezuela from 2013 until US forces seized him on 3 January 2026; foreign minister in 2006–2013.',
      ru: 'Президент Венесуэлы с 2013 года до захвата его силами США 3 января 2026 года; министр иностранных дел в 2006–2013 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Venezuela', ru: 'Министр иностранных дел Венесуэлы' }, from: '2006-08', to: '2013-01' },
      { title: { en: 'Acting President of Venezuela', ru: 'Исполняющий обязанности президента Венесуэлы' }, from: '2013-03-05', to: '2013-04-19' },
      { title: { en: 'President of Venezuela', ru: 'Президент Венесуэлы' }, from: '2013-04-19', to: '2026-01-03' },
    ],
    wikipedia: 'Nicolás Maduro',
  },
  {
    id: 'nikki-haley',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Nikki Haley', ru: 'Никки Хейли' },
    aliases: {
      en: ['?Haley'],
      ru: ['?Хейли'],
    },
    definition: {
      en: 'US ambassador to the United Nations in 2017–2018, before that governor of South Carolina.',
      ru: 'Постпред США при ООН в 2017–2018 годах, прежде губернатор Южной Каролины.',
    },
    roles: [
      { title: { en: 'Governor of South Carolina', ru: 'Губернатор Южной Каролины' }, from: '2011-01', to: '2017-01' },
      { title: { en: 'US Ambassador to the United Nations', ru: 'Постоянный представитель США при ООН' }, from: '2017-01', to: '2018-12' },
    ],
    wikipedia: 'Nikki Haley',
  },
  {
    id: 'oscar-arias',
    kind: 'person',
    of: 'costa-rica',
    name: { en: 'Óscar Arias', ru: 'Оскар Ариас' },
    aliases: {
      en: ['?Arias', 'Oscar Arias', 'Óscar Arias Sánchez'],
      ru: ['?Ариас'],
    },
    definition: {
      en: 'President of Costa Rica in 1986–1990 and 2006–2010, author of a peace plan for Central America.',
      ru: 'Президент Коста-Рики в 1986–1990 и 2006–2010 годах, автор мирного плана для Центральной Америки.',
    },
    roles: [
      { title: { en: 'President of Costa Rica', ru: 'Президент Коста-Рики' }, from: '1986-05-08', to: '1990-05-08' },
      { title: { en: 'President of Costa Rica', ru: 'Президент Коста-Рики' }, from: '2006-05-08', to: '2010-05-08' },
    ],
    wikipedia: 'Óscar Arias',
  },
  {
    id: 'paul-wolfowitz',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Paul Wolfowitz', ru: 'Пол Вулфовиц' },
    aliases: {
      en: ['Wolfowitz'],
      ru: ['Вулфовиц'],
    },
    definition: {
      en: 'US deputy secretary of defense in 2001–2005, an advocate of the Iraq war; president of the World Bank until 2007.',
      ru: 'Первый заместитель министра обороны США в 2001–2005 годах, сторонник войны в Ираке; президент Всемирного банка до 2007 года.',
    },
    roles: [
      { title: { en: 'US Deputy Secretary of Defense', ru: 'Первый заместитель министра обороны США' }, from: '2001-03', to: '2005-05' },
      { title: { en: 'President of the World Bank', ru: 'Президент Всемирного банка' }, from: '2005-06-01', to: '2007-06-30' },
    ],
    wikipedia: 'Paul Wolfowitz',
  },
  {
    id: 'pedro-castillo',
    kind: 'person',
    of: 'peru',
    name: { en: 'Pedro Castillo', ru: 'Педро Кастильо' },
    aliases: {
      en: ['?Castillo'],
      ru: ['?Кастильо'],
    },
    definition: {
      en: 'President of Peru from July 2021; removed in December 2022 after he tried to dissolve Congress.',
      ru: 'Президент Перу с июля 2021 года; отстранён в декабре 2022 года после попытки распустить Конгресс.',
    },
    roles: [
      { title: { en: 'President of Peru', ru: 'Президент Перу' }, from: '2021-07-28', to: '2022-12-07' },
    ],
    wikipedia: 'Pedro Castillo',
  },
  {
    id: 'pete-hegseth',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Pete Hegseth', ru: 'Пит Хегсет' },
    aliases: {
      en: ['Hegseth'],
      ru: ['Хегсет'],
    },
    definition: {
      en: 'US secretary of defense from January 2025, titled secretary of war by the administration from September 2025; earlier a television host.',
      ru: 'Министр обороны США с января 2025 года (с сентября 2025 года администрация именует его военным министром); прежде телеведущий.',
    },
    roles: [
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2025-01-25' },
    ],
    wikipedia: 'Pete Hegseth',
  },
  {
    id: 'pierre-poilievre',
    kind: 'person',
    of: 'canada',
    name: { en: 'Pierre Poilievre', ru: 'Пьер Пуальевр' },
    aliases: {
      en: ['Poilievre'],
      ru: ['Пуальевр'],
    },
    definition: {
      en: 'Canadian politician, leader of the Conservative Party since September 2022.',
      ru: 'Канадский политик, лидер Консервативной партии с сентября 2022 года.',
    },
    roles: [
      { title: { en: 'Leader of the Conservative Party of Canada', ru: 'Лидер Консервативной партии Канады' }, from: '2022-09-10' },
    ],
    wikipedia: 'Pierre Poilievre',
  },
  {
    id: 'rafael-correa',
    kind: 'person',
    of: 'ecuador',
    name: { en: 'Rafael Correa', ru: 'Рафаэль Корреа' },
    aliases: {
      en: ['?Correa'],
      ru: ['?Корреа'],
    },
    definition: {
      en: 'President of Ecuador from 2007 to 2017.',
      ru: 'Президент Эквадора в 2007–2017 годах.',
    },
    roles: [
      { title: { en: 'President of Ecuador', ru: 'Президент Эквадора' }, from: '2007-01-15', to: '2017-05-24' },
    ],
    wikipedia: 'Rafael Correa',
  },
  {
    id: 'raul-castro',
    kind: 'person',
    of: 'cuba',
    name: { en: 'Raúl Castro', ru: 'Рауль Кастро' },
    aliases: {
      en: ['?Castro', 'Raul Castro'],
      ru: ['?Кастро'],
    },
    definition: {
      en: 'Head of state of Cuba from 2008 to 2018 and of its Communist Party until 2021, brother of Fidel Castro.',
      ru: 'Глава Кубы в 2008–2018 годах, глава её Компартии до 2021 года, брат Фиделя Кастро.',
    },
    roles: [
      { title: { en: 'President of the Council of State of Cuba', ru: 'Председатель Государственного совета Кубы' }, from: '2008-02-24', to: '2018-04-19' },
      { title: { en: 'First Secretary of the Communist Party of Cuba', ru: 'Первый секретарь ЦК Компартии Кубы' }, from: '2011-04-19', to: '2021-04-19' },
    ],
    wikipedia: 'Raúl Castro',
  },
  {
    id: 'rex-tillerson',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Rex Tillerson', ru: 'Рекс Тиллерсон' },
    aliases: {
      en: ['Tillerson'],
      ru: ['Тиллерсон'],
    },
    definition: {
      en: 'US secretary of state from February 2017 to March 2018, before that head of ExxonMobil.',
      ru: 'Государственный секретарь США с февраля 2017 по март 2018 года, прежде глава ExxonMobil.',
    },
    roles: [
      { title: { en: 'Chief executive of ExxonMobil', ru: 'Генеральный директор ExxonMobil' }, from: '2006-01', to: '2016-12' },
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '2017-02-01', to: '2018-03-31' },
    ],
    wikipedia: 'Rex Tillerson',
  },
  {
    id: 'ricardo-lagos',
    kind: 'person',
    of: 'chile',
    name: { en: 'Ricardo Lagos', ru: 'Рикардо Лагос' },
    aliases: {
      ru: ['?Лагос'],
    },
    definition: {
      en: 'President of Chile from 2000 to 2006.',
      ru: 'Президент Чили в 2000–2006 годах.',
    },
    roles: [
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '2000-03-11', to: '2006-03-11' },
    ],
    wikipedia: 'Ricardo Lagos',
  },
  {
    id: 'richard-holbrooke',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Richard Holbrooke', ru: 'Ричард Холбрук' },
    aliases: {
      en: ['Holbrooke'],
      ru: ['Холбрук'],
    },
    definition: {
      en: 'American diplomat, chief negotiator of the Dayton agreement, envoy for Afghanistan and Pakistan until his death in 2010.',
      ru: 'Американский дипломат, главный переговорщик по Дейтонским соглашениям, до смерти в 2010 году спецпредставитель по Афганистану и Пакистану.',
    },
    roles: [
      { title: { en: 'US Ambassador to the United Nations', ru: 'Постоянный представитель США при ООН' }, from: '1999-09', to: '2001-01-20' },
      { title: { en: 'US Special Representative for Afghanistan and Pakistan', ru: 'Специальный представитель США по Афганистану и Пакистану' }, from: '2009-01', to: '2010-12-13' },
    ],
    wikipedia: 'Richard Holbrooke',
  },
  {
    id: 'richard-nixon',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Richard Nixon', ru: 'Ричард Никсон' },
    aliases: {
      en: ['Nixon', 'Richard M. Nixon'],
      ru: ['Никсон'],
    },
    definition: {
      en: 'President of the United States from 1969 until he resigned in August 1974; visited China in 1972 and pursued détente.',
      ru: 'Президент США с 1969 года до отставки в августе 1974 года; посетил Китай в 1972 году, вёл политику разрядки.',
    },
    roles: [
      { title: { en: 'Vice President of the United States', ru: 'Вице-президент США' }, from: '1953-01-20', to: '1961-01-20' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1969-01-20', to: '1974-08-09' },
    ],
    wikipedia: 'Richard Nixon',
  },
  {
    id: 'robert-gates',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Robert Gates', ru: 'Роберт Гейтс' },
    aliases: {
      en: ['?Gates', 'Robert M. Gates'],
      ru: ['?Гейтс'],
    },
    definition: {
      en: 'US secretary of defense from 2006 to 2011 under Presidents Bush and Obama, earlier director of the CIA.',
      ru: 'Министр обороны США в 2006–2011 годах при президентах Буше и Обаме, прежде директор ЦРУ.',
    },
    roles: [
      { title: { en: 'Director of the CIA', ru: 'Директор ЦРУ' }, from: '1991-11', to: '1993-01-20' },
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '2006-12-18', to: '2011-07-01' },
    ],
    wikipedia: 'Robert Gates',
  },
  {
    id: 'robert-lighthizer',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Robert Lighthizer', ru: 'Роберт Лайтхайзер' },
    aliases: {
      en: ['Lighthizer'],
      ru: ['Лайтхайзер'],
    },
    definition: {
      en: "US trade representative in Donald Trump's first term, 2017–2021.",
      ru: 'Торговый представитель США в первый срок Дональда Трампа, 2017–2021.',
    },
    roles: [
      { title: { en: 'US Trade Representative', ru: 'Торговый представитель США' }, from: '2017-05-15', to: '2021-01-20' },
    ],
    wikipedia: 'Robert Lighthizer',
  },
  {
    id: 'robert-mcnamara',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Robert McNamara', ru: 'Роберт Макнамара' },
    aliases: {
      en: ['McNamara', 'Robert S. McNamara'],
      ru: ['Макнамара'],
    },
    definition: {
      en: 'US secretary of defense from 1961 to 1968, during the Vietnam War, then president of the World Bank.',
      ru: 'Министр обороны США в 1961–1968 годах, в период войны во Вьетнаме, затем президент Всемирного банка.',
    },
    roles: [
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '1961-01-21', to: '1968-02-29' },
      { title: { en: 'President of the World Bank', ru: 'Президент Всемирного банка' }, from: '1968-04', to: '1981-06' },
    ],
    wikipedia: 'Robert McNamara',
  },
  {
    id: 'robert-obrien',
    kind: 'person',
    of: 'united-states',
    name: { en: "Robert O'Brien", ru: "Роберт О'Брайен" },
    aliases: {
      en: ["?O'Brien", "Robert C. O'Brien"],
      ru: ["?О'Брайен"],
    },
    definition: {
      en: 'US national security adviser from September 2019 to January 2021.',
      ru: 'Помощник президента США по национальной безопасности с сентября 2019 по январь 2021 года.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2019-09-18', to: '2021-01-20' },
    ],
    wikipedia: "Robert C. O'Brien",
  },
  {
    id: 'rodrigo-paz',
    kind: 'person',
    of: 'bolivia',
    name: { en: 'Rodrigo Paz', ru: 'Родриго Пас' },
    aliases: {
      en: ['?Paz', 'Rodrigo Paz Pereira'],
      ru: ['?Пас', 'Родриго Пас Перейра'],
    },
    definition: {
      en: 'President of Bolivia from November 2025.',
      ru: 'Президент Боливии с ноября 2025 года.',
    },
    roles: [
      { title: { en: 'President of Bolivia', ru: 'Президент Боливии' }, from: '2025-11-08' },
    ],
    wikipedia: 'Rodrigo Paz',
  },
  {
    id: 'ronald-reagan',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Ronald Reagan', ru: 'Рональд Рейган' },
    aliases: {
      en: ['Reagan'],
      ru: ['Рейган'],
    },
    definition: {
      en: 'President of the United States from 1981 to 1989, of the Republican Party. Lived 1911–2004.',
      ru: 'Президент США с 1981 по 1989 год, член Республиканской партии. Годы жизни: 1911–2004.',
    },
    roles: [
      { title: { en: 'Governor of California', ru: 'Губернатор Калифорнии' }, from: '1967', to: '1975' },
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1981-01-20', to: '1989-01-20' },
    ],
    wikipedia: 'Ronald Reagan',
  },
  {
    id: 'salvador-allende',
    kind: 'person',
    of: 'chile',
    name: { en: 'Salvador Allende', ru: 'Сальвадор Альенде' },
    aliases: {
      en: ['Allende'],
      ru: ['Альенде'],
    },
    definition: {
      en: 'President of Chile from 1970, socialist; died in the coup of September 1973.',
      ru: 'Президент Чили с 1970 года, социалист; погиб во время переворота в сентябре 1973 года.',
    },
    roles: [
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '1970-11', to: '1973-09-11' },
    ],
    wikipedia: 'Salvador Allende',
  },
  {
    id: 'sam-altman',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Sam Altman', ru: 'Сэм Альтман' },
    aliases: {
      en: ['Altman'],
      ru: ['Альтман'],
    },
    definition: {
      en: 'American entrepreneur, one of the founders of OpenAI in 2015 and its head since 2019.',
      ru: 'Американский предприниматель, один из основателей OpenAI (2015), глава компании с 2019 года.',
    },
    roles: [
      { title: { en: 'Chief executive of OpenAI', ru: 'Генеральный директор OpenAI' }, from: '2019' },
    ],
    wikipedia: 'Sam Altman',
  },
  {
    id: 'samantha-power',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Samantha Power', ru: 'Саманта Пауэр' },
    aliases: {
      en: ['?Samantha J. Power'],
      ru: ['?Пауэр'],
    },
    definition: {
      en: 'US ambassador to the United Nations from 2013 to 2017, head of USAID from 2021 to 2025.',
      ru: 'Постпред США при ООН в 2013–2017 годах, глава USAID в 2021–2025 годах.',
    },
    roles: [
      { title: { en: 'US Ambassador to the United Nations', ru: 'Постоянный представитель США при ООН' }, from: '2013-08', to: '2017-01-20' },
      { title: { en: 'Administrator of USAID', ru: 'Руководитель USAID' }, from: '2021-05', to: '2025-01-20' },
    ],
    wikipedia: 'Samantha Power',
  },
  {
    id: 'scott-bessent',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Scott Bessent', ru: 'Скотт Бессент' },
    aliases: {
      en: ['Bessent'],
      ru: ['Бессент'],
    },
    definition: {
      en: 'US secretary of the treasury from January 2025.',
      ru: 'Министр финансов США с января 2025 года.',
    },
    roles: [
      { title: { en: 'US Secretary of the Treasury', ru: 'Министр финансов США' }, from: '2025-01-28' },
    ],
    wikipedia: 'Scott Bessent',
  },
  {
    id: 'sebastian-pinera',
    kind: 'person',
    of: 'chile',
    name: { en: 'Sebastián Piñera', ru: 'Себастьян Пиньера' },
    aliases: {
      en: ['Piñera', 'Sebastian Pinera', 'Sebastian Piñera'],
      ru: ['Пиньера'],
    },
    definition: {
      en: 'President of Chile in 2010–2014 and 2018–2022. Lived 1949–2024.',
      ru: 'Президент Чили в 2010–2014 и 2018–2022 годах. Годы жизни: 1949–2024.',
    },
    roles: [
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '2010-03-11', to: '2014-03-11' },
      { title: { en: 'President of Chile', ru: 'Президент Чили' }, from: '2018-03-11', to: '2022-03-11' },
    ],
    wikipedia: 'Sebastián Piñera',
  },
  {
    id: 'stephen-hadley',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Stephen Hadley', ru: 'Стивен Хэдли' },
    aliases: {
      en: ['?Hadley', 'Stephen J. Hadley'],
      ru: ['?Хэдли'],
    },
    definition: {
      en: 'US national security adviser from 2005 to 2009.',
      ru: 'Помощник президента США по национальной безопасности в 2005–2009 годах.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2005-01-26', to: '2009-01-20' },
    ],
    wikipedia: 'Stephen Hadley',
  },
  {
    id: 'stephen-harper',
    kind: 'person',
    of: 'canada',
    name: { en: 'Stephen Harper', ru: 'Стивен Харпер' },
    aliases: {
      en: ['?Harper'],
      ru: ['?Харпер'],
    },
    definition: {
      en: 'Prime minister of Canada from 2006 to 2015.',
      ru: 'Премьер-министр Канады в 2006–2015 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Canada', ru: 'Премьер-министр Канады' }, from: '2006-02-06', to: '2015-11-04' },
    ],
    wikipedia: 'Stephen Harper',
  },
  {
    id: 'steve-witkoff',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Steve Witkoff', ru: 'Стив Уиткофф' },
    aliases: {
      en: ['Witkoff', 'Steven Witkoff'],
      ru: ['Уиткофф', 'Стивен Уиткофф'],
    },
    definition: {
      en: "American property developer, President Trump's special envoy from January 2025, negotiates on the Middle East and Ukraine.",
      ru: 'Американский предприниматель, спецпосланник президента Трампа с января 2025 года, ведёт переговоры по Ближнему Востоку и Украине.',
    },
    roles: [
      { title: { en: 'US Special Envoy to the Middle East', ru: 'Специальный посланник президента США по Ближнему Востоку' }, from: '2025-01' },
    ],
    wikipedia: 'Steve Witkoff',
  },
  {
    id: 'susan-rice',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Susan Rice', ru: 'Сьюзан Райс' },
    aliases: {
      en: ['?Rice', 'Susan E. Rice'],
      ru: ['?Райс'],
    },
    definition: {
      en: 'US national security adviser from 2013 to 2017, before that ambassador to the United Nations.',
      ru: 'Помощник президента США по национальной безопасности в 2013–2017 годах, прежде постпред при ООН.',
    },
    roles: [
      { title: { en: 'US Ambassador to the United Nations', ru: 'Постоянный представитель США при ООН' }, from: '2009-01-26', to: '2013-06-30' },
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '2013-07-01', to: '2017-01-20' },
    ],
    wikipedia: 'Susan Rice',
  },
  {
    id: 'tulsi-gabbard',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Tulsi Gabbard', ru: 'Тулси Габбард' },
    aliases: {
      en: ['Gabbard'],
      ru: ['Габбард'],
    },
    definition: {
      en: 'American politician, director of national intelligence from February 2025; Democratic congresswoman for Hawaii from 2013 to 2021, a Republican since 2024.',
      ru: 'Американский политик, директор национальной разведки с февраля 2025 года; в 2013–2021 годах член Палаты представителей от демократов, с 2024 года республиканка.',
    },
    roles: [
      { title: { en: 'US Representative for Hawaii', ru: 'Член Палаты представителей США от Гавайев' }, from: '2013-01-03', to: '2021-01-03' },
      { title: { en: 'US Director of National Intelligence', ru: 'Директор национальной разведки США' }, from: '2025-02-12' },
    ],
    wikipedia: 'Tulsi Gabbard',
  },
  {
    id: 'vicente-fox',
    kind: 'person',
    of: 'mexico',
    name: { en: 'Vicente Fox', ru: 'Висенте Фокс' },
    aliases: {
      en: ['?Fox'],
      ru: ['?Фокс'],
    },
    definition: {
      en: 'President of Mexico from 2000 to 2006, the first in seven decades who was not of the Institutional Revolutionary Party.',
      ru: 'Президент Мексики в 2000–2006 годах, первый за семь десятилетий не из Институционно-революционной партии.',
    },
    roles: [
      { title: { en: 'President of Mexico', ru: 'Президент Мексики' }, from: '2000-12-01', to: '2006-11-30' },
    ],
    wikipedia: 'Vicente Fox',
  },
  {
    id: 'victoria-nuland',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Victoria Nuland', ru: 'Виктория Нуланд' },
    aliases: {
      en: ['Nuland'],
      ru: ['Нуланд'],
    },
    definition: {
      en: 'American diplomat, assistant secretary for Europe in 2013–2017, under secretary of state for political affairs in 2021–2024.',
      ru: 'Американский дипломат, помощник госсекретаря по делам Европы в 2013–2017 годах, заместитель госсекретаря в 2021–2024 годах.',
    },
    roles: [
      { title: { en: 'US Assistant Secretary of State for European Affairs', ru: 'Помощник государственного секретаря США по делам Европы' }, from: '2013-09', to: '2017-01' },
      { title: { en: 'US Under Secretary of State', ru: 'Заместитель государственного секретаря США' }, from: '2021-05', to: '2024-03' },
    ],
    wikipedia: 'Victoria Nuland',
  },
  {
    id: 'warren-christopher',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Warren Christopher', ru: 'Уоррен Кристофер' },
    aliases: {
      ru: ['?Кристофер'],
    },
    definition: {
      en: 'US secretary of state from 1993 to 1997 under President Clinton. Lived 1925–2011.',
      ru: 'Государственный секретарь США в 1993–1997 годах при президенте Клинтоне. Годы жизни: 1925–2011.',
    },
    roles: [
      { title: { en: 'US Secretary of State', ru: 'Государственный секретарь США' }, from: '1993-01-20', to: '1997-01-17' },
    ],
    wikipedia: 'Warren Christopher',
  },
  {
    id: 'wendy-sherman',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Wendy Sherman', ru: 'Уэнди Шерман' },
    aliases: {
      en: ['?Sherman'],
      ru: ['?Шерман'],
    },
    definition: {
      en: 'American diplomat, led the US team at the nuclear talks with Iran, deputy secretary of state in 2021–2023.',
      ru: 'Американский дипломат, вела от США ядерные переговоры с Ираном, первый заместитель госсекретаря в 2021–2023 годах.',
    },
    roles: [
      { title: { en: 'US Under Secretary of State', ru: 'Заместитель государственного секретаря США' }, from: '2011-09', to: '2015-10' },
      { title: { en: 'US Deputy Secretary of State', ru: 'Первый заместитель государственного секретаря США' }, from: '2021-04', to: '2023-07' },
    ],
    wikipedia: 'Wendy Sherman',
  },
  {
    id: 'william-j-burns',
    kind: 'person',
    of: 'united-states',
    name: { en: 'William J. Burns', ru: 'Уильям Бёрнс' },
    aliases: {
      en: ['?Burns', 'William Burns', 'Bill Burns'],
      ru: ['?Бёрнс'],
    },
    definition: {
      en: 'American diplomat, director of the CIA from 2021 to 2025, earlier deputy secretary of state and ambassador to Russia.',
      ru: 'Американский дипломат, директор ЦРУ в 2021–2025 годах, прежде заместитель госсекретаря и посол в России.',
    },
    roles: [
      { title: { en: 'US Ambassador to Russia', ru: 'Посол США в России' }, from: '2005', to: '2008' },
      { title: { en: 'US Deputy Secretary of State', ru: 'Заместитель государственного секретаря США' }, from: '2011-07', to: '2014-11' },
      { title: { en: 'Director of the CIA', ru: 'Директор ЦРУ' }, from: '2021-03-19', to: '2025-01-20' },
    ],
    wikipedia: 'William J. Burns (diplomat)',
  },
  {
    id: 'william-perry',
    kind: 'person',
    of: 'united-states',
    name: { en: 'William Perry', ru: 'Уильям Перри' },
    aliases: {
      en: ['?Perry', 'William J. Perry', 'Bill Perry'],
      ru: ['?Перри'],
    },
    definition: {
      en: 'US secretary of defense from 1994 to 1997, later an advocate of nuclear disarmament.',
      ru: 'Министр обороны США в 1994–1997 годах, затем сторонник ядерного разоружения.',
    },
    roles: [
      { title: { en: 'US Secretary of Defense', ru: 'Министр обороны США' }, from: '1994-02-03', to: '1997-01' },
    ],
    wikipedia: 'William Perry',
  },
  {
    id: 'woodrow-wilson',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Woodrow Wilson', ru: 'Вудро Вильсон' },
    aliases: {
      en: ['?Wilson'],
      ru: ['?Вильсон'],
    },
    definition: {
      en: 'President of the United States from 1913 to 1921, author of the Fourteen Points and an initiator of the League of Nations.',
      ru: 'Президент США с 1913 по 1921 год, автор «Четырнадцати пунктов», один из инициаторов Лиги Наций.',
    },
    roles: [
      { title: { en: 'President of the United States', ru: 'Президент США' }, from: '1913-03-04', to: '1921-03-04' },
    ],
    wikipedia: 'Woodrow Wilson',
  },
  {
    id: 'xiomara-castro',
    kind: 'person',
    of: 'honduras',
    name: { en: 'Xiomara Castro', ru: 'Сиомара Кастро' },
    aliases: {
      en: ['?Castro'],
      ru: ['?Кастро'],
    },
    definition: {
      en: 'President of Honduras from January 2022 for a term to January 2026.',
      ru: 'Президент Гондураса с января 2022 года на срок до января 2026 года.',
    },
    roles: [
      { title: { en: 'President of Honduras', ru: 'Президент Гондураса' }, from: '2022-01-27', to: '2026-01-27' },
    ],
    wikipedia: 'Xiomara Castro',
  },
  {
    id: 'zbigniew-brzezinski',
    kind: 'person',
    of: 'united-states',
    name: { en: 'Zbigniew Brzezinski', ru: 'Збигнев Бжезинский' },
    aliases: {
      en: ['Brzezinski'],
      ru: ['Бжезинский'],
    },
    definition: {
      en: 'American scholar of geopolitics, national security adviser to President Carter in 1977–1981. Lived 1928–2017.',
      ru: 'Американский политолог, помощник президента Картера по национальной безопасности в 1977–1981 годах. Годы жизни: 1928–2017.',
    },
    roles: [
      { title: { en: 'US National Security Advisor', ru: 'Советник президента США по национальной безопасности' }, from: '1977-01-20', to: '1981-01-20' },
    ],
    wikipedia: 'Zbigniew Brzezinski',
  },
];
