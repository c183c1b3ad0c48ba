// Disputed states, dependent and autonomous territories, de facto states.
import type { Entry } from '../model.ts';

export const territories: readonly Entry[] = [
  {
    id: 'abkhazia',
    kind: 'place',
    of: 'georgia-country',
    name: { en: 'Abkhazia', ru: 'Абхазия' },
    full: { en: 'Republic of Abkhazia', ru: 'Республика Абхазия' },
    aliases: {
      en: ['~Abkhaz', '~Abkhazian', '~Abkhazians'],
      ru: ['~абхазский', '~абхазы', '~абхазцы'],
    },
    definition: {
      en: 'Territory on the Black Sea that broke away from Georgia in 1992–1993; capital Sukhumi. Recognised by Russia since 2008 and a few others; otherwise regarded as Georgian.',
      ru: 'Территория у Чёрного моря, отделившаяся от Грузии в 1992–1993 годах; столица — Сухум. С 2008 года признана Россией и ещё несколькими странами; остальные считают её частью Грузии.',
    },
    wikipedia: 'Abkhazia',
  },
  {
    id: 'aksai-chin',
    kind: 'place',
    name: { en: 'Aksai Chin', ru: 'Аксайчин' },
    aliases: {
      en: ['Aksai-Chin'],
      ru: ['Аксай-Чин'],
    },
    definition: {
      en: 'High desert on the western part of the border between India and China; held by China, claimed by India as part of Ladakh.',
      ru: 'Высокогорная пустыня на западном участке границы Индии и Китая; под контролем Китая, Индия считает её частью Ладакха.',
    },
    wikipedia: 'Aksai Chin',
  },
  {
    id: 'arunachal-pradesh',
    kind: 'place',
    of: 'india',
    name: { en: 'Arunachal Pradesh', ru: 'Аруначал-Прадеш' },
    aliases: {
      en: ['Arunachal', 'Zangnan'],
      ru: ['Зангнань'],
    },
    definition: {
      en: 'State of northeast India on the border with China, which claims it as South Tibet (Zangnan).',
      ru: 'Штат на северо-востоке Индии у границы с Китаем, который претендует на него как на Южный Тибет (Зангнань).',
    },
    wikipedia: 'Arunachal Pradesh',
  },
  {
    id: 'azad-kashmir',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Azad Kashmir', ru: 'Азад-Кашмир' },
    full: { en: 'Azad Jammu and Kashmir', ru: 'Азад Джамму и Кашмир' },
    aliases: {
      en: ['AJK', 'Pakistan-administered Kashmir'],
      ru: ['Свободный Кашмир'],
    },
    definition: {
      en: "Western part of Kashmir under Pakistan's administration, self-governed on paper; capital Muzaffarabad. Claimed by India.",
      ru: 'Западная часть Кашмира под управлением Пакистана, формально самоуправляемая; столица — Музаффарабад. На неё претендует Индия.',
    },
    wikipedia: 'Azad Kashmir',
  },
  {
    id: 'balochistan',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Balochistan', ru: 'Белуджистан' },
    aliases: {
      en: ['Baluchistan', '~Baloch', '~Baluch', '~Balochs'],
      ru: ['~белуджский', '~белуджи'],
    },
    definition: {
      en: "Largest province of Pakistan, on Iran and Afghanistan; capital Quetta. Site of the port of Gwadar and of a separatist insurgency; the wider region includes Iran's southeast.",
      ru: 'Крупнейшая провинция Пакистана на границе с Ираном и Афганистаном; столица — Кветта. Здесь порт Гвадар; действуют сепаратисты. Часть исторического региона — в Иране.',
    },
    wikipedia: 'Balochistan, Pakistan',
  },
  {
    id: 'east-jerusalem',
    kind: 'place',
    of: 'palestine',
    name: { en: 'East Jerusalem', ru: 'Восточный Иерусалим' },
    aliases: {
      ru: ['восточный Иерусалим'],
    },
    definition: {
      en: 'Part of Jerusalem occupied by Israel in 1967 and later annexed, which the UN Security Council declared void; claimed as capital of a Palestinian state.',
      ru: 'Часть Иерусалима, в 1967 году занятая Израилем и затем аннексированная, что Совет Безопасности ООН не признал; палестинцы видят в ней столицу своего государства.',
    },
    wikipedia: 'East Jerusalem',
  },
  {
    id: 'gaza',
    kind: 'place',
    of: 'palestine',
    name: { en: 'Gaza', ru: 'сектор Газа' },
    aliases: {
      en: ['Gaza Strip', '~Gazan', '~Gazans'],
      ru: ['?Газа', '~газский'],
    },
    definition: {
      en: 'Palestinian territory on the Mediterranean; Hamas took control in 2007. War with Israel from October 2023, ceasefire in October 2025.',
      ru: 'Палестинская территория у Средиземного моря; с 2007 года контролировалась ХАМАС. С октября 2023 года — война с Израилем, в октябре 2025 года — перемирие.',
    },
    wikipedia: 'Gaza Strip',
  },
  {
    id: 'gilgit-baltistan',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Gilgit-Baltistan', ru: 'Гилгит-Балтистан' },
    definition: {
      en: "Northern part of Kashmir under Pakistan's administration, on the border with China; on the route of the China–Pakistan corridor. Claimed by India.",
      ru: 'Северная часть Кашмира под управлением Пакистана на границе с Китаем; через неё идёт Китайско-пакистанский коридор. На неё претендует Индия.',
    },
    wikipedia: 'Gilgit-Baltistan',
  },
  {
    id: 'golan-heights',
    kind: 'place',
    of: 'syria',
    name: { en: 'Golan Heights', ru: 'Голанские высоты' },
    aliases: {
      en: ['Golan'],
      ru: ['Голаны', '~голанский'],
    },
    definition: {
      en: 'Plateau of Syria held by Israel since 1967 and annexed in 1981; the annexation is recognised by the United States (2019), not by the UN.',
      ru: 'Сирийское плато, которое Израиль удерживает с 1967 года и аннексировал в 1981 году; аннексию признали США (2019), но не ООН.',
    },
    wikipedia: 'Golan Heights',
  },
  {
    id: 'hong-kong',
    kind: 'place',
    of: 'china',
    name: { en: 'Hong Kong', ru: 'Гонконг' },
    full: { en: 'Hong Kong Special Administrative Region', ru: 'Специальный административный район Гонконг' },
    aliases: {
      en: ['HKSAR', '~Hong Konger', '~Hong Kongers', '~Hongkonger'],
      ru: ['Сянган', '~гонконгский', '~гонконгцы'],
    },
    definition: {
      en: 'Special administrative region of China, British until 1997; financial centre. A national security law imposed by Beijing has applied since 2020.',
      ru: 'Специальный административный район Китая, до 1997 года британский; финансовый центр. С 2020 года действует принятый Пекином закон о национальной безопасности.',
    },
    wikidata: 'Q8646',
    wikipedia: 'Hong Kong',
  },
  {
    id: 'jubaland',
    kind: 'place',
    of: 'somalia',
    name: { en: 'Jubaland', ru: 'Джубаленд' },
    aliases: {
      en: ['Jubbaland'],
    },
    definition: {
      en: 'Autonomous state of Somalia in the far south, on the border with Kenya; main city Kismayo.',
      ru: 'Автономный штат на крайнем юге Сомали, на границе с Кенией; главный город — Кисмайо.',
    },
    wikipedia: 'Jubaland',
  },
  {
    id: 'kashmir',
    kind: 'place',
    name: { en: 'Kashmir', ru: 'Кашмир' },
    aliases: {
      en: ['Jammu and Kashmir', 'Jammu & Kashmir', 'Jammu', 'J&K', '~Kashmiri', '~Kashmiris'],
      ru: ['Джамму и Кашмир', '~кашмирский', '~кашмирцы'],
    },
    definition: {
      en: 'Himalayan region divided between India, Pakistan and China since the first war over it in 1947–1948; India ended the autonomy of its part in 2019.',
      ru: 'Регион в Гималаях, разделённый между Индией, Пакистаном и Китаем после первой войны за него в 1947–1948 годах; Индия отменила автономию своей части в 2019 году.',
    },
    wikipedia: 'Kashmir',
  },
  {
    id: 'khyber-pakhtunkhwa',
    kind: 'place',
    of: 'pakistan',
    name: { en: 'Khyber Pakhtunkhwa', ru: 'Хайбер-Пахтунхва' },
    aliases: {
      en: ['North-West Frontier Province', 'NWFP', '?KP'],
    },
    definition: {
      en: 'Province of northwest Pakistan on the border with Afghanistan, largely Pashtun; capital Peshawar. Includes the former tribal areas since 2018.',
      ru: 'Провинция на северо-западе Пакистана у границы с Афганистаном, в основном пуштунская; столица — Пешавар. С 2018 года включает бывшие племенные территории.',
    },
    wikipedia: 'Khyber Pakhtunkhwa',
  },
  {
    id: 'kosovo',
    kind: 'state',
    name: { en: 'Kosovo', ru: 'Косово' },
    full: { en: 'Republic of Kosovo', ru: 'Республика Косово' },
    aliases: {
      en: ['Kosova', 'Kosovo and Metohija', '~Kosovar', '~Kosovars', '~Kosovan', '~Kosovans'],
      ru: ['Косово и Метохия', '~косовский', '~косовары', '~косовцы'],
    },
    definition: {
      en: 'State in the Western Balkans that declared independence from Serbia in 2008; capital Pristina. Recognised by about 100 states, not by Serbia, Russia or China.',
      ru: 'Государство на Западных Балканах, провозгласившее независимость от Сербии в 2008 году; столица — Приштина. Признано примерно 100 государствами, но не Сербией, Россией и Китаем.',
    },
    wikidata: 'Q1246',
    wikipedia: 'Kosovo',
  },
  {
    id: 'ladakh',
    kind: 'place',
    of: 'india',
    name: { en: 'Ladakh', ru: 'Ладакх' },
    aliases: {
      en: ['Galwan', 'Galwan Valley', '~Ladakhi'],
      ru: ['Галван', 'долина Галван', '~ладакхский'],
    },
    definition: {
      en: 'Union territory of India in the Himalayas, apart from Jammu and Kashmir since 2019; Indian and Chinese soldiers clashed in its Galwan Valley in June 2020.',
      ru: 'Союзная территория Индии в Гималаях, с 2019 года отдельная от Джамму и Кашмира; в долине Галван в июне 2020 года произошло столкновение военных Индии и Китая.',
    },
    wikipedia: 'Ladakh',
  },
  {
    id: 'macau',
    kind: 'place',
    of: 'china',
    name: { en: 'Macau', ru: 'Макао' },
    full: { en: 'Macao Special Administrative Region', ru: 'Специальный административный район Макао' },
    aliases: {
      en: ['Macao', '~Macanese'],
      ru: ['Аомынь'],
    },
    definition: {
      en: 'Special administrative region of China on the Pearl River, Portuguese until 1999; centre of gambling.',
      ru: 'Специальный административный район Китая в устье Жемчужной реки, до 1999 года португальский; центр игорного бизнеса.',
    },
    wikidata: 'Q14773',
    wikipedia: 'Macau',
  },
  {
    id: 'northern-cyprus',
    kind: 'place',
    of: 'cyprus',
    name: { en: 'Northern Cyprus', ru: 'Северный Кипр' },
    full: { en: 'Turkish Republic of Northern Cyprus', ru: 'Турецкая Республика Северного Кипра' },
    aliases: {
      en: ['North Cyprus', 'TRNC', '~Turkish Cypriot', '~Turkish Cypriots'],
      ru: ['ТРСК', '~турки-киприоты', '~северокипрский'],
    },
    definition: {
      en: 'Northern part of Cyprus held by Turkish troops since 1974; declared itself a republic in 1983, recognised only by Turkey.',
      ru: 'Северная часть Кипра, занятая турецкими войсками в 1974 году; в 1983 году провозгласила республику, признанную только Турцией.',
    },
    wikipedia: 'Northern Cyprus',
  },
  {
    id: 'puntland',
    kind: 'place',
    of: 'somalia',
    name: { en: 'Puntland', ru: 'Пунтленд' },
    aliases: {
      en: ['~Puntlander'],
      ru: ['~пунтлендский'],
    },
    definition: {
      en: 'Autonomous state in northeast Somalia since 1998; capital Garowe. In March 2024 it said it no longer recognises the federal institutions.',
      ru: 'Автономный штат на северо-востоке Сомали с 1998 года; столица — Гарове. В марте 2024 года заявил, что больше не признаёт федеральные институты.',
    },
    wikipedia: 'Puntland',
  },
  {
    id: 'somaliland',
    kind: 'place',
    of: 'somalia',
    name: { en: 'Somaliland', ru: 'Сомалиленд' },
    full: { en: 'Republic of Somaliland', ru: 'Республика Сомалиленд' },
    aliases: {
      en: ['~Somalilander', '~Somalilanders'],
      ru: ['~сомалилендский'],
    },
    definition: {
      en: 'Territory in northern Somalia that declared independence in 1991; capital Hargeisa. Israel became the first UN member to recognise it, in December 2025.',
      ru: 'Территория на севере Сомали, провозгласившая независимость в 1991 году; столица — Харгейса. В декабре 2025 года Израиль первым из членов ООН признал её.',
    },
    wikipedia: 'Somaliland',
  },
  {
    id: 'south-ossetia',
    kind: 'place',
    of: 'georgia-country',
    name: { en: 'South Ossetia', ru: 'Южная Осетия' },
    full: { en: 'Republic of South Ossetia', ru: 'Республика Южная Осетия' },
    aliases: {
      en: ['State of Alania', 'Tskhinvali region', '~South Ossetian', '~South Ossetians'],
      ru: ['Цхинвальский регион', '~югоосетинский', '~югоосетины'],
    },
    definition: {
      en: 'Territory in the Caucasus that broke away from Georgia in the early 1990s; capital Tskhinvali. Recognised by Russia since 2008 and a few others; otherwise regarded as Georgian.',
      ru: 'Территория на Кавказе, отделившаяся от Грузии в начале 1990-х годов; столица — Цхинвал. С 2008 года признана Россией и ещё несколькими странами; остальные считают её частью Грузии.',
    },
    wikipedia: 'South Ossetia',
  },
  {
    id: 'taiwan',
    kind: 'state',
    name: { en: 'Taiwan', ru: 'Тайвань' },
    aliases: {
      en: ['?Republic of China', '?ROC', 'Chinese Taipei', 'Formosa', '~Taiwanese'],
      ru: ['?Китайская Республика', 'Китайский Тайбэй', '~тайваньский', '~тайванцы', '~тайванец'],
    },
    definition: {
      en: 'Self-governed island off China, officially the Republic of China; government in Taipei. Claimed by Beijing; recognised by 12 states (early 2026); main maker of chips.',
      ru: 'Самоуправляемый остров у берегов Китая, официально — Китайская Республика; власти — в Тайбэе. Пекин считает его частью КНР; признан 12 государствами (начало 2026 года).',
    },
    wikidata: 'Q865',
    wikipedia: 'Taiwan',
  },
  {
    id: 'tibet',
    kind: 'place',
    of: 'china',
    name: { en: 'Tibet', ru: 'Тибет' },
    full: { en: 'Tibet Autonomous Region', ru: 'Тибетский автономный район' },
    aliases: {
      en: ['Xizang', '~Tibetan', '~Tibetans'],
      ru: ['Сицзан', '~тибетский', '~тибетцы', '~тибетец'],
    },
    definition: {
      en: 'Himalayan region of China, an autonomous region since 1965; capital Lhasa. The Dalai Lama has lived in exile in India since 1959.',
      ru: 'Регион Китая в Гималаях, автономный район с 1965 года; столица — Лхаса. Далай-лама с 1959 года живёт в изгнании в Индии.',
    },
    wikipedia: 'Tibet',
  },
  {
    id: 'transnistria',
    kind: 'place',
    of: 'moldova',
    name: { en: 'Transnistria', ru: 'Приднестровье' },
    full: { en: 'Pridnestrovian Moldavian Republic', ru: 'Приднестровская Молдавская Республика' },
    aliases: {
      en: [
        'Transdniestria', 'Transdniester', 'Trans-Dniester', 'Transdnistria', 'Pridnestrovie', 'PMR', '~Transnistrian', '~Transnistrians',
        '~Transdniestrian',
      ],
      ru: ['ПМР', 'Транснистрия', '~приднестровский', '~приднестровцы'],
    },
    definition: {
      en: 'Strip of Moldova east of the Dniester that broke away in 1990–1992; main city Tiraspol. Recognised by no UN member; Russian troops are stationed there.',
      ru: 'Часть Молдавии к востоку от Днестра, отделившаяся в 1990–1992 годах; главный город — Тирасполь. Не признана ни одним членом ООН; там находятся российские войска.',
    },
    wikipedia: 'Transnistria',
  },
  {
    id: 'west-bank',
    kind: 'place',
    of: 'palestine',
    name: { en: 'West Bank', ru: 'Западный берег реки Иордан' },
    aliases: {
      en: ['?Judea and Samaria'],
      ru: ['Западный берег', 'Западный берег Иордана', '?Иудея и Самария'],
    },
    definition: {
      en: 'Palestinian territory west of the Jordan, occupied by Israel since 1967; the Palestinian Authority governs parts of it; main city Ramallah.',
      ru: 'Палестинская территория к западу от реки Иордан, с 1967 года оккупированная Израилем; частью управляет Палестинская администрация из Рамаллы.',
    },
    wikipedia: 'West Bank',
  },
  {
    id: 'western-sahara',
    kind: 'place',
    name: { en: 'Western Sahara', ru: 'Западная Сахара' },
    aliases: {
      en: ['Sahrawi Arab Democratic Republic', 'SADR', 'Spanish Sahara', '~Sahrawi', '~Sahrawis', '~Saharawi'],
      ru: ['Сахарская Арабская Демократическая Республика', 'САДР', 'Испанская Сахара', '~западносахарский', '~сахарави'],
    },
    definition: {
      en: 'Territory on the Atlantic, Spanish until 1976; most of it held by Morocco, contested by the Polisario Front. On the UN list of non-self-governing territories.',
      ru: 'Территория у Атлантики, до 1976 года испанская; бо́льшую часть занимает Марокко, её оспаривает фронт Полисарио. В списке несамоуправляющихся территорий ООН.',
    },
    wikidata: 'Q6250',
    wikipedia: 'Western Sahara',
  },
];
