// Wars, upheavals and other events that articles refer to by name.
import type { Entry } from '../model.ts';

export const events: readonly Entry[] = [
  {
    id: '2008-financial-crisis',
    kind: 'event',
    name: { en: '2008 financial crisis', ru: 'мировой финансовый кризис 2008 года' },
    aliases: {
      en: [
        'global financial crisis', 'Great Recession', 'financial crisis of 2008', '2007-2008 financial crisis',
        '2008-2009 financial crisis', '2008 crisis', '?financial crisis',
      ],
      ru: [
        'мировой финансовый кризис', 'глобальный финансовый кризис', 'финансовый кризис 2008 года', 'кризис 2008 года', 'Великая рецессия',
      ],
    },
    definition: {
      en: 'Banking crisis of 2007–2009, begun in the US housing market; the failure of Lehman Brothers in September 2008 spread it over the world.',
      ru: 'Банковский кризис 2007–2009 годов, начавшийся на рынке жилья США; банкротство Lehman Brothers в сентябре 2008 года разнесло его по миру.',
    },
    wikipedia: '2008 financial crisis',
  },
  {
    id: 'able-archer-83',
    kind: 'event',
    name: { en: 'Able Archer 83', ru: 'Эйбл Арчер 83' },
    aliases: {
      en: ['Able Archer', 'Able Archer exercise'],
      ru: ['Able Archer 83', 'учения Able Archer'],
    },
    definition: {
      en: 'NATO exercise of November 1983 on the use of nuclear weapons that Soviet leaders may have taken for cover for a real attack.',
      ru: 'Учения НАТО в ноябре 1983 года по применению ядерного оружия, которые в Москве могли принять за прикрытие настоящего удара.',
    },
    wikipedia: 'Able Archer 83',
  },
  {
    id: 'alaska-summit-2025',
    kind: 'event',
    name: { en: '2025 Alaska summit', ru: 'Саммит на Аляске 2025 года' },
    aliases: {
      en: [
        'Alaska summit', 'Anchorage summit', 'Trump-Putin summit in Alaska', '?Trump–Putin summit', '?Putin-Trump summit',
        '?Alaska meeting', 'spirit of Anchorage',
      ],
      ru: ['саммит на Аляске', 'саммит в Анкоридже', '?встреча на Аляске', 'встреча Путина и Трампа на Аляске', 'дух Анкориджа'],
    },
    definition: {
      en: 'Meeting of Presidents Donald Trump and Vladimir Putin in Anchorage on 15 August 2025 on the war in Ukraine.',
      ru: 'Встреча президентов Дональда Трампа и Владимира Путина в Анкоридже 15 августа 2025 года о войне на Украине.',
    },
    wikipedia: '2025 Russia–United States summit',
  },
  {
    id: 'algerian-war',
    kind: 'event',
    name: { en: 'Algerian War', ru: 'война за независимость Алжира' },
    aliases: {
      en: ['Algerian War of Independence', "Algeria's war of independence", 'Algerian Revolution'],
      ru: ['Алжирская война', 'алжирская война', 'война в Алжире', 'Война за независимость Алжира'],
    },
    definition: {
      en: 'War of 1954–1962 by which Algeria won independence from France.',
      ru: 'Война 1954–1962 годов, в которой Алжир добился независимости от Франции.',
    },
    wikipedia: 'Algerian War',
  },
  {
    id: 'andijan-unrest',
    kind: 'event',
    of: 'uzbekistan',
    name: { en: 'Andijan unrest', ru: 'Андижанские события' },
    aliases: {
      en: ['Andijan massacre', 'Andijan events', 'Andijan uprising', '2005 Andijan unrest', 'events in Andijan', 'Andijon massacre'],
      ru: ['события в Андижане', 'андижанские события', 'Андижанское восстание', 'расстрел в Андижане'],
    },
    definition: {
      en: 'Violence in Andijan, Uzbekistan, on 13 May 2005: officially 187 dead, by other accounts several hundred.',
      ru: 'Кровопролитие в Андижане (Узбекистан) 13 мая 2005 года: по официальным данным 187 погибших, по другим — несколько сотен.',
    },
    wikipedia: 'Andijan massacre',
  },
  {
    id: 'annexation-of-crimea',
    kind: 'event',
    name: { en: 'Annexation of Crimea', ru: 'присоединение Крыма' },
    full: { en: 'Annexation of Crimea by the Russian Federation', ru: 'присоединение Крыма к России' },
    aliases: {
      en: [
        'annexation of Crimea', 'Crimea annexation', 'Crimean annexation', 'Crimea crisis', 'seizure of Crimea', "Crimea's annexation",
        'Russian annexation of Crimea',
      ],
      ru: ['аннексия Крыма', 'Крымская весна', 'воссоединение Крыма с Россией', 'крымский кризис'],
    },
    definition: {
      en: "Russia's takeover of the peninsula from Ukraine in February–March 2014; the UN General Assembly declared the referendum there invalid.",
      ru: 'Переход полуострова от Украины под контроль России в феврале — марте 2014 года; Генассамблея ООН признала референдум недействительным.',
    },
    wikipedia: 'Annexation of Crimea by the Russian Federation',
  },
  {
    id: 'arab-spring',
    kind: 'event',
    name: { en: 'Arab Spring', ru: 'Арабская весна' },
    aliases: {
      en: ['Arab uprisings', 'Arab revolutions', 'Arab Awakening', 'Arab revolts'],
      ru: ['арабская весна', 'арабские революции', 'арабские восстания'],
    },
    definition: {
      en: 'Wave of protests and uprisings in Arab states from December 2010; leaders fell in Tunisia, Egypt, Libya and Yemen, and war began in Syria.',
      ru: 'Волна протестов и восстаний в арабских странах с декабря 2010 года; власть сменилась в Тунисе, Египте, Ливии и Йемене, в Сирии началась война.',
    },
    wikipedia: 'Arab Spring',
  },
  {
    id: 'armenian-genocide',
    kind: 'event',
    name: { en: 'Armenian genocide', ru: 'геноцид армян' },
    aliases: {
      en: ['Armenian Genocide'],
      ru: ['Геноцид армян'],
    },
    definition: {
      en: 'Killing and deportation of hundreds of thousands to over a million Armenians in the Ottoman Empire from 1915; Turkey rejects the word genocide.',
      ru: 'Убийство и депортация от сотен тысяч до более миллиона армян в Османской империи с 1915 года; Турция отвергает слово «геноцид».',
    },
    wikipedia: 'Armenian genocide',
  },
  {
    id: 'armenian-velvet-revolution',
    kind: 'event',
    of: 'armenia',
    name: { en: 'Armenian Velvet Revolution', ru: 'Бархатная революция в Армении' },
    aliases: {
      en: [
        '2018 Armenian Revolution', "Armenia's Velvet Revolution", '2018 Armenian revolution', 'Velvet Revolution in Armenia',
        '?Velvet Revolution',
      ],
      ru: ['?бархатная революция', 'армянская бархатная революция', 'революция 2018 года в Армении'],
    },
    definition: {
      en: 'Protests of April–May 2018 after which Serzh Sargsyan resigned and Nikol Pashinyan became prime minister.',
      ru: 'Протесты апреля — мая 2018 года, после которых Серж Саргсян ушёл в отставку и премьер-министром стал Никол Пашинян.',
    },
    wikipedia: '2018 Armenian Revolution',
  },
  {
    id: 'asian-financial-crisis',
    kind: 'event',
    name: { en: '1997 Asian financial crisis', ru: 'азиатский финансовый кризис 1997 года' },
    aliases: {
      en: ['Asian financial crisis', 'Asian crisis', 'East Asian financial crisis', 'Asian financial crisis of 1997'],
      ru: ['азиатский финансовый кризис', 'азиатский кризис', 'кризис 1997 года'],
    },
    definition: {
      en: 'Currency and banking crisis that began in Thailand in July 1997 and spread to Indonesia, South Korea and others.',
      ru: 'Валютный и банковский кризис, начавшийся в Таиланде в июле 1997 года и охвативший Индонезию, Южную Корею и другие страны.',
    },
    wikipedia: '1997 Asian financial crisis',
  },
  {
    id: 'astana-international-forum',
    kind: 'event',
    of: 'kazakhstan',
    name: { en: 'Astana International Forum', ru: 'Международный форум Астана' },
    aliases: {
      en: ['Astana Economic Forum'],
      ru: ['Астанинский экономический форум', 'Астанинский международный форум'],
    },
    definition: {
      en: 'Conference on foreign policy, economy and climate held in Astana since 2023; successor of the Astana Economic Forum (2008).',
      ru: 'Конференция по внешней политике, экономике и климату, проводится в Астане с 2023 года; преемница Астанинского экономического форума (2008).',
    },
    wikipedia: 'Astana International Forum',
  },
  {
    id: 'august-coup-1991',
    kind: 'event',
    of: 'soviet-union',
    name: { en: 'August 1991 coup attempt', ru: 'Августовский путч 1991 года' },
    aliases: {
      en: [
        'August coup', 'August 1991 coup', 'August putsch', '1991 Soviet coup attempt', '?1991 coup', 'failed coup of August 1991',
        'State Committee on the State of Emergency',
      ],
      ru: ['августовский путч', 'Августовский путч', 'путч 1991 года', 'ГКЧП', 'Государственный комитет по чрезвычайному положению'],
    },
    definition: {
      en: 'Attempt of Soviet officials to remove Mikhail Gorbachev on 19–21 August 1991; its failure speeded the end of the USSR.',
      ru: 'Попытка группы руководителей СССР отстранить Михаила Горбачёва 19–21 августа 1991 года; её провал ускорил распад страны.',
    },
    wikipedia: '1991 Soviet coup attempt',
  },
  {
    id: 'bandung-conference',
    kind: 'event',
    name: { en: 'Bandung Conference', ru: 'Бандунгская конференция' },
    full: { en: 'Asian–African Conference', ru: 'Конференция стран Азии и Африки' },
    aliases: {
      en: ['Bandung conference of 1955', 'Bandung spirit', 'Spirit of Bandung', '1955 Bandung Conference'],
      ru: ['дух Бандунга', 'Конференция в Бандунге', 'конференция в Бандунге', 'принципы Бандунга'],
    },
    definition: {
      en: 'Meeting of 29 Asian and African states in Bandung, Indonesia, in April 1955; forerunner of the Non-Aligned Movement.',
      ru: 'Встреча 29 государств Азии и Африки в индонезийском Бандунге в апреле 1955 года; предшественница Движения неприсоединения.',
    },
    wikipedia: 'Bandung Conference',
  },
  {
    id: 'battle-of-stalingrad',
    kind: 'event',
    name: { en: 'Battle of Stalingrad', ru: 'Сталинградская битва' },
    aliases: {
      en: ['Stalingrad'],
      ru: ['Сталинград', 'битва за Сталинград', 'сталинградская битва'],
    },
    definition: {
      en: 'Battle on the Volga from July 1942 to February 1943 in which the Red Army destroyed a German army; a turning point of the war.',
      ru: 'Битва на Волге с июля 1942 по февраль 1943 года, в которой Красная армия уничтожила немецкую армию; перелом в войне.',
    },
    wikipedia: 'Battle of Stalingrad',
  },
  {
    id: 'bay-of-pigs-invasion',
    kind: 'event',
    name: { en: 'Bay of Pigs invasion', ru: 'высадка в заливе Свиней' },
    aliases: {
      en: ['Bay of Pigs'],
      ru: ['операция в заливе Свиней', 'залив Свиней', 'Плайя-Хирон'],
    },
    definition: {
      en: 'Failed landing in Cuba in April 1961 of exiles trained by the CIA to overthrow Fidel Castro.',
      ru: 'Неудачная высадка на Кубе в апреле 1961 года эмигрантов, подготовленных ЦРУ для свержения Фиделя Кастро.',
    },
    wikipedia: 'Bay of Pigs Invasion',
  },
  {
    id: 'belarus-protests-2020',
    kind: 'event',
    of: 'belarus',
    name: { en: '2020 Belarusian protests', ru: 'протесты в Беларуси 2020 года' },
    aliases: {
      en: [
        '2020 protests in Belarus', 'Belarusian protests', 'protests in Belarus', '2020–2021 Belarusian protests',
        'August 2020 election in Belarus', '2020 Belarusian presidential election',
      ],
      ru: ['протесты в Беларуси', 'протесты в Белоруссии', 'белорусские протесты', 'протесты в Белоруссии 2020 года'],
    },
    definition: {
      en: 'Mass protests after the presidential election of 9 August 2020, for which Alexander Lukashenko was declared the winner.',
      ru: 'Массовые протесты после президентских выборов 9 августа 2020 года, победителем которых был объявлен Александр Лукашенко.',
    },
    wikipedia: '2020–2021 Belarusian protests',
  },
  {
    id: 'berlin-blockade',
    kind: 'event',
    name: { en: 'Berlin Blockade', ru: 'блокада Западного Берлина' },
    aliases: {
      en: ['Berlin Airlift', 'Berlin crisis', 'Berlin Crisis of 1961', 'Berlin airlift'],
      ru: ['Берлинский кризис', 'Берлинские кризисы', 'блокада Берлина', 'берлинский кризис'],
    },
    definition: {
      en: 'Soviet closing of land routes to West Berlin from June 1948 to May 1949, answered by an airlift; a second crisis ended in the Wall of 1961.',
      ru: 'Закрытие Советским Союзом путей в Западный Берлин с июня 1948 по май 1949 года, преодолённое «воздушным мостом»; второй кризис окончился стеной 1961 года.',
    },
    wikipedia: 'Berlin Blockade',
  },
  {
    id: 'berlin-wall',
    kind: 'event',
    name: { en: 'Berlin Wall', ru: 'Берлинская стена' },
    aliases: {
      en: ['fall of the Berlin Wall', '?fall of the Wall'],
      ru: ['падение Берлинской стены'],
    },
    definition: {
      en: 'Barrier built by East Germany around West Berlin in August 1961; its opening on 9 November 1989 led to German unity in 1990.',
      ru: 'Стена, построенная ГДР вокруг Западного Берлина в августе 1961 года; её открытие 9 ноября 1989 года привело к единству Германии в 1990 году.',
    },
    wikipedia: 'Berlin Wall',
  },
  {
    id: 'boao-forum',
    kind: 'event',
    name: { en: 'Boao Forum for Asia', ru: 'Боаоский азиатский форум' },
    aliases: {
      en: ['Boao Forum'],
      ru: ['Боаоский форум', 'Азиатский форум в Боао'],
    },
    definition: {
      en: 'Non-governmental forum held yearly since 2002 at Boao on the Chinese island of Hainan, often called an Asian Davos.',
      ru: 'Неправительственный форум, ежегодно с 2002 года проходящий в Боао на китайском острове Хайнань; его называют азиатским Давосом.',
    },
    wikipedia: 'Boao Forum for Asia',
  },
  {
    id: 'bosnian-war',
    kind: 'event',
    name: { en: 'Bosnian War', ru: 'Боснийская война' },
    aliases: {
      en: ['war in Bosnia', 'Bosnia war', 'Yugoslav Wars', 'Yugoslav wars', 'Balkan wars of the 1990s', 'wars in the former Yugoslavia'],
      ru: ['война в Боснии', 'боснийская война', 'югославские войны', 'Югославские войны', 'война в Боснии и Герцеговине'],
    },
    definition: {
      en: "War of 1992–1995 in Bosnia and Herzegovina, one of the wars of Yugoslavia's break-up; about 100,000 died; ended by the Dayton agreement.",
      ru: 'Война 1992–1995 годов в Боснии и Герцеговине, одна из войн при распаде Югославии; погибли около 100 тысяч; окончена Дейтонскими соглашениями.',
    },
    wikipedia: 'Bosnian War',
  },
  {
    id: 'brexit',
    kind: 'event',
    of: 'united-kingdom',
    name: { en: 'Brexit', ru: 'Брексит' },
    aliases: {
      en: ['Brexit referendum', 'Brexit vote'],
      ru: ['Brexit', 'брекзит', 'брексит'],
    },
    definition: {
      en: "Britain's departure from the European Union, decided in the referendum of June 2016 and carried out on 31 January 2020.",
      ru: 'Выход Великобритании из Европейского союза: решение принято на референдуме в июне 2016 года, осуществлено 31 января 2020 года.',
    },
    wikipedia: 'Brexit',
  },
  {
    id: 'bucha-massacre',
    kind: 'event',
    of: 'ukraine',
    name: { en: 'Bucha massacre', ru: 'события в Буче' },
    aliases: {
      en: ['?Bucha', 'massacre in Bucha', 'Bucha killings'],
      ru: ['?Буча', 'убийства в Буче', 'резня в Буче', 'трагедия в Буче'],
    },
    definition: {
      en: 'Killing of civilians at Bucha near Kyiv, found after Russian troops left in March 2022; Ukraine and the UN blame Russian forces, Russia denies it.',
      ru: 'Убийства гражданских в Буче под Киевом, обнаруженные после ухода российских войск в марте 2022 года; Украина и ООН винят их, Россия это отрицает.',
    },
    wikipedia: 'Bucha massacre',
  },
  {
    id: 'bucharest-summit-2008',
    kind: 'event',
    of: 'nato',
    name: { en: '2008 Bucharest summit', ru: 'Бухарестский саммит НАТО 2008 года' },
    aliases: {
      en: [
        'Bucharest Summit', 'Bucharest NATO summit', 'NATO Bucharest Summit', 'NATO summit in Bucharest', '2008 NATO summit',
        '2008 Bucharest NATO summit', '?Bucharest Declaration', 'Bucharest Summit Declaration',
      ],
      ru: ['Бухарестский саммит', 'Бухарестский саммит НАТО', 'саммит НАТО в Бухаресте', 'бухарестский саммит'],
    },
    definition: {
      en: 'NATO summit of April 2008, which declared that Ukraine and Georgia would become members but offered them no action plan.',
      ru: 'Саммит НАТО в апреле 2008 года: заявлено, что Украина и Грузия станут членами, но План действий им не предложен.',
    },
    wikipedia: '2008 Bucharest summit',
  },
  {
    id: 'cambodia-thailand-conflict-2025',
    kind: 'event',
    name: { en: '2025 Cambodia–Thailand conflict', ru: 'конфликт Камбоджи и Таиланда 2025 года' },
    aliases: {
      en: [
        'Cambodia-Thailand border conflict', 'Thai-Cambodian conflict', 'Thailand-Cambodia conflict', 'Thai-Cambodian border conflict',
        'Thailand-Cambodia border dispute', 'Cambodian–Thai border dispute', 'Cambodia-Thailand conflict',
      ],
      ru: ['таиландско-камбоджийский конфликт', 'камбоджийско-таиландский конфликт', 'конфликт Таиланда и Камбоджи'],
    },
    definition: {
      en: 'Fighting over the border in July and again in December 2025; a joint declaration was signed in Kuala Lumpur in October 2025.',
      ru: 'Бои из-за границы в июле и вновь в декабре 2025 года; в октябре 2025-го в Куала-Лумпуре подписана совместная декларация.',
    },
    wikipedia: '2025 Cambodia–Thailand conflict',
  },
  {
    id: 'capitol-attack',
    kind: 'event',
    of: 'united-states',
    name: { en: 'January 6 Capitol attack', ru: 'штурм Капитолия' },
    aliases: {
      en: [
        'January 6 attack', 'Capitol riot', 'Capitol attack', 'storming of the Capitol', 'January 6 riot', 'January 6 insurrection',
        'attack on the Capitol', 'attack on the US Capitol', '?January 6', 'January 6, 2021',
      ],
      ru: ['захват Капитолия', 'штурм Капитолия 6 января 2021 года', 'события 6 января 2021 года', 'беспорядки в Капитолии'],
    },
    definition: {
      en: "Attack by supporters of Donald Trump on the US Congress on 6 January 2021, as it confirmed Joe Biden's election.",
      ru: 'Нападение сторонников Дональда Трампа на здание Конгресса США 6 января 2021 года во время утверждения победы Джо Байдена.',
    },
    wikipedia: 'January 6 United States Capitol attack',
  },
  {
    id: 'chechen-wars',
    kind: 'event',
    of: 'russia',
    name: { en: 'Chechen wars', ru: 'Чеченские войны' },
    aliases: {
      en: ['Chechen War', 'First Chechen War', 'Second Chechen War', 'war in Chechnya', 'wars in Chechnya', 'Chechnya war'],
      ru: [
        'чеченская война', 'Первая чеченская война', 'Вторая чеченская война', 'первая чеченская', 'вторая чеченская', 'чеченские войны',
        'война в Чечне',
      ],
    },
    definition: {
      en: "Wars of Russia's federal forces with separatists in Chechnya: 1994–1996 and from 1999 (main fighting to 2000, formally ended in 2009).",
      ru: 'Войны федеральных сил России с сепаратистами в Чечне: 1994–1996 годы и с 1999-го (основные бои до 2000 года, окончена официально в 2009 году).',
    },
    wikipedia: 'Chechen–Russian conflict',
  },
  {
    id: 'chernobyl-disaster',
    kind: 'event',
    name: { en: 'Chernobyl disaster', ru: 'Чернобыльская катастрофа' },
    aliases: {
      en: ['Chernobyl accident', 'Chernobyl nuclear disaster', 'Chernobyl nuclear accident', '?Chernobyl', '?Chornobyl'],
      ru: ['авария на Чернобыльской АЭС', 'Чернобыльская авария', 'чернобыльская катастрофа', 'чернобыльская авария', '?Чернобыль'],
    },
    definition: {
      en: 'Explosion of a reactor of the nuclear power plant at Chernobyl, Ukraine, on 26 April 1986.',
      ru: 'Взрыв реактора Чернобыльской АЭС на Украине 26 апреля 1986 года.',
    },
    wikipedia: 'Chernobyl disaster',
  },
  {
    id: 'chinese-balloon-incident-2023',
    kind: 'event',
    name: { en: '2023 Chinese balloon incident', ru: 'инцидент с китайским аэростатом 2023 года' },
    aliases: {
      en: ['Chinese spy balloon', 'Chinese balloon', 'Chinese balloon incident', 'spy balloon incident', 'spy balloon'],
      ru: ['китайский воздушный шар', 'китайский аэростат', 'инцидент с воздушным шаром'],
    },
    definition: {
      en: 'Flight of a Chinese high-altitude balloon over the US, shot down on 4 February 2023; Beijing called it a strayed weather balloon.',
      ru: 'Полёт китайского аэростата над США, сбитого 4 февраля 2023 года; Пекин назвал его сбившимся с курса метеозондом.',
    },
    wikipedia: '2023 Chinese balloon incident',
  },
  {
    id: 'climate-conferences',
    kind: 'event',
    of: 'united-nations',
    name: { en: 'UN Climate Change Conference', ru: 'Конференция ООН по изменению климата' },
    aliases: {
      en: [
        'COP21', 'COP26', 'COP27', 'COP28', 'COP29', 'COP30', 'United Nations Climate Change Conference', 'COP 21', 'COP 26', 'COP 28',
        'COP 29', 'COP 30', '?Conference of the Parties', 'UN climate conference', 'UN climate summit',
      ],
      ru: [
        '?Конференция сторон', 'КС-26', 'КС-28', 'КС-29', 'COP28', 'COP29', 'климатический саммит ООН', 'климатическая конференция ООН',
        'климатическая конференция в Баку', '?Conference of the Parties', 'КС-30',
      ],
    },
    definition: {
      en: 'Yearly meeting of the parties to the UN climate convention: COP21 in Paris (2015), COP28 in Dubai, COP29 in Baku, COP30 in Belém (2025).',
      ru: 'Ежегодная встреча сторон климатической конвенции ООН: COP21 в Париже (2015), COP28 в Дубае, COP29 в Баку, COP30 в Белене (2025).',
    },
    wikipedia: 'United Nations Climate Change Conference',
  },
  {
    id: 'cold-war',
    kind: 'event',
    name: { en: 'Cold War', ru: 'холодная война' },
    aliases: {
      en: ['cold war'],
    },
    definition: {
      en: 'Rivalry between the United States and the Soviet Union and their allies, about 1947 to 1991, without direct war between the two.',
      ru: 'Соперничество США и Советского Союза с их союзниками, примерно 1947–1991 годы, без прямой войны между ними.',
    },
    wikipedia: 'Cold War',
  },
  {
    id: 'congo-wars',
    kind: 'event',
    name: { en: 'Congo Wars', ru: 'Конголезские войны' },
    aliases: {
      en: ['Second Congo War', 'First Congo War', 'Congo War', 'Great African War', 'Great War of Africa'],
      ru: ['Вторая конголезская война', 'Первая конголезская война', 'Великая африканская война'],
    },
    definition: {
      en: 'Wars in the DR Congo of 1996–1997, when Mobutu fell, and 1998–2003, in which the armies of many neighbours fought.',
      ru: 'Войны в ДР Конго 1996–1997 годов, когда пал Мобуту, и 1998–2003 годов, в которой участвовали армии многих соседних стран.',
    },
    wikipedia: 'Second Congo War',
  },
  {
    id: 'congress-of-vienna',
    kind: 'event',
    name: { en: 'Congress of Vienna', ru: 'Венский конгресс' },
    aliases: {
      en: ['Concert of Europe', 'Vienna system'],
      ru: ['Венская система', 'Европейский концерт', 'Концерт Европы', 'европейский концерт', 'концерт держав', 'Концерт великих держав'],
    },
    definition: {
      en: "Conference of 1814–1815 on Europe's order after the wars with Napoleon; the Concert of Europe of the great powers grew from it.",
      ru: 'Конференция 1814–1815 годов об устройстве Европы после войн с Наполеоном; из неё вырос «европейский концерт» великих держав.',
    },
    wikipedia: 'Congress of Vienna',
  },
  {
    id: 'covid-19-pandemic',
    kind: 'event',
    name: { en: 'COVID-19 pandemic', ru: 'пандемия COVID-19' },
    full: { en: 'coronavirus disease 2019 pandemic', ru: 'пандемия коронавирусной болезни 2019 года' },
    aliases: {
      en: ['COVID-19', 'coronavirus pandemic', 'Covid', 'Covid pandemic', 'SARS-CoV-2'],
      ru: ['COVID-19', 'пандемия коронавируса', 'ковид-19', 'пандемия ковида', 'ковид', 'пандемия COVID'],
    },
    definition: {
      en: 'Worldwide spread of a coronavirus disease first reported in Wuhan, China, in December 2019; a WHO global emergency from 2020 to 2023.',
      ru: 'Всемирное распространение коронавирусной болезни, впервые выявленной в Ухане (Китай) в декабре 2019 года; режим ЧС ВОЗ — с 2020 по 2023 год.',
    },
    wikipedia: 'COVID-19 pandemic',
  },
  {
    id: 'crimean-war',
    kind: 'event',
    name: { en: 'Crimean War', ru: 'Крымская война' },
    aliases: {
      ru: ['крымская война'],
    },
    definition: {
      en: "War of 1853–1856 of Russia with the Ottoman Empire, Britain, France and Sardinia; ended by Russia's defeat and the Treaty of Paris.",
      ru: 'Война 1853–1856 годов России с Османской империей, Великобританией, Францией и Сардинией; окончена поражением России и Парижским миром.',
    },
    wikipedia: 'Crimean War',
  },
  {
    id: 'crocus-city-hall-attack',
    kind: 'event',
    of: 'russia',
    name: { en: 'Crocus City Hall attack', ru: 'теракт в «Крокус Сити Холле»' },
    aliases: {
      en: ['Crocus City attack', 'Crocus attack', 'Crocus City Hall', 'Crocus terrorist attack', 'Moscow concert hall attack'],
      ru: ['теракт в Крокусе', 'Крокус Сити Холл', 'теракт в «Крокусе»'],
    },
    definition: {
      en: 'Attack on a concert hall near Moscow on 22 March 2024 with about 150 dead; claimed by the Islamic State group.',
      ru: 'Нападение на концертный зал под Москвой 22 марта 2024 года, около 150 погибших; ответственность взяло на себя «Исламское государство».',
    },
    wikipedia: 'Crocus City Hall attack',
  },
  {
    id: 'cuban-missile-crisis',
    kind: 'event',
    name: { en: 'Cuban Missile Crisis', ru: 'Карибский кризис' },
    aliases: {
      en: ['Caribbean Crisis', 'Cuba missile crisis', 'October Crisis of 1962'],
      ru: ['Кубинский ракетный кризис', 'карибский кризис', 'Кубинский кризис'],
    },
    definition: {
      en: 'Confrontation of the US and the USSR in October 1962 over Soviet missiles in Cuba; ended when both agreed to withdraw missiles, the US from Turkey.',
      ru: 'Противостояние США и СССР в октябре 1962 года из-за советских ракет на Кубе; окончилось договорённостью о вывозе ракет, американских — из Турции.',
    },
    wikipedia: 'Cuban Missile Crisis',
  },
  {
    id: 'cultural-revolution',
    kind: 'event',
    of: 'china',
    name: { en: 'Cultural Revolution', ru: 'Культурная революция' },
    full: { en: 'Great Proletarian Cultural Revolution', ru: 'Великая пролетарская культурная революция' },
    aliases: {
      ru: ['культурная революция'],
    },
    definition: {
      en: 'Campaign begun by Mao Zedong in 1966 against party officials and intellectuals; it lasted until his death in 1976 and cost very many lives.',
      ru: 'Кампания, начатая Мао Цзэдуном в 1966 году против партийных кадров и интеллигенции; длилась до его смерти в 1976 году и унесла очень много жизней.',
    },
    wikipedia: 'Cultural Revolution',
  },
  {
    id: 'dday',
    kind: 'event',
    name: { en: 'Normandy landings', ru: 'высадка в Нормандии' },
    full: { en: 'Operation Overlord', ru: 'операция «Оверлорд»' },
    aliases: {
      en: ['D-Day'],
      ru: ['открытие второго фронта', 'второй фронт в Европе'],
    },
    definition: {
      en: 'Landing of the Western Allies in German-held northern France on 6 June 1944.',
      ru: 'Высадка западных союзников на севере Франции, занятой Германией, 6 июня 1944 года.',
    },
    wikipedia: 'Normandy landings',
  },
  {
    id: 'dissolution-of-the-soviet-union',
    kind: 'event',
    name: { en: 'Dissolution of the Soviet Union', ru: 'распад СССР' },
    aliases: {
      en: [
        'Soviet collapse', 'collapse of the Soviet Union', 'fall of the Soviet Union', 'dissolution of the USSR',
        'breakup of the Soviet Union', 'break-up of the Soviet Union', 'collapse of the USSR', 'disintegration of the Soviet Union',
        'demise of the Soviet Union', "Soviet Union's collapse", 'end of the Soviet Union', 'Soviet dissolution',
      ],
      ru: ['распад Советского Союза', 'крах СССР', 'крушение СССР', 'развал СССР', 'развал Советского Союза', 'крушение Советского Союза'],
    },
    definition: {
      en: 'End of the USSR as a state in 1990–1991: its republics became independent, and President Mikhail Gorbachev resigned on 25 December 1991.',
      ru: 'Прекращение существования СССР в 1990–1991 годах: республики стали независимыми, 25 декабря 1991 года ушёл в отставку президент Михаил Горбачёв.',
    },
    wikipedia: 'Dissolution of the Soviet Union',
  },
  {
    id: 'doha-round',
    kind: 'event',
    of: 'world-trade-organization',
    name: { en: 'Doha Round', ru: 'Дохийский раунд' },
    full: { en: 'Doha Development Round', ru: 'Дохийский раунд развития' },
    aliases: {
      en: ['Doha Development Agenda', 'Doha talks on trade'],
      ru: ['Доха-раунд', 'Доха-раунд ВТО', 'Дохийская повестка развития', 'раунд Доха'],
    },
    definition: {
      en: 'Talks of the World Trade Organization on freer trade, begun in Doha in November 2001; stalled since 2008 and never concluded.',
      ru: 'Переговоры Всемирной торговой организации о либерализации торговли, начатые в Дохе в ноябре 2001 года; с 2008 года застопорились и не завершены.',
    },
    wikipedia: 'Doha Development Round',
  },
  {
    id: 'earth-summit',
    kind: 'event',
    name: { en: 'Earth Summit', ru: 'Саммит Земли' },
    full: { en: 'United Nations Conference on Environment and Development', ru: 'Конференция ООН по окружающей среде и развитию' },
    aliases: {
      en: ['Rio Summit', 'Rio Earth Summit', 'Rio Conference', 'Rio+20'],
      ru: ['Конференция в Рио-де-Жанейро', 'Рио+20', 'Саммит Земли в Рио'],
    },
    definition: {
      en: 'UN conference in Rio de Janeiro in June 1992, from which the conventions on climate and biodiversity came; Rio+20 followed in 2012.',
      ru: 'Конференция ООН в Рио-де-Жанейро в июне 1992 года, на которой открыты конвенции о климате и биоразнообразии; «Рио+20» прошла в 2012 году.',
    },
    wikipedia: 'Earth Summit',
  },
  {
    id: 'eastern-economic-forum',
    kind: 'event',
    of: 'russia',
    name: { en: 'Eastern Economic Forum', ru: 'Восточный экономический форум' },
    aliases: {
      en: ['?EEF'],
      ru: ['ВЭФ во Владивостоке', '?ВЭФ'],
    },
    definition: {
      en: "Yearly forum in Vladivostok, held since 2015, on investment in Russia's Far East and ties with Asia.",
      ru: 'Ежегодный форум во Владивостоке, проводится с 2015 года: инвестиции в Дальний Восток России и связи с Азией.',
    },
    wikipedia: 'Eastern Economic Forum',
  },
  {
    id: 'energy-crisis-2022',
    kind: 'event',
    name: { en: '2021–2023 global energy crisis', ru: 'энергетический кризис 2021–2023 годов' },
    aliases: {
      en: ['European energy crisis', '2022 energy crisis', 'energy crisis of 2022', 'global energy crisis'],
      ru: [
        'энергетический кризис в Европе', 'энергетический кризис 2022 года', 'европейский энергетический кризис',
        'глобальный энергетический кризис',
      ],
    },
    definition: {
      en: 'Rise of gas and power prices from 2021, sharpened in 2022 as Russian gas deliveries to Europe fell.',
      ru: 'Рост цен на газ и электричество с 2021 года, обострившийся в 2022-м с сокращением поставок российского газа в Европу.',
    },
    wikipedia: '2021–2023 global energy crisis',
  },
  {
    id: 'eu-central-asia-summit',
    kind: 'event',
    name: { en: 'EU–Central Asia summit', ru: 'саммит ЕС — Центральная Азия' },
    aliases: {
      en: [
        'Central Asia-EU summit', 'EU-Central Asia Summit in Samarkand', 'Samarkand summit of the EU', 'first EU-Central Asia summit',
        'Central Asia–European Union summit',
      ],
      ru: ['саммит Центральная Азия — ЕС', 'саммит Центральная Азия — Европейский союз', 'саммит ЕС и Центральной Азии'],
    },
    definition: {
      en: "Meeting of the EU's leaders with the presidents of the five states, first held in Samarkand on 3–4 April 2025.",
      ru: 'Встреча руководителей ЕС с президентами пяти стран, впервые прошла в Самарканде 3–4 апреля 2025 года.',
    },
    wikipedia: 'Central Asia–European Union relations',
  },
  {
    id: 'eu-enlargement',
    kind: 'event',
    of: 'european-union',
    name: { en: 'Enlargement of the European Union', ru: 'расширение Европейского союза' },
    aliases: {
      en: ['EU enlargement', 'enlargement of the EU', 'EU accession', '2004 enlargement', 'EU membership talks'],
      ru: ['расширение ЕС', 'расширение Евросоюза', 'вступление в ЕС'],
    },
    definition: {
      en: 'Growth of the EU from six founders to 27 members; ten joined in May 2004, Croatia last in 2013; Ukraine and Moldova have been candidates since 2022.',
      ru: 'Рост ЕС с шести основателей до 27 членов; десять вступили в мае 2004 года, последней — Хорватия (2013); Украина и Молдавия — кандидаты с 2022 года.',
    },
    wikipedia: 'Enlargement of the European Union',
  },
  {
    id: 'euromaidan',
    kind: 'event',
    of: 'ukraine',
    name: { en: 'Euromaidan', ru: 'Евромайдан' },
    aliases: {
      en: [
        'Maidan', 'Maidan uprising', 'Maidan Revolution', 'Revolution of Dignity', 'EuroMaidan protests', 'Euromaidan protests',
        'Maidan protests', 'Euromaidan Revolution',
      ],
      ru: ['Майдан', 'Революция достоинства', 'Революция гидности', 'события на Майдане'],
    },
    definition: {
      en: 'Mass protests in Kyiv and across Ukraine from November 2013 to February 2014, after which President Viktor Yanukovych left power.',
      ru: 'Массовые протесты в Киеве и по всей Украине с ноября 2013 по февраль 2014 года, после которых президент Виктор Янукович утратил власть.',
    },
    wikipedia: 'Euromaidan',
  },
  {
    id: 'european-migrant-crisis',
    kind: 'event',
    name: { en: '2015 European migrant crisis', ru: 'Европейский миграционный кризис 2015 года' },
    aliases: {
      en: [
        'European migrant crisis', 'refugee crisis of 2015', 'European refugee crisis', '2015 refugee crisis', '2015 migration crisis',
        'migration crisis of 2015', '?migration crisis', '?refugee crisis', '?migrant crisis',
      ],
      ru: ['европейский миграционный кризис', 'миграционный кризис в Европе', 'миграционный кризис 2015 года', '?миграционный кризис'],
    },
    definition: {
      en: 'Arrival in Europe in 2015 of over a million refugees and migrants, most by sea from Turkey, above all from Syria, Afghanistan and Iraq.',
      ru: 'Прибытие в Европу в 2015 году более миллиона беженцев и мигрантов, большей частью морем из Турции, прежде всего из Сирии, Афганистана и Ирака.',
    },
    wikipedia: '2015 European migrant crisis',
  },
  {
    id: 'eurozone-crisis',
    kind: 'event',
    name: { en: 'Eurozone crisis', ru: 'кризис еврозоны' },
    full: { en: 'European debt crisis', ru: 'европейский долговой кризис' },
    aliases: {
      en: [
        'euro crisis', 'euro area crisis', 'euro zone crisis', 'Greek debt crisis', 'Greek crisis', 'sovereign debt crisis in Europe',
        'European sovereign debt crisis', 'Grexit', 'eurozone debt crisis', 'Euro crisis',
      ],
      ru: [
        'долговой кризис в Греции', 'греческий кризис', 'долговой кризис еврозоны', 'кризис евро', 'греческий долговой кризис',
        'кризис в еврозоне',
      ],
    },
    definition: {
      en: 'Debt crisis of euro states from the end of 2009: Greece, Ireland, Portugal, Spain and Cyprus needed help from the EU and the IMF.',
      ru: 'Долговой кризис стран евро с конца 2009 года: Греции, Ирландии, Португалии, Испании и Кипру понадобилась помощь ЕС и МВФ.',
    },
    wikipedia: 'Euro area crisis',
  },
  {
    id: 'falklands-war',
    kind: 'event',
    name: { en: 'Falklands War', ru: 'Фолклендская война' },
    aliases: {
      en: ['Falklands conflict', 'Falkland Islands War', 'Malvinas War'],
      ru: ['война за Фолкленды', 'фолклендская война', 'Война за Мальвинские острова', 'Фолклендский конфликт'],
    },
    definition: {
      en: 'War of April–June 1982 between Argentina, which had occupied the Falkland (Malvinas) Islands, and Britain, which took them back.',
      ru: 'Война апреля — июня 1982 года между Аргентиной, занявшей Фолклендские (Мальвинские) острова, и Великобританией, вернувшей их.',
    },
    wikipedia: 'Falklands War',
  },
  {
    id: 'fukushima-disaster',
    kind: 'event',
    of: 'japan',
    name: { en: 'Fukushima nuclear accident', ru: 'авария на АЭС «Фукусима-1»' },
    aliases: {
      en: ['Fukushima disaster', 'Fukushima nuclear disaster', '?Fukushima Daiichi', 'Fukushima accident', '?Fukushima'],
      ru: ['авария на Фукусиме', '?Фукусима', 'катастрофа на Фукусиме'],
    },
    definition: {
      en: 'Meltdown of reactors of the plant in northeastern Japan after the earthquake and tsunami of 11 March 2011.',
      ru: 'Расплавление реакторов станции на северо-востоке Японии после землетрясения и цунами 11 марта 2011 года.',
    },
    wikipedia: 'Fukushima nuclear accident',
  },
  {
    id: 'galwan-clash',
    kind: 'event',
    name: { en: 'Galwan Valley clash', ru: 'столкновение в долине Галван' },
    aliases: {
      en: ['Galwan clash', '?Galwan Valley', '?Galwan', '2020 Galwan clash', 'Galwan crisis'],
      ru: ['?долина Галван', 'столкновения в долине Галван', '?Галван', 'столкновение в долине Гальван'],
    },
    definition: {
      en: 'Clash of Indian and Chinese troops on the disputed border in Ladakh on 15 June 2020; 20 Indian and at least four Chinese soldiers died.',
      ru: 'Столкновение индийских и китайских военных на спорной границе в Ладакхе 15 июня 2020 года; погибли 20 индийских и не менее четырёх китайских солдат.',
    },
    wikipedia: '2020–2021 China–India skirmishes',
  },
  {
    id: 'gaza-war',
    kind: 'event',
    name: { en: 'Gaza War', ru: 'Война в секторе Газа' },
    aliases: {
      en: [
        'Israel-Hamas war', 'Israel–Gaza war', 'Hamas-Israel war', 'October 7 attack', 'October 7 attacks', '7 October attack',
        '7 October attacks', 'October 7th attack', 'Gaza ceasefire', '?war in Gaza', '?October 7', '?7 October', '?October 7th',
      ],
      ru: [
        'война в секторе Газа', 'война в Газе', 'война Израиля и ХАМАС', 'нападение 7 октября', 'атака 7 октября', '?7 октября',
        'война Израиля с ХАМАС',
      ],
    },
    definition: {
      en: 'War in Gaza after the attack on Israel by Hamas of 7 October 2023 (about 1,200 killed); tens of thousands died in Gaza before the ceasefire of October 2025.',
      ru: 'Война в Газе после нападения ХАМАС на Израиль 7 октября 2023 года (около 1200 убитых); в Газе погибли десятки тысяч; перемирие с октября 2025 года.',
    },
    wikipedia: 'Gaza war',
  },
  {
    id: 'geneva-summit-2021',
    kind: 'event',
    name: { en: '2021 Geneva summit', ru: 'Женевский саммит 2021 года' },
    aliases: {
      en: [
        'Biden-Putin summit', 'Putin-Biden summit', 'Geneva summit of 2021', 'June 2021 Geneva summit', '2021 Russia–United States summit',
        '?Geneva summit',
      ],
      ru: [
        'встреча Путина и Байдена в Женеве', 'саммит в Женеве', 'встреча Байдена и Путина', '?Женевский саммит',
        'женевский саммит Путина и Байдена',
      ],
    },
    definition: {
      en: 'Meeting of Presidents Joe Biden and Vladimir Putin on 16 June 2021; started talks on strategic stability.',
      ru: 'Встреча президентов Джо Байдена и Владимира Путина 16 июня 2021 года; начала диалог о стратегической стабильности.',
    },
    wikipedia: '2021 Russia–United States summit',
  },
  {
    id: 'georgian-protests-2024',
    kind: 'event',
    of: 'georgia-country',
    name: { en: '2024–2025 Georgian protests', ru: 'протесты в Грузии 2024–2025 годов' },
    aliases: {
      en: [
        'Georgian protests', 'protests in Georgia', 'Tbilisi protests', 'foreign agents law in Georgia', "Georgia's foreign agents law",
        'Georgian foreign agent law', 'protests in Tbilisi',
      ],
      ru: ['протесты в Грузии', 'протесты в Тбилиси', 'грузинский закон об иноагентах'],
    },
    definition: {
      en: 'Protests against the law on foreign influence in spring 2024 and, from 28 November 2024, against the halt of talks on joining the EU.',
      ru: 'Протесты против закона об иностранном влиянии весной 2024 года и, с 28 ноября 2024-го, против приостановки переговоров о вступлении в ЕС.',
    },
    wikipedia: '2024–2025 Georgian protests',
  },
  {
    id: 'great-depression',
    kind: 'event',
    name: { en: 'Great Depression', ru: 'Великая депрессия' },
    aliases: {
      en: ['Wall Street Crash', 'crash of 1929', '1929 crash'],
      ru: ['кризис 1929 года', 'великая депрессия'],
    },
    definition: {
      en: 'World economic crisis that began with the US stock market crash of October 1929 and lasted through most of the 1930s.',
      ru: 'Мировой экономический кризис, начавшийся с краха биржи США в октябре 1929 года и длившийся большую часть 1930-х годов.',
    },
    wikipedia: 'Great Depression',
  },
  {
    id: 'great-leap-forward',
    kind: 'event',
    of: 'china',
    name: { en: 'Great Leap Forward', ru: 'Большой скачок' },
    aliases: {
      en: ['Great Chinese Famine'],
      ru: ['большой скачок', 'Великий скачок', 'Великий китайский голод'],
    },
    definition: {
      en: "Mao Zedong's campaign of 1958–1962 for forced industry and communes; the famine that followed killed tens of millions.",
      ru: 'Кампания Мао Цзэдуна 1958–1962 годов по ускоренной индустриализации и созданию коммун; последовавший голод унёс десятки миллионов жизней.',
    },
    wikipedia: 'Great Leap Forward',
  },
  {
    id: 'gulf-war',
    kind: 'event',
    name: { en: 'Gulf War', ru: 'Война в Персидском заливе' },
    aliases: {
      en: ['Persian Gulf War', 'Operation Desert Storm', 'Desert Storm', 'First Gulf War', '1991 Gulf War'],
      ru: ['Буря в пустыне', 'операция «Буря в пустыне»', 'война в Персидском заливе', 'война в Заливе'],
    },
    definition: {
      en: 'War of January–February 1991 in which a coalition led by the US drove Iraq out of Kuwait, which it had occupied in August 1990.',
      ru: 'Война января — февраля 1991 года, в которой коалиция во главе с США вытеснила Ирак из Кувейта, занятого им в августе 1990 года.',
    },
    wikipedia: 'Gulf War',
  },
  {
    id: 'hague-summit-2025',
    kind: 'event',
    of: 'nato',
    name: { en: '2025 Hague NATO summit', ru: 'Саммит НАТО в Гааге 2025 года' },
    aliases: {
      en: [
        'NATO summit in The Hague', 'Hague NATO summit', '2025 NATO summit', "NATO's Hague summit", 'NATO Hague summit', '?Hague summit',
        'Hague Summit Declaration',
      ],
      ru: ['саммит НАТО в Гааге', 'Гаагский саммит НАТО', 'Гаагский саммит', 'гаагский саммит НАТО'],
    },
    definition: {
      en: 'NATO summit of June 2025: allies undertook to spend 5 per cent of GDP on defence and security by 2035.',
      ru: 'Саммит НАТО в июне 2025 года: союзники обязались к 2035 году тратить 5 % ВВП на оборону и безопасность.',
    },
    wikipedia: '2025 The Hague NATO summit',
  },
  {
    id: 'hanoi-summit-2019',
    kind: 'event',
    name: { en: '2019 North Korea–United States Hanoi Summit', ru: 'Ханойский саммит КНДР и США 2019 года' },
    aliases: {
      en: ['Hanoi Summit', 'Hanoi summit', '2019 Hanoi Summit'],
      ru: ['Ханойский саммит', '?саммит в Ханое'],
    },
    definition: {
      en: 'Second meeting of Donald Trump and Kim Jong Un, on 27 and 28 February 2019; it ended without an agreement.',
      ru: 'Вторая встреча Дональда Трампа и Ким Чен Ына, 27 и 28 февраля 2019 года; закончилась без соглашения.',
    },
    wikipedia: '2019 North Korea–United States Hanoi Summit',
  },
  {
    id: 'hiroshima-and-nagasaki',
    kind: 'event',
    name: { en: 'Atomic bombings of Hiroshima and Nagasaki', ru: 'атомные бомбардировки Хиросимы и Нагасаки' },
    aliases: {
      en: ['Hiroshima and Nagasaki', 'bombing of Hiroshima', 'Hiroshima bombing', '?Hiroshima', '?Nagasaki', 'atomic bombing of Hiroshima'],
      ru: ['Хиросима и Нагасаки', 'бомбардировка Хиросимы', '?Хиросима', '?Нагасаки'],
    },
    definition: {
      en: 'US atomic bombs on two Japanese cities, 6 and 9 August 1945; the only use of nuclear weapons in war so far.',
      ru: 'Атомные бомбы США, сброшенные на два японских города 6 и 9 августа 1945 года; единственное применение ядерного оружия на войне.',
    },
    wikipedia: 'Atomic bombings of Hiroshima and Nagasaki',
  },
  {
    id: 'holocaust',
    kind: 'event',
    name: { en: 'Holocaust', ru: 'Холокост' },
    aliases: {
      en: ['Shoah'],
      ru: ['Шоа', 'холокост'],
    },
    definition: {
      en: 'Murder of about six million European Jews by Nazi Germany and its helpers, 1941–1945.',
      ru: 'Убийство около шести миллионов евреев Европы нацистской Германией и её пособниками в 1941–1945 годах.',
    },
    wikipedia: 'The Holocaust',
  },
  {
    id: 'holodomor',
    kind: 'event',
    name: { en: 'Holodomor', ru: 'Голодомор' },
    aliases: {
      en: ['Ukrainian famine', 'Soviet famine of 1932–1933', 'Kazakh famine', 'Asharshylyk', 'famine of 1932-1933'],
      ru: ['голод 1932–1933 годов', 'Ашаршылык', 'голодомор', 'голод в Казахстане'],
    },
    definition: {
      en: 'Famine of 1932–1933 in Soviet Ukraine in which millions died; Ukraine and others call it genocide, Russia denies that. Kazakhstan suffered likewise in 1930–1933.',
      ru: 'Голод 1932–1933 годов в Советской Украине с миллионами жертв; Украина и ряд стран считают его геноцидом, Россия это отрицает. В Казахстане — 1930–1933 годы.',
    },
    wikipedia: 'Holodomor',
  },
  {
    id: 'hong-kong-protests-2019',
    kind: 'event',
    of: 'china',
    name: { en: '2019–2020 Hong Kong protests', ru: 'протесты в Гонконге 2019–2020 годов' },
    aliases: {
      en: ['Hong Kong protests', 'protests in Hong Kong', '2019 Hong Kong protests', 'Umbrella Movement', 'Umbrella Revolution'],
      ru: ['протесты в Гонконге', 'гонконгские протесты', 'Революция зонтиков', 'революция зонтиков'],
    },
    definition: {
      en: 'Mass protests from June 2019, at first against a law on extradition to mainland China; the Umbrella protests were those of 2014.',
      ru: 'Массовые протесты с июня 2019 года, сначала против закона об экстрадиции в материковый Китай; «революция зонтиков» — протесты 2014 года.',
    },
    wikipedia: '2019–2020 Hong Kong protests',
  },
  {
    id: 'hungarian-revolution-of-1956',
    kind: 'event',
    of: 'hungary',
    name: { en: 'Hungarian Revolution of 1956', ru: 'Венгерское восстание 1956 года' },
    aliases: {
      en: [
        'Hungarian uprising', '1956 Hungarian Revolution', 'Hungarian Uprising of 1956', 'Soviet invasion of Hungary',
        'invasion of Hungary',
      ],
      ru: ['Венгерская революция 1956 года', 'Венгерское восстание', 'венгерское восстание', 'события 1956 года в Венгрии'],
    },
    definition: {
      en: 'Uprising against the communist government in October–November 1956, put down by Soviet troops.',
      ru: 'Восстание против коммунистического правительства в октябре — ноябре 1956 года, подавленное советскими войсками.',
    },
    wikipedia: 'Hungarian Revolution of 1956',
  },
  {
    id: 'india-pakistan-conflict-2025',
    kind: 'event',
    name: { en: '2025 India–Pakistan conflict', ru: 'индо-пакистанский конфликт 2025 года' },
    aliases: {
      en: ['Operation Sindoor', 'Pahalgam attack', 'Pahalgam terror attack', 'May 2025 India-Pakistan conflict', 'Pahalgam'],
      ru: ['операция «Синдур»', 'теракт в Пахалгаме', 'индо-пакистанский конфликт в мае 2025 года', 'нападение в Пахалгаме'],
    },
    definition: {
      en: "Strikes of 7–10 May 2025 after gunmen killed 26 people at Pahalgam in Kashmir in April; India's part was called Operation Sindoor.",
      ru: 'Обмен ударами 7–10 мая 2025 года после убийства 26 человек в Пахалгаме (Кашмир) в апреле; индийская операция называлась «Синдур».',
    },
    wikipedia: '2025 India–Pakistan conflict',
  },
  {
    id: 'indo-pakistani-wars',
    kind: 'event',
    name: { en: 'Indo-Pakistani wars', ru: 'индо-пакистанские войны' },
    aliases: {
      en: [
        'Indo-Pakistani War', 'India-Pakistan war', 'India-Pakistan wars', 'Kargil War', 'Kargil conflict', '1971 India-Pakistan War',
        'Bangladesh Liberation War', '1971 war', '1965 war',
      ],
      ru: ['индо-пакистанская война', 'Каргильская война', 'Каргильский конфликт', 'Война за независимость Бангладеш', 'конфликт в Каргиле'],
    },
    definition: {
      en: 'Wars of 1947–1948, 1965, 1971 (which made Bangladesh independent) and the Kargil fighting of 1999, mostly over Kashmir.',
      ru: 'Войны 1947–1948, 1965, 1971 годов (принёсшая независимость Бангладеш) и бои в Каргиле 1999 года, большей частью из-за Кашмира.',
    },
    wikipedia: 'Indo-Pakistani wars and conflicts',
  },
  {
    id: 'intifada',
    kind: 'event',
    name: { en: 'Intifada', ru: 'интифада' },
    aliases: {
      en: ['intifada', 'First Intifada', 'Second Intifada', 'al-Aqsa Intifada'],
      ru: ['Первая интифада', 'Вторая интифада', 'Интифада Аль-Аксы', 'вторая интифада', 'первая интифада'],
    },
    definition: {
      en: "Palestinian uprisings against Israel's occupation: the first of 1987–1993, the second from 2000 to about 2005.",
      ru: 'Палестинские восстания против израильской оккупации: первое в 1987–1993 годах, второе с 2000 примерно по 2005 год.',
    },
    wikipedia: 'Intifada',
  },
  {
    id: 'iran-hostage-crisis',
    kind: 'event',
    name: { en: 'Iran hostage crisis', ru: 'захват американских заложников в Иране' },
    aliases: {
      en: ['Iranian hostage crisis', 'Tehran hostage crisis', '1979 hostage crisis', 'US embassy hostage crisis'],
      ru: ['захват американского посольства в Тегеране', 'иранский кризис с заложниками'],
    },
    definition: {
      en: 'Seizure of the US embassy in Tehran on 4 November 1979; 52 Americans were held for 444 days.',
      ru: 'Захват посольства США в Тегеране 4 ноября 1979 года; 52 американца удерживали 444 дня.',
    },
    wikipedia: 'Iran hostage crisis',
  },
  {
    id: 'iran-iraq-war',
    kind: 'event',
    name: { en: 'Iran-Iraq War', ru: 'Ирано-иракская война' },
    aliases: {
      en: ['Iran–Iraq conflict', 'Iraq-Iran War'],
      ru: ['ирано-иракская война', 'война Ирака с Ираном'],
    },
    definition: {
      en: 'War from September 1980, when Iraq attacked, to August 1988; the border stayed as it had been, several hundred thousand people died.',
      ru: 'Война с сентября 1980 года, когда напал Ирак, по август 1988-го; граница осталась прежней, погибли сотни тысяч человек.',
    },
    wikipedia: 'Iran–Iraq War',
  },
  {
    id: 'iranian-revolution',
    kind: 'event',
    of: 'iran',
    name: { en: 'Iranian Revolution', ru: 'Исламская революция в Иране' },
    aliases: {
      en: [
        'Islamic Revolution of 1979', '1979 Islamic Revolution', '1979 Iranian Revolution', "Iran's Islamic Revolution",
        "Iran's 1979 revolution", 'Iranian revolution of 1979', '?Islamic Revolution', '?1979 revolution',
      ],
      ru: ['Иранская революция', 'иранская революция', 'Исламская революция 1979 года', '?Исламская революция'],
    },
    definition: {
      en: 'Revolution of 1978–1979 that overthrew Shah Mohammad Reza Pahlavi and founded the Islamic Republic under Ayatollah Ruhollah Khomeini.',
      ru: 'Революция 1978–1979 годов, свергнувшая шаха Мохаммеда Резу Пехлеви и создавшая Исламскую Республику во главе с аятоллой Рухоллой Хомейни.',
    },
    wikipedia: 'Iranian Revolution',
  },
  {
    id: 'iraq-war',
    kind: 'event',
    name: { en: 'Iraq War', ru: 'Иракская война' },
    aliases: {
      en: [
        'invasion of Iraq', '2003 invasion of Iraq', 'Second Gulf War', '?war in Iraq', 'Operation Iraqi Freedom', 'Iraq invasion',
        'occupation of Iraq', 'US invasion of Iraq',
      ],
      ru: ['?война в Ираке', 'вторжение в Ирак', 'иракская война', 'оккупация Ирака'],
    },
    definition: {
      en: 'War begun in March 2003 by the US, Britain and allies, which overthrew Saddam Hussein; US combat forces left in December 2011.',
      ru: 'Война, начатая в марте 2003 года США, Великобританией и союзниками и свергнувшая Саддама Хусейна; войска США ушли в декабре 2011 года.',
    },
    wikipedia: 'Iraq War',
  },
  {
    id: 'israel-hezbollah-conflict-2023',
    kind: 'event',
    name: { en: 'Israel–Hezbollah conflict (2023–2024)', ru: 'конфликт Израиля и «Хезболлы» (2023–2024)' },
    aliases: {
      en: [
        '2024 Lebanon war', 'pager attack', 'pager attacks', 'pager explosions', 'Israel–Hezbollah war', 'Israel-Hezbollah conflict',
        '?Israeli invasion of Lebanon',
      ],
      ru: ['война Израиля с «Хезболлой»', 'взрывы пейджеров', '?вторжение Израиля в Ливан', 'конфликт Израиля и «Хезболлы»'],
    },
    definition: {
      en: "Fighting from 8 October 2023, in autumn 2024 open war in Lebanon, in which Hezbollah's leader Hassan Nasrallah was killed; ceasefire on 27 November 2024.",
      ru: 'Бои с 8 октября 2023 года, осенью 2024-го — война в Ливане, где погиб лидер «Хезболлы» Хасан Насралла; перемирие 27 ноября 2024 года.',
    },
    wikipedia: 'Israel–Hezbollah conflict (2023–present)',
  },
  {
    id: 'istanbul-talks-2022',
    kind: 'event',
    name: { en: 'Istanbul talks of 2022', ru: 'Стамбульские переговоры 2022 года' },
    aliases: {
      en: [
        'Istanbul talks', 'Istanbul Communiqué', 'Istanbul Communique', 'Istanbul agreements', 'Istanbul negotiations',
        '?Istanbul process',
      ],
      ru: [
        'Стамбульские договорённости', 'стамбульские договорённости', 'стамбульские соглашения', 'стамбульские переговоры',
        'Стамбульское коммюнике', '?стамбульский процесс',
      ],
    },
    definition: {
      en: 'Talks of Russia and Ukraine in spring 2022 on neutrality and guarantees for Ukraine, broken off without result; direct talks were held there again in 2025.',
      ru: 'Переговоры России и Украины весной 2022 года о нейтралитете Украины и гарантиях, прерванные без результата; в 2025 году там вновь шли прямые переговоры.',
    },
    wikipedia: 'Peace negotiations in the Russo-Ukrainian war (2022–present)',
  },
  {
    id: 'january-2022-unrest-in-kazakhstan',
    kind: 'event',
    of: 'kazakhstan',
    name: { en: 'January 2022 unrest in Kazakhstan', ru: 'Январские события в Казахстане' },
    aliases: {
      en: [
        'Bloody January', 'Qandy Qantar', 'Qantar', 'January 2022 unrest', '2022 Kazakh unrest', '2022 unrest in Kazakhstan',
        'January 2022 protests', '2022 Kazakhstan protests', 'January 2022 events', 'January 2022 protests in Kazakhstan',
        '?January events',
      ],
      ru: [
        'Кровавый январь', 'Январская трагедия', 'Кантар', 'январские события', 'январские события 2022 года', 'январские протесты',
        'Трагический январь', '?Январские события',
      ],
    },
    definition: {
      en: "Protests and violence in Kazakhstan in January 2022, begun over fuel prices; the CSTO sent forces at the president's request; over 200 died.",
      ru: 'Протесты и насилие в Казахстане в январе 2022 года, начавшиеся из-за цен на газ; по просьбе президента ОДКБ ввела силы; погибли более 200 человек.',
    },
    wikipedia: '2022 Kazakh unrest',
  },
  {
    id: 'jeltoqsan',
    kind: 'event',
    of: 'kazakhstan',
    name: { en: 'Jeltoqsan', ru: 'Желтоксан' },
    full: { en: 'December 1986 protests in Almaty', ru: 'декабрьские события 1986 года в Алма-Ате' },
    aliases: {
      en: ['Zheltoksan', 'December 1986 events', 'December events of 1986', 'Jeltoqsan uprising', '1986 Almaty protests'],
      ru: ['декабрьские события 1986 года', 'Декабрьские события', 'Декабрьское восстание'],
    },
    definition: {
      en: 'Protests in Almaty on 16–18 December 1986 after Moscow replaced Dinmukhamed Kunayev by Gennady Kolbin; put down by force.',
      ru: 'Протесты в Алма-Ате 16–18 декабря 1986 года после замены Динмухамеда Кунаева Геннадием Колбиным; подавлены силой.',
    },
    wikipedia: 'Jeltoqsan',
  },
  {
    id: 'july-revolution-bangladesh',
    kind: 'event',
    of: 'bangladesh',
    name: { en: 'July Revolution in Bangladesh', ru: 'Июльская революция в Бангладеш' },
    aliases: {
      en: [
        'July Uprising', 'July 2024 uprising', 'July uprising in Bangladesh', "Student–People's uprising", 'fall of Sheikh Hasina',
        'ouster of Sheikh Hasina', 'Monsoon Revolution', '?July Revolution',
      ],
      ru: ['июльское восстание в Бангладеш', 'свержение Шейх Хасины', 'протесты в Бангладеш 2024 года'],
    },
    definition: {
      en: 'Student-led protests of July–August 2024 after which Prime Minister Sheikh Hasina fled to India on 5 August.',
      ru: 'Студенческие протесты июля — августа 2024 года, после которых премьер Шейх Хасина 5 августа бежала в Индию.',
    },
    wikipedia: 'July Revolution (Bangladesh)',
  },
  {
    id: 'kakhovka-dam-destruction',
    kind: 'event',
    of: 'ukraine',
    name: { en: 'destruction of the Kakhovka Dam', ru: 'разрушение Каховской ГЭС' },
    aliases: {
      en: ['Kakhovka Dam', 'Kakhovka dam', 'Nova Kakhovka dam'],
      ru: ['Каховская ГЭС', 'подрыв Каховской ГЭС', 'Каховская плотина'],
    },
    definition: {
      en: 'Breach of the dam on the Dnipro in Ukraine, then under Russian control, on 6 June 2023; each side blamed the other.',
      ru: 'Разрушение плотины на Днепре на Украине, находившейся под контролем России, 6 июня 2023 года; стороны обвинили друг друга.',
    },
    wikipedia: 'Destruction of the Kakhovka Dam',
  },
  {
    id: 'karakalpak-protests-2022',
    kind: 'event',
    of: 'uzbekistan',
    name: { en: '2022 Karakalpak protests', ru: 'протесты в Каракалпакстане 2022 года' },
    aliases: {
      en: [
        'Nukus protests', '2022 protests in Karakalpakstan', 'Karakalpakstan protests', 'Karakalpakstan unrest',
        'unrest in Karakalpakstan', 'Nukus unrest',
      ],
      ru: [
        'события в Нукусе', 'беспорядки в Каракалпакстане', 'протесты в Каракалпакстане', 'события в Каракалпакстане', 'Нукусские события',
      ],
    },
    definition: {
      en: "Protests of July 2022 against a draft constitution that took away the region's sovereignty; at least 21 died; the clause was dropped.",
      ru: 'Протесты в июле 2022 года против проекта конституции, лишавшего республику суверенитета; погибли не менее 21 человека, норму отменили.',
    },
    wikipedia: '2022 Karakalpak protests',
  },
  {
    id: 'korean-war',
    kind: 'event',
    name: { en: 'Korean War', ru: 'Корейская война' },
    aliases: {
      ru: ['война в Корее', 'корейская война'],
    },
    definition: {
      en: 'War of 1950–1953 between North Korea, helped by China and the USSR, and South Korea, helped by UN forces under the US; ended by an armistice, not a peace.',
      ru: 'Война 1950–1953 годов между КНДР при помощи Китая и СССР и Южной Кореей при помощи сил ООН во главе с США; окончена перемирием без мирного договора.',
    },
    wikipedia: 'Korean War',
  },
  {
    id: 'kosovo-war',
    kind: 'event',
    name: { en: 'Kosovo War', ru: 'Косовская война' },
    aliases: {
      en: [
        'Kosovo conflict', 'Kosovo crisis', 'war in Kosovo', 'Kosovo campaign', 'NATO bombing of Yugoslavia', '1999 NATO bombing',
        'Operation Allied Force', 'bombing of Yugoslavia', 'bombing of Belgrade', 'NATO bombing of Serbia', 'bombing of Serbia',
      ],
      ru: [
        'война в Косове', 'бомбардировки Югославии', 'бомбардировка Югославии', 'операция «Союзная сила»', 'война в Косово',
        'косовский конфликт', 'косовский кризис', 'агрессия НАТО против Югославии',
      ],
    },
    definition: {
      en: 'War of 1998–1999 between Yugoslav forces and the Kosovo Liberation Army; NATO bombed Yugoslavia from March to June 1999 without a UN mandate.',
      ru: 'Война 1998–1999 годов между югославскими силами и Армией освобождения Косова; в марте — июне 1999 года НАТО бомбила Югославию без мандата ООН.',
    },
    wikipedia: 'Kosovo War',
  },
  {
    id: 'kursk-incursion',
    kind: 'event',
    name: { en: 'Kursk incursion', ru: 'вторжение в Курскую область' },
    aliases: {
      en: [
        'Kursk offensive', 'Kursk operation', "Ukraine's Kursk incursion", 'Kursk campaign', 'incursion into Kursk',
        'Ukrainian incursion into Kursk', '2024 Kursk offensive',
      ],
      ru: ['Курская операция', 'бои в Курской области', 'курская операция', 'вторжение ВСУ в Курскую область'],
    },
    definition: {
      en: "Ukrainian advance into Russia's Kursk region from 6 August 2024; Russia, with North Korean troops, retook most of it by April 2025.",
      ru: 'Наступление украинских войск в Курской области России с 6 августа 2024 года; Россия с участием военных КНДР вернула её большую часть к апрелю 2025 года.',
    },
    wikipedia: 'Kursk campaign',
  },
  {
    id: 'kyrgyz-revolution-of-2010',
    kind: 'event',
    of: 'kyrgyzstan',
    name: { en: 'Kyrgyz Revolution of 2010', ru: 'Апрельская революция 2010 года в Кыргызстане' },
    aliases: {
      en: [
        '2010 Kyrgyz Revolution', 'April 2010 revolution', 'April Revolution in Kyrgyzstan', 'Osh clashes', '2010 Osh violence',
        'Osh events',
      ],
      ru: ['революция 2010 года в Кыргызстане', 'Апрельская революция', 'Ошские события', 'апрельские события 2010 года'],
    },
    definition: {
      en: 'Uprising of April 2010 that drove out President Kurmanbek Bakiyev; violence between Kyrgyz and Uzbeks in Osh followed in June.',
      ru: 'Восстание апреля 2010 года, лишившее власти президента Курманбека Бакиева; в июне последовали столкновения киргизов и узбеков в Оше.',
    },
    wikipedia: 'Kyrgyz Revolution of 2010',
  },
  {
    id: 'kyrgyzstan-tajikistan-clashes',
    kind: 'event',
    name: { en: 'Kyrgyzstan–Tajikistan border clashes', ru: 'вооружённый конфликт на границе Кыргызстана и Таджикистана' },
    aliases: {
      en: [
        'Kyrgyz-Tajik border conflict', 'Kyrgyzstan-Tajikistan conflict', 'Kyrgyz–Tajik conflict', 'Batken events',
        'Kyrgyz-Tajik border clashes', 'Kyrgyzstan-Tajikistan border agreement', '2022 Kyrgyzstan–Tajikistan clashes',
      ],
      ru: [
        'конфликт на киргизско-таджикской границе', 'Баткенские события', 'кыргызско-таджикский конфликт', 'киргизско-таджикский конфликт',
        'конфликт на кыргызско-таджикской границе', 'Баткенский конфликт',
      ],
    },
    definition: {
      en: 'Fighting of April 2021 and September 2022 with over 150 dead; the border was settled by a treaty of 13 March 2025.',
      ru: 'Бои в апреле 2021 и сентябре 2022 года, более 150 погибших; граница определена договором от 13 марта 2025 года.',
    },
    wikipedia: 'Kyrgyzstan–Tajikistan clashes',
  },
  {
    id: 'lebanese-civil-war',
    kind: 'event',
    of: 'lebanon',
    name: { en: 'Lebanese Civil War', ru: 'Гражданская война в Ливане' },
    aliases: {
      en: ["Lebanon's civil war"],
      ru: ['гражданская война в Ливане', 'ливанская гражданская война'],
    },
    definition: {
      en: "War of 1975–1990 among militias of Lebanon's communities, with Syria and Israel involved; the Taif agreement of 1989 led to its end.",
      ru: 'Война 1975–1990 годов между ополчениями общин Ливана с участием Сирии и Израиля; к миру привело Таифское соглашение 1989 года.',
    },
    wikipedia: 'Lebanese Civil War',
  },
  {
    id: 'lebanon-war-2006',
    kind: 'event',
    name: { en: '2006 Lebanon War', ru: 'Вторая ливанская война' },
    aliases: {
      en: ['?July War', 'Second Lebanon War', '2006 Israel-Hezbollah War', '2006 war in Lebanon', 'Israel-Hezbollah War of 2006'],
      ru: ['ливанская война 2006 года', 'вторая ливанская война', 'война в Ливане 2006 года', 'Июльская война'],
    },
    definition: {
      en: 'War of July–August 2006 between Israel and Hezbollah; ended by UN Security Council Resolution 1701.',
      ru: 'Война июля — августа 2006 года между Израилем и «Хезболлой»; окончена по резолюции 1701 Совета Безопасности ООН.',
    },
    wikipedia: '2006 Lebanon War',
  },
  {
    id: 'liberation-day',
    kind: 'event',
    name: { en: 'Liberation Day tariffs', ru: 'пошлины «Дня освобождения»' },
    aliases: {
      en: [
        'Liberation Day tariff', "Trump's Liberation Day", 'Liberation Day announcement', '?reciprocal tariffs', '?Trump tariffs',
        "?Trump's tariffs", '?Liberation Day',
      ],
      ru: ['?пошлины Трампа', 'взаимные тарифы Трампа', 'взаимные пошлины Трампа', '?тарифы Трампа', '?День освобождения'],
    },
    definition: {
      en: '"Reciprocal" tariffs on imports from almost all states, announced by US President Donald Trump on 2 April 2025, which he called Liberation Day.',
      ru: '«Взаимные» пошлины на импорт почти из всех стран, объявленные президентом США Дональдом Трампом 2 апреля 2025 года — в «День освобождения».',
    },
    wikipedia: 'Liberation Day tariffs',
  },
  {
    id: 'libyan-civil-war',
    kind: 'event',
    of: 'libya',
    name: { en: 'Libyan civil wars', ru: 'Гражданские войны в Ливии' },
    aliases: {
      en: [
        'Libyan civil war', 'Libyan Civil War', 'Libyan crisis', 'intervention in Libya', 'NATO intervention in Libya',
        '2011 intervention in Libya', 'Libyan conflict', 'war in Libya', 'Libyan intervention',
      ],
      ru: [
        'гражданская война в Ливии', 'ливийский кризис', 'интервенция в Ливии', 'ливийский конфликт', 'война в Ливии',
        'вмешательство НАТО в Ливии',
      ],
    },
    definition: {
      en: 'Wars of 2011, when Muammar Gaddafi was overthrown with NATO air support, and of 2014–2020 between eastern and western authorities.',
      ru: 'Войны 2011 года, когда при поддержке авиации НАТО был свергнут Муаммар Каддафи, и 2014–2020 годов между властями востока и запада.',
    },
    wikipedia: 'Libyan crisis (2011–present)',
  },
  {
    id: 'madrid-summit-2022',
    kind: 'event',
    of: 'nato',
    name: { en: '2022 Madrid summit', ru: 'Мадридский саммит НАТО 2022 года' },
    aliases: {
      en: ['Madrid NATO summit', 'NATO Madrid summit', 'NATO summit in Madrid', 'Madrid summit declaration', '?Madrid summit'],
      ru: ['Мадридский саммит НАТО', 'саммит НАТО в Мадриде', '?Мадридский саммит'],
    },
    definition: {
      en: 'NATO summit of June 2022: adopted the present Strategic Concept and invited Finland and Sweden to join.',
      ru: 'Саммит НАТО в июне 2022 года: принял действующую Стратегическую концепцию и пригласил Финляндию и Швецию.',
    },
    wikipedia: '2022 NATO Madrid summit',
  },
  {
    id: 'mahsa-amini-protests',
    kind: 'event',
    of: 'iran',
    name: { en: 'Mahsa Amini protests', ru: 'протесты в Иране 2022 года' },
    aliases: {
      en: [
        'Woman, Life, Freedom', 'Woman, Life, Freedom movement', '2022 protests in Iran', '2022 Iranian protests', 'Mahsa Amini',
        'death of Mahsa Amini',
      ],
      ru: ['протесты из-за гибели Махсы Амини', 'Махса Амини', 'Женщина, жизнь, свобода'],
    },
    definition: {
      en: 'Protests in Iran from September 2022 after a young woman arrested over her headscarf died in custody.',
      ru: 'Протесты в Иране с сентября 2022 года после смерти под стражей девушки, задержанной из-за платка.',
    },
    wikipedia: 'Mahsa Amini protests',
  },
  {
    id: 'malta-summit',
    kind: 'event',
    name: { en: 'Malta Summit', ru: 'встреча на Мальте' },
    aliases: {
      en: ['Malta summit of 1989'],
      ru: ['Мальтийский саммит', 'саммит на Мальте'],
    },
    definition: {
      en: 'Meeting of George H. W. Bush and Mikhail Gorbachev in December 1989, weeks after the fall of the Berlin Wall.',
      ru: 'Встреча Джорджа Буша-старшего и Михаила Горбачёва в декабре 1989 года, через несколько недель после падения Берлинской стены.',
    },
    wikipedia: 'Malta Summit',
  },
  {
    id: 'mh17',
    kind: 'event',
    name: { en: 'MH17', ru: 'MH17' },
    full: { en: 'Malaysia Airlines Flight 17', ru: 'рейс MH17 авиакомпании Malaysia Airlines' },
    aliases: {
      en: ['Flight MH17', 'downing of MH17', 'MH-17', 'MH17 flight'],
      ru: ['крушение MH17', 'малайзийский «Боинг»', 'MH-17', 'рейс MH17', 'катастрофа MH17'],
    },
    definition: {
      en: 'Airliner shot down over the Donbas on 17 July 2014 with 298 people on board; Dutch investigators named a Russian missile system, Russia denies that.',
      ru: 'Лайнер, сбитый над Донбассом 17 июля 2014 года с 298 людьми на борту; следствие в Нидерландах указало на российский ракетный комплекс, Россия это отрицает.',
    },
    wikipedia: 'Malaysia Airlines Flight 17',
  },
  {
    id: 'munich-speech',
    kind: 'event',
    name: { en: "Putin's Munich speech", ru: 'Мюнхенская речь Путина' },
    aliases: {
      en: ['?Munich speech', "Putin's 2007 Munich speech", '2007 Munich speech', 'Munich Speech of Vladimir Putin'],
      ru: ['Мюнхенская речь', 'мюнхенская речь Путина', 'мюнхенская речь', 'Мюнхенское выступление Путина'],
    },
    definition: {
      en: "Speech of Vladimir Putin at the Munich Security Conference on 10 February 2007 against a unipolar world and NATO's enlargement.",
      ru: 'Выступление Владимира Путина на Мюнхенской конференции по безопасности 10 февраля 2007 года против однополярного мира и расширения НАТО.',
    },
    wikipedia: '2007 Munich speech of Vladimir Putin',
  },
  {
    id: 'myanmar-civil-war',
    kind: 'event',
    of: 'myanmar',
    name: { en: "2021 Myanmar coup d'état", ru: 'военный переворот в Мьянме 2021 года' },
    aliases: {
      en: [
        'Myanmar coup', 'coup in Myanmar', '2021 coup in Myanmar', 'Myanmar civil war', "Myanmar's civil war", 'Operation 1027',
        'Myanmar military coup', '2021 military coup in Myanmar',
      ],
      ru: ['переворот в Мьянме', 'военный переворот в Мьянме', 'гражданская война в Мьянме'],
    },
    definition: {
      en: "Seizure of power by Myanmar's army on 1 February 2021; civil war with resistance and ethnic forces followed.",
      ru: 'Захват власти армией Мьянмы 1 февраля 2021 года; за ним последовала гражданская война с повстанцами и этническими отрядами.',
    },
    wikipedia: "2021 Myanmar coup d'état",
  },
  {
    id: 'nagorno-karabakh-wars',
    kind: 'event',
    name: { en: 'Nagorno-Karabakh wars', ru: 'Карабахские войны' },
    aliases: {
      en: [
        'Nagorno-Karabakh war', 'Nagorno-Karabakh conflict', 'Karabakh war', 'Second Karabakh War', 'First Karabakh War', '44-day war',
        'Armenian-Azerbaijani conflict', 'Armenia-Azerbaijan conflict', '2020 Nagorno-Karabakh war', 'Second Nagorno-Karabakh War',
        'First Nagorno-Karabakh War', 'Karabakh conflict', '2020 Karabakh war', 'Armenia-Azerbaijan war',
      ],
      ru: [
        'Карабахская война', 'карабахский конфликт', 'Вторая карабахская война', 'Первая карабахская война', '44-дневная война',
        'карабахская война', 'нагорно-карабахский конфликт', 'война в Нагорном Карабахе', 'армяно-азербайджанский конфликт',
        'вторая карабахская', 'война в Карабахе', 'конфликт в Нагорном Карабахе', 'вторая карабахская война', 'сорокачетырёхдневная война',
      ],
    },
    definition: {
      en: "Wars between Armenia and Azerbaijan over Nagorno-Karabakh: 1988–1994, autumn 2020, and Azerbaijan's operation of September 2023.",
      ru: 'Войны Армении и Азербайджана за Нагорный Карабах: 1988–1994, осень 2020 года и операция Азербайджана в сентябре 2023 года.',
    },
    wikipedia: 'Nagorno-Karabakh conflict',
  },
  {
    id: 'nakba',
    kind: 'event',
    name: { en: 'Nakba', ru: 'Накба' },
    aliases: {
      en: [
        '1948 Arab-Israeli War', 'War of Independence of Israel', 'Israeli War of Independence', 'Arab-Israeli War', '1948 Palestine war',
        '1948 war', "Israel's War of Independence",
      ],
      ru: ['арабо-израильская война 1948 года', 'война за независимость Израиля', 'Война за независимость Израиля'],
    },
    definition: {
      en: '"Catastrophe": flight and expulsion of some 700,000 Palestinians in the war of 1947–1949 in which Israel was founded.',
      ru: '«Катастрофа»: бегство и изгнание около 700 тысяч палестинцев в войне 1947–1949 годов, в ходе которой был создан Израиль.',
    },
    wikipedia: 'Nakba',
  },
  {
    id: 'nato-enlargement',
    kind: 'event',
    of: 'nato',
    name: { en: 'Enlargement of NATO', ru: 'расширение НАТО' },
    aliases: {
      en: [
        'NATO enlargement', 'NATO expansion', 'eastward expansion of NATO', "NATO's eastward expansion", "NATO's expansion",
        "NATO's enlargement", 'expansion of NATO', 'NATO eastward expansion', 'Open Door policy of NATO', "NATO's open-door policy",
      ],
      ru: ['расширение НАТО на восток', 'расширение Североатлантического альянса', 'политика открытых дверей НАТО', 'расширение альянса'],
    },
    definition: {
      en: 'Growth of NATO from 12 members in 1949 to 32 in 2024; states of Central and Eastern Europe have joined since 1999, Finland and Sweden in 2023–2024.',
      ru: 'Рост НАТО с 12 членов в 1949 году до 32 в 2024-м; с 1999 года вступали страны Центральной и Восточной Европы, в 2023–2024 годах — Финляндия и Швеция.',
    },
    wikipedia: 'Enlargement of NATO',
  },
  {
    id: 'niger-coup-2023',
    kind: 'event',
    of: 'niger',
    name: { en: "2023 Nigerien coup d'état", ru: 'переворот в Нигере 2023 года' },
    aliases: {
      en: ['coup in Niger', 'Niger coup', '2023 coup in Niger', 'July 2023 coup in Niger', 'Nigerien crisis'],
      ru: ['переворот в Нигере', 'военный переворот в Нигере'],
    },
    definition: {
      en: 'Seizure of power on 26 July 2023 by the guard under General Abdourahamane Tchiani; President Mohamed Bazoum was held.',
      ru: 'Захват власти 26 июля 2023 года гвардией во главе с генералом Абдурахаманом Тчиани; президент Мохамед Базум взят под стражу.',
    },
    wikipedia: "2023 Nigerien coup d'état",
  },
  {
    id: 'october-revolution',
    kind: 'event',
    of: 'russia',
    name: { en: 'October Revolution', ru: 'Октябрьская революция' },
    full: { en: 'Great October Socialist Revolution', ru: 'Великая Октябрьская социалистическая революция' },
    aliases: {
      en: [
        'Russian Revolution', 'Bolshevik Revolution', '1917 revolution', 'Russian Revolution of 1917', 'February Revolution',
        'Revolution of 1917',
      ],
      ru: [
        'Октябрьский переворот', 'революция 1917 года', 'Февральская революция', 'русская революция', 'большевистская революция',
        'Русская революция',
      ],
    },
    definition: {
      en: 'Seizure of power in Russia by the Bolsheviks under Lenin on 7 November 1917, after the February Revolution had ended the monarchy.',
      ru: 'Взятие власти в России большевиками во главе с Лениным 7 ноября 1917 года, после того как Февральская революция покончила с монархией.',
    },
    wikipedia: 'October Revolution',
  },
  {
    id: 'oil-crisis-1973',
    kind: 'event',
    name: { en: '1973 oil crisis', ru: 'нефтяной кризис 1973 года' },
    aliases: {
      en: [
        '1973 oil embargo', 'Arab oil embargo', 'oil crisis of 1973', '1973 oil shock', 'oil shocks of the 1970s', '1970s oil crisis',
        'oil shocks', '1979 oil crisis',
      ],
      ru: ['нефтяное эмбарго 1973 года', 'нефтяной шок', 'нефтяное эмбарго арабских стран', 'нефтяной кризис 1970-х годов'],
    },
    definition: {
      en: 'Embargo of Arab oil states against the US and others from October 1973 over the Yom Kippur War; oil prices rose about fourfold.',
      ru: 'Эмбарго арабских нефтяных стран против США и других с октября 1973 года из-за Войны Судного дня; цены на нефть выросли примерно вчетверо.',
    },
    wikipedia: '1973 oil crisis',
  },
  {
    id: 'orange-revolution',
    kind: 'event',
    of: 'ukraine',
    name: { en: 'Orange Revolution', ru: 'Оранжевая революция' },
    aliases: {
      en: ["Ukraine's Orange Revolution"],
      ru: ['оранжевая революция'],
    },
    definition: {
      en: 'Protests in Ukraine from November 2004 over a disputed election; the vote was held again and Viktor Yushchenko became president.',
      ru: 'Протесты на Украине с ноября 2004 года из-за спорных выборов; голосование повторили, президентом стал Виктор Ющенко.',
    },
    wikipedia: 'Orange Revolution',
  },
  {
    id: 'osce-astana-summit',
    kind: 'event',
    of: 'osce',
    name: { en: '2010 OSCE Astana summit', ru: 'Астанинский саммит ОБСЕ 2010 года' },
    aliases: {
      en: [
        'OSCE Astana Summit', 'OSCE summit in Astana', 'Astana Commemorative Declaration', 'Astana OSCE summit',
        'Astana Declaration of the OSCE',
      ],
      ru: ['саммит ОБСЕ в Астане', 'Астанинский саммит ОБСЕ', 'Астанинская юбилейная декларация', 'Астанинская декларация ОБСЕ'],
    },
    definition: {
      en: "Summit of December 2010 under Kazakhstan's chairmanship, the OSCE's last so far (as of 2025); its declaration speaks of an undivided security community.",
      ru: 'Саммит декабря 2010 года под председательством Казахстана, последний на 2025 год; декларация говорит о едином сообществе безопасности.',
    },
    wikipedia: 'Organization for Security and Co-operation in Europe',
  },
  {
    id: 'partition-of-india',
    kind: 'event',
    name: { en: 'Partition of India', ru: 'раздел Индии' },
    aliases: {
      en: ['partition of India', '1947 Partition', 'Partition of 1947', 'partition of British India'],
      ru: ['раздел Британской Индии', 'Раздел Индии'],
    },
    definition: {
      en: 'Division of British India into India and Pakistan in August 1947, with mass flight and up to a million or more killed.',
      ru: 'Раздел Британской Индии на Индию и Пакистан в августе 1947 года с массовым бегством и гибелью до миллиона человек и более.',
    },
    wikipedia: 'Partition of India',
  },
  {
    id: 'party-congress-20th',
    kind: 'event',
    of: 'china',
    name: { en: '20th Party Congress', ru: 'XX съезд Коммунистической партии Китая' },
    full: { en: '20th National Congress of the Chinese Communist Party', ru: '20-й Всекитайский съезд Коммунистической партии Китая' },
    aliases: {
      en: ['20th CCP Congress', 'Twentieth Party Congress', '20th National Congress', '20th CPC Congress'],
      ru: ['XX съезд КПК', '20-й съезд КПК', 'двадцатый съезд КПК'],
    },
    definition: {
      en: "Congress of October 2022 that gave Xi Jinping a third term as head of China's ruling party.",
      ru: 'Съезд в октябре 2022 года, избравший Си Цзиньпина на третий срок во главе правящей партии Китая.',
    },
    wikipedia: '20th National Congress of the Chinese Communist Party',
  },
  {
    id: 'pearl-harbor',
    kind: 'event',
    name: { en: 'Pearl Harbor', ru: 'Пёрл-Харбор' },
    full: { en: 'Attack on Pearl Harbor', ru: 'нападение на Пёрл-Харбор' },
    aliases: {
      en: ['Pearl Harbour', 'Pearl Harbor attack'],
      ru: ['Перл-Харбор', 'атака на Пёрл-Харбор'],
    },
    definition: {
      en: "US naval base in Hawaii; Japan's attack on it on 7 December 1941 brought the United States into the Second World War.",
      ru: 'Военно-морская база США на Гавайях; нападение Японии 7 декабря 1941 года привело к вступлению США во Вторую мировую войну.',
    },
    wikipedia: 'Attack on Pearl Harbor',
  },
  {
    id: 'perestroika',
    kind: 'event',
    of: 'soviet-union',
    name: { en: 'perestroika', ru: 'перестройка Горбачёва' },
    aliases: {
      en: ['glasnost', 'New Thinking in foreign policy', 'new political thinking'],
      ru: [
        '?перестройка', '?гласность', 'горбачёвская перестройка', 'эпоха перестройки', 'годы перестройки', 'новое политическое мышление',
        'новое мышление',
      ],
    },
    definition: {
      en: 'Reforms of Mikhail Gorbachev in the Soviet Union, 1985–1991: rebuilding of the economy and politics (perestroika) and openness (glasnost).',
      ru: 'Реформы Михаила Горбачёва в СССР в 1985–1991 годах: преобразование экономики и политики и открытость (гласность).',
    },
    wikipedia: 'Perestroika',
  },
  {
    id: 'potsdam-conference',
    kind: 'event',
    name: { en: 'Potsdam Conference', ru: 'Потсдамская конференция' },
    aliases: {
      en: ['Potsdam Agreement', 'Potsdam Declaration'],
      ru: ['Потсдамские соглашения', 'Потсдамская декларация', 'Потсдамское соглашение'],
    },
    definition: {
      en: 'Meeting of the leaders of the USSR, the US and Britain near Berlin in July–August 1945 on Germany and the peace after the war.',
      ru: 'Встреча руководителей СССР, США и Великобритании под Берлином в июле — августе 1945 года: Германия и послевоенное устройство.',
    },
    wikipedia: 'Potsdam Conference',
  },
  {
    id: 'prague-spring',
    kind: 'event',
    name: { en: 'Prague Spring', ru: 'Пражская весна' },
    aliases: {
      en: ['invasion of Czechoslovakia', '1968 invasion of Czechoslovakia', 'Soviet invasion of Czechoslovakia'],
      ru: ['ввод войск в Чехословакию', 'пражская весна', 'вторжение в Чехословакию'],
    },
    definition: {
      en: 'Reforms in Czechoslovakia under Alexander Dubček from January 1968, ended by the invasion of Warsaw Pact troops on 20–21 August 1968.',
      ru: 'Реформы в Чехословакии при Александре Дубчеке с января 1968 года, прерванные вводом войск Варшавского договора 20–21 августа 1968 года.',
    },
    wikipedia: 'Prague Spring',
  },
  {
    id: 'red-sea-crisis',
    kind: 'event',
    name: { en: 'Red Sea crisis', ru: 'кризис в Красном море' },
    aliases: {
      en: ['Houthi attacks', 'Houthi attacks on shipping', 'Red Sea attacks', 'attacks on shipping in the Red Sea', 'Operation Rough Rider'],
      ru: ['атаки хуситов', 'нападения хуситов на суда', 'атаки хуситов в Красном море'],
    },
    definition: {
      en: "Attacks by Yemen's Houthis on ships since October–November 2023, in their words over Gaza; answered by US and British strikes from January 2024.",
      ru: 'Нападения йеменских хуситов на суда с октября — ноября 2023 года, по их словам, из-за Газы; с января 2024-го — ответные удары США и Великобритании.',
    },
    wikipedia: 'Red Sea crisis',
  },
  {
    id: 'revolutions-of-1989',
    kind: 'event',
    name: { en: 'Revolutions of 1989', ru: 'революции 1989 года' },
    aliases: {
      en: ['revolutions of 1989', '1989 revolutions', 'fall of communism', 'collapse of communism'],
      ru: ['падение коммунизма', 'крах коммунизма'],
    },
    definition: {
      en: 'Fall of communist governments in Poland, Hungary, East Germany, Czechoslovakia, Bulgaria and Romania.',
      ru: 'Падение коммунистических правительств в Польше, Венгрии, ГДР, Чехословакии, Болгарии и Румынии.',
    },
    wikipedia: 'Revolutions of 1989',
  },
  {
    id: 'reykjavik-summit',
    kind: 'event',
    name: { en: 'Reykjavík Summit', ru: 'саммит в Рейкьявике' },
    aliases: {
      en: ['Reykjavik Summit', 'Reykjavik meeting'],
      ru: ['встреча в Рейкьявике', 'Рейкьявикский саммит'],
    },
    definition: {
      en: 'Meeting of Ronald Reagan and Mikhail Gorbachev in October 1986 on deep nuclear cuts; led to the INF Treaty of 1987.',
      ru: 'Встреча Рональда Рейгана и Михаила Горбачёва в октябре 1986 года о сокращении ядерного оружия; за ней последовал Договор о РСМД 1987 года.',
    },
    wikipedia: 'Reykjavík Summit',
  },
  {
    id: 'rose-revolution',
    kind: 'event',
    of: 'georgia-country',
    name: { en: 'Rose Revolution', ru: 'Революция роз' },
    aliases: {
      en: ["Georgia's Rose Revolution"],
      ru: ['«революция роз»'],
    },
    definition: {
      en: 'Protests in Georgia in November 2003 over a disputed election; President Eduard Shevardnadze resigned, Mikheil Saakashvili followed him.',
      ru: 'Протесты в Грузии в ноябре 2003 года из-за спорных выборов; президент Эдуард Шеварднадзе ушёл в отставку, его сменил Михаил Саакашвили.',
    },
    wikipedia: 'Rose Revolution',
  },
  {
    id: 'russia-africa-summit',
    kind: 'event',
    name: { en: 'Russia–Africa Summit', ru: 'саммит Россия — Африка' },
    aliases: {
      en: ['Russia-Africa Forum', 'Russia–Africa Summits'],
      ru: ['форум Россия — Африка', 'Саммит Россия — Африка'],
    },
    definition: {
      en: 'Meetings of Russia and African states: Sochi in October 2019 and St Petersburg in July 2023.',
      ru: 'Встречи России и африканских государств: в Сочи в октябре 2019 года и в Санкт-Петербурге в июле 2023 года.',
    },
    wikipedia: 'Russia–Africa Summit',
  },
  {
    id: 'russo-georgian-war',
    kind: 'event',
    name: { en: 'Russo-Georgian War', ru: 'Российско-грузинская война' },
    aliases: {
      en: [
        'Five-Day War', 'Russia-Georgia war', '2008 Georgian war', 'August 2008 war', 'Georgian war', 'Russian-Georgian war',
        'war in Georgia', 'Georgian-Russian War', '2008 war in Georgia', '?Georgia war',
      ],
      ru: [
        'война в Южной Осетии', 'пятидневная война', 'война 08.08.08', 'грузино-осетинская война', 'российско-грузинская война',
        'августовская война 2008 года',
      ],
    },
    definition: {
      en: 'War of August 2008 between Georgia on one side and Russia, South Ossetia and Abkhazia on the other.',
      ru: 'Война августа 2008 года между Грузией с одной стороны и Россией, Южной Осетией и Абхазией с другой.',
    },
    wikipedia: 'Russo-Georgian War',
  },
  {
    id: 'russo-japanese-war',
    kind: 'event',
    name: { en: 'Russo-Japanese War', ru: 'Русско-японская война' },
    aliases: {
      en: ['Russian-Japanese War'],
      ru: ['русско-японская война'],
    },
    definition: {
      en: 'War of 1904–1905 over Manchuria and Korea, won by Japan; ended by the Treaty of Portsmouth.',
      ru: 'Война 1904–1905 годов за влияние в Маньчжурии и Корее, выигранная Японией; окончена Портсмутским миром.',
    },
    wikipedia: 'Russo-Japanese War',
  },
  {
    id: 'russo-ukrainian-war',
    kind: 'event',
    name: { en: 'Russo-Ukrainian War', ru: 'Российско-украинская война' },
    aliases: {
      en: [
        'Ukraine War', 'Russia-Ukraine War', 'Russian-Ukrainian War', 'Ukraine-Russia war', 'Russo-Ukrainian conflict', 'Ukraine conflict',
        'Ukrainian conflict', 'war in Ukraine', 'invasion of Ukraine', 'war against Ukraine', 'war on Ukraine',
        'special military operation', 'Russian invasion of Ukraine', '?full-scale invasion', 'Ukraine crisis', 'Ukrainian crisis',
      ],
      ru: [
        'война на Украине', 'война в Украине', 'украинский конфликт', 'конфликт на Украине', 'конфликт в Украине',
        'специальная военная операция', 'СВО', 'украинский кризис', 'кризис на Украине', 'вторжение на Украину',
        'война России против Украины', 'война против Украины',
      ],
    },
    definition: {
      en: "War between Russia and Ukraine since 2014, on full scale since Russia's invasion of 24 February 2022, which Russia calls a special military operation.",
      ru: 'Война России и Украины с 2014 года, полномасштабная после ввода российских войск 24 февраля 2022 года, который Россия называет специальной военной операцией.',
    },
    wikipedia: 'Russo-Ukrainian War',
  },
  {
    id: 'rwandan-genocide',
    kind: 'event',
    of: 'rwanda',
    name: { en: 'Rwandan genocide', ru: 'геноцид в Руанде' },
    aliases: {
      en: ['Rwanda genocide', 'genocide in Rwanda', 'genocide against the Tutsi', '1994 genocide'],
      ru: ['геноцид тутси', 'руандийский геноцид'],
    },
    definition: {
      en: 'Killing of some 500,000 to 800,000 people, mostly Tutsi, by Hutu extremists in Rwanda in April–July 1994.',
      ru: 'Убийство примерно 500–800 тысяч человек, большей частью тутси, экстремистами хуту в Руанде в апреле — июле 1994 года.',
    },
    wikipedia: 'Rwandan genocide',
  },
  {
    id: 'september-11-attacks',
    kind: 'event',
    name: { en: 'September 11 attacks', ru: 'теракты 11 сентября' },
    aliases: {
      en: [
        '9/11', 'September 11', '11 September attacks', '9/11 attacks', 'September 11, 2001', '11 September 2001',
        'September 11 terrorist attacks',
      ],
      ru: ['теракты 11 сентября 2001 года', '11 сентября 2001 года', 'события 11 сентября', 'атаки 11 сентября'],
    },
    definition: {
      en: 'Attacks by al-Qaeda on New York and Washington with hijacked airliners on 11 September 2001; almost 3,000 people were killed.',
      ru: 'Нападения «Аль-Каиды» на Нью-Йорк и Вашингтон на угнанных самолётах 11 сентября 2001 года; погибли почти 3000 человек.',
    },
    wikipedia: 'September 11 attacks',
  },
  {
    id: 'singapore-summit-2018',
    kind: 'event',
    name: { en: '2018 North Korea–United States Singapore Summit', ru: 'Сингапурский саммит КНДР и США 2018 года' },
    aliases: {
      en: ['Trump-Kim summit', 'Singapore summit', 'Kim-Trump summit', '2018 Singapore Summit'],
      ru: ['саммит Трампа и Кима', 'Сингапурский саммит', 'встреча Трампа и Ким Чен Ына', '?саммит в Сингапуре'],
    },
    definition: {
      en: 'First meeting of a US president and a North Korean leader (Trump and Kim), 12 June 2018; the next, in Hanoi in February 2019, ended without agreement.',
      ru: 'Первая встреча президента США и лидера КНДР (Трамп и Ким), 12 июня 2018 года; следующая, в Ханое в феврале 2019-го, закончилась без соглашения.',
    },
    wikipedia: '2018 North Korea–United States Singapore Summit',
  },
  {
    id: 'sino-indian-war',
    kind: 'event',
    name: { en: 'Sino-Indian War', ru: 'китайско-индийская война' },
    aliases: {
      en: ['1962 war', '1962 Sino-Indian War', 'India-China war', 'Sino-Indian border war'],
      ru: ['Китайско-индийская война', 'индо-китайская война', 'война 1962 года'],
    },
    definition: {
      en: 'War of October–November 1962 over the Himalayan border, won by China; the line has remained disputed.',
      ru: 'Война октября — ноября 1962 года из-за границы в Гималаях, выигранная Китаем; линия границы осталась спорной.',
    },
    wikipedia: 'Sino-Indian War',
  },
  {
    id: 'sino-soviet-split',
    kind: 'event',
    name: { en: 'Sino-Soviet split', ru: 'советско-китайский раскол' },
    aliases: {
      en: [
        'Sino-Soviet border conflict', 'Sino-Soviet conflict', 'Damansky Island', 'Zhenbao Island', 'Sino-Soviet rift',
        'Sino-Soviet dispute',
      ],
      ru: ['конфликт на острове Даманский', 'советско-китайский конфликт', 'раскол СССР и Китая', 'Даманский'],
    },
    definition: {
      en: 'Breach between the USSR and China from about 1960, which came to fighting on the Ussuri (Damansky) in March 1969; ties were mended in 1989.',
      ru: 'Разрыв СССР и Китая примерно с 1960 года, дошедший в марте 1969-го до боёв на Уссури (Даманский); отношения нормализованы в 1989 году.',
    },
    wikipedia: 'Sino-Soviet split',
  },
  {
    id: 'sino-vietnamese-war',
    kind: 'event',
    name: { en: 'Sino-Vietnamese War', ru: 'китайско-вьетнамская война' },
    aliases: {
      en: ['1979 Sino-Vietnamese War', 'China-Vietnam war', 'Third Indochina War', "China's invasion of Vietnam"],
      ru: ['Китайско-вьетнамская война', 'вьетнамо-китайская война'],
    },
    definition: {
      en: 'War of February–March 1979: China attacked Vietnam after it had overthrown the Khmer Rouge in Cambodia.',
      ru: 'Война февраля — марта 1979 года: Китай напал на Вьетнам, свергнувший режим красных кхмеров в Камбодже.',
    },
    wikipedia: 'Sino-Vietnamese War',
  },
  {
    id: 'six-day-war',
    kind: 'event',
    name: { en: 'Six-Day War', ru: 'Шестидневная война' },
    aliases: {
      en: ['Six Day War', '1967 Arab-Israeli War', 'June War of 1967', '1967 war', 'June 1967 war', '1967 Six-Day War'],
      ru: ['шестидневная война', 'арабо-израильская война 1967 года'],
    },
    definition: {
      en: 'War of 5–10 June 1967 in which Israel took the West Bank, East Jerusalem, Gaza, Sinai and the Golan Heights from Jordan, Egypt and Syria.',
      ru: 'Война 5–10 июня 1967 года, в которой Израиль занял Западный берег, Восточный Иерусалим, Газу, Синай и Голанские высоты.',
    },
    wikipedia: 'Six-Day War',
  },
  {
    id: 'skripal-poisoning',
    kind: 'event',
    name: { en: 'poisoning of Sergei and Yulia Skripal', ru: 'отравление Сергея и Юлии Скрипалей' },
    aliases: {
      en: [
        'Skripal poisoning', 'Salisbury poisoning', 'Salisbury poisonings', 'Skripal affair', 'Skripal case', 'Salisbury attack',
        'Skripal attack', '?Salisbury',
      ],
      ru: ['дело Скрипалей', 'отравление Скрипалей', '?Солсбери', 'отравление в Солсбери'],
    },
    definition: {
      en: 'Nerve-agent attack on a former Russian double agent and his daughter in Salisbury, England, on 4 March 2018; Britain blamed Russia, which denied it.',
      ru: 'Отравление нервно-паралитическим веществом бывшего двойного агента и его дочери в Солсбери 4 марта 2018 года; Лондон обвинил Россию, она отрицала.',
    },
    wikipedia: 'Poisoning of Sergei and Yulia Skripal',
  },
  {
    id: 'south-korean-martial-law-2024',
    kind: 'event',
    of: 'south-korea',
    name: { en: '2024 South Korean martial law crisis', ru: 'военное положение в Южной Корее 2024 года' },
    aliases: {
      en: [
        'South Korean martial law', "Yoon's martial law declaration", 'December 2024 martial law', 'martial law in South Korea',
        '2024 martial law declaration', "Yoon's martial law",
      ],
      ru: ['военное положение в Южной Корее', 'попытка введения военного положения в Южной Корее'],
    },
    definition: {
      en: 'Martial law declared by President Yoon Suk Yeol on 3 December 2024 and lifted by parliament within hours; he was removed in April 2025.',
      ru: 'Военное положение, объявленное президентом Юн Сок Ёлем 3 декабря 2024 года и снятое по решению парламента через часы; в апреле 2025-го он отстранён.',
    },
    wikipedia: '2024 South Korean martial law crisis',
  },
  {
    id: 'soviet-afghan-war',
    kind: 'event',
    name: { en: 'Soviet–Afghan War', ru: 'Афганская война (1979–1989)' },
    aliases: {
      en: [
        'Soviet war in Afghanistan', 'Soviet invasion of Afghanistan', 'Soviet intervention in Afghanistan',
        'Soviet withdrawal from Afghanistan',
      ],
      ru: [
        '?афганская война', '?война в Афганистане', 'война СССР в Афганистане', 'ввод советских войск в Афганистан',
        'вывод советских войск из Афганистана', 'советское вторжение в Афганистан',
      ],
    },
    definition: {
      en: 'War of December 1979 – February 1989 in which Soviet troops backed the communist government of Afghanistan against the mujahideen.',
      ru: 'Война декабря 1979 — февраля 1989 года, в которой советские войска поддерживали правительство Афганистана против моджахедов.',
    },
    wikipedia: 'Soviet–Afghan War',
  },
  {
    id: 'spief',
    kind: 'event',
    of: 'russia',
    name: { en: 'St. Petersburg International Economic Forum', ru: 'Петербургский международный экономический форум' },
    aliases: {
      en: [
        'SPIEF', 'Saint Petersburg International Economic Forum', 'St Petersburg Economic Forum', 'St. Petersburg Economic Forum',
        'St Petersburg International Economic Forum',
      ],
      ru: ['ПМЭФ', 'Петербургский экономический форум', 'Петербургский форум'],
    },
    definition: {
      en: "Yearly business forum in St Petersburg, held since 1997 and under the president's patronage since 2005, usually in June.",
      ru: 'Ежегодный деловой форум в Санкт-Петербурге, проводится с 1997 года, с 2005-го — под эгидой президента, обычно в июне.',
    },
    wikipedia: 'St. Petersburg International Economic Forum',
  },
  {
    id: 'srebrenica',
    kind: 'event',
    name: { en: 'Srebrenica massacre', ru: 'резня в Сребренице' },
    aliases: {
      en: ['Srebrenica', 'Srebrenica genocide'],
      ru: ['Сребреница', 'геноцид в Сребренице', 'трагедия в Сребренице'],
    },
    definition: {
      en: 'Killing of about 8,000 Bosniak men and boys by Bosnian Serb forces in July 1995; ruled genocide by international courts.',
      ru: 'Убийство около 8000 боснийских мусульман силами боснийских сербов в июле 1995 года; международные суды признали его геноцидом.',
    },
    wikipedia: 'Srebrenica massacre',
  },
  {
    id: 'sudanese-civil-war',
    kind: 'event',
    of: 'sudan',
    name: { en: 'Sudanese civil war', ru: 'Гражданская война в Судане' },
    aliases: {
      en: ["Sudan's civil war", 'war in Sudan', 'Sudan war', 'Sudan conflict', 'Sudan civil war', 'conflict in Sudan'],
      ru: ['гражданская война в Судане', 'война в Судане', 'суданский конфликт', 'конфликт в Судане'],
    },
    definition: {
      en: "War since 15 April 2023 between Sudan's army and the Rapid Support Forces; it has driven over ten million people from their homes.",
      ru: 'Война с 15 апреля 2023 года между армией Судана и Силами быстрой поддержки; дома покинули более десяти миллионов человек.',
    },
    wikipedia: 'Sudanese civil war (2023–present)',
  },
  {
    id: 'suez-crisis',
    kind: 'event',
    name: { en: 'Suez Crisis', ru: 'Суэцкий кризис' },
    aliases: {
      en: ['Suez crisis of 1956', 'Suez War', '1956 Suez crisis'],
      ru: ['суэцкий кризис', 'Суэцкая война'],
    },
    definition: {
      en: 'Attack of Israel, Britain and France on Egypt in October–November 1956 after it nationalised the Suez Canal; US and Soviet pressure ended it.',
      ru: 'Нападение Израиля, Великобритании и Франции на Египет в октябре — ноябре 1956 года после национализации Суэцкого канала; остановлено давлением США и СССР.',
    },
    wikipedia: 'Suez Crisis',
  },
  {
    id: 'summit-for-democracy',
    kind: 'event',
    name: { en: 'Summit for Democracy', ru: 'Саммит за демократию' },
    aliases: {
      en: ["Biden's Summit for Democracy", 'Democracy Summit', 'Summits for Democracy'],
      ru: ['саммит за демократию', 'Саммит демократий', 'саммит демократий'],
    },
    definition: {
      en: 'Meetings of governments invited by the US under Joe Biden in December 2021 and March 2023; the third was in Seoul in March 2024.',
      ru: 'Встречи правительств по приглашению США при Джо Байдене в декабре 2021 и марте 2023 года; третья прошла в Сеуле в марте 2024 года.',
    },
    wikipedia: 'Summit for Democracy',
  },
  {
    id: 'syrian-civil-war',
    kind: 'event',
    of: 'syria',
    name: { en: 'Syrian civil war', ru: 'Гражданская война в Сирии' },
    aliases: {
      en: ['war in Syria', 'Syria war', 'Syrian war', 'Syrian conflict', 'Syrian crisis', 'Syrian uprising', 'fall of Assad'],
      ru: ['гражданская война в Сирии', 'война в Сирии', 'сирийская война', 'сирийский конфликт', 'сирийский кризис', 'падение Асада'],
    },
    definition: {
      en: "War in Syria from 2011 between the government, opposition and other armed groups; Bashar al-Assad's government fell on 8 December 2024.",
      ru: 'Война в Сирии с 2011 года между правительством, оппозицией и другими вооружёнными группами; правительство Башара Асада пало 8 декабря 2024 года.',
    },
    wikipedia: 'Syrian civil war',
  },
  {
    id: 'taiwan-strait-crises',
    kind: 'event',
    name: { en: 'Taiwan Strait Crises', ru: 'Тайваньские кризисы' },
    aliases: {
      en: [
        'Taiwan Strait Crisis', 'Third Taiwan Strait Crisis', 'Second Taiwan Strait Crisis', 'First Taiwan Strait Crisis',
        'Fourth Taiwan Strait Crisis', "Pelosi's visit to Taiwan", 'Pelosi visit',
      ],
      ru: [
        'кризис в Тайваньском проливе', 'Третий кризис в Тайваньском проливе', 'тайваньский кризис', 'визит Пелоси на Тайвань',
        'Тайваньский кризис',
      ],
    },
    definition: {
      en: 'Military tension around Taiwan in 1954–1955, 1958, 1995–1996 and, after the visit of Nancy Pelosi, in August 2022.',
      ru: 'Военная напряжённость вокруг Тайваня в 1954–1955, 1958, 1995–1996 годах и, после визита Нэнси Пелоси, в августе 2022 года.',
    },
    wikipedia: 'Taiwan Strait crises',
  },
  {
    id: 'tajik-civil-war',
    kind: 'event',
    of: 'tajikistan',
    name: { en: 'Tajik civil war', ru: 'Гражданская война в Таджикистане' },
    aliases: {
      en: [
        'Tajikistani Civil War', "Tajikistan's civil war", 'civil war in Tajikistan', 'Tajikistan civil war', 'Tajik peace accord',
        '1997 peace accord',
      ],
      ru: ['гражданская война в Таджикистане', 'война в Таджикистане', 'межтаджикский конфликт'],
    },
    definition: {
      en: 'War of 1992–1997 between the government and the United Tajik Opposition; ended by the peace agreement of Moscow of 27 June 1997.',
      ru: 'Война 1992–1997 годов между правительством и Объединённой таджикской оппозицией; окончена соглашением о мире, подписанным в Москве 27 июня 1997 года.',
    },
    wikipedia: 'Tajikistani Civil War',
  },
  {
    id: 'tehran-conference',
    kind: 'event',
    name: { en: 'Tehran Conference', ru: 'Тегеранская конференция' },
    aliases: {
      en: ['Teheran Conference'],
      ru: ['конференция в Тегеране 1943 года'],
    },
    definition: {
      en: 'First meeting of Stalin, Roosevelt and Churchill, November–December 1943: agreed on the landing in France in 1944.',
      ru: 'Первая встреча Сталина, Рузвельта и Черчилля в ноябре — декабре 1943 года: решено высадиться во Франции в 1944 году.',
    },
    wikipedia: 'Tehran Conference',
  },
  {
    id: 'tiananmen-square',
    kind: 'event',
    of: 'china',
    name: { en: 'Tiananmen Square', ru: 'площадь Тяньаньмэнь' },
    full: { en: '1989 Tiananmen Square protests and massacre', ru: 'События на площади Тяньаньмэнь 1989 года' },
    aliases: {
      en: [
        'Tiananmen', 'Tiananmen Square massacre', 'Tiananmen massacre', 'Tiananmen Square protests', 'Tiananmen crackdown',
        'Tiananmen Square crackdown', 'June Fourth Incident', "Tian'anmen Square", "Tian'anmen",
      ],
      ru: ['Тяньаньмэнь', 'События на площади Тяньаньмэнь', 'события 1989 года на площади Тяньаньмэнь'],
    },
    definition: {
      en: 'Square in the centre of Beijing where troops put down protests on 3–4 June 1989; estimates of the dead range from hundreds to thousands.',
      ru: 'Площадь в центре Пекина, где 3–4 июня 1989 года войска подавили протесты; число погибших оценивают от нескольких сотен до тысяч.',
    },
    wikipedia: '1989 Tiananmen Square protests and massacre',
  },
  {
    id: 'tigray-war',
    kind: 'event',
    of: 'ethiopia',
    name: { en: 'Tigray War', ru: 'Война в Тыграе' },
    aliases: {
      en: ['Tigray conflict', 'war in Tigray'],
      ru: ['война в Тыграе', 'конфликт в Тыграе', 'Тыграйская война', 'война в Тиграе'],
    },
    definition: {
      en: "War of November 2020 – November 2022 between Ethiopia's government, with Eritrea's forces, and the Tigray People's Liberation Front.",
      ru: 'Война ноября 2020 — ноября 2022 года правительства Эфиопии и войск Эритреи с Народным фронтом освобождения Тыграя.',
    },
    wikipedia: 'Tigray War',
  },
  {
    id: 'transnistria-war',
    kind: 'event',
    of: 'moldova',
    name: { en: 'Transnistria War', ru: 'Приднестровский конфликт' },
    aliases: {
      en: ['Transnistrian War', 'Transnistrian conflict', 'Transnistria conflict', 'Transdniestrian conflict'],
      ru: ['приднестровский конфликт', 'война в Приднестровье', 'вооружённый конфликт в Приднестровье', 'приднестровское урегулирование'],
    },
    definition: {
      en: 'War of 1992 between Moldova and Transnistria, where Russian forces also took part; the ceasefire of July 1992 holds, the status is unsettled.',
      ru: 'Война 1992 года между Молдавией и Приднестровьем с участием российских сил; перемирие июля 1992 года соблюдается, статус не урегулирован.',
    },
    wikipedia: 'Transnistria War',
  },
  {
    id: 'tulip-revolution',
    kind: 'event',
    of: 'kyrgyzstan',
    name: { en: 'Tulip Revolution', ru: 'Тюльпановая революция' },
    aliases: {
      en: ["Kyrgyzstan's Tulip Revolution"],
      ru: ['Революция тюльпанов', 'тюльпановая революция', 'революция тюльпанов'],
    },
    definition: {
      en: 'Protests in Kyrgyzstan in March 2005 after a parliamentary election; President Askar Akayev left the country and resigned.',
      ru: 'Протесты в Кыргызстане в марте 2005 года после парламентских выборов; президент Аскар Акаев покинул страну и ушёл в отставку.',
    },
    wikipedia: 'Tulip Revolution',
  },
  {
    id: 'turkish-coup-attempt-2016',
    kind: 'event',
    of: 'turkey',
    name: { en: '2016 Turkish coup attempt', ru: 'попытка переворота в Турции 2016 года' },
    aliases: {
      en: [
        'July 2016 coup attempt', '2016 coup attempt', 'Turkish coup attempt', 'failed coup in Turkey', '2016 failed coup',
        '15 July coup attempt', 'July 15 coup attempt', 'July 2016 coup',
      ],
      ru: ['попытка военного переворота в Турции', 'попытка переворота в Турции', 'попытка переворота 15 июля'],
    },
    definition: {
      en: 'Failed attempt of part of the army to seize power on 15–16 July 2016; Ankara blames the movement of Fethullah Gülen, who denied it.',
      ru: 'Неудачная попытка части военных взять власть 15–16 июля 2016 года; Анкара винит движение Фетхуллаха Гюлена, который это отрицал.',
    },
    wikipedia: '2016 Turkish coup attempt',
  },
  {
    id: 'twelve-day-war',
    kind: 'event',
    name: { en: 'Twelve-Day War', ru: 'Двенадцатидневная война' },
    aliases: {
      en: ['12-day war', '12-Day War', 'twelve-day war', 'Iran-Israel war', 'Israel-Iran war', 'June 2025 war', 'Operation Rising Lion'],
      ru: ['12-дневная война', 'двенадцатидневная война', 'ирано-израильская война', 'операция «Народ как лев»'],
    },
    definition: {
      en: 'War of 13–24 June 2025 between Israel and Iran; on 22 June the United States bombed three Iranian nuclear sites.',
      ru: 'Война Израиля и Ирана 13–24 июня 2025 года; 22 июня США нанесли удары по трём ядерным объектам Ирана.',
    },
    wikipedia: 'Twelve-Day War',
  },
  {
    id: 'ukraine-peace-summit-2024',
    kind: 'event',
    name: { en: 'Summit on Peace in Ukraine', ru: 'Конференция по миру на Украине' },
    aliases: {
      en: [
        'Swiss peace summit', 'Bürgenstock summit', 'Peace Summit in Switzerland', 'June 2024 peace summit', 'Bürgenstock conference',
        'Burgenstock summit',
      ],
      ru: ['Саммит мира в Швейцарии', 'конференция в Бюргенштоке', 'Бюргеншток', 'саммит мира в Швейцарии', 'Саммит мира по Украине'],
    },
    definition: {
      en: 'Conference of some 90 states at the Bürgenstock in Switzerland on 15–16 June 2024, without Russia.',
      ru: 'Конференция около 90 государств в швейцарском Бюргенштоке 15–16 июня 2024 года, без участия России.',
    },
    wikipedia: 'June 2024 Ukraine peace summit',
  },
  {
    id: 'us-china-trade-war',
    kind: 'event',
    name: { en: 'US–China trade war', ru: 'торговая война США и Китая' },
    aliases: {
      en: [
        'China–United States trade war', 'trade war with China', 'U.S.-China trade war', 'Sino-American trade war',
        'trade war between the US and China', 'US-China tariff war',
      ],
      ru: [
        'торговая война между США и Китаем', 'американо-китайская торговая война', 'торговая война США с Китаем',
        'китайско-американская торговая война',
      ],
    },
    definition: {
      en: 'Tariffs and trade limits between the two states since 2018, raised sharply in April 2025 and partly eased by truces later that year.',
      ru: 'Пошлины и торговые ограничения между двумя странами с 2018 года, резко повышенные в апреле 2025-го и смягчённые затем перемириями.',
    },
    wikipedia: 'China–United States trade war',
  },
  {
    id: 'velvet-revolution',
    kind: 'event',
    of: 'czechoslovakia',
    name: { en: 'Velvet Revolution in Czechoslovakia', ru: 'Бархатная революция в Чехословакии' },
    aliases: {
      en: ['1989 Velvet Revolution', '?Velvet Revolution'],
      ru: ['чехословацкая бархатная революция', '?бархатная революция'],
    },
    definition: {
      en: 'Peaceful end of communist rule in Czechoslovakia in November–December 1989; Václav Havel became president.',
      ru: 'Мирное окончание коммунистического правления в Чехословакии в ноябре — декабре 1989 года; президентом стал Вацлав Гавел.',
    },
    wikipedia: 'Velvet Revolution',
  },
  {
    id: 'vietnam-war',
    kind: 'event',
    name: { en: 'Vietnam War', ru: 'Война во Вьетнаме' },
    aliases: {
      en: ['war in Vietnam', 'Second Indochina War'],
      ru: ['Вьетнамская война', 'вьетнамская война', 'война во Вьетнаме'],
    },
    definition: {
      en: 'War of 1955–1975 between North Vietnam with the southern Viet Cong and South Vietnam; US forces fought in it until 1973.',
      ru: 'Война 1955–1975 годов Северного Вьетнама и южного Вьетконга против Южного Вьетнама; войска США участвовали в ней до 1973 года.',
    },
    wikipedia: 'Vietnam War',
  },
  {
    id: 'vilnius-summit-2023',
    kind: 'event',
    of: 'nato',
    name: { en: '2023 Vilnius summit', ru: 'Вильнюсский саммит НАТО 2023 года' },
    aliases: {
      en: ['Vilnius NATO summit', 'NATO Vilnius summit', 'NATO summit in Vilnius', '?Vilnius summit', 'Vilnius summit communiqué'],
      ru: ['Вильнюсский саммит НАТО', 'саммит НАТО в Вильнюсе', '?Вильнюсский саммит'],
    },
    definition: {
      en: "NATO summit of July 2023: said that Ukraine's future is in the alliance, set up the NATO-Ukraine Council, agreed regional defence plans.",
      ru: 'Саммит НАТО в июле 2023 года: заявил, что будущее Украины — в альянсе, создал Совет Украина — НАТО, одобрил региональные планы обороны.',
    },
    wikipedia: '2023 Vilnius summit',
  },
  {
    id: 'wagner-mutiny',
    kind: 'event',
    of: 'russia',
    name: { en: 'Wagner mutiny', ru: 'мятеж «Вагнера»' },
    full: { en: 'Wagner Group mutiny', ru: 'мятеж ЧВК «Вагнер»' },
    aliases: {
      en: [
        'Prigozhin mutiny', "Prigozhin's mutiny", 'Wagner rebellion', "Prigozhin's rebellion", 'Prigozhin rebellion',
        'Wagner Group rebellion', 'Wagner uprising',
      ],
      ru: ['мятеж Пригожина', 'Пригожинский мятеж', 'выступление Пригожина', 'мятеж Вагнера'],
    },
    definition: {
      en: 'Armed march of the Wagner company under Yevgeny Prigozhin from Rostov towards Moscow on 23–24 June 2023, called off after a deal.',
      ru: 'Вооружённый поход ЧВК «Вагнер» под началом Евгения Пригожина из Ростова на Москву 23–24 июня 2023 года, остановленный после переговоров.',
    },
    wikipedia: 'Wagner Group rebellion',
  },
  {
    id: 'war-in-afghanistan',
    kind: 'event',
    name: { en: 'War in Afghanistan (2001–2021)', ru: 'Война в Афганистане (2001–2021)' },
    aliases: {
      en: [
        'War in Afghanistan', '?Afghan War', 'Afghanistan War', 'US withdrawal from Afghanistan', '?withdrawal from Afghanistan',
        'fall of Kabul', 'Afghan conflict',
      ],
      ru: [
        '?война в Афганистане', '?афганская война', 'вывод войск США из Афганистана', 'уход США из Афганистана', 'падение Кабула',
        '?уход из Афганистана',
      ],
    },
    definition: {
      en: 'War of the US and allies from October 2001, when the Taliban were driven from power, to August 2021, when they took Kabul again.',
      ru: 'Война США и союзников с октября 2001 года, когда талибы были отстранены от власти, до августа 2021-го, когда они вновь взяли Кабул.',
    },
    wikipedia: 'War in Afghanistan (2001–2021)',
  },
  {
    id: 'war-on-terror',
    kind: 'event',
    of: 'united-states',
    name: { en: 'War on Terror', ru: 'война с террором' },
    full: { en: 'Global War on Terrorism', ru: 'глобальная война с терроризмом' },
    aliases: {
      en: ['war on terror', 'War on Terrorism', 'war on terrorism', 'Global War on Terror', 'GWOT'],
      ru: ['война с терроризмом', 'глобальная война с террором'],
    },
    definition: {
      en: 'Campaign of wars and security measures led by the United States after the attacks of 11 September 2001.',
      ru: 'Кампания войн и мер безопасности под руководством США после терактов 11 сентября 2001 года.',
    },
    wikipedia: 'War on terror',
  },
  {
    id: 'winter-war',
    kind: 'event',
    name: { en: 'Winter War', ru: 'Советско-финляндская война' },
    aliases: {
      en: ['Soviet-Finnish War', 'Finno-Soviet War', 'Soviet-Finnish Winter War'],
      ru: ['Зимняя война', 'Советско-финская война', 'советско-финская война', 'советско-финляндская война', 'Финская война'],
    },
    definition: {
      en: 'War of November 1939 – March 1940 in which the USSR attacked Finland, which lost about a tenth of its land but kept its independence.',
      ru: 'Война ноября 1939 — марта 1940 года: СССР напал на Финляндию, та потеряла около десятой части территории, но сохранила независимость.',
    },
    wikipedia: 'Winter War',
  },
  {
    id: 'world-war-i',
    kind: 'event',
    name: { en: 'World War I', ru: 'Первая мировая война' },
    aliases: {
      en: ['First World War', 'WWI', 'World War One', 'World War 1', 'WW1', '?Great War'],
      ru: ['Первая мировая', 'первая мировая война'],
    },
    definition: {
      en: 'Global war of 1914–1918 between the Central Powers (Germany, Austria-Hungary, the Ottoman Empire) and the Allies; four empires fell after it.',
      ru: 'Мировая война 1914–1918 годов между Центральными державами (Германия, Австро-Венгрия, Османская империя) и Антантой; после неё пали четыре империи.',
    },
    wikipedia: 'World War I',
  },
  {
    id: 'world-war-ii',
    kind: 'event',
    name: { en: 'World War II', ru: 'Вторая мировая война' },
    aliases: {
      en: ['World War Two', 'Second World War', 'WWII', 'WW2', 'World War 2', 'Great Patriotic War', 'post-World War II'],
      ru: ['Великая Отечественная война', 'Вторая мировая', 'Великая Отечественная', 'вторая мировая война'],
    },
    definition: {
      en: 'Global war of 1939–1945 between the Allies and the Axis; in Russia and Central Asia remembered as the Great Patriotic War (1941–1945).',
      ru: 'Мировая война 1939–1945 годов между союзниками и державами оси; её часть с 1941 года в России и Центральной Азии зовут Великой Отечественной.',
    },
    wikipedia: 'World War II',
  },
  {
    id: 'yalta-conference',
    kind: 'event',
    name: { en: 'Yalta Conference', ru: 'Ялтинская конференция' },
    aliases: {
      en: ['Yalta agreement', 'Yalta agreements', 'Yalta Agreement', 'Yalta-Potsdam system', 'Crimea Conference', 'Yalta system', '?Yalta'],
      ru: [
        'ялтинские соглашения', 'Крымская конференция', 'ялтинская конференция', 'Ялтинско-Потсдамская система', 'Ялтинская система',
        '?Ялта', 'Ялтинские соглашения',
      ],
    },
    definition: {
      en: 'Meeting of Roosevelt, Churchill and Stalin in Yalta in February 1945 on Germany, Poland, the UN and the war on Japan.',
      ru: 'Встреча Рузвельта, Черчилля и Сталина в Ялте в феврале 1945 года: Германия, Польша, создание ООН, война с Японией.',
    },
    wikipedia: 'Yalta Conference',
  },
  {
    id: 'yemeni-civil-war',
    kind: 'event',
    of: 'yemen',
    name: { en: 'Yemeni civil war', ru: 'Гражданская война в Йемене' },
    aliases: {
      en: ['war in Yemen', 'Yemen war', "Yemen's civil war", 'Yemeni conflict', 'Yemen conflict', 'Saudi-led intervention in Yemen'],
      ru: ['гражданская война в Йемене', 'война в Йемене', 'йеменский конфликт', 'конфликт в Йемене'],
    },
    definition: {
      en: 'War since 2014 between the Houthis, who hold the capital Sanaa, and the recognised government, backed since 2015 by a Saudi-led coalition.',
      ru: 'Война с 2014 года между хуситами, занявшими столицу Сану, и признанным правительством, которое с 2015 года поддерживает коалиция во главе с Саудовской Аравией.',
    },
    wikipedia: 'Yemeni civil war (2014–present)',
  },
  {
    id: 'yom-kippur-war',
    kind: 'event',
    name: { en: 'Yom Kippur War', ru: 'Война Судного дня' },
    aliases: {
      en: ['October War', '1973 Arab-Israeli War', 'Ramadan War', '1973 Yom Kippur War'],
      ru: ['Октябрьская война', 'арабо-израильская война 1973 года', 'война Судного дня', 'Война Йом-Кипура'],
    },
    definition: {
      en: "War of October 1973 between Israel and Egypt and Syria; Arab states then cut oil deliveries to Israel's backers.",
      ru: 'Война октября 1973 года между Израилем и Египтом с Сирией; арабские страны ограничили тогда поставки нефти сторонникам Израиля.',
    },
    wikipedia: 'Yom Kippur War',
  },
  {
    id: 'zhanaozen-unrest',
    kind: 'event',
    of: 'kazakhstan',
    name: { en: 'Zhanaozen unrest', ru: 'Жанаозенские события' },
    aliases: {
      en: ['Zhanaozen massacre', '?Zhanaozen', 'Zhanaozen events', 'Zhanaozen strike'],
      ru: ['события в Жанаозене', '?Жанаозен', 'жанаозенские события', 'трагедия в Жанаозене'],
    },
    definition: {
      en: 'Shooting at striking oil workers and other people in the town of Zhanaozen, western Kazakhstan, on 16 December 2011; at least 16 died.',
      ru: 'Стрельба по бастовавшим нефтяникам и другим жителям Жанаозена на западе Казахстана 16 декабря 2011 года; погибли не менее 16 человек.',
    },
    wikipedia: 'Zhanaozen massacre',
  },
];
