// The reading of saved pages as JSON, for people who write site profiles: npm run -s inspect -- FILE.html [FILE …] --url https://…
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { NameIndex } from '../utils/find/actors.ts';
import { findAuthors } from '../utils/find/authors.ts';
import { findCast } from '../utils/find/article.ts';
import type { Language, Reading } from '../utils/model.ts';
import { readClues } from '../utils/read/claims.ts';
import { findRootByReadability } from '../utils/read/readability.ts';
import { styleView } from '../utils/read/view.ts';
import { type Finders, readWhole } from '../utils/reading.ts';
import { siteFor } from '../utils/sites/sites.ts';
import { finish } from '../utils/text/steps.ts';
import { parseByline } from '../utils/text/byline.ts';
import { namesOf } from './names.ts';
import { signalsOf } from './signals.ts';

/** A page larger than this is no article: the largest saved ones are under 1 MB. */
const LARGEST = 20_000_000;
const USAGE = 'usage: npm run -s inspect -- FILE.html [FILE …] [--url https://…], or --byline with byline strings on standard input';

export { namesOf };

class Unreadable extends Error {}

function readHtml(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Unreadable((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : `cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  if (bytes.length === 0) throw new Unreadable('the file is empty');
  if (bytes.length > LARGEST) throw new Unreadable(`${Math.round(bytes.length / 1e6)} MB is too large for a page; the limit is ${LARGEST / 1e6} MB`);
  const html = decode(bytes);
  if (html.includes('\0') || !/<[a-z!]/i.test(html)) throw new Unreadable('not HTML');
  return html;
}

/** Decode by the byte order mark or the charset that the page names in its first kilobyte (HTML Standard, encoding sniffing). */
function decode(bytes: Buffer): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
  const named = mark ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Read one page outside a browser. Scripts do not run and nothing is fetched. */
export function inspectHtml(html: string, url: string, names: (language: Language) => NameIndex): Reading {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const window = dom.window as unknown as Window;
    const findActors: Finders['findActors'] = (blocks, language) => findCast({ blocks, language, terms: [], muted: [] }, names(language)).actors;
    const authorsOf: Finders['findAuthors'] = (clues) => findAuthors(readClues(dom.window.document, clues, siteFor(url)));
    return finish(readWhole(dom.window.document, url, styleView(window), { findActors, findAuthors: authorsOf, findRootElsewhere: findRootByReadability })).reading;
  } finally {
    dom.window.close();
  }
}

/** The reading in the shape that `inspect` prints. */
function toJson(reading: Reading, url: string) {
  return {
    layout: reading.layout && { ...reading.layout, signals: signalsOf(reading, url) },
    title: reading.title,
    published: reading.published,
    lang: reading.lang,
    authors: reading.authors.map(({ name, degrees, affiliations, source, sources, url, bio, rest, part, isInstitution, isStaff }) => ({ name, degrees, affiliations, source, sources, url, bio, rest, part, isInstitution, isStaff })),
    blocks: reading.blocks.map(({ id, kind, text }) => ({ id, kind, text })),
    repeats: reading.repeats.map(({ kind, hidden, kept, reason }) => ({ kind, hidden, kept, reason })),
    widgets: reading.widgets.map(({ kind, text, reason }) => ({ kind, text, reason })),
    actors: reading.actors.map(({ id, name, kind, mentions }) => ({ id, name, kind, mentions: mentions.map(({ block, start, end, text }) => ({ block, start, end, text })) })),
    timings: Object.fromEntries(Object.entries(reading.timings).map(([step, ms]) => [step, Math.round(ms * 100) / 100])),
  };
}

const EMPTY = { layout: null, title: '', published: null, lang: '', authors: [], blocks: [], repeats: [], widgets: [], actors: [], timings: {} };

/**
 * Read byline strings, a line each, `\\n` in them for a new line; print what each says, a JSON object a line. `name` is an array where
 * a byline names several people, null where it names nobody; what is neither degree, role nor institution is in `rest`.
 */
export function inspectBylines(lines: string): string {
  const read = (line: string) => {
    const people = parseByline(line.replaceAll('\\n', '\n'));
    const names = people.map(({ name }) => name).filter(Boolean);
    const all = <Key extends 'degrees' | 'affiliations' | 'rest'>(key: Key) => {
      const seen = new Set<string>();
      return people.flatMap((person) => person[key] as (string | object)[]).filter((one) => !seen.has(JSON.stringify(one)) && seen.add(JSON.stringify(one)));
    };
    const rest = all('rest');
    return JSON.stringify({ name: names.length > 1 ? names : (names[0] ?? null), degrees: all('degrees'), affiliations: all('affiliations'), ...(rest.length && { rest }) });
  };
  return lines.replace(/\r?\n$/, '').split(/\r?\n/).map((line) => `${read(line)}\n`).join('');
}

function main(): number {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' }, byline: { type: 'boolean' }, help: { type: 'boolean' } }, allowPositionals: true });
  if (values.byline) {
    process.stdout.write(inspectBylines(readFileSync(0, 'utf8')));
    return 0;
  }
  const url = values.url ?? 'https://page.invalid/';
  if (values.help || !positionals.length || !URL.canParse(url)) throw new Unreadable(URL.canParse(url) ? USAGE : `not an address: ${url}`);
  const many = positionals.length > 1;
  let failed = 0;
  for (const file of positionals) {
    try {
      process.stdout.write(`${JSON.stringify(toJson(inspectHtml(readHtml(file), url, namesOf), url), null, many ? 0 : 2)}\n`);
    } catch (error) {
      failed++;
      const why = error instanceof Unreadable ? error.message : `cannot be read as a page (${(error as Error).message.split('\n')[0]})`;
      console.error(`inspect: ${file}: ${why}`);
      // A line for every file keeps the lines in step with the files.
      if (many) process.stdout.write(`${JSON.stringify({ ...EMPTY, error: why })}\n`);
    }
  }
  return failed ? 2 : 0;
}

if (import.meta.main) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(`inspect: ${(error as Error).message.split('\n')[0]}`);
    process.exitCode = 2;
  }
}
