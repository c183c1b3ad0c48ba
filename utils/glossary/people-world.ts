// Heads of international organisations: what they held and when.
import type { Entry } from '../model.ts';

export const peopleWorld: readonly Entry[] = [
  {
    id: 'ajay-banga',
    kind: 'person',
    of: 'world-bank',
    name: { en: 'Ajay Banga', ru: 'Аджай Банга' },
    aliases: {
      en: ['Banga'],
      ru: ['Банга'],
    },
    definition: {
      en: 'President of the World Bank from June 2023, before that head of Mastercard.',
      ru: 'Президент Всемирного банка с июня 2023 года, прежде глава компании Mastercard.',
    },
    roles: [
      { title: { en: 'President of the World Bank', ru: 'Президент Всемирного банка' }, from: '2023-06-02' },
    ],
    wikipedia: 'Ajay Banga',
  },
  {
    id: 'alain-berset',
    kind: 'person',
    of: 'council-of-europe',
    name: { en: 'Alain Berset', ru: 'Ален Берсе' },
    aliases: {
      en: ['Berset'],
      ru: ['Берсе'],
    },
    definition: {
      en: 'Secretary general of the Council of Europe from September 2024, twice president of Switzerland before.',
      ru: 'Генеральный секретарь Совета Европы с сентября 2024 года, прежде дважды президент Швейцарии.',
    },
    roles: [
      { title: { en: 'Secretary General of the Council of Europe', ru: 'Генеральный секретарь Совета Европы' }, from: '2024-09' },
    ],
    wikipedia: 'Alain Berset',
  },
  {
    id: 'alexus-grynkewich',
    kind: 'person',
    of: 'nato',
    name: { en: 'Alexus Grynkewich', ru: 'Алексус Гринкевич' },
    aliases: {
      en: ['Grynkewich'],
      ru: ['?Гринкевич'],
    },
    definition: {
      en: "American general, NATO's supreme allied commander in Europe from July 2025.",
      ru: 'Американский генерал, верховный главнокомандующий силами НАТО в Европе с июля 2025 года.',
    },
    roles: [
      { title: { en: 'Supreme Allied Commander Europe (NATO)', ru: 'Верховный главнокомандующий ОВС НАТО в Европе' }, from: '2025-07' },
    ],
    wikipedia: 'Alexus Grynkewich',
  },
  {
    id: 'andrius-kubilius',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Andrius Kubilius', ru: 'Андрюс Кубилюс' },
    aliases: {
      en: ['Kubilius'],
      ru: ['Кубилюс'],
    },
    definition: {
      en: 'EU commissioner for defence and space from December 2024, twice prime minister of Lithuania before.',
      ru: 'Комиссар ЕС по обороне и космосу с декабря 2024 года, прежде дважды премьер-министр Литвы.',
    },
    roles: [
      { title: { en: 'Prime Minister of Lithuania', ru: 'Премьер-министр Литвы' }, from: '1999-11', to: '2000-10' },
      { title: { en: 'Prime Minister of Lithuania', ru: 'Премьер-министр Литвы' }, from: '2008-12', to: '2012-12' },
      { title: { en: 'European Commissioner for Defence and Space', ru: 'Комиссар ЕС по обороне и космосу' }, from: '2024-12-01' },
    ],
    wikipedia: 'Andrius Kubilius',
  },
  {
    id: 'antonio-costa',
    kind: 'person',
    of: 'european-council',
    name: { en: 'António Costa', ru: 'Антониу Кошта' },
    aliases: {
      en: ['?Costa', 'Antonio Costa'],
      ru: ['?Кошта', 'Антониу Коста', '?Коста'],
    },
    definition: {
      en: 'President of the European Council from December 2024, prime minister of Portugal from 2015 to 2024.',
      ru: 'Председатель Европейского совета с декабря 2024 года, премьер-министр Португалии в 2015–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Portugal', ru: 'Премьер-министр Португалии' }, from: '2015-11-26', to: '2024-04-02' },
      { title: { en: 'President of the European Council', ru: 'Председатель Европейского совета' }, from: '2024-12-01' },
    ],
    wikipedia: 'António Costa',
  },
  {
    id: 'antonio-guterres',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'António Guterres', ru: 'Антониу Гутерриш' },
    aliases: {
      en: ['Guterres', 'Antonio Guterres'],
      ru: ['Гутерриш', 'Антониу Гутерреш', 'Гутерреш'],
    },
    definition: {
      en: 'UN secretary-general from January 2017, his second term runs to the end of 2026; earlier prime minister of Portugal.',
      ru: 'Генеральный секретарь ООН с января 2017 года, второй срок — до конца 2026 года; прежде премьер-министр Португалии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Portugal', ru: 'Премьер-министр Португалии' }, from: '1995-10-28', to: '2002-04-06' },
      { title: { en: 'UN High Commissioner for Refugees', ru: 'Верховный комиссар ООН по делам беженцев' }, from: '2005-06', to: '2015-12-31' },
      { title: { en: 'UN Secretary-General', ru: 'Генеральный секретарь ООН' }, from: '2017-01-01', to: '2026-12-31' },
    ],
    wikipedia: 'António Guterres',
  },
  {
    id: 'ban-ki-moon',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Ban Ki-moon', ru: 'Пан Ги Мун' },
    aliases: {
      en: ['Ban Ki Moon', 'Secretary-General Ban'],
      ru: ['Пан Гимун'],
    },
    definition: {
      en: 'UN secretary-general from 2007 to 2016, before that foreign minister of South Korea.',
      ru: 'Генеральный секретарь ООН в 2007–2016 годах, прежде министр иностранных дел Республики Корея.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of South Korea', ru: 'Министр иностранных дел Республики Корея' }, from: '2004-01', to: '2006-11' },
      { title: { en: 'UN Secretary-General', ru: 'Генеральный секретарь ООН' }, from: '2007-01-01', to: '2016-12-31' },
    ],
    wikipedia: 'Ban Ki-moon',
  },
  {
    id: 'boutros-boutros-ghali',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Boutros Boutros-Ghali', ru: 'Бутрос Бутрос-Гали' },
    aliases: {
      en: ['Boutros-Ghali', 'Boutros Ghali'],
      ru: ['Бутрос-Гали'],
    },
    definition: {
      en: 'UN secretary-general from 1992 to 1996, from Egypt, author of An Agenda for Peace. Lived 1922–2016.',
      ru: 'Генеральный секретарь ООН в 1992–1996 годах, родом из Египта, автор «Повестки дня для мира». Годы жизни: 1922–2016.',
    },
    roles: [
      { title: { en: 'UN Secretary-General', ru: 'Генеральный секретарь ООН' }, from: '1992-01-01', to: '1996-12-31' },
    ],
    wikipedia: 'Boutros Boutros-Ghali',
  },
  {
    id: 'catherine-ashton',
    kind: 'person',
    of: 'european-union',
    name: { en: 'Catherine Ashton', ru: 'Кэтрин Эштон' },
    aliases: {
      en: ['Ashton', 'Baroness Ashton', 'Lady Ashton'],
      ru: ['Эштон'],
    },
    definition: {
      en: 'EU high representative for foreign policy from 2009 to 2014, from Britain; led the talks with Iran and between Serbia and Kosovo.',
      ru: 'Верховный представитель ЕС по внешней политике в 2009–2014 годах, из Великобритании; вела переговоры с Ираном и между Сербией и Косово.',
    },
    roles: [
      { title: { en: 'EU High Representative for Foreign Affairs and Security Policy', ru: 'Верховный представитель ЕС по иностранным делам и политике безопасности' }, from: '2009-12-01', to: '2014-10-31' },
    ],
    wikipedia: 'Catherine Ashton',
  },
  {
    id: 'charles-michel',
    kind: 'person',
    of: 'european-council',
    name: { en: 'Charles Michel', ru: 'Шарль Мишель' },
    aliases: {
      en: ['?Michel'],
      ru: ['?Мишель'],
    },
    definition: {
      en: 'President of the European Council from 2019 to 2024, prime minister of Belgium from 2014.',
      ru: 'Председатель Европейского совета в 2019–2024 годах, с 2014 года премьер-министр Бельгии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Belgium', ru: 'Премьер-министр Бельгии' }, from: '2014-10-11', to: '2019-10-27' },
      { title: { en: 'President of the European Council', ru: 'Председатель Европейского совета' }, from: '2019-12-01', to: '2024-11-30' },
    ],
    wikipedia: 'Charles Michel',
  },
  {
    id: 'christine-lagarde',
    kind: 'person',
    of: 'european-central-bank',
    name: { en: 'Christine Lagarde', ru: 'Кристин Лагард' },
    aliases: {
      en: ['Lagarde'],
      ru: ['Лагард'],
    },
    definition: {
      en: "President of the European Central Bank from November 2019, head of the IMF in 2011–2019, before that France's finance minister.",
      ru: 'Президент Европейского центробанка с ноября 2019 года, глава МВФ в 2011–2019 годах, прежде министр финансов Франции.',
    },
    roles: [
      { title: { en: 'Minister of Finance of France', ru: 'Министр финансов Франции' }, from: '2007-06', to: '2011-06' },
      { title: { en: 'Managing Director of the IMF', ru: 'Директор-распорядитель МВФ' }, from: '2011-07-05', to: '2019-09-12' },
      { title: { en: 'President of the European Central Bank', ru: 'Президент Европейского центрального банка' }, from: '2019-11-01' },
    ],
    wikipedia: 'Christine Lagarde',
  },
  {
    id: 'christopher-cavoli',
    kind: 'person',
    of: 'nato',
    name: { en: 'Christopher Cavoli', ru: 'Кристофер Каволи' },
    aliases: {
      en: ['Cavoli', 'Christopher G. Cavoli'],
      ru: ['Каволи'],
    },
    definition: {
      en: "American general, NATO's supreme allied commander in Europe from 2022 to 2025.",
      ru: 'Американский генерал, верховный главнокомандующий силами НАТО в Европе в 2022–2025 годах.',
    },
    roles: [
      { title: { en: 'Supreme Allied Commander Europe (NATO)', ru: 'Верховный главнокомандующий ОВС НАТО в Европе' }, from: '2022-07-04', to: '2025-07' },
    ],
    wikipedia: 'Christopher G. Cavoli',
  },
  {
    id: 'dag-hammarskjold',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Dag Hammarskjöld', ru: 'Даг Хаммаршёльд' },
    aliases: {
      en: ['Hammarskjöld', 'Hammarskjold', 'Dag Hammarskjold'],
      ru: ['Хаммаршёльд'],
    },
    definition: {
      en: 'UN secretary-general from 1953 until he died in a plane crash in Africa in 1961, from Sweden.',
      ru: 'Генеральный секретарь ООН с 1953 года до гибели в авиакатастрофе в Африке в 1961 году, родом из Швеции.',
    },
    roles: [
      { title: { en: 'UN Secretary-General', ru: 'Генеральный секретарь ООН' }, from: '1953-04-10', to: '1961-09-18' },
    ],
    wikipedia: 'Dag Hammarskjöld',
  },
  {
    id: 'david-beasley',
    kind: 'person',
    of: 'world-food-programme',
    name: { en: 'David Beasley', ru: 'Дэвид Бизли' },
    aliases: {
      en: ['?Beasley'],
      ru: ['?Бизли'],
    },
    definition: {
      en: 'Head of the UN World Food Programme from 2017 to 2023, from the United States.',
      ru: 'Глава Всемирной продовольственной программы ООН в 2017–2023 годах, из США.',
    },
    roles: [
      { title: { en: 'Executive Director of the World Food Programme', ru: 'Исполнительный директор Всемирной продовольственной программы' }, from: '2017-04', to: '2023-04' },
    ],
    wikipedia: 'David Beasley',
  },
  {
    id: 'david-malpass',
    kind: 'person',
    of: 'world-bank',
    name: { en: 'David Malpass', ru: 'Дэвид Малпасс' },
    aliases: {
      en: ['Malpass'],
      ru: ['Малпасс'],
    },
    definition: {
      en: 'President of the World Bank from 2019 to 2023, from the United States.',
      ru: 'Президент Всемирного банка в 2019–2023 годах, из США.',
    },
    roles: [
      { title: { en: 'President of the World Bank', ru: 'Президент Всемирного банка' }, from: '2019-04-09', to: '2023-06-01' },
    ],
    wikipedia: 'David Malpass',
  },
  {
    id: 'dominique-strauss-kahn',
    kind: 'person',
    of: 'international-monetary-fund',
    name: { en: 'Dominique Strauss-Kahn', ru: 'Доминик Стросс-Кан' },
    aliases: {
      en: ['Strauss-Kahn'],
      ru: ['Стросс-Кан'],
    },
    definition: {
      en: 'Managing director of the IMF from 2007 to 2011, earlier finance minister of France.',
      ru: 'Директор-распорядитель МВФ в 2007–2011 годах, прежде министр финансов Франции.',
    },
    roles: [
      { title: { en: 'Minister of Finance of France', ru: 'Министр финансов Франции' }, from: '1997-06', to: '1999-11' },
      { title: { en: 'Managing Director of the IMF', ru: 'Директор-распорядитель МВФ' }, from: '2007-11-01', to: '2011-05-18' },
    ],
    wikipedia: 'Dominique Strauss-Kahn',
  },
  {
    id: 'fatih-birol',
    kind: 'person',
    of: 'international-energy-agency',
    name: { en: 'Fatih Birol', ru: 'Фатих Бироль' },
    aliases: {
      en: ['Birol'],
      ru: ['Бироль'],
    },
    definition: {
      en: 'Head of the International Energy Agency from September 2015, Turkish economist.',
      ru: 'Глава Международного энергетического агентства с сентября 2015 года, турецкий экономист.',
    },
    roles: [
      { title: { en: 'Executive Director of the International Energy Agency', ru: 'Исполнительный директор Международного энергетического агентства' }, from: '2015-09-01' },
    ],
    wikipedia: 'Fatih Birol',
  },
  {
    id: 'fatou-bensouda',
    kind: 'person',
    of: 'international-criminal-court',
    name: { en: 'Fatou Bensouda', ru: 'Фату Бенсуда' },
    aliases: {
      en: ['Bensouda'],
      ru: ['Бенсуда'],
    },
    definition: {
      en: 'Prosecutor of the International Criminal Court from 2012 to 2021, from the Gambia.',
      ru: 'Прокурор Международного уголовного суда в 2012–2021 годах, из Гамбии.',
    },
    roles: [
      { title: { en: 'Prosecutor of the International Criminal Court', ru: 'Прокурор Международного уголовного суда' }, from: '2012-06-15', to: '2021-06-15' },
    ],
    wikipedia: 'Fatou Bensouda',
  },
  {
    id: 'federica-mogherini',
    kind: 'person',
    of: 'european-union',
    name: { en: 'Federica Mogherini', ru: 'Федерика Могерини' },
    aliases: {
      en: ['Mogherini'],
      ru: ['Могерини'],
    },
    definition: {
      en: 'EU high representative for foreign policy from 2014 to 2019, before that foreign minister of Italy.',
      ru: 'Верховный представитель ЕС по внешней политике в 2014–2019 годах, прежде министр иностранных дел Италии.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Italy', ru: 'Министр иностранных дел Италии' }, from: '2014-02-22', to: '2014-10-31' },
      { title: { en: 'EU High Representative for Foreign Affairs and Security Policy', ru: 'Верховный представитель ЕС по иностранным делам и политике безопасности' }, from: '2014-11-01', to: '2019-11-30' },
    ],
    wikipedia: 'Federica Mogherini',
  },
  {
    id: 'feridun-sinirlioglu',
    kind: 'person',
    of: 'osce',
    name: { en: 'Feridun Sinirlioğlu', ru: 'Феридун Синирлиоглу' },
    aliases: {
      en: ['Sinirlioğlu', 'Sinirlioglu', 'Feridun Sinirlioglu'],
      ru: ['Синирлиоглу'],
    },
    definition: {
      en: 'Secretary general of the OSCE from December 2024, Turkish diplomat.',
      ru: 'Генеральный секретарь ОБСЕ с декабря 2024 года, турецкий дипломат.',
    },
    roles: [
      { title: { en: 'Secretary General of the OSCE', ru: 'Генеральный секретарь ОБСЕ' }, from: '2024-12' },
    ],
    wikipedia: 'Feridun Sinirlioğlu',
  },
  {
    id: 'filippo-grandi',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Filippo Grandi', ru: 'Филиппо Гранди' },
    aliases: {
      en: ['Grandi'],
      ru: ['Гранди'],
    },
    definition: {
      en: 'UN high commissioner for refugees from 2016 to 2025, from Italy.',
      ru: 'Верховный комиссар ООН по делам беженцев в 2016–2025 годах, родом из Италии.',
    },
    roles: [
      { title: { en: 'UN High Commissioner for Refugees', ru: 'Верховный комиссар ООН по делам беженцев' }, from: '2016-01-01', to: '2025-12-31' },
    ],
    wikipedia: 'Filippo Grandi',
  },
  {
    id: 'geir-pedersen',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Geir Pedersen', ru: 'Гейр Педерсен' },
    aliases: {
      en: ['?Pedersen', 'Geir O. Pedersen'],
      ru: ['?Педерсен'],
    },
    definition: {
      en: 'UN envoy for Syria from January 2019 to 2025, Norwegian diplomat.',
      ru: 'Спецпосланник ООН по Сирии с января 2019 года по 2025 год, норвежский дипломат.',
    },
    roles: [
      { title: { en: 'UN Special Envoy for Syria', ru: 'Специальный посланник ООН по Сирии' }, from: '2019-01', to: '2025' },
    ],
    wikipedia: 'Geir Otto Pedersen',
  },
  {
    id: 'george-robertson',
    kind: 'person',
    of: 'nato',
    name: { en: 'George Robertson', ru: 'Джордж Робертсон' },
    aliases: {
      en: ['?Robertson', 'Lord Robertson'],
      ru: ['?Робертсон', 'Лорд Робертсон'],
    },
    definition: {
      en: "NATO secretary general in 1999–2003, before that UK defence secretary; led Britain's Strategic Defence Review of 2025.",
      ru: 'Генеральный секретарь НАТО в 1999–2003 годах, прежде министр обороны Великобритании; руководил её Стратегическим обзором обороны 2025 года.',
    },
    roles: [
      { title: { en: 'UK Defence Secretary', ru: 'Министр обороны Великобритании' }, from: '1997-05', to: '1999-10' },
      { title: { en: 'NATO Secretary General', ru: 'Генеральный секретарь НАТО' }, from: '1999-10-14', to: '2003-12' },
    ],
    wikipedia: 'George Robertson, Baron Robertson of Port Ellen',
  },
  {
    id: 'haitham-al-ghais',
    kind: 'person',
    of: 'opec',
    name: { en: 'Haitham Al Ghais', ru: 'Хейсам аль-Гайс' },
    aliases: {
      en: ['Haitham al-Ghais', 'Al Ghais'],
      ru: ['аль-Гайс'],
    },
    definition: {
      en: 'Secretary general of OPEC from August 2022, from Kuwait.',
      ru: 'Генеральный секретарь ОПЕК с августа 2022 года, из Кувейта.',
    },
    roles: [
      { title: { en: 'Secretary General of OPEC', ru: 'Генеральный секретарь ОПЕК' }, from: '2022-08-01' },
    ],
    wikipedia: 'Haitham al-Ghais',
  },
  {
    id: 'hans-blix',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Hans Blix', ru: 'Ханс Бликс' },
    aliases: {
      en: ['Blix'],
      ru: ['Бликс'],
    },
    definition: {
      en: 'Director general of the IAEA in 1981–1997, head of the UN weapons inspectors in Iraq before the war of 2003; Swedish diplomat.',
      ru: 'Генеральный директор МАГАТЭ в 1981–1997 годах, глава инспекторов ООН в Ираке перед войной 2003 года; шведский дипломат.',
    },
    roles: [
      { title: { en: 'Director General of the IAEA', ru: 'Генеральный директор МАГАТЭ' }, from: '1981-12', to: '1997-11' },
      { title: { en: 'Head of UNMOVIC, the UN inspectors in Iraq', ru: 'Глава ЮНМОВИК, инспекторов ООН в Ираке' }, from: '2000-03', to: '2003-06' },
    ],
    wikipedia: 'Hans Blix',
  },
  {
    id: 'helga-schmid',
    kind: 'person',
    of: 'osce',
    name: { en: 'Helga Schmid', ru: 'Хельга Шмид' },
    aliases: {
      en: ['?Schmid', 'Helga Maria Schmid'],
      ru: ['?Шмид'],
    },
    definition: {
      en: 'Secretary general of the OSCE from December 2020 to September 2024, German diplomat.',
      ru: 'Генеральный секретарь ОБСЕ с декабря 2020 по сентябрь 2024 года, немецкий дипломат.',
    },
    roles: [
      { title: { en: 'Secretary General of the OSCE', ru: 'Генеральный секретарь ОБСЕ' }, from: '2020-12-04', to: '2024-09' },
    ],
    wikipedia: 'Helga Schmid',
  },
  {
    id: 'herman-van-rompuy',
    kind: 'person',
    of: 'european-council',
    name: { en: 'Herman Van Rompuy', ru: 'Херман Ван Ромпёй' },
    aliases: {
      en: ['Van Rompuy', 'Herman van Rompuy'],
      ru: ['Ван Ромпёй', 'Ван Ромпей', 'Херман Ван Ромпей'],
    },
    definition: {
      en: 'First full-time president of the European Council, 2009–2014, before that prime minister of Belgium.',
      ru: 'Первый постоянный председатель Европейского совета, 2009–2014, прежде премьер-министр Бельгии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Belgium', ru: 'Премьер-министр Бельгии' }, from: '2008-12-30', to: '2009-11-25' },
      { title: { en: 'President of the European Council', ru: 'Председатель Европейского совета' }, from: '2009-12-01', to: '2014-11-30' },
    ],
    wikipedia: 'Herman Van Rompuy',
  },
  {
    id: 'imangali-tasmagambetov',
    kind: 'person',
    of: 'csto',
    name: { en: 'Imangali Tasmagambetov', ru: 'Имангали Тасмагамбетов' },
    aliases: {
      en: ['Tasmagambetov'],
      ru: ['Тасмагамбетов'],
    },
    definition: {
      en: 'Secretary general of the CSTO from 2023 to 2025, earlier prime minister and minister of defence of Kazakhstan.',
      ru: 'Генеральный секретарь ОДКБ в 2023–2025 годах, прежде премьер-министр и министр обороны Казахстана.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kazakhstan', ru: 'Премьер-министр Казахстана' }, from: '2002-01-28', to: '2003-06' },
      { title: { en: 'Minister of Defence of Kazakhstan', ru: 'Министр обороны Казахстана' }, from: '2014-10', to: '2016-09' },
      { title: { en: 'Secretary General of the CSTO', ru: 'Генеральный секретарь ОДКБ' }, from: '2023-01-01', to: '2025-12-31' },
    ],
    wikipedia: 'Imangali Tasmagambetov',
  },
  {
    id: 'jaap-de-hoop-scheffer',
    kind: 'person',
    of: 'nato',
    name: { en: 'Jaap de Hoop Scheffer', ru: 'Яап де Хооп Схеффер' },
    aliases: {
      en: ['de Hoop Scheffer'],
      ru: ['де Хооп Схеффер'],
    },
    definition: {
      en: 'NATO secretary general in 2004–2009, before that foreign minister of the Netherlands.',
      ru: 'Генеральный секретарь НАТО в 2004–2009 годах, прежде министр иностранных дел Нидерландов.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of the Netherlands', ru: 'Министр иностранных дел Нидерландов' }, from: '2002-07', to: '2003-12' },
      { title: { en: 'NATO Secretary General', ru: 'Генеральный секретарь НАТО' }, from: '2004-01-05', to: '2009-07-31' },
    ],
    wikipedia: 'Jaap de Hoop Scheffer',
  },
  {
    id: 'jacques-delors',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Jacques Delors', ru: 'Жак Делор' },
    aliases: {
      en: ['Delors'],
      ru: ['Делор'],
    },
    definition: {
      en: 'President of the European Commission from 1985 to 1995, of the time of the single market and the Maastricht Treaty. Lived 1925–2023.',
      ru: 'Председатель Европейской комиссии в 1985–1995 годах, времени единого рынка и Маастрихтского договора. Годы жизни: 1925–2023.',
    },
    roles: [
      { title: { en: 'Minister of Finance of France', ru: 'Министр финансов Франции' }, from: '1981-05', to: '1984-07' },
      { title: { en: 'President of the European Commission', ru: 'Председатель Европейской комиссии' }, from: '1985-01', to: '1995-01' },
    ],
    wikipedia: 'Jacques Delors',
  },
  {
    id: 'jacques-santer',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Jacques Santer', ru: 'Жак Сантер' },
    aliases: {
      en: ['Santer'],
      ru: ['?Сантер'],
    },
    definition: {
      en: 'President of the European Commission from 1995 to 1999, earlier prime minister of Luxembourg.',
      ru: 'Председатель Европейской комиссии в 1995–1999 годах, прежде премьер-министр Люксембурга.',
    },
    roles: [
      { title: { en: 'Prime Minister of Luxembourg', ru: 'Премьер-министр Люксембурга' }, from: '1984-07', to: '1995-01' },
      { title: { en: 'President of the European Commission', ru: 'Председатель Европейской комиссии' }, from: '1995-01', to: '1999-03' },
    ],
    wikipedia: 'Jacques Santer',
  },
  {
    id: 'james-wolfensohn',
    kind: 'person',
    of: 'world-bank',
    name: { en: 'James Wolfensohn', ru: 'Джеймс Вулфенсон' },
    aliases: {
      en: ['Wolfensohn', 'James D. Wolfensohn'],
      ru: ['Вулфенсон'],
    },
    definition: {
      en: 'President of the World Bank from 1995 to 2005. Lived 1933–2020.',
      ru: 'Президент Всемирного банка в 1995–2005 годах. Годы жизни: 1933–2020.',
    },
    roles: [
      { title: { en: 'President of the World Bank', ru: 'Президент Всемирного банка' }, from: '1995-06-01', to: '2005-05-31' },
    ],
    wikipedia: 'James Wolfensohn',
  },
  {
    id: 'javier-perez-de-cuellar',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Javier Pérez de Cuéllar', ru: 'Хавьер Перес де Куэльяр' },
    aliases: {
      en: ['Pérez de Cuéllar', 'Perez de Cuellar', 'Javier Perez de Cuellar'],
      ru: ['Перес де Куэльяр'],
    },
    definition: {
      en: 'UN secretary-general from 1982 to 1991, from Peru. Lived 1920–2020.',
      ru: 'Генеральный секретарь ООН в 1982–1991 годах, родом из Перу. Годы жизни: 1920–2020.',
    },
    roles: [
      { title: { en: 'UN Secretary-General', ru: 'Генеральный секретарь ООН' }, from: '1982-01-01', to: '1991-12-31' },
    ],
    wikipedia: 'Javier Pérez de Cuéllar',
  },
  {
    id: 'javier-solana',
    kind: 'person',
    of: 'nato',
    name: { en: 'Javier Solana', ru: 'Хавьер Солана' },
    aliases: {
      en: ['Solana'],
      ru: ['Солана'],
    },
    definition: {
      en: "NATO secretary general in 1995–1999, EU high representative for foreign policy in 1999–2009; earlier Spain's foreign minister.",
      ru: 'Генеральный секретарь НАТО в 1995–1999 годах, верховный представитель ЕС в 1999–2009 годах; прежде глава МИД Испании.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Spain', ru: 'Министр иностранных дел Испании' }, from: '1992-06', to: '1995-12' },
      { title: { en: 'NATO Secretary General', ru: 'Генеральный секретарь НАТО' }, from: '1995-12-05', to: '1999-10' },
      { title: { en: 'EU High Representative for the Common Foreign and Security Policy', ru: 'Верховный представитель ЕС по общей внешней политике и политике безопасности' }, from: '1999-10', to: '2009-12-01' },
    ],
    wikipedia: 'Javier Solana',
  },
  {
    id: 'jean-claude-juncker',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Jean-Claude Juncker', ru: 'Жан-Клод Юнкер' },
    aliases: {
      en: ['Juncker'],
      ru: ['Юнкер'],
    },
    definition: {
      en: 'President of the European Commission from 2014 to 2019, prime minister of Luxembourg from 1995 to 2013.',
      ru: 'Председатель Европейской комиссии в 2014–2019 годах, премьер-министр Люксембурга в 1995–2013 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Luxembourg', ru: 'Премьер-министр Люксембурга' }, from: '1995-01-20', to: '2013-12-04' },
      { title: { en: 'President of the Eurogroup', ru: 'Председатель Еврогруппы' }, from: '2005-01', to: '2013-01-21' },
      { title: { en: 'President of the European Commission', ru: 'Председатель Европейской комиссии' }, from: '2014-11-01', to: '2019-11-30' },
    ],
    wikipedia: 'Jean-Claude Juncker',
  },
  {
    id: 'jean-claude-trichet',
    kind: 'person',
    of: 'european-central-bank',
    name: { en: 'Jean-Claude Trichet', ru: 'Жан-Клод Трише' },
    aliases: {
      en: ['Trichet'],
      ru: ['Трише'],
    },
    definition: {
      en: 'President of the European Central Bank from 2003 to 2011, before that governor of the Bank of France.',
      ru: 'Президент Европейского центробанка в 2003–2011 годах, прежде глава Банка Франции.',
    },
    roles: [
      { title: { en: 'Governor of the Bank of France', ru: 'Управляющий Банка Франции' }, from: '1993-09', to: '2003-10' },
      { title: { en: 'President of the European Central Bank', ru: 'Президент Европейского центрального банка' }, from: '2003-11-01', to: '2011-10-31' },
    ],
    wikipedia: 'Jean-Claude Trichet',
  },
  {
    id: 'jens-stoltenberg',
    kind: 'person',
    of: 'nato',
    name: { en: 'Jens Stoltenberg', ru: 'Йенс Столтенберг' },
    aliases: {
      en: ['Stoltenberg'],
      ru: ['Столтенберг'],
    },
    definition: {
      en: 'NATO secretary general in 2014–2024, prime minister of Norway in 2000–2001 and 2005–2013, its finance minister from February 2025.',
      ru: 'Генеральный секретарь НАТО в 2014–2024 годах, премьер Норвегии в 2000–2001 и 2005–2013 годах, с февраля 2025 года её министр финансов.',
    },
    roles: [
      { title: { en: 'Prime Minister of Norway', ru: 'Премьер-министр Норвегии' }, from: '2000-03-17', to: '2001-10-19' },
      { title: { en: 'Prime Minister of Norway', ru: 'Премьер-министр Норвегии' }, from: '2005-10-17', to: '2013-10-16' },
      { title: { en: 'NATO Secretary General', ru: 'Генеральный секретарь НАТО' }, from: '2014-10-01', to: '2024-10-01' },
      { title: { en: 'Minister of Finance of Norway', ru: 'Министр финансов Норвегии' }, from: '2025-02-04' },
    ],
    wikipedia: 'Jens Stoltenberg',
  },
  {
    id: 'jim-yong-kim',
    kind: 'person',
    of: 'world-bank',
    name: { en: 'Jim Yong Kim', ru: 'Джим Ён Ким' },
    definition: {
      en: 'President of the World Bank from 2012 to 2019, American physician.',
      ru: 'Президент Всемирного банка в 2012–2019 годах, американский врач.',
    },
    roles: [
      { title: { en: 'President of the World Bank', ru: 'Президент Всемирного банка' }, from: '2012-07-01', to: '2019-02-01' },
    ],
    wikipedia: 'Jim Yong Kim',
  },
  {
    id: 'jose-manuel-barroso',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'José Manuel Barroso', ru: 'Жозе Мануэл Баррозу' },
    aliases: {
      en: ['Barroso', 'Jose Manuel Barroso', 'José Manuel Durão Barroso', 'Durão Barroso'],
      ru: ['Баррозу', 'Жозе Мануэль Баррозу'],
    },
    definition: {
      en: 'President of the European Commission from 2004 to 2014, before that prime minister of Portugal.',
      ru: 'Председатель Европейской комиссии в 2004–2014 годах, прежде премьер-министр Португалии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Portugal', ru: 'Премьер-министр Португалии' }, from: '2002-04-06', to: '2004-07-17' },
      { title: { en: 'President of the European Commission', ru: 'Председатель Европейской комиссии' }, from: '2004-11-22', to: '2014-10-31' },
    ],
    wikipedia: 'José Manuel Barroso',
  },
  {
    id: 'josep-borrell',
    kind: 'person',
    of: 'european-union',
    name: { en: 'Josep Borrell', ru: 'Жозеп Боррель' },
    aliases: {
      en: ['Borrell', 'Josep Borrell Fontelles'],
      ru: ['Боррель'],
    },
    definition: {
      en: 'EU high representative for foreign policy from 2019 to 2024, before that foreign minister of Spain.',
      ru: 'Верховный представитель ЕС по внешней политике в 2019–2024 годах, прежде министр иностранных дел Испании.',
    },
    roles: [
      { title: { en: 'President of the European Parliament', ru: 'Председатель Европейского парламента' }, from: '2004-07-20', to: '2007-01' },
      { title: { en: 'Minister of Foreign Affairs of Spain', ru: 'Министр иностранных дел Испании' }, from: '2018-06-07', to: '2019-11' },
      { title: { en: 'EU High Representative for Foreign Affairs and Security Policy', ru: 'Верховный представитель ЕС по иностранным делам и политике безопасности' }, from: '2019-12-01', to: '2024-11-30' },
    ],
    wikipedia: 'Josep Borrell',
  },
  {
    id: 'kaja-kallas',
    kind: 'person',
    of: 'european-union',
    name: { en: 'Kaja Kallas', ru: 'Кая Каллас' },
    aliases: {
      en: ['Kallas'],
      ru: ['Каллас'],
    },
    definition: {
      en: 'EU high representative for foreign policy from December 2024, prime minister of Estonia from 2021 to 2024.',
      ru: 'Верховный представитель ЕС по внешней политике с декабря 2024 года, премьер-министр Эстонии в 2021–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Estonia', ru: 'Премьер-министр Эстонии' }, from: '2021-01-26', to: '2024-07-23' },
      { title: { en: 'EU High Representative for Foreign Affairs and Security Policy', ru: 'Верховный представитель ЕС по иностранным делам и политике безопасности' }, from: '2024-12-01' },
    ],
    wikipedia: 'Kaja Kallas',
  },
  {
    id: 'karim-khan',
    kind: 'person',
    of: 'international-criminal-court',
    name: { en: 'Karim Khan', ru: 'Карим Хан' },
    aliases: {
      en: ['Karim A. A. Khan', 'Karim Asad Ahmad Khan'],
    },
    definition: {
      en: 'British lawyer, prosecutor of the International Criminal Court from June 2021.',
      ru: 'Британский юрист, прокурор Международного уголовного суда с июня 2021 года.',
    },
    roles: [
      { title: { en: 'Prosecutor of the International Criminal Court', ru: 'Прокурор Международного уголовного суда' }, from: '2021-06-16' },
    ],
    wikipedia: 'Karim Ahmad Khan',
  },
  {
    id: 'kofi-annan',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Kofi Annan', ru: 'Кофи Аннан' },
    aliases: {
      en: ['Annan', 'Kofi A. Annan'],
      ru: ['Аннан'],
    },
    definition: {
      en: 'UN secretary-general from 1997 to 2006, from Ghana; later mediator in Kenya and Syria. Lived 1938–2018.',
      ru: 'Генеральный секретарь ООН в 1997–2006 годах, родом из Ганы; затем посредник в Кении и Сирии. Годы жизни: 1938–2018.',
    },
    roles: [
      { title: { en: 'UN Secretary-General', ru: 'Генеральный секретарь ООН' }, from: '1997-01-01', to: '2006-12-31' },
      { title: { en: 'UN and Arab League Envoy for Syria', ru: 'Специальный посланник ООН и ЛАГ по Сирии' }, from: '2012-02', to: '2012-08' },
    ],
    wikipedia: 'Kofi Annan',
  },
  {
    id: 'kristalina-georgieva',
    kind: 'person',
    of: 'international-monetary-fund',
    name: { en: 'Kristalina Georgieva', ru: 'Кристалина Георгиева' },
    aliases: {
      en: ['Georgieva'],
      ru: ['Георгиева'],
    },
    definition: {
      en: 'Managing director of the IMF from October 2019, before that at the World Bank and the European Commission; from Bulgaria.',
      ru: 'Директор-распорядитель МВФ с октября 2019 года, прежде работала во Всемирном банке и Еврокомиссии; из Болгарии.',
    },
    roles: [
      { title: { en: 'Member of the European Commission', ru: 'Член Европейской комиссии' }, from: '2010-02', to: '2016-12' },
      { title: { en: 'Managing Director of the IMF', ru: 'Директор-распорядитель МВФ' }, from: '2019-10-01' },
    ],
    wikipedia: 'Kristalina Georgieva',
  },
  {
    id: 'kubanychbek-omuraliev',
    kind: 'person',
    of: 'organization-of-turkic-states',
    name: { en: 'Kubanychbek Omuraliev', ru: 'Кубанычбек Омуралиев' },
    aliases: {
      en: ['Omuraliev', 'Kubanychbek Omuraliyev'],
      ru: ['Омуралиев'],
    },
    definition: {
      en: 'Secretary general of the Organization of Turkic States from November 2022, Kyrgyz diplomat.',
      ru: 'Генеральный секретарь Организации тюркских государств с ноября 2022 года, кыргызский дипломат.',
    },
    roles: [
      { title: { en: 'Secretary General of the Organization of Turkic States', ru: 'Генеральный секретарь Организации тюркских государств' }, from: '2022-11' },
    ],
    wikipedia: 'Kubanychbek Omuraliev',
  },
  {
    id: 'kurt-waldheim',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Kurt Waldheim', ru: 'Курт Вальдхайм' },
    aliases: {
      en: ['Waldheim'],
      ru: ['Вальдхайм'],
    },
    definition: {
      en: 'UN secretary-general from 1972 to 1981, president of Austria in 1986–1992. Lived 1918–2007.',
      ru: 'Генеральный секретарь ООН в 1972–1981 годах, президент Австрии в 1986–1992 годах. Годы жизни: 1918–2007.',
    },
    roles: [
      { title: { en: 'UN Secretary-General', ru: 'Генеральный секретарь ООН' }, from: '1972-01-01', to: '1981-12-31' },
      { title: { en: 'President of Austria', ru: 'Президент Австрии' }, from: '1986-07-08', to: '1992-07-08' },
    ],
    wikipedia: 'Kurt Waldheim',
  },
  {
    id: 'lamberto-zannier',
    kind: 'person',
    of: 'osce',
    name: { en: 'Lamberto Zannier', ru: 'Ламберто Заньер' },
    aliases: {
      en: ['Zannier'],
      ru: ['Заньер'],
    },
    definition: {
      en: 'Secretary general of the OSCE from 2011 to 2017, then its high commissioner on national minorities; from Italy.',
      ru: 'Генеральный секретарь ОБСЕ в 2011–2017 годах, затем верховный комиссар по делам национальных меньшинств; из Италии.',
    },
    roles: [
      { title: { en: 'Secretary General of the OSCE', ru: 'Генеральный секретарь ОБСЕ' }, from: '2011-07-01', to: '2017-06-30' },
      { title: { en: 'OSCE High Commissioner on National Minorities', ru: 'Верховный комиссар ОБСЕ по делам национальных меньшинств' }, from: '2017-07', to: '2020-07' },
    ],
    wikipedia: 'Lamberto Zannier',
  },
  {
    id: 'lord-ismay',
    kind: 'person',
    of: 'nato',
    name: { en: 'Lord Ismay', ru: 'Лорд Исмей' },
    aliases: {
      en: ['Hastings Ismay', 'Lord Hastings Ismay', '?Ismay'],
      ru: ['Гастингс Исмей', '?Исмей'],
    },
    definition: {
      en: 'First secretary general of NATO, 1952–1957, British general. Lived 1887–1965.',
      ru: 'Первый генеральный секретарь НАТО, 1952–1957, британский генерал. Годы жизни: 1887–1965.',
    },
    roles: [
      { title: { en: 'NATO Secretary General', ru: 'Генеральный секретарь НАТО' }, from: '1952-03', to: '1957-05' },
    ],
    wikipedia: 'Hastings Ismay, 1st Baron Ismay',
  },
  {
    id: 'luis-almagro',
    kind: 'person',
    of: 'organization-of-american-states',
    name: { en: 'Luis Almagro', ru: 'Луис Альмагро' },
    aliases: {
      en: ['Almagro'],
      ru: ['Альмагро'],
    },
    definition: {
      en: 'Secretary general of the Organization of American States from 2015 to 2025, earlier foreign minister of Uruguay.',
      ru: 'Генеральный секретарь Организации американских государств в 2015–2025 годах, прежде министр иностранных дел Уругвая.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Uruguay', ru: 'Министр иностранных дел Уругвая' }, from: '2010-03', to: '2015-03' },
      { title: { en: 'Secretary General of the OAS', ru: 'Генеральный секретарь ОАГ' }, from: '2015-05', to: '2025-05' },
    ],
    wikipedia: 'Luis Almagro',
  },
  {
    id: 'luis-moreno-ocampo',
    kind: 'person',
    of: 'international-criminal-court',
    name: { en: 'Luis Moreno Ocampo', ru: 'Луис Морено-Окампо' },
    aliases: {
      en: ['Moreno Ocampo', 'Luis Moreno-Ocampo'],
      ru: ['Морено-Окампо'],
    },
    definition: {
      en: 'First prosecutor of the International Criminal Court, 2003–2012, from Argentina.',
      ru: 'Первый прокурор Международного уголовного суда, 2003–2012, из Аргентины.',
    },
    roles: [
      { title: { en: 'Prosecutor of the International Criminal Court', ru: 'Прокурор Международного уголовного суда' }, from: '2003-06-16', to: '2012-06-15' },
    ],
    wikipedia: 'Luis Moreno Ocampo',
  },
  {
    id: 'manfred-worner',
    kind: 'person',
    of: 'nato',
    name: { en: 'Manfred Wörner', ru: 'Манфред Вёрнер' },
    aliases: {
      en: ['Wörner', 'Manfred Woerner', 'Manfred Worner'],
      ru: ['Вёрнер'],
    },
    definition: {
      en: 'NATO secretary general from 1988 to his death in 1994, before that defence minister of West Germany.',
      ru: 'Генеральный секретарь НАТО с 1988 года до смерти в 1994 году, прежде министр обороны ФРГ.',
    },
    roles: [
      { title: { en: 'Minister of Defence of West Germany', ru: 'Министр обороны ФРГ' }, from: '1982-10', to: '1988-05' },
      { title: { en: 'NATO Secretary General', ru: 'Генеральный секретарь НАТО' }, from: '1988-07-01', to: '1994-08-13' },
    ],
    wikipedia: 'Manfred Wörner',
  },
  {
    id: 'margaret-chan',
    kind: 'person',
    of: 'world-health-organization',
    name: { en: 'Margaret Chan', ru: 'Маргарет Чен' },
    aliases: {
      ru: ['Маргарет Чан'],
    },
    definition: {
      en: 'Director-general of the World Health Organization from 2007 to 2017, from China.',
      ru: 'Генеральный директор Всемирной организации здравоохранения в 2007–2017 годах, из Китая.',
    },
    roles: [
      { title: { en: 'Director-General of the WHO', ru: 'Генеральный директор ВОЗ' }, from: '2007-01', to: '2017-06-30' },
    ],
    wikipedia: 'Margaret Chan',
  },
  {
    id: 'margrethe-vestager',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Margrethe Vestager', ru: 'Маргрете Вестагер' },
    aliases: {
      en: ['Vestager'],
      ru: ['Вестагер'],
    },
    definition: {
      en: 'EU commissioner for competition from 2014 to 2024, from Denmark.',
      ru: 'Комиссар ЕС по конкуренции в 2014–2024 годах, из Дании.',
    },
    roles: [
      { title: { en: 'European Commissioner for Competition', ru: 'Комиссар ЕС по конкуренции' }, from: '2014-11-01', to: '2024-11-30' },
    ],
    wikipedia: 'Margrethe Vestager',
  },
  {
    id: 'mark-rutte',
    kind: 'person',
    of: 'nato',
    name: { en: 'Mark Rutte', ru: 'Марк Рютте' },
    aliases: {
      en: ['Rutte'],
      ru: ['Рютте'],
    },
    definition: {
      en: 'NATO secretary general from October 2024, prime minister of the Netherlands from 2010 to 2024.',
      ru: 'Генеральный секретарь НАТО с октября 2024 года, премьер-министр Нидерландов в 2010–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Netherlands', ru: 'Премьер-министр Нидерландов' }, from: '2010-10-14', to: '2024-07-02' },
      { title: { en: 'NATO Secretary General', ru: 'Генеральный секретарь НАТО' }, from: '2024-10-01' },
    ],
    wikipedia: 'Mark Rutte',
  },
  {
    id: 'maros-sefcovic',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Maroš Šefčovič', ru: 'Марош Шефчович' },
    aliases: {
      en: ['Šefčovič', 'Sefcovic', 'Maros Sefcovic'],
      ru: ['Шефчович'],
    },
    definition: {
      en: 'Slovak diplomat, member of the European Commission since 2009, for trade from December 2024.',
      ru: 'Словацкий дипломат, член Европейской комиссии с 2009 года, с декабря 2024 года отвечает за торговлю.',
    },
    roles: [
      { title: { en: 'Vice-President of the European Commission', ru: 'Вице-председатель Европейской комиссии' }, from: '2010-02', to: '2024-11-30' },
      { title: { en: 'European Commissioner for Trade', ru: 'Комиссар ЕС по торговле' }, from: '2024-12-01' },
    ],
    wikipedia: 'Maroš Šefčovič',
  },
  {
    id: 'marta-kos',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Marta Kos', ru: 'Марта Кос' },
    aliases: {
      en: ['?Kos'],
      ru: ['?Кос'],
    },
    definition: {
      en: 'EU commissioner for enlargement from December 2024, from Slovenia.',
      ru: 'Комиссар ЕС по вопросам расширения с декабря 2024 года, из Словении.',
    },
    roles: [
      { title: { en: 'European Commissioner for Enlargement', ru: 'Комиссар ЕС по вопросам расширения' }, from: '2024-12-01' },
    ],
    wikipedia: 'Marta Kos',
  },
  {
    id: 'martin-schulz',
    kind: 'person',
    of: 'european-parliament',
    name: { en: 'Martin Schulz', ru: 'Мартин Шульц' },
    aliases: {
      en: ['?Schulz'],
      ru: ['?Шульц'],
    },
    definition: {
      en: "President of the European Parliament from 2012 to 2017, then leader of Germany's Social Democrats until 2018.",
      ru: 'Председатель Европейского парламента в 2012–2017 годах, затем до 2018 года лидер Социал-демократической партии Германии.',
    },
    roles: [
      { title: { en: 'President of the European Parliament', ru: 'Председатель Европейского парламента' }, from: '2012-01-17', to: '2017-01-17' },
      { title: { en: 'Leader of the Social Democratic Party of Germany', ru: 'Председатель Социал-демократической партии Германии' }, from: '2017-03', to: '2018-02' },
    ],
    wikipedia: 'Martin Schulz',
  },
  {
    id: 'michel-camdessus',
    kind: 'person',
    of: 'international-monetary-fund',
    name: { en: 'Michel Camdessus', ru: 'Мишель Камдессю' },
    aliases: {
      en: ['Camdessus'],
      ru: ['Камдессю'],
    },
    definition: {
      en: 'Managing director of the IMF from 1987 to 2000, from France.',
      ru: 'Директор-распорядитель МВФ в 1987–2000 годах, из Франции.',
    },
    roles: [
      { title: { en: 'Managing Director of the IMF', ru: 'Директор-распорядитель МВФ' }, from: '1987-01', to: '2000-02' },
    ],
    wikipedia: 'Michel Camdessus',
  },
  {
    id: 'mikhail-myasnikovich',
    kind: 'person',
    of: 'eurasian-economic-commission',
    name: { en: 'Mikhail Myasnikovich', ru: 'Михаил Мясникович' },
    aliases: {
      en: ['Myasnikovich', 'Mikhail Miasnikovich'],
      ru: ['Мясникович'],
    },
    definition: {
      en: 'Head of the Eurasian Economic Commission in 2020–2024, prime minister of Belarus in 2010–2014.',
      ru: 'Глава Евразийской экономической комиссии в 2020–2024 годах, премьер-министр Беларуси в 2010–2014 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Belarus', ru: 'Премьер-министр Беларуси' }, from: '2010-12-28', to: '2014-12' },
      { title: { en: 'Chairman of the Board of the Eurasian Economic Commission', ru: 'Председатель Коллегии Евразийской экономической комиссии' }, from: '2020-02-01', to: '2024-01-31' },
    ],
    wikipedia: 'Mikhail Myasnikovich',
  },
  {
    id: 'mohamed-elbaradei',
    kind: 'person',
    of: 'international-atomic-energy-agency',
    name: { en: 'Mohamed ElBaradei', ru: 'Мохаммед эль-Барадеи' },
    aliases: {
      en: ['ElBaradei', 'El Baradei', 'Mohamed El Baradei', 'Mohammed ElBaradei'],
      ru: ['эль-Барадеи', 'Мухаммед аль-Барадеи'],
    },
    definition: {
      en: 'Director general of the IAEA from 1997 to 2009, Nobel Peace laureate of 2005; vice president of Egypt for a month in 2013.',
      ru: 'Генеральный директор МАГАТЭ в 1997–2009 годах, лауреат Нобелевской премии мира 2005 года; в 2013 году вице-президент Египта.',
    },
    roles: [
      { title: { en: 'Director General of the IAEA', ru: 'Генеральный директор МАГАТЭ' }, from: '1997-12-01', to: '2009-11-30' },
      { title: { en: 'Vice President of Egypt', ru: 'Вице-президент Египта' }, from: '2013-07', to: '2013-08' },
    ],
    wikipedia: 'Mohamed ElBaradei',
  },
  {
    id: 'mohammad-barkindo',
    kind: 'person',
    of: 'opec',
    name: { en: 'Mohammad Barkindo', ru: 'Мохаммед Баркиндо' },
    aliases: {
      en: ['Barkindo', 'Mohammed Barkindo'],
      ru: ['Баркиндо'],
    },
    definition: {
      en: 'Secretary general of OPEC from 2016 to his death in July 2022, from Nigeria.',
      ru: 'Генеральный секретарь ОПЕК с 2016 года до смерти в июле 2022 года, из Нигерии.',
    },
    roles: [
      { title: { en: 'Secretary General of OPEC', ru: 'Генеральный секретарь ОПЕК' }, from: '2016-08-01', to: '2022-07' },
    ],
    wikipedia: 'Mohammad Barkindo',
  },
  {
    id: 'ngozi-okonjo-iweala',
    kind: 'person',
    of: 'world-trade-organization',
    name: { en: 'Ngozi Okonjo-Iweala', ru: 'Нгози Оконджо-Ивеала' },
    aliases: {
      en: ['Okonjo-Iweala', 'Ngozi Okonjo Iweala'],
      ru: ['Оконджо-Ивеала'],
    },
    definition: {
      en: 'Director-general of the WTO from March 2021, earlier finance minister of Nigeria.',
      ru: 'Генеральный директор ВТО с марта 2021 года, прежде министр финансов Нигерии.',
    },
    roles: [
      { title: { en: 'Minister of Finance of Nigeria', ru: 'Министр финансов Нигерии' }, from: '2011', to: '2015-05' },
      { title: { en: 'Director-General of the WTO', ru: 'Генеральный директор ВТО' }, from: '2021-03-01' },
    ],
    wikipedia: 'Ngozi Okonjo-Iweala',
  },
  {
    id: 'nikolai-bordyuzha',
    kind: 'person',
    of: 'csto',
    name: { en: 'Nikolai Bordyuzha', ru: 'Николай Бордюжа' },
    aliases: {
      en: ['Bordyuzha', 'Nikolay Bordyuzha'],
      ru: ['Бордюжа'],
    },
    definition: {
      en: 'Russian general, secretary general of the CSTO from 2003 to 2016.',
      ru: 'Российский генерал, генеральный секретарь ОДКБ в 2003–2016 годах.',
    },
    roles: [
      { title: { en: 'Secretary General of the CSTO', ru: 'Генеральный секретарь ОДКБ' }, from: '2003-04-28', to: '2016-12-31' },
    ],
    wikipedia: 'Nikolay Bordyuzha',
  },
  {
    id: 'nurlan-yermekbayev',
    kind: 'person',
    of: 'shanghai-cooperation-organisation',
    name: { en: 'Nurlan Yermekbayev', ru: 'Нурлан Ермекбаев' },
    aliases: {
      en: ['Yermekbayev', 'Nurlan Ermekbayev', 'Ermekbayev'],
      ru: ['Ермекбаев'],
    },
    definition: {
      en: 'Secretary-general of the SCO from January 2025, minister of defence of Kazakhstan in 2018–2022.',
      ru: 'Генеральный секретарь ШОС с января 2025 года, министр обороны Казахстана в 2018–2022 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Kazakhstan', ru: 'Министр обороны Казахстана' }, from: '2018-08', to: '2022-01' },
      { title: { en: 'Secretary-General of the SCO', ru: 'Генеральный секретарь ШОС' }, from: '2025-01-01' },
    ],
    wikipedia: 'Nurlan Yermekbayev',
  },
  {
    id: 'oliver-varhelyi',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Olivér Várhelyi', ru: 'Оливер Вархейи' },
    aliases: {
      en: ['Várhelyi', 'Varhelyi', 'Oliver Varhelyi'],
      ru: ['Вархейи'],
    },
    definition: {
      en: 'EU commissioner for neighbourhood and enlargement from 2019 to 2024, then for health; from Hungary.',
      ru: 'Комиссар ЕС по расширению и соседству в 2019–2024 годах, затем по здравоохранению; из Венгрии.',
    },
    roles: [
      { title: { en: 'European Commissioner for Neighbourhood and Enlargement', ru: 'Комиссар ЕС по расширению и политике соседства' }, from: '2019-12-01', to: '2024-11-30' },
      { title: { en: 'European Commissioner for Health', ru: 'Комиссар ЕС по здравоохранению' }, from: '2024-12-01' },
    ],
    wikipedia: 'Olivér Várhelyi',
  },
  {
    id: 'pascal-lamy',
    kind: 'person',
    of: 'world-trade-organization',
    name: { en: 'Pascal Lamy', ru: 'Паскаль Лами' },
    aliases: {
      en: ['Lamy'],
      ru: ['Лами'],
    },
    definition: {
      en: 'Director-general of the WTO from 2005 to 2013, before that EU trade commissioner.',
      ru: 'Генеральный директор ВТО в 2005–2013 годах, прежде комиссар ЕС по торговле.',
    },
    roles: [
      { title: { en: 'European Commissioner for Trade', ru: 'Комиссар ЕС по торговле' }, from: '1999-09', to: '2004-11' },
      { title: { en: 'Director-General of the WTO', ru: 'Генеральный директор ВТО' }, from: '2005-09-01', to: '2013-08-31' },
    ],
    wikipedia: 'Pascal Lamy',
  },
  {
    id: 'rafael-grossi',
    kind: 'person',
    of: 'international-atomic-energy-agency',
    name: { en: 'Rafael Grossi', ru: 'Рафаэль Гросси' },
    aliases: {
      en: ['Grossi', 'Rafael Mariano Grossi'],
      ru: ['Гросси', 'Рафаэль Мариано Гросси'],
    },
    definition: {
      en: 'Director general of the IAEA from December 2019, Argentine diplomat.',
      ru: 'Генеральный директор МАГАТЭ с декабря 2019 года, аргентинский дипломат.',
    },
    roles: [
      { title: { en: 'Director General of the IAEA', ru: 'Генеральный директор МАГАТЭ' }, from: '2019-12-03' },
    ],
    wikipedia: 'Rafael Grossi',
  },
  {
    id: 'rashid-alimov',
    kind: 'person',
    of: 'shanghai-cooperation-organisation',
    name: { en: 'Rashid Alimov', ru: 'Рашид Алимов' },
    aliases: {
      en: ['?Alimov'],
      ru: ['?Алимов'],
    },
    definition: {
      en: 'Secretary-general of the SCO from 2016 to 2018, Tajik diplomat.',
      ru: 'Генеральный секретарь ШОС в 2016–2018 годах, таджикский дипломат.',
    },
    roles: [
      { title: { en: 'Secretary-General of the SCO', ru: 'Генеральный секретарь ШОС' }, from: '2016-01-01', to: '2018-12-31' },
    ],
    wikipedia: 'Rashid Alimov',
  },
  {
    id: 'rob-bauer',
    kind: 'person',
    of: 'nato',
    name: { en: 'Rob Bauer', ru: 'Роб Бауэр' },
    aliases: {
      en: ['?Bauer'],
      ru: ['?Бауэр'],
    },
    definition: {
      en: 'Dutch admiral, chairman of the NATO Military Committee from 2021 to January 2025.',
      ru: 'Нидерландский адмирал, председатель Военного комитета НАТО с 2021 по январь 2025 года.',
    },
    roles: [
      { title: { en: 'Chairman of the NATO Military Committee', ru: 'Председатель Военного комитета НАТО' }, from: '2021-06', to: '2025-01' },
    ],
    wikipedia: 'Rob Bauer',
  },
  {
    id: 'robert-zoellick',
    kind: 'person',
    of: 'world-bank',
    name: { en: 'Robert Zoellick', ru: 'Роберт Зеллик' },
    aliases: {
      en: ['Zoellick', 'Robert B. Zoellick'],
      ru: ['Зеллик'],
    },
    definition: {
      en: 'President of the World Bank in 2007–2012, earlier US trade representative and deputy secretary of state.',
      ru: 'Президент Всемирного банка в 2007–2012 годах, прежде торговый представитель США и заместитель госсекретаря.',
    },
    roles: [
      { title: { en: 'US Trade Representative', ru: 'Торговый представитель США' }, from: '2001-02', to: '2005-02' },
      { title: { en: 'US Deputy Secretary of State', ru: 'Первый заместитель государственного секретаря США' }, from: '2005-02', to: '2006-07' },
      { title: { en: 'President of the World Bank', ru: 'Президент Всемирного банка' }, from: '2007-07-01', to: '2012-06-30' },
    ],
    wikipedia: 'Robert Zoellick',
  },
  {
    id: 'roberta-metsola',
    kind: 'person',
    of: 'european-parliament',
    name: { en: 'Roberta Metsola', ru: 'Роберта Мецола' },
    aliases: {
      en: ['Metsola'],
      ru: ['Мецола'],
    },
    definition: {
      en: 'President of the European Parliament from January 2022, from Malta.',
      ru: 'Председатель Европейского парламента с января 2022 года, с Мальты.',
    },
    roles: [
      { title: { en: 'President of the European Parliament', ru: 'Председатель Европейского парламента' }, from: '2022-01-18' },
    ],
    wikipedia: 'Roberta Metsola',
  },
  {
    id: 'roberto-azevedo',
    kind: 'person',
    of: 'world-trade-organization',
    name: { en: 'Roberto Azevêdo', ru: 'Роберто Азеведо' },
    aliases: {
      en: ['Azevêdo', 'Azevedo', 'Roberto Azevedo'],
      ru: ['Азеведо', 'Роберту Азеведу'],
    },
    definition: {
      en: 'Director-general of the WTO from 2013 to 2020, from Brazil.',
      ru: 'Генеральный директор ВТО в 2013–2020 годах, из Бразилии.',
    },
    roles: [
      { title: { en: 'Director-General of the WTO', ru: 'Генеральный директор ВТО' }, from: '2013-09-01', to: '2020-08-31' },
    ],
    wikipedia: 'Roberto Azevêdo',
  },
  {
    id: 'sadako-ogata',
    kind: 'person',
    of: 'unhcr',
    name: { en: 'Sadako Ogata', ru: 'Садако Огата' },
    aliases: {
      en: ['?Ogata'],
      ru: ['?Огата'],
    },
    definition: {
      en: 'UN high commissioner for refugees from 1991 to 2000, from Japan. Lived 1927–2019.',
      ru: 'Верховный комиссар ООН по делам беженцев в 1991–2000 годах, из Японии. Годы жизни: 1927–2019.',
    },
    roles: [
      { title: { en: 'UN High Commissioner for Refugees', ru: 'Верховный комиссар ООН по делам беженцев' }, from: '1991', to: '2000' },
    ],
    wikipedia: 'Sadako Ogata',
  },
  {
    id: 'sergei-lebedev',
    kind: 'person',
    of: 'commonwealth-of-independent-states',
    name: { en: 'Sergei Lebedev', ru: 'Сергей Лебедев' },
    aliases: {
      en: ['?Lebedev', 'Sergey Lebedev'],
      ru: ['?Лебедев'],
    },
    definition: {
      en: "Head of the CIS executive, as executive secretary and secretary general, from 2007; head of Russia's foreign intelligence in 2000–2007.",
      ru: 'Исполнительный секретарь, затем генеральный секретарь СНГ с 2007 года; директор Службы внешней разведки России в 2000–2007 годах.',
    },
    roles: [
      { title: { en: 'Director of the Foreign Intelligence Service of Russia', ru: 'Директор Службы внешней разведки России' }, from: '2000-05', to: '2007-10' },
      { title: { en: 'Executive Secretary, later Secretary General, of the CIS', ru: 'Исполнительный секретарь, затем генеральный секретарь СНГ' }, from: '2007-10-05' },
    ],
    source: { title: 'CIS Executive Committee', url: 'https://e-cis.info/' },
  },
  {
    id: 'staffan-de-mistura',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Staffan de Mistura', ru: 'Стаффан де Мистура' },
    aliases: {
      en: ['de Mistura'],
      ru: ['де Мистура'],
    },
    definition: {
      en: 'UN envoy for Syria from 2014 to 2018 and for Western Sahara from 2021; Swedish and Italian diplomat.',
      ru: 'Спецпосланник ООН по Сирии в 2014–2018 годах, по Западной Сахаре с 2021 года; шведско-итальянский дипломат.',
    },
    roles: [
      { title: { en: 'UN Special Envoy for Syria', ru: 'Специальный посланник ООН по Сирии' }, from: '2014-07', to: '2018' },
      { title: { en: 'Personal Envoy of the UN Secretary-General for Western Sahara', ru: 'Личный посланник Генерального секретаря ООН по Западной Сахаре' }, from: '2021-11' },
    ],
    wikipedia: 'Staffan de Mistura',
  },
  {
    id: 'stanislav-zas',
    kind: 'person',
    of: 'csto',
    name: { en: 'Stanislav Zas', ru: 'Станислав Зась' },
    aliases: {
      en: ['Stanislau Zas'],
      ru: ['Зась'],
    },
    definition: {
      en: 'Secretary general of the CSTO from 2020 to 2022, Belarusian general.',
      ru: 'Генеральный секретарь ОДКБ в 2020–2022 годах, белорусский генерал.',
    },
    roles: [
      { title: { en: 'Secretary General of the CSTO', ru: 'Генеральный секретарь ОДКБ' }, from: '2020-01-01', to: '2022-12-31' },
    ],
    wikipedia: 'Stanislav Zas',
  },
  {
    id: 'taalatbek-masadykov',
    kind: 'person',
    of: 'csto',
    name: { en: 'Taalatbek Masadykov', ru: 'Таалатбек Масадыков' },
    aliases: {
      en: ['Masadykov'],
      ru: ['Масадыков'],
    },
    definition: {
      en: 'Secretary general of the CSTO from January 2026, from Kyrgyzstan.',
      ru: 'Генеральный секретарь ОДКБ с января 2026 года, из Кыргызстана.',
    },
    roles: [
      { title: { en: 'Secretary General of the CSTO', ru: 'Генеральный секретарь ОДКБ' }, from: '2026-01-01' },
    ],
    source: { title: 'Collective Security Treaty Organization', url: 'https://en.odkb-csto.org/' },
  },
  {
    id: 'tedros-adhanom-ghebreyesus',
    kind: 'person',
    of: 'world-health-organization',
    name: { en: 'Tedros Adhanom Ghebreyesus', ru: 'Тедрос Аданом Гебреисус' },
    aliases: {
      en: ['Tedros', 'Tedros Adhanom', 'Tedros Ghebreyesus'],
      ru: ['Тедрос', 'Тедрос Гебрейесус'],
    },
    definition: {
      en: 'Director-general of the World Health Organization from July 2017, from Ethiopia.',
      ru: 'Генеральный директор Всемирной организации здравоохранения с июля 2017 года, родом из Эфиопии.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Ethiopia', ru: 'Министр иностранных дел Эфиопии' }, from: '2012-11', to: '2016-11' },
      { title: { en: 'Director-General of the WHO', ru: 'Генеральный директор ВОЗ' }, from: '2017-07-01' },
    ],
    wikipedia: 'Tedros Adhanom Ghebreyesus',
  },
  {
    id: 'thierry-breton',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Thierry Breton', ru: 'Тьерри Бретон' },
    aliases: {
      en: ['?Breton'],
      ru: ['?Бретон'],
    },
    definition: {
      en: 'EU commissioner for the internal market from 2019 to September 2024, from France.',
      ru: 'Комиссар ЕС по внутреннему рынку с 2019 по сентябрь 2024 года, из Франции.',
    },
    roles: [
      { title: { en: 'European Commissioner for the Internal Market', ru: 'Комиссар ЕС по внутреннему рынку' }, from: '2019-12-01', to: '2024-09-16' },
    ],
    wikipedia: 'Thierry Breton',
  },
  {
    id: 'thomas-greminger',
    kind: 'person',
    of: 'osce',
    name: { en: 'Thomas Greminger', ru: 'Томас Гремингер' },
    aliases: {
      en: ['Greminger'],
      ru: ['Гремингер'],
    },
    definition: {
      en: 'Secretary general of the OSCE from 2017 to 2020, Swiss diplomat.',
      ru: 'Генеральный секретарь ОБСЕ в 2017–2020 годах, швейцарский дипломат.',
    },
    roles: [
      { title: { en: 'Secretary General of the OSCE', ru: 'Генеральный секретарь ОБСЕ' }, from: '2017-07-18', to: '2020-07-18' },
    ],
    wikipedia: 'Thomas Greminger',
  },
  {
    id: 'thorbjorn-jagland',
    kind: 'person',
    of: 'council-of-europe',
    name: { en: 'Thorbjørn Jagland', ru: 'Турбьёрн Ягланд' },
    aliases: {
      en: ['Jagland', 'Thorbjorn Jagland'],
      ru: ['Ягланд'],
    },
    definition: {
      en: 'Secretary general of the Council of Europe from 2009 to 2019, earlier prime minister of Norway.',
      ru: 'Генеральный секретарь Совета Европы в 2009–2019 годах, прежде премьер-министр Норвегии.',
    },
    roles: [
      { title: { en: 'Prime Minister of Norway', ru: 'Премьер-министр Норвегии' }, from: '1996-10-25', to: '1997-10' },
      { title: { en: 'Secretary General of the Council of Europe', ru: 'Генеральный секретарь Совета Европы' }, from: '2009-10-01', to: '2019-09' },
    ],
    wikipedia: 'Thorbjørn Jagland',
  },
  {
    id: 'tigran-sargsyan',
    kind: 'person',
    of: 'eurasian-economic-commission',
    name: { en: 'Tigran Sargsyan', ru: 'Тигран Саргсян' },
    aliases: {
      en: ['?Sargsyan', 'Tigran Sarkisyan', 'Tigran Sarkisian'],
      ru: ['?Саргсян', 'Тигран Саркисян'],
    },
    definition: {
      en: 'Head of the Eurasian Economic Commission in 2016–2020, prime minister of Armenia in 2008–2014.',
      ru: 'Глава Евразийской экономической комиссии в 2016–2020 годах, премьер-министр Армении в 2008–2014 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Armenia', ru: 'Премьер-министр Армении' }, from: '2008-04-09', to: '2014-04' },
      { title: { en: 'Chairman of the Board of the Eurasian Economic Commission', ru: 'Председатель Коллегии Евразийской экономической комиссии' }, from: '2016-02-01', to: '2020-01-31' },
    ],
    wikipedia: 'Tigran Sargsyan',
  },
  {
    id: 'u-thant',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'U Thant', ru: 'У Тан' },
    aliases: {
      ru: ['У Тант'],
    },
    definition: {
      en: 'UN secretary-general from 1961 to 1971, from Burma. Lived 1909–1974.',
      ru: 'Генеральный секретарь ООН в 1961–1971 годах, родом из Бирмы. Годы жизни: 1909–1974.',
    },
    roles: [
      { title: { en: 'UN Secretary-General', ru: 'Генеральный секретарь ООН' }, from: '1961-11-30', to: '1971-12-31' },
    ],
    wikipedia: 'U Thant',
  },
  {
    id: 'ursula-von-der-leyen',
    kind: 'person',
    of: 'european-commission',
    name: { en: 'Ursula von der Leyen', ru: 'Урсула фон дер Ляйен' },
    aliases: {
      en: ['von der Leyen', 'Ursula Von der Leyen'],
      ru: ['фон дер Ляйен'],
    },
    definition: {
      en: "President of the European Commission from December 2019, in a second term since 2024; earlier Germany's defence minister.",
      ru: 'Председатель Европейской комиссии с декабря 2019 года, на втором сроке с 2024 года; прежде министр обороны Германии.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Germany', ru: 'Министр обороны Германии' }, from: '2013-12-17', to: '2019-07-17' },
      { title: { en: 'President of the European Commission', ru: 'Председатель Европейской комиссии' }, from: '2019-12-01' },
    ],
    wikipedia: 'Ursula von der Leyen',
  },
  {
    id: 'viktor-khristenko',
    kind: 'person',
    of: 'eurasian-economic-commission',
    name: { en: 'Viktor Khristenko', ru: 'Виктор Христенко' },
    aliases: {
      en: ['Khristenko'],
      ru: ['Христенко'],
    },
    definition: {
      en: 'First head of the Eurasian Economic Commission, 2012–2016, before that minister of industry of Russia.',
      ru: 'Первый глава Евразийской экономической комиссии, 2012–2016, прежде министр промышленности и торговли России.',
    },
    roles: [
      { title: { en: 'Chairman of the Board of the Eurasian Economic Commission', ru: 'Председатель Коллегии Евразийской экономической комиссии' }, from: '2012-02-01', to: '2016-01-31' },
    ],
    wikipedia: 'Viktor Khristenko',
  },
  {
    id: 'volker-turk',
    kind: 'person',
    of: 'united-nations',
    name: { en: 'Volker Türk', ru: 'Фолькер Тюрк' },
    aliases: {
      en: ['Volker Turk'],
      ru: ['?Тюрк'],
    },
    definition: {
      en: 'UN high commissioner for human rights from October 2022, from Austria.',
      ru: 'Верховный комиссар ООН по правам человека с октября 2022 года, родом из Австрии.',
    },
    roles: [
      { title: { en: 'UN High Commissioner for Human Rights', ru: 'Верховный комиссар ООН по правам человека' }, from: '2022-10-17' },
    ],
    wikipedia: 'Volker Türk',
  },
  {
    id: 'wim-duisenberg',
    kind: 'person',
    of: 'european-central-bank',
    name: { en: 'Wim Duisenberg', ru: 'Вим Дуйзенберг' },
    aliases: {
      en: ['Duisenberg'],
      ru: ['Дуйзенберг'],
    },
    definition: {
      en: 'First president of the European Central Bank, 1998–2003, from the Netherlands. Lived 1935–2005.',
      ru: 'Первый президент Европейского центробанка, 1998–2003, из Нидерландов. Годы жизни: 1935–2005.',
    },
    roles: [
      { title: { en: 'President of the European Central Bank', ru: 'Президент Европейского центрального банка' }, from: '1998-06-01', to: '2003-10-31' },
    ],
    wikipedia: 'Wim Duisenberg',
  },
  {
    id: 'yukiya-amano',
    kind: 'person',
    of: 'international-atomic-energy-agency',
    name: { en: 'Yukiya Amano', ru: 'Юкия Амано' },
    aliases: {
      en: ['?Amano'],
      ru: ['?Амано'],
    },
    definition: {
      en: 'Director general of the IAEA from December 2009 to his death in July 2019, from Japan.',
      ru: 'Генеральный директор МАГАТЭ с декабря 2009 года до смерти в июле 2019 года, из Японии.',
    },
    roles: [
      { title: { en: 'Director General of the IAEA', ru: 'Генеральный директор МАГАТЭ' }, from: '2009-12-01', to: '2019-07' },
    ],
    wikipedia: 'Yukiya Amano',
  },
];
