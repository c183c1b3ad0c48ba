// People of Africa: what they held and when.
import type { Entry } from '../model.ts';

export const peopleAfrica: readonly Entry[] = [
  {
    id: 'abdalla-hamdok',
    kind: 'person',
    of: 'sudan',
    name: { en: 'Abdalla Hamdok', ru: 'Абдалла Хамдук' },
    aliases: {
      en: ['Hamdok', 'Abdallah Hamdok'],
      ru: ['Хамдук', 'Хамдок', 'Абдалла Хамдок'],
    },
    definition: {
      en: 'Prime minister of Sudan from 2019 to 2021 and from 2021 to 2022.',
      ru: 'Премьер-министр Судана в 2019–2021 и 2021–2022 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Sudan', ru: 'Премьер-министр Судана' }, from: '2019-08-21', to: '2021-10-25' },
      { title: { en: 'Prime Minister of Sudan', ru: 'Премьер-министр Судана' }, from: '2021-11-21', to: '2022-01-02' },
    ],
    wikipedia: 'Abdalla Hamdok',
  },
  {
    id: 'abdel-fattah-al-burhan',
    kind: 'person',
    of: 'sudan',
    name: { en: 'Abdel Fattah al-Burhan', ru: 'Абдель Фаттах аль-Бурхан' },
    aliases: {
      en: ['Burhan', 'al-Burhan', 'Abdel-Fattah Burhan', 'Abdel Fattah Burhan', 'Abd al-Fattah al-Burhan'],
      ru: ['аль-Бурхан', 'Бурхан', 'Абдель Фаттах Бурхан'],
    },
    definition: {
      en: "General, head of Sudan's army and of its Sovereignty Council from 2019; at war with the Rapid Support Forces since April 2023.",
      ru: 'Генерал, глава армии и Суверенного совета Судана с 2019 года; с апреля 2023 года ведёт войну с Силами быстрой поддержки.',
    },
    roles: [
      { title: { en: 'Chairman of the Transitional Military Council of Sudan', ru: 'Председатель Переходного военного совета Судана' }, from: '2019-04-12', to: '2019-08' },
      { title: { en: 'Chairman of the Sovereignty Council of Sudan', ru: 'Председатель Суверенного совета Судана' }, from: '2019-08' },
    ],
    wikipedia: 'Abdel Fattah al-Burhan',
  },
  {
    id: 'abdelaziz-bouteflika',
    kind: 'person',
    of: 'algeria',
    name: { en: 'Abdelaziz Bouteflika', ru: 'Абдель Азиз Бутефлика' },
    aliases: {
      en: ['Bouteflika'],
      ru: ['Бутефлика', 'Абдельазиз Бутефлика'],
    },
    definition: {
      en: 'President of Algeria from 1999 until the mass protests of 2019; foreign minister 1963–1979. Died in 2021.',
      ru: 'Президент Алжира с 1999 года до массовых протестов 2019 года; министр иностранных дел в 1963–1979 годах. Умер в 2021 году.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Algeria', ru: 'Министр иностранных дел Алжира' }, from: '1963', to: '1979' },
      { title: { en: 'President of Algeria', ru: 'Президент Алжира' }, from: '1999-04-27', to: '2019-04-02' },
    ],
    wikipedia: 'Abdelaziz Bouteflika',
  },
  {
    id: 'abdelmadjid-tebboune',
    kind: 'person',
    of: 'algeria',
    name: { en: 'Abdelmadjid Tebboune', ru: 'Абдельмаджид Теббун' },
    aliases: {
      en: ['Tebboune'],
      ru: ['Теббун', 'Тебун', 'Абдельмаджид Тебун'],
    },
    definition: {
      en: 'President of Algeria from 2019.',
      ru: 'Президент Алжира с 2019 года.',
    },
    roles: [
      { title: { en: 'President of Algeria', ru: 'Президент Алжира' }, from: '2019-12-19' },
    ],
    wikipedia: 'Abdelmadjid Tebboune',
  },
  {
    id: 'abdirahman-mohamed-abdullahi',
    kind: 'person',
    of: 'somaliland',
    name: { en: 'Abdirahman Mohamed Abdullahi', ru: 'Абдирахман Мохамед Абдуллахи' },
    aliases: {
      en: ['Abdirahman Irro', 'Abdirahman Mohamed Abdullahi Irro'],
      ru: ['Абдирахман Ирро'],
    },
    definition: {
      en: 'President of Somaliland from 2024; known as Irro.',
      ru: 'Президент Сомалиленда с 2024 года; известен как Ирро.',
    },
    roles: [
      { title: { en: 'President of Somaliland', ru: 'Президент Сомалиленда' }, from: '2024-12' },
    ],
    wikipedia: 'Abdirahman Mohamed Abdullahi',
  },
  {
    id: 'abdoulaye-diop',
    kind: 'person',
    of: 'mali',
    name: { en: 'Abdoulaye Diop', ru: 'Абдулай Диоп' },
    aliases: {
      en: ['?Diop'],
      ru: ['?Диоп'],
    },
    definition: {
      en: 'Foreign minister of Mali from 2014 to 2017 and from 2021.',
      ru: 'Министр иностранных дел Мали в 2014–2017 годах и с 2021 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Mali', ru: 'Министр иностранных дел Мали' }, from: '2014-04', to: '2017-10' },
      { title: { en: 'Minister of Foreign Affairs of Mali', ru: 'Министр иностранных дел Мали' }, from: '2021-06' },
    ],
    wikipedia: 'Abdoulaye Diop',
  },
  {
    id: 'abdoulaye-maiga',
    kind: 'person',
    of: 'mali',
    name: { en: 'Abdoulaye Maïga', ru: 'Абдулай Майга' },
    aliases: {
      en: ['?Maïga', '?Maiga', 'Abdoulaye Maiga'],
      ru: ['?Майга'],
    },
    definition: {
      en: 'Prime minister of Mali from 2024.',
      ru: 'Премьер-министр Мали с 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Mali', ru: 'Премьер-министр Мали' }, from: '2024-11-21' },
    ],
    wikipedia: 'Abdoulaye Maïga',
  },
  {
    id: 'abdoulaye-wade',
    kind: 'person',
    of: 'senegal',
    name: { en: 'Abdoulaye Wade', ru: 'Абдулай Вад' },
    aliases: {
      en: ['?Wade'],
      ru: ['?Вад'],
    },
    definition: {
      en: 'President of Senegal from 2000 to 2012.',
      ru: 'Президент Сенегала в 2000–2012 годах.',
    },
    roles: [
      { title: { en: 'President of Senegal', ru: 'Президент Сенегала' }, from: '2000-04-01', to: '2012-04-02' },
    ],
    wikipedia: 'Abdoulaye Wade',
  },
  {
    id: 'abdourahamane-tiani',
    kind: 'person',
    of: 'niger',
    name: { en: 'Abdourahamane Tiani', ru: 'Абдурахман Тиани' },
    aliases: {
      en: ['Tiani', 'Tchiani', 'Abdourahmane Tchiani', 'Abdourahamane Tchiani', 'Abdourahmane Tiani'],
      ru: ['Тиани', 'Тчиани', 'Абдурахмане Тчиани', 'Абдурахамане Тиани', 'Абдурахмане Тиани'],
    },
    definition: {
      en: 'General, head of the military government of Niger since the coup of July 2023; before that commander of the presidential guard.',
      ru: 'Генерал, глава военного правительства Нигера с переворота в июле 2023 года; прежде командующий президентской гвардией.',
    },
    roles: [
      { title: { en: 'Head of state of Niger', ru: 'Глава государства Нигера' }, from: '2023-07-28' },
    ],
    wikipedia: 'Abdourahamane Tiani',
  },
  {
    id: 'abdul-hamid-dbeibah',
    kind: 'person',
    of: 'libya',
    name: { en: 'Abdul Hamid Dbeibah', ru: 'Абдель Хамид Дбейба' },
    aliases: {
      en: ['Dbeibah', 'Dbeibeh', 'Abdulhamid Dbeibah', 'Abdul Hamid al-Dbeibah', 'Abdul Hamid Dbeibeh', 'Abdelhamid Dbeibah'],
      ru: ['Дбейба', 'Абдул-Хамид Дбейба'],
    },
    definition: {
      en: 'Prime minister of the Government of National Unity of Libya from 2021.',
      ru: 'Премьер-министр Правительства национального единства Ливии с 2021 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Government of National Unity of Libya', ru: 'Премьер-министр Правительства национального единства Ливии' }, from: '2021-03' },
    ],
    wikipedia: 'Abdul Hamid Dbeibeh',
  },
  {
    id: 'abiy-ahmed',
    kind: 'person',
    of: 'ethiopia',
    name: { en: 'Abiy Ahmed', ru: 'Абий Ахмед' },
    aliases: {
      en: ['Abiy', 'Abiy Ahmed Ali'],
      ru: ['Абий', 'Абий Ахмед Али'],
    },
    definition: {
      en: 'Prime minister of Ethiopia from 2018; Nobel Peace laureate of 2019 for peace with Eritrea.',
      ru: 'Премьер-министр Эфиопии с 2018 года; лауреат Нобелевской премии мира 2019 года за мир с Эритреей.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ethiopia', ru: 'Премьер-министр Эфиопии' }, from: '2018-04-02' },
    ],
    wikipedia: 'Abiy Ahmed',
  },
  {
    id: 'abubakar-shekau',
    kind: 'person',
    of: 'boko-haram',
    name: { en: 'Abubakar Shekau', ru: 'Абубакар Шекау' },
    aliases: {
      en: ['Shekau', 'Abu Bakr Shekau'],
      ru: ['Шекау'],
    },
    definition: {
      en: 'Leader of Boko Haram from 2009 to 2021.',
      ru: 'Лидер «Боко Харам» в 2009–2021 годах.',
    },
    roles: [
      { title: { en: 'Leader of Boko Haram', ru: 'Лидер «Боко Харам»' }, from: '2009', to: '2021-05' },
    ],
    wikipedia: 'Abubakar Shekau',
  },
  {
    id: 'adama-barrow',
    kind: 'person',
    of: 'gambia',
    name: { en: 'Adama Barrow', ru: 'Адама Барроу' },
    aliases: {
      en: ['?Barrow'],
      ru: ['?Барроу'],
    },
    definition: {
      en: 'President of the Gambia from 2017.',
      ru: 'Президент Гамбии с 2017 года.',
    },
    roles: [
      { title: { en: 'President of the Gambia', ru: 'Президент Гамбии' }, from: '2017-01-19' },
    ],
    wikipedia: 'Adama Barrow',
  },
  {
    id: 'agostinho-neto',
    kind: 'person',
    of: 'angola',
    name: { en: 'Agostinho Neto', ru: 'Агостиньо Нето' },
    aliases: {
      en: ['?Neto', 'António Agostinho Neto'],
      ru: ['?Нето', 'Антониу Агостинью Нету'],
    },
    definition: {
      en: 'President of Angola from 1975 to 1979; the first to hold the office.',
      ru: 'Президент Анголы в 1975–1979 годах; первый на этом посту.',
    },
    roles: [
      { title: { en: 'President of Angola', ru: 'Президент Анголы' }, from: '1975-11-11', to: '1979-09-10' },
    ],
    wikipedia: 'Agostinho Neto',
  },
  {
    id: 'aguila-saleh',
    kind: 'person',
    of: 'libya',
    name: { en: 'Aguila Saleh', ru: 'Агила Салех' },
    aliases: {
      en: ['?Saleh', 'Aguila Saleh Issa'],
      ru: ['?Салех', 'Акила Салех'],
    },
    definition: {
      en: 'Speaker of the House of Representatives of Libya from 2014.',
      ru: 'Председатель Палаты представителей Ливии с 2014 года.',
    },
    roles: [
      { title: { en: 'Speaker of the House of Representatives of Libya', ru: 'Председатель Палаты представителей Ливии' }, from: '2014-08' },
    ],
    wikipedia: 'Aguila Saleh Issa',
  },
  {
    id: 'ahmed-ben-bella',
    kind: 'person',
    of: 'algeria',
    name: { en: 'Ahmed Ben Bella', ru: 'Ахмед бен Белла' },
    aliases: {
      en: ['Ben Bella'],
      ru: ['Бен Белла'],
    },
    definition: {
      en: 'President of Algeria from 1963 to 1965; a leader of the war of independence.',
      ru: 'Президент Алжира в 1963–1965 годах; один из лидеров войны за независимость.',
    },
    roles: [
      { title: { en: 'President of Algeria', ru: 'Президент Алжира' }, from: '1963-09', to: '1965-06-19' },
    ],
    wikipedia: 'Ahmed Ben Bella',
  },
  {
    id: 'ahmed-sekou-toure',
    kind: 'person',
    of: 'guinea',
    name: { en: 'Ahmed Sékou Touré', ru: 'Ахмед Секу Туре' },
    aliases: {
      en: ['Sékou Touré', 'Sekou Toure', '?Touré', 'Ahmed Sekou Toure'],
      ru: ['Секу Туре', '?Туре'],
    },
    definition: {
      en: 'President of Guinea from 1958 to 1984; the first to hold the office.',
      ru: 'Президент Гвинеи в 1958–1984 годах; первый на этом посту.',
    },
    roles: [
      { title: { en: 'President of Guinea', ru: 'Президент Гвинеи' }, from: '1958-10', to: '1984-03-26' },
    ],
    wikipedia: 'Ahmed Sékou Touré',
  },
  {
    id: 'alassane-ouattara',
    kind: 'person',
    of: 'cote-d-ivoire',
    name: { en: 'Alassane Ouattara', ru: 'Алассан Уаттара' },
    aliases: {
      en: ['Ouattara'],
      ru: ['Уаттара'],
    },
    definition: {
      en: 'President of Côte d’Ivoire from 2010; prime minister from 1990 to 1993.',
      ru: 'Президент Кот-д’Ивуара с 2010 года; премьер-министр в 1990–1993 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Côte d’Ivoire', ru: 'Премьер-министр Кот-д’Ивуара' }, from: '1990-11', to: '1993-12' },
      { title: { en: 'President of Côte d’Ivoire', ru: 'Президент Кот-д’Ивуара' }, from: '2010-12' },
    ],
    wikipedia: 'Alassane Ouattara',
  },
  {
    id: 'ali-bongo-ondimba',
    kind: 'person',
    of: 'gabon',
    name: { en: 'Ali Bongo Ondimba', ru: 'Али Бонго Ондимба' },
    aliases: {
      en: ['?Bongo', 'Ali Bongo'],
      ru: ['?Бонго', 'Али Бонго'],
    },
    definition: {
      en: 'President of Gabon from 2009 to 2023; son of Omar Bongo; overthrown in a military coup.',
      ru: 'Президент Габона в 2009–2023 годах; сын Омара Бонго; свергнут в результате военного переворота.',
    },
    roles: [
      { title: { en: 'President of Gabon', ru: 'Президент Габона' }, from: '2009-10-16', to: '2023-08-30' },
    ],
    wikipedia: 'Ali Bongo Ondimba',
  },
  {
    id: 'ali-lamine-zeine',
    kind: 'person',
    of: 'niger',
    name: { en: 'Ali Lamine Zeine', ru: 'Али Ламин Зейн' },
    aliases: {
      en: ['Lamine Zeine', 'Ali Mahaman Lamine Zeine'],
      ru: ['Ламин Зейн', 'Али Махаман Ламин Зейн'],
    },
    definition: {
      en: 'Prime minister of Niger from 2023.',
      ru: 'Премьер-министр Нигера с 2023 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Niger', ru: 'Премьер-министр Нигера' }, from: '2023-08' },
    ],
    wikipedia: 'Ali Lamine Zeine',
  },
  {
    id: 'alpha-conde',
    kind: 'person',
    of: 'guinea',
    name: { en: 'Alpha Condé', ru: 'Альфа Конде' },
    aliases: {
      en: ['?Condé', '?Conde', 'Alpha Conde'],
      ru: ['?Конде'],
    },
    definition: {
      en: 'President of Guinea from 2010 to 2021; overthrown in a military coup.',
      ru: 'Президент Гвинеи в 2010–2021 годах; свергнут в результате военного переворота.',
    },
    roles: [
      { title: { en: 'President of Guinea', ru: 'Президент Гвинеи' }, from: '2010-12-21', to: '2021-09-05' },
    ],
    wikipedia: 'Alpha Condé',
  },
  {
    id: 'amadou-toumani-toure',
    kind: 'person',
    of: 'mali',
    name: { en: 'Amadou Toumani Touré', ru: 'Амаду Тумани Туре' },
    aliases: {
      en: ['?Touré', '?Toure', 'Amadou Toumani Toure'],
      ru: ['?Туре'],
    },
    definition: {
      en: 'President of Mali from 2002 to 2012; overthrown in a military coup.',
      ru: 'Президент Мали в 2002–2012 годах; свергнут в результате военного переворота.',
    },
    roles: [
      { title: { en: 'President of Mali', ru: 'Президент Мали' }, from: '2002-06-08', to: '2012-03-22' },
    ],
    wikipedia: 'Amadou Toumani Touré',
  },
  {
    id: 'andry-rajoelina',
    kind: 'person',
    of: 'madagascar',
    name: { en: 'Andry Rajoelina', ru: 'Андри Радзуэлина' },
    aliases: {
      en: ['Rajoelina'],
      ru: ['Радзуэлина', 'Андри Радзоэлина', 'Радзоэлина'],
    },
    definition: {
      en: 'President of Madagascar from 2019 to 2025; head of the transition from 2009 to 2014; left office after protests and a takeover by the army.',
      ru: 'Президент Мадагаскара в 2019–2025 годах; глава переходной администрации в 2009–2014 годах; лишился власти после протестов и вмешательства армии.',
    },
    roles: [
      { title: { en: 'Head of the transition of Madagascar', ru: 'Глава переходной администрации Мадагаскара' }, from: '2009-03', to: '2014-01' },
      { title: { en: 'President of Madagascar', ru: 'Президент Мадагаскара' }, from: '2019-01', to: '2025-10-14' },
    ],
    wikipedia: 'Andry Rajoelina',
  },
  {
    id: 'assimi-goita',
    kind: 'person',
    of: 'mali',
    name: { en: 'Assimi Goïta', ru: 'Ассими Гойта' },
    aliases: {
      en: ['Goïta', 'Goita', 'Assimi Goita'],
      ru: ['Гойта'],
    },
    definition: {
      en: "Officer who led Mali's coups of August 2020 and May 2021; head of state from June 2021.",
      ru: 'Военный, возглавивший перевороты в Мали в августе 2020 и мае 2021 года; глава государства с июня 2021 года.',
    },
    roles: [
      { title: { en: 'Vice President of the transition of Mali', ru: 'Вице-президент переходного периода Мали' }, from: '2020-09', to: '2021-05' },
      { title: { en: 'President of the transition of Mali', ru: 'Президент переходного периода Мали' }, from: '2021-06-07' },
    ],
    wikipedia: 'Assimi Goïta',
  },
  {
    id: 'aziz-akhannouch',
    kind: 'person',
    of: 'morocco',
    name: { en: 'Aziz Akhannouch', ru: 'Азиз Аханнуш' },
    aliases: {
      en: ['Akhannouch'],
      ru: ['Аханнуш'],
    },
    definition: {
      en: 'Prime minister of Morocco from 2021.',
      ru: 'Премьер-министр Марокко с 2021 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Morocco', ru: 'Премьер-министр Марокко' }, from: '2021-10' },
    ],
    wikipedia: 'Aziz Akhannouch',
  },
  {
    id: 'bassirou-diomaye-faye',
    kind: 'person',
    of: 'senegal',
    name: { en: 'Bassirou Diomaye Faye', ru: 'Бассиру Диомай Фай' },
    aliases: {
      en: ['?Faye', 'Diomaye Faye'],
      ru: ['?Фай', 'Диомай Фай', 'Бассиру Диомайе Файе'],
    },
    definition: {
      en: 'President of Senegal from 2024.',
      ru: 'Президент Сенегала с 2024 года.',
    },
    roles: [
      { title: { en: 'President of Senegal', ru: 'Президент Сенегала' }, from: '2024-04-02' },
    ],
    wikipedia: 'Bassirou Diomaye Faye',
  },
  {
    id: 'beji-caid-essebsi',
    kind: 'person',
    of: 'tunisia',
    name: { en: 'Beji Caid Essebsi', ru: 'Беджи Каид ас-Себси' },
    aliases: {
      en: ['Essebsi', 'Béji Caïd Essebsi'],
      ru: ['ас-Себси', 'Эс-Себси'],
    },
    definition: {
      en: 'President of Tunisia from 2014 to 2019.',
      ru: 'Президент Туниса в 2014–2019 годах.',
    },
    roles: [
      { title: { en: 'President of Tunisia', ru: 'Президент Туниса' }, from: '2014-12-31', to: '2019-07-25' },
    ],
    wikipedia: 'Beji Caid Essebsi',
  },
  {
    id: 'blaise-compaore',
    kind: 'person',
    of: 'burkina-faso',
    name: { en: 'Blaise Compaoré', ru: 'Блэз Компаоре' },
    aliases: {
      en: ['Compaoré', 'Compaore', 'Blaise Compaore'],
      ru: ['Компаоре', 'Блез Компаоре'],
    },
    definition: {
      en: 'President of Burkina Faso from 1987 to 2014.',
      ru: 'Президент Буркина-Фасо в 1987–2014 годах.',
    },
    roles: [
      { title: { en: 'President of Burkina Faso', ru: 'Президент Буркина-Фасо' }, from: '1987-10-15', to: '2014-10-31' },
    ],
    wikipedia: 'Blaise Compaoré',
  },
  {
    id: 'bobi-wine',
    kind: 'person',
    of: 'uganda',
    name: { en: 'Bobi Wine', ru: 'Боби Вайн' },
    aliases: {
      en: ['Robert Kyagulanyi'],
      ru: ['Роберт Кьягуланьи'],
    },
    definition: {
      en: 'Ugandan singer and opposition politician, runner-up in the presidential election of 2021.',
      ru: 'Угандийский певец и оппозиционный политик, занял второе место на президентских выборах 2021 года.',
    },
    roles: [
      { title: { en: 'Member of the Parliament of Uganda', ru: 'Депутат парламента Уганды' }, from: '2017-07', to: '2021-05' },
    ],
    wikipedia: 'Bobi Wine',
  },
  {
    id: 'bola-tinubu',
    kind: 'person',
    of: 'nigeria',
    name: { en: 'Bola Tinubu', ru: 'Бола Тинубу' },
    aliases: {
      en: ['Tinubu', 'Bola Ahmed Tinubu'],
      ru: ['Тинубу', 'Бола Ахмед Тинубу'],
    },
    definition: {
      en: 'President of Nigeria from 2023; governor of Lagos State from 1999 to 2007.',
      ru: 'Президент Нигерии с 2023 года; губернатор штата Лагос в 1999–2007 годах.',
    },
    roles: [
      { title: { en: 'Governor of Lagos State', ru: 'Губернатор штата Лагос' }, from: '1999-05-29', to: '2007-05-29' },
      { title: { en: 'President of Nigeria', ru: 'Президент Нигерии' }, from: '2023-05-29' },
    ],
    wikipedia: 'Bola Tinubu',
  },
  {
    id: 'brahim-ghali',
    kind: 'person',
    of: 'western-sahara',
    name: { en: 'Brahim Ghali', ru: 'Брахим Гали' },
    aliases: {
      en: ['?Ghali'],
      ru: ['?Гали', 'Брагим Гали'],
    },
    definition: {
      en: 'Secretary-general of the Polisario Front and president of the partly recognised Sahrawi republic from July 2016.',
      ru: 'Генеральный секретарь Фронта Полисарио и президент частично признанной Сахарской республики с июля 2016 года.',
    },
    roles: [
      { title: { en: 'President of the Sahrawi Arab Democratic Republic', ru: 'Президент Сахарской Арабской Демократической Республики' }, from: '2016-07' },
    ],
    wikipedia: 'Brahim Ghali',
  },
  {
    id: 'brice-oligui-nguema',
    kind: 'person',
    of: 'gabon',
    name: { en: 'Brice Oligui Nguema', ru: 'Брис Олиги Нгема' },
    aliases: {
      en: ['Oligui Nguema', 'Brice Clotaire Oligui Nguema'],
      ru: ['Олиги Нгема', 'Брис Клотэр Олиги Нгема'],
    },
    definition: {
      en: "General, leader of Gabon's coup of August 2023, elected president in April 2025.",
      ru: 'Генерал, возглавил переворот в Габоне в августе 2023 года, в апреле 2025 года избран президентом.',
    },
    roles: [
      { title: { en: 'President of the transition of Gabon', ru: 'Президент переходного периода Габона' }, from: '2023-09-04', to: '2025-05-03' },
      { title: { en: 'President of Gabon', ru: 'Президент Габона' }, from: '2025-05-03' },
    ],
    wikipedia: 'Brice Oligui Nguema',
  },
  {
    id: 'charles-taylor',
    kind: 'person',
    of: 'liberia',
    name: { en: 'Charles Taylor', ru: 'Чарльз Тейлор' },
    aliases: {
      en: ['?Taylor'],
      ru: ['?Тейлор', 'Чарлз Тейлор'],
    },
    definition: {
      en: 'President of Liberia from 1997 to 2003; convicted in 2012 of war crimes in Sierra Leone.',
      ru: 'Президент Либерии в 1997–2003 годах; в 2012 году осуждён за военные преступления в Сьерра-Леоне.',
    },
    roles: [
      { title: { en: 'President of Liberia', ru: 'Президент Либерии' }, from: '1997-08-02', to: '2003-08-11' },
    ],
    wikipedia: 'Charles Taylor (Liberian politician)',
  },
  {
    id: 'choguel-maiga',
    kind: 'person',
    of: 'mali',
    name: { en: 'Choguel Maïga', ru: 'Шогель Майга' },
    aliases: {
      en: ['?Maïga', '?Maiga', 'Choguel Kokalla Maïga', 'Choguel Maiga', 'Choguel Kokalla Maiga'],
      ru: ['?Майга', 'Шогель Кокалла Майга'],
    },
    definition: {
      en: 'Prime minister of Mali from 2021 to 2024.',
      ru: 'Премьер-министр Мали в 2021–2024 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Mali', ru: 'Премьер-министр Мали' }, from: '2021-06-07', to: '2024-11-20' },
    ],
    wikipedia: 'Choguel Kokalla Maïga',
  },
  {
    id: 'corneille-nangaa',
    kind: 'person',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Corneille Nangaa', ru: 'Корней Нангаа' },
    aliases: {
      en: ['Nangaa'],
      ru: ['Нангаа', 'Корнель Нангаа'],
    },
    definition: {
      en: 'Congolese politician, leader from December 2023 of the Congo River Alliance, which M23 belongs to; earlier head of the electoral commission.',
      ru: 'Конголезский политик, с декабря 2023 года лидер Альянса реки Конго, куда входит M23; прежде глава избирательной комиссии.',
    },
    roles: [
      { title: { en: 'Coordinator of the Congo River Alliance', ru: 'Координатор Альянса реки Конго' }, from: '2023-12' },
    ],
    wikipedia: 'Corneille Nangaa',
  },
  {
    id: 'cyril-ramaphosa',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'Cyril Ramaphosa', ru: 'Сирил Рамафоса' },
    aliases: {
      en: ['Ramaphosa'],
      ru: ['Рамафоса'],
    },
    definition: {
      en: 'President of South Africa from 2018; deputy president from 2014 to 2018; leader of the African National Congress from 2017.',
      ru: 'Президент ЮАР с 2018 года; заместитель президента в 2014–2018 годах; с 2017 года лидер Африканского национального конгресса.',
    },
    roles: [
      { title: { en: 'Deputy President of South Africa', ru: 'Заместитель президента ЮАР' }, from: '2014-05', to: '2018-02' },
      { title: { en: 'President of South Africa', ru: 'Президент ЮАР' }, from: '2018-02-15' },
    ],
    wikipedia: 'Cyril Ramaphosa',
  },
  {
    id: 'daniel-arap-moi',
    kind: 'person',
    of: 'kenya',
    name: { en: 'Daniel arap Moi', ru: 'Даниэль арап Мои' },
    aliases: {
      en: ['?Moi'],
      ru: ['?Мои'],
    },
    definition: {
      en: 'President of Kenya from 1978 to 2002.',
      ru: 'Президент Кении в 1978–2002 годах.',
    },
    roles: [
      { title: { en: 'President of Kenya', ru: 'Президент Кении' }, from: '1978-08-22', to: '2002-12-30' },
    ],
    wikipedia: 'Daniel arap Moi',
  },
  {
    id: 'daniel-chapo',
    kind: 'person',
    of: 'mozambique',
    name: { en: 'Daniel Chapo', ru: 'Даниэл Шапу' },
    aliases: {
      en: ['Chapo', 'Daniel Francisco Chapo'],
      ru: ['Шапу', 'Дэниел Чапо', 'Даниэл Чапо'],
    },
    definition: {
      en: 'President of Mozambique from 2025.',
      ru: 'Президент Мозамбика с 2025 года.',
    },
    roles: [
      { title: { en: 'President of Mozambique', ru: 'Президент Мозамбика' }, from: '2025-01-15' },
    ],
    wikipedia: 'Daniel Chapo',
  },
  {
    id: 'demeke-mekonnen',
    kind: 'person',
    of: 'ethiopia',
    name: { en: 'Demeke Mekonnen', ru: 'Демеке Меконнен' },
    aliases: {
      en: ['Demeke'],
      ru: ['Демеке Мэконнын', 'Демеке Меконын'],
    },
    definition: {
      en: 'Foreign minister of Ethiopia from 2020 to 2024; deputy prime minister from 2012 to 2024.',
      ru: 'Министр иностранных дел Эфиопии в 2020–2024 годах; заместитель премьер-министра в 2012–2024 годах.',
    },
    roles: [
      { title: { en: 'Deputy Prime Minister of Ethiopia', ru: 'Заместитель премьер-министра Эфиопии' }, from: '2012-11', to: '2024-01' },
      { title: { en: 'Minister of Foreign Affairs of Ethiopia', ru: 'Министр иностранных дел Эфиопии' }, from: '2020-11', to: '2024-01' },
    ],
    wikipedia: 'Demeke Mekonnen',
  },
  {
    id: 'denis-sassou-nguesso',
    kind: 'person',
    of: 'republic-of-the-congo',
    name: { en: 'Denis Sassou Nguesso', ru: 'Дени Сассу-Нгессо' },
    aliases: {
      en: ['Sassou Nguesso', 'Sassou'],
      ru: ['Сассу-Нгессо'],
    },
    definition: {
      en: 'President of the Republic of the Congo from 1979 to 1992 and from 1997.',
      ru: 'Президент Республики Конго в 1979–1992 годах и с 1997 года.',
    },
    roles: [
      { title: { en: 'President of the Republic of the Congo', ru: 'Президент Республики Конго' }, from: '1979-02-08', to: '1992-08-31' },
      { title: { en: 'President of the Republic of the Congo', ru: 'Президент Республики Конго' }, from: '1997-10' },
    ],
    wikipedia: 'Denis Sassou Nguesso',
  },
  {
    id: 'desmond-tutu',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'Desmond Tutu', ru: 'Десмонд Туту' },
    aliases: {
      en: ['?Tutu', 'Archbishop Tutu'],
      ru: ['?Туту'],
    },
    definition: {
      en: 'South African Anglican archbishop, opponent of apartheid, chairman of the Truth and Reconciliation Commission; Nobel Peace laureate of 1984.',
      ru: 'Англиканский архиепископ, противник апартеида, председатель Комиссии правды и примирения ЮАР; лауреат Нобелевской премии мира 1984 года.',
    },
    roles: [
      { title: { en: 'Archbishop of Cape Town', ru: 'Архиепископ Кейптауна' }, from: '1986-09', to: '1996' },
    ],
    wikipedia: 'Desmond Tutu',
  },
  {
    id: 'duma-boko',
    kind: 'person',
    of: 'botswana',
    name: { en: 'Duma Boko', ru: 'Дума Боко' },
    definition: {
      en: 'President of Botswana from 2024.',
      ru: 'Президент Ботсваны с 2024 года.',
    },
    roles: [
      { title: { en: 'President of Botswana', ru: 'Президент Ботсваны' }, from: '2024-11-01' },
    ],
    wikipedia: 'Duma Boko',
  },
  {
    id: 'edgar-lungu',
    kind: 'person',
    of: 'zambia',
    name: { en: 'Edgar Lungu', ru: 'Эдгар Лунгу' },
    aliases: {
      en: ['Lungu'],
      ru: ['Лунгу'],
    },
    definition: {
      en: 'President of Zambia from 2015 to 2021.',
      ru: 'Президент Замбии в 2015–2021 годах.',
    },
    roles: [
      { title: { en: 'President of Zambia', ru: 'Президент Замбии' }, from: '2015-01-25', to: '2021-08-24' },
    ],
    wikipedia: 'Edgar Lungu',
  },
  {
    id: 'ellen-johnson-sirleaf',
    kind: 'person',
    of: 'liberia',
    name: { en: 'Ellen Johnson Sirleaf', ru: 'Эллен Джонсон-Серлиф' },
    aliases: {
      en: ['Johnson Sirleaf', 'Sirleaf'],
      ru: ['Джонсон-Серлиф', 'Элен Джонсон-Серлиф'],
    },
    definition: {
      en: 'President of Liberia from 2006 to 2018; first woman elected president in Africa; Nobel Peace laureate of 2011.',
      ru: 'Президент Либерии в 2006–2018 годах; первая женщина, избранная президентом в Африке; лауреат Нобелевской премии мира 2011 года.',
    },
    roles: [
      { title: { en: 'President of Liberia', ru: 'Президент Либерии' }, from: '2006-01-16', to: '2018-01-22' },
    ],
    wikipedia: 'Ellen Johnson Sirleaf',
  },
  {
    id: 'emmerson-mnangagwa',
    kind: 'person',
    of: 'zimbabwe',
    name: { en: 'Emmerson Mnangagwa', ru: 'Эммерсон Мнангагва' },
    aliases: {
      en: ['Mnangagwa'],
      ru: ['Мнангагва'],
    },
    definition: {
      en: 'President of Zimbabwe from 2017; vice president from 2014 to 2017.',
      ru: 'Президент Зимбабве с 2017 года; вице-президент в 2014–2017 годах.',
    },
    roles: [
      { title: { en: 'Vice President of Zimbabwe', ru: 'Вице-президент Зимбабве' }, from: '2014-12', to: '2017-11' },
      { title: { en: 'President of Zimbabwe', ru: 'Президент Зимбабве' }, from: '2017-11-24' },
    ],
    wikipedia: 'Emmerson Mnangagwa',
  },
  {
    id: 'evariste-ndayishimiye',
    kind: 'person',
    of: 'burundi',
    name: { en: 'Évariste Ndayishimiye', ru: 'Эварист Ндайишимийе' },
    aliases: {
      en: ['Ndayishimiye', 'Evariste Ndayishimiye'],
      ru: ['Ндайишимийе', 'Эварист Ндайишимие'],
    },
    definition: {
      en: 'President of Burundi from 2020.',
      ru: 'Президент Бурунди с 2020 года.',
    },
    roles: [
      { title: { en: 'President of Burundi', ru: 'Президент Бурунди' }, from: '2020-06-18' },
    ],
    wikipedia: 'Évariste Ndayishimiye',
  },
  {
    id: 'f-w-de-klerk',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'F. W. de Klerk', ru: 'Фредерик де Клерк' },
    aliases: {
      en: ['Frederik Willem de Klerk', 'de Klerk'],
      ru: ['де Клерк', 'Фредерик Виллем де Клерк'],
    },
    definition: {
      en: 'State president of South Africa from 1989 to 1994; began the dismantling of apartheid; Nobel Peace laureate of 1993.',
      ru: 'Государственный президент ЮАР в 1989–1994 годах; начал демонтаж апартеида; лауреат Нобелевской премии мира 1993 года.',
    },
    roles: [
      { title: { en: 'State President of South Africa', ru: 'Государственный президент ЮАР' }, from: '1989-09-20', to: '1994-05-10' },
    ],
    wikipedia: 'F. W. de Klerk',
  },
  {
    id: 'faure-gnassingbe',
    kind: 'person',
    of: 'togo',
    name: { en: 'Faure Gnassingbé', ru: 'Фор Гнассингбе' },
    aliases: {
      en: ['?Gnassingbé', '?Gnassingbe', 'Faure Gnassingbe'],
      ru: ['?Гнассингбе'],
    },
    definition: {
      en: 'Leader of Togo, president from 2005 to 2025, from May 2025 president of the council of ministers; son of Gnassingbé Eyadéma.',
      ru: 'Руководитель Того: президент в 2005–2025 годах, с мая 2025 года председатель Совета министров; сын Гнассингбе Эйадемы.',
    },
    roles: [
      { title: { en: 'President of Togo', ru: 'Президент Того' }, from: '2005-05-04', to: '2025-05-03' },
      { title: { en: 'President of the Council of Ministers of Togo', ru: 'Председатель Совета министров Того' }, from: '2025-05-03' },
    ],
    wikipedia: 'Faure Gnassingbé',
  },
  {
    id: 'faustin-archange-touadera',
    kind: 'person',
    of: 'central-african-republic',
    name: { en: 'Faustin-Archange Touadéra', ru: 'Фостен-Арканж Туадера' },
    aliases: {
      en: ['Touadéra', 'Touadera', 'Faustin-Archange Touadera'],
      ru: ['Туадера'],
    },
    definition: {
      en: 'President of the Central African Republic from 2016; prime minister from 2008 to 2013.',
      ru: 'Президент Центральноафриканской Республики с 2016 года; премьер-министр в 2008–2013 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Central African Republic', ru: 'Премьер-министр Центральноафриканской Республики' }, from: '2008-01', to: '2013-01' },
      { title: { en: 'President of the Central African Republic', ru: 'Президент Центральноафриканской Республики' }, from: '2016-03-30' },
    ],
    wikipedia: 'Faustin-Archange Touadéra',
  },
  {
    id: 'fayez-al-sarraj',
    kind: 'person',
    of: 'libya',
    name: { en: 'Fayez al-Sarraj', ru: 'Файез Сарадж' },
    aliases: {
      en: ['Sarraj', 'al-Sarraj', 'Serraj', 'Fayez al-Serraj', 'Fayez Sarraj'],
      ru: ['Сарадж', 'Фаиз Сарадж', 'Файез ас-Сарадж', 'ас-Сарадж'],
    },
    definition: {
      en: "Head of Libya's Government of National Accord in Tripoli, recognised by the UN, from 2016 to 2021.",
      ru: 'Глава признанного ООН Правительства национального согласия Ливии (Триполи) в 2016–2021 годах.',
    },
    roles: [
      { title: { en: 'Chairman of the Presidential Council and Prime Minister of Libya', ru: 'Председатель Президентского совета и премьер-министр Ливии' }, from: '2016-03', to: '2021-03' },
    ],
    wikipedia: 'Fayez al-Sarraj',
  },
  {
    id: 'felix-houphouet-boigny',
    kind: 'person',
    of: 'cote-d-ivoire',
    name: { en: 'Félix Houphouët-Boigny', ru: 'Феликс Уфуэ-Буаньи' },
    aliases: {
      en: ['Houphouët-Boigny', 'Houphouet-Boigny', 'Felix Houphouet-Boigny'],
      ru: ['Уфуэ-Буаньи'],
    },
    definition: {
      en: 'President of Côte d’Ivoire from 1960 to 1993; the first to hold the office.',
      ru: 'Президент Кот-д’Ивуара в 1960–1993 годах; первый на этом посту.',
    },
    roles: [
      { title: { en: 'President of Côte d’Ivoire', ru: 'Президент Кот-д’Ивуара' }, from: '1960-11', to: '1993-12-07' },
    ],
    wikipedia: 'Félix Houphouët-Boigny',
  },
  {
    id: 'felix-tshisekedi',
    kind: 'person',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Félix Tshisekedi', ru: 'Феликс Чисекеди' },
    aliases: {
      en: ['Tshisekedi', 'Felix Tshisekedi', 'Félix-Antoine Tshisekedi'],
      ru: ['Чисекеди', 'Феликс-Антуан Чисекеди'],
    },
    definition: {
      en: 'President of the DR Congo from 2019.',
      ru: 'Президент ДР Конго с 2019 года.',
    },
    roles: [
      { title: { en: 'President of the DR Congo', ru: 'Президент ДР Конго' }, from: '2019-01-24' },
    ],
    wikipedia: 'Félix Tshisekedi',
  },
  {
    id: 'filipe-nyusi',
    kind: 'person',
    of: 'mozambique',
    name: { en: 'Filipe Nyusi', ru: 'Филипе Ньюси' },
    aliases: {
      en: ['Nyusi'],
      ru: ['Ньюси', 'Филипе Нюси'],
    },
    definition: {
      en: 'President of Mozambique from 2015 to 2025.',
      ru: 'Президент Мозамбика в 2015–2025 годах.',
    },
    roles: [
      { title: { en: 'President of Mozambique', ru: 'Президент Мозамбика' }, from: '2015-01-15', to: '2025-01-15' },
    ],
    wikipedia: 'Filipe Nyusi',
  },
  {
    id: 'francois-bozize',
    kind: 'person',
    of: 'central-african-republic',
    name: { en: 'François Bozizé', ru: 'Франсуа Бозизе' },
    aliases: {
      en: ['Bozizé', 'Bozize', 'Francois Bozize'],
      ru: ['Бозизе'],
    },
    definition: {
      en: 'President of the Central African Republic from 2003 to 2013.',
      ru: 'Президент Центральноафриканской Республики в 2003–2013 годах.',
    },
    roles: [
      { title: { en: 'President of the Central African Republic', ru: 'Президент Центральноафриканской Республики' }, from: '2003-03-15', to: '2013-03-24' },
    ],
    wikipedia: 'François Bozizé',
  },
  {
    id: 'gedion-timothewos',
    kind: 'person',
    of: 'ethiopia',
    name: { en: 'Gedion Timothewos', ru: 'Гедион Тимотеос' },
    aliases: {
      en: ['Gedion Timotheos'],
      ru: ['Гедион Тимотиос', 'Гедион Тимотевос'],
    },
    definition: {
      en: 'Foreign minister of Ethiopia from 2024.',
      ru: 'Министр иностранных дел Эфиопии с 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Ethiopia', ru: 'Министр иностранных дел Эфиопии' }, from: '2024-10' },
    ],
    wikipedia: 'Gedion Timothewos',
  },
  {
    id: 'george-weah',
    kind: 'person',
    of: 'liberia',
    name: { en: 'George Weah', ru: 'Джордж Веа' },
    aliases: {
      en: ['Weah'],
      ru: ['Веа'],
    },
    definition: {
      en: 'President of Liberia from 2018 to 2024; former footballer.',
      ru: 'Президент Либерии в 2018–2024 годах; бывший футболист.',
    },
    roles: [
      { title: { en: 'President of Liberia', ru: 'Президент Либерии' }, from: '2018-01-22', to: '2024-01-22' },
    ],
    wikipedia: 'George Weah',
  },
  {
    id: 'goodluck-jonathan',
    kind: 'person',
    of: 'nigeria',
    name: { en: 'Goodluck Jonathan', ru: 'Гудлак Джонатан' },
    aliases: {
      en: ['?Jonathan'],
      ru: ['?Джонатан'],
    },
    definition: {
      en: 'President of Nigeria from 2010 to 2015.',
      ru: 'Президент Нигерии в 2010–2015 годах.',
    },
    roles: [
      { title: { en: 'President of Nigeria', ru: 'Президент Нигерии' }, from: '2010-05-06', to: '2015-05-29' },
    ],
    wikipedia: 'Goodluck Jonathan',
  },
  {
    id: 'habib-bourguiba',
    kind: 'person',
    of: 'tunisia',
    name: { en: 'Habib Bourguiba', ru: 'Хабиб Бургиба' },
    aliases: {
      en: ['Bourguiba'],
      ru: ['Бургиба'],
    },
    definition: {
      en: 'President of Tunisia from 1957 to 1987; the first to hold the office.',
      ru: 'Президент Туниса в 1957–1987 годах; первый на этом посту.',
    },
    roles: [
      { title: { en: 'President of Tunisia', ru: 'Президент Туниса' }, from: '1957-07-25', to: '1987-11-07' },
    ],
    wikipedia: 'Habib Bourguiba',
  },
  {
    id: 'hage-geingob',
    kind: 'person',
    of: 'namibia',
    name: { en: 'Hage Geingob', ru: 'Хаге Гейнгоб' },
    aliases: {
      en: ['Geingob'],
      ru: ['Гейнгоб'],
    },
    definition: {
      en: 'President of Namibia from 2015 to 2024; prime minister from 1990 to 2002 and from 2012 to 2015.',
      ru: 'Президент Намибии в 2015–2024 годах; премьер-министр в 1990–2002 и 2012–2015 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Namibia', ru: 'Премьер-министр Намибии' }, from: '1990-03-21', to: '2002-08' },
      { title: { en: 'Prime Minister of Namibia', ru: 'Премьер-министр Намибии' }, from: '2012-12', to: '2015-03' },
      { title: { en: 'President of Namibia', ru: 'Президент Намибии' }, from: '2015-03-21', to: '2024-02-04' },
    ],
    wikipedia: 'Hage Geingob',
  },
  {
    id: 'haile-selassie',
    kind: 'person',
    of: 'ethiopia',
    name: { en: 'Haile Selassie', ru: 'Хайле Селассие' },
    aliases: {
      en: ['Haile Selassie I'],
      ru: ['Хайле Селассие I'],
    },
    definition: {
      en: 'Emperor of Ethiopia from 1930 to 1974; overthrown in the revolution of 1974.',
      ru: 'Император Эфиопии в 1930–1974 годах; свергнут в ходе революции 1974 года.',
    },
    roles: [
      { title: { en: 'Emperor of Ethiopia', ru: 'Император Эфиопии' }, from: '1930-11-02', to: '1974-09-12' },
    ],
    wikipedia: 'Haile Selassie',
  },
  {
    id: 'hailemariam-desalegn',
    kind: 'person',
    of: 'ethiopia',
    name: { en: 'Hailemariam Desalegn', ru: 'Хайлемариам Десалень' },
    aliases: {
      en: ['Hailemariam'],
      ru: ['Хайлемариам Десалегн', '?Десалень'],
    },
    definition: {
      en: 'Prime minister of Ethiopia from 2012 to 2018.',
      ru: 'Премьер-министр Эфиопии в 2012–2018 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ethiopia', ru: 'Премьер-министр Эфиопии' }, from: '2012-09', to: '2018-04-02' },
    ],
    wikipedia: 'Hailemariam Desalegn',
  },
  {
    id: 'hakainde-hichilema',
    kind: 'person',
    of: 'zambia',
    name: { en: 'Hakainde Hichilema', ru: 'Хакаинде Хичилема' },
    aliases: {
      en: ['Hichilema'],
      ru: ['Хичилема'],
    },
    definition: {
      en: 'President of Zambia from 2021.',
      ru: 'Президент Замбии с 2021 года.',
    },
    roles: [
      { title: { en: 'President of Zambia', ru: 'Президент Замбии' }, from: '2021-08-24' },
    ],
    wikipedia: 'Hakainde Hichilema',
  },
  {
    id: 'hassan-al-turabi',
    kind: 'person',
    of: 'sudan',
    name: { en: 'Hassan al-Turabi', ru: 'Хасан ат-Тураби' },
    aliases: {
      en: ['Turabi', 'al-Turabi'],
      ru: ['ат-Тураби', 'Тураби'],
    },
    definition: {
      en: "Sudanese Islamist leader, speaker of parliament 1996–1999, influential in the first decade of Omar al-Bashir's rule. Died in 2016.",
      ru: 'Лидер суданских исламистов, председатель парламента в 1996–1999 годах, влиятельный союзник, затем противник Омара аль-Башира. Умер в 2016 году.',
    },
    roles: [
      { title: { en: 'Speaker of the Parliament of Sudan', ru: 'Председатель парламента Судана' }, from: '1996', to: '1999' },
    ],
    wikipedia: 'Hassan al-Turabi',
  },
  {
    id: 'hassan-ii',
    kind: 'person',
    of: 'morocco',
    name: { en: 'Hassan II', ru: 'Хасан II' },
    aliases: {
      en: ['King Hassan II', 'Hassan II of Morocco'],
      ru: ['король Хасан II'],
    },
    definition: {
      en: 'King of Morocco from 1961 to 1999.',
      ru: 'Король Марокко в 1961–1999 годах.',
    },
    roles: [
      { title: { en: 'King of Morocco', ru: 'Король Марокко' }, from: '1961-02-26', to: '1999-07-23' },
    ],
    wikipedia: 'Hassan II of Morocco',
  },
  {
    id: 'hassan-sheikh-mohamud',
    kind: 'person',
    of: 'somalia',
    name: { en: 'Hassan Sheikh Mohamud', ru: 'Хасан Шейх Махмуд' },
    aliases: {
      en: ['Hassan Sheikh Mohamoud'],
      ru: ['Хасан Шейх Мохамуд', 'Хассан Шейх Мохамуд'],
    },
    definition: {
      en: 'President of Somalia from 2012 to 2017 and from 2022.',
      ru: 'Президент Сомали в 2012–2017 годах и с 2022 года.',
    },
    roles: [
      { title: { en: 'President of Somalia', ru: 'Президент Сомали' }, from: '2012-09', to: '2017-02' },
      { title: { en: 'President of Somalia', ru: 'Президент Сомали' }, from: '2022-05-23' },
    ],
    wikipedia: 'Hassan Sheikh Mohamud',
  },
  {
    id: 'hissene-habre',
    kind: 'person',
    of: 'chad',
    name: { en: 'Hissène Habré', ru: 'Хиссен Хабре' },
    aliases: {
      en: ['Habré', 'Habre', 'Hissene Habre'],
      ru: ['Хабре'],
    },
    definition: {
      en: 'President of Chad from 1982 to 1990; convicted in Senegal in 2016 of crimes against humanity.',
      ru: 'Президент Чада в 1982–1990 годах; в 2016 году осуждён в Сенегале за преступления против человечности.',
    },
    roles: [
      { title: { en: 'President of Chad', ru: 'Президент Чада' }, from: '1982-06-07', to: '1990-12-01' },
    ],
    wikipedia: 'Hissène Habré',
  },
  {
    id: 'houari-boumediene',
    kind: 'person',
    of: 'algeria',
    name: { en: 'Houari Boumédiène', ru: 'Хуари Бумедьен' },
    aliases: {
      en: ['Boumediene', 'Boumédiène', 'Houari Boumediene'],
      ru: ['Бумедьен'],
    },
    definition: {
      en: 'Head of state of Algeria from 1965 to 1978.',
      ru: 'Глава государства Алжира в 1965–1978 годах.',
    },
    roles: [
      { title: { en: 'Head of state of Algeria', ru: 'Глава государства Алжира' }, from: '1965-06-19', to: '1978-12-27' },
    ],
    wikipedia: 'Houari Boumédiène',
  },
  {
    id: 'ibrahim-boubacar-keita',
    kind: 'person',
    of: 'mali',
    name: { en: 'Ibrahim Boubacar Keïta', ru: 'Ибрагим Бубакар Кейта' },
    aliases: {
      en: ['?Keita', '?Keïta', 'Ibrahim Boubacar Keita', 'IBK'],
      ru: ['?Кейта'],
    },
    definition: {
      en: 'President of Mali from 2013 to 2020; overthrown in a military coup.',
      ru: 'Президент Мали в 2013–2020 годах; свергнут в результате военного переворота.',
    },
    roles: [
      { title: { en: 'President of Mali', ru: 'Президент Мали' }, from: '2013-09-04', to: '2020-08-18' },
    ],
    wikipedia: 'Ibrahim Boubacar Keïta',
  },
  {
    id: 'ibrahim-traore',
    kind: 'person',
    of: 'burkina-faso',
    name: { en: 'Ibrahim Traoré', ru: 'Ибрагим Траоре' },
    aliases: {
      en: ['?Traoré', '?Traore', 'Ibrahim Traore', 'Captain Traoré', 'Captain Traore'],
      ru: ['?Траоре'],
    },
    definition: {
      en: 'Captain, head of Burkina Faso since the military coup of September 2022.',
      ru: 'Капитан, глава Буркина-Фасо с военного переворота в сентябре 2022 года.',
    },
    roles: [
      { title: { en: 'President of the transition of Burkina Faso', ru: 'Президент переходного периода Буркина-Фасо' }, from: '2022-09-30' },
    ],
    wikipedia: 'Ibrahim Traoré',
  },
  {
    id: 'idi-amin',
    kind: 'person',
    of: 'uganda',
    name: { en: 'Idi Amin', ru: 'Иди Амин' },
    aliases: {
      en: ['?Amin', 'Idi Amin Dada'],
      ru: ['?Амин'],
    },
    definition: {
      en: 'President of Uganda from 1971 to 1979; took power in a coup.',
      ru: 'Президент Уганды в 1971–1979 годах; пришёл к власти в результате переворота.',
    },
    roles: [
      { title: { en: 'President of Uganda', ru: 'Президент Уганды' }, from: '1971-01-25', to: '1979-04-11' },
    ],
    wikipedia: 'Idi Amin',
  },
  {
    id: 'idriss-deby',
    kind: 'person',
    of: 'chad',
    name: { en: 'Idriss Déby', ru: 'Идрис Деби' },
    aliases: {
      en: ['?Déby', '?Deby', 'Idriss Déby Itno', 'Idriss Deby', 'Idriss Deby Itno'],
      ru: ['?Деби', 'Идрисс Деби'],
    },
    definition: {
      en: 'President of Chad from 1990 to 2021; died of wounds in fighting with rebels.',
      ru: 'Президент Чада в 1990–2021 годах; скончался от ран, полученных в бою с повстанцами.',
    },
    roles: [
      { title: { en: 'President of Chad', ru: 'Президент Чада' }, from: '1990-12', to: '2021-04-20' },
    ],
    wikipedia: 'Idriss Déby',
  },
  {
    id: 'isaias-afwerki',
    kind: 'person',
    of: 'eritrea',
    name: { en: 'Isaias Afwerki', ru: 'Исайяс Афеверки' },
    aliases: {
      en: ['Isaias', 'Afwerki', 'Isayas Afewerki', 'Issaias Afeworki'],
      ru: ['Афеверки', 'Исайяс Афэуорк', 'Исаяс Афеворки'],
    },
    definition: {
      en: 'President of Eritrea from 1993; in office since independence.',
      ru: 'Президент Эритреи с 1993 года; занимает пост со времени обретения независимости.',
    },
    roles: [
      { title: { en: 'President of Eritrea', ru: 'Президент Эритреи' }, from: '1993-05-24' },
    ],
    wikipedia: 'Isaias Afwerki',
  },
  {
    id: 'ismail-omar-guelleh',
    kind: 'person',
    of: 'djibouti',
    name: { en: 'Ismaïl Omar Guelleh', ru: 'Исмаил Омар Гелле' },
    aliases: {
      en: ['Guelleh', 'Ismail Omar Guelleh'],
      ru: ['Гелле'],
    },
    definition: {
      en: 'President of Djibouti from 1999.',
      ru: 'Президент Джибути с 1999 года.',
    },
    roles: [
      { title: { en: 'President of Djibouti', ru: 'Президент Джибути' }, from: '1999-05-08' },
    ],
    wikipedia: 'Ismaïl Omar Guelleh',
  },
  {
    id: 'iyad-ag-ghaly',
    kind: 'person',
    of: 'jnim',
    name: { en: 'Iyad Ag Ghaly', ru: 'Ийяд Аг Гали' },
    aliases: {
      en: ['?Ghaly', 'Iyad Ag Ghali'],
      ru: ['Ияд Аг Гали'],
    },
    definition: {
      en: 'Malian Tuareg leader, head of the jihadist coalition JNIM, linked to al-Qaeda, from its founding in March 2017.',
      ru: 'Лидер малийских туарегов, с марта 2017 года глава джихадистской коалиции JNIM, связанной с «Аль-Каидой».',
    },
    roles: [
      { title: { en: "Leader of Jama'at Nusrat al-Islam wal-Muslimin (JNIM)", ru: 'Лидер «Джамаат Нусрат аль-Ислам валь-Муслимин»' }, from: '2017-03' },
    ],
    wikipedia: 'Iyad Ag Ghaly',
  },
  {
    id: 'jacob-zuma',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'Jacob Zuma', ru: 'Джейкоб Зума' },
    aliases: {
      en: ['Zuma'],
      ru: ['Зума'],
    },
    definition: {
      en: 'President of South Africa from 2009 to 2018.',
      ru: 'Президент ЮАР в 2009–2018 годах.',
    },
    roles: [
      { title: { en: 'President of South Africa', ru: 'Президент ЮАР' }, from: '2009-05-09', to: '2018-02-14' },
    ],
    wikipedia: 'Jacob Zuma',
  },
  {
    id: 'jakaya-kikwete',
    kind: 'person',
    of: 'tanzania',
    name: { en: 'Jakaya Kikwete', ru: 'Джакая Киквете' },
    aliases: {
      en: ['Kikwete'],
      ru: ['Киквете'],
    },
    definition: {
      en: 'President of Tanzania from 2005 to 2015.',
      ru: 'Президент Танзании в 2005–2015 годах.',
    },
    roles: [
      { title: { en: 'President of Tanzania', ru: 'Президент Танзании' }, from: '2005-12-21', to: '2015-11-05' },
    ],
    wikipedia: 'Jakaya Kikwete',
  },
  {
    id: 'jean-bedel-bokassa',
    kind: 'person',
    of: 'central-african-republic',
    name: { en: 'Jean-Bédel Bokassa', ru: 'Жан-Бедель Бокасса' },
    aliases: {
      en: ['Bokassa', 'Jean-Bedel Bokassa'],
      ru: ['Бокасса'],
    },
    definition: {
      en: 'Head of state of the Central African Republic from 1966 to 1979; proclaimed himself emperor in 1976.',
      ru: 'Глава государства Центральноафриканской Республики в 1966–1979 годах; в 1976 году провозгласил себя императором.',
    },
    roles: [
      { title: { en: 'Head of state of the Central African Republic', ru: 'Глава государства Центральноафриканской Республики' }, from: '1966-01-01', to: '1979-09-21' },
    ],
    wikipedia: 'Jean-Bédel Bokassa',
  },
  {
    id: 'jerry-rawlings',
    kind: 'person',
    of: 'ghana',
    name: { en: 'Jerry Rawlings', ru: 'Джерри Ролингс' },
    aliases: {
      en: ['Rawlings', 'Jerry John Rawlings'],
      ru: ['Ролингс'],
    },
    definition: {
      en: 'President of Ghana from 1993 to 2001; head of state from 1981 to 1993.',
      ru: 'Президент Ганы в 1993–2001 годах; глава государства в 1981–1993 годах.',
    },
    roles: [
      { title: { en: 'Head of state of Ghana', ru: 'Глава государства Ганы' }, from: '1981-12-31', to: '1993-01-07' },
      { title: { en: 'President of Ghana', ru: 'Президент Ганы' }, from: '1993-01-07', to: '2001-01-07' },
    ],
    wikipedia: 'Jerry Rawlings',
  },
  {
    id: 'joao-lourenco',
    kind: 'person',
    of: 'angola',
    name: { en: 'João Lourenço', ru: 'Жуан Лоренсу' },
    aliases: {
      en: ['Lourenço', 'Lourenco', 'Joao Lourenco', 'João Manuel Gonçalves Lourenço'],
      ru: ['Лоренсу', 'Жуан Лоуренсу', 'Лоуренсу'],
    },
    definition: {
      en: 'President of Angola from 2017; defence minister from 2014 to 2017.',
      ru: 'Президент Анголы с 2017 года; министр обороны в 2014–2017 годах.',
    },
    roles: [
      { title: { en: 'Minister of Defence of Angola', ru: 'Министр обороны Анголы' }, from: '2014-04', to: '2017-07' },
      { title: { en: 'President of Angola', ru: 'Президент Анголы' }, from: '2017-09-26' },
    ],
    wikipedia: 'João Lourenço',
  },
  {
    id: 'joaquim-chissano',
    kind: 'person',
    of: 'mozambique',
    name: { en: 'Joaquim Chissano', ru: 'Жоаким Чиссано' },
    aliases: {
      en: ['Chissano'],
      ru: ['Чиссано'],
    },
    definition: {
      en: 'President of Mozambique from 1986 to 2005.',
      ru: 'Президент Мозамбика в 1986–2005 годах.',
    },
    roles: [
      { title: { en: 'President of Mozambique', ru: 'Президент Мозамбика' }, from: '1986-11-06', to: '2005-02-02' },
    ],
    wikipedia: 'Joaquim Chissano',
  },
  {
    id: 'john-garang',
    kind: 'person',
    of: 'south-sudan',
    name: { en: 'John Garang', ru: 'Джон Гаранг' },
    aliases: {
      en: ['Garang'],
      ru: ['Гаранг'],
    },
    definition: {
      en: "Leader of the Sudan People's Liberation Movement from 1983 to 2005; died in a helicopter crash soon after the peace agreement of 2005.",
      ru: 'Лидер Народно-освободительного движения Судана в 1983–2005 годах; погиб при крушении вертолёта вскоре после мирного соглашения 2005 года.',
    },
    roles: [
      { title: { en: "Leader of the Sudan People's Liberation Movement", ru: 'Лидер Народно-освободительного движения Судана' }, from: '1983', to: '2005-07-30' },
    ],
    wikipedia: 'John Garang',
  },
  {
    id: 'john-kufuor',
    kind: 'person',
    of: 'ghana',
    name: { en: 'John Kufuor', ru: 'Джон Куфуор' },
    aliases: {
      en: ['Kufuor'],
      ru: ['Куфуор'],
    },
    definition: {
      en: 'President of Ghana from 2001 to 2009.',
      ru: 'Президент Ганы в 2001–2009 годах.',
    },
    roles: [
      { title: { en: 'President of Ghana', ru: 'Президент Ганы' }, from: '2001-01-07', to: '2009-01-07' },
    ],
    wikipedia: 'John Kufuor',
  },
  {
    id: 'john-magufuli',
    kind: 'person',
    of: 'tanzania',
    name: { en: 'John Magufuli', ru: 'Джон Магуфули' },
    aliases: {
      en: ['Magufuli'],
      ru: ['Магуфули'],
    },
    definition: {
      en: 'President of Tanzania from 2015 to 2021.',
      ru: 'Президент Танзании в 2015–2021 годах.',
    },
    roles: [
      { title: { en: 'President of Tanzania', ru: 'Президент Танзании' }, from: '2015-11-05', to: '2021-03-17' },
    ],
    wikipedia: 'John Magufuli',
  },
  {
    id: 'john-mahama',
    kind: 'person',
    of: 'ghana',
    name: { en: 'John Mahama', ru: 'Джон Махама' },
    aliases: {
      en: ['Mahama', 'John Dramani Mahama'],
      ru: ['Махама', 'Джон Драмани Махама'],
    },
    definition: {
      en: 'President of Ghana from 2012 to 2017 and from 2025.',
      ru: 'Президент Ганы в 2012–2017 годах и с 2025 года.',
    },
    roles: [
      { title: { en: 'President of Ghana', ru: 'Президент Ганы' }, from: '2012-07-24', to: '2017-01-07' },
      { title: { en: 'President of Ghana', ru: 'Президент Ганы' }, from: '2025-01-07' },
    ],
    wikipedia: 'John Mahama',
  },
  {
    id: 'jomo-kenyatta',
    kind: 'person',
    of: 'kenya',
    name: { en: 'Jomo Kenyatta', ru: 'Джомо Кениата' },
    aliases: {
      en: ['?Kenyatta'],
      ru: ['?Кениата', 'Джомо Кеньята'],
    },
    definition: {
      en: "Leader of Kenya's independence movement, prime minister from 1963 and first president from 1964 to his death in 1978.",
      ru: 'Лидер движения за независимость Кении, премьер-министр с 1963 года, первый президент с 1964 года до смерти в 1978 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kenya', ru: 'Премьер-министр Кении' }, from: '1963-06-01', to: '1964-12-12' },
      { title: { en: 'President of Kenya', ru: 'Президент Кении' }, from: '1964-12-12', to: '1978-08-22' },
    ],
    wikipedia: 'Jomo Kenyatta',
  },
  {
    id: 'jonas-savimbi',
    kind: 'person',
    of: 'angola',
    name: { en: 'Jonas Savimbi', ru: 'Жонас Савимби' },
    aliases: {
      en: ['Savimbi'],
      ru: ['Савимби'],
    },
    definition: {
      en: "Founder and leader of UNITA, which fought the government in Angola's civil war; killed in 2002.",
      ru: 'Основатель и лидер движения УНИТА, воевавшего против правительства в гражданской войне в Анголе; убит в 2002 году.',
    },
    roles: [
      { title: { en: 'Leader of UNITA', ru: 'Лидер УНИТА' }, from: '1966', to: '2002-02-22' },
    ],
    wikipedia: 'Jonas Savimbi',
  },
  {
    id: 'jose-eduardo-dos-santos',
    kind: 'person',
    of: 'angola',
    name: { en: 'José Eduardo dos Santos', ru: 'Жозе Эдуарду душ Сантуш' },
    aliases: {
      en: ['?dos Santos', 'Jose Eduardo dos Santos'],
      ru: ['?душ Сантуш'],
    },
    definition: {
      en: 'President of Angola from 1979 to 2017.',
      ru: 'Президент Анголы в 1979–2017 годах.',
    },
    roles: [
      { title: { en: 'President of Angola', ru: 'Президент Анголы' }, from: '1979-09-21', to: '2017-09-26' },
    ],
    wikipedia: 'José Eduardo dos Santos',
  },
  {
    id: 'joseph-boakai',
    kind: 'person',
    of: 'liberia',
    name: { en: 'Joseph Boakai', ru: 'Джозеф Боакай' },
    aliases: {
      en: ['Boakai'],
      ru: ['Боакай'],
    },
    definition: {
      en: 'President of Liberia from 2024; vice president from 2006 to 2018.',
      ru: 'Президент Либерии с 2024 года; вице-президент в 2006–2018 годах.',
    },
    roles: [
      { title: { en: 'Vice President of Liberia', ru: 'Вице-президент Либерии' }, from: '2006-01-16', to: '2018-01-22' },
      { title: { en: 'President of Liberia', ru: 'Президент Либерии' }, from: '2024-01-22' },
    ],
    wikipedia: 'Joseph Boakai',
  },
  {
    id: 'joseph-kabila',
    kind: 'person',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Joseph Kabila', ru: 'Жозеф Кабила' },
    aliases: {
      en: ['?Kabila'],
      ru: ['?Кабила'],
    },
    definition: {
      en: 'President of the DR Congo from 2001 to 2019; son of Laurent-Désiré Kabila.',
      ru: 'Президент ДР Конго в 2001–2019 годах; сын Лорана-Дезире Кабилы.',
    },
    roles: [
      { title: { en: 'President of the DR Congo', ru: 'Президент ДР Конго' }, from: '2001-01', to: '2019-01-24' },
    ],
    wikipedia: 'Joseph Kabila',
  },
  {
    id: 'judith-suminwa',
    kind: 'person',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Judith Suminwa', ru: 'Жюдит Суминва' },
    aliases: {
      en: ['Suminwa', 'Judith Suminwa Tuluka'],
      ru: ['Суминва', 'Жюдит Суминва Тулука'],
    },
    definition: {
      en: 'Prime minister of the DR Congo from 2024.',
      ru: 'Премьер-министр ДР Конго с 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of the DR Congo', ru: 'Премьер-министр ДР Конго' }, from: '2024-06' },
    ],
    wikipedia: 'Judith Suminwa',
  },
  {
    id: 'julius-maada-bio',
    kind: 'person',
    of: 'sierra-leone',
    name: { en: 'Julius Maada Bio', ru: 'Джулиус Маада Био' },
    aliases: {
      en: ['Maada Bio'],
      ru: ['Маада Био'],
    },
    definition: {
      en: 'President of Sierra Leone from 2018.',
      ru: 'Президент Сьерра-Леоне с 2018 года.',
    },
    roles: [
      { title: { en: 'President of Sierra Leone', ru: 'Президент Сьерра-Леоне' }, from: '2018-04-04' },
    ],
    wikipedia: 'Julius Maada Bio',
  },
  {
    id: 'julius-malema',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'Julius Malema', ru: 'Джулиус Малема' },
    aliases: {
      en: ['Malema'],
      ru: ['Малема'],
    },
    definition: {
      en: 'South African politician, leader of the Economic Freedom Fighters from 2013.',
      ru: 'Южноафриканский политик, с 2013 года лидер партии «Борцы за экономическую свободу».',
    },
    roles: [
      { title: { en: 'Leader of the Economic Freedom Fighters', ru: 'Лидер партии «Борцы за экономическую свободу»' }, from: '2013' },
    ],
    wikipedia: 'Julius Malema',
  },
  {
    id: 'julius-nyerere',
    kind: 'person',
    of: 'tanzania',
    name: { en: 'Julius Nyerere', ru: 'Джулиус Ньерере' },
    aliases: {
      en: ['Nyerere'],
      ru: ['Ньерере'],
    },
    definition: {
      en: 'President of Tanzania from 1964 to 1985; the first to hold the office, earlier president of Tanganyika.',
      ru: 'Президент Танзании в 1964–1985 годах; первый на этом посту, прежде президент Танганьики.',
    },
    roles: [
      { title: { en: 'President of Tanzania', ru: 'Президент Танзании' }, from: '1964-04-26', to: '1985-11-05' },
    ],
    wikipedia: 'Julius Nyerere',
  },
  {
    id: 'juvenal-habyarimana',
    kind: 'person',
    of: 'rwanda',
    name: { en: 'Juvénal Habyarimana', ru: 'Жювеналь Хабиаримана' },
    aliases: {
      en: ['Habyarimana', 'Juvenal Habyarimana'],
      ru: ['Хабиаримана', 'Жювеналь Хабьяримана'],
    },
    definition: {
      en: 'President of Rwanda from 1973 to 1994; killed when his aircraft was shot down, on the eve of the genocide.',
      ru: 'Президент Руанды в 1973–1994 годах; погиб в сбитом самолёте накануне геноцида.',
    },
    roles: [
      { title: { en: 'President of Rwanda', ru: 'Президент Руанды' }, from: '1973-07-05', to: '1994-04-06' },
    ],
    wikipedia: 'Juvénal Habyarimana',
  },
  {
    id: 'kais-saied',
    kind: 'person',
    of: 'tunisia',
    name: { en: 'Kais Saied', ru: 'Каис Саид' },
    aliases: {
      en: ['?Saied', 'Kaïs Saïed', 'Kais Saïed', 'Qais Saied'],
      ru: ['Кайс Саид'],
    },
    definition: {
      en: 'President of Tunisia from 2019; suspended parliament in July 2021.',
      ru: 'Президент Туниса с 2019 года; в июле 2021 года приостановил работу парламента.',
    },
    roles: [
      { title: { en: 'President of Tunisia', ru: 'Президент Туниса' }, from: '2019-10-23' },
    ],
    wikipedia: 'Kais Saied',
  },
  {
    id: 'kamil-idris',
    kind: 'person',
    of: 'sudan',
    name: { en: 'Kamil Idris', ru: 'Камиль Идрис' },
    aliases: {
      en: ['?Idris', 'Kamil El-Tayeb Idris'],
      ru: ['?Идрис'],
    },
    definition: {
      en: 'Prime minister of Sudan from 2025; director general of the World Intellectual Property Organization from 1997 to 2008.',
      ru: 'Премьер-министр Судана с 2025 года; генеральный директор Всемирной организации интеллектуальной собственности в 1997–2008 годах.',
    },
    roles: [
      { title: { en: 'Director General of the World Intellectual Property Organization', ru: 'Генеральный директор Всемирной организации интеллектуальной собственности' }, from: '1997', to: '2008' },
      { title: { en: 'Prime Minister of Sudan', ru: 'Премьер-министр Судана' }, from: '2025-05' },
    ],
    wikipedia: 'Kamil Idris',
  },
  {
    id: 'kenneth-kaunda',
    kind: 'person',
    of: 'zambia',
    name: { en: 'Kenneth Kaunda', ru: 'Кеннет Каунда' },
    aliases: {
      en: ['Kaunda'],
      ru: ['Каунда'],
    },
    definition: {
      en: 'President of Zambia from 1964 to 1991; the first to hold the office.',
      ru: 'Президент Замбии в 1964–1991 годах; первый на этом посту.',
    },
    roles: [
      { title: { en: 'President of Zambia', ru: 'Президент Замбии' }, from: '1964-10-24', to: '1991-11-02' },
    ],
    wikipedia: 'Kenneth Kaunda',
  },
  {
    id: 'khalifa-haftar',
    kind: 'person',
    of: 'libya',
    name: { en: 'Khalifa Haftar', ru: 'Халифа Хафтар' },
    aliases: {
      en: ['Haftar', 'Hifter', 'Khalifa Hifter', 'Khalifa Hafter', 'Field Marshal Haftar'],
      ru: ['Хафтар'],
    },
    definition: {
      en: 'Field marshal, commander of the Libyan National Army, which controls the east of Libya, from March 2015.',
      ru: 'Фельдмаршал, с марта 2015 года командующий Ливийской национальной армией, которая контролирует восток страны.',
    },
    roles: [
      { title: { en: 'Commander of the Libyan National Army', ru: 'Командующий Ливийской национальной армией' }, from: '2015-03' },
    ],
    wikipedia: 'Khalifa Haftar',
  },
  {
    id: 'kwame-nkrumah',
    kind: 'person',
    of: 'ghana',
    name: { en: 'Kwame Nkrumah', ru: 'Кваме Нкрума' },
    aliases: {
      en: ['Nkrumah'],
      ru: ['Нкрума'],
    },
    definition: {
      en: 'Leader of Ghana to independence in 1957, its first president until the coup of 1966; an advocate of African unity.',
      ru: 'Привёл Гану к независимости в 1957 году, её первый президент до переворота 1966 года; сторонник единства Африки.',
    },
    roles: [
      { title: { en: 'Prime Minister of Ghana', ru: 'Премьер-министр Ганы' }, from: '1957-03-06', to: '1960-07-01' },
      { title: { en: 'President of Ghana', ru: 'Президент Ганы' }, from: '1960-07-01', to: '1966-02-24' },
    ],
    wikipedia: 'Kwame Nkrumah',
  },
  {
    id: 'laurent-desire-kabila',
    kind: 'person',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Laurent-Désiré Kabila', ru: 'Лоран-Дезире Кабила' },
    aliases: {
      en: ['?Kabila', 'Laurent Kabila', 'Laurent-Desire Kabila'],
      ru: ['?Кабила', 'Лоран Кабила'],
    },
    definition: {
      en: 'President of the DR Congo from 1997 to 2001; assassinated.',
      ru: 'Президент ДР Конго в 1997–2001 годах; убит.',
    },
    roles: [
      { title: { en: 'President of the DR Congo', ru: 'Президент ДР Конго' }, from: '1997-05-17', to: '2001-01-16' },
    ],
    wikipedia: 'Laurent-Désiré Kabila',
  },
  {
    id: 'laurent-gbagbo',
    kind: 'person',
    of: 'cote-d-ivoire',
    name: { en: 'Laurent Gbagbo', ru: 'Лоран Гбагбо' },
    aliases: {
      en: ['Gbagbo'],
      ru: ['Гбагбо'],
    },
    definition: {
      en: 'President of Côte d’Ivoire from 2000 to 2011; acquitted by the International Criminal Court in 2019.',
      ru: 'Президент Кот-д’Ивуара в 2000–2011 годах; оправдан Международным уголовным судом в 2019 году.',
    },
    roles: [
      { title: { en: 'President of Côte d’Ivoire', ru: 'Президент Кот-д’Ивуара' }, from: '2000-10-26', to: '2011-04-11' },
    ],
    wikipedia: 'Laurent Gbagbo',
  },
  {
    id: 'lazarus-chakwera',
    kind: 'person',
    of: 'malawi',
    name: { en: 'Lazarus Chakwera', ru: 'Лазарус Чаквера' },
    aliases: {
      en: ['Chakwera'],
      ru: ['Чаквера'],
    },
    definition: {
      en: 'President of Malawi from 2020 to 2025.',
      ru: 'Президент Малави в 2020–2025 годах.',
    },
    roles: [
      { title: { en: 'President of Malawi', ru: 'Президент Малави' }, from: '2020-06-28', to: '2025-10-04' },
    ],
    wikipedia: 'Lazarus Chakwera',
  },
  {
    id: 'leopold-sedar-senghor',
    kind: 'person',
    of: 'senegal',
    name: { en: 'Léopold Sédar Senghor', ru: 'Леопольд Седар Сенгор' },
    aliases: {
      en: ['Senghor', 'Leopold Sedar Senghor', 'Leopold Senghor'],
      ru: ['Сенгор'],
    },
    definition: {
      en: 'President of Senegal from 1960 to 1980; poet, the first to hold the office.',
      ru: 'Президент Сенегала в 1960–1980 годах; поэт, первый на этом посту.',
    },
    roles: [
      { title: { en: 'President of Senegal', ru: 'Президент Сенегала' }, from: '1960-09', to: '1980-12-31' },
    ],
    wikipedia: 'Léopold Sédar Senghor',
  },
  {
    id: 'macky-sall',
    kind: 'person',
    of: 'senegal',
    name: { en: 'Macky Sall', ru: 'Маки Салл' },
    aliases: {
      en: ['?Sall'],
      ru: ['?Салл'],
    },
    definition: {
      en: 'President of Senegal from 2012 to 2024.',
      ru: 'Президент Сенегала в 2012–2024 годах.',
    },
    roles: [
      { title: { en: 'President of Senegal', ru: 'Президент Сенегала' }, from: '2012-04-02', to: '2024-04-02' },
    ],
    wikipedia: 'Macky Sall',
  },
  {
    id: 'mahamadou-issoufou',
    kind: 'person',
    of: 'niger',
    name: { en: 'Mahamadou Issoufou', ru: 'Махамаду Иссуфу' },
    aliases: {
      en: ['Issoufou'],
      ru: ['Иссуфу'],
    },
    definition: {
      en: 'President of Niger from 2011 to 2021.',
      ru: 'Президент Нигера в 2011–2021 годах.',
    },
    roles: [
      { title: { en: 'President of Niger', ru: 'Президент Нигера' }, from: '2011-04-07', to: '2021-04-02' },
    ],
    wikipedia: 'Mahamadou Issoufou',
  },
  {
    id: 'mahamat-deby',
    kind: 'person',
    of: 'chad',
    name: { en: 'Mahamat Idriss Déby', ru: 'Махамат Идрис Деби' },
    aliases: {
      en: ['?Déby', '?Deby', 'Mahamat Déby', 'Mahamat Deby', 'Mahamat Idriss Deby', 'Mahamat Idriss Déby Itno', 'Mahamat Idriss Deby Itno'],
      ru: ['?Деби', 'Махамат Деби'],
    },
    definition: {
      en: 'Leader of Chad from April 2021, elected president in May 2024; son of Idriss Déby.',
      ru: 'Глава Чада с апреля 2021 года, избран президентом в мае 2024 года; сын Идриса Деби.',
    },
    roles: [
      { title: { en: 'President of the transition of Chad', ru: 'Президент переходного периода Чада' }, from: '2021-04-20', to: '2024-05' },
      { title: { en: 'President of Chad', ru: 'Президент Чада' }, from: '2024-05' },
    ],
    wikipedia: 'Mahamat Déby',
  },
  {
    id: 'mamady-doumbouya',
    kind: 'person',
    of: 'guinea',
    name: { en: 'Mamady Doumbouya', ru: 'Мамади Думбуя' },
    aliases: {
      en: ['Doumbouya', 'Mamadi Doumbouya'],
      ru: ['Думбуя', 'Мамади Думбуйя'],
    },
    definition: {
      en: 'General, head of Guinea since the coup of September 2021, elected president in December 2025.',
      ru: 'Генерал, глава Гвинеи с переворота в сентябре 2021 года, избран президентом в декабре 2025 года.',
    },
    roles: [
      { title: { en: 'Head of the transition of Guinea', ru: 'Глава переходной администрации Гвинеи' }, from: '2021-09-05', to: '2026-01-17' },
      { title: { en: 'President of Guinea', ru: 'Президент Гвинеи' }, from: '2026-01-17' },
    ],
    wikipedia: 'Mamady Doumbouya',
  },
  {
    id: 'meles-zenawi',
    kind: 'person',
    of: 'ethiopia',
    name: { en: 'Meles Zenawi', ru: 'Мелес Зенауи' },
    aliases: {
      en: ['Meles', 'Zenawi'],
      ru: ['Мелес', 'Зенауи', 'Мелес Зенави'],
    },
    definition: {
      en: 'Leader of Ethiopia from 1991 to his death in 2012, as prime minister from 1995.',
      ru: 'Руководитель Эфиопии с 1991 года до смерти в 2012 году, с 1995 года премьер-министр.',
    },
    roles: [
      { title: { en: 'Interim President of Ethiopia', ru: 'Временный президент Эфиопии' }, from: '1991-05', to: '1995-08' },
      { title: { en: 'Prime Minister of Ethiopia', ru: 'Премьер-министр Эфиопии' }, from: '1995-08', to: '2012-08-20' },
    ],
    wikipedia: 'Meles Zenawi',
  },
  {
    id: 'mengistu-haile-mariam',
    kind: 'person',
    of: 'ethiopia',
    name: { en: 'Mengistu Haile Mariam', ru: 'Менгисту Хайле Мариам' },
    aliases: {
      en: ['Mengistu'],
      ru: ['Менгисту'],
    },
    definition: {
      en: 'Head of state of Ethiopia from 1977 to 1991; led the military council, the Derg; left for Zimbabwe.',
      ru: 'Глава государства Эфиопии в 1977–1991 годах; возглавлял военный совет «Дерг»; выехал в Зимбабве.',
    },
    roles: [
      { title: { en: 'Head of state of Ethiopia', ru: 'Глава государства Эфиопии' }, from: '1977-02', to: '1991-05-21' },
    ],
    wikipedia: 'Mengistu Haile Mariam',
  },
  {
    id: 'michael-randrianirina',
    kind: 'person',
    of: 'madagascar',
    name: { en: 'Michael Randrianirina', ru: 'Майкл Рандрианирина' },
    aliases: {
      en: ['Randrianirina'],
      ru: ['Рандрианирина', 'Микаэль Рандрианирина'],
    },
    definition: {
      en: 'Head of the transition of Madagascar from 2025; colonel, came to power as the army took over.',
      ru: 'Глава переходной администрации Мадагаскара с 2025 года; полковник, пришёл к власти при поддержке армии.',
    },
    roles: [
      { title: { en: 'Head of the transition of Madagascar', ru: 'Глава переходной администрации Мадагаскара' }, from: '2025-10' },
    ],
    wikipedia: 'Michael Randrianirina',
  },
  {
    id: 'mobutu-sese-seko',
    kind: 'person',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Mobutu Sese Seko', ru: 'Мобуту Сесе Секо' },
    aliases: {
      en: ['Mobutu'],
      ru: ['Мобуту'],
    },
    definition: {
      en: 'Ruler of the Congo, which he renamed Zaire, from the coup of 1965 to 1997.',
      ru: 'Руководитель Конго, переименованного им в Заир, с переворота 1965 года до 1997 года.',
    },
    roles: [
      { title: { en: 'President of Zaire', ru: 'Президент Заира' }, from: '1965-11', to: '1997-05' },
    ],
    wikipedia: 'Mobutu Sese Seko',
  },
  {
    id: 'mohamed-abdullahi-mohamed',
    kind: 'person',
    of: 'somalia',
    name: { en: 'Mohamed Abdullahi Mohamed', ru: 'Мохамед Абдуллахи Мохамед' },
    aliases: {
      en: ['Farmajo', 'Farmaajo', 'Mohamed Abdullahi Farmajo', 'Mohamed Abdullahi Farmaajo'],
      ru: ['Фармаджо'],
    },
    definition: {
      en: 'President of Somalia from 2017 to 2022; known as Farmajo.',
      ru: 'Президент Сомали в 2017–2022 годах; известен как Фармаджо.',
    },
    roles: [
      { title: { en: 'President of Somalia', ru: 'Президент Сомали' }, from: '2017-02', to: '2022-05-23' },
    ],
    wikipedia: 'Mohamed Abdullahi Mohamed',
  },
  {
    id: 'mohamed-al-menfi',
    kind: 'person',
    of: 'libya',
    name: { en: 'Mohamed al-Menfi', ru: 'Мухаммед аль-Менфи' },
    aliases: {
      en: ['al-Menfi', 'Menfi', 'Mohammed al-Menfi', 'Mohamed Menfi'],
      ru: ['аль-Менфи', 'Мухаммед Менфи'],
    },
    definition: {
      en: 'Chairman of the Presidential Council of Libya from 2021.',
      ru: 'Председатель Президентского совета Ливии с 2021 года.',
    },
    roles: [
      { title: { en: 'Chairman of the Presidential Council of Libya', ru: 'Председатель Президентского совета Ливии' }, from: '2021-03' },
    ],
    wikipedia: 'Mohamed al-Menfi',
  },
  {
    id: 'mohamed-bazoum',
    kind: 'person',
    of: 'niger',
    name: { en: 'Mohamed Bazoum', ru: 'Мохамед Базум' },
    aliases: {
      en: ['Bazoum'],
      ru: ['Базум'],
    },
    definition: {
      en: 'President of Niger from 2021 to 2023; foreign minister from 2015 to 2016; overthrown in a military coup and detained.',
      ru: 'Президент Нигера в 2021–2023 годах; министр иностранных дел в 2015–2016 годах; свергнут в результате военного переворота и взят под стражу.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Niger', ru: 'Министр иностранных дел Нигера' }, from: '2015-02', to: '2016-04' },
      { title: { en: 'President of Niger', ru: 'Президент Нигера' }, from: '2021-04-02', to: '2023-07-26' },
    ],
    wikipedia: 'Mohamed Bazoum',
  },
  {
    id: 'mohamed-hamdan-dagalo',
    kind: 'person',
    of: 'sudan',
    name: { en: 'Mohamed Hamdan Dagalo', ru: 'Мохамед Хамдан Дагло' },
    aliases: {
      en: ['Hemedti', 'Hemeti', 'Hemetti', 'Dagalo', 'Mohammed Hamdan Dagalo'],
      ru: ['Хемети', 'Хамидти', 'Дагло', 'Мухаммед Хамдан Дагло', 'Мохаммед Хамдан Дагало'],
    },
    definition: {
      en: "Commander of Sudan's Rapid Support Forces, known as Hemedti; at war with the army since April 2023.",
      ru: 'Командующий Силами быстрой поддержки Судана, известен как Хемети (Хамидти); с апреля 2023 года воюет с армией.',
    },
    roles: [
      { title: { en: 'Commander of the Rapid Support Forces', ru: 'Командующий Силами быстрой поддержки' }, from: '2013' },
      { title: { en: 'Deputy Chairman of the Sovereignty Council of Sudan', ru: 'Заместитель председателя Суверенного совета Судана' }, from: '2019-08', to: '2023-05' },
    ],
    wikipedia: 'Mohamed Hamdan Dagalo',
  },
  {
    id: 'mohamed-ould-abdel-aziz',
    kind: 'person',
    of: 'mauritania',
    name: { en: 'Mohamed Ould Abdel Aziz', ru: 'Мохамед ульд Абдель Азиз' },
    aliases: {
      en: ['?Ould Abdel Aziz'],
    },
    definition: {
      en: 'President of Mauritania from 2009 to 2019.',
      ru: 'Президент Мавритании в 2009–2019 годах.',
    },
    roles: [
      { title: { en: 'President of Mauritania', ru: 'Президент Мавритании' }, from: '2009-08-05', to: '2019-08-01' },
    ],
    wikipedia: 'Mohamed Ould Abdel Aziz',
  },
  {
    id: 'mohamed-ould-ghazouani',
    kind: 'person',
    of: 'mauritania',
    name: { en: 'Mohamed Ould Ghazouani', ru: 'Мохамед ульд аль-Газуани' },
    aliases: {
      en: ['Ghazouani', 'Mohamed Ould Cheikh el-Ghazouani', 'Mohamed Ould Cheikh Ghazouani'],
      ru: ['аль-Газуани', 'Газуани', 'Мохамед ульд Шейх аль-Газуани'],
    },
    definition: {
      en: 'President of Mauritania from 2019.',
      ru: 'Президент Мавритании с 2019 года.',
    },
    roles: [
      { title: { en: 'President of Mauritania', ru: 'Президент Мавритании' }, from: '2019-08-01' },
    ],
    wikipedia: 'Mohamed Ould Ghazouani',
  },
  {
    id: 'mohammed-vi',
    kind: 'person',
    of: 'morocco',
    name: { en: 'Mohammed VI', ru: 'Мухаммед VI' },
    aliases: {
      en: ['King Mohammed VI', 'Mohammed VI of Morocco'],
      ru: ['король Мухаммед VI', 'Мохаммед VI'],
    },
    definition: {
      en: 'King of Morocco from 1999; son of Hassan II.',
      ru: 'Король Марокко с 1999 года; сын Хасана II.',
    },
    roles: [
      { title: { en: 'King of Morocco', ru: 'Король Марокко' }, from: '1999-07-23' },
    ],
    wikipedia: 'Mohammed VI of Morocco',
  },
  {
    id: 'mokgweetsi-masisi',
    kind: 'person',
    of: 'botswana',
    name: { en: 'Mokgweetsi Masisi', ru: 'Моквитси Масиси' },
    aliases: {
      en: ['Masisi'],
      ru: ['Масиси'],
    },
    definition: {
      en: 'President of Botswana from 2018 to 2024.',
      ru: 'Президент Ботсваны в 2018–2024 годах.',
    },
    roles: [
      { title: { en: 'President of Botswana', ru: 'Президент Ботсваны' }, from: '2018-04-01', to: '2024-11-01' },
    ],
    wikipedia: 'Mokgweetsi Masisi',
  },
  {
    id: 'moncef-marzouki',
    kind: 'person',
    of: 'tunisia',
    name: { en: 'Moncef Marzouki', ru: 'Монсеф Марзуки' },
    aliases: {
      en: ['?Marzouki'],
      ru: ['?Марзуки'],
    },
    definition: {
      en: 'President of Tunisia from 2011 to 2014.',
      ru: 'Президент Туниса в 2011–2014 годах.',
    },
    roles: [
      { title: { en: 'President of Tunisia', ru: 'Президент Туниса' }, from: '2011-12', to: '2014-12-31' },
    ],
    wikipedia: 'Moncef Marzouki',
  },
  {
    id: 'morgan-tsvangirai',
    kind: 'person',
    of: 'zimbabwe',
    name: { en: 'Morgan Tsvangirai', ru: 'Морган Цвангираи' },
    aliases: {
      en: ['Tsvangirai'],
      ru: ['Цвангираи', 'Тсвангираи'],
    },
    definition: {
      en: 'Prime minister of Zimbabwe from 2009 to 2013; leader of the opposition to Robert Mugabe.',
      ru: 'Премьер-министр Зимбабве в 2009–2013 годах; лидер оппозиции Роберту Мугабе.',
    },
    roles: [
      { title: { en: 'Prime Minister of Zimbabwe', ru: 'Премьер-министр Зимбабве' }, from: '2009-02-11', to: '2013' },
    ],
    wikipedia: 'Morgan Tsvangirai',
  },
  {
    id: 'mswati-iii',
    kind: 'person',
    of: 'eswatini',
    name: { en: 'Mswati III', ru: 'Мсвати III' },
    aliases: {
      en: ['King Mswati III', 'King Mswati'],
      ru: ['король Мсвати III'],
    },
    definition: {
      en: 'King of Eswatini from 1986.',
      ru: 'Король Эсватини с 1986 года.',
    },
    roles: [
      { title: { en: 'King of Eswatini', ru: 'Король Эсватини' }, from: '1986-04-25' },
    ],
    wikipedia: 'Mswati III',
  },
  {
    id: 'muammar-gaddafi',
    kind: 'person',
    of: 'libya',
    name: { en: 'Muammar Gaddafi', ru: 'Муаммар Каддафи' },
    aliases: {
      en: [
        'Gaddafi', 'Qaddafi', 'Gadhafi', 'Kadhafi', 'Muammar Qaddafi', 'Moammar Gadhafi', 'Muammar el-Qaddafi', 'Muammar al-Gaddafi',
        'Muammar el-Gaddafi', 'Colonel Gaddafi',
      ],
      ru: ['Каддафи', 'Муамар Каддафи'],
    },
    definition: {
      en: 'Ruler of Libya from the coup of 1969 until he was overthrown and killed in the civil war of 2011.',
      ru: 'Руководитель Ливии с переворота 1969 года; свергнут и убит в ходе гражданской войны 2011 года.',
    },
    roles: [
      { title: { en: 'Leader of Libya', ru: 'Руководитель Ливии' }, from: '1969-09-01', to: '2011-10-20' },
    ],
    wikipedia: 'Muammar Gaddafi',
  },
  {
    id: 'muhammadu-buhari',
    kind: 'person',
    of: 'nigeria',
    name: { en: 'Muhammadu Buhari', ru: 'Мохаммаду Бухари' },
    aliases: {
      en: ['Buhari'],
      ru: ['Бухари', 'Мухаммаду Бухари'],
    },
    definition: {
      en: 'President of Nigeria from 2015 to 2023; military head of state from 1983 to 1985; died in July 2025.',
      ru: 'Президент Нигерии в 2015–2023 годах; военный глава государства в 1983–1985 годах; умер в июле 2025 года.',
    },
    roles: [
      { title: { en: 'Military head of state of Nigeria', ru: 'Военный глава государства Нигерии' }, from: '1983-12-31', to: '1985-08-27' },
      { title: { en: 'President of Nigeria', ru: 'Президент Нигерии' }, from: '2015-05-29', to: '2023-05-29' },
    ],
    wikipedia: 'Muhammadu Buhari',
  },
  {
    id: 'muhoozi-kainerugaba',
    kind: 'person',
    of: 'uganda',
    name: { en: 'Muhoozi Kainerugaba', ru: 'Мухузи Кайнеругаба' },
    aliases: {
      en: ['Muhoozi', 'Kainerugaba'],
      ru: ['Мухузи', 'Кайнеругаба'],
    },
    definition: {
      en: 'Chief of Defence Forces of Uganda from 2024; son of President Museveni.',
      ru: 'Командующий силами обороны Уганды с 2024 года; сын президента Мусевени.',
    },
    roles: [
      { title: { en: 'Chief of Defence Forces of Uganda', ru: 'Командующий силами обороны Уганды' }, from: '2024-03' },
    ],
    wikipedia: 'Muhoozi Kainerugaba',
  },
  {
    id: 'musalia-mudavadi',
    kind: 'person',
    of: 'kenya',
    name: { en: 'Musalia Mudavadi', ru: 'Мусалия Мудавади' },
    aliases: {
      en: ['Mudavadi'],
      ru: ['Мудавади'],
    },
    definition: {
      en: 'Prime cabinet secretary of Kenya from 2022; also foreign minister from 2023.',
      ru: 'Первый секретарь кабинета министров Кении с 2022 года; с 2023 года также министр иностранных дел.',
    },
    roles: [
      { title: { en: 'Prime Cabinet Secretary of Kenya', ru: 'Первый секретарь кабинета министров Кении' }, from: '2022-10' },
    ],
    wikipedia: 'Musalia Mudavadi',
  },
  {
    id: 'muse-bihi-abdi',
    kind: 'person',
    of: 'somaliland',
    name: { en: 'Muse Bihi Abdi', ru: 'Муса Бихи Абди' },
    aliases: {
      en: ['Muse Bihi'],
      ru: ['Муса Бихи'],
    },
    definition: {
      en: 'President of Somaliland from 2017 to 2024.',
      ru: 'Президент Сомалиленда в 2017–2024 годах.',
    },
    roles: [
      { title: { en: 'President of Somaliland', ru: 'Президент Сомалиленда' }, from: '2017-12-13', to: '2024-12' },
    ],
    wikipedia: 'Muse Bihi Abdi',
  },
  {
    id: 'mwai-kibaki',
    kind: 'person',
    of: 'kenya',
    name: { en: 'Mwai Kibaki', ru: 'Мваи Кибаки' },
    aliases: {
      en: ['Kibaki'],
      ru: ['Кибаки'],
    },
    definition: {
      en: 'President of Kenya from 2002 to 2013.',
      ru: 'Президент Кении в 2002–2013 годах.',
    },
    roles: [
      { title: { en: 'President of Kenya', ru: 'Президент Кении' }, from: '2002-12-30', to: '2013-04-09' },
    ],
    wikipedia: 'Mwai Kibaki',
  },
  {
    id: 'naledi-pandor',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'Naledi Pandor', ru: 'Наледи Пандор' },
    aliases: {
      en: ['Pandor'],
      ru: ['Пандор'],
    },
    definition: {
      en: 'Minister of international relations and cooperation of South Africa from 2019 to 2024.',
      ru: 'Министр международных отношений и сотрудничества ЮАР в 2019–2024 годах.',
    },
    roles: [
      { title: { en: 'Minister of International Relations and Cooperation of South Africa', ru: 'Министр международных отношений и сотрудничества ЮАР' }, from: '2019-05', to: '2024-06' },
    ],
    wikipedia: 'Naledi Pandor',
  },
  {
    id: 'nana-akufo-addo',
    kind: 'person',
    of: 'ghana',
    name: { en: 'Nana Akufo-Addo', ru: 'Нана Акуфо-Аддо' },
    aliases: {
      en: ['Akufo-Addo'],
      ru: ['Акуфо-Аддо'],
    },
    definition: {
      en: 'President of Ghana from 2017 to 2025.',
      ru: 'Президент Ганы в 2017–2025 годах.',
    },
    roles: [
      { title: { en: 'President of Ghana', ru: 'Президент Ганы' }, from: '2017-01-07', to: '2025-01-07' },
    ],
    wikipedia: 'Nana Akufo-Addo',
  },
  {
    id: 'nasser-bourita',
    kind: 'person',
    of: 'morocco',
    name: { en: 'Nasser Bourita', ru: 'Насер Бурита' },
    aliases: {
      en: ['Bourita'],
      ru: ['Бурита'],
    },
    definition: {
      en: 'Foreign minister of Morocco from 2017.',
      ru: 'Министр иностранных дел Марокко с 2017 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Morocco', ru: 'Министр иностранных дел Марокко' }, from: '2017-04' },
    ],
    wikipedia: 'Nasser Bourita',
  },
  {
    id: 'nelson-mandela',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'Nelson Mandela', ru: 'Нельсон Мандела' },
    aliases: {
      en: ['Mandela'],
      ru: ['Мандела'],
    },
    definition: {
      en: 'Leader of the struggle against apartheid, imprisoned 1962–1990, first democratically elected president of South Africa, 1994–1999. Died in 2013.',
      ru: 'Лидер борьбы против апартеида, в 1962–1990 годах в заключении; первый демократически избранный президент ЮАР (1994–1999). Умер в 2013 году.',
    },
    roles: [
      { title: { en: 'President of the African National Congress', ru: 'Президент Африканского национального конгресса' }, from: '1991-07', to: '1997-12' },
      { title: { en: 'President of South Africa', ru: 'Президент ЮАР' }, from: '1994-05-10', to: '1999-06-14' },
    ],
    wikipedia: 'Nelson Mandela',
  },
  {
    id: 'netumbo-nandi-ndaitwah',
    kind: 'person',
    of: 'namibia',
    name: { en: 'Netumbo Nandi-Ndaitwah', ru: 'Нетумбо Нанди-Ндаитва' },
    aliases: {
      en: ['Nandi-Ndaitwah'],
      ru: ['Нанди-Ндаитва'],
    },
    definition: {
      en: 'President of Namibia from 2025; foreign minister from 2012 to 2025.',
      ru: 'Президент Намибии с 2025 года; министр иностранных дел в 2012–2025 годах.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Namibia', ru: 'Министр иностранных дел Намибии' }, from: '2012-12', to: '2025-03' },
      { title: { en: 'President of Namibia', ru: 'Президент Намибии' }, from: '2025-03-21' },
    ],
    wikipedia: 'Netumbo Nandi-Ndaitwah',
  },
  {
    id: 'olusegun-obasanjo',
    kind: 'person',
    of: 'nigeria',
    name: { en: 'Olusegun Obasanjo', ru: 'Олусегун Обасанджо' },
    aliases: {
      en: ['Obasanjo'],
      ru: ['Обасанджо'],
    },
    definition: {
      en: 'President of Nigeria from 1999 to 2007; military head of state from 1976 to 1979.',
      ru: 'Президент Нигерии в 1999–2007 годах; военный глава государства в 1976–1979 годах.',
    },
    roles: [
      { title: { en: 'Military head of state of Nigeria', ru: 'Военный глава государства Нигерии' }, from: '1976-02', to: '1979-10' },
      { title: { en: 'President of Nigeria', ru: 'Президент Нигерии' }, from: '1999-05-29', to: '2007-05-29' },
    ],
    wikipedia: 'Olusegun Obasanjo',
  },
  {
    id: 'omar-al-bashir',
    kind: 'person',
    of: 'sudan',
    name: { en: 'Omar al-Bashir', ru: 'Омар аль-Башир' },
    aliases: {
      en: ['al-Bashir', '?Bashir', 'Omar Hassan al-Bashir', 'Omar Bashir'],
      ru: ['аль-Башир', '?Башир', 'Омар Хасан аль-Башир'],
    },
    definition: {
      en: 'Ruler of Sudan from the coup of 1989 to that of 2019; sought by the International Criminal Court over Darfur.',
      ru: 'Руководитель Судана с переворота 1989 года до переворота 2019 года; разыскивается Международным уголовным судом по делу о Дарфуре.',
    },
    roles: [
      { title: { en: 'Head of state of Sudan', ru: 'Глава государства Судана' }, from: '1989-06-30', to: '1993-10-16' },
      { title: { en: 'President of Sudan', ru: 'Президент Судана' }, from: '1993-10-16', to: '2019-04-11' },
    ],
    wikipedia: 'Omar al-Bashir',
  },
  {
    id: 'omar-bongo',
    kind: 'person',
    of: 'gabon',
    name: { en: 'Omar Bongo', ru: 'Омар Бонго' },
    aliases: {
      en: ['?Bongo', 'Omar Bongo Ondimba'],
      ru: ['?Бонго'],
    },
    definition: {
      en: 'President of Gabon from 1967 to 2009.',
      ru: 'Президент Габона в 1967–2009 годах.',
    },
    roles: [
      { title: { en: 'President of Gabon', ru: 'Президент Габона' }, from: '1967-12', to: '2009-06-08' },
    ],
    wikipedia: 'Omar Bongo',
  },
  {
    id: 'ousmane-sonko',
    kind: 'person',
    of: 'senegal',
    name: { en: 'Ousmane Sonko', ru: 'Усман Сонко' },
    aliases: {
      en: ['Sonko'],
      ru: ['Сонко'],
    },
    definition: {
      en: 'Prime minister of Senegal from 2024.',
      ru: 'Премьер-министр Сенегала с 2024 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Senegal', ru: 'Премьер-министр Сенегала' }, from: '2024-04-02' },
    ],
    wikipedia: 'Ousmane Sonko',
  },
  {
    id: 'p-w-botha',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'P. W. Botha', ru: 'Питер Бота' },
    aliases: {
      en: ['Pieter Willem Botha', '?Botha'],
      ru: ['?Бота', 'Питер Виллем Бота'],
    },
    definition: {
      en: 'State president of South Africa from 1984 to 1989; prime minister from 1978 to 1984.',
      ru: 'Государственный президент ЮАР в 1984–1989 годах; премьер-министр в 1978–1984 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of South Africa', ru: 'Премьер-министр ЮАР' }, from: '1978-10', to: '1984-09-14' },
      { title: { en: 'State President of South Africa', ru: 'Государственный президент ЮАР' }, from: '1984-09-14', to: '1989-08' },
    ],
    wikipedia: 'P. W. Botha',
  },
  {
    id: 'patrice-lumumba',
    kind: 'person',
    of: 'democratic-republic-of-the-congo',
    name: { en: 'Patrice Lumumba', ru: 'Патрис Лумумба' },
    aliases: {
      en: ['?Lumumba'],
      ru: ['?Лумумба'],
    },
    definition: {
      en: 'First prime minister of the independent Congo (now the DR Congo), in 1960; killed in January 1961.',
      ru: 'Первый премьер-министр независимого Конго (ныне ДР Конго), в 1960 году; убит в январе 1961 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of the Congo (Léopoldville)', ru: 'Премьер-министр Конго (Леопольдвиль)' }, from: '1960-06', to: '1960-09' },
    ],
    wikipedia: 'Patrice Lumumba',
  },
  {
    id: 'patrice-talon',
    kind: 'person',
    of: 'benin',
    name: { en: 'Patrice Talon', ru: 'Патрис Талон' },
    aliases: {
      en: ['?Talon'],
      ru: ['?Талон'],
    },
    definition: {
      en: 'President of Benin from 2016.',
      ru: 'Президент Бенина с 2016 года.',
    },
    roles: [
      { title: { en: 'President of Benin', ru: 'Президент Бенина' }, from: '2016-04-06' },
    ],
    wikipedia: 'Patrice Talon',
  },
  {
    id: 'paul-biya',
    kind: 'person',
    of: 'cameroon',
    name: { en: 'Paul Biya', ru: 'Поль Бийя' },
    aliases: {
      en: ['Biya'],
      ru: ['Бийя'],
    },
    definition: {
      en: 'President of Cameroon from 1982; prime minister from 1975 to 1982.',
      ru: 'Президент Камеруна с 1982 года; премьер-министр в 1975–1982 годах.',
    },
    roles: [
      { title: { en: 'Prime Minister of Cameroon', ru: 'Премьер-министр Камеруна' }, from: '1975-06-30', to: '1982-11-06' },
      { title: { en: 'President of Cameroon', ru: 'Президент Камеруна' }, from: '1982-11-06' },
    ],
    wikipedia: 'Paul Biya',
  },
  {
    id: 'paul-henri-damiba',
    kind: 'person',
    of: 'burkina-faso',
    name: { en: 'Paul-Henri Sandaogo Damiba', ru: 'Поль-Анри Сандаого Дамиба' },
    aliases: {
      en: ['Damiba', 'Paul-Henri Damiba'],
      ru: ['Дамиба', 'Поль-Анри Дамиба'],
    },
    definition: {
      en: 'Head of state of Burkina Faso in 2022; came to power and lost it by military coups.',
      ru: 'Глава государства Буркина-Фасо в 2022 году; пришёл к власти и был отстранён в результате военных переворотов.',
    },
    roles: [
      { title: { en: 'Head of state of Burkina Faso', ru: 'Глава государства Буркина-Фасо' }, from: '2022-01-24', to: '2022-09-30' },
    ],
    wikipedia: 'Paul-Henri Sandaogo Damiba',
  },
  {
    id: 'paul-kagame',
    kind: 'person',
    of: 'rwanda',
    name: { en: 'Paul Kagame', ru: 'Поль Кагаме' },
    aliases: {
      en: ['Kagame'],
      ru: ['Кагаме'],
    },
    definition: {
      en: 'President of Rwanda from 2000, vice president and defence minister before; led the Rwandan Patriotic Front in the war of 1990–1994.',
      ru: 'Президент Руанды с 2000 года, прежде вице-президент и министр обороны; командовал Руандийским патриотическим фронтом в войне 1990–1994 годов.',
    },
    roles: [
      { title: { en: 'Vice President and Minister of Defence of Rwanda', ru: 'Вице-президент и министр обороны Руанды' }, from: '1994-07-19', to: '2000-04' },
      { title: { en: 'President of Rwanda', ru: 'Президент Руанды' }, from: '2000-04-22' },
    ],
    wikipedia: 'Paul Kagame',
  },
  {
    id: 'peter-mutharika',
    kind: 'person',
    of: 'malawi',
    name: { en: 'Peter Mutharika', ru: 'Питер Мутарика' },
    aliases: {
      en: ['?Mutharika'],
      ru: ['?Мутарика'],
    },
    definition: {
      en: 'President of Malawi from 2014 to 2020 and from 2025.',
      ru: 'Президент Малави в 2014–2020 годах и с 2025 года.',
    },
    roles: [
      { title: { en: 'President of Malawi', ru: 'Президент Малави' }, from: '2014-05-31', to: '2020-06-28' },
      { title: { en: 'President of Malawi', ru: 'Президент Малави' }, from: '2025-10-04' },
    ],
    wikipedia: 'Peter Mutharika',
  },
  {
    id: 'pierre-nkurunziza',
    kind: 'person',
    of: 'burundi',
    name: { en: 'Pierre Nkurunziza', ru: 'Пьер Нкурунзиза' },
    aliases: {
      en: ['Nkurunziza'],
      ru: ['Нкурунзиза'],
    },
    definition: {
      en: 'President of Burundi from 2005 to 2020.',
      ru: 'Президент Бурунди в 2005–2020 годах.',
    },
    roles: [
      { title: { en: 'President of Burundi', ru: 'Президент Бурунди' }, from: '2005-08-26', to: '2020-06-08' },
    ],
    wikipedia: 'Pierre Nkurunziza',
  },
  {
    id: 'rached-ghannouchi',
    kind: 'person',
    of: 'tunisia',
    name: { en: 'Rached Ghannouchi', ru: 'Рашид Ганнуши' },
    aliases: {
      en: ['Ghannouchi', 'Rachid Ghannouchi'],
      ru: ['Ганнуши'],
    },
    definition: {
      en: 'Speaker of the parliament of Tunisia from 2019 to 2022; leader of Ennahda.',
      ru: 'Председатель парламента Туниса в 2019–2022 годах; лидер партии «Ан-Нахда».',
    },
    roles: [
      { title: { en: 'Speaker of the Parliament of Tunisia', ru: 'Председатель парламента Туниса' }, from: '2019-11', to: '2022-03' },
    ],
    wikipedia: 'Rached Ghannouchi',
  },
  {
    id: 'raila-odinga',
    kind: 'person',
    of: 'kenya',
    name: { en: 'Raila Odinga', ru: 'Раила Одинга' },
    aliases: {
      en: ['?Odinga'],
      ru: ['?Одинга'],
    },
    definition: {
      en: 'Prime minister of Kenya from 2008 to 2013; ran for president five times; died in October 2025.',
      ru: 'Премьер-министр Кении в 2008–2013 годах; пять раз баллотировался в президенты; умер в октябре 2025 года.',
    },
    roles: [
      { title: { en: 'Prime Minister of Kenya', ru: 'Премьер-министр Кении' }, from: '2008-04-17', to: '2013-04-09' },
    ],
    wikipedia: 'Raila Odinga',
  },
  {
    id: 'riek-machar',
    kind: 'person',
    of: 'south-sudan',
    name: { en: 'Riek Machar', ru: 'Риек Машар' },
    aliases: {
      en: ['Machar'],
      ru: ['Машар', 'Риек Мачар', 'Рик Мачар'],
    },
    definition: {
      en: 'South Sudanese politician, rival of Salva Kiir, first vice president 2020–2025; detained in March 2025.',
      ru: 'Южносуданский политик, соперник Салвы Киира, первый вице-президент в 2020–2025 годах; в марте 2025 года взят под стражу.',
    },
    roles: [
      { title: { en: 'Vice President of South Sudan', ru: 'Вице-президент Южного Судана' }, from: '2011-07-09', to: '2013-07' },
      { title: { en: 'First Vice President of South Sudan', ru: 'Первый вице-президент Южного Судана' }, from: '2016-04', to: '2016-07' },
      { title: { en: 'First Vice President of South Sudan', ru: 'Первый вице-президент Южного Судана' }, from: '2020-02', to: '2025-09' },
    ],
    wikipedia: 'Riek Machar',
  },
  {
    id: 'robert-mugabe',
    kind: 'person',
    of: 'zimbabwe',
    name: { en: 'Robert Mugabe', ru: 'Роберт Мугабе' },
    aliases: {
      en: ['Mugabe'],
      ru: ['Мугабе'],
    },
    definition: {
      en: 'Leader of Zimbabwe from independence in 1980, as president from 1987, until the army forced him out in 2017. Died in 2019.',
      ru: 'Руководитель Зимбабве с независимости в 1980 году, с 1987 года президент; ушёл под давлением армии в 2017 году. Умер в 2019 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Zimbabwe', ru: 'Премьер-министр Зимбабве' }, from: '1980-04-18', to: '1987-12-31' },
      { title: { en: 'President of Zimbabwe', ru: 'Президент Зимбабве' }, from: '1987-12-31', to: '2017-11-21' },
    ],
    wikipedia: 'Robert Mugabe',
  },
  {
    id: 'roch-marc-christian-kabore',
    kind: 'person',
    of: 'burkina-faso',
    name: { en: 'Roch Marc Christian Kaboré', ru: 'Рок Марк Кристиан Каборе' },
    aliases: {
      en: ['?Kaboré', '?Kabore', 'Roch Kaboré', 'Roch Marc Christian Kabore', 'Roch Kabore'],
      ru: ['?Каборе', 'Рок Каборе'],
    },
    definition: {
      en: 'President of Burkina Faso from 2015 to 2022.',
      ru: 'Президент Буркина-Фасо в 2015–2022 годах.',
    },
    roles: [
      { title: { en: 'President of Burkina Faso', ru: 'Президент Буркина-Фасо' }, from: '2015-12-29', to: '2022-01-24' },
    ],
    wikipedia: 'Roch Marc Christian Kaboré',
  },
  {
    id: 'ronald-lamola',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'Ronald Lamola', ru: 'Рональд Ламола' },
    aliases: {
      en: ['Lamola'],
      ru: ['Ламола'],
    },
    definition: {
      en: 'Minister of international relations and cooperation of South Africa from 2024.',
      ru: 'Министр международных отношений и сотрудничества ЮАР с 2024 года.',
    },
    roles: [
      { title: { en: 'Minister of International Relations and Cooperation of South Africa', ru: 'Министр международных отношений и сотрудничества ЮАР' }, from: '2024-07' },
    ],
    wikipedia: 'Ronald Lamola',
  },
  {
    id: 'saddam-haftar',
    kind: 'person',
    of: 'libya',
    name: { en: 'Saddam Haftar', ru: 'Саддам Хафтар' },
    aliases: {
      en: ['?Haftar'],
      ru: ['?Хафтар'],
    },
    definition: {
      en: 'Deputy commander of the Libyan National Army from 2025; son of Khalifa Haftar.',
      ru: 'Заместитель командующего Ливийской национальной армией с 2025 года; сын Халифы Хафтара.',
    },
    roles: [
      { title: { en: 'Deputy Commander of the Libyan National Army', ru: 'Заместитель командующего Ливийской национальной армией' }, from: '2025-08' },
    ],
    wikipedia: 'Saddam Haftar',
  },
  {
    id: 'said-chengriha',
    kind: 'person',
    of: 'algeria',
    name: { en: 'Saïd Chengriha', ru: 'Саид Шангриха' },
    aliases: {
      en: ['Chengriha', 'Said Chengriha'],
      ru: ['Шангриха', 'Саид Шенегриха'],
    },
    definition: {
      en: "Chief of Staff of the People's National Army of Algeria from 2019.",
      ru: 'Начальник штаба Национальной народной армии Алжира с 2019 года.',
    },
    roles: [
      { title: { en: "Chief of Staff of the People's National Army of Algeria", ru: 'Начальник штаба Национальной народной армии Алжира' }, from: '2019-12' },
    ],
    wikipedia: 'Saïd Chengriha',
  },
  {
    id: 'salva-kiir',
    kind: 'person',
    of: 'south-sudan',
    name: { en: 'Salva Kiir', ru: 'Салва Киир' },
    aliases: {
      en: ['Kiir', 'Salva Kiir Mayardit'],
      ru: ['Киир', 'Сальва Киир', 'Салва Киир Маярдит'],
    },
    definition: {
      en: 'President of South Sudan from 2011; the first to hold the office; led Southern Sudan from 2005.',
      ru: 'Президент Южного Судана с 2011 года; первый на этом посту; с 2005 года возглавлял Южный Судан в составе Судана.',
    },
    roles: [
      { title: { en: 'President of South Sudan', ru: 'Президент Южного Судана' }, from: '2011-07-09' },
    ],
    wikipedia: 'Salva Kiir Mayardit',
  },
  {
    id: 'sam-nujoma',
    kind: 'person',
    of: 'namibia',
    name: { en: 'Sam Nujoma', ru: 'Сэм Нуйома' },
    aliases: {
      en: ['Nujoma'],
      ru: ['Нуйома'],
    },
    definition: {
      en: 'President of Namibia from 1990 to 2005; the first to hold the office.',
      ru: 'Президент Намибии в 1990–2005 годах; первый на этом посту.',
    },
    roles: [
      { title: { en: 'President of Namibia', ru: 'Президент Намибии' }, from: '1990-03-21', to: '2005-03-21' },
    ],
    wikipedia: 'Sam Nujoma',
  },
  {
    id: 'samia-suluhu-hassan',
    kind: 'person',
    of: 'tanzania',
    name: { en: 'Samia Suluhu Hassan', ru: 'Самия Сулуху Хасан' },
    aliases: {
      en: ['Samia Suluhu', '?Samia'],
      ru: ['Самиа Сулуху Хасан', 'Самия Сулуху'],
    },
    definition: {
      en: 'President of Tanzania from 2021; vice president from 2015 to 2021.',
      ru: 'Президент Танзании с 2021 года; вице-президент в 2015–2021 годах.',
    },
    roles: [
      { title: { en: 'Vice President of Tanzania', ru: 'Вице-президент Танзании' }, from: '2015-11-05', to: '2021-03-19' },
      { title: { en: 'President of Tanzania', ru: 'Президент Танзании' }, from: '2021-03-19' },
    ],
    wikipedia: 'Samia Suluhu Hassan',
  },
  {
    id: 'samora-machel',
    kind: 'person',
    of: 'mozambique',
    name: { en: 'Samora Machel', ru: 'Самора Машел' },
    aliases: {
      en: ['?Machel'],
      ru: ['?Машел'],
    },
    definition: {
      en: 'President of Mozambique from 1975 to 1986; the first to hold the office; died in an air crash.',
      ru: 'Президент Мозамбика в 1975–1986 годах; первый на этом посту; погиб в авиакатастрофе.',
    },
    roles: [
      { title: { en: 'President of Mozambique', ru: 'Президент Мозамбика' }, from: '1975-06-25', to: '1986-10-19' },
    ],
    wikipedia: 'Samora Machel',
  },
  {
    id: 'sani-abacha',
    kind: 'person',
    of: 'nigeria',
    name: { en: 'Sani Abacha', ru: 'Сани Абача' },
    aliases: {
      en: ['Abacha'],
      ru: ['Абача'],
    },
    definition: {
      en: 'Military head of state of Nigeria from 1993 to 1998.',
      ru: 'Военный глава государства Нигерии в 1993–1998 годах.',
    },
    roles: [
      { title: { en: 'Military head of state of Nigeria', ru: 'Военный глава государства Нигерии' }, from: '1993-11-17', to: '1998-06-08' },
    ],
    wikipedia: 'Sani Abacha',
  },
  {
    id: 'siad-barre',
    kind: 'person',
    of: 'somalia',
    name: { en: 'Siad Barre', ru: 'Мохаммед Сиад Барре' },
    aliases: {
      en: ['Mohamed Siad Barre'],
      ru: ['Сиад Барре'],
    },
    definition: {
      en: 'President of Somalia from 1969 to 1991; took power in a coup; overthrown in the civil war.',
      ru: 'Президент Сомали в 1969–1991 годах; пришёл к власти в результате переворота; свергнут в ходе гражданской войны.',
    },
    roles: [
      { title: { en: 'President of Somalia', ru: 'Президент Сомали' }, from: '1969-10-21', to: '1991-01-26' },
    ],
    wikipedia: 'Siad Barre',
  },
  {
    id: 'succes-masra',
    kind: 'person',
    of: 'chad',
    name: { en: 'Succès Masra', ru: 'Суксе Масра' },
    aliases: {
      en: ['Masra', 'Succes Masra'],
      ru: ['Масра'],
    },
    definition: {
      en: 'Prime minister of Chad in 2024.',
      ru: 'Премьер-министр Чада в 2024 году.',
    },
    roles: [
      { title: { en: 'Prime Minister of Chad', ru: 'Премьер-министр Чада' }, from: '2024-01-01', to: '2024-05-22' },
    ],
    wikipedia: 'Succès Masra',
  },
  {
    id: 'taye-atske-selassie',
    kind: 'person',
    of: 'ethiopia',
    name: { en: 'Taye Atske Selassie', ru: 'Тайе Ацке Селассие' },
    aliases: {
      en: ['Taye Atske-Selassie'],
      ru: ['Тайе Ацкэ Селасси'],
    },
    definition: {
      en: 'President of Ethiopia from 2024; foreign minister in 2024.',
      ru: 'Президент Эфиопии с 2024 года; министр иностранных дел в 2024 году.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Ethiopia', ru: 'Министр иностранных дел Эфиопии' }, from: '2024-02', to: '2024-10' },
      { title: { en: 'President of Ethiopia', ru: 'Президент Эфиопии' }, from: '2024-10-07' },
    ],
    wikipedia: 'Taye Atske Selassie',
  },
  {
    id: 'teodoro-obiang',
    kind: 'person',
    of: 'equatorial-guinea',
    name: { en: 'Teodoro Obiang Nguema Mbasogo', ru: 'Теодоро Обианг Нгема Мбасого' },
    aliases: {
      en: ['Obiang', 'Teodoro Obiang'],
      ru: ['Обианг', 'Теодоро Обианг'],
    },
    definition: {
      en: 'Head of state of Equatorial Guinea from 1979; took power in a coup.',
      ru: 'Глава государства Экваториальной Гвинеи с 1979 года; пришёл к власти в результате переворота.',
    },
    roles: [
      { title: { en: 'Head of state of Equatorial Guinea', ru: 'Глава государства Экваториальной Гвинеи' }, from: '1979-08-03' },
    ],
    wikipedia: 'Teodoro Obiang Nguema Mbasogo',
  },
  {
    id: 'thabo-mbeki',
    kind: 'person',
    of: 'south-africa',
    name: { en: 'Thabo Mbeki', ru: 'Табо Мбеки' },
    aliases: {
      en: ['Mbeki'],
      ru: ['Мбеки'],
    },
    definition: {
      en: 'President of South Africa from 1999 to 2008.',
      ru: 'Президент ЮАР в 1999–2008 годах.',
    },
    roles: [
      { title: { en: 'President of South Africa', ru: 'Президент ЮАР' }, from: '1999-06-14', to: '2008-09' },
    ],
    wikipedia: 'Thabo Mbeki',
  },
  {
    id: 'thomas-sankara',
    kind: 'person',
    of: 'burkina-faso',
    name: { en: 'Thomas Sankara', ru: 'Тома Санкара' },
    aliases: {
      en: ['Sankara'],
      ru: ['Санкара'],
    },
    definition: {
      en: 'President of Burkina Faso from 1983 to 1987; gave the country its present name; killed in a coup.',
      ru: 'Президент Буркина-Фасо в 1983–1987 годах; дал стране нынешнее название; убит в ходе переворота.',
    },
    roles: [
      { title: { en: 'President of Burkina Faso', ru: 'Президент Буркина-Фасо' }, from: '1983-08-04', to: '1987-10-15' },
    ],
    wikipedia: 'Thomas Sankara',
  },
  {
    id: 'uhuru-kenyatta',
    kind: 'person',
    of: 'kenya',
    name: { en: 'Uhuru Kenyatta', ru: 'Ухуру Кениата' },
    aliases: {
      en: ['?Kenyatta'],
      ru: ['?Кениата', 'Ухуру Кеньята'],
    },
    definition: {
      en: 'President of Kenya from 2013 to 2022; son of Jomo Kenyatta.',
      ru: 'Президент Кении в 2013–2022 годах; сын Джомо Кениаты.',
    },
    roles: [
      { title: { en: 'President of Kenya', ru: 'Президент Кении' }, from: '2013-04-09', to: '2022-09-13' },
    ],
    wikipedia: 'Uhuru Kenyatta',
  },
  {
    id: 'umaro-sissoco-embalo',
    kind: 'person',
    of: 'guinea-bissau',
    name: { en: 'Umaro Sissoco Embaló', ru: 'Умару Сисоку Эмбало' },
    aliases: {
      en: ['Embaló', 'Embalo', 'Umaro Sissoco Embalo'],
      ru: ['Эмбало', 'Умаро Сисоко Эмбало'],
    },
    definition: {
      en: 'President of Guinea-Bissau from 2020 to 2025; overthrown in a military coup.',
      ru: 'Президент Гвинеи-Бисау в 2020–2025 годах; свергнут в результате военного переворота.',
    },
    roles: [
      { title: { en: 'President of Guinea-Bissau', ru: 'Президент Гвинеи-Бисау' }, from: '2020-02-27', to: '2025-11-26' },
    ],
    wikipedia: 'Umaro Sissoco Embaló',
  },
  {
    id: 'umaru-musa-yaradua',
    kind: 'person',
    of: 'nigeria',
    name: { en: "Umaru Musa Yar'Adua", ru: 'Умару Яр-Адуа' },
    aliases: {
      en: ["Yar'Adua", "Umaru Yar'Adua"],
      ru: ['Яр-Адуа', 'Умару Муса Яр-Адуа'],
    },
    definition: {
      en: 'President of Nigeria from 2007 to 2010.',
      ru: 'Президент Нигерии в 2007–2010 годах.',
    },
    roles: [
      { title: { en: 'President of Nigeria', ru: 'Президент Нигерии' }, from: '2007-05-29', to: '2010-05-05' },
    ],
    wikipedia: "Umaru Musa Yar'Adua",
  },
  {
    id: 'william-ruto',
    kind: 'person',
    of: 'kenya',
    name: { en: 'William Ruto', ru: 'Уильям Руто' },
    aliases: {
      en: ['Ruto'],
      ru: ['Руто'],
    },
    definition: {
      en: 'President of Kenya from 2022; deputy president from 2013 to 2022.',
      ru: 'Президент Кении с 2022 года; заместитель президента в 2013–2022 годах.',
    },
    roles: [
      { title: { en: 'Deputy President of Kenya', ru: 'Заместитель президента Кении' }, from: '2013-04-09', to: '2022-09-13' },
      { title: { en: 'President of Kenya', ru: 'Президент Кении' }, from: '2022-09-13' },
    ],
    wikipedia: 'William Ruto',
  },
  {
    id: 'yahya-jammeh',
    kind: 'person',
    of: 'gambia',
    name: { en: 'Yahya Jammeh', ru: 'Яйя Джамме' },
    aliases: {
      en: ['Jammeh'],
      ru: ['Джамме', 'Яхья Джамме'],
    },
    definition: {
      en: 'Ruler of the Gambia from the coup of 1994 to 2017.',
      ru: 'Руководитель Гамбии с переворота 1994 года до 2017 года.',
    },
    roles: [
      { title: { en: 'Head of state of the Gambia', ru: 'Глава государства Гамбии' }, from: '1994-07-22', to: '1996' },
      { title: { en: 'President of the Gambia', ru: 'Президент Гамбии' }, from: '1996', to: '2017-01' },
    ],
    wikipedia: 'Yahya Jammeh',
  },
  {
    id: 'yoweri-museveni',
    kind: 'person',
    of: 'uganda',
    name: { en: 'Yoweri Museveni', ru: 'Йовери Мусевени' },
    aliases: {
      en: ['Museveni', 'Yoweri Kaguta Museveni'],
      ru: ['Мусевени'],
    },
    definition: {
      en: 'President of Uganda from 1986.',
      ru: 'Президент Уганды с 1986 года.',
    },
    roles: [
      { title: { en: 'President of Uganda', ru: 'Президент Уганды' }, from: '1986-01-29' },
    ],
    wikipedia: 'Yoweri Museveni',
  },
  {
    id: 'yusuf-tuggar',
    kind: 'person',
    of: 'nigeria',
    name: { en: 'Yusuf Tuggar', ru: 'Юсуф Туггар' },
    aliases: {
      en: ['Tuggar', 'Yusuf Maitama Tuggar'],
      ru: ['Туггар', 'Юсуф Майтама Туггар'],
    },
    definition: {
      en: 'Foreign minister of Nigeria from 2023.',
      ru: 'Министр иностранных дел Нигерии с 2023 года.',
    },
    roles: [
      { title: { en: 'Minister of Foreign Affairs of Nigeria', ru: 'Министр иностранных дел Нигерии' }, from: '2023-08' },
    ],
    wikipedia: 'Yusuf Tuggar',
  },
  {
    id: 'zine-el-abidine-ben-ali',
    kind: 'person',
    of: 'tunisia',
    name: { en: 'Zine El Abidine Ben Ali', ru: 'Зин эль-Абидин Бен Али' },
    aliases: {
      en: ['?Ben Ali', 'Zine al-Abidine Ben Ali'],
      ru: ['?Бен Али', 'Зин аль-Абидин Бен Али'],
    },
    definition: {
      en: 'President of Tunisia from 1987 to 2011; fled in the revolution that began the Arab Spring.',
      ru: 'Президент Туниса в 1987–2011 годах; бежал из страны в ходе революции, с которой началась «арабская весна».',
    },
    roles: [
      { title: { en: 'President of Tunisia', ru: 'Президент Туниса' }, from: '1987-11-07', to: '2011-01-14' },
    ],
    wikipedia: 'Zine El Abidine Ben Ali',
  },
];
