// Treaties and agreements that articles name.
import type { Entry } from '../model.ts';

export const treaties: readonly Entry[] = [
  {
    id: 'abm-treaty',
    kind: 'treaty',
    name: { en: 'ABM Treaty', ru: 'Договор по ПРО' },
    full: { en: 'Anti-Ballistic Missile Treaty', ru: 'Договор об ограничении систем противоракетной обороны' },
    aliases: {
      en: ['Antiballistic Missile Treaty', 'Treaty on the Limitation of Anti-Ballistic Missile Systems'],
      ru: ['Договор о ПРО', 'Договор по противоракетной обороне'],
    },
    definition: {
      en: 'US-Soviet treaty of 1972 limiting missile defences; the United States left it in June 2002.',
      ru: 'Договор СССР и США 1972 года об ограничении противоракетной обороны; США вышли из него в июне 2002 года.',
    },
    wikipedia: 'Anti-Ballistic Missile Treaty',
  },
  {
    id: 'african-continental-free-trade-area',
    kind: 'treaty',
    of: 'african-union',
    name: { en: 'African Continental Free Trade Area', ru: 'Африканская континентальная зона свободной торговли' },
    aliases: {
      en: ['AfCFTA', 'African Continental Free Trade Agreement', 'African free trade area'],
      ru: ['АфКЗСТ', 'АКЗСТ'],
    },
    definition: {
      en: "Free-trade agreement of the African Union's states, in force since May 2019; trade under it formally began in January 2021.",
      ru: 'Соглашение о свободной торговле государств Африканского союза, в силе с мая 2019 года; торговля по нему формально начата в январе 2021 года.',
    },
    wikipedia: 'African Continental Free Trade Area',
  },
  {
    id: 'alma-ata-protocol',
    kind: 'treaty',
    name: { en: 'Alma-Ata Protocol', ru: 'Алма-Атинская декларация' },
    aliases: {
      en: ['Alma-Ata Declaration', 'Alma-Ata Protocols'],
      ru: ['Алма-Атинский протокол'],
    },
    definition: {
      en: 'Documents signed on 21 December 1991 in Alma-Ata by eleven former Soviet republics, confirming the CIS and the end of the Soviet Union.',
      ru: 'Документы, подписанные 21 декабря 1991 года в Алма-Ате одиннадцатью бывшими советскими республиками: о СНГ и прекращении СССР.',
    },
    wikipedia: 'Alma-Ata Protocol',
  },
  {
    id: 'antarctic-treaty',
    kind: 'treaty',
    name: { en: 'Antarctic Treaty', ru: 'Договор об Антарктике' },
    aliases: {
      en: ['Antarctic Treaty System'],
      ru: ['Договор об Антарктиде'],
    },
    definition: {
      en: 'Treaty of 1959, in force since 1961, that keeps Antarctica for peaceful research and leaves claims to territory open.',
      ru: 'Договор 1959 года, в силе с 1961-го: Антарктика используется в мирных целях и для науки, территориальные притязания заморожены.',
    },
    wikipedia: 'Antarctic Treaty System',
  },
  {
    id: 'arms-trade-treaty',
    kind: 'treaty',
    name: { en: 'Arms Trade Treaty', ru: 'Договор о торговле оружием' },
    aliases: {
      ru: ['Международный договор о торговле оружием', 'ДТО'],
    },
    definition: {
      en: 'Treaty adopted by the UN General Assembly in April 2013, in force since December 2014, on the international trade in conventional arms.',
      ru: 'Договор, принятый Генеральной Ассамблеей ООН в апреле 2013 года, в силе с декабря 2014-го: правила международной торговли обычными вооружениями.',
    },
    wikipedia: 'Arms Trade Treaty',
  },
  {
    id: 'article-5',
    kind: 'treaty',
    of: 'nato',
    name: { en: 'Article 5 of the North Atlantic Treaty', ru: 'Статья 5 Североатлантического договора' },
    aliases: {
      en: [
        "NATO's Article 5", 'NATO Article 5', 'Article 5 of the Washington Treaty', 'Article 5 commitment', 'Article 5 guarantee',
        'Article V of the North Atlantic Treaty', '?Article 5', '?Article V', '?Article Five',
      ],
      ru: ['пятая статья Североатлантического договора', 'статья 5 Вашингтонского договора', '?статья 5', '?пятая статья'],
    },
    definition: {
      en: 'Clause by which NATO members treat an armed attack on one of them as an attack on all; invoked once, after 11 September 2001.',
      ru: 'Положение, по которому члены НАТО считают вооружённое нападение на одного из них нападением на всех; применено один раз, после 11 сентября 2001 года.',
    },
    wikipedia: 'North Atlantic Treaty',
  },
  {
    id: 'belovezha-accords',
    kind: 'treaty',
    name: { en: 'Belovezha Accords', ru: 'Беловежские соглашения' },
    aliases: {
      en: ['Belavezha Accords', 'Belovezh Accords', 'Belovezha Agreement'],
      ru: ['Беловежское соглашение'],
    },
    definition: {
      en: 'Agreement of 8 December 1991 by which Russia, Ukraine and Belarus declared the Soviet Union ended and founded the CIS.',
      ru: 'Соглашение 8 декабря 1991 года, которым Россия, Украина и Беларусь объявили о прекращении СССР и создали СНГ.',
    },
    wikipedia: 'Belovezha Accords',
  },
  {
    id: 'biological-weapons-convention',
    kind: 'treaty',
    name: { en: 'Biological Weapons Convention', ru: 'Конвенция о запрещении биологического оружия' },
    full: { en: 'Biological and Toxin Weapons Convention', ru: 'Конвенция о запрещении бактериологического (биологического) и токсинного оружия' },
    aliases: {
      en: ['BWC', 'BTWC'],
      ru: ['КБТО', 'КБО', 'Конвенция о биологическом и токсинном оружии', 'Конвенция по биологическому оружию'],
    },
    definition: {
      en: 'Treaty of 1972, in force since 1975, that bans the making and holding of biological weapons; it has no system of inspection.',
      ru: 'Договор 1972 года, в силе с 1975-го, о запрете разработки и хранения биологического оружия; механизма проверки не имеет.',
    },
    wikipedia: 'Biological Weapons Convention',
  },
  {
    id: 'budapest-memorandum',
    kind: 'treaty',
    name: { en: 'Budapest Memorandum', ru: 'Будапештский меморандум' },
    aliases: {
      en: ['Budapest Memorandum on Security Assurances'],
    },
    definition: {
      en: 'Assurances of 5 December 1994 to Ukraine, Belarus and Kazakhstan by Russia, the US and the UK as they gave up nuclear weapons.',
      ru: 'Заверения России, США и Великобритании от 5 декабря 1994 года Украине, Беларуси и Казахстану при отказе от ядерного оружия.',
    },
    wikipedia: 'Budapest Memorandum',
  },
  {
    id: 'camp-david-accords',
    kind: 'treaty',
    name: { en: 'Camp David Accords', ru: 'Кэмп-Дэвидские соглашения' },
    aliases: {
      en: ['Camp David agreement', 'Camp David agreements', '?Camp David'],
      ru: ['Кэмп-Дэвидское соглашение', '?Кэмп-Дэвид'],
    },
    definition: {
      en: "Agreements of Egypt and Israel of September 1978, reached at the US president's country residence; led to their peace treaty of 1979.",
      ru: 'Соглашения Египта и Израиля от сентября 1978 года, достигнутые в загородной резиденции президента США; за ними последовал мирный договор 1979 года.',
    },
    wikipedia: 'Camp David Accords',
  },
  {
    id: 'caspian-convention',
    kind: 'treaty',
    name: { en: 'Convention on the Legal Status of the Caspian Sea', ru: 'Конвенция о правовом статусе Каспийского моря' },
    aliases: {
      en: ['Caspian Convention', 'Aktau Convention', 'Caspian Sea Convention'],
      ru: ['Каспийская конвенция', 'Актауская конвенция'],
    },
    definition: {
      en: 'Agreement of the five Caspian states signed in Aktau on 12 August 2018; bars the forces of others from the sea. By 2025 Iran had not ratified it.',
      ru: 'Соглашение пяти прикаспийских государств, подписанное в Актау 12 августа 2018 года; закрывает море для чужих военных сил. К 2025 году Иран его не ратифицировал.',
    },
    members: ['azerbaijan', 'iran', 'kazakhstan', 'russia', 'turkmenistan'],
    wikipedia: 'Convention on the Legal Status of the Caspian Sea',
  },
  {
    id: 'central-asian-nuclear-weapon-free-zone',
    kind: 'treaty',
    name: { en: 'Central Asian Nuclear-Weapon-Free Zone', ru: 'Зона, свободная от ядерного оружия, в Центральной Азии' },
    full: { en: 'Treaty on a Nuclear-Weapon-Free Zone in Central Asia', ru: 'Договор о зоне, свободной от ядерного оружия, в Центральной Азии' },
    aliases: {
      en: ['CANWFZ', 'Semipalatinsk Treaty', 'Treaty of Semipalatinsk', 'Central Asian Nuclear Weapon Free Zone Treaty'],
      ru: ['Семипалатинский договор', 'ЦАЗСЯО', 'Центральноазиатская зона, свободная от ядерного оружия'],
    },
    definition: {
      en: 'Treaty of the five Central Asian states signed in Semipalatinsk on 8 September 2006, in force since 2009, that bans nuclear weapons there.',
      ru: 'Договор пяти государств Центральной Азии, подписанный в Семипалатинске 8 сентября 2006 года, в силе с 2009-го, о запрете ядерного оружия в регионе.',
    },
    members: ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'],
    wikipedia: 'Central Asian Nuclear Weapon Free Zone',
  },
  {
    id: 'cfe-treaty',
    kind: 'treaty',
    name: { en: 'CFE Treaty', ru: 'ДОВСЕ' },
    full: { en: 'Treaty on Conventional Armed Forces in Europe', ru: 'Договор об обычных вооружённых силах в Европе' },
    aliases: {
      en: ['Conventional Armed Forces in Europe Treaty', 'Conventional Forces in Europe Treaty', 'Adapted CFE Treaty', '?CFE'],
    },
    definition: {
      en: 'Treaty of 1990 limiting tanks, aircraft and other arms from the Atlantic to the Urals; Russia left in November 2023, NATO states then suspended it.',
      ru: 'Договор 1990 года об ограничении танков, авиации и других вооружений от Атлантики до Урала; Россия вышла в ноябре 2023 года, страны НАТО приостановили участие.',
    },
    wikipedia: 'Treaty on Conventional Armed Forces in Europe',
  },
  {
    id: 'charter-for-european-security',
    kind: 'treaty',
    of: 'osce',
    name: { en: 'Charter for European Security', ru: 'Хартия европейской безопасности' },
    aliases: {
      en: ['Istanbul Document', 'Istanbul summit of the OSCE', 'OSCE Istanbul summit', 'Istanbul Declaration of the OSCE'],
      ru: ['Стамбульская хартия', 'Стамбульский саммит ОБСЕ'],
    },
    definition: {
      en: 'OSCE document of November 1999, adopted in Istanbul: no state should strengthen its security at the expense of that of others.',
      ru: 'Документ ОБСЕ, принятый в Стамбуле в ноябре 1999 года: государства не будут укреплять свою безопасность за счёт безопасности других.',
    },
    wikipedia: 'Charter for European Security',
  },
  {
    id: 'charter-of-paris',
    kind: 'treaty',
    name: { en: 'Charter of Paris for a New Europe', ru: 'Парижская хартия для новой Европы' },
    aliases: {
      en: ['Charter of Paris', 'Paris Charter'],
      ru: ['Парижская хартия'],
    },
    definition: {
      en: 'Declaration of the CSCE states of 21 November 1990 on democracy and security in Europe after the Cold War.',
      ru: 'Декларация государств СБСЕ от 21 ноября 1990 года о демократии и безопасности в Европе после холодной войны.',
    },
    wikipedia: 'Charter of Paris for a New Europe',
  },
  {
    id: 'chemical-weapons-convention',
    kind: 'treaty',
    name: { en: 'Chemical Weapons Convention', ru: 'Конвенция о запрещении химического оружия' },
    aliases: {
      en: ['?CWC'],
      ru: [
        'Конвенция по химическому оружию', 'КЗХО',
        'Конвенция о запрещении разработки, производства, накопления и применения химического оружия и о его уничтожении',
      ],
    },
    definition: {
      en: 'Treaty opened in January 1993, in force since 1997, that bans chemical weapons and requires their destruction; overseen by the OPCW.',
      ru: 'Договор, открытый в январе 1993 года и действующий с 1997-го: запрещает химическое оружие и требует его уничтожить; надзор ведёт ОЗХО.',
    },
    wikipedia: 'Chemical Weapons Convention',
  },
  {
    id: 'collective-security-treaty',
    kind: 'treaty',
    name: { en: 'Collective Security Treaty', ru: 'Договор о коллективной безопасности' },
    aliases: {
      en: ['Tashkent Treaty', 'Tashkent Pact'],
      ru: ['Ташкентский договор', 'ДКБ'],
    },
    definition: {
      en: 'Mutual defence treaty signed in Tashkent on 15 May 1992 by six former Soviet republics; basis of the CSTO.',
      ru: 'Договор о взаимной обороне, подписан в Ташкенте 15 мая 1992 года шестью бывшими советскими республиками; основа ОДКБ.',
    },
    wikipedia: 'Collective Security Treaty Organization',
  },
  {
    id: 'comprehensive-strategic-partnership-treaty-russiadprk',
    kind: 'treaty',
    name: { en: 'Russia–North Korea Comprehensive Strategic Partnership Treaty', ru: 'Договор о всеобъемлющем стратегическом партнёрстве России и КНДР' },
    full: { en: "Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People's Republic of Korea", ru: 'Договор о всеобъемлющем стратегическом партнёрстве между Российской Федерацией и Корейской Народно-Демократической Республикой' },
    aliases: {
      en: [
        'Russia-DPRK treaty', 'North Korea-Russia treaty', 'Comprehensive Strategic Partnership Treaty with North Korea',
        '?Treaty on Comprehensive Strategic Partnership', '?Comprehensive Strategic Partnership Treaty',
      ],
      ru: ['Договор о всеобъемлющем стратегическом партнёрстве с КНДР', '?Договор о всеобъемлющем стратегическом партнёрстве'],
    },
    definition: {
      en: 'Treaty signed in Pyongyang on 19 June 2024, in force since December 2024; provides for help at once if either state is attacked.',
      ru: 'Договор, подписанный в Пхеньяне 19 июня 2024 года, в силе с декабря 2024-го; предусматривает немедленную помощь при нападении на одну из сторон.',
    },
    wikipedia: 'North Korean–Russian Treaty on Comprehensive Strategic Partnership',
  },
  {
    id: 'convention-on-cluster-munitions',
    kind: 'treaty',
    name: { en: 'Convention on Cluster Munitions', ru: 'Конвенция по кассетным боеприпасам' },
    aliases: {
      en: ['Cluster Munitions Convention'],
      ru: ['Конвенция о кассетных боеприпасах', 'Конвенция о запрещении кассетных боеприпасов'],
    },
    definition: {
      en: 'Treaty of 2008, in force since 2010, that bans cluster munitions; Lithuania left it in March 2025.',
      ru: 'Договор 2008 года, в силе с 2010-го, о запрете кассетных боеприпасов; в марте 2025 года из него вышла Литва.',
    },
    wikipedia: 'Convention on Cluster Munitions',
  },
  {
    id: 'ctbt',
    kind: 'treaty',
    name: { en: 'CTBT', ru: 'ДВЗЯИ' },
    full: { en: 'Comprehensive Nuclear-Test-Ban Treaty', ru: 'Договор о всеобъемлющем запрещении ядерных испытаний' },
    aliases: {
      en: ['Comprehensive Test Ban Treaty', 'Comprehensive Test-Ban Treaty', 'Comprehensive Nuclear Test Ban Treaty'],
    },
    definition: {
      en: 'Treaty of 1996 against all nuclear tests, not in force because states such as the US and China have not ratified it; Russia revoked ratification in 2023.',
      ru: 'Договор 1996 года о полном запрете ядерных испытаний; не вступил в силу: не ратифицирован, в частности, США и Китаем; Россия отозвала ратификацию в 2023 году.',
    },
    wikipedia: 'Comprehensive Nuclear-Test-Ban Treaty',
  },
  {
    id: 'dayton-agreement',
    kind: 'treaty',
    name: { en: 'Dayton Agreement', ru: 'Дейтонские соглашения' },
    full: { en: 'General Framework Agreement for Peace in Bosnia and Herzegovina', ru: 'Общее рамочное соглашение о мире в Боснии и Герцеговине' },
    aliases: {
      en: ['Dayton Accords', 'Dayton Accord', 'Dayton Peace Agreement', 'Dayton Peace Accords', '?Dayton'],
      ru: ['Дейтонское соглашение', 'Дейтонский мир', 'Дейтонские мирные соглашения', '?Дейтон'],
    },
    definition: {
      en: 'Peace agreement of November 1995 that ended the war in Bosnia and Herzegovina and set its constitutional order.',
      ru: 'Мирное соглашение ноября 1995 года, завершившее войну в Боснии и Герцеговине и определившее её государственное устройство.',
    },
    wikipedia: 'Dayton Agreement',
  },
  {
    id: 'enhanced-defense-cooperation-agreement',
    kind: 'treaty',
    name: { en: 'Enhanced Defense Cooperation Agreement', ru: 'Соглашение о расширенном оборонном сотрудничестве' },
    aliases: {
      en: ['Enhanced Defence Cooperation Agreement', 'EDCA', 'EDCA sites'],
      ru: ['Соглашение об укреплении оборонного сотрудничества'],
    },
    definition: {
      en: 'Agreement of the United States and the Philippines of April 2014 giving US forces use of Philippine bases, nine since 2023.',
      ru: 'Соглашение США и Филиппин от апреля 2014 года о доступе американских войск к филиппинским базам, которых с 2023 года девять.',
    },
    wikipedia: 'Enhanced Defense Cooperation Agreement',
  },
  {
    id: 'eu-ai-act',
    kind: 'treaty',
    of: 'european-union',
    name: { en: 'EU AI Act', ru: 'Закон ЕС об искусственном интеллекте' },
    full: { en: 'Artificial Intelligence Act', ru: 'Регламент об искусственном интеллекте' },
    aliases: {
      en: ['AI Act', "EU's AI Act", 'EU Artificial Intelligence Act'],
      ru: ['Регламент ЕС об искусственном интеллекте', 'Акт ЕС об искусственном интеллекте', 'Закон об искусственном интеллекте ЕС'],
    },
    definition: {
      en: 'EU law that sets rules for artificial intelligence by degree of risk; in force since August 2024, applied step by step.',
      ru: 'Закон ЕС, устанавливающий правила для искусственного интеллекта по степени риска; в силе с августа 2024 года, применяется поэтапно.',
    },
    wikipedia: 'Artificial Intelligence Act',
  },
  {
    id: 'general-data-protection-regulation',
    kind: 'treaty',
    of: 'european-union',
    name: { en: 'General Data Protection Regulation', ru: 'Общий регламент по защите данных' },
    aliases: {
      en: ['GDPR', 'EU GDPR'],
      ru: ['Общий регламент защиты данных', 'Общий регламент о защите данных', 'Общий регламент ЕС по защите данных'],
    },
    definition: {
      en: 'EU law on the protection of personal data, applied since 25 May 2018, also to firms elsewhere that deal with people in the EU.',
      ru: 'Закон ЕС о защите персональных данных, применяется с 25 мая 2018 года, в том числе к зарубежным компаниям, работающим с людьми в ЕС.',
    },
    wikipedia: 'General Data Protection Regulation',
  },
  {
    id: 'geneva-conventions',
    kind: 'treaty',
    name: { en: 'Geneva Conventions', ru: 'Женевские конвенции' },
    aliases: {
      en: ['Geneva Convention', 'Fourth Geneva Convention', 'Third Geneva Convention'],
      ru: ['Женевская конвенция', 'Четвёртая Женевская конвенция'],
    },
    definition: {
      en: 'Four treaties of 1949 on the protection of the wounded, prisoners of war and civilians in war, with protocols of 1977 and 2005.',
      ru: 'Четыре договора 1949 года о защите раненых, военнопленных и гражданских лиц на войне, с протоколами 1977 и 2005 годов.',
    },
    wikipedia: 'Geneva Conventions',
  },
  {
    id: 'good-friday-agreement',
    kind: 'treaty',
    name: { en: 'Good Friday Agreement', ru: 'Соглашение Страстной пятницы' },
    full: { en: 'Belfast Agreement', ru: 'Белфастское соглашение' },
    aliases: {
      en: ['Belfast/Good Friday Agreement'],
      ru: ['Белфастское соглашение 1998 года'],
    },
    definition: {
      en: 'Agreement of 10 April 1998 of the British and Irish governments and most parties of Northern Ireland, on shared power there and an end to the violence.',
      ru: 'Соглашение правительств Великобритании и Ирландии и большинства партий Северной Ирландии от 10 апреля 1998 года о разделе власти и прекращении насилия.',
    },
    wikipedia: 'Good Friday Agreement',
  },
  {
    id: 'helsinki-final-act',
    kind: 'treaty',
    name: { en: 'Helsinki Final Act', ru: 'Хельсинкский заключительный акт' },
    full: { en: 'Final Act of the Conference on Security and Cooperation in Europe', ru: 'Заключительный акт Совещания по безопасности и сотрудничеству в Европе' },
    aliases: {
      en: ['Helsinki Accords', 'Helsinki Accord'],
      ru: ['Хельсинкские соглашения', 'Заключительный акт СБСЕ'],
    },
    definition: {
      en: "Declaration of 35 states of East and West of 1 August 1975 on borders, security, cooperation and human rights; origin of today's OSCE.",
      ru: 'Декларация 35 государств Востока и Запада от 1 августа 1975 года о границах, безопасности, сотрудничестве и правах человека; основа нынешней ОБСЕ.',
    },
    wikipedia: 'Helsinki Accords',
  },
  {
    id: 'inf-treaty',
    kind: 'treaty',
    name: { en: 'INF Treaty', ru: 'Договор о РСМД' },
    full: { en: 'Intermediate-Range Nuclear Forces Treaty', ru: 'Договор о ликвидации ракет средней и меньшей дальности' },
    aliases: {
      en: ['Intermediate-Range Nuclear Forces', 'INF Agreement', '?INF'],
      ru: ['ДРСМД', 'Договор о ракетах средней и меньшей дальности', '?РСМД'],
    },
    definition: {
      en: 'US-Soviet treaty of 1987 banning land-based missiles with ranges of 500 to 5,500 km; ended in August 2019 after the US withdrew, citing Russian breaches.',
      ru: 'Договор СССР и США 1987 года о запрете наземных ракет дальностью 500–5500 км; прекращён в августе 2019 года с выходом США, обвинивших Россию в нарушениях.',
    },
    wikipedia: 'Intermediate-Range Nuclear Forces Treaty',
  },
  {
    id: 'jcpoa',
    kind: 'treaty',
    name: { en: 'JCPOA', ru: 'СВПД' },
    full: { en: 'Joint Comprehensive Plan of Action', ru: 'Совместный всеобъемлющий план действий' },
    aliases: {
      en: ['Iran nuclear deal', 'Iranian nuclear deal', 'Iran deal', 'Iran nuclear agreement', '2015 nuclear deal', '?nuclear deal'],
      ru: ['ядерная сделка с Ираном', 'иранская ядерная сделка', '?ядерная сделка'],
    },
    definition: {
      en: "Agreement of July 2015 limiting Iran's nuclear work in return for an end to sanctions; the US left in 2018, UN sanctions were reimposed in September 2025.",
      ru: 'Соглашение июля 2015 года об ограничении ядерной программы Ирана в обмен на снятие санкций; США вышли в 2018 году, санкции ООН возвращены в сентябре 2025-го.',
    },
    wikipedia: 'Joint Comprehensive Plan of Action',
  },
  {
    id: 'kyoto-protocol',
    kind: 'treaty',
    name: { en: 'Kyoto Protocol', ru: 'Киотский протокол' },
    aliases: {
      en: ['?Kyoto Treaty'],
    },
    definition: {
      en: 'Protocol of December 1997 to the UN climate convention, in force from 2005, that bound developed states to cut greenhouse-gas emissions.',
      ru: 'Протокол от декабря 1997 года к климатической конвенции ООН, в силе с 2005-го: обязал развитые страны сократить выбросы парниковых газов.',
    },
    wikipedia: 'Kyoto Protocol',
  },
  {
    id: 'lisbon-treaty',
    kind: 'treaty',
    of: 'european-union',
    name: { en: 'Lisbon Treaty', ru: 'Лиссабонский договор' },
    aliases: {
      en: ['Treaty of Lisbon'],
    },
    definition: {
      en: 'EU reform treaty signed in December 2007, in force since December 2009: created the permanent president of the European Council and the external action service.',
      ru: 'Договор о реформе ЕС, подписан в декабре 2007 года, действует с декабря 2009-го; ввёл пост постоянного председателя Европейского совета и внешнеполитическую службу.',
    },
    wikipedia: 'Treaty of Lisbon',
  },
  {
    id: 'maastricht-treaty',
    kind: 'treaty',
    of: 'european-union',
    name: { en: 'Maastricht Treaty', ru: 'Маастрихтский договор' },
    full: { en: 'Treaty on European Union', ru: 'Договор о Европейском союзе' },
    aliases: {
      en: ['Treaty of Maastricht'],
      ru: ['Договор о Европейском Союзе (ДЕС)', 'Маастрихтские соглашения'],
    },
    definition: {
      en: 'Treaty signed in February 1992, in force since November 1993, that founded the European Union and laid the way to the euro.',
      ru: 'Договор, подписанный в феврале 1992 года и действующий с ноября 1993-го: основал Европейский союз и проложил путь к евро.',
    },
    wikipedia: 'Maastricht Treaty',
  },
  {
    id: 'minsk-agreements',
    kind: 'treaty',
    name: { en: 'Minsk agreements', ru: 'Минские соглашения' },
    aliases: {
      en: ['Minsk accords', 'Minsk II', 'Minsk Protocol'],
      ru: ['Минские договорённости', 'Минск-2', 'Минский протокол'],
    },
    definition: {
      en: 'Agreements of September 2014 and February 2015 on a ceasefire and settlement in the Donbas, brokered by France, Germany and the OSCE.',
      ru: 'Соглашения сентября 2014 и февраля 2015 года о прекращении огня и урегулировании в Донбассе при посредничестве Германии, Франции и ОБСЕ.',
    },
    wikipedia: 'Minsk agreements',
  },
  {
    id: 'montreux-convention',
    kind: 'treaty',
    name: { en: 'Montreux Convention', ru: 'Конвенция Монтрё' },
    full: { en: 'Montreux Convention Regarding the Regime of the Straits', ru: 'Конвенция о режиме проливов' },
    aliases: {
      en: ['Convention of Montreux'],
      ru: ['конвенция Монтрё'],
    },
    definition: {
      en: 'Treaty of July 1936 on passage through the Bosporus and the Dardanelles; limits warships of states that have no Black Sea coast.',
      ru: 'Договор июля 1936 года о проходе через Босфор и Дарданеллы; ограничивает военные корабли государств, не имеющих выхода к Чёрному морю.',
    },
    wikipedia: 'Montreux Convention Regarding the Regime of the Straits',
  },
  {
    id: 'nato-russia-founding-act',
    kind: 'treaty',
    name: { en: 'NATO-Russia Founding Act', ru: 'Основополагающий акт Россия — НАТО' },
    full: { en: 'Founding Act on Mutual Relations, Cooperation and Security between NATO and the Russian Federation', ru: 'Основополагающий акт о взаимных отношениях, сотрудничестве и безопасности между Российской Федерацией и НАТО' },
    aliases: {
      en: ['Founding Act with Russia', '?Founding Act'],
      ru: ['Основополагающий акт НАТО — Россия', '?Основополагающий акт'],
    },
    definition: {
      en: 'Political document signed in Paris on 27 May 1997 on consultation between NATO and Russia and restraint in stationing forces in new member states.',
      ru: 'Политический документ, подписанный в Париже 27 мая 1997 года: консультации НАТО и России и сдержанность в размещении сил в новых странах альянса.',
    },
    wikipedia: 'NATO–Russia Founding Act',
  },
  {
    id: 'new-start',
    kind: 'treaty',
    name: { en: 'New START', ru: 'СНВ-III' },
    full: { en: 'Treaty on Measures for the Further Reduction and Limitation of Strategic Offensive Arms', ru: 'Договор о мерах по дальнейшему сокращению и ограничению стратегических наступательных вооружений' },
    aliases: {
      en: ['New START Treaty', 'New START agreement', 'New Strategic Arms Reduction Treaty', '?START', '?START III'],
      ru: ['ДСНВ', 'новый Договор о СНВ', 'СНВ-3', 'Новый СНВ', '?СНВ', 'Договор о СНВ'],
    },
    definition: {
      en: 'US-Russian treaty of 2010 limiting each to 1,550 deployed strategic warheads; Russia suspended it in 2023, its term was to end in February 2026.',
      ru: 'Договор России и США 2010 года: не более 1550 развёрнутых стратегических боезарядов у каждой; Россия приостановила участие в 2023 году, срок — до февраля 2026-го.',
    },
    wikipedia: 'New START',
  },
  {
    id: 'north-atlantic-treaty',
    kind: 'treaty',
    of: 'nato',
    name: { en: 'North Atlantic Treaty', ru: 'Североатлантический договор' },
    aliases: {
      en: ['Washington Treaty', 'NATO treaty', "NATO's founding treaty"],
      ru: ['Вашингтонский договор'],
    },
    definition: {
      en: 'Founding treaty of NATO, signed in Washington on 4 April 1949 by twelve states of Europe and North America.',
      ru: 'Учредительный договор НАТО, подписан в Вашингтоне 4 апреля 1949 года двенадцатью государствами Европы и Северной Америки.',
    },
    wikipedia: 'North Atlantic Treaty',
  },
  {
    id: 'nuclear-non-proliferation-treaty',
    kind: 'treaty',
    name: { en: 'Nuclear Non-Proliferation Treaty', ru: 'Договор о нераспространении ядерного оружия' },
    full: { en: 'Treaty on the Non-Proliferation of Nuclear Weapons', ru: 'Договор о нераспространении ядерного оружия (ДНЯО)' },
    aliases: {
      en: ['NPT', 'Non-Proliferation Treaty', 'Nonproliferation Treaty', 'Nuclear Nonproliferation Treaty'],
      ru: ['ДНЯО'],
    },
    definition: {
      en: 'Treaty of 1968, in force since 1970, that limits nuclear arms to five states; India, Pakistan and Israel never joined, North Korea declared its exit in 2003.',
      ru: 'Договор 1968 года, в силе с 1970-го: ядерное оружие лишь у пяти держав; Индия, Пакистан и Израиль не присоединились, КНДР объявила о выходе в 2003 году.',
    },
    wikipedia: 'Treaty on the Non-Proliferation of Nuclear Weapons',
  },
  {
    id: 'open-skies-treaty',
    kind: 'treaty',
    name: { en: 'Open Skies Treaty', ru: 'Договор по открытому небу' },
    full: { en: 'Treaty on Open Skies', ru: 'Договор об открытом небе' },
    aliases: {
      en: ['?Open Skies'],
      ru: ['ДОН', '?Открытое небо'],
    },
    definition: {
      en: "Treaty of 1992, in force since 2002, on unarmed observation flights over each other's land; the US left in 2020, Russia in 2021.",
      ru: 'Договор 1992 года, в силе с 2002-го, о наблюдательных полётах над территориями участников; США вышли в 2020 году, Россия — в 2021-м.',
    },
    wikipedia: 'Treaty on Open Skies',
  },
  {
    id: 'oslo-accords',
    kind: 'treaty',
    name: { en: 'Oslo Accords', ru: 'Соглашения Осло' },
    aliases: {
      en: ['Oslo Agreement', 'Oslo Agreements', 'Oslo Accord', 'Oslo peace process', 'Oslo II', '?Oslo process'],
      ru: ['соглашения в Осло', 'соглашения Осло', 'Соглашения в Осло', 'процесс Осло'],
    },
    definition: {
      en: 'Agreements of Israel and the PLO of 1993 and 1995 on mutual recognition and Palestinian self-rule in parts of the West Bank and Gaza.',
      ru: 'Соглашения Израиля и ООП 1993 и 1995 годов о взаимном признании и палестинском самоуправлении в части Западного берега и Газы.',
    },
    wikipedia: 'Oslo Accords',
  },
  {
    id: 'ottawa-treaty',
    kind: 'treaty',
    name: { en: 'Ottawa Treaty', ru: 'Оттавская конвенция' },
    full: { en: 'Anti-Personnel Mine Ban Convention', ru: 'Конвенция о запрещении противопехотных мин' },
    aliases: {
      en: ['Ottawa Convention', 'Mine Ban Treaty', 'Anti-Personnel Mine Ban Treaty'],
      ru: ['Оттавский договор', 'Договор о запрещении противопехотных мин'],
    },
    definition: {
      en: 'Treaty of 1997, in force since 1999, that bans anti-personnel mines; the Baltic states, Finland and Poland gave notice of leaving in 2025.',
      ru: 'Договор 1997 года, в силе с 1999-го, о запрете противопехотных мин; в 2025 году о выходе заявили страны Балтии, Финляндия и Польша.',
    },
    wikipedia: 'Ottawa Treaty',
  },
  {
    id: 'outer-space-treaty',
    kind: 'treaty',
    name: { en: 'Outer Space Treaty', ru: 'Договор о космосе' },
    full: { en: 'Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space', ru: 'Договор о принципах деятельности государств по исследованию и использованию космического пространства' },
    definition: {
      en: 'Treaty of 1967, basis of space law: no state may claim celestial bodies as its own or place weapons of mass destruction in orbit.',
      ru: 'Договор 1967 года, основа космического права: запрещает присваивать небесные тела и выводить на орбиту оружие массового уничтожения.',
    },
    wikipedia: 'Outer Space Treaty',
  },
  {
    id: 'paris-agreement',
    kind: 'treaty',
    name: { en: 'Paris Agreement', ru: 'Парижское соглашение' },
    aliases: {
      en: [
        'Paris Climate Agreement', 'Paris climate accord', 'Paris climate accords', 'Paris climate deal', '?Paris Accord',
        '?Paris accords',
      ],
      ru: ['Парижское соглашение по климату'],
    },
    definition: {
      en: 'UN climate agreement of December 2015 to keep warming well below 2 °C; the US gave notice of its second withdrawal in January 2025.',
      ru: 'Климатическое соглашение ООН от декабря 2015 года: удержать потепление значительно ниже 2 °C; в январе 2025 года США во второй раз объявили о выходе.',
    },
    wikipedia: 'Paris Agreement',
  },
  {
    id: 'partial-test-ban-treaty',
    kind: 'treaty',
    name: { en: 'Partial Nuclear Test Ban Treaty', ru: 'Договор о запрещении ядерных испытаний в трёх средах' },
    aliases: {
      en: ['Limited Test Ban Treaty', 'Partial Test Ban Treaty', 'PTBT', 'LTBT'],
      ru: ['Московский договор 1963 года', 'Договор о частичном запрещении ядерных испытаний'],
    },
    definition: {
      en: 'Treaty of August 1963 that bans nuclear tests in the atmosphere, in space and under water; drawn up by the US, the USSR and Britain.',
      ru: 'Договор от августа 1963 года, запрещающий ядерные испытания в атмосфере, космосе и под водой; заключён СССР, США и Великобританией.',
    },
    wikipedia: 'Partial Nuclear Test Ban Treaty',
  },
  {
    id: 'rcep',
    kind: 'treaty',
    name: { en: 'RCEP', ru: 'ВРЭП' },
    full: { en: 'Regional Comprehensive Economic Partnership', ru: 'Всеобъемлющее региональное экономическое партнёрство' },
    aliases: {
      en: ['Regional Comprehensive Economic Partnership agreement'],
      ru: ['Региональное всеобъемлющее экономическое партнёрство', 'РВЭП'],
    },
    definition: {
      en: 'Trade agreement of the ten ASEAN states of 2020, China, Japan, South Korea, Australia and New Zealand, in force since January 2022.',
      ru: 'Торговое соглашение десяти стран АСЕАН (в составе 2020 года), Китая, Японии, Южной Кореи, Австралии и Новой Зеландии, в силе с января 2022 года.',
    },
    members: [
      'australia', 'brunei', 'cambodia', 'china', 'indonesia', 'japan', 'laos', 'malaysia', 'myanmar', 'new-zealand', 'philippines',
      'singapore', 'south-korea', 'thailand', 'vietnam',
    ],
    wikipedia: 'Regional Comprehensive Economic Partnership',
  },
  {
    id: 'salt',
    kind: 'treaty',
    name: { en: 'Strategic Arms Limitation Talks', ru: 'Переговоры об ограничении стратегических вооружений' },
    aliases: {
      en: ['SALT I', 'SALT II', '?SALT', 'Strategic Arms Limitation Treaty'],
      ru: ['ОСВ-1', 'ОСВ-2', 'договор ОСВ', 'ОСВ-I', 'ОСВ-II', 'Договор об ограничении стратегических вооружений'],
    },
    definition: {
      en: 'US-Soviet talks of 1969–1979 that brought the first limits on strategic nuclear arms (SALT I, 1972) and SALT II (1979), which was not ratified.',
      ru: 'Советско-американские переговоры 1969–1979 годов: первые ограничения стратегических ядерных вооружений (ОСВ-1, 1972) и не ратифицированный ОСВ-2 (1979).',
    },
    wikipedia: 'Strategic Arms Limitation Talks',
  },
  {
    id: 'shanghai-communique',
    kind: 'treaty',
    name: { en: 'Shanghai Communiqué', ru: 'Шанхайское коммюнике' },
    aliases: {
      en: ['Shanghai Communique', 'Three Communiqués', 'Three Communiques', 'Three Joint Communiqués', 'three communiqués'],
      ru: ['три совместных коммюнике', 'три китайско-американских коммюнике'],
    },
    definition: {
      en: 'Statement of the US and China of February 1972: Washington took note that Chinese on both sides hold Taiwan for part of China. Others followed in 1979 and 1982.',
      ru: 'Заявление США и Китая от февраля 1972 года: Вашингтон принял к сведению, что китайцы с обеих сторон считают Тайвань частью Китая. Ещё два — 1979 и 1982 годов.',
    },
    wikipedia: 'Shanghai Communiqué',
  },
  {
    id: 'start-i',
    kind: 'treaty',
    name: { en: 'START I', ru: 'СНВ-I' },
    full: { en: 'Strategic Arms Reduction Treaty', ru: 'Договор о сокращении и ограничении стратегических наступательных вооружений' },
    aliases: {
      en: ['START Treaty', 'START 1', 'START II'],
      ru: ['СНВ-1', 'СНВ-II', 'СНВ-2'],
    },
    definition: {
      en: 'US-Soviet treaty of July 1991, in force 1994–2009, on cuts in strategic nuclear arms; START II of 1993 never took effect.',
      ru: 'Договор СССР и США от июля 1991 года, в силе в 1994–2009 годах, о сокращении стратегических ядерных вооружений; СНВ-II 1993 года в силу не вступил.',
    },
    wikipedia: 'START I',
  },
  {
    id: 'strategic-offensive-reductions-treaty',
    kind: 'treaty',
    name: { en: 'Strategic Offensive Reductions Treaty', ru: 'Договор о сокращении стратегических наступательных потенциалов' },
    aliases: {
      en: ['SORT Treaty', 'Moscow Treaty of 2002'],
      ru: ['Договор о СНП', 'ДСНП'],
    },
    definition: {
      en: 'US-Russian treaty signed in Moscow in May 2002: 1,700 to 2,200 deployed strategic warheads each; replaced by New START in 2011.',
      ru: 'Договор России и США, подписанный в Москве в мае 2002 года: по 1700–2200 развёрнутых стратегических боезарядов; в 2011 году заменён СНВ-III.',
    },
    wikipedia: 'Strategic Offensive Reductions Treaty',
  },
  {
    id: 'taiwan-relations-act',
    kind: 'treaty',
    of: 'united-states',
    name: { en: 'Taiwan Relations Act', ru: 'Закон об отношениях с Тайванем' },
    aliases: {
      ru: ['Акт об отношениях с Тайванем'],
    },
    definition: {
      en: "US law of 1979 on unofficial ties with Taiwan after recognition passed to Beijing; provides for the supply of arms for the island's defence.",
      ru: 'Закон США 1979 года о неофициальных связях с Тайванем после признания Пекина; предусматривает поставки оружия для обороны острова.',
    },
    wikipedia: 'Taiwan Relations Act',
  },
  {
    id: 'trans-pacific-partnership',
    kind: 'treaty',
    name: { en: 'Trans-Pacific Partnership', ru: 'Транстихоокеанское партнёрство' },
    full: { en: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership', ru: 'Всеобъемлющее и прогрессивное соглашение о Транстихоокеанском партнёрстве' },
    aliases: {
      en: ['TPP', 'CPTPP', 'TPP-11', 'Comprehensive and Progressive Trans-Pacific Partnership'],
      ru: ['ВПСТТП', 'ВПТТП', 'Всеобъемлющее и прогрессивное Транстихоокеанское партнёрство'],
    },
    definition: {
      en: 'Trade pact of Pacific states signed in 2016; after the US left in 2017 the rest concluded it as the CPTPP (2018), which Britain joined in December 2024.',
      ru: 'Торговое соглашение стран Тихого океана 2016 года; после выхода США в 2017-м заключено остальными как ВПСТТП (2018), в декабре 2024 года вступила Великобритания.',
    },
    members: [
      'australia', 'brunei', 'canada', 'chile', 'japan', 'malaysia', 'mexico', 'new-zealand', 'peru', 'singapore', 'united-kingdom',
      'vietnam',
    ],
    wikipedia: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
  },
  {
    id: 'treaty-on-the-prohibition-of-nuclear-weapons',
    kind: 'treaty',
    name: { en: 'Treaty on the Prohibition of Nuclear Weapons', ru: 'Договор о запрещении ядерного оружия' },
    aliases: {
      en: ['TPNW', 'nuclear ban treaty', 'Nuclear Weapon Ban Treaty', 'nuclear weapons ban treaty'],
      ru: ['ДЗЯО', 'Договор о запрете ядерного оружия'],
    },
    definition: {
      en: 'Treaty of 2017, in force since January 2021, that bans nuclear weapons altogether; no state that has them has joined.',
      ru: 'Договор 2017 года, в силе с января 2021-го, о полном запрещении ядерного оружия; ни одна обладающая им держава не присоединилась.',
    },
    wikipedia: 'Treaty on the Prohibition of Nuclear Weapons',
  },
  {
    id: 'ttip',
    kind: 'treaty',
    name: { en: 'TTIP', ru: 'ТТИП' },
    full: { en: 'Transatlantic Trade and Investment Partnership', ru: 'Трансатлантическое торговое и инвестиционное партнёрство' },
    aliases: {
      ru: ['Трансатлантическое партнёрство в области торговли и инвестиций'],
    },
    definition: {
      en: 'Trade agreement negotiated by the EU and the United States from 2013 to 2016 and not concluded.',
      ru: 'Торговое соглашение, о котором ЕС и США вели переговоры в 2013–2016 годах; не заключено.',
    },
    wikipedia: 'Transatlantic Trade and Investment Partnership',
  },
  {
    id: 'un-charter',
    kind: 'treaty',
    of: 'united-nations',
    name: { en: 'UN Charter', ru: 'Устав ООН' },
    full: { en: 'Charter of the United Nations', ru: 'Устав Организации Объединённых Наций' },
    aliases: {
      en: ['United Nations Charter', 'U.N. Charter'],
    },
    definition: {
      en: "Founding treaty of the United Nations, signed in San Francisco on 26 June 1945; bans the use of force except in self-defence or with the Security Council's consent.",
      ru: 'Учредительный договор ООН, подписан в Сан-Франциско 26 июня 1945 года; запрещает применение силы, кроме самообороны и по решению Совета Безопасности.',
    },
    wikipedia: 'Charter of the United Nations',
  },
  {
    id: 'unclos',
    kind: 'treaty',
    name: { en: 'UNCLOS', ru: 'Конвенция ООН по морскому праву' },
    full: { en: 'United Nations Convention on the Law of the Sea', ru: 'Конвенция Организации Объединённых Наций по морскому праву' },
    aliases: {
      en: ['UN Convention on the Law of the Sea', 'Law of the Sea Convention', 'Law of the Sea Treaty', '?Law of the Sea'],
      ru: ['Конвенция по морскому праву'],
    },
    definition: {
      en: 'Treaty of 1982, in force since 1994, on territorial waters, economic zones, straits and the seabed; the United States has not ratified it.',
      ru: 'Договор 1982 года, в силе с 1994-го: территориальные воды, экономические зоны, проливы, морское дно; США его не ратифицировали.',
    },
    wikipedia: 'United Nations Convention on the Law of the Sea',
  },
  {
    id: 'usmca',
    kind: 'treaty',
    name: { en: 'USMCA', ru: 'ЮСМКА' },
    full: { en: 'United States–Mexico–Canada Agreement', ru: 'Соглашение между США, Мексикой и Канадой' },
    aliases: {
      en: ['US-Mexico-Canada Agreement', 'NAFTA', 'North American Free Trade Agreement', 'CUSMA', 'Canada-United States-Mexico Agreement'],
      ru: ['НАФТА', 'Североамериканское соглашение о свободной торговле', 'Соглашение США — Мексика — Канада'],
    },
    definition: {
      en: 'Trade agreement of the US, Mexico and Canada in force since July 2020; it replaced NAFTA of 1994.',
      ru: 'Торговое соглашение США, Мексики и Канады, в силе с июля 2020 года; заменило соглашение НАФТА 1994 года.',
    },
    members: ['united-states', 'mexico', 'canada'],
    wikipedia: 'United States–Mexico–Canada Agreement',
  },
  {
    id: 'vienna-document',
    kind: 'treaty',
    of: 'osce',
    name: { en: 'Vienna Document', ru: 'Венский документ' },
    full: { en: 'Vienna Document on Confidence- and Security-Building Measures', ru: 'Венский документ о мерах укрепления доверия и безопасности' },
    aliases: {
      en: ['Vienna Document 2011'],
      ru: ['Венский документ 2011 года'],
    },
    definition: {
      en: 'OSCE agreement, first made in 1990 and last revised in 2011, on the exchange of military data, notice of exercises and inspections.',
      ru: 'Договорённость в рамках ОБСЕ, впервые принятая в 1990 и обновлённая в 2011 году: обмен военными данными, уведомления об учениях, инспекции.',
    },
    wikipedia: 'Vienna Document',
  },
];
