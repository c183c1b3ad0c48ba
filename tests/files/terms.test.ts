// Are files of the reader's own glossary read with nothing lost: good rows as terms, bad ones with their number and fault?
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, mergeTerms, withTerm, withoutTerm } from '../../utils/files/merge.ts';
import { parseTerms, printTermsCsv, printTermsJson } from '../../utils/files/terms.ts';
import type { OwnTerm, TermFile } from '../../utils/model.ts';

const term = (name: string, definition: string, ...aliases: string[]): OwnTerm => ({ name, aliases, definition });
const NEAR = term('near abroad', 'The former Soviet republics.');

describe('good files', () => {
  test.each<[string, string, OwnTerm[]]>([
    ['a header in any order', 'definition,name\nThe former Soviet republics.,near abroad', [NEAR]],
    ['a header with a column of no use', 'name,kind,definition\nnear abroad,place,The former Soviet republics.', [NEAR]],
    ['a Russian header, semicolons', 'Имя;Другие имена;Определение\r\nШОС;SCO | Шанхайская организация;Союз\r\n', [term('ШОС', 'Союз', 'SCO', 'Шанхайская организация')]],
    ['no header, two columns', 'near abroad,The former Soviet republics.', [NEAR]],
    ['no header, three columns', 'CSTO,ОДКБ|the Treaty,An alliance.', [term('CSTO', 'An alliance.', 'ОДКБ', 'the Treaty')]],
    ['trailing empty cells of a spreadsheet', 'name,aliases,definition,,\nnear abroad,,The former Soviet republics.,,', [NEAR]],
    ['blank lines and spaces', 'name,definition\n\n  near   abroad , The former Soviet republics. \n\n', [NEAR]],
    ['a definition of two lines', 'name,definition\nA,"one\ntwo"', [term('A', 'one\ntwo')]],
    ['other names twice, or the name itself', 'name,aliases,definition\nA,B|A|B|,x', [term('A', 'x', 'B')]],
    ['a bar in another name', String.raw`name,aliases,definition` + '\n' + String.raw`A,B\|C | D\\,x`, [term('A', 'x', 'B|C', 'D\\')]],
    ['JSON', '[{ "name": "A", "aliases": ["B"], "definition": "x" }, { "name": "C", "definition": "y" }]', [term('A', 'x', 'B'), term('C', 'y')]],
    ['JSON with a mark', '\uFEFF [{ "name": "A", "definition": "x" }]', [term('A', 'x')]],
    ['the file of all settings', '{ "dramatis": 1, "settings": { "terms": [{ "name": "A", "aliases": [], "definition": "x" }] } }', [term('A', 'x')]],
  ])('%s', (_, text, terms) => expect(parseTerms(text)).toEqual({ terms, bad: [], fault: null }));
});

describe('bad rows', () => {
  test.each<[string, string, [number, string, string][]]>([
    ['no name', 'name,definition\n,x\nok,y', [[2, 'name-missing', ',x']]],
    ['no definition', 'name,definition\nA,\nok,y', [[2, 'definition-missing', 'A,']]],
    ['only a name, no header', 'ok,y\nA', [[2, 'definition-missing', 'A']]],
    ['too many columns', 'name,definition\nok,y\nA,x,y', [[3, 'columns', 'A,x,y']]],
    ['a name as long as a definition', `name,definition\n${'n'.repeat(201)},x\nok,y`, [[2, 'name-long', `${'n'.repeat(201)},x`]]],
    ['a definition as long as an article', `name,definition\nA,${'d'.repeat(2001)}\nok,y`, [[2, 'definition-long', `A,${'d'.repeat(2001)}`]]],
    ['a quote left open', 'name,definition\nA,"x\nok,y', [[2, 'quote-open', 'A,"x']]],
    ['text after a quote', 'name,definition\nA,"x"z\nok,y', [[2, 'quote-stray', 'A,"x"z']]],
    ['rows counted with blank ones and line breaks in quotes', 'name,definition\n\nok,"y\ny"\nA,', [[4, 'definition-missing', 'A,']]],
    ['several', 'name,definition\n,x\nok,y\nB,', [[2, 'name-missing', ',x'], [4, 'definition-missing', 'B,']]],
    ['JSON', '[7, { "name": "ok", "definition": "y" }, { "name": "A" }, { "name": " ", "definition": "x" }, { "name": "B", "aliases": "C", "definition": "x" }]', [[1, 'not-term', '7'], [3, 'not-term', '{"name":"A"}'], [4, 'name-missing', '{"name":" ","definition":"x"}'], [5, 'not-term', '{"name":"B","aliases":"C","definition":"x"}']]],
  ])('%s', (_, text, bad) => {
    const read = parseTerms(text);
    expect(read.bad.map(({ row, fault, text: words }) => [row, fault, words])).toEqual(bad);
    expect(read.terms.map(({ name }) => name)).toEqual(['ok']);
  });

  test.each<[string, string, TermFile['fault']]>([
    ['', '', 'empty'], ['\uFEFF \n', '', 'empty'], ['name,definition\n', '', 'empty'], ['[]', '', 'empty'],
    ['[{ "name": ', '', 'not-json'], ['name,definition\na,b', 'terms.json', 'not-json'], ['{ "a": 1 }', '', 'no-list'],
  ])('%o named %o cannot be read: %s', (text, file, fault) => expect(parseTerms(text, file)).toEqual({ terms: [], bad: [], fault }));
});

test('what is written comes back, as CSV and as JSON', () => {
  const words = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', ';', '|', '\\', '\n', 'ё', 'a') }));
  const name = words.map((value) => value.trim().replace(/\s+/g, ' ')).filter(Boolean);
  const one = fc.record({ name, aliases: fc.uniqueArray(name, { maxLength: 3 }), definition: words.map((value) => value.trim()).filter(Boolean) })
    .map((given) => ({ ...given, aliases: given.aliases.filter((alias) => alias !== given.name) }));
  fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (terms) => {
    expect(parseTerms(printTermsCsv(terms), 'a.csv')).toEqual({ terms, bad: [], fault: null });
    expect(parseTerms(printTermsJson(terms))).toEqual({ terms, bad: [], fault: null });
  }));
});

describe('taking a file in', () => {
  const file = (...terms: OwnTerm[]): TermFile => ({ terms, bad: [{ row: 9, fault: 'columns', text: 'x' }], fault: null });

  test('adds, changes, and tells what was there already', () => {
    const own = [NEAR, term('CSTO', 'An alliance.', 'ОДКБ')];
    const { terms, report } = mergeTerms(own, file(term('csto', 'A bloc.', 'the Treaty'), NEAR, term('C5+1', 'Talks.')));
    expect(terms).toEqual([NEAR, term('csto', 'A bloc.', 'ОДКБ', 'the Treaty'), term('C5+1', 'Talks.')]);
    expect(report).toEqual({
      added: ['C5+1'], same: ['near abroad'], bad: [{ row: 9, fault: 'columns', text: 'x' }], fault: null,
      changed: [{ before: own[1], after: term('csto', 'A bloc.', 'ОДКБ', 'the Treaty') }],
    });
  });

  test('of two rows with one name the later one counts, told once', () => {
    const { terms, report } = mergeTerms([], file(term('A', 'one', 'x'), term('a', 'two', 'y')));
    expect(terms).toEqual([term('a', 'two', 'x', 'y')]);
    expect(report).toMatchObject({ added: ['a'], changed: [], same: [] });
  });

  test('nothing of the reader’s own is lost, and a second time changes nothing', () => {
    const own = [NEAR, term('CSTO', 'An alliance.')];
    const given = file(term('CSTO', 'A bloc.', 'ОДКБ'));
    const { terms } = mergeTerms(own, given);
    expect(terms.map(({ name }) => keyOf(name))).toEqual(expect.arrayContaining(own.map(({ name }) => keyOf(name))));
    expect(mergeTerms(terms, given)).toMatchObject({ terms, report: { added: [], changed: [], same: ['CSTO'] } });
  });

  test('one term put in, renamed, taken out', () => {
    const own = [NEAR, term('CSTO', 'An alliance.')];
    expect(withTerm(own, term('A', 'x'))).toEqual([...own, term('A', 'x')]);
    expect(withTerm(own, term('the near abroad', 'y'), 'near abroad')).toEqual([term('the near abroad', 'y'), own[1]]);
    expect(withoutTerm(own, 'Near  Abroad')).toEqual([own[1]]);
  });
});
