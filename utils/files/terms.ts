// How does the reader's own glossary become a file, and a file terms again? Each row that is no term is kept with what is wrong.
import type { BadRow, OwnTerm, RowFault, TermFile } from '../model.ts';
import { type CsvRow, parseCsv, printCsv } from './csv.ts';

/** A longer name is most likely a definition in the wrong column. */
export const LONGEST_NAME = 200;
export const LONGEST_DEFINITION = 2000;

type Column = keyof OwnTerm;

/** The words that a header may have for its columns; the first one is written. */
const HEADERS: Record<Column, string[]> = {
  name: ['name', 'term', 'имя', 'название', 'термин'],
  aliases: ['aliases', 'other names', 'другие имена', 'другие названия', 'варианты'],
  definition: ['definition', 'description', 'определение', 'описание'],
};
const COLUMNS = ['name', 'aliases', 'definition'] as const;
/** Without a header, the number of columns says what they are. */
const PLAIN: Record<number, readonly Column[]> = { 2: ['name', 'definition'], 3: COLUMNS };

const columnOf = (cell: string): Column | null => COLUMNS.find((column) => HEADERS[column].includes(cell.trim().toLowerCase())) ?? null;

/** Write terms as CSV; other names are parted by `|`. */
export function printTermsCsv(terms: readonly OwnTerm[]): string {
  const escape = (alias: string) => alias.replace(/[\\|]/g, String.raw`\$&`);
  return printCsv([COLUMNS, ...terms.map(({ name, aliases, definition }) => [name, aliases.map(escape).join(' | '), definition])]);
}

/** Write terms as JSON. */
export function printTermsJson(terms: readonly OwnTerm[]): string {
  return `${JSON.stringify(terms.map(({ name, aliases, definition }) => ({ name, aliases, definition })), null, 2)}\n`;
}

/** Read a glossary file: JSON where it begins as JSON does, or is named so; else CSV. */
export function parseTerms(text: string, fileName = ''): TermFile {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!start) return { terms: [], bad: [], fault: 'empty' };
  return /\.json$/i.test(fileName) || /^[[{]/.test(start) ? parseTermsJson(start) : parseTermsCsv(text);
}

function parseTermsCsv(text: string): TermFile {
  const rows = parseCsv(text);
  const first = rows.findIndex(({ cells }) => cells.length);
  const header = rows[first]?.cells.map(columnOf) ?? [];
  const hasHeader = header.includes('name') && header.includes('definition');
  const read = rows.flatMap((row, index): (OwnTerm | BadRow)[] => {
    if (!row.cells.length || (hasHeader && index <= first)) return [];
    return [termOfRow(row, index + 1, hasHeader ? header : null)];
  });
  return sort(read);
}

function termOfRow({ cells, fault, text }: CsvRow, row: number, header: readonly (Column | null)[] | null): OwnTerm | BadRow {
  const bad = (why: RowFault): BadRow => ({ row, fault: why, text });
  if (fault) return bad(fault);
  // Spreadsheets fill rows up with empty cells, with and without a header.
  const filled = cells.findLastIndex((cell) => cell.trim()) + 1;
  const columns = header ?? PLAIN[Math.max(2, filled)];
  if (!columns || filled > columns.length) return bad('columns');
  const cellOf = (column: Column) => cells[columns.indexOf(column)] ?? '';
  return termOf({ name: cellOf('name'), aliases: partAliases(columns.includes('aliases') ? cellOf('aliases') : ''), definition: cellOf('definition') }, bad);
}

function partAliases(cell: string): string[] {
  return (cell.match(/(?:\\.|[^|\\]|\\$)+/gs) ?? []).map((alias) => alias.trim().replace(/\\(.)/gs, '$1'));
}

function parseTermsJson(text: string): TermFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { terms: [], bad: [], fault: 'not-json' };
  }
  // The file of all settings holds a glossary too.
  const given = value as { terms?: unknown; settings?: { terms?: unknown } } | unknown[] | null;
  const list = Array.isArray(given) ? given : (given?.terms ?? given?.settings?.terms);
  if (!Array.isArray(list)) return { terms: [], bad: [], fault: 'no-list' };
  return sort(list.map((one: unknown, index) => {
    const bad = (fault: RowFault): BadRow => ({ row: index + 1, fault, text: JSON.stringify(one) });
    const { name, aliases = [], definition } = (typeof one === 'object' && one !== null ? one : {}) as Partial<Record<Column, unknown>>;
    const isTerm = typeof name === 'string' && typeof definition === 'string' && Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string');
    return isTerm ? termOf({ name, aliases: aliases as string[], definition }, bad) : bad('not-term');
  }));
}

/** The term without spaces at its edges, or what is wrong with it. */
export function termOf(given: OwnTerm, bad: (fault: RowFault) => BadRow): OwnTerm | BadRow {
  const name = given.name.trim().replace(/\s+/g, ' ');
  const definition = given.definition.trim();
  if (!name) return bad('name-missing');
  if (!definition) return bad('definition-missing');
  if (name.length > LONGEST_NAME) return bad('name-long');
  if (definition.length > LONGEST_DEFINITION) return bad('definition-long');
  const aliases = given.aliases.map((alias) => alias.trim()).filter((alias) => alias && alias !== name);
  return { name, aliases: [...new Set(aliases)], definition };
}

function sort(read: (OwnTerm | BadRow)[]): TermFile {
  const isBad = (one: OwnTerm | BadRow): one is BadRow => 'fault' in one;
  return { terms: read.filter((one): one is OwnTerm => !isBad(one)), bad: read.filter(isBad), fault: read.length ? null : 'empty' };
}
