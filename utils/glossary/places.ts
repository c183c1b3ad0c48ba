// Regions, seas and cities that are not capitals.
import type { Entry } from '../model.ts';

export const places: readonly Entry[] = [
  {
    id: 'abu-musa',
    kind: 'place',
    name: { en: 'Abu Musa', ru: 'Абу-Муса' },
    aliases: {
      en: ['Greater and Lesser Tunbs', 'Tunb islands', 'Abu Musa and the Tunbs'],
      ru: ['Большой и Малый Томб'],
    },
    definition: {
      en: 'Island near the Strait of Hormuz held by Iran and, like the two Tunbs, claimed by the United Arab Emirates.',
      ru: 'Остров у Ормузского пролива под контролем Ирана; на него, как и на два Томба, претендуют ОАЭ.',
    },
    wikipedia: 'Abu Musa',
  },
  {
    id: 'adriatic-sea',
    kind: 'place',
    name: { en: 'Adriatic Sea', ru: 'Адриатическое море' },
    aliases: {
      en: ['Adriatic'],
      ru: ['Адриатика', '~адриатический'],
    },
    definition: {
      en: 'Sea between Italy and the Balkans.',
      ru: 'Море между Италией и Балканами.',
    },
    wikipedia: 'Adriatic Sea',
  },
  {
    id: 'aegean-sea',
    kind: 'place',
    name: { en: 'Aegean Sea', ru: 'Эгейское море' },
    aliases: {
      en: ['Aegean'],
      ru: ['Эгеида', '~эгейский'],
    },
    definition: {
      en: 'Sea between Greece and Turkey, which dispute waters, airspace and islets in it.',
      ru: 'Море между Грецией и Турцией, которые спорят о водах, воздушном пространстве и островках.',
    },
    wikipedia: 'Aegean Sea',
  },
  {
    id: 'africa',
    kind: 'place',
    name: { en: 'Africa', ru: 'Африка' },
    aliases: {
      en: ['~African', '~Africans', 'African continent'],
      ru: ['~африканский', '~африканцы', '~африканец', 'Африканский континент'],
    },
    definition: {
      en: 'Continent of 54 UN member states between the Mediterranean and the Cape of Good Hope.',
      ru: 'Материк, на котором 54 государства — члена ООН, от Средиземного моря до мыса Доброй Надежды.',
    },
    wikipedia: 'Africa',
  },
  {
    id: 'african-great-lakes',
    kind: 'place',
    name: { en: 'African Great Lakes', ru: 'Великие Африканские озёра' },
    aliases: {
      en: ['?Great Lakes region', '?Great Lakes', 'Great Lakes region of Africa'],
      ru: ['африканские Великие озёра', '?регион Великих озёр', '?Великие озёра'],
    },
    definition: {
      en: 'Region of Africa around the lakes Victoria, Tanganyika and Kivu: Burundi, Rwanda, Uganda, eastern DR Congo and neighbours.',
      ru: 'Регион у озёр Виктория, Танганьика и Киву: Бурунди, Руанда, Уганда, восток ДР Конго и соседи.',
    },
    wikipedia: 'African Great Lakes',
  },
  {
    id: 'afrin',
    kind: 'place',
    of: 'syria',
    name: { en: 'Afrin', ru: 'Африн' },
    definition: {
      en: 'Kurdish-populated district in northwestern Syria, taken by Turkey and its allies in 2018.',
      ru: 'Район с курдским населением на северо-западе Сирии, в 2018 году взят Турцией и её союзниками.',
    },
    wikipedia: 'Afrin, Syria',
  },
  {
    id: 'aktau',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Aktau', ru: 'Актау' },
    aliases: {
      en: ['Aqtau'],
      ru: ['~актауский'],
    },
    definition: {
      en: "Kazakhstan's port on the Caspian Sea, centre of the oil region of Mangystau.",
      ru: 'Порт Казахстана на Каспийском море, центр нефтяной Мангистауской области.',
    },
    wikipedia: 'Aktau',
  },
  {
    id: 'aktobe',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Aktobe', ru: 'Актобе' },
    aliases: {
      en: ['Aqtobe', 'Aktyubinsk'],
      ru: ['Актюбинск', 'Актюбинская область'],
    },
    definition: {
      en: 'City and region in western Kazakhstan.',
      ru: 'Город и область на западе Казахстана.',
    },
    wikipedia: 'Aktobe',
  },
  {
    id: 'al-tanf',
    kind: 'place',
    of: 'syria',
    name: { en: 'al-Tanf', ru: 'Эт-Танф' },
    aliases: {
      en: ['At Tanf', 'Al-Tanf garrison'],
      ru: ['Ат-Танф'],
    },
    definition: {
      en: 'Place on the border of Syria with Iraq and Jordan, site of a US base from 2016.',
      ru: 'Место на стыке Сирии, Ирака и Иордании, с 2016 года база США.',
    },
    wikipedia: 'Al-Tanf',
  },
  {
    id: 'alashankou',
    kind: 'place',
    of: 'china',
    name: { en: 'Alashankou', ru: 'Алашанькоу' },
    aliases: {
      en: ['Alataw Pass'],
    },
    definition: {
      en: 'Rail crossing between China and Kazakhstan (Dostyk on the Kazakh side).',
      ru: 'Железнодорожный переход между Китаем и Казахстаном (с казахстанской стороны — Достык).',
    },
    wikipedia: 'Alashankou',
  },
  {
    id: 'alaska',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Alaska', ru: 'Аляска' },
    aliases: {
      en: ['~Alaskan'],
      ru: ['~аляскинский'],
    },
    definition: {
      en: 'State of the US in the far northwest of America, bought from Russia in 1867.',
      ru: 'Штат США на северо-западе Америки, купленный у России в 1867 году.',
    },
    wikipedia: 'Alaska',
  },
  {
    id: 'aleppo',
    kind: 'place',
    of: 'syria',
    name: { en: 'Aleppo', ru: 'Алеппо' },
    aliases: {
      ru: ['Халеб'],
    },
    definition: {
      en: 'Second city of Syria, in the north; divided in the war from 2012 to 2016, taken by rebels in November 2024.',
      ru: 'Второй город Сирии, на севере; в 2012–2016 годах разделён войной, в ноябре 2024 года взят повстанцами.',
    },
    wikipedia: 'Aleppo',
  },
  {
    id: 'alexandroupolis',
    kind: 'place',
    of: 'greece',
    name: { en: 'Alexandroupolis', ru: 'Александруполис' },
    aliases: {
      en: ['Alexandroupoli'],
    },
    definition: {
      en: 'Greek port near Turkey, used by US and NATO forces.',
      ru: 'Греческий порт близ Турции, которым пользуются силы США и НАТО.',
    },
    wikipedia: 'Alexandroupolis',
  },
  {
    id: 'almaty',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Almaty', ru: 'Алматы' },
    aliases: {
      en: ['Alma-Ata'],
      ru: ['Алма-Ата'],
    },
    definition: {
      en: 'Largest city of Kazakhstan, in the southeast; the capital until 1997. Called Alma-Ata in Soviet times.',
      ru: 'Крупнейший город Казахстана на юго-востоке страны; столица до 1997 года. В советское время — Алма-Ата.',
    },
    wikipedia: 'Almaty',
  },
  {
    id: 'amazon-basin',
    kind: 'place',
    name: { en: 'Amazon rainforest', ru: 'Амазония' },
    aliases: {
      en: ['Amazonia', 'Amazon Basin', '?the Amazon'],
      ru: ['бассейн Амазонки', 'амазонские леса'],
    },
    definition: {
      en: 'Rainforest and river basin shared by Brazil, Peru, Colombia and six other countries and territories.',
      ru: 'Тропические леса и бассейн реки в Бразилии, Перу, Колумбии и ещё шести странах и территориях.',
    },
    wikipedia: 'Amazon rainforest',
  },
  {
    id: 'americas',
    kind: 'place',
    name: { en: 'Americas', ru: 'Северная и Южная Америка' },
    aliases: {
      ru: ['обе Америки', 'Новый Свет'],
    },
    definition: {
      en: 'North and South America with the Caribbean.',
      ru: 'Северная и Южная Америка с Карибами.',
    },
    wikipedia: 'Americas',
  },
  {
    id: 'amu-darya',
    kind: 'place',
    name: { en: 'Amu Darya', ru: 'Амударья' },
    aliases: {
      en: ['Amudarya', 'Amu-Darya', 'Oxus'],
    },
    definition: {
      en: 'River from the Pamirs along the Afghan border to Uzbekistan and Turkmenistan.',
      ru: 'Река с Памира вдоль афганской границы в Узбекистан и Туркменистан.',
    },
    wikipedia: 'Amu Darya',
  },
  {
    id: 'anaklia',
    kind: 'place',
    of: 'georgia-country',
    name: { en: 'Anaklia', ru: 'Анаклия' },
    definition: {
      en: "Place on Georgia's Black Sea coast where a deep-water port is planned.",
      ru: 'Место на черноморском побережье Грузии, где планируют глубоководный порт.',
    },
    wikipedia: 'Anaklia',
  },
  {
    id: 'anatolia',
    kind: 'place',
    of: 'turkey',
    name: { en: 'Anatolia', ru: 'Анатолия' },
    aliases: {
      en: ['Asia Minor', '~Anatolian'],
      ru: ['Малая Азия', '~анатолийский'],
    },
    definition: {
      en: 'Asian part of Turkey.',
      ru: 'Азиатская часть Турции.',
    },
    wikipedia: 'Anatolia',
  },
  {
    id: 'anchorage',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Anchorage, Alaska', ru: 'Анкоридж' },
    aliases: {
      en: ['Anchorage'],
    },
    definition: {
      en: 'Largest city of Alaska, place of the talks of Donald Trump and Vladimir Putin in August 2025.',
      ru: 'Крупнейший город Аляски, место переговоров Дональда Трампа и Владимира Путина в августе 2025 года.',
    },
    wikipedia: 'Anchorage, Alaska',
  },
  {
    id: 'andaman-and-nicobar-islands',
    kind: 'place',
    of: 'india',
    name: { en: 'Andaman and Nicobar Islands', ru: 'Андаманские и Никобарские острова' },
    aliases: {
      en: ['Andamans', 'Andaman Islands', 'Nicobar Islands'],
      ru: ['Андаманские острова', 'Никобарские острова'],
    },
    definition: {
      en: 'Indian islands near the western entrance of the Strait of Malacca.',
      ru: 'Индийские острова близ западного входа в Малаккский пролив.',
    },
    wikipedia: 'Andaman and Nicobar Islands',
  },
  {
    id: 'andes',
    kind: 'place',
    name: { en: 'Andes', ru: 'Анды' },
    aliases: {
      en: ['~Andean'],
      ru: ['~андский'],
    },
    definition: {
      en: 'Mountain range along the west of South America.',
      ru: 'Горная цепь вдоль запада Южной Америки.',
    },
    wikipedia: 'Andes',
  },
  {
    id: 'andijan',
    kind: 'place',
    of: 'uzbekistan',
    name: { en: 'Andijan', ru: 'Андижан' },
    aliases: {
      en: ['Andijon'],
      ru: ['~андижанский'],
    },
    definition: {
      en: 'City in the Fergana Valley, where Uzbek forces fired on protesters in May 2005.',
      ru: 'Город в Ферганской долине, где в мае 2005 года узбекские силовики стреляли по протестующим.',
    },
    wikipedia: 'Andijan',
  },
  {
    id: 'antarctica',
    kind: 'place',
    name: { en: 'Antarctica', ru: 'Антарктида' },
    aliases: {
      en: ['Antarctic'],
      ru: ['Антарктика', '~антарктический'],
    },
    definition: {
      en: 'Continent around the South Pole; under the treaty of 1959 a place of science without military use, claims to it are frozen.',
      ru: 'Материк у Южного полюса; по договору 1959 года — место науки без военной деятельности, территориальные притязания заморожены.',
    },
    wikipedia: 'Antarctica',
  },
  {
    id: 'arabian-peninsula',
    kind: 'place',
    name: { en: 'Arabian Peninsula', ru: 'Аравийский полуостров' },
    aliases: {
      en: ['?Arabia'],
      ru: ['Аравия', '~аравийский'],
    },
    definition: {
      en: 'Peninsula of Saudi Arabia, Yemen, Oman, the United Arab Emirates, Qatar and Kuwait.',
      ru: 'Полуостров, на котором Саудовская Аравия, Йемен, Оман, ОАЭ, Катар и Кувейт.',
    },
    wikipedia: 'Arabian Peninsula',
  },
  {
    id: 'arabian-sea',
    kind: 'place',
    name: { en: 'Arabian Sea', ru: 'Аравийское море' },
    definition: {
      en: 'Part of the Indian Ocean between India and Arabia.',
      ru: 'Часть Индийского океана между Индией и Аравией.',
    },
    wikipedia: 'Arabian Sea',
  },
  {
    id: 'arak',
    kind: 'place',
    of: 'iran',
    name: { en: 'Arak, Iran', ru: 'Арак (Иран)' },
    aliases: {
      en: ['?Arak'],
      ru: ['?Арак'],
    },
    definition: {
      en: 'City in Iran with a heavy-water reactor, struck in June 2025.',
      ru: 'Город в Иране с тяжеловодным реактором, атакованным в июне 2025 года.',
    },
    wikipedia: 'Arak, Iran',
  },
  {
    id: 'aral-sea',
    kind: 'place',
    name: { en: 'Aral Sea', ru: 'Аральское море' },
    aliases: {
      en: ['Aral'],
      ru: ['Арал', 'Приаралье', '~аральский'],
    },
    definition: {
      en: 'Lake between Kazakhstan and Uzbekistan that has mostly dried up since the 1960s.',
      ru: 'Озеро между Казахстаном и Узбекистаном, с 1960-х годов в основном высохшее.',
    },
    wikipedia: 'Aral Sea',
  },
  {
    id: 'arctic',
    kind: 'place',
    name: { en: 'Arctic', ru: 'Арктика' },
    aliases: {
      en: ['High North', 'Arctic region'],
      ru: ['арктический регион', '~арктический'],
    },
    definition: {
      en: 'Region around the North Pole, with territory of Canada, Denmark (Greenland), Finland, Iceland, Norway, Russia, Sweden and the US.',
      ru: 'Область вокруг Северного полюса с территориями Дании (Гренландия), Исландии, Канады, Норвегии, России, США, Финляндии и Швеции.',
    },
    wikipedia: 'Arctic',
  },
  {
    id: 'arctic-ocean',
    kind: 'place',
    name: { en: 'Arctic Ocean', ru: 'Северный Ледовитый океан' },
    definition: {
      en: 'Ocean around the North Pole between Europe, Asia and America.',
      ru: 'Океан вокруг Северного полюса между Европой, Азией и Америкой.',
    },
    wikipedia: 'Arctic Ocean',
  },
  {
    id: 'asia',
    kind: 'place',
    name: { en: 'Asia', ru: 'Азия' },
    aliases: {
      en: ['~Asian', '~Asians'],
      ru: ['~азиатский', '~азиаты'],
    },
    definition: {
      en: 'Continent east of the Urals, the Caucasus and the Suez Canal; the largest and most populous.',
      ru: 'Часть света к востоку от Урала, Кавказа и Суэцкого канала; крупнейшая по площади и населению.',
    },
    wikipedia: 'Asia',
  },
  {
    id: 'asia-pacific',
    kind: 'place',
    name: { en: 'Asia-Pacific', ru: 'Азиатско-Тихоокеанский регион' },
    aliases: {
      en: ['Asia-Pacific region', 'Asia Pacific'],
      ru: ['АТР', '~азиатско-тихоокеанский'],
    },
    definition: {
      en: 'East Asia, Southeast Asia and Oceania, often with the American shores of the Pacific.',
      ru: 'Восточная и Юго-Восточная Азия и Океания, часто вместе с американским побережьем Тихого океана.',
    },
    wikipedia: 'Asia-Pacific',
  },
  {
    id: 'astrakhan',
    kind: 'place',
    of: 'russia',
    name: { en: 'Astrakhan', ru: 'Астрахань' },
    aliases: {
      ru: ['~астраханский'],
    },
    definition: {
      en: 'Russian port on the lower Volga, gateway to the Caspian.',
      ru: 'Российский порт в низовьях Волги, выход к Каспию.',
    },
    wikipedia: 'Astrakhan',
  },
  {
    id: 'atlantic-ocean',
    kind: 'place',
    name: { en: 'Atlantic Ocean', ru: 'Атлантический океан' },
    aliases: {
      en: ['?Atlantic', 'North Atlantic'],
      ru: ['Атлантика', '~атлантический'],
    },
    definition: {
      en: 'Ocean between the Americas, Europe and Africa.',
      ru: 'Океан между Америкой, Европой и Африкой.',
    },
    wikipedia: 'Atlantic Ocean',
  },
  {
    id: 'atyrau',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Atyrau', ru: 'Атырау' },
    aliases: {
      ru: ['Атырауская область', '~атырауский', 'Гурьев'],
    },
    definition: {
      en: 'Oil city in western Kazakhstan, on the Ural river near the Caspian.',
      ru: 'Город нефтяников на западе Казахстана, на реке Урал близ Каспия.',
    },
    wikipedia: 'Atyrau',
  },
  {
    id: 'avdiivka',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Avdiivka', ru: 'Авдеевка' },
    definition: {
      en: 'Town near Donetsk, taken by Russian forces in February 2024.',
      ru: 'Город близ Донецка, взят российскими войсками в феврале 2024 года.',
    },
    wikipedia: 'Avdiivka',
  },
  {
    id: 'bab-el-mandeb',
    kind: 'place',
    name: { en: 'Bab el-Mandeb', ru: 'Баб-эль-Мандебский пролив' },
    aliases: {
      en: ['Bab al-Mandab', 'Bab al-Mandeb', 'Bab el-Mandeb Strait'],
      ru: ['Баб-эль-Мандеб'],
    },
    definition: {
      en: 'Strait between Yemen and Djibouti, joining the Red Sea and the Gulf of Aden.',
      ru: 'Пролив между Йеменом и Джибути, соединяет Красное море и Аденский залив.',
    },
    wikipedia: 'Bab el-Mandeb',
  },
  {
    id: 'badakhshan-afghanistan',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Badakhshan', ru: 'Бадахшан' },
    aliases: {
      en: ['Badakhshan Province'],
    },
    definition: {
      en: 'Region of the upper Amu Darya, divided between Afghanistan and Tajikistan; also the Afghan province.',
      ru: 'Область верховьев Амударьи, разделённая между Афганистаном и Таджикистаном; также афганская провинция.',
    },
    wikipedia: 'Badakhshan',
  },
  {
    id: 'bagram',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Bagram', ru: 'Баграм' },
    aliases: {
      en: ['Bagram Airfield', 'Bagram Air Base', 'Bagram airbase'],
      ru: ['авиабаза Баграм'],
    },
    definition: {
      en: 'Airfield north of Kabul, main base of US forces until July 2021.',
      ru: 'Аэродром к северу от Кабула, до июля 2021 года главная база войск США.',
    },
    wikipedia: 'Bagram Airfield',
  },
  {
    id: 'baikonur',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Baikonur', ru: 'Байконур' },
    full: { en: 'Baikonur Cosmodrome', ru: 'космодром Байконур' },
    aliases: {
      en: ['Baykonur', 'Baikonur spaceport', 'Baikonur Space Centre'],
    },
    definition: {
      en: 'Spaceport in southern Kazakhstan, built by the Soviet Union in the 1950s; leased by Russia until 2050.',
      ru: 'Космодром на юге Казахстана, построен Советским Союзом в 1950-х годах; Россия арендует его до 2050 года.',
    },
    wikipedia: 'Baikonur Cosmodrome',
  },
  {
    id: 'bakhmut',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Bakhmut', ru: 'Бахмут' },
    aliases: {
      en: ['?Artemivsk'],
      ru: ['?Артёмовск'],
    },
    definition: {
      en: "Town in Ukraine's Donetsk region, taken by Russian and Wagner forces in May 2023 after a long battle.",
      ru: 'Город в Донецкой области Украины, взят российскими силами и «Вагнером» в мае 2023 года после долгих боёв.',
    },
    wikipedia: 'Bakhmut',
  },
  {
    id: 'bali',
    kind: 'place',
    of: 'indonesia',
    name: { en: 'Bali', ru: 'Бали' },
    definition: {
      en: 'Indonesian island, host of the G20 summit of 2022.',
      ru: 'Индонезийский остров, место саммита «Большой двадцатки» 2022 года.',
    },
    wikipedia: 'Bali',
  },
  {
    id: 'balkans',
    kind: 'place',
    name: { en: 'Balkans', ru: 'Балканы' },
    aliases: {
      en: ['Balkan Peninsula', '~Balkan'],
      ru: ['Балканский полуостров', '~балканский'],
    },
    definition: {
      en: 'Peninsula in southeastern Europe, from Croatia and Romania to Greece.',
      ru: 'Полуостров на юго-востоке Европы, от Хорватии и Румынии до Греции.',
    },
    wikipedia: 'Balkans',
  },
  {
    id: 'balkhash',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Lake Balkhash', ru: 'озеро Балхаш' },
    aliases: {
      en: ['Balkhash'],
      ru: ['Балхаш', '~балхашский'],
    },
    definition: {
      en: 'Lake in southeastern Kazakhstan, fed by the Ili from China.',
      ru: 'Озеро на юго-востоке Казахстана, питается рекой Или из Китая.',
    },
    wikipedia: 'Lake Balkhash',
  },
  {
    id: 'baltic-sea',
    kind: 'place',
    name: { en: 'Baltic Sea', ru: 'Балтийское море' },
    aliases: {
      en: ['Baltic Sea region', '?the Baltic'],
      ru: ['Балтика', 'регион Балтийского моря', '~балтийский'],
    },
    definition: {
      en: 'Sea between Scandinavia, Finland, Russia, the Baltic states, Poland and Germany.',
      ru: 'Море между Скандинавией, Финляндией, Россией, странами Балтии, Польшей и Германией.',
    },
    wikipedia: 'Baltic Sea',
  },
  {
    id: 'baltic-states',
    kind: 'place',
    name: { en: 'Baltic states', ru: 'страны Балтии' },
    aliases: {
      en: ['Baltics', 'Baltic countries', 'Baltic republics', 'Baltic trio', '?the Baltic', '~Balts'],
      ru: [
        'Прибалтика', 'балтийские государства', 'балтийские страны', 'прибалтийские государства', 'прибалтийские страны', '~прибалтийский',
      ],
    },
    definition: {
      en: 'Estonia, Latvia and Lithuania; members of the EU and NATO since 2004.',
      ru: 'Эстония, Латвия и Литва; члены ЕС и НАТО с 2004 года.',
    },
    wikipedia: 'Baltic states',
  },
  {
    id: 'bandar-abbas',
    kind: 'place',
    of: 'iran',
    name: { en: 'Bandar Abbas', ru: 'Бендер-Аббас' },
    definition: {
      en: 'Iranian port on the Strait of Hormuz.',
      ru: 'Иранский порт на Ормузском проливе.',
    },
    wikipedia: 'Bandar Abbas',
  },
  {
    id: 'bandung',
    kind: 'place',
    of: 'indonesia',
    name: { en: 'Bandung', ru: 'Бандунг' },
    definition: {
      en: 'Indonesian city, host of the Asian-African conference of 1955.',
      ru: 'Индонезийский город, место конференции стран Азии и Африки 1955 года.',
    },
    wikipedia: 'Bandung',
  },
  {
    id: 'banja-luka',
    kind: 'place',
    of: 'bosnia-and-herzegovina',
    name: { en: 'Banja Luka', ru: 'Баня-Лука' },
    definition: {
      en: "Main city of Republika Srpska in Bosnia; the name also stands for that entity's leadership.",
      ru: 'Главный город Республики Сербской в Боснии; название обозначает и её руководство.',
    },
    wikipedia: 'Banja Luka',
  },
  {
    id: 'barcelona',
    kind: 'place',
    of: 'spain',
    name: { en: 'Barcelona', ru: 'Барселона' },
    aliases: {
      ru: ['~барселонский'],
    },
    definition: {
      en: 'Second city of Spain, capital of Catalonia.',
      ru: 'Второй город Испании, столица Каталонии.',
    },
    wikipedia: 'Barcelona',
  },
  {
    id: 'barents-sea',
    kind: 'place',
    name: { en: 'Barents Sea', ru: 'Баренцево море' },
    definition: {
      en: 'Sea north of Norway and Russia, part of the Arctic Ocean.',
      ru: 'Море к северу от Норвегии и России, часть Северного Ледовитого океана.',
    },
    wikipedia: 'Barents Sea',
  },
  {
    id: 'bashi-channel',
    kind: 'place',
    name: { en: 'Bashi Channel', ru: 'пролив Баши' },
    aliases: {
      en: ['Luzon Strait'],
      ru: ['Лусонский пролив'],
    },
    definition: {
      en: 'Waters between Taiwan and the Philippines, the way from the South China Sea to the Pacific.',
      ru: 'Воды между Тайванем и Филиппинами, выход из Южно-Китайского моря в Тихий океан.',
    },
    wikipedia: 'Luzon Strait',
  },
  {
    id: 'basra',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Basra', ru: 'Басра' },
    definition: {
      en: 'Port and oil city in southern Iraq.',
      ru: 'Порт и нефтяной город на юге Ирака.',
    },
    wikipedia: 'Basra',
  },
  {
    id: 'batken',
    kind: 'place',
    of: 'kyrgyzstan',
    name: { en: 'Batken', ru: 'Баткен' },
    aliases: {
      ru: ['Баткенская область', '~баткенский'],
    },
    definition: {
      en: 'Region of Kyrgyzstan on the Tajik border, place of clashes in 2021 and 2022.',
      ru: 'Область Кыргызстана у границы с Таджикистаном, место столкновений 2021 и 2022 годов.',
    },
    wikipedia: 'Batken Region',
  },
  {
    id: 'batumi',
    kind: 'place',
    of: 'georgia-country',
    name: { en: 'Batumi', ru: 'Батуми' },
    aliases: {
      ru: ['~батумский'],
    },
    definition: {
      en: 'Georgian port on the Black Sea, capital of Adjara.',
      ru: 'Грузинский порт на Чёрном море, столица Аджарии.',
    },
    wikipedia: 'Batumi',
  },
  {
    id: 'bavaria',
    kind: 'place',
    of: 'germany',
    name: { en: 'Bavaria', ru: 'Бавария' },
    aliases: {
      en: ['~Bavarian', '~Bavarians'],
      ru: ['~баварский'],
    },
    definition: {
      en: 'State in the south of Germany.',
      ru: 'Земля на юге Германии.',
    },
    wikipedia: 'Bavaria',
  },
  {
    id: 'bay-of-bengal',
    kind: 'place',
    name: { en: 'Bay of Bengal', ru: 'Бенгальский залив' },
    definition: {
      en: 'Northeastern part of the Indian Ocean between India and Myanmar.',
      ru: 'Северо-восток Индийского океана между Индией и Мьянмой.',
    },
    wikipedia: 'Bay of Bengal',
  },
  {
    id: 'belfast',
    kind: 'place',
    of: 'northern-ireland',
    seat: true,
    name: { en: 'Belfast', ru: 'Белфаст' },
    aliases: {
      ru: ['~белфастский'],
    },
    definition: {
      en: 'Capital of Northern Ireland; the peace agreement of 1998 was made there.',
      ru: 'Столица Северной Ирландии; здесь в 1998 году заключено мирное соглашение.',
    },
    wikipedia: 'Belfast',
  },
  {
    id: 'belgorod',
    kind: 'place',
    of: 'russia',
    name: { en: 'Belgorod', ru: 'Белгород' },
    aliases: {
      en: ['Belgorod Oblast', 'Belgorod region'],
      ru: ['Белгородская область', '~белгородский'],
    },
    definition: {
      en: 'City and region in western Russia on the Ukrainian border, under shelling since 2022.',
      ru: 'Город и область на западе России у границы с Украиной, с 2022 года под обстрелами.',
    },
    wikipedia: 'Belgorod',
  },
  {
    id: 'bengal',
    kind: 'place',
    name: { en: 'Bengal', ru: 'Бенгалия' },
    aliases: {
      en: ['West Bengal', '~Bengali', '~Bengalis'],
      ru: ['Западная Бенгалия', '~бенгальский', '~бенгальцы'],
    },
    definition: {
      en: 'Region divided between India (West Bengal) and Bangladesh.',
      ru: 'Область, разделённая между Индией (Западная Бенгалия) и Бангладеш.',
    },
    wikipedia: 'Bengal',
  },
  {
    id: 'benghazi',
    kind: 'place',
    of: 'libya',
    name: { en: 'Benghazi', ru: 'Бенгази' },
    definition: {
      en: 'Second city of Libya, centre of the authorities in the east of the country.',
      ru: 'Второй город Ливии, центр властей востока страны.',
    },
    wikipedia: 'Benghazi',
  },
  {
    id: 'beqaa',
    kind: 'place',
    of: 'lebanon',
    name: { en: 'Beqaa Valley', ru: 'долина Бекаа' },
    aliases: {
      en: ['Bekaa Valley', 'Bekaa', 'Beqaa'],
      ru: ['Бекаа'],
    },
    definition: {
      en: 'Valley in eastern Lebanon, near the Syrian border.',
      ru: 'Долина на востоке Ливана, у границы с Сирией.',
    },
    wikipedia: 'Beqaa Valley',
  },
  {
    id: 'bering-strait',
    kind: 'place',
    name: { en: 'Bering Strait', ru: 'Берингов пролив' },
    definition: {
      en: 'Strait between Russia and Alaska.',
      ru: 'Пролив между Россией и Аляской.',
    },
    wikipedia: 'Bering Strait',
  },
  {
    id: 'black-sea',
    kind: 'place',
    name: { en: 'Black Sea', ru: 'Чёрное море' },
    aliases: {
      ru: ['Черноморский регион', 'Причерноморье', '~черноморский'],
      en: ['Black Sea region'],
    },
    definition: {
      en: 'Sea between southeast Europe, Ukraine, Russia, the Caucasus and Turkey; linked to the Mediterranean through the Turkish Straits.',
      ru: 'Море между Юго-Восточной Европой, Украиной, Россией, Кавказом и Турцией; соединено со Средиземным через турецкие проливы.',
    },
    wikipedia: 'Black Sea',
  },
  {
    id: 'blue-line',
    kind: 'place',
    name: { en: 'Blue Line', ru: '«Голубая линия»' },
    definition: {
      en: "Line set by the UN in 2000 to confirm Israel's withdrawal from Lebanon; not an agreed border.",
      ru: 'Линия, проведённая ООН в 2000 году для проверки ухода Израиля из Ливана; согласованной границей не является.',
    },
    wikipedia: 'Blue Line (withdrawal line)',
  },
  {
    id: 'boao',
    kind: 'place',
    of: 'china',
    name: { en: 'Boao', ru: 'Боао' },
    definition: {
      en: 'Town on Hainan where the Boao Forum for Asia is held.',
      ru: 'Город на Хайнане, где проходит Боаоский азиатский форум.',
    },
    wikipedia: 'Boao, Hainan',
  },
  {
    id: 'bonn',
    kind: 'place',
    of: 'germany',
    name: { en: 'Bonn', ru: 'Бонн' },
    aliases: {
      ru: ['~боннский'],
    },
    definition: {
      en: 'Capital of West Germany from 1949 to 1990, seat of government until 1999; now with some ministries and UN bodies.',
      ru: 'Столица ФРГ с 1949 по 1990 год, место правительства до 1999-го; ныне часть министерств и органы ООН.',
    },
    wikipedia: 'Bonn',
  },
  {
    id: 'bosphorus',
    kind: 'place',
    of: 'turkey',
    name: { en: 'Bosphorus', ru: 'Босфор' },
    aliases: {
      en: ['Bosporus', 'Bosphorus Strait'],
      ru: ['пролив Босфор'],
    },
    definition: {
      en: 'Strait at Istanbul between the Black Sea and the Sea of Marmara.',
      ru: 'Пролив у Стамбула между Чёрным и Мраморным морями.',
    },
    wikipedia: 'Bosphorus',
  },
  {
    id: 'brahmaputra',
    kind: 'place',
    name: { en: 'Brahmaputra', ru: 'Брахмапутра' },
    aliases: {
      en: ['Yarlung Tsangpo', 'Brahmaputra River'],
      ru: ['Ярлунг-Цангпо'],
    },
    definition: {
      en: 'River from Tibet through India to Bangladesh; China is building dams on its upper course.',
      ru: 'Река из Тибета через Индию в Бангладеш; в верховьях Китай строит плотины.',
    },
    wikipedia: 'Brahmaputra',
  },
  {
    id: 'brest-belarus',
    kind: 'place',
    of: 'belarus',
    name: { en: 'Brest, Belarus', ru: 'Брест (Белоруссия)' },
    aliases: {
      en: ['?Brest'],
      ru: ['?Брест'],
    },
    definition: {
      en: 'City in Belarus on the Polish border.',
      ru: 'Город в Белоруссии у польской границы.',
    },
    wikipedia: 'Brest, Belarus',
  },
  {
    id: 'brittany',
    kind: 'place',
    of: 'france',
    name: { en: 'Brittany', ru: 'Бретань' },
    definition: {
      en: 'Region in western France.',
      ru: 'Регион на западе Франции.',
    },
    wikipedia: 'Brittany',
  },
  {
    id: 'bryansk',
    kind: 'place',
    of: 'russia',
    name: { en: 'Bryansk', ru: 'Брянск' },
    aliases: {
      en: ['Bryansk Oblast', 'Bryansk region'],
      ru: ['Брянская область', '~брянский'],
    },
    definition: {
      en: 'City and region in western Russia, on the borders with Ukraine and Belarus.',
      ru: 'Город и область на западе России у границ с Украиной и Белоруссией.',
    },
    wikipedia: 'Bryansk',
  },
  {
    id: 'bucha',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Bucha', ru: 'Буча' },
    definition: {
      en: 'Town near Kyiv where many civilians were found killed after Russian forces left in March 2022.',
      ru: 'Город под Киевом, где после ухода российских войск в марте 2022 года нашли множество убитых мирных жителей.',
    },
    wikipedia: 'Bucha',
  },
  {
    id: 'bukavu',
    kind: 'place',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Bukavu', ru: 'Букаву' },
    aliases: {
      en: ['South Kivu'],
      ru: ['Южное Киву'],
    },
    definition: {
      en: 'City in eastern DR Congo, capital of South Kivu; taken by the M23 movement in February 2025.',
      ru: 'Город на востоке ДР Конго, центр Южного Киву; в феврале 2025 года взят движением М23.',
    },
    wikipedia: 'Bukavu',
  },
  {
    id: 'bukhara',
    kind: 'place',
    of: 'uzbekistan',
    name: { en: 'Bukhara', ru: 'Бухара' },
    aliases: {
      en: ['Bokhara'],
      ru: ['~бухарский'],
    },
    definition: {
      en: 'City in Uzbekistan on the old Silk Road, seat of an emirate until 1920.',
      ru: 'Город в Узбекистане на древнем Шёлковом пути, до 1920 года столица эмирата.',
    },
    wikipedia: 'Bukhara',
  },
  {
    id: 'busan',
    kind: 'place',
    of: 'south-korea',
    name: { en: 'Busan', ru: 'Пусан' },
    aliases: {
      en: ['Pusan'],
    },
    definition: {
      en: 'Second city and largest port of South Korea.',
      ru: 'Второй город и крупнейший порт Республики Корея.',
    },
    wikipedia: 'Busan',
  },
  {
    id: 'bushehr',
    kind: 'place',
    of: 'iran',
    name: { en: 'Bushehr', ru: 'Бушер' },
    aliases: {
      en: ['Bushehr Nuclear Power Plant'],
      ru: ['Бушерская АЭС', '~бушерский'],
    },
    definition: {
      en: "Iranian city on the Persian Gulf with the country's only nuclear power plant, built by Russia.",
      ru: 'Иранский город на Персидском заливе с единственной в стране АЭС, построенной Россией.',
    },
    wikipedia: 'Bushehr',
  },
  {
    id: 'cabo-delgado',
    kind: 'place',
    of: 'mozambique',
    name: { en: 'Cabo Delgado', ru: 'Кабу-Делгаду' },
    aliases: {
      ru: ['Кабо-Дельгадо'],
    },
    definition: {
      en: 'Province in northern Mozambique with gas fields; site of an Islamist insurgency since 2017.',
      ru: 'Провинция на севере Мозамбика с месторождениями газа; с 2017 года место исламистского мятежа.',
    },
    wikipedia: 'Cabo Delgado Province',
  },
  {
    id: 'cam-ranh-bay',
    kind: 'place',
    of: 'vietnam',
    name: { en: 'Cam Ranh Bay', ru: 'Камрань' },
    aliases: {
      en: ['Cam Ranh'],
      ru: ['бухта Камрань'],
    },
    definition: {
      en: 'Bay in Vietnam used as a base by the US, then by the Soviet Union and Russia until 2002.',
      ru: 'Бухта во Вьетнаме, где были базы США, а затем, до 2002 года, СССР и России.',
    },
    wikipedia: 'Cam Ranh Bay',
  },
  {
    id: 'camp-david',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Camp David', ru: 'Кэмп-Дэвид' },
    definition: {
      en: 'Country residence of US presidents in Maryland, venue of the Egyptian-Israeli talks of 1978.',
      ru: 'Загородная резиденция президентов США в Мэриленде, место египетско-израильских переговоров 1978 года.',
    },
    wikipedia: 'Camp David',
  },
  {
    id: 'cape-of-good-hope',
    kind: 'place',
    of: 'south-africa',
    name: { en: 'Cape of Good Hope', ru: 'мыс Доброй Надежды' },
    definition: {
      en: 'Cape in the south of Africa, which ships round when they avoid the Suez Canal.',
      ru: 'Мыс на юге Африки, который суда огибают, когда не идут через Суэцкий канал.',
    },
    wikipedia: 'Cape of Good Hope',
  },
  {
    id: 'caribbean',
    kind: 'place',
    name: { en: 'Caribbean', ru: 'Карибский бассейн' },
    aliases: {
      en: ['Caribbean Sea', 'Caribbean region', 'Caribbean islands'],
      ru: ['Карибы', 'Карибское море', 'Карибский регион', '~карибский'],
    },
    definition: {
      en: 'Sea between the Americas with its islands and shores.',
      ru: 'Море между Северной и Южной Америкой с островами и побережьем.',
    },
    wikipedia: 'Caribbean',
  },
  {
    id: 'caspian-region',
    kind: 'place',
    name: { en: 'Caspian region', ru: 'Прикаспийский регион' },
    aliases: {
      en: ['Caspian basin', 'Caspian littoral states', 'Caspian states'],
      ru: ['Каспийский регион', 'прикаспийские государства', 'прикаспийские страны', '~прикаспийский'],
    },
    definition: {
      en: 'Lands around the Caspian Sea: Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan.',
      ru: 'Земли вокруг Каспийского моря: Азербайджан, Иран, Казахстан, Россия и Туркменистан.',
    },
    wikipedia: 'Caspian Sea',
  },
  {
    id: 'caspian-sea',
    kind: 'place',
    name: { en: 'Caspian Sea', ru: 'Каспийское море' },
    aliases: {
      en: ['Caspian'],
      ru: ['Каспий', '~каспийский'],
    },
    definition: {
      en: 'Inland sea rich in oil and gas between Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan.',
      ru: 'Внутреннее море с запасами нефти и газа между Азербайджаном, Ираном, Казахстаном, Россией и Туркменистаном.',
    },
    wikipedia: 'Caspian Sea',
  },
  {
    id: 'caucasus',
    kind: 'place',
    name: { en: 'Caucasus', ru: 'Кавказ' },
    aliases: {
      en: ['Caucasus region'],
      ru: ['~кавказский'],
    },
    definition: {
      en: 'Mountain region between the Black Sea and the Caspian: the North in Russia, the South with Armenia, Azerbaijan and Georgia.',
      ru: 'Горный край между Чёрным и Каспийским морями: Северный — в России, Южный — Армения, Азербайджан и Грузия.',
    },
    wikipedia: 'Caucasus',
  },
  {
    id: 'central-africa',
    kind: 'place',
    name: { en: 'Central Africa', ru: 'Центральная Африка' },
    aliases: {
      en: ['Middle Africa'],
    },
    definition: {
      en: 'Region of Africa around the Congo basin, from Chad and Cameroon to Angola.',
      ru: 'Регион вокруг бассейна Конго, от Чада и Камеруна до Анголы.',
    },
    wikipedia: 'Central Africa',
  },
  {
    id: 'central-america',
    kind: 'place',
    name: { en: 'Central America', ru: 'Центральная Америка' },
    aliases: {
      en: ['~Central American', '~Central Americans'],
      ru: ['~центральноамериканский'],
    },
    definition: {
      en: 'Southern part of North America, from Guatemala and Belize to Panama.',
      ru: 'Южная часть Северной Америки, от Гватемалы и Белиза до Панамы.',
    },
    wikipedia: 'Central America',
  },
  {
    id: 'central-and-eastern-europe',
    kind: 'place',
    name: { en: 'Central and Eastern Europe', ru: 'Центральная и Восточная Европа' },
    aliases: {
      en: ['CEE', 'Central and Eastern European countries', 'East-Central Europe', '~Central and Eastern European'],
      ru: ['ЦВЕ', 'страны Центральной и Восточной Европы'],
    },
    definition: {
      en: 'States between Germany and Russia that were communist before 1989, most of them now in the EU and NATO.',
      ru: 'Страны между Германией и Россией, до 1989 года социалистические; большинство теперь в ЕС и НАТО.',
    },
    wikipedia: 'Central and Eastern Europe',
  },
  {
    id: 'central-asia',
    kind: 'place',
    name: { en: 'Central Asia', ru: 'Центральная Азия' },
    aliases: {
      en: ['Central Asian republics', 'Central Asian states', 'Central Asian countries', '~Central Asian', '~Central Asians'],
      ru: ['Средняя Азия', 'страны Центральной Азии', '~центральноазиатский', '~среднеазиатский'],
    },
    definition: {
      en: 'Region of five states east of the Caspian Sea: Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.',
      ru: 'Регион пяти государств к востоку от Каспия: Казахстан, Кыргызстан, Таджикистан, Туркменистан и Узбекистан.',
    },
    wikipedia: 'Central Asia',
  },
  {
    id: 'central-europe',
    kind: 'place',
    name: { en: 'Central Europe', ru: 'Центральная Европа' },
    aliases: {
      en: ['~Central European', '~Central Europeans'],
      ru: ['~центральноевропейский'],
    },
    definition: {
      en: 'Middle of Europe; usually Poland, Czechia, Slovakia and Hungary, with Germany and Austria.',
      ru: 'Середина Европы; обычно Польша, Чехия, Словакия и Венгрия, иногда с Германией и Австрией.',
    },
    wikipedia: 'Central Europe',
  },
  {
    id: 'chabahar',
    kind: 'place',
    of: 'iran',
    name: { en: 'Chabahar', ru: 'Чабахар' },
    aliases: {
      en: ['Chabahar Port', 'Chah Bahar'],
      ru: ['порт Чабахар'],
    },
    definition: {
      en: 'Iranian port on the Gulf of Oman, developed with India.',
      ru: 'Иранский порт на Оманском заливе, развивается при участии Индии.',
    },
    wikipedia: 'Chabahar',
  },
  {
    id: 'chernobyl',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Chernobyl', ru: 'Чернобыль' },
    aliases: {
      en: ['Chornobyl', 'Chernobyl Nuclear Power Plant'],
      ru: ['Чернобыльская АЭС', '~чернобыльский'],
    },
    definition: {
      en: 'Town in Ukraine near the nuclear plant that exploded on 26 April 1986.',
      ru: 'Город на Украине близ атомной станции, взорвавшейся 26 апреля 1986 года.',
    },
    wikipedia: 'Chernobyl',
  },
  {
    id: 'chongqing',
    kind: 'place',
    of: 'china',
    name: { en: 'Chongqing', ru: 'Чунцин' },
    definition: {
      en: 'Large industrial city in southwestern China.',
      ru: 'Крупный промышленный город на юго-западе Китая.',
    },
    wikipedia: 'Chongqing',
  },
  {
    id: 'city-of-london',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'City of London', ru: 'лондонский Сити' },
    aliases: {
      en: ['?the City'],
      ru: ['?Сити'],
    },
    definition: {
      en: 'Historic centre of London; the name also stands for British finance.',
      ru: 'Исторический центр Лондона; название обозначает и британский финансовый мир.',
    },
    wikipedia: 'City of London',
  },
  {
    id: 'cobasna',
    kind: 'place',
    name: { en: 'Cobasna', ru: 'Колбасна' },
    aliases: {
      en: ['Kolbasna'],
    },
    definition: {
      en: 'Village in Transnistria with a Russian ammunition depot from Soviet times.',
      ru: 'Село в Приднестровье с российским складом боеприпасов советских времён.',
    },
    wikipedia: 'Cobasna',
  },
  {
    id: 'constanta',
    kind: 'place',
    of: 'romania',
    name: { en: 'Constanța', ru: 'Констанца' },
    aliases: {
      en: ['Constanta', 'Constanţa'],
    },
    definition: {
      en: 'Romanian port on the Black Sea.',
      ru: 'Румынский порт на Чёрном море.',
    },
    wikipedia: 'Constanța',
  },
  {
    id: 'crimea',
    kind: 'place',
    name: { en: 'Crimea', ru: 'Крым' },
    aliases: {
      en: ['Crimean Peninsula', '~Crimean', '~Crimeans'],
      ru: ['Крымский полуостров', '~крымский'],
    },
    definition: {
      en: 'Peninsula in the Black Sea; annexed by Russia in 2014; the UN General Assembly regards it as part of Ukraine.',
      ru: 'Полуостров в Чёрном море; в 2014 году присоединён Россией; Генеральная Ассамблея ООН считает его частью Украины.',
    },
    wikipedia: 'Crimea',
  },
  {
    id: 'crimean-bridge',
    kind: 'place',
    name: { en: 'Crimean Bridge', ru: 'Крымский мост' },
    aliases: {
      en: ['Kerch Bridge', 'Kerch Strait Bridge'],
      ru: ['Керченский мост'],
    },
    definition: {
      en: "Road and rail bridge from Russia's Taman to Crimea, opened by Russia in 2018, hit by explosions in 2022, 2023 and 2025.",
      ru: 'Автомобильный и железнодорожный мост с Тамани в Крым, открыт Россией в 2018 году, повреждён взрывами в 2022, 2023 и 2025 годах.',
    },
    wikipedia: 'Crimean Bridge',
  },
  {
    id: 'cyrenaica',
    kind: 'place',
    of: 'libya',
    name: { en: 'Cyrenaica', ru: 'Киренаика' },
    definition: {
      en: 'Eastern part of Libya.',
      ru: 'Восточная часть Ливии.',
    },
    wikipedia: 'Cyrenaica',
  },
  {
    id: 'danish-straits',
    kind: 'place',
    name: { en: 'Danish straits', ru: 'Датские проливы' },
    aliases: {
      en: ['Øresund', 'Oresund'],
      ru: ['Эресунн'],
    },
    definition: {
      en: 'Straits between Denmark, Sweden and Germany, the way from the Baltic to the North Sea.',
      ru: 'Проливы между Данией, Швецией и Германией, выход из Балтики в Северное море.',
    },
    wikipedia: 'Danish straits',
  },
  {
    id: 'danube',
    kind: 'place',
    name: { en: 'Danube', ru: 'Дунай' },
    aliases: {
      en: ['Danube River'],
      ru: ['~дунайский'],
    },
    definition: {
      en: 'River from Germany to the Black Sea through ten countries.',
      ru: 'Река, текущая из Германии в Чёрное море через десять стран.',
    },
    wikipedia: 'Danube',
  },
  {
    id: 'daraa',
    kind: 'place',
    of: 'syria',
    name: { en: 'Daraa', ru: 'Дераа' },
    aliases: {
      en: ['Deraa'],
      ru: ['Даръа'],
    },
    definition: {
      en: 'City in southern Syria where the protests of 2011 began.',
      ru: 'Город на юге Сирии, где начались протесты 2011 года.',
    },
    wikipedia: 'Daraa',
  },
  {
    id: 'dardanelles',
    kind: 'place',
    of: 'turkey',
    name: { en: 'Dardanelles', ru: 'Дарданеллы' },
    aliases: {
      en: ['Dardanelles Strait'],
      ru: ['пролив Дарданеллы'],
    },
    definition: {
      en: 'Strait in Turkey between the Sea of Marmara and the Aegean.',
      ru: 'Пролив в Турции между Мраморным и Эгейским морями.',
    },
    wikipedia: 'Dardanelles',
  },
  {
    id: 'darfur',
    kind: 'place',
    of: 'sudan',
    name: { en: 'Darfur', ru: 'Дарфур' },
    aliases: {
      en: ['~Darfuri', '~Darfuris'],
      ru: ['~дарфурский'],
    },
    definition: {
      en: 'Region of western Sudan, at war since 2003 and again since 2023.',
      ru: 'Регион на западе Судана, охваченный войной с 2003 года и вновь с 2023-го.',
    },
    wikipedia: 'Darfur',
  },
  {
    id: 'darwin-australia',
    kind: 'place',
    of: 'australia',
    name: { en: 'Darwin, Australia', ru: 'Дарвин (Австралия)' },
    aliases: {
      en: ['?Darwin'],
      ru: ['?Дарвин'],
    },
    definition: {
      en: 'Port in northern Australia, leased to a Chinese company in 2015; US marines rotate there.',
      ru: 'Порт на севере Австралии, в 2015 году сдан китайской компании; там по очереди размещаются морпехи США.',
    },
    wikipedia: 'Darwin, Northern Territory',
  },
  {
    id: 'davos',
    kind: 'place',
    of: 'switzerland',
    name: { en: 'Davos', ru: 'Давос' },
    aliases: {
      ru: ['~давосский'],
    },
    definition: {
      en: 'Swiss town, host of the annual meeting of the World Economic Forum.',
      ru: 'Швейцарский город, место ежегодной встречи Всемирного экономического форума.',
    },
    wikipedia: 'Davos',
  },
  {
    id: 'deir-ez-zor',
    kind: 'place',
    of: 'syria',
    name: { en: 'Deir ez-Zor', ru: 'Дейр-эз-Зор' },
    aliases: {
      en: ['Deir Ezzor', 'Deir al-Zour'],
    },
    definition: {
      en: 'City and oil province in eastern Syria, on the Euphrates.',
      ru: 'Город и нефтяная провинция на востоке Сирии, на Евфрате.',
    },
    wikipedia: 'Deir ez-Zor',
  },
  {
    id: 'deveselu',
    kind: 'place',
    of: 'romania',
    name: { en: 'Deveselu', ru: 'Девеселу' },
    definition: {
      en: 'Romanian village with a US missile defence site since 2016.',
      ru: 'Румынское село, где с 2016 года размещён объект ПРО США.',
    },
    wikipedia: 'NSF Deveselu',
  },
  {
    id: 'dharamsala',
    kind: 'place',
    of: 'india',
    name: { en: 'Dharamsala', ru: 'Дхарамсала' },
    aliases: {
      en: ['Dharamshala'],
      ru: ['Дхармсала'],
    },
    definition: {
      en: 'Town in northern India, seat of the Tibetan administration in exile.',
      ru: 'Город на севере Индии, место тибетской администрации в изгнании.',
    },
    wikipedia: 'Dharamsala',
  },
  {
    id: 'dimona',
    kind: 'place',
    of: 'israel',
    name: { en: 'Dimona', ru: 'Димона' },
    definition: {
      en: 'Town in southern Israel near a nuclear research centre.',
      ru: 'Город на юге Израиля близ ядерного исследовательского центра.',
    },
    wikipedia: 'Dimona',
  },
  {
    id: 'dnieper',
    kind: 'place',
    name: { en: 'Dnieper', ru: 'Днепр (река)' },
    aliases: {
      en: ['Dnipro River', 'Dnieper River'],
      ru: ['река Днепр', '?Днепр'],
    },
    definition: {
      en: 'River through Russia, Belarus and Ukraine to the Black Sea; part of the front line since 2022.',
      ru: 'Река в России, Белоруссии и на Украине, впадает в Чёрное море; с 2022 года отчасти линия фронта.',
    },
    wikipedia: 'Dnieper',
  },
  {
    id: 'dnipro-city',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Dnipro', ru: 'Днепр (город)' },
    aliases: {
      en: ['Dnipropetrovsk', 'Dnepropetrovsk', 'Dnipropetrovsk Oblast'],
      ru: ['Днепропетровск', '?Днепр', 'Днепропетровская область'],
    },
    definition: {
      en: 'City in central Ukraine, on the river Dnieper; called Dnipropetrovsk until 2016.',
      ru: 'Город в центре Украины на одноимённой реке; до 2016 года — Днепропетровск.',
    },
    wikipedia: 'Dnipro',
  },
  {
    id: 'dokdo',
    kind: 'place',
    name: { en: 'Liancourt Rocks', ru: 'острова Лианкур' },
    aliases: {
      en: ['Dokdo', 'Takeshima'],
      ru: ['Токто', 'Такэсима', 'Такесима'],
    },
    definition: {
      en: 'Islets held by South Korea as Dokdo and claimed by Japan as Takeshima.',
      ru: 'Островки под контролем Республики Корея (Токто), на которые претендует Япония (Такэсима).',
    },
    wikipedia: 'Liancourt Rocks',
  },
  {
    id: 'doklam',
    kind: 'place',
    name: { en: 'Doklam', ru: 'Доклам' },
    aliases: {
      en: ['Donglang'],
      ru: ['Дунлан'],
    },
    definition: {
      en: 'Plateau claimed by Bhutan and China, near India; Indian and Chinese troops faced each other there in 2017.',
      ru: 'Плато близ Индии, на которое претендуют Бутан и Китай; в 2017 году там противостояли войска Индии и Китая.',
    },
    wikipedia: 'Doklam',
  },
  {
    id: 'donbas',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Donbas', ru: 'Донбасс' },
    aliases: {
      en: ['Donbass'],
      ru: ['~донбасский'],
    },
    definition: {
      en: 'Coal and steel region in eastern Ukraine, the regions of Donetsk and Luhansk; place of war since 2014.',
      ru: 'Угольный и металлургический регион на востоке Украины, Донецкая и Луганская области; с 2014 года место войны.',
    },
    wikipedia: 'Donbas',
  },
  {
    id: 'donetsk',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Donetsk', ru: 'Донецк' },
    aliases: {
      en: ['Donetsk Oblast', 'Donetsk region', 'Donetsk Region'],
      ru: ['Донецкая область', '~донецкий'],
    },
    definition: {
      en: 'City and region in Donbas; held by Russia-backed forces since 2014; Russia declared the region annexed in 2022.',
      ru: 'Город и область в Донбассе; город с 2014 года у поддержанных Россией сил; в 2022 году Россия объявила область своей.',
    },
    wikipedia: 'Donetsk',
  },
  {
    id: 'dubai',
    kind: 'place',
    of: 'united-arab-emirates',
    name: { en: 'Dubai', ru: 'Дубай' },
    aliases: {
      ru: ['~дубайский'],
    },
    definition: {
      en: 'Largest city of the United Arab Emirates and the second of its emirates, centre of trade and finance.',
      ru: 'Крупнейший город и второй из эмиратов ОАЭ, торговый и финансовый центр.',
    },
    wikipedia: 'Dubai',
  },
  {
    id: 'durand-line',
    kind: 'place',
    name: { en: 'Durand Line', ru: 'линия Дюранда' },
    definition: {
      en: 'Border of Afghanistan and Pakistan, drawn in 1893; no Afghan government has recognised it.',
      ru: 'Граница Афганистана и Пакистана, проведённая в 1893 году; её не признало ни одно афганское правительство.',
    },
    wikipedia: 'Durand Line',
  },
  {
    id: 'east-africa',
    kind: 'place',
    name: { en: 'East Africa', ru: 'Восточная Африка' },
    aliases: {
      en: ['Eastern Africa', '~East African', '~East Africans'],
      ru: ['~восточноафриканский'],
    },
    definition: {
      en: 'Region of Africa around Kenya, Tanzania and Uganda, often with the Horn and the Great Lakes.',
      ru: 'Регион вокруг Кении, Танзании и Уганды, часто с Африканским Рогом и Великими озёрами.',
    },
    wikipedia: 'East Africa',
  },
  {
    id: 'east-asia',
    kind: 'place',
    name: { en: 'East Asia', ru: 'Восточная Азия' },
    aliases: {
      en: ['Eastern Asia', '~East Asian', '~East Asians'],
      ru: ['~восточноазиатский'],
    },
    definition: {
      en: 'Region of China, Japan, the two Koreas, Mongolia and Taiwan.',
      ru: 'Регион Китая, Японии, двух Корей, Монголии и Тайваня.',
    },
    wikipedia: 'East Asia',
  },
  {
    id: 'east-china-sea',
    kind: 'place',
    name: { en: 'East China Sea', ru: 'Восточно-Китайское море' },
    definition: {
      en: 'Sea between China, Japan, South Korea and Taiwan; China and Japan dispute islands in it.',
      ru: 'Море между Китаем, Японией, Южной Кореей и Тайванем; острова в нём оспаривают Китай и Япония.',
    },
    wikipedia: 'East China Sea',
  },
  {
    id: 'eastern-europe',
    kind: 'place',
    name: { en: 'Eastern Europe', ru: 'Восточная Европа' },
    aliases: {
      en: ['~Eastern European', '~East European', '~Eastern Europeans', '~East Europeans', 'East Europe'],
      ru: ['~восточноевропейский'],
    },
    definition: {
      en: 'Eastern part of Europe; in the Cold War the communist states, now often Ukraine, Belarus, Moldova and their neighbours.',
      ru: 'Восток Европы; в холодную войну — социалистические страны, ныне часто Украина, Белоруссия, Молдавия и соседи.',
    },
    wikipedia: 'Eastern Europe',
  },
  {
    id: 'eastern-mediterranean',
    kind: 'place',
    name: { en: 'Eastern Mediterranean', ru: 'Восточное Средиземноморье' },
    aliases: {
      en: ['East Med', 'East Mediterranean'],
      ru: ['~восточносредиземноморский'],
    },
    definition: {
      en: 'Sea and lands between Greece, Turkey, Cyprus, the Levant and Egypt; gas fields and maritime boundaries there are disputed.',
      ru: 'Море и земли между Грецией, Турцией, Кипром, Левантом и Египтом; о газе и морских границах там спорят.',
    },
    wikipedia: 'Eastern Mediterranean',
  },
  {
    id: 'edinburgh',
    kind: 'place',
    of: 'scotland',
    seat: true,
    name: { en: 'Edinburgh', ru: 'Эдинбург' },
    aliases: {
      ru: ['~эдинбургский'],
    },
    definition: {
      en: 'Capital of Scotland; the name also stands for the Scottish government.',
      ru: 'Столица Шотландии; название обозначает и шотландское правительство.',
    },
    wikipedia: 'Edinburgh',
  },
  {
    id: 'el-fasher',
    kind: 'place',
    of: 'sudan',
    name: { en: 'El Fasher', ru: 'Эль-Фашир' },
    aliases: {
      en: ['Al-Fashir', 'El-Fasher'],
      ru: ['Аль-Фашир', 'Эль-Фашер'],
    },
    definition: {
      en: 'City in Darfur, besieged from 2024 and taken by the Rapid Support Forces in October 2025.',
      ru: 'Город в Дарфуре, осаждённый с 2024 года и взятый Силами быстрой поддержки в октябре 2025-го.',
    },
    wikipedia: 'Al-Fashir',
  },
  {
    id: 'enerhodar',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Enerhodar', ru: 'Энергодар' },
    aliases: {
      en: ['Energodar'],
    },
    definition: {
      en: 'Town in southeastern Ukraine at the Zaporizhzhia nuclear plant; under Russian control since 2022.',
      ru: 'Город на юго-востоке Украины у Запорожской АЭС; с 2022 года под контролем России.',
    },
    wikipedia: 'Enerhodar',
  },
  {
    id: 'english-channel',
    kind: 'place',
    name: { en: 'English Channel', ru: 'Ла-Манш' },
    definition: {
      en: 'Strait between England and France.',
      ru: 'Пролив между Англией и Францией.',
    },
    wikipedia: 'English Channel',
  },
  {
    id: 'erbil',
    kind: 'place',
    of: 'iraqi-kurdistan',
    seat: true,
    name: { en: 'Erbil', ru: 'Эрбиль' },
    aliases: {
      en: ['Arbil', 'Irbil'],
      ru: ['Арбиль'],
    },
    definition: {
      en: 'Capital of the Kurdistan Region of Iraq; the name also stands for its government.',
      ru: 'Столица Иракского Курдистана; название обозначает и его правительство.',
    },
    wikipedia: 'Erbil',
  },
  {
    id: 'euphrates',
    kind: 'place',
    name: { en: 'Euphrates', ru: 'Евфрат' },
    definition: {
      en: 'River from Turkey through Syria to Iraq.',
      ru: 'Река из Турции через Сирию в Ирак.',
    },
    wikipedia: 'Euphrates',
  },
  {
    id: 'eurasia',
    kind: 'place',
    name: { en: 'Eurasia', ru: 'Евразия' },
    aliases: {
      en: ['~Eurasian'],
      ru: ['~евразийский'],
    },
    definition: {
      en: 'Europe and Asia as one continent; in Russian debate often the lands of the former Soviet Union and their neighbours.',
      ru: 'Европа и Азия как один материк; в российских спорах — часто пространство бывшего Советского Союза и его соседей.',
    },
    wikipedia: 'Eurasia',
  },
  {
    id: 'europe',
    kind: 'place',
    name: { en: 'Europe', ru: 'Европа' },
    aliases: {
      en: ['~European', '~Europeans'],
      ru: ['~европейский', '~европейцы', '~европеец'],
    },
    definition: {
      en: 'Continent west of the Urals and the Caspian Sea; the name often stands for the states of the European Union.',
      ru: 'Часть света к западу от Урала и Каспия; название часто обозначает государства Европейского союза.',
    },
    wikipedia: 'Europe',
  },
  {
    id: 'fallujah',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Fallujah', ru: 'Фаллуджа' },
    aliases: {
      en: ['Falluja'],
      ru: ['Эль-Фаллуджа'],
    },
    definition: {
      en: 'City west of Baghdad, scene of battles in 2004 and 2016.',
      ru: 'Город к западу от Багдада, место сражений 2004 и 2016 годов.',
    },
    wikipedia: 'Fallujah',
  },
  {
    id: 'fergana-valley',
    kind: 'place',
    name: { en: 'Fergana Valley', ru: 'Ферганская долина' },
    aliases: {
      en: ['Ferghana Valley'],
    },
    definition: {
      en: 'Densely settled valley shared by Uzbekistan, Kyrgyzstan and Tajikistan.',
      ru: 'Густонаселённая долина, разделённая между Узбекистаном, Кыргызстаном и Таджикистаном.',
    },
    wikipedia: 'Fergana Valley',
  },
  {
    id: 'first-island-chain',
    kind: 'place',
    name: { en: 'first island chain', ru: 'первая цепь островов' },
    aliases: {
      en: ['?island chain'],
      ru: ['первая островная цепь'],
    },
    definition: {
      en: 'Islands from Japan through Taiwan to the Philippines and Borneo, a term of military strategy.',
      ru: 'Острова от Японии через Тайвань до Филиппин и Калимантана; термин военной стратегии.',
    },
    wikipedia: 'First island chain',
  },
  {
    id: 'fordow',
    kind: 'place',
    of: 'iran',
    name: { en: 'Fordow', ru: 'Фордо' },
    aliases: {
      en: ['Fordo', 'Fordow Fuel Enrichment Plant'],
      ru: ['Фордоу'],
    },
    definition: {
      en: 'Iranian uranium enrichment plant inside a mountain near Qom, bombed by the US in June 2025.',
      ru: 'Иранский завод обогащения урана в горе близ Кума, в июне 2025 года подвергся бомбардировке США.',
    },
    wikipedia: 'Fordow Fuel Enrichment Plant',
  },
  {
    id: 'frankfurt',
    kind: 'place',
    of: 'germany',
    name: { en: 'Frankfurt', ru: 'Франкфурт' },
    aliases: {
      en: ['Frankfurt am Main'],
      ru: ['Франкфурт-на-Майне'],
    },
    definition: {
      en: 'German financial centre, seat of the European Central Bank.',
      ru: 'Финансовый центр Германии, место Европейского центрального банка.',
    },
    wikipedia: 'Frankfurt',
  },
  {
    id: 'fujian',
    kind: 'place',
    of: 'china',
    name: { en: 'Fujian', ru: 'Фуцзянь' },
    definition: {
      en: 'Province of China facing Taiwan.',
      ru: 'Провинция Китая напротив Тайваня.',
    },
    wikipedia: 'Fujian',
  },
  {
    id: 'fukushima',
    kind: 'place',
    of: 'japan',
    name: { en: 'Fukushima', ru: 'Фукусима' },
    aliases: {
      en: ['Fukushima Daiichi', 'Fukushima Daiichi Nuclear Power Plant'],
      ru: ['АЭС «Фукусима-1»'],
    },
    definition: {
      en: 'Region of Japan where a nuclear plant melted down after the earthquake and tsunami of March 2011.',
      ru: 'Префектура Японии, где в марте 2011 года после землетрясения и цунами произошла авария на АЭС.',
    },
    wikipedia: 'Fukushima nuclear accident',
  },
  {
    id: 'galicia-ukraine',
    kind: 'place',
    name: { en: 'Galicia (Eastern Europe)', ru: 'Галиция' },
    aliases: {
      en: ['?Galicia'],
      ru: ['~галицийский'],
    },
    definition: {
      en: 'Historical region, now in western Ukraine and southeastern Poland; Austrian until 1918.',
      ru: 'Историческая область, ныне запад Украины и юго-восток Польши; до 1918 года австрийская.',
    },
    wikipedia: 'Galicia (Eastern Europe)',
  },
  {
    id: 'galkynysh',
    kind: 'place',
    of: 'turkmenistan',
    name: { en: 'Galkynysh', ru: 'Галкыныш' },
    aliases: {
      en: ['Galkynysh gas field', 'South Yolotan', 'Galkynysh field'],
      ru: ['месторождение Галкыныш', 'Южный Иолотань'],
    },
    definition: {
      en: 'Gas field in southeastern Turkmenistan, one of the largest in the world.',
      ru: 'Газовое месторождение на юго-востоке Туркменистана, одно из крупнейших в мире.',
    },
    wikipedia: 'Galkynysh Gas Field',
  },
  {
    id: 'gaza-city',
    kind: 'place',
    name: { en: 'Gaza City', ru: 'город Газа' },
    definition: {
      en: 'Largest city of the Gaza Strip.',
      ru: 'Крупнейший город сектора Газа.',
    },
    wikipedia: 'Gaza City',
  },
  {
    id: 'gdansk',
    kind: 'place',
    of: 'poland',
    name: { en: 'Gdańsk', ru: 'Гданьск' },
    aliases: {
      en: ['Gdansk', '?Danzig'],
      ru: ['Данциг'],
    },
    definition: {
      en: 'Polish port on the Baltic, birthplace of the Solidarity union in 1980; as Danzig a free city between the wars.',
      ru: 'Польский порт на Балтике, где в 1980 году возникла «Солидарность»; между войнами — вольный город Данциг.',
    },
    wikipedia: 'Gdańsk',
  },
  {
    id: 'geneva',
    kind: 'place',
    of: 'switzerland',
    name: { en: 'Geneva', ru: 'Женева' },
    aliases: {
      ru: ['~женевский'],
    },
    definition: {
      en: 'Swiss city with UN offices, the WTO, the WHO and many talks.',
      ru: 'Швейцарский город, место учреждений ООН, ВТО, ВОЗ и многих переговоров.',
    },
    wikipedia: 'Geneva',
  },
  {
    id: 'gerd',
    kind: 'place',
    of: 'ethiopia',
    name: { en: 'GERD', ru: 'плотина «Возрождение»' },
    full: { en: 'Grand Ethiopian Renaissance Dam', ru: 'Великая плотина эфиопского Возрождения' },
    aliases: {
      en: ['Renaissance Dam'],
      ru: ['«Хидасэ»', 'плотина «Хидасе»'],
    },
    definition: {
      en: 'Hydropower dam on the Blue Nile in Ethiopia, inaugurated in 2025; disputed with Egypt and Sudan.',
      ru: 'ГЭС на Голубом Ниле в Эфиопии, открыта в 2025 году; предмет спора с Египтом и Суданом.',
    },
    wikipedia: 'Grand Ethiopian Renaissance Dam',
  },
  {
    id: 'giuk-gap',
    kind: 'place',
    name: { en: 'GIUK gap', ru: 'Фареро-Исландский рубеж' },
    aliases: {
      en: ['Greenland–Iceland–UK gap'],
      ru: ['рубеж Гренландия — Исландия — Великобритания'],
    },
    definition: {
      en: 'Waters between Greenland, Iceland and the UK through which Russian naval vessels reach the Atlantic.',
      ru: 'Воды между Гренландией, Исландией и Великобританией, которыми российский флот выходит в Атлантику.',
    },
    wikipedia: 'GIUK gap',
  },
  {
    id: 'goma',
    kind: 'place',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Goma', ru: 'Гома' },
    aliases: {
      en: ['North Kivu', '?Kivu'],
      ru: ['Северное Киву', '?Киву'],
    },
    definition: {
      en: 'City in eastern DR Congo, capital of North Kivu; taken by the M23 movement in January 2025.',
      ru: 'Город на востоке ДР Конго, центр Северного Киву; в январе 2025 года взят движением М23.',
    },
    wikipedia: 'Goma',
  },
  {
    id: 'gorno-badakhshan',
    kind: 'place',
    of: 'tajikistan',
    name: { en: 'Gorno-Badakhshan', ru: 'Горный Бадахшан' },
    aliases: {
      en: ['Gorno-Badakhshan Autonomous Region', 'Gorno-Badakhshan Autonomous Oblast', 'GBAO', 'Khorog'],
      ru: ['Горно-Бадахшанская автономная область', 'ГБАО', 'Хорог', '~горно-бадахшанский'],
    },
    definition: {
      en: 'Autonomous region of Tajikistan in the Pamirs, with its capital in Khorog; scene of protests and a security operation in 2022.',
      ru: 'Автономная область Таджикистана на Памире с центром в Хороге; в 2022 году — протесты и операция силовых структур.',
    },
    wikipedia: 'Gorno-Badakhshan Autonomous Region',
  },
  {
    id: 'gotland',
    kind: 'place',
    of: 'sweden',
    name: { en: 'Gotland', ru: 'Готланд' },
    definition: {
      en: 'Swedish island in the middle of the Baltic Sea.',
      ru: 'Шведский остров посреди Балтийского моря.',
    },
    wikipedia: 'Gotland',
  },
  {
    id: 'greater-central-asia',
    kind: 'place',
    name: { en: 'Greater Central Asia', ru: 'Большая Центральная Азия' },
    definition: {
      en: 'Central Asia together with Afghanistan and at times other neighbours, as one region of policy.',
      ru: 'Центральная Азия вместе с Афганистаном, а порой и другими соседями, как единый регион политики.',
    },
    wikipedia: 'Greater Central Asia',
  },
  {
    id: 'greater-middle-east',
    kind: 'place',
    name: { en: 'Greater Middle East', ru: 'Большой Ближний Восток' },
    aliases: {
      en: ['Broader Middle East'],
      ru: ['Расширенный Ближний Восток'],
    },
    definition: {
      en: 'Middle East with North Africa, Afghanistan and Pakistan; a term of US policy since 2004.',
      ru: 'Ближний Восток с Северной Африкой, Афганистаном и Пакистаном; термин политики США с 2004 года.',
    },
    wikipedia: 'Greater Middle East',
  },
  {
    id: 'green-zone-baghdad',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Green Zone (Baghdad)', ru: '«Зелёная зона» (Багдад)' },
    aliases: {
      en: ['?Green Zone'],
      ru: ['?«Зелёная зона»'],
    },
    definition: {
      en: 'Fortified quarter of Baghdad with the government and embassies, set up in 2003.',
      ru: 'Укреплённый квартал Багдада с правительством и посольствами, создан в 2003 году.',
    },
    wikipedia: 'Green Zone',
  },
  {
    id: 'grodno',
    kind: 'place',
    of: 'belarus',
    name: { en: 'Grodno', ru: 'Гродно' },
    aliases: {
      en: ['Hrodna'],
    },
    definition: {
      en: 'City in Belarus near Poland and Lithuania.',
      ru: 'Город в Белоруссии близ Польши и Литвы.',
    },
    wikipedia: 'Grodno',
  },
  {
    id: 'grozny',
    kind: 'place',
    of: 'chechnya',
    seat: true,
    name: { en: 'Grozny', ru: 'Грозный (город)' },
    aliases: {
      ru: ['город Грозный', '?Грозный'],
    },
    definition: {
      en: 'Capital of Chechnya in Russia; the name also stands for its authorities.',
      ru: 'Столица Чечни в России; название обозначает и её власти.',
    },
    wikipedia: 'Grozny',
  },
  {
    id: 'guangdong',
    kind: 'place',
    of: 'china',
    name: { en: 'Guangdong', ru: 'Гуандун' },
    definition: {
      en: 'Most populous province of China, in the south, a centre of export industry.',
      ru: 'Самая населённая провинция Китая, на юге, центр экспортной промышленности.',
    },
    wikipedia: 'Guangdong',
  },
  {
    id: 'guangzhou',
    kind: 'place',
    of: 'china',
    name: { en: 'Guangzhou', ru: 'Гуанчжоу' },
    aliases: {
      en: ['?Canton'],
      ru: ['?Кантон'],
    },
    definition: {
      en: 'Largest city of Guangdong in southern China.',
      ru: 'Крупнейший город провинции Гуандун на юге Китая.',
    },
    wikipedia: 'Guangzhou',
  },
  {
    id: 'guantanamo-bay',
    kind: 'place',
    of: 'cuba',
    name: { en: 'Guantánamo Bay', ru: 'Гуантанамо' },
    aliases: {
      en: ['Guantanamo Bay', 'Guantanamo', 'Guantánamo', 'Gitmo'],
      ru: ['залив Гуантанамо'],
    },
    definition: {
      en: 'Bay in Cuba with a US naval base and, since 2002, a prison for terrorism suspects; Cuba contests the lease.',
      ru: 'Залив на Кубе с базой ВМС США, где с 2002 года есть тюрьма для подозреваемых в терроризме; Куба оспаривает аренду.',
    },
    wikipedia: 'Guantanamo Bay Naval Base',
  },
  {
    id: 'gulf-of-aden',
    kind: 'place',
    name: { en: 'Gulf of Aden', ru: 'Аденский залив' },
    definition: {
      en: 'Gulf between Yemen and Somalia, on the way to the Red Sea.',
      ru: 'Залив между Йеменом и Сомали на пути в Красное море.',
    },
    wikipedia: 'Gulf of Aden',
  },
  {
    id: 'gulf-of-finland',
    kind: 'place',
    name: { en: 'Gulf of Finland', ru: 'Финский залив' },
    definition: {
      en: 'Eastern arm of the Baltic between Finland, Estonia and Russia, the way to Saint Petersburg.',
      ru: 'Восточный залив Балтики между Финляндией, Эстонией и Россией, путь к Санкт-Петербургу.',
    },
    wikipedia: 'Gulf of Finland',
  },
  {
    id: 'gulf-of-guinea',
    kind: 'place',
    name: { en: 'Gulf of Guinea', ru: 'Гвинейский залив' },
    definition: {
      en: 'Part of the Atlantic off West and Central Africa, from Liberia to Gabon; known for oil and piracy.',
      ru: 'Часть Атлантики у Западной и Центральной Африки, от Либерии до Габона; район добычи нефти и пиратства.',
    },
    wikipedia: 'Gulf of Guinea',
  },
  {
    id: 'gulf-of-mexico',
    kind: 'place',
    name: { en: 'Gulf of Mexico', ru: 'Мексиканский залив' },
    aliases: {
      en: ['Gulf of America'],
      ru: ['Американский залив'],
    },
    definition: {
      en: 'Gulf between the US, Mexico and Cuba; the US government has called it Gulf of America since January 2025.',
      ru: 'Залив между США, Мексикой и Кубой; правительство США с января 2025 года называет его Американским.',
    },
    wikipedia: 'Gulf of Mexico',
  },
  {
    id: 'gulf-of-oman',
    kind: 'place',
    name: { en: 'Gulf of Oman', ru: 'Оманский залив' },
    definition: {
      en: 'Arm of the Arabian Sea between Iran and Oman, before the Strait of Hormuz.',
      ru: 'Залив Аравийского моря между Ираном и Оманом, у входа в Ормузский пролив.',
    },
    wikipedia: 'Gulf of Oman',
  },
  {
    id: 'gulf-states',
    kind: 'place',
    name: { en: 'Gulf states', ru: 'страны Персидского залива' },
    aliases: {
      en: ['Gulf Arab states', 'Arab Gulf states', 'Gulf countries', 'Gulf monarchies', 'Gulf Arabs', 'Arab Gulf', '?the Gulf', '?Gulf'],
      ru: ['страны Залива', 'государства Залива', 'монархии Залива', 'монархии Персидского залива', 'аравийские монархии', '?Залив'],
    },
    definition: {
      en: 'Arab monarchies on the Persian Gulf: Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates.',
      ru: 'Арабские монархии Персидского залива: Бахрейн, Катар, Кувейт, ОАЭ, Оман и Саудовская Аравия.',
    },
    wikipedia: 'Arab states of the Persian Gulf',
  },
  {
    id: 'gwadar',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Gwadar', ru: 'Гвадар' },
    aliases: {
      en: ['Gwadar Port'],
      ru: ['порт Гвадар'],
    },
    definition: {
      en: 'Pakistani port on the Arabian Sea, built and run by Chinese companies.',
      ru: 'Пакистанский порт на Аравийском море, построен и управляется китайскими компаниями.',
    },
    wikipedia: 'Gwadar',
  },
  {
    id: 'gyumri',
    kind: 'place',
    of: 'armenia',
    name: { en: 'Gyumri', ru: 'Гюмри' },
    definition: {
      en: 'Second city of Armenia, with a Russian military base.',
      ru: 'Второй город Армении, где находится российская военная база.',
    },
    wikipedia: 'Gyumri',
  },
  {
    id: 'hadramawt',
    kind: 'place',
    of: 'yemen',
    name: { en: 'Hadramawt', ru: 'Хадрамаут' },
    aliases: {
      en: ['Hadhramaut', 'Hadramaut'],
    },
    definition: {
      en: 'Oil-producing region in eastern Yemen.',
      ru: 'Нефтедобывающий регион на востоке Йемена.',
    },
    wikipedia: 'Hadramawt',
  },
  {
    id: 'haifa',
    kind: 'place',
    of: 'israel',
    name: { en: 'Haifa', ru: 'Хайфа' },
    definition: {
      en: 'Port in northern Israel.',
      ru: 'Порт на севере Израиля.',
    },
    wikipedia: 'Haifa',
  },
  {
    id: 'hainan',
    kind: 'place',
    of: 'china',
    name: { en: 'Hainan', ru: 'Хайнань' },
    definition: {
      en: 'Island province of China in the South China Sea, with a naval base.',
      ru: 'Островная провинция Китая в Южно-Китайском море, с базой флота.',
    },
    wikipedia: 'Hainan',
  },
  {
    id: 'hama-city',
    kind: 'place',
    of: 'syria',
    name: { en: 'Hama, Syria', ru: 'Хама' },
    aliases: {
      en: ['Hama'],
    },
    definition: {
      en: 'City in western Syria, where an uprising was crushed in 1982.',
      ru: 'Город на западе Сирии, где в 1982 году подавили восстание.',
    },
    wikipedia: 'Hama',
  },
  {
    id: 'hambantota',
    kind: 'place',
    of: 'sri-lanka',
    name: { en: 'Hambantota', ru: 'Хамбантота' },
    aliases: {
      en: ['Hambantota Port'],
      ru: ['порт Хамбантота'],
    },
    definition: {
      en: 'Port in southern Sri Lanka, leased to a Chinese company for 99 years in 2017.',
      ru: 'Порт на юге Шри-Ланки, в 2017 году сдан китайской компании в аренду на 99 лет.',
    },
    wikipedia: 'Hambantota',
  },
  {
    id: 'hargeisa',
    kind: 'place',
    of: 'somaliland',
    seat: true,
    name: { en: 'Hargeisa', ru: 'Харгейса' },
    definition: {
      en: 'Main city of Somaliland; the name also stands for its authorities.',
      ru: 'Главный город Сомалиленда; название обозначает и его власти.',
    },
    wikipedia: 'Hargeisa',
  },
  {
    id: 'hawaii',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Hawaii', ru: 'Гавайи' },
    aliases: {
      en: ['~Hawaiian'],
      ru: ['Гавайские острова', '~гавайский'],
    },
    definition: {
      en: 'State of the US in the Pacific, seat of the US Indo-Pacific Command.',
      ru: 'Штат США в Тихом океане, место штаба Индо-Тихоокеанского командования.',
    },
    wikipedia: 'Hawaii',
  },
  {
    id: 'helmand',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Helmand', ru: 'Гильменд' },
    aliases: {
      en: ['Helmand Province', 'Helmand River'],
      ru: ['провинция Гильменд', 'река Гильменд'],
    },
    definition: {
      en: "Province and river in southern Afghanistan; the river's water is disputed with Iran.",
      ru: 'Провинция и река на юге Афганистана; о воде реки идёт спор с Ираном.',
    },
    wikipedia: 'Helmand Province',
  },
  {
    id: 'herat',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Herat', ru: 'Герат' },
    aliases: {
      ru: ['~гератский'],
    },
    definition: {
      en: 'City in western Afghanistan, near Iran.',
      ru: 'Город на западе Афганистана, близ Ирана.',
    },
    wikipedia: 'Herat',
  },
  {
    id: 'himalayas',
    kind: 'place',
    name: { en: 'Himalayas', ru: 'Гималаи' },
    aliases: {
      en: ['Himalaya', '~Himalayan'],
      ru: ['~гималайский'],
    },
    definition: {
      en: 'Mountain range between South Asia and Tibet, along borders of India, Nepal, Bhutan, China and Pakistan.',
      ru: 'Горная система между Южной Азией и Тибетом, вдоль границ Индии, Непала, Бутана, Китая и Пакистана.',
    },
    wikipedia: 'Himalayas',
  },
  {
    id: 'hiroshima',
    kind: 'place',
    of: 'japan',
    name: { en: 'Hiroshima', ru: 'Хиросима' },
    definition: {
      en: 'Japanese city destroyed by a US atomic bomb on 6 August 1945; host of the G7 summit of 2023.',
      ru: 'Японский город, разрушенный атомной бомбой США 6 августа 1945 года; место саммита «Большой семёрки» 2023 года.',
    },
    wikipedia: 'Hiroshima',
  },
  {
    id: 'ho-chi-minh-city',
    kind: 'place',
    of: 'vietnam',
    name: { en: 'Ho Chi Minh City', ru: 'Хошимин' },
    aliases: {
      en: ['Saigon'],
      ru: ['Сайгон'],
    },
    definition: {
      en: 'Largest city of Vietnam; as Saigon the capital of South Vietnam until 1975.',
      ru: 'Крупнейший город Вьетнама; под именем Сайгон до 1975 года столица Южного Вьетнама.',
    },
    wikipedia: 'Ho Chi Minh City',
  },
  {
    id: 'hodeidah',
    kind: 'place',
    of: 'yemen',
    name: { en: 'Hodeidah', ru: 'Ходейда' },
    aliases: {
      en: ['Hudaydah', 'Al Hudaydah', 'Hodeida'],
      ru: ['Эль-Ходейда'],
    },
    definition: {
      en: 'Yemeni port on the Red Sea, held by the Houthis since 2014.',
      ru: 'Йеменский порт на Красном море, с 2014 года под контролем хуситов.',
    },
    wikipedia: 'Hodeidah',
  },
  {
    id: 'hokkaido',
    kind: 'place',
    of: 'japan',
    name: { en: 'Hokkaido', ru: 'Хоккайдо' },
    definition: {
      en: "Northernmost of Japan's main islands.",
      ru: 'Самый северный из главных островов Японии.',
    },
    wikipedia: 'Hokkaido',
  },
  {
    id: 'homs',
    kind: 'place',
    of: 'syria',
    name: { en: 'Homs', ru: 'Хомс' },
    definition: {
      en: 'Third city of Syria, on the road from Damascus to Aleppo.',
      ru: 'Третий город Сирии, на пути из Дамаска в Алеппо.',
    },
    wikipedia: 'Homs',
  },
  {
    id: 'horn-of-africa',
    kind: 'place',
    name: { en: 'Horn of Africa', ru: 'Африканский Рог' },
    aliases: {
      en: ['?the Horn'],
      ru: ['Рог Африки', 'Сомалийский полуостров'],
    },
    definition: {
      en: 'Northeast of Africa: Djibouti, Eritrea, Ethiopia and Somalia, often with Sudan and Kenya.',
      ru: 'Северо-восток Африки: Джибути, Сомали, Эритрея и Эфиопия, часто с Суданом и Кенией.',
    },
    wikipedia: 'Horn of Africa',
  },
  {
    id: 'iberian-peninsula',
    kind: 'place',
    name: { en: 'Iberian Peninsula', ru: 'Пиренейский полуостров' },
    aliases: {
      en: ['Iberia', '~Iberian'],
      ru: ['~иберийский'],
    },
    definition: {
      en: 'Peninsula of Spain and Portugal.',
      ru: 'Полуостров, на котором Испания и Португалия.',
    },
    wikipedia: 'Iberian Peninsula',
  },
  {
    id: 'idlib',
    kind: 'place',
    of: 'syria',
    name: { en: 'Idlib', ru: 'Идлиб' },
    aliases: {
      en: ['Idlib province'],
      ru: ['провинция Идлиб', '~идлибский'],
    },
    definition: {
      en: "Province in northwestern Syria, held by the opposition from 2015; base of the offensive that ended Assad's rule in 2024.",
      ru: 'Провинция на северо-западе Сирии, с 2015 года у оппозиции; отсюда в 2024 году началось наступление, завершившее правление Асада.',
    },
    wikipedia: 'Idlib',
  },
  {
    id: 'ili-river',
    kind: 'place',
    name: { en: 'Ili River', ru: 'Или (река)' },
    aliases: {
      en: ['Ili'],
    },
    definition: {
      en: 'River from Xinjiang in China to Lake Balkhash in Kazakhstan.',
      ru: 'Река из китайского Синьцзяна в озеро Балхаш в Казахстане.',
    },
    wikipedia: 'Ili River',
  },
  {
    id: 'incirlik',
    kind: 'place',
    of: 'turkey',
    name: { en: 'Incirlik Air Base', ru: 'авиабаза Инджирлик' },
    aliases: {
      en: ['Incirlik', 'İncirlik'],
      ru: ['Инджирлик'],
    },
    definition: {
      en: 'Air base in southern Turkey used by US forces.',
      ru: 'Авиабаза на юге Турции, которой пользуются ВВС США.',
    },
    wikipedia: 'Incirlik Air Base',
  },
  {
    id: 'indian-ocean',
    kind: 'place',
    name: { en: 'Indian Ocean', ru: 'Индийский океан' },
    aliases: {
      en: ['Indian Ocean Region'],
    },
    definition: {
      en: 'Ocean between Africa, southern Asia and Australia.',
      ru: 'Океан между Африкой, югом Азии и Австралией.',
    },
    wikipedia: 'Indian Ocean',
  },
  {
    id: 'indo-pacific',
    kind: 'place',
    name: { en: 'Indo-Pacific', ru: 'Индо-Тихоокеанский регион' },
    aliases: {
      en: ['Indo-Pacific region', 'Indopacific'],
      ru: ['ИТР', 'Индо-Пацифика', '~индо-тихоокеанский'],
    },
    definition: {
      en: 'The Indian and Pacific oceans and their shores seen as one strategic region; the term is used by the US, Japan, India and others.',
      ru: 'Индийский и Тихий океаны с побережьями как единый стратегический регион; термин в ходу в США, Японии, Индии и других странах.',
    },
    wikipedia: 'Indo-Pacific',
  },
  {
    id: 'indus',
    kind: 'place',
    name: { en: 'Indus', ru: 'река Инд' },
    aliases: {
      en: ['Indus River', 'Indus basin'],
      ru: ['?Инд', 'бассейн Инда'],
    },
    definition: {
      en: 'River from Tibet through Kashmir to Pakistan, its water shared under a treaty of 1960 that India suspended in April 2025.',
      ru: 'Река из Тибета через Кашмир в Пакистан; воду делили по договору 1960 года, который Индия приостановила в апреле 2025-го.',
    },
    wikipedia: 'Indus River',
  },
  {
    id: 'inner-mongolia',
    kind: 'place',
    of: 'china',
    name: { en: 'Inner Mongolia', ru: 'Внутренняя Монголия' },
    definition: {
      en: 'Autonomous region in northern China, on the borders with Mongolia and Russia.',
      ru: 'Автономный район на севере Китая у границ с Монголией и Россией.',
    },
    wikipedia: 'Inner Mongolia',
  },
  {
    id: 'irish-border',
    kind: 'place',
    name: { en: 'Irish border', ru: 'ирландская граница' },
    aliases: {
      en: ['Northern Ireland border'],
      ru: ['граница Северной Ирландии'],
    },
    definition: {
      en: 'Border of the Republic of Ireland and Northern Ireland, kept open after Brexit.',
      ru: 'Граница Ирландии и Северной Ирландии, оставшаяся открытой после выхода Великобритании из ЕС.',
    },
    wikipedia: 'Republic of Ireland–United Kingdom border',
  },
  {
    id: 'irtysh',
    kind: 'place',
    name: { en: 'Irtysh', ru: 'Иртыш' },
    aliases: {
      en: ['Irtysh River'],
    },
    definition: {
      en: 'River from China through Kazakhstan to Russia.',
      ru: 'Река из Китая через Казахстан в Россию.',
    },
    wikipedia: 'Irtysh',
  },
  {
    id: 'isfahan',
    kind: 'place',
    of: 'iran',
    name: { en: 'Isfahan', ru: 'Исфахан' },
    aliases: {
      en: ['Esfahan'],
      ru: ['~исфаханский'],
    },
    definition: {
      en: 'City in central Iran with nuclear facilities, struck in June 2025.',
      ru: 'Город в центре Ирана с ядерными объектами, атакованными в июне 2025 года.',
    },
    wikipedia: 'Isfahan',
  },
  {
    id: 'isfara',
    kind: 'place',
    of: 'tajikistan',
    name: { en: 'Isfara', ru: 'Исфара' },
    definition: {
      en: 'Town in northern Tajikistan near the Kyrgyz border.',
      ru: 'Город на севере Таджикистана у границы с Кыргызстаном.',
    },
    wikipedia: 'Isfara',
  },
  {
    id: 'issyk-kul',
    kind: 'place',
    of: 'kyrgyzstan',
    name: { en: 'Issyk-Kul', ru: 'Иссык-Куль' },
    aliases: {
      en: ['Issyk Kul', 'Ysyk-Köl', 'Cholpon-Ata', 'Cholpon Ata'],
      ru: ['Чолпон-Ата', '~иссык-кульский'],
    },
    definition: {
      en: 'Lake in Kyrgyzstan; its shore town Cholpon-Ata has hosted regional summits.',
      ru: 'Озеро в Кыргызстане; в городе Чолпон-Ата на его берегу проходили региональные саммиты.',
    },
    wikipedia: 'Issyk-Kul',
  },
  {
    id: 'istanbul',
    kind: 'place',
    of: 'turkey',
    name: { en: 'Istanbul', ru: 'Стамбул' },
    aliases: {
      en: ['Constantinople'],
      ru: ['Константинополь', '~стамбульский'],
    },
    definition: {
      en: 'Largest city of Turkey, on the Bosphorus; the Ottoman capital until 1922.',
      ru: 'Крупнейший город Турции на Босфоре; до 1922 года столица Османской империи.',
    },
    wikipedia: 'Istanbul',
  },
  {
    id: 'ituri',
    kind: 'place',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Ituri', ru: 'Итури' },
    aliases: {
      en: ['Ituri Province'],
    },
    definition: {
      en: 'Province in the northeast of DR Congo with long-running armed conflict.',
      ru: 'Провинция на северо-востоке ДР Конго с многолетним вооружённым конфликтом.',
    },
    wikipedia: 'Ituri Province',
  },
  {
    id: 'izmir',
    kind: 'place',
    of: 'turkey',
    name: { en: 'İzmir', ru: 'Измир' },
    aliases: {
      en: ['Izmir', 'Smyrna'],
      ru: ['Смирна'],
    },
    definition: {
      en: "Port on the Aegean coast of Turkey, seat of NATO's land command.",
      ru: 'Порт на эгейском побережье Турции, место сухопутного командования НАТО.',
    },
    wikipedia: 'İzmir',
  },
  {
    id: 'jalalabad-afghanistan',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Jalalabad, Afghanistan', ru: 'Джелалабад' },
    aliases: {
      en: ['?Jalalabad'],
      ru: ['?Джалалабад'],
    },
    definition: {
      en: 'City in eastern Afghanistan on the road to Pakistan.',
      ru: 'Город на востоке Афганистана на дороге в Пакистан.',
    },
    wikipedia: 'Jalalabad',
  },
  {
    id: 'jeddah',
    kind: 'place',
    of: 'saudi-arabia',
    name: { en: 'Jeddah', ru: 'Джидда' },
    aliases: {
      en: ['Jidda'],
    },
    definition: {
      en: 'Saudi port on the Red Sea, seat of the Organisation of Islamic Cooperation.',
      ru: 'Саудовский порт на Красном море, место Организации исламского сотрудничества.',
    },
    wikipedia: 'Jeddah',
  },
  {
    id: 'jeju',
    kind: 'place',
    of: 'south-korea',
    name: { en: 'Jeju Island', ru: 'Чеджудо' },
    aliases: {
      en: ['Jeju'],
      ru: ['остров Чеджудо', 'Чеджу'],
    },
    definition: {
      en: 'Island in the south of South Korea.',
      ru: 'Остров на юге Республики Корея.',
    },
    wikipedia: 'Jeju Island',
  },
  {
    id: 'jordan-river',
    kind: 'place',
    name: { en: 'Jordan River', ru: 'река Иордан' },
    aliases: {
      en: ['River Jordan'],
    },
    definition: {
      en: 'River between Israel, the West Bank and Jordan.',
      ru: 'Река между Израилем, Западным берегом и Иорданией.',
    },
    wikipedia: 'Jordan River',
  },
  {
    id: 'kaesong',
    kind: 'place',
    of: 'north-korea',
    name: { en: 'Kaesong', ru: 'Кэсон' },
    aliases: {
      en: ['Kaesong Industrial Complex'],
      ru: ['Кэсонский промышленный комплекс'],
    },
    definition: {
      en: 'City in North Korea near the border with the South, site of a joint industrial zone from 2004 to 2016.',
      ru: 'Город в КНДР у границы с Югом, с 2004 по 2016 год место совместной промышленной зоны.',
    },
    wikipedia: 'Kaesong',
  },
  {
    id: 'kambarata',
    kind: 'place',
    of: 'kyrgyzstan',
    name: { en: 'Kambarata-1', ru: 'Камбаратинская ГЭС' },
    aliases: {
      en: ['Kambar-Ata-1', 'Kambarata', 'Kambar-Ata'],
      ru: ['Камбарата', 'Камбар-Ата', 'Камбаратинская ГЭС-1'],
    },
    definition: {
      en: 'Planned hydropower dam on the Naryn in Kyrgyzstan, a joint project with Kazakhstan and Uzbekistan.',
      ru: 'Планируемая ГЭС на реке Нарын в Кыргызстане, общий проект с Казахстаном и Узбекистаном.',
    },
    source: { title: 'Vlast: the Kambar-Ata-1 dam on the Naryn', url: 'https://vlast.kz/english/60030-symbolic-but-distant-in-the-future-a-dam-on-kyrgyzstans-naryn-river.html' },
  },
  {
    id: 'kamchatka',
    kind: 'place',
    of: 'russia',
    name: { en: 'Kamchatka', ru: 'Камчатка' },
    aliases: {
      ru: ['~камчатский'],
    },
    definition: {
      en: 'Peninsula in the Russian Far East with a base of nuclear submarines.',
      ru: 'Полуостров на Дальнем Востоке России с базой атомных подводных лодок.',
    },
    wikipedia: 'Kamchatka Peninsula',
  },
  {
    id: 'kandahar',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Kandahar', ru: 'Кандагар' },
    aliases: {
      en: ['Qandahar'],
      ru: ['~кандагарский'],
    },
    definition: {
      en: "City in southern Afghanistan, seat of the Taliban's supreme leader.",
      ru: 'Город на юге Афганистана, место пребывания верховного лидера талибов.',
    },
    wikipedia: 'Kandahar',
  },
  {
    id: 'karachaganak',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Karachaganak', ru: 'Карачаганак' },
    aliases: {
      en: ['Karachaganak Field'],
      ru: ['месторождение Карачаганак', '~карачаганакский'],
    },
    definition: {
      en: 'Gas and oil field in northwestern Kazakhstan.',
      ru: 'Нефтегазовое месторождение на северо-западе Казахстана.',
    },
    wikipedia: 'Karachaganak Field',
  },
  {
    id: 'karachi',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Karachi', ru: 'Карачи' },
    definition: {
      en: 'Largest city and port of Pakistan.',
      ru: 'Крупнейший город и порт Пакистана.',
    },
    wikipedia: 'Karachi',
  },
  {
    id: 'karaganda',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Karaganda', ru: 'Караганда' },
    aliases: {
      en: ['Qaraghandy'],
      ru: ['Карагандинская область', '~карагандинский'],
    },
    definition: {
      en: 'Mining and industrial city in central Kazakhstan.',
      ru: 'Шахтёрский и промышленный город в центре Казахстана.',
    },
    wikipedia: 'Karaganda',
  },
  {
    id: 'karakalpakstan',
    kind: 'place',
    of: 'uzbekistan',
    name: { en: 'Karakalpakstan', ru: 'Каракалпакстан' },
    aliases: {
      en: ['Republic of Karakalpakstan', 'Nukus', '~Karakalpak'],
      ru: ['Республика Каракалпакстан', 'Каракалпакия', 'Нукус', '~каракалпакский'],
    },
    definition: {
      en: 'Autonomous republic in northwestern Uzbekistan, with its capital in Nukus; scene of deadly unrest in July 2022.',
      ru: 'Автономная республика на северо-западе Узбекистана со столицей в Нукусе; в июле 2022 года там были волнения с жертвами.',
    },
    wikipedia: 'Karakalpakstan',
  },
  {
    id: 'karakoram',
    kind: 'place',
    name: { en: 'Karakoram', ru: 'Каракорум' },
    aliases: {
      en: ['Karakoram Highway'],
      ru: ['Каракорумское шоссе'],
    },
    definition: {
      en: 'Mountain range where India, Pakistan and China meet, crossed by the Karakoram Highway.',
      ru: 'Горы на стыке Индии, Пакистана и Китая, через которые идёт Каракорумское шоссе.',
    },
    wikipedia: 'Karakoram',
  },
  {
    id: 'kashagan',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Kashagan', ru: 'Кашаган' },
    aliases: {
      en: ['Kashagan Field', 'Kashagan oil field'],
      ru: ['месторождение Кашаган', '~кашаганский'],
    },
    definition: {
      en: "Oil field in Kazakhstan's part of the Caspian Sea, in lasting production since 2016.",
      ru: 'Нефтяное месторождение в казахстанской части Каспия, промышленная добыча с 2016 года.',
    },
    wikipedia: 'Kashagan Field',
  },
  {
    id: 'kashgar',
    kind: 'place',
    of: 'china',
    name: { en: 'Kashgar', ru: 'Кашгар' },
    definition: {
      en: 'City in the southwest of Xinjiang, start of the China–Kyrgyzstan–Uzbekistan railway.',
      ru: 'Город на юго-западе Синьцзяна, начало железной дороги Китай — Кыргызстан — Узбекистан.',
    },
    wikipedia: 'Kashgar',
  },
  {
    id: 'katanga',
    kind: 'place',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Katanga', ru: 'Катанга' },
    definition: {
      en: 'Mining region in the south of DR Congo, rich in copper and cobalt; seceded from 1960 to 1963.',
      ru: 'Горнорудный регион на юге ДР Конго, богат медью и кобальтом; в 1960–1963 годах отделялся.',
    },
    wikipedia: 'Katanga',
  },
  {
    id: 'kazan',
    kind: 'place',
    of: 'russia',
    name: { en: 'Kazan', ru: 'Казань' },
    aliases: {
      ru: ['~казанский'],
    },
    definition: {
      en: 'Capital of Tatarstan in Russia, host of the BRICS summit of 2024.',
      ru: 'Столица Татарстана в России, место саммита БРИКС 2024 года.',
    },
    wikipedia: 'Kazan',
  },
  {
    id: 'kerch-strait',
    kind: 'place',
    name: { en: 'Kerch Strait', ru: 'Керченский пролив' },
    definition: {
      en: "Strait between Crimea and Russia's Taman, the way to the Sea of Azov; bridged by Russia in 2018.",
      ru: 'Пролив между Крымом и Таманью, вход в Азовское море; в 2018 году Россия открыла через него мост.',
    },
    wikipedia: 'Kerch Strait',
  },
  {
    id: 'khan-younis',
    kind: 'place',
    name: { en: 'Khan Yunis', ru: 'Хан-Юнис' },
    aliases: {
      en: ['Khan Younis'],
    },
    definition: {
      en: 'City in the south of the Gaza Strip.',
      ru: 'Город на юге сектора Газа.',
    },
    wikipedia: 'Khan Yunis',
  },
  {
    id: 'kharg-island',
    kind: 'place',
    of: 'iran',
    name: { en: 'Kharg Island', ru: 'остров Харк' },
    aliases: {
      en: ['Kharg'],
      ru: ['Харк'],
    },
    definition: {
      en: "Island in the Persian Gulf with Iran's main oil export terminal.",
      ru: 'Остров в Персидском заливе с главным нефтеэкспортным терминалом Ирана.',
    },
    wikipedia: 'Kharg Island',
  },
  {
    id: 'kharkiv',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Kharkiv', ru: 'Харьков' },
    aliases: {
      en: ['Kharkov', 'Kharkiv Oblast', 'Kharkiv region'],
      ru: ['Харьковская область', '~харьковский'],
    },
    definition: {
      en: 'Second city of Ukraine, in the northeast near the Russian border.',
      ru: 'Второй город Украины, на северо-востоке у границы с Россией.',
    },
    wikipedia: 'Kharkiv',
  },
  {
    id: 'kherson',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Kherson', ru: 'Херсон' },
    aliases: {
      en: ['Kherson Oblast', 'Kherson region'],
      ru: ['Херсонская область', '~херсонский'],
    },
    definition: {
      en: 'City and region in southern Ukraine; the city was held by Russia from March to November 2022; Russia claims the region.',
      ru: 'Город и область на юге Украины; город был под контролем России с марта по ноябрь 2022 года; Россия заявляет права на область.',
    },
    wikipedia: 'Kherson',
  },
  {
    id: 'khmeimim',
    kind: 'place',
    of: 'syria',
    name: { en: 'Khmeimim Air Base', ru: 'авиабаза Хмеймим' },
    aliases: {
      en: ['Khmeimim', 'Hmeimim'],
      ru: ['Хмеймим'],
    },
    definition: {
      en: 'Russian air base near Latakia in Syria, in use since 2015.',
      ru: 'Российская авиабаза близ Латакии в Сирии, действует с 2015 года.',
    },
    wikipedia: 'Khmeimim Air Base',
  },
  {
    id: 'khorasan',
    kind: 'place',
    name: { en: 'Khorasan', ru: 'Хорасан' },
    aliases: {
      en: ['~Khorasani'],
      ru: ['~хорасанский'],
    },
    definition: {
      en: 'Historical region of eastern Iran, Afghanistan and southern Central Asia.',
      ru: 'Историческая область: восток Ирана, Афганистан и юг Центральной Азии.',
    },
    wikipedia: 'Greater Khorasan',
  },
  {
    id: 'khorgos',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Khorgos', ru: 'Хоргос' },
    aliases: {
      en: ['Horgos'],
    },
    definition: {
      en: 'Border crossing, dry port and trade zone on the frontier of Kazakhstan and China.',
      ru: 'Пограничный переход, сухой порт и торговая зона на границе Казахстана и Китая.',
    },
    wikipedia: 'Khorgos',
  },
  {
    id: 'khujand',
    kind: 'place',
    of: 'tajikistan',
    name: { en: 'Khujand', ru: 'Худжанд' },
    aliases: {
      en: ['Khodjent', 'Leninabad'],
      ru: ['Ленинабад', 'Ходжент'],
    },
    definition: {
      en: 'Second city of Tajikistan, in the Fergana Valley; called Leninabad in Soviet times.',
      ru: 'Второй город Таджикистана, в Ферганской долине; в советское время — Ленинабад.',
    },
    wikipedia: 'Khujand',
  },
  {
    id: 'kirkuk',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Kirkuk', ru: 'Киркук' },
    definition: {
      en: 'Oil city in northern Iraq, claimed by Kurds and Baghdad; under the federal government since 2017.',
      ru: 'Нефтяной город на севере Ирака, предмет спора курдов и Багдада; с 2017 года под федеральной властью.',
    },
    wikipedia: 'Kirkuk',
  },
  {
    id: 'kobani',
    kind: 'place',
    of: 'syria',
    name: { en: 'Kobani', ru: 'Кобани' },
    aliases: {
      en: ['Kobane', 'Ayn al-Arab'],
      ru: ['Айн-эль-Араб'],
    },
    definition: {
      en: 'Kurdish town on the Syrian-Turkish border, besieged by Islamic State in 2014–2015.',
      ru: 'Курдский город на границе Сирии и Турции, осаждённый «Исламским государством» в 2014–2015 годах.',
    },
    wikipedia: 'Kobani',
  },
  {
    id: 'kokang',
    kind: 'place',
    of: 'myanmar',
    name: { en: 'Kokang', ru: 'Коканг' },
    definition: {
      en: 'Chinese-speaking area of Myanmar on the border with China.',
      ru: 'Китаеязычный район Мьянмы у границы с Китаем.',
    },
    wikipedia: 'Kokang',
  },
  {
    id: 'kola-peninsula',
    kind: 'place',
    of: 'russia',
    name: { en: 'Kola Peninsula', ru: 'Кольский полуостров' },
    definition: {
      en: 'Peninsula in northwest Russia with bases of the Northern Fleet.',
      ru: 'Полуостров на северо-западе России с базами Северного флота.',
    },
    wikipedia: 'Kola Peninsula',
  },
  {
    id: 'korean-dmz',
    kind: 'place',
    name: { en: 'Korean DMZ', ru: 'корейская ДМЗ' },
    full: { en: 'Korean Demilitarized Zone', ru: 'корейская демилитаризованная зона' },
    aliases: {
      en: ['?DMZ', '?Demilitarized Zone', '38th parallel'],
      ru: ['?ДМЗ', '?демилитаризованная зона', '38-я параллель'],
    },
    definition: {
      en: 'Strip about 4 km wide between North and South Korea, set by the armistice of 1953.',
      ru: 'Полоса шириной около 4 км между КНДР и Республикой Корея, установлена перемирием 1953 года.',
    },
    wikipedia: 'Korean Demilitarized Zone',
  },
  {
    id: 'korean-peninsula',
    kind: 'place',
    name: { en: 'Korean Peninsula', ru: 'Корейский полуостров' },
    aliases: {
      en: ['?Korea'],
      ru: ['?Корея'],
    },
    definition: {
      en: 'Peninsula divided since 1945 between North and South Korea.',
      ru: 'Полуостров, с 1945 года разделённый между КНДР и Республикой Корея.',
    },
    wikipedia: 'Korean Peninsula',
  },
  {
    id: 'kramatorsk',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Kramatorsk', ru: 'Краматорск' },
    definition: {
      en: "City in Donbas, seat of Ukraine's administration of the Donetsk region since 2014.",
      ru: 'Город в Донбассе, с 2014 года центр украинской администрации Донецкой области.',
    },
    wikipedia: 'Kramatorsk',
  },
  {
    id: 'kunduz',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Kunduz', ru: 'Кундуз' },
    definition: {
      en: 'City in northern Afghanistan, near Tajikistan.',
      ru: 'Город на севере Афганистана, близ Таджикистана.',
    },
    wikipedia: 'Kunduz',
  },
  {
    id: 'kurdistan',
    kind: 'place',
    name: { en: 'Kurdistan', ru: 'Курдистан' },
    definition: {
      en: 'Region settled by Kurds, divided between Turkey, Iran, Iraq and Syria.',
      ru: 'Область расселения курдов, разделённая между Турцией, Ираном, Ираком и Сирией.',
    },
    wikipedia: 'Kurdistan',
  },
  {
    id: 'kuril-islands',
    kind: 'place',
    name: { en: 'Kuril Islands', ru: 'Курильские острова' },
    aliases: {
      en: ['Kurils', 'Kuriles', 'Kurile Islands', 'Southern Kurils', 'Northern Territories'],
      ru: ['Курилы', 'Южные Курилы', 'Северные территории', '~курильский'],
    },
    definition: {
      en: 'Chain of islands held by Russia; Japan claims the southernmost as its Northern Territories.',
      ru: 'Цепь островов под контролем России; на самые южные претендует Япония («северные территории»).',
    },
    wikipedia: 'Kuril Islands',
  },
  {
    id: 'kursk',
    kind: 'place',
    of: 'russia',
    name: { en: 'Kursk', ru: 'Курск' },
    aliases: {
      en: ['Kursk Oblast', 'Kursk region'],
      ru: ['Курская область', '~курский'],
    },
    definition: {
      en: 'City and region in western Russia; Ukrainian forces entered the region in August 2024 and mostly left it by spring 2025.',
      ru: 'Город и область на западе России; в августе 2024 года в область вошли украинские войска, в основном вытесненные к весне 2025-го.',
    },
    wikipedia: 'Kursk Oblast',
  },
  {
    id: 'kuryk',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Kuryk', ru: 'Курык' },
    aliases: {
      en: ['Kuryk port'],
      ru: ['порт Курык'],
    },
    definition: {
      en: 'Ferry port of Kazakhstan on the Caspian Sea, part of the Middle Corridor.',
      ru: 'Паромный порт Казахстана на Каспии, часть Среднего коридора.',
    },
    wikipedia: 'Kuryk',
  },
  {
    id: 'kyaukphyu',
    kind: 'place',
    of: 'myanmar',
    name: { en: 'Kyaukphyu', ru: 'Чаупхью' },
    aliases: {
      en: ['Kyaukpyu'],
    },
    definition: {
      en: 'Port in western Myanmar where oil and gas pipelines to China begin.',
      ru: 'Порт на западе Мьянмы, откуда идут нефте- и газопровод в Китай.',
    },
    wikipedia: 'Kyaukphyu',
  },
  {
    id: 'lachin-corridor',
    kind: 'place',
    of: 'azerbaijan',
    name: { en: 'Lachin corridor', ru: 'Лачинский коридор' },
    aliases: {
      en: ['?Lachin'],
      ru: ['Лачин'],
    },
    definition: {
      en: 'Road that linked Armenia with Nagorno-Karabakh; traffic on it was blocked from December 2022.',
      ru: 'Дорога, связывавшая Армению с Нагорным Карабахом; с декабря 2022 года движение по ней было перекрыто.',
    },
    wikipedia: 'Lachin corridor',
  },
  {
    id: 'lagos',
    kind: 'place',
    of: 'nigeria',
    name: { en: 'Lagos', ru: 'Лагос' },
    definition: {
      en: 'Largest city of Nigeria, its capital until 1991.',
      ru: 'Крупнейший город Нигерии, до 1991 года столица.',
    },
    wikipedia: 'Lagos',
  },
  {
    id: 'lahore',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Lahore', ru: 'Лахор' },
    definition: {
      en: "Capital of Pakistan's Punjab, near the Indian border.",
      ru: 'Центр пакистанского Пенджаба у границы с Индией.',
    },
    wikipedia: 'Lahore',
  },
  {
    id: 'lake-chad-basin',
    kind: 'place',
    name: { en: 'Lake Chad Basin', ru: 'бассейн озера Чад' },
    aliases: {
      en: ['Lake Chad', 'Lake Chad region'],
      ru: ['озеро Чад'],
    },
    definition: {
      en: 'Area around the lake shared by Cameroon, Chad, Niger and Nigeria, where Boko Haram and its offshoots fight.',
      ru: 'Район озера, общего для Камеруна, Чада, Нигера и Нигерии, где действуют «Боко харам» и отколовшиеся группы.',
    },
    wikipedia: 'Chad Basin',
  },
  {
    id: 'lampedusa',
    kind: 'place',
    of: 'italy',
    name: { en: 'Lampedusa', ru: 'Лампедуза' },
    definition: {
      en: 'Italian island near Tunisia, landing place of migrants.',
      ru: 'Итальянский остров близ Туниса, место высадки мигрантов.',
    },
    wikipedia: 'Lampedusa',
  },
  {
    id: 'latakia',
    kind: 'place',
    of: 'syria',
    name: { en: 'Latakia', ru: 'Латакия' },
    aliases: {
      en: ['Lattakia'],
    },
    definition: {
      en: "Port on Syria's Mediterranean coast.",
      ru: 'Порт на средиземноморском побережье Сирии.',
    },
    wikipedia: 'Latakia',
  },
  {
    id: 'latin-america',
    kind: 'place',
    name: { en: 'Latin America', ru: 'Латинская Америка' },
    aliases: {
      en: ['Latin America and the Caribbean', '~Latin American', '~Latin Americans'],
      ru: ['~латиноамериканский', '~латиноамериканцы'],
    },
    definition: {
      en: 'The Americas south of the United States, where Spanish, Portuguese and French are the main languages.',
      ru: 'Часть Америки к югу от США, где главные языки — испанский, португальский и французский.',
    },
    wikipedia: 'Latin America',
  },
  {
    id: 'levant',
    kind: 'place',
    name: { en: 'Levant', ru: 'Левант' },
    aliases: {
      en: ['~Levantine'],
      ru: ['~левантийский'],
    },
    definition: {
      en: 'Eastern shore of the Mediterranean: Syria, Lebanon, Israel, the Palestinian territories and Jordan.',
      ru: 'Восточное побережье Средиземного моря: Сирия, Ливан, Израиль, палестинские территории и Иордания.',
    },
    wikipedia: 'Levant',
  },
  {
    id: 'lhasa',
    kind: 'place',
    of: 'china',
    name: { en: 'Lhasa', ru: 'Лхаса' },
    definition: {
      en: 'Capital of Tibet in China.',
      ru: 'Центр Тибета в Китае.',
    },
    wikipedia: 'Lhasa',
  },
  {
    id: 'line-of-actual-control',
    kind: 'place',
    name: { en: 'Line of Actual Control', ru: 'Линия фактического контроля' },
    aliases: {
      en: ['?LAC'],
      ru: ['?ЛФК'],
    },
    definition: {
      en: 'De facto border of India and China in the Himalayas.',
      ru: 'Фактическая граница Индии и Китая в Гималаях.',
    },
    wikipedia: 'Line of Actual Control',
  },
  {
    id: 'line-of-control',
    kind: 'place',
    name: { en: 'Line of Control', ru: 'Линия контроля' },
    aliases: {
      en: ['?LoC'],
    },
    definition: {
      en: 'Military line that divides Kashmir between India and Pakistan, so called since 1972.',
      ru: 'Военная линия, делящая Кашмир между Индией и Пакистаном, под этим названием с 1972 года.',
    },
    wikipedia: 'Line of Control',
  },
  {
    id: 'liptako-gourma',
    kind: 'place',
    name: { en: 'Liptako-Gourma', ru: 'Липтако-Гурма' },
    definition: {
      en: 'Border area of Burkina Faso, Mali and Niger, a centre of fighting with jihadist groups.',
      ru: 'Приграничье Буркина-Фасо, Мали и Нигера, очаг боёв с джихадистскими группировками.',
    },
    wikipedia: 'Liptako-Gourma',
  },
  {
    id: 'litani',
    kind: 'place',
    of: 'lebanon',
    name: { en: 'Litani River', ru: 'река Литани' },
    aliases: {
      en: ['Litani'],
      ru: ['Литани'],
    },
    definition: {
      en: 'River in southern Lebanon; UN resolution 1701 bars armed groups between it and the Blue Line.',
      ru: 'Река на юге Ливана; резолюция СБ ООН 1701 не допускает вооружённых групп между ней и «Голубой линией».',
    },
    wikipedia: 'Litani River',
  },
  {
    id: 'lithium-triangle',
    kind: 'place',
    name: { en: 'Lithium Triangle', ru: 'литиевый треугольник' },
    definition: {
      en: 'Salt flats of Argentina, Bolivia and Chile with large reserves of lithium.',
      ru: 'Солончаки Аргентины, Боливии и Чили с крупными запасами лития.',
    },
    wikipedia: 'Lithium Triangle',
  },
  {
    id: 'luhansk',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Luhansk', ru: 'Луганск' },
    aliases: {
      en: ['Lugansk', 'Luhansk Oblast', 'Luhansk region'],
      ru: ['Луганская область', '~луганский'],
    },
    definition: {
      en: 'City and region in Donbas; held by Russia-backed forces since 2014; Russia declared the region annexed in 2022.',
      ru: 'Город и область в Донбассе; город с 2014 года у поддержанных Россией сил; в 2022 году Россия объявила область своей.',
    },
    wikipedia: 'Luhansk',
  },
  {
    id: 'lviv',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Lviv', ru: 'Львов' },
    aliases: {
      en: ['Lvov', 'Lemberg'],
      ru: ['~львовский'],
    },
    definition: {
      en: 'Largest city of western Ukraine, near the Polish border.',
      ru: 'Крупнейший город запада Украины, близ польской границы.',
    },
    wikipedia: 'Lviv',
  },
  {
    id: 'maghreb',
    kind: 'place',
    name: { en: 'Maghreb', ru: 'Магриб' },
    aliases: {
      en: ['Arab Maghreb', '~Maghrebi', '~Maghrebis'],
      ru: ['Арабский Магриб', '~магрибский'],
    },
    definition: {
      en: 'Western North Africa: Algeria, Libya, Mauritania, Morocco and Tunisia.',
      ru: 'Запад Северной Африки: Алжир, Ливия, Мавритания, Марокко и Тунис.',
    },
    wikipedia: 'Maghreb',
  },
  {
    id: 'makhachkala',
    kind: 'place',
    of: 'russia',
    name: { en: 'Makhachkala', ru: 'Махачкала' },
    definition: {
      en: 'Capital of Dagestan in Russia, port on the Caspian.',
      ru: 'Столица Дагестана в России, порт на Каспии.',
    },
    wikipedia: 'Makhachkala',
  },
  {
    id: 'manas',
    kind: 'place',
    of: 'kyrgyzstan',
    name: { en: 'Manas Transit Center', ru: 'авиабаза Манас' },
    aliases: {
      en: ['Manas Air Base', 'Manas airbase', 'Transit Center at Manas'],
      ru: ['Центр транзитных перевозок «Манас»'],
    },
    definition: {
      en: "US military base at Bishkek's airport from 2001 to 2014.",
      ru: 'Военная база США в аэропорту Бишкека с 2001 по 2014 год.',
    },
    wikipedia: 'Transit Center at Manas',
  },
  {
    id: 'manchuria',
    kind: 'place',
    name: { en: 'Manchuria', ru: 'Маньчжурия' },
    definition: {
      en: 'Historical name of northeastern China.',
      ru: 'Историческое название северо-востока Китая.',
    },
    wikipedia: 'Manchuria',
  },
  {
    id: 'mangystau',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Mangystau', ru: 'Мангистау' },
    aliases: {
      en: ['Mangistau', 'Mangystau Region', 'Mangyshlak'],
      ru: ['Мангистауская область', 'Мангышлак', '~мангистауский'],
    },
    definition: {
      en: 'Oil region in western Kazakhstan, on the Caspian Sea.',
      ru: 'Нефтяной регион на западе Казахстана, на Каспийском море.',
    },
    wikipedia: 'Mangystau Region',
  },
  {
    id: 'mar-a-lago',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Mar-a-Lago', ru: 'Мар-а-Лаго' },
    definition: {
      en: 'Estate of Donald Trump in Palm Beach, Florida.',
      ru: 'Поместье Дональда Трампа в Палм-Бич, Флорида.',
    },
    wikipedia: 'Mar-a-Lago',
  },
  {
    id: 'marib',
    kind: 'place',
    of: 'yemen',
    name: { en: 'Marib', ru: 'Мариб' },
    aliases: {
      en: ["Ma'rib"],
    },
    definition: {
      en: 'City and oil province in Yemen, in 2025 held by the recognised government.',
      ru: 'Город и нефтяная провинция в Йемене, в 2025 году под контролем признанного правительства.',
    },
    wikipedia: 'Marib',
  },
  {
    id: 'mariupol',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Mariupol', ru: 'Мариуполь' },
    aliases: {
      ru: ['~мариупольский'],
    },
    definition: {
      en: "Port on the Sea of Azov in Ukraine's Donetsk region; taken by Russia in May 2022 after a siege.",
      ru: 'Порт на Азовском море в Донецкой области Украины; взят Россией в мае 2022 года после осады.',
    },
    wikipedia: 'Mariupol',
  },
  {
    id: 'mashhad',
    kind: 'place',
    of: 'iran',
    name: { en: 'Mashhad', ru: 'Мешхед' },
    aliases: {
      ru: ['Машхад'],
    },
    definition: {
      en: 'Second city of Iran, in the northeast, with the shrine of Imam Reza.',
      ru: 'Второй город Ирана на северо-востоке, с гробницей имама Резы.',
    },
    wikipedia: 'Mashhad',
  },
  {
    id: 'mashreq',
    kind: 'place',
    name: { en: 'Mashreq', ru: 'Машрик' },
    aliases: {
      en: ['Mashriq'],
    },
    definition: {
      en: 'Arab lands east of Libya: Egypt, the Levant, Iraq, at times Arabia.',
      ru: 'Арабские земли к востоку от Ливии: Египет, Левант, Ирак, иногда Аравия.',
    },
    wikipedia: 'Mashriq',
  },
  {
    id: 'mazar-i-sharif',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Mazar-i-Sharif', ru: 'Мазари-Шариф' },
    aliases: {
      en: ['Mazar-e-Sharif'],
    },
    definition: {
      en: 'City in northern Afghanistan, linked by rail with Uzbekistan.',
      ru: 'Город на севере Афганистана, связан железной дорогой с Узбекистаном.',
    },
    wikipedia: 'Mazar-i-Sharif',
  },
  {
    id: 'mecca',
    kind: 'place',
    of: 'saudi-arabia',
    name: { en: 'Mecca', ru: 'Мекка' },
    aliases: {
      en: ['Makkah'],
    },
    definition: {
      en: 'Holiest city of Islam, in western Saudi Arabia.',
      ru: 'Священный город ислама на западе Саудовской Аравии.',
    },
    wikipedia: 'Mecca',
  },
  {
    id: 'mediterranean',
    kind: 'place',
    name: { en: 'Mediterranean', ru: 'Средиземное море' },
    aliases: {
      en: ['Mediterranean Sea', 'Mediterranean basin'],
      ru: ['Средиземноморье', '~средиземноморский'],
    },
    definition: {
      en: 'Sea between Europe, North Africa and western Asia; also the lands around it.',
      ru: 'Море между Европой, Северной Африкой и Западной Азией; название обозначает и земли вокруг.',
    },
    wikipedia: 'Mediterranean Sea',
  },
  {
    id: 'mekong',
    kind: 'place',
    name: { en: 'Mekong', ru: 'Меконг' },
    aliases: {
      en: ['Mekong River', 'Lower Mekong', 'Lancang'],
      ru: ['~меконгский'],
    },
    definition: {
      en: 'River from China through Myanmar, Laos, Thailand, Cambodia and Vietnam.',
      ru: 'Река из Китая через Мьянму, Лаос, Таиланд, Камбоджу и Вьетнам.',
    },
    wikipedia: 'Mekong',
  },
  {
    id: 'melanesia',
    kind: 'place',
    name: { en: 'Melanesia', ru: 'Меланезия' },
    aliases: {
      en: ['~Melanesian', '~Melanesians'],
      ru: ['~меланезийский'],
    },
    definition: {
      en: 'Islands from New Guinea to Fiji, with Solomon Islands, Vanuatu and New Caledonia.',
      ru: 'Острова от Новой Гвинеи до Фиджи, с Соломоновыми Островами, Вануату и Новой Каледонией.',
    },
    wikipedia: 'Melanesia',
  },
  {
    id: 'melitopol',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Melitopol', ru: 'Мелитополь' },
    definition: {
      en: "City in Ukraine's Zaporizhzhia region; under Russian control since February 2022.",
      ru: 'Город в Запорожской области Украины; с февраля 2022 года под контролем России.',
    },
    wikipedia: 'Melitopol',
  },
  {
    id: 'middle-east',
    kind: 'place',
    name: { en: 'Middle East', ru: 'Ближний Восток' },
    aliases: {
      en: ['Middle East and North Africa', 'MENA', 'Mideast', 'Near East', '~Middle Eastern', '~Near Eastern'],
      ru: ['Ближний Восток и Северная Африка', '~ближневосточный'],
    },
    definition: {
      en: 'Region from Egypt and Turkey to Iran and the Arabian Peninsula; its limits vary with the author.',
      ru: 'Регион от Египта и Турции до Ирана и Аравийского полуострова; границы зависят от автора.',
    },
    wikipedia: 'Middle East',
  },
  {
    id: 'mindanao',
    kind: 'place',
    of: 'philippines',
    name: { en: 'Mindanao', ru: 'Минданао' },
    definition: {
      en: 'Southern island of the Philippines, with a Muslim autonomous region (Bangsamoro) since 2019.',
      ru: 'Южный остров Филиппин, где с 2019 года есть мусульманский автономный регион Бангсаморо.',
    },
    wikipedia: 'Mindanao',
  },
  {
    id: 'misrata',
    kind: 'place',
    of: 'libya',
    name: { en: 'Misrata', ru: 'Мисурата' },
    aliases: {
      en: ['Misurata'],
      ru: ['Мисрата'],
    },
    definition: {
      en: 'Port in western Libya whose forces back the government in Tripoli.',
      ru: 'Порт на западе Ливии, силы которого поддерживают правительство в Триполи.',
    },
    wikipedia: 'Misrata',
  },
  {
    id: 'mitrovica',
    kind: 'place',
    of: 'kosovo',
    name: { en: 'Mitrovica', ru: 'Митровица' },
    aliases: {
      en: ['North Mitrovica', 'Kosovska Mitrovica'],
      ru: ['Косовска-Митровица'],
    },
    definition: {
      en: 'Divided city in Kosovo, with Serbs in the north and Albanians in the south.',
      ru: 'Разделённый город в Косово: сербы на севере, албанцы на юге.',
    },
    wikipedia: 'Mitrovica, Kosovo',
  },
  {
    id: 'mosul',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Mosul', ru: 'Мосул' },
    definition: {
      en: 'City in northern Iraq, held by Islamic State from 2014 to 2017.',
      ru: 'Город на севере Ирака, с 2014 по 2017 год под властью «Исламского государства».',
    },
    wikipedia: 'Mosul',
  },
  {
    id: 'mumbai',
    kind: 'place',
    of: 'india',
    name: { en: 'Mumbai', ru: 'Мумбаи' },
    aliases: {
      en: ['Bombay'],
      ru: ['Бомбей'],
    },
    definition: {
      en: 'Largest city and financial centre of India, on the Arabian Sea; target of the attacks of November 2008.',
      ru: 'Крупнейший город и финансовый центр Индии на Аравийском море; место терактов ноября 2008 года.',
    },
    wikipedia: 'Mumbai',
  },
  {
    id: 'munich',
    kind: 'place',
    of: 'germany',
    name: { en: 'Munich', ru: 'Мюнхен' },
    aliases: {
      ru: ['~мюнхенский'],
    },
    definition: {
      en: 'Capital of Bavaria, host of the Munich Security Conference; place of the agreement of 1938 on Czechoslovakia.',
      ru: 'Столица Баварии, место Мюнхенской конференции по безопасности и соглашения 1938 года о Чехословакии.',
    },
    wikipedia: 'Munich',
  },
  {
    id: 'murmansk',
    kind: 'place',
    of: 'russia',
    name: { en: 'Murmansk', ru: 'Мурманск' },
    aliases: {
      ru: ['~мурманский'],
    },
    definition: {
      en: 'Ice-free port in northwest Russia, on the Barents Sea coast.',
      ru: 'Незамерзающий порт на северо-западе России, у Баренцева моря.',
    },
    wikipedia: 'Murmansk',
  },
  {
    id: 'mykolaiv',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Mykolaiv', ru: 'Николаев (Украина)' },
    aliases: {
      en: ['Nikolaev'],
      ru: ['?Николаев', 'Николаевская область'],
    },
    definition: {
      en: 'Port and shipbuilding city in southern Ukraine.',
      ru: 'Порт и город судостроителей на юге Украины.',
    },
    wikipedia: 'Mykolaiv',
  },
  {
    id: 'nagasaki',
    kind: 'place',
    of: 'japan',
    name: { en: 'Nagasaki', ru: 'Нагасаки' },
    definition: {
      en: 'Japanese city destroyed by a US atomic bomb on 9 August 1945.',
      ru: 'Японский город, разрушенный атомной бомбой США 9 августа 1945 года.',
    },
    wikipedia: 'Nagasaki',
  },
  {
    id: 'nagorno-karabakh',
    kind: 'place',
    of: 'azerbaijan',
    name: { en: 'Nagorno-Karabakh', ru: 'Нагорный Карабах' },
    aliases: {
      en: ['Nagorny Karabakh', 'Karabakh', 'Artsakh'],
      ru: ['Карабах', 'Арцах', '~карабахский'],
    },
    definition: {
      en: 'Region of Azerbaijan that Armenians governed as a self-declared republic from 1991 until Azerbaijan took control in 2023.',
      ru: 'Регион Азербайджана, которым с 1991 года управляли армяне как самопровозглашённой республикой; с 2023 года под контролем Азербайджана.',
    },
    wikipedia: 'Nagorno-Karabakh',
  },
  {
    id: 'najaf',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Najaf', ru: 'Наджаф' },
    aliases: {
      ru: ['Эн-Наджаф'],
    },
    definition: {
      en: 'City in Iraq, centre of Shiite learning.',
      ru: 'Город в Ираке, центр шиитского богословия.',
    },
    wikipedia: 'Najaf',
  },
  {
    id: 'narva',
    kind: 'place',
    of: 'estonia',
    name: { en: 'Narva', ru: 'Нарва' },
    aliases: {
      ru: ['~нарвский'],
    },
    definition: {
      en: 'Estonian city on the border with Russia, most of its people Russian-speaking.',
      ru: 'Эстонский город на границе с Россией, большинство жителей русскоязычные.',
    },
    wikipedia: 'Narva',
  },
  {
    id: 'natanz',
    kind: 'place',
    of: 'iran',
    name: { en: 'Natanz', ru: 'Натанз' },
    aliases: {
      en: ['Natanz Nuclear Facility'],
      ru: ['Нетенз'],
    },
    definition: {
      en: 'Iranian uranium enrichment site, struck by Israel and the US in June 2025.',
      ru: 'Иранский объект обогащения урана, в июне 2025 года атакован Израилем и США.',
    },
    wikipedia: 'Natanz',
  },
  {
    id: 'natuna-islands',
    kind: 'place',
    of: 'indonesia',
    name: { en: 'Natuna Islands', ru: 'острова Натуна' },
    aliases: {
      en: ['Natuna', 'Natunas', 'North Natuna Sea'],
      ru: ['Натуна'],
    },
    definition: {
      en: "Indonesian islands in the south of the South China Sea; China's claim overlaps their waters.",
      ru: 'Индонезийские острова на юге Южно-Китайского моря; притязания Китая заходят в их воды.',
    },
    wikipedia: 'Natuna Regency',
  },
  {
    id: 'navoi',
    kind: 'place',
    of: 'uzbekistan',
    name: { en: 'Navoiy Region', ru: 'Навоийская область' },
    aliases: {
      en: ['Navoi Region', 'Navoi region', '?Navoi', '?Navoiy'],
      ru: ['?Навои', '~навоийский'],
    },
    definition: {
      en: 'City and mining region in central Uzbekistan, with gold and uranium.',
      ru: 'Город и горнорудный регион в центре Узбекистана, с золотом и ураном.',
    },
    wikipedia: 'Navoiy Region',
  },
  {
    id: 'neom',
    kind: 'place',
    of: 'saudi-arabia',
    name: { en: 'Neom', ru: 'Неом' },
    definition: {
      en: 'City project on the Red Sea in Saudi Arabia, announced in 2017.',
      ru: 'Проект города на Красном море в Саудовской Аравии, объявлен в 2017 году.',
    },
    wikipedia: 'Neom',
  },
  {
    id: 'new-york',
    kind: 'place',
    of: 'united-states',
    name: { en: 'New York City', ru: 'Нью-Йорк' },
    aliases: {
      en: ['?New York'],
    },
    definition: {
      en: 'Largest city of the United States, seat of the UN headquarters.',
      ru: 'Крупнейший город США, место штаб-квартиры ООН.',
    },
    wikipedia: 'New York City',
  },
  {
    id: 'nile',
    kind: 'place',
    name: { en: 'Nile', ru: 'река Нил' },
    aliases: {
      en: ['Nile River', 'Nile basin', 'Blue Nile'],
      ru: ['?Нил', 'бассейн Нила', 'Голубой Нил'],
    },
    definition: {
      en: "River of eleven African countries; Ethiopia's dam on the Blue Nile is disputed by Egypt and Sudan.",
      ru: 'Река одиннадцати стран Африки; плотину Эфиопии на Голубом Ниле оспаривают Египет и Судан.',
    },
    wikipedia: 'Nile',
  },
  {
    id: 'nine-dash-line',
    kind: 'place',
    name: { en: 'nine-dash line', ru: '«девятипунктирная линия»' },
    aliases: {
      en: ['ten-dash line'],
      ru: ['линия девяти пунктиров'],
    },
    definition: {
      en: 'Line on Chinese maps that marks claims to most of the South China Sea; found without legal basis by arbitrators in 2016.',
      ru: 'Линия на китайских картах, обозначающая притязания на большую часть Южно-Китайского моря; в 2016 году арбитраж не нашёл для неё правовых оснований.',
    },
    wikipedia: 'Nine-dash line',
  },
  {
    id: 'nordic-countries',
    kind: 'place',
    name: { en: 'Nordic countries', ru: 'страны Северной Европы' },
    aliases: {
      en: ['Nordics', 'Nordic states', 'Nordic region', '~Nordic'],
      ru: ['северные страны'],
    },
    definition: {
      en: 'Denmark, Finland, Iceland, Norway and Sweden; all in NATO since 2024.',
      ru: 'Дания, Исландия, Норвегия, Финляндия и Швеция; с 2024 года все входят в НАТО.',
    },
    wikipedia: 'Nordic countries',
  },
  {
    id: 'normandy',
    kind: 'place',
    of: 'france',
    name: { en: 'Normandy', ru: 'Нормандия' },
    aliases: {
      ru: ['~нормандский'],
    },
    definition: {
      en: 'Region in northern France, where the Allies landed in June 1944.',
      ru: 'Регион на севере Франции, где в июне 1944 года высадились союзники.',
    },
    wikipedia: 'Normandy',
  },
  {
    id: 'north-africa',
    kind: 'place',
    name: { en: 'North Africa', ru: 'Северная Африка' },
    aliases: {
      en: ['Northern Africa', '~North African', '~North Africans'],
      ru: ['~североафриканский'],
    },
    definition: {
      en: 'Africa on the Mediterranean, from Morocco to Egypt, at times with Sudan.',
      ru: 'Африка у Средиземного моря, от Марокко до Египта, иногда с Суданом.',
    },
    wikipedia: 'North Africa',
  },
  {
    id: 'north-america',
    kind: 'place',
    name: { en: 'North America', ru: 'Северная Америка' },
    aliases: {
      en: ['~North American', '~North Americans'],
      ru: ['~североамериканский'],
    },
    definition: {
      en: 'Continent of the United States, Canada, Mexico, Central America and the Caribbean.',
      ru: 'Материк США, Канады, Мексики, Центральной Америки и стран Карибского бассейна.',
    },
    wikipedia: 'North America',
  },
  {
    id: 'north-caucasus',
    kind: 'place',
    of: 'russia',
    name: { en: 'North Caucasus', ru: 'Северный Кавказ' },
    aliases: {
      en: ['Northern Caucasus', '~North Caucasian'],
      ru: ['~северокавказский'],
    },
    definition: {
      en: 'Southern part of Russia between the Black Sea and the Caspian, with Chechnya, Dagestan and other republics.',
      ru: 'Юг России между Чёрным и Каспийским морями: Чечня, Дагестан и другие республики.',
    },
    wikipedia: 'North Caucasus',
  },
  {
    id: 'north-sea',
    kind: 'place',
    name: { en: 'North Sea', ru: 'Северное море' },
    definition: {
      en: 'Sea between Britain, Scandinavia and the Low Countries, with oil and gas fields.',
      ru: 'Море между Великобританией, Скандинавией и Нидерландами, с месторождениями нефти и газа.',
    },
    wikipedia: 'North Sea',
  },
  {
    id: 'northeast-asia',
    kind: 'place',
    name: { en: 'Northeast Asia', ru: 'Северо-Восточная Азия' },
    aliases: {
      en: ['North-East Asia', '~Northeast Asian', '~Northeast Asians'],
      ru: ['СВА'],
    },
    definition: {
      en: 'Region of China, Japan, the two Koreas, Mongolia and the Russian Far East.',
      ru: 'Регион Китая, Японии, двух Корей, Монголии и российского Дальнего Востока.',
    },
    wikipedia: 'Northeast Asia',
  },
  {
    id: 'northern-europe',
    kind: 'place',
    name: { en: 'Northern Europe', ru: 'Северная Европа' },
    aliases: {
      en: ['~Northern European', '~Northern Europeans'],
      ru: ['~североевропейский'],
    },
    definition: {
      en: 'Northern part of Europe: the Nordic and usually the Baltic states.',
      ru: 'Север Европы: скандинавские страны, Финляндия, Исландия и обычно страны Балтии.',
    },
    wikipedia: 'Northern Europe',
  },
  {
    id: 'northern-kazakhstan',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'northern Kazakhstan', ru: 'Северный Казахстан' },
    aliases: {
      en: ['North Kazakhstan', 'Petropavl', 'Petropavlovsk, Kazakhstan'],
      ru: ['север Казахстана', 'Северо-Казахстанская область'],
    },
    definition: {
      en: 'Regions of Kazakhstan along the Russian border, with many ethnic Russians.',
      ru: 'Области Казахстана вдоль границы с Россией, где живёт много русских.',
    },
    wikipedia: 'North Kazakhstan Region',
  },
  {
    id: 'northwest-passage',
    kind: 'place',
    name: { en: 'Northwest Passage', ru: 'Северо-Западный проход' },
    definition: {
      en: "Sea route through Canada's Arctic islands; Canada holds it to be internal waters, the US an international strait.",
      ru: 'Морской путь среди арктических островов Канады, которая считает его внутренними водами, а США — международным проливом.',
    },
    wikipedia: 'Northwest Passage',
  },
  {
    id: 'novi-sad',
    kind: 'place',
    of: 'serbia',
    name: { en: 'Novi Sad', ru: 'Нови-Сад' },
    definition: {
      en: 'Second city of Serbia, where a station canopy fell in November 2024, setting off mass protests.',
      ru: 'Второй город Сербии, где в ноябре 2024 года обрушился навес вокзала, что вызвало массовые протесты.',
    },
    wikipedia: 'Novi Sad',
  },
  {
    id: 'novorossiya',
    kind: 'place',
    name: { en: 'Novorossiya', ru: 'Новороссия' },
    definition: {
      en: 'Historical name for the north of the Black Sea coast, taken up since 2014 by Russian politicians for southeastern Ukraine.',
      ru: 'Историческое название Северного Причерноморья; с 2014 года российские политики так называют юго-восток Украины.',
    },
    wikipedia: 'Novorossiya',
  },
  {
    id: 'novorossiysk',
    kind: 'place',
    of: 'russia',
    name: { en: 'Novorossiysk', ru: 'Новороссийск' },
    aliases: {
      en: ['Novorossiisk'],
      ru: ['~новороссийский'],
    },
    definition: {
      en: 'Russian port on the Black Sea, terminal of the oil pipeline from Kazakhstan.',
      ru: 'Российский порт на Чёрном море, конечный пункт нефтепровода из Казахстана.',
    },
    wikipedia: 'Novorossiysk',
  },
  {
    id: 'nusantara',
    kind: 'place',
    of: 'indonesia',
    name: { en: 'Ibu Kota Nusantara', ru: 'Нусантара' },
    aliases: {
      en: ['?Nusantara', 'IKN', 'Nusantara Capital City'],
    },
    definition: {
      en: 'Planned new capital of Indonesia on Borneo, under construction since 2022.',
      ru: 'Будущая столица Индонезии на Калимантане, строится с 2022 года.',
    },
    wikipedia: 'Nusantara (city)',
  },
  {
    id: 'nuuk',
    kind: 'place',
    of: 'greenland',
    seat: true,
    name: { en: 'Nuuk', ru: 'Нуук' },
    aliases: {
      en: ['Godthåb'],
    },
    definition: {
      en: 'Capital of Greenland; the name also stands for its government.',
      ru: 'Столица Гренландии; название обозначает и её правительство.',
    },
    wikipedia: 'Nuuk',
  },
  {
    id: 'oceania',
    kind: 'place',
    name: { en: 'Oceania', ru: 'Океания' },
    aliases: {
      en: ['~Oceanian'],
      ru: ['~океанийский'],
    },
    definition: {
      en: 'Islands of the Pacific with Australia and New Zealand.',
      ru: 'Острова Тихого океана с Австралией и Новой Зеландией.',
    },
    wikipedia: 'Oceania',
  },
  {
    id: 'ochamchire',
    kind: 'place',
    name: { en: 'Ochamchire', ru: 'Очамчира' },
    aliases: {
      en: ['Ochamchira'],
    },
    definition: {
      en: 'Port in Abkhazia, whose authorities agreed to a Russian naval base there in 2023.',
      ru: 'Порт в Абхазии, где её власти в 2023 году согласились разместить пункт базирования флота России.',
    },
    wikipedia: 'Ochamchire',
  },
  {
    id: 'odesa',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Odesa', ru: 'Одесса' },
    aliases: {
      en: ['Odessa', 'Odesa Oblast'],
      ru: ['Одесская область', '~одесский'],
    },
    definition: {
      en: 'Largest port of Ukraine, on the Black Sea.',
      ru: 'Крупнейший порт Украины, на Чёрном море.',
    },
    wikipedia: 'Odesa',
  },
  {
    id: 'okinawa',
    kind: 'place',
    of: 'japan',
    name: { en: 'Okinawa', ru: 'Окинава' },
    aliases: {
      en: ['Okinawa Prefecture'],
      ru: ['~окинавский'],
    },
    definition: {
      en: 'Japanese islands in the southwest where most US bases in Japan stand.',
      ru: 'Японские острова на юго-западе, где размещена большая часть баз США в стране.',
    },
    wikipedia: 'Okinawa',
  },
  {
    id: 'omsk',
    kind: 'place',
    of: 'russia',
    name: { en: 'Omsk', ru: 'Омск' },
    aliases: {
      ru: ['~омский'],
    },
    definition: {
      en: 'City in Siberia, near the border with Kazakhstan.',
      ru: 'Город в Сибири, недалеко от границы с Казахстаном.',
    },
    wikipedia: 'Omsk',
  },
  {
    id: 'orenburg',
    kind: 'place',
    of: 'russia',
    name: { en: 'Orenburg', ru: 'Оренбург' },
    aliases: {
      en: ['Orenburg Oblast'],
      ru: ['Оренбургская область', '~оренбургский'],
    },
    definition: {
      en: 'City and region in Russia on the border with Kazakhstan; a base of the tsarist advance into Central Asia.',
      ru: 'Город и область в России у границы с Казахстаном; опорный пункт продвижения империи в Среднюю Азию.',
    },
    wikipedia: 'Orenburg',
  },
  {
    id: 'osaka',
    kind: 'place',
    of: 'japan',
    name: { en: 'Osaka', ru: 'Осака' },
    definition: {
      en: 'Second economic centre of Japan, host of the G20 summit of 2019 and of Expo 2025.',
      ru: 'Второй экономический центр Японии, место саммита G20 2019 года и Экспо-2025.',
    },
    wikipedia: 'Osaka',
  },
  {
    id: 'osh',
    kind: 'place',
    of: 'kyrgyzstan',
    name: { en: 'Osh', ru: 'Ош' },
    aliases: {
      ru: ['Оше', 'Оша', '~ошский'],
    },
    definition: {
      en: 'Second city of Kyrgyzstan, in the Fergana Valley; site of ethnic clashes in 1990 and 2010.',
      ru: 'Второй город Кыргызстана, в Ферганской долине; место межэтнических столкновений 1990 и 2010 годов.',
    },
    wikipedia: 'Osh',
  },
  {
    id: 'pacific-islands',
    kind: 'place',
    name: { en: 'Pacific Islands', ru: 'тихоокеанские острова' },
    aliases: {
      en: ['Pacific Island states', 'Pacific Island countries', '~Pacific Islanders'],
      ru: ['островные государства Тихого океана', 'страны тихоокеанских островов'],
    },
    definition: {
      en: 'Island states and territories of Melanesia, Micronesia and Polynesia.',
      ru: 'Островные государства и территории Меланезии, Микронезии и Полинезии.',
    },
    wikipedia: 'List of islands in the Pacific Ocean',
  },
  {
    id: 'pacific-ocean',
    kind: 'place',
    name: { en: 'Pacific Ocean', ru: 'Тихий океан' },
    aliases: {
      en: ['Pacific'],
      ru: ['~тихоокеанский'],
    },
    definition: {
      en: 'Largest ocean, between Asia, Australia and the Americas.',
      ru: 'Крупнейший океан, между Азией, Австралией и Америкой.',
    },
    wikipedia: 'Pacific Ocean',
  },
  {
    id: 'pamirs',
    kind: 'place',
    name: { en: 'Pamirs', ru: 'Памир' },
    aliases: {
      en: ['Pamir Mountains', '?Pamir', '~Pamiri', '~Pamiris'],
      ru: ['~памирский', '~памирцы'],
    },
    definition: {
      en: 'Mountain range mostly in Tajikistan, on the borders with Afghanistan, China and Kyrgyzstan.',
      ru: 'Горная система главным образом в Таджикистане, у границ с Афганистаном, Китаем и Кыргызстаном.',
    },
    wikipedia: 'Pamir Mountains',
  },
  {
    id: 'panama-canal',
    kind: 'place',
    of: 'panama',
    name: { en: 'Panama Canal', ru: 'Панамский канал' },
    aliases: {
      en: ['?Canal Zone'],
    },
    definition: {
      en: 'Canal between the Atlantic and the Pacific, opened in 1914; run by Panama since the end of 1999.',
      ru: 'Канал между Атлантикой и Тихим океаном, открыт в 1914 году; с конца 1999 года управляется Панамой.',
    },
    wikipedia: 'Panama Canal',
  },
  {
    id: 'panjshir',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Panjshir', ru: 'Панджшер' },
    aliases: {
      en: ['Panjshir Valley', 'Panjsher'],
      ru: ['Панджшерское ущелье', 'Панджшир'],
    },
    definition: {
      en: 'Valley north of Kabul, centre of resistance to Soviet forces and to the Taliban.',
      ru: 'Ущелье к северу от Кабула, центр сопротивления советским войскам и талибам.',
    },
    wikipedia: 'Panjshir Valley',
  },
  {
    id: 'pankisi-gorge',
    kind: 'place',
    of: 'georgia-country',
    name: { en: 'Pankisi Gorge', ru: 'Панкисское ущелье' },
    aliases: {
      en: ['Pankisi'],
      ru: ['Панкиси'],
    },
    definition: {
      en: 'Valley in northeastern Georgia, home of the Kists, a people kin to the Chechens.',
      ru: 'Ущелье на северо-востоке Грузии, где живут кистинцы, родственные чеченцам.',
    },
    wikipedia: 'Pankisi Gorge',
  },
  {
    id: 'panmunjom',
    kind: 'place',
    name: { en: 'Panmunjom', ru: 'Пханмунджом' },
    aliases: {
      ru: ['Панмунджом'],
    },
    definition: {
      en: 'Village in the Korean DMZ where the armistice of 1953 was signed and the two Koreas have met.',
      ru: 'Место в корейской демилитаризованной зоне, где подписано перемирие 1953 года и встречаются две Кореи.',
    },
    wikipedia: 'Panmunjom',
  },
  {
    id: 'paracel-islands',
    kind: 'place',
    name: { en: 'Paracel Islands', ru: 'Парасельские острова' },
    aliases: {
      en: ['Paracels', 'Xisha Islands'],
      ru: ['Парацельские острова', 'Сиша'],
    },
    definition: {
      en: 'Islands in the South China Sea held by China since 1974, claimed also by Vietnam and Taiwan.',
      ru: 'Острова в Южно-Китайском море, с 1974 года под контролем Китая; на них претендуют также Вьетнам и Тайвань.',
    },
    wikipedia: 'Paracel Islands',
  },
  {
    id: 'persian-gulf',
    kind: 'place',
    name: { en: 'Persian Gulf', ru: 'Персидский залив' },
    aliases: {
      en: ['Arabian Gulf', '?the Gulf', '?Gulf'],
      ru: ['Арабский залив', '?Залив'],
    },
    definition: {
      en: 'Gulf between Iran and the Arabian Peninsula, major route for oil and gas; Arab states call it the Arabian Gulf.',
      ru: 'Залив между Ираном и Аравийским полуостровом, крупный путь вывоза нефти и газа; арабские страны называют его Арабским.',
    },
    wikipedia: 'Persian Gulf',
  },
  {
    id: 'peshawar',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Peshawar', ru: 'Пешавар' },
    definition: {
      en: 'Pakistani city near the Afghan border.',
      ru: 'Пакистанский город близ афганской границы.',
    },
    wikipedia: 'Peshawar',
  },
  {
    id: 'philadelphi-corridor',
    kind: 'place',
    name: { en: 'Philadelphi Corridor', ru: 'Филадельфийский коридор' },
    aliases: {
      en: ['Philadelphi Route'],
      ru: ['«Филадельфия»'],
    },
    definition: {
      en: 'Strip along the border of the Gaza Strip with Egypt.',
      ru: 'Полоса вдоль границы сектора Газа с Египтом.',
    },
    wikipedia: 'Philadelphi Corridor',
  },
  {
    id: 'philippine-sea',
    kind: 'place',
    name: { en: 'Philippine Sea', ru: 'Филиппинское море' },
    definition: {
      en: 'Part of the Pacific east of the Philippines and Taiwan.',
      ru: 'Часть Тихого океана к востоку от Филиппин и Тайваня.',
    },
    wikipedia: 'Philippine Sea',
  },
  {
    id: 'piraeus',
    kind: 'place',
    of: 'greece',
    name: { en: 'Piraeus', ru: 'Пирей' },
    aliases: {
      en: ['Port of Piraeus'],
    },
    definition: {
      en: 'Port of Athens, run by the Chinese company COSCO.',
      ru: 'Порт Афин под управлением китайской компании COSCO.',
    },
    wikipedia: 'Piraeus',
  },
  {
    id: 'pokrovsk',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Pokrovsk', ru: 'Покровск' },
    aliases: {
      ru: ['Красноармейск'],
    },
    definition: {
      en: "Town in Ukraine's Donetsk region, a centre of heavy fighting in 2024 and 2025.",
      ru: 'Город в Донецкой области Украины, место тяжёлых боёв в 2024 и 2025 годах.',
    },
    wikipedia: 'Pokrovsk',
  },
  {
    id: 'polynesia',
    kind: 'place',
    name: { en: 'Polynesia', ru: 'Полинезия' },
    aliases: {
      en: ['~Polynesian', '~Polynesians'],
      ru: ['~полинезийский'],
    },
    definition: {
      en: 'Islands of the Pacific between Hawaii, New Zealand and Easter Island.',
      ru: 'Острова Тихого океана между Гавайями, Новой Зеландией и островом Пасхи.',
    },
    wikipedia: 'Polynesia',
  },
  {
    id: 'port-sudan',
    kind: 'place',
    of: 'sudan',
    name: { en: 'Port Sudan', ru: 'Порт-Судан' },
    definition: {
      en: "Port on the Red Sea, seat of Sudan's army-led government from 2023.",
      ru: 'Порт на Красном море, с 2023 года место пребывания правительства Судана, опирающегося на армию.',
    },
    wikipedia: 'Port Sudan',
  },
  {
    id: 'post-soviet-space',
    kind: 'place',
    name: { en: 'post-Soviet space', ru: 'постсоветское пространство' },
    aliases: {
      en: ['post-Soviet region', 'post-Soviet states', 'post-Soviet countries', 'former Soviet republics'],
      ru: ['постсоветские страны', 'постсоветские государства', 'бывшие советские республики'],
    },
    definition: {
      en: 'The fifteen states that were republics of the Soviet Union until 1991; often without the three Baltic states.',
      ru: 'Пятнадцать государств, бывших до 1991 года республиками СССР; часто без трёх стран Балтии.',
    },
    wikipedia: 'Post-Soviet states',
  },
  {
    id: 'poti',
    kind: 'place',
    of: 'georgia-country',
    name: { en: 'Poti', ru: 'порт Поти' },
    definition: {
      en: 'Georgian port on the Black Sea.',
      ru: 'Грузинский порт на Чёрном море.',
    },
    wikipedia: 'Poti',
  },
  {
    id: 'punggye-ri',
    kind: 'place',
    of: 'north-korea',
    name: { en: 'Punggye-ri', ru: 'Пхунгери' },
    aliases: {
      en: ['Punggye-ri Nuclear Test Site'],
      ru: ['Пунгери', 'полигон Пхунгери'],
    },
    definition: {
      en: "Site of North Korea's six nuclear tests from 2006 to 2017.",
      ru: 'Место шести ядерных испытаний КНДР с 2006 по 2017 год.',
    },
    wikipedia: 'Punggye-ri Nuclear Test Site',
  },
  {
    id: 'punjab',
    kind: 'place',
    name: { en: 'Punjab', ru: 'Пенджаб' },
    aliases: {
      en: ['~Punjabi', '~Punjabis'],
      ru: ['~пенджабский', '~пенджабцы'],
    },
    definition: {
      en: 'Region divided in 1947 between India and Pakistan; a province in Pakistan, a state in India.',
      ru: 'Область, разделённая в 1947 году между Индией и Пакистаном; провинция в Пакистане, штат в Индии.',
    },
    wikipedia: 'Punjab',
  },
  {
    id: 'qom',
    kind: 'place',
    of: 'iran',
    name: { en: 'Qom', ru: 'Кум (Иран)' },
    aliases: {
      ru: ['?Кум'],
    },
    definition: {
      en: 'City in Iran, centre of Shiite learning.',
      ru: 'Город в Иране, центр шиитского богословия.',
    },
    wikipedia: 'Qom',
  },
  {
    id: 'qosh-tepa-canal',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Qosh Tepa Canal', ru: 'канал Кош-Тепа' },
    aliases: {
      en: ['Qosh Tepa', 'Kosh Tepa'],
      ru: ['Кош-Тепа', 'Куштепа', 'канал Куштепа'],
    },
    definition: {
      en: 'Irrigation canal from the Amu Darya in northern Afghanistan, under construction by the Taliban since 2022.',
      ru: 'Оросительный канал от Амударьи на севере Афганистана, который талибы строят с 2022 года.',
    },
    wikipedia: 'Qosh Tepa Canal',
  },
  {
    id: 'quetta',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Quetta', ru: 'Кветта' },
    definition: {
      en: "Capital of Pakistan's Balochistan.",
      ru: 'Центр пакистанской провинции Белуджистан.',
    },
    wikipedia: 'Quetta',
  },
  {
    id: 'rafah',
    kind: 'place',
    name: { en: 'Rafah', ru: 'Рафах' },
    aliases: {
      en: ['Rafah crossing'],
      ru: ['КПП «Рафах»'],
    },
    definition: {
      en: 'City in the south of the Gaza Strip and the crossing to Egypt.',
      ru: 'Город на юге сектора Газа и пункт перехода в Египет.',
    },
    wikipedia: 'Rafah',
  },
  {
    id: 'ramstein',
    kind: 'place',
    of: 'germany',
    name: { en: 'Ramstein Air Base', ru: 'авиабаза Рамштайн' },
    aliases: {
      en: ['Ramstein'],
      ru: ['Рамштайн', 'Рамштейн'],
    },
    definition: {
      en: "US air base in western Germany; the contact group for Ukraine's defence first met there in April 2022.",
      ru: 'Авиабаза США на западе Германии; в апреле 2022 года там впервые собралась контактная группа по обороне Украины.',
    },
    wikipedia: 'Ramstein Air Base',
  },
  {
    id: 'raqqa',
    kind: 'place',
    of: 'syria',
    name: { en: 'Raqqa', ru: 'Ракка' },
    aliases: {
      en: ['Ar-Raqqah'],
    },
    definition: {
      en: 'City in northern Syria, centre of the Islamic State group from 2014 to 2017.',
      ru: 'Город на севере Сирии, с 2014 по 2017 год центр «Исламского государства».',
    },
    wikipedia: 'Raqqa',
  },
  {
    id: 'rasht-astara',
    kind: 'place',
    of: 'iran',
    name: { en: 'Rasht–Astara railway', ru: 'железная дорога Решт — Астара' },
    aliases: {
      en: ['Rasht-Astara'],
      ru: ['Решт — Астара'],
    },
    definition: {
      en: 'Missing rail link in Iran on the North–South corridor, to be built with Russian credit.',
      ru: 'Недостающий участок пути в Иране на коридоре «Север — Юг», строится на российский кредит.',
    },
    wikipedia: 'Qazvin–Rasht–Astara railway',
  },
  {
    id: 'rason',
    kind: 'place',
    of: 'north-korea',
    name: { en: 'Rason', ru: 'Расон' },
    aliases: {
      en: ['Rajin', 'Rason Special Economic Zone'],
      ru: ['Раджин'],
    },
    definition: {
      en: 'Port and special zone of North Korea near Russia and China.',
      ru: 'Порт и особая зона КНДР близ России и Китая.',
    },
    wikipedia: 'Rason',
  },
  {
    id: 'rawalpindi',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Rawalpindi', ru: 'Равалпинди' },
    definition: {
      en: "City beside Islamabad with Pakistan's army headquarters; the name also stands for the military leadership.",
      ru: 'Город рядом с Исламабадом, где находится штаб сухопутных войск Пакистана; название обозначает и военное руководство.',
    },
    wikipedia: 'Rawalpindi',
  },
  {
    id: 'ream',
    kind: 'place',
    of: 'cambodia',
    name: { en: 'Ream Naval Base', ru: 'база Реам' },
    definition: {
      en: 'Cambodian naval base on the Gulf of Thailand, rebuilt with Chinese aid.',
      ru: 'База флота Камбоджи на Сиамском заливе, перестроенная с помощью Китая.',
    },
    wikipedia: 'Ream Naval Base',
  },
  {
    id: 'red-sea',
    kind: 'place',
    name: { en: 'Red Sea', ru: 'Красное море' },
    aliases: {
      en: ['Red Sea region'],
      ru: ['~красноморский'],
    },
    definition: {
      en: 'Sea between Africa and Arabia, on the route to the Suez Canal; Houthi forces attacked ships there from November 2023.',
      ru: 'Море между Африкой и Аравией на пути к Суэцкому каналу; с ноября 2023 года хуситы нападали там на суда.',
    },
    wikipedia: 'Red Sea',
  },
  {
    id: 'rhine',
    kind: 'place',
    name: { en: 'Rhine', ru: 'Рейн' },
    definition: {
      en: 'River from the Alps through Germany to the North Sea.',
      ru: 'Река от Альп через Германию к Северному морю.',
    },
    wikipedia: 'Rhine',
  },
  {
    id: 'rogun',
    kind: 'place',
    of: 'tajikistan',
    name: { en: 'Rogun Dam', ru: 'Рогунская ГЭС' },
    aliases: {
      en: ['Rogun'],
      ru: ['Рогун'],
    },
    definition: {
      en: 'Hydropower dam on the Vakhsh in Tajikistan, under construction.',
      ru: 'Строящаяся гидроэлектростанция на реке Вахш в Таджикистане.',
    },
    wikipedia: 'Rogun Dam',
  },
  {
    id: 'rostov-on-don',
    kind: 'place',
    of: 'russia',
    name: { en: 'Rostov-on-Don', ru: 'Ростов-на-Дону' },
    aliases: {
      en: ['Rostov'],
      ru: ['?Ростов'],
    },
    definition: {
      en: 'City in southern Russia, seat of the Southern Military District.',
      ru: 'Город на юге России, место штаба Южного военного округа.',
    },
    wikipedia: 'Rostov-on-Don',
  },
  {
    id: 'russian-far-east',
    kind: 'place',
    of: 'russia',
    name: { en: 'Russian Far East', ru: 'Дальний Восток России' },
    aliases: {
      en: ['?Far East', "Russia's Far East"],
      ru: ['Российский Дальний Восток', '?Дальний Восток', '~дальневосточный'],
    },
    definition: {
      en: "Russia's lands on the Pacific, from Lake Baikal's east to Kamchatka.",
      ru: 'Тихоокеанские земли России, от Забайкалья до Камчатки.',
    },
    wikipedia: 'Russian Far East',
  },
  {
    id: 'rzeszow',
    kind: 'place',
    of: 'poland',
    name: { en: 'Rzeszów', ru: 'Жешув' },
    aliases: {
      en: ['Rzeszow'],
      ru: ['Жешов'],
    },
    definition: {
      en: 'City in southeastern Poland, hub of military aid for Ukraine since 2022.',
      ru: 'Город на юго-востоке Польши, с 2022 года узел военной помощи Украине.',
    },
    wikipedia: 'Rzeszów',
  },
  {
    id: 'sahara',
    kind: 'place',
    name: { en: 'Sahara', ru: 'Сахара' },
    aliases: {
      en: ['Sahara Desert', '~Saharan'],
      ru: ['пустыня Сахара'],
    },
    definition: {
      en: 'Desert of North Africa between the Atlantic and the Red Sea.',
      ru: 'Пустыня в Северной Африке между Атлантикой и Красным морем.',
    },
    wikipedia: 'Sahara',
  },
  {
    id: 'sahel',
    kind: 'place',
    name: { en: 'Sahel', ru: 'Сахель' },
    aliases: {
      en: ['Sahel region', '~Sahelian'],
      ru: ['~сахельский'],
    },
    definition: {
      en: 'Dry belt south of the Sahara from Senegal to Sudan; site of armed insurgencies since 2012.',
      ru: 'Засушливый пояс к югу от Сахары от Сенегала до Судана; с 2012 года место вооружённых мятежей.',
    },
    wikipedia: 'Sahel',
  },
  {
    id: 'saint-petersburg',
    kind: 'place',
    of: 'russia',
    name: { en: 'Saint Petersburg', ru: 'Санкт-Петербург' },
    aliases: {
      en: ['St. Petersburg', 'St Petersburg', 'Leningrad', 'Petrograd'],
      ru: ['Петербург', 'Ленинград', 'Петроград', '~петербургский', '~ленинградский'],
    },
    definition: {
      en: 'Second city of Russia, on the Gulf of Finland; the capital until 1918, called Leningrad from 1924 to 1991.',
      ru: 'Второй город России на Финском заливе; до 1918 года столица, с 1924 по 1991 год — Ленинград.',
    },
    wikipedia: 'Saint Petersburg',
  },
  {
    id: 'sakhalin',
    kind: 'place',
    of: 'russia',
    name: { en: 'Sakhalin', ru: 'Сахалин' },
    aliases: {
      ru: ['~сахалинский'],
    },
    definition: {
      en: 'Russian island in the Pacific north of Japan with oil and gas projects.',
      ru: 'Российский остров в Тихом океане к северу от Японии с проектами добычи нефти и газа.',
    },
    wikipedia: 'Sakhalin',
  },
  {
    id: 'samarkand',
    kind: 'place',
    of: 'uzbekistan',
    name: { en: 'Samarkand', ru: 'Самарканд' },
    aliases: {
      en: ['Samarqand'],
      ru: ['~самаркандский'],
    },
    definition: {
      en: 'City in Uzbekistan on the old Silk Road, host of the SCO summit of 2022 and the first EU–Central Asia summit of 2025.',
      ru: 'Город в Узбекистане на древнем Шёлковом пути, место саммита ШОС 2022 года и саммита ЕС — Центральная Азия 2025-го.',
    },
    wikipedia: 'Samarkand',
  },
  {
    id: 'scandinavia',
    kind: 'place',
    name: { en: 'Scandinavia', ru: 'Скандинавия' },
    aliases: {
      en: ['~Scandinavian', '~Scandinavians'],
      ru: ['~скандинавский', '~скандинавы'],
    },
    definition: {
      en: 'Denmark, Norway and Sweden; the word is often used of all Nordic countries.',
      ru: 'Дания, Норвегия и Швеция; часто так называют все северные страны Европы.',
    },
    wikipedia: 'Scandinavia',
  },
  {
    id: 'scarborough-shoal',
    kind: 'place',
    name: { en: 'Scarborough Shoal', ru: 'риф Скарборо' },
    aliases: {
      en: ['Huangyan Island', 'Panatag Shoal', 'Bajo de Masinloc'],
      ru: ['отмель Скарборо', 'Хуанъянь'],
    },
    definition: {
      en: 'Reef in the South China Sea claimed by China, Taiwan and the Philippines; under Chinese control since 2012.',
      ru: 'Риф в Южно-Китайском море, на который претендуют Китай, Тайвань и Филиппины; с 2012 года под контролем Китая.',
    },
    wikipedia: 'Scarborough Shoal',
  },
  {
    id: 'sea-of-azov',
    kind: 'place',
    name: { en: 'Sea of Azov', ru: 'Азовское море' },
    aliases: {
      en: ['Azov Sea'],
      ru: ['Приазовье', '~азовский'],
    },
    definition: {
      en: 'Shallow sea between Russia and Ukraine; its whole coast has been under Russian control since 2022.',
      ru: 'Мелкое море между Россией и Украиной; с 2022 года всё побережье под контролем России.',
    },
    wikipedia: 'Sea of Azov',
  },
  {
    id: 'sea-of-japan',
    kind: 'place',
    name: { en: 'Sea of Japan', ru: 'Японское море' },
    aliases: {
      en: ['?East Sea'],
      ru: ['?Восточное море'],
    },
    definition: {
      en: 'Sea between Japan, Korea and Russia; Koreans call it the East Sea.',
      ru: 'Море между Японией, Кореей и Россией; в Корее — Восточное море.',
    },
    wikipedia: 'Sea of Japan',
  },
  {
    id: 'second-thomas-shoal',
    kind: 'place',
    name: { en: 'Second Thomas Shoal', ru: 'риф Секонд-Томас' },
    aliases: {
      en: ['Ayungin Shoal', "Ren'ai Jiao"],
      ru: ['отмель Секонд-Томас', 'отмель Аюнгин'],
    },
    definition: {
      en: "Reef in the Spratlys with a grounded Philippine warship; its supply has led to clashes with China's coast guard.",
      ru: 'Риф в архипелаге Спратли с посаженным на мель кораблём Филиппин; его снабжение ведёт к стычкам с береговой охраной КНР.',
    },
    wikipedia: 'Second Thomas Shoal',
  },
  {
    id: 'semey',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Semey', ru: 'Семей' },
    aliases: {
      en: ['Semipalatinsk', 'Semipalatinsk Test Site', 'Semipalatinsk nuclear test site'],
      ru: ['Семипалатинск', 'Семипалатинский полигон', 'Семипалатинский испытательный полигон', '~семипалатинский'],
    },
    definition: {
      en: 'City in eastern Kazakhstan; near it the Soviet Union tested nuclear weapons from 1949 to 1989; the site was closed in 1991.',
      ru: 'Город на востоке Казахстана; рядом СССР с 1949 по 1989 год испытывал ядерное оружие, полигон закрыт в 1991 году.',
    },
    wikipedia: 'Semey',
  },
  {
    id: 'senkaku-islands',
    kind: 'place',
    name: { en: 'Senkaku Islands', ru: 'острова Сенкаку' },
    aliases: {
      en: ['Senkakus', 'Senkaku', 'Diaoyu', 'Diaoyu Islands', 'Diaoyutai'],
      ru: ['Сенкаку', 'Дяоюйдао', 'острова Дяоюйдао', 'Дяоюй'],
    },
    definition: {
      en: 'Islets in the East China Sea administered by Japan and claimed by China (Diaoyu) and Taiwan.',
      ru: 'Острова в Восточно-Китайском море под управлением Японии, на которые претендуют Китай (Дяоюйдао) и Тайвань.',
    },
    wikipedia: 'Senkaku Islands',
  },
  {
    id: 'sevastopol',
    kind: 'place',
    name: { en: 'Sevastopol', ru: 'Севастополь' },
    aliases: {
      ru: ['~севастопольский'],
    },
    definition: {
      en: "Port in Crimea, base of Russia's Black Sea Fleet; controlled by Russia since 2014, by the UN General Assembly regarded as Ukrainian.",
      ru: 'Порт в Крыму, база Черноморского флота России; с 2014 года под её контролем, Генассамблея ООН считает город украинским.',
    },
    wikipedia: 'Sevastopol',
  },
  {
    id: 'shanghai',
    kind: 'place',
    of: 'china',
    name: { en: 'Shanghai', ru: 'Шанхай' },
    aliases: {
      ru: ['~шанхайский'],
    },
    definition: {
      en: 'Largest city and port of China and its financial centre.',
      ru: 'Крупнейший город и порт Китая, его финансовый центр.',
    },
    wikipedia: 'Shanghai',
  },
  {
    id: 'sharm-el-sheikh',
    kind: 'place',
    of: 'egypt',
    name: { en: 'Sharm El Sheikh', ru: 'Шарм-эш-Шейх' },
    aliases: {
      en: ['Sharm el-Sheikh', 'Sharm al-Sheikh'],
    },
    definition: {
      en: 'Egyptian resort on the Red Sea, host of COP27 in 2022 and of the Gaza summit of October 2025.',
      ru: 'Египетский курорт на Красном море, место КС-27 в 2022 году и саммита по Газе в октябре 2025-го.',
    },
    wikipedia: 'Sharm El Sheikh',
  },
  {
    id: 'shebaa-farms',
    kind: 'place',
    name: { en: 'Shebaa Farms', ru: 'фермы Шебаа' },
    aliases: {
      en: ["Sheba'a Farms"],
      ru: ['Шебаа'],
    },
    definition: {
      en: "Strip of land held by Israel, claimed by Lebanon; the UN counts it with Syria's Golan Heights.",
      ru: 'Полоса земли под контролем Израиля, на которую претендует Ливан; ООН относит её к сирийским Голанским высотам.',
    },
    wikipedia: 'Shebaa Farms',
  },
  {
    id: 'shenzhen',
    kind: 'place',
    of: 'china',
    name: { en: 'Shenzhen', ru: 'Шэньчжэнь' },
    definition: {
      en: 'City in southern China beside Hong Kong, a special economic zone since 1980 and centre of technology firms.',
      ru: 'Город на юге Китая рядом с Гонконгом, с 1980 года особая экономическая зона, центр технологических компаний.',
    },
    wikipedia: 'Shenzhen',
  },
  {
    id: 'shusha',
    kind: 'place',
    of: 'azerbaijan',
    name: { en: 'Shusha', ru: 'Шуша' },
    aliases: {
      en: ['Shushi'],
      ru: ['Шуши', '~шушинский'],
    },
    definition: {
      en: 'City in Karabakh, taken by Azerbaijan in November 2020.',
      ru: 'Город в Карабахе, взят Азербайджаном в ноябре 2020 года.',
    },
    wikipedia: 'Shusha',
  },
  {
    id: 'shymkent',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Shymkent', ru: 'Шымкент' },
    aliases: {
      en: ['Chimkent'],
      ru: ['Чимкент', '~шымкентский'],
    },
    definition: {
      en: 'Third-largest city of Kazakhstan, in the south.',
      ru: 'Третий по величине город Казахстана, на юге.',
    },
    wikipedia: 'Shymkent',
  },
  {
    id: 'siberia',
    kind: 'place',
    of: 'russia',
    name: { en: 'Siberia', ru: 'Сибирь' },
    aliases: {
      en: ['~Siberian'],
      ru: ['~сибирский'],
    },
    definition: {
      en: 'Russia between the Urals and the Far East, north of Kazakhstan and Mongolia.',
      ru: 'Часть России между Уралом и Дальним Востоком, к северу от Казахстана и Монголии.',
    },
    wikipedia: 'Siberia',
  },
  {
    id: 'sicily',
    kind: 'place',
    of: 'italy',
    name: { en: 'Sicily', ru: 'Сицилия' },
    aliases: {
      en: ['~Sicilian'],
      ru: ['~сицилийский'],
    },
    definition: {
      en: 'Largest island of the Mediterranean, part of Italy.',
      ru: 'Крупнейший остров Средиземного моря, часть Италии.',
    },
    wikipedia: 'Sicily',
  },
  {
    id: 'silicon-valley',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Silicon Valley', ru: 'Кремниевая долина' },
    aliases: {
      ru: ['Силиконовая долина'],
    },
    definition: {
      en: 'Area south of San Francisco with many technology companies; the name also stands for the US technology industry.',
      ru: 'Район к югу от Сан-Франциско с множеством технологических компаний; название обозначает и всю отрасль США.',
    },
    wikipedia: 'Silicon Valley',
  },
  {
    id: 'siliguri-corridor',
    kind: 'place',
    of: 'india',
    name: { en: 'Siliguri Corridor', ru: 'коридор Силигури' },
    aliases: {
      en: ["Chicken's Neck"],
      ru: ['Силигури', '«Куриная шея»'],
    },
    definition: {
      en: 'Narrow strip of India between Nepal and Bangladesh that links its northeast with the rest.',
      ru: 'Узкая полоса Индии между Непалом и Бангладеш, связывающая северо-восток с остальной страной.',
    },
    wikipedia: 'Siliguri Corridor',
  },
  {
    id: 'sinai',
    kind: 'place',
    of: 'egypt',
    name: { en: 'Sinai Peninsula', ru: 'Синайский полуостров' },
    aliases: {
      en: ['Sinai'],
      ru: ['Синай', '~синайский'],
    },
    definition: {
      en: 'Egyptian peninsula between the Suez Canal and Israel, held by Israel from 1967 to 1982.',
      ru: 'Египетский полуостров между Суэцким каналом и Израилем; с 1967 по 1982 год занят Израилем.',
    },
    wikipedia: 'Sinai Peninsula',
  },
  {
    id: 'sinjar',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Sinjar', ru: 'Синджар' },
    aliases: {
      en: ['Shingal'],
      ru: ['Шингал'],
    },
    definition: {
      en: 'District in northern Iraq, home of Yazidis, attacked by Islamic State in August 2014.',
      ru: 'Район на севере Ирака, где живут езиды; в августе 2014 года на него напало «Исламское государство».',
    },
    wikipedia: 'Sinjar',
  },
  {
    id: 'sirte',
    kind: 'place',
    of: 'libya',
    name: { en: 'Sirte', ru: 'Сирт' },
    definition: {
      en: 'City on the coast of Libya between its west and east.',
      ru: 'Город на побережье Ливии между её западом и востоком.',
    },
    wikipedia: 'Sirte',
  },
  {
    id: 'sloviansk',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Sloviansk', ru: 'Славянск' },
    aliases: {
      en: ['Slavyansk', 'Slovyansk'],
    },
    definition: {
      en: "City in Ukraine's Donetsk region, held by pro-Russian fighters from April to July 2014.",
      ru: 'Город в Донецкой области Украины, в апреле — июле 2014 года удерживался пророссийскими отрядами.',
    },
    wikipedia: 'Sloviansk',
  },
  {
    id: 'snake-island',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Snake Island', ru: 'остров Змеиный' },
    aliases: {
      en: ['Zmiinyi Island'],
      ru: ['Змеиный остров'],
    },
    definition: {
      en: 'Ukrainian island in the Black Sea near the Danube delta; held by Russia from February to June 2022.',
      ru: 'Украинский остров в Чёрном море у дельты Дуная; с февраля по июнь 2022 года занят Россией.',
    },
    wikipedia: 'Snake Island (Ukraine)',
  },
  {
    id: 'sochi',
    kind: 'place',
    of: 'russia',
    name: { en: 'Sochi', ru: 'Сочи' },
    aliases: {
      ru: ['~сочинский'],
    },
    definition: {
      en: 'Russian resort on the Black Sea, host of the 2014 Winter Olympics and of many summits.',
      ru: 'Российский курорт на Чёрном море, место зимней Олимпиады 2014 года и многих саммитов.',
    },
    wikipedia: 'Sochi',
  },
  {
    id: 'socotra',
    kind: 'place',
    of: 'yemen',
    name: { en: 'Socotra', ru: 'Сокотра' },
    definition: {
      en: 'Yemeni island off the Horn of Africa.',
      ru: 'Йеменский остров близ Африканского Рога.',
    },
    wikipedia: 'Socotra',
  },
  {
    id: 'south-america',
    kind: 'place',
    name: { en: 'South America', ru: 'Южная Америка' },
    aliases: {
      en: ['~South American', '~South Americans'],
      ru: ['~южноамериканский'],
    },
    definition: {
      en: 'Continent south of Panama, with twelve states, among them Brazil and Argentina.',
      ru: 'Материк к югу от Панамы с двенадцатью государствами, среди них Бразилия и Аргентина.',
    },
    wikipedia: 'South America',
  },
  {
    id: 'south-asia',
    kind: 'place',
    name: { en: 'South Asia', ru: 'Южная Азия' },
    aliases: {
      en: ['Indian subcontinent', '~South Asian', '~South Asians'],
      ru: ['Индийский субконтинент', 'Индостан', '~южноазиатский'],
    },
    definition: {
      en: 'Region of India, Pakistan, Bangladesh, Nepal, Bhutan, Sri Lanka and the Maldives; often with Afghanistan.',
      ru: 'Регион Индии, Пакистана, Бангладеш, Непала, Бутана, Шри-Ланки и Мальдив; часто с Афганистаном.',
    },
    wikipedia: 'South Asia',
  },
  {
    id: 'south-caucasus',
    kind: 'place',
    name: { en: 'South Caucasus', ru: 'Южный Кавказ' },
    aliases: {
      en: ['Southern Caucasus', 'Transcaucasia', 'Transcaucasus', '~South Caucasian', '~Transcaucasian'],
      ru: ['Закавказье', '~южнокавказский', '~закавказский'],
    },
    definition: {
      en: 'Region between the Black Sea and the Caspian: Armenia, Azerbaijan and Georgia.',
      ru: 'Регион между Чёрным и Каспийским морями: Азербайджан, Армения и Грузия.',
    },
    wikipedia: 'South Caucasus',
  },
  {
    id: 'south-china-sea',
    kind: 'place',
    name: { en: 'South China Sea', ru: 'Южно-Китайское море' },
    aliases: {
      ru: ['ЮКМ'],
    },
    definition: {
      en: 'Sea between China, Vietnam, the Philippines and Malaysia; its islands and waters are disputed among its shores.',
      ru: 'Море между Китаем, Вьетнамом, Филиппинами и Малайзией; прибрежные государства спорят о его островах и водах.',
    },
    wikipedia: 'South China Sea',
  },
  {
    id: 'south-pacific',
    kind: 'place',
    name: { en: 'South Pacific', ru: 'южная часть Тихого океана' },
    definition: {
      en: 'Southern part of the Pacific Ocean with its island states.',
      ru: 'Юг Тихого океана с островными государствами.',
    },
    wikipedia: 'Oceania',
  },
  {
    id: 'southeast-asia',
    kind: 'place',
    name: { en: 'Southeast Asia', ru: 'Юго-Восточная Азия' },
    aliases: {
      en: ['South-East Asia', 'South East Asia', 'Southeastern Asia', '~Southeast Asian', '~Southeast Asians', '~South-East Asian'],
      ru: ['ЮВА'],
    },
    definition: {
      en: 'Region from Myanmar to the Philippines and Indonesia, the area of ASEAN.',
      ru: 'Регион от Мьянмы до Филиппин и Индонезии, пространство АСЕАН.',
    },
    wikipedia: 'Southeast Asia',
  },
  {
    id: 'southern-africa',
    kind: 'place',
    name: { en: 'Southern Africa', ru: 'юг Африки' },
    aliases: {
      en: ['~Southern African'],
      ru: ['Южная часть Африки'],
    },
    definition: {
      en: 'Region of Africa south of the Congo and Tanzania, the area of SADC.',
      ru: 'Регион Африки к югу от Конго и Танзании, пространство САДК.',
    },
    wikipedia: 'Southern Africa',
  },
  {
    id: 'southern-cone',
    kind: 'place',
    name: { en: 'Southern Cone', ru: 'Южный конус' },
    definition: {
      en: 'South of South America: Argentina, Chile and Uruguay, often with Paraguay.',
      ru: 'Юг Южной Америки: Аргентина, Чили и Уругвай, часто с Парагваем.',
    },
    wikipedia: 'Southern Cone',
  },
  {
    id: 'southern-europe',
    kind: 'place',
    name: { en: 'Southern Europe', ru: 'Южная Европа' },
    aliases: {
      en: ['~Southern European', '~Southern Europeans'],
      ru: ['~южноевропейский'],
    },
    definition: {
      en: 'European states on the Mediterranean, with Portugal.',
      ru: 'Европейские страны Средиземноморья и Португалия.',
    },
    wikipedia: 'Southern Europe',
  },
  {
    id: 'southern-lebanon',
    kind: 'place',
    of: 'lebanon',
    name: { en: 'southern Lebanon', ru: 'Южный Ливан' },
    aliases: {
      en: ['South Lebanon'],
      ru: ['юг Ливана'],
    },
    definition: {
      en: 'South of Lebanon, stronghold of Hezbollah and area of the UN force UNIFIL.',
      ru: 'Юг Ливана, опора «Хезболлы» и район действий сил ООН (ВСООНЛ).',
    },
    wikipedia: 'Southern Lebanon',
  },
  {
    id: 'spratly-islands',
    kind: 'place',
    name: { en: 'Spratly Islands', ru: 'острова Спратли' },
    aliases: {
      en: ['Spratlys', 'Spratly', 'Nansha Islands'],
      ru: ['Спратли', 'архипелаг Спратли', 'Наньша'],
    },
    definition: {
      en: 'Islands and reefs in the South China Sea claimed by China, Taiwan, Vietnam, the Philippines, Malaysia and Brunei.',
      ru: 'Острова и рифы в Южно-Китайском море, на которые претендуют Китай, Тайвань, Вьетнам, Филиппины, Малайзия и Бруней.',
    },
    wikipedia: 'Spratly Islands',
  },
  {
    id: 'stepanakert',
    kind: 'place',
    of: 'azerbaijan',
    name: { en: 'Stepanakert', ru: 'Степанакерт' },
    aliases: {
      en: ['Khankendi', 'Xankəndi'],
      ru: ['Ханкенди'],
    },
    definition: {
      en: "Main city of Nagorno-Karabakh (Khankendi in Azerbaijani); under Azerbaijan's control since September 2023.",
      ru: 'Главный город Нагорного Карабаха (по-азербайджански Ханкенди); с сентября 2023 года под контролем Азербайджана.',
    },
    wikipedia: 'Stepanakert',
  },
  {
    id: 'strait-of-gibraltar',
    kind: 'place',
    name: { en: 'Strait of Gibraltar', ru: 'Гибралтарский пролив' },
    definition: {
      en: 'Strait between Spain and Morocco, joining the Atlantic and the Mediterranean.',
      ru: 'Пролив между Испанией и Марокко, соединяет Атлантику и Средиземное море.',
    },
    wikipedia: 'Strait of Gibraltar',
  },
  {
    id: 'strait-of-hormuz',
    kind: 'place',
    name: { en: 'Strait of Hormuz', ru: 'Ормузский пролив' },
    aliases: {
      en: ['Hormuz', 'Hormuz Strait', 'Straits of Hormuz'],
      ru: ['Ормуз'],
    },
    definition: {
      en: "Strait between Iran and Oman, the way out of the Persian Gulf; about a fifth of the world's oil passed through it in 2024.",
      ru: 'Пролив между Ираном и Оманом, выход из Персидского залива; в 2024 году через него шла примерно пятая часть мировой нефти.',
    },
    wikipedia: 'Strait of Hormuz',
  },
  {
    id: 'strait-of-malacca',
    kind: 'place',
    name: { en: 'Strait of Malacca', ru: 'Малаккский пролив' },
    aliases: {
      en: ['Malacca Strait', 'Straits of Malacca', '?Malacca'],
      ru: ['?Малакка'],
    },
    definition: {
      en: "Strait between Malaysia, Singapore and Indonesia, among the world's busiest shipping routes.",
      ru: 'Пролив между Малайзией, Сингапуром и Индонезией, один из самых загруженных морских путей мира.',
    },
    wikipedia: 'Strait of Malacca',
  },
  {
    id: 'strasbourg',
    kind: 'place',
    of: 'france',
    name: { en: 'Strasbourg', ru: 'Страсбург' },
    aliases: {
      ru: ['~страсбургский'],
    },
    definition: {
      en: 'French city, seat of the Council of Europe, its court of human rights and the European Parliament.',
      ru: 'Французский город, место Совета Европы, его суда по правам человека и Европарламента.',
    },
    wikipedia: 'Strasbourg',
  },
  {
    id: 'sub-saharan-africa',
    kind: 'place',
    name: { en: 'Sub-Saharan Africa', ru: 'Африка южнее Сахары' },
    aliases: {
      en: ['Subsaharan Africa', '~Sub-Saharan'],
      ru: ['Африка к югу от Сахары', 'Тропическая Африка', 'Субсахарская Африка'],
    },
    definition: {
      en: 'African states south of the Sahara.',
      ru: 'Государства Африки к югу от Сахары.',
    },
    wikipedia: 'Sub-Saharan Africa',
  },
  {
    id: 'subic-bay',
    kind: 'place',
    of: 'philippines',
    name: { en: 'Subic Bay', ru: 'Субик-Бей' },
    aliases: {
      en: ['Subic'],
    },
    definition: {
      en: 'Bay in the Philippines with a US naval base until 1992.',
      ru: 'Бухта на Филиппинах, где до 1992 года была база ВМС США.',
    },
    wikipedia: 'Subic Bay',
  },
  {
    id: 'suez-canal',
    kind: 'place',
    of: 'egypt',
    name: { en: 'Suez Canal', ru: 'Суэцкий канал' },
    aliases: {
      en: ['Suez'],
      ru: ['Суэц', '~суэцкий'],
    },
    definition: {
      en: 'Canal in Egypt between the Mediterranean and the Red Sea, opened in 1869.',
      ru: 'Канал в Египте между Средиземным и Красным морями, открыт в 1869 году.',
    },
    wikipedia: 'Suez Canal',
  },
  {
    id: 'sukhumi',
    kind: 'place',
    of: 'abkhazia',
    seat: true,
    name: { en: 'Sukhumi', ru: 'Сухуми' },
    aliases: {
      en: ['Sokhumi', 'Sukhum'],
      ru: ['Сухум', '~сухумский'],
    },
    definition: {
      en: 'Main city of Abkhazia; the name also stands for its authorities.',
      ru: 'Главный город Абхазии; название обозначает и её власти.',
    },
    wikipedia: 'Sukhumi',
  },
  {
    id: 'sulaymaniyah',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Sulaymaniyah', ru: 'Сулеймания' },
    aliases: {
      en: ['Sulaimaniyah', 'Sulaimani'],
    },
    definition: {
      en: 'Second city of the Kurdistan Region of Iraq, stronghold of the PUK.',
      ru: 'Второй город Иракского Курдистана, опора Патриотического союза Курдистана.',
    },
    wikipedia: 'Sulaymaniyah',
  },
  {
    id: 'suwalki-gap',
    kind: 'place',
    name: { en: 'Suwałki Gap', ru: 'Сувалкский коридор' },
    aliases: {
      en: ['Suwalki Gap', 'Suwalki corridor', 'Suwałki corridor'],
      ru: ['Сувалкский перешеек'],
    },
    definition: {
      en: 'Strip of the Polish-Lithuanian border between Belarus and Kaliningrad.',
      ru: 'Полоса польско-литовской границы между Белоруссией и Калининградской областью.',
    },
    wikipedia: 'Suwałki Gap',
  },
  {
    id: 'suwayda',
    kind: 'place',
    of: 'syria',
    name: { en: 'Suwayda', ru: 'Эс-Сувейда' },
    aliases: {
      en: ['Sweida', 'As-Suwayda', 'Suweida'],
      ru: ['Сувейда'],
    },
    definition: {
      en: 'City and province in southern Syria with a Druze majority; site of fighting in July 2025.',
      ru: 'Город и провинция на юге Сирии с друзским большинством; место боёв в июле 2025 года.',
    },
    wikipedia: 'Suwayda',
  },
  {
    id: 'syr-darya',
    kind: 'place',
    name: { en: 'Syr Darya', ru: 'Сырдарья' },
    aliases: {
      en: ['Syrdarya', 'Syr-Darya', 'Jaxartes'],
    },
    definition: {
      en: 'River from Kyrgyzstan through Uzbekistan and Tajikistan to Kazakhstan.',
      ru: 'Река из Кыргызстана через Узбекистан и Таджикистан в Казахстан.',
    },
    wikipedia: 'Syr Darya',
  },
  {
    id: 'taiwan-strait',
    kind: 'place',
    name: { en: 'Taiwan Strait', ru: 'Тайваньский пролив' },
    aliases: {
      en: ['Taiwan Straits', 'Formosa Strait', '?the Strait', '~Cross-Strait'],
      ru: ['Формозский пролив'],
    },
    definition: {
      en: 'Strait about 180 km wide between mainland China and Taiwan.',
      ru: 'Пролив шириной около 180 км между материковым Китаем и Тайванем.',
    },
    wikipedia: 'Taiwan Strait',
  },
  {
    id: 'tartus',
    kind: 'place',
    of: 'syria',
    name: { en: 'Tartus', ru: 'Тартус' },
    aliases: {
      en: ['Tartous'],
    },
    definition: {
      en: 'Syrian port with a Soviet, later Russian, naval facility since 1971.',
      ru: 'Сирийский порт, с 1971 года место базирования советского и российского флота.',
    },
    wikipedia: 'Tartus',
  },
  {
    id: 'tel-aviv',
    kind: 'place',
    of: 'israel',
    seat: true,
    name: { en: 'Tel Aviv', ru: 'Тель-Авив' },
    aliases: {
      en: ['Tel Aviv-Yafo'],
    },
    definition: {
      en: 'Largest metropolis of Israel with most foreign embassies; the name at times stands for the Israeli government, seated in Jerusalem.',
      ru: 'Крупнейшая агломерация Израиля, где большинство посольств; название порой обозначает правительство страны, находящееся в Иерусалиме.',
    },
    wikipedia: 'Tel Aviv',
  },
  {
    id: 'temple-mount',
    kind: 'place',
    name: { en: 'Temple Mount', ru: 'Храмовая гора' },
    aliases: {
      en: ['Haram al-Sharif', 'al-Aqsa', 'Al-Aqsa Mosque'],
      ru: ['Аль-Акса', 'мечеть Аль-Акса', 'Харам аш-Шариф'],
    },
    definition: {
      en: "Hill in Jerusalem's Old City, holy to Jews and Muslims, with the al-Aqsa mosque.",
      ru: 'Холм в Старом городе Иерусалима, святыня иудеев и мусульман, с мечетью Аль-Акса.',
    },
    wikipedia: 'Temple Mount',
  },
  {
    id: 'tengiz',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Tengiz', ru: 'Тенгиз' },
    aliases: {
      en: ['Tengiz oil field', 'Tengiz Field'],
      ru: ['месторождение Тенгиз', '~тенгизский'],
    },
    definition: {
      en: 'Oil field in western Kazakhstan, run by a consortium led by Chevron.',
      ru: 'Нефтяное месторождение на западе Казахстана, разрабатывается консорциумом во главе с Chevron.',
    },
    wikipedia: 'Tengiz Field',
  },
  {
    id: 'termez',
    kind: 'place',
    of: 'uzbekistan',
    name: { en: 'Termez', ru: 'Термез' },
    aliases: {
      en: ['Termiz'],
      ru: ['~термезский'],
    },
    definition: {
      en: 'Uzbek city on the Amu Darya at the Afghan border.',
      ru: 'Узбекский город на Амударье у афганской границы.',
    },
    wikipedia: 'Termez',
  },
  {
    id: 'tian-shan',
    kind: 'place',
    name: { en: 'Tian Shan', ru: 'Тянь-Шань' },
    aliases: {
      en: ['Tien Shan'],
      ru: ['~тянь-шаньский'],
    },
    definition: {
      en: 'Mountain range in Kyrgyzstan, Kazakhstan and China.',
      ru: 'Горная система в Кыргызстане, Казахстане и Китае.',
    },
    wikipedia: 'Tian Shan',
  },
  {
    id: 'tianjin',
    kind: 'place',
    of: 'china',
    name: { en: 'Tianjin', ru: 'Тяньцзинь' },
    definition: {
      en: 'Port near Beijing, host of the SCO summit of 2025.',
      ru: 'Порт близ Пекина, место саммита ШОС 2025 года.',
    },
    wikipedia: 'Tianjin',
  },
  {
    id: 'tigray',
    kind: 'place',
    of: 'ethiopia',
    name: { en: 'Tigray', ru: 'Тыграй' },
    aliases: {
      en: ['Tigray Region', '~Tigrayan', '~Tigrayans'],
      ru: ['Тиграй', '~тыграйский', '~тыграйцы', '~тиграйский'],
    },
    definition: {
      en: 'Region in northern Ethiopia, at war with the federal government from November 2020 to November 2022.',
      ru: 'Регион на севере Эфиопии, воевавший с федеральными властями с ноября 2020 по ноябрь 2022 года.',
    },
    wikipedia: 'Tigray Region',
  },
  {
    id: 'tigris',
    kind: 'place',
    name: { en: 'Tigris', ru: 'Тигр (река)' },
    aliases: {
      ru: ['река Тигр'],
    },
    definition: {
      en: 'River from Turkey to Iraq.',
      ru: 'Река из Турции в Ирак.',
    },
    wikipedia: 'Tigris',
  },
  {
    id: 'tiraspol',
    kind: 'place',
    of: 'transnistria',
    seat: true,
    name: { en: 'Tiraspol', ru: 'Тирасполь' },
    aliases: {
      ru: ['~тираспольский'],
    },
    definition: {
      en: 'Main city of Transnistria; the name also stands for its authorities, which no UN member recognises.',
      ru: 'Главный город Приднестровья; название обозначает и его власти, не признанные ни одним членом ООН.',
    },
    wikipedia: 'Tiraspol',
  },
  {
    id: 'tobruk',
    kind: 'place',
    of: 'libya',
    name: { en: 'Tobruk', ru: 'Тобрук' },
    definition: {
      en: 'Port in eastern Libya, seat of the House of Representatives since 2014.',
      ru: 'Порт на востоке Ливии, с 2014 года место работы Палаты представителей.',
    },
    wikipedia: 'Tobruk',
  },
  {
    id: 'transylvania',
    kind: 'place',
    of: 'romania',
    name: { en: 'Transylvania', ru: 'Трансильвания' },
    aliases: {
      en: ['~Transylvanian'],
    },
    definition: {
      en: 'Region of Romania with a Hungarian minority, Hungarian until 1918–1920.',
      ru: 'Область Румынии с венгерским меньшинством, до 1918–1920 годов в Венгрии.',
    },
    wikipedia: 'Transylvania',
  },
  {
    id: 'trieste',
    kind: 'place',
    of: 'italy',
    name: { en: 'Trieste', ru: 'Триест' },
    definition: {
      en: 'Italian port on the Adriatic.',
      ru: 'Итальянский порт на Адриатике.',
    },
    wikipedia: 'Trieste',
  },
  {
    id: 'tskhinvali',
    kind: 'place',
    of: 'south-ossetia',
    seat: true,
    name: { en: 'Tskhinvali', ru: 'Цхинвали' },
    aliases: {
      ru: ['Цхинвал', '~цхинвальский'],
    },
    definition: {
      en: 'Main city of South Ossetia; the name also stands for its authorities.',
      ru: 'Главный город Южной Осетии; название обозначает и её власти.',
    },
    wikipedia: 'Tskhinvali',
  },
  {
    id: 'turkestan',
    kind: 'place',
    name: { en: 'Turkestan', ru: 'Туркестан' },
    aliases: {
      en: ['Russian Turkestan', 'Western Turkestan'],
      ru: ['Русский Туркестан', '~туркестанский'],
    },
    definition: {
      en: 'Historical name of Central Asia; from 1867 to 1918 a governorate-general of the Russian Empire.',
      ru: 'Историческое название Средней Азии; с 1867 по 1918 год генерал-губернаторство Российской империи.',
    },
    wikipedia: 'Turkestan',
  },
  {
    id: 'turkish-straits',
    kind: 'place',
    of: 'turkey',
    name: { en: 'Turkish Straits', ru: 'Черноморские проливы' },
    aliases: {
      en: ['Black Sea Straits', '?the Straits'],
      ru: ['турецкие проливы', '?Проливы'],
    },
    definition: {
      en: 'Bosphorus and Dardanelles, the way from the Black Sea to the Mediterranean; passage is ruled by the Montreux Convention of 1936.',
      ru: 'Босфор и Дарданеллы, путь из Чёрного моря в Средиземное; проход регулирует конвенция Монтрё 1936 года.',
    },
    wikipedia: 'Turkish Straits',
  },
  {
    id: 'turkistan',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Turkistan (city)', ru: 'Туркестан (город)' },
    aliases: {
      en: ['?Turkistan', '?Turkestan'],
      ru: ['?Туркестан', 'Туркестанская область'],
    },
    definition: {
      en: 'City in southern Kazakhstan with the shrine of Khoja Ahmed Yasawi; host of Turkic summits.',
      ru: 'Город на юге Казахстана с мавзолеем Ходжи Ахмеда Ясави; место саммитов тюркских государств.',
    },
    wikipedia: 'Turkistan (city)',
  },
  {
    id: 'turkmenbashi',
    kind: 'place',
    of: 'turkmenistan',
    name: { en: 'Türkmenbaşy', ru: 'порт Туркменбаши' },
    aliases: {
      en: ['?Turkmenbashi', 'Turkmenbashi port', 'port of Turkmenbashi', 'Krasnovodsk'],
      ru: ['?Туркменбаши', 'Красноводск'],
    },
    definition: {
      en: 'Port of Turkmenistan on the Caspian Sea.',
      ru: 'Порт Туркменистана на Каспийском море.',
    },
    wikipedia: 'Türkmenbaşy, Turkmenistan',
  },
  {
    id: 'ulken',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Ulken', ru: 'Улькен' },
    aliases: {
      ru: ['Ульken'],
    },
    definition: {
      en: "Village on Lake Balkhash, site chosen for Kazakhstan's first nuclear power plant.",
      ru: 'Посёлок на озере Балхаш, выбранный для первой АЭС Казахстана.',
    },
    wikipedia: 'Ülken',
  },
  {
    id: 'urals',
    kind: 'place',
    of: 'russia',
    name: { en: 'Urals', ru: 'Урал' },
    aliases: {
      en: ['Ural Mountains'],
      ru: ['Уральские горы', '~уральский'],
    },
    definition: {
      en: 'Mountains in Russia taken as the border of Europe and Asia, with an industrial region.',
      ru: 'Горы в России, граница Европы и Азии, и промышленный район вокруг.',
    },
    wikipedia: 'Ural (region)',
  },
  {
    id: 'urumqi',
    kind: 'place',
    of: 'china',
    name: { en: 'Ürümqi', ru: 'Урумчи' },
    aliases: {
      en: ['Urumqi', 'Urumchi'],
    },
    definition: {
      en: 'Capital of Xinjiang in northwestern China.',
      ru: 'Центр Синьцзяна на северо-западе Китая.',
    },
    wikipedia: 'Ürümqi',
  },
  {
    id: 'ust-kamenogorsk',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Oskemen', ru: 'Усть-Каменогорск' },
    aliases: {
      en: ['Ust-Kamenogorsk', 'Öskemen'],
      ru: ['Оскемен'],
    },
    definition: {
      en: 'City in eastern Kazakhstan with metallurgy and a nuclear fuel plant.',
      ru: 'Город на востоке Казахстана с металлургией и заводом ядерного топлива.',
    },
    wikipedia: 'Oskemen',
  },
  {
    id: 'varna',
    kind: 'place',
    of: 'bulgaria',
    name: { en: 'Varna', ru: 'Варна' },
    definition: {
      en: 'Bulgarian port on the Black Sea.',
      ru: 'Болгарский порт на Чёрном море.',
    },
    wikipedia: 'Varna',
  },
  {
    id: 'versailles',
    kind: 'place',
    of: 'france',
    name: { en: 'Versailles', ru: 'Версаль' },
    aliases: {
      ru: ['~версальский'],
    },
    definition: {
      en: 'Palace near Paris where the peace treaty with Germany was signed in 1919.',
      ru: 'Дворец под Парижем, где в 1919 году подписан мирный договор с Германией.',
    },
    wikipedia: 'Palace of Versailles',
  },
  {
    id: 'vladivostok',
    kind: 'place',
    of: 'russia',
    name: { en: 'Vladivostok', ru: 'Владивосток' },
    aliases: {
      ru: ['~владивостокский'],
    },
    definition: {
      en: 'Port in the Russian Far East, base of the Pacific Fleet and host of the Eastern Economic Forum.',
      ru: 'Порт на Дальнем Востоке России, база Тихоокеанского флота и место Восточного экономического форума.',
    },
    wikipedia: 'Vladivostok',
  },
  {
    id: 'volga',
    kind: 'place',
    of: 'russia',
    name: { en: 'Volga', ru: 'Волга' },
    aliases: {
      en: ['Volga River', 'Volga region'],
      ru: ['Поволжье', '~поволжский'],
    },
    definition: {
      en: 'Longest river of Europe, in Russia, flowing into the Caspian Sea.',
      ru: 'Самая длинная река Европы, в России, впадает в Каспийское море.',
    },
    wikipedia: 'Volga',
  },
  {
    id: 'wakhan-corridor',
    kind: 'place',
    of: 'afghanistan',
    name: { en: 'Wakhan Corridor', ru: 'Ваханский коридор' },
    aliases: {
      en: ['Wakhan'],
      ru: ['Вахан'],
    },
    definition: {
      en: 'Strip of Afghanistan between Tajikistan and Pakistan that reaches the Chinese border.',
      ru: 'Полоса Афганистана между Таджикистаном и Пакистаном, доходящая до границы с Китаем.',
    },
    wikipedia: 'Wakhan Corridor',
  },
  {
    id: 'wall-street',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Wall Street', ru: 'Уолл-стрит' },
    definition: {
      en: 'Street in New York with the stock exchange; the name also stands for American finance.',
      ru: 'Улица в Нью-Йорке, где находится биржа; название обозначает и финансовый мир США.',
    },
    wikipedia: 'Wall Street',
  },
  {
    id: 'west-africa',
    kind: 'place',
    name: { en: 'West Africa', ru: 'Западная Африка' },
    aliases: {
      en: ['Western Africa', '~West African', '~West Africans'],
      ru: ['~западноафриканский'],
    },
    definition: {
      en: 'Region of Africa from Senegal and Mauritania to Nigeria and Niger.',
      ru: 'Регион Африки от Сенегала и Мавритании до Нигерии и Нигера.',
    },
    wikipedia: 'West Africa',
  },
  {
    id: 'west-asia',
    kind: 'place',
    name: { en: 'West Asia', ru: 'Западная Азия' },
    aliases: {
      en: ['Western Asia', 'Southwest Asia', '~West Asian'],
      ru: ['Юго-Западная Азия', 'Передняя Азия'],
    },
    definition: {
      en: 'Region from Turkey and the Levant to Iran and Arabia; in India and at the UN used for much of the Middle East.',
      ru: 'Регион от Турции и Леванта до Ирана и Аравии; в Индии и ООН так называют большую часть Ближнего Востока.',
    },
    wikipedia: 'West Asia',
  },
  {
    id: 'west-philippine-sea',
    kind: 'place',
    name: { en: 'West Philippine Sea', ru: 'Западно-Филиппинское море' },
    definition: {
      en: "Philippine name for the country's waters in the South China Sea.",
      ru: 'Филиппинское название вод страны в Южно-Китайском море.',
    },
    wikipedia: 'West Philippine Sea',
  },
  {
    id: 'western-balkans',
    kind: 'place',
    name: { en: 'Western Balkans', ru: 'Западные Балканы' },
    aliases: {
      en: ['Western Balkan states', 'Western Balkan countries', '~Western Balkan'],
      ru: ['~западнобалканский'],
    },
    definition: {
      en: 'Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia and Serbia: the Balkan states outside the EU.',
      ru: 'Албания, Босния и Герцеговина, Косово, Северная Македония, Сербия и Черногория: Балканы вне ЕС.',
    },
    wikipedia: 'Western Balkans',
  },
  {
    id: 'western-europe',
    kind: 'place',
    name: { en: 'Western Europe', ru: 'Западная Европа' },
    aliases: {
      en: ['~Western European', '~West European', '~Western Europeans', '~West Europeans'],
      ru: ['~западноевропейский'],
    },
    definition: {
      en: 'Western part of Europe; in the Cold War the states outside the Soviet bloc.',
      ru: 'Запад Европы; в холодную войну — страны вне советского блока.',
    },
    wikipedia: 'Western Europe',
  },
  {
    id: 'western-hemisphere',
    kind: 'place',
    name: { en: 'Western Hemisphere', ru: 'Западное полушарие' },
    definition: {
      en: 'The Americas and their waters, as a region of US policy.',
      ru: 'Америка с прилегающими водами как регион политики США.',
    },
    wikipedia: 'Western Hemisphere',
  },
  {
    id: 'wuhan',
    kind: 'place',
    of: 'china',
    name: { en: 'Wuhan', ru: 'Ухань' },
    aliases: {
      ru: ['~уханьский'],
    },
    definition: {
      en: 'City in central China where COVID-19 was first identified in December 2019.',
      ru: 'Город в центре Китая, где в декабре 2019 года впервые выявили COVID-19.',
    },
    wikipedia: 'Wuhan',
  },
  {
    id: 'xian',
    kind: 'place',
    of: 'china',
    name: { en: "Xi'an", ru: 'Сиань' },
    aliases: {
      en: ['Xian'],
    },
    definition: {
      en: 'City in central China, ancient end of the Silk Road, host of the first China–Central Asia summit of 2023.',
      ru: 'Город в центре Китая, древний конец Шёлкового пути, место саммита Китай — Центральная Азия 2023 года.',
    },
    wikipedia: "Xi'an",
  },
  {
    id: 'xinjiang',
    kind: 'place',
    of: 'china',
    name: { en: 'Xinjiang', ru: 'Синьцзян' },
    full: { en: 'Xinjiang Uyghur Autonomous Region', ru: 'Синьцзян-Уйгурский автономный район' },
    aliases: {
      en: ['Sinkiang'],
      ru: ['СУАР'],
    },
    definition: {
      en: 'Autonomous region in northwest China, on the borders with Kazakhstan, Kyrgyzstan and Tajikistan; home of the Uyghurs.',
      ru: 'Автономный район на северо-западе Китая у границ с Казахстаном, Кыргызстаном и Таджикистаном; родина уйгуров.',
    },
    wikipedia: 'Xinjiang',
  },
  {
    id: 'yangon',
    kind: 'place',
    of: 'myanmar',
    name: { en: 'Yangon', ru: 'Янгон' },
    aliases: {
      en: ['Rangoon'],
      ru: ['Рангун'],
    },
    definition: {
      en: 'Largest city of Myanmar, the capital until 2006; called Rangoon before 1989.',
      ru: 'Крупнейший город Мьянмы, столица до 2006 года; до 1989 года — Рангун.',
    },
    wikipedia: 'Yangon',
  },
  {
    id: 'yellow-sea',
    kind: 'place',
    name: { en: 'Yellow Sea', ru: 'Жёлтое море' },
    aliases: {
      en: ['?West Sea'],
    },
    definition: {
      en: 'Sea between China and the Korean Peninsula.',
      ru: 'Море между Китаем и Корейским полуостровом.',
    },
    wikipedia: 'Yellow Sea',
  },
  {
    id: 'yonaguni',
    kind: 'place',
    of: 'japan',
    name: { en: 'Yonaguni', ru: 'Йонагуни' },
    definition: {
      en: 'Westernmost island of Japan, about 110 km from Taiwan.',
      ru: 'Самый западный остров Японии, примерно в 110 км от Тайваня.',
    },
    wikipedia: 'Yonaguni',
  },
  {
    id: 'yongbyon',
    kind: 'place',
    of: 'north-korea',
    name: { en: 'Yongbyon', ru: 'Йонбён' },
    aliases: {
      en: ['Nyongbyon'],
      ru: ['Йонбен', 'Нёнбён'],
    },
    definition: {
      en: 'Main nuclear research and production site of North Korea.',
      ru: 'Главный центр ядерных исследований и производства КНДР.',
    },
    wikipedia: 'Nyongbyon Nuclear Scientific Research Center',
  },
  {
    id: 'zakarpattia',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Zakarpattia', ru: 'Закарпатье' },
    aliases: {
      en: ['Transcarpathia', 'Zakarpattia Oblast'],
      ru: ['Закарпатская область', '~закарпатский'],
    },
    definition: {
      en: 'Region in the west of Ukraine with a Hungarian minority.',
      ru: 'Область на западе Украины с венгерским меньшинством.',
    },
    wikipedia: 'Zakarpattia Oblast',
  },
  {
    id: 'zaporizhzhia',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Zaporizhzhia', ru: 'Запорожье' },
    aliases: {
      en: ['Zaporizhzhya', 'Zaporozhye', 'Zaporizhzhia Oblast', 'Zaporizhzhia region'],
      ru: ['Запорожская область', '~запорожский'],
    },
    definition: {
      en: 'City and region in southeastern Ukraine; Russia holds most of the region and declared it annexed in 2022, Ukraine holds the city.',
      ru: 'Город и область на юго-востоке Украины; Россия держит большую часть области и в 2022 году объявила её своей, город — за Украиной.',
    },
    wikipedia: 'Zaporizhzhia',
  },
  {
    id: 'zaporizhzhia-nuclear-power-plant',
    kind: 'place',
    of: 'ukraine',
    name: { en: 'Zaporizhzhia Nuclear Power Plant', ru: 'Запорожская АЭС' },
    aliases: {
      en: ['Zaporizhzhia nuclear plant', 'Zaporizhzhya Nuclear Power Plant', 'Zaporizhzhia plant', 'ZNPP'],
      ru: ['Запорожская атомная электростанция', 'ЗАЭС'],
    },
    definition: {
      en: "Europe's largest nuclear power plant, in Enerhodar, Ukraine; under Russian control since March 2022.",
      ru: 'Крупнейшая в Европе атомная электростанция в Энергодаре, Украина; с марта 2022 года под контролем России.',
    },
    wikipedia: 'Zaporizhzhia Nuclear Power Plant',
  },
  {
    id: 'zhanaozen',
    kind: 'place',
    of: 'kazakhstan',
    name: { en: 'Zhanaozen', ru: 'Жанаозен' },
    aliases: {
      en: ['Janaozen'],
      ru: ['Новый Узень', '~жанаозенский'],
    },
    definition: {
      en: 'Oil town in western Kazakhstan where police shot strikers in December 2011; the protests of January 2022 began there.',
      ru: 'Город нефтяников на западе Казахстана, где в декабре 2011 года полиция стреляла в бастующих; здесь начались протесты января 2022-го.',
    },
    wikipedia: 'Zhanaozen',
  },
  {
    id: 'zurich',
    kind: 'place',
    of: 'switzerland',
    name: { en: 'Zurich', ru: 'Цюрих' },
    aliases: {
      en: ['Zürich'],
      ru: ['~цюрихский'],
    },
    definition: {
      en: 'Largest city of Switzerland and its financial centre.',
      ru: 'Крупнейший город Швейцарии, её финансовый центр.',
    },
    wikipedia: 'Zurich',
  },
];
