// Are the forms in which institutions print posts, ranks and bodies read: named chairs, lists with a second role, offices with capitals?
import { describe, expect, test } from 'vitest';
import { type Rows, droppedFrom, shortOf } from './said.ts';

const posts: Rows = [
  ['Alina Verescu\nMartin J. Alcott Lecturer at the Steppe Institute for International Studies', 'Alina Verescu; Martin J. Alcott Lecturer @ Steppe Institute for International Studies'],
  ['Alina Verescu\nM. J. Alcott Fellow and Senior Counselor to the President', 'Alina Verescu; M. J. Alcott Fellow and Senior Counselor to the President @ '],
  ['Alina Verescu\nMartin J. Alcott Chair in Rivers; Director of Research, Foreign Policy', 'Alina Verescu; Martin J. Alcott Chair in Rivers @ ; Director of Research @ Foreign Policy'],
  ['Alina Verescu\nAlcott Senior Fellow, Steppe Institution', 'Alina Verescu; Alcott Senior Fellow @ Steppe Institution'],
  ['Alina Verescu\nAlcott Family Senior Fellow', 'Alina Verescu; Alcott Family Senior Fellow @ '],
  ['Alina Verescu\nBergen-based Norwegian political analyst', 'Alina Verescu; Bergen-based Norwegian political analyst @ '],
  ['Alina Verescu Head, Water Programme, Chatham House\nMartin Alcott Associate Fellow, Water Programme', 'Alina Verescu; Head, Water Programme @ Chatham House', 'Martin Alcott; Associate Fellow, Water Programme @ '],
  ['Alina Verescu is the managing director and Frost-Roe Senior Fellow at The Steppe Institute.', 'Alina Verescu; managing director and Frost-Roe Senior Fellow @ The Steppe Institute'],
  ['Alina Verescu is president of the Defense Department and Martin Alcott Chair at the Steppe Council in Oslo.', 'Alina Verescu; president of the Defense Department @ Steppe Council; Martin Alcott Chair @ Steppe Council'],
  ['Alina Verescu is the Jane and Martin Roe Senior Fellow at the Hoover Institution and the Ada Frost and Olga Petre Professor of Law at Stanford University.', 'Alina Verescu; Jane and Martin Roe Senior Fellow @ Hoover Institution; Ada Frost and Olga Petre Professor of Law @ Stanford University'],
  ['Alina Verescu is Deputy Head of the Eastern Europe and Eurasia Division at SWP.', 'Alina Verescu; Deputy Head of the Eastern Europe and Eurasia Division @ SWP'],
  ['Alina Verescu, a former Senate staffer and U.S. Army veteran, is a policy analyst at the Heritage Foundation.', 'Alina Verescu; former Senate staffer and U.S. Army veteran @ ; policy analyst @ Heritage Foundation'],
  ['By Alina Verescu, Senior Research Associate, and Martin Alcott, Professor at the Bergen School of Law', 'Alina Verescu; Senior Research Associate @ ', 'Martin Alcott; Professor @ Bergen School of Law'],
];

const shapes: Rows = [
  ['Alina Verescu\nAlina Verescu Senior Fellow - Economic Studies', 'Alina Verescu; Senior Fellow @ Economic Studies'],
  ['Alina Verescu\nAlina Verescu is a fellow at the Steppe Institute.', 'Alina Verescu; fellow @ Steppe Institute'],
  ['Alina Verescu\nSenior Fellow\nSteppe Institute', 'Alina Verescu; Senior Fellow @ Steppe Institute'],
  ['Alina Verescu\nSteppe Institute\nSenior Fellow', 'Alina Verescu; Senior Fellow @ Steppe Institute'],
  ['Alina Verescu\nSenior Fellow, Steppe Institute\n@alinaverescu', 'Alina Verescu; Senior Fellow @ Steppe Institute'],
  ['Alina Verescu\nSenior Fellow\nMartin Alcott\nResearch Analyst', 'Alina Verescu; Senior Fellow @ ', 'Martin Alcott; Research Analyst @ '],
  ['Alina Verescu · Senior Fellow · Steppe Institute', 'Alina Verescu; Senior Fellow @ Steppe Institute'],
  ['By Alina Verescu for the Steppe Institute', 'Alina Verescu;  @ Steppe Institute'],
  ['By Alina Verescu in Moscow', 'Alina Verescu'],
  ['Alina Verescu is an adviser at RUSI and author of ten books.', 'Alina Verescu; adviser @ RUSI'],
];

const ranks: Rows = [
  ['Written by Amb. (Ret.) Martin Alcott, Roe Family Distinguished Fellow at the Atlantic Council', 'Martin Alcott; Amb. (Ret.); Roe Family Distinguished Fellow @ Atlantic Council'],
  ['Lt. Gen. (Ret.) Martin Alcott, Frost Chair in Strategic Studies at CEPA', 'Martin Alcott; Lt. Gen. (Ret.); Frost Chair in Strategic Studies @ CEPA'],
  ['General (ret.) Martin Alcott is a professor at the Bergen School of International Affairs.', 'Martin Alcott; General (ret.); professor @ Bergen School of International Affairs'],
  ['Dr Alina Major heads the Water Division at SWP.', 'Alina Major; Dr; heads the Water Division @ SWP'],
  ['Doctor of Law, Professor of the RAS, Analyst', '; Doctor of Law; Professor of the RAS; Analyst @ '],
  ['Analyst, MPhil International Relations', '; MPhil International Relations; Analyst @ '],
  ['Martin Alcott\nPolitical analyst, PhD from the University of Bergen', 'Martin Alcott; PhD; Political analyst @ ;  @ University of Bergen'],
];

const institutions: Rows = [
  ['Alina Verescu is director of the Center for Nordic, Baltic and East European Studies and professor emerita at Georgetown University.', 'Alina Verescu; director @ Center for Nordic, Baltic and East European Studies; professor emerita @ Georgetown University'],
  ['Alina Verescu is Vice President – Studies and Trade at Observer Research Foundation, New Delhi and Professor of Law at King’s College London', 'Alina Verescu; Vice President – Studies and Trade @ Observer Research Foundation, New Delhi; Professor of Law @ King’s College London'],
  ['Alina Verescu, Fellow, The Steppe Institute’s Frost Program on Rivers and Water Policy', 'Alina Verescu; Fellow, Frost Program on Rivers and Water Policy @ The Steppe Institute'],
  ['Alina Verescu (Norway) is a Senior Researcher and the Deputy Director of SIPRI’s Sahel Programme.', 'Alina Verescu; Senior Researcher and Deputy Director of Sahel Programme @ SIPRI'],
  ['Alina Verescu is a policy researcher at the nonprofit, nonpartisan RAND Corporation.', 'Alina Verescu; policy researcher @ RAND Corporation'],
  ['Alina Verescu is a founder of the Regional Institute (RISS), a RUSI partner organisation based in Tbilisi.', 'Alina Verescu; founder @ Regional Institute (RISS)'],
  ['Alina Verescu is a Fellow with the Water Initiative, Strategic Studies Programme, ORF.', 'Alina Verescu; Fellow with the Water Initiative, Strategic Studies Programme @ ORF'],
  ['Alina Verescu is Professor of Eastern History and Director of the Center for River Studies at the University of Zurich.', 'Alina Verescu; Professor of Eastern History @ University of Zurich; Director @ Center for River Studies at the University of Zurich'],
  ['Alina Verescu is co-founder and chairman of Northgate Policy Accelerator.', 'Alina Verescu; co-founder and chairman @ Northgate Policy Accelerator'],
  ['Alina Verescu- Director, Water Programme, Chatham House', 'Alina Verescu; Director, Water Programme @ Chatham House'],
  ['Alina Verescu\nSenior Analyst, Russia', 'Alina Verescu; Senior Analyst, Russia @ '],
  ['Alina Verescu\nProject Director, North Africa', 'Alina Verescu; Project Director, North Africa @ '],
  ['Alina Verescu\nCrisis Group’s Water Project Director', 'Alina Verescu; Water Project Director @ Crisis Group'],
  ['Alina Verescu\nDirector, Water Project and Senior Adviser', 'Alina Verescu; Director, Water Project @ ; Senior Adviser @ '],
  ['Alina Verescu, Consulting Fellow, Water Programme, Chatham House', 'Alina Verescu; Consulting Fellow, Water Programme @ Chatham House'],
  ['Senior Vice-President, Steppe Bank; RIAC Corporate Member', '; Senior Vice-President @ Steppe Bank; Corporate Member @ RIAC'],
  ['Chairman of the Presidium of the Council on Foreign and Defense Policy', '; Chairman of the Presidium @ Council on Foreign and Defense Policy'],
  ['Deputy Minister of Foreign Affairs of the Russian Federation (2005–2011), RIAC Member', '; Deputy Minister of Foreign Affairs of the Russian Federation (2005–2011) @ ; Member @ RIAC'],
  ['Independent Expert on Afghanistan, Kabul', '; Independent Expert on Afghanistan @ '],
  ['The author is a Research Fellow at the Institute for Water Studies and Analyses, New Delhi.', '; Research Fellow @ Institute for Water Studies and Analyses, New Delhi'],
  ['Alina Verescu\nShe is a fellow at the Steppe Institute.', 'Alina Verescu; fellow @ Steppe Institute'],
  ['Alina Verescu\nVerescu is a fellow at the Steppe Institute. She also serves as an adviser to RUSI.', 'Alina Verescu; fellow @ Steppe Institute; adviser @ RUSI'],
];

const names: Rows = [
  ['Alina Verescu is principal director of Mayak Analytica and an honorary professor at the Bergen School of Law.', 'Alina Verescu; principal director @ Mayak Analytica; honorary professor @ Bergen School of Law'],
  ['Alina Verescu is director of Grand Strategy at the Steppe Institute.', 'Alina Verescu; director of Grand Strategy @ Steppe Institute'],
  ['Alina Verescu is head of East European Studies.', 'Alina Verescu; head of East European Studies @ '],
  ['Alina Verescu\nDirector, Baltic Institute & Silk Road Program', 'Alina Verescu; Director @ Baltic Institute & Silk Road Program'],
  ['Alina Verescu\nSenior Fellow, Water Department (OSW)', 'Alina Verescu; Senior Fellow, Water Department @ OSW'],
  ['Director of the Istituto Affari Boreali, Rome', '; Director @ Istituto Affari Boreali, Rome'],
  ['Director of the Research Institution “Steppe Caravan”, Tashkent', '; Director @ Research Institution “Steppe Caravan”, Tashkent'],
  ['Alina Verescu is RUSI’s Associate Director, Strategic Partnerships, and International Director.', 'Alina Verescu; Associate Director, Strategic Partnerships @ RUSI; International Director @ '],
  ['Alina Verescu is a fellow at the Atlantic Council’s Global China Hub.', 'Alina Verescu; fellow @ Atlantic Council’s Global China Hub'],
  ['Alina Verescu is an adviser for Rivers in the Frost Center for Water, at The Steppe Foundation.', 'Alina Verescu; adviser for Rivers in the Frost Center for Water @ The Steppe Foundation'],
  ['Alina Verescu is a fellow with the Frost Center at the Steppe Institute.', 'Alina Verescu; fellow with the Frost Center @ Steppe Institute'],
  ['Member of the Expert Council of the Ministry of Energy', '; Member of the Expert Council @ Ministry of Energy'],
  ['Secretary General of NATO (2009–2014)', '; Secretary General (2009–2014) @ NATO'],
];

const russian: Rows = [
  ['Елена Верещук\nПрофессор Университета Кента (Великобритания)', 'Елена Верещук; Профессор @ Университета Кента (Великобритания)'],
  ['Елена ВЕРЕЩУК, к.и.н., с.н.с. Института Дальнего Востока РАН', 'Елена ВЕРЕЩУК; к.и.н.; с.н.с. @ Института Дальнего Востока РАН'],
  ['Д-р ист. наук, зав. кафедрой всеобщей истории РУДН', '; Д-р ист. наук; зав. кафедрой всеобщей истории @ РУДН'],
  ['Генеральный директор Центра «Россия — Север» при МГИМО', '; Генеральный директор @ Центра «Россия — Север» при МГИМО'],
  ['Управляющий директор рейтингового агентства «Степь»', '; Управляющий директор @ рейтингового агентства «Степь»'],
  ['Доцент кафедры права Восточного института — Школы исследований ДВФУ', '; Доцент кафедры права @ Восточного института — Школы исследований ДВФУ'],
  ['Советник Посольства России в Китае', '; Советник @ Посольства России в Китае'],
  ['Менеджер по связям с правительством РСМД', '; Менеджер по связям с правительством @ РСМД'],
  ['Исполняющая обязанности директора Института Африки РАН', '; Исполняющая обязанности директора @ Института Африки РАН'],
  ['Генеральный секретарь ОДКБ (2017–2020), депутат Государственной Думы', '; Генеральный секретарь (2017–2020) @ ОДКБ; депутат @ Государственной Думы'],
  ['Елена Верещук\nГенерал-лейтенант запаса, председатель совета ПИР-Центра', 'Елена Верещук; Генерал-лейтенант запаса @ ; председатель совета @ ПИР-Центра'],
  ['Елена Верещук, член попечительского совета Фонда имени А.М. Лесного', 'Елена Верещук; член попечительского совета @ Фонда имени А.М. Лесного'],
  ['Елена Верещук, член Экспертного совета Коллегии Военной комиссии РФ', 'Елена Верещук; член Экспертного совета @ Коллегии Военной комиссии РФ'],
  ['Елена Верещук, член Совета по внешней и оборонной политике', 'Елена Верещук; член @ Совета по внешней и оборонной политике'],
  ['Заместитель Председателя Совета Федерации Федерального Собрания Российской Федерации', '; Заместитель Председателя @ Совета Федерации Федерального Собрания Российской Федерации'],
  ['Заместитель министра иностранных дел Российской Федерации', '; Заместитель министра иностранных дел Российской Федерации @ '],
  ['Постоянный представитель России при Европейском союзе (2005–2022)', '; Постоянный представитель России при Европейском союзе (2005–2022) @ '],
  ['Вице-президент Торгово-промышленной палаты Российской Федерации', '; Вице-президент @ Торгово-промышленной палаты Российской Федерации'],
  ['Ректор Дипломатической академии МИД России', '; Ректор @ Дипломатической академии МИД России'],
  ['Заместитель генерального директора РСМД по научной работе', '; Заместитель генерального директора по научной работе @ РСМД'],
  ['Старший научный сотрудник Центра арабских и исламских исследований Института востоковедения РАН', '; Старший научный сотрудник @ Центра арабских и исламских исследований Института востоковедения РАН'],
  ['Научный сотрудник Лаборатории анализа процессов Института международных исследований МГИМО', '; Научный сотрудник Лаборатории анализа процессов @ Института международных исследований МГИМО'],
  ['Доцент кафедры права Казанского (Приволжского) федерального университета', '; Доцент кафедры права @ Казанского (Приволжского) федерального университета'],
];

describe.each<[string, Rows]>([['posts', posts], ['shapes', shapes], ['ranks', ranks], ['names without a word for an institution', names], ['institutions', institutions], ['in Russian', russian]])('%s', (_, rows) => {
  test.each(rows)('%s', (raw, ...people) => expect(shortOf(raw)).toEqual(people));
});

describe('nothing is dropped', () => {
  test.each([...posts, ...shapes, ...ranks, ...names, ...institutions, ...russian].map(([raw]) => raw))('%s', (raw) => expect(droppedFrom(raw)).toEqual([]));
});
