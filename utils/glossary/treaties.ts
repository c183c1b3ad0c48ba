// Treaties and agreements that articles name.
import type { Entry } from '../model.ts';

export const treaties: readonly Entry[] = [
  {
    id: '1992-consensus',
    kind: 'treaty',
    name: { en: '1992 Consensus', ru: 'Консенсус 1992 года' },
    aliases: {
      en: ['92 Consensus', 'Consensus of 1992'],
      ru: ['консенсус 1992 года'],
    },
    definition: {
      en: "Understanding ascribed to talks of envoys of Beijing and Taipei in 1992: one China, each side with its own reading; denied by Taiwan's DPP.",
      ru: 'Понимание, приписываемое переговорам представителей Пекина и Тайбэя 1992 года: один Китай, каждый трактует его по-своему; ДПП на Тайване его отрицает.',
    },
    wikipedia: '1992 Consensus',
  },
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
    id: 'armenia-azerbaijan-peace-agreement',
    kind: 'treaty',
    name: { en: 'Armenia–Azerbaijan peace agreement', ru: 'мирный договор Армении и Азербайджана' },
    full: { en: 'Agreement on Establishment of Peace and Inter-State Relations between Armenia and Azerbaijan', ru: 'Соглашение об установлении мира и межгосударственных отношений между Арменией и Азербайджаном' },
    aliases: {
      en: [
        'Armenia-Azerbaijan peace treaty', 'Armenia-Azerbaijan peace deal', 'Armenian-Azerbaijani peace treaty',
        'Azerbaijan-Armenia peace agreement', 'Armenia-Azerbaijan peace process', 'Azerbaijan-Armenia peace treaty',
      ],
      ru: [
        'мирный договор между Арменией и Азербайджаном', 'армяно-азербайджанский мирный договор',
        'мирное соглашение между Арменией и Азербайджаном', 'мирный договор Азербайджана и Армении',
      ],
    },
    definition: {
      en: "Text agreed in March 2025 and initialled in Washington on 8 August 2025 in Donald Trump's presence; not yet signed at the end of 2025.",
      ru: 'Текст согласован в марте 2025 года и парафирован в Вашингтоне 8 августа 2025-го в присутствии Дональда Трампа; к концу 2025 года не подписан.',
    },
    wikipedia: 'Armenia–Azerbaijan peace agreement',
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
    id: 'artemis-accords',
    kind: 'treaty',
    name: { en: 'Artemis Accords', ru: 'Соглашения Артемиды' },
    aliases: {
      en: ['Artemis Agreement', 'Artemis programme', 'Artemis program'],
      ru: ['соглашения «Артемида»', 'Артемис', 'программа «Артемида»', 'Соглашения «Артемиды»'],
    },
    definition: {
      en: 'Principles for exploring the Moon and space, opened by the United States in October 2020; over fifty states had signed by 2025.',
      ru: 'Принципы освоения Луны и космоса, предложенные США в октябре 2020 года; к 2025 году подписали более пятидесяти государств.',
    },
    wikipedia: 'Artemis Accords',
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
    id: 'balfour-declaration',
    kind: 'treaty',
    name: { en: 'Balfour Declaration', ru: 'Декларация Бальфура' },
    aliases: {
      ru: ['декларация Бальфура'],
    },
    definition: {
      en: 'British statement of 2 November 1917 in favour of a national home for the Jewish people in Palestine.',
      ru: 'Заявление британского правительства от 2 ноября 1917 года в пользу «национального очага» еврейского народа в Палестине.',
    },
    wikipedia: 'Balfour Declaration',
  },
  {
    id: 'belovezha-accords',
    kind: 'treaty',
    name: { en: 'Belovezha Accords', ru: 'Беловежские соглашения' },
    aliases: {
      en: ['Belavezha Accords', 'Belovezh Accords', 'Belovezha Agreement', 'Belavezha Agreement', 'Białowieża Accords'],
      ru: ['Беловежское соглашение', 'беловежские соглашения'],
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
    id: 'bretton-woods-system',
    kind: 'treaty',
    name: { en: 'Bretton Woods system', ru: 'Бреттон-Вудская система' },
    aliases: {
      en: ['Bretton Woods', 'Bretton Woods Agreement', 'Bretton Woods institutions', 'Bretton Woods Conference', 'post-Bretton Woods'],
      ru: ['Бреттон-Вудс', 'Бреттон-Вудские соглашения', 'Бреттон-Вудские институты', 'Бреттон-Вудская конференция'],
    },
    definition: {
      en: 'Monetary order agreed in July 1944: currencies tied to the dollar, the dollar to gold (to 1971); founded the IMF and the World Bank.',
      ru: 'Валютный порядок, принятый в июле 1944 года: валюты привязаны к доллару, доллар — к золоту (до 1971 года); созданы МВФ и Всемирный банк.',
    },
    wikipedia: 'Bretton Woods system',
  },
  {
    id: 'brussels-agreement-kosovo-serbia',
    kind: 'treaty',
    name: { en: 'Brussels Agreement between Serbia and Kosovo', ru: 'Брюссельское соглашение Белграда и Приштины' },
    aliases: {
      en: [
        '?Brussels Agreement', 'Ohrid Agreement on Kosovo', 'Brussels Agreement of 2013', 'Belgrade-Pristina dialogue',
        'Serbia-Kosovo dialogue', 'Kosovo-Serbia dialogue', 'Brussels dialogue',
      ],
      ru: ['Брюссельский диалог', 'диалог Белграда и Приштины', '?Брюссельское соглашение', 'диалог между Белградом и Приштиной'],
    },
    definition: {
      en: 'Agreement of Serbia and Kosovo on normal relations, April 2013, brokered by the EU; another was accepted orally at Brussels and Ohrid in 2023.',
      ru: 'Соглашение Сербии и Косова о нормализации от апреля 2013 года при посредничестве ЕС; ещё одно устно принято в Брюсселе и Охриде в 2023 году.',
    },
    wikipedia: 'Brussels Agreement (2013)',
  },
  {
    id: 'budapest-memorandum',
    kind: 'treaty',
    name: { en: 'Budapest Memorandum', ru: 'Будапештский меморандум' },
    aliases: {
      en: ['Budapest Memorandum on Security Assurances', 'Budapest Memorandum of 1994', '1994 Budapest Memorandum'],
      ru: ['Будапештский меморандум 1994 года'],
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
    id: 'ceta',
    kind: 'treaty',
    name: { en: 'CETA', ru: 'CETA' },
    full: { en: 'Comprehensive Economic and Trade Agreement', ru: 'Всеобъемлющее экономическое и торговое соглашение' },
    aliases: {
      en: ['EU-Canada trade agreement', 'EU-Canada Comprehensive Economic and Trade Agreement'],
      ru: ['Всеобъемлющее торгово-экономическое соглашение ЕС и Канады', 'СЕТА', 'Comprehensive Economic and Trade Agreement'],
    },
    definition: {
      en: 'Trade agreement of the EU and Canada signed in October 2016, applied provisionally since September 2017.',
      ru: 'Торговое соглашение ЕС и Канады, подписано в октябре 2016 года, временно применяется с сентября 2017-го.',
    },
    wikipedia: 'Comprehensive Economic and Trade Agreement',
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
    id: 'compact-of-free-association',
    kind: 'treaty',
    name: { en: 'Compact of Free Association', ru: 'Договор о свободной ассоциации' },
    aliases: {
      en: ['Compacts of Free Association', 'COFA', 'COFA states'],
      ru: ['Договоры о свободной ассоциации', 'Соглашение о свободной ассоциации'],
    },
    definition: {
      en: 'Treaties of the US with Micronesia, the Marshall Islands and Palau: US aid and defence for sole military access; renewed in 2023–2024.',
      ru: 'Договоры США с Микронезией, Маршалловыми Островами и Палау: помощь и оборона в обмен на военный доступ; продлены в 2023–2024 годах.',
    },
    members: ['micronesia', 'marshall-islands', 'palau', 'united-states'],
    wikipedia: 'Compact of Free Association',
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
    id: 'december-2021-security-proposals',
    kind: 'treaty',
    of: 'russia',
    name: { en: "Russia's December 2021 security proposals", ru: 'российские проекты договоров о гарантиях безопасности 2021 года' },
    aliases: {
      en: [
        'Russian draft treaties of December 2021', 'December 2021 ultimatum', 'December 2021 proposals', "Russia's draft treaties",
        "Russia's security demands", 'Russian security demands', 'December 2021 draft treaties',
      ],
      ru: [
        'предложения России о гарантиях безопасности', 'инициатива о гарантиях безопасности', 'проекты договоров о гарантиях безопасности',
        'ультиматум Рябкова', 'декабрьские инициативы России',
      ],
    },
    definition: {
      en: 'Draft agreements given to the US and NATO on 17 December 2021: no further enlargement of NATO and a return to the deployments of 1997.',
      ru: 'Проекты соглашений, переданные США и НАТО 17 декабря 2021 года: отказ от расширения НАТО и возврат к размещению сил 1997 года.',
    },
    wikipedia: 'December 2021 Russian ultimatum to NATO',
  },
  {
    id: 'doha-agreement-2020',
    kind: 'treaty',
    of: 'afghanistan',
    name: { en: 'Doha Agreement of 2020', ru: 'Дохийское соглашение 2020 года' },
    full: { en: 'Agreement for Bringing Peace to Afghanistan', ru: 'Соглашение об установлении мира в Афганистане' },
    aliases: {
      en: [
        '?Doha Agreement', 'US-Taliban agreement', 'US-Taliban deal', 'Doha Accord', 'Doha deal with the Taliban',
        'US–Taliban deal of 2020',
      ],
      ru: ['соглашение США с талибами', 'соглашение в Дохе', '?Дохийское соглашение', 'дохийские соглашения', 'соглашение США и талибов'],
    },
    definition: {
      en: 'Agreement of the United States and the Taliban of 29 February 2020 on the withdrawal of foreign troops from Afghanistan.',
      ru: 'Соглашение США и движения «Талибан» от 29 февраля 2020 года о выводе иностранных войск из Афганистана.',
    },
    wikipedia: 'United States–Taliban deal',
  },
  {
    id: 'elysee-treaty',
    kind: 'treaty',
    name: { en: 'Élysée Treaty', ru: 'Елисейский договор' },
    aliases: {
      en: ['Elysée Treaty', 'Elysee Treaty', 'Aachen Treaty', 'Treaty of Aachen'],
      ru: ['Аахенский договор', 'Ахенский договор'],
    },
    definition: {
      en: 'Treaty of friendship of France and West Germany of 22 January 1963; supplemented by the Treaty of Aachen in 2019.',
      ru: 'Договор о дружбе Франции и ФРГ от 22 января 1963 года; дополнен Ахенским договором 2019 года.',
    },
    wikipedia: 'Élysée Treaty',
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
    id: 'enhanced-partnership-and-cooperation-agreement-eu-kazakhstan',
    kind: 'treaty',
    of: 'kazakhstan',
    name: { en: 'EU–Kazakhstan Enhanced Partnership and Cooperation Agreement', ru: 'Соглашение о расширенном партнёрстве и сотрудничестве Казахстана и ЕС' },
    aliases: {
      en: [
        'EPCA', 'Enhanced Partnership and Cooperation Agreement', 'Enhanced Partnership and Cooperation Agreements',
        '?Partnership and Cooperation Agreement', 'EPCAs',
      ],
      ru: ['СРПС', 'Соглашение о расширенном партнёрстве и сотрудничестве', '?Соглашение о партнёрстве и сотрудничестве'],
    },
    definition: {
      en: 'Agreement signed in December 2015, in force since March 2020; the EU has signed like ones with Kyrgyzstan (2024) and Uzbekistan (2025).',
      ru: 'Соглашение, подписанное в декабре 2015 года, в силе с марта 2020-го; такие же ЕС подписал с Кыргызстаном (2024) и Узбекистаном (2025).',
    },
    wikipedia: 'Kazakhstan–European Union relations',
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
    id: 'eu-mercosur-agreement',
    kind: 'treaty',
    name: { en: 'EU–Mercosur agreement', ru: 'соглашение ЕС — МЕРКОСУР' },
    aliases: {
      en: [
        'EU-Mercosur trade agreement', 'EU-Mercosur deal', 'EU-Mercosur trade deal', 'EU–Mercosur Association Agreement',
        'EU-Mercosur free trade agreement',
      ],
      ru: ['торговое соглашение ЕС и МЕРКОСУР', 'соглашение ЕС и МЕРКОСУР'],
    },
    definition: {
      en: 'Trade agreement of the EU with Argentina, Brazil, Paraguay and Uruguay; talks began in 1999 and were concluded in December 2024.',
      ru: 'Торговое соглашение ЕС с Аргентиной, Бразилией, Парагваем и Уругваем; переговоры начаты в 1999 году и завершены в декабре 2024-го.',
    },
    wikipedia: 'European Union–Mercosur free trade agreement',
  },
  {
    id: 'eu-ukraine-association-agreement',
    kind: 'treaty',
    name: { en: 'EU–Ukraine Association Agreement', ru: 'Соглашение об ассоциации Украины с ЕС' },
    aliases: {
      en: [
        'Ukraine-EU Association Agreement', 'Deep and Comprehensive Free Trade Area', 'DCFTA',
        'Deep and Comprehensive Free Trade Agreement', 'EU Association Agreement', '?Association Agreement',
      ],
      ru: [
        'Соглашение об ассоциации с ЕС', '?Соглашение об ассоциации', 'углублённая и всеобъемлющая зона свободной торговли', 'УВЗСТ',
        'Соглашение об ассоциации между Украиной и ЕС',
      ],
    },
    definition: {
      en: 'Agreement on political ties and free trade (DCFTA) signed in 2014, in full force since September 2017; its delay in November 2013 set off the Euromaidan.',
      ru: 'Соглашение о политических связях и свободной торговле, подписано в 2014 году, в полной силе с сентября 2017-го; с его отсрочки в ноябре 2013-го начался Евромайдан.',
    },
    wikipedia: 'European Union–Ukraine Association Agreement',
  },
  {
    id: 'european-security-treaty-medvedev',
    kind: 'treaty',
    name: { en: 'European Security Treaty', ru: 'Договор о европейской безопасности' },
    aliases: {
      en: ["Medvedev's European Security Treaty", 'Medvedev proposal', "Medvedev's security treaty", 'draft European Security Treaty'],
      ru: ['проект Договора о европейской безопасности', 'инициатива Медведева', 'Договор о европейской безопасности Медведева'],
    },
    definition: {
      en: 'Draft put forward by Russia under Dmitry Medvedev in 2008–2009, binding all states from Vancouver to Vladivostok; it found no support in NATO.',
      ru: 'Проект, предложенный Россией при Дмитрии Медведеве в 2008–2009 годах для стран от Ванкувера до Владивостока; в НАТО поддержки не нашёл.',
    },
    wikipedia: 'Foreign policy of Vladimir Putin',
  },
  {
    id: 'fissile-material-cut-off-treaty',
    kind: 'treaty',
    name: { en: 'Fissile Material Cut-off Treaty', ru: 'Договор о запрещении производства расщепляющихся материалов' },
    aliases: {
      en: ['FMCT', 'Fissile Material Cutoff Treaty'],
      ru: ['ДЗПРМ'],
    },
    definition: {
      en: 'Treaty proposed since 1993 to end the making of material for nuclear weapons; talks in Geneva have not got under way.',
      ru: 'Договор, предлагаемый с 1993 года, о прекращении производства материалов для ядерного оружия; переговоры в Женеве не начались.',
    },
    wikipedia: 'Fissile Material Cut-off Treaty',
  },
  {
    id: 'five-principles-of-peaceful-coexistence',
    kind: 'treaty',
    name: { en: 'Five Principles of Peaceful Coexistence', ru: 'Пять принципов мирного сосуществования' },
    aliases: {
      en: ['Panchsheel', 'Panchsheel Treaty', 'five principles of peaceful coexistence'],
      ru: ['пять принципов мирного сосуществования', 'Панча шила', 'принципы мирного сосуществования'],
    },
    definition: {
      en: 'Rules of relations agreed by China and India in 1954: respect for sovereignty, no aggression, non-interference, equality, coexistence.',
      ru: 'Правила отношений, согласованные Китаем и Индией в 1954 году: уважение суверенитета, ненападение, невмешательство, равенство, сосуществование.',
    },
    wikipedia: 'Five Principles of Peaceful Coexistence',
  },
  {
    id: 'gaza-peace-plan',
    kind: 'treaty',
    name: { en: 'Gaza peace plan', ru: 'план Трампа по Газе' },
    full: { en: 'Comprehensive Plan to End the Gaza Conflict', ru: 'Всеобъемлющий план прекращения конфликта в Газе' },
    aliases: {
      en: [
        "Trump's Gaza plan", 'Trump Gaza plan', '?20-point plan', "Trump's 20-point plan", '20-point peace plan',
        'Trump peace plan for Gaza', 'Gaza peace deal',
      ],
      ru: ['план Трампа для Газы', 'план из 20 пунктов', 'мирный план Трампа по Газе'],
    },
    definition: {
      en: 'Twenty points of US President Donald Trump of September 2025 on which the ceasefire of October 2025 rests; endorsed by UN Resolution 2803 in November.',
      ru: 'Двадцать пунктов президента США Дональда Трампа (сентябрь 2025), основа перемирия октября 2025 года; одобрены резолюцией СБ ООН 2803 в ноябре.',
    },
    wikipedia: 'Gaza peace plan',
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
    id: 'genocide-convention',
    kind: 'treaty',
    name: { en: 'Genocide Convention', ru: 'Конвенция о геноциде' },
    full: { en: 'Convention on the Prevention and Punishment of the Crime of Genocide', ru: 'Конвенция о предупреждении преступления геноцида и наказании за него' },
    aliases: {
      en: ['1948 Genocide Convention'],
      ru: ['Конвенция о предупреждении геноцида'],
    },
    definition: {
      en: 'UN treaty of 9 December 1948, in force since 1951, that defines genocide and obliges states to prevent and punish it.',
      ru: 'Договор ООН от 9 декабря 1948 года, в силе с 1951-го: определяет геноцид и обязывает государства предупреждать его и карать.',
    },
    wikipedia: 'Genocide Convention',
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
    id: 'hague-conventions',
    kind: 'treaty',
    name: { en: 'Hague Conventions of 1899 and 1907', ru: 'Гаагские конвенции 1899 и 1907 годов' },
    aliases: {
      en: ['Hague Conventions', '?Hague Convention', 'Hague Peace Conferences', 'Hague Regulations'],
      ru: ['Гаагские конвенции', '?Гаагская конвенция', 'Гаагские мирные конференции'],
    },
    definition: {
      en: "Treaties on the laws of war and the peaceful settlement of disputes, made at conferences called by Russia's Nicholas II.",
      ru: 'Договоры о законах войны и мирном разрешении споров, принятые на конференциях, созванных по почину Николая II.',
    },
    wikipedia: 'Hague Conventions of 1899 and 1907',
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
    id: 'indus-waters-treaty',
    kind: 'treaty',
    name: { en: 'Indus Waters Treaty', ru: 'Договор о водах Инда' },
    aliases: {
      en: ['Indus Water Treaty', 'IWT'],
      ru: ['Договор по водам Инда', 'Договор о водах реки Инд'],
    },
    definition: {
      en: 'Treaty of September 1960 by which India and Pakistan share the rivers of the Indus basin; India declared it suspended in April 2025.',
      ru: 'Договор сентября 1960 года о разделе рек бассейна Инда между Индией и Пакистаном; в апреле 2025 года Индия объявила о приостановке.',
    },
    wikipedia: 'Indus Waters Treaty',
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
    id: 'kellogg-briand-pact',
    kind: 'treaty',
    name: { en: 'Kellogg–Briand Pact', ru: 'пакт Бриана — Келлога' },
    aliases: {
      en: ['Pact of Paris', 'Kellogg-Briand'],
      ru: ['пакт Келлога — Бриана', 'Парижский пакт 1928 года'],
    },
    definition: {
      en: 'Treaty of 27 August 1928 by which states gave up war as a means of national policy.',
      ru: 'Договор от 27 августа 1928 года об отказе от войны как орудия национальной политики.',
    },
    wikipedia: 'Kellogg–Briand Pact',
  },
  {
    id: 'kharkiv-pact',
    kind: 'treaty',
    name: { en: 'Kharkiv Pact', ru: 'Харьковские соглашения' },
    aliases: {
      en: ['Kharkiv Accords', 'Kharkov Accords', 'Black Sea Fleet agreement', 'Kharkiv agreements', 'Kharkov agreements'],
      ru: ['Харьковское соглашение'],
    },
    definition: {
      en: 'Agreement of 21 April 2010 by which the Russian fleet could stay in Sevastopol to 2042 for cheaper gas; cancelled by Russia in March 2014.',
      ru: 'Соглашение от 21 апреля 2010 года: флот России в Севастополе до 2042 года в обмен на скидку на газ; денонсировано Россией в марте 2014 года.',
    },
    wikipedia: 'Kharkiv Pact',
  },
  {
    id: 'khujand-declaration',
    kind: 'treaty',
    name: { en: 'Khujand Declaration', ru: 'Худжандская декларация' },
    aliases: {
      en: ['Khujand Declaration of Eternal Friendship', 'Khujand summit'],
      ru: ['Худжандская декларация о вечной дружбе', 'саммит в Худжанде'],
    },
    definition: {
      en: 'Declaration of eternal friendship of Kyrgyzstan, Tajikistan and Uzbekistan of 31 March 2025, with a treaty on the point where their borders meet.',
      ru: 'Декларация о вечной дружбе Кыргызстана, Таджикистана и Узбекистана от 31 марта 2025 года; подписана с договором о точке стыка границ.',
    },
    wikipedia: 'Central Asia',
  },
  {
    id: 'korean-armistice-agreement',
    kind: 'treaty',
    name: { en: 'Korean Armistice Agreement', ru: 'Соглашение о перемирии в Корее' },
    aliases: {
      en: ['Korean armistice', '1953 armistice', 'Armistice Agreement of 1953'],
      ru: ['корейское перемирие', 'Корейское соглашение о перемирии'],
    },
    definition: {
      en: 'Agreement of 27 July 1953 that ended the fighting of the Korean War; no peace treaty has followed.',
      ru: 'Соглашение от 27 июля 1953 года, прекратившее боевые действия Корейской войны; мирный договор не заключён.',
    },
    wikipedia: 'Korean Armistice Agreement',
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
    id: 'lancaster-house-treaties',
    kind: 'treaty',
    name: { en: 'Lancaster House Treaties', ru: 'Ланкастерхаусские соглашения' },
    aliases: {
      en: ['Lancaster House Treaty', 'Lancaster House agreements', 'Northwood Declaration', 'Lancaster House accords'],
      ru: ['договоры Ланкастер-хауса', 'Ланкастерхаусские договоры', 'Нортвудская декларация'],
    },
    definition: {
      en: 'British-French treaties of November 2010 on defence and nuclear cooperation, renewed in July 2025 (Northwood Declaration).',
      ru: 'Договоры Великобритании и Франции от ноября 2010 года об обороне и ядерном сотрудничестве, обновлены в июле 2025 года (Нортвудская декларация).',
    },
    wikipedia: 'Lancaster House Treaties',
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
      en: [
        'Minsk accords', 'Minsk II', 'Minsk Protocol', 'Minsk process', 'Minsk II Accords', 'Minsk-2', 'Minsk II agreement', 'Minsk I',
        'Steinmeier Formula',
      ],
      ru: [
        'Минские договорённости', 'Минск-2', 'Минский протокол', 'минские соглашения', 'минский процесс', 'Минский процесс',
        'минские договорённости', 'Минск-1', 'формула Штайнмайера',
      ],
    },
    definition: {
      en: 'Agreements of September 2014 and February 2015 on a ceasefire and settlement in the Donbas, brokered by France, Germany and the OSCE.',
      ru: 'Соглашения сентября 2014 и февраля 2015 года о прекращении огня и урегулировании в Донбассе при посредничестве Германии, Франции и ОБСЕ.',
    },
    wikipedia: 'Minsk agreements',
  },
  {
    id: 'molotov-ribbentrop-pact',
    kind: 'treaty',
    name: { en: 'Molotov–Ribbentrop Pact', ru: 'пакт Молотова — Риббентропа' },
    full: { en: 'Treaty of Non-Aggression between Germany and the Soviet Union', ru: 'Договор о ненападении между Германией и Советским Союзом' },
    aliases: {
      en: ['Ribbentrop-Molotov Pact', 'Hitler-Stalin Pact', 'Nazi-Soviet Pact', 'German-Soviet non-aggression pact', 'Molotov-Ribbentrop'],
      ru: ['советско-германский договор о ненападении', 'пакт Риббентропа — Молотова', 'Пакт Молотова — Риббентропа'],
    },
    definition: {
      en: 'Non-aggression treaty of 23 August 1939; a secret protocol shared out Poland, the Baltic states, Finland and Bessarabia.',
      ru: 'Договор о ненападении от 23 августа 1939 года; секретный протокол делил Польшу, страны Балтии, Финляндию и Бессарабию.',
    },
    wikipedia: 'Molotov–Ribbentrop Pact',
  },
  {
    id: 'montreal-protocol',
    kind: 'treaty',
    name: { en: 'Montreal Protocol', ru: 'Монреальский протокол' },
    aliases: {
      ru: ['Монреальский протокол по веществам, разрушающим озоновый слой'],
    },
    definition: {
      en: 'Treaty of September 1987, in force since 1989, to phase out substances that harm the ozone layer.',
      ru: 'Договор сентября 1987 года, в силе с 1989-го, о поэтапном отказе от веществ, разрушающих озоновый слой.',
    },
    wikipedia: 'Montreal Protocol',
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
    id: 'munich-agreement',
    kind: 'treaty',
    name: { en: 'Munich Agreement', ru: 'Мюнхенское соглашение' },
    aliases: {
      en: ['Munich Pact', 'Munich Agreement of 1938', 'Munich 1938', '1938 Munich Agreement'],
      ru: ['Мюнхенский сговор', 'Мюнхенские соглашения', 'Мюнхенское соглашение 1938 года'],
    },
    definition: {
      en: 'Agreement of Germany, Italy, Britain and France of 30 September 1938 that gave the Sudetenland in Czechoslovakia to Germany.',
      ru: 'Соглашение Германии, Италии, Великобритании и Франции от 30 сентября 1938 года о передаче Германии Судетской области Чехословакии.',
    },
    wikipedia: 'Munich Agreement',
  },
  {
    id: 'nagorno-karabakh-ceasefire-2020',
    kind: 'treaty',
    name: { en: '2020 Nagorno-Karabakh ceasefire agreement', ru: 'трёхстороннее заявление по Нагорному Карабаху 2020 года' },
    aliases: {
      en: [
        'November 2020 ceasefire', 'trilateral statement of November 2020', '9 November 2020 statement',
        'November 10 trilateral statement', 'November 2020 trilateral statement', 'trilateral ceasefire statement',
      ],
      ru: [
        '?трёхстороннее заявление', 'заявление от 9 ноября 2020 года', 'трёхстороннее заявление от 9 ноября',
        'трёхстороннее заявление от 10 ноября',
      ],
    },
    definition: {
      en: 'Statement of Armenia, Azerbaijan and Russia of 9 November 2020 that ended the war: Armenian withdrawal, Russian peacekeepers, opened routes.',
      ru: 'Заявление Армении, Азербайджана и России от 9 ноября 2020 года, прекратившее войну: отвод армянских сил, российские миротворцы, открытие путей.',
    },
    wikipedia: '2020 Nagorno-Karabakh ceasefire agreement',
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
    id: 'no-limits-partnership',
    kind: 'treaty',
    name: { en: 'no-limits partnership', ru: 'партнёрство без границ' },
    aliases: {
      en: [
        'no limits partnership', 'partnership without limits', 'friendship without limits', 'no-limits friendship',
        'Sino-Russian Joint Statement of February 2022', 'unlimited partnership',
      ],
      ru: ['партнёрство, не имеющее границ', 'дружба без границ', 'безграничное партнёрство'],
    },
    definition: {
      en: 'Phrase from the Russian-Chinese statement of 4 February 2022: friendship "without limits", with no areas of cooperation closed.',
      ru: 'Выражение из заявления России и Китая от 4 февраля 2022 года: дружба «не имеет границ», в сотрудничестве «нет запретных зон».',
    },
    wikipedia: 'China–Russia relations',
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
    id: 'peace-of-westphalia',
    kind: 'treaty',
    name: { en: 'Peace of Westphalia', ru: 'Вестфальский мир' },
    aliases: {
      en: ['Treaty of Westphalia', 'Treaties of Westphalia'],
      ru: ['Вестфальский договор'],
    },
    definition: {
      en: "Treaties of October 1648 that ended the Thirty Years' War; seen as the origin of the order of sovereign states.",
      ru: 'Договоры октября 1648 года, завершившие Тридцатилетнюю войну; считаются началом порядка суверенных государств.',
    },
    wikipedia: 'Peace of Westphalia',
  },
  {
    id: 'plaza-accord',
    kind: 'treaty',
    name: { en: 'Plaza Accord', ru: 'соглашение «Плаза»' },
    aliases: {
      en: ['Plaza Agreement'],
      ru: ['соглашения «Плаза»', 'Соглашение Плаза'],
    },
    definition: {
      en: 'Agreement of five industrial states in New York in September 1985 to lower the dollar against the yen and the mark.',
      ru: 'Соглашение пяти промышленно развитых стран в Нью-Йорке в сентябре 1985 года о снижении курса доллара к иене и марке.',
    },
    wikipedia: 'Plaza Accord',
  },
  {
    id: 'prespa-agreement',
    kind: 'treaty',
    name: { en: 'Prespa Agreement', ru: 'Преспанское соглашение' },
    aliases: {
      en: ['Prespes Agreement', 'Prespa Agreements', '?Ohrid Agreement', 'Ohrid Framework Agreement'],
      ru: ['Преспанский договор', '?Охридское соглашение', 'Охридское рамочное соглашение'],
    },
    definition: {
      en: 'Agreement of Greece and its northern neighbour of June 2018 on the name North Macedonia. The Ohrid agreement of 2001 ended fighting there.',
      ru: 'Соглашение Греции с северным соседом от июня 2018 года о названии «Северная Македония». Охридское соглашение 2001 года прекратило бои в стране.',
    },
    wikipedia: 'Prespa Agreement',
  },
  {
    id: 'pretoria-agreement',
    kind: 'treaty',
    name: { en: 'Pretoria Agreement', ru: 'Преторийское соглашение' },
    full: { en: 'Ethiopia–Tigray peace agreement', ru: 'мирное соглашение по Тыграю' },
    aliases: {
      en: ['Cessation of Hostilities Agreement for Tigray', 'Pretoria peace agreement', 'Pretoria deal'],
      ru: ['мирное соглашение в Претории'],
    },
    definition: {
      en: "Peace agreement of 2 November 2022 between Ethiopia's government and the Tigray People's Liberation Front.",
      ru: 'Мирное соглашение от 2 ноября 2022 года между правительством Эфиопии и Народным фронтом освобождения Тыграя.',
    },
    wikipedia: 'Ethiopia–Tigray peace agreement',
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
    id: 'refugee-convention',
    kind: 'treaty',
    name: { en: 'Refugee Convention', ru: 'Конвенция о статусе беженцев' },
    full: { en: 'Convention Relating to the Status of Refugees', ru: 'Конвенция о статусе беженцев 1951 года' },
    aliases: {
      en: ['1951 Refugee Convention', '1951 Geneva Refugee Convention', 'Geneva Refugee Convention'],
      ru: ['Конвенция 1951 года о статусе беженцев'],
    },
    definition: {
      en: 'UN treaty of July 1951 on who is a refugee and with what rights; widened to the whole world by the protocol of 1967.',
      ru: 'Договор ООН от июля 1951 года о том, кто является беженцем и какие имеет права; протоколом 1967 года распространён на весь мир.',
    },
    wikipedia: 'Convention Relating to the Status of Refugees',
  },
  {
    id: 'rome-statute',
    kind: 'treaty',
    name: { en: 'Rome Statute', ru: 'Римский статут' },
    full: { en: 'Rome Statute of the International Criminal Court', ru: 'Римский статут Международного уголовного суда' },
    definition: {
      en: 'Founding treaty of the International Criminal Court, adopted in July 1998, in force since July 2002.',
      ru: 'Учредительный договор Международного уголовного суда, принят в июле 1998 года, в силе с июля 2002-го.',
    },
    wikipedia: 'Rome Statute',
  },
  {
    id: 'russia-iran-strategic-partnership-treaty',
    kind: 'treaty',
    name: { en: 'Russia–Iran Comprehensive Strategic Partnership Treaty', ru: 'Договор о всеобъемлющем стратегическом партнёрстве России и Ирана' },
    aliases: {
      en: [
        'Iran-Russia treaty', 'Iranian–Russian Treaty on Comprehensive Strategic Partnership', 'Russia-Iran treaty',
        'Comprehensive Strategic Partnership Treaty with Iran', 'Russia-Iran strategic partnership treaty',
      ],
      ru: [
        'Договор о всеобъемлющем стратегическом партнёрстве с Ираном',
        'Договор о всеобъемлющем стратегическом партнёрстве между Россией и Ираном', 'российско-иранский договор',
      ],
    },
    definition: {
      en: 'Treaty signed in Moscow on 17 January 2025, in force since October 2025; unlike that with North Korea it has no clause of mutual defence.',
      ru: 'Договор, подписанный в Москве 17 января 2025 года, в силе с октября 2025-го; в отличие от договора с КНДР взаимной обороны не предусматривает.',
    },
    wikipedia: 'Iranian–Russian Treaty on Comprehensive Strategic Partnership',
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
    id: 'saudi-iran-agreement-2023',
    kind: 'treaty',
    name: { en: '2023 Saudi–Iranian agreement', ru: 'ирано-саудовское соглашение 2023 года' },
    aliases: {
      en: [
        'Saudi-Iran agreement', 'Saudi-Iranian rapprochement', 'Saudi-Iran deal', 'Saudi-Iranian normalisation',
        'Saudi-Iranian normalization', 'Iran-Saudi rapprochement', 'Saudi-Iran rapprochement', 'Beijing agreement of 2023',
      ],
      ru: [
        'саудовско-иранское соглашение', 'ирано-саудовское сближение', 'саудовско-иранское примирение',
        'нормализация отношений между Ираном и Саудовской Аравией',
      ],
    },
    definition: {
      en: 'Agreement of 10 March 2023, brokered by China in Beijing, to restore diplomatic relations broken off in 2016.',
      ru: 'Соглашение от 10 марта 2023 года при посредничестве Китая в Пекине о восстановлении дипломатических отношений, разорванных в 2016 году.',
    },
    wikipedia: 'Iran–Saudi Arabia relations',
  },
  {
    id: 'saudi-pakistan-defence-agreement',
    kind: 'treaty',
    name: { en: 'Saudi–Pakistan Strategic Mutual Defence Agreement', ru: 'Соглашение о стратегической взаимной обороне Пакистана и Саудовской Аравии' },
    aliases: {
      en: [
        'Saudi-Pakistan defence pact', 'Saudi-Pakistan defense pact', 'Strategic Mutual Defense Agreement',
        'Strategic Mutual Defence Agreement', 'Saudi–Pakistan defence agreement', 'Pakistan-Saudi defence pact',
      ],
      ru: ['пакистано-саудовский оборонный пакт', 'саудовско-пакистанское оборонное соглашение'],
    },
    definition: {
      en: 'Agreement of 17 September 2025: an attack on one is regarded as an attack on both.',
      ru: 'Соглашение от 17 сентября 2025 года: нападение на одну из сторон считается нападением на обе.',
    },
    wikipedia: 'Pakistan–Saudi Arabia relations',
  },
  {
    id: 'schengen-agreement',
    kind: 'treaty',
    name: { en: 'Schengen Agreement', ru: 'Шенгенское соглашение' },
    aliases: {
      en: ['Schengen Convention'],
      ru: ['Шенгенские соглашения', 'Шенгенская конвенция'],
    },
    definition: {
      en: 'Agreement of June 1985 on ending checks at the borders of participating European states; basis of the Schengen area.',
      ru: 'Соглашение июня 1985 года об отмене проверок на границах участвующих государств Европы; основа Шенгенской зоны.',
    },
    wikipedia: 'Schengen Agreement',
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
    id: 'shusha-declaration',
    kind: 'treaty',
    name: { en: 'Shusha Declaration', ru: 'Шушинская декларация' },
    full: { en: 'Shusha Declaration on Allied Relations', ru: 'Шушинская декларация о союзнических отношениях' },
    definition: {
      en: 'Declaration of alliance of Azerbaijan and Turkey signed on 15 June 2021, with help to each other if attacked.',
      ru: 'Декларация о союзничестве Азербайджана и Турции, подписанная 15 июня 2021 года, с помощью друг другу при нападении.',
    },
    wikipedia: 'Shusha Declaration',
  },
  {
    id: 'simla-agreement',
    kind: 'treaty',
    name: { en: 'Simla Agreement', ru: 'Симлское соглашение' },
    aliases: {
      en: ['Shimla Agreement', 'Simla Accord'],
      ru: ['Шимлское соглашение', 'Симльское соглашение'],
    },
    definition: {
      en: 'Agreement of India and Pakistan of 2 July 1972 after their war: disputes to be settled between the two; set the Line of Control in Kashmir.',
      ru: 'Соглашение Индии и Пакистана от 2 июля 1972 года после войны: споры решать вдвоём; определило Линию контроля в Кашмире.',
    },
    wikipedia: 'Simla Agreement',
  },
  {
    id: 'sino-british-joint-declaration',
    kind: 'treaty',
    name: { en: 'Sino-British Joint Declaration', ru: 'совместная китайско-британская декларация' },
    aliases: {
      en: [
        'Sino–British Declaration', 'Joint Declaration on Hong Kong', 'Sino-British Joint Declaration of 1984', 'Basic Law of Hong Kong',
        'Hong Kong Basic Law',
      ],
      ru: ['Совместная декларация Китая и Великобритании', 'китайско-британская декларация', 'Основной закон Гонконга'],
    },
    definition: {
      en: 'Treaty of December 1984 on the return of Hong Kong to China in 1997, its way of life to stay unchanged for 50 years.',
      ru: 'Договор от декабря 1984 года о возвращении Гонконга Китаю в 1997 году с сохранением его уклада на 50 лет.',
    },
    wikipedia: 'Sino-British Joint Declaration',
  },
  {
    id: 'sino-soviet-treaty-1950',
    kind: 'treaty',
    name: { en: 'Sino-Soviet Treaty of Friendship, Alliance and Mutual Assistance', ru: 'Советско-китайский договор о дружбе, союзе и взаимной помощи' },
    aliases: {
      en: [
        'Sino-Soviet Treaty', 'Sino-Soviet Treaty of Friendship', '1950 Sino-Soviet Treaty', 'Sino-Soviet alliance',
        'Sino–Soviet Alliance Treaty',
      ],
      ru: ['советско-китайский договор 1950 года', 'советско-китайский союз'],
    },
    definition: {
      en: "Alliance treaty of the USSR and the People's Republic of China, 14 February 1950, which ran for thirty years.",
      ru: 'Союзный договор СССР и КНР от 14 февраля 1950 года, действовавший тридцать лет.',
    },
    wikipedia: 'Sino-Soviet Treaty of Friendship, Alliance and Mutual Assistance',
  },
  {
    id: 'six-assurances',
    kind: 'treaty',
    of: 'united-states',
    name: { en: 'Six Assurances', ru: 'Шесть заверений' },
    aliases: {
      en: ["Reagan's Six Assurances"],
      ru: ['шесть заверений', 'Шесть гарантий'],
    },
    definition: {
      en: 'Points given to Taiwan by President Ronald Reagan in 1982, among them no date for an end of US arms sales.',
      ru: 'Положения, переданные Тайваню президентом Рональдом Рейганом в 1982 году, в том числе отказ назначать срок прекращения поставок оружия.',
    },
    wikipedia: 'Six Assurances',
  },
  {
    id: 'solomon-islands-china-security-pact',
    kind: 'treaty',
    name: { en: 'China–Solomon Islands security pact', ru: 'соглашение о безопасности Китая и Соломоновых Островов' },
    aliases: {
      en: [
        'Solomon Islands-China security agreement', 'Solomon Islands–China security pact', 'security pact with Solomon Islands',
        'Solomon Islands security pact', 'China-Solomon Islands security agreement',
      ],
      ru: ['соглашение о безопасности с Соломоновыми Островами'],
    },
    definition: {
      en: 'Agreement of April 2022 by which the islands may ask China for police and armed forces.',
      ru: 'Соглашение апреля 2022 года, позволяющее островам просить у Китая полицейских и военных.',
    },
    wikipedia: 'China–Solomon Islands relations',
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
    id: 'sykes-picot-agreement',
    kind: 'treaty',
    name: { en: 'Sykes–Picot Agreement', ru: 'соглашение Сайкса — Пико' },
    aliases: {
      en: ['Sykes-Picot', 'Sykes-Picot order'],
      ru: ['Соглашение Сайкса-Пико', 'Сайкс — Пико'],
    },
    definition: {
      en: 'Secret agreement of May 1916 in which Britain and France shared out the Arab lands of the Ottoman Empire.',
      ru: 'Секретное соглашение мая 1916 года, которым Великобритания и Франция поделили арабские земли Османской империи.',
    },
    wikipedia: 'Sykes–Picot Agreement',
  },
  {
    id: 'taif-agreement',
    kind: 'treaty',
    name: { en: 'Taif Agreement', ru: 'Таифские соглашения' },
    aliases: {
      en: ['Taif Accord', "Ta'if Agreement", "Ta'if Accord", 'Taif Accords'],
      ru: ['Таифское соглашение'],
    },
    definition: {
      en: 'Agreement of October 1989 to end the civil war in Lebanon and share power anew among its communities.',
      ru: 'Соглашение октября 1989 года о прекращении гражданской войны в Ливане и новом разделе власти между общинами.',
    },
    wikipedia: 'Taif Agreement',
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
    id: 'treaty-of-brest-litovsk',
    kind: 'treaty',
    name: { en: 'Treaty of Brest-Litovsk', ru: 'Брестский мир' },
    aliases: {
      en: ['Brest-Litovsk Treaty', 'Peace of Brest-Litovsk', 'Brest-Litovsk'],
      ru: ['Брестский договор', 'Брест-Литовский договор'],
    },
    definition: {
      en: 'Peace treaty of Soviet Russia with the Central Powers, 3 March 1918, by which it gave up Ukraine, Poland and the Baltic lands; annulled in November.',
      ru: 'Мирный договор Советской России с Центральными державами от 3 марта 1918 года: отказ от Украины, Польши, Прибалтики; аннулирован в ноябре.',
    },
    wikipedia: 'Treaty of Brest-Litovsk',
  },
  {
    id: 'treaty-of-friendship-russia-ukraine',
    kind: 'treaty',
    name: { en: 'Russian–Ukrainian Friendship Treaty', ru: 'Договор о дружбе между Россией и Украиной' },
    full: { en: 'Treaty on Friendship, Cooperation and Partnership between Ukraine and the Russian Federation', ru: 'Договор о дружбе, сотрудничестве и партнёрстве между Российской Федерацией и Украиной' },
    aliases: {
      en: [
        '1997 Friendship Treaty', 'Treaty of Friendship between Russia and Ukraine',
        'Treaty of Friendship, Cooperation and Partnership between Russia and Ukraine', '?Big Treaty', '?Friendship Treaty',
      ],
      ru: ['?Большой договор', 'Договор о дружбе с Украиной'],
    },
    definition: {
      en: "Treaty of 31 May 1997 in which the two states recognised each other's borders; Ukraine let it lapse on 1 April 2019.",
      ru: 'Договор от 31 мая 1997 года о признании границ друг друга; действие прекращено Украиной 1 апреля 2019 года.',
    },
    wikipedia: 'Russian–Ukrainian Friendship Treaty',
  },
  {
    id: 'treaty-of-good-neighbourliness-russia-china',
    kind: 'treaty',
    name: { en: 'Sino-Russian Treaty of Good-Neighborliness and Friendly Cooperation', ru: 'Договор о добрососедстве, дружбе и сотрудничестве между Россией и КНР' },
    full: { en: "Treaty of Good-Neighborliness and Friendly Cooperation between the People's Republic of China and the Russian Federation", ru: 'Договор о добрососедстве, дружбе и сотрудничестве между Российской Федерацией и Китайской Народной Республикой' },
    aliases: {
      en: [
        '2001 Sino-Russian Treaty', 'Sino-Russian Treaty of Friendship', 'Russia-China friendship treaty',
        'Treaty of Good-Neighborliness and Friendly Cooperation', '2001 Sino-Russian Treaty of Friendship',
      ],
      ru: [
        'российско-китайский договор о добрососедстве, дружбе и сотрудничестве',
        'Договор о добрососедстве, дружбе и сотрудничестве с Китаем', 'Большой договор с Китаем',
      ],
    },
    definition: {
      en: 'Treaty signed in Moscow on 16 July 2001 for twenty years and extended in 2021; no mutual defence clause.',
      ru: 'Договор, подписанный в Москве 16 июля 2001 года на двадцать лет и продлённый в 2021 году; обязательства о взаимной обороне не содержит.',
    },
    wikipedia: '2001 Sino-Russian Treaty of Friendship',
  },
  {
    id: 'treaty-of-kars',
    kind: 'treaty',
    name: { en: 'Treaty of Kars', ru: 'Карсский договор' },
    aliases: {
      en: ['Kars Treaty', 'Treaty of Moscow of 1921', 'Treaty of Moscow (1921)'],
      ru: ['Московский договор 1921 года'],
    },
    definition: {
      en: 'Treaty of 13 October 1921 of Turkey with Soviet Armenia, Azerbaijan and Georgia that set the present border; it followed the Moscow treaty of March.',
      ru: 'Договор Турции с советскими Арменией, Азербайджаном и Грузией от 13 октября 1921 года о нынешней границе; ему предшествовал Московский договор марта 1921 года.',
    },
    wikipedia: 'Treaty of Kars',
  },
  {
    id: 'treaty-of-lausanne',
    kind: 'treaty',
    name: { en: 'Treaty of Lausanne', ru: 'Лозаннский договор' },
    aliases: {
      en: ['Lausanne Treaty', 'Treaty of Sèvres', 'Treaty of Sevres', 'Sèvres syndrome', 'Lausanne Peace Treaty'],
      ru: ['Лозаннский мирный договор', 'Севрский договор', 'Севрский мирный договор'],
    },
    definition: {
      en: "Peace treaty of July 1923 that set Turkey's borders, in place of the Treaty of Sèvres (1920), never put into effect.",
      ru: 'Мирный договор июля 1923 года, определивший границы Турции вместо Севрского договора (1920), не вступившего в силу.',
    },
    wikipedia: 'Treaty of Lausanne',
  },
  {
    id: 'treaty-of-rome',
    kind: 'treaty',
    of: 'european-union',
    name: { en: 'Treaty of Rome', ru: 'Римский договор' },
    full: { en: 'Treaty Establishing the European Economic Community', ru: 'Договор об учреждении Европейского экономического сообщества' },
    aliases: {
      en: ['Treaties of Rome', 'Rome Treaty', 'Rome Treaties'],
      ru: ['Римские договоры', 'Римский договор 1957 года'],
    },
    definition: {
      en: 'Treaty of 25 March 1957 by which six states founded the European Economic Community.',
      ru: 'Договор от 25 марта 1957 года, которым шесть государств основали Европейское экономическое сообщество.',
    },
    wikipedia: 'Treaty of Rome',
  },
  {
    id: 'treaty-of-tlatelolco',
    kind: 'treaty',
    name: { en: 'Treaty of Tlatelolco', ru: 'Договор Тлателолко' },
    aliases: {
      en: [
        'Tlatelolco Treaty', 'Treaty of Rarotonga', 'Rarotonga Treaty', 'Treaty of Pelindaba', 'Pelindaba Treaty', 'Bangkok Treaty',
        'Treaty of Bangkok',
      ],
      ru: ['Договор Раротонга', 'Пелиндабский договор', 'договор Раротонга', 'Бангкокский договор', 'Договор Пелиндаба'],
    },
    definition: {
      en: 'Nuclear-weapon-free zone of Latin America (1967); like treaties: Rarotonga (South Pacific, 1985), Bangkok (1995), Pelindaba (Africa, 1996).',
      ru: 'Зона, свободная от ядерного оружия, в Латинской Америке (1967); подобные договоры: Раротонга (юг Тихого океана, 1985), Бангкок (1995), Пелиндаба (Африка, 1996).',
    },
    wikipedia: 'Treaty of Tlatelolco',
  },
  {
    id: 'treaty-of-turkmenchay',
    kind: 'treaty',
    name: { en: 'Treaty of Turkmenchay', ru: 'Туркманчайский договор' },
    aliases: {
      en: ['Turkmenchay Treaty', 'Treaty of Gulistan', 'Gulistan Treaty', 'Turkmanchay Treaty'],
      ru: ['Гюлистанский договор', 'Туркманчайский мирный договор', 'Гюлистанский мирный договор'],
    },
    definition: {
      en: "Treaty of 1828 by which Persia ceded the lands of today's Armenia and Nakhchivan to Russia, after others in the Treaty of Gulistan (1813).",
      ru: 'Договор 1828 года: Персия уступила России земли нынешних Армении и Нахичевани вслед за другими по Гюлистанскому договору (1813).',
    },
    wikipedia: 'Treaty of Turkmenchay',
  },
  {
    id: 'treaty-of-versailles',
    kind: 'treaty',
    name: { en: 'Treaty of Versailles', ru: 'Версальский договор' },
    aliases: {
      en: ['Versailles Treaty', 'Versailles system', 'Versailles settlement'],
      ru: ['Версальский мир', 'Версальская система', 'Версальско-Вашингтонская система', 'Версальский мирный договор'],
    },
    definition: {
      en: 'Peace treaty of 28 June 1919 between Germany and the Allies after the First World War; it also founded the League of Nations.',
      ru: 'Мирный договор Германии и союзников от 28 июня 1919 года после Первой мировой войны; учредил и Лигу Наций.',
    },
    wikipedia: 'Treaty of Versailles',
  },
  {
    id: 'treaty-on-the-eurasian-economic-union',
    kind: 'treaty',
    name: { en: 'Treaty on the Eurasian Economic Union', ru: 'Договор о Евразийском экономическом союзе' },
    aliases: {
      en: ['EAEU Treaty', 'Treaty of the Eurasian Economic Union', 'Treaty on the EAEU'],
      ru: ['Договор о ЕАЭС'],
    },
    definition: {
      en: 'Treaty signed in Astana on 29 May 2014 by Belarus, Kazakhstan and Russia, in force since 1 January 2015; basis of the EAEU.',
      ru: 'Договор, подписанный в Астане 29 мая 2014 года Беларусью, Казахстаном и Россией, в силе с 1 января 2015-го; основа ЕАЭС.',
    },
    wikipedia: 'Eurasian Economic Union',
  },
  {
    id: 'treaty-on-the-final-settlement-with-respect-to-germany',
    kind: 'treaty',
    name: { en: 'Two Plus Four Treaty', ru: 'Договор «Два плюс четыре»' },
    full: { en: 'Treaty on the Final Settlement with Respect to Germany', ru: 'Договор об окончательном урегулировании в отношении Германии' },
    aliases: {
      en: ['Two-plus-Four Treaty', '2+4 Treaty', '2+4 Agreement', 'Two Plus Four Agreement', 'Two-plus-Four talks'],
      ru: ['переговоры «Два плюс четыре»', 'формула «2+4»'],
    },
    definition: {
      en: 'Treaty of the two German states with the US, the USSR, Britain and France of 12 September 1990, which opened the way to German unity.',
      ru: 'Договор двух германских государств с США, СССР, Великобританией и Францией от 12 сентября 1990 года, открывший путь к единству Германии.',
    },
    wikipedia: 'Treaty on the Final Settlement with Respect to Germany',
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
    id: 'trinity-house-agreement',
    kind: 'treaty',
    name: { en: 'Trinity House Agreement', ru: 'Соглашение Тринити-хаус' },
    aliases: {
      en: ['Kensington Treaty', 'UK-Germany treaty'],
      ru: ['Кенсингтонский договор', 'Соглашение «Тринити-хаус»'],
    },
    definition: {
      en: 'British-German defence agreement of October 2024, followed by the Kensington treaty of friendship of July 2025.',
      ru: 'Британско-германское соглашение об обороне от октября 2024 года; за ним последовал Кенсингтонский договор о дружбе (июль 2025).',
    },
    wikipedia: 'Trinity House Agreement',
  },
  {
    id: 'trump-ukraine-peace-plan',
    kind: 'treaty',
    name: { en: '28-point peace plan for Ukraine', ru: 'мирный план из 28 пунктов по Украине' },
    aliases: {
      en: [
        '28-point plan', '28-point peace plan', "Trump's 28-point plan", 'Witkoff plan', "Trump's peace plan for Ukraine",
        'Trump peace plan', '20-point plan for Ukraine',
      ],
      ru: ['план Трампа по Украине', 'план из 28 пунктов', 'план Уиткоффа', 'мирный план Трампа', 'план Трампа из 28 пунктов'],
    },
    definition: {
      en: 'US draft of November 2025 for ending the war in Ukraine, later revised in talks with Kyiv and European states.',
      ru: 'Американский проект окончания войны на Украине от ноября 2025 года, затем менявшийся на переговорах с Киевом и европейцами.',
    },
    wikipedia: 'Peace negotiations in the Russo-Ukrainian war (2022–present)',
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
    id: 'unfccc',
    kind: 'treaty',
    name: { en: 'UNFCCC', ru: 'РКИК ООН' },
    full: { en: 'United Nations Framework Convention on Climate Change', ru: 'Рамочная конвенция ООН об изменении климата' },
    aliases: {
      en: ['UN Framework Convention on Climate Change'],
      ru: ['РКИК', 'Рамочная конвенция Организации Объединённых Наций об изменении климата'],
    },
    definition: {
      en: 'Treaty opened at Rio de Janeiro in June 1992, in force since 1994; its parties meet every year (COP).',
      ru: 'Договор, открытый в Рио-де-Жанейро в июне 1992 года, в силе с 1994-го; его стороны собираются каждый год (COP).',
    },
    wikipedia: 'United Nations Framework Convention on Climate Change',
  },
  {
    id: 'universal-declaration-of-human-rights',
    kind: 'treaty',
    of: 'united-nations',
    name: { en: 'Universal Declaration of Human Rights', ru: 'Всеобщая декларация прав человека' },
    aliases: {
      en: ['UDHR', 'UN Declaration of Human Rights'],
      ru: ['ВДПЧ'],
    },
    definition: {
      en: 'Declaration of the UN General Assembly of 10 December 1948; not binding itself, it is the basis of later treaties.',
      ru: 'Декларация Генеральной Ассамблеи ООН от 10 декабря 1948 года; сама не обязывает, но легла в основу последующих договоров.',
    },
    wikipedia: 'Universal Declaration of Human Rights',
  },
  {
    id: 'us-japan-security-treaty',
    kind: 'treaty',
    name: { en: 'US–Japan Security Treaty', ru: 'Договор безопасности между США и Японией' },
    full: { en: 'Treaty of Mutual Cooperation and Security between the United States and Japan', ru: 'Договор о взаимном сотрудничестве и безопасности между США и Японией' },
    aliases: {
      en: [
        'US-Japan alliance', 'Japan-US Security Treaty', 'U.S.-Japan Security Treaty', 'U.S.-Japan alliance', 'Japan-US alliance',
        'US-Japan Mutual Security Treaty', 'Japan–U.S. alliance',
      ],
      ru: ['японо-американский договор безопасности', 'японо-американский союз', 'американо-японский союз'],
    },
    definition: {
      en: 'Treaty of January 1960: the US defends Japan, which provides bases; it replaced the treaty of 1951.',
      ru: 'Договор января 1960 года: США защищают Японию, она предоставляет базы; заменил договор 1951 года.',
    },
    wikipedia: 'Treaty of Mutual Cooperation and Security between the United States and Japan',
  },
  {
    id: 'us-philippines-mutual-defense-treaty',
    kind: 'treaty',
    name: { en: 'US–Philippines Mutual Defense Treaty', ru: 'Договор о взаимной обороне США и Филиппин' },
    aliases: {
      en: [
        'Mutual Defense Treaty with the Philippines', 'US-Philippine Mutual Defense Treaty', 'Philippines-US Mutual Defense Treaty',
        'US-Philippines alliance', '?Mutual Defense Treaty',
      ],
      ru: ['договор о взаимной обороне с Филиппинами', '?Договор о взаимной обороне'],
    },
    definition: {
      en: 'Treaty of 30 August 1951 by which each side is to act if the other is attacked in the Pacific.',
      ru: 'Договор от 30 августа 1951 года: стороны действуют при нападении на другую в районе Тихого океана.',
    },
    wikipedia: 'Mutual Defense Treaty (United States–Philippines)',
  },
  {
    id: 'us-south-korea-mutual-defense-treaty',
    kind: 'treaty',
    name: { en: 'US–South Korea Mutual Defense Treaty', ru: 'Договор о взаимной обороне США и Южной Кореи' },
    full: { en: 'Mutual Defense Treaty between the United States and the Republic of Korea', ru: 'Договор о взаимной обороне между США и Республикой Корея' },
    aliases: {
      en: [
        'US-ROK alliance', 'ROK-US alliance', 'US–ROK Mutual Defense Treaty', 'U.S.-ROK alliance', 'South Korea-US alliance',
        'US-South Korea alliance', 'ROK-U.S. alliance',
      ],
      ru: ['американо-южнокорейский союз', 'южнокорейско-американский союз'],
    },
    definition: {
      en: 'Treaty of 1 October 1953 by which each side is to act if the other is attacked in the Pacific; basis of US troops in South Korea.',
      ru: 'Договор от 1 октября 1953 года: стороны действуют при нападении на другую в районе Тихого океана; основа присутствия войск США в Южной Корее.',
    },
    wikipedia: 'Mutual Defense Treaty (United States–South Korea)',
  },
  {
    id: 'us-ukraine-minerals-agreement',
    kind: 'treaty',
    name: { en: 'US–Ukraine minerals agreement', ru: 'соглашение США и Украины о полезных ископаемых' },
    aliases: {
      en: [
        'US-Ukraine minerals deal', 'Ukraine minerals deal', 'Ukraine-United States Mineral Resources Agreement',
        'Ukraine-US minerals deal', 'minerals deal with Ukraine', 'United States-Ukraine Reconstruction Investment Fund', '?minerals deal',
        'critical minerals deal with Ukraine',
      ],
      ru: [
        'сделка по полезным ископаемым', 'сделка о редкоземельных металлах', 'соглашение о недрах', 'сделка по ископаемым',
        'соглашение о полезных ископаемых Украины',
      ],
    },
    definition: {
      en: 'Agreement of 30 April 2025 on a joint fund for the rebuilding of Ukraine, fed by income from new licences for its minerals, oil and gas.',
      ru: 'Соглашение от 30 апреля 2025 года о совместном фонде восстановления Украины за счёт доходов от новых лицензий на её недра.',
    },
    wikipedia: 'Ukraine–United States Mineral Resources Agreement',
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
    id: 'vienna-convention-on-diplomatic-relations',
    kind: 'treaty',
    name: { en: 'Vienna Convention on Diplomatic Relations', ru: 'Венская конвенция о дипломатических сношениях' },
    aliases: {
      en: ['?Vienna Convention', '?Vienna Conventions'],
      ru: ['?Венская конвенция'],
    },
    definition: {
      en: 'Treaty of April 1961, in force since 1964, on the rights and immunity of diplomats and embassies.',
      ru: 'Договор от апреля 1961 года, в силе с 1964-го, о правах и неприкосновенности дипломатов и посольств.',
    },
    wikipedia: 'Vienna Convention on Diplomatic Relations',
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
  {
    id: 'washington-declaration-2023',
    kind: 'treaty',
    name: { en: 'Washington Declaration of 2023', ru: 'Вашингтонская декларация 2023 года' },
    aliases: {
      en: ['Nuclear Consultative Group', '?Washington Declaration'],
      ru: ['?Вашингтонская декларация', 'Ядерная консультативная группа'],
    },
    definition: {
      en: 'US-South Korean statement of 26 April 2023 on extended deterrence, which set up the Nuclear Consultative Group.',
      ru: 'Заявление США и Южной Кореи от 26 апреля 2023 года о расширенном сдерживании; создана Ядерная консультативная группа.',
    },
    wikipedia: 'Washington Declaration (2023)',
  },
  {
    id: 'windsor-framework',
    kind: 'treaty',
    name: { en: 'Windsor Framework', ru: 'Виндзорское соглашение' },
    full: { en: 'Northern Ireland Protocol', ru: 'Протокол по Северной Ирландии' },
    aliases: {
      en: ['Protocol on Ireland/Northern Ireland', 'Brexit Withdrawal Agreement', 'Withdrawal Agreement'],
      ru: ['Виндзорские рамочные соглашения', 'Виндзорские рамки', 'Североирландский протокол', 'Соглашение о выходе Великобритании из ЕС'],
    },
    definition: {
      en: 'EU-British agreement of February 2023 on trade with Northern Ireland; it changed the protocol to the Withdrawal Agreement of 2019–2020.',
      ru: 'Соглашение ЕС и Великобритании от февраля 2023 года о торговле с Северной Ирландией; изменило протокол к соглашению о выходе 2019–2020 годов.',
    },
    wikipedia: 'Windsor Framework',
  },
];
