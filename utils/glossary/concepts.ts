// Concepts of foreign policy that articles take for granted.
import type { Entry } from '../model.ts';

export const concepts: readonly Entry[] = [
  {
    id: 'acquis-communautaire',
    kind: 'concept',
    of: 'european-union',
    name: { en: 'acquis communautaire', ru: 'acquis communautaire' },
    aliases: {
      en: ['EU acquis', 'Community acquis', 'Copenhagen criteria'],
      ru: ['Копенгагенские критерии', 'копенгагенские критерии', 'право ЕС (acquis)'],
    },
    definition: {
      en: 'Whole body of EU law, which states that join must take over; the Copenhagen criteria (1993) are the conditions of joining.',
      ru: 'Вся совокупность права ЕС, которую должны принять вступающие; условия вступления — Копенгагенские критерии (1993).',
    },
    wikipedia: 'Community acquis',
  },
  {
    id: 'anti-access-area-denial',
    kind: 'concept',
    name: { en: 'anti-access/area denial', ru: 'ограничение и воспрещение доступа и манёвра' },
    aliases: {
      en: ['A2/AD', 'A2AD', 'anti-access and area denial', 'anti-access', 'area denial'],
      ru: ['A2/AD', 'зоны A2/AD', 'зона ограничения доступа'],
    },
    definition: {
      en: 'Weapons and tactics, such as long-range missiles and mines, that keep an enemy out of an area or hamper him inside it.',
      ru: 'Средства и тактика (дальнобойные ракеты, мины и др.), не пускающие противника в район или сковывающие его там.',
    },
    wikipedia: 'Area denial weapon',
  },
  {
    id: 'appeasement',
    kind: 'concept',
    name: { en: 'appeasement', ru: 'политика умиротворения' },
    aliases: {
      en: ['policy of appeasement', 'appeasement policy'],
      ru: ['умиротворение агрессора', '?умиротворение'],
    },
    definition: {
      en: "Yielding to a hostile power's demands to avoid war; said above all of British and French policy towards Germany before 1939.",
      ru: 'Уступки враждебной державе во избежание войны; так говорят прежде всего о политике Великобритании и Франции к Германии до 1939 года.',
    },
    wikipedia: 'Appeasement',
  },
  {
    id: 'arms-control',
    kind: 'concept',
    name: { en: 'arms control', ru: 'контроль над вооружениями' },
    aliases: {
      en: ['nuclear arms control', 'arms-control agreements', 'strategic arms control'],
      ru: ['контроль за вооружениями', 'режим контроля над вооружениями'],
    },
    definition: {
      en: 'Agreed limits on the number, kinds or use of weapons, with means of checking that they are kept.',
      ru: 'Согласованные ограничения числа, видов или применения вооружений со способами проверки.',
    },
    wikipedia: 'Arms control',
  },
  {
    id: 'atacms',
    kind: 'concept',
    name: { en: 'ATACMS', ru: 'ATACMS' },
    full: { en: 'Army Tactical Missile System', ru: 'армейский тактический ракетный комплекс ATACMS' },
    aliases: {
      en: ['ATACMS missile', 'ATACMS missiles', 'Army Tactical Missile Systems'],
      ru: ['Army Tactical Missile System', 'ракеты ATACMS'],
    },
    definition: {
      en: 'US ballistic missile with a range of up to 300 km; used by Ukraine since October 2023, against targets in Russia since November 2024.',
      ru: 'Американская баллистическая ракета дальностью до 300 км; Украина применяет её с октября 2023 года, по целям в России — с ноября 2024-го.',
    },
    wikipedia: 'MGM-140 ATACMS',
  },
  {
    id: 'balance-of-power',
    kind: 'concept',
    name: { en: 'balance of power', ru: 'баланс сил' },
    aliases: {
      en: ['balance-of-power politics', 'power balance'],
      ru: ['равновесие сил', 'баланс сил в мире', 'политика баланса сил'],
    },
    definition: {
      en: 'Idea that peace and independence are safest when no state is strong enough to dominate the others, who combine against one that tries.',
      ru: 'Представление, что мир и независимость надёжнее, когда ни одно государство не способно подчинить других и те объединяются против претендента.',
    },
    wikipedia: 'Balance of power (international relations)',
  },
  {
    id: 'ballistic-missile-defence',
    kind: 'concept',
    name: { en: 'ballistic missile defence', ru: 'противоракетная оборона' },
    aliases: {
      en: [
        'ballistic missile defense', 'missile defence', 'missile defense', 'missile shield', '?BMD', 'missile defence system',
        'missile defense system',
      ],
      ru: ['система противоракетной обороны', 'ПРО', 'система ПРО', 'ЕвроПРО'],
    },
    definition: {
      en: 'Means of finding and shooting down ballistic missiles in flight: radars, satellites and interceptors.',
      ru: 'Средства обнаружения и уничтожения баллистических ракет в полёте: радары, спутники, перехватчики.',
    },
    wikipedia: 'Missile defense',
  },
  {
    id: 'begin-doctrine',
    kind: 'concept',
    of: 'israel',
    name: { en: 'Begin Doctrine', ru: 'доктрина Бегина' },
    definition: {
      en: 'Israeli policy, named after Prime Minister Menachem Begin in 1981: to strike before hostile states gain weapons of mass destruction.',
      ru: 'Политика Израиля, названная по премьеру Менахему Бегину (1981): наносить удар прежде, чем враждебные государства получат оружие массового уничтожения.',
    },
    wikipedia: 'Begin Doctrine',
  },
  {
    id: 'beijing-consensus',
    kind: 'concept',
    name: { en: 'Beijing Consensus', ru: 'Пекинский консенсус' },
    aliases: {
      en: ['China model', 'Chinese model of development'],
      ru: ['пекинский консенсус', 'китайская модель развития', '?китайская модель'],
    },
    definition: {
      en: "Name given in 2004 by Joshua Cooper Ramo to China's way of development: experiment, state control, self-reliance.",
      ru: 'Название китайского пути развития, данное в 2004 году Джошуа Купером Рамо: эксперимент, роль государства, самостоятельность.',
    },
    wikipedia: 'Beijing Consensus',
  },
  {
    id: 'bipolarity',
    kind: 'concept',
    name: { en: 'bipolarity', ru: 'биполярность' },
    aliases: {
      en: ['bipolar world', 'bipolar order', 'bipolar system', 'bipolar world order', 'bipolar international system'],
      ru: ['двухполярный мир', 'биполярный мир', 'двухполярность', 'биполярная система', 'биполярный миропорядок', 'новая биполярность'],
    },
    definition: {
      en: 'Distribution of power between two dominant states or blocs, as between the US and the USSR in the Cold War.',
      ru: 'Распределение сил между двумя ведущими державами или блоками, как между США и СССР в годы холодной войны.',
    },
    wikipedia: 'Polarity (international relations)',
  },
  {
    id: 'blue-homeland',
    kind: 'concept',
    of: 'turkey',
    name: { en: 'Blue Homeland', ru: 'Голубая родина' },
    aliases: {
      en: ['Mavi Vatan', 'Blue Homeland doctrine'],
      ru: ['Мави Ватан', 'Синяя родина'],
    },
    definition: {
      en: 'Turkish naval doctrine, shaped by Admiral Cem Gürdeniz from 2006, of wide claims in the Aegean, Mediterranean and Black Seas.',
      ru: 'Морская доктрина Турции, которую с 2006 года развивал адмирал Джем Гюрдениз: широкие притязания в Эгейском, Средиземном и Чёрном морях.',
    },
    source: { title: 'War on the Rocks: Blue Homeland', url: 'https://warontherocks.com/2020/06/blue-homeland-the-heated-politics-behind-turkeys-new-maritime-strategy/' },
  },
  {
    id: 'brezhnev-doctrine',
    kind: 'concept',
    of: 'soviet-union',
    name: { en: 'Brezhnev Doctrine', ru: 'доктрина Брежнева' },
    aliases: {
      en: ['doctrine of limited sovereignty'],
      ru: ['доктрина ограниченного суверенитета'],
    },
    definition: {
      en: 'Soviet position after the invasion of Czechoslovakia in 1968: socialist states may step in where socialism is in danger in one of them.',
      ru: 'Советская позиция после ввода войск в Чехословакию в 1968 году: социалистические страны вправе вмешаться, если в одной из них социализм под угрозой.',
    },
    wikipedia: 'Brezhnev Doctrine',
  },
  {
    id: 'brussels-effect',
    kind: 'concept',
    of: 'european-union',
    name: { en: 'Brussels effect', ru: 'брюссельский эффект' },
    aliases: {
      en: ['Brussels Effect'],
      ru: ['Брюссельский эффект', 'эффект Брюсселя'],
    },
    definition: {
      en: 'Spread of EU rules beyond its borders because firms keep to them everywhere; term of Anu Bradford, 2012.',
      ru: 'Распространение норм ЕС за его пределы, так как компании соблюдают их повсюду; термин Ану Брэдфорд, 2012 год.',
    },
    wikipedia: 'Brussels effect',
  },
  {
    id: 'buffer-state',
    kind: 'concept',
    name: { en: 'buffer state', ru: 'буферное государство' },
    aliases: {
      en: ['buffer states', 'buffer zone', 'buffer zones'],
      ru: ['буферная зона', 'государство-буфер', 'буферные государства'],
    },
    definition: {
      en: 'State (or zone) between rival powers that keeps them apart.',
      ru: 'Государство (или зона) между соперничающими державами, отделяющее их друг от друга.',
    },
    wikipedia: 'Buffer state',
  },
  {
    id: 'bush-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Bush Doctrine', ru: 'доктрина Буша' },
    definition: {
      en: 'US policy under President George W. Bush after 2001, which included preventive war against states regarded as threats.',
      ru: 'Политика США при президенте Джордже Буше-младшем после 2001 года, допускавшая превентивную войну против государств, сочтённых угрозой.',
    },
    wikipedia: 'Bush Doctrine',
  },
  {
    id: 'carter-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Carter Doctrine', ru: 'доктрина Картера' },
    definition: {
      en: 'US policy declared by President Jimmy Carter in January 1980: force would be used against an attempt to gain control of the Persian Gulf.',
      ru: 'Политика США, объявленная президентом Джимми Картером в январе 1980 года: на попытку овладеть Персидским заливом ответят силой.',
    },
    wikipedia: 'Carter Doctrine',
  },
  {
    id: 'central-asian-integration',
    kind: 'concept',
    name: { en: 'Central Asian integration', ru: 'интеграция Центральной Азии' },
    aliases: {
      en: ['regionalism in Central Asia', 'Central Asian regionalism', 'Central Asian cooperation'],
      ru: ['центральноазиатская интеграция', 'региональная интеграция в Центральной Азии'],
    },
    definition: {
      en: 'Cooperation of the five states with each other; since March 2018 their leaders hold consultative meetings, which Azerbaijan joined as a full member in 2025.',
      ru: 'Сотрудничество пяти государств между собой; с марта 2018 года их лидеры проводят консультативные встречи, в 2025 году присоединился Азербайджан.',
    },
    wikipedia: 'Central Asia',
  },
  {
    id: 'china-shock',
    kind: 'concept',
    of: 'china',
    name: { en: 'China shock', ru: 'китайский шок' },
    aliases: {
      en: ['China Shock 2.0', 'second China shock', 'China Shock'],
      ru: ['второй китайский шок', '«китайский шок»'],
    },
    definition: {
      en: 'Loss of factory jobs in the West after China joined the WTO in 2001; "China shock 2.0" is the surge of Chinese exports in the 2020s.',
      ru: 'Потеря рабочих мест в промышленности Запада после вступления Китая в ВТО в 2001 году; «второй шок» — рост китайского экспорта в 2020-х годах.',
    },
    wikipedia: 'China shock',
  },
  {
    id: 'civilization-state',
    kind: 'concept',
    name: { en: 'civilisation-state', ru: 'государство-цивилизация' },
    aliases: {
      en: [
        'civilization-state', 'civilizational state', 'civilisational state', 'civilization state', 'state-civilisation',
        'state-civilization', 'civilizational states',
      ],
      ru: ['страна-цивилизация', 'цивилизационное государство', 'государства-цивилизации'],
    },
    definition: {
      en: 'State that sees itself as heir of a civilisation of its own, not only of a nation; said of China, India, Russia or Turkey.',
      ru: 'Государство, считающее себя носителем особой цивилизации, а не только нации; так говорят о Китае, Индии, России, Турции.',
    },
    wikipedia: 'Civilization state',
  },
  {
    id: 'clash-of-civilizations',
    kind: 'concept',
    name: { en: 'clash of civilizations', ru: 'столкновение цивилизаций' },
    aliases: {
      en: ['clash of civilisations', 'Clash of Civilizations'],
      ru: ['Столкновение цивилизаций'],
    },
    definition: {
      en: "Samuel Huntington's thesis of 1993: after the Cold War conflicts run along the lines between cultures and religions.",
      ru: 'Тезис Самюэля Хантингтона (1993): после холодной войны конфликты идут по линиям раздела культур и религий.',
    },
    wikipedia: 'Clash of Civilizations',
  },
  {
    id: 'collective-defence',
    kind: 'concept',
    name: { en: 'collective defence', ru: 'коллективная оборона' },
    aliases: {
      en: ['collective defense', 'mutual defence', 'mutual defense', 'mutual defence clause', 'mutual defense clause'],
      ru: ['взаимная оборона', 'положение о взаимной обороне'],
    },
    definition: {
      en: 'Duty of allies to treat an attack from outside on one of them as an attack on all, as in NATO or the CSTO.',
      ru: 'Обязательство союзников считать нападение извне на одного нападением на всех, как в НАТО или ОДКБ.',
    },
    wikipedia: 'Collective security',
  },
  {
    id: 'collective-security',
    kind: 'concept',
    name: { en: 'collective security', ru: 'коллективная безопасность' },
    aliases: {
      en: ['collective security system', 'system of collective security', 'collective security arrangement'],
      ru: ['система коллективной безопасности'],
    },
    definition: {
      en: 'Arrangement by which all members of a system answer together an attack by any one on another.',
      ru: 'Устройство, при котором все участники системы вместе отвечают на нападение одного из них на другого.',
    },
    wikipedia: 'Collective security',
  },
  {
    id: 'colour-revolutions',
    kind: 'concept',
    name: { en: 'colour revolutions', ru: 'цветные революции' },
    aliases: {
      en: [
        'colour revolution', 'color revolutions', 'color revolution', 'coloured revolutions', 'coloured revolution', 'colored revolutions',
        'colored revolution',
      ],
      ru: ['цветная революция'],
    },
    definition: {
      en: 'Name for protest movements that brought down governments after disputed elections, first in Georgia (2003), Ukraine (2004) and Kyrgyzstan (2005).',
      ru: 'Название протестных движений, приводивших к смене власти после спорных выборов, прежде всего в Грузии (2003), на Украине (2004) и в Кыргызстане (2005).',
    },
    wikipedia: 'Colour revolution',
  },
  {
    id: 'confidence-building-measures',
    kind: 'concept',
    name: { en: 'confidence-building measures', ru: 'меры укрепления доверия' },
    aliases: {
      en: [
        'confidence-building measure', 'confidence- and security-building measures', 'confidence and security building measures', 'CBMs',
        'CSBMs',
      ],
      ru: ['меры доверия', 'меры по укреплению доверия', 'меры укрепления доверия и безопасности', 'МДБ'],
    },
    definition: {
      en: 'Steps such as notice of exercises, inspections and hotlines that lower the danger of war by mistake.',
      ru: 'Меры, снижающие опасность случайной войны: уведомления об учениях, инспекции, линии прямой связи.',
    },
    wikipedia: 'Confidence-building measures',
  },
  {
    id: 'constructivism',
    kind: 'concept',
    name: { en: 'constructivism in international relations', ru: 'конструктивизм в международных отношениях' },
    aliases: {
      en: [
        'constructivist theory', 'social constructivism', 'constructivist approach', '?constructivism', '?constructivist',
        '?constructivists',
      ],
      ru: ['социальный конструктивизм', '?конструктивизм', 'конструктивистский подход', '?конструктивисты'],
    },
    definition: {
      en: 'Theory that ideas, norms and identities shape what states want and do; Alexander Wendt (1992) is its best-known author.',
      ru: 'Теория, по которой цели и поступки государств определяют идеи, нормы и идентичность; самый известный автор — Александр Вендт (1992).',
    },
    wikipedia: 'Constructivism (international relations)',
  },
  {
    id: 'containment',
    kind: 'concept',
    name: { en: 'policy of containment', ru: 'политика сдерживания' },
    aliases: {
      en: [
        'containment policy', 'containment of China', 'containment of Russia', 'containment strategy', 'strategy of containment',
        'dual containment', '?containment',
      ],
      ru: ['сдерживание Китая', 'сдерживание России', 'доктрина сдерживания', 'стратегия сдерживания', 'двойное сдерживание'],
    },
    definition: {
      en: 'Policy of keeping a rival from extending its influence: that of the US towards the USSR from 1947, shaped by George Kennan.',
      ru: 'Политика, не дающая сопернику расширить влияние; такова была линия США в отношении СССР с 1947 года, намеченная Джорджем Кеннаном.',
    },
    wikipedia: 'Containment',
  },
  {
    id: 'critical-minerals',
    kind: 'concept',
    name: { en: 'critical minerals', ru: 'критически важные минералы' },
    aliases: {
      en: [
        'critical raw materials', 'rare earths', 'rare earth elements', 'rare-earth elements', 'critical mineral', 'rare earth metals',
        'rare earth minerals',
      ],
      ru: [
        'критические минералы', 'критическое сырьё', 'критически важное сырьё', 'редкоземельные металлы', 'редкоземельные элементы', 'РЗМ',
        'критически важные полезные ископаемые',
      ],
    },
    definition: {
      en: 'Minerals that industry cannot easily do without or replace, such as lithium, cobalt and rare earths; China refines most of several of them.',
      ru: 'Сырьё, без которого промышленности трудно обойтись: литий, кобальт, редкоземельные металлы; переработка ряда видов сосредоточена в Китае.',
    },
    wikipedia: 'Critical mineral raw materials',
  },
  {
    id: 'de-dollarisation',
    kind: 'concept',
    name: { en: 'de-dollarisation', ru: 'дедолларизация' },
    aliases: {
      en: ['de-dollarization', 'dedollarisation', 'dedollarization'],
    },
    definition: {
      en: 'Use of other currencies instead of the US dollar in trade, reserves and payments.',
      ru: 'Замена доллара США другими валютами в торговле, резервах и расчётах.',
    },
    wikipedia: 'Dedollarisation',
  },
  {
    id: 'de-risking',
    kind: 'concept',
    name: { en: 'de-risking', ru: 'снижение рисков в отношениях с Китаем' },
    aliases: {
      en: ['derisking', 'de-risk', 'derisk', 'de-risking strategy'],
      ru: ['дерискинг', 'снижение рисков зависимости', 'де-рискинг'],
    },
    definition: {
      en: 'Lowering dependence on a rival, above all China, in chosen fields without cutting all ties; EU term since 2023.',
      ru: 'Уменьшение зависимости от соперника, прежде всего Китая, в отдельных областях без полного разрыва; термин ЕС с 2023 года.',
    },
    wikipedia: 'China–European Union relations',
  },
  {
    id: 'debt-trap-diplomacy',
    kind: 'concept',
    name: { en: 'debt-trap diplomacy', ru: 'дипломатия долговой ловушки' },
    aliases: {
      en: ['debt trap diplomacy', 'debt trap', 'debt traps', 'debt-trap'],
      ru: ['долговая ловушка', 'долговые ловушки', 'дипломатия «долговой ловушки»'],
    },
    definition: {
      en: "Charge that a lender, mostly China, uses a borrower's debt to gain influence; many economists dispute it.",
      ru: 'Упрёк кредитору, обычно Китаю, что он использует долги заёмщиков ради влияния; многие экономисты его оспаривают.',
    },
    wikipedia: 'Debt-trap diplomacy',
  },
  {
    id: 'decoupling',
    kind: 'concept',
    name: { en: 'economic decoupling', ru: 'экономическое разъединение' },
    aliases: {
      en: ['US-China decoupling', 'decoupling from China', 'technological decoupling', 'tech decoupling', '?decoupling'],
      ru: ['декаплинг', 'экономический развод', 'экономическое размежевание', 'технологический декаплинг'],
    },
    definition: {
      en: 'Cutting of trade, investment and technology ties between economies, above all between the US and China.',
      ru: 'Разрыв торговых, инвестиционных и технологических связей между экономиками, прежде всего США и Китая.',
    },
    wikipedia: 'China–United States trade war',
  },
  {
    id: 'democratic-peace-theory',
    kind: 'concept',
    name: { en: 'democratic peace theory', ru: 'теория демократического мира' },
    aliases: {
      en: ['democratic peace'],
      ru: ['демократический мир'],
    },
    definition: {
      en: 'Thesis that democracies very rarely make war on each other.',
      ru: 'Тезис, согласно которому демократии крайне редко воюют между собой.',
    },
    wikipedia: 'Democratic peace theory',
  },
  {
    id: 'detente',
    kind: 'concept',
    name: { en: 'détente', ru: 'разрядка международной напряжённости' },
    aliases: {
      en: ['detente', 'policy of détente', 'policy of detente'],
      ru: ['разрядка напряжённости', 'политика разрядки', '?разрядка', 'детант'],
    },
    definition: {
      en: 'Easing of tension, above all between the US and the USSR from about 1969 to 1979.',
      ru: 'Ослабление напряжённости, прежде всего между США и СССР примерно в 1969–1979 годах.',
    },
    wikipedia: 'Détente',
  },
  {
    id: 'dual-use-goods',
    kind: 'concept',
    name: { en: 'dual-use goods', ru: 'товары двойного назначения' },
    aliases: {
      en: ['dual-use technology', 'dual-use technologies', 'dual-use items', 'dual-use products', 'dual-use goods and technologies'],
      ru: ['технологии двойного назначения', 'продукция двойного назначения', 'изделия двойного назначения', 'товар двойного назначения'],
    },
    definition: {
      en: 'Goods and technology with both civilian and military uses, subject to export control.',
      ru: 'Товары и технологии, пригодные и для гражданских, и для военных целей; их экспорт контролируют.',
    },
    wikipedia: 'Dual-use technology',
  },
  {
    id: 'eisenhower-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Eisenhower Doctrine', ru: 'доктрина Эйзенхауэра' },
    definition: {
      en: 'US policy declared by President Dwight Eisenhower in January 1957: aid to Middle Eastern states against communist attack.',
      ru: 'Политика США, объявленная президентом Дуайтом Эйзенхауэром в январе 1957 года: помощь странам Ближнего Востока против коммунистической угрозы.',
    },
    wikipedia: 'Eisenhower Doctrine',
  },
  {
    id: 'end-of-history',
    kind: 'concept',
    name: { en: 'end of history', ru: 'конец истории' },
    aliases: {
      en: ['The End of History', 'End of History', 'end of History'],
      ru: ['«конец истории»', 'Конец истории', 'Конец истории и последний человек'],
    },
    definition: {
      en: "Francis Fukuyama's thesis of 1989: with the Cold War over, liberal democracy has no rival left as a form of government.",
      ru: 'Тезис Фрэнсиса Фукуямы (1989): с концом холодной войны у либеральной демократии не осталось соперника как формы правления.',
    },
    wikipedia: 'The End of History and the Last Man',
  },
  {
    id: 'energy-security',
    kind: 'concept',
    name: { en: 'energy security', ru: 'энергетическая безопасность' },
    aliases: {
      en: ['security of energy supply'],
      ru: ['энергобезопасность', 'безопасность энергоснабжения'],
    },
    definition: {
      en: 'Reliable supply of energy at bearable prices; for exporting states also secure demand.',
      ru: 'Надёжное снабжение энергией по приемлемым ценам; для экспортёров — и гарантированный спрос.',
    },
    wikipedia: 'Energy security',
  },
  {
    id: 'energy-transition',
    kind: 'concept',
    name: { en: 'energy transition', ru: 'энергетический переход' },
    aliases: {
      en: ['green transition', 'energy transitions', 'clean energy transition', 'net zero', 'carbon neutrality', 'climate neutrality'],
      ru: ['энергопереход', 'зелёный переход', 'углеродная нейтральность', 'климатическая нейтральность'],
    },
    definition: {
      en: 'Change from coal, oil and gas to sources with low emissions, such as sun, wind and nuclear power.',
      ru: 'Переход от угля, нефти и газа к источникам с малыми выбросами: солнцу, ветру, атомной энергии.',
    },
    wikipedia: 'Energy transition',
  },
  {
    id: 'entity-list',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Entity List', ru: 'чёрный список Министерства торговли США' },
    aliases: {
      en: ['US Entity List', 'U.S. Entity List', "Commerce Department's Entity List"],
      ru: ['Entity List', 'санкционный список Министерства торговли США', '?Список организаций'],
    },
    definition: {
      en: 'List of foreign firms and bodies, kept by the US Department of Commerce, to which goods and technology may be exported only by licence.',
      ru: 'Перечень зарубежных компаний и организаций Министерства торговли США, которым товары и технологии поставляют только по лицензии.',
    },
    wikipedia: 'Entity List',
  },
  {
    id: 'escalate-to-de-escalate',
    kind: 'concept',
    of: 'russia',
    name: { en: 'escalate to de-escalate', ru: 'эскалация ради деэскалации' },
    aliases: {
      en: ['escalate-to-de-escalate', 'escalate to deescalate', 'escalation for de-escalation'],
      ru: ['эскалация для деэскалации', 'деэскалационный удар'],
    },
    definition: {
      en: 'Name in the West for a supposed Russian plan to end a war on its terms by a limited nuclear strike; whether it exists is disputed.',
      ru: 'Западное название предполагаемого российского замысла завершить войну на своих условиях ограниченным ядерным ударом; его существование оспаривают.',
    },
    wikipedia: 'Nuclear weapons of Russia',
  },
  {
    id: 'estrada-doctrine',
    kind: 'concept',
    of: 'mexico',
    name: { en: 'Estrada Doctrine', ru: 'доктрина Эстрады' },
    definition: {
      en: 'Mexican principle of 1930, named after Foreign Minister Genaro Estrada: not to judge other governments by granting or refusing recognition.',
      ru: 'Принцип Мексики 1930 года, названный по министру Хенаро Эстраде: не судить о чужих правительствах, признавая их или отказывая в признании.',
    },
    wikipedia: 'Estrada Doctrine',
  },
  {
    id: 'ethnic-cleansing',
    kind: 'concept',
    name: { en: 'ethnic cleansing', ru: 'этническая чистка' },
    aliases: {
      en: ['ethnically cleansed'],
      ru: ['этнические чистки'],
    },
    definition: {
      en: 'Removal of a people from an area by force or fear so that another remains alone there.',
      ru: 'Удаление народа с территории силой или страхом, чтобы на ней остался лишь другой.',
    },
    wikipedia: 'Ethnic cleansing',
  },
  {
    id: 'eurasianism',
    kind: 'concept',
    name: { en: 'Eurasianism', ru: 'евразийство' },
    aliases: {
      en: ['neo-Eurasianism', 'Neo-Eurasianism', 'Eurasianist', 'Eurasianists'],
      ru: ['неоевразийство', 'евразийцы'],
    },
    definition: {
      en: 'Current of Russian thought since the 1920s that sees Russia as a civilisation between Europe and Asia; revived after 1991.',
      ru: 'Течение русской мысли с 1920-х годов: Россия — особая цивилизация между Европой и Азией; возрождено после 1991 года.',
    },
    wikipedia: 'Eurasianism',
  },
  {
    id: 'exclusive-economic-zone',
    kind: 'concept',
    name: { en: 'exclusive economic zone', ru: 'исключительная экономическая зона' },
    aliases: {
      en: ['EEZ', 'exclusive economic zones', 'EEZs'],
      ru: ['ИЭЗ', 'исключительные экономические зоны'],
    },
    definition: {
      en: 'Sea up to 200 nautical miles from the coast in which a state has sole rights to fish, oil and other resources.',
      ru: 'Море до 200 морских миль от берега, где государство имеет исключительные права на рыбу, нефть и другие ресурсы.',
    },
    wikipedia: 'Exclusive economic zone',
  },
  {
    id: 'export-controls',
    kind: 'concept',
    name: { en: 'export controls', ru: 'экспортный контроль' },
    aliases: {
      en: [
        'export control', 'export control regime', 'export restrictions on semiconductors', 'Foreign Direct Product Rule',
        'foreign direct product rule', 'chip export controls',
      ],
      ru: ['контроль экспорта', 'режим экспортного контроля'],
    },
    definition: {
      en: 'State rules on sales abroad of arms, dual-use goods and technology, such as US limits on chips for China since October 2022.',
      ru: 'Правила продажи за рубеж оружия, товаров двойного назначения и технологий, например ограничения США на поставки чипов Китаю с октября 2022 года.',
    },
    wikipedia: 'Export control',
  },
  {
    id: 'extended-deterrence',
    kind: 'concept',
    name: { en: 'extended deterrence', ru: 'расширенное сдерживание' },
    aliases: {
      en: ['nuclear umbrella', 'extended nuclear deterrence', 'US nuclear umbrella'],
      ru: ['ядерный зонтик', 'американский ядерный зонтик', 'расширенное ядерное сдерживание'],
    },
    definition: {
      en: 'Promise of a nuclear power to protect allies too, if need be with nuclear weapons ("nuclear umbrella").',
      ru: 'Обязательство ядерной державы защищать и союзников, при необходимости ядерным оружием («ядерный зонтик»).',
    },
    wikipedia: 'Nuclear umbrella',
  },
  {
    id: 'f-35',
    kind: 'concept',
    name: { en: 'F-35', ru: 'F-35' },
    full: { en: 'Lockheed Martin F-35 Lightning II', ru: 'истребитель F-35 «Лайтнинг II»' },
    aliases: {
      en: ['F-35 Lightning II', 'F-35s', 'F-35A', 'F-35B', 'F-35 fighter', 'F-35 fighter jets', 'F-35 jets'],
      ru: ['истребитель F-35', 'истребители F-35', 'Ф-35'],
    },
    definition: {
      en: 'US fighter aircraft of the fifth generation, made by Lockheed Martin and flown by many allies; Turkey was shut out of the programme in 2019.',
      ru: 'Американский истребитель пятого поколения фирмы Lockheed Martin, состоит на вооружении многих союзников; Турция исключена из программы в 2019 году.',
    },
    wikipedia: 'Lockheed Martin F-35 Lightning II',
  },
  {
    id: 'failed-state',
    kind: 'concept',
    name: { en: 'failed state', ru: 'несостоявшееся государство' },
    aliases: {
      en: ['failed states', 'failing state', 'failing states', 'fragile state', 'fragile states', 'state failure'],
      ru: ['несостоявшиеся государства', 'провалившееся государство', 'распавшееся государство', 'хрупкие государства'],
    },
    definition: {
      en: 'State whose government no longer controls its territory or performs basic tasks.',
      ru: 'Государство, власть которого уже не контролирует территорию и не выполняет основных функций.',
    },
    wikipedia: 'Failed state',
  },
  {
    id: 'finlandization',
    kind: 'concept',
    name: { en: 'Finlandization', ru: 'финляндизация' },
    aliases: {
      en: ['Finlandisation', 'Finlandize', 'Finlandise'],
    },
    definition: {
      en: 'Neutrality of a small state that heeds the interests of a strong neighbour, as Finland did towards the Soviet Union in the Cold War.',
      ru: 'Нейтралитет малого государства с оглядкой на сильного соседа, как у Финляндии в отношении СССР в годы холодной войны.',
    },
    wikipedia: 'Finlandization',
  },
  {
    id: 'francafrique',
    kind: 'concept',
    of: 'france',
    name: { en: 'Françafrique', ru: 'Франсафрика' },
    aliases: {
      en: ['Francafrique', 'France-Afrique'],
      ru: ['Франсафрик', 'Франкафрика'],
    },
    definition: {
      en: 'Network of political, business and military ties through which France kept influence in its former African colonies.',
      ru: 'Сеть политических, деловых и военных связей, через которую Франция сохраняла влияние в бывших африканских колониях.',
    },
    wikipedia: 'Françafrique',
  },
  {
    id: 'freedom-of-navigation-operations',
    kind: 'concept',
    name: { en: 'freedom of navigation operations', ru: 'операции по обеспечению свободы судоходства' },
    aliases: {
      en: ['freedom of navigation', 'freedom of navigation operation', 'FONOP', 'FONOPs', 'freedom-of-navigation patrols'],
      ru: ['свобода судоходства', 'свобода навигации', 'операция по обеспечению свободы судоходства'],
    },
    definition: {
      en: 'Passages of warships, mostly American, through waters where a state claims more control than the law of the sea allows in their view.',
      ru: 'Проходы военных кораблей, чаще американских, через воды, где государство заявляет больше прав, чем, по их мнению, даёт морское право.',
    },
    wikipedia: 'Freedom of navigation',
  },
  {
    id: 'friendshoring',
    kind: 'concept',
    name: { en: 'friendshoring', ru: 'френдшоринг' },
    aliases: {
      en: ['friend-shoring', 'ally-shoring', 'near-shoring', 'nearshoring', 'reshoring', 'onshoring'],
      ru: ['френд-шоринг', 'решоринг', 'ниаршоринг'],
    },
    definition: {
      en: 'Moving supply chains to friendly states; nearshoring: to near ones; reshoring: back home.',
      ru: 'Перенос цепочек поставок в дружественные страны; ниаршоринг — в соседние, решоринг — обратно домой.',
    },
    wikipedia: 'Friendshoring',
  },
  {
    id: 'frozen-conflict',
    kind: 'concept',
    name: { en: 'frozen conflict', ru: 'замороженный конфликт' },
    aliases: {
      en: ['frozen conflicts', 'protracted conflicts'],
      ru: ['замороженные конфликты', 'замораживание конфликта', 'заморозка конфликта'],
    },
    definition: {
      en: 'Conflict in which fighting has stopped but no settlement has been reached, as in Transnistria, Abkhazia and South Ossetia.',
      ru: 'Конфликт, в котором бои прекращены, но урегулирования нет, как в Приднестровье, Абхазии и Южной Осетии.',
    },
    wikipedia: 'Frozen conflict',
  },
  {
    id: 'frozen-russian-assets',
    kind: 'concept',
    name: { en: 'frozen Russian assets', ru: 'замороженные российские активы' },
    aliases: {
      en: [
        'immobilised Russian assets', 'immobilized Russian assets', 'Russian frozen assets', "Russia's frozen assets",
        'frozen Russian sovereign assets', 'reparations loan', 'Russian sovereign assets', 'immobilised Russian sovereign assets',
      ],
      ru: [
        'замороженные активы России', 'репарационный кредит', 'российские суверенные активы', 'репарационный заём', 'обездвиженные активы',
      ],
    },
    definition: {
      en: "About €260 billion of Russia's central bank held abroad since February 2022, most at Euroclear in Belgium.",
      ru: 'Около 260 млрд евро российского Центрального банка, удерживаемые за рубежом с февраля 2022 года, большей частью в Euroclear в Бельгии.',
    },
    wikipedia: 'International sanctions during the Russian invasion of Ukraine',
  },
  {
    id: 'gerasimov-doctrine',
    kind: 'concept',
    of: 'russia',
    name: { en: 'Gerasimov Doctrine', ru: 'доктрина Герасимова' },
    definition: {
      en: 'Western name for ideas on non-military means in war read into a 2013 article by General Valery Gerasimov; its author withdrew the term in 2018.',
      ru: 'Западное название взглядов на невоенные средства в войне по статье генерала Валерия Герасимова 2013 года; автор термина отказался от него в 2018 году.',
    },
    wikipedia: 'Gerasimov doctrine',
  },
  {
    id: 'global-north',
    kind: 'concept',
    name: { en: 'Global North', ru: 'Глобальный Север' },
    aliases: {
      ru: ['глобальный Север'],
    },
    definition: {
      en: 'Collective name for the rich industrial states: Europe, North America, Japan, South Korea, Australia, New Zealand.',
      ru: 'Собирательное название богатых промышленных стран: Европа, Северная Америка, Япония, Южная Корея, Австралия, Новая Зеландия.',
    },
    wikipedia: 'Global North and Global South',
  },
  {
    id: 'global-south',
    kind: 'concept',
    name: { en: 'Global South', ru: 'Глобальный Юг' },
    aliases: {
      en: ['global South'],
      ru: ['глобальный Юг', 'страны Глобального Юга', 'Глобального Юга', 'Глобальному Югу', 'Глобальным Югом', 'Глобальном Юге'],
    },
    definition: {
      en: 'Collective name for states of Africa, Asia, Latin America and Oceania, most with lower incomes and outside the Western alliances.',
      ru: 'Собирательное название стран Африки, Азии, Латинской Америки и Океании, большей частью с невысокими доходами и вне западных союзов.',
    },
    wikipedia: 'Global North and Global South',
  },
  {
    id: 'great-game',
    kind: 'concept',
    name: { en: 'Great Game', ru: 'Большая игра' },
    aliases: {
      en: ['New Great Game'],
      ru: ['Новая Большая игра'],
    },
    definition: {
      en: 'Rivalry of the British and Russian empires over Central Asia in the 19th century; used today for competition of powers there.',
      ru: 'Соперничество Британской и Российской империй в Центральной Азии в XIX веке; ныне — о конкуренции держав в регионе.',
    },
    wikipedia: 'Great Game',
  },
  {
    id: 'great-power-competition',
    kind: 'concept',
    name: { en: 'great power competition', ru: 'соперничество великих держав' },
    aliases: {
      en: [
        'great power rivalry', 'great-power politics', 'great powers', 'great power', 'competition between great powers',
        'strategic competition', 'major power competition',
      ],
      ru: ['конкуренция великих держав', 'великая держава', 'великие державы', 'стратегическая конкуренция', 'стратегическое соперничество'],
    },
    definition: {
      en: 'Struggle of the strongest states for influence; the leading theme of US strategy papers since 2017, with China and Russia in view.',
      ru: 'Борьба сильнейших государств за влияние; с 2017 года — ведущая тема стратегических документов США, где имеются в виду Китай и Россия.',
    },
    wikipedia: 'Great power',
  },
  {
    id: 'grey-zone',
    kind: 'concept',
    name: { en: 'grey-zone operations', ru: 'операции в серой зоне' },
    aliases: {
      en: [
        'gray-zone operations', 'grey-zone activities', 'gray-zone activities', 'grey zone warfare', 'gray zone warfare',
        'grey-zone tactics', 'gray-zone tactics', 'grey zone conflict', 'gray zone conflict', 'gray-zone coercion', '?grey zone',
        '?gray zone',
      ],
      ru: ['действия в серой зоне', 'конфликт в серой зоне', '?серая зона', 'тактика серой зоны'],
    },
    definition: {
      en: 'Acts of pressure between peace and war, kept below the level that would bring an open military answer.',
      ru: 'Действия давления между миром и войной, не достигающие порога открытого военного ответа.',
    },
    wikipedia: 'Grey-zone (international relations)',
  },
  {
    id: 'hallstein-doctrine',
    kind: 'concept',
    of: 'germany',
    name: { en: 'Hallstein Doctrine', ru: 'доктрина Хальштейна' },
    definition: {
      en: 'West German policy of 1955–1970: no diplomatic relations with states, the USSR excepted, that recognised East Germany.',
      ru: 'Политика ФРГ в 1955–1970 годах: не иметь дипломатических отношений со странами, признавшими ГДР, кроме СССР.',
    },
    wikipedia: 'Hallstein Doctrine',
  },
  {
    id: 'hard-power',
    kind: 'concept',
    name: { en: 'hard power', ru: 'жёсткая сила' },
    definition: {
      en: 'Influence through military force and economic pressure, as opposed to soft power.',
      ru: 'Влияние посредством военной силы и экономического давления, в отличие от мягкой силы.',
    },
    wikipedia: 'Hard power',
  },
  {
    id: 'heartland-theory',
    kind: 'concept',
    name: { en: 'Heartland theory', ru: 'теория Хартленда' },
    aliases: {
      en: [
        "Mackinder's Heartland", 'Eurasian heartland', 'Eurasian Heartland', 'geographical pivot of history', 'World-Island', '?Heartland',
      ],
      ru: ['Хартленд', 'теория хартленда', 'хартленд', 'географическая ось истории', 'Мировой остров'],
    },
    definition: {
      en: "Halford Mackinder's idea of 1904: who rules the inner lands of Eurasia can dominate the world.",
      ru: 'Идея Хэлфорда Маккиндера (1904): владеющий внутренними землями Евразии может господствовать над миром.',
    },
    wikipedia: 'The Geographical Pivot of History',
  },
  {
    id: 'hedging',
    kind: 'concept',
    name: { en: 'strategic hedging', ru: 'стратегия хеджирования' },
    aliases: {
      en: ['hedging strategy', 'hedging strategies', 'hedging policy', 'bandwagoning', '?hedging'],
      ru: ['стратегическое хеджирование', 'политика хеджирования', 'бэндвагонинг', 'примыкание к сильнейшему'],
    },
    definition: {
      en: 'Policy of a smaller state that keeps ties with rival powers at once, to be safe whichever prevails; bandwagoning is joining the stronger.',
      ru: 'Политика малого государства, поддерживающего связи с соперничающими державами на случай победы любой; бэндвагонинг — примыкание к сильной стороне.',
    },
    wikipedia: 'Balancing (international relations)',
  },
  {
    id: 'hegemonic-stability-theory',
    kind: 'concept',
    name: { en: 'hegemonic stability theory', ru: 'теория гегемонистской стабильности' },
    aliases: {
      en: ['hegemonic stability', 'US hegemony', 'American hegemony', 'Western hegemony'],
      ru: [
        'гегемонистская стабильность', 'американская гегемония', 'гегемония США', 'гегемония Запада', 'теория гегемонической стабильности',
      ],
    },
    definition: {
      en: 'Theory that an open and calm world order needs a single leading power (hegemon) to uphold it.',
      ru: 'Теория, по которой для открытого и спокойного миропорядка нужна одна ведущая держава (гегемон), поддерживающая его.',
    },
    wikipedia: 'Hegemonic stability theory',
  },
  {
    id: 'himars',
    kind: 'concept',
    name: { en: 'HIMARS', ru: 'HIMARS' },
    full: { en: 'High Mobility Artillery Rocket System', ru: 'реактивная система залпового огня HIMARS' },
    aliases: {
      en: ['HIMARS system', 'HIMARS launchers'],
      ru: ['High Mobility Artillery Rocket System', 'РСЗО HIMARS', 'Хаймарс'],
    },
    definition: {
      en: 'US rocket launcher on a truck, supplied to Ukraine since June 2022; it can also fire ATACMS missiles.',
      ru: 'Американская реактивная система залпового огня на грузовике, поставляется Украине с июня 2022 года; стреляет и ракетами ATACMS.',
    },
    wikipedia: 'M142 HIMARS',
  },
  {
    id: 'humanitarian-intervention',
    kind: 'concept',
    name: { en: 'humanitarian intervention', ru: 'гуманитарная интервенция' },
    aliases: {
      en: ['humanitarian interventions', 'humanitarian war'],
      ru: ['гуманитарные интервенции', 'гуманитарное вмешательство'],
    },
    definition: {
      en: 'Use of force in another state to stop grave crimes against its people; whether lawful without the UN is disputed.',
      ru: 'Применение силы в другом государстве для прекращения тяжких преступлений против населения; законность без ООН спорна.',
    },
    wikipedia: 'Humanitarian intervention',
  },
  {
    id: 'hybrid-warfare',
    kind: 'concept',
    name: { en: 'hybrid warfare', ru: 'гибридная война' },
    aliases: {
      en: ['hybrid war', 'hybrid attack', 'hybrid attacks', 'hybrid threats', 'hybrid threat', 'hybrid operations', 'hybrid conflict'],
      ru: ['гибридные угрозы', 'гибридные атаки', 'гибридная угроза', 'гибридная атака', 'гибридное противостояние'],
    },
    definition: {
      en: 'Use of military force together with sabotage, cyber attacks, disinformation and economic pressure.',
      ru: 'Сочетание военной силы с диверсиями, кибератаками, дезинформацией и экономическим давлением.',
    },
    wikipedia: 'Hybrid warfare',
  },
  {
    id: 'hypersonic-weapons',
    kind: 'concept',
    name: { en: 'hypersonic weapons', ru: 'гиперзвуковое оружие' },
    aliases: {
      en: ['hypersonic weapon', 'hypersonic missile', 'hypersonic missiles', 'hypersonic glide vehicle', 'hypersonic glide vehicles'],
      ru: ['гиперзвуковая ракета', 'гиперзвуковые ракеты', 'гиперзвуковой блок'],
    },
    definition: {
      en: 'Missiles and gliders that fly in the air at more than five times the speed of sound and can change course.',
      ru: 'Ракеты и планирующие блоки, летящие в атмосфере быстрее пяти скоростей звука и способные маневрировать.',
    },
    wikipedia: 'Hypersonic weapon',
  },
  {
    id: 'illiberal-democracy',
    kind: 'concept',
    name: { en: 'illiberal democracy', ru: 'нелиберальная демократия' },
    aliases: {
      en: ['illiberal democracies', 'illiberal state', 'illiberalism'],
      ru: ['нелиберализм', 'иллиберальная демократия', 'нелиберальное государство'],
    },
    definition: {
      en: 'Elections without full liberties and checks on power; term of Fareed Zakaria (1997), used of Hungary by Viktor Orbán himself in 2014.',
      ru: 'Выборы без полных свобод и сдержек власти; термин Фарида Закарии (1997), в 2014 году Виктор Орбан сам применил его к Венгрии.',
    },
    wikipedia: 'Illiberal democracy',
  },
  {
    id: 'indivisible-security',
    kind: 'concept',
    name: { en: 'indivisible security', ru: 'неделимая безопасность' },
    aliases: {
      en: ['indivisibility of security', 'principle of indivisible security', 'equal and indivisible security'],
      ru: ['неделимость безопасности', 'принцип неделимости безопасности', 'равная и неделимая безопасность'],
    },
    definition: {
      en: 'Principle of OSCE documents that no state should strengthen its security at the expense of others; often invoked by Russia and China.',
      ru: 'Принцип документов ОБСЕ: не укреплять свою безопасность за счёт безопасности других; на него часто ссылаются Россия и Китай.',
    },
    wikipedia: 'Charter for European Security',
  },
  {
    id: 'information-warfare',
    kind: 'concept',
    name: { en: 'information warfare', ru: 'информационная война' },
    aliases: {
      en: [
        'information war', 'information operations', 'cognitive warfare', 'psychological operations', 'psychological warfare',
        'influence operations',
      ],
      ru: [
        'когнитивная война', 'психологические операции', 'информационные войны', 'ментальная война',
        'информационно-психологические операции',
      ],
    },
    definition: {
      en: "Use of news, falsehoods and data networks to sway an opponent's public or leaders.",
      ru: 'Использование новостей, дезинформации и сетей данных для влияния на общество или руководство противника.',
    },
    wikipedia: 'Information warfare',
  },
  {
    id: 'iron-curtain',
    kind: 'concept',
    name: { en: 'Iron Curtain', ru: 'железный занавес' },
    aliases: {
      en: ['iron curtain'],
    },
    definition: {
      en: "Name for the line that divided Europe into West and East in the Cold War, spread by Winston Churchill's speech of March 1946.",
      ru: 'Название границы, делившей Европу на Запад и Восток в годы холодной войны; вошло в обиход после речи Уинстона Черчилля в марте 1946 года.',
    },
    wikipedia: 'Iron Curtain',
  },
  {
    id: 'iron-dome',
    kind: 'concept',
    of: 'israel',
    name: { en: 'Iron Dome', ru: 'Железный купол' },
    aliases: {
      en: ['Iron Dome system', 'Iron Dome missile defence', 'Iron Dome missile defense'],
      ru: ['система «Железный купол»'],
    },
    definition: {
      en: 'Israeli air-defence system against rockets and shells of short range, in service since 2011.',
      ru: 'Израильская система ПВО против ракет и снарядов малой дальности, на вооружении с 2011 года.',
    },
    wikipedia: 'Iron Dome',
  },
  {
    id: 'irredentism',
    kind: 'concept',
    name: { en: 'irredentism', ru: 'ирредентизм' },
    aliases: {
      en: ['irredentist', 'irredentist claims'],
      ru: ['ирредента', 'ирредентистский'],
    },
    definition: {
      en: "Claim to another state's territory because of kin who live there or because it was once held.",
      ru: 'Притязание на территорию другого государства из-за живущих там соплеменников или былого владения.',
    },
    wikipedia: 'Irredentism',
  },
  {
    id: 'iskander',
    kind: 'concept',
    name: { en: 'Iskander missile system', ru: 'ракетный комплекс «Искандер»' },
    aliases: {
      en: ['Iskander', 'Iskander missiles', 'Iskander-M', 'Iskander missile', 'Iskanders'],
      ru: ['Искандер-М', 'комплекс «Искандер»', 'ракеты «Искандер»', '?Искандер'],
    },
    definition: {
      en: 'Russian short-range ballistic missile system in service since 2006, with a range of up to 500 km.',
      ru: 'Российский оперативно-тактический ракетный комплекс дальностью до 500 км, на вооружении с 2006 года.',
    },
    wikipedia: '9K720 Iskander',
  },
  {
    id: 'jadidism',
    kind: 'concept',
    name: { en: 'Jadidism', ru: 'джадидизм' },
    aliases: {
      en: ['Jadids', 'Jadid', 'Jadid movement'],
      ru: ['джадиды', 'джадид', 'движение джадидов', 'джадидский'],
    },
    definition: {
      en: 'Reform movement of Muslims in the Russian Empire, Central Asia among it, for new schools and learning; from the 1880s to the 1920s.',
      ru: 'Реформаторское движение мусульман Российской империи, в том числе Центральной Азии, за новые школы и знания; 1880–1920-е годы.',
    },
    wikipedia: 'Jadid',
  },
  {
    id: 'karaganov-doctrine',
    kind: 'concept',
    of: 'russia',
    name: { en: 'Karaganov Doctrine', ru: 'доктрина Караганова' },
    definition: {
      en: 'Idea of the Russian scholar Sergei Karaganov in the 1990s: Moscow should use Russian speakers in neighbouring states to keep influence there.',
      ru: 'Идея российского политолога Сергея Караганова 1990-х годов: опираться на русскоязычных в соседних странах для сохранения там влияния.',
    },
    wikipedia: 'Sergey Karaganov',
  },
  {
    id: 'kinzhal',
    kind: 'concept',
    name: { en: 'Kinzhal missile', ru: 'ракетный комплекс «Кинжал»' },
    aliases: {
      en: ['Kinzhal', 'Kinzhal hypersonic missile', 'Kh-47M2 Kinzhal', 'Kinzhal missiles'],
      ru: ['ракета «Кинжал»', 'ракеты «Кинжал»', 'гиперзвуковая ракета «Кинжал»', '?Кинжал'],
    },
    definition: {
      en: 'Russian air-launched missile, called hypersonic, unveiled by Vladimir Putin in March 2018; used in Ukraine since March 2022.',
      ru: 'Российская авиационная ракета, именуемая гиперзвуковой, представлена Владимиром Путиным в марте 2018 года; применяется на Украине с марта 2022-го.',
    },
    wikipedia: 'Kh-47M2 Kinzhal',
  },
  {
    id: 'lawfare',
    kind: 'concept',
    name: { en: 'lawfare', ru: 'война правовыми средствами' },
    aliases: {
      en: ['three warfares', 'Three Warfares', 'legal warfare'],
      ru: ['правовая война', 'юридическая война', 'три вида войны', 'лоуфэр'],
    },
    definition: {
      en: 'Use of law and courts as a means in conflict; with opinion and psychological warfare one of China\'s "three warfares" (2003).',
      ru: 'Использование права и судов как орудия в конфликте; у Китая — одна из «трёх войн» (2003) наряду с войной за мнение и психологической.',
    },
    wikipedia: 'Lawfare',
  },
  {
    id: 'lethal-autonomous-weapons',
    kind: 'concept',
    name: { en: 'lethal autonomous weapons', ru: 'смертоносные автономные системы вооружений' },
    aliases: {
      en: [
        'lethal autonomous weapon systems', 'lethal autonomous weapons systems', 'autonomous weapons', 'autonomous weapon systems',
        'killer robots', 'autonomous weapons systems',
      ],
      ru: [
        'смертоносные автономные системы', 'автономное оружие', 'автономные системы вооружений', 'летальные автономные системы вооружений',
        'роботы-убийцы',
      ],
    },
    definition: {
      en: 'Weapons that choose and strike targets without a human decision; states have discussed limits at the UN in Geneva since 2014.',
      ru: 'Оружие, выбирающее и поражающее цели без решения человека; с 2014 года государства обсуждают ограничения в ООН в Женеве.',
    },
    wikipedia: 'Lethal autonomous weapon',
  },
  {
    id: 'liberal-international-order',
    kind: 'concept',
    name: { en: 'liberal international order', ru: 'либеральный международный порядок' },
    aliases: {
      en: ['liberal world order', 'liberal order', 'post-war liberal order'],
      ru: ['либеральный миропорядок', 'либеральный мировой порядок'],
    },
    definition: {
      en: 'Order built after 1945, with the US in the lead, on open trade, international institutions, alliances and liberal democracy.',
      ru: 'Порядок, сложившийся после 1945 года при ведущей роли США: открытая торговля, международные институты, союзы, либеральная демократия.',
    },
    wikipedia: 'Liberal international order',
  },
  {
    id: 'liberal-internationalism',
    kind: 'concept',
    name: { en: 'liberal internationalism', ru: 'либеральный интернационализм' },
    aliases: {
      en: ['liberal interventionism', 'Wilsonianism', 'neoliberal institutionalism', 'liberal institutionalism', 'Wilsonian'],
      ru: ['вильсонианство', 'либеральный интервенционизм', 'либеральный институционализм'],
    },
    definition: {
      en: 'View that states can build lasting peace through international institutions, trade and democracy; linked with Woodrow Wilson.',
      ru: 'Взгляд, что прочный мир создают международные институты, торговля и демократия; связан с именем Вудро Вильсона.',
    },
    wikipedia: 'Liberal internationalism',
  },
  {
    id: 'middle-power',
    kind: 'concept',
    name: { en: 'middle powers', ru: 'средние державы' },
    aliases: {
      en: ['middle power', 'middle-power diplomacy', 'middle power diplomacy'],
      ru: ['средняя держава', 'дипломатия средних держав'],
    },
    definition: {
      en: 'States below the great powers that still have weight in world affairs, such as Turkey, South Korea, Brazil or Kazakhstan by its own account.',
      ru: 'Государства рангом ниже великих держав, но с весом в мировых делах: Турция, Южная Корея, Бразилия; к ним относит себя и Казахстан.',
    },
    wikipedia: 'Middle power',
  },
  {
    id: 'minilateralism',
    kind: 'concept',
    name: { en: 'minilateralism', ru: 'минилатерализм' },
    aliases: {
      en: ['minilateral', 'minilaterals', 'minilateral groupings'],
      ru: ['минилатеральные форматы', 'минилатеральный формат', 'минилатерализм в Азии'],
    },
    definition: {
      en: 'Cooperation in small groups of states chosen for one purpose, such as AUKUS or the Quad, rather than in large bodies.',
      ru: 'Сотрудничество в малых группах государств под одну задачу, как AUKUS или Quad, вместо крупных объединений.',
    },
    wikipedia: 'Minilateralism',
  },
  {
    id: 'monroe-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Monroe Doctrine', ru: 'доктрина Монро' },
    aliases: {
      en: ['Roosevelt Corollary', 'Trump Corollary'],
      ru: ['поправка Рузвельта к доктрине Монро'],
    },
    definition: {
      en: 'US principle declared by President James Monroe in 1823: European powers should not intervene in the Americas.',
      ru: 'Принцип США, объявленный президентом Джеймсом Монро в 1823 году: европейские державы не должны вмешиваться в дела Америки.',
    },
    wikipedia: 'Monroe Doctrine',
  },
  {
    id: 'multi-vector-foreign-policy',
    kind: 'concept',
    name: { en: 'multi-vector foreign policy', ru: 'многовекторная внешняя политика' },
    aliases: {
      en: [
        'multivector foreign policy', 'multi-vector policy', 'multi-vector diplomacy', 'multi-vectorism', 'multivectorism', 'multi-vector',
        'multivector', 'multi-vector approach', 'multi-vector foreign policies',
      ],
      ru: [
        'многовекторная политика', 'многовекторность', 'многовекторная дипломатия', 'многовекторный подход',
        'многовекторный внешнеполитический курс',
      ],
    },
    definition: {
      en: 'Policy of balanced ties with several great powers at once instead of alignment with one; term used above all for Kazakhstan.',
      ru: 'Политика равновесных связей сразу с несколькими державами без опоры на одну; термин применяют прежде всего к Казахстану.',
    },
    wikipedia: 'Foreign relations of Kazakhstan',
  },
  {
    id: 'multilateralism',
    kind: 'concept',
    name: { en: 'multilateralism', ru: 'многосторонность' },
    aliases: {
      en: ['effective multilateralism', 'multilateral order'],
      ru: ['мультилатерализм', 'многосторонняя дипломатия', 'эффективная многосторонность'],
    },
    definition: {
      en: 'Conduct of world affairs by several states together under common rules, as in the United Nations.',
      ru: 'Ведение мировых дел несколькими государствами совместно по общим правилам, как в ООН.',
    },
    wikipedia: 'Multilateralism',
  },
  {
    id: 'multipolarity',
    kind: 'concept',
    name: { en: 'multipolarity', ru: 'многополярность' },
    aliases: {
      en: [
        'multipolar world', 'multipolar order', 'multipolar world order', 'multi-polar world', 'multi-polarity',
        'multipolar international system',
      ],
      ru: [
        'многополярный мир', 'многополярный миропорядок', 'полицентричный мир', 'полицентричность', 'многополярное мироустройство',
        'полицентричный миропорядок',
      ],
    },
    definition: {
      en: 'Distribution of power in which several states or blocs of similar weight shape world affairs.',
      ru: 'Распределение сил, при котором мировую политику определяют несколько сопоставимых по весу держав или блоков.',
    },
    wikipedia: 'Polarity (international relations)',
  },
  {
    id: 'mutual-assured-destruction',
    kind: 'concept',
    name: { en: 'mutual assured destruction', ru: 'взаимное гарантированное уничтожение' },
    aliases: {
      en: ['mutually assured destruction', '?MAD'],
      ru: ['взаимно гарантированное уничтожение', 'взаимное гарантированное разрушение', 'ВГУ'],
    },
    definition: {
      en: 'State in which each of two nuclear powers could destroy the other even after being struck first, so that neither dares to attack.',
      ru: 'Положение, при котором каждая из двух ядерных держав способна уничтожить другую и после первого удара, а потому ни одна не решится напасть.',
    },
    wikipedia: 'Mutual assured destruction',
  },
  {
    id: 'nation-building',
    kind: 'concept',
    name: { en: 'nation-building', ru: 'национальное строительство' },
    aliases: {
      en: ['nation building', 'state-building', 'statebuilding', 'state building'],
      ru: ['государственное строительство', 'нациестроительство', 'нацстроительство'],
    },
    definition: {
      en: 'Forming a common identity and working institutions of a state; also such efforts by outside powers after a war.',
      ru: 'Создание общей идентичности и институтов государства; также такие усилия внешних держав после войны.',
    },
    wikipedia: 'Nation-building',
  },
  {
    id: 'near-abroad',
    kind: 'concept',
    name: { en: 'near abroad', ru: 'ближнее зарубежье' },
    definition: {
      en: 'Russian term, in use since the 1990s, for the other states that emerged from the Soviet Union.',
      ru: 'Употребляемое в России с 1990-х годов название других государств, возникших из Советского Союза.',
    },
    wikipedia: 'Near abroad',
  },
  {
    id: 'neo-ottomanism',
    kind: 'concept',
    of: 'turkey',
    name: { en: 'neo-Ottomanism', ru: 'неоосманизм' },
    aliases: {
      en: ['neo-Ottoman', 'Neo-Ottomans'],
      ru: ['неоосманский', 'неоосманизм Турции'],
    },
    definition: {
      en: 'Name, mostly used by critics, for a Turkish policy of influence in the lands of the former Ottoman Empire.',
      ru: 'Название, чаще в устах критиков, политики влияния Турции на землях бывшей Османской империи.',
    },
    wikipedia: 'Neo-Ottomanism',
  },
  {
    id: 'neoconservatism',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'neoconservatism', ru: 'неоконсерватизм' },
    aliases: {
      en: ['neoconservative', 'neoconservatives', 'neocons', 'neocon'],
      ru: ['неоконы', 'неоконсерваторы', 'неоконсерватор', 'неокон', 'неоконсервативный'],
    },
    definition: {
      en: 'Current of US thought since the 1970s that favours spreading democracy and use of American power; strong in the Bush administration of 2001–2009.',
      ru: 'Течение в США с 1970-х годов за распространение демократии и применение американской силы; влиятельно при Буше-младшем (2001–2009).',
    },
    wikipedia: 'Neoconservatism',
  },
  {
    id: 'neorealism',
    kind: 'concept',
    name: { en: 'neorealism', ru: 'неореализм' },
    aliases: {
      en: [
        'structural realism', 'offensive realism', 'defensive realism', 'realist school', 'political realism', 'neorealist', 'neorealists',
        'neoclassical realism',
      ],
      ru: ['структурный реализм', 'наступательный реализм', 'политический реализм', 'неореалисты', 'оборонительный реализм'],
    },
    definition: {
      en: 'Theory of Kenneth Waltz (1979): states live without a higher authority and act by the distribution of power. Realism in general stresses power and interest.',
      ru: 'Теория Кеннета Уолтца (1979): над государствами нет высшей власти, их поведение определяет распределение сил. Реализм вообще исходит из силы и интереса.',
    },
    wikipedia: 'Neorealism (international relations)',
  },
  {
    id: 'new-world-order',
    kind: 'concept',
    name: { en: 'new world order', ru: 'новый мировой порядок' },
    aliases: {
      en: ['New World Order', 'post-Cold War order'],
      ru: ['новый миропорядок'],
    },
    definition: {
      en: "Phrase for a change of the world's balance; used by US President George H. W. Bush in 1990 for hopes after the Cold War, now also of multipolarity.",
      ru: 'Выражение о смене мирового уклада; в 1990 году президент США Джордж Буш-старший говорил так о надеждах после холодной войны, ныне — и о многополярности.',
    },
    wikipedia: 'New world order (politics)',
  },
  {
    id: 'nixon-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Nixon Doctrine', ru: 'доктрина Никсона' },
    aliases: {
      en: ['Guam Doctrine'],
      ru: ['Гуамская доктрина'],
    },
    definition: {
      en: 'US policy declared by President Richard Nixon on Guam in July 1969: allies in Asia should bear the main burden of their own defence.',
      ru: 'Политика США, объявленная президентом Ричардом Никсоном на Гуаме в июле 1969 года: союзники в Азии должны сами нести основное бремя обороны.',
    },
    wikipedia: 'Nixon Doctrine',
  },
  {
    id: 'no-first-use',
    kind: 'concept',
    name: { en: 'no first use', ru: 'неприменение ядерного оружия первым' },
    aliases: {
      en: ['no-first-use policy', 'no first use pledge', 'NFU'],
      ru: ['отказ от применения ядерного оружия первым', 'неприменение первым'],
    },
    definition: {
      en: 'Pledge not to use nuclear weapons unless attacked with them; given by China since 1964 and, with reservations, by India since 2003.',
      ru: 'Обязательство не применять ядерное оружие первым; Китай даёт его с 1964 года, Индия с оговорками — с 2003 года.',
    },
    wikipedia: 'No first use',
  },
  {
    id: 'no-fly-zone',
    kind: 'concept',
    name: { en: 'no-fly zone', ru: 'бесполётная зона' },
    aliases: {
      en: ['no-fly zones', 'no fly zone'],
      ru: ['запретная для полётов зона', 'бесполётные зоны', 'закрытие неба'],
    },
    definition: {
      en: 'Airspace closed by a power that would shoot down aircraft entering it, as over Iraq (1991–2003), Bosnia (1993–1995) and Libya (2011).',
      ru: 'Воздушное пространство, закрытое державой, готовой сбивать самолёты: над Ираком (1991–2003), Боснией (1993–1995), Ливией (2011).',
    },
    wikipedia: 'No-fly zone',
  },
  {
    id: 'non-alignment',
    kind: 'concept',
    name: { en: 'non-alignment', ru: 'неприсоединение' },
    aliases: {
      en: ['nonalignment', 'non-aligned policy', 'multi-alignment', 'multialignment', 'active non-alignment', 'military non-alignment'],
      ru: ['политика неприсоединения', 'мультиприсоединение', 'внеблоковый статус', 'многоприсоединение'],
    },
    definition: {
      en: "Policy of joining no military bloc; multi-alignment, as in India's usage, means working with several powers at once.",
      ru: 'Политика неучастия в военных блоках; «мультиприсоединение», например у Индии, — сотрудничество сразу с несколькими державами.',
    },
    wikipedia: 'Non-Aligned Movement',
  },
  {
    id: 'non-interference',
    kind: 'concept',
    name: { en: 'non-interference', ru: 'невмешательство' },
    aliases: {
      en: [
        'principle of non-interference', 'non-intervention', 'noninterference', 'non-interference in internal affairs',
        'non-interference in the internal affairs', 'principle of non-intervention',
      ],
      ru: ['невмешательство во внутренние дела', 'принцип невмешательства'],
    },
    definition: {
      en: "Principle that states stay out of each other's internal affairs; stressed by ASEAN, the SCO and China.",
      ru: 'Принцип, по которому государства не вмешиваются во внутренние дела друг друга; его подчёркивают АСЕАН, ШОС и Китай.',
    },
    wikipedia: 'Non-interventionism',
  },
  {
    id: 'non-proliferation',
    kind: 'concept',
    name: { en: 'nuclear non-proliferation', ru: 'нераспространение ядерного оружия' },
    aliases: {
      en: [
        'nuclear nonproliferation', 'non-proliferation regime', 'nonproliferation regime', 'nuclear proliferation', 'non-proliferation',
        'nonproliferation',
      ],
      ru: ['ядерное нераспространение', 'режим нераспространения', 'распространение ядерного оружия'],
    },
    definition: {
      en: 'Efforts to stop the spread of nuclear weapons, their materials and technology to further states or groups.',
      ru: 'Усилия против распространения ядерного оружия, его материалов и технологий среди новых государств и групп.',
    },
    wikipedia: 'Nuclear proliferation',
  },
  {
    id: 'normative-power-europe',
    kind: 'concept',
    of: 'european-union',
    name: { en: 'normative power Europe', ru: 'нормативная сила Европы' },
    aliases: {
      en: ['Normative Power Europe', 'normative power'],
      ru: ['нормативная сила', 'нормативная сила ЕС'],
    },
    definition: {
      en: 'Idea (Ian Manners, 2002) that the EU acts in the world by spreading its norms rather than by force.',
      ru: 'Идея (Иэн Маннерс, 2002): ЕС действует в мире, распространяя свои нормы, а не силой.',
    },
    wikipedia: 'Normative power Europe',
  },
  {
    id: 'nuclear-deterrence',
    kind: 'concept',
    name: { en: 'nuclear deterrence', ru: 'ядерное сдерживание' },
    aliases: {
      en: ['nuclear deterrent', 'strategic deterrence', 'deterrence theory'],
      ru: ['стратегическое сдерживание', 'ядерное устрашение', 'теория сдерживания'],
    },
    definition: {
      en: 'Keeping an enemy from attacking by the threat of a nuclear answer whose cost would outweigh any gain.',
      ru: 'Удержание противника от нападения угрозой ядерного ответа, цена которого превысит любой выигрыш.',
    },
    wikipedia: 'Deterrence theory',
  },
  {
    id: 'nuclear-sharing',
    kind: 'concept',
    of: 'nato',
    name: { en: 'nuclear sharing', ru: 'совместные ядерные миссии' },
    aliases: {
      en: ['NATO nuclear sharing', 'nuclear-sharing arrangements', 'nuclear sharing arrangement'],
      ru: ['ядерное участие', 'совместное использование ядерного оружия', 'обмен ядерным оружием'],
    },
    definition: {
      en: 'NATO practice: US nuclear bombs kept in European states whose aircraft could carry them in war. Russia said in 2023 it had placed some in Belarus.',
      ru: 'Практика НАТО: ядерные бомбы США в странах Европы, чьи самолёты могли бы нести их в войне. В 2023 году Россия объявила о размещении в Беларуси.',
    },
    wikipedia: 'Nuclear sharing',
  },
  {
    id: 'nuclear-triad',
    kind: 'concept',
    name: { en: 'nuclear triad', ru: 'ядерная триада' },
    aliases: {
      en: ['strategic triad'],
      ru: ['стратегическая триада', 'стратегические ядерные силы'],
    },
    definition: {
      en: 'Three ways of delivering strategic nuclear weapons: missiles on land, missiles on submarines, and bombers.',
      ru: 'Три вида носителей стратегического ядерного оружия: наземные ракеты, ракеты подводных лодок и бомбардировщики.',
    },
    wikipedia: 'Nuclear triad',
  },
  {
    id: 'offshore-balancing',
    kind: 'concept',
    name: { en: 'offshore balancing', ru: 'офшорное балансирование' },
    aliases: {
      en: ['offshore balancer'],
      ru: ['внешнее балансирование', 'балансирование из-за моря'],
    },
    definition: {
      en: 'Strategy by which a power far away, such as the US, leaves regional allies to check rivals and steps in only if they fail.',
      ru: 'Стратегия, при которой удалённая держава, например США, сдерживает соперников силами союзников и вмешивается лишь при их неудаче.',
    },
    wikipedia: 'Offshore balancing',
  },
  {
    id: 'one-china-policy',
    kind: 'concept',
    name: { en: 'One China policy', ru: 'политика одного Китая' },
    aliases: {
      en: ['One-China principle', 'one China policy', 'one China principle', 'One China'],
      ru: ['принцип одного Китая', 'Единый Китай', 'политика единого Китая', 'принцип единого Китая'],
    },
    definition: {
      en: 'Position that there is one Chinese state: for Beijing a principle that includes Taiwan; the US policy acknowledges that claim without endorsing it.',
      ru: 'Позиция, что есть лишь одно китайское государство: Пекин включает в него Тайвань, США принимают это к сведению, не поддерживая.',
    },
    wikipedia: 'One China',
  },
  {
    id: 'one-country-two-systems',
    kind: 'concept',
    of: 'china',
    name: { en: 'one country, two systems', ru: 'одна страна, две системы' },
    aliases: {
      en: ['one country two systems', 'one-country, two-systems'],
      ru: ['одна страна — две системы'],
    },
    definition: {
      en: 'Chinese formula for Hong Kong (since 1997) and Macau (since 1999), with separate economies and laws; also proposed to Taiwan.',
      ru: 'Китайская формула для Гонконга (с 1997 года) и Макао (с 1999-го) с отдельными экономикой и законами; предлагалась и Тайваню.',
    },
    wikipedia: 'One country, two systems',
  },
  {
    id: 'oreshnik',
    kind: 'concept',
    name: { en: 'Oreshnik missile', ru: 'ракета «Орешник»' },
    aliases: {
      en: ['Oreshnik', 'Oreshnik ballistic missile', 'Oreshnik missile system', 'Oreshnik missiles'],
      ru: ['ракетный комплекс «Орешник»', 'комплекс «Орешник»', 'ракеты «Орешник»', '?Орешник'],
    },
    definition: {
      en: 'Russian intermediate-range ballistic missile first used against Dnipro in Ukraine on 21 November 2024.',
      ru: 'Российская баллистическая ракета средней дальности, впервые применённая по Днепру на Украине 21 ноября 2024 года.',
    },
    wikipedia: 'Oreshnik (missile)',
  },
  {
    id: 'ostpolitik',
    kind: 'concept',
    of: 'germany',
    name: { en: 'Ostpolitik', ru: 'восточная политика ФРГ' },
    aliases: {
      en: ['Neue Ostpolitik', 'New Ostpolitik'],
      ru: ['новая восточная политика', 'Ostpolitik', 'остполитик'],
    },
    definition: {
      en: 'West German policy of understanding with the USSR, Poland and East Germany, begun by Chancellor Willy Brandt in 1969.',
      ru: 'Политика ФРГ на взаимопонимание с СССР, Польшей и ГДР, начатая канцлером Вилли Брандтом в 1969 году.',
    },
    wikipedia: 'Ostpolitik',
  },
  {
    id: 'pan-arabism',
    kind: 'concept',
    name: { en: 'Pan-Arabism', ru: 'панарабизм' },
    aliases: {
      en: ['pan-Arabism', 'Arab nationalism', 'Nasserism'],
      ru: ['арабский национализм', 'насеризм'],
    },
    definition: {
      en: 'Movement for the unity of Arab states; strongest in the 1950s and 1960s under Gamal Abdel Nasser of Egypt.',
      ru: 'Движение за единство арабских государств; наиболее сильно в 1950–1960-х годах при Гамале Абделе Насере в Египте.',
    },
    wikipedia: 'Pan-Arabism',
  },
  {
    id: 'pan-turkism',
    kind: 'concept',
    name: { en: 'Pan-Turkism', ru: 'пантюркизм' },
    aliases: {
      en: ['pan-Turkic', 'pan-Turkism', 'Turanism', 'pan-Turanism'],
      ru: ['пантуранизм', 'туранизм', 'пантюркистский', 'пантюркисты'],
    },
    definition: {
      en: 'Movement since the late 19th century for the unity of the Turkic peoples.',
      ru: 'Движение за единство тюркских народов, возникшее в конце XIX века.',
    },
    wikipedia: 'Pan-Turkism',
  },
  {
    id: 'patriot-missile',
    kind: 'concept',
    name: { en: 'Patriot missile system', ru: 'зенитный комплекс Patriot' },
    aliases: {
      en: [
        'Patriot missile', 'Patriot missiles', 'Patriot battery', 'Patriot batteries', 'Patriot system', 'Patriot systems',
        'Patriot air defence', 'Patriot air defense', 'MIM-104 Patriot', '?Patriot', '?Patriots',
      ],
      ru: ['Patriot', 'ЗРК Patriot', 'комплекс Patriot', 'системы Patriot', '?Пэтриот'],
    },
    definition: {
      en: 'US air- and missile-defence system in service since the 1980s; supplied to Ukraine since 2023.',
      ru: 'Американский зенитный и противоракетный комплекс, на вооружении с 1980-х годов; поставляется Украине с 2023 года.',
    },
    wikipedia: 'MIM-104 Patriot',
  },
  {
    id: 'petrodollar',
    kind: 'concept',
    name: { en: 'petrodollar', ru: 'нефтедоллар' },
    aliases: {
      en: ['petrodollars', 'petrodollar system', 'petroyuan'],
      ru: ['нефтедоллары', 'система нефтедоллара', 'нефтеюань'],
    },
    definition: {
      en: 'US dollars earned from oil exports, and the practice since the 1970s of pricing oil in dollars.',
      ru: 'Доллары США, вырученные за экспорт нефти, и сложившаяся с 1970-х годов практика торговли нефтью в долларах.',
    },
    wikipedia: 'Petrodollar recycling',
  },
  {
    id: 'political-islam',
    kind: 'concept',
    name: { en: 'political Islam', ru: 'политический ислам' },
    aliases: {
      en: ['Islamism', 'Islamist', 'Islamists', 'Islamist movements'],
      ru: ['исламизм', 'исламисты', 'исламистский', 'исламист'],
    },
    definition: {
      en: 'Movements that want to order state and society by Islam, from parties in parliaments to armed groups.',
      ru: 'Движения за устройство государства и общества по исламу — от парламентских партий до вооружённых групп.',
    },
    wikipedia: 'Political Islam',
  },
  {
    id: 'powell-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Powell Doctrine', ru: 'доктрина Пауэлла' },
    aliases: {
      en: ['Weinberger Doctrine', 'Powell-Weinberger Doctrine'],
      ru: ['доктрина Уайнбергера'],
    },
    definition: {
      en: 'Tests for the use of force named after General Colin Powell in 1990–1992: vital interest, clear aim, overwhelming strength, public support.',
      ru: 'Условия применения силы, названные по генералу Колину Пауэллу (1990–1992): жизненный интерес, ясная цель, подавляющий перевес, поддержка общества.',
    },
    wikipedia: 'Powell Doctrine',
  },
  {
    id: 'power-vertical',
    kind: 'concept',
    of: 'russia',
    name: { en: 'power vertical', ru: 'вертикаль власти' },
    aliases: {
      en: ['vertical of power', 'power-vertical'],
      ru: ['вертикаль исполнительной власти'],
    },
    definition: {
      en: 'Name for the strict top-down chain of government built in Russia under Vladimir Putin from 2000.',
      ru: 'Название строгой иерархии власти сверху вниз, выстроенной в России при Владимире Путине с 2000 года.',
    },
    wikipedia: 'Power vertical',
  },
  {
    id: 'pre-emptive-war',
    kind: 'concept',
    name: { en: 'pre-emptive war', ru: 'превентивная война' },
    aliases: {
      en: ['preemptive war', 'preventive war', 'pre-emptive strike', 'preemptive strike', 'pre-emptive strikes', 'preventive strike'],
      ru: ['превентивный удар', 'упреждающий удар', 'упреждающие удары'],
    },
    definition: {
      en: 'Attack on an enemy believed to be about to attack; preventive war answers a danger that is more distant.',
      ru: 'Нападение на противника, от которого ждут скорого удара; превентивной в узком смысле зовут войну против более далёкой угрозы.',
    },
    wikipedia: 'Preemptive war',
  },
  {
    id: 'price-cap-on-russian-oil',
    kind: 'concept',
    name: { en: 'price cap on Russian oil', ru: 'потолок цен на российскую нефть' },
    aliases: {
      en: ['oil price cap', 'Russian oil price cap', 'G7 price cap', 'price cap coalition', '?price cap'],
      ru: ['предельная цена на российскую нефть', 'ценовой потолок на российскую нефть', 'потолок цен на нефть', '?потолок цен'],
    },
    definition: {
      en: 'Rule of the G7, the EU and Australia since December 2022: services for seaborne Russian oil only below a set price, at first $60 a barrel.',
      ru: 'Правило «Большой семёрки», ЕС и Австралии с декабря 2022 года: услуги для морских перевозок российской нефти лишь ниже заданной цены, сначала 60 долларов.',
    },
    wikipedia: '2022 Russian crude oil price cap sanctions',
  },
  {
    id: 'primakov-doctrine',
    kind: 'concept',
    of: 'russia',
    name: { en: 'Primakov Doctrine', ru: 'доктрина Примакова' },
    definition: {
      en: 'Idea named after Yevgeny Primakov, Russian foreign minister in 1996–1998: a multipolar world, ties with China and India, primacy in the post-Soviet space.',
      ru: 'Подход, названный по Евгению Примакову, главе МИД России в 1996–1998 годах: многополярный мир, связи с Китаем и Индией, первенство на постсоветском пространстве.',
    },
    wikipedia: 'Yevgeny Primakov',
  },
  {
    id: 'proxy-war',
    kind: 'concept',
    name: { en: 'proxy war', ru: 'опосредованная война' },
    aliases: {
      en: ['proxy wars', 'proxy warfare', 'proxy conflict', 'proxy conflicts', 'proxy forces', 'proxy force'],
      ru: [
        'прокси-война', 'прокси-войны', 'война чужими руками', 'опосредованный конфликт', 'прокси-конфликт', 'марионеточная война',
        'прокси-силы',
      ],
    },
    definition: {
      en: 'War in which outside powers back the sides with arms and money instead of fighting each other.',
      ru: 'Война, в которой внешние державы поддерживают стороны оружием и деньгами, не воюя друг с другом напрямую.',
    },
    wikipedia: 'Proxy war',
  },
  {
    id: 'public-diplomacy',
    kind: 'concept',
    name: { en: 'public diplomacy', ru: 'публичная дипломатия' },
    aliases: {
      en: ['cultural diplomacy', 'people-to-people diplomacy'],
      ru: ['общественная дипломатия', 'народная дипломатия', 'культурная дипломатия'],
    },
    definition: {
      en: 'Work of a state with the public of other countries: media, culture, exchanges.',
      ru: 'Работа государства с общественностью других стран: СМИ, культура, обмены.',
    },
    wikipedia: 'Public diplomacy',
  },
  {
    id: 'reagan-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Reagan Doctrine', ru: 'доктрина Рейгана' },
    definition: {
      en: 'US policy of the 1980s of aid to movements fighting governments backed by the Soviet Union, as in Afghanistan, Angola and Nicaragua.',
      ru: 'Политика США 1980-х годов: помощь движениям, воевавшим с поддержанными СССР правительствами, как в Афганистане, Анголе и Никарагуа.',
    },
    wikipedia: 'Reagan Doctrine',
  },
  {
    id: 'realpolitik',
    kind: 'concept',
    name: { en: 'realpolitik', ru: 'реальная политика' },
    aliases: {
      en: ['Realpolitik'],
      ru: ['реалполитик', 'Realpolitik', 'реальполитик'],
    },
    definition: {
      en: 'Policy guided by interests and the balance of power rather than by ideals; German word of 1853.',
      ru: 'Политика, исходящая из интересов и соотношения сил, а не из идеалов; немецкое слово 1853 года.',
    },
    wikipedia: 'Realpolitik',
  },
  {
    id: 'regime-change',
    kind: 'concept',
    name: { en: 'regime change', ru: 'смена режима' },
    aliases: {
      en: ['regime-change', 'regime change operations', 'regime-change wars'],
      ru: ['операции по смене режима', 'смена режимов'],
    },
    definition: {
      en: "Removal of another state's government by force or pressure from outside.",
      ru: 'Устранение правительства другой страны силой или давлением извне.',
    },
    wikipedia: 'Regime change',
  },
  {
    id: 'rentier-state',
    kind: 'concept',
    name: { en: 'rentier state', ru: 'рентное государство' },
    aliases: {
      en: ['rentier states', 'rentier economy'],
      ru: ['государство-рантье', 'рентная экономика', 'рентные государства'],
    },
    definition: {
      en: 'State that lives mainly on income from abroad for its resources, such as oil, rather than on taxes.',
      ru: 'Государство, живущее в основном на внешние доходы от ресурсов, например нефти, а не на налоги.',
    },
    wikipedia: 'Rentier state',
  },
  {
    id: 'resource-curse',
    kind: 'concept',
    name: { en: 'resource curse', ru: 'ресурсное проклятие' },
    aliases: {
      en: ['paradox of plenty', 'Dutch disease', 'oil curse'],
      ru: ['сырьевое проклятие', 'голландская болезнь', 'нефтяное проклятие'],
    },
    definition: {
      en: 'Observation that states rich in oil or minerals often have slower growth and weaker institutions; Dutch disease is one cause: a strong currency hurts industry.',
      ru: 'Наблюдение: страны, богатые сырьём, нередко растут медленнее и имеют слабые институты; одна из причин — «голландская болезнь», удорожание валюты.',
    },
    wikipedia: 'Resource curse',
  },
  {
    id: 'resource-nationalism',
    kind: 'concept',
    name: { en: 'resource nationalism', ru: 'ресурсный национализм' },
    aliases: {
      ru: ['сырьевой национализм'],
    },
    definition: {
      en: 'Policy by which a state takes more control of its oil, gas or minerals and of the income from them.',
      ru: 'Политика, при которой государство усиливает контроль над своими нефтью, газом и рудами и доходами от них.',
    },
    wikipedia: 'Resource nationalism',
  },
  {
    id: 'responsibility-to-protect',
    kind: 'concept',
    name: { en: 'responsibility to protect', ru: 'обязанность защищать' },
    aliases: {
      en: ['R2P', 'RtoP'],
      ru: ['R2P', 'ответственность по защите', 'ответственность защищать', 'Responsibility to Protect'],
    },
    definition: {
      en: 'Principle adopted at the UN summit of 2005: states must protect their people from genocide and mass crimes; if they fail, the world community should act.',
      ru: 'Принцип, принятый на саммите ООН 2005 года: государства обязаны защищать население от геноцида и массовых преступлений, иначе вмешивается мировое сообщество.',
    },
    wikipedia: 'Responsibility to protect',
  },
  {
    id: 'rest',
    kind: 'concept',
    name: { en: 'Global Majority', ru: 'мировое большинство' },
    aliases: {
      en: [
        'global majority', 'World Majority', 'world majority', 'West and the Rest', 'West versus the Rest', 'West against the rest',
        '?the Rest',
      ],
      ru: ['Глобальное большинство', 'глобальное большинство', 'страны Мирового большинства'],
    },
    definition: {
      en: 'Name, in use in Russia above all since 2022, for the states outside the West ("the Rest") that have not joined its sanctions.',
      ru: 'Название незападных стран, не присоединившихся к западным санкциям; употребляется в России прежде всего с 2022 года.',
    },
    source: { title: "Valdai Club: Living by One's Own Wits", url: 'https://valdaiclub.com/events/posts/articles/living-by-one-s-own-wits/' },
  },
  {
    id: 'revisionist-power',
    kind: 'concept',
    name: { en: 'revisionist powers', ru: 'ревизионистские державы' },
    aliases: {
      en: ['revisionist power', 'revisionist state', 'revisionist states', 'status quo power', 'status quo powers'],
      ru: ['ревизионистская держава', 'держава статус-кво', 'державы-ревизионисты'],
    },
    definition: {
      en: 'States that want to change the existing order, as opposed to status quo powers that want to keep it.',
      ru: 'Государства, стремящиеся изменить существующий порядок, в отличие от держав статус-кво.',
    },
    wikipedia: 'Revisionist state',
  },
  {
    id: 'rimland',
    kind: 'concept',
    name: { en: 'Rimland', ru: 'Римленд' },
    aliases: {
      ru: ['римленд', 'теория Римленда'],
    },
    definition: {
      en: "Nicholas Spykman's idea of 1942–1944: control of the coastal rim of Eurasia decides over world power.",
      ru: 'Идея Николаса Спикмена (1942–1944): судьбу мира решает контроль над прибрежной полосой Евразии.',
    },
    wikipedia: 'Rimland',
  },
  {
    id: 'rogue-state',
    kind: 'concept',
    name: { en: 'rogue state', ru: 'государство-изгой' },
    aliases: {
      en: ['rogue states', 'axis of evil', 'pariah state', 'rogue regime'],
      ru: ['государства-изгои', 'страна-изгой', 'ось зла'],
    },
    definition: {
      en: 'US term of the 1990s for states seen as a threat to peace; in 2002 President George W. Bush called Iraq, Iran and North Korea an "axis of evil".',
      ru: 'Термин США 1990-х годов для государств, сочтённых угрозой миру; в 2002 году президент Буш назвал Ирак, Иран и КНДР «осью зла».',
    },
    wikipedia: 'Rogue state',
  },
  {
    id: 'rules-based-order',
    kind: 'concept',
    name: { en: 'rules-based international order', ru: 'порядок, основанный на правилах' },
    aliases: {
      en: [
        'rules-based order', 'rules based order', 'rules-based world order', 'rules-based system', 'rules-based global order',
        'rules based international order',
      ],
      ru: [
        'миропорядок, основанный на правилах', 'международный порядок, основанный на правилах', 'мировой порядок, основанный на правилах',
        'порядок на основе правил',
      ],
    },
    definition: {
      en: 'Western term for relations governed by agreed rules and institutions; Russia and China oppose to it an order based on the UN Charter.',
      ru: 'Западный термин для отношений по согласованным правилам и институтам; Россия и Китай противопоставляют ему порядок на основе Устава ООН.',
    },
    wikipedia: 'Liberal international order',
  },
  {
    id: 'russian-world',
    kind: 'concept',
    name: { en: 'Russian World', ru: 'Русский мир' },
    aliases: {
      en: ['Russkiy Mir', 'Russkii Mir', 'Russky Mir', 'Russian world'],
      ru: ['русский мир'],
    },
    definition: {
      en: 'Idea of a community of language, faith and culture around Russia that reaches beyond its borders; used in Russian policy since the 2000s.',
      ru: 'Представление об общности языка, веры и культуры вокруг России за пределами её границ; в российской политике с 2000-х годов.',
    },
    wikipedia: 'Russian world',
  },
  {
    id: 's-400',
    kind: 'concept',
    name: { en: 'S-400', ru: 'С-400' },
    full: { en: 'S-400 Triumf', ru: 'С-400 «Триумф»' },
    aliases: {
      en: ['S-400 missile system', 'S-400s', 'S-400 system'],
      ru: ['ЗРК С-400', 'комплекс С-400'],
    },
    definition: {
      en: 'Russian long-range air-defence missile system in service since 2007; sold to China, Turkey and India, among others.',
      ru: 'Российский зенитный ракетный комплекс большой дальности, на вооружении с 2007 года; продан, среди прочих, Китаю, Турции и Индии.',
    },
    wikipedia: 'S-400 missile system',
  },
  {
    id: 'salafism',
    kind: 'concept',
    name: { en: 'Salafism', ru: 'салафизм' },
    aliases: {
      en: ['Salafi', 'Salafist', 'Salafists', 'Wahhabism', 'Wahhabi', 'Salafi jihadism', 'Salafi-jihadist'],
      ru: ['салафитский', 'салафиты', 'ваххабизм', 'ваххабитский', 'ваххабиты', 'салафит'],
    },
    definition: {
      en: 'Strict Sunni movement that follows the first generations of Muslims; its form in Saudi Arabia is known as Wahhabism.',
      ru: 'Строгое течение суннизма, ориентированное на первые поколения мусульман; его саудовская форма известна как ваххабизм.',
    },
    wikipedia: 'Salafi movement',
  },
  {
    id: 'salami-tactics',
    kind: 'concept',
    name: { en: 'salami tactics', ru: 'тактика салями' },
    aliases: {
      en: ['salami slicing', 'salami-slicing', 'salami slicing strategy', 'salami-slicing tactics'],
      ru: ['нарезка салями', 'салями-тактика'],
    },
    definition: {
      en: 'Gaining an aim by small steps, none of which alone provokes a strong answer.',
      ru: 'Достижение цели малыми шагами, ни один из которых сам по себе не вызывает сильного ответа.',
    },
    wikipedia: 'Salami slicing tactics',
  },
  {
    id: 'second-strike-capability',
    kind: 'concept',
    name: { en: 'second-strike capability', ru: 'способность к ответному удару' },
    aliases: {
      en: ['second-strike capabilities', 'second-strike forces', '?second strike'],
      ru: ['потенциал ответного удара', 'ответный ядерный удар', '?второй удар'],
    },
    definition: {
      en: 'Ability to answer a nuclear attack with nuclear weapons that have survived it, for example on submarines.',
      ru: 'Способность ответить на ядерное нападение уцелевшим после него ядерным оружием, например с подводных лодок.',
    },
    wikipedia: 'Second strike',
  },
  {
    id: 'secondary-sanctions',
    kind: 'concept',
    name: { en: 'secondary sanctions', ru: 'вторичные санкции' },
    aliases: {
      en: ['secondary sanction', 'secondary tariffs'],
      ru: ['вторичные пошлины', 'вторичные тарифы', 'риск вторичных санкций'],
    },
    definition: {
      en: 'Penalties on firms or states outside a dispute for dealing with a target of sanctions; used above all by the United States.',
      ru: 'Меры против сторонних компаний или государств за сделки с объектом санкций; применяются прежде всего США.',
    },
    wikipedia: 'Economic sanctions',
  },
  {
    id: 'section-232',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Section 232 of the Trade Expansion Act', ru: 'раздел 232 Закона о расширении торговли' },
    aliases: {
      en: ['Section 232 tariffs', 'Section 232 tariff', 'Section 232 investigation', 'Section 232 investigations', '?Section 232'],
      ru: ['?раздел 232', '?статья 232', 'статья 232 Закона о расширении торговли'],
    },
    definition: {
      en: 'Part of the US Trade Expansion Act of 1962 by which the president may limit imports that threaten national security; used for steel tariffs since 2018.',
      ru: 'Раздел Закона США о расширении торговли 1962 года: президент может ограничить импорт, угрожающий безопасности; с 2018 года — основа пошлин на сталь.',
    },
    wikipedia: 'Trade Expansion Act',
  },
  {
    id: 'section-301',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Section 301 of the Trade Act', ru: 'раздел 301 Закона о торговле' },
    aliases: {
      en: ['Section 301 tariffs', 'Section 301 tariff', 'Section 301 investigation', 'Section 301 investigations', '?Section 301'],
      ru: ['?раздел 301', '?статья 301', 'статья 301 Закона о торговле'],
    },
    definition: {
      en: 'Part of the US Trade Act of 1974 that allows tariffs against unfair practices of other states; used against China since 2018.',
      ru: 'Раздел Закона США о торговле 1974 года, допускающий пошлины в ответ на недобросовестную практику; с 2018 года применяется к Китаю.',
    },
    wikipedia: 'Section 301 of the Trade Act of 1974',
  },
  {
    id: 'security-dilemma',
    kind: 'concept',
    name: { en: 'security dilemma', ru: 'дилемма безопасности' },
    aliases: {
      en: ['security dilemmas'],
    },
    definition: {
      en: 'Situation in which steps that one state takes for its own safety look like a threat to others, who then arm in turn.',
      ru: 'Положение, когда меры одного государства ради своей безопасности выглядят угрозой для других и те вооружаются в ответ.',
    },
    wikipedia: 'Security dilemma',
  },
  {
    id: 'security-guarantees',
    kind: 'concept',
    name: { en: 'security guarantees for Ukraine', ru: 'гарантии безопасности Украины' },
    aliases: {
      en: [
        'security guarantees to Ukraine', "Ukraine's security guarantees", 'Ukraine security guarantees', '?security guarantees',
        '?security assurances', '?security guarantee',
      ],
      ru: ['гарантии безопасности для Украины', '?гарантии безопасности'],
    },
    definition: {
      en: 'Promises of other states to help Ukraine against a new attack; a main point of the peace talks of 2025.',
      ru: 'Обязательства других государств помочь Украине при новом нападении; одна из главных тем мирных переговоров 2025 года.',
    },
    wikipedia: 'Peace negotiations in the Russo-Ukrainian war (2022–present)',
  },
  {
    id: 'self-determination',
    kind: 'concept',
    name: { en: 'self-determination', ru: 'самоопределение' },
    aliases: {
      en: ['right to self-determination', 'right of self-determination', 'national self-determination', 'self-determination of peoples'],
      ru: ['право на самоопределение', 'самоопределение народов', 'право наций на самоопределение', 'право народов на самоопределение'],
    },
    definition: {
      en: 'Right of peoples under the UN Charter to decide their political status; how far it includes secession is disputed.',
      ru: 'Право народов по Уставу ООН решать свой политический статус; включает ли оно право на отделение — предмет спора.',
    },
    wikipedia: 'Self-determination',
  },
  {
    id: 'shadow-fleet',
    kind: 'concept',
    name: { en: 'shadow fleet', ru: 'теневой флот' },
    aliases: {
      en: ['Russian shadow fleet', "Russia's shadow fleet", 'dark fleet', 'ghost fleet'],
      ru: ['российский теневой флот', 'призрачный флот'],
    },
    definition: {
      en: 'Tankers, often old and of unclear ownership, that carry oil of states under sanctions such as Russia, Iran and Venezuela.',
      ru: 'Танкеры, часто старые и с неясным владельцем, которые возят нефть стран под санкциями: России, Ирана, Венесуэлы.',
    },
    wikipedia: 'Russian shadow fleet',
  },
  {
    id: 'shahed-drone',
    kind: 'concept',
    name: { en: 'Shahed drone', ru: 'беспилотник «Шахед»' },
    aliases: {
      en: ['Shahed', 'Shahed-136', 'Shahed drones', 'Shaheds', 'Geran-2', 'Iranian Shahed drones', 'Geran drones', 'Shahed 136'],
      ru: ['Шахед', 'Герань-2', 'Шахед-136', 'дрон «Шахед»', 'дроны «Шахед»', 'дроны «Герань»'],
    },
    definition: {
      en: 'Iranian attack drone used by Russia in Ukraine since autumn 2022 and made there as Geran-2.',
      ru: 'Иранский ударный беспилотник, применяемый Россией на Украине с осени 2022 года и выпускаемый ею под названием «Герань-2».',
    },
    wikipedia: 'HESA Shahed 136',
  },
  {
    id: 'sharp-power',
    kind: 'concept',
    name: { en: 'sharp power', ru: 'острая сила' },
    definition: {
      en: 'Term of 2017 for the use of media, money and manipulation by authoritarian states to influence opinion in other countries.',
      ru: 'Термин 2017 года: воздействие авторитарных государств на общественное мнение других стран через СМИ, деньги и манипуляцию.',
    },
    wikipedia: 'Sharp power',
  },
  {
    id: 'shia',
    kind: 'concept',
    name: { en: 'Shia', ru: 'шииты' },
    aliases: {
      en: ["Shi'a", 'Shiite', 'Shiites', "Shi'ite", "Shi'ites", 'Shias', 'Shia Islam', 'Shiism', 'Shia Muslims', 'Shia Muslim'],
      ru: ['шиит', 'шиизм', 'шиитский', 'шиитский ислам', 'мусульмане-шииты'],
    },
    definition: {
      en: 'The second-largest branch of Islam, which holds that Ali and his line should have led after Muhammad; the majority in Iran, Iraq, Azerbaijan and Bahrain.',
      ru: 'Вторая по величине ветвь ислама, признающая преемниками Мухаммеда Али и его род; большинство в Иране, Ираке, Азербайджане и Бахрейне.',
    },
    wikipedia: 'Shia Islam',
  },
  {
    id: 'shuttle-diplomacy',
    kind: 'concept',
    name: { en: 'shuttle diplomacy', ru: 'челночная дипломатия' },
    definition: {
      en: 'Mediation by travelling to and fro between parties that do not meet, as by Henry Kissinger in the Middle East in 1974–1975.',
      ru: 'Посредничество через поездки между сторонами, которые не встречаются, как у Генри Киссинджера на Ближнем Востоке в 1974–1975 годах.',
    },
    wikipedia: 'Shuttle diplomacy',
  },
  {
    id: 'silk-road',
    kind: 'concept',
    name: { en: 'Silk Road', ru: 'Шёлковый путь' },
    aliases: {
      en: ['Great Silk Road', 'ancient Silk Road', 'Silk Roads', 'Silk Route', 'historic Silk Road'],
      ru: ['Великий шёлковый путь', 'древний Шёлковый путь'],
    },
    definition: {
      en: 'Trade routes from China through Central Asia to the Middle East and Europe, from the 2nd century BC to the 15th century.',
      ru: 'Торговые пути из Китая через Центральную Азию на Ближний Восток и в Европу со II века до н. э. по XV век.',
    },
    wikipedia: 'Silk Road',
  },
  {
    id: 'sinatra-doctrine',
    kind: 'concept',
    of: 'soviet-union',
    name: { en: 'Sinatra Doctrine', ru: 'доктрина Синатры' },
    definition: {
      en: 'Joking name of 1989 for the Soviet policy under Mikhail Gorbachev of letting the Warsaw Pact states go their own way.',
      ru: 'Шутливое название 1989 года для советской политики при Михаиле Горбачёве: страны Варшавского договора идут своим путём.',
    },
    wikipedia: 'Sinatra Doctrine',
  },
  {
    id: 'small-yard-high-fence',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'small yard, high fence', ru: 'маленький двор с высоким забором' },
    aliases: {
      en: ['small yard and high fence', 'small yard high fence'],
      ru: ['маленький двор, высокий забор', 'небольшой двор с высоким забором'],
    },
    definition: {
      en: 'US formula under Joe Biden for strict control of a few key technologies and open trade in the rest.',
      ru: 'Формула США при Джо Байдене: строгий контроль немногих ключевых технологий при открытой торговле остальным.',
    },
    wikipedia: 'China–United States trade war',
  },
  {
    id: 'smart-power',
    kind: 'concept',
    name: { en: 'smart power', ru: 'умная сила' },
    definition: {
      en: 'Combination of military and economic strength with attraction and diplomacy; in use in US policy since the 2000s.',
      ru: 'Сочетание военной и экономической силы с притягательностью и дипломатией; в политике США с 2000-х годов.',
    },
    wikipedia: 'Smart power',
  },
  {
    id: 'smart-sanctions',
    kind: 'concept',
    name: { en: 'smart sanctions', ru: 'адресные санкции' },
    aliases: {
      en: ['targeted sanctions', 'individual sanctions', 'sectoral sanctions'],
      ru: ['умные санкции', 'точечные санкции', 'секторальные санкции', 'персональные санкции', 'целевые санкции'],
    },
    definition: {
      en: 'Sanctions aimed at chosen persons, firms or branches (asset freezes, travel bans) rather than at a whole economy.',
      ru: 'Санкции против отдельных лиц, компаний или отраслей (заморозка активов, запрет на въезд), а не против всей экономики.',
    },
    wikipedia: 'Smart sanctions',
  },
  {
    id: 'snapback',
    kind: 'concept',
    name: { en: 'snapback', ru: 'механизм снэпбэк' },
    aliases: {
      en: ['snapback mechanism', 'snap-back mechanism', 'snapback of sanctions', 'snapback sanctions', 'UN snapback', 'snap-back'],
      ru: ['снэпбэк', 'снапбэк', 'механизм snapback', 'механизм возврата санкций', 'обратный механизм восстановления санкций'],
    },
    definition: {
      en: 'Procedure under UN Resolution 2231 to bring back UN sanctions on Iran; used by Britain, France and Germany in August–September 2025.',
      ru: 'Порядок возврата санкций ООН против Ирана по резолюции 2231; применён Великобританией, Францией и Германией в августе — сентябре 2025 года.',
    },
    wikipedia: 'United Nations Security Council Resolution 2231',
  },
  {
    id: 'soft-power',
    kind: 'concept',
    name: { en: 'soft power', ru: 'мягкая сила' },
    definition: {
      en: 'Ability to get what one wants by attraction (culture, values, policies) rather than force or payment; term of Joseph Nye, 1990.',
      ru: 'Способность добиваться своего притягательностью культуры, ценностей и политики, а не силой или деньгами; термин Джозефа Ная, 1990 год.',
    },
    wikipedia: 'Soft power',
  },
  {
    id: 'sovereign-democracy',
    kind: 'concept',
    of: 'russia',
    name: { en: 'sovereign democracy', ru: 'суверенная демократия' },
    definition: {
      en: "Formula of Vladislav Surkov (2006) for Russia's political order: a democracy that no one from outside may steer.",
      ru: 'Формула Владислава Суркова (2006) о политическом строе России: демократия, которой никто не управляет извне.',
    },
    wikipedia: 'Sovereign democracy',
  },
  {
    id: 'sphere-of-influence',
    kind: 'concept',
    name: { en: 'sphere of influence', ru: 'сфера влияния' },
    aliases: {
      en: ['spheres of influence', 'sphere of privileged interests', 'zone of influence', 'zones of influence'],
      ru: ['сферы влияния', 'зона влияния', 'зоны влияния', 'зона привилегированных интересов'],
    },
    definition: {
      en: "Area outside a state's borders in which it claims a decisive say over the policies of others.",
      ru: 'Область за пределами границ государства, где оно претендует на решающее влияние на политику других.',
    },
    wikipedia: 'Sphere of influence',
  },
  {
    id: 'strategic-autonomy',
    kind: 'concept',
    name: { en: 'strategic autonomy', ru: 'стратегическая автономия' },
    aliases: {
      en: ['European strategic autonomy', 'EU strategic autonomy', 'open strategic autonomy', 'European autonomy'],
      ru: ['европейская стратегическая автономия', 'стратегическая автономия ЕС', 'стратегическая автономия Европы'],
    },
    definition: {
      en: 'Ability to act in defence and foreign policy without depending on others; an aim of the EU since 2016, also a term of Indian policy.',
      ru: 'Способность действовать в обороне и внешней политике независимо от других; цель ЕС с 2016 года, также термин внешней политики Индии.',
    },
    wikipedia: 'Strategic autonomy',
  },
  {
    id: 'string-of-pearls',
    kind: 'concept',
    of: 'china',
    name: { en: 'String of Pearls', ru: 'Нить жемчуга' },
    aliases: {
      en: ['string of pearls'],
      ru: ['нить жемчуга', '«нитка жемчуга»', 'Жемчужная нить'],
    },
    definition: {
      en: 'Name from a US study of 2005 for Chinese-built ports from the South China Sea to Africa, such as Hambantota and Gwadar.',
      ru: 'Название из американского исследования 2005 года: порты от Южно-Китайского моря до Африки, построенные Китаем, как Хамбантота и Гвадар.',
    },
    wikipedia: 'String of Pearls (Indian Ocean)',
  },
  {
    id: 'sunni',
    kind: 'concept',
    name: { en: 'Sunni', ru: 'сунниты' },
    aliases: {
      en: ['Sunnis', 'Sunni Islam', 'Sunnism', 'Sunni Muslims', 'Sunni Muslim'],
      ru: ['суннит', 'суннизм', 'суннитский', 'суннитский ислам', 'мусульмане-сунниты'],
    },
    definition: {
      en: 'The largest branch of Islam, to which most Muslims of the world belong; it follows the line of the first four caliphs.',
      ru: 'Крупнейшая ветвь ислама, к которой принадлежит большинство мусульман мира; признаёт законность первых четырёх халифов.',
    },
    wikipedia: 'Sunni Islam',
  },
  {
    id: 'tactical-nuclear-weapons',
    kind: 'concept',
    name: { en: 'tactical nuclear weapons', ru: 'тактическое ядерное оружие' },
    aliases: {
      en: [
        'tactical nuclear weapon', 'tactical nukes', 'non-strategic nuclear weapons', 'nonstrategic nuclear weapons',
        'non-strategic nuclear weapon', 'battlefield nuclear weapons',
      ],
      ru: ['ТЯО', 'нестратегическое ядерное оружие', 'тактический ядерный заряд'],
    },
    definition: {
      en: 'Nuclear weapons of shorter range or lower yield meant for use on or near a battlefield; no treaty limits their number.',
      ru: 'Ядерное оружие меньшей дальности или мощности для применения на поле боя; его число не ограничено ни одним договором.',
    },
    wikipedia: 'Tactical nuclear weapon',
  },
  {
    id: 'taurus-missile',
    kind: 'concept',
    name: { en: 'Taurus missile', ru: 'ракета Taurus' },
    aliases: {
      en: [
        'Taurus missiles', 'Taurus cruise missile', 'Taurus cruise missiles', 'Taurus KEPD 350', 'Storm Shadow', 'Storm Shadow missile',
        'SCALP missile', 'Storm Shadow missiles', 'SCALP-EG', '?Taurus',
      ],
      ru: ['ракеты Taurus', 'Storm Shadow', 'крылатые ракеты Taurus', 'ракеты Storm Shadow', 'Шторм Шэдоу', 'ракета SCALP'],
    },
    definition: {
      en: 'German-Swedish air-launched cruise missile that Ukraine asked Germany for; Storm Shadow/SCALP is the like British-French one, supplied since 2023.',
      ru: 'Германо-шведская авиационная крылатая ракета, которую Украина просила у ФРГ; подобная британо-французская Storm Shadow/SCALP поставляется с 2023 года.',
    },
    wikipedia: 'Taurus KEPD 350',
  },
  {
    id: 'thaad',
    kind: 'concept',
    name: { en: 'THAAD', ru: 'THAAD' },
    full: { en: 'Terminal High Altitude Area Defense', ru: 'комплекс ПРО THAAD' },
    aliases: {
      en: ['THAAD system', 'THAAD battery'],
      ru: ['Terminal High Altitude Area Defense', 'ТХААД'],
    },
    definition: {
      en: 'US system against ballistic missiles at high altitude; its move to South Korea in 2016–2017 led to Chinese countermeasures.',
      ru: 'Американский комплекс перехвата баллистических ракет на большой высоте; размещение в Южной Корее в 2016–2017 годах вызвало ответные меры Китая.',
    },
    wikipedia: 'Terminal High Altitude Area Defense',
  },
  {
    id: 'thucydides-trap',
    kind: 'concept',
    name: { en: 'Thucydides Trap', ru: 'ловушка Фукидида' },
    aliases: {
      en: ["Thucydides's Trap", "Thucydides' trap"],
      ru: ['Фукидидова ловушка'],
    },
    definition: {
      en: "Graham Allison's term for the danger of war when a rising power, such as China, threatens to displace a ruling one.",
      ru: 'Термин Грэма Аллисона: опасность войны, когда растущая держава, как Китай, грозит вытеснить господствующую.',
    },
    wikipedia: 'Thucydides Trap',
  },
  {
    id: 'track-ii-diplomacy',
    kind: 'concept',
    name: { en: 'Track II diplomacy', ru: 'дипломатия второго трека' },
    aliases: {
      en: [
        'Track Two diplomacy', 'track-two diplomacy', 'second-track diplomacy', 'Track 1.5', 'Track 1.5 dialogue', 'Track II', 'track two',
      ],
      ru: ['?второй трек', '?вторая дорожка', 'дипломатия второй дорожки', 'полуторный трек', 'дипломатия полуторного трека'],
    },
    definition: {
      en: 'Unofficial talks of scholars and former officials of states in dispute; Track 1.5 brings in officials too.',
      ru: 'Неофициальные переговоры учёных и бывших должностных лиц конфликтующих сторон; в «полуторном» треке участвуют и официальные лица.',
    },
    wikipedia: 'Track II diplomacy',
  },
  {
    id: 'truman-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Truman Doctrine', ru: 'доктрина Трумэна' },
    definition: {
      en: 'US policy declared by President Harry Truman in March 1947: support for free peoples against subjugation, first for Greece and Turkey.',
      ru: 'Политика США, объявленная президентом Гарри Трумэном в марте 1947 года: поддержка «свободных народов», прежде всего Греции и Турции.',
    },
    wikipedia: 'Truman Doctrine',
  },
  {
    id: 'two-state-solution',
    kind: 'concept',
    name: { en: 'two-state solution', ru: 'принцип двух государств' },
    aliases: {
      en: ['two state solution', 'two-state formula', 'two states for two peoples'],
      ru: ['решение о двух государствах', 'решение на основе двух государств', 'двухгосударственное решение', 'создание двух государств'],
    },
    definition: {
      en: 'Proposed settlement of the Israeli-Palestinian conflict with a Palestinian state next to Israel.',
      ru: 'Предлагаемое урегулирование израильско-палестинского конфликта: палестинское государство рядом с Израилем.',
    },
    wikipedia: 'Two-state solution',
  },
  {
    id: 'unilateral-coercive-measures',
    kind: 'concept',
    name: { en: 'unilateral coercive measures', ru: 'односторонние принудительные меры' },
    aliases: {
      en: ['unilateral sanctions', 'unilateral coercive measure'],
      ru: ['односторонние ограничительные меры', 'односторонние санкции', 'нелегитимные санкции'],
    },
    definition: {
      en: 'Term of Russia, China, Iran and others for sanctions imposed without a decision of the UN Security Council.',
      ru: 'Термин, которым Россия, Китай, Иран и другие называют санкции, введённые без решения Совета Безопасности ООН.',
    },
    wikipedia: 'Economic sanctions',
  },
  {
    id: 'unipolarity',
    kind: 'concept',
    name: { en: 'unipolarity', ru: 'однополярность' },
    aliases: {
      en: ['unipolar world', 'unipolar moment', 'unipolar order', 'unipolar system', 'unipolar world order'],
      ru: ['однополярный мир', 'однополярный момент', 'однополярный миропорядок', 'однополярный мировой порядок'],
    },
    definition: {
      en: 'Distribution of power with a single superpower, as often said of the United States in the years after 1991.',
      ru: 'Распределение сил с одной сверхдержавой; так часто говорят о положении США после 1991 года.',
    },
    wikipedia: 'Polarity (international relations)',
  },
  {
    id: 'uti-possidetis',
    kind: 'concept',
    name: { en: 'uti possidetis', ru: 'принцип uti possidetis' },
    aliases: {
      en: ['uti possidetis juris', 'uti possidetis iuris'],
      ru: ['uti possidetis', 'uti possidetis juris'],
    },
    definition: {
      en: 'Rule of law that new states keep the borders they had as colonies or republics.',
      ru: 'Норма права: новые государства сохраняют границы, которые имели как колонии или республики.',
    },
    wikipedia: 'Uti possidetis juris',
  },
  {
    id: 'vaccine-diplomacy',
    kind: 'concept',
    name: { en: 'vaccine diplomacy', ru: 'вакцинная дипломатия' },
    aliases: {
      en: ['mask diplomacy', 'vaccine nationalism'],
      ru: ['дипломатия вакцин', 'масочная дипломатия', 'вакцинный национализм'],
    },
    definition: {
      en: 'Supply of vaccines to other states to win influence, above all in the COVID-19 pandemic.',
      ru: 'Поставки вакцин другим странам ради влияния, прежде всего в пандемию COVID-19.',
    },
    wikipedia: 'Vaccine diplomacy',
  },
  {
    id: 'washington-consensus',
    kind: 'concept',
    name: { en: 'Washington Consensus', ru: 'Вашингтонский консенсус' },
    aliases: {
      en: ['post-Washington Consensus'],
      ru: ['вашингтонский консенсус'],
    },
    definition: {
      en: 'Set of market reforms (privatisation, open trade, tight budgets) named in 1989 and advised to poorer states by the IMF, World Bank and US Treasury.',
      ru: 'Набор рыночных реформ (приватизация, открытая торговля, строгий бюджет), названный так в 1989 году; его советовали МВФ, Всемирный банк и Минфин США.',
    },
    wikipedia: 'Washington Consensus',
  },
  {
    id: 'weaponised-interdependence',
    kind: 'concept',
    name: { en: 'weaponised interdependence', ru: 'взаимозависимость как оружие' },
    aliases: {
      en: ['weaponized interdependence', 'weaponisation of interdependence', 'weaponization of interdependence'],
      ru: ['вепонизация взаимозависимости', 'превращение взаимозависимости в оружие'],
    },
    definition: {
      en: 'Use of control over hubs of world networks, such as finance or data, to put pressure on others; term of Henry Farrell and Abraham Newman, 2019.',
      ru: 'Использование контроля над узлами мировых сетей (финансы, данные) для давления; термин Генри Фаррелла и Абрахама Ньюмана, 2019 год.',
    },
    wikipedia: 'Weaponized interdependence',
  },
  {
    id: 'weapons-of-mass-destruction',
    kind: 'concept',
    name: { en: 'weapons of mass destruction', ru: 'оружие массового уничтожения' },
    aliases: {
      en: ['WMD', 'weapon of mass destruction', 'WMDs', 'CBRN weapons'],
      ru: ['ОМУ', 'оружие массового поражения', 'ОМП'],
    },
    definition: {
      en: 'Nuclear, biological and chemical weapons, and radiological ones.',
      ru: 'Ядерное, биологическое и химическое оружие, а также радиологическое.',
    },
    wikipedia: 'Weapon of mass destruction',
  },
  {
    id: 'west',
    kind: 'concept',
    name: { en: 'the West', ru: 'Запад' },
    aliases: {
      en: ['?West', 'collective West', 'Western world', 'political West', 'Global West', '?~Western'],
      ru: ['коллективный Запад', 'Коллективный Запад', 'западный мир', 'западные страны', 'страны Запада'],
    },
    definition: {
      en: 'Collective name for the United States, most of Europe and their allies such as Canada, Australia and Japan; its limits vary with the author.',
      ru: 'Собирательное название США, большей части Европы и их союзников, таких как Канада, Австралия и Япония; границы зависят от автора.',
    },
    wikipedia: 'Western world',
  },
  {
    id: 'westphalian-sovereignty',
    kind: 'concept',
    name: { en: 'Westphalian sovereignty', ru: 'вестфальский суверенитет' },
    aliases: {
      en: ['Westphalian system', 'Westphalian order', 'Westphalian state', 'Westphalian model'],
      ru: ['Вестфальская система', 'вестфальская система', 'вестфальский порядок', 'вестфальский принцип'],
    },
    definition: {
      en: 'Principle that each state has sole authority on its territory, named after the Peace of Westphalia of 1648.',
      ru: 'Принцип исключительной власти государства на своей территории, названный по Вестфальскому миру 1648 года.',
    },
    wikipedia: 'Westphalian system',
  },
  {
    id: 'wolf-warrior-diplomacy',
    kind: 'concept',
    of: 'china',
    name: { en: 'wolf warrior diplomacy', ru: 'дипломатия волка-воина' },
    aliases: {
      en: ['wolf-warrior diplomacy', 'wolf warrior diplomats', 'wolf warrior', 'wolf warriors', 'wolf-warrior'],
      ru: ['дипломатия волков-воинов', 'волки-воины', 'дипломатия боевых волков', 'боевые волки', 'дипломатия воинов-волков'],
    },
    definition: {
      en: 'Name, from a Chinese action film, for the combative public style of Chinese diplomats from about 2017–2020.',
      ru: 'Название (по китайскому боевику) резкого публичного стиля китайских дипломатов примерно с 2017–2020 годов.',
    },
    wikipedia: 'Wolf warrior diplomacy',
  },
  {
    id: 'wolfowitz-doctrine',
    kind: 'concept',
    of: 'united-states',
    name: { en: 'Wolfowitz Doctrine', ru: 'доктрина Вулфовица' },
    definition: {
      en: 'Draft of a Pentagon planning paper of 1992, linked with Paul Wolfowitz: the US should let no new rival of equal power arise.',
      ru: 'Проект документа Пентагона 1992 года, связываемый с именем Пола Вулфовица: не допускать появления равного США соперника.',
    },
    wikipedia: 'Wolfowitz Doctrine',
  },
  {
    id: 'yoshida-doctrine',
    kind: 'concept',
    of: 'japan',
    name: { en: 'Yoshida Doctrine', ru: 'доктрина Ёсиды' },
    aliases: {
      ru: ['доктрина Йосиды'],
    },
    definition: {
      en: 'Japanese line after 1945, named after Prime Minister Shigeru Yoshida: economic growth first, defence left to the alliance with the US.',
      ru: 'Линия Японии после 1945 года, названная по премьеру Сигэру Ёсиде: прежде всего рост экономики, оборона — на союзе с США.',
    },
    wikipedia: 'Yoshida Doctrine',
  },
  {
    id: 'zero-problems-with-neighbours',
    kind: 'concept',
    of: 'turkey',
    name: { en: 'zero problems with neighbours', ru: 'ноль проблем с соседями' },
    aliases: {
      en: ['zero problems with neighbors', 'zero problems policy'],
      ru: ['ноль проблем'],
    },
    definition: {
      en: 'Turkish foreign policy line linked with Ahmet Davutoğlu, foreign minister from 2009 to 2014.',
      ru: 'Линия внешней политики Турции, связанная с Ахметом Давутоглу, министром иностранных дел в 2009–2014 годах.',
    },
    wikipedia: 'Ahmet Davutoğlu',
  },
  {
    id: 'zionism',
    kind: 'concept',
    name: { en: 'Zionism', ru: 'сионизм' },
    aliases: {
      en: ['Zionist', 'Zionists', 'Zionist movement', 'religious Zionism'],
      ru: ['сионист', 'сионистский', 'сионисты', 'религиозный сионизм'],
    },
    definition: {
      en: 'Movement since the end of the 19th century for a Jewish national home in Palestine, today for the State of Israel.',
      ru: 'Движение с конца XIX века за еврейский национальный очаг в Палестине, ныне — в поддержку государства Израиль.',
    },
    wikipedia: 'Zionism',
  },
];
