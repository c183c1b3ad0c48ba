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
        '2008-2009 financial crisis', '2008 crisis', '?financial crisis', 'GFC',
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
    id: 'cold-war',
    kind: 'event',
    name: { en: 'Cold War', ru: 'Холодная война' },
    definition: {
      en: 'Rivalry between the United States and the Soviet Union and their allies, about 1947 to 1991, without direct war between the two.',
      ru: 'Соперничество США и Советского Союза с их союзниками, примерно 1947–1991 годы, без прямой войны между ними.',
    },
    wikipedia: 'Cold War',
  },
  {
    id: 'covid-19-pandemic',
    kind: 'event',
    name: { en: 'COVID-19 pandemic', ru: 'пандемия COVID-19' },
    full: { en: 'coronavirus disease 2019 pandemic', ru: 'пандемия коронавирусной болезни 2019 года' },
    aliases: {
      en: ['COVID-19', 'coronavirus pandemic'],
      ru: ['COVID-19', 'пандемия коронавируса', 'ковид-19'],
    },
    definition: {
      en: 'Worldwide spread of a coronavirus disease first reported in Wuhan, China, in December 2019; a WHO global emergency from 2020 to 2023.',
      ru: 'Всемирное распространение коронавирусной болезни, впервые выявленной в Ухане (Китай) в декабре 2019 года; режим ЧС ВОЗ — с 2020 по 2023 год.',
    },
    wikipedia: 'COVID-19 pandemic',
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
    id: 'euromaidan',
    kind: 'event',
    of: 'ukraine',
    name: { en: 'Euromaidan', ru: 'Евромайдан' },
    aliases: {
      en: ['Maidan', 'Maidan uprising', 'Maidan Revolution', 'Revolution of Dignity'],
      ru: ['Майдан', 'Революция достоинства'],
    },
    definition: {
      en: 'Mass protests in Kyiv and across Ukraine from November 2013 to February 2014, after which President Viktor Yanukovych left power.',
      ru: 'Массовые протесты в Киеве и по всей Украине с ноября 2013 по февраль 2014 года, после которых президент Виктор Янукович утратил власть.',
    },
    wikipedia: 'Euromaidan',
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
    id: 'january-2022-unrest-in-kazakhstan',
    kind: 'event',
    of: 'kazakhstan',
    name: { en: 'January 2022 unrest in Kazakhstan', ru: 'Январские события в Казахстане' },
    aliases: {
      en: ['Bloody January', 'Qandy Qantar', 'Qantar', 'January 2022 unrest', '2022 Kazakh unrest'],
      ru: ['Кровавый январь', 'Январская трагедия', 'Кантар'],
    },
    definition: {
      en: "Protests and violence in Kazakhstan in January 2022, begun over fuel prices; the CSTO sent forces at the president's request; over 200 died.",
      ru: 'Протесты и насилие в Казахстане в январе 2022 года, начавшиеся из-за цен на газ; по просьбе президента ОДКБ ввела силы; погибли более 200 человек.',
    },
    wikipedia: '2022 Kazakh unrest',
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
    id: 'nagorno-karabakh-wars',
    kind: 'event',
    name: { en: 'Nagorno-Karabakh wars', ru: 'Карабахские войны' },
    aliases: {
      en: ['Nagorno-Karabakh war', 'Nagorno-Karabakh conflict', 'Karabakh war', 'Second Karabakh War', 'First Karabakh War', '44-day war'],
      ru: ['Карабахская война', 'карабахский конфликт', 'Вторая карабахская война', 'Первая карабахская война', '44-дневная война'],
    },
    definition: {
      en: "Wars between Armenia and Azerbaijan over Nagorno-Karabakh: 1988–1994, autumn 2020, and Azerbaijan's operation of September 2023.",
      ru: 'Войны Армении и Азербайджана за Нагорный Карабах: 1988–1994, осень 2020 года и операция Азербайджана в сентябре 2023 года.',
    },
    wikipedia: 'Nagorno-Karabakh conflict',
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
    id: 'russo-georgian-war',
    kind: 'event',
    name: { en: 'Russo-Georgian War', ru: 'Российско-грузинская война' },
    aliases: {
      en: ['Five-Day War', 'Russia-Georgia war'],
      ru: ['война в Южной Осетии', 'пятидневная война'],
    },
    definition: {
      en: 'War of August 2008 between Georgia on one side and Russia, South Ossetia and Abkhazia on the other.',
      ru: 'Война августа 2008 года между Грузией с одной стороны и Россией, Южной Осетией и Абхазией с другой.',
    },
    wikipedia: 'Russo-Georgian War',
  },
  {
    id: 'russo-ukrainian-war',
    kind: 'event',
    name: { en: 'Russo-Ukrainian War', ru: 'Российско-украинская война' },
    aliases: {
      en: [
        'Ukraine War', 'Russia-Ukraine War', 'Russian-Ukrainian War', 'Russo-Ukrainian conflict', 'war in Ukraine', 'invasion of Ukraine',
      ],
      ru: ['война на Украине', 'война в Украине', 'украинский конфликт', 'конфликт на Украине', 'специальная военная операция', 'СВО'],
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
    id: 'syrian-civil-war',
    kind: 'event',
    name: { en: 'Syrian civil war', ru: 'Гражданская война в Сирии' },
    aliases: {
      en: ['war in Syria', 'Syria war'],
      ru: ['война в Сирии', 'сирийская война', 'сирийский конфликт'],
    },
    definition: {
      en: "War in Syria from 2011 between the government, opposition and other armed groups; Bashar al-Assad's government fell on 8 December 2024.",
      ru: 'Война в Сирии с 2011 года между правительством, оппозицией и другими вооружёнными группами; правительство Башара Асада пало 8 декабря 2024 года.',
    },
    wikipedia: 'Syrian civil war',
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
      en: ['World War Two', 'Second World War', 'WWII', 'Great Patriotic War'],
      ru: ['Великая Отечественная война'],
    },
    definition: {
      en: 'Global war of 1939–1945 between the Allies and the Axis; in Russia and Central Asia remembered as the Great Patriotic War (1941–1945).',
      ru: 'Мировая война 1939–1945 годов между союзниками и державами оси; её часть с 1941 года в России и Центральной Азии зовут Великой Отечественной.',
    },
    wikipedia: 'World War II',
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
];
