// The names of a glossary, made ready for matching: a sorted table of hashes, flat in the number of names.
import type { ActorKind, Entry, Language } from '../model.ts';
import { keysOfName } from '../text/nameKeys.ts';
import { type Scan, scan as scanTexts } from '../text/scan.ts';
import { OPENINGS, capitalOpening, openingOf } from '../text/stems.ts';

/** What the index says of an entry, without its definition. */
export interface EntryNote {
  id: string;
  kind: ActorKind;
  name: string;
  of?: string;
}

/**
 * Forms of names in one language. A form is the hash of its tokens in a row; `values` holds its entry, its flags and eight more bits of
 * hash. Sorted by hash.
 */
export interface NameIndex {
  language: Language;
  notes: readonly EntryNote[];
  /** Where each entry stands in `notes`, by its id. */
  numberOf: ReadonlyMap<string, number>;
  hashes: Uint32Array;
  values: Uint32Array;
  /** Two bits for each hash that begins or is a form: most tokens of a text are dismissed by it. */
  filter: Uint32Array;
  /** The same for first tokens alone, of which there are fewer. */
  heads: Uint32Array;
  /** A bit for each way in which an inflected first token may begin; empty where none is inflected. */
  openings: Uint32Array;
  /** Where the hashes with the same first bits begin in `hashes`. */
  starts: Uint32Array;
}

/** The form must begin with a capital in the text. */
export const CAPITAL = 1;
/** It must stand in capitals: an acronym of up to six letters. */
export const EXACT = 2;
/** It is an adjective or a people. */
export const ADJECTIVE = 4;
/** It means its entry only where the article shows it. */
export const AMBIGUOUS = 8;
/** Its last word must begin with a capital, though the first does not: "the West". */
export const LATER_CAPITAL = 16;
/** A phrase that holds a name and means something else. */
export const BLOCKED = 32;

const LONGEST_EXACT = 6;
const CHECK_BITS = 8;
const FLAG_BITS = 6;
const BITS_PER_HASH = 6;
const BITS_PER_HEAD = 16;
const LEAST_BUCKETS = 8;

export const entryOf = (value: number) => value >>> (CHECK_BITS + FLAG_BITS);
export const flagsOf = (value: number) => (value >>> CHECK_BITS) & ((1 << FLAG_BITS) - 1);
export const checkOf = (value: number) => value & ((1 << CHECK_BITS) - 1);

/** The first bits of a second hash, which confirm a hit. */
export const checkBits = (check: number) => check >>> (32 - CHECK_BITS);

const powerOver = (count: number) => 2 ** Math.ceil(Math.log2(Math.max(count, 1)));

interface Written {
  entry: number;
  alias: string;
  flags: number;
}

/** The flags of a form, from how it is written; `marks` may stand in front. */
function readForm(form: string): Omit<Written, 'entry'> {
  const marks = /^[?~]*/.exec(form)![0];
  const alias = form.slice(marks.length);
  const letters = alias.replace(/[^\p{L}\p{N}]/gu, '');
  const isExact = letters.length <= LONGEST_EXACT && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters);
  const isCapital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(alias);
  const isLater = !isCapital && /[\s-]\p{Lu}[^\s-]*$/u.test(alias);
  const flags = (isExact ? EXACT : 0) | (isCapital ? CAPITAL : 0) | (isLater ? LATER_CAPITAL : 0) | (marks.includes('~') ? ADJECTIVE : 0) | (marks.includes('?') ? AMBIGUOUS : 0);
  return { alias, flags };
}

/** Every form of the entries, then the blocked phrases. */
function writtenForms(entries: readonly Entry[], language: Language, blocked: readonly string[]): Written[] {
  const forms = entries.flatMap((entry, index) => {
    const aliases = entry.aliases?.[language] ?? [];
    // A name that is an alias too, as a word that is not inflected or is ambiguous, is that.
    const names = [entry.name[language], entry.full?.[language] ?? ''].filter((name) => name && !aliases.some((alias) => alias.replace(/^[?~=]+/, '') === name));
    return [...names, ...aliases].map((form) => ({ entry: index, ...readForm(form) }));
  });
  for (const phrase of blocked) {
    const { alias, flags } = readForm(phrase);
    forms.push({ entry: 0, alias, flags: flags | BLOCKED });
  }
  return forms;
}

/** Make names ready for matching in texts of one language, in time linear in their number. */
export function createNameIndex(entries: readonly Entry[], language: Language, blocked: readonly string[] = []): NameIndex {
  const written = writtenForms(entries, language, blocked);
  const found: Scan = scanTexts(written.map(({ alias }) => alias));
  const rows: { hash: number; value: number }[] = [];
  const prefixes: number[] = [];
  const heads = new Set<number>();
  const openings = new Uint32Array(language === 'ru' ? OPENINGS / 32 : 0);
  const add = (entry: number, flags: number, hash: number, check: number) =>
    rows.push({ hash: hash >>> 0, value: ((entry << (CHECK_BITS + FLAG_BITS)) | (flags << CHECK_BITS) | checkBits(check)) >>> 0 });
  written.forEach(({ entry, alias, flags }, at) => {
    const keys = keysOfName(alias, found, at, language, (flags & EXACT) !== 0);
    if (!keys) return;
    prefixes.push(...keys.prefixes);
    heads.add(keys.prefixes[0]!);
    const first = found.firstToken[at]!;
    if (openings.length) addOpening(openings, openingOf(alias, found.tokenStart[first]!, found.tokenEnd[first]!), (flags & CAPITAL) !== 0);
    add(entry, flags, keys.hash, keys.check);
  });
  rows.sort((x, y) => x.hash - y.hash);
  const hashes = Uint32Array.from(rows, (row) => row.hash);
  const notes = entries.map(({ id, kind, name, of }): EntryNote => ({ id, kind, name: name[language], ...(of && { of }) }));
  return { language, notes, numberOf: numbersOf(notes), hashes, values: Uint32Array.from(rows, (row) => row.value), filter: filterOf(prefixes, BITS_PER_HASH), heads: filterOf([...heads], BITS_PER_HEAD), openings, starts: startsOf(hashes) };
}

const numbersOf = (notes: readonly EntryNote[]) => new Map(notes.map(({ id }, number) => [id, number]));

function addOpening(openings: Uint32Array, opening: number | null, isCapital: boolean) {
  if (opening === null) return;
  for (const one of isCapital ? [opening] : [opening, capitalOpening(opening)]) openings[one >>> 5]! |= 1 << (one & 31);
}

/** The second of the two bits of a hash in the filter (Bloom 1970). */
const secondBit = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> 7;

function filterOf(list: readonly number[], bitsPerHash: number): Uint32Array {
  const filter = new Uint32Array(powerOver((list.length * bitsPerHash) / 32));
  for (const hash of list) {
    for (const place of [hash, secondBit(hash)]) {
      const bit = place & (filter.length * 32 - 1);
      filter[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
  return filter;
}

/** Whether a hash may begin or be a form; a no is certain. */
export function hasBits(filter: Uint32Array, hash: number): boolean {
  const last = filter.length * 32 - 1;
  const first = hash & last;
  if (((filter[first >>> 5]! >>> (first & 31)) & 1) === 0) return false;
  const second = secondBit(hash) & last;
  return ((filter[second >>> 5]! >>> (second & 31)) & 1) === 1;
}

/** Where each bucket of equal first bits begins. */
function startsOf(hashes: Uint32Array): Uint32Array {
  const buckets = Math.max(LEAST_BUCKETS, powerOver(hashes.length / 4));
  const starts = new Uint32Array(buckets + 1);
  const shift = 32 - Math.log2(buckets);
  for (const hash of hashes) starts[(hash >>> shift) + 1]!++;
  for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!;
  return starts;
}

/** Call back with the value of each form that has this hash and check. */
export function eachForm({ hashes, values, starts }: NameIndex, hash: number, check: number, found: (value: number) => void) {
  const wanted = hash >>> 0;
  const bucket = wanted >>> (32 - Math.log2(starts.length - 1));
  for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++) {
    if (hashes[i] === wanted && checkOf(values[i]!) === checkBits(check)) found(values[i]!);
  }
}

/** Pack an index into bytes: the length of a JSON head, the head, then the tables, in this machine's order of bytes (little-endian everywhere). */
export function packNames({ language, notes, hashes, values, filter, heads, openings }: NameIndex): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({ language, notes, forms: hashes.length, filter: filter.length, heads: heads.length, openings: openings.length }));
  const padded = Math.ceil(head.length / 4) * 4;
  const bytes = new Uint8Array(4 + padded + 4 * (2 * hashes.length + filter.length + heads.length + openings.length));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + padded;
  for (const table of [hashes, values, filter, heads, openings]) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
    at += table.byteLength;
  }
  return bytes;
}

/** Unpack what `packNames` made; the tables are views of the buffer. Throws where the head is no JSON. */
export function unpackNames(buffer: ArrayBuffer): NameIndex {
  const length = new DataView(buffer).getUint32(0, true);
  const { language, notes, forms, filter, heads, openings } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  const at = 4 + Math.ceil(length / 4) * 4;
  const tables = [forms, forms, filter, heads, openings].map((count, k, counts) => new Uint32Array(buffer, at + 4 * counts.slice(0, k).reduce((sum, one) => sum + one, 0), count));
  const [hashes, values, filterBits, headBits, openingBits] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return { language, notes, numberOf: numbersOf(notes), hashes, values, filter: filterBits, heads: headBits, openings: openingBits, starts: startsOf(hashes) };
}
