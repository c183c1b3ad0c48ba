// Is a line of degrees, roles and organisations parted where a person would part it, and is nothing of it dropped?
import { describe, expect, test } from 'vitest';
import { isAffiliationLine, parseAffiliation } from '../../utils/text/affiliation.ts';

/** A line, its degrees, and its affiliations as "role | organisation". */
const lines: [line: string, degrees: string[], affiliations: string[]][] = [
  ['PhD, Lecturer, Co-Founder and Director of the Center for Foreign Policy and Security Studies (CFPSS)', ['PhD'], ['Lecturer |', 'Co-Founder and Director | Center for Foreign Policy and Security Studies (CFPSS)']],
  ['PhD, Lecturer in Diplomacy and International Governance, Loughborough University', ['PhD'], ['Lecturer in Diplomacy and International Governance | Loughborough University']],
  ['К.полит.н., генеральный директор РСМД, член РСМД', ['К.полит.н.'], ['генеральный директор | РСМД', 'член | РСМД']],
  // Departments and boards belong to the role, institutions do not.
  ['Director of the Department of Asian Studies, University of Oslo', [], ['Director of the Department of Asian Studies | University of Oslo']],
  ['Professor of the Practice of Diplomacy, Georgetown University', [], ['Professor of the Practice of Diplomacy | Georgetown University']],
  ['Member of the Board, Valdai Club', [], ['Member of the Board | Valdai Club']],
  ['President of the Academy of Quiet Problems', [], ['President | Academy of Quiet Problems']],
  ['Senior Fellow at the German Marshall Fund', [], ['Senior Fellow | German Marshall Fund']],
  ['Adviser for the OSCE', [], ['Adviser | OSCE']],
  ['Researcher at ISKRAN', [], ['Researcher | ISKRAN']],
  // Commas that part nothing.
  ['Head of the Programme on Water (Rivers, Lakes), Centre for Climate', [], ['Head of the Programme on Water (Rivers, Lakes) | Centre for Climate']],
  ['Senior Fellow, Institute for Peace, War and Trade', [], ['Senior Fellow | Institute for Peace, War and Trade']],
  ['Professor, University of California, Berkeley', [], ['Professor | University of California, Berkeley']],
  ['Эксперт Центра «Север, Юг и Восток», доцент', [], ['Эксперт | Центра «Север, Юг и Восток»', 'доцент |']],
  ['Директор программы «Дороги и границы», Клуб дорожной политики', [], ['Директор программы «Дороги и границы» | Клуб дорожной политики']],
  // Semicolons part as commas do.
  ['Lecturer, University of Bergen; Visiting Professor at the University of Turku', [], ['Lecturer | University of Bergen', 'Visiting Professor | University of Turku']],
  // Degrees and ranks in both languages, wherever they stand.
  ['Ph.D. in Economics (Chicago), Analyst, World Bank', ['Ph.D. in Economics (Chicago)'], ['Analyst | World Bank']],
  ['Dr., Prof., Head of Section', ['Dr.', 'Prof.'], ['Head of Section |']],
  ['Doctor of History, MA, Research Fellow, Silk Road Institute', ['Doctor of History', 'MA'], ['Research Fellow | Silk Road Institute']],
  ['Кандидат исторических наук, научный сотрудник Института востоковедения РАН', ['Кандидат исторических наук'], ['научный сотрудник | Института востоковедения РАН']],
  ['Профессор кафедры международных отношений СПбГУ, к.и.н.', ['к.и.н.'], ['Профессор кафедры международных отношений | СПбГУ']],
  ['Former Ambassador to Kazakhstan, nonresident Senior Fellow, Atlantic Council', [], ['Former Ambassador to Kazakhstan |', 'nonresident Senior Fellow | Atlantic Council']],
  ['Independent analyst', [], ['Independent analyst |']],
  ['Loughborough University', [], ['| Loughborough University']],
  ['  PhD ,  Lecturer ', ['PhD'], ['Lecturer |']],
  ['', [], []],
];

test.each(lines)('%s', (line, degrees, affiliations) => {
  const parsed = parseAffiliation(line);
  expect(parsed.degrees).toEqual(degrees);
  expect(parsed.affiliations.map(({ role, organisation }) => `${role} | ${organisation}`.trim())).toEqual(affiliations);
});

test.each(lines)('drops no word of %s', (line) => {
  const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(the|of|at|for)$/.test(word)).toSorted();
  const { degrees, affiliations } = parseAffiliation(line);
  expect(words([...degrees, ...affiliations.flatMap(({ role, organisation }) => [role, organisation])].join(' '))).toEqual(words(line));
});

describe('a line of affiliation', () => {
  test.each([
    'PhD, Lecturer, Loughborough University', 'Director of the Centre', 'К.полит.н., генеральный директор РСМД', 'Research Fellow', 'научный сотрудник ИМЭМО РАН', 'Independent analyst', 'PhD',
  ])('is %s', (line) => expect(isAffiliationLine(line)).toBe(true));

  test.each([
    '', 'The director of the museum has left. Nobody knows why.', 'Members of the alliance were silent, and the winter was long.', 'September 12, 2024', 'Loughborough University', 'Short version',
    'Президент заявил журналистам, что поездка отменена.', `Director ${'of a very long title '.repeat(40)}`,
  ])('is not %s', (line) => expect(isAffiliationLine(line)).toBe(false));
});
