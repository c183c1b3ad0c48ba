// Which lines before the text are told from it at a quick look, and which stay text?
import { expect, test } from 'vitest';
import { findCreditLines } from '../../utils/find/creditLines.ts';
import { blocksOf, paragraph } from './literals.ts';

type Lines = Parameters<typeof blocksOf>;
/** The texts of the lines that are credits, of those between a title and the text. */
const creditsIn = (lines: Lines) => {
  const blocks = blocksOf({ text: 'A Title of an Article', kind: 'title', level: 1 }, ...lines, paragraph(1).repeat(4), 'By Alina Verescu');
  return findCreditLines(blocks).map((id) => blocks[id]!.text);
};

const NAME = 'Alina Verescu';
const LONG = 'Alina Verescu, PhD in History, Research Fellow, Steppe Institute; Timur Askarbekov, Lecturer, Transit Institute.';
const LONG_RUSSIAN = 'Елена Верещук, к.полит.н., доцент кафедры мировой политики; Тимур Аскарбеков, научный сотрудник Института степи.';

test.each<[string, Lines]>([
  ['By', ['By Alina Verescu']],
  ['By, and the name on a line of its own', ['By', NAME]],
  ['Автор', ['Автор: Елена Верещук.']],
  ['an interviewer', ['Беседовала Елена Верещук']],
  ['a name with a degree', ['Alina Verescu, PhD']],
  ['a name with a role', ['Alina van Verescu — Director of the Steppe Institute']],
  ['in brackets', ['Alina Verescu (Lecturer, Steppe University)']],
  ['a name and a line under it', [NAME, 'PhD, Lecturer, Steppe University']],
  ['a name and a role under it', [NAME, 'Research Fellow']],
  ['in Russian', ['Елена Верещук', 'К.полит.н., доцент МГИМО', 'Тимур Аскарбеков', 'Эксперт РСМД']],
  ['two lists of degrees that end like sentences', [LONG, LONG_RUSSIAN]],
  ['a line that the page marks', [{ text: 'A. V.', hint: 'byline' }]],
])('a credit: %s', (_, lines) => expect(creditsIn(lines)).toEqual(lines.map((line) => (typeof line === 'string' ? line : line.text))));

test.each<[string, Lines]>([
  ['a name alone', [NAME]],
  ['a label', ['Research Fellow']],
  ['places', ['Central Asia', 'Middle East']],
  ['a date', ['October 14, 2024']],
  ['a sentence on when', ['By Monday the last of the troops had left the town, and the bridge was open again.']],
  ['a sentence in small letters', ['by the end of the year']],
  ['a sentence on somebody', ['Alina Verescu, director of the Steppe Institute, said on Monday that the bridge would be open again by the end of the year.']],
  ['a sentence that begins with a role', ['President Tokayev, who had come by train, opened the bridge and went on to the harbour with his guests.']],
  ['a sentence that begins with a rank', ['Профессор Верещук, выступая в Москве, напомнила о том, что мост строили дважды и оба раза не достроили.']],
  ['a line that is very long', [`By ${'Alina Verescu and '.repeat(40)}Timur Askarbekov`]],
  ['what is not shown, or of a menu', [{ text: 'By Alina Verescu', shown: false }, { text: 'By Alina Verescu', hint: 'chrome' }]],
  ['a title and a caption', [{ text: 'By Alina Verescu', kind: 'title' }, { text: 'By Alina Verescu', kind: 'caption' }]],
])('text: %s', (_, lines) => expect(creditsIn(lines)).toEqual([]));
