// One pass over the text of all blocks: its tokens and sentences, as integer keys that repeats and actor matching share.
import { DROPPED, SEPARATOR, SIGN, SLOW, WORD, characterClass, foldedCode, foldToken } from './characters.ts';
import { finish } from './steps.ts';

/**
 * Tokens and sentences of a list of texts, in flat arrays. Offsets are UTF-16 units into the text they stand in.
 * Sentence ends follow `algorithms` rule 2: context-free, so that both copies of a text are split alike.
 */
export interface Scan {
  texts: readonly string[];
  /** FNV-1a hash of each folded token. */
  tokenKey: Int32Array;
  tokenStart: Int32Array;
  tokenEnd: Int32Array;
  /** First token of each text; one more entry closes the last. */
  firstToken: Int32Array;
  /** Hash of each sentence's token keys. */
  sentenceKey: Int32Array;
  /** First token of each sentence; one more entry closes the last. */
  sentenceToken: Int32Array;
  /** First sentence of each text; one more entry closes the last. */
  firstSentence: Int32Array;
}

/** What the key of a token begins with (FNV-1a), and what each character is mixed in by. */
export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;
const isEnd = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
const closing = new Set(`"”“»’')]}`);
const MINUS = 0x2d;
const MINUS_SIGN = 0x2212;
const ACUTE = 0x301;
const CYRILLIC = 0x400;

/** Hash a folded token as the scan does. */
export function tokenKeyOf(folded: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** Characters that a token with its space, and a sentence, have at the least on most pages. */
const TOKEN_LENGTH = 5;
const SENTENCE_LENGTH = 40;

/** A growing Int32Array. Growing costs a browser more than the scan does, so `expected` should be enough. */
class Numbers {
  values: Int32Array;
  length = 0;
  constructor(expected: number) {
    this.values = new Int32Array(Math.ceil(expected) + 16);
  }
  push(value: number) {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }
  done() {
    return this.values.subarray(0, this.length);
  }
}

function isDigit(code: number) {
  return code >= 0x30 && code <= 0x39;
}

function isLowerCase(character: string) {
  return character !== character.toUpperCase();
}

/** Whether a sentence that closes before `at` really ends: at the end of the text, or before a space and no lower-case letter. */
function sentenceEndsAt(text: string, at: number) {
  let i = at;
  // Invisible marks may stand behind the stop as well as inside a word.
  while (i < text.length && (closing.has(text[i]!) || isEnd(text.charCodeAt(i)) || characterClass(text.charCodeAt(i)) === DROPPED)) i++;
  if (i >= text.length) return true;
  if (text[i] !== ' ' && text[i] !== '\u00A0') return false;
  while (i < text.length && (characterClass(text.charCodeAt(i)) === SEPARATOR || characterClass(text.charCodeAt(i)) === DROPPED)) i++;
  return i >= text.length || !isLowerCase(text[i]!);
}

/** Read the tokens and sentences of `texts` in one pass, linear in their length. */
export const scan = (texts: readonly string[]): Scan => finish(scanInSteps(texts));

/** So many UTF-16 units are scanned between two pauses: a few milliseconds, even where the code is cold. */
const STRIDE = 50_000;

/** Do the same, pausing now and then. */
export function* scanInSteps(texts: readonly string[]): Generator<void, Scan> {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const perToken = () => new Numbers(length / TOKEN_LENGTH);
  const perSentence = () => new Numbers(length / SENTENCE_LENGTH);
  const tokenKey = perToken(), tokenStart = perToken(), tokenEnd = perToken();
  const sentenceKey = perSentence(), sentenceToken = perSentence();
  const firstToken = new Numbers(texts.length), firstSentence = new Numbers(texts.length);
  let openSentence = -1;

  const addToken = (key: number, start: number, end: number) => {
    if (openSentence < 0) openSentence = tokenKey.length;
    tokenKey.push(key);
    tokenStart.push(start);
    tokenEnd.push(end);
  };
  const closeSentence = () => {
    if (openSentence < 0) return;
    // Hashed here and not token by token: V8 boxes a hash that outlives a function.
    let hash = FNV_OFFSET;
    for (let t = openSentence; t < tokenKey.length; t++) {
      hash = Math.imul(hash ^ tokenKey.values[t]!, FNV_PRIME);
      hash ^= hash >>> 15;
    }
    sentenceToken.push(openSentence);
    sentenceKey.push(hash);
    openSentence = -1;
  };

  /** Read the word that starts at `start`; returns where the scan goes on. */
  const readWord = (text: string, start: number) => {
    let hash = FNV_OFFSET;
    let slow = false;
    let end = start;
    let i = start;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = characterClass(code);
      // Over a Cyrillic vowel the mark is a stress; over a Latin letter it is part of it: é in two code points.
      const isAccent = code === ACUTE && text.charCodeAt(i - 1) < CYRILLIC;
      if (kind === WORD) hash = Math.imul(hash ^ foldedCode(code), FNV_PRIME);
      else if (kind === SLOW || isAccent) slow = true;
      else if (kind !== DROPPED) break;
      if (kind !== DROPPED || isAccent) end = i + 1;
    }
    // A quotation mark behind the word is no part of it.
    addToken(slow ? tokenKeyOf(foldToken(text.slice(start, end))) : hash, start, end);
    return i;
  };

  const readText = (text: string) => {
    let i = 0;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      const kind = characterClass(code);
      if (kind === WORD || kind === SLOW) {
        i = readWord(text, i);
        continue;
      }
      const isMinus = (code === MINUS || code === MINUS_SIGN) && isDigit(text.charCodeAt(i + 1)) && (i === 0 || characterClass(text.charCodeAt(i - 1)) === SEPARATOR);
      if (kind === SIGN || isMinus) addToken(tokenKeyOf(isMinus ? '-' : text[i]!), i, i + 1);
      i++;
      if (isEnd(code) && sentenceEndsAt(text, i)) closeSentence();
    }
    closeSentence();
  };

  let since = 0;
  for (const text of texts) {
    firstToken.push(tokenKey.length);
    firstSentence.push(sentenceKey.length);
    readText(text);
    since += text.length;
    if (since < STRIDE) continue;
    yield;
    since = 0;
  }
  firstToken.push(tokenKey.length);
  firstSentence.push(sentenceKey.length);
  sentenceToken.push(tokenKey.length);
  return {
    texts, tokenKey: tokenKey.done(), tokenStart: tokenStart.done(), tokenEnd: tokenEnd.done(), firstToken: firstToken.done(),
    sentenceKey: sentenceKey.done(), sentenceToken: sentenceToken.done(), firstSentence: firstSentence.done(),
  };
}
