// People of the Middle East, Turkey, Iran and Afghanistan: what they held and when.
import type { Entry } from '../model.ts';

export const peopleMiddleEast: readonly Entry[] = [
  {
    id: 'abbas-araghchi',
    kind: 'person',
    of: 'iran',
    name: { en: 'Abbas Araghchi', ru: 'Аббас Аракчи' },
    aliases: {
      en: ['Araghchi', 'Araqchi', 'Abbas Araqchi'],
      ru: ['Аракчи', 'Арагчи', 'Аббас Арагчи'],
    },
    definition: {
      en: 'Foreign minister of Iran from 2024; a career diplomat, negotiator of the nuclear deal of 2015.',
      ru: 'Министр иностранных дел Ирана с 2024 года; кадровый дипломат, участник переговоров о ядерной сделке 2015 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Iran', ru: 'Министр иностранных дел Ирана' }, from: '2024-08-21' },
    ],
    wikipedia: 'Abbas Araghchi',
  },
  {
    id: 'abdel-fattah-el-sisi',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Abdel Fattah el-Sisi', ru: 'Абдель Фаттах ас-Сиси' },
    aliases: {
      en: ['Sisi', 'el-Sisi', 'al-Sisi', 'Abdel Fattah al-Sisi', 'Abdel Fattah Sisi', 'Abdelfattah al-Sisi', 'Abd al-Fattah al-Sisi'],
      ru: ['ас-Сиси', 'Сиси', 'Абдул-Фаттах ас-Сиси', 'Абдель-Фаттах Халил ас-Сиси'],
    },
    definition: {
      en: 'President of Egypt from 2014; defence minister from 2012 to 2014.',
      ru: 'Президент Египта с 2014 года; министр обороны в 2012–2014 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Egypt', ru: 'Министр обороны Египта' }, from: '2012-08-12', to: '2014-03-26' },
      { title: { en: 'President of Egypt', ru: 'Президент Египта' }, from: '2014-06-08' },
    ],
    wikipedia: 'Abdel Fattah el-Sisi',
  },
  {
    id: 'abdrabbuh-mansur-hadi',
    kind: 'person',
    of: 'yemen',
    name: { en: 'Abdrabbuh Mansur Hadi', ru: 'Абд-Раббу Мансур Хади' },
    aliases: {
      en: ['?Hadi', 'Abd-Rabbu Mansour Hadi', 'Abed Rabbo Mansour Hadi', 'Abdrabbuh Mansour Hadi', 'Abdu Rabbu Mansour Hadi'],
      ru: ['?Хади', 'Абд Раббо Мансур Хади'],
    },
    definition: {
      en: 'President of Yemen from 2012 to 2022.',
      ru: 'Президент Йемена в 2012–2022 годах.',
    },
    roles: [
      { title: { en: 'President of Yemen', ru: 'Президент Йемена' }, from: '2012-02', to: '2022-04-07' },
    ],
    wikipedia: 'Abdrabbuh Mansur Hadi',
  },
  {
    id: 'abdul-ghani-baradar',
    kind: 'person',
    of: 'taliban',
    name: { en: 'Abdul Ghani Baradar', ru: 'Абдул Гани Барадар' },
    aliases: {
      en: ['Baradar', 'Mullah Baradar', 'Mullah Abdul Ghani Baradar'],
      ru: ['Барадар', 'мулла Барадар'],
    },
    definition: {
      en: 'Acting deputy prime minister of Afghanistan from 2021; signed the Doha agreement with the United States in 2020.',
      ru: 'Исполняющий обязанности заместителя премьер-министра Афганистана с 2021 года; подписал соглашение с США в Дохе в 2020 году.',
    },
    roles: [
      { title: { en: 'Acting Deputy Prime Minister of Afghanistan', ru: 'Исполняющий обязанности заместителя премьер-министра Афганистана' }, from: '2021-09-07' },
    ],
    wikipedia: 'Abdul Ghani Baradar',
  },
  {
    id: 'abdul-latif-rashid',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Abdul Latif Rashid', ru: 'Абдель Латыф Рашид' },
    aliases: {
      en: ['?Rashid', 'Abdullatif Rashid', 'Latif Rashid'],
      ru: ['?Рашид', 'Абдул Латиф Рашид'],
    },
    definition: {
      en: 'President of Iraq from 2022 to 2026.',
      ru: 'Президент Ирака в 2022–2026 годах.',
    },
    roles: [
      { title: { en: 'President of Iraq', ru: 'Президент Ирака' }, from: '2022-10', to: '2026-04' },
    ],
    wikipedia: 'Abdul Latif Rashid',
  },
  {
    id: 'abdul-malik-al-houthi',
    kind: 'person',
    of: 'houthis',
    name: { en: 'Abdul-Malik al-Houthi', ru: 'Абдул-Малик аль-Хуси' },
    aliases: {
      en: ['Abdulmalik al-Houthi', 'Abdel-Malek al-Houthi', 'Abdul Malik Badreddin al-Houthi', '?al-Houthi'],
      ru: ['Абдель Малик аль-Хуси', '?аль-Хуси'],
    },
    definition: {
      en: 'Leader of the Houthi movement from 2004.',
      ru: 'Лидер движения хуситов с 2004 года.',
    },
    roles: [
      { title: { en: 'Leader of the Houthi movement', ru: 'Лидер движения хуситов' }, from: '2004' },
    ],
    wikipedia: 'Abdul-Malik al-Houthi',
  },
  {
    id: 'abdullah-abdullah',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Abdullah Abdullah', ru: 'Абдулла Абдулла' },
    aliases: {
      en: ['?Abdullah'],
    },
    definition: {
      en: 'Chief executive of Afghanistan from 2014 to 2020; later chaired the council for reconciliation with the Taliban.',
      ru: 'Глава исполнительной власти Афганистана в 2014–2020 годах; позднее возглавлял совет по примирению с талибами.',
    },
    roles: [
      { title: { en: 'Chief Executive of Afghanistan', ru: 'Глава исполнительной власти Афганистана' }, from: '2014-09-29', to: '2020-03' },
    ],
    wikipedia: 'Abdullah Abdullah',
  },
  {
    id: 'abdullah-bin-zayed',
    kind: 'person',
    of: 'united-arab-emirates',
    name: { en: 'Abdullah bin Zayed', ru: 'Абдалла бин Зайед' },
    aliases: {
      en: ['Abdullah bin Zayed Al Nahyan'],
      ru: ['Абдалла бен Зайед', 'Абдалла ибн Зайед', 'Абдалла бин Зайед Аль Нахайян'],
    },
    definition: {
      en: 'Foreign minister of the United Arab Emirates from 2006.',
      ru: 'Министр иностранных дел ОАЭ с 2006 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of the United Arab Emirates', ru: 'Министр иностранных дел ОАЭ' }, from: '2006-02' },
    ],
    wikipedia: 'Abdullah bin Zayed Al Nahyan',
  },
  {
    id: 'abdullah-gul',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Abdullah Gül', ru: 'Абдулла Гюль' },
    aliases: {
      en: ['Abdullah Gul', '?Gül', '?Gul'],
      ru: ['?Гюль'],
    },
    definition: {
      en: 'President of Turkey 2007–2014, prime minister 2002–2003, then foreign minister; a founder of the Justice and Development Party.',
      ru: 'Президент Турции в 2007–2014 годах, премьер-министр в 2002–2003 годах, затем министр иностранных дел; один из основателей ПСР.',
    },
    roles: [
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '2002-11-18', to: '2003-03' },
      { title: { en: 'Minister of Foreign Affairs of Turkey', ru: 'Министр иностранных дел Турции' }, from: '2003-03', to: '2007-08-28' },
      { title: { en: 'President of Turkey', ru: 'Президент Турции' }, from: '2007-08-28', to: '2014-08-28' },
    ],
    wikipedia: 'Abdullah Gül',
  },
  {
    id: 'abdullah-ocalan',
    kind: 'person',
    of: 'pkk',
    name: { en: 'Abdullah Öcalan', ru: 'Абдулла Оджалан' },
    aliases: {
      en: ['Öcalan', 'Ocalan', 'Abdullah Ocalan'],
      ru: ['Оджалан'],
    },
    definition: {
      en: "Founder of the Kurdistan Workers' Party (PKK), imprisoned in Turkey since 1999; in 2025 called on it to disband.",
      ru: 'Основатель Рабочей партии Курдистана, с 1999 года в заключении в Турции; в 2025 году призвал партию к самороспуску.',
    },
    roles: [
      { title: { en: "Leader of the Kurdistan Workers' Party", ru: 'Лидер Рабочей партии Курдистана' }, from: '1978' },
    ],
    wikipedia: 'Abdullah Öcalan',
  },
  {
    id: 'abdullah-of-saudi-arabia',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Abdullah of Saudi Arabia', ru: 'Абдалла ибн Абдул-Азиз' },
    aliases: {
      en: ['?King Abdullah', 'Abdullah bin Abdulaziz', 'Abdullah bin Abdul Aziz'],
      ru: ['?король Абдалла', 'Абдалла бен Абдель Азиз'],
    },
    definition: {
      en: 'King of Saudi Arabia from 2005 to 2015; author of the Arab Peace Initiative of 2002.',
      ru: 'Король Саудовской Аравии в 2005–2015 годах; автор Арабской мирной инициативы 2002 года.',
    },
    roles: [
      { title: { en: 'King of Saudi Arabia', ru: 'Король Саудовской Аравии' }, from: '2005-08-01', to: '2015-01-23' },
    ],
    wikipedia: 'Abdullah of Saudi Arabia',
  },
  {
    id: 'abu-bakr-al-baghdadi',
    kind: 'person',
    of: 'islamic-state',
    name: { en: 'Abu Bakr al-Baghdadi', ru: 'Абу Бакр аль-Багдади' },
    aliases: {
      en: ['Baghdadi', 'al-Baghdadi'],
      ru: ['аль-Багдади', 'Багдади'],
    },
    definition: {
      en: 'Leader of the Islamic State (until 2013 of its predecessor in Iraq) from 2010; killed in a US raid in Syria in 2019.',
      ru: 'Лидер «Исламского государства» (до 2013 года — его предшественника в Ираке) с 2010 года; погиб при операции США в Сирии в 2019 году.',
    },
    roles: [
      { title: { en: 'Leader of the Islamic State', ru: 'Лидер «Исламского государства»' }, from: '2010-05', to: '2019-10-27' },
    ],
    wikipedia: 'Abu Bakr al-Baghdadi',
  },
  {
    id: 'abu-mahdi-al-muhandis',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Abu Mahdi al-Muhandis', ru: 'Абу Махди аль-Мухандис' },
    aliases: {
      en: ['al-Muhandis', 'Muhandis'],
      ru: ['аль-Мухандис', 'Абу Махди аль-Мухандес'],
    },
    definition: {
      en: "Deputy head of Iraq's Popular Mobilization Forces, founder of Kataib Hezbollah; killed with Qassem Soleimani in January 2020.",
      ru: 'Заместитель командующего Силами народной мобилизации Ирака, основатель «Катаиб Хезболла»; убит вместе с Касемом Сулеймани в январе 2020 года.',
    },
    roles: [
      { title: { en: 'Deputy head of the Popular Mobilization Forces', ru: 'Заместитель командующего Силами народной мобилизации' }, from: '2014', to: '2020-01-03' },
    ],
    wikipedia: 'Abu Mahdi al-Muhandis',
  },
  {
    id: 'abu-musab-al-zarqawi',
    kind: 'person',
    of: 'al-qaeda',
    name: { en: 'Abu Musab al-Zarqawi', ru: 'Абу Мусаб аз-Заркави' },
    aliases: {
      en: ['Zarqawi', 'al-Zarqawi'],
      ru: ['аз-Заркави', 'Заркави'],
    },
    definition: {
      en: 'Leader of al-Qaeda in Iraq from 2004 to 2006; killed by a US strike.',
      ru: 'Лидер «Аль-Каиды в Ираке» в 2004–2006 годах; убит ударом США.',
    },
    roles: [
      { title: { en: 'Leader of al-Qaeda in Iraq', ru: 'Лидер «Аль-Каиды в Ираке»' }, from: '2004-10', to: '2006-06-07' },
    ],
    wikipedia: 'Abu Musab al-Zarqawi',
  },
  {
    id: 'adel-al-jubeir',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Adel al-Jubeir', ru: 'Адель аль-Джубейр' },
    aliases: {
      en: ['al-Jubeir'],
      ru: ['аль-Джубейр'],
    },
    definition: {
      en: 'Foreign minister of Saudi Arabia from 2015 to 2018.',
      ru: 'Министр иностранных дел Саудовской Аравии в 2015–2018 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Saudi Arabia', ru: 'Министр иностранных дел Саудовской Аравии' }, from: '2015-04-29', to: '2018-12-27' },
    ],
    wikipedia: 'Adel al-Jubeir',
  },
  {
    id: 'adil-abdul-mahdi',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Adil Abdul-Mahdi', ru: 'Адель Абдул-Махди' },
    aliases: {
      en: ['Abdul-Mahdi', 'Adel Abdul-Mahdi', 'Adil Abd al-Mahdi'],
      ru: ['Абдул-Махди', 'Адиль Абдул-Махди'],
    },
    definition: {
      en: 'Prime minister of Iraq from 2018 to 2020.',
      ru: 'Премьер-министр Ирака в 2018–2020 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Iraq', ru: 'Премьер-министр Ирака' }, from: '2018-10-25', to: '2020-05' },
    ],
    wikipedia: 'Adil Abdul-Mahdi',
  },
  {
    id: 'ahmad-shah-massoud',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Ahmad Shah Massoud', ru: 'Ахмад Шах Масуд' },
    aliases: {
      en: ['?Massoud', 'Ahmed Shah Massoud', 'Ahmad Shah Masood'],
      ru: ['?Масуд', 'Ахмад-шах Масуд'],
    },
    definition: {
      en: 'Afghan commander in the Panjshir Valley against Soviet troops, then leader of the Northern Alliance against the Taliban; killed in September 2001.',
      ru: 'Афганский полевой командир в Панджшере в войне с советскими войсками, затем лидер Северного альянса; убит в сентябре 2001 года.',
    },
    roles: [
      { title: { en: 'Commander of the Northern Alliance', ru: 'Командующий Северным альянсом' }, from: '1996', to: '2001-09-09' },
    ],
    wikipedia: 'Ahmad Shah Massoud',
  },
  {
    id: 'ahmed-al-sharaa',
    kind: 'person',
    of: 'syria',
    name: { en: 'Ahmed al-Sharaa', ru: 'Ахмед аш-Шараа' },
    aliases: {
      en: [
        'al-Sharaa', 'Sharaa', 'Ahmad al-Sharaa', 'Ahmed al-Shara', 'al-Shara', "Ahmed al-Shar'a", 'Abu Mohammad al-Jolani',
        'Abu Mohammed al-Jolani', 'Abu Mohammed al-Golani', 'Abu Muhammad al-Julani', 'al-Jolani', 'Jolani', 'al-Julani',
      ],
      ru: [
        'аш-Шараа', 'Шараа', 'Ахмад аш-Шараа', 'Ахмед аль-Шараа', 'аль-Шараа', 'Абу Мухаммед аль-Джулани', 'Абу Мухаммад аль-Джулани',
        'аль-Джулани', 'Джулани',
      ],
    },
    definition: {
      en: 'Leader of Syria since December 2024, president for the transition from January 2025; led Hayat Tahrir al-Sham as Abu Mohammad al-Jolani.',
      ru: 'Руководитель Сирии с декабря 2024 года, с января 2025 года президент на переходный период; под именем Абу Мухаммед аль-Джулани возглавлял «Хайят Тахрир аш-Шам».',
    },
    roles: [
      { title: { en: 'De facto leader of Syria', ru: 'Фактический руководитель Сирии' }, from: '2024-12-08', to: '2025-01-29' },
      { title: { en: 'President of Syria', ru: 'Президент Сирии' }, from: '2025-01-29' },
    ],
    wikipedia: 'Ahmed al-Sharaa',
  },
  {
    id: 'ahmed-yassin',
    kind: 'person',
    of: 'hamas',
    name: { en: 'Ahmed Yassin', ru: 'Ахмед Ясин' },
    aliases: {
      en: ['?Yassin', 'Sheikh Yassin'],
      ru: ['?Ясин', 'Ахмад Ясин'],
    },
    definition: {
      en: 'Spiritual leader of Hamas from 1987 to 2004; founder of the movement; killed by an Israeli strike.',
      ru: 'Духовный лидер ХАМАС в 1987–2004 годах; основатель движения; убит при ударе Израиля.',
    },
    roles: [
      { title: { en: 'Spiritual leader of Hamas', ru: 'Духовный лидер ХАМАС' }, from: '1987-12', to: '2004-03-22' },
    ],
    wikipedia: 'Ahmed Yassin',
  },
  {
    id: 'ahmet-davutoglu',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Ahmet Davutoğlu', ru: 'Ахмет Давутоглу' },
    aliases: {
      en: ['Davutoğlu', 'Davutoglu', 'Ahmet Davutoglu'],
      ru: ['Давутоглу'],
    },
    definition: {
      en: 'Prime minister of Turkey from 2014 to 2016; foreign minister from 2009 to 2014.',
      ru: 'Премьер-министр Турции в 2014–2016 годах; министр иностранных дел в 2009–2014 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Turkey', ru: 'Министр иностранных дел Турции' }, from: '2009-05-01', to: '2014-08' },
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '2014-08-28', to: '2016-05-24' },
    ],
    wikipedia: 'Ahmet Davutoğlu',
  },
  {
    id: 'ahmet-necdet-sezer',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Ahmet Necdet Sezer', ru: 'Ахмет Недждет Сезер' },
    aliases: {
      en: ['?Sezer'],
      ru: ['?Сезер'],
    },
    definition: {
      en: 'President of Turkey from 2000 to 2007.',
      ru: 'Президент Турции в 2000–2007 годах.',
    },
    roles: [
      { title: { en: 'President of Turkey', ru: 'Президент Турции' }, from: '2000-05-16', to: '2007-08-28' },
    ],
    wikipedia: 'Ahmet Necdet Sezer',
  },
  {
    id: 'aidarus-al-zoubaidi',
    kind: 'person',
    of: 'yemen',
    name: { en: 'Aidarus al-Zoubaidi', ru: 'Айдарус аз-Зубейди' },
    aliases: {
      en: ['al-Zoubaidi', 'Aidarous al-Zubaidi', 'Aidarous al-Zoubaidi', 'Aidaros al-Zubaidi', 'Aidarus al-Zubaidi', '?al-Zubaidi'],
      ru: ['аз-Зубейди'],
    },
    definition: {
      en: 'Leader of the separatist Southern Transitional Council of Yemen from 2017 to January 2026.',
      ru: 'Лидер сепаратистского Южного переходного совета Йемена с 2017 года по январь 2026 года.',
    },
    roles: [
      { title: { en: 'President of the Southern Transitional Council', ru: 'Глава Южного переходного совета' }, from: '2017-05', to: '2026-01' },
    ],
    wikipedia: 'Aidarus al-Zoubaidi',
  },
  {
    id: 'akbar-hashemi-rafsanjani',
    kind: 'person',
    of: 'iran',
    name: { en: 'Akbar Hashemi Rafsanjani', ru: 'Али Акбар Хашеми-Рафсанджани' },
    aliases: {
      en: ['Rafsanjani', 'Hashemi Rafsanjani', 'Ali Akbar Hashemi Rafsanjani'],
      ru: ['Рафсанджани', 'Хашеми-Рафсанджани', 'Акбар Хашеми-Рафсанджани'],
    },
    definition: {
      en: 'President of Iran from 1989 to 1997; speaker of the parliament from 1980 to 1989.',
      ru: 'Президент Ирана в 1989–1997 годах; председатель парламента в 1980–1989 годах.',
    },
    roles: [
      { title: { en: 'Speaker of the Parliament of Iran', ru: 'Председатель парламента Ирана' }, from: '1980', to: '1989' },
      { title: { en: 'President of Iran', ru: 'Президент Ирана' }, from: '1989-08', to: '1997-08-03' },
    ],
    wikipedia: 'Akbar Hashemi Rafsanjani',
  },
  {
    id: 'ali-abdullah-saleh',
    kind: 'person',
    of: 'yemen',
    name: { en: 'Ali Abdullah Saleh', ru: 'Али Абдалла Салех' },
    aliases: {
      en: ['?Saleh'],
      ru: ['?Салех'],
    },
    definition: {
      en: 'President of Yemen from 1990 to 2012; president of North Yemen from 1978 to 1990; killed in December 2017.',
      ru: 'Президент Йемена в 1990–2012 годах; президент Северного Йемена в 1978–1990 годах; убит в декабре 2017 года.',
    },
    roles: [
      { title: { en: 'President of North Yemen', ru: 'Президент Северного Йемена' }, from: '1978-07', to: '1990-05-22' },
      { title: { en: 'President of Yemen', ru: 'Президент Йемена' }, from: '1990-05-22', to: '2012-02' },
    ],
    wikipedia: 'Ali Abdullah Saleh',
  },
  {
    id: 'ali-akbar-salehi',
    kind: 'person',
    of: 'iran',
    name: { en: 'Ali Akbar Salehi', ru: 'Али Акбар Салехи' },
    aliases: {
      en: ['?Salehi'],
      ru: ['?Салехи'],
    },
    definition: {
      en: 'Head of the Atomic Energy Organization of Iran from 2013 to 2021; foreign minister from 2010 to 2013.',
      ru: 'Глава Организации по атомной энергии Ирана в 2013–2021 годах; министр иностранных дел в 2010–2013 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Iran', ru: 'Министр иностранных дел Ирана' }, from: '2010-12', to: '2013-08' },
      { title: { en: 'Head of the Atomic Energy Organization of Iran', ru: 'Глава Организации по атомной энергии Ирана' }, from: '2013-08', to: '2021-08' },
    ],
    wikipedia: 'Ali Akbar Salehi',
  },
  {
    id: 'ali-akbar-velayati',
    kind: 'person',
    of: 'iran',
    name: { en: 'Ali Akbar Velayati', ru: 'Али Акбар Велаяти' },
    aliases: {
      en: ['Velayati'],
      ru: ['Велаяти'],
    },
    definition: {
      en: 'Foreign minister of Iran from 1981 to 1997; later adviser to the supreme leader.',
      ru: 'Министр иностранных дел Ирана в 1981–1997 годах; позднее советник верховного руководителя.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Iran', ru: 'Министр иностранных дел Ирана' }, from: '1981-12', to: '1997-08' },
    ],
    wikipedia: 'Ali Akbar Velayati',
  },
  {
    id: 'ali-al-sistani',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Ali al-Sistani', ru: 'Али ас-Систани' },
    aliases: {
      en: ['Sistani', 'al-Sistani', 'Ayatollah Sistani', 'Ali Sistani'],
      ru: ['ас-Систани', 'Систани', 'Али Систани', 'аятолла ас-Систани'],
    },
    definition: {
      en: 'Grand ayatollah at Najaf, Iranian-born, the leading religious authority of Iraqi Shia Muslims from the 1990s.',
      ru: 'Великий аятолла в Эн-Наджафе, уроженец Ирана, с 1990-х годов главный религиозный авторитет иракских шиитов.',
    },
    roles: [
      { title: { en: 'Grand Ayatollah at Najaf', ru: 'Великий аятолла в Эн-Наджафе' }, from: '1992' },
    ],
    wikipedia: 'Ali al-Sistani',
  },
  {
    id: 'ali-khamenei',
    kind: 'person',
    of: 'iran',
    name: { en: 'Ali Khamenei', ru: 'Али Хаменеи' },
    aliases: {
      en: ['Khamenei', 'Ayatollah Khamenei', 'Ayatollah Ali Khamenei'],
      ru: ['Хаменеи', 'аятолла Хаменеи', 'аятолла Али Хаменеи'],
    },
    definition: {
      en: 'Supreme leader of Iran from 1989, president before; killed in US and Israeli strikes on 28 February 2026.',
      ru: 'Верховный руководитель Ирана с 1989 года, прежде президент; погиб при ударах США и Израиля 28 февраля 2026 года.',
    },
    roles: [
      { title: { en: 'President of Iran', ru: 'Президент Ирана' }, from: '1981-10', to: '1989-08' },
      { title: { en: 'Supreme Leader of Iran', ru: 'Верховный руководитель (рахбар) Ирана' }, from: '1989-06-04', to: '2026-02-28' },
    ],
    wikipedia: 'Ali Khamenei',
  },
  {
    id: 'ali-larijani',
    kind: 'person',
    of: 'iran',
    name: { en: 'Ali Larijani', ru: 'Али Лариджани' },
    aliases: {
      en: ['?Larijani'],
      ru: ['?Лариджани'],
    },
    definition: {
      en: 'Iranian politician, speaker of parliament 2008–2020, secretary of the Supreme National Security Council until killed by an Israeli strike in March 2026.',
      ru: 'Иранский политик, спикер парламента в 2008–2020 годах, секретарь Высшего совета нацбезопасности; погиб при ударе Израиля в марте 2026 года.',
    },
    roles: [
      { title: { en: 'Secretary of the Supreme National Security Council of Iran', ru: 'Секретарь Высшего совета национальной безопасности Ирана' }, from: '2005-08-15', to: '2007-10-20' },
      { title: { en: 'Speaker of the Parliament of Iran', ru: 'Председатель парламента Ирана' }, from: '2008', to: '2020-05' },
      { title: { en: 'Secretary of the Supreme National Security Council of Iran', ru: 'Секретарь Высшего совета национальной безопасности Ирана' }, from: '2025-08-05', to: '2026-03-17' },
    ],
    wikipedia: 'Ali Larijani',
  },
  {
    id: 'ali-shamkhani',
    kind: 'person',
    of: 'iran',
    name: { en: 'Ali Shamkhani', ru: 'Али Шамхани' },
    aliases: {
      en: ['Shamkhani'],
      ru: ['Шамхани'],
    },
    definition: {
      en: 'Secretary of the Supreme National Security Council of Iran from 2013 to 2023; defence minister from 1997 to 2005; killed in the strikes of February 2026.',
      ru: 'Секретарь Высшего совета национальной безопасности Ирана в 2013–2023 годах; министр обороны в 1997–2005 годах; погиб при ударах в феврале 2026 года.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Iran', ru: 'Министр обороны Ирана' }, from: '1997-08', to: '2005-08' },
      { title: { en: 'Secretary of the Supreme National Security Council of Iran', ru: 'Секретарь Высшего совета национальной безопасности Ирана' }, from: '2013-09', to: '2023-05' },
    ],
    wikipedia: 'Ali Shamkhani',
  },
  {
    id: 'amir-khan-muttaqi',
    kind: 'person',
    of: 'taliban',
    name: { en: 'Amir Khan Muttaqi', ru: 'Амир Хан Муттаки' },
    aliases: {
      en: ['Muttaqi', 'Amir Khan Mottaqi'],
      ru: ['Муттаки', 'Амир Хан Моттаки'],
    },
    definition: {
      en: 'Acting minister of foreign affairs of Afghanistan from 2021.',
      ru: 'Исполняющий обязанности министра иностранных дел Афганистана с 2021 года.',
    },
    roles: [
      { title: { en: 'Acting Minister of Foreign Affairs of Afghanistan', ru: 'Исполняющий обязанности министра иностранных дел Афганистана' }, from: '2021-09-07' },
    ],
    wikipedia: 'Amir Khan Muttaqi',
  },
  {
    id: 'amr-moussa',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Amr Moussa', ru: 'Амр Муса' },
    aliases: {
      en: ['?Moussa', 'Amr Mousa'],
      ru: ['?Муса'],
    },
    definition: {
      en: 'Secretary-general of the Arab League from 2001 to 2011; foreign minister of Egypt from 1991 to 2001.',
      ru: 'Генеральный секретарь Лиги арабских государств в 2001–2011 годах; министр иностранных дел Египта в 1991–2001 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Egypt', ru: 'Министр иностранных дел Египта' }, from: '1991', to: '2001-05' },
      { title: { en: 'Secretary-General of the Arab League', ru: 'Генеральный секретарь Лиги арабских государств' }, from: '2001-06-01', to: '2011-06' },
    ],
    wikipedia: 'Amr Moussa',
  },
  {
    id: 'anwar-gargash',
    kind: 'person',
    of: 'united-arab-emirates',
    name: { en: 'Anwar Gargash', ru: 'Анвар Гаргаш' },
    aliases: {
      en: ['Gargash'],
      ru: ['Гаргаш'],
    },
    definition: {
      en: 'Diplomatic adviser to the president of the United Arab Emirates from 2021; minister of state for foreign affairs from 2008 to 2021.',
      ru: 'Дипломатический советник президента ОАЭ с 2021 года; государственный министр иностранных дел в 2008–2021 годах.',
    },
    roles: [
      { title: { en: 'Minister of State for Foreign Affairs of the United Arab Emirates', ru: 'Государственный министр иностранных дел ОАЭ' }, from: '2008', to: '2021-02' },
      { title: { en: 'Diplomatic adviser to the President of the United Arab Emirates', ru: 'Дипломатический советник президента ОАЭ' }, from: '2021-02' },
    ],
    wikipedia: 'Anwar Gargash',
  },
  {
    id: 'anwar-sadat',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Anwar Sadat', ru: 'Анвар Садат' },
    aliases: {
      en: ['Sadat', 'Anwar el-Sadat', 'Anwar al-Sadat'],
      ru: ['Садат'],
    },
    definition: {
      en: 'President of Egypt from 1970 to 1981; signed the peace treaty with Israel in 1979; assassinated.',
      ru: 'Президент Египта в 1970–1981 годах; подписал мирный договор с Израилем в 1979 году; убит.',
    },
    roles: [
      { title: { en: 'President of Egypt', ru: 'Президент Египта' }, from: '1970-10', to: '1981-10-06' },
    ],
    wikipedia: 'Anwar Sadat',
  },
  {
    id: 'ariel-sharon',
    kind: 'person',
    of: 'israel',
    name: { en: 'Ariel Sharon', ru: 'Ариэль Шарон' },
    aliases: {
      en: ['?Sharon'],
      ru: ['?Шарон'],
    },
    definition: {
      en: 'Prime minister of Israel from 2001 to 2006; defence minister from 1981 to 1983; withdrew Israel from Gaza in 2005.',
      ru: 'Премьер-министр Израиля в 2001–2006 годах; министр обороны в 1981–1983 годах; при нём Израиль в 2005 году вышел из сектора Газа.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '1981-08', to: '1983-02' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '2001-03-07', to: '2006-04-14' },
    ],
    wikipedia: 'Ariel Sharon',
  },
  {
    id: 'asaad-al-shaibani',
    kind: 'person',
    of: 'syria',
    name: { en: 'Asaad al-Shaibani', ru: 'Асаад аш-Шейбани' },
    aliases: {
      en: ['al-Shaibani', 'Asaad Hassan al-Shaibani', 'Asaad al-Shibani'],
      ru: ['аш-Шейбани', 'Асаад аш-Шибани', 'Асад аш-Шейбани'],
    },
    definition: {
      en: 'Foreign minister of Syria from 2024.',
      ru: 'Министр иностранных дел Сирии с 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Syria', ru: 'Министр иностранных дел Сирии' }, from: '2024-12-21' },
    ],
    wikipedia: 'Asaad al-Shaibani',
  },
  {
    id: 'ashraf-ghani',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Ashraf Ghani', ru: 'Ашраф Гани' },
    aliases: {
      en: ['?Ghani', 'Ashraf Ghani Ahmadzai'],
      ru: ['?Гани'],
    },
    definition: {
      en: 'President of Afghanistan from 2014 to 2021; left the country as the Taliban entered Kabul.',
      ru: 'Президент Афганистана в 2014–2021 годах; покинул страну при вступлении талибов в Кабул.',
    },
    roles: [
      { title: { en: 'President of Afghanistan', ru: 'Президент Афганистана' }, from: '2014-09-29', to: '2021-08-15' },
    ],
    wikipedia: 'Ashraf Ghani',
  },
  {
    id: 'avigdor-lieberman',
    kind: 'person',
    of: 'israel',
    name: { en: 'Avigdor Lieberman', ru: 'Авигдор Либерман' },
    aliases: {
      en: ['?Lieberman', 'Avigdor Liberman'],
      ru: ['?Либерман'],
    },
    definition: {
      en: 'Defence minister of Israel from 2016 to 2018; foreign minister from 2009 to 2012 and from 2013 to 2015.',
      ru: 'Министр обороны Израиля в 2016–2018 годах; министр иностранных дел в 2009–2012 и 2013–2015 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '2009-03-31', to: '2012-12-18' },
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '2013-11-11', to: '2015-05' },
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '2016-05-30', to: '2018-11' },
    ],
    wikipedia: 'Avigdor Lieberman',
  },
  {
    id: 'ayman-al-zawahiri',
    kind: 'person',
    of: 'al-qaeda',
    name: { en: 'Ayman al-Zawahiri', ru: 'Айман аз-Завахири' },
    aliases: {
      en: ['Zawahiri', 'al-Zawahiri'],
      ru: ['аз-Завахири', 'Завахири', 'Айман аль-Завахири'],
    },
    definition: {
      en: 'Leader of al-Qaeda from 2011 to 2022; killed by a US strike in Kabul.',
      ru: 'Лидер «Аль-Каиды» в 2011–2022 годах; убит ударом США в Кабуле.',
    },
    roles: [
      { title: { en: 'Leader of al-Qaeda', ru: 'Лидер «Аль-Каиды»' }, from: '2011-06', to: '2022-07-31' },
    ],
    wikipedia: 'Ayman al-Zawahiri',
  },
  {
    id: 'ayman-safadi',
    kind: 'person',
    of: 'jordan',
    name: { en: 'Ayman Safadi', ru: 'Айман Сафади' },
    aliases: {
      en: ['?Safadi', 'Ayman al-Safadi'],
      ru: ['?Сафади', 'Айман ас-Сафади'],
    },
    definition: {
      en: 'Foreign minister of Jordan from 2017.',
      ru: 'Министр иностранных дел Иордании с 2017 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Jordan', ru: 'Министр иностранных дел Иордании' }, from: '2017-01' },
    ],
    wikipedia: 'Ayman Safadi',
  },
  {
    id: 'babrak-karmal',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Babrak Karmal', ru: 'Бабрак Кармаль' },
    aliases: {
      en: ['?Karmal'],
      ru: ['?Кармаль'],
    },
    definition: {
      en: 'Leader of Afghanistan 1979–1986, brought to power with Soviet troops.',
      ru: 'Руководитель Афганистана в 1979–1986 годах, пришёл к власти при вводе советских войск.',
    },
    roles: [
      { title: { en: "General Secretary of the People's Democratic Party of Afghanistan", ru: 'Генеральный секретарь ЦК Народно-демократической партии Афганистана' }, from: '1979-12', to: '1986-05' },
    ],
    wikipedia: 'Babrak Karmal',
  },
  {
    id: 'badr-abdelatty',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Badr Abdelatty', ru: 'Бадр Абдель Аты' },
    aliases: {
      en: ['Abdelatty', 'Badr Abdelaty'],
      ru: ['Бадр Абдельати', 'Абдель Аты'],
    },
    definition: {
      en: 'Foreign minister of Egypt from 2024.',
      ru: 'Министр иностранных дел Египта с 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Egypt', ru: 'Министр иностранных дел Египта' }, from: '2024-07-03' },
    ],
    wikipedia: 'Badr Abdelatty',
  },
  {
    id: 'badr-al-busaidi',
    kind: 'person',
    of: 'oman',
    name: { en: 'Badr al-Busaidi', ru: 'Бадр аль-Бусаиди' },
    aliases: {
      en: ['al-Busaidi', 'Badr Albusaidi', 'Sayyid Badr Albusaidi'],
      ru: ['аль-Бусаиди', 'Бадр бен Хамад аль-Бусаиди'],
    },
    definition: {
      en: 'Foreign minister of Oman from 2020.',
      ru: 'Министр иностранных дел Омана с 2020 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Oman', ru: 'Министр иностранных дел Омана' }, from: '2020-08-18' },
    ],
    wikipedia: 'Badr bin Hamad Al Busaidi',
  },
  {
    id: 'barham-salih',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Barham Salih', ru: 'Бархам Салех' },
    aliases: {
      en: ['?Salih', 'Barham Saleh'],
      ru: ['?Салех'],
    },
    definition: {
      en: 'UN High Commissioner for Refugees from 2026; president of Iraq from 2018 to 2022.',
      ru: 'Верховный комиссар ООН по делам беженцев с 2026 года; президент Ирака в 2018–2022 годах.',
    },
    roles: [
      { title: { en: 'President of Iraq', ru: 'Президент Ирака' }, from: '2018-10-02', to: '2022-10' },
      { title: { en: 'UN High Commissioner for Refugees', ru: 'Верховный комиссар ООН по делам беженцев' }, from: '2026-01-01' },
    ],
    wikipedia: 'Barham Salih',
  },
  {
    id: 'bashar-al-assad',
    kind: 'person',
    of: 'syria',
    name: { en: 'Bashar al-Assad', ru: 'Башар Асад' },
    aliases: {
      en: ['Assad', 'al-Assad', 'Bashar Assad', 'al-Asad', 'Bashar al-Asad'],
      ru: ['Асад', 'Башар аль-Асад', 'аль-Асад'],
    },
    definition: {
      en: 'President of Syria from 2000 to 2024; overthrown by a rebel offensive; left for Russia.',
      ru: 'Президент Сирии в 2000–2024 годах; свергнут в ходе наступления повстанцев, выехал в Россию.',
    },
    roles: [
      { title: { en: 'President of Syria', ru: 'Президент Сирии' }, from: '2000-07-17', to: '2024-12-08' },
    ],
    wikipedia: 'Bashar al-Assad',
  },
  {
    id: 'benjamin-netanyahu',
    kind: 'person',
    of: 'israel',
    name: { en: 'Benjamin Netanyahu', ru: 'Биньямин Нетаньяху' },
    aliases: {
      en: ['Netanyahu', 'Binyamin Netanyahu', 'Bibi Netanyahu'],
      ru: ['Нетаньяху', 'Беньямин Нетаньяху'],
    },
    definition: {
      en: 'Prime minister of Israel 1996–1999, 2009–2021 and from December 2022; leader of Likud.',
      ru: 'Премьер-министр Израиля в 1996–1999, 2009–2021 годах и с декабря 2022 года; лидер партии «Ликуд».',
    },
    roles: [
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1996-06-18', to: '1999-07-06' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '2009-03-31', to: '2021-06-13' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '2022-12-29' },
    ],
    wikipedia: 'Benjamin Netanyahu',
  },
  {
    id: 'benny-gantz',
    kind: 'person',
    of: 'israel',
    name: { en: 'Benny Gantz', ru: 'Бени Ганц' },
    aliases: {
      en: ['Gantz', 'Benjamin Gantz'],
      ru: ['Ганц', 'Бенни Ганц'],
    },
    definition: {
      en: 'Defence minister of Israel from 2020 to 2022; chief of the General Staff from 2011 to 2015; member of the war cabinet in 2023–2024.',
      ru: 'Министр обороны Израиля в 2020–2022 годах; начальник Генерального штаба в 2011–2015 годах; член военного кабинета в 2023–2024 годах.',
    },
    roles: [
      { title: { en: 'Chief of the General Staff of Israel', ru: 'Начальник Генерального штаба Израиля' }, from: '2011-02-14', to: '2015-02-16' },
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '2020-05-17', to: '2022-12-29' },
    ],
    wikipedia: 'Benny Gantz',
  },
  {
    id: 'bezalel-smotrich',
    kind: 'person',
    of: 'israel',
    name: { en: 'Bezalel Smotrich', ru: 'Бецалель Смотрич' },
    aliases: {
      en: ['Smotrich'],
      ru: ['Смотрич'],
    },
    definition: {
      en: 'Minister of finance of Israel from 2022; leader of the Religious Zionist Party.',
      ru: 'Министр финансов Израиля с 2022 года; лидер партии «Религиозный сионизм».',
    },
    roles: [
      { title: { en: 'Minister of Finance of Israel', ru: 'Министр финансов Израиля' }, from: '2022-12-29' },
    ],
    wikipedia: 'Bezalel Smotrich',
  },
  {
    id: 'binali-yildirim',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Binali Yıldırım', ru: 'Бинали Йылдырым' },
    aliases: {
      en: ['Binali Yildirim', '?Yıldırım', '?Yildirim'],
      ru: ['?Йылдырым'],
    },
    definition: {
      en: 'Prime minister of Turkey from 2016 to 2018; last to hold the office before its abolition.',
      ru: 'Премьер-министр Турции в 2016–2018 годах; последний в этой должности перед её упразднением.',
    },
    roles: [
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '2016-05-24', to: '2018-07-09' },
    ],
    wikipedia: 'Binali Yıldırım',
  },
  {
    id: 'bulent-ecevit',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Bülent Ecevit', ru: 'Бюлент Эджевит' },
    aliases: {
      en: ['Ecevit', 'Bulent Ecevit'],
      ru: ['Эджевит'],
    },
    definition: {
      en: 'Prime minister of Turkey several times, last from 1999 to 2002; in office in 1974 at the landing in Cyprus.',
      ru: 'Несколько раз премьер-министр Турции, последний раз в 1999–2002 годах; занимал пост при высадке на Кипре в 1974 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '1974-01', to: '1974-11' },
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '1999-01-11', to: '2002-11-18' },
    ],
    wikipedia: 'Bülent Ecevit',
  },
  {
    id: 'burhanuddin-rabbani',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Burhanuddin Rabbani', ru: 'Бурхануддин Раббани' },
    aliases: {
      en: ['?Rabbani'],
      ru: ['?Раббани'],
    },
    definition: {
      en: 'President of Afghanistan from 1992 to 2001; recognised by the UN while the Taliban held Kabul; assassinated in 2011.',
      ru: 'Президент Афганистана в 1992–2001 годах; признавался ООН и при власти талибов в Кабуле; убит в 2011 году.',
    },
    roles: [
      { title: { en: 'President of Afghanistan', ru: 'Президент Афганистана' }, from: '1992-06-28', to: '2001-12-22' },
    ],
    wikipedia: 'Burhanuddin Rabbani',
  },
  {
    id: 'david-ben-gurion',
    kind: 'person',
    of: 'israel',
    name: { en: 'David Ben-Gurion', ru: 'Давид Бен-Гурион' },
    aliases: {
      en: ['?Ben-Gurion'],
      ru: ['?Бен-Гурион'],
    },
    definition: {
      en: 'Prime minister of Israel from 1948 to 1954 and from 1955 to 1963; proclaimed the State of Israel in 1948.',
      ru: 'Премьер-министр Израиля в 1948–1954 и 1955–1963 годах; провозгласил создание Государства Израиль в 1948 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1948-05-14', to: '1954-01' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1955-11', to: '1963-06' },
    ],
    wikipedia: 'David Ben-Gurion',
  },
  {
    id: 'devlet-bahceli',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Devlet Bahçeli', ru: 'Девлет Бахчели' },
    aliases: {
      en: ['Bahçeli', 'Bahceli', 'Devlet Bahceli'],
      ru: ['Бахчели'],
    },
    definition: {
      en: 'Turkish politician, leader of the Nationalist Movement Party from 1997, ally of President Erdoğan from 2016.',
      ru: 'Турецкий политик, с 1997 года лидер Партии националистического движения, с 2016 года союзник президента Эрдогана.',
    },
    roles: [
      { title: { en: 'Leader of the Nationalist Movement Party', ru: 'Лидер Партии националистического движения' }, from: '1997-07' },
    ],
    wikipedia: 'Devlet Bahçeli',
  },
  {
    id: 'ebrahim-raisi',
    kind: 'person',
    of: 'iran',
    name: { en: 'Ebrahim Raisi', ru: 'Эбрахим Раиси' },
    aliases: {
      en: ['Raisi', 'Ibrahim Raisi'],
      ru: ['Раиси', 'Ибрахим Раиси'],
    },
    definition: {
      en: 'President of Iran from 2021 to 2024; chief justice from 2019 to 2021; died in a helicopter crash.',
      ru: 'Президент Ирана в 2021–2024 годах; глава судебной власти в 2019–2021 годах; погиб при крушении вертолёта.',
    },
    roles: [
      { title: { en: 'Chief Justice of Iran', ru: 'Глава судебной власти Ирана' }, from: '2019-03', to: '2021-07' },
      { title: { en: 'President of Iran', ru: 'Президент Ирана' }, from: '2021-08-03', to: '2024-05-19' },
    ],
    wikipedia: 'Ebrahim Raisi',
  },
  {
    id: 'ehud-barak',
    kind: 'person',
    of: 'israel',
    name: { en: 'Ehud Barak', ru: 'Эхуд Барак' },
    aliases: {
      en: ['?Barak'],
      ru: ['?Барак'],
    },
    definition: {
      en: 'Defence minister of Israel from 2007 to 2013; prime minister from 1999 to 2001.',
      ru: 'Министр обороны Израиля в 2007–2013 годах; премьер-министр в 1999–2001 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1999-07-06', to: '2001-03-07' },
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '2007-06-18', to: '2013-03-18' },
    ],
    wikipedia: 'Ehud Barak',
  },
  {
    id: 'ehud-olmert',
    kind: 'person',
    of: 'israel',
    name: { en: 'Ehud Olmert', ru: 'Эхуд Ольмерт' },
    aliases: {
      en: ['Olmert'],
      ru: ['Ольмерт'],
    },
    definition: {
      en: 'Prime minister of Israel from 2006 to 2009.',
      ru: 'Премьер-министр Израиля в 2006–2009 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '2006-04-14', to: '2009-03-31' },
    ],
    wikipedia: 'Ehud Olmert',
  },
  {
    id: 'ekrem-imamoglu',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Ekrem İmamoğlu', ru: 'Экрем Имамоглу' },
    aliases: {
      en: ['İmamoğlu', 'Imamoglu', 'Ekrem Imamoglu', 'Imamoğlu'],
      ru: ['Имамоглу'],
    },
    definition: {
      en: "Mayor of Istanbul from 2019, of the Republican People's Party; arrested in March 2025 and suspended from office.",
      ru: 'Мэр Стамбула с 2019 года, член Народно-республиканской партии; в марте 2025 года арестован и отстранён от должности.',
    },
    roles: [
      { title: { en: 'Mayor of Istanbul', ru: 'Мэр Стамбула' }, from: '2019-06-27', to: '2025-03' },
    ],
    wikipedia: 'Ekrem İmamoğlu',
  },
  {
    id: 'emile-lahoud',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Émile Lahoud', ru: 'Эмиль Лахуд' },
    aliases: {
      en: ['Lahoud', 'Emile Lahoud'],
      ru: ['Лахуд'],
    },
    definition: {
      en: 'President of Lebanon from 1998 to 2007.',
      ru: 'Президент Ливана в 1998–2007 годах.',
    },
    roles: [
      { title: { en: 'President of Lebanon', ru: 'Президент Ливана' }, from: '1998-11-24', to: '2007-11' },
    ],
    wikipedia: 'Émile Lahoud',
  },
  {
    id: 'esmail-qaani',
    kind: 'person',
    of: 'iran',
    name: { en: 'Esmail Qaani', ru: 'Исмаил Каани' },
    aliases: {
      en: ['Qaani', 'Esmail Ghaani'],
      ru: ['Каани', 'Эсмаил Каани'],
    },
    definition: {
      en: 'Iranian general, commander of the Quds Force of the Revolutionary Guards from January 2020.',
      ru: 'Иранский генерал, с января 2020 года командующий силами «Кудс» КСИР.',
    },
    roles: [
      { title: { en: 'Commander of the Quds Force', ru: 'Командующий силами «Кудс»' }, from: '2020-01-03' },
    ],
    wikipedia: 'Esmail Qaani',
  },
  {
    id: 'eyal-zamir',
    kind: 'person',
    of: 'israel',
    name: { en: 'Eyal Zamir', ru: 'Эяль Замир' },
    aliases: {
      en: ['?Zamir'],
      ru: ['?Замир'],
    },
    definition: {
      en: 'Chief of the General Staff of Israel from 2025.',
      ru: 'Начальник Генерального штаба Израиля с 2025 года.',
    },
    roles: [
      { title: { en: 'Chief of the General Staff of Israel', ru: 'Начальник Генерального штаба Израиля' }, from: '2025-03-05' },
    ],
    wikipedia: 'Eyal Zamir',
  },
  {
    id: 'fahd-of-saudi-arabia',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'King Fahd', ru: 'Король Фахд' },
    aliases: {
      en: ['Fahd bin Abdulaziz'],
      ru: ['Фахд ибн Абдул-Азиз'],
    },
    definition: {
      en: 'King of Saudi Arabia from 1982 to 2005.',
      ru: 'Король Саудовской Аравии в 1982–2005 годах.',
    },
    roles: [
      { title: { en: 'King of Saudi Arabia', ru: 'Король Саудовской Аравии' }, from: '1982-06-13', to: '2005-08-01' },
    ],
    wikipedia: 'Fahd of Saudi Arabia',
  },
  {
    id: 'faisal-bin-farhan',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Faisal bin Farhan', ru: 'Фейсал бин Фархан' },
    aliases: {
      en: ['Faisal bin Farhan Al Saud'],
      ru: ['Фейсал бен Фархан', 'Фейсал ибн Фархан', 'Фейсал бин Фархан Аль Сауд'],
    },
    definition: {
      en: 'Foreign minister of Saudi Arabia from 2019.',
      ru: 'Министр иностранных дел Саудовской Аравии с 2019 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Saudi Arabia', ru: 'Министр иностранных дел Саудовской Аравии' }, from: '2019-10-23' },
    ],
    wikipedia: 'Faisal bin Farhan Al Saud',
  },
  {
    id: 'faisal-of-saudi-arabia',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Faisal of Saudi Arabia', ru: 'Фейсал ибн Абдул-Азиз' },
    aliases: {
      en: ['?King Faisal', 'Faisal bin Abdulaziz'],
      ru: ['?король Фейсал'],
    },
    definition: {
      en: 'King of Saudi Arabia from 1964 to 1975; assassinated by a nephew.',
      ru: 'Король Саудовской Аравии в 1964–1975 годах; убит племянником.',
    },
    roles: [
      { title: { en: 'King of Saudi Arabia', ru: 'Король Саудовской Аравии' }, from: '1964-11', to: '1975-03-25' },
    ],
    wikipedia: 'Faisal of Saudi Arabia',
  },
  {
    id: 'fethullah-gulen',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Fethullah Gülen', ru: 'Фетхуллах Гюлен' },
    aliases: {
      en: ['Gülen', 'Gulen', 'Fethullah Gulen'],
      ru: ['Гюлен'],
    },
    definition: {
      en: 'Turkish cleric, in the United States from 1999, founder of the movement that Turkey accuses of the coup attempt of 2016. Died in 2024.',
      ru: 'Турецкий проповедник, с 1999 года в США, основатель движения, которое власти Турции обвиняют в попытке переворота 2016 года. Умер в 2024 году.',
    },
    roles: [
      { title: { en: 'Imam and preacher in Turkish state service', ru: 'Имам и проповедник на государственной службе Турции' }, from: '1959', to: '1981' },
    ],
    wikipedia: 'Fethullah Gülen',
  },
  {
    id: 'fouad-siniora',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Fouad Siniora', ru: 'Фуад Синьора' },
    aliases: {
      en: ['Siniora', 'Fuad Siniora'],
      ru: ['Синьора'],
    },
    definition: {
      en: 'Prime minister of Lebanon from 2005 to 2009.',
      ru: 'Премьер-министр Ливана в 2005–2009 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '2005-07', to: '2009-11-09' },
    ],
    wikipedia: 'Fouad Siniora',
  },
  {
    id: 'fuad-masum',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Fuad Masum', ru: 'Фуад Масум' },
    aliases: {
      en: ['?Masum', 'Fouad Massoum'],
    },
    definition: {
      en: 'President of Iraq from 2014 to 2018.',
      ru: 'Президент Ирака в 2014–2018 годах.',
    },
    roles: [
      { title: { en: 'President of Iraq', ru: 'Президент Ирака' }, from: '2014-07-24', to: '2018-10-02' },
    ],
    wikipedia: 'Fuad Masum',
  },
  {
    id: 'gamal-abdel-nasser',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Gamal Abdel Nasser', ru: 'Гамаль Абдель Насер' },
    aliases: {
      en: ['?Nasser', 'Gamal Abdul Nasser'],
      ru: ['?Насер', 'Гамаль Абдель Нассер'],
    },
    definition: {
      en: 'President of Egypt from 1956 to 1970; a leader of the revolution of 1952; nationalised the Suez Canal in 1956.',
      ru: 'Президент Египта в 1956–1970 годах; один из лидеров революции 1952 года; в 1956 году национализировал Суэцкий канал.',
    },
    roles: [
      { title: { en: 'President of Egypt', ru: 'Президент Египта' }, from: '1956-06', to: '1970-09-28' },
    ],
    wikipedia: 'Gamal Abdel Nasser',
  },
  {
    id: 'gideon-saar',
    kind: 'person',
    of: 'israel',
    name: { en: "Gideon Sa'ar", ru: 'Гидеон Саар' },
    aliases: {
      en: ["?Sa'ar"],
      ru: ['?Саар'],
    },
    definition: {
      en: 'Foreign minister of Israel from 2024.',
      ru: 'Министр иностранных дел Израиля с 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '2024-11' },
    ],
    wikipedia: "Gideon Sa'ar",
  },
  {
    id: 'golda-meir',
    kind: 'person',
    of: 'israel',
    name: { en: 'Golda Meir', ru: 'Голда Меир' },
    aliases: {
      en: ['?Meir'],
      ru: ['?Меир'],
    },
    definition: {
      en: 'Prime minister of Israel from 1969 to 1974; foreign minister from 1956 to 1966.',
      ru: 'Премьер-министр Израиля в 1969–1974 годах; министр иностранных дел в 1956–1966 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '1956-06', to: '1966-01' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1969-03-17', to: '1974-06-03' },
    ],
    wikipedia: 'Golda Meir',
  },
  {
    id: 'gulbuddin-hekmatyar',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Gulbuddin Hekmatyar', ru: 'Гульбеддин Хекматияр' },
    aliases: {
      en: ['Hekmatyar'],
      ru: ['Хекматияр', 'Гульбуддин Хекматияр'],
    },
    definition: {
      en: 'Prime minister of Afghanistan from 1993 to 1994 and in 1996; leader of Hezb-e Islami.',
      ru: 'Премьер-министр Афганистана в 1993–1994 и 1996 годах; лидер «Хезб-и-Ислами».',
    },
    roles: [
      { title: { en: 'Prime Minister of Afghanistan', ru: 'Премьер-министр Афганистана' }, from: '1993-06', to: '1994-06' },
      { title: { en: 'Prime Minister of Afghanistan', ru: 'Премьер-министр Афганистана' }, from: '1996-06', to: '1996-09' },
    ],
    wikipedia: 'Gulbuddin Hekmatyar',
  },
  {
    id: 'hafez-al-assad',
    kind: 'person',
    of: 'syria',
    name: { en: 'Hafez al-Assad', ru: 'Хафез Асад' },
    aliases: {
      en: ['?Assad', 'Hafez Assad', 'Hafiz al-Assad'],
      ru: ['?Асад', 'Хафез аль-Асад'],
    },
    definition: {
      en: 'President of Syria from 1971 to 2000; took power in the coup of 1970; father of Bashar al-Assad.',
      ru: 'Президент Сирии в 1971–2000 годах; пришёл к власти в результате переворота 1970 года; отец Башара Асада.',
    },
    roles: [
      { title: { en: 'President of Syria', ru: 'Президент Сирии' }, from: '1971-03', to: '2000-06-10' },
    ],
    wikipedia: 'Hafez al-Assad',
  },
  {
    id: 'haider-al-abadi',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Haider al-Abadi', ru: 'Хайдер аль-Абади' },
    aliases: {
      en: ['?Abadi', 'al-Abadi', 'Haidar al-Abadi'],
      ru: ['?Абади', 'аль-Абади', 'Хайдар аль-Абади'],
    },
    definition: {
      en: 'Prime minister of Iraq from 2014 to 2018.',
      ru: 'Премьер-министр Ирака в 2014–2018 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Iraq', ru: 'Премьер-министр Ирака' }, from: '2014-09-08', to: '2018-10-25' },
    ],
    wikipedia: 'Haider al-Abadi',
  },
  {
    id: 'haitham-bin-tariq',
    kind: 'person',
    of: 'oman',
    name: { en: 'Haitham bin Tariq', ru: 'Хейсам бин Тарик' },
    aliases: {
      en: ['Sultan Haitham', 'Haitham bin Tarik'],
      ru: ['Хейсам бен Тарик', 'Хайсам бен Тарик', 'султан Хейсам'],
    },
    definition: {
      en: 'Sultan of Oman from 2020.',
      ru: 'Султан Омана с 2020 года.',
    },
    roles: [
      { title: { en: 'Sultan of Oman', ru: 'Султан Омана' }, from: '2020-01-11' },
    ],
    wikipedia: 'Haitham bin Tariq',
  },
  {
    id: 'hakan-fidan',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Hakan Fidan', ru: 'Хакан Фидан' },
    aliases: {
      en: ['Fidan'],
      ru: ['Фидан'],
    },
    definition: {
      en: 'Foreign minister of Turkey from June 2023; head of its intelligence service from 2010 to 2023.',
      ru: 'Министр иностранных дел Турции с июня 2023 года; в 2010–2023 годах глава разведки (MIT).',
    },
    roles: [
      { title: { en: 'Head of the National Intelligence Organisation of Turkey', ru: 'Глава Национальной разведывательной организации Турции' }, from: '2010-05', to: '2023-06' },
      { title: { en: 'Minister of Foreign Affairs of Turkey', ru: 'Министр иностранных дел Турции' }, from: '2023-06' },
    ],
    wikipedia: 'Hakan Fidan',
  },
  {
    id: 'hamad-bin-isa',
    kind: 'person',
    of: 'bahrain',
    name: { en: 'Hamad bin Isa Al Khalifa', ru: 'Хамад бин Иса Аль Халифа' },
    aliases: {
      en: ['Hamad bin Isa', 'King Hamad'],
      ru: ['Хамад ибн Иса Аль Халифа', 'король Хамад'],
    },
    definition: {
      en: 'King of Bahrain from 2002; emir from 1999 to 2002.',
      ru: 'Король Бахрейна с 2002 года; эмир в 1999–2002 годах.',
    },
    roles: [
      { title: { en: 'Emir of Bahrain', ru: 'Эмир Бахрейна' }, from: '1999-03-06', to: '2002-02-14' },
      { title: { en: 'King of Bahrain', ru: 'Король Бахрейна' }, from: '2002-02-14' },
    ],
    wikipedia: 'Hamad bin Isa Al Khalifa',
  },
  {
    id: 'hamad-bin-khalifa',
    kind: 'person',
    of: 'qatar',
    name: { en: 'Hamad bin Khalifa Al Thani', ru: 'Хамад бин Халифа Аль Тани' },
    aliases: {
      en: ['?Hamad bin Khalifa'],
      ru: ['Хамад бен Халифа Аль Тани'],
    },
    definition: {
      en: 'Emir of Qatar from 1995 to 2013; abdicated in favour of his son Tamim.',
      ru: 'Эмир Катара в 1995–2013 годах; отрёкся в пользу сына, Тамима.',
    },
    roles: [
      { title: { en: 'Emir of Qatar', ru: 'Эмир Катара' }, from: '1995-06-27', to: '2013-06-25' },
    ],
    wikipedia: 'Hamad bin Khalifa Al Thani',
  },
  {
    id: 'hamid-karzai',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Hamid Karzai', ru: 'Хамид Карзай' },
    aliases: {
      en: ['Karzai'],
      ru: ['Карзай'],
    },
    definition: {
      en: 'President of Afghanistan from 2002 to 2014; head of the interim administration from 2001 to 2002.',
      ru: 'Президент Афганистана в 2002–2014 годах; глава временной администрации в 2001–2002 годах.',
    },
    roles: [
      { title: { en: 'Head of the interim administration of Afghanistan', ru: 'Глава временной администрации Афганистана' }, from: '2001-12-22', to: '2002-06' },
      { title: { en: 'President of Afghanistan', ru: 'Президент Афганистана' }, from: '2002-06', to: '2014-09-29' },
    ],
    wikipedia: 'Hamid Karzai',
  },
  {
    id: 'hasan-akhund',
    kind: 'person',
    of: 'taliban',
    name: { en: 'Hasan Akhund', ru: 'Мухаммад Хасан Ахунд' },
    aliases: {
      en: ['Mohammad Hasan Akhund', 'Mullah Hasan Akhund', 'Mohammed Hassan Akhund', 'Mullah Mohammad Hassan Akhund'],
      ru: ['Хасан Ахунд', 'Мохаммад Хасан Ахунд'],
    },
    definition: {
      en: 'Acting prime minister of Afghanistan from 2021.',
      ru: 'Исполняющий обязанности премьер-министра Афганистана с 2021 года.',
    },
    roles: [
      { title: { en: 'Acting Prime Minister of Afghanistan', ru: 'Исполняющий обязанности премьер-министра Афганистана' }, from: '2021-09-07' },
    ],
    wikipedia: 'Hasan Akhund',
  },
  {
    id: 'hassan-nasrallah',
    kind: 'person',
    of: 'hezbollah',
    name: { en: 'Hassan Nasrallah', ru: 'Хасан Насралла' },
    aliases: {
      en: ['Nasrallah', 'Hasan Nasrallah'],
      ru: ['Насралла'],
    },
    definition: {
      en: 'Secretary-general of Hezbollah from 1992 to 2024; killed by an Israeli strike in Beirut.',
      ru: 'Генеральный секретарь «Хезболлы» в 1992–2024 годах; убит при ударе Израиля по Бейруту.',
    },
    roles: [
      { title: { en: 'Secretary-General of Hezbollah', ru: 'Генеральный секретарь «Хезболлы»' }, from: '1992-02', to: '2024-09-27' },
    ],
    wikipedia: 'Hassan Nasrallah',
  },
  {
    id: 'hassan-rouhani',
    kind: 'person',
    of: 'iran',
    name: { en: 'Hassan Rouhani', ru: 'Хасан Роухани' },
    aliases: {
      en: ['Rouhani', 'Hassan Rohani', 'Hasan Rouhani'],
      ru: ['Роухани', 'Рухани', 'Хасан Рухани'],
    },
    definition: {
      en: 'President of Iran 2013–2021, in office when the nuclear deal of 2015 was concluded; chief nuclear negotiator 2003–2005.',
      ru: 'Президент Ирана в 2013–2021 годах, при нём заключена ядерная сделка 2015 года; в 2003–2005 годах главный переговорщик по ядерной программе.',
    },
    roles: [
      { title: { en: 'Secretary of the Supreme National Security Council of Iran', ru: 'Секретарь Высшего совета национальной безопасности Ирана' }, from: '1989-10', to: '2005-08' },
      { title: { en: 'President of Iran', ru: 'Президент Ирана' }, from: '2013-08-03', to: '2021-08-03' },
    ],
    wikipedia: 'Hassan Rouhani',
  },
  {
    id: 'herzi-halevi',
    kind: 'person',
    of: 'israel',
    name: { en: 'Herzi Halevi', ru: 'Герци Халеви' },
    aliases: {
      en: ['?Halevi'],
      ru: ['?Халеви', 'Херци Халеви'],
    },
    definition: {
      en: 'Chief of the General Staff of Israel from 2023 to 2025.',
      ru: 'Начальник Генерального штаба Израиля в 2023–2025 годах.',
    },
    roles: [
      { title: { en: 'Chief of the General Staff of Israel', ru: 'Начальник Генерального штаба Израиля' }, from: '2023-01-16', to: '2025-03' },
    ],
    wikipedia: 'Herzi Halevi',
  },
  {
    id: 'hibatullah-akhundzada',
    kind: 'person',
    of: 'taliban',
    name: { en: 'Hibatullah Akhundzada', ru: 'Хайбатулла Ахундзада' },
    aliases: {
      en: ['Akhundzada', 'Haibatullah Akhundzada', 'Hibatullah Akhundzadeh'],
      ru: ['Ахундзада', 'Хибатулла Ахундзада'],
    },
    definition: {
      en: 'Leader of the Taliban from May 2016, and so of Afghanistan from August 2021.',
      ru: 'Лидер движения «Талибан» с мая 2016 года, с августа 2021 года верховный руководитель Афганистана.',
    },
    roles: [
      { title: { en: 'Leader of the Taliban', ru: 'Лидер движения «Талибан»' }, from: '2016-05-25' },
    ],
    wikipedia: 'Hibatullah Akhundzada',
  },
  {
    id: 'hosni-mubarak',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Hosni Mubarak', ru: 'Хосни Мубарак' },
    aliases: {
      en: ['Mubarak'],
      ru: ['Мубарак'],
    },
    definition: {
      en: 'President of Egypt from 1981 until the protests of 2011 forced him to resign. Died in 2020.',
      ru: 'Президент Египта с 1981 года до отставки в ходе массовых протестов 2011 года. Умер в 2020 году.',
    },
    roles: [
      { title: { en: 'Vice President of Egypt', ru: 'Вице-президент Египта' }, from: '1975-04', to: '1981-10' },
      { title: { en: 'President of Egypt', ru: 'Президент Египта' }, from: '1981-10-14', to: '2011-02-11' },
    ],
    wikipedia: 'Hosni Mubarak',
  },
  {
    id: 'hossein-amir-abdollahian',
    kind: 'person',
    of: 'iran',
    name: { en: 'Hossein Amir-Abdollahian', ru: 'Хосейн Амир Абдоллахиян' },
    aliases: {
      en: ['Amir-Abdollahian', 'Amirabdollahian', 'Hossein Amirabdollahian'],
      ru: ['Амир Абдоллахиян', 'Хоссейн Амир Абдоллахиян'],
    },
    definition: {
      en: 'Foreign minister of Iran from 2021 to 2024; died in a helicopter crash with President Raisi.',
      ru: 'Министр иностранных дел Ирана в 2021–2024 годах; погиб при крушении вертолёта вместе с президентом Раиси.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Iran', ru: 'Министр иностранных дел Ирана' }, from: '2021-08-25', to: '2024-05-19' },
    ],
    wikipedia: 'Hossein Amir-Abdollahian',
  },
  {
    id: 'hossein-salami',
    kind: 'person',
    of: 'iran',
    name: { en: 'Hossein Salami', ru: 'Хосейн Салами' },
    aliases: {
      en: ['?Salami'],
      ru: ['?Салами', 'Хоссейн Салами'],
    },
    definition: {
      en: 'Commander-in-chief of the Islamic Revolutionary Guard Corps from 2019 to 2025; killed by an Israeli strike in June 2025.',
      ru: 'Командующий Корпусом стражей исламской революции в 2019–2025 годах; убит при ударе Израиля в июне 2025 года.',
    },
    roles: [
      { title: { en: 'Commander-in-Chief of the Islamic Revolutionary Guard Corps', ru: 'Командующий Корпусом стражей исламской революции' }, from: '2019-04-21', to: '2025-06-13' },
    ],
    wikipedia: 'Hossein Salami',
  },
  {
    id: 'hulusi-akar',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Hulusi Akar', ru: 'Хулуси Акар' },
    aliases: {
      en: ['?Akar'],
      ru: ['?Акар'],
    },
    definition: {
      en: 'Defence minister of Turkey from 2018 to 2023; chief of the General Staff from 2015 to 2018.',
      ru: 'Министр обороны Турции в 2018–2023 годах; начальник Генерального штаба в 2015–2018 годах.',
    },
    roles: [
      { title: { en: 'Chief of the General Staff of Turkey', ru: 'Начальник Генерального штаба Турции' }, from: '2015-08', to: '2018-07' },
      { title: { en: 'Minister of Defence of Turkey', ru: 'Министр обороны Турции' }, from: '2018-07-10', to: '2023-06' },
    ],
    wikipedia: 'Hulusi Akar',
  },
  {
    id: 'hussein-al-sheikh',
    kind: 'person',
    of: 'palestine',
    name: { en: 'Hussein al-Sheikh', ru: 'Хусейн аш-Шейх' },
    aliases: {
      ru: ['Хусейн аль-Шейх'],
    },
    definition: {
      en: 'Vice president of the State of Palestine from 2025.',
      ru: 'Вице-президент Государства Палестина с 2025 года.',
    },
    roles: [
      { title: { en: 'Vice President of the State of Palestine', ru: 'Вице-президент Государства Палестина' }, from: '2025-04' },
    ],
    wikipedia: 'Hussein al-Sheikh',
  },
  {
    id: 'ibrahim-kalin',
    kind: 'person',
    of: 'turkey',
    name: { en: 'İbrahim Kalın', ru: 'Ибрагим Калын' },
    aliases: {
      en: ['Ibrahim Kalin', '?Kalin', '?Kalın'],
      ru: ['?Калын', 'Ибрахим Калын'],
    },
    definition: {
      en: 'Head of the National Intelligence Organisation of Turkey from 2023; spokesperson of the president from 2014 to 2023.',
      ru: 'Глава Национальной разведывательной организации Турции с 2023 года; официальный представитель президента в 2014–2023 годах.',
    },
    roles: [
      { title: { en: 'Spokesperson of the President of Turkey', ru: 'Официальный представитель президента Турции' }, from: '2014', to: '2023-06' },
      { title: { en: 'Head of the National Intelligence Organisation of Turkey', ru: 'Глава Национальной разведывательной организации Турции' }, from: '2023-06' },
    ],
    wikipedia: 'İbrahim Kalın',
  },
  {
    id: 'isaac-herzog',
    kind: 'person',
    of: 'israel',
    name: { en: 'Isaac Herzog', ru: 'Ицхак Герцог' },
    aliases: {
      en: ['?Herzog', 'Yitzhak Herzog'],
      ru: ['?Герцог', 'Исаак Герцог'],
    },
    definition: {
      en: 'President of Israel from 2021.',
      ru: 'Президент Израиля с 2021 года.',
    },
    roles: [
      { title: { en: 'President of Israel', ru: 'Президент Израиля' }, from: '2021-07-07' },
    ],
    wikipedia: 'Isaac Herzog',
  },
  {
    id: 'ismail-haniyeh',
    kind: 'person',
    of: 'hamas',
    name: { en: 'Ismail Haniyeh', ru: 'Исмаил Хания' },
    aliases: {
      en: ['Haniyeh', 'Haniya', 'Ismail Haniya'],
      ru: ['Хания', 'Исмаил Ханийя'],
    },
    definition: {
      en: 'Head of the political bureau of Hamas from 2017, Palestinian prime minister 2006–2007; killed in Tehran in July 2024.',
      ru: 'Глава политбюро ХАМАС с 2017 года, премьер-министр Палестины в 2006–2007 годах; убит в Тегеране в июле 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Palestinian Authority', ru: 'Премьер-министр Палестинской национальной администрации' }, from: '2006-03', to: '2007-06' },
      { title: { en: 'Head of the Political Bureau of Hamas', ru: 'Глава политбюро ХАМАС' }, from: '2017-05-06', to: '2024-07-31' },
    ],
    wikipedia: 'Ismail Haniyeh',
  },
  {
    id: 'israel-katz',
    kind: 'person',
    of: 'israel',
    name: { en: 'Israel Katz', ru: 'Исраэль Кац' },
    aliases: {
      en: ['?Katz', 'Yisrael Katz'],
      ru: ['?Кац', 'Израэль Кац'],
    },
    definition: {
      en: 'Defence minister of Israel from 2024; foreign minister from 2019 to 2020 and in 2024.',
      ru: 'Министр обороны Израиля с 2024 года; министр иностранных дел в 2019–2020 и 2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '2019-02', to: '2020-05' },
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '2024-01', to: '2024-11' },
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '2024-11' },
    ],
    wikipedia: 'Israel Katz',
  },
  {
    id: 'itamar-ben-gvir',
    kind: 'person',
    of: 'israel',
    name: { en: 'Itamar Ben-Gvir', ru: 'Итамар Бен-Гвир' },
    aliases: {
      en: ['Ben-Gvir'],
      ru: ['Бен-Гвир', 'Бен Гвир'],
    },
    definition: {
      en: 'Minister of national security of Israel from 2022; leader of the party Otzma Yehudit.',
      ru: 'Министр национальной безопасности Израиля с 2022 года; лидер партии «Оцма Йехудит».',
    },
    roles: [
      { title: { en: 'Minister of National Security of Israel', ru: 'Министр национальной безопасности Израиля' }, from: '2022-12-29' },
    ],
    wikipedia: 'Itamar Ben-Gvir',
  },
  {
    id: 'iyad-allawi',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Ayad Allawi', ru: 'Айяд Аляуи' },
    aliases: {
      en: ['Allawi', 'Iyad Allawi'],
      ru: ['Аляуи', 'Айяд Алауи', 'Ияд Аллауи'],
    },
    definition: {
      en: 'Prime minister of Iraq from 2004 to 2005.',
      ru: 'Премьер-министр Ирака в 2004–2005 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Iraq', ru: 'Премьер-министр Ирака' }, from: '2004-06', to: '2005-05-03' },
    ],
    wikipedia: 'Ayad Allawi',
  },
  {
    id: 'jalal-talabani',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Jalal Talabani', ru: 'Джаляль Талабани' },
    aliases: {
      en: ['?Talabani'],
      ru: ['?Талабани', 'Джалал Талабани'],
    },
    definition: {
      en: 'President of Iraq from 2005 to 2014; Kurdish politician, founder of the Patriotic Union of Kurdistan.',
      ru: 'Президент Ирака в 2005–2014 годах; курдский политик, основатель Патриотического союза Курдистана.',
    },
    roles: [
      { title: { en: 'President of Iraq', ru: 'Президент Ирака' }, from: '2005-04', to: '2014-07-24' },
    ],
    wikipedia: 'Jalal Talabani',
  },
  {
    id: 'jamal-khashoggi',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Jamal Khashoggi', ru: 'Джамаль Хашогги' },
    aliases: {
      en: ['Khashoggi'],
      ru: ['Хашогги', 'Хашогджи', 'Джамаль Хашогджи'],
    },
    definition: {
      en: 'Saudi journalist, columnist of The Washington Post; killed at the Saudi consulate in Istanbul in October 2018.',
      ru: 'Саудовский журналист, колумнист «Вашингтон пост»; убит в консульстве Саудовской Аравии в Стамбуле в октябре 2018 года.',
    },
    roles: [
      { title: { en: 'Editor-in-chief of Al-Watan', ru: 'Главный редактор газеты «Аль-Ватан»' }, from: '2007', to: '2010' },
    ],
    wikipedia: 'Jamal Khashoggi',
  },
  {
    id: 'joseph-aoun',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Joseph Aoun', ru: 'Жозеф Аун' },
    aliases: {
      en: ['?Aoun'],
      ru: ['?Аун', 'Джозеф Аун'],
    },
    definition: {
      en: 'President of Lebanon from 2025; commander of the Lebanese Armed Forces from 2017 to 2025.',
      ru: 'Президент Ливана с 2025 года; командующий Вооружёнными силами Ливана в 2017–2025 годах.',
    },
    roles: [
      { title: { en: 'Commander of the Lebanese Armed Forces', ru: 'Командующий Вооружёнными силами Ливана' }, from: '2017-03-08', to: '2025-01-09' },
      { title: { en: 'President of Lebanon', ru: 'Президент Ливана' }, from: '2025-01-09' },
    ],
    wikipedia: 'Joseph Aoun',
  },
  {
    id: 'kamal-kharazi',
    kind: 'person',
    of: 'iran',
    name: { en: 'Kamal Kharazi', ru: 'Камаль Харрази' },
    aliases: {
      en: ['Kharrazi', 'Kharazi', 'Kamal Kharrazi'],
      ru: ['Харрази'],
    },
    definition: {
      en: 'Foreign minister of Iran from 1997 to 2005.',
      ru: 'Министр иностранных дел Ирана в 1997–2005 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Iran', ru: 'Министр иностранных дел Ирана' }, from: '1997-08', to: '2005-08' },
    ],
    wikipedia: 'Kamal Kharazi',
  },
  {
    id: 'kemal-kilicdaroglu',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Kemal Kılıçdaroğlu', ru: 'Кемаль Кылычдароглу' },
    aliases: {
      en: ['Kılıçdaroğlu', 'Kilicdaroglu', 'Kemal Kilicdaroglu'],
      ru: ['Кылычдароглу'],
    },
    definition: {
      en: "Turkish politician, leader of the Republican People's Party 2010–2023, candidate of the opposition for president in 2023.",
      ru: 'Турецкий политик, лидер Народно-республиканской партии в 2010–2023 годах, кандидат оппозиции на президентских выборах 2023 года.',
    },
    roles: [
      { title: { en: "Leader of the Republican People's Party", ru: 'Лидер Народно-республиканской партии' }, from: '2010-05-22', to: '2023-11' },
    ],
    wikipedia: 'Kemal Kılıçdaroğlu',
  },
  {
    id: 'khaled-mashal',
    kind: 'person',
    of: 'hamas',
    name: { en: 'Khaled Mashal', ru: 'Халед Машаль' },
    aliases: {
      en: ['Mashal', 'Meshaal', 'Khaled Meshaal', 'Khaled Meshal'],
      ru: ['Машаль', 'Халед Мешааль'],
    },
    definition: {
      en: 'Head of the Political Bureau of Hamas from 1996 to 2017.',
      ru: 'Глава политбюро ХАМАС в 1996–2017 годах.',
    },
    roles: [
      { title: { en: 'Head of the Political Bureau of Hamas', ru: 'Глава политбюро ХАМАС' }, from: '1996', to: '2017-05' },
    ],
    wikipedia: 'Khaled Mashal',
  },
  {
    id: 'khalid-bin-salman',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Khalid bin Salman', ru: 'Халид бин Салман' },
    aliases: {
      en: ['Khaled bin Salman'],
      ru: ['Халед бен Сальман', 'Халид ибн Салман'],
    },
    definition: {
      en: 'Defence minister of Saudi Arabia from 2022; brother of Mohammed bin Salman.',
      ru: 'Министр обороны Саудовской Аравии с 2022 года; брат Мухаммеда бин Салмана.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Saudi Arabia', ru: 'Министр обороны Саудовской Аравии' }, from: '2022-09-27' },
    ],
    wikipedia: 'Khalid bin Salman Al Saud',
  },
  {
    id: 'khalifa-bin-zayed',
    kind: 'person',
    of: 'united-arab-emirates',
    name: { en: 'Khalifa bin Zayed Al Nahyan', ru: 'Халифа бин Зайед Аль Нахайян' },
    aliases: {
      en: ['Khalifa bin Zayed'],
      ru: ['Халифа бен Зайед', 'Халифа бин Зайед'],
    },
    definition: {
      en: 'President of the United Arab Emirates from 2004 to 2022.',
      ru: 'Президент ОАЭ в 2004–2022 годах.',
    },
    roles: [
      { title: { en: 'President of the United Arab Emirates', ru: 'Президент ОАЭ' }, from: '2004-11-03', to: '2022-05-13' },
    ],
    wikipedia: 'Khalifa bin Zayed Al Nahyan',
  },
  {
    id: 'king-abdullah-ii',
    kind: 'person',
    of: 'jordan',
    name: { en: 'King Abdullah II', ru: 'Король Абдалла II' },
    aliases: {
      en: ['Abdullah II', '?King Abdullah', 'Abdullah II of Jordan'],
      ru: ['Абдалла II', '?король Абдалла'],
    },
    definition: {
      en: 'King of Jordan from 1999; son of King Hussein.',
      ru: 'Король Иордании с 1999 года; сын короля Хусейна.',
    },
    roles: [
      { title: { en: 'King of Jordan', ru: 'Король Иордании' }, from: '1999-02-07' },
    ],
    wikipedia: 'Abdullah II of Jordan',
  },
  {
    id: 'king-hussein',
    kind: 'person',
    of: 'jordan',
    name: { en: 'Hussein of Jordan', ru: 'Король Хусейн' },
    aliases: {
      en: ['King Hussein'],
      ru: ['Хусейн ибн Талал'],
    },
    definition: {
      en: 'King of Jordan from 1952 to 1999.',
      ru: 'Король Иордании в 1952–1999 годах.',
    },
    roles: [
      { title: { en: 'King of Jordan', ru: 'Король Иордании' }, from: '1952-08-11', to: '1999-02-07' },
    ],
    wikipedia: 'Hussein of Jordan',
  },
  {
    id: 'king-salman',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'King Salman', ru: 'Король Салман' },
    aliases: {
      en: ['Salman bin Abdulaziz', 'Salman of Saudi Arabia', 'King Salman bin Abdulaziz'],
      ru: ['Салман ибн Абдул-Азиз', 'Сальман бен Абдель Азиз', 'король Сальман'],
    },
    definition: {
      en: 'King of Saudi Arabia from 2015; crown prince from 2012 to 2015.',
      ru: 'Король Саудовской Аравии с 2015 года; наследный принц в 2012–2015 годах.',
    },
    roles: [
      { title: { en: 'Crown Prince of Saudi Arabia', ru: 'Наследный принц Саудовской Аравии' }, from: '2012-06-18', to: '2015-01-23' },
      { title: { en: 'King of Saudi Arabia', ru: 'Король Саудовской Аравии' }, from: '2015-01-23' },
    ],
    wikipedia: 'Salman of Saudi Arabia',
  },
  {
    id: 'mahdi-al-mashat',
    kind: 'person',
    of: 'houthis',
    name: { en: 'Mahdi al-Mashat', ru: 'Махди аль-Машат' },
    aliases: {
      en: ['al-Mashat'],
      ru: ['аль-Машат'],
    },
    definition: {
      en: 'Head of the Supreme Political Council, the governing body of the Houthis in Sanaa, from 2018.',
      ru: 'Глава Высшего политического совета — органа власти хуситов в Сане — с 2018 года.',
    },
    roles: [
      { title: { en: 'Chairman of the Supreme Political Council', ru: 'Председатель Высшего политического совета' }, from: '2018-04' },
    ],
    wikipedia: 'Mahdi al-Mashat',
  },
  {
    id: 'mahmoud-abbas',
    kind: 'person',
    of: 'palestine',
    name: { en: 'Mahmoud Abbas', ru: 'Махмуд Аббас' },
    aliases: {
      en: ['?Abbas', 'Abu Mazen', 'Mahmud Abbas'],
      ru: ['?Аббас', 'Абу Мазен'],
    },
    definition: {
      en: 'President of the Palestinian Authority from 2005, chairman of the Palestine Liberation Organization from 2004, leader of Fatah.',
      ru: 'Глава Палестинской национальной администрации с 2005 года, председатель Исполкома ООП с 2004 года, лидер движения ФАТХ.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Palestinian Authority', ru: 'Премьер-министр Палестинской национальной администрации' }, from: '2003-03', to: '2003-09' },
      { title: { en: 'Chairman of the Palestine Liberation Organization', ru: 'Председатель Исполкома Организации освобождения Палестины' }, from: '2004-11-11' },
      { title: { en: 'President of the Palestinian Authority', ru: 'Глава Палестинской национальной администрации' }, from: '2005-01-15' },
    ],
    wikipedia: 'Mahmoud Abbas',
  },
  {
    id: 'mahmoud-ahmadinejad',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mahmoud Ahmadinejad', ru: 'Махмуд Ахмадинежад' },
    aliases: {
      en: ['Ahmadinejad'],
      ru: ['Ахмадинежад', 'Ахмадинеджад'],
    },
    definition: {
      en: 'President of Iran from 2005 to 2013; mayor of Tehran from 2003 to 2005.',
      ru: 'Президент Ирана в 2005–2013 годах; мэр Тегерана в 2003–2005 годах.',
    },
    roles: [
      { title: { en: 'Mayor of Tehran', ru: 'Мэр Тегерана' }, from: '2003', to: '2005' },
      { title: { en: 'President of Iran', ru: 'Президент Ирана' }, from: '2005-08-03', to: '2013-08-03' },
    ],
    wikipedia: 'Mahmoud Ahmadinejad',
  },
  {
    id: 'manouchehr-mottaki',
    kind: 'person',
    of: 'iran',
    name: { en: 'Manouchehr Mottaki', ru: 'Манучехр Моттаки' },
    aliases: {
      en: ['Mottaki'],
      ru: ['Моттаки'],
    },
    definition: {
      en: 'Foreign minister of Iran from 2005 to 2010.',
      ru: 'Министр иностранных дел Ирана в 2005–2010 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Iran', ru: 'Министр иностранных дел Ирана' }, from: '2005-08', to: '2010-12-13' },
    ],
    wikipedia: 'Manouchehr Mottaki',
  },
  {
    id: 'marwan-barghouti',
    kind: 'person',
    of: 'palestine',
    name: { en: 'Marwan Barghouti', ru: 'Марван Баргути' },
    aliases: {
      en: ['?Barghouti', 'Marwan Barghouthi'],
      ru: ['?Баргути'],
    },
    definition: {
      en: 'Palestinian politician of Fatah, in the legislature from 1996; imprisoned in Israel since 2002, convicted of murder in 2004.',
      ru: 'Палестинский политик из ФАТХ, депутат с 1996 года; с 2002 года в израильской тюрьме, в 2004 году осуждён за убийства.',
    },
    roles: [
      { title: { en: 'Member of the Palestinian Legislative Council', ru: 'Член Палестинского законодательного совета' }, from: '1996' },
    ],
    wikipedia: 'Marwan Barghouti',
  },
  {
    id: 'masoud-barzani',
    kind: 'person',
    of: 'iraqi-kurdistan',
    name: { en: 'Masoud Barzani', ru: 'Масуд Барзани' },
    aliases: {
      en: ['?Barzani', 'Massoud Barzani'],
      ru: ['?Барзани'],
    },
    definition: {
      en: 'President of the Kurdistan Region of Iraq from 2005 to 2017; leader of the Kurdistan Democratic Party.',
      ru: 'Президент Курдского региона Ирака в 2005–2017 годах; лидер Демократической партии Курдистана.',
    },
    roles: [
      { title: { en: 'President of the Kurdistan Region of Iraq', ru: 'Президент Курдского региона Ирака' }, from: '2005-06', to: '2017-11-01' },
    ],
    wikipedia: 'Masoud Barzani',
  },
  {
    id: 'masoud-pezeshkian',
    kind: 'person',
    of: 'iran',
    name: { en: 'Masoud Pezeshkian', ru: 'Масуд Пезешкиан' },
    aliases: {
      en: ['Pezeshkian'],
      ru: ['Пезешкиан'],
    },
    definition: {
      en: 'President of Iran from July 2024, a reformist; minister of health from 2001 to 2005, a heart surgeon by training.',
      ru: 'Президент Ирана с июля 2024 года, реформатор; в 2001–2005 годах министр здравоохранения, по профессии кардиохирург.',
    },
    roles: [
      { title: { en: 'Minister of Health of Iran', ru: 'Министр здравоохранения Ирана' }, from: '2001', to: '2005' },
      { title: { en: 'President of Iran', ru: 'Президент Ирана' }, from: '2024-07-28' },
    ],
    wikipedia: 'Masoud Pezeshkian',
  },
  {
    id: 'masrour-barzani',
    kind: 'person',
    of: 'iraqi-kurdistan',
    name: { en: 'Masrour Barzani', ru: 'Масрур Барзани' },
    aliases: {
      en: ['?Barzani'],
      ru: ['?Барзани'],
    },
    definition: {
      en: 'Prime minister of the Kurdistan Region of Iraq from 2019; son of Masoud Barzani.',
      ru: 'Премьер-министр Курдского региона Ирака с 2019 года; сын Масуда Барзани.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Kurdistan Region of Iraq', ru: 'Премьер-министр Курдского региона Ирака' }, from: '2019-07' },
    ],
    wikipedia: 'Masrour Barzani',
  },
  {
    id: 'mehmet-simsek',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Mehmet Şimşek', ru: 'Мехмет Шимшек' },
    aliases: {
      en: ['Mehmet Simsek', '?Simsek', '?Şimşek'],
      ru: ['?Шимшек'],
    },
    definition: {
      en: 'Minister of treasury and finance of Turkey from 2023.',
      ru: 'Министр казначейства и финансов Турции с 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Treasury and Finance of Turkey', ru: 'Министр казначейства и финансов Турции' }, from: '2023-06' },
    ],
    wikipedia: 'Mehmet Şimşek',
  },
  {
    id: 'menachem-begin',
    kind: 'person',
    of: 'israel',
    name: { en: 'Menachem Begin', ru: 'Менахем Бегин' },
    aliases: {
      en: ['?Begin'],
      ru: ['?Бегин'],
    },
    definition: {
      en: 'Prime minister of Israel from 1977 to 1983; signed the peace treaty with Egypt in 1979.',
      ru: 'Премьер-министр Израиля в 1977–1983 годах; подписал мирный договор с Египтом в 1979 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1977-06', to: '1983-10-10' },
    ],
    wikipedia: 'Menachem Begin',
  },
  {
    id: 'mevlut-cavusoglu',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Mevlüt Çavuşoğlu', ru: 'Мевлют Чавушоглу' },
    aliases: {
      en: ['Çavuşoğlu', 'Cavusoglu', 'Mevlut Cavusoglu'],
      ru: ['Чавушоглу'],
    },
    definition: {
      en: 'Foreign minister of Turkey from 2014 to 2015 and from 2015 to 2023.',
      ru: 'Министр иностранных дел Турции в 2014–2015 и 2015–2023 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Turkey', ru: 'Министр иностранных дел Турции' }, from: '2014-08-29', to: '2015-08-28' },
      { title: { en: 'Minister of Foreign Affairs of Turkey', ru: 'Министр иностранных дел Турции' }, from: '2015-11-24', to: '2023-06-03' },
    ],
    wikipedia: 'Mevlüt Çavuşoğlu',
  },
  {
    id: 'michel-aoun',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Michel Aoun', ru: 'Мишель Аун' },
    aliases: {
      en: ['?Aoun'],
      ru: ['?Аун'],
    },
    definition: {
      en: 'President of Lebanon from 2016 to 2022.',
      ru: 'Президент Ливана в 2016–2022 годах.',
    },
    roles: [
      { title: { en: 'President of Lebanon', ru: 'Президент Ливана' }, from: '2016-10-31', to: '2022-10-30' },
    ],
    wikipedia: 'Michel Aoun',
  },
  {
    id: 'mir-hossein-mousavi',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mir-Hossein Mousavi', ru: 'Мир-Хосейн Мусави' },
    aliases: {
      en: ['?Mousavi', 'Mir Hussein Moussavi'],
      ru: ['?Мусави'],
    },
    definition: {
      en: 'Prime minister of Iran from 1981 to 1989; candidate for president in 2009 and leader of the protests that followed; under house arrest from 2011.',
      ru: 'Премьер-министр Ирана в 1981–1989 годах; кандидат в президенты в 2009 году, лидер последовавших протестов; с 2011 года под домашним арестом.',
    },
    roles: [
      { title: { en: 'Prime Minister of Iran', ru: 'Премьер-министр Ирана' }, from: '1981-10-31', to: '1989-08' },
    ],
    wikipedia: 'Mir-Hossein Mousavi',
  },
  {
    id: 'mishal-al-ahmad',
    kind: 'person',
    of: 'kuwait',
    name: { en: 'Mishal al-Ahmad al-Jaber al-Sabah', ru: 'Мишаль аль-Ахмед ас-Сабах' },
    aliases: {
      en: ['Mishal al-Ahmad', 'Meshal al-Ahmad', 'Mishal al-Ahmad al-Sabah'],
      ru: ['Мишаль аль-Ахмед'],
    },
    definition: {
      en: 'Emir of Kuwait from 2023.',
      ru: 'Эмир Кувейта с 2023 года.',
    },
    roles: [
      { title: { en: 'Emir of Kuwait', ru: 'Эмир Кувейта' }, from: '2023-12-16' },
    ],
    wikipedia: 'Mishal Al-Ahmad Al-Jaber Al-Sabah',
  },
  {
    id: 'mohamed-hussein-tantawi',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Mohamed Hussein Tantawi', ru: 'Мухаммед Хусейн Тантави' },
    aliases: {
      en: ['?Tantawi', 'Hussein Tantawi'],
      ru: ['?Тантави'],
    },
    definition: {
      en: 'Chairman of the Supreme Council of the Armed Forces of Egypt from 2011 to 2012; defence minister from 1991 to 2012.',
      ru: 'Председатель Высшего совета Вооружённых сил Египта в 2011–2012 годах; министр обороны в 1991–2012 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Egypt', ru: 'Министр обороны Египта' }, from: '1991', to: '2012-08-12' },
      { title: { en: 'Chairman of the Supreme Council of the Armed Forces of Egypt', ru: 'Председатель Высшего совета Вооружённых сил Египта' }, from: '2011-02-11', to: '2012-06-30' },
    ],
    wikipedia: 'Mohamed Hussein Tantawi',
  },
  {
    id: 'mohamed-morsi',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Mohamed Morsi', ru: 'Мухаммед Мурси' },
    aliases: {
      en: ['Morsi', 'Mohammed Morsi', 'Muhammad Morsi', 'Mursi'],
      ru: ['Мурси', 'Мохаммед Мурси', 'Мохамед Мурси'],
    },
    definition: {
      en: 'President of Egypt from 2012 to 2013; from the Muslim Brotherhood; removed by the army.',
      ru: 'Президент Египта в 2012–2013 годах; представитель «Братьев-мусульман»; отстранён военными.',
    },
    roles: [
      { title: { en: 'President of Egypt', ru: 'Президент Египта' }, from: '2012-06-30', to: '2013-07-03' },
    ],
    wikipedia: 'Mohamed Morsi',
  },
  {
    id: 'mohammad-bagher-ghalibaf',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mohammad Bagher Ghalibaf', ru: 'Мохаммад Багер Галибаф' },
    aliases: {
      en: ['Ghalibaf', 'Qalibaf', 'Mohammad Baqer Qalibaf', 'Mohammad-Bagher Ghalibaf'],
      ru: ['Галибаф', 'Калибаф'],
    },
    definition: {
      en: 'Speaker of the parliament of Iran from 2020; mayor of Tehran from 2005 to 2017.',
      ru: 'Председатель парламента Ирана с 2020 года; мэр Тегерана в 2005–2017 годах.',
    },
    roles: [
      { title: { en: 'Mayor of Tehran', ru: 'Мэр Тегерана' }, from: '2005-09', to: '2017-08' },
      { title: { en: 'Speaker of the Parliament of Iran', ru: 'Председатель парламента Ирана' }, from: '2020-05-28' },
    ],
    wikipedia: 'Mohammad Bagher Ghalibaf',
  },
  {
    id: 'mohammad-bagheri',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mohammad Bagheri', ru: 'Мохаммад Багери' },
    aliases: {
      en: ['?Bagheri'],
      ru: ['?Багери', 'Мохаммад Хоссейн Багери'],
    },
    definition: {
      en: 'Chief of Staff of the Armed Forces of Iran from 2016 to 2025; killed by an Israeli strike in June 2025.',
      ru: 'Начальник Генерального штаба Вооружённых сил Ирана в 2016–2025 годах; убит при ударе Израиля в июне 2025 года.',
    },
    roles: [
      { title: { en: 'Chief of Staff of the Armed Forces of Iran', ru: 'Начальник Генерального штаба Вооружённых сил Ирана' }, from: '2016-06', to: '2025-06-13' },
    ],
    wikipedia: 'Mohammad Bagheri (Iranian commander)',
  },
  {
    id: 'mohammad-javad-zarif',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mohammad Javad Zarif', ru: 'Мохаммад Джавад Зариф' },
    aliases: {
      en: ['Zarif', 'Javad Zarif'],
      ru: ['Зариф', 'Джавад Зариф'],
    },
    definition: {
      en: 'Foreign minister of Iran 2013–2021, negotiator of the nuclear deal of 2015; vice president for strategic affairs 2024–2025.',
      ru: 'Министр иностранных дел Ирана в 2013–2021 годах, вёл переговоры о ядерной сделке 2015 года; в 2024–2025 годах вице-президент.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Iran', ru: 'Министр иностранных дел Ирана' }, from: '2013-08', to: '2021-08' },
      { title: { en: 'Vice President for Strategic Affairs of Iran', ru: 'Вице-президент Ирана по стратегическим вопросам' }, from: '2024-08', to: '2025-03' },
    ],
    wikipedia: 'Mohammad Javad Zarif',
  },
  {
    id: 'mohammad-khatami',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mohammad Khatami', ru: 'Мохаммад Хатами' },
    aliases: {
      en: ['?Khatami', 'Mohammed Khatami'],
      ru: ['?Хатами', 'Мохаммед Хатами'],
    },
    definition: {
      en: 'President of Iran from 1997 to 2005; a reformist, author of the initiative of a dialogue among civilisations.',
      ru: 'Президент Ирана в 1997–2005 годах; реформатор, автор инициативы диалога цивилизаций.',
    },
    roles: [
      { title: { en: 'President of Iran', ru: 'Президент Ирана' }, from: '1997-08-03', to: '2005-08-03' },
    ],
    wikipedia: 'Mohammad Khatami',
  },
  {
    id: 'mohammad-mokhber',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mohammad Mokhber', ru: 'Мохаммад Мохбер' },
    aliases: {
      en: ['Mokhber'],
      ru: ['Мохбер'],
    },
    definition: {
      en: 'Acting president of Iran in 2024; first vice president from 2021 to 2024.',
      ru: 'Исполняющий обязанности президента Ирана в 2024 году; первый вице-президент в 2021–2024 годах.',
    },
    roles: [
      { title: { en: 'First Vice President of Iran', ru: 'Первый вице-президент Ирана' }, from: '2021-08', to: '2024-07' },
      { title: { en: 'Acting President of Iran', ru: 'Исполняющий обязанности президента Ирана' }, from: '2024-05-19', to: '2024-07-28' },
    ],
    wikipedia: 'Mohammad Mokhber',
  },
  {
    id: 'mohammad-mosaddegh',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mohammad Mosaddegh', ru: 'Мохаммед Мосаддык' },
    aliases: {
      en: ['Mosaddegh', 'Mossadegh', 'Mosaddeq', 'Mossadeq', 'Mohammad Mossadegh', 'Mohammed Mossadegh'],
      ru: ['Мосаддык', 'Моссадык', 'Мохаммед Моссадык'],
    },
    definition: {
      en: 'Prime minister of Iran from 1951 to 1953; nationalised the oil industry; overthrown in a coup backed by the CIA and MI6.',
      ru: 'Премьер-министр Ирана в 1951–1953 годах; национализировал нефтяную промышленность; свергнут при поддержке ЦРУ и МИ-6.',
    },
    roles: [
      { title: { en: 'Prime Minister of Iran', ru: 'Премьер-министр Ирана' }, from: '1951-04-28', to: '1953-08-19' },
    ],
    wikipedia: 'Mohammad Mosaddegh',
  },
  {
    id: 'mohammad-mustafa',
    kind: 'person',
    of: 'palestine',
    name: { en: 'Mohammad Mustafa', ru: 'Мухаммед Мустафа' },
    aliases: {
      en: ['?Mustafa', 'Mohammed Mustafa'],
      ru: ['?Мустафа', 'Мухаммад Мустафа'],
    },
    definition: {
      en: 'Prime minister of the Palestinian Authority from 2024.',
      ru: 'Премьер-министр Палестинской национальной администрации с 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Palestinian Authority', ru: 'Премьер-министр Палестинской национальной администрации' }, from: '2024-03-31' },
    ],
    wikipedia: 'Mohammad Mustafa',
  },
  {
    id: 'mohammad-najibullah',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Mohammad Najibullah', ru: 'Мохаммад Наджибулла' },
    aliases: {
      en: ['Najibullah', 'Mohammed Najibullah'],
      ru: ['Наджибулла', 'Мухаммед Наджибулла'],
    },
    definition: {
      en: 'President of Afghanistan from 1987 to 1992; killed by the Taliban in Kabul in 1996.',
      ru: 'Президент Афганистана в 1987–1992 годах; убит талибами в Кабуле в 1996 году.',
    },
    roles: [
      { title: { en: 'President of Afghanistan', ru: 'Президент Афганистана' }, from: '1987-09-30', to: '1992-04-16' },
    ],
    wikipedia: 'Mohammad Najibullah',
  },
  {
    id: 'mohammad-reza-pahlavi',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mohammad Reza Pahlavi', ru: 'Мохаммед Реза Пехлеви' },
    aliases: {
      en: ['?Pahlavi', 'Mohammed Reza Pahlavi', 'Shah Mohammad Reza'],
      ru: ['?Пехлеви'],
    },
    definition: {
      en: 'Shah of Iran from 1941 to 1979; overthrown by the revolution of 1979.',
      ru: 'Шах Ирана в 1941–1979 годах; свергнут в ходе революции 1979 года.',
    },
    roles: [
      { title: { en: 'Shah of Iran', ru: 'Шах Ирана' }, from: '1941-09-16', to: '1979-02-11' },
    ],
    wikipedia: 'Mohammad Reza Pahlavi',
  },
  {
    id: 'mohammad-shtayyeh',
    kind: 'person',
    of: 'palestine',
    name: { en: 'Mohammad Shtayyeh', ru: 'Мухаммед Штайе' },
    aliases: {
      en: ['Shtayyeh', 'Mohammed Shtayyeh'],
      ru: ['Штайе', 'Мухаммад Штайех'],
    },
    definition: {
      en: 'Prime minister of the Palestinian Authority from 2019 to 2024.',
      ru: 'Премьер-министр Палестинской национальной администрации в 2019–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Palestinian Authority', ru: 'Премьер-министр Палестинской национальной администрации' }, from: '2019-04', to: '2024-03-31' },
    ],
    wikipedia: 'Mohammad Shtayyeh',
  },
  {
    id: 'mohammed-bin-abdulrahman',
    kind: 'person',
    of: 'qatar',
    name: { en: 'Mohammed bin Abdulrahman Al Thani', ru: 'Мухаммед бин Абдулрахман Аль Тани' },
    aliases: {
      en: ['Mohammed bin Abdulrahman', 'Mohammed bin Abdulrahman bin Jassim Al Thani'],
      ru: ['Мухаммед бен Абдель Рахман Аль Тани', 'Мухаммед ибн Абдуррахман Аль Тани'],
    },
    definition: {
      en: 'Prime minister of Qatar from 2023; foreign minister from 2016.',
      ru: 'Премьер-министр Катара с 2023 года; министр иностранных дел с 2016 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Qatar', ru: 'Министр иностранных дел Катара' }, from: '2016-01-27' },
      { title: { en: 'Prime Minister of Qatar', ru: 'Премьер-министр Катара' }, from: '2023-03-07' },
    ],
    wikipedia: 'Mohammed bin Abdulrahman bin Jassim Al Thani',
  },
  {
    id: 'mohammed-bin-nayef',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Mohammed bin Nayef', ru: 'Мухаммед бин Наиф' },
    aliases: {
      en: ['Muhammad bin Nayef'],
      ru: ['Мухаммед ибн Наиф', 'Мухаммед бен Наиф'],
    },
    definition: {
      en: 'Crown prince of Saudi Arabia from 2015 to 2017.',
      ru: 'Наследный принц Саудовской Аравии в 2015–2017 годах.',
    },
    roles: [
      { title: { en: 'Crown Prince of Saudi Arabia', ru: 'Наследный принц Саудовской Аравии' }, from: '2015-04-29', to: '2017-06-21' },
    ],
    wikipedia: 'Muhammad bin Nayef',
  },
  {
    id: 'mohammed-bin-rashid',
    kind: 'person',
    of: 'united-arab-emirates',
    name: { en: 'Mohammed bin Rashid Al Maktoum', ru: 'Мухаммед бин Рашид Аль Мактум' },
    aliases: {
      en: ['Mohammed bin Rashid'],
      ru: ['Мухаммед ибн Рашид Аль Мактум', 'Мухаммед бен Рашид Аль Мактум', 'Мухаммед бин Рашид'],
    },
    definition: {
      en: 'Prime minister of the United Arab Emirates from 2006; ruler of Dubai from 2006.',
      ru: 'Премьер-министр ОАЭ с 2006 года; правитель Дубая с 2006 года.',
    },
    roles: [
      { title: { en: 'Ruler of Dubai', ru: 'Правитель Дубая' }, from: '2006-01' },
      { title: { en: 'Prime Minister of the United Arab Emirates', ru: 'Премьер-министр ОАЭ' }, from: '2006-01' },
    ],
    wikipedia: 'Mohammed bin Rashid Al Maktoum',
  },
  {
    id: 'mohammed-bin-salman',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Mohammed bin Salman', ru: 'Мухаммед бин Салман' },
    aliases: {
      en: ['MBS', 'MbS', 'Mohammad bin Salman', 'Muhammad bin Salman', 'Mohamed bin Salman', '?bin Salman'],
      ru: ['Мухаммад бин Салман', 'Мухаммед ибн Салман', 'Мухаммед бен Сальман', 'Мухаммад ибн Салман', '?бин Салман'],
    },
    definition: {
      en: 'Crown prince of Saudi Arabia from 2017 and prime minister from 2022, seen as its day-to-day ruler; son of King Salman.',
      ru: 'Наследный принц Саудовской Аравии с 2017 года, премьер-министр с 2022 года, фактический правитель; сын короля Салмана.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Saudi Arabia', ru: 'Министр обороны Саудовской Аравии' }, from: '2015-01-23', to: '2022-09-27' },
      { title: { en: 'Crown Prince of Saudi Arabia', ru: 'Наследный принц Саудовской Аравии' }, from: '2017-06-21' },
      { title: { en: 'Prime Minister of Saudi Arabia', ru: 'Премьер-министр Саудовской Аравии' }, from: '2022-09-27' },
    ],
    wikipedia: 'Mohammed bin Salman',
  },
  {
    id: 'mohammed-bin-zayed',
    kind: 'person',
    of: 'united-arab-emirates',
    name: { en: 'Mohammed bin Zayed', ru: 'Мухаммед бин Зайед' },
    aliases: {
      en: ['MBZ', 'MbZ', 'Mohamed bin Zayed', 'Mohammad bin Zayed', 'Mohamed bin Zayed Al Nahyan', 'Mohammed bin Zayed Al Nahyan'],
      ru: [
        'Мухаммед бен Зайед', 'Мухаммед ибн Зайед', 'Мухаммад бин Зайед', 'Мухаммед бин Зайед Аль Нахайян',
        'Мухаммед бен Зайед Аль Нахайян',
      ],
    },
    definition: {
      en: 'President of the United Arab Emirates and ruler of Abu Dhabi from May 2022; crown prince of Abu Dhabi from 2004.',
      ru: 'Президент ОАЭ и правитель Абу-Даби с мая 2022 года; с 2004 года наследный принц Абу-Даби.',
    },
    roles: [
      { title: { en: 'Crown Prince of Abu Dhabi', ru: 'Наследный принц Абу-Даби' }, from: '2004-11', to: '2022-05' },
      { title: { en: 'President of the United Arab Emirates', ru: 'Президент ОАЭ' }, from: '2022-05-14' },
    ],
    wikipedia: 'Mohamed bin Zayed Al Nahyan',
  },
  {
    id: 'mohammed-deif',
    kind: 'person',
    of: 'hamas',
    name: { en: 'Mohammed Deif', ru: 'Мухаммед Дейф' },
    aliases: {
      en: ['Deif', 'Mohammad Deif', 'Muhammad Deif'],
      ru: ['Дейф', 'Мухаммад Дейф'],
    },
    definition: {
      en: 'Commander of the military wing of Hamas from 2002; killed by an Israeli strike in Gaza in July 2024.',
      ru: 'Командующий военным крылом ХАМАС с 2002 года; убит при ударе Израиля в секторе Газа в июле 2024 года.',
    },
    roles: [
      { title: { en: 'Commander of the al-Qassam Brigades', ru: 'Командующий бригадами «Изз ад-Дин аль-Кассам»' }, from: '2002', to: '2024-07-13' },
    ],
    wikipedia: 'Mohammed Deif',
  },
  {
    id: 'mohammed-shia-al-sudani',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Mohammed Shia al-Sudani', ru: 'Мухаммед Шиа ас-Судани' },
    aliases: {
      en: ['al-Sudani', 'Mohammed al-Sudani', "Mohammed Shia' al-Sudani"],
      ru: ['ас-Судани', 'Мухаммед ас-Судани', 'Мухаммед Шиа аль-Судани', 'аль-Судани'],
    },
    definition: {
      en: 'Prime minister of Iraq from 2022.',
      ru: 'Премьер-министр Ирака с 2022 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Iraq', ru: 'Премьер-министр Ирака' }, from: '2022-10-27' },
    ],
    wikipedia: "Mohammed Shia' al-Sudani",
  },
  {
    id: 'mohammed-zahir-shah',
    kind: 'person',
    of: 'afghanistan',
    name: { en: 'Mohammed Zahir Shah', ru: 'Мухаммед Захир-шах' },
    aliases: {
      en: ['Zahir Shah', 'Mohammad Zahir Shah'],
      ru: ['Захир-шах'],
    },
    definition: {
      en: 'King of Afghanistan from 1933 to 1973.',
      ru: 'Король Афганистана в 1933–1973 годах.',
    },
    roles: [
      { title: { en: 'King of Afghanistan', ru: 'Король Афганистана' }, from: '1933-11-08', to: '1973-07-17' },
    ],
    wikipedia: 'Mohammad Zahir Shah',
  },
  {
    id: 'mojtaba-khamenei',
    kind: 'person',
    of: 'iran',
    name: { en: 'Mojtaba Khamenei', ru: 'Моджтаба Хаменеи' },
    aliases: {
      en: ['?Khamenei', 'Mujtaba Khamenei'],
      ru: ['?Хаменеи', 'Муджтаба Хаменеи'],
    },
    definition: {
      en: 'Supreme leader of Iran from 2026; son of Ali Khamenei, chosen by the Assembly of Experts.',
      ru: 'Верховный руководитель (рахбар) Ирана с 2026 года; сын Али Хаменеи, избран Советом экспертов.',
    },
    roles: [
      { title: { en: 'Supreme Leader of Iran', ru: 'Верховный руководитель (рахбар) Ирана' }, from: '2026-03' },
    ],
    wikipedia: 'Mojtaba Khamenei',
  },
  {
    id: 'moshe-dayan',
    kind: 'person',
    of: 'israel',
    name: { en: 'Moshe Dayan', ru: 'Моше Даян' },
    aliases: {
      en: ['?Dayan'],
      ru: ['?Даян'],
    },
    definition: {
      en: 'Foreign minister of Israel from 1977 to 1979; defence minister from 1967 to 1974.',
      ru: 'Министр иностранных дел Израиля в 1977–1979 годах; министр обороны в 1967–1974 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '1967-06', to: '1974-06' },
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '1977-06', to: '1979-10' },
    ],
    wikipedia: 'Moshe Dayan',
  },
  {
    id: 'mostafa-madbouly',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Mostafa Madbouly', ru: 'Мустафа Мадбули' },
    aliases: {
      en: ['Madbouly', 'Mostafa Madbouli', 'Moustafa Madbouly'],
      ru: ['Мадбули'],
    },
    definition: {
      en: 'Prime minister of Egypt from 2018.',
      ru: 'Премьер-министр Египта с 2018 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Egypt', ru: 'Премьер-министр Египта' }, from: '2018-06' },
    ],
    wikipedia: 'Mostafa Madbouly',
  },
  {
    id: 'mullah-omar',
    kind: 'person',
    of: 'taliban',
    name: { en: 'Mullah Omar', ru: 'Мулла Омар' },
    aliases: {
      en: ['Mullah Mohammed Omar', '?Mohammed Omar', 'Mullah Muhammad Omar'],
      ru: ['?Мухаммед Омар', 'мулла Мохаммад Омар'],
    },
    definition: {
      en: 'Founder of the Taliban and head of their state in Afghanistan from 1996 to 2001. Died in 2013.',
      ru: 'Основатель движения «Талибан», глава его государства в Афганистане в 1996–2001 годах. Умер в 2013 году.',
    },
    roles: [
      { title: { en: 'Leader of the Islamic Emirate of Afghanistan', ru: 'Глава Исламского Эмирата Афганистан' }, from: '1996', to: '2001' },
    ],
    wikipedia: 'Mullah Omar',
  },
  {
    id: 'mullah-yaqoob',
    kind: 'person',
    of: 'taliban',
    name: { en: 'Mullah Yaqoob', ru: 'Мулла Якуб' },
    aliases: {
      en: ['Mohammad Yaqoob', 'Mullah Mohammad Yaqoob', 'Mohammad Yaqoob Mujahid'],
      ru: ['Мохаммад Якуб', '?Мухаммад Якуб'],
    },
    definition: {
      en: 'Acting minister of defence of Afghanistan from 2021; son of Mullah Omar.',
      ru: 'Исполняющий обязанности министра обороны Афганистана с 2021 года; сын муллы Омара.',
    },
    roles: [
      { title: { en: 'Acting Minister of Defence of Afghanistan', ru: 'Исполняющий обязанности министра обороны Афганистана' }, from: '2021-09-07' },
    ],
    wikipedia: 'Mullah Yaqoob',
  },
  {
    id: 'muqtada-al-sadr',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Muqtada al-Sadr', ru: 'Муктада ас-Садр' },
    aliases: {
      en: ['?al-Sadr', '?Sadr', 'Moqtada al-Sadr', 'Moqtada Sadr'],
      ru: ['?ас-Садр', 'Моктада ас-Садр'],
    },
    definition: {
      en: 'Iraqi Shia cleric and politician, leader of the Sadrist movement from 2003; announced withdrawal from politics in 2022.',
      ru: 'Иракский шиитский религиозный и политический деятель, с 2003 года лидер движения садристов; в 2022 году объявил об уходе из политики.',
    },
    roles: [
      { title: { en: 'Leader of the Sadrist movement', ru: 'Лидер движения садристов' }, from: '2003' },
    ],
    wikipedia: 'Muqtada al-Sadr',
  },
  {
    id: 'mustafa-al-kadhimi',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Mustafa al-Kadhimi', ru: 'Мустафа аль-Казыми' },
    aliases: {
      en: ['Kadhimi', 'al-Kadhimi', 'Mustafa Al-Kadhimi'],
      ru: ['аль-Казыми', 'аль-Казими', 'Мустафа аль-Казими'],
    },
    definition: {
      en: 'Prime minister of Iraq from 2020 to 2022.',
      ru: 'Премьер-министр Ирака в 2020–2022 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Iraq', ru: 'Премьер-министр Ирака' }, from: '2020-05', to: '2022-10-27' },
    ],
    wikipedia: 'Mustafa al-Kadhimi',
  },
  {
    id: 'mustafa-kemal-ataturk',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Mustafa Kemal Atatürk', ru: 'Мустафа Кемаль Ататюрк' },
    aliases: {
      en: ['Atatürk', 'Ataturk', 'Mustafa Kemal', 'Kemal Atatürk', 'Kemal Ataturk', 'Mustafa Kemal Ataturk'],
      ru: ['Ататюрк', 'Мустафа Кемаль'],
    },
    definition: {
      en: 'Founder of the Republic of Turkey and its first president, from 1923 to his death in 1938.',
      ru: 'Основатель Турецкой Республики и её первый президент, с 1923 года до смерти в 1938 году.',
    },
    roles: [
      { title: { en: 'President of Turkey', ru: 'Президент Турции' }, from: '1923-10-29', to: '1938-11-10' },
    ],
    wikipedia: 'Mustafa Kemal Atatürk',
  },
  {
    id: 'nabih-berri',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Nabih Berri', ru: 'Набих Берри' },
    aliases: {
      en: ['Berri'],
      ru: ['Берри'],
    },
    definition: {
      en: 'Speaker of the parliament of Lebanon from 1992; leader of the Amal Movement.',
      ru: 'Председатель парламента Ливана с 1992 года; лидер движения «Амаль».',
    },
    roles: [
      { title: { en: 'Speaker of the Parliament of Lebanon', ru: 'Председатель парламента Ливана' }, from: '1992-10' },
    ],
    wikipedia: 'Nabih Berri',
  },
  {
    id: 'naftali-bennett',
    kind: 'person',
    of: 'israel',
    name: { en: 'Naftali Bennett', ru: 'Нафтали Беннет' },
    aliases: {
      en: ['?Bennett'],
      ru: ['?Беннет', 'Нафтали Беннетт'],
    },
    definition: {
      en: 'Prime minister of Israel from 2021 to 2022; defence minister from 2019 to 2020.',
      ru: 'Премьер-министр Израиля в 2021–2022 годах; министр обороны в 2019–2020 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '2019-11', to: '2020-05' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '2021-06-13', to: '2022-06-30' },
    ],
    wikipedia: 'Naftali Bennett',
  },
  {
    id: 'naim-qassem',
    kind: 'person',
    of: 'hezbollah',
    name: { en: 'Naim Qassem', ru: 'Наим Касем' },
    aliases: {
      en: ['?Qassem', 'Naim Kassem'],
      ru: ['?Касем', 'Наим Кассем'],
    },
    definition: {
      en: 'Secretary-general of Hezbollah from 2024.',
      ru: 'Генеральный секретарь «Хезболлы» с 2024 года.',
    },
    roles: [
      { title: { en: 'Secretary-General of Hezbollah', ru: 'Генеральный секретарь «Хезболлы»' }, from: '2024-10-29' },
    ],
    wikipedia: 'Naim Qassem',
  },
  {
    id: 'najib-mikati',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Najib Mikati', ru: 'Наджиб Микати' },
    aliases: {
      en: ['Mikati'],
      ru: ['Микати'],
    },
    definition: {
      en: 'Prime minister of Lebanon in 2005, from 2011 to 2014 and from 2021 to 2025.',
      ru: 'Премьер-министр Ливана в 2005, 2011–2014 и 2021–2025 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '2005-04', to: '2005-07' },
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '2011-06-13', to: '2014-02-15' },
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '2021-09-10', to: '2025-02-08' },
    ],
    wikipedia: 'Najib Mikati',
  },
  {
    id: 'nawaf-salam',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Nawaf Salam', ru: 'Наваф Салам' },
    aliases: {
      en: ['?Salam'],
      ru: ['?Салам'],
    },
    definition: {
      en: 'Prime minister of Lebanon from 2025; president of the International Court of Justice from 2024 to 2025.',
      ru: 'Премьер-министр Ливана с 2025 года; председатель Международного суда ООН в 2024–2025 годах.',
    },
    roles: [
      { title: { en: 'President of the International Court of Justice', ru: 'Председатель Международного суда ООН' }, from: '2024-02-06', to: '2025-01' },
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '2025-02-08' },
    ],
    wikipedia: 'Nawaf Salam',
  },
  {
    id: 'nechirvan-barzani',
    kind: 'person',
    of: 'iraqi-kurdistan',
    name: { en: 'Nechirvan Barzani', ru: 'Нечирван Барзани' },
    aliases: {
      en: ['?Barzani'],
      ru: ['?Барзани'],
    },
    definition: {
      en: 'President of the Kurdistan Region of Iraq from 2019.',
      ru: 'Президент Курдского региона Ирака с 2019 года.',
    },
    roles: [
      { title: { en: 'President of the Kurdistan Region of Iraq', ru: 'Президент Курдского региона Ирака' }, from: '2019-06' },
    ],
    wikipedia: 'Nechirvan Barzani',
  },
  {
    id: 'necmettin-erbakan',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Necmettin Erbakan', ru: 'Неджметтин Эрбакан' },
    aliases: {
      en: ['Erbakan'],
      ru: ['Эрбакан'],
    },
    definition: {
      en: 'Prime minister of Turkey from 1996 to 1997; led the Welfare Party; left office under pressure from the army.',
      ru: 'Премьер-министр Турции в 1996–1997 годах; лидер Партии благоденствия; ушёл в отставку под давлением военных.',
    },
    roles: [
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '1996-06-28', to: '1997-06-30' },
    ],
    wikipedia: 'Necmettin Erbakan',
  },
  {
    id: 'nouri-al-maliki',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Nouri al-Maliki', ru: 'Нури аль-Малики' },
    aliases: {
      en: ['Maliki', 'al-Maliki', 'Nuri al-Maliki'],
      ru: ['Малики', 'аль-Малики'],
    },
    definition: {
      en: 'Prime minister of Iraq from 2006 to 2014.',
      ru: 'Премьер-министр Ирака в 2006–2014 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Iraq', ru: 'Премьер-министр Ирака' }, from: '2006-05-20', to: '2014-09-08' },
    ],
    wikipedia: 'Nouri al-Maliki',
  },
  {
    id: 'osama-bin-laden',
    kind: 'person',
    of: 'al-qaeda',
    name: { en: 'Osama bin Laden', ru: 'Усама бен Ладен' },
    aliases: {
      en: ['bin Laden', 'Usama bin Laden'],
      ru: ['бен Ладен', 'Усама бин Ладен', 'Осама бен Ладен'],
    },
    definition: {
      en: 'Saudi-born founder and leader of al-Qaeda, which carried out the attacks of 11 September 2001; killed by US forces in Pakistan in 2011.',
      ru: 'Основатель и лидер «Аль-Каиды», осуществившей теракты 11 сентября 2001 года, уроженец Саудовской Аравии; убит спецназом США в Пакистане в 2011 году.',
    },
    roles: [
      { title: { en: 'Leader of al-Qaeda', ru: 'Лидер «Аль-Каиды»' }, from: '1988', to: '2011-05-02' },
    ],
    wikipedia: 'Osama bin Laden',
  },
  {
    id: 'ozgur-ozel',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Özgür Özel', ru: 'Озгюр Озель' },
    aliases: {
      en: ['Ozgur Ozel', '?Özel', '?Ozel'],
      ru: ['?Озель', 'Озгюр Озел'],
    },
    definition: {
      en: "Turkish politician, leader of the opposition Republican People's Party from November 2023.",
      ru: 'Турецкий политик, с ноября 2023 года лидер оппозиционной Народно-республиканской партии.',
    },
    roles: [
      { title: { en: "Leader of the Republican People's Party", ru: 'Лидер Народно-республиканской партии' }, from: '2023-11' },
    ],
    wikipedia: 'Özgür Özel',
  },
  {
    id: 'qaboos-bin-said',
    kind: 'person',
    of: 'oman',
    name: { en: 'Qaboos bin Said', ru: 'Кабус бин Саид' },
    aliases: {
      en: ['Sultan Qaboos'],
      ru: ['Кабус бен Саид', 'султан Кабус'],
    },
    definition: {
      en: 'Sultan of Oman from 1970 to 2020.',
      ru: 'Султан Омана в 1970–2020 годах.',
    },
    roles: [
      { title: { en: 'Sultan of Oman', ru: 'Султан Омана' }, from: '1970-07-23', to: '2020-01-10' },
    ],
    wikipedia: 'Qaboos bin Said',
  },
  {
    id: 'qassem-soleimani',
    kind: 'person',
    of: 'iran',
    name: { en: 'Qassem Soleimani', ru: 'Касем Сулеймани' },
    aliases: {
      en: ['Soleimani', 'Suleimani', 'Qasem Soleimani', 'Qassem Suleimani', 'Qasem Suleimani'],
      ru: ['Сулеймани', 'Солеймани', 'Касем Солеймани'],
    },
    definition: {
      en: 'Iranian general, commander of the Quds Force of the Revolutionary Guards from 1998; killed by a US strike in Baghdad in January 2020.',
      ru: 'Иранский генерал, с 1998 года командующий силами «Кудс» КСИР; убит ударом США в Багдаде в январе 2020 года.',
    },
    roles: [
      { title: { en: 'Commander of the Quds Force', ru: 'Командующий силами «Кудс»' }, from: '1998', to: '2020-01-03' },
    ],
    wikipedia: 'Qassem Soleimani',
  },
  {
    id: 'rafik-hariri',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Rafik Hariri', ru: 'Рафик Харири' },
    aliases: {
      en: ['?Hariri', 'Rafiq Hariri', 'Rafic Hariri', 'Rafik al-Hariri', 'Rafiq al-Hariri'],
      ru: ['?Харири'],
    },
    definition: {
      en: 'Prime minister of Lebanon from 1992 to 1998 and from 2000 to 2004; assassinated in February 2005.',
      ru: 'Премьер-министр Ливана в 1992–1998 и 2000–2004 годах; убит в феврале 2005 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '1992-10', to: '1998-12' },
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '2000-10', to: '2004-10' },
    ],
    wikipedia: 'Rafik Hariri',
  },
  {
    id: 'rashad-al-alimi',
    kind: 'person',
    of: 'yemen',
    name: { en: 'Rashad al-Alimi', ru: 'Рашад аль-Алими' },
    aliases: {
      en: ['al-Alimi', 'Rashad Al-Alimi'],
      ru: ['аль-Алими'],
    },
    definition: {
      en: 'Chairman of the Presidential Leadership Council of Yemen from 2022.',
      ru: 'Председатель Совета президентского руководства Йемена с 2022 года.',
    },
    roles: [
      { title: { en: 'Chairman of the Presidential Leadership Council of Yemen', ru: 'Председатель Совета президентского руководства Йемена' }, from: '2022-04-07' },
    ],
    wikipedia: 'Rashad al-Alimi',
  },
  {
    id: 'recep-tayyip-erdogan',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Recep Tayyip Erdoğan', ru: 'Реджеп Тайип Эрдоган' },
    aliases: {
      en: ['Recep Tayyip Erdogan', 'Tayyip Erdogan', 'Tayyip Erdoğan', 'Erdoğan', 'Erdogan'],
      ru: ['Эрдоган', 'Тайип Эрдоган', 'Реджеп Эрдоган'],
    },
    definition: {
      en: 'President of Turkey from 2014, prime minister from 2003 to 2014; a founder of the Justice and Development Party.',
      ru: 'Президент Турции с 2014 года, премьер-министр в 2003–2014 годах; один из основателей Партии справедливости и развития.',
    },
    roles: [
      { title: { en: 'Mayor of Istanbul', ru: 'Мэр Стамбула' }, from: '1994-03-27', to: '1998-11-06' },
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '2003-03-14', to: '2014-08-28' },
      { title: { en: 'President of Turkey', ru: 'Президент Турции' }, from: '2014-08-28' },
    ],
    wikipedia: 'Recep Tayyip Erdoğan',
  },
  {
    id: 'reuven-rivlin',
    kind: 'person',
    of: 'israel',
    name: { en: 'Reuven Rivlin', ru: 'Реувен Ривлин' },
    aliases: {
      en: ['Rivlin'],
      ru: ['Ривлин'],
    },
    definition: {
      en: 'President of Israel from 2014 to 2021.',
      ru: 'Президент Израиля в 2014–2021 годах.',
    },
    roles: [
      { title: { en: 'President of Israel', ru: 'Президент Израиля' }, from: '2014-07-24', to: '2021-07-07' },
    ],
    wikipedia: 'Reuven Rivlin',
  },
  {
    id: 'reza-pahlavi',
    kind: 'person',
    of: 'iran',
    name: { en: 'Reza Pahlavi', ru: 'Реза Пехлеви' },
    aliases: {
      en: ['?Pahlavi', 'Reza Pahlavi II'],
      ru: ['?Пехлеви'],
    },
    definition: {
      en: 'Son of the last shah of Iran, heir to the throne until 1979; an opposition figure in exile in the United States.',
      ru: 'Сын последнего шаха Ирана, до 1979 года наследник престола; деятель оппозиции, живёт в США.',
    },
    roles: [
      { title: { en: 'Crown Prince of Iran', ru: 'Наследный принц Ирана' }, from: '1967-10-26', to: '1979-02-11' },
    ],
    wikipedia: 'Reza Pahlavi, Crown Prince of Iran',
  },
  {
    id: 'ron-dermer',
    kind: 'person',
    of: 'israel',
    name: { en: 'Ron Dermer', ru: 'Рон Дермер' },
    aliases: {
      en: ['Dermer'],
      ru: ['Дермер'],
    },
    definition: {
      en: 'Minister of strategic affairs of Israel from 2022 to 2025; ambassador of Israel to the United States from 2013 to 2021.',
      ru: 'Министр стратегического планирования Израиля в 2022–2025 годах; посол Израиля в США в 2013–2021 годах.',
    },
    roles: [
      { title: { en: 'Ambassador of Israel to the United States', ru: 'Посол Израиля в США' }, from: '2013', to: '2021' },
      { title: { en: 'Minister of Strategic Affairs of Israel', ru: 'Министр стратегического планирования Израиля' }, from: '2022-12-29', to: '2025-11' },
    ],
    wikipedia: 'Ron Dermer',
  },
  {
    id: 'ruhollah-khomeini',
    kind: 'person',
    of: 'iran',
    name: { en: 'Ruhollah Khomeini', ru: 'Рухолла Хомейни' },
    aliases: {
      en: ['Khomeini', 'Ayatollah Khomeini', 'Ayatollah Ruhollah Khomeini'],
      ru: ['Хомейни', 'аятолла Хомейни', 'Рухолла Мусави Хомейни'],
    },
    definition: {
      en: "Leader of Iran's revolution of 1979, founder of the Islamic Republic and its supreme leader until his death in 1989.",
      ru: 'Лидер революции 1979 года в Иране, основатель Исламской Республики и её верховный руководитель до смерти в 1989 году.',
    },
    roles: [
      { title: { en: 'Supreme Leader of Iran', ru: 'Верховный руководитель (рахбар) Ирана' }, from: '1979-12', to: '1989-06-03' },
    ],
    wikipedia: 'Ruhollah Khomeini',
  },
  {
    id: 'saad-hariri',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Saad Hariri', ru: 'Саад Харири' },
    aliases: {
      en: ['?Hariri', 'Saad al-Hariri'],
      ru: ['?Харири'],
    },
    definition: {
      en: 'Prime minister of Lebanon from 2009 to 2011 and from 2016 to 2020; son of Rafik Hariri.',
      ru: 'Премьер-министр Ливана в 2009–2011 и 2016–2020 годах; сын Рафика Харири.',
    },
    roles: [
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '2009-11-09', to: '2011-06-13' },
      { title: { en: 'Prime Minister of Lebanon', ru: 'Премьер-министр Ливана' }, from: '2016-12-18', to: '2020-01-21' },
    ],
    wikipedia: 'Saad Hariri',
  },
  {
    id: 'sabah-al-ahmad',
    kind: 'person',
    of: 'kuwait',
    name: { en: 'Sabah al-Ahmad al-Jaber al-Sabah', ru: 'Сабах аль-Ахмед ас-Сабах' },
    aliases: {
      en: ['Sabah al-Ahmad', 'Sabah al-Ahmad al-Sabah'],
      ru: ['Сабах аль-Ахмед'],
    },
    definition: {
      en: 'Emir of Kuwait from 2006 to 2020.',
      ru: 'Эмир Кувейта в 2006–2020 годах.',
    },
    roles: [
      { title: { en: 'Emir of Kuwait', ru: 'Эмир Кувейта' }, from: '2006-01-29', to: '2020-09-29' },
    ],
    wikipedia: 'Sabah Al-Ahmad Al-Jaber Al-Sabah',
  },
  {
    id: 'saddam-hussein',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Saddam Hussein', ru: 'Саддам Хусейн' },
    aliases: {
      en: ['Saddam', 'Saddam Husayn'],
      ru: ['Саддам'],
    },
    definition: {
      en: 'Ruler of Iraq as president from 1979 until the invasion led by the United States in 2003; executed in 2006.',
      ru: 'Президент Ирака с 1979 года до вторжения коалиции во главе с США в 2003 году; казнён в 2006 году.',
    },
    roles: [
      { title: { en: 'President of Iraq', ru: 'Президент Ирака' }, from: '1979-07-16', to: '2003-04-09' },
    ],
    wikipedia: 'Saddam Hussein',
  },
  {
    id: 'saeed-jalili',
    kind: 'person',
    of: 'iran',
    name: { en: 'Saeed Jalili', ru: 'Саид Джалили' },
    aliases: {
      en: ['Jalili'],
      ru: ['Джалили'],
    },
    definition: {
      en: 'Secretary of the Supreme National Security Council of Iran from 2007 to 2013; runner-up in the presidential election of 2024.',
      ru: 'Секретарь Высшего совета национальной безопасности Ирана в 2007–2013 годах; занял второе место на президентских выборах 2024 года.',
    },
    roles: [
      { title: { en: 'Secretary of the Supreme National Security Council of Iran', ru: 'Секретарь Высшего совета национальной безопасности Ирана' }, from: '2007-10-20', to: '2013-09-10' },
    ],
    wikipedia: 'Saeed Jalili',
  },
  {
    id: 'salam-fayyad',
    kind: 'person',
    of: 'palestine',
    name: { en: 'Salam Fayyad', ru: 'Салям Файяд' },
    aliases: {
      en: ['Fayyad'],
      ru: ['?Файяд'],
    },
    definition: {
      en: 'Prime minister of the Palestinian Authority from 2007 to 2013.',
      ru: 'Премьер-министр Палестинской национальной администрации в 2007–2013 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Palestinian Authority', ru: 'Премьер-министр Палестинской национальной администрации' }, from: '2007-06', to: '2013-06' },
    ],
    wikipedia: 'Salam Fayyad',
  },
  {
    id: 'sameh-shoukry',
    kind: 'person',
    of: 'egypt',
    name: { en: 'Sameh Shoukry', ru: 'Самех Шукри' },
    aliases: {
      en: ['Shoukry', 'Sameh Shukri'],
      ru: ['?Шукри'],
    },
    definition: {
      en: 'Foreign minister of Egypt from 2014 to 2024.',
      ru: 'Министр иностранных дел Египта в 2014–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Egypt', ru: 'Министр иностранных дел Египта' }, from: '2014-06', to: '2024-07-03' },
    ],
    wikipedia: 'Sameh Shoukry',
  },
  {
    id: 'saud-al-faisal',
    kind: 'person',
    of: 'saudi-arabia',
    name: { en: 'Saud al-Faisal', ru: 'Сауд аль-Фейсал' },
    aliases: {
      en: ['Prince Saud al-Faisal'],
      ru: ['Сауд аль-Фейсаль'],
    },
    definition: {
      en: 'Foreign minister of Saudi Arabia from 1975 to 2015.',
      ru: 'Министр иностранных дел Саудовской Аравии в 1975–2015 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Saudi Arabia', ru: 'Министр иностранных дел Саудовской Аравии' }, from: '1975', to: '2015-04-29' },
    ],
    wikipedia: 'Saud bin Faisal Al Saud',
  },
  {
    id: 'selahattin-demirtas',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Selahattin Demirtaş', ru: 'Селахаттин Демирташ' },
    aliases: {
      en: ['Demirtaş', 'Demirtas', 'Selahattin Demirtas'],
      ru: ['Демирташ'],
    },
    definition: {
      en: "Kurdish politician of Turkey, co-chair of the Peoples' Democratic Party 2014–2018; imprisoned from 2016.",
      ru: 'Курдский политик в Турции, сопредседатель Демократической партии народов в 2014–2018 годах; с 2016 года в заключении.',
    },
    roles: [
      { title: { en: "Co-chair of the Peoples' Democratic Party", ru: 'Сопредседатель Демократической партии народов' }, from: '2014-06', to: '2018-02' },
    ],
    wikipedia: 'Selahattin Demirtaş',
  },
  {
    id: 'shimon-peres',
    kind: 'person',
    of: 'israel',
    name: { en: 'Shimon Peres', ru: 'Шимон Перес' },
    aliases: {
      en: ['?Peres'],
      ru: ['?Перес'],
    },
    definition: {
      en: 'President of Israel 2007–2014, prime minister 1984–1986 and 1995–1996; shared the Nobel Peace Prize of 1994. Died in 2016.',
      ru: 'Президент Израиля в 2007–2014 годах, премьер-министр в 1984–1986 и 1995–1996 годах; лауреат Нобелевской премии мира 1994 года. Умер в 2016 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1984-09-13', to: '1986-10-20' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1995-11-04', to: '1996-06-18' },
      { title: { en: 'President of Israel', ru: 'Президент Израиля' }, from: '2007-07-15', to: '2014-07-24' },
    ],
    wikipedia: 'Shimon Peres',
  },
  {
    id: 'sirajuddin-haqqani',
    kind: 'person',
    of: 'taliban',
    name: { en: 'Sirajuddin Haqqani', ru: 'Сираджуддин Хаккани' },
    aliases: {
      en: ['?Haqqani'],
      ru: ['?Хаккани'],
    },
    definition: {
      en: 'Acting minister of the interior of Afghanistan from 2021; leader of the Haqqani network.',
      ru: 'Исполняющий обязанности министра внутренних дел Афганистана с 2021 года; лидер «сети Хаккани».',
    },
    roles: [
      { title: { en: 'Acting Minister of the Interior of Afghanistan', ru: 'Исполняющий обязанности министра внутренних дел Афганистана' }, from: '2021-09-07' },
    ],
    wikipedia: 'Sirajuddin Haqqani',
  },
  {
    id: 'suleyman-demirel',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Süleyman Demirel', ru: 'Сулейман Демирель' },
    aliases: {
      en: ['Demirel', 'Suleyman Demirel'],
      ru: ['Демирель'],
    },
    definition: {
      en: 'President of Turkey 1993–2000; prime minister several times between 1965 and 1993.',
      ru: 'Президент Турции в 1993–2000 годах; в 1965–1993 годах несколько раз возглавлял правительство.',
    },
    roles: [
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '1965-10-27', to: '1971-03' },
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '1991-11', to: '1993-05-16' },
      { title: { en: 'President of Turkey', ru: 'Президент Турции' }, from: '1993-05-16', to: '2000-05-16' },
    ],
    wikipedia: 'Süleyman Demirel',
  },
  {
    id: 'tahnoun-bin-zayed',
    kind: 'person',
    of: 'united-arab-emirates',
    name: { en: 'Tahnoun bin Zayed', ru: 'Тахнун бин Зайед' },
    aliases: {
      en: ['Tahnoon bin Zayed', 'Tahnoun bin Zayed Al Nahyan'],
      ru: ['Тахнун бен Зайед', 'Тахнун ибн Зайед'],
    },
    definition: {
      en: 'National security adviser of the United Arab Emirates from 2016.',
      ru: 'Советник по национальной безопасности ОАЭ с 2016 года.',
    },
    roles: [
      { title: { en: 'National Security Adviser of the United Arab Emirates', ru: 'Советник по национальной безопасности ОАЭ' }, from: '2016' },
    ],
    wikipedia: 'Tahnoun bin Zayed Al Nahyan',
  },
  {
    id: 'tamim-bin-hamad',
    kind: 'person',
    of: 'qatar',
    name: { en: 'Tamim bin Hamad Al Thani', ru: 'Тамим бин Хамад Аль Тани' },
    aliases: {
      en: ['Tamim bin Hamad', 'Sheikh Tamim'],
      ru: ['Тамим бен Хамад Аль Тани', 'Тамим ибн Хамад Аль Тани', 'шейх Тамим'],
    },
    definition: {
      en: 'Emir of Qatar from 2013.',
      ru: 'Эмир Катара с 2013 года.',
    },
    roles: [
      { title: { en: 'Emir of Qatar', ru: 'Эмир Катара' }, from: '2013-06-25' },
    ],
    wikipedia: 'Tamim bin Hamad Al Thani',
  },
  {
    id: 'tansu-ciller',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Tansu Çiller', ru: 'Тансу Чиллер' },
    aliases: {
      en: ['Çiller', 'Ciller', 'Tansu Ciller'],
      ru: ['Чиллер'],
    },
    definition: {
      en: 'Prime minister of Turkey from 1993 to 1996.',
      ru: 'Премьер-министр Турции в 1993–1996 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '1993-06-25', to: '1996-03' },
    ],
    wikipedia: 'Tansu Çiller',
  },
  {
    id: 'tariq-aziz',
    kind: 'person',
    of: 'iraq',
    name: { en: 'Tariq Aziz', ru: 'Тарик Азиз' },
    aliases: {
      en: ['?Aziz'],
      ru: ['?Азиз'],
    },
    definition: {
      en: 'Foreign minister of Iraq from 1983 to 1991; later deputy prime minister, until 2003.',
      ru: 'Министр иностранных дел Ирака в 1983–1991 годах; затем, до 2003 года, заместитель премьер-министра.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Iraq', ru: 'Министр иностранных дел Ирака' }, from: '1983', to: '1991' },
    ],
    wikipedia: 'Tariq Aziz',
  },
  {
    id: 'turgut-ozal',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Turgut Özal', ru: 'Тургут Озал' },
    aliases: {
      en: ['Özal', 'Ozal', 'Turgut Ozal'],
      ru: ['Озал'],
    },
    definition: {
      en: 'President of Turkey from 1989 to 1993; prime minister from 1983 to 1989.',
      ru: 'Президент Турции в 1989–1993 годах; премьер-министр в 1983–1989 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '1983-12-13', to: '1989-11' },
      { title: { en: 'President of Turkey', ru: 'Президент Турции' }, from: '1989-11-09', to: '1993-04-17' },
    ],
    wikipedia: 'Turgut Özal',
  },
  {
    id: 'tzipi-livni',
    kind: 'person',
    of: 'israel',
    name: { en: 'Tzipi Livni', ru: 'Ципи Ливни' },
    aliases: {
      en: ['Livni'],
      ru: ['Ливни'],
    },
    definition: {
      en: 'Foreign minister of Israel from 2006 to 2009.',
      ru: 'Министр иностранных дел Израиля в 2006–2009 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '2006-01', to: '2009-03' },
    ],
    wikipedia: 'Tzipi Livni',
  },
  {
    id: 'walid-jumblatt',
    kind: 'person',
    of: 'lebanon',
    name: { en: 'Walid Jumblatt', ru: 'Валид Джумблат' },
    aliases: {
      en: ['Jumblatt'],
      ru: ['Джумблат'],
    },
    definition: {
      en: 'Lebanese politician, leader of the Druze community, headed the Progressive Socialist Party 1977–2023.',
      ru: 'Ливанский политик, лидер друзской общины, в 1977–2023 годах возглавлял Прогрессивно-социалистическую партию.',
    },
    roles: [
      { title: { en: 'Leader of the Progressive Socialist Party', ru: 'Лидер Прогрессивно-социалистической партии Ливана' }, from: '1977', to: '2023' },
    ],
    wikipedia: 'Walid Jumblatt',
  },
  {
    id: 'walid-muallem',
    kind: 'person',
    of: 'syria',
    name: { en: 'Walid Muallem', ru: 'Валид Муаллем' },
    aliases: {
      en: ['Muallem', 'Walid al-Muallem', 'Walid al-Moallem'],
      ru: ['Муаллем', 'Валид аль-Муаллем'],
    },
    definition: {
      en: 'Foreign minister of Syria from 2006 to 2020.',
      ru: 'Министр иностранных дел Сирии в 2006–2020 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Syria', ru: 'Министр иностранных дел Сирии' }, from: '2006-02', to: '2020-11-16' },
    ],
    wikipedia: 'Walid Muallem',
  },
  {
    id: 'yahya-sinwar',
    kind: 'person',
    of: 'hamas',
    name: { en: 'Yahya Sinwar', ru: 'Яхья Синвар' },
    aliases: {
      en: ['Sinwar', 'Yahya al-Sinwar'],
      ru: ['Синвар', 'Яхья ас-Синвар'],
    },
    definition: {
      en: 'Leader of Hamas in Gaza from 2017 and of the whole movement from August 2024; killed by Israeli forces in October 2024.',
      ru: 'Лидер ХАМАС в секторе Газа с 2017 года, с августа 2024 года глава всего движения; убит израильскими военными в октябре 2024 года.',
    },
    roles: [
      { title: { en: 'Leader of Hamas in Gaza', ru: 'Лидер ХАМАС в секторе Газа' }, from: '2017-02', to: '2024-10-16' },
      { title: { en: 'Head of the Political Bureau of Hamas', ru: 'Глава политбюро ХАМАС' }, from: '2024-08', to: '2024-10-16' },
    ],
    wikipedia: 'Yahya Sinwar',
  },
  {
    id: 'yair-lapid',
    kind: 'person',
    of: 'israel',
    name: { en: 'Yair Lapid', ru: 'Яир Лапид' },
    aliases: {
      en: ['Lapid'],
      ru: ['Лапид'],
    },
    definition: {
      en: 'Prime minister of Israel in 2022; foreign minister from 2021 to 2022; leader of Yesh Atid.',
      ru: 'Премьер-министр Израиля в 2022 году; министр иностранных дел в 2021–2022 годах; лидер партии «Еш Атид».',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Israel', ru: 'Министр иностранных дел Израиля' }, from: '2021-06-13', to: '2022-12-29' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '2022-07-01', to: '2022-12-29' },
    ],
    wikipedia: 'Yair Lapid',
  },
  {
    id: 'yasar-guler',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Yaşar Güler', ru: 'Яшар Гюлер' },
    aliases: {
      en: ['Yasar Guler', '?Guler', '?Güler'],
      ru: ['?Гюлер'],
    },
    definition: {
      en: 'Defence minister of Turkey from 2023; chief of the General Staff from 2018 to 2023.',
      ru: 'Министр обороны Турции с 2023 года; начальник Генерального штаба в 2018–2023 годах.',
    },
    roles: [
      { title: { en: 'Chief of the General Staff of Turkey', ru: 'Начальник Генерального штаба Турции' }, from: '2018-07', to: '2023-06' },
      { title: { en: 'Minister of Defence of Turkey', ru: 'Министр обороны Турции' }, from: '2023-06' },
    ],
    wikipedia: 'Yaşar Güler',
  },
  {
    id: 'yasser-arafat',
    kind: 'person',
    of: 'palestine',
    name: { en: 'Yasser Arafat', ru: 'Ясир Арафат' },
    aliases: {
      en: ['Arafat', 'Yasir Arafat'],
      ru: ['Арафат'],
    },
    definition: {
      en: 'Leader of the Palestine Liberation Organization from 1969 and first president of the Palestinian Authority, from 1994 to his death in 2004.',
      ru: 'Лидер Организации освобождения Палестины с 1969 года, первый глава Палестинской национальной администрации — с 1994 года до смерти в 2004 году.',
    },
    roles: [
      { title: { en: 'Chairman of the Palestine Liberation Organization', ru: 'Председатель Исполкома Организации освобождения Палестины' }, from: '1969-02', to: '2004-11-11' },
      { title: { en: 'President of the Palestinian Authority', ru: 'Глава Палестинской национальной администрации' }, from: '1994-07', to: '2004-11-11' },
    ],
    wikipedia: 'Yasser Arafat',
  },
  {
    id: 'yitzhak-rabin',
    kind: 'person',
    of: 'israel',
    name: { en: 'Yitzhak Rabin', ru: 'Ицхак Рабин' },
    aliases: {
      en: ['Rabin'],
      ru: ['Рабин'],
    },
    definition: {
      en: 'Prime minister of Israel 1974–1977 and from 1992, signed the Oslo accords with the PLO; assassinated in November 1995.',
      ru: 'Премьер-министр Израиля в 1974–1977 годах и с 1992 года, подписал соглашения в Осло с ООП; убит в ноябре 1995 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1974-06-03', to: '1977' },
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '1984-09-13', to: '1990-03-15' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1992-07-13', to: '1995-11-04' },
    ],
    wikipedia: 'Yitzhak Rabin',
  },
  {
    id: 'yitzhak-shamir',
    kind: 'person',
    of: 'israel',
    name: { en: 'Yitzhak Shamir', ru: 'Ицхак Шамир' },
    aliases: {
      en: ['?Shamir'],
      ru: ['?Шамир'],
    },
    definition: {
      en: 'Prime minister of Israel from 1983 to 1984 and from 1986 to 1992.',
      ru: 'Премьер-министр Израиля в 1983–1984 и 1986–1992 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1983-10-10', to: '1984-09-13' },
      { title: { en: 'Prime Minister of Israel', ru: 'Премьер-министр Израиля' }, from: '1986-10-20', to: '1992-07-13' },
    ],
    wikipedia: 'Yitzhak Shamir',
  },
  {
    id: 'yoav-gallant',
    kind: 'person',
    of: 'israel',
    name: { en: 'Yoav Gallant', ru: 'Йоав Галант' },
    aliases: {
      en: ['?Gallant', 'Yoav Galant'],
      ru: ['Галант', 'Йоав Галлант'],
    },
    definition: {
      en: 'Defence minister of Israel from 2022 to 2024.',
      ru: 'Министр обороны Израиля в 2022–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Israel', ru: 'Министр обороны Израиля' }, from: '2022-12-29', to: '2024-11' },
    ],
    wikipedia: 'Yoav Gallant',
  },
  {
    id: 'zayed-bin-sultan',
    kind: 'person',
    of: 'united-arab-emirates',
    name: { en: 'Zayed bin Sultan Al Nahyan', ru: 'Зайед ибн Султан Аль Нахайян' },
    aliases: {
      en: ['Sheikh Zayed', 'Zayed bin Sultan'],
      ru: ['шейх Зайед'],
    },
    definition: {
      en: 'President of the United Arab Emirates from 1971 to 2004; founder of the federation, ruler of Abu Dhabi.',
      ru: 'Президент ОАЭ в 1971–2004 годах; основатель федерации, правитель Абу-Даби.',
    },
    roles: [
      { title: { en: 'President of the United Arab Emirates', ru: 'Президент ОАЭ' }, from: '1971-12-02', to: '2004-11-02' },
    ],
    wikipedia: 'Zayed bin Sultan Al Nahyan',
  },
];
