// International and regional organisations, alliances, formats, courts and banks.
import type { Entry } from '../model.ts';

export const organisations: readonly Entry[] = [
  {
    id: 'asian-development-bank',
    kind: 'organisation',
    name: { en: 'Asian Development Bank', ru: 'Азиатский банк развития' },
    aliases: {
      en: ['ADB'],
      ru: ['АБР'],
    },
    definition: {
      en: 'Regional development bank founded in 1966, with its seat in Manila; lends to states of Asia and the Pacific.',
      ru: 'Региональный банк развития, основан в 1966 году, штаб-квартира в Маниле; кредитует страны Азии и Тихого океана.',
    },
    wikipedia: 'Asian Development Bank',
  },
  {
    id: 'asian-infrastructure-investment-bank',
    kind: 'organisation',
    name: { en: 'AIIB', ru: 'АБИИ' },
    full: { en: 'Asian Infrastructure Investment Bank', ru: 'Азиатский банк инфраструктурных инвестиций' },
    definition: {
      en: 'Multilateral development bank proposed by China, open since January 2016, with its seat in Beijing; finances infrastructure.',
      ru: 'Многосторонний банк развития, созданный по предложению Китая; работает с января 2016 года в Пекине; финансирует инфраструктуру.',
    },
    wikipedia: 'Asian Infrastructure Investment Bank',
  },
  {
    id: 'brics',
    kind: 'organisation',
    name: { en: 'BRICS', ru: 'БРИКС' },
    full: { en: 'Brazil, Russia, India, China, South Africa', ru: 'Бразилия, Россия, Индия, Китай, ЮАР' },
    aliases: {
      en: ['BRICS+'],
      ru: ['БРИКС+'],
    },
    definition: {
      en: 'Group of large emerging economies, summits since 2009; South Africa joined in 2010. Widened from 2024 by Egypt, Ethiopia, Iran, the UAE and Indonesia.',
      ru: 'Группа крупных развивающихся экономик, саммиты с 2009 года; ЮАР вошла в 2010 году. С 2024 года присоединились Египет, Эфиопия, Иран, ОАЭ и Индонезия.',
    },
    wikipedia: 'BRICS',
  },
  {
    id: 'c5-1',
    kind: 'organisation',
    name: { en: 'C5+1', ru: 'C5+1' },
    full: { en: 'Central Asia plus one', ru: 'Центральная Азия плюс один' },
    aliases: {
      ru: ['С5+1', 'Центральная Азия + США'],
    },
    definition: {
      en: 'Format of talks between the five Central Asian states and one outside partner, first of all the United States (since 2015).',
      ru: 'Формат переговоров пяти стран Центральной Азии с одним внешним партнёром, прежде всего с США (с 2015 года).',
    },
    wikipedia: 'C5+1',
  },
  {
    id: 'cica',
    kind: 'organisation',
    name: { en: 'CICA', ru: 'СВМДА' },
    full: { en: 'Conference on Interaction and Confidence-Building Measures in Asia', ru: 'Совещание по взаимодействию и мерам доверия в Азии' },
    definition: {
      en: 'Asian security forum proposed by Kazakhstan in 1992, first summit in 2002; secretariat in Astana.',
      ru: 'Азиатский форум по безопасности, предложен Казахстаном в 1992 году, первый саммит — в 2002 году; секретариат в Астане.',
    },
    wikipedia: 'Conference on Interaction and Confidence-Building Measures in Asia',
  },
  {
    id: 'commonwealth-of-independent-states',
    kind: 'organisation',
    name: { en: 'CIS', ru: 'СНГ' },
    full: { en: 'Commonwealth of Independent States', ru: 'Содружество Независимых Государств' },
    definition: {
      en: 'Association of former Soviet republics founded in December 1991, seated in Minsk. Georgia left in 2009; Ukraine ended its part in 2018.',
      ru: 'Объединение бывших советских республик, создано в декабре 1991 года, штаб-квартира в Минске. Грузия вышла в 2009 году; Украина прекратила участие в 2018 году.',
    },
    wikipedia: 'Commonwealth of Independent States',
  },
  {
    id: 'conference-on-disarmament',
    kind: 'organisation',
    name: { en: 'Conference on Disarmament', ru: 'Конференция по разоружению' },
    aliases: {
      en: ['UN Conference on Disarmament'],
    },
    definition: {
      en: 'Forum in Geneva that negotiates arms control treaties by consensus, at work under this name since 1984; 65 member states.',
      ru: 'Женевский форум переговоров о контроле над вооружениями, решает консенсусом; под этим именем с 1984 года; 65 государств-членов.',
    },
    wikipedia: 'Conference on Disarmament',
  },
  {
    id: 'council-of-europe',
    kind: 'organisation',
    name: { en: 'Council of Europe', ru: 'Совет Европы' },
    definition: {
      en: 'Organisation for human rights, democracy and the rule of law, founded in 1949 in Strasbourg; not part of the EU. Russia was excluded in 2022.',
      ru: 'Организация по правам человека, демократии и верховенству права, основана в 1949 году, Страсбург; не входит в ЕС. Россия исключена в 2022 году.',
    },
    wikipedia: 'Council of Europe',
  },
  {
    id: 'csto',
    kind: 'organisation',
    name: { en: 'CSTO', ru: 'ОДКБ' },
    full: { en: 'Collective Security Treaty Organization', ru: 'Организация Договора о коллективной безопасности' },
    aliases: {
      en: ['Collective Security Treaty Organisation'],
    },
    definition: {
      en: 'Military alliance of Armenia (participation frozen since 2024), Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan; treaty of 1992.',
      ru: 'Военный союз Армении (участие заморожено с 2024 года), Беларуси, Казахстана, Кыргызстана, России и Таджикистана; договор 1992 года.',
    },
    wikipedia: 'Collective Security Treaty Organization',
  },
  {
    id: 'eclac',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ECLAC', ru: 'ЭКЛАК' },
    full: { en: 'United Nations Economic Commission for Latin America and the Caribbean', ru: 'Экономическая комиссия ООН для Латинской Америки и Карибского бассейна' },
    aliases: {
      en: ['CEPAL', 'Economic Commission for Latin America and the Caribbean', 'Comisión Económica para América Latina'],
    },
    definition: {
      en: 'Regional UN commission for Latin America and the Caribbean, founded in 1948, with its seat in Santiago.',
      ru: 'Региональная комиссия ООН для Латинской Америки и Карибского бассейна, создана в 1948 году, Сантьяго.',
    },
    wikipedia: 'United Nations Economic Commission for Latin America and the Caribbean',
  },
  {
    id: 'escap',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ESCAP', ru: 'ЭСКАТО' },
    full: { en: 'United Nations Economic and Social Commission for Asia and the Pacific', ru: 'Экономическая и социальная комиссия ООН для Азии и Тихого океана' },
    aliases: {
      en: ['UNESCAP', 'UN ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
      ru: ['ЭСКАТО ООН'],
    },
    definition: {
      en: 'Regional UN commission for Asia and the Pacific, founded in 1947, with its seat in Bangkok.',
      ru: 'Региональная комиссия ООН для Азии и Тихого океана, создана в 1947 году, Бангкок.',
    },
    wikipedia: 'United Nations Economic and Social Commission for Asia and the Pacific',
  },
  {
    id: 'eurasian-development-bank',
    kind: 'organisation',
    name: { en: 'Eurasian Development Bank', ru: 'Евразийский банк развития' },
    aliases: {
      en: ['EDB'],
      ru: ['ЕАБР'],
    },
    definition: {
      en: 'Development bank founded by Russia and Kazakhstan in 2006, with its seat in Almaty.',
      ru: 'Банк развития, учреждённый Россией и Казахстаном в 2006 году; штаб-квартира в Алматы.',
    },
    wikipedia: 'Eurasian Development Bank',
  },
  {
    id: 'eurasian-economic-commission',
    kind: 'organisation',
    of: 'eurasian-economic-union',
    name: { en: 'Eurasian Economic Commission', ru: 'Евразийская экономическая комиссия' },
    aliases: {
      ru: ['ЕЭК'],
    },
    definition: {
      en: 'Standing regulatory body of the Eurasian Economic Union, at work since 2012, in Moscow.',
      ru: 'Постоянный регулирующий орган Евразийского экономического союза, работает с 2012 года в Москве.',
    },
    wikipedia: 'Eurasian Economic Commission',
  },
  {
    id: 'eurasian-economic-union',
    kind: 'organisation',
    name: { en: 'EAEU', ru: 'ЕАЭС' },
    full: { en: 'Eurasian Economic Union', ru: 'Евразийский экономический союз' },
    aliases: {
      en: ['EEU'],
      ru: ['Евразийский союз'],
    },
    definition: {
      en: 'Economic union with a customs union and common market, in force since 2015: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia (as of early 2026).',
      ru: 'Экономический союз с таможенным союзом и общим рынком, действует с 2015 года: Армения, Беларусь, Казахстан, Кыргызстан и Россия (на начало 2026 года).',
    },
    wikipedia: 'Eurasian Economic Union',
  },
  {
    id: 'european-bank-for-reconstruction-and-development',
    kind: 'organisation',
    name: { en: 'EBRD', ru: 'ЕБРР' },
    full: { en: 'European Bank for Reconstruction and Development', ru: 'Европейский банк реконструкции и развития' },
    definition: {
      en: 'Development bank founded in 1991, with its seat in London; invests in former socialist economies and neighbouring regions.',
      ru: 'Банк развития, основан в 1991 году, штаб-квартира в Лондоне; вкладывает средства в бывшие социалистические экономики и соседние регионы.',
    },
    wikipedia: 'European Bank for Reconstruction and Development',
  },
  {
    id: 'european-commission',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Commission', ru: 'Европейская комиссия' },
    aliases: {
      en: ['EU Commission'],
      ru: ['Еврокомиссия'],
    },
    definition: {
      en: 'Executive body of the European Union, in Brussels; proposes laws and oversees how they are applied.',
      ru: 'Исполнительный орган Европейского союза, Брюссель; предлагает законы и следит за их применением.',
    },
    wikipedia: 'European Commission',
  },
  {
    id: 'european-parliament',
    kind: 'organisation',
    of: 'european-union',
    name: { en: 'European Parliament', ru: 'Европейский парламент' },
    aliases: {
      en: ['EU Parliament'],
      ru: ['Европарламент'],
    },
    definition: {
      en: 'Directly elected parliament of the European Union, with its seat in Strasbourg; passes laws together with the Council.',
      ru: 'Избираемый гражданами парламент Европейского союза, Страсбург; принимает законы вместе с Советом.',
    },
    wikipedia: 'European Parliament',
  },
  {
    id: 'european-union',
    kind: 'organisation',
    name: { en: 'European Union', ru: 'Европейский союз' },
    aliases: {
      en: ['EU', 'E.U.'],
      ru: ['ЕС', 'Евросоюз'],
    },
    definition: {
      en: 'Political and economic union of 27 European states (as of early 2026), so named since 1993; main institutions in Brussels.',
      ru: 'Политический и экономический союз 27 государств Европы (на начало 2026 года), под этим именем с 1993 года; основные учреждения в Брюсселе.',
    },
    wikipedia: 'European Union',
  },
  {
    id: 'food-and-agriculture-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'Food and Agriculture Organization', ru: 'ФАО' },
    full: { en: 'Food and Agriculture Organization of the United Nations', ru: 'Продовольственная и сельскохозяйственная организация ООН' },
    aliases: {
      en: ['FAO', 'Food and Agriculture Organisation', 'UN Food and Agriculture Organization'],
      ru: ['Продовольственная и сельскохозяйственная организация Объединённых Наций'],
    },
    definition: {
      en: 'UN agency for food and farming, founded in 1945, with its seat in Rome.',
      ru: 'Учреждение ООН по продовольствию и сельскому хозяйству, создано в 1945 году, Рим.',
    },
    wikipedia: 'Food and Agriculture Organization',
  },
  {
    id: 'green-climate-fund',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'Green Climate Fund', ru: 'Зелёный климатический фонд' },
    aliases: {
      en: ['?GCF'],
      ru: ['ЗКФ'],
    },
    definition: {
      en: 'Fund under the UN climate convention that finances climate projects in developing countries; founded in 2010, seat in Incheon, South Korea.',
      ru: 'Фонд в рамках климатической конвенции ООН, финансирует климатические проекты в развивающихся странах; создан в 2010 году, Инчхон, Южная Корея.',
    },
    wikipedia: 'Green Climate Fund',
  },
  {
    id: 'icao',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ICAO', ru: 'ИКАО' },
    full: { en: 'International Civil Aviation Organization', ru: 'Международная организация гражданской авиации' },
    aliases: {
      en: ['International Civil Aviation Organisation'],
    },
    definition: {
      en: 'UN agency for civil aviation, founded by the Chicago Convention of 1944, with its seat in Montreal.',
      ru: 'Учреждение ООН по гражданской авиации, создано по Чикагской конвенции 1944 года, Монреаль.',
    },
    wikipedia: 'International Civil Aviation Organization',
  },
  {
    id: 'ictr',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ICTR', ru: 'МУТР' },
    full: { en: 'International Criminal Tribunal for Rwanda', ru: 'Международный уголовный трибунал по Руанде' },
    aliases: {
      en: ['Rwanda tribunal'],
      ru: ['Международный трибунал по Руанде'],
    },
    definition: {
      en: 'UN court in Arusha that tried crimes of the genocide in Rwanda, 1994–2015.',
      ru: 'Суд ООН в Аруше, рассматривал преступления геноцида в Руанде, 1994–2015.',
    },
    wikipedia: 'International Criminal Tribunal for Rwanda',
  },
  {
    id: 'icty',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'ICTY', ru: 'МТБЮ' },
    full: { en: 'International Criminal Tribunal for the former Yugoslavia', ru: 'Международный трибунал по бывшей Югославии' },
    aliases: {
      en: ['?Hague Tribunal', 'Yugoslavia tribunal', 'Yugoslav war crimes tribunal'],
      ru: ['?Гаагский трибунал'],
    },
    definition: {
      en: 'UN court in The Hague that tried crimes of the wars in the former Yugoslavia, 1993–2017.',
      ru: 'Суд ООН в Гааге, рассматривал преступления в войнах на территории бывшей Югославии, 1993–2017.',
    },
    wikipedia: 'International Criminal Tribunal for the former Yugoslavia',
  },
  {
    id: 'ifad',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'IFAD', ru: 'МФСР' },
    full: { en: 'International Fund for Agricultural Development', ru: 'Международный фонд сельскохозяйственного развития' },
    definition: {
      en: 'UN agency that finances farming in poor rural areas, founded in 1977, with its seat in Rome.',
      ru: 'Учреждение ООН, финансирующее сельское хозяйство в бедных сельских районах; создано в 1977 году, Рим.',
    },
    wikipedia: 'International Fund for Agricultural Development',
  },
  {
    id: 'international-atomic-energy-agency',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'IAEA', ru: 'МАГАТЭ' },
    full: { en: 'International Atomic Energy Agency', ru: 'Международное агентство по атомной энергии' },
    definition: {
      en: 'Organisation within the UN system for the peaceful use of nuclear energy, founded in 1957 in Vienna; its inspectors check nuclear safeguards.',
      ru: 'Организация системы ООН по мирному использованию атомной энергии, создана в 1957 году, Вена; её инспекторы проверяют соблюдение гарантий.',
    },
    wikipedia: 'International Atomic Energy Agency',
  },
  {
    id: 'international-court-of-justice',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Court of Justice', ru: 'Международный суд ООН' },
    aliases: {
      en: ['ICJ', 'World Court', 'UN International Court of Justice'],
      ru: ['Международный суд Организации Объединённых Наций', '?Международный суд'],
    },
    definition: {
      en: 'Principal court of the United Nations, in The Hague since 1946; fifteen judges decide disputes between states.',
      ru: 'Главный судебный орган ООН, в Гааге с 1946 года; пятнадцать судей разрешают споры между государствами.',
    },
    wikipedia: 'International Court of Justice',
  },
  {
    id: 'international-criminal-court',
    kind: 'organisation',
    name: { en: 'International Criminal Court', ru: 'Международный уголовный суд' },
    aliases: {
      en: ['ICC'],
      ru: ['МУС'],
    },
    definition: {
      en: 'Court in The Hague that tries people for genocide, crimes against humanity, war crimes and aggression; its Rome Statute is in force since 2002.',
      ru: 'Суд в Гааге, судит за геноцид, преступления против человечности, военные преступления и агрессию; Римский статут действует с 2002 года.',
    },
    wikipedia: 'International Criminal Court',
  },
  {
    id: 'international-labour-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Labour Organization', ru: 'Международная организация труда' },
    aliases: {
      en: ['ILO', 'International Labour Organisation', 'International Labor Organization'],
      ru: ['МОТ'],
    },
    definition: {
      en: 'UN agency for labour standards, founded in 1919, with its seat in Geneva; governments, employers and workers sit in it.',
      ru: 'Учреждение ООН по нормам труда, создано в 1919 году, Женева; представлены правительства, работодатели и работники.',
    },
    wikipedia: 'International Labour Organization',
  },
  {
    id: 'international-law-commission',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Law Commission', ru: 'Комиссия международного права' },
    aliases: {
      en: ['UN International Law Commission', '?ILC'],
      ru: ['Комиссия международного права ООН', 'КМП ООН'],
    },
    definition: {
      en: 'UN body of 34 legal experts, founded in 1947, that develops and codifies international law.',
      ru: 'Орган ООН из 34 юристов, создан в 1947 году; развивает и кодифицирует международное право.',
    },
    wikipedia: 'International Law Commission',
  },
  {
    id: 'international-maritime-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Maritime Organization', ru: 'Международная морская организация' },
    aliases: {
      en: ['IMO', 'International Maritime Organisation'],
      ru: ['ИМО', 'ММО'],
    },
    definition: {
      en: 'UN agency for the safety of shipping and for preventing pollution from ships; at work since 1959, in London.',
      ru: 'Учреждение ООН по безопасности судоходства и предотвращению загрязнения с судов; работает с 1959 года, Лондон.',
    },
    wikipedia: 'International Maritime Organization',
  },
  {
    id: 'international-monetary-fund',
    kind: 'organisation',
    name: { en: 'IMF', ru: 'МВФ' },
    full: { en: 'International Monetary Fund', ru: 'Международный валютный фонд' },
    definition: {
      en: 'International financial institution founded in 1944, in Washington; lends to states in payment difficulties and watches over currencies.',
      ru: 'Международная финансовая организация, основана в 1944 году, Вашингтон; кредитует государства с платёжными трудностями и следит за валютной системой.',
    },
    wikipedia: 'International Monetary Fund',
  },
  {
    id: 'international-organization-for-migration',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Organization for Migration', ru: 'Международная организация по миграции' },
    aliases: {
      en: ['IOM', 'UN Migration', 'International Organisation for Migration'],
      ru: ['МОМ'],
    },
    definition: {
      en: 'Organisation for migration founded in 1951, with its seat in Geneva; related to the United Nations since 2016.',
      ru: 'Организация по вопросам миграции, создана в 1951 году, Женева; с 2016 года связана с ООН.',
    },
    wikipedia: 'International Organization for Migration',
  },
  {
    id: 'international-seabed-authority',
    kind: 'organisation',
    name: { en: 'International Seabed Authority', ru: 'Международный орган по морскому дну' },
    aliases: {
      en: ['?ISA'],
      ru: ['МОМД'],
    },
    definition: {
      en: 'Organisation under the UN Convention on the Law of the Sea that regulates mining of the deep seabed; since 1994, in Kingston, Jamaica.',
      ru: 'Организация по Конвенции ООН по морскому праву, регулирует добычу на глубоководном морском дне; с 1994 года, Кингстон, Ямайка.',
    },
    wikipedia: 'International Seabed Authority',
  },
  {
    id: 'international-telecommunication-union',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'International Telecommunication Union', ru: 'Международный союз электросвязи' },
    aliases: {
      en: ['ITU', 'International Telecommunications Union'],
      ru: ['МСЭ'],
    },
    definition: {
      en: 'UN agency for telecommunications, founded in 1865, in Geneva; shares out radio frequencies and satellite orbits and sets standards.',
      ru: 'Учреждение ООН по электросвязи, основано в 1865 году, Женева; распределяет радиочастоты и спутниковые орбиты, вырабатывает стандарты.',
    },
    wikipedia: 'International Telecommunication Union',
  },
  {
    id: 'ipcc',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'IPCC', ru: 'МГЭИК' },
    full: { en: 'Intergovernmental Panel on Climate Change', ru: 'Межправительственная группа экспертов по изменению климата' },
    aliases: {
      en: ['UN climate panel'],
    },
    definition: {
      en: 'UN panel founded in 1988 that assesses research on climate change and reports to governments; Nobel Peace Prize of 2007, shared with Al Gore.',
      ru: 'Группа ООН, с 1988 года оценивающая исследования изменения климата; Нобелевская премия мира 2007 года вместе с Альбертом Гором.',
    },
    wikipedia: 'Intergovernmental Panel on Climate Change',
  },
  {
    id: 'itlos',
    kind: 'organisation',
    name: { en: 'ITLOS', ru: 'МТМП' },
    full: { en: 'International Tribunal for the Law of the Sea', ru: 'Международный трибунал по морскому праву' },
    definition: {
      en: 'Court in Hamburg founded under the UN Convention on the Law of the Sea, at work since 1996.',
      ru: 'Суд в Гамбурге, создан по Конвенции ООН по морскому праву, работает с 1996 года.',
    },
    wikipedia: 'International Tribunal for the Law of the Sea',
  },
  {
    id: 'nato',
    kind: 'organisation',
    name: { en: 'NATO', ru: 'НАТО' },
    full: { en: 'North Atlantic Treaty Organization', ru: 'Организация Североатлантического договора' },
    aliases: {
      en: ['North Atlantic Treaty Organisation', 'North Atlantic Alliance'],
      ru: ['Североатлантический альянс'],
    },
    definition: {
      en: 'Military alliance of 32 states of Europe and North America (as of early 2026), founded in 1949; seat in Brussels.',
      ru: 'Военный союз 32 государств Европы и Северной Америки (на начало 2026 года), основан в 1949 году; штаб-квартира в Брюсселе.',
    },
    wikipedia: 'NATO',
  },
  {
    id: 'ocha',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'OCHA', ru: 'УКГВ' },
    full: { en: 'United Nations Office for the Coordination of Humanitarian Affairs', ru: 'Управление ООН по координации гуманитарных вопросов' },
    aliases: {
      en: [
        'UN OCHA', 'UNOCHA', 'UN Office for the Coordination of Humanitarian Affairs',
        'Office for the Coordination of Humanitarian Affairs',
      ],
      ru: ['УКГВ ООН'],
    },
    definition: {
      en: 'UN office that coordinates humanitarian aid in wars and disasters, founded in 1991; led by the Emergency Relief Coordinator.',
      ru: 'Управление ООН, координирующее гуманитарную помощь при войнах и бедствиях; создано в 1991 году.',
    },
    wikipedia: 'United Nations Office for the Coordination of Humanitarian Affairs',
  },
  {
    id: 'ohchr',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'OHCHR', ru: 'УВКПЧ' },
    full: { en: 'Office of the United Nations High Commissioner for Human Rights', ru: 'Управление Верховного комиссара ООН по правам человека' },
    aliases: {
      en: [
        'UN Human Rights Office', 'UN High Commissioner for Human Rights', 'Office of the High Commissioner for Human Rights',
        'UN human rights office',
      ],
      ru: ['УВКПЧ ООН', 'Верховный комиссар ООН по правам человека'],
    },
    definition: {
      en: 'UN office for human rights, founded in 1993, with its seat in Geneva; led by the High Commissioner for Human Rights.',
      ru: 'Управление ООН по правам человека, создано в 1993 году, Женева; во главе — Верховный комиссар по правам человека.',
    },
    wikipedia: 'Office of the United Nations High Commissioner for Human Rights',
  },
  {
    id: 'organisation-of-islamic-cooperation',
    kind: 'organisation',
    name: { en: 'OIC', ru: 'ОИС' },
    full: { en: 'Organisation of Islamic Cooperation', ru: 'Организация исламского сотрудничества' },
    aliases: {
      en: ['Organization of Islamic Cooperation', 'Organisation of the Islamic Conference', 'Organization of the Islamic Conference'],
      ru: ['Организация Исламская конференция'],
    },
    definition: {
      en: 'Organisation of 57 states with Muslim populations, founded in 1969, with its seat in Jeddah; all five Central Asian states belong.',
      ru: 'Организация 57 государств с мусульманским населением, основана в 1969 году, штаб-квартира в Джидде; входят все пять стран Центральной Азии.',
    },
    wikipedia: 'Organisation of Islamic Cooperation',
  },
  {
    id: 'organization-of-turkic-states',
    kind: 'organisation',
    name: { en: 'Organization of Turkic States', ru: 'Организация тюркских государств' },
    aliases: {
      en: ['OTS', 'Organisation of Turkic States', 'Turkic Council', 'Cooperation Council of Turkic Speaking States'],
      ru: ['ОТГ', 'Тюркский совет'],
    },
    definition: {
      en: 'Organisation of Azerbaijan, Kazakhstan, Kyrgyzstan, Turkey and Uzbekistan, founded in 2009 as the Turkic Council; secretariat in Istanbul.',
      ru: 'Организация Азербайджана, Казахстана, Кыргызстана, Турции и Узбекистана, основана в 2009 году как Тюркский совет; секретариат в Стамбуле.',
    },
    wikipedia: 'Organization of Turkic States',
  },
  {
    id: 'osce',
    kind: 'organisation',
    name: { en: 'OSCE', ru: 'ОБСЕ' },
    full: { en: 'Organization for Security and Co-operation in Europe', ru: 'Организация по безопасности и сотрудничеству в Европе' },
    aliases: {
      en: [
        'Organization for Security and Cooperation in Europe', 'Organisation for Security and Co-operation in Europe',
        'Organisation for Security and Cooperation in Europe',
      ],
    },
    definition: {
      en: 'Security organisation of 57 states of Europe, Central Asia and North America, so named since 1995; seat in Vienna.',
      ru: 'Организация по безопасности 57 государств Европы, Центральной Азии и Северной Америки, под этим именем с 1995 года; штаб-квартира в Вене.',
    },
    wikipedia: 'Organization for Security and Co-operation in Europe',
  },
  {
    id: 'osce-minsk-group',
    kind: 'organisation',
    name: { en: 'OSCE Minsk Group', ru: 'Минская группа ОБСЕ' },
    aliases: {
      en: ['Minsk Group'],
      ru: ['Минская группа'],
    },
    definition: {
      en: 'Group of states that mediated over Nagorno-Karabakh from 1992, chaired by France, Russia and the United States; closed in 2025.',
      ru: 'Группа стран-посредников по Нагорному Карабаху с 1992 года во главе с Россией, США и Францией; закрыта в 2025 году.',
    },
    wikipedia: 'OSCE Minsk Group',
  },
  {
    id: 'permanent-court-of-arbitration',
    kind: 'organisation',
    name: { en: 'Permanent Court of Arbitration', ru: 'Постоянная палата третейского суда' },
    aliases: {
      en: ['?PCA'],
      ru: ['ППТС', 'Постоянный третейский суд', 'Гаагский арбитраж'],
    },
    definition: {
      en: 'Body in The Hague founded in 1899 that administers arbitration between states, among them the South China Sea case of 2013–2016.',
      ru: 'Орган в Гааге, создан в 1899 году; обеспечивает арбитраж между государствами, в том числе дело о Южно-Китайском море 2013–2016 годов.',
    },
    wikipedia: 'Permanent Court of Arbitration',
  },
  {
    id: 'shanghai-cooperation-organisation',
    kind: 'organisation',
    name: { en: 'SCO', ru: 'ШОС' },
    full: { en: 'Shanghai Cooperation Organisation', ru: 'Шанхайская организация сотрудничества' },
    aliases: {
      en: ['Shanghai Cooperation Organization'],
    },
    definition: {
      en: 'Security and economic organisation founded in 2001; ten members (as of early 2026): Belarus, China, India, Iran, Pakistan, Russia and four Central Asian states.',
      ru: 'Организация по безопасности и экономике, основана в 2001 году; десять членов (на начало 2026 года): Беларусь, Индия, Иран, Китай, Пакистан, Россия и четыре страны Центральной Азии.',
    },
    wikipedia: 'Shanghai Cooperation Organisation',
  },
  {
    id: 'un-economic-and-social-council',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Economic and Social Council', ru: 'Экономический и Социальный Совет ООН' },
    full: { en: 'United Nations Economic and Social Council', ru: 'Экономический и Социальный Совет Организации Объединённых Наций' },
    aliases: {
      en: ['ECOSOC', '?Economic and Social Council'],
      ru: ['ЭКОСОС'],
    },
    definition: {
      en: 'Main UN body for economic, social and environmental matters, with 54 members elected by the General Assembly.',
      ru: 'Главный орган ООН по экономическим, социальным и экологическим вопросам; 54 члена, избираемых Генеральной Ассамблеей.',
    },
    wikipedia: 'United Nations Economic and Social Council',
  },
  {
    id: 'un-general-assembly',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN General Assembly', ru: 'Генеральная Ассамблея ООН' },
    full: { en: 'United Nations General Assembly', ru: 'Генеральная Ассамблея Организации Объединённых Наций' },
    aliases: {
      en: ['U.N. General Assembly', 'UNGA', '?General Assembly'],
      ru: ['Генассамблея ООН', 'ГА ООН', '?Генеральная Ассамблея', '?Генассамблея'],
    },
    definition: {
      en: 'Main deliberative body of the United Nations, in New York since 1946; each of the member states has one vote. Its resolutions are mostly not binding.',
      ru: 'Главный совещательный орган ООН, с 1946 года; у каждого государства-члена один голос. Резолюции, как правило, не имеют обязательной силы.',
    },
    wikipedia: 'United Nations General Assembly',
  },
  {
    id: 'un-habitat',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN-Habitat', ru: 'ООН-Хабитат' },
    full: { en: 'United Nations Human Settlements Programme', ru: 'Программа ООН по населённым пунктам' },
    definition: {
      en: 'UN programme for cities and housing, founded in 1978, with its seat in Nairobi.',
      ru: 'Программа ООН по городам и жилью, создана в 1978 году, Найроби.',
    },
    wikipedia: 'United Nations Human Settlements Programme',
  },
  {
    id: 'un-human-rights-council',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Human Rights Council', ru: 'Совет ООН по правам человека' },
    full: { en: 'United Nations Human Rights Council', ru: 'Совет по правам человека Организации Объединённых Наций' },
    aliases: {
      en: ['U.N. Human Rights Council', 'UNHRC', '?Human Rights Council'],
      ru: ['СПЧ ООН', '?Совет по правам человека'],
    },
    definition: {
      en: 'UN body for human rights, in Geneva since 2006; 47 states elected by the General Assembly for three years.',
      ru: 'Орган ООН по правам человека, Женева, с 2006 года; 47 государств, избираемых Генеральной Ассамблеей на три года.',
    },
    wikipedia: 'United Nations Human Rights Council',
  },
  {
    id: 'un-peacebuilding-commission',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Peacebuilding Commission', ru: 'Комиссия ООН по миростроительству' },
    full: { en: 'United Nations Peacebuilding Commission', ru: 'Комиссия Организации Объединённых Наций по миростроительству' },
    aliases: {
      en: ['?Peacebuilding Commission'],
      ru: ['?Комиссия по миростроительству'],
    },
    definition: {
      en: 'UN advisory body founded in 2005 to support countries coming out of conflict.',
      ru: 'Консультативный орган ООН, создан в 2005 году для поддержки стран, выходящих из конфликта.',
    },
    wikipedia: 'United Nations Peacebuilding Commission',
  },
  {
    id: 'un-peacekeeping',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN peacekeeping', ru: 'Миротворческие силы ООН' },
    full: { en: 'United Nations peacekeeping', ru: 'Миротворческие силы Организации Объединённых Наций' },
    aliases: {
      en: [
        'UN peacekeepers', 'UN Peacekeeping', 'U.N. peacekeepers', 'Blue Helmets', 'blue helmets', 'Department of Peace Operations',
        'UN peacekeeping operations',
      ],
      ru: ['миротворцы ООН', 'миротворческие операции ООН', 'голубые каски', 'Департамент операций в пользу мира'],
    },
    definition: {
      en: 'Missions of soldiers, police and civilians sent with a Security Council mandate to help keep a peace; first in 1948.',
      ru: 'Миссии из военных, полиции и гражданских лиц, которые направляют по мандату Совета Безопасности для поддержания мира; первая — в 1948 году.',
    },
    wikipedia: 'United Nations peacekeeping',
  },
  {
    id: 'un-secretariat',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Secretariat', ru: 'Секретариат ООН' },
    full: { en: 'United Nations Secretariat', ru: 'Секретариат Организации Объединённых Наций' },
    aliases: {
      en: ['U.N. Secretariat'],
    },
    definition: {
      en: 'Administrative body of the United Nations, headed by the Secretary-General; main offices in New York, Geneva, Vienna and Nairobi.',
      ru: 'Административный орган ООН во главе с Генеральным секретарём; основные отделения в Нью-Йорке, Женеве, Вене и Найроби.',
    },
    wikipedia: 'United Nations Secretariat',
  },
  {
    id: 'un-security-council',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Security Council', ru: 'Совет Безопасности ООН' },
    aliases: {
      en: ['United Nations Security Council', 'U.N. Security Council', 'UNSC'],
      ru: ['Совбез ООН', 'СБ ООН'],
    },
    definition: {
      en: 'UN body for peace and security: fifteen members, five of them permanent with a veto (China, France, Russia, UK, US).',
      ru: 'Орган ООН по миру и безопасности: пятнадцать членов, из них пять постоянных с правом вето (Великобритания, Китай, Россия, США, Франция).',
    },
    wikipedia: 'United Nations Security Council',
  },
  {
    id: 'un-tourism',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Tourism', ru: 'ООН-Туризм' },
    full: { en: 'World Tourism Organization', ru: 'Всемирная туристская организация' },
    aliases: {
      en: ['UNWTO', 'World Tourism Organisation', 'United Nations World Tourism Organization'],
      ru: ['ЮНВТО', 'Всемирная туристская организация ООН'],
    },
    definition: {
      en: 'UN agency for tourism, founded in 1975, with its seat in Madrid; called UN Tourism since 2024.',
      ru: 'Учреждение ООН по туризму, создано в 1975 году, Мадрид; с 2024 года называется «ООН-Туризм».',
    },
    wikipedia: 'UN Tourism',
  },
  {
    id: 'un-women',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UN Women', ru: 'ООН-женщины' },
    full: { en: 'United Nations Entity for Gender Equality and the Empowerment of Women', ru: 'Структура ООН по вопросам гендерного равенства и расширения прав и возможностей женщин' },
    aliases: {
      ru: ['«ООН-женщины»'],
    },
    definition: {
      en: 'UN body for gender equality and the rights of women, founded in 2010, with its seat in New York.',
      ru: 'Структура ООН по вопросам гендерного равенства и прав женщин, создана в 2010 году, Нью-Йорк.',
    },
    wikipedia: 'UN Women',
  },
  {
    id: 'unaids',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNAIDS', ru: 'ЮНЭЙДС' },
    full: { en: 'Joint United Nations Programme on HIV/AIDS', ru: 'Объединённая программа ООН по ВИЧ/СПИДу' },
    aliases: {
      en: ['Joint UN Programme on HIV/AIDS'],
    },
    definition: {
      en: 'Joint programme of UN bodies against HIV and AIDS, at work since 1996, with its seat in Geneva.',
      ru: 'Объединённая программа учреждений ООН по борьбе с ВИЧ и СПИДом, работает с 1996 года, Женева.',
    },
    wikipedia: 'Joint United Nations Programme on HIV/AIDS',
  },
  {
    id: 'uncitral',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNCITRAL', ru: 'ЮНСИТРАЛ' },
    full: { en: 'United Nations Commission on International Trade Law', ru: 'Комиссия ООН по праву международной торговли' },
    aliases: {
      en: ['UN Commission on International Trade Law'],
    },
    definition: {
      en: 'UN body founded in 1966 that harmonises the law of international trade and commercial arbitration.',
      ru: 'Орган ООН, создан в 1966 году; унифицирует право международной торговли и коммерческого арбитража.',
    },
    wikipedia: 'United Nations Commission on International Trade Law',
  },
  {
    id: 'unctad',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNCTAD', ru: 'ЮНКТАД' },
    full: { en: 'United Nations Conference on Trade and Development', ru: 'Конференция ООН по торговле и развитию' },
    aliases: {
      en: ['UN Trade and Development', 'UN Conference on Trade and Development'],
    },
    definition: {
      en: 'UN body for trade and development, founded in 1964, in Geneva; under the name UN Trade and Development since 2024.',
      ru: 'Орган ООН по торговле и развитию, создан в 1964 году, Женева; с 2024 года выступает под именем «ООН по торговле и развитию».',
    },
    wikipedia: 'UN Trade and Development',
  },
  {
    id: 'undp',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNDP', ru: 'ПРООН' },
    full: { en: 'United Nations Development Programme', ru: 'Программа развития ООН' },
    aliases: {
      en: ['UN Development Programme', 'United Nations Development Program', 'UN Development Program'],
      ru: ['Программа развития Организации Объединённых Наций'],
    },
    definition: {
      en: 'UN programme for development, founded in 1965, with its seat in New York; publishes the yearly Human Development Index.',
      ru: 'Программа ООН по содействию развитию, создана в 1965 году, Нью-Йорк; публикует ежегодный Индекс человеческого развития.',
    },
    wikipedia: 'United Nations Development Programme',
  },
  {
    id: 'uneca',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNECA', ru: 'ЭКА ООН' },
    full: { en: 'United Nations Economic Commission for Africa', ru: 'Экономическая комиссия ООН для Африки' },
    aliases: {
      en: ['UN Economic Commission for Africa', 'Economic Commission for Africa'],
      ru: ['?ЭКА'],
    },
    definition: {
      en: 'Regional UN commission for Africa, founded in 1958, with its seat in Addis Ababa.',
      ru: 'Региональная комиссия ООН для Африки, создана в 1958 году, Аддис-Абеба.',
    },
    wikipedia: 'United Nations Economic Commission for Africa',
  },
  {
    id: 'unece',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNECE', ru: 'ЕЭК ООН' },
    full: { en: 'United Nations Economic Commission for Europe', ru: 'Европейская экономическая комиссия ООН' },
    aliases: {
      en: ['UN Economic Commission for Europe', 'Economic Commission for Europe'],
    },
    definition: {
      en: 'Regional UN commission with 56 states of Europe, North America and Central Asia, founded in 1947, in Geneva.',
      ru: 'Региональная комиссия ООН: 56 государств Европы, Северной Америки и Центральной Азии; создана в 1947 году, Женева.',
    },
    wikipedia: 'United Nations Economic Commission for Europe',
  },
  {
    id: 'unep',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNEP', ru: 'ЮНЕП' },
    full: { en: 'United Nations Environment Programme', ru: 'Программа ООН по окружающей среде' },
    aliases: {
      en: ['UN Environment Programme', 'United Nations Environment Program', 'UN Environment Program'],
    },
    definition: {
      en: 'UN programme for the environment, founded in 1972, with its seat in Nairobi.',
      ru: 'Программа ООН по охране окружающей среды, создана в 1972 году, Найроби.',
    },
    wikipedia: 'United Nations Environment Programme',
  },
  {
    id: 'unesco',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNESCO', ru: 'ЮНЕСКО' },
    full: { en: 'United Nations Educational, Scientific and Cultural Organization', ru: 'Организация Объединённых Наций по вопросам образования, науки и культуры' },
    aliases: {
      en: ['United Nations Educational, Scientific and Cultural Organisation'],
    },
    definition: {
      en: 'UN agency for education, science and culture, founded in 1945, in Paris; keeps the list of World Heritage sites.',
      ru: 'Учреждение ООН по образованию, науке и культуре, создано в 1945 году, Париж; ведёт Список всемирного наследия.',
    },
    wikipedia: 'UNESCO',
  },
  {
    id: 'unfpa',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNFPA', ru: 'ЮНФПА' },
    full: { en: 'United Nations Population Fund', ru: 'Фонд ООН в области народонаселения' },
    aliases: {
      en: ['UN Population Fund', 'United Nations Fund for Population Activities'],
    },
    definition: {
      en: 'UN fund for population and reproductive health, at work since 1969, with its seat in New York.',
      ru: 'Фонд ООН по вопросам народонаселения и репродуктивного здоровья, работает с 1969 года, Нью-Йорк.',
    },
    wikipedia: 'United Nations Population Fund',
  },
  {
    id: 'unhcr',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNHCR', ru: 'УВКБ ООН' },
    full: { en: 'United Nations High Commissioner for Refugees', ru: 'Управление Верховного комиссара ООН по делам беженцев' },
    aliases: {
      en: ['UN High Commissioner for Refugees', 'UN Refugee Agency', 'UN refugee agency', 'U.N. refugee agency'],
      ru: ['УВКБ', 'Агентство ООН по делам беженцев', 'Верховный комиссар ООН по делам беженцев'],
    },
    definition: {
      en: 'UN agency for refugees, displaced and stateless people, founded in 1950, with its seat in Geneva.',
      ru: 'Учреждение ООН по помощи беженцам, перемещённым лицам и лицам без гражданства, создано в 1950 году, Женева.',
    },
    wikipedia: 'United Nations High Commissioner for Refugees',
  },
  {
    id: 'unicef',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNICEF', ru: 'ЮНИСЕФ' },
    full: { en: "United Nations Children's Fund", ru: 'Детский фонд ООН' },
    aliases: {
      en: ["UN Children's Fund", "United Nations International Children's Emergency Fund"],
    },
    definition: {
      en: 'UN fund for children, founded in 1946, with its seat in New York; works on health, schooling and emergency aid.',
      ru: 'Детский фонд ООН, создан в 1946 году, Нью-Йорк; занимается здоровьем и образованием детей и чрезвычайной помощью.',
    },
    wikipedia: 'UNICEF',
  },
  {
    id: 'unidir',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNIDIR', ru: 'ЮНИДИР' },
    full: { en: 'United Nations Institute for Disarmament Research', ru: 'Институт ООН по исследованию проблем разоружения' },
    aliases: {
      en: ['UN Institute for Disarmament Research'],
    },
    definition: {
      en: 'Autonomous UN institute for research on disarmament and security, founded in 1980, in Geneva.',
      ru: 'Автономный институт ООН по исследованиям разоружения и безопасности, создан в 1980 году, Женева.',
    },
    wikipedia: 'United Nations Institute for Disarmament Research',
  },
  {
    id: 'unido',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNIDO', ru: 'ЮНИДО' },
    full: { en: 'United Nations Industrial Development Organization', ru: 'Организация ООН по промышленному развитию' },
    aliases: {
      en: ['United Nations Industrial Development Organisation', 'UN Industrial Development Organization'],
      ru: ['Организация Объединённых Наций по промышленному развитию'],
    },
    definition: {
      en: 'UN agency for industrial development, founded in 1966, with its seat in Vienna.',
      ru: 'Учреждение ООН по промышленному развитию, создано в 1966 году, Вена.',
    },
    wikipedia: 'United Nations Industrial Development Organization',
  },
  {
    id: 'union-state',
    kind: 'organisation',
    name: { en: 'Union State', ru: 'Союзное государство' },
    full: { en: 'Union State of Russia and Belarus', ru: 'Союзное государство России и Белоруссии' },
    aliases: {
      en: ['Union State of Belarus and Russia'],
      ru: ['Союзное государство России и Беларуси'],
    },
    definition: {
      en: 'Union of Russia and Belarus under a treaty of December 1999, meant to bring their economies and policies together.',
      ru: 'Союз России и Беларуси по договору декабря 1999 года, цель — сближение экономики и политики.',
    },
    wikipedia: 'Union State',
  },
  {
    id: 'united-nations',
    kind: 'organisation',
    name: { en: 'United Nations', ru: 'Организация Объединённых Наций' },
    aliases: {
      en: ['UN', 'U.N.'],
      ru: ['ООН', 'Объединённые Нации'],
    },
    definition: {
      en: 'Worldwide organisation of 193 member states (as of early 2026), founded in 1945, with its seat in New York.',
      ru: 'Всемирная организация 193 государств-членов (на начало 2026 года), основана в 1945 году, штаб-квартира в Нью-Йорке.',
    },
    wikipedia: 'United Nations',
  },
  {
    id: 'universal-postal-union',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'Universal Postal Union', ru: 'Всемирный почтовый союз' },
    aliases: {
      en: ['UPU'],
      ru: ['ВПС'],
    },
    definition: {
      en: 'UN agency for international post, founded in 1874, with its seat in Bern.',
      ru: 'Учреждение ООН по международной почте, основано в 1874 году, Берн.',
    },
    wikipedia: 'Universal Postal Union',
  },
  {
    id: 'unoda',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNODA', ru: 'Управление ООН по вопросам разоружения' },
    full: { en: 'United Nations Office for Disarmament Affairs', ru: 'Управление Организации Объединённых Наций по вопросам разоружения' },
    aliases: {
      en: ['UN Office for Disarmament Affairs'],
      ru: ['УВР ООН'],
    },
    definition: {
      en: 'Office of the UN Secretariat for disarmament and the non-proliferation of weapons, in New York.',
      ru: 'Управление Секретариата ООН по разоружению и нераспространению оружия, Нью-Йорк.',
    },
    wikipedia: 'United Nations Office for Disarmament Affairs',
  },
  {
    id: 'unodc',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNODC', ru: 'УНП ООН' },
    full: { en: 'United Nations Office on Drugs and Crime', ru: 'Управление ООН по наркотикам и преступности' },
    aliases: {
      en: ['UN Office on Drugs and Crime'],
      ru: ['УНП'],
    },
    definition: {
      en: 'UN office against drugs, organised crime and corruption, founded in 1997, with its seat in Vienna.',
      ru: 'Управление ООН по борьбе с наркотиками, организованной преступностью и коррупцией, создано в 1997 году, Вена.',
    },
    wikipedia: 'United Nations Office on Drugs and Crime',
  },
  {
    id: 'unops',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNOPS', ru: 'ЮНОПС' },
    full: { en: 'United Nations Office for Project Services', ru: 'Управление ООН по обслуживанию проектов' },
    aliases: {
      en: ['UN Office for Project Services'],
    },
    definition: {
      en: 'UN office for procurement, infrastructure and project management, with its seat in Copenhagen.',
      ru: 'Управление ООН по закупкам, инфраструктуре и ведению проектов, Копенгаген.',
    },
    wikipedia: 'United Nations Office for Project Services',
  },
  {
    id: 'unrwa',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'UNRWA', ru: 'БАПОР' },
    full: { en: 'United Nations Relief and Works Agency for Palestine Refugees in the Near East', ru: 'Ближневосточное агентство ООН для помощи палестинским беженцам и организации работ' },
    aliases: {
      en: [
        'UN Relief and Works Agency', 'United Nations Relief and Works Agency', 'UN agency for Palestinian refugees',
        'UN Palestinian refugee agency',
      ],
      ru: ['Ближневосточное агентство ООН'],
    },
    definition: {
      en: 'UN agency for Palestine refugees, founded in 1949: schools, clinics and aid. Israeli laws of 2024, in force since January 2025, bar its work in Israel.',
      ru: 'Агентство ООН для палестинских беженцев, создано в 1949 году: школы, клиники, помощь. Законы Израиля 2024 года запрещают его работу в Израиле.',
    },
    wikipedia: 'UNRWA',
  },
  {
    id: 'warsaw-pact',
    kind: 'organisation',
    name: { en: 'Warsaw Pact', ru: 'Варшавский договор' },
    full: { en: 'Warsaw Treaty Organization', ru: 'Организация Варшавского договора' },
    aliases: {
      en: ['Warsaw Treaty Organisation', 'Warsaw Treaty'],
    },
    definition: {
      en: 'Former military alliance of the Soviet Union and its Eastern European allies, 1955–1991.',
      ru: 'Бывший военный союз СССР и его союзников в Восточной Европе, 1955–1991.',
    },
    wikipedia: 'Warsaw Pact',
  },
  {
    id: 'world-bank',
    kind: 'organisation',
    name: { en: 'World Bank', ru: 'Всемирный банк' },
    aliases: {
      en: ['World Bank Group', 'International Bank for Reconstruction and Development', 'IBRD'],
      ru: ['Группа Всемирного банка', 'Международный банк реконструкции и развития', 'МБРР'],
    },
    definition: {
      en: 'International development bank founded in 1944, with its seat in Washington; lends to governments for development projects.',
      ru: 'Международный банк развития, основан в 1944 году, штаб-квартира в Вашингтоне; кредитует правительства на цели развития.',
    },
    wikipedia: 'World Bank',
  },
  {
    id: 'world-food-programme',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'World Food Programme', ru: 'Всемирная продовольственная программа' },
    full: { en: 'United Nations World Food Programme', ru: 'Всемирная продовольственная программа ООН' },
    aliases: {
      en: ['WFP', 'World Food Program', 'UN World Food Programme'],
      ru: ['ВПП', 'ВПП ООН'],
    },
    definition: {
      en: 'UN food aid programme founded in 1961, with its seat in Rome; received the Nobel Peace Prize in 2020.',
      ru: 'Программа продовольственной помощи ООН, создана в 1961 году, Рим; Нобелевская премия мира 2020 года.',
    },
    wikipedia: 'World Food Programme',
  },
  {
    id: 'world-health-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'World Health Organization', ru: 'Всемирная организация здравоохранения' },
    aliases: {
      en: ['WHO', 'World Health Organisation'],
      ru: ['ВОЗ'],
    },
    definition: {
      en: 'UN agency for health, founded in 1948, with its seat in Geneva. The United States announced its withdrawal in January 2025.',
      ru: 'Учреждение ООН по здравоохранению, создано в 1948 году, Женева. США объявили о выходе в январе 2025 года.',
    },
    wikipedia: 'World Health Organization',
  },
  {
    id: 'world-intellectual-property-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'WIPO', ru: 'ВОИС' },
    full: { en: 'World Intellectual Property Organization', ru: 'Всемирная организация интеллектуальной собственности' },
    aliases: {
      en: ['World Intellectual Property Organisation'],
    },
    definition: {
      en: 'UN agency for patents, trademarks and copyright; convention of 1967, seat in Geneva.',
      ru: 'Учреждение ООН по патентам, товарным знакам и авторскому праву; конвенция 1967 года, Женева.',
    },
    wikipedia: 'World Intellectual Property Organization',
  },
  {
    id: 'world-meteorological-organization',
    kind: 'organisation',
    of: 'united-nations',
    name: { en: 'World Meteorological Organization', ru: 'Всемирная метеорологическая организация' },
    aliases: {
      en: ['WMO', 'World Meteorological Organisation'],
      ru: ['ВМО'],
    },
    definition: {
      en: 'UN agency for weather, climate and water, founded in 1950, with its seat in Geneva.',
      ru: 'Учреждение ООН по вопросам погоды, климата и воды, создано в 1950 году, Женева.',
    },
    wikipedia: 'World Meteorological Organization',
  },
  {
    id: 'world-trade-organization',
    kind: 'organisation',
    name: { en: 'World Trade Organization', ru: 'Всемирная торговая организация' },
    aliases: {
      en: ['WTO', 'World Trade Organisation'],
      ru: ['ВТО'],
    },
    definition: {
      en: 'Organisation that sets and settles the rules of world trade, founded in 1995, with its seat in Geneva.',
      ru: 'Организация, устанавливающая правила мировой торговли и разбирающая споры, основана в 1995 году, Женева.',
    },
    wikipedia: 'World Trade Organization',
  },
];
