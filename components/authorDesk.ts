// What a card of an author can ask for, handed down by context: entries of the glossary, the clipboard, a register.
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Bilingual, Entry, KnownName, LookUpAnswer, Question, Register } from '../utils/model.ts';

/** What a register can answer: candidates, or why there are none. */
export type RegisterAnswer = Exclude<LookUpAnswer, { status: 'found' | 'ambiguous' }>;

export type RegisterQuestion = Question & { service: Register };

export interface AuthorDesk {
  /** The institution of the site; null where the site is not known. */
  publisher: Bilingual | null;
  /** The language of the article, as a tag; empty where unknown. */
  lang(): string;
  findPublisher(): Promise<Entry | null>;
  /** Find what the glossary knows in names of organisations. */
  findKnown(names: readonly string[]): Promise<ReadonlyMap<string, KnownName[]>>;
  /** Put a text on the clipboard; rejects where the browser does not allow it. */
  onCopy(text: string): Promise<void>;
  /** Ask a register, for a click of the reader and nothing else. */
  onLookUp(question: RegisterQuestion): Promise<RegisterAnswer>;
}

const Desk = createContext<AuthorDesk>({
  publisher: null, lang: () => '', findPublisher: async () => null, findKnown: async () => new Map(), onCopy: async () => {}, onLookUp: async () => ({ status: 'offline' }),
});

export const AuthorDeskProvider = Desk.Provider;
export const useAuthorDesk = (): AuthorDesk => useContext(Desk);

/** Give what is found, once it is; before that, and where it is something else that is looked for now, what stands for nothing. */
export function useFound<T>(find: () => Promise<T>, nothing: T, key: string): T {
  const [found, setFound] = useState({ key, value: nothing });
  useEffect(() => {
    let isWanted = true;
    void find().then((value) => isWanted && setFound({ key, value }));
    return () => void (isWanted = false);
  }, [key]);
  return found.key === key ? found.value : nothing;
}
