// Concepts of foreign policy that articles take for granted.
import type { Entry } from '../model.ts';

export const concepts: readonly Entry[] = [
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
      en: ['multivector foreign policy', 'multi-vector policy', 'multi-vector diplomacy', 'multi-vectorism', 'multivectorism'],
      ru: ['многовекторная политика', 'многовекторность', 'многовекторная дипломатия'],
    },
    definition: {
      en: 'Policy of balanced ties with several great powers at once instead of alignment with one; term used above all for Kazakhstan.',
      ru: 'Политика равновесных связей сразу с несколькими державами без опоры на одну; термин применяют прежде всего к Казахстану.',
    },
    wikipedia: 'Foreign relations of Kazakhstan',
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
    id: 'west',
    kind: 'concept',
    name: { en: 'the West', ru: 'Запад' },
    aliases: {
      en: ['collective West'],
      ru: ['коллективный Запад'],
    },
    definition: {
      en: 'Collective name for the United States, most of Europe and their allies such as Canada, Australia and Japan; its limits vary with the author.',
      ru: 'Собирательное название США, большей части Европы и их союзников, таких как Канада, Австралия и Япония; границы зависят от автора.',
    },
    wikipedia: 'Western world',
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
];
