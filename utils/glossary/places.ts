// Regions, seas and cities that are not capitals.
import type { Entry } from '../model.ts';

export const places: readonly Entry[] = [
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
    id: 'black-sea',
    kind: 'place',
    name: { en: 'Black Sea', ru: 'Чёрное море' },
    aliases: {
      ru: ['~черноморский'],
    },
    definition: {
      en: 'Sea between southeast Europe, Ukraine, Russia, the Caucasus and Turkey; linked to the Mediterranean through the Turkish Straits.',
      ru: 'Море между Юго-Восточной Европой, Украиной, Россией, Кавказом и Турцией; соединено со Средиземным через турецкие проливы.',
    },
    wikipedia: 'Black Sea',
  },
  {
    id: 'caspian-sea',
    kind: 'place',
    name: { en: 'Caspian Sea', ru: 'Каспийское море' },
    aliases: {
      en: ['Caspian', 'Caspian region', 'Caspian basin'],
      ru: ['Каспий', 'Прикаспийский регион', '~каспийский', '~прикаспийский'],
    },
    definition: {
      en: 'Inland sea rich in oil and gas between Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan.',
      ru: 'Внутреннее море с запасами нефти и газа между Азербайджаном, Ираном, Казахстаном, Россией и Туркменистаном.',
    },
    wikipedia: 'Caspian Sea',
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
    definition: {
      en: 'Continent west of the Urals and the Caspian Sea; the name often stands for the states of the European Union.',
      ru: 'Часть света к западу от Урала и Каспия; название часто обозначает государства Европейского союза.',
    },
    wikipedia: 'Europe',
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
    id: 'latin-america',
    kind: 'place',
    name: { en: 'Latin America', ru: 'Латинская Америка' },
    aliases: {
      en: ['~Latin American', '~Latin Americans'],
      ru: ['~латиноамериканский', '~латиноамериканцы'],
    },
    definition: {
      en: 'The Americas south of the United States, where Spanish, Portuguese and French are the main languages.',
      ru: 'Часть Америки к югу от США, где главные языки — испанский, португальский и французский.',
    },
    wikipedia: 'Latin America',
  },
  {
    id: 'middle-east',
    kind: 'place',
    name: { en: 'Middle East', ru: 'Ближний Восток' },
    aliases: {
      en: ['Middle East and North Africa', 'MENA', '~Middle Eastern'],
      ru: ['Ближний Восток и Северная Африка', '~ближневосточный'],
    },
    definition: {
      en: 'Region from Egypt and Turkey to Iran and the Arabian Peninsula; its limits vary with the author.',
      ru: 'Регион от Египта и Турции до Ирана и Аравийского полуострова; границы зависят от автора.',
    },
    wikipedia: 'Middle East',
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
      en: ['~South Asian', '~South Asians'],
      ru: ['~южноазиатский'],
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
    definition: {
      en: 'Sea between China, Vietnam, the Philippines and Malaysia; its islands and waters are disputed among its shores.',
      ru: 'Море между Китаем, Вьетнамом, Филиппинами и Малайзией; прибрежные государства спорят о его островах и водах.',
    },
    wikipedia: 'South China Sea',
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
];
