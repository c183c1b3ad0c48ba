// Movements, armed groups and peoples that are no state.
import type { Entry } from '../model.ts';

export const groups: readonly Entry[] = [
  {
    id: 'abu-sayyaf',
    kind: 'group',
    name: { en: 'Abu Sayyaf', ru: 'Абу Сайяф' },
    aliases: {
      en: ['Abu Sayyaf Group'],
      ru: ['группировка Абу Сайяф'],
    },
    definition: {
      en: 'Islamist armed group in the southern Philippines, founded about 1991, known for kidnappings; almost inactive by 2024.',
      ru: 'Исламистская вооружённая группа на юге Филиппин, создана около 1991 года, известна похищениями; к 2024 году почти не действовала.',
    },
    wikipedia: 'Abu Sayyaf',
  },
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
    id: 'ahmadis',
    kind: 'group',
    name: { en: 'Ahmadis', ru: 'ахмадиты' },
    aliases: {
      en: ['Ahmadiyya', 'Ahmadi Muslims', '~Ahmadi'],
      ru: ['Ахмадия', '~ахмадийский'],
    },
    definition: {
      en: 'Religious community founded in India in 1889; Pakistan has by law not counted it as Muslim since 1974.',
      ru: 'Религиозная община, основанная в Индии в 1889 году; с 1974 года пакистанский закон не считает её мусульманской.',
    },
    wikipedia: 'Ahmadiyya',
  },
  {
    id: 'ahrar-al-sham',
    kind: 'group',
    of: 'syria',
    name: { en: 'Ahrar al-Sham', ru: 'Ахрар аш-Шам' },
    definition: {
      en: 'Syrian Islamist armed group formed in 2011; announced its dissolution in January 2025.',
      ru: 'Сирийская исламистская вооружённая группа, создана в 2011 году; в январе 2025 года объявлено о её роспуске.',
    },
    wikipedia: 'Ahrar al-Sham',
  },
  {
    id: 'al-aqsa-martyrs-brigades',
    kind: 'group',
    name: { en: "Al-Aqsa Martyrs' Brigades", ru: 'Бригады мучеников Аль-Аксы' },
    aliases: {
      en: ['al-Aqsa Martyrs Brigades'],
    },
    definition: {
      en: 'Palestinian armed groups linked to Fatah, formed in 2000 during the second intifada.',
      ru: 'Палестинские вооружённые группы, связанные с ФАТХ, появились в 2000 году во время второй интифады.',
    },
    wikipedia: "Al-Aqsa Martyrs' Brigades",
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
    id: 'al-qaeda-in-the-indian-subcontinent',
    kind: 'group',
    name: { en: 'Al-Qaeda in the Indian Subcontinent', ru: 'Аль-Каида на Индийском субконтиненте' },
    aliases: {
      en: ['AQIS', 'al-Qaeda in the Indian Subcontinent'],
      ru: ['АКИС', 'аль-Каида на Индийском субконтиненте'],
    },
    definition: {
      en: 'Branch of al-Qaeda for Afghanistan, Pakistan, India, Bangladesh and Myanmar, announced in 2014.',
      ru: 'Отделение «Аль-Каиды» для Афганистана, Пакистана, Индии, Бангладеш и Мьянмы, о создании объявлено в 2014 году.',
    },
    wikipedia: 'Al-Qaeda in the Indian subcontinent',
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
    id: 'alawites',
    kind: 'group',
    name: { en: 'Alawites', ru: 'алавиты' },
    aliases: {
      en: ['~Alawite', '~Alawi', 'Alawis'],
      ru: ['~алавитский', '~алавит'],
    },
    definition: {
      en: 'Religious community in western Syria and neighbouring lands with roots in Shia Islam; the Assad family belongs to it.',
      ru: 'Религиозная община на западе Сирии и в соседних землях, восходящая к шиитскому исламу; к ней принадлежит семья Асадов.',
    },
    wikipedia: 'Alawites',
  },
  {
    id: 'allied-democratic-forces',
    kind: 'group',
    name: { en: 'Allied Democratic Forces', ru: 'Альянс демократических сил' },
    aliases: {
      en: ['?ADF', 'Islamic State Central Africa Province', 'ISCAP'],
      ru: ['Объединённые демократические силы', '?АДС'],
    },
    definition: {
      en: 'Armed group of Ugandan origin in eastern DR Congo, founded in 1995; pledged allegiance to Islamic State in 2019.',
      ru: 'Вооружённая группа угандийского происхождения на востоке ДР Конго, основана в 1995 году; в 2019 году присягнула «Исламскому государству».',
    },
    wikipedia: 'Allied Democratic Forces',
  },
  {
    id: 'amal-movement',
    kind: 'group',
    of: 'lebanon',
    name: { en: 'Amal Movement', ru: 'движение Амаль' },
    aliases: {
      en: ['?Amal'],
      ru: ['?Амаль'],
    },
    definition: {
      en: 'Lebanese Shia party founded in 1974 by Musa al-Sadr; led since 1980 by Nabih Berri.',
      ru: 'Ливанская шиитская партия, основана в 1974 году Мусой ас-Садром; с 1980 года её возглавляет Набих Берри.',
    },
    wikipedia: 'Amal Movement',
  },
  {
    id: 'ambazonia',
    kind: 'group',
    name: { en: 'Ambazonia separatists', ru: 'сепаратисты Амбазонии' },
    aliases: {
      en: ['Ambazonia', 'Ambazonian separatists', 'Anglophone separatists', 'Amba Boys', '~Ambazonian'],
      ru: ['Амбазония'],
    },
    definition: {
      en: 'Armed groups seeking independence of the English-speaking west of Cameroon, fighting since 2017.',
      ru: 'Вооружённые группы, добивающиеся независимости англоязычного запада Камеруна; воюют с 2017 года.',
    },
    wikipedia: 'Ambazonia',
  },
  {
    id: 'amhara',
    kind: 'group',
    name: { en: 'Amhara', ru: 'амхара' },
    aliases: {
      en: ['Amharas'],
      ru: ['амхарцы', '~амхарский'],
    },
    definition: {
      en: 'People of northern Ethiopia, the second largest of the country; Amhara is also the name of their region.',
      ru: 'Народ на севере Эфиопии, второй по численности в стране; так же называется его область.',
    },
    wikipedia: 'Amhara people',
  },
  {
    id: 'anonymous-sudan',
    kind: 'group',
    name: { en: 'Anonymous Sudan', ru: 'Anonymous Sudan' },
    definition: {
      en: 'Hacker group active in 2023–2024 that flooded websites of many states and companies; the US charged two Sudanese men in 2024.',
      ru: 'Хакерская группа, в 2023–2024 годах атаковавшая сайты многих стран и компаний; в 2024 году США предъявили обвинения двум суданцам.',
    },
    wikipedia: 'Anonymous Sudan',
  },
  {
    id: 'ansar-al-sharia',
    kind: 'group',
    name: { en: 'Ansar al-Sharia', ru: 'Ансар аш-Шариа' },
    aliases: {
      en: ["Ansar al-Shari'a", 'Ansar al-Sharia in Libya'],
      ru: ['Ансар аль-Шариа'],
    },
    definition: {
      en: 'Name of several Islamist armed groups after 2011; that in Libya attacked the US mission in Benghazi in 2012.',
      ru: 'Название нескольких исламистских вооружённых групп после 2011 года; ливийская в 2012 году напала на миссию США в Бенгази.',
    },
    wikipedia: 'Ansar al-Sharia (Libya)',
  },
  {
    id: 'ansar-dine',
    kind: 'group',
    of: 'mali',
    name: { en: 'Ansar Dine', ru: 'Ансар ад-Дин' },
    aliases: {
      en: ['Ansar al-Din', 'Ansar Eddine'],
      ru: ['Ансар Дин'],
    },
    definition: {
      en: 'Islamist armed group of Tuareg in northern Mali, founded about 2012 by Iyad Ag Ghali; part of JNIM since 2017.',
      ru: 'Исламистская вооружённая группа туарегов на севере Мали, основана около 2012 года Иядом Аг Гали; с 2017 года входит в ДНИМ.',
    },
    wikipedia: 'Ansar Dine',
  },
  {
    id: 'anti-balaka',
    kind: 'group',
    name: { en: 'Anti-balaka', ru: 'Антибалака' },
    aliases: {
      en: ['anti-Balaka'],
      ru: ['анти-балака', 'антибалака'],
    },
    definition: {
      en: 'Mostly Christian militias in the Central African Republic that fought the Seleka from 2013.',
      ru: 'Преимущественно христианские ополчения в ЦАР, с 2013 года воевавшие с «Селекой».',
    },
    wikipedia: 'Anti-balaka',
  },
  {
    id: 'apt41',
    kind: 'group',
    name: { en: 'APT41', ru: 'APT41' },
    full: { en: 'Wicked Panda', ru: 'Wicked Panda' },
    aliases: {
      en: ['APT 41', 'Winnti', 'Double Dragon'],
      ru: ['APT 41', 'Winnti'],
    },
    definition: {
      en: 'Hacker group that the US links to China; the US charged several of its alleged members in 2020. Beijing denies it.',
      ru: 'Хакерская группа, которую США связывают с Китаем; в 2020 году США предъявили обвинения нескольким предполагаемым участникам. Пекин это отрицает.',
    },
    wikipedia: 'Double Dragon (hacking group)',
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
    id: 'asaib-ahl-al-haq',
    kind: 'group',
    of: 'iraq',
    name: { en: 'Asaib Ahl al-Haq', ru: 'Асаиб Ахль аль-Хакк' },
    aliases: {
      en: ["Asa'ib Ahl al-Haq", 'League of the Righteous'],
      ru: ['Лига праведных'],
    },
    definition: {
      en: 'Iraqi Shia militia and party allied with Iran, founded in 2006 and led by Qais al-Khazali.',
      ru: 'Иракское шиитское ополчение и партия, союзные Ирану; создано в 2006 году, глава — Каис аль-Хазали.',
    },
    wikipedia: "Asa'ib Ahl al-Haq",
  },
  {
    id: 'assyrians',
    kind: 'group',
    name: { en: 'Assyrians', ru: 'ассирийцы' },
    aliases: {
      en: ['~Assyrian'],
      ru: ['~ассирийский', '~ассириец'],
    },
    definition: {
      en: 'Christian people speaking a form of Aramaic, native to northern Iraq, Syria, Turkey and Iran.',
      ru: 'Христианский народ, говорящий на языке арамейской группы; происходит с севера Ирака, из Сирии, Турции и Ирана.',
    },
    wikipedia: 'Assyrian people',
  },
  {
    id: 'aum-shinrikyo',
    kind: 'group',
    of: 'japan',
    name: { en: 'Aum Shinrikyo', ru: 'Аум Синрикё' },
    aliases: {
      ru: ['Аум Сенрикё'],
    },
    definition: {
      en: 'Japanese sect founded by Shoko Asahara that released sarin in the Tokyo underground in March 1995.',
      ru: 'Японская секта, основанная Сёко Асахарой; в марте 1995 года распылила зарин в токийском метро.',
    },
    wikipedia: 'Aum Shinrikyo',
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
    id: 'badr-organization',
    kind: 'group',
    of: 'iraq',
    name: { en: 'Badr Organization', ru: 'организация Бадр' },
    aliases: {
      en: ['Badr Organisation', 'Badr Brigade', 'Badr Corps'],
      ru: ['Бригады Бадр', 'корпус Бадр'],
    },
    definition: {
      en: 'Iraqi Shia party and militia allied with Iran, founded on its soil in the early 1980s and led by Hadi al-Amiri.',
      ru: 'Иракская шиитская партия и ополчение, союзные Ирану; созданы на территории Ирана в начале 1980-х годов, глава — Хади аль-Амири.',
    },
    wikipedia: 'Badr Organization',
  },
  {
    id: 'bahais',
    kind: 'group',
    name: { en: "Baha'is", ru: 'бахаи' },
    aliases: {
      en: ["Bahá'ís", 'Bahais', "Baha'i Faith", "~Baha'i", '~Bahai'],
      ru: ['вера бахаи', '~бахаистский'],
    },
    definition: {
      en: 'Followers of a religion that arose in Iran in the 19th century; Iran does not recognise it.',
      ru: 'Последователи религии, возникшей в Иране в XIX веке; Иран её не признаёт.',
    },
    wikipedia: 'Baháʼí Faith',
  },
  {
    id: 'baloch',
    kind: 'group',
    name: { en: 'Baloch people', ru: 'белуджи' },
    aliases: {
      en: ['Baluch people', 'Balochs', 'Baluchis', '?Baloch', 'Baloch separatists', 'Baloch insurgents', '~Balochi', '~Baluchi'],
      ru: ['~белуджский', '~белудж', 'белуджские сепаратисты'],
    },
    definition: {
      en: 'People living where Pakistan, Iran and Afghanistan meet, divided between the three.',
      ru: 'Народ на стыке Пакистана, Ирана и Афганистана, разделённый между тремя странами.',
    },
    wikipedia: 'Baloch people',
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
    id: 'banyamulenge',
    kind: 'group',
    name: { en: 'Banyamulenge', ru: 'баньямуленге' },
    definition: {
      en: 'Tutsi community of South Kivu in the east of DR Congo.',
      ru: 'Община тутси в Южном Киву на востоке ДР Конго.',
    },
    wikipedia: 'Banyamulenge',
  },
  {
    id: 'basij',
    kind: 'group',
    of: 'iran',
    name: { en: 'Basij', ru: 'Басидж' },
    aliases: {
      en: ['Basij militia', 'Basijis'],
      ru: ['~басиджи'],
    },
    definition: {
      en: 'Iranian volunteer militia founded in 1979–1980, part of the Revolutionary Guards; also used against protests.',
      ru: 'Иранское добровольческое ополчение, создано в 1979–1980 годах, входит в Корпус стражей исламской революции; применялось и против протестов.',
    },
    wikipedia: 'Basij',
  },
  {
    id: 'bedouin',
    kind: 'group',
    name: { en: 'Bedouin', ru: 'бедуины' },
    aliases: {
      en: ['Bedouins', '~Beduin'],
      ru: ['~бедуинский', '~бедуин'],
    },
    definition: {
      en: 'Arab tribes of the deserts of the Middle East and North Africa, by tradition nomadic herders.',
      ru: 'Арабские племена пустынь Ближнего Востока и Северной Африки, традиционно кочевые скотоводы.',
    },
    wikipedia: 'Bedouin',
  },
  {
    id: 'berbers',
    kind: 'group',
    name: { en: 'Berbers', ru: 'берберы' },
    aliases: {
      en: ['Amazigh', '~Berber', 'Imazighen', 'Kabyles', '~Kabyle'],
      ru: ['амазиги', 'кабилы', '~берберский', '~бербер'],
    },
    definition: {
      en: 'Peoples of North Africa speaking related languages, living chiefly in Morocco and Algeria.',
      ru: 'Народы Северной Африки, говорящие на родственных языках; живут главным образом в Марокко и Алжире.',
    },
    wikipedia: 'Berbers',
  },
  {
    id: 'black-lives-matter',
    kind: 'group',
    name: { en: 'Black Lives Matter', ru: 'Black Lives Matter' },
    aliases: {
      en: ['BLM'],
      ru: ['BLM', 'Жизни чёрных важны', 'Жизни чернокожих важны'],
    },
    definition: {
      en: 'Movement against racism and police violence, arisen in the United States in 2013.',
      ru: 'Движение против расизма и полицейского насилия, возникшее в США в 2013 году.',
    },
    wikipedia: 'Black Lives Matter',
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
    id: 'bolsheviks',
    kind: 'group',
    name: { en: 'Bolsheviks', ru: 'большевики' },
    aliases: {
      en: ['~Bolshevik'],
      ru: ['~большевистский', '~большевик'],
    },
    definition: {
      en: 'Wing of the Russian Social Democrats led by Lenin that seized power in Russia in November 1917; later the Communist Party.',
      ru: 'Крыло российских социал-демократов во главе с Лениным, взявшее власть в России в ноябре 1917 года; позже — Коммунистическая партия.',
    },
    wikipedia: 'Bolsheviks',
  },
  {
    id: 'bosniaks',
    kind: 'group',
    name: { en: 'Bosniaks', ru: 'бошняки' },
    aliases: {
      en: ['Bosnian Muslims', '~Bosniak'],
      ru: ['боснийские мусульмане', '~бошняк', '~бошняцкий', 'боснийцы-мусульмане'],
    },
    definition: {
      en: 'South Slavic, mostly Muslim people, chiefly of Bosnia and Herzegovina.',
      ru: 'Южнославянский, преимущественно мусульманский народ, главным образом Боснии и Герцеговины.',
    },
    wikipedia: 'Bosniaks',
  },
  {
    id: 'bosnian-serbs',
    kind: 'group',
    name: { en: 'Bosnian Serbs', ru: 'боснийские сербы' },
    aliases: {
      en: ['~Bosnian Serb', 'Bosnian Serb leadership'],
      ru: ['~боснийский серб'],
    },
    definition: {
      en: 'Serbs of Bosnia and Herzegovina; their entity within it is Republika Srpska.',
      ru: 'Сербы Боснии и Герцеговины; их образование в её составе — Республика Сербская.',
    },
    wikipedia: 'Serbs of Bosnia and Herzegovina',
  },
  {
    id: 'buryats',
    kind: 'group',
    name: { en: 'Buryats', ru: 'буряты' },
    aliases: {
      en: ['Buriats', '~Buryat', '~Buriat'],
      ru: ['~бурятский', '~бурят'],
    },
    definition: {
      en: 'Mongolic people around Lake Baikal in Russia, also in Mongolia and China.',
      ru: 'Монголоязычный народ вокруг озера Байкал в России, живёт также в Монголии и Китае.',
    },
    wikipedia: 'Buryats',
  },
  {
    id: 'caucasus-emirate',
    kind: 'group',
    name: { en: 'Caucasus Emirate', ru: 'Имарат Кавказ' },
    aliases: {
      en: ['Imarat Kavkaz'],
      ru: ['Кавказский эмират'],
    },
    definition: {
      en: 'Islamist armed group in the North Caucasus, proclaimed in 2007 by Doku Umarov; faded away by about 2016.',
      ru: 'Исламистская вооружённая группа на Северном Кавказе, провозглашена в 2007 году Доку Умаровым; сошла на нет примерно к 2016 году.',
    },
    wikipedia: 'Caucasus Emirate',
  },
  {
    id: 'charming-kitten',
    kind: 'group',
    name: { en: 'Charming Kitten', ru: 'Charming Kitten' },
    aliases: {
      en: ['APT35', 'APT 35', 'Mint Sandstorm'],
      ru: ['APT35', 'APT 35'],
    },
    definition: {
      en: "Hacker group that the US and security companies link to Iran's Revolutionary Guards.",
      ru: 'Хакерская группа, которую США и компании по кибербезопасности связывают с Корпусом стражей исламской революции Ирана.',
    },
    wikipedia: 'Charming Kitten',
  },
  {
    id: 'chetniks',
    kind: 'group',
    name: { en: 'Chetniks', ru: 'четники' },
    aliases: {
      en: ['~Chetnik'],
      ru: ['~четник', '~четнический'],
    },
    definition: {
      en: 'Serb royalist and nationalist fighters in Yugoslavia in the Second World War; the name was used again in the wars of the 1990s.',
      ru: 'Сербские роялисты и националисты в Югославии времён Второй мировой войны; название вновь использовалось в войнах 1990-х годов.',
    },
    wikipedia: 'Chetniks',
  },
  {
    id: 'circassians',
    kind: 'group',
    name: { en: 'Circassians', ru: 'черкесы' },
    aliases: {
      en: ['~Circassian', 'Adyghe'],
      ru: ['адыги', '~черкесский', '~черкес', '~адыгский'],
    },
    definition: {
      en: 'People of the north-western Caucasus; most were expelled to the Ottoman Empire at the end of the Caucasian war in 1864.',
      ru: 'Народ северо-западного Кавказа; большинство было изгнано в Османскую империю в конце Кавказской войны, в 1864 году.',
    },
    wikipedia: 'Circassians',
  },
  {
    id: 'clan-del-golfo',
    kind: 'group',
    of: 'colombia',
    name: { en: 'Clan del Golfo', ru: 'Клан дель Гольфо' },
    aliases: {
      en: ['Gulf Clan', 'Clan of the Gulf', 'Gaitanist Self-Defense Forces'],
      ru: ['Клан Залива'],
    },
    definition: {
      en: "Colombia's largest criminal armed group, grown out of paramilitary forces around 2006; calls itself the Gaitanist army.",
      ru: 'Крупнейшая преступная вооружённая группировка Колумбии, выросла из полувоенных отрядов около 2006 года; называет себя гайтанистской армией.',
    },
    wikipedia: 'Clan del Golfo',
  },
  {
    id: 'codeco',
    kind: 'group',
    name: { en: 'CODECO', ru: 'КОДЕКО' },
    full: { en: 'Cooperative for the Development of the Congo', ru: 'Кооператив за развитие Конго' },
    aliases: {
      en: ['Coopérative pour le développement du Congo'],
    },
    definition: {
      en: 'Union of Lendu militias in Ituri province in the east of DR Congo.',
      ru: 'Союз ополчений народа ленду в провинции Итури на востоке ДР Конго.',
    },
    wikipedia: 'CODECO',
  },
  {
    id: 'contras',
    kind: 'group',
    of: 'nicaragua',
    name: { en: 'Contras', ru: 'контрас' },
    aliases: {
      en: ['contras', 'Nicaraguan rebels'],
      ru: ['никарагуанские контрас'],
    },
    definition: {
      en: 'Nicaraguan armed groups that fought the Sandinista government in the 1980s with US support.',
      ru: 'Никарагуанские вооружённые группы, при поддержке США воевавшие с правительством сандинистов в 1980-х годах.',
    },
    wikipedia: 'Contras',
  },
  {
    id: 'copts',
    kind: 'group',
    name: { en: 'Copts', ru: 'копты' },
    aliases: {
      en: ['~Coptic', '~Copt', 'Coptic Orthodox Church', 'Coptic Church'],
      ru: ['~коптский', '~копт', 'Коптская церковь'],
    },
    definition: {
      en: 'Christian community of Egypt, the largest Christian one in the Middle East.',
      ru: 'Христианская община Египта, крупнейшая на Ближнем Востоке.',
    },
    wikipedia: 'Copts',
  },
  {
    id: 'cossacks',
    kind: 'group',
    name: { en: 'Cossacks', ru: 'казаки' },
    aliases: {
      en: ['~Cossack', 'Don Cossacks', 'Terek Cossacks'],
      ru: ['казачество', '~казачий', '~казак', 'донские казаки'],
    },
    definition: {
      en: 'Frontier military communities of the southern steppes of Ukraine and Russia, revived as organisations since the 1990s.',
      ru: 'Военные общины степного пограничья Украины и России; с 1990-х годов возрождены как организации.',
    },
    wikipedia: 'Cossacks',
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
    id: 'crimean-tatars',
    kind: 'group',
    name: { en: 'Crimean Tatars', ru: 'крымские татары' },
    aliases: {
      en: ['~Crimean Tatar', 'Qirimli', 'Mejlis of the Crimean Tatar People'],
      ru: ['~крымскотатарский', '~крымский татарин', 'Меджлис крымскотатарского народа'],
    },
    definition: {
      en: 'Turkic-speaking, Muslim people of Crimea, deported to Central Asia in 1944 and returned from the late 1980s.',
      ru: 'Тюркоязычный мусульманский народ Крыма; в 1944 году депортирован в Среднюю Азию, с конца 1980-х годов возвращался.',
    },
    wikipedia: 'Crimean Tatars',
  },
  {
    id: 'dinka',
    kind: 'group',
    name: { en: 'Dinka', ru: 'динка' },
    aliases: {
      en: ['Dinkas'],
    },
    definition: {
      en: 'The largest people of South Sudan, that of Salva Kiir, president since 2011.',
      ru: 'Крупнейший народ Южного Судана, к нему принадлежит Салва Киир, президент с 2011 года.',
    },
    wikipedia: 'Dinka people',
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
    id: 'dozo',
    kind: 'group',
    of: 'mali',
    name: { en: 'Dozo hunters', ru: 'охотники дозо' },
    aliases: {
      en: ['Dozos', 'Dan Na Ambassagou', '~Dozo'],
      ru: ['ополчение дозо'],
    },
    definition: {
      en: 'Traditional hunters of Mali and its neighbours who also form local militias.',
      ru: 'Традиционные охотники Мали и соседних стран, создающие также местные ополчения.',
    },
    wikipedia: 'Dozo',
  },
  {
    id: 'druze',
    kind: 'group',
    name: { en: 'Druze', ru: 'община друзов' },
    aliases: {
      en: ['Druzes'],
      ru: ['?друзы', 'сирийские друзы', 'ливанские друзы', 'израильские друзы', 'друзская община', '~друзский'],
    },
    definition: {
      en: 'Religious community in Syria, Lebanon and Israel with a faith that arose in the 11th century out of Ismaili Islam.',
      ru: 'Религиозная община в Сирии, Ливане и Израиле; её вера возникла в XI веке на основе исмаилизма.',
    },
    wikipedia: 'Druze',
  },
  {
    id: 'dungans',
    kind: 'group',
    name: { en: 'Dungans', ru: 'дунгане' },
    aliases: {
      en: ['~Dungan'],
      ru: ['~дунганский', '~дунганин'],
    },
    definition: {
      en: 'Chinese-speaking Muslim people of Kazakhstan and Kyrgyzstan whose forebears left China in the 1870s–1880s.',
      ru: 'Китаеязычный мусульманский народ Казахстана и Кыргызстана, предки которого покинули Китай в 1870–1880-х годах.',
    },
    wikipedia: 'Dungan people',
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
    id: 'egyptian-islamic-jihad',
    kind: 'group',
    name: { en: 'Egyptian Islamic Jihad', ru: 'Египетский исламский джихад' },
    aliases: {
      en: ['al-Jihad al-Islami'],
    },
    definition: {
      en: 'Egyptian armed group led by Ayman al-Zawahiri that merged with al-Qaeda in 2001.',
      ru: 'Египетская вооружённая группа во главе с Айманом аз-Завахири, в 2001 году слившаяся с «Аль-Каидой».',
    },
    wikipedia: 'Egyptian Islamic Jihad',
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
    id: 'eta',
    kind: 'group',
    of: 'spain',
    name: { en: 'ETA', ru: 'баскская ЭТА' },
    full: { en: 'Euskadi Ta Askatasuna', ru: 'Баскская родина и свобода' },
    aliases: {
      en: ['Basque separatists'],
      ru: ['?ЭТА', 'баскские сепаратисты'],
    },
    definition: {
      en: 'Basque separatist armed group in Spain and France, founded in 1959; ended its attacks in 2011, dissolved in May 2018.',
      ru: 'Баскская сепаратистская вооружённая группа в Испании и Франции, основана в 1959 году; прекратила нападения в 2011 году, распущена в мае 2018 года.',
    },
    wikipedia: 'ETA (separatist group)',
  },
  {
    id: 'falun-gong',
    kind: 'group',
    name: { en: 'Falun Gong', ru: 'Фалуньгун' },
    aliases: {
      en: ['Falun Dafa', 'Falungong'],
      ru: ['Фалунь Дафа', 'Фалуньгонг'],
    },
    definition: {
      en: 'Spiritual movement founded in China in 1992 by Li Hongzhi; banned there since 1999.',
      ru: 'Духовное движение, основанное в Китае в 1992 году Ли Хунчжи; с 1999 года запрещено там.',
    },
    wikipedia: 'Falun Gong',
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
    id: 'fano',
    kind: 'group',
    of: 'ethiopia',
    name: { en: 'Fano militia', ru: 'ополчение Фано' },
    aliases: {
      en: ['Fano militias', 'Amhara Fano', '?Fano'],
      ru: ['?Фано'],
    },
    definition: {
      en: 'Amhara militias in Ethiopia that have fought the federal army since 2023.',
      ru: 'Амхарские ополчения в Эфиопии, с 2023 года воюющие с федеральной армией.',
    },
    wikipedia: 'Fano (militia)',
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
      ru: 'Палестинская партия, основанная в конце 1950-х годов Ясиром Арафатом и его соратниками; крупнейшая в ООП, в 2004 году её возглавил Махмуд Аббас.',
    },
    wikipedia: 'Fatah',
  },
  {
    id: 'fatemiyoun-brigade',
    kind: 'group',
    of: 'iran',
    name: { en: 'Fatemiyoun Brigade', ru: 'Фатемиюн' },
    aliases: {
      en: ['Fatemiyoun', 'Fatemiyoun Division', 'Fatimiyoun', 'Liwa Fatemiyoun'],
      ru: ['дивизия Фатемиюн', 'бригада Фатимиюн', 'Лива Фатимиюн'],
    },
    definition: {
      en: "Shia militia of Afghans raised by Iran's Revolutionary Guards about 2013 to fight in Syria.",
      ru: 'Шиитское ополчение из афганцев, созданное Корпусом стражей исламской революции около 2013 года для войны в Сирии.',
    },
    wikipedia: 'Liwa Fatemiyoun',
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
    id: 'free-syrian-army',
    kind: 'group',
    of: 'syria',
    name: { en: 'Free Syrian Army', ru: 'Свободная сирийская армия' },
    aliases: {
      en: ['?FSA'],
      ru: ['?ССА'],
    },
    definition: {
      en: "Loose union of armed opponents of Bashar al-Assad, founded in July 2011 by officers who had left Syria's army.",
      ru: 'Рыхлое объединение вооружённых противников Башара Асада, создано в июле 2011 года офицерами, покинувшими сирийскую армию.',
    },
    wikipedia: 'Free Syrian Army',
  },
  {
    id: 'freedom-of-russia-legion',
    kind: 'group',
    name: { en: 'Freedom of Russia Legion', ru: 'легион «Свобода России»' },
    aliases: {
      en: ['Free Russia Legion'],
      ru: ['Легион Свобода России'],
    },
    definition: {
      en: "Unit of Russian citizens formed in March 2022 that fights on Ukraine's side; took part in raids into Belgorod region.",
      ru: 'Подразделение из граждан России, созданное в марте 2022 года, воюет на стороне Украины; участвовало в рейдах в Белгородскую область.',
    },
    wikipedia: 'Freedom of Russia Legion',
  },
  {
    id: 'frelimo',
    kind: 'group',
    of: 'mozambique',
    name: { en: 'Frelimo', ru: 'ФРЕЛИМО' },
    full: { en: 'Mozambique Liberation Front', ru: 'Фронт освобождения Мозамбика' },
    aliases: {
      en: ['Frente de Libertação de Moçambique'],
      ru: ['Фрелимо'],
    },
    definition: {
      en: 'Ruling party of Mozambique since independence in 1975, founded in 1962 as a liberation movement.',
      ru: 'Правящая партия Мозамбика с обретения независимости в 1975 году, основана в 1962 году как освободительное движение.',
    },
    wikipedia: 'FRELIMO',
  },
  {
    id: 'fulani',
    kind: 'group',
    name: { en: 'Fulani', ru: 'фульбе' },
    aliases: {
      en: ['Fulanis', 'Fula people', 'Peuls', '~Peul', 'Fulani herders'],
      ru: ['фулани', '~фула'],
    },
    definition: {
      en: 'Largely pastoral, mostly Muslim people spread over West Africa and the Sahel.',
      ru: 'Народ, в значительной части скотоводческий и преимущественно мусульманский, расселённый по Западной Африке и Сахелю.',
    },
    wikipedia: 'Fula people',
  },
  {
    id: 'gagauz',
    kind: 'group',
    name: { en: 'Gagauz people', ru: 'гагаузы' },
    aliases: {
      en: ['?Gagauz', 'Gagauzians', '~Gagauzian'],
      ru: ['~гагаузский', '~гагауз'],
    },
    definition: {
      en: 'Turkic-speaking Orthodox people in the south of Moldova, where the region of Gagauzia has had autonomy since 1994.',
      ru: 'Тюркоязычный православный народ на юге Молдовы, где Гагаузия с 1994 года имеет автономию.',
    },
    wikipedia: 'Gagauz people',
  },
  {
    id: 'grey-wolves',
    kind: 'group',
    of: 'turkey',
    name: { en: 'Grey Wolves', ru: 'Серые волки' },
    aliases: {
      en: ['Gray Wolves', 'Bozkurtlar', 'Idealist Hearths'],
      ru: ['Идеалистические очаги'],
    },
    definition: {
      en: 'Turkish nationalist movement founded in the late 1960s, tied to the Nationalist Movement Party.',
      ru: 'Турецкое националистическое движение, основано в конце 1960-х годов, связано с Партией националистического движения.',
    },
    wikipedia: 'Grey Wolves (organization)',
  },
  {
    id: 'gulen-movement',
    kind: 'group',
    name: { en: 'Gülen movement', ru: 'движение Гюлена' },
    aliases: {
      en: [
        'Gulen movement', 'Hizmet', 'Hizmet movement', 'Gulenists', 'Gülenists', '~Gulenist', 'FETÖ',
        'Fethullahist Terrorist Organization',
      ],
      ru: ['Хизмет', 'гюленисты', 'движение «Хизмет»', '~гюленист'],
    },
    definition: {
      en: 'Turkish Muslim movement that followed the preacher Fethullah Gulen (died 2024); Turkey blames it for the coup attempt of July 2016, which he denied.',
      ru: 'Турецкое мусульманское движение последователей проповедника Фетхуллаха Гюлена (ум. 2024); Турция винит его в попытке переворота 2016 года, он это отрицал.',
    },
    wikipedia: 'Gülen movement',
  },
  {
    id: 'haganah',
    kind: 'group',
    name: { en: 'Haganah', ru: 'Хагана' },
    aliases: {
      en: ['Hagana', 'Palmach'],
      ru: ['Пальмах'],
    },
    definition: {
      en: "Main Jewish armed organisation in British-ruled Palestine from 1920; became the core of Israel's army in 1948.",
      ru: 'Главная еврейская вооружённая организация в подмандатной Палестине с 1920 года; в 1948 году стала основой армии Израиля.',
    },
    wikipedia: 'Haganah',
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
    id: 'haqqani-network',
    kind: 'group',
    of: 'afghanistan',
    name: { en: 'Haqqani network', ru: 'сеть Хаккани' },
    aliases: {
      en: ['Haqqanis'],
      ru: ['?Хаккани'],
    },
    definition: {
      en: 'Afghan armed group founded by Jalaluddin Haqqani, part of the Taliban; its leader Sirajuddin Haqqani became interior minister in 2021.',
      ru: 'Афганская вооружённая группа, основанная Джалалуддином Хаккани, часть «Талибана»; её глава Сираджуддин Хаккани в 2021 году стал министром внутренних дел.',
    },
    wikipedia: 'Haqqani network',
  },
  {
    id: 'harakat-hezbollah-al-nujaba',
    kind: 'group',
    of: 'iraq',
    name: { en: 'Harakat Hezbollah al-Nujaba', ru: 'Харакат Хезболла ан-Нуджаба' },
    aliases: {
      en: ['Harakat al-Nujaba', 'Hezbollah al-Nujaba', 'Nujaba Movement'],
      ru: ['Харакат ан-Нуджаба', 'ан-Нуджаба'],
    },
    definition: {
      en: 'Iraqi Shia militia allied with Iran, founded in 2013; also fought in Syria.',
      ru: 'Иракское шиитское ополчение, союзное Ирану, создано в 2013 году; воевало и в Сирии.',
    },
    wikipedia: 'Harakat Hezbollah al-Nujaba',
  },
  {
    id: 'haredim',
    kind: 'group',
    name: { en: 'Haredim', ru: 'харедим' },
    aliases: {
      en: ['Haredi Jews', 'ultra-Orthodox Jews', 'ultra-Orthodox', '~Haredi'],
      ru: ['ультраортодоксы', 'ультраортодоксальные евреи'],
    },
    definition: {
      en: "Strictly observant Orthodox Jews, more than a tenth of Israel's people; their exemption from military service has long been disputed.",
      ru: 'Строго соблюдающие ортодоксальные иудеи, более десятой части населения Израиля; их освобождение от военной службы давно вызывает споры.',
    },
    wikipedia: 'Haredi Judaism',
  },
  {
    id: 'hayat-tahrir-al-sham',
    kind: 'group',
    of: 'syria',
    name: { en: 'Hayat Tahrir al-Sham', ru: 'Хайят Тахрир аш-Шам' },
    aliases: {
      en: ["Hay'at Tahrir al-Sham", '?HTS', 'Jabhat al-Nusra', 'al-Nusra Front', 'Nusra Front', 'al-Nusra', 'Jabhat Fatah al-Sham'],
      ru: ['ХТШ', 'Тахрир аш-Шам', 'Джабхат ан-Нусра', 'Фронт ан-Нусра', 'ан-Нусра'],
    },
    definition: {
      en: 'Syrian Islamist armed group formed in 2017 out of the Nusra Front; led the offensive that toppled Bashar al-Assad in December 2024, then declared dissolved.',
      ru: 'Сирийская исламистская группа, созданная в 2017 году на основе «Джабхат ан-Нусры»; возглавила наступление, свергшее Башара Асада в декабре 2024 года, затем объявлена распущенной.',
    },
    wikipedia: "Hay'at Tahrir al-Sham",
  },
  {
    id: 'hazaras',
    kind: 'group',
    name: { en: 'Hazaras', ru: 'хазарейцы' },
    aliases: {
      en: ['~Hazara'],
      ru: ['~хазарейский', '~хазареец'],
    },
    definition: {
      en: 'Persian-speaking, mostly Shia people of central Afghanistan.',
      ru: 'Персоязычный, преимущественно шиитский народ центральной части Афганистана.',
    },
    wikipedia: 'Hazaras',
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
      en: 'Lebanese Shia party and armed movement founded in the early 1980s with support from Iran; fought wars with Israel in 2006, 2023–2024 and from March 2026.',
      ru: 'Ливанская шиитская партия с вооружённым крылом, создана в начале 1980-х годов при поддержке Ирана; воевала с Израилем в 2006, 2023–2024 годах и с марта 2026 года.',
    },
    wikidata: 'Q41053',
    wikipedia: 'Hezbollah',
  },
  {
    id: 'hizb-ut-tahrir',
    kind: 'group',
    name: { en: 'Hizb ut-Tahrir', ru: 'Хизб ут-Тахрир' },
    aliases: {
      en: ['Hizb-ut-Tahrir al-Islami', 'Hizb al-Tahrir'],
      ru: ['Хизбут-Тахрир', 'Хизб-ут-Тахрир аль-Ислами', 'Партия исламского освобождения'],
    },
    definition: {
      en: 'International Islamist movement founded in Jerusalem in 1953 that seeks a caliphate; active in Central Asia since the 1990s.',
      ru: 'Международное исламистское движение, основанное в Иерусалиме в 1953 году, добивается халифата; в Центральной Азии действует с 1990-х годов.',
    },
    wikipedia: 'Hizb ut-Tahrir',
  },
  {
    id: 'hizbul-mujahideen',
    kind: 'group',
    name: { en: 'Hizbul Mujahideen', ru: 'Хизб-уль-Муджахидин' },
    aliases: {
      en: ['Hizb-ul-Mujahideen'],
      ru: ['Хизбул муджахидин'],
    },
    definition: {
      en: 'Armed group in Kashmir founded in 1989 that seeks union with Pakistan.',
      ru: 'Вооружённая группа в Кашмире, основана в 1989 году, выступает за присоединение к Пакистану.',
    },
    wikipedia: 'Hizbul Mujahideen',
  },
  {
    id: 'hmong',
    kind: 'group',
    name: { en: 'Hmong', ru: 'хмонги' },
    aliases: {
      en: ['Hmongs'],
      ru: ['~хмонгский', '~хмонг'],
    },
    definition: {
      en: 'People of southern China, Vietnam, Laos and Thailand; a part of them fought beside the US in Laos until 1975.',
      ru: 'Народ юга Китая, Вьетнама, Лаоса и Таиланда; часть до 1975 года воевала в Лаосе на стороне США.',
    },
    wikipedia: 'Hmong people',
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
    id: 'hui-people',
    kind: 'group',
    name: { en: 'Hui people', ru: 'хуэйцы' },
    aliases: {
      en: ['Hui Muslims', '?Hui'],
      ru: ['хуэй', '~хуэйский'],
    },
    definition: {
      en: 'Chinese-speaking Muslim people of China, numbering over ten million.',
      ru: 'Китаеязычный мусульманский народ Китая численностью более десяти миллионов человек.',
    },
    wikipedia: 'Hui people',
  },
  {
    id: 'hutu',
    kind: 'group',
    name: { en: 'Hutu', ru: 'хуту' },
    aliases: {
      en: ['Hutus'],
    },
    definition: {
      en: 'The majority people of Rwanda and Burundi.',
      ru: 'Народ, составляющий большинство населения Руанды и Бурунди.',
    },
    wikipedia: 'Hutu',
  },
  {
    id: 'igbo',
    kind: 'group',
    name: { en: 'Igbo', ru: 'игбо' },
    aliases: {
      en: ['Igbos'],
    },
    definition: {
      en: 'People of south-eastern Nigeria, whose attempt to secede as Biafra led to the war of 1967–1970.',
      ru: 'Народ юго-востока Нигерии, попытка отделения которого под именем Биафры привела к войне 1967–1970 годов.',
    },
    wikipedia: 'Igbo people',
  },
  {
    id: 'interahamwe',
    kind: 'group',
    name: { en: 'Interahamwe', ru: 'Интерахамве' },
    definition: {
      en: 'Hutu militia in Rwanda that carried out much of the genocide of 1994.',
      ru: 'Ополчение хуту в Руанде, совершившее значительную часть убийств во время геноцида 1994 года.',
    },
    wikipedia: 'Interahamwe',
  },
  {
    id: 'inuit',
    kind: 'group',
    name: { en: 'Inuit', ru: 'инуиты' },
    aliases: {
      en: ['Inuits'],
      ru: ['~инуитский', '~инуит'],
    },
    definition: {
      en: 'People of the Arctic coasts of Greenland, Canada, Alaska and Chukotka.',
      ru: 'Народ арктических побережий Гренландии, Канады, Аляски и Чукотки.',
    },
    wikipedia: 'Inuit',
  },
  {
    id: 'iraqi-turkmen',
    kind: 'group',
    name: { en: 'Iraqi Turkmen', ru: 'иракские туркоманы' },
    aliases: {
      en: ['Iraqi Turkmens', 'Iraqi Turkomans', 'Turkomans'],
      ru: ['туркоманы', 'иракские туркмены'],
    },
    definition: {
      en: 'Turkic-speaking people of northern Iraq, chiefly around Kirkuk.',
      ru: 'Тюркоязычный народ на севере Ирака, главным образом в районе Киркука.',
    },
    wikipedia: 'Iraqi Turkmen',
  },
  {
    id: 'irgun',
    kind: 'group',
    name: { en: 'Irgun', ru: 'Иргун' },
    aliases: {
      en: ['National Military Organization in the Land of Israel'],
      ru: ['Эцель'],
    },
    definition: {
      en: 'Jewish armed group in British-ruled Palestine, active from 1931 to 1948, led from 1943 by Menachem Begin.',
      ru: 'Еврейская вооружённая организация в подмандатной Палестине, действовала в 1931–1948 годах, с 1943 года во главе с Менахемом Бегином.',
    },
    wikipedia: 'Irgun',
  },
  {
    id: 'irish-republican-army',
    kind: 'group',
    name: { en: 'Irish Republican Army', ru: 'Ирландская республиканская армия' },
    aliases: {
      en: ['Provisional IRA', 'Provisional Irish Republican Army', '?IRA'],
      ru: ['?ИРА', 'Временная ИРА'],
    },
    definition: {
      en: 'Name of armed groups for a united Ireland; the Provisional IRA fought British rule in Northern Ireland from 1969 and ended its campaign in 2005.',
      ru: 'Название вооружённых групп, боровшихся за единую Ирландию; «Временная» ИРА с 1969 года воевала против британской власти в Северной Ирландии, в 2005 году прекратила борьбу.',
    },
    wikipedia: 'Irish Republican Army',
  },
  {
    id: 'islamic-movement-of-uzbekistan',
    kind: 'group',
    name: { en: 'Islamic Movement of Uzbekistan', ru: 'Исламское движение Узбекистана' },
    aliases: {
      en: ['?IMU'],
      ru: ['ИДУ'],
    },
    definition: {
      en: 'Islamist armed group formed in 1998 that raided Kyrgyzstan and Uzbekistan in 1999–2000, then fought in Afghanistan and Pakistan.',
      ru: 'Исламистская вооружённая группа, создана в 1998 году; в 1999–2000 годах вторгалась в Кыргызстан и Узбекистан, затем воевала в Афганистане и Пакистане.',
    },
    wikipedia: 'Islamic Movement of Uzbekistan',
  },
  {
    id: 'islamic-renaissance-party-of-tajikistan',
    kind: 'group',
    of: 'tajikistan',
    name: { en: 'Islamic Renaissance Party of Tajikistan', ru: 'Партия исламского возрождения Таджикистана' },
    aliases: {
      en: ['IRPT', 'Islamic Renaissance Party'],
      ru: ['ПИВТ', 'Партия исламского возрождения'],
    },
    definition: {
      en: 'Tajik party, legal under the peace accord of 1997; banned in 2015, its leader Muhiddin Kabiri went into exile.',
      ru: 'Таджикская партия, легальная по мирному соглашению 1997 года; запрещена в 2015 году, её глава Мухиддин Кабири уехал за границу.',
    },
    wikipedia: 'Islamic Renaissance Party of Tajikistan',
  },
  {
    id: 'islamic-resistance-in-iraq',
    kind: 'group',
    of: 'iraq',
    name: { en: 'Islamic Resistance in Iraq', ru: 'Исламское сопротивление в Ираке' },
    aliases: {
      en: ['Islamic Resistance of Iraq'],
      ru: ['Исламское сопротивление Ирака'],
    },
    definition: {
      en: 'Common name under which Iraqi Shia militias allied with Iran have claimed attacks on US forces and Israel since October 2023.',
      ru: 'Общее имя, под которым союзные Ирану шиитские ополчения Ирака с октября 2023 года берут на себя нападения на войска США и Израиль.',
    },
    wikipedia: 'Islamic Resistance in Iraq',
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
    id: 'islamic-state-in-the-sahel',
    kind: 'group',
    name: { en: 'Islamic State in the Greater Sahara', ru: 'Исламское государство в Большой Сахаре' },
    aliases: {
      en: ['Islamic State Sahel Province', 'Islamic State in the Sahel', "Islamic State's Sahel Province", 'ISGS', 'ISSP'],
      ru: ['ИГБС', 'Исламское государство в Сахеле'],
    },
    definition: {
      en: 'Branch of Islamic State in Mali, Niger and Burkina Faso, active since 2015; a separate Sahel province since 2022.',
      ru: 'Отделение «Исламского государства» в Мали, Нигере и Буркина-Фасо, действует с 2015 года; с 2022 года отдельная «провинция Сахель».',
    },
    wikipedia: 'Islamic State – Sahel Province',
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
    id: 'ismailis',
    kind: 'group',
    name: { en: 'Ismailis', ru: 'исмаилиты' },
    aliases: {
      en: ['~Ismaili', "Isma'ilis"],
      ru: ['~исмаилитский', '~исмаилит'],
    },
    definition: {
      en: 'Branch of Shia Islam headed by the Aga Khan; its followers include most people of the Pamirs in Tajikistan.',
      ru: 'Ветвь шиитского ислама во главе с Ага-ханом; к ней относится большинство жителей Памира в Таджикистане.',
    },
    wikipedia: "Isma'ilism",
  },
  {
    id: 'israeli-settlers',
    kind: 'group',
    of: 'israel',
    name: { en: 'Israeli settlers', ru: 'израильские поселенцы' },
    aliases: {
      en: ['Jewish settlers', 'West Bank settlers', '?settlers', 'settler movement'],
      ru: ['еврейские поселенцы', '?поселенцы', 'поселенческое движение'],
    },
    definition: {
      en: 'Israeli citizens living in territories held since 1967, some 700,000 in the West Bank and East Jerusalem (as of 2025).',
      ru: 'Израильские граждане, живущие на территориях, занятых в 1967 году: около 700 тысяч на Западном берегу и в Восточном Иерусалиме (на 2025 год).',
    },
    wikipedia: 'Israeli settlement',
  },
  {
    id: 'jaish-e-mohammed',
    kind: 'group',
    name: { en: 'Jaish-e-Mohammed', ru: 'Джаиш-е-Мухаммад' },
    aliases: {
      en: ['Jaish-e-Muhammad', 'Jaish-e-Mohammad', '?JeM'],
      ru: ['Джаиш-е-Мухаммед', 'Джейш-е-Мухаммад'],
    },
    definition: {
      en: 'Islamist armed group based in Pakistan, founded in 2000 by Masood Azhar; active in Kashmir, claimed the Pulwama attack of 2019.',
      ru: 'Исламистская вооружённая группа, базирующаяся в Пакистане, основана в 2000 году Масудом Азхаром; действует в Кашмире, взяла на себя теракт в Пулваме 2019 года.',
    },
    wikipedia: 'Jaish-e-Mohammed',
  },
  {
    id: 'jalisco-new-generation-cartel',
    kind: 'group',
    of: 'mexico',
    name: { en: 'Jalisco New Generation Cartel', ru: 'Картель нового поколения Халиско' },
    aliases: {
      en: ['Jalisco Cartel', 'CJNG', 'Cártel de Jalisco Nueva Generación'],
      ru: ['Картель Халиско'],
    },
    definition: {
      en: 'Mexican drug-trafficking organisation, formed about 2009–2010; its leader Nemesio Oseguera (El Mencho) was killed in February 2026.',
      ru: 'Мексиканская организация наркоторговцев, образована около 2009–2010 годов; её главарь Немесио Осегера (Эль Менчо) убит в феврале 2026 года.',
    },
    wikipedia: 'Jalisco New Generation Cartel',
  },
  {
    id: 'jamaat-ansarullah',
    kind: 'group',
    name: { en: 'Jamaat Ansarullah', ru: 'Джамаат Ансарулла' },
    aliases: {
      en: ['Jamaat Ansarullah Tajikistan', 'Tajik Taliban'],
      ru: ['Таджикский Талибан', 'Джамаат Ансоруллох'],
    },
    definition: {
      en: 'Islamist armed group of Tajiks, formed about 2010, based in northern Afghanistan.',
      ru: 'Исламистская вооружённая группа таджиков, создана около 2010 года, базируется на севере Афганистана.',
    },
    wikipedia: 'Jamaat Ansarullah',
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
    id: 'jehovah-s-witnesses',
    kind: 'group',
    name: { en: "Jehovah's Witnesses", ru: 'Свидетели Иеговы' },
    definition: {
      en: 'Christian denomination founded in the United States in the 1870s; banned in Russia since 2017.',
      ru: 'Христианская конфессия, возникшая в США в 1870-х годах; в России запрещена с 2017 года.',
    },
    wikipedia: "Jehovah's Witnesses",
  },
  {
    id: 'jemaah-islamiyah',
    kind: 'group',
    name: { en: 'Jemaah Islamiyah', ru: 'Джемаа Исламия' },
    aliases: {
      en: ['Jemaah Islamiah'],
    },
    definition: {
      en: 'Islamist armed network in South-East Asia, responsible for the Bali bombings of 2002; announced its dissolution in 2024.',
      ru: 'Исламистская вооружённая сеть в Юго-Восточной Азии, совершившая взрывы на Бали в 2002 году; в 2024 году объявила о самороспуске.',
    },
    wikipedia: 'Jemaah Islamiyah',
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
    id: 'justice-and-equality-movement',
    kind: 'group',
    of: 'sudan',
    name: { en: 'Justice and Equality Movement', ru: 'Движение за справедливость и равенство' },
    aliases: {
      en: ['?JEM'],
      ru: ['?ДСР'],
    },
    definition: {
      en: 'Armed movement of Darfur in Sudan, active since 2003, led by Gibril Ibrahim; sided with the army in November 2023.',
      ru: 'Вооружённое движение суданского Дарфура, действует с 2003 года, глава — Джибриль Ибрагим; в ноябре 2023 года встало на сторону армии.',
    },
    wikipedia: 'Justice and Equality Movement',
  },
  {
    id: 'kach',
    kind: 'group',
    name: { en: 'Kach party', ru: 'партия Ках' },
    aliases: {
      en: ['Kach movement', 'Kahanists', '~Kahanist', 'Kahane Chai'],
      ru: ['движение Ках', '~кахановцы'],
    },
    definition: {
      en: 'Israeli far-right party founded in 1971 by Meir Kahane; barred from elections in 1988, outlawed in Israel in 1994.',
      ru: 'Израильская ультраправая партия, основана в 1971 году Меиром Кахане; отстранена от выборов в 1988 году, запрещена в Израиле в 1994 году.',
    },
    wikipedia: 'Kach (political party)',
  },
  {
    id: 'kachin-independence-army',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'Kachin Independence Army', ru: 'Армия независимости Качина' },
    aliases: {
      en: ['?KIA', 'Kachin Independence Organisation', 'Kachin Independence Organization'],
      ru: ['Качинская армия независимости'],
    },
    definition: {
      en: 'Armed group of the Kachin people in northern Myanmar, founded in 1961; in 2024 took mines of rare earths near the Chinese border.',
      ru: 'Вооружённая группа качинов на севере Мьянмы, основана в 1961 году; в 2024 году заняла рудники редкоземельных металлов у границы с Китаем.',
    },
    wikipedia: 'Kachin Independence Army',
  },
  {
    id: 'kadyrovites',
    kind: 'group',
    of: 'russia',
    name: { en: 'Kadyrovites', ru: 'кадыровцы' },
    aliases: {
      en: ['Kadyrovtsy', 'Akhmat battalion', 'Akhmat special forces', "Kadyrov's forces"],
      ru: ['~кадыровец', 'спецназ «Ахмат»', 'полк «Ахмат»'],
    },
    definition: {
      en: "Chechen forces loyal to Ramzan Kadyrov within Russia's security services, among them the Akhmat units that fight in Ukraine.",
      ru: 'Чеченские силовые подразделения, верные Рамзану Кадырову, в составе российских силовых структур; среди них «Ахмат», воюющий на Украине.',
    },
    wikipedia: 'Kadyrovites',
  },
  {
    id: 'karabakh-armenians',
    kind: 'group',
    name: { en: 'Karabakh Armenians', ru: 'карабахские армяне' },
    aliases: {
      en: ['Armenians of Nagorno-Karabakh', '~Karabakh Armenian', 'Artsakh Armenians'],
      ru: ['армяне Карабаха', 'армяне Нагорного Карабаха'],
    },
    definition: {
      en: 'Armenians of Nagorno-Karabakh; more than 100,000, nearly all, fled to Armenia when Azerbaijan took control in September 2023.',
      ru: 'Армяне Нагорного Карабаха; более 100 тысяч, почти все, бежали в Армению после перехода региона под контроль Азербайджана в сентябре 2023 года.',
    },
    wikipedia: 'Flight of Nagorno-Karabakh Armenians',
  },
  {
    id: 'karen-national-union',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'Karen National Union', ru: 'Каренский национальный союз' },
    aliases: {
      en: ['?KNU', 'Karen National Liberation Army', 'KNLA'],
      ru: ['Каренская национально-освободительная армия'],
    },
    definition: {
      en: 'Organisation of the Karen people in eastern Myanmar, founded in 1947; has fought the central government since 1949.',
      ru: 'Организация каренов на востоке Мьянмы, основана в 1947 году; воюет с центральной властью с 1949 года.',
    },
    wikipedia: 'Karen National Union',
  },
  {
    id: 'karen-people',
    kind: 'group',
    name: { en: 'Karen people', ru: 'народ каренов' },
    aliases: {
      en: ['?Karens', '?~Karen'],
      ru: ['?карены', '~каренский'],
    },
    definition: {
      en: 'People of eastern Myanmar and western Thailand.',
      ru: 'Народ на востоке Мьянмы и западе Таиланда.',
    },
    wikipedia: 'Karen people',
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
      en: 'Communist movement led by Pol Pot that ruled Cambodia from 1975 to 1979; an estimated 1.5 to 2 million people died under its rule.',
      ru: 'Коммунистическое движение во главе с Пол Потом, правившее Камбоджей в 1975–1979 годах; при нём, по оценкам, погибло от 1,5 до 2 миллионов человек.',
    },
    wikipedia: 'Khmer Rouge',
  },
  {
    id: 'killnet',
    kind: 'group',
    name: { en: 'Killnet', ru: 'Killnet' },
    aliases: {
      en: ['KillNet'],
      ru: ['Киллнет'],
    },
    definition: {
      en: 'Hacker group that sides with Russia and flooded websites of states supporting Ukraine from 2022.',
      ru: 'Хакерская группа, выступающая на стороне России; с 2022 года атаковала сайты стран, поддерживающих Украину.',
    },
    wikipedia: 'Killnet',
  },
  {
    id: 'kimsuky',
    kind: 'group',
    name: { en: 'Kimsuky', ru: 'Kimsuky' },
    definition: {
      en: 'Hacker group that South Korea, the US and Japan attribute to North Korea; spies on diplomats and experts.',
      ru: 'Хакерская группа, которую Южная Корея, США и Япония приписывают КНДР; шпионит за дипломатами и экспертами.',
    },
    wikipedia: 'Kimsuky',
  },
  {
    id: 'koryo-saram',
    kind: 'group',
    name: { en: 'Koryo-saram', ru: 'корё-сарам' },
    aliases: {
      en: ['Koryo saram', 'Soviet Koreans'],
      ru: ['советские корейцы'],
    },
    definition: {
      en: 'Koreans of the former Soviet Union, descendants of those deported from the Far East to Central Asia in 1937.',
      ru: 'Корейцы бывшего СССР, потомки депортированных с Дальнего Востока в Центральную Азию в 1937 году.',
    },
    wikipedia: 'Koryo-saram',
  },
  {
    id: 'kosovo-albanians',
    kind: 'group',
    name: { en: 'Kosovo Albanians', ru: 'косовские албанцы' },
    aliases: {
      en: ['Kosovar Albanians', '~Kosovo Albanian', 'ethnic Albanians in Kosovo'],
      ru: ['~косовский албанец'],
    },
    definition: {
      en: 'The majority people of Kosovo, more than nine tenths of its population.',
      ru: 'Народ, составляющий большинство — более девяти десятых — населения Косова.',
    },
    wikipedia: 'Kosovo Albanians',
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
    id: 'kosovo-serbs',
    kind: 'group',
    name: { en: 'Kosovo Serbs', ru: 'косовские сербы' },
    aliases: {
      en: ['~Kosovo Serb', 'Serbian List', 'Srpska Lista'],
      ru: ['~косовский серб', 'Сербский список'],
    },
    definition: {
      en: 'Serbs of Kosovo, living chiefly in its north; Serbian List is their main party.',
      ru: 'Сербы Косова, живущие главным образом на севере; их главная партия — «Сербский список».',
    },
    wikipedia: 'Kosovo Serbs',
  },
  {
    id: 'kurdistan-democratic-party',
    kind: 'group',
    name: { en: 'Kurdistan Democratic Party', ru: 'Демократическая партия Курдистана' },
    aliases: {
      en: ['?KDP', 'Kurdish Democratic Party'],
      ru: ['?ДПК'],
    },
    definition: {
      en: 'Party of Iraqi Kurdistan founded in 1946 and led by the Barzani family; strongest in Erbil and Dohuk.',
      ru: 'Партия Иракского Курдистана, основана в 1946 году, возглавляется семьёй Барзани; сильна в Эрбиле и Дохуке.',
    },
    wikipedia: 'Kurdistan Democratic Party',
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
      en: 'People of more than 30 million by most estimates, living chiefly in the area where Turkey, Iraq, Iran and Syria meet; they have no state of their own.',
      ru: 'Народ численностью, по большинству оценок, более 30 миллионов человек, живущий главным образом на стыке Турции, Ирака, Ирана и Сирии; своего государства не имеет.',
    },
    wikipedia: 'Kurds',
  },
  {
    id: 'lashkar-e-jhangvi',
    kind: 'group',
    of: 'pakistan',
    name: { en: 'Lashkar-e-Jhangvi', ru: 'Лашкар-е-Джангви' },
    aliases: {
      en: ['Lashkar-i-Jhangvi'],
    },
    definition: {
      en: 'Sunni armed group in Pakistan, founded in 1996, known for attacks on Shia Muslims.',
      ru: 'Суннитская вооружённая группа в Пакистане, основана в 1996 году, известна нападениями на шиитов.',
    },
    wikipedia: 'Lashkar-e-Jhangvi',
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
    id: 'liberation-tigers-of-tamil-eelam',
    kind: 'group',
    of: 'sri-lanka',
    name: { en: 'LTTE', ru: 'ТОТИ' },
    full: { en: 'Liberation Tigers of Tamil Eelam', ru: 'Тигры освобождения Тамил-Илама' },
    aliases: {
      en: ['Tamil Tigers'],
      ru: ['Тамильские тигры', 'тамильские тигры'],
    },
    definition: {
      en: 'Armed group that fought from 1976 for a separate Tamil state in Sri Lanka; defeated in May 2009.',
      ru: 'Вооружённая группа, с 1976 года боровшаяся за отдельное тамильское государство в Шри-Ланке; разбита в мае 2009 года.',
    },
    wikipedia: 'Liberation Tigers of Tamil Eelam',
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
    id: 'lockbit',
    kind: 'group',
    name: { en: 'LockBit', ru: 'LockBit' },
    definition: {
      en: 'Criminal group dealing in ransomware, active since 2019; a police operation of several states disrupted it in February 2024.',
      ru: 'Преступная группа, промышляющая программами-вымогателями, действует с 2019 года; в феврале 2024 года её работу нарушила полицейская операция нескольких стран.',
    },
    wikipedia: 'LockBit',
  },
  {
    id: 'lord-s-resistance-army',
    kind: 'group',
    name: { en: "Lord's Resistance Army", ru: 'Господня армия сопротивления' },
    aliases: {
      en: ['LRA'],
      ru: ['Армия сопротивления Господа'],
    },
    definition: {
      en: 'Armed group founded in northern Uganda in 1987 by Joseph Kony; later active in DR Congo, South Sudan and the Central African Republic.',
      ru: 'Вооружённая группа, основанная на севере Уганды в 1987 году Джозефом Кони; позже действовала в ДР Конго, Южном Судане и ЦАР.',
    },
    wikipedia: "Lord's Resistance Army",
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
    id: 'maga-movement',
    kind: 'group',
    of: 'united-states',
    name: { en: 'MAGA movement', ru: 'движение MAGA' },
    full: { en: 'Make America Great Again', ru: 'Make America Great Again' },
    aliases: {
      en: ['MAGA'],
      ru: ['MAGA', 'Сделаем Америку снова великой'],
    },
    definition: {
      en: 'Political following of Donald Trump in the US, named after his campaign slogan of 2016.',
      ru: 'Политическое движение сторонников Дональда Трампа в США, названное по лозунгу его кампании 2016 года.',
    },
    wikipedia: 'Make America Great Again',
  },
  {
    id: 'mai-mai',
    kind: 'group',
    name: { en: 'Mai-Mai', ru: 'Маи-маи' },
    aliases: {
      en: ['Mai Mai', 'Mayi-Mayi', 'Wazalendo'],
      ru: ['Вазалендо', 'Майи-майи'],
    },
    definition: {
      en: 'Local militias in eastern DR Congo; many fight beside the army against M23 under the name Wazalendo ("patriots").',
      ru: 'Местные ополчения на востоке ДР Конго; многие под названием «вазалендо» («патриоты») воюют рядом с армией против М23.',
    },
    wikipedia: 'Mai-Mai',
  },
  {
    id: 'maronites',
    kind: 'group',
    name: { en: 'Maronites', ru: 'марониты' },
    aliases: {
      en: ['~Maronite', 'Maronite Church'],
      ru: ['~маронитский', '~маронит', 'Маронитская церковь'],
    },
    definition: {
      en: 'Christian community of Lebanon in union with Rome; the president of Lebanon is by custom a Maronite.',
      ru: 'Христианская община Ливана, связанная с Римом; президентом Ливана по обычаю становится маронит.',
    },
    wikipedia: 'Maronites',
  },
  {
    id: 'masalit',
    kind: 'group',
    name: { en: 'Masalit', ru: 'масалиты' },
    aliases: {
      en: ['Masaleit'],
      ru: ['~масалит'],
    },
    definition: {
      en: 'People of West Darfur in Sudan and of eastern Chad; many were killed or driven out in 2023.',
      ru: 'Народ Западного Дарфура в Судане и востока Чада; в 2023 году многие были убиты или изгнаны.',
    },
    wikipedia: 'Masalit people',
  },
  {
    id: 'mek',
    kind: 'group',
    of: 'iran',
    name: { en: 'Mojahedin-e Khalq', ru: 'Моджахедин-э Халк' },
    full: { en: "People's Mojahedin Organization of Iran", ru: 'Организация моджахедов иранского народа' },
    aliases: {
      en: ['?MEK', 'Mujahedin-e Khalq', 'Mujahideen-e-Khalq', 'National Council of Resistance of Iran', 'NCRI'],
      ru: ['Национальный совет сопротивления Ирана'],
    },
    definition: {
      en: "Iranian opposition organisation in exile, founded in 1965; fought on Iraq's side in the war of the 1980s. Led by Maryam Rajavi, based in Albania.",
      ru: 'Иранская оппозиционная организация в эмиграции, основана в 1965 году; в войне 1980-х годов была на стороне Ирака. Глава — Марьям Раджави, база в Албании.',
    },
    wikipedia: "People's Mojahedin Organization of Iran",
  },
  {
    id: 'meskhetian-turks',
    kind: 'group',
    name: { en: 'Meskhetian Turks', ru: 'турки-месхетинцы' },
    aliases: {
      en: ['Ahiska Turks', 'Meskhetians'],
      ru: ['месхетинцы', 'турки-ахыска'],
    },
    definition: {
      en: 'Turkic people deported in 1944 from southern Georgia to Central Asia; many fled from Uzbekistan in 1989.',
      ru: 'Тюркский народ, депортированный в 1944 году с юга Грузии в Центральную Азию; в 1989 году многие бежали из Узбекистана.',
    },
    wikipedia: 'Meskhetian Turks',
  },
  {
    id: 'mndaa',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'MNDAA', ru: 'АНДАМ' },
    full: { en: 'Myanmar National Democratic Alliance Army', ru: 'Армия национально-демократического альянса Мьянмы' },
    aliases: {
      en: ['Kokang Army'],
      ru: ['MNDAA', 'Myanmar National Democratic Alliance Army'],
    },
    definition: {
      en: 'Armed group of the Kokang Chinese in north-eastern Myanmar, founded in 1989; held Lashio from August 2024 to April 2025.',
      ru: 'Вооружённая группа кокангских китайцев на северо-востоке Мьянмы, создана в 1989 году; с августа 2024 по апрель 2025 года удерживала Лашо.',
    },
    wikipedia: 'Myanmar National Democratic Alliance Army',
  },
  {
    id: 'moro-islamic-liberation-front',
    kind: 'group',
    of: 'philippines',
    name: { en: 'Moro Islamic Liberation Front', ru: 'Исламский фронт освобождения моро' },
    aliases: {
      en: ['?MILF'],
      ru: ['ИФОМ'],
    },
    definition: {
      en: 'Movement of the Muslims of the southern Philippines; made peace in 2014 and has led the Bangsamoro autonomy since 2019.',
      ru: 'Движение мусульман юга Филиппин; в 2014 году заключило мир и с 2019 года возглавляло автономию Бангсаморо.',
    },
    wikipedia: 'Moro Islamic Liberation Front',
  },
  {
    id: 'mpla',
    kind: 'group',
    of: 'angola',
    name: { en: 'MPLA', ru: 'МПЛА' },
    full: { en: "People's Movement for the Liberation of Angola", ru: 'Народное движение за освобождение Анголы' },
    aliases: {
      en: ['Movimento Popular de Libertação de Angola'],
      ru: ['MPLA', 'Movimento Popular de Libertação de Angola'],
    },
    definition: {
      en: 'Ruling party of Angola since independence in 1975, founded in 1956 as a liberation movement.',
      ru: 'Правящая партия Анголы с обретения независимости в 1975 году, основана в 1956 году как освободительное движение.',
    },
    wikipedia: 'MPLA',
  },
  {
    id: 'ms-13',
    kind: 'group',
    name: { en: 'MS-13', ru: 'MS-13' },
    full: { en: 'Mara Salvatrucha', ru: 'Мара Сальватруча' },
    aliases: {
      en: ['MS 13'],
      ru: ['МС-13'],
    },
    definition: {
      en: 'Criminal gang founded by Salvadoran migrants in Los Angeles in the 1980s, spread over Central America.',
      ru: 'Преступная группировка, основанная сальвадорскими мигрантами в Лос-Анджелесе в 1980-х годах, распространилась в Центральной Америке.',
    },
    wikipedia: 'MS-13',
  },
  {
    id: 'mujahideen',
    kind: 'group',
    name: { en: 'Afghan mujahideen', ru: 'афганские моджахеды' },
    aliases: {
      en: ['mujahideen', 'mujahedin', 'mujahidin', 'mujahedeen', '~mujahid'],
      ru: ['моджахеды', 'муджахеды', '~моджахед'],
    },
    definition: {
      en: 'Islamic fighters; chiefly the Afghan groups that fought the Soviet army in 1979–1989 with support from the US, Pakistan and Saudi Arabia.',
      ru: 'Исламские бойцы; прежде всего афганские группы, в 1979–1989 годах воевавшие с советской армией при поддержке США, Пакистана и Саудовской Аравии.',
    },
    wikipedia: 'Afghan mujahideen',
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
    id: 'national-resistance-front-of-afghanistan',
    kind: 'group',
    of: 'afghanistan',
    name: { en: 'National Resistance Front of Afghanistan', ru: 'Фронт национального сопротивления Афганистана' },
    aliases: {
      en: ['?National Resistance Front', '?NRF'],
      ru: ['?Фронт национального сопротивления', '?ФНС'],
    },
    definition: {
      en: 'Afghan force led by Ahmad Massoud that has fought the Taliban since August 2021, chiefly in Panjshir.',
      ru: 'Афганское движение во главе с Ахмадом Масудом, с августа 2021 года воюет с талибами, главным образом в Панджшере.',
    },
    wikipedia: 'National Resistance Front of Afghanistan',
  },
  {
    id: 'national-unity-government-of-myanmar',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'National Unity Government of Myanmar', ru: 'Правительство национального единства Мьянмы' },
    aliases: {
      en: [
        '?NUG', '?National Unity Government', "People's Defence Force", "People's Defense Force", "People's Defence Forces",
        "People's Defense Forces",
      ],
      ru: ['Силы народной обороны', '?Правительство национального единства', '?ПНЕ'],
    },
    definition: {
      en: "Shadow government of Myanmar formed in April 2021 by elected members of parliament after the coup; its armed wing is the People's Defence Force.",
      ru: 'Теневое правительство Мьянмы, созданное в апреле 2021 года избранными депутатами после переворота; вооружённое крыло — Силы народной обороны.',
    },
    wikipedia: 'National Unity Government of Myanmar',
  },
  {
    id: 'naxalites',
    kind: 'group',
    of: 'india',
    name: { en: 'Naxalites', ru: 'наксалиты' },
    aliases: {
      en: ['?Maoist insurgents', 'Naxals', '~Naxalite', '~Naxal', 'Communist Party of India (Maoist)'],
      ru: ['~наксалит', 'Коммунистическая партия Индии (маоистская)'],
    },
    definition: {
      en: 'Maoist insurgents in central and eastern India, named after a rising at Naxalbari in 1967.',
      ru: 'Маоистские повстанцы в центральной и восточной Индии, названные по восстанию в Наксалбари 1967 года.',
    },
    wikipedia: 'Naxalite–Maoist insurgency',
  },
  {
    id: 'new-people-s-army',
    kind: 'group',
    of: 'philippines',
    name: { en: "New People's Army", ru: 'Новая народная армия' },
    aliases: {
      en: ['?NPA', 'Communist Party of the Philippines'],
      ru: ['?ННА', 'Коммунистическая партия Филиппин'],
    },
    definition: {
      en: 'Armed wing of the Communist Party of the Philippines, founded in 1969.',
      ru: 'Вооружённое крыло Коммунистической партии Филиппин, основано в 1969 году.',
    },
    wikipedia: "New People's Army",
  },
  {
    id: 'northern-alliance',
    kind: 'group',
    of: 'afghanistan',
    name: { en: 'Northern Alliance', ru: 'Северный альянс' },
    aliases: {
      en: ['United Islamic Front for the Salvation of Afghanistan'],
      ru: ['Объединённый исламский фронт спасения Афганистана'],
    },
    definition: {
      en: 'Afghan coalition led by Ahmad Shah Massoud that fought the Taliban from 1996; took Kabul with US support in November 2001.',
      ru: 'Афганская коалиция во главе с Ахмад Шахом Масудом, с 1996 года воевавшая с талибами; в ноябре 2001 года при поддержке США взяла Кабул.',
    },
    wikipedia: 'Northern Alliance',
  },
  {
    id: 'nuer',
    kind: 'group',
    name: { en: 'Nuer', ru: 'нуэр' },
    aliases: {
      en: ['Nuers'],
    },
    definition: {
      en: 'The second largest people of South Sudan, that of Riek Machar.',
      ru: 'Второй по численности народ Южного Судана, к нему принадлежит Риек Машар.',
    },
    wikipedia: 'Nuer people',
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
    id: 'organisation-of-ukrainian-nationalists',
    kind: 'group',
    name: { en: 'Organisation of Ukrainian Nationalists', ru: 'Организация украинских националистов' },
    aliases: {
      en: ['Organization of Ukrainian Nationalists', 'OUN', 'OUN-B', 'Banderites', '~Banderite'],
      ru: ['ОУН', 'бандеровцы', '~бандеровец', '~бандеровский'],
    },
    definition: {
      en: 'Movement for an independent Ukraine founded in 1929; a wing led by Stepan Bandera split off in 1940.',
      ru: 'Движение за независимость Украины, основано в 1929 году; в 1940 году отделилось крыло во главе со Степаном Бандерой.',
    },
    wikipedia: 'Organisation of Ukrainian Nationalists',
  },
  {
    id: 'oromo',
    kind: 'group',
    name: { en: 'Oromo', ru: 'оромо' },
    aliases: {
      en: ['Oromos'],
    },
    definition: {
      en: 'The largest people of Ethiopia, living chiefly in Oromia in the centre and south.',
      ru: 'Крупнейший народ Эфиопии, живёт главным образом в Оромии в центре и на юге страны.',
    },
    wikipedia: 'Oromo people',
  },
  {
    id: 'oromo-liberation-army',
    kind: 'group',
    of: 'ethiopia',
    name: { en: 'Oromo Liberation Army', ru: 'Армия освобождения оромо' },
    aliases: {
      en: ['?OLA', 'Oromo rebels'],
    },
    definition: {
      en: "Armed group of Ethiopia's Oromia region that broke with the Oromo Liberation Front in 2018 when that laid down its arms.",
      ru: 'Вооружённая группа в эфиопской Оромии, порвавшая с Фронтом освобождения оромо в 2018 году, когда тот сложил оружие.',
    },
    wikipedia: 'Oromo Liberation Army',
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
    id: 'pashtun-tahafuz-movement',
    kind: 'group',
    of: 'pakistan',
    name: { en: 'Pashtun Tahafuz Movement', ru: 'Движение защиты пуштунов' },
    aliases: {
      en: ['?PTM'],
    },
    definition: {
      en: 'Pakistani movement for the rights of Pashtuns, led by Manzoor Pashteen since 2018; banned in October 2024.',
      ru: 'Пакистанское движение за права пуштунов, с 2018 года во главе с Манзуром Паштином; запрещено в октябре 2024 года.',
    },
    wikipedia: 'Pashtun Tahafuz Movement',
  },
  {
    id: 'pashtuns',
    kind: 'group',
    name: { en: 'Pashtuns', ru: 'пуштуны' },
    aliases: {
      en: ['Pushtuns', 'Pathans', '~Pashtun', '~Pathan'],
      ru: ['~пуштунский', '~пуштун'],
    },
    definition: {
      en: 'People of Afghanistan and north-western Pakistan speaking Pashto; the largest in Afghanistan.',
      ru: 'Народ Афганистана и северо-запада Пакистана, говорящий на пушту; крупнейший в Афганистане.',
    },
    wikipedia: 'Pashtuns',
  },
  {
    id: 'patriotic-union-of-kurdistan',
    kind: 'group',
    name: { en: 'Patriotic Union of Kurdistan', ru: 'Патриотический союз Курдистана' },
    aliases: {
      en: ['?PUK'],
      ru: ['?ПСК'],
    },
    definition: {
      en: 'Party of Iraqi Kurdistan founded in 1975 and led by the Talabani family; strongest in Sulaymaniyah.',
      ru: 'Партия Иракского Курдистана, основана в 1975 году, возглавляется семьёй Талабани; сильна в Сулеймании.',
    },
    wikipedia: 'Patriotic Union of Kurdistan',
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
    id: 'pjak',
    kind: 'group',
    name: { en: 'PJAK', ru: 'ПЖАК' },
    full: { en: 'Kurdistan Free Life Party', ru: 'Партия свободной жизни Курдистана' },
    aliases: {
      en: ['Party of Free Life of Kurdistan', 'Kurdish Free Life Party'],
      ru: ['PJAK', 'Партия свободной жизни в Курдистане'],
    },
    definition: {
      en: 'Kurdish armed group in Iran and the mountains of northern Iraq, founded in 2004, linked to the PKK.',
      ru: 'Курдская вооружённая группа в Иране и горах северного Ирака, создана в 2004 году, связана с РПК.',
    },
    wikipedia: 'Kurdistan Free Life Party',
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
    id: 'polisario-front',
    kind: 'group',
    name: { en: 'Polisario Front', ru: 'Фронт ПОЛИСАРИО' },
    aliases: {
      en: ['Polisario', 'Frente Polisario', 'Sahrawi Arab Democratic Republic', 'SADR'],
      ru: ['Полисарио', 'Сахарская Арабская Демократическая Республика', 'САДР'],
    },
    definition: {
      en: 'Movement for an independent Western Sahara, founded in 1973, based in Algeria; proclaimed the Sahrawi republic in 1976.',
      ru: 'Движение за независимость Западной Сахары, основано в 1973 году, базируется в Алжире; в 1976 году провозгласило Сахарскую республику.',
    },
    wikipedia: 'Polisario Front',
  },
  {
    id: 'popular-front-for-the-liberation-of-palestine',
    kind: 'group',
    name: { en: 'Popular Front for the Liberation of Palestine', ru: 'Народный фронт освобождения Палестины' },
    aliases: {
      en: ['PFLP'],
      ru: ['НФОП'],
    },
    definition: {
      en: 'Palestinian left-wing party and armed group, founded in 1967 by George Habash; the second largest in the PLO.',
      ru: 'Палестинская левая партия и вооружённая группа, основана в 1967 году Жоржем Хабашем; вторая по величине в ООП.',
    },
    wikipedia: 'Popular Front for the Liberation of Palestine',
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
    id: 'proud-boys',
    kind: 'group',
    of: 'united-states',
    name: { en: 'Proud Boys', ru: 'Proud Boys' },
    aliases: {
      ru: ['Гордые парни'],
    },
    definition: {
      en: 'US far-right group founded in 2016; leaders were convicted over the storming of the Capitol in January 2021 and granted clemency in January 2025.',
      ru: 'Американская ультраправая группа, основана в 2016 году; лидеры осуждены за штурм Капитолия в январе 2021 года и в январе 2025 года помилованы или освобождены.',
    },
    wikipedia: 'Proud Boys',
  },
  {
    id: 'pyd',
    kind: 'group',
    name: { en: 'Democratic Union Party of Syria', ru: 'Партия «Демократический союз»' },
    aliases: {
      en: ['PYD', 'Partiya Yekîtiya Demokrat', 'Democratic Union Party'],
      ru: ['?Демократический союз'],
    },
    definition: {
      en: "Party of Syria's Kurds founded in 2003; led the self-rule in the north-east of the country, to which the YPG belonged.",
      ru: 'Партия сирийских курдов, основана в 2003 году; стояла во главе самоуправления на северо-востоке страны, к которому относились отряды YPG.',
    },
    wikipedia: 'Democratic Union Party (Syria)',
  },
  {
    id: 'qassam-brigades',
    kind: 'group',
    name: { en: 'Qassam Brigades', ru: 'Бригады Изз ад-Дина аль-Кассама' },
    aliases: {
      en: ['Al-Qassam Brigades', 'al-Qassam Brigades', 'Izz ad-Din al-Qassam Brigades', 'Ezzedine al-Qassam Brigades'],
      ru: ['Бригады аль-Кассам', 'Бригады Изеддина аль-Кассама'],
    },
    definition: {
      en: 'Armed wing of Hamas, formed around 1991.',
      ru: 'Вооружённое крыло ХАМАС, создано около 1991 года.',
    },
    wikipedia: 'Qassam Brigades',
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
    id: 'rashtriya-swayamsevak-sangh',
    kind: 'group',
    of: 'india',
    name: { en: 'Rashtriya Swayamsevak Sangh', ru: 'Раштрия сваямсевак сангх' },
    aliases: {
      en: ['?RSS', 'National Volunteer Organisation', 'Sangh Parivar'],
      ru: ['?РСС', 'Сангх паривар'],
    },
    definition: {
      en: 'Hindu nationalist organisation of India founded in 1925; the ruling Bharatiya Janata Party grew out of its circle.',
      ru: 'Индийская организация индусских националистов, основана в 1925 году; из её среды вышла правящая «Бхаратия джаната парти».',
    },
    wikipedia: 'Rashtriya Swayamsevak Sangh',
  },
  {
    id: 'red-army-faction',
    kind: 'group',
    of: 'germany',
    name: { en: 'Red Army Faction', ru: 'Фракция Красной армии' },
    aliases: {
      en: ['Baader-Meinhof Group', 'Baader-Meinhof gang'],
      ru: ['группа Баадера-Майнхоф'],
    },
    definition: {
      en: 'West German left-wing armed group, founded in 1970, dissolved in 1998.',
      ru: 'Западногерманская левая вооружённая группа, создана в 1970 году, распущена в 1998 году.',
    },
    wikipedia: 'Red Army Faction',
  },
  {
    id: 'red-guards',
    kind: 'group',
    name: { en: 'Red Guards', ru: 'хунвейбины' },
    aliases: {
      en: ['?Red Guard'],
      ru: ['~хунвейбин'],
    },
    definition: {
      en: "Young people mobilised by Mao Zedong in China's Cultural Revolution in 1966–1968.",
      ru: 'Молодёжь, мобилизованная Мао Цзэдуном в Китае во время Культурной революции, в 1966–1968 годах.',
    },
    wikipedia: 'Red Guards',
  },
  {
    id: 'renamo',
    kind: 'group',
    of: 'mozambique',
    name: { en: 'Renamo', ru: 'РЕНАМО' },
    full: { en: 'Mozambican National Resistance', ru: 'Мозамбикское национальное сопротивление' },
    aliases: {
      en: ['Resistência Nacional Moçambicana'],
      ru: ['Ренамо'],
    },
    definition: {
      en: 'Mozambican party that waged the civil war of 1977–1992 against Frelimo.',
      ru: 'Мозамбикская партия, воевавшая против ФРЕЛИМО в гражданской войне 1977–1992 годов.',
    },
    wikipedia: 'RENAMO',
  },
  {
    id: 'right-sector',
    kind: 'group',
    of: 'ukraine',
    name: { en: 'Right Sector', ru: 'Правый сектор' },
    aliases: {
      en: ['Pravyi Sektor', 'Pravy Sektor'],
      ru: ['~правосеки'],
    },
    definition: {
      en: 'Ukrainian nationalist organisation formed in November 2013 during the Euromaidan; also had volunteer battalions in Donbas.',
      ru: 'Украинская националистическая организация, созданная в ноябре 2013 года во время Евромайдана; имела добровольческие батальоны в Донбассе.',
    },
    wikipedia: 'Right Sector',
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
    id: 'roma-people',
    kind: 'group',
    name: { en: 'Romani people', ru: 'цыгане' },
    aliases: {
      en: ['?Roma', 'Roma people', 'Roma minority', 'Sinti and Roma'],
      ru: ['~цыганский'],
    },
    definition: {
      en: 'People of Indian origin living chiefly in Europe, one of its largest minorities.',
      ru: 'Народ индийского происхождения, живущий главным образом в Европе; одно из её крупнейших меньшинств.',
    },
    wikipedia: 'Romani people',
  },
  {
    id: 'russian-volunteer-corps',
    kind: 'group',
    name: { en: 'Russian Volunteer Corps', ru: 'Русский добровольческий корпус' },
    aliases: {
      en: ['?RDK', 'Russkiy Dobrovolcheskiy Korpus', '?RVC'],
      ru: ['РДК'],
    },
    definition: {
      en: "Unit of Russian nationalists founded in August 2022 by Denis Kapustin that fights on Ukraine's side.",
      ru: 'Подразделение русских националистов, созданное в августе 2022 года Денисом Капустиным; воюет на стороне Украины.',
    },
    wikipedia: 'Russian Volunteer Corps',
  },
  {
    id: 'rwandan-patriotic-front',
    kind: 'group',
    of: 'rwanda',
    name: { en: 'Rwandan Patriotic Front', ru: 'Руандийский патриотический фронт' },
    aliases: {
      en: ['?RPF', 'Rwanda Patriotic Front'],
      ru: ['?РПФ'],
    },
    definition: {
      en: 'Ruling party of Rwanda, founded in 1987 by Tutsi exiles; took power in July 1994 led by Paul Kagame.',
      ru: 'Правящая партия Руанды, основана в 1987 году эмигрантами-тутси; взяла власть в июле 1994 года, глава — Поль Кагаме.',
    },
    wikipedia: 'Rwandan Patriotic Front',
  },
  {
    id: 'sadrist-movement',
    kind: 'group',
    of: 'iraq',
    name: { en: 'Sadrist movement', ru: 'Движение садристов' },
    aliases: {
      en: ['Sadrists', '~Sadrist', 'Mahdi Army', 'Saraya al-Salam'],
      ru: ['садристы', '~садристский', 'Армия Махди'],
    },
    definition: {
      en: 'Iraqi Shia movement led by Muqtada al-Sadr; its militia, the Mahdi Army, fought US troops from 2004. Left parliament in 2022.',
      ru: 'Иракское шиитское движение во главе с Муктадой ас-Садром; его ополчение, Армия Махди, с 2004 года воевало с войсками США. В 2022 году покинуло парламент.',
    },
    wikipedia: 'Sadrist Movement',
  },
  {
    id: 'sahrawis',
    kind: 'group',
    name: { en: 'Sahrawis', ru: 'сахарцы' },
    aliases: {
      en: ['Saharawis', '~Sahrawi', '~Saharawi'],
      ru: ['сахрави', '~сахарави'],
    },
    definition: {
      en: 'People of Western Sahara, of Arab and Berber descent; many have lived in refugee camps near Tindouf in Algeria since 1975–1976.',
      ru: 'Народ Западной Сахары арабо-берберского происхождения; многие с 1975–1976 годов живут в лагерях беженцев у Тиндуфа в Алжире.',
    },
    wikipedia: 'Sahrawi people',
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
    id: 'sami',
    kind: 'group',
    name: { en: 'Sámi people', ru: 'саамы' },
    aliases: {
      en: ['Sami people', 'Saami', '?Sámi', '?Sami'],
      ru: ['~саамский', '~саам'],
    },
    definition: {
      en: 'People of northern Norway, Sweden, Finland and the Kola Peninsula of Russia.',
      ru: 'Народ севера Норвегии, Швеции, Финляндии и Кольского полуострова России.',
    },
    wikipedia: 'Sámi people',
  },
  {
    id: 'sandinistas',
    kind: 'group',
    of: 'nicaragua',
    name: { en: 'Sandinistas', ru: 'сандинисты' },
    full: { en: 'Sandinista National Liberation Front', ru: 'Сандинистский фронт национального освобождения' },
    aliases: {
      en: ['FSLN', '~Sandinista', 'Frente Sandinista de Liberación Nacional'],
      ru: ['СФНО', '~сандинистский', '~сандинист'],
    },
    definition: {
      en: 'Nicaraguan left-wing party of Daniel Ortega; took power in 1979, lost it in 1990 and has governed again since 2007.',
      ru: 'Левая партия Никарагуа во главе с Даниэлем Ортегой; взяла власть в 1979 году, утратила её в 1990 году и вновь правит с 2007 года.',
    },
    wikipedia: 'Sandinista National Liberation Front',
  },
  {
    id: 'sandworm',
    kind: 'group',
    name: { en: 'Sandworm', ru: 'Sandworm' },
    aliases: {
      en: ['Sandworm Team', 'APT44', 'Seashell Blizzard', 'Unit 74455'],
      ru: ['Sandworm Team', 'APT44'],
    },
    definition: {
      en: 'Hacker group that the US and Britain attribute to Russian military intelligence, blamed for power cuts in Ukraine and NotPetya; Russia denies it.',
      ru: 'Хакерская группа, которую США и Великобритания приписывают российской военной разведке и винят в отключениях света на Украине и вирусе NotPetya; Россия это отрицает.',
    },
    wikipedia: 'Sandworm (hacker group)',
  },
  {
    id: 'seleka',
    kind: 'group',
    name: { en: 'Seleka', ru: 'Селека' },
    aliases: {
      en: ['Séléka', 'ex-Seleka'],
      ru: ['экс-Селека'],
    },
    definition: {
      en: 'Mostly Muslim coalition of armed groups that seized power in the Central African Republic in March 2013; dissolved that September.',
      ru: 'Преимущественно мусульманская коалиция вооружённых групп, захватившая власть в ЦАР в марте 2013 года; в сентябре того же года распущена.',
    },
    wikipedia: 'Séléka',
  },
  {
    id: 'shining-path',
    kind: 'group',
    of: 'peru',
    name: { en: 'Shining Path', ru: 'Сияющий путь' },
    aliases: {
      en: ['Sendero Luminoso', 'Communist Party of Peru'],
      ru: ['Сендеро Луминосо', 'Светлый путь'],
    },
    definition: {
      en: 'Peruvian Maoist armed group founded by Abimael Guzman; waged an insurgency from 1980, greatly weakened after his arrest in 1992.',
      ru: 'Перуанская маоистская вооружённая группа, основанная Абимаэлем Гусманом; воевала с 1980 года, после его ареста в 1992 году сильно ослабла.',
    },
    wikipedia: 'Shining Path',
  },
  {
    id: 'sikhs',
    kind: 'group',
    name: { en: 'Sikhs', ru: 'сикхи' },
    aliases: {
      en: ['~Sikh', 'Sikh separatists', 'Khalistan movement', 'Khalistanis', 'Khalistan'],
      ru: ['~сикхский', '~сикх', 'Халистан', 'движение Халистан'],
    },
    definition: {
      en: 'Followers of a religion that arose in Punjab in the 15th century; a part of them has sought a state of their own, Khalistan.',
      ru: 'Последователи религии, возникшей в Пенджабе в XV веке; часть добивалась собственного государства — Халистана.',
    },
    wikipedia: 'Sikhs',
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
    id: 'solidarity-poland',
    kind: 'group',
    name: { en: 'Solidarity trade union', ru: 'профсоюз Солидарность' },
    aliases: {
      en: ['Solidarność', 'Solidarnosc', 'Solidarity movement', '?Solidarity'],
      ru: ['?Солидарность'],
    },
    definition: {
      en: 'Polish trade union and movement founded in 1980 and led by Lech Walesa; had a leading part in the end of communist rule in 1989.',
      ru: 'Польский профсоюз и общественное движение во главе с Лехом Валенсой, основаны в 1980 году; сыграли ведущую роль в конце власти коммунистов в 1989 году.',
    },
    wikipedia: 'Solidarity (Polish trade union)',
  },
  {
    id: 'southern-transitional-council',
    kind: 'group',
    of: 'yemen',
    name: { en: 'Southern Transitional Council', ru: 'Южный переходный совет' },
    aliases: {
      en: ['?STC'],
      ru: ['ЮПС'],
    },
    definition: {
      en: 'Movement for a separate South Yemen, founded in 2017 by Aidarous al-Zubaidi, backed by the UAE; part of its leaders declared it dissolved in January 2026.',
      ru: 'Движение за отделение Южного Йемена, основано в 2017 году Айдарусом аз-Зубейди при поддержке ОАЭ; в январе 2026 года часть руководства объявила о роспуске.',
    },
    wikipedia: 'Southern Transitional Council',
  },
  {
    id: 'splm-north',
    kind: 'group',
    of: 'sudan',
    name: { en: "Sudan People's Liberation Movement–North", ru: 'Народное движение освобождения Судана — Север' },
    aliases: {
      en: ['SPLM-N', 'SPLM-North'],
      ru: ['НДОС-Север'],
    },
    definition: {
      en: 'Sudanese armed movement in South Kordofan and Blue Nile, split from the SPLM in 2011; its wing under Abdelaziz al-Hilu joined the RSF in 2025.',
      ru: 'Вооружённое движение в суданских Южном Кордофане и Голубом Ниле, отделилось от НДОС в 2011 году; крыло Абдельазиза аль-Хилу в 2025 году примкнуло к СБП.',
    },
    wikipedia: "Sudan People's Liberation Movement–North",
  },
  {
    id: 'sudan-liberation-movement',
    kind: 'group',
    of: 'sudan',
    name: { en: 'Sudan Liberation Movement', ru: 'Освободительное движение Судана' },
    aliases: {
      en: ['Sudan Liberation Army', 'Sudan Liberation Movement/Army', '?SLM', '?SLA'],
      ru: ['Армия освобождения Судана', 'Суданское освободительное движение'],
    },
    definition: {
      en: 'Armed movement of Darfur in Sudan, active since 2003; later split into wings of Minni Minnawi and Abdul Wahid al-Nur.',
      ru: 'Вооружённое движение суданского Дарфура, действует с 2003 года; позже раскололось на крылья Минни Миннави и Абдул-Вахида ан-Нура.',
    },
    wikipedia: 'Sudan Liberation Movement',
  },
  {
    id: 'sudan-people-s-liberation-movement',
    kind: 'group',
    of: 'south-sudan',
    name: { en: "Sudan People's Liberation Movement", ru: 'Народное движение освобождения Судана' },
    aliases: {
      en: ['SPLM', "Sudan People's Liberation Army", 'SPLA', 'SPLM/A', '?SPLM-IO'],
      ru: ['НДОС', 'НОАС', 'Народно-освободительная армия Судана', 'Народная армия освобождения Судана'],
    },
    definition: {
      en: 'Movement of southern Sudan founded in 1983, with the SPLA as its army; has governed South Sudan since independence in 2011.',
      ru: 'Движение юга Судана, основано в 1983 году, его армия — НОАС; правит Южным Суданом с обретения независимости в 2011 году.',
    },
    wikipedia: "Sudan People's Liberation Movement",
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
    id: 'syrian-national-army',
    kind: 'group',
    of: 'syria',
    name: { en: 'Syrian National Army', ru: 'Сирийская национальная армия' },
    aliases: {
      en: ['?SNA'],
      ru: ['?СНА'],
    },
    definition: {
      en: 'Union of Syrian armed groups supported by Turkey in the north of the country, formed in 2017; joined the new Syrian army in 2025.',
      ru: 'Объединение сирийских вооружённых групп на севере страны при поддержке Турции, создано в 2017 году; в 2025 году вошло в новую сирийскую армию.',
    },
    wikipedia: 'Syrian National Army',
  },
  {
    id: 'tablighi-jamaat',
    kind: 'group',
    name: { en: 'Tablighi Jamaat', ru: 'Таблиги Джамаат' },
    aliases: {
      en: ['Tabligh', 'Tablighi'],
      ru: ['Таблиг'],
    },
    definition: {
      en: 'Muslim missionary movement founded in India in the 1920s, with followers in many countries.',
      ru: 'Мусульманское проповедническое движение, основанное в Индии в 1920-х годах; имеет последователей во многих странах.',
    },
    wikipedia: 'Tablighi Jamaat',
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
    id: 'tamils',
    kind: 'group',
    name: { en: 'Tamils', ru: 'тамилы' },
    aliases: {
      en: ['~Tamil'],
      ru: ['~тамильский', '~тамил'],
    },
    definition: {
      en: 'People of southern India and northern and eastern Sri Lanka speaking Tamil.',
      ru: 'Народ юга Индии, севера и востока Шри-Ланки, говорящий на тамильском языке.',
    },
    wikipedia: 'Tamils',
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
    id: 'tea-party',
    kind: 'group',
    of: 'united-states',
    name: { en: 'Tea Party movement', ru: 'Движение чаепития' },
    aliases: {
      en: ['?Tea Party'],
      ru: ['?Чаепитие'],
    },
    definition: {
      en: 'US conservative movement against taxes and public spending, strong from 2009 in the Republican Party.',
      ru: 'Американское консервативное движение против налогов и государственных расходов, с 2009 года влиятельное в Республиканской партии.',
    },
    wikipedia: 'Tea Party movement',
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
    id: 'the-resistance-front',
    kind: 'group',
    name: { en: 'The Resistance Front', ru: 'Кашмирский фронт сопротивления' },
    aliases: {
      en: ['?TRF', 'Resistance Front'],
      ru: ['?Фронт сопротивления'],
    },
    definition: {
      en: 'Armed group in Kashmir that emerged in 2019; India regards it as an offshoot of Lashkar-e-Taiba and blames it for the Pahalgam attack of April 2025.',
      ru: 'Вооружённая группа в Кашмире, появилась в 2019 году; Индия считает её ответвлением «Лашкар-е-Тайбы» и винит в теракте в Пахалгаме в апреле 2025 года.',
    },
    wikipedia: 'The Resistance Front',
  },
  {
    id: 'three-brotherhood-alliance',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'Three Brotherhood Alliance', ru: 'Альянс трёх братств' },
    aliases: {
      en: ['Brotherhood Alliance'],
      ru: ['Братский альянс', 'Альянс трёх братьев'],
    },
    definition: {
      en: 'Alliance of the Arakan Army, the MNDAA and the TNLA in Myanmar; began an offensive against the army in October 2023.',
      ru: 'Союз Армии Аракана, MNDAA и TNLA в Мьянме; в октябре 2023 года начал наступление против армии.',
    },
    wikipedia: 'Three Brotherhood Alliance',
  },
  {
    id: 'tnla',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'TNLA', ru: 'ТНОА' },
    full: { en: "Ta'ang National Liberation Army", ru: 'Таангская национально-освободительная армия' },
    aliases: {
      en: ['Taang National Liberation Army', 'Palaung State Liberation Front'],
      ru: ['TNLA', "Ta'ang National Liberation Army"],
    },
    definition: {
      en: "Armed group of the Ta'ang (Palaung) people in northern Myanmar.",
      ru: 'Вооружённая группа народа таанг (палаунгов) на севере Мьянмы.',
    },
    wikipedia: "Ta'ang National Liberation Army",
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
    id: 'turkic-peoples',
    kind: 'group',
    name: { en: 'Turkic peoples', ru: 'тюркские народы' },
    aliases: {
      en: ['Turkic people', 'Turkic world', 'Turkic nations', 'Turkic-speaking peoples', '~Turkic'],
      ru: ['тюрки', 'тюркский мир', 'тюркские страны', '~тюркский', '~тюркоязычный'],
    },
    definition: {
      en: 'Peoples speaking related languages from Turkey to Siberia, among them Turks, Azerbaijanis, Kazakhs, Uzbeks, Turkmen, Kyrgyz and Uyghurs.',
      ru: 'Народы, говорящие на родственных языках, от Турции до Сибири: турки, азербайджанцы, казахи, узбеки, туркмены, киргизы, уйгуры и другие.',
    },
    wikipedia: 'Turkic peoples',
  },
  {
    id: 'tutsi',
    kind: 'group',
    name: { en: 'Tutsi', ru: 'тутси' },
    aliases: {
      en: ['Tutsis'],
    },
    definition: {
      en: 'People of Rwanda, Burundi and eastern DR Congo; hundreds of thousands were killed in the genocide in Rwanda in 1994.',
      ru: 'Народ Руанды, Бурунди и востока ДР Конго; во время геноцида 1994 года в Руанде погибли сотни тысяч тутси.',
    },
    wikipedia: 'Tutsi',
  },
  {
    id: 'ukrainian-insurgent-army',
    kind: 'group',
    name: { en: 'Ukrainian Insurgent Army', ru: 'Украинская повстанческая армия' },
    aliases: {
      en: ['?UPA', 'Ukrainska Povstanska Armiia'],
      ru: ['УПА'],
    },
    definition: {
      en: 'Ukrainian nationalist partisan army, formed in 1942; fought Soviet, German and Polish forces, killed tens of thousands of Poles in Volhynia in 1943–1944.',
      ru: 'Партизанская армия украинских националистов, создана в 1942 году; воевала с советскими, немецкими и польскими силами, в 1943–1944 годах убила десятки тысяч поляков на Волыни.',
    },
    wikipedia: 'Ukrainian Insurgent Army',
  },
  {
    id: 'unita',
    kind: 'group',
    of: 'angola',
    name: { en: 'UNITA', ru: 'УНИТА' },
    full: { en: 'National Union for the Total Independence of Angola', ru: 'Национальный союз за полную независимость Анголы' },
    aliases: {
      en: ['União Nacional para a Independência Total de Angola'],
      ru: ['Унита'],
    },
    definition: {
      en: 'Angolan party founded in 1966 by Jonas Savimbi; fought the MPLA in the civil war until 2002, since then the main opposition.',
      ru: 'Ангольская партия, основана в 1966 году Жонашем Савимби; до 2002 года воевала с МПЛА в гражданской войне, затем — главная оппозиция.',
    },
    wikipedia: 'UNITA',
  },
  {
    id: 'united-wa-state-army',
    kind: 'group',
    of: 'myanmar',
    name: { en: 'United Wa State Army', ru: 'Объединённая армия государства Ва' },
    aliases: {
      en: ['UWSA', 'United Wa State Party'],
      ru: ['ОАГВ'],
    },
    definition: {
      en: "Armed force of the self-ruled Wa region on Myanmar's border with China, founded in 1989; the country's largest ethnic armed group.",
      ru: 'Вооружённые силы самоуправляемой области Ва на границе Мьянмы с Китаем, созданы в 1989 году; крупнейшая этническая армия страны.',
    },
    wikipedia: 'United Wa State Army',
  },
  {
    id: 'ustashe',
    kind: 'group',
    name: { en: 'Ustashe', ru: 'усташи' },
    aliases: {
      en: ['Ustaše', 'Ustasha', 'Ustashas'],
      ru: ['~усташский'],
    },
    definition: {
      en: 'Croatian fascist movement that ruled the Independent State of Croatia, allied with Germany, from 1941 to 1945.',
      ru: 'Хорватское фашистское движение, правившее в 1941–1945 годах союзным Германии Независимым государством Хорватия.',
    },
    wikipedia: 'Ustaše',
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
    id: 'viv-ansanm',
    kind: 'group',
    of: 'haiti',
    name: { en: 'Viv Ansanm', ru: 'Вив Ансанм' },
    aliases: {
      en: ['Haitian gangs'],
      ru: ['гаитянские банды', 'банды Гаити'],
    },
    definition: {
      en: 'Alliance of Haitian gangs formed in 2023–2024, which controls most of Port-au-Prince; its best known leader is Jimmy Cherizier.',
      ru: 'Союз гаитянских банд, сложившийся в 2023–2024 годах, контролирует большую часть Порт-о-Пренса; самый известный главарь — Джимми Шеризье.',
    },
    wikipedia: 'Viv Ansanm',
  },
  {
    id: 'volga-tatars',
    kind: 'group',
    name: { en: 'Tatars', ru: 'татары' },
    aliases: {
      en: ['Volga Tatars', 'Kazan Tatars', '~Tatar'],
      ru: ['казанские татары', 'поволжские татары', '~татарский', '~татарин'],
    },
    definition: {
      en: 'Turkic-speaking, mostly Muslim people, chiefly in Tatarstan on the Volga; the second largest people of Russia.',
      ru: 'Тюркоязычный, преимущественно мусульманский народ, главным образом в Татарстане; второй по численности в России.',
    },
    wikipedia: 'Volga Tatars',
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
      en: 'Russian private military company founded in 2014 and led by Yevgeny Prigozhin (died 2023); fought in Ukraine, Syria and Africa. Mutinied in June 2023.',
      ru: 'Российская частная военная компания, созданная в 2014 году, во главе с Евгением Пригожиным (ум. 2023); воевала на Украине, в Сирии и Африке. В июне 2023 года подняла мятеж.',
    },
    wikipedia: 'Wagner Group',
  },
  {
    id: 'white-helmets',
    kind: 'group',
    of: 'syria',
    name: { en: 'White Helmets', ru: 'Белые каски' },
    full: { en: 'Syria Civil Defence', ru: 'Сирийская гражданская оборона' },
    aliases: {
      en: ['Syrian Civil Defense', 'Syrian Civil Defence', 'Syria Civil Defense'],
    },
    definition: {
      en: 'Volunteer rescuers in areas of Syria held by the opposition, organised in 2013–2014; funded by western states and Qatar.',
      ru: 'Добровольцы-спасатели в районах Сирии под контролем оппозиции, организованы в 2013–2014 годах; финансировались западными странами и Катаром.',
    },
    wikipedia: 'White Helmets (Syrian civil war)',
  },
  {
    id: 'yazidis',
    kind: 'group',
    name: { en: 'Yazidis', ru: 'езиды' },
    aliases: {
      en: ['Yezidis', '~Yazidi', '~Yezidi'],
      ru: ['~езидский', '~езид'],
    },
    definition: {
      en: 'Kurdish-speaking religious community chiefly in northern Iraq; Islamic State killed and enslaved thousands of them from August 2014.',
      ru: 'Курдоязычная религиозная община, главным образом на севере Ирака; с августа 2014 года «Исламское государство» убило и поработило тысячи езидов.',
    },
    wikipedia: 'Yazidis',
  },
  {
    id: 'yellow-vests',
    kind: 'group',
    of: 'france',
    name: { en: 'Yellow Vests', ru: 'жёлтые жилеты' },
    aliases: {
      en: ['yellow vests', 'gilets jaunes', 'yellow vest protests', 'Yellow Jackets'],
      ru: ['движение жёлтых жилетов'],
    },
    definition: {
      en: 'French protest movement that arose in November 2018 against a fuel tax and went on to wider social demands.',
      ru: 'Французское протестное движение, возникшее в ноябре 2018 года против налога на топливо и перешедшее к более широким социальным требованиям.',
    },
    wikipedia: 'Yellow vests protests',
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
  {
    id: 'zainabiyoun-brigade',
    kind: 'group',
    of: 'iran',
    name: { en: 'Zainabiyoun Brigade', ru: 'Зейнабиюн' },
    aliases: {
      en: ['Zainabiyoun', 'Zaynabiyoun', 'Liwa Zainebiyoun', 'Zeynabiyoun'],
      ru: ['бригада Зейнабиюн', 'Лива Зейнабиюн'],
    },
    definition: {
      en: "Shia militia of Pakistanis raised by Iran's Revolutionary Guards about 2014 to fight in Syria.",
      ru: 'Шиитское ополчение из пакистанцев, созданное Корпусом стражей исламской революции около 2014 года для войны в Сирии.',
    },
    wikipedia: 'Liwa Zainebiyoun',
  },
  {
    id: 'zanu-pf',
    kind: 'group',
    of: 'zimbabwe',
    name: { en: 'ZANU-PF', ru: 'ЗАНУ-ПФ' },
    full: { en: 'Zimbabwe African National Union – Patriotic Front', ru: 'Африканский национальный союз Зимбабве — Патриотический фронт' },
    aliases: {
      en: ['Zanu PF'],
    },
    definition: {
      en: 'Ruling party of Zimbabwe since independence in 1980.',
      ru: 'Правящая партия Зимбабве с обретения независимости в 1980 году.',
    },
    wikipedia: 'ZANU–PF',
  },
  {
    id: 'zapatistas',
    kind: 'group',
    of: 'mexico',
    name: { en: 'Zapatistas', ru: 'сапатисты' },
    full: { en: 'Zapatista Army of National Liberation', ru: 'Сапатистская армия национального освобождения' },
    aliases: {
      en: ['EZLN', 'Ejército Zapatista de Liberación Nacional', '~Zapatista'],
      ru: ['САНО', '~сапатист'],
    },
    definition: {
      en: "Movement of indigenous people in Mexico's Chiapas state, known since its rising of January 1994.",
      ru: 'Движение индейцев мексиканского штата Чьяпас, известно со времени восстания в январе 1994 года.',
    },
    wikipedia: 'Zapatista Army of National Liberation',
  },
  {
    id: 'zaydis',
    kind: 'group',
    name: { en: 'Zaydis', ru: 'зейдиты' },
    aliases: {
      en: ['Zaidis', 'Zaydi Shia', '~Zaydi', '~Zaidi'],
      ru: ['~зейдитский', '~зейдит'],
    },
    definition: {
      en: 'Branch of Shia Islam in northern Yemen, to which the Houthis belong; their imams ruled there until 1962.',
      ru: 'Ветвь шиитского ислама на севере Йемена, к которой принадлежат хуситы; её имамы правили там до 1962 года.',
    },
    wikipedia: 'Zaydism',
  },
];
