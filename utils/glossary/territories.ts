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
    id: 'abyei',
    kind: 'place',
    name: { en: 'Abyei', ru: 'Абьей' },
    aliases: {
      en: ['Abyei Area'],
    },
    definition: {
      en: 'Oil area on the border of Sudan and South Sudan claimed by both; a UN force (UNISFA) has been there since 2011.',
      ru: 'Нефтяной район на границе Судана и Южного Судана, на который претендуют оба; с 2011 года там силы ООН (ЮНИСФА).',
    },
    wikipedia: 'Abyei',
  },
  {
    id: 'aceh',
    kind: 'place',
    of: 'indonesia',
    name: { en: 'Aceh', ru: 'Ачех' },
    aliases: {
      en: ['~Acehnese'],
      ru: ['~ачехский', '~ачехцы'],
    },
    definition: {
      en: 'Autonomous province of Indonesia on Sumatra under Islamic law; peace accord with its rebels in 2005, after the tsunami of 2004.',
      ru: 'Автономная провинция Индонезии на Суматре с нормами шариата; мирное соглашение с повстанцами — в 2005 году, после цунами 2004 года.',
    },
    wikipedia: 'Aceh',
  },
  {
    id: 'adjara',
    kind: 'place',
    of: 'georgia-country',
    name: { en: 'Adjara', ru: 'Аджария' },
    full: { en: 'Autonomous Republic of Adjara', ru: 'Автономная Республика Аджария' },
    aliases: {
      en: ['Ajaria', 'Adjaria', 'Ajara', '~Adjarian'],
      ru: ['Аджарская Автономная Республика', '~аджарский', '~аджарцы'],
    },
    definition: {
      en: "Autonomous republic of Georgia on the Black Sea, next to Turkey; capital Batumi, a major port. Back under Tbilisi's control since 2004.",
      ru: 'Автономная республика Грузии у Чёрного моря на границе с Турцией; столица — Батуми, крупный порт. С 2004 года вновь под контролем Тбилиси.',
    },
    wikipedia: 'Adjara',
  },
  {
    id: 'akrotiri-and-dhekelia',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Akrotiri and Dhekelia', ru: 'Акротири и Декелия' },
    aliases: {
      en: ['Akrotiri', 'RAF Akrotiri', 'Dhekelia', 'Sovereign Base Areas'],
      ru: ['Акротири'],
    },
    definition: {
      en: 'Two British base areas on Cyprus, under British sovereignty since its independence in 1960.',
      ru: 'Две территории британских баз на Кипре, с его независимости в 1960 году под суверенитетом Великобритании.',
    },
    wikipedia: 'Akrotiri and Dhekelia',
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
    id: 'aland',
    kind: 'place',
    of: 'finland',
    name: { en: 'Åland', ru: 'Аландские острова' },
    aliases: {
      en: ['Åland Islands', 'Aland Islands', 'Aland'],
      ru: ['Аланды', '~аландский'],
    },
    definition: {
      en: 'Swedish-speaking autonomous islands of Finland in the Baltic Sea; demilitarised since 1856 and neutralised since 1921.',
      ru: 'Шведоязычные автономные острова Финляндии в Балтийском море; с 1856 года демилитаризованы, с 1921 года нейтральны.',
    },
    wikidata: 'Q5689',
    wikipedia: 'Åland',
  },
  {
    id: 'ambazonia',
    kind: 'place',
    of: 'cameroon',
    name: { en: 'Ambazonia', ru: 'Амбазония' },
    aliases: {
      en: ['Southern Cameroons', '~Ambazonian'],
      ru: ['~амбазонский'],
    },
    definition: {
      en: 'Name that separatists use since 2017 for the two anglophone regions of Cameroon, as a state of their own; recognised by no UN member.',
      ru: 'Название, которым с 2017 года сепаратисты обозначают два англоязычных региона Камеруна как своё государство; не признано ни одним членом ООН.',
    },
    wikipedia: 'Ambazonia',
  },
  {
    id: 'american-samoa',
    kind: 'place',
    of: 'united-states',
    name: { en: 'American Samoa', ru: 'Американское Самоа' },
    aliases: {
      en: ['~American Samoan', '~American Samoans'],
    },
    definition: {
      en: 'Territory of the United States in Polynesia since 1900; capital Pago Pago.',
      ru: 'Территория США в Полинезии с 1900 года; столица — Паго-Паго.',
    },
    wikidata: 'Q16641',
    wikipedia: 'American Samoa',
  },
  {
    id: 'amhara',
    kind: 'place',
    of: 'ethiopia',
    name: { en: 'Amhara Region', ru: 'Амхара' },
    aliases: {
      en: ['?Amhara', '~Amharas'],
      ru: ['~амхарский', '~амхарцы'],
    },
    definition: {
      en: 'Regional state of northern Ethiopia, home of the Amhara; its Fano militias have fought the government since 2023.',
      ru: 'Штат на севере Эфиопии, где живут амхара; с 2023 года ополчение фано воюет с правительством.',
    },
    wikipedia: 'Amhara Region',
  },
  {
    id: 'aruba',
    kind: 'place',
    of: 'netherlands',
    name: { en: 'Aruba', ru: 'Аруба' },
    aliases: {
      en: ['~Aruban', '~Arubans'],
      ru: ['~арубанский'],
    },
    definition: {
      en: 'Island in the Caribbean off Venezuela, a self-governing country of the Kingdom of the Netherlands; capital Oranjestad.',
      ru: 'Остров в Карибском море у берегов Венесуэлы, самоуправляемая страна Королевства Нидерландов; столица — Ораньестад.',
    },
    wikidata: 'Q21203',
    wikipedia: 'Aruba',
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
    id: 'austria-hungary',
    kind: 'place',
    name: { en: 'Austria-Hungary', ru: 'Австро-Венгрия' },
    aliases: {
      en: [
        'Austro-Hungarian Empire', 'Austria–Hungary', 'Habsburg Empire', 'Habsburg Monarchy', 'Dual Monarchy', '~Austro-Hungarian',
        '~Habsburg', '~Habsburgs',
      ],
      ru: ['Австро-Венгерская империя', 'империя Габсбургов', 'монархия Габсбургов', '~австро-венгерский', '~габсбургский', '~Габсбурги'],
    },
    definition: {
      en: 'Former state of the Habsburg dynasty in Central Europe, 1867–1918; capitals Vienna and Budapest. Broke up after the First World War.',
      ru: 'Бывшее государство династии Габсбургов в Центральной Европе, 1867–1918; столицы — Вена и Будапешт. Распалось после Первой мировой войны.',
    },
    wikidata: 'Q28513',
    wikipedia: 'Austria-Hungary',
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
    id: 'azawad',
    kind: 'place',
    of: 'mali',
    name: { en: 'Azawad', ru: 'Азавад' },
    aliases: {
      ru: ['~азавадский'],
    },
    definition: {
      en: 'Name of northern Mali as the state that Tuareg rebels proclaimed in April 2012; recognised by no UN member.',
      ru: 'Название севера Мали как государства, которое в апреле 2012 года провозгласили туарегские повстанцы; не признано ни одним членом ООН.',
    },
    wikipedia: 'Azawad',
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
    id: 'bangsamoro',
    kind: 'place',
    of: 'philippines',
    name: { en: 'Bangsamoro', ru: 'Бангсаморо' },
    full: { en: 'Bangsamoro Autonomous Region in Muslim Mindanao', ru: 'Автономный регион Бангсаморо в Мусульманском Минданао' },
    aliases: {
      en: ['BARMM', 'Muslim Mindanao', '~Moro'],
    },
    definition: {
      en: 'Muslim autonomous region in the south of the Philippines since 2019, the result of a peace deal with the Moro Islamic Liberation Front in 2014.',
      ru: 'Мусульманский автономный регион на юге Филиппин с 2019 года — итог мирного соглашения 2014 года с Исламским освободительным фронтом моро.',
    },
    wikipedia: 'Bangsamoro',
  },
  {
    id: 'bashkortostan',
    kind: 'place',
    of: 'russia',
    name: { en: 'Bashkortostan', ru: 'Башкортостан' },
    full: { en: 'Republic of Bashkortostan', ru: 'Республика Башкортостан' },
    aliases: {
      en: ['Bashkiria', '~Bashkir', '~Bashkirs'],
      ru: ['Башкирия', '~башкирский', '~башкортостанский', '~башкиры'],
    },
    definition: {
      en: 'Republic of Russia between the Volga and the Urals with oil and chemical industry; capital Ufa. Protests in Baymak in January 2024.',
      ru: 'Республика в составе России между Волгой и Уралом с нефтяной и химической промышленностью; столица — Уфа. В январе 2024 года — протесты в Баймаке.',
    },
    wikipedia: 'Bashkortostan',
  },
  {
    id: 'basque-country',
    kind: 'place',
    of: 'spain',
    name: { en: 'Basque Country', ru: 'Страна Басков' },
    aliases: {
      en: ['~Basque', '~Basques'],
      ru: ['~баскский', '~баски'],
    },
    definition: {
      en: 'Autonomous community of northern Spain; capital Vitoria-Gasteiz. The armed group ETA fought for its independence until 2011 and dissolved in 2018.',
      ru: 'Автономное сообщество на севере Испании; столица — Витория. За независимость до 2011 года воевала группировка ЭТА, распущенная в 2018 году.',
    },
    wikipedia: 'Basque Country (autonomous community)',
  },
  {
    id: 'bermuda',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Bermuda', ru: 'Бермуды' },
    aliases: {
      en: ['Bermudas', '~Bermudian', '~Bermudians'],
      ru: ['Бермудские острова', '~бермудский'],
    },
    definition: {
      en: 'British overseas territory in the North Atlantic; capital Hamilton. Centre of insurance and offshore finance.',
      ru: 'Заморская территория Великобритании в Северной Атлантике; столица — Гамильтон. Центр страхования и офшорных финансов.',
    },
    wikidata: 'Q23635',
    wikipedia: 'Bermuda',
  },
  {
    id: 'biafra',
    kind: 'place',
    of: 'nigeria',
    name: { en: 'Biafra', ru: 'Биафра' },
    full: { en: 'Republic of Biafra', ru: 'Республика Биафра' },
    aliases: {
      en: ['~Biafran', '~Biafrans'],
      ru: ['~биафрский'],
    },
    definition: {
      en: 'Breakaway state of southeast Nigeria in 1967–1970, ended by a civil war; some in the Igbo area still call for it.',
      ru: 'Отколовшееся государство на юго-востоке Нигерии в 1967–1970 годах, покончила с ним гражданская война; часть игбо и ныне выступает за него.',
    },
    wikipedia: 'Biafra',
  },
  {
    id: 'bougainville',
    kind: 'place',
    of: 'papua-new-guinea',
    name: { en: 'Bougainville', ru: 'Бугенвиль' },
    full: { en: 'Autonomous Region of Bougainville', ru: 'Автономный регион Бугенвиль' },
    aliases: {
      en: ['~Bougainvillean', '~Bougainvilleans'],
      ru: ['~бугенвильский'],
    },
    definition: {
      en: 'Autonomous island region of Papua New Guinea; 98% voted for independence in a non-binding referendum in 2019, after a civil war in 1988–1998.',
      ru: 'Автономный островной регион Папуа — Новой Гвинеи; в 2019 году на необязывающем референдуме 98% высказались за независимость; в 1988–1998 годах — гражданская война.',
    },
    wikipedia: 'Autonomous Region of Bougainville',
  },
  {
    id: 'british-empire',
    kind: 'place',
    name: { en: 'British Empire', ru: 'Британская империя' },
    definition: {
      en: "Former colonies and dominions of Britain, about a quarter of the world's land around 1920; most became independent after 1945.",
      ru: 'Бывшие колонии и доминионы Великобритании, около 1920 года — примерно четверть суши; большинство стали независимыми после 1945 года.',
    },
    wikidata: 'Q8680',
    wikipedia: 'British Empire',
  },
  {
    id: 'british-raj',
    kind: 'place',
    name: { en: 'British Raj', ru: 'Британская Индия' },
    aliases: {
      en: ['British India'],
      ru: ['Британский Радж', '~британо-индийский'],
    },
    definition: {
      en: 'British rule over the Indian subcontinent, 1858–1947; divided into India and Pakistan at independence.',
      ru: 'Британское владычество над Индией, 1858–1947; при обретении независимости разделена на Индию и Пакистан.',
    },
    wikipedia: 'British Raj',
  },
  {
    id: 'british-virgin-islands',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'British Virgin Islands', ru: 'Британские Виргинские острова' },
    aliases: {
      en: ['BVI', 'B.V.I.'],
      ru: ['БВО'],
    },
    definition: {
      en: 'British overseas territory in the Caribbean; capital Road Town. Seat of many offshore companies.',
      ru: 'Заморская территория Великобритании в Карибском море; столица — Род-Таун. Место регистрации множества офшорных компаний.',
    },
    wikidata: 'Q25305',
    wikipedia: 'British Virgin Islands',
  },
  {
    id: 'buryatia',
    kind: 'place',
    of: 'russia',
    name: { en: 'Buryatia', ru: 'Бурятия' },
    full: { en: 'Republic of Buryatia', ru: 'Республика Бурятия' },
    aliases: {
      en: ['~Buryat', '~Buryats'],
      ru: ['~бурятский', '~буряты'],
    },
    definition: {
      en: 'Republic of Russia at Lake Baikal on the border with Mongolia; capital Ulan-Ude.',
      ru: 'Республика в составе России у озера Байкал на границе с Монголией; столица — Улан-Удэ.',
    },
    wikipedia: 'Buryatia',
  },
  {
    id: 'byzantine-empire',
    kind: 'place',
    name: { en: 'Byzantine Empire', ru: 'Византийская империя' },
    aliases: {
      en: ['Byzantium', 'Eastern Roman Empire', '~Byzantine', '~Byzantines'],
      ru: ['Византия', 'Восточная Римская империя', '~византийский', '~византийцы'],
    },
    definition: {
      en: 'Eastern continuation of the Roman Empire, Greek and Orthodox, until the Ottomans took its capital Constantinople in 1453.',
      ru: 'Восточное продолжение Римской империи, греческое и православное, до взятия османами её столицы Константинополя в 1453 году.',
    },
    wikidata: 'Q12544',
    wikipedia: 'Byzantine Empire',
  },
  {
    id: 'cabinda',
    kind: 'place',
    of: 'angola',
    name: { en: 'Cabinda', ru: 'Кабинда' },
    aliases: {
      en: ['~Cabindan'],
      ru: ['~кабиндский'],
    },
    definition: {
      en: 'Oil-rich exclave of Angola on the Atlantic, with a separatist movement since the 1960s.',
      ru: 'Богатый нефтью эксклав Анголы у Атлантики; с 1960-х годов там действуют сепаратисты.',
    },
    wikipedia: 'Cabinda Province',
  },
  {
    id: 'catalonia',
    kind: 'place',
    of: 'spain',
    name: { en: 'Catalonia', ru: 'Каталония' },
    aliases: {
      en: ['Catalunya', '~Catalan', '~Catalans', '~Catalonian'],
      ru: ['~каталонский', '~каталонцы'],
    },
    definition: {
      en: "Autonomous community of Spain; capital Barcelona. Its vote for independence in October 2017 was ruled unlawful by Spain's constitutional court.",
      ru: 'Автономное сообщество Испании; столица — Барселона. Референдум о независимости в октябре 2017 года Конституционный суд Испании признал незаконным.',
    },
    wikipedia: 'Catalonia',
  },
  {
    id: 'cayman-islands',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Cayman Islands', ru: 'Каймановы острова' },
    aliases: {
      en: ['Caymans', '?Cayman'],
      ru: ['Кайманы'],
    },
    definition: {
      en: 'British overseas territory in the Caribbean; capital George Town. Seat of many investment funds and offshore companies.',
      ru: 'Заморская территория Великобритании в Карибском море; столица — Джорджтаун. Место регистрации множества фондов и офшорных компаний.',
    },
    wikidata: 'Q5785',
    wikipedia: 'Cayman Islands',
  },
  {
    id: 'ceuta',
    kind: 'place',
    of: 'spain',
    name: { en: 'Ceuta', ru: 'Сеута' },
    aliases: {
      en: ['Ceuta and Melilla'],
      ru: ['Сеута и Мелилья'],
    },
    definition: {
      en: 'City of Spain on the coast of Morocco, which claims it; with Melilla a land border of the EU in Africa.',
      ru: 'Город Испании на побережье Марокко, которое на него претендует; вместе с Мелильей — сухопутная граница ЕС в Африке.',
    },
    wikipedia: 'Ceuta',
  },
  {
    id: 'chagos-archipelago',
    kind: 'place',
    name: { en: 'Chagos Archipelago', ru: 'Чагос' },
    full: { en: 'British Indian Ocean Territory', ru: 'Британская территория в Индийском океане' },
    aliases: {
      en: ['Chagos Islands', 'Chagos', 'BIOT', '~Chagossian', '~Chagossians'],
      ru: ['архипелаг Чагос', 'острова Чагос'],
    },
    definition: {
      en: 'Islands in the Indian Ocean under British rule; a treaty signed in May 2025 (not in force by early 2026) would pass them to Mauritius and lease back Diego Garcia.',
      ru: 'Острова в Индийском океане под управлением Великобритании; договор мая 2025 года (на начало 2026 года не в силе) передаёт их Маврикию с арендой Диего-Гарсии.',
    },
    wikipedia: 'Chagos Archipelago',
  },
  {
    id: 'chechnya',
    kind: 'place',
    of: 'russia',
    name: { en: 'Chechnya', ru: 'Чечня' },
    full: { en: 'Chechen Republic', ru: 'Чеченская Республика' },
    aliases: {
      en: ['Chechen Republic of Ichkeria', 'Ichkeria', '~Chechen', '~Chechens'],
      ru: ['Ичкерия', 'Чеченская Республика Ичкерия', '~чеченский', '~чеченцы', '~чеченец'],
    },
    definition: {
      en: 'Republic of Russia in the North Caucasus; capital Grozny. Two wars over its independence in 1994–1996 and 1999–2009; led by Ramzan Kadyrov since 2007.',
      ru: 'Республика в составе России на Северном Кавказе; столица — Грозный. Войны 1994–1996 и 1999–2009 годов; с 2007 года во главе Рамзан Кадыров.',
    },
    wikipedia: 'Chechnya',
  },
  {
    id: 'cook-islands',
    kind: 'place',
    of: 'new-zealand',
    name: { en: 'Cook Islands', ru: 'Острова Кука' },
    aliases: {
      en: ['~Cook Islander', '~Cook Islanders'],
    },
    definition: {
      en: 'Self-governing islands in Polynesia in free association with New Zealand; capital Avarua. In the Pacific Islands Forum; signed a partnership with China in February 2025.',
      ru: 'Самоуправляемые острова в Полинезии в свободной ассоциации с Новой Зеландией; столица — Аваруа. В феврале 2025 года заключили партнёрство с Китаем.',
    },
    wikidata: 'Q26988',
    wikipedia: 'Cook Islands',
  },
  {
    id: 'corsica',
    kind: 'place',
    of: 'france',
    name: { en: 'Corsica', ru: 'Корсика' },
    aliases: {
      en: ['~Corsican', '~Corsicans'],
      ru: ['~корсиканский', '~корсиканцы'],
    },
    definition: {
      en: 'Island region of France in the Mediterranean with a nationalist movement; capital Ajaccio.',
      ru: 'Островной регион Франции в Средиземном море с движением за автономию; столица — Аяччо.',
    },
    wikipedia: 'Corsica',
  },
  {
    id: 'crimean-khanate',
    kind: 'place',
    name: { en: 'Crimean Khanate', ru: 'Крымское ханство' },
    definition: {
      en: 'Former state of the Crimean Tatars, from the 15th century to 1783, when Russia annexed it; mostly under Ottoman suzerainty.',
      ru: 'Бывшее государство крымских татар, с XV века до 1783 года, когда его присоединила Россия; большую часть времени — вассал Османской империи.',
    },
    wikipedia: 'Crimean Khanate',
  },
  {
    id: 'curacao',
    kind: 'place',
    of: 'netherlands',
    name: { en: 'Curaçao', ru: 'Кюрасао' },
    aliases: {
      en: ['Curacao', '~Curaçaoan'],
    },
    definition: {
      en: 'Island in the Caribbean off Venezuela, a self-governing country of the Kingdom of the Netherlands; capital Willemstad.',
      ru: 'Остров в Карибском море у берегов Венесуэлы, самоуправляемая страна Королевства Нидерландов; столица — Виллемстад.',
    },
    wikidata: 'Q25279',
    wikipedia: 'Curaçao',
  },
  {
    id: 'czechoslovakia',
    kind: 'place',
    name: { en: 'Czechoslovakia', ru: 'Чехословакия' },
    aliases: {
      en: ['Czechoslovak Republic', 'Czecho-Slovakia', '~Czechoslovak', '~Czechoslovaks', '~Czechoslovakian'],
      ru: ['ЧССР', 'Чехословацкая Социалистическая Республика', '~чехословацкий'],
    },
    definition: {
      en: 'Former state in Central Europe, 1918–1992, communist from 1948; capital Prague. Invaded by the Warsaw Pact in 1968; divided into Czechia and Slovakia.',
      ru: 'Бывшее государство в Центральной Европе, 1918–1992, с 1948 года социалистическое; столица — Прага. В 1968 году введены войска Варшавского договора; разделилось на Чехию и Словакию.',
    },
    wikidata: 'Q33946',
    wikipedia: 'Czechoslovakia',
  },
  {
    id: 'dagestan',
    kind: 'place',
    of: 'russia',
    name: { en: 'Dagestan', ru: 'Дагестан' },
    full: { en: 'Republic of Dagestan', ru: 'Республика Дагестан' },
    aliases: {
      en: ['~Dagestani', '~Dagestanis'],
      ru: ['~дагестанский', '~дагестанцы'],
    },
    definition: {
      en: 'Republic of Russia in the North Caucasus on the Caspian Sea, home of dozens of peoples; capital Makhachkala.',
      ru: 'Республика в составе России на Северном Кавказе у Каспийского моря, где живут десятки народов; столица — Махачкала.',
    },
    wikipedia: 'Dagestan',
  },
  {
    id: 'diego-garcia',
    kind: 'place',
    name: { en: 'Diego Garcia', ru: 'Диего-Гарсия' },
    definition: {
      en: 'Largest atoll of the Chagos Archipelago, with a joint British and American military base for bombers and ships.',
      ru: 'Крупнейший атолл архипелага Чагос с совместной военной базой Великобритании и США для бомбардировщиков и кораблей.',
    },
    wikipedia: 'Diego Garcia',
  },
  {
    id: 'east-germany',
    kind: 'place',
    name: { en: 'East Germany', ru: 'Восточная Германия' },
    full: { en: 'German Democratic Republic', ru: 'Германская Демократическая Республика' },
    aliases: {
      en: ['GDR', '~East German', '~East Germans'],
      ru: ['ГДР', '~восточногерманский'],
    },
    definition: {
      en: 'Former communist state in the Soviet zone of Germany, 1949–1990; government in East Berlin. In the Warsaw Pact; joined the Federal Republic in 1990.',
      ru: 'Бывшее социалистическое государство в советской зоне Германии, 1949–1990; власти — в Восточном Берлине. Член Варшавского договора; вошло в состав ФРГ в 1990 году.',
    },
    wikidata: 'Q16957',
    wikipedia: 'East Germany',
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
    id: 'empire-of-japan',
    kind: 'place',
    name: { en: 'Empire of Japan', ru: 'Японская империя' },
    aliases: {
      en: ['Imperial Japan', 'Japanese Empire'],
      ru: ['императорская Япония', 'милитаристская Япония'],
    },
    definition: {
      en: 'Japan from 1868 to 1945–1947, which ruled Taiwan, Korea and Manchuria and was defeated in the Second World War.',
      ru: 'Япония с 1868 до 1945–1947 годов; владела Тайванем, Кореей и Маньчжурией, потерпела поражение во Второй мировой войне.',
    },
    wikipedia: 'Empire of Japan',
  },
  {
    id: 'england',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'England', ru: 'Англия' },
    aliases: {
      en: ['~English', '~Englishman'],
      ru: ['~английский', '~англичане', '~англичанин'],
    },
    definition: {
      en: 'Largest country of the United Kingdom; capital London. In older or loose use, the whole of Britain.',
      ru: 'Крупнейшая страна в составе Великобритании; столица — Лондон. Прежде и в обиходе так называли всю Великобританию.',
    },
    wikipedia: 'England',
  },
  {
    id: 'essequibo',
    kind: 'place',
    of: 'guyana',
    name: { en: 'Essequibo', ru: 'Эссекибо' },
    full: { en: 'Guayana Esequiba', ru: 'Гайана-Эссекиба' },
    aliases: {
      en: ['Esequibo', 'Essequibo region'],
      ru: ['область Эссекибо'],
    },
    definition: {
      en: 'Western two thirds of Guyana, claimed by Venezuela; oil lies off its coast. The case is before the International Court of Justice.',
      ru: 'Западные две трети Гайаны, на которые претендует Венесуэла; у берегов есть нефть. Дело рассматривает Международный суд ООН.',
    },
    wikipedia: 'Guayana Esequiba',
  },
  {
    id: 'falkland-islands',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Falkland Islands', ru: 'Фолклендские острова' },
    aliases: {
      en: ['Falklands', 'Malvinas', 'Islas Malvinas', 'Falkland Islands (Malvinas)', '~Falkland Islander', '~Falkland Islanders'],
      ru: ['Фолкленды', 'Мальвинские острова', 'Мальвины', '~фолклендский'],
    },
    definition: {
      en: 'British overseas territory in the South Atlantic; capital Stanley. Claimed by Argentina as the Malvinas; the two fought a war over it in 1982.',
      ru: 'Заморская территория Великобритании в Южной Атлантике; столица — Стэнли. Аргентина считает её своей (Мальвинские острова); война за неё — в 1982 году.',
    },
    wikidata: 'Q9648',
    wikipedia: 'Falkland Islands',
  },
  {
    id: 'faroe-islands',
    kind: 'place',
    of: 'denmark',
    name: { en: 'Faroe Islands', ru: 'Фарерские острова' },
    aliases: {
      en: ['Faroes', 'Faeroe Islands', '~Faroese'],
      ru: ['Фареры', '~фарерский', '~фарерцы'],
    },
    definition: {
      en: 'Islands in the North Atlantic, a self-governing part of the Kingdom of Denmark outside the EU; capital Tórshavn.',
      ru: 'Острова в Северной Атлантике, самоуправляемая часть Королевства Дания вне ЕС; столица — Торсхавн.',
    },
    wikidata: 'Q4628',
    wikipedia: 'Faroe Islands',
  },
  {
    id: 'federation-of-bosnia-and-herzegovina',
    kind: 'place',
    of: 'bosnia-and-herzegovina',
    name: { en: 'Federation of Bosnia and Herzegovina', ru: 'Федерация Боснии и Герцеговины' },
    aliases: {
      en: ['Bosniak-Croat Federation', 'Muslim-Croat Federation'],
      ru: ['Федерация БиГ'],
    },
    definition: {
      en: 'One of the two entities of Bosnia and Herzegovina, mainly Bosniak and Croat, divided into ten cantons.',
      ru: 'Одно из двух образований Боснии и Герцеговины, в основном бошняцко-хорватское; делится на десять кантонов.',
    },
    wikipedia: 'Federation of Bosnia and Herzegovina',
  },
  {
    id: 'flanders',
    kind: 'place',
    of: 'belgium',
    name: { en: 'Flanders', ru: 'Фландрия' },
    aliases: {
      en: ['~Flemish', '~Fleming'],
      ru: ['~фламандский', '~фламандцы'],
    },
    definition: {
      en: 'Dutch-speaking region in the north of Belgium, with its own parliament and government.',
      ru: 'Нидерландоязычный регион на севере Бельгии со своими парламентом и правительством.',
    },
    wikipedia: 'Flanders',
  },
  {
    id: 'french-guiana',
    kind: 'place',
    of: 'france',
    name: { en: 'French Guiana', ru: 'Французская Гвиана' },
    aliases: {
      en: ['Guyane'],
    },
    definition: {
      en: "Overseas department of France in South America, within the EU; capital Cayenne. Site of Europe's spaceport at Kourou.",
      ru: 'Заморский департамент Франции в Южной Америке, часть ЕС; столица — Кайенна. Здесь космодром Куру.',
    },
    wikidata: 'Q3769',
    wikipedia: 'French Guiana',
  },
  {
    id: 'french-indochina',
    kind: 'place',
    name: { en: 'French Indochina', ru: 'Французский Индокитай' },
    aliases: {
      en: ['Indochina', '~Indochinese'],
      ru: ['Индокитай', '~индокитайский'],
    },
    definition: {
      en: 'Former French possessions in Southeast Asia, 1887–1954: what is now Vietnam, Laos and Cambodia; also the region as such.',
      ru: 'Бывшие владения Франции в Юго-Восточной Азии, 1887–1954: нынешние Вьетнам, Лаос и Камбоджа; также название самого региона.',
    },
    wikipedia: 'French Indochina',
  },
  {
    id: 'french-polynesia',
    kind: 'place',
    of: 'france',
    name: { en: 'French Polynesia', ru: 'Французская Полинезия' },
    aliases: {
      en: ['Tahiti', '~French Polynesian', '~French Polynesians'],
      ru: ['Таити', '~таитянский'],
    },
    definition: {
      en: "Self-governing French territory in the South Pacific; capital Papeete on Tahiti. Site of France's nuclear tests in 1966–1996.",
      ru: 'Самоуправляемая территория Франции в южной части Тихого океана; столица — Папеэте на Таити. Место ядерных испытаний Франции в 1966–1996 годах.',
    },
    wikidata: 'Q30971',
    wikipedia: 'French Polynesia',
  },
  {
    id: 'gagauzia',
    kind: 'place',
    of: 'moldova',
    name: { en: 'Gagauzia', ru: 'Гагаузия' },
    aliases: {
      en: ['Gagauz Yeri', '~Gagauz', '~Gagauzian'],
      ru: ['АТО Гагаузия', '~гагаузский', '~гагаузы'],
    },
    definition: {
      en: 'Autonomous region in southern Moldova of the Turkic, Orthodox Gagauz; main city Comrat.',
      ru: 'Автономия на юге Молдавии, населённая тюркоязычными православными гагаузами; главный город — Комрат.',
    },
    wikipedia: 'Gagauzia',
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
    id: 'german-empire',
    kind: 'place',
    name: { en: 'German Empire', ru: 'Германская империя' },
    aliases: {
      en: ['Imperial Germany', 'Wilhelmine Germany', 'Second Reich'],
      ru: ['кайзеровская Германия'],
    },
    definition: {
      en: 'German state under emperors of the house of Hohenzollern, 1871–1918; capital Berlin. Defeated in the First World War.',
      ru: 'Германское государство под властью императоров из дома Гогенцоллернов, 1871–1918; столица — Берлин. Потерпело поражение в Первой мировой войне.',
    },
    wikipedia: 'German Empire',
  },
  {
    id: 'gibraltar',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Gibraltar', ru: 'Гибралтар' },
    aliases: {
      en: ['Rock of Gibraltar', '~Gibraltarian', '~Gibraltarians'],
      ru: ['~гибралтарский'],
    },
    definition: {
      en: 'British overseas territory with a naval base at the mouth of the Mediterranean, claimed by Spain; an EU–UK deal on its border was reached in June 2025.',
      ru: 'Заморская территория Великобритании с военно-морской базой у входа в Средиземное море; на неё претендует Испания. В июне 2025 года согласован режим границы с ЕС.',
    },
    wikidata: 'Q1410',
    wikipedia: 'Gibraltar',
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
    id: 'golden-horde',
    kind: 'place',
    name: { en: 'Golden Horde', ru: 'Золотая Орда' },
    aliases: {
      en: ['Ulus of Jochi'],
      ru: ['Улус Джучи', '~золотоордынский'],
    },
    definition: {
      en: 'Former western part of the Mongol Empire, from the 13th to the 15th century, from Eastern Europe to Central Asia; Russian principalities paid it tribute.',
      ru: 'Бывшая западная часть Монгольской империи, XIII–XV века, от Восточной Европы до Средней Азии; русские княжества платили ей дань.',
    },
    wikipedia: 'Golden Horde',
  },
  {
    id: 'greenland',
    kind: 'place',
    of: 'denmark',
    name: { en: 'Greenland', ru: 'Гренландия' },
    aliases: {
      en: ['Kalaallit Nunaat', '~Greenlandic', '~Greenlander', '~Greenlanders'],
      ru: ['~гренландский', '~гренландцы'],
    },
    definition: {
      en: 'Largest island of the world, a self-governing part of the Kingdom of Denmark; capital Nuuk. Outside the EU since 1985; site of the US Pituffik Space Base.',
      ru: 'Крупнейший остров мира, самоуправляемая часть Королевства Дания; столица — Нуук. Вне ЕС с 1985 года; там находится космическая база США Питуффик.',
    },
    wikidata: 'Q223',
    wikipedia: 'Greenland',
  },
  {
    id: 'guam-place',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Territory of Guam', ru: 'остров Гуам' },
    aliases: {
      en: ['?Guam', '~Guamanian', '~Guamanians', '~Chamorro'],
      ru: ['?Гуам'],
    },
    definition: {
      en: 'Territory of the United States in the western Pacific since 1898; site of Andersen Air Force Base and a naval base.',
      ru: 'Территория США в западной части Тихого океана с 1898 года; там находятся авиабаза Андерсен и военно-морская база.',
    },
    wikidata: 'Q16635',
    wikipedia: 'Guam',
  },
  {
    id: 'holy-roman-empire',
    kind: 'place',
    name: { en: 'Holy Roman Empire', ru: 'Священная Римская империя' },
    definition: {
      en: 'Former union of German and other lands in Central Europe under an elected emperor, from the Middle Ages to 1806.',
      ru: 'Бывшее объединение германских и других земель Центральной Европы под властью выборного императора, от Средних веков до 1806 года.',
    },
    wikipedia: 'Holy Roman Empire',
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
    id: 'ingushetia',
    kind: 'place',
    of: 'russia',
    name: { en: 'Ingushetia', ru: 'Ингушетия' },
    full: { en: 'Republic of Ingushetia', ru: 'Республика Ингушетия' },
    aliases: {
      en: ['~Ingush'],
      ru: ['~ингушский', '~ингуши'],
    },
    definition: {
      en: 'Republic of Russia in the North Caucasus, next to Chechnya; capital Magas. Protests in 2018–2019 over a border deal with Chechnya.',
      ru: 'Республика в составе России на Северном Кавказе рядом с Чечнёй; столица — Магас. В 2018–2019 годах — протесты из-за соглашения о границе с Чечнёй.',
    },
    wikipedia: 'Ingushetia',
  },
  {
    id: 'iraqi-kurdistan',
    kind: 'place',
    of: 'iraq',
    name: { en: 'Iraqi Kurdistan', ru: 'Иракский Курдистан' },
    full: { en: 'Kurdistan Region of Iraq', ru: 'Курдский автономный район Ирака' },
    aliases: {
      en: ['?Kurdistan', 'Kurdistan Region', 'KRG', 'Kurdistan Regional Government', 'KRI', '~Iraqi Kurd', '~Iraqi Kurds'],
      ru: ['?Курдистан', 'Курдистанский регион Ирака', 'Региональное правительство Курдистана', 'Южный Курдистан'],
    },
    definition: {
      en: 'Autonomous region in northern Iraq with a government and parliament in Erbil; its vote for independence in 2017 was rejected by Baghdad.',
      ru: 'Автономный регион на севере Ирака с правительством и парламентом в Эрбиле; референдум о независимости в 2017 году Багдад не признал.',
    },
    wikipedia: 'Kurdistan Region',
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
    id: 'kabardino-balkaria',
    kind: 'place',
    of: 'russia',
    name: { en: 'Kabardino-Balkaria', ru: 'Кабардино-Балкария' },
    full: { en: 'Kabardino-Balkarian Republic', ru: 'Кабардино-Балкарская Республика' },
    aliases: {
      ru: ['КБР', '~кабардино-балкарский'],
    },
    definition: {
      en: 'Republic of Russia in the North Caucasus at Mount Elbrus; capital Nalchik.',
      ru: 'Республика в составе России на Северном Кавказе у Эльбруса; столица — Нальчик.',
    },
    wikipedia: 'Kabardino-Balkaria',
  },
  {
    id: 'kaliningrad',
    kind: 'place',
    of: 'russia',
    name: { en: 'Kaliningrad', ru: 'Калининград' },
    full: { en: 'Kaliningrad Oblast', ru: 'Калининградская область' },
    aliases: {
      en: ['Kaliningrad Region', 'Königsberg', 'Konigsberg'],
      ru: ['Кёнигсберг', '~калининградский', '~калининградцы'],
    },
    definition: {
      en: 'City and exclave of Russia on the Baltic between Poland and Lithuania; base of the Baltic Fleet. German (Königsberg) until 1945.',
      ru: 'Город и эксклав России на Балтике между Польшей и Литвой; база Балтийского флота. До 1945 года — немецкий Кёнигсберг.',
    },
    wikipedia: 'Kaliningrad',
  },
  {
    id: 'kalmykia',
    kind: 'place',
    of: 'russia',
    name: { en: 'Kalmykia', ru: 'Калмыкия' },
    full: { en: 'Republic of Kalmykia', ru: 'Республика Калмыкия' },
    aliases: {
      en: ['~Kalmyk', '~Kalmyks'],
      ru: ['~калмыцкий', '~калмыки'],
    },
    definition: {
      en: 'Republic of Russia northwest of the Caspian Sea, traditionally Buddhist; capital Elista.',
      ru: 'Республика в составе России к северо-западу от Каспийского моря, традиционно буддийская; столица — Элиста.',
    },
    wikipedia: 'Kalmykia',
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
    id: 'kazakh-khanate',
    kind: 'place',
    name: { en: 'Kazakh Khanate', ru: 'Казахское ханство' },
    definition: {
      en: 'Former state of the Kazakh nomads, from about 1465 to the nineteenth century, when Russia took over its lands.',
      ru: 'Бывшее государство кочевников-казахов, примерно с 1465 года до XIX века, когда его земли вошли в состав России.',
    },
    wikipedia: 'Kazakh Khanate',
  },
  {
    id: 'kazakh-ssr',
    kind: 'place',
    name: { en: 'Kazakh SSR', ru: 'Казахская ССР' },
    full: { en: 'Kazakh Soviet Socialist Republic', ru: 'Казахская Советская Социалистическая Республика' },
    aliases: {
      en: ['Soviet Kazakhstan'],
      ru: ['КазССР', 'Советский Казахстан'],
    },
    definition: {
      en: 'Kazakhstan as a republic of the Soviet Union, 1936–1991; capital Alma-Ata (now Almaty).',
      ru: 'Казахстан как республика в составе СССР, 1936–1991; столица — Алма-Ата (ныне Алматы).',
    },
    wikipedia: 'Kazakh Soviet Socialist Republic',
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
    id: 'kievan-rus',
    kind: 'place',
    name: { en: 'Kyivan Rus', ru: 'Киевская Русь' },
    aliases: {
      en: ['Kievan Rus', "Kyivan Rus'", "Kievan Rus'", 'Kyiv Rus'],
      ru: ['Древняя Русь', 'Древнерусское государство', '~древнерусский'],
    },
    definition: {
      en: 'Medieval state around Kyiv, from the 9th to the 13th century; Belarus, Russia and Ukraine all trace their origins to it.',
      ru: 'Средневековое государство с центром в Киеве, IX–XIII века; к нему возводят своё начало Белоруссия, Россия и Украина.',
    },
    wikipedia: "Kievan Rus'",
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
    id: 'manchukuo',
    kind: 'place',
    name: { en: 'Manchukuo', ru: 'Маньчжоу-го' },
    aliases: {
      en: ['?Manchuria', 'Manchoukuo', '~Manchurian'],
      ru: ['?Маньчжурия', 'Маньчжоу-Го'],
    },
    definition: {
      en: 'State that Japan set up in Manchuria (northeast China) and controlled, 1932–1945; recognised by few others.',
      ru: 'Государство, созданное Японией в Маньчжурии (северо-восток Китая) и подконтрольное ей, 1932–1945; признано немногими.',
    },
    wikipedia: 'Manchukuo',
  },
  {
    id: 'mandatory-palestine',
    kind: 'place',
    name: { en: 'Mandatory Palestine', ru: 'Подмандатная Палестина' },
    aliases: {
      en: ['British Mandate for Palestine', 'British Mandate of Palestine', 'Mandate Palestine', 'Palestine Mandate'],
      ru: ['подмандатная Палестина', 'британский мандат в Палестине'],
    },
    definition: {
      en: 'Palestine under British rule by mandate of the League of Nations, 1920–1948.',
      ru: 'Палестина под управлением Великобритании по мандату Лиги Наций, 1920–1948.',
    },
    wikipedia: 'Mandatory Palestine',
  },
  {
    id: 'mayotte',
    kind: 'place',
    of: 'france',
    name: { en: 'Mayotte', ru: 'Майотта' },
    aliases: {
      en: ['~Mahoran'],
    },
    definition: {
      en: 'Overseas department of France in the Mozambique Channel, within the EU; claimed by the Comoros.',
      ru: 'Заморский департамент Франции в Мозамбикском проливе, часть ЕС; на него претендуют Коморы.',
    },
    wikidata: 'Q17063',
    wikipedia: 'Mayotte',
  },
  {
    id: 'melilla',
    kind: 'place',
    of: 'spain',
    name: { en: 'Melilla', ru: 'Мелилья' },
    definition: {
      en: 'City of Spain on the coast of Morocco, which claims it; with Ceuta a land border of the EU in Africa.',
      ru: 'Город Испании на побережье Марокко, которое на него претендует; вместе с Сеутой — сухопутная граница ЕС в Африке.',
    },
    wikipedia: 'Melilla',
  },
  {
    id: 'ming-dynasty',
    kind: 'place',
    name: { en: 'Ming dynasty', ru: 'Империя Мин' },
    aliases: {
      en: ['Ming Empire', 'Ming China'],
      ru: ['империя Мин', 'династия Мин'],
    },
    definition: {
      en: 'Imperial dynasty of China, 1368–1644, known for the voyages of Zheng He and much of the Great Wall.',
      ru: 'Императорская династия Китая, 1368–1644, известная плаваниями Чжэн Хэ и большей частью Великой стены.',
    },
    wikipedia: 'Ming dynasty',
  },
  {
    id: 'mongol-empire',
    kind: 'place',
    name: { en: 'Mongol Empire', ru: 'Монгольская империя' },
    aliases: {
      en: ['~Mongol', '~Mongols'],
    },
    definition: {
      en: 'Former empire founded by Genghis Khan in 1206, which reached from China to Eastern Europe; broke into separate states from about 1260.',
      ru: 'Бывшая империя, основанная Чингисханом в 1206 году, от Китая до Восточной Европы; примерно с 1260 года распалась на отдельные государства.',
    },
    wikipedia: 'Mongol Empire',
  },
  {
    id: 'mughal-empire',
    kind: 'place',
    name: { en: 'Mughal Empire', ru: 'Империя Великих Моголов' },
    aliases: {
      en: ['Mogul Empire', 'Moghul Empire', '~Mughal', '~Mughals'],
      ru: ['империя Великих Моголов', 'Могольская империя', '~могольский'],
    },
    definition: {
      en: 'Former Muslim empire in India, 1526–1857; its power passed to the British in the 18th and 19th centuries.',
      ru: 'Бывшая мусульманская империя в Индии, 1526–1857; в XVIII–XIX веках власть перешла к британцам.',
    },
    wikipedia: 'Mughal Empire',
  },
  {
    id: 'nakhchivan',
    kind: 'place',
    of: 'azerbaijan',
    name: { en: 'Nakhchivan', ru: 'Нахичевань' },
    full: { en: 'Nakhchivan Autonomous Republic', ru: 'Нахичеванская Автономная Республика' },
    aliases: {
      en: ['Nakhichevan', 'Naxcivan', 'Naxçıvan'],
      ru: ['Нахчыван', '~нахичеванский'],
    },
    definition: {
      en: 'Exclave of Azerbaijan between Armenia, Iran and Turkey. A transit route to it through Armenia was agreed in Washington in August 2025.',
      ru: 'Эксклав Азербайджана между Арменией, Ираном и Турцией. Транзит к нему через Армению согласован в Вашингтоне в августе 2025 года.',
    },
    wikipedia: 'Nakhchivan Autonomous Republic',
  },
  {
    id: 'nazi-germany',
    kind: 'place',
    name: { en: 'Nazi Germany', ru: 'Нацистская Германия' },
    aliases: {
      en: ['Third Reich', "Hitler's Germany", '?~Nazi', '?~Nazis'],
      ru: ['нацистская Германия', 'гитлеровская Германия', 'фашистская Германия', 'Третий рейх', '?~нацистский', '?~нацисты'],
    },
    definition: {
      en: 'Germany under Adolf Hitler, 1933–1945; it began the Second World War in Europe, carried out the Holocaust and was defeated by the Allies.',
      ru: 'Германия под властью Адольфа Гитлера, 1933–1945; развязала Вторую мировую войну в Европе, осуществила Холокост и была разгромлена союзниками.',
    },
    wikipedia: 'Nazi Germany',
  },
  {
    id: 'new-caledonia',
    kind: 'place',
    of: 'france',
    name: { en: 'New Caledonia', ru: 'Новая Каледония' },
    aliases: {
      en: ['Kanaky', '~New Caledonian', '~New Caledonians'],
      ru: ['~новокаледонский'],
    },
    definition: {
      en: 'French territory in Melanesia; capital Nouméa. Large nickel reserves; riots over voting rights in 2024; an accord on its status was signed at Bougival in 2025.',
      ru: 'Территория Франции в Меланезии; столица — Нумеа. Большие запасы никеля; в 2024 году беспорядки из-за избирательного права; в 2025 году подписано соглашение о статусе.',
    },
    wikidata: 'Q33788',
    wikipedia: 'New Caledonia',
  },
  {
    id: 'new-guinea',
    kind: 'place',
    name: { en: 'New Guinea', ru: 'Новая Гвинея' },
    aliases: {
      en: ['West Papua', 'Western New Guinea', 'Irian Jaya', '?Papua', '~Papuan', '~Papuans'],
      ru: ['Западное Папуа', 'Западная Новая Гвинея', 'Ириан-Джая', '~папуасский', '~папуасы'],
    },
    definition: {
      en: 'Island north of Australia, divided between Papua New Guinea and Indonesia, whose western half (Papua) has had a separatist conflict since the 1960s.',
      ru: 'Остров к северу от Австралии, разделённый между Папуа — Новой Гвинеей и Индонезией, в чьей западной половине (Папуа) с 1960-х годов идёт конфликт с сепаратистами.',
    },
    wikipedia: 'New Guinea',
  },
  {
    id: 'niger-delta',
    kind: 'place',
    of: 'nigeria',
    name: { en: 'Niger Delta', ru: 'дельта Нигера' },
    definition: {
      en: 'Oil region of southern Nigeria; armed groups attacked its industry in the 2000s until an amnesty in 2009.',
      ru: 'Нефтяной регион на юге Нигерии; в 2000-х годах вооружённые группы нападали на его промыслы, до амнистии 2009 года.',
    },
    wikipedia: 'Niger Delta',
  },
  {
    id: 'niue',
    kind: 'place',
    of: 'new-zealand',
    name: { en: 'Niue', ru: 'Ниуэ' },
    aliases: {
      en: ['~Niuean', '~Niueans'],
    },
    definition: {
      en: 'Self-governing island in Polynesia in free association with New Zealand; capital Alofi. In the Pacific Islands Forum.',
      ru: 'Самоуправляемый остров в Полинезии в свободной ассоциации с Новой Зеландией; столица — Алофи. Член Форума тихоокеанских островов.',
    },
    wikidata: 'Q34020',
    wikipedia: 'Niue',
  },
  {
    id: 'north-ossetia',
    kind: 'place',
    of: 'russia',
    name: { en: 'North Ossetia', ru: 'Северная Осетия' },
    full: { en: 'Republic of North Ossetia–Alania', ru: 'Республика Северная Осетия — Алания' },
    aliases: {
      en: ['North Ossetia-Alania', '?~Ossetian', '?~Ossetians'],
      ru: ['?~осетинский', '?~осетины'],
    },
    definition: {
      en: 'Republic of Russia in the North Caucasus; capital Vladikavkaz. Site of the Beslan school siege of 2004.',
      ru: 'Республика в составе России на Северном Кавказе; столица — Владикавказ. В 2004 году здесь произошёл захват школы в Беслане.',
    },
    wikipedia: 'North Ossetia–Alania',
  },
  {
    id: 'north-vietnam',
    kind: 'place',
    name: { en: 'North Vietnam', ru: 'Северный Вьетнам' },
    full: { en: 'Democratic Republic of Vietnam', ru: 'Демократическая Республика Вьетнам' },
    aliases: {
      en: ['DRV', '~North Vietnamese'],
      ru: ['ДРВ', '~северовьетнамский'],
    },
    definition: {
      en: 'Former communist state in the north of Vietnam, 1945–1976; capital Hanoi. Won the war with South Vietnam and the United States.',
      ru: 'Бывшее коммунистическое государство на севере Вьетнама, 1945–1976; столица — Ханой. Победило в войне с Южным Вьетнамом и США.',
    },
    wikipedia: 'North Vietnam',
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
    id: 'northern-ireland',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Northern Ireland', ru: 'Северная Ирландия' },
    aliases: {
      en: ['Ulster', '~Northern Irish'],
      ru: ['Ольстер', '~североирландский'],
    },
    definition: {
      en: 'Part of the United Kingdom on the island of Ireland; capital Belfast. At peace since the Good Friday Agreement of 1998; follows some EU rules since Brexit.',
      ru: 'Часть Великобритании на острове Ирландия; столица — Белфаст. Мир — с Соглашения Страстной пятницы 1998 года; после брексита следует части правил ЕС.',
    },
    wikipedia: 'Northern Ireland',
  },
  {
    id: 'northern-mariana-islands',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Northern Mariana Islands', ru: 'Северные Марианские острова' },
    aliases: {
      en: ['Northern Marianas', 'CNMI', 'Commonwealth of the Northern Mariana Islands', 'Saipan', 'Tinian'],
      ru: ['Сайпан', 'Тиниан'],
    },
    definition: {
      en: 'Territory of the United States in the western Pacific; main island Saipan. The airfield on Tinian is being restored for the US Air Force.',
      ru: 'Территория США в западной части Тихого океана; главный остров — Сайпан. Аэродром на Тиниане восстанавливают для ВВС США.',
    },
    wikidata: 'Q16644',
    wikipedia: 'Northern Mariana Islands',
  },
  {
    id: 'nunavut',
    kind: 'place',
    of: 'canada',
    name: { en: 'Nunavut', ru: 'Нунавут' },
    definition: {
      en: 'Territory of Canada in the Arctic since 1999, mainly Inuit; capital Iqaluit.',
      ru: 'Территория Канады в Арктике с 1999 года, населённая в основном инуитами; столица — Икалуит.',
    },
    wikipedia: 'Nunavut',
  },
  {
    id: 'oromia',
    kind: 'place',
    of: 'ethiopia',
    name: { en: 'Oromia', ru: 'Оромия' },
    aliases: {
      en: ['~Oromo', '~Oromos'],
    },
    definition: {
      en: 'Largest regional state of Ethiopia, around Addis Ababa; home of the Oromo. The Oromo Liberation Army has fought the government since 2018.',
      ru: 'Крупнейший штат Эфиопии вокруг Аддис-Абебы; здесь живут оромо. С 2018 года с правительством воюет Армия освобождения оромо.',
    },
    wikipedia: 'Oromia Region',
  },
  {
    id: 'ottoman-empire',
    kind: 'place',
    name: { en: 'Ottoman Empire', ru: 'Османская империя' },
    aliases: {
      en: ['Ottoman Turkey', '~Ottoman', '~Ottomans'],
      ru: ['Оттоманская империя', 'Османская Турция', 'Оттоманская Порта', '~османский', '~османы'],
    },
    definition: {
      en: 'Former empire of the Turkish Ottoman dynasty, about 1300–1922, at its height in southeast Europe, the Middle East and North Africa; capital Constantinople from 1453.',
      ru: 'Бывшая империя турецкой династии Османов, около 1300–1922, в расцвете — на Балканах, Ближнем Востоке и в Северной Африке; столица с 1453 года — Константинополь.',
    },
    wikidata: 'Q12560',
    wikipedia: 'Ottoman Empire',
  },
  {
    id: 'polish-lithuanian-commonwealth',
    kind: 'place',
    name: { en: 'Polish-Lithuanian Commonwealth', ru: 'Речь Посполитая' },
    aliases: {
      en: ['Polish–Lithuanian Commonwealth', 'Rzeczpospolita', 'Poland-Lithuania'],
      ru: ['Польско-Литовское государство'],
    },
    definition: {
      en: 'Former union of Poland and Lithuania, 1569–1795, divided by Russia, Prussia and Austria.',
      ru: 'Бывший союз Польши и Литвы, 1569–1795, разделённый Россией, Пруссией и Австрией.',
    },
    wikipedia: 'Polish–Lithuanian Commonwealth',
  },
  {
    id: 'prussia',
    kind: 'place',
    name: { en: 'Prussia', ru: 'Пруссия' },
    full: { en: 'Kingdom of Prussia', ru: 'Королевство Пруссия' },
    aliases: {
      en: ['~Prussian', '~Prussians'],
      ru: ['~прусский', '~пруссаки'],
    },
    definition: {
      en: 'Former German state; a kingdom from 1701, it led the unification of Germany in 1871; dissolved by the Allies in 1947.',
      ru: 'Бывшее германское государство; королевство с 1701 года, возглавило объединение Германии в 1871 году; упразднено союзниками в 1947 году.',
    },
    wikipedia: 'Prussia',
  },
  {
    id: 'puerto-rico',
    kind: 'place',
    of: 'united-states',
    name: { en: 'Puerto Rico', ru: 'Пуэрто-Рико' },
    full: { en: 'Commonwealth of Puerto Rico', ru: 'Свободно ассоциированное государство Пуэрто-Рико' },
    aliases: {
      en: ['~Puerto Rican', '~Puerto Ricans'],
      ru: ['~пуэрто-риканский', '~пуэрториканцы'],
    },
    definition: {
      en: 'Self-governing territory of the United States in the Caribbean since 1898; capital San Juan. Its people are US citizens without a vote for president.',
      ru: 'Самоуправляемая территория США в Карибском море с 1898 года; столица — Сан-Хуан. Жители — граждане США, но не голосуют на выборах президента.',
    },
    wikidata: 'Q1183',
    wikipedia: 'Puerto Rico',
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
    id: 'qing-dynasty',
    kind: 'place',
    name: { en: 'Qing dynasty', ru: 'Империя Цин' },
    aliases: {
      en: ['Qing Empire', 'Qing China', 'Manchu dynasty', '?Imperial China', '~Qing', '~Manchu', '~Manchus'],
      ru: [
        'империя Цин', 'династия Цин', 'Цинская империя', 'Цинский Китай', '?Китайская империя', '~цинский', '~маньчжурский', '~маньчжуры',
      ],
    },
    definition: {
      en: 'Last imperial dynasty of China, of Manchu origin, 1644–1912; it set the borders that later Chinese states claimed.',
      ru: 'Последняя императорская династия Китая, маньчжурская по происхождению, 1644–1912; от неё идут границы, на которые опирались более поздние китайские государства.',
    },
    wikipedia: 'Qing dynasty',
  },
  {
    id: 'quebec',
    kind: 'place',
    of: 'canada',
    name: { en: 'Quebec', ru: 'Квебек' },
    aliases: {
      en: ['Québec', '~Quebecois', '~Québécois', '~Quebecker', '~Quebecer'],
      ru: ['~квебекский', '~квебекцы'],
    },
    definition: {
      en: 'Mainly French-speaking province of Canada; narrowly voted against sovereignty in 1995.',
      ru: 'Преимущественно франкоязычная провинция Канады; в 1995 году с небольшим перевесом отвергла суверенитет.',
    },
    wikipedia: 'Quebec',
  },
  {
    id: 'rakhine',
    kind: 'place',
    of: 'myanmar',
    name: { en: 'Rakhine', ru: 'Ракхайн' },
    full: { en: 'Rakhine State', ru: 'штат Ракхайн' },
    aliases: {
      en: ['Arakan', '~Rakhines', '~Arakanese'],
      ru: ['Аракан', '~ракхайнский'],
    },
    definition: {
      en: 'State of western Myanmar on the Bay of Bengal, home of the Rohingya and the Rakhine; mostly held by the Arakan Army since 2024.',
      ru: 'Штат на западе Мьянмы у Бенгальского залива, где живут ракхайнцы и рохинджа; с 2024 года в основном под контролем «Армии Аракана».',
    },
    wikipedia: 'Rakhine State',
  },
  {
    id: 'republika-srpska',
    kind: 'place',
    of: 'bosnia-and-herzegovina',
    name: { en: 'Republika Srpska', ru: 'Республика Сербская' },
    aliases: {
      en: ['Serb Republic', 'Bosnian Serb Republic', '~Bosnian Serb', '~Bosnian Serbs'],
      ru: ['~боснийские сербы'],
    },
    definition: {
      en: 'One of the two entities of Bosnia and Herzegovina, mainly Serb; seat of government Banja Luka.',
      ru: 'Одно из двух образований Боснии и Герцеговины, преимущественно сербское; власти — в Баня-Луке.',
    },
    wikipedia: 'Republika Srpska',
  },
  {
    id: 'reunion-island',
    kind: 'place',
    of: 'france',
    name: { en: 'Réunion', ru: 'остров Реюньон' },
    aliases: {
      en: ['?Reunion', 'Réunion Island', 'Reunion Island', 'La Réunion'],
      ru: ['Реюньон'],
    },
    definition: {
      en: 'Overseas department of France in the Indian Ocean, within the EU; base of French forces in the region.',
      ru: 'Заморский департамент Франции в Индийском океане, часть ЕС; база французских войск в регионе.',
    },
    wikidata: 'Q17070',
    wikipedia: 'Réunion',
  },
  {
    id: 'rojava',
    kind: 'place',
    of: 'syria',
    name: { en: 'Rojava', ru: 'Рожава' },
    full: { en: 'Democratic Autonomous Administration of North and East Syria', ru: 'Демократическая автономная администрация Северной и Восточной Сирии' },
    aliases: {
      en: [
        'Autonomous Administration of North and East Syria', 'AANES', 'DAANES', 'Northeast Syria', 'Syrian Kurdistan', '~Syrian Kurd',
        '~Syrian Kurds',
      ],
      ru: ['Автономная администрация Северной и Восточной Сирии', 'ААСВС', 'Сирийский Курдистан'],
    },
    definition: {
      en: 'Region of northeast Syria run by a Kurdish-led administration from 2012; in March 2025 it signed an accord on joining the institutions of the state.',
      ru: 'Регион на северо-востоке Сирии, с 2012 года под управлением администрации во главе с курдами; в марте 2025 года подписано соглашение о её вхождении в институты государства.',
    },
    wikipedia: 'Democratic Autonomous Administration of North and East Syria',
  },
  {
    id: 'roman-empire',
    kind: 'place',
    name: { en: 'Roman Empire', ru: 'Римская империя' },
    aliases: {
      en: ['Ancient Rome', 'Imperial Rome'],
      ru: ['Древний Рим', '~древнеримский'],
    },
    definition: {
      en: 'Ancient empire around the Mediterranean ruled from Rome; in the west it ended in 476, in the east it lived on as Byzantium.',
      ru: 'Древняя империя вокруг Средиземного моря с центром в Риме; на западе пала в 476 году, на востоке продолжилась как Византия.',
    },
    wikidata: 'Q2277',
    wikipedia: 'Roman Empire',
  },
  {
    id: 'russian-empire',
    kind: 'place',
    name: { en: 'Russian Empire', ru: 'Российская империя' },
    aliases: {
      en: ['Tsarist Russia', 'Czarist Russia', 'Imperial Russia', '~Tsarist', '~Czarist'],
      ru: ['Царская Россия', 'царская Россия', 'имперская Россия', '~царский'],
    },
    definition: {
      en: 'Russian state under emperors, 1721–1917; capital Saint Petersburg for most of that time. At its height it took in Poland, Finland, the Caucasus and Central Asia.',
      ru: 'Российское государство при императорах, 1721–1917; столица почти всё это время — Санкт-Петербург. В расцвете включала Польшу, Финляндию, Кавказ и Среднюю Азию.',
    },
    wikidata: 'Q34266',
    wikipedia: 'Russian Empire',
  },
  {
    id: 'russian-sfsr',
    kind: 'place',
    name: { en: 'RSFSR', ru: 'РСФСР' },
    full: { en: 'Russian Soviet Federative Socialist Republic', ru: 'Российская Советская Федеративная Социалистическая Республика' },
    aliases: {
      en: ['Russian SFSR', 'Soviet Russia'],
      ru: ['Советская Россия'],
    },
    definition: {
      en: 'Soviet Russia from 1917, from 1922 the largest republic of the Soviet Union; renamed Russian Federation in December 1991.',
      ru: 'Советская Россия с 1917 года, с 1922 года — крупнейшая республика СССР; в декабре 1991 года переименована в Российскую Федерацию.',
    },
    wikipedia: 'Russian Soviet Federative Socialist Republic',
  },
  {
    id: 'saint-helena',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Saint Helena', ru: 'Остров Святой Елены' },
    full: { en: 'Saint Helena, Ascension and Tristan da Cunha', ru: 'Острова Святой Елены, Вознесения и Тристан-да-Кунья' },
    aliases: {
      en: ['St. Helena', 'St Helena', 'Ascension Island', 'Tristan da Cunha'],
      ru: ['остров Вознесения', 'Тристан-да-Кунья'],
    },
    definition: {
      en: 'British overseas territory in the South Atlantic that includes Ascension Island with its air base.',
      ru: 'Заморская территория Великобритании в Южной Атлантике, включает остров Вознесения с авиабазой.',
    },
    wikipedia: 'Saint Helena, Ascension and Tristan da Cunha',
  },
  {
    id: 'scotland',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Scotland', ru: 'Шотландия' },
    aliases: {
      en: ['~Scottish', '~Scot', '~Scots'],
      ru: ['~шотландский', '~шотландцы', '~шотландец'],
    },
    definition: {
      en: "Country of the United Kingdom with its own parliament since 1999; capital Edinburgh. Voted against independence in 2014; base of Britain's nuclear submarines.",
      ru: 'Страна в составе Великобритании, с 1999 года со своим парламентом; столица — Эдинбург. В 2014 году отвергла независимость; база британских атомных подлодок.',
    },
    wikipedia: 'Scotland',
  },
  {
    id: 'serbia-and-montenegro',
    kind: 'place',
    name: { en: 'Serbia and Montenegro', ru: 'Сербия и Черногория' },
    full: { en: 'State Union of Serbia and Montenegro', ru: 'Государственный Союз Сербии и Черногории' },
    definition: {
      en: "Former state, the rest of Yugoslavia after its break-up, so called in 2003–2006; capital Belgrade. Ended by Montenegro's independence.",
      ru: 'Бывшее государство, остаток распавшейся Югославии, так называлось в 2003–2006 годах; столица — Белград. Конец ему положила независимость Черногории.',
    },
    wikipedia: 'Serbia and Montenegro',
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
    id: 'south-vietnam',
    kind: 'place',
    name: { en: 'South Vietnam', ru: 'Южный Вьетнам' },
    full: { en: 'Republic of Vietnam', ru: 'Республика Вьетнам' },
    aliases: {
      en: ['~South Vietnamese'],
      ru: ['~южновьетнамский'],
    },
    definition: {
      en: 'Former state in the south of Vietnam, 1955–1975, backed by the United States; capital Saigon. Taken by the North in 1975.',
      ru: 'Бывшее государство на юге Вьетнама, 1955–1975, опиравшееся на США; столица — Сайгон. В 1975 году занято Северным Вьетнамом.',
    },
    wikipedia: 'South Vietnam',
  },
  {
    id: 'south-yemen',
    kind: 'place',
    name: { en: 'South Yemen', ru: 'Южный Йемен' },
    full: { en: "People's Democratic Republic of Yemen", ru: 'Народная Демократическая Республика Йемен' },
    aliases: {
      en: ['PDRY', '~South Yemeni'],
      ru: ['НДРЙ', '~южнойеменский'],
    },
    definition: {
      en: 'Former Marxist state in southern Yemen, 1967–1990; capital Aden. United with the north in 1990; southern separatists want it back.',
      ru: 'Бывшее марксистское государство на юге Йемена, 1967–1990; столица — Аден. В 1990 году объединилось с севером; сепаратисты добиваются восстановления.',
    },
    wikipedia: 'South Yemen',
  },
  {
    id: 'spanish-empire',
    kind: 'place',
    name: { en: 'Spanish Empire', ru: 'Испанская империя' },
    definition: {
      en: 'Former colonial empire of Spain, from 1492 mainly in the Americas; lost most of it by the 1820s, the last overseas parts in 1898 and 1976.',
      ru: 'Бывшая колониальная империя Испании, с 1492 года в основном в Америке; бо́льшая часть утрачена к 1820-м годам, последние владения — в 1898 и 1976 годах.',
    },
    wikipedia: 'Spanish Empire',
  },
  {
    id: 'svalbard',
    kind: 'place',
    of: 'norway',
    name: { en: 'Svalbard', ru: 'Шпицберген' },
    aliases: {
      en: ['Spitsbergen'],
      ru: ['Свальбард', '~шпицбергенский'],
    },
    definition: {
      en: 'Arctic islands of Norway; the treaty of 1920 gives citizens of its parties equal rights to economic activity and bars use for war. Russia mines coal at Barentsburg.',
      ru: 'Арктический архипелаг Норвегии; договор 1920 года даёт гражданам стран-участниц равные права на хозяйственную деятельность. Россия добывает уголь в Баренцбурге.',
    },
    wikipedia: 'Svalbard',
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
    id: 'tatarstan',
    kind: 'place',
    of: 'russia',
    name: { en: 'Tatarstan', ru: 'Татарстан' },
    full: { en: 'Republic of Tatarstan', ru: 'Республика Татарстан' },
    aliases: {
      en: ['Tataria', '~Tatarstani', '?~Tatar', '?~Tatars'],
      ru: ['~татарстанский', '?~татарский', '?~татары'],
    },
    definition: {
      en: 'Republic of Russia on the Volga, mainly Tatar and Russian; capital Kazan. Its power-sharing treaty with Moscow lapsed in 2017.',
      ru: 'Республика в составе России на Волге, населённая в основном татарами и русскими; столица — Казань. Договор с Москвой о разграничении полномочий истёк в 2017 году.',
    },
    wikipedia: 'Tatarstan',
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
    id: 'tokelau',
    kind: 'place',
    of: 'new-zealand',
    name: { en: 'Tokelau', ru: 'Токелау' },
    aliases: {
      en: ['~Tokelauan'],
    },
    definition: {
      en: 'Three atolls in Polynesia, a dependent territory of New Zealand; associate member of the Pacific Islands Forum.',
      ru: 'Три атолла в Полинезии, зависимая территория Новой Зеландии; ассоциированный член Форума тихоокеанских островов.',
    },
    wikidata: 'Q36823',
    wikipedia: 'Tokelau',
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
    id: 'tuva',
    kind: 'place',
    of: 'russia',
    name: { en: 'Tuva', ru: 'Тыва' },
    full: { en: 'Republic of Tuva', ru: 'Республика Тыва' },
    aliases: {
      en: ['Tyva', '~Tuvan', '~Tuvans'],
      ru: ['Тува', '~тувинский', '~тувинцы'],
    },
    definition: {
      en: 'Republic of Russia in southern Siberia on the border with Mongolia, in the Soviet Union since 1944; capital Kyzyl.',
      ru: 'Республика в составе России на юге Сибири у границы с Монголией, в СССР с 1944 года; столица — Кызыл.',
    },
    wikipedia: 'Tuva',
  },
  {
    id: 'united-arab-republic',
    kind: 'place',
    name: { en: 'United Arab Republic', ru: 'Объединённая Арабская Республика' },
    aliases: {
      en: ['UAR'],
      ru: ['ОАР'],
    },
    definition: {
      en: 'Union of Egypt and Syria, 1958–1961, led by Gamal Abdel Nasser; Egypt kept the name until 1971.',
      ru: 'Союз Египта и Сирии, 1958–1961, во главе с Гамалем Абделем Насером; Египет носил это название до 1971 года.',
    },
    wikipedia: 'United Arab Republic',
  },
  {
    id: 'us-virgin-islands',
    kind: 'place',
    of: 'united-states',
    name: { en: 'US Virgin Islands', ru: 'Американские Виргинские острова' },
    aliases: {
      en: ['U.S. Virgin Islands', 'USVI'],
      ru: ['Виргинские острова США'],
    },
    definition: {
      en: 'Territory of the United States in the Caribbean, bought from Denmark in 1917; capital Charlotte Amalie.',
      ru: 'Территория США в Карибском море, купленная у Дании в 1917 году; столица — Шарлотта-Амалия.',
    },
    wikidata: 'Q11703',
    wikipedia: 'United States Virgin Islands',
  },
  {
    id: 'vichy-france',
    kind: 'place',
    name: { en: 'Vichy France', ru: 'Вишистская Франция' },
    aliases: {
      en: ['Vichy regime', 'Vichy government', '~Vichyite'],
      ru: ['вишистская Франция', 'режим Виши', 'правительство Виши', '~вишистский'],
    },
    definition: {
      en: 'The French government in Vichy under Philippe Pétain, 1940–1944, which collaborated with Nazi Germany.',
      ru: 'Французское правительство в Виши во главе с Филиппом Петеном, 1940–1944, сотрудничавшее с нацистской Германией.',
    },
    wikipedia: 'Vichy France',
  },
  {
    id: 'vojvodina',
    kind: 'place',
    of: 'serbia',
    name: { en: 'Vojvodina', ru: 'Воеводина' },
    aliases: {
      ru: ['~воеводинский'],
    },
    definition: {
      en: 'Autonomous province in the north of Serbia with a Hungarian minority; capital Novi Sad.',
      ru: 'Автономный край на севере Сербии с венгерским меньшинством; столица — Нови-Сад.',
    },
    wikipedia: 'Vojvodina',
  },
  {
    id: 'wales',
    kind: 'place',
    of: 'united-kingdom',
    name: { en: 'Wales', ru: 'Уэльс' },
    aliases: {
      en: ['~Welsh'],
      ru: ['~валлийский', '~уэльский', '~валлийцы'],
    },
    definition: {
      en: 'Country of the United Kingdom west of England with its own parliament since 1999; capital Cardiff.',
      ru: 'Страна в составе Великобритании к западу от Англии, с 1999 года со своим парламентом; столица — Кардифф.',
    },
    wikipedia: 'Wales',
  },
  {
    id: 'weimar-republic',
    kind: 'place',
    name: { en: 'Weimar Republic', ru: 'Веймарская республика' },
    aliases: {
      en: ['Weimar Germany'],
      ru: ['веймарская Германия'],
    },
    definition: {
      en: "Germany as a republic between 1918–1919 and Adolf Hitler's rise to power in 1933.",
      ru: 'Германия как республика — от 1918–1919 годов до прихода Адольфа Гитлера к власти в 1933 году.',
    },
    wikipedia: 'Weimar Republic',
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
    id: 'west-germany',
    kind: 'place',
    name: { en: 'West Germany', ru: 'Западная Германия' },
    aliases: {
      en: ['?FRG', '?Federal Republic of Germany', 'Bonn Republic', '~West German', '~West Germans'],
      ru: ['?ФРГ', '?Федеративная Республика Германия', '~западногерманский'],
    },
    definition: {
      en: 'The Federal Republic of Germany before it was joined by the East, 1949–1990; capital Bonn. In NATO from 1955.',
      ru: 'Федеративная Республика Германия до присоединения восточных земель, 1949–1990; столица — Бонн. Член НАТО с 1955 года.',
    },
    wikipedia: 'West Germany',
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
  {
    id: 'yakutia',
    kind: 'place',
    of: 'russia',
    name: { en: 'Yakutia', ru: 'Якутия' },
    full: { en: 'Republic of Sakha (Yakutia)', ru: 'Республика Саха (Якутия)' },
    aliases: {
      en: ['Sakha Republic', 'Republic of Sakha', '~Yakut', '~Yakuts'],
      ru: ['Саха (Якутия)', '~якутский', '~якуты'],
    },
    definition: {
      en: 'Largest republic of Russia, in northeast Siberia; capital Yakutsk. Main producer of Russian diamonds.',
      ru: 'Крупнейшая республика в составе России, на северо-востоке Сибири; столица — Якутск. Здесь добывают основную часть российских алмазов.',
    },
    wikipedia: 'Sakha Republic',
  },
  {
    id: 'yugoslavia',
    kind: 'place',
    name: { en: 'Yugoslavia', ru: 'Югославия' },
    full: { en: 'Socialist Federal Republic of Yugoslavia', ru: 'Социалистическая Федеративная Республика Югославия' },
    aliases: {
      en: ['SFRY', 'Federal Republic of Yugoslavia', 'Kingdom of Yugoslavia', '~Yugoslav', '~Yugoslavs', '~Yugoslavian'],
      ru: ['СФРЮ', 'Союзная Республика Югославия', '~югославский', '~югославы'],
    },
    definition: {
      en: 'Former federal state in the Balkans, founded in 1918, communist from 1945; capital Belgrade. Broke up from 1991 in wars; seven states emerged from it (with Kosovo).',
      ru: 'Бывшее федеративное государство на Балканах, с 1918 года, с 1945 года социалистическое; столица — Белград. Распалось с 1991 года в войнах; на его месте семь государств (с Косовом).',
    },
    wikidata: 'Q36704',
    wikipedia: 'Yugoslavia',
  },
  {
    id: 'zanzibar',
    kind: 'place',
    of: 'tanzania',
    name: { en: 'Zanzibar', ru: 'Занзибар' },
    aliases: {
      en: ['~Zanzibari', '~Zanzibaris'],
      ru: ['~занзибарский'],
    },
    definition: {
      en: 'Semi-autonomous islands of Tanzania in the Indian Ocean, with their own president and parliament; united with Tanganyika in 1964.',
      ru: 'Полуавтономные острова Танзании в Индийском океане со своими президентом и парламентом; объединились с Танганьикой в 1964 году.',
    },
    wikipedia: 'Zanzibar',
  },
];
