// How a component says something: the translator, handed down by context so that no component knows the browser.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../utils/model.ts';

/** The words of the interface, in its language. */
export interface Phrases {
  /** The language of the interface itself, as a BCP 47 tag. */
  locale: string;
  /** Say a message; `$1`, `$2` … in it become the substitutions. */
  t(key: string, ...substitutions: (string | number)[]): string;
  /** Say a number of things in the plural form that the language asks for. */
  count(key: string, n: number): string;
}

/** All that a surface says in that language. */
export interface Translator extends Phrases {
  /** The language whose names and definitions come first: one of the glossary's two. */
  language: Language;
  /** Join what stands in a row, in the way of the language and without an "and". */
  list(items: readonly string[]): string;
  /** Give a word that begins a label as it stands within a sentence: small, but for languages that write their nouns large. */
  inline(word: string): string;
  /** Name the language of a BCP 47 tag; empty where it is none. */
  languageName(tag: string): string;
  /** Say an ISO 8601 date as exactly as it is given: year, month or day. */
  date(iso: string): string;
}

export const Strings = createContext<Translator | null>(null);

/** Give the translator of the surface; throws where a surface was drawn without `Strings.Provider`. */
export function useStrings(): Translator {
  const strings = useContext(Strings);
  if (!strings) throw new Error('Draw this component inside <Strings.Provider value={createTranslator(…)}>.');
  return strings;
}
