// How do rows become CSV and CSV rows again? RFC 4180, with what spreadsheets really write: semicolons, tabs, a byte order mark, any line end.

/** A record of the file. A record whose quotes do not close, or do not stand around a whole cell, says so. */
export interface CsvRow {
  cells: string[];
  fault: 'quote-open' | 'quote-stray' | null;
  /** The record as it stands in the file. */
  text: string;
}

const SEPARATORS = [',', ';', '\t'] as const;
const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');

/** Read a file; the separator is the one that parts the first record into most cells. Blank lines are rows without cells. */
export function parseCsv(file: string): CsvRow[] {
  const text = withoutMark(file);
  const [separator] = SEPARATORS.map((one) => [one, readRow(text, 0, one).row.cells.length] as const).reduce((best, next) => (next[1] > best[1] ? next : best));
  const rows: CsvRow[] = [];
  for (let at = 0; at < text.length;) {
    const { row, end } = readRow(text, at, separator);
    rows.push(row);
    at = end;
  }
  return rows;
}

/** Write rows with commas and the line end of the RFC. The mark at the start tells spreadsheets that this is UTF-8. */
export function printCsv(rows: readonly (readonly string[])[]): string {
  // A cell at whose edge stands a space is quoted as well: readers of such files differ in whether they keep it.
  const cell = (value: string) => (/[",;\t\r\n\uFEFF]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Read the record that starts at an offset. */
function readRow(text: string, start: number, separator: string): { row: CsvRow; end: number } {
  const cells: string[] = [];
  let fault: CsvRow['fault'] = null;
  let at = start;
  for (;;) {
    const cell = readCell(text, at, separator);
    cells.push(cell.value);
    fault ??= cell.fault;
    at = cell.end;
    if (text[at] !== separator) break;
    at++;
  }
  const end = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  const isBlank = cells.length === 1 && !cells[0]!.trim() && !fault;
  return { row: { cells: isBlank ? [] : cells, fault, text: text.slice(start, at) }, end };
}

/** Read a cell up to its separator, the end of its line, or the end of the file. */
function readCell(text: string, start: number, separator: string): { value: string; end: number; fault: CsvRow['fault'] } {
  const isEnd = (at: number) => at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
  const toEnd = (from: number) => {
    let at = from;
    while (!isEnd(at)) at++;
    return at;
  };
  if (text[start] !== '"') {
    const end = toEnd(start);
    return { value: text.slice(start, end), end, fault: null };
  }
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else {
      const end = toEnd(at + 1);
      return { value, end, fault: text.slice(at + 1, end).trim() ? 'quote-stray' : null };
    }
  }
  // Never closed: only this line is given up, not all that follows it.
  const end = toEnd(start);
  return { value: text.slice(start, end), end, fault: 'quote-open' };
}
