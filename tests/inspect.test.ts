// @vitest-environment node
// Does `inspect` print the reading of files as promised, and one line about a file that it cannot read?
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { articleEn, articleRu } from './pages/riac/articles.ts';
import { testPage } from './pages/riac/build.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
}

function inspect(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/inspect.ts', ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  // Node itself may warn, on lines of its own.
  return { status, stdout, errors: stderr.split('\n').filter((line) => line && !/ExperimentalWarning|--trace-warnings/.test(line)) };
}

const en = testPage(articleEn, { meta: true });
const ru = testPage(articleRu);
const enFile = file('en.html', en.html);
const ruFile = file('ru.html', ru.html);
const PATIENCE = 60_000;
const KEYS = ['layout', 'title', 'published', 'lang', 'authors', 'blocks', 'repeats', 'widgets', 'actors', 'timings'];

describe('one page', { timeout: PATIENCE }, () => {
  test('is one JSON object of the promised shape', () => {
    const { status, stdout, errors } = inspect(enFile, '--url', en.url);
    expect([status, errors]).toEqual([0, []]);
    const reading = JSON.parse(stdout);
    expect(Object.keys(reading)).toEqual(KEYS);
    expect(reading.layout.id).toBe('riac');
    expect(reading.layout.signals.length).toBeGreaterThan(2);
    expect([reading.title, reading.published, reading.lang]).toEqual([articleEn.title, articleEn.date, 'en']);
    expect(reading.authors).toEqual(en.expected.authors.map((author) => ({ ...author, source: 'byline', sources: ['byline'], isStaff: expect.any(Boolean) })));
    const of = (list: object[]) => new Set(list.map((one) => Object.keys(one).join()));
    expect(of(reading.blocks)).toEqual(new Set(['id,kind,text']));
    expect(of(reading.repeats)).toEqual(new Set(['kind,hidden,kept,reason']));
    expect(of(reading.widgets)).toEqual(new Set(['kind,text,reason']));
    expect(of(reading.actors)).toEqual(new Set(['id,name,kind,mentions']));
    expect(of(reading.actors.flatMap((actor: { mentions: object[] }) => actor.mentions))).toEqual(new Set(['block,start,end,text']));
    for (const ms of Object.values(reading.timings)) expect(ms).toBeTypeOf('number');
    for (const { mentions } of reading.actors) {
      for (const { block, start, end, text } of mentions) expect(reading.blocks.find((one: { id: number }) => one.id === block).text.slice(start, end)).toBe(text);
    }
  });

  test('without an address has the generic reading', () => {
    const reading = JSON.parse(inspect(enFile).stdout);
    expect([reading.layout.id, reading.widgets]).toEqual(['generic', []]);
    expect(reading.repeats[0].hidden).toHaveLength(7);
  });

  test('of a host without a profile has it too', () => {
    expect(JSON.parse(inspect(enFile, '--url', 'https://example.org/russiancouncil.ru').stdout).layout.id).toBe('generic');
  });

  test.each([['windows-1251', '<meta charset="windows-1251">'], ['named in a pragma', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">']])('in %s is decoded', (_, meta) => {
    const html = ru.html.replace('<meta charset="utf-8">', meta);
    const bytes = Uint8Array.from(html, (character) => {
      const code = character.charCodeAt(0);
      if (code < 128) return code;
      if (code >= 0x410 && code <= 0x44f) return code - 0x350;
      return ({ ё: 0xb8, Ё: 0xa8, '«': 0xab, '»': 0xbb, '—': 0x97, '–': 0x96, '…': 0x85 } as Record<string, number>)[character] ?? 0x3f;
    });
    const reading = JSON.parse(inspect(file('1251.html', bytes), '--url', ru.url).stdout);
    expect(reading.title).toBe(articleRu.title);
    expect(reading.layout.id).toBe('riac');
  });

  test('with a byte order mark is read by it, whatever its head says', () => {
    const html = ru.html.replace('charset="utf-8"', 'charset="windows-1251"');
    expect(JSON.parse(inspect(file('bom.html', `\uFEFF${html}`), '--url', ru.url).stdout).title).toBe(articleRu.title);
  });
  test('in UTF-16 is read', () => {
    expect(JSON.parse(inspect(file('utf16.html', Buffer.from(`\uFEFF${ru.html}`, 'utf16le')), '--url', ru.url).stdout).title).toBe(articleRu.title);
  });
});

describe('several pages', { timeout: PATIENCE }, () => {
  test('are one object a line, in order, whatever is wrong with one of them', () => {
    const { status, stdout, errors } = inspect(enFile, path.join(folder, 'missing.html'), ruFile, '--url', ru.url);
    const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(lines.map((reading) => reading.title)).toEqual([articleEn.title, '', articleRu.title]);
    for (const reading of lines) expect(Object.keys(reading).slice(0, KEYS.length)).toEqual(KEYS);
    expect(status).toBe(2);
    expect(errors).toEqual([`inspect: ${path.join(folder, 'missing.html')}: no such file`]);
  });
});

describe('what is no page', { timeout: PATIENCE }, () => {
  const binary = Uint8Array.from({ length: 4096 }, (_, i) => (i * 131) % 256);
  mkdirSync(path.join(folder, 'folder'));
  test.each<[string, () => string[], RegExp]>([
    ['a missing file', () => [path.join(folder, 'none.html')], /: no such file$/],
    ['an empty file', () => [file('empty.html', '')], /: the file is empty$/],
    ['a binary file', () => [file('binary.html', binary)], /: not HTML$/],
    ['plain text', () => [file('plain.html', 'Nothing but words.')], /: not HTML$/],
    ['50 MB of nonsense', () => [file('large.html', Buffer.alloc(50_000_000, '<p>nonsense'))], /: 50 MB is too large/],
    ['a folder', () => [path.join(folder, 'folder')], /: cannot be read \(EISDIR\)$/],
    ['an address that is none', () => [enFile, '--url', 'nowhere'], /not an address: nowhere$/],
    ['no file', () => [], /^inspect: usage: /],
    ['an unknown option', () => [enFile, '--colour'], /^inspect: .*--colour/],
  ])('%s gets one line and status 2', (_, args, line) => {
    const { status, stdout, errors } = inspect(...args());
    expect(stdout).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(line);
    expect(status).toBe(2);
  });
});
