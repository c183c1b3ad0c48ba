// Where the text names an actor of the glossary.
import type { Actor, ActorKind, Block, Entry, Language, Mention } from '../model.ts';
import { foldToken } from '../text/characters.ts';
import { inflects, russianStem } from '../text/russian.ts';
import { type Scan, scan as scanTexts, tokenKeyOf } from '../text/scan.ts';

/** One form of a name: its tokens as keys, and what the text must look like where they match. */
interface Form {
  entry: number;
  /** `joint` is what the name has before the token. */
  tokens: { key: number; folded: string; stem: string | null; joint: string }[];
  isCapital: boolean;
  /** Must stand in the text letter for letter: acronyms of up to six capitals. */
  exact: string | null;
  isAdjective: boolean;
}

/** The names of a glossary, made ready for matching. */
export interface NameIndex {
  entries: readonly Entry[];
  /** Forms by the key of their first token, or of its stem; the longest first. */
  byFirst: Map<number, Form[]>;
}

const LONGEST_EXACT = 6;
/** Between the tokens of a name stands only this, or what the name itself has there; a dot also behind an initial. */
const JOINT = /^(?:[\s\u00A0\u2010\u2011-]+|[\s\u00A0-]*['’‘"“”«»]?[\s\u00A0]*)$/u;
const INITIAL = /^\.[\s\u00A0]*$/u;

function foldJoint(between: string): string {
  return between.replace(/[\s\u00A0]+/gu, ' ').replace(/[‐‑–—-]/gu, '-');
}

const isJoint = (between: string, joint: string, before: string) => JOINT.test(between) || foldJoint(between) === joint || (before.length === 1 && INITIAL.test(between));

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** The tokens of one alias, from a scan of many. */
function formOf(entry: number, alias: string, language: Language, isAdjective: boolean, found: Scan, at: number): Form | null {
  const letters = alias.replace(/[^\p{L}\p{N}]/gu, '');
  const isAcronym = letters.length <= LONGEST_EXACT && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters);
  const tokens: Form['tokens'] = [];
  for (let t = found.firstToken[at]!; t < found.firstToken[at + 1]!; t++) {
    const surface = alias.slice(found.tokenStart[t], found.tokenEnd[t]);
    const joint = tokens.length ? foldJoint(alias.slice(found.tokenEnd[t - 1], found.tokenStart[t])) : '';
    tokens.push({ key: found.tokenKey[t]!, folded: foldToken(surface), stem: language === 'ru' && !isAcronym ? russianStem(surface) : null, joint });
  }
  return tokens.length ? { entry, tokens, isCapital: isCapital(alias), exact: isAcronym ? alias : null, isAdjective } : null;
}

/** Make the names of a glossary ready for matching in texts of one language. */
export function createNameIndex(entries: readonly Entry[], language: Language): NameIndex {
  const written: { entry: number; alias: string; isAdjective: boolean }[] = [];
  entries.forEach((entry, index) => {
    const forms = [entry.name[language], entry.full?.[language] ?? '', ...(entry.aliases?.[language] ?? [])];
    for (const form of forms) if (!form.startsWith('?')) written.push({ entry: index, alias: form.replace(/^~/, ''), isAdjective: form.startsWith('~') });
  });
  const found = scanTexts(written.map((one) => one.alias));
  const byFirst = new Map<number, Form[]>();
  written.forEach(({ entry, alias, isAdjective }, at) => {
    const form = formOf(entry, alias, language, isAdjective, found, at);
    if (!form) return;
    const first = form.tokens[0]!;
    const key = first.stem === null ? first.key : tokenKeyOf(first.stem);
    const list = byFirst.get(key);
    if (list) list.push(form);
    else byFirst.set(key, [form]);
  });
  for (const forms of byFirst.values()) forms.sort((x, y) => y.tokens.length - x.tokens.length || y.tokens[0]!.folded.length - x.tokens[0]!.folded.length);
  return { entries, byFirst };
}

const LONGEST_NAME = 12;

/** Whether token `t` of the scan is, or is an inflected form of, a token of a name. `last` allows a possessive. */
function isToken(text: string, scan: Scan, t: number, token: Form['tokens'][number], last: boolean): number {
  if (scan.tokenKey[t] === token.key && foldToken(text.slice(scan.tokenStart[t]!, scan.tokenEnd[t]!)) === token.folded) return scan.tokenEnd[t]!;
  if (last && scan.baseKey[t] === token.key && foldToken(text.slice(scan.tokenStart[t]!, scan.baseEnd[t]!)) === token.folded) return scan.baseEnd[t]!;
  if (token.stem === null) return -1;
  return inflects(token.stem, foldToken(text.slice(scan.tokenStart[t]!, scan.tokenEnd[t]!)), token.stem === token.folded) ? scan.tokenEnd[t]! : -1;
}

/** Where a form that starts at token `t` ends in the text, or -1 where it does not stand there. */
function endOf(form: Form, text: string, scan: Scan, t: number, stop: number): number {
  if (t + form.tokens.length > stop) return -1;
  const start = scan.tokenStart[t]!;
  if (form.isCapital && !isCapital(text.slice(start, start + 2))) return -1;
  let end = -1;
  for (let k = 0; k < form.tokens.length; k++) {
    if (k > 0 && !isJoint(text.slice(scan.tokenEnd[t + k - 1]!, scan.tokenStart[t + k]!), form.tokens[k]!.joint, form.tokens[k - 1]!.folded)) return -1;
    end = isToken(text, scan, t + k, form.tokens[k]!, k === form.tokens.length - 1);
    if (end < 0) return -1;
  }
  if (form.exact !== null) {
    const surface = text.slice(start, end);
    if (surface !== form.exact && surface !== form.exact.replace(/\.$/, '')) return -1;
    if (form.exact.endsWith('.') && text[end] === '.') end++;
  }
  return end;
}

/** Keys under which the forms that begin with this token are filed: its own, without possessive, and its possible stems. */
function* firstKeys(text: string, scan: Scan, t: number): Generator<number> {
  yield scan.tokenKey[t]!;
  if (scan.baseKey[t] !== scan.tokenKey[t]) yield scan.baseKey[t]!;
  const code = text.charCodeAt(scan.tokenStart[t]!);
  if (code < 0x400 || code > 0x52f) return;
  const folded = foldToken(text.slice(scan.tokenStart[t]!, scan.tokenEnd[t]!));
  for (let cut = 0; cut <= 3 && folded.length - cut >= 3; cut++) yield tokenKeyOf(folded.slice(0, folded.length - cut));
}

interface Hit {
  form: Form;
  start: number;
  end: number;
  next: number;
}

/** The longest name that starts at token `t`. */
function longestAt(index: NameIndex, text: string, scan: Scan, t: number, stop: number): Hit | null {
  let best: Hit | null = null;
  for (const key of firstKeys(text, scan, t)) {
    for (const form of index.byFirst.get(key) ?? []) {
      if (best && form.tokens.length < best.form.tokens.length) break;
      const end = endOf(form, text, scan, t, Math.min(stop, t + LONGEST_NAME));
      if (end > (best?.end ?? -1)) best = { form, start: scan.tokenStart[t]!, end, next: t + form.tokens.length };
    }
  }
  return best;
}

/**
 * Find the actors that the text names, in order of first mention. Adjectives and names of peoples ("Russian") match, so that they are
 * taken for nothing else, but are no mentions.
 * @param texts the blocks to search; `scan` was made of all of `blocks`
 */
export function findActors(blocks: readonly Block[], isSearched: (block: Block) => boolean, scan: Scan, index: NameIndex, language: Language): Actor[] {
  const found = new Map<number, Mention[]>();
  blocks.forEach((block, b) => {
    if (!isSearched(block)) return;
    const stop = scan.firstToken[b + 1]!;
    for (let t = scan.firstToken[b]!; t < stop; ) {
      const hit = longestAt(index, block.text, scan, t, stop);
      if (hit && !hit.form.isAdjective) {
        const mentions = found.get(hit.form.entry) ?? [];
        mentions.push({ block: block.id, start: hit.start, end: hit.end, text: block.text.slice(hit.start, hit.end), place: 0 });
        found.set(hit.form.entry, mentions);
      }
      t = hit ? hit.next : t + 1;
    }
  });
  return [...found].map(([at, mentions]) => {
    const entry = index.entries[at]!;
    return { id: entry.id, name: entry.name[language], kind: entry.kind as ActorKind, mentions };
  });
}
