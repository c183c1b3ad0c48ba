// Does a byline give each person once, with degrees, roles and institutions parted as a reader would part them?
import { describe, expect, test } from 'vitest';
import { parseByline } from '../../utils/text/byline.ts';
import { type Rows, droppedFrom, shortOf } from './said.ts';

const lists: Rows = [
  ['By Alina Verescu', 'Alina Verescu'],
  ['By Alina Verescu and Timur Askarbekov', 'Alina Verescu', 'Timur Askarbekov'],
  ['By Alina Verescu, Timur Askarbekov, and Ioana Petre', 'Alina Verescu', 'Timur Askarbekov', 'Ioana Petre'],
  ['BY Alina Verescu & Timur Askarbekov', 'Alina Verescu', 'Timur Askarbekov'],
  ['Written by Dr. Alina Verescu', 'Alina Verescu; Dr.'],
  ['Authors: Alina Verescu, PhD; Timur Askarbekov', 'Alina Verescu; PhD', 'Timur Askarbekov'],
  ['Alina Verescu | Timur Askarbekov', 'Alina Verescu', 'Timur Askarbekov'],
  ['Автор: Елена Верещук', 'Елена Верещук'],
  ['Авторы: Елена Верещук, Тимур Аскарбеков и Олег Лесной', 'Елена Верещук', 'Тимур Аскарбеков', 'Олег Лесной'],
  ['Martin Alcott Jr., Jane Roe', 'Martin Alcott Jr.', 'Jane Roe'],
  ['Prof. Alina Verescu and Lt. Gen. (Ret.) Martin Alcott', 'Alina Verescu; Prof.', 'Martin Alcott; Lt. Gen. (Ret.)'],
  ['Amb. Martin Alcott (ret.)', 'Martin Alcott; Amb. (ret.)'],
  ['Sir Martin Alcott KCMG', 'Sir Martin Alcott; KCMG'],
];

const lines: Rows = [
  ['Alina Verescu\nResearch Fellow, Asia Programme, Chatham House', 'Alina Verescu; Research Fellow, Asia Programme @ Chatham House'],
  ['Alina Verescu, Senior Fellow, Brookings Institution', 'Alina Verescu; Senior Fellow @ Brookings Institution'],
  ['Alina Verescu\nSenior Fellow - Foreign Policy, Center for Middle East Policy', 'Alina Verescu; Senior Fellow @ Foreign Policy, Center for Middle East Policy'],
  ['Alina Verescu\nResearch Fellow, Grover Center for the Federal Budget', 'Alina Verescu; Research Fellow @ Grover Center for the Federal Budget'],
  ['Alina Verescu – Associate Fellow, Europe Programme', 'Alina Verescu; Associate Fellow, Europe Programme @ '],
  ['Alina Verescu (Stiftung Wissenschaft und Politik)', 'Alina Verescu; @ Stiftung Wissenschaft und Politik'.replace('; @', ';  @')],
  ['Alina Verescu (RAND) and Martin Alcott (RUSI)', 'Alina Verescu;  @ RAND', 'Martin Alcott;  @ RUSI'],
  ['Alina Verescu of Chatham House and Martin Alcott of the Lowy Institute', 'Alina Verescu;  @ Chatham House', 'Martin Alcott;  @ Lowy Institute'],
  ['Alina Verescu, Senior Economist, RAND; Martin Alcott, Professor, Pardee RAND Graduate School', 'Alina Verescu; Senior Economist @ RAND', 'Martin Alcott; Professor @ Pardee RAND Graduate School'],
  ['Alina Verescu and Martin Alcott, Senior Fellows, Hudson Institute', 'Alina Verescu; Senior Fellows @ Hudson Institute', 'Martin Alcott; Senior Fellows @ Hudson Institute'],
  ['Alina Verescu | Director, Indo-Pacific Programme | Observer Research Foundation', 'Alina Verescu; Director, Indo-Pacific Programme @ Observer Research Foundation'],
  ['Alina Verescu, Distinguished Fellow at the Observer Research Foundation, New Delhi', 'Alina Verescu; Distinguished Fellow @ Observer Research Foundation, New Delhi'],
  ['Alina Verescu, policy fellow and head of the Wider Europe programme at the European Council on Foreign Relations', 'Alina Verescu; policy fellow and head of the Wider Europe programme @ European Council on Foreign Relations'],
  ['Alina Verescu, Non-resident fellow, Bruegel', 'Alina Verescu; Non-resident fellow @ Bruegel'],
  ['Alina Verescu Senior Research Fellow, Lowy Institute', 'Alina Verescu; Senior Research Fellow @ Lowy Institute'],
  ['Alina Verescu, PhD, Lecturer in Law, University of Bergen', 'Alina Verescu; PhD; Lecturer in Law @ University of Bergen'],
  ['RAND senior economist Alina Verescu', 'Alina Verescu; senior economist @ RAND'],
  ['Senior Fellow Alina Verescu of the Atlantic Council', 'Alina Verescu; Senior Fellow @ Atlantic Council'],
  ['Alina Verescu, NATO Secretary General (2009–2014)', 'Alina Verescu; Secretary General (2009–2014) @ NATO'],
  ['Alina Verescu, UN Special Envoy for the Sahel', 'Alina Verescu; Special Envoy for the Sahel @ UN'],
  ['Alina Verescu, former Ambassador of Norway to Kazakhstan', 'Alina Verescu; former Ambassador of Norway to Kazakhstan @ '],
  ['Alina Verescu, Deputy Head of Delegation, EU Delegation to Georgia', 'Alina Verescu; Deputy Head of Delegation @ EU Delegation to Georgia'],
  ['Alina Verescu, Professor of Politics, Philosophy and Economics, University of Oslo', 'Alina Verescu; Professor of Politics, Philosophy and Economics @ University of Oslo'],
  ['Alina Verescu, Director of the Europe, Russia, and Eurasia Program, CSIS', 'Alina Verescu; Director of the Europe, Russia, and Eurasia Program @ CSIS'],
  ['Alina Verescu, Associate Professor, Department of History, Faculty of Arts, University of Tartu', 'Alina Verescu; Associate Professor, Department of History @ Faculty of Arts, University of Tartu'],
  ['Alina Verescu, Editor-in-Chief of The Steppe Review', 'Alina Verescu; Editor-in-Chief @ The Steppe Review'],
  ['Alina Verescu, founder and CEO of Northgate', 'Alina Verescu; founder and CEO @ Northgate'],
  ['Alina Verescu, Associate Professor, School of Law, Tsinghua University; Member, Valdai Discussion Club', 'Alina Verescu; Associate Professor @ School of Law, Tsinghua University; Member @ Valdai Discussion Club'],
  ['Alina Verescu, Bosch Public Policy Fellow, Transatlantic Academy, Washington, D.C.', 'Alina Verescu; Bosch Public Policy Fellow @ Transatlantic Academy, Washington, D.C.'],
  ['Alina Verescu, Brig Gen (Retd), Distinguished Fellow, Centre for Land Studies', 'Alina Verescu; Brig Gen (Retd) @ ; Distinguished Fellow @ Centre for Land Studies'],
  ['Alina Verescu, Senior Adviser to the President of Finland', 'Alina Verescu; Senior Adviser to the President of Finland @ '],
  ['Alina Verescu, Adviser to the Ministry of Energy', 'Alina Verescu; Adviser @ Ministry of Energy'],
  ['Alina Verescu, Vice President for Studies, Carnegie Endowment for International Peace', 'Alina Verescu; Vice President for Studies @ Carnegie Endowment for International Peace'],
  ['Alina Verescu, Visiting Fellow, Wider Europe Programme, European Council on Foreign Relations (ECFR)', 'Alina Verescu; Visiting Fellow, Wider Europe Programme @ European Council on Foreign Relations (ECFR)'],
  ['Alina Verescu, PhD Candidate, University of Oxford', 'Alina Verescu; PhD Candidate; PhD Candidate @ University of Oxford'],
  ['Alina Verescu, Editor-in-Chief of Asia in Global Trade', 'Alina Verescu; Editor-in-Chief @ Asia in Global Trade'],
  ['Alina Verescu, Academic Director of the Valdai Discussion Club, Dean of the Faculty of Law at HSE University', 'Alina Verescu; Academic Director @ Valdai Discussion Club; Dean @ Faculty of Law at HSE University'],
  ['Alina Verescu, CSIS', 'Alina Verescu;  @ CSIS'],
  ['Alina Verescu, Senior Fellow for Peace, Security & Defence at Friends of Europe and former NATO Deputy Assistant Secretary General', 'Alina Verescu; Senior Fellow for Peace, Security & Defence @ Friends of Europe; former NATO Deputy Assistant Secretary General @ '],
  ['Alina Verescu, Wing Commander (Retd), Senior Fellow, Centre for Air Power Studies', 'Alina Verescu; Wing Commander (Retd) @ ; Senior Fellow @ Centre for Air Power Studies'],
  ['Alina Verescu, Henry A. Kissinger senior fellow for U.S. foreign policy at the Council on Foreign Relations', 'Alina Verescu; Henry A. Kissinger senior fellow for U.S. foreign policy @ Council on Foreign Relations'],
];

const sentences: Rows = [
  ['Alina Verescu is a research fellow at the Steppe Institute.', 'Alina Verescu; research fellow @ Steppe Institute'],
  ['Dr Alina Verescu is Director, International Security at RUSI.', 'Alina Verescu; Dr; Director, International Security @ RUSI'],
  ['Alina Verescu is a nonresident senior fellow with the Atlantic Council’s Eurasia Center.', 'Alina Verescu; nonresident senior fellow @ Atlantic Council’s Eurasia Center'],
  ['Alina Verescu is deputy director of the Lowy Institute’s Southeast Asia Program.', 'Alina Verescu; deputy director of Southeast Asia Program @ Lowy Institute'],
  ['Alina Verescu is a senior fellow in the International Security Program at the Center for Strategic and International Studies (CSIS) in Washington, D.C.', 'Alina Verescu; senior fellow in the International Security Program @ Center for Strategic and International Studies (CSIS)'],
  ['Alina Verescu is an associate professor at the School of Law, University of Bergen, and a visiting fellow at Bruegel.', 'Alina Verescu; associate professor @ School of Law, University of Bergen; visiting fellow @ Bruegel'],
  ['Alina Verescu is a senior fellow at the Carnegie Endowment for International Peace, where she works on rivers.', 'Alina Verescu; senior fellow @ Carnegie Endowment for International Peace'],
  ['Alina Verescu holds the Frost Chair in Arctic Studies at the Norway Institute and is a visiting scholar at Georgetown University.', 'Alina Verescu; Frost Chair in Arctic Studies @ Norway Institute; visiting scholar @ Georgetown University'],
  ['Alina Verescu was a Visiting Fellow at RUSI until May 2023.', 'Alina Verescu; Visiting Fellow (until May 2023) @ RUSI'],
  ['Alina Verescu received her PhD in History from the University of Bergen in 2019.', 'Alina Verescu; PhD in History;  @ University of Bergen'],
  ['Alina Verescu is a senior analyst at the International Crisis Group, a body that studies wars.', 'Alina Verescu; senior analyst @ International Crisis Group'],
  ['Alina Verescu OBE is a Distinguished Fellow at RUSI. She was an ambassador for ten years.', 'Alina Verescu; OBE; Distinguished Fellow @ RUSI'],
  ['Alina Verescu is a fellow at the Steppe Institute. She is also a lecturer at the University of Bergen.', 'Alina Verescu; fellow @ Steppe Institute; lecturer @ University of Bergen'],
  ['Alina Verescu and Martin Alcott are senior fellows at the Hoover Institution.', 'Alina Verescu; senior fellows @ Hoover Institution', 'Martin Alcott; senior fellows @ Hoover Institution'],
  ['Alina Verescu is a fellow at SWP and Martin Alcott is a professor at Leiden University.', 'Alina Verescu; fellow @ SWP', 'Martin Alcott; professor @ Leiden University'],
  ['Alina Verescu is a fellow at the Steppe Institute. Martin Alcott is a professor at Leiden University.', 'Alina Verescu; fellow @ Steppe Institute', 'Martin Alcott; professor @ Leiden University'],
  ['Alina Verescu is director of studies and senior fellow at the Steppe Institute.', 'Alina Verescu; director of studies @ Steppe Institute; senior fellow @ Steppe Institute'],
  ['Alina Verescu works at the German Council on Foreign Relations.', 'Alina Verescu;  @ German Council on Foreign Relations'],
  ['Alina Verescu leads the Asia programme at Chatham House.', 'Alina Verescu; leads the Asia programme @ Chatham House'],
  ['Alina Verescu serves as a senior adviser to the Steppe Foundation.', 'Alina Verescu; senior adviser @ Steppe Foundation'],
  ['Alina Verescu is a former deputy minister of defense and a distinguished fellow at the Atlantic Council.', 'Alina Verescu; former deputy minister of defense @ ; distinguished fellow @ Atlantic Council'],
  ['Alina Verescu is currently a PhD candidate at King’s College London.', 'Alina Verescu; PhD candidate; PhD candidate @ King’s College London'],
  ['Alina Verescu, PhD, is a research fellow at the Steppe Institute.', 'Alina Verescu; PhD; research fellow @ Steppe Institute'],
  ['Alina Verescu is the Martin Alcott Fellow for Rivers, Lakes and Seas at the Steppe Institute.', 'Alina Verescu; Martin Alcott Fellow for Rivers, Lakes and Seas @ Steppe Institute'],
  ['Alina Verescu is a Professor in the Department of Politics at the University of Bergen.', 'Alina Verescu; Professor in the Department of Politics @ University of Bergen'],
  ['Alina Verescu is an independent analyst based in London.', 'Alina Verescu; independent analyst @ '],
  ['Alina Verescu is president and CEO of the Steppe Institute.', 'Alina Verescu; president and CEO @ Steppe Institute'],
  ['Alina Verescu is a columnist for the Steppe Times.', 'Alina Verescu; columnist @ Steppe Times'],
  ['Alina Verescu is a former British diplomat and a Senior Associate Fellow at RUSI.', 'Alina Verescu; former British diplomat @ ; Senior Associate Fellow @ RUSI'],
  ['Alina Verescu is a Eurasia Fellow at the Steppe Institute and teaches at Virginia Tech.', 'Alina Verescu; Eurasia Fellow @ Steppe Institute; teaches @ Virginia Tech'],
  ['Alina Verescu has been a research fellow at SWP since 2019.', 'Alina Verescu; research fellow (since 2019) @ SWP'],
  ['Alina Verescu is president emeritus of the Steppe Council and the founder of Riverine, a consultancy.', 'Alina Verescu; president emeritus @ Steppe Council; founder @ Riverine'],
  ['Alina Verescu is the director of the Water Program and the Frost Center at the Steppe Institute in Washington, D.C.', 'Alina Verescu; director of the Water Program and the Frost Center @ Steppe Institute'],
  ['Alina Verescu is vice president and director of Foreign Policy at Brookings.', 'Alina Verescu; vice president and director of Foreign Policy @ Brookings'],
];

const russian: Rows = [
  ['Елена Верещук\nК.и.н., старший научный сотрудник Института востоковедения РАН, эксперт РСМД', 'Елена Верещук; К.и.н.; старший научный сотрудник @ Института востоковедения РАН; эксперт @ РСМД'],
  ['Елена Верещук, заведующий кафедрой Азии и Африки', 'Елена Верещук; заведующий кафедрой Азии и Африки @ '],
  ['Елена Верещук, д.и.н., профессор, главный научный сотрудник ИМЭМО РАН', 'Елена Верещук; д.и.н.; профессор @ ; главный научный сотрудник @ ИМЭМО РАН'],
  ['Елена Верещук, заведующая кафедрой Азии и Африки ИСАА МГУ', 'Елена Верещук; заведующая кафедрой Азии и Африки @ ИСАА МГУ'],
  ['Елена Верещук — доцент МГИМО МИД России', 'Елена Верещук; доцент @ МГИМО МИД России'],
  ['Елена Верещук, ведущий научный сотрудник отдела Кореи и Монголии Института востоковедения РАН', 'Елена Верещук; ведущий научный сотрудник отдела Кореи и Монголии @ Института востоковедения РАН'],
  ['Елена Верещук, программный директор клуба «Валдай»', 'Елена Верещук; программный директор @ клуба «Валдай»'],
  ['Елена Верещук, главный редактор журнала «Степь и море»', 'Елена Верещук; главный редактор @ журнала «Степь и море»'],
  ['Елена Верещук, эксперт Российского совета по международным делам', 'Елена Верещук; эксперт @ Российского совета по международным делам'],
  ['Елена Верещук, Чрезвычайный и Полномочный Посол', 'Елена Верещук; Чрезвычайный и Полномочный Посол @ '],
  ['Елена Верещук, эксперт по Китаю и Центральной Азии', 'Елена Верещук; эксперт по Китаю и Центральной Азии @ '],
  ['Елена Верещук, кандидат политических наук, доцент кафедры мировой политики СПбГУ', 'Елена Верещук; кандидат политических наук; доцент кафедры мировой политики @ СПбГУ'],
  ['Елена Верещук, директор Центра изучения Африки, Ближнего Востока и Азии РАН', 'Елена Верещук; директор @ Центра изучения Африки, Ближнего Востока и Азии РАН'],
  ['Елена Верещук, научный сотрудник сектора международных организаций ИМЭМО РАН, аспирант МГУ', 'Елена Верещук; научный сотрудник сектора международных организаций @ ИМЭМО РАН; аспирант @ МГУ'],
  ['Елена Верещук, преподаватель департамента международных отношений НИУ ВШЭ', 'Елена Верещук; преподаватель департамента международных отношений @ НИУ ВШЭ'],
  ['Елена Верещук — кандидат экономических наук, профессор МГИМО и эксперт РСМД.', 'Елена Верещук; кандидат экономических наук; профессор @ МГИМО; эксперт @ РСМД'],
  ['Елена Верещук, заместитель директора Института США и Канады РАН, академик РАН', 'Елена Верещук; академик РАН; заместитель директора @ Института США и Канады РАН'],
  ['Елена Верещук, независимый аналитик', 'Елена Верещук; независимый аналитик @ '],
  ['Елена Верещук, бывший посол России в Египте', 'Елена Верещук; бывший посол России в Египте @ '],
  ['Елена Верещук, магистр международных отношений, стажёр РСМД', 'Елена Верещук; магистр международных отношений; стажёр @ РСМД'],
];

const nameless: Rows = [
  ['PhD in Economics, Senior Lecturer at the Department of Statistics, Kazan Federal University', '; PhD in Economics; Senior Lecturer at the Department of Statistics @ Kazan Federal University'],
  ['Doctor of Political Science, Professor at MGIMO', '; Doctor of Political Science; Professor @ MGIMO'],
  ['Candidate of Historical Sciences, Leading Research Fellow, Institute of Oriental Studies, RAS', '; Candidate of Historical Sciences; Leading Research Fellow @ Institute of Oriental Studies, RAS'],
  ['Master in International Relations, Analyst', '; Master in International Relations; Analyst @ '],
  ['Deputy Director of the Centre for African Studies, HSE University', '; Deputy Director @ Centre for African Studies, HSE University'],
  ['RIAC Program Manager', '; Program Manager @ RIAC'],
  ['Independent Researcher, Yerevan, Armenia', '; Independent Researcher @ '],
  ['Master’s student at the School of Diplomacy, Kazan Federal University', '; Master’s student @ School of Diplomacy, Kazan Federal University'],
  ['Генерал-майор в отставке, консультант ПИР-Центра', '; Генерал-майор в отставке @ ; консультант @ ПИР-Центра'],
  ['Политический обозреватель газеты «Степь»', '; Политический обозреватель @ газеты «Степь»'],
  ['К.полит.н., доцент кафедры теории политики РУДН', '; К.полит.н.; доцент кафедры теории политики @ РУДН'],
  ['Head of Section at the Institute of World Economy, RIAC Member', '; Head of Section @ Institute of World Economy; Member @ RIAC'],
  ['Ambassador Extraordinary and Plenipotentiary, RIAC Member', '; Ambassador Extraordinary and Plenipotentiary @ ; Member @ RIAC'],
];

describe.each<[string, Rows]>([['lists of names', lists], ['names with lines', lines], ['sentences', sentences], ['in Russian', russian], ['without a name', nameless]])('%s', (_, rows) => {
  test.each(rows)('%s', (raw, ...people) => expect(shortOf(raw)).toEqual(people));
});

describe('nothing is dropped', () => {
  test.each([...lists, ...lines, ...sentences, ...russian, ...nameless].map(([raw]) => raw))('%s', (raw) => expect(droppedFrom(raw)).toEqual([]));
});

describe('what is no byline', () => {
  test.each(['', ' \n ', '...', ',,,;;', '((((', '«', '\u0000', '<b>x</b>'])('%j throws nothing', (raw) => expect(parseByline(raw)).toHaveLength(1));
  test.each(['a, '.repeat(5000), 'Alina Verescu and '.repeat(1000), `Alina Verescu is ${'a fellow of the '.repeat(1000)}`, '('.repeat(10_000), 'A '.repeat(5000), `${'x'.repeat(10_000)}`, 'Director of the '.repeat(700)])('10,000 characters are read quickly', (raw) => {
    expect(parseByline(raw).length).toBeLessThan(200);
  }, 2000);
});
