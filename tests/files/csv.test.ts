// Are CSV files read as spreadsheets write them, and written so that they come back as they were?
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, printCsv } from '../../utils/files/csv.ts';

const cells = (text: string) => parseCsv(text).map((row) => row.cells);

test.each<[string, string, string[][]]>([
  ['nothing', '', []],
  ['one row without a line end', 'a,b', [['a', 'b']]],
  ['the line end of the RFC', 'a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
  ['other line ends', 'a,b\nc,d\re,f', [['a', 'b'], ['c', 'd'], ['e', 'f']]],
  ['a byte order mark', '\uFEFFname,b', [['name', 'b']]],
  ['a comma in quotes', '"a, b",c', [['a, b', 'c']]],
  ['a quote in quotes', '"the ""near abroad""",c', [['the "near abroad"', 'c']]],
  ['a line break in quotes', '"a\r\nb",c\r\nd,e', [['a\r\nb', 'c'], ['d', 'e']]],
  ['a quote inside a bare cell', '5" gun,c', [['5" gun', 'c']]],
  ['empty cells', ',,\n"",a,', [['', '', ''], ['', 'a', '']]],
  ['blank lines', 'a,b\n\n  \nc,d\n', [['a', 'b'], [], [], ['c', 'd']]],
  ['semicolons', 'имя;определение\nШОС;"один, два; три"', [['имя', 'определение'], ['ШОС', 'один, два; три']]],
  ['semicolons beside a comma', 'a, b;c;d\ne;f;g', [['a, b', 'c', 'd'], ['e', 'f', 'g']]],
  ['tabs', 'a\tb\nc\td, e', [['a', 'b'], ['c', 'd, e']]],
  ['a separator only in quotes', '"a;b",c', [['a;b', 'c']]],
  ['space after a closing quote', '"a" ,b', [['a', 'b']]],
])('%s', (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
  expect(parseCsv(text).every(({ fault }) => fault === null)).toBe(true);
});

test('a quote that never closes gives up its own line only', () => {
  expect(parseCsv('a,b\nc,"d\ne,f\n')).toEqual([
    { cells: ['a', 'b'], fault: null, text: 'a,b' },
    { cells: ['c', '"d'], fault: 'quote-open', text: 'c,"d' },
    { cells: ['e', 'f'], fault: null, text: 'e,f' },
  ]);
});

test('text after a closing quote is a fault of its row', () => {
  expect(parseCsv('"a"b,c\nd,e').map(({ fault, text }) => [fault, text])).toEqual([['quote-stray', '"a"b,c'], [null, 'd,e']]);
});

test('what is written comes back, whatever it is', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', ' ', 'ё', '\uFEFF', '😀') }));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), (rows) => {
    // The first row decides the separator, as a header does.
    const table = [['name', 'aliases', 'definition', 'more', 'columns'], ...rows];
    expect(cells(printCsv(table))).toEqual(table);
  }));
});
