// Movements, armed groups and peoples that are no state.
import type { Entry } from '../model.ts';

export const groups: readonly Entry[] = [
  {
    id: 'africa-corps',
    kind: 'group',
    of: 'russia',
    name: { en: 'Africa Corps', ru: 'Африканский корпус' },
    aliases: {
      en: ['Russian Africa Corps'],
    },
    definition: {
      en: 'Russian force in Africa under the Ministry of Defence; took over the work of the Wagner Group there from late 2023, among others in Mali.',
      ru: 'Российское формирование в Африке, подчинённое Министерству обороны; с конца 2023 года сменило там «Вагнер», в том числе в Мали.',
    },
    wikipedia: 'Africa Corps (Russia)',
  },
  {
    id: 'al-qaeda',
    kind: 'group',
    name: { en: 'Al-Qaeda', ru: 'Аль-Каида' },
    aliases: {
      en: ['al-Qaeda', 'al-Qaida', "al-Qa'ida"],
      ru: ['аль-Каида', 'аль-Кайда'],
    },
    definition: {
      en: 'Islamist armed network founded by Osama bin Laden in the late 1980s; carried out the attacks of 11 September 2001 in the United States.',
      ru: 'Исламистская вооружённая сеть, созданная Усамой бен Ладеном в конце 1980-х годов; совершила теракты 11 сентября 2001 года в США.',
    },
    wikidata: 'Q34490',
    wikipedia: 'Al-Qaeda',
  },
  {
    id: 'al-qaeda-in-the-arabian-peninsula',
    kind: 'group',
    name: { en: 'Al-Qaeda in the Arabian Peninsula', ru: 'Аль-Каида на Аравийском полуострове' },
    aliases: {
      en: ['AQAP', 'al-Qaeda in the Arabian Peninsula', 'al-Qaida in the Arabian Peninsula'],
      ru: ['АКАП', 'аль-Каида на Аравийском полуострове'],
    },
    definition: {
      en: 'Branch of al-Qaeda in Yemen and Saudi Arabia, formed in 2009.',
      ru: 'Отделение «Аль-Каиды» в Йемене и Саудовской Аравии, создано в 2009 году.',
    },
    wikipedia: 'Al-Qaeda in the Arabian Peninsula',
  },
  {
    id: 'al-qaeda-in-the-islamic-maghreb',
    kind: 'group',
    name: { en: 'Al-Qaeda in the Islamic Maghreb', ru: 'Аль-Каида в странах исламского Магриба' },
    aliases: {
      en: ['AQIM', 'al-Qaeda in the Islamic Maghreb', 'al-Qaida in the Islamic Maghreb'],
      ru: ['АКИМ', 'аль-Каида в странах исламского Магриба', 'Аль-Каида исламского Магриба'],
    },
    definition: {
      en: 'Branch of al-Qaeda in North Africa and the Sahel; bears this name since 2007 and grew out of an Algerian armed group.',
      ru: 'Отделение «Аль-Каиды» в Северной Африке и Сахеле; под этим названием с 2007 года, выросло из алжирской вооружённой группы.',
    },
    wikipedia: 'Al-Qaeda in the Islamic Maghreb',
  },
  {
    id: 'al-shabaab',
    kind: 'group',
    name: { en: 'Al-Shabaab', ru: 'Аш-Шабааб' },
    aliases: {
      en: ['al-Shabaab', 'al-Shabab'],
      ru: ['аш-Шабааб', 'аль-Шабааб', 'Харакат аш-Шабааб'],
    },
    definition: {
      en: 'Islamist armed group in Somalia, active since about 2006 and allied with al-Qaeda; holds parts of the south and attacks in Kenya too.',
      ru: 'Исламистская вооружённая группа в Сомали, действует примерно с 2006 года, союзник «Аль-Каиды»; удерживает районы на юге, нападает и в Кении.',
    },
    wikipedia: 'Al-Shabaab (militant group)',
  },
  {
    id: 'arakan-army',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'Arakan Army', ru: 'Армия Аракана' },
    aliases: {
      en: ['?AA'],
      ru: ['Араканская армия'],
    },
    definition: {
      en: 'Armed group of the Rakhine people in western Myanmar, founded in 2009; holds most of Rakhine State since 2024.',
      ru: 'Вооружённая группа ракхайнцев на западе Мьянмы, основана в 2009 году; с 2024 года удерживает большую часть штата Ракхайн.',
    },
    wikipedia: 'Arakan Army',
  },
  {
    id: 'axis-of-resistance',
    kind: 'group',
    name: { en: 'Axis of Resistance', ru: 'Ось сопротивления' },
    aliases: {
      en: ['axis of resistance'],
      ru: ['ось сопротивления'],
    },
    definition: {
      en: 'Network of allied forces led by Iran: Hezbollah, the Houthis, Iraqi Shia militias, Hamas and, until the end of 2024, the Syrian state.',
      ru: 'Сеть союзных сил во главе с Ираном: «Хезболла», хуситы, шиитские ополчения Ирака, ХАМАС и, до конца 2024 года, власти Сирии.',
    },
    wikipedia: 'Axis of Resistance',
  },
  {
    id: 'azov',
    kind: 'group',
    name: { en: 'Azov Brigade', ru: 'Бригада «Азов»' },
    aliases: {
      en: ['Azov Regiment', 'Azov Battalion', 'Azov Movement', 'Azov Corps', 'Azov fighters', '?Azov'],
      ru: ['полк «Азов»', 'батальон «Азов»', 'корпус «Азов»', '~азовцы', '?Азов'],
    },
    definition: {
      en: 'Ukrainian unit formed in May 2014 as a volunteer battalion; part of the National Guard since late 2014. Defended Mariupol in 2022.',
      ru: 'Украинское подразделение, созданное в мае 2014 года как добровольческий батальон; с конца 2014 года в Национальной гвардии. В 2022 году обороняло Мариуполь.',
    },
    wikipedia: 'Azov Brigade',
  },
  {
    id: 'baloch-liberation-army',
    kind: 'group',
    of: 'pakistan',
    name: { en: 'Baloch Liberation Army', ru: 'Армия освобождения Белуджистана' },
    aliases: {
      en: ['Balochistan Liberation Army', 'Baluchistan Liberation Army', '?BLA'],
      ru: ['Освободительная армия Белуджистана', '?АОБ'],
    },
    definition: {
      en: "Separatist armed group in Pakistan's Balochistan province, active since about 2000; has also attacked Chinese nationals and projects.",
      ru: 'Сепаратистская вооружённая группа в пакистанской провинции Белуджистан, действует примерно с 2000 года; нападала и на граждан и объекты Китая.',
    },
    wikipedia: 'Balochistan Liberation Army',
  },
  {
    id: 'boko-haram',
    kind: 'group',
    of: 'nigeria',
    name: { en: 'Boko Haram', ru: 'Боко харам' },
    aliases: {
      en: ['Boko Haram militants'],
      ru: ['Боко Харам'],
    },
    definition: {
      en: 'Islamist armed group in north-eastern Nigeria and the Lake Chad basin, founded in 2002; has waged an insurgency since 2009.',
      ru: 'Исламистская вооружённая группа на северо-востоке Нигерии и в бассейне озера Чад, основана в 2002 году; с 2009 года ведёт вооружённую борьбу.',
    },
    wikipedia: 'Boko Haram',
  },
  {
    id: 'cozy-bear',
    kind: 'group',
    name: { en: 'Cozy Bear', ru: 'Cozy Bear' },
    aliases: {
      en: ['APT29', 'APT 29', 'Midnight Blizzard'],
      ru: ['APT29', 'APT 29'],
    },
    definition: {
      en: "Hacker group that the US and Britain attribute to Russia's foreign intelligence service; Russia denies it. Linked to the SolarWinds hack of 2020.",
      ru: 'Хакерская группа, которую США и Великобритания приписывают Службе внешней разведки России; Россия это отрицает. С ней связывают взлом SolarWinds 2020 года.',
    },
    wikipedia: 'Cozy Bear',
  },
  {
    id: 'donetsk-people-s-republic',
    kind: 'group',
    name: { en: "Donetsk People's Republic", ru: 'Донецкая народная республика' },
    aliases: {
      en: ['DNR', '?DPR'],
      ru: ['ДНР'],
    },
    definition: {
      en: 'Entity proclaimed in April 2014 in the Donetsk region of Ukraine and backed by Russia, which declared it annexed in September 2022; few states accept that.',
      ru: 'Образование, провозглашённое в апреле 2014 года в Донецкой области Украины при поддержке России; в сентябре 2022 года Россия объявила о его присоединении, мало кем признанном.',
    },
    wikipedia: "Donetsk People's Republic",
  },
  {
    id: 'east-turkestan-islamic-movement',
    kind: 'group',
    name: { en: 'East Turkestan Islamic Movement', ru: 'Исламское движение Восточного Туркестана' },
    aliases: {
      en: ['ETIM', 'Eastern Turkistan Islamic Movement', 'East Turkistan Islamic Movement', 'Turkistan Islamic Party', '?TIP'],
      ru: ['ИДВТ', 'Исламская партия Туркестана', 'Исламская партия Восточного Туркестана'],
    },
    definition: {
      en: 'Armed group of Uyghur Islamists, later known as the Turkistan Islamic Party; seeks a separate state in Xinjiang. Active in Afghanistan and Syria.',
      ru: 'Вооружённая группа уйгурских исламистов, позже известная как Исламская партия Туркестана; добивается отделения Синьцзяна. Действовала в Афганистане и Сирии.',
    },
    wikipedia: 'Turkistan Islamic Party',
  },
  {
    id: 'eln',
    kind: 'group',
    of: 'colombia',
    name: { en: 'National Liberation Army of Colombia', ru: 'Армия национального освобождения Колумбии' },
    aliases: {
      en: ['Ejército de Liberación Nacional', 'ELN guerrillas', 'ELN guerrilla', '?ELN', '?National Liberation Army'],
      ru: ['?АНО', '?Армия национального освобождения'],
    },
    definition: {
      en: 'Colombian left-wing guerrilla founded in 1964, known as the ELN; also active in Venezuela.',
      ru: 'Левые повстанцы Колумбии, известные как ELN; организация основана в 1964 году, действует и в Венесуэле.',
    },
    wikipedia: 'National Liberation Army (Colombia)',
  },
  {
    id: 'fancy-bear',
    kind: 'group',
    name: { en: 'Fancy Bear', ru: 'Fancy Bear' },
    aliases: {
      en: ['APT28', 'APT 28', 'Forest Blizzard', 'Sofacy'],
      ru: ['APT28', 'APT 28'],
    },
    definition: {
      en: 'Hacker group that the US, Germany and others attribute to Russian military intelligence; Russia denies it. Linked to the 2016 hack of the US Democrats.',
      ru: 'Хакерская группа, которую США, Германия и другие страны приписывают российской военной разведке; Россия это отрицает. С ней связывают взлом Демократической партии США в 2016 году.',
    },
    wikipedia: 'Fancy Bear',
  },
  {
    id: 'farc',
    kind: 'group',
    of: 'colombia',
    name: { en: 'FARC', ru: 'ФАРК' },
    full: { en: 'Revolutionary Armed Forces of Colombia', ru: 'Революционные вооружённые силы Колумбии' },
    aliases: {
      en: ['Fuerzas Armadas Revolucionarias de Colombia', 'FARC-EP'],
      ru: ['РВСК', 'ФАРК-АН'],
    },
    definition: {
      en: 'Colombian Marxist guerrilla founded in 1964; laid down arms in 2017 under the peace accord of 2016. Dissident groups fight on.',
      ru: 'Марксистская повстанческая армия Колумбии, основана в 1964 году; сложила оружие в 2017 году по мирному соглашению 2016 года. Группы несогласных продолжают борьбу.',
    },
    wikipedia: 'Revolutionary Armed Forces of Colombia',
  },
  {
    id: 'fatah',
    kind: 'group',
    name: { en: 'Fatah', ru: 'ФАТХ' },
    full: { en: 'Palestinian National Liberation Movement', ru: 'Движение национального освобождения Палестины' },
    aliases: {
      en: ['Fateh', 'al-Fatah'],
      ru: ['Фатх'],
    },
    definition: {
      en: 'Palestinian party founded in the late 1950s by Yasser Arafat and others; the largest in the PLO, led since 2004 by Mahmoud Abbas.',
      ru: 'Палестинская партия, основанная в конце 1950-х годов Ясиром Арафатом и его соратниками; крупнейшая в ООП, после 2004 года её возглавил Махмуд Аббас.',
    },
    wikipedia: 'Fatah',
  },
  {
    id: 'fdlr',
    kind: 'group',
    name: { en: 'FDLR', ru: 'ДСОР' },
    full: { en: 'Democratic Forces for the Liberation of Rwanda', ru: 'Демократические силы освобождения Руанды' },
    aliases: {
      en: ['Forces démocratiques de libération du Rwanda'],
    },
    definition: {
      en: 'Rwandan Hutu armed group in eastern DR Congo, founded in 2000; some of its founders took part in the genocide of 1994.',
      ru: 'Вооружённая группа руандийских хуту на востоке ДР Конго, основана в 2000 году; среди основателей были участники геноцида 1994 года.',
    },
    wikipedia: 'Democratic Forces for the Liberation of Rwanda',
  },
  {
    id: 'hamas',
    kind: 'group',
    name: { en: 'Hamas', ru: 'ХАМАС' },
    full: { en: 'Islamic Resistance Movement', ru: 'Исламское движение сопротивления' },
    aliases: {
      ru: ['Хамас', '~хамасовцы', '~хамасовский'],
    },
    definition: {
      en: 'Palestinian Islamist movement founded in 1987; won the election of 2006 and has ruled in Gaza since 2007. Attacked Israel on 7 October 2023.',
      ru: 'Палестинское исламистское движение, основано в 1987 году; победило на выборах 2006 года, с 2007 года правило в Газе. Напало на Израиль 7 октября 2023 года.',
    },
    wikidata: 'Q38799',
    wikipedia: 'Hamas',
  },
  {
    id: 'hayat-tahrir-al-sham',
    kind: 'group',
    of: 'syria',
    name: { en: 'Hayat Tahrir al-Sham', ru: 'Хайят Тахрир аш-Шам' },
    aliases: {
      en: ["Hay'at Tahrir al-Sham", 'HTS', 'Jabhat al-Nusra', 'al-Nusra Front', 'Nusra Front', 'al-Nusra', 'Jabhat Fatah al-Sham'],
      ru: ['ХТШ', 'Тахрир аш-Шам', 'Джабхат ан-Нусра', 'Фронт ан-Нусра', 'ан-Нусра'],
    },
    definition: {
      en: 'Syrian Islamist armed group formed in 2017 out of the Nusra Front; led the offensive that toppled Bashar al-Assad in December 2024, then declared dissolved.',
      ru: 'Сирийская исламистская группа, созданная в 2017 году на основе «Джабхат ан-Нусры»; возглавила наступление, свергшее Башара Асада в декабре 2024 года, затем объявлена распущенной.',
    },
    wikipedia: "Hay'at Tahrir al-Sham",
  },
  {
    id: 'hezbollah',
    kind: 'group',
    of: 'lebanon',
    name: { en: 'Hezbollah', ru: 'Хезболла' },
    aliases: {
      en: ['Hizbollah', 'Hizballah', 'Hizbullah', 'Lebanese Hezbollah'],
      ru: ['Хизбалла', 'Хезболлах', 'Хизбулла'],
    },
    definition: {
      en: 'Lebanese Shia party and armed movement founded in the early 1980s with support from Iran; fought wars with Israel in 2006 and 2023–2024.',
      ru: 'Ливанская шиитская партия и вооружённое движение, созданные в начале 1980-х годов при поддержке Ирана; воевала с Израилем в 2006 и 2023–2024 годах.',
    },
    wikidata: 'Q41053',
    wikipedia: 'Hezbollah',
  },
  {
    id: 'houthis',
    kind: 'group',
    of: 'yemen',
    name: { en: 'Houthis', ru: 'хуситы' },
    full: { en: 'Ansar Allah', ru: 'Ансар Аллах' },
    aliases: {
      en: ['Houthi movement', 'Huthis', 'Ansarullah', 'Houthi rebels', '~Houthi', '~Huthi'],
      ru: ['Ансарулла', '~хусит', '~хуситский'],
    },
    definition: {
      en: 'Yemeni Zaydi Shia movement, formally Ansar Allah; has held the capital Sanaa since 2014. Attacked shipping in the Red Sea from late 2023.',
      ru: 'Йеменское движение шиитов-зейдитов, официально «Ансар Аллах»; с 2014 года удерживает столицу Сану. С конца 2023 года нападало на суда в Красном море.',
    },
    wikipedia: 'Houthis',
  },
  {
    id: 'irish-republican-army',
    kind: 'group',
    name: { en: 'Irish Republican Army', ru: 'Ирландская республиканская армия' },
    aliases: {
      en: ['Provisional IRA', 'Provisional Irish Republican Army', '?IRA'],
      ru: ['ИРА', 'Временная ИРА'],
    },
    definition: {
      en: 'Name of armed groups for a united Ireland; the Provisional IRA fought British rule in Northern Ireland from 1969 and ended its campaign in 2005.',
      ru: 'Название вооружённых групп, боровшихся за единую Ирландию; «Временная» ИРА с 1969 года воевала против британской власти в Северной Ирландии, в 2005 году прекратила борьбу.',
    },
    wikipedia: 'Irish Republican Army',
  },
  {
    id: 'islamic-state',
    kind: 'group',
    name: { en: 'Islamic State', ru: 'Исламское государство' },
    full: { en: 'Islamic State of Iraq and Syria', ru: 'Исламское государство Ирака и Леванта' },
    aliases: {
      en: [
        'ISIS', 'ISIL', '?IS', 'Islamic State of Iraq and the Levant', 'Islamic State of Iraq and al-Sham',
        'Islamic State in Iraq and Syria', 'Daesh', "Da'esh",
      ],
      ru: ['ИГИЛ', '?ИГ', 'ДАИШ', 'Исламское государство Ирака и Сирии'],
    },
    definition: {
      en: 'Islamist armed group that held large parts of Iraq and Syria from 2014 to 2019; has branches in other states, Afghanistan among them.',
      ru: 'Исламистская вооружённая группа, державшая в 2014–2019 годах большие части Ирака и Сирии; имеет отделения в других странах, в том числе в Афганистане.',
    },
    wikidata: 'Q2429253',
    wikipedia: 'Islamic State',
  },
  {
    id: 'islamic-state-khorasan',
    kind: 'group',
    name: { en: 'Islamic State Khorasan', ru: 'Исламское государство — Хорасан' },
    full: { en: 'Islamic State Khorasan Province', ru: 'Исламское государство — Вилаят Хорасан' },
    aliases: {
      en: [
        'ISIS-K', 'ISKP', 'IS-K', 'IS-KP', 'ISIL-K', 'Islamic State in Khorasan', 'Islamic State - Khorasan Province',
        'Islamic State of Khorasan',
      ],
      ru: ['ИГ-Хорасан', 'ИГИЛ-Хорасан', 'Вилаят Хорасан', 'ИГИЛ-К'],
    },
    definition: {
      en: 'Branch of Islamic State active since 2015 in Afghanistan and around it; fights the Taliban. Claimed the attack on Crocus City Hall near Moscow in 2024.',
      ru: 'Отделение «Исламского государства», с 2015 года действует в Афганистане и вокруг него, враждует с талибами. Взяло на себя теракт в «Крокус Сити Холле» в 2024 году.',
    },
    wikipedia: 'Islamic State – Khorasan Province',
  },
  {
    id: 'islamic-state-west-africa-province',
    kind: 'group',
    name: { en: 'Islamic State West Africa Province', ru: 'Западноафриканская провинция Исламского государства' },
    aliases: {
      en: ['ISWAP', "Islamic State's West Africa Province", 'Islamic State in West Africa Province', 'IS West Africa Province'],
      ru: ['Исламское государство в Западной Африке', 'ИГЗА'],
    },
    definition: {
      en: 'Branch of Islamic State in the Lake Chad basin; split from Boko Haram in 2016.',
      ru: 'Отделение «Исламского государства» в бассейне озера Чад; в 2016 году отделилось от «Боко харам».',
    },
    wikipedia: 'Islamic State – West Africa Province',
  },
  {
    id: 'janjaweed',
    kind: 'group',
    of: 'sudan',
    name: { en: 'Janjaweed', ru: 'Джанджавид' },
    aliases: {
      en: ['Janjawid'],
      ru: ['~джанджавиды', '~джанджавид'],
    },
    definition: {
      en: "Arab militias that fought for Sudan's government in Darfur from 2003; the Rapid Support Forces grew out of them in 2013.",
      ru: 'Арабские ополчения, с 2003 года воевавшие на стороне правительства Судана в Дарфуре; в 2013 году из них выросли Силы быстрой поддержки.',
    },
    wikipedia: 'Janjaweed',
  },
  {
    id: 'jnim',
    kind: 'group',
    name: { en: 'JNIM', ru: 'ДНИМ' },
    full: { en: "Jama'at Nusrat al-Islam wal-Muslimin", ru: 'Джамаат Нусрат аль-Ислам валь-Муслимин' },
    aliases: {
      en: ['Group for the Support of Islam and Muslims', 'Support Group for Islam and Muslims', 'Jamaat Nusrat al-Islam wal-Muslimin'],
      ru: ['Группа поддержки ислама и мусульман'],
    },
    definition: {
      en: 'Islamist armed coalition in the Sahel allied with al-Qaeda, formed in Mali in 2017 and led by Iyad Ag Ghali; fights in Mali, Burkina Faso and Niger.',
      ru: 'Коалиция исламистских вооружённых групп Сахеля, союзная «Аль-Каиде»; создана в Мали в 2017 году, глава — Ияд Аг Гали. Воюет в Мали, Буркина-Фасо и Нигере.',
    },
    wikipedia: "Jama'at Nusrat al-Islam wal-Muslimin",
  },
  {
    id: 'jundallah',
    kind: 'group',
    of: 'iran',
    name: { en: 'Jundallah', ru: 'Джундалла' },
    aliases: {
      en: ['Jundullah', 'Jaish al-Adl', 'Jaish ul-Adl', 'Jaysh al-Adl', 'Army of Justice'],
      ru: ['Джаиш аль-Адль', 'Джейш аль-Адль', 'Армия справедливости'],
    },
    definition: {
      en: 'Sunni Baloch armed group in south-eastern Iran in the 2000s; its successor Jaish al-Adl has been active since 2012.',
      ru: 'Вооружённая группа белуджей-суннитов на юго-востоке Ирана в 2000-х годах; её преемница «Джаиш аль-Адль» действует с 2012 года.',
    },
    wikipedia: 'Jundallah (Iran)',
  },
  {
    id: 'kataib-hezbollah',
    kind: 'group',
    of: 'iraq',
    name: { en: 'Kataib Hezbollah', ru: 'Катаиб Хезболла' },
    aliases: {
      en: ["Kata'ib Hizballah", "Kata'ib Hezbollah", 'Kataeb Hezbollah', 'Hezbollah Brigades'],
      ru: ['Катаиб Хизбалла', 'Бригады Хезболлы'],
    },
    definition: {
      en: 'Iraqi Shia militia allied with Iran, active since about 2007; part of the Popular Mobilization Forces, has attacked US troops in Iraq and Syria.',
      ru: 'Иракское шиитское ополчение, союзное Ирану, действует примерно с 2007 года; входит в Силы народной мобилизации, нападало на войска США в Ираке и Сирии.',
    },
    wikipedia: "Kata'ib Hezbollah",
  },
  {
    id: 'khmer-rouge',
    kind: 'group',
    of: 'cambodia',
    name: { en: 'Khmer Rouge', ru: 'Красные кхмеры' },
    aliases: {
      en: ['Khmers Rouges', 'Communist Party of Kampuchea'],
      ru: ['красные кхмеры', 'режим Пол Пота'],
    },
    definition: {
      en: 'Communist movement led by Pol Pot that ruled Cambodia from 1975 to 1979; well over a million people died under its rule.',
      ru: 'Коммунистическое движение во главе с Пол Потом, правившее Камбоджей в 1975–1979 годах; при нём погибло намного больше миллиона человек.',
    },
    wikipedia: 'Khmer Rouge',
  },
  {
    id: 'kosovo-liberation-army',
    kind: 'group',
    name: { en: 'Kosovo Liberation Army', ru: 'Армия освобождения Косова' },
    aliases: {
      en: ['KLA', 'UÇK', 'Kosova Liberation Army'],
      ru: ['Освободительная армия Косова', 'АОК', 'Армия освобождения Косово'],
    },
    definition: {
      en: 'Kosovo Albanian armed group that fought Yugoslav forces in 1998–1999 for independence; disbanded in 1999.',
      ru: 'Вооружённая группа косовских албанцев, воевавшая в 1998–1999 годах с югославскими силами за независимость; распущена в 1999 году.',
    },
    wikipedia: 'Kosovo Liberation Army',
  },
  {
    id: 'kurds',
    kind: 'group',
    name: { en: 'Kurds', ru: 'курды' },
    aliases: {
      en: ['~Kurdish', '~Kurd'],
      ru: ['~курдский', '~курд'],
    },
    definition: {
      en: 'People of some 30 million or more, living chiefly in the area where Turkey, Iraq, Iran and Syria meet; they have no state of their own.',
      ru: 'Народ численностью порядка 30 миллионов человек и более, живущий главным образом на стыке Турции, Ирака, Ирана и Сирии; своего государства не имеет.',
    },
    wikipedia: 'Kurds',
  },
  {
    id: 'lashkar-e-taiba',
    kind: 'group',
    name: { en: 'Lashkar-e-Taiba', ru: 'Лашкар-е-Тайба' },
    aliases: {
      en: ['Lashkar-e-Tayyiba', 'Lashkar-e-Toiba', 'Lashkar-i-Taiba', '?LeT'],
      ru: ['Лашкар-и-Тайба', 'Лашкар-э-Тайба'],
    },
    definition: {
      en: 'Islamist armed group based in Pakistan, active chiefly in Kashmir since about 1990; held responsible for the Mumbai attacks of 2008.',
      ru: 'Исламистская вооружённая группа, базирующаяся в Пакистане; действует прежде всего в Кашмире примерно с 1990 года. На неё возложена ответственность за теракты в Мумбаи 2008 года.',
    },
    wikipedia: 'Lashkar-e-Taiba',
  },
  {
    id: 'lazarus-group',
    kind: 'group',
    name: { en: 'Lazarus Group', ru: 'Lazarus Group' },
    aliases: {
      en: ['?Lazarus', 'Lazarus hackers', 'APT38'],
      ru: ['группировка Lazarus', '?Lazarus'],
    },
    definition: {
      en: 'Hacker group that the US and others attribute to North Korea; blamed for the 2014 Sony hack, WannaCry in 2017 and thefts of cryptocurrency.',
      ru: 'Хакерская группа, которую США и другие страны приписывают КНДР; её винят во взломе Sony в 2014 году, вирусе WannaCry в 2017 году и кражах криптовалюты.',
    },
    wikipedia: 'Lazarus Group',
  },
  {
    id: 'libyan-national-army',
    kind: 'group',
    of: 'libya',
    name: { en: 'Libyan National Army', ru: 'Ливийская национальная армия' },
    aliases: {
      en: ['LNA', 'Libyan Arab Armed Forces', 'LAAF', "Haftar's forces"],
      ru: ['ЛНА', 'Ливийские арабские вооружённые силы', 'силы Хафтара', 'армия Хафтара'],
    },
    definition: {
      en: 'Armed force led by Khalifa Haftar that has controlled eastern Libya and much of the south; attacked Tripoli in 2019–2020.',
      ru: 'Вооружённые силы во главе с Халифой Хафтаром, под контролем которых восток и большая часть юга Ливии; в 2019–2020 годах наступали на Триполи.',
    },
    wikipedia: 'Libyan National Army',
  },
  {
    id: 'luhansk-people-s-republic',
    kind: 'group',
    name: { en: "Luhansk People's Republic", ru: 'Луганская народная республика' },
    aliases: {
      en: ["Lugansk People's Republic", 'LNR', '?LPR'],
      ru: ['ЛНР'],
    },
    definition: {
      en: 'Entity proclaimed in April 2014 in the Luhansk region of Ukraine and backed by Russia, which declared it annexed in September 2022; few states accept that.',
      ru: 'Образование, провозглашённое в апреле 2014 года в Луганской области Украины при поддержке России; в сентябре 2022 года Россия объявила о его присоединении, мало кем признанном.',
    },
    wikipedia: "Luhansk People's Republic",
  },
  {
    id: 'm23',
    kind: 'group',
    name: { en: 'M23', ru: 'М23' },
    full: { en: 'March 23 Movement', ru: 'Движение 23 марта' },
    aliases: {
      en: ['AFC/M23', 'M23 rebels', 'Congo River Alliance', 'Alliance Fleuve Congo'],
      ru: ['M23', 'Движение М23', 'повстанцы М23', 'Альянс реки Конго'],
    },
    definition: {
      en: 'Armed group in eastern DR Congo, active since 2012, again since 2021; took Goma in January 2025. UN experts say that Rwanda backs it; Rwanda denies it.',
      ru: 'Вооружённая группа на востоке ДР Конго, действует с 2012 года и вновь с 2021 года; в январе 2025 года взяла Гому. По данным экспертов ООН, её поддерживает Руанда, та это отрицает.',
    },
    wikipedia: 'March 23 Movement',
  },
  {
    id: 'muslim-brotherhood',
    kind: 'group',
    name: { en: 'Muslim Brotherhood', ru: 'Братья-мусульмане' },
    aliases: {
      en: ['Ikhwan', 'Muslim Brothers', '?Brotherhood'],
      ru: ['Мусульманское братство', 'Ассоциация «Братья-мусульмане»'],
    },
    definition: {
      en: "Islamist movement founded in Egypt in 1928 by Hassan al-Banna, with branches in many Arab states; its candidate was Egypt's president in 2012–2013.",
      ru: 'Исламистское движение, основанное в Египте в 1928 году Хасаном аль-Банной; имеет ветви во многих арабских странах. Его представитель был президентом Египта в 2012–2013 годах.',
    },
    wikipedia: 'Muslim Brotherhood',
  },
  {
    id: 'oligarchs',
    kind: 'group',
    of: 'russia',
    name: { en: 'Russian oligarchs', ru: 'российские олигархи' },
    aliases: {
      en: ['?oligarchs', '?oligarch', 'Ukrainian oligarchs', 'Kremlin oligarchs'],
      ru: ['?олигархи', '?олигарх', 'русские олигархи', 'украинские олигархи'],
    },
    definition: {
      en: 'Owners of large businesses with political influence, most of whom rose in the privatisations of the 1990s in Russia and other post-Soviet states.',
      ru: 'Владельцы крупного бизнеса с политическим влиянием; большинство возвысилось в ходе приватизации 1990-х годов в России и других постсоветских странах.',
    },
    wikipedia: 'Russian oligarchs',
  },
  {
    id: 'palestinian-islamic-jihad',
    kind: 'group',
    name: { en: 'Palestinian Islamic Jihad', ru: 'Палестинский исламский джихад' },
    full: { en: 'Islamic Jihad Movement in Palestine', ru: 'Движение «Исламский джихад» в Палестине' },
    aliases: {
      en: ['Islamic Jihad', 'PIJ'],
      ru: ['Исламский джихад'],
    },
    definition: {
      en: 'Palestinian Islamist armed group founded in the early 1980s, backed by Iran; active in Gaza and the West Bank.',
      ru: 'Палестинская исламистская вооружённая группа, основана в начале 1980-х годов, пользуется поддержкой Ирана; действует в Газе и на Западном берегу.',
    },
    wikipedia: 'Palestinian Islamic Jihad',
  },
  {
    id: 'peshmerga',
    kind: 'group',
    name: { en: 'Peshmerga', ru: 'пешмерга' },
    aliases: {
      en: ['peshmerga'],
    },
    definition: {
      en: 'Armed forces of Iraqi Kurdistan, divided between its two leading parties; fought Islamic State from 2014.',
      ru: 'Вооружённые силы Иракского Курдистана, разделённые между двумя его ведущими партиями; с 2014 года воевали с «Исламским государством».',
    },
    wikipedia: 'Peshmerga',
  },
  {
    id: 'pkk',
    kind: 'group',
    name: { en: 'PKK', ru: 'РПК' },
    full: { en: "Kurdistan Workers' Party", ru: 'Рабочая партия Курдистана' },
    aliases: {
      en: ['Partiya Karkerên Kurdistan', "Kurdish Workers' Party"],
      ru: ['Партия рабочих Курдистана', 'Курдская рабочая партия'],
    },
    definition: {
      en: 'Kurdish party founded in 1978 by Abdullah Ocalan; waged an armed struggle in Turkey from 1984. Announced its dissolution in May 2025.',
      ru: 'Курдская партия, основанная в 1978 году Абдуллой Оджаланом; с 1984 года вела вооружённую борьбу в Турции. В мае 2025 года объявила о самороспуске.',
    },
    wikipedia: "Kurdistan Workers' Party",
  },
  {
    id: 'popular-mobilization-forces',
    kind: 'group',
    of: 'iraq',
    name: { en: 'Popular Mobilization Forces', ru: 'Силы народной мобилизации' },
    aliases: {
      en: [
        'Popular Mobilisation Forces', 'Popular Mobilization Units', 'Popular Mobilisation Units', '?PMF', '?PMU', 'Hashd al-Shaabi',
        'al-Hashd al-Shaabi', 'Hashd',
      ],
      ru: ['Хашд аш-Шааби', 'Аль-Хашд аш-Шааби', 'Народное ополчение Ирака'],
    },
    definition: {
      en: 'Iraqi umbrella of mainly Shia militias, formed in 2014 against Islamic State; part of the state forces by a law of 2016. Several are allied with Iran.',
      ru: 'Объединение преимущественно шиитских ополчений Ирака, создано в 2014 году против «Исламского государства»; по закону 2016 года входит в силовые структуры. Часть — союзники Ирана.',
    },
    wikipedia: 'Popular Mobilization Forces',
  },
  {
    id: 'rapid-support-forces',
    kind: 'group',
    of: 'sudan',
    name: { en: 'Rapid Support Forces', ru: 'Силы быстрой поддержки' },
    aliases: {
      en: ['?RSF'],
      ru: ['?СБП'],
    },
    definition: {
      en: 'Sudanese paramilitary force formed in 2013 out of the Janjaweed, led by Mohamed Hamdan Dagalo (Hemedti); at war with the army since April 2023.',
      ru: 'Суданское полувоенное формирование, создано в 2013 году из отрядов джанджавидов, командующий — Мохаммед Хамдан Дагло (Хемедти); с апреля 2023 года воюет с армией.',
    },
    wikipedia: 'Rapid Support Forces',
  },
  {
    id: 'rohingya',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'Rohingya', ru: 'рохинджа' },
    aliases: {
      en: ['Rohingyas'],
      ru: ['рохинья'],
    },
    definition: {
      en: 'Mostly Muslim people of Rakhine State in Myanmar, which does not count them as citizens; some 700,000 fled to Bangladesh in 2017.',
      ru: 'Преимущественно мусульманский народ штата Ракхайн в Мьянме, которая не считает их своими гражданами; в 2017 году около 700 тысяч бежали в Бангладеш.',
    },
    wikipedia: 'Rohingya people',
  },
  {
    id: 'salt-typhoon',
    kind: 'group',
    name: { en: 'Salt Typhoon', ru: 'Salt Typhoon' },
    definition: {
      en: 'Hacker group that the US links to China and says entered networks of American telephone companies, as made known in 2024. Beijing denies it.',
      ru: 'Хакерская группа, которую США связывают с Китаем и обвиняют во взломе сетей американских операторов связи (стало известно в 2024 году). Пекин это отрицает.',
    },
    wikipedia: 'Salt Typhoon',
  },
  {
    id: 'siloviki',
    kind: 'group',
    of: 'russia',
    name: { en: 'siloviki', ru: 'силовики' },
    aliases: {
      en: ['silovik'],
      ru: ['силовик'],
    },
    definition: {
      en: "Officials of Russia's armed forces, security and law-enforcement services and people from their ranks, seen as a group of the elite.",
      ru: 'Представители армии, спецслужб и правоохранительных органов России и выходцы из них, рассматриваемые как часть элиты.',
    },
    wikipedia: 'Silovik',
  },
  {
    id: 'sinaloa-cartel',
    kind: 'group',
    of: 'mexico',
    name: { en: 'Sinaloa Cartel', ru: 'Картель Синалоа' },
    aliases: {
      en: ['Cártel de Sinaloa', 'Cartel de Sinaloa'],
      ru: ['Синалойский картель'],
    },
    definition: {
      en: 'Mexican drug-trafficking organisation, long led by Joaquin Guzman (El Chapo) and Ismael Zambada, both in prison in the United States.',
      ru: 'Мексиканская организация наркоторговцев, которую долго возглавляли Хоакин Гусман (Эль Чапо) и Исмаэль Самбада; оба в заключении в США.',
    },
    wikipedia: 'Sinaloa Cartel',
  },
  {
    id: 'sudanese-armed-forces',
    kind: 'group',
    of: 'sudan',
    name: { en: 'Sudanese Armed Forces', ru: 'Вооружённые силы Судана' },
    aliases: {
      en: ['Sudanese armed forces', 'Sudanese army', 'Sudanese military', '?SAF'],
      ru: ['суданская армия', 'суданские вооружённые силы', 'армия Судана'],
    },
    definition: {
      en: 'Army of Sudan, commanded by Abdel Fattah al-Burhan; at war with the Rapid Support Forces since April 2023.',
      ru: 'Армия Судана, командующий — Абдель Фаттах аль-Бурхан; с апреля 2023 года воюет с Силами быстрой поддержки.',
    },
    wikipedia: 'Sudanese Armed Forces',
  },
  {
    id: 'taliban',
    kind: 'group',
    of: 'afghanistan',
    name: { en: 'Taliban', ru: 'Талибан' },
    aliases: {
      en: ['Taleban', '~Talibs', '~Talib'],
      ru: ['~талибы', '~талиб', '~талибский'],
    },
    definition: {
      en: 'Islamist movement founded in 1994; ruled most of Afghanistan from 1996 to 2001 and governs it again since August 2021.',
      ru: 'Исламистское движение, возникшее в 1994 году; правило большей частью Афганистана в 1996–2001 годах и снова управляет им с августа 2021 года.',
    },
    wikidata: 'Q42418',
    wikipedia: 'Taliban',
  },
  {
    id: 'tatmadaw',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'Tatmadaw', ru: 'Татмадо' },
    aliases: {
      en: ['Myanmar military', 'Myanmar army', "Myanmar's military", 'Burmese military', 'Myanmar junta'],
      ru: ['Вооружённые силы Мьянмы', 'мьянманская армия', 'военная хунта Мьянмы'],
    },
    definition: {
      en: 'Armed forces of Myanmar, which have governed the country for most of the time since 1962 and took power again on 1 February 2021.',
      ru: 'Вооружённые силы Мьянмы, управляющие страной большую часть времени с 1962 года; вновь взяли власть 1 февраля 2021 года.',
    },
    wikipedia: 'Tatmadaw',
  },
  {
    id: 'tehrik-i-taliban-pakistan',
    kind: 'group',
    of: 'pakistan',
    name: { en: 'Tehrik-i-Taliban Pakistan', ru: 'Техрик-е Талибан Пакистан' },
    aliases: {
      en: ['Tehreek-e-Taliban Pakistan', 'Tehrik-e-Taliban Pakistan', 'Pakistani Taliban', '?TTP'],
      ru: ['Техрик-и-Талибан Пакистан', 'пакистанский Талибан', 'Движение талибов Пакистана', 'пакистанские талибы', '?ТТП'],
    },
    definition: {
      en: 'Alliance of Islamist armed groups founded in 2007; fights the Pakistani state, chiefly along the Afghan border.',
      ru: 'Союз исламистских вооружённых групп, созданный в 2007 году; воюет с властями Пакистана, главным образом у границы с Афганистаном.',
    },
    wikipedia: 'Pakistani Taliban',
  },
  {
    id: 'tplf',
    kind: 'group',
    of: 'ethiopia',
    name: { en: 'TPLF', ru: 'НФОТ' },
    full: { en: "Tigray People's Liberation Front", ru: 'Народный фронт освобождения Тыграя' },
    aliases: {
      en: ["Tigrayan People's Liberation Front", 'Tigray Defense Forces'],
      ru: ['Народный фронт освобождения Тыграй'],
    },
    definition: {
      en: "Party of the Tigray region, founded in 1975; led Ethiopia's ruling coalition from 1991 to 2018 and fought the government in the war of 2020–2022.",
      ru: 'Партия области Тыграй, основана в 1975 году; возглавляла правящую коалицию Эфиопии в 1991–2018 годах, в 2020–2022 годах воевала с правительством.',
    },
    wikipedia: "Tigray People's Liberation Front",
  },
  {
    id: 'tren-de-aragua',
    kind: 'group',
    name: { en: 'Tren de Aragua', ru: 'Трен де Арагуа' },
    aliases: {
      ru: ['Трен-де-Арагуа', 'Арагуанский поезд'],
    },
    definition: {
      en: 'Criminal gang that arose in a prison of Aragua state in Venezuela in the 2010s and has spread to other countries of the Americas.',
      ru: 'Преступная группировка, возникшая в 2010-х годах в тюрьме венесуэльского штата Арагуа и распространившаяся на другие страны Америки.',
    },
    wikipedia: 'Tren de Aragua',
  },
  {
    id: 'tuareg-rebels',
    kind: 'group',
    of: 'mali',
    name: { en: 'Tuareg rebels', ru: 'туарегские повстанцы' },
    aliases: {
      en: [
        'Tuaregs', 'Tuareg separatists', 'Azawad', 'Azawad Liberation Front', '?CSP', 'Cadre stratégique permanent',
        'Permanent Strategic Framework', '~Tuareg',
      ],
      ru: ['туареги', 'туарегские сепаратисты', 'Азавад', 'Фронт освобождения Азавада', '~туарег', '~туарегский'],
    },
    definition: {
      en: 'Armed groups of the Tuareg, a Berber people of the Sahara, that seek autonomy or independence of northern Mali (Azawad).',
      ru: 'Вооружённые группы туарегов, берберского народа Сахары, добивающиеся автономии или независимости севера Мали (Азавада).',
    },
    wikipedia: 'Tuareg people',
  },
  {
    id: 'uyghurs',
    kind: 'group',
    name: { en: 'Uyghurs', ru: 'уйгуры' },
    aliases: {
      en: ['Uighurs', 'Uygurs', '~Uyghur', '~Uighur', '~Uygur'],
      ru: ['~уйгурский', '~уйгур'],
    },
    definition: {
      en: 'Turkic-speaking, mostly Muslim people living chiefly in Xinjiang in western China, with communities in Central Asia.',
      ru: 'Тюркоязычный, преимущественно мусульманский народ, живущий главным образом в Синьцзяне на западе Китая, а также в Центральной Азии.',
    },
    wikipedia: 'Uyghurs',
  },
  {
    id: 'viet-cong',
    kind: 'group',
    name: { en: 'Viet Cong', ru: 'Вьетконг' },
    aliases: {
      en: ['Vietcong', 'National Liberation Front of South Vietnam'],
      ru: ['Национальный фронт освобождения Южного Вьетнама', '~вьетконговцы'],
    },
    definition: {
      en: 'Communist-led guerrilla in South Vietnam that fought its government and the US from about 1960 to 1975 with support from North Vietnam.',
      ru: 'Повстанцы Южного Вьетнама под руководством коммунистов; примерно с 1960 по 1975 год воевали с его властями и США при поддержке Северного Вьетнама.',
    },
    wikipedia: 'Viet Cong',
  },
  {
    id: 'volt-typhoon',
    kind: 'group',
    name: { en: 'Volt Typhoon', ru: 'Volt Typhoon' },
    definition: {
      en: 'Hacker group that the US links to China and says entered networks of American infrastructure; named by Microsoft in 2023. Beijing denies it.',
      ru: 'Хакерская группа, которую США связывают с Китаем и обвиняют в проникновении в сети американской инфраструктуры; названа Microsoft в 2023 году. Пекин это отрицает.',
    },
    wikipedia: 'Volt Typhoon',
  },
  {
    id: 'wagner-group',
    kind: 'group',
    name: { en: 'Wagner Group', ru: 'Группа «Вагнер»' },
    aliases: {
      en: ['?Wagner', 'PMC Wagner', 'Wagner PMC', 'Wagner mercenaries', 'Wagner fighters'],
      ru: ['ЧВК «Вагнер»', 'Группа Вагнера', '?Вагнер', '~вагнеровцы', '~вагнеровец'],
    },
    definition: {
      en: 'Russian private military company founded in 2014 and led by Yevgeny Prigozhin; fought in Ukraine, Syria and Africa. Mutinied in June 2023.',
      ru: 'Российская частная военная компания, созданная в 2014 году, глава — Евгений Пригожин; воевала на Украине, в Сирии и Африке. В июне 2023 года подняла мятеж.',
    },
    wikipedia: 'Wagner Group',
  },
  {
    id: 'ypg',
    kind: 'group',
    name: { en: 'YPG', ru: 'YPG' },
    full: { en: "People's Protection Units", ru: 'Отряды народной самообороны' },
    aliases: {
      en: ["People's Defense Units"],
      ru: ['Отряды народной защиты', 'Курдские отряды народной самообороны'],
    },
    definition: {
      en: 'Kurdish armed force in northern Syria, formed around 2011; main part of the Syrian Democratic Forces that fought Islamic State with US support.',
      ru: 'Курдские вооружённые формирования на севере Сирии, созданы около 2011 года; ядро Сирийских демократических сил, воевавших с «Исламским государством» при поддержке США.',
    },
    wikipedia: "People's Defense Units",
  },
];
