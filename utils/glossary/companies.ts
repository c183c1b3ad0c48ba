// Companies that articles name as actors.
import type { Entry } from '../model.ts';

export const companies: readonly Entry[] = [
  {
    id: 'aeroflot',
    kind: 'company',
    of: 'russia',
    name: { en: 'Aeroflot', ru: 'Аэрофлот' },
    definition: {
      en: "Russia's largest airline, majority owned by the state, founded in 1923.",
      ru: 'Крупнейшая авиакомпания России, контрольный пакет у государства, основана в 1923 году.',
    },
    wikipedia: 'Aeroflot',
  },
  {
    id: 'air-astana',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Air Astana', ru: 'Эйр Астана' },
    aliases: {
      ru: ['Air Astana'],
    },
    definition: {
      en: "Kazakhstan's largest airline, flying since 2002.",
      ru: 'Крупнейшая авиакомпания Казахстана, летает с 2002 года.',
    },
    wikipedia: 'Air Astana',
  },
  {
    id: 'airbus',
    kind: 'company',
    name: { en: 'Airbus', ru: 'Airbus' },
    aliases: {
      en: ['EADS', 'European Aeronautic Defence and Space Company', 'Airbus Defence and Space'],
      ru: ['Эйрбас', 'EADS', 'European Aeronautic Defence and Space Company'],
    },
    definition: {
      en: 'European maker of airliners, military aircraft and helicopters, formed in 2000 as EADS; its main offices are in Toulouse.',
      ru: 'Европейский производитель пассажирских и военных самолётов и вертолётов, создан в 2000 году как EADS; главный офис в Тулузе.',
    },
    wikidata: 'Q67',
    wikipedia: 'Airbus',
  },
  {
    id: 'al-jazeera',
    kind: 'company',
    of: 'qatar',
    name: { en: 'Al Jazeera', ru: 'Аль-Джазира' },
    aliases: {
      en: ['al-Jazeera', 'Al Jazeera English'],
      ru: ['аль-Джазира'],
    },
    definition: {
      en: 'Television network in Doha, founded in 1996 and funded by the state of Qatar; broadcasts in Arabic and English.',
      ru: 'Телевизионная сеть в Дохе, основана в 1996 году, финансируется государством Катар; вещает на арабском и английском.',
    },
    wikipedia: 'Al Jazeera Media Network',
  },
  {
    id: 'alfa-bank',
    kind: 'company',
    of: 'russia',
    name: { en: 'Alfa-Bank', ru: 'Альфа-банк' },
    aliases: {
      en: ['Alfa Bank', 'Alfa Group'],
      ru: ['Альфа-Банк', 'Альфа-групп'],
    },
    definition: {
      en: "Russia's largest privately owned bank, founded in 1990; under US sanctions since 2022.",
      ru: 'Крупнейший частный банк России, основан в 1990 году; с 2022 года под санкциями США.',
    },
    wikipedia: 'Alfa-Bank',
  },
  {
    id: 'alibaba',
    kind: 'company',
    of: 'china',
    name: { en: 'Alibaba', ru: 'Alibaba' },
    full: { en: 'Alibaba Group', ru: 'Alibaba Group' },
    aliases: {
      en: ['Ant Group', 'Alibaba Cloud', 'Alipay'],
      ru: ['Алибаба', 'Alipay'],
    },
    definition: {
      en: 'Chinese internet trade and cloud company founded in 1999 by Jack Ma and partners, in Hangzhou.',
      ru: 'Китайская компания интернет-торговли и облачных услуг, основана в 1999 году Джеком Ма с партнёрами, Ханчжоу.',
    },
    wikipedia: 'Alibaba Group',
  },
  {
    id: 'almaz-antey',
    kind: 'company',
    of: 'russia',
    name: { en: 'Almaz-Antey', ru: 'Алмаз-Антей' },
    aliases: {
      en: ['Almaz-Antei'],
    },
    definition: {
      en: 'Russian state maker of air defence systems, among them the S-300 and S-400.',
      ru: 'Российский государственный производитель средств ПВО, в том числе систем С-300 и С-400.',
    },
    wikipedia: 'Almaz-Antey',
  },
  {
    id: 'amazon',
    kind: 'company',
    name: { en: 'Amazon.com', ru: 'Amazon.com' },
    aliases: {
      en: ['Amazon Web Services', 'AWS', 'Amazon Inc.', '?Amazon'],
      ru: ['Amazon Web Services', 'AWS', '?Amazon', '?Амазон'],
    },
    definition: {
      en: 'US online retail and cloud computing company, founded in 1994 by Jeff Bezos, in Seattle.',
      ru: 'Американская компания интернет-торговли и облачных вычислений, основана в 1994 году Джеффом Безосом, Сиэтл.',
    },
    wikidata: 'Q3884',
    wikipedia: 'Amazon (company)',
  },
  {
    id: 'anthropic',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Anthropic', ru: 'Anthropic' },
    aliases: {
      en: ['Claude AI', 'Claude Code'],
      ru: ['Антропик'],
    },
    definition: {
      en: 'US artificial intelligence company founded in 2021, in San Francisco; maker of the Claude models.',
      ru: 'Американская компания в области искусственного интеллекта, основана в 2021 году, Сан-Франциско; создатель моделей Claude.',
    },
    wikipedia: 'Anthropic',
  },
  {
    id: 'apple',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Apple Inc.', ru: 'Apple Inc.' },
    aliases: {
      en: ['iPhone', 'iPhones', '?Apple'],
      ru: ['iPhone', '?Apple'],
    },
    definition: {
      en: 'US maker of phones, computers and software, founded in 1976, in Cupertino, California.',
      ru: 'Американский производитель телефонов, компьютеров и программ, основан в 1976 году, Купертино (Калифорния).',
    },
    wikidata: 'Q312',
    wikipedia: 'Apple Inc.',
  },
  {
    id: 'apple-daily',
    kind: 'company',
    name: { en: 'Apple Daily', ru: 'Apple Daily' },
    aliases: {
      ru: ['Эппл дейли'],
    },
    definition: {
      en: 'Hong Kong newspaper founded in 1995 by Jimmy Lai; closed in June 2021 after its assets were frozen under the national security law.',
      ru: 'Гонконгская газета, основанная в 1995 году Джимми Лаем; закрылась в июне 2021 года после заморозки активов по закону о национальной безопасности.',
    },
    wikipedia: 'Apple Daily',
  },
  {
    id: 'arcelormittal',
    kind: 'company',
    name: { en: 'ArcelorMittal', ru: 'ArcelorMittal' },
    aliases: {
      en: ['Arcelor Mittal', 'ArcelorMittal Temirtau', 'Qarmet'],
      ru: ['Арселор Миттал', 'АрселорМиттал Темиртау', 'Qarmet'],
    },
    definition: {
      en: 'Steel company in Luxembourg, formed in 2006; sold its Kazakh works in Temirtau, now Qarmet, in December 2023.',
      ru: 'Металлургическая компания в Люксембурге, образована в 2006 году; в декабре 2023 года продала казахстанский комбинат в Темиртау (ныне Qarmet).',
    },
    wikipedia: 'ArcelorMittal',
  },
  {
    id: 'asml',
    kind: 'company',
    of: 'netherlands',
    name: { en: 'ASML', ru: 'ASML' },
    full: { en: 'ASML Holding', ru: 'ASML Holding' },
    aliases: {
      en: ['ASM Lithography'],
    },
    definition: {
      en: 'Dutch company, founded in 1984, in Veldhoven; the only maker of machines that print chips with extreme ultraviolet light (as of 2025).',
      ru: 'Нидерландская компания, основана в 1984 году, Велдховен; единственный производитель установок экстремальной ультрафиолетовой литографии для чипов (на 2025 год).',
    },
    wikipedia: 'ASML Holding',
  },
  {
    id: 'avic',
    kind: 'company',
    of: 'china',
    name: { en: 'AVIC', ru: 'AVIC' },
    full: { en: 'Aviation Industry Corporation of China', ru: 'Aviation Industry Corporation of China' },
    aliases: {
      ru: ['Китайская корпорация авиационной промышленности', 'Авиационная промышленная корпорация Китая'],
    },
    definition: {
      en: 'Chinese state maker of military and civilian aircraft, in Beijing, formed in 2008 by merger.',
      ru: 'Китайский государственный производитель военной и гражданской авиатехники, Пекин, образован слиянием в 2008 году.',
    },
    wikipedia: 'Aviation Industry Corporation of China',
  },
  {
    id: 'bae-systems',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'BAE Systems', ru: 'BAE Systems' },
    aliases: {
      en: ['BAE', 'British Aerospace'],
      ru: ['BAE', 'British Aerospace'],
    },
    definition: {
      en: 'British arms and aerospace company, formed in 1999 from British Aerospace and a part of GEC.',
      ru: 'Британская оборонная и авиакосмическая компания, создана в 1999 году из British Aerospace и части GEC.',
    },
    wikipedia: 'BAE Systems',
  },
  {
    id: 'baidu',
    kind: 'company',
    of: 'china',
    name: { en: 'Baidu', ru: 'Baidu' },
    aliases: {
      ru: ['Байду'],
    },
    definition: {
      en: 'Chinese internet company founded in 2000, in Beijing; runs a search engine, develops artificial intelligence.',
      ru: 'Китайская интернет-компания, основана в 2000 году, Пекин; владеет поисковой системой, развивает искусственный интеллект.',
    },
    wikipedia: 'Baidu',
  },
  {
    id: 'baiterek',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Baiterek Holding', ru: 'Холдинг «Байтерек»' },
    aliases: {
      en: ['Baiterek National Managing Holding', 'National Management Holding Baiterek'],
      ru: ['НУХ «Байтерек»', 'Национальный управляющий холдинг «Байтерек»'],
    },
    definition: {
      en: "Kazakhstan's state holding of development institutions, founded in 2013.",
      ru: 'Государственный холдинг институтов развития Казахстана, создан в 2013 году.',
    },
    source: { title: 'Baiterek National Managing Holding', url: 'https://baiterek.gov.kz/' },
  },
  {
    id: 'bank-of-china',
    kind: 'company',
    of: 'china',
    name: { en: 'Bank of China', ru: 'Банк Китая' },
    aliases: {
      ru: ['Bank of China'],
    },
    definition: {
      en: 'Chinese state-owned commercial bank, founded in 1912, in Beijing; not the central bank.',
      ru: 'Китайский коммерческий банк с государственным контролем, основан в 1912 году, Пекин; не центральный банк.',
    },
    wikipedia: 'Bank of China',
  },
  {
    id: 'baykar',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Baykar', ru: 'Байкар' },
    aliases: {
      en: ['Bayraktar', 'Bayraktar TB2', 'Bayraktar Akinci', 'Baykar Makina', 'TB2 drones'],
      ru: ['Baykar', 'Байрактар', 'Bayraktar'],
    },
    definition: {
      en: "Turkish maker of the Bayraktar drones, founded in 1984, in Istanbul; its technical head Selcuk Bayraktar is President Erdogan's son-in-law.",
      ru: 'Турецкий производитель беспилотников «Байрактар», основан в 1984 году, Стамбул; технический руководитель Сельчук Байрактар — зять президента Эрдогана.',
    },
    wikipedia: 'Baykar',
  },
  {
    id: 'boeing',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Boeing', ru: 'Boeing' },
    aliases: {
      en: ['Boeing Company'],
      ru: ['Боинг'],
    },
    definition: {
      en: 'US maker of airliners, military aircraft and space technology, founded in 1916.',
      ru: 'Американский производитель пассажирских и военных самолётов и космической техники, основан в 1916 году.',
    },
    wikidata: 'Q66',
    wikipedia: 'Boeing',
  },
  {
    id: 'bosch',
    kind: 'company',
    of: 'germany',
    name: { en: 'Bosch', ru: 'Bosch' },
    full: { en: 'Robert Bosch GmbH', ru: 'Robert Bosch GmbH' },
    aliases: {
      ru: ['Бош'],
    },
    definition: {
      en: 'German maker of car parts, electronics and household machines, founded in 1886, near Stuttgart.',
      ru: 'Немецкий производитель автокомпонентов, электроники и бытовой техники, основан в 1886 году, близ Штутгарта.',
    },
    wikipedia: 'Bosch (company)',
  },
  {
    id: 'botas',
    kind: 'company',
    of: 'turkey',
    name: { en: 'BOTAS', ru: 'BOTAŞ' },
    full: { en: 'Petroleum Pipeline Corporation', ru: 'Boru Hatları ile Petrol Taşıma' },
    aliases: {
      en: ['BOTAŞ', 'Botaş', 'Boru Hatları ile Petrol Taşıma'],
      ru: ['BOTAS', 'Боташ'],
    },
    definition: {
      en: 'Turkish state company for gas trade and for oil and gas pipelines, founded in 1974, in Ankara.',
      ru: 'Турецкая государственная компания по торговле газом и нефте- и газопроводам, основана в 1974 году, Анкара.',
    },
    wikipedia: 'BOTAŞ',
  },
  {
    id: 'bp',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'BP', ru: 'BP' },
    full: { en: 'BP p.l.c.', ru: 'BP p.l.c.' },
    aliases: {
      en: ['British Petroleum'],
      ru: ['British Petroleum', 'Бритиш Петролеум', 'Би-Пи'],
    },
    definition: {
      en: 'British oil and gas company, founded in 1909, in London; operator of large fields in Azerbaijan.',
      ru: 'Британская нефтегазовая компания, основана в 1909 году, Лондон; оператор крупных месторождений Азербайджана.',
    },
    wikidata: 'Q152057',
    wikipedia: 'BP',
  },
  {
    id: 'byd',
    kind: 'company',
    of: 'china',
    name: { en: 'BYD', ru: 'BYD' },
    full: { en: 'BYD Company', ru: 'BYD Company' },
    aliases: {
      en: ['Build Your Dreams', 'BYD Auto'],
      ru: ['Build Your Dreams'],
    },
    definition: {
      en: 'Chinese maker of electric cars and batteries, founded in 1995, in Shenzhen.',
      ru: 'Китайский производитель электромобилей и батарей, основан в 1995 году, Шэньчжэнь.',
    },
    wikipedia: 'BYD Company',
  },
  {
    id: 'caspian-pipeline-consortium',
    kind: 'company',
    name: { en: 'Caspian Pipeline Consortium', ru: 'Каспийский трубопроводный консорциум' },
    aliases: {
      en: ['CPC pipeline', 'Caspian pipeline', '?CPC'],
      ru: ['КТК', 'трубопровод КТК'],
    },
    definition: {
      en: 'Operator of the oil pipeline from western Kazakhstan to Novorossiysk, open since 2001; owned by Russia, Kazakhstan and oil companies.',
      ru: 'Оператор нефтепровода из западного Казахстана в Новороссийск, работает с 2001 года; владельцы — Россия, Казахстан и нефтяные компании.',
    },
    wikipedia: 'Caspian Pipeline Consortium',
  },
  {
    id: 'catl',
    kind: 'company',
    of: 'china',
    name: { en: 'CATL', ru: 'CATL' },
    full: { en: 'Contemporary Amperex Technology Co., Limited', ru: 'Contemporary Amperex Technology Co., Limited' },
    aliases: {
      en: ['Contemporary Amperex Technology'],
    },
    definition: {
      en: "Chinese battery maker, founded in 2011, in Ningde; the world's largest maker of batteries for electric cars (as of 2025).",
      ru: 'Китайский производитель батарей, основан в 2011 году, Ниндэ; крупнейший в мире изготовитель батарей для электромобилей (на 2025 год).',
    },
    wikipedia: 'CATL',
  },
  {
    id: 'cgtn',
    kind: 'company',
    of: 'china',
    name: { en: 'CGTN', ru: 'CGTN' },
    full: { en: 'China Global Television Network', ru: 'China Global Television Network' },
    aliases: {
      en: ['China Central Television', 'CCTV News'],
      ru: ['Центральное телевидение Китая'],
    },
    definition: {
      en: 'Chinese state television channel for foreign audiences, under China Central Television; bears this name since the end of 2016.',
      ru: 'Китайский государственный телеканал для зарубежной аудитории, входит в Центральное телевидение Китая; название носит с конца 2016 года.',
    },
    wikipedia: 'China Global Television Network',
  },
  {
    id: 'chevron',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Chevron', ru: 'Chevron' },
    aliases: {
      en: ['Chevron Corporation', 'ChevronTexaco'],
      ru: ['Шеврон'],
    },
    definition: {
      en: 'US oil and gas company; partner in the Tengiz field in Kazakhstan since 1993.',
      ru: 'Американская нефтегазовая компания; с 1993 года участвует в разработке месторождения Тенгиз в Казахстане.',
    },
    wikipedia: 'Chevron Corporation',
  },
  {
    id: 'china-communications-construction-company',
    kind: 'company',
    of: 'china',
    name: { en: 'China Communications Construction Company', ru: 'China Communications Construction Company' },
    aliases: {
      en: ['CCCC', 'China Harbour Engineering Company', 'China Road and Bridge Corporation', 'CRBC'],
      ru: ['CCCC', 'CRBC', 'China Road and Bridge Corporation', 'Китайская компания коммуникаций и строительства'],
    },
    definition: {
      en: 'Chinese state construction company, in Beijing; builds ports, roads and bridges abroad, also through China Harbour and CRBC.',
      ru: 'Китайская государственная строительная компания, Пекин; строит за рубежом порты, дороги и мосты, в том числе через China Harbour и CRBC.',
    },
    wikipedia: 'China Communications Construction Company',
  },
  {
    id: 'china-daily',
    kind: 'company',
    of: 'china',
    name: { en: 'China Daily', ru: 'China Daily' },
    aliases: {
      ru: ['Чайна дейли'],
    },
    definition: {
      en: "Chinese English-language daily newspaper under the Communist Party's publicity department, founded in 1981.",
      ru: 'Китайская ежедневная газета на английском языке под началом отдела пропаганды Компартии, основана в 1981 году.',
    },
    wikipedia: 'China Daily',
  },
  {
    id: 'china-mobile',
    kind: 'company',
    of: 'china',
    name: { en: 'China Mobile', ru: 'China Mobile' },
    aliases: {
      ru: ['Чайна Мобайл'],
    },
    definition: {
      en: 'Chinese state telephone company, in Beijing; the largest mobile operator in the world by subscribers.',
      ru: 'Китайская государственная телефонная компания, Пекин; крупнейший в мире оператор мобильной связи по числу абонентов.',
    },
    wikipedia: 'China Mobile',
  },
  {
    id: 'china-national-nuclear-corporation',
    kind: 'company',
    of: 'china',
    name: { en: 'China National Nuclear Corporation', ru: 'Китайская национальная ядерная корпорация' },
    aliases: {
      en: ['CNNC'],
      ru: ['Китайская национальная атомная корпорация', 'CNNC', 'China National Nuclear Corporation'],
    },
    definition: {
      en: 'Chinese state company for nuclear power, fuel and uranium, in Beijing.',
      ru: 'Китайская государственная компания в области атомной энергетики, топлива и урана, Пекин.',
    },
    wikipedia: 'China National Nuclear Corporation',
  },
  {
    id: 'china-railway-group',
    kind: 'company',
    of: 'china',
    name: { en: 'China Railway Group', ru: 'China Railway Group' },
    aliases: {
      en: ['China Railway Engineering Corporation', 'China Railway Construction Corporation', 'CREC', 'CRCC'],
      ru: ['CREC', 'CRCC', 'China Railway Engineering Corporation', 'China Railway Construction Corporation'],
    },
    definition: {
      en: 'Chinese state builders of railways and roads: China Railway Group (CREC) and the separate China Railway Construction Corporation (CRCC).',
      ru: 'Китайские государственные строители железных и автомобильных дорог: China Railway Group (CREC) и отдельная China Railway Construction Corporation (CRCC).',
    },
    wikipedia: 'China Railway Group Limited',
  },
  {
    id: 'china-three-gorges',
    kind: 'company',
    of: 'china',
    name: { en: 'China Three Gorges Corporation', ru: 'Корпорация «Три ущелья»' },
    aliases: {
      en: ['China Three Gorges', 'Three Gorges Corporation'],
      ru: ['China Three Gorges'],
    },
    definition: {
      en: 'Chinese state power company, owner of the Three Gorges dam; also builds and owns power stations abroad.',
      ru: 'Китайская государственная энергетическая компания, владеет плотиной «Три ущелья»; строит и держит электростанции за рубежом.',
    },
    wikipedia: 'China Three Gorges Corporation',
  },
  {
    id: 'cisco',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Cisco', ru: 'Cisco' },
    full: { en: 'Cisco Systems', ru: 'Cisco Systems' },
    aliases: {
      ru: ['Циско'],
    },
    definition: {
      en: 'US maker of network equipment, founded in 1984, in San Jose, California.',
      ru: 'Американский производитель сетевого оборудования, основан в 1984 году, Сан-Хосе (Калифорния).',
    },
    wikipedia: 'Cisco',
  },
  {
    id: 'cnooc',
    kind: 'company',
    of: 'china',
    name: { en: 'CNOOC', ru: 'CNOOC' },
    full: { en: 'China National Offshore Oil Corporation', ru: 'Китайская национальная морская нефтяная корпорация' },
    aliases: {
      ru: ['China National Offshore Oil Corporation'],
    },
    definition: {
      en: 'Chinese state company for oil and gas from the sea, founded in 1982, in Beijing.',
      ru: 'Китайская государственная компания по добыче нефти и газа на море, основана в 1982 году, Пекин.',
    },
    wikipedia: 'China National Offshore Oil Corporation',
  },
  {
    id: 'cnpc',
    kind: 'company',
    of: 'china',
    name: { en: 'CNPC', ru: 'КННК' },
    full: { en: 'China National Petroleum Corporation', ru: 'Китайская национальная нефтегазовая корпорация' },
    aliases: {
      en: ['PetroChina'],
      ru: ['CNPC', 'China National Petroleum Corporation', 'PetroChina', 'Китайская национальная нефтяная корпорация', 'Петрочайна'],
    },
    definition: {
      en: 'Chinese state oil and gas company, in Beijing; parent of PetroChina. Has fields and pipelines in Central Asia.',
      ru: 'Китайская государственная нефтегазовая компания, Пекин; владеет PetroChina. Имеет месторождения и трубопроводы в Центральной Азии.',
    },
    wikipedia: 'China National Petroleum Corporation',
  },
  {
    id: 'comac',
    kind: 'company',
    of: 'china',
    name: { en: 'COMAC', ru: 'COMAC' },
    full: { en: 'Commercial Aircraft Corporation of China', ru: 'Commercial Aircraft Corporation of China' },
    aliases: {
      en: ['Comac'],
      ru: ['Китайская корпорация гражданского авиастроения'],
    },
    definition: {
      en: 'Chinese state maker of airliners, founded in 2008, in Shanghai; its C919 has carried passengers since 2023.',
      ru: 'Китайский государственный производитель пассажирских самолётов, основан в 2008 году, Шанхай; с 2023 года возит пассажиров его C919.',
    },
    wikipedia: 'Comac',
  },
  {
    id: 'cosco',
    kind: 'company',
    of: 'china',
    name: { en: 'COSCO Shipping', ru: 'COSCO Shipping' },
    full: { en: 'China Ocean Shipping Company', ru: 'China Ocean Shipping Company' },
    aliases: {
      en: ['COSCO', 'China COSCO Shipping', 'Cosco Shipping'],
      ru: ['COSCO', 'Коско'],
    },
    definition: {
      en: 'Chinese state shipping company, in Shanghai; holds terminals abroad, among them Piraeus in Greece.',
      ru: 'Китайская государственная судоходная компания, Шанхай; владеет терминалами за рубежом, в том числе в Пирее (Греция).',
    },
    wikipedia: 'COSCO Shipping',
  },
  {
    id: 'crrc',
    kind: 'company',
    of: 'china',
    name: { en: 'CRRC', ru: 'CRRC' },
    full: { en: 'China Railway Rolling Stock Corporation', ru: 'Китайская корпорация железнодорожного подвижного состава' },
    aliases: {
      en: ['CRRC Corporation'],
      ru: ['China Railway Rolling Stock Corporation'],
    },
    definition: {
      en: 'Chinese state maker of trains, formed in 2015 by merger; the largest in the world.',
      ru: 'Китайский государственный производитель железнодорожной техники, образован слиянием в 2015 году; крупнейший в мире.',
    },
    wikipedia: 'CRRC',
  },
  {
    id: 'dahua',
    kind: 'company',
    of: 'china',
    name: { en: 'Dahua', ru: 'Dahua' },
    full: { en: 'Dahua Technology', ru: 'Dahua Technology' },
    aliases: {
      en: ['Zhejiang Dahua'],
    },
    definition: {
      en: 'Chinese maker of video surveillance systems, founded in 2001, in Hangzhou; under US export restrictions since 2019.',
      ru: 'Китайский производитель систем видеонаблюдения, основан в 2001 году, Ханчжоу; с 2019 года под экспортными ограничениями США.',
    },
    wikipedia: 'Dahua Technology',
  },
  {
    id: 'deepseek',
    kind: 'company',
    of: 'china',
    name: { en: 'DeepSeek', ru: 'DeepSeek' },
    aliases: {
      en: ['DeepSeek-R1', 'DeepSeek R1'],
      ru: ['Дипсик'],
    },
    definition: {
      en: 'Chinese artificial intelligence company founded in 2023, in Hangzhou; its open model R1 of January 2025 drew attention by its low cost.',
      ru: 'Китайская компания в области искусственного интеллекта, основана в 2023 году, Ханчжоу; её открытая модель R1 в январе 2025 года привлекла внимание дешевизной.',
    },
    wikipedia: 'DeepSeek',
  },
  {
    id: 'dji',
    kind: 'company',
    of: 'china',
    name: { en: 'DJI', ru: 'DJI' },
    full: { en: 'Da-Jiang Innovations', ru: 'Da-Jiang Innovations' },
    aliases: {
      en: ['SZ DJI', 'DJI Mavic', 'DJI drones'],
      ru: ['Мавик'],
    },
    definition: {
      en: 'Chinese drone maker, founded in 2006, in Shenzhen; the largest seller of civilian drones in the world (as of 2025).',
      ru: 'Китайский производитель беспилотников, основан в 2006 году, Шэньчжэнь; крупнейший в мире продавец гражданских дронов (на 2025 год).',
    },
    wikipedia: 'DJI',
  },
  {
    id: 'energoatom',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Energoatom', ru: 'Энергоатом' },
    aliases: {
      en: ['Enerhoatom'],
      ru: ['НАЭК «Энергоатом»'],
    },
    definition: {
      en: "Ukrainian state company that runs the country's nuclear power stations, founded in 1996.",
      ru: 'Украинская государственная компания, оператор атомных электростанций страны, основана в 1996 году.',
    },
    wikipedia: 'Energoatom',
  },
  {
    id: 'eni',
    kind: 'company',
    of: 'italy',
    name: { en: 'Eni S.p.A.', ru: 'Eni S.p.A.' },
    aliases: {
      en: ['?Eni', 'Ente Nazionale Idrocarburi'],
      ru: ['?Eni', '?Эни', 'Ente Nazionale Idrocarburi'],
    },
    definition: {
      en: 'Italian oil and gas company, founded in 1953, part-owned by the state; its main offices are in Rome and near Milan.',
      ru: 'Итальянская нефтегазовая компания с участием государства, основана в 1953 году; главные офисы в Риме и близ Милана.',
    },
    wikipedia: 'Eni',
  },
  {
    id: 'ericsson',
    kind: 'company',
    of: 'sweden',
    name: { en: 'Ericsson', ru: 'Ericsson' },
    aliases: {
      ru: ['Эрикссон'],
    },
    definition: {
      en: 'Swedish maker of telecommunications equipment, founded in 1876, in Stockholm.',
      ru: 'Шведский производитель телекоммуникационного оборудования, основан в 1876 году, Стокгольм.',
    },
    wikipedia: 'Ericsson',
  },
  {
    id: 'eurasian-resources-group',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Eurasian Resources Group', ru: 'Евразийская группа' },
    aliases: {
      en: ['?ERG', 'Eurasian Natural Resources Corporation', 'ENRC'],
      ru: ['Eurasian Resources Group', 'ERG', 'Eurasian Natural Resources Corporation', 'ENRC'],
    },
    definition: {
      en: 'Mining and metals group in Luxembourg with its main works in Kazakhstan, whose government owns 40 per cent; successor of ENRC since 2013.',
      ru: 'Горно-металлургическая группа с офисом в Люксембурге и основными предприятиями в Казахстане, правительству которого принадлежит 40 процентов; с 2013 года преемница ENRC.',
    },
    wikipedia: 'Eurasian Resources Group',
  },
  {
    id: 'evergrande',
    kind: 'company',
    of: 'china',
    name: { en: 'Evergrande', ru: 'Evergrande' },
    full: { en: 'China Evergrande Group', ru: 'China Evergrande Group' },
    aliases: {
      ru: ['Эвергранд'],
    },
    definition: {
      en: 'Chinese property developer that defaulted in 2021; a Hong Kong court ordered its liquidation in January 2024.',
      ru: 'Китайский застройщик, допустивший дефолт в 2021 году; в январе 2024 года суд Гонконга постановил его ликвидировать.',
    },
    wikipedia: 'Evergrande Group',
  },
  {
    id: 'exxonmobil',
    kind: 'company',
    of: 'united-states',
    name: { en: 'ExxonMobil', ru: 'ExxonMobil' },
    aliases: {
      en: ['Exxon', 'Exxon Mobil'],
      ru: ['Exxon', 'Exxon Mobil', 'Эксон Мобил', 'Эксон'],
    },
    definition: {
      en: 'US oil and gas company, formed in 1999 by the merger of Exxon and Mobil, in Texas.',
      ru: 'Американская нефтегазовая компания, образована в 1999 году слиянием Exxon и Mobil, Техас.',
    },
    wikidata: 'Q156238',
    wikipedia: 'ExxonMobil',
  },
  {
    id: 'financial-times',
    kind: 'company',
    of: 'united-kingdom',
    name: { en: 'Financial Times', ru: 'Financial Times' },
    aliases: {
      en: ['?FT'],
      ru: ['?FT', 'Файнэншл таймс'],
    },
    definition: {
      en: 'British business daily, founded in 1888, published in London; owned by the Japanese company Nikkei since 2015.',
      ru: 'Британская ежедневная деловая газета, основана в 1888 году, выходит в Лондоне; с 2015 года принадлежит японской компании Nikkei.',
    },
    wikipedia: 'Financial Times',
  },
  {
    id: 'gazprom',
    kind: 'company',
    of: 'russia',
    name: { en: 'Gazprom', ru: 'Газпром' },
    aliases: {
      en: ['Gazprom Neft', 'Gazprom Export'],
      ru: ['Газпром нефть', 'Газпром экспорт'],
    },
    definition: {
      en: "Russian gas company, majority owned by the state; owner of the country's gas export pipelines.",
      ru: 'Российская газовая компания, контрольный пакет у государства; владеет экспортными газопроводами страны.',
    },
    wikidata: 'Q102673',
    wikipedia: 'Gazprom',
  },
  {
    id: 'gazprombank',
    kind: 'company',
    of: 'russia',
    name: { en: 'Gazprombank', ru: 'Газпромбанк' },
    definition: {
      en: 'Russian bank linked to Gazprom, founded in 1990; under US sanctions since November 2024.',
      ru: 'Российский банк, связанный с «Газпромом», основан в 1990 году; с ноября 2024 года под санкциями США.',
    },
    wikipedia: 'Gazprombank',
  },
  {
    id: 'global-times',
    kind: 'company',
    of: 'china',
    name: { en: 'Global Times', ru: 'Глобал таймс' },
    aliases: {
      ru: ['Global Times', 'Хуаньцю шибао'],
    },
    definition: {
      en: "Chinese daily newspaper under the Communist Party's People's Daily; in Chinese since 1993, in English since 2009.",
      ru: 'Китайская ежедневная газета под началом «Жэньминь жибао», органа Компартии; на китайском с 1993 года, на английском с 2009 года.',
    },
    wikipedia: 'Global Times',
  },
  {
    id: 'goldman-sachs',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Goldman Sachs', ru: 'Goldman Sachs' },
    aliases: {
      ru: ['Голдман Сакс', 'Голдман Сакс Груп'],
    },
    definition: {
      en: 'US investment bank, founded in 1869, in New York.',
      ru: 'Американский инвестиционный банк, основан в 1869 году, Нью-Йорк.',
    },
    wikidata: 'Q193326',
    wikipedia: 'Goldman Sachs',
  },
  {
    id: 'google',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Google', ru: 'Google' },
    aliases: {
      en: ['Alphabet Inc.', 'Alphabet', 'Google Cloud', 'YouTube', 'DeepMind', 'Google DeepMind'],
      ru: ['Гугл', 'YouTube', 'Ютуб', 'DeepMind', 'корпорация Alphabet'],
    },
    definition: {
      en: 'US internet company founded in 1998, in Mountain View, California; part of Alphabet since 2015. Runs a search engine, YouTube and Google Cloud.',
      ru: 'Американская интернет-компания, основана в 1998 году, Маунтин-Вью (Калифорния); с 2015 года входит в Alphabet. Владеет поисковой системой, YouTube и Google Cloud.',
    },
    wikidata: 'Q95',
    wikipedia: 'Google',
  },
  {
    id: 'halyk-bank',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Halyk Bank', ru: 'Народный банк Казахстана' },
    aliases: {
      en: ['Halyk Savings Bank of Kazakhstan'],
      ru: ['Halyk Bank', 'Халык банк'],
    },
    definition: {
      en: "Kazakhstan's largest bank, in Almaty.",
      ru: 'Крупнейший банк Казахстана, Алматы.',
    },
    wikipedia: 'Halyk Bank',
  },
  {
    id: 'hikvision',
    kind: 'company',
    of: 'china',
    name: { en: 'Hikvision', ru: 'Hikvision' },
    aliases: {
      en: ['Hangzhou Hikvision'],
      ru: ['Хиквижн'],
    },
    definition: {
      en: 'Chinese maker of video surveillance systems with state ownership, founded in 2001, in Hangzhou; under US export restrictions since 2019.',
      ru: 'Китайский производитель систем видеонаблюдения с участием государства, основан в 2001 году, Ханчжоу; с 2019 года под экспортными ограничениями США.',
    },
    wikipedia: 'Hikvision',
  },
  {
    id: 'huawei',
    kind: 'company',
    of: 'china',
    name: { en: 'Huawei', ru: 'Huawei' },
    full: { en: 'Huawei Technologies', ru: 'Huawei Technologies' },
    aliases: {
      en: ['HiSilicon'],
      ru: ['Хуавэй', 'Хуавей', 'HiSilicon'],
    },
    definition: {
      en: 'Chinese maker of telecommunications equipment and phones, in Shenzhen, founded in 1987; under US export restrictions since 2019.',
      ru: 'Китайский производитель телекоммуникационного оборудования и телефонов, Шэньчжэнь, основан в 1987 году; с 2019 года под экспортными ограничениями США.',
    },
    wikidata: 'Q160120',
    wikipedia: 'Huawei',
  },
  {
    id: 'ibm',
    kind: 'company',
    of: 'united-states',
    name: { en: 'IBM', ru: 'IBM' },
    full: { en: 'International Business Machines', ru: 'International Business Machines' },
    aliases: {
      ru: ['Ай-би-эм'],
    },
    definition: {
      en: 'US computer and software company, founded in 1911, in Armonk, New York.',
      ru: 'Американская компания в области вычислительной техники и программ, основана в 1911 году, Армонк (штат Нью-Йорк).',
    },
    wikidata: 'Q37156',
    wikipedia: 'IBM',
  },
  {
    id: 'icbc',
    kind: 'company',
    of: 'china',
    name: { en: 'ICBC', ru: 'ICBC' },
    full: { en: 'Industrial and Commercial Bank of China', ru: 'Промышленный и коммерческий банк Китая' },
    aliases: {
      ru: ['Торгово-промышленный банк Китая', 'Industrial and Commercial Bank of China'],
    },
    definition: {
      en: 'Chinese state-owned commercial bank, founded in 1984, in Beijing; the largest bank in the world by assets (as of 2025).',
      ru: 'Китайский коммерческий банк с государственным контролем, основан в 1984 году, Пекин; крупнейший в мире по активам (на 2025 год).',
    },
    wikipedia: 'Industrial and Commercial Bank of China',
  },
  {
    id: 'intel',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Intel Corporation', ru: 'Intel Corporation' },
    aliases: {
      en: ['Intel Corp.', '?Intel'],
      ru: ['?Intel', '?Интел'],
    },
    definition: {
      en: 'US chip maker founded in 1968, in Santa Clara, California; the US government took a stake of about 10 per cent in August 2025.',
      ru: 'Американский производитель микросхем, основан в 1968 году, Санта-Клара (Калифорния); в августе 2025 года правительство США получило около 10 процентов акций.',
    },
    wikidata: 'Q248',
    wikipedia: 'Intel',
  },
  {
    id: 'interfax',
    kind: 'company',
    of: 'russia',
    name: { en: 'Interfax', ru: 'Интерфакс' },
    aliases: {
      en: ['Interfax-Kazakhstan', 'Interfax-Ukraine'],
      ru: ['Интерфакс-Казахстан', 'Интерфакс-Украина'],
    },
    definition: {
      en: 'Russian news agency in private ownership, founded in 1989, in Moscow.',
      ru: 'Российское частное информационное агентство, основано в 1989 году, Москва.',
    },
    wikipedia: 'Interfax',
  },
  {
    id: 'izvestia',
    kind: 'company',
    of: 'russia',
    name: { en: 'Izvestia', ru: 'газета «Известия»' },
    aliases: {
      en: ['Izvestiya'],
      ru: ['?Известия'],
    },
    definition: {
      en: "Russian daily newspaper, founded in 1917; in Soviet times the paper of the state's supreme organs.",
      ru: 'Российская ежедневная газета, основана в 1917 году; в советское время — орган высших органов государственной власти.',
    },
    wikipedia: 'Izvestia',
  },
  {
    id: 'kalashnikov-concern',
    kind: 'company',
    of: 'russia',
    name: { en: 'Kalashnikov Concern', ru: 'Концерн «Калашников»' },
    aliases: {
      en: ['Kalashnikov Group'],
    },
    definition: {
      en: 'Russian maker of small arms, drones and missiles, in Izhevsk; part-owned by Rostec.',
      ru: 'Российский производитель стрелкового оружия, беспилотников и ракет, Ижевск; часть акций у «Ростеха».',
    },
    wikipedia: 'Kalashnikov Concern',
  },
  {
    id: 'karachaganak-petroleum-operating',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Karachaganak Petroleum Operating', ru: 'Карачаганак Петролиум Оперейтинг' },
    aliases: {
      en: ['KPO'],
      ru: ['КПО', 'Карачаганак Петролеум Оперейтинг'],
    },
    definition: {
      en: 'Consortium that works the Karachaganak gas and oil field in western Kazakhstan; led by Eni and Shell.',
      ru: 'Консорциум, разрабатывающий газонефтяное месторождение Карачаганак на западе Казахстана; ведущие участники — Eni и Shell.',
    },
    source: { title: 'Karachaganak Petroleum Operating', url: 'https://www.kpo.kz/en/' },
  },
  {
    id: 'kashagan-consortium',
    kind: 'company',
    name: { en: 'North Caspian Operating Company', ru: 'Норт Каспиан Оперейтинг Компани' },
    aliases: {
      en: ['NCOC', 'Kashagan consortium'],
      ru: ['North Caspian Operating Company', 'NCOC', 'Кашаганский консорциум'],
    },
    definition: {
      en: "Operator of Kazakhstan's Kashagan oil field for a group of companies: KazMunayGas, Eni, ExxonMobil, Shell, TotalEnergies, CNPC and Inpex.",
      ru: 'Оператор казахстанского месторождения Кашаган для группы компаний: «КазМунайГаз», Eni, ExxonMobil, Shell, TotalEnergies, CNPC и Inpex.',
    },
    wikipedia: 'North Caspian Operating Company',
  },
  {
    id: 'kaspersky',
    kind: 'company',
    of: 'russia',
    name: { en: 'Kaspersky', ru: 'Лаборатория Касперского' },
    aliases: {
      en: ['Kaspersky Lab', 'Kaspersky Labs'],
      ru: ['Kaspersky', 'Kaspersky Lab'],
    },
    definition: {
      en: 'Russian cybersecurity company founded in 1997, in Moscow; the sale of its products in the US has been banned since 2024.',
      ru: 'Российская компания в области кибербезопасности, основана в 1997 году, Москва; с 2024 года продажа её продуктов в США запрещена.',
    },
    wikipedia: 'Kaspersky Lab',
  },
  {
    id: 'kaspi-bank',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Kaspi.kz', ru: 'Kaspi.kz' },
    aliases: {
      en: ['Kaspi Bank'],
      ru: ['Kaspi Bank', 'Каспи банк', '?Kaspi'],
    },
    definition: {
      en: "Kazakhstan's company of banking, payments and online trade around the Kaspi app; listed in New York since January 2024.",
      ru: 'Казахстанская компания банковских услуг, платежей и интернет-торговли вокруг приложения Kaspi; с января 2024 года акции торгуются в Нью-Йорке.',
    },
    wikipedia: 'Kaspi.kz',
  },
  {
    id: 'kazakhstan-temir-zholy',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Kazakhstan Temir Zholy', ru: 'Казахстан темир жолы' },
    full: { en: 'National Company Kazakhstan Temir Zholy', ru: 'Национальная компания «Қазақстан темір жолы»' },
    aliases: {
      en: ['KTZ', 'Kazakhstan Railways', 'Kazakh Railways'],
      ru: ['КТЖ'],
    },
    definition: {
      en: "Kazakhstan's national railway company, founded in 1997.",
      ru: 'Национальная железнодорожная компания Казахстана, создана в 1997 году.',
    },
    wikipedia: 'Kazakhstan Temir Zholy',
  },
  {
    id: 'kazatomprom',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Kazatomprom', ru: 'Казатомпром' },
    definition: {
      en: "Kazakhstan's national uranium company, founded in 1997; among the largest uranium producers in the world.",
      ru: 'Национальная урановая компания Казахстана, основана в 1997 году; один из крупнейших производителей урана в мире.',
    },
    wikipedia: 'Kazatomprom',
  },
  {
    id: 'kazmunaygas',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'KazMunayGas', ru: 'КазМунайГаз' },
    aliases: {
      en: ['KazMunaiGas', 'KazMunaiGaz', 'KazMunayGaz', 'Kaz Munai Gas', 'KMG'],
      ru: ['КМГ', 'Каз Мунай Газ'],
    },
    definition: {
      en: "Kazakhstan's national oil and gas company, founded in 2002.",
      ru: 'Национальная нефтегазовая компания Казахстана, основана в 2002 году.',
    },
    wikipedia: 'KazMunayGas',
  },
  {
    id: 'kommersant',
    kind: 'company',
    of: 'russia',
    name: { en: 'Kommersant', ru: 'Коммерсантъ' },
    aliases: {
      ru: ['Коммерсант'],
    },
    definition: {
      en: 'Russian daily newspaper on business and politics, published in Moscow since 1990, daily since 1992.',
      ru: 'Российская деловая и политическая газета, выходит в Москве с 1990 года, ежедневно — с 1992 года.',
    },
    wikipedia: 'Kommersant',
  },
  {
    id: 'kumtor-gold-company',
    kind: 'company',
    of: 'kyrgyzstan',
    name: { en: 'Kumtor Gold Company', ru: 'Кумтор Голд Компани' },
    aliases: {
      en: ['Kumtor', 'Kumtor gold mine', 'Kumtor mine'],
      ru: ['Кумтор', 'рудник «Кумтор»'],
    },
    definition: {
      en: "Company that works Kyrgyzstan's Kumtor gold mine; under state control since 2021, run before by Centerra Gold of Canada.",
      ru: 'Компания, разрабатывающая золоторудное месторождение Кумтор в Киргизии; с 2021 года под контролем государства, прежде принадлежала канадской Centerra Gold.',
    },
    wikipedia: 'Kumtor Gold Mine',
  },
  {
    id: 'kyiv-independent',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Kyiv Independent', ru: 'The Kyiv Independent' },
    aliases: {
      ru: ['Kyiv Independent'],
    },
    definition: {
      en: 'English-language news site in Kyiv, founded in November 2021 by former journalists of the Kyiv Post.',
      ru: 'Англоязычное новостное издание в Киеве, основано в ноябре 2021 года бывшими журналистами Kyiv Post.',
    },
    wikipedia: 'The Kyiv Independent',
  },
  {
    id: 'kyiv-post',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Kyiv Post', ru: 'Kyiv Post' },
    aliases: {
      ru: ['Киев Пост'],
    },
    definition: {
      en: 'English-language newspaper in Kyiv, founded in 1995.',
      ru: 'Англоязычная газета в Киеве, основана в 1995 году.',
    },
    wikipedia: 'Kyiv Post',
  },
  {
    id: 'lehman-brothers',
    kind: 'company',
    name: { en: 'Lehman Brothers', ru: 'Lehman Brothers' },
    aliases: {
      en: ['?Lehman'],
      ru: ['Леман Бразерс'],
    },
    definition: {
      en: 'US investment bank founded in 1850; its bankruptcy on 15 September 2008 was a turning point of the financial crisis.',
      ru: 'Американский инвестиционный банк, основан в 1850 году; его банкротство 15 сентября 2008 года стало переломным моментом финансового кризиса.',
    },
    wikipedia: 'Lehman Brothers',
  },
  {
    id: 'lenovo',
    kind: 'company',
    of: 'china',
    name: { en: 'Lenovo', ru: 'Lenovo' },
    aliases: {
      ru: ['Леново'],
    },
    definition: {
      en: 'Chinese computer maker founded in 1984; bought the personal computer business of IBM in 2005.',
      ru: 'Китайский производитель компьютеров, основан в 1984 году; в 2005 году купил у IBM бизнес персональных компьютеров.',
    },
    wikipedia: 'Lenovo',
  },
  {
    id: 'leonardo',
    kind: 'company',
    name: { en: 'Leonardo S.p.A.', ru: 'Leonardo S.p.A.' },
    aliases: {
      en: ['Finmeccanica', 'Leonardo SpA', 'Leonardo DRS', '?Leonardo'],
      ru: ['Финмекканика', 'Leonardo SpA', '?Leonardo', '?Леонардо'],
    },
    definition: {
      en: 'Italian arms and aerospace company, in Rome, part-owned by the state; named Finmeccanica until 2016.',
      ru: 'Итальянская оборонная и авиакосмическая компания с участием государства, Рим; до 2016 года называлась Finmeccanica.',
    },
    wikipedia: 'Leonardo S.p.A.',
  },
  {
    id: 'lockheed-martin',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Lockheed Martin', ru: 'Lockheed Martin' },
    aliases: {
      en: ['Lockheed'],
      ru: ['Локхид Мартин', 'Локхид-Мартин', 'Локхид'],
    },
    definition: {
      en: 'US arms maker formed in 1995, in Bethesda, Maryland; maker of the F-35 fighter and the HIMARS rocket launcher.',
      ru: 'Американский производитель вооружений, создан в 1995 году, Бетесда (Мэриленд); выпускает истребители F-35 и ракетные установки HIMARS.',
    },
    wikidata: 'Q7240',
    wikipedia: 'Lockheed Martin',
  },
  {
    id: 'lukoil',
    kind: 'company',
    of: 'russia',
    name: { en: 'Lukoil', ru: 'Лукойл' },
    definition: {
      en: 'Russian oil company in private ownership, founded in 1991; holds shares in oil fields of Kazakhstan. Under US sanctions since October 2025.',
      ru: 'Частная российская нефтяная компания, основана в 1991 году; имеет доли в месторождениях Казахстана. С октября 2025 года под санкциями США.',
    },
    wikipedia: 'Lukoil',
  },
  {
    id: 'meduza',
    kind: 'company',
    name: { en: 'Meduza', ru: 'Meduza' },
    aliases: {
      ru: ['Медуза'],
    },
    definition: {
      en: 'Russian-language news site, founded in 2014, working from Riga.',
      ru: 'Новостное издание на русском языке, основано в 2014 году, работает из Риги.',
    },
    wikipedia: 'Meduza',
  },
  {
    id: 'meta',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Meta Platforms', ru: 'Meta Platforms' },
    aliases: {
      en: ['Facebook', 'Instagram', 'WhatsApp', '?Meta'],
      ru: ['Facebook', 'Фейсбук', 'Instagram', 'Инстаграм', 'WhatsApp', 'Ватсап', '?Meta'],
    },
    definition: {
      en: 'US company, named Facebook until 2021, in Menlo Park, California; runs the platforms Facebook, Instagram and WhatsApp.',
      ru: 'Американская компания, до 2021 года называлась Facebook, Менло-Парк (Калифорния); владеет платформами Facebook, Instagram и WhatsApp.',
    },
    wikidata: 'Q380',
    wikipedia: 'Meta Platforms',
  },
  {
    id: 'microsoft',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Microsoft', ru: 'Microsoft' },
    aliases: {
      en: ['Microsoft Corporation', 'LinkedIn', 'Microsoft Azure'],
      ru: ['Майкрософт', 'Microsoft Azure', 'LinkedIn'],
    },
    definition: {
      en: 'US software company founded in 1975, in Redmond, Washington; maker of Windows, also a large provider of cloud computing.',
      ru: 'Американская софтверная компания, основана в 1975 году, Редмонд (штат Вашингтон); создатель Windows и крупный поставщик облачных услуг.',
    },
    wikidata: 'Q2283',
    wikipedia: 'Microsoft',
  },
  {
    id: 'naftogaz',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Naftogaz', ru: 'Нафтогаз' },
    full: { en: 'Naftogaz of Ukraine', ru: 'Нафтогаз Украины' },
    aliases: {
      en: ['Naftohaz'],
      ru: ['НАК «Нафтогаз Украины»'],
    },
    definition: {
      en: 'Ukrainian state oil and gas company, founded in 1998, in Kyiv.',
      ru: 'Украинская государственная нефтегазовая компания, основана в 1998 году, Киев.',
    },
    wikipedia: 'Naftogaz',
  },
  {
    id: 'navoi-mining-and-metallurgical-company',
    kind: 'company',
    of: 'uzbekistan',
    name: { en: 'Navoi Mining and Metallurgical Company', ru: 'Навоийский горно-металлургический комбинат' },
    aliases: {
      en: ['NMMC', 'Navoi Mining and Metallurgical Combine'],
      ru: ['НГМК'],
    },
    definition: {
      en: "Uzbekistan's state gold mining company, in Navoi; among the largest gold producers in the world.",
      ru: 'Государственная золотодобывающая компания Узбекистана, Навои; один из крупнейших производителей золота в мире.',
    },
    wikipedia: 'Navoi Mining and Metallurgical Company',
  },
  {
    id: 'nec',
    kind: 'company',
    of: 'japan',
    name: { en: 'NEC', ru: 'NEC' },
    full: { en: 'NEC Corporation', ru: 'NEC Corporation' },
    aliases: {
      en: ['Nippon Electric Company'],
      ru: ['Nippon Electric Company'],
    },
    definition: {
      en: 'Japanese electronics and telecommunications company, founded in 1899, in Tokyo.',
      ru: 'Японская компания в области электроники и связи, основана в 1899 году, Токио.',
    },
    wikipedia: 'NEC',
  },
  {
    id: 'new-york-times',
    kind: 'company',
    of: 'united-states',
    name: { en: 'New York Times', ru: 'The New York Times' },
    aliases: {
      en: ['NYT', 'NYTimes'],
      ru: ['New York Times', 'NYT', 'Нью-Йорк таймс'],
    },
    definition: {
      en: 'US daily newspaper, founded in 1851, published in New York.',
      ru: 'Американская ежедневная газета, основана в 1851 году, выходит в Нью-Йорке.',
    },
    wikipedia: 'The New York Times',
  },
  {
    id: 'nezavisimaya-gazeta',
    kind: 'company',
    of: 'russia',
    name: { en: 'Nezavisimaya Gazeta', ru: 'Независимая газета' },
    aliases: {
      ru: ['Независимая Газета'],
    },
    definition: {
      en: 'Russian daily newspaper, founded in 1990, published in Moscow.',
      ru: 'Российская ежедневная газета, основана в 1990 году, выходит в Москве.',
    },
    wikipedia: 'Nezavisimaya Gazeta',
  },
  {
    id: 'nokia',
    kind: 'company',
    of: 'finland',
    name: { en: 'Nokia', ru: 'Nokia' },
    aliases: {
      ru: ['Нокиа'],
    },
    definition: {
      en: 'Finnish maker of telecommunications equipment, founded in 1865, in Espoo.',
      ru: 'Финский производитель телекоммуникационного оборудования, основан в 1865 году, Эспоо.',
    },
    wikipedia: 'Nokia',
  },
  {
    id: 'norinco',
    kind: 'company',
    of: 'china',
    name: { en: 'Norinco', ru: 'Norinco' },
    full: { en: 'China North Industries Group Corporation', ru: 'China North Industries Group Corporation' },
    aliases: {
      en: ['China North Industries Corporation'],
      ru: ['Норинко', 'Северная промышленная корпорация'],
    },
    definition: {
      en: 'Chinese state arms maker, in Beijing; also active in mining and oil abroad.',
      ru: 'Китайский государственный производитель вооружений, Пекин; ведёт также добычу руд и нефти за рубежом.',
    },
    wikipedia: 'Norinco',
  },
  {
    id: 'nornickel',
    kind: 'company',
    of: 'russia',
    name: { en: 'Nornickel', ru: 'Норникель' },
    aliases: {
      en: ['Norilsk Nickel', 'MMC Norilsk Nickel'],
      ru: ['Норильский никель', 'ГМК «Норильский никель»'],
    },
    definition: {
      en: 'Russian mining company, one of the largest producers of nickel and palladium in the world.',
      ru: 'Российская горно-металлургическая компания, один из крупнейших в мире производителей никеля и палладия.',
    },
    wikipedia: 'Nornickel',
  },
  {
    id: 'novatek',
    kind: 'company',
    of: 'russia',
    name: { en: 'Novatek', ru: 'Новатэк' },
    aliases: {
      en: ['Yamal LNG', 'Arctic LNG 2', 'Arctic LNG-2'],
      ru: ['Ямал СПГ', 'Арктик СПГ-2', 'Арктик СПГ 2'],
    },
    definition: {
      en: 'Russian gas company in private ownership, founded in 1994; runs the Yamal LNG and Arctic LNG 2 plants for liquefied gas.',
      ru: 'Частная российская газовая компания, основана в 1994 году; ведёт проекты по сжижению газа «Ямал СПГ» и «Арктик СПГ 2».',
    },
    wikipedia: 'Novatek',
  },
  {
    id: 'novaya-gazeta',
    kind: 'company',
    of: 'russia',
    name: { en: 'Novaya Gazeta', ru: 'Новая газета' },
    aliases: {
      en: ['Novaya Gazeta Europe'],
      ru: ['Новая газета Европа', 'Новая газета. Европа'],
    },
    definition: {
      en: 'Russian newspaper founded in 1993; ceased publication in Russia in 2022. Its editor Dmitry Muratov shared the Nobel Peace Prize of 2021.',
      ru: 'Российская газета, основана в 1993 году; в 2022 году прекратила выход в России. Главный редактор Дмитрий Муратов — один из лауреатов Нобелевской премии мира 2021 года.',
    },
    wikipedia: 'Novaya Gazeta',
  },
  {
    id: 'nvidia',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Nvidia', ru: 'Nvidia' },
    aliases: {
      ru: ['Нвидиа'],
    },
    definition: {
      en: 'US designer of graphics and artificial intelligence chips, founded in 1993, in Santa Clara, California.',
      ru: 'Американский разработчик графических процессоров и чипов для искусственного интеллекта, основан в 1993 году, Санта-Клара (Калифорния).',
    },
    wikidata: 'Q182477',
    wikipedia: 'Nvidia',
  },
  {
    id: 'openai',
    kind: 'company',
    of: 'united-states',
    name: { en: 'OpenAI', ru: 'OpenAI' },
    aliases: {
      en: ['Open AI', 'ChatGPT', 'GPT-4', 'GPT-5'],
      ru: ['ChatGPT', 'GPT-4', 'GPT-5'],
    },
    definition: {
      en: 'US artificial intelligence company founded in 2015, in San Francisco; maker of ChatGPT, launched in November 2022.',
      ru: 'Американская компания в области искусственного интеллекта, основана в 2015 году, Сан-Франциско; создатель ChatGPT (запущен в ноябре 2022 года).',
    },
    wikidata: 'Q21708200',
    wikipedia: 'OpenAI',
  },
  {
    id: 'palantir',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Palantir', ru: 'Palantir' },
    full: { en: 'Palantir Technologies', ru: 'Palantir Technologies' },
    aliases: {
      ru: ['Палантир'],
    },
    definition: {
      en: 'US maker of software for data analysis, founded in 2003; works for armed forces, intelligence services and companies.',
      ru: 'Американский разработчик программ для анализа данных, основан в 2003 году; работает для вооружённых сил, спецслужб и компаний.',
    },
    wikipedia: 'Palantir Technologies',
  },
  {
    id: 'people-s-daily',
    kind: 'company',
    of: 'china',
    name: { en: "People's Daily", ru: 'Жэньминь жибао' },
    aliases: {
      en: ['Renmin Ribao'],
      ru: ["People's Daily"],
    },
    definition: {
      en: 'Daily newspaper of the Central Committee of the Chinese Communist Party, founded in 1948.',
      ru: 'Ежедневная газета ЦК Коммунистической партии Китая, основана в 1948 году.',
    },
    wikipedia: "People's Daily",
  },
  {
    id: 'raytheon',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Raytheon', ru: 'Raytheon' },
    full: { en: 'RTX Corporation', ru: 'RTX Corporation' },
    aliases: {
      en: ['RTX', 'Raytheon Technologies', 'Pratt & Whitney'],
      ru: ['RTX', 'Raytheon Technologies', 'Рейтеон'],
    },
    definition: {
      en: 'US arms and aerospace company, formed in 2020 by the merger of Raytheon and United Technologies, named RTX since 2023; maker of Patriot missile systems.',
      ru: 'Американская оборонная и авиакосмическая компания, создана в 2020 году слиянием Raytheon и United Technologies, с 2023 года RTX; выпускает ЗРК Patriot.',
    },
    wikipedia: 'RTX Corporation',
  },
  {
    id: 'reuters',
    kind: 'company',
    name: { en: 'Reuters', ru: 'Рейтер' },
    aliases: {
      en: ['Thomson Reuters', 'Reuters news agency'],
      ru: ['Reuters', 'Рейтерс', 'агентство Рейтер'],
    },
    definition: {
      en: 'International news agency founded in London in 1851; part of Thomson Reuters since 2008.',
      ru: 'Международное информационное агентство, основано в Лондоне в 1851 году; с 2008 года входит в Thomson Reuters.',
    },
    wikipedia: 'Reuters',
  },
  {
    id: 'rheinmetall',
    kind: 'company',
    of: 'germany',
    name: { en: 'Rheinmetall', ru: 'Rheinmetall' },
    aliases: {
      ru: ['Рейнметалл', 'Райнметалл'],
    },
    definition: {
      en: 'German maker of arms, ammunition and vehicles, founded in 1889, in Dusseldorf.',
      ru: 'Немецкий производитель вооружений, боеприпасов и техники, основан в 1889 году, Дюссельдорф.',
    },
    wikipedia: 'Rheinmetall',
  },
  {
    id: 'ria-novosti',
    kind: 'company',
    of: 'russia',
    name: { en: 'RIA Novosti', ru: 'РИА Новости' },
    full: { en: 'Russian News Agency Novosti', ru: 'Российское агентство международных новостей' },
    aliases: {
      en: ['Rossiya Segodnya', 'Novosti Press Agency'],
      ru: ['РИА «Новости»', 'Россия сегодня', 'АПН', 'Агентство печати «Новости»'],
    },
    definition: {
      en: 'Russian state news agency; part of the state media group Rossiya Segodnya, founded in 2013.',
      ru: 'Российское государственное информационное агентство; входит в государственную медиагруппу «Россия сегодня», созданную в 2013 году.',
    },
    wikipedia: 'RIA Novosti',
  },
  {
    id: 'rosneft',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rosneft', ru: 'Роснефть' },
    definition: {
      en: 'Russian oil company under state control, in Moscow; the largest oil producer of Russia.',
      ru: 'Российская нефтяная компания под контролем государства, Москва; крупнейший производитель нефти в России.',
    },
    wikipedia: 'Rosneft',
  },
  {
    id: 'rosoboronexport',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rosoboronexport', ru: 'Рособоронэкспорт' },
    aliases: {
      en: ['Rosoboroneksport'],
    },
    definition: {
      en: 'Russian state company for the export and import of arms, founded in 2000; part of Rostec.',
      ru: 'Российская государственная компания по экспорту и импорту вооружений, создана в 2000 году; входит в «Ростех».',
    },
    wikipedia: 'Rosoboronexport',
  },
  {
    id: 'rossiyskaya-gazeta',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rossiyskaya Gazeta', ru: 'Российская газета' },
    aliases: {
      en: ['Rossiiskaya Gazeta'],
    },
    definition: {
      en: 'Daily newspaper of the Russian government, founded in 1990; prints new laws and decrees.',
      ru: 'Ежедневная газета правительства России, основана в 1990 году; публикует принятые законы и указы.',
    },
    wikipedia: 'Rossiyskaya Gazeta',
  },
  {
    id: 'rt',
    kind: 'company',
    of: 'russia',
    name: { en: 'RT', ru: 'RT' },
    full: { en: 'Russia Today', ru: 'Russia Today' },
    aliases: {
      en: ['RT America', 'RT Arabic', 'TV-Novosti'],
      ru: ['Раша тудей', 'телеканал RT'],
    },
    definition: {
      en: 'Russian state television network for foreign audiences, founded in 2005; banned from broadcasting in the EU since March 2022.',
      ru: 'Российская государственная телесеть для зарубежной аудитории, основана в 2005 году; с марта 2022 года её вещание запрещено в ЕС.',
    },
    wikipedia: 'RT (TV network)',
  },
  {
    id: 'rusal',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rusal', ru: 'Русал' },
    aliases: {
      en: ['UC Rusal'],
      ru: ['ОК «Русал»', 'UC Rusal'],
    },
    definition: {
      en: 'Russian aluminium company, formed in 2007 by merger; founded by Oleg Deripaska, under US sanctions from 2018 to 2019.',
      ru: 'Российская алюминиевая компания, образована слиянием в 2007 году; создана Олегом Дерипаской, в 2018–2019 годах была под санкциями США.',
    },
    wikipedia: 'Rusal',
  },
  {
    id: 'russian-direct-investment-fund',
    kind: 'company',
    of: 'russia',
    name: { en: 'Russian Direct Investment Fund', ru: 'Российский фонд прямых инвестиций' },
    aliases: {
      en: ['RDIF'],
      ru: ['РФПИ'],
    },
    definition: {
      en: 'Russian state fund founded in 2011 for investments together with foreign partners, led by Kirill Dmitriev.',
      ru: 'Российский государственный фонд, созданный в 2011 году для вложений совместно с иностранными партнёрами; глава — Кирилл Дмитриев.',
    },
    wikipedia: 'Russian Direct Investment Fund',
  },
  {
    id: 'russian-railways',
    kind: 'company',
    of: 'russia',
    name: { en: 'Russian Railways', ru: 'Российские железные дороги' },
    aliases: {
      en: ['RZD', 'Rossiyskie Zheleznye Dorogi'],
      ru: ['РЖД'],
    },
    definition: {
      en: 'Russian state railway company, founded in 2003.',
      ru: 'Российская государственная железнодорожная компания, создана в 2003 году.',
    },
    wikipedia: 'Russian Railways',
  },
  {
    id: 'saab',
    kind: 'company',
    of: 'sweden',
    name: { en: 'Saab AB', ru: 'Saab AB' },
    aliases: {
      en: ['Saab Group', 'Saab Gripen', '?Saab'],
      ru: ['Saab Group', '?Saab', '?Сааб'],
    },
    definition: {
      en: 'Swedish arms and aerospace company, founded in 1937; maker of the Gripen fighter.',
      ru: 'Шведская оборонная и авиакосмическая компания, основана в 1937 году; выпускает истребители «Грипен».',
    },
    wikipedia: 'Saab AB',
  },
  {
    id: 'samruk-kazyna',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Samruk-Kazyna', ru: 'Самрук-Казына' },
    aliases: {
      en: ['Samruk-Kazyna Fund', 'Samruk Kazyna'],
      ru: ['ФНБ «Самрук-Казына»'],
    },
    definition: {
      en: "Kazakhstan's state holding, founded in 2008; owns the national oil, uranium, railway and power companies among others.",
      ru: 'Государственный холдинг Казахстана, создан в 2008 году; владеет национальными нефтяной, урановой, железнодорожной, энергетическими и другими компаниями.',
    },
    wikipedia: 'Samruk-Kazyna',
  },
  {
    id: 'samsung',
    kind: 'company',
    of: 'south-korea',
    name: { en: 'Samsung', ru: 'Samsung' },
    aliases: {
      en: ['Samsung Electronics', 'Samsung Group'],
      ru: ['Самсунг', 'Samsung Electronics'],
    },
    definition: {
      en: 'South Korean group of companies founded in 1938; its Samsung Electronics is among the largest makers of phones and memory chips.',
      ru: 'Южнокорейская группа компаний, основана в 1938 году; её Samsung Electronics — один из крупнейших производителей телефонов и микросхем памяти.',
    },
    wikipedia: 'Samsung',
  },
  {
    id: 'saudi-aramco',
    kind: 'company',
    of: 'saudi-arabia',
    name: { en: 'Saudi Aramco', ru: 'Saudi Aramco' },
    aliases: {
      en: ['Aramco', 'Saudi Arabian Oil Company'],
      ru: ['Сауди Арамко', 'Арамко', 'Aramco'],
    },
    definition: {
      en: 'Saudi state oil company, in Dhahran; among the largest oil producers in the world, partly on the stock market since 2019.',
      ru: 'Государственная нефтяная компания Саудовской Аравии, Дахран; один из крупнейших производителей нефти в мире, с 2019 года часть акций на бирже.',
    },
    wikipedia: 'Saudi Aramco',
  },
  {
    id: 'sberbank',
    kind: 'company',
    of: 'russia',
    name: { en: 'Sberbank', ru: 'Сбербанк' },
    aliases: {
      en: ['Sberbank of Russia', '?Sber'],
      ru: ['Сбербанк России', '?Сбер'],
    },
    definition: {
      en: "Russia's largest bank, majority owned by the state; led by German Gref since 2007.",
      ru: 'Крупнейший банк России, контрольный пакет у государства; с 2007 года его возглавил Герман Греф.',
    },
    wikidata: 'Q205012',
    wikipedia: 'Sberbank',
  },
  {
    id: 'shell',
    kind: 'company',
    name: { en: 'Shell plc', ru: 'Shell plc' },
    aliases: {
      en: ['Royal Dutch Shell', 'Royal Dutch/Shell', '?Shell'],
      ru: ['Royal Dutch Shell', 'Роял Датч Шелл', '?Shell', '?Шелл'],
    },
    definition: {
      en: 'British oil and gas company, founded in 1907 as Royal Dutch Shell; its head office moved from The Hague to London in 2022.',
      ru: 'Британская нефтегазовая компания, основана в 1907 году как Royal Dutch Shell; в 2022 году перенесла главный офис из Гааги в Лондон.',
    },
    wikidata: 'Q154950',
    wikipedia: 'Shell plc',
  },
  {
    id: 'siemens',
    kind: 'company',
    of: 'germany',
    name: { en: 'Siemens', ru: 'Siemens' },
    aliases: {
      en: ['Siemens Energy'],
      ru: ['Сименс', 'Siemens Energy'],
    },
    definition: {
      en: 'German industrial and technology group founded in 1847, in Munich; its energy business became the separate Siemens Energy in 2020.',
      ru: 'Немецкая промышленно-технологическая группа, основана в 1847 году, Мюнхен; энергетика в 2020 году выделена в отдельную Siemens Energy.',
    },
    wikidata: 'Q81230',
    wikipedia: 'Siemens',
  },
  {
    id: 'sinopec',
    kind: 'company',
    of: 'china',
    name: { en: 'Sinopec', ru: 'Sinopec' },
    full: { en: 'China Petrochemical Corporation', ru: 'Китайская нефтехимическая корпорация' },
    aliases: {
      en: ['Sinopec Group', 'China Petroleum & Chemical Corporation'],
      ru: ['Синопек'],
    },
    definition: {
      en: "Chinese state oil and chemical company, in Beijing; the country's largest oil refiner.",
      ru: 'Китайская государственная нефтехимическая компания, Пекин; крупнейший переработчик нефти в стране.',
    },
    wikipedia: 'Sinopec',
  },
  {
    id: 'smic',
    kind: 'company',
    of: 'china',
    name: { en: 'SMIC', ru: 'SMIC' },
    full: { en: 'Semiconductor Manufacturing International Corporation', ru: 'Semiconductor Manufacturing International Corporation' },
    definition: {
      en: "China's largest company making chips to order, founded in 2000, in Shanghai; under US export restrictions since December 2020.",
      ru: 'Крупнейший в Китае контрактный производитель чипов, основан в 2000 году, Шанхай; с декабря 2020 года под экспортными ограничениями США.',
    },
    wikipedia: 'Semiconductor Manufacturing International Corporation',
  },
  {
    id: 'socar',
    kind: 'company',
    of: 'azerbaijan',
    name: { en: 'SOCAR', ru: 'SOCAR' },
    full: { en: 'State Oil Company of the Azerbaijan Republic', ru: 'Государственная нефтяная компания Азербайджанской Республики' },
    aliases: {
      en: ['State Oil Company of Azerbaijan', 'State Oil Company of the Republic of Azerbaijan'],
      ru: ['ГНКАР', 'State Oil Company of Azerbaijan Republic', 'Сокар'],
    },
    definition: {
      en: "Azerbaijan's state oil and gas company, founded in 1992, in Baku.",
      ru: 'Государственная нефтегазовая компания Азербайджана, основана в 1992 году, Баку.',
    },
    wikipedia: 'SOCAR',
  },
  {
    id: 'south-china-morning-post',
    kind: 'company',
    name: { en: 'South China Morning Post', ru: 'South China Morning Post' },
    aliases: {
      en: ['SCMP'],
      ru: ['SCMP', 'Саут Чайна морнинг пост'],
    },
    definition: {
      en: 'English-language daily newspaper in Hong Kong, founded in 1903; owned by Alibaba since 2016.',
      ru: 'Ежедневная газета на английском языке в Гонконге, основана в 1903 году; с 2016 года принадлежит Alibaba.',
    },
    wikipedia: 'South China Morning Post',
  },
  {
    id: 'spacex',
    kind: 'company',
    of: 'united-states',
    name: { en: 'SpaceX', ru: 'SpaceX' },
    aliases: {
      en: ['Space X', 'Starlink', 'Starlinks', 'Starshield', 'Space Exploration Technologies'],
      ru: ['Starlink', 'Старлинк', 'Спейс-Икс'],
    },
    definition: {
      en: 'US space company founded in 2002 by Elon Musk; launches rockets and runs Starlink, a network of satellites for internet access.',
      ru: 'Американская космическая компания, основана в 2002 году Илоном Маском; запускает ракеты и владеет Starlink — сетью спутников для доступа в интернет.',
    },
    wikidata: 'Q193701',
    wikipedia: 'SpaceX',
  },
  {
    id: 'sputnik',
    kind: 'company',
    name: { en: 'Sputnik News', ru: 'агентство Sputnik' },
    aliases: {
      en: ['Sputnik News Agency', 'Sputnik Radio', 'Sputnik International', 'Voice of Russia', '?Sputnik'],
      ru: ['Спутник Казахстан', '?Sputnik', 'радио Sputnik', 'Голос России'],
    },
    definition: {
      en: 'Russian state news agency and radio for foreign audiences, founded in 2014; banned from broadcasting in the EU since March 2022.',
      ru: 'Российское государственное информационное агентство и радио для зарубежной аудитории, основано в 2014 году; с марта 2022 года его вещание запрещено в ЕС.',
    },
    wikipedia: 'Sputnik (news agency)',
  },
  {
    id: 'state-grid-corporation-of-china',
    kind: 'company',
    of: 'china',
    name: { en: 'State Grid Corporation of China', ru: 'Государственная электросетевая корпорация Китая' },
    aliases: {
      en: ['State Grid', 'SGCC'],
      ru: ['State Grid', 'SGCC', 'State Grid Corporation of China'],
    },
    definition: {
      en: "Chinese state company that runs most of the country's power grid, founded in 2002.",
      ru: 'Китайская государственная компания, управляющая большей частью электросетей страны, создана в 2002 году.',
    },
    wikipedia: 'State Grid Corporation of China',
  },
  {
    id: 'surgutneftegas',
    kind: 'company',
    of: 'russia',
    name: { en: 'Surgutneftegas', ru: 'Сургутнефтегаз' },
    aliases: {
      en: ['Surgutneftegaz'],
    },
    definition: {
      en: 'Russian oil company in Surgut, Siberia; under US sanctions since January 2025.',
      ru: 'Российская нефтяная компания, Сургут; с января 2025 года под санкциями США.',
    },
    wikipedia: 'Surgutneftegas',
  },
  {
    id: 'tajik-aluminium-company',
    kind: 'company',
    of: 'tajikistan',
    name: { en: 'Tajik Aluminium Company', ru: 'Таджикская алюминиевая компания' },
    aliases: {
      en: ['Talco', 'Tajik Aluminum Company'],
      ru: ['Талко'],
    },
    definition: {
      en: "Tajikistan's state aluminium works, in Tursunzoda.",
      ru: 'Государственный алюминиевый завод Таджикистана, Турсунзаде.',
    },
    wikipedia: 'TALCO',
  },
  {
    id: 'tass',
    kind: 'company',
    of: 'russia',
    name: { en: 'TASS', ru: 'ТАСС' },
    full: { en: 'TASS Russian News Agency', ru: 'Информационное агентство России ТАСС' },
    aliases: {
      en: ['ITAR-TASS', 'Tass'],
      ru: ['ИТАР-ТАСС', 'Телеграфное агентство Советского Союза'],
    },
    definition: {
      en: 'Russian state news agency; bears this name since 1925 (ITAR-TASS from 1992 to 2014).',
      ru: 'Российское государственное информационное агентство; носит это имя с 1925 года (ИТАР-ТАСС в 1992–2014 годах).',
    },
    wikipedia: 'TASS',
  },
  {
    id: 'telegram-messenger',
    kind: 'company',
    name: { en: 'Telegram messenger', ru: 'мессенджер Telegram' },
    aliases: {
      en: ['Telegram channel', 'Telegram channels', 'Telegram app', '?Telegram'],
      ru: ['телеграм-канал', 'телеграм-каналы', 'Telegram-канал', 'Telegram-каналы', '?Telegram', '?Телеграм'],
    },
    definition: {
      en: 'Messaging platform launched in 2013 by Pavel Durov and his brother Nikolai; run from Dubai.',
      ru: 'Мессенджер, запущенный в 2013 году Павлом Дуровым и его братом Николаем; компания работает из Дубая.',
    },
    wikipedia: 'Telegram (software)',
  },
  {
    id: 'tencent',
    kind: 'company',
    of: 'china',
    name: { en: 'Tencent', ru: 'Tencent' },
    aliases: {
      en: ['WeChat', 'Weixin'],
      ru: ['Тенсент', 'Тэнсент', 'WeChat', 'Вичат'],
    },
    definition: {
      en: 'Chinese internet and games company founded in 1998, in Shenzhen; runs the WeChat messenger.',
      ru: 'Китайская компания в области интернета и игр, основана в 1998 году, Шэньчжэнь; владеет мессенджером WeChat.',
    },
    wikipedia: 'Tencent',
  },
  {
    id: 'tengizchevroil',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Tengizchevroil', ru: 'Тенгизшевройл' },
    full: { en: 'Tengizchevroil LLP', ru: 'ТОО «Тенгизшевройл»' },
    aliases: {
      ru: ['ТШО'],
    },
    definition: {
      en: 'Joint venture founded in 1993 by Kazakhstan and Chevron to work the Tengiz oil field in western Kazakhstan.',
      ru: 'Совместное предприятие Казахстана и «Шеврона», основано в 1993 году; разрабатывает нефтяное месторождение Тенгиз на западе Казахстана.',
    },
    wikipedia: 'Tengizchevroil',
  },
  {
    id: 'tesla',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Tesla, Inc.', ru: 'Tesla, Inc.' },
    aliases: {
      en: ['Tesla Motors', '?Tesla'],
      ru: ['Tesla Motors', '?Tesla', '?Тесла'],
    },
    definition: {
      en: 'US maker of electric cars and batteries, founded in 2003, in Austin, Texas; led by Elon Musk since 2008.',
      ru: 'Американский производитель электромобилей и батарей, основан в 2003 году, Остин (Техас); с 2008 года его возглавил Илон Маск.',
    },
    wikidata: 'Q478214',
    wikipedia: 'Tesla, Inc.',
  },
  {
    id: 'tiktok',
    kind: 'company',
    of: 'china',
    name: { en: 'TikTok', ru: 'TikTok' },
    aliases: {
      en: ['Tik Tok', 'ByteDance', 'Douyin'],
      ru: ['ТикТок', 'ByteDance', 'Байтдэнс', 'Douyin'],
    },
    definition: {
      en: 'Video platform launched abroad in 2017 by the Chinese company ByteDance; a US law of 2024 demanded the sale of its US business.',
      ru: 'Видеоплатформа, запущенная за рубежом в 2017 году китайской компанией ByteDance; закон США 2024 года потребовал продать её американский бизнес.',
    },
    wikidata: 'Q48938223',
    wikipedia: 'TikTok',
  },
  {
    id: 'totalenergies',
    kind: 'company',
    of: 'france',
    name: { en: 'TotalEnergies', ru: 'TotalEnergies' },
    aliases: {
      en: ['Total SA', 'Total S.A.', '?Total'],
      ru: ['ТотальЭнерджис', 'Тоталь'],
    },
    definition: {
      en: 'French oil, gas and electricity company, founded in 1924, near Paris; named Total until 2021.',
      ru: 'Французская нефтегазовая и энергетическая компания, основана в 1924 году, пригород Парижа; до 2021 года называлась Total.',
    },
    wikidata: 'Q154037',
    wikipedia: 'TotalEnergies',
  },
  {
    id: 'transneft',
    kind: 'company',
    of: 'russia',
    name: { en: 'Transneft', ru: 'Транснефть' },
    definition: {
      en: "Russian state company that runs the country's oil pipelines, founded in 1993; among them the Druzhba pipeline to Europe.",
      ru: 'Российская государственная компания, управляющая нефтепроводами страны, основана в 1993 году; в их числе «Дружба», ведущая в Европу.',
    },
    wikipedia: 'Transneft',
  },
  {
    id: 'tsmc',
    kind: 'company',
    of: 'taiwan',
    name: { en: 'TSMC', ru: 'TSMC' },
    full: { en: 'Taiwan Semiconductor Manufacturing Company', ru: 'Taiwan Semiconductor Manufacturing Company' },
    aliases: {
      en: ['Taiwan Semiconductor Manufacturing Co.', 'Taiwan Semiconductor Manufacturing Corporation', 'Taiwan Semiconductor'],
      ru: ['Тайваньская компания по производству полупроводников'],
    },
    definition: {
      en: "Taiwanese company that makes chips to order, founded in 1987, in Hsinchu; the world's largest contract maker of advanced chips.",
      ru: 'Тайваньская компания, производящая микросхемы на заказ, основана в 1987 году, Синьчжу; крупнейший в мире контрактный изготовитель передовых чипов.',
    },
    wikidata: 'Q713418',
    wikipedia: 'TSMC',
  },
  {
    id: 'turkish-airlines',
    kind: 'company',
    of: 'turkey',
    name: { en: 'Turkish Airlines', ru: 'Турецкие авиалинии' },
    aliases: {
      en: ['Türk Hava Yolları', 'THY'],
      ru: ['Turkish Airlines', 'Тёркиш эйрлайнс'],
    },
    definition: {
      en: "Turkey's largest airline, founded in 1933, in Istanbul; part-owned by the state.",
      ru: 'Крупнейшая авиакомпания Турции с участием государства, основана в 1933 году, Стамбул.',
    },
    wikipedia: 'Turkish Airlines',
  },
  {
    id: 'turkmengaz',
    kind: 'company',
    of: 'turkmenistan',
    name: { en: 'Turkmengaz', ru: 'Туркменгаз' },
    aliases: {
      en: ['Turkmengas', 'Türkmengaz'],
    },
    definition: {
      en: "Turkmenistan's state gas company.",
      ru: 'Государственная газовая компания Туркмении.',
    },
    wikipedia: 'Türkmengaz',
  },
  {
    id: 'twitter',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Twitter', ru: 'Twitter' },
    aliases: {
      en: ['X Corp.'],
      ru: ['Твиттер', 'X Corp.'],
    },
    definition: {
      en: 'US social platform founded in 2006, bought by Elon Musk in October 2022 and named X since July 2023.',
      ru: 'Американская социальная сеть, основана в 2006 году, куплена Илоном Маском в октябре 2022 года; с июля 2023 года называется X.',
    },
    wikipedia: 'Twitter',
  },
  {
    id: 'ukrainska-pravda',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Ukrainska Pravda', ru: 'Украинская правда' },
    aliases: {
      en: ['Ukrayinska Pravda'],
      ru: ['Українська правда'],
    },
    definition: {
      en: 'Ukrainian news site, founded in 2000 by Georgiy Gongadze and Olena Prytula.',
      ru: 'Украинское новостное издание, основано в 2000 году Георгием Гонгадзе и Еленой Притулой.',
    },
    wikipedia: 'Ukrainska Pravda',
  },
  {
    id: 'ukrenergo',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Ukrenergo', ru: 'Укрэнерго' },
    definition: {
      en: "Ukrainian state company that runs the country's power transmission grid.",
      ru: 'Украинская государственная компания, оператор магистральных электросетей страны.',
    },
    wikipedia: 'Ukrenergo',
  },
  {
    id: 'ukroboronprom',
    kind: 'company',
    of: 'ukraine',
    name: { en: 'Ukroboronprom', ru: 'Укроборонпром' },
    aliases: {
      en: ['Ukrainian Defense Industry', 'Ukrainian Defence Industry'],
      ru: ['Украинская оборонная промышленность'],
    },
    definition: {
      en: 'Ukrainian state group of arms makers, founded in 2010; named Ukrainian Defense Industry since 2023.',
      ru: 'Украинский государственный концерн предприятий оборонной промышленности, создан в 2010 году; с 2023 года — «Украинская оборонная промышленность».',
    },
    wikipedia: 'Ukrainian Defense Industry',
  },
  {
    id: 'united-aircraft-corporation',
    kind: 'company',
    of: 'russia',
    name: { en: 'United Aircraft Corporation', ru: 'Объединённая авиастроительная корпорация' },
    aliases: {
      en: ['?UAC', 'Sukhoi'],
      ru: ['ОАК', 'Сухой Суперджет'],
    },
    definition: {
      en: 'Russian state aircraft maker, formed in 2006 out of Sukhoi, MiG, Ilyushin, Tupolev and others; part of Rostec.',
      ru: 'Российская государственная авиастроительная корпорация, создана в 2006 году из компаний «Сухой», «МиГ», «Ильюшин», «Туполев» и других; входит в «Ростех».',
    },
    wikipedia: 'United Aircraft Corporation',
  },
  {
    id: 'uzbekneftegaz',
    kind: 'company',
    of: 'uzbekistan',
    name: { en: 'Uzbekneftegaz', ru: 'Узбекнефтегаз' },
    aliases: {
      en: ['Uzbekneftegas'],
    },
    definition: {
      en: "Uzbekistan's state oil and gas company, founded in 1992.",
      ru: 'Государственная нефтегазовая компания Узбекистана, создана в 1992 году.',
    },
    wikipedia: 'Uzbekneftegaz',
  },
  {
    id: 'vedomosti',
    kind: 'company',
    of: 'russia',
    name: { en: 'Vedomosti', ru: 'газета «Ведомости»' },
    aliases: {
      ru: ['?Ведомости'],
    },
    definition: {
      en: 'Russian business daily, founded in 1999, published in Moscow; its foreign owners left in 2015.',
      ru: 'Российская ежедневная деловая газета, основана в 1999 году, выходит в Москве; в 2015 году иностранные владельцы вышли из капитала.',
    },
    wikipedia: 'Vedomosti',
  },
  {
    id: 'vk',
    kind: 'company',
    of: 'russia',
    name: { en: 'VKontakte', ru: 'ВКонтакте' },
    full: { en: 'VK Company', ru: 'Компания VK' },
    aliases: {
      en: ['VK', 'Mail.ru', 'Mail.ru Group'],
      ru: ['VK', 'VKontakte', 'Mail.ru', 'Mail.ru Group', 'Вконтакте'],
    },
    definition: {
      en: 'Russian social network launched in 2006; its owner, the company VK (Mail.ru Group until 2021), also developed the messenger Max.',
      ru: 'Российская социальная сеть, запущена в 2006 году; её владелец — компания VK (до 2021 года Mail.ru Group), создавшая и мессенджер Max.',
    },
    wikipedia: 'VK (service)',
  },
  {
    id: 'vnesheconombank',
    kind: 'company',
    of: 'russia',
    name: { en: 'Vnesheconombank', ru: 'Внешэкономбанк' },
    aliases: {
      en: ['VEB.RF', 'VEB State Development Corporation', 'Bank for Development and Foreign Economic Affairs'],
      ru: ['ВЭБ.РФ', 'Банк развития и внешнеэкономической деятельности'],
    },
    definition: {
      en: 'Russian state development corporation, in its present form since 2007; named VEB.RF since 2018.',
      ru: 'Российская государственная корпорация развития, в нынешнем виде с 2007 года; с 2018 года называется ВЭБ.РФ.',
    },
    wikipedia: 'VEB.RF',
  },
  {
    id: 'volkswagen',
    kind: 'company',
    of: 'germany',
    name: { en: 'Volkswagen', ru: 'Volkswagen' },
    aliases: {
      en: ['VW', 'Volkswagen Group'],
      ru: ['Фольксваген', 'VW', 'концерн Volkswagen'],
    },
    definition: {
      en: 'German car maker founded in 1937, in Wolfsburg; owner of Audi, Porsche and Skoda among others.',
      ru: 'Немецкий автопроизводитель, основан в 1937 году, Вольфсбург; владеет Audi, Porsche, Škoda и другими марками.',
    },
    wikipedia: 'Volkswagen Group',
  },
  {
    id: 'vtb',
    kind: 'company',
    of: 'russia',
    name: { en: 'VTB', ru: 'ВТБ' },
    full: { en: 'VTB Bank', ru: 'Банк ВТБ' },
    aliases: {
      en: ['Vneshtorgbank', 'VTB Capital'],
      ru: ['Внешторгбанк', 'ВТБ Капитал'],
    },
    definition: {
      en: 'Russian bank, majority owned by the state, founded in 1990; the second largest in the country.',
      ru: 'Российский банк, контрольный пакет у государства, основан в 1990 году; второй по величине в стране.',
    },
    wikipedia: 'VTB Bank',
  },
  {
    id: 'wall-street-journal',
    kind: 'company',
    of: 'united-states',
    name: { en: 'Wall Street Journal', ru: 'The Wall Street Journal' },
    aliases: {
      en: ['WSJ'],
      ru: ['Wall Street Journal', 'WSJ', 'Уолл-стрит джорнал'],
    },
    definition: {
      en: 'US daily newspaper on business and politics, founded in 1889, published in New York; owned by News Corp.',
      ru: 'Американская ежедневная деловая и политическая газета, основана в 1889 году, выходит в Нью-Йорке; принадлежит News Corp.',
    },
    wikipedia: 'The Wall Street Journal',
  },
  {
    id: 'xiaomi',
    kind: 'company',
    of: 'china',
    name: { en: 'Xiaomi', ru: 'Xiaomi' },
    aliases: {
      ru: ['Сяоми'],
    },
    definition: {
      en: 'Chinese maker of phones, household electronics and electric cars, founded in 2010, in Beijing.',
      ru: 'Китайский производитель телефонов, бытовой электроники и электромобилей, основан в 2010 году, Пекин.',
    },
    wikipedia: 'Xiaomi',
  },
  {
    id: 'xinhua',
    kind: 'company',
    of: 'china',
    name: { en: 'Xinhua', ru: 'Синьхуа' },
    full: { en: 'Xinhua News Agency', ru: 'Информационное агентство Синьхуа' },
    definition: {
      en: 'Chinese state news agency, founded in 1931, in Beijing.',
      ru: 'Китайское государственное информационное агентство, основано в 1931 году, Пекин.',
    },
    wikipedia: 'Xinhua News Agency',
  },
  {
    id: 'yandex',
    kind: 'company',
    of: 'russia',
    name: { en: 'Yandex', ru: 'Яндекс' },
    aliases: {
      en: ['Yandex N.V.'],
      ru: ['Yandex'],
    },
    definition: {
      en: 'Russian internet company founded in 1997, runs a search engine; its Dutch parent sold the Russian business to Russian investors in 2024.',
      ru: 'Российская интернет-компания, основана в 1997 году, владеет поисковой системой; в 2024 году нидерландская материнская компания продала бизнес российским инвесторам.',
    },
    wikipedia: 'Yandex',
  },
  {
    id: 'ymtc',
    kind: 'company',
    of: 'china',
    name: { en: 'YMTC', ru: 'YMTC' },
    full: { en: 'Yangtze Memory Technologies Corp', ru: 'Yangtze Memory Technologies Corp' },
    aliases: {
      en: ['Yangtze Memory Technologies', 'Yangtze Memory'],
      ru: ['Yangtze Memory Technologies'],
    },
    definition: {
      en: 'Chinese maker of memory chips, founded in 2016, in Wuhan; under US export restrictions since December 2022.',
      ru: 'Китайский производитель микросхем памяти, основан в 2016 году, Ухань; с декабря 2022 года под экспортными ограничениями США.',
    },
    wikipedia: 'Yangtze Memory Technologies',
  },
  {
    id: 'yukos',
    kind: 'company',
    of: 'russia',
    name: { en: 'Yukos', ru: 'ЮКОС' },
    full: { en: 'Yukos Oil Company', ru: 'Нефтяная компания «ЮКОС»' },
    aliases: {
      en: ['Yukos affair'],
      ru: ['Юкос', 'дело ЮКОСа'],
    },
    definition: {
      en: 'Russian oil company led by Mikhail Khodorkovsky until his arrest in 2003; its assets passed mostly to Rosneft, wound up in 2007.',
      ru: 'Российская нефтяная компания, которую до ареста в 2003 году возглавлял Михаил Ходорковский; активы отошли главным образом «Роснефти», ликвидирована в 2007 году.',
    },
    wikipedia: 'Yukos',
  },
  {
    id: 'zte',
    kind: 'company',
    of: 'china',
    name: { en: 'ZTE', ru: 'ZTE' },
    full: { en: 'Zhongxing Telecommunication Equipment', ru: 'Zhongxing Telecommunication Equipment' },
    aliases: {
      en: ['ZTE Corporation'],
      ru: ['ZTE Corporation'],
    },
    definition: {
      en: 'Chinese maker of telecommunications equipment with a state shareholder, founded in 1985, in Shenzhen.',
      ru: 'Китайский производитель телекоммуникационного оборудования с участием государства, основан в 1985 году, Шэньчжэнь.',
    },
    wikipedia: 'ZTE',
  },
];
